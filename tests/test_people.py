"""Commanders: rank, allegiance, fate, and where they were read. What each kind of phrase gives is in people_phrases."""

from __future__ import annotations

import pytest

import warbox
from readings import box, parties, people
from warbox.data.fates import FATE_TEMPLATES, FATE_WORDS
from warbox.model import Fate


def keys(value: str) -> list[tuple[str, list[str | None]]]:
    return [(c.name, [f.key for f in c.allegiance]) for c in people(value)]


@pytest.mark.parametrize("template", sorted(FATE_TEMPLATES))
@pytest.mark.parametrize("written", ["[[A]]{}", "[[A]] {}", "[[A]] ({})", "'''[[A]]''' {}<ref>5</ref>", "[[A]]{} (chief)"])
def test_every_fate_template_in_every_dress(template: str, written: str) -> None:
    [person] = people(written.format(f"{{{{{template}}}}}"))
    assert person.name == "A"
    assert person.link == "A"
    assert person.fates == (FATE_TEMPLATES[template],)
    assert person.notes in ((), ("chief",))


@pytest.mark.parametrize("word", sorted(FATE_WORDS))
def test_every_fate_in_words(word: str) -> None:
    [person] = people(f"[[A]] ({word})")
    assert (person.name, person.fates, person.notes) == ("A", (FATE_WORDS[word],), ())


@pytest.mark.parametrize(
    ("value", "fates"),
    [
        ("[[A]] {{WIA}} {{POW}}", (Fate.WOUNDED, Fate.CAPTURED)),
        ("[[A]]{{KIA}}{{KIA}}", (Fate.KILLED,)),
        ("[[A]] †", (Fate.KILLED,)),
        ("A †", (Fate.KILLED,)),
        ("[[A]] (†)", (Fate.KILLED,)),
        ("[[A]] killed", (Fate.KILLED,)),
        ("[[A]] ‡", ()),
        ("[[A]] [[Killed in action|†]]", (Fate.KILLED,)),
        ("[[A]] [[Death by natural causes|†]]", (Fate.NATURAL_CAUSES,)),
        ("[[A]] ([[Prisoner of war|POW]])", (Fate.CAPTURED,)),
        ('[[A]] ("[[Prisoner of war|POW]]")', (Fate.CAPTURED,)),
        ("Gen. [[A]]: captured", (Fate.CAPTURED,)),
        ("A: killed", (Fate.KILLED,)),
        ("[[A]] (killed on 5 May)", (Fate.KILLED,)),
        ("[[A]] (wounded and captured)", (Fate.WOUNDED, Fate.CAPTURED)),
        ("[[A]] (captured, later executed)", (Fate.CAPTURED, Fate.EXECUTED)),
        ("[[A]] (WIA/POW)", (Fate.WOUNDED, Fate.CAPTURED)),
        ("[[A]] (killed or captured)", ()),
        ("[[A]] ({{WIA}}, {{POW}})", (Fate.WOUNDED, Fate.CAPTURED)),
        ("[[A]] ({{WIA}} {{POW}})", (Fate.WOUNDED, Fate.CAPTURED)),
        ("[[A]] (wounded, later {{KIA}})", (Fate.WOUNDED, Fate.KILLED)),
        ("[[A]] (captured, [[Capital punishment|executed]])", (Fate.CAPTURED, Fate.EXECUTED)),
        ("[[A]] (until May 1750 {{KIA}})", (Fate.KILLED,)),
        ("[[A]] (chief of staff; {{KIA}})", (Fate.KILLED,)),
        ("[[A]] (his brother; {{KIA}})", ()),
        ("[[A]] (replaced by B {{KIA}})", ()),
        ("{{KIA}} [[A]]", (Fate.KILLED,)),
        ("† A", (Fate.KILLED,)),
        ("[[A]] †, DSO", (Fate.KILLED,)),
        ("[[A]] ✞", (Fate.KILLED,)),
        ("✞ [[A]]", (Fate.KILLED,)),
        ("[[A]] † ✡", (Fate.KILLED,)),
        ("[[A]] ☨", ()),
        ("[[A]] (chief) †", (Fate.KILLED,)),
        ("[[A]]<br>(chief)<br>†", (Fate.KILLED,)),
        ("[[A]] (chief) ††", ()),
        ("[[A]] {{‡}}", ()),
        ("[[A]] (captured", (Fate.CAPTURED,)),
        ("[[A]]{{KIA|Assassinated}}", (Fate.ASSASSINATED,)),
        ("[[A]] {{KIA|link=Suicide}}", (Fate.SUICIDE,)),
        ("[[A]]{{POW|x}}", (Fate.CAPTURED,)),
        ("[[A]] (didn't fight)", ()),
        ("[[A]]", ()),
    ],
)
def test_fates(value: str, fates: tuple[Fate, ...]) -> None:
    [person] = people(value)
    assert (person.name, person.fates) == ("A", fates)


@pytest.mark.parametrize(
    "value", ["[[A]] {{KIA}}?", "[[A]] †?", "A† ?", "[[A]] ({{KIA}}?)", "[[A]] [[Killed in action|†]]?", "A†<br>(?)"]
)
def test_a_doubt_behind_a_fate_is_a_note(value: str) -> None:
    [person] = people(value)
    assert (person.name, person.fates, person.notes) == ("A", (Fate.KILLED,), ("?",))


