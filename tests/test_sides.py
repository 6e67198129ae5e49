"""How many sides a box has, and which field belongs to which."""

from __future__ import annotations

import pytest

import warbox
from readings import box
from warbox.model import Conflict


def names(conflict: Conflict) -> list[list[str]]:
    return [[b.name for b in side.belligerents] for side in conflict.sides]


def lows(conflict: Conflict, field: str) -> list[list[int | None]]:
    return [[f.low for f in getattr(side, field)] for side in conflict.rows()]


@pytest.mark.parametrize(
    ("fields", "count"),
    [
        ({}, 2),
        ({"combatant2": ""}, 2),
        ({"combatant1": "", "combatant2": ""}, 2),
        ({"combatant3": "Greens"}, 3),
        ({"combatant3": "<!-- Greens -->"}, 2),
        ({"combatant5": "Greens"}, 5),
        ({"combatant3a": "Greens"}, 3),
        ({"combatant2d": "Greens"}, 2),
        ({"strength3": "500", "commander3": "[[A]]", "casualties3": "5"}, 2),
    ],
)
def test_only_combatants_make_a_side(fields: dict[str, str], count: int) -> None:
    conflict = box(**fields)
    assert [side.number for side in conflict.sides] == list(range(1, count + 1))
    assert conflict.joint.number is None


def test_the_index_after_the_last_side_is_the_joint_row() -> None:
    conflict = box(strength3="500", casualties3="'''Civilians:''' 20 killed<br>5 wounded", commander3="[[A]]", units3="X")
    assert lows(conflict, "strength") == [[], [], [500]]
    assert [(f.low, f.category) for f in conflict.joint.casualties] == [(20, "civilians"), (5, "civilians")]
    assert [c.name for c in conflict.joint.commanders] == ["A"]
    assert conflict.joint.units is not None
    assert conflict.joint.belligerents == ()


def test_with_three_sides_the_joint_row_is_the_fourth() -> None:
    conflict = box(combatant3="Greens", casualties3="5", casualties4="500 dead")
    assert lows(conflict, "casualties") == [[], [], [5], [500]]
    assert [f.category for f in conflict.joint.casualties] == ["personnel"]


def test_six_is_the_joint_row_of_five_sides() -> None:
    conflict = box(combatant3="C", combatant4="D", combatant5="E", casualties6="500 dead")
    assert lows(conflict, "casualties") == [[], [], [], [], [], [500]]


def test_a_blank_cell_after_a_filled_one_is_spanned_by_it() -> None:
    conflict = box(strength1="500", strength2="")
    assert lows(conflict, "strength") == [[500], [], []]
    assert conflict.sides[0].strength[0].covers == (1, 2)


def test_a_cell_spans_up_to_the_next_filled_one() -> None:
    conflict = box(combatant3="C", combatant4="D", strength1="5", strength2=" ", strength3="<!-- 6 -->", strength4="7")
    assert conflict.sides[0].strength[0].covers == (1, 2, 3)
    assert conflict.sides[3].strength[0].covers == ()


def test_a_blank_cell_before_a_filled_one_says_nothing() -> None:
    conflict = box(strength1="", strength2="500")
    assert lows(conflict, "strength") == [[], [500], []]
    assert conflict.sides[1].strength[0].covers == ()


def test_the_joint_row_covers_nothing() -> None:
    conflict = box(casualties1="5", casualties2="6", casualties3="7 dead")
    assert [f.covers for side in conflict.rows() for f in side.casualties] == [(), (), ()]


def test_sub_rows_follow_the_main_row() -> None:
    conflict = box(combatant1a="Greens", combatant1d="Greys", commander1="[[A]]", commander1b="[[B]]")
    assert [(b.name, b.row) for b in conflict.sides[0].belligerents] == [("Reds", None), ("Greens", "a"), ("Greys", "d")]
    assert [(c.name, c.row) for c in conflict.sides[0].commanders] == [("A", None), ("B", "b")]


def test_support() -> None:
    conflict = box(polstrength1="{{flag|Sweden}}", milstrength2="[[Norway]]<br>[[Denmark]]", units1="[[1st Foot]]<br>2nd Foot")
    assert [b.name for b in conflict.sides[0].political_support] == ["Sweden"]
    assert [b.name for b in conflict.sides[1].military_support] == ["Norway", "Denmark"]
    units = conflict.sides[0].units
    assert units is not None
    assert (units.text, [link.target for link in units.links]) == ("1st Foot\n2nd Foot", ["1st Foot"])


