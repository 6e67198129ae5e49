from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warbox.data import nations as table
from warbox.data.flags import FLAG_NAMES
from warbox.data.nations import (
    COALITIONS,
    COMBINING,
    FACTIONS,
    MAX_WORDS,
    VAGUE,
    Nation,
    nations,
    nations_of_state,
    nations_of_word,
)

NAMES = frozenset(nation.name for nation in nations())
WORDS = frozenset(word for nation in nations() for word in nation.words)

# Keys of flags that no people goes by: bodies, coalitions, lands without people.
NO_PEOPLE = {
    "Antarctica",
    "Bouvet Island",
    "British Indian Ocean Territory",
    "Caribbean Netherlands",
    "Christmas Island",
    "Cocos (Keeling) Islands",
    "French Southern and Antarctic Lands",
    "Heard Island and McDonald Islands",
    "Saint Barthélemy",
    "Saint Martin",
    "Sint Maarten",
    "South Georgia and the South Sandwich Islands",
    "Svalbard and Jan Mayen",
    "United States Minor Outlying Islands",
}


def fold(text: str) -> str:
    return text.casefold().replace("–", "-").replace("’", "'")


def test_the_table_is_as_wide_as_its_scope_says() -> None:
    assert len(nations()) > 1500
    assert 300 < len(FACTIONS) < len(nations()) / 3


def test_row_names_are_unique() -> None:
    assert [name for name, count in Counter(nation.name for nation in nations()).items() if count > 1] == []


def test_no_row_is_empty_and_no_entry_has_loose_spaces() -> None:
    for nation in nations():
        assert nation.words, nation.name
        assert nation.states, nation.name
        for entry in (nation.name, *nation.words, *nation.states):
            assert entry, nation.name
            assert entry == " ".join(entry.split()), nation.name


def test_no_row_says_a_thing_twice() -> None:
    for nation in nations():
        assert len(set(nation.words)) == len(nation.words), nation.name
        assert len(set(nation.states)) == len(nation.states), nation.name


def test_nearly_every_word_belongs_to_one_row() -> None:
    shared = {word for word in WORDS if len(nations_of_word(word)) > 1}
    assert shared == {"Saxon", "Saxons", "Georgian", "Georgians", "Indian", "Indians"}


def test_words_have_no_marks_of_disambiguation() -> None:
    assert [word for word in WORDS if "(" in word or word.endswith(("'s", "’s"))] == []


def test_words_begin_with_a_capital_but_for_borrowed_names() -> None:
    """A caller who reads running text asks for words with a capital only."""
    lower = {word for word in WORDS if word[0].islower()}
    assert all(word.startswith(("al-", "muja", "jihad", "fedayeen", "uMkhonto")) for word in lower)


def test_factions_and_combining_forms_name_rows() -> None:
    assert FACTIONS <= NAMES
    assert {name for names in COMBINING.values() for name in names} <= NAMES


def test_max_words_is_the_longest_entry() -> None:
    assert max(len(word.split()) for word in WORDS) == MAX_WORDS


def test_coalitions_and_vague_words_are_folded_and_are_no_people() -> None:
    """Only "Imperial" is both: alone it is vague, but as a victor it is the Emperor's side."""
    assert all(word == fold(word) for word in COALITIONS | VAGUE)
    assert {word for word in COALITIONS | VAGUE if nations_of_word(word)} == {"imperial"}


@pytest.mark.parametrize(
    "word", ["allied", "allies", "axis", "central powers", "coalition", "entente", "un", "nato", "defenders"]
)
def test_coalitions(word: str) -> None:
    assert word in COALITIONS


@pytest.mark.parametrize("word", ["native", "foreign", "local", "enemy", "rebels", "insurgents", "government", "colonial"])
def test_vague_words(word: str) -> None:
    assert word in VAGUE


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("Plataeans", "Plataean"),
        ("Spartans", "Spartan"),
        ("Hittite", "Hittite"),
        ("Carthaginians", "Carthaginian"),
        ("Visigothic", "Visigoth"),
        ("Byzantines", "Byzantine"),
        ("Umayyads", "Umayyad"),
        ("Seljuqs", "Seljuk"),
        ("Frenchmen", "French"),
        ("Scots", "Scottish"),
        ("Poles", "Polish"),
        ("Muscovite", "Muscovite"),
        ("Turks", "Turkish"),
        ("Vlachs", "Vlach"),
        ("Serb", "Serb"),
        ("South Koreans", "South Korean"),
        ("North Vietnamese", "North Vietnamese"),
        ("Viet Cong", "Viet Cong"),
        ("Đại Việt", "Dai Viet"),
        ("Qing", "Qing"),
        ("Sichuan", "Sichuanese"),
        ("Satsuma", "Satsuma"),
        ("Marathas", "Maratha"),
        ("Zulus", "Zulu"),
        ("Boers", "Boer"),
        ("Iroquois", "Iroquois"),
        ("Texians", "Texan"),
        ("Confederate", "Confederate"),
        ("U.S.", "American"),
        ("New Zealanders", "New Zealander"),
        ("Māori", "Māori"),
        ("Peruvian", "Peruvian"),
        ("Lancastrians", "Lancastrian"),
        ("Jacobite", "Jacobite"),
        ("Loyalists", "Loyalist"),
        ("Taliban", "Taliban"),
        ("AUSTRO-HUNGARIAN", "Austro-Hungarian"),
        ("Austro–Hungarian", "Austro-Hungarian"),
    ],
)
def test_words_of_all_ages_and_continents(word: str, name: str) -> None:
    assert nations_of_word(word) == {name}


