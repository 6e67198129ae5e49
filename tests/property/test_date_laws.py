"""Laws of the date lexer."""

from __future__ import annotations

import re

import edtf
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from strategies_dates import (
    APPROXIMATE,
    SEPARATORS,
    UNCERTAIN,
    Stated,
    jumbled,
    order,
    ordinal,
    spelled,
    spelled_month,
    spelled_year,
    stated,
)

from warbox.lexers.dates import DateReading, is_edtf, read_dates, year_of
from warbox.lexers.edtf import days_in

_WINTER = "-24"
_ISO = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")


def check(text: str, reading: DateReading) -> None:
    """Assert all that must hold of any reading."""
    for span in reading.spans:
        assert span.start is not None or span.end is not None or span.ongoing
        assert not (span.ongoing and span.end is not None)
        for date in (span.start, span.end):
            assert date is None or is_edtf(date)
        assert 0 <= span.at[0] < span.at[1] <= len(text)
        assert all(note.strip() for note in span.notes)
        assert span.calendar in (None, "julian", "gregorian")
    borders = [border for place in reading.read for border in place]
    assert borders == sorted(set(borders))
    assert not borders or (borders[0] >= 0 and borders[-1] <= len(text))


def can_be_told(first: Stated, last: Stated, texts: tuple[str, str]) -> bool:
    """Say whether a range can mean only this: "Winter 1939–1940" is one winter, and in "100 BC – 99" an era is missing."""
    one_winter = first.season == 24 and last == Stated(first.year + 1)
    return not one_winter and not (first.year <= 0 < last.year <= 1 - first.year and not re.search("AD|CE|A\\.D\\.", texts[1]))


def one(text: str) -> tuple[str | None, str | None]:
    """Give the ends of the only span of a text that is wholly understood."""
    reading = read_dates(text)
    check(text, reading)
    (span,) = reading.spans
    assert reading.read == ((0, len(text)),)
    return span.start, span.end


@given(st.data(), stated())
def test_date_round_trip(data: st.DataObject, date: Stated) -> None:
    """A date in any spelling is read back equal."""
    assert one(data.draw(spelled(date))) == (date.edtf, date.edtf)


@given(st.data(), stated(), st.sampled_from(APPROXIMATE + UNCERTAIN))
def test_hedged_date_round_trip(data: st.DataObject, date: Stated, hedge: str) -> None:
    """A hedge before a date is its mark in EDTF, or a note where EDTF has none."""
    mark = "~" if hedge in APPROXIMATE else "?"
    text = hedge + data.draw(spelled(date))
    # Nobody writes "c.A.D.", which looks like one abbreviation.
    assume("c.A.D." not in text)
    assert one(text) == (date.marked(mark),) * 2
    assert bool(read_dates(text).spans[0].notes) == bool(date.season)


@given(st.data(), stated())
def test_doubted_date_round_trip(data: st.DataObject, date: Stated) -> None:
    """A question mark after a date is its mark in EDTF."""
    text = data.draw(spelled(date)) + data.draw(st.sampled_from(("?", " ?", " (?)")))
    assert one(text) == (date.marked("?"),) * 2


@given(st.data(), stated(), stated(), st.sampled_from(SEPARATORS))
def test_range_round_trip(data: st.DataObject, first: Stated, last: Stated, separator: str) -> None:
    """Two dates in full, with any dash or word between them, are read back as one span."""
    first, last = sorted((first, last), key=order)
    texts = data.draw(spelled(first)), data.draw(spelled(last))
    assume(can_be_told(first, last, texts))
    # A hyphen beside an ISO date would be part of it.
    assume(not (separator == "-" and _ISO.search(" ".join(texts))))
    assert one(texts[0] + separator + texts[1]) == (first.edtf, last.edtf)


@given(st.data(), stated(), stated(), st.sampled_from(APPROXIMATE), st.booleans())
def test_hedged_range_round_trip(data: st.DataObject, first: Stated, last: Stated, hedge: str, before_last: bool) -> None:
    """A hedge before a range counts for both dates, but for a day only with a day; before the last one, for that alone."""
    first, last = sorted((first, last), key=order)
    texts = data.draw(spelled(first)), data.draw(spelled(last))
    assume(can_be_told(first, last, texts))
    if before_last:
        assume("c.A.D." not in hedge + texts[1])
        assert one(f"{texts[0]} – {hedge}{texts[1]}") == (first.edtf, last.marked("~"))
    else:
        expected = last.marked("~") if first.day or not last.day else last.edtf
        assume("c.A.D." not in hedge + texts[0])
        assert one(f"{hedge}{texts[0]} – {texts[1]}") == (first.marked("~"), expected)


