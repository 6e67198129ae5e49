"""Ranks and titles before a name, letters after it."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from warbox.data.ranks import _GIVEN_NAMES, _NOBLE, MAX_RANK_WORDS, POSTNOMINALS, RANKS, _fold, is_rank, split_rank

# Each stands before "John Smith" as its rank.
RANKS_BEFORE_A_NAME = """
    Gen.; General; Lt. Gen.; Lt.Gen.; Lt-Gen.; LTG; Lieutenant General; Lieutenant-General; Maj.; Maj. Gen.; Maj.-Gen.;
    Major-General; Brig.; Brig. Gen.; Brigadier; Brigadier-General; Col.; Colonel; Colonel-General; Lt. Col.; Lieutenant
    Colonel; Capt.; Captain; Lt.; 1st Lt.; 2nd Lieutenant; Sgt.; Staff Sergeant; Cdr.; Commander; Lt. Cdr.; Commodore; Adm.;
    Admiral; Vice Admiral; Vice-Admiral; Rear-Admiral; Rear Adm.; RADM; Fleet Admiral; Admiral of the Fleet; Vice-Admiral of
    the Blue; Field Marshal; Field-Marshal; Marshal; Marshal of France; Marshal of the Soviet Union; General of the Army;
    Captain General; Generalfeldmarschall; Generaloberst; General der Infanterie; General der Panzertruppe; General der
    Kavallerie; Generalmajor; Oberst; Oberstleutnant; Obergruppenführer; SS-Obergruppenführer; SS-Gruppenführer;
    SS-Oberst-Gruppenführer; Kapitän zur See; Kapitänleutnant; Konteradmiral; Großadmiral; Feldzeugmeister;
    Feldmarschalleutnant; FML; Air Marshal; Air Chief Marshal; Air Vice-Marshal; Wing Commander; Squadron Leader; Flight
    Lieutenant; Général; Général de division; Maréchal; Contre-amiral; Capitaine de vaisseau; Chef d'escadre; Generale;
    Ammiraglio; Capitano di vascello; Teniente General; Mariscal de Campo; Coronel; Almirante; Capitán de navío; Hetman; Grand
    Hetman; Voivode; Rotmistrz; Ataman; Komdiv; Schout-bij-nacht; Luitenant-admiraal; Serasker; Kapudan Pasha; Subedar;
    Sardar; Strategos; Magister militum; Consul; Praetor; Tribune; Legate; Sir; Lord; Duke; Grand Duke; Archduke; Count; Earl;
    Baron; Viscount; Marquis; Marquess; Margrave; Elector; Prince; Crown Prince; King; Queen; Emperor; Empress; Tsar; Sultan;
    Shah; Emir; Caliph; Negus; Ras; Maharaja; Raja; Nawab; Peshwa; Shogun; Daimyo; Chief; Sheikh; Mullah; Imam; Ayatollah;
    President; Vice President; Prime Minister; Chancellor; Governor; Viceroy; Archbishop; Bishop; Cardinal; Pope;
    Prince-Bishop; Ban; Doge; Dr.; Don; Dom; Comte; Graf; Freiherr; Grand Master; Commander-in-Chief; Supreme Commander;
    Acting Brigadier; Brevet Colonel; General Sir; Lieutenant General Sir; Admiral Lord; Field Marshal Prince; General Baron;
    Vice Admiral Graf; Colonel Don; President Field Marshal
