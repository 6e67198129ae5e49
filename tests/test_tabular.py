"""Tidy tables: rows of scalars, nothing multiplied, nothing summed, None where nothing is said."""

from __future__ import annotations

import csv
import re
import sys
from pathlib import Path
from typing import Any

import attrs
import pytest

import warbox
from warbox.model import (
    Belligerent,
    Bound,
    Category,
    Citation,
    Commander,
    Conflict,
    Fate,
    Figure,
    Flag,
    FlagKind,
    Outcome,
    Page,
    Result,
    ResultKind,
    RichText,
    Side,
)
from warbox.tabular import COLUMNS, Row, Tables, tables

ROOT = Path(__file__).parent.parent
FIXTURES = sorted((ROOT / "fixtures").rglob("*.wikitext"))


def _figure(category: Category = Category.PERSONNEL, **rest: Any) -> Figure:
    return Figure(category=category, **rest)


def _flag(**rest: Any) -> Flag:
    return Flag(kind=FlagKind.ICON, **rest)


def _conflicts() -> list[Conflict]:
    return [c for path in FIXTURES for c in warbox.parse_all(path.read_bytes().decode("utf-8"), title=path.stem)]


@pytest.fixture(scope="module")
def all_tables() -> Tables:
    return tables(_conflicts())


def _side(found: Tables, number: int) -> Row:
    return next(row for row in found.sides if row["side"] == number)


def _of(*strength: Figure, casualties: tuple[Figure, ...] = (), belligerents: int = 2) -> Row:
    """Return the row of a side with these figures."""
    parties = tuple(Belligerent(name=f"P{i}") for i in range(belligerents))
    return _side(
        tables(
            [Conflict(sides=(Side(number=1, belligerents=parties, strength=strength, casualties=casualties), Side(number=2)))]
        ),
        1,
    )


@pytest.mark.parametrize("name", COLUMNS)
def test_rows_have_the_columns_and_types(all_tables: Tables, name: str) -> None:
    rows = getattr(all_tables, name)
    assert rows
    for row in rows:
        assert list(row) == list(COLUMNS[name])
        for column, value in row.items():
            assert value is None or type(value) is COLUMNS[name][column], column
            assert value != "", column


def test_nothing_is_multiplied(all_tables: Tables) -> None:
    """There is a row for each value of the model, and no more."""
    conflicts = _conflicts()
    rows = [side for c in conflicts for side in c.rows()]

    def count(parties: tuple[Belligerent, ...]) -> int:
        return len(parties) + sum(count(p.parts) for p in parties)

    assert len(all_tables.conflicts) == len(conflicts)
    assert len(all_tables.figures) == sum(len(s.strength) + len(s.casualties) for s in rows)
    assert len(all_tables.commanders) == sum(len(s.commanders) for s in rows)
    assert len(all_tables.belligerents) == sum(
        count(s.belligerents) + count(s.political_support) + count(s.military_support) for s in rows
    )
    assert len(all_tables.uncounted) == sum(len(s.uncounted) for s in rows)
    assert len(all_tables.citations) == sum(len(c.citations) for c in conflicts)
    assert len(all_tables.diagnostics) == sum(len(c.diagnostics) for c in conflicts)


def test_numbers_are_the_boxes_own(all_tables: Tables) -> None:
    """Law: every low and high of the figures is a figure's, and every total of a side is the low and high of one figure of it."""
    for row in all_tables.sides:
        for end in ("low", "high"):
            for stem in ("strength", "killed", "wounded", "casualties"):
                value = row[f"{stem}_{end}"]
                field = "strength" if stem == "strength" else "casualties"
                assert value is None or any(
                    f[end] == value
                    and f["side"] == row["side"]
                    and f["field"] == field
                    and f["conflict_id"] == row["conflict_id"]
                    for f in all_tables.figures
                )


