"""Laws of JSON in and out: exact for every conflict, told by the schema, and closed to every mistyped document."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import cattrs
import jsonschema
import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from warbox import codec, model
from warbox.errors import Diagnostic, SchemaError, Severity
from warbox.lexers.edtf import is_edtf
from warbox.model import Belligerent, Category, Conflict, DateInfo, DateSpan, Figure, Page, RichText, Side, Source
from warbox.reader import parse_all
from warbox.schema import json_schema, model_classes
from warbox.spans import Span
from warbox.testing import belligerents, commanders, conflicts, edtf_dates, figures, instances, sides, spans, texts

VALIDATOR = jsonschema.Draft202012Validator(json_schema())
FIXTURES = Path(__file__).parents[2] / "fixtures"
PAGES = (FIXTURES / "korean_war.wikitext", *sorted((FIXTURES / "boxes").glob("*.wikitext")))
PARSED = {
    f"{path.stem}-{number}": conflict
    for path in PAGES
    for number, conflict in enumerate(parse_all(path.read_bytes().decode(), title=path.stem, page_id=1), 1)
}
Steps = tuple[str | int, ...]

# A joint row that equals an empty one, as only what does not count in equality is there.
CARRIED_IN_JOINT = Conflict(joint=Side(strength_text=RichText(text="6,000")))
SOURCED = Conflict(
    date=DateInfo(spans=(DateSpan(start="-0489", source=Source(param="date", span=Span(1, 9), value_span=Span(2, 3))),)),
    sides=(Side(number=1, strength=(Figure(category=Category.GUNS, low=0, high=0, text=""),)),),
    diagnostics=(Diagnostic("unread-text", Severity.WARNING, "x", None, Span(0, 0)),),
    page=Page(),
)


def exact(conflict: Any) -> tuple[Any, str]:
    """Return all of a value, what does not count in equality too; ``repr`` tells spans from tuples and members from strings."""
    return attrs.asdict(conflict), repr(conflict)


def show(path: Steps) -> str:
    return "$" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)


# -- exact


@given(conflicts())
@example(CARRIED_IN_JOINT)
@example(SOURCED)
@example(Conflict(name="\ud800\udc00"))  # two halves of a pair, as one character they would read back otherwise
def test_text_round_trip(conflict: Conflict) -> None:
    """``from_json(to_json(c))`` equals c field by field, those outside ``==`` included."""
    read = codec.from_json(codec.to_json(conflict))
    assert read == conflict
    assert exact(read) == exact(conflict)


@given(conflicts())
@example(CARRIED_IN_JOINT)
@example(SOURCED)
def test_dict_round_trip(conflict: Conflict) -> None:
    """``from_dict(to_dict(c))`` equals c field by field, those outside ``==`` included."""
    assert exact(codec.from_dict(codec.to_dict(conflict))) == exact(conflict)


@pytest.mark.parametrize("conflict", PARSED.values(), ids=PARSED)
def test_parsed_round_trip(conflict: Conflict) -> None:
    """What was read from a page goes through JSON text unchanged."""
    assert exact(codec.from_json(codec.to_json(conflict))) == exact(conflict)


@given(conflicts(), st.integers(0, 8))
def test_indent_says_nothing(conflict: Conflict, indent: int) -> None:
    """The text may be indented: it says the same."""
    assert json.loads(codec.to_json(conflict, indent=indent)) == json.loads(codec.to_json(conflict))


@given(conflicts())
@example(CARRIED_IN_JOINT)
def test_dict_is_plain_json(conflict: Conflict) -> None:
    """``to_dict`` gives JSON's own types alone, so that its JSON reads back as the same dict, keys in the same order."""
    data = codec.to_dict(conflict)
    assert repr(json.loads(json.dumps(data))) == repr(data)
    assert codec.to_json(conflict) == json.dumps(data, ensure_ascii=False)


@given(conflicts())
def test_dict_is_stable(conflict: Conflict) -> None:
    """``to_dict`` gives the same each time, changes nothing, and shares nothing: a caller may change what it gave."""
    before = exact(conflict)
    first = codec.to_dict(conflict)
    kept = copy.deepcopy(first)
    for holder, key in places(first):
        holder[key] = None
    assert codec.to_dict(conflict) == kept
    assert exact(conflict) == before


