"""Points → claims: which points make one span, its two ends, and the calendar they are said in."""

from __future__ import annotations

import attrs

from warbox.lexers.date_points import Point
from warbox.lexers.date_sharing import WINTER, claims_of, old_style_first, split
from warbox.lexers.edtf import days_in

__all__ = ["Claim", "alternatives", "merge_styles", "to_claims"]


@attrs.define(eq=False)
class Claim:
    """A span in the making: its points may still be completed by what stands in parentheses."""

    points: list[Point]
    begin: int
    stop: int
    calendar: str | None = None
    ongoing: bool = False
    notes: list[tuple[int, str]] = attrs.Factory(list)
    tokens: tuple[int, int] = (0, 0)

    @property
    def single(self) -> bool:
        """Whether it names one date."""
        return len(self.points) == 1

    def ends(self) -> tuple[str | None, str | None]:
        """Give start and end in EDTF, ``None`` for an open one."""
        groups = _groups(self.points)
        start = _outer(groups[0])[0].edtf if groups else None
        end = _outer(groups[-1])[1].edtf if groups else None
        if not groups:
            return None, None
        if self.points[0].opener in ("until", "before"):
            return None, end
        if self.ongoing or self.points[-1].open_end or (len(groups) == 1 and self.points[0].opener in ("from", "since")):
            return start, None
        return start, end


def _groups(points: list[Point]) -> list[list[Point]]:
    """Give the sides of a range, each with its alternatives; the word "present" is none."""
    groups: list[list[Point]] = []
    for point in points:
        if point.present:
            continue
        if groups and point.alternative:
            groups[-1].append(point)
        else:
            groups.append([point])
    return groups


def _first_day(point: Point) -> tuple[int, int, int]:
    year, month, day = point.lower()
    # Beside another season, winter is the last.
    return (year, 12, 1) if point.season == WINTER else (year, month, day)


def _outer(group: list[Point]) -> tuple[Point, Point]:
    """Give the earliest and the latest of alternatives; a decade before Christ is ten years that no mask fits."""
    first = min(group, key=_first_day)
    last = max(group, key=Point.upper)
    if first.decade and first.year is not None and first.year < 0:
        first = attrs.evolve(first, decade=False, year=first.year - 9)
    if last.decade and last.year is not None and last.year < 0:
        last = attrs.evolve(last, decade=False)
    return first, last


def _styled(points: list[Point], text: str) -> tuple[list[Point], list[tuple[int, str]]]:
    """Keep the New Style date of alternatives that give a day in both styles; the others become notes."""
    kept: list[Point] = []
    notes: list[tuple[int, str]] = []
    for group in _groups(points):
        if len(group) == 2:
            _settle_styles(*group)
        if {point.style for point in group} >= {"julian", "gregorian"}:
            notes += [(point.begin, text[point.begin : point.stop]) for point in group if point.style != "gregorian"]
            chosen = [point for point in group if point.style == "gregorian"]
            chosen[0].link = group[0].link
            group = chosen
        kept += group
    return kept + [point for point in points if point.present], notes


def _settle_styles(first: Point, second: Point) -> None:
    """Give two dates that are one day in both styles their styles, by the days between; a style said of one settles the other."""
    said = first.style or second.style
    if (first.style and second.style) or (said is None and second.link != "slash"):
        return
    old, new = (
        (first, second) if first.style == "julian" or (first.style is None and second.style != "julian") else (second, first)
    )
    if old_style_first(old, new):
        old.style, new.style = "julian", "gregorian"


def _in_order(points: list[Point]) -> bool:
    groups = _groups(points)
    return len(groups) < 2 or _outer(groups[0])[0].lower() <= _outer(groups[-1])[1].upper()


