"""One value → lines: tags, quotes, lists, links, entities, citations, and what is too deep or broken."""

from __future__ import annotations

import pytest

import warbox
from invariants import check_content
from oracle import box_names, wikitext
from readings import content, lines, text, walked
from warbox.builder import Builder
from warbox.content import BOLD, ITALIC, SMALL, Break, MarkKind
from warbox.nodes import MAX_NESTING, Call
from warbox.profiles import EN
from warbox.reader import read_box
from warbox.spans import Span
from warbox.templates import HANDLERS
from warbox.walk import walk

SHOWN = [
    # breaks, in every spelling
    ("A<br>B<br/>C<BR />D</br>E<br clear=all>F<br\n/>G", "A / B / C / D / E / F / G"),
    ("A\nB\n\nC", "A / B / C"),
    ("A<br><br>\nB", "A / B"),
    ("A<hr>B\n----\nC\n-----D", "A / B / C / D"),
    ("----\nA", "A"),
    # wikitext lists
    ("*A\n**B\n:C\n#D\n:::E", "* A / ** B / * C / * D / *** E"),
    (" * A\n * B", "* A / * B"),
    ("*A\nB", "* A / B"),
    ("*\n*A\n*", "* A"),
    # block elements part lines, inline ones do not
    ("<div>A</div><div>B</div><center>C</center>", "A / B / C"),
    ("<p>A</p><p>B</p>", "A / B"),
    ("<ul><li>A</li><li>B</li></ul>C", "* A / * B / C"),
    ("<table><tr><td>A</td><td>B</td></tr></table>", "A / B"),
    ("A<span>B</span><b>C</b><u>D</u><sub>2</sub>", "ABCD2"),
    # a raised sign or digit points to a footnote, a longer word does not
    ("A<sup>a</sup> B<sup>2</sup> C<sup>[b]</sup> D<sup>*</sup> E<sup>bis</sup>", "A B C D Ebis"),
    ("5 km<sup>2</sup> 6 [[m]]<sup>3</sup> 7 men<sup>2</sup> 8{{sup|1}} 9{{sup|th}}", "5 km² 6 m³ 7 men 8 9th"),
    # a bullet or dot from a template parts lines; a bullet that begins one is shown
    ("A {{bull}} B{{·}}C<br>{{bull}} D<br>{{·}}E", "A / B / C / • D / E"),
    # a break between the words of a link or flag is a wrap, at their ends or before a number it parts lines
    ("[[A|B<br/>C]]<br>[[A|D\nE]]<br>[[A|{{nowrap|F<br>\n'''G'''}}]]", "B C / D E / F G"),
    ("{{flag|A|name=B<br>C}}D{{ill|E{{br}}F|de}}", "B CDE F"),
    ("A [[B|<br>C<br>]]D [[E|5 F<br>6 G]]", "A / C / D 5 F / 6 G"),
    # links
    ("[[A|B]]s [[C]]s [[:D]] [[E#F]] [[fr:G|H]]", "Bs Cs D E#F H"),
    ("[[A|'''B''' {{small|C}}]]", "B C"),
    ("[[Category:A]]B[[File:C.svg|20px|right|a [[D]] caption]]", "B"),
    ("[http://example.org A] [http://example.org] http://example.org [http://example.org 3]B", "A   B"),
    # signs
    ("A&nbsp;B&ndash;C&#8211;D&unknown; &amp;", "A\u00a0B–C–D&unknown; &"),
    ("'''A''' ''B'' '''''C''''' ''''D''''", "A B C 'D'"),
    ("''''''A''''''", "'A'"),
    ("O'Neill's", "O'Neill's"),
    ("__NOTOC__ A ~~~~", "A"),
    # extension tags
    ("<nowiki>'''A''' [[B]]</nowiki>", "'''A''' [[B]]"),
    ("<pre>A</pre> <poem>B</poem>", "A B"),
    ("<gallery>A.jpg</gallery>B<math>x^2</math>", "B"),
    ("A<foo>B</foo>", "A<foo>B</foo>"),
    # citations and comments are not content
    ("A<!-- 5 -->B<ref>6</ref>C<ref name=x />D", "ABCD"),
    ("A\n<!-- 5 -->\nB", "A / B"),
    ("* A\n<!-- 5 -->\n* B\n <!-- 6 --> <!-- 7 -->\n<!-- 8 -->\n** C", "* A / * B / ** C"),
    ("A{{<!-- x -->small|B}}", "AB"),
    # switches and arguments
    ("{{{1|A}}}", "A"),
    ("{{{1|A}}} B", "A B"),
    ("{{{1}}}", "{{{1}}}"),
    # what is not closed is text
    ("A {{small|B", "A {{small|B"),
    ("A [[B|C", "A [[B|C"),
    ("A }} ]] B", "A }} ]] B"),
    ("A < B > C & D", "A < B > C & D"),
]  # fmt: skip


