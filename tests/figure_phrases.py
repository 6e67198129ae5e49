"""Phrases of strength and casualties fields, each with the figures a careful reader takes from it.

Data only: written from the specification of meaning before there was a reader to run, from general knowledge of how such boxes
are written; no phrase is taken from a page. A phrase is the value of ``strength1`` or ``casualties1`` in a box with two
plain belligerents, "Reds" and "Blues"; it begins with a newline where its first line is a bullet.

``ANY`` stands where two careful readers might differ: that attribute is not compared.
"""

from __future__ import annotations

from typing import Any, NamedTuple

ANY = "*"


class Fig(NamedTuple):
    """One expected figure. ``part_of`` is the index, in the same phrase, of the figure that it breaks down."""

    low: int | None = None
    high: int | None = None
    bound: str | None = None
    approximate: bool = False
    word: str | None = None
    category: str = "personnel"
    outcomes: tuple[str, ...] = ()
    unit: str | None = None
    party: str | None = None
    group: tuple[str, ...] | str = ()
    claimed_by: str | None = None
    total: bool = False
    part_of: int | str | None = None
    notes: tuple[str, ...] | str = ()


class Phrase(NamedTuple):
    """A field's wikitext, the rule it tests (a slug and the words of the specification), and its figures in reading order."""

    rule: str
    field: str
    wikitext: str
    figures: tuple[Fig, ...]


def n(low: int, high: int | None = None, **more: Any) -> Fig:
    """A number, or a range."""
    return Fig(low, low if high is None else high, **more)


def least(low: int, high: int | None = None, **more: Any) -> Fig:
    """A number, or a range, that is open above."""
    return Fig(low, high, "at_least", **more)


def most(high: int, **more: Any) -> Fig:
    """A number that is open below."""
    return Fig(None, high, "at_most", **more)


def word(words: str, **more: Any) -> Fig:
    """Words that stand where a number would."""
    return Fig(word=words, **more)


def s(rule: str, wikitext: str, *figures: Fig) -> Phrase:
    """A phrase of a strength field."""
    return Phrase(rule, "strength", wikitext, figures)


def c(rule: str, wikitext: str, *figures: Fig) -> Phrase:
    """A phrase of a casualties field."""
    return Phrase(rule, "casualties", wikitext, figures)


CASUALTIES = ("casualties",)
KILLED = ("killed",)
WOUNDED = ("wounded",)
MISSING = ("missing",)
CAPTURED = ("captured",)
DISEASE = ("disease",)
EXECUTED = ("executed",)
DESTROYED = ("destroyed",)
DAMAGED = ("damaged",)
LOST = ("lost",)
SUNK = ("sunk",)
KILLED_WOUNDED = ("killed", "wounded")
KILLED_MISSING = ("killed", "missing")
CAPTURED_MISSING = ("captured", "missing")

# The rules, each a slug and words of the specification.
VALUE = 'value: "6,000" → low = high = 6000'
FORMAT = "format: commas, dots, apostrophes, no-break, thin and plain spaces, {{formatnum:}}, {{nts}} are separators"
CALIBRE_SPACE = 'format: a plain space separates "unless what follows is a calibre"'
RANGE = 'range: "7,500–12,000", "24,000 to 26,000", "between … and …", "range from A to B" → low, high'
RANGE_SHORT = 'range: "14–17,000" → 14000, 17000'
AT_LEAST = 'bound: "145,000+", "over 5,000", "more than", "at least" → low, at_least'
AT_LEAST_RANGE = 'bound: "7,000–10,000+" → 7000, 10000, at_least'
AT_MOST = 'bound: "Up to 300", "less than", "fewer than" → high, at_most'
SCALE = 'scale: "2–3 million", "1.45 million", "400 thousand", "500k"'
HEDGE = 'hedge: circa, "~", "about", "est.", "some", "nearly" … → approximate, for the first figure after it'
HEDGE_PAREN = 'hedge: "(or the one before, if in parentheses)"'
HEDGE_NOTE = 'hedge: "(uncertain)" and "(disputed)" are notes'
HEDGE_HEADING = 'hedge: a heading "Estimated:" makes its lines approximate; one that says whose is claimed_by only'
WRITTEN = 'written: "three", "a dozen" count where they clearly count'
TWO_SOURCES = "range: two ends with a source each are two figures; citations alone do not part a range"
WORD = 'word: "unknown", "heavy", "several hundred", "?" → no value; the words without the noun counted'
WORD_HEDGED = "word: \"a hedged phrase ('unknown, possibly light') is one claim\""
WORD_MORE = 'word: "more injured" is the claim "more"'
ZERO = 'word: "None", "no casualties", "nil" → 0'
POINTER = 'word: "a bare pointer is a word claim in an otherwise empty field, else a note"'
NOT_YEAR = "not-figure: years and dates"
NOT_ORDINAL = 'not-figure: ordinals and unit numbers ("2nd Army", "302nd Division" without a count)'
NOT_SHARE = "not-figure: percentages, fractions, ratios"
NOT_MEASURE = "not-figure: tonnage, calibres, distances, durations, money"
NOT_SURVIVOR = 'not-figure: survivors and escapees, the whole that a part is "out of"'
NOT_PAGE = "not-figure: page numbers"
CATEGORY = "category: of what is counted"
CATEGORY_FIRST = "category: several kinds in one count: the first"
OUTCOME = "outcome: what befell those counted"
OUTCOME_DEFAULT = "outcome: no word at all: people `casualties`, materiel `lost`"
OUTCOME_JOINT = 'outcome: "killed or wounded", "captured/missing" are joint: one figure, two outcomes'
OUTCOME_LINE = (
    "outcome: said once holds for its line, for a breakdown, in a heading for the lines under it; not for the next line"
)
OUTCOME_HEDGED = 'outcome: a hedged word ("mostly killed") does not hold for the figure; "prisoners (executed)" is both'
BREAKDOWN = (
    'breakdown: in parentheses, after "including" or "of which", figures of their own that take over category and outcomes'
)
BREAKDOWN_BULLETS = "breakdown: bullets under a figure"
BREAKDOWN_OTHER = "breakdown: a parenthesis that counts another thing has its own category"
RIGHT = "right: a noun or outcome said once on the right holds for the counts it closes"
AS_OF = 'as-of: "600 aircraft, 1,600 by mid-September" is two figures; the second takes over the category; the rest is its note'
NOTE = "note: a parenthesis that is no figure, claim or hedge"
PARTY_FLAG = "party: the flag's name on that line, as typed"
PARTY_RUN = "party: the flag alone or at the start of a line above in the same run of <br> lines"
PARTY_FLAGS_FOLLOW = "party: not where flagged lines follow one another"
PARTY_ITEMS = "party: list items do not pass it on to each other"
PARTY_WORD = "party: the nation or people word beside the number"
PARTY_HEADING = "party: the nearest heading that is a flag or names a nation, people or faction"
PARTY_NEVER = "party: not a unit's name, another force, a coalition, a weapon, a vague word; never the captor"
PARTY_BREAKDOWN = "party: else that of the figure it breaks down"
UNIT = "unit: the words counted, as written, without outcome words"
CLAIM = 'claim: "(according to Caesar)", "(modern estimates)", "per X" → the source\'s words'
CLAIM_HEADING = "claim: as a heading it stays in group too and holds for the lines under it until the next such heading or flag"
TOTAL = "total: where the text says total, together, overall, in all"
TOTAL_LABEL = "total: a label that is only a total word does not enter group; a longer one does both"
TOTAL_NOT = "total: neither its breakdown in parentheses nor a bare sum above its breakdown is marked"
HEADING = "heading: a line that labels what follows; in figures a bold line without a figure needs no colon"
HEADING_FLAG = "heading: so is a line that is only a named flag or a nation"
HEADING_LINE = "heading: a label with more text on its line is a heading for that line and the bullets under it"
LABELS_LINE = "heading: each of several labels on one line holds for its own counts, none for the bullets under the line"
HEADING_PLAIN = "heading: another plain line without a colon is not"
HEADING_NEST = "heading: nests by dress: small, deeper bullet, collapsible list, colon under bold"
HEADING_BULLET = "heading: in a bullet with deeper bullets it holds for those only; without, for the bullets after it"
HEADING_RULE = "heading: ---- or <hr> closes the headings; an empty line those given by plain lines"
LIST = "list: breaks, newlines, bullets, {{plainlist}}, {{ubl}}, {{collapsible list}}, {{tree list}} separate items"
CITATION = "citation: digits in citations never become figures"
COMMENT = "citation: comments are nothing"

NUMBERS: tuple[Phrase, ...] = (
    s(VALUE, "6,000", n(6000)),
    s(VALUE, "850", n(850)),
    s(VALUE, "1415", n(1415)),
    s(VALUE, "1,250,000 men", n(1250000, unit="men")),
    s(VALUE, "'''6,200'''", n(6200)),
    s(VALUE, "{{nowrap|18,500 troops}}", n(18500, unit="troops")),
    s(VALUE, "<small>9,400</small>", n(9400)),
    s(FORMAT, "12&nbsp;000 men", n(12000, unit="men")),
    s(FORMAT, "12\u00a0000 men", n(12000, unit="men")),
    s(FORMAT, "12\u2009500 infantry", n(12500, unit="infantry")),
    s(FORMAT, "12&thinsp;500 infantry", n(12500, unit="infantry")),
    s(FORMAT, "12{{nbsp}}500 infantry", n(12500, unit="infantry")),
    s(FORMAT, "12 500 infantry", n(12500, unit="infantry")),
    s(FORMAT, "1 200 000 soldiers", n(1200000, unit="soldiers")),
    s(FORMAT, "45.000 men", n(45000, unit="men")),
    s(FORMAT, "1.250.000 men", n(1250000, unit="men")),
    s(FORMAT, "30'000 pikemen", n(30000, unit="pikemen")),
    s(FORMAT, "30’000 pikemen", n(30000, unit="pikemen")),
    s(FORMAT, "{{formatnum:25000}} soldiers", n(25000, unit="soldiers")),
    s(FORMAT, "{{formatnum:7300}}–{{formatnum:8100}}", n(7300, 8100)),
    s(FORMAT, "{{nts|4500}} riders", n(4500, unit="riders")),
    s(CALIBRE_SPACE, "4 105 mm guns", n(4, category="guns", unit=ANY)),
    s(CALIBRE_SPACE, "6 150 mm howitzers", n(6, category="guns", unit=ANY)),
    s(CALIBRE_SPACE, "12 155 mm cannon and 800 men", n(12, category="guns", unit=ANY), n(800, unit="men")),
    s(RANGE, "7,500–12,000", n(7500, 12000)),
    s(RANGE, "7,500-12,000 foot", n(7500, 12000, unit="foot")),
    s(RANGE, "7,500—12,000", n(7500, 12000)),
    s(RANGE, "7,500 – 12,000", n(7500, 12000)),
    s(RANGE, "7,500 - 12,000 men", n(7500, 12000, unit="men")),
    s(RANGE, "7,500&ndash;12,000 men", n(7500, 12000, unit="men")),
    s(RANGE, "7,500&nbsp;&ndash; 12,000", n(7500, 12000)),
    s(RANGE, "7,500&#8211;12,000", n(7500, 12000)),
    s(RANGE, "7,500{{ndash}}12,000", n(7500, 12000)),
    s(RANGE, "7,500{{snd}}12,000", n(7500, 12000)),
    s(RANGE, "24,000 to 26,000 Spartans", n(24000, 26000, unit="Spartans", party="Spartans")),
    s(RANGE, "between 4,000 and 5,000 warriors", n(4000, 5000, unit="warriors")),
    s(RANGE, "Between 300 and 350 ships", n(300, 350, category="ships", unit="ships")),
    s(RANGE, "from 11,000 to 13,000", n(11000, 13000)),
    s(RANGE, "range from 6,000 to 9,000 men", n(6000, 9000, unit="men")),
    s(RANGE, "763–768 aircraft", n(763, 768, category="aircraft", unit="aircraft")),
    s(RANGE_SHORT, "14–17,000 lancers", n(14000, 17000, unit="lancers")),
    s(RANGE_SHORT, "30-35,000", n(30000, 35000)),
    s(RANGE_SHORT, "8 to 10,000 tribesmen", n(8000, 10000, unit="tribesmen")),
    c(
        TWO_SOURCES,
        "151 (official) – over 200 (unofficial) killed",
        n(151, outcomes=KILLED, claimed_by=ANY, notes=ANY),
        least(200, outcomes=KILLED, claimed_by=ANY, notes=ANY),
    ),
    c(TWO_SOURCES, "3,000<ref>Grey, p. 41</ref>–4,000<ref>Holt, 1988, p. 212</ref> killed", n(3000, 4000, outcomes=KILLED)),
    s(AT_LEAST, "145,000+", least(145000)),
    s(AT_LEAST, "145,000+ men", least(145000, unit="men")),
    s(AT_LEAST, "over 5,000 militia", least(5000, unit="militia")),
    s(AT_LEAST, "Over 40 warships", least(40, category="ships", unit="warships")),
    s(AT_LEAST, "more than 3,000 rioters", least(3000, unit="rioters", category=ANY)),
    s(AT_LEAST, "at least 200 gunmen", least(200, unit="gunmen")),
    s(AT_LEAST, "At least 12,000–13,000", least(12000, 13000)),
    s(AT_LEAST, "500 or more archers", least(500, unit="archers")),
    s(AT_LEAST, ">1,000 fighters", least(1000, unit="fighters")),
    c(AT_LEAST, "upwards of 2,000 slain", least(2000, outcomes=KILLED)),
    s(AT_LEAST_RANGE, "7,000–10,000+", least(7000, 10000)),
    c(AT_LEAST_RANGE, "90–120+ dead", least(90, 120, outcomes=KILLED)),
    s(AT_MOST, "Up to 300 raiders", most(300, unit="raiders")),
    s(AT_MOST, "less than 1,000", most(1000)),
    s(AT_MOST, "Fewer than 50 policemen", most(50, unit="policemen")),
    s(AT_MOST, "no more than 600 horse", most(600, unit="horse")),
    s(AT_MOST, "at most 250 knights", most(250, unit="knights")),
    c(AT_MOST, "fewer than 100 killed or wounded", most(100, outcomes=KILLED_WOUNDED)),
    s(SCALE, "2–3 million", n(2000000, 3000000)),
    s(SCALE, "1.45 million men", n(1450000, unit="men")),
    s(SCALE, "1.2 to 1.5 million soldiers", n(1200000, 1500000, unit="soldiers")),
    s(SCALE, "400 thousand", n(400000)),
    s(SCALE, "500k troops", n(500000, unit="troops")),
    s(SCALE, "100k–120k", n(100000, 120000)),
    s(SCALE, "over 1 million conscripts", least(1000000, unit="conscripts")),
    s(SCALE, "1.5&nbsp;million", n(1500000)),
    s(SCALE, "800,000–1.1 million", n(800000, 1100000)),
    c(SCALE, "200–300 thousand displaced", n(200000, 300000, outcomes=("displaced",))),
    s(WRITTEN, "three gunboats", n(3, category="ships", unit="gunboats")),
    s(WRITTEN, "Twelve triremes", n(12, category="ships", unit="triremes")),
    s(WRITTEN, "twenty-five horsemen", n(25, unit="horsemen")),
    s(WRITTEN, "a dozen longboats", n(12, category="ships", unit="longboats")),
    s(WRITTEN, "two dozen policemen", n(24, unit="policemen")),
    s(
        WRITTEN,
        "one battalion and two batteries",
        n(1, category="formations", unit="battalion"),
        n(2, category="formations", unit="batteries"),
    ),
    s(WRITTEN, "two 6-pounder guns", n(2, category="guns", unit=ANY)),
    c(WRITTEN, "one killed, four wounded", n(1, outcomes=KILLED), n(4, outcomes=WOUNDED)),
)

