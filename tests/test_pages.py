"""Real pages: none raises, none is slow, and the readings agree with those of careful readers.

The pages are not part of the project. ``WARBOX_PAGES`` names a folder of ``.wikitext`` files, ``WARBOX_GOLD`` one of readings
(``.json`` of the same stems, in the shape of fixtures/README.md); without them these tests are skipped. ``WARBOX_SAMPLE`` says
how many of the pages to read: 150 unless given, 0 for all.
"""

from __future__ import annotations

import json
import os
import re
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import warbox
from invariants import check_conflict, check_content
from oracle import reading
from warbox.profiles import EN
from warbox.reader import read_box

PAGES, GOLD = os.environ.get("WARBOX_PAGES"), os.environ.get("WARBOX_GOLD")
SAMPLE = int(os.environ.get("WARBOX_SAMPLE", "150"))
SECONDS = 1.0

needs_pages = pytest.mark.skipif(not PAGES, reason="WARBOX_PAGES names no folder of pages")
needs_gold = pytest.mark.skipif(not (PAGES and GOLD), reason="WARBOX_PAGES and WARBOX_GOLD name no folders of pages and readings")

Json = dict[str, Any]


def page(name: str) -> str:
    return (Path(PAGES or "") / f"{name}.wikitext").read_bytes().decode()


