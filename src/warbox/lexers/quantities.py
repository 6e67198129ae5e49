"""Quantities in a line of text: numbers, ranges, bounds, hedges and the words that stand where a number would.

Pure functions on strings. ``read_quantities`` finds every count and leaves alone what is none: dates, ordinals, unit numbers,
calibres, percentages, ratios, money, pages, models (READING.md, "Not figures"). What is counted is not asked here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from warbox.data.materiel import MEASURE_UNITS, category_of
from warbox.data.nations import nations_of_state, nations_of_word
from warbox.data.outcomes import CASUALTY_WORDS, OUTCOMES
from warbox.lexers.quantity_words import (
    AFTER_NUMBER_IS_NAME,
    BEFORE_NUMBER_IS_NAME,
    CLAIM_WORDS,
    CONVERT_UNITS,
    MODEL_PREFIXES,
    NUMBER_WORDS,
    SCALES,
    TRIGGERS,
    WORD_CLAIM,
)

__all__ = ["AT_LEAST", "AT_MOST", "Quantity", "not_counts", "read_quantities"]

AT_LEAST, AT_MOST = "at_least", "at_most"


class Quantity(NamedTuple):
    """One count, or the word in its place.

    ``begin`` … ``stop`` is the whole expression with its hedge and bound, ``at`` … ``end`` the number (or word) alone.
    ``vague`` is the word, in lower case, where there is no number; then ``low`` and ``high`` are None.
    """

    begin: int
    stop: int
    at: int
    end: int
    low: int | None
    high: int | None
    bound: str | None = None
    approximate: bool = False
    vague: str | None = None


_SPACE = r"[ \t\u00a0\u2009\u202f\u2007]"
_GROUPED = r"\d{1,3}(?:(?:,|\.|'|’|\u00a0|\u2009|\u202f|\u2007|,\u00a0)\d{3})+(?!\d)"
_DIGITS = rf"(?:{_GROUPED}|\d{{1,3}}(?: \d{{3}})+(?![\d,.]\d|\d)|\d+(?:\.\d+)?)"
_SCALE = (
    rf"(?:{_SPACE}*(?:(?:-{_SPACE}*)?(?:million|thousand|billion|hundred|mln|lakhs?|crores?)s?\b|[kKmM](?![\w]))"
    rf"|{_SPACE}+dozen\b)"
)
_WORDS = "|".join(sorted(NUMBER_WORDS, key=len, reverse=True))
_TENS = "|".join(word for word, value in NUMBER_WORDS.items() if value >= 20)
_SMALL = rf"(?:(?:{_TENS})[- ](?:one|two|three|four|five|six|seven|eight|nine)|{_WORDS})\b"
_WRITTEN = (
    rf"(?:\b(?:half|quarter{_SPACE}+of){_SPACE}+an?{_SPACE}+(?:dozen|hundred|thousand|million|score)\b"
    rf"|\ban?{_SPACE}+(?:hundred|thousand|million){_SPACE}+and{_SPACE}+a{_SPACE}+half\b"
    rf"|\b(?:{_WORDS}){_SPACE}+and{_SPACE}+a{_SPACE}+half{_SPACE}+(?:dozen|hundred|thousand|million)\b"
    rf"|\ban?{_SPACE}+(?:dozen|score)\b"
    rf"|\b(?:an?{_SPACE}+(?:hundred|thousand|million)\b(?:{_SPACE}(?:and{_SPACE})?{_SMALL})?|{_SMALL})"
    rf"(?:(?:{_SPACE}+|-)(?:hundred|thousand|million|dozen)\b(?:{_SPACE}(?:and{_SPACE})?{_SMALL})?)*)"
)
_WITH_COMMA = re.compile(r"\d{1,3},\d{1,2}")
_DECIMAL_COMMA = (
    rf"{_WITH_COMMA.pattern}(?={_SPACE}*(?:[-–]{_SPACE}*[\d.,]+{_SPACE}*)?(?:million|billion|mln)\b)"  # "1,5 million"
)
_NUMBER = rf"(?:(?P<digits>{_DECIMAL_COMMA}|{_DIGITS})(?P<scale>{_SCALE})?|(?P<written>{_WRITTEN}))"

_HEDGE = (
    r"(?:(?:~|≈|±|∼)|(?:approximately|approx\.?|about|around|circa|roughly|nearly|almost|some|(?:estimated|put) at"
    r"|estimated|estimates?|est\.?"
    r"|ca?\.?|an estimated|close to"
    r"|in the region of|in the order of)(?![A-Za-z-]))"
)
_LEAST = (
    r"(?:(?:>=?|≥)|(?:more than|no fewer than|no less than|not less than|not fewer than|at least|at the least|over|above"
    r"|exceeding|in excess of"
    r"|upwards? of|a minimum of|minimum(?: of)?|min\.?|greater than|well over|excess of|as few as)(?![\w-]))"
)
_MOST = (
    r"(?:(?:<=?|≤)|(?:up to|less than|fewer than|lower than|under|below|at most|at the most|no more than|not more than"
    r"|as many as|as much as"
    r"|a maximum of|maximum(?: of)?|max\.?|not exceeding|just under|well under|upto)(?![\w-]))"
)
_BEFORE = re.compile(
    rf"(?:(?<![\w-])(?:(?P<hedge>{_HEDGE})|(?P<least>{_LEAST})|(?P<most>{_MOST})|(?P<from>from|between|range(?:s"
    rf"|d)? (?:from|between)|ranging from)\b)"
    rf"\s*:?\s*)",
    re.IGNORECASE,
)
_CANDIDATE = re.compile(_NUMBER, re.IGNORECASE)
_DASH = re.compile(
    rf"\s*(?:[-–—−‒‑]|\bto\b|(?P<and>\band\b)|(?P<or>\bor\b))\s*"
    rf"(?P<hedge>{_HEDGE}\s*)?(?P<least>{_LEAST}\s*)?(?P<most>{_MOST}\s*)?(?=\w)",
    re.IGNORECASE,
)
_PLUS = re.compile(
    r"\s*\??\+(?!\s*\d)|\s*(?:or|and) (?:more|over|above)\b|\s*plus\b(?!\s+\w)|-plus\b|\s*,?\s+at (?:the )?least\b", re.IGNORECASE
)
_MINUS = re.compile(r"\s*(?:or|and) (?:less|fewer|under)\b|\s*,?\s+at (?:the )?most\b|\s+(?:max\b\.?|maximum\b)", re.IGNORECASE)
_HEDGE_AFTER = re.compile(
    r"\s*(?:\((?:est\.?|estimated?|estimates?|approx\.?|approximately|approximate|circa|ca?\.|about)\)"
    r"|\bor so\b|±|(?:approx|est|circa)\b\.?(?=\s*(?:$|[,;)])))",
    re.IGNORECASE,
)

# -- what is no count

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?"
    r"|Dec(?:ember)?)\b\.?"
)
_CALIBRE = r"[\s\u00a0-]*(?:mm|cm|inch(?:es)?|pounders?|pdrs?)\b"
_RATED = (
    r"(?:ships?(?: of the line)?|ships?-of-the-line|third-rates?|frigates?|sloops?|corvettes?|galleys?|galleons?|brigs?"
    r"|schooners?|(?:war|battle)ships?|men-of-war|man-of-war|cutters?|xebecs?|vessels?|east indiam[ae]n"
    r"|privateers?|merchantm[ae]n)"
)
_YEAR = r"(?:1\d{3}|20\d{2}|[5-9]\d{2})"
_NOT_COUNT = re.compile(
    # All begin at a word's first letter, a digit or a sign: said first, since it spares most places the alternatives.
    r"(?:(?<![A-Za-z])(?=[A-Za-z])|(?=[\d\[$£€¥₤₽₹½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]))(?:"
    # dates
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?(?:\s*(?:[-–—/]|to|and)\s*\d{{1,2}}(?:st|nd|rd|th)?)?\s+(?:of\s+)?{_MONTH}(?:,?\s+\d{{3,4}}\b)?"
    rf"|\b{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?\b(?:\s*[-–—]\s*\d{{1,2}}\b)?(?:,?\s+\d{{4}}\b)?(?![,.]?\d)"
    rf"|\b{_MONTH},?\s+\d{{3,4}}\b"
    rf"|\b(?i:in|since|until|till|by|of|during|after|before|year|early|late|mid|summer|spring|autumn|winter|fall|end of"
    rf"|start of)[\s-]+(?:1\d{{3}}|20\d{{2}})\b(?:\s*[-–—/]\s*(?:\d{{4}}|\d{{2}})\b)?(?![,.]\d|\s*(?:men|troops|soldiers"
    rf"|killed|wounded|captured|dead|casualties|infantry|cavalry|[\w-]+s\b(?!\s+(?:of|in)\b)))"
    r"|(?<![\d,.])(?:1\d{3}|20\d{2})[-–/]\d{2}(?![\d,.])|(?<=\bthe )(?:1\d{3}|20\d{2})[-–](?:1\d{3}|20\d{2})"
    rf"|(?<=[a-z] )(?:between|from) {_YEAR} (?:and|to) {_YEAR}(?=\s*(?:$|[,;.)]))|(?<![\d,.])\d+(?:\.\d+)? to (?:1"
    rf"|one)\b(?![,.\d]|[ \u00a0\u2009\u202f'’]\d{{3}})"
    r"|(?<=\()(?:1\d{3}|20\d{2})(?:\s*[-–—/]\s*(?:\d{4}|\d{2}))?(?=\)|[,;:](?!\d))|\[\d{1,3}\]"
    rf"|\b\d{{3,4}}s\b|\b\d{{1,4}}(?:\s*[-–]\s*\d{{1,4}})?\s*(?:BCE?|AD|CE)\b|\bAD\s*\d+"
    # ordinals, fractions, ratios, times, decimals of sections
    r"|\b\d+(?:st|nd|rd|th|ème|er|e)\b(?:[/-]\d+(?:st|nd|rd|th)?)*|(?<![\d,.])\d{1,2}\s*/\s*\d{1,3}(?![\d,.])"
    r"|\b\d+(?::\d+)+\b|\d*[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞](?!\s*(?:thousand|million))"
    # calibres that share their unit: "105/155 mm", "75 and 105 mm"; the guns a ship is rated for: "74 gun ships of the line"
    rf"|(?<![\d,.])\d+(?:\.\d+)?\s*(?:/|\b(?:and|or)\b|&)\s*\d+(?:\.\d+)?{_CALIBRE}|(?<![\d,.])[1-9]\d{{1,2}}[\s\u00a0]guns?[\s\u00a0](?=(?i:{_RATED})\b)"
    # pages, money
    r"|\bpp?\.\s*\d+(?:\s*[-–]\s*\d+)?|(?:US|A|C|NZ|HK)?[$£€¥₤₽₹]\s*[\d,.]+(?:\s*(?:million|billion|thousand|m|bn|k))?\b"
    # models and names: T-34, 2A4, B-17s, H1N1, Luftflotte 4
    r"|\b[A-Za-z]+[-‑][A-Za-z]*\d[\w/.-]*|\b[A-Za-z]+\d[\w/-]*|\b\d+(?![kKmM]\b)(?!mm\b|cm\b|km\b)(?=[A-Z])\w+"
    # 74-gun, 105-mm, 12-pounder, four-engined
    r"|\b\d+(?:[.,]\d+)?[-‑](?!(?:plus|million|thousand)\b)(?:[a-z]{2,}|[A-Z]+\b)[\w-]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten"
    r"|twelve)[-‑](?!(?:one|two|three|four|five|six|seven|eight|nine|hundred|thousand|million|dozen)\b)[a-z]+)",
)
_PERCENT = re.compile(rf"{_SPACE}*(?:%|percent\b|per[ -]cent\b|‰)", re.IGNORECASE)
_UNIT_WORD = re.compile(r"[\s\u00a0]*[-×x]?[\s\u00a0]*([A-Za-z°%″\"²$£€µ]+(?:\.(?=\s|$))?(?:/h)?)", re.IGNORECASE)
_FRACTION = re.compile(r"[-\s\u00a0]+(?:half|thirds?|quarters?|fourths?|fifths?|sixths?|tenths?)\b(?![-\s](?:rate|batter))")
_OF_SOURCES = re.compile(
    r"[\s\u00a0]+(?:(?:other|more|different|contemporary|modern) )?(?:accounts?|sources?|estimates?|historians?)\b"
)
_OF_LENGTH = re.compile(r"[\s\u00a0]+(?:long|high|wide|deep|tall|thick)\b", re.IGNORECASE)
_WORD_BEFORE = re.compile(r"([\w.'’°]+)[\s\u00a0]*(?:[#№]\s*)?$")
_WORD_AFTER = re.compile(r"[\s\u00a0]*([A-Za-z][\w'’-]*)")


def not_counts(text: str) -> list[tuple[int, int]]:
    """Return the stretches of ``text`` whose digits are dates, ordinals, models, pages, money or ratios.

    >>> not_counts("302nd Division, 5 May 1944")
    [(0, 5), (16, 26)]
    """
    return [m.span() for m in _NOT_COUNT.finditer(text)]


def read_quantities(text: str, names: Sequence[tuple[int, int]] = ()) -> list[Quantity]:
    """Return the counts in ``text``, in order; digits inside ``names`` belong to names and are left alone.

    >>> [(q.low, q.high, q.bound) for q in read_quantities("7,500–12,000 men, 145,000+ missing, 3rd Army")]
    [(7500, 12000, None), (145000, None, 'at_least')]
    """
    if not _DIGIT.search(text):
        if "?" not in text and TRIGGERS.isdisjoint(_LETTERS.findall(text.lower())):
            return []  # no digit, no number in words, no vague word
    elif (
        not names
        and (plain := _PLAIN.fullmatch(text))
        and len(plain["number"]) <= _MAX_DIGITS
        and TRIGGERS.isdisjoint(plain["words"].split())
    ):
        return [_plain(plain)]
    masked = text
    for begin, stop in [*names, *not_counts(text)]:
        masked = masked[:begin] + _blank(masked[begin:stop]) + masked[stop:]
    out: list[Quantity] = []
    at = after_name = 0
    while match := _CANDIDATE.search(masked, at):
        found = _quantity(text, masked, match, out[-1].stop if out else 0, after_name)
        if isinstance(found, Quantity):
            out.append(found)
            at = max(found.stop, match.end())
        else:
            at = after_name = found
    return _with_words(text, masked, out)


# A line that holds one number and words that steer nothing, as most do: "137,899 dead", "~1,500 men", "145,000+ missing".
_PLAIN = re.compile(r"\s*+(?P<hedge>~\s*+)?(?P<number>\d{1,3}(?:,\d{3})++|\d++)(?P<plus>\+)?(?P<words>(?: [a-z]++){0,4}+)\s*+")
_WORD_CHARACTER = re.compile(r"\w")
_DIGIT = re.compile(r"\d")
_LETTERS = re.compile(r"[^\W\d_]+")


def _plain(match: re.Match[str]) -> Quantity:
    value = int(match["number"].replace(",", ""))
    at, end = match.span("number")
    begin = match.start("hedge") if match["hedge"] else at
    stop = match.end("plus") if match["plus"] else end
    high, bound = (None, AT_LEAST) if match["plus"] else (value, None)
    return Quantity(begin, stop, at, end, value, high, bound, match["hedge"] is not None)


def _blank(text: str) -> str:
    return _WORD_CHARACTER.sub("\x1a", text)


def _scale_after(text: str, at: int) -> int:
    """Return the scale word of the number behind a dash, which counts for both ends."""
    dash = _DASH.match(text, at)
    second = _CANDIDATE.match(text, dash.end()) if dash else None
    return _scale(second["scale"]) if second else 1


_GAP = re.compile(r"[\s\u00a0-]+")
_SEPARATORS = re.compile(r"[\s\u00a0\u2009\u202f\u2007'’,]")
_DOTTED = re.compile(r"\d{1,3}(?:\.\d{3})+")
_NO_DIGIT = re.compile(r"\D")
_JOINING = re.compile(r"\s*(?:and|,|&|to|[-–/])\s*")
_MAX_DIGITS = 15  # no count in a box has more; longer runs are serial numbers or noise


class _Number(NamedTuple):
    begin: int
    stop: int
    value: int
    grouped: bool
    scale: int


def _number(match: re.Match[str], shared_scale: int = 1) -> _Number | None:
    """Read one number; None where it is no whole count. ``shared_scale`` is that of the range's other end ("2.7–5.4 million")."""
    if match["written"] is not None:
        value = _written(match["written"])
        return _Number(match.start(), match.end(), value, True, _scale(_GAP.split(match["written"])[-1]))
    digits, scale = match["digits"], _scale(match["scale"])
    if _WITH_COMMA.fullmatch(digits):
        digits = digits.replace(",", ".")
    bare = _SEPARATORS.sub("", digits)
    if _DOTTED.fullmatch(bare) and scale == 1:
        bare = bare.replace(".", "")
    if len(bare) > _MAX_DIGITS:
        return None
    factor = scale if scale > 1 else shared_scale
    amount = int(bare) * factor if bare.isdigit() else round(float(bare) * factor, 3)
    if amount != int(amount):
        return None
    return _Number(match.start(), match.end(), int(amount), not digits.isdecimal(), scale)


