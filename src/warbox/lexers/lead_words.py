"""The words before a count: "Killed:", "Total", "losses of", "Ottoman"."""

from __future__ import annotations

import re

from warbox.data.materiel import category_of
from warbox.data.nations import COALITIONS, nations_of_state, nations_of_word
from warbox.data.words import CLAIMANT, SAID_BY, TOTAL
from warbox.lexers.claim import Claim
from warbox.lexers.losses import find_losses, joined

__all__ = ["ACCORDING", "SAID_FIRST", "SUBJECT_OF", "read_lead"]

_THREE_WORDS = re.compile(r"\w+\W+\w+\W+\w+")
_EDGE = " ,;:.–—-\x1b\u00a0"


def read_lead(claim: Claim, lead: tuple[int, str], verbs_first: bool) -> None:
    """Read the words before a count: "Killed:", "Total", "losses of", "Ottoman"."""
    begin, words = lead
    bare = words.strip(_EDGE)
    if source := _source(bare, closed=words.rstrip().endswith(",")):  # "According to Livy, the Gauls lost"
        at = words.index(bare)
        claim.claimed_by = (begin + at, begin + at + source)
        begin, words = begin + at + source, words[at + source :]
        bare = words.strip(_EDGE)
    if not bare:
        return
    low = begin + words.index(bare)
    whole = (low, low + len(bare))
    totals = [m.span() for m in TOTAL.finditer(words)]
    if totals:
        claim.total = True
        claim.used.append((begin + totals[-1][0], begin + totals[-1][1]))
    found = find_losses(words)
    label = words.rstrip().endswith(":")
    for loss in found:
        if label or verbs_first or not _THREE_WORDS.search(words[loss.stop :]):
            claim.outcomes = joined(claim.outcomes, loss.outcomes)
            claim.casualties |= loss.general
            claim.used.append((begin + loss.begin, begin + loss.stop))
    if claim.quantity.vague is not None and not label:
        rest = words
        for loss in found:
            rest = rest[: loss.begin] + " " * (loss.stop - loss.begin) + rest[loss.stop :]
        bare = _WERE.sub("", rest.strip(_EDGE)).strip()
        at = begin + rest.index(bare)
        category = category_of(bare) if bare and not words.rstrip().endswith(",") else None
        if category is not None:  # "livestock losses unknown"
            claim.category, claim.noun = category, (at, at + len(bare))
            claim.used.append(whole)
        elif bare and _is_nation(bare):  # "Swedish losses unknown"
            claim.party = (at, at + len(bare))
            claim.used.append(whole)
    elif (label or claim.in_parenthesis) and _WHOSE.fullmatch(bare) and CLAIMANT.search(bare):  # "unknown (Turkish claim: 400)"
        claim.claimed_by = whole
    elif name := _subject(bare):  # "Sweden 40,000", "Sweden had 40,000 men"
        if name.lower() != "they":
            claim.party = (low + bare.index(name), low + bare.index(name) + len(name))
        claim.used.append(whole)
    elif (label or (" " not in bare and not _is_body(bare, claim))) and not found and (category := category_of(bare)):
        claim.category = category
        claim.used.append(whole)


ACCORDING = re.compile(rf"{SAID_BY}\s", re.IGNORECASE)
SAID_FIRST = re.compile(rf"(?:{SAID_BY}|by)\s", re.IGNORECASE)


def _source(bare: str, *, closed: bool = False) -> int:
    """Return the length of the words at the front of a lead that say whose count follows, up to their comma; 0 if there are none.

    ``closed`` says that a comma follows the whole; without any comma they are no more than a name: "According to Livy 500 men".
    """
    if not SAID_FIRST.match(bare):
        return 0
    pause = bare.find(",")
    if closed or pause < 0:
        return len(bare) if CLAIMANT.search(bare) and (closed or _BY_NAME.fullmatch(bare)) else 0
    return pause if CLAIMANT.search(bare, 0, pause) else 0


_CLAIMS = r"(?:claim(?:s|ed)?|estimat(?:es?|ions?)|sources?|accounts?|figures|records?|reports?|historians|archives?|data)"
_NAME = r"[A-Z][\w.'’-]*"
_BY_NAME = re.compile(
    rf"(?i:according to|as claimed by|claimed by|reported by|by)\s(?:the\s)?{_NAME}(?:\s(?:{_NAME}|and|{_CLAIMS}))*"
)
_WHOSE = re.compile(rf"(?:\S+ ){{1,3}}{_CLAIMS}|{SAID_BY} .+|(?:un)?official", re.IGNORECASE)


def _is_body(name: str, claim: Claim) -> bool:
    """Whether a lone word names the one body whose people are counted: "Brigade 1,200 strong"."""
    return category_of(name) == "formations" and not name.endswith("s") and (claim.quantity.low or claim.quantity.high or 0) > 20


_WERE = re.compile(r"\s+(?:were|was|are|is)$")
_DID = r"\s+(?:had|has|have|lost|suffered|sustained|incurred|fielded|deployed|mustered|with)"
_HAD = re.compile(rf"{_DID}$")
_AND = re.compile(r"^(?:and|but|while)\s+", re.IGNORECASE)
_THE = re.compile(r"the\s+", re.IGNORECASE)
SUBJECT_OF = re.compile(rf"{_DID}\s+", re.IGNORECASE)  # between the name of those who had something and its count


def _subject(bare: str) -> str:
    """Return the name of the nation or people that alone leads to a count, or has it; "they" for those named elsewhere."""
    name = _AND.sub("", _HAD.sub("", bare))
    article = _THE.match(name)
    if article is not None and nations_of_word(name[article.end() :]):
        name = name[article.end() :]
    return name if name and (name.lower() == "they" or _is_nation(name)) else ""


def _is_nation(name: str) -> bool:
    return name[0].isupper() and name.casefold() not in COALITIONS and bool(nations_of_word(name) or nations_of_state(name))
