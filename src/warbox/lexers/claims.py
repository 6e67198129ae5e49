"""Claims in a line of text: what each count is of, what befell it, whose it is, and which counts break down another.

Pure functions on strings, above the quantity lexer. A claim says only what its own words say; what it takes over from headings,
flags and other lines is the fields' business (READING.md, Figures).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

from warbox.lexers.quantities import Quantity, read_quantities
from warbox.tables.materiel import BRANCH_WORDS, category_of
from warbox.tables.nations import COALITIONS, MAX_WORDS, VAGUE, nations_of_state, nations_of_word
from warbox.tables.outcomes import CASUALTY_WORDS, MAX_OUTCOME_WORDS, NOT_LOST, OUTCOMES
from warbox.tables.words import AUTHORS, CLAIMANT, TOTAL

__all__ = ["EMPTY_WORDS", "Claim", "Words", "outcomes_in", "party_in", "read_claims"]

Words = tuple[int, int]  # a range of the line's text


@attrs.define(slots=True)
class Claim:
    """One count and what its own words say of it. Ranges are offsets in the line.

    ``category`` is None where nothing counted is named, and "unknown" where a noun is that the table does not know;
    ``parent`` is the index of the claim that this one breaks down.
    """

    quantity: Quantity
    begin: int
    stop: int
    parent: int | None = None
    in_parenthesis: bool = False
    noun: Words | None = None
    category: str | None = None
    outcomes: tuple[str, ...] = ()
    casualties: bool = False  # says "casualties" or "losses"
    party: Words | None = None
    total: bool = False
    approximate: bool = False
    counted: bool = True  # False for survivors and the whole that a part is out of
    claimed_by: Words | None = None
    notes: list[Words] = attrs.Factory(list)
    used: list[Words] = attrs.Factory(list)


def read_claims(text: str, names: Sequence[Words] = (), *, losses: bool) -> list[Claim]:
    """Return the claims of a line in reading order; ``losses`` for a casualty field.

    >>> [(c.quantity.low, c.category, c.outcomes) for c in read_claims("64 tanks and 20 guns captured", losses=True)]
    [(64, 'tanks', ('captured',)), (20, 'guns', ('captured',))]
    """
    quantities = read_quantities(text, names)
    if not quantities:
        return []
    claims = [Claim(q, q.begin, q.stop) for q in quantities]
    root = _Group(0, len(text), None)
    groups = [root, *_groups(text)]
    for group in groups:
        group.members = [i for i, c in enumerate(claims) if group is _innermost(groups, c.begin)]
    asides = [g for g in groups[1:] if not g.members and not _holds_groups(g, groups)]
    for group in groups:
        if group.members:
            _read_group(text, claims, group, groups, losses)
    for aside in asides:
        _read_aside(text, claims, aside, groups)
    _merge_parted_ranges(text, claims)
    return claims


# -- parentheses


@attrs.define(slots=True, eq=False)
class _Group:
    begin: int
    stop: int
    outer: _Group | None
    members: list[int] = attrs.Factory(list)


def _groups(text: str) -> Iterator[_Group]:
    """Yield the parentheses of a line, in order; one left open runs to the line's end."""
    stack: list[_Group] = []
    for match in re.finditer(r"[()\[\]]", text):
        if match[0] in "([":
            group = _Group(match.end(), len(text), stack[-1] if stack else None)
            stack.append(group)
            yield group
        elif stack:
            stack.pop().stop = match.start()


def _innermost(groups: Sequence[_Group], at: int) -> _Group:
    return next(g for g in reversed(groups) if g.begin <= at < g.stop or g is groups[0])


def _holds_groups(group: _Group, groups: Sequence[_Group]) -> bool:
    return any(g.members and g is not group and group.begin <= g.begin and g.stop <= group.stop for g in groups)


def _without_inner(text: str, begin: int, stop: int, groups: Sequence[_Group], own: _Group) -> str:
    """Return ``text[begin:stop]`` with the parentheses inside ``own`` blanked, so that offsets hold."""
    out = text[begin:stop]
    for group in groups[1:]:
        if group is not own and group.begin - 1 >= begin and group.begin - 1 < stop and own.begin <= group.begin:
            low, high = group.begin - 1 - begin, min(group.stop + 1, stop) - begin
            out = out[:low] + "\x1b" * (high - low) + out[high:]
    return out


# -- one group: its claims, and the words between them