HEDGES: tuple[Phrase, ...] = (
    s(HEDGE, "{{circa|500}}", n(500, approximate=True)),
    s(HEDGE, "{{c.|2,400}} spearmen", n(2400, approximate=True, unit="spearmen")),
    s(HEDGE, "{{approximately|68,000}}", n(68000, approximate=True)),
    s(HEDGE, "~230 raiders", n(230, approximate=True, unit="raiders")),
    s(HEDGE, "≈ 4,000", n(4000, approximate=True)),
    s(HEDGE, "c. 30,000 men", n(30000, approximate=True, unit="men")),
    s(HEDGE, "c.300 cavalry", n(300, approximate=True, unit="cavalry")),
    s(HEDGE, "''c.'' 8,000–9,000", n(8000, 9000, approximate=True)),
    s(HEDGE, "ca. 1,800 settlers", n(1800, approximate=True, unit="settlers", category=ANY)),
    s(HEDGE, "About 4,000", n(4000, approximate=True)),
    s(HEDGE, "around 60 planes", n(60, approximate=True, category="aircraft", unit="planes")),
    s(HEDGE, "Approximately 7,000 janissaries", n(7000, approximate=True, unit="janissaries")),
    s(HEDGE, "est.300,000", n(300000, approximate=True)),
    s(HEDGE, "est. 12,000–15,000 infantry", n(12000, 15000, approximate=True, unit="infantry")),
    s(HEDGE, "an estimated 20,000 peasants", n(20000, approximate=True, unit="peasants", category=ANY)),
    s(HEDGE, "some 400 cannon", n(400, approximate=True, category="guns", unit="cannon")),
    s(HEDGE, "nearly 1,000 marines", n(1000, approximate=True, unit="marines")),
    c(HEDGE, "almost 90 wounded", n(90, approximate=True, outcomes=WOUNDED)),
    s(HEDGE, "about 5,000 foot and 600 horse", n(5000, approximate=True, unit="foot"), n(600, unit="horse")),
    c(HEDGE, "c. 200 killed, 340 wounded", n(200, approximate=True, outcomes=KILLED), n(340, outcomes=WOUNDED)),
    s(HEDGE_PAREN, "35,000 (est.)", n(35000, approximate=True)),
    s(HEDGE_PAREN, "35,000 men (estimated)", n(35000, approximate=True, unit="men")),
    c(HEDGE_PAREN, "400 killed (est.), 212 captured", n(400, approximate=True, outcomes=KILLED), n(212, outcomes=CAPTURED)),
    c(
        TWO_SOURCES,
        "459<ref>a</ref> c. 1,000 aircraft",
        *[n(v, category="aircraft", unit="aircraft", outcomes=LOST, approximate=v > 999) for v in (459, 1000)],
    ),
    s(TWO_SOURCES, "120<ref>a</ref>, 150 <ref>b</ref> guns", *[n(v, category="guns", unit="guns") for v in (120, 150)]),
    c(TWO_SOURCES, "150<ref>a</ref>; 120<ref>b</ref> killed", n(150, outcomes=KILLED), n(120, outcomes=KILLED)),
    s(TWO_SOURCES, "3,000<ref>a</ref>, 60<ref>b</ref> guns", n(3000), n(60, category="guns", unit="guns")),
    s(TWO_SOURCES, "3,000<ref>a</ref> c. 60 guns", n(3000), n(60, category="guns", unit="guns", approximate=True)),
    s(TWO_SOURCES, "300<ref>a</ref>, 150 guns<ref>b</ref>", n(300), n(150, category="guns", unit="guns")),
    c(RANGE, "300<ref>a</ref> ~ 400<ref>b</ref> tanks", n(300, 400, category="tanks", unit="tanks", outcomes=LOST)),
    s(RANGE, "5,000 men – 7,000 (Livy)", n(5000, 7000, unit="men", claimed_by="Livy")),
    c(NOT_SURVIVOR, "6 killed; 45 of 50 crew rescued", n(6, outcomes=KILLED, notes=("45 of 50 crew rescued",))),
    s(HEDGE_NOTE, "Brig Lynx and 20 boats", n(20, category="ships", unit="boats", notes=("Brig Lynx and",))),
    s(HEDGE_NOTE, "4,000 men (disputed)", n(4000, unit="men", notes=("disputed",))),
    s(HEDGE_NOTE, "est. 500 scouts (uncertain)", n(500, approximate=True, unit="scouts", notes=("uncertain",))),
    s(
        HEDGE_HEADING,
        "'''Estimated:'''<br>30,000 men<br>200 guns",
        n(30000, approximate=True, unit="men", group=("Estimated",)),
        n(200, approximate=True, category="guns", unit="guns", group=("Estimated",)),
    ),
    s(
        HEDGE_HEADING,
        "'''Modern estimates:'''<br>9,000–11,000<br>'''Ancient sources:'''<br>120,000",
        n(9000, 11000, group=("Modern estimates",), claimed_by="Modern estimates"),
        n(120000, group=("Ancient sources",), claimed_by="Ancient sources"),
    ),
)


WORDS: tuple[Phrase, ...] = (
    s(WORD, "Unknown", word("unknown")),
    s(WORD, "''Unknown''", word("unknown")),
    s(WORD, "unknown number of tanks", word("unknown number", category="tanks", unit="tanks")),
    s(WORD, "Several hundred", word("several hundred")),
    s(WORD, "several thousand horsemen", word("several thousand", unit="horsemen")),
    s(
        WORD,
        "12 ships<br>unknown number of fire ships",
        n(12, category="ships", unit="ships"),
        word("unknown number", category="ships", unit="fire ships"),
    ),
    s(WORD, "?", word("?")),
    c(WORD, "Heavy", word("heavy", outcomes=CASUALTIES)),
    c(WORD, "Very heavy", word("very heavy", outcomes=CASUALTIES)),
    c(WORD, "Light", word("light", outcomes=CASUALTIES)),
    c(WORD, "Minimal", word("minimal", outcomes=CASUALTIES)),
    c(WORD, "Heavy casualties", word("heavy", outcomes=CASUALTIES)),
    c(WORD, "Negligible losses", word("negligible", outcomes=CASUALTIES)),
    c(WORD, "Unknown", word("unknown", outcomes=CASUALTIES)),
    c(WORD, "?", word("?", outcomes=CASUALTIES)),
    c(WORD, "Several hundred killed", word("several hundred", outcomes=KILLED)),
    c(WORD, "Dozens of dead, hundreds wounded", word("dozens", outcomes=KILLED), word("hundreds", outcomes=WOUNDED)),
    c(
        WORD,
        "Killed: ?<br>Wounded: ?",
        word("?", outcomes=KILLED, group=("Killed",)),
        word("?", outcomes=WOUNDED, group=("Wounded",)),
    ),
    c(WORD, "3,000 killed, unknown number wounded", n(3000, outcomes=KILLED), word("unknown number", outcomes=WOUNDED)),
    c(WORD, "Many killed<br>70 captured", word("many", outcomes=KILLED), n(70, outcomes=CAPTURED)),
    c(
        WORD,
        "Killed and wounded unknown<br>21 guns captured",
        word("unknown", outcomes=KILLED_WOUNDED),
        n(21, category="guns", unit="guns", outcomes=CAPTURED),
    ),
    c(
        WORD,
        "2 boats sunk<br>3 others captured",
        n(2, category="ships", unit="boats", outcomes=SUNK),
        n(3, category="ships", unit="others", outcomes=CAPTURED),
    ),
    c(WORD, "4 killed<br>rest all captured", n(4, outcomes=KILLED), word("rest", outcomes=CAPTURED, notes=("all",))),
    c(WORD, "severe damage to the harbour", word("severe", category="other", outcomes=DAMAGED, notes=("to the harbour",))),
    c(WORD, "'''Ships:'''<br>minor damage", word("minor", category="ships", outcomes=DAMAGED, group=("Ships",))),
    c(
        WORD,
        "2 killed (heavy damage to the harbour)",
        n(2, outcomes=KILLED),
        word("heavy", category="other", outcomes=DAMAGED, notes=("to the harbour",), part_of=0),
    ),
    c(WORD, "Heavy losses of tanks", word("heavy", category="tanks", unit="tanks", outcomes=LOST)),
    c(
        WORD_HEDGED,
        "Unknown, though described as severe",
        word("unknown, though described as severe", outcomes=CASUALTIES),
    ),
    c(WORD_HEDGED, "exact figure unknown, but light", word("unknown, but light", outcomes=CASUALTIES)),
    c(WORD_HEDGED, "numbers unknown, losses slight", word("unknown, losses slight", outcomes=CASUALTIES)),
    c(WORD_HEDGED, "light, exact number unknown", word("light, exact number unknown", outcomes=CASUALTIES)),
    c(WORD_HEDGED, "Unknown (losses light)", word("unknown", outcomes=CASUALTIES, notes=("losses light",))),
    c(WORD_MORE, "several more killed", word("several more", outcomes=KILLED)),
    c(WORD_HEDGED, "Unknown, possibly light", word("unknown, possibly light", outcomes=CASUALTIES)),
    c(WORD_HEDGED, "Unknown, minor", word("unknown, minor", outcomes=CASUALTIES)),
    c(WORD_HEDGED, "Unknown, presumably heavy", word("unknown, presumably heavy", outcomes=CASUALTIES)),
    c(WORD_MORE, "31 killed, more injured", n(31, outcomes=KILLED), word("more", outcomes=WOUNDED)),
    c(ZERO, "None", n(0, outcomes=CASUALTIES)),
    c(ZERO, "none<ref>Ames, p. 90</ref>", n(0, outcomes=CASUALTIES)),
    c(ZERO, "No casualties", n(0, outcomes=CASUALTIES)),
    c(ZERO, "Nil", n(0, outcomes=CASUALTIES)),
    c(ZERO, "No losses", n(0, outcomes=CASUALTIES)),
    c(ZERO, "No one killed", n(0, outcomes=KILLED)),
    c(ZERO, "nobody was hurt", n(0, outcomes=WOUNDED)),
    c(ZERO, "3 wounded, not a single man lost", n(3, outcomes=WOUNDED), n(0, unit="man", outcomes=CASUALTIES)),
    s(ZERO, "500 men and no guns", n(500, unit="men"), n(0, unit="guns", category="guns")),
    c(ZERO, "no tanks", n(0, unit="tanks", category="tanks", outcomes=LOST)),
    c(ZERO, "No loss of aircraft", n(0, unit="aircraft", category="aircraft", outcomes=LOST)),
    c(ZERO, "None killed, 3 wounded", n(0, outcomes=KILLED), n(3, outcomes=WOUNDED)),
    c(ZERO, "0 killed<br>2 wounded", n(0, outcomes=KILLED), n(2, outcomes=WOUNDED)),
    c(ZERO, "No killed, 15 wounded", n(0, outcomes=KILLED), n(15, outcomes=WOUNDED)),
    c(POINTER, "See [[#Aftermath|aftermath]]", word("see aftermath", outcomes=CASUALTIES)),
    c(POINTER, "See [[Casualties of the war|below]]", word("see below", outcomes=CASUALTIES)),
    c(POINTER, "4,000 killed (see [[#Losses|below]])", n(4000, outcomes=KILLED, notes=("see below",))),
    s(POINTER, "8,000 men<br>{{small|(see [[Order of battle]])}}", n(8000, unit="men", notes=("see Order of battle",))),
    s(POINTER, "See [[#Order of battle|order of battle]]", word("see order of battle")),
)

