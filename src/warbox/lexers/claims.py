"""Claims in a line of text: what each count is of, what befell it, whose it is, and which counts break down another.

Pure functions on strings, above the quantity lexer. A claim says only what its own words say; what it takes over from headings,
flags and other lines is the fields' business (READING.md, Figures).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

import attrs

from warbox.data.materiel import category_of
from warbox.data.nations import COALITIONS, nations_of_state, nations_of_word
from warbox.data.outcomes import NOT_LOST, OUTCOMES
from warbox.data.words import CLAIMANT, TOTAL
from warbox.lexers.asides import read_aside, read_rest
from warbox.lexers.claim import Claim, Words
from warbox.lexers.counted import WORD, read_noun, without_party
from warbox.lexers.losses import Loss, find_losses, joined
from warbox.lexers.quantities import read_quantities

__all__ = ["read_claims"]


def read_claims(text: str, names: Sequence[Words] = (), *, losses: bool) -> list[Claim]:
    """Return the claims of a line in reading order; ``losses`` for a casualty field.

    >>> [(c.quantity.low, c.category, c.outcomes) for c in read_claims("64 tanks and 20 guns captured", losses=True)]
    [(64, 'tanks', ('captured',)), (20, 'guns', ('captured',))]
    """
    quantities = read_quantities(text, names)
    if not quantities:
        return []
    claims = [Claim(q, q.begin, q.stop) for q in quantities]
    if len(claims) == 1 and "(" not in text and "[" not in text:
        _read_alone(text, claims[0], losses)
        return claims
    root = _Group(0, len(text), None)
    groups = [root, *_groups(text, root)]
    if len(groups) > _MAX_GROUPS:
        groups = [root]
    for index, claim in enumerate(claims):
        _innermost(groups, claim.begin).members.append(index)
    asides = [g for g in groups[1:] if not g.members and not _holds_groups(g, groups)]
    for group in groups:
        if group.members:
            _read_group(text, claims, group, groups, losses)
    for claim in claims[1:]:
        if _is_year(text, claim):
            claim.counted = False
    for aside in asides:
        own = [c for c in claims if c.begin < aside.begin and _innermost(groups, c.begin) in (aside.outer, root)]
        read_aside(text, (aside.begin, aside.stop), own or claims[:1])
    _merge_parted_ranges(text, claims)
    return claims


def _is_year(text: str, claim: Claim) -> bool:
    """Whether a later number of a line is a bare year beside a count: "500 men, 1813", "500 (2nd Army, 1813)"."""
    quantity = claim.quantity
    if claim.noun is not None or claim.outcomes or claim.casualties or claim.total or quantity.bound is not None:
        return False
    return _YEARS.fullmatch(text, quantity.at, quantity.end) is not None and quantity.begin == quantity.at


_YEARS = re.compile(r"(?:1[0-9]\d\d|20\d\d)(?:\s*[-–]\s*(?:1[0-9]\d\d|20\d\d))?")


def _read_alone(text: str, claim: Claim, losses: bool) -> None:
    """Read the one claim of a line without parentheses, as most lines are."""
    _read_lead(claim, (0, text[: claim.begin]), False)
    _read_right(text, claim, (claim.stop, text[claim.stop :]), losses)
    if losses and _EXCEPT.search(text, 0, claim.begin):
        claim.counted = False
    _stretch(claim)


def _stretch(claim: Claim) -> None:
    claim.begin = min([claim.begin, *(begin for begin, _ in claim.used)])
    claim.stop = max([claim.stop, *(stop for _, stop in claim.used)])


# -- parentheses

_BRACKET = re.compile(r"[()\[\]]")
_MAX_GROUPS = (
    24  # a line with more parentheses is read without them: no editor's line has so many, and the bound keeps the time linear
)


@attrs.define(slots=True, eq=False)
class _Group:
    begin: int
    stop: int
    outer: _Group | None
    members: list[int] = attrs.Factory(list)


_MAX_DEPTH = 10  # of parentheses in each other; what opens deeper, and what follows it, is read as words


def _groups(text: str, root: _Group) -> Iterator[_Group]:
    """Yield the parentheses of a line, in order; one left open runs to the line's end."""
    stack: list[_Group] = []
    for match in _BRACKET.finditer(text):
        if match[0] in "([":
            if len(stack) == _MAX_DEPTH:
                return
            group = _Group(match.end(), len(text), stack[-1] if stack else root)
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
    r"(?:\b(?:including|incl\.?|includes?|included|inclusive of|comprising|consisting of|made up of)|\b(?:of|among"
    r"|amongst) (?:which|whom|these|them|those)\b)"
    r"[^\w.;]*(?:(?:the|were|are|an?|additional|only|also|about)\W+)*$",
    re.IGNORECASE,
)
_OF_WHOM = re.compile(r"\s*of (?:which|whom|these|them|those)\b", re.IGNORECASE)  # "200 men, 20 of whom were killed"
_OUT_OF = re.compile(
    r"\b(?:from (?:a|the) total of|(?:out )?of (?:a|the|an|its|their|some|about|approximately)?(?: (?:total|original"
    r"|initial)(?: of)?)?)\s*$",
    re.IGNORECASE,
)
_ELEMENTS = re.compile(r"\b(?:elements|parts|remnants|detachments) of\s*$", re.IGNORECASE)
_PARTS = re.compile(f"{_INCLUDING.pattern}|{_ELEMENTS.pattern}", re.IGNORECASE)
_EXCEPT = re.compile(r"\b(?:except(?:ing)?(?: for)?|excluding|apart from|other than|all but)\s*$", re.IGNORECASE)
_LABEL = re.compile(r"(?:[,;.]|\band\b)\s*([^,;.:\x1b]{1,60}?)\s*:\s*$")
_AND = re.compile(r"(?:^|[\s,;\x1b])(?:and|&|\+|plus|as well as|or|/)\s*(?:the\s+|an?\s+)?$|/\s*$", re.IGNORECASE)
_STOP = re.compile(r"[,;.–—]\s")
_SENTENCE = re.compile(r"(?:^\s*|(?<=[^\W\d_]{3})|(?<=\x1b))\.\s+(?=[A-Z][^.]*$)")
_CLAUSE_END = re.compile(r"[;.](?=\s|$)")