_INCLUDING = re.compile(
    r"(?:\b(?:including|incl\.?|includes?|included|inclusive of|comprising|consisting of|made up of)|\b(?:of|among|amongst) (?:which|whom|these|them|those)\b)"
    r"[^\w.;]*(?:(?:the|were|are|an?|additional|only|also|about)\W+)*$",
    re.IGNORECASE,
)
_OUT_OF = re.compile(
    r"\b(?:out of|from (?:a|the) total of|of (?:a|the|an|its|their|some|about|approximately)?(?: (?:total|original|initial)(?: of)?)?)\s*$",
    re.IGNORECASE,
)
_LABEL = re.compile(r"(?:^|[,;.]|\band\b)\s*([^,;.:\x1b]{1,60}?)\s*:\s*$")
_AND = re.compile(r"(?:^|[\s,;\x1b])(?:and|&|\+|plus|as well as|or|/)\s*(?:the\s+|an?\s+)?$|/\s*$", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[;.](?=\s|$)")


def _read_group(text: str, claims: list[Claim], group: _Group, groups: Sequence[_Group], losses: bool) -> None:
    members = group.members
    lead = _without_inner(text, group.begin, claims[members[0]].begin, groups, group)
    rights = []
    for place, index in enumerate(members):
        stop = claims[members[place + 1]].begin if place + 1 < len(members) else group.stop
        rights.append((claims[index].stop, _without_inner(text, claims[index].stop, stop, groups, group)))
    parent = _outer_claim(claims, group, groups)
    leads = [(group.begin, lead)]
    for place in range(len(members) - 1):  # part what belongs to the next claim off the words before it
        begin, words = rights[place]
        cut = _lead_of_next(words)
        leads.append((begin + cut, words[cut:]))
        rights[place] = (begin, words[:cut])
    verbs_first = _verbs_first(leads, rights)
    broken_down: int | None = None
    for place, index in enumerate(members):
        claim = claims[index]
        if parent is not None:
            claim.parent, claim.in_parenthesis = parent, True
        if place and _INCLUDING.search(leads[place][1]):
            broken_down = next((m for m in reversed(members[:place]) if claims[m].parent == parent and claims[m].counted), None)
        elif place and _CLAUSE_END.search(rights[place - 1][1]):
            broken_down = None
        if broken_down is not None:
            claim.parent = broken_down
        _read_lead(text, claim, leads[place], verbs_first)
        if place and _OUT_OF.search(leads[place][1]) and not _INCLUDING.search(leads[place][1]):
            claim.counted = False
        _read_right(text, claim, rights[place], losses)
        if losses and claim.quantity.vague in _HEDGES and (place or parent is not None) and claim.noun is None:
            claim.counted = False  # "4,000 casualties, most captured"
        claim.begin = min([claim.begin, *(a for a, _ in claim.used)])
        claim.stop = max([claim.stop, *(b for _, b in claim.used)])
    _share_right(text, claims, members, leads)


_HEDGES = frozenset(("most", "all", "some", "the majority", "almost all", "nearly all", "both"))


def _outer_claim(claims: Sequence[Claim], group: _Group, groups: Sequence[_Group]) -> int | None:
    """Return the last claim before a parenthesis, in the group around it."""
    outer = group.outer
    while group.outer is not None:
        members = outer.members if outer is not None else groups[0].members
        before = [m for m in members if claims[m].begin < group.begin and claims[m].counted]
        if before:
            return before[-1]
        if outer is None:
            return None
        outer = outer.outer
    if group is groups[0]:
        return None
    before = [m for m in groups[0].members if claims[m].begin < group.begin and claims[m].counted]
    return before[-1] if before else None


def _lead_of_next(words: str) -> int:
    """Return where, in the words between two counts, those begin that lead to the second: "including", "Wounded:", "of"."""
    for pattern in (_INCLUDING, _OUT_OF):
        match = pattern.search(words)
        if match:
            return match.start()
    label = _LABEL.search(words)
    if label:
        return label.start(1)
    match = _AND.search(words)
    if match:
        return match.start()
    last = max((m.end() for m in re.finditer(r"[,;.–—]\s", words)), default=-1)
    if last >= 0 and last < len(words) and not _ends_claim(words[last:]):
        return last
    return len(words)


def _ends_claim(words: str) -> bool:
    """Whether words after a comma go on with the claim before ("dead, wounded and 6,000 captured")."""
    return bool(list(_find_outcomes(words))) or not words.strip()


def _verbs_first(leads: Sequence[tuple[int, str]], rights: Sequence[tuple[int, str]]) -> bool:
    """Whether outcomes stand before their counts throughout ("killed 500, wounded 300")."""
    first = list(_find_outcomes(leads[0][1]))
    return bool(first) and not list(_find_outcomes(rights[-1][1])) and len(rights) > 1 and ":" not in leads[0][1]


def _read_lead(text: str, claim: Claim, lead: tuple[int, str], verbs_first: bool) -> None:
    """Read the words before a count: "Killed:", "Total", "losses of"."""
    begin, words = lead
    totals = list(TOTAL.finditer(words))
    if totals:
        match = totals[-1]
        claim.total = True
        claim.used.append((begin + match.start(), begin + match.end()))
    found = list(_find_outcomes(words))
    label = words.rstrip().endswith(":")
    near = [o for o in found if not re.search(r"\w+\W+\w+\W+\w+", words[o[1] :])]
    if label or verbs_first or near:
        for low, high, outcomes, casualties in found if label or verbs_first else near:
            claim.outcomes = _joined(claim.outcomes, outcomes)
            claim.casualties |= casualties
            claim.used.append((begin + low, begin + high))
    if claim.quantity.vague is not None and not label:
        rest = _cut(words, found).strip(" ,;:.–—-\x1b")
        category = category_of(rest.lower()) if rest else None
        if category is not None:  # "livestock losses unknown"
            claim.category = category
            start = begin + words.index(rest.split()[0])
            claim.noun = (start, start + len(rest)) if words[start - begin : start - begin + len(rest)] == rest else None
            claim.used.append((begin, begin + len(words)))
    if label:
        category = category_of(words.strip(" :,;.").lower())
        if category and not found:
            claim.category = category
            claim.used.append((begin, begin + len(words)))
    bare = words.strip(" ,;:–—-\x1b")
    if bare and (nations_of_word(bare) or nations_of_state(bare)) and bare[0].isupper() and bare.casefold() not in COALITIONS:
        low = begin + words.index(bare)
        claim.party = (low, low + len(bare))
        claim.used.append(claim.party)


# -- the words after a count

_WORD = re.compile(r"[^\W_]+(?:[.'’&/-][^\W_]+)*\.?|&")
_STOP_WORDS = frozenset(
    "in at on from by for under with to during per including incl plus which who whom were was are is be been had has have as after before until till "
    "since against near around excluding initially eventually later only each every than but while when where that this these those via "
    "according within without through into over between among amongst also both not if so then there their its his reportedly allegedly approximately about "
    "most mostly mainly partly some possibly probably perhaps another more less up being under across off against except because due consisting comprised comprising composed made armed equipped led commanded supported transported".split()
)
_JOINS = frozenset(("and", "or", "&", "nor", "and/or"))


def _read_right(text: str, claim: Claim, right: tuple[int, str], losses: bool) -> None:
    begin, words = right
    found = list(_find_outcomes(words)) if losses or claim.quantity.vague is None else []
    if not losses:
        found = []
    first_break = next((m.start() for m in re.finditer(r"[,;:\x1b]|\.(?=\s|$)|\s[–—-]\s", words)), len(words))
    not_lost = [w for w in _find_words(words, NOT_LOST) if w[0] <= first_break]
    if losses and not_lost and not any(low < first_break and (low, high) not in not_lost for low, high, *_ in found):
        claim.counted = False
    hedged = {
        o[:2]
        for o in found
        if re.search(r"\b(?:mostly|mainly|largely|partly|most|some|half)\s*(?:of (?:them|which|whom)\s*)?$", words[: o[0]])
    }
    kept = [o for o in found if o[:2] not in hedged and not _in_note(words, o[0]) and not _of_another(words, o[0])]
    if len(kept) > 1:  # "2 refugees wounded": the first is who, not what befell them
        kept = [o for o in kept if o[2] != ("displaced",)]
    for low, high, outcomes, casualties in kept:
        claim.outcomes = _joined(claim.outcomes, outcomes)
        claim.casualties |= casualties
        claim.used.append((begin + low, begin + high))
    for match in TOTAL.finditer(words):
        if not re.search(r"[;]|\s[–—]\s", words[: match.start()]):
            claim.total = True
            claim.used.append((begin + match.start(), begin + match.end()))
    noun_stop = _read_noun(text, claim, begin, words, kept)
    _read_rest(claim, begin, words, noun_stop)


def _of_another(words: str, at: int) -> bool:
    """Whether an outcome behind a comma is said of something else ("110 wounded, Courageux captured")."""
    cut = max((m.end() for m in re.finditer(r"[,;]|\.\s", words[:at])), default=-1)
    if cut < 0:
        return False
    between = words[cut:at]
    if list(_find_outcomes(between)):
        return False
    return any(w[0].lower() not in _CLAUSE_FILL and not w[0].lower().endswith("ly") for w in _WORD.finditer(between)) and bool(
        list(_find_outcomes(words[:cut]))
    )


_CLAUSE_FILL = frozenset("and or & were was are later also then either another other others the as total rest nor more".split())


def _in_note(words: str, at: int) -> bool:
    return bool(re.search(r"\b(?:before|after|until|by|when|who|which|while)\b[^,;]*$", words[:at], re.IGNORECASE))


def _read_noun(
    text: str, claim: Claim, begin: int, words: str, outcomes: Sequence[tuple[int, int, tuple[str, ...], bool]]
) -> int:
    """Read the noun phrase right after a count; return where it ends in ``words``."""
    taken = [(low, high) for low, high, *_ in outcomes] + [m.span() for m in TOTAL.finditer(words)]
    chunks: list[list[re.Match[str]]] = [[]]
    last_stop = None
    for match in _WORD.finditer(words):
        gap = words[last_stop if last_stop is not None else 0 : match.start()]
        if any(low <= match.start() < high for low, high in taken):
            if chunks[-1] or len(chunks) > 1:
                break
            if last_stop is None and not chunks[-1]:
                last_stop = match.end()
                break
            continue
        if last_stop is None:
            gap = gap.replace("\x1b", " ")  # "732 (402 operational) aircraft"
        if re.search(r"[;:\x1b]|\.\s|\s[–—-]\s|[!?]", gap) or (last_stop is None and gap.strip(" \t\u00a0'\"×x“”‘’+*").strip()):
            break
        word = match[0].lower().rstrip(".")
        if "," in gap:
            if not _list_goes_on(words, match.start(), taken):
                break
            chunks.append([])
        if word in _JOINS:
            chunks.append([])
            last_stop = match.end()
            continue
        if (word in _STOP_WORDS and not (last_stop is None and word in ("were", "are", "was"))) or (
            word == "of" and last_stop is None and claim.quantity.vague is None
        ):
            break
        if last_stop is None and word in ("of", "were", "are", "was"):
            last_stop = match.end()
            continue
        if chunks[-1] and match[0][0].isdigit() and len(chunks) == 1:
            while chunks[0] and chunks[0][-1][0] == "of":
                chunks[0].pop()  # "90 ships of 30,500 tons"
            if category_of(" ".join(m[0] for m in chunks[0]).lower()):
                break  # "1 squadron 146th Regiment"
        chunks[-1].append(match)
        last_stop = match.end()
    chunks = [c for c in chunks if c]
    if not chunks:
        return 0
    while len(chunks[-1]) > 1 and chunks[-1][-1][0].endswith("ly"):
        chunks[-1].pop()  # "cruiser severely damaged"
    first, last = chunks[0][0].start(), chunks[-1][-1].end()
    if (claim.category is not None and claim.noun is not None) or _STATE.fullmatch(words[first:last].strip()):
        return 0  # "22,000 engaged": how they stood, not what they are
    claim.noun = (begin + first, begin + last)
    claim.used.append(claim.noun)
    phrase = re.sub(r"\s+(?:strength|numbers?)$", "", words[first : chunks[0][-1].end()], flags=re.IGNORECASE)
    claim.category = _category(phrase, words[first:last], len(chunks) > 1)
    party = party_in(text, begin + first, begin + chunks[0][-1].end())
    if party is not None:
        claim.party = _joined_party(text, party, begin, chunks)
        if claim.category == "unknown":
            bare = (text[begin + first : party[0]] + text[party[1] : begin + chunks[0][-1].end()]).strip()
            claim.category = (category_of(bare) or "unknown") if bare else None
        elif party == (begin + first, begin + chunks[0][-1].end()):
            claim.category = None
    return last


_STATE = re.compile(
    r"(?:engaged|operational|serviceable|present|available|involved|deployed|committed|initial(?:ly)?|final(?:ly)?|maximum|minimum|effective|combat[- ]ready|fit|strong"
    r"|reinforcements?|mobili[sz]ed|mustered|enrolled|enlisted|stationed|dispatched|sent|landed|assembled|gathered|surviving|each|official|unofficial)",
)


def _list_goes_on(words: str, at: int, taken: Sequence[Words]) -> bool:
    """Whether the words after a comma are one more thing counted ("guns, rocket launchers and mortars")."""
    stop = next((m.start() for m in re.finditer(r"[,;:.\x1b]", words[at:])), len(words) - at) + at
    following = words[at:stop]
    if any(low < stop and high > at for low, high in taken) and not re.search(r"\b(?:and|or|&)\b", following):
        return False
    first = re.split(r"\s(?:and|or|&)\s|\s(?:in|at|on|by|with|of)\s", following.strip())[0]
    if re.match(r"(?:and|or|&)\s", following.strip()):
        rest = re.sub(r"^(?:and|or|&)\s+", "", following.strip())
        return category_of(rest.lower()) is not None or bool(_nation_at(rest.split()))
    return bool(re.search(r"\s(?:and|or|&)\s", following) or stop < len(words)) and category_of(first.lower()) is not None


def _category(first: str, whole: str, several: bool) -> str:
    folded = first.lower()
    if folded.split()[0] in ("strong", "in"):
        return "personnel"
    if several and folded in BRANCH_WORDS:
        last = category_of(whole.lower())
        return (
            last
            if last == "formations" and re.search(r"\bdivisions?|brigades?|regiments?|battalions?|corps|units?\b", whole.lower())
            else "personnel"
        )
    found = category_of(folded)
    if several and (found is None or found in ("personnel", "tanks", "guns")):
        # "20 infantry and Panzer divisions": the last noun closes both.
        closing = category_of(whole.lower())
        if (
            closing == "formations"
            and found != closing
            and whole.lower().split()[-1].rstrip("s")
            in ("division", "brigade", "regiment", "battalion", "corp", "unit", "company")
        ):
            return closing
        if found is None:
            return closing or "unknown"
    return found or "unknown"


# -- nations


def party_in(text: str, begin: int, stop: int) -> Words | None:
    """Return the nation or people word that belongs to what ``text[begin:stop]`` counts: at its front or its end.

    >>> text = "50 U.S. Army Rangers"
    >>> text[slice(*party_in(text, 3, len(text)))]
    'U.S.'
    """
    words = list(_WORD.finditer(text, begin, stop))
    size = _nation_at([w[0] for w in words])
    skipped = 0
    while not size and skipped < len(words) - 1 and skipped < 3 and words[skipped][0].lower() in _BEFORE_NATION:
        skipped += 1
        size = _nation_at([w[0] for w in words[skipped:]])
    if size:
        found = (words[skipped].start(), words[skipped + size - 1].end())
        rest = [w[0] for w in words[skipped + size :]]
        return None if _names_force(rest) else found
    if len(words) > 1 and _nation_at([words[-1][0]]) == 1 and words[-1][0].isupper():
        return words[-1].span()
    return None


_BEFORE_NATION = frozenset(
    "additional regular elite other local irregular veteran volunteer unarmed armed mounted native mostly mainly non dismounted former ethnic allied "
    "professional heavy light trained untrained young old active total further extra combined paid hired loyal foreign the of noble".split()
)


def _nation_at(words: Sequence[str]) -> int:
    """Return how many words at the front are one nation's or people's name."""
    for size in range(min(MAX_WORDS, len(words)), 0, -1):
        phrase = " ".join(words[:size])
        if not phrase[:1].isupper():
            continue
        folded = phrase.casefold().rstrip(".")
        if folded in COALITIONS or folded in VAGUE:
            continue
        if nations_of_word(phrase) or nations_of_word(phrase.rstrip(".")) or (size == len(words) and nations_of_state(phrase)):
            return size
    return 0


def _names_force(rest: Sequence[str]) -> bool:
    """Whether what follows the nation word makes it a force's name: "Army", "148th Brigade", "Punjab Regiment"."""
    if not rest:
        return False
    head = rest[-1]
    if head[:1].isupper() and head.lower() in _FORCES:
        return True
    return any(any(ch.isdigit() for ch in word) for word in rest)


_FORCES = frozenset(
    "army armies navy force forces corps division divisions brigade regiment battalion company squadron legion guard guards fleet group front command "
    "resistance marine militia police wehrmacht luftwaffe service gendarmerie volunteers expeditionary".split()
)


def _joined_party(text: str, party: Words, begin: int, chunks: Sequence[Sequence[re.Match[str]]]) -> Words:
    """Return two peoples counted together as written: "Turks, and Vlachs"."""
    stop = party[1]
    if stop != begin + chunks[0][-1].end():
        return party
    for chunk in chunks[1:]:
        if _nation_at([w[0] for w in chunk]) != len(chunk):
            break
        stop = begin + chunk[-1].end()
    return (party[0], stop)


# -- outcomes

_OUTCOME_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")


def _find_words(words: str, table: frozenset[str]) -> list[Words]:
    return [m.span() for m in _OUTCOME_WORD.finditer(words) if m[0].lower() in table]


def _find_outcomes(words: str) -> Iterator[tuple[int, int, tuple[str, ...], bool]]:
    """Yield the outcome words of a text: their place, their outcomes, and whether they only say "casualties"."""
    found = list(_OUTCOME_WORD.finditer(words))
    at = 0
    while at < len(found):
        for size in range(min(MAX_OUTCOME_WORDS, len(found) - at), 0, -1):
            low, high = found[at].start(), found[at + size - 1].end()
            phrase = " ".join(words[low:high].lower().replace("’", "'").split())
            outcomes = OUTCOMES.get(phrase)
            casualties = phrase in CASUALTY_WORDS
            if outcomes is not None or casualties:
                yield low, high, tuple(sorted(outcomes or ())), casualties
                at += size
                break
        else:
            at += 1


def outcomes_in(text: str) -> tuple[tuple[str, ...], bool]:
    """Return the outcomes that the words of a label state, and whether it says "casualties" or "losses".

    >>> outcomes_in("Total dead and missing")
    (('killed', 'missing'), False)
    """
    outcomes: tuple[str, ...] = ()
    casualties = False
    for _, _, named, general in _find_outcomes(text):
        outcomes = _joined(outcomes, named)
        casualties |= general
    return outcomes, casualties


def _joined(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*first, *second)))


