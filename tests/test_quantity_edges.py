"""The lexer of quantities and claims at its edges: every spelling of a bound, a hedge and a scale, and what is just no count."""

from __future__ import annotations

import pytest

from warbox.lexers.claim import Claim
from warbox.lexers.claims import read_claims
from warbox.lexers.quantities import AT_LEAST, AT_MOST, Quantity, not_counts, read_quantities


def spell(q: Quantity) -> str:
    """Write a count low–high, "≥" and "≤" for bounds, "~" where it is approximate, a word in quotation marks."""
    if q.vague is not None:
        return f'"{q.vague}"'
    hedge = "~" if q.approximate else ""
    if q.bound == AT_MOST:
        return f"{hedge}≤{q.high}"
    bound = "≥" if q.bound == AT_LEAST else ""
    return f"{hedge}{bound}{q.low}" if q.high in (None, q.low) else f"{hedge}{bound}{q.low}–{q.high}"


def counts(text: str) -> list[str]:
    return [spell(q) for q in read_quantities(text)]


HEDGES = [
    "approximately", "approx.", "approx", "about", "around", "circa", "roughly", "nearly", "almost", "some", "estimated",
    "estimated:", "est.", "est", "ca.", "ca", "c.", "c", "~", "≈", "±", "an estimated", "close to", "in the region of",
    "in the order of", "About", "CIRCA",
]  # fmt: skip
HEDGES_AFTER = [
    "(est.)",
    "(est)",
    "(estimated)",
    "(estimate)",
    "(approx.)",
    "(approximately)",
    "(circa)",
    "(ca.)",
    "(c.)",
    "or so",
]
LEAST = [
    "more than", "no fewer than", "no less than", "not less than", "not fewer than", "at least", "over", "above", "exceeding",
    "in excess of", "upwards of", "upward of", "a minimum of", "minimum of", "minimum", "min.", "min", "greater than",
    "well over", ">", ">=", "≥",
]  # fmt: skip
LEAST_AFTER = ["+", " +", " or more", " or over", " and above", " and over", " plus"]
MOST = [
    "up to", "less than", "fewer than", "lower than", "under", "below", "at most", "no more than", "not more than", "as many as",
    "as much as", "a maximum of", "maximum of", "maximum", "max.", "max", "not exceeding", "just under", "well under", "<", "<=",
    "≤",
]  # fmt: skip
MOST_AFTER = [" or less", " or fewer", " or under", " and under"]


@pytest.mark.parametrize("hedge", HEDGES)
def test_hedges(hedge: str) -> None:
    assert counts(f"{hedge} 500 men") == ["~500"]
    assert counts(f"600 men, {hedge} 500–550 killed") == ["600", "~500–550"]


@pytest.mark.parametrize("hedge", HEDGES_AFTER)
def test_hedges_behind(hedge: str) -> None:
    assert counts(f"600 men, 500 {hedge}") == ["600", "~500"]


@pytest.mark.parametrize("bound", LEAST)
def test_lower_bounds(bound: str) -> None:
    assert counts(f"{bound} 500 men") == ["≥500"]
    assert counts(f"about {bound} 500 men") == ["~≥500"]


@pytest.mark.parametrize("bound", LEAST_AFTER)
def test_lower_bounds_behind(bound: str) -> None:
    assert counts(f"500{bound}, 600 men") == ["≥500", "600"]
    assert counts(f"400–500{bound}, 600 men") == ["≥400–500", "600"]


@pytest.mark.parametrize("bound", MOST)
def test_upper_bounds(bound: str) -> None:
    assert counts(f"{bound} 300 men") == ["≤300"]


@pytest.mark.parametrize("bound", MOST_AFTER)
def test_upper_bounds_behind(bound: str) -> None:
    assert counts(f"300{bound}, 600 men") == ["≤300", "600"]


@pytest.mark.parametrize("dash", ["-", "–", "—", "−", "‒", "‑", " - ", " – ", "  –  ", " to ", "\u00a0–\u00a0"])
def test_dashes(dash: str) -> None:
    assert counts(f"4,000{dash}5,000 men") == ["4000–5000"]
    assert counts(f"4,000{dash}~5,000 men") == ["~4000–5000"]