NOT_FIGURES: tuple[Phrase, ...] = (
    s(NOT_ORDINAL, "[[2nd Army (Romania)|2nd Army]]"),
    s(NOT_ORDINAL, "302nd Division"),
    s(NOT_ORDINAL, "1st, 2nd and 3rd Battalions"),
    s(NOT_ORDINAL, "[[VI Corps (Union Army)|VI Corps]]"),
    s(NOT_ORDINAL, "Legio XIII Gemina"),
    s(NOT_ORDINAL, "[[8th Army]]<br>120,000 men", n(120000, unit="men", notes=ANY)),
    s(NOT_ORDINAL, "3 battalions of the 61st Regiment", n(3, category="formations", unit=ANY, notes=ANY)),
    s(NOT_ORDINAL, "4,500 men (21st Brigade)", n(4500, unit="men", notes=("21st Brigade",))),
    s(NOT_ORDINAL, "15,000 men of VI Corps", n(15000, unit=ANY, notes=ANY)),
    s(NOT_ORDINAL, "British 148th Brigade ~1,500 men", n(1500, approximate=True, unit="men", notes=ANY)),
    s(NOT_YEAR, "5,000 men in 1812", n(5000, unit="men", notes=ANY)),
    s(NOT_YEAR, "3,500 (1916)", n(3500, notes=("1916",))),
    s(NOT_YEAR, "15,000 (July 1941)", n(15000, notes=("July 1941",))),
    s(NOT_YEAR, "187,690 men on 1 July", n(187690, unit="men", notes=("on 1 July",))),
    s(NOT_YEAR, "40 divisions by 22 June 1941", n(40, category="formations", unit="divisions", notes=ANY)),
    s(NOT_YEAR, "In 1942:<br>30 divisions", n(30, category="formations", unit="divisions", group=("In 1942",))),
    s(NOT_YEAR, "'''1944:''' 40,000<br>'''1945:''' 65,000", n(40000, group=("1944",)), n(65000, group=("1945",))),
    c(NOT_YEAR, "2,300 killed (1999–2009)", n(2300, outcomes=KILLED, notes=("1999–2009",))),
    c(NOT_YEAR, "180 killed between 2004 and 2011", n(180, outcomes=KILLED, notes=ANY)),
    s(NOT_SHARE, "8,000 men (50% of them levies)", n(8000, unit="men", notes=("50% of them levies",))),
    s(NOT_SHARE, "Outnumbered 4:1"),
    s(NOT_SHARE, "3,000 men, outnumbered 3 to 1", n(3000, unit="men", notes=ANY)),
    s(NOT_SHARE, "6,000 men<br>({{frac|5|6}} longbowmen)", n(6000, unit="men", notes=ANY)),
    c(NOT_SHARE, "2,000 killed (about 20% of the force)", n(2000, outcomes=KILLED, notes=("about 20% of the force",))),
    c(NOT_SHARE, "Two-thirds of the garrison; 300 killed", n(300, outcomes=KILLED, notes=ANY)),
    s(NOT_MEASURE, "more than 90 ships of 30,500 tons", least(90, category="ships", unit=ANY, notes=ANY)),
    s(NOT_MEASURE, "40 transports ({{convert|12000|LT|t|abbr=on}})", n(40, category="ships", unit="transports", notes=ANY)),
    s(NOT_MEASURE, "88 mm guns"),
    s(NOT_MEASURE, "155mm howitzers<br>700 gunners", n(700, unit="gunners", notes=ANY)),
    s(NOT_MEASURE, "three 74-gun ships", n(3, category="ships", unit=ANY)),
    s(NOT_MEASURE, "2,000 men on a {{convert|14|mi|km}} front", n(2000, unit="men", notes=ANY)),
    s(NOT_MEASURE, "900 men (besieged for 52 days)", n(900, unit="men", notes=("besieged for 52 days",))),
    c(
        NOT_MEASURE,
        "2 freighters sunk (11,400 GRT)",
        n(2, category="ships", unit="freighters", outcomes=SUNK, notes=("11,400 GRT",)),
    ),
    c(NOT_MEASURE, "12 injured, £40,000 of damage", n(12, outcomes=WOUNDED, notes=ANY)),
    c(NOT_MEASURE, "$2 million in property damage"),
    c(NOT_SURVIVOR, "240 killed out of 300", n(240, outcomes=KILLED, notes=ANY)),
    c(NOT_SURVIVOR, "45 of 60 aircraft destroyed", n(45, category="aircraft", unit="aircraft", outcomes=DESTROYED, notes=ANY)),
    c(NOT_SURVIVOR, "3,000 killed; 120 survivors", n(3000, outcomes=KILLED, notes=ANY)),
    c(NOT_SURVIVOR, "800 captured<br>250 escaped", n(800, outcomes=CAPTURED, notes=("250 escaped",))),
    c(NOT_PAGE, "1,100 killed (Moore, pp. 212–214)", n(1100, outcomes=KILLED, claimed_by=ANY, notes=ANY)),
)

CATEGORIES: tuple[Phrase, ...] = (
    s(CATEGORY, "4,000 cavalry<br>11,000 infantry", n(4000, unit="cavalry"), n(11000, unit="infantry")),
    s(CATEGORY, "500 men-at-arms, 900 longbowmen", n(500, unit="men-at-arms"), n(900, unit="longbowmen")),
    s(CATEGORY, "40,000 [[legionary|legionaries]], 4,200 auxiliaries", n(40000, unit="legionaries"), n(4200, unit="auxiliaries")),
    s(CATEGORY, "2,500 sabres and 600 bayonets", n(2500, unit="sabres"), n(600, unit="bayonets")),
    s(CATEGORY, "36 guns", n(36, category="guns", unit="guns")),
    s(CATEGORY, "8 mortars<br>24 siege guns", n(8, category="guns", unit="mortars"), n(24, category="guns", unit="siege guns")),
    s(
        CATEGORY,
        "12 machine guns, 2 field guns",
        n(12, category="guns", unit="machine guns"),
        n(2, category="guns", unit="field guns"),
    ),
    s(CATEGORY, "102 artillery pieces", n(102, category="guns", unit="artillery pieces")),
    s(
        CATEGORY,
        "3,000 infantry<br>500 cavalry<br>200 artillery",
        n(3000, unit="infantry"),
        n(500, unit="cavalry"),
        n(200, unit="artillery"),
    ),
    s(CATEGORY, "54 cannons; 3 howitzers", n(54, category="guns", unit="cannons"), n(3, category="guns", unit="howitzers")),
    s(CATEGORY, "160 [[tank]]s", n(160, category="tanks", unit="tanks")),
    s(
        CATEGORY,
        "30 [[T-55]]s and 12 [[PT-76]] light tanks",
        n(30, category="tanks", unit="T-55s"),
        n(12, category="tanks", unit="PT-76 light tanks"),
    ),
    s(CATEGORY, "75 tanks and assault guns", n(75, category="tanks", unit="tanks and assault guns")),
    s(
        CATEGORY,
        "9 [[Tiger I|Tiger]] tanks<br>22 [[Panzer IV]]s",
        n(9, category="tanks", unit="Tiger tanks"),
        n(22, category="tanks", unit="Panzer IVs"),
    ),
    c(CATEGORY, "17 tanks destroyed", n(17, category="tanks", unit="tanks", outcomes=DESTROYED)),
    c(CATEGORY, "over 60 tanks knocked out", least(60, category="tanks", unit="tanks", outcomes=DESTROYED)),
    c(CATEGORY, "28 tanks", n(28, category="tanks", unit="tanks", outcomes=LOST)),
    s(CATEGORY, "41 armoured cars", n(41, category="vehicles", unit="armoured cars")),
    s(CATEGORY, "20 assault guns", n(20, category="vehicles", unit="assault guns")),
    s(CATEGORY, "230 [[armoured personnel carrier|APCs]]", n(230, category="vehicles", unit="APCs")),
    s(
        CATEGORY,
        "600 trucks, 2 armoured trains",
        n(600, category="vehicles", unit="trucks"),
        n(2, category="vehicles", unit="armoured trains"),
    ),
    s(CATEGORY, "100 supply wagons", n(100, category="vehicles", unit="supply wagons")),
    c(CATEGORY, "14 vehicles burnt", n(14, category="vehicles", unit="vehicles", outcomes=DESTROYED)),
    c(CATEGORY, "8 Humvees damaged", n(8, category="vehicles", unit="Humvees", outcomes=DAMAGED)),
    s(CATEGORY, "581 aircraft", n(581, category="aircraft", unit="aircraft")),
    s(
        CATEGORY,
        "24 helicopters, 6 gliders",
        n(24, category="aircraft", unit="helicopters"),
        n(6, category="aircraft", unit="gliders"),
    ),
    s(CATEGORY, "21 [[Hawker Hurricane|Hurricanes]]", n(21, category="aircraft", unit="Hurricanes")),
    c(CATEGORY, "162 planes shot down", n(162, category="aircraft", unit="planes", outcomes=DESTROYED)),
    c(CATEGORY, "3 bombers lost", n(3, category="aircraft", unit="bombers", outcomes=LOST)),
    s(
        CATEGORY,
        "27 ships of the line<br>9 frigates",
        n(27, category="ships", unit="ships of the line"),
        n(9, category="ships", unit="frigates"),
    ),
    s(
        CATEGORY,
        "2 battleships<br>5 light cruisers<br>11 destroyers",
        n(2, category="ships", unit="battleships"),
        n(5, category="ships", unit="light cruisers"),
        n(11, category="ships", unit="destroyers"),
    ),
    s(CATEGORY, "206 galleys, 6 galleasses", n(206, category="ships", unit="galleys"), n(6, category="ships", unit="galleasses")),
    s(CATEGORY, "4 submarines and 30 boats", n(4, category="ships", unit="submarines"), n(30, category="ships", unit="boats")),
    s(CATEGORY, "two ironclads", n(2, category="ships", unit="ironclads")),
    s(CATEGORY, "37 elephants", n(37, category="animals", unit="elephants")),
    s(
        CATEGORY,
        "15 [[war elephant]]s, 3,000 horses",
        n(15, category="animals", unit="war elephants"),
        n(3000, category="animals", unit="horses"),
    ),
    s(CATEGORY, "about 2,000 camels", n(2000, approximate=True, category="animals", unit="camels")),
    s(
        CATEGORY,
        "500 mules<br>1,200 pack horses",
        n(500, category="animals", unit="mules"),
        n(1200, category="animals", unit="pack horses"),
    ),
    c(CATEGORY, "200 horses killed", n(200, category="animals", unit="horses", outcomes=KILLED)),
    c(CATEGORY, "8 elephants captured", n(8, category="animals", unit="elephants", outcomes=CAPTURED)),
    c(
        CATEGORY,
        "110 men and 84 horses killed",
        n(110, unit="men", outcomes=KILLED),
        n(84, category="animals", unit="horses", outcomes=KILLED),
    ),
    s(CATEGORY, "12 [[Roman legion|legions]]", n(12, category="formations", unit="legions")),
    s(CATEGORY, "elements of 9 legions", n(9, category="formations", unit="legions", notes=ANY)),
    s(
        CATEGORY,
        "3 divisions<br>2 brigades",
        n(3, category="formations", unit="divisions"),
        n(2, category="formations", unit="brigades"),
    ),
    s(CATEGORY, "57 rifle battalions", n(57, category="formations", unit="rifle battalions")),
    s(
        CATEGORY,
        "5 squadrons, 1 company",
        n(5, category="formations", unit="squadrons"),
        n(1, category="formations", unit="company"),
    ),
    s(CATEGORY, "8 artillery batteries", n(8, category="formations", unit="artillery batteries")),
    c(CATEGORY, "2 divisions destroyed", n(2, category="formations", unit="divisions", outcomes=DESTROYED)),
    c(CATEGORY, "2,500 rifles taken", n(2500, category="equipment", unit="rifles", outcomes=CAPTURED)),
    s(CATEGORY, "600 muskets", n(600, category="equipment", unit="muskets")),
    s(CATEGORY, "300 men with 40 rifles", n(300, unit="men"), n(40, category="equipment", unit="rifles")),
    s(
        CATEGORY,
        "1,000 rifles and 20,000 rounds of ammunition",
        n(1000, category="equipment", unit="rifles"),
        n(20000, category="equipment", unit="rounds of ammunition"),
    ),
    c(CATEGORY, "350 small arms captured", n(350, category="equipment", unit="small arms", outcomes=CAPTURED)),
    c(CATEGORY, "4,000 muskets lost", n(4000, category="equipment", unit="muskets", outcomes=LOST)),
    c(CATEGORY, "over 900 weapons seized", least(900, category="equipment", unit="weapons", outcomes=CAPTURED)),
    c(
        CATEGORY,
        "12 swords and 30 shields taken",
        n(12, category="equipment", unit="swords", outcomes=CAPTURED),
        n(30, category="equipment", unit="shields", outcomes=CAPTURED),
    ),
    c(CATEGORY, "20+ civilians killed", least(20, category="civilians", unit="civilians", outcomes=KILLED)),
    c(CATEGORY, "4 civilians injured", n(4, category="civilians", unit="civilians", outcomes=WOUNDED)),
    c(
        CATEGORY,
        "300 soldiers and 90 civilians killed",
        n(300, unit="soldiers", outcomes=KILLED),
        n(90, category="civilians", unit="civilians", outcomes=KILLED),
    ),
    c(CATEGORY, "150 villagers killed", n(150, category="civilians", unit="villagers", outcomes=KILLED)),
    s(CATEGORY, "800 soldiers, 3,000 civilians", n(800, unit="soldiers"), n(3000, category="civilians", unit="civilians")),
    c(CATEGORY, "'''Civilians:''' 3,000 killed", n(3000, category="civilians", group=("Civilians",), outcomes=KILLED)),
    c(
        CATEGORY,
        "'''Civilian casualties:'''<br>200 dead<br>1,100 injured",
        n(200, category="civilians", group=("Civilian casualties",), outcomes=KILLED),
        n(1100, category="civilians", group=("Civilian casualties",), outcomes=WOUNDED),
    ),
    c(
        CATEGORY,
        "Civilian deaths: c. 400",
        n(400, approximate=True, category="civilians", group=("Civilian deaths",), outcomes=KILLED),
    ),
    c(CATEGORY, "11 women and children killed", n(11, category="civilians", unit="women and children", outcomes=KILLED)),
    c(CATEGORY, "4 bridges destroyed", n(4, category="other", unit="bridges", outcomes=DESTROYED)),
    c(CATEGORY, "60 houses burnt", n(60, category="other", unit="houses", outcomes=DESTROYED)),
    c(CATEGORY, "9 standards captured", n(9, category="other", unit="standards", outcomes=CAPTURED)),
    c(
        CATEGORY,
        "3 colours taken<br>1 eagle lost",
        n(3, category="other", unit="colours", outcomes=CAPTURED),
        n(1, category=ANY, unit="eagle", outcomes=LOST),
    ),
    c(CATEGORY, "14 shops destroyed", n(14, category="other", unit="shops", outcomes=DESTROYED)),
    s(CATEGORY, "5 radar stations", n(5, category="other", unit="radar stations")),
    s(CATEGORY, "3 forts", n(3, category="other", unit="forts")),
    c(CATEGORY, "21 barricades demolished", n(21, category="other", unit="barricades", outcomes=DESTROYED)),
    c(CATEGORY, "2 forts lost", n(2, category="other", unit="forts", outcomes=LOST)),
    s(CATEGORY, "9,000 army and reserves", n(9000, unit="army and reserves")),
    s(CATEGORY, "9,000 relief force/reinforcements", n(9000, unit="relief force/reinforcements")),
    s(CATEGORY, "30 rifle and tank divisions", n(30, category="formations", unit="rifle and tank divisions")),
    s(CATEGORY, "6,000-strong army", n(6000, unit="army")),
    s(CATEGORY_FIRST, "542 guns and mortars", n(542, category="guns", unit="guns and mortars")),
    s(CATEGORY_FIRST, "64 trucks and tanks", n(64, category="vehicles", unit="trucks and tanks")),
    s(CATEGORY_FIRST, "300 ships and boats", n(300, category="ships", unit="ships and boats")),
)