@given(
    st.data(), st.integers(1, 12), st.integers(1, 31), st.integers(1, 31), st.integers(-500, 2100), st.sampled_from(SEPARATORS)
)
def test_month_and_year_said_once(data: st.DataObject, month: int, first: int, last: int, year: int, separator: str) -> None:
    """In "1–18 March 2002" and "March 1–18, 2002" month and year count for both days."""
    assume(first < last <= days_in(month, year))
    days = data.draw(st.sampled_from((f"{first}{separator}{last}", f"{ordinal(first)}{separator}{ordinal(last)}")))
    name, in_year = data.draw(spelled_month(month)), data.draw(spelled_year(year))
    text = data.draw(st.sampled_from((f"{days} {name} {in_year}", f"{days} {name}, {in_year}", f"{name} {days}, {in_year}")))
    assert one(text) == (Stated(year, month, first).edtf, Stated(year, month, last).edtf)


@given(st.data(), st.integers(1, 12), st.integers(1, 12), st.integers(100, 2100), st.booleans(), st.sampled_from(SEPARATORS))
def test_year_said_once(data: st.DataObject, first: int, last: int, year: int, days: bool, separator: str) -> None:
    """In "12 June – 3 July 1944" and "June–July 1944" the year counts for both; else the first is a year before."""
    assume(first != last)
    names = data.draw(spelled_month(first)), data.draw(spelled_month(last))
    start = year - 1 if first > last else year
    if days:
        text = f"12 {names[0]}{separator}13 {names[1]} {year}"
        assert one(text) == (Stated(start, first, 12).edtf, Stated(year, last, 13).edtf)
    else:
        assert one(f"{names[0]}{separator}{names[1]} {year}") == (Stated(start, first).edtf, Stated(year, last).edtf)


@given(st.integers(1, 2000), st.integers(1, 2000), st.sampled_from(SEPARATORS))
def test_era_said_once(first: int, last: int, separator: str) -> None:
    """In "229–222 BC" the era counts for both years."""
    assume(first > last)
    assert one(f"{first}{separator}{last} BC") == (Stated(1 - first).edtf, Stated(1 - last).edtf)


@given(st.integers(100, 2100), st.integers(1, 99), st.sampled_from(("–", "-", "/")))
def test_year_cut_short(year: int, later: int, separator: str) -> None:
    """In "1812–14" the second year takes the hundreds of the first."""
    assume(later > year % 100)
    assert one(f"{year}{separator}{later:02}") == (Stated(year).edtf, Stated(year // 100 * 100 + later).edtf)


@given(st.data(), stated(), st.sampled_from((" – present", "–present", " to present", " – ongoing", " until now")))
def test_ongoing(data: st.DataObject, date: Stated, words: str) -> None:
    """A date and "present" are a span without an end that goes on."""
    text = data.draw(spelled(date)) + words
    assert one(text) == (date.edtf, None)
    assert read_dates(text).spans[0].ongoing


@given(st.data(), stated(st.integers(100, 2100)), stated(st.integers(100, 2100)))
def test_lines_are_spans(data: st.DataObject, first: Stated, second: Stated) -> None:
    """Dates in full on lines of their own are spans of their own, in the order of the text."""
    text = data.draw(spelled(first)) + "\n" + data.draw(spelled(second))
    assert [span.start for span in read_dates(text).spans] == [first.edtf, second.edtf]


@given(st.one_of(st.text(), jumbled))
@example("0 BC")
@example("()")
@example("\x00")
@example("JANUARY9980/00")
@example("31 December 9999 – 1 January")
@example("9999s BC")
@example("JANUARY/000X-")
def test_total(text: str) -> None:
    """Any string is read without an exception, and what comes out is well formed."""
    check(text, read_dates(text))


@given(jumbled)
@example("Jan.BC51066")
def test_library_agrees(text: str) -> None:
    """The edtf library reads every date written, and finds no range the wrong way round."""
    for span in read_dates(text).spans:
        dates = [edtf.parse_edtf(date) for date in (span.start, span.end) if date is not None]
        assert [str(date) for date in dates] == [date for date in (span.start, span.end) if date is not None]
        # Winter lies at both ends of its year, and a day without a year anywhere.
        plain = not any(date is None or year_of(date) is None or date.endswith(_WINTER) for date in (span.start, span.end))
        if plain:
            assert dates[0].lower_strict()[:3] <= dates[1].upper_strict()[:3]


@given(stated())
def test_year_of(date: Stated) -> None:
    """The year of a date in EDTF is its astronomical year."""
    assert is_edtf(date.edtf)
    assert year_of(date.edtf) == date.year


@pytest.mark.parametrize(
    "text", ["(" * 20_000, "1944–" * 5_000, "c. " * 20_000, "5 June (" * 5_000, "[O.S. 5 May] 1944 " * 2_000]
)
def test_deep_and_long(text: str) -> None:
    """Neither depth nor length breaks the reading."""
    check(text, read_dates(text))
