"""Figures: what a count takes over from lines and headings around it, and where it was read.

What each kind of phrase gives is in figure_phrases.
"""

from __future__ import annotations

import pytest

import warbox
from readings import box, losses, men
from warbox.model import Bound, Category, Figure, Outcome


def spell(figure: Figure) -> str:
    """Write a figure's value, category, outcomes and party, and what it is a part of."""
    value = figure.word or f"{figure.low}" if figure.low == figure.high else f"{figure.low}–{figure.high}"
    words = [value, figure.category.value, "+".join(figure.outcomes)]
    words += [f"P={figure.party}"] if figure.party else []
    words += [f"of {figure.part_of}"] if figure.part_of is not None else []
    words += ["total"] if figure.total else []
    return " ".join(filter(None, words))


# -- where it was read


@pytest.mark.parametrize(
    ("value", "number", "claim"),
    [
        ("500 men", "500", "500 men"),
        ("'''Army:''' about 5,000–6,000 men (1943)<br>20 guns", "5,000–6,000", "about 5,000–6,000 men"),
        ("{{flagicon|F}} 1,000<ref>55</ref> dead", "1,000", "1,000<ref>55</ref> dead"),
        ("{{nowrap|2.5 million}} dead", "2.5 million", "2.5 million}} dead"),
        ("{{formatnum:1000}} rifles", "1000", "1000}} rifles"),
        ("unknown number of tanks", "unknown number", "unknown number of tanks"),
        ("5&nbsp;000 men", "5&nbsp;000", "5&nbsp;000 men"),
    ],
)
def test_source(value: str, number: str, claim: str) -> None:
    """text[span] is what it was read from: the number alone, and the whole claim."""
    page = f"{{{{Warbox|combatant1=A|combatant2=B|strength1={value}}}}}"
    figure = warbox.parse(page).sides[0].strength[0]
    assert figure.source is not None
    assert figure.source.param == "strength1"
    assert figure.source.value_span.of(page) == number
    assert figure.source.span.of(page).strip().startswith(claim)


def test_replace_changes_the_number_alone() -> None:
    page = "{{Warbox|combatant1=A|combatant2=B|casualties1=about 1,000 killed<ref>1,000</ref>, 2,000 wounded}}"
    killed, wounded = warbox.parse(page).sides[0].casualties
    changed = warbox.apply_edits(page, [wounded.replace("2,500"), killed.replace("1,100")])
    assert changed == page.replace("about 1,000", "about 1,100").replace("2,000", "2,500")
    assert [(f.low, f.approximate) for f in warbox.parse(changed).sides[0].casualties] == [(1100, True), (2500, False)]


def test_the_words_of_a_claim_end_with_the_period_of_an_abbreviation() -> None:
    assert [f.text for f in losses("500 killed, according to the U.S.")] == ["500 killed, according to the U.S."]
    assert [f.text for f in losses("500 killed, according to Danes.")] == ["500 killed, according to Danes"]


def test_text_is_the_words_of_the_claim() -> None:
    assert [f.text for f in men("about '''500''' men,<br>20 [[cannon|guns]]<ref>5</ref>")] == ["about 500 men", "20 guns"]


# -- never arithmetic


@pytest.mark.parametrize(
    "value",
    [
        "500 killed, 600 wounded",
        "1,100 casualties (500 killed, 600 wounded)",
        "'''Total:''' 1,100<br>500 killed<br>600 wounded",
        "1,100 total:\n* 500 killed\n* 600 wounded",
        "{{flagicon|A}} 500<br>{{flagicon|B}} 600",
        "500 killed or wounded",
        "300 captured, half of 600 men",
        "500",
    ],
)
def test_a_figure_says_what_is_written_and_nothing_else(value: str) -> None:
    """Nothing is summed, halved, shared out: every number of the figures stands in the field, each place once."""
    page = f"{{{{Warbox|combatant1=A|combatant2=B|casualties1={value}|casualties2=?}}}}"
    conflict = warbox.parse(page)
    found = conflict.sides[0].casualties
    assert found
    places = []
    for figure in found:
        assert figure.source is not None
        assert int(figure.source.value_span.of(page).replace(",", "")) == figure.low == figure.high
        places.append(figure.source.value_span)
    assert len(set(places)) == len(places)
    assert [f.word for f in conflict.sides[1].casualties] == ["?"]


def test_absent_is_null_and_none_is_zero() -> None:
    assert [(f.low, f.high) for f in losses("None")] == [(0, 0)]
    assert [(f.low, f.high, f.word) for f in losses("Unknown")] == [(None, None, "unknown")]
    assert losses("") == ()


@pytest.mark.parametrize(
    ("value", "want"),
    [
        ("no one", ["0 personnel casualties"]),
        ("No-one hurt", ["0 personnel wounded"]),
        ("Not one killed", ["0 personnel killed"]),
        ("No one was killed, 5 wounded", ["0 personnel killed", "5 personnel wounded"]),
        ("no one survived", []),
        ("not one but 2 ships sunk", ["2 ships sunk"]),
        ("Initially no losses", ["0 personnel casualties"]),
        ("3 frigates sunk, no galleys", ["3 ships sunk", "0 ships lost"]),
        ("no losses of ships", ["0 ships lost"]),
        ("no losses in men", ["0 personnel casualties"]),
        ("No damage", ["0 other damaged"]),
        ("No damage to the mill", ["0 other damaged"]),
        ("No damage to ships", ["0 ships damaged"]),
        ("no survivors", []),
        ("No data", ["no data personnel casualties"]),
    ],
)
def test_none_of_a_kind_is_zero(value: str, want: list[str]) -> None:
    assert [spell(f) for f in losses(value)] == want


@pytest.mark.parametrize(
    ("value", "want"),
    [
        ("500 men<br>no field guns", ["500 personnel", "0 guns"]),
        ("500 men, no cavalry and no tanks", ["500 personnel", "0 personnel", "0 tanks"]),
        ("500 men but no horses", ["500 personnel", "0 animals"]),
        ("at first no artillery", ["0 guns"]),
        ("no battalions", ["0 formations"]),
        ("6 frigates (no marines)", ["6 ships", "0 personnel of 0"]),
        ("no losses", ["0 personnel"]),
        # what is no kind of things, or no number of them
        ("no fleet", []),
        ("no artillery support", []),
        ("no guns at first", ["0 guns"]),
        ("No 3 Squadron", []),
        ("no man's land", []),
        ("no longer 500 men", ["500 personnel"]),
        ("no more than 500 men", ["None–500 personnel"]),
    ],
)
def test_a_strength_may_have_none_of_a_kind(value: str, want: list[str]) -> None:
    conflict = box(strength1=value)
    assert [spell(f) for f in conflict.sides[0].strength] == want
    assert not conflict.diagnostics


@pytest.mark.parametrize(
    ("value", "want"),
    [
        ("unknown; believed high", ["unknown; believed high"]),
        ("unknown, estimated heavy", ["unknown, estimated heavy"]),
        ("unknown, although thought to be moderate", ["unknown, although thought to be moderate"]),
        ("Figures uncertain, casualties light", ["uncertain, casualties light"]),
        ("heavy; exact figures not known", ["heavy; exact figures not known"]),
        # of other things, or of a number
        ("killed unknown, losses heavy", ["unknown", "heavy"]),
        ("heavy, number of killed unknown", ["heavy", "unknown"]),
        ("heavy, estimated 300 killed", ["heavy", None]),
        ("500 killed, exact number unknown", [None]),
        ("500 killed, wounded unknown", [None, "unknown"]),
    ],
)
def test_a_hedged_phrase_is_one_claim(value: str, want: list[str | None]) -> None:
    assert [f.word for f in losses(value)] == want