OUTCOMES: tuple[Phrase, ...] = (
    c(OUTCOME_DEFAULT, "1,300", n(1300, outcomes=CASUALTIES)),
    c(OUTCOME_DEFAULT, "5,000–6,000 men", n(5000, 6000, unit="men", outcomes=CASUALTIES)),
    c(OUTCOME_DEFAULT, "600 casualties", n(600, outcomes=CASUALTIES)),
    c(OUTCOME_DEFAULT, "2,100 losses", n(2100, outcomes=CASUALTIES)),
    c(OUTCOME_DEFAULT, "12 ships", n(12, category="ships", unit="ships", outcomes=LOST)),
    c(OUTCOME, "1,300 dead", n(1300, outcomes=KILLED)),
    c(OUTCOME, "1,300 men died", n(1300, unit="men", outcomes=KILLED)),
    c(
        OUTCOME,
        "71 KIA, 389 WIA, 6 MIA, 12 POW",
        n(71, outcomes=KILLED),
        n(389, outcomes=WOUNDED),
        n(6, outcomes=MISSING),
        n(12, outcomes=CAPTURED),
    ),
    c(OUTCOME, "300 slain<br>40 drowned", n(300, outcomes=KILLED), n(40, outcomes=KILLED)),
    c(OUTCOME, "44 [[killed in action|killed]]", n(44, outcomes=KILLED)),
    c(OUTCOME, "7 deaths<br>60 injuries", n(7, outcomes=KILLED), n(60, outcomes=WOUNDED)),
    c(OUTCOME, "800 prisoners", n(800, outcomes=CAPTURED, unit=ANY)),
    c(OUTCOME, "1,500 taken prisoner", n(1500, outcomes=CAPTURED)),
    c(OUTCOME, "2,000 died of disease", n(2000, outcomes=DISEASE)),
    c(OUTCOME, "60 killed<br>900 sick", n(60, outcomes=KILLED), n(900, outcomes=DISEASE)),
    c(OUTCOME, "350 deserted", n(350, outcomes=("deserted",))),
    c(OUTCOME, "1,200 defected to the king", n(1200, outcomes=("defected",), notes=ANY)),
    c(OUTCOME, "4,000 surrendered", n(4000, outcomes=("surrendered",))),
    c(OUTCOME, "over 100 executed", least(100, outcomes=EXECUTED)),
    c(OUTCOME, "600 interned in Switzerland", n(600, outcomes=("interned",), notes=ANY)),
    c(OUTCOME, "85 hospitalized", n(85, outcomes=("hospitalized",))),
    c(OUTCOME, "250,000 displaced", n(250000, outcomes=("displaced",))),
    c(
        OUTCOME,
        "3 frigates sunk, 1 sloop scuttled",
        n(3, category="ships", unit="frigates", outcomes=SUNK),
        n(1, category="ships", unit="sloop", outcomes=("scuttled",)),
    ),
    c(OUTCOME, "2 cruisers damaged", n(2, category="ships", unit="cruisers", outcomes=DAMAGED)),
    c(OUTCOME, "18 guns abandoned", n(18, category="guns", unit="guns", outcomes=LOST)),
    c(
        OUTCOME,
        "5 aircraft shot down<br>2 disabled",
        n(5, category="aircraft", unit="aircraft", outcomes=DESTROYED),
        n(2, category=ANY, outcomes=DAMAGED),
    ),
    c(
        OUTCOME,
        "3 ships sunk, 2 damaged",
        n(3, category="ships", unit="ships", outcomes=SUNK),
        n(2, category="ships", unit=ANY, outcomes=DAMAGED),
    ),
    c(OUTCOME_JOINT, "500 killed or wounded", n(500, outcomes=KILLED_WOUNDED)),
    c(OUTCOME_JOINT, "500 killed and wounded", n(500, outcomes=KILLED_WOUNDED)),
    c(OUTCOME_JOINT, "500 killed & wounded", n(500, outcomes=KILLED_WOUNDED)),
    c(OUTCOME_JOINT, "500 killed/wounded", n(500, outcomes=KILLED_WOUNDED)),
    c(OUTCOME_JOINT, "1,900 killed, wounded or missing", n(1900, outcomes=("killed", "missing", "wounded"))),
    c(OUTCOME_JOINT, "1,900 killed, wounded, and captured", n(1900, outcomes=("captured", "killed", "wounded"))),
    c(OUTCOME_JOINT, "5,365 captured/missing", n(5365, outcomes=CAPTURED_MISSING)),
    c(OUTCOME_JOINT, "47 MIA/POW", n(47, outcomes=CAPTURED_MISSING)),
    c(OUTCOME_JOINT, "9,000 dead and missing", n(9000, outcomes=KILLED_MISSING)),
    c(OUTCOME_JOINT, "13,000 dead, wounded and 6000 captured", n(13000, outcomes=KILLED_WOUNDED), n(6000, outcomes=CAPTURED)),
    c(OUTCOME_JOINT, "2 killed and 3 wounded", n(2, outcomes=KILLED), n(3, outcomes=WOUNDED)),
    c(OUTCOME_JOINT, "200 ships sunk or captured", n(200, category="ships", unit="ships", outcomes=("captured", "sunk"))),
    c(OUTCOME_JOINT, "31 tanks destroyed or damaged", n(31, category="tanks", unit="tanks", outcomes=("damaged", "destroyed"))),
    c(
        OUTCOME_LINE,
        "Killed: 5,000<br>Wounded: 7,500",
        n(5000, outcomes=KILLED, group=("Killed",)),
        n(7500, outcomes=WOUNDED, group=("Wounded",)),
    ),
    c(
        OUTCOME_LINE,
        "'''Killed'''<br>3,000 men<br>200 horses",
        n(3000, unit="men", outcomes=KILLED, group=("Killed",)),
        n(200, category="animals", unit="horses", outcomes=KILLED, group=("Killed",)),
    ),
    c(
        OUTCOME_LINE,
        "Killed: 500, wounded 300, missing 20",
        n(500, outcomes=KILLED, group=ANY),
        n(300, outcomes=WOUNDED, group=ANY),
        n(20, outcomes=MISSING, group=ANY),
    ),
    c(CATEGORY, "20 sunk ships", n(20, category="ships", unit="ships", outcomes=SUNK)),
    c(CATEGORY, "300 dead civilians", n(300, category="civilians", unit="civilians", outcomes=KILLED)),
    s(TOTAL, "500 total troops", n(500, unit="troops", total=True)),
    s(WRITTEN, "two hundred and twenty-five men", n(225, unit="men")),
    s(WRITTEN, "two and three batteries", n(2, category="formations", unit=ANY), n(3, category="formations", unit="batteries")),
    c(
        ZERO,
        "500 men, Norman losses unknown",
        n(500, unit="men", outcomes=CASUALTIES),
        word("unknown", outcomes=CASUALTIES, party="Norman"),
    ),
    c(OUTCOME_LINE, "1,200 killed<br>40 guns", n(1200, outcomes=KILLED), n(40, category="guns", unit="guns", outcomes=LOST)),
    c(OUTCOME_HEDGED, "4,000 casualties, mostly killed", n(4000, outcomes=CASUALTIES, notes=ANY)),
    c(OUTCOME_LINE, "Heavy damage to 3 ships", n(3, category="ships", unit="ships", outcomes=DAMAGED, notes=("Heavy",))),
    c(OUTCOME_HEDGED, "500, mostly captured", n(500, outcomes=CASUALTIES, notes=ANY)),
    c(OUTCOME_HEDGED, "200 prisoners (executed)", n(200, unit=ANY, outcomes=("captured", "executed"), notes=ANY)),
)

