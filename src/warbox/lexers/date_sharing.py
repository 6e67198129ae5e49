"""What one expression says once counts for all its parts: months, eras, years and hedges shared among points.

Everything works in place on the points of one text in their order; every pass is linear.
"""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from warbox.lexers.date_points import Point

__all__ = ["WINTER", "claims_of", "old_style_first", "share", "split"]

WINTER = 24
_LAST_DUAL_YEAR = 1752
_LAST_YEAR = 9999


def share(points: list[Point], text: str) -> list[Point]:
    """Complete the points of a text from each other; give those that name a date."""
    for chain in _chains(points):
        _resolve_bare(chain, text)
    points = _without_unresolved(points)
    for chain in _chains(points):
        _share_eras(chain)
        _to_astronomical(chain)
        _share_alternatives(chain)
    points = _join_years(points, text)
    for chain in _chains(points):
        _share_years(chain)
    for line in _lines(points):
        _share_years(line, days_only=True)
    for point in points:
        point.drop_impossible()
    points = _without_unresolved(points)
    for claim in claims_of(points):
        _order_years(claim)
        _share_hedges(claim)
    return points


def split(points: list[Point], starts: list[bool]) -> list[list[Point]]:
    """Part points before each that starts a part."""
    parts: list[list[Point]] = []
    for point, start in zip(points, starts, strict=True):
        if start or not parts:
            parts.append([])
        parts[-1].append(point)
    return parts


def _chains(points: list[Point]) -> list[list[Point]]:
    """Give the runs of points with no words between them."""
    return split(points, [point.link == "break" for point in points])


def _lines(points: list[Point]) -> list[list[Point]]:
    starts = [not index or point.line != points[index - 1].line for index, point in enumerate(points)]
    return split(points, starts)


def claims_of(points: list[Point]) -> list[list[Point]]:
    """Give the runs of points that make one claim: a range, alternatives, or a single date."""
    return split(points, [not point.joined for point in points])


def _without_unresolved(points: list[Point]) -> list[Point]:
    kept: list[Point] = []
    lost = False
    for point in points:
        if not point.present and point.year is None and point.century is None and point.month is None and point.season is None:
            # The month of "1944-06" has become part of the point before.
            lost = not (kept and kept[-1].stop >= point.stop)
            continue
        if lost and point.joined:
            point.link = "list"
        lost = False
        kept.append(point)
    return kept


def _resolve_bare(chain: list[Point], text: str) -> None:
    """Decide what numbers of one or two digits are: days, years, or the ends of years."""
    for pair in pairwise(chain):
        _take_month(*pair, text)
    following: Point | None = None
    for point in reversed(chain):
        if point.bare is not None and following is not None:
            if point.ordinal and following.century is not None:
                point.century, point.era, point.bare = point.bare, following.era, None
            elif following.day is not None and following.month is not None and not following.month_first and point.bare <= 31:
                _make_day(point, following)
            elif following.year_only and following.era in ("ad", "bc") and point.bare and not point.ordinal:
                point.year, point.year_digits, point.era, point.bare = point.bare, point.bare_digits, following.era, None
        following = point
    before: Point | None = None
    for point in chain:
        if point.bare is not None and before is not None and not _end_year(before, point):
            if before.day is not None and before.month is not None and 1 <= point.bare <= 31:
                _make_day(point, before)
                point.month_first = before.month_first
        elif before is not None and point.decade and point.year_digits == 2 and before.decade and before.year is not None:
            year = before.year // 100 * 100 + (point.year or 0)
            # "1990s–2000s" written "1990s–00s"; before Christ the numbers run down.
            point.year = year + 100 if year < before.year and point.joined and point.era != "bc" else year
        before = point


def _make_day(point: Point, neighbour: Point) -> None:
    point.day, point.bare, point.month = point.bare, None, neighbour.month
    point.day_at = (point.begin, point.stop)


def _take_month(before: Point, point: Point, text: str) -> None:
    """Read the month of "1944-06"; those of "1905-06" and "44-06 BC" are years."""
    number = point.bare
    if before.year is None or number is None or not before.year_only or before.era == "bc" or before.year_digits < 3:
        return
    if point.bare_digits == 2 and 1 <= number <= min(12, before.year % 100) and text[before.stop : point.begin] == "-":
        before.month, before.stop, before.tokens = number, point.stop, (before.tokens[0], point.tokens[1])
        point.bare = None


def _end_year(before: Point, point: Point) -> bool:
    """Read "1812–14" and "AD 14–16"; say whether it was one of them."""
    number, digits = point.bare, point.bare_digits
    if before.year is None or number is None or not point.joined or point.ordinal or before.day_last:
        return False
    year: int | None = None
    if before.era in ("ad", "bc") and (before.era == "bc" or digits >= before.year_digits):
        year = number
    elif digits < before.year_digits:
        size = 10**digits
        year = before.year // size * size + number
        if year <= before.year:
            # "1899–1901" written "1899–01".
            year = year + 100 if digits == 2 and year + 100 - before.year <= 20 else None
    if not year or year > _LAST_YEAR:
        return False
    point.year, point.year_digits, point.bare = year, before.year_digits, None
    if before.era in ("ad", "bc"):
        point.era = before.era if before.era == "ad" or number <= before.year else "ad"
    return True


