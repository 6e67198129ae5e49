"""JSON in and out: what it looks like, what is refused with which words, and how a converter is one's own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import attrs
import cattrs
import jsonschema
import pytest

import warbox
from warbox import codec
from warbox.errors import SchemaError
from warbox.model import (
    Bound,
    Category,
    Commander,
    Conflict,
    Coordinates,
    DateSpan,
    Fate,
    Figure,
    Flag,
    FlagKind,
    Origin,
    Outcome,
    Page,
    Result,
    ResultKind,
    RichText,
    Side,
    Source,
)
from warbox.schema import json_schema, model_classes
from warbox.spans import Span

KOREAN_WAR = (Path(__file__).parents[1] / "fixtures" / "korean_war.wikitext").read_text(encoding="utf-8")
PAGE = "{{Infobox military conflict|conflict=Battle of X|combatant1={{flag|Rome}}|strength1=6,000–7,000 men}}"


# -- what it looks like


def test_what_a_page_gives() -> None:
    """The keys are the attributes; spans are pairs, members strings, tuples lists; defaults are left out."""
    data = codec.to_dict(warbox.parse(PAGE))
    figure = data["sides"][0]["strength"][0]
    at = PAGE.index("6,000")
    assert data["schema"] == 1
    assert data["name"] == "Battle of X"
    assert data["template"] == "Infobox military conflict"
    assert (figure["category"], figure["low"], figure["high"], figure["unit"]) == ("personnel", 6000, 7000, "men")
    assert figure["source"]["param"] == "strength1"
    assert figure["source"]["value_span"] == [at, at + len("6,000–7,000")]
    assert data["sides"][0]["belligerents"][0]["flags"] == [{"kind": "name", "key": "Rome"}]
    assert not {"joint", "salvaged", "page", "diagnostics"} & data.keys()
    assert not {"bound", "approximate", "outcomes", "part_of"} & figure.keys()


def test_an_empty_conflict() -> None:
    """A conflict that says nothing is the version alone."""
    assert codec.to_dict(Conflict()) == {"schema": 1}
    assert codec.to_json(Conflict()) == '{"schema": 1}'
    assert codec.from_json('{"schema": 1}') == Conflict()


def test_nothing_and_zero_differ() -> None:
    """Zero, an empty text and an empty object are said; only a default goes without saying."""
    conflict = Conflict(
        name="",
        place=RichText(text=""),
        page=Page(),
        joint=Side(
            number=0,
            casualties=(Figure(category=Category.PERSONNEL, low=0, high=0, bound=Bound.AT_LEAST, outcomes=(Outcome.KILLED,)),),
        ),
    )
    assert codec.to_dict(conflict) == {
        "schema": 1,
        "name": "",
        "place": {"text": ""},
        "joint": {
            "number": 0,
            "casualties": [{"category": "personnel", "low": 0, "high": 0, "bound": "at_least", "outcomes": ["killed"]}],
        },
        "page": {},
    }


def test_what_equality_passes_over_is_written() -> None:
    """A joint row with nothing but words equals an empty one, and is written all the same."""
    conflict = Conflict(joint=Side(strength_text=RichText(text="6,000")))
    assert conflict == Conflict()
    read = codec.from_json(codec.to_json(conflict))
    assert read.joint.strength_text == RichText(text="6,000")


def test_text_is_legible() -> None:
    """Letters of any script stand as they are; an indent may be asked for."""
    conflict = Conflict(name="Битва при Х", other_names=("𐍈", "\x00\u2028"))
    text = codec.to_json(conflict)
    assert "Битва при Х" in text
    assert "𐍈" in text
    assert "\x00" not in text
    assert codec.from_json(text) == conflict
    assert codec.to_json(Conflict(name="X"), indent=1) == '{\n "schema": 1,\n "name": "X"\n}'


def test_sources_of_a_real_page() -> None:
    """A figure read from JSON can be replaced in its page as the one read from the page."""
    conflict = warbox.parse(KOREAN_WAR, title="Korean War", page_id=16772, rev_id=1)
    read = codec.from_json(codec.to_json(conflict))
    assert attrs.asdict(read) == attrs.asdict(conflict)
    assert repr(read) == repr(conflict)
    assert read.page == Page(title="Korean War", page_id=16772, rev_id=1, wiki=conflict.page.wiki if conflict.page else None)
    assert [f.replace("1") for f in read.sides[0].strength] == [f.replace("1") for f in conflict.sides[0].strength]


# -- refusals


def document(**keys: Any) -> dict[str, Any]:
    return {"schema": 1, **keys}


def point(**keys: Any) -> dict[str, Any]:
    return document(coordinates={"latitude": 0, "longitude": 0, "origin": "box", **keys})


def source(**keys: Any) -> dict[str, Any]:
    return figure(source={"param": "a", "span": [1, 2], **keys})


def figure(**keys: Any) -> dict[str, Any]:
    return document(sides=[{}, {"strength": [{"category": "guns"}, {"category": "guns", **keys}]}])


FIGURE = "$.sides[1].strength[1]"
REFUSALS = [
    (figure(low="5"), f"{FIGURE}.low: must be an integer, not '5'"),
    (figure(low=1.7), f"{FIGURE}.low: must be an integer, not 1.7"),
    (figure(low=5.0), f"{FIGURE}.low: must be an integer, not 5.0"),
    (figure(low=True), f"{FIGURE}.low: must be an integer, not True"),
    (figure(unit=5), f"{FIGURE}.unit: must be a string, not 5"),
    (figure(text=None), f"{FIGURE}.text: must be a string, not None"),
    (figure(total="false"), f"{FIGURE}.total: must be true or false, not 'false'"),
    (figure(total=None), f"{FIGURE}.total: must be true or false, not None"),
    (figure(total=0), f"{FIGURE}.total: must be true or false, not 0"),
    (figure(notes="a note"), f"{FIGURE}.notes: must be a list, not 'a note'"),
    (figure(notes={"a": 1}), f"{FIGURE}.notes: must be a list, not {{'a': 1}}"),
    (figure(notes=None), f"{FIGURE}.notes: must be a list, not None"),
    (figure(notes=["a", None]), f"{FIGURE}.notes[1]: must be a string, not None"),
    (figure(bound="over"), f"{FIGURE}.bound: must be one of at_least, at_most, not 'over'"),
    (figure(bound=[]), f"{FIGURE}.bound: must be one of at_least, at_most, not []"),
    (figure(strenght=1), f"{FIGURE}: unknown key 'strenght'"),
    (figure(low=7, high=6), f"{FIGURE}: low 7 is more than high 6"),
    (source(value_span=[1]), f"{FIGURE}.source.value_span: must be [start, end], not [1]"),
    (source(value_span=[1, "2"]), f"{FIGURE}.source.value_span[1]: must be an integer, not '2'"),
    (source(), f"{FIGURE}.source.value_span: is required"),
    (document(sides={}), "$.sides: must be a list, not {}"),
    (document(sides=[[]]), "$.sides[0]: must be an object, not []"),
    (document(joint=None), "$.joint: must be an object, not None"),
    (
        document(date={"spans": [{"start": "1944-13"}]}),
        "$.date.spans[0]: start is not an EDTF date of the forms that warbox writes: '1944-13'",
    ),
    (point(latitude=True), "$.coordinates.latitude: must be a finite number, not True"),
    (point(latitude="1"), "$.coordinates.latitude: must be a finite number, not '1'"),
    (point(longitude=181), "$.coordinates: longitude lies outside -180 to 180: 181.0"),
    ({}, "$.schema: is required"),
    ({"schema": 2, "a": 1}, "$.schema: unknown schema version 2: this warbox reads version 1"),
    ({"schema": "1"}, "$.schema: must be an integer, not '1'"),
    ({"schema": 1, "b": 1, "a": 1}, "$: unknown key 'a', 'b'"),
    ([], "$: must be an object, not []"),
    (None, "$: must be an object, not None"),
]


@pytest.mark.parametrize(("data", "message"), REFUSALS, ids=[message for _, message in REFUSALS])
def test_refusals(data: Any, message: str) -> None:
    """A wrong document is refused with its place and what is wrong there."""
    with pytest.raises(SchemaError) as caught:
        codec.from_dict(data)
    assert str(caught.value) == message
    assert message.startswith(f"{caught.value.path}: ")


@pytest.mark.parametrize("number", [float("nan"), float("inf"), -float("inf"), 10**400], ids=["nan", "inf", "-inf", "huge"])
def test_no_such_numbers(number: float) -> None:
    """A number that is none, or that no float can hold, is refused."""
    with pytest.raises(SchemaError, match=r"^\$\.coordinates\.latitude: must be a finite number"):
        codec.from_dict(point(latitude=number))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", r"not JSON: Expecting value: line 1 column 1"),
        ('{"schema": 1,}', "not JSON: "),
        ("{'schema': 1}", "not JSON: Expecting property name"),
        ('{"schema": NaN}', "not JSON: NaN is no JSON number"),
        ('{"schema": -Infinity}', "not JSON: -Infinity is no JSON number"),
        ('{"schema": 1, "name": "a", "name": "b"}', "not JSON: the key 'name' stands twice in one object"),
        ("[" * 100_000, "nested too deeply"),
        ("null", "must be an object, not None"),
    ],
)
def test_other_texts(text: str, message: str) -> None:
    """What is no JSON, or JSON of another thing, is refused at ``$``."""
    with pytest.raises(SchemaError, match=message) as caught:
        codec.from_json(text)
    assert caught.value.path == "$"


def test_callers_mistakes() -> None:
    """What is not even of the right Python type is a ``TypeError``."""
    with pytest.raises(TypeError, match=r"text must be a str, not bytes"):
        codec.from_json(b"{}")  # type: ignore[arg-type]
    for write in (codec.to_dict, codec.to_json):
        with pytest.raises(TypeError, match=r"conflict must be a warbox.Conflict, not list"):
            write([Conflict()])  # type: ignore[arg-type]


def test_numbers_may_be_whole() -> None:
    """A whole number may stand for a float: JSON knows one kind of number."""
    read = codec.from_json('{"schema": 1, "coordinates": {"latitude": 38, "longitude": -0.0, "origin": "page"}}')
    assert repr(read.coordinates) == repr(Coordinates(latitude=38.0, longitude=-0.0, origin=Origin.PAGE))


# -- the closed shapes of the model


@pytest.mark.parametrize(
    ("cls", "keys"),
    [
        (Figure, {"category": "guns"}),
        (Figure, {"category": Outcome.KILLED}),
        (Figure, {"category": Category.GUNS, "bound": "at_least"}),
        (Figure, {"category": Category.GUNS, "outcomes": ("killed",)}),
        (Commander, {"name": "A", "fates": "killed"}),
        (Commander, {"name": "A", "fates": (Fate.KILLED, None)}),
        (Flag, {"kind": "icon"}),
        (Result, {"text": "", "kind": "victory"}),
        (Coordinates, {"latitude": 0.0, "longitude": 0.0, "origin": "box"}),
    ],
)
def test_vocabularies_are_closed(cls: type, keys: dict[str, Any]) -> None:
    """Where a member of a vocabulary is to stand, a bare string or another's member is refused."""
    with pytest.raises(TypeError, match=r"must (hold|be)"):
        cls(**keys)


