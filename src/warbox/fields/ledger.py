"""The ledger: what became of every visible character of the box (DESIGN.md, law 9).

Readers enter what they used. What nobody entered is reported as unread, so that nothing is lost in silence.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from itertools import groupby

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
        """Yield every run of visible text of a value with what became of it; None where nobody used it.

        Where entries overlap, structured counts before reported, and reported before kept as words.
        """
        start, end = content.span
        used = bytearray(end - start)
        met = [(_RANKS[use], span) for span, use in self.entries if span.start < end and span.end > start]
        for rank, span in sorted(met):  # the highest rank is written last
            low, high = max(span.start, start) - start, min(span.end, end) - start
            used[low:high] = _BYTES[rank] * (high - low)
        for line in content.lines:
            for atom in line.atoms:
                if not atom.text.strip():
                    continue
                offset = atom.span.start - start
                if not atom.exact:
                    yield (
                        line,
                        atom.begin,
                        atom.begin + len(atom.text),
                        _USES[max(used[offset : atom.span.end - start], default=0)],
                    )
                    continue
                at = 0
                for rank, run in groupby(used[offset : offset + len(atom.text)]):
                    stop = at + sum(1 for _ in run)
                    yield line, atom.begin + at, atom.begin + stop, _USES[rank]
                    at = stop

    def unread(self, content: Content) -> Iterator[tuple[Line, int, int]]:
        """Yield the runs of letters and digits that nobody used, those with only signs between them as one."""
        open_run: tuple[Line, int, int] | None = None
        for line, begin, stop, use in self.uses(content):
            if not any(map(str.isalnum, line.text[begin:stop])):
                continue
            if open_run is not None and (use is not None or line is not open_run[0]):
                yield open_run
                open_run = None
            if use is None:
                open_run = (line, begin if open_run is None else open_run[1], stop)
        if open_run is not None:
            yield open_run


_RANKS = {Use.WORDS: 1, Use.REPORTED: 2, Use.STRUCTURED: 3}
_BYTES = tuple(bytes((rank,)) for rank in range(4))
_USES: tuple[Use | None, ...] = (None, Use.WORDS, Use.REPORTED, Use.STRUCTURED)
