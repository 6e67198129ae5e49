"""The scanner at its edges: the offsets that it gives, what single signs mean, and what is reported where nothing is closed."""

from __future__ import annotations

import re

import pytest

from warbox.scan import Opaque, OpaqueReader, Split, read_opaques, scan, split_templates
from warbox.spans import Span


def read(text: str) -> OpaqueReader:
    reader = OpaqueReader(text)
    read_opaques(text, reader, 0, len(text))
    return reader


def split(text: str, *targets: int) -> list[Split]:
    return split_templates(text, targets or (0,), OpaqueReader(text)).splits


def arguments(text: str) -> list[str]:
    """Return the arguments of the template at the text's beginning."""
    [found] = split(text)
    return [text[pipe + 1 : end] for pipe, end in zip(found.pipes, (*found.pipes[1:], found.end - 2), strict=True)]


def unclosed(text: str) -> list[tuple[int, int]]:
    return [(piece.start, piece.count) for piece in scan(text, 0, frozenset({0}), OpaqueReader(text)).unclosed]


PLACES = [
    ("{{x|a=1}}", Split(0, 9, (3,), (5,))),
    ("{{x|a|b = 1}}", Split(0, 13, (3, 5), (-1, 8))),
    ("{{x||=1}}", Split(0, 9, (3, 4), (-1, 5))),
    # the first equals sign ends the name, also where the name holds a template or begins with a comment
    ("{{x|{{y}}a=1=2}}", Split(0, 16, (3,), (10,))),
    ("{{x|<!-- c -->a=1}}", Split(0, 19, (3,), (15,))),
    # one at a line's start ends it too
    ("{{x|a\n=b}}", Split(0, 10, (3,), (6,))),
    ("{{x|[[a=b]]=c}}", Split(0, 15, (3,), (11,))),
    ("{{x|=1}}", Split(0, 8, (3,), (4,))),
    ("{{x|\n=1}}", Split(0, 9, (3,), (5,))),
    ("{{x|a|\n=b}}", Split(0, 11, (3, 5), (-1, 7))),
    ("{{x|a\n=b=c}}", Split(0, 12, (3,), (6,))),
    ("{{x|a=b\n|c=d}}", Split(0, 14, (3, 8), (5, 10))),
    # what is opaque, or stands in an argument of its own braces, ends no name
    ("{{x|a<!-- = -->=b}}", Split(0, 19, (3,), (15,))),
    ("{{x|a\n<!-- c -->\n=b}}", Split(0, 21, (3,), (17,))),
    ("{{x|a<noinclude>=b</noinclude>}}", Split(0, 32, (3,), (16,))),
    ("{{x|<nowiki/>a=1}}", Split(0, 18, (3,), (14,))),
    ("{{x|{{{a|b=}}}c=1}}", Split(0, 19, (3,), (15,))),
    ("{{x|{{{a|b\n= c}}}|d=1}}", Split(0, 23, (3, 17), (-1, 19))),
    ("{{x|<noinclude |a>=1}}", Split(0, 22, (3,), (18,))),
]


@pytest.mark.parametrize(("text", "places"), PLACES)
def test_places_of_pipes_and_equals_signs(text: str, places: Split) -> None:
    assert split(text) == [places]


def test_a_template_in_another_is_split_too() -> None:
    assert split("{{x|{{y|a\n== h\n|b=1}}|c=2}}", 0, 4) == [Split(0, 27, (3, 21), (-1, 23)), Split(4, 21, (7, 15), (-1, 17))]
    assert split("{{x|[[{{y|a}}|b]]|c}}", 0, 6) == [Split(0, 21, (3, 17), (-1, -1)), Split(6, 13, (9,), (-1,))]
    assert split("{{x|{{y}-|c}}|d=1}}", 0, 4) == [Split(0, 19, (3, 13), (-1, 15)), Split(4, 13, (9,), (-1,))]
    assert split("{{x|{{{a|{{y}}=}}}c=1}}", 0, 9) == [Split(0, 23, (3,), (19,)), Split(9, 14, (), ())]
    assert split("{{x|{{y|{{z|a=1}}|b=2}}|c=3}}", 8) == [Split(8, 17, (11,), (13,))]
    assert split("{{x|a={{y|b}}|c}}", 0, 6) == [Split(0, 17, (3, 13), (5, -1)), Split(6, 13, (9,), (-1,))]
    assert split("{{x|{{y}}|c}}", 0, 4) == [Split(0, 13, (3, 9), (-1, -1)), Split(4, 9, (), ())]
    assert split("{{x|{{|b}}}}", 0, 4) == [Split(0, 12, (3,), (-1,)), Split(4, 10, (6,), (-1,))]


