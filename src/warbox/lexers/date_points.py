"""Tokens → points in time: the dates of a text one by one, each with only what is said of it.

What one expression says once ("1–18 March 2002", "229–222 BC") is shared out afterwards, by ``date_sharing``.
"""

from __future__ import annotations

import attrs

from warbox.lexers.date_tokens import Token
from warbox.lexers.edtf import days_in

__all__ = ["LATEST_BARE_YEAR", "Point", "read_point"]

LATEST_BARE_YEAR = 2199
"""A number above this is no year where nothing else makes it one."""

# Winter lies at both ends of a year: its months bound nothing.
_FIRST_MONTHS: dict[int | None, int] = {21: 3, 22: 6, 23: 9}


@attrs.define(eq=False)
class Point:
    """One date as far as it is said; ``year`` is as written until ``era`` has been applied, then astronomical."""

    begin: int
    stop: int
    year: int | None = None
    year_digits: int = 0
    month: int | None = None
    day: int | None = None
    season: int | None = None
    era: str | None = None
    century: int | None = None
    decade: bool = False
    bare: int | None = None
    """A number of one or two digits that may be a day, a year, or the end of a year ("1812–14")."""
    bare_digits: int = 0
    ordinal: bool = False
    month_first: bool = False
    day_last: bool = False
    """It begins with its year and ends with its day ("1944-06-06"): a number behind it is another day."""
    marks: set[str] = attrs.Factory(set)
    hedged_before: bool = False
    hedge_words: list[str] = attrs.Factory(list)
    style: str | None = None
    notes: list[tuple[int, str]] = attrs.Factory(list)
    day_at: tuple[int, int] | None = None

    present: bool = False
    """The word "present" instead of a date."""
    link: str = "break"
    """How it is joined to the point before: range, or, slash, list (and, a comma, a line break), break (words)."""
    opener: str | None = None
    """A word before it that leaves one end open: "since", "from", "until"."""
    open_end: bool = False
    line: int = 0
    tokens: tuple[int, int] = (0, 0)
    """The indices of its tokens, end exclusive."""
    year_from: str | None = None

    @property
    def joined(self) -> bool:
        """Whether it makes one claim with the point before."""
        return self.link == "range" or self.alternative

    @property
    def alternative(self) -> bool:
        """Whether it is said instead of the point before."""
        return self.link in ("or", "slash")

    @property
    def year_only(self) -> bool:
        """Whether nothing but a year is said."""
        return self.year is not None and self.month is None and self.season is None and not self.decade

    @property
    def precision(self) -> tuple[bool, bool, bool, bool, bool]:
        """What is said, so that like can be told from unlike."""
        return self.month is None, self.day is None, self.season is None, self.century is None, self.decade

    def lower(self) -> tuple[int, int, int]:
        """Give the first day that the point can mean."""
        year = self.century if self.century is not None else self.year or 0
        return year, self.month or _FIRST_MONTHS.get(self.season, 1), self.day or 1

    def upper(self) -> tuple[int, int, int]:
        """Give the last day that the point can mean."""
        year = self.year or 0
        if self.century is not None:
            year = self.century + 99
        elif self.decade:
            year += 9
        month = self.month or _FIRST_MONTHS.get(self.season, 10) + 2
        return year, month, self.day or 31

    @property
    def edtf(self) -> str | None:
        """The date in EDTF; ``None`` where too little is said to name one."""
        if self.century is not None:
            # The masks of -04XX run from -0499 to -0400: the 5th century BC.
            hundreds = f"{self.century // 100:02}XX" if self.century >= 0 else f"-{(-self.century) // 100:02}XX"
            return hundreds + self._mark
        if self.year is None:
            return f"XXXX-{self.month:02}-{self.day:02}" if self.month and self.day else None
        year = f"{self.year:04}" if self.year >= 0 else f"-{-self.year:04}"
        if self.decade:
            return f"{year[:-1]}X{self._mark}"
        if self.season:
            return f"{year}-{self.season}"
        if self.month is None:
            return year + self._mark
        return f"{year}-{self.month:02}" + (f"-{self.day:02}" if self.day else "") + self._mark

    @property
    def _mark(self) -> str:
        return "%" if len(self.marks) == 2 else "".join(self.marks)

    @property
    def can_be_marked(self) -> bool:
        """Whether EDTF lets this date carry a mark; where not, the hedge stays as a note."""
        return self.season is None and (self.year is not None or self.century is not None)

    def drop_impossible(self) -> None:
        """Fall back to the month where it has no such day ("30 February 1944")."""
        if self.month and self.day and not 1 <= self.day <= days_in(self.month, self.year):
            self.day = None


