"""What holds for every value the library hands out, whatever the text was."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from warbox.box import Box
from warbox.content import Content
from warbox.errors import CODES
from warbox.model import Belligerent, Bound, Commander, Conflict, Figure


def check_box(box: Box) -> None:
    """Assert that the parts of a box tile it, and that spans and texts agree."""
    page = box.page_text
    assert 0 <= box.span.start < box.span.end <= len(page)
    assert str(box) == box.text == box.span.of(page)
    assert box.text.startswith("{{")
    if not box.salvaged:
        assert box.text.endswith("}}")

    at = box.name_span.start
    assert at == box.span.start + 2
    at = box.name_span.end
    for param in box.params:
        assert param.span.start == at
        assert page[at] == "|"
        if param.name_span is None:
            assert param.positional
            assert param.value_span == (at + 1, param.span.end)
            assert param.name.isdecimal()
        else:
            assert not param.positional
            assert param.name_span.start == at + 1
            assert page[param.name_span.end] == "="
            assert param.value_span == (param.name_span.end + 1, param.span.end)
        assert param.raw == param.value_span.of(page)
        at = param.span.end
    assert page[at : box.span.end] in ("}}", "") if box.salvaged else page[at : box.span.end] == "}}"

    assert set(box.effective) == {param.name for param in box.params}
    for name, param in box.effective.items():
        assert box.get(name) is param
        assert param.span.start == max(other.span.start for other in box.params if other.name == name)

    at = box.span.start
    for opaque in box.opaques:
        assert at <= opaque.span.start < opaque.span.end <= box.span.end
        if opaque.content is not None:
            assert opaque.span.start < opaque.content.start <= opaque.content.end <= opaque.span.end
        at = opaque.span.end
    for diagnostic in box.diagnostics:
        assert box.span.start <= diagnostic.span.start <= diagnostic.span.end <= box.span.end
    assert box.salvaged == any(diagnostic.code == "salvaged-box" for diagnostic in box.diagnostics)


def check_content(content: Content, page: str) -> None:
    """Assert that atoms and markup tile the value, and that lines, atoms and marks agree with the page."""
    at = content.span.start
    for span, _ in content.tiles():
        assert span.start == at < span.end
        at = span.end
    assert at == content.span.end
    for line in content.lines:
        assert line.text == "".join(atom.text for atom in line.atoms)
        begin = 0
        for atom in line.atoms:
            assert atom.begin == begin
            assert content.span.start <= atom.span.start <= atom.span.end <= content.span.end
            if atom.exact:
                assert atom.span.of(page) == atom.text
            begin += len(atom.text)
        for mark in line.marks:
            assert 0 <= mark.begin <= mark.stop <= len(line.text)
            assert content.span.start <= mark.span.start < mark.span.end <= content.span.end
        assert line.depth >= 0
    assert [line.item for line in content.lines] == sorted(line.item for line in content.lines)


def check_conflict(conflict: Conflict, page: str) -> None:
    """Assert what holds for every reading, whatever the text was: spans, indices, ids and vocabularies fit together."""
    ids = {citation.id for citation in conflict.citations}
    assert len(ids) == len(conflict.citations)
    for citation in conflict.citations:
        assert citation.defined_by in (None, *ids - {citation.id})
        assert citation.inside in (None, *ids - {citation.id})
        assert citation.source is not None
        assert citation.source.span.of(page) == citation.wikitext
    for value in _values(conflict):
        source = getattr(value, "source", None)
        if source is not None:
            assert 0 <= source.span.start <= source.span.end <= len(page)
            assert 0 <= source.value_span.start <= source.value_span.end <= len(page)
        assert set(getattr(value, "citations", ())) <= ids or isinstance(value, Conflict)
        if isinstance(value, Belligerent | Commander):
            assert any(map(str.isalnum, value.name))
            assert value.name == " ".join(value.name.split())
            assert value.source is not None
        if isinstance(value, Belligerent | Commander | Figure):
            assert all(heading.strip() for heading in value.group)
            assert all(note.strip() for note in value.notes)
    for side in conflict.rows():
        assert not any(figure.outcomes for figure in side.strength)
        assert all(figure.outcomes for figure in side.casualties)
        for figures in (side.strength, side.casualties):
            for index, figure in enumerate(figures):
                _check_figure(figure, index, len(conflict.sides))
    assert [side.number for side in conflict.sides] == list(range(1, len(conflict.sides) + 1))
    assert 2 <= len(conflict.sides) <= 5
    assert conflict.joint.number is None
    assert conflict.joint.belligerents == ()
    for diagnostic in conflict.diagnostics:
        assert diagnostic.code in CODES
        assert diagnostic.severity is CODES[diagnostic.code][0]
        assert 0 <= diagnostic.span.start <= diagnostic.span.end <= len(page)


def _check_figure(figure: Figure, index: int, sides: int) -> None:
    assert figure.source is not None
    assert figure.part_of is None or 0 <= figure.part_of < index
    assert all(1 <= number <= sides for number in figure.covers)
    assert list(figure.covers) == sorted(set(figure.covers))
    assert len(figure.covers) != 1
    if figure.word is not None:
        assert figure.low is None
        assert figure.high is None
        assert figure.bound is None
        assert not figure.approximate
        assert figure.word == figure.word.lower().strip() != ""
    elif figure.bound is Bound.AT_MOST:
        assert figure.low is None
        assert figure.high is not None
    else:
        assert figure.low is not None
        assert figure.high is None or figure.low <= figure.high
        assert (figure.high is not None) or figure.bound is Bound.AT_LEAST


def _values(value: object) -> Iterator[object]:
    """Yield every attrs value in ``value``, itself first."""
    if attrs.has(type(value)):
        yield value
        for field in attrs.fields(type(value)):  # type: ignore[arg-type]
            yield from _values(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from _values(item)