@pytest.mark.parametrize(
    ("value", "want"),
    [
        ("Several more killed", ["several more personnel killed"]),
        ("50 killed, dozens more wounded", ["50 personnel killed", "dozens more personnel wounded"]),
        ("50 killed and many more", ["50 personnel killed", "many more personnel killed"]),
        ("a few more than 20 killed", ["a few personnel casualties", "20–None personnel killed"]),
    ],
)
def test_many_more_is_one_word(value: str, want: list[str]) -> None:
    assert [spell(f) for f in losses(value)] == want
    assert not any(f.notes for f in losses(value))


# -- what is taken over


@pytest.mark.parametrize(
    ("value", "want"),
    [
        # an outcome in a heading holds below it, on a line only there
        ("'''Killed:'''<br>500<br>600", ["500 personnel killed", "600 personnel killed"]),
        ("Killed: 500<br>600", ["500 personnel killed", "600 personnel casualties"]),
        ("'''Killed:'''<br>500<br>'''Wounded:'''<br>600", ["500 personnel killed", "600 personnel wounded"]),
        # a breakdown takes over category and outcomes unless it has its own
        ("500 killed (300 A, 200 B)", ["500 personnel killed", "300 personnel killed of 0", "200 personnel killed of 0"]),
        ("2,626 captured (259 executed)", ["2626 personnel captured", "259 personnel executed of 0"]),
        # a people's own name is what is counted; an adjective waits for its noun
        ("20 Danes and 3 ships captured", ["20 personnel captured P=Danes", "3 ships captured"]),
        ("3 horses and 30 Frenchmen killed", ["3 animals killed", "30 personnel killed P=Frenchmen"]),
        ("20 Poles, and 14 women and children", ["20 personnel casualties P=Poles", "14 civilians casualties"]),
        ("3 Apaches and 2 helicopters destroyed", ["3 aircraft destroyed", "2 aircraft destroyed"]),
        ("20 Danish and 3 Swedish ships sunk", ["20 ships sunk P=Danish", "3 ships sunk P=Swedish"]),
        ("20 Swiss and 3 Dutch ships sunk", ["20 ships sunk P=Swiss", "3 ships sunk P=Dutch"]),
        ("30 ships sunk:\n* 10 frigates\n* 20 others", ["30 ships sunk", "10 ships sunk of 0", "20 ships sunk of 0"]),
        ("30 ships sunk<br>• 10 frigates<br>• 20 others", ["30 ships sunk", "10 ships sunk of 0", "20 ships sunk of 0"]),
        ("19 ships of the line (1,346 guns) lost", ["19 ships lost", "1346 guns lost of 0"]),
        # what is said once on the right
        ("110 vehicles and 3 aircraft destroyed", ["110 vehicles destroyed", "3 aircraft destroyed"]),
        ("10 British and French ships sunk", ["10 ships sunk P=British and French"]),
        # joint outcomes are one figure
        ("500 killed or wounded", ["500 personnel killed+wounded"]),
        ("5 MIA/POW", ["5 personnel missing+captured"]),
        # without a word
        ("500", ["500 personnel casualties"]),
        ("5 tanks", ["5 tanks lost"]),
        ("500 casualties", ["500 personnel casualties"]),
        # parties
        ("{{flag|A}}: 500 killed<br>600 wounded", ["500 personnel killed P=A", "600 personnel wounded"]),
        ("{{flagicon|A}} 500 killed<br>600 wounded", ["500 personnel killed P=A", "600 personnel wounded P=A"]),
        ("{{flagicon|A}} 5 guns<br>{{flagicon|B}} 6 guns<br>7 guns", ["5 guns lost P=A", "6 guns lost P=B", "7 guns lost"]),
        ("{{flagicon|A}} 5 killed<br><br>6 wounded", ["5 personnel killed P=A", "6 personnel wounded"]),
        ("{{flag|A}}\n* 5 killed\n* 6 wounded", ["5 personnel killed P=A", "6 personnel wounded P=A"]),
        ("* {{flagicon|A}} 5 killed\n* 6 wounded", ["5 personnel killed P=A", "6 personnel wounded"]),
        ("{{flagicon|A}} 500 killed (200 Germans)", ["500 personnel killed P=A", "200 personnel killed P=Germans of 0"]),
        # totals
        ("'''Total:'''<br>500 killed", ["500 personnel killed total"]),
        ("'''Total:''' 500 killed (300 A)", ["500 personnel killed total", "300 personnel killed of 0"]),
        ("500 killed in total<br>20 wounded", ["500 personnel killed total", "20 personnel wounded"]),
        # civilians
        ("20 civilians killed", ["20 civilians killed"]),
        ("'''Civilians:'''<br>20 killed", ["20 civilians killed"]),
    ],
)  # fmt: skip
def test_what_a_count_takes_over(value: str, want: list[str]) -> None:
    assert [spell(f) for f in losses(value)] == want


@pytest.mark.parametrize(
    ("value", "claimed"),
    [
        ("500 (according to Caesar)", ["Caesar"]),
        ("500 (modern estimates)<br>600", ["modern estimates", None]),
        ("'''German estimate:'''<br>500<br>600", ["German estimate", "German estimate"]),
        ("US claim: 500<br>600", ["US claim", None]),
        ("'''Estimated:'''<br>500", [None]),
        ("500 (estimated)", [None]),
        ("'''Estimates vary:'''<br>500", [None]),
        ("500 killed, according to the U.S.", ["U.S."]),
        ("According to the U.S., 500 killed", ["U.S."]),
        ("500 killed (according to A. Storch, Jr.)", ["A. Storch, Jr."]),
        ("500 killed according to the Danes.", ["Danes"]),
    ],
)
def test_claims(value: str, claimed: list[str | None]) -> None:
    assert [f.claimed_by for f in losses(value)] == claimed


def test_an_estimated_total_is_nobodys_claim() -> None:
    [figure] = men("'''(Estimated total)'''<br>500 men")
    assert (figure.approximate, figure.total, figure.claimed_by) == (True, True, None)


def test_a_numbered_source_is_a_heading() -> None:
    figures = men("'''Source 1:'''<br>500 men<br>'''Source 2:''' 600 men")
    assert [(f.low, f.group, f.claimed_by) for f in figures] == [
        (500, ("Source 1",), "Source 1"),
        (600, ("Source 2",), "Source 2"),
    ]


def test_estimated_as_a_heading_makes_its_lines_approximate() -> None:
    assert [f.approximate for f in losses("'''Estimated:'''<br>500<br>600")] == [True, True]
    assert [f.approximate for f in losses("'''German estimate:'''<br>500")] == [False]
    assert [f.approximate for f in losses("'''Estimated:'''<br>unknown")] == [False]