BREAKDOWNS: tuple[Phrase, ...] = (
    s(
        BREAKDOWN,
        "96,000 troops (40,000 German, 56,000 Italian)",
        n(96000, unit="troops"),
        n(40000, unit=ANY, party="German", part_of=0),
        n(56000, unit=ANY, party="Italian", part_of=0),
    ),
    s(
        BREAKDOWN,
        "20,000 men (14,000 foot and 6,000 horse)",
        n(20000, unit="men"),
        n(14000, unit="foot", part_of=0),
        n(6000, unit="horse", part_of=0),
    ),
    s(BREAKDOWN, "16,000 men, including 3,000 [[janissaries]]", n(16000, unit="men"), n(3000, unit="janissaries", part_of=0)),
    s(BREAKDOWN, "9,000, of which 1,200 mounted", n(9000), n(1200, unit=ANY, part_of=0)),
    s(
        BREAKDOWN,
        "60 ships (of which 12 were transports)",
        n(60, category="ships", unit="ships"),
        n(12, category="ships", unit="transports", part_of=0),
    ),
    s(
        BREAKDOWN,
        "73 tanks (34 light)",
        n(73, category="tanks", unit="tanks"),
        n(34, category="tanks", unit=ANY, part_of=0, notes=ANY),
    ),
    c(BREAKDOWN, "2,626 captured (259 executed)", n(2626, outcomes=CAPTURED), n(259, outcomes=EXECUTED, part_of=0)),
    c(BREAKDOWN, "8,500 casualties (1,600 killed)", n(8500, outcomes=CASUALTIES), n(1600, outcomes=KILLED, part_of=0)),
    c(
        BREAKDOWN,
        "15,000, including 6,000 to 7,000 captured",
        n(15000, outcomes=CASUALTIES),
        n(6000, 7000, outcomes=CAPTURED, part_of=0),
    ),
    c(
        BREAKDOWN,
        "59,000 (9,000 killed or missing, 15,000 wounded, 35,000 prisoners)",
        n(59000, outcomes=CASUALTIES),
        n(9000, outcomes=KILLED_MISSING, part_of=0),
        n(15000, outcomes=WOUNDED, part_of=0),
        n(35000, outcomes=CAPTURED, unit=ANY, part_of=0),
    ),
    c(
        BREAKDOWN,
        "700 killed (400 Swiss, 300 Milanese)",
        n(700, outcomes=KILLED),
        n(400, outcomes=KILLED, unit=ANY, party="Swiss", part_of=0),
        n(300, outcomes=KILLED, unit=ANY, party="Milanese", part_of=0),
    ),
    c(BREAKDOWN, "31 killed, including 4 officers", n(31, outcomes=KILLED), n(4, unit="officers", outcomes=KILLED, part_of=0)),
    c(
        BREAKDOWN,
        "1,100 dead or wounded, including at least 90 dead",
        n(1100, outcomes=KILLED_WOUNDED),
        least(90, outcomes=KILLED, part_of=0),
    ),
    c(
        BREAKDOWN_OTHER,
        "19 ships of the line (1,346 guns) lost",
        n(19, category="ships", unit="ships of the line", outcomes=LOST),
        n(1346, category="guns", unit="guns", outcomes=LOST, part_of=ANY),
    ),
    s(
        BREAKDOWN_OTHER,
        "40,000–45,000 men (12 legions)",
        n(40000, 45000, unit="men"),
        n(12, category="formations", unit="legions", part_of=ANY),
    ),
    s(
        BREAKDOWN_OTHER,
        "27 ships (2,148 guns, 17,000 men)",
        n(27, category="ships", unit="ships"),
        n(2148, category="guns", unit="guns", part_of=ANY),
        n(17000, unit="men", part_of=ANY),
    ),
    s(
        BREAKDOWN_BULLETS,
        "6,000:\n* 4,500 infantry\n* 1,500 cavalry",
        n(6000),
        n(4500, unit="infantry", part_of=0),
        n(1500, unit="cavalry", part_of=0),
    ),
    s(
        BREAKDOWN_BULLETS,
        "\n* 30,000 men\n** 22,000 infantry\n** 8,000 cavalry\n* 60 guns",
        n(30000, unit="men"),
        n(22000, unit="infantry", part_of=0),
        n(8000, unit="cavalry", part_of=0),
        n(60, category="guns", unit="guns"),
    ),
    c(
        BREAKDOWN_BULLETS,
        "\n* 4,200 casualties\n** 900 killed\n** 3,300 wounded",
        n(4200, outcomes=CASUALTIES),
        n(900, outcomes=KILLED, part_of=0),
        n(3300, outcomes=WOUNDED, part_of=0),
    ),
    c(
        BREAKDOWN_BULLETS,
        "12 aircraft lost\n* 7 fighters\n* 5 bombers",
        n(12, category="aircraft", unit="aircraft", outcomes=LOST),
        n(7, category="aircraft", unit="fighters", outcomes=LOST, part_of=0),
        n(5, category="aircraft", unit="bombers", outcomes=LOST, part_of=0),
    ),
    s(
        RIGHT,
        "64 German and 20 Italian aircraft",
        n(64, category="aircraft", unit=ANY, party="German"),
        n(20, category="aircraft", unit=ANY, party="Italian"),
    ),
    c(
        RIGHT,
        "110 vehicles and 3 aircraft destroyed",
        n(110, category="vehicles", unit="vehicles", outcomes=DESTROYED),
        n(3, category="aircraft", unit="aircraft", outcomes=DESTROYED),
    ),
    c(RIGHT, "30 officers and 400 men killed", n(30, unit="officers", outcomes=KILLED), n(400, unit="men", outcomes=KILLED)),
    c(
        RIGHT,
        "40 tanks and 20 guns captured",
        n(40, category="tanks", unit="tanks", outcomes=CAPTURED),
        n(20, category="guns", unit="guns", outcomes=CAPTURED),
    ),
    c(
        RIGHT,
        "4 ironclads and 3 gunboats sunk or captured",
        n(4, category="ships", unit="ironclads", outcomes=("captured", "sunk")),
        n(3, category="ships", unit="gunboats", outcomes=("captured", "sunk")),
    ),
    c(
        RIGHT,
        "9 French and 2 Spanish ships captured",
        n(9, category="ships", unit=ANY, party="French", outcomes=CAPTURED),
        n(2, category="ships", unit=ANY, party="Spanish", outcomes=CAPTURED),
    ),
    s(
        AS_OF,
        "600 aircraft, 1,600 by mid-September",
        n(600, category="aircraft", unit="aircraft"),
        n(1600, category="aircraft", unit=ANY, notes=("by mid-September",)),
    ),
    s(AS_OF, "183,000 men, 250,000 by October", n(183000, unit="men"), n(250000, unit=ANY, notes=("by October",))),
    s(AS_OF, "20 tanks, later 45", n(20, category="tanks", unit="tanks"), n(45, category="tanks", unit=ANY, notes=ANY)),
    s(AS_OF, "Initially 5,000, later 12,000", n(5000, notes=ANY), n(12000, notes=ANY)),
    s(AS_OF, "800–1,000 (May)<br>up to 3,000 (July)", n(800, 1000, notes=("May",)), most(3000, notes=("July",))),
    s(NOTE, '104,256 ("present for duty")', n(104256, notes=('"present for duty"',))),
    s(NOTE, "2,000 (mostly conscripts)", n(2000, notes=("mostly conscripts",))),
    s(NOTE, "12,000 men<br>(not all engaged)", n(12000, unit="men", notes=("not all engaged",))),
)

PARTIES: tuple[Phrase, ...] = (
    s(PARTY_FLAG, "{{flagicon|France}} 5,000 men", n(5000, unit="men", party="France")),
    s(PARTY_FLAG, "{{flag|Kingdom of Sardinia}}: 18,000", n(18000, party="Kingdom of Sardinia", group=("Kingdom of Sardinia",))),
    s(PARTY_FLAG, "{{flagcountry|UK|1801}} 9,000 men", n(9000, unit="men", party="UK")),
    s(PARTY_FLAG, "{{flagdeco|Sweden|1650}} 14,000", n(14000, party="Sweden")),
    s(PARTY_FLAG, "{{flagicon|USA}} 2,000 men", n(2000, unit="men", party="USA")),
    s(PARTY_FLAG, "{{navy|UK}}<br>12 destroyers", n(12, category="ships", unit="destroyers", party="UK", group=ANY)),
    c(
        PARTY_RUN,
        "{{flagicon|Chile}} 139 killed<br>479 wounded",
        n(139, outcomes=KILLED, party="Chile"),
        n(479, outcomes=WOUNDED, party="Chile"),
    ),
    c(
        PARTY_RUN,
        "{{flagicon|Peru}} 30 killed<br>120 wounded<br><br>26 missing",
        n(30, outcomes=KILLED, party="Peru"),
        n(120, outcomes=WOUNDED, party="Peru"),
        n(26, outcomes=MISSING),
    ),
    c(
        PARTY_RUN,
        "{{flagicon|Peru}} 30 killed<br>120 wounded<br>{{flagicon|Bolivia}} 8 killed<br>11 wounded",
        n(30, outcomes=KILLED, party="Peru"),
        n(120, outcomes=WOUNDED, party="Peru"),
        n(8, outcomes=KILLED, party="Bolivia"),
        n(11, outcomes=WOUNDED, party="Bolivia"),
    ),
    c(PARTY_RUN, "{{flagicon|Peru}} 30 killed\n----\n44 wounded", n(30, outcomes=KILLED, party="Peru"), n(44, outcomes=WOUNDED)),
    s(
        PARTY_FLAGS_FOLLOW,
        "{{flagicon|Japan}} 500 men<br>{{flagicon|Italy}} 300 men<br>40 guns",
        n(500, unit="men", party="Japan"),
        n(300, unit="men", party="Italy"),
        n(40, category="guns", unit="guns"),
    ),
    s(
        PARTY_ITEMS,
        "\n* {{flagicon|Iraq}} 300 tanks\n* 40 aircraft",
        n(300, category="tanks", unit="tanks", party="Iraq"),
        n(40, category="aircraft", unit="aircraft"),
    ),
    s(
        PARTY_ITEMS,
        "{{ubl|{{flagicon|Iran}} 90 tanks|12 helicopters}}",
        n(90, category="tanks", unit="tanks", party="Iran"),
        n(12, category="aircraft", unit="helicopters"),
    ),
    s(PARTY_WORD, "1,000 Plataeans", n(1000, unit="Plataeans", party="Plataeans")),
    s(PARTY_WORD, "50 U.S. Army Rangers", n(50, unit="U.S. Army Rangers", party="U.S.")),
    s(PARTY_WORD, "10,000 Sichuan troops", n(10000, unit="Sichuan troops", party="Sichuan")),
    s(PARTY_WORD, "500 Gascon infantry", n(500, unit="Gascon infantry", party="Gascon")),
    s(PARTY_WORD, "12 Spanish galleons", n(12, category="ships", unit="Spanish galleons", party="Spanish")),
    s(
        PARTY_WORD,
        "4,000 [[Thracians]], 300 [[Crete|Cretan]] archers",
        n(4000, unit="Thracians", party="Thracians"),
        n(300, unit="Cretan archers", party="Cretan"),
    ),
    s(PARTY_WORD, "3,000 Turks and Vlachs", n(3000, unit="Turks and Vlachs", party="Turks and Vlachs")),
    c(PARTY_WORD, "9 Italian tanks destroyed", n(9, category="tanks", unit="Italian tanks", party="Italian", outcomes=DESTROYED)),
    c(PARTY_WORD, "2,000 Poles killed", n(2000, unit="Poles", party="Poles", outcomes=KILLED)),
    c(
        PARTY_WORD,
        "200 Dutch and 90 Danes captured",
        n(200, unit=ANY, party="Dutch", outcomes=CAPTURED),
        n(90, unit="Danes", party="Danes", outcomes=CAPTURED),
    ),
    s(
        PARTY_HEADING,
        "'''Kuwait''':<br>16,000 men<br>245 tanks",
        n(16000, unit="men", party="Kuwait", group=("Kuwait",)),
        n(245, category="tanks", unit="tanks", party="Kuwait", group=("Kuwait",)),
    ),
    s(
        PARTY_HEADING,
        "'''German mercenaries:'''<br>3,000 pikemen",
        n(3000, unit="pikemen", party="German mercenaries", group=("German mercenaries",)),
    ),
    c(PARTY_HEADING, "Saxon losses only: 300 killed", n(300, outcomes=KILLED, party="Saxon", group=("Saxon losses only",))),
    c(PARTY_HEADING, "Loyalists: 300 killed", n(300, outcomes=KILLED, party="Loyalists", group=("Loyalists",))),
    c(
        PARTY_HEADING,
        "'''Serb civilian deaths:''' 250",
        n(250, category="civilians", outcomes=KILLED, party="Serb", group=("Serb civilian deaths",)),
    ),
    c(
        PARTY_HEADING,
        "'''{{flag|Soviet Union}}:'''<br>1,100 killed<br>40 tanks",
        n(1100, outcomes=KILLED, party="Soviet Union", group=("Soviet Union",)),
        n(40, category="tanks", unit="tanks", outcomes=LOST, party="Soviet Union", group=("Soviet Union",)),
    ),
    c(
        PARTY_HEADING,
        "'''Egyptian losses:'''<br>800 killed",
        n(800, outcomes=KILLED, party="Egyptian", group=("Egyptian losses",)),
    ),
    c(
        PARTY_HEADING,
        "{{flagicon|Syria}}:<br>300 killed<br>1,000 wounded",
        n(300, outcomes=KILLED, party="Syria"),
        n(1000, outcomes=WOUNDED, party="Syria"),
    ),
    s(UNIT, "500 men w/ 3 guns", n(500, unit="men"), n(3, category="guns", unit="guns")),
    s(UNIT, "3 tanks w/o crew", n(3, category="tanks", unit="tanks", notes=("w/o crew",))),
    s(
        PARTY_BREAKDOWN,
        "8,000 Prussians (2,000 mounted)",
        n(8000, unit="Prussians", party="Prussians"),
        n(2000, unit=ANY, party="Prussians", part_of=0),
    ),
    c(
        PARTY_BREAKDOWN,
        "{{flagicon|Poland}} 900 casualties (240 killed)",
        n(900, outcomes=CASUALTIES, party="Poland"),
        n(240, outcomes=KILLED, party="Poland", part_of=0),
    ),
    s(PARTY_NEVER, "Royal Navy: 5 ships", n(5, category="ships", unit="ships", group=("Royal Navy",))),
    s(PARTY_NEVER, "'''Bulgarian Army:'''<br>20,000 men", n(20000, unit="men", group=("Bulgarian Army",))),
    s(PARTY_NEVER, "'''Allied:''' 35,000 men", n(35000, unit="men", group=("Allied",))),
    s(PARTY_NEVER, "3,000 native troops", n(3000, unit="native troops")),
    s(PARTY_NEVER, "1,200 foreign volunteers", n(1200, unit="foreign volunteers")),
    s(PARTY_NEVER, "4 Maxim guns", n(4, category="guns", unit="Maxim guns")),
    s(PARTY_NEVER, "Polish People's Army: 5,000 men", n(5000, unit="men", group=("Polish People's Army",))),
    c(PARTY_NEVER, "300 captured by the British", n(300, outcomes=CAPTURED, notes=ANY)),
    c(PARTY_NEVER, "18 guns taken by the Austrians", n(18, category="guns", unit="guns", outcomes=CAPTURED, notes=ANY)),
    s(UNIT, "900 mounted men-at-arms", n(900, unit="mounted men-at-arms")),
    s(UNIT, "2,500 light infantry", n(2500, unit="light infantry")),
    c(UNIT, "70 sailors killed", n(70, unit="sailors", outcomes=KILLED)),
)

