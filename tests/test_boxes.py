"""Whole boxes: what is read from each fixture is what a careful reader takes from it."""

from __future__ import annotations

import json

import pytest

import warbox
from oracle import FIXTURES, box_names, differences, reading, wikitext


def compare(name: str, page: str) -> list[str]:
    text = wikitext(name)
    found = warbox.parse_all(text)
    assert found, "no box found"
    want = json.loads((FIXTURES / f"{name}.json").read_bytes())
    return differences(want, reading(found[0], page, len(found)))


@pytest.mark.parametrize("name", box_names())
def test_box_is_read_as_expected(name: str) -> None:
    found = compare(f"boxes/{name}", name)
    assert not found, "\n" + "\n".join(found)


def test_korean_war() -> None:
    """The box of a large real article, held against the project's own reading of it."""
    found = compare("korean_war", "korean_war")
    assert not found, "\n" + "\n".join(found)


def test_every_box_has_its_reading_and_its_row_in_the_readme() -> None:
    readings = {path.stem for path in (FIXTURES / "boxes").glob("*.json")}
    assert readings == set(box_names())
    table = (FIXTURES / "README.md").read_text(encoding="utf-8")
    assert all(f"| `{name}` |" in table for name in readings)
