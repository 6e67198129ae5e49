"""One argument of a template, as written."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from warbox.spans import Span

__all__ = ["TRIM", "Param", "visible"]

TRIM = " \t\n\r\0\x0b"  # what MediaWiki trims from names and named values; no other white space


@attrs.frozen(slots=True)
class Param:
    """One argument of the box, as written.

    ``span`` runs from its ``|`` to the next one or to the closing braces; ``value_span`` is what follows the ``=``, or the ``|``
    of a positional argument, whose ``name`` is its number and ``name_span`` None. Spans and values are made when they are asked
    for: a page with a stray ``{|`` may have hundreds of thousands of arguments.
    """

    name: str
    _place: tuple[int, int, int]  # where its |, its = (-1 if positional) and its end are
    _page: str = attrs.field(repr=False)
    _comments: Sequence[Span] = attrs.field(repr=False)  # in the argument

    @property
    def positional(self) -> bool:
        """Whether it has no name of its own, but a number."""
        return self._place[1] < 0

    @property
    def span(self) -> Span:
        """The whole argument, from its ``|``."""
        pipe, _, end = self._place
        return Span(pipe, end)

    @property
    def name_span(self) -> Span | None:
        """What stands between the ``|`` and the ``=``; None if positional."""
        pipe, equals, _ = self._place
        return None if equals < 0 else Span(pipe + 1, equals)

    @property
    def value_span(self) -> Span:
        """What stands behind the ``=``, or behind the ``|`` if positional."""
        pipe, equals, end = self._place
        return Span((pipe if equals < 0 else equals) + 1, end)

    @property
    def raw(self) -> str:
        """The text of ``value_span``."""
        return self.value_span.of(self._page)

    @property
    def value(self) -> str:
        """The text of ``value_span`` without comments and, in a named argument, without the white space around it."""
        pipe, equals, end = self._place
        if equals < 0:
            return visible(self._page, pipe + 1, end, self._comments)
        return visible(self._page, equals + 1, end, self._comments).strip(TRIM)


def visible(page: str, start: int, end: int, comments: Sequence[Span]) -> str:
    """Return ``page[start:end]`` without those of ``comments`` that stand in it."""
    if not comments:
        return page[start:end]
    pieces, at = [], start
    for comment in comments:
        if start <= comment.start < end:
            pieces.append(page[at : comment.start])
            at = comment.end
    pieces.append(page[at:end])
    return "".join(pieces)