COUNTS = [
    # scales
    ("2 million", ["2000000"]),
    ("2million", ["2000000"]),
    ("2M", ["2000000"]),
    ("500K", ["500000"]),
    ("3 lakh", ["300000"]),
    ("2 lakhs", ["200000"]),
    ("1 crore", ["10000000"]),
    ("3 mln", ["3000000"]),
    ("2 billion", ["2000000000"]),
    ("5 hundred men", ["500"]),
    ("1.234 million", ["1234000"]),
    ("12.75 million", ["12750000"]),
    ("12.345.678", ["12345678"]),
    ("500kg", []),
    # written numbers
    ("a hundred men", ["100"]),
    ("a thousand men", ["1000"]),
    ("a score of men", ["20"]),
    ("Three men", ["3"]),
    ("twenty five men", ["25"]),
    ("thirty-six men", ["36"]),
    ("two hundred men", ["200"]),
    ("two hundred fifty men", ["250"]),
    ("one hundred and one men", ["101"]),
    ("three hundred thousand men", ["300000"]),
    ("two dozen men", ["24"]),
    ("half a dozen", ["6"]),
    # what is said once of a range counts for both ends, where they make one
    ("1–2 thousand", ["1000–2000"]),
    ("2.7–5.4 million", ["2700000–5400000"]),
    ("2.5 to 3 million", ["2500000–3000000"]),
    ("10-12,000", ["10000–12000"]),
    ("5–50,000", ["5000–50000"]),
    ("1–12,000", ["1–12000"]),
    ("12–1,500", ["12–1500"]),
    ("17–14,000", ["17–14000"]),
    ("500 – 1 million", ["500–1000000"]),
    # words before a range
    ("ranges from 4,000 to 5,000", ["4000–5000"]),
    ("ranged between 4,000 and 5,000", ["4000–5000"]),
    ("ranging from 4,000 to 5,000", ["4000–5000"]),
    ("between about 4,000 and 5,000", ["~4000–5000"]),
    ("4,000 to over 5,000", ["≥4000–5000"]),
    ("500 or 600 men", ["500", "600"]),
    # a plus between numbers, or before a thing, is no bound
    ("5 + 6", ["5", "6"]),
    ("500 plus cavalry", ["500"]),
    # names end where the words after them say what is counted
    ("Army 500 men", ["500"]),
    ("Army 1500 strong", ["1500"]),
    ("Divisions 500 men", ["500"]),
    ("US 500 killed", ["500"]),
    ("KIA 92", ["92"]),
    ("of 1500 men", ["1500"]),
    ("by 1200 men", ["1200"]),
    # words that are also units
    ("5 stone forts", ["5"]),
    ("300 in reserve", ["300"]),
    ("2 third-rate ships", ["2"]),
    # doubts and notes
    ("500 (disputed)", ["500"]),
    ("500 (unconfirmed)", ["500"]),
    ("500 (unclear)", ["500"]),
    ("500?", ["500"]),
    ("500 men[1]", ["500"]),
    ("500 men[12], 20 guns", ["500", "20"]),
    # words
    ("several thousand killed", ['"several thousand"']),
    ("tens of thousands", ['"tens of thousands"']),
    ("hundreds of men", ['"hundreds"']),
    ("very heavy", ['"very heavy"']),
    ("not known", ['"not known"']),
    ("large number of men", ['"large number"']),
    ("500 killed, unknown wounded", ["500", '"unknown"']),
    ("no ships lost", ["0"]),
    ("Nil.", ["0"]),
]


@pytest.mark.parametrize(("text", "expected"), COUNTS, ids=[text for text, _ in COUNTS])
def test_counts(text: str, expected: list[str]) -> None:
    assert counts(text) == expected