def test_places_can_be_shifted() -> None:
    """What is read from a part of a page is said in the offsets of the page."""
    assert Split(0, 13, (3, 5), (-1, 8)).shift(10) == Split(10, 23, (13, 15), (-1, 18))
    assert Split(1, 6, (4,), (0,)).shift(2).equals == (2,)
    comment = Opaque(Span(2, 9), "comment", "", Span(6, 6))
    assert comment.shift(3) == Opaque(Span(5, 12), "comment", "", Span(9, 9))
    tag = Opaque(Span(0, 6), "extension", "ref", None)
    assert tag.shift(3) == Opaque(Span(3, 9), "extension", "ref", None)


CONTENTS = [
    ("<!-- a -->", " a "),
    ("b<!---->", ""),
    ("\n<!-- a -->\n", " a "),
    ("\n<!-- a --><!-- b -->\n", " a --><!-- b "),
    ("<!-- a", " a"),
    ("<ref>a</ref>", "a"),
    ("<ref></ref>", ""),
    ("<ref name=a/>", None),
    ("<ref / >a</ref>", "a"),
    ("<includeonly>a</includeonly>", "a"),
    ("<includeonly>a", "a"),
    ("<includeonly/>a", None),
    ("<noinclude>", None),
    ("</noinclude >", None),
    ("<onlyinclude/>", None),
    ("<REF>a</ref>", "a"),
    ("<ref name=b>a</ref >", "a"),
    ("<pre> a </pre>", " a "),
    (" <!-- a -->\n", " a "),
    ("<!-- a -- b -->", " a -- b "),
    ("<!--->-->", "->"),
]


@pytest.mark.parametrize(("text", "content"), CONTENTS)
def test_the_content_of_what_is_opaque(text: str, content: str | None) -> None:
    [opaque] = read(text).found
    assert (None if opaque.content is None else opaque.content.of(text)) == content


COMMENTS = [
    ("a\n<!-- b -->\nc", "\n<!-- b -->\n"[1:]),
    ("a\n\t<!-- b -->\t\nc", "\t<!-- b -->\t\n"),
    # not alone on its line: the line's end stays
    ("a <!-- b -->\nc", "<!-- b -->"),
    ("a\nX<!-- b -->\nc", "<!-- b -->"),
    ("a\n\0<!-- b -->\nc", "<!-- b -->"),
    ("a\n<!-- b --> c", "<!-- b -->"),
    ("a\n<!-- b -->", "<!-- b -->"),
    ("a\n<!-- b --> <!-- c", "<!-- b -->"),
    ("a\n<!----><!---->\nc", "<!----><!---->\n"),
    ("a\n<!-- b --><!-->\nc", "<!-- b -->"),
    ("a\n<!-- b --><!--->\nc", "<!-- b -->"),
    ("a\n<!-- b --> <!-- c --> \t<!-- d -->\n\ne", "<!-- b --> <!-- c --> \t<!-- d -->\n"),
]


@pytest.mark.parametrize(("text", "gone"), COMMENTS)
def test_what_a_comment_takes_along(text: str, gone: str) -> None:
    assert read(text).found[0].span.of(text) == gone


def test_an_endless_region_is_the_last() -> None:
    reader = read("<!-- a")
    assert reader.endless == reader.found[-1] == Opaque(Span(0, 6), "comment", "", Span(4, 6))
    reader = read("a<includeonly>b<ref>")
    assert reader.endless == reader.found[-1] == Opaque(Span(1, 20), "inclusion", "includeonly", Span(14, 20))
    assert read("<!-- a -->").endless is None


def test_the_first_tag_that_is_cut_is_kept() -> None:
    """Without a ">" in all the rest there is no tag there, nor in what follows."""
    reader = read("a <ref b <ref c")
    assert (reader.cut_tag, reader.found, reader.unclosed) == (2, [], [])
    assert read("a <ref b> <ref c").cut_tag == 10
    assert arguments("{{x|<ref a|b=<ref c}}") == ["<ref a", "b=<ref c"]