@pytest.mark.parametrize(
    ("value", "fate", "notes"),
    [
        ("[[A]] (presumed {{KIA}})", Fate.PRESUMED_KILLED, ()),
        ("[[A]], presumed {{KIA}}", Fate.PRESUMED_KILLED, ()),
        ("A believed [[Killed in action|†]]", Fate.PRESUMED_KILLED, ()),
        ("[[A]] (believed {{KIA}}, in May)", Fate.PRESUMED_KILLED, ("in May",)),
        ("[[A]] (presumed {{POW}})", None, ("presumed (POW)",)),
        ("[[A]] (possibly {{KIA}})", None, ("possibly †",)),
    ],
)
def test_a_mark_behind_a_word_that_hedges_it(value: str, fate: Fate | None, notes: tuple[str, ...]) -> None:
    [person] = people(value)
    assert (person.name, person.fates, person.notes) == ("A", (fate,) if fate else (), notes)


@pytest.mark.parametrize(
    ("told", "fates", "notes"),
    [
        ("defected to the Danes", (Fate.DEFECTED,), ("defected to the Danes",)),
        ("surrendered with his men", (Fate.SURRENDERED,), ("surrendered with his men",)),
        ("deserted to the enemy", (Fate.DESERTED,), ("deserted to the enemy",)),
        ("went over to [[C]]", (Fate.DEFECTED,), ("went over to C",)),
        ("went missing", (Fate.MISSING,), ()),
        ("was killed at C", (Fate.KILLED,), ("was killed at C",)),
        ("wounded and captured", (Fate.WOUNDED, Fate.CAPTURED), ()),
        ("sailed to C", (), ("sailed to C",)),
    ],
)
@pytest.mark.parametrize("name", ["[[A]]", "A"])
@pytest.mark.parametrize("written", ["{} ({})", "{}, {}", "{} – {}", "{} <small>({})</small>"])
def test_a_fate_told_in_a_clause(told: str, fates: tuple[Fate, ...], notes: tuple[str, ...], name: str, written: str) -> None:
    [person] = people(written.format(name, told))
    assert (person.name, person.fates, person.notes) == ("A", fates, notes)


@pytest.mark.parametrize(
    "value", ["[[A]] captured by [[B]]", "[[A]] <small>captured by B</small>", "A <small>captured by B</small>"]
)
def test_a_fate_right_behind_a_link_or_in_small_letters(value: str) -> None:
    [person] = people(value)
    assert (person.name, person.fates, person.notes) == ("A", (Fate.CAPTURED,), ("captured by B",))


@pytest.mark.parametrize(
    ("told", "fates", "notes"),
    [
        ("[[Died of wounds|†]] 2 August", (Fate.DIED_OF_WOUNDS,), ("2 August",)),
        ("{{KIA}} 2 August", (Fate.KILLED,), ("2 August",)),
        ("[[Turncoat|turncoat]] from May", (Fate.DEFECTED,), ("turncoat from May",)),
        ("[[Defection|went over]] to [[B]]", (Fate.DEFECTED,), ("went over to B",)),
        ("of [[B]], [[Killed in action|†]]", (), ("of B, †",)),
        ("2nd Corps; captured at the ford", (Fate.CAPTURED,), ("2nd Corps; captured at the ford",)),
        ("from 4 May, mortally wounded", (Fate.DIED_OF_WOUNDS,), ("from 4 May, mortally wounded",)),
        ("captured on 4 May, later executed", (Fate.CAPTURED, Fate.EXECUTED), ("captured on 4 May, later executed",)),
        ("of [[B]], killed in May", (Fate.KILLED,), ("of B, killed in May",)),
        ("2nd Corps; his brother, killed in May", (), ("2nd Corps; his brother, killed in May",)),
        ("wounded, the general of [[B]]", (Fate.WOUNDED,), ("wounded, the general of B",)),
    ],
)
def test_a_parenthesis_that_opens_with_a_fate(told: str, fates: tuple[Fate, ...], notes: tuple[str, ...]) -> None:
    [person] = people(f"[[A]] ({told})")
    assert (person.name, person.fates, person.notes) == ("A", fates, notes)


def test_a_bold_line_over_deeper_bullets_of_people_heads_them() -> None:
    found = people(
        "\n* {{flagicon|F}} '''Left wing'''\n** [[A]]\n** [[B]]\n* {{flagicon|G}} '''C. Storch'''\n** chief of staff\n* D"
    )
    assert [(p.name, p.group, [f.key for f in p.allegiance]) for p in found] == [
        ("A", ("Left wing",), ["F"]),
        ("B", ("Left wing",), ["F"]),
        ("C. Storch", (), ["G"]),
        ("chief of staff", (), []),
        ("D", (), []),
    ]


def test_a_rank_and_a_role_around_a_linked_name() -> None:
    [person] = people("Gen. [[A]]: leader of the horse")
    assert (person.rank, person.name, person.notes, person.group) == ("Gen.", "A", ("leader of the horse",), ())


@pytest.mark.parametrize("title", ["President", "[[Grand Vizier]]", "Governor of B", "2nd Corps"])
def test_a_title_in_small_letters_under_a_name_is_a_note(title: str) -> None:
    found = people(f"[[A]]<br>{{{{small|{title}}}}}<br>[[C]]")
    assert [(p.name, p.notes) for p in found] == [("A", (title.strip("[]"),)), ("C", ())]


