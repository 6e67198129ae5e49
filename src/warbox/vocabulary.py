"""The closed vocabularies of the model: what is counted, what befell it, how a conflict ended."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["Bound", "Category", "Fate", "FlagKind", "Origin", "Outcome", "ResultKind"]


class Category(StrEnum):
    """What a figure counts."""

    PERSONNEL = "personnel"
    CIVILIANS = "civilians"
    GUNS = "guns"
    TANKS = "tanks"
    VEHICLES = "vehicles"
    AIRCRAFT = "aircraft"
    SHIPS = "ships"
    ANIMALS = "animals"
    FORMATIONS = "formations"
    EQUIPMENT = "equipment"
    OTHER = "other"


class Outcome(StrEnum):
    """What befell those a casualty figure counts; a figure may have several, jointly."""

    KILLED = "killed"
    WOUNDED = "wounded"
    MISSING = "missing"
    CAPTURED = "captured"
    DISEASE = "disease"
    DESERTED = "deserted"
    DEFECTED = "defected"
    SURRENDERED = "surrendered"
    EXECUTED = "executed"
    INTERNED = "interned"
    HOSPITALIZED = "hospitalized"
    DISPLACED = "displaced"
    CASUALTIES = "casualties"
    DESTROYED = "destroyed"
    SUNK = "sunk"
    DAMAGED = "damaged"
    LOST = "lost"
    SCUTTLED = "scuttled"


class Bound(StrEnum):
    """A figure that says only one end: ``145,000+`` is at least, ``up to 300`` at most."""

    AT_LEAST = "at_least"
    AT_MOST = "at_most"


class Fate(StrEnum):
    """What became of a commander."""

    KILLED = "killed"
    DIED_OF_WOUNDS = "died_of_wounds"
    PRESUMED_KILLED = "presumed_killed"
    WOUNDED = "wounded"
    MISSING = "missing"
    CAPTURED = "captured"
    EXECUTED = "executed"
    SURRENDERED = "surrendered"
    DEFECTED = "defected"
    DESERTED = "deserted"
    ASSASSINATED = "assassinated"
    SUICIDE = "suicide"
    NATURAL_CAUSES = "natural_causes"


class ResultKind(StrEnum):
    """How a conflict ended, as its first line that states an outcome says."""

    VICTORY = "victory"
    INCONCLUSIVE = "inconclusive"
    STALEMATE = "stalemate"
    CEASEFIRE = "ceasefire"
    TREATY = "treaty"
    WITHDRAWAL = "withdrawal"
    ONGOING = "ongoing"
    SEE_TEXT = "see_text"
    OTHER = "other"


class FlagKind(StrEnum):
    """How a flag stands in the text: an icon, a flag with its name, or an image file."""

    ICON = "icon"
    NAME = "name"
    IMAGE = "image"


class Origin(StrEnum):
    """Where coordinates were read from."""

    BOX = "box"
    PLACE = "place"
    PAGE = "page"
