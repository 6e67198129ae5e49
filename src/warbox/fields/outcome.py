"""The result: what kind of outcome the box states, and which of its sides won."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from warbox.content import Content, Line
from warbox.fields.context import Context
from warbox.fields.entries import citations_of, clean
from warbox.fields.ledger import Use
from warbox.fields.text import links_of, source_of
from warbox.fields.victories import victories
from warbox.fields.victors import Victor, victors
from warbox.fields.winners import match_side
from warbox.fields.withdrawals import withdrawals
from warbox.model import Result, ResultKind, Side

__all__ = ["read_result"]

_KINDS: tuple[tuple[ResultKind, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(rf"\b(?:{words})\b", re.IGNORECASE))
    for kind, words in (
        (
            ResultKind.INCONCLUSIVE,
            r"inconclusive(?:ly)?|indecisive(?:ly)?|undecided|draw|drawn(?! out)|tie"
            r"|no (?:(?:clear|decisive|definite|real) )?(?:victors?|winners?|results?|outcome|decision)"
            r"|no (?:clear|decisive|real) victory"
            r"|neither side (?:(?:could|can|did) )?(?:won|wins?|prevail(?:s|ed)?|gain(?:s|ed)?|achieve[sd]?|claim(?:s|ed)?)"
            r"|both sides claim(?:ed|ing)?|(?:both|each side) claim(?:s|ed|ing)? (?:a )?victory|victory claimed by both",
        ),
        (ResultKind.STALEMATE, r"stale-?mate[ds]?|deadlock|impasse|status quo(?: ante bellum)?"),
        (ResultKind.CEASEFIRE, r"cease-?\s?fire|truce|armistice"),
        (ResultKind.ONGOING, r"on-?going|in progress|continuing"),
        (
            ResultKind.OTHER,
            r"fail(?:s|ed|ure)|success(?:ful)?|repulsed|abandoned|aborted|cancel+ed|surrender(?:ed)?|suppressed|crushed|averted|foiled"
            r"|mutual|disputed",  # who says what is not said
        ),
    )
)  # fmt: skip
_TREATY = re.compile(r"\b(?:treat(?:y|ies)|peace|accords?|agreement|convention|settlement|capitulation)\b", re.IGNORECASE)
_POINTER = re.compile(r"^\W*(?:see|please see|refer to)\b", re.IGNORECASE)


def read_result(content: Content, sides: Sequence[Side], context: Context) -> Result | None:
    """Read the result field; the winner is a side only where the box's own words tie the victor to exactly one."""
    lines = [line for line in content.lines if line.text.strip()]
    context.ledger.use_all(content, Use.WORDS)
    if not lines:
        return None
    kind, line, at = _kind(lines)
    if line is not None:
        context.ledger.use(line, 0, len(line.text))
    winner = None
    if kind is ResultKind.VICTORY and line is not None:
        named = list(victors(line, at))
        found = match_side(named, sides)
        later = (
            match_side([victor], sides) for other in lines[lines.index(line) + 1 :] for victor in _rival_victors(line, other)
        )
        winner = None if any(number not in (None, found) for number in later) else found
        if found is None and named:
            context.report("unmatched-winner", content.param, line.source(0, len(line.text)), clean(line.text))
    return Result(
        text="\n".join(clean(line.text) for line in lines),
        kind=kind,
        winner=winner,
        links=links_of(content),
        citations=context.ids(s for line in lines for s in citations_of(line)),
        source=source_of(content),
    )


# A line that says no more than whose victory it was, and which: "1941: French victory", "French victory in the north".
_VICTORY_ALONE = re.compile(
    r"(?P<label>[^:]{1,60}:\s)?[^,.;:()]{1,60}\bvictory"
    r"(?:(?P<remark>\s*\([^()]*\))|(?P<date>,[^,.;:()\d]{0,30}\d[^,.;:()]{0,30})"
    r"|(?P<scene>\s(?:in|at|on|by|during|until|from)\s[^,.;:()]{1,60}))?\W*",
    re.IGNORECASE,
)


def _rival_victors(line: Line, later: Line) -> Iterator[Victor]:
    """Yield the victor of a later line that says no more than whose victory it was: "Allied strategic victory".

    One of a certain year, place or field counts only beside a first line of the same form: "Sea: Danish victory" under "Land:
    Swedish victory", not "Danish victory at Ek" under "Swedish victory".
    """
    found = _VICTORY_ALONE.fullmatch(later.text)
    if found is None:
        return
    forms = _forms(found)
    first = _VICTORY_ALONE.fullmatch(line.text) if forms else None
    if not forms or (first is not None and _forms(first) == forms):
        yield from victors(later, 0)


def _forms(match: re.Match[str]) -> frozenset[str]:
    """Return by what a line says which victory it was."""
    return frozenset(name for name, words in match.groupdict().items() if words)


def _kind(lines: Sequence[Line]) -> tuple[ResultKind, Line | None, int]:
    """Return the kind, the line that states it and the offset of its word there."""
    for line in lines:
        found = [(m.span(), kind) for kind, pattern in _KINDS if (m := pattern.search(line.text))]
        found += [(m.span(), ResultKind.VICTORY) for m, _ in islice(victories(line.text), 1)]
        found += [(m.span(), ResultKind.WITHDRAWAL) for m in islice(withdrawals(line.text), 1)]
        if found:
            stated = [f for f in found if f[1] is not ResultKind.OTHER]
            (at, _), kind = min(stated or found, key=lambda f: (f[0][0], -f[0][1]))  # the first, and the longest there
            return kind, line, at
    if _POINTER.match(lines[0].text):
        return ResultKind.SEE_TEXT, lines[0], 0
    for line in lines:
        match = _TREATY.search(line.text)
        if match:
            return ResultKind.TREATY, line, match.start()
    if any(_POINTER.match(line.text) for line in lines):
        return ResultKind.SEE_TEXT, None, 0
    return ResultKind.OTHER, None, 0