CLAIMS: tuple[Phrase, ...] = (
    s(CLAIM, "~230 (according to Caesar)", n(230, approximate=True, claimed_by="Caesar")),
    s(CLAIM, "300,000 ([[Herodotus]])", n(300000, claimed_by="Herodotus")),
    s(CLAIM, "40,000–60,000 (modern estimates)", n(40000, 60000, claimed_by="modern estimates")),
    s(CLAIM, "4,000 per [[Tacitus]]", n(4000, claimed_by="Tacitus")),
    c(CLAIM, "1,200 killed (US claim)", n(1200, outcomes=KILLED, claimed_by="US claim")),
    c(CLAIM, "150 killed (per Kiev)", n(150, outcomes=KILLED, claimed_by="Kiev")),
    c(
        CLAIM,
        "3,500 dead (British estimate)<br>700 dead (Zulu estimate)",
        n(3500, outcomes=KILLED, claimed_by="British estimate"),
        n(700, outcomes=KILLED, claimed_by="Zulu estimate"),
    ),
    c(
        CLAIM,
        "German estimate: 12,000 killed",
        n(12000, outcomes=KILLED, claimed_by="German estimate", group=("German estimate",)),
    ),
    c(
        CLAIM_HEADING,
        "''(Chinese sources)'':<br>50,000 killed<br>120 tanks destroyed",
        n(50000, outcomes=KILLED, claimed_by="Chinese sources", group=ANY),
        n(120, category="tanks", unit="tanks", outcomes=DESTROYED, claimed_by="Chinese sources", group=ANY),
    ),
    c(
        CLAIM_HEADING,
        "''German sources:''<br>5,940 killed<br>''Soviet sources:''<br>25,000 killed<br>64 tanks",
        n(5940, outcomes=KILLED, claimed_by="German sources", group=("German sources",)),
        n(25000, outcomes=KILLED, claimed_by="Soviet sources", group=("Soviet sources",)),
        n(64, category="tanks", unit="tanks", outcomes=LOST, claimed_by="Soviet sources", group=("Soviet sources",)),
    ),
    c(
        CLAIM_HEADING,
        "'''Government claims:'''\n* 31 killed\n* 90 wounded\n'''Rebel claims:'''\n* 212 killed",
        n(31, outcomes=KILLED, claimed_by="Government claims", group=("Government claims",)),
        n(90, outcomes=WOUNDED, claimed_by="Government claims", group=("Government claims",)),
        n(212, outcomes=KILLED, claimed_by="Rebel claims", group=("Rebel claims",)),
    ),
    s(
        CLAIM_HEADING,
        "'''According to Polybius:'''<br>80,000 foot<br>6,000 horse",
        n(80000, unit="foot", claimed_by=ANY, group=("According to Polybius",)),
        n(6000, unit="horse", claimed_by=ANY, group=("According to Polybius",)),
    ),
)

TOTALS: tuple[Phrase, ...] = (
    c(TOTAL, "18,838 overall", n(18838, outcomes=CASUALTIES, total=True)),
    c(TOTAL, "700 killed, 2,100 casualties in all", n(700, outcomes=KILLED), n(2100, outcomes=CASUALTIES, total=True)),
    s(TOTAL, "72,000 men in total", n(72000, unit="men", total=True)),
    c(
        TOTAL,
        "120 killed<br>300 wounded<br>420 total",
        n(120, outcomes=KILLED),
        n(300, outcomes=WOUNDED),
        n(420, outcomes=CASUALTIES, total=True),
    ),
    s(TOTAL_LABEL, "'''Total:''' 5,000<br>300 guns", n(5000, total=True), n(300, category="guns", unit="guns")),
    s(
        TOTAL_LABEL,
        "'''Army:'''<br>5,000<br>'''Total:'''<br>8,000 men<br>40 guns",
        n(5000, group=("Army",)),
        n(8000, unit="men", total=True),
        n(40, category="guns", unit="guns", total=True),
    ),
    s(
        TOTAL_LABEL,
        "3,000 foot<br>600 horse<br>'''Together:''' 3,600",
        n(3000, unit="foot"),
        n(600, unit="horse"),
        n(3600, total=True),
    ),
    s(TOTAL_LABEL, "'''Total force:'''<br>60,000 men", n(60000, unit="men", total=True, group=("Total force",))),
    c(TOTAL_LABEL, "'''Total casualties:''' 450", n(450, outcomes=CASUALTIES, total=True, group=("Total casualties",))),
    c(
        TOTAL_LABEL,
        "'''Total dead and missing:''' 170,927 dead and 32,585 missing (162,394 Paraguayans)",
        n(170927, outcomes=KILLED, total=True, group=("Total dead and missing",)),
        n(32585, outcomes=MISSING, total=True, group=("Total dead and missing",)),
        n(
            162394,
            outcomes=KILLED_MISSING,
            party="Paraguayans",
            unit="Paraguayans",
            part_of=ANY,
            group=("Total dead and missing",),
        ),
    ),
    s(
        TOTAL_NOT,
        "Total: 118,000–120,000 (90,000 regulars, 28,000 militia)",
        n(118000, 120000, total=True),
        n(90000, unit="regulars", part_of=0),
        n(28000, unit="militia", part_of=0),
    ),
    c(
        TOTAL_NOT,
        "23,049 total (3,155 killed; 14,529 wounded; 5,365 captured/missing)",
        n(23049, outcomes=CASUALTIES, total=True),
        n(3155, outcomes=KILLED, part_of=0),
        n(14529, outcomes=WOUNDED, part_of=0),
        n(5365, outcomes=CAPTURED_MISSING, part_of=0),
    ),
    s(
        TOTAL_NOT,
        "90,000\n* 70,000 infantry\n* 20,000 cavalry",
        n(90000),
        n(70000, unit="infantry", part_of=0),
        n(20000, unit="cavalry", part_of=0),
    ),
)

CITATIONS: tuple[Phrase, ...] = (
    s(CITATION, "6,000<ref>Grant 1987, pp. 212–214</ref>", n(6000)),
    s(CITATION, '6,000<ref name="Grant212" />', n(6000)),
    s(
        CITATION,
        "6,000<ref name=g>{{cite book |last=Grant |year=1987 |title=300 Days |pages=9,000–9,002 |isbn=978-0-00-000000-2}}</ref>",
        n(6000),
    ),
    s(CITATION, "6,000{{refn|Others give 7,500 or 12 legions.|group=nb}}", n(6000)),
    s(CITATION, "6,000{{efn|Or 8,000{{sfn|Holt|1999|p=24}}; 2,200 deserted.}}", n(6000)),
    s(CITATION, "6,000{{efn-ua|1,100 of them mounted}} men", n(6000, unit="men")),
    s(CITATION, "6,000{{sfn|Holt|1999|pp=245–246}}", n(6000)),
    s(CITATION, "6,000{{sfnp|Holt|1999|p=24}}<br>12 guns", n(6000), n(12, category="guns", unit="guns")),
    s(CITATION, "6,000{{harvnb|Holt|1999|p=110}}", n(6000)),
    s(CITATION, "6,000<ref>{{harvnb|Holt|1999|p=110}}; {{harvnb|Grant|1987|loc=ch. 3}}</ref>", n(6000)),
    s(CITATION, '6,000<ref name="H" />{{rp|72|date=May 2009}}', n(6000)),
    s(CITATION, "6,000{{r|Holt1999|p1=31}}{{rp|36}}", n(6000)),
    s(CITATION, "6,000{{cn|date=March 2014}}", n(6000)),
    s(CITATION, "6,000{{Citation needed|date=July 2013|reason=Other books say 9,000}} men", n(6000, unit="men")),
    s(CITATION, "6,000{{ref label|note1|1|a}} men", n(6000, unit="men")),
    s(CITATION, "6,000{{cref2|B|2}}", n(6000)),
    s(CITATION, '6,000{{#tag:ref|The rolls of 1643 list 5,120.|group="nb"}}', n(6000)),
    s(CITATION, "6,000{{notetag|500 came late}}{{dubious|date=2010}}", n(6000)),
    s(CITATION, "6,000{{verification failed|date=June 2012}}{{page needed|date=May 2011}}", n(6000)),
    s(CITATION, "6,000{{better source needed|date=2020}}–8,000{{sfn|Grant|1987|p=4}}", n(6000, 8000)),
    c(
        CITATION,
        "40 killed<ref>\n* Ames 1901, 3,000 copies\n* Boyd 1902 | 55 pages<br>77\n</ref>, 60 wounded",
        n(40, outcomes=KILLED),
        n(60, outcomes=WOUNDED),
    ),
    c(
        CITATION,
        "40 killed{{efn|12 at the gate<ref>Ames, p. 8</ref>, 28 at the wall.}}<br>2 guns<ref group=lower-alpha>3 says Boyd</ref>",
        n(40, outcomes=KILLED),
        n(2, category="guns", unit="guns", outcomes=LOST),
    ),
    c(CITATION, "Unknown<ref>At least 300: Ames 1901, p. 77</ref>", word("unknown", outcomes=CASUALTIES)),
    s(COMMENT, "6,000<!-- was 9,000 until 2011 --> men", n(6000, unit="men")),
    s(COMMENT, "<!-- 5,000? -->"),
    s(COMMENT, "6,<!-- -->000<br><!--\n* 300 guns\n-->20 guns", n(6000), n(20, category="guns", unit="guns")),
)

