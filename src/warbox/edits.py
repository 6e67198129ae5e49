"""Edits are data: a span and what is to stand there instead. What no edit names keeps its bytes.

The functions here say which edits change a parameter, add or remove one; ``Box`` applies them and reads the result again.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import attrs

from warbox.errors import EditError
from warbox.params import TRIM, Param
from warbox.scan import OpaqueReader, read_opaques, scan
from warbox.spans import Span, excerpt

__all__ = [
    "Edit",
    "apply_edits",
    "check_text",
    "check_value",
    "escape_value",
    "insertion",
    "place",
    "removal",
    "rename",
    "replacement",
]

_BLOCK_START = re.compile(r"[*#:;]|\{\|")
_NAME = re.compile(r"[^|={}\[\]<>\n]+")

# How a character that would be read as syntax is written as text.
_ENTITIES = {"{": "&#123;", "}": "&#125;", "[": "&#91;", "<": "&lt;", "=": "&#61;", "|": "{{!}}", "-": "-"}


@attrs.frozen(slots=True)
class Edit:
    """``replacement`` is to stand where ``span`` is; an empty span inserts.

    >>> apply_edits("{{warbox|date=1066}}", [Edit(Span(14, 18), "1067")])
    '{{warbox|date=1067}}'
    """

    span: Span
    replacement: str


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """Return ``text`` with all edits made; spans refer to ``text`` as given.

    Raises ``EditError`` if two edits overlap or one lies outside the text. Insertions at one place keep their order.

    >>> apply_edits("a = 1", [Edit(Span(4, 5), "2"), Edit(Span(0, 1), "b")])
    'b = 2'
    """
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, the page's wikitext, not {type(text).__name__}")
    if isinstance(edits, Edit):
        raise TypeError("edits must be several Edit objects: pass a list, as in [edit]")
    edits = tuple(edits)
    for edit in edits:
        if not isinstance(edit, Edit):
            raise TypeError(f"edits must be Edit objects, not {type(edit).__name__}: value.replace and update give such")
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


class _Problem(NamedTuple):
    """A place in a value that would not stay inside the parameter."""

    span: Span
    message: str


def _problems(value: str, lead: str, tail: str, *, positional: bool) -> list[_Problem]:
    """Find what in ``value`` would be read as the box's own syntax, or would swallow what follows it.

    ``lead`` and ``tail`` are the white space and comments around it.
    """
    head = ("{{x|" if positional else "{{x|v=") + lead
    text = head + value
    reader = OpaqueReader(text)
    result = scan(text, 0, frozenset((0,)), reader)
    places: list[tuple[int, int, str]] = [(span.start, span.end, "this tag is not closed") for span in reader.unclosed]
    if reader.cut_tag is not None:
        places.append((reader.cut_tag, reader.cut_tag + 1, "this tag has no >"))
    if reader.endless is not None:
        start = reader.endless.span.start
        places.append((start, start + 1, "this is never closed"))
    if result.unclosed:
        own, *inner = result.unclosed
        pipes, equals = own.pipes, own.equals
        places += [(piece.start, piece.start + piece.count, "this is not closed") for piece in inner if not piece.is_heading]
    else:
        split = result.splits[-1]
        pipes, equals = list(split.pipes), list(split.equals)
        places.append((split.end - 2, split.end, "these braces would close the box"))
    places += [(pipe, pipe + 1, "this would begin another parameter") for pipe in pipes[1:]]
    if positional and equals[0] >= 0:
        places.append((equals[0], equals[0] + 1, "this would make it a named parameter"))
    if not places and value:
        whole = text + tail + "}}"
        reader = OpaqueReader(whole)
        splits = scan(whole, 0, frozenset((0,)), reader).splits
        if reader.cut_tag is not None:
            return [_Problem(Span(reader.cut_tag - len(head), len(value)), "this tag has no >")]
        if not splits or splits[-1].end != len(whole):
            line = value.rfind("\n") + 1  # a heading in the last line, or a brace next to those of the box
            place = (line, line + 1) if value.startswith("=", line) else (len(value) - 1, len(value))
            return [_Problem(Span(*place), "this would keep the box from being closed")]
    return [_Problem(Span(start - len(head), end - len(head)), message) for start, end, message in places]


def check_text(value: object, what: str) -> None:
    """Raise ``TypeError`` if ``value`` is no str; ``what`` says what it is to be.

    >>> check_text(5000, "the value")
    Traceback (most recent call last):
      ...
    TypeError: the value must be a str, not int: write it as wikitext, such as '5000'
    """
    if not isinstance(value, str):
        hint = "to take a parameter away, use without_param" if value is None else f"write it as wikitext, such as {str(value)!r}"
        raise TypeError(f"{what} must be a str, not {type(value).__name__}: {hint}")


def check_value(value: str, lead: str = "", tail: str = "", *, positional: bool = False) -> None:
    """Raise ``EditError``, which shows the place, if ``value`` would not stay one value inside a template.

    ``lead`` and ``tail`` are the white space and comments around it.

    >>> check_value("[[A|b]] {{small|c}}")
    """
    check_text(value, "the value")
    problems = _problems(value, lead, tail, positional=positional)
    if problems:
        first = min(problems)
        place = excerpt(value, first.span)
        raise EditError(
            f"{first.message}; write it otherwise, or have it shown as text (escape=True, edits.escape_value):\n{place}"
        )


def escape_value(value: str, lead: str = "", tail: str = "", *, positional: bool = False) -> str:
    """Return ``value`` with what ``check_value`` refuses written as text; the rest is untouched.

    >>> escape_value("a|b }} [[c|d]]")
    'a{{!}}b &#125;&#125; [[c|d]]'
    """
    while problems := _problems(value, lead, tail, positional=positional):
        by_start = {problem.span.start: problem.span for problem in problems}  # a tag may be unclosed and cut
        value = apply_edits(value, [Edit(span, _as_text(span.of(value))) for span in by_start.values()])
    return value


def _as_text(syntax: str) -> str:
    if syntax[0] == "<":
        return "&lt;" + syntax[1:]
    return "".join(_ENTITIES.get(character, character) for character in syntax)


def _core(raw: str) -> tuple[int, int]:
    """Return where in ``raw`` the value stands without the white space and comments around it."""
    comments = _comments(raw)
    start, end = 0, len(raw)
    for comment in comments:
        start += len(raw[start:]) - len(raw[start:].lstrip(TRIM))
        if comment.start > start:
            break
        start = comment.end
    start = len(raw) - len(raw[start:].lstrip(TRIM))
    for comment in reversed(comments):
        end = len(raw[:end].rstrip(TRIM))
        if comment.end < end:
            break
        end = comment.start
    end = len(raw[:end].rstrip(TRIM))
    return start, max(start, end)


def _comments(text: str) -> list[Span]:
    reader = OpaqueReader(text)
    read_opaques(text, reader, 0, len(text))
    return [opaque.span for opaque in reader.found if opaque.kind == "comment"]


def _visible(text: str) -> str:
    """Return ``text`` without comments."""
    return apply_edits(text, [Edit(span, "") for span in _comments(text)])


def replacement(param: Param, wikitext: str, newline: str, *, escape: bool = False) -> tuple[Edit, str]:
    """Return the edit that gives ``param`` another value, and the value as it will be read.

    Raises ``EditError`` if ``wikitext`` would not stay inside the parameter, unless it may be escaped.
    """
    raw = param.raw
    begin = param.value_span.start
    if param.positional:
        value = _checked(wikitext, "", "", escape=escape, positional=True)
        return Edit(param.value_span, value), _visible(value)
    wikitext = wikitext.strip(TRIM)
    start, end = _core(raw)
    gap = ""
    if start == end:
        start = end = len(raw) - len(raw.lstrip(" \t"))
        if not start and wikitext and param.name_span and len(param.name) + 2 <= param.name_span.end - param.name_span.start:
            gap = " "  # "| name =" asks for a space, "|name=" does not
    if _BLOCK_START.match(wikitext) and not raw[:start].rstrip(" \t").endswith("\n"):
        gap = newline  # a list begins on a line of its own
    value = _checked(wikitext, raw[:start] + gap, raw[end:], escape=escape)
    return Edit(Span(begin + start, begin + end), gap + value), _visible(value).strip(TRIM)


def _checked(value: str, lead: str, tail: str, *, escape: bool, positional: bool = False) -> str:
    if escape:
        return escape_value(value, lead, tail, positional=positional)
    check_value(value, lead, tail, positional=positional)
    return value


def place(params: Sequence[Param], name: str, order: Sequence[str]) -> int:
    """Return the index at which a parameter ``name`` belongs among ``params``.

    That is behind the nearest one that precedes it in ``order``, else before the nearest that follows it, else last.
    """
    at = {param.name: index for index, param in enumerate(params)}
    rank = order.index(name) if name in order else -1
    before = next((at[other] for other in reversed(order[: max(rank, 0)]) if other in at), None)
    if before is not None:
        return before + 1
    if rank >= 0:
        after = next((at[other] for other in order[rank + 1 :] if other in at), None)
        if after is not None:
            return after
    return max((index + 1 for index, param in enumerate(params) if not param.positional), default=len(params))


def insertion(
    text: str, params: Sequence[Param], index: int, end: int, name: str, wikitext: str, newline: str, *, escape: bool = False
) -> tuple[Edit, str]:
    """Return the edit that puts a new parameter before ``params[index]``, or at ``end``, and its value as it will be read.

    It is laid out as its neighbour is: own line or not, spaces, the column of the equals sign. Raises ``EditError`` if name or
    value would break the box.
    """
    _check_name(name)
    at = params[index].span.start if index < len(params) else end
    model = next((param for param in (*params[max(index - 1, 0) : index], *params[index:], *params) if param.name_span), None)
    space = text[len(text[:at].rstrip(TRIM)) : at]
    prefix = suffix = ""
    if model is None or model.name_span is None:
        label, lead = (name, "") if params else (f" {name} ", " ")
        if not params:  # the braces stand on a line of their own, as those of most boxes do
            prefix, suffix = "" if "\n" in space else newline, newline
    else:
        label = _label(name, model.name_span.of(text), _column(text, params))
        lead = " " if 2 * sum(param.raw.startswith(" ") for param in params) > len(params) else ""
        start = model.span.start
        indent = text[len(text[:start].rstrip(" \t")) : start]
        if text.endswith("\n", 0, start - len(indent)):  # each on a line of its own
            if "\n" in space:
                line = space.rfind("\n") + 1
                prefix = indent if not space[line:] else ""
                suffix = newline + space[line:]
            else:
                prefix = newline + indent
        elif "\n" in space:  # several on a line, or the pipes at the ends of lines
            at -= len(space)
            prefix = " " if "\n" in label else ""
        else:
            suffix = space
    wikitext = wikitext.strip(TRIM)
    lead = newline if _BLOCK_START.match(wikitext) else lead
    value = _checked(wikitext, lead, suffix, escape=escape)
    return Edit(Span(at, at), f"{prefix}|{label}={lead}{value}{suffix}"), _visible(value).strip(TRIM)


def removal(param: Param) -> Edit:
    """Return the edit that removes ``param`` and leaves comments that stand on lines of their own behind its value."""
    _, core_end = _core(param.raw)
    own_lines = (span for span in _comments(param.raw) if span.start >= core_end and param.raw[span.end - 1] == "\n")
    kept = next(own_lines, None)
    return Edit(Span(param.span.start, param.span.end if kept is None else param.value_span.start + kept.start), "")


def rename(text: str, param: Param, new: str, params: Sequence[Param]) -> Edit:
    """Return the edit that calls ``param`` ``new`` and leaves its equals sign in its column where the box keeps one.

    Raises ``EditError`` if the parameter is positional or the name cannot be one.
    """
    _check_name(new)
    if param.name_span is None:
        raise EditError(f"the positional parameter {param.name!r} has no name to change; remove it and add {new!r}")
    raw = param.name_span.of(text)
    start, end = _core(raw)
    if raw[end:].strip(" ") == "" and _column(text, params):
        label = _label(new, raw, _column(text, params))
        return Edit(Span(param.name_span.start + start, param.name_span.end), label[start:])
    return Edit(Span(param.name_span.start + start, param.name_span.start + end), new)


def _check_name(name: str) -> None:
    if not _NAME.fullmatch(name) or name != name.strip(TRIM):
        raise EditError(f"{name!r} cannot be a parameter's name: it must not hold | = {{ }} [ ] < > or a line end, nor be padded")


def _label(name: str, model: str, column: int) -> str:
    """Return ``name`` with spaces around it as in ``model``; ``column`` is the width to fill, if the box keeps one."""
    before = model[: len(model) - len(model.lstrip(TRIM))]
    after = model[len(model.rstrip(TRIM)) :]
    if not column:
        return before + name + after
    line = before.rfind("\n") + 1
    return before + (name + after[:1]).ljust(column - len(before) + line)


def _column(text: str, params: Sequence[Param]) -> int:
    """Return the width between pipe and equals sign that most parameters share although their names differ in length, or 0."""
    spans = [(param.name, param.name_span.of(text)) for param in params if param.name_span]
    widths = Counter(len(raw) - raw.rfind("\n") - 1 for _, raw in spans)
    if not widths:
        return 0
    width, count = widths.most_common(1)[0]
    lengths = {len(name) for name, raw in spans if len(raw) - raw.rfind("\n") - 1 == width}
    return width if 2 * count > len(spans) and len(lengths) > 1 else 0
