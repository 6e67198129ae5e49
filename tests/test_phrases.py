"""Phrases of list fields: each row of the tables, read alone in a box, gives what a careful reader takes from it."""

from __future__ import annotations

import pytest

import figure_phrases
import people_phrases
import warbox
from figure_phrases import ANY, Fig, Phrase
from people_phrases import Party, PartyPhrase, Person, PersonPhrase
from warbox.model import Belligerent, Commander, Figure


def read(field: str, wikitext: str) -> warbox.model.Side:
    """Read a phrase as the value of a field of side 1."""
    parties = "" if field == "combatant" else "|combatant1=Reds\n"
    page = f"{{{{Infobox military conflict\n{parties}|combatant2=Blues\n|{field}1={wikitext}\n|{field}2=?\n}}}}"
    conflict = warbox.parse(page)
    return conflict.sides[0]


def misread(want: object, got: object, path: str) -> list[str]:
    """Return the attributes of two entries, or lists of them, that differ; ``ANY`` is not compared."""
    if isinstance(want, list) and isinstance(got, list) and all(isinstance(e, dict) for e in [*want, *got]):
        if len(want) != len(got):
            return [f"{path}: want {len(want)} {[_short(w) for w in want]}, got {len(got)} {[_short(g) for g in got]}"]
        return [line for i, (w, g) in enumerate(zip(want, got, strict=True)) for line in misread(w, g, f"{path}[{i}]")]
    if isinstance(want, dict) and isinstance(got, dict):
        return [line for key, value in want.items() for line in misread(value, got[key], f"{path}.{key}")]
    return [] if want in (ANY, got) else [f"{path}: want {want!r}, got {got!r}"]


def _short(entry: dict[str, object]) -> object:
    return entry["name"] if "name" in entry else (entry["word"] or (entry["low"], entry["high"]))


def expected_figure(row: Fig) -> dict[str, object]:
    return {**row._asdict(), "outcomes": sorted(row.outcomes)}


def figure(read: Figure) -> dict[str, object]:
    return {**{name: getattr(read, name) for name in Fig._fields}, "outcomes": sorted(str(o) for o in read.outcomes)}


def expected_person(row: Person) -> dict[str, object]:
    return {**row._asdict(), "fates": sorted(row.fates)}


def person(read: Commander) -> dict[str, object]:
    keys = tuple(f.key for f in read.allegiance if f.key is not None)
    return {
        **{name: getattr(read, name) for name in Person._fields},
        "allegiance": keys,
        "fates": sorted(str(f) for f in read.fates),
    }


def expected_party(row: Party) -> dict[str, object]:
    return {**row._asdict(), "parts": [expected_party(p) for p in row.parts]}


def party(read: Belligerent) -> dict[str, object]:
    keys = tuple(f.key for f in read.flags if f.key is not None)
    return {**{name: getattr(read, name) for name in Party._fields}, "flags": keys, "parts": [party(p) for p in read.parts]}


def figure_differences(row: Phrase) -> list[str]:
    side = read(row.field, row.wikitext)
    got = side.strength if row.field == "strength" else side.casualties
    return misread([expected_figure(f) for f in row.figures], [figure(f) for f in got], row.field)


def person_differences(row: PersonPhrase) -> list[str]:
    got = read("commander", row.wikitext).commanders
    return misread([expected_person(p) for p in row.people], [person(c) for c in got], "commander")


def party_differences(row: PartyPhrase) -> list[str]:
    got = read("combatant", row.wikitext).belligerents
    return misread([expected_party(p) for p in row.parties], [party(b) for b in got], "combatant")


def explain(rule: str, wikitext: str, found: list[str]) -> str:
    return "\n".join(["", f"rule: {rule}", wikitext, *found])


def label(row: Phrase | PersonPhrase | PartyPhrase) -> str:
    return " ".join(row.wikitext.split())[:60]


@pytest.mark.parametrize("row", figure_phrases.PHRASES, ids=label)
def test_figures_of_a_phrase(row: Phrase) -> None:
    found = figure_differences(row)
    assert not found, explain(row.rule, row.wikitext, found)


@pytest.mark.parametrize("row", people_phrases.PEOPLE, ids=label)
def test_people_of_a_phrase(row: PersonPhrase) -> None:
    found = person_differences(row)
    assert not found, explain(row.rule, row.wikitext, found)


@pytest.mark.parametrize("row", people_phrases.PARTIES, ids=label)
def test_parties_of_a_phrase(row: PartyPhrase) -> None:
    found = party_differences(row)
    assert not found, explain(row.rule, row.wikitext, found)


def test_tables_cover_the_rules() -> None:
    """At least 200 phrases of figures, none twice, each naming its rule."""
    keys = [(p.field, p.wikitext) for p in figure_phrases.PHRASES]
    assert len(keys) >= 200
    assert len(set(keys)) == len(keys)
    assert all(p.rule for p in figure_phrases.PHRASES)
