"""Tidy tables: conflicts as rows of scalars, for data frames, CSV and databases.

Nothing is summed and nothing is copied from one party to another: a row is a claim of the box. What is not said is None, never
0. What may be several (flags, fates, notes) stands in one column, parted by ``"; "``. Citation ids are parted by a space.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any

import attrs

from warbox.model import Conflict, Page
from warbox.rows import TOTALS, Row, rows_of

__all__ = ["COLUMNS", "Row", "Tables", "tables"]


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
            + " ".join(f"{stem}_low:int {stem}_high:int {stem}_how" for stem in TOTALS)
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

        The folder is made if need be. Raises ``OSError`` if it cannot be written,
        ``TypeError`` for what is no path.
        """
        if not isinstance(folder, (str, Path)):
            raise TypeError(f"folder must be a path, as in to_csv('out'), not {folder!r}")
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
    the box among those of its page in ``conflicts``, as in ``"16772:0"``: so pass all boxes of a page together. For conflicts
    without a page it is the place among ``conflicts``. docs/tables.md says what each column holds.

    Raises ``ValueError`` if there are fewer or more ids than conflicts, or one comes twice, as with two revisions of a page;
    ``TypeError`` for anything but conflicts.

    >>> import warbox
    >>> conflict = warbox.parse("{{Warbox|combatant1=A|combatant2=B|strength1=6,000–7,000 men}}")
    >>> [(row["side"], row["low"], row["high"], row["unit"]) for row in tables([conflict]).figures]
    [(1, 6000, 7000, 'men')]
    """
    if isinstance(conflicts, Conflict):
        raise TypeError("conflicts must be several: pass a list, as in tables([conflict])")
    if not isinstance(conflicts, Iterable):
        raise TypeError(f"conflicts must be a list of warbox.Conflict objects, not {conflicts!r}")
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
        raise ValueError(f"the id {twice[0]!r} comes twice, and the tables could not be joined: pass ids of your own")
    rows: dict[str, list[Row]] = {name: [] for name in COLUMNS}
    for name, conflict, index in zip(names, conflicts, indexes, strict=True):
        for table, found in rows_of(conflict, index).items():
            rows[table] += [{"conflict_id": name, **row} for row in found]
    return Tables(**{name: tuple(found) for name, found in rows.items()})


def _page(conflict: Conflict) -> str | None:
    page = conflict.page
    if page is None:
        return None
    return page.title if page.page_id is None else str(page.page_id)


def _indexes(conflicts: Sequence[Conflict]) -> list[int | None]:
    """Return the number of each conflict's box on its page, or None where the page is not known; each revision is a page."""
    seen: Counter[Page] = Counter()
    out: list[int | None] = []
    for conflict in conflicts:
        page = conflict.page if _page(conflict) is not None else None
        out.append(None if page is None else seen[page])
        if page is not None:
            seen[page] += 1
    return out


def _id(conflict: Conflict, place: int, index: int | None) -> str:
    return str(place) if index is None else f"{_page(conflict)}:{index}"
