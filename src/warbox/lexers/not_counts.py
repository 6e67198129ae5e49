"""What is no count: dates, ordinals, unit numbers, calibres, percentages, ratios, money, pages, models, measures.

Pure functions on strings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from warbox.data.materiel import MEASURE_UNITS, category_of
from warbox.data.nations import nations_of_state, nations_of_word
from warbox.data.outcomes import OUTCOMES
from warbox.data.words import AUTHORS, CLAIMANT, PUBLISHED, SAID_BY, YEAR
from warbox.lexers.numbers import NUMBER_WORDS, PLUS_MINUS, SCALES, Number
from warbox.lexers.quantity_words import (
    AFTER_NUMBER_IS_NAME,
    BEFORE_NUMBER_IS_NAME,
    CONVERT_UNITS,
    MODEL_PREFIXES,
    NUMBERED_SOURCES,
)

__all__ = ["is_measured", "is_no_count", "not_counts", "ratios"]

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
_ANY_YEAR = rf"(?:{YEAR}|[5-9]\d{{2}})"
_OF_ESTIMATE = r"(?:estimates?|est\b\.?|accounts?|figures|sources?|records|statements?|data|count)"
_NAMED = r"(?:(?:[A-Z][\w.'’-]*|official|government|parliamentary|internal)\s+){0,3}"  # whose: "the 1989 UN report"
_NOT_COUNT = re.compile(
    # All begin at a word's first letter, a digit or a sign: said first, since it spares most places the alternatives.
    r"(?:(?<![A-Za-z])(?=[A-Za-z])|(?=[\d\[$£€¥₤₽₹½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]))(?:"
    # dates
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?(?:\s*(?:[-–—/]|to|and)\s*\d{{1,2}}(?:st|nd|rd|th)?)?\s+(?:of\s+)?{_MONTH}(?:,?\s+\d{{3,4}}\b)?"
    rf"|\b{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?\b(?:\s*[-–—]\s*\d{{1,2}}\b)?(?:,?\s+\d{{4}}\b)?(?![,.]?\d)"
    rf"|\b{_MONTH},?\s+\d{{3,4}}\b(?!(?<=, \d{{3}})\s+in\b)"
    rf"|\b(?i:in|since|until|till|by|of|during|after|before|year|early|late|mid|summer|spring|autumn|winter|fall|end of"
    rf"|start of)[\s-]+{YEAR}\b(?:\s*[-–—/]\s*(?:\d{{4}}|\d{{2}})\b)?(?![,.]\d|\s*(?:men|troops|soldiers"
    rf"|killed|wounded|captured|dead|casualties|infantry|cavalry|[\w-]+s\b(?!\s+(?:of|in)\b)))"
    r"|(?<![\d,.])(?:1\d{3}|20\d{2})(?:[-–/]\d{2}|[-–]\d(?! ?(?:[km]\b|thousand|[mb]illion)))(?![\d,.])"
    r"|(?<=\bthe )(?:1\d{3}|20\d{2})[-–](?:1\d{3}|20\d{2})"
    rf"|\b[Ff]rom\s+{YEAR}\b(?!\s*(?:to\b|and\b|[-–—])|[,.]\d|\s+(?:men|troops|soldiers|killed|wounded|[\w-]+s\b(?!\s+(?:of|in)\b)))"
    rf"|(?:(?<=[a-z] )|(?<=\())(?:between|from) {_ANY_YEAR} (?:and|to) {_ANY_YEAR}(?=\s*(?:$|[,;.)]))"
    rf"|(?<![\d,.])\d+(?:\.\d+)? to (?:1|one)\b(?![,.\d]|[ \u00a0\u2009\u202f'’]\d{{3}})"
    r"|(?<=\()(?:1\d{3}|20\d{2})(?:\s*[-–—/]\s*(?:\d{4}|\d{2}))?(?=\)|[,;:](?!\d))|\[\d{1,3}\]"
    # years of sources: "1989 census", "(2017 est.)", "a 1946 Polish estimate"; "2000 estimate" by itself may be a count
    rf"|(?<![\d,.]){YEAR}(?=\s+{_NAMED}(?:{'|'.join(PUBLISHED)})\b)|(?:\b(?:the|an?|his|her|their|its)\s+|(?<=\())"
    rf"{YEAR}(?:\s*[-–/]\s*(?:\d{{4}}|\d{{2}}))?(?=\s+{_NAMED}{_OF_ESTIMATE}(?!\w))"
    rf"|\b\d{{3,4}}s\b|\b\d{{1,4}}(?:\s*(?:[-–]|or|and)\s*\d{{1,4}})?\s*(?:BCE?|AD|CE)\b|\bAD\s*\d+"
    # ordinals, fractions, ratios, times, decimals of sections
    r"|\b\d+(?:st|nd|rd|th|ème|er|e)\b(?:[/-]\d+(?:st|nd|rd|th)?)*|(?<![\d,.])\d{1,2}\s*/\s*\d{1,3}(?![\d,.])"
    r"|\b\d+(?::\d+)+\b|\d*[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞](?!\s*(?:thousand|million))"
    # calibres that share their unit: "105/155 mm", "75 and 105 mm"; the guns a ship is rated for: "74 gun ships of the line"
    rf"|(?<![\d,.])\d+(?:\.\d+)?\s*(?:/|\b(?:and|or)\b|&)\s*\d+(?:\.\d+)?{_CALIBRE}|(?<![\d,.])[1-9]\d{{1,2}}[\s\u00a0]guns?[\s\u00a0](?=(?i:{_RATED})\b)"
    # pages, money
    r"|\bpp?\.\s*\d+(?:,\d{3})*+(?:\s*[-–]\s*\d+(?:,\d{3})*+)?|(?:US|A|C|NZ|HK)?[$£€¥₤₽₹]\s*[\d,.]+(?:\s*(?:million|billion|thousand|m|bn|k))?\b"
    # models and names: T-34, 2A4, B-17s, H1N1, Luftflotte 4, "20 Zero fighters"
    r"|(?<=\w[ \u00a0])Zero\b"
    r"|\b[A-Za-z]+[-‑][A-Za-z]*\d[\w/.-]*|\b[A-Za-z]+\d[\w/-]*|\b\d+(?![kKmM]\b)(?!mm\b|cm\b|km\b)(?=[A-Z])\w+"
    # 74-gun, 105-mm, 12-pounder, four-engined
    r"|\b\d+(?:[.,]\d+)?[-‑](?!(?:plus|million|thousand)\b)(?:[a-z]{2,}|[A-Z]+\b)[\w-]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten"
    r"|twelve)[-‑](?!(?:one|two|three|four|five|six|seven|eight|nine|hundred|thousand|million|dozen)\b)[a-z]+)",
)
_PERCENT = re.compile(r"[ \t\u00a0\u2009\u202f\u2007]*(?:%|percent\b|per[ -]cent\b|‰)", re.IGNORECASE)
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
    found = [m.span() for m in _NOT_COUNT.finditer(text)]
    if "-strong" in text or "-man" in text:
        found = [span for span in found if not _BODY.match(text, *span) or not _is_of_one_body(text, *span)]
    found += ratios(text)
    if CLAIMANT.search(text):
        found += _years_of_sources(text)
    return found


_BODY = re.compile(r"\d[\d,]*-(?:strong|man)$")
_BODY_NAME = re.compile(r"(?: (?!(?:and|or|of|with|under|from|in|at|led|by)\b)[^\W\d][\w'-]*){1,4}")
_COUNTED_BEFORE = re.compile(
    r"(?:\d(?![–—-])|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|with|of))\W+$", re.IGNORECASE
)


def _is_of_one_body(text: str, begin: int, stop: int) -> bool:
    """Whether "600-strong", "500-man" is the count of the one body named after it; "two 600-strong battalions" counts those."""
    name = _BODY_NAME.match(text, stop)
    if name is None or _COUNTED_BEFORE.search(text, max(0, begin - 12), begin):
        return False
    plural = name[0].endswith("s") and not name[0].endswith("corps")
    return not plural and category_of(name[0]) in ("formations", "personnel")


_RATIO = re.compile(
    rf"(?<![\w,.-])([1-9]|{'|'.join(NUMBER_WORDS)})(?:[\s-]in(?:[\s-]every)?|\s(?:out\s)?of\severy|\sfor\severy)[\s-]"
    rf"([1-9]\d{{0,2}}|{'|'.join(NUMBER_WORDS)}|an?\s(?:hundred|thousand))(?![\w-]|[,.]\d|(?-i:\s[A-Z]))",
    re.IGNORECASE,
)


def ratios(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches that say how many of how many: "1 in 10", "two out of every five"; not "3 in 12 hours"."""
    if "in" in text or "every" in text:
        for match in _RATIO.finditer(text):
            part, whole = (NUMBER_WORDS.get(n.lower()) or (int(n) if n.isdecimal() else 100) for n in match.groups())
            if part < whole and not is_measured(text, match.end()):
                yield match.span()


