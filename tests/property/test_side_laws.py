"""sides: which field belongs to which side, and what spans them."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st
from reading import meaning, read, sizes

import warbox
from warbox.testing import wikitext
from warbox.testing.wikitext import write_box

FIELDS = ("combatant", "commander", "strength", "casualties", "units")
counts = wikitext.quantities().map(lambda quantity: f"{quantity.wikitext} men")


def numbered(side: object) -> object:
    """Return what a side means without its number and what it covers."""
    data = meaning(side)
    for figure in (*data["strength"], *data["casualties"]):
        figure["covers"] = []
    return {name: value for name, value in data.items() if name != "number"}


@given(st.sets(st.integers(1, 5)), st.sampled_from(("", "a", "b", "d")))
def test_number_of_sides(present: set[int], row: str) -> None:
    """There are as many sides as the highest combatant that is not blank, and at least two."""
    conflict = read(**{f"combatant{number}{row if number > 1 else ''}": "X" for number in present})
    assert len(conflict.sides) == max(2, *present, 0)
    assert [side.number for side in conflict.sides if side.belligerents] == sorted(present)


@given(wikitext.fields(sides=2))
def test_swapped_sides(parameters: dict[str, str]) -> None:
    """Fields with their numbers swapped give the sides swapped."""
    swap = str.maketrans("12", "21")
    swapped = {name.translate(swap): value for name, value in parameters.items()}
    assume(not any(name.endswith("3") for name in parameters))
    first, second = warbox.parse(write_box(parameters)).sides
    other, another = warbox.parse(write_box(swapped)).sides
    assert numbered(first) == numbered(another)
    assert numbered(second) == numbered(other)


@given(
    st.permutations((1, 2, 3)),
    st.lists(wikitext.belligerent_lists(), min_size=3, max_size=3),
    st.lists(counts, min_size=3, max_size=3),
)
def test_permuted_sides(order: list[int], parties: list[str], strengths: list[str]) -> None:
    """Any order of three sides gives the same three sides in that order."""
    straight = {f"combatant{n}": parties[n - 1] for n in (1, 2, 3)} | {f"strength{n}": strengths[n - 1] for n in (1, 2, 3)}
    permuted = {f"combatant{n}": parties[order[n - 1] - 1] for n in (1, 2, 3)} | {
        f"strength{n}": strengths[order[n - 1] - 1] for n in (1, 2, 3)
    }
    first, second = read(**straight).sides, read(**permuted).sides
    assert [numbered(first[number - 1]) for number in order] == [numbered(side) for side in second]


@given(st.integers(2, 4), st.sampled_from(("strength", "casualties")), wikitext.figure_lists(losses=True))
def test_joint_row(count: int, field: str, value: str) -> None:
    """The field after the last side's is the joint row's, and no side's."""
    conflict = read(**{f"combatant{n}": "X" for n in range(1, count + 1)}, **{f"{field}{count + 1}": value})
    assert all(side.strength == side.casualties == () for side in conflict.sides)
    assert len(conflict.sides) == count
    alone = read(combatant1="X", combatant2="X", **{f"{field}3": value})
    assert meaning(conflict.joint) == meaning(alone.joint)


@given(counts, st.integers(2, 5), st.integers(1, 5), st.sampled_from(("", " ", "<!-- none -->")))
def test_blank_cells(value: str, count: int, filled: int, blank: str) -> None:
    """A filled cell covers the blank ones after it, whose sides get nothing; a blank one before it says nothing."""
    assume(filled <= count)
    fields = {f"combatant{n}": "X" for n in range(1, count + 1)}
    fields |= {f"strength{n}": value if n == filled else blank for n in range(1, count + 1)}
    sides = read(**fields).sides
    covers = tuple(range(filled, count + 1)) if filled < count else ()
    assert [figure.covers for figure in sides[filled - 1].strength] == [covers]
    assert all(side.strength == () for side in sides if side.number != filled)


@given(st.lists(counts, min_size=2, max_size=5))
def test_filled_cells(values: list[str]) -> None:
    """Where every cell is filled, each side has its own figures, and none covers another."""
    fields = {f"combatant{n}": "X" for n in range(1, len(values) + 1)} | {
        f"casualties{n}": value for n, value in enumerate(values, 1)
    }
    for side, value in zip(read(**fields).sides, values, strict=True):
        assert sizes(side.casualties) == sizes(read(combatant1="X", casualties1=value, casualties2="1").sides[0].casualties)
        assert all(figure.covers == () for figure in side.casualties)


