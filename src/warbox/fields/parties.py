"""Belligerents: the entries of combatant fields, nested by their bullets."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from warbox.content import Content, FlagValue, Line, Mark, MarkKind
from warbox.data.words import is_nobody
from warbox.fields.context import Context
from warbox.fields.entries import Entry, flags_of, is_remark_below, parse_entry
from warbox.fields.ledger import Use
from warbox.fields.separators import parts_after_fate, pieces, separators
from warbox.labels import Kind
from warbox.model import Belligerent
from warbox.outline import Heading, Row, outline

__all__ = ["belligerent", "read_belligerents"]


def read_belligerents(content: Content, row: str | None, context: Context) -> tuple[Belligerent, ...]:
    """Read a combatant field; ``row`` is the letter of a further row (``combatant1a``), or None.

    Bullets under an entry are its parts, and a flag on a line of its own is its too. Words that name nobody give no entry but a
    diagnostic.
    """
    rows, headings = outline(content, Kind.PARTIES, lambda line: False)
    context.use_enumerators(content)
    tree: list[_Node] = []
    nodes: dict[int, _Node] = {}
    above = _flags_above(rows, content.param, context)
    nobody = False  # whether the row above names nobody
    for index, item in enumerate(rows):
        if _is_lone_flag(item):
            nobody = False
            continue
        if nobody and is_remark_below(item.line):
            context.report_text("not-an-entry", content.param, item.line, 0, len(item.line.text))
            continue
        entries = _entries(item, content.param, context)
        if index in above:
            if len(entries) == 1 and not entries[0].flags:
                entries[0].flags = flags_of(above[index])
            else:
                context.report_flags(content.param, above[index])
        nobody = not entries
        for entry in entries:
            node = _Node(belligerent(entry, item, content.param, row, context), [])
            parent = _parent(nodes, rows, item)
            (tree if parent is None else parent.parts).append(node)
            nodes[index] = node  # bullets go under the last entry of a line
    context.use_headings(content.param, headings, (rows[index].headings for index in nodes))
    for heading in headings:
        _report_flags(heading, content.param, context)
    return tuple(node.freeze() for node in tree)


def _report_flags(heading: Heading, param: str, context: Context) -> None:
    """Report the flags of a heading that are not in its text: they are of no entry below it, and a group has none."""
    for mark in heading.line.of_kind(MarkKind.FLAG):
        if isinstance(mark.value, FlagValue) and mark.value.kind != "name":
            context.report("heading-flag", param, mark.span, mark.value.key or mark.value.file or "")


def _is_lone_flag(item: Row) -> bool:
    return not item.line.text.strip() and bool(item.line.of_kind(MarkKind.FLAG))


def _flags_above(rows: Sequence[Row], param: str, context: Context) -> dict[int, list[Mark]]:
    """Return the flags on a line of their own for the row of the entry under each; report those over none.

    Where the last row is such a line, flags stand under names, and whose they are is not said.
    """
    lone = [index for index, item in enumerate(rows) if _is_lone_flag(item)]
    under_names = bool(lone) and lone[-1] == len(rows) - 1
    out: dict[int, list[Mark]] = {}
    for index in lone:
        flags = rows[index].line.of_kind(MarkKind.FLAG)
        below = rows[index + 1] if index + 1 < len(rows) else None
        near = below is not None and below.headings == rows[index].headings and not below.line.after_rule
        if below is None or under_names or not near or below.line.depth != rows[index].line.depth or _is_lone_flag(below):
            context.report_flags(param, flags)
        else:
            out[index + 1] = flags
    return out


@attrs.define(slots=True)
class _Node:
    value: Belligerent
    parts: list[_Node]

    def freeze(self) -> Belligerent:
        return attrs.evolve(self.value, parts=tuple(p.freeze() for p in self.parts)) if self.parts else self.value


def _parent(nodes: dict[int, _Node], rows: list[Row], item: Row) -> _Node | None:
    at = item.parent
    while at is not None and at not in nodes:
        at = rows[at].parent
    return None if at is None else nodes[at]


def _entries(item: Row, param: str, context: Context) -> list[Entry]:
    out = []
    cuts = separators(item.line)
    for low, high in cuts:
        context.ledger.use(item.line, low, high)
    found = list(pieces(item.line, cuts))
    if len(found) <= len(cuts) and parts_after_fate(item.line, cuts):
        found = max(found, list(pieces(item.line, cuts, _is_plain_party)), key=len)
    for piece in found:
        entry = parse_entry(piece)
        if entry is None:
            if piece.of_kind(MarkKind.FATE):  # of no party on the line or above it
                context.report_text("unread-text", param, piece, 0, len(piece.text))
            continue
        name = entry.name
        if is_nobody(name) or not any(map(str.isalpha if entry.link is None else str.isalnum, name)):
            context.report_text("not-an-entry", param, piece, 0, len(piece.text))
            continue
        out.append(entry)
    return out


def _is_plain_party(entry: Entry) -> bool | None:
    """Say whether a name beside one that a fate ends is a party: "[[A]]{{surrendered}} and Upper Ek"; None: the link tells."""
    if entry.line.of_kind(MarkKind.LINK, entry.begin, entry.stop):
        return None
    return entry.name[0].isupper() and not any(map(str.isdigit, entry.name))


def belligerent(entry: Entry, item: Row, param: str, row: str | None, context: Context) -> Belligerent:
    """Return the finished entry, and enter in the ledger what it used."""
    line: Line = entry.line
    notes = entry.note_texts()
    if entry.fates:
        fates = [str(fate.value).replace("_", " ") for fate in entry.fates]
        notes += tuple(fate for fate in fates if not any(fate in note.casefold() for note in notes))
    context.ledger.use(line, entry.begin, entry.stop)
    for begin, stop in (*entry.fate_spans, *entry.joints):
        context.ledger.use(line, begin, stop)
    for begin, stop in entry.notes:
        context.ledger.use(line, begin, stop, Use.WORDS)
    return Belligerent(
        name=entry.name,
        link=entry.link,
        flags=entry.flags,
        group=item.group,
        row=row,
        notes=notes,
        citations=context.citations(line, headings=item.headings),
        source=context.entry_source(param, line, (entry.begin, entry.stop)),
    )