@pytest.mark.parametrize(
    ("latitude", "longitude"), [(90.1, 0.0), (-91.0, 0.0), (0.0, 180.5), (0.0, -181.0), (float("nan"), 0.0), (0.0, float("inf"))]
)
def test_points_lie_on_the_globe(latitude: float, longitude: float) -> None:
    """A point off the globe is refused, one at its ends is not."""
    with pytest.raises(ValueError, match="lies outside"):
        Coordinates(latitude=latitude, longitude=longitude, origin=Origin.BOX)
    assert Coordinates(latitude=-90.0, longitude=180.0, origin=Origin.BOX).longitude == 180


def test_low_and_high() -> None:
    """Low may equal high, or stand alone, but not be more."""
    assert Figure(category=Category.GUNS, low=3, high=3).high == 3
    assert Figure(category=Category.GUNS, low=3).high is None
    with pytest.raises(ValueError, match="low 4 is more than high 3"):
        Figure(category=Category.GUNS, low=4, high=3)
    with pytest.raises(ValueError, match="end is not an EDTF date"):
        DateSpan(end="yesterday")


# -- converters of one's own


@attrs.frozen
class War:
    """A user's own class."""

    title: str
    battles: tuple[Conflict, ...] = ()
    dead: int = 0


def test_converter_of_ones_own() -> None:
    """A configured converter reads and writes conflicts within other classes, and treats those as before."""
    converter = cattrs.Converter()
    codec.configure_converter(converter)
    war = War("War of X", (Conflict(name="A"), Conflict(joint=Side(number=None))), 5)
    data = json.loads(json.dumps(converter.unstructure(war)))
    assert data["battles"] == [{"schema": 1, "name": "A"}, {"schema": 1}]
    assert converter.structure(data, War) == war
    assert converter.structure({**data, "dead": "5"}, War) == war
    with pytest.raises(cattrs.BaseValidationError) as caught:
        converter.structure({**data, "battles": [{"schema": 1, "sides": [{"number": "1"}]}]}, War)
    assert [line.rpartition(" @ ")[2] for line in cattrs.transform_error(caught.value)] == ["$.battles[0].sides[0].number"]


