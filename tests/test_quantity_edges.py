"""The lexer of quantities and claims at its edges: every spelling of a bound, a hedge and a scale, and what is just no count."""

from __future__ import annotations

import pytest

from spelling import said, spell
from warbox.lexers.claims import read_claims
from warbox.lexers.not_counts import not_counts
from warbox.lexers.quantities import read_quantities


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
    ("1 234 105 mm guns", ["1234"]),
    ("1.500 thousand", ["1500"]),
    ("1,500 thousand", ["1500000"]),
    ("1.5000 million", ["1500000"]),
    ("5.0 men", ["5"]),
    ("5.5 men", []),
    ("0.0001 million", ["100"]),
    ("0.00015 million", ["150"]),
    ("1.2.3 men", []),
    ("2\u2007million men", ["2000000"]),
    ("2\u202fmillion men", ["2000000"]),
    ("2\u2009million men", ["2000000"]),
    ("2-million men", ["2000000"]),
    ("2 - million men", ["2000000"]),
    ("1M men", ["1000000"]),
    ("12,000,000,000 men", ["12000000000"]),
    ("999999999999999 men", ["999999999999999"]),
    ("9999999999999999 men", []),
    ("999,999,999,999,999 men", ["999999999999999"]),
    ("500kg", []),
    # written numbers
    ("a hundred men", ["100"]),
    ("a thousand men", ["1000"]),
    ("an hundred men", ["100"]),
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
    ("half a million men", ["500000"]),
    ("zero men", ["0"]),
    ("five-hundred men", ["500"]),
    ("two-million men", ["2000000"]),
    ("twenty-five hundred men", ["2500"]),
    ("a hundred and fifty men", ["150"]),
    ("a hundred and fifty thousand men", ["150000"]),
    ("a hundred and twenty-five men", ["125"]),
    ("two hundred and twenty-five men", ["225"]),
    ("one hundred thirty five men", ["135"]),
    ("two thousand three hundred men", ["2300"]),
    ("two thousand three hundred and twenty-five men", ["2325"]),
    ("one million two hundred thousand men", ["1200000"]),
    ("two million and five men", ["2000005"]),
    ("two\u00a0hundred\u00a0men", ["200"]),
    # two numbers in words are no sum
    ("two and three men", ["2", "3"]),
    ("two, three men", ["2", "3"]),
    ("five and twenty men", ["5", "20"]),
    ("half an hour", []),
    ("dozen men", []),
    ("a hundreds", []),
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
    ("10–10,000", ["10–10000"]),
    ("10–100,000", ["10000–100000"]),
    ("10–101,000", ["10–101000"]),
    ("9–10,000", ["9000–10000"]),
    ("999–1,000,000", ["999000–1000000"]),
    ("1000–2 million", ["1000–2000000"]),
    ("1,200–1,500 thousand", ["1200000–1500000"]),
    ("1000–2,000,000", ["1000–2000000"]),
    ("1200–2,000,000", ["1200–2000000"]),
    ("999–1 million", ["999–1000000"]),
    ("1–1 million", ["1–1000000"]),
    ("3–2 million", ["3–2000000"]),
    ("1k to 2k", ["1000–2000"]),
    ("1 to 2k", ["1000–2000"]),
    ("1700–2 million", ["1700–2000000"]),
    ("10,000 to 12 thousand", ["10000–12000"]),
    ("2–3 dozen", ["24–36"]),
    ("two to three dozen", ["24–36"]),
    ("two to three hundred men", ["200–300"]),
    ("one hundred to two hundred thousand men", ["100000–200000"]),
    ("five to one hundred men", ["5–100"]),
    ("1000 to 999", ["999–1000"]),
    ("1 to three men", ["1–3"]),
    # "or" joins only what is small, "and" only what stands between
    ("100 or 50", ["50–100"]),
    ("5 or 100", ["5–100"]),
    ("101 or 20", ["101", "20"]),
    ("20 or 101", ["20", "101"]),
    ("from 5 and 100", ["5–100"]),
    ("5 and 100", ["5", "100"]),
    # words before a range
    ("ranges from 4,000 to 5,000", ["4000–5000"]),
    ("ranged between 4,000 and 5,000", ["4000–5000"]),
    ("ranging from 4,000 to 5,000", ["4000–5000"]),
    ("between about 4,000 and 5,000", ["~4000–5000"]),
    ("4,000 to over 5,000", ["≥4000–5000"]),
    ("between over 10 and 12", ["≥10–12"]),
    ("about 10 to about 12", ["~10–12"]),
    ("more than about 500", ["~≥500"]),
    ("Killed estimate: 400", ["~400"]),
    ("British estimate: 400", ["400"]),
    ("British estimate 400", ["400"]),
    ("18,000 ± 2,000 men", ["~18000"]),
    ("900 men (± 50)", ["900"]),
    ("18,000 +/- 2,000 men", ["~18000"]),
    ("900 men (+/- 50)", ["900"]),
    ("+/- 900 men", ["~900"]),
    ("900 +/−", ["~900"]),
    ("900 men, ± 50 horses", ["900", "~50"]),
    ("120 Sqn", []),
    ("3 Sqns", ["3"]),
    ("12,000 marks", []),
    ("Estimate 400", ["~400"]),
    ("Estimates of 400", ["~400"]),
    ("Estimate 2", []),
    ("Source 1990", []),
    ("approximately no fewer than about 500", ["~≥500"]),
    ("in the region of at least an estimated 500", ["~≥500"]),
    ("up to about 500", ["~≤500"]),
    ("about between 5 and 10", ["~5–10"]),
    ("about up to 300", ["~≤300"]),
    ("about at least 300", ["~≥300"]),
    ("10 or over 12", ["≥10", "12"]),
    ("moreover 10 men", ["10"]),
    ("at least, 500 men", ["500"]),
    ("up to 10+", ["≥10"]),
    ("10 or more (est.)", ["~≥10"]),
    ("10 or less (est.)", ["~≤10"]),
    ("10–12 (est.)", ["~10–12"]),
    ("10–12+ or so", ["~≥10–12"]),
    ("over 10, 12", ["≥10", "12"]),
    ("over 10 (12)", ["≥10", "12"]),
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
    ("Army 1000 strong", ["1000"]),
    ("Regiment 999 strong", []),
    ("Army 1000 Strong", []),
    ("Corps 500 men", ["500"]),
    ("Forces 500 men", ["500"]),
    ("Corps 5 brigades", []),
    ("Regiments 5 brigades", ["5"]),
    ("Type 1,200 men", ["1200"]),
    ("Mark 5 men", ["5"]),
    # capitals before a number: a code, or what is counted
    ("HQ 300 men", []),
    ("HQ 999 men", []),
    ("HQ 1000 men", ["1000"]),
    ("HQ 1,200 men", ["1200"]),
    ("HMS 500 men", []),
    ("HQ three men", ["3"]),
    ("ABCDE 300 men", ["300"]),
    ("UK 500 men", ["500"]),
    ("PRC 500 men", ["500"]),
    ("IRA 500 men", ["500"]),
    ("POW 30", ["30"]),
    ("CA 500 men", ["~500"]),
    ("20 AND 30", ["20", "30"]),
    # signs before a number
    ("$ 500", []),
    ("v.5 men", ["5"]),
    (".5 men", ["5"]),
    (".5 men, 10", ["5", "10"]),
    # words that are also units
    ("5 stone forts", ["5"]),
    ("300 in reserve", ["300"]),
    ("2 third-rate ships", ["2"]),
    ("3 third rates", ["3"]),
    ("5 second line battalions", ["5"]),
    ("4 quarter batteries", ["4"]),
    ("20 half tracks", ["20"]),
    ("300 Li soldiers", ["300"]),
    ("50 Guinea troops", ["50"]),
    ("2 PR aircraft", ["2"]),
    ("20 H-class destroyers", ["20"]),
    ("5 G-class destroyers", ["5"]),
    ("12 T-34 tanks", ["12"]),
    ("20 M4 tanks", ["20"]),
    # doubts and notes
    ("500 (disputed)", ["500"]),
    ("500 (unconfirmed)", ["500"]),
    ("500 (unclear)", ["500"]),
    ("500 ( disputed)", ["500"]),
    ("500 ( ?)", ["500"]),
    ("18 Mitsubishi Zero, 12 bombers", ["18", "12"]),
    ("18 Zero and 12 Val", ["18", "12"]),
    ("500 (?), unknown wounded", ["500", '"unknown"']),
    ("500 (disputed), unknown wounded", ["500", '"unknown"']),
    ("500, disputed", ["500", '"disputed"']),
    ("500?", ["500"]),
    ("500 men[1]", ["500"]),
    ("500 men[12], 20 guns", ["500", "20"]),
    # words
    ("several thousand killed", ['"several thousand"']),
    ("several days, losses unknown", ['"unknown"']),
    ("tens of thousands", ['"tens of thousands"']),
    ("hundreds of men", ['"hundreds"']),
    ("very heavy", ['"very heavy"']),
    ("not known", ['"not known"']),
    ("large number of men", ['"large number"']),
    ("500 killed, unknown wounded", ["500", '"unknown"']),
    ("no ships lost", ["0"]),
    ("Nil.", ["0"]),
    # a word that only begins like one of them
    ("500 men, Norman losses 20", ["500", "20"]),
    ("500 English, northern troops", ["500"]),
    ("zeros killed", []),
    ("Nobles killed: 20", ["20"]),
    # one word claim in another's place is none
    ("unknown, 500 men", ['"unknown"', "500"]),
    ("500 men, heavy guns", ["500"]),
    ("? (disputed)", ['"?"']),
    ("heavy (disputed)", ['"heavy"']),
    ("disputed", ['"disputed"']),
    ("(disputed)", ['"disputed"']),
    ("Unknown  Number of men", ['"unknown number"']),
    ("men?", ['"?"']),
    ("500 men?", ["500"]),
    ("some 500 men, some killed", ["~500", '"some"']),
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
    "1944–5", "1944-5 men", "218 or 216 BC",
    "44BC", "44–40 BC", "44 BCE", "600 CE", "600AD", "AD 600",
    # models, calibres, measures
    "T-34/85", "2A4", "Bf109", "M1A2", "MiG-29", "MiG29", "M4 tanks", "105-mm guns", "18-pdr", "12-gun battery",
    "four-engined bombers", "two-seat", "3 tons", "1,000 tonnes", "2 hours", "6 months", "12 inches", "12 in.", "5 ft",
    "30 km/h", "5 square miles", "5 miles.", "20 tons.", "300 g", "36 h", "199 Infantry Brigade",
    "100 yards", "40 mm", "20 %", "20 per cent", "5.5%", "20‰",
    # money, pages, ratios, ordinals
    "p.36", "pp. 36 – 38", "US$5 million", "€ 20", "¥100", "$1.5 billion", "$10k", "3 to 1", "2.5 to 1", "1:3", "1/12",
    "21st–22nd", "1st/2nd Foot", "2ème", "1er",
    "10m wide", "a 10-m gap", "20-t cranes", "20t crane", "5 square redoubts", "10 mm – 20 mm",
    "5–10%", "10–20 lt", "1,000 shtn", "500 kgf", "3 Days",
    "20 TONS", "20 m high", "2 m wide", "2 M deep",
    # names
    "№5", "Nos 5 squadron", "No. 5 squadron", "Regiment 5, 6 and 7", "Regiment 5 and 6", "Regiments 5–6", "Regiments 5 to 7",
    "U 96", "U-96",
    "Luftflotte 2 & 3", "Hill #262", "Army Group 12 in reserve", "Type 97 and 98", "Division 5 Battle",
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
    ("20 (all killed)", ["20 killed"]),
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
    ("50 & 20 guns", ["50 guns", "20 guns"]),
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


def test_a_name_holds_no_count_though_the_line_is_plain() -> None:
    assert read_quantities("51 men", [(0, 2)]) == []
    assert read_quantities("51 men and 7", [(0, 2), (11, 12)]) == []
