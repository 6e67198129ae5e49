"""Several names on one line: where they are parted, and whether they are several."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence

from warbox.content import Line, MarkKind
from warbox.data.fates import FATE_LINKS
from warbox.data.words import is_nobody
from warbox.fields.entries import parse_entry
from warbox.fields.entry import Entry, depth_of

__all__ = ["pieces", "separators"]

# White space before a separator is tried from its first character only, so that a long run of it takes linear time.
_SEPARATOR = re.compile(r"(?:(?<!\s)\s*|(?!\s))(?:[,;]\s*(?:and|&)(?=\s)|[,;•·|→]|-+>|\s/\s|(?<=\s)(?:and|&|with|then)(?=\s))\s*")
_MAY_PART = re.compile(r"[,;•·|/&→>]|and|with|then")


def pieces(
    line: Line, cuts: Sequence[tuple[int, int]], trimmed: Callable[[Entry], bool | None] = lambda entry: None
) -> Iterator[Line]:
    """Yield the entries that stand on one line, parted at ``cuts``: several only where each is a link or a flag with its name.

    ``trimmed`` takes off an entry what may stand beside its link, and says whether it is one; None leaves that to the link.
    """
    if cuts:
        begins = [0, *(high for _, high in cuts)]
        stops = [*(low for low, _ in cuts), len(line.text)]
        parts = line.split(begins, stops)
        for index, (low, high) in enumerate(cuts):
            if low == high:
                parts[index] = _without_next_flag(parts[index])
        parts = [p for p in parts if p.text.strip() or p.of_kind(MarkKind.FLAG)]
        if len(parts) > 1 and is_nobody(parts[-1].text):  # "[[A]], [[B]] and others"
            yield from pieces(line.slice(0, cuts[-1][0]), cuts[:-1], trimmed)
            yield parts[-1]
            return
        named = [p for p in parts if not is_nobody(p.text)]
        if len(parts) > 1 and named and all(_stands_alone(p, trimmed) for p in named):
            yield from parts
            return
    yield line


def _without_next_flag(piece: Line) -> Line:
    """Leave out the flag that stands where a piece ends: it is of the name after it."""
    marks = tuple(m for m in piece.marks if m.kind is not MarkKind.FLAG or m.begin < len(piece.text))
    return piece if len(marks) == len(piece.marks) else piece.having(piece.text, piece.atoms, marks)


def separators(line: Line) -> list[tuple[int, int]]:
    """Return where the words and signs stand that may part the entries of a line."""
    text = line.text
    lead = len(text) - len(text.lstrip())
    flags = sorted([m.begin for m in line.marks if m.kind is MarkKind.FLAG and m.begin > lead])
    return list(_cuts(line, flags)) if flags or line.of_kind(MarkKind.FATE) or _MAY_PART.search(text) else []


_NAME_FOLLOWS = re.compile(r"\s*[^\s,;]")  # behind a flag that is not the mark after a name


def _cuts(line: Line, all_flags: Sequence[int]) -> Iterator[tuple[int, int]]:
    text = line.text
    flags: list[int] = []
    trailing: list[int] = []
    for at in all_flags:
        (flags if _NAME_FOLLOWS.match(text, at) else trailing).append(at)
    covered = sorted((m.begin, m.stop) for m in line.marks if m.kind in (MarkKind.LINK, MarkKind.FLAG) and m.stop > m.begin)
    last = depth = counted = reached = passed = 0
    after_fate = [(at, at) for at in _after_fates(line)]
    for low, high in sorted([*((at, at) for at in flags), *after_fate, *(m.span() for m in _SEPARATOR.finditer(text))]):
        depth += depth_of(text, counted, low)
        counted = low
        while passed < len(covered) and covered[passed][0] < low:  # links and flags that began before
            reached = max(reached, covered[passed][1])
            passed += 1
        if reached <= low and depth <= 0 and low >= last and text[last:low].strip():
            following = bisect_right(flags, low)
            last = min(high, flags[following]) if following < len(flags) else high
            behind = bisect_right(trailing, last)
            yield max(low, trailing[behind - 1]) if behind else low, last


def _after_fates(line: Line) -> Iterator[int]:
    """Yield where a link stands right behind a fate mark: one more name ("[[A]]{{KIA}} [[B]]")."""
    for fate in line.of_kind(MarkKind.FATE):
        for link in line.of_kind(MarkKind.LINK, fate.stop):
            if not line.text[fate.stop : link.begin].strip():
                yield link.begin
            break


def _stands_alone(piece: Line, trimmed: Callable[[Entry], bool | None]) -> bool:
    entry = parse_entry(piece)
    if entry is None:
        return False
    said = trimmed(entry)
    if said is not None:
        return said
    if any(m.begin <= entry.begin for m in piece.of_kind(MarkKind.FLAG)):
        return True
    link = piece.whole_link(entry.begin, entry.stop)
    return link is not None and FATE_LINKS.get(str(link.value).casefold()) is None
