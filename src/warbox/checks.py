"""Checks of the model's fields, told from their annotations: a wrong type is refused where a value is made."""

from __future__ import annotations

import reprlib
import sys
from collections.abc import Callable, Mapping
from operator import attrgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import attrs

__all__ = ["checked"]

_Validator = Callable[[Any, "attrs.Attribute[Any]", Any], None]

_SCALARS: Mapping[str, tuple[type, ...]] = {
    "str": (str,),
    "bool": (bool,),
    "str | None": (str, type(None)),
}
_BUILT_IN: Mapping[str, type] = {"str": str, "int": int, "bool": bool, "float": float}


def checked(cls: type, fields: list[attrs.Attribute[Any]]) -> list[attrs.Attribute[Any]]:
    """Return ``fields`` with validators of their types, as a ``field_transformer`` for attrs; integers are not negative.

    A field's own validator is asked after that. The first field of words or a truth value checks all of these in one go: they are
    most of a model's fields, and the reading makes thousands.
    """
    names = vars(sys.modules[cls.__module__])
    scalars = tuple((field.name, _SCALARS[str(field.type)]) for field in fields if str(field.type) in _SCALARS)
    out = []
    for field in fields:
        annotation = str(field.type)
        if scalars and field.name == scalars[0][0]:
            field = field.evolve(validator=_scalars_validator(scalars, field.validator))
        elif annotation not in _SCALARS and annotation != "Span":
            field = field.evolve(validator=_validator(annotation, names, field.validator))
        out.append(field)
    return out


def _scalars_validator(scalars: tuple[tuple[str, tuple[type, ...]], ...], own: _Validator | None) -> _Validator:
    names, kinds_of = zip(scalars[0], *scalars, strict=True)  # the first twice, so that the values are always a tuple
    values = attrgetter(*names)

    def check(instance: object, attribute: attrs.Attribute[Any], value: Any) -> None:
        if not all(map(isinstance, values(instance), kinds_of)):
            for name, kinds in scalars:
                found = getattr(instance, name)
                if not isinstance(found, kinds):
                    place = f"{type(instance).__name__}.{name}"
                    raise TypeError(f"{place} must hold {kinds[0].__name__}, not {reprlib.repr(found)}")
        if own is not None:
            own(instance, attribute, value)

    return check


def _validator(annotation: str, names: Mapping[str, type], own: _Validator | None) -> _Validator:
    word = annotation.removesuffix(" | None")
    optional = word != annotation
    if word.startswith("tuple["):
        return _tuple_validator(word.removeprefix("tuple[").removesuffix(", ...]"), names)
    built_in = _BUILT_IN.get(word)

    def check(instance: object, attribute: attrs.Attribute[Any], value: Any) -> None:
        if value is None and optional:
            return
        kind = built_in or names[word]  # the class may be made only after this one
        if type(value) is not kind:
            _refuse(instance, attribute, value, kind)
        if kind is int and value < 0:
            _refuse_negative(instance, attribute, value)
        if own is not None:
            own(instance, attribute, value)

    return check


def _tuple_validator(word: str, names: Mapping[str, type]) -> _Validator:
    def check(instance: object, attribute: attrs.Attribute[Any], value: Any) -> None:
        if type(value) is not tuple:
            place = f"{type(instance).__name__}.{attribute.name}"
            raise TypeError(f"{place} must be a tuple of {word}, not {reprlib.repr(value)}: one item is written (item,)")
        if value:
            kind = _BUILT_IN.get(word) or names[word]
            for item in value:
                if type(item) is not kind:
                    _refuse(instance, attribute, item, kind)
                if kind is int and item < 0:
                    _refuse_negative(instance, attribute, item)

    return check


def _refuse(instance: object, attribute: attrs.Attribute[Any], value: object, kind: type) -> None:
    """Raise ``TypeError`` unless ``value`` will do for one of ``kind`` all the same."""
    if (isinstance(value, kind) and not isinstance(value, bool)) or (kind is float and type(value) is int):
        return
    raise TypeError(f"{type(instance).__name__}.{attribute.name} must hold {kind.__name__}, not {reprlib.repr(value)}")


def _refuse_negative(instance: object, attribute: attrs.Attribute[Any], value: int) -> None:
    raise ValueError(f"{type(instance).__name__}.{attribute.name} must not be negative: {value}")
