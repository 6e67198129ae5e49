"""people: rank, name, link, allegiance and fate of a commander, and what is none."""

from __future__ import annotations

from hypothesis import assume, example, given
from hypothesis import strategies as st
from reading import belligerents, commanders, meaning

from warbox.data.fates import FATE_LINKS, FATE_TEMPLATES
from warbox.testing import wikitext

people = wikitext.people()
names = wikitext.names()


def read(person: wikitext.Person) -> tuple[object, ...]:
    (found,) = commanders(person.wikitext)
    return (person.wikitext, found.name, found.link, found.rank, found.fates, tuple(flag.key for flag in found.allegiance))


@given(people)
def test_person_round_trip(person: wikitext.Person) -> None:
    """A commander in any spelling is read back: rank, name, link, fate and flags."""
    assert read(person) == tuple(person)


_BODIES = ("2nd Corps", "[[2nd Corps (X)|2nd Corps]]", "Upper Valley Sector", "[[Fort Wren]]", "Commander, 3rd Fleet")


@given(people.filter(lambda person: person.link is not None), st.sampled_from(_BODIES), st.sampled_from((" – ", " - ", " — ")))
def test_a_body_before_a_dash_changes_nothing_of_its_leader(person: wikitext.Person, body: str, dash: str) -> None:
    """A body and a dash before a linked commander are a note; rank, name, link, fate and flags stay."""
    (found,) = commanders(f"{body}{dash}{person.wikitext}")
    assert found.notes == (body.rpartition("|")[2].strip("[]"),)
    keys = tuple(flag.key for flag in found.allegiance)
    assert (found.name, found.link, found.rank, found.fates, keys) == tuple(person)[1:]


@given(
    st.lists(people.filter(lambda person: person.link is not None), min_size=2, max_size=3),
    st.sampled_from(
        (", then ", " later ", ", and subsequently ", " followed by ", ", succeeded by ", " replaced by ", " → ", " --> ", " > ")
    ),
)
def test_those_who_follow_one_another_are_several(row: list[wikitext.Person], word: str) -> None:
    """Words of succession part linked commanders, and change nothing of them."""
    found = commanders(word.join(person.wikitext for person in row))
    assert [(c.name, c.link, c.rank, c.fates) for c in found] == [tuple(person)[1:5] for person in row]


@given(
    people.filter(lambda person: person.link is not None),
    st.sampled_from(("Initially", "From May 1750", "Led by", "First wave under")),
)
def test_plain_words_before_a_person_change_nothing_of_him(person: wikitext.Person, words: str) -> None:
    """Words of time or of leading before a linked commander are a note; rank, name, link, fate and flags stay."""
    (found,) = commanders(f"{words} {person.wikitext}")
    assert found.notes == (words,)
    keys = tuple(flag.key for flag in found.allegiance)
    assert (found.name, found.link, found.rank, found.fates, keys) == tuple(person)[1:]


@given(wikitext.parties())
def test_party_round_trip(party: wikitext.Party) -> None:
    """A belligerent in any spelling is read back: name, link, flags with their variants."""
    (found,) = belligerents(party.wikitext)
    assert (found.name, found.link) == (party.name, party.link)
    assert tuple((flag.key, flag.variant) for flag in found.flags if flag.file is None) == party.flags


@given(
    names,
    st.sampled_from(sorted(FATE_TEMPLATES)),
    st.sampled_from(("", " ", "&nbsp;", "<br/>")),
    st.sampled_from(("lower", "upper", "capitalize")),
)
def test_fate_templates(name: str, template: str, gap: str, case: str) -> None:
    """Every fate template, under every alias and in every case, marks the name before it and is no part of it."""
    assume(gap != "<br/>")
    (found,) = commanders(f"[[{name}]]{gap}{{{{{getattr(template, case)()}}}}}")
    assert (found.name, found.link, found.fates) == (name, name, (FATE_TEMPLATES[template],))