NO_COUNTS = [
    # dates
    "5 May", "5th May 1944", "5th of May, 1944", "5–7 May", "5 – 7 May 1944", "5 to 7 May 1944", "5 and 7 May", "5/6 June 1944",
    "5th–7th May", "May 5", "May 5th, 1944", "May 5–7, 1944", "May, 1944", "Sept. 1944", "in 1944–45", "by 1944", "until 1813",
    "after 1813", "before 1813", "during 1813", "early 1944", "mid-1944", "late 1944", "spring 1944", "end of 1944",
    "start of 1813", "1944-45", "1944/45", "the 1914–1918 war", "(1944–1945)", "the 1870s", "war from 1914 to 1918",
    "44BC", "44–40 BC", "44 BCE", "600 CE", "600AD", "AD 600",
    # models, calibres, measures
    "T-34/85", "2A4", "Bf109", "M1A2", "MiG-29", "MiG29", "M4 tanks", "105-mm guns", "18-pdr", "12-gun battery",
    "four-engined bombers", "two-seat", "3 tons", "1,000 tonnes", "2 hours", "6 months", "12 inches", "12 in.", "5 ft",
    "30 km/h", "5 square miles",
    "100 yards", "40 mm", "20 %", "20 per cent", "5.5%", "20‰",
    # money, pages, ratios, ordinals
    "p.36", "pp. 36 – 38", "US$5 million", "€ 20", "¥100", "$1.5 billion", "$10k", "3 to 1", "2.5 to 1", "1:3", "1/12",
    "21st–22nd", "1st/2nd Foot", "2ème", "1er",
    # names
    "No. 5", "#5", "Type 97", "Mark 4", "Leopard 2", "Flak 36", "Platoon 5", "Regiments 26 and 1", "Regiments 26, 27 and 28",
    "Regiments 26/27", "Army Group 2 advance", "Corps 3 advance", "Hill 262 Battle", "(AR 3)", "[1]", "[12]",
]  # fmt: skip


@pytest.mark.parametrize("text", NO_COUNTS)
def test_what_is_no_count(text: str) -> None:
    assert counts(text) == []
    assert counts(f"600 men, {text}") == ["600"]


@pytest.mark.parametrize(
    "month",
    "Jan Jan. January Feb February Mar March Apr April May Jun June Jul July Aug August Sep Sept. September Oct October Nov "
    "November Dec December".split(),
)
def test_months(month: str) -> None:
    for text in (f"5 {month} 1944", f"5th {month}", f"{month} 5, 1944", f"{month} 1944"):
        assert counts(f"600 men, {text}") == ["600"]
        assert not_counts(f"600 men, {text}") == [(9, 9 + len(text))]


@pytest.mark.parametrize(
    ("text", "expression", "number"),
    [
        ("~ 1,500 men", "~ 1,500", "1,500"),
        ("1,500+ men", "1,500+", "1,500"),
        (" 1,500 men", "1,500", "1,500"),
        ("more than 1,500 men (est.)", "more than 1,500", "1,500"),
        ("of about 2.5 million men", "about 2.5 million", "2.5 million"),
        ("between 4,000 and 5,000 men", "between 4,000 and 5,000", "4,000 and 5,000"),
        ("300 or fewer", "300 or fewer", "300"),
        ("500 or so men", "500 or so", "500"),
        ("losses heavy", "heavy", "heavy"),
    ],
)
def test_places(text: str, expression: str, number: str) -> None:
    """The number stands apart from its hedge and its bound, with its scale."""
    [q] = read_quantities(text)
    assert (text[q.begin : q.stop], text[q.at : q.end]) == (expression, number)


def said(text: str, claim: Claim) -> str:
    """Write a claim: count, noun, outcomes, party (P=), claimant (C=), "total", notes in brackets, its whole (^)."""
    words = [spell(claim.quantity)]
    words += [text[slice(*claim.noun)]] if claim.noun else []
    words += ["+".join(claim.outcomes)] if claim.outcomes else ["casualties"] if claim.casualties else []
    words += [f"P={text[slice(*claim.party)]}"] if claim.party else []
    words += [f"C={text[slice(*claim.claimed_by)]}"] if claim.claimed_by else []
    words += ["total"] if claim.total else []
    words += ["~"] if claim.approximate and not claim.quantity.approximate else []
    words += [f"[{text[begin:stop]}]" for begin, stop in claim.notes]
    words += [f"^{claim.parent}"] if claim.parent is not None else []
    return " ".join(words)


