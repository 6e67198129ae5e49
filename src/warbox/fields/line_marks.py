"""What the marks of a line (its links, flags, ships) say of the counts on it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from warbox.content import ITALIC, Line, Mark, MarkKind, trim
from warbox.data.materiel import AMBIGUOUS, category_of
from warbox.data.words import MOST, WHOLE
from warbox.fields.inherited import name_of_flag
from warbox.lexers.claim import Claim
from warbox.lexers.not_counts import ratios
from warbox.lexers.quantities import read_quantities

__all__ = [
    "flag_on_line",
    "holds_figure",
    "is_rating",
    "is_share",
    "links_aircraft",
    "names_with_digits",
    "read_flag",
    "read_link",
    "share_cited",
]

_NUMBER = re.compile(r"\d+")
_UNIT_LABEL = re.compile(r"\d+ [A-Z][A-Z]")
_UNIT_TARGET = re.compile(r"(?:No\. )?\d+(?:st|nd|rd|th)?\b")


def names_with_digits(line: Line) -> list[tuple[int, int]]:
    """Return the links and flags whose digits belong to a name: those that their target has too."""
    out = []
    for mark in line.marks:
        if mark.kind in (MarkKind.LINK, MarkKind.SHIP, MarkKind.FLAG) and mark.stop > mark.begin:
            label = line.text[mark.begin : mark.stop]
            shown = _NUMBER.findall(label)
            if (
                mark.kind is MarkKind.LINK
                and not shown
                and " " in label
                and label in str(mark.value)
                and all(w[0].isupper() for w in label.split() if len(w) > 3)
            ):
                out.append((mark.begin, mark.stop))  # "[[Four Garrisons of Anxi]]"
            elif mark.kind is MarkKind.LINK and _UNIT_LABEL.match(label) and _UNIT_TARGET.match(str(mark.value)):
                out.append((mark.begin, mark.stop))  # "[[1st Parachute Battalion|1 PARA]]"
            elif shown and (mark.kind is not MarkKind.LINK or all(d in _NUMBER.findall(str(mark.value)) for d in shown)):
                out.append((mark.begin, mark.stop))
    return out


# Vague words that also stand in labels: "Entire invasion force", "All fronts".
_LABELS_TOO = MOST | WHOLE | {"more", "the bulk", "the rest", "low", "high", "large", "small"}


def holds_figure(line: Line) -> bool:
    """Whether a line holds a count, or a vague word that is more than part of a label."""
    return any(q.vague is None or q.vague not in _LABELS_TOO for q in read_quantities(line.text, names_with_digits(line)))


_SHARE = re.compile(
    r"\d\s*(?:million |thousand )?(?:%|‰|per[ -]?cent\b|(?:(?:long|short|metric|gross|register) )*(?:tons?|tonnes?)\b)"
    r"|\bper ?cent of\b|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]|\b\d\s*/\s*\d+ of\b"
    r"|\b(?:half|(?:a|one|two|three|four)[ -](?:third|quarter|fourth|fifth|tenth)s?) of\b"
    r"|\b(?:part|fraction|share|portion|proportion|out) of (?:(?:the|an?|its|their|about) )?\d[\d,]*+(?!st|nd|rd|th|d\b)",
    re.IGNORECASE,
)


def is_share(text: str) -> bool:
    """Whether words without a count give a share or a weight: "10% of the force", "over half of the cavalry"; no body's name."""
    return _SHARE.search(text) is not None or any(ratios(text))


def links_aircraft(claim: Claim, line: Line) -> bool:
    """Whether what is counted is linked to an aircraft: "12 [[fighter aircraft|fighters]]"."""
    return claim.noun is not None and any("aircraft" in str(m.value).lower() for m in line.of_kind(MarkKind.LINK, *claim.noun))


_MATERIEL = frozenset(("guns", "tanks", "vehicles", "aircraft", "ships"))
_QUALIFIED = re.compile(r"\(([^()]+)\)$")


def read_link(claim: Claim, line: Line) -> None:
    """Take the kind of what is counted from its link, where the word shown has none or several: "5 [[Foo tank|Foos]]".

    A formation is known by its abbreviation: "1 [[Foo Battalion|FB]]"; other names of one may be those of what it makes.
    """
    if claim.noun is None:
        return
    links = line.of_kind(MarkKind.LINK, *claim.noun)
    if not links or links[-1].stop != claim.noun[1]:
        return
    target = str(links[-1].value)
    qualifier = _QUALIFIED.search(target)
    found = category_of(target if qualifier is None else qualifier[1])
    abbreviated = line.text[slice(*claim.noun)].isupper()
    if claim.category == "unknown" and (found == "personnel" or (found == "formations" and abbreviated)):
        claim.category = found
    if found not in _MATERIEL:
        return
    shown = line.text[slice(*claim.noun)].lower().split()[-1]
    if claim.category == "unknown" or found in (AMBIGUOUS.get(shown) or AMBIGUOUS.get(shown.removesuffix("s"), ())):
        claim.category = found
    elif claim.category is None and claim.party == claim.noun:  # a tank that has its name from a people
        claim.category, claim.party = found, None


_MOST_RATED = 140  # guns; no ship of the line was rated for more