"""
BEFORE = [" ".join(rank.split()) for rank in RANKS_BEFORE_A_NAME.split(";")]


@pytest.mark.parametrize("rank", BEFORE)
def test_rank_words_leave_the_name(rank: str) -> None:
    assert split_rank(f"{rank} John Smith") == (rank, "John Smith")


@pytest.mark.parametrize("rank", BEFORE)
def test_a_rank_by_itself_is_never_all_rank(rank: str) -> None:
    front, rest = split_rank(rank)
    assert rest
    assert f"{front} {rest}".strip() == rank


@pytest.mark.parametrize(
    ("text", "rank", "name"),
    [
        # A title with its land is the name.
        ("Duke of Marlborough", "", "Duke of Marlborough"),
        ("Earl of Warwick", "", "Earl of Warwick"),
        ("Prince of Orange", "", "Prince of Orange"),
        ("General Duke of Alba", "General", "Duke of Alba"),
        ("Sir Earl of Warwick", "Sir", "Earl of Warwick"),
        ("Comte de Grasse", "", "Comte de Grasse"),
        ("Count d'Estaing", "", "Count d'Estaing"),
        ("Count d’Estaing", "", "Count d’Estaing"),
        ("Vice Admiral Comte de Grasse", "Vice Admiral", "Comte de Grasse"),
        ("Graf von Spee", "", "Graf von Spee"),
        # A particle after a military rank opens the name.
        ("General de Gaulle", "General", "de Gaulle"),
        ("General von Moltke", "General", "von Moltke"),
        ("General der Panzertruppe Hasso von Manteuffel", "General der Panzertruppe", "Hasso von Manteuffel"),
        # "of" in the name is the name's.
        ("Duke Charles of Lorraine", "Duke", "Charles of Lorraine"),
        ("Prince Eugene of Savoy", "Prince", "Eugene of Savoy"),
        ("Governor of Malta", "", "Governor of Malta"),
        # Given names and surnames that look like ranks.
        ("Earl Van Dorn", "", "Earl Van Dorn"),
        ("Ban Chao", "", "Ban Chao"),
        ("General Ban Chao", "General", "Ban Chao"),
        ("Shah Jahan", "", "Shah Jahan"),
        ("Major King", "Major", "King"),
        ("Martin Luther King", "", "Martin Luther King"),
        ("Amir Drori", "", "Amir Drori"),
        ("Marshall Field", "", "Marshall Field"),
        # Honorifics after the name belong to it.
        ("Enver Pasha", "", "Enver Pasha"),
        ("Osman Bey", "", "Osman Bey"),
        ("Genghis Khan", "", "Genghis Khan"),
        ("Sultan Osman II", "Sultan", "Osman II"),
        # What is no name cannot stand alone behind a rank.
        ("Colonel (acting)", "", "Colonel (acting)"),
        ("General and Admiral", "", "General and Admiral"),
        ("", "", ""),
        ("   ", "", ""),
        ("  Lt.  Gen.  John Smith ", "Lt.  Gen.", "John Smith"),
        ("Maj. Gen. J. E. B. Stuart", "Maj. Gen.", "J. E. B. Stuart"),
    ],
)
def test_split_rank(text: str, rank: str, name: str) -> None:
    assert split_rank(text) == (rank, name)


def test_the_lists_of_expectations_are_long() -> None:
    assert len(BEFORE) > 150
    assert len(set(BEFORE)) == len(BEFORE)


def test_keys_are_folded_as_texts_are() -> None:
    assert {rank for rank in RANKS if rank != _fold(rank)} == set()
    assert {rank for rank in _NOBLE if rank not in RANKS} == set()
    assert max(len(rank.split()) for rank in RANKS) == MAX_RANK_WORDS


def test_given_names_guard_against_a_rank() -> None:
    for name in _GIVEN_NAMES:
        assert is_rank(name.split()[0]), f"{name} needs no guard"


def test_honorifics_that_follow_names_are_no_ranks() -> None:
    assert not {"pasha", "bey", "effendi", "jr", "sr"} & RANKS


def test_postnominals_are_printed_letters() -> None:
    assert {"DSO", "VC", "KCB", "KB", "GCB", "MC", "OBE", "CBE", "MP", "USN", "RN", "CSA", "USA"} <= POSTNOMINALS
    assert not {"Jr", "Sr"} & POSTNOMINALS, "part of the name"
    assert all(letters.isalpha() for letters in POSTNOMINALS)


@given(st.text(max_size=60) | st.lists(st.sampled_from([*BEFORE, "of", "de", "John", "King,"]), max_size=6).map(" ".join))
@example("\x1c General \u2003 X")
@example("General General General")
def test_split_rank_keeps_every_word(text: str) -> None:
    """Law: rank and rest are slices of the text that hold all its words; where there is a word, the rest is never empty."""
    rank, rest = split_rank(text)
    assert [*rank.split(), *rest.split()] == text.split()
    assert rank in text
    assert text.rstrip().endswith(rest)
    assert bool(rest) == bool(text.split())