def test_converters_are_apart() -> None:
    """What is done to a converter of one's own changes neither another nor ``to_dict``; within its own, it holds at any depth."""
    conflict = Conflict(
        sides=(
            Side(strength=(Figure(category=Category.GUNS, source=Source(param="a", span=Span(0, 1), value_span=Span(0, 1))),)),
        )
    )
    converter = codec.make_converter()
    converter.register_unstructure_hook(Source, lambda _: "somewhere")
    assert converter.unstructure(conflict)["sides"][0]["strength"][0]["source"] == "somewhere"
    for data in (codec.make_converter().unstructure(conflict), codec.to_dict(conflict)):
        assert data["sides"][0]["strength"][0]["source"] == {"param": "a", "span": [0, 1], "value_span": [0, 1]}


def test_converter_without_detail() -> None:
    """A converter that was told to spare its breath reads the same."""
    converter = cattrs.Converter(detailed_validation=False)
    codec.configure_converter(converter)
    conflict = warbox.parse(PAGE)
    assert repr(converter.structure(codec.to_dict(conflict), Conflict)) == repr(conflict)


# -- the schema


def test_schema_is_one() -> None:
    """The schema is a JSON Schema of 2020-12, is JSON, and is the caller's own to change."""
    schema = json_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert json.loads(json.dumps(schema)) == schema
    schema["properties"].clear()
    assert json_schema()["properties"]