@given(
    names,
    st.sampled_from(sorted(FATE_LINKS)),
    st.sampled_from(("[[{}|†]]", "([[{}|died]])", "'''[[{}|†]]'''", "<sup>[[{}|†]]</sup>", "([[{}]])", "[[{}|#]]")),
)
def test_fate_links(name: str, target: str, form: str) -> None:
    """The target of a link after the name says the fate, whatever glyph it shows."""
    (found,) = commanders(f"[[{name}]] {form.format(target[0].upper() + target[1:])}")
    assert (found.name, found.fates) == (name, (FATE_LINKS[target],))


_WORDS = (
    ("captured", "captured"),
    ("killed", "killed"),
    ("wounded", "wounded"),
    ("executed", "executed"),
    ("assassinated", "assassinated"),
    ("missing", "missing"),
    ("KIA", "killed"),
    ("POW", "captured"),
    ("WIA", "wounded"),
    ("MIA", "missing"),
    ("surrendered", "surrendered"),
    ("defected", "defected"),
    ("suicide", "suicide"),
    ("killed in action", "killed"),
    ("died of wounds", "died_of_wounds"),
    ("deserted", "deserted"),
)


@given(people, st.sampled_from(_WORDS), st.sampled_from((" ({})", " '''({})'''", " <small>({})</small>", " ''({})''")))
def test_fate_words(person: wikitext.Person, word: tuple[str, str], form: str) -> None:
    """A fate in words in parentheses right after the name is a fate, and no note."""
    assume(not person.fates)
    (found,) = commanders(person.wikitext + form.format(word[0]))
    assert (found.name, found.fates, found.notes) == (person.name, (word[1],), ())


@given(
    people,
    st.lists(
        st.sampled_from(("didn't fight", "from June 1951", "Commander in Chief", "US First Army", "until 1943")),
        min_size=1,
        max_size=2,
        unique=True,
    ),
    st.sampled_from((" ", "<br>", "\n", "&nbsp;", " <small>")),
)
def test_notes(person: wikitext.Person, notes: list[str], gap: str) -> None:
    """Parentheses after a name, on a line of their own too, are notes, and change nothing else."""
    (found,) = commanders(person.wikitext + gap + " ".join(f"({note})" for note in notes))
    (alone,) = commanders(person.wikitext)
    assert found.notes == tuple(notes)
    assert meaning(found) | {"notes": []} == meaning(alone)


@given(
    st.lists(st.sampled_from(("France", "Prussia", "Soviet Union")), min_size=1, max_size=2),
    st.lists(people, min_size=1, max_size=3),
    st.sampled_from(("ubl", "bullets", "heading")),
)
def test_flag_of_a_list(keys: list[str], entries: list[wikitext.Person], form: str) -> None:
    """A flag that heads a list is the allegiance of all in it who have none of their own."""
    assume(not any(entry.allegiance for entry in entries))
    flags = "".join(f"{{{{flagicon|{key}}}}}" for key in keys)
    items = [entry.wikitext for entry in entries]
    value = {
        "ubl": f"{flags} {{{{ubl|{'|'.join(f'{n}={item}' for n, item in enumerate(items, 1))}}}}}",
        "bullets": f"{flags}\n" + "\n".join(f"* {item}" for item in items),
        "heading": f"{flags}:<br>" + "<br>".join(items),
    }[form]
    found = commanders(value)
    assert [entry.name for entry in found] == [entry.name for entry in entries]
    assert [[flag.key for flag in entry.allegiance] for entry in found] == [keys] * len(entries)
    assert {entry.group for entry in found} == {()}