def test_the_words_of_strength_and_casualties_are_kept() -> None:
    side = box(strength1="[[5th Army]]<br>500 men").sides[0]
    assert side.strength_text is not None
    assert (side.strength_text.text, side.strength_text.links[0].target) == ("5th Army\n500 men", "5th Army")
    assert side.casualties_text is None


# -- sister templates


def test_civil_conflict() -> None:
    text = """{{Infobox civil conflict|title=Bread riots|side1=Bakers|side2=[[Police]]|leadfigures1=[[A]]|howmany1=200|howmany2=30
|casualties1=3 hurt|fatalities=4|injuries=12|arrests=50–60|detentions=?|causes=Bread|goals=More}}"""
    conflict = warbox.parse(text)
    assert conflict.name == "Bread riots"
    assert names(conflict) == [["Bakers"], ["Police"]]
    assert [c.name for c in conflict.sides[0].commanders] == ["A"]
    assert lows(conflict, "strength") == [[200], [30], []]
    joint = [(f.low, f.high, f.word, f.outcomes) for f in conflict.joint.casualties]
    assert joint == [
        (4, 4, None, ("killed",)),
        (12, 12, None, ("wounded",)),
        (50, 60, None, ("captured",)),
        (None, None, "?", ("captured",)),
    ]
    assert [(p.name, p.value) for p in conflict.other_params] == [("causes", "Bread"), ("goals", "More")]
    assert not any(d.code == "unknown-param" for d in conflict.diagnostics)


def test_parts_of_joint_figures_point_into_the_joint_list() -> None:
    text = "{{Infobox civil conflict|side1=A|side2=B|fatalities=4 (3 police)|injuries=12 (5 police)}}"
    found = warbox.parse(text).joint.casualties
    assert [(f.low, f.part_of) for f in found] == [(4, None), (3, 0), (12, None), (5, 2)]


def test_civilian_attack() -> None:
    text = "{{Infobox civilian attack|title=A|perps=[[Band]]|assailants=40 riders|fatalities=3|injuries=20+|victims=B|weapons=C}}"
    conflict = warbox.parse(text)
    assert names(conflict) == [["Band"], []]
    assert [(f.low, f.high, f.outcomes) for f in conflict.joint.casualties] == [(3, 3, ("killed",)), (20, None, ("wounded",))]
    assert [p.name for p in conflict.other_params] == ["assailants", "victims", "weapons"]


@pytest.mark.parametrize(
    ("fatalities", "want"),
    [
        ("3 visitors", ["3 visitors civilians killed"]),
        ("4 oddlings", ["4 oddlings personnel killed"]),
        ("20 workers, 1 bomber", ["20 workers civilians killed", "1 bomber personnel killed"]),
        ("20 workers, 1 suicide bomber", ["20 workers civilians killed", "1 suicide bomber personnel killed"]),
        ("4 (including 1 bomber)", ["4 None personnel killed", "1 bomber personnel killed"]),
        ("20 workers, 2 bombers destroyed", ["20 workers civilians killed", "2 bombers aircraft destroyed"]),
    ],
)
def test_what_the_parameter_says_befell_tells_that_people_are_counted(fatalities: str, want: list[str]) -> None:
    conflict = warbox.parse(f"{{{{Infobox civilian attack|title=A|fatalities={fatalities}}}}}")
    assert [f"{f.low} {f.unit} {f.category.value} {'+'.join(f.outcomes)}" for f in conflict.joint.casualties] == want
    assert not conflict.diagnostics


def test_operational_plan() -> None:
    text = "{{Infobox operational plan|name=Plan X|executed_by=[[Army]]|planned_by=[[A]]|commanded_by=[[B]]|outcome=Won|scope=A}}"
    conflict = warbox.parse(text)
    assert conflict.name == "Plan X"
    assert names(conflict) == [["Army"], []]
    assert [c.name for c in conflict.sides[0].commanders] == ["A", "B"]
    assert conflict.result is not None
    assert conflict.result.text == "Won"
    assert [p.name for p in conflict.other_params] == ["scope"]
