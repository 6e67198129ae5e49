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
    of a positional argument, whose ``name`` is its number and ``name_span`` None. The values are cut from the page when they are
    asked for.
    """

    name: str
    positional: bool
    span: Span
    name_span: Span | None
    value_span: Span
    _page: str = attrs.field(repr=False)
    _comments: Sequence[Span] = attrs.field(repr=False)  # in the argument

    @property
    def raw(self) -> str:
        """The text of ``value_span``."""
        return self.value_span.of(self._page)

    @property
    def value(self) -> str:
        """The text of ``value_span`` without comments and, in a named argument, without the white space around it."""
        shown = visible(self._page, self.value_span, self._comments)
        return shown if self.positional else shown.strip(TRIM)


def visible(page: str, span: Span, comments: Sequence[Span]) -> str:
    """Return what a span names, without those of ``comments`` that stand in it."""
    pieces, at = [], span.start
    for comment in comments:
        if span.start <= comment.start < span.end:
            pieces.append(page[at : comment.start])
            at = comment.end
    pieces.append(page[at : span.end])
    return "".join(pieces)