class _Tokens:
    """The tokens from a place on; one beyond the end is of kind "end"."""

    def __init__(self, tokens: list[Token], index: int) -> None:
        self.tokens = tokens
        self.index = index

    def kind(self, ahead: int = 0) -> str:
        place = self.index + ahead
        return self.tokens[place].kind if place < len(self.tokens) else "end"

    def peek(self, ahead: int = 0) -> Token:
        return self.tokens[self.index + ahead]

    def take(self) -> Token:
        self.index += 1
        return self.tokens[self.index - 1]


def _is_day(token: Token) -> bool:
    return 1 <= token.number <= 31 and (token.kind == "ordinal" or len(token.text) <= 2)


def _is_long_year(token: Token) -> bool:
    return len(token.text) in (3, 4) and 0 < token.number <= LATEST_BARE_YEAR


def _year_ahead(rest: _Tokens, after_day: bool = False) -> int | None:
    """Say how many tokens stand before a year that belongs to the date just read; ``None`` where there is none."""
    skip = 0
    if rest.kind() == "comma" or (
        rest.kind() == "fill" and rest.peek().text.lower() in ("of", "in", "of the year", "in the year", "the year", "year")
    ):
        skip = 1
    era_first = rest.kind(skip) == "era" and rest.kind(skip + 2) not in ("month", "era")
    if rest.kind(skip + era_first) != "number":
        return None
    number = rest.peek(skip + era_first)
    if number.number == 0 or len(number.text) > 4:
        return None
    if era_first or _is_long_year(number) or rest.kind(skip + 1) == "era":
        return skip
    # "14 April 69" is a year, "14 April 15 May" and "June 12, 14" are days.
    settled = rest.kind(skip + 1) in ("end", "newline", "semicolon", "question", "tilde")
    if number.number > 31 or (after_day and skip == 0 and settled and len(number.text) == 2):
        return skip
    return None


def _take_year(rest: _Tokens, point: Point, skip: int) -> None:
    for _ in range(skip):
        rest.take()
    if rest.kind() == "era":
        point.era = str(rest.take().value)
    number = rest.take()
    point.year, point.year_digits = number.number, len(number.text)
    if rest.kind() == "era" and point.era is None:
        point.era = str(rest.take().value)


def _try_year(rest: _Tokens, point: Point, after_day: bool = False) -> None:
    if rest.kind() == "style":
        point.style = str(rest.take().value)
    skip = _year_ahead(rest, after_day)
    if skip is not None:
        _take_year(rest, point, skip)


def _iso(text: str, point: Point) -> None:
    sign, digits = (-1, text[1:]) if text.startswith("-") else (1, text)
    parts = [int(part) for part in digits.split("-")]
    # Astronomical years need no era.
    point.year, point.era, point.year_digits = sign * parts[0], "astronomical", 4
    if len(parts) > 1:
        if parts[1] > 12:
            point.season = parts[1]
        else:
            point.month = parts[1]
    if len(parts) > 2:
        point.day, point.day_last = parts[2], True


def _set_day(point: Point, token: Token) -> None:
    point.day, point.day_at = token.number, (token.begin, token.stop)


def _read_day_first(rest: _Tokens, point: Point) -> bool:
    """Read "6 June 1944", "4th of July, 1776"."""
    skip = 2 if rest.kind(1) == "fill" else 1
    if not _is_day(rest.peek()) or rest.kind(skip) != "month":
        return False
    _set_day(point, rest.take())
    for _ in range(skip - 1):
        rest.take()
    point.month = rest.take().number
    _try_year(rest, point, after_day=True)
    return True


def _read_month_first(rest: _Tokens, point: Point) -> bool:
    """Read "June 6, 1944", "June 1944", "June"; a lower-case "may" or "march" alone is no month."""
    word = rest.take()
    point.month = word.number
    point.month_first = True
    skip = 1 if rest.kind() == "fill" and rest.kind(1) == "ordinal" else 0
    if rest.kind(skip) in ("number", "ordinal"):
        day = rest.peek(skip)
        after = rest.kind(skip + 1)
        # "June 30 BC" names a year, "June 30 AD 69" a day and a year.
        era_of_next = after == "era" and rest.peek(skip + 1).value == "ad" and rest.kind(skip + 2) == "number"
        if _is_day(day) and (after not in ("era", "month") or era_of_next):
            for _ in range(skip):
                rest.take()
            _set_day(point, rest.take())
    _try_year(rest, point, after_day=False)
    return point.day is not None or point.year is not None or word.text[0].isupper()


def _read_year_first(rest: _Tokens, point: Point) -> bool:
    """Read "1944", "AD 14", "16 BC", "1944 June 6", "1944 June", "1632 autumn"."""
    era_first = rest.kind() == "era"
    if era_first and rest.kind(1) != "number":
        return False
    number = rest.peek(1 if era_first else 0)
    with_era = era_first or rest.kind(1) == "era"
    if not (0 < number.number <= 9999 if with_era else _is_long_year(number)):
        return False
    _take_year(rest, point, 0)
    if rest.kind() == "season" and not _is_of_next(rest):
        point.season = rest.take().number
        return True
    if with_era:
        return True
    if rest.kind() == "month" and rest.kind(1) == "number" and _is_day(rest.peek(1)) and rest.kind(2) not in ("number", "comma"):
        point.month = rest.take().number
        _set_day(point, rest.take())
        point.day_last = True
    elif rest.kind() == "month" and rest.peek().text[0].isupper() and rest.kind(1) not in ("number", "ordinal", "era"):
        point.month = rest.take().number
    return True