def _read_group(text: str, claims: list[Claim], group: _Group, groups: Sequence[_Group], losses: bool) -> None:
    members = group.members
    lead = _without_inner(text, group.begin, claims[members[0]].begin, groups, group)
    rights = []
    for place, index in enumerate(members):
        stop = claims[members[place + 1]].begin if place + 1 < len(members) else group.stop
        rights.append((claims[index].stop, _without_inner(text, claims[index].stop, stop, groups, group)))
    parent = _outer_claim(claims, group)
    leads = [(group.begin, lead)]
    verbs_first = _verbs_first(lead, rights)
    for place in range(len(members) - 1):  # part what belongs to the next claim off the words before it
        begin, words = rights[place]
        cut = _first_pause(words) if verbs_first else _lead_of_next(words)
        if claims[members[place + 1]].quantity.vague is not None and not find_losses(rights[place + 1][1]):
            cut = min(cut, _loss_of_next(words))
        leads.append((begin + cut, words[cut:]))
        rights[place] = (begin, words[:cut])
    broken_down: int | None = None
    whose: Words | None = None
    for place, index in enumerate(members):
        claim = claims[index]
        if parent is not None:
            claim.parent, claim.in_parenthesis = parent, True
        if place and rights[place - 1][1].rstrip().endswith(":") and claims[members[place - 1]].counted:
            broken_down = members[place - 1]  # "6 ships: 2 frigates, 4 sloops"
        elif place and (_INCLUDING.search(leads[place][1]) or _OF_WHOM.match(rights[place][1])):
            broken_down = next((m for m in reversed(members[:place]) if claims[m].parent == parent and claims[m].counted), None)
        elif place and _CLAUSE_END.search(rights[place - 1][1]):
            broken_down = None
        if broken_down is not None:
            claim.parent = broken_down
        if of_whom := _OF_WHOM.match(rights[place][1]):
            begin, words = rights[place]
            claim.used.append((begin, begin + of_whom.end()))
            rights[place] = (begin + of_whom.end(), words[of_whom.end() :])
        _read_lead(claim, leads[place], verbs_first)
        if claim.in_parenthesis:  # "(Turkish claim: 50 killed, 20 captured)"
            claim.claimed_by = whose = claim.claimed_by or whose
            if _CLAUSE_END.search(rights[place][1]):
                whose = None
        if (place or parent is not None) and _OUT_OF.search(leads[place][1]) and not _PARTS.search(leads[place][1]):
            claim.counted = False
        before = claims[members[place - 1]] if place else None
        if losses and _EXCEPT.search(leads[place][1]):
            claim.counted = False  # those who were spared: "all killed except 100 men"
        _read_right(text, claim, rights[place], losses)
        if parent is not None and claim.parent == parent and claim.total and _exceeds(claim, claims[parent]):
            claim.parent = None  # "60 wounded (100 total)": a sum, no breakdown
        if claim.quantity.vague is not None and (place or parent is not None) and _is_remark(claim, losses):
            claim.counted = False  # "4,000 casualties, most captured", "(all Poles)", "500 men (all fronts)"
        if not claim.counted and before is not None and _makes_up(text, before, claim):
            claim.counted, claim.parent = True, members[place - 1]
            if not before.outcomes:
                before.outcomes, before.casualties = claim.outcomes, claim.casualties
        if losses and before is not None and before.quantity.vague == "all but" and not rights[place - 1][1].strip():
            claim.counted = False  # "all but 100 killed": what befell the others
            before.outcomes, before.casualties = claim.outcomes, claim.casualties
            before.category, before.noun, before.party = claim.category, claim.noun, claim.party
        _stretch(claim)
    _share_right(text, claims, members, leads)


