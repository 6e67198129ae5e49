"""The result: its kind, and the side that won by the box's own words."""

from __future__ import annotations

import pytest

from readings import box
from warbox.model import Conflict, Result, ResultKind


def result(value: str, **fields: str) -> Result:
    found = box(result=value, **fields).result
    assert found is not None
    return found


KINDS = [
    ("Red victory", "victory"),
    ("'''Decisive''' Red [[Pyrrhic victory|victory]]<ref>1</ref>", "victory"),
    ("The Reds were victorious", "victory"),
    ("Reds defeated", "victory"),
    ("Inconclusive", "inconclusive"),
    ("Indecisive", "inconclusive"),
    ("Victory claimed by both sides", "inconclusive"),
    ("Draw", "inconclusive"),
    ("Military [[stalemate]]", "stalemate"),
    ("Status quo ante bellum", "stalemate"),
    ("[[Armistice]]", "ceasefire"),
    ("Ceasefire agreement", "ceasefire"),
    ("[[Treaty of X]]", "treaty"),
    ("Peace of Y", "treaty"),
    ("Red withdrawal", "withdrawal"),
    ("Blues retreat", "withdrawal"),
    # somebody withdraws, not a paper or an envoy
    ("Withdrawal", "withdrawal"),
    ("Withdrawal of Storch", "withdrawal"),
    ("Danes withdraw the next day", "withdrawal"),
    ("Danish withdrawal under the Treaty of X", "withdrawal"),
    ("Norway withdraws its troops", "withdrawal"),
    ("Danish 2nd Army was later withdrawn", "withdrawal"),
    ("Danes withdrawn", "withdrawal"),
    ("UNXF withdrawn", "withdrawal"),
    ("Garrison withdrawn", "withdrawal"),
    ("Norway withdraws its army under threat", "withdrawal"),
    ("Petition withdrawn by its authors", "other"),
    ("Talks opened; charges withdrawn", "other"),
    ("Minister withdrew his amendment", "other"),
    ("Withdrawal of the new farm bills", "other"),
    ("Withdrawal of charges", "other"),
    ("The bill's withdrawal", "other"),
    ("Norway withdrew its ambassador", "other"),
    ("Withdrawn", "other"),
    ("Bill withdrawn; Danes withdraw", "withdrawal"),
    ("Ongoing", "ongoing"),
    ("See [[#Aftermath|Aftermath]]", "see_text"),
    ("See below", "see_text"),
    ("Order restored", "other"),
    ("Siege lifted", "other"),
    ("Disputed", "other"),
    ("Disputed<br>Red withdrawal", "other"),
    # the first line that states an outcome decides, a treaty only where none does
    ("Inconclusive<br>Red victory at sea", "inconclusive"),
    ("[[Treaty of X]]<br>Red victory", "victory"),
    ("* [[Treaty of X]]\n* Land divided", "treaty"),
    ("Land divided\n* Stalemate", "stalemate"),
    # a victory that is denied, only claimed, aimed at, or won another time is none
    ("Neither side won a victory", "inconclusive"),
    ("No decision; the Reds claim victory", "inconclusive"),
    ("No decisive victory", "inconclusive"),
    ("Both claim victory", "inconclusive"),
    ("Raid cut short; both claimed a victory", "inconclusive"),
    ("No Red victory", "other"),
    ("The march did not bring victory", "other"),
    ("The Reds weren't defeated", "other"),
    ("The Blues claim victory", "other"),
    ("Red victory (claimed)", "other"),
    ("Victory claimed by the Reds", "other"),
    ("Failure to achieve a Red victory", "other"),
    ("Bridge reached, too late to win", "other"),
    ("Ground gained, which opened the way to a later victory", "other"),
    ("Methods found that led, a year on, to victory", "other"),
    ("Red attack fails; Blue victory in the next battle", "other"),
    ("No Red victory<br>Truce", "ceasefire"),
    ("Red attack fails; Blue victory", "victory"),
    ("Siege led to a Red victory", "victory"),
    ("Siege led to victory for the Reds", "victory"),
    ("The Reds went on to win", "victory"),
    ("Not only a Red victory", "victory"),
    ("Reds claim the island after a Blue victory", "victory"),
    ("Landing, later Red victory", "victory"),
]


@pytest.mark.parametrize(("value", "kind"), KINDS, ids=[value for value, _ in KINDS])
def test_kinds(value: str, kind: str) -> None:
    assert result(value).kind is ResultKind(kind)


SIDES = {
    "combatant1": "{{flag|United Kingdom}}<br>[[Prussia]]",
    "combatant2": "'''[[Alliance (A)|Alliance]]:'''<br>{{flagicon|France}} [[First Empire|French Empire]]<br>[[House of Zahn]]",
}

