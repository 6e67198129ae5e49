"""Edits: only what is named changes, and nothing may break the box."""

from __future__ import annotations

import pytest

from invariants import check_box
from warbox.box import Box, find
from warbox.edits import Edit, apply_edits, check_value, escape_value
from warbox.errors import EditError, UnknownParamError
from warbox.spans import Span

PAGE = """intro
{{Warbox
| conflict    = A
| date        = 1 May <!-- keep -->
<!-- forces -->
| strength1   =
| casualties1 = 5
}}
rest"""


def read(text: str) -> Box:
    (box,) = find(text, {"Warbox"})
    return box


def test_apply_edits() -> None:
    assert apply_edits("abcd", [Edit(Span(3, 4), "z"), Edit(Span(0, 1), "yy"), Edit(Span(2, 2), "+")]) == "yyb+cz"
    assert apply_edits("ab", [Edit(Span(1, 1), "1"), Edit(Span(1, 1), "2")]) == "a12b"


@pytest.mark.parametrize("spans", [[(0, 3), (2, 4)], [(0, 9)], [(3, 2)], [(-1, 2)], [(0, 4), (1, 1)]])
def test_overlaps_and_strays_are_refused(spans: list[tuple[int, int]]) -> None:
    with pytest.raises(EditError):
        apply_edits("abcd", [Edit(Span(*span), "") for span in spans])


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("name", "value", "old", "new"),
    [
        ("date", "2 May", "= 1 May <!--", "= 2 May <!--"),
        ("strength1", "10", "strength1   =\n", "strength1   = 10\n"),
        ("strength1", "* a", "strength1   =\n", "strength1   =\n* a\n"),
        ("casualties1", "", "casualties1 = 5\n", "casualties1 = \n"),
        ("conflict", "[[A|B]] {{C|d}}", "= A\n", "= [[A|B]] {{C|d}}\n"),
    ],
)
def test_with_value(name: str, value: str, old: str, new: str, line_end: str) -> None:
    page, old, new = (text.replace("\n", line_end) for text in (PAGE, old, new))
    box = read(page).with_value(name, value)
    check_box(box)
    assert box.page_text == page.replace(old, new)
    assert box.effective[name].value == value


def test_the_last_of_equal_names_is_changed() -> None:
    assert read("{{Warbox|a=1|a=2}}").with_value("a", "3").text == "{{Warbox|a=1|a=3}}"


def test_positional_values_keep_their_spaces() -> None:
    box = read("{{Warbox| x |b=1}}")
    assert box.with_value("1", " y ").text == "{{Warbox| y |b=1}}"
    with pytest.raises(EditError, match="named parameter"):
        box.with_value("1", "y=z")
    assert box.with_value("1", "y=z", escape=True).text == "{{Warbox|y&#61;z|b=1}}"


@pytest.mark.parametrize(
    ("value", "caret", "escaped"),
    [
        ("a|b", 1, "a{{!}}b"),
        ("x }} y", 2, "x &#125;&#125; y"),
        ("x {{y", 2, "x &#123;&#123;y"),
        ("[[a", 0, "&#91;&#91;a"),
        ("-{x", 0, "-&#123;x"),
        ("a <!-- b", 2, "a &lt;!-- b"),
        ("a <ref>b", 2, "a &lt;ref>b"),
        ("a <ref b", 2, "a &lt;ref b"),
        ("[[a|b]] | {{c|d}}", 8, "[[a|b]] {{!}} {{c|d}}"),
    ],
)
def test_values_that_break_the_box(value: str, caret: int, escaped: str) -> None:
    box = read("{{Warbox|a=1|b=2}}")
    with pytest.raises(EditError) as caught:
        box.with_value("b", value)
    line, carets = str(caught.value).splitlines()[-2:]
    assert line == value
    assert len(carets) - len(carets.lstrip()) == caret
    assert escape_value(value) == escaped
    assert box.with_value("b", value, escape=True).effective["b"].value == escaped


def test_a_brace_beside_the_closing_ones() -> None:
    with pytest.raises(EditError, match="from being closed"):
        read("{{Warbox|a=1}}").with_value("a", "x}")
    assert read("{{Warbox|a=1\n}}").with_value("a", "x}").text == "{{Warbox|a=x}\n}}"


def test_a_tag_cut_short_at_the_end_of_the_value() -> None:
    box = read("{{Warbox\n|a=1\n}} <br>")
    with pytest.raises(EditError, match="no >"):
        box.with_value("a", "x <ref")
    assert box.with_value("a", "x <ref", escape=True).effective["a"].value == "x &lt;ref"


