"""Words in place of numbers: "unknown", "several hundred", "heavy", "none", "?".

Pure functions on strings; which words those are is told by word_claim_pattern.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from warbox.data.materiel import kind_of
from warbox.data.words import MOST, STOP_WORDS, WHOLE
from warbox.lexers.not_counts import is_measured
from warbox.lexers.quantity import Quantity
from warbox.lexers.word_claim_pattern import CLAIM_WORDS, WORD_CLAIM

__all__ = ["with_words"]

_LETTERS = re.compile(r"[^\W\d_]+")


def with_words(text: str, masked: str, found: list[Quantity]) -> list[Quantity]:
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
        if found and _UNSAID.match(word) and _EXACT.search(text, max(0, begin - 40), begin):
            continue  # "500 killed, exact number unknown"
        if match["none"] is not None or match["lacking"] is not None:
            words.append(Quantity(begin, stop, begin, stop, 0, 0))
        elif words and words[-1].vague and _is_one_phrase(text, words[-1], begin, word):
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
    """Whether the words at ``at`` are of a kind that there may be none of: "field guns", not "commander", "air support"."""
    words = _words_at(text, at)
    found = kind_of(" ".join(takewhile(lambda word: word not in _ENDS_KIND, words)))
    return found is not None and found[0] != "one" and found[1] != "other"


def _kind_at(text: str, at: int) -> tuple[str, str] | None:
    """Return the number and category of the noun phrase at ``at``, of three words at most."""
    words = _words_at(text, at)
    return next((kind for size in range(len(words), 0, -1) if (kind := kind_of(" ".join(words[:size])))), None)


def _words_at(text: str, at: int) -> list[str]:
    named = _NOUN.match(text, at)
    return named[0].lower().split() if named else []


_ENDS_KIND = STOP_WORDS | {"and", "or", "nor", "of"}


def _is_one_phrase(text: str, before: Quantity, begin: int, word: str) -> bool:
    """Whether a word goes on with the claim ``before`` it: "many, possibly hundreds", "numbers unknown, losses slight"."""
    if _PERHAPS.fullmatch(text, before.stop, begin):
        return True
    vague = before.vague or ""
    if _UNSAID.match(vague):
        opens = max(text.rfind(sign, 0, before.begin) for sign in ".;:,(") + 1
        return (
            _HOW_MANY.fullmatch(text, opens, before.begin) is not None and _LOSSES.fullmatch(text, before.stop, begin) is not None
        )
    return _UNSAID.match(word) is not None and _EXACTLY.fullmatch(text, before.stop, begin) is not None


# Between the two words of one claim: "many, possibly hundreds".
_PERHAPS = re.compile(r"\s*[,;]?\s+(?:(?:or|but)\s+)?(?:possibly|probably|perhaps|maybe|likely|even)\s+", re.IGNORECASE)
_UNSAID = re.compile(
    r"unknown|uncertain|unclear|undetermined|undisclosed|unspecified|unrecorded|unreported|not (?:known|recorded|reported)"
)
_BE = r"(?:(?:is|are|was|were|remains?|remained)\s+)?"
_NUMBERS = rf"(?:the\s+)?(?:(?:exact|precise|actual|true|specific|full)\s+)?(?:numbers?|figures?|totals?|extent|count)\s+{_BE}"
_EXACT = re.compile(rf"[,;]\s+(?:but\s+)?(?:the\s+)?(?:exact|precise|actual|true)\s+(?:number|figure)s?\s+{_BE}$", re.IGNORECASE)
_HOW_MANY = re.compile(rf"\W*(?:{_NUMBERS})?", re.IGNORECASE)  # "exact numbers unknown"
_AND = r"(?:(?:but|though|although|and|with)\s+)?"
_LOSSES = re.compile(rf"\s*[,;:]?\s+{_AND}(?:the\s+)?(?:casualties|losses)\s+{_BE}", re.IGNORECASE)  # "…, losses slight"
_EXACTLY = re.compile(rf"(?:\s+(?:casualties|losses))?(?:[,;]\s+|\s+(?=but|though|although)){_AND}{_NUMBERS}", re.IGNORECASE)
_NOUN = re.compile(r"(?:\s+[^\W\d][\w'’-]*){1,3}")
_MILITARY = re.compile(r"\s+military\b", re.IGNORECASE)
_DAMAGE = re.compile(r"\s+damages?\b(?P<to>\s+(?:to|on)\s+(?:the\s+|an?\s+)?)?", re.IGNORECASE)
_WITH = re.compile(r"(?:\(|\b(?:with|suffering|suffered|sustained|sustaining))\s*$", re.IGNORECASE)


def _is_said_of_number(text: str, begin: int, damage: re.Match[str], found: Sequence[Quantity]) -> bool:
    """Whether words of damage say what befell a number beside them, so that they count nothing."""
    if damage["to"] is not None:
        return any(q.begin == damage.end() for q in found)
    return found[0].stop < begin and _WITH.search(text, max(0, begin - 12), begin) is not None