@pytest.mark.parametrize(("value", "shown"), SHOWN, ids=[value for value, _ in SHOWN])
def test_what_a_value_shows(value: str, shown: str) -> None:
    page = value
    if ("}}" in value and value.count("}}") != value.count("{{")) or value.count("[[") != value.count("]]"):
        # No box would hold it: walk it alone.
        found = walk(page, Span(0, len(page)), (), HANDLERS, "x").content
        assert " / ".join(line.text.strip() for line in found.lines) == shown
    else:
        assert " / ".join(lines(value)) == shown


@pytest.mark.parametrize(
    ("value", "target", "shown"),
    [
        ("[[A]]", "A", "A"),
        ("[[A|B]]", "A", "B"),
        ("[[A]]s B", "A", "As"),
        ("[[ A | B ]]", "A", " B "),
        ("[[:A]]", "A", "A"),
        ("[[A#B|C]]", "A#B", "C"),
        ("[[A|]]", "A", "A"),
        ("[[A (b)|{{nowrap|C}}]]", "A (b)", "C"),
    ],
)
def test_links(value: str, target: str, shown: str) -> None:
    [(line, mark)] = content(value).marks(MarkKind.LINK)
    assert (mark.value, line.text[mark.begin : mark.stop]) == (target, shown)


def test_an_image_is_a_flag_without_text() -> None:
    [(_, mark)] = content("[[File:Arms of A.svg|20px|link=]] A").marks(MarkKind.FLAG)
    assert mark.value == (None, None, "Arms of A.svg", "image")
    [(_, mark)] = content("[[Изображение:A.png|20px]] A").marks(MarkKind.FLAG)
    assert mark.value == (None, None, "A.png", "image")
    [(_, mark)] = content("[[image: B.png ]] A").marks(MarkKind.FLAG)
    assert mark.value == (None, None, "B.png", "image")


def test_dress() -> None:
    [line] = content("'''A''' ''B'' <small>C</small> <b>D</b> <i>'''E'''</i> '''''F''''' G").lines
    worn = {letter: line.dress(line.text.index(letter), line.text.index(letter) + 1) for letter in "ABCDEFG"}
    assert worn == {"A": BOLD, "B": ITALIC, "C": SMALL, "D": BOLD, "E": BOLD | ITALIC, "F": BOLD | ITALIC, "G": 0}


def test_quotes_end_with_the_source_line() -> None:
    """MediaWiki closes what a line leaves open; an unclosed <small> runs on."""
    first, second = content("'''A\nB").lines
    assert (first.dress(0, 1), second.dress(0, 1)) == (BOLD, 0)
    first, second = content("<small>A<br>B").lines
    assert (first.dress(0, 1), second.dress(0, 1)) == (SMALL, SMALL)
    [line] = content("</small>A").lines
    assert line.dress(0, 1) == 0


