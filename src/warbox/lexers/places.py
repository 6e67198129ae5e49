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
from warbox.lexers.quantity import Quantity

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
# From the preposition that governs the list to the count: "in Alba and the", "in"; but "in action and" names no place.
_GOVERNED = re.compile(
    r"\b(?:in|at|on|across|near|around|throughout|outside)\s"
    r"(?!(?:action|battle|combat|total|all|least)\b)(?:[^;:()\d]+?\s+(?:and|or|&|as well as)\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
_MOST_LETTERS = 80  # of such words; the bound keeps the time linear
_PHRASE = re.compile(r"\s+(?:of\s+)?(?:(?:its|their)\s+)?((?:[^\W\d][\w'’-]*+\s*+){1,6}+)")


def without_places(text: str, quantities: Sequence[Quantity]) -> list[Quantity]:
    """Leave out the counts of places: a preposition governs them, or the list that they end, and nothing befell them."""
    kept = list(quantities[:1])
    for quantity in quantities[1:]:
        if not _is_of_places(text, kept[-1], quantity):
            kept.append(quantity)
    return kept


def _is_of_places(text: str, before: Quantity, quantity: Quantity) -> bool:
    phrase = _PHRASE.match(text, quantity.stop)
    if phrase is None or not _names_place(phrase[1].split(), whole=quantity.vague in _WHOLES):
        return False
    governed = _GOVERNED.search(text, max(before.stop, quantity.begin - _MOST_LETTERS), quantity.begin)
    return governed is not None and not find_losses(governed[0]) and not find_losses(phrase[1])


def _names_place(words: Sequence[str], *, whole: bool) -> bool:
    """Whether a noun phrase is of places; behind "the rest of", any name that is not known as that of people or things."""
    stop = next((i for i, word in enumerate(words) if word.lower() in STOP_WORDS or (i and word == "of")), len(words))
    named = words[:stop]
    if not named:
        return False
    head = named[-1].lower()
    if not _PLACES.isdisjoint((head, head.removesuffix("s"), head.removesuffix("ies") + "y")):
        return True
    return whole and category_of(" ".join(named)) in (None, "other") and not nations_of_word(named[-1])
