"""What can go wrong: exceptions for the caller's mistakes, diagnostics for the text's.

Wikitext never raises. What was not understood in it is a ``Diagnostic`` in the result; its ``code`` is one of ``CODES``.
"""

from __future__ import annotations

from enum import StrEnum

import attrs

from warbox.spans import Span

__all__ = [
    "CODES",
    "BoxNotFoundError",
    "Diagnostic",
    "EditError",
    "ProfileError",
    "RenderError",
    "SchemaError",
    "Severity",
    "UnknownParamError",
    "WarboxError",
]


class WarboxError(Exception):
    """The base of every exception that warbox raises on purpose."""


class BoxNotFoundError(WarboxError, LookupError):
    """The text holds no conflict infobox."""


class ProfileError(WarboxError, ValueError):
    """The profile is not one, or is not known."""


class _PathError(WarboxError, ValueError):
    """Something is wrong at a ``path`` of a conflict."""

    def __init__(self, message: str, path: str = "$") -> None:
        super().__init__(message, path)  # both, so that a process can hand it to another
        self.path = path

    def __str__(self) -> str:
        return f"{self.path}: {self.args[0]}"


class SchemaError(_PathError):
    """A JSON document is not a conflict; ``path`` says where, such as ``$.sides[0].strength[2].low``."""


class RenderError(_PathError):
    """Wikitext cannot say this conflict; ``path`` names the value, such as ``$.sides[0].belligerents[1].name``."""


class EditError(WarboxError, ValueError):
    """An edit would break the box, or two edits overlap."""


class UnknownParamError(EditError, LookupError):
    """The box has no parameter of the name that was to be edited."""


class Severity(StrEnum):
    """How much a diagnostic matters."""

    INFO = "info"  # a choice the reader made that a user may want to know
    WARNING = "warning"  # text that was not understood, or not wholly
    ERROR = "error"  # the box or a field is damaged


@attrs.frozen(slots=True)
class Diagnostic:
    """Something in the text that was not understood, or only by a guess MediaWiki would not make.

    ``code`` is a key of ``CODES``; ``param`` the parameter as written, or None for the box as a whole; ``span`` the place in
    the page text.

    >>> import warbox
    >>> [(d.code, d.param) for d in warbox.parse("{{warbox|date=soon}}").diagnostics]
    [('unknown-date', 'date')]
    """

    code: str
    severity: Severity
    message: str
    param: str | None
    span: Span


# Stable codes: what each says, for the table in docs/diagnostics.md.
CODES: dict[str, tuple[Severity, str]] = {
    # the box
    "salvaged-box": (Severity.ERROR, "MediaWiki sees no box here, or another; its parameters were recovered"),
    "unclosed-tag": (Severity.WARNING, "an opening extension tag such as <ref> has no closing tag"),
    "duplicate-param": (Severity.INFO, "a parameter is given more than once; the last one counts"),
    "unknown-param": (Severity.INFO, "the template has no parameter of this name; kept in other_params"),
    "positional-param": (Severity.WARNING, "text after a stray pipe or a run of them; kept in other_params"),
    # templates and citations
    "unknown-template": (Severity.WARNING, "no handler knows this template; its positional arguments were read as text"),
    "too-deep": (Severity.ERROR, "the value nests or repeats openers beyond the bound; kept as text"),
    "unresolved-citation": (Severity.INFO, "a citation is reused whose definition is not in the page"),
    # words
    "unread-text": (Severity.WARNING, "visible text that no rule understood"),
    "not-an-entry": (Severity.INFO, "words that stand in a list but name nobody, such as 'and others'"),
    "empty-heading": (Severity.INFO, "a heading with no value under it"),
    "heading-flag": (Severity.INFO, "a flag beside a heading of belligerents; a group has no flags"),
    "unknown-noun": (Severity.INFO, "a count of something whose category is not known"),
    "uncounted-words": (Severity.INFO, "words in a strength or casualty field that holds no figure"),
    "unknown-date": (Severity.WARNING, "no date could be read from the date field"),
    "unmatched-winner": (Severity.INFO, "the result names a victor whom the box's own words do not tie to one side"),
    "bad-coordinates": (Severity.WARNING, "coordinates that do not parse or lie outside the globe"),
}
