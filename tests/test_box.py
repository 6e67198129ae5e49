"""The lossless box: found as MediaWiki finds it, split as MediaWiki splits it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from invariants import check_box
from warbox.box import find, fold_name

FIXTURES = Path(__file__).parent.parent / "fixtures"
CASES: list[dict[str, Any]] = json.loads((FIXTURES / "mediawiki" / "cases.json").read_text(encoding="utf-8"))
NAMES = frozenset({"Infobox military conflict", "Warbox"})


@pytest.mark.parametrize("case", [pytest.param(case, id=case["id"]) for case in CASES])
def test_recorded_cases(case: dict[str, Any]) -> None:
    """agrees_with_mediawiki: the same box, the same arguments; where MediaWiki sees none, a salvaged one at most."""
    boxes = find(case["text"], NAMES)
    for box in boxes:
        check_box(box)
    expected = case["infobox"]
    if expected is None:
        assert all(box.salvaged for box in boxes)
        return
    box = next(box for box in boxes if not box.salvaged)
    assert box.name == expected["name"]
    assert box.span == (expected["start"], expected["end"])
    arguments = [{"key": p.name, "positional": p.positional, "raw": p.raw, "value": p.value} for p in box.params]
    assert arguments == expected["args"]
    assert {name: param.value for name, param in box.effective.items()} == expected["effective"]


@pytest.mark.parametrize(
    "name",
    [
        "infobox military conflict",
        " Infobox_military__conflict\n",
        "Template:infobox military conflict",
        "template : Infobox military conflict",
        "Infobox military conflict<!-- do not change -->",
        "<!-- a -->Infobox military conflict",
        "#invoke:Infobox military conflict",
    ],
)
def test_names_are_folded(name: str) -> None:
    assert fold_name(name) == "Infobox military conflict"
    assert len(find("{{" + name + "|a=1}}", NAMES)) == 1


@pytest.mark.parametrize(
    "name", ["Infobox military conflicts", "Infobox Military conflict", "Infobox", "Infobox military conflict/doc"]
)
def test_other_names_are_others(name: str) -> None:
    assert find("{{" + name + "|a=1}}", NAMES) == ()


def test_the_function_of_an_invocation_is_no_parameter() -> None:
    (box,) = find("{{#invoke:Infobox military conflict|main|x|date=1 May}}", NAMES)
    check_box(box)
    assert [(param.name, param.value) for param in box.params] == [("1", "x"), ("date", "1 May")]


def test_every_box_of_a_page_counts() -> None:
    text = "{{wrap|{{Warbox|a={{Warbox|b=1}}}}}}<onlyinclude>{{warbox|c=1}}</onlyinclude><ref>{{Warbox|d=1}}</ref>"
    assert [[param.name for param in box.params] for box in find(text, NAMES)] == [["a"], ["b"], ["c"]]


def test_a_box_is_known_by_its_shape_if_none_is_by_name() -> None:
    shaped = "{{Fork|combatant1=A|combatant2=B|strength1=1}}"
    assert [box.name for box in find("{{x|combatant1=A}}" + shaped, NAMES)] == ["Fork"]
    assert [box.name for box in find(shaped + "{{Warbox|a=1}}", NAMES)] == ["Warbox"]


def test_comments_and_tags_of_the_box_are_its_opaques() -> None:
    (box,) = find("<ref>a</ref>{{Warbox|a=b<ref>c</ref><!-- d -->}}<!-- e -->", NAMES)
    assert [(opaque.kind, opaque.span.of(box.page_text)) for opaque in box.opaques] == [
        ("extension", "<ref>c</ref>"),
        ("comment", "<!-- d -->"),
    ]


def test_diagnostics() -> None:
    (box,) = find("{{Warbox|a=1<ref>x|b=2|a=3}}", NAMES)
    assert [(diagnostic.code, diagnostic.param) for diagnostic in box.diagnostics] == [
        ("unclosed-tag", "a"),
        ("duplicate-param", "a"),
    ]


def test_a_first_parameter_without_its_pipe_costs_only_itself() -> None:
    (box,) = find("{{Warbox\nconflict = A\n|date=1 May\n}}", NAMES)
    assert box.salvaged
    assert [(param.name, param.value) for param in box.params] == [("date", "1 May")]


def test_the_korean_war() -> None:
    text = (FIXTURES / "korean_war.wikitext").read_text(encoding="utf-8")
    (box,) = find(text, NAMES)
    check_box(box)
    assert len(box.params) == 20
    assert sum(opaque.name == "ref" for opaque in box.opaques) == 89
    assert box.effective["result"].value == "Inconclusive"


def test_repr_does_not_hold_the_page() -> None:
    (box,) = find("long article " * 100 + "{{Warbox|a=1}}", NAMES)
    assert "long article" not in repr(box)
