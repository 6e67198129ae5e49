"""Nodes: where the templates and links of one value are. The only module that imports mwparserfromhell.

mwparserfromhell sees the value with everything masked that is read otherwise than it would (citations, comments, HTML tags,
entities, list markers, headings, U+0000), each by as many characters; so its flat tokens can be counted back to places in the
page, and its tree is never built. Words, tags and quotes are then read from the page by the walker.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from mwparserfromhell.parser import Parser, ParserError, tokens

from warbox.scan import Opaque
from warbox.spans import Span

__all__ = ["MAX_NESTING", "Arg", "Call", "External", "Link", "Node", "Text", "fold_template", "read_nodes"]

# The bounds within which mwparserfromhell is linear enough: its own cap is about 33 nested templates, and its time grows with the
# square of the openers that nothing closes.
MAX_NESTING = 30


class Text(NamedTuple):
    """A stretch of the page between other nodes; tags, quotes and list markers are still in it."""

    start: int
    end: int


class Link(NamedTuple):
    """``[[target|label]]``; ``label`` is None without a pipe."""

    start: int
    end: int
    target: str
    label: Sequence[Node] | None


class External(NamedTuple):
    """``[http://… label]``, or a bare address (then ``label`` is None)."""

    start: int
    end: int
    label: Sequence[Node] | None


class Arg(NamedTuple):
    """One argument of a template: its name as typed and trimmed (None if positional) and its nodes."""

    name: str | None
    nodes: Sequence[Node]


class Call:
    """A template as it is called: folded ``name``, arguments in order, and the place in the page.

    >>> import warbox
    >>> from warbox.builder import Builder
    >>> def shout(call: Call, out: Builder) -> None:
    ...     out.text(out.plain(call.get("1")).upper(), call.span)
    >>> profile = warbox.profiles.EN.with_templates({"shout": shout})
    >>> box = "{{Infobox military conflict|combatant1={{shout|rome}}}}"
    >>> warbox.parse(box, profile=profile).sides[0].belligerents[0].name
    'ROME'
    """

    __slots__ = ("_by_name", "args", "name", "span", "typed")

    def __init__(self, name: str, typed: str, args: Sequence[Arg], span: Span) -> None:
        self.name = name
        self.typed = typed
        self.args = args
        self.span = span
        by_name: dict[str, Arg] = {}  # positional ones by their number; of equal names the last counts
        position = 0
        for arg in args:
            key = arg[0]
            if key is None:
                position += 1
                by_name[str(position)] = arg
            else:
                by_name[key] = arg
        self._by_name = by_name

    @property
    def positional(self) -> list[Arg]:
        """The positional arguments in their order, explicit ``1=`` and ``2=`` in their places."""
        return [self._by_name[key] for key in sorted(filter(str.isdecimal, self._by_name), key=int)]

    def get(self, *names: str) -> Arg | None:
        """Return the argument that counts under the first given of ``names`` (``"1"`` is the first positional), or None."""
        by_name = self._by_name
        for name in names:
            if name in by_name:
                return by_name[name]
            if not isinstance(name, str):
                raise TypeError(f"an argument is asked for by a str, such as '1' for the first positional, not {name!r}")
        return None


Node = Text | Link | External | Call


def read_nodes(page: str, span: Span, opaques: Sequence[Opaque]) -> list[Node] | None:
    """Return the nodes of the value at ``span`` of ``page``, which tile it; None where it nests too deep to be read.

    ``opaques`` are the comments and extension tags in the value, sorted: they are left inside text nodes.

    >>> page = "A [[B]] {{c|d}}"
    >>> [type(node).__name__ for node in read_nodes(page, Span(0, len(page)), ())]
    ['Text', 'Link', 'Text', 'Call']
    """
    value = page[span.start : span.end]
    if not _OPENER.search(value):
        return [Text(*span)]
    masked = _HIDE.sub(_same_length, _without_opaques(value, span.start, opaques) if opaques else value)
    first = _HIDE_FIRST.match(masked)
    if first:
        masked = _MASK * first.end() + masked[first.end() :]
    if not _within_bounds(masked):
        return None
    try:
        # The flat tokens, before mwparserfromhell builds its tree of them; the parser picks the C or the Python tokenizer.
        parser: Any = Parser  # untyped
        return _nodes_of(parser()._tokenizer.tokenize(masked, 0, True), span.start, page)
    except (RecursionError, ParserError, _LostPlaceError):
        return None


# -- the mask

_MASK = "\x1a"  # a character that is neither white space nor syntax
# What a line may begin with, and the rest; every alternative begins with a literal, so that the search skips plain text.
_LINE_START = r"[ \t]*+(?:[*#:;]+|-{4,}|=+|\{\|)"
_HIDE_FIRST = re.compile(_LINE_START)
_HIDE = re.compile(rf"</?[a-zA-Z!][^<>]*+>|&|\n{_LINE_START}|\x00|<|>")
_OPENER = re.compile(r"\{\{|\[\[|\[(?=https?:|//)")
_NESTING = re.compile(r"\{\{+|\}\}+|\[\[|\]\]|\[(?=https?:|//)|\]")
_OPENED_BY = {"]]": "[[", "]": "["}


def _without_opaques(value: str, start: int, opaques: Sequence[Opaque]) -> str:
    pieces, at = [], 0
    for opaque in opaques:
        begin, stop = opaque.span.start - start, opaque.span.end - start
        pieces.append(value[at:begin])
        pieces.append(_MASK * (stop - begin))
        at = stop
    pieces.append(value[at:])
    return "".join(pieces)


def _same_length(match: re.Match[str]) -> str:
    found = match[0]
    return "\n" + _MASK * (len(found) - 1) if found[0] == "\n" else _MASK * len(found)


def _within_bounds(masked: str) -> bool:
    """Whether a value nests and leaves open little enough for mwparserfromhell, counted in linear time.

    Three braces that only two close ("{{{a|b}}") count for ever: mwparserfromhell looks through all that follows for the third.
    """
    braces: list[int] = []  # of the runs that are open
    brackets = {"[[": 0, "[": 0}  # each closer closes its own kind only: "{{a|]]" stays open
    depth = 0
    for mark in _NESTING.findall(masked):
        if mark[0] == "{":
            braces.append(len(mark))
            depth += len(mark) // 2
        elif mark[0] == "}":
            count = len(mark)
            while braces and count > 1:
                opened = braces.pop()
                closed = min(3, count, opened)
                count -= closed
                left = opened - closed
                depth += left // 2 - opened // 2
                if left > 1:
                    braces.append(left)
                elif left and closed == 2:
                    depth += 1
        elif mark in brackets:
            brackets[mark] += 1
            depth += 1
        elif brackets[_OPENED_BY[mark]]:
            brackets[_OPENED_BY[mark]] -= 1
            depth -= 1
        if depth > MAX_NESTING:
            return False
    return True


# -- tokens → nodes

# Each token stands for these characters of the page.
_SIGNS: dict[type, str] = {
    tokens.TemplateOpen: "{{",
    tokens.TemplateParamSeparator: "|",
    tokens.TemplateParamEquals: "=",
    tokens.TemplateClose: "}}",
    tokens.WikilinkOpen: "[[",
    tokens.WikilinkSeparator: "|",
    tokens.WikilinkClose: "]]",
    tokens.ArgumentOpen: "{{{",
    tokens.ArgumentSeparator: "|",
    tokens.ArgumentClose: "}}}",
}
_OPENS = frozenset((tokens.TemplateOpen, tokens.WikilinkOpen, tokens.ArgumentOpen))


class _LostPlaceError(Exception):
    """A token was not found where its length put it."""


class _Open:
    """A construct whose end is still to come, and the nodes among which it will stand."""

    __slots__ = ("args", "begin", "brackets", "head", "key", "outer", "start")

    def __init__(self, start: int, begin: int, outer: list[Node], *, brackets: bool = False) -> None:
        self.start = start
        self.begin = begin  # of the part that is being read
        self.outer = outer
        self.brackets = brackets
        self.head = -1  # where the first part (a template's name, a link's target) ended
        self.key: str | None = None
        self.args: list[Arg] = []

    def end_arg(self, nodes: list[Node], at: int) -> None:
        """End a part of a template at ``at``: its name, or an argument."""
        if self.head < 0:
            self.head = at
        else:
            self.args.append(Arg(self.key, nodes))
            self.key = None
        self.begin = at + 1


def _nodes_of(found: Sequence[Any], at: int, page: str) -> list[Node]:
    """Turn mwparserfromhell's flat tokens into nodes, by counting the characters each stands for from ``at`` on."""
    nodes: list[Node] = []
    stack: list[_Open] = []
    for token in found:
        kind = type(token)
        if kind is tokens.Text:
            start = at
            at += len(token["text"])
            if nodes and type(last := nodes[-1]) is Text and last.end == start:
                start = last.start
                nodes.pop()
            nodes.append(Text(start, at))
            continue
        sign = _SIGNS.get(kind)
        if sign is None:
            at, nodes = _external(token, kind, at, page, nodes, stack)
            continue
        if not page.startswith(sign, at):
            raise _LostPlaceError
        start = at
        at += len(sign)
        if kind in _OPENS:
            stack.append(_Open(start, at, nodes))
            nodes = []
            continue
        top = stack[-1]
        if kind is tokens.TemplateParamSeparator:
            top.end_arg(nodes, start)
            nodes = []
        elif kind is tokens.TemplateParamEquals:
            top.key = page[top.begin : start].strip()
            top.begin = at
            nodes = []
        elif kind is tokens.WikilinkSeparator or kind is tokens.ArgumentSeparator:
            top.head = start
            nodes = []
        else:
            stack.pop()
            inner, nodes = nodes, top.outer
            if kind is tokens.TemplateClose:
                top.end_arg(inner, start)
                nodes.append(_call(page, top, Span(top.start, at)))
            elif kind is tokens.WikilinkClose:
                target = page[top.begin : start if top.head < 0 else top.head]
                nodes.append(Link(top.start, at, without_markup(target), None if top.head < 0 else inner))
            else:  # {{{1|default}}}: on a page of its own it shows its default
                nodes += [Text(top.start, at)] if top.head < 0 else inner
    if stack:
        raise _LostPlaceError
    return nodes


def _external(token: Any, kind: type, at: int, page: str, nodes: list[Node], stack: list[_Open]) -> tuple[int, list[Node]]:
    """Read a token of an external link; return where the next begins and the nodes among which it stands."""
    if kind is tokens.ExternalLinkOpen:
        brackets = bool(token.get("brackets"))
        if brackets and not page.startswith("[", at):
            raise _LostPlaceError
        stack.append(_Open(at, at, nodes, brackets=brackets))
        return at + brackets, []
    if kind is tokens.ExternalLinkSeparator:
        stack[-1].head = at
        return at + (page[at : at + 1] in (" ", "\t")), []
    if kind is tokens.ExternalLinkClose:
        top = stack.pop()
        if top.brackets:
            if not page.startswith("]", at):
                raise _LostPlaceError
            at += 1
        top.outer.append(External(top.start, at, None if top.head < 0 else nodes))
        return at, top.outer
    if kind is tokens.HeadingEnd:
        return at, nodes
    raise _LostPlaceError  # masking leaves no tags, entities or headings


# Parameter functions whose first argument follows a colon.
_FUNCTIONS = ("formatnum:", "lc:", "uc:", "ucfirst:", "lcfirst:", "nowrap:")


def _call(page: str, top: _Open, span: Span) -> Call:
    start = top.start + 2
    typed = without_markup(page[start : top.head]).strip()
    folded = fold_template(typed)
    if ":" in folded:
        function = next((f for f in _FUNCTIONS if folded.startswith(f)), None)
        if function is not None:  # {{formatnum:1234}}: the first argument stands behind the colon
            colon = page.index(":", start) + 1
            top.args.insert(0, Arg(None, [Text(colon, top.head)]))
            folded = function.rstrip(":")
    return Call(folded, typed, top.args, span)


def fold_template(name: str) -> str:
    """Return a template's name as the tables of handlers hold it: no namespace, spaces, lower case.

    >>> fold_template("Template:Flag_icon ")
    'flag icon'
    """
    folded = " ".join(name.replace("_", " ").lower().split())
    return folded.removeprefix("template:").strip()


_COMMENT_OR_TAG = re.compile(r"<!--.*?-->|<[^<>]*>", re.DOTALL)


def without_markup(name: str) -> str:
    """Return a name without the comments and tags that stand in it."""
    return _COMMENT_OR_TAG.sub("", name) if "<" in name else name
