"""JSON in and out, exact: what was written reads back the same, with sources, words and diagnostics.

JSON has the attribute names as keys; what is at its default is left out; ``"schema": 1`` stands first. A span is
``[start, end]``, a vocabulary's member its string. Reading is strict: nothing is turned into what it is not.

This is the only module that imports cattrs, and it does so when it is first needed: the import costs as much as a large page.
"""

from __future__ import annotations

import contextlib
import functools
import json
import math
import reprlib
import types
import typing
from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import attrs

from warbox.errors import SchemaError
from warbox.model import Conflict
from warbox.schema import SCHEMA, default_of, field_types, model_classes
from warbox.spans import Span

if TYPE_CHECKING:
    from cattrs import Converter

__all__ = ["configure_converter", "from_dict", "from_json", "make_converter", "to_dict", "to_json"]

_Reader = Callable[[Any, Any], Any]
"""How cattrs wants a hook that reads a value: it takes the value and the type."""

_Writer = Callable[[Any], Any]


# -- the public functions


def to_dict(conflict: Conflict) -> dict[str, Any]:
    """Return a conflict as a dict of JSON's own types: dicts, lists, strings, numbers, booleans, None.

    Raises ``TypeError`` for anything but a ``Conflict``.

    >>> to_dict(Conflict(name="Battle of X", other_names=("X",)))
    {'schema': 1, 'name': 'Battle of X', 'other_names': ['X']}
    """
    if not isinstance(conflict, Conflict):
        raise TypeError(f"conflict must be a warbox.Conflict, not {type(conflict).__name__}")
    data: dict[str, Any] = _converter().unstructure(conflict)
    return data


def from_dict(data: dict[str, Any]) -> Conflict:
    """Return the conflict that ``to_dict`` turned into ``data``.

    Raises ``SchemaError``, whose ``path`` names the place, if ``data`` is not such a dict.

    >>> from_dict({"schema": 1, "name": "Battle of X"}).name
    'Battle of X'
    >>> from_dict({"schema": 1, "sides": [{"number": "1"}]})
    Traceback (most recent call last):
      ...
    warbox.errors.SchemaError: $.sides[0].number: must be an integer, not '1'
    """
    from cattrs import BaseValidationError

    try:
        conflict: Conflict = _converter().structure(data, Conflict)
    except (BaseValidationError, _RefusedError, RecursionError) as error:
        raise _schema_error(error) from None
    return conflict


def to_json(conflict: Conflict, *, indent: int | None = None) -> str:
    """Return a conflict as JSON text, on one line unless ``indent`` is given.

    Raises ``TypeError`` for anything but a ``Conflict``.

    >>> to_json(Conflict(name="Битва"))
    '{"schema": 1, "name": "Битва"}'
    """
    return json.dumps(to_dict(conflict), ensure_ascii=False, allow_nan=False, indent=indent)


def from_json(text: str) -> Conflict:
    """Return the conflict that ``to_json`` turned into ``text``: equal in every attribute, those outside ``==`` too.

    Raises ``SchemaError`` if the text is not JSON (its ``path`` is then ``$``) or not a conflict, ``TypeError`` if it is no str.

    >>> from_json('{"schema": 1, "name": "Battle of X"}') == Conflict(name="Battle of X")
    True
    """
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, not {type(text).__name__}")
    try:
        data = json.loads(text, parse_constant=_refuse_constant, object_pairs_hook=_once)
    except RecursionError:
        raise SchemaError("nested too deeply") from None
    except ValueError as error:
        raise SchemaError(f"not JSON: {error}") from None
    return from_dict(data)


def make_converter() -> Converter:
    """Return a new cattrs converter that knows warbox's classes, for conflicts within classes of your own.

    What it refuses it tells in cattrs' own way, of which ``cattrs.transform_error`` makes messages with paths.

    >>> converter = make_converter()
    >>> converter.structure([{"schema": 1, "name": "Battle of X"}], list[Conflict])[0].name
    'Battle of X'
    """
    from cattrs import Converter

    converter = Converter()
    configure_converter(converter)
    return converter


