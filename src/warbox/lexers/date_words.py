"""The words of dates: months, seasons, eras, hedges, and the words that stand around them.

Scope: English as it is written in encyclopedias, British and American. Keys are lower case, without the dots of
abbreviations ("B.C." is looked up as "bc"); phrases have single spaces.
"""

from __future__ import annotations

from typing import Final

__all__ = ["COUNTED", "MAX_PHRASE_WORDS", "MONTH_NAMES", "NUMBER_WORDS", "TIME_ZONES", "UNITS", "WORDS", "Meaning"]

Meaning = tuple[str, int | str]
"""A token's kind and its value."""

MONTH_NAMES: Final[tuple[str, ...]] = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip

_MONTHS: Final = {name: index for index, name in enumerate(MONTH_NAMES, 1)} | {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip

# The codes of ISO 8601-2 for seasons that name no hemisphere.
_SEASONS: Final = {
    "spring": 21, "springtime": 21, "summer": 22, "summertime": 22, "autumn": 23, "fall": 23, "winter": 24, "wintertime": 24,
}  # fmt: skip

_WEEKDAYS: Final = (
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
)  # fmt: skip

_ERAS: Final = {
    "ad": "ad", "ce": "ad", "anno domini": "ad", "common era": "ad",
    "bc": "bc", "bce": "bc", "before christ": "bc", "before common era": "bc",
}  # fmt: skip

_APPROXIMATE: Final = (
    "c", "ca", "cca", "circa", "about", "around", "approximately", "approximate", "approximate date", "approx", "roughly", "est",
    "estimated", "near",
)  # fmt: skip
_UNCERTAIN: Final = (
    "possibly", "probably", "perhaps", "maybe", "likely", "most likely", "presumably", "apparently", "uncertain", "supposedly",
)  # fmt: skip

# Parts of a day, month, year or century: they stay as words, because EDTF has no way to say them.
_PARTS: Final = (
    "early", "late", "mid", "middle", "middle of", "start of", "beginning of", "end of", "first half of", "second half of",
    "the beginning of", "the end of", "the middle of", "the start of", "the first half of", "the second half of",
    "first quarter of", "last quarter of", "the turn of", "night of", "the night of", "morning of", "the morning of",
    "evening of", "afternoon of", "dawn of", "eve of", "northern", "southern",
)  # fmt: skip

_PRESENT: Final = (
    "present",
    "the present",
    "present day",
    "the present day",
    "now",
    "today",
    "ongoing",
    "date",
    "continuing",
    "current",
)

_FILL: Final = (
    "of", "the", "in", "on", "on the", "during", "at", "year", "the year", "of the year", "in the year", "month of", "day of",
)  # fmt: skip

_STYLES: Final = {
    "os": "julian", "old style": "julian", "julian": "julian", "julian calendar": "julian", "the julian calendar": "julian",
    "ns": "gregorian", "new style": "gregorian", "gregorian": "gregorian", "gregorian calendar": "gregorian",
    "the gregorian calendar": "gregorian",
}  # fmt: skip


# Of other calendars: a number beside one of these is no year of ours.
_OTHER_CALENDARS: Final = (
    "ah", "anno hegirae", "hijri", "hijra", "islamic calendar", "hebrew calendar", "lunar calendar", "lunar", "chinese calendar",
    "revolutionary calendar", "republican calendar", "muharram", "safar", "rabi", "jumada", "rajab", "sha'ban", "shaban",
    "ramadan", "shawwal", "dhu", "nisan", "iyar", "sivan", "tammuz", "tishri", "kislev", "tevet", "shevat", "adar",
    "vendémiaire", "brumaire", "frimaire", "nivôse", "pluviôse", "ventôse", "germinal", "floréal", "prairial", "messidor",
    "thermidor", "fructidor",
)  # fmt: skip


def _same(kind: str, words: tuple[str, ...]) -> dict[str, Meaning]:
    return {word: (kind, word) for word in words}


def _valued(kind: str, words: dict[str, int] | dict[str, str]) -> dict[str, Meaning]:
    return {word: (kind, value) for word, value in words.items()}


WORDS: Final[dict[str, Meaning]] = {
    **_valued("month", _MONTHS),
    **_valued("season", _SEASONS),
    **_valued("era", _ERAS),
    **_valued("style", _STYLES),
    **_same("weekday", _WEEKDAYS),
    **dict.fromkeys(_APPROXIMATE, ("hedge", "~")),
    **dict.fromkeys(_UNCERTAIN, ("hedge", "?")),
    **_same("part", _PARTS),
    **_same("present", _PRESENT),
    **_same("calendar", _OTHER_CALENDARS),
    **_same("range", ("to", "until", "till", "til", "through", "thru", "up to", "through to", "lasting until", "lasting into")),
    **_same("or", ("or",)),
    **_same("and", ("and",)),
    **_same("word", ("as of", "as at")),  # one note: their last word is no filling
    **_same("from", ("from", "as from", "since", "starting", "beginning", "after")),
    **_same("before", ("before", "by")),
    **_same("onwards", ("onwards", "onward")),
    **_same("between", ("between",)),
    **_same("fill", _FILL),
    **_same("century", ("century", "centuries", "cent")),
}
"""Word or phrase → its meaning."""

MAX_PHRASE_WORDS: Final = max(word.count(" ") for word in WORDS) + 1

NUMBER_WORDS: Final = frozenset("one two three four five six seven eight nine ten eleven twelve".split())
"""Written numbers that open a duration ("three days")."""

UNITS: Final = frozenset(
    {
        form
        for unit in ("second", "minute", "hour", "day", "week", "month", "year", "decade", "night", "min", "hr", "sec", "yr")
        for form in (unit, unit + "s")
    }
)
"""What a duration is counted in."""

COUNTED: Final = frozenset(
    {
        "men", "troops", "soldiers", "dead", "killed", "wounded", "casualties", "people", "km", "miles", "metres", "meters",
        "ships", "aircraft", "tanks", "guns", "prisoners", "civilians", "horsemen", "cavalry", "infantry", "times", "percent",
    }
)  # fmt: skip
"""A bare number before one of these is a count, not a year."""

TIME_ZONES: Final = frozenset(
    {
        "utc", "gmt", "z", "zulu", "local", "local time", "standard time", "hours", "hrs", "h",
        "cet", "cest", "eet", "eest", "wet", "msk", "bst", "eat", "cat", "wat", "ist", "pkt", "jst", "kst",
        "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "hst", "akst", "art", "brt",
        "aest", "aedt", "acst", "awst", "nzst", "nzdt",
    }
)  # fmt: skip
"""What may follow a clock time."""
