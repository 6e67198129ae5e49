"""What is measured: fixtures, real pages, boxes that grow, and input on which wikitext parsers are known to be quadratic.

Nothing but the standard library is imported here, so that tests can run this file by its path.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

__all__ = [
    "BOX_UNITS",
    "FIXTURES",
    "PAGES_VARIABLE",
    "READER_UNITS",
    "UNITS",
    "article",
    "as_page",
    "as_value",
    "box_with_citations",
    "box_with_items",
    "pages",
    "seed",
]

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"
PAGES_VARIABLE = "WARBOX_PAGES"

# Units whose repetition takes mwparserfromhell 0.7.2 quadratic time (its issue #364), and the last one wikitextparser.
UNITS = (
    "{|\n|-\n|{{a|\n",
    '<ref name="x ',
    "<ref name=x ",
    "[[File:a|thumb|[[b]] ",
    "{{a|b=",
    "<br ",
    "{{flagcountry|USA\n",
    "{{{a|",
    "{{a|",
    "<!--",
    "<small>a<br>",
    "<div><span>",
    "{|\n| a\n",
    "[http://a ",
    "<small>",
    "<ref>a",
    "<ref>",
    "{|\n",
    "[[a|",
    "<nowiki>",
    "{{a|{{a|x}}",
)

# Units that try what comes behind the parser: lines, items, names, counts, parentheses, dates, citations.
READER_UNITS = (
    "* a\n",
    "* '''A'''\n* {{flag|B}}\n",
    "{{flag|A}}<br>",
    "[[A]], ",
    "1,000 men, ",
    "1,000 killed (300 captured), ",
    "(",
    "(a ",
    "(1 ",
    "1–2 ",
    "one hundred ",
    "unknown ",
    "1 May 1900 – ",
    "a:\n",
    "''a ",
    "a<ref>b</ref> ",
    "a<ref name=b/> ",
    "a, b and ",
    "- ",
    "&nbsp;",
    "=a=\n",
    "{{KIA}} ",
    "{{a}} ",
    "{{plainlist|* a\n",
    "{{coord|1|2|display=",
    "{{a|]]",
    "{{{a|]]",
    "[http://a b] ",
    "a,\n",
    "victory ",
    "{{flagicon|A}} ",
)

# Boxes, of which a page may hold many, and what they take from the rest of it.
BOX_UNITS = (
    "{{warbox|place=a<ref name=x/>}}",
    "<ref name=x>b</ref>{{warbox|place=a<ref name=x/>}}",
    "{{coord|1|2|display=title}}{{warbox|date=1}}",
    "{{warbox}}<ref>",
    "{{warbox|a=[[b}}",
)


def seed() -> str:
    """Return the box of the Korean War article."""
    return (FIXTURES / "korean_war.wikitext").read_text(encoding="utf-8")


def pages(every: int = 1, folder: str | None = None) -> Iterator[tuple[str, str]]:
    """Yield name and text of every nth ``.wikitext`` file of ``folder``, by default the one that ``WARBOX_PAGES`` names.

    Without a folder the boxes of the fixtures are the pages.
    """
    folder = folder or os.environ.get(PAGES_VARIABLE)
    paths = sorted(Path(folder).glob("*.wikitext")) if folder else sorted((FIXTURES / "boxes").glob("*.wikitext"))
    for path in paths[::every]:
        yield path.stem, path.read_bytes().decode("utf-8")


_PARAGRAPH = (
    "The '''action of Day {0}''' was fought near [[River {0}|the river]] between the [[Red Army of {0}|Reds]] and the Blues."
    '<ref name="day{0}">{{{{cite book |last=Author |title=The War by Days |year=1901 |page={0} |publisher=[[Press]]}}}}</ref> '
    "Both sides had waited for the rain to end, and the {{{{convert|{0}|km|mi}}}} of road behind them were full of carts. "
    "The losses were about {0} on either side,<ref>[https://example.org/{0} Returns of the day], p. {0}.</ref> and nothing was "
    "decided; see [[Aftermath of Day {0}]].\n\n"
)


def article(size: int = 20_000) -> str:
    """Return prose of about ``size`` characters with the links, citations and headings of an article, and no box."""
    parts: list[str] = []
    length = number = 0
    while length < size:
        number += 1
        parts.append((f"== Day {number} ==\n" if number % 4 == 1 else "") + _PARAGRAPH.format(number))
        length += len(parts[-1])
    return "".join(parts) + "== References ==\n{{reflist}}\n[[Category:Battles]]\n"


def box_with_items(times: int) -> str:
    """Return a box whose lists have ``times`` times as many items as the smallest, which is a usual box."""
    numbers = range(1, 8 * times + 1)
    parties = "\n".join(f"* {{{{flagcountry|Land {n}|1900}}}} (until {1900 + n % 50})" for n in numbers)
    people = "<br>\n".join(f"{{{{flagicon|Land {n}}}}} [[John Doe {n}|Gen. John Doe]] {{{{KIA}}}}" for n in numbers)
    strength = "\n".join(f"* {{{{flagicon|Land {n}}}}} {n},500–{n + 1},000 men and {n + 10} guns" for n in numbers)
    losses = "\n".join(f"* '''Land {n}:''' {n + 100} killed, {n + 200} wounded ({n} officers)" for n in numbers)
    return _box(parties, people, strength, losses)


def box_with_citations(times: int) -> str:
    """Return a box of few items with ``times`` times as many citations as the smallest."""
    refs = "".join(
        f'<ref name="r{n}">{{{{cite book |title=Book {n} |year=1901 |page={n}}}}}</ref><ref name="r{max(1, n - 7)}" />'
        for n in range(1, 16 * times + 1)
    )
    return _box(f"* {{{{flagcountry|Land}}}}{refs}\n* Others", "[[John Doe]]", "5,000 men", "100 killed")


def _box(parties: str, people: str, strength: str, losses: str) -> str:
    sides = "".join(
        f"| combatant{i} = {{{{plainlist|\n{parties}\n}}}}\n| commander{i} = {people}\n"
        f"| strength{i} = {{{{plainlist|\n{strength}\n}}}}\n| casualties{i} = {{{{plainlist|\n{losses}\n}}}}\n"
        for i in (1, 2)
    )
    event = "| conflict = Battle of X\n| date = 1 May 1900\n| place = [[X]]\n| result = Land victory\n"
    return f"{{{{Infobox military conflict\n{event}{sides}}}}}\n"


def as_value(unit: str, size: int, field: str = "combatant1") -> str:
    """Return a box with one value of about ``size`` characters, ``unit`` over and over."""
    return f"{{{{Infobox military conflict\n| conflict = X\n| {field} = {unit * (size // len(unit))}\n| combatant2 = B\n}}}}"


def as_page(unit: str, size: int) -> str:
    """Return a page of about ``size`` characters: half of ``unit`` over and over, a box, and the other half."""
    half = unit * (size // len(unit) // 2)
    return f"{half}\n{{{{Infobox military conflict\n| conflict = X\n| combatant1 = A\n| strength1 = 5 men\n}}}}\n{half}"
