"""What the laws of the reading have in common: boxes of few fields, and what a reading means."""

from __future__ import annotations

from enum import Enum
from typing import Any

import attrs

import warbox
from warbox.model import Belligerent, Commander, Conflict, Figure
from warbox.testing.wikitext import write_box


def read(**fields: str) -> Conflict:
    """Read a box with these parameters."""
    return warbox.parse(write_box(fields))


def strength(value: str, **others: str) -> tuple[Figure, ...]:
    """Read a strength field."""
    return read(combatant1="A", combatant2="B", strength1=value, strength2="x", **others).sides[0].strength


def casualties(value: str, **others: str) -> tuple[Figure, ...]:
    """Read a casualty field."""
    return read(combatant1="A", combatant2="B", casualties1=value, casualties2="x", **others).sides[0].casualties


def belligerents(value: str, **others: str) -> tuple[Belligerent, ...]:
    """Read a belligerent field."""
    return read(combatant1=value, combatant2="B", **others).sides[0].belligerents


def commanders(value: str, **others: str) -> tuple[Commander, ...]:
    """Read a commander field."""
    return read(combatant1="A", combatant2="B", commander1=value, **others).sides[0].commanders


def meaning(value: Any, *, cited: bool = False) -> Any:
    """Return what counts in a reading, as plain data; without citations, unless they are ``cited``."""
    if isinstance(value, Enum):
        return value.value
    if attrs.has(type(value)):
        return {
            field.name: meaning(getattr(value, field.name), cited=cited)
            for field in attrs.fields(type(value))
            if field.eq and (cited or field.name != "citations")
        }
    if isinstance(value, tuple):
        return [meaning(item, cited=cited) for item in value]
    return value


def value(figure: Figure) -> tuple[int | None, int | None, str | None, str | None]:
    """Return what a figure says of its number."""
    return figure.low, figure.high, figure.bound, figure.word


def sizes(figures: tuple[Figure, ...]) -> list[tuple[int | None, int | None, str | None, str | None]]:
    """Return what figures say of their numbers, in order."""
    return [value(figure) for figure in figures]