def test_ids_from_pages() -> None:
    page = Page(title="War", page_id=7)
    found = tables([Conflict(page=page), Conflict(), Conflict(page=page), Conflict(page=Page(title="War"))])
    assert [(r["conflict_id"], r["infobox_index"]) for r in found.conflicts] == [
        ("7:0", 0),
        ("1", None),
        ("7:1", 1),
        ("War:0", 0),
    ]


def test_ids_from_the_caller() -> None:
    found = tables((Conflict(citations=(Citation(id="c1", kind="ref"),)) for _ in range(2)), ids=["a", "b"])
    assert [r["conflict_id"] for r in found.citations] == ["a", "b"]
    with pytest.raises(ValueError, match="there are 1 conflicts, but 2 ids"):
        tables([Conflict()], ids=["a", "b"])
    with pytest.raises(ValueError, match="'a' comes twice"):
        tables([Conflict(), Conflict()], ids=["a", "a"])


def test_no_conflicts() -> None:
    assert tables([]) == Tables()


def test_conflict_row() -> None:
    page = """{{Infobox military conflict|conflict=Battle of X|partof=the [[war of_y#Phase 2|War]]|date=12 BC – 16 AD
    |place=Near [[Orrin]]|coordinates={{coord|48|10}}|result=French victory|combatant1=France|combatant2=Austria}}"""
    row = tables([warbox.parse(page, page_id=3, rev_id=9)]).conflicts[0]
    want = {
        "conflict_id": "3:0", "wiki": "en", "page_id": 3, "rev_id": 9, "title": None,
        "partof_text": "the War", "partof_title": "War of y",
        "date_start": "-0011", "date_end": "0016", "year_start": -11, "year_end": 16,
        "date_ongoing": False, "n_date_spans": 1, "place_title": "Orrin", "latitude": 48.0, "longitude": 10.0,
        "coord_source": "box", "result_kind": "victory", "winner_side": 1, "n_sides": 2, "n_issues": 0, "salvaged": False,
        "template": "Infobox military conflict",
    }  # fmt: skip
    assert {name: row[name] for name in want} == want


@pytest.mark.parametrize(
    ("result", "sides", "outcomes"),
    [
        (Result(text="", kind=ResultKind.VICTORY, winner=1), 2, ["win", "loss"]),
        (Result(text="", kind=ResultKind.VICTORY, winner=1), 3, ["win", None, None]),
        (Result(text="", kind=ResultKind.VICTORY), 2, [None, None]),
        (Result(text="", kind=ResultKind.STALEMATE), 2, ["draw", "draw"]),
        (None, 2, [None, None]),
    ],
)
def test_outcome(result: Result | None, sides: int, outcomes: list[str | None]) -> None:
    """Who lost is said only where two fought; an empty joint row has no row."""
    found = tables([Conflict(result=result, sides=tuple(Side(number=n + 1) for n in range(sides)))])
    assert [row["outcome"] for row in found.sides] == outcomes


def test_joint_row_has_no_number() -> None:
    conflict = Conflict(
        joint=Side(casualties=(_figure(low=5, high=5, outcomes=(Outcome.KILLED,)),)),
        result=Result(text="", kind=ResultKind.VICTORY, winner=1),
    )
    found = tables([conflict])
    assert [(r["side"], r["killed_low"], r["outcome"]) for r in found.sides] == [(None, 5, None)]
    assert found.figures[0]["side"] is None


def test_total_is_the_stated_one() -> None:
    row = _of(_figure(low=10, high=10, total=True), _figure(low=6, high=6), _figure(low=4, high=4))
    assert (row["strength_low"], row["strength_high"], row["strength_how"]) == (10, 10, "stated")


def test_total_is_the_only_one() -> None:
    row = _of(
        _figure(low=10, bound=Bound.AT_LEAST),
        _figure(low=4, high=4, category=Category.GUNS),
        _figure(low=3, high=3, part_of=0),
    )
    assert (row["strength_low"], row["strength_high"], row["strength_how"]) == (10, None, "single")


