"""Date, place and coordinates of a box. What each form of date gives is in test_dates."""

from __future__ import annotations

import pytest

import warbox
from readings import box
from warbox.model import DateInfo


def date(value: str) -> DateInfo:
    found = box(date=value).date
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("value", "spans"),
    [
        ("6 June 1944", [("1944-06-06", "1944-06-06", False)]),
        ("{{start date|1944|6|6}}", [("1944-06-06", "1944-06-06", False)]),
        ("{{start date|1944|6|6}} – {{end date|1944|8}}", [("1944-06-06", "1944-08", False)]),
        ("{{start-date|6 June 1944|tz=y}}", [("1944-06-06", "1944-06-06", False)]),
        ("{{start and end dates|1944|6|6|1944|7|1}}", [("1944-06-06", "1944-07-01", False)]),
        ("6&nbsp;June{{snd}}1&nbsp;July 1944", [("1944-06-06", "1944-07-01", False)]),
        ("6 June<br>– 1 July 1944", [("1944-06-06", "1944-07-01", False)]),
        ("25 June 1950 – present", [("1950-06-25", None, True)]),
        ("6 June 1944<ref>7 June 1945</ref>", [("1944-06-06", "1944-06-06", False)]),
        ("1950–1953<br>({{age in years|1950|1|1|1953|1|1}})", [("1950", "1953", False)]),
        ("* First: 1779\n* Second: 1850–53", [("1779", "1779", False), ("1850", "1853", False)]),
        ("{{circa|1250}}", [("1250~", "1250~", False)]),
        ("490 BC", [("-0489", "-0489", False)]),
    ],
)
def test_dates(value: str, spans: list[tuple[str | None, str | None, bool]]) -> None:
    assert [(s.start, s.end, s.ongoing) for s in date(value).spans] == spans


def test_the_words_are_kept() -> None:
    assert date("''6 June'' 1944<br>  (dawn)").text == "6 June 1944\n(dawn)"


def test_a_computed_age_is_no_date_and_no_word() -> None:
    found = date("1950 – 1953 ({{age in years|1950|1|1}})")
    assert "1950 – 1953" in found.text
    assert len(found.spans) == 1


def test_no_date_is_reported() -> None:
    conflict = box(date="In the days of old")
    assert conflict.date is not None
    assert (conflict.date.text, conflict.date.spans) == ("In the days of old", ())
    [diagnostic] = conflict.diagnostics
    assert (diagnostic.code, diagnostic.param) == ("unknown-date", "date")


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("6 June 1944", "6 June 1944"),
        ("around noon, 6 June 1944 (dawn)", "6 June 1944"),
        ("{{start date|1944|6|6}}", "{{start date|1944|6|6}}"),
        ("'''6 June''' 1944", "6 June''' 1944"),
    ],
)
def test_source(value: str, words: str) -> None:
    page = f"{{{{Warbox|date={value}|combatant1=A}}}}"
    found = warbox.parse(page).date
    assert found is not None
    assert found.spans[0].source is not None
    assert words in found.spans[0].source.span.of(page)


def test_years_of_a_span() -> None:
    [span] = date("490–479 BC").spans
    assert (span.year_start, span.year_end) == (-489, -478)
    [ongoing] = date("2014 – present").spans
    assert (ongoing.year_start, ongoing.year_end) == (2014, None)


def test_place_keeps_text_and_links() -> None:
    place = box(place="Near [[Tarraco]], {{nowrap|northern [[Hispania|Spain]]}}<br>{{coord|1|2}}").place
    assert place is not None
    assert place.text == "Near Tarraco, northern Spain"
    assert [(link.target, link.text) for link in place.links] == [("Tarraco", "Tarraco"), ("Hispania", "Spain")]


def test_a_location_map_gives_no_coordinates() -> None:
    assert box(place="[[X]] {{Location map|France|lat=48|long=2}}").coordinates is None


@pytest.mark.parametrize(
    ("fields", "point"),
    [
        ({"latd": "48", "latm": "30", "latNS": "S", "longd": "2", "longm": "15", "longEW": "W"}, (-48.5, -2.25)),
        ({"lat_degrees": "48", "lat_minutes": "30", "long_degrees": "2", "long_direction": "W"}, (48.5, -2.0)),
        ({"latitude": "48.5", "longitude": "-2.25"}, (48.5, -2.25)),
        ({"latitude": "48.5"}, None),
        ({"latitude": "98.5", "longitude": "5"}, None),
    ],
)
def test_old_parameters(fields: dict[str, str], point: tuple[float, float] | None) -> None:
    found = box(**fields).coordinates
    assert (None if found is None else (found.latitude, found.longitude)) == point


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"latitude": "45.5"}, "45.5"),
        ({"latitude": "45.5", "longitude": ""}, "45.5"),
        ({"latitude": "", "longitude": "12.25"}, "12.25"),
        ({"longd": "12", "longm": "15", "latNS": "N", "longEW": "E"}, "N 12 15 E"),
        ({"lat_min": "30", "lat_deg": "", "lon_deg": ""}, "30"),
        ({"lat_dir": "N", "lon_dir": "W", "lat_deg": ""}, None),
    ],
)
def test_half_a_pair_is_reported(fields: dict[str, str], said: str | None) -> None:
    conflict = box(**fields)
    assert conflict.coordinates is None
    found = [d.message.rpartition(": ")[2] for d in conflict.diagnostics if d.code == "bad-coordinates"]
    assert found == ([] if said is None else [said])
