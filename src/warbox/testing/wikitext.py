"""Strategies for wikitext as editors write it, and for what is left of it after an accident.

The phrases of one line come from ``phrases`` and are named here too. Those
that say what they wrote (``quantities``, ``parties``, ``people``) give a tuple whose first item is the wikitext and whose
others are what a careful reader takes from it; all others give wikitext alone.

>>> from hypothesis import given
>>> import warbox
>>> @given(boxes())
... def test_my_script(box):
...     my_script(warbox.parse(box))
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from hypothesis import strategies as st

from warbox.testing import words
from warbox.testing.phrases import (
    BREAKS,
    Party,
    Person,
    Quantity,
    Strings,
    among,
    breaks,
    citations,
    comments,
    dates,
    figures,
    headings,
    names,
    numbers,
    parties,
    people,
    quantities,
    results,
    spelled,
)

__all__ = [
    "BREAKS",
    "Party",
    "Person",
    "Quantity",
    "anything",
    "belligerent_lists",
    "boxes",
    "breaks",
    "citations",
    "commander_lists",
    "comments",
    "damage",
    "damaged",
    "dates",
    "fields",
    "figure_lists",
    "figures",
    "headings",
    "layouts",
    "list_of",
    "names",
    "numbers",
    "pages",
    "parties",
    "people",
    "quantities",
    "results",
    "spelled",
    "values",
    "write_box",
]

# -- lists


_LISTS = ("br", "br", "newline", "bullets", "plainlist", "plainlist 1", "pair", "ubl", "bulleted", "tree", "flat")
# What begins in lower case goes on with the source line before it.
_GOES_ON = re.compile(r"(?:''|\{\{(?=c))?[a-z]")


@st.composite
def list_of(draw: st.DrawFn, items: Sequence[str]) -> str:
    """Return a strategy for the same items as a list, in one of its spellings."""
    form = draw(among(_LISTS))
    if form == "newline" and not any(map(_GOES_ON.match, items)):
        return "\n".join(items)
    if form in ("br", "newline"):
        return (draw(breaks()) + draw(among(("", "\n")))).join(items)
    if form in ("ubl", "bulleted"):
        template = {"ubl": draw(among(("ubl", "unbulleted list", "Ubl", "ublist"))), "bulleted": "bulleted list"}[form]
        # A bare equals sign would name the argument.
        numbered = any("=" in item for item in items)
        return f"{{{{{template}|{'|'.join(f'{n}={item}' if numbered else item for n, item in enumerate(items, 1))}}}}}"
    space = draw(among(("", " ")))
    body = "\n".join(f"*{space}{item}" for item in items)
    return {
        "bullets": f"\n{body}",
        "plainlist": f"{{{{plainlist|1=\n{body}\n}}}}" if "=" in body else f"{{{{plainlist|\n{body}\n}}}}",
        "plainlist 1": f"{{{{Plainlist|1=\n{body}}}}}",
        "pair": f"{{{{plainlist}}}}\n{body}\n{{{{endplainlist}}}}",
        "tree": f"{{{{tree list}}}}\n{body}\n{{{{tree list/end}}}}",
        "flat": f"{{{{flatlist|1=\n{body}\n}}}}",
    }[form]


@cache
@st.composite
def _field_list(draw: st.DrawFn, entries: Strings) -> str:
    """Return a strategy for entries with citations, notes, comments and dress, in lists under headings."""
    blocks = []
    for _ in range(draw(st.integers(1, 2))):
        items = []
        for entry in draw(st.lists(entries, min_size=1, max_size=3)):
            after = draw(among(("", "", "", "cite", "comment", "note", "small")))
            if after == "cite":
                entry += draw(citations())
            elif after == "comment":
                entry += draw(comments())
            elif after == "note":
                entry += draw(among((" (from 1941)", " <small>(until June)</small>", " ''(reserve)''")))
            elif after == "small":
                entry = f"{{{{small|{entry}}}}}" if "=" not in entry else f"<small>{entry}</small>"
            items.append(entry)
        block = draw(list_of(items))
        heading = draw(among((None, None, "line", "title", "term")))
        if heading == "line":
            block = draw(headings())[0] + draw(breaks()) + block
        elif heading == "term":
            block = f"\n; {draw(names())}\n{block.strip()}"
        elif heading == "title":
            body = "|".join(f"{number}={item}" for number, item in enumerate(items, 1))
            block = f"{{{{collapsible list|title={draw(names())}|{body}}}}}"
        blocks.append(block)
    return draw(among(("\n", "<br>", "\n----\n", "<hr>", "<br><br>"))).join(blocks)


@cache
def belligerent_lists() -> Strings:
    """Return a strategy for values of ``combatant1`` and its kin."""
    return _field_list(parties().map(lambda party: party.wikitext))


@cache
def commander_lists() -> Strings:
    """Return a strategy for values of ``commander1`` and its kin."""
    return _field_list(people().map(lambda person: person.wikitext))


@cache
def figure_lists(*, losses: bool) -> Strings:
    """Return a strategy for values of ``strength1``, or of ``casualties1`` with ``losses``."""
    return _field_list(figures(losses=losses))


# -- values and boxes

_words = st.text(alphabet="abcé 19,.–", min_size=1, max_size=8)


def _nest(inner: Strings) -> Strings:
    pieces = st.lists(inner, max_size=3).map("".join)
    return st.one_of(
        pieces,
        *(
            pieces.map(form.format)
            for form in (
                "{{{{small|1={}}}}}",
                "{{{{nowrap|1={}}}}}",
                "[[X|{}]]",
                "<small>{}</small>",
                "\n* {}",
                "({})",
                "'''{}'''",
            )
        ),
        pieces.map("{{{{collapsible list|title=T|1={}}}}}".format),
        pieces.map("{{{{unknown template|1={}|b=c}}}}".format),
        pieces.map("{{{{ubl|1={}|2=y}}}}".format),
    )


@cache
def values() -> Strings:
    """Return a strategy for well-nested values of any field, with no regard for what they say."""
    leaves = st.one_of(
        _words,
        citations(),
        comments(),
        breaks(),
        parties().map(lambda party: party.wikitext),
        quantities().map(lambda quantity: quantity.wikitext),
        among(
            (
                "''",
                "&nbsp;",
                "----\n",
                "\n",
                ":",
                "killed",
                "total",
                "~~~~",
                "{{{1|x}}}",
                "http://example.org",
                "</small>",
                "<nowiki>[[</nowiki>",
            )
        ),
    )
    return st.recursive(leaves, _nest, max_leaves=10)


@cache
@st.composite
def fields(draw: st.DrawFn, sides: int | None = None) -> dict[str, str]:
    """Return a strategy for the parameters of a box, names and values; ``sides`` columns, or two or three."""
    count = draw(among((2, 2, 2, 3))) if sides is None else sides
    out = {"conflict": f"Battle of {draw(names())}"}
    for name, strategy in (
        ("date", dates()),
        ("place", names()),
        ("result", results()),
        ("partof", names().map("the [[{}]]".format)),
    ):
        if draw(st.booleans()):
            out[name] = draw(strategy)
    for side in range(1, count + 1):
        out[f"combatant{side}"] = draw(belligerent_lists())
        for name, lists in (
            ("commander", commander_lists()),
            ("strength", figure_lists(losses=False)),
            ("casualties", figure_lists(losses=True)),
        ):
            if draw(st.booleans()):
                out[f"{name}{side}"] = draw(lists)
    if draw(st.integers(0, 3)) == 0:
        out[f"casualties{count + 1}"] = draw(figure_lists(losses=True))
    return out


class Layout(NamedTuple):
    """How a box is laid out: what stands before a pipe, before and after names and values, and at the end."""

    before_pipe: str = "\n"
    before_name: str = " "
    before_equals: str = " "
    before_value: str = " "
    end: str = "\n"


@cache
def layouts() -> st.SearchStrategy[Layout]:
    """Return a strategy for the ways to lay a box out: on lines, aligned, without spaces, in one line."""
    return among(
        (
            Layout(),
            Layout("\n", "", "", "", "\n"),
            Layout("\n", "", "       ", " ", "\n"),
            Layout("", "\n", " ", " ", "\n"),
            Layout(" ", "", "", "", " "),
            Layout("\n ", "\t", "  ", "\t", " \n"),
        )
    )


def write_box(parameters: Mapping[str, str], layout: Layout = Layout(), template: str = "Infobox military conflict") -> str:  # noqa: B008
    """Return a box with ``parameters`` in ``layout``."""
    arguments = [
        f"{layout.before_pipe}|{layout.before_name}{name}{layout.before_equals}={layout.before_value}{value}"
        for name, value in parameters.items()
    ]
    return "{{" + template + "".join(arguments) + layout.end + "}}"


@cache
def boxes() -> Strings:
    """Return a strategy for well-formed boxes as editors write them."""
    return st.builds(write_box, fields(), layouts())


@cache
def pages() -> Strings:
    """Return a strategy for pages with one box and some prose before and after it."""
    return st.builds(lambda before, box, after: f"{before}{box}\n{after}", among(words.PROSE), boxes(), among(words.PROSE))


# -- damage


@cache
def damage() -> Strings:
    """Return a strategy for tokens of wikitext thrown together."""
    return st.lists(among(words.TOKENS), max_size=20).map("".join)


@st.composite
def damaged(draw: st.DrawFn, text: str) -> str:
    """Return a strategy for the same text after an accident: something was cut out of it, or thrown in."""
    at = draw(st.integers(0, len(text)))
    thrown = draw(st.one_of(st.just(""), among(words.TOKENS), damage()))
    return text[:at] + thrown + text[at + draw(st.integers(0, 4)) :]


@cache
def anything() -> Strings:
    """Return a strategy for any string at all: noise, damage, values, boxes and pages, whole and damaged."""
    return st.one_of(
        st.text(max_size=60),
        damage(),
        damage().map("{{{{Infobox military conflict\n|strength1={}".format),
        values(),
        pages().flatmap(damaged),
    )
