"""The sides of a box: how many there are, and which field belongs to which (Module:Infobox military conflict)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

import attrs

from warbox.content import Content
from warbox.fields.bodies import Bodies, all_entries, bodies_of
from warbox.fields.context import Context
from warbox.fields.figures import read_figures
from warbox.fields.flag_runs import fold_file
from warbox.fields.parties import read_belligerents
from warbox.fields.people import read_commanders
from warbox.fields.text import rich_text
from warbox.model import Belligerent, Figure, RichText, Side

__all__ = ["LIST_FIELDS", "field_of", "read_sides"]

Values = Mapping[str, Sequence[Content]]

_MAX_SIDES = 5
# Fields whose every visible character must be accounted for.
LIST_FIELDS = frozenset(
    "combatant commander strength casualties casualties_joint polstrength milstrength killed wounded captured".split()
)
_NUMBERED = re.compile(r"([a-z]+)(\d)([a-d]?)")


def field_of(place: str) -> str:
    """Return the field that a parameter belongs to: ``combatant1a`` is of ``combatant``.

    >>> field_of("combatant1a"), field_of("strength3"), field_of("captured")
    ('combatant', 'strength', 'captured')
    """
    numbered = _NUMBERED.fullmatch(place)
    return place if numbered is None else numbered[1]


class _Cells:
    """The values of a box by field and column: ``combatant1a`` is the row "a" of column 1 of ``combatant``."""

    def __init__(self, values: Values) -> None:
        self._cells: dict[tuple[str, int], list[tuple[str | None, Content]]] = {}
        for place in sorted(values):
            numbered = _NUMBERED.fullmatch(place)
            if numbered is not None:
                cell = self._cells.setdefault((numbered[1], int(numbered[2])), [])
                cell += [(numbered[3] or None, content) for content in values[place]]

    def of(self, field: str, i: int) -> Sequence[tuple[str | None, Content]]:
        """Return the values of column ``i``, row by row, with the letters of the further rows."""
        return self._cells.get((field, i), ())

    def columns(self, field: str) -> list[int]:
        """Return the columns in which ``field`` has a value."""
        return [i for name, i in self._cells if name == field and i <= _MAX_SIDES]


def read_sides(values: Values, context: Context) -> tuple[tuple[Side, ...], Side]:
    """Return the sides and the joint row. Only combatants make a side; index N+1 of any other field spans all N columns."""
    cells = _Cells(values)
    count = max([2, *cells.columns("combatant")])
    parties = {i: _parties(cells, "combatant", i, context) for i in range(1, count + 1)}
    context.pictures = _pictures(parties.values())
    *bodies, all_bodies = bodies_of(list(parties.values()))
    sides = tuple(_side(cells, i, count, parties[i], bodies[i - 1], context) for i in range(1, count + 1))
    return sides, _joint(cells, values, count, all_bodies, context)


def _pictures(parties: Iterable[Sequence[Belligerent]]) -> dict[str, str]:
    """Return for every file that stands as a flag before one belligerent alone which that is."""
    owners: dict[str, set[str]] = {}
    for entries in parties:
        for entry in all_entries(entries):
            for flag in entry.flags:
                if flag.file:
                    owners.setdefault(fold_file(flag.file), set()).add(entry.name)
    return {file: names.pop() for file, names in owners.items() if len(names) == 1}


def _side(
    cells: _Cells,
    i: int,
    count: int,
    parties: tuple[Belligerent, ...],
    bodies: Bodies,
    context: Context,
    totals: Sequence[tuple[Content, str | None]] = (),
) -> Side:
    strength, uncounted = _figures(cells, "strength", i, count, bodies, context)
    people = tuple(person for row, content in cells.of("commander", i) for person in read_commanders(content, row, context))
    units = _text(cells, "units", i, context)
    casualties, _ = _figures(cells, "casualties", i, count, bodies, context)
    for content, outcome in totals:
        found, _ = read_figures(content, losses=True, bodies=bodies, joint=True, context=context, outcome=outcome)
        casualties += tuple(_shifted(figure, len(casualties)) for figure in found)
    return Side(
        number=i if i <= count else None,
        belligerents=parties,
        commanders=people,
        units=units,
        strength=strength,
        strength_text=_text(cells, "strength", i, context, enter=False),
        uncounted=uncounted,
        casualties=casualties,
        casualties_text=_text(cells, "casualties", i, context, enter=False),
        political_support=_parties(cells, "polstrength", i, context),
        military_support=_parties(cells, "milstrength", i, context),
    )


# Fields of the joint row without a column, with the outcome that their name gives to their counts.
_TOTALS = (("casualties_joint", None), ("killed", "killed"), ("wounded", "wounded"), ("captured", "captured"))


def _joint(cells: _Cells, values: Values, count: int, bodies: Bodies, context: Context) -> Side:
    totals = [(content, outcome) for name, outcome in _TOTALS for content in values.get(name, ())]
    return _side(cells, count + 1, count, (), bodies, context, totals)


def _shifted(figure: Figure, by: int) -> Figure:
    return figure if figure.part_of is None or not by else attrs.evolve(figure, part_of=figure.part_of + by)


def _parties(cells: _Cells, field: str, i: int, context: Context) -> tuple[Belligerent, ...]:
    return tuple(entry for row, content in cells.of(field, i) for entry in read_belligerents(content, row, context))


def _figures(
    cells: _Cells, field: str, i: int, count: int, bodies: Bodies, context: Context
) -> tuple[tuple[Figure, ...], tuple[Belligerent, ...]]:
    """Read the figures of a cell; those of a cell that spans blank ones after it say which sides they cover."""
    out: list[Figure] = []
    uncounted: list[Belligerent] = []
    for _, content in cells.of(field, i):
        shift = len(out)
        found, named = read_figures(content, losses=field == "casualties", bodies=bodies, joint=i > count, context=context)
        out += [_shifted(f, shift) for f in found]
        uncounted += named
    if not out:
        return (), tuple(uncounted)
    covers = [i]
    while i <= count and covers[-1] < count and not cells.of(field, covers[-1] + 1):
        covers.append(covers[-1] + 1)
    if len(covers) > 1:
        out = [attrs.evolve(f, covers=tuple(covers)) for f in out]
    return tuple(out), tuple(uncounted)


def _text(cells: _Cells, field: str, i: int, context: Context, *, enter: bool = True) -> RichText | None:
    cell = cells.of(field, i)
    return rich_text(cell[0][1], context, enter=enter) if cell else None
