"""Split templates as MediaWiki's preprocessor does: strings and spans only, in linear time, without recursion.

One stack of ``{{ {{{ [[ -{`` and headings decides where a template ends and which ``|`` and ``=`` are its own; only the innermost
open construct is looked for. Comments, extension tags and inclusion tags are read first and are opaque. HTML tags, quotes and
tables mean nothing here.

An opener that is never closed is text, so nothing that stands open before a template can change how that template is split:
reading may start at the template itself, once the opaque regions before it are known.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from operator import itemgetter
from typing import NamedTuple

from warbox.spans import Span

__all__ = ["EXTENSION_TAGS", "Opaque", "OpaqueReader", "Open", "Scan", "Split", "between", "scan", "split_templates"]

# Names of the tags whose content is not wikitext to the preprocessor: MediaWiki's own and those of the extensions that
# Wikipedia runs.
# fmt: off
EXTENSION_TAGS = (
    "categorytree", "ce", "charinsert", "chem", "gallery", "graph", "hiero", "imagemap", "indicator", "inputbox", "langconvert",
    "maplink", "mapframe", "math", "nowiki", "phonos", "poem", "pre", "quiz", "ref", "references", "score", "section", "source",
    "syntaxhighlight", "templatedata", "templatestyles", "timeline",
)
# fmt: on

_SPACE = r"[ \t\n\r\x0b\x0c]"
_TAG_NAMES = "|".join(EXTENSION_TAGS)
_TAG = rf"(?i:(?:{_TAG_NAMES}|includeonly|/?noinclude|/?onlyinclude)(?={_SPACE}|/?>))"
_TAG_AT = re.compile(rf"<(!--|{_TAG})")
_CLOSINGS = {name: re.compile(rf"</{name}{_SPACE}*+>", re.IGNORECASE) for name in (*EXTENSION_TAGS, "includeonly")}

# What may matter outside opaque regions. The two alternatives without a group are the commonest constructs that hold nothing of
# interest, and the name of a parameter is taken along with its pipe and its equals sign; both only save time. Every alternative
# begins with a literal outside its group: so the search skips plain text by a character set.
_TOKENS = rf"""
    \{{\{{(?!\{{)[^{{}}\[\]<\n]*+\}}\}}
  | \[\[(?!\[)[^\[\]{{<\n]*+\]\]
  | \|(?P<pipe>(?:[^=|{{}}\[\]<\n]*+=)?+)
  | <(?P<tag>!--|{_TAG})
  | \}}(?P<close>\}}++|-)
  | \{{(?P<open>\{{++)
  | -(?P<open_dash>\{{++)
  | \[(?P<open_link>\[++)
  | \](?P<close_link>\]++)
  | =(?P<equals>)
  | \n(?P<line>=%s)
"""
_ANY = re.compile(_TOKENS % "++", re.VERBOSE)
_ANY_OR_LINE_END = re.compile(_TOKENS % "*+", re.VERBOSE)  # once a heading has been opened, line ends matter
_PIPE, _TAG_OPEN, _CLOSE, _OPEN, _OPEN_DASH, _OPEN_LINK, _CLOSE_LINK, _EQUALS = range(1, 9)  # the groups; the last is a line

_TEXT, _BRACES, _LINK, _LANG, _HEADING = range(5)


class Opaque(NamedTuple):
    """A region that the preprocessor does not look into.

    ``kind`` is ``comment``, ``extension`` or ``inclusion``; ``name`` the tag's name in lower case, empty for a comment; ``span``
    what vanishes with it: a comment alone on its line takes the line's end along; ``content`` what stands between the tags, None
    where there is none.
    """

    span: Span
    kind: str
    name: str
    content: Span | None

    def shift(self, by: int) -> Opaque:
        """Return the same region ``by`` characters further on."""
        return self._replace(span=self.span.shift(by), content=self.content and self.content.shift(by))


class Split(NamedTuple):
    """Where a template stands and where its arguments begin.

    ``pipes`` are the offsets of its own ``|``; ``equals`` the offset of the ``=`` that ends the argument's name, or -1 for a
    positional argument, one for each pipe.
    """

    start: int
    end: int
    pipes: tuple[int, ...]
    equals: tuple[int, ...]

    def shift(self, by: int) -> Split:
        """Return the same template ``by`` characters further on."""
        equals = tuple(at if at < 0 else at + by for at in self.equals)
        return Split(self.start + by, self.end + by, tuple(at + by for at in self.pipes), equals)


class Scan(NamedTuple):
    """What ``scan`` found: the templates asked for, and what was still open at the end of the text, outermost first."""

    splits: list[Split]
    unclosed: list[Open]
    end: int


class Open:
    """A construct that waits for its closing: ``count`` braces or brackets from ``start`` on."""

    __slots__ = ("count", "dash", "equals", "kind", "pipes", "start", "target", "wants_equals")

    def __init__(self, kind: int, start: int, count: int, *, target: bool = False, dash: bool = False) -> None:
        self.kind = kind
        self.start = start
        self.count = count
        self.target = target
        self.dash = dash  # a "-" stands before the braces: when one brace remains, it is "-{"
        self.wants_equals = False  # in an argument that has no "=" yet
        self.pipes: list[int] = []
        self.equals: list[int] = []

    @property
    def is_heading(self) -> bool:
        """Is it a line that begins with ``=``? The line's end closes it."""
        return self.kind == _HEADING


class OpaqueReader:
    """Reads comments and tags of one text, and remembers what cannot close, so that the whole is linear.

    ``found`` holds the regions in order; ``unclosed`` the spans of opening extension tags that are only text; ``endless`` the
    comment or ``<includeonly>`` that runs to the end of the text; ``cut_tag`` where the first tag without ``>`` begins.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.found: list[Opaque] = []
        self.unclosed: list[Span] = []
        self.endless: Opaque | None = None
        self.cut_tag: int | None = None
        self._without_close: set[str] = set()

    def read(self, start: int, name: str) -> int:
        """Read the comment (``name`` is ``!--``) or tag that opens at ``start``; return the offset to go on from."""
        if name == "!--":
            return self._comment(start)
        text = self.text
        gt = text.find(">", start) if self.cut_tag is None else -1
        if gt < 0:
            self.cut_tag = start if self.cut_tag is None else self.cut_tag
            return start + 1
        name = name.lower()
        closing = _CLOSINGS.get(name)
        if closing is None:  # <noinclude>, <onlyinclude> and their closing tags: they vanish, what is between stays
            return self._add(start, gt + 1, "inclusion", name.lstrip("/"), None)
        kind = "extension" if name != "includeonly" else "inclusion"
        if text[gt - 1] == "/":
            return self._add(start, gt + 1, kind, name, None)
        close = closing.search(text, gt + 1) if name not in self._without_close else None
        if close is not None:
            return self._add(start, close.end(), kind, name, Span(gt + 1, close.start()))
        if kind == "inclusion":  # needs no closing tag: it runs to the end of the page
            return self._add_endless(start, kind, name, gt + 1)
        self._without_close.add(name)
        self.unclosed.append(Span(start, gt + 1))
        return gt + 1

    def _add(self, start: int, end: int, kind: str, name: str, content: Span | None) -> int:
        self.found.append(Opaque(Span(start, end), kind, name, content))
        return end

    def _add_endless(self, start: int, kind: str, name: str, content: int) -> int:
        end = self._add(start, len(self.text), kind, name, Span(content, len(self.text)))
        self.endless = self.found[-1]
        return end

    def _comment(self, start: int) -> int:
        text = self.text
        close = text.find("-->", start + 4)
        if close < 0:
            return self._add_endless(start, "comment", "", start + 4)
        end = close + 3
        line = start
        while line and text[line - 1] in " \t":
            line -= 1
        if line and text[line - 1] == "\n":
            last, after = close, _blank(text, end)
            while text.startswith("<!--", after) and (more := text.find("-->", after + 4)) >= 0:
                last, after = more, _blank(text, more + 3)
            if text.startswith("\n", after):
                return self._add(line, after + 1, "comment", "", Span(start + 4, last))
        return self._add(start, end, "comment", "", Span(start + 4, close))


def between(opaques: Sequence[Opaque], span: Span) -> Sequence[Opaque]:
    """Return those of ``opaques``, which are in order, that begin within ``span``."""
    first = bisect_left(opaques, (span.start,), key=_SPAN)
    return opaques[first : bisect_left(opaques, (span.end,), first, key=_SPAN)]


_SPAN = itemgetter(0)


def _blank(text: str, offset: int) -> int:
    """Return the offset of the first character from ``offset`` on that is neither space nor tab."""
    while text.startswith((" ", "\t"), offset):
        offset += 1
    return offset


def read_opaques(text: str, reader: OpaqueReader, start: int, end: int) -> int:
    """Read all opaque regions that begin from ``start`` up to ``end``; return where the last one ends, or ``start``."""
    position = start
    while (match := _TAG_AT.search(text, position, end)) is not None:
        position = reader.read(match.start(), match[1])
    return position


def split_templates(text: str, targets: Sequence[int], reader: OpaqueReader) -> Scan:
    """Split the templates whose ``{{`` stand at ``targets`` (in order), as far as MediaWiki sees them.

    A template inside another is split too; one inside an opaque region is not there. ``Scan.unclosed`` holds the targets that
    have no end.

    >>> text = "x {{a|b=1|{{c|d}}}}"
    >>> split_templates(text, [2], OpaqueReader(text)).splits
    [Split(start=2, end=19, pipes=(5, 9), equals=(7, -1))]
    """
    splits: list[Split] = []
    unclosed: list[Open] = []
    wanted = frozenset(targets)
    position = 0
    for target in targets:
        if target < position:
            continue
        position = read_opaques(text, reader, position, target)
        if position > target:
            continue
        start = target  # braces before the name's own two belong to the run
        while start > position and text[start - 1] == "{":
            start -= 1
        part = scan(text, start, wanted, reader)
        splits += part.splits
        position = part.end
        unclosed += [piece for piece in part.unclosed if piece.target]
    splits.sort()
    return Scan(splits, unclosed, position)


def scan(text: str, start: int, targets: frozenset[int], reader: OpaqueReader) -> Scan:
    """Run the stack from the opener at ``start`` until all that was opened is closed, or to the end of the text.

    ``targets`` are the offsets of the ``{{`` of templates to split; what is opaque is added to ``reader``.
    """
    splits: list[Split] = []
    top = Open(_TEXT, start, 0)
    stack = [top]
    tokens = _ANY
    position = start
    restart = True
    while restart:
        restart = False
        for match in tokens.finditer(text, position):
            kind = match.lastindex
            at = match.start()
            if kind is None:  # a template or link with nothing inside
                if at not in targets:
                    continue
                top = Open(_BRACES, at, 2, target=True)
                stack.append(top)
                position = at + 2
                restart = True
            elif kind == _PIPE:
                if top.kind in (_LINK, _HEADING):
                    continue
                end = match.end()
                named = end > at + 1
                top.wants_equals = not named
                if top.target:
                    top.pipes.append(at)
                    top.equals.append(end - 1 if named else -1)
            elif kind in (_OPEN, _OPEN_DASH):
                end = match.end()
                dash = kind == _OPEN_DASH
                if dash and end == at + 2:
                    top = Open(_LANG, at, 2)
                else:
                    top = Open(_BRACES, at + dash, end - at - dash, target=end - 2 in targets, dash=dash)
                stack.append(top)
            elif kind == _CLOSE:
                position = _close_braces(text, at, match.end(), stack, splits)
                if len(stack) == 1:
                    return Scan(splits, [], position)
                top = stack[-1]
                restart = position != match.end()
            elif kind == _TAG_OPEN:
                position = reader.read(at, match[_TAG_OPEN])
                if text[position - 1 : position + 1] == "\n=":
                    position -= 1  # behind a comment's own line a heading may begin
                restart = True
            elif kind == _OPEN_LINK:
                top = Open(_LINK, at, match.end() - at)
                stack.append(top)
            elif kind == _CLOSE_LINK:
                count = match.end() - at
                while top.kind == _LINK and count >= 2:
                    top.count -= 2
                    count -= 2
                    if top.count < 2:
                        stack.pop()
                        top = stack[-1]
            elif kind == _EQUALS:
                if top.wants_equals:
                    top.wants_equals = False
                    if top.target:
                        top.equals[-1] = at
            else:  # a line's end, and perhaps `=` at the next line's start
                if top.kind == _HEADING:
                    stack.pop()
                    top = stack[-1]
                count = match.end() - at - 1
                if count == 1 and top.wants_equals:
                    top.wants_equals = False
                    if top.target:
                        top.equals[-1] = at + 1
                elif count:
                    top = Open(_HEADING, at + 1, count)
                    stack.append(top)
                    position = match.end()
                    restart = tokens is _ANY
                    tokens = _ANY_OR_LINE_END
            if restart:
                break
    return Scan(splits, stack[1:], len(text))


def _close_braces(text: str, at: int, end: int, stack: list[Open], splits: list[Split]) -> int:
    """Close what the braces from ``at`` on can close; return the offset to go on from.

    A ``-`` behind them is used up only where it closes a ``-{``.
    """
    stop = end - 1 if text[end - 1] == "-" else end
    while at < stop:
        top = stack[-1]
        if top.kind == _LANG and text.startswith("-", stop):
            stack.pop()
            return stop + 1
        size = min(3, stop - at, top.count)
        if top.kind != _BRACES or size < 2:
            break
        at += size
        if top.target and size == 2:
            splits.append(Split(top.start + top.count - 2, at, tuple(top.pipes), tuple(top.equals)))
        top.count -= size
        top.target = top.wants_equals = False  # what braces remain begin anew
        if top.count < 2:
            stack.pop()
            if top.count and top.dash:
                stack.append(Open(_LANG, top.start - 1, 2))
    return stop