def _makes_up(text: str, before: Claim, claim: Claim) -> bool:
    """Whether a count behind "of" says what the formations before it are made of: "one battalion of 400 men"."""
    return (
        before.category == "formations"
        and before.counted
        and _OF_SO_MANY.fullmatch(text, before.stop, claim.begin) is not None
        and not _EACH.match(text, claim.stop)
    )


_OF_SO_MANY = re.compile(r"\s+of\s+")
_EACH = re.compile(r"[^,;.()]*\beach\b")


def _exceeds(claim: Claim, other: Claim) -> bool:
    low, high = claim.quantity.low or claim.quantity.high, other.quantity.high or other.quantity.low
    return low is not None and high is not None and low > high


_HEDGES = frozenset(("most", "all", "some", "the majority", "almost all", "nearly all", "both"))
_WHOLES = frozenset(
    ("all", "most", "both", "almost all", "nearly all", "the majority", "whole", "the whole", "entire", "the entire")
)


def _is_remark(claim: Claim, losses: bool) -> bool:
    """Whether a later "most", "all" … counts nothing, but says more of the count before it."""
    vague = claim.quantity.vague
    if losses and vague in _HEDGES and claim.noun in (None, claim.party):
        return True
    return claim.in_parenthesis and vague in _WHOLES and not (claim.outcomes or claim.casualties)


def _outer_claim(claims: Sequence[Claim], group: _Group) -> int | None:
    """Return the last claim before a parenthesis, in the nearest group around it that has one."""
    outer = group.outer
    while outer is not None:
        found = _last_counted(claims, outer.members, group.begin)
        if found is not None:
            return found
        outer = outer.outer
    return None


def _last_counted(claims: Sequence[Claim], members: Sequence[int], at: int) -> int | None:
    """Return the last of ``members`` before ``at`` that is counted."""
    following = bisect_left(members, at, key=lambda m: claims[m].begin)
    return next((m for m in reversed(members[max(0, following - 50) : following]) if claims[m].counted), None)