@pytest.mark.parametrize(
    ("value", "want"),
    [
        ("[[A]], killed at C, and [[B]]", [("A", (Fate.KILLED,)), ("B", ())]),
        ("[[A]], captured, [[B]], killed", [("A", (Fate.CAPTURED,)), ("B", (Fate.KILLED,))]),
        ("[[A]] → captured", [("A", (Fate.CAPTURED,))]),
        ("A. Storch → captured", [("A. Storch", (Fate.CAPTURED,))]),
        ("[[A]] → {{POW}}", [("A", (Fate.CAPTURED,))]),
        ("[[A]] -> [[Prisoner of war|captured]]", [("A", (Fate.CAPTURED,))]),
        ("[[A]] → captured, [[B]] → [[C]]", [("A", (Fate.CAPTURED,)), ("B", ()), ("C", ())]),
        ("[[A]] and captured [[B]]", [("A and captured B", ())]),
        (
            "[[A]]; [[B]] (captured); C. Storch [[Prisoner of war|†]]",
            [("A", ()), ("B", (Fate.CAPTURED,)), ("C. Storch", (Fate.CAPTURED,))],
        ),
        ("A. Storch (POW), [[B]]", [("A. Storch", (Fate.CAPTURED,)), ("B", ())]),
        ("[[A]] {{KIA}}, Lord High Steward; [[B]] {{POW}}, Chief Herald", [("A", (Fate.KILLED,)), ("B", (Fate.CAPTURED,))]),
        ("[[A]], king of C; [[B]]", [("A", ()), ("B", ())]),
        ("A. Storch {{POW}}, [[XQZ]]", [("A. Storch", (Fate.CAPTURED,))]),
        ("[[A]] [[File:White_flag icon.svg|14px]], [[B]]", [("A", (Fate.SURRENDERED,)), ("B", ())]),
        ("[[File:White flag icon.svg|14px]] [[A]]", [("A", ())]),
    ],
)
def test_a_fate_behind_a_separator_is_of_the_person_before(value: str, want: list[tuple[str, tuple[Fate, ...]]]) -> None:
    assert [(c.name, c.fates) for c in people(value)] == want


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("[[A]]{{KIA}}, Karl Ek", ["A", "Karl Ek"]),
        ("[[A]]{{POW}} and Karl Ek", ["A", "Karl Ek"]),
        ("[[A]] (killed), [[B]], Karl Ek", ["A", "B", "Karl Ek"]),
        ("Nils Alm {{KIA}}, Karl Ek and others", ["Nils Alm", "Karl Ek"]),
        ("[[A]]{{KIA}}, [[B]], keeper of the keys", ["A", "B"]),
        ("[[A]]{{KIA}}, Fort Ek", ["A"]),
        ("[[A]]{{KIA}}, Chief Engineer", ["A"]),
        ("[[A]]{{KIA}}, New York", ["A"]),
        ("Maj. Nils Alm, Jr. {{KIA}}", ["Nils Alm, Jr."]),
        ("[[A]], Karl Ek", ["A, Karl Ek"]),
    ],
)
def test_a_name_behind_a_fated_one_is_one_more(value: str, names: list[str]) -> None:
    found = people(value)
    assert [person.name for person in found] == names
    assert [bool(person.fates) for person in found] == ["{{" in value or "(" in value] + [False] * (len(names) - 1)


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("[[A]]{{surrendered}}, [[B]], Upper Ek", ["A", "B", "Upper Ek"]),
        ("[[A]] {{surrendered}} and Upper Ek", ["A", "Upper Ek"]),
        ("[[A]]{{surrendered}}, in part", ["A"]),
        ("[[A]], [[B]], Upper Ek", ["A, B, Upper Ek"]),
    ],
)
def test_a_party_behind_a_fated_one_is_one_more(value: str, names: list[str]) -> None:
    assert [party.name for party in parties(value)] == names


def test_several_ranked_soldiers_one_a_second_lieutenant() -> None:
    found = people("1st Lt. Karl Fink, 2nd Lt. A. Reiher<br>[[B]], 2nd Lancers")
    assert [(p.rank, p.name, p.notes) for p in found] == [
        ("1st Lt.", "Karl Fink", ()),
        ("2nd Lt.", "A. Reiher", ()),
        (None, "B", ("2nd Lancers",)),
    ]


@pytest.mark.parametrize("letters", ["DSO & bar, DFC", "MC and two Bars"])
def test_bars_to_a_decoration_are_letters_behind_a_name(letters: str) -> None:
    [person] = people(f"W/C Karl Storch, {letters}")
    assert (person.rank, person.name, person.notes) == ("W/C", "Karl Storch", (letters,))


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("[[A]] and the [[Duke of B]]", ["A", "Duke of B"]),
        ("the [[Duke of A]] and the [[Duke of B]]", ["Duke of A", "Duke of B"]),
        ("[[A]], the [[Duke of B]]", ["A, the Duke of B"]),
        ("Gen. [[A]] [[B]] and [[C]]", ["A B", "C"]),
    ],
)
def test_an_article_before_a_title_behind_a_word_is_no_name(value: str, names: list[str]) -> None:
    assert [c.name for c in people(value)] == names


