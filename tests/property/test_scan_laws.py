"""Laws of the lossless tier."""

from __future__ import annotations

import gc
import re
import time
from itertools import pairwise

import mwparserfromhell
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from strategies_scan import NAME, anything, boxes, damage, damaged_pages, pages, values

from invariants import check_box
from warbox.box import find
from warbox.edits import Edit, apply_edits
from warbox.errors import EditError
from warbox.params import TRIM
from warbox.scan import OpaqueReader, Scan, split_templates
from warbox.spans import Span

NAMES = frozenset({NAME, "Warbox"})

_TEMPLATE = re.compile(r"\{\{(?!\{)")


def split_all(text: str) -> tuple[Scan, OpaqueReader]:
    """Split every template of a text."""
    reader = OpaqueReader(text)
    return split_templates(text, [match.start() for match in _TEMPLATE.finditer(text)], reader), reader


@given(anything)
@example("{{Infobox military conflict|a={<!-- -->{t}}|b=1}}")
@example("{{Infobox military conflict\n}}\n'''A''' was a battle. ")
@example("{{Infobox military conflict\n|campaignbox={{Campaignbox A}}\n\n'''A''' was")
def test_scan_total(text: str) -> None:
    """scan_total: any string is read without an exception, and every box found holds its invariants."""
    for box in find(text, NAMES):
        check_box(box)


@given(st.one_of(boxes(), pages, damaged_pages()))
def test_box_tiles_source(text: str) -> None:
    """box_tiles_source: braces, name, pipes, equals signs and values concatenate to the box."""
    for box in find(text, NAMES):
        pieces = ["{{", box.name_span.of(text)]
        for param in box.params:
            pieces += ["|"] if param.name_span is None else ["|", param.name_span.of(text), "="]
            pieces.append(param.raw)
        source = "".join(pieces)
        assert box.text == source + "}}" or (box.salvaged and box.text == source)


@given(anything)
def test_places_are_signs(text: str) -> None:
    """A template stands between its braces, each argument behind a pipe, each name before an equals sign, in their order."""
    found, reader = split_all(text)
    for split in found.splits:
        assert text[split.start : split.start + 2] + text[split.end - 2 : split.end] == "{{}}"
        assert all(text[at] == "|" for at in split.pipes)
        assert all(text[at] == "=" for at in split.equals if at >= 0)
        assert len(split.pipes) == len(split.equals)
        signs = [at for pair in zip(split.pipes, split.equals, strict=True) for at in pair if at >= 0]
        assert signs == sorted(set(signs))
        assert all(split.start + 2 <= at < split.end - 2 for at in signs)
    assert found.splits == sorted(set(found.splits))
    for opaque in reader.found:
        inside = opaque.span.of(text)
        assert inside.lstrip(" \t").startswith("<!--" if opaque.kind == "comment" else "<")
        assert opaque.content is None or opaque.content.of(text) in inside
    assert all(first.span.end <= second.span.start for first, second in pairwise(reader.found))


@given(anything, st.integers(1, 70))
def test_place_of_a_text_does_not_matter(text: str, by: int) -> None:
    """Behind other text everything is found as it was, so many characters further on."""
    here, reader = split_all(text)
    there, other = split_all("x" * by + text)
    assert there.splits == [split.shift(by) for split in here.splits]
    assert [(piece.start - by, piece.count) for piece in there.unclosed] == [
        (piece.start, piece.count) for piece in here.unclosed
    ]
    assert there.end in (here.end + by, 0)
    assert other.found == [opaque.shift(by) for opaque in reader.found]
    assert other.unclosed == [span.shift(by) for span in reader.unclosed]
    assert other.endless == (reader.endless and reader.endless.shift(by))
    assert other.cut_tag == (None if reader.cut_tag is None else reader.cut_tag + by)


@given(anything)
def test_what_is_open_before_does_not_matter(text: str) -> None:
    """A template is split alike whether it is asked for alone or with all that stands around it."""
    found, _ = split_all(text)
    alone = [split_templates(text, [match.start()], OpaqueReader(text)) for match in _TEMPLATE.finditer(text)]
    assert [split for one in alone for split in one.splits] == found.splits