def _lead_of_next(words: str) -> int:
    """Return where, in the words between two counts, those begin that lead to the second: "including", "Wounded:", "of"."""
    for pattern in (_INCLUDING, _ELEMENTS, _OUT_OF, _EXCEPT):
        match = pattern.search(words)
        if match:
            return match.start()
    label = _LABEL.search(words)
    if label:
        return label.start(1)
    sentence = _SENTENCE.search(words)
    if sentence:
        return sentence.start()
    match = _AND.search(words)
    if match:
        return match.start()
    last = max((m.end() for m in _STOP.finditer(words)), default=-1)
    if last >= 0 and last < len(words):
        at_once = not words[:last].strip(" ,;")  # "500, wounded 300": the first count has ended
        if at_once or not _ends_claim(words[last:]):
            return last
    return len(words)


def _loss_of_next(words: str) -> int:
    """Return where an outcome begins that a vague word follows: "500 dead, wounded unknown"."""
    last = max(words.rfind(","), words.rfind(";")) + 1
    return last if last and find_losses(words[last:]) and find_losses(words[:last]) else len(words)


def _ends_claim(words: str) -> bool:
    """Whether words after a comma go on with the claim before ("dead, wounded and 6,000 captured")."""
    return bool(find_losses(words)) or not words.strip()


def _verbs_first(lead: str, rights: Sequence[tuple[int, str]]) -> bool:
    """Whether outcomes stand before their counts throughout ("killed 500, wounded 300")."""
    return len(rights) > 1 and bool(find_losses(lead)) and not find_losses(rights[-1][1])


def _first_pause(words: str) -> int:
    match = _PAUSE_OR_AND.search(words)
    return match.start() if match else len(words)


_PAUSE_OR_AND = re.compile(r"[,;]|\band\b|&")


_THREE_WORDS = re.compile(r"\w+\W+\w+\W+\w+")
_EDGE = " ,;:.–—-\x1b\u00a0"


def _read_lead(claim: Claim, lead: tuple[int, str], verbs_first: bool) -> None:
    """Read the words before a count: "Killed:", "Total", "losses of", "Ottoman"."""
    begin, words = lead
    bare = words.strip(_EDGE)
    if not bare:
        return
    low = begin + words.index(bare)
    whole = (low, low + len(bare))
    totals = [m.span() for m in TOTAL.finditer(words)]
    if totals:
        claim.total = True
        claim.used.append((begin + totals[-1][0], begin + totals[-1][1]))
    found = find_losses(words)
    label = words.rstrip().endswith(":")
    for loss in found:
        if label or verbs_first or not _THREE_WORDS.search(words[loss.stop :]):
            claim.outcomes = joined(claim.outcomes, loss.outcomes)
            claim.casualties |= loss.general
            claim.used.append((begin + loss.begin, begin + loss.stop))
    if claim.quantity.vague is not None and not label:
        for loss in reversed(found):
            bare = bare.replace(words[loss.begin : loss.stop], "", 1).strip(_EDGE)
        bare = _WERE.sub("", bare)
        at = begin + words.index(bare.split()[0]) if bare else begin
        category = category_of(bare) if bare and not words.rstrip().endswith(",") else None
        if category is not None:  # "livestock losses unknown"
            claim.category, claim.noun = category, (at, at + len(bare))
            claim.used.append(whole)
        elif bare and _is_nation(bare):  # "Swedish losses unknown"
            claim.party = (at, at + len(bare))
            claim.used.append(whole)
    elif (label or claim.in_parenthesis) and _WHOSE.fullmatch(bare) and CLAIMANT.search(bare):  # "unknown (Turkish claim: 400)"
        claim.claimed_by = whole
    elif (name := _HAD.sub("", bare)) and _is_nation(name):  # "Sweden 40,000", "Sweden had 40,000 men"
        claim.party = (low, low + len(name))
        claim.used.append(whole)
    elif (label or " " not in bare) and not found and (category := category_of(bare)):
        claim.category = category
        claim.used.append(whole)