# -- what is said once on the right


def _without_party(claim: Claim, text: str) -> Words | None:
    """Return the noun of a claim less the nation word at its front."""
    begin, stop = claim.noun or (0, 0)
    if claim.party is not None and claim.party[0] == begin:
        begin = claim.party[1]
        begin += len(text[begin:stop]) - len(text[begin:stop].lstrip())
    return (begin, stop) if begin < stop else None


def _share_right(text: str, claims: list[Claim], members: Sequence[int], leads: Sequence[tuple[int, str]]) -> None:
    """Give a count the noun and the outcome said once, after the last of a list ("64 German and 20 Italian aircraft")."""
    chain = False  # the count after this one is joined to its next by "and", or by commas that end in one
    for place in range(len(members) - 2, -1, -1):
        claim, following = claims[members[place]], claims[members[place + 1]]
        joined = _AND.search(leads[place + 1][1]) is not None
        lead = leads[place + 1][1]
        joined = joined or (chain and not lead.strip(" ,"))
        chain = joined
        gap = re.sub(r"\([^()]*\)", "", text[claim.stop : following.begin])
        joined = joined or re.fullmatch(r"\s*[–—-]\s*", gap) is not None  # "151 (official) – over 200 (unofficial) killed"
        if not lead.strip(" ,") and _are_things(claim) and _are_things(following):
            joined = True  # "9 ships of the line, 2 frigates captured"
        if not following.counted and _OUT_OF.search(lead):
            joined = True  # "45 of 60 aircraft destroyed"
        if not joined or following.parent != claim.parent or following.parent == members[place]:
            continue
        own = claim.category
        if (
            (own is None or own == "unknown")
            and following.category not in (None, "unknown")
            and not claim.outcomes
            and _only_adjectives(claim)
        ):
            claim.category = following.category
            if (claim.noun is None or claim.noun == claim.party) and following.noun is not None:
                claim.noun = _without_party(following, text)
        if not claim.outcomes and not claim.casualties and (following.outcomes or following.casualties):
            claim.outcomes, claim.casualties = following.outcomes, following.casualties