@given(conflicts())
def test_reading_leaves_the_document_alone(conflict: Conflict) -> None:
    """``from_dict`` changes nothing in the dict that it reads."""
    data = codec.to_dict(conflict)
    kept = copy.deepcopy(data)
    codec.from_dict(data)
    assert data == kept


@given(conflicts())
@example(CARRIED_IN_JOINT)
def test_keys_stand_in_order(conflict: Conflict) -> None:
    """``schema`` stands first, then the attributes in the order of their class."""
    names = [field.name for field in attrs.fields(Conflict)]
    keys = list(codec.to_dict(conflict))
    assert keys[0] == "schema"
    assert keys[1:] == [name for name in names if name in keys]


@given(conflicts())
@example(SOURCED)
def test_defaults_may_be_written(conflict: Conflict) -> None:
    """A document in which every key is written out reads as the same conflict, and fits the schema."""
    data = json.loads(json.dumps({"schema": 1, **attrs.asdict(conflict)}))
    VALIDATOR.validate(data)
    assert exact(codec.from_dict(data)) == exact(conflict)


@given(conflicts(), conflicts())
def test_different_conflicts_differ(one: Conflict, other: Conflict) -> None:
    """Two conflicts have the same JSON only if they are the same field by field."""
    assert (codec.to_json(one) == codec.to_json(other)) == (exact(one) == exact(other))


# -- converters


@given(conflicts())
def test_converter_within_other_classes(conflict: Conflict) -> None:
    """A converter of one's own, once configured, carries conflicts exactly within lists and dicts of one's own."""
    converter = cattrs.Converter()
    codec.configure_converter(converter)
    data = json.loads(json.dumps(converter.unstructure({"a": [conflict]})))
    assert data == {"a": [codec.to_dict(conflict)]}
    assert exact(converter.structure(data, dict[str, list[Conflict]])["a"][0]) == exact(conflict)


@pytest.mark.parametrize("cls", model_classes(), ids=lambda cls: cls.__name__)
def test_every_class_on_its_own(cls: type[attrs.AttrsInstance]) -> None:
    """A converter carries each class of the model on its own, exactly."""
    converter = codec.make_converter()

    @settings(max_examples=40)
    @given(instances(cls))
    def law(value: attrs.AttrsInstance) -> None:
        data = json.loads(json.dumps(converter.unstructure(value)))
        assert exact(converter.structure(data, cls)) == exact(value)

    law()


# -- the schema


@given(conflicts())
@example(CARRIED_IN_JOINT)
@example(SOURCED)
def test_schema_validates_output(conflict: Conflict) -> None:
    """The schema validates what ``to_dict`` gives."""
    VALIDATOR.validate(codec.to_dict(conflict))


@pytest.mark.parametrize("conflict", PARSED.values(), ids=PARSED)
def test_schema_validates_parsed(conflict: Conflict) -> None:
    """The schema validates what was read from pages."""
    VALIDATOR.validate(codec.to_dict(conflict))


# -- refusals: one thing in a good document is made wrong

OTHERS: tuple[Any, ...] = (True, 1, 1.7, "5", "false", [], ["a"], {}, {"a": 1})


def places(data: Any) -> Iterator[tuple[Any, Any]]:
    """Yield all places of a document, as the container and the key or index in it."""
    for path in paths(data):
        holder = data
        for step in path[:-1]:
            holder = holder[step]
        yield holder, path[-1]


def paths(data: Any, path: Steps = ()) -> list[Steps]:
    """Return the paths of all values within a document, the inner ones before those that hold them."""
    steps = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    found = []
    for step, value in steps:
        found += [*paths(value, (*path, step)), (*path, step)]
    return found


def at(data: Any, path: Steps) -> Any:
    for step in path:
        data = data[step]
    return data


def refused(data: Any) -> SchemaError:
    """Return the error with which a document is refused, the schema's refusal seen to."""
    assert not VALIDATOR.is_valid(data)
    with pytest.raises(SchemaError) as caught:
        codec.from_dict(data)
    assert str(caught.value).startswith(f"{caught.value.path}: ")
    return caught.value


def is_kind(value: Any, like: Any) -> bool:
    """Say whether a value may stand where another does, for its type alone."""
    return type(value) is type(like) or (type(value) is int and type(like) is float)


_READ = [codec.to_dict(conflict) for conflict in list(PARSED.values())[:12]]
DOCUMENTS = st.one_of(conflicts().map(codec.to_dict), st.sampled_from(_READ).map(copy.deepcopy))


