"""Belligerents: names, flags, links, parts and where they were read. What each kind of phrase gives is in people_phrases."""

from __future__ import annotations

import pytest

import warbox
from readings import box, parties
from warbox.model import Belligerent, Flag, FlagKind


def tree(entries: tuple[Belligerent, ...]) -> list[object]:
    return [[b.name, tree(b.parts)] if b.parts else b.name for b in entries]


@pytest.mark.parametrize(
    ("value", "flags"),
    [
        ("{{flag|Rome|old}}", (Flag(key="Rome", variant="old", kind=FlagKind.NAME),)),
        ("{{flagicon|Rome}} [[A]]", (Flag(key="Rome", kind=FlagKind.ICON),)),
        (
            "{{flagicon|Rome}}{{flagicon|Gaul|1}} [[A]]",
            (Flag(key="Rome", kind=FlagKind.ICON), Flag(key="Gaul", variant="1", kind=FlagKind.ICON)),
        ),
        ("[[File:Arms.svg|20px]] [[A]]", (Flag(file="Arms.svg", kind=FlagKind.IMAGE),)),
        ("{{USA}}", (Flag(key="USA", kind=FlagKind.NAME),)),
        ("[[A]]", ()),
    ],
)
def test_flags(value: str, flags: tuple[Flag, ...]) -> None:
    [entry] = parties(value)
    assert entry.flags == flags


@pytest.mark.parametrize(("code", "name"), [("UK", "United Kingdom"), ("NZ", "New Zealand"), ("USA", "United States")])
def test_codes_of_two_letters_are_flags_too(code: str, name: str) -> None:
    [party] = parties(f"{{{{{code}}}}}")
    assert (party.name, [f.key for f in party.flags]) == (name, [code])


def test_a_variant_never_changes_the_name() -> None:
    assert [b.name for v in ("", "|naval", "|1943|size=20px") for b in parties(f"{{{{flag|Italy{v}}}}}")] == ["Italy"] * 3


@pytest.mark.parametrize(
    ("value", "shape"),
    [
        ("[[A]]\n* [[B]]\n* [[C]]\n[[D]]", [["A", ["B", "C"]], "D"]),
        ("* [[A]]\n** [[B]]\n*** [[C]]\n** [[D]]\n* [[E]]", [["A", [["B", ["C"]], "D"]], "E"]),
        ("[[A]]<br>[[B]]\n* [[C]]", ["A", ["B", ["C"]]]),
        ("[[A]], [[B]]\n* [[C]]", ["A", ["B", ["C"]]]),
        ("[[A]]\n* and others\n** [[B]]", [["A", ["B"]]]),
        ("'''H:'''\n* [[A]]\n** [[B]]", [["A", ["B"]]]),
    ],
)
def test_parts_belong_to_the_nearest_entry_above(value: str, shape: list[object]) -> None:
    assert tree(parties(value)) == shape


def test_parts_carry_the_group() -> None:
    [entry] = parties("'''H:'''\n* [[A]]\n** [[B]]")
    assert (entry.group, entry.parts[0].group) == (("H",), ("H",))


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("[[A]],<br>[[B]],<br>and other allies", ["A", "B"]),
        ("[[A]], [[B]] and others", ["A", "B"]),
        ("[[A]], other eastern allies", ["A"]),
        ("[[A]], and other Zemblan allies", ["A"]),
        ("[[A]] and various other small tribes", ["A"]),
        ("[[A]]<br>Other allied states", ["A"]),
        ("[[A]]<br>with other tribes", ["A"]),
        ("[[A]]<br>Other German states", ["A", "Other German states"]),
        ("[[A]]<br>and 12 other cities", ["A"]),
        ("[[A]] and two others", ["A"]),
        ("[[A]]<br>Three Rivers", ["A", "Three Rivers"]),
        ("[[A]]<br>Other Northern Allies", ["A", "Other Northern Allies"]),
        ("[[A]], other allies of [[B]]", ["A, other allies of B"]),
        ("[[A]]<br>various militias", ["A", "various militias"]),
        ("[[A]]ns of E, <br>[[B]],<br>the Foos", ["Ans of E", "B", "the Foos"]),
        ("{{flagicon|F}} Foo,<br>{{flag|Bar}}", ["Foo", "Bar"]),
        ("{{flagicon|F}} Foo, {{flagicon|G}} Bar", ["Foo", "Bar"]),
        ("[[A]] and its allies", ["A and its allies"]),
        ("[[A]] until 1900)", ["A"]),
        ("[[A]], later [[B]]", ["A, later B"]),
        ("[[A]]/[[B]]", ["A/B"]),
        ("∙ [[A]]<br>∙ [[B]]", ["A", "B"]),
        ("[[A]] ∙ [[B]]", ["A", "B"]),
        ("[[A]] and the [[B]]", ["A", "B"]),
        ("[[A]], the [[B]], and the [[C]]", ["A", "B", "C"]),
        ("The [[A]] and the {{flag|B}}", ["A", "B"]),
        ("the [[A]]", ["the A"]),
        ("[[A]], the [[royal seat]]", ["A, the royal seat"]),
        ("[[A]] and the rest of [[B]]", ["A and the rest of B"]),
        ("[[A]] [[B]] and [[C]]", ["A B", "C"]),
        ("{{flagicon|F}} [[A]], [[B]] [[C]]", ["A", "B C"]),
        ("[[A]] [[guards]] and [[C]]", ["A guards and C"]),
        ("[[Denmark|Danish]] and [[Sweden|Swedish]] [[Marines]]", ["Danish and Swedish Marines"]),
    ],
)
def test_parties_in_a_row(value: str, names: list[str]) -> None:
    assert [b.name for b in parties(value)] == names


