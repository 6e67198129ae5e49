"""The scanner: what is opaque, and where arguments begin."""

from __future__ import annotations

import pytest

from warbox.scan import OpaqueReader, read_opaques, scan, split_templates
from warbox.spans import Span


def opaques(text: str) -> list[tuple[str, str, str]]:
    reader = OpaqueReader(text)
    read_opaques(text, reader, 0, len(text))
    return [(opaque.kind, opaque.name, opaque.span.of(text)) for opaque in reader.found]


def arguments(text: str) -> list[str] | None:
    """Return the arguments of the template at the text's beginning, or None if it is not closed."""
    for split in split_templates(text, [0], OpaqueReader(text)).splits:
        if split.start == 0:
            ends = (*split.pipes[1:], split.end - 2)
            return [text[pipe + 1 : end] for pipe, end in zip(split.pipes, ends, strict=True)]
    return None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a<!-- b -->c", [("comment", "", "<!-- b -->")]),
        ("a\n  <!-- b --> \nc", [("comment", "", "  <!-- b --> \n")]),
        ("a\n<!-- b --> <!-- c -->\nd", [("comment", "", "<!-- b --> <!-- c -->\n")]),
        ("a\n<!-- b --> <!-- c --> d", [("comment", "", "<!-- b -->"), ("comment", "", "<!-- c -->")]),
        ("<!-- first line -->\na", [("comment", "", "<!-- first line -->")]),
        ("a<!--->b", [("comment", "", "<!--->b")]),
        ("<REF name=a>b</Ref >c", [("extension", "ref", "<REF name=a>b</Ref >")]),
        ("<ref name=a/>b", [("extension", "ref", "<ref name=a/>")]),
        ('<ref name="a>b">c</ref>', [("extension", "ref", '<ref name="a>b">c</ref>')]),
        ("<ref>a<ref>b</ref>c</ref>", [("extension", "ref", "<ref>a<ref>b</ref>")]),
        ("<references/>", [("extension", "references", "<references/>")]),
        ("<refx>a</refx> <small>b</small>", []),
        ("<ref>a", []),
        ("<ref a", []),
        ("<includeonly>a</includeonly>b", [("inclusion", "includeonly", "<includeonly>a</includeonly>")]),
        ("<includeonly>a", [("inclusion", "includeonly", "<includeonly>a")]),
        ("<noinclude>a</noinclude>", [("inclusion", "noinclude", "<noinclude>"), ("inclusion", "noinclude", "</noinclude>")]),
        ("<nowiki><!--</nowiki>-->", [("extension", "nowiki", "<nowiki><!--</nowiki>")]),
    ],
)
def test_opaque_regions(text: str, found: list[tuple[str, str, str]]) -> None:
    assert opaques(text) == found


def test_the_content_of_a_tag_stands_between_its_tags() -> None:
    text = "x<ref name=a>b</ref>"
    reader = OpaqueReader(text)
    read_opaques(text, reader, 0, len(text))
    assert reader.found[0].content == Span(13, 14)


def test_the_reader_says_what_is_never_closed() -> None:
    for text, unclosed, endless, cut in [
        ("<ref>a", [Span(0, 5)], False, None),
        ("<ref>a<ref>b", [Span(0, 5), Span(6, 11)], False, None),
        ("a<!-- b", [], True, None),
        ("<ref a", [], False, 0),
    ]:
        reader = OpaqueReader(text)
        read_opaques(text, reader, 0, len(text))
        assert reader.unclosed == unclosed
        assert (reader.endless is not None) == endless
        assert reader.cut_tag == cut


# The answers were given by MediaWiki 1.39.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{{x\n|a=x\n=b|c=1\n|d=2}}", ["a=x\n=b|c=1\n", "d=2"]),
        ("{{x\n=x|a=1\n|b=2}}", ["b=2"]),
        ("{{x\n|a=-{{{t}}|b=1}-|c=2}}", ["a=-{{{t}}|b=1}-", "c=2"]),
        ("{{x|a=-{ {{x}}}-{{y|z}}|b=1}}", ["a=-{ {{x}}}-{{y|z}}", "b=1"]),
        ("{{x|a=[[[[a|b]]|c]]|d=1}}", ["a=[[[[a|b]]|c]]", "d=1"]),
        ("{{x|a=x\n<!-- c -->\n== y|b=1\n|c=2}}", ["a=x\n<!-- c -->\n== y|b=1\n", "c=2"]),
        ("{{x|a=x\n<!-- c -->== y|b=1\n|c=2}}", ["a=x\n<!-- c -->== y", "b=1\n", "c=2"]),
        ("{{x|a=<ref x|b=1}}", ["a=<ref x", "b=1"]),
        ("{{x|a=<ref x|b=1>|c=1}}", ["a=<ref x|b=1>", "c=1"]),
        ("{{x|a={{{{{{t}}|b=1}}}}|c=1}}", ["a={{{{{{t}}|b=1}}}}", "c=1"]),
        ("{{x\n|\n<!-- x -->\n= x|b=1}}", ["\n<!-- x -->\n= x", "b=1"]),
        ("{{x|a=<includeonly>z|b=1}} {{x}}", None),
        ("{{x|a=</noinclude >|d=</noinclude|e>}}", ["a=</noinclude >", "d=</noinclude", "e>"]),
        ("{{x|a=x}-|b=-{y}}-|c=1}-|d=1}}", ["a=x}-", "b=-{y}}-", "c=1}-", "d=1"]),
        ("{{x|a=<ref\x0bx>|</ref>}}", ["a=<ref\x0bx>|</ref>"]),
    ],
)
def test_split_as_mediawiki_does(text: str, expected: list[str] | None) -> None:
    assert arguments(text) == expected


def test_a_run_of_braces_belongs_to_the_argument_first() -> None:
    def starts(text: str, target: int) -> list[tuple[int, int]]:
        return [(split.start, split.end) for split in split_templates(text, [target], OpaqueReader(text)).splits]

    assert starts("{{{x|a=1}}", 1) == [(1, 10)]
    assert starts("{{{{{x|a=1}}}}}", 3) == []
    assert starts("{{{{{x|a=1}} }}}", 3) == [(3, 12)]


def test_targets_in_opaque_regions_are_not_there() -> None:
    text = "<nowiki>{{x|a}}</nowiki><!-- {{x|b}} -->{{x|c}}"
    targets = [8, 29, 40]
    assert [split.start for split in split_templates(text, targets, OpaqueReader(text)).splits] == [40]


def test_what_stays_open_is_reported() -> None:
    text = "{{x|a=[[b|c={{d}}"
    result = scan(text, 0, frozenset({0}), OpaqueReader(text))
    assert result.splits == []
    assert [piece.start for piece in result.unclosed] == [0, 6]
