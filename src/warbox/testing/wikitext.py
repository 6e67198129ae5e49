"""Strategies for wikitext as editors write it, and for what is left of it after an accident.

Those that say what they wrote (``quantities``, ``parties``, ``people``) give a tuple whose first item is the wikitext and whose
others are what a careful reader takes from it; all others give wikitext alone.

>>> from hypothesis import given
>>> import warbox
>>> @given(boxes())
... def test_my_script(box):
...     my_script(warbox.parse(box))
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple, TypeVar

from hypothesis import strategies as st

from warbox.data.fates import FATE_TEMPLATES
from warbox.testing import words

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

Strings = st.SearchStrategy[str]
T = TypeVar("T")


@cache
def _sampled(options: tuple[Any, ...]) -> st.SearchStrategy[Any]:
    # Building a strategy costs hypothesis more than drawing from it.
    return st.sampled_from(options)


def _among(options: tuple[T, ...]) -> st.SearchStrategy[T]:
    return _sampled(options)


BREAKS = ("<br>", "<br/>", "<br />", "<BR>", "<br clear=all>", "</br>", "<br\n/>", "<br >", "{{break}}")
"""The spellings of a line break."""


# -- names


@cache
def names() -> Strings:
    """Return a strategy for names that no table knows: invented words with capitals."""
    word = st.lists(_among(words.SYLLABLES), min_size=2, max_size=4).map(lambda parts: "".join(parts).capitalize())
    return st.lists(word, min_size=1, max_size=3).map(" ".join)


class Party(NamedTuple):
    """A belligerent as written, and its name, link, and flags as (key, variant)."""

    wikitext: str
    name: str
    link: str | None = None
    flags: tuple[tuple[str, str | None], ...] = ()


@cache
@st.composite
def parties(draw: st.DrawFn) -> Party:
    """Return a strategy for a belligerent as an entry of a list: plain, linked, or flagged in one of many ways."""
    name = draw(st.one_of(_among(words.STATES), names()))
    link = draw(st.one_of(st.just(name), names()))
    linked = f"[[{name}]]" if link == name else f"[[{link}|{name}]]"
    form = draw(_among(("plain", "link", "bold", "flag", "variant", "icon", "icons", "file", "plain icon", "nowrap")))
    key, variant = draw(_among(words.FLAG_KEYS)), draw(_among(("1870", "naval", "civil")))
    icon = draw(_among(("flagicon", "flagdeco", "Flag icon", "Flagicon")))
    if form == "plain":
        return Party(name, name)
    if form == "flag":
        template = draw(_among(("flag", "flagcountry", "Flagu", "flag country")))
        return Party(f"{{{{{template}|{name}}}}}", name, None, ((name, None),))
    if form == "variant":
        return Party(f"{{{{flag|{name}|{variant}}}}}", name, None, ((name, variant),))
    if form == "icon":
        return Party(f"{{{{{icon}|{key}}}}} {linked}", name, link, ((key, None),))
    if form == "icons":
        return Party(
            f"{{{{{icon}|{key}|{variant}}}}}{{{{{icon}|Prussia}}}} {linked}", name, link, ((key, variant), ("Prussia", None))
        )
    if form == "plain icon":
        return Party(f"{{{{{icon}|{key}|size=23px}}}}&nbsp;{name}", name, None, ((key, None),))
    if form == "file":
        return Party(f"[[File:Flag of {key}.svg|20px|link=]] {linked}", name, link)
    if form == "bold":
        return Party(f"'''{{{{flag|{name}}}}}'''", name, None, ((name, None),))
    return Party(linked if form == "link" else f"{{{{nowrap|{linked}}}}}", name, link)


class Person(NamedTuple):
    """A commander as written, and the name, link, rank, fates and flag keys."""

    wikitext: str
    name: str
    link: str | None = None
    rank: str | None = None
    fates: tuple[str, ...] = ()
    allegiance: tuple[str, ...] = ()


_FATE_TEMPLATES = tuple(sorted(FATE_TEMPLATES.items()))


@cache
@st.composite
def people(draw: st.DrawFn) -> Person:
    """Return a strategy for a commander as an entry of a list."""
    name = draw(st.one_of(_among(words.PEOPLE), names()))
    link = draw(_among((None, name, f"{name} (general)")))
    text = name if link is None else f"[[{name}]]" if link == name else f"[[{link}|{name}]]"
    rank = draw(_among((None, None, *words.RANKS)))
    keys = tuple(draw(st.lists(_among(words.FLAG_KEYS), max_size=2)))
    if rank is not None:
        text = f"{rank} {text}"
    flags = "".join(f"{{{{{draw(_among(('flagicon', 'flagdeco')))}|{key}}}}}" for key in keys)
    text = flags + draw(_among(("", " ", "&nbsp;") if flags else ("",))) + text
    fates: tuple[str, ...] = ()
    if draw(st.booleans()):
        template, fate = draw(_among(_FATE_TEMPLATES))
        text += draw(_among(("", " ", "&nbsp;"))) + f"{{{{{template}}}}}"
        fates = (fate,)
    shown = None if rank is None else rank.rpartition("|")[2].rstrip("]")
    return Person(text, name, link, shown, fates, keys)


# -- numbers


def spelled(value: int, separator: str = ",") -> str:
    """Return ``value`` with ``separator`` between its groups of three digits."""
    return f"{value:,}".replace(",", separator)


_SIZES = st.one_of(st.integers(1, 999), st.integers(1000, 99_999), st.integers(100_000, 30_000_000))


def _separated(separator: str) -> Callable[[int], str]:
    return lambda value: spelled(value, separator)


# Every way to write a number; how often each is drawn follows how often editors write so.
_NUMBER_FORMS: tuple[Callable[[int], str], ...] = (
    *map(_separated, words.SEPARATORS),
    *map(_separated, words.SEPARATORS[:3]),
    "{{{{formatnum:{}}}}}".format,
    "{{{{nts|{}}}}}".format,
    "{{{{Nts|{:,}}}}}".format,
    "{{{{formatnum: {} }}}}".format,
)


@cache
@st.composite
def numbers(draw: st.DrawFn, low: int | None = None, high: int | None = None) -> tuple[str, int]:
    """Return a strategy for a number as written and its value, between ``low`` and ``high`` if they are given."""
    value = draw(_SIZES if low is None else st.integers(low, high))
    return draw(_among(_NUMBER_FORMS))(value), value


class Quantity(NamedTuple):
    """A count as written, and what it says."""

    wikitext: str
    low: int | None
    high: int | None
    bound: str | None = None
    approximate: bool = False


@cache
@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    """Return a strategy for counts in every spelling: one number, a range, a bound, with a hedge or a scale word."""
    form = draw(_among(("one", "range", "between", "least", "most", "open range", "scale", "scale range", "short range")))
    text, low = draw(numbers())
    if form == "least":
        return Quantity(draw(_among(words.AT_LEAST)).format(text), low, None, "at_least")
    if form == "most":
        return Quantity(draw(_among(words.AT_MOST)).format(text), None, low, "at_most")
    high: int | None = low
    bound = None
    if form in ("range", "open range"):
        more, high = draw(numbers(low + 1, low * 3 + 10))
        text += draw(_among(words.DASHES)) + more
        if form == "open range":
            text, bound = text + "+", "at_least"
    elif form == "between":
        more, high = draw(numbers(low + 1, low * 3 + 10))
        text = draw(_among(("between {} and {}", "from {} to {}", "Between {} and {}"))).format(text, more)
    elif form == "scale":
        word, scale = draw(_among(words.SCALES))
        tenths = draw(st.integers(11, 999))
        low = high = tenths * scale // 10
        digits = str(tenths // 10) if tenths % 10 == 0 else f"{tenths // 10}.{tenths % 10}"
        text = digits + draw(_among((" ", "&nbsp;"))) + word
    elif form == "scale range":
        word, scale = draw(_among(words.SCALES))
        low = draw(st.integers(1, 400))
        high = draw(st.integers(low + 1, 500))
        text = f"{low}{draw(_among(words.DASHES))}{high} {word}"
        low, high = low * scale, high * scale
    elif form == "short range":
        low = draw(st.integers(1, 400))
        high = draw(st.integers(low + 1, min(10 * low, 999)))  # further apart, the first would be no thousands
        text = f"{low}{draw(_among(words.DASHES[:4]))}{high},000"
        low, high = low * 1000, high * 1000
    approximate = draw(st.integers(0, 3)) == 0 and form != "between"
    if approximate:
        text = draw(_among(words.HEDGES)).format(text)
    return Quantity(text, low, high, bound, approximate)


@cache
@st.composite
def figures(draw: st.DrawFn, *, losses: bool) -> str:
    """Return a strategy for a line of a strength field, or of a casualty field with ``losses``."""
    if draw(st.integers(0, 7)) == 0:
        return draw(_among(words.WORD_CLAIMS))
    text = draw(quantities()).wikitext + " " + draw(_among(words.LOST if losses else words.COUNTED))
    extra = draw(_among(("", "", "", "flag", "breakdown", "note", "year", "claimant")))
    if extra == "flag":
        text = f"{{{{flagicon|{draw(_among(words.FLAG_KEYS))}}}}} {text}"
    elif extra == "breakdown":
        first, second = draw(quantities()).wikitext, draw(quantities()).wikitext
        text = f"{text} ({first} {draw(_among(('French', 'killed', 'tanks')))}, {second} Germans)"
    elif extra == "note":
        text += " (incl. reserves)"
    elif extra == "year":
        text += " in 1943"
    elif extra == "claimant":
        text += " (according to [[Livy]])"
    return text.strip()


# -- what stands beside values


@cache
def citations() -> Strings:
    """Return a strategy for citations of every kind, most of them full of digits and of words that would count elsewhere."""
    return _among(words.CITED)


@cache
def comments() -> Strings:
    """Return a strategy for comments, some with what would be syntax elsewhere."""
    return _among(
        ("<!-- -->", "<!--5,000 killed?-->", "<!-- | strength1 = 9 -->", "<!-- }} ]] -->", "<!--\n* A\n-->", "<!-- '' -->")
    )


@cache
def breaks() -> Strings:
    """Return a strategy for the spellings of a line break."""
    return _among(BREAKS)


@cache
def headings() -> st.SearchStrategy[tuple[str, str]]:
    """Return a strategy for headings with a colon, as written and as read."""
    text = st.one_of(names(), _among(("Supported by", "Allied forces", "Western front", "From 1941")))
    forms = _among(
        ("'''{}:'''", "'''{}''':", "{}:", "''{}:''", "'''[[{}]]:'''", "<u>{}</u>:", "<b>{}:</b>", "{{{{nowrap|{}:}}}}")
    )
    return st.builds(lambda title, form: (form.format(title), title), text, forms)


# -- lists


_LISTS = ("br", "br", "newline", "bullets", "plainlist", "plainlist 1", "pair", "ubl", "bulleted", "tree", "flat")
# What begins in lower case goes on with the source line before it.
_GOES_ON = re.compile(r"(?:''|\{\{(?=c))?[a-z]")


@st.composite
def list_of(draw: st.DrawFn, items: Sequence[str]) -> str:
    """Return a strategy for the same items as a list, in one of its spellings."""
    form = draw(_among(_LISTS))
    if form == "newline" and not any(map(_GOES_ON.match, items)):
        return "\n".join(items)
    if form in ("br", "newline"):
        return (draw(breaks()) + draw(_among(("", "\n")))).join(items)
    if form in ("ubl", "bulleted"):
        template = {"ubl": draw(_among(("ubl", "unbulleted list", "Ubl", "ublist"))), "bulleted": "bulleted list"}[form]
        # A bare equals sign would name the argument.
        numbered = any("=" in item for item in items)
        return f"{{{{{template}|{'|'.join(f'{n}={item}' if numbered else item for n, item in enumerate(items, 1))}}}}}"
    space = draw(_among(("", " ")))
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
            after = draw(_among(("", "", "", "cite", "comment", "note", "small")))
            if after == "cite":
                entry += draw(citations())
            elif after == "comment":
                entry += draw(comments())
            elif after == "note":
                entry += draw(_among((" (from 1941)", " <small>(until June)</small>", " ''(reserve)''")))
            elif after == "small":
                entry = f"{{{{small|{entry}}}}}" if "=" not in entry else f"<small>{entry}</small>"
            items.append(entry)
        block = draw(list_of(items))
        heading = draw(_among((None, None, "line", "title", "term")))
        if heading == "line":
            block = draw(headings())[0] + draw(breaks()) + block
        elif heading == "term":
            block = f"\n; {draw(names())}\n{block.strip()}"
        elif heading == "title":
            body = "|".join(f"{number}={item}" for number, item in enumerate(items, 1))
            block = f"{{{{collapsible list|title={draw(names())}|{body}}}}}"
        blocks.append(block)
    return draw(_among(("\n", "<br>", "\n----\n", "<hr>", "<br><br>"))).join(blocks)


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


@cache
def dates() -> Strings:
    """Return a strategy for values of ``date``."""
    year = st.integers(1000, 2020)
    day = st.integers(1, 28)
    month = _among(("January", "May", "July", "October", "Dec."))
    return st.one_of(
        st.builds("{} {} {}".format, day, month, year),
        st.builds("{} {}, {}".format, month, day, year),
        st.builds("{} {} {} – {} {} {}".format, day, month, year, day, month, year),
        st.builds("{{{{start date|{}|7|{}|df=y}}}}".format, year, day),
        st.builds("{}–{}".format, year, st.integers(10, 99)),
        st.builds("{} {} – present".format, month, year),
        st.builds("{{{{circa|{}}}}} BC".format, st.integers(100, 900)),
        st.builds("{} {} {}<br><small>({{{{age in days|{}|1|1|{}|1|2}}}})</small>".format, day, month, year, year, year),
    )


@cache
def results() -> Strings:
    """Return a strategy for values of ``result``."""
    victor = st.one_of(_among(("French", "Prussian", "Ottoman", "Japanese", "Allied")), names())
    return st.one_of(
        st.builds("{} victory".format, victor),
        st.builds("Decisive {} victory<br>* [[Treaty of {}]]".format, victor, names()),
        _among(
            (
                "Inconclusive",
                "Stalemate",
                "See [[#Aftermath|Aftermath]]",
                "Ceasefire",
                "Indecisive<ref>X 1900, p. 4</ref>",
                "Ongoing",
            )
        ),
    )


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
        _among(
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
    count = draw(_among((2, 2, 2, 3))) if sides is None else sides
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
    return _among(
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
    return st.builds(lambda before, box, after: f"{before}{box}\n{after}", _among(words.PROSE), boxes(), _among(words.PROSE))


# -- damage


@cache
def damage() -> Strings:
    """Return a strategy for tokens of wikitext thrown together."""
    return st.lists(_among(words.TOKENS), max_size=20).map("".join)


@st.composite
def damaged(draw: st.DrawFn, text: str) -> str:
    """Return a strategy for the same text after an accident: something was cut out of it, or thrown in."""
    at = draw(st.integers(0, len(text)))
    thrown = draw(st.one_of(st.just(""), _among(words.TOKENS), damage()))
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