@pytest.mark.parametrize(
    ("value", "want"),
    [
        ("[[A]]<br>{{POW}} [[B]]", [("A", ()), ("B", (Fate.CAPTURED,))]),
        ("{{KIA}} [[A]]<br>{{WIA}} B", [("A", (Fate.KILLED,)), ("B", (Fate.WOUNDED,))]),
        ("[[A]]<br>{{POW}} {{flagicon|F}} [[de B]]", [("A", ()), ("de B", (Fate.CAPTURED,))]),
        ("[[A]]<br>{{DOW}} {{POW}} [[B]]", [("A", ()), ("B", (Fate.DIED_OF_WOUNDS, Fate.CAPTURED))]),
        ("[[A]]<br>{{KIA}}<br>[[B]]", [("A", (Fate.KILLED,)), ("B", ())]),
        ("[[A]]<br>{{POW}}<br>[[B]]", [("A", (Fate.CAPTURED,)), ("B", ())]),
        ("[[A]]<br>[[B]]<br>†", [("A", ()), ("B", (Fate.KILLED,))]),
        ("[[A]]<br>{{KIA}} at [[C]]<br>[[B]]", [("A", (Fate.KILLED,)), ("B", ())]),
    ],
)
def test_a_fate_that_begins_a_line_is_of_the_name_on_it_else_of_the_one_above(
    value: str, want: list[tuple[str, tuple[Fate, ...]]]
) -> None:
    assert [(c.name, c.fates) for c in people(value)] == want


@pytest.mark.parametrize("mark", ["{{KIA}}", "{{POW}}"])
def test_a_fate_of_nobody_is_reported(mark: str) -> None:
    found = box(commander1=f"{mark}<br>[[A]]")
    assert [(c.name, c.fates) for c in found.sides[0].commanders] == [("A", ())]
    assert [d.code for d in found.diagnostics] == ["unread-text"]
    assert [d.code for d in box(combatant1=f"{mark}<br>[[A]]").diagnostics] == ["unread-text"]


@pytest.mark.parametrize(
    ("value", "want"),
    [
        ("{{flagicon|F}} [[A]]<br>[[B]]", [("A", ["F"]), ("B", [])]),
        ("{{flagicon|F}}{{flagicon|G}} [[A]]", [("A", ["F", "G"])]),
        ("{{flagicon|F}}{{flagicon|F}} [[A]]", [("A", ["F", "F"])]),
        ("{{flagicon|F}} {{ubl|[[A]]|[[B]]}}", [("A", ["F"]), ("B", ["F"])]),
        (
            "{{flagicon|F}} {{ubl|[[A]]|[[B]]}} {{flagicon|G}} {{ubl|[[C]]}}[[D]]",
            [("A", ["F"]), ("B", ["F"]), ("C", ["G"]), ("D", [])],
        ),
        ("{{flag|France}}:<br>[[A]]<br>[[B]]", [("A", ["France"]), ("B", ["France"])]),
        ("{{flagicon|F}}:<br>[[A]]<br>[[B]]", [("A", ["F"]), ("B", ["F"])]),
        ("* {{flagicon|F}}\n* [[A]]\n* [[B]]\n* {{flagicon|G}}\n* [[C]]", [("A", ["F"]), ("B", ["F"]), ("C", ["G"])]),
        ("[[File:Arms.svg|20px]] [[A]]", [("A", [None])]),
        ("{{flagicon|F}} [[A]]  {{flagicon|G}} [[B]]  {{flagicon|H}} [[C]]", [("A", ["F"]), ("B", ["G"]), ("C", ["H"])]),
        ("{{flagicon|F}}{{flagicon|G}} [[A]] {{flagicon|F}} [[B]]", [("A", ["F", "G"]), ("B", ["F"])]),
        ("[[A]] {{flagicon|F}}, [[B]] {{flagicon|G}}", [("A", ["F"]), ("B", ["G"])]),
    ],
)
def test_allegiance(value: str, want: list[tuple[str, list[str | None]]]) -> None:
    assert keys(value) == want


