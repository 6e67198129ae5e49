"""An entry of a list field: a name on a line, what belongs to it, and where the name begins and ends."""

from __future__ import annotations

from bisect import bisect_left

import attrs

from warbox.content import FlagValue, Line, Mark, MarkKind, trim
from warbox.data.words import is_abbreviated
from warbox.model import Fate, Flag, FlagKind
from warbox.spans import Span

__all__ = ["EDGE", "Entry", "citations_of", "clean", "depth_of", "flags_of", "trim_name"]


@attrs.define(slots=True)
class Entry:
    """One name, not yet said to be a party or a person. ``begin`` and ``stop`` hold the name in ``line.text``."""

    line: Line
    begin: int
    stop: int
    flags: tuple[Flag, ...] = ()
    notes: list[tuple[int, int]] = attrs.Factory(list)
    fates: list[Fate] = attrs.Factory(list)
    fate_spans: list[tuple[int, int]] = attrs.Factory(list)
    joints: list[tuple[int, int]] = attrs.Factory(list)
    """The conjunctions at its edges, which join it to other lines."""
    shown: list[tuple[int, int]] = attrs.Factory(list)
    """Where links and flags show text, in order."""

    @property
    def name(self) -> str:
        """The name as shown."""
        return clean(self.line.text[self.begin : self.stop])

    @property
    def link(self) -> str | None:
        """The target of the link that is the whole name."""
        mark = self.line.whole_link(self.begin, self.stop)
        return None if mark is None else str(mark.value)

    def note_texts(self) -> tuple[str, ...]:
        """Return the notes as shown, without their parentheses."""
        return tuple(filter(None, (clean(self.line.text[a:b]) for a, b in self.notes)))


def clean(text: str) -> str:
    """Return visible text with every run of white space as one space."""
    return " ".join(text.split())


def flags_of(marks: list[Mark]) -> tuple[Flag, ...]:
    """Return the flags of flag marks."""
    out = []
    for mark in marks:
        flag = mark.value
        assert isinstance(flag, FlagValue)
        out.append(Flag(kind=FlagKind(flag.kind), key=flag.key, variant=flag.variant, file=flag.file))
    return tuple(out)


def citations_of(line: Line) -> list[Span]:
    """Return the spans of the citations on a line."""
    return [m.span for m in line.marks if m.kind is MarkKind.CITATION]


EDGE = " \t\n,;.:–—-·•∙*/→>\u200b"
_BLANK = "\u200b"


def trim_name(entry: Entry, begin: int, stop: int) -> tuple[int, int]:
    """Return the offsets of a name without what stands at its edges.

    What a link or a flag shows is all of the name, and the period of an initial or an abbreviation is no full stop.
    """
    text = entry.line.text
    low, high = trim(text, begin, stop, EDGE)
    if (low, high) == (begin, stop) or low == high:
        return low, high
    first = bisect_left(entry.shown, (low,)) - 1
    if first >= 0 and low < entry.shown[first][1]:
        low, _ = trim(text, max(entry.shown[first][0], begin), high, _BLANK)
    last = bisect_left(entry.shown, (high,)) - 1
    shown = entry.shown[last][1] if last >= 0 else -1
    if high < shown:
        _, high = trim(text, low, min(shown, stop), _BLANK)
    elif high != shown and text.startswith(".", high) and high < stop and is_abbreviated(text[max(low, high - 12) : high]):
        high += 1
    return low, high


def depth_of(text: str, begin: int, stop: int) -> int:
    """Return how many parentheses open in ``text[begin:stop]``, less those that close."""
    return text.count("(", begin, stop) - text.count(")", begin, stop)
