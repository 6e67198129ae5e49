"""Fighters: people or aircraft, as what stands beside them and what befell them tells."""

from __future__ import annotations

import re
from collections.abc import Collection

__all__ = ["are_fighters", "flies_among_fighters", "lost_as_things", "may_fly"]

# Fighters of these kinds never fly.
_ON_FOOT = frozenset(
    "armed foreign freedom guerrilla guerilla insurgent irregular islamist jihadist jihadi local mercenary militia partisan "
    "rebel resistance street tribal volunteer enemy female opposition separatist".split()
)
# These aircraft fly over wars of men on foot as well.
_OF_ANY_WAR = re.compile(r"helicopter|gunship|chopper|drone|uav|unmanned", re.IGNORECASE)
_AS_THINGS = frozenset(("destroyed", "damaged", "lost"))


def are_fighters(noun: str) -> bool:
    """Whether a noun phrase counts fighters of any kind."""
    return _words(noun)[-1:] in (["fighter"], ["fighters"])


def may_fly(noun: str) -> bool:
    """Whether a noun phrase counts fighters that may be aircraft.

    >>> may_fly("Danish fighters"), may_fly("freedom-fighters"), may_fly("firefighters")
    (True, False, False)
    """
    return are_fighters(noun) and _ON_FOOT.isdisjoint(_words(noun)[-2:])


def _words(noun: str) -> list[str]:
    return noun.lower().replace("-", " ").split()


def flies_among_fighters(aircraft: str) -> bool:
    """Whether fighters beside these aircraft fly too: beside bombers, but not beside helicopters."""
    return _OF_ANY_WAR.search(aircraft) is None


def lost_as_things(outcomes: Collection[str]) -> bool:
    """Whether what befell fighters befalls aircraft and no people."""
    return not _AS_THINGS.isdisjoint(outcomes)