def _is_of_next(rest: _Tokens) -> bool:
    """Say whether a season behind a year has one of its own: "1632 autumn 1633"."""
    rest.index += 1
    found = _year_ahead(rest) is not None
    rest.index -= 1
    return found


def _read_core(rest: _Tokens, point: Point, before: Point | None) -> bool:
    token = rest.peek()
    if token.kind == "iso":
        _iso(rest.take().iso, point)
        return True
    if token.kind == "masked":
        rest.take()
        if token.text.endswith("XX"):
            point.century = int(token.text[:2]) * 100
        else:
            point.year, point.decade = int(token.text[:3]) * 10, True
        point.era = "astronomical"
        return True
    if token.kind == "season":
        point.season = rest.take().number
        _try_year(rest, point)
        return True
    if token.kind == "decade":
        rest.take()
        point.year, point.year_digits, point.decade = token.number, len(token.text.rstrip("s'’")), True
        if token.text.startswith("00", 2):
            # "1800s" is said of ten years and of a hundred.
            point.century, point.year, point.decade, point.era = token.number, None, False, "astronomical"
            return True
        if rest.kind() == "era":
            point.era = str(rest.take().value)
        return token.number % 10 == 0 and (point.year_digits > 2 or (before is not None and before.decade))
    if token.kind == "month":
        return _read_month_first(rest, point)
    if token.kind == "ordinal":
        skip = 2 if rest.kind(1) == "range" else 1
        if rest.kind(skip) == "century":
            point.century = token.number
            for _ in range(skip + 1):
                rest.take()
            if rest.kind() == "era":
                point.era = str(rest.take().value)
            return True
    if token.kind in ("number", "ordinal") and _read_day_first(rest, point):
        return True
    if token.kind in ("number", "era") and _read_year_first(rest, point):
        return True
    if token.kind not in ("number", "ordinal") or len(token.text.rstrip("stndrh")) > 2:
        return False
    rest.take()
    point.bare, point.bare_digits, point.ordinal = token.number, len(token.text), token.kind == "ordinal"
    if before is not None and before.month_first and before.day is not None and before.year is None and _is_day(token):
        # The year after "March 1–18" is that of the whole.
        point.day, point.bare = token.number, None
        point.day_at = (token.begin, token.stop)
        point.month, point.month_first = before.month, True
        _try_year(rest, point)
    return True


def _read_lead(rest: _Tokens, point: Point) -> None:
    """Take the hedges, parts and styles that stand before a date."""
    while True:
        token = rest.peek() if rest.kind() != "end" else None
        if token is None:
            return
        if token.kind == "hedge":
            point.marks.add(str(token.value))
            point.hedged_before = True
            point.hedge_words.append(token.text)
        elif token.kind == "tilde" and rest.kind(1) in ("number", "month"):
            point.marks.add("~")
            point.hedged_before = True
            point.hedge_words.append(token.text)
        elif token.kind == "part":
            point.notes.append((token.begin, token.text.removeprefix("the ").removesuffix(" of")))
        elif token.kind == "style":
            point.style = str(token.value)
        elif token.kind == "fill":
            # "c. the 5th of May", "early in 1944".
            pass
        elif token.kind == "range" and point.notes and len(token.text) == 1:
            # "mid-June", "early–mid 1944".
            pass
        else:
            return
        rest.take()


def _read_trail(rest: _Tokens, point: Point, text: str) -> None:
    """Take the marks that stand right after a date."""
    while rest.kind() in ("question", "tilde", "style"):
        token = rest.peek()
        if token.kind == "style":
            point.style = str(token.value)
        elif token.kind == "tilde" and rest.kind(1) in ("number", "month") and text[token.begin - 1].isspace():
            return
        else:
            point.marks.add("?" if token.kind == "question" else "~")
            point.hedge_words.append(token.text)
        point.stop = rest.take().stop


def read_point(tokens: list[Token], index: int, before: Point | None, text: str) -> tuple[Point | None, int]:
    """Read a date that begins at a token; give it, if it is one, and the index where to go on.

    ``before`` is the date to which this one is joined by a dash or the like, if any.
    """
    rest = _Tokens(tokens, index)
    point = Point(begin=tokens[index].begin, stop=tokens[index].stop)
    _read_lead(rest, point)
    core = rest.index
    if rest.kind() == "end" or not _read_core(rest, point, before):
        return None, max(core, index + 1)
    point.stop = rest.peek(-1).stop
    _read_trail(rest, point, text)
    return point, rest.index
