"""The ledger: what became of every visible character of the box (DESIGN.md, law 9).

Readers enter what they used. What nobody entered is reported as unread, so that nothing is lost in silence.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from warbox.content import Content, Line
from warbox.spans import Span

__all__ = ["Ledger", "Use"]


class Use(Enum):
    """What a visible character became."""

    STRUCTURED = "structured"  # part of a name, number, date, heading …
    WORDS = "words"  # kept as a note
    REPORTED = "reported"  # named in a diagnostic


class Ledger:
    """What the readers of one box have used, as spans of the page."""

    def __init__(self) -> None:
        self.entries: list[tuple[Span, Use]] = []

    def use(self, line: Line, begin: int, stop: int, use: Use = Use.STRUCTURED) -> None:
        """Enter that ``line.text[begin:stop]`` was used."""
        if stop > begin:
            self.entries.append((line.source(begin, stop), use))

    def use_all(self, content: Content, use: Use = Use.STRUCTURED) -> None:
        """Enter that a whole value was used."""
        self.entries.append((content.span, use))

    def uses(self, content: Content) -> Iterator[tuple[Line, int, int, Use | None]]:
        """Yield every run of visible text of a value with what became of it; None where nobody used it."""
        spans = sorted((s for s in self.entries if s[0].start < content.span.end and s[0].end > content.span.start), key=_start)
        for line in content.lines:
            for atom in line.atoms:
                if not atom.text.strip():
                    continue
                if not atom.exact:
                    covering = [u for s, u in spans if s.start < atom.span.end and s.end > atom.span.start]
                    yield line, atom.begin, atom.begin + len(atom.text), covering[-1] if covering else None
                    continue
                at = atom.span.start
                for span, use in spans:
                    if span.end <= at:
                        continue
                    if span.start >= atom.span.end:
                        break
                    if span.start > at:
                        yield line, atom.begin + at - atom.span.start, atom.begin + span.start - atom.span.start, None
                    stop = min(span.end, atom.span.end)
                    begin = max(at, span.start)
                    yield line, atom.begin + begin - atom.span.start, atom.begin + stop - atom.span.start, use
                    at = stop
                if at < atom.span.end:
                    yield line, atom.begin + at - atom.span.start, atom.begin + len(atom.text), None

    def unread(self, content: Content) -> Iterator[tuple[Line, int, int]]:
        """Yield the runs of letters and digits that nobody used."""
        for line, begin, stop, use in self.uses(content):
            if use is None and any(map(str.isalnum, line.text[begin:stop])):
                yield line, begin, stop


def _start(entry: tuple[Span, Use]) -> int:
    return entry[0].start
