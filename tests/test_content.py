"""Lines, atoms and marks: slices, sources, dress and tiles."""

from __future__ import annotations

import pytest

from readings import content, walked
from warbox.content import BOLD, ITALIC, Content, Line, MarkKind, join_lines, trim
from warbox.spans import Span
from warbox.templates import HANDLERS
from warbox.walk import walk


def alone(value: str) -> Content:
    return walk(value, Span(0, len(value)), (), HANDLERS, "x").content


VALUE = "'''A''' [[Long target|label]]s &ndash; {{flag|Rome}} 1,000 men"


def test_source_of_exact_text_is_the_text() -> None:
    [line] = alone(VALUE).lines
    assert line.text == "A labels – Rome 1,000 men"
    for word in ("A", "labels", "label", "1,000", "men", "1,000 men"):
        begin = line.text.index(word)
        assert line.source(begin, begin + len(word)).of(VALUE).replace("]]", "") == word


def test_source_of_other_text_is_all_that_stands_behind_it() -> None:
    [line] = alone(VALUE).lines
    assert line.source(9, 10).of(VALUE) == "&ndash;"
    begin = line.text.index("Rome")
    assert line.source(begin, begin + 4).of(VALUE) == "Rome"
    [code] = alone("{{USA}} men").lines
    assert code.source(0, 6).of("{{USA}} men") == "{{USA}}"


def test_source_of_nothing_is_a_place() -> None:
    [line] = alone("AB").lines
    assert line.source(1, 1) == (1, 2) or line.source(1, 1) == (1, 1)
    [bare] = alone("{{flagicon|Rome}}").lines
    assert bare.text == ""
    assert bare.source(0, 0) == (0, 17)
    assert Line("", (), (), bare.parted).source(0, 0) == (0, 0)


def test_slice_keeps_what_lies_in_it() -> None:
    [line] = alone(VALUE).lines
    part = line.slice(2, 15)
    assert part.text == "labels – Rome"
    assert [m.kind for m in part.marks] == [MarkKind.LINK, MarkKind.FLAG]
    assert [part.text[m.begin : m.stop] for m in part.marks] == ["labels", "Rome"]
    for word in ("labels", "Rome"):
        begin, whole = part.text.index(word), line.text.index(word)
        assert part.source(begin, begin + len(word)) == line.source(whole, whole + len(word))
    assert "".join(atom.text for atom in part.atoms) == part.text
    same = line.slice(0, len(line.text))
    assert same.atoms == tuple(atom for atom in line.atoms if atom.text)
    assert (same.text, same.marks) == (line.text, line.marks)


def test_slices_of_slices_agree() -> None:
    [line] = alone(VALUE).lines
    assert line.slice(2, 20).slice(3, 10) == line.slice(5, 12)


def test_join_lines_shifts_the_second() -> None:
    first, second = alone("[[A]]<br>[[B]] {{KIA}}").lines
    both = join_lines(first, second)
    assert both.text == "A B †"
    assert [(m.kind, both.text[m.begin : m.stop]) for m in both.marks] == [
        (MarkKind.LINK, "A"), (MarkKind.LINK, "B"), (MarkKind.FATE, "†"),
    ]  # fmt: skip
    assert both.source(2, 3) == second.source(0, 1)
    assert (both.parted, both.item) == (first.parted, first.item)


@pytest.mark.parametrize(
    ("value", "begin", "stop", "target"),
    [
        ("[[A]]", 0, 1, "A"),
        ('"[[A]]"', 0, 3, "A"),
        ("([[A]]),", 0, 4, "A"),
        ("[[A]] B", 0, 3, None),
        ("[[A]] B", 0, 2, "A"),
        ("[[A]] [[B]]", 0, 3, None),
        ("[[A]] [[B]]", 0, 1, "A"),
        ("A", 0, 1, None),
    ],
)
def test_whole_link(value: str, begin: int, stop: int, target: str | None) -> None:
    mark = alone(value).lines[0].whole_link(begin, stop)
    assert (None if mark is None else mark.value) == target


def test_dress_is_what_all_letters_wear() -> None:
    [line] = alone("'''A, ''B''''' C").lines
    assert line.text == "A, B C"
    assert line.dress(0, 4) == BOLD
    assert line.dress(3, 4) == BOLD | ITALIC
    assert line.dress(0, 6) == 0
    assert line.dress(1, 3) == 0, "signs alone wear nothing"
    assert line.dress(2, 2) == 0


def test_of_kind_looks_within_its_range() -> None:
    [line] = alone("[[A]] [[B]] [[C]]").lines
    assert [m.value for m in line.of_kind(MarkKind.LINK)] == ["A", "B", "C"]
    assert [m.value for m in line.of_kind(MarkKind.LINK, 1)] == ["B", "C"]
    assert [m.value for m in line.of_kind(MarkKind.LINK, 1, 4)] == ["B"]
    assert line.of_kind(MarkKind.FLAG) == []


@pytest.mark.parametrize(
    ("text", "also", "trimmed"),
    [
        ("  A  ", "", "A"),
        ("A", "", "A"),
        ("   ", "", ""),
        ("", "", ""),
        (", A; ", ",;", "A"),
        ("\u00a0A\t", "", "A"),
        ("-A-", "", "-A-"),
    ],
)
def test_trim(text: str, also: str, trimmed: str) -> None:
    begin, stop = trim(text, also=also)
    assert text[begin:stop] == trimmed


def test_trim_within() -> None:
    assert trim(" A B ", 2, 3) == (3, 3)
    assert trim(" A B ", 0, 3) == (1, 2)


def test_marks_of_several_kinds_come_in_reading_order() -> None:
    found = content("[[A]]<br>{{flag|B}}[[C]]")
    assert [m.kind for _, m in found.marks(MarkKind.LINK, MarkKind.FLAG)] == [MarkKind.LINK, MarkKind.FLAG, MarkKind.LINK]
    assert list(found.marks(MarkKind.FATE)) == []


def test_text_leaves_out_blank_lines() -> None:
    assert content(" A <br>{{flagicon|X}}<br> B").text == "A\nB"


@pytest.mark.parametrize(
    "value",
    [
        VALUE,
        "",
        "   ",
        "{{ubl|A|B}}",
        "{{unbulleted list|2=B|1=A}}",
        "<!-- A -->B<ref>C</ref>",
        "{{circa|500|600}}",
        "{{mystery|A|B|c=D}}",
        "{{collapsible list|title=T|A}}",
        "{{flag|1=A|name=B}}",
        "{{flag|name=B|1=A}}",
        "A&amp;B",
    ],
)
def test_tiles_are_the_whole_value(value: str) -> None:
    """atoms_tile_value: spans of atoms and markup, put together, are the value, each character once."""
    found = walked(value).content
    page = f"{{{{Infobox military conflict\n|combatant1={value}\n}}}}"
    assert "".join(span.of(page) for span, _ in found.tiles()) == found.span.of(page)
    assert all(atom is None or atom.span.start <= span.start <= span.end <= atom.span.end for span, atom in found.tiles())
