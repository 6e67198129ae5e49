"""linear_growth: no text makes the reading quadratic, as a page or as a value."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import warbox
from work import calls, seconds

# What makes wikitext parsers slow, and what could make the lexers so.
UNITS = (
    "{|\n|-\n|{{a|\n", '<ref name="x ', "<ref name=x ", "[[File:a|thumb|[[b]] ", "{{a|b=", "<br ", "{{flagcountry|USA\n",
    "{{{a|", "{{a|", "<!--", "<small>a<br>", "<div><span>", "{|\n| a\n", "[http://a ", "<small>", "<ref>a", "<ref>", "{|\n",
    "[[a|", "<nowiki>", "{{", "[[", "{{{", "}}", "]]", "</ref>", "<", "=", "&", "~", "''", "'''", "* a\n", "|=", "{{ubl|a}}",
    "<br>", "1,000 men, ", "(", ")", "1 (", "5–", "c. ", "about ", "over ", "1 and ", "killed ", "French ", "A: ",
    "'''A:'''<br>", "{{flagicon|X}} ", "; a\n", "----\n", "{{KIA}}", "[[A]], ", "May 1944 ", "1 May – ", "thousand ",
    "twenty ", "unknown ", "heavy, ", "several ", "{{collapsible list|title=a|b}}", "including 5 ", "per ", "(est.)", "total ",
    "\u00a0", "1 ", "1,", "1.", "x-", "-", "{{sfn|a|1}}", "{{refn|", "<ref name=a/>", "&nbsp;", "{{nowrap|", "|", "-{", "{",
    "}", "<tr><td>", "<p>", "</p>", "1941", "\n", "[[a]]", "<includeonly>", "a", "|a=",
)  # fmt: skip

FIELDS = ("strength1", "casualties1", "combatant1", "commander1", "date", "result", "conflict", "coordinates")


def is_linear(unit: str, field: str, size: int = 1_000) -> bool:
    """Whether four times the text takes nowhere near sixteen times as long; measured again where it seems to."""
    small, large = value(unit, field, size), value(unit, field, 4 * size)
    return any(seconds(large) < 7 * seconds(small) + 0.05 for _ in range(3))


def calls_are_linear(unit: str, field: str) -> bool:
    """Whether four times the text takes about four times the calls."""
    small, large = value(unit, field, 2_000), value(unit, field, 8_000)
    return calls(large) < 1.5 * 4 * calls(small)


def value(unit: str, field: str, size: int) -> str:
    """Return a box with ``size`` characters of one unit in a field."""
    return f"{{{{Infobox military conflict\n| combatant2 = A\n| {field} = {unit * (size // len(unit))}\n| notes = x\n}}}}"


@pytest.mark.parametrize("unit", UNITS)
def test_growth_is_linear(unit: str) -> None:
    """linear_growth: four times the text takes nowhere near sixteen times as long, as a page and in every kind of field."""
    for field in FIELDS:
        assert is_linear(unit, field), field
    assert seconds(unit * (40_000 // len(unit))) < 0.5


@given(st.lists(st.sampled_from(UNITS), min_size=1, max_size=3).map("".join), st.sampled_from(FIELDS))
@example("<ref>|", "casualties1")
@example("1941\n*", "date")
@example("{{{a|b}}", "casualties1")
@example("{{flagicon|USA}}<br>-{", "result")
@example("(\n", "casualties1")
@example("[[a]]<small>{{a}}", "combatant1")
def test_growth_of_mixtures(unit: str, field: str) -> None:
    """linear_growth: nor do mixtures of such units."""
    assert calls_are_linear(unit, field)
    assert is_linear(unit, field, 8_000)  # what a regular expression does inside one call shows late


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        ("{{a|", "}}"),
        ("[[a|", "]]"),
        ("{{ubl|", "}}"),
        ("(", ")"),
        ("<small>", "</small>"),
        ("{{{a|", "}}}"),
        ("{{refn|", "}}"),
        ("\n" + "*" * 2000, ""),
    ],
)
def test_depth(opening: str, closing: str) -> None:
    """Any depth is read, in little time, without an exception."""
    for field in FIELDS:
        page = f"{{{{Warbox|combatant1=A|{field}={opening * 3_000}5 men{closing * 3_000}}}}}"
        start = time.process_time()
        warbox.parse_all(page)
        assert time.process_time() - start < 2
