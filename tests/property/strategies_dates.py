"""Dates with what they mean, and the ways to write them."""

from __future__ import annotations

from typing import NamedTuple

from hypothesis import strategies as st

from warbox.lexers.edtf import days_in

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip
ABBREVIATIONS = ("Jan.", "Feb.", "Mar.", "Apr.", "May", "Jun.", "Jul.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")
SEASONS = {21: ("spring", "Spring"), 22: ("summer", "Summer"), 23: ("autumn", "Autumn", "fall", "Fall"), 24: ("winter", "Winter")}
DASHES = ("-", "‐", "‑", "–", "—", "―", "−")
SEPARATORS = (*DASHES, *(f" {dash} " for dash in DASHES), "\u00a0– ", " –\n", "\n– ", " to ", " until ", " till ", " through ")
APPROXIMATE = ("c. ", "c.", "c.\u00a0", "ca. ", "circa ", "about ", "around ", "approximately ")
UNCERTAIN = ("possibly ", "probably ", "perhaps ")


class Stated(NamedTuple):
    """A date as far as it is said, its year astronomical."""

    year: int
    month: int | None = None
    day: int | None = None
    season: int | None = None

    @property
    def edtf(self) -> str:
        year = f"{self.year:04}" if self.year >= 0 else f"-{-self.year:04}"
        if self.season:
            return f"{year}-{self.season}"
        return year + (f"-{self.month:02}" if self.month else "") + (f"-{self.day:02}" if self.day else "")

    @property
    def form(self) -> tuple[bool, bool, bool]:
        return self.month is None, self.day is None, self.season is None

    def marked(self, mark: str) -> str:
        """Give the EDTF with a mark, which a season cannot carry."""
        return self.edtf if self.season else self.edtf + mark


years = st.one_of(st.integers(1000, 2100), st.integers(100, 999), st.integers(1, 99), st.integers(-999, 0))


@st.composite
def stated(draw: st.DrawFn, years: st.SearchStrategy[int] = years) -> Stated:
    year = draw(years)
    form = draw(st.sampled_from(("year", "month", "day", "day", "season")))
    if form == "year":
        return Stated(year)
    if form == "season":
        return Stated(year, season=draw(st.sampled_from(sorted(SEASONS))))
    month = draw(st.integers(1, 12))
    return Stated(year, month, draw(st.integers(1, days_in(month, year))) if form == "day" else None)


@st.composite
def spelled_year(draw: st.DrawFn, year: int) -> str:
    if year <= 0:
        return str(1 - year) + draw(st.sampled_from((" BC", " BCE", "\u00a0BC", "BC", " B.C.")))
    plain = [str(year)] if year >= 100 else []
    return draw(st.sampled_from([*plain, f"AD {year}", f"{year} AD", f"{year} CE", f"A.D. {year}"]))


def ordinal(day: int) -> str:
    return f"{day}{'th' if 10 < day < 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"


@st.composite
def spelled_day(draw: st.DrawFn, month: int, day: int) -> tuple[str, bool]:
    """Write day and month; say whether the month comes first."""
    name = draw(spelled_month(month))
    number = draw(st.sampled_from((str(day), ordinal(day))))
    if draw(st.booleans()):
        return f"{name} {number}", True
    return draw(st.sampled_from((f"{number} {name}", f"{number} of {name}", f"{number}\u00a0{name}"))), False


@st.composite
def spelled_month(draw: st.DrawFn, month: int) -> str:
    name = draw(st.sampled_from((MONTHS, ABBREVIATIONS)))[month - 1]
    return draw(st.sampled_from((name, name.upper())))


@st.composite
def spelled(draw: st.DrawFn, date: Stated) -> str:
    """Write a date in full."""
    year = draw(spelled_year(date.year))
    comma = draw(st.sampled_from((" ", ", ", " , ", "\u00a0")))
    if date.season:
        return draw(st.sampled_from(SEASONS[date.season])) + draw(st.sampled_from((" ", ", ", " of "))) + year
    if date.month is None:
        return year
    if date.day is None:
        return draw(spelled_month(date.month)) + comma + year
    if date.year >= 100 and draw(st.integers(0, 9)) == 0:
        return f"{date.year:04}-{date.month:02}-{date.day:02}"
    return draw(spelled_day(date.month, date.day))[0] + comma + year


def order(date: Stated) -> tuple[int, int, int]:
    """Order dates by their first day; winter, which lies at both ends of the year, by the year's."""
    seasons = {21: 3, 22: 6, 23: 9, 24: 1}
    return date.year, date.month or seasons.get(date.season or 0, 1), date.day or 1


_WORDS = (
    *MONTHS, *ABBREVIATIONS, *DASHES, "5", "16", "31", "98", "476", "1066", "1944", "45", "00", "0000", "9999", "12345", "4th",
    "BC", "AD", "century", "1960s", "c.", "?", "~", "(", ")", "[", "]", "/", ",", ";", ":", "\n", "or", "and", "to", "until",
    "from", "since", "between", "before", "present", "now", "ongoing", "spring", "winter", "early", "mid", "night of",
    "the", "of", "O.S.", "N.S.", "Julian calendar", "Friday", "09:02", "3 days", "AH", "men", "fighting", "1944-06-06", "-0489",
    "196X", "18XX", "1944-02-30", "06/07/1944", "13.06.1944",
)  # fmt: skip

jumbled = st.lists(st.sampled_from(_WORDS), max_size=16).flatmap(
    lambda words: st.lists(st.sampled_from(("", " ", " ")), min_size=len(words), max_size=len(words)).map(
        lambda gaps: "".join(word + gap for word, gap in zip(words, gaps, strict=True))
    )
)
"""Words of dates in any order."""