@pytest.mark.parametrize(
    ("value", "rank", "name", "link"),
    [
        ("Lt. Gen. [[A]]", "Lt. Gen.", "A", "A"),
        ("[[Colonel|Col.]] [[A]]", "Col.", "A", "A"),
        ("[[Colonel]] [[Sir]] [[A]]", "Colonel Sir", "A", "A"),
        ("'''General''' A B", "General", "A B", None),
        ("Duke [[A|A of B]]", "Duke", "A of B", "A"),
        ("[[Duke of A]]", None, "Duke of A", "Duke of A"),
        ("[[Gruppenführer|SS-Gruf]] [[A]]", "SS-Gruf", "A", "A"),
        ("[[Captain (naval)|Kpt.]] [[A]]", "Kpt.", "A", "A"),
        ("Khan of the Volga [[A]]", "Khan of the Volga", "A", "A"),
        ("Duke of [[A]]", None, "Duke of A", None),
        ("Major A B, [[Distinguished Service Order|DSO]]", "Major", "A B", None),
        ("[[General A]]", None, "General A", "General A"),
        ("General", None, "General", None),
        ("[[Duke of Ek]] [[A]]", "Duke of Ek", "A", "A"),
        ("[[Duchy of Ek|Duke of Ek]] [[A]] {{KIA}}", "Duke of Ek", "A", "A"),
        ("[[Colonel|Col.]] [[Duke of Ek]] [[A]]", "Col. Duke of Ek", "A", "A"),
        ("Sir [[Duke of Ek]] [[A]]", "Sir Duke of Ek", "A", "A"),
        ("[[Bey of Ek]] Storch", "Bey of Ek", "Storch", None),
        ("[[First Sea Lord]] [[A]]", "First Sea Lord", "A", "A"),
        ("[[Tsar]] of Ek [[A]]", "Tsar of Ek", "A", "A"),
        ("King of [[Ek]] [[A]]", "King of Ek", "A", "A"),
        ("[[Emir]] of the [[Eks]] [[A]]", "Emir of the Eks", "A", "A"),
        ("[[Emir]] of [[Ek]]", None, "Emir of Ek", None),
        ("[[Emir]] of Ek Storch", None, "Emir of Ek Storch", None),
        ("[[Duke of Ek]] and his men", None, "Duke of Ek and his men", None),
        ("[[Duke of Ek]] II", None, "Duke of Ek II", None),
        ("[[Duke of Ek]], Karl Alm", None, "Duke of Ek, Karl Alm", None),
        ("[[Duke of Ek]] KG", None, "Duke of Ek", "Duke of Ek"),
        ("[[Duke of Ek]] A [[Storch]]", None, "Duke of Ek A Storch", None),
        ("[[Ek Guards]] [[A]]", None, "Ek Guards A", None),
        ("Lt. Col. (acting) [[A]]", "Lt. Col. (acting)", "A", "A"),
        ("[[Colonel|Col.]] (later Brig.) [[A]]", "Col. (later Brig.)", "A", "A"),
        ("(acting) [[A]]", None, "A", "A"),
    ],
)
def test_ranks(value: str, rank: str | None, name: str, link: str | None) -> None:
    [person] = people(value)
    assert (person.rank, person.name, person.link) == (rank, name, link)


@pytest.mark.parametrize(
    "value",
    [
        "and others",
        "various",
        "Unknown",
        "?",
        "[[List of leaders|full list]]",
        "''Unknown''",
        "–",
        "&nbsp;",
        "Unknown; two officers were named",
        "Unknown, perhaps [[X]]",
        "Debated – [[X]] or a brother",
        "Unidentified (a sergeant)",
        "None identified",
        "No one was tried",
        "See suspects",
        "replaced by",
        "Disputed<br>Four men were hanged",
    ],
)
def test_placeholders_are_nobody(value: str) -> None:
    conflict = box(commander1=f"[[A]]<br>{value}")
    assert [c.name for c in conflict.sides[0].commanders] == ["A"]
    assert {d.code for d in conflict.diagnostics} <= {"not-an-entry"}
    assert bool(conflict.diagnostics) is (value not in ("–", "&nbsp;"))


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("Unknown, [[B]]", ["B"]),
        ("Unknown<br>[[B]]", ["B"]),
        ("Unknown<br>Rook, retired", ["Rook"]),
        ("Unknown rider", ["Unknown rider"]),
        ("See Yong", ["See Yong"]),
        ("[[B]]<br>four men tried", ["B", "four men tried"]),
    ],
)
def test_only_what_names_nobody_is_a_placeholder(value: str, names: list[str]) -> None:
    assert [c.name for c in people(value)] == names


@pytest.mark.parametrize(
    ("value", "notes"),
    [
        ("[[A]] (from June 1951)", ("from June 1951",)),
        ("[[A]]<br>(from June 1951)", ("from June 1951",)),
        ("[[A]] (chief) (until 1950)", ("chief", "until 1950")),
        ("[[A]] ([[1st Army]])", ("1st Army",)),
        ("[[A]], commander of the fleet", ("commander of the fleet",)),
        ("[[A]] – chief of staff", ("chief of staff",)),
        ("[[A]]: field commander", ("field commander",)),
        ("[[A]] DSO", ("DSO",)),
        ("[[A]] 織田", ("織田",)),
        ("[[A]]ז״ל ✡", ("ז״ל", "✡")),
        ("[[A]] ♦️", ("♦️",)),
        ("[[A]] † ✡", ("✡",)),
        ("[[A]], [[Distinguished Service Order|DSO]]", ("DSO",)),
        ("2nd Army – [[A]]", ("2nd Army",)),
        ("[[2nd Army (X)|2nd Army]] – [[A]]", ("2nd Army",)),
        ("[[A]] (chief of the 1st Army", ("chief of the 1st Army",)),
        ("[[A]]<br><small>[[3rd Corps (X)|3rd Corps]]</small>", ("3rd Corps",)),
        ("[[A]]<br>commander of the fleet", ("commander of the fleet",)),
        ("[[A]]<br>''governor of [[Ek]]''", ("governor of Ek",)),
        ("[[A]] (chief)<br>acting governor (1740)<br>naval commander", ("chief", "acting governor (1740)", "naval commander")),
        ("[[A|A (chief)]]", ()),
    ],
)
def test_notes(value: str, notes: tuple[str, ...]) -> None:
    [person] = people(value)
    assert person.notes == notes
    assert person.link == "A"