@pytest.mark.parametrize(
    "figures",
    [
        (_figure(low=10, high=10), _figure(low=20, high=20)),  # rivals, or parts without a total
        (_figure(low=10, high=10, total=True), _figure(low=20, high=20, total=True)),
        (_figure(low=10, high=10, party="France"),),  # of one of two parties
        (_figure(low=10, high=10, covers=(1, 2)),),  # of both sides
        (_figure(low=10, high=10, category=Category.CIVILIANS),),
        (),
    ],
)
def test_no_total(figures: tuple[Figure, ...]) -> None:
    """Nothing is summed, and what is said of one party or of two sides is not given to the side."""
    row = _of(*figures)
    assert (row["strength_low"], row["strength_high"], row["strength_how"]) == (None, None, None)


def test_total_of_a_lone_party() -> None:
    assert _of(_figure(low=10, high=10, party="France"), belligerents=1)["strength_how"] == "single"


def test_joint_outcomes_have_columns_of_their_own() -> None:
    killed_wounded = _figure(low=7, high=7, outcomes=(Outcome.WOUNDED, Outcome.KILLED))
    row = _of(
        casualties=(
            killed_wounded,
            _figure(low=3, high=3, outcomes=(Outcome.CAPTURED,)),
            _figure(word="heavy", outcomes=(Outcome.CASUALTIES,)),
        )
    )
    assert (row["killed_wounded_low"], row["killed_low"], row["wounded_low"], row["captured_low"]) == (7, None, None, 3)
    assert (row["casualties_low"], row["casualties_how"]) == (None, "single")


def test_a_part_of_the_whole_stands_for_the_side() -> None:
    """A lone part of a figure of the whole side is a claim of the side; parts of one of several are not."""
    killed, casualties = (Outcome.KILLED,), (Outcome.CASUALTIES,)
    whole = _figure(low=900, high=900, outcomes=casualties)
    part = _figure(low=200, high=200, outcomes=killed, part_of=0)
    row = _of(casualties=(whole, part))
    assert (row["killed_low"], row["killed_how"], row["casualties_how"]) == (200, "part", "single")
    assert _of(casualties=(whole, part, attrs.evolve(part, low=50, high=50)))["killed_how"] is None, "two parts"
    assert _of(casualties=(whole, part, attrs.evolve(part, part_of=None, low=250, high=250)))["killed_how"] == "single"
    assert _of(casualties=(whole, part, attrs.evolve(whole, low=70, high=70)))["killed_how"] is None, "of one of two lists"
    assert _of(casualties=(whole, attrs.evolve(part, party="France")))["killed_how"] is None, "of one of two parties"


def test_every_column_is_documented() -> None:
    rows = [line for line in (ROOT / "docs" / "tables.md").read_text(encoding="utf-8").splitlines() if line.startswith("| `")]
    documented = {name for row in rows for name in re.findall(r"`(\w+)`", row.split(" | ")[0])}
    assert documented == {column for columns in COLUMNS.values() for column in columns}


def test_belligerent_rows() -> None:
    empire = Belligerent(
        name="Empire",
        parts=(Belligerent(name="Austria", flags=(_flag(key="HRE"), _flag(file="A.svg"))),),
        group=("Allies", "Main"),
    )
    side = Side(
        number=1, belligerents=(empire, Belligerent(name="B", row="a")), military_support=(Belligerent(name="C", link="c_d#e"),)
    )
    rows = tables([Conflict(sides=(side,))]).belligerents
    assert [(r["pos"], r["parent_pos"], r["depth"], r["role"], r["name"], r["row"]) for r in rows] == [
        (0, None, 0, "belligerent", "Empire", None),
        (1, 0, 1, "belligerent", "Austria", None),
        (2, None, 0, "belligerent", "B", "a"),
        (3, None, 0, "military_support", "C", None),
    ]
    assert (rows[0]["group_label"], rows[1]["flags"], rows[3]["link_title"]) == ("Allies; Main", "HRE; A.svg", "C d")