def test_what_parts_lines() -> None:
    found = content("A<br>B\nC\n* D<br>E\n* F\n{{ubl|G}}H").lines
    assert [(line.text.strip(), line.parted, line.depth) for line in found] == [
        ("A", Break.START, 0),
        ("B", Break.BR, 0),
        ("C", Break.NEWLINE, 0),
        ("D", Break.ITEM, 1),
        ("E", Break.BR, 1),
        ("F", Break.ITEM, 1),
        ("G", Break.ITEM, 1),
        ("H", Break.END, 0),
    ]


def test_lines_of_one_item_share_its_number() -> None:
    items = [line.item for line in content("* A<br>B\n* C<br>D").lines]
    assert items[0] == items[1] != items[2] == items[3]


def test_blank_lines_and_rules_are_remembered() -> None:
    found = content("A<br><br>B<br>C<hr>D\n\nE\nF").lines
    assert [line.after_blank for line in found] == [False, True, False, False, True, False]
    assert [line.after_rule for line in found] == [False, False, False, True, False, False]


def test_frames_nest() -> None:
    found = content("{{collapsible list|title=T|A|{{collapsible list|title=U|B}}|C}}D").lines
    assert [(line.text, line.title, len(line.frames)) for line in found] == [
        ("T", True, 1), ("A", False, 1), ("U", True, 2), ("B", False, 2), ("C", False, 1), ("D", False, 0),
    ]  # fmt: skip


def test_a_closing_frame_without_an_opening_is_nothing() -> None:
    assert lines("A{{hidden end}}B{{end}}C") == ["ABC"]


# -- citations


@pytest.mark.parametrize(
    ("value", "name", "group", "reuse"),
    [
        ("<ref>A</ref>", None, None, False),
        ('<ref name="a b">A</ref>', "a b", None, False),
        ("<ref name='a' group=n>A</ref>", "a", "n", False),
        ("<ref name=a/>", "a", None, True),
        ("<ref name = a />", "a", None, True),
        ("<ref name=a></ref>", "a", None, True),
        ("<REF NAME=a>B</REF>", "a", None, False),
        ("<ref group=n />", None, "n", False),
    ],
)
def test_ref_tags(value: str, name: str | None, group: str | None, reuse: bool) -> None:
    [cited] = walked(f"A{value}").cited
    assert (cited.kind, cited.name, cited.group, cited.reuse, cited.inside) == ("ref", name, group, reuse, None)


def test_citations_in_a_note_are_inside_it() -> None:
    found = walked("A{{refn|B<ref>C</ref> {{sfn|D}} {{small|{{efn|[[E|F{{cn}}]]}}}}}}").cited
    assert [c.kind for c in found] == ["refn", "ref", "sfn", "efn", "cite"]
    outer, ref, sfn, efn, needed = found
    assert outer.inside is None
    assert ref.inside == sfn.inside == efn.inside == outer.span
    assert needed.inside == efn.span


def test_a_citation_after_a_break_cites_the_line_before() -> None:
    first, second = content("A\n<ref>1</ref>\nB").lines
    assert len(first.of_kind(MarkKind.CITATION)) == 1
    assert second.of_kind(MarkKind.CITATION) == []


def test_a_raised_sign_is_a_citation() -> None:
    found = walked("500<sup>1</sup> men<sup>[b]</sup>, 6 km<sup>2</sup>, E<sup>bis</sup>")
    assert [c.kind for c in found.cited] == ["label", "label"]


def test_a_link_without_words_is_a_citation() -> None:
    assert [c.kind for c in walked("A [http://example.org] http://example.org/b").cited] == ["link", "link"]


def test_citations_in_arguments_count() -> None:
    found = walked("{{ubl|A<ref>1</ref>|B{{sfn|C}}}}")
    assert [c.kind for c in found.cited] == ["ref", "sfn"]
    assert [len(line.of_kind(MarkKind.CITATION)) for line in found.content.lines] == [1, 1]


# -- what no handler knows, and damage


