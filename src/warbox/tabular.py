"""Tidy tables: conflicts as rows of scalars, for data frames, CSV and databases.

Nothing is summed and nothing is copied from one party to another: a row is a claim of the box. What is not said is None, never
0. What may be several (flags, fates, notes) stands in one column, parted by ``"; "``. Citation ids are parted by a space.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any

import attrs

from warbox.model import Belligerent, Category, Conflict, Figure, Flag, Outcome, ResultKind, RichText, Side, Source

__all__ = ["COLUMNS", "Row", "Tables", "tables"]

Value = str | int | float | bool | None
Row = dict[str, Value]

# Totals of people: the stem of the columns → what is counted, and what became of them (None in a strength).
_TOTALS: Mapping[str, frozenset[Outcome] | None] = {
    "strength": None,
    "killed": frozenset({Outcome.KILLED}),
    "wounded": frozenset({Outcome.WOUNDED}),
    "missing": frozenset({Outcome.MISSING}),
    "captured": frozenset({Outcome.CAPTURED}),
    "killed_wounded": frozenset({Outcome.KILLED, Outcome.WOUNDED}),
    "captured_missing": frozenset({Outcome.CAPTURED, Outcome.MISSING}),
    "casualties": frozenset({Outcome.CASUALTIES}),
}


def _columns(text: str) -> Mapping[str, type]:
    """Return the columns of a table: ``"name low:int"`` holds words and whole numbers."""
    kinds = {"": str, "int": int, "float": float, "bool": bool}
    return MappingProxyType({name: kinds[kind] for name, _, kind in (word.partition(":") for word in text.split())})


# The columns of each table and what they hold, None aside.
COLUMNS: Mapping[str, Mapping[str, type]] = MappingProxyType(
    {
        "conflicts": _columns(
            "conflict_id wiki page_id:int title rev_id:int infobox_index:int template salvaged:bool name partof_text "
            "partof_title date_text date_start date_end year_start:int year_end:int date_ongoing:bool date_calendar "
            "n_date_spans:int place_text place_title latitude:float longitude:float coord_source "
            "result_text result_kind winner_side:int "
            "status_text territory_text n_sides:int n_citations:int n_issues:int"
        ),
        "sides": _columns(
            "conflict_id side:int label outcome n_belligerents:int n_commanders:int strength_text casualties_text units_text "
            + " ".join(f"{stem}_low:int {stem}_high:int {stem}_how" for stem in _TOTALS)
        ),
        "belligerents": _columns(
            "conflict_id side:int pos:int parent_pos:int depth:int role row group_label name link_title flags country note "
            "citation_ids param start:int end:int"
        ),
        "commanders": _columns(
            "conflict_id side:int pos:int row group_label name link_title rank allegiance country fates note "
            "citation_ids param start:int end:int"
        ),
        "figures": _columns(
            "conflict_id side:int field pos:int part_of:int group_label category outcomes unit party low:int high:int bound "
            "approximate:bool word is_total:bool claimed_by covers note text citation_ids param start:int end:int"
        ),
        "uncounted": _columns(
            "conflict_id side:int pos:int group_label name link_title flags country note citation_ids param start:int end:int"
        ),
        "citations": _columns("conflict_id citation_id kind name group defined_by inside urls wikitext param start:int end:int"),
        "diagnostics": _columns("conflict_id code severity message param start:int end:int"),
    }
)

_DTYPES = {str: "string", int: "Int64", float: "Float64", bool: "boolean"}


@attrs.frozen(kw_only=True, slots=True)
class Tables:
    """The tables of many conflicts, each a tuple of rows; ``conflict_id`` joins them. ``COLUMNS`` names columns and types.

    A ``side`` of None is the joint row, which spans all sides. ``uncounted`` are bodies that a strength names without a count.
    """

    conflicts: tuple[Row, ...] = ()
    sides: tuple[Row, ...] = ()
    belligerents: tuple[Row, ...] = ()
    commanders: tuple[Row, ...] = ()
    figures: tuple[Row, ...] = ()
    uncounted: tuple[Row, ...] = ()
    citations: tuple[Row, ...] = ()
    diagnostics: tuple[Row, ...] = ()

    def to_csv(self, folder: str | Path) -> tuple[Path, ...]:
        """Write each table as ``folder/NAME.csv`` (UTF-8, a header, nothing where nothing is said) and return the paths.

        The folder is made if need be. Raises ``OSError`` if it cannot be written.
        """
        folder = Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        paths = []
        for name, columns in COLUMNS.items():
            path = folder / f"{name}.csv"
            with path.open("w", encoding="utf-8", newline="") as file:
                writer = csv.DictWriter(file, columns, lineterminator="\n")
                writer.writeheader()
                writer.writerows(getattr(self, name))
            paths.append(path)
        return tuple(paths)

    def to_pandas(self) -> dict[str, Any]:
        """Return a pandas ``DataFrame`` for each table, by its name, with nullable types.

        Raises ``ImportError`` if pandas is not there; the extra ``warbox[pandas]`` brings it.
        """
        try:
            import pandas as pd
        except ImportError as error:
            raise ImportError("to_pandas needs pandas: pip install 'warbox[pandas]'") from error
        return {
            name: pd.DataFrame(list(getattr(self, name)), columns=list(columns)).astype(
                {c: _DTYPES[t] for c, t in columns.items()}
            )
            for name, columns in COLUMNS.items()
        }


def tables(conflicts: Iterable[Conflict], ids: Iterable[str] | None = None) -> Tables:
    """Return the tables of ``conflicts``.

    ``ids`` are their names in the column ``conflict_id``. Without them it is the page id (or else the title) and the number of
    the box on its page, as in ``"16772:0"``; for conflicts without a page, the place among ``conflicts``. Raises ``ValueError``
    if there are fewer or more ids than conflicts, or one comes twice; ``TypeError`` for anything but conflicts.

    >>> import warbox
    >>> conflict = warbox.parse("{{Warbox|combatant1=A|combatant2=B|strength1=6,000–7,000 men}}")
    >>> [(row["side"], row["low"], row["high"], row["unit"]) for row in tables([conflict]).figures]
    [(1, 6000, 7000, 'men')]
    """
    if isinstance(conflicts, Conflict):
        raise TypeError("conflicts must be several: pass a list, as in tables([conflict])")
    conflicts = tuple(conflicts)
    for conflict in conflicts:
        if not isinstance(conflict, Conflict):
            raise TypeError(
                f"conflicts must be warbox.Conflict objects, not {type(conflict).__name__}: read texts with warbox.parse"
            )
    indexes = _indexes(conflicts)
    names = (
        tuple(ids)
        if ids is not None
        else tuple(_id(c, place, index) for place, (c, index) in enumerate(zip(conflicts, indexes, strict=True)))
    )
    if len(names) != len(conflicts):
        raise ValueError(f"there are {len(conflicts)} conflicts, but {len(names)} ids")
    twice = [name for name, count in Counter(names).items() if count > 1]
    if twice:
        raise ValueError(f"the id {twice[0]!r} comes twice: the tables could not be joined")
    rows: dict[str, list[Row]] = {name: [] for name in COLUMNS}
    for name, conflict, index in zip(names, conflicts, indexes, strict=True):
        rows["conflicts"].append({"conflict_id": name, **_conflict(conflict, index)})
        for table, found in (
            ("sides", (_side(s, conflict) for s in conflict.rows() if s != Side())),
            ("belligerents", (r for s in conflict.rows() for r in _belligerents(s))),
            ("commanders", (r for s in conflict.rows() for r in _commanders(s))),
            ("figures", (r for s in conflict.rows() for r in _figures(s))),
            ("uncounted", (r for s in conflict.rows() for r in _uncounted(s))),
            ("citations", _citations(conflict)),
            ("diagnostics", _diagnostics(conflict)),
        ):
            rows[table] += [{"conflict_id": name, **row} for row in found]
    return Tables(**{name: tuple(found) for name, found in rows.items()})


def _page(conflict: Conflict) -> str | None:
    page = conflict.page
    if page is None:
        return None
    return page.title if page.page_id is None else str(page.page_id)


def _indexes(conflicts: Sequence[Conflict]) -> list[int | None]:
    """Return the number of each conflict's box on its page, or None where the page is not known."""
    seen: Counter[str] = Counter()
    out: list[int | None] = []
    for conflict in conflicts:
        page = _page(conflict)
        out.append(None if page is None else seen[page])
        if page is not None:
            seen[page] += 1
    return out


def _id(conflict: Conflict, place: int, index: int | None) -> str:
    return str(place) if index is None else f"{_page(conflict)}:{index}"


# -- one row each


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
    for stem, outcomes in _TOTALS.items():
        figure, how = _total(side, outcomes)
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