ARGUMENTS = [
    # single braces, brackets and dashes are text
    ("{{x|a={b|c=1}}", ["a={b", "c=1"]),
    ("{{x|a=b}|c=1}}", ["a=b}", "c=1"]),
    ("{{x|a=[b|c=1]}}", ["a=[b", "c=1]"]),
    ("{{x|a=b]]|c=1}}", ["a=b]]", "c=1"]),
    ("{{x|a=-b|c=1}}", ["a=-b", "c=1"]),
    ("{{x|a={<!-- -->{b|c=1}}", ["a={<!-- -->{b", "c=1"]),
    # a single bracket closes no link
    ("{{x|a=[[b]|c]]|d=1}}", ["a=[[b]|c]]", "d=1"]),
    # the longest run of closing brackets serves the innermost links
    ("{{x|a=[[b|[[c]]]]|d=1}}", ["a=[[b|[[c]]]]", "d=1"]),
    ("{{x|a=[[[b|c]]|d]|e=1}}", ["a=[[[b|c]]", "d]", "e=1"]),
    ("{{x|a=[[b|[[c|{d}]]]]|e=1}}", ["a=[[b|[[c|{d}]]]]", "e=1"]),
    ("{{x|a=[[b|[[c|[[{d]]]]|e]]|f=1}}", ["a=[[b|[[c|[[{d]]]]|e]]", "f=1"]),
    ("{{x|a=[[b|[[{c]]]|d]]|e=1}}", ["a=[[b|[[{c]]]|d]]", "e=1"]),
    ("{{x|a=[[b|[[c|[[{d]]]]]]|e=1}}", ["a=[[b|[[c|[[{d]]]]]]", "e=1"]),
    # a template's name is no argument: an equals sign in it ends no argument's name
    ("{{x=y|a=1}}", ["a=1"]),
    # dash and template, dash and language conversion, one conversion in another
    ("{{x|a=-{{b|c}}|d=1}}", ["a=-{{b|c}}", "d=1"]),
    ("{{x|a=-{b|c}-|d=1}}", ["a=-{b|c}-", "d=1"]),
    ("{{x|a=-{-{b}-|c=1}-|d=2}}", ["a=-{-{b}-|c=1}-", "d=2"]),
    ("{{x|a=-{b}|c=1}-|d=2}}", ["a=-{b}|c=1}-", "d=2"]),
    # an opening tag that is never closed is text, and reading goes on behind it
    ("{{x|a=<ref name=b|>c|d=1}}", ["a=<ref name=b|>c", "d=1"]),
    ("{{x|a=<ref name=b>|c=1}}", ["a=<ref name=b>", "c=1"]),
    ("{{x|a=<ref>b<ref>|c=1}}", ["a=<ref>b<ref>", "c=1"]),
    # one closing tag serves one opening tag
    ("{{x|a=<ref>|</ref><ref>|b=1}}", ["a=<ref>|</ref><ref>", "b=1"]),
    # a slash right before ">" closes the tag itself
    ("{{x|a=<ref name=b/>|c=<ref>|</ref>}}", ["a=<ref name=b/>", "c=<ref>|</ref>"]),
    # of inclusion tags only the tags vanish
    ("{{x|a=<noinclude>b|c=1</noinclude>}}", ["a=<noinclude>b", "c=1</noinclude>"]),
    ("{{x|a=<includeonly>b|c=1</includeonly>|d=1}}", ["a=<includeonly>b|c=1</includeonly>", "d=1"]),
    # braces of an argument, four and five of them
    ("{{x|a={{{b|c}}}|d=1}}", ["a={{{b|c}}}", "d=1"]),
    ("{{x|a={{{{b|c}}}}|d=1}}", ["a={{{{b|c}}}}", "d=1"]),
    ("{{x|a={{{{{b|c}}}|d}}|e=1}}", ["a={{{{{b|c}}}|d}}", "e=1"]),
    ("{{x|a={{{{{b}}}}|c=1}}|d=1}}", ["a={{{{{b}}}}|c=1}}", "d=1"]),
    # a heading ends with its line; behind the name one equals sign makes one too
    ("{{x|a=b\n== c|d\n|e=1}}", ["a=b\n== c|d\n", "e=1"]),
    ("{{x|a=b\n= c|d=1\n|e=1}}", ["a=b\n= c|d=1\n", "e=1"]),
    ("{{x|a=b\n== [[c\n|d]]|e=1\n|f=1}}", ["a=b\n== [[c\n|d]]|e=1\n", "f=1"]),
    ("{{x|a\n== b\n== c|d\n|e}}", ["a\n== b\n== c|d\n", "e"]),
    ("{{x|a\n=== b|c\n|d}}", ["a\n=== b|c\n", "d"]),
    ("{{x|a=b\n== c\n= d|e=1\n|f=1}}", ["a=b\n== c\n= d|e=1\n", "f=1"]),
    # a comment, or a tag, over the end of a heading's line does not end it
    ("{{x|a\n== b <!-- c\n -->|d\n|e}}", ["a\n== b <!-- c\n -->|d\n", "e"]),
    ("{{x|a\n== b <ref>\n</ref>|d\n|e}}", ["a\n== b <ref>\n</ref>|d\n", "e"]),
    # behind a comment that takes its line along, a heading may begin
    ("{{x|a\n<!-- c -->\n== b|c\n|d}}", ["a\n<!-- c -->\n== b|c\n", "d"]),
    ("{{x|a\n<!-- c --><!-- d -->\n== b|c\n|d}}", ["a\n<!-- c --><!-- d -->\n== b|c\n", "d"]),
    ("{{x|a <!-- c -->== b|c\n|d}}", ["a <!-- c -->== b", "c\n", "d"]),
    # brackets and braces too many are text, and so are dashes that close nothing
    ("{{x|a=[[[[b]]|c]]|d=1}}", ["a=[[[[b]]|c]]", "d=1"]),
    ("{{x|a=[[b]]]|c=1}}", ["a=[[b]]]", "c=1"]),
    ("{{x|a=[[b|c]]]]|d=1}}", ["a=[[b|c]]]]", "d=1"]),
    ("{{x|a={{b}-|c}}|d=1}}", ["a={{b}-|c}}", "d=1"]),
    ("{{x|a={{{b}}|c=1}}", ["a={{{b}}", "c=1"]),
    # the dash that closes a conversion is used up: what follows opens no other
    ("{{x|a=-{b}-{c|d=1}-|e=2}}", ["a=-{b}-{c", "d=1}-", "e=2"]),
    ("{{x|a=-{b}-{{c|d}}|e=2}}", ["a=-{b}-{{c|d}}", "e=2"]),
    ("{{x|a=-{b}}-|c=1}}", ["a=-{b}}-", "c=1"]),
    ("{{x|a=-{b}}|c=1}-|d=1}}", ["a=-{b}}|c=1}-", "d=1"]),
    # a dash before braces: two and three are their own, what is left of more belongs to the dash
    ("{{x|a=-{{b}}-|c=1}}", ["a=-{{b}}-", "c=1"]),
    ("{{x|a=-{{{b}}}|c=1}-|d=1}}", ["a=-{{{b}}}", "c=1}-", "d=1"]),
    ("{{x|a=-{{{{b}}}}-|c=1}}", ["a=-{{{{b}}}}-", "c=1"]),
    ("{{x|a=-{{{{b}}}|c=1}-|d=1}}", ["a=-{{{{b}}}|c=1}-", "d=1"]),
    ("{{x|a=-{-{{b|c}}}-|d=1}}", ["a=-{-{{b|c}}}-", "d=1"]),
    # tags in any case, over lines, with a slash that closes or does not
    ("{{x|a=<NoWiki>|</nOWIKI>|b=1}}", ["a=<NoWiki>|</nOWIKI>", "b=1"]),
    ("{{x|<ref\n>|</ref\n>|b=1}}", ["<ref\n>|</ref\n>", "b=1"]),
    ("{{x|<ref/name>|</ref>|b=1}}", ["<ref/name>", "</ref>", "b=1"]),
    ("{{x|a=<ref name=b/ >|</ref>|c=1}}", ["a=<ref name=b/ >|</ref>", "c=1"]),
    ("{{x|<references>|</references>|b=1}}", ["<references>|</references>", "b=1"]),
    ("{{x|<onlyinclude>|a=1</onlyinclude>}}", ["<onlyinclude>", "a=1</onlyinclude>"]),
    ("{{x|<includeonly/>|a=1}}", ["<includeonly/>", "a=1"]),
    ("{{x|</includeonly>|a=1}}", ["</includeonly>", "a=1"]),
    ("{{x|</ref>|a=1}}", ["</ref>", "a=1"]),
    ("{{x|<pre>|a}}", ["<pre>", "a"]),
    ("{{x|<pre>|<ref>|</ref>|a}}", ["<pre>", "<ref>|</ref>", "a"]),
]


