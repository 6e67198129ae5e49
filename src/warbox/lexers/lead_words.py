"""The words before a count: "Killed:", "Total", "losses of", "Ottoman"."""

from __future__ import annotations

import re

from warbox.data.materiel import category_of
from warbox.data.nations import COALITIONS, nations_of_state, nations_of_word
from warbox.data.words import CLAIMANT, SAID_BY, TOTAL, with_period
from warbox.lexers.between import OF_PART
from warbox.lexers.claim import Claim, Words
from warbox.lexers.losses import find_losses, joined
from warbox.lexers.peoples import party_in

__all__ = ["ACCORDING", "SUBJECT_OF", "read_lead"]

_THREE_WORDS = re.compile(r"\w+\W+\w+\W+\w+")
_EDGE = " ,;:.–—\x1b\u00a0-"


def read_lead(claim: Claim, lead: tuple[int, str], verbs_first: bool) -> None:
    """Read the words before a count: "Killed:", "Total", "losses of", "Ottoman"."""
    begin, words = lead
    bare = words.strip(_EDGE)
    if source := _source(bare, closed=words.rstrip().endswith(",")):  # "According to Livy, the Gauls lost"
        at = words.index(bare)
        stop = with_period(words, at + source)
        claim.claimed_by = (begin + at, begin + stop)
        begin, words = begin + stop, words[stop:]
        bare = words.strip(_EDGE)
    if not bare:
        return
    low = begin + words.index(bare)
    whole = (low, low + len(bare))
    totals = [m.span() for m in TOTAL.finditer(words)]
    if totals:
        claim.total = True
        claim.used.append((begin + totals[-1][0], begin + totals[-1][1]))
    if claim.quantity.vague is not None and OF_PART.fullmatch(bare):
        return  # "Detachments of several companies"
    if "remain" in words and (remain := _REMAIN.search(words)):  # "losses remain unknown"
        claim.used.append((begin + remain.start(), begin + remain.end()))
    found = find_losses(words)
    label = words.rstrip().endswith(":")
    for loss in found:
        if label or verbs_first or not _THREE_WORDS.search(words[loss.stop :]):
            claim.outcomes = joined(claim.outcomes, loss.outcomes)
            claim.casualties |= loss.general
            claim.used.append((begin + loss.begin, begin + loss.stop))
    rest = words
    for loss in found:
        rest = rest[: loss.begin] + " " * (loss.stop - loss.begin) + rest[loss.stop :]
    subject = _subject(rest if claim.quantity.vague is not None or all(loss.general for loss in found) else words)
    if claim.quantity.vague is not None and not label:
        bare = _VERB.sub("", rest.strip(_EDGE)).strip()
        number = _NUMBER_OF.match(bare) or _NUMBERS.search(bare)
        if number is not None:  # "exact number of guns unknown", "troop numbers unknown"
            at = words.index(number[0])
            claim.used.append((begin + at, begin + at + len(number[0])))
            bare = bare.replace(number[0], "").strip()
            if bare and _is_nation(bare):
                subject = (rest.index(bare), rest.index(bare) + len(bare))
        category = None
        if bare and not words.rstrip().endswith(","):
            category = (category_of(f"{bare}s") if number is not None else None) or category_of(bare)
        if subject is not None:  # "Swedish losses unknown"
            claim.party = (begin + subject[0], begin + subject[1])
            claim.used.append(whole)
        elif category is not None:  # "livestock losses unknown"
            at = rest.index(bare)
            claim.category, claim.noun = category, (begin + at, begin + at + len(bare))
            if party := party_in(rest, at, at + len(bare)):
                claim.party = (begin + party[0], begin + party[1])
            claim.used.append(whole)
    elif (label or claim.in_parenthesis) and _WHOSE.fullmatch(bare) and CLAIMANT.search(bare):  # "unknown (Turkish claim: 400)"
        claim.claimed_by = whole
    elif not found and not totals and _SAYS.fullmatch(bare):
        claim.claimed_by = (low, low + len(_SAID.sub("", bare)))  # "Danish estimates of 40 wounded"
        claim.used.append(whole)
    elif subject is not None:  # "Sweden 40,000", "Sweden had 40,000 men", "Swedish losses were 400"
        claim.party = (begin + subject[0], begin + subject[1])
        claim.used.append(whole)
    elif _THEY.fullmatch(bare):
        claim.used.append(whole)
    elif (label or (" " not in bare and not _is_body(bare, claim))) and not found and (category := category_of(bare)):
        claim.category = category
        claim.used.append(whole)


