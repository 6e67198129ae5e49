"""Edits are data: a span and what is to stand there instead. What no edit names keeps its bytes.

The functions here say which edits change a parameter, add or remove one; ``Box`` applies them and reads the result again.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

import attrs

from warbox.errors import EditError
from warbox.params import TRIM, Param
from warbox.scan import OpaqueReader, scan
from warbox.spans import Span, excerpt

__all__ = ["Edit", "apply_edits", "check_value", "escape_value", "insertion", "removal", "rename", "replacement"]

_HEAD = "{{x|v="
_POSITIONAL_HEAD = "{{x|"
_COMMENTS_BEFORE = re.compile(r"(?:\s|<!--(?:[^-]++|-(?!->))*+-->)*+")
_EDGE = re.compile(r"<!--(?:[^-]++|-(?!->))*+-->")
_OWN_LINE_COMMENT = re.compile(r"\n(?=[ \t]*+<!--)")
_BLOCK_START = re.compile(r"[*#:;]|\{\|")
_NAME = re.compile(r"[^|={}\[\]<>\n]+")

# How a character that would be read as syntax is written as text.
_ENTITIES = {"{": "&#123;", "}": "&#125;", "[": "&#91;", "<": "&lt;", "=": "&#61;", "|": "{{!}}", "-": "-"}


@attrs.frozen(slots=True)
class Edit:
    """``replacement`` is to stand where ``span`` is; an empty span inserts."""

    span: Span
    replacement: str


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """Return ``text`` with all edits made; spans refer to ``text`` as given.

    Raises ``EditError`` if two edits overlap or one lies outside the text. Insertions at one place keep their order.

    >>> apply_edits("a = 1", [Edit(Span(4, 5), "2"), Edit(Span(0, 1), "b")])
    'b = 2'
    """
    pieces = []
    position = 0
    for edit in sorted(edits, key=lambda edit: edit.span):
        start, end = edit.span
        if not 0 <= start <= end <= len(text):
            raise EditError(f"an edit at {start}–{end} lies outside the text of {len(text)} characters")
        if start < position:
            raise EditError(f"two edits overlap:\n{excerpt(text, Span(start, max(position, end)))}")
        pieces += [text[position:start], edit.replacement]
        position = end
    pieces.append(text[position:])
    return "".join(pieces)


@attrs.frozen(slots=True)
class _Problem:
    """A place in a value that would not stay inside the parameter."""

    span: Span
    message: str


def _problems(value: str, *, positional: bool) -> list[_Problem]:
    """Find what in ``value`` would be read as the box's own syntax, or would swallow what follows it."""
    head = _POSITIONAL_HEAD if positional else _HEAD
    text = head + value
    reader = OpaqueReader(text)
    result = scan(text, 0, frozenset((0,)), reader)
    found: list[_Problem] = []

    def add(start: int, end: int, message: str) -> None:
        found.append(_Problem(Span(start - len(head), end - len(head)), message))

    for span in reader.unclosed:
        add(span.start, span.end, "this tag is not closed")
    if not reader.complete:
        start = text.rindex("<")
        add(start, start + 1, "this tag has no >")
    if reader.found and reader.found[-1].span.end == len(text) and not text.endswith((">", "\n")):
        add(reader.found[-1].span.start, reader.found[-1].span.start + 4, "this comment or tag is not closed")
    own = next((split for split in result.splits if split.start == 0), None)
    if own is not None:
        add(own.end - 2, own.end, "these braces would close the box")
        pipes, equals = own.pipes, own.equals
    else:
        box = result.unclosed[0]
        pipes, equals = tuple(box.pipes), tuple(box.equals)
        for piece in result.unclosed[1:]:
            if not piece.is_heading:
                add(piece.start, piece.start + piece.count, "this is not closed")
    for pipe in pipes[1:]:
        add(pipe, pipe + 1, "this would begin another parameter")
    if positional and equals[0] >= 0:
        add(equals[0], equals[0] + 1, "this would make a named parameter")
    return found


def check_value(value: str, *, positional: bool = False) -> None:
    """Raise ``EditError``, with the place, if ``value`` would not stay one value inside a template.

    >>> check_value("[[A|b]] {{small|c}}")
    """
    problems = _problems(value, positional=positional)
    if problems:
        first = min(problems, key=lambda problem: problem.span)
        raise EditError(
            f"{first.message}; write it otherwise, or pass escape=True to have it shown as text:\\n{excerpt(value, first.span)}"
        )


def escape_value(value: str, *, positional: bool = False) -> str:
    """Return ``value`` with all that ``check_value`` refuses written as text; the rest is untouched.

    >>> escape_value("a|b }} [[c|d]]")
    'a{{!}}b &#125;&#125; [[c|d]]'
    """
    while problems := _problems(value, positional=positional):
        edits = {problem.span.start: Edit(problem.span, _escaped(problem.span.of(value))) for problem in problems}
        value = apply_edits(value, edits.values())
    return value


def _escaped(syntax: str) -> str:
    if syntax[0] == "<":
        return "&lt;" + syntax[1:]
    return "".join(_ENTITIES[character] for character in syntax)
