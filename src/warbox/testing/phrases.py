"""Strategies for what editors write on one line: names, people, counts, dates, results, and what stands beside them.

Those that say what they wrote (``quantities``, ``parties``, ``people``) give a tuple whose first item is the wikitext and whose
others are what a careful reader takes from it; all others give wikitext alone.
"""

from __future__ import annotations

from collections.abc import Callable
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
    "Strings",
    "among",
    "breaks",
    "citations",
    "comments",
    "dates",
    "figures",
    "headings",
    "names",
    "numbers",
    "parties",
    "people",
    "quantities",
    "results",
    "spelled",
]

Strings = st.SearchStrategy[str]
T = TypeVar("T")


@cache
def _sampled(options: tuple[Any, ...]) -> st.SearchStrategy[Any]:
    # Building a strategy costs hypothesis more than drawing from it.
    return st.sampled_from(options)


def among(options: tuple[T, ...]) -> st.SearchStrategy[T]:
    """Return a strategy for one of ``options``, built once."""
    return _sampled(options)


BREAKS = ("<br>", "<br/>", "<br />", "<BR>", "<br clear=all>", "</br>", "<br\n/>", "<br >", "{{break}}")
"""The spellings of a line break."""


# -- names


@cache
def names() -> Strings:
    """Return a strategy for names that no table knows: invented words with capitals."""
    word = st.lists(among(words.SYLLABLES), min_size=2, max_size=4).map(lambda parts: "".join(parts).capitalize())
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
    name = draw(st.one_of(among(words.STATES), names()))
    link = draw(st.one_of(st.just(name), names()))
    linked = f"[[{name}]]" if link == name else f"[[{link}|{name}]]"
    form = draw(among(("plain", "link", "bold", "flag", "variant", "icon", "icons", "file", "plain icon", "nowrap")))
    key, variant = draw(among(words.FLAG_KEYS)), draw(among(("1870", "naval", "civil")))
    icon = draw(among(("flagicon", "flagdeco", "Flag icon", "Flagicon")))
    if form == "plain":
        return Party(name, name)
    if form == "flag":
        template = draw(among(("flag", "flagcountry", "Flagu", "flag country")))
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
    name = draw(st.one_of(among(words.PEOPLE), names()))
    link = draw(among((None, name, f"{name} (general)")))
    text = name if link is None else f"[[{name}]]" if link == name else f"[[{link}|{name}]]"
    rank = draw(among((None, None, *words.RANKS)))
    keys = tuple(draw(st.lists(among(words.FLAG_KEYS), max_size=2)))
    if rank is not None:
        text = f"{rank} {text}"
    flags = "".join(f"{{{{{draw(among(('flagicon', 'flagdeco')))}|{key}}}}}" for key in keys)
    text = flags + draw(among(("", " ", "&nbsp;") if flags else ("",))) + text
    fates: tuple[str, ...] = ()
    if draw(st.booleans()):
        template, fate = draw(among(_FATE_TEMPLATES))
        text += draw(among(("", " ", "&nbsp;"))) + f"{{{{{template}}}}}"
        fates = (fate,)
    shown = None if rank is None else rank.rpartition("|")[2].strip("[]")
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
    return draw(among(_NUMBER_FORMS))(value), value


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
    form = draw(among(("one", "range", "between", "least", "most", "open range", "scale", "scale range", "short range")))
    text, low = draw(numbers())
    if form == "least":
        return Quantity(draw(among(words.AT_LEAST)).format(text), low, None, "at_least")
    if form == "most":
        return Quantity(draw(among(words.AT_MOST)).format(text), None, low, "at_most")
    high: int | None = low
    bound = None
    if form in ("range", "open range"):
        more, high = draw(numbers(low + 1, low * 3 + 10))
        text += draw(among(words.DASHES)) + more
        if form == "open range":
            text, bound = text + "+", "at_least"
    elif form == "between":
        more, high = draw(numbers(low + 1, low * 3 + 10))
        text = draw(among(("between {} and {}", "from {} to {}", "Between {} and {}"))).format(text, more)
    elif form == "scale":
        word, scale = draw(among(words.SCALES))
        tenths = draw(st.integers(11, 999))
        low = high = tenths * scale // 10
        digits = str(tenths // 10) if tenths % 10 == 0 else f"{tenths // 10}.{tenths % 10}"
        text = digits + draw(among((" ", "&nbsp;"))) + word
    elif form == "scale range":
        word, scale = draw(among(words.SCALES))
        low = draw(st.integers(1, 400))
        high = draw(st.integers(low + 1, 500))
        text = f"{low}{draw(among(words.DASHES))}{high} {word}"
        low, high = low * scale, high * scale
    elif form == "short range":
        low = draw(st.integers(1, 400))
        high = draw(st.integers(low + 1, min(10 * low, 999)))  # further apart, the first would be no thousands
        text = f"{low}{draw(among(words.DASHES[:4]))}{high},000"
        low, high = low * 1000, high * 1000
    approximate = draw(st.integers(0, 3)) == 0 and form != "between"
    if approximate:
        text = draw(among(words.HEDGES)).format(text)
    return Quantity(text, low, high, bound, approximate)


@cache
@st.composite
def figures(draw: st.DrawFn, *, losses: bool) -> str:
    """Return a strategy for a line of a strength field, or of a casualty field with ``losses``."""
    if draw(st.integers(0, 7)) == 0:
        return draw(among(words.WORD_CLAIMS))
    quantity = draw(quantities()).wikitext
    text = f"{quantity} {draw(among(words.LOST if losses else words.COUNTED))}"
    extra = draw(among(("", "", "", "flag", "breakdown", "note", "year", "claimant", "before", "people", "places")))
    if extra == "flag":
        text = f"{{{{flagicon|{draw(among(words.FLAG_KEYS))}}}}} {text}"
    elif extra == "breakdown":
        first, second = draw(quantities()).wikitext, draw(quantities()).wikitext
        text = f"{text} ({first} {draw(among(('French', 'killed', 'tanks')))}, {second} Germans)"
    elif extra == "note":
        text += " (incl. reserves)"
    elif extra == "year":
        text += " in 1943"
    elif extra == "before":
        text = draw(among(words.BEFORE_COUNT)).format(quantity)
    elif extra == "claimant":
        text += " (according to [[Livy]])"
    elif extra == "people":
        text += draw(among((" (French troops)", " (Polish civilians)", " ({{flagicon|France}})", " ({{flag|Prussia}})")))
    elif extra == "places":
        text += " in Rome and " + draw(among(("three other towns", "the rest of the country", "several hundred in Venice")))
    return text.strip()


# -- what stands beside values


@cache
def citations() -> Strings:
    """Return a strategy for citations of every kind, most of them full of digits and of words that would count elsewhere."""
    return among(words.CITED)


@cache
def comments() -> Strings:
    """Return a strategy for comments, some with what would be syntax elsewhere."""
    return among(
        ("<!-- -->", "<!--5,000 killed?-->", "<!-- | strength1 = 9 -->", "<!-- }} ]] -->", "<!--\n* A\n-->", "<!-- '' -->")
    )


@cache
def breaks() -> Strings:
    """Return a strategy for the spellings of a line break."""
    return among(BREAKS)


@cache
def headings() -> st.SearchStrategy[tuple[str, str]]:
    """Return a strategy for headings with a colon, as written and as read."""
    text = st.one_of(names(), among(("Supported by", "Allied forces", "Western front", "From 1941")))
    forms = among(("'''{}:'''", "'''{}''':", "{}:", "''{}:''", "'''[[{}]]:'''", "<u>{}</u>:", "<b>{}:</b>", "{{{{nowrap|{}:}}}}"))
    return st.builds(lambda title, form: (form.format(title), title), text, forms)


# -- dates and results


@cache
def dates() -> Strings:
    """Return a strategy for values of ``date``."""
    year = st.integers(1000, 2020)
    day = st.integers(1, 28)
    month = among(("January", "May", "July", "October", "Dec."))
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
    victor = st.one_of(among(("French", "Prussian", "Ottoman", "Japanese", "Allied")), names())
    return st.one_of(
        st.builds("{} victory".format, victor),
        st.builds("Decisive {} victory<br>* [[Treaty of {}]]".format, victor, names()),
        among(
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