CLAIMS = [
    # parentheses without a count
    ("12,000 killed (est.)", ["12000 killed ~"]),
    ("500 men (total)", ["500 men total"]),
    ("500 (killed and wounded)", ["500 killed+wounded"]),
    ("500 (losses)", ["500 casualties"]),
    ("20 tanks (destroyed)", ["20 tanks destroyed"]),
    ("500 prisoners (executed)", ["500 captured+executed"]),
    ("500 (Smith)", ["500 [Smith]"]),
    (
        "12,000 killed, 9,000 captured (according to Diodorus)",
        ["12000 killed C=according to Diodorus", "9000 captured C=according to Diodorus"],
    ),
    (
        "12,000 killed (according to Diodorus), 9,000 captured",
        ["12000 killed C=according to Diodorus", "9000 captured"],
    ),
    ("500 killed, 300 (est.) wounded", ["500 killed", "~300 wounded"]),
    # claimants and notes without one
    ("500 killed, according to Smith", ["500 killed C=according to Smith"]),
    ("500 claimed by Smith", ["500 C=claimed by Smith"]),
    ("500 killed by 1813", ["500 killed [by 1813]"]),
    ("500 men under Smith", ["500 men [under Smith]"]),
    ("500 men, orderly retreat", ["500 men [orderly retreat]"]),
    ("500 captured when the fort was destroyed", ["500 captured [when the fort was destroyed]"]),
    # a hedged outcome does not hold for the count
    ("4,000 casualties (mostly killed)", ["4000 casualties [mostly killed]"]),
    ("500 prisoners, mostly wounded", ["500 captured [mostly wounded]"]),
    ("110 wounded, Courageux captured", ["110 wounded [Courageux captured]"]),
    ("4,000 casualties, most captured", ["4000 casualties"]),
    ("20 (all killed)", ["20"]),
    # breakdowns
    ("6 ships: 2 frigates, 4 sloops", ["6 ships", "2 frigates ^0", "4 sloops ^0"]),
    ("500 men (of whom 200 cavalry)", ["500 men", "200 cavalry ^0"]),
    ("500 men, among them 200 cavalry", ["500 men", "200 cavalry ^0"]),
    ("500 men including the 200 cavalry", ["500 men", "200 cavalry ^0"]),
    ("500 men, including 200 cavalry; 20 guns", ["500 men", "200 cavalry ^0", "20 guns"]),
    ("500 [300 infantry, 200 cavalry]", ["500", "300 infantry ^0", "200 cavalry ^0"]),
    (
        "500 men (300 infantry (100 British), 200 cavalry)",
        ["500 men", "300 infantry ^0", "100 British P=British ^1", "200 cavalry ^0"],
    ),
    ("500 killed (including 20 officers), 300 wounded", ["500 killed", "20 officers ^0", "300 wounded"]),
    ("5 (4 killed, 1 wounded)", ["5", "4 killed ^0", "1 wounded ^0"]),
    ("732 (402 operational) aircraft", ["732 aircraft", "402 [operational] ^0"]),
    ("(500 killed)", ["500 killed"]),
    # a label and its figure
    ("KIA: 5, WIA: 6", ["5 killed", "6 wounded"]),
    ("5 KIA, 6 WIA, 7 MIA, 8 POW", ["5 killed", "6 wounded", "7 missing", "8 captured"]),
    ("Killed: 500; wounded: 300", ["500 killed", "300 wounded"]),
    ("killed 500, wounded 300, missing 20", ["500 killed", "300 wounded", "20 missing"]),
    ("losses: 500", ["500 casualties"]),
    ("Total 500", ["500 total"]),
    ("500 overall", ["500 total"]),
    ("500 in all", ["500 total"]),
    ("Together 500", ["500 total"]),
    ("livestock losses unknown", ['"unknown" livestock casualties']),
    # what is said once on the right
    ("45 of 60 aircraft destroyed", ["45 aircraft destroyed"]),
    ("9 ships of the line, 2 frigates captured", ["9 ships of the line captured", "2 frigates captured"]),
    ("20 guns, 5 tanks and 3 aircraft lost", ["20 guns lost", "5 tanks lost", "3 aircraft lost"]),
    (
        "64 German, 20 Italian and 3 Finnish aircraft",
        ["64 aircraft P=German", "20 aircraft P=Italian", "3 Finnish aircraft P=Finnish"],
    ),
    ("500 & 20 guns", ["500 guns", "20 guns"]),
    ("500 civilians killed, 20 soldiers killed", ["500 civilians killed", "20 soldiers killed"]),
    # one range across its noun, and what is none
    ("496 anti-tank guns – 1,063", ["496–1063 anti-tank guns"]),
    ("about 496 guns – 1,063", ["~496–1063 guns"]),
    ("500 guns – 300 tanks", ["500 guns", "300 tanks"]),
    ("151 (official) – over 200 (unofficial) killed", ["151 killed C=official", "≥200 killed C=unofficial"]),
    # nouns and parties
    ("Sweden 40,000", ["40000 P=Sweden"]),
    ("Sweden had 40,000 men", ["40000 men P=Sweden"]),
    ("50 additional British soldiers", ["50 additional British soldiers P=British"]),
    ("10,000 Turks, and Vlachs", ["10000 Turks, and Vlachs P=Turks, and Vlachs"]),
    ("500 Dutch, 200 French", ["500 Dutch P=Dutch", "200 French P=French"]),
    ("1 squadron 146th Regiment", ["1 squadron [146th Regiment]"]),
    ("90 ships of 30,500 tons", ["90 ships [of 30,500 tons]"]),
    ("500 men of the 2nd Army", ["500 men [of the 2nd Army]"]),
    ("22,000 engaged", ["22000 [engaged]"]),
    ("500 were killed", ["500 killed"]),
    ("500 guns, rocket launchers and mortars", ["500 guns, rocket launchers and mortars"]),
    ("2 refugees wounded", ["2 refugees wounded"]),
    # no figures
    ("500 men, 1813", ["500 men"]),
    ("500 escaped", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CLAIMS, ids=[text for text, _ in CLAIMS])
def test_claims(text: str, expected: list[str]) -> None:
    assert [said(text, claim) for claim in read_claims(text, losses=True) if claim.counted] == expected


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("20 infantry and Panzer divisions", "formations"),
        ("20 tank and infantry divisions", "formations"),
        ("3 infantry and cavalry divisions", "formations"),
        ("3 infantry and cavalry brigades", "formations"),
        ("3 infantry and cavalry regiments", "formations"),
        ("3 infantry and cavalry battalions", "formations"),
        ("500 infantry and cavalry", "personnel"),
        ("20 light and medium tanks", "tanks"),
        ("20 tanks and aircraft", "tanks"),
        ("20 ships and aircraft", "ships"),
        ("500 guns, rocket launchers and mortars", "guns"),
        ("Tanks: 500", "tanks"),
        ("tanks 500", "tanks"),
        ("aircraft: 50 destroyed", "aircraft"),
        ("livestock losses unknown", "animals"),
    ],
)
def test_categories(text: str, category: str) -> None:
    """Several kinds in one count: the first, unless one noun closes them all."""
    [claim] = read_claims(text, losses=True)
    assert claim.category == category


