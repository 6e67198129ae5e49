"""Counts in a line of text: value, bound, hedge, word, and what is no count.

A count is written low–high, "≥" and "≤" for bounds, "~" where it is approximate, words in quotation marks.
"""

from __future__ import annotations

import time

import pytest

from spelling import spell
from warbox.lexers.not_counts import not_counts
from warbox.lexers.quantities import read_quantities

COUNTS = [
    # separators between groups of three digits
    ("6000", ["6000"]),
    ("6,000", ["6000"]),
    ("6.000", ["6000"]),
    ("6'000", ["6000"]),
    ("6’000", ["6000"]),
    ("6 000", ["6000"]),
    ("6\u00a0000", ["6000"]),
    ("6\u2009000", ["6000"]),
    ("6\u202f000", ["6000"]),
    ("1,234,567", ["1234567"]),
    ("1 234 567 men", ["1234567"]),
    ("12,34", ["12", "34"]),
    ("500 men (from 1941)", ["500"]),
    ("from 1500 to 2000 men", ["1500–2000"]),
    ("from 1500 men", ["1500"]),
    # a plain space, unless what follows is a calibre
    ("4 105 mm guns", ["4"]),
    ("4 105\u00a0mm guns", ["4"]),
    # calibres that share their unit
    ("6 76/122 mm guns", ["6"]),
    ("4 88/105mm howitzers", ["4"]),
    # ranges
    ("7,500–12,000", ["7500–12000"]),
    ("7,500-12,000", ["7500–12000"]),
    ("7,500 — 12,000", ["7500–12000"]),
    ("700 (at most) men", ["≤700"]),
    ("700 (min.)", ["≥700"]),
    ("7,500~12,000", ["7500–12000"]),
    ("7,500 ～ 12,000", ["7500–12000"]),
    ("7,500〜12,000", ["7500–12000"]),
    ("2 ∼ 3 million", ["2000000–3000000"]),
    ("~7,500 ~ 12,000", ["~7500–12000"]),
    ("7,500 ~12,000", ["7500", "~12000"]),
    ("12,000 ~ 7,500", ["12000", "~7500"]),
    ("20 men ~ 30 guns", ["20", "~30"]),
    ("2 ~ 3 km", []),
    ("24,000 to 26,000", ["24000–26000"]),
    ("between 4,000 and 5,000", ["4000–5000"]),
    ("from 4,000 to 5,000", ["4000–5000"]),
    ("range from 4,000 to 5,000", ["4000–5000"]),
    ("5 or 6", ["5–6"]),
    ("5,000 and 6,000", ["5000", "6000"]),
    ("2–3 million", ["2000000–3000000"]),
    ("14–17,000", ["14000–17000"]),
    ("2.5–3 million", ["2500000–3000000"]),
    ("900–1,000", ["900–1000"]),
    ("12,000–7,500", ["7500–12000"]),
    # written numbers and their halves
    ("half a million men", ["500000"]),
    ("nearly half a million", ["~500000"]),
    ("a quarter of a million", ["250000"]),
    ("a million and a half", ["1500000"]),
    ("two and a half thousand", ["2500"]),
    ("half a million to a million", ["500000–1000000"]),
    ("half a dozen", ["6"]),
    ("1,5 million", ["1500000"]),
    ("2,25–3 million", ["2250000–3000000"]),
    ("a handful of men", ['"a handful"']),
    ("all 90 killed", ["90"]),
    ("all three ships", ["3"]),
    ("all ships", ['"all"']),
    ("at least several hundred", ['"several hundred"']),
    ("nearly entire garrison", ['"nearly entire"']),
    ("90 approx.", ["~90"]),
    ("90±", ["~90"]),
    ("one third rate", ["1"]),
    ("a number of tanks", ['"a number"']),
    ("a hundred thousand", ["100000"]),
    ("a hundred and fifty", ["150"]),
    ("a hundred and twenty-five thousand", ["125000"]),
    ("a thousand five hundred", ["1500"]),
    ("two 40 gun frigates", ["2"]),
    ("12 gun boats", ["12"]),
    ("30 gun crews", ["30"]),
    # the people of one body; of several, the bodies are counted
    ("6,000-strong army", ["6000"]),
    ("a 600-strong Danish garrison", ["600"]),
    ("5,000–6,000-strong army", ["5000–6000"]),
    ("about 500-man company", ["~500"]),
    ("a 400-man militia and 20 guns", ["400", "20"]),
    ("600-strong", []),
    ("600-strong walls", []),
    ("two 600-strong battalions", ["2"]),
    ("600-man companies", []),
    ("4 tanks with 5-man crew", ["4"]),
    # bounds
    ("145,000+", ["≥145000"]),
    ("over 5,000", ["≥5000"]),
    ("more than 5,000", ["≥5000"]),
    ("at least 5,000", ["≥5000"]),
    ("5,000 or more", ["≥5000"]),
    (">5,000", ["≥5000"]),
    ("≥ 5,000", ["≥5000"]),
    ("no fewer than 5,000", ["≥5000"]),
    ("7,000–10,000+", ["≥7000–10000"]),
    ("900 at least", ["≥900"]),
    ("300 at most", ["≤300"]),
    ("300 max.", ["≤300"]),
    ("estimated at 900", ["~900"]),
    ("900 (?)", ["900"]),
    ("6 Mi-24 helicopters", ["6"]),
    ("6 Mi-8s", ["6"]),
    ("6 mi of trenches", []),
    ("9 Type 89 tanks", ["9"]),
    ("7 Bf 110 fighters, 3 Ju 88 bombers", ["7", "3"]),
    ("9 Leopard 1 tanks", ["9"]),
    ("7 PAK 38 guns", ["7"]),
    ("two Ju 52 transports", ["2"]),
    ("19 Air Landing Brigade", []),
    ("41 Commando", []),
    ("3 Infantry Brigades", ["3"]),
    ("400 Light Brigade", ["400"]),
    ("- unknown", ['"unknown"']),
    ("unknown, but probably heavy", ['"unknown, but probably heavy"']),
    ("up to 300", ["≤300"]),
    ("less than 300", ["≤300"]),
    ("fewer than 300", ["≤300"]),
    ("as many as 300", ["≤300"]),
    ("300 or fewer", ["≤300"]),
    ("< 300", ["≤300"]),
    # hedges, for the first figure after or before
    ("about 500", ["~500"]),
    ("c. 500", ["~500"]),
    ("ca. 500", ["~500"]),
    ("~500", ["~500"]),
    ("≈500", ["~500"]),
    ("some 500", ["~500"]),
    ("nearly 500", ["~500"]),
    ("est. 500", ["~500"]),
    ("estimated 500", ["~500"]),
    ("500 (est.)", ["~500"]),
    ("500 (estimated)", ["~500"]),
    ("about 500, 600", ["~500", "600"]),
    ("about 500–600", ["~500–600"]),
    ("approximately over 500", ["~≥500"]),
    ("500 (uncertain)", ["500"]),
    # scales
    ("1.45 million", ["1450000"]),
    ("400 thousand", ["400000"]),
    ("500k", ["500000"]),
    ("2 dozen", ["24"]),
    ("1.5 hundred", ["150"]),
    # written numbers
    ("three tanks", ["3"]),
    ("a dozen men", ["12"]),
    ("half a dozen men", ["6"]),
    ("twenty-five men", ["25"]),
    ("two hundred and fifty men", ["250"]),
    ("three thousand men", ["3000"]),
    ("two million men", ["2000000"]),
    ("two or three men", ["2–3"]),
    # words
    ("Unknown", ['"unknown"']),
    ("?", ['"?"']),
    ("Heavy", ['"heavy"']),
    ("several hundred men", ['"several hundred"']),
    ("thousands killed", ['"thousands"']),
    ("unknown number of tanks", ['"unknown number"']),
    ("unknown, possibly light", ['"unknown, possibly light"']),
    ("Unknown soldiers", ['"unknown"']),
    ("unknown Danish fighters killed", ['"unknown"']),
    ("unknown military personnel, 9 nurses", ['"unknown"', "9"]),
    ("unknown military, 9 nurses", ['"unknown"', "9"]),
    ("9 hurt, unknown police killed", ["9", '"unknown"']),
    ("undisclosed infantry under Colonel Hale", ['"undisclosed"']),
    ("unknown numerical strength", ['"unknown"']),
    ("None", ["0"]),
    ("no casualties", ["0"]),
    ("nil", ["0"]),
    ("heavy casualties on the hill", ['"heavy"']),
    ("Unspecified heavy casualties", ['"unspecified heavy"']),
    ("imprecise heavy losses", ['"imprecise heavy"']),
    ("Disproportionately heavy losses", ['"disproportionately heavy"']),
    ("Italy heavy losses", []),
    ("unknown light tanks", ['"unknown"']),
    ("only light losses", ['"light"']),
    ("Unknown; light", ['"unknown; light"']),
    ("Heavy; unknown killed", ['"heavy"', '"unknown"']),
    ("suffered heavy losses", ['"heavy"']),
    ("many, possibly hundreds of men", ['"many, possibly hundreds"']),
    ("many, hundreds", ['"many"', '"hundreds"']),
]


