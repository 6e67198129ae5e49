"""Strategies for the model: any value that its classes admit, whether or not wikitext could say it.

What a class holds is told by the class itself; here stand only the values that have a form of their own (dates, low and high,
coordinates) and the strings and numbers that go into the rest.
"""

from __future__ import annotations

import functools
import types
import typing
from enum import StrEnum
from typing import Any, TypeVar

import attrs
from hypothesis import strategies as st

from warbox.errors import CODES, Diagnostic
from warbox.lexers.edtf import days_in
from warbox.model import Belligerent, Commander, Conflict, Coordinates, DateSpan, Figure, Side
from warbox.schema import field_types
from warbox.spans import Span

__all__ = ["belligerents", "commanders", "conflicts", "edtf_dates", "figures", "instances", "sides", "spans", "texts"]

_Model = TypeVar("_Model", bound=attrs.AttrsInstance)

_MOST_ITEMS = 3
_SEASONS = range(21, 25)

# Any character but half a surrogate pair, the odd ones often; or words as they stand in boxes.
_TEXTS = st.text(max_size=8) | st.sampled_from(
    (
        "",
        " ",
        "\x00",
        "\u2028",
        "\r\n",
        '"',
        "\\",
        "\ufeff",
        "\U0010ffff",
        "é",
        "e\u0301",
        "null",
        "6,000–7,000",
        "{{KIA}}",
        "[[A|b]]",
    )
)
_INTEGERS = st.integers(0, 20) | st.integers(0, 10**7) | st.integers(min_value=0)


def texts() -> st.SearchStrategy[str]:
    """Return a strategy of any text: empty, with control characters, of any script."""
    return _TEXTS


def spans() -> st.SearchStrategy[Span]:
    """Return a strategy of spans."""
    return st.lists(st.integers(0, 10**6), min_size=2, max_size=2).map(lambda places: Span(*sorted(places)))


@st.composite
def edtf_dates(draw: st.DrawFn) -> str:
    """Return a strategy of dates in every form of EDTF that warbox writes."""
    form = draw(st.sampled_from(("year", "decade", "century", "month", "season", "day", "no year")))
    year = draw(st.integers(-9999, 9999))
    if form == "no year":
        month = draw(st.integers(1, 12))
        return f"XXXX-{month:02}" + draw(st.sampled_from(("", f"-{draw(st.integers(1, days_in(month, None))):02}")))
    said = f"-{-year:04}" if year < 0 else f"{year:04}"
    if form == "season":
        return f"{said}-{draw(st.sampled_from(_SEASONS))}"
    if form in ("month", "day"):
        month = draw(st.integers(1, 12))
        said += f"-{month:02}"
        if form == "day":
            said += f"-{draw(st.integers(1, days_in(month, year))):02}"
    masked = {"decade": 1, "century": 2}.get(form, 0)
    return said[: len(said) - masked] + "X" * masked + draw(st.sampled_from(("", "~", "?", "%")))


def conflicts() -> st.SearchStrategy[Conflict]:
    """Return a strategy of conflicts: every attribute may be there or not, those outside ``==`` too."""
    return instances(Conflict)


def sides() -> st.SearchStrategy[Side]:
    """Return a strategy of sides, with a number or without."""
    return instances(Side)


def belligerents() -> st.SearchStrategy[Belligerent]:
    """Return a strategy of belligerents, which may have parts."""
    return instances(Belligerent)


def commanders() -> st.SearchStrategy[Commander]:
    """Return a strategy of commanders."""
    return instances(Commander)


def figures() -> st.SearchStrategy[Figure]:
    """Return a strategy of figures, low never more than high."""
    return instances(Figure)


@functools.cache
def instances(cls: type[_Model]) -> st.SearchStrategy[_Model]:
    """Return a strategy of any value of a class of the model, such as ``warbox.model.RichText``."""
    required: dict[str, st.SearchStrategy[Any]] = {}
    optional: dict[str, st.SearchStrategy[Any]] = {}
    for field, tp in zip(attrs.fields(cls), field_types(cls).values(), strict=True):
        values = _ATTRIBUTES[cls, field.name] if (cls, field.name) in _ATTRIBUTES else _values(tp)
        (required if field.default is attrs.NOTHING else optional)[field.name] = values

    @st.composite
    def build(draw: st.DrawFn) -> _Model:
        # A handful of the attributes at once: a conflict with all of them is slow to draw and slow to shrink.
        chosen = draw(st.lists(st.sampled_from(sorted(optional)), unique=True)) if optional else []
        values = {name: draw(strategy) for name, strategy in required.items()} | {name: draw(optional[name]) for name in chosen}
        if issubclass(cls, Figure) and values.get("word") is not None:
            values["low"] = values["high"] = None
        elif issubclass(cls, Figure) and None not in (values.get("low"), values.get("high")):
            values["low"], values["high"] = sorted((values["low"], values["high"]))
        return cls(**values)

    return build()


def _values(tp: Any) -> st.SearchStrategy[Any]:
    """Return a strategy of the values of a field's type."""
    if tp in _SCALARS:
        return _SCALARS[tp]
    arguments = typing.get_args(tp)
    if typing.get_origin(tp) is tuple:
        return st.lists(_values(arguments[0]), max_size=_MOST_ITEMS).map(tuple)
    if typing.get_origin(tp) is types.UnionType:
        return st.one_of([st.none() if argument is types.NoneType else _values(argument) for argument in reversed(arguments)])
    if issubclass(tp, StrEnum):
        return st.sampled_from(tp)
    # Put off, as the parts of a belligerent are belligerents.
    return st.deferred(lambda: instances(tp))


_SCALARS: dict[Any, st.SearchStrategy[Any]] = {str: _TEXTS, int: _INTEGERS, bool: st.booleans(), Span: spans()}
_ATTRIBUTES: dict[tuple[type, str], st.SearchStrategy[Any]] = {
    (DateSpan, "start"): st.none() | edtf_dates(),
    (DateSpan, "end"): st.none() | edtf_dates(),
    (Coordinates, "latitude"): st.floats(-90, 90),
    (Coordinates, "longitude"): st.floats(-180, 180),
    (Diagnostic, "code"): st.sampled_from(sorted(CODES)),
}