def _share_eras(chain: list[Point]) -> None:
    following: Point | None = None
    for point in reversed(chain):
        if point.era is None and following is not None and (point.year or point.century):
            written, said = point.year or point.century or 0, following.year or following.century or 0
            # 12 cannot be BC in "12 – 16 BC": years before Christ run down.
            if following.era == "ad" or (following.era == "bc" and (written >= said or following.link != "range")):
                point.era = following.era
        if point.era in ("ad", "bc"):
            following = point
    before: Point | None = None
    for point in chain:
        if before is not None and point.era is None and before.era == "bc" and (point.year or point.century):
            point.era = "bc" if (point.year or point.century or 0) <= (before.year or before.century or 0) else "ad"
        if before is not None and point.era == "ad" and before.era in ("ad", None) and point.joined:
            _complete_year(before, point)
        if point.year is not None:
            before = point


def _complete_year(before: Point, point: Point) -> None:
    """Complete the year of "208–11 AD"."""
    if before.year and point.year and point.year < before.year and point.year_digits < before.year_digits:
        size = 10**point.year_digits
        completed = before.year // size * size + point.year
        point.year = completed if completed > before.year else point.year


def _to_astronomical(chain: list[Point]) -> None:
    for point in chain:
        before_christ = point.era == "bc"
        if point.century is not None and point.era != "astronomical":
            point.century = 1 - point.century * 100 if before_christ else (point.century - 1) * 100
        elif point.year is not None and before_christ:
            point.year = 1 - point.year
        if point.era is not None or point.year is not None:
            point.era = "astronomical"


def _share_alternatives(chain: list[Point]) -> None:
    """Share the month of "June 1018 or 1019", and the winter of "Winter 1939–40", which lies in both years."""
    for before, point in pairwise(chain):
        if not point.year_only or point.year is None or before.year is None or not point.joined:
            continue
        if point.alternative:
            point.month, point.day, point.season = before.month, before.day, before.season
            if point.link == "slash" and 1 <= (before.month or 0) <= 3 and before.year + 1 == point.year <= _LAST_DUAL_YEAR:
                # "10 February 1696/7", "February 1696/7": the year began on 25 March in the Old Style, on 1 January in the New.
                before.style, point.style = "julian", "gregorian"
        elif before.season == WINTER and point.year == before.year + 1:
            point.season = WINTER


def _join_years(points: list[Point], text: str) -> list[Point]:
    """Make one date of a day and its year where a comma or a hedge parts them: "331 BC, 1 October", "1 October c. 331 BC"."""
    kept: list[Point] = []
    for point in points:
        before = kept[-1] if kept else None
        between = None if before is None or point.link != "list" else text[before.stop : point.begin].strip()
        if before is None or between is None:
            kept.append(point)
        elif before.year_only and point.year is None and point.month and between == ",":
            point.link, point.opener = before.link, before.opener
            kept[-1] = _join_year(point, before)
        elif before.month and before.year is None and point.year_only and point.hedged_before and between in ("", ","):
            _join_year(before, point)
        else:
            kept.append(point)
    return kept


def _join_year(day: Point, year: Point) -> Point:
    """Give a day the year that stands before or behind it."""
    day.year, day.era, day.year_digits = year.year, year.era, year.year_digits
    day.begin, day.stop = min(day.begin, year.begin), max(day.stop, year.stop)
    day.tokens = (min(day.tokens[0], year.tokens[0]), max(day.tokens[1], year.tokens[1]))
    day.marks |= year.marks
    day.hedge_words += year.hedge_words
    day.notes = sorted(day.notes + year.notes)
    return day


def _share_years(points: list[Point], *, days_only: bool = False) -> None:
    """Give points without a year that of the next one, else that of the one before."""
    for source, ordered in (("right", list(reversed(points))), ("left", points)):
        year: int | None = None
        for point in ordered:
            if point.year is not None and not point.decade:
                if point.year_from is None:
                    year = point.year
            elif year is not None and (point.month or point.season) and (point.day or not days_only):
                point.year, point.year_from = year, source


def _order_years(claim: list[Point]) -> None:
    """Set the year of "28 December 1944 – 3 January", whose second date lies in the next, and of the like on the left."""
    first, last = claim[0], claim[-1]
    if first.present or last.present or first.year is None or last.year is None or first.lower() <= last.upper():
        return
    if first.month == last.month or not any(point.link == "range" for point in claim[1:]):
        return
    if last.year_from == "left" and first.year_from is None and last.year < _LAST_YEAR:
        last.year += 1
    elif first.year_from == "right" and last.year_from is None:
        first.year -= 1


def _share_hedges(claim: list[Point]) -> None:
    first, last = claim[0], claim[-1]
    shared: set[str] = set()
    if first.hedged_before:
        shared = set(first.marks)
        source = first
    elif last.marks and not last.hedged_before:
        shared = set(last.marks)
        source = last
    else:
        return
    for point in claim:
        # "c. 431 – 25 April 404": nobody doubts the day; but "c. 431 – April 404" is all approximate.
        alike = point.precision == source.precision or (source is first and point.day is None)
        if alike and not point.marks:
            point.marks |= shared


def old_style_first(first: Point, second: Point) -> bool:
    """Say whether two dates are one day in the Old Style and the New, as in "13/25 September 1848"."""
    if not (first.year and first.month and first.day and second.year and second.month and second.day):
        return False
    if not 1583 <= second.year <= 1923:
        return False
    offset = 10 + sum((second.year, second.month) > (leap, 2) for leap in (1700, 1800, 1900))
    try:
        return (date(second.year, second.month, second.day) - date(first.year, first.month, first.day)).days == offset
    except ValueError:
        return False