FIELDS_OLD: tuple[Phrase, ...] = (
    s(
        HEADING,
        "'''Manpower'''<br>9,000<br>'''Fleet'''<br>12 brigs",
        n(9000, group=("Manpower",)),
        n(12, category="ships", unit="brigs", group=("Fleet",)),
    ),
    s(
        HEADING,
        "'''Army:'''<br />3,000 foot<br />500 horse<br />'''Navy:'''<br />14 cogs",
        n(3000, unit="foot", group=("Army",)),
        n(500, unit="horse", group=("Army",)),
        n(14, category="ships", unit="cogs", group=("Navy",)),
    ),
    s(
        HEADING,
        "\n; Left wing\n* 2,000 hoplites\n; Right wing\n* 1,500 peltasts",
        n(2000, unit="hoplites", group=("Left wing",)),
        n(1500, unit="peltasts", group=("Right wing",)),
    ),
    s(HEADING_FLAG, "{{flagcountry|Greece}}<br>192 hoplites", n(192, unit="hoplites", party="Greece", group=("Greece",))),
    c(
        HEADING_FLAG,
        "{{flagcountry|Greece}}<br>192 dead<br>{{flagcountry|Turkey}}<br>310 dead<br>600 wounded",
        n(192, outcomes=KILLED, party="Greece", group=("Greece",)),
        n(310, outcomes=KILLED, party="Turkey", group=("Turkey",)),
        n(600, outcomes=WOUNDED, party="Turkey", group=("Turkey",)),
    ),
    s(
        HEADING_FLAG,
        "{{flag|Duchy of Milan}}\n* 800 lances\n* 3,000 foot\n{{flag|Republic of Florence}}\n* 400 lances",
        n(800, unit="lances", party="Duchy of Milan", group=("Duchy of Milan",)),
        n(3000, unit="foot", party="Duchy of Milan", group=("Duchy of Milan",)),
        n(400, unit="lances", party="Republic of Florence", group=("Republic of Florence",)),
    ),
    s(
        HEADING_LINE,
        "'''Garrison''': 2,300 men<br>40 guns",
        n(2300, unit="men", group=("Garrison",)),
        n(40, category="guns", unit="guns", group=ANY),
    ),
    s(
        HEADING_LINE,
        "'''Vanguard''': 1,200 men\n* 900 archers\n* 300 spearmen",
        n(1200, unit="men", group=("Vanguard",)),
        n(900, unit="archers", group=("Vanguard",), part_of=0),
        n(300, unit="spearmen", group=("Vanguard",), part_of=0),
    ),
    s(HEADING_PLAIN, "Modern fleet<br>12 ships", n(12, category="ships", unit="ships", notes=ANY)),
    s(
        HEADING_NEST,
        "'''Army'''<br><small>Regulars:</small><br>3,000<br><small>Militia:</small><br>900<br>'''Navy'''<br>6 sloops",
        n(3000, group=("Army", "Regulars")),
        n(900, group=("Army", "Militia")),
        n(6, category="ships", unit="sloops", group=("Navy",)),
    ),
    s(
        HEADING_NEST,
        "'''Western front'''<br>Infantry:<br>11 divisions<br>Cavalry:<br>2 divisions",
        n(11, category="formations", unit="divisions", group=("Western front", "Infantry")),
        n(2, category="formations", unit="divisions", group=("Western front", "Cavalry")),
    ),
    s(
        HEADING_BULLET,
        "\n* Horse:\n** 300 knights\n** 900 sergeants\n* 4,000 foot",
        n(300, unit="knights", group=("Horse",)),
        n(900, unit="sergeants", group=("Horse",)),
        n(4000, unit="foot"),
    ),
    s(
        HEADING_BULLET,
        "\n* '''Fleet:'''\n* 12 galleys\n* 3 cogs",
        n(12, category="ships", unit="galleys", group=("Fleet",)),
        n(3, category="ships", unit="cogs", group=("Fleet",)),
    ),
    s(
        HEADING_RULE,
        "'''First day:'''<br>12,000 men\n----\n18,000 men",
        n(12000, unit="men", group=("First day",)),
        n(18000, unit="men"),
    ),
    s(HEADING_RULE, "'''Siege:'''<br>4,000 men<hr>900 horse", n(4000, unit="men", group=("Siege",)), n(900, unit="horse")),
    s(
        HEADING_RULE,
        "Landing force:<br>2,000 marines<br><br>11 frigates",
        n(2000, unit="marines", group=("Landing force",)),
        n(11, category="ships", unit="frigates"),
    ),
    s(
        LIST,
        "{{plainlist|\n* 15,000 personnel\n* 160 tanks\n* 230 [[armoured personnel carrier|APCs]]\n}}",
        n(15000, unit="personnel"),
        n(160, category="tanks", unit="tanks"),
        n(230, category="vehicles", unit="APCs"),
    ),
    s(LIST, "{{plainlist}}\n* 8,000 men\n* 22 guns\n{{endplainlist}}", n(8000, unit="men"), n(22, category="guns", unit="guns")),
    s(
        LIST,
        "{{ubl|3 divisions|{{circa|400}} tanks|300+ aircraft}}",
        n(3, category="formations", unit="divisions"),
        n(400, approximate=True, category="tanks", unit="tanks"),
        least(300, category="aircraft", unit="aircraft"),
    ),
    s(
        LIST,
        "{{unbulleted list|2,100 sepoys|600 Europeans|8 guns}}",
        n(2100, unit="sepoys"),
        n(600, unit="Europeans", party=ANY),
        n(8, category="guns", unit="guns"),
    ),
    s(LIST, "{{bulleted list|30,000 men|73 tanks}}", n(30000, unit="men"), n(73, category="tanks", unit="tanks")),
    s(
        LIST,
        "{{hlist|4 frigates|2 brigs|900 sailors}}",
        n(4, category="ships", unit="frigates"),
        n(2, category="ships", unit="brigs"),
        n(900, unit="sailors"),
    ),
    s(LIST, "{{flatlist|\n* 9,000 foot\n* 500 horse\n}}", n(9000, unit="foot"), n(500, unit="horse")),
    s(
        LIST,
        "{{collapsible list|title=Order of battle|3 divisions|2 tank brigades|40 aircraft}}",
        n(3, category="formations", unit="divisions", group=("Order of battle",)),
        n(2, category="formations", unit="tank brigades", group=("Order of battle",)),
        n(40, category="aircraft", unit="aircraft", group=("Order of battle",)),
    ),
    s(
        LIST,
        "{{collapsible list|bullets=yes|title='''Air units'''|24 fighters|11 bombers}}<br>6,000 men",
        n(24, category="aircraft", unit="fighters", group=("Air units",)),
        n(11, category="aircraft", unit="bombers", group=("Air units",)),
        n(6000, unit="men"),
    ),
    s(
        LIST,
        "{{tree list}}\n* 20,000 men\n** 12,000 infantry\n** 8,000 cavalry\n{{tree list/end}}",
        n(20000, unit="men"),
        n(12000, unit="infantry", part_of=0),
        n(8000, unit="cavalry", part_of=0),
    ),
    s(
        LIST,
        "5,000 men<BR>\n60 wagons</br>12 guns<br/ >400 oxen",
        n(5000, unit="men"),
        n(60, category="vehicles", unit="wagons"),
        n(12, category="guns", unit="guns"),
        n(400, category="animals", unit="oxen"),
    ),
    s(LIST, "5,000 men\n\n60 guns", n(5000, unit="men"), n(60, category="guns", unit="guns")),
    s(
        LIST,
        "5,000 men{{br}}60 guns{{break}}4 mortars",
        n(5000, unit="men"),
        n(60, category="guns", unit="guns"),
        n(4, category="guns", unit="mortars"),
    ),
    s(LIST, "\n:2,000 foot\n:300 horse", n(2000, unit="foot"), n(300, unit="horse")),
    s(
        CLAIM,
        "10,000 hoplites<br>1,000 [[Plataea]]ns<br>(according to [[Cornelius Nepos|Nepos]])",
        n(10000, unit="hoplites", claimed_by=ANY, notes=ANY),
        n(1000, unit="Plataeans", party="Plataeans", claimed_by="Nepos"),
    ),
    s(
        CATEGORY,
        "30,000–35,000 infantry<br>c. 5,000 cavalry<br>15 [[war elephant|elephants]]<br>several scythed chariots",
        n(30000, 35000, unit="infantry"),
        n(5000, approximate=True, unit="cavalry"),
        n(15, category="animals", unit="elephants"),
        word("several", category="vehicles", unit="scythed chariots"),
    ),
    c(
        OUTCOME,
        "6,400 dead {{small|([[Herodotus]])}}<br>7 ships captured",
        n(6400, outcomes=KILLED, claimed_by="Herodotus"),
        n(7, category="ships", unit="ships", outcomes=CAPTURED),
    ),
    c(WORD, "Heavy<br>King killed", word("heavy", outcomes=CASUALTIES, notes=ANY)),
    c(
        OUTCOME_JOINT,
        "700–1,500 men-at-arms killed<br>2,000+ infantry killed or captured",
        n(700, 1500, unit="men-at-arms", outcomes=KILLED),
        least(2000, unit="infantry", outcomes=("captured", "killed")),
    ),
    s(
        CATEGORY,
        "600 knights<br>1,400 sergeants<br>8,000–9,000 foot<ref>Ames 2001, p. 311</ref>",
        n(600, unit="knights"),
        n(1400, unit="sergeants"),
        n(8000, 9000, unit="foot"),
    ),
    s(
        CATEGORY,
        "27 ships of the line<br>4 frigates<br>1 schooner, 1 cutter<br>17,000 men and 2,148 guns",
        n(27, category="ships", unit="ships of the line"),
        n(4, category="ships", unit="frigates"),
        n(1, category="ships", unit="schooner"),
        n(1, category="ships", unit="cutter"),
        n(17000, unit="men"),
        n(2148, category="guns", unit="guns"),
    ),
    c(
        CATEGORY,
        "458 dead<br>1,208 wounded<br>3 ships of the line damaged",
        n(458, outcomes=KILLED),
        n(1208, outcomes=WOUNDED),
        n(3, category="ships", unit="ships of the line", outcomes=DAMAGED),
    ),
    c(
        OUTCOME,
        "10 ships of the line captured<br>1 ship of the line destroyed<br>"
        "{{circa|3,240}} dead<br>2,538 wounded<br>8,000 captured",
        n(10, category="ships", unit="ships of the line", outcomes=CAPTURED),
        n(1, category="ships", unit="ship of the line", outcomes=DESTROYED),
        n(3240, approximate=True, outcomes=KILLED),
        n(2538, outcomes=WOUNDED),
        n(8000, outcomes=CAPTURED),
    ),
    s(
        PARTY_FLAG,
        "{{flagicon|Spanish Empire}} 90 galleys<br>{{flagicon|Republic of Venice}} 109 galleys<br>"
        "{{flagicon|Knights Hospitaller}} 3 galleys",
        n(90, category="ships", unit="galleys", party="Spanish Empire"),
        n(109, category="ships", unit="galleys", party="Republic of Venice"),
        n(3, category="ships", unit="galleys", party="Knights Hospitaller"),
    ),
)

