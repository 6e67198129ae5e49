"""Short ways to read one value, for the unit tests."""

from __future__ import annotations

from collections.abc import Mapping

import warbox
from warbox.content import Content
from warbox.model import Belligerent, Commander, Conflict, Figure, Side
from warbox.templates import HANDLERS, Handler
from warbox.walk import Walked, walk

__all__ = ["box", "content", "lines", "losses", "men", "parties", "people", "side", "text", "walked"]


def walked(value: str, handlers: Mapping[str, Handler] = HANDLERS) -> Walked:
    """Walk a value as the parameter of a box."""
    page = f"{{{{Infobox military conflict\n|combatant1={value}\n}}}}"
    found = warbox.find_boxes(page)[0]
    return walk(page, found.params[0].value_span, found.opaques, handlers, "combatant1")


def content(value: str) -> Content:
    return walked(value).content


def text(value: str) -> str:
    """Return the visible text of a value."""
    return content(value).text


def lines(value: str) -> list[str]:
    """Return the visible lines of a value, the bullets before them: as many stars as the list is deep."""
    return [f"{'*' * line.depth} {line.text.strip()}".strip() for line in content(value).lines]


def box(fields: str = "", **params: str) -> Conflict:
    """Read a box of the parameters given; two plain belligerents unless they are."""
    given = {"combatant1": "Reds", "combatant2": "Blues", **params}
    written = "".join(f"|{name}={value}\n" for name, value in given.items())
    return warbox.parse(f"{{{{Infobox military conflict\n{written}{fields}}}}}")


def side(field: str, value: str) -> Side:
    return box(**{f"{field}1": value, f"{field}2": "?"} if field in ("strength", "casualties") else {f"{field}1": value}).sides[0]


def parties(value: str) -> tuple[Belligerent, ...]:
    return side("combatant", value).belligerents


def people(value: str) -> tuple[Commander, ...]:
    return side("commander", value).commanders


def men(value: str) -> tuple[Figure, ...]:
    """Read a strength."""
    return side("strength", value).strength


def losses(value: str) -> tuple[Figure, ...]:
    """Read a casualty field."""
    return side("casualties", value).casualties