def _scale(text: str | None) -> int:
    return SCALES.get(text.strip(" \t\u00a0\u2009\u202f\u2007-").lower().rstrip("s"), 1) if text else 1


_PARTS = {"half": 2, "quarter": 4}


def _written(text: str) -> int:
    """Return the value of a number in words: "three", "half a dozen", "twenty-five hundred"."""
    words = _GAP.split(text.lower())
    part = _PARTS.get(words[0])
    if part is not None:  # "half a million", "quarter of a million"
        return SCALES[words[-1]] // part
    if "half" in words:  # "a million and a half", "two and a half thousand"
        scale = next(SCALES[word] for word in reversed(words) if word in SCALES)
        return scale * NUMBER_WORDS.get(words[0], 1) + scale // 2
    total = current = 0
    for word in words:
        if word in ("a", "an", "and"):
            continue
        if word in SCALES:
            current = max(current, 1) * SCALES[word]
            if SCALES[word] >= 1000:
                total, current = total + current, 0
        else:
            current += NUMBER_WORDS[word]
    return total + current


def _quantity(text: str, masked: str, match: re.Match[str], floor: int, after_name: int) -> Quantity | int:
    """Read the count at ``match``, or return the offset at which to go on.

    ``floor`` is where the last count ended, ``after_name`` where the last name's number did.
    """
    first = _number(match) or _number(match, _scale_after(masked, match.end()))
    if first is None:
        return match.end()
    # "4 105 mm guns": the last three digits are the calibre, the first the count.
    if match["digits"] and " " in match["digits"] and _is_measured(text, match.end("digits")):
        cut = match["digits"].rindex(" ")
        first = _Number(match.start(), match.start() + cut, int(_NO_DIGIT.sub("", match["digits"][:cut])), False, 1)
    elif _is_no_count(text, first, after_name):
        return first.stop
    begin, hedge, least, most, between = _before(masked, first.begin, floor)
    low, high, stop = first, None, first.stop
    end = stop
    plus = _PLUS.match(masked, stop)
    dash = None if plus else _DASH.match(masked, stop)
    if dash and not (dash["and"] and not between) and not (dash["or"] and abs(first.value) > 100):
        second_match = _CANDIDATE.match(masked, dash.end())
        second = _number(second_match) if second_match else None
        tight = dash[0].strip() == "to" or not dash[0][0].isspace()
        if second_match and second is not None and tight and _is_measured(text, second.stop):
            return second.stop  # "10–20 %", "3 to 4 days"; but "4 – 105 mm guns"
        if second is not None and not _is_no_count(text, second, 0) and not (dash["or"] and second.value > 100):
            low, high = _range(first, second)
            stop = end = second.stop
            hedge |= bool(dash["hedge"])
            least |= bool(dash["least"])
            plus = _PLUS.match(masked, stop)
    if plus:
        least, stop = True, plus.end()
    elif less := _MINUS.match(masked, stop):
        most, stop = True, less.end()
    after = _HEDGE_AFTER.match(masked, stop)
    if after:
        hedge, stop = True, after.end()
    if high is not None:
        return Quantity(begin, stop, first.begin, end, low.value, high.value, AT_LEAST if least else None, hedge)
    if least:
        return Quantity(begin, stop, first.begin, end, first.value, None, AT_LEAST, hedge)
    if most:
        return Quantity(begin, stop, first.begin, end, None, first.value, AT_MOST, hedge)
    return Quantity(begin, stop, first.begin, end, first.value, first.value, None, hedge)