@given(st.lists(st.sampled_from("abcd"), unique=True, min_size=1), wikitext.parties(), wikitext.people())
def test_rows(rows: list[str], party: wikitext.Party, person: wikitext.Person) -> None:
    """Further rows belong to the same side and say which row they are of, in the rows' order."""
    fields = {f"combatant1{row}": party.wikitext for row in rows} | {f"commander1{row}": person.wikitext for row in rows}
    side = read(combatant1="X", combatant2="Y", **fields).sides[0]
    assert [entry.row for entry in side.belligerents] == [None, *sorted(rows)]
    assert {entry.name for entry in side.belligerents[1:]} == {party.name}
    assert [entry.row for entry in side.commanders] == sorted(rows)


@given(wikitext.fields(sides=2))
def test_sister_template(parameters: dict[str, str]) -> None:
    """A civil conflict's sides, leaders and numbers are belligerents, commanders and strengths."""
    sister = {"combatant": "side", "commander": "leadfigures", "strength": "howmany", "conflict": "title"}
    renamed = {}
    for name, value in parameters.items():
        stem = name.rstrip("12345")
        renamed[sister.get(stem, stem) + name[len(stem) :]] = value
    assert meaning(warbox.parse(write_box(parameters))) == meaning(
        warbox.parse(write_box(renamed, template="Infobox civil conflict"))
    )


@given(st.sampled_from(("killed", "wounded", "captured")), counts)
def test_outcome_parameters(outcome: str, count: str) -> None:
    """Fatalities, injuries and arrests of a civil conflict are joint figures with that outcome."""
    name = {"killed": "fatalities", "wounded": "injuries", "captured": "arrests"}[outcome]
    conflict = warbox.parse(write_box({"side1": "A", "side2": "B", name: count}, template="Infobox civil conflict"))
    assert [figure.outcomes for figure in conflict.joint.casualties] == [(outcome,)]
    assert sizes(conflict.joint.casualties) == sizes(read(combatant1="A", strength1=count).sides[0].strength)


@given(wikitext.figure_lists(losses=False))
def test_supports_are_parties(value: str) -> None:
    """What stands in a strength says nothing of who fights."""
    conflict = read(combatant1="A", combatant2="B", strength1=value)
    assert [entry.name for side in conflict.sides for entry in side.belligerents] == ["A", "B"]
    assert conflict.sides[0].commanders == ()


@given(wikitext.fields(), st.data(), wikitext.values())
def test_fields_are_apart(parameters: dict[str, str], data: st.DataObject, value: str) -> None:
    """damage_contained: another commander field changes no figure, no party, no date and no result."""
    name = data.draw(st.sampled_from(("commander1", "commander2", "units1", "notes")))
    assume("ref" not in value and "{{r|" not in value)
    before, after = warbox.parse(write_box(parameters)), warbox.parse(write_box({**parameters, name: value}))
    for first, second in zip(before.rows(), after.rows(), strict=True):
        assert meaning((first.belligerents, first.strength, first.casualties)) == meaning(
            (second.belligerents, second.strength, second.casualties)
        )
    assert meaning((before.date, before.place, before.result, before.name)) == meaning(
        (after.date, after.place, after.result, after.name)
    )


@given(wikitext.fields(), st.data())
def test_damage_contained(parameters: dict[str, str], data: st.DataObject) -> None:
    """damage_contained: an accident in a field that leaves the split of the others as it was leaves their reading equal."""
    names = [name for name in parameters if not name.startswith("combatant")]
    name = data.draw(st.sampled_from(names))
    broken = data.draw(wikitext.damaged(parameters[name]))
    assume("ref" not in broken and "ref" not in parameters[name] and "{{r|" not in parameters[name])
    sound, page = write_box(parameters), write_box({**parameters, name: broken})
    boxes = warbox.find_boxes(page)
    assume(len(boxes) == 1)
    split = {other.name: other.raw for other in boxes[0].params if other.name != name}
    assume(split == {other.name: other.raw for other in warbox.find_boxes(sound)[0].params if other.name != name})
    assume(boxes[0].effective[name].value != "" and boxes[0].effective[name].value.strip("\n ") != "")
    first, second = meaning(warbox.parse(sound)), meaning(warbox.parse(page))
    stem, number = name.rstrip("12345"), name[len(name.rstrip("12345")) :]
    at = {"conflict": "name", "partof": "part_of"}.get(stem, stem)
    for data_of in (first, second):
        if not number:
            data_of[at] = None
            data_of["other_names"] = None
            if stem == "place":
                data_of["coordinates"] = None
            continue
        for side in (*data_of["sides"], data_of["joint"]):
            if side["number"] == int(number) or side["number"] is None:
                side[f"{stem}s" if stem == "commander" else stem] = None
                side[f"{stem}_text"] = None
    for data_of in (first, second):  # what a blank cell is covered by is its neighbour's affair
        for side in (*data_of["sides"], data_of["joint"]):
            for figure in (*(side["strength"] or ()), *(side["casualties"] or ())):
                figure["covers"] = None
    assert first == second