_WHOSE = re.compile(
    r"(?:\S+ ){1,3}(?:claim(?:s|ed)?|estimat(?:es?|ions?)|sources?|accounts?|figures|records?|reports?|historians|archives?|data)"
    r"|(?:according to|per) .+|(?:un)?official",
    re.IGNORECASE,
)
_WERE = re.compile(r"\s+(?:were|was|are|is)$")
_HAD = re.compile(r"\s+(?:had|has|lost|suffered|with)$")


def _is_nation(name: str) -> bool:
    return name[0].isupper() and name.casefold() not in COALITIONS and bool(nations_of_word(name) or nations_of_state(name))


# -- the words after a count


def _read_right(text: str, claim: Claim, right: tuple[int, str], losses: bool) -> None:
    """Read the words after a count: outcomes, "total", the noun, and what is left as notes."""
    begin, words = right
    bare = words.strip(" \u00a0,;.")
    if not bare:
        return
    if losses and (outcomes := OUTCOMES.get(bare)) and bare not in NOT_LOST:  # "741 dead"
        claim.outcomes = joined(claim.outcomes, tuple(sorted(outcomes)))
        at = begin + words.index(bare)
        claim.used.append((at, at + len(bare)))
        return
    kept: list[Loss] = []
    if losses:
        found = find_losses(words)
        if _is_spared(words, found):
            claim.counted = False
        for one in found:
            if not _HEDGED.search(words[: one.begin][-40:]) and not _is_said_of_another(words, one.begin, kept):
                kept.append(one)
        if len(kept) > 1:  # "2 refugees wounded": the first is who, not what befell them
            kept = [one for one in kept if one.outcomes != ("displaced",)]
    totals = [m.span() for m in TOTAL.finditer(words) if not _PAUSE.search(words[: m.start()])]
    claim.total |= bool(totals)
    claim.outcomes = joined(claim.outcomes, *(one.outcomes for one in kept))
    claim.casualties |= any(one.general for one in kept)
    taken = [(one.begin, one.stop) for one in kept] + totals
    claim.used += [(begin + low, begin + high) for low, high in taken]
    noun_stop = read_noun(text, claim, begin, words, taken)
    read_rest(claim, begin, words, noun_stop)


_BREAK = re.compile(r"[,;:\x1b]|\.(?=\s|$)|\s[–—-]\s")
_PAUSE = re.compile(r";|\s[–—]\s")
_HEDGED = re.compile(r"\b(?:mostly|mainly|largely|partly|most|some|half)\s*(?:of (?:them|which|whom)\s*)?$")
_NOTE = re.compile(r"\b(?:before|after|until|by|when|who|(?<!of )which|while|as many)\b[^,;]*$", re.IGNORECASE)
_COMMA = re.compile(r"[,;]|\.\s")
_FILL = frozenset("and or & were was are later also then either another other others the as total rest nor more".split())


def _is_spared(words: str, found: Sequence[Loss]) -> bool:
    """Whether the words say that those counted were not lost: "20 survivors", "500 escaped"."""
    spared = [m.span() for m in WORD.finditer(words) if m[0].lower().rstrip(".") in NOT_LOST]
    if not spared:
        return False
    stop = match.start() if (match := _BREAK.search(words)) else len(words)
    return spared[0][0] <= stop and not any(one.begin < stop and (one.begin, one.stop) not in spared for one in found)


def _is_said_of_another(words: str, at: int, before: Sequence[Loss]) -> bool:
    """Whether an outcome is part of a remark, or, after those ``before`` it and a comma, said of something else.

    As in "110 wounded, Courageux captured".
    """
    if _NOTE.search(words[:at][-80:]):
        return True
    cut = max((m.end() for m in _COMMA.finditer(words, 0, at)), default=-1)
    if cut < 0 or any(cut <= one.begin for one in before):
        return False
    others = [m[0].lower() for m in WORD.finditer(words, cut, at)]
    return any(w not in _FILL and not w.endswith("ly") for w in others) and bool(before)