def _range(first: _Number, second: _Number) -> tuple[_Number, _Number]:
    """Return both ends; what is said once ("2–3 million", "14–17,000") counts for both."""
    low, high = first, second
    if second.scale > first.scale and first.value * second.scale < second.value:
        low = first._replace(value=first.value * second.scale)
    elif (
        not first.grouped
        and second.grouped
        and first.value < 1000
        and second.value % 1000 == 0
        and first.value * 1000 < second.value <= first.value * 10_000
    ):
        low = first._replace(value=first.value * 1000)
    return (low, high) if low.value <= high.value else (high, low)


def _says_whose(text: str, hedge: re.Match[str]) -> bool:
    """Whether a hedge ends a label that says whose the number is: "British estimate: 400"; but "Killed est.: 400" does not."""
    word = _WORD_BEFORE.search(text, max(0, hedge.start() - 30), hedge.start())
    return word is not None and hedge[0].lower().startswith("estimate") and word[1].lower() not in _ESTIMATED_THINGS


_ESTIMATED_THINGS = frozenset((*OUTCOMES, *CASUALTY_WORDS, "strength", "total", "deaths", "numbers", "initial", "about"))


def _before(text: str, at: int, floor: int) -> tuple[int, bool, bool, bool, bool]:
    """Read the hedges and bounds right before a number, back to ``floor``."""
    begin, hedge, least, most, between = at, False, False, False, False
    while True:
        window = max(floor, begin - 24)
        found = None
        for match in _BEFORE.finditer(text, window, begin):
            if match.end() == begin:
                found = match
                break
        if found is None or (found["hedge"] and ":" in found[0] and _says_whose(text, found)):
            return begin, hedge, least, most, between
        hedge |= found["hedge"] is not None
        least |= found["least"] is not None
        most |= found["most"] is not None
        between |= found["from"] is not None
        begin = found.start()


