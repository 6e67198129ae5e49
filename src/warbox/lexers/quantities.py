"""Quantities in a line of text: numbers, ranges, bounds, hedges and the words that stand where a number would.

Pure functions on strings. ``read_quantities`` finds every count and leaves alone what is none. What is counted is not asked here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from warbox.data.materiel import kind_of
from warbox.data.outcomes import CASUALTY_WORDS, OUTCOMES
from warbox.data.words import EMPTY_WORDS, ESTIMATED, MOST, WHOLE
from warbox.lexers.not_counts import is_measured, is_no_count, not_counts
from warbox.lexers.numbers import MAX_DIGITS, NUMBER, PLUS_MINUS, Number, read_number, scale_of
from warbox.lexers.quantity_words import CLAIM_WORDS, TRIGGERS, WORD_CLAIM

__all__ = ["AT_LEAST", "AT_MOST", "ESTIMATED_THINGS", "Quantity", "read_quantities"]

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

    @property
    def tells_no_number(self) -> bool:
        """Whether it is a word in a number's place, or a stated zero."""
        return self.vague is not None or self.high == 0


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
_DASH = re.compile(
    rf"\s*(?:[-–—−‒‑]|\bto\b|(?P<and>\band\b)|(?P<or>\bor\b))\s*"
    rf"(?P<hedge>{_HEDGE}\s*)?(?P<least>{_LEAST}\s*)?(?P<most>{_MOST}\s*)?(?=\w)",
    re.IGNORECASE,
)
_PLUS = re.compile(
    r"\s*\??\+(?!\s*\d|/)|\s*(?:or|and) (?:more|over|above)\b|\s*plus\b(?!\s+\w)|-plus\b|\s*,?\s+at (?:the )?least\b",
    re.IGNORECASE,
)
_MINUS = re.compile(r"\s*(?:or|and) (?:less|fewer|under)\b|\s*,?\s+at (?:the )?most\b|\s+(?:max\b\.?|maximum\b)", re.IGNORECASE)
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
    return _with_words(text, masked, out)


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
        tight = dash[0].strip() == "to" or not dash[0][0].isspace()
        if second_match and second is not None and tight and is_measured(text, second.stop):
            return second.stop  # "10–20 %", "3 to 4 days"; but "4 – 105 mm guns"
        if second is not None and not is_no_count(text, second, 0) and not (dash["or"] and second.value > 100):
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
        if match["bare"] is not None and not _counts_many(text, stop):
            continue
        if match["lacking"] is not None and not _counts_kind(text, stop):
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
        if is_measured(text, stop):
            continue  # "several days"
        if found and word in _OF_LABELS and _LABEL_OF_NUMBER.match(text, stop):
            continue  # "900 killed. Losses including all units: 70"
        if found and _SIZES.fullmatch(word) and _is_one_of_list(text, begin, stop):
            continue
        if found and (damage := _DAMAGE.match(text, stop)) and _is_said_of_number(text, begin, damage, found):
            continue  # "heavy damage to 3 ships", "3 ships with heavy damage"
        if match["none"] is not None or match["lacking"] is not None:
            words.append(Quantity(begin, stop, begin, stop, 0, 0))
        elif words and words[-1].vague and _PERHAPS.fullmatch(text, words[-1].stop, begin):
            begin = words.pop().begin
            words.append(Quantity(begin, stop, begin, stop, None, None, None, False, " ".join(text[begin:stop].lower().split())))
        else:
            words.append(Quantity(begin, stop, begin, stop, None, None, None, False, word))
    if not words:
        return found
    return sorted([*found, *words])


_OF_LABELS = MOST | WHOLE
_LABEL_OF_NUMBER = re.compile(r"[^,;:.()\d]{0,60}:\s*\d")
_SIZES = re.compile(r"(?:light|heavy|large|small)(?:(?:,| and| or) (?:light|heavy|large|small))*")


def _is_one_of_list(text: str, begin: int, stop: int) -> bool:
    """Whether an adjective in a list in parentheses says of what kind those counted are: "(20 new, light, fast)"."""
    opening = text.rfind("(", 0, begin)
    if opening <= text.rfind(")", 0, begin):
        return False
    before, after = text[opening + 1 : begin].rstrip(), text[stop:].lstrip()[:1]
    return (before.endswith(",") and after in (",", ")")) or (not before and after == ",")


def _counts_many(text: str, at: int) -> bool:
    """Whether the words at ``at`` are of many of a kind: "soldiers", "Danish infantry", no "artillery battalion"."""
    found = _kind_at(text, at)
    if found is None:
        return _MILITARY.match(text, at) is not None
    return found[0] != "one" and found[1] not in ("formations", "other")  # "unknown units" says which


def _counts_kind(text: str, at: int) -> bool:
    """Whether the words at ``at`` are of a kind that there may be none of: "tanks", "field guns", "cavalry", no "commander"."""
    found = _kind_at(text, at)
    return found is not None and found[0] != "one" and found[1] != "other"


def _kind_at(text: str, at: int) -> tuple[str, str] | None:
    """Return the number and category of the noun phrase at ``at``, of three words at most."""
    named = _NOUN.match(text, at)
    words = named[0].lower().split() if named else []
    return next((kind for size in range(len(words), 0, -1) if (kind := kind_of(" ".join(words[:size])))), None)


# Between the two words of one claim: "many, possibly hundreds".
_PERHAPS = re.compile(r"\s*[,;]?\s+(?:(?:or|but)\s+)?(?:possibly|probably|perhaps|maybe|likely|even)\s+", re.IGNORECASE)
_NOUN = re.compile(r"(?:\s+[^\W\d][\w'’-]*){1,3}")
_MILITARY = re.compile(r"\s+military\b", re.IGNORECASE)
_DAMAGE = re.compile(r"\s+damages?\b(?P<to>\s+(?:to|on)\s+(?:the\s+|an?\s+)?)?", re.IGNORECASE)
_WITH = re.compile(r"(?:\(|\b(?:with|suffering|suffered|sustained|sustaining))\s*$", re.IGNORECASE)


def _is_said_of_number(text: str, begin: int, damage: re.Match[str], found: Sequence[Quantity]) -> bool:
    """Whether words of damage say what befell a number beside them, so that they count nothing."""
    if damage["to"] is not None:
        return any(q.begin == damage.end() for q in found)
    return found[0].stop < begin and _WITH.search(text, max(0, begin - 12), begin) is not None
