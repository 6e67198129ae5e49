"""Numbers and vague words of a place: "30 dead in Alba and three other towns" counts the dead alone.

Pure functions on strings.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from warbox.data.materiel import category_of
from warbox.data.nations import nations_of_word
from warbox.data.words import MOST, STOP_WORDS, WHOLE
from warbox.lexers.losses import find_losses
from warbox.lexers.quantities import Quantity

__all__ = ["without_places"]

# What a count may stand in, or happen in: nouns of places and of events.
_PLACES = frozenset(
    "place town city village hamlet settlement community location site area region district province county department country "
    "nation state territory colony island isle islet archipelago port harbour harbor fort fortress fortification castle "
    "stronghold citadel outpost position base airfield valley pass hill mountain river bay lake coast street quarter "
    "neighbourhood neighborhood suburb square front sector theatre theater zone border frontier battle engagement skirmish "
    "action clash encounter siege raid attack campaign operation war".split()
)
_WHOLES = MOST | WHOLE | {"the rest", "rest", "the remainder", "remainder", "the bulk", "bulk"}
# From the preposition that governs the list to the count: "in Alba and the", "at sea, in Brema and", "in".
_GOVERNED = re.compile(
    r"\b(?:in|at|on|across|near|around|throughout|outside)\s(?:[^;:()\d]+?\s+(?:and|or|&|as well as)\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
_MOST_LETTERS = 80  # of such words; the bound keeps the time linear
_PHRASE = re.compile(r"\s+(?:of\s+)?((?:[^\W\d][\w'’-]*\s*){1,6})")


def without_places(text: str, quantities: Sequence[Quantity]) -> list[Quantity]:
    """Leave out the counts of places: a preposition governs them, or the list that they end, and nothing befell them."""
    kept = list(quantities[:1])
    for quantity in quantities[1:]:
        if not _is_of_places(text, kept[-1], quantity):
            kept.append(quantity)
    return kept


def _is_of_places(text: str, before: Quantity, quantity: Quantity) -> bool:
    governed = _GOVERNED.search(text, max(before.stop, quantity.begin - _MOST_LETTERS), quantity.begin)
    phrase = None if governed is None else _PHRASE.match(text, quantity.stop)
    if governed is None or phrase is None or find_losses(governed[0]) or find_losses(phrase[1]):
        return False
    named: list[str] = []
    for word in phrase[1].split():
        if word.lower() in STOP_WORDS or (named and word == "of"):
            break
        named.append(word)
    if not named:
        return False
    head = named[-1].lower()
    if head in _PLACES or head.removesuffix("s") in _PLACES or head.removesuffix("ies") + "y" in _PLACES:
        return True
    if quantity.vague not in _WHOLES:
        return False
    return category_of(" ".join(named)) in (None, "other") and not nations_of_word(named[-1])