def test_the_losses_of_a_party_named_in_the_box_are_its_own() -> None:
    conflict = box(combatant1="House of Stark", casualties1="90 dead<br>Stark losses unknown<br>Frey losses unknown")
    assert [f.party for f in conflict.sides[0].casualties] == [None, "Stark", None]
    assert [f.notes for f in conflict.sides[0].casualties] == [(), (), ("Frey",)]


def test_a_party_named_in_the_box_counts() -> None:
    figure = box(combatant1="[[Legion of Honor]]", strength1="'''Legion of Honor:'''<br>500").sides[0].strength[0]
    assert (figure.party, figure.group) == ("Legion of Honor", ("Legion of Honor",))


@pytest.mark.parametrize("word", ["Allied", "native", "foreign", "Royal Navy", "Coalition"])
def test_no_party(word: str) -> None:
    assert [f.party for f in men(f"500 {word} troops")] == [None]


# -- strength against casualties


@pytest.mark.parametrize("value", ["Danish Army: 500", "'''Polish Army'''<br>500", "Soviet Army: 500"])
def test_a_nations_army_is_no_party(value: str) -> None:
    assert [f.party for f in men(value)] == [None]


@pytest.mark.parametrize(
    ("value", "want"),
    [
        ("2,000 men, 300 women", ["2000 personnel", "300 personnel"]),
        ("2,000 (300 women)", ["2000 personnel", "300 personnel of 0"]),
        ("30 men, 6 women, 9 children", ["30 personnel", "6 civilians", "9 civilians"]),
        ("300 women and children", ["300 civilians"]),
    ],
)
def test_women_in_a_strength_serve_unless_children_are_with_them(value: str, want: list[str]) -> None:
    assert [spell(f) for f in men(value)] == want


@pytest.mark.parametrize(
    ("value", "want"),
    [
        ("90 civilians dead (50 men, 9 boys)", ["90 civilians killed", "50 civilians killed of 0", "9 civilians killed of 0"]),
        ("\n* 90 villagers dead\n** 50 adults", ["90 civilians killed", "50 civilians killed of 0"]),
        ("90 villagers (50 Danish men)", ["90 civilians casualties", "50 civilians casualties P=Danish of 0"]),
        ("700 soldiers (30 women)", ["700 personnel casualties", "30 personnel casualties of 0"]),
        ("[[Civilian]]s:<br>50 men<br>40 women", ["50 civilians casualties", "40 civilians casualties"]),
        # who have a kind of their own keep it
        ("90 villagers (50 armed men)", ["90 civilians casualties", "50 personnel casualties of 0"]),
        ("700 soldiers (30 porters)", ["700 personnel casualties", "30 civilians casualties of 0"]),
        ("2 ships sunk (30 women)", ["2 ships sunk", "30 civilians killed of 0"]),
        ("30 women killed", ["30 civilians killed"]),
    ],
)  # fmt: skip
def test_age_and_sex_are_no_kind_of_people(value: str, want: list[str]) -> None:
    assert [spell(f) for f in losses(value)] == want


@pytest.mark.parametrize(
    ("value", "want"),
    [
        ("90 civilians killed, 50 wounded", ["90 civilians killed", "50 civilians wounded"]),
        ("90 civilians killed in May and 50 in June", ["90 civilians killed", "50 civilians killed"]),
        ("90 civilians killed, more at sea", ["90 civilians killed", "more civilians killed"]),
        ("50 killed (Danish civilians)", ["50 civilians killed P=Danish"]),
        ("50 killed, 9 wounded (Danish civilians)", ["50 civilians killed P=Danish", "9 civilians wounded P=Danish"]),
        ("90 civilians killed; 50 wounded", ["90 civilians killed", "50 personnel wounded"]),
        ("90 civilians killed<br>50 wounded", ["90 civilians killed", "50 personnel wounded"]),
        ("90 civilians killed, 50 surrendered", ["90 civilians killed", "50 personnel surrendered"]),
        ("90 civilians killed, 500 in total", ["90 civilians killed", "500 personnel casualties total"]),
        (
            "9 guards and 90 civilians killed, 50 wounded",
            ["9 personnel killed", "90 civilians killed", "50 personnel wounded"],
        ),
        (
            "9 guards killed; 90 civilians killed, 6 houses burnt, 50 wounded",
            ["9 personnel killed", "90 civilians killed", "6 other destroyed", "50 civilians wounded"],
        ),
    ],
)
def test_a_bare_count_behind_one_of_civilians_is_of_civilians_in_the_same_clause(value: str, want: list[str]) -> None:
    assert [spell(f) for f in losses(value)] == want


def test_unknown_men_are_a_claim_of_their_own() -> None:
    figures = losses("Unknown soldiers, 50 civilians")
    assert [(f.word, f.low, f.category.value, f.unit) for f in figures] == [
        ("unknown", None, "personnel", "soldiers"),
        (None, 50, "civilians", "civilians"),
    ]


@pytest.mark.parametrize(
    ("value", "category"),
    [
        ("3 Druze militias", "formations"),
        ("400 town militias", "personnel"),
        ("6 garrisons", "formations"),
        ("900 garrisons", "personnel"),
        ("60 legions", "formations"),
        ("several militias", "formations"),
    ],
)
def test_many_of_a_body_that_is_named_for_its_men_are_men(value: str, category: str) -> None:
    assert [f.category.value for f in men(value)] == [category]


def test_strength_has_no_outcomes() -> None:
    assert men("500 men (20 killed later)")[0].outcomes == ()
    assert all(f.outcomes == () for f in men("500 killed"))


def test_values() -> None:
    figure = losses("at least 5,000–6,000 [[Gaul]]s killed")[0]
    assert (figure.low, figure.high, figure.bound) == (5000, 6000, Bound.AT_LEAST)
    assert (figure.category, figure.outcomes) == (Category.PERSONNEL, (Outcome.KILLED,))


# -- words without a count


def test_a_bare_pointer_is_a_word_claim_in_an_empty_field() -> None:
    [figure] = losses("See [[#Aftermath|aftermath]]")
    assert (figure.word, figure.low, figure.outcomes) == ("see aftermath", None, (Outcome.CASUALTIES,))
    [figure] = losses("5 killed<br>See [[#Aftermath|aftermath]]")
    assert figure.low == 5


@pytest.mark.parametrize("value", ["[[1st Army]]<br>2nd Army", "HMS ''Hood''", "Main fleet", "5th of May 1944"])
def test_names_without_a_count_are_no_figures_and_not_lost(value: str) -> None:
    conflict = box(strength1=value)
    assert conflict.sides[0].strength == ()
    assert conflict.sides[0].strength_text is not None
    assert conflict.sides[0].strength_text.text == "\n".join(
        value.replace("[[", "").replace("]]", "").replace("''", "").split("<br>")
    )