_PARENTHESIS = re.compile(r"\(([^()]*)\)")
_LAST_YEAR = re.compile(rf",\s*{YEAR}(?=\s*$)")  # "(German sources, 1943)"
_AUTHOR_DATE = re.compile(
    rf"\b(?:{SAID_BY}|by)\s(?:[A-Z][\w.'’-]*,?\s+|(?:and|&|et al\.?,?|de|van|von)\s+){{0,6}}([A-Z][\w.'’-]*|et al\.?),?\s+"
    r"((?:1[89]\d\d|20\d\d)[a-d]?)(?=\s*(?:$|[,;.:)]))"
)  # "per Smith 1990"


def _years_of_sources(text: str) -> Iterator[tuple[int, int]]:
    """Yield the years that say when a source was published, beside its name."""
    for group in _PARENTHESIS.finditer(text):
        year = _LAST_YEAR.search(text, *group.span(1))
        if year is not None and (CLAIMANT.search(text, *group.span(1)) or _ends_in_claimant(text, group.start())):
            yield year.span()
    for match in _AUTHOR_DATE.finditer(text):
        name = match[1]
        if name not in AUTHORS and not nations_of_word(name) and not nations_of_state(name):  # "per Austria 1990"
            yield match.span(2)


def _ends_in_claimant(text: str, stop: int) -> bool:
    """Whether the words before a parenthesis end in a word of sources: "Danish estimate (Holm, 2001)"."""
    before = text[max(0, stop - 30) : stop].rstrip()
    return any(m.end() == len(before) for m in CLAIMANT.finditer(before))


