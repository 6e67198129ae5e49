"""Text, dates and coordinates as wikitext."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from warbox.errors import RenderError
from warbox.lexers.coordinates import read_coord
from warbox.lexers.date_words import MONTH_NAMES
from warbox.lexers.dates import read_dates
from warbox.model import Coordinates, DateInfo, DateSpan, Link, Origin
from warbox.writer.markup import Citations, item_list, linked_text

__all__ = ["date_words", "write_coordinates", "write_date", "write_text"]

_LIST_FROM = 3  # so many lines of text become a list


def write_text(text: str, links: Sequence[Link], cited: str, path: str) -> str:
    """Return free text of one or more lines, with its links put back and its citations at the end."""
    out = []
    pending = list(links)
    for line in text.split("\n"):
        # A link whose words are not in this line stands in a later one; so do those after it.
        here = 0
        at = 0
        while here < len(pending) and pending[here].text and (found := line.find(pending[here].text, at)) >= 0:
            at = found + len(pending[here].text)
            here += 1
        written, _ = linked_text(line, pending[:here])
        del pending[:here]
        out.append(written)
    if pending:
        raise RenderError(
            f"the text has no place for the link to {pending[0].target!r}", f"{path}.links[{len(links) - len(pending)}]"
        )
    out[-1] += cited
    return "<br />".join(out) if len(out) < _LIST_FROM else item_list([f"* {line}" for line in out])


# -- dates

_SEASONS = {21: "Spring", 22: "Summer", 23: "Autumn", 24: "Winter"}


def write_date(date: DateInfo, citations: Citations, path: str) -> str:
    """Return the date in its old words where they still say it, else in words made from its spans.

    Raises ``RenderError`` for a span that no words say.
    """
    cited = citations.write(date.citations)
    if date.text and _says(date.text, date.spans):
        return write_text(date.text, (), cited, path)
    text = "\n".join(map(date_words, date.spans))
    if not _says(text, date.spans):
        wrong = next((i for i, span in enumerate(date.spans) if not _says(date_words(span), (span,))), 0)
        raise RenderError("no words say this span of time", f"{path}.spans[{wrong}]")
    return write_text(text, (), cited, path)


def _says(text: str, spans: Sequence[DateSpan]) -> bool:
    claims = read_dates(text).spans
    return tuple(
        DateSpan(start=c.start, end=c.end, ongoing=c.ongoing, calendar=c.calendar, notes=c.notes) for c in claims
    ) == tuple(spans)


def date_words(span: DateSpan) -> str:
    """Return a span of time in words, with its notes in parentheses."""
    notes = "".join(f" ({n})" for n in span.notes)
    start, end = span.start, span.end
    if span.ongoing:
        words = "Ongoing" if start is None else f"{_point(start)} – present"
    elif start is None or end is None:
        words = f"until {_point(end)}" if end is not None else f"{_point(start or '')} –"
    elif start == end:
        words = _point(start)
    else:
        words = _range(start, end)
    style = {"julian": " (O.S.)", "gregorian": " (N.S.)"}.get(span.calendar or "", "")
    return f"{words}{style}{notes}"


def _range(start: str, end: str) -> str:
    one, two = start.split("-"), end.split("-")
    full = len(one) == len(two) == 3 and start[0] != "-" and "?" not in start + end and "~" not in start + end
    if full and one[:2] == two[:2]:
        return f"{int(one[2])}–{_point(end)}"
    if full and one[0] == two[0]:
        return f"{int(one[2])} {_month(one[1])} – {_point(end)}"
    if start[-1] in "~%" and end[-1] not in "?~%":
        return f"{_point(start[:-1])}{start[-1].replace('%', '?~')} – {_point(end)}"  # "c." before a range is of both its ends
    return f"{_point(start)} – {_point(end)}"


def _point(edtf: str) -> str:
    """Return a date as readers write it: ``1485-08-22`` is 22 August 1485."""
    mark = edtf[-1:] if edtf[-1:] in ("?", "~", "%") else ""
    bare = edtf.rstrip("?~%")
    before = bare.startswith("-")
    parts = bare.lstrip("-").split("-")
    year = parts[0]
    if year.isdecimal():
        year = f"{int(year) + 1} BC" if before else str(int(year)) if int(year) >= 100 else f"AD {int(year)}"
    elif year.endswith("XX"):
        number = int(year[:2]) + 1
        year = f"{number}{_ordinal(number)} century{' BC' if before else ''}"
    elif year == "XXXX":
        year = ""
    else:
        year = f"{int(year[:3])}0s{' BC' if before else ''}"
    words = [year]
    if len(parts) > 1:
        number = int(parts[1])
        words.insert(0, _SEASONS.get(number) or _month(parts[1]))
    if len(parts) > 2:
        words.insert(0, str(int(parts[2])))
    text = " ".join(filter(None, words))
    return f"{'c. ' if mark in ('~', '%') else ''}{text}{'?' if mark in ('?', '%') else ''}"


def _month(number: str) -> str:
    return MONTH_NAMES[int(number) - 1].capitalize()


def _ordinal(number: int) -> str:
    return "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


# -- coordinates


def write_coordinates(point: Coordinates) -> str:
    """Return a ``{{coord}}`` that says exactly the point: in degrees, minutes and seconds where they do, else in decimals."""
    shown = {Origin.BOX: "inline,title", Origin.PLACE: "inline,title", Origin.PAGE: "title"}[point.origin]
    for seconds in (False, True):
        args = [*_angle(point.latitude, "NS", seconds), *_angle(point.longitude, "EW", seconds)]
        found = read_coord(args)
        if found is not None and (found.latitude, found.longitude) == (point.latitude, point.longitude):
            return f"{{{{coord|{'|'.join(args)}|display={shown}}}}}"
    return f"{{{{coord|{_decimal(point.latitude)}|{_decimal(point.longitude)}|display={shown}}}}}"


def _decimal(value: float) -> str:
    """Return the shortest digits that mean a number, without an exponent."""
    return f"{Decimal(repr(value)):f}"


def _angle(value: float, letters: str, seconds: bool) -> list[str]:
    total = round(abs(value) * (3600 if seconds else 60))
    letter = letters[0] if value >= 0 else letters[1]
    if not seconds:
        return [str(total // 60), str(total % 60), letter]
    return [str(total // 3600), str(total // 60 % 60), str(total % 60), letter]
