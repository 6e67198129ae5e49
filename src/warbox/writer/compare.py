"""Where two values of the model differ."""

from __future__ import annotations

from typing import Any

import attrs

__all__ = ["first_difference"]


def first_difference(one: Any, other: Any, path: str = "$") -> str | None:
    """Return the path of the first place where two values differ in what counts, None if they are equal.

    >>> from warbox.model import Conflict
    >>> first_difference(Conflict(name="A"), Conflict(name="B"))
    '$.name'
    """
    if one == other and type(one) is type(other):
        return None
    if type(one) is not type(other):
        return path
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
        return f"{path}[{min(len(one), len(other))}]"
    return path