def to_claims(points: list[Point], text: str) -> list[Claim]:
    """Give the claims of points that know all they can from each other.

    A range whose ends are the wrong way round is no range: its dates are claims of their own.
    """
    claims: list[Claim] = []
    for whole in claims_of(points):
        kept, notes = _styled(whole, text)
        dates = [point for point in kept if not point.present]
        if any(point.edtf is None for point in dates):
            # "June – 1960s": what says too little makes no range.
            parts = [[point] for point in dates if point.edtf is not None]
        else:
            parts = [kept] if _in_order(kept) else _groups(kept)
        for part in parts:
            begin, stop = (whole[0], whole[-1]) if part is kept else (part[0], part[-1])
            claim = Claim(part, begin.begin, stop.stop, tokens=(begin.tokens[0], stop.tokens[1]), notes=list(notes))
            claim.ongoing = part[-1].present or (part[0].opener == "since" and len(_groups(part)) == 1)
            styles = {point.style for point in part if not point.present and point.style}
            claim.calendar = styles.pop() if len(styles) == 1 else None
            for point in part:
                claim.notes += point.notes
                if point.marks and not point.can_be_marked:
                    claim.notes += [(point.begin, word) for word in point.hedge_words]
            claims.append(claim)
    return claims


def merge_styles(claims: list[Claim], text: str) -> list[Claim]:
    """Where one claim is said to be Old Style and its neighbour New Style, keep the New and note the other."""
    merged: list[Claim] = []
    for claim in claims:
        before = merged[-1] if merged else None
        if before is not None and {before.calendar, claim.calendar} == {"julian", "gregorian"}:
            old, new = (before, claim) if before.calendar == "julian" else (claim, before)
            new.notes += [(old.begin, text[old.begin : old.stop]), *old.notes]
            new.begin, new.stop = min(old.begin, new.begin), max(old.stop, new.stop)
            merged[-1] = new
        else:
            merged.append(claim)
    return merged


def alternatives(claim: Claim) -> list[Claim]:
    """Part the dates, or ranges, that "or" joins where they are no neighbours: between them lies a time that nobody named.

    What stands before or behind them all is said of each, unless one has words of its own: "1016 (raid) or 1025 (siege)".
    """
    parts = _apart(claim.points)
    if not 1 < len(parts) <= _MOST_ALTERNATIVES:
        return [claim]
    begins = [part[0].begin for part in parts]
    stop = parts[-1][-1].stop
    with_own = any(parts[0][-1].stop <= at < begins[-1] for at, _ in claim.notes)
    out: list[Claim] = []
    for part, begin, following in zip(parts, begins, [*begins[1:], None], strict=True):
        notes = [
            (at, words)
            for at, words in claim.notes
            if at < begins[0] or (at >= begin and (following is None or at < following)) or (at >= stop and not with_own)
        ]
        out.append(attrs.evolve(claim, points=part, begin=begin, stop=part[-1].stop, notes=notes))
    return out


_MOST_ALTERNATIVES = 12  # more are no doubt about a date; each takes a copy of the notes


def _apart(points: list[Point]) -> list[list[Point]]:
    """Part points at each "or" between dates that are no neighbours; "1340 – 1350 or 1360" is a range whose end is not sure."""
    parts = split(points, [point.link == "or" for point in points])
    unlike = len({len(part) > 1 for part in parts}) > 1
    if unlike or points[0].opener or any(part[-1].present or part[-1].open_end for part in parts):
        return [points]
    spans = parts[:1]
    for part in parts[1:]:
        if _follow(spans[-1][-1], part[0]) or _follow(part[-1], spans[-1][0]):
            spans[-1] += part
        else:
            spans.append(part)
    return spans


def _follow(first: Point, second: Point) -> bool:
    """Whether the second of two dates is the next after the first, or lies in the same time; of unlike dates, the latter."""
    if first.precision != second.precision:
        return first.lower() <= second.upper() and second.lower() <= first.upper()
    steps = _number(second) - _number(first)
    if first.day is None or second.day is None or first.month is None:
        return 0 <= steps <= 1
    if steps == 0:
        return 0 <= second.day - first.day <= 1
    return steps == 1 and second.day == 1 and first.day == days_in(first.month, first.year)


def _number(point: Point) -> int:
    """Count the months, seasons, years, decades or centuries up to a date, by what it says."""
    year = point.year or 0
    if point.century is not None:
        return point.century // 100
    if point.decade:
        return year // 10
    if point.season is not None:
        return 4 * year + point.season
    if point.month is None:
        return year
    return 12 * year + point.month
