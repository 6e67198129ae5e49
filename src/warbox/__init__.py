"""warbox reads the conflict infoboxes of MediaWiki pages into typed conflict objects.

>>> import warbox
>>> conflict = warbox.parse("{{Infobox military conflict|conflict=Battle of X|combatant1=A|combatant2=B|strength1=6,000–7,000}}")
>>> conflict.name, conflict.sides[0].strength[0].low, conflict.sides[0].strength[0].high
('Battle of X', 6000, 7000)
"""

from warbox import profiles
from warbox.reader import find_boxes, parse, parse_all

__version__ = "0.1.0"
__all__ = ["find_boxes", "parse", "parse_all", "profiles"]
from warbox.codec import to_dict
