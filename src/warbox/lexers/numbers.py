"""One number in a text: digits with their separators, scales ("1.45 million"), numbers in words.

Pure functions on strings; whether a number is a count is not asked here.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

__all__ = ["MAX_DIGITS", "NUMBER", "NUMBER_WORDS", "PLUS_MINUS", "SCALES", "Number", "read_number", "scale_of"]

NUMBER_WORDS = {
    word: value
    for value, word in enumerate(
        (
            "zero one two three four five six seven eight nine ten "
            "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
        ).split()
    )
} | {
    word: value
    for value, word in zip(range(20, 100, 10), "twenty thirty forty fifty sixty seventy eighty ninety".split(), strict=True)
}

SCALES = {
    "hundred": 100, "thousand": 1_000, "k": 1_000, "million": 1_000_000, "mln": 1_000_000, "m": 1_000_000,
    "billion": 1_000_000_000, "dozen": 12, "score": 20, "lakh": 100_000, "crore": 10_000_000,
}  # fmt: skip

MAX_DIGITS = 15  # no count in a box has more; longer runs are serial numbers or noise

_SPACE = r"[ \t\u00a0\u2009\u202f\u2007]"
_GROUPED = r"\d{1,3}(?:(?:,|\.|'|’|\u00a0|\u2009|\u202f|\u2007|,\u00a0)\d{3})+(?!\d)"
_DIGITS = rf"(?:{_GROUPED}|\d{{1,3}}(?: \d{{3}})+(?![\d,.]\d|\d)|\d+(?:\.\d+)?)"
_SCALE = (
    rf"(?:{_SPACE}*(?:(?:-{_SPACE}*)?(?:million|thousand|billion|hundred|mln|lakhs?|crores?)s?\b|[kKmM](?![\w]))"
    rf"|{_SPACE}+dozen\b)"
)
_WORDS = "|".join(sorted(NUMBER_WORDS, key=len, reverse=True))
_TENS = "|".join(word for word, value in NUMBER_WORDS.items() if value >= 20)
_SMALL = rf"(?:(?:{_TENS})[- ](?:one|two|three|four|five|six|seven|eight|nine)|{_WORDS})\b"
_WRITTEN = (
    rf"(?:\b(?:half|quarter{_SPACE}+of){_SPACE}+an?{_SPACE}+(?:dozen|hundred|thousand|million|score)\b"
    rf"|\ban?{_SPACE}+(?:hundred|thousand|million){_SPACE}+and{_SPACE}+a{_SPACE}+half\b"
    rf"|\b(?:{_WORDS}){_SPACE}+and{_SPACE}+a{_SPACE}+half{_SPACE}+(?:dozen|hundred|thousand|million)\b"
    rf"|\ban?{_SPACE}+(?:dozen|score)\b"
    rf"|\b(?:an?{_SPACE}+(?:hundred|thousand|million)\b(?:{_SPACE}(?:and{_SPACE})?{_SMALL})?|{_SMALL})"
    rf"(?:(?:{_SPACE}+|-)(?:hundred|thousand|million|dozen)\b(?:{_SPACE}(?:and{_SPACE})?{_SMALL})?)*)"
)
_WITH_COMMA = re.compile(r"\d{1,3},\d{1,2}")
_DECIMAL_COMMA = (
    rf"{_WITH_COMMA.pattern}(?={_SPACE}*(?:[-–]{_SPACE}*[\d.,]+{_SPACE}*)?(?:million|billion|mln)\b)"  # "1,5 million"
)
_NUMBER = rf"(?:(?P<digits>{_DECIMAL_COMMA}|{_DIGITS})(?P<scale>{_SCALE})?|(?P<written>{_WRITTEN}))"

NUMBER = re.compile(_NUMBER, re.IGNORECASE)
PLUS_MINUS = r"(?:±|\+/[-–−])"  # before a number, as typed
_GAP = re.compile(r"[\s\u00a0-]+")
_SEPARATORS = re.compile(r"[\s\u00a0\u2009\u202f\u2007'’,]")
_DOTTED = re.compile(r"\d{1,3}(?:\.\d{3})+")


class Number(NamedTuple):
    """A number and its place: its value, whether it has separators (or is in words), and its own scale (1 for none)."""

    begin: int
    stop: int
    value: int
    grouped: bool
    scale: int


def read_number(match: re.Match[str], shared_scale: int = 1) -> Number | None:
    """Read one number; None where it is no whole count. ``shared_scale`` is that of the range's other end ("2.7–5.4 million")."""
    if match["written"] is not None:
        value = _written(match["written"])
        return Number(match.start(), match.end(), value, True, scale_of(_GAP.split(match["written"])[-1]))
    digits, scale = match["digits"], scale_of(match["scale"])
    if _WITH_COMMA.fullmatch(digits):
        digits = digits.replace(",", ".")
    bare = _SEPARATORS.sub("", digits)
    if _DOTTED.fullmatch(bare) and scale == 1:
        bare = bare.replace(".", "")
    if len(bare) > MAX_DIGITS:
        return None
    amount = Decimal(bare) * (scale if scale > 1 else shared_scale)
    if amount != int(amount):
        return None
    return Number(match.start(), match.end(), int(amount), not digits.isdecimal(), scale)


def scale_of(text: str | None) -> int:
    """Return what a scale word multiplies by; 1 for any other word."""
    return SCALES.get(text.strip(" \t\u00a0\u2009\u202f\u2007-").lower().rstrip("s"), 1) if text else 1


_PARTS = {"half": 2, "quarter": 4}


def _written(text: str) -> int:
    """Return the value of a number in words: "three", "half a dozen", "twenty-five hundred"."""
    words = _GAP.split(text.lower())
    part = _PARTS.get(words[0])
    if part is not None:  # "half a million", "quarter of a million"
        return SCALES[words[-1]] // part
    if "half" in words:  # "a million and a half", "two and a half thousand"
        scale = next(SCALES[word] for word in reversed(words) if word in SCALES)
        return scale * NUMBER_WORDS.get(words[0], 1) + scale // 2
    total = current = 0
    for word in words:
        if word in ("a", "an", "and"):
            continue
        if word in SCALES:
            current = max(current, 1) * SCALES[word]
            if SCALES[word] >= 1000:
                total, current = total + current, 0
        else:
            current += NUMBER_WORDS[word]
    return total + current