@pytest.mark.parametrize(("text", "counts"), COUNTS, ids=[text for text, _ in COUNTS])
def test_counts(text: str, counts: list[str]) -> None:
    assert [spell(q) for q in read_quantities(text)] == counts


NO_COUNTS = [
    # one unknown thing, or which it was
    "unknown soldier",
    "unknown aircraft carrier",
    "unknown artillery battalion",
    "unknown units",
    "unknown reasons",
    "by unknown gunmen",
    "one third of the men",
    "three quarters",
    "several days",
    "76/122 mm guns",
    "37 and 45 mm guns",
    "9 and 6-pounder guns",
    "40 gun frigate",
    "64 gun ship of the line",
    "7 t",
    "30 t of powder",
    # years and dates
    "in 1944", "6 June 1944", "June 6, 1944", "May 1944", "(1944)", "(1944–45)", "the 1940s", "44 BC", "AD 44",
    "since 1944", "from 1944", "men (from 1944 to 1945)", "the 1914-18 war",
    # ordinals and unit numbers
    "2nd Army", "302nd Division", "1st and 3rd Regiments", "Hill 262", "Army Group 2", "Regiment No. 5",
    "Luftflotte 4", "21st/22nd Foot",
    # models and calibres
    "T-34 tanks", "Bf 109", "B-17s", "105 mm guns", "88mm gun", "74-gun ship", "12-pounder", "7.62 mm",
    # shares, ratios, pages, money, measures, times
    "20%", "20 percent", "3/4", "½", "10:30", "3:1", "p. 36", "pp. 36–38", "$5,000", "£5 million", "5,000 tons",
    "500 km", "12 days", "5,000 GRT",
    "100 pounds", "40 miles", "£500",
]  # fmt: skip


