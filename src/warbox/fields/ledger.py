"""The ledger: what became of every visible character of the box.

Readers enter what they used. What nobody entered is reported as unread, so that nothing is lost in silence.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum
from itertools import groupby

from warbox.content import Atom, Content, Line
from warbox.spans import Span

__all__ = ["Ledger", "Use"]


class Use(IntEnum):
    """What a visible character became; of several uses the highest counts."""

    WORDS = 1  # kept as a note
    REPORTED = 2  # named in a diagnostic
    STRUCTURED = 3  # part of a name, number, date, heading …


class Ledger:
    """What the readers of one box have used: for every character of the box, the highest use that was entered."""

    def __init__(self, box: Span) -> None:
        self._start = box.start
        self._used = bytearray(box.end - box.start)

    def use(self, line: Line, begin: int, stop: int, use: Use = Use.STRUCTURED) -> None:
        """Enter that ``line.text[begin:stop]`` was used."""
        if stop > begin:
            self.use_span(line.source(begin, stop), use)

    def use_all(self, content: Content, use: Use = Use.STRUCTURED) -> None:
        """Enter that a whole value was used."""
        self.use_span(content.span, use)

    def use_span(self, span: Span, use: Use = Use.STRUCTURED) -> None:
        """Enter that a stretch of the box was used."""
        low, high = span.start - self._start, span.end - self._start
        if low >= 0:
            self._used[low:high] = self._used[low:high].translate(_RAISED[use])

    def uses(self, content: Content) -> Iterator[tuple[Line, int, int, Use | None]]:
        """Yield every run of visible text of a value with what became of it; None where nobody used it."""
        for line in content.lines:
            for begin, stop, use in self._runs(line):
                yield line, begin, stop, use

    def unread(self, content: Content) -> Iterator[tuple[Line, int, int]]:
        """Yield the runs of letters and digits that nobody used, those with only signs between them as one."""
        for line in content.lines:
            if self._is_used(line):
                continue
            open_run: tuple[int, int] | None = None
            for begin, stop, use in self._runs(line):
                if not any(map(str.isalnum, line.text[begin:stop])):
                    continue
                if use is None:
                    open_run = (begin if open_run is None else open_run[0], stop)
                elif open_run is not None:
                    yield line, *open_run
                    open_run = None
            if open_run is not None:
                yield line, *open_run

    def _is_used(self, line: Line) -> bool:
        """Whether every character of a line was used, as it is in most."""
        for atom in line.atoms:
            chunk = self._chunk(atom)
            if not chunk or 0 in chunk:
                return False
        return True

    def _runs(self, line: Line) -> Iterator[tuple[int, int, Use | None]]:
        for atom in line.atoms:
            if not atom.text.strip():
                continue
            chunk = self._chunk(atom)
            if not atom.exact:
                yield atom.begin, atom.begin + len(atom.text), _USES[max(chunk, default=0)]
                continue
            at = atom.begin
            for use, run in groupby(chunk):
                stop = at + len(list(run))
                yield at, stop, _USES[use]
                at = stop

    def _chunk(self, atom: Atom) -> bytearray:
        return self._used[atom.span.start - self._start : atom.span.end - self._start]


_USES: tuple[Use | None, ...] = (None, *Use)
# For each use, what becomes of a character of each use so far.
_RAISED = [bytes(max(before, now) for before in range(256)) for now in range(len(_USES))]
