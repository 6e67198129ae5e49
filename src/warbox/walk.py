"""The walker: one parameter value → ``Content``. The only module that imports mwparserfromhell.

mwparserfromhell is asked for one thing: where the templates and links of one value are. It sees the value with everything masked
that it reads otherwise than MediaWiki (citations, comments, HTML tags, entities, list markers, headings, U+0000), each by as many
characters, so that its tokens can be counted back to places in the page. Words, tags and quotes are then read from the page.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from mwparserfromhell.parser import Parser, ParserError, tokens

from warbox.builder import Arg, Builder, Call, Cited, External, Link, Node, Text
from warbox.content import Content, FlagValue, MarkKind
from warbox.scan import Opaque
from warbox.spans import Span
from warbox.templates import cites
from warbox.templates.registry import PREFIXES, Handler, fold_template, is_code

__all__ = ["MAX_NESTING", "Walked", "walk"]

# The bounds within which mwparserfromhell is linear enough: its own cap is about 33 nested templates, and its time grows with the
# square of the openers that nothing closes.
MAX_NESTING = 30

_MASK = "\x1a"  # a character that is neither white space nor syntax
# What a line may begin with, and the rest; every alternative begins with a literal, so that the search skips plain text.
_LINE_START = r"[ \t]*+(?:[*#:;]+|-{4,}|=+|\{\|)"
_HIDE_FIRST = re.compile(_LINE_START)
_HIDE = re.compile(rf"</?[a-zA-Z!][^<>]*+>|&|\n{_LINE_START}|\x00|<|>")
_BRACES = re.compile(r"\{\{|\}\}|\[\[|\]\]|\[(?=https?:|//)")
_NESTING = re.compile(_BRACES.pattern + r"|\]")
_OPENED_BY = {"}}": "{{", "]]": "[[", "]": "["}

_TAGS = frozenset(
    "abbr b bdi bdo big blockquote br caption center cite code data dd del dfn div dl dt em font h1 h2 h3 h4 h5 h6 hr i ins "
    "kbd li mark "
    "ol p q rb rp rt rtc ruby s samp small span strike strong sub sup table td th time tr tt u ul var wbr".split()
)
_FOOTNOTE_SIGN = re.compile(r"<sup>\s*(?:[^\w<>{}\[\]†‡✝☠]{1,3}|\[?\w\]?|\d{1,2})\s*</sup>", re.IGNORECASE)
_EVENT = re.compile(
    r"\n(?P<markers>[ \t]*[*#:;]+)?|'(?P<quotes>'+)|<(?P<close>/?)(?P<tag>[a-zA-Z][a-zA-Z0-9]*)(?P<attrs>[^<>]*)>"
    r"|&(?P<entity>#[xX]?[0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);|(?P<switch>__[A-Z]{3,}__)|(?P<signature>~{3,5})"
)
_SPECIAL = re.compile(r"[\n<&]|''|__|~~~")
_MARKERS = re.compile(r"[ \t]*([*#:;]+)")
_RULE = re.compile(r"[ \t]*-{4,}")
_TRAIL = re.compile(r"[a-zß-öø-ÿ]+")
_NAME = re.compile(r"""\b(name|group)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'/>]+))""", re.IGNORECASE)
_FILE = re.compile(r"\s*(?:file|image|datei|fichier|файл)\s*:\s*", re.IGNORECASE)
_SILENT_LINK = re.compile(r"\s*(?:category|catégorie|категория)\s*:", re.IGNORECASE)
_INTERWIKI = re.compile(r":?[a-z]{2,3}(?:-[a-z]+)?:(?=\S)")

# Parameter functions whose first argument follows a colon.
_FUNCTIONS = ("formatnum:", "#tag:ref", "lc:", "uc:", "ucfirst:", "lcfirst:", "nowrap:")


class Walked:
    """What a walk found: the content, the citations in it in order, the templates no handler knows, whether it was too deep."""

    __slots__ = ("cited", "content", "too_deep", "unknown")

    def __init__(self, content: Content, cited: Sequence[Cited], unknown: Sequence[Call], too_deep: bool) -> None:
        self.content = content
        self.cited = cited
        self.unknown = unknown
        self.too_deep = too_deep


