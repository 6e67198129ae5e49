"""The account of visible text: every letter is counted once, and nothing of a fixture is unaccounted for."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import warbox
from warbox import account as module
from warbox.account import Account, Count, Share, account
from warbox.box import Box
from warbox.content import Content
from warbox.elsewhere import Elsewhere
from warbox.profiles import EN, Profile
from warbox.reader import find_boxes, read_box

ROOT = Path(__file__).parent.parent
FIXTURES = sorted((ROOT / "fixtures").rglob("*.wikitext"))
LISTS = (
    "combatant",
    "commander",
    "strength",
    "casualties",
    "polstrength",
    "milstrength",
    "casualties_joint",
    "killed",
    "wounded",
    "captured",
)


def _box(**params: str) -> str:
    return "{{Infobox military conflict\n" + "".join(f"| {name} = {value}\n" for name, value in params.items()) + "}}"


def _pages(folder: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.glob("en__*.wikitext")):
        yield path.stem, path.read_bytes().decode("utf-8")


def test_each_kind() -> None:
    """A number and its noun are structured, a note is words, "and others" is reported."""
    found = account([("p", _box(combatant1="A", commander1="[[Tito]] (in Bosnia)<br>and others", strength1="500 men"))])
    assert found.share("strength") == Share(field="strength", structured=6)
    assert found.share("commander") == Share(field="commander", structured=4, words=8, reported=9)
    assert found.share("combatant").structured == 1


def test_rows_and_sides_are_one_field() -> None:
    found = account([("p", _box(combatant1="A", combatant1a="Bc", combatant2="Def", combatants_header="Parties"))])
    assert [(s.field, s.total) for s in found.fields] == [("combatant", 6), ("combatants_header", 7)]


def test_share_adds_fields() -> None:
    found = Account(fields=(Share(field="a", structured=1, words=2), Share(field="b", reported=3, unaccounted=4)))
    assert found.share("a", "b") == Share(field="a+b", structured=1, words=2, reported=3, unaccounted=4)
    assert found.share().total == 10
    assert found.share().field == "all"
    assert found.share("c").total == 0


def test_counts_the_most_frequent_first() -> None:
    pages = [("p", _box(combatant1="{{Zork|A}}<br>{{zork|B}}<br>{{Unheard of|C}}", campaignbox="{{Campaignbox X}}"))]
    found = account(pages)
    assert found.unknown_templates == (Count(name="zork", count=2), Count(name="unheard of", count=1))
    assert Count(name="unknown-template", count=3) in found.diagnostics


def test_pages_and_boxes() -> None:
    found = account([("two", _box(date="1066") + _box(date="1067")), ("none", "no box"), ("one", _box(date="1068"))])
    assert (found.pages, found.boxes, found.without_box) == (3, 3, ("none",))
    assert found.slowest in ("two", "none", "one")
    assert found.seconds > 0


def test_empty() -> None:
    assert account([]) == Account()


def test_failure_is_listed_and_the_rest_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page that makes a reader raise does not stop the others."""

    def read(box: Box, profile: Profile, *, elsewhere: Elsewhere) -> object:
        if "bad" in box.text:
            raise ValueError("boom")
        return read_box(box, profile, elsewhere=elsewhere)

    monkeypatch.setattr(module, "read_box", read)
    found = account([("x", _box(date="bad")), ("y", _box(strength1="12 guns"))])
    assert [(f.page, f.error) for f in found.failures] == [("x", "ValueError: boom")]
    assert found.share("strength").total == 6


def test_wrong_arguments_raise() -> None:
    with pytest.raises(TypeError, match="wikitext must be a str"):
        account([("p", b"{{Warbox}}")])  # type: ignore[list-item]
    with pytest.raises(warbox.errors.ProfileError):
        account([("p", "")], profile="en")  # type: ignore[arg-type]


def test_is_frozen_and_json_able() -> None:
    found = account([("p", _box(strength1="500 men"))])
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        found.pages = 2  # type: ignore[misc]
    assert json.loads(json.dumps(attrs.asdict(found)))["fields"][0]["structured"] == 6


def _letters(content: Content) -> int:
    return sum(map(str.isalnum, "".join(line.text for line in content.lines)))


@pytest.mark.parametrize("path", FIXTURES, ids=lambda p: p.stem)
def test_fixture_is_accounted_for(path: Path) -> None:
    """Law: the shares of a box add up to its visible letters and digits, each counted once, and none is unaccounted for."""
    text = path.read_bytes().decode("utf-8")
    found = account([(path.stem, text)])
    boxes = find_boxes(text)
    assert found.share().total == sum(_letters(content) for box in boxes for content in read_box(box, EN)[2])
    assert found.share().unaccounted == 0


_PIECE = st.sampled_from(
    ("{{flag|France}}", "[[Tito]]", "(from 1941)", "6,000 men", "500 killed", "'''Navy:'''", "<br>", "\n* ",
     "<ref>9 men</ref>", "Unknown", "and others", "{{ubl|A|B}}", "{{KIA}}", "{{zork|7}}", "----\n", "<small>", "</small>",
     ", ", " – ", "heavy", "&nbsp;", "ça"),
)  # fmt: skip


@given(st.sampled_from(LISTS[:6]), st.lists(_PIECE, max_size=12).map("".join))
def test_nothing_lost(field: str, value: str) -> None:
    """Law 9 (nothing_lost): every visible letter and digit of a list field is structured, kept as words, or reported."""
    name = field if field == "casualties_joint" else f"{field}1"
    found = account([("p", _box(**{"combatant2": "B", name: value}))])
    assert not found.failures
    assert found.share().unaccounted == 0


@pytest.mark.skipif("WARBOX_PAGES" not in os.environ, reason="WARBOX_PAGES names no folder of pages")
def test_real_pages() -> None:
    """Over real pages: no exception, no unaccounted text, every page under a second, and the bounds on what is not structured."""
    found = account(_pages(Path(os.environ["WARBOX_PAGES"])))
    assert found.pages > 0
    assert found.failures == ()
    assert found.share().unaccounted == 0
    assert found.seconds < 1
    names, counts = found.share("combatant", "commander"), found.share("strength", "casualties")
    assert names.reported < 0.02 * names.total
    assert names.words < 0.10 * names.total
    assert counts.reported < 0.02 * counts.total
    assert counts.words < 0.12 * counts.total