def test_unknown_templates_are_kept() -> None:
    found = walked("{{mystery|A|b=C|{{small|D}}}} {{Riddle}}")
    assert found.content.text == "A D"
    assert [call.typed for call in found.unknown] == ["mystery", "Riddle"]


def test_a_handler_may_be_given() -> None:
    found = walked("{{mystery|A}}", {**HANDLERS, "mystery": HANDLERS["small"]})
    assert found.unknown == []
    assert found.content.lines[0].dress(0, 1) == SMALL


def test_a_handler_that_fails_says_where() -> None:
    """Its exception comes through with a note that names the template and its place."""

    def fail(call: Call, out: Builder) -> None:
        raise KeyError("year")

    value = "A {{Mystery|B}}"
    with pytest.raises(KeyError) as caught:
        walk(value, Span(0, len(value)), (), {"mystery": fail}, "x")
    assert caught.value.__notes__ == ["while the handler of {{Mystery}} read it at 2–15 of the page"]


@pytest.mark.parametrize(
    "value",
    [
        "{{small|" * (MAX_NESTING + 5) + "A" + "}}" * (MAX_NESTING + 5),
        "[[" * (MAX_NESTING + 50) + "A",
        "{{{A|B}}" * (MAX_NESTING + 1),
        "{" * (2 * MAX_NESTING + 2) + "A",
    ],
)
def test_too_deep_is_text_and_said(value: str) -> None:
    found = walk(value, Span(0, len(value)), (), HANDLERS, "x")
    assert found.too_deep
    assert found.content.text == value
    check_content(found.content, value)


@pytest.mark.parametrize(
    "value", ["{{small|A}} ", "{{{A|B}}} ", "{{small|{{small|A}}}} ", "{{{1|{{small|A}}}}} ", "{{small|{{{1|A}}}}} "]
)
def test_what_is_closed_may_stand_as_often_as_it_likes(value: str) -> None:
    """The bound is on nesting and on what stays open, not on how many there are."""
    page = value * (2 * MAX_NESTING)
    assert not walk(page, Span(0, len(page)), (), HANDLERS, "x").too_deep


def test_nul_and_control_characters_are_harmless() -> None:
    assert text("A\x00{{small|B}}\x1aC") == "A\x00B\x1aC"


def test_a_table_is_no_trap() -> None:
    value = "{|\n|-\n| A {{small|B}}\n|}"
    found = walk(value, Span(0, len(value)), (), HANDLERS, "x")
    assert "A B" in found.content.text
    check_content(found.content, value)


# -- laws on what is written


@pytest.mark.parametrize("name", [*(f"boxes/{name}" for name in box_names()), "korean_war"])
def test_atoms_tile_value(name: str) -> None:
    """atoms_tile_value: atoms and markup together are the whole value, for every value of every fixture."""
    page = wikitext(name)
    for box in warbox.find_boxes(page):
        _, _, contents = read_box(box, EN)
        assert contents
        for found in contents:
            check_content(found, page)


@pytest.mark.parametrize("value", [value for value, _ in SHOWN])
def test_atoms_tile_any_value(value: str) -> None:
    check_content(walk(value, Span(0, len(value)), (), HANDLERS, "x").content, value)


@pytest.mark.parametrize("value", ["[[A]]s, '''B'''<br>&nbsp;C {{small|D}}", "*A\n{{flag|X}} (b)"])
def test_a_place_in_the_page_does_not_matter(value: str) -> None:
    """What is read from a value is the same wherever it stands; spans are offsets in the page."""
    alone = walk(value, Span(0, len(value)), (), HANDLERS, "x").content
    page = "'''[[{{" + value + "}}"
    moved = walk(page, Span(7, 7 + len(value)), (), HANDLERS, "x").content
    assert moved.text == alone.text
    for here, there in zip(alone.tiles(), moved.tiles(), strict=True):
        assert here[0].start + 7 == there[0].start