@pytest.mark.parametrize(("text", "expected"), ARGUMENTS)
def test_arguments(text: str, expected: list[str]) -> None:
    assert arguments(text) == expected


OPEN = [
    ("{{x|a=1", [(0, 2)]),
    ("{{x|[[a|b", [(0, 2), (4, 2)]),
    ("{{x|-{a", [(0, 2), (4, 2)]),
    ("{{x|a=-{{{t}}|b=1}}", [(0, 2), (6, 2)]),  # what is left of the braces is "-{"
    ("{{x\n== y", [(0, 2), (4, 2)]),
    ("{{x|{{{a", [(0, 2), (4, 3)]),
    ("{{x|a=b}", [(0, 2)]),
    ("{{x|[[a]", [(0, 2), (4, 2)]),
    ("{{x|[[[a]]", [(0, 2)]),
    ("{{x|[[[[a]]", [(0, 2), (4, 2)]),
    ("{{x|[[[[[a]]", [(0, 2), (4, 3)]),
    ("{{x|{{{{{a}}", [(0, 2), (4, 3)]),
    ("{{x|{{{{{a}}}", [(0, 2), (4, 2)]),
    ("{{x|{{{{{{{a}}}", [(0, 2), (4, 4)]),
    ("{{x|-{{{{a}}}", [(0, 2), (4, 2)]),
    ("{{x|--{a", [(0, 2), (5, 2)]),
    ("{{x|-{{a", [(0, 2), (5, 2)]),
    ("{{x|[[a\n= b]]|c}}", [(0, 2), (4, 2), (8, 1)]),
    ("{{x\n== y\nz", [(0, 2)]),
    ("{{x\n=== y", [(0, 2), (4, 3)]),
    ("{{x\n== y\n== z", [(0, 2), (9, 2)]),
]