FIELDS_NEW: tuple[Phrase, ...] = (
    s(
        PARTY_HEADING,
        "'''French:'''<br>68,000 men<br>240 guns<br>'''Saxons:'''<br>9,000 men",
        n(68000, unit="men", party="French", group=("French",)),
        n(240, category="guns", unit="guns", party="French", group=("French",)),
        n(9000, unit="men", party="Saxons", group=("Saxons",)),
    ),
    c(
        OUTCOME_DEFAULT,
        "24,000–26,000, including 6,000 to 7,000 captured<br>15,000 missing<br>2 eagles lost",
        n(24000, 26000, outcomes=CASUALTIES),
        n(6000, 7000, outcomes=CAPTURED, part_of=0),
        n(15000, outcomes=MISSING),
        n(2, category=ANY, unit="eagles", outcomes=LOST),
    ),
    c(
        OUTCOME,
        "4,700 killed<br>14,600 wounded<br>4,700 missing<br>18 guns",
        n(4700, outcomes=KILLED),
        n(14600, outcomes=WOUNDED),
        n(4700, outcomes=MISSING),
        n(18, category="guns", unit="guns", outcomes=LOST),
    ),
    c(
        BREAKDOWN,
        "13,047 (1,754 killed; 8,408 wounded; 2,885 captured/missing)<ref>Ames 1903, p. 61</ref>",
        n(13047, outcomes=CASUALTIES),
        n(1754, outcomes=KILLED, part_of=0),
        n(8408, outcomes=WOUNDED, part_of=0),
        n(2885, outcomes=CAPTURED_MISSING, part_of=0),
    ),
    s(AS_OF, "33,000 (first day)<br>42,000 (second day)", n(33000, notes=("first day",)), n(42000, notes=("second day",))),
    s(
        CATEGORY,
        "4 ironclads<br>7 wooden gunboats<br>20 mortar schooners<br>18,000 soldiers",
        n(4, category="ships", unit="ironclads"),
        n(7, category="ships", unit="wooden gunboats"),
        n(20, category="ships", unit="mortar schooners"),
        n(18000, unit="soldiers"),
    ),
    c(
        OUTCOME,
        "1 monitor sunk<br>2 gunboats damaged<br>145 killed, 174 wounded, 4 missing",
        n(1, category="ships", unit="monitor", outcomes=SUNK),
        n(2, category="ships", unit="gunboats", outcomes=DAMAGED),
        n(145, outcomes=KILLED),
        n(174, outcomes=WOUNDED),
        n(4, outcomes=MISSING),
    ),
    s(
        PARTY_WORD,
        "1,400 British regulars<br>c. 5,000 native levies<br>4 guns<br>200 wagons",
        n(1400, unit="British regulars", party="British"),
        n(5000, approximate=True, unit="native levies"),
        n(4, category="guns", unit="guns"),
        n(200, category="vehicles", unit="wagons"),
    ),
    c(
        WORD,
        "17 killed<br>over 70 wounded<br>livestock losses unknown",
        n(17, outcomes=KILLED),
        least(70, outcomes=WOUNDED),
        word("unknown", category="animals", unit="livestock", outcomes=LOST),
    ),
    c(
        CLAIM_HEADING,
        "'''British estimate:'''<br>1,000 killed<br>'''Zulu tradition:'''<br>300 killed",
        n(1000, outcomes=KILLED, claimed_by="British estimate", group=("British estimate",)),
        n(300, outcomes=KILLED, claimed_by=ANY, party=ANY, group=("Zulu tradition",)),
    ),
    s(
        SCALE,
        "'''1914:''' 1.4 million<br>'''1918:''' over 3.2 million",
        n(1400000, group=("1914",)),
        least(3200000, group=("1918",)),
    ),
    c(
        PARTY_FLAG,
        "{{flag|Austria-Hungary}}<br>120,000–150,000 killed or wounded<br>60,000 captured<br>{{flag|German Empire}}<br>35,000",
        n(120000, 150000, outcomes=KILLED_WOUNDED, party="Austria-Hungary", group=("Austria-Hungary",)),
        n(60000, outcomes=CAPTURED, party="Austria-Hungary", group=("Austria-Hungary",)),
        n(35000, outcomes=CASUALTIES, party="German Empire", group=("German Empire",)),
    ),
    c(
        OUTCOME_LINE,
        "'''Killed:'''\n* 2,100 men\n* 84 officers\n'''Wounded:'''\n* 6,300 men",
        n(2100, unit="men", outcomes=KILLED, group=("Killed",)),
        n(84, unit="officers", outcomes=KILLED, group=("Killed",)),
        n(6300, unit="men", outcomes=WOUNDED, group=("Wounded",)),
    ),
    c(
        OUTCOME,
        "56 airmen killed<br>19 aircraft lost<br>22 damaged<ref name=raf>Holt 1960, table 14</ref>",
        n(56, unit="airmen", outcomes=KILLED),
        n(19, category="aircraft", unit="aircraft", outcomes=LOST),
        n(22, category=ANY, outcomes=DAMAGED),
    ),
    s(
        CATEGORY,
        "754 single-seat fighters<br>149 two-seat fighters<br>560 bombers<br>500 coastal aircraft",
        n(754, category="aircraft", unit="single-seat fighters"),
        n(149, category="aircraft", unit="two-seat fighters"),
        n(560, category="aircraft", unit="bombers"),
        n(500, category="aircraft", unit="coastal aircraft"),
    ),
    c(
        PARTY_RUN,
        "{{flagicon|Nazi Germany}} 8,900 killed<br>23,000 wounded<br>{{flagicon|Kingdom of Italy}} 5,900 killed<br>10,500 wounded"
        "<br>'''Total:'''<br>50,000 casualties<br>500 tanks",
        n(8900, outcomes=KILLED, party="Nazi Germany"),
        n(23000, outcomes=WOUNDED, party="Nazi Germany"),
        n(5900, outcomes=KILLED, party="Kingdom of Italy"),
        n(10500, outcomes=WOUNDED, party="Kingdom of Italy"),
        n(50000, outcomes=CASUALTIES, total=True),
        n(500, category="tanks", unit="tanks", outcomes=LOST, total=True),
    ),
    s(
        LIST,
        "{{plainlist|\n'''Peak strength:'''\n* 1,250,000 men\n* 2,100 tanks{{sfn|Holt|1999|p=520}}\n* 23,000 guns\n}}",
        n(1250000, unit="men", group=("Peak strength",)),
        n(2100, category="tanks", unit="tanks", group=("Peak strength",)),
        n(23000, category="guns", unit="guns", group=("Peak strength",)),
    ),
    s(
        AS_OF,
        "'''Initial:'''<br>600 tanks<br>'''At the time of the counter-offensive:'''<br>1,130 tanks, 1,400 by December",
        n(600, category="tanks", unit="tanks", group=("Initial",)),
        n(1130, category="tanks", unit="tanks", group=("At the time of the counter-offensive",)),
        n(1400, category="tanks", unit=ANY, group=("At the time of the counter-offensive",), notes=("by December",)),
    ),
    c(
        LIST,
        "{{Unbulleted list|'''270,000'''|900 aircraft|1,500 tanks|----|5,000 guns}}",
        n(270000, outcomes=CASUALTIES),
        n(900, category="aircraft", unit="aircraft", outcomes=LOST),
        n(1500, category="tanks", unit="tanks", outcomes=LOST),
        n(5000, category="guns", unit="guns", outcomes=LOST),
    ),
    c(
        LIST,
        "{{collapsible list|title='''Naval losses'''|2 destroyers sunk|1 cruiser damaged|{{flagicon|Norway}} 3 trawlers sunk}}",
        n(2, category="ships", unit="destroyers", outcomes=SUNK, group=("Naval losses",)),
        n(1, category="ships", unit="cruiser", outcomes=DAMAGED, group=("Naval losses",)),
        n(3, category="ships", unit="trawlers", outcomes=SUNK, party="Norway", group=("Naval losses",)),
    ),
    c(
        LIST,
        "\n* {{flagicon|Finland}}:<br>741 dead<br>244 captured\n* {{flagicon|Estonia}}:<br>30 dead",
        n(741, outcomes=KILLED, party="Finland"),
        n(244, outcomes=CAPTURED, party="Finland"),
        n(30, outcomes=KILLED, party="Estonia"),
    ),
    c(
        CITATION,
        "1,012 killed{{efn|340 in 1942, 672 in 1943.}}<br>4,318 wounded{{sfn|Holt|1999|pp=31–32}}<br>16 missing{{rp|9}}",
        n(1012, outcomes=KILLED),
        n(4318, outcomes=WOUNDED),
        n(16, outcomes=MISSING),
    ),
    s(
        BREAKDOWN,
        "50,000 men (35,000 infantry, 15,000 cavalry)<br>80 guns (20 heavy)",
        n(50000, unit="men"),
        n(35000, unit="infantry", part_of=0),
        n(15000, unit="cavalry", part_of=0),
        n(80, category="guns", unit="guns"),
        n(20, category="guns", unit=ANY, part_of=3, notes=ANY),
    ),
    s(
        PARTY_HEADING,
        "'''South Vietnam:'''<br>~11,000 men<br>'''United States:'''<br>3 battalions<br>90 helicopters",
        n(11000, approximate=True, unit="men", party="South Vietnam", group=("South Vietnam",)),
        n(3, category="formations", unit="battalions", party="United States", group=("United States",)),
        n(90, category="aircraft", unit="helicopters", party="United States", group=("United States",)),
    ),
    c(
        CLAIM,
        "2,500 killed (US estimate)<br>1,200 weapons captured<br>''Own records:''<br>650 killed",
        n(2500, outcomes=KILLED, claimed_by="US estimate"),
        n(1200, category="equipment", unit="weapons", outcomes=CAPTURED),
        n(650, outcomes=KILLED, claimed_by="Own records", group=("Own records",)),
    ),
    s(
        AT_MOST,
        "Up to 3,000 fighters (2013)<br>800–1,000 (2016)",
        most(3000, unit="fighters", notes=("2013",)),
        n(800, 1000, notes=("2016",)),
    ),
    c(
        AT_LEAST,
        "50+ killed<br>3 helicopters shot down<br>at least 100 captured",
        least(50, outcomes=KILLED),
        n(3, category="aircraft", unit="helicopters", outcomes=DESTROYED),
        least(100, outcomes=CAPTURED),
    ),
    c(
        CATEGORY,
        "{{ubl|12 policemen killed|140 policemen injured|2 police cars burnt}}",
        n(12, unit="policemen", outcomes=KILLED),
        n(140, unit="policemen", outcomes=WOUNDED),
        n(2, category="vehicles", unit="police cars", outcomes=DESTROYED),
    ),
    c(
        OUTCOME,
        "4 deaths<br>200+ injuries<br>80 hospitalized",
        n(4, outcomes=KILLED),
        least(200, outcomes=WOUNDED),
        n(80, outcomes=("hospitalized",)),
    ),
    c(NOT_SURVIVOR, "64 dead<br>19 survivors", n(64, outcomes=KILLED, notes=ANY)),
    s(
        NOT_ORDINAL,
        "[[1st Cavalry Division]]<br>7,200 men<br>[[12th Tank Brigade]]<br>38 tanks",
        n(7200, unit="men", notes=ANY),
        n(38, category="tanks", unit="tanks", notes=ANY),
    ),
    s(
        NOT_ORDINAL,
        "{{flagicon|Canada}} 2nd Division: 14,000 men<br>{{flagicon|Australia}} 4th Division: 12,500 men",
        n(14000, unit="men", party="Canada", group=("2nd Division",)),
        n(12500, unit="men", party="Australia", group=("4th Division",)),
    ),
    c(
        NOT_MEASURE,
        "3 merchantmen sunk ({{convert|14500|LT|t}})<br>1 tanker damaged (8,000 tons)",
        n(3, category="ships", unit="merchantmen", outcomes=SUNK, notes=ANY),
        n(1, category="ships", unit="tanker", outcomes=DAMAGED, notes=("8,000 tons",)),
    ),
    s(
        TOTAL_LABEL,
        "'''Army:''' 40,000<br>'''Navy:''' 6,000<br>'''Total:''' 46,000",
        n(40000, group=("Army",)),
        n(6000, group=("Navy",)),
        n(46000, total=True),
    ),
    c(
        TOTAL_LABEL,
        "\n* 300 killed\n* 900 wounded\n* '''Total:''' 1,200 casualties",
        n(300, outcomes=KILLED),
        n(900, outcomes=WOUNDED),
        n(1200, outcomes=CASUALTIES, total=True),
    ),
    c(
        HEADING_RULE,
        "'''Fighters:'''<br>310 killed\n----\n'''Civilians:'''<br>1,020 killed<br>20,000 displaced",
        n(310, outcomes=KILLED, group=("Fighters",), party=ANY),
        n(1020, category="civilians", outcomes=KILLED, group=("Civilians",)),
        n(20000, category="civilians", outcomes=("displaced",), group=("Civilians",)),
    ),
    s(VALUE, "<div>2,000 men<br>{{small|40 guns}}</div>", n(2000, unit="men"), n(40, category="guns", unit="guns")),
    c(
        VALUE,
        "{{nowrap|'''71''' killed}}<br><small>200 wounded</small><br><span style=\"color:#800000\">9 missing</span>",
        n(71, outcomes=KILLED),
        n(200, outcomes=WOUNDED),
        n(9, outcomes=MISSING),
    ),
    c(
        VALUE,
        "12 killed;\n31 wounded;\n2 guns lost",
        n(12, outcomes=KILLED),
        n(31, outcomes=WOUNDED),
        n(2, category="guns", unit="guns", outcomes=LOST),
    ),
    c(
        ZERO,
        "'''Navy:''' none<br>'''Army:''' 3 wounded",
        n(0, outcomes=CASUALTIES, group=("Navy",)),
        n(3, outcomes=WOUNDED, group=("Army",)),
    ),
)

LABELS: tuple[Phrase, ...] = (
    c(
        PARTY_FLAG,
        "40 killed {{flagicon|Denmark}}, 70 killed {{flagicon|Sweden}}",
        n(40, outcomes=KILLED, party="Denmark"),
        n(70, outcomes=KILLED, party="Sweden"),
    ),
    c(
        TOTAL,
        "40 killed<br>60 wounded<br>(100 total)",
        n(40, outcomes=KILLED),
        n(60, outcomes=WOUNDED),
        n(100, outcomes=CASUALTIES, total=True),
    ),
    c(TOTAL_NOT, "60 wounded (20 total officers)", n(60, outcomes=WOUNDED), n(20, outcomes=WOUNDED, unit="officers", part_of=0)),
    c(
        TOTAL,
        "{{collapsible list|title=100 total|40 killed|60 wounded}}",
        n(100, outcomes=CASUALTIES, total=True),
        n(40, outcomes=KILLED, part_of=0),
        n(60, outcomes=WOUNDED, part_of=0),
    ),
    c(
        LIST,
        "{{collapsible list|title=Losses in 1813|40 killed}}",
        n(40, outcomes=KILLED, group=("Losses in 1813",)),
    ),
    c(PARTY_NEVER, "'''French Army:'''<br>40 killed", n(40, outcomes=KILLED, group=("French Army",))),
    c(CITATION, "• 40 killed[2]<br>• 60 wounded", n(40, outcomes=KILLED), n(60, outcomes=WOUNDED)),
    c(
        LABELS_LINE,
        "'''Dead:''' 40, '''Injured:''' 70",
        n(40, outcomes=KILLED, group=("Dead",)),
        n(70, outcomes=WOUNDED, group=("Injured",)),
    ),
    c(
        LABELS_LINE,
        "Dead: 40 Injured: 70 Missing: 8",
        n(40, outcomes=KILLED, group=("Dead",)),
        n(70, outcomes=WOUNDED, group=("Injured",)),
        n(8, outcomes=MISSING, group=("Missing",)),
    ),
    c(
        LABELS_LINE,
        "'''Danish''': 40 killed, 6 wounded; '''Swedish''': 70 killed",
        n(40, outcomes=KILLED, party="Danish", group=("Danish",)),
        n(6, outcomes=WOUNDED, party="Danish", group=("Danish",)),
        n(70, outcomes=KILLED, party="Swedish", group=("Swedish",)),
    ),
    c(
        LABELS_LINE,
        "{{flag|Denmark}}: 40 killed {{flag|Sweden}}: 70 killed",
        n(40, outcomes=KILLED, party="Denmark", group=("Denmark",)),
        n(70, outcomes=KILLED, party="Sweden", group=("Sweden",)),
    ),
    c(
        LABELS_LINE,
        "{{flagicon|Denmark}}: 40 killed, {{flagicon|Sweden}}: 70 killed",
        n(40, outcomes=KILLED, party="Denmark"),
        n(70, outcomes=KILLED, party="Sweden"),
    ),
    c(
        LABELS_LINE,
        "* '''Danish''': 40 and '''Swedish''': 70\n** 80 killed\n** 30 wounded",
        n(40, outcomes=CASUALTIES, party="Danish", group=("Danish",)),
        n(70, outcomes=CASUALTIES, party="Swedish", group=("Swedish",)),
        n(80, outcomes=KILLED),
        n(30, outcomes=WOUNDED),
    ),
    s(
        LABELS_LINE,
        "Foot: 900 Horse: 200, Artillery: 6",
        n(900, group=("Foot",)),
        n(200, group=("Horse",), category=ANY),
        n(6, category="guns", group=("Artillery",)),
    ),
    s(
        LABELS_LINE,
        "1813: 400 men; 1814: 700 men",
        n(400, unit="men", group=("1813",)),
        n(700, unit="men", group=("1814",)),
    ),
    s(LABELS_LINE, "1st day: 40, 2nd day: 70", n(40, group=("1st day",)), n(70, group=("2nd day",))),
    s(
        LABELS_LINE,
        "6 ships: 2 frigates, 4 sloops",
        n(6, category="ships", unit="ships"),
        n(2, category="ships", unit="frigates", part_of=0),
        n(4, category="ships", unit="sloops", part_of=0),
    ),
    c(
        HEADING,
        "'''Tatars''' (in Polish service)<br>40 killed<hr>2 guns lost",
        n(40, outcomes=KILLED, party="Tatars", group=("Tatars (in Polish service)",)),
        n(2, category="guns", unit="guns", outcomes=LOST),
    ),
    s(
        HEADING,
        "'''Garrison''' <small>(March)</small><br>40 men<br>'''Relief force''' <small>(June)</small><br>70 men",
        n(40, unit="men", group=("Garrison (March)",)),
        n(70, unit="men", group=("Relief force (June)",)),
    ),
    s(HEADING, "'''Total''' (both days)<br>400 men", n(400, unit="men", group=("Total (both days)",), total=True)),
)

PHRASES: tuple[Phrase, ...] = (
    *NUMBERS,
    *HEDGES,
    *WORDS,
    *NOT_FIGURES,
    *CATEGORIES,
    *OUTCOMES,
    *BREAKDOWNS,
    *PARTIES,
    *CLAIMS,
    *TOTALS,
    *CITATIONS,
    *LABELS,
    *FIELDS_OLD,
    *FIELDS_NEW,
)
