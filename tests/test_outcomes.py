"""The words of casualty fields and the marks of commanders' fates."""

from __future__ import annotations

import pytest

from warbox.data.fates import FATE_GLYPHS, FATE_LINKS, FATE_TEMPLATES, FATE_WORDS, FATES, GLYPH_TEMPLATES
from warbox.data.outcomes import CASUALTY_WORDS, MAX_OUTCOME_WORDS, NOT_LOST, OUTCOME_NAMES, OUTCOMES, PEOPLE_OUTCOMES

# One line an outcome; words and phrases between semicolons.
EXPECTED: dict[str, str] = {
    "killed": """
        killed; KIA; dead; deaths; died; slain; fatalities; drowned; fell; perished; massacred; killed in action; lost
        their lives; died of wounds; mortally wounded; died in captivity; shot dead; murdered; put to the sword; presumed dead;
        starved to death; burned alive; committed suicide
    """,
    "wounded": "wounded; injured; injuries; WIA; wounded in action; maimed; gassed",
    "missing": "missing; MIA; missing in action; disappeared; unaccounted for",
    "captured": """
        captured; prisoners; prisoners of war; POW; POWs; PoWs; taken; taken prisoner; captives; made prisoner; seized;
        arrested; arrests; detained; kidnapped; enslaved; paroled
    """,
    "disease": """
        sick; ill; fell ill; disease; died of disease; died from disease; deaths from disease; dead from disease; cholera;
        died of fever; frostbite; lost to disease
    """,
    "deserted": "deserted; deserters; desertions; AWOL",
    "defected": "defected; defectors; defections; changed sides",
    "surrendered": "surrendered; capitulated; laid down their arms",
    "executed": "executed; hanged; beheaded; crucified; put to death; executions; shot by firing squad",
    "interned": "interned; internees",
    "hospitalized": "hospitalized; hospitalised; in hospital",
    "displaced": "displaced; homeless; refugees; internally displaced; expelled",
    "destroyed": """
        destroyed; shot down; downed; knocked out; burnt; burned; wrecked; blown up; crashed; written off; annihilated;
        burnt out
    """,
    "sunk": "sunk; sank; torpedoed; foundered",
    "damaged": "damaged; disabled; crippled; put out of action; dismasted; broken down; bogged down",
    "lost": "lost; abandoned; escaped; left behind; run aground; beached",
    "scuttled": "scuttled",
}
WORDS = [(" ".join(word.split()), outcome) for outcome, text in EXPECTED.items() for word in text.split(";")]


@pytest.mark.parametrize(("word", "outcome"), WORDS)
def test_a_word_states_its_outcome(word: str, outcome: str) -> None:
    assert OUTCOMES[word.casefold()] == {outcome}


def test_the_missing_who_are_presumed_dead_are_both() -> None:
    assert OUTCOMES["missing, presumed dead"] == {"missing", "killed"}


def test_every_outcome_has_words_and_no_other_name_is_used() -> None:
    assert frozenset().union(*OUTCOMES.values()) == OUTCOME_NAMES - {"casualties"}
    assert frozenset().union(*PEOPLE_OUTCOMES.values()) <= OUTCOME_NAMES


def test_keys_are_folded_and_the_longest_is_measured() -> None:
    for table in (OUTCOMES, PEOPLE_OUTCOMES, CASUALTY_WORDS, NOT_LOST):
        assert {key for key in table if key != " ".join(key.casefold().split())} == set()
    assert max(len(key.split()) for key in (*OUTCOMES, *CASUALTY_WORDS, *NOT_LOST)) == MAX_OUTCOME_WORDS


def test_a_phrase_outranks_the_words_in_it() -> None:
    assert OUTCOMES["fell"] == {"killed"}
    assert OUTCOMES["fell ill"] == {"disease"}
    assert OUTCOMES["lost"] == {"lost"}
    assert OUTCOMES["lost their lives"] == {"killed"}
    assert OUTCOMES["taken ill"] != OUTCOMES["taken prisoner"]
    assert OUTCOMES["died of disease"] == {"disease"}, "died of disease: that alone"


def test_what_a_word_cannot_tell_is_left_out() -> None:
    """A bare "shot" may be dead, wounded or executed; "died of" says nothing yet; joint forms are composed by the caller."""
    assert not {"shot", "died of", "killed or wounded", "killed and wounded", "captured/missing", "mia/pow"} & OUTCOMES.keys()


def test_loss_of_no_told_kind_is_no_outcome_word() -> None:
    assert {"casualties", "casualty", "losses", "loss", "losses of"} <= CASUALTY_WORDS
    assert not CASUALTY_WORDS & OUTCOMES.keys()