@pytest.mark.parametrize(
    ("value", "want"),
    [
        ("2nd Corps – [[A]]", [("A", "A", None, ("2nd Corps",))]),
        ("Upper Valley Sector — [[A]]", [("A", "A", None, ("Upper Valley Sector",))]),
        ("[[Fort Wren]] – [[A]]", [("A", "A", None, ("Fort Wren",))]),
        ("Hill 12 – [[A]]", [("A", "A", None, ("Hill 12",))]),
        ("Crossing of the ford – [[A]]", [("A", "A", None, ("Crossing of the ford",))]),
        ("2nd Corps – Gen. [[A]]", [("A", "A", "Gen.", ("2nd Corps",))]),
        ("[[2nd Corps]] – Gen. Jan Ek", [("Jan Ek", None, "Gen.", ("2nd Corps",))]),
        ("2nd Corps – Jan Ek", [("Jan Ek", None, None, ("2nd Corps",))]),
        ("[[Fort Wren]] – Jan Ek", [("Jan Ek", None, None, ("Fort Wren",))]),
        ("Commander, 2nd Corps – [[A]] (until May)", [("A", "A", None, ("Commander, 2nd Corps", "until May"))]),
        ("Army Group – Centre – [[A]], chief", [("A", "A", None, ("Army Group – Centre", "chief"))]),
        ("Northern Sector - {{flagicon|F}} [[A]]", [("A", "A", None, ("Northern Sector",))]),
        ("[[Fort Wren]] – {{flagicon|F}} [[A]]", [("A", "A", None, ("Fort Wren",))]),
        # several
        ("2nd Corps – [[A]], then Gen. [[B]]", [("A", "A", None, ("2nd Corps",)), ("B", "B", "Gen.", ("2nd Corps",))]),
        ("2nd Corps – [[A]] → [[B]]", [("A", "A", None, ("2nd Corps",)), ("B", "B", None, ("2nd Corps",))]),
        ("2nd Corps – [[A]], [[B]]", [("A", "A", None, ("2nd Corps",)), ("B", "B", None, ())]),
        ("2nd Corps – [[A]], 3rd Corps – [[B]]", [("A", "A", None, ("2nd Corps",)), ("B", "B", None, ("3rd Corps",))]),
        ("1st Fleet – Jan Ek (WIA); Navy – Jon Ek", [("Jan Ek", None, None, ("1st Fleet",)), ("Jon Ek", None, None, ("Navy",))]),
        ("[[2nd Corps|2nd]] and [[3rd Corps]] – [[A]]", [("A", "A", None, ("2nd and 3rd Corps",))]),
        # the person stands first, or nothing tells which is the person
        ("[[A]] – chief of staff", [("A", "A", None, ("chief of staff",))]),
        ("[[A]] – [[2nd Corps]]", [("A", "A", None, ("2nd Corps",))]),
        ("Jan Ek, 2nd Corps – [[B]]", [("Jan Ek", None, None, ("2nd Corps – B",))]),
        ("Jan Ek – [[Fort Wren]]", [("Jan Ek – Fort Wren", None, None, ())]),
        ("Jan Ek – Jon Ek", [("Jan Ek – Jon Ek", None, None, ())]),
        ("[[A]] – [[B]]", [("A – B", None, None, ())]),
        ("2nd Corps – Western Sector", [("2nd Corps – Western Sector", None, None, ())]),
        ("Commander – [[A]]", [("A", "A", "Commander", ())]),
    ],
)  # fmt: skip
def test_a_body_before_a_dash_is_a_note_of_who_leads_it(value: str, want: list[tuple[object, ...]]) -> None:
    conflict = box(commander1=value)
    assert [(c.name, c.link, c.rank, c.notes) for c in conflict.sides[0].commanders] == want
    assert conflict.diagnostics == ()


