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
from warbox.model import (
    Belligerent, Citation, Commander, Conflict, Coordinates, DateInfo, DateSpan, Figure, Flag, Result, RichText, Side, Source,
)  # fmt: skip
from warbox.schema import field_types
from warbox.spans import Span

__all__ = [
    "belligerents", "citations", "commanders", "conflicts", "coordinates", "date_infos", "date_spans", "diagnostics", "edtf_dates",
    "figures", "flags", "instances", "results", "rich_texts", "sides", "sources", "spans", "texts",
]  # fmt: skip

_Model = TypeVar("_Model")

_MOST_ITEMS = 3
_SEASONS = range(21, 25)

# Any character but half a surrogate pair, the odd ones often; or words as they stand in boxes.
_TEXTS = st.text(max_size=8) | st.sampled_from(
    ("", " ", "\x00", "\u2028", "\r\n", '"', "\\", "\ufeff", "\U0010ffff", "é", "e\u0301", "null", "6,000–7,000", "{{KIA}}", "[[A|b]]")
)
_INTEGERS = st.integers(-1, 20) | st.integers(0, 10**7) | st.integers()


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


@functools.cache
def instances(cls: type[_Model]) -> st.SearchStrategy[_Model]:
    """Return a strategy of any value of a class of the model, or of ``Diagnostic``.

    >>> from warbox.model import Link
    >>> instances(Link).example()  # doctest: +SKIP
    Link(target='', text='é')
    """
    if cls is Diagnostic:
        return _diagnostics()
    parts = {name: _ATTRIBUTES.get((cls, name)) or _values(tp) for name, tp in field_types(cls).items()}
    if cls is Figure:
        return st.builds(_figure, bounds=_bounds(), **{name: part for name, part in parts.items() if name not in ("low", "high")})
    return st.builds(cls, **parts)


def _values(tp: Any) -> st.SearchStrategy[Any]:
    """Return a strategy of the values of a field's type."""
    if tp in _SCALARS:
        return _SCALARS[tp]
    arguments = typing.get_args(tp)
    if typing.get_origin(tp) is tuple:
        return st.lists(_values(arguments[0]), max_size=_MOST_ITEMS).map(tuple)
    if typing.get_origin(tp) is types.UnionType:
        return st.none() | st.one_of([_values(argument) for argument in arguments if argument is not types.NoneType])
    if issubclass(tp, StrEnum):
        return st.sampled_from(tp)
    # Put off, as a belligerent has parts that are belligerents.
    return st.deferred(lambda: instances(tp))


_SCALARS: dict[Any, st.SearchStrategy[Any]] = {str: _TEXTS, int: _INTEGERS, bool: st.booleans(), Span: spans()}
_ATTRIBUTES: dict[tuple[type, str], st.SearchStrategy[Any]] = {
    (DateSpan, "start"): st.none() | edtf_dates(),
    (DateSpan, "end"): st.none() | edtf_dates(),
    (Coordinates, "latitude"): st.floats(-90, 90),
    (Coordinates, "longitude"): st.floats(-180, 180),
}


def _bounds() -> st.SearchStrategy[tuple[int | None, int | None]]:
    number = st.none() | _INTEGERS
    return st.tuples(number, number).map(lambda pair: pair if None in pair else tuple(sorted(pair)))  # type: ignore[type-var,return-value]


def _figure(*, bounds: tuple[int | None, int | None], **rest: Any) -> Figure:
    return Figure(low=bounds[0], high=bounds[1], **rest)


def _diagnostics() -> st.SearchStrategy[Any]:
    def made(code: str, message: str, param: str | None, span: Span) -> Diagnostic:
        return Diagnostic(code, CODES[code][0], message, param, span)

    return st.builds(made, st.sampled_from(sorted(CODES)), _TEXTS, st.none() | _TEXTS, spans())
