"""The date lexer at its edges: what lies just on this side of a rule, and just on the other."""

from __future__ import annotations

import pytest

from warbox.lexers.dates import DateClaim, is_edtf, read_dates
from warbox.lexers.edtf import days_in


def spell(span: DateClaim) -> str:
    """Write a span as "A", "A/B", "A/" and "/B" where one end is open, "A/now" where it goes on."""
    if span.start == span.end and span.start is not None:
        return span.start
    return f"{span.start or ''}/{'now' if span.ongoing else span.end or ''}"


SPANS = [
    # A range may begin and end on one day; its ends may be told in parts of different width.
    ("one day, said twice", "6 June 1944 – 6 June 1944", "1944-06-06"),
    ("a month in a season that ends it", "July – summer 1943", "1943-07/1943-22"),
    ("the last month of a season", "August 1943 – summer 1943", "1943-08/1943-22"),
    ("the last month of spring", "May 1943 – spring 1943", "1943-05/1943-21"),
    ("the last month of autumn", "November 1943 – autumn 1943", "1943-11/1943-23"),
    ("a month after the season", "September 1943 – summer 1943", "1943-09, 1943-22"),
    ("a year in a decade that ends it", "1969 – 1960s", "1969/196X"),
    ("a year after the decade", "1970 – 1960s", "1970, 196X"),
    ("a year in a century that ends it", "1899 – 19th century", "1899/18XX"),
    ("a year after the century", "1900 – 19th century", "1900, 18XX"),
    ("the last day of a month that begins it", "31 May – May 1944", "1944-05-31/1944-05"),
    ("the wrong way round, in words", "3 July 1944 to 12 June 1944", "1944-07-03, 1944-06-12"),
    # Days, months and years said once.
    ("ordinal days said once", "5th to 7th June 1944", "1944-06-05/1944-06-07"),
    ("an ordinal and a day", "5th – 7 June 1944", "1944-06-05/1944-06-07"),
    ("days and months without a year", "14 April 15 May", "XXXX-04-14, XXXX-05-15"),
    ("three days of one month", "5, 7 and 9 June 1944", "1944-06-05, 1944-06-07, 1944-06-09"),
    ("three days, month first", "June 5, 7 and 9, 1944", "1944-06-05, 1944-06-07, 1944-06-09"),
    ("three months of one year", "May, June and July 1944", "1944-05, 1944-06, 1944-07"),
    ("three years cut short", "1812–13, 1815–16", "1812/1813, 1815/1816"),
    ("the year runs over, months", "November 1944 – February", "1944-11/1945-02"),
    ("a small year with a mark", "14 April 69~", "0069-04-14~"),
    ("a small year with a question mark", "14 April 69?", "0069-04-14?"),
    ("a small year at the end of its line", "14 April 69\n7 May 70", "0069-04-14, 0070-05-07"),
    # Eras.
    ("two months of one year before Christ", "March 44 – June 44 BC", "-0043-03/-0043-06"),
    ("one year before Christ, said twice", "44 – 44 BC", "-0043"),
    ("the greatest year", "9999 BC", "-9998"),
    ("centuries before Christ", "5th–4th century BC", "-04XX/-03XX"),
    ("across the eras, centuries", "1st century BC – 1st century AD", "-00XX/00XX"),
    ("era before the years", "AD 66–73", "0066/0073"),
    ("years after Christ may run past a hundred", "AD 98–102", "0098/0102"),
    # Old Style and New: ten days before 1700, eleven to 1800, twelve to 1900, thirteen since.
    ("ten days", "10/20 January 1700", "1700-01-20"),
    ("eleven days", "1/12 May 1700", "1700-05-12"),
    ("eleven days no more", "1/12 May 1800", "1800-05-01/1800-05-12"),
    ("twelve days", "1/13 May 1800", "1800-05-13"),
    ("twelve days no more", "1/13 May 1900", "1900-05-01/1900-05-13"),
    ("thirteen days", "1/14 May 1900", "1900-05-14"),
    ("thirteen days, over two months", "25 October/7 November 1917", "1917-11-07"),
    ("of the last dual year", "10 February 1751/2", "1752-02-10"),
    ("in March the years may differ", "10 March 1696/7", "1697-03-10"),
    ("from April they are one", "10 April 1696/7", "1696-04-10/1697-04-10"),
    # Open ends behind weekdays and articles.
    ("since a weekday", "since Friday 6 June 1944", "1944-06-06/now"),
    ("until the", "until the 6th of June 1944", "/1944-06-06"),
    ("by", "by June 1944", "/1944-06"),
    # Hedges in parentheses hold for what stands before them.
    ("circa in parentheses", "1250 (circa)", "1250~"),
    ("a tilde in parentheses", "1250 (~)", "1250~"),
    ("uncertain in parentheses", "1250 (uncertain)", "1250?"),
    ("a hedge in parentheses counts for both ends", "1250–1260 (c.)", "1250~/1260~"),
    # Clock times.
    ("hours of the afternoon", "5–7 pm, 6 June 1944", "1944-06-06"),
    ("hours of the afternoon, dotted", "5–7 p.m., 6 June 1944", "1944-06-06"),
    ("hours before noon at both ends", "5 am – 7 am, 6 June 1944", "1944-06-06"),
    ("midnight", "6 June 1944, 00:15", "1944-06-06"),
    # Days that are none.
    ("no thirty-first of June", "31 June 1944", "1944-06"),
    ("the last of December", "31 December 1944", "1944-12-31"),
    ("leap day of a century", "29 February 2000", "2000-02-29"),
    ("no leap day of a century", "29 February 1900", "1900-02"),
    ("the greatest day", "32 December 1944", "1944-12"),
    # Counts are no years.
    ("a count behind a date", "6 June 1944, 1500 men", "1944-06-06"),
    ("a grouped number", "1,944", ""),
    ("a duration in words", "two weeks, June 1944", "1944-06"),
    ("numbers swapped at will", "05/05/1944", "1944-05-05"),
    ("numbers with hyphens", "13-06-1944", "1944-06-13"),
]


