"""warbox reads the conflict infoboxes of MediaWiki pages into typed conflict objects, and writes them back.

>>> import warbox
>>> conflict = warbox.parse("{{Infobox military conflict|conflict=Battle of X|combatant1=A|combatant2=B|strength1=6,000–7,000}}")
>>> conflict.name, conflict.sides[0].strength[0].low, conflict.sides[0].strength[0].high
('Battle of X', 6000, 7000)
"""

from types import ModuleType
from typing import TYPE_CHECKING, Any

from warbox import errors, model, profiles
from warbox.box import Box
from warbox.edits import Edit, apply_edits
from warbox.errors import BoxNotFoundError, Diagnostic, WarboxError
from warbox.model import Conflict
from warbox.spans import Span

if TYPE_CHECKING:
    from warbox.codec import configure_converter, from_dict, from_json, make_converter, to_dict, to_json
    from warbox.reader import find_boxes, parse, parse_all
    from warbox.schema import json_schema
    from warbox.tabular import Tables, tables
    from warbox.updates import update
    from warbox.writer import render

__version__ = "0.1.0"
__all__ = [
    "Box",
    "BoxNotFoundError",
    "Conflict",
    "Diagnostic",
    "Edit",
    "Span",
    "Tables",
    "WarboxError",
    "apply_edits",
    "configure_converter",
    "errors",
    "find_boxes",
    "from_dict",
    "from_json",
    "json_schema",
    "make_converter",
    "model",
    "parse",
    "parse_all",
    "profiles",
    "render",
    "tables",
    "to_dict",
    "to_json",
    "update",
]


_READING = ("find_boxes", "parse", "parse_all")


def __getattr__(name: str) -> Any:
    """Import what only some programs need when it is first asked for: the patterns of the reading alone take half the time."""
    modules: tuple[ModuleType, ...] = ()
    if name in _READING:
        from warbox import reader

        modules = (reader,)
    elif name in __all__:
        from warbox import codec, schema, tabular, updates, writer

        modules = (codec, schema, tabular, updates, writer)
    for module in modules:
        if name in module.__all__:
            return globals().setdefault(name, getattr(module, name))
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
