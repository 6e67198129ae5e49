"""warbox reads the conflict infoboxes of MediaWiki pages into typed conflict objects, and writes them back.

>>> import warbox
>>> conflict = warbox.parse("{{Infobox military conflict|conflict=Battle of X|combatant1=A|combatant2=B|strength1=6,000–7,000}}")
>>> conflict.name, conflict.sides[0].strength[0].low, conflict.sides[0].strength[0].high
('Battle of X', 6000, 7000)
"""

from warbox import errors, model, profiles
from warbox.codec import to_dict
from warbox.edits import Edit, apply_edits
from warbox.errors import BoxNotFoundError, Diagnostic, WarboxError
from warbox.model import Conflict
from warbox.reader import find_boxes, parse, parse_all
from warbox.spans import Span

__version__ = "0.1.0"
__all__ = [
    "BoxNotFoundError",
    "Conflict",
    "Diagnostic",
    "Edit",
    "Span",
    "WarboxError",
    "apply_edits",
    "errors",
    "find_boxes",
    "model",
    "parse",
    "parse_all",
    "profiles",
    "to_dict",
]