WINNERS = [
    # names, nation words, flags
    ("United Kingdom victory", 1),
    ("British victory", 1),
    ("Decisive Prussian victory", 1),
    ("British–Prussian victory", 1),
    ("French victory", 2),
    ("Victory for the French", 2),
    ("French Empire victory", 2),
    ("Pyrrhic French victory<br>British withdrawal", 2),
    # headings and houses
    ("Alliance victory", 2),
    ("Zahn victory", 2),
    # links: displayed text first, then target
    ("[[British Army|British]] victory", 1),
    ("[[France|Their]] victory", 2),
    # no side, or more than one
    ("Victory", None),
    ("Decisive victory", None),
    ("Allied victory", None),
    ("Spanish victory", None),
    ("British and French victory", None),
    ("British tactical victory, French strategic victory", None),
    # victors of several lines: all of one form, or the later ones bare
    ("British victory<br>French victory", None),
    ("British victory (1741)<br>French victory (1744)", None),
    ("1741: British victory<br>1744: French victory", None),
    ("Land: British victory<br>Sea: French victory", None),
    ("British victory in the hills<br>French victory in the plain", None),
    ("British victory, 1741<br>French victory, 1744", None),
    ("British victory in 1741<br>Prussian victory in 1744", 1),
    ("British victory<br>French victory (1744)", 1),
    ("British victory<br>French victory at Ek", 1),
    ("1741: British victory<br>1744: Spanish victory", 1),
    # victors in a list
    ("British, Prussian victory", 1),
    ("British, French victory", None),
    ("British, French and Zahn victory", None),
    ("Decisive British, Prussian, and French victory", None),
    ("Victory for Britain, Prussia and France", None),
    ("Victory for Prussia and France", None),
    ("Victory for Britain, Prussia", 1),
    ("French Empire defeated by Prussia, Britain", 1),
    ("Victory for Prussia, France withdraws", 1),
    ("In France, Prussian victory", 1),
    ("Siege of France, Prussian victory", 1),
    ("Leipzig, Prussian victory", 1),
    # no victory
    ("Inconclusive", None),
    ("British withdrawal", None),
    ("British defeat", None),
    ("The British were defeated", None),
    ("British army routed", None),
    ("French defeat the British", 2),
    ("British defeated by the French", 2),
    ("British defeated; French landing", None),
    ("No British victory", None),
    ("The British claim victory", None),
    ("British attack fails; French victory in the next campaign", None),
    ("British victory; the French claim victory", 1),
    ("British victory<br>French victory claimed", 1),
]


@pytest.mark.parametrize(("value", "winner"), WINNERS, ids=[value for value, _ in WINNERS])
def test_winners(value: str, winner: int | None) -> None:
    assert result(value, **SIDES).winner == winner


def test_a_nation_on_both_sides_is_no_winner() -> None:
    sides = {"combatant1": "[[French Republic]]", "combatant2": "[[Kingdom of France]] royalists"}
    assert result("French victory", **sides).winner is None


@pytest.mark.parametrize(
    ("first", "second", "value", "winner"),
    [
        ("{{flag|Chile}}", "{{flag|Peru}}<br>{{flagicon|Chile}} [[Chilean exile]]s", "Chilean victory", 1),
        ("{{flag|Chile}}", "{{flag|Peru}}<br>{{flagicon|Chile}} [[Chilean exile]]s", "Chilean exile victory", 2),
        ("[[Portugal]]", "Portuguese rebels", "Portuguese victory", 1),
        ("[[Portugal]]", "Portuguese rebels", "Portuguese government victory", 1),
        ("Portuguese exiles", "Government of Portugal", "Decisive Portuguese victory", 2),
        # parties of one nation, none of them the state under its plain name
        ("Portuguese Republic", "Portuguese Monarchists", "Portuguese victory", None),
        ("Kingdom of Portugal", "Portuguese Monarchists", "Portuguese victory", None),
        ("Portuguese Kingdom", "Portuguese Army", "Portuguese victory", None),
        ("Irish Republican Army", "Irish National Army", "Irish victory", None),
        ("Irish National Army", "Irish Republican Army", "Irish victory", None),
        ("Republic of China", "Chinese Communist Party", "Chinese victory", None),
        ("Republic of China", "Chinese Communist Party", "Chinese Communist victory", 2),
        ("Portuguese government", "Portuguese Monarchists", "Portuguese government victory", 1),
        ("Kingdom of Portugal", "{{flagicon|Portugal}} [[Front A]]", "Portuguese victory", 1),
        # words that many sides have name the one side that has them
        ("[[Portugal]]", "Portuguese rebels", "Rebel victory", 2),
        ("[[Government of Chad]]", "[[Front A]]", "Government victory", 1),
        ("Northern rebels", "Southern rebels", "Rebel victory", None),
    ],
)
def test_a_state_wins_before_those_who_only_have_its_word(first: str, second: str, value: str, winner: int | None) -> None:
    assert result(value, combatant1=first, combatant2=second).winner == winner


@pytest.mark.parametrize("heading", ["'''Allies:'''", "'''[[Allies of World War II|Allies]]:'''", "Allied Powers:"])
def test_a_coalition_named_in_a_heading_may_win(heading: str) -> None:
    sides = {"combatant1": f"{heading}<br>{{{{flag|Brazil}}}}", "combatant2": "{{flag|Paraguay}}"}
    assert result("Pyrrhic Allied victory", **sides).winner == 1