@pytest.mark.parametrize("text", NO_COUNTS)
def test_what_is_no_count(text: str) -> None:
    assert [spell(q) for q in read_quantities(text)] == []
    found = [spell(q) for q in read_quantities(f"600 men, {text}")]
    assert found == ["600"]


def test_names_are_left_alone() -> None:
    text = "Area 51, 500 men"
    assert [spell(q) for q in read_quantities(text, [(0, 7)])] == ["500"]


@pytest.mark.parametrize("text", [text for text, _ in COUNTS])
def test_places(text: str) -> None:
    """The number stands within its expression, and the expression in the text; counts do not overlap."""
    end = 0
    for q in read_quantities(text):
        assert end <= q.begin <= q.at < q.end <= q.stop <= len(text)
        end = q.stop
        if q.vague is not None:
            assert text[q.at : q.end].lower() == q.vague


def test_the_number_is_apart_from_hedge_and_bound() -> None:
    [q] = read_quantities("of about 5,000–6,000+ (est.) men")
    text = "of about 5,000–6,000+ (est.) men"
    assert text[q.at : q.end] == "5,000–6,000"
    assert text[q.begin : q.stop] == "about 5,000–6,000+ (est.)"


def test_not_counts_are_given_by_place() -> None:
    assert not_counts("302nd Division, 5 May 1944") == [(0, 5), (16, 26)]
    assert not_counts("500 men") == []


@pytest.mark.parametrize(
    "text",
    [
        "1" * 5000,
        "1,000" * 2000,
        "between " * 2000,
        "1 000 " * 2000,
        "(" * 5000,
        "one " * 2000,
        "? " * 3000,
        "1–" * 3000,
        "unknown, " * 1500,
        "tens of " * 1500,
        " " * 10000,
    ],
)
def test_it_ends_in_good_time(text: str) -> None:
    start = time.process_time()
    read_quantities(text)
    assert time.process_time() - start < 6


def test_a_number_too_great_to_be_a_count_is_none() -> None:
    assert read_quantities("9" * 20) == []
    assert read_quantities("1.2345 men") == []


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("10–20%", []),
        ("100–200 km", []),
        ("3 to 4 days", []),
        ("4 – 105 mm guns", [(4, 4)]),
        ("500-plus men", [(500, None)]),
        ("2-million men", [(2_000_000, 2_000_000)]),
        ("74-gun ship", []),
        ("20 m high", []),
        ("20 m men", [(20_000_000, 20_000_000)]),
        ("one to two thousand men", [(1000, 2000)]),
        ("two hundred to three thousand men", [(200, 3000)]),
        ("ten to twelve thousand", [(10_000, 12_000)]),
        ("one thousand to two thousand", [(1000, 2000)]),
    ],
)
def test_ranges_of_measures_and_hyphens(text: str, ends: list[tuple[int, int | None]]) -> None:
    assert [(q.low, q.high) for q in read_quantities(text)] == ends


@pytest.mark.parametrize("text", ["South and North Korean troops", "northern forces", "and Norwegian losses"])
def test_no_is_a_word_of_its_own(text: str) -> None:
    """A name that begins with "No" states no zero."""
    assert read_quantities(text) == []


@pytest.mark.parametrize("text", ["unknown died of disease", "unknown surrendered", "few deserted", "heavy, unknown sick"])
def test_vague_words_stand_before_every_outcome(text: str) -> None:
    assert read_quantities(text)[0].vague is not None


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("1 in 8 slain", []),
        ("One in four drowned", []),
        ("two out of every five sick", []),
        ("three of every ten", []),
        ("one-in-six lost", []),
        ("7 in 10 of the mules", []),
        ("1 in a hundred fled", []),
        ("2 for every 9 men", []),
        ("90 dead (1 in 6)", ["90"]),
        ("5 in 2 boats", ["5", "2"]),
        ("1 in 7 Squadron", ["1"]),
        ("3 in 12 hours", ["3"]),
        ("4 in 1743", ["4"]),
        ("45 of 60 tanks", ["45", "60"]),
        ("20 in ten boats", ["20", "10"]),
    ],
)
def test_ratios_are_no_counts(text: str, counts: list[str]) -> None:
    assert [spell(q) for q in read_quantities(text)] == counts