@pytest.mark.parametrize(
    ("value", "want", "reported"),
    [
        ("3 windmills and 7 tanks destroyed", ["3 windmills other destroyed", "7 tanks tanks destroyed"], 1),
        ("1 tram and 7 lorries destroyed", ["1 tram other destroyed", "7 lorries vehicles destroyed"], 1),
        ("3 windmills, 7 tanks destroyed", ["3 windmills other destroyed", "7 tanks tanks destroyed"], 1),
        (
            "3 carts, 2 trams and 7 guns captured",
            ["3 carts vehicles captured", "2 trams other captured", "7 guns guns captured"],
            1,
        ),
        ("3 heavy and 7 light tanks lost", ["3 heavy tanks lost", "7 light tanks tanks lost"], 0),
        ("1 heavy and 7 light tanks lost", ["1 heavy tanks lost", "7 light tanks tanks lost"], 0),
        ("3 amphibious and 7 light tanks lost", ["3 amphibious tanks lost", "7 light tanks tanks lost"], 0),
    ],
)
def test_an_unknown_noun_before_things_is_no_adjective_of_theirs(value: str, want: list[str], reported: int) -> None:
    conflict = box(casualties1=value)
    assert [f"{f.low} {f.unit} {f.category.value} {'+'.join(f.outcomes)}" for f in conflict.sides[0].casualties] == want
    assert [d.code for d in conflict.diagnostics] == ["unknown-noun"] * reported


def test_an_unknown_noun_is_other_and_reported() -> None:
    conflict = box(strength1="5 gizmos<br>6 gizmos")
    assert [f.category for f in conflict.sides[0].strength] == [Category.OTHER] * 2
    assert [d.code for d in conflict.diagnostics] == ["unknown-noun"] * 2


@pytest.mark.parametrize(
    ("value", "want"),
    [
        ("5 [[Quux (aircraft)|Quuxes]]", "5 aircraft"),
        ("5 [[Quux tank|Quuxes]]", "5 tanks"),
        ("1 [[Quux Rifle Battalion|QRB]]", "1 formations"),
        ("90 [[Quux Rifle Battalion|QRB]]", "90 personnel"),
        ("5 [[Quux-class destroyer|Quuxes]]", "5 ships"),
        ("3 [[Bren Gun Carrier|carriers]]", "3 vehicles"),
        ("3 [[aircraft carrier|carriers]]", "3 ships"),
        ("2 [[M3 Stuart|Stuarts]]", "2 tanks"),
        ("90 [[Quux people|Quuxians]]", "90 personnel"),
        ("90 [[Denmark|Danes]]", "90 personnel P=Danes"),
        ("90 [[Horses in warfare|horse]]", "90 personnel"),
        ("90 [[soldier]]s of the [[Quux tank|Quux]]", "90 personnel"),
    ],
)
def test_a_link_tells_the_kind_where_the_word_does_not(value: str, want: str) -> None:
    conflict = box(strength1=value)
    assert [spell(f) for f in conflict.sides[0].strength] == [want]
    assert not conflict.diagnostics


@pytest.mark.parametrize(
    ("value", "want"),
    [
        ("90 Quuxians", "90 personnel"),
        ("Aircraft:<br>5 Quuxes", "5 aircraft"),
        ("5 [[Quux]]es", "5 personnel"),
        ("5 [[Quux Motor Company|Quuxes]]", "5 personnel"),
    ],
)
def test_an_unknown_name_is_taken_for_people_or_for_what_its_heading_says(value: str, want: str) -> None:
    conflict = box(strength1=value)
    assert [spell(f) for f in conflict.sides[0].strength] == [want]
    assert [d.code for d in conflict.diagnostics] == ["unknown-noun"] * want.endswith("personnel")


@pytest.mark.parametrize(
    ("value", "want"),
    [
        ("4,000 garrisoned", ["4000 personnel casualties"]),
        ("30 naval casualties", ["30 personnel casualties"]),
        ("9 planes destroyed<br>6 severely damaged", ["9 aircraft destroyed", "6 aircraft damaged"]),
        ("1 merchant scuttled", ["1 ships scuttled"]),
        ("30 merchants killed", ["30 civilians killed"]),
        ("30 merchants captured", ["30 ships captured"]),
        ("30 privateers killed", ["30 personnel killed"]),
        ("3 privateers surrendered", ["3 ships surrendered"]),
        ("30 horses killed", ["30 animals killed"]),
        ("30 miners killed", ["30 civilians killed"]),
        ("30 miners killed, 4 sappers", ["30 civilians killed", "4 personnel casualties"]),
        ("7 wounded (2 mortally)", ["7 personnel wounded", "2 personnel killed of 0"]),
        ("40 shot", ["40 personnel casualties"]),
        ("40 shot by police", ["40 personnel casualties"]),
        ("40 prisoners shot", ["40 personnel captured+executed"]),
        ("40 shot and 30 hanged", ["40 personnel executed", "30 personnel executed"]),
    ],
)
def test_a_word_that_is_no_thing_leaves_the_count_bare(value: str, want: list[str]) -> None:
    conflict = box(casualties1=value)
    assert [spell(f) for f in conflict.sides[0].casualties] == want
    assert not conflict.diagnostics


@pytest.mark.parametrize("value", ["One third", "two thirds of the army", "4½ months", "342e RI", "in three waves"])
def test_fractions_and_parts_of_an_event_are_no_counts(value: str) -> None:
    assert men(value) == ()


def test_nothing_visible_is_lost() -> None:
    """nothing_lost: what is no number, noun or party of a field is kept as words or reported."""
    value = "'''Army:'''<br>500 brave men of the east, tired (in 1944)<br>some said 600<br>Unit names; 7 guns at dawn"
    conflict = box(strength1=value)
    kept = " ".join(
        word for f in conflict.sides[0].strength for word in (*f.notes, f.unit or "", f.text, *f.group, f.claimed_by or "")
    )
    said = kept + " ".join(d.message for d in conflict.diagnostics)
    assert [w for w in ("brave", "men", "east", "tired", "1944", "Army", "guns", "dawn") if w not in said] == []


# -- citations


@pytest.mark.parametrize(
    ("value", "want"),
    [
        ("Army 500 men, 20 guns", ["500 personnel", "20 guns"]),
        ("Fleet 20 ships, 3 boats", ["20 ships", "3 ships"]),
        ("Cavalry 500 men", ["500 personnel"]),
        ("Army Group 2: 500 men", ["500 personnel"]),
    ],
)
def test_a_branch_before_a_count_does_not_make_it_a_name(value: str, want: list[str]) -> None:
    assert [spell(f) for f in men(value)] == want


def test_what_a_count_is_out_of_is_its_note() -> None:
    [figure] = losses("240 killed out of 300")
    assert (figure.low, figure.notes) == (240, ("out of 300",))


@pytest.mark.parametrize(
    ("casualties", "citations"),
    [
        ("200 killed<br>in the retreat<ref>a</ref>", [("c1",)]),
        ("200 killed<ref>a</ref><br>in the retreat<ref>b</ref><br>300 wounded<ref>c</ref>", [("c1", "c2"), ("c3",)]),
        ("Most fled<ref>a</ref><br>200 killed<ref>b</ref>", [("c1", "c2")]),
        ("200 killed<br>900 escaped<ref>a</ref>", [("c1",)]),
    ],
)
def test_citations_of_a_remark_are_those_of_its_figure(casualties: str, citations: list[tuple[str, ...]]) -> None:
    assert [f.citations for f in box(casualties1=casualties).sides[0].casualties] == citations


def test_citations_before_the_first_claim_are_its_own() -> None:
    conflict = box(strength1="The army,<ref>1</ref> 500 men<ref>2</ref>, 20 guns<ref>3</ref>")
    assert [f.citations for f in conflict.sides[0].strength] == [("c1", "c2"), ("c3",)]