def configure_converter(converter: Converter) -> None:
    """Teach a cattrs converter to read and write warbox's classes; how it treats all others stays as it is.

    >>> from cattrs import Converter
    >>> converter = Converter()
    >>> configure_converter(converter)
    >>> converter.unstructure(Conflict(name="Battle of X"))["name"], converter.structure("5", int)
    ('Battle of X', 5)
    """
    for cls in model_classes():
        read, write = _read_object(cls, converter), _write_object(cls, converter)
        converter.register_structure_hook(cls, _read_versioned(read) if cls is Conflict else read)
        converter.register_unstructure_hook(cls, _write_versioned(write) if cls is Conflict else write)


@functools.cache
def _converter() -> Converter:
    # Nobody else gets hold of it, so nobody can change what to_dict and from_dict do.
    return make_converter()


# -- writing


def _write_object(cls: type, converter: Converter) -> _Writer:
    """Return the hook that writes a class as a dict, without the attributes that are written as their defaults are.

    The written forms are compared, as an object may equal its default and yet carry more.
    """
    types_ = field_types(cls)
    plan = [(field.name, _writer(types_[field.name], converter), default_of(field)) for field in attrs.fields(cls)]

    def write(value: Any) -> dict[str, Any]:
        data = {}
        for name, write_field, default in plan:
            written = write_field(getattr(value, name))
            if written != default:
                data[name] = written
        return data

    return write


def _writer(tp: Any, converter: Converter) -> _Writer:
    """Return the function that turns a field's value into JSON's types."""
    if typing.get_origin(tp) is tuple:
        item = typing.get_args(tp)[0]
        write = _writer(item, converter)
        return list if write is _as_it_is else lambda value: [write(each) for each in value]
    if typing.get_origin(tp) is types.UnionType:
        write = _writer(_not_none(tp), converter)
        return lambda value: None if value is None else write(value)
    if tp is Span:
        return list
    if attrs.has(tp):
        return converter.unstructure
    return _write_member if issubclass(tp, StrEnum) else _as_it_is


def _as_it_is(value: Any) -> Any:
    return value


def _write_member(member: StrEnum) -> str:
    return member.value


def _write_versioned(write: _Writer) -> _Writer:
    return lambda conflict: {"schema": SCHEMA, **write(conflict)}


# -- reading


class _RefusedError(ValueError):
    """A value is not what is to stand at its place."""


def _refused(wanted: str, value: Any) -> _RefusedError:
    return _RefusedError(f"must be {wanted}, not {reprlib.repr(value)}")


def _read_object(cls: type, converter: Converter) -> _Reader:
    """Return the hook that reads a class from a dict with no key but its attributes."""
    from cattrs.gen import make_dict_structure_fn, override

    overrides = {name: override(struct_hook=_reader(tp, converter)) for name, tp in field_types(cls).items()}
    structure: _Reader = make_dict_structure_fn(cls, converter, _cattrs_forbid_extra_keys=True, **overrides)  # type: ignore[arg-type]

    def read(value: Any, tp: Any) -> Any:
        if type(value) is not dict:
            raise _refused("an object", value)
        return structure(value, tp)

    return read


def _read_versioned(read: _Reader) -> _Reader:
    """Return the hook that reads a whole document: the version is seen to first, as another may have other keys."""
    from cattrs.errors import AttributeValidationNote, ClassValidationError

    def read_document(value: Any, tp: Any) -> Any:
        if type(value) is dict:
            try:
                _read_version(value["schema"])
            except (KeyError, _RefusedError) as error:
                error.add_note(AttributeValidationNote("Structuring class Conflict @ attribute schema", "schema", int))
                raise ClassValidationError("While structuring Conflict", [error], tp) from None
            value = {key: each for key, each in value.items() if key != "schema"}
        return read(value, tp)

    return read_document


