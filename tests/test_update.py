"""update: the smallest edits that make a change in the page, and what it says it cannot."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

import warbox
from warbox.builder import Builder
from warbox.errors import EditError
from warbox.model import Bound, Conflict, Fate, RichText
from warbox.nodes import Call
from warbox.profiles import EN
from warbox.updates import update

PAGE = """Before.
{{Infobox military conflict
|conflict=Battle of X
|date= 2 June 1066 <!-- sure -->
|place=near [[Orrin]]
|result=Victory of A<ref>Livy 5</ref>
|combatant1={{flagicon|Rome}} [[Roman Republic|Rome]]
|combatant2=Gauls<br>[[Insubres]]
|commander1=[[Varro]]<br>Gen. [[Paullus]] {{KIA}}
|strength1=over 6,000 men<ref>Livy 6,000</ref><br>500–600 horses
|casualties1=5 killed, 6 wounded
}} After 6,000."""
OLD = warbox.parse(PAGE)


def changed(conflict: Conflict, path: str, **changes: Any) -> Conflict:
    """Return ``conflict`` with the value at ``path`` (``sides.0.strength.1``) changed."""

    def at(value: Any, keys: list[str]) -> Any:
        if not keys:
            return attrs.evolve(value, **changes)
        if keys[0].isdecimal():
            index = int(keys[0])
            return (*value[:index], at(value[index], keys[1:]), *value[index + 1 :])
        return attrs.evolve(value, **{keys[0]: at(getattr(value, keys[0]), keys[1:])})

    result: Conflict = at(conflict, [key for key in path.split(".") if key])
    return result


@pytest.mark.parametrize(
    ("path", "changes", "old", "new"),
    [
        ("sides.0.strength.0", {"low": 7000}, "over 6,000 men", "over 7,000 men"),
        ("sides.0.strength.1", {"low": 550}, "500–600 horses", "550–600 horses"),
        ("sides.0.strength.1", {"low": 600, "high": None, "bound": Bound.AT_LEAST}, "500–600 horses", "600+ horses"),
        ("sides.0.casualties.1", {"low": 60, "high": 61, "approximate": True}, "6 wounded", "{{circa|60–61}} wounded"),
        ("sides.0.casualties.0", {"word": "heavy", "low": None, "high": None}, None, None),
        ("sides.0.belligerents.0", {"link": "Ancient Rome"}, "[[Roman Republic|Rome]]", "[[Ancient Rome|Rome]]"),
        ("sides.0.belligerents.0", {"name": "Romans"}, "[[Roman Republic|Rome]]", "[[Roman Republic|Romans]]"),
        ("sides.1.belligerents.1", {"link": None}, "[[Insubres]]", "Insubres"),
        ("sides.1.belligerents.0", {"link": "Gauls"}, "=Gauls<br>", "=[[Gauls]]<br>"),
        ("sides.1.belligerents.0", {"name": "Galli"}, "=Gauls<br>", "=Galli<br>"),
        ("sides.0.commanders.0", {"fates": (Fate.CAPTURED,)}, "[[Varro]]<br>", "[[Varro]] {{POW}}<br>"),
        ("sides.0.commanders.1", {"fates": ()}, "[[Paullus]] {{KIA}}", "[[Paullus]]"),
        ("date.spans.0", {"start": "1066-06-03", "end": "1066-06-03"}, "2 June 1066", "3 June 1066"),
        ("", {"name": "Siege of X"}, "conflict=Battle of X", "conflict=Siege of X"),
        ("place", {"text": "far from Orrin"}, "near [[Orrin]]", "far from [[Orrin]]"),
        ("result", {"text": "Great victory of A"}, "Victory of A<ref>", "Great victory of A<ref>"),
    ],
)
def test_change_in_place(path: str, changes: dict[str, Any], old: str | None, new: str | None) -> None:
    target = changed(OLD, path, **changes)
    edits, cannot = update(OLD, target, PAGE)
    text = warbox.apply_edits(PAGE, edits)
    if old is None or new is None:
        assert (warbox.parse(text) == target) == (cannot == ())
        return
    assert cannot == ()
    assert warbox.parse(text) == target
    assert PAGE.count(old) == 1
    assert text == PAGE.replace(old, new)


def test_nothing_changed() -> None:
    assert update(OLD, OLD, PAGE) == ((), ())


def test_several_changes() -> None:
    new = changed(changed(OLD, "sides.0.strength.0", low=9), "sides.1.belligerents.0", name="Galli")
    edits, cannot = update(OLD, new, PAGE)
    assert cannot == ()
    assert warbox.parse(warbox.apply_edits(PAGE, edits)) == new
    assert len(edits) == 2


def test_what_cannot_be_done_is_said_and_left_alone() -> None:
    fewer = changed(OLD, "sides.1", belligerents=OLD.sides[1].belligerents[:1])
    assert update(OLD, fewer, PAGE) == ((), ("$.sides[1].belligerents",))
    other = changed(OLD, "sides.0.strength.0", category=warbox.model.Category.SHIPS)
    edits, cannot = update(OLD, other, PAGE)
    assert (edits, cannot) == ((), ("$.sides[0].strength[0]",))


def test_what_can_be_done_is_done_beside_what_cannot() -> None:
    new = changed(changed(OLD, "sides.0.strength.1", high=700), "sides.1", belligerents=OLD.sides[1].belligerents[:1])
    edits, cannot = update(OLD, new, PAGE)
    assert warbox.apply_edits(PAGE, edits) == PAGE.replace("500–600", "500–700")
    assert cannot == ("$.sides[1].belligerents",)


def test_second_box_of_a_page() -> None:
    page = PAGE + "\n{{Warbox|combatant1=A|combatant2=B|strength1=5}}"
    old = warbox.parse_all(page)[1]
    new = changed(old, "sides.0.strength.0", low=6, high=6)
    edits, cannot = update(old, new, page)
    assert warbox.apply_edits(page, edits) == page.replace("strength1=5", "strength1=6")
    assert cannot == ()


def shout(call: Call, out: Builder) -> None:
    out.text(out.plain(call.get("1")) + "!", call.span)


def test_with_a_profile() -> None:
    """What a template of one's own says is read, compared and written with the profile that knows it."""
    profile = EN.with_templates({"shout": shout})
    page = "{{Warbox|conflict={{shout|War}}|combatant1=A|combatant2=B|strength1=5 men}}"
    old = warbox.parse(page, profile=profile)
    assert old.name == "War!"
    edits, cannot = update(old, changed(old, "sides.0.strength.0", low=6, high=6), page, profile=profile)
    assert (warbox.apply_edits(page, edits), cannot) == (page.replace("5", "6"), ())
    with pytest.raises(EditError, match="same profile"):
        update(old, old, page)


