"""Profiles: what a wiki calls its conflict infoboxes, their parameters and the templates in them. One wiki, one object."""

from __future__ import annotations

from warbox.profiles.en import EN
from warbox.profiles.profile import PLACES, Family, Profile

__all__ = ["EN", "PLACES", "Family", "Profile"]