def _is_measured(text: str, stop: int) -> bool:
    """Whether a unit of measure follows: millimetres, tons, miles, days, dollars, per cent."""
    if _PERCENT.match(text, stop):
        return True
    unit = _UNIT_WORD.match(text, stop)
    if unit is None:
        return False
    if unit[1][0].isupper() and _MODEL_NUMBER.match(text, unit.end()):
        return False  # "6 Mi-24s" are no miles
    word = unit[1].lower()
    if unit[1] in ("t", "g", "h"):
        return True  # tonnes, grams, hours: no count has so short a noun
    if word in _UNITS_OR_WORDS:
        return word == "m" and not unit[0][0].isspace()
    return word in MEASURE_UNITS or word.rstrip(".") in MEASURE_UNITS or word in CONVERT_UNITS


# Units that are more often something else behind a count: "3 third rates", "20 H-class destroyers", "12 T-34s".
_UNITS_OR_WORDS = frozenset("m t g h second third quarter half stone li pr guinea".split())

_COUNTED_MODEL = re.compile(
    r"(?:\d|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve))[ \u00a0]+(?:[A-Z][\w.-]*[ \u00a0]+){1,2}$"
)
_UNIT_NAME = re.compile(  # "16 Air Assault Brigade", "45 Commando": one unit with its number
    r"[ \u00a0]+(?:[A-Z][\w'’&-]*[ \u00a0]+){0,3}(?:Brigade|Division|Squadron|Battery|Wing|Group|Regiment|Battalion|Commando)\b"
    r"(?![ \u00a0]+[\w&])"
)
_MODEL_NUMBER = re.compile(r"[-‑ \u00a0]?\d")
_ABBREVIATED = re.compile(r"[A-Z]{2,4}")