@pytest.mark.parametrize(
    "text",
    [
        "5 May 1944",
        "5 – 7 May 1944",
        "May 5, 1944",
        "in 1944",
        "44 BC",
        "AD 600",
        "p. 36",
        "pp. 36 – 38",
        "$ 20",
        "Hill 262",
        "No. 5",
    ],
)
def test_two_spaces_are_as_good_as_one(text: str) -> None:
    assert counts(f"600 men, {text}".replace(" ", "  ")) == ["600"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("500 prisoners, mostly  wounded", ["500 captured [mostly  wounded]"]),
        ("Sweden  had  40,000  men", ["40000 men P=Sweden"]),
        ("64 German and  the  20 Italian aircraft", ["64 aircraft P=German", "20 Italian aircraft P=Italian"]),
        ("496 guns  –  1,063", ["496–1063 guns"]),
        ("about  496  guns", ["~496 guns"]),
    ],
)
def test_claims_with_two_spaces(text: str, expected: list[str]) -> None:
    assert [said(text, claim) for claim in read_claims(text, losses=True) if claim.counted] == expected


@pytest.mark.parametrize(
    "name", ["Bf109", "MiG29", "T-34", "Ya-UT2", "KV-1", "B-17s", "2A4", "H1N1", "302nd", "44 BC", "pp. 36–38", "$5,000"]
)
def test_the_whole_of_a_name_is_no_count(name: str) -> None:
    assert not_counts(f"5 of {name}") == [(5, 5 + len(name))]


def test_a_lower_number_behind_a_noun_makes_no_range() -> None:
    assert [claim.quantity.low for claim in read_claims("500 guns – 300", losses=True)] == [500, 300]
