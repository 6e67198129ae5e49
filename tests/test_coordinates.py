"""Coordinates out of template arguments, old parameters and loose text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warbox.lexers.coordinates import LatitudeLongitude, find_coord, read_angle, read_coord

DEGREE_FORMS = [
    ("decimal", "48.7|44.5", (48.7, 44.5)),
    ("decimal with signs", "-33.5|151.25", (-33.5, 151.25)),
    ("typographic minus", "−33.5|−70", (-33.5, -70.0)),
    ("plus sign", "+33.5|+70", (33.5, 70.0)),
    ("both negative", "-33.5|-70.5", (-33.5, -70.5)),
    ("whole degrees", "48|44", (48.0, 44.0)),
    ("no digit before the point", ".5|-.25", (0.5, -0.25)),
    ("degree sign", "48.7°|44.5°", (48.7, 44.5)),
    ("decimal with letters", "48.7|N|44.5|E", (48.7, 44.5)),
    ("south and west", "48.7|S|44.5|W", (-48.7, -44.5)),
    ("lower-case letters", "48.7|s|44.5|w", (-48.7, -44.5)),
    ("whole degrees with letters", "48|N|44|W", (48.0, -44.0)),
    ("minutes", "48|30|N|44|15|E", (48.5, 44.25)),
    ("minutes, south and west", "48|30|S|44|15|W", (-48.5, -44.25)),
    ("decimal minutes", "48|30.5|N|44|15|E", (48 + 30.5 / 60, 44.25)),
    ("seconds", "48|30|36|N|44|15|18|E", (48.51, 44.255)),
    ("decimal seconds", "48|30|36.9|N|44|15|0|W", (48 + 30 / 60 + 36.9 / 3600, -44.25)),
    ("empty seconds", "48|30||N|44|15||E", (48.5, 44.25)),
    ("empty minutes and seconds", "48|||N|44|||E", (48.0, 44.0)),
    ("leading zeros", "08|06|00|N|005|30|00|W", (8.1, -5.5)),
    ("different precision of the two is no form of the template", "48|30|N|44.25|E", None),
    ("whitespace", " 48.7 | N |\n44.5 | E ", (48.7, 44.5)),
    ("trailing coordinate parameters", "48|30|N|44|15|E|region:RU-VGG_type:event", (48.5, 44.25)),
    ("trailing after decimal", "48.7|44.5|type:event", (48.7, 44.5)),
    ("trailing scale", "48.7|N|44.5|E|scale:30000", (48.7, 44.5)),
    ("trailing empty arguments", "48.7|44.5||", (48.7, 44.5)),
    ("the poles and the date line", "90|N|180|W", (90.0, -180.0)),
    ("zero is a place", "0|0", (0.0, 0.0)),
    ("zero south is zero", "0|S|0|W", (0.0, 0.0)),
    ("minutes below zero degrees", "0|30|S|0|15|W", (-0.5, -0.25)),
    ("names of directions", "48.7|north|44.5|west", (48.7, -44.5)),
    ("beyond the pole", "91|N|44|E", None),
    ("beyond the date line", "48|N|181|E", None),
    ("minutes carry beyond the pole", "90|30|N|44|15|E", None),
    ("sixty minutes", "48|60|N|44|15|E", None),
    ("negative minutes", "48|-30|N|44|15|E", None),
    ("a minus counts beside a letter", "-48|N|-44|E", (-48.0, -44.0)),
    ("sign with its letter", "-48|S|44|E", (-48.0, 44.0)),
    ("fraction of a degree beside minutes", "48.5|30|N|44.5|15|E", None),
    ("fraction of nothing beside empty minutes", "48.5|0|N|44.5|0|E", (48.5, 44.5)),
    ("latitude alone", "48.7", None),
    ("three numbers", "48|30|36", None),
    ("one letter", "48|30|N|44|15", None),
    ("letters swapped", "44|E|48|N", None),
    ("two latitudes", "48|N|44|S", None),
    ("no numbers", "N|E", None),
    ("words", "somewhere|else", None),
    ("nothing", "", None),
    ("only parameters", "type:event", None),
    ("not numbers of ours", "1e3|0x10", None),
    ("infinity", "inf|nan", None),
    ("four numbers before a letter", "1|2|3|4|N|1|2|3|4|E", None),
]


@pytest.mark.parametrize(("rule", "arguments", "expected"), DEGREE_FORMS, ids=[row[0] for row in DEGREE_FORMS])
def test_coord(rule: str, arguments: str, expected: tuple[float, float] | None) -> None:
    found = read_coord(arguments.split("|"))
    if expected is None:
        assert found is None
    else:
        assert found is not None
        assert found == pytest.approx(expected, abs=1e-12)


def test_no_arguments() -> None:
    assert read_coord([]) is None


def test_zero_has_no_sign() -> None:
    assert repr(read_coord(["0", "S", "0", "W"])) == repr(LatitudeLongitude(0.0, 0.0))


OLD_PARAMETERS = [
    (("48", "30", "36", "N"), 48.51),
    (("48", "30", "", "S"), -48.5),
    (("48", "", "", "W"), -48.0),
    (("48.25", "", "", ""), 48.25),
    (("-48.25", "", "", ""), -48.25),
    (("-48.25", "", "", "S"), -48.25),
    (("-48.25", "", "", "N"), -48.25),
    (("-0", "30", "", ""), -0.5),
    ((" 48 ", " 30 ", "", " E "), 48.5),
    (("", "30", "", "N"), None),
    (("48", "30", "", "X"), None),
    (("48", "thirty", "", "N"), None),
    (("", "", "", ""), None),
]


@pytest.mark.parametrize(("parameters", "expected"), OLD_PARAMETERS)
def test_angle(parameters: tuple[str, str, str, str], expected: float | None) -> None:
    assert read_angle(*parameters) == (None if expected is None else pytest.approx(expected))


LOOSE = [
    ("48°30′N 44°15′E", (48.5, 44.25)),
    ("48°30'N, 44°15'W", (48.5, -44.25)),
    ("48°30′36″N 44°15′18″E", (48.51, 44.255)),
    ("48° 30' 36\" S / 44° 15' 18\" E", (-48.51, 44.255)),
    ("48.5°N 44.25°E", (48.5, 44.25)),
    ("48.5N 44.25W", (48.5, -44.25)),
    ("N 48°30′ E 44°15′", (48.5, 44.25)),
    ("N48 30 36, E44 15 18", (48.51, 44.255)),
    ("48.5, 44.25", (48.5, 44.25)),
    ("48.5 44.25", (48.5, 44.25)),
    ("-33.5; -70.5", (-33.5, -70.5)),
    ("near the river, 48°30′N 44°15′E (approximately)", (48.5, 44.25)),
    ("48.5° north, 44.25° west", (48.5, -44.25)),
    ("12, 34, 56", None),
    ("6 June 1944", None),
    ("91°N 44°E", None),
    ("48°N", None),
    ("44°E 48°N", None),
    ("East of 48", None),
    ("", None),
]


@pytest.mark.parametrize(("text", "expected"), LOOSE)
def test_loose_text(text: str, expected: tuple[float, float] | None) -> None:
    found = find_coord(text)
    assert found == (None if expected is None else pytest.approx(expected, abs=1e-12))


latitudes = st.floats(-90, 90).map(lambda value: round(value, 6))
longitudes = st.floats(-180, 180).map(lambda value: round(value, 6))


@given(latitudes, longitudes, st.booleans())
def test_decimal_round_trip(latitude: float, longitude: float, lettered: bool) -> None:
    """A place written in decimal degrees, signed or lettered, is read back unrounded."""
    if lettered:
        arguments = [f"{abs(latitude):f}", "S" if latitude < 0 else "N", f"{abs(longitude):f}", "W" if longitude < 0 else "E"]
    else:
        arguments = [f"{latitude:f}", f"{longitude:f}"]
    assert read_coord(arguments) == (latitude, longitude)


@st.composite
def sexagesimal(draw: st.DrawFn, limit: int) -> tuple[list[str], float]:
    degrees, minutes, seconds = draw(st.integers(0, limit - 1)), draw(st.integers(0, 59)), draw(st.integers(0, 5999)) / 100
    return [str(degrees), f"{minutes:02}", f"{seconds:05.2f}"], degrees + minutes / 60 + seconds / 3600


@given(sexagesimal(90), sexagesimal(180), st.sampled_from("NS"), st.sampled_from("EW"))
def test_sexagesimal_round_trip(latitude: tuple[list[str], float], longitude: tuple[list[str], float], ns: str, ew: str) -> None:
    """Degrees, minutes and seconds are the sum of their parts, as arguments, as text, and as old parameters."""
    expected = (latitude[1] * (1 if ns == "N" else -1), longitude[1] * (1 if ew == "E" else -1))
    assert read_coord([*latitude[0], ns, *longitude[0], ew]) == pytest.approx(expected, abs=1e-9)
    text = "{}°{}′{}″{} {}°{}′{}″{}".format(*latitude[0], ns, *longitude[0], ew)
    assert find_coord(text) == pytest.approx(expected, abs=1e-9)
    degrees, minutes, seconds = latitude[0]
    assert read_angle(degrees, minutes, seconds, ns) == pytest.approx(expected[0], abs=1e-9)


_pieces = st.lists(
    st.one_of(st.text(), st.sampled_from(["N", "E", "-", "−", "48", "4.5", "", " ", "type:x", "°", "9" * 400])), max_size=9
)


@given(_pieces)
def test_total(pieces: list[str]) -> None:
    """Any strings are read without an exception, and every place found lies on the globe."""
    for found in (read_coord(pieces), find_coord(" ".join(pieces)), find_coord("".join(pieces))):
        if found is not None:
            assert -90 <= found.latitude <= 90
            assert -180 <= found.longitude <= 180
    degrees, minutes, seconds, direction = [*pieces, "", "", "", ""][:4]
    read_angle(degrees, minutes, seconds, direction)