def walk(page: str, span: Span, opaques: Sequence[Opaque], handlers: Mapping[str, Handler], param: str) -> Walked:
    r"""Read the value at ``span`` of ``page``; ``opaques`` are the comments and extension tags in it, sorted.

    >>> from warbox.templates import HANDLERS
    >>> page = "'''[[Rome]]'''<br>{{flag|Carthage}}"
    >>> walk(page, Span(0, len(page)), (), HANDLERS, "combatant1").content.text
    'Rome\nCarthage'
    """
    walker = _Walker(page, opaques, handlers)
    nodes = walker.parse(span)
    too_deep = nodes is None
    builder = walker.builder
    markers = _MARKERS.match(page, span.start, span.end)
    if markers:
        builder.newline(markers[1])
    walker.skip_to = markers.end() if markers else span.start
    walker.show([Text(*span)] if nodes is None else nodes)
    content = Content(param, span, builder.finish())
    return Walked(content, builder.cited, builder.unknown, too_deep)


class _Walker:
    def __init__(self, page: str, opaques: Sequence[Opaque], handlers: Mapping[str, Handler]) -> None:
        self.page = page
        self.opaques = opaques
        self.starts = [o.span.start for o in opaques]
        self.handlers = handlers
        self.builder = Builder(self.show, self.plain, self.nested)
        self.skip_to = 0

    # -- tokens → nodes

    def parse(self, span: Span) -> list[Node] | None:
        value = self.page[span.start : span.end]
        if not _BRACES.search(value):
            return [Text(*span)]
        masked = _HIDE.sub(_same_length, self._without_opaques(value, span))
        first = _HIDE_FIRST.match(masked)
        if first:
            masked = _MASK * first.end() + masked[first.end() :]
        if not _within_bounds(masked):
            return None
        try:
            # The flat tokens, before mwparserfromhell builds its tree of them; the parser picks the C or the Python tokenizer.
            parser: Any = Parser  # untyped
            found: list[tokens.Token] = parser()._tokenizer.tokenize(masked, 0, True)
            return _Reader(found, span.start, self.page).read()
        except (RecursionError, ParserError, _LostPlaceError):
            return None

    def _without_opaques(self, value: str, span: Span) -> str:
        pieces, at = [], span.start
        for opaque in self._between(*span):
            pieces.append(self.page[at : opaque.span.start])
            pieces.append(_MASK * (opaque.span.end - opaque.span.start))
            at = opaque.span.end
        if not pieces:
            return value
        pieces.append(self.page[at : span.end])
        return "".join(pieces)

    def _between(self, start: int, end: int) -> Sequence[Opaque]:
        return self.opaques[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    # -- nodes → builder

    def show(self, nodes: Sequence[Node]) -> None:
        for index, node in enumerate(nodes):
            if isinstance(node, Text):
                self._text(node.start, node.end)
            elif isinstance(node, Call):
                self._call(node)
            elif isinstance(node, Link):
                following = nodes[index + 1] if index + 1 < len(nodes) else None
                self._link(node, following)
            else:
                self._external(node)

    def _call(self, call: Call) -> None:
        handler = self.handlers.get(call.name)
        if handler is None:
            handler = next((h for pattern, h in PREFIXES if pattern.fullmatch(call.name)), None)
        if handler is None and is_code(call.typed):
            handler = self.handlers.get("three-letter code")
        if handler is not None:
            handler(call, self.builder)
            return
        self.builder.unknown.append(call)
        self.builder.text("", call.span)
        begin = self.builder.place
        for index, arg in enumerate(call.positional):
            if index:
                self.builder.text(" ", call.span)
            self.show(arg.nodes)
        self.builder.mark(MarkKind.TEMPLATE, call.typed, call.span, min(begin, self.builder.place))

    def _link(self, link: Link, following: Node | None) -> None:
        out, span = self.builder, Span(link.start, link.end)
        if _FILE.match(link.target):
            out.mark(MarkKind.FLAG, FlagValue(None, None, _FILE.sub("", link.target).strip(), "image"), span)
            return
        if _SILENT_LINK.match(link.target):
            return
        out.text("", span)
        begin = out.place
        if link.label:
            self.show(link.label)
        else:
            start = link.start + 2
            shown = _INTERWIKI.match(link.target.strip())
            skip = len(link.target) - len(link.target.lstrip(" :")) if not shown else 0
            raw = self.page.startswith(link.target, start)
            stop = start + len(link.target) if raw else link.end - 2
            out.text(link.target[skip:], Span(start + skip if raw else start, stop), exact=raw)
        if isinstance(following, Text):
            trail = _TRAIL.match(self.page, following.start, following.end)
            if trail:
                out.text(trail[0], Span(*trail.span()), exact=True)
                self.skip_to = trail.end()
        out.mark(MarkKind.LINK, link.target.strip().removeprefix(":"), span, min(begin, out.place))

    def _external(self, link: External) -> None:
        label = self.plain(link.label) if link.label else ""
        if label.strip() and not label.strip().isdecimal():
            self.show(link.label or ())
        else:
            span = Span(link.start, link.end)
            self.builder.cite(Cited(span, "link"))

    def _text(self, start: int, end: int) -> None:
        start = max(start, min(self.skip_to, end))
        for opaque in self._between(start, end):
            self._words(start, opaque.span.start)
            self._opaque(opaque)
            start = opaque.span.end
        self._words(start, end)

    def _opaque(self, opaque: Opaque) -> None:
        if opaque.name == "ref":
            self.builder.cite(_ref(self.page, opaque))
        elif opaque.name in ("nowiki", "pre", "poem") and opaque.content is not None:
            self.builder.text(html.unescape(opaque.content.of(self.page)), opaque.content)

    def _words(self, start: int, end: int) -> None:
        if start >= end:
            return
        page, out = self.page, self.builder
        if not _SPECIAL.search(page, start, end):
            self._plain_words(start, end)
            return
        at = start
        for event in _EVENT.finditer(page, start, end):
            if event.start() < at:
                continue
            if event.start() > at:
                self._plain_words(at, event.start())
            at = event.end()
            if page[event.start()] == "\n":
                out.newline((event["markers"] or "").strip())
                rule = _RULE.match(page, at, end)
                if rule:
                    out.rule()
                    at = rule.end()
            elif event["quotes"] is not None:
                self._quotes(event.start(), event.end())
            elif event["tag"] is not None:
                at = self._tag(event, end)
            elif event["entity"] is not None:
                shown = html.unescape(event[0])
                out.text(shown, Span(*event.span()), exact=shown == event[0])
        self._plain_words(at, end)

    def _plain_words(self, start: int, end: int) -> None:
        if start < end:
            if self.page.startswith("----", start) and self.builder.place == 0:
                rule = _RULE.match(self.page, start, end)
                if rule:
                    self.builder.rule()
                    start = rule.end()
            self.builder.text(self.page[start:end], Span(start, end), exact=True)

    def _quotes(self, start: int, end: int) -> None:
        # MediaWiki reads four apostrophes as one and a bold, six and more as five with the rest before.
        count = end - start
        shown = 1 if count == 4 else max(0, count - 5)
        if shown:
            self.builder.text("'" * shown, Span(start, start + shown), exact=True)
        self.builder.quotes(count - shown)

    def _tag(self, event: re.Match[str], end: int) -> int:
        name, closing, out = event["tag"].lower(), bool(event["close"]), self.builder
        if name == "ref" and not closing:
            # A citation that nothing closes: what stands behind it on the line was meant to be in it.
            stop = self.page.find("\n", event.end(), end)
            stop = end if stop < 0 else stop
            out.cite(Cited(Span(event.start(), stop), "ref"))
            return stop
        if name not in _TAGS:
            out.text(event[0], Span(*event.span()), exact=True)
        elif name == "br":
            out.br()
        elif name == "hr":
            out.rule()
        elif name == "sup" and (sign := _FOOTNOTE_SIGN.match(self.page, event.start(), end)):
            return sign.end()  # a raised sign or digit points to a footnote
        elif name == "li":
            if not closing:
                out.item(1)
        elif name in ("p", "tr", "table", "td", "th", "dd", "dt", "caption", "blockquote", "ul", "ol", "dl", "center", "div"):
            if name not in ("center", "div"):
                out.newline()
            else:
                out.block()
        else:
            out.tag(name, closing)
        return event.end()

    # -- nodes → text, citations

    def plain(self, nodes: Sequence[Node]) -> str:
        """Return the bare text of nodes: no citations, comments, tags or quotes, and no white space at its ends."""
        return self._bare_words(nodes).strip()

    def _bare_words(self, nodes: Sequence[Node]) -> str:
        pieces: list[str] = []
        for node in nodes:
            if isinstance(node, Text):
                at = node.start
                for opaque in self._between(node.start, node.end):
                    pieces.append(self.page[at : opaque.span.start])
                    at = opaque.span.end
                pieces.append(self.page[at : node.end])
            elif isinstance(node, Link):
                pieces.append(self._bare_words(node.label) if node.label else node.target)
            elif isinstance(node, Call):
                pieces.extend(self._bare_words(a.nodes) for a in node.positional)
            elif node.label:
                pieces.append(self._bare_words(node.label))
        text = "".join(pieces)
        if "<" in text or "''" in text or "&" in text:
            text = html.unescape(re.sub(r"<[^<>]*>|'{2,}", "", text))
        return text

    def nested(self, nodes: Sequence[Node], inside: Span) -> list[Cited]:
        found: list[Cited] = []
        for node in nodes:
            if isinstance(node, Text):
                found += [
                    _ref(self.page, o)._replace(inside=inside) for o in self._between(node.start, node.end) if o.name == "ref"
                ]
            elif isinstance(node, Call) and node.name in cites.KINDS:
                for cited, body in cites.cited_in(node, self.builder):
                    found.append(cited._replace(inside=inside))
                    found += self.nested(body, cited.span)
            elif isinstance(node, Call):
                for arg in node.args:
                    found += self.nested(arg.nodes, inside)
            elif node.label:
                found += self.nested(node.label, inside)
        return found


def _ref(page: str, opaque: Opaque) -> Cited:
    opening = page[opaque.span.start : opaque.content.start if opaque.content else opaque.span.end]
    given = {m[1].lower(): m[2] or m[3] or m[4] or "" for m in _NAME.finditer(opening)}
    name, group = given.get("name", "").strip() or None, given.get("group", "").strip() or None
    empty = opaque.content is None or not opaque.content.of(page).strip()
    return Cited(opaque.span, "ref", name, group, reuse=empty and name is not None)


def _same_length(match: re.Match[str]) -> str:
    found = match[0]
    return "\n" + _MASK * (len(found) - 1) if found[0] == "\n" else _MASK * len(found)


def _within_bounds(masked: str) -> bool:
    """Whether a value nests and leaves open little enough for mwparserfromhell, counted in linear time."""
    depths = dict.fromkeys(_OPENED_BY.values(), 0)  # each closer closes its own kind only: "{{a|]]" stays open
    for match in _NESTING.finditer(masked):
        mark = match[0]
        if mark in depths:
            depths[mark] += 1
            if sum(depths.values()) > MAX_NESTING:
                return False
        else:
            opener = _OPENED_BY[mark]
            depths[opener] = max(0, depths[opener] - 1)
    return True


_NAME_ENDS = (tokens.TemplateParamSeparator, tokens.TemplateClose)
_PART_ENDS = (tokens.TemplateParamEquals, *_NAME_ENDS)


class _LostPlaceError(Exception):
    """A token was not found where its length put it."""


class _Reader:
    """Turns mwparserfromhell's flat tokens into nodes, by counting the characters each stands for."""

    def __init__(self, found: Sequence[Any], at: int, page: str) -> None:
        self.tokens = found
        self.next = 0
        self.at = at
        self.page = page

    def read(self) -> list[Node]:
        nodes, stop = self._nodes(())
        if stop is not None:
            raise _LostPlaceError
        return nodes

    def _nodes(self, until: tuple[type, ...]) -> tuple[list[Node], Any]:
        """Read nodes up to a token of ``until``, and return it too; None at the end."""
        nodes: list[Node] = []
        found = self.tokens
        while self.next < len(found):
            token = found[self.next]
            self.next += 1
            kind = type(token)
            if kind is tokens.Text:
                start = self.at
                self.at = start + len(token["text"])
                if nodes and isinstance(nodes[-1], Text) and nodes[-1].end == start:
                    nodes[-1] = Text(nodes[-1].start, self.at)
                else:
                    nodes.append(Text(start, self.at))
            elif kind in until:
                return nodes, token
            elif kind is tokens.TemplateOpen:
                nodes.append(self._template())
            elif kind is tokens.WikilinkOpen:
                nodes.append(self._wikilink())
            elif kind is tokens.ExternalLinkOpen:
                nodes.append(self._external(bool(token.get("brackets"))))
            elif kind is tokens.ArgumentOpen:
                nodes += self._argument()
            elif kind is not tokens.HeadingEnd:
                raise _LostPlaceError  # masking leaves no tags, entities or headings
        return nodes, None

    def _expect(self, mark: str) -> None:
        if not self.page.startswith(mark, self.at):
            raise _LostPlaceError
        self.at += len(mark)

    def _template(self) -> Call:
        start = self.at
        self._expect("{{")
        _, token = self._nodes(_NAME_ENDS)
        name_span = Span(start + 2, self.at)
        args: list[Arg] = []
        while isinstance(token, tokens.TemplateParamSeparator):
            self._expect("|")
            begin = self.at
            nodes, token = self._nodes(_PART_ENDS)
            key = None
            if isinstance(token, tokens.TemplateParamEquals):
                key = self.page[begin : self.at].strip()
                self._expect("=")
                begin = self.at
                nodes, token = self._nodes(_NAME_ENDS)
            args.append(Arg(key, nodes, Span(begin, self.at)))
        if token is None:
            raise _LostPlaceError
        self._expect("}}")
        typed = _bare(name_span.of(self.page))
        folded = fold_template(typed)
        for function in _FUNCTIONS:
            if folded.startswith(function) and not function.endswith("ref"):
                # {{formatnum:1234}}: the first argument stands behind the colon
                colon = self.page.index(":", name_span.start) + 1
                args.insert(0, Arg(None, [Text(colon, name_span.end)], Span(colon, name_span.end)))
                folded = function.rstrip(":")
        return Call(folded, typed, args, Span(start, self.at))

    def _wikilink(self) -> Link:
        start = self.at
        self._expect("[[")
        _, token = self._nodes((tokens.WikilinkSeparator, tokens.WikilinkClose))
        target, label = self.page[start + 2 : self.at], None
        if isinstance(token, tokens.WikilinkSeparator):
            self._expect("|")
            label, token = self._nodes((tokens.WikilinkClose,))
        self._expect("]]")
        return Link(start, self.at, _bare(target, strip=False), label)

    def _external(self, brackets: bool) -> External:
        start, label = self.at, None
        if brackets:
            self._expect("[")
        _, token = self._nodes((tokens.ExternalLinkSeparator, tokens.ExternalLinkClose))
        if isinstance(token, tokens.ExternalLinkSeparator):
            if self.page[self.at : self.at + 1] in (" ", "\t"):
                self.at += 1
            label, token = self._nodes((tokens.ExternalLinkClose,))
        if brackets:
            self._expect("]")
        return External(start, self.at, label)

    def _argument(self) -> list[Node]:
        """{{{1|default}}}: on a page of its own it shows its default."""
        start = self.at
        self._expect("{{{")
        shown, token = self._nodes((tokens.ArgumentSeparator, tokens.ArgumentClose))
        if isinstance(token, tokens.ArgumentSeparator):
            self._expect("|")
            shown, token = self._nodes((tokens.ArgumentClose,))
        else:
            shown = [Text(start, self.at + 3)]
        self._expect("}}}")
        return shown


_COMMENT_OR_TAG = re.compile(r"<!--.*?-->|<[^<>]*>", re.DOTALL)


def _bare(name: str, *, strip: bool = True) -> str:
    if "<" in name:
        name = _COMMENT_OR_TAG.sub("", name)
    return name.strip() if strip else name


def iter_refs(page: str, opaques: Sequence[Opaque]) -> Iterator[Cited]:
    """Yield the ``<ref>`` tags among ``opaques`` as citations, in order."""
    return (_ref(page, o) for o in opaques if o.name == "ref")
