"""The form of warbox's JSON, told from the model's own classes: which they are, what their fields hold, as a JSON Schema."""

from __future__ import annotations

import inspect
import types
import typing
from enum import StrEnum
from typing import Any

import attrs

from warbox.model import Conflict
from warbox.spans import Span

__all__ = ["SCHEMA", "default_of", "field_types", "json_schema", "model_classes"]

SCHEMA = 1
"""The version of the form, which stands in every document as ``"schema"``."""

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_SCALARS = {str: "string", int: "integer", float: "number", bool: "boolean", types.NoneType: "null"}


def field_types(cls: type) -> dict[str, Any]:
    """Return the resolved type of each field of a class of the model, by name, in order.

    >>> from warbox.model import Link
    >>> field_types(Link)
    {'target': <class 'str'>, 'text': <class 'str'>}
    """
    hints = typing.get_type_hints(cls)
    return {field.name: hints[field.name] for field in attrs.fields(cls)}


def model_classes() -> tuple[type, ...]:
    """Return the classes that a conflict is made of, ``Conflict`` first, each once.

    >>> [cls.__name__ for cls in model_classes()][:4]
    ['Conflict', 'RichText', 'Link', 'Source']
    """
    found: dict[type, None] = {}

    def visit(tp: Any) -> None:
        if attrs.has(tp):
            if tp not in found:
                found[tp] = None
                for field_type in field_types(tp).values():
                    visit(field_type)
        else:
            for argument in typing.get_args(tp):
                visit(argument)

    visit(Conflict)
    return tuple(found)


def default_of(field: attrs.Attribute[Any]) -> Any:
    """Return what a field that is left out of the JSON stands for, as JSON; ``attrs.NOTHING`` for one that is required."""
    if isinstance(field.default, attrs.Factory):  # type: ignore[arg-type]
        return {}  # an object that says nothing
    return list(field.default) if isinstance(field.default, tuple) else field.default


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of what ``to_dict`` gives and ``from_dict`` takes; a new dict each time.

    ``from_dict`` sees more than a schema can say: that ``low`` is not more than ``high`` and no count negative, that dates are
    EDTF, that coordinates lie on the globe, that ``1.0`` is no integer.

    >>> json_schema()["$defs"]["Link"]["properties"]["target"]
    {'type': 'string'}
    """
    definitions: dict[str, Any] = {}
    whole, *parts = model_classes()
    for cls in parts:
        definitions[cls.__name__] = _object(cls, definitions)
    conflict = _object(whole, definitions)
    version = {"description": "The version of this form.", "type": "integer", "const": SCHEMA}
    return {
        "$schema": _DIALECT,
        "title": whole.__name__,
        **conflict,
        "properties": {"schema": version, **conflict["properties"]},
        "required": ["schema", *conflict.get("required", ())],
        "$defs": dict(sorted(definitions.items())),
    }


def _object(cls: type, definitions: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of a class; the vocabularies and spans that it needs are added to ``definitions``."""
    hints = field_types(cls)
    properties = {}
    required = []
    for field in attrs.fields(cls):
        properties[field.name] = _value(hints[field.name], definitions)
        if field.default is attrs.NOTHING:
            required.append(field.name)
        else:
            properties[field.name]["default"] = default_of(field)
    schema = {"description": _description(cls), "type": "object", "properties": properties, "additionalProperties": False}
    return {**schema, "required": required} if required else schema


def _value(tp: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of a field's type."""
    if tp in _SCALARS:
        return {"type": _SCALARS[tp]}
    if typing.get_origin(tp) is tuple:
        return {"type": "array", "items": _value(typing.get_args(tp)[0], definitions)}
    if typing.get_origin(tp) is types.UnionType:
        choices = [_value(argument, definitions) for argument in typing.get_args(tp)]
        if all(choice.keys() == {"type"} for choice in choices):
            return {"type": [choice["type"] for choice in choices]}
        return {"anyOf": choices}
    if tp is Span:
        place = {"type": "integer"}
        span = {"type": "array", "prefixItems": [place, place], "items": False, "minItems": 2}
        definitions["Span"] = {"description": f"[start, end]: {_description(Span)}", **span}
    elif issubclass(tp, StrEnum):
        definitions[tp.__name__] = {"description": _description(tp), "type": "string", "enum": [member.value for member in tp]}
    return {"$ref": f"#/$defs/{tp.__name__}"}


def _description(cls: type) -> str:
    """Return a class's docstring without its examples, each paragraph on one line."""
    said = inspect.cleandoc(cls.__doc__ or "").partition(">>>")[0]
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in said.split("\n\n") if paragraph.strip())