def test_people_lost_are_casualties_and_ships_lost_are_lost() -> None:
    assert PEOPLE_OUTCOMES.keys() <= OUTCOMES.keys(), "an override of nothing"
    assert PEOPLE_OUTCOMES["lost"] == {"casualties"}
    assert all(OUTCOMES[word] != outcomes for word, outcomes in PEOPLE_OUTCOMES.items()), "an override that changes nothing"


def test_survivors_are_no_losses() -> None:
    assert {"survivors", "survived", "escaped", "rescued", "evacuated", "returned"} <= NOT_LOST
    assert not NOT_LOST & CASUALTY_WORDS
    # Beasts and materiel that escaped are lost, people are not: the only word with both readings.
    assert NOT_LOST & OUTCOMES.keys() == {"escaped"}


@pytest.mark.parametrize(
    ("name", "fate"),
    [
        ("KIA", "killed"),
        ("DOW", "died_of_wounds"),
        ("Died of wounds", "died_of_wounds"),
        ("PKIA", "presumed_killed"),
        ("WIA", "wounded"),
        ("MIA", "missing"),
        ("POW", "captured"),
        ("AWOL", "deserted"),
        ("Executed", "executed"),
        ("Surrendered", "surrendered"),
        ("Surrender", "surrendered"),
        ("Turncoat", "defected"),
        ("Assassinated", "assassinated"),
        ("Natural Causes", "natural_causes"),
        ("Suicide", "suicide"),
    ],
)
def test_fate_templates(name: str, fate: str) -> None:
    assert FATE_TEMPLATES[name.casefold()] == fate


@pytest.mark.parametrize(
    ("target", "fate"),
    [
        ("Killed in action", "killed"),
        ("Died of wounds", "died_of_wounds"),
        ("Wounded in action", "wounded"),
        ("Missing in action", "missing"),
        ("Prisoner of war", "captured"),
        ("Capital punishment", "executed"),
        ("Execution", "executed"),
        ("Decapitation", "executed"),
        ("Surrender (military)", "surrendered"),
        ("Turncoat", "defected"),
        ("Defection", "defected"),
        ("Desertion", "deserted"),
        ("Absent without leave", "deserted"),
        ("Assassination", "assassinated"),
        ("Suicide", "suicide"),
        ("Seppuku", "suicide"),
        ("Death by natural causes", "natural_causes"),
    ],
)
def test_fate_links(target: str, fate: str) -> None:
    assert FATE_LINKS[target.casefold()] == fate


@pytest.mark.parametrize(
    ("words", "fate"),
    [
        ("killed", "killed"),
        ("KIA", "killed"),
        ("mortally wounded", "died_of_wounds"),
        ("DOW", "died_of_wounds"),
        ("presumed dead", "presumed_killed"),
        ("missing, presumed dead", "presumed_killed"),
        ("WIA", "wounded"),
        ("severely wounded", "wounded"),
        ("MIA", "missing"),
        ("captured", "captured"),
        ("POW", "captured"),
        ("executed", "executed"),
        ("surrendered", "surrendered"),
        ("defected", "defected"),
        ("deserted", "deserted"),
        ("assassinated", "assassinated"),
        ("committed suicide", "suicide"),
        ("natural causes", "natural_causes"),
    ],
)
def test_fate_words(words: str, fate: str) -> None:
    assert FATE_WORDS[words.casefold()] == fate


def test_a_parenthesis_that_tells_no_fate_stays_a_note() -> None:
    assert not {"died", "shot", "fled", "escaped", "exiled", "deposed", "commander in chief", "until 1943"} & FATE_WORDS.keys()


def test_fates_keep_to_the_vocabulary() -> None:
    for table in (FATE_TEMPLATES, FATE_LINKS, FATE_WORDS):
        assert set(table.values()) <= set(FATES)
        assert {key for key in table if key != key.casefold().strip() or "_" in key} == set()
    assert set(FATE_WORDS.values()) == set(FATES)


def test_only_a_dagger_or_a_white_flag_speaks_for_itself() -> None:
    assert {glyph for glyph, fate in FATE_GLYPHS.items() if fate == "killed"} >= {"†"}
    assert [FATE_GLYPHS[glyph] for glyph in "‡☠#+ⱶ"] == [None] * 5
    assert set(FATE_GLYPHS.values()) <= {"killed", "surrendered", None}


def test_glyph_templates_print_a_known_glyph() -> None:
    assert set(GLYPH_TEMPLATES.values()) <= FATE_GLYPHS.keys()
    assert not GLYPH_TEMPLATES.keys() & FATE_TEMPLATES.keys()