def is_measured(text: str, stop: int) -> bool:
    """Whether a unit of measure follows: millimetres, tons, miles, days, dollars, per cent."""
    if _PERCENT.match(text, stop):
        return True
    unit = _UNIT_WORD.match(text, stop)
    if unit is None:
        return False
    if unit[1][0].isupper() and _MODEL_NUMBER.match(text, unit.end()):
        return False  # "6 Mi-24s" are no miles
    if (
        unit[1].isupper()
        and len(unit[1]) > 1
        and (noun := _WORD_AFTER.match(text, unit.end()))
        and category_of(noun[1]) in _PEOPLE
    ):
        return False  # "500 KG fighters": initials of theirs
    word = unit[1].lower()
    if unit[1] in ("t", "g", "h"):
        return True  # tonnes, grams, hours: no count has so short a noun
    if word in _UNITS_OR_WORDS:
        return word == "m" and not unit[0][0].isspace()
    return word in MEASURE_UNITS or word.rstrip(".") in MEASURE_UNITS or word in CONVERT_UNITS


_PEOPLE = ("personnel", "civilians")
# Units that are more often something else behind a count: "3 third rates", "20 H-class destroyers", "12 T-34s".
_UNITS_OR_WORDS = frozenset("m t g h second third quarter half stone li pr guinea".split())

_COUNTED_MODEL = re.compile(
    r"(?:\d|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve))[ \u00a0]+(?:[A-Z][\w.-]*[ \u00a0]+){1,2}$"
)
_UNIT_NAME = re.compile(  # "16 Air Assault Brigade", "45 Commando": one unit with its number
    r"[ \u00a0]+(?:[A-Z][\w'’&-]*[ \u00a0]+){0,3}(?:Brigade|Division|Squadron|Battery|Wing|Group|Regiment|Battalion|Commando"
    r"|Sqdn|Sqn|Bde|Regt|Bn|Bty)\b"
    r"(?![ \u00a0]+[\w&])"
)
_LONE_YEAR = re.compile(YEAR)
_TOLERANCE = re.compile(rf"\d[^()]*\(\s*{PLUS_MINUS}\s*$")  # "500 men (± 50)"
_NO_ONE = re.compile(r"\b(?:no[- ]|not )$", re.IGNORECASE)
_SIGN_BEFORE = re.compile(r"(?:[$£€¥#№]|\d\.)$")
_JOINING = re.compile(r"\s*(?:and|,|&|to|[-–/])\s*")
_MODEL_NUMBER = re.compile(r"[-‑ \u00a0]?\d")
_ABBREVIATED = re.compile(r"[A-Z]{2,4}")