def _are_things(claim: Claim) -> bool:
    return claim.category not in (None, "unknown", "personnel", "civilians", "formations")


def _only_adjectives(claim: Claim) -> bool:
    return claim.noun is None or claim.category in (None, "unknown") or claim.party == claim.noun


# -- asides and rests


def _last_words(text: str, aside: _Group, claims: Sequence[Claim], claim: Claim) -> bool:
    """Whether a parenthesis speaks of ``claim``: it follows it directly, or closes the line that holds it."""
    nearest = [c for c in claims if c.begin < aside.begin][-1:] == [claim]
    return nearest or not any(map(str.isalnum, text[aside.stop :]))


_ESTIMATED = re.compile(r"(?:est\.?|estimated?|estimates?|approx\.?|approximate(?:ly)?|circa|ca?\.)", re.IGNORECASE)


def _read_aside(text: str, claims: list[Claim], aside: _Group, groups: Sequence[_Group]) -> None:
    """Read a parenthesis without a count: an estimate, a claimant, an outcome, or a note of the claim before it."""
    before = [c for c in claims if c.begin < aside.begin and _innermost(groups, c.begin) in (aside.outer, groups[0])]
    claim = before[-1] if before else claims[0]
    words = text[aside.begin : aside.stop]
    bare = words.strip(" .,:;'\"")
    where = (aside.begin, aside.stop)
    if not bare:
        return
    if _ESTIMATED.fullmatch(bare):
        claim.approximate = True
        claim.used.append(where)
    elif CLAIMANT.search(bare) or bare in AUTHORS:
        for one in before or [claim]:  # "12,000 killed, 9,000 captured (according to Diodorus)"
            if one.claimed_by is None and _last_words(text, aside, claims, one):
                one.claimed_by = where
    elif (found := list(_find_outcomes(bare))) and not re.sub(r"\b(?:and|or)\b|\W", "", _cut(bare, found)):
        for _, _, outcomes, casualties in found:
            claim.outcomes = _joined(claim.outcomes, outcomes)
            claim.casualties |= casualties
        claim.used.append(where)
    elif TOTAL.fullmatch(bare):
        claim.total = True
        claim.used.append(where)
    else:
        claim.notes.append(where)


