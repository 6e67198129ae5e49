"""Lines with an entry and the heading of what follows, parted before the heading: "[[A]] ''Supported by:''<br>[[B]]"."""

from __future__ import annotations

import re
from itertools import islice

import attrs

from warbox.content import BOLD, ITALIC, SMALL, Break, Line, MarkKind, trim
from warbox.labels import SUPPORT, IsEntry, Kind, colons
from warbox.wrapping import BREAKDOWN

__all__ = ["part_headings"]


def part_headings(lines: list[Line], kind: Kind, is_entry: IsEntry) -> list[Line]:
    """Part each line that shows an entry and then a heading: what stands before the heading is an entry of its own."""
    out: list[Line] = []
    for index, line in enumerate(lines):
        following = lines[index + 1] if index + 1 < len(lines) else None
        cut = None
        if (":" in line.text or line.text.rstrip().endswith(_JOINS)) and not line.title and line.marker != ";":
            leads = following is not None and not following.after_rule and following.depth >= line.depth
            cut = _heading_begin(line, kind, is_entry, leads=leads)
        out += [line] if cut is None else _parts(line, cut)
    return out


_MOST_LABELS = 6  # colons of a line that are looked at; the bound keeps the time linear
_JOINS = (" by", " from", " of")  # the last words of support


def _heading_begin(line: Line, kind: Kind, is_entry: IsEntry, *, leads: bool) -> int | None:
    """Return where a heading begins behind an entry; ``leads`` says that a line follows which words without a colon may label."""
    begin, stop = trim(line.text)
    for colon in islice(colons(line, begin, stop), _MOST_LABELS):
        if colon < stop - 1 and kind is Kind.FIGURES:
            continue  # counts on the line itself are read with it
        if (cut := _label_begin(line, begin, colon, kind, is_entry)) is not None:
            return cut
    if leads and kind is Kind.PARTIES and line.text.endswith(_JOINS, begin, stop):
        return _support_begin(line, begin, stop)
    return None


def _label_begin(line: Line, begin: int, colon: int, kind: Kind, is_entry: IsEntry) -> int | None:
    """Return where the label before a colon begins: words of support, or a capital in other dress than the entry before it."""
    if kind is Kind.PARTIES and (support := _support_begin(line, begin, colon)) is not None:
        return support
    at = _dressed_begin(line, colon)
    if not begin < at < colon or not line.text[at].isupper() or BREAKDOWN.match(line.text, at):
        return None
    if kind is not Kind.FIGURES:
        return at if _is_behind_name(line, at, kind) else None
    counted = is_entry(line.slice(0, at)) and _ENDS_COUNT.search(line.text, 0, at) is not None
    return at if counted and not is_entry(line.slice(at, colon)) else None


_ENDS_COUNT = re.compile(r"[^\W\d_]\)?\s*\Z")  # in "500 ''Danes'':" the label is what is counted


def _support_begin(line: Line, begin: int, stop: int) -> int | None:
    """Return where words of support begin that end a stretch of a line behind a name, a pause or other dress."""
    match = _SUPPORT_END.search(line.text, max(begin, stop - _LONGEST_SUPPORT), stop)
    if match is None or match.start() <= begin:
        return None
    at = match.start()
    parted = line.text[:at].rstrip().endswith((",", ";")) or _dressed_begin(line, stop) == at
    return at if parted or _is_behind_name(line, at, Kind.PARTIES) else None


_SUPPORT_END = re.compile(rf"(?<!\w)(?:{SUPPORT})\Z", re.IGNORECASE)
_LONGEST_SUPPORT = 40


def _is_behind_name(line: Line, at: int, kind: Kind) -> bool:
    """Whether but pauses, fates and remarks stand between a name and a place: a link, in a list of parties a flag's too."""
    kinds = (MarkKind.LINK, MarkKind.FLAG) if kind is Kind.PARTIES else (MarkKind.LINK,)
    shown = [m.stop for m in line.marks if m.kind in kinds and m.begin < m.stop <= at]
    if not shown:
        return False
    stop = max([*shown, *(m.stop for m in line.of_kind(MarkKind.FATE, 0, at))])
    return _BEHIND_NAME.fullmatch(line.text, stop, at) is not None


_BEHIND_NAME = re.compile(r"[\s,;†]*(?:\([^()]*\)[\s,;†]*)?")


def _dressed_begin(line: Line, stop: int) -> int:
    """Return where the stretch begins that ends at ``stop`` and is all in bold, italics or small; ``stop`` if it is plain."""
    at, dress = stop, BOLD | ITALIC | SMALL
    for atom in reversed(line.atoms):
        shown = line.text[atom.begin : min(stop, atom.begin + len(atom.text))]
        if any(map(str.isalnum, shown)):
            dress &= atom.dress
            if not dress:
                break
            at = atom.begin
    return trim(line.text, at, stop)[0]


def _parts(line: Line, cut: int) -> list[Line]:
    """Return the entry and its heading; a flag at the cut is the heading's, a citation there the entry's."""
    entry, heading = line.slice(0, cut), line.slice(cut, len(line.text))
    entry = attrs.evolve(entry, marks=tuple(m for m in entry.marks if not (m.kind is MarkKind.FLAG and m.begin == m.stop == cut)))
    marks = tuple(m for m in heading.marks if m.kind is MarkKind.FLAG or m.stop > 0)
    heading = attrs.evolve(heading, marks=marks, parted=Break.BR, marker="", after_blank=False, after_rule=False)
    return [entry, heading]