def test_ranked_links_on_one_line_are_several_people() -> None:
    value = "Lt. Gen. [[A]], [[Colonel|Col.]] [[B]]{{KIA}} and Count [[C]]"
    assert [(c.rank, c.name, c.fates) for c in people(value)] == [
        ("Lt. Gen.", "A", ()),
        ("Col.", "B", (Fate.KILLED,)),
        ("Count", "C", ()),
    ]


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("[[A]],<br>B C,<br>[[D]]", ["A", "B C", "D"]),
        ("[[A]],<br>Gen. B C", ["A", "B C"]),
        ("[[A]],<br>Duke of E", ["A"]),
        ("[[A]],<br><small>Minister of War</small>", ["A"]),
        ("B C,<br>3rd Army", ["B C"]),
        ("[[A]] and others", ["A"]),
        ("B C and others", ["B C"]),
        ("[[A]], [[B]], and many other generals", ["A", "B"]),
        ("[[A]] and other Zemblan generals", ["A"]),
        ("[[List of leaders|Leaders and commanders]]", []),
        ("{{flagicon|F}} B C, {{flagicon|G}} D E", ["B C", "D E"]),
        ("{{flagicon|F}} B C, D E", ["B C, D E"]),
        ("[[A]] → [[B]] --> [[C]]", ["A", "B", "C"]),
        ("[[A]] then [[B]]", ["A", "B"]),
        ("[[A]] (until May)<br>→ [[B]]", ["A", "B"]),
        # who came after whom
        ("[[A]], then [[B]] and then [[C]]", ["A", "B", "C"]),
        ("[[A]], later [[B]]", ["A", "B"]),
        ("[[A]] later [[B]]", ["A", "B"]),
        ("[[A]] later [[Colonel|Col.]] [[B]]", ["A", "B"]),
        ("[[A]] followed by [[B]], and subsequently [[C]]", ["A", "B", "C"]),
        ("[[A]]{{KIA}}, succeeded by Gen. [[B]]", ["A", "B"]),
        ("[[A]] (until May), replaced by {{flagicon|F}} [[B]]", ["A", "B"]),
        ("[[A]]/[[B]]", ["A", "B"]),
        ("[[A]]{{WIA}}/{{POW}}, [[B]]", ["A", "B"]),
        ("[[A]], later [[Duke of B]]", ["A, later Duke of B"]),
        ("[[A]], later [[Prime Minister]]", ["A, later Prime Minister"]),
        ("[[A]], later king", ["A"]),
        ("{{flagicon|F}} [[A]], {{flagicon|G}} [[B]] later king", ["A", "B later king"]),
        ("[[A]] (later [[B]])", ["A"]),
        ("[[A]]/B C", ["A/B C"]),
        ("[[A]], {{flagicon|F}}, [[B]]", ["A", "B"]),
        # an arrow always parts people, other separators only those who are each a link
        ("[[A B|B]] → [[C D|D]] → B", ["B", "D", "B"]),
        ("[[A]] --> B C -> [[D]]", ["A", "B C", "D"]),
        ("[[A]] > [[B]]", ["A", "B"]),
        ("A B → [[C]] and D E", ["A B", "C and D E"]),
        ("[[A]] → [[B]] and [[C]] → B and [[D]]", ["A", "B", "C", "B", "D"]),
        ("[[A]] & B C", ["A & B C"]),
        ("[[A]] / B C", ["A / B C"]),
        # words of time and of leading are none of a name
        ("None until 1750, then Gen. [[A]]", ["A"]),
        ("No single command before May 1750, then Gen. Rook", ["Rook"]),
        ("Various, most notably [[A]]", ["A"]),
        ("[[A]] until 1750, then [[B]]", ["A", "B"]),
        ("Initially [[A]], later [[B]]", ["A", "B"]),
        ("[[A]], [[B]] from May 1750", ["A", "B"]),
        ("[[A]] (chief), initially [[Prime Minister]]", ["A"]),
    ],
)
def test_names_in_a_row(value: str, names: list[str]) -> None:
    assert [c.name for c in people(value)] == names


@pytest.mark.parametrize(
    ("value", "name", "rank", "notes"),
    [
        ("from 1750 [[A]]", "A", None, ("from 1750",)),
        ("from [[1750]] [[A]]", "A", None, ("from 1750",)),
        ("Initially Gen. [[A]]", "A", "Gen.", ("Initially",)),
        ("At first, [[Colonel|Col.]] [[A]]{{KIA}}", "A", "Col.", ("At first",)),
        ("[[A]] from June 1750 to 1752", "A", None, ("from June 1750 to 1752",)),
        ("[[A]] until his death (chief)", "A", None, ("until his death", "chief")),
        ("From 1750 Marshal of France [[A]]", "A", "Marshal of France", ("From 1750",)),
        ("Led by [[A]]", "A", None, ("Led by",)),
        ("Second wave under Gen. [[A]]", "A", "Gen.", ("Second wave under",)),
        ("[[2nd Corps]] led by [[A]]", "A", None, ("2nd Corps led by",)),
        ("[[Jan Rook]] led by [[A]]", "Jan Rook led by A", None, ()),
        ("Jan Rook under [[A]]", "Jan Rook under A", None, ()),
        ("succeeded by Gen. [[A]]", "A", "Gen.", ("succeeded by",)),
        ("Jan Rook replaced by [[A]]", "Jan Rook replaced by A", None, ()),
        ("[[A]] 1750–1752", "A", None, ("1750–1752",)),
        ("[[A]] <small>1750</small>", "A", None, ("1750",)),
        ("[[A]] 141", "A 141", None, ()),
        ("First [[A]]", "First A", None, ()),
        ("First Lieutenant [[A]]", "A", "First Lieutenant", ()),
        ("[[A]] of 1750", "A of 1750", None, ()),
        ("Jan Rook until 1750", "Jan Rook until 1750", None, ()),
    ],
)
def test_plain_words_beside_a_linked_person(value: str, name: str, rank: str | None, notes: tuple[str, ...]) -> None:
    [person] = people(value)
    assert (person.name, person.rank, person.notes) == (name, rank, notes)
    assert box(commander1=value).diagnostics == ()


@pytest.mark.parametrize(
    ("value", "want"),
    [
        ("[[A]] (WIA), Lt. Jan Rook (KIA)", [("A", (Fate.WOUNDED,)), ("Jan Rook", (Fate.KILLED,))]),
        ("Col. J. T. Finch{{POW}}, Capt. Wren", [("J. T. Finch", (Fate.CAPTURED,)), ("Wren", ())]),
        ("[[A]], Lord Wren", [("A", ())]),
        ("[[A]], Major General", [("A", ())]),
        ("[[A]], Colonel 3rd Foot", [("A", ())]),
        ("[[A]], Commander Navy", [("A", ())]),
    ],
)
def test_a_soldiers_rank_makes_a_person_of_a_plain_name(value: str, want: list[tuple[str, tuple[Fate, ...]]]) -> None:
    assert [(c.name, c.fates) for c in people(value)] == want


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("[[A]]<br>van Ek<br>al-Storch", ["A", "van Ek", "al-Storch"]),
        ("[[A]]<br>Governor of Ek", ["A", "Governor of Ek"]),
        ("[[A]]<br>general Karl Ek", ["A", "Karl Ek"]),
        ("governor of Ek<br>king of Storr", ["governor of Ek", "king of Storr"]),  # they stand in the list as leaders
        ("[[A]]<br>{{flagicon|F}} governor of Ek", ["A", "governor of Ek"]),
    ],
)
def test_only_an_office_in_lower_case_is_one_of_the_person_above(value: str, names: list[str]) -> None:
    assert [person.name for person in people(value)] == names