@pytest.mark.parametrize(("text", "places"), OPEN)
def test_what_is_open_at_the_end(text: str, places: list[tuple[int, int]]) -> None:
    """It is said where each construct begins, outermost first, and how many braces or brackets it still waits with."""
    assert unclosed(text) == places


@pytest.mark.parametrize(
    ("text", "start", "end", "found", "stop"),
    [
        ("a <ref>b</ref> <!-- c --> d", 0, 27, [(2, 14), (15, 25)], 25),
        ("a <ref>b</ref> <!-- c --> d", 0, 15, [(2, 14)], 14),
        ("a <ref>b</ref> <!-- c --> d", 14, 27, [(15, 25)], 25),
        ("a <ref>b</ref> <!-- c --> d", 0, 6, [], 0),
        ("a <ref>b</ref> <!-- c --> d", 0, 7, [(2, 14)], 14),
        ("a <ref>b</ref>", 3, 14, [], 3),
        ("a", 1, 1, [], 1),
        ("<ref>a", 0, 6, [], 5),
        ("<ref a", 0, 6, [], 1),
    ],
)
def test_opaque_regions_from_here_to_there(text: str, start: int, end: int, found: list[tuple[int, int]], stop: int) -> None:
    """Regions that begin in the part asked for are read, though they may end behind it; reading goes on where the last ends."""
    reader = OpaqueReader(text)
    assert read_opaques(text, reader, start, end) == stop
    assert [(opaque.span.start, opaque.span.end) for opaque in reader.found] == found


