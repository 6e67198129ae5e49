"""Claims in a line of text: what each count is of, what befell it, whose it is, and which counts break down another.

Pure functions on strings, above the quantity lexer. A claim says only what its own words say; what it takes over from headings,
flags and other lines is the fields' business (docs/figures.md says what users see of it).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from warbox.data.words import YEARS
from warbox.lexers.asides import read_aside
from warbox.lexers.between import (
    CLAUSE_END,
    EXCEPT,
    INCLUDING,
    JOINED,
    OF_WHOM,
    OUT_OF,
    PART_OF,
    PARTS,
    first_pause,
    lead_of_next,
    loss_of_next,
    parted,
    verbs_first,
)
from warbox.lexers.brackets import MAX_GROUPS, Group, groups_of, holds_groups, innermost, without_inner
from warbox.lexers.claim import Claim, Words
from warbox.lexers.clauses import without_clause
from warbox.lexers.lead_words import ACCORDING, SUBJECT_OF, read_lead
from warbox.lexers.losses import find_losses
from warbox.lexers.numbers import PLUS_MINUS
from warbox.lexers.places import without_places
from warbox.lexers.quantities import read_quantities
from warbox.lexers.right_words import is_spared, read_right
from warbox.lexers.shared_words import close_breakdowns, merge_parted_ranges, share_civilians, share_left, share_right
from warbox.lexers.vague_remarks import is_remark, take_over
from warbox.lexers.words_before import collective_before, read_label, read_words_before

__all__ = ["read_claims"]


def read_claims(text: str, names: Sequence[Words] = (), *, losses: bool) -> list[Claim]:
    """Return the claims of a line in reading order; ``losses`` for a casualty field.

    >>> [(c.quantity.low, c.category, c.outcomes) for c in read_claims("64 tanks and 20 guns captured", losses=True)]
    [(64, 'tanks', ('captured',)), (20, 'guns', ('captured',))]
    """
    quantities = read_quantities(text, names)
    if not quantities:
        return []
    if len(quantities) > 1:
        quantities = without_places(text, quantities)
    claims = [Claim(q, q.begin, q.stop) for q in quantities]
    if "±" in text or "+/" in text:
        _note_tolerances(text, claims)
    if len(claims) == 1 and "(" not in text and "[" not in text:
        _read_alone(text, claims[0], losses)
        return claims
    root = Group(0, len(text), None)
    groups = [root, *groups_of(text, root)]
    if len(groups) > MAX_GROUPS:
        groups = [root]
    for index, claim in enumerate(claims):
        innermost(groups, claim.begin).members.append(index)
    asides = [g for g in groups[1:] if not g.members and not holds_groups(g, groups)]
    for group in groups:
        if group.members:
            _read_group(text, claims, group, groups, losses)
    for claim in claims[1:]:
        if _is_year(text, claim):
            claim.counted = False
    if losses:
        share_left(text, claims)
    clauses = [where for claim in claims for where in (*claim.notes, (claim.quantity.begin, claim.quantity.stop))]
    for aside in asides:
        told = [*clauses, *(claim.claimed_by for claim in claims if claim.claimed_by is not None)]
        if any(low <= aside.begin and aside.stop <= high for low, high in told):
            continue  # "Storch (killed), 30 wounded", "500 (at most)", "(per the Annals (vol. 2))"
        read_aside(text, (aside.begin, aside.stop), _beside(text, claims, aside, groups))
    if any(claim.category == "civilians" for claim in claims):
        share_civilians(text, claims)
    merge_parted_ranges(text, claims)
    return claims


def _note_tolerances(text: str, claims: Sequence[Claim]) -> None:
    for claim in claims:
        sign = _PLUS_MINUS.search(text, claim.quantity.end, claim.stop)
        if sign is not None and any(map(str.isdigit, text[sign.end() : claim.stop])):
            claim.notes.append((sign.start(), claim.stop))  # "18,000 ± 2,000"


_PLUS_MINUS = re.compile(PLUS_MINUS)


def _beside(text: str, claims: list[Claim], aside: Group, groups: Sequence[Group]) -> list[Claim]:
    """Return the claims that a parenthesis without a count may speak of: those before it in its sentence, or that it leads to."""
    own = [
        c for c in claims if c.quantity.begin < aside.begin and innermost(groups, c.quantity.begin) in (aside.outer, groups[0])
    ]
    near = [c for c in own if not parted(text, c.quantity.stop, aside.begin)]
    following = next((c for c in claims if c.quantity.begin > aside.stop), None)
    if following is not None:
        gap = text[aside.stop + 1 : following.begin]
        if gap.strip() == ":" or (not near and not CLAUSE_END.search(gap)):
            return [following]  # "500 killed. Danish estimate (Holm): 900"
    return near or own or claims[:1]


def _is_year(text: str, claim: Claim) -> bool:
    """Whether a later number of a line is a bare year beside a count: "500 men, 1813", "500 (2nd Army, 1813)"."""
    quantity = claim.quantity
    if claim.noun is not None or claim.outcomes or claim.casualties or claim.total or quantity.bound is not None:
        return False
    if text[: quantity.at].rstrip().endswith(":") or ACCORDING.match(text[quantity.end :].lstrip()):
        return False  # "(Ottoman claim: 1500)", "(1500 according to Livy)"
    return _YEARS.fullmatch(text, quantity.at, quantity.end) is not None and quantity.begin == quantity.at


_YEARS = re.compile(YEARS)


def _read_alone(text: str, claim: Claim, losses: bool) -> None:
    """Read the one claim of a line without parentheses, as most lines are."""
    right = (claim.stop, text[claim.stop :])
    lead = without_clause(text, claim, (0, text[: claim.begin]), right[1])[1]
    if of_whom := OF_WHOM.match(right[1]):
        right = _without_of_whom(claim, right, of_whom)
    claim.of_line_before = of_whom is not None or _opens_with_parts(lead)
    read_lead(claim, (0, lead), False)
    read_right(text, claim, right, losses)
    read_words_before(text, claim, (0, lead), alone=True, losses=losses)
    if losses and EXCEPT.search(text, 0, claim.begin):
        claim.counted = False
    _leave_whole(claim, (0, lead))
    _stretch(claim)


def _stretch(claim: Claim) -> None:
    claim.begin = min([claim.begin, *(begin for begin, _ in claim.used)])
    claim.stop = max([claim.stop, *(stop for _, stop in claim.used)])


def _leave_whole(claim: Claim, lead: tuple[int, str]) -> None:
    """Count no whole that an unnumbered part is out of: "half of the 900 men"."""
    words = lead[1]
    if (" of" in words or "included" in words) and (part := PART_OF.search(words)):
        claim.counted = False
        claim.begin = lead[0] + part.start()


# -- one group: its claims, and the words between them


def _read_group(text: str, claims: list[Claim], group: Group, groups: Sequence[Group], losses: bool) -> None:
    members = group.members
    lead = without_inner(text, group.begin, claims[members[0]].begin, groups, group)
    rights = []
    for place, index in enumerate(members):
        stop = claims[members[place + 1]].begin if place + 1 < len(members) else group.stop
        rights.append((claims[index].stop, without_inner(text, claims[index].stop, stop, groups, group)))
    parent = _outer_claim(text, claims, group)
    leads = [without_clause(text, claims[members[0]], (group.begin, lead), rights[0][1])]
    lead = leads[0][1]
    in_front = verbs_first(lead, rights)
    for place in range(len(members) - 1):  # part what belongs to the next claim off the words before it
        begin, words = rights[place]
        cut = first_pause(words) if in_front else lead_of_next(words)
        if not find_losses(rights[place + 1][1]):
            cut = min(cut, loss_of_next(words))
        following = claims[members[place + 1]]
        leads.append(without_clause(text, following, (begin + cut, words[cut:]), rights[place + 1][1]))
        rights[place] = (begin, words[:cut])
    broken_down: int | None = None
    whose: Words | None = None
    subject: Words | None = None
    for place, index in enumerate(members):
        claim = claims[index]
        if parent is not None:
            claim.parent, claim.in_parenthesis = parent, True
        if place and rights[place - 1][1].rstrip().endswith(":") and claims[members[place - 1]].counted:
            broken_down = members[place - 1]  # "6 ships: 2 frigates, 4 sloops"
        elif place and (INCLUDING.search(leads[place][1]) or OF_WHOM.match(rights[place][1])):
            broken_down = next((m for m in reversed(members[:place]) if claims[m].parent == parent and claims[m].counted), None)
        elif place and _NUMBERING.fullmatch(text, claims[members[place - 1]].stop, claim.begin):
            broken_down = members[place - 1]  # "two armies numbering 900 and 300"
        elif place and CLAUSE_END.search(rights[place - 1][1]):
            broken_down = None
        if broken_down is not None:
            claim.parent = broken_down
        of_whom = OF_WHOM.match(rights[place][1])
        if of_whom:
            rights[place] = _without_of_whom(claim, rights[place], of_whom)
        if claim.parent is None and (
            (of_whom is not None or _opens_with_parts(lead))
            if not place
            else claims[members[place - 1]].of_line_before and not CLAUSE_END.search(rights[place - 1][1])
        ):
            claim.of_line_before = True
        read_lead(claim, leads[place], in_front)
        if claim.in_parenthesis:  # "(Turkish claim: 50 killed, 20 captured)"
            claim.claimed_by = whose = claim.claimed_by or whose
        elif place == 0 and claim.claimed_by is not None:
            whose = claim.claimed_by  # "According to Procopius, 500 killed, 200 captured"
        elif whose is not None:
            claim.claimed_by = claim.claimed_by or whose
        if CLAUSE_END.search(rights[place][1]):
            whose = None
        inside = place or parent is not None
        if inside and _is_whole(leads[place][1], rights[place - 1][1] if place else "", losses):
            claim.counted = False
            if place and losses and is_spared(rights[place][1]):
                claims[members[place - 1]].counted = False  # "45 of 60 men rescued"
        _leave_whole(claim, leads[place])
        before = claims[members[place - 1]] if place else None
        if losses and EXCEPT.search(leads[place][1]):
            claim.counted = False  # those who were spared: "all killed except 100 men"
        read_right(text, claim, rights[place], losses)
        read_words_before(text, claim, leads[place], alone=False, losses=losses)
        if claim.party is not None:  # "The Swedes lost 900 killed and 300 wounded"
            subject = claim.party if SUBJECT_OF.fullmatch(text, claim.party[1], claim.quantity.begin) else None
        elif subject is not None and _goes_on(leads[place][1], rights[place][1]):
            claim.party = subject
        else:
            subject = None
        if CLAUSE_END.search(rights[place][1]):
            subject = None
        if (
            before is not None
            and claim.category == "formations"
            and _SUFFERED_BY.fullmatch(text, before.quantity.stop, claim.begin)
        ):
            claim.counted = False  # "heavy casualties in 3 battalions": who suffered them
        if parent is not None and claim.parent == parent and claim.total and _exceeds(claim, claims[parent]):
            claim.parent = None  # "60 wounded (100 total)": a sum, no breakdown
        if claim.quantity.vague is not None and inside:
            whole = before or (None if parent is None else claims[parent])
            if is_remark(text, claim, whole, losses=losses):
                claim.counted = False
                if whole is not None:
                    take_over(claim, whole, losses=losses)
        if not claim.counted and before is not None and _makes_up(text, before, claim):
            claim.counted, claim.parent = True, members[place - 1]
            if not before.outcomes:
                before.outcomes, before.casualties = claim.outcomes, claim.casualties
        if losses and before is not None and before.quantity.vague == "all but" and not rights[place - 1][1].strip():
            claim.counted = False  # "all but 100 killed": what befell the others
            before.outcomes, before.casualties = claim.outcomes, claim.casualties
            before.category, before.noun, before.party = claim.category, claim.noun, claim.party
        _stretch(claim)
    share_right(text, claims, members, leads)
    if losses:
        close_breakdowns(text, claims, members)
    if parent is None and group.outer is not None:
        read_label(text, [claims[index] for index in members], group, groups, losses=losses)


def _is_whole(lead: str, before: str, losses: bool) -> bool:
    """Whether a count is the whole that others are out of, or the crew of what was lost; but "40 guns and a garrison of 300"."""
    if not OUT_OF.search(lead) or PARTS.search(lead):
        return False
    return collective_before(lead) is None or (losses and before.rstrip().endswith("with"))


def _goes_on(lead: str, right: str) -> bool:
    """Whether a count is one more that the subject of the line had: "and 300 wounded", but not "and 300 were captured"."""
    return (not lead.strip(" ,") or JOINED.fullmatch(lead) is not None) and _WERE.match(right) is None


_WERE = re.compile(r"\s+(?:were|was)\b")


def _without_of_whom(claim: Claim, right: tuple[int, str], of_whom: re.Match[str]) -> tuple[int, str]:
    """Return the words after a count behind "of whom", which say what it is a part of."""
    begin, words = right
    claim.used.append((begin, begin + of_whom.end()))
    return begin + of_whom.end(), words[of_whom.end() :]


def _opens_with_parts(lead: str) -> bool:
    """Whether a line opens with "including", "of whom", and goes on with what stands above it."""
    match = INCLUDING.search(lead)
    return match is not None and not lead[: match.start()].strip(" ,;:.–—-\u00a0")


def _makes_up(text: str, before: Claim, claim: Claim) -> bool:
    """Whether a count behind "of" says what the formations before it are made of: "one battalion of 400 men"."""
    return (
        before.category == "formations"
        and before.counted
        and _OF_SO_MANY.fullmatch(text, before.stop, claim.begin) is not None
        and not _EACH.match(text, claim.stop)
    )


_NUMBERING = re.compile(r"[^,;.()]*,? numbering ")
_OF_SO_MANY = re.compile(r"\s+of\s+")
_SUFFERED_BY = re.compile(r"\s+(?:casualties|losses)\s+(?:to|in|among|amongst|from)\s+(?:the\s+)?", re.IGNORECASE)
_EACH = re.compile(r"[^,;.()]*\beach\b")


def _exceeds(claim: Claim, other: Claim) -> bool:
    low, high = claim.quantity.low or claim.quantity.high, other.quantity.high or other.quantity.low
    return low is not None and high is not None and low > high


def _outer_claim(text: str, claims: Sequence[Claim], group: Group) -> int | None:
    """Return the last claim before a parenthesis, in the nearest group around it that has one; none of an earlier sentence."""
    outer = group.outer
    while outer is not None:
        found = _last_counted(claims, outer.members, group.begin)
        if found is not None:
            return None if parted(text, claims[found].quantity.stop, group.begin) else found
        outer = outer.outer
    return None


def _last_counted(claims: Sequence[Claim], members: Sequence[int], at: int) -> int | None:
    """Return the last of ``members`` before ``at`` that is counted."""
    following = bisect_left(members, at, key=lambda m: claims[m].quantity.begin)
    return next((m for m in reversed(members[max(0, following - 50) : following]) if claims[m].counted), None)