# -- the joint row


@pytest.mark.parametrize(
    ("value", "categories"),
    [
        ("'''Civilians:''' 20 killed<br>5 wounded", ["civilians", "civilians"]),
        ("20 civilians killed<br>5 wounded<br>3 aircraft lost", ["civilians", "civilians", "aircraft"]),
        ("20 killed<br>5 civilians wounded", ["personnel", "civilians"]),
        ("20 soldiers killed", ["personnel"]),
    ],
)
def test_a_joint_row_that_opens_with_civilians_is_about_civilians(value: str, categories: list[str]) -> None:
    assert [f.category for f in box(casualties3=value).joint.casualties] == categories


@pytest.mark.parametrize(
    ("value", "counts"),
    [
        ("1 frigate (44)", [1]),
        ("1 frigate (44 guns)", [1, 44]),
        ("HMS ''Hasty'' (44)", []),
        ("''Hasty'' (44), ''Swift'' (32), 2 sloops", [2]),
        ("Garrison (44)", [44]),
        ("[[HMS Hasty|Hasty]] (44)", []),
        ("2 ships: [[HMS Hasty|Hasty]] (44), [[HMS Swift|Swift]] (32)", [2]),
        ("[[Guards of Orrin|Guards]] (44)", [44]),
        ("[[Legion of Orrin]] (900)", [900]),
        ("[[Orrin's Own]] (3,000)", [3000]),
        ("[[Orrin's Own]] (c. 90)", [90]),
        ("90 men: [[Orrin's Own]] (44), [[Orrin's Other]] (46)", [90, 44, 46]),
    ],
)
def test_the_guns_a_ship_is_rated_for_are_no_count(value: str, counts: list[int]) -> None:
    assert [f.low for f in men(value)] == counts


def test_a_rated_ship_of_a_strength_is_named_without_a_count() -> None:
    side = box(strength1="''[[HMS Hasty|Hasty]]'' (44)<br>[[HMS Swift|Swift]] (32)").sides[0]
    assert [(b.name, b.notes) for b in side.uncounted] == [("Hasty", ("44",)), ("Swift", ("32",))]


@pytest.mark.parametrize(
    ("value", "category"),
    [
        ("Most of the army", "personnel"),
        ("most of the force killed", "personnel"),
        ("Immense army", "personnel"),
        ("Most of 7 legions", "formations"),
        ("Whole fleet sunk", "ships"),
        ("most of the Danish fleet", "ships"),
        ("Entire armies", "formations"),
    ],
)
def test_most_of_one_body_are_what_it_is_made_of(value: str, category: str) -> None:
    assert losses(value)[0].category == category


# -- belligerents of the box


@pytest.mark.parametrize(
    ("value", "want"),
    [
        ("300 Iron Legion troops", ["300 personnel P=Iron Legion"]),
        ("12 Iron Legion", ["12 personnel P=Iron Legion"]),
        ("3 Iron Legion battalions", ["3 formations P=Iron Legion"]),
        ("50 White Company men and 5 tanks", ["50 personnel P=White Company", "5 tanks"]),
        ("20 Tin Legion troops", ["20 personnel"]),
        ("50 Danish volunteers", ["50 personnel P=Danish"]),
        ("500 Allied Forces troops", ["500 personnel"]),
        ("9 XYZ soldiers", ["9 personnel P=XYZ"]),
        ("9 XYZ", ["9 personnel P=XYZ"]),
        ("9 QRS and 40 men", ["9 personnel P=QRS", "40 personnel"]),
        ("{{flagicon|France}} 9 XYZ soldiers", ["9 personnel P=France"]),
    ],
)
def test_bodies_that_are_belligerents_of_the_box_are_parties(value: str, want: list[str]) -> None:
    bodies = "[[XYZ]]<br>Danish QRS<br>The Iron Legion<br>White Company<br>Danish volunteers<br>Allied Forces"
    conflict = box(combatant1=bodies, strength1=value)
    assert [spell(f) for f in conflict.sides[0].strength] == want
    assert not conflict.diagnostics


@pytest.mark.parametrize(
    ("value", "parties"),
    [
        ("20 RLF fighters killed", ["RLF"]),
        ("20 RLF killed", ["RLF"]),
        ("20 killed (RLF), 5 wounded (GN)", ["RLF", "GN"]),
        ("20 killed (KIA)", [None]),
        ("20 RLF tanks destroyed", [None]),
        ("20 killed (gn)", [None]),
        ("20 killed (RLF fighters)", ["RLF"]),
        ("20 killed (RLF claims)", [None]),
    ],
)
def test_initials_of_a_belligerent_are_a_party(value: str, parties: list[str | None]) -> None:
    conflict = box(
        combatant1="Red Liberation Front<br>[[Green National Guard (Redland)|Green Nationals]] (GN)", casualties1=value
    )
    assert [f.party for f in conflict.sides[0].casualties] == parties


@pytest.mark.parametrize(
    ("value", "read"),
    [
        ("20 killed (Ruritania)", [("Ruritania", None, ())]),
        ("20 killed ([[Ruritania]])", [("Ruritania", None, ())]),
        ("20 men killed (Ruritania)", [("Ruritania", "men", ())]),
        ("20 killed (Ruritania), 5 wounded (Graustark)", [("Ruritania", None, ()), ("Graustark", None, ())]),
        ("20 killed (Graustark troops)", [("Graustark", "Graustark troops", ())]),
        ("{{flag|Graustark}} 20 killed (Ruritania)", [("Graustark", None, ("Ruritania",))]),
        # a place, or the name of the other side, is a note
        ("20 killed (in Ruritania)", [(None, None, ("in Ruritania",))]),
        ("20 killed (Cuba)", [(None, None, ("Cuba",))]),
        ("20 killed (Borduria)", [(None, None, ("Borduria",))]),
    ],
)
def test_a_belligerent_of_the_side_in_a_parenthesis_is_a_party(
    value: str, read: list[tuple[str | None, str | None, tuple[str, ...]]]
) -> None:
    conflict = box(combatant1="{{flag|Ruritania}}<br>[[Graustark]]", combatant2="Borduria", casualties1=value)
    assert [(f.party, f.unit, f.notes) for f in conflict.sides[0].casualties] == read
    assert all(f.party is None or f.party in f.text or "flag" in value for f in conflict.sides[0].casualties)


@pytest.mark.parametrize(
    ("value", "read"),
    [
        ("20 killed ({{flagicon|Spain}})", [("Spain", None, ())]),
        ("20 killed ({{flag|Spain}})", [("Spain", None, ())]),
        ("20 killed ({{ESP}})", [("Spain", None, ())]),
        ("20 killed ({{flagicon|Spain}}), 30 killed ({{flag|France}})", [("Spain", None, ()), ("France", None, ())]),
        ("20 killed ({{flag|Spain}}, south)", [(None, None, ("Spain, south",))]),
        ("20 {{flag|Spain}}", [("Spain", None, ())]),
        ("20 men {{flag|Spain}}", [("Spain", "men", ())]),
        ("{{flag|Graustark}} 20 men", [("Graustark", "men", ())]),
        ("20 {{flag|Spain}} and 9 {{flag|France}} tanks", [("Spain", "tanks", ()), ("France", "France tanks", ())]),
        ("20 tanks {{flag|Spain}}, 30 {{flag|France}}", [("Spain", "tanks", ()), ("France", None, ())]),
    ],
)
def test_a_flag_behind_a_count_is_its_party_and_nothing_else(
    value: str, read: list[tuple[str | None, str | None, tuple[str, ...]]]
) -> None:
    conflict = box(casualties1=value)
    assert [(f.party, f.unit, f.notes) for f in conflict.sides[0].casualties] == read
    assert conflict.diagnostics == ()