@given(DOCUMENTS, st.data())
def test_type_swaps_are_refused(data: Any, draw: st.DataObject) -> None:
    """A value of another type at any place is refused by reader and schema, and the error names the place."""
    path = draw.draw(st.sampled_from([path for path in paths(data) if at(data, path) is not None]))
    value = at(data, path)
    at(data, path[:-1])[path[-1]] = draw.draw(st.sampled_from([other for other in OTHERS if not is_kind(other, value)]))
    assert refused(data).path == show(path)


@given(DOCUMENTS, st.data())
def test_null_is_refused_where_nothing_may_be(data: Any, draw: st.DataObject) -> None:
    """Null in the place of a list, an item, a truth value or a required value is refused, with the place."""
    found = [path for path in paths(data) if isinstance(path[-1], int) or isinstance(at(data, path), (bool, list))]
    assume(found)
    path = draw.draw(st.sampled_from(found))
    at(data, path[:-1])[path[-1]] = None
    assert refused(data).path == show(path)


@given(DOCUMENTS, st.data(), st.text(max_size=4).map("x-".__add__))
def test_unknown_keys_are_refused(data: Any, draw: st.DataObject, key: str) -> None:
    """A key that no attribute has is refused, with the object's place and the key."""
    path = draw.draw(st.sampled_from([(), *(p for p in paths(data) if isinstance(at(data, p), dict))]))
    at(data, path)[key] = None
    error = refused(data)
    assert error.path == show(path)
    assert repr(key) in str(error)


@given(DOCUMENTS, st.data())
def test_missing_keys_are_refused(data: Any, draw: st.DataObject) -> None:
    """A required key that is not there is refused, with its place."""
    found = [path for path in paths(data) if isinstance(path[-1], str) and is_required(path)]
    path = draw.draw(st.sampled_from(found))
    del at(data, path[:-1])[path[-1]]
    assert refused(data).path == show(path)


def is_required(path: Steps) -> bool:
    """Say by the schema whether the key at the end of a path is required."""
    schema: Any = VALIDATOR.schema
    definitions = schema["$defs"]
    for step in path[:-1]:
        schema = schema["items"] if isinstance(step, int) else schema["properties"][step]
        reference = next((choice for choice in (schema, *schema.get("anyOf", ())) if "$ref" in choice), None)
        schema = definitions[reference["$ref"].rpartition("/")[2]] if reference else schema
    return path[-1] in schema.get("required", ())


@given(DOCUMENTS, st.data())
def test_unknown_members_are_refused(data: Any, draw: st.DataObject) -> None:
    """A string that is no member of the vocabulary is refused, with its place and the members."""
    vocabularies = {"category", "bound", "origin", "severity"}
    found = [p for p in paths(data) if p[-1] in vocabularies or (len(p) > 1 and p[-2] in ("outcomes", "fates"))]
    assume(found)
    path = draw.draw(st.sampled_from(found))
    value = at(data, path)
    at(data, path[:-1])[path[-1]] = draw.draw(st.sampled_from((value.upper(), f" {value}", "")))
    error = refused(data)
    assert error.path == show(path)
    assert value in str(error)


@given(DOCUMENTS, st.data(), st.sampled_from(([], [1], [1, 2, 3])))
def test_spans_are_pairs(data: Any, draw: st.DataObject, span: list[int]) -> None:
    """A span that is not two integers is refused, with its place."""
    found = [p for p in paths(data) if p[-1] in ("span", "value_span")]
    assume(found)
    path = draw.draw(st.sampled_from(found))
    at(data, path[:-1])[path[-1]] = span
    assert refused(data).path == show(path)


def _nested(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(values, max_size=4) | st.dictionaries(texts(), values, max_size=4)


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | texts(), _nested))
@example({"schema": 1, "joint": []})
@example({"schema": True})
@example({"schema": 1.0})
@example({"schema": "1"})
@example([{"schema": 1}])
@example("schema")
def test_anything_else_is_refused(data: Any) -> None:
    """Any value that is no document is refused with a ``SchemaError``, never with another error."""
    with pytest.raises(SchemaError):
        codec.from_dict(data)


