"""Laws of any text: it is read without an exception, and what comes out is well formed."""

from __future__ import annotations

import attrs
from hypothesis import example, given
from hypothesis import strategies as st
from reading import meaning

import warbox
from fuzz import check_page, page_of
from invariants import check_content
from warbox.content import Content
from warbox.fields.sides import LIST_FIELDS, field_of
from warbox.profiles import EN
from warbox.reader import read_box
from warbox.testing import wikitext
from warbox.testing.wikitext import write_box

LISTS = ("combatant1", "commander1", "strength1", "casualties1")


def in_box(name: str, value: str) -> str:
    """Put a value in a box; what it breaks is its own affair."""
    return f"{{{{Infobox military conflict\n| combatant1 = A\n| {name} = {value}\n}}}}"


def contents(page: str) -> list[Content]:
    """Return the contents of all boxes of a page."""
    return [content for box in warbox.find_boxes(page) for content in read_box(box, EN)[2]]


@given(wikitext.anything())
@example("{{Infobox military conflict|combatant1={{{1|}}}}}")
@example("{{Warbox|combatant1=A|date=three{{flag|three\n}}}}")
@example("{{Warbox|combatant1=A|commander1=[[A<!-- c --> B]]<br>[[C</ref>D]]}}")
@example("{{Warbox|combatant1=A|casualties1=5 men (&nbsp;\n}}")
def test_parse_total(text: str) -> None:
    """parse_total: any string is read without an exception, and what comes out is well formed."""
    check_page(text)


@given(st.sampled_from(LISTS), st.one_of(st.text(max_size=40), wikitext.damage()))
@example("strength1", "1" * 400)
@example("casualties1", "1" * 5_000)
@example("casualties1", "\x0c\x0c? wounded")
@example("casualties3", "UTotal:[[[[Total:[[>1&nbsp;c. , ] or  or ,)</ref>\x12,none")
@example("casualties1", "casualties3 killed.?.? guns\x0b;\n4 guns")
@example("date", "May BC 44444")
def test_field_total(name: str, noise: str) -> None:
    """Any string as the value of a list field is read without an exception."""
    check_page(in_box(name, noise))


@given(st.sampled_from(sorted(EN.families[0].aliases)), wikitext.values())
def test_every_parameter_total(name: str, value: str) -> None:
    """Every parameter the template knows takes any well-nested value."""
    check_page(in_box(name, value))


@given(st.data(), st.sampled_from(LISTS))
def test_damaged_lists_are_total(data: st.DataObject, name: str) -> None:
    """An accident in a list as editors write it raises nothing."""
    lists = {
        "combatant1": wikitext.belligerent_lists(),
        "commander1": wikitext.commander_lists(),
        "strength1": wikitext.figure_lists(losses=False),
        "casualties1": wikitext.figure_lists(losses=True),
    }
    check_page(in_box(name, data.draw(wikitext.damaged(data.draw(lists[name])))))


@given(wikitext.pages())
def test_reading_is_a_function(page: str) -> None:
    """The same text gives the same conflict, with all that is carried."""
    assert attrs.asdict(warbox.parse(page)) == attrs.asdict(warbox.parse(page))


@given(st.lists(wikitext.boxes(), max_size=3), st.sampled_from(("", "\n", " and ", "\n== A ==\n")))
def test_every_box_is_read(boxes: list[str], between: str) -> None:
    """``parse_all`` gives a conflict for each of ``find_boxes``, and each means what it means alone."""
    page = between.join(boxes)
    conflicts = warbox.parse_all(page)
    assert len(conflicts) == len(warbox.find_boxes(page)) == len(boxes)
    assert [meaning(conflict) for conflict in conflicts] == [meaning(warbox.parse(box)) for box in boxes]


# -- atoms


@given(st.one_of(wikitext.boxes(), wikitext.pages().flatmap(wikitext.damaged)))
def test_atoms_tile_value(page: str) -> None:
    """atoms_tile_value: the atoms of a value and the markup between them concatenate to it."""
    for content in contents(page):
        assert "".join(span.of(page) for span, _ in content.tiles()) == content.span.of(page)


@given(wikitext.values())
def test_atoms_lie_in_their_value(value: str) -> None:
    """Every atom and mark was read from within its value; an exact atom is the text it was read from."""
    page = in_box("combatant1", value)
    for content in contents(page):
        check_content(content, page)


@given(wikitext.values(), st.data())
def test_slices_keep_their_source(value: str, data: st.DataObject) -> None:
    """A slice of a line says of its words what the line said, source and marks alike."""
    page = in_box("notes", value)
    for content in contents(page):
        for line in content.lines:
            begin = data.draw(st.integers(0, len(line.text)))
            stop = data.draw(st.integers(begin, len(line.text)))
            part = line.slice(begin, stop)
            assert part.text == line.text[begin:stop]
            assert "".join(atom.text for atom in part.atoms) == part.text
            if begin < stop:
                assert part.source(0, stop - begin) == line.source(begin, stop)
                assert part.dress(0, stop - begin) == line.dress(begin, stop)


@given(wikitext.values())
def test_text_on_its_own_shows_no_syntax(value: str) -> None:
    """What is visible of a value holds no comment and no citation."""
    page = in_box("notes", value)
    for content in contents(page):
        assert "<!--" not in content.text
        assert "</ref>" not in content.text.lower()
        assert "Smith" not in content.text


# -- nothing lost


@given(st.one_of(wikitext.pages(), wikitext.pages().flatmap(wikitext.damaged)))
def test_nothing_lost(page: str) -> None:
    """nothing_lost: every visible letter and digit of a list field or an image is structured, kept as words, or reported."""
    for box in warbox.find_boxes(page):
        _, context, found = read_box(box, EN)
        for content in found:
            if content.param == "image" or field_of(content.param) in LIST_FIELDS:
                assert list(context.ledger.unread(content)) == []


@given(st.sampled_from((*LISTS, "image")), st.one_of(wikitext.values(), wikitext.damage(), st.text(max_size=30)))
def test_noise_is_not_lost(name: str, noise: str) -> None:
    """Nonsense in a list field or an image is reported where it gives nothing."""
    for box in warbox.find_boxes(in_box(name, noise)):
        _, context, found = read_box(box, EN)
        for content in found:
            if content.param == "image" or field_of(content.param) in LIST_FIELDS:
                assert list(context.ledger.unread(content)) == []


@given(wikitext.fields())
def test_what_editors_write_is_read(fields: dict[str, str]) -> None:
    """Of fields as editors write them, nothing is left for the report of unread text."""
    conflict = warbox.parse(write_box(fields))
    assert [diagnostic for diagnostic in conflict.diagnostics if diagnostic.code == "unread-text"] == []


@given(st.binary(max_size=60))
def test_fuzzed_pages_hold(data: bytes) -> None:
    """What the fuzzer asks of its pages holds of any; findings of its runs are kept here."""
    check_page(page_of(data))