@pytest.mark.parametrize(
    ("value", "count"),
    [
        ("[[1st Parachute Battalion|1 PARA]]", 0),
        ("[[No. 7 Commando|7 Cdo]]", 0),
        ("[[9th Marine Regiment|2 companies]]", 1),
        ("[[Destroyer|2 destroyers]]", 1),
    ],
)
def test_the_number_of_a_linked_unit_is_no_count(value: str, count: int) -> None:
    assert len(men(value)) == count


@pytest.mark.parametrize("label", ["'''Source 1:'''", "'''Estimate 2:'''", "Scenario 3:"])
def test_the_number_of_a_label_is_no_count(label: str) -> None:
    found = men(f"{label}<br>500 men<br>20 guns")
    assert [f.low for f in found] == [500, 20]
    assert found[0].group == (label.strip("':"),)


@pytest.mark.parametrize("label", ["'''Day one'''", "'''Day two:'''", "'''Second day'''", "'''2nd Corps'''"])
def test_the_number_of_a_day_or_unit_is_no_count(label: str) -> None:
    assert [spell(f) for f in losses(f"{label} 30 killed, 40 wounded")] == ["30 personnel killed", "40 personnel wounded"]


def test_an_estimated_total_is_both() -> None:
    assert [(f.approximate, f.total) for f in losses("'''(Estimated total)'''<br>500 killed")] == [(True, True)]


def test_a_doubted_bound_is_one() -> None:
    assert [(f.low, f.high, f.bound) for f in men("40,000?+ men")] == [(40_000, None, Bound.AT_LEAST)]


@pytest.mark.parametrize(
    "value",
    [
        "300 (doubtful)",
        "300 men [sic?]",
        "300 (per Harkness 1988)",
        "40 tanks (mostly [[Foo|Foos]] (late))",
        "30 (by {{nowrap|1 May}})",
        "300 (unclear",
    ],
)
def test_what_was_read_ends_with_its_parenthesis(value: str) -> None:
    page = f"{{{{Warbox|combatant1=A|combatant2=B|casualties1={value}}}}}"
    figure = warbox.parse(page).sides[0].casualties[0]
    assert figure.source is not None
    assert figure.source.span.of(page).count("(") == value.count("(")
    assert figure.source.span.of(page).count(")") == value.count(")")


# -- words without a count


@pytest.mark.parametrize(
    ("value", "notes"),
    [
        ("90 slain<br>Baggage taken", [("Baggage taken",)]),
        ("90 slain<br>* Baggage taken<br>5 guns", [("Baggage taken",), ()]),
        ("Baggage taken<br>90 slain<br>5 guns", [("Baggage taken",), ()]),
        ("90 slain<br>(garrison only)", [("garrison only",)]),
        ("90 slain<br>Citadel: razed", [("Citadel: razed",)]),
        ("90 slain<br>''[[HMS Foo|Foo]]'' aground; dismasted", [("Foo aground; dismasted",)]),
        ("90 slain<br>3,000 tons of grain<br>see below", [("3,000 tons of grain", "see below")]),
        ("See aftermath<br>Baggage taken", [("Baggage taken",)]),
        ("90 slain<br>{{flagicon|France}}<br>—", [()]),
    ],
)
def test_a_line_without_a_count_is_a_note_of_its_neighbour(value: str, notes: list[tuple[str, ...]]) -> None:
    assert [f.notes for f in losses(value)] == notes


@pytest.mark.parametrize(
    ("field", "value", "reported"),
    [
        ("casualties1", "Baggage taken", 1),
        ("casualties1", "Baggage taken<br>Citadel: razed", 2),
        ("casualties1", "Baggage taken<br>90 slain", 0),
        ("casualties1", "See aftermath<br>Baggage taken", 0),
        ("casualties1", "—", 0),
        ("strength1", "a third of the levies", 1),
        ("strength1", "[[Foo Guards]]", 0),
    ],
)
def test_words_of_a_field_without_figures_are_reported(field: str, value: str, reported: int) -> None:
    found = [d.code for d in box(**{field: value}).diagnostics if d.code != "empty-heading"]
    assert found == ["uncounted-words"] * reported


@pytest.mark.parametrize(
    ("value", "bodies"),
    [
        ("[[Foo Guards]]<br>~15% of the levies<br>3rd Lancers", ["Foo Guards", "3rd Lancers"]),
        ("[[Foo Guards]]<br>1/4 of the levies<br>5 in 8 ships<br>1/7 Bar Rifles", ["Foo Guards", "1/7 Bar Rifles"]),
        ("part of the 5,000-strong army<br>out of 900", []),
        ("nearly half of the fleet<br>two thirds of its guns<br>40 percent of it<br>1.5 million tons of coal", []),
    ],
)
def test_a_share_is_no_body(value: str, bodies: list[str]) -> None:
    assert [b.name for b in box(strength1=value).sides[0].uncounted] == bodies


@pytest.mark.parametrize(
    ("value", "word", "category", "notes"),
    [
        ("Hill levy (number unknown)", "unknown", "personnel", ("Hill levy",)),
        ("Exact number of guns unknown", "unknown", "guns", ()),
        ("500 men (± 20)<br>troop numbers unknown", "unknown", "personnel", ()),
        ("500 men (two battles)", None, "other", ()),
    ],
)
def test_numbers_not_known(value: str, word: str | None, category: str, notes: tuple[str, ...]) -> None:
    figure = box(strength1=value).sides[0].strength[-1]
    assert (figure.word, figure.category, figure.notes) == (word, category, notes)


def test_what_is_no_count_before_the_first_is_its_note() -> None:
    assert [(f.low, f.notes) for f in losses("half of 900 men captured, 20 killed")] == [(20, ("half of 900 men captured",))]
    assert [(f.low, f.notes) for f in losses("20 survivors, 5 wounded")] == [(5, ("20 survivors",))]


def test_another_is_of_the_same_kind() -> None:
    found = losses("2 ships sunk<br>another damaged, the other burnt")
    assert [(f.low, f.word, f.category) for f in found] == [
        (2, None, "ships"),
        (None, "another", "ships"),
        (None, "the other", "ships"),
    ]


