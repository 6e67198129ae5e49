"""The caller's mistakes: each is refused at once, with an exception that says what to do."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import Any

import pytest

import warbox
from warbox.builder import Builder
from warbox.edits import Edit
from warbox.errors import (
    BoxNotFoundError,
    EditError,
    ProfileError,
    RenderError,
    SchemaError,
    UnknownParamError,
    WarboxError,
)
from warbox.model import Belligerent, Category, Conflict, Coordinates, DateSpan, Figure, Origin, Page, Result, ResultKind, Side
from warbox.nodes import Call
from warbox.profiles import EN, PLACES, Family
from warbox.spans import Span

PAGE = "{{Warbox|combatant1=[[Rome]]|combatant2=Gauls|strength1=500 men}}"
READ = warbox.parse(PAGE)
FIGURE = READ.sides[0].strength[0]
BOX = warbox.find_boxes(PAGE)[0]
render: Any = warbox.render
tables: Any = warbox.tables
update: Any = warbox.update
apply_edits: Any = warbox.apply_edits
parse: Any = warbox.parse
parse_all: Any = warbox.parse_all
box: Any = BOX
figure: Any = FIGURE
profile: Any = EN


def wrong(value: Any) -> Any:
    """Hide the type of ``value`` from the type checker, which would tell the mistake too."""
    return value


def of(**fields: Any) -> Figure:
    return Figure(category=Category.PERSONNEL, **fields)


@pytest.mark.parametrize(
    ("call", "error", "advice"),
    [
        (lambda: render("text"), TypeError, "warbox.parse"),
        (lambda: render([READ]), TypeError, "by itself"),
        (lambda: render(READ, profile="en"), ProfileError, "warbox.profiles"),
        (lambda: box.with_value("strength1", 5000), TypeError, "such as '5000'"),
        (lambda: box.with_value("strength1", None), TypeError, "without_param"),
        (lambda: box.with_value(1, "x"), TypeError, "must be a str"),
        (lambda: box.with_param(1, "x"), TypeError, "name must be a str"),
        (lambda: box.with_param("date", 1066), TypeError, "such as '1066'"),
        (lambda: box.without_param(1), TypeError, "name must be a str"),
        (lambda: box.rename_param("strength1", 2), TypeError, "name must be a str"),
        (lambda: apply_edits(PAGE, Edit(Span(0, 1), "")), TypeError, "pass a list"),
        (lambda: apply_edits(PAGE, ["x"]), TypeError, "Edit objects"),
        (lambda: apply_edits(PAGE.encode(), []), TypeError, "must be a str"),
        (lambda: figure.replace(2000), TypeError, "such as '2000'"),
        (lambda: figure.replace("2 }} 3"), EditError, "close the box"),
        (lambda: figure.replace("|x="), EditError, "another parameter"),
        (lambda: figure.source.replace("<ref>"), EditError, "not closed"),
        (lambda: of(low=1).replace("2"), ValueError, "not read from a page"),
        (lambda: tables(READ), TypeError, "pass a list"),
        (lambda: tables(["{{Warbox}}"]), TypeError, "warbox.parse"),
        (lambda: tables(None), TypeError, "must be a list"),
        (lambda: tables([]).to_csv(None), TypeError, "must be a path"),
        (lambda: figure.append(5), TypeError, "such as '5'"),
        (lambda: figure.append("<ref>"), EditError, "not closed"),
        (lambda: of(low=1).append("x"), ValueError, "not read from a page"),
        (lambda: READ.citation("c9"), LookupError, "no citation 'c9'"),
        (lambda: profile.with_names(["A", "B"]), TypeError, "one by one"),
        (lambda: Family(names=wrong("Warbox")), TypeError, "several"),
        (lambda: profile.with_params(["a"]), TypeError, "a dict"),
        (lambda: profile.with_params({"a": 1}), TypeError, "a dict"),
        (lambda: profile.with_params({"lieu": "Place"}), ProfileError, "did you mean 'place'"),
        (lambda: profile.with_params({"lieu": "xyzzy"}), ProfileError, "warbox.profiles.PLACES"),
        (lambda: profile.with_templates(["shout"]), TypeError, "a dict"),
        (lambda: update("old", READ, PAGE), TypeError, "old must be"),
        (lambda: update(READ, [READ], PAGE), TypeError, "new must be"),
        (lambda: update(READ, READ, PAGE.encode()), TypeError, "decode it"),
        (lambda: update(READ, READ, PAGE, profile="en"), ProfileError, "warbox.profiles"),
        (lambda: parse(PAGE, page_id="5"), TypeError, r"int\(page_id\)"),
        (lambda: parse_all(PAGE, rev_id=True), TypeError, r"int\(rev_id\)"),
        (lambda: parse(PAGE, title=b"X"), TypeError, "title must be a str"),
    ],
)
def test_a_mistake_is_told(call: Callable[[], object], error: type[Exception], advice: str) -> None:
    with pytest.raises(error, match=advice):
        call()


@pytest.mark.parametrize(
    ("call", "error", "advice"),
    [
        (lambda: of(low=wrong("5")), TypeError, "Figure.low must hold int, not '5'"),
        (lambda: of(low=True), TypeError, "Figure.low must hold int, not True"),
        (lambda: of(high=wrong(1.5)), TypeError, "Figure.high must hold int, not 1.5"),
        (lambda: of(low=-5), ValueError, "Figure.low must not be negative: -5"),
        (lambda: of(low=6, high=5), ValueError, "more than high"),
        (lambda: of(covers=(-1,)), ValueError, "Figure.covers must not be negative"),
        (lambda: Side(strength=wrong([1])), TypeError, r"Side.strength must be a tuple of Figure, not \[1\]"),
        (lambda: Side(strength=wrong((1,))), TypeError, "Side.strength must hold Figure, not 1"),
        (lambda: Side(number=-1), ValueError, "Side.number"),
        (lambda: Belligerent(name="A", parts=wrong(("B",))), TypeError, "Belligerent.parts must hold Belligerent, not 'B'"),
        (lambda: Belligerent(name="A", notes=wrong("B")), TypeError, "Belligerent.notes must be a tuple"),
        (lambda: Conflict(place=wrong("Rome")), TypeError, "Conflict.place must hold RichText"),
        (lambda: Coordinates(latitude=wrong("5"), longitude=1, origin=Origin.BOX), TypeError, "Coordinates.latitude"),
        (lambda: Result(text="", kind=ResultKind.OTHER, winner=wrong("1")), TypeError, "Result.winner must hold int"),
        (lambda: Page(page_id=wrong("5")), TypeError, "Page.page_id must hold int"),
        (lambda: Conflict(name=wrong(5)), TypeError, "Conflict.name must hold str, not 5"),
        (lambda: Conflict(salvaged=wrong("no")), TypeError, "Conflict.salvaged must hold bool"),
        (lambda: Belligerent(name=wrong(None)), TypeError, "Belligerent.name must hold str, not None"),
        (lambda: of(unit=wrong(b"men")), TypeError, "Figure.unit must hold str"),
        (lambda: of(word="heavy", low=1), ValueError, "a number or a word"),
        (lambda: DateSpan(start=wrong(1066)), TypeError, "DateSpan.start must hold str"),
    ],
)
def test_the_model_refuses_other_types(call: Callable[[], object], error: type[Exception], advice: str) -> None:
    with pytest.raises(error, match=advice):
        call()


def test_what_will_do_is_taken() -> None:
    """A whole number may stand for degrees, and a value may be of a class made from its own."""

    class Name(str):
        __slots__ = ()

    assert Coordinates(latitude=5, longitude=-5, origin=Origin.BOX).latitude == 5
    assert Belligerent(name=Name("A"), notes=(Name("B"),)) == Belligerent(name="A", notes=("B",))


def test_a_parameter_is_added_in_the_documented_order() -> None:
    """Without an order the profile's counts: it came with the box."""
    added = BOX.with_param("place", "Orrin").with_param("conflict", "X")
    assert [p.name for p in added.params] == ["conflict", "place", "combatant1", "combatant2", "strength1"]
    assert [p.name for p in BOX.with_param("place", "Orrin", ()).params][-1] == "place"
    empty = warbox.find_boxes("{{Infobox military conflict}}")[0]
    assert empty.with_param("date", "1066").text == "{{Infobox military conflict\n| date = 1066\n}}"