@cache
def sample() -> tuple[str, ...]:
    """Return the pages to read: all, or a sample spread evenly over their sorted names."""
    names = sorted(path.stem for path in Path(PAGES or "").glob("*.wikitext"))
    step = max(1, len(names) // SAMPLE) if SAMPLE else 1
    return tuple(names[::step])


@needs_pages
def test_every_page_is_read() -> None:
    """No exception, every page under a second, and what must hold for every reading holds."""
    assert sample()
    slow = []
    for name in sample():
        text = page(name)
        start = time.perf_counter()
        warbox.parse_all(text)
        taken = time.perf_counter() - start
        if taken > SECONDS:
            slow.append(f"{name}: {taken:.2f} s")
        for box in warbox.find_boxes(text):
            conflict, _, contents = read_box(box, EN)
            check_conflict(conflict, text)
            for content in contents:
                check_content(content, text)
    assert not slow


# -- the readings


def fold(text: str | None) -> str:
    """Compare names by their letters and digits only."""
    plain = unicodedata.normalize("NFKC", text or "").casefold()
    return re.sub(r"[\W_]+", " ", plain).strip().removeprefix("the ")


def path(group: Sequence[str]) -> tuple[str, ...]:
    return tuple(filter(None, map(fold, group)))


def flat(entries: Sequence[Json], parent: str | None = None) -> Iterator[Json]:
    for entry in entries:
        yield {
            "name": fold(entry["name"]),
            "link": fold(entry["link"]),
            "flags": [fold(key) for key in entry["flags"]],
            "group": path(entry["group"]),
            "parent": parent,
        }
        yield from flat(entry["parts"], fold(entry["name"]))


def person(entry: Json) -> Json:
    return {
        "name": fold(entry["name"]),
        "link": fold(entry["link"]),
        "flags": [fold(key) for key in entry["allegiance"]],
        "fates": sorted(entry["fates"]),
        "rank": fold(entry["rank"]),
        "group": path(entry["group"]),
    }


def figure(entry: Json) -> Json:
    kept = {key: entry[key] for key in ("low", "high", "bound", "category", "approximate", "total")}
    named = {"party": fold(entry["party"]), "group": path(entry["group"]), "outcomes": sorted(entry.get("outcomes", ()))}
    return {**kept, **named, "word": fold(entry["word"])}


def same_party(want: Json, got: Json) -> bool:
    return bool(want["name"] == got["name"] or (want["flags"] == got["flags"] and want["name"] in want["flags"]))


def same_person(want: Json, got: Json) -> bool:
    return bool(want["name"] == got["name"] or (want["link"] and want["link"] == got["link"]))


def same_value(want: Json, got: Json) -> bool:
    if want["low"] is None and want["high"] is None:
        words = want["word"], got["word"]
        return got["low"] is None and got["high"] is None and bool(got["word"]) and (words[0] in words[1] or words[1] in words[0])
    return (want["low"], want["high"]) == (got["low"], got["high"])


KINDS: dict[str, tuple[Callable[[Sequence[Json]], list[Json]], Callable[[Json, Json], bool]]] = {
    "belligerents": (lambda entries: list(flat(entries)), same_party),
    "commanders": (lambda entries: [person(e) for e in entries], same_person),
    "strength": (lambda entries: [figure(e) for e in entries], same_value),
    "casualties": (lambda entries: [figure(e) for e in entries], same_value),
}
CORE = ("flags", "fates", "bound", "category", "outcomes")
LOOSE = {"belligerents": ("name",), "commanders": (), "strength": ("word",), "casualties": ("word",)}

# Found; with the core attributes; with all attributes. F1 over all entries of all pages.
FLOORS = {
    "belligerents": (0.99, 0.985, 0.96),
    "commanders": (0.99, 0.985, 0.96),
    "strength": (0.985, 0.97, 0.93),
    "casualties": (0.985, 0.96, 0.92),
}
PAGE_FLOORS = {"name": 1.0, "sides": 1.0, "coordinates": 1.0, "date": 0.98, "kind": 0.97, "winner": 0.97}


class Score:
    """Counts of entries expected, read, and right to three degrees; of pages right in each single thing."""

    def __init__(self) -> None:
        self.entries: Counter[tuple[str, str]] = Counter()
        self.pages: Counter[str] = Counter()
        self.count = 0
        self.whole_pages = 0

    def add(self, want: Json, got: Json) -> None:
        self.count += 1
        right = True
        for thing, ours, theirs in _singles(want, got):
            self.pages[thing] += ours == theirs
            right &= ours == theirs
        ours_by_number = {side["number"]: side for side in got["sides"]} | {None: got["joint"]}
        wanted_by_number = {side["number"]: side for side in want["sides"]} | {None: want["joint"]}
        for number in {**wanted_by_number, **ours_by_number}:
            for kind, (rows, same) in KINDS.items():
                wanted = rows(wanted_by_number.get(number, {}).get(kind, []))
                read = rows(ours_by_number.get(number, {}).get(kind, []))
                right &= self._pair(kind, wanted, read, same)
        self.whole_pages += right

    def _pair(self, kind: str, wanted: list[Json], read: list[Json], same: Callable[[Json, Json], bool]) -> bool:
        self.entries[kind, "all"] += len(wanted) + len(read)
        left = list(read)
        whole = len(wanted) == len(read)
        for want in wanted:
            candidates = [entry for entry in left if same(want, entry)]
            if not candidates:
                whole = False
                continue
            best = max(candidates, key=lambda entry: sum(want[key] == entry[key] for key in want))
            left.remove(best)
            strict = all(want[key] == best[key] for key in CORE if key in want)
            exact = all(want[key] == best[key] for key in want if key not in LOOSE[kind])
            self.entries[kind, "found"] += 2
            self.entries[kind, "strict"] += 2 * strict
            self.entries[kind, "whole"] += 2 * exact
            whole &= exact
        return whole

    def shares(self, kind: str) -> tuple[float, ...]:
        entries = self.entries[kind, "all"] or 1
        return tuple(self.entries[kind, degree] / entries for degree in ("found", "strict", "whole"))


def _singles(want: Json, got: Json) -> Iterator[tuple[str, object, object]]:
    yield "name", fold(want["name"]), fold(got["name"])
    yield "sides", len(want["sides"]), len(got["sides"])
    yield "date", want["date"], got["date"]
    yield "coordinates", True, _near(want["coordinates"], got["coordinates"])
    for key in ("kind", "winner"):
        yield key, (want["result"] or {}).get(key), (got["result"] or {}).get(key)


def _near(want: Json | None, got: Json | None) -> bool:
    if want is None or got is None:
        return want is got
    return all(abs(want[key] - got[key]) < 0.01 for key in want)


@cache
def score() -> Score:
    found = Score()
    for file in sorted(Path(GOLD or "").glob("*.json")):
        conflict = warbox.parse(page(file.stem))
        got = reading(conflict, file.stem, 1)
        if conflict.coordinates is not None and conflict.coordinates.origin == "page":
            got["coordinates"] = None  # the readings know the box only
        found.add(json.loads(file.read_bytes()), got)
    return found


@needs_gold
@pytest.mark.parametrize("kind", FLOORS)
def test_entries_agree_with_the_readings(kind: str) -> None:
    shares = score().shares(kind)
    assert all(share >= floor for share, floor in zip(shares, FLOORS[kind], strict=True)), f"{kind}: {shares}"


@needs_gold
@pytest.mark.parametrize("thing", PAGE_FLOORS)
def test_single_things_agree_with_the_readings(thing: str) -> None:
    share = score().pages[thing] / score().count
    assert share >= PAGE_FLOORS[thing], f"{thing}: {share}"


@needs_gold
def test_most_pages_are_wholly_right() -> None:
    """At least 40 of 63."""
    share = score().whole_pages / score().count
    assert share >= 40 / 63, f"{score().whole_pages} of {score().count}"


# -- the comparison itself


def test_the_score_counts_what_is_missing_surplus_and_wrong() -> None:
    text = "{{Infobox military conflict|combatant1={{flag|A}}<br>[[B]]|combatant2=C|strength1=5 men|casualties1=3 killed}}"
    got = reading(warbox.parse(text), "x", 1)
    right, wrong = Score(), Score()
    right.add(got, got)
    assert all(right.shares(kind) in ((1.0, 1.0, 1.0), (0.0, 0.0, 0.0)) for kind in KINDS)
    assert (right.whole_pages, right.pages["name"]) == (1, 1)

    other = json.loads(json.dumps(got))
    other["sides"][0]["belligerents"][0]["flags"] = ["Z"]
    other["sides"][0]["belligerents"].pop()
    other["sides"][0]["strength"][0]["party"] = "Z"
    other["sides"][0]["casualties"][0]["low"] = 4
    wrong.add(other, got)
    assert wrong.whole_pages == 0
    assert wrong.shares("belligerents") == (0.8, 0.4, 0.4)
    assert wrong.shares("strength") == (1.0, 1.0, 0.0)
    assert wrong.shares("casualties") == (0.0, 0.0, 0.0)