@pytest.mark.parametrize(
    ("value", "figures"),
    [
        ("7,000 civilians slain<br>900 of these in the hills", ["7000 civilians killed", "900 civilians killed of 0"]),
        (
            "600 slain<br>90 of whom drowned<br>8 of them officers",
            ["600 personnel killed", "90 personnel killed of 0", "8 personnel killed of 0"],
        ),
        ("600 slain<br>including 40 officers", ["600 personnel killed", "40 personnel killed of 0"]),
        ("600 wounded<br>Of these, 40 died", ["600 personnel wounded", "40 personnel killed of 0"]),
        (
            "12 tanks lost<br>of which 5 burnt, 3 stuck<br>4 guns",
            ["12 tanks lost", "5 tanks destroyed of 0", "3 tanks lost of 0", "4 guns lost"],
        ),
        (
            "{{flagicon|Spain}} 600 slain<br>8 of them officers",
            ["600 personnel killed P=Spain", "8 personnel killed P=Spain of 0"],
        ),
        (
            "600 slain, 300 wounded<br>8 of these later",
            ["600 personnel killed", "300 personnel wounded", "8 personnel wounded of 1"],
        ),
        ("600 slain<br><br>8 of them officers", ["600 personnel killed", "8 personnel casualties"]),
        ("600 slain<br>'''Rear:'''<br>8 of them officers", ["600 personnel killed", "8 personnel casualties"]),
        ("8 of them officers", ["8 personnel casualties"]),
    ],
)
def test_a_line_that_goes_on_with_of_these_breaks_down_the_figure_above(value: str, figures: list[str]) -> None:
    assert [spell(f) for f in losses(value)] == figures


@pytest.mark.parametrize(
    ("value", "parties"),
    [
        ("{{flagicon|Peru}} 90 dead<br>{{flagicon|Chile}} 70 dead,<br>40 sick", ["Peru", "Chile", "Chile"]),
        ("{{flagicon|Peru}} 90 dead<br>{{flagicon|Chile}} 70 dead,<ref>a</ref><br>40 sick,<br>3 guns", ["Peru"] + 3 * ["Chile"]),
        ("{{flagicon|Peru}} 90 dead<br>{{flagicon|Chile}} 70 dead<br>40 sick", ["Peru", "Chile", None]),
        ("{{flagicon|Peru}} 90 dead<br>{{flagicon|Chile}} 70 dead,<br><br>40 sick", ["Peru", "Chile", None]),
        ("{{flagicon|Peru}} 90 dead<br>{{flagicon|Chile}} 70 dead,<br>Total: 40 sick", ["Peru", "Chile", None]),
    ],
)
def test_a_comma_carries_the_flag_on(value: str, parties: list[str | None]) -> None:
    assert [f.party for f in losses(value)] == parties


@pytest.mark.parametrize(
    ("value", "party"),
    [
        ("Union:<br>Reds & Blues: 900", "Reds & Blues"),
        ("'''Union:'''<br>'''Reds, Blues and Union:'''<br>900", "Reds, Blues and Union"),
        ("Union:<br>Blues/Reds: 900", "Blues/Reds"),
        ("Union:<br>Reds & Others: 900", "Union"),
        ("Union:<br>900", "Union"),
    ],
)
def test_a_label_of_several_belligerents_is_their_party(value: str, party: str) -> None:
    assert [f.party for f in box(combatant1="Union<br>Reds<br>Blues", strength1=value).sides[0].strength] == [party]


@pytest.mark.parametrize(
    ("value", "categories"),
    [
        ("9 fighters, 4 dive bombers", ["aircraft lost", "aircraft lost"]),
        ("9 fighters lost", ["aircraft lost"]),
        ("9 fighters shot down<br>2 pilots killed", ["aircraft destroyed", "personnel killed"]),
        ("'''Shot down:'''<br>9 fighters", ["aircraft destroyed"]),
        ("'''Aircraft:'''<br>9 fighters", ["aircraft lost"]),
        ("9 [[fighter aircraft|fighters]]", ["aircraft lost"]),
        ("9 fighters damaged (2 beyond repair), 4 planes lost", ["aircraft damaged", "aircraft damaged", "aircraft lost"]),
        ("9 Danish fighters, 4 transport aircraft", ["aircraft lost", "aircraft lost"]),
        ("9 fighters and 4 bombers captured", ["aircraft captured", "aircraft captured"]),
        ("9 bombers, 4 fighters destroyed", ["aircraft destroyed", "aircraft destroyed"]),
        ("9 fighters, 4 bombers, 2 tanks damaged", ["aircraft damaged", "aircraft damaged", "tanks damaged"]),
        ("9 gliders, 4 fighters captured", ["aircraft captured", "aircraft captured"]),
        ("2 tanks, 9 fighters destroyed", ["tanks destroyed", "aircraft destroyed"]),
        ("9 fighters, 2 lorries destroyed", ["aircraft destroyed", "vehicles destroyed"]),
        ("9 tribal fighters, 2 lorries destroyed", ["personnel casualties", "vehicles destroyed"]),
        ("9 fighters, 2 lorries captured", ["personnel casualties", "vehicles captured"]),
        ("9 fighters, 2 drones captured", ["personnel casualties", "aircraft captured"]),
        ("9 fighters killed, 2 lorries destroyed", ["personnel killed", "vehicles destroyed"]),
        ("9 fighters", ["personnel casualties"]),
        ("9 fighters killed, 4 wounded", ["personnel killed", "personnel wounded"]),
        ("9 fighters captured", ["personnel captured"]),
        ("9 fighters killed, 4 aircraft destroyed", ["personnel killed", "aircraft destroyed"]),
        ("9 fighters<br>4 helicopters", ["personnel casualties", "aircraft lost"]),
        ("9 partisan fighters<br>4 jets", ["personnel casualties", "aircraft lost"]),
        ("9 fighters<br>4 tanks", ["personnel casualties", "tanks lost"]),
    ],
)
def test_fighters_are_aircraft_among_aircraft(value: str, categories: list[str]) -> None:
    got = [f"{f.category.value} {'+'.join(f.outcomes)}" for f in losses(value)]
    assert got == categories


def test_a_zero_behind_a_count_is_a_model() -> None:
    assert [(f.low, f.category) for f in men("20 Zero fighters")] == [(20, Category.AIRCRAFT)]


@pytest.mark.parametrize(
    ("value", "claimed_by", "approximate"),
    [
        ("'''Per Denmark, late 2011:'''<br>900", "Denmark", False),
        ("'''Danish claim, 4 May 1864:'''<br>900", "Danish claim", False),
        ("'''2007 estimate:'''<br>900", None, True),
        ("'''Estimates (2007):'''<br>900", None, True),
        ("'''Estimated total:'''<br>900", None, True),
        ("'''Danish estimate:'''<br>900", "Danish estimate", False),
        ("900 per Denmark, late 2011", "Denmark", False),
        ("900 (per Denmark as of 2011)", "Denmark", False),
        ("900 (according to a 2011 study)", "2011 study", False),
        ("900 (2011 est.)", None, True),
    ],
)
def test_a_date_is_no_part_of_the_claimant(value: str, claimed_by: str | None, approximate: bool) -> None:
    assert [(f.claimed_by, f.approximate) for f in losses(value)] == [(claimed_by, approximate)]


