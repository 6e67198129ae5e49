"""Date and place of a conflict."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping

from warbox.content import Content, CoordValue, Line, MarkKind
from warbox.fields.context import Context
from warbox.fields.entries import citations_of, clean
from warbox.fields.ledger import Use
from warbox.fields.text import source_of
from warbox.lexers.coordinates import find_coord, read_angle
from warbox.lexers.dates import read_dates
from warbox.model import Coordinates, DateInfo, DateSpan, Origin, Source
from warbox.spans import Span

__all__ = ["read_coordinates", "read_date", "read_old_coordinates"]


_EMPTY = re.compile(r"\(\s*\)")  # where a computed duration stood


def read_date(content: Content, context: Context) -> DateInfo | None:
    """Read the date field; what is no date stays in its text."""
    lines = [line for line in content.lines if line.text.strip()]
    if not lines:
        return None
    text = "\n".join(line.text for line in lines)
    starts, at = [], 0
    for line in lines:
        starts.append(at)
        at += len(line.text) + 1
    reading = read_dates(text)
    for line in lines:
        context.ledger.use(line, 0, len(line.text), Use.WORDS)
    spans = []
    for claim in reading.spans:
        span = _source(lines, starts, *claim.at)
        context.ledger.use_span(span)
        spans.append(
            DateSpan(
                start=claim.start,
                end=claim.end,
                ongoing=claim.ongoing,
                calendar=claim.calendar,
                notes=claim.notes,
                source=Source(param=content.param, span=span, value_span=span),
            )
        )
    if not spans:
        context.report("unknown-date", content.param, content.span, clean(text))
    return DateInfo(
        text="\n".join(filter(None, (clean(_EMPTY.sub("", line.text)) for line in lines))),
        spans=tuple(spans),
        citations=context.ids(s for line in lines for s in citations_of(line)),
        source=source_of(content),
    )


def _source(lines: list[Line], starts: list[int], begin: int, stop: int) -> Span:
    """Return the place in the page of ``text[begin:stop]``, the text being the lines joined; ``starts`` is where each begins."""
    which = slice(bisect_right(starts, begin) - 1, bisect_left(starts, stop))
    spans = [
        line.source(max(0, begin - start), min(len(line.text), stop - start))
        for line, start in zip(lines[which], starts[which], strict=True)
        if start + len(line.text) > begin
    ]
    return Span(min(s.start for s in spans), max(s.end for s in spans)) if spans else Span(0, 0)


def read_coordinates(content: Content, origin: Origin, context: Context, *, title_only: bool = False) -> Coordinates | None:
    """Return the first point of a value's {{coord}}; in a ``coordinates`` field, loose text counts too.

    ``title_only``: only one that is displayed in the page's title.
    """
    for _, mark in content.marks(MarkKind.COORD):
        if not isinstance(mark.value, CoordValue):
            continue
        point, display = mark.value
        if title_only and "title" not in display and display != "t" and "it" not in display.split(","):
            continue
        if point is None:
            context.report("bad-coordinates", content.param, mark.span)
            continue
        source = Source(param=content.param, span=mark.span, value_span=mark.span)
        return Coordinates(latitude=point[0], longitude=point[1], origin=origin, source=source)
    if origin is Origin.BOX and content.text:
        found = find_coord(content.text)
        if found is not None:
            context.ledger.use_all(content)
            return Coordinates(latitude=found.latitude, longitude=found.longitude, origin=origin, source=source_of(content))
        context.ledger.use_all(content, Use.REPORTED)
        context.report("bad-coordinates", content.param, content.span, clean(content.text))
    return None


_SETS = (
    ("latitude", "", "", "", "longitude", "", "", ""),
    ("lat_deg", "lat_min", "lat_sec", "lat_dir", "lon_deg", "lon_min", "lon_sec", "lon_dir"),
    ("latd", "latm", "lats", "latNS", "longd", "longm", "longs", "longEW"),
    (
        "lat_degrees",
        "lat_minutes",
        "lat_seconds",
        "lat_direction",
        "long_degrees",
        "long_minutes",
        "long_seconds",
        "long_direction",
    ),
)


_NAMES = frozenset(name for names in _SETS for name in names if name)


def read_old_coordinates(values: Mapping[str, Content], context: Context) -> Coordinates | None:
    """Read the parameters of older boxes: latitude and longitude, lat_deg and its kin; half a pair is reported.

    Directions alone are what is left of a form that nobody filled in.
    """
    for name in _NAMES:
        if name in values:
            context.ledger.use_all(values[name])
    for names in _SETS:
        texts = [values[n].text.strip() if n in values else "" for n in names]
        if not any(texts[:3] + texts[4:7]):
            continue
        if names[0] == "latitude" and any(re.search(r"[°NSEW]", t) for t in texts):
            point = find_coord(f"{texts[0]} {texts[4]}")
            latitude, longitude = (point.latitude, point.longitude) if point else (None, None)
        else:
            latitude = read_angle(texts[0], texts[1], texts[2], texts[3])
            longitude = read_angle(texts[4], texts[5], texts[6], texts[7])
        content = next(values[n] for n, text in zip(names, texts, strict=True) if text)
        if latitude is None or longitude is None or abs(latitude) > 90 or abs(longitude) > 180:
            context.report("bad-coordinates", content.param, content.span, " ".join(filter(None, texts)))
            continue
        return Coordinates(latitude=latitude, longitude=longitude, origin=Origin.BOX, source=source_of(content))
    return None
