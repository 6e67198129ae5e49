"""Content: one parameter value as lines of visible text, with marks at places in them.

Lists, ``<br>``, ``{{plainlist}}``, ``<small>``, bold and collapsible wrappers cross each other in real fields, so content is
flat: interpreters think in lines. A ``Line`` holds its visible text as one string; an ``Atom`` says which source a stretch of
that text came from and how it was dressed; a ``Mark`` says what stands at a place of it (a link, a flag, a fate, a citation).
What is neither is markup: ``Content.tiles`` shows that atoms and markup together are the whole value.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from operator import itemgetter
from typing import NamedTuple

import attrs

from warbox.spans import Span

__all__ = [
    "BOLD",
    "ITALIC",
    "SMALL",
    "Atom",
    "Break",
    "Content",
    "CoordValue",
    "FlagValue",
    "Line",
    "Mark",
    "MarkKind",
    "MarkValue",
    "join_lines",
    "trim",
]

# Dress, as bits, since a stretch of text may wear several.
BOLD, ITALIC, SMALL = 1, 2, 4


class MarkKind(Enum):
    """What a mark stands for; the type of its ``value`` follows from it."""

    LINK = "link"  # value: the target as typed
    FLAG = "flag"  # value: a FlagValue
    FATE = "fate"  # value: the fate
    CITATION = "citation"  # value: the key of the citation in the walk, a Span
    TEMPLATE = "template"  # value: the name of a template that no handler knows
    COORD = "coord"  # value: a CoordValue
    CAMPAIGNBOX = "campaignbox"  # value: the template's name
    DURATION = "duration"  # value: None; a computed length of time, which is no date
    SHIP = "ship"  # value: None; the name of one ship


class FlagValue(NamedTuple):
    """What a flag mark says: the key and variant as typed, the file of a picture, and how it stands (icon, name, image)."""

    key: str | None
    variant: str | None
    file: str | None
    kind: str


class CoordValue(NamedTuple):
    """What a coordinate mark says: the point, None if it did not parse, and where the template displays it."""

    point: tuple[float, float] | None
    display: str


MarkValue = str | FlagValue | CoordValue | Span | None  # which of them, a mark's kind says


class Mark(NamedTuple):
    """Something that stands at ``text[begin:stop]`` of its line (empty for what shows no text), read from ``span``."""

    kind: MarkKind
    begin: int
    stop: int
    value: MarkValue
    span: Span


class Atom(NamedTuple):
    """A stretch of visible text: where it stands in its line, what it shows, and the source it came from.

    ``exact`` means that source and text are the same characters; otherwise (an entity, a template that shows other words than
    its arguments) the whole source stands behind every character.
    """

    begin: int
    text: str
    span: Span
    dress: int
    exact: bool


class Break(Enum):
    """What parts a line from the one before it."""

    START = "start"  # the value begins
    BR = "br"  # <br>, {{break}}: the same item goes on
    NEWLINE = "newline"  # a newline of the source
    ITEM = "item"  # a bullet, or an item of a list template
    END = "end"  # a list template ended


@attrs.frozen(slots=True)
class Line:
    """One visible line.

    ``depth`` counts bullets and list templates around it; ``item`` is the same number for the lines of one item; ``frames`` are
    the collapsible lists it stands in, outermost first; ``title`` says it is the title of the innermost.
    """

    text: str
    atoms: tuple[Atom, ...]
    marks: tuple[Mark, ...]
    parted: Break
    depth: int = 0
    marker: str = ""
    item: int = 0
    frames: tuple[int, ...] = ()
    title: bool = False
    after_blank: bool = False
    after_rule: bool = False

    def source(self, begin: int, stop: int) -> Span:
        """Return the source of ``text[begin:stop]``; of an empty range, the place where it would stand."""
        if len(self.atoms) == 1 and self.atoms[0].exact and begin < stop:
            start = self.atoms[0].span.start
            return Span(start + begin, start + stop)
        if not self.atoms:
            return self.marks[0].span if self.marks else Span(0, 0)
        first = self._atom_at(begin)
        last = self._atom_at(max(begin, stop - 1))
        start = first.span.start + (begin - first.begin) if first.exact else first.span.start
        end = last.span.start + (stop - last.begin) if last.exact else last.span.end
        start = min(start, first.span.end)
        return Span(start, max(start, min(end, last.span.end)))

    def _atom_at(self, offset: int) -> Atom:
        index = bisect_right(self.atoms, offset, key=_BEGIN) - 1
        return self.atoms[max(index, 0)]

    def dress(self, begin: int, stop: int) -> int:
        """Return the bits of dress that all letters and digits of ``text[begin:stop]`` wear."""
        common = BOLD | ITALIC | SMALL
        seen = False
        for atom in self.atoms:
            low, high = max(begin, atom.begin), min(stop, atom.begin + len(atom.text))
            if low < high and any(map(str.isalnum, self.text[low:high])):
                common &= atom.dress
                seen = True
        return common if seen else 0

    def of_kind(self, kind: MarkKind, begin: int = 0, stop: int | None = None) -> list[Mark]:
        """Return the marks of ``kind`` that lie within ``text[begin:stop]``, in order."""
        if not self.marks:
            return []
        limit = len(self.text) if stop is None else stop
        return [m for m in self.marks if m.kind is kind and m.begin >= begin and m.stop <= limit]

    def whole_link(self, begin: int, stop: int) -> Mark | None:
        """Return the link whose text is all of ``text[begin:stop]``, or None.

        Quotation marks, brackets and commas around it do not count, as in ``"[[Tito]]"``.
        """
        links = [m for m in self.marks if m.kind is MarkKind.LINK and m.begin < stop and m.stop > begin]
        if len(links) != 1:
            return None
        outside = self.text[begin : links[0].begin] + self.text[links[0].stop : stop]
        return None if any(map(str.isalnum, outside)) else links[0]

    def split(self, begins: Sequence[int], stops: Sequence[int]) -> list[Line]:
        """Return the lines of the ranges ``begins[i]:stops[i]``, in order and without overlap, each as ``slice`` would."""
        atoms: list[list[Atom]] = [[] for _ in begins]
        marks: list[list[Mark]] = [[] for _ in begins]
        at = 0
        for atom in self.atoms:
            end = atom.begin + len(atom.text)
            while at < len(stops) and stops[at] <= atom.begin:
                at += 1
            index = at
            while index < len(begins) and begins[index] < end:
                atoms[index].append(atom)
                index += 1
        for mark in self.marks:
            index = bisect_right(begins, mark.begin) - 1
            while index >= 0 and mark.stop <= stops[index]:
                marks[index].append(mark)
                index -= 1  # a mark without text stands in both ranges that meet at its place
        return [
            self.having(self.text, tuple(a), tuple(m)).slice(begin, stop)
            for a, m, begin, stop in zip(atoms, marks, begins, stops, strict=True)
        ]

    def slice(self, begin: int, stop: int) -> Line:
        """Return the line of ``text[begin:stop]`` alone, with the atoms and marks that lie in it."""
        atoms = []
        for atom in self.atoms:
            low, high = max(begin, atom.begin), min(stop, atom.begin + len(atom.text))
            if low < high:
                span = atom.span
                if atom.exact:
                    span = Span(span.start + low - atom.begin, span.start + high - atom.begin)
                atoms.append(Atom(low - begin, self.text[low:high], span, atom.dress, atom.exact))
        marks = [
            m._replace(begin=max(m.begin, begin) - begin, stop=min(m.stop, stop) - begin)
            for m in self.marks
            if m.begin >= begin and (m.stop <= stop)
        ]
        return self.having(self.text[begin:stop], tuple(atoms), tuple(marks))

    def having(self, text: str, atoms: tuple[Atom, ...], marks: tuple[Mark, ...]) -> Line:
        """Return a line in the same place of its value that shows ``text``."""
        return Line(
            text,
            atoms,
            marks,
            self.parted,
            self.depth,
            self.marker,
            self.item,
            self.frames,
            self.title,
            self.after_blank,
            self.after_rule,
        )


_BEGIN = itemgetter(0)  # of an atom


def trim(text: str, begin: int = 0, stop: int | None = None, also: str = "") -> tuple[int, int]:
    """Return the offsets of ``text[begin:stop]`` without the white space (and characters of ``also``) at its ends."""
    stop = len(text) if stop is None else stop
    while begin < stop and (text[begin].isspace() or text[begin] in also):
        begin += 1
    while stop > begin and (text[stop - 1].isspace() or text[stop - 1] in also):
        stop -= 1
    return begin, stop


def join_lines(first: Line, second: Line, between: str = " ") -> Line:
    """Return one line that shows ``first``, ``between`` and ``second``: for a line that was only wrapped."""
    shift = len(first.text) + len(between)
    return first.having(
        f"{first.text}{between}{second.text}",
        first.atoms + tuple(a._replace(begin=a.begin + shift) for a in second.atoms),
        first.marks + tuple(m._replace(begin=m.begin + shift, stop=m.stop + shift) for m in second.marks),
    )


@attrs.frozen(slots=True)
class Content:
    """A parameter value: its lines, and where it stands in the page."""

    param: str
    span: Span
    lines: tuple[Line, ...]

    @property
    def text(self) -> str:
        """The visible text, lines parted by newlines."""
        return "\n".join(line.text.strip() for line in self.lines if line.text.strip())

    def marks(self, *kinds: MarkKind) -> Iterator[tuple[Line, Mark]]:
        """Yield every mark of ``kinds`` with its line, in reading order."""
        for line in self.lines:
            for mark in line.marks:
                if mark.kind in kinds:
                    yield line, mark

    def tiles(self) -> list[tuple[Span, Atom | None]]:
        """Return spans that tile ``span`` exactly, in source order: each an atom's, or markup (None)."""
        return _tile(self.span, (atom for line in self.lines for atom in line.atoms))


def _tile(span: Span, atoms: Iterable[Atom]) -> list[tuple[Span, Atom | None]]:
    out: list[tuple[Span, Atom | None]] = []
    at = span.start
    for atom in sorted(atoms, key=lambda a: a.span):
        if atom.span.start > at:
            out.append((Span(at, atom.span.start), None))
        if atom.span.end > at:
            out.append((Span(max(at, atom.span.start), atom.span.end), atom))
            at = atom.span.end
    if at < span.end:
        out.append((Span(at, span.end), None))
    return out