def test_the_citation_of_an_office_is_of_its_person() -> None:
    [person] = people("[[A]]<ref>1</ref><br>governor of Ek<ref>2</ref>")
    assert person.citations == ("c1", "c2")


@pytest.mark.parametrize("line", ["<small>[[B]]</small>", "[[3rd Corps]]", "<small>{{flagicon|F}} [[3rd Corps]]</small>"])
def test_only_a_body_in_small_letters_is_what_the_person_above_led(line: str) -> None:
    assert len(people(f"[[A]]<br>{line}")) == 2


def test_source_and_replace() -> None:
    page = "{{Warbox|commander1={{flagicon|F}} Gen. [[A B|B]]{{KIA}} (chief)|combatant1=X}}"
    [person] = warbox.parse(page).sides[0].commanders
    assert person.source is not None
    assert person.source.value_span.of(page) == "B"
    assert "Gen. [[A B|B]]" in person.source.span.of(page)
    assert warbox.apply_edits(page, [person.replace("C")]) == page.replace("|B]]", "|C]]")


def test_nothing_is_left_unread() -> None:
    """nothing_lost: name, rank, fate, flag and note account for all that is visible."""
    value = (
        "{{flagicon|F}} [[Colonel|Col.]] [[A]] {{KIA}} (chief), DSO<br>'''Navy:'''<br>Adm. [[B]] and [[C]]<br>D (E)<br>and others"
    )
    assert {d.code for d in box(commander1=value).diagnostics} == {"not-an-entry"}


JOINED = [
    ("[[A]]<br>and [[B]]", [("A", "A"), ("B", "B")]),
    ("\n* [[A]]\n* & [[B]]", [("A", "A"), ("B", "B")]),
    ("A<br>and<br>B", [("A", None), ("B", None)]),
    ("[[A]]<br>with<br>[[B]]<br>and the [[C]]", [("A", "A"), ("B", "B"), ("C", "C")]),
    ("A and<br>B", [("A", None), ("B", None)]),
    ("[[A]]\nand\n[[B]], [[C]] and [[D]]", [("A", "A"), ("B", "B"), ("C", "C"), ("D", "D")]),
    ("[[A]]<br>and {{flagicon|F}} [[B]]", [("A", "A"), ("B", "B")]),
    ("{{flagicon|F}} [[A]]<br>{{flagicon|F}} and [[B]]", [("A", "A"), ("B", "B")]),
]


@pytest.mark.parametrize(("value", "want"), JOINED, ids=[value for value, _ in JOINED])
def test_a_conjunction_between_lines_is_of_no_name(value: str, want: list[tuple[str, str | None]]) -> None:
    found = box(combatant1=value, commander1=value, strength1=value)
    for entries in (found.sides[0].belligerents, found.sides[0].commanders, found.sides[0].uncounted):
        assert [(entry.name, entry.link) for entry in entries] == want
    assert not found.diagnostics


def test_with_and_words_before_a_name_joins_nothing() -> None:
    assert [p.name for p in box(combatant1="[[A]]<br>with help from [[B]]").sides[0].belligerents] == ["A", "with help from B"]


@pytest.mark.parametrize("value", ["[[A]]<br>and others", "[[A]]<br>and<br>others", "[[A]]<br>and", "\n* [[A]]\n* and"])
def test_a_conjunction_before_nobody_is_reported(value: str) -> None:
    found = box(combatant1=value, commander1=value)
    assert [(p.name, c.name) for p, c in zip(found.sides[0].belligerents, found.sides[0].commanders, strict=True)] == [("A", "A")]
    assert [d.code for d in found.diagnostics] == ["not-an-entry"] * 2


@pytest.mark.parametrize(
    "value",
    [
        "{{flagicon|F}}<br>{{flag|G}}",
        "{{flagicon|F}}<br>{{flagicon|G}} [[A]]",
        "[[A]]<br>{{flagicon|F}}",
        "[[A]]<br>{{flagicon|F}}<hr>[[B]]",
        "{{flagicon|F}}<br>Unknown",
    ],
)
def test_a_flag_on_a_line_of_its_own_over_nobody_is_reported(value: str) -> None:
    for field in ("combatant1", "commander1"):
        found = box(**{field: value})
        assert [d.message.rpartition(": ")[2] for d in found.diagnostics if d.code == "unread-text"] == ["F"]


def test_the_name_of_a_flag_before_a_person_is_read() -> None:
    found = box(commander1="{{flag|F}} General [[A]]")
    assert [(c.name, c.rank, c.allegiance[0].key) for c in found.sides[0].commanders] == [("A", "General", "F")]
    assert not found.diagnostics