def test_a_conflict_named_by_its_page() -> None:
    """The name that stands in no box is compared, but cannot be changed there."""
    page = "{{Warbox|combatant1=A|strength1=5}}"
    old = warbox.parse(page, title="War of X")
    strength = changed(old, "sides.0.strength.0", low=6, high=6)
    new = attrs.evolve(strength, name="Great War of X", page=warbox.model.Page(title="Y"))
    edits, cannot = update(old, new, page)
    assert (warbox.apply_edits(page, edits), cannot) == (page.replace("5", "6"), ("$.name",))


def test_other_names_are_left() -> None:
    page = "{{Warbox|conflict=War of X<br>(War of Y)|combatant1=A}}"
    old = warbox.parse(page)
    assert update(old, attrs.evolve(old, other_names=("War of Z",)), page) == ((), ("$.other_names",))
    edits, cannot = update(old, attrs.evolve(old, name="Feud of X"), page)
    assert (warbox.apply_edits(page, edits), cannot) == (page.replace("War of X", "Feud of X"), ())


def test_a_page_that_says_something_else() -> None:
    with pytest.raises(EditError, match="not what this page says"):
        update(OLD, OLD, PAGE.replace("6,000 men", "8,000 men"))


def test_what_does_not_count_in_equality_is_not_lost() -> None:
    """A change of other parameters or of a field's words is said to be left; the words that an edit makes anew are not."""
    page = "{{Warbox|combatant1=A|weather=rain|strength1=500 men}}"
    old = warbox.parse(page)
    text = RichText(text="600 men")
    figure = attrs.evolve(old.sides[0].strength[0], low=600, high=600)
    assert update(old, attrs.evolve(old, other_params=()), page) == ((), ("$.other_params",))
    assert update(old, attrs.evolve(old, template="Infobox war"), page) == ((), ("$.template",))
    assert update(old, changed(old, "sides.0", strength_text=text), page) == ((), ("$.sides[0].strength_text",))
    edits, cannot = update(old, changed(old, "sides.0", strength_text=text, strength=(figure,)), page)
    assert (warbox.apply_edits(page, edits), cannot) == (page.replace("500", "600"), ())
