"""The rows of the tidy tables: one conflict as rows of scalars, each a claim of the box."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from warbox.model import Belligerent, Category, Conflict, Figure, Flag, Outcome, ResultKind, RichText, Side, Source

__all__ = ["TOTALS", "Row", "rows_of"]

Value = str | int | float | bool | None
Row = dict[str, Value]

# Totals of people: the stem of the columns → what is counted, and what became of them (None in a strength).
TOTALS: Mapping[str, frozenset[Outcome] | None] = {
    "strength": None,
    "killed": frozenset({Outcome.KILLED}),
    "wounded": frozenset({Outcome.WOUNDED}),
    "missing": frozenset({Outcome.MISSING}),
    "captured": frozenset({Outcome.CAPTURED}),
    "killed_wounded": frozenset({Outcome.KILLED, Outcome.WOUNDED}),
    "captured_missing": frozenset({Outcome.CAPTURED, Outcome.MISSING}),
    "casualties": frozenset({Outcome.CASUALTIES}),
}


def rows_of(conflict: Conflict, index: int | None) -> dict[str, list[Row]]:
    """Return the rows of each table that ``conflict`` gives, without the id; ``index`` is the number of its box on its page.

    >>> rows_of(Conflict(name="Battle of X"), 0)["conflicts"][0]["name"]
    'Battle of X'
    """
    sides = tuple(conflict.rows())
    return {
        "conflicts": [_conflict(conflict, index)],
        "sides": [_side(s, conflict) for s in sides if s != Side()],
        "belligerents": [r for s in sides for r in _belligerents(s)],
        "commanders": [r for s in sides for r in _commanders(s)],
        "figures": [r for s in sides for r in _figures(s)],
        "uncounted": [r for s in sides for r in _uncounted(s)],
        "citations": list(_citations(conflict)),
        "diagnostics": list(_diagnostics(conflict)),
    }


def _conflict(conflict: Conflict, index: int | None) -> Row:
    page, date, point, result = conflict.page, conflict.date, conflict.coordinates, conflict.result
    span = date.spans[0] if date is not None and date.spans else None
    return {
        "wiki": None if page is None else page.wiki,
        "page_id": None if page is None else page.page_id,
        "title": None if page is None else page.title,
        "rev_id": None if page is None else page.rev_id,
        "infobox_index": index,
        "template": conflict.template or None,
        "salvaged": conflict.salvaged,
        "name": conflict.name,
        "partof_text": _text(conflict.part_of),
        "partof_title": _first_link(conflict.part_of),
        "date_text": None if date is None else date.text or None,
        "date_start": None if span is None else span.start,
        "date_end": None if span is None else span.end,
        "year_start": None if span is None else span.year_start,
        "year_end": None if span is None else span.year_end,
        "date_ongoing": None if span is None else span.ongoing,
        "date_calendar": None if span is None else span.calendar,
        "n_date_spans": 0 if date is None else len(date.spans),
        "place_text": _text(conflict.place),
        "place_title": _first_link(conflict.place),
        "latitude": None if point is None else point.latitude,
        "longitude": None if point is None else point.longitude,
        "coord_source": None if point is None else point.origin.value,
        "result_text": None if result is None else result.text or None,
        "result_kind": None if result is None else result.kind.value,
        "winner_side": None if result is None else result.winner,
        "status_text": _text(conflict.status),
        "territory_text": _text(conflict.territory),
        "n_sides": len(conflict.sides),
        "n_citations": len(conflict.citations),
        "n_issues": len(conflict.diagnostics),
    }


def _side(side: Side, conflict: Conflict) -> Row:
    row: Row = {
        "side": side.number,
        "label": side.belligerents[0].name if side.belligerents else None,
        "outcome": _outcome(side, conflict),
        "n_belligerents": len(side.belligerents),
        "n_commanders": len(side.commanders),
        "strength_text": _text(side.strength_text),
        "casualties_text": _text(side.casualties_text),
        "units_text": _text(side.units),
    }
    totals = {stem: _total(side, outcomes) for stem, outcomes in TOTALS.items()}
    wholes = [figure for figure, _ in totals.values() if figure is not None]
    for stem, outcomes in TOTALS.items():
        figure, how = totals[stem]
        if figure is None and outcomes is not None:
            figure, how = _part(side, outcomes, wholes)
        row |= {
            f"{stem}_low": None if figure is None else figure.low,
            f"{stem}_high": None if figure is None else figure.high,
            f"{stem}_how": how,
        }
    return row


def _outcome(side: Side, conflict: Conflict) -> str | None:
    """Return win, loss or draw; with three sides and more, only who won is known."""
    result = conflict.result
    if result is None or side.number is None:
        return None
    if result.winner is not None:
        if side.number == result.winner:
            return "win"
        return "loss" if len(conflict.sides) == 2 else None
    return "draw" if result.kind in (ResultKind.INCONCLUSIVE, ResultKind.STALEMATE) else None


def _total(side: Side, outcomes: frozenset[Outcome] | None) -> tuple[Figure | None, str | None]:
    """Return the one figure of people that the box gives for a whole side, and how it is known to be that.

    ``stated``: the one that the text calls a total; ``single``: the only one there is. Two that rival each other, or a list
    without a total, give nothing: adding up is the caller's. What is said of one party is not said of the side, unless that is
    all of it.
    """
    figures = side.strength if outcomes is None else side.casualties
    people = [f for f in figures if f.part_of is None and not f.covers and f.category is Category.PERSONNEL]
    fit = [f for f in people if outcomes is None or frozenset(f.outcomes) == outcomes]
    own = [f for f in fit if f.party is None or len(side.belligerents) == 1]
    stated = [f for f in own if f.total]
    if len(stated) == 1:
        return stated[0], "stated"
    return (own[0], "single") if len(own) == len(fit) == 1 else (None, None)


def _part(side: Side, outcomes: frozenset[Outcome], wholes: Sequence[Figure]) -> tuple[Figure | None, str | None]:
    """Return the one figure of ``outcomes`` into which a figure of the whole side is broken down: "900 (200 killed)".

    Not where figures that are no part have these outcomes too, or several parts.
    """
    people = [f for f in side.casualties if not f.covers and f.category is Category.PERSONNEL]
    fit = [f for f in people if frozenset(f.outcomes) == outcomes]
    if len(fit) != 1 or fit[0].part_of is None or (fit[0].party is not None and len(side.belligerents) != 1):
        return None, None
    whole = side.casualties[fit[0].part_of]
    return (fit[0], "part") if any(whole is figure for figure in wholes) else (None, None)


def _belligerents(side: Side) -> Iterator[Row]:
    pos = 0

    def rows(entries: Iterable[Belligerent], role: str, depth: int, parent: int | None) -> Iterator[Row]:
        nonlocal pos
        for entry in entries:
            own, pos = pos, pos + 1
            yield {
                "side": side.number, "pos": own, "parent_pos": parent, "depth": depth, "role": role, "row": entry.row,
                "group_label": _joined(entry.group), "name": entry.name, "link_title": _title(entry.link),
                **_flags("flags", entry.flags), "note": _joined(entry.notes), "citation_ids": _ids(entry.citations),
                **_place(entry.source),
            }  # fmt: skip
            yield from rows(entry.parts, role, depth + 1, own)

    yield from rows(side.belligerents, "belligerent", 0, None)
    yield from rows(side.political_support, "political_support", 0, None)
    yield from rows(side.military_support, "military_support", 0, None)


def _commanders(side: Side) -> Iterator[Row]:
    for pos, entry in enumerate(side.commanders):
        yield {
            "side": side.number, "pos": pos, "row": entry.row, "group_label": _joined(entry.group), "name": entry.name,
            "link_title": _title(entry.link), "rank": entry.rank, **_flags("allegiance", entry.allegiance),
            "fates": _joined(f.value for f in entry.fates), "note": _joined(entry.notes),
            "citation_ids": _ids(entry.citations), **_place(entry.source),
        }  # fmt: skip


def _figures(side: Side) -> Iterator[Row]:
    for field, figures in (("strength", side.strength), ("casualties", side.casualties)):
        for pos, figure in enumerate(figures):
            yield {
                "side": side.number, "field": field, "pos": pos, "part_of": figure.part_of,
                "group_label": _joined(figure.group), "category": figure.category.value,
                "outcomes": _joined(o.value for o in figure.outcomes), "unit": figure.unit, "party": figure.party,
                "low": figure.low, "high": figure.high, "bound": None if figure.bound is None else figure.bound.value,
                "approximate": figure.approximate, "word": figure.word, "is_total": figure.total,
                "claimed_by": figure.claimed_by, "covers": _joined(map(str, figure.covers)), "note": _joined(figure.notes),
                "text": figure.text or None, "citation_ids": _ids(figure.citations), **_place(figure.source),
            }  # fmt: skip


def _uncounted(side: Side) -> Iterator[Row]:
    for pos, body in enumerate(side.uncounted):
        yield {
            "side": side.number, "pos": pos, "group_label": _joined(body.group), "name": body.name,
            "link_title": _title(body.link), **_flags("flags", body.flags), "note": _joined(body.notes),
            "citation_ids": _ids(body.citations), **_place(body.source),
        }  # fmt: skip


def _citations(conflict: Conflict) -> Iterator[Row]:
    for citation in conflict.citations:
        yield {
            "citation_id": citation.id, "kind": citation.kind, "name": citation.name, "group": citation.group,
            "defined_by": citation.defined_by, "inside": citation.inside, "urls": _ids(citation.urls),
            "wikitext": citation.wikitext or None, **_place(citation.source),
        }  # fmt: skip


def _diagnostics(conflict: Conflict) -> Iterator[Row]:
    for found in conflict.diagnostics:
        yield {
            "code": found.code, "severity": found.severity.value, "message": found.message, "param": found.param,
            "start": found.span.start, "end": found.span.end,
        }  # fmt: skip


# -- cells


def _text(text: RichText | None) -> str | None:
    return None if text is None else text.text or None


def _first_link(text: RichText | None) -> str | None:
    return None if text is None or not text.links else _title(text.links[0].target)


def _title(target: str | None) -> str | None:
    """Return the title of the page that a link leads to, without its section.

    >>> _title("battle_of_Xanth#Aftermath")
    'Battle of Xanth'
    """
    if target is None:
        return None
    title = " ".join(target.partition("#")[0].replace("_", " ").split()).removeprefix(":").strip()
    return (title if ":" in title else title[:1].upper() + title[1:]) or None


def _joined(texts: Iterable[str]) -> str | None:
    return "; ".join(texts) or None


def _ids(texts: Iterable[str]) -> str | None:
    return " ".join(texts) or None


def _flags(column: str, flags: Sequence[Flag]) -> Row:
    """Return the keys of ``flags`` as typed, and the names of their countries; of an image, the file's name."""
    return {
        column: _joined(f.key or f.file or "" for f in flags),
        "country": _joined(f.country for f in flags if f.country is not None),
    }


def _place(source: Source | None) -> Row:
    if source is None:
        return {"param": None, "start": None, "end": None}
    return {"param": source.param or None, "start": source.span.start, "end": source.span.end}