@pytest.mark.parametrize(
    ("text", "targets", "starts", "end"),
    [
        ("{{x}} {{y}} z", [0, 6], [0, 6], 11),
        ("{{x}} {{y}} z", [0], [0], 5),
        ("{{x}} {{y}} z", [6], [6], 11),
        ("{{x|{{y}}}} {{z}}", [4, 12], [4, 12], 17),
        ("{{x|{{y}}}} {{z}}", [0, 4], [0, 4], 11),
        ("{{x <nowiki>{{y}}</nowiki> {{z}}", [0, 12, 27], [27], 32),
        ("<nowiki>{{x}}</nowiki> {{y}}", [8], [], 22),
        ("<nowiki>{{x}}</nowiki>{{{y}}", [8, 23], [23], 28),
        ("<!-- a -->{{x}}", [10], [10], 15),
        ("{{x}}{{y}}", [0, 5], [0, 5], 10),
        ("{{{x}}{{{y}}", [1, 7], [1, 7], 12),
        ("no template", [], [], 0),
    ],
)
def test_the_templates_asked_for(text: str, targets: list[int], starts: list[int], end: int) -> None:
    """Only they are split; reading ends behind the last of them, or behind what hides it."""
    result = split_templates(text, targets, OpaqueReader(text))
    assert [found.start for found in result.splits] == starts
    assert result.end == end


def test_a_construct_without_targets_is_read_to_its_end() -> None:
    result = scan("{{x|[[y]]}} {{z", 0, frozenset(), OpaqueReader("{{x|[[y]]}} {{z"))
    assert result == ([], [], 11)


def test_only_a_heading_is_a_heading() -> None:
    text = "{{x\n== y"
    assert [piece.is_heading for piece in scan(text, 0, frozenset({0}), OpaqueReader(text)).unclosed] == [False, True]


def test_a_dash_before_the_braces() -> None:
    assert split("-{{x|a=1}}", 1) == [Split(1, 10, (4,), (6,))]
    assert split("-{{{x|a=1}}}-", 2) == []
    assert split("-{{{x|a=1}} }-", 2) == [Split(2, 11, (5,), (7,))]


def test_a_dash_that_closed_a_conversion_opens_none() -> None:
    text = "-{{{x|a}} }-{{{y|b=1}} {{z|c=1}}"
    assert [text[found.start : found.end] for found in split(text, 2, 13, 23)] == ["{{x|a}}", "{{y|b=1}}", "{{z|c=1}}"]


def test_reading_goes_on_behind_a_template() -> None:
    text = "{{x|a=1}} text {{y|b=1}}"
    result = split_templates(text, [0, 15], OpaqueReader(text))
    assert [(found.start, found.end) for found in result.splits] == [(0, 9), (15, 24)]
    assert result.end == 24
    assert result.unclosed == []


def test_targets_that_are_never_closed_are_given() -> None:
    text = "{{x|a={{y|b}} [[c"
    result = split_templates(text, [0, 6], OpaqueReader(text))
    assert [(found.start, found.end) for found in result.splits] == [(6, 13)]
    assert [piece.start for piece in result.unclosed] == [0]
    assert result.end == len(text)


TEXTS = [
    *(text for table in (PLACES, CONTENTS, COMMENTS, ARGUMENTS, OPEN) for text, _ in table),
    *(
        "{{{x|a=1}}",
        "{{{{{x|a=1}} }}}",
        "-{{{x|a=1}} }-",
        "{{x|a={{y|b}}|c}}",
        "<ref a",
        "a <ref b> <ref c",
        "<ref>a<ref>b",
        "<!-- a",
    ),
]


@pytest.mark.parametrize("text", TEXTS)
def test_what_stands_before_moves_the_places_and_nothing_else(text: str) -> None:
    """A text is read alike at every offset of a page."""
    targets = [match.start() for match in re.finditer(r"\{\{(?!\{)", text)]
    here = OpaqueReader(text)
    result = split_templates(text, targets, here)
    read_opaques(text, here, result.end, len(text))
    for by in (*range(1, 18), 300):
        page = "x" * by + text
        there = OpaqueReader(page)
        moved = split_templates(page, [target + by for target in targets], there)
        read_opaques(page, there, moved.end, len(page))
        assert moved.splits == [found.shift(by) for found in result.splits]
        assert [(piece.start - by, piece.count) for piece in moved.unclosed] == [
            (piece.start, piece.count) for piece in result.unclosed
        ]
        assert there.found == [opaque.shift(by) for opaque in here.found]
        assert there.unclosed == [span.shift(by) for span in here.unclosed]
        assert there.cut_tag == (None if here.cut_tag is None else here.cut_tag + by)
