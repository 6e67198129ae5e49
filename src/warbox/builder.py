"""The builder of content: what template handlers write into.

It receives text, marks and breaks in reading order and lays them into lines. A break only takes effect when something visible
follows, so trailing breaks and empty items leave nothing behind.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from warbox.content import BOLD, ITALIC, SMALL, Atom, Break, Line, Mark, MarkKind, MarkValue
from warbox.nodes import Arg, Call, Node
from warbox.spans import Span

__all__ = ["RAISED", "Builder", "Cited"]

RAISED = r"[^\w<>{}\[\]†‡✝✞✟☠]{1,3}|\[?\w\]?|\d{1,2}"  # a sign that points to a footnote
_POWERS = {"2": "²", "3": "³"}
_LENGTH = re.compile(r"\b(?:[kcm]?m|mi|ft|yd)$")  # what a power may stand behind


class Cited(NamedTuple):
    """A citation met in a value. ``reuse`` says that it only names a definition; ``inside`` is the span of one around it."""

    span: Span
    kind: str
    name: str | None = None
    group: str | None = None
    reuse: bool = False
    inside: Span | None = None


class Builder(ABC):
    """Lays text, marks and breaks into lines.

    The walker, which is one, says how nodes are read: ``_show`` writes them as the page would, ``_begin_list`` begins a line
    with the list characters at their front, ``_plain`` gives their bare text, ``_nested`` finds the citations in a footnote.
    """

    @abstractmethod
    def _show(self, nodes: Sequence[Node]) -> None: ...

    @abstractmethod
    def _begin_list(self, nodes: Sequence[Node]) -> None: ...

    @abstractmethod
    def _plain(self, nodes: Sequence[Node]) -> str: ...

    @abstractmethod
    def _nested(self, nodes: Sequence[Node], inside: Span) -> list[Cited]: ...

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.unknown: list[Call] = []
        self.unread: list[tuple[Span, str]] = []  # what shows words that no field takes: a map, a picture's caption
        self.cited: list[Cited] = []
        self._atoms: list[Atom] = []
        self._marks: list[Mark] = []
        self._at = 0
        self._dress = 0  # of BOLD and ITALIC
        self._small = 0  # how many <small> are open
        self._base = 0  # depth of the lists around the next wiki list
        self._depth = 0
        self._marker = ""
        self._item = 0
        self._frames: tuple[int, ...] = ()
        self._frame_count = 0
        self._open_frames: list[tuple[int, int, tuple[int, ...]]] = []
        self._title = False
        self._next = Break.START
        self._next_depth = 0
        self._next_marker = ""
        self._breaks = self._newlines = 0
        self._after_rule = False
        self._waiting = True  # a break waits for something visible
        self._name_at: int | None = None  # where the name began that a link or flag is showing
        self._wrap: Span | None = None  # a break in that name

    # -- what handlers write

    def show(self, arg: Arg | None) -> None:
        """Write an argument as the page shows it; nothing for None."""
        if arg is not None:
            self._show(arg.nodes)

    def plain(self, arg: Arg | None) -> str:
        """Return the bare text of an argument: no citations, tags or quotes; ``""`` for None."""
        return "" if arg is None else self._plain(arg.nodes)

    def text(self, text: str, span: Span, *, exact: bool = False) -> None:
        """Write visible text that came from ``span``; ``exact`` if it is the same characters."""
        if self._waiting and not self._title and not text.strip():
            return
        if self._wrap is not None and text.strip():
            wrap, self._wrap = self._wrap, None
            if text.lstrip()[0].isdigit():  # "[[Order of battle|5 divisions<br>20 tanks]]": more than one count
                self.br()
            else:
                self.text(" ", wrap)
        if text:
            if self._waiting:
                self._open_line()
            self._atoms.append(Atom(self._at, text, span, self._dress | SMALL if self._small else self._dress, exact))
            self._at += len(text)

    def words(self, page: str, start: int, end: int) -> None:
        """Write the characters of the page from ``start`` to ``end`` as they are."""
        self.text(page[start:end], Span(start, end), exact=True)

    def mark(self, kind: MarkKind, value: MarkValue, span: Span, begin: int | None = None) -> None:
        """Set a mark on what was written since ``begin`` (a value of ``place``); on this place if None."""
        if self._waiting:
            # A citation after a break still cites the last line, and so does a mark on words whose line has since ended.
            cites = kind is MarkKind.CITATION and self._next in (Break.BR, Break.NEWLINE, Break.END, Break.START)
            if self.lines and (cites or begin is not None):
                last = self.lines[-1]
                stop = len(last.text)
                mark = Mark(kind, stop if begin is None else min(begin, stop), stop, value, span)
                self.lines[-1] = last.having(last.text, last.atoms, (*last.marks, mark))
                return
            self._open_line()
        at = self._at if begin is None else min(begin, self._at)
        self._marks.append(Mark(kind, at, self._at, value, span))

    def cite(self, cited: Cited, body: Sequence[Node] = ()) -> None:
        """Set a citation on this place; those that stand in its ``body`` are kept as inside it."""
        self.cited.append(cited)
        if body:
            self.cited += self._nested(body, cited.span)
        self.mark(MarkKind.CITATION, cited.span, cited.span)

    def raised(self, sign: str, span: Span) -> None:
        """Read a raised sign, digit or letter: it points to a footnote, unless it is the power of a unit."""
        if sign in _POWERS and self._atoms and _LENGTH.search(self._atoms[-1].text[-3:]):
            self.text(_POWERS[sign], span)
        else:
            self.cite(Cited(span, "label"))

    @property
    def place(self) -> int:
        """The offset in the line at which the next visible character will stand."""
        return 0 if self._waiting else self._at

    @contextmanager
    def name(self) -> Iterator[None]:
        """Write the text of a link or flag: a break between its words is only a wrap, and shows as a space."""
        outer = self._name_at
        self._name_at = self.place if outer is None else outer
        yield
        self._name_at = outer
        if self._wrap is not None:  # no word followed
            self._wrap = None
            self.br()

    def _wraps(self, span: Span | None) -> bool:
        """Whether a break at ``span`` is only a wrap, to be shown once a word follows."""
        if span is None or self._name_at is None or self.place <= self._name_at:
            return False
        self._wrap = span
        return True

    def br(self, span: Span | None = None) -> None:
        """Break the line; the item goes on."""
        if self._wraps(span):
            return
        self._close_line()
        self._breaks += 1
        if self._next is Break.START and self.lines:
            self._next, self._next_depth, self._next_marker = Break.BR, self._depth, self._marker

    def newline(self, markers: str = "", span: Span | None = None) -> None:
        """End the source line; ``markers`` are the list characters that open the next."""
        self._dress = 0
        if not markers and self._wraps(span):
            return
        self._close_line()
        self._newlines += 1
        if markers:
            self.item(len(markers), markers[-1])
        elif self._next is not Break.ITEM and (self._next is Break.START or self._next_depth > self._base):
            # Right after a <br> or a list, a newline adds nothing but the end of a bullet.
            self._next, self._next_depth, self._next_marker = Break.NEWLINE, self._base, ""

    def block(self) -> None:
        """Begin a block element such as <div>: a line of its own, if it does not stand at a line's begin."""
        if not self._waiting and self._at:
            self.newline()

    def item(self, levels: int = 0, marker: str = "*") -> None:
        """Begin an item, ``levels`` deeper than the lists around."""
        self._close_line()
        self._next, self._next_depth, self._next_marker = Break.ITEM, self._base + levels, marker

    def show_list(self, arg: Arg) -> None:
        """Write an argument on lines of its own: list characters at its front open its first item."""
        self._begin_list(arg.nodes)
        self.show(arg)

    def show_item(self, arg: Arg) -> None:
        """Write an argument as one item; bullets inside it stand deeper."""
        self.item(1, "-")
        self._base += 1
        self.show(arg)
        self._base -= 1

    def rule(self) -> None:
        """Draw a horizontal rule."""
        self._close_line()
        self._after_rule = True
        if self._next is Break.START and self.lines:
            self._next, self._next_depth, self._next_marker = Break.BR, self._depth, self._marker

    @contextmanager
    def nested(self) -> Iterator[None]:
        """Write a list whose items are counted from the line it begins in, and end it."""
        base, depth = self._base, (self._next_depth if self._waiting else self._depth)
        self._close_line()
        self._base = depth
        yield
        self._close_line()
        self._base = base
        self._next, self._next_depth, self._next_marker = Break.END, depth, ""
        self._breaks = self._newlines = 0

    def end_list(self) -> None:
        """End a wikitext list by a template: the newlines around that are no empty line."""
        self.newline()
        self._breaks = self._newlines = 0

    def open_frame(self, title: Arg | None) -> None:
        """Begin a collapsible list under its ``title``, until ``close_frame``."""
        depth = self._next_depth if self._waiting else self._depth
        self._close_line()
        self._open_frames.append((self._base, depth, self._frames))
        self._base = depth
        self._frame_count += 1
        self._frames = (*self._frames, self._frame_count)
        self._next, self._next_depth, self._next_marker = Break.ITEM, depth, ""
        if title is not None:
            self._title = True
            self.show(title)
            self._close_line()
            self._title = False
            self._next, self._next_depth, self._next_marker = Break.ITEM, depth, ""

    def close_frame(self) -> None:
        """End the innermost collapsible list; nothing happens if none is open."""
        if not self._open_frames:
            return
        self._close_line()
        self._base, depth, self._frames = self._open_frames.pop()
        self._next, self._next_depth, self._next_marker = Break.END, depth, ""
        self._breaks = self._newlines = 0

    @contextmanager
    def small(self) -> Iterator[None]:
        """Write in small type."""
        self._small += 1
        yield
        self._small -= 1

    # -- what the walker writes

    def quotes(self, count: int) -> None:
        """Read a run of ``count`` apostrophes: two are italic, three bold, five both."""
        if count in (2, 5):
            self._dress ^= ITALIC
        if count in (3, 4, 5):
            self._dress ^= BOLD

    def tag(self, name: str, closing: bool) -> None:
        """Read an HTML tag that only dresses its text."""
        dress = BOLD if name in ("b", "strong") else ITALIC if name in ("i", "em") else 0
        if dress:
            self._dress = self._dress & ~dress if closing else self._dress | dress
        elif name == "small":
            self._small = max(0, self._small + (-1 if closing else 1))

    def finish(self) -> tuple[Line, ...]:
        """End the value and return its lines."""
        self._close_line()
        return tuple(self.lines)

    # -- lines

    def _open_line(self) -> None:
        if self._next is not Break.BR:
            self._item += 1
        self._depth, self._marker = self._next_depth, self._next_marker
        self._waiting = False
        self._at = 0

    def _close_line(self) -> None:
        if self._waiting:
            return
        self._waiting = True
        text = "".join([atom.text for atom in self._atoms])
        after_blank = self._next is not Break.ITEM and (self._breaks > 1 or self._newlines > 1)
        self.lines.append(
            Line(
                text, tuple(self._atoms), tuple(self._marks), self._next, self._depth, self._marker, self._item, self._frames,
                self._title, after_blank, self._after_rule,
            )
        )  # fmt: skip
        self._atoms, self._marks = [], []
        self._next, self._next_depth, self._next_marker = Break.START, self._depth, self._marker
        self._breaks = self._newlines = 0
        self._after_rule = False