@given(st.sampled_from(("France", "Prussia", "Nowhere")), st.lists(people, min_size=1, max_size=3))
def test_flag_heading(key: str, entries: list[wikitext.Person]) -> None:
    """A heading that is a flag with its name is a group and the allegiance of those under it."""
    assume(not any(entry.allegiance for entry in entries))
    found = commanders("<br>".join([f"'''{{{{flag|{key}}}}}:'''", *(entry.wikitext for entry in entries)]))
    assert [(entry.group, [flag.key for flag in entry.allegiance]) for entry in found] == [((key,), [key])] * len(entries)


@given(st.lists(people, min_size=2, max_size=4), wikitext.breaks())
def test_a_flag_is_for_one(entries: list[wikitext.Person], br: str) -> None:
    """A flag before a name of a list by line breaks is that person's alone."""
    found = commanders(br.join(entry.wikitext for entry in entries))
    assert [tuple(flag.key for flag in entry.allegiance) for entry in found] == [entry.allegiance for entry in entries]


@given(
    people,
    st.sampled_from(
        (
            "and others",
            "[[#Commanders|full list]]",
            "various",
            "Unknown",
            "?",
            "Various",
            "unknown",
            "others",
            "None",
            "Full list",
        )
    ),
    st.booleans(),
)
def test_nobody(person: wikitext.Person, words: str, first: bool) -> None:
    """What names nobody gives no entry, and changes no other."""
    lines = [words, person.wikitext] if first else [person.wikitext, words]
    assert [entry.name for entry in commanders("<br>".join(lines))] == [person.name]


@given(people, wikitext.citations(), st.booleans())
def test_citations_of_people(person: wikitext.Person, citation: str, before: bool) -> None:
    """A citation beside a name is kept as the person's and changes nothing else."""
    (found,) = commanders(citation + person.wikitext if before else person.wikitext + citation)
    (alone,) = commanders(person.wikitext)
    assert meaning(found) == meaning(alone)
    assert found.citations


@given(
    st.lists(st.tuples(names, names), min_size=2, max_size=4),
    st.sampled_from((", ", ", and ", " and ", "; ", ",<br>")),
    st.booleans(),
)
@example([("A", "A"), ("B", "B")], ", and ", True)
def test_names_on_one_line(entries: list[tuple[str, str]], separator: str, linked: bool) -> None:
    """Names parted by commas are several entries where each is a link, and else one."""
    items = [f"[[{link}|{name}]]" if linked else name for link, name in entries]
    assume(linked or "<br>" not in separator)
    found = belligerents(separator.join(items))
    if linked:
        assert [(entry.link, entry.name) for entry in found] == entries
    else:
        assert len(found) == 1


@given(people, st.sampled_from(("DSO", "KCB", "VC, DSO", "OBE")), st.sampled_from((" {}", ", {}", " <small>{}</small>")))
def test_letters_after_a_name(person: wikitext.Person, letters: str, form: str) -> None:
    """Letters after a name are a note, and no part of it."""
    assume(not person.fates)
    (found,) = commanders(person.wikitext + form.format(letters))
    assert (found.name, found.link) == (person.name, person.link)
    assert found.notes


@given(people)
def test_a_person_can_be_replaced(person: wikitext.Person) -> None:
    """The source of a name is its words: an edit there changes the name and nothing else."""
    import warbox

    assume("Li" not in person.wikitext)
    page = f"{{{{Warbox|combatant1=A|commander1={person.wikitext}}}}}"
    (before,) = warbox.parse(page).sides[0].commanders
    after = warbox.parse(warbox.apply_edits(page, [before.replace("Zaza Mimi")])).sides[0].commanders
    assume(person.link != person.name)
    assert [meaning(entry) for entry in after] == [meaning(before) | {"name": "Zaza Mimi"}]


@given(wikitext.commander_lists())
def test_names_are_names(value: str) -> None:
    """No name holds markup, a citation's words or a fate mark."""
    for entry in commanders(value):
        assert not any(mark in entry.name for mark in ("[[", "]]", "{{", "}}", "<", ">", "''", "Smith", "KIA", "†"))
        assert entry.name == " ".join(entry.name.split())