def test_check_value_lets_well_formed_wikitext_pass() -> None:
    check_value("{{a|b={{c|d}}}} [[e|f]] <ref>{{g|h</ref> <!-- | }} --> a = b http://x/?y=z")


@pytest.mark.parametrize(
    ("page", "name", "order", "expected"),
    [
        ("{{Warbox\n| a  = 1\n| bb = 2\n}}", "c", ["a", "c"], "{{Warbox\n| a  = 1\n| c  = 3\n| bb = 2\n}}"),
        ("{{Warbox\n| a  = 1\n| bb = 2\n}}", "c", ["c", "a"], "{{Warbox\n| c  = 3\n| a  = 1\n| bb = 2\n}}"),
        ("{{Warbox\n| a  = 1\n| bb = 2\n}}", "c", [], "{{Warbox\n| a  = 1\n| bb = 2\n| c  = 3\n}}"),
        ("{{Warbox\r\n |a=1\r\n |b=2}}", "c", [], "{{Warbox\r\n |a=1\r\n |b=2\r\n |c=3}}"),
        ("{{Warbox|a=1|b=2}}", "c", ["a", "c"], "{{Warbox|a=1|c=3|b=2}}"),
        ("{{Warbox|a=1|b=2\n}}", "c", [], "{{Warbox|a=1|b=2|c=3\n}}"),
        ("{{Warbox|\na = 1 |\nb = 2\n}}", "c", [], "{{Warbox|\na = 1 |\nb = 2 |\nc = 3\n}}"),
        ("{{Warbox|\na = 1 |\nb = 2\n}}", "c", ["a", "c"], "{{Warbox|\na = 1 |\nc = 3 |\nb = 2\n}}"),
        ("{{Warbox\n}}", "c", [], "{{Warbox\n| c = 3\n}}"),
        ("{{Warbox}}", "c", [], "{{Warbox\n| c = 3\n}}"),
        ("{{Warbox|x}}", "c", [], "{{Warbox|x|c=3}}"),
    ],
)
def test_with_param(page: str, name: str, order: list[str], expected: str) -> None:
    box = read(page).with_param(name, "3", order)
    check_box(box)
    assert box.page_text == expected


def test_with_param_refuses() -> None:
    box = read(PAGE)
    with pytest.raises(EditError, match="already"):
        box.with_param("date", "x")
    for name in ("a=b", "", " a", "a|b", "a\nb"):
        with pytest.raises(EditError, match="name"):
            box.with_param(name, "x")
    with pytest.raises(EditError):
        box.with_param("place", "[[x")


def test_without_param_keeps_comments_on_their_own_lines() -> None:
    box = read(PAGE).without_param("date")
    check_box(box)
    assert box.page_text == PAGE.replace("| date        = 1 May <!-- keep -->\n", "")
    assert read("{{Warbox|a=1|b=2|a=3}}").without_param("a").text == "{{Warbox|b=2}}"
    with pytest.raises(EditError):
        read("{{Warbox|x|y}}").without_param("1")


def test_rename_param_keeps_the_column() -> None:
    box = read(PAGE).rename_param("date", "when_it_was")
    check_box(box)
    assert box.page_text == PAGE.replace("date       ", "when_it_was")
    assert read("{{Warbox|a=1|a=2}}").rename_param("a", "b").text == "{{Warbox|b=1|b=2}}"
    with pytest.raises(EditError, match="already"):
        read(PAGE).rename_param("date", "conflict")
    with pytest.raises(EditError, match="positional"):
        read("{{Warbox|x}}").rename_param("1", "a")


def test_unknown_parameters_are_named() -> None:
    box = read(PAGE)
    for edit, arguments in ((box.with_value, ("x", "")), (box.without_param, ("x",)), (box.rename_param, ("x", "y"))):
        with pytest.raises(UnknownParamError, match="with_param") as caught:
            edit(*arguments)
        assert isinstance(caught.value, LookupError)
        assert "conflict" in str(caught.value)


def test_a_salvaged_box_can_be_mended() -> None:
    box = read("{{Warbox\n| a = [[x\n| b = 1\n}}\n")
    assert box.with_value("b", "2").page_text == "{{Warbox\n| a = [[x\n| b = 2\n}}\n"
    assert read(box.with_value("a", "[[x]]").page_text).salvaged is False