def _is_word_of_claims(word: str) -> bool:
    """Whether a word in capitals is a nation's or an outcome's, before which a count may stand: "US 500 killed", "KIA 92"."""
    return word.lower() in OUTCOMES or bool(nations_of_word(word)) or bool(nations_of_state(word)) or word.lower() in _HEDGE_WORDS


_HEDGE_WORDS = frozenset(("ca", "est", "abt", "min", "max", "over", "and", "or", "plus", "only", "dead", "men"))


def _is_no_count(text: str, number: _Number, after_name: int) -> bool:
    if _is_measured(text, number.stop):
        return True
    if number.scale == SCALES["m"] and text[number.stop - 1] in "mM" and _OF_LENGTH.match(text, number.stop):
        return True  # "20 m high" is no twenty million
    if 5 < number.value < 200 and not number.grouped and _UNIT_NAME.match(text, number.stop):
        return True
    if number.value < 10 and _FRACTION.match(text, number.stop):
        return True  # "one third of the army"
    if _OF_SOURCES.match(text, number.stop):
        return True  # "by one account"
    if number.begin and text[number.begin - 1] in "$£€¥#№":
        return True
    if number.begin and text[number.begin - 1] == "." and number.begin > 1 and text[number.begin - 2].isdigit():
        return True
    word = _WORD_BEFORE.search(text, max(0, number.begin - 30), number.begin)
    if number.begin - after_name <= 6 and after_name and _JOINING.fullmatch(text, after_name, number.begin):
        return True
    if (
        word
        and not number.grouped
        and number.value < 1000
        and _ABBREVIATED.fullmatch(word[1])
        and not _is_word_of_claims(word[1])
    ):
        return True  # "(AR 3)"
    if word and not number.grouped and (word[1].rstrip(".").lower() in BEFORE_NUMBER_IS_NAME or word[1] in MODEL_PREFIXES):
        after = _WORD_AFTER.match(text, number.stop)
        if after is None or after[1].lower() in AFTER_NUMBER_IS_NAME or not after[1].islower():
            return True
        if word[1] in MODEL_PREFIXES and _COUNTED_MODEL.search(text, max(0, number.begin - 40), number.begin):
            return True  # "6 Bf 109 fighters"
        # "Army 500 men" counts men; "Regiments 26 and 1" and "Army Group 2 advance" count nothing.
        plural = word[1].lower().endswith("s") and word[1].lower() not in ("nos", "corps")
        return not (plural or number.value > 999 or category_of(after[1]) not in (None, "formations"))
    return False