@pytest.mark.parametrize(
    ("heading", "party", "claimed_by", "approximate"),
    [
        ("North Push (Danish estimate)", None, "Danish estimate", False),
        ("Danish losses (Dutch estimate)", "Danish", "Dutch estimate", False),
        ("Left wing (per Storch)", None, "Storch", False),
        ("Left wing (Livy)", None, "Livy", False),
        ("Left wing (Danish chroniclers)", None, "Danish chroniclers", False),
        ("Left wing (official figures, 1951)", None, "official figures", False),
        ("Left wing (est.)", None, None, True),
        ("Estimated losses", None, None, True),
        ("Official", None, "Official", False),
        ("Left wing (May)", None, None, False),
        ("Danish sources (May)", None, "Danish sources (May)", False),
    ],
)
@pytest.mark.parametrize("written", ["'''{}:''' 15", "'''{}'''<br>15"])
def test_the_source_in_the_parenthesis_of_a_heading(
    heading: str, party: str | None, claimed_by: str | None, approximate: bool, written: str
) -> None:
    [figure] = losses(written.format(heading))
    assert (figure.group, figure.party) == ((heading,), party)
    assert (figure.claimed_by, figure.approximate) == (claimed_by, approximate)


@pytest.mark.parametrize(
    ("between", "notes"),
    [
        # a label with words but no count says of whom the counts after it are
        ("<br>'''South Push:''' Storch's men (May)<br>", [(), ("South Push: Storch's men (May)",)]),
        ("<br>South Push: 1st Corps<br>Wounded: ", [(), ("South Push: 1st Corps",)]),
        ("<br>1st Corps: Storch's men\n* ", [(), ("1st Corps: Storch's men",)]),
        # not where the next count has a label of its own, or does not follow at once
        ("<br>'''South Push:''' Storch's men<br>'''North Push:''' ", [("South Push: Storch's men",), ()]),
        ("<br>South Push: Storch's men<br><br>", [("South Push: Storch's men",), ()]),
        ("<br>South Push: Storch's men<br>under Reiher<br>", [("South Push: Storch's men", "under Reiher"), ()]),
        # and not where it says all that it has to say
        ("<br>Wounded: not told<br>", [("Wounded: not told",), ()]),
        ("<br>Stores: burnt<br>", [("Stores: burnt",), ()]),
        ("<br>Coal: 900 tons<br>", [("Coal: 900 tons",), ()]),
        ("<br>Corps: see text<br>", [("Corps: see text",), ()]),
        ("<br>Storch's men<br>", [("Storch's men",), ()]),
        ("<br>and<br>", [(), ()]),
    ],
)
def test_whose_note_a_line_between_two_counts_is(between: str, notes: list[tuple[str, ...]]) -> None:
    assert [f.notes for f in losses(f"10 killed{between}20")] == notes


def test_a_rating_in_the_plural_and_a_word_of_ships_are_no_count_and_no_party() -> None:
    assert [spell(f) for f in men("7 [[ship of the line|ships of the line]] (74s)")] == ["7 ships"]
    [figure] = box(combatant1="Danish merchant fleet", casualties1="5 merchant seamen").sides[0].casualties
    assert figure.party is None


def test_a_heading_that_names_a_source_is_no_kind_of_people() -> None:
    assert [f.category for f in losses("'''Official:''' 15 dead<br>'''Officials:''' 3")] == [
        Category.PERSONNEL,
        Category.CIVILIANS,
    ]


def test_signs_around_a_figure_are_no_words() -> None:
    assert [(f.group, f.notes) for f in losses("→ 700 killed<br>'''First week –''' 40 dead")] == [((), ()), (("First week",), ())]


@pytest.mark.parametrize(
    ("value", "category"),
    [
        ("two forces of Danish knights", "formations"),
        ("2 battle forces", "formations"),
        ("5,000 forces", "personnel"),
        ("9 special forces", "personnel"),
        ("6 security forces", "personnel"),
        ("several forces", "personnel"),
        ("Danish garrison of 15", "personnel"),
        ("Danish fleet of 15", "ships"),
        ("Danish army of 4,000", "personnel"),
        ("The army numbered 4,000", "personnel"),
    ],
)
def test_few_forces_are_bodies_and_many_are_men(value: str, category: str) -> None:
    assert [f.category.value for f in men(value)] == [category]
    assert losses("3 forces killed")[0].category is Category.PERSONNEL


@pytest.mark.parametrize(
    ("value", "want"),
    [
        ("5 battalions (c. 3,000)", ["5 formations", "3000 personnel of 0"]),
        ("One company (60)", ["1 formations", "60 personnel of 0"]),
        ("two forces, numbering 900 and 300", ["2 formations", "900 personnel of 0", "300 personnel of 0"]),
        ("12 battalions (4 in reserve)", ["12 formations", "4 formations of 0"]),
        ("3 divisions:\n* 1st: 9,000\n* 2nd: 8,000", ["3 formations", "9000 personnel of 0", "8000 personnel of 0"]),
    ],
)
def test_more_than_the_bodies_they_break_down_are_those_in_them(value: str, want: list[str]) -> None:
    assert [spell(f) for f in men(value)] == want


def test_the_dead_are_people_whatever_stands_before_them() -> None:
    assert [spell(f) for f in losses("City – 600 dead<br>3 mills burnt")] == ["600 personnel killed", "3 other destroyed"]


@pytest.mark.parametrize(
    ("value", "notes", "reported"),
    [
        ("900 men<br>'''Spring 1704'''", [("Spring 1704",)], []),
        ("(Late spring 1704)<br>900 men", [("Late spring 1704",)], []),
        ("900 men<br>1704–05", [("1704–05",)], []),
        ("Spring 1704", [], ["uncounted-words"]),
        ("'''May 1703'''<br>900 men<br>'''Spring 1704'''", [()], ["empty-heading"]),
    ],
)
def test_a_date_is_no_body(value: str, notes: list[tuple[str, ...]], reported: list[str]) -> None:
    found = box(strength1=value)
    assert [f.notes for f in found.sides[0].strength] == notes
    assert found.sides[0].uncounted == ()
    assert [d.code for d in found.diagnostics] == reported


def test_a_date_in_italics_heads_the_counts_under_it() -> None:
    assert [(f.low, f.group) for f in men("''Spring 1704''<br>900 men<br>''1705''<br>70 men")] == [
        (900, ("Spring 1704",)),
        (70, ("1705",)),
    ]


def test_nobody_is_no_body_of_a_strength() -> None:
    found = box(strength1="500 men<br>Reserve: n/a")
    assert found.sides[0].uncounted == ()
    assert sorted(d.code for d in found.diagnostics) == ["empty-heading", "not-an-entry"]


@pytest.mark.parametrize(
    ("strength", "parties"),
    [
        ("{{flagicon image|Arms of X.svg}}<br>500 men<br>20 guns<br>{{flagicon|Y}}<br>30 men", ["X", "X", "Y"]),
        ("[[File:Arms_of_X.svg|20px]]<br>500 men", ["X"]),
        ("[[File:Arms of Z.svg|20px]]<br>500 men", [None]),  # before two names
        ("[[File:Arms of W.svg|20px]]<br>500 men", [None]),  # before none
        ("[[File:Arms of X.svg|20px]] 500 men", [None]),
    ],
)
def test_a_picture_above_counts_is_the_party_that_has_it(strength: str, parties: list[str | None]) -> None:
    one = "[[File:Arms of X.svg|30px]] [[X]]<br>{{flagicon image|Arms of Z.svg}} [[Z]]"
    conflict = box(combatant1=one, combatant2="{{flagicon image|Arms of Z.svg}} [[Q]]", strength1=strength)
    assert [figure.party for figure in conflict.sides[0].strength] == parties