@pytest.mark.parametrize(
    "error",
    [
        RenderError("no wording says this", "$.name"),
        SchemaError("is required", "$.schema"),
        EditError("two edits overlap"),
        UnknownParamError("no parameter 'x'"),
        BoxNotFoundError("no box"),
        ProfileError("no profile"),
    ],
)
def test_an_error_goes_to_another_process_as_it_is(error: WarboxError) -> None:
    """A pool of processes hands exceptions on by pickling them."""
    back = pickle.loads(pickle.dumps(error))
    assert (type(back), str(back), vars(back)) == (type(error), str(error), vars(error))


def shout(call: Call, out: Builder) -> None:
    out.text(out.plain(call.get("1")).upper(), call.span)


def test_a_profile_goes_to_another_process() -> None:
    profile = EN.with_templates({"shout": shout}).with_params({"lieu": "place"}).with_names("Infobox feud")
    back = pickle.loads(pickle.dumps(profile))
    page = "{{Infobox feud|combatant1={{Shout|Rome}}–{{ndash}}x|lieu=Here}}"
    assert warbox.parse(page, profile=back) == warbox.parse(page, profile=profile)
    assert warbox.parse(page, profile=back).place is not None
    assert len(repr(EN)) < 100


def test_every_place_is_one_that_a_profile_of_english_names() -> None:
    assert {place for family in EN.families for place in family.aliases.values()} <= PLACES
    assert "commanders_header" not in PLACES, "known to the template, but nothing reads it"


@pytest.mark.parametrize(
    ("handler", "advice"),
    [
        (lambda call, out: "words", "returns nothing, not 'words'"),
        (lambda call, out: out.show(call.get(1)), "a str, such as '1'"),
    ],
)
def test_a_handler_that_would_lose_its_text_is_refused(handler: Any, advice: str) -> None:
    with pytest.raises(TypeError, match=advice):
        warbox.parse("{{Warbox|combatant1={{Shout|Rome}}}}", profile=EN.with_templates({"shout": handler}))
