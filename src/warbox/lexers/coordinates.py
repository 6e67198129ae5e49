"""Coordinates: what the arguments of ``{{coord}}``, old parameters, and loose text say, in decimal degrees.

Nothing is rounded, and a place outside the globe is none. No function here raises on any string.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

__all__ = ["LatitudeLongitude", "find_coord", "read_angle", "read_coord"]

_LATITUDE: Final = ("N", "S")
_LONGITUDE: Final = ("E", "W")
_NAMES: Final = {"NORTH": "N", "SOUTH": "S", "EAST": "E", "WEST": "W"}
_NUMBER: Final = re.compile(r"[+\-−]?(?:[0-9]{1,20}(?:\.[0-9]{0,20})?|\.[0-9]{1,20})")
_UNITS: Final = re.compile(r"[°º˚'’′\"”″\s]+$")
_TRAILING: Final = re.compile(r"[^\W\d_]{1,20}:")


class LatitudeLongitude(NamedTuple):
    """A place on the globe in decimal degrees; north and east are positive."""

    latitude: float
    longitude: float


def read_coord(args: Sequence[str]) -> LatitudeLongitude | None:
    """Read the positional arguments of ``{{coord}}``; ``None`` where they name no place on the globe.

    Degrees alone, with minutes, or with seconds, each with a letter (``48|42|N|44|31|E``), or two signed numbers; what follows
    (``type:event_region:RU``) is passed over.

    >>> read_coord(["48.5", "N", "44.25", "W", "type:event"])
    LatitudeLongitude(latitude=48.5, longitude=-44.25)
    """
    parts = [part.strip() for part in args]
    for index, part in enumerate(parts):
        if _TRAILING.match(part):
            parts = parts[:index]
            break
    while parts and not parts[-1]:
        parts.pop()
    letters = [index for index, part in enumerate(parts) if _letter(part)]
    if not letters:
        if len(parts) != 2:
            return None
        return _place(read_angle(parts[0]), read_angle(parts[1]))
    if len(letters) < 2:
        return None
    first, second = letters[:2]
    one, two = _letter(parts[first]), _letter(parts[second])
    if second != first * 2 + 1 or one not in _LATITUDE or two not in _LONGITUDE:
        return None
    return _place(_from_parts(parts[:first], one), _from_parts(parts[first + 1 : second], two))


def read_angle(degrees: str, minutes: str = "", seconds: str = "", direction: str = "") -> float | None:
    """Read one angle from old parameters (``lat_deg``, ``lat_min``, ``lat_sec``, ``lat_dir``).

    A minus means south or west, whatever the direction. ``None`` where the parameters are no numbers.

    >>> read_angle("48", "30", "", "S")
    -48.5
    """
    letter = _letter(direction.strip()) if direction.strip() else ""
    if letter is None:
        return None
    parts = [degrees, minutes, seconds]
    while len(parts) > 1 and not parts[-1].strip():
        parts.pop()
    return _from_parts(parts, letter)


def find_coord(text: str) -> LatitudeLongitude | None:
    """Find the coordinates that loose text begins with or consists of: "48°42′N 44°31′E", "N 48.7, E 44.5", "48.7, 44.5".

    >>> find_coord("48°30′N 44°15′E")
    LatitudeLongitude(latitude=48.5, longitude=44.25)
    """
    marked = _find_marked(text)
    if marked is not None:
        return marked
    numbers = [part.strip() for part in re.split(r"[,;/]|\s(?=\S)", text.strip(), maxsplit=8) if part.strip()]
    if len(numbers) != 2:
        return None
    return _place(read_angle(numbers[0]), read_angle(numbers[1]))


_PIECE: Final = re.compile(r"(?P<number>[+\-−]?[0-9]{1,20}(?:\.[0-9]{1,20})?)|(?P<word>[^\W\d_]+)|(?P<other>\S)")

_COMMA_IN_NUMBER: Final = re.compile(r"[0-9],[0-9]")


def _find_marked(text: str) -> LatitudeLongitude | None:
    """Read two angles with a letter each, before or after the numbers, out of their pieces."""
    if _COMMA_IN_NUMBER.search(text):  # "50,27 N" may be 50°27′ and 50.27°
        return None
    found: list[tuple[list[str], str]] = []
    numbers: list[str] = []
    # A letter that stands before its numbers.
    ahead: str | None = None
    for piece in _PIECE.finditer(text):
        letter = _letter(piece.group()) if piece["word"] else None
        if piece["number"]:
            numbers.append(piece.group())
        elif piece["word"] and letter is None:
            numbers, ahead = [], None
        elif letter is not None:
            if ahead is not None and numbers:
                found.append((numbers, ahead))
                numbers, ahead = [], letter
            elif numbers:
                found.append((numbers, letter))
                numbers = []
            else:
                ahead = letter
    if ahead is not None and numbers:
        found.append((numbers, ahead))
    for (one, first), (two, second) in pairwise(found):
        if first in _LATITUDE and second in _LONGITUDE:
            return _place(_from_parts(one, first), _from_parts(two, second))
    return None


def _letter(text: str) -> str | None:
    """Give N, S, E or W for a direction in any dress."""
    name = text.rstrip(".").upper()
    name = _NAMES.get(name, name)
    return name if name in _LATITUDE or name in _LONGITUDE else None


def _number(text: str) -> float | None:
    bare = _UNITS.sub("", text.strip()) if len(text) <= 64 else ""
    if not _NUMBER.fullmatch(bare):
        return None
    return float(bare.replace("−", "-"))


def _from_parts(parts: Sequence[str], letter: str) -> float | None:
    """Make an angle of degrees, minutes and seconds; only the last that says something may have a fraction."""
    if not 1 <= len(parts) <= 3:
        return None
    values: list[float] = []
    for index, part in enumerate(parts):
        # An empty minute or second is written for none.
        value = 0.0 if index and not part.strip() else _number(part)
        if value is None or (index and not 0 <= value < 60):
            return None
        if value and any(not earlier.is_integer() for earlier in values):
            return None
        values.append(value)
    degrees, minutes, seconds = [*values, 0.0, 0.0][:3]
    size = abs(degrees) + minutes / 60 + seconds / 3600
    # The sign of the text, not of the number ("-0", "30" is south of the equator); a minus and an S say the same thing.
    return -size if parts[0].strip()[0] in "-−" or letter in ("S", "W") else size


def _place(latitude: float | None, longitude: float | None) -> LatitudeLongitude | None:
    if latitude is None or longitude is None or not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        return None
    # 0.0 rather than -0.0, which would be written so.
    return LatitudeLongitude(latitude + 0.0, longitude + 0.0)