@pytest.mark.parametrize(
    ("word", "names"),
    [
        ("Franco-Spanish", {"French", "Spanish"}),
        ("Anglo-Dutch", {"British", "English", "Dutch"}),
        ("Russo–Georgian", {"Russian", "Georgian", "Georgian (U.S. state)"}),
        ("Austro-Prussian-Danish", {"Austrian", "Prussian", "Danish"}),
        ("anti-Chinese", set()),
        ("Franco-", set()),
        ("Franco", set()),
        ("East Prussian", {"Prussian"}),
        ("Northern Danes", {"Danish"}),
        ("North American", set()),
        ("Northern Royalist", set()),
        ("Western", set()),
    ],
)
def test_a_compound_means_all_its_parts_or_nothing(word: str, names: set[str]) -> None:
    assert nations_of_word(word) == names


@pytest.mark.parametrize(
    "word", ["", " ", "-", "army", "cavalry", "infantry", "killed", "Frenc", "Frenchs", "us", "is", "victory"]
)
def test_unknown_words_are_no_people(word: str) -> None:
    assert nations_of_word(word) == frozenset()


@pytest.mark.parametrize(
    ("name", "row"),
    [
        ("Great Britain", "British"),
        ("United Kingdom of Great Britain and Ireland", "British"),
        ("UKGBI", "British"),
        ("GBR", "British"),
        ("Nazi Germany", "German"),
        ("FRG", "West German"),
        ("Weimar Republic", "German"),
        ("USSR", "Soviet"),
        ("SUN", "Soviet"),
        ("Russian Empire", "Russian"),
        ("Austria-Hungary", "Austrian"),
        ("Austria–Hungary", "Hungarian"),
        ("Austria-Hungary", "Austro-Hungarian"),
        ("the Netherlands", "Dutch"),
        ("Republic of China (1912–1949)", "Chinese"),
        ("Republic of Korea", "South Korean"),
        ("Cao Wei", "Cao Wei"),
        ("Mamluk Sultanate", "Mamluk"),
        ("Kingdom of Jerusalem", "Crusader"),
        ("Peru–Bolivian Confederation", "Bolivian"),
        ("Orange Free State", "Boer"),
        ("Thebes", "Theban"),
        ("House of York", "Yorkist"),
        ("Second Spanish Republic", "Republican"),
    ],
)
def test_states(name: str, row: str) -> None:
    assert row in nations_of_state(name)


@pytest.mark.parametrize(
    ("name", "row"),
    [
        ("United Kingdom of Great Britain and Ireland", "Irish"),
        ("Papal States", "Italian"),
        ("Republic of Korea", "North Korean"),
        ("South Vietnam", "North Vietnamese"),
        ("East Germany", "West German"),
        ("Nagorno-Karabakh", "Azerbaijani"),
        ("Republic of Ireland", "British"),
        ("Western Roman Empire", "Byzantine"),
    ],
)
def test_a_state_is_not_its_neighbour(name: str, row: str) -> None:
    assert nations_of_state(name)
    assert row not in nations_of_state(name)


@pytest.mark.parametrize("name", ["", "the", "Kingdom of", "Narnia", "us", "2nd Army"])
def test_unknown_states_have_no_people(name: str) -> None:
    assert nations_of_state(name) == frozenset()


def test_every_inhabited_state_of_iso_3166_has_a_people() -> None:
    iso = list(FLAG_NAMES)[:249]
    assert (iso[0], iso[-1]) == ("ABW", "ZWE")
    assert {FLAG_NAMES[code] for code in iso if not nations_of_state(code)} == NO_PEOPLE


def test_every_row_is_found_by_its_own_words_and_states() -> None:
    for nation in nations():
        assert all(nation.name in nations_of_word(word) for word in nation.words)
        assert all(nation.name in nations_of_state(state) for state in nation.states)


@given(st.sampled_from(sorted(word for word in WORDS if not word.isupper())))
def test_case_never_matters_but_for_abbreviations(word: str) -> None:
    """For every word that is no abbreviation, the lookup of its upper, lower and title case is that of the word."""
    found = nations_of_word(word)
    assert found
    assert {nations_of_word(form) for form in (word.upper(), word.lower(), word.swapcase())} == {found}


@given(st.text())
def test_lookups_answer_any_text(text: str) -> None:
    """Any text gives rows of the table or nothing, without error."""
    assert nations_of_word(text) <= NAMES
    assert nations_of_state(text) <= NAMES


def test_rows_are_built_once() -> None:
    assert nations() is nations()
    assert isinstance(nations()[0], Nation)
    assert len(nations()) == len(table._ROWS)