ACCORDING = re.compile(rf"{SAID_BY}\s", re.IGNORECASE)
_SAID_FIRST = re.compile(rf"(?:{SAID_BY}|by)\s", re.IGNORECASE)


def _source(bare: str, *, closed: bool = False) -> int:
    """Return the length of the words at the front of a lead that say whose count follows, up to their comma; 0 if there are none.

    ``closed`` says that a comma follows the whole; without any comma they are no more than a name: "According to Livy 500 men".
    """
    if not _SAID_FIRST.match(bare):
        return 0
    pause = bare.find(",")
    if closed or pause < 0:
        return len(bare) if CLAIMANT.search(bare) and (closed or _BY_NAME.fullmatch(bare)) else 0
    return pause if CLAIMANT.search(bare, 0, pause) else 0


_CLAIMS = r"(?:claim(?:s|ed)?|estimat(?:es?|ions?)|sources?|accounts?|figures|records?|reports?|historians|archives?|data)"
_NAME = r"[A-Z][\w.'’-]*"
_BY_NAME = re.compile(
    r"(?i:according to|(?:as )?(?:claimed|reported) by|by)\s(?:(?:the|an?)\s)?(?:(?:un)?official\s)?"
    rf"{_NAME}(?:\s(?:{_NAME}|and|{_CLAIMS}))*"
)
_WHOSE = re.compile(rf"(?:\S+ ){{1,3}}{_CLAIMS}|{SAID_BY} .+|(?:un)?official", re.IGNORECASE)
_SAID = re.compile(r" (?:of|at|is|was|are|were|(?:put|place|give|state)s?(?: (?:it|them))?(?: at)?)$", re.IGNORECASE)
_SAYS = re.compile(
    rf"(?:\S+ ){{1,3}}(?:claims?|estimat(?:es?|ions?)|sources|records|historians|archives)(?:{_SAID.pattern[:-1]})?",
    re.IGNORECASE,
)


def _is_body(name: str, claim: Claim) -> bool:
    """Whether a lone word names the one body whose people are counted: "Brigade 1,200 strong"."""
    return category_of(name) == "formations" and not name.endswith("s") and (claim.quantity.low or claim.quantity.high or 0) > 20


_DID = r"\s+(?:had|has|have|lost|suffered|sustained|incurred|fielded|deployed|mustered|with)"
_REMAIN = re.compile(r"\bremain(?:s|ed)?\s*$", re.IGNORECASE)
_VERB = re.compile(rf"(?:{_DID}|\s+(?:were|was|are|is|remain(?:s|ed)?))$")
_HOW_EXACT = r"(?:(?:the|exact|precise|true|actual|total|overall)\s+)*+"
_NUMBER_OF = re.compile(rf"{_HOW_EXACT}(?:numbers?|size|strength|figures?|extent)(?:\s+of\b(?:\s+the\b)?|$)", re.IGNORECASE)
_NUMBERS = re.compile(r"\s(?:numbers|strengths?|size|figures?|extent)$", re.IGNORECASE)
_THEY = re.compile(rf"(?:(?:and|but|while)\s+)?they(?:{_DID})?", re.IGNORECASE)
SUBJECT_OF = re.compile(rf"{_DID}\s+", re.IGNORECASE)  # between the name of those who had something and its count
_OPENS = re.compile(rf"[{_EDGE}]*(?:(?:and|but|while)\s+)?", re.IGNORECASE)
_THE = re.compile(r"the\s+", re.IGNORECASE)


def _subject(words: str) -> Words | None:
    """Return where the nation or people stands that alone leads to a count, or has it: "the Danes had", "Danish troops lost"."""
    opens = _OPENS.match(words)
    begin, stop = opens.end() if opens else 0, len(words.rstrip(_EDGE))
    verb = _VERB.search(words, begin, stop)
    stop = stop if verb is None else len(words[: verb.start()].rstrip())
    article = _THE.match(words, begin, stop)
    if article is not None and nations_of_word(words[article.end() : stop]):
        begin = article.end()
    if begin < stop and _is_nation(words[begin:stop]):
        return begin, stop
    found = None if verb is None else party_in(words, begin, stop)
    return found if found is not None and category_of(words[found[1] : stop].strip()) == "personnel" else None


def _is_nation(name: str) -> bool:
    return name[0].isupper() and name.casefold() not in COALITIONS and bool(nations_of_word(name) or nations_of_state(name))
