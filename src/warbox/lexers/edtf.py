"""The subset of EDTF (ISO 8601-2, levels 0 to 2) that warbox writes: one date, whole or in part, with at most one mark.

``1944-06-06``, ``1944-06``, ``1944``, ``-0489-09-12``, ``196X``, ``18XX``, ``-04XX``, ``1632-23`` (a season), ``XXXX-06-06`` (no
year said); ``~`` (approximate), ``?`` (uncertain) or ``%`` (both) after a date with a year and no season.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["days_in", "is_edtf", "year_of"]

_FORM: Final = re.compile(
    r"""(?P<year>-?(?:[0-9]{4}|[0-9]{3}X|[0-9]{2}XX)|XXXX)
        (?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?
        (?P<mark>[~?%]?)""",
    re.VERBOSE,
)
_LENGTHS: Final = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_LAST_JULIAN_YEAR: Final = 1752


def days_in(month: int, year: int | None) -> int:
    """Give the number of days of a month; the year is astronomical, ``None`` where it is not said.

    A year up to 1752 counts as a leap year where either calendar has one: 29 February 1500 was a day (Julian).

    >>> days_in(2, 1900), days_in(2, 1500)
    (28, 29)
    """
    leap = year is None or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0 or year <= _LAST_JULIAN_YEAR))
    return 29 if month == 2 and leap else _LENGTHS[month - 1]


def is_edtf(text: str) -> bool:
    """Say whether ``text`` is a date in the form that warbox writes; never raises.

    >>> is_edtf("1944-06"), is_edtf("1944-02-30")
    (True, False)
    """
    found = _FORM.fullmatch(text)
    if found is None or found["year"] == "-0000":
        return False
    year, month, day, mark = found.group("year", "month", "day", "mark")
    if month is None:
        return year != "XXXX"
    if "X" in year and year != "XXXX":
        return False
    if year == "XXXX" and mark:
        return False
    if 21 <= int(month) <= 24:
        return day is None and not mark and year != "XXXX"
    if not 1 <= int(month) <= 12:
        return False
    return day is None or 1 <= int(day) <= days_in(int(month), year_of(text))


def year_of(edtf: str) -> int | None:
    """Give the astronomical year of a date in EDTF, of a decade or century its first; ``None`` where none is said.

    >>> year_of("-0489-09-12"), year_of("196X"), year_of("XXXX-06-06")
    (-489, 1960, None)
    """
    found = _FORM.fullmatch(edtf)
    if found is None or found["year"] == "XXXX":
        return None
    year = found["year"]
    # A negative mask covers -0499 to -0400: its first year is the one with the larger digits.
    return int(year.replace("X", "9" if year.startswith("-") else "0"))
