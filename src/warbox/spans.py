"""Places in a text, and edits to it.

Offsets are indices into a Python string, end exclusive, so ``text[span.start:span.end]`` is what a span names.
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Position", "Span", "excerpt", "position"]


class Span(NamedTuple):
    """A half-open range of a text: ``Span(2, 5)`` names ``text[2:5]``."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the characters of ``text`` that this span names.

        >>> Span(2, 5).of("{{KIA}}")
        'KIA'
        """
        return text[self.start : self.end]

    def shift(self, by: int) -> Span:
        """Return the same range ``by`` characters further on."""
        return Span(self.start + by, self.end + by)


class Position(NamedTuple):
    """A place as editors count it: line and column, both from 1."""

    line: int
    column: int


def position(text: str, offset: int) -> Position:
    r"""Return line and column of ``offset``; lines end at ``\n``.

    >>> position("{{Infobox\n| a = b", 12)
    Position(line=2, column=3)
    """
    before = text.rfind("\n", 0, offset)
    return Position(text.count("\n", 0, offset) + 1, offset - before)


def excerpt(text: str, span: Span, width: int = 60) -> str:
    """Return the line of ``text`` that holds ``span.start``, cut to ``width``, with carets under the span.

    >>> print(excerpt("| strength1 = }}", Span(14, 16)))
    | strength1 = }}
                  ^^
    """
    begin = text.rfind("\n", 0, span.start) + 1
    stop = text.find("\n", span.start)
    stop = len(text) if stop < 0 else stop
    first = max(begin, span.start - width // 2)
    last = min(stop, first + width)
    carets = "^" * max(1, min(span.end, last) - span.start)
    return f"{text[first:last]}\n{' ' * (span.start - first)}{carets}"