# -- what is said once on the right


def _share_right(text: str, claims: list[Claim], members: Sequence[int], leads: Sequence[tuple[int, str]]) -> None:
    """Give a count the noun and the outcome said once, after the last of a list ("64 German and 20 Italian aircraft")."""
    chain = False  # the count after this one is joined to its next by "and", or by commas that end in one
    for place in range(len(members) - 2, -1, -1):
        claim, following = claims[members[place]], claims[members[place + 1]]
        joined = _AND.search(leads[place + 1][1]) is not None
        lead = leads[place + 1][1]
        joined = joined or (chain and not lead.strip(" ,"))
        chain = joined
        gap = _PARENTHESIS.sub("", text[claim.stop : following.begin])
        joined = joined or _DASH.fullmatch(gap) is not None  # "151 (official) – over 200 (unofficial) killed"
        if not lead.strip(" ,") and _are_things(claim) and _are_things(following):
            joined = True  # "9 ships of the line, 2 frigates captured"
        people = not lead.strip(" ,") and _are_named_people(claim) and _are_named_people(following)
        if not following.counted and _OUT_OF.search(lead):
            joined = True  # "45 of 60 aircraft destroyed"
        if not (joined or people) or following.parent != claim.parent or following.parent == members[place]:
            continue
        if _are_arms(text, claim, following):  # "12 infantry and 6 cavalry regiments"
            claim.category = following.category
        own = claim.category
        if (
            (own is None or own == "unknown")
            and following.category not in (None, "unknown")
            and not claim.outcomes
            and joined  # "12 officers, 188 men killed" share what befell them only
            and _only_adjectives(claim)
        ):
            claim.category = following.category
            if (claim.noun is None or claim.noun == claim.party) and following.noun is not None:
                claim.noun = without_party(following, text)
        if claim.noun is None and _PLUS.search(lead):
            continue  # "1,200, plus 80 captured"
        if not claim.outcomes and not claim.casualties and (following.outcomes or following.casualties):
            claim.outcomes, claim.casualties = following.outcomes, following.casualties


_PARENTHESIS = re.compile(r"\([^()]*\)")
_DASH = re.compile(r"\s*[–—-]\s*")
_PLUS = re.compile(r"\bplus\b|\+")
_ARMS = frozenset(
    "infantry cavalry artillery armoured armored tank panzer rifle motorized motorised mechanized mechanised airborne".split()
)


def _are_arms(text: str, claim: Claim, following: Claim) -> bool:
    """Whether a count names only the arm of the formations that the next one names."""
    if claim.noun is None or following.noun is None or following.category != "formations" or (claim.quantity.high or 0) > 200:
        return False
    named = text[slice(*following.noun)].lower().split()
    return text[slice(*claim.noun)].lower() in _ARMS and len(named) > 1 and named[0] in _ARMS


def _are_things(claim: Claim) -> bool:
    return claim.category not in (None, "unknown", "personnel", "civilians", "formations")


def _are_named_people(claim: Claim) -> bool:
    return claim.noun is not None and claim.category in (None, "personnel", "civilians")


def _only_adjectives(claim: Claim) -> bool:
    return claim.noun is None or claim.category in (None, "unknown") or claim.party == claim.noun


def _merge_parted_ranges(text: str, claims: list[Claim]) -> None:
    """Read "496 anti-tank guns – 1,063" as one range across its noun."""
    for first, second in pairwise(claims):
        a, b = first.quantity, second.quantity
        between = text[first.stop : b.begin]
        if a.low is None or b.low is None or a.low != a.high or b.high is None or a.high is None or a.high >= b.high:
            continue
        if (
            first.noun
            and _DASH.fullmatch(between)
            and second.noun is None
            and not second.outcomes
            and not text[second.stop :].strip(" .,;)")
        ):
            first.quantity = a._replace(high=b.high, bound=b.bound, end=b.end, approximate=a.approximate or b.approximate)
            first.stop = second.stop
            claims.remove(second)
            return