def test_schema_tells_the_model() -> None:
    """Every class and vocabulary has its description, every attribute its place, in order; the required ones are told."""
    schema = json_schema()
    definitions = {**schema["$defs"], "Conflict": schema}
    for cls in model_classes():
        told = definitions[cls.__name__]
        names = [field.name for field in attrs.fields(cls)]
        assert [name for name in told["properties"] if name != "schema"] == names
        assert told["additionalProperties"] is False
    assert all(definition["description"] for definition in definitions.values())
    assert not any(">>>" in definition["description"] for definition in definitions.values())
    assert schema["required"] == ["schema"]
    assert definitions["Figure"]["required"] == ["category"]
    assert definitions["Category"]["enum"] == list(Category)
    assert definitions["FlagKind"]["enum"] == list(FlagKind)
    assert definitions["ResultKind"]["enum"] == list(ResultKind)


def test_schema_of_fields() -> None:
    """What may be nothing says so, and a field that may be left out says what it then stands for."""
    definitions = json_schema()["$defs"]
    properties = definitions["Figure"]["properties"]
    assert properties["low"] == {"type": ["integer", "null"], "default": None}
    assert properties["notes"] == {"type": "array", "items": {"type": "string"}, "default": []}
    assert properties["total"] == {"type": "boolean", "default": False}
    assert properties["source"] == {"anyOf": [{"$ref": "#/$defs/Source"}, {"type": "null"}], "default": None}
    assert definitions["Coordinates"]["properties"]["latitude"] == {"type": "number"}
    assert json_schema()["properties"]["joint"] == {"$ref": "#/$defs/Side", "default": {}}


@pytest.mark.parametrize(("data", "message"), REFUSALS, ids=[message for _, message in REFUSALS])
def test_schema_refuses(data: Any, message: str) -> None:
    """The schema refuses what the reader refuses, but for what a schema cannot say."""
    beyond = ("is more than", "EDTF", "lies outside", "not 5.0")
    valid = jsonschema.Draft202012Validator(json_schema()).is_valid(data)
    assert valid == any(words in message for words in beyond)


# -- what it costs


def test_cattrs_comes_late() -> None:
    """Importing warbox and reading a page does not import cattrs or hypothesis; writing JSON does import cattrs."""
    source = (
        "import sys, warbox, warbox.codec\n"
        f"conflict = warbox.parse({PAGE!r})\n"
        "assert not {'cattrs', 'hypothesis'} & set(sys.modules)\n"
        "warbox.codec.to_dict(conflict)\n"
        "assert 'cattrs' in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", source], check=True)


def test_strategies_name_their_extra() -> None:
    """Without hypothesis, ``warbox.testing`` says what to install."""
    source = (
        "import sys\n"
        "sys.modules['hypothesis'] = None\n"
        "try:\n"
        "    import warbox.testing\n"
        "except ModuleNotFoundError as error:\n"
        "    assert 'warbox[testing]' in str(error) and error.name == 'hypothesis', error\n"
        "else:\n"
        "    raise SystemExit('imported')\n"
    )
    subprocess.run([sys.executable, "-c", source], check=True)
