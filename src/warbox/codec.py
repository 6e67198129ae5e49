"""JSON in and out. The only module that imports cattrs.

JSON has the attribute names as keys; what is at its default is left out; ``"schema": 1`` stands first.
"""

from __future__ import annotations

import json
from typing import Any

import attrs
import cattrs
from cattrs.gen import make_dict_unstructure_fn

from warbox.model import Conflict

__all__ = ["SCHEMA", "to_dict"]

SCHEMA = 1


def _converter() -> cattrs.Converter:
    converter = cattrs.Converter()
    converter.register_unstructure_hook_factory(attrs.has, lambda cls: make_dict_unstructure_fn(cls, converter, _cattrs_omit_if_default=True))
    return converter


def to_dict(conflict: Conflict) -> dict[str, Any]:
    """Return the JSON object of a conflict."""
    return {"schema": SCHEMA, **_converter().unstructure(conflict)}


def to_json(conflict: Conflict) -> str:
    """Return the JSON text of a conflict."""
    return json.dumps(to_dict(conflict), ensure_ascii=False)
