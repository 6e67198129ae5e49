"""Boxes that MediaWiki does not see: the parameters that were not damaged come back as they were."""

from __future__ import annotations

import os
import random
import re
from pathlib import Path

import pytest

from invariants import check_box
from warbox.box import find

NAMES = frozenset({"Infobox military conflict", "Warbox"})
KNOWN = tuple(
    [f"{field}{side}" for field in ("combatant", "commander", "strength", "casualties", "units") for side in "12345"]
    + ["conflict", "partof", "image", "caption", "date", "place", "result", "territory", "notes", "campaignbox", "coordinates"]
)

BOX = """{{Infobox military conflict
| conflict    = Battle of A
| image       = [[File:A.jpg|300px]]
| date        = {{start date|1800|5|1}}
| place       = [[B|C]]
| combatant1  = {{plainlist|
* {{flag|D}}
* {{flag|E}}<ref>{{cite book|title=F|date=1900}}</ref>
}}
| combatant2  = {{Collapsible list
 | title = G
 | {{flag|H}} <!-- | not = this -->
}}
| strength1   = 1,000
| casualties2 = {{KIA}} 300
}}
"""
ARTICLE = """

'''Battle of A''' was fought by a few thousand men of [[D]] and [[H]], as {{lang|la|x}} tells, for a day and a night, at C.

More.
"""
TOKENS = re.compile(r"\}\}|\[\[|\]\]|-->|<ref>|</ref>|<!--|''")


@pytest.mark.parametrize("known", [KNOWN, ()], ids=["known", "unknown"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize("at", [match.span() for match in TOKENS.finditer(BOX)])
def test_one_token_removed(at: tuple[int, int], line_end: str, known: tuple[str, ...]) -> None:
    page = BOX[: at[0]] + BOX[at[1] :] + ARTICLE
    (whole,) = find(BOX, NAMES)
    (box,) = find(page.replace("\n", line_end), NAMES, known)
    check_box(box)
    for param in whole.params:
        if not param.span.start <= at[0] < param.span.end:
            found = box.get(param.name)
            assert found is not None, param.name
            assert found.value.replace("\r\n", "\n") == param.value
    if at[0] != whole.span.end - 2:
        assert box.text.rstrip().endswith("}}")


def test_pipes_at_the_ends_of_lines() -> None:
    text = "{{Warbox|\nconflict = A |\nplace = [[B |\ndate = 1 May |\nresult = won\n}}\n"
    (box,) = find(text, NAMES)
    assert box.salvaged
    assert [(param.name, param.value) for param in box.params] == [
        ("conflict", "A"),
        ("place", "[[B"),
        ("date", "1 May"),
        ("result", "won"),
    ]


def test_the_box_ends_before_the_article() -> None:
    (box,) = find("{{Warbox\n| conflict = A\n| date = 1 May\n" + ARTICLE + "\n== H ==\n{{x}}", NAMES)
    assert box.effective["date"].value == "1 May"
    assert [diagnostic.code for diagnostic in box.diagnostics] == ["salvaged-box"]


def test_an_unclosed_comment_before_the_box() -> None:
    (box,) = find("<!-- note\n{{Warbox\n| conflict = A\n| date = 1 May\n}}\n", NAMES)
    assert box.salvaged
    assert box.effective["date"].value == "1 May"


def test_a_later_box_is_not_swallowed() -> None:
    first, second = find("{{Warbox\n| conflict = [[A\n}}\n{{Warbox\n| conflict = B\n}}", NAMES)
    assert (first.salvaged, second.salvaged) == (True, False)
    assert first.span.end <= second.span.start


def test_a_mention_is_no_box() -> None:
    assert find("Use {{Warbox for battles.", NAMES) == ()


@pytest.mark.skipif("WARBOX_PAGES" not in os.environ, reason="WARBOX_PAGES names no folder of pages")
def test_real_boxes_survive_a_lost_closing() -> None:
    """Of the parameters that did not lose a ``}}`` themselves, at least 95 % come back unchanged."""
    rng = random.Random(1)
    files = sorted(Path(os.environ["WARBOX_PAGES"]).glob("*.wikitext"))
    expected = recovered = 0
    for file in rng.sample(files, min(200, len(files))):
        page = file.read_text(encoding="utf-8")
        whole = find(page, NAMES | {"Infobox Military Conflict", "Infobox civil conflict"}, KNOWN)
        if not whole or whole[0].salvaged:
            continue
        box = whole[0]
        for match in rng.sample(list(re.finditer(r"\}\}", box.text)), 1):
            at = box.span.start + match.start()
            others = [param for param in box.params if not param.span.start <= at < param.span.end]
            damaged = find(page[:at] + page[at + 2 :], NAMES | {"Infobox Military Conflict", "Infobox civil conflict"}, KNOWN)
            values = {(param.name, param.value) for param in damaged[0].params} if damaged else set()
            expected += len(others)
            recovered += sum((param.name, param.value) in values for param in others)
    assert expected
    assert recovered >= 0.95 * expected