def _is_word_of_claims(word: str) -> bool:
    """Whether a word in capitals is a nation's or an outcome's, before which a count may stand: "US 500 killed", "KIA 92"."""
    return word.lower() in OUTCOMES or bool(nations_of_word(word)) or bool(nations_of_state(word)) or word.lower() in _HEDGE_WORDS


_HEDGE_WORDS = frozenset(("ca", "est", "abt", "min", "max", "over", "and", "or", "plus", "only", "dead", "men"))


def is_no_count(text: str, number: Number, after_name: int) -> bool:
    """Whether what stands around a number says that it counts nothing; ``after_name`` is where the last name's number ended."""
    if is_measured(text, number.stop):
        return True
    if number.scale == SCALES["m"] and text[number.stop - 1] in "mM" and _OF_LENGTH.match(text, number.stop):
        return True  # "20 m high" is no twenty million
    if 5 < number.value < 200 and not number.grouped and _UNIT_NAME.match(text, number.stop):
        return True
    if number.value < 10 and _FRACTION.match(text, number.stop):
        return True  # "one third of the army"
    if _OF_SOURCES.match(text, number.stop):
        return True  # "by one account"
    if _SIGN_BEFORE.search(text, max(0, number.begin - 2), number.begin):
        return True
    if (
        text.startswith(")", number.stop)
        and ("±" in text or "+/" in text)
        and _TOLERANCE.search(text, max(0, number.begin - 40), number.begin)
    ):
        return True
    if number.value == 1 and number.grouped and _NO_ONE.search(text, max(0, number.begin - 5), number.begin):
        return True  # "no one killed"
    word = _WORD_BEFORE.search(text, max(0, number.begin - 30), number.begin)
    if (
        number.begin - after_name <= 6
        and after_name
        and _JOINING.fullmatch(text, after_name, number.begin)
        and not _counts_model(text, number.stop)
    ):
        return True
    if (
        word
        and not number.grouped
        and number.value < 1000
        and _ABBREVIATED.fullmatch(word[1])
        and not _is_word_of_claims(word[1])
    ):
        return True  # "(AR 3)"
    if word and not number.grouped and number.value < 1000 and _is_model_of_list(text, word, number, after_name):
        return True
    if (
        word
        and number.value >= 20
        and word[1].lower() in NUMBERED_SOURCES
        and not _LONE_YEAR.fullmatch(text, number.begin, number.stop)
    ):
        return False
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


# The letters of a model's designation, and what stands before one in a list: its count, that of some other, or another model.
_CODE = re.compile(r"[A-Z][a-z]?|[A-Z][a-z]*[A-Z][A-Za-z]*")
_MOST_LETTERS = 5
_LIST_BEFORE = re.compile(
    r"(?:(?<![\w,.])\d{1,3}|\(\d+ [a-z][a-z -]*,"
    rf"|(?<!\w)(?P<model>[A-Z][A-Za-z]{{0,{_MOST_LETTERS - 1}}})[ \u00a0](?P<number>\d{{1,3}})(?:,| and| or| &|/)) ?$"
)
_LIST_GOES_ON = re.compile(r"[),]| (?:and|or|&)\s|$")
_COUNTED_NEXT = re.compile(r" ([A-Z][A-Za-z]*) \d")


def _counts_model(text: str, at: int) -> bool:
    """Whether the next model follows a number of a list: behind "4 Bf 109", ", 5 Bf 110", ", 5 Leopard 1"."""
    word = _COUNTED_NEXT.match(text, at)
    return word is not None and (len(word[1]) <= _MOST_LETTERS or category_of(word[1]) not in (None, "formations"))


def _is_code(word: str) -> bool:
    return len(word) <= _MOST_LETTERS and _CODE.fullmatch(word) is not None and not _is_word_of_claims(word)


def _is_model_of_list(text: str, word: re.Match[str], number: Number, after_name: int) -> bool:
    """Whether a number belongs to the letters before it, as a list says: "(20 modern, Xy 10, Zw 8)", "5 Xy 10"."""
    if not _is_code(word[1]) or not _LIST_GOES_ON.match(text, number.stop):
        return False
    before = _LIST_BEFORE.search(text, max(0, word.start(1) - 60), word.start(1))
    if before is None or before["model"] is None:
        return before is not None
    return after_name == before.end("number") and _is_code(before["model"])  # the model before has been read as one
