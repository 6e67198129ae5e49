"""The outline of a list field: which lines are headings, for which lines they hold, and whose parts the bullets are.

One shape for belligerents, commanders, strength and casualties. A ``Row`` is a line that is not a heading, with the headings in
force over it; what the line says is read by the fields.
"""

from __future__ import annotations

import re

import attrs

from warbox.content import BOLD, ITALIC, SMALL, Content, Line, trim
from warbox.data.words import TOTAL, TOTAL_ONLY
from warbox.headings_in_line import part_headings
from warbox.labels import IsEntry, Kind, find_label, head, is_date, is_remark
from warbox.several_labels import part_labels
from warbox.typed_bullets import read_bullets
from warbox.wrapping import unwrap

__all__ = ["Heading", "Row", "outline"]


@attrs.frozen(slots=True)
class Heading:
    """A label and its place in the order of headings.

    ``text`` is empty for one that only says "total". ``level`` sorts outer headings before inner ones. ``on_line`` is True for a
    label with more text on its line, which holds for that line and the bullets under it.
    """

    text: str
    line: Line
    level: tuple[int, int, int, int]
    total: bool
    on_line: bool


@attrs.frozen(slots=True)
class Row:
    """An entry's line: what follows its label, the headings in force (outermost first), and the row it is a bullet under."""

    line: Line
    headings: tuple[Heading, ...]
    group: tuple[str, ...]  # the path of the headings in force
    parent: int | None
    label: Heading | None  # the heading that stands on the line itself


def outline(content: Content, kind: Kind, is_entry: IsEntry) -> tuple[list[Row], list[Heading]]:
    """Return the rows of a field and all its headings, in reading order.

    ``is_entry`` says whether a line holds what the field lists (a count, in a strength): such a line is no heading, bold or not.
    """
    lines = unwrap(read_bullets(content.lines), kind)
    lines = [attrs.evolve(line, depth=line.depth - 1) if line.marker == ";" else line for line in lines]
    lines = part_headings(lines, kind, is_entry)
    shared: set[int] = set()  # the lines that were part of one with several labels: none holds for the bullets under it
    if kind is Kind.FIGURES and any(line.text.count(":") > 1 for line in lines):
        parts = [part_labels(line, is_entry) for line in lines]
        lines = [part for some in parts for part in some]
        shared = {id(part) for some in parts if len(some) > 1 for part in some}
    stack: list[_Open] = []
    parents: list[tuple[int, int]] = []  # (depth, row) of the rows that bullets may stand under
    rows: list[Row] = []
    headings: list[Heading] = []
    in_force: tuple[Heading, ...] = ()  # the same object for all rows under the same headings, and so is their path
    group: tuple[str, ...] = ()
    changed = False  # the stack, since in_force was made
    dated = False  # whether a heading was only a date
    for index, line in enumerate(lines):
        following = lines[index + 1] if index + 1 < len(lines) else None
        if stack:
            changed |= _close(stack, line)
        if line.after_rule:
            parents.clear()
        found = find_label(line, following, kind, is_entry)
        if found is None and dated and is_date(line, is_entry) and _ends_block(line, following):
            found = trim(line.text), None  # one more, with nothing under it
        if found is None:
            rest = line
        else:
            label, rest_line = found
            if rest_line is not None and kind is not Kind.FIGURES and is_remark(rest_line):
                rest_line = None
                heading = attrs.evolve(_heading(line, label, False), line=line.slice(*label))
            else:
                heading = _heading(line, label, rest_line is not None)
            headings.append(heading)
            changed = True
            while stack and stack[-1].heading.level >= heading.level and not stack[-1].holds(heading):
                stack.pop()
            if stack and stack[-1].holds(heading):
                stack[-1].of_labels = True
            if rest_line is None:
                dated = dated or (kind is Kind.FIGURES and is_date(line, is_entry))
                stack.append(_Open(heading))
                parents = [p for p in parents if p[0] < line.depth]
                continue
            stack.append(_Open(heading, shared=id(line) in shared))
            rest = rest_line
        parents = [p for p in parents if p[0] < line.depth]
        label_here = None if found is None else heading
        for entry in stack:
            entry.of_bullets |= not entry.seen and line.depth > entry.heading.line.depth
            entry.seen = True
        if changed:
            in_force = tuple([o.heading for o in stack])
            group = tuple([h.text for h in in_force if h.text])
            changed = False
        rows.append(Row(rest, in_force, group, parents[-1][1] if parents else None, label_here))
        # Where a heading's entries are its bullets, a line among them that has none takes no parts.
        among_bullets = bool(stack) and stack[-1].of_bullets and line.depth == stack[-1].heading.line.depth
        if rest.text.strip() and id(line) not in shared and not among_bullets:
            parents.append((line.depth, len(rows) - 1))
    return rows, headings


def _ends_block(line: Line, following: Line | None) -> bool:
    return following is None or following.after_rule or following.depth < line.depth


@attrs.define(slots=True)
class _Open:
    heading: Heading
    seen: bool = False  # an entry stood under it
    shared: bool = False  # its line has more labels
    of_bullets: bool = False  # the first of them was a deeper bullet
    of_labels: bool = False  # the first of them had a label of the same dress

    def holds(self, inner: Heading) -> bool:
        """Whether a label on its own line stands under it though both are of one dress: "US figures:<br>Army: 500"."""
        same_dress = inner.on_line and not self.heading.on_line and inner.level == self.heading.level
        return same_dress and (self.of_labels or not self.seen)


def _close(stack: list[_Open], line: Line) -> bool:
    """Take from the stack the headings that do not hold for ``line``; return whether there were any."""

    def ends(entry: _Open) -> bool:
        at = entry.heading.line
        if line.frames[: len(at.frames)] != at.frames:
            return True
        if at.title:
            return False
        if line.after_rule or line.depth < at.depth:
            return True
        if line.after_blank and entry.seen and at.depth == 0:
            return True
        same_item = line.item == at.item
        if entry.shared:
            return True
        if entry.heading.on_line:
            return line.depth == at.depth and not (same_item and at.depth > 0)
        return entry.of_bullets and line.depth == at.depth and not same_item

    for index, entry in enumerate(stack):
        if ends(entry):
            del stack[index:]
            return True
    return False


def _heading(line: Line, label: tuple[int, int], on_line: bool) -> Heading:
    begin, stop = trim(line.text, *label, also="'\"")
    text = " ".join(line.text[begin:stop].split())
    if text.startswith("(") and (text.endswith(")") or ")" not in text):
        text = text.strip("()").strip()
    text = text.rstrip(":： ")
    if not _OPEN_YEAR.search(text):
        text = text.rstrip(":：–— ")
    total = TOTAL.search(text) is not None
    only_total = total and all(w in TOTAL_ONLY for w in _WORD.findall(text.lower()))
    dress = line.dress(begin, head(line.text, begin, stop))
    if line.title:
        rank = -1
    elif dress & BOLD and not dress & ITALIC:
        rank = 1 if _has_colon(line, label) else 0
    elif dress & BOLD:
        rank = 2
    else:
        rank = 4 if dress & ITALIC else 3
    level = (len(line.frames), line.depth, int(bool(dress & SMALL)), rank)
    part = line.slice(*label) if on_line else line
    return Heading("" if only_total else text, part, level, total, on_line)


_OPEN_YEAR = re.compile(r"\d{4}[–—]$")  # "1980–:"
_WORD = re.compile(r"[^\W\d_]+")


def _has_colon(line: Line, label: tuple[int, int]) -> bool:
    return ":" in line.text[label[0] : label[1] + 2]
