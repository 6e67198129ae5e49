"""Commanders: the people of a commander field, with rank, allegiance and fate."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial

import attrs

from warbox.content import SMALL, Break, Content, Line, Mark, MarkKind, trim
from warbox.data.materiel import category_of
from warbox.data.ranks import is_military, is_rank
from warbox.data.words import is_nobody
from warbox.fields.asides import take_asides
from warbox.fields.context import Context
from warbox.fields.entries import Entry, clean, flags_of, is_remark_below, parse_entry
from warbox.fields.entry_fates import fate_of
from warbox.fields.led_bodies import is_body, names_person, take_body
from warbox.fields.ledger import Use
from warbox.fields.name_ranks import (
    MAX_NAME,
    all_postnominal,
    goes_with_name,
    is_plain_name,
    is_role,
    is_title_of,
    names_unit,
    take_rank,
    take_titles,
    take_unit,
)
from warbox.fields.separators import parts_after_fate, pieces, separators
from warbox.labels import Kind
from warbox.model import Commander, Flag
from warbox.outline import Heading, Row, outline

__all__ = ["read_commanders"]


def read_commanders(content: Content, row: str | None, context: Context) -> tuple[Commander, ...]:
    """Read a commander field; ``row`` is the letter of a further row (``commander1a``), or None.

    A flag that stands alone holds for the names after it until the next flag; one that heads a deeper list holds for that list.
    """
    rows, headings = outline(content, Kind.PEOPLE, lambda line: False)
    context.use_enumerators(content)
    out: list[Commander] = []
    over: list[Sequence[Heading]] = []
    lone: tuple[tuple[Flag, ...], int, bool] = ((), 0, False)
    unheld: list[Mark] = []  # flags of a line of their own that hold for nobody yet
    nobody = False  # whether the line above names nobody
    for index, item in enumerate(rows):
        own = item.line.of_kind(MarkKind.FLAG)
        if unheld and (own or item.line.after_rule):
            context.report_flags(content.param, unheld)
            unheld = []
        if own and not item.line.text.strip():
            deeper = index + 1 < len(rows) and rows[index + 1].line.depth > item.line.depth
            lone = (flags_of(own), item.line.depth, deeper)
            unheld = own
            continue
        if own or item.line.after_rule or (lone[2] and item.line.depth <= lone[1]):
            lone = ((), 0, False)
        inherited = lone[0] or _heading_flags(item)
        if nobody and is_remark_below(item.line):
            context.report_text("not-an-entry", content.param, item.line, 0, len(item.line.text))
            continue
        if (
            out
            and index
            and (_is_command_of(item.line, rows[index - 1].line) or _is_role_of(item.line, rows[index - 1].line, out[-1]))
        ):
            begin, stop = trim(item.line.text)
            context.ledger.use(item.line, begin, stop, Use.WORDS)
            cited = dict.fromkeys((*out[-1].citations, *context.citations(item.line)))
            out[-1] = attrs.evolve(out[-1], notes=(*out[-1].notes, clean(item.line.text)), citations=tuple(cited))
            continue
        found = _on_line(item, inherited, content.param, row, context)
        nobody = not found
        out += found
        if found:
            over.append(item.headings)
            unheld = []
    if unheld:
        context.report_flags(content.param, unheld)
    context.use_headings(content.param, headings, over)
    return tuple(out)


def _on_line(item: Row, inherited: tuple[Flag, ...], param: str, row: str | None, context: Context) -> list[Commander]:
    """Read the people on one line; those who followed one another led the same body: "2nd Corps – [[A]], then [[B]]"."""
    text = item.line.text
    cuts = _cuts(item.line)
    for low, high in cuts:
        context.ledger.use(item.line, low, high)
    together = all(_TOGETHER.search(text, low, high) for low, high in cuts)
    led: tuple[str, ...] = ()
    out = []
    for piece in _people(item.line, cuts):
        entry = parse_entry(piece)
        if entry is None:
            if piece.of_kind(MarkKind.FATE):  # of nobody on the line or above it
                context.report_text("unread-text", param, piece, 0, len(piece.text))
            continue
        _take_allegiance(entry, context)
        take_asides(entry)
        body = take_body(entry)
        take_unit(entry)
        rank = take_rank(entry)
        take_titles(entry)
        if not _is_name(entry.name):
            context.report_text("not-an-entry", param, piece, 0, len(piece.text))
            continue
        if body is not None:
            context.ledger.use(piece, *body, Use.WORDS)
            led = (clean(piece.text[slice(*body)]),)
        elif not together:
            led = ()
        out.append(_commander(entry, rank, led, item, inherited, param, row, context))
    return out


_TOGETHER = re.compile(r"[^\W\d]|[&/→>]")  # a separator that is more than a comma


def _cuts(line: Line) -> list[tuple[int, int]]:
    """Return where people may be parted: not at the flag behind "2nd Corps –", nor before a fate ("[[A]] → captured")."""
    out: list[tuple[int, int]] = []
    for low, high in separators(line, people=True):
        before = line.text[out[-1][1] if out else 0 : low].rstrip()
        if low < high or not before.endswith(("–", "—", "-")) or not is_body(before.rstrip(" –—-")):
            out.append((low, high))
    behind = line.split([high for _, high in out], [low for low, _ in out[1:]] + [len(line.text)]) if out else []
    return [cut for cut, part in zip(out, behind, strict=True) if fate_of(part, 0, len(part.text)) is None]


def _is_command_of(line: Line, above: Line) -> bool:
    """Whether a line in small letters under a person is what they led, or a title: "[[A]]<br><small>2nd Corps</small>"."""
    if line.parted is not Break.BR or line.of_kind(MarkKind.FLAG) or not line.dress(0, len(line.text)) & SMALL:
        return False
    named = re.sub(r"\([^()]*\)", "", line.text).strip()
    return not above.dress(0, len(above.text)) & SMALL and (
        category_of(named.lower()) == "formations" or is_rank(named) or is_title_of(named)
    )


def _is_role_of(line: Line, above: Line, person: Commander) -> bool:
    """Whether a line under a person is only an office in lower case: "[[A]]<br>commander of the fleet"."""
    if line.parted is not Break.BR or line.after_blank or line.depth != above.depth or not above.text.strip():
        return False
    marked = line.of_kind(MarkKind.FLAG) or line.of_kind(MarkKind.FATE)
    return not marked and is_role(clean(line.text)) and not is_role(person.name)


def _is_person(entry: Entry, linked: frozenset[str]) -> bool | None:
    """Take off a name among several what is beside it, and say whether it is a person; None where only a link would tell.

    A soldier's rank makes one of a plain name too ("[[A. Storch]] (WIA), Lt. B. Reiher"), and so does a link of that text on the
    line (``linked``); letters after a name are nobody.
    """
    told = take_asides(entry)
    if take_body(entry) is not None:
        return True
    rank = take_rank(entry)
    name = entry.name
    if all_postnominal(name) or (told and (is_rank(name) or is_title_of(name))):  # "[[A. Storch]], later [[Duke of Ek]]"
        return False
    if entry.line.of_kind(MarkKind.LINK, entry.begin, entry.stop):
        return None
    if name in linked:
        return True
    return True if rank and is_plain_name(name) and is_military(entry.line.text[slice(*rank)]) else None


def _is_fated(entry: Entry, linked: frozenset[str]) -> bool | None:
    """Say whether a name among several is a person, also by a fate of its own: "A. Storch (POW), [[B. Reiher]]"."""
    if not entry.fates:
        said = _is_person(entry, linked)
        letters = len(entry.name) > 1 and entry.name.isupper()  # more often an order's than a person's
        return False if letters else said
    take_body(entry)
    take_rank(entry)
    name = entry.name
    if entry.line.whole_link(entry.begin, entry.stop) is not None:
        return True
    plain = name[:1].isupper() and not goes_with_name(name) and len(name) < MAX_NAME and not any(map(str.isdigit, name))
    return plain and not is_rank(name) and not all_postnominal(name) and not names_unit(name)


def _is_beside_fated(entry: Entry, linked: frozenset[str]) -> bool | None:
    """Say whether a name on a line where a fate ends another is a person, also in plain letters: "[[A]]{{KIA}}, Karl Ek"."""
    said = _is_fated(entry, linked)
    return said if said or entry.line.of_kind(MarkKind.LINK, entry.begin, entry.stop) else names_person(entry.name)


def _is_titled(entry: Entry, linked: frozenset[str]) -> bool | None:
    """Say whether a name among several is a person, also with words behind it: "[[A]] {{KIA}}, king; [[B]], steward"."""
    said = _is_fated(entry, linked)
    if said is None:
        take_titles(entry)
    return said


def _heading_flags(item: Row) -> tuple[Flag, ...]:
    for heading in reversed(item.headings):
        marks = heading.line.of_kind(MarkKind.FLAG)
        if marks:
            return flags_of(marks)
    return ()


def _people(line: Line, cuts: Sequence[tuple[int, int]]) -> list[Line]:
    """Return the people on one line: an arrow always parts them, other separators where each is a person."""
    if not cuts:
        return [line]
    arrows = [(low, high) for low, high in cuts if ">" in line.text[low:high] or "→" in line.text[low:high]]
    linked = frozenset(clean(line.text[m.begin : m.stop]) for m in line.of_kind(MarkKind.LINK))
    if not arrows:
        return _among(line, cuts, linked)
    begins, stops = [0, *(high for _, high in arrows)], [*(low for low, _ in arrows), len(line.text)]
    return [person for part in line.split(begins, stops) for person in _among(part, _cuts(part), linked)]


def _among(line: Line, cuts: Sequence[tuple[int, int]], linked: frozenset[str]) -> list[Line]:
    """Return the people on one line; a unit behind a comma is the command of the one before, not one more.

    In "2nd Corps – [[A]], 3rd Corps – [[B]]" each has its own.
    """
    found = list(pieces(line, cuts, partial(_is_person, linked=linked)))
    if len(found) <= len(cuts):
        found = max(found, list(pieces(line, cuts, partial(_is_fated, linked=linked))), key=len)
    if len(found) <= len(cuts) and parts_after_fate(line, cuts):
        found = max(found, list(pieces(line, cuts, partial(_is_beside_fated, linked=linked))), key=len)
    if len(found) == 1:
        fated = {m.stop for m in line.of_kind(MarkKind.FATE)}
        semicolons = [cut for cut in cuts if ";" in line.text[slice(*cut)]]
        behind_fates = [cut for cut in cuts if trim(line.text, 0, cut[0])[1] in fated]
        for firm in (semicolons, behind_fates):
            found = max(found, list(pieces(line, firm, partial(_is_titled, linked=linked))), key=len)
    units = [piece for piece in found[1:] if names_unit(piece.text)]
    return [line] if units and not all(map(_leads_body, (found[0], *units))) else found


def _leads_body(piece: Line) -> bool:
    """Whether a piece of a line is a body with a person behind it."""
    entry = parse_entry(piece)
    return entry is not None and take_body(entry) is not None


def _take_allegiance(entry: Entry, context: Context) -> None:
    """Take a named flag before the name off it: "{{flag|France}} [[Michel Ney]]"."""
    text = entry.line.text
    for mark in entry.line.of_kind(MarkKind.FLAG):
        if mark.begin == entry.begin < mark.stop and any(map(str.isalpha, text[mark.stop : entry.stop])):
            entry.begin, _ = trim(text, mark.stop, entry.stop)
            context.ledger.use(entry.line, mark.begin, mark.stop)


def _is_name(name: str) -> bool:
    return any(map(str.isalpha, name)) and not is_nobody(name)


def _commander(
    entry: Entry,
    rank: tuple[int, int] | None,
    led: tuple[str, ...],
    item: Row,
    inherited: tuple[Flag, ...],
    param: str,
    row: str | None,
    context: Context,
) -> Commander:
    line = entry.line
    context.ledger.use(line, entry.begin, entry.stop)
    for begin, stop in (*entry.fate_spans, *entry.joints):
        context.ledger.use(line, begin, stop)
    for begin, stop in entry.notes:
        context.ledger.use(line, begin, stop, Use.WORDS)
    rank_text = None
    if rank is not None:
        context.ledger.use(line, *rank)
        rank_text = " ".join(line.text[slice(*rank)].split())
    return Commander(
        name=entry.name,
        link=entry.link,
        allegiance=entry.flags or inherited,
        fates=tuple(entry.fates),
        rank=rank_text,
        group=item.group,
        row=row,
        notes=led + entry.note_texts(),
        citations=context.citations(line, headings=item.headings),
        source=context.entry_source(param, line, (entry.begin, entry.stop)),
    )