def _read_version(value: Any) -> None:
    if _read_int(value, int) != SCHEMA:
        raise _RefusedError(f"unknown schema version {value}: this warbox reads version {SCHEMA}")


def _reader(tp: Any, converter: Converter) -> _Reader:
    """Return the hook that reads a field's value."""
    if tp in _SCALARS:
        return _SCALARS[tp]
    if typing.get_origin(tp) is tuple:
        item = typing.get_args(tp)[0]
        return _read_list(item, _reader(item, converter))
    if typing.get_origin(tp) is types.UnionType:
        item = _not_none(tp)
        read = _reader(item, converter)
        return lambda value, _: None if value is None else read(value, item)
    if tp is Span:
        return _read_span
    return converter.structure if attrs.has(tp) else _read_member


def _not_none(tp: Any) -> Any:
    """Return the type that stands beside ``None`` in a union."""
    (item,) = (argument for argument in typing.get_args(tp) if argument is not types.NoneType)
    return item


def _read_list(item: Any, read: _Reader) -> _Reader:
    """Return the hook that reads a list into a tuple; cattrs' own takes strings and dicts for lists too."""
    from cattrs.errors import IterableValidationError, IterableValidationNote

    def read_list(value: Any, tp: Any) -> tuple[Any, ...]:
        if type(value) not in (list, tuple):
            raise _refused("a list", value)
        items, errors = [], []
        for index, each in enumerate(value):
            try:
                items.append(read(each, item))
            except Exception as error:
                error.add_note(IterableValidationNote(f"Structuring a list @ index {index}", index, item))
                errors.append(error)
        if errors:
            raise IterableValidationError("While structuring a list", errors, tp)
        return tuple(items)

    return read_list


def _read_span(value: Any, tp: Any) -> Span:
    places = _read_list(int, _read_int)(value, tp)
    if len(places) != 2:
        raise _refused("[start, end]", value)
    return Span(*places)


def _read_member(value: Any, tp: type[StrEnum]) -> StrEnum:
    if type(value) is str:
        with contextlib.suppress(ValueError):
            return tp(value)
    raise _refused(f"one of {', '.join(tp)}", value)


def _read_str(value: Any, _: Any) -> str:
    if type(value) is str:
        return value
    raise _refused("a string", value)


def _read_int(value: Any, _: Any) -> int:
    if type(value) is int:
        return value
    raise _refused("an integer", value)


def _read_bool(value: Any, _: Any) -> bool:
    if type(value) is bool:
        return value
    raise _refused("true or false", value)


def _read_float(value: Any, _: Any) -> float:
    if type(value) is float and math.isfinite(value):
        return value
    if type(value) is int:
        with contextlib.suppress(OverflowError):
            return float(value)
    raise _refused("a finite number", value)


_SCALARS: dict[Any, _Reader] = {str: _read_str, int: _read_int, bool: _read_bool, float: _read_float}


# -- what was wrong


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return the object of these pairs; a key given twice would lose a value in silence."""
    made = dict(pairs)
    if len(made) < len(pairs):
        keys = [key for key, _ in pairs]
        raise ValueError(f"the key {next(key for key in keys if keys.count(key) > 1)!r} stands twice in one object")
    return made


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON number")


def _schema_error(error: BaseException) -> SchemaError:
    """Return the first thing wrong in what cattrs raised, with its path."""
    from cattrs.errors import BaseValidationError, IterableValidationNote

    path = "$"
    while isinstance(error, BaseValidationError):
        error = error.exceptions[0]
        for note in getattr(error, "__notes__", ()):
            path += f"[{note.index}]" if isinstance(note, IterableValidationNote) else f".{note.name}"
    return SchemaError(_message(error), path)


def _message(error: BaseException) -> str:
    from cattrs.errors import ForbiddenExtraKeysError

    if isinstance(error, ForbiddenExtraKeysError):
        return f"unknown key {', '.join(sorted(map(repr, error.extra_fields)))}"
    if isinstance(error, KeyError):
        return "is required"
    return "is nested too deeply" if isinstance(error, RecursionError) else str(error)
