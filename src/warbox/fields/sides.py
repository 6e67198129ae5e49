"""The sides of a box: how many there are, and which field belongs to which (Module:Infobox military conflict)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import attrs

from warbox.content import Content
from warbox.fields.context import Context
from warbox.fields.figures import read_figures
from warbox.fields.parties import read_belligerents
from warbox.fields.people import read_commanders
from warbox.fields.text import rich_text
from warbox.model import Belligerent, Commander, Figure, RichText, Side

__all__ = ["LIST_FIELDS", "field_of", "read_sides"]

Values = Mapping[str, Sequence[Content]]

_ROWS = ("", "a", "b", "c", "d")
_MAX_SIDES = 5
# Fields whose every visible character must be accounted for.
LIST_FIELDS = frozenset(
    "combatant commander strength casualties casualties_joint polstrength milstrength killed wounded captured".split()
)
_NUMBERED = re.compile(r"([a-z]+)\d[a-d]?")


def field_of(place: str) -> str:
    """Return the field that a parameter belongs to: ``combatant1a`` is of ``combatant``.

    >>> field_of("combatant1a"), field_of("strength3"), field_of("captured")
    ('combatant', 'strength', 'captured')
    """
    numbered = _NUMBERED.fullmatch(place)
    return place if numbered is None else numbered[1]


def read_sides(values: Values, context: Context) -> tuple[tuple[Side, ...], Side]:
    """Return the sides and the joint row. Only combatants make a side; index N+1 of any other field spans all N columns."""
    count = max(
        [2, *(i for i in range(1, _MAX_SIDES + 1) if any(values.get(f"combatant{i}{r}") for r in _ROWS))],
    )
    parties = {i: _parties(values, "combatant", i, context) for i in range(1, count + 1)}
    bodies = frozenset(name.casefold() for entries in parties.values() for name in _names(entries))
    sides = tuple(_side(values, i, count, parties[i], bodies, context) for i in range(1, count + 1))
    return sides, _joint(values, count, bodies, context)


def _names(entries: Sequence[Belligerent]) -> list[str]:
    return [name for e in entries for name in (e.name, *_names(e.parts))]


def _side(values: Values, i: int, count: int, parties: tuple[Belligerent, ...], bodies: frozenset[str], context: Context) -> Side:
    strength, uncounted = _figures(values, "strength", i, count, bodies, context)
    return Side(
        number=i,
        belligerents=parties,
        commanders=_people(values, i, context),
        units=_text(values, f"units{i}", context),
        strength=strength,
        strength_text=_text(values, f"strength{i}", context, enter=False),
        uncounted=uncounted,
        casualties=_figures(values, "casualties", i, count, bodies, context)[0],
        casualties_text=_text(values, f"casualties{i}", context, enter=False),
        political_support=_parties(values, "polstrength", i, context),
        military_support=_parties(values, "milstrength", i, context),
    )


def _joint(values: Values, count: int, bodies: frozenset[str], context: Context) -> Side:
    side = _side(values, count + 1, count, (), bodies, context)
    casualties = list(side.casualties)
    for name, outcome in (("casualties_joint", None), ("killed", "killed"), ("wounded", "wounded"), ("captured", "captured")):
        for content in values.get(name, ()):
            shift = len(casualties)
            figures, _ = read_figures(content, losses=True, bodies=bodies, joint=True, context=context, outcome=outcome)
            casualties += [_shifted(figure, shift) for figure in figures]
    return attrs.evolve(side, number=None, casualties=tuple(casualties))


def _shifted(figure: Figure, by: int) -> Figure:
    return figure if figure.part_of is None or not by else attrs.evolve(figure, part_of=figure.part_of + by)


def _parties(values: Values, field: str, i: int, context: Context) -> tuple[Belligerent, ...]:
    return tuple(
        entry
        for r in _ROWS
        for content in values.get(f"{field}{i}{r}", ())
        for entry in read_belligerents(content, r or None, context)
    )


def _people(values: Values, i: int, context: Context) -> tuple[Commander, ...]:
    return tuple(
        person
        for r in _ROWS
        for content in values.get(f"commander{i}{r}", ())
        for person in read_commanders(content, r or None, context)
    )


def _figures(
    values: Values, field: str, i: int, count: int, bodies: frozenset[str], context: Context
) -> tuple[tuple[Figure, ...], tuple[Belligerent, ...]]:
    """Read the figures of a cell; those of a cell that spans blank ones after it say which sides they cover."""
    out: list[Figure] = []
    uncounted: list[Belligerent] = []
    for content in values.get(f"{field}{i}", ()):
        shift = len(out)
        found, named = read_figures(content, losses=field == "casualties", bodies=bodies, joint=i > count, context=context)
        out += [_shifted(f, shift) for f in found]
        uncounted += named
    covers = [i]
    while i <= count and covers[-1] < count and not values.get(f"{field}{covers[-1] + 1}"):
        covers.append(covers[-1] + 1)
    if len(covers) > 1:
        out = [attrs.evolve(f, covers=tuple(covers)) for f in out]
    return tuple(out), tuple(uncounted)


def _text(values: Values, name: str, context: Context, *, enter: bool = True) -> RichText | None:
    contents = values.get(name, ())
    return rich_text(contents[0], context, enter=enter) if contents else None