@pytest.mark.parametrize(("rule", "text", "expected"), SPANS, ids=[row[0] for row in SPANS])
def test_spans(rule: str, text: str, expected: str) -> None:
    assert ", ".join(spell(span) for span in read_dates(text).spans) == expected


NOTES = [
    ("a clock time and its zone are one", "5 June 1944, 06:30 UTC", [["06:30 UTC"]]),
    ("a full stop is no part of a zone", "5 June 1944, 06:30 UTC.", [["06:30 UTC"]]),
    ("hours from and to are one", "5 June 1944, 06:30 – 07:00", [["06:30 – 07:00"]]),
    ("three hours", "5 June 1944, 06:30–07:00–08:00", [["06:30–07:00–08:00"]]),
    ("hours of the afternoon are one", "6 June 1944, 5–7 pm", [["5–7 pm"]]),
    ("a clock time before its day", "09:15, 26 August 1899", [["09:15"]]),
    ("a parenthesis in another", "6 June 1944 (landings (airborne) at night)", [["landings (airborne) at night"]]),
    ("two parentheses", "6 June 1944 (landings) (airborne)", [["landings", "airborne"]]),
    ("a duration of several units", "6 June 1944 (1 year, 2 months and 3 days)", [["1 year, 2 months and 3 days"]]),
    ("a duration with a full stop", "6 June 1944 (40 min.)", [["40 min"]]),
    ("the same note once", "early 1944 – early 1945", [["early"]]),
    ("a duration of three digits", "6 June 1944 (100 days)", [["100 days"]]),
    ("notes in their order", "Landings on 6 June 1944 (by night)", [["Landings", "by night"]]),
]


@pytest.mark.parametrize(("rule", "text", "expected"), NOTES, ids=[row[0] for row in NOTES])
def test_notes(rule: str, text: str, expected: list[list[str]]) -> None:
    assert [[note.rstrip(".") for note in span.notes] for span in read_dates(text).spans] == expected


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("mid-June 1944", ["mid-June 1944"]),
        ("in mid-1944", ["mid-1944"]),
        ("on 6 June 1944.", ["6 June 1944"]),
        ("since 6 June 1944", ["since 6 June 1944"]),
        ("from 5 to 7 June 1944, 9 June 1944", ["from 5 to 7 June 1944", "9 June 1944"]),
        ("1250?, 1260~", ["1250?", "1260~"]),
        ("1980 onwards", ["1980 onwards"]),
        ("25 June 1950 – present", ["25 June 1950 – present"]),
    ],
)
def test_places(text: str, places: list[str]) -> None:
    """A date's place is the words that say it, with its hedge, its part and the word that leaves an end open."""
    assert [text[slice(*span.at)].strip() for span in read_dates(text).spans] == places


@pytest.mark.parametrize(
    ("month", "days"),
    [(1, 31), (2, 28), (3, 31), (4, 30), (5, 31), (6, 30), (7, 31), (8, 31), (9, 30), (10, 31), (11, 30), (12, 31)],
)
def test_days_of_the_months(month: int, days: int) -> None:
    assert days_in(month, 1943) == days
    assert is_edtf(f"1943-{month:02}-{days:02}")
    assert not is_edtf(f"1943-{month:02}-{days + 1:02}")


@pytest.mark.parametrize(
    ("year", "days"),
    [(1944, 29), (1943, 28), (1900, 28), (2000, 29), (1800, 28), (1700, 29), (1500, 29), (1752, 29), (0, 29), (-4, 29), (-3, 28)],
)
def test_days_of_february(year: int, days: int) -> None:
    """A year to 1752 has a leap day where either calendar has one."""
    assert days_in(2, year) == days
    assert days_in(2, None) == 29