@given(boxes())
def test_noop_edit_is_identity(text: str) -> None:
    """noop_edit_is_identity: no edits, or edits that write what stands there, change nothing."""
    (box,) = find(text, NAMES)
    assert apply_edits(text, []) == text
    assert apply_edits(text, [Edit(param.value_span, param.raw) for param in box.params]) == text


@given(pages, st.data(), st.one_of(values, damage))
def test_edit_is_local(page: str, data: st.DataObject, value: str) -> None:
    """edit_is_local: bytes outside an edit are untouched, the other parameters equal, the new value is read back."""
    box = find(page, NAMES)[0]
    assume(box.effective)
    name = data.draw(st.sampled_from(sorted(box.effective)))
    old = box.effective[name]
    try:
        new = box.with_value(name, value)
    except EditError:
        return
    check_box(new)
    assert new.page_text.startswith(page[: old.value_span.start])
    assert new.page_text.endswith(page[old.value_span.end :])
    if "<!--" not in value:
        assert new.effective[name].value == value.strip(TRIM)
    assert [(p.name, p.raw) for p in new.params if p.name != name] == [(p.name, p.raw) for p in box.params if p.name != name]


@given(pages, st.data(), damage)
def test_escaped_value_never_breaks_the_box(page: str, data: st.DataObject, value: str) -> None:
    """Whatever is written with ``escape`` stays inside its parameter."""
    box = find(page, NAMES)[0]
    assume(box.effective)
    name = data.draw(st.sampled_from(sorted(box.effective)))
    new = box.with_value(name, value, escape=True)
    assert [p.name for p in new.params] == [p.name for p in box.params]


@given(boxes())
def test_agrees_with_mwparserfromhell(text: str) -> None:
    """On well-nested text the parameters are those of mwparserfromhell."""
    (box,) = find(text, NAMES)
    (theirs,) = mwparserfromhell.parse(text, skip_style_tags=True).filter_templates(recursive=False)
    assert str(theirs) == text
    names_and_values = [(str(param.name).strip(TRIM), str(param.value)) for param in theirs.params]
    assert [(param.name, param.raw) for param in box.params] == names_and_values


UNITS = [
    "{|\n|-\n|{{a|\n", '<ref name="x ', "<ref name=x ", "[[File:a|thumb|[[b]] ", "{{a|b=", "<br ", "{{{a|", "{{a|", "<!--",
    "<ref>a", "<ref>", "<nowiki>", "[[a|", "-{", "\n=", "\n<!-- -->\n", "<!-- --> ", "{{Infobox military conflict|",
    "{{Warbox\n|a=", "\n|a=<ref>", "|combatant1=",
]  # fmt: skip


@pytest.mark.parametrize("unit", UNITS)
def test_growth_is_bounded(unit: str) -> None:
    """Eight times the text takes nowhere near sixty-four times as long, as a page, in a box, and in a box that is not closed."""
    for head, tail in (("", ""), ("{{Infobox military conflict\n| conflict = A\n| a = ", "\n}}"), ("{{Warbox\n|a=", "")):
        small, large = (head + unit * (size // len(unit)) + tail for size in (10_000, 80_000))
        assert any(_seconds(large) < 24 * _seconds(small) + 0.02 for _ in range(3))  # thrice, for a busy machine


def _seconds(text: str) -> float:
    gc.disable()  # its time grows with all that the test run holds
    try:
        start = time.process_time()
        find(text, NAMES)
        return time.process_time() - start
    finally:
        gc.enable()


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 5), st.text(max_size=4)), max_size=4))
def test_edits_apply_or_overlap(edits: list[tuple[int, int, str]]) -> None:
    """Edits that do not overlap give the same text whatever their order; others are refused."""
    text = "0123456789" * 4
    made = [Edit(Span(at, at + size), new) for at, size, new in edits]
    spans = sorted(edit.span for edit in made)
    overlap = any(second.start < first.end for first, second in pairwise(spans))
    if overlap:
        with pytest.raises(EditError):
            apply_edits(text, made)
        return
    length = len(text) + sum(len(edit.replacement) - (edit.span.end - edit.span.start) for edit in made)
    assert len(apply_edits(text, made)) == length