def test_the_fourth_side_may_win() -> None:
    sides = {"combatant1": "[[A]]", "combatant2": "[[B]]", "combatant3": "[[C]]", "combatant4": "{{flag|Sweden}}"}
    assert result("Swedish victory", **sides).winner == 4


def codes(conflict: Conflict) -> list[str]:
    return [d.code for d in conflict.diagnostics]


def test_a_victor_without_a_side_is_reported() -> None:
    conflict = box(result="Zemblan victory", **SIDES)
    assert codes(conflict) == ["unmatched-winner"]
    assert codes(box(result="French victory", **SIDES)) == []
    assert codes(box(result="Inconclusive", **SIDES)) == []


def test_text_links_and_citations() -> None:
    found = result("[[X|Red]] victory<ref>1</ref>\n* [[Treaty of Y]]")
    assert found.text == "Red victory\nTreaty of Y"
    assert [(link.target, link.text) for link in found.links] == [("X", "Red"), ("Treaty of Y", "Treaty of Y")]
    assert found.citations == ("c1",)


def test_an_empty_result_is_none_whatever_the_status_says() -> None:
    conflict = box(result="<!-- none yet -->", status="Ongoing")
    assert conflict.result is None
    assert conflict.status is not None
    assert conflict.status.text == "Ongoing"


def test_a_result_of_marks_alone_is_none() -> None:
    assert box(result="{{flagicon|X}}").result is None


@pytest.mark.parametrize(
    ("parties", "text", "winner"),
    [
        (("[[United Nations]]", "[[Chinese Soviet Republic]]"), "UN victory", 1),
        (
            ("[[Empire of Japan]]", "[[Allies of World War II|Allied]]"),
            "\n* Japanese tactical victory\n* Allied strategic victory",
            None,
        ),
        (("[[Empire of Japan]]", "[[Allies of World War II|Allied]]"), "\n* Japanese victory\n* Decisive Japanese victory", 1),
        (
            ("[[Empire of Japan]]", "[[Allies of World War II|Allied]]"),
            "Japanese victory\n* The rising led to an Allied victory later",
            1,
        ),
        (("[[Yuan dynasty]]", "[[Pagan Kingdom]]"), "Mongol victory", None),
        # a house is on the side that says so, not where it ruled
        (("[[Habsburg Spain|Spain]]", "[[Holy Roman Empire]]"), "Habsburg victory", 1),
        (("[[Ottoman Empire]]", "[[Habsburg monarchy]]"), "Habsburg victory", 2),
        (("[[Ottoman Empire]]", "[[Holy Roman Empire]]"), "Habsburg victory", None),
        (("[[Spain]]", "[[Bourbon Naples|Naples]]"), "Bourbon victory", 2),
    ],
)
def test_initials_and_victors_of_different_lines(parties: tuple[str, str], text: str, winner: int | None) -> None:
    assert result(text, combatant1=parties[0], combatant2=parties[1]).winner == winner


ALLIED = "[[Allies of the Long War|Allied]] victory"


@pytest.mark.parametrize(
    ("party", "text", "winner"),
    [
        # the war that a link's target tells of names nobody
        ("[[Morn#Long War|Morn]]", ALLIED, None),
        ("[[Morn in the Long War|Morn]]", ALLIED, None),
        ("[[Morn during the Allied occupation|Morn]]", ALLIED, None),
        ("[[Free Morn (Long War)|Free Morn]]", ALLIED, None),
        ("[[Long band|Band]]", ALLIED, None),
        ("[[Shepherd army|Shepherds]]", "[[Rebels of the Green Shepherd Revolt|Rebel]] victory", None),
        # nor does one word of a longer title
        ("[[Iron Hill|Hillmen]]", "[[Iron Guard|Loyalist]] victory", None),
        ("[[Central Powers of the Long War|Pact]]", "[[Allied Powers of the Long War|Allied]] victory", None),
        # whom it tells of does
        ("[[Iron Guard of Morn|Guard]]", "[[Iron Guard|Loyalist]] victory", 1),
        ("[[Allies of the Long War|Pact]]", ALLIED, 1),
        ("[[Allied Powers (Long War)|Pact]]", ALLIED, 1),
        ("[[Rebels of the Green Shepherd Revolt|Band]]", "[[Rebels of the Green Shepherd Revolt|Rebel]] victory", 1),
        ("[[House of Storr|Band]]", "[[House of Storr (Long War)|Their]] victory", 1),
    ],
)
def test_the_war_in_a_link_target_names_no_side(party: str, text: str, winner: int | None) -> None:
    assert result(text, combatant1=party, combatant2="[[Zembla]]").winner == winner


def test_a_note_about_others_names_no_side() -> None:
    found = box(combatant1="'''Morn:'''<br>[[Morn]]", combatant2="[[Storr]] (defected to Morn)", result="Morn victory")
    assert found.result is not None
    assert found.result.winner == 1