def _cut(text: str, found: Sequence[tuple[int, int, tuple[str, ...], bool]]) -> str:
    for low, high, *_ in reversed(found):
        text = text[:low] + text[high:]
    return text


EMPTY_WORDS = frozenset(
    "of which whom including among them with plus in the a an were was are is and or for to by at on from as incl. incl : ,".split()
)
_CLAIMED = re.compile(r"\b(?:according to|per|claimed by|as claimed by|reported by|by)\s+(?=[A-Z])[^,;()]*", re.IGNORECASE)


def _read_rest(claim: Claim, begin: int, words: str, noun_stop: int) -> None:
    """Keep what is left of the words after a count as its claimant or its note."""
    pieces = []
    at = noun_stop
    for low, high in sorted((a - begin, b - begin) for a, b in claim.used if a >= begin + noun_stop):
        if low > at:
            pieces.append((at, low))
        at = max(at, high)
    pieces.append((at, len(words)))
    for low, high in pieces:
        for part in re.finditer(r"[^\x1b]+", words[low:high]):
            bare = part[0].strip(" ,;:.–—-/&+*'\"\u00a0?!×|")
            bare = re.sub(r"^(?:and|or|&)\b|\b(?:and|or|including|of which|of whom|among them|of them)$", "", bare).strip(" ,")
            if all(w.lower() in EMPTY_WORDS for w in bare.split()):
                continue
            if not any(map(str.isalnum, bare)):
                continue
            start = begin + low + part.start() + part[0].index(bare)
            where = (start, start + len(bare))
            claimed = _CLAIMED.match(bare)
            if claimed and CLAIMANT.search(bare):
                claim.claimed_by = where
            else:
                claim.notes.append(where)


def _merge_parted_ranges(text: str, claims: list[Claim]) -> None:
    """Read "496 anti-tank guns – 1,063" as one range across its noun."""
    for first, second in zip(claims, claims[1:], strict=False):
        a, b = first.quantity, second.quantity
        between = text[first.stop : b.begin]
        if a.low is None or b.low is None or a.low != a.high or b.high is None or a.high is None or a.high >= b.high:
            continue
        if (
            first.noun
            and re.fullmatch(r"\s*[–—-]\s*", between)
            and second.noun is None
            and not second.outcomes
            and not text[second.stop :].strip(" .,;)")
        ):
            first.quantity = a._replace(high=b.high, bound=b.bound, end=b.end, approximate=a.approximate or b.approximate)
            first.stop = second.stop
            claims.remove(second)
            return