# -- words in place of numbers


def _with_words(text: str, masked: str, found: list[Quantity]) -> list[Quantity]:
    """Add the vague words that stand where a number would: "unknown", "several hundred", "heavy", "?"."""
    if "?" not in text and CLAIM_WORDS.isdisjoint(_LETTERS.findall(text.lower())):
        return found
    taken = [(q.begin, q.stop) for q in found]
    words: list[Quantity] = []
    for match in WORD_CLAIM.finditer(masked):
        begin, stop = match.span("doubt" if match["word"] is None else "word")
        if match["word"] is None and found:
            continue
        if any(a < stop and b > begin for a, b in taken):
            continue
        word = " ".join(text[begin:stop].lower().split())
        if (
            word in ("uncertain", "disputed", "unclear", "unconfirmed")
            and text[:begin].rstrip().endswith("(")
            and (found or words)
        ):
            continue  # a note on the number before
        if not word.strip("?") and found and text[:begin].rstrip().endswith("("):
            continue  # "10,000 (?)"
        if _is_measured(text, stop):
            continue  # "several days"
        if match["none"] is not None:
            words.append(Quantity(begin, stop, begin, stop, 0, 0))
        else:
            words.append(Quantity(begin, stop, begin, stop, None, None, None, False, word))
    if not words:
        return found
    return sorted([*found, *words], key=lambda q: q.begin)
