"""Quantities in a line of text: numbers, ranges, bounds and hedges; the words that stand where a number would are word_claims'.

Pure functions on strings. ``read_quantities`` finds every count and leaves alone what is none. What is counted is not asked here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from warbox.data.outcomes import CASUALTY_WORDS, OUTCOMES
from warbox.data.words import EMPTY_WORDS, ESTIMATED
from warbox.lexers.articles import with_articles
from warbox.lexers.not_counts import is_measured, is_no_count, not_counts
from warbox.lexers.numbers import MAX_DIGITS, NUMBER, PLUS_MINUS, Number, read_number, scale_of
from warbox.lexers.quantity import AT_LEAST, AT_MOST, Quantity
from warbox.lexers.quantity_words import TRIGGERS
from warbox.lexers.word_claims import with_words

__all__ = ["ESTIMATED_THINGS", "read_quantities"]

_HEDGE = (
    rf"(?:(?:~|≈|{PLUS_MINUS}|∼)|(?:approximately|approx\.?|about|around|circa|roughly|nearly|almost|some|(?:estimated|put) at"
    r"|estimated|estimates?(?: (?:of|is|was|are|were))?|est\.?"
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
# Between two numbers, spaced alike on both sides, it is a dash: "300 ~ 400"; but "300 ~400" hedges the second.
_TILDE = r"(?<!\s)[~～〜∼](?!\s)|(?<=\s)[~～〜∼](?=\s)"
_DASH = re.compile(
    rf"\s*(?:[-–—−‒‑]|(?P<tilde>{_TILDE})|\bto\b|(?P<and>\band\b)|(?P<or>\bor\b))\s*"
    rf"(?P<hedge>{_HEDGE}\s*)?(?P<least>{_LEAST}\s*)?(?P<most>{_MOST}\s*)?(?=\w)",
    re.IGNORECASE,
)
_PLUS = re.compile(
    r"\s*\??\+(?!\s*\d|/)|\s*(?:or|and) (?:more|over|above)\b|\s*plus\b(?!\s+\w)|-plus\b|\s*,?\s+at (?:the )?least\b"
    r"|\s*\((?:at (?:the )?least|min(?:\.|imum))\)",
    re.IGNORECASE,
)
_MINUS = re.compile(
    r"\s*(?:or|and) (?:less|fewer|under)\b|\s*,?\s+at (?:the )?most\b|\s*\((?:at (?:the )?most|max(?:\.|imum))\)"
    r"|\s+(?:max\b\.?|maximum\b)",
    re.IGNORECASE,
)
_HEDGE_AFTER = re.compile(
    rf"\s*(?:\({ESTIMATED}\)"
    rf"|\bor so\b|{PLUS_MINUS}|(?:approx|est|circa)\b\.?(?=\s*(?:$|[,;)])))",
    re.IGNORECASE,
)
# How far off the number before may be: "18,000 ± 2,000 men".
_TOLERANCE = re.compile(rf"\s*{PLUS_MINUS}\s*{NUMBER.pattern}", re.IGNORECASE)


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
        and len(plain["number"]) <= MAX_DIGITS
        and TRIGGERS.isdisjoint(plain["words"].split())
    ):
        return [_plain(plain)]
    masked = text
    for begin, stop in [*names, *not_counts(text)]:
        masked = masked[:begin] + _blank(masked[begin:stop]) + masked[stop:]
    out: list[Quantity] = []
    at = after_name = 0
    while match := NUMBER.search(masked, at):
        found = _quantity(text, masked, match, out[-1].stop if out else 0, after_name)
        if isinstance(found, Quantity):
            out.append(found)
            at = max(found.stop, match.end())
        else:
            at = after_name = found
    return with_articles(text, masked, with_words(text, masked, out))


# A line that holds one number and words that steer nothing, as most do: "137,899 dead", "~1,500 men", "145,000+ missing".
_PLAIN = re.compile(r"\s*+(?P<hedge>~\s*+)?(?P<number>\d{1,3}(?:,\d{3})++|\d++)(?P<plus>\+)?(?P<words>(?: [a-z]++){0,4}+)\s*+")
_OF_BODY = re.compile(r"-(?:strong|man)(?![\w-])")
_WORD_CHARACTER = re.compile(r"\w")
_DIGIT = re.compile(r"\d")
_LETTERS = re.compile(r"[^\W\d_]+")
_WORD_BEFORE = re.compile(r"([\w.'’°]+)[\s\u00a0]*(?:[#№]\s*)?$")


def _plain(match: re.Match[str]) -> Quantity:
    value = int(match["number"].replace(",", ""))
    at, end = match.span("number")
    begin = match.start("hedge") if match["hedge"] else at
    stop = match.end("plus") if match["plus"] else end
    high, bound = (None, AT_LEAST) if match["plus"] else (value, None)
    return Quantity(begin, stop, at, end, value, high, bound, match["hedge"] is not None)


def _blank(text: str) -> str:
    return _WORD_CHARACTER.sub("\x1a", text)


_NO_DIGIT = re.compile(r"\D")


def _scale_after(text: str, at: int) -> int:
    """Return the scale word of the number behind a dash, which counts for both ends."""
    dash = _DASH.match(text, at)
    second = NUMBER.match(text, dash.end()) if dash else None
    return scale_of(second["scale"]) if second else 1


def _quantity(text: str, masked: str, match: re.Match[str], floor: int, after_name: int) -> Quantity | int:
    """Read the count at ``match``, or return the offset at which to go on.

    ``floor`` is where the last count ended, ``after_name`` where the last name's number did.
    """
    first = read_number(match) or read_number(match, _scale_after(masked, match.end()))
    if first is None:
        return match.end()
    # "4 105 mm guns": the last three digits are the calibre, the first the count.
    if match["digits"] and " " in match["digits"] and is_measured(text, match.end("digits")):
        cut = match["digits"].rindex(" ")
        first = Number(match.start(), match.start() + cut, int(_NO_DIGIT.sub("", match["digits"][:cut])), False, 1)
    elif is_no_count(text, first, after_name):
        return first.stop
    begin, hedge, least, most, between = _before(masked, first.begin, floor)
    low, high, stop = first, None, first.stop
    end = stop
    plus = _PLUS.match(masked, stop)
    dash = None if plus else _DASH.match(masked, stop)
    if dash and not (dash["and"] and not between) and not (dash["or"] and abs(first.value) > 100):
        second_match = NUMBER.match(masked, dash.end())
        second = read_number(second_match) if second_match else None
        tight = dash[0].strip() == "to" or dash["tilde"] is not None or not dash[0][0].isspace()
        if second_match and second is not None and tight and is_measured(text, second.stop):
            return second.stop  # "10–20 %", "3 to 4 days"; but "4 – 105 mm guns"
        falls = dash["tilde"] is not None and second is not None and second.value * second.scale <= first.value
        if second is not None and not is_no_count(text, second, 0) and not (dash["or"] and second.value > 100) and not falls:
            low, high = _range(first, second)
            stop = end = second.stop
            hedge |= bool(dash["hedge"])
            least |= bool(dash["least"])
            plus = _PLUS.match(masked, stop)
    if body := _OF_BODY.match(masked, stop):
        stop = body.end()  # "a 600-strong garrison"
    if plus:
        least, stop = True, plus.end()
    elif less := _MINUS.match(masked, stop):
        most, stop = True, less.end()
    if ("±" in text or "+/" in text) and (tolerance := _TOLERANCE.match(masked, stop)):
        hedge, stop = True, tolerance.end()
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


def _range(first: Number, second: Number) -> tuple[Number, Number]:
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
    """Whether a hedge ends words that say whose the number is: "British estimate: 400"; but "Killed est.: 400" does not."""
    word = _WORD_BEFORE.search(text, max(0, hedge.start() - 30), hedge.start())
    if word is None or word[1].lower() in ESTIMATED_THINGS:
        return False
    noun = _ESTIMATE if ":" in hedge[0] else _ESTIMATE_OF
    return noun.match(hedge[0]) is not None


_ESTIMATE = re.compile("estimate", re.IGNORECASE)
_ESTIMATE_OF = re.compile(r"estimates?\b", re.IGNORECASE)  # "estimated" is a noun in labels alone
# Before "estimate", what tells not whose it is.
ESTIMATED_THINGS = (
    frozenset((*OUTCOMES, *CASUALTY_WORDS, "strength", "total", "deaths", "numbers", "initial", "about")) | EMPTY_WORDS
)


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
        if found is None or (found["hedge"] and _says_whose(text, found)):
            return begin, hedge, least, most, between
        hedge |= found["hedge"] is not None
        least |= found["least"] is not None
        most |= found["most"] is not None
        between |= found["from"] is not None
        begin = found.start()
