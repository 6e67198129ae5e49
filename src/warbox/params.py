"""One argument of a template, as written."""

from __future__ import annotations

from typing import NamedTuple

from warbox.spans import Span

__all__ = ["TRIM", "Param"]

TRIM = " \t\n\r\0\x0b"  # what MediaWiki trims from names and named values; no other white space


class Param(NamedTuple):
    """One argument of the box, as written.

    ``span`` runs from its ``|`` to the next one or to the closing braces; ``value_span`` is what follows the ``=``, or the ``|``
    of a positional argument, whose ``name`` is its number and ``name_span`` None. ``raw`` is the text of ``value_span``;
    ``value`` that without comments and, in a named argument, without the white space around it.
    """

    name: str
    positional: bool
    span: Span
    name_span: Span | None
    value_span: Span
    raw: str
    value: str