@given(st.text())
@example("")
@example("{}")
@example("[" * 100_000)
@example('{"schema": 1, "name": NaN}')
@example('{"schema": 1, "schema": 1}')
@example('{"schema": 1, "image": ' + "9" * 5000 + "}")
def test_any_other_text_is_refused(text: str) -> None:
    """Any text that is not a document is refused with a ``SchemaError`` at ``$`` or within."""
    with pytest.raises(SchemaError) as caught:
        codec.from_json(text)
    assert caught.value.path.startswith("$")


@given(conflicts(), st.data())
def test_cut_text_is_refused(conflict: Conflict, draw: st.DataObject) -> None:
    """A text that was cut off is refused as no JSON, at ``$``."""
    text = codec.to_json(conflict)
    with pytest.raises(SchemaError, match="not JSON") as caught:
        codec.from_json(text[: draw.draw(st.integers(0, len(text) - 1))])
    assert caught.value.path == "$"


@given(conflicts(), st.integers().filter(lambda version: version != 1))
def test_other_versions_are_refused(conflict: Conflict, version: int) -> None:
    """A document of another version is refused as such, whatever its keys are."""
    with pytest.raises(SchemaError, match="schema version") as caught:
        codec.from_dict({**codec.to_dict(conflict), "schema": version, "key_of_that_version": 1})
    assert caught.value.path == "$.schema"


@given(figures(), st.integers(min_value=0), st.integers(min_value=1))
def test_low_above_high_is_refused(figure: Figure, low: int, more: int) -> None:
    """What the model refuses, a document cannot bring in: low above high."""
    data = codec.to_dict(Conflict(joint=Side(casualties=(figure,))))
    data["joint"]["casualties"][0] |= {"low": low + more, "high": low}
    with pytest.raises(SchemaError, match="is more than high") as caught:
        codec.from_dict(data)
    assert caught.value.path == "$.joint.casualties[0]"


@given(edtf_dates(), st.sampled_from(("start", "end")), st.sampled_from(("x{}", "{} ", "{}-99", "{}/{}")))
def test_bad_dates_are_refused(date: str, name: str, pattern: str) -> None:
    """What the model refuses, a document cannot bring in: a date that is not EDTF."""
    with pytest.raises(SchemaError, match=f"{name} is not an EDTF date") as caught:
        codec.from_dict({"schema": 1, "date": {"spans": [{}, {name: pattern.format(date, date)}]}})
    assert caught.value.path == "$.date.spans[1]"


@given(st.floats(), st.sampled_from(("latitude", "longitude")))
@example(float("nan"), "latitude")
@example(90.00001, "latitude")
@example(float("-inf"), "longitude")
def test_points_off_the_globe_are_refused(number: float, name: str) -> None:
    """What the model refuses, a document cannot bring in: a point off the globe, or one that is no point."""
    assume(not abs(number) <= (90 if name == "latitude" else 180))
    with pytest.raises(SchemaError) as caught:
        codec.from_dict({"schema": 1, "coordinates": {"latitude": 0, "longitude": 0, "origin": "box", name: number}})
    assert caught.value.path.startswith("$.coordinates")


@given(st.integers(300, 3000))
@settings(max_examples=5)
def test_bottomless_parts_are_refused(depth: int) -> None:
    """A document nested beyond all measure is refused, not a crash."""
    party: dict[str, Any] = {"name": "A"}
    for _ in range(depth * 10):
        party = {"name": "A", "parts": [party]}
    with pytest.raises(SchemaError, match="nested too deeply"):
        codec.from_dict({"schema": 1, "sides": [{"belligerents": [party]}]})


# -- the strategies


@given(edtf_dates())
def test_edtf_dates_are_edtf(date: str) -> None:
    """Every date of the strategy is EDTF of the forms that warbox writes."""
    assert is_edtf(date)


@given(spans())
def test_spans_are_ordered(span: Span) -> None:
    """No span of the strategy ends before it starts."""
    assert 0 <= span.start <= span.end


@given(sides(), belligerents(), commanders(), figures())
def test_parts_make_a_conflict(side: Side, party: Belligerent, leader: model.Commander, figure: Figure) -> None:
    """What the strategies give fits together to a conflict that goes through JSON exactly."""
    joint = Side(belligerents=(party,), commanders=(leader,), strength=(figure,))
    conflict = Conflict(sides=(side,), joint=joint)
    assert exact(codec.from_json(codec.to_json(conflict))) == exact(conflict)
