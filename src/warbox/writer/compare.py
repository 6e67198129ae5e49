"""Where two values of the model differ."""

from __future__ import annotations

import reprlib
from typing import Any, NamedTuple

import attrs

__all__ = ["Difference", "first_difference"]


class Difference(NamedTuple):
    """The path of a place where two values differ, and what stands there in the one and in the other, None where nothing does."""

    path: str
    one: Any
    other: Any

    def __str__(self) -> str:
        return f"no wikitext says {reprlib.repr(self.one)} here: it would be read back as {reprlib.repr(self.other)}"


def first_difference(one: Any, other: Any, path: str = "$") -> Difference | None:
    """Return the first place where two values differ in what counts, None if they are equal.

    >>> from warbox.model import Conflict
    >>> first_difference(Conflict(name="A"), Conflict(name="B"))
    Difference(path='$.name', one='A', other='B')
    """
    if type(one) is not type(other):
        return Difference(path, one, other)
    if one == other:
        return None
    if attrs.has(type(one)):
        for field in attrs.fields(type(one)):
            if field.eq:
                found = first_difference(getattr(one, field.name), getattr(other, field.name), f"{path}.{field.name}")
                if found is not None:
                    return found
    elif isinstance(one, tuple):
        for index, (left, right) in enumerate(zip(one, other, strict=False)):
            found = first_difference(left, right, f"{path}[{index}]")
            if found is not None:
                return found
        shared = min(len(one), len(other))
        return Difference(f"{path}[{shared}]", *(value[shared] if shared < len(value) else None for value in (one, other)))
    return Difference(path, one, other)