def test_commander_row() -> None:
    person = Commander(
        name="Tito", link=":hr:Tito", allegiance=(_flag(key="USA"),), fates=(Fate.WOUNDED, Fate.KILLED), rank="Marshal",
        notes=("a", "b"), citations=("c1", "c2"),
    )  # fmt: skip
    row = tables([Conflict(sides=(Side(number=1, commanders=(person,)),))]).commanders[0]
    assert row["link_title"] == "hr:Tito"
    assert (row["allegiance"], row["country"]) == ("USA", "United States")
    assert (row["fates"], row["note"], row["citation_ids"], row["rank"]) == ("wounded; killed", "a; b", "c1 c2", "Marshal")
    assert (row["param"], row["start"], row["end"]) == (None, None, None)


def test_figure_place_is_that_of_the_page() -> None:
    page = "{{Warbox|combatant1=A|combatant2=B|casualties2=400 killed or wounded<ref>x</ref>}}"
    row = tables([warbox.parse(page)]).figures[0]
    assert (row["side"], row["field"], row["outcomes"], row["citation_ids"], row["param"]) == (
        2,
        "casualties",
        "killed; wounded",
        "c1",
        "casualties2",
    )
    assert page[int(row["start"] or 0) : int(row["end"] or 0)] == row["text"] == "400 killed or wounded"


def test_text_without_words_is_none() -> None:
    conflict = Conflict(place=RichText(text="", citations=("c1",)), sides=(Side(number=1, units=RichText(text="The fleet")),))
    found = tables([conflict])
    assert found.conflicts[0]["place_text"] is None
    assert found.sides[0]["units_text"] == "The fleet"


def test_uncounted_bodies() -> None:
    """What a strength names without a count has rows of its own, and is neither a figure nor a belligerent."""
    page = "{{Warbox|combatant1=A|strength1=500 men<br>[[1st Xanth Division|1st Division]]<ref>a</ref>}}"
    found = tables([warbox.parse(page)])
    (row,) = found.uncounted
    want = {"side": 1, "pos": 0, "name": "1st Division", "link_title": "1st Xanth Division", "citation_ids": "c1"}
    assert {name: row[name] for name in want} == want
    assert row["start"] == page.index("[[")
    assert (len(found.figures), len(found.belligerents)) == (1, 1)


def test_csv(tmp_path: Path, all_tables: Tables) -> None:
    """Each table is a file with a header; what is None is empty, and text comes back as it was."""
    paths = all_tables.to_csv(tmp_path / "new" / "folder")
    assert [p.name for p in paths] == [f"{name}.csv" for name in COLUMNS]
    for path in paths:
        with path.open(encoding="utf-8", newline="") as file:
            back = list(csv.DictReader(file))
        rows = getattr(all_tables, path.stem)
        assert [list(r) for r in back[:1]] == [list(COLUMNS[path.stem])]
        assert back == [{k: "" if v is None else str(v) for k, v in row.items()} for row in rows]


def test_pandas(all_tables: Tables) -> None:
    """Data frames have nullable types: a missing number is missing, not 0, and a whole number stays whole."""
    pytest.importorskip("pandas")
    frames = all_tables.to_pandas()
    assert list(frames) == list(COLUMNS)
    figures = frames["figures"]
    assert len(figures) == len(all_tables.figures)
    assert str(figures["low"].dtype) == "Int64"
    assert int(figures["low"].isna().sum()) == sum(row["low"] is None for row in all_tables.figures)
    merged = frames["commanders"].merge(frames["sides"], on=["conflict_id", "side"])
    assert len(merged) == len(all_tables.commanders)
    assert list(tables([]).to_pandas()["sides"].columns) == list(COLUMNS["sides"])


def test_pandas_is_an_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(ImportError, match=r"pip install 'warbox\[pandas\]'"):
        Tables().to_pandas()