def test_a_year_is_no_party() -> None:
    conflict = box(combatant1="1701<br>{{flag|A}}<br>[[A|17]]")
    assert [b.name for b in conflict.sides[0].belligerents] == ["A", "17"]
    assert [d.code for d in conflict.diagnostics] == ["not-an-entry"]


def test_words_that_name_nobody_are_reported() -> None:
    conflict = box(combatant1="{{flag|A}}<br>and others")
    assert [b.name for b in conflict.sides[0].belligerents] == ["A"]
    [diagnostic] = conflict.diagnostics
    assert (diagnostic.code, diagnostic.param) == ("not-an-entry", "combatant1")
    assert diagnostic.message.endswith("and others")


@pytest.mark.parametrize(
    ("value", "names", "reported"),
    [
        ("Disputed; four men tried", [], ["Disputed; four men tried"]),
        ("Unknown, perhaps [[B]]", [], ["Unknown, perhaps B"]),
        ("Disputed<br>four men tried<br>{{flag|B}}", ["B"], ["Disputed", "four men tried"]),
        ("None charged", [], ["None charged"]),
        ("See suspects", [], ["See suspects"]),
        ("Unknown<br>4 riders", ["4 riders"], ["Unknown"]),
        ("Unidentified riders", ["Unidentified riders"], []),
        ("Unknown<br>Red Riders disbanded", ["Red Riders disbanded"], ["Unknown"]),
        ("Unknown\n* [[B]] expelled", ["B expelled"], ["Unknown"]),
    ],
)
def test_a_clause_behind_a_non_name_is_reported_with_it(value: str, names: list[str], reported: list[str]) -> None:
    conflict = box(combatant1=value)
    assert [b.name for b in conflict.sides[0].belligerents] == names
    assert [d.message.rpartition(": ")[2] for d in conflict.diagnostics] == reported


@pytest.mark.parametrize(
    "value", ["[[A]] and [[B]]", "[[A]], [[B]]", "{{flag|A}} and {{flag|B}}", "[[A]] • [[B]]", "the [[A]], the [[B]]"]
)
def test_separators_leave_nothing_unread(value: str) -> None:
    conflict = box(combatant1=value)
    assert [b.name for b in conflict.sides[0].belligerents] == ["A", "B"]
    assert conflict.diagnostics == ()


@pytest.mark.parametrize(
    ("value", "name", "read_from"),
    [
        ("{{flag|Rome}}", "Rome", "Rome"),
        ("{{flagicon|Rome}} [[SPQR|Rome]] (from 1941)<ref>1</ref>", "Rome", "Rome"),
        ("'''Rome'''", "Rome", "Rome"),
        ("{{USA}}", "United States", "{{USA}}"),
    ],
)
def test_source(value: str, name: str, read_from: str) -> None:
    page = f"{{{{Warbox|combatant1=[[X]]<br>{value}|combatant2=B}}}}"
    entry = warbox.parse(page).sides[0].belligerents[1]
    assert entry.name == name
    assert entry.source is not None
    assert entry.source.param == "combatant1"
    assert entry.source.value_span.of(page) == read_from
    assert entry.source.span.start <= entry.source.value_span.start <= entry.source.value_span.end <= entry.source.span.end


def test_replace_puts_new_words_in_the_place_of_the_name() -> None:
    page = "{{Warbox|combatant1={{flag|Rome}} (from 1941)|combatant2=B}}"
    entry = warbox.parse(page).sides[0].belligerents[0]
    changed = warbox.apply_edits(page, [entry.replace("Gaul")])
    assert changed == page.replace("Rome", "Gaul")
    assert warbox.parse(changed).sides[0].belligerents[0].name == "Gaul"


def test_what_was_not_read_cannot_be_replaced() -> None:
    with pytest.raises(ValueError, match="not read from a page"):
        Belligerent(name="A").replace("B")


def test_a_remark_in_a_bullet_of_its_own_is_of_the_party_above() -> None:
    found = parties("{{ubl|[[A]]|(until May)|[[B]]|(C)}}")
    assert [(p.name, p.notes) for p in found] == [("A", ("until May",)), ("B", ()), ("(C)", ())]


@pytest.mark.parametrize("value", ["[[A]] (surrendered in May)", "[[A]] – surrendered in May"])
def test_what_became_of_a_party_is_noted_once(value: str) -> None:
    assert [(p.name, p.link, p.notes) for p in parties(value)] == [("A", "A", ("surrendered in May",))]