def is_rating(claim: Claim, whole: Claim | None, line: Line) -> bool:
    """Whether a bare number in parentheses right behind a linked name is the guns a ship is rated for: "[[HMS A]] (74)"."""
    q = claim.quantity
    if line.text[q.begin - 1 : q.begin] != "(" or not line.text.startswith((")", "s)"), q.stop):  # "(74s)"
        return False
    if (q.begin, q.stop) != (q.at, q.end) or q.low is None or q.low != q.high or q.low > _MOST_RATED:
        return False
    before = line.text[: q.begin - 1].rstrip()
    if whole is not None and whole.category != "ships":
        return False
    if whole is not None and whole.quantity.high == 1 and whole.noun is not None and whole.noun[1] == len(before):
        return True  # "1 frigate (38)"
    name = re.search(r"[^\W\d_a-z][^\s.]*$", before)
    if name is not None and line.dress(name.start(), name.end()) & ITALIC:
        return True  # "HMS ''Foo'' (74)"
    links = [m for m in line.of_kind(MarkKind.LINK) if m.stop < q.begin and not line.text[m.stop : q.begin - 1].strip()]
    return any(category_of(line.text[m.begin : m.stop]) not in ("formations", "personnel") for m in links)


def flag_on_line(claim: Claim, line: Line) -> str | None:
    """Return the party of the flag on the line that a count stands behind, or before."""
    flags = line.of_kind(MarkKind.FLAG)
    if not flags:
        return None
    before = [m for m in flags if m.begin <= claim.quantity.at]
    beside = bool(before) and not line.text[before[-1].stop : claim.quantity.begin].strip()
    if before and not beside and any(map(str.isdigit, line.text[: flags[0].begin])):
        # "500 {{flagicon|Spain}}, 100 {{flagicon|France}}"
        before = [m for m in flags if m.begin >= claim.quantity.end][:1] or before
    chosen = before[-1] if before else None
    if chosen is None:
        after = [m for m in flags if claim.quantity.end <= m.begin <= claim.stop + 2]
        open_before = after and "(" in line.text[claim.quantity.end : after[0].begin]
        chosen = after[0] if after and (not open_before or _stands_alone(line, after[0])) else None
    return None if chosen is None else name_of_flag(line, chosen)


def _stands_alone(line: Line, flag: Mark) -> bool:
    """Whether a flag is all that its parenthesis holds: "20 killed ({{flag|Spain}})"."""
    return line.text[: flag.begin].rstrip().endswith("(") and line.text[flag.stop :].lstrip().startswith(")")


def share_cited(claims: Sequence[Claim], line: Line) -> None:
    """Give a bare count what the next one says, where two sources have a number each.

    So in "120[1], 150[2] guns", where a citation stands right behind both numbers, before the noun, and in "120[1] c. 150 guns",
    where no pause parts them. Men would be many more than the guns beside them.
    """
    for place in range(len(claims) - 2, -1, -1):
        claim, following = claims[place], claims[place + 1]
        first, second = claim.quantity, following.quantity
        told = following.noun is not None or following.outcomes or following.casualties
        if not told or claim.noun or claim.category or claim.outcomes or claim.casualties or following.parent != claim.parent:
            continue
        many, few = first.high or first.low, second.low or second.high
        gap = line.text[claim.stop : following.begin].strip()
        if many is None or few is None or gap not in ("", ",", ";", "/"):
            continue
        cited = [m.begin for m in line.of_kind(MarkKind.CITATION) if claim.stop <= m.begin <= following.stop]
        hedged = not gap and second.begin < second.at and many <= few
        apart = bool(gap) and many <= few * _MOST_TIMES and _is_right_behind(cited, second.stop, line)
        if _is_right_behind(cited, claim.stop, line) and (hedged or apart):
            claim.noun, claim.category, claim.party = following.noun, following.category, following.party
            claim.outcomes, claim.casualties = following.outcomes, following.casualties


def _is_right_behind(cited: Sequence[int], at: int, line: Line) -> bool:
    return any(at <= place and not line.text[at:place].strip() for place in cited)


_MOST_TIMES = 5  # one source has so many times what another has


def read_flag(claim: Claim, line: Line) -> None:
    """Leave the name that a flag shows, behind a count, to the flag: it is no unit, no people's word and no note."""
    shown = [m for m in line.of_kind(MarkKind.FLAG, claim.quantity.end) if m.stop > m.begin]
    for flag in shown:
        where = (flag.begin, flag.stop)
        if _stands_alone(line, flag) and where in claim.notes:
            claim.notes.remove(where)
            claim.used.append(where)
        if claim.party == where:
            claim.party = None
        noun = claim.noun
        if noun is None or noun[1] != flag.stop or len([m for m in shown if m.begin < noun[1]]) > 1:
            continue
        begin, stop = trim(line.text, noun[0], flag.begin)
        claim.noun = (begin, stop) if begin < stop else None
        claim.used = [(begin, stop) if used == noun else used for used in claim.used] + [where]
        claim.category = category_of(line.text[begin:stop]) or ("unknown" if begin < stop else None)
        claim.party = None if claim.party is not None and claim.party[1] > stop else claim.party
