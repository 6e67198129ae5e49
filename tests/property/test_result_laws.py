"""winner: a side wins only where the box's own words say so."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st
from reading import meaning, read

from warbox.model import Result
from warbox.testing import wikitext

names = wikitext.names()
two = st.lists(names, min_size=2, max_size=2, unique_by=lambda name: frozenset(name.split())).filter(
    lambda pair: not set(pair[0].split()) & set(pair[1].split())
)
victories = st.sampled_from(
    (
        "{} victory",
        "Decisive {} victory",
        "'''{} victory'''",
        "Tactical {} victory<br>Treaty signed",
        "Victory for {}",
        "{} victory<ref>x 1900</ref>",
        "Pyrrhic {} victory",
        "\n* {} victory\n* Peace",
    )
)
_DEMONYMS = (
    ("French", "France"),
    ("British", "United Kingdom"),
    ("German", "German Empire"),
    ("Japanese", "Empire of Japan"),
    ("Turkish", "Turkey"),
    ("Polish", "Poland"),
)


def result(text: str, *sides: str) -> Result:
    """Read a result with these belligerents."""
    found = read(result=text, **{f"combatant{number}": side for number, side in enumerate(sides, 1)}).result
    assert found is not None
    return found


@given(two, st.integers(0, 1), victories)
def test_winner_by_name(pair: list[str], winner: int, form: str) -> None:
    """The side whose belligerent is named the victor has won."""
    found = result(form.format(pair[winner]), *pair)
    assert (found.kind, found.winner) == ("victory", winner + 1)


@given(
    two,
    st.sampled_from(_DEMONYMS),
    st.booleans(),
    victories,
    st.sampled_from(("{}", "{{{{flag|{}}}}}", "[[{}]]", "{{{{flagicon|X}}}} [[{}|{}]]")),
)
def test_winner_by_people(pair: list[str], nation: tuple[str, str], first: bool, form: str, party: str) -> None:
    """A people's word names the side of its state."""
    entry = party.format(nation[1], nation[1])
    sides = (entry, pair[0]) if first else (pair[0], entry)
    assert result(form.format(nation[0]), *sides).winner == (1 if first else 2)


@given(two, names, victories)
def test_no_winner_without_a_match(pair: list[str], stranger: str, form: str) -> None:
    """Where the victor is in neither side, nobody has won; no guess is made."""
    assume(not set(stranger.split()) & {word for name in pair for word in name.split()})
    found = result(form.format(stranger), *pair)
    assert (found.kind, found.winner) == ("victory", None)


@given(two, victories)
def test_both_sides_win_nothing(pair: list[str], form: str) -> None:
    """A victor who stands on both sides is no winner."""
    assert result(form.format(pair[0]), f"{pair[0]}<br>{pair[1]}", pair[0]).winner is None


@given(
    two,
    st.sampled_from(
        (
            ("Inconclusive", "inconclusive"),
            ("Stalemate", "stalemate"),
            ("Ceasefire", "ceasefire"),
            ("See [[#Aftermath|aftermath]]", "see_text"),
            ("Ongoing", "ongoing"),
            ("Peace treaty", "treaty"),
            ("Indecisive", "inconclusive"),
            ("Draw", "inconclusive"),
        )
    ),
    wikitext.citations(),
)
def test_kinds_without_a_winner(pair: list[str], stated: tuple[str, str], citation: str) -> None:
    """What is no victory has no winner, and a citation after it changes nothing."""
    for text in (stated[0], stated[0] + citation, f"'''{stated[0]}'''"):
        found = result(text, *pair)
        assert (found.kind, found.winner) == (stated[1], None)


@given(two, st.data(), victories)
def test_first_line_decides(pair: list[str], data: st.DataObject, form: str) -> None:
    """The first line that states an outcome decides, whatever stands below."""
    below = data.draw(st.sampled_from(("Stalemate at sea", "[[Treaty of X]]", "Second phase inconclusive", "Independence of X")))
    found = result(form.format(pair[0]) + "\n* " + below, *pair)
    assert (found.kind, found.winner) == ("victory", 1)


@given(two, names, st.sampled_from(("'''{}:'''", "'''[[{}]]'''", "{}:")))
def test_winner_by_heading(pair: list[str], coalition: str, form: str) -> None:
    """A coalition that stands as a heading over one side's belligerents is that side."""
    assume(not set(coalition.split()) & {word for name in pair for word in name.split()})
    sides = (pair[0], f"{form.format(coalition)}<br>{{{{flag|{pair[1]}}}}}")
    assert result(f"{coalition} victory", *sides).winner == 2


@given(two, names)
def test_winner_by_link_target(pair: list[str], shown: str) -> None:
    """Where the text names nobody of the box, the target of its link may."""
    assume(not set(shown.split()) & {word for name in pair for word in name.split()})
    assert result(f"[[{pair[1]}|{shown}]] victory", *pair).winner == 2


@given(wikitext.results(), wikitext.belligerent_lists(), wikitext.belligerent_lists())
def test_sides_swapped_winner_swapped(text: str, first: str, second: str) -> None:
    """With the sides swapped, the winner is the other number, and all else of the result is equal."""
    one, other = result(text, first, second), result(text, second, first)
    assert other.winner == (None if one.winner is None else 3 - one.winner)
    assert meaning(one) | {"winner": None} == meaning(other) | {"winner": None}


@given(st.sampled_from(("Ongoing", "Stalemate", "British victory")))
def test_status_is_no_result(status: str) -> None:
    """An empty result has no kind, whatever the status says."""
    conflict = read(combatant1="{{flag|United Kingdom}}", status=status, result="")
    assert conflict.result is None
    assert conflict.status is not None
    assert conflict.status.text == status
