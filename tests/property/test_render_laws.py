"""render: what is written reads back as it was, or is refused; and what was written is written alike again."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import warbox
from warbox.box import Box
from warbox.errors import RenderError
from warbox.model import (
    Belligerent,
    Bound,
    Category,
    Conflict,
    Coordinates,
    Figure,
    Flag,
    FlagKind,
    Origin,
    Outcome,
    RichText,
    Side,
)
from warbox.testing import conflicts, wikitext
from warbox.testing.sayable import sayable_conflicts, sayable_dates, sayable_figures, sayable_texts
from warbox.testing.wikitext import write_box
from warbox.writer import render

FIXTURES = Path(__file__).parents[2] / "fixtures"
BOXES = [*sorted(FIXTURES.glob("boxes/*.wikitext")), FIXTURES / "korean_war.wikitext"]
PAGES = os.environ.get("WARBOX_PAGES")
PAGE_STEP = 12  # one page in so many is read

# A whole conflict is a large example.
slow = settings(
    max_examples=settings().max_examples // 3,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)


def two_sides(**changes: Any) -> Conflict:
    return attrs.evolve(Conflict(sides=(Side(number=1, belligerents=(Belligerent(name="Ardania"),)), Side(number=2))), **changes)


def with_side(**changes: Any) -> Conflict:
    conflict = two_sides()
    return attrs.evolve(conflict, sides=(attrs.evolve(conflict.sides[0], **changes), conflict.sides[1]))


def is_kept(conflict: Conflict) -> str:
    """Assert that a conflict is read back from its rendering; return that."""
    text = render(conflict)
    assert warbox.parse(text) == conflict
    return text


def kept_or_refused(conflict: Conflict) -> None:
    """Assert that a conflict is read back from its rendering, or refused with the path of a value that it has."""
    try:
        text = is_kept(conflict)
    except RenderError as error:
        refused = error
    else:
        assert render(warbox.parse(text)) == text
        return
    assert refused.path.startswith("$.")
    assert refused.path in str(refused)


# -- conflicts that wikitext can say


@slow
@given(sayable_conflicts())
@example(two_sides(coordinates=Coordinates(latitude=0.00005, longitude=0.0, origin=Origin.BOX)))
def test_sayable_round_trip(conflict: Conflict) -> None:
    """What wikitext can say is said: render refuses none of it, and parse(render(c)) == c."""
    is_kept(conflict)


@slow
@given(sayable_conflicts())
def test_sayable_is_idempotent(conflict: Conflict) -> None:
    """render(parse(render(c))) == render(c)."""
    text = render(conflict)
    assert render(warbox.parse(text)) == text


@given(sayable_figures(losses=False))
def test_strength_round_trip(figures: tuple[Figure, ...]) -> None:
    """Strengths of every bound, category and party, with their breakdowns, are read back."""
    covers = (1, 2) if figures else ()
    is_kept(with_side(strength=tuple(attrs.evolve(f, covers=covers) for f in figures)))


@given(sayable_figures(losses=True))
@example((Figure(category=Category.PERSONNEL, word="unknown", outcomes=(Outcome.DISEASE,)),))
def test_casualties_round_trip(figures: tuple[Figure, ...]) -> None:
    """Casualties of every outcome are read back."""
    covers = (1, 2) if figures else ()
    is_kept(with_side(casualties=tuple(attrs.evolve(f, covers=covers) for f in figures)))


@given(sayable_dates())
def test_date_round_trip(date: object) -> None:
    """Dates are written in words from which the same EDTF is read."""
    is_kept(two_sides(date=date))


@given(st.lists(sayable_texts(), min_size=1, max_size=5))
@example(["a<, b", "c> d"])
@example([":a", "''b''", "{{c", "d|e", "[[f", "----", "~~~~", "__g__", "h=i", "&amp;", "http://j"])
def test_text_round_trip(lines: list[str]) -> None:
    """Free text is read back whatever characters it holds, those that are markup too."""
    is_kept(two_sides(notes=RichText(text="\n".join(lines))))


# -- any conflict


@slow
@given(conflicts())
@example(with_side(belligerents=(Belligerent(name="if", flags=(Flag(kind=FlagKind.ICON), Flag(kind=FlagKind.NAME))),)))
@example(with_side(military_support=(Belligerent(name="if", row="", flags=(Flag(kind=FlagKind.NAME),), citations=("",)),)))
def test_never_silently_different(conflict: Conflict) -> None:
    """Of any conflict the model admits: it is read back as it is, or refused with the path of a value."""
    kept_or_refused(conflict)


# -- boxes that were read

fields = {
    "combatant1": wikitext.belligerent_lists(),
    "commander1": wikitext.commander_lists(),
    "strength1": wikitext.figure_lists(losses=False),
    "casualties1": wikitext.figure_lists(losses=True),
}


@pytest.mark.parametrize("name", fields)
def test_read_fields_round_trip(name: str) -> None:
    """A list field as editors write it is written anew with the same meaning, or refused."""

    @slow
    @given(fields[name])
    def check(value: str) -> None:
        kept_or_refused(warbox.parse(write_box({"combatant2": "B", "combatant1": "A", name: value})))

    check()


@pytest.mark.parametrize("path", BOXES, ids=lambda path: path.stem)
def test_fixture_round_trip(path: Path) -> None:
    """Every box of the fixtures is written anew with the same meaning, and alike the second time."""
    for conflict in warbox.parse_all(path.read_bytes().decode()):
        assert render(warbox.parse(is_kept(conflict))) == render(conflict)


@pytest.mark.skipif(not PAGES, reason="WARBOX_PAGES names no folder of pages")
def test_page_round_trip() -> None:
    """Of real pages at least 95 in 100 are written anew with the same meaning; the others are refused with a path."""
    paths = sorted(Path(PAGES or "").glob("*.wikitext"))[::PAGE_STEP]
    done, refused = 0, []
    for path in paths:
        for conflict in warbox.parse_all(path.read_bytes().decode())[:1]:
            try:
                is_kept(conflict)
                done += 1
            except RenderError as error:
                refused.append(f"{path.stem}: {error.path}")
    assert done >= 0.95 * (done + len(refused)), refused


# -- the form of the box


@given(sayable_conflicts())
@slow
def test_signs_are_aligned(conflict: Conflict) -> None:
    """Every parameter begins a line, is given once, and its equals sign stands below the others."""
    box: Box = warbox.find_boxes(render(conflict))[0]
    names = [param.name for param in box.params]
    assert len(names) == len(set(names))
    columns = set()
    for param in box.params:
        assert box.page_text[param.span.start - 1] == "\n"
        assert param.name_span is not None
        columns.add(param.name_span.end - param.span.start)
    assert len(columns) <= 1


@given(st.integers(0, 9_999_999))
def test_bounds_are_said(number: int) -> None:
    """A least and a most are told apart in what is written."""
    for bound, low, high, words in ((Bound.AT_LEAST, number, None, "+"), (Bound.AT_MOST, None, number, "up to ")):
        figure = Figure(low=low, high=high, bound=bound, category=Category.PERSONNEL, covers=(1, 2))
        assert words in is_kept(with_side(strength=(figure,)))
