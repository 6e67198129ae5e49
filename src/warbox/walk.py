"""The walker: one parameter value → ``Content``.

``nodes`` says where the templates and links of the value are. Templates are written by their handlers; words, tags, quotes,
entities and list markers are read from the page.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from warbox.builder import RAISED, Builder, Cited
from warbox.content import Content, FlagValue, MarkKind
from warbox.data.fates import FATE_FILES
from warbox.nodes import Call, External, Link, Node, Text, read_nodes
from warbox.refs import read_ref
from warbox.scan import Opaque, between
from warbox.spans import Span
from warbox.templates import cites
from warbox.templates.registry import PREFIXES, Handler, is_code

__all__ = ["Walked", "walk"]

_TAGS = frozenset(
    "abbr b bdi bdo big blockquote br caption center cite code data dd del dfn div dl dt em font h1 h2 h3 h4 h5 h6 hr i ins "
    "kbd li mark "
    "ol p q rb rp rt rtc ruby s samp small span strike strong sub sup table td th time tr tt u ul var wbr".split()
)
_FOOTNOTE_SIGN = re.compile(rf"<sup>\s*({RAISED})\s*</sup>", re.IGNORECASE)
_EVENT = re.compile(
    r"\n(?P<markers>[ \t]*[*#:;]+)?|''+|<(?P<close>/?)(?P<tag>[a-zA-Z][a-zA-Z0-9]*)[^<>]*>"
    r"|&(?:#[xX]?[0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);|__[A-Z]{3,}__|~{3,5}"
)  # switches and signatures, the last, show nothing
_SPECIAL = re.compile(r"[\n<&]|''|__|~~~")
_MARKERS = re.compile(r"[ \t]*([*#:;]+)")
_TAG_OR_QUOTES = re.compile(r"<[^<>]*>|'{2,}")
_RULE = re.compile(r"[ \t]*-{4,}")
_TRAIL = re.compile(r"[a-zß-öø-ÿ]+")
_FILE = re.compile(
    r"\s*(?:file|image|datei|bild|fichier|archivo|imagen|immagine|bestand|plik|ficheiro|imagem|файл|изображение|зображення)\s*:\s*",
    re.IGNORECASE,
)
_FRAMES = frozenset(("thumb", "thumbnail", "frame", "framed"))
_OPTION = re.compile(
    r"\s*(?:[\dx.]+\s*px|thumb(?:nail)?|framed?|frameless|border|left|right|cent(?:er|re)|none|upright|\w+=.*)?\s*", re.DOTALL
)
_SILENT_LINK = re.compile(r"\s*(?:category|catégorie|категория)\s*:", re.IGNORECASE)
_INTERWIKI = re.compile(r":?[a-z]{2,3}(?:-[a-z]+)?:(?=\S)")


class Walked(NamedTuple):
    """What a walk found: the content, and the citations in it in order.

    ``unknown`` are the templates no handler knows, ``unread`` words that are shown and not in the content, ``too_deep`` says that
    the value was not looked into.
    """

    content: Content
    cited: Sequence[Cited]
    unknown: Sequence[Call]
    unread: Sequence[tuple[Span, str]]
    too_deep: bool


def walk(page: str, span: Span, opaques: Sequence[Opaque], handlers: Mapping[str, Handler], param: str) -> Walked:
    r"""Read the value at ``span`` of ``page``; ``opaques`` are the comments and extension tags in it, sorted.

    >>> from warbox.templates import HANDLERS
    >>> page = "'''[[Rome]]'''<br>{{flag|Carthage}}"
    >>> walk(page, Span(0, len(page)), (), HANDLERS, "combatant1").content.text
    'Rome\nCarthage'
    """
    inside = between(opaques, span)
    nodes = read_nodes(page, span, inside)
    walker = _Walker(page, inside, handlers)
    markers = _MARKERS.match(page, span.start, span.end)
    if markers:
        walker.newline(markers[1])
        walker.skip_to = markers.end()
    walker._show([Text(*span)] if nodes is None else nodes)
    return Walked(Content(param, span, walker.finish()), walker.cited, walker.unknown, walker.unread, nodes is None)


class _Walker(Builder):
    def __init__(self, page: str, opaques: Sequence[Opaque], handlers: Mapping[str, Handler]) -> None:
        super().__init__()
        self.page = page
        self.opaques = opaques
        self.starts = [o.span.start for o in opaques]
        self.handlers = handlers
        self.skip_to = 0  # what stands before it has been shown

    # -- nodes → builder

    def _begin_list(self, nodes: Sequence[Node]) -> None:
        first = nodes[0] if nodes else None
        match = _MARKERS.match(self.page, first.start, first.end) if isinstance(first, Text) else None
        if match is None:
            self.newline()
        else:
            self.newline(match[1], Span(*match.span()))
            self.skip_to = match.end()

    def _show(self, nodes: Sequence[Node]) -> None:
        for index, node in enumerate(nodes):
            if isinstance(node, Text):
                self._read_text(node.start, node.end)
            elif isinstance(node, Call):
                self._call(node)
            elif isinstance(node, Link):
                self._link(node, nodes[index + 1] if index + 1 < len(nodes) else None)
            else:
                self._external(node)

    def _call(self, call: Call) -> None:
        handler = self.handlers.get(call.name)
        if handler is None:
            handler = next((h for pattern, h in PREFIXES if pattern.fullmatch(call.name)), None)
        if handler is None and is_code(call.typed):
            handler = self.handlers.get("three-letter code")
        if handler is not None:
            try:
                said: object = handler(call, self)
                if said is not None:
                    raise TypeError(f"a handler writes, as in out.text(words, call.span), and returns nothing, not {said!r}")
            except Exception as error:
                error.add_note(
                    f"while the handler of {{{{{call.typed}}}}} read it at {call.span.start}–{call.span.end} of the page"
                )
                raise
            return
        self.unknown.append(call)
        begin = self.place
        for index, arg in enumerate(call.positional):
            if index:
                self.text(" ", call.span)
            self._show(arg.nodes)
        self.mark(MarkKind.TEMPLATE, call.typed, call.span, min(begin, self.place))

    def _link(self, link: Link, following: Node | None) -> None:
        span = Span(link.start, link.end)
        target = link.target
        if ":" in target:
            if _FILE.match(target):
                self._picture(link, _FILE.sub("", target).strip(), span)
                return
            if _SILENT_LINK.match(target):
                return
        begin = self.place
        if link.label:
            with self.name():
                self._show(link.label)
        else:
            start = link.start + 2
            interwiki = ":" in target and _INTERWIKI.match(target.strip())
            skip = len(target) - len(target.lstrip(" :")) if not interwiki else 0
            if self.page.startswith(target, start):
                self.words(self.page, start + skip, start + len(target))
            else:
                self.text(target[skip:], Span(start, link.end - 2))
        if isinstance(following, Text):
            trail = _TRAIL.match(self.page, following.start, following.end)
            if trail:
                self.words(self.page, *trail.span())
                self.skip_to = trail.end()
        self.mark(MarkKind.LINK, target.strip().removeprefix(":"), span, min(begin, self.place))

    def _picture(self, link: Link, file: str, span: Span) -> None:
        fate = FATE_FILES.get(file.replace("_", " ").casefold())
        if fate is not None and self.place:  # behind a name
            begin = self.place
            self.text("⚐", span)
            self.mark(MarkKind.FATE, fate, span, begin)
        else:
            self.mark(MarkKind.FLAG, FlagValue(None, None, file, "image"), span)
            self._read_caption(link)

    def _read_caption(self, link: Link) -> None:
        """Enter the caption that a picture in a frame shows: it is no part of the field's words."""
        if not link.label or not any(self.page.find(word, link.start, link.end) > 0 for word in ("thumb", "frame")):
            return
        options = self._plain(link.label).split("|")
        if any(option.strip() in _FRAMES for option in options) and not _OPTION.fullmatch(options[-1]):
            self.unread.append((Span(link.start, link.end), options[-1].strip()))

    def _external(self, link: External) -> None:
        label = self._plain(link.label) if link.label else ""
        if label.strip() and not label.strip().isdecimal():
            self._show(link.label or ())
        else:
            span = Span(link.start, link.end)
            self.cite(Cited(span, "link"))

    def _read_text(self, start: int, end: int) -> None:
        if start < self.skip_to:
            start = min(self.skip_to, end)
        page = self.page
        index = bisect_left(self.starts, start)
        while index < len(self.starts) and self.starts[index] < end:
            opaque = self.opaques[index]
            begin, stop = opaque.span
            # A comment alone on its line goes with that line: the line's end is read behind it, with the markers after it.
            own = int(begin > start and page[begin - 1] == "\n" == page[stop - 1])
            self._read_words(start, begin - own)
            self._opaque(opaque)
            start = stop - own
            index += 1
        self._read_words(start, end)

    def _opaque(self, opaque: Opaque) -> None:
        if opaque.name == "ref":
            self.cite(read_ref(self.page, opaque))
        elif opaque.name in ("nowiki", "pre", "poem") and opaque.content is not None:
            self.text(html.unescape(opaque.content.of(self.page)), opaque.content)

    def _read_words(self, start: int, end: int) -> None:
        page = self.page
        special = _SPECIAL.search(page, start, end)
        if special is None:
            self._read_plain_words(start, end)
            return
        at = start
        for event in _EVENT.finditer(page, special.start(), end):
            begin = event.start()
            if begin < at:
                continue
            self._read_plain_words(at, begin)
            at = event.end()
            sign = page[begin]
            if sign == "\n":
                self.newline((event["markers"] or "").strip(), Span(begin, at))
                rule = _RULE.match(page, at, end)
                if rule:
                    self.rule()
                    at = rule.end()
            elif sign == "'":
                self._read_quotes(begin, at)
            elif sign == "<":
                at = self._read_tag(event, end)
            elif sign == "&":
                shown = html.unescape(event[0])
                self.text(shown, Span(begin, at), exact=shown == event[0])
        self._read_plain_words(at, end)

    def _read_plain_words(self, start: int, end: int) -> None:
        if start < end:
            if self.page.startswith("----", start) and self.place == 0:
                rule = _RULE.match(self.page, start, end)
                if rule:
                    self.rule()
                    start = rule.end()
            self.words(self.page, start, end)

    def _read_quotes(self, start: int, end: int) -> None:
        # MediaWiki reads four apostrophes as one and a bold, six and more as five with the rest before.
        count = end - start
        shown = 1 if count == 4 else max(0, count - 5)
        if shown:
            self.words(self.page, start, start + shown)
        self.quotes(count - shown)

    def _read_tag(self, event: re.Match[str], end: int) -> int:
        name, closing = event["tag"].lower(), bool(event["close"])
        if name == "ref" and not closing:
            # A citation that nothing closes: what stands behind it on the line was meant to be in it.
            stop = self.page.find("\n", event.end(), end)
            stop = end if stop < 0 else stop
            self.cite(Cited(Span(event.start(), stop), "ref"))
            return stop
        if name not in _TAGS:
            self.words(self.page, *event.span())
        elif name == "br":
            self.br(Span(*event.span()))
        elif name == "hr":
            self.rule()
        elif name == "sup" and (sign := _FOOTNOTE_SIGN.match(self.page, event.start(), end)):
            self.raised(sign[1], Span(*sign.span()))
            return sign.end()
        elif name == "li":
            if not closing:
                self.item(1)
        elif name in ("p", "tr", "table", "td", "th", "dd", "dt", "caption", "blockquote", "ul", "ol", "dl", "center", "div"):
            if name not in ("center", "div"):
                self.newline()
            else:
                self.block()
        else:
            self.tag(name, closing)
        return event.end()

    # -- nodes → text, citations

    def _between(self, node: Text) -> Sequence[Opaque]:
        return self.opaques[bisect_left(self.starts, node.start) : bisect_left(self.starts, node.end)]

    def _plain(self, nodes: Sequence[Node]) -> str:
        """Return the bare text of nodes: no citations, comments, tags or quotes, and no white space at its ends."""
        return self._bare_words(nodes).strip()

    def _bare_words(self, nodes: Sequence[Node]) -> str:
        pieces: list[str] = []
        for node in nodes:
            if isinstance(node, Text):
                at = node.start
                for opaque in self._between(node):
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
            text = html.unescape(_TAG_OR_QUOTES.sub("", text))
        return text

    def _nested(self, nodes: Sequence[Node], inside: Span) -> list[Cited]:
        found: list[Cited] = []
        for node in nodes:
            if isinstance(node, Text):
                found += [read_ref(self.page, o)._replace(inside=inside) for o in self._between(node) if o.name == "ref"]
            elif isinstance(node, Call) and node.name in cites.KINDS:
                for cited, body in cites.cited_in(node, self):
                    found.append(cited._replace(inside=inside))
                    found += self._nested(body, cited.span)
            elif isinstance(node, Call):
                for arg in node.args:
                    found += self._nested(arg.nodes, inside)
            elif node.label:
                found += self._nested(node.label, inside)
        return found
