"""What stands beside a claim: parentheses without a count, and the words that no rule took, which become its notes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from warbox.data.materiel import category_of
from warbox.data.nations import nations_of_word
from warbox.data.outcomes import NOT_LOST
from warbox.data.words import AUTHORS, CLAIMANT, ESTIMATED, SAID_BY, TOTAL, YEARS, says_nothing, with_period
from warbox.lexers.claim import Claim, Words
from warbox.lexers.lead_words import ACCORDING
from warbox.lexers.losses import find_losses, joined
from warbox.lexers.peoples import party_in
from warbox.lexers.quantities import ESTIMATED_THINGS

__all__ = ["date_of_claim", "is_estimate", "names_source", "read_aside", "read_rest"]


_ESTIMATED = re.compile(ESTIMATED, re.IGNORECASE)
_JOINS = re.compile(r"\s*(?:[,/&]|\b(?:and|or)\b)\s*")
_YEARS = re.compile(rf"\b{YEARS}\b")
_DATED = re.compile(
    r"(?:\s*,\s*|\s+(?=(?:as of|in|by)\s))(?P<date>(?:(?:as of|in|by)\s+)?"
    r"(?:(?:early|mid|late|spring|summer|autumn|winter|fall)[\s-]+)?"
    rf"(?:\d{{1,2}}\s+)?(?:[A-Z][a-z]{{2,8}}\.?\s+)?(?:\d{{1,2}},?\s+)?{YEARS})[\s.]*$"
)
# What may stand beside an outcome that holds for all those counted: "(later executed)", "(were all killed)".
_JOINING = re.compile(r"\b(?:and|or|all|both|was|were|later|then|subsequently|afterwards?|eventually|also)\b|\W")
_DEGREES = frozenset(  # how hard the outcome was
    "heavy heavily light lightly severe severely slight slightly serious seriously minor moderate moderately bad badly extensive "
    "considerable".split()
)


def read_aside(text: str, where: Words, before: Sequence[Claim]) -> None:
    """Read a parenthesis without a count, of the last claim ``before`` it: an estimate, claimant, outcome, "total", or a note.

    A claimant that closes the line speaks of all of them: "12,000 killed, 9,000 captured (according to Diodorus)".
    """
    claim = before[-1]
    closing = not any(map(str.isalnum, text[where[1] :]))
    if date := date_of_claim(text, *where):
        claim.notes.append((date.start("date"), where[1]))
        where = (where[0], date.start())
    bare = text[slice(*where)].strip(" .,:;'\"")
    if not bare:
        return
    found = find_losses(bare)
    beside = _JOINING.sub(" ", _without(bare, [(loss.begin, loss.stop) for loss in found])).split() if found else []
    if text[where[0] - 1] == "[" and bare.isdigit():
        claim.used.append(where)  # a footnote typed by hand
    elif _ESTIMATED.fullmatch(bare):
        claim.approximate = True
        claim.used.append(where)
    elif is_estimate(bare):  # "(2017 est.)" says when, and nobody's name
        claim.approximate = True
        claim.notes.append(where)
    elif names_source(bare) and claim.claimed_by is None:
        for one in before if closing else [claim]:
            one.claimed_by = one.claimed_by or where
    elif found and _DEGREES.issuperset(beside):
        claim.outcomes = joined(claim.outcomes, *(loss.outcomes for loss in found))
        claim.casualties |= any(loss.general for loss in found)
        more = beside or not NOT_LOST.isdisjoint(bare.lower().split())  # "(heavy damage)", "(later escaped)"
        (claim.notes if more else claim.used).append(where)
    elif whose := _whose(text, where):
        party, kind = whose
        category = claim.category
        for one in reversed(before):
            others = one is not claim and (not closing or any(text[low - 1] == "(" for low, _ in one.notes))
            if one.party is not None or one.category != category or others:
                break
            one.party = party
            if kind == "civilians" and category in (None, "personnel"):
                one.category = kind
        if kind is not None and claim.noun is None:  # "5,000 (Danish volunteers)"
            claim.noun, claim.category, claim.stop = where, claim.category or kind, max(claim.stop, where[1])
        claim.used.append(where)
    elif claim.noun is None and bare.lower() in ("civilian", "civilians"):
        claim.category = "civilians"
        claim.used.append(where)
    elif TOTAL.fullmatch(bare):
        claim.total = True
        claim.used.append(where)
    else:
        claim.notes.append(where)


def _whose(text: str, where: Words) -> tuple[Words, str | None] | None:
    """Return the peoples that a parenthesis names, and the category of their people where it says so: "Danish volunteers"."""
    if _names_peoples(text[slice(*where)].strip()):
        return where, None
    words = [m.span() for m in _WORD.finditer(text, *where)]
    for (_, stop), (at, _) in list(pairwise(words))[-_MOST_OF_KIND:]:
        kind = category_of(text[at : where[1]].strip()) if text[at].islower() and not _JOINS.match(text, at) else None
        name = text[words[0][0] : stop]
        if kind in _PEOPLE and all(_JOINS.split(name)) and _names_peoples(name):  # but "Danish and militia"
            return (words[0][0], stop), kind
    return None


_WORD = re.compile(r"\S+")
_PEOPLE = ("personnel", "civilians")
_MOST_OF_KIND = 3  # words: "Danish light infantry volunteers"


def _names_peoples(text: str) -> bool:
    """Whether words are one people or several, and nothing more: "French", "French and Belgian"; but "Cuba" is a place."""
    names = filter(None, _JOINS.split(text))
    return all(nations_of_word(name) and party_in(name, 0, len(name)) == (0, len(name)) for name in names)


_UNSAID = re.compile(
    r"\b(?:unknown|unclear|unavailable|lacking|vary|varies|differ|disagree)\b|^(?:no|not|without)\b", re.IGNORECASE
)


def names_source(text: str) -> bool:
    """Whether words name who says something, not that nobody does: "French sources", but not "exact figures unknown"."""
    if text in AUTHORS or ACCORDING.match(text):
        return True
    if estimate := _ESTIMATE_OF.fullmatch(text):
        return estimate["whose"].lower() not in ESTIMATED_THINGS
    return CLAIMANT.search(text) is not None and _UNSAID.search(text) is None


_ESTIMATE_OF = re.compile(r"(?:[^\W\d][\w.'’-]* ){0,2}(?P<whose>[^\W\d][\w.'’-]*) est")  # "Danish est."


def date_of_claim(text: str, begin: int, stop: int) -> re.Match[str] | None:
    """Return the date at the end of words that name a claimant, which is no part of the name: "per US, late 2016"."""
    date = _DATED.search(text, begin, stop)
    named = date is not None and (CLAIMANT.search(text, begin, date.start()) or text[begin : date.start()] in AUTHORS)
    return date if named else None


def is_estimate(text: str) -> bool:
    """Whether words say that a number is an estimate, perhaps of what year, and nothing more: "2017 est."."""
    return _ESTIMATED.fullmatch(_YEARS.sub("", text).strip(" ,:()")) is not None


def _without(text: str, ranges: Sequence[Words]) -> str:
    for begin, stop in reversed(ranges):
        text = text[:begin] + text[stop:]
    return text


_OUTSIDE = re.compile(r"[^\x1b]+")  # the parentheses
_FOOTNOTE = re.compile(r"\[\d{1,3}\]?")  # typed by hand: "7,000 soldiers[1]"
_DEGREE = rf"(?:{'|'.join(sorted(_DEGREES))})"
_JOINED_TO = re.compile(
    rf"^(?:and|or|&|of (?:whom|which|these|them|those)|with(?= {_DEGREE}$))\b"
    r"|\b(?:and|or|but|including|of which|of whom|among them|of them)$"
)
_CLAIMED = re.compile(
    rf"\b(?:(?:{SAID_BY}|by)\s+(?=[A-Z])"
    r"|(?:by|in)\s+(?:one|two|some|most|other)\s)[^,;()]*",
    re.IGNORECASE,
)


def read_rest(text: str, claim: Claim, begin: int, words: str, noun_stop: int) -> None:
    """Keep what is left of the words after a count as its claimant or its note."""
    pieces = []
    at = noun_stop
    for low, high in sorted((a - begin, b - begin) for a, b in claim.used):
        if low > at:
            pieces.append((at, low))
        at = max(at, high)
    pieces.append((at, len(words)))
    for low, high in pieces:
        for part in _OUTSIDE.finditer(words[low:high]):
            bare = part[0].strip(" ,;:.–—-/&+*'\"\u00a0?!×|")
            bare = _JOINED_TO.sub("", bare).strip(" ,")
            if says_nothing([w for w in bare.split() if not _FOOTNOTE.fullmatch(w)]):
                continue
            if not any(map(str.isalnum, bare)):
                continue
            start = begin + low + part.start() + part[0].index(bare)
            where = (start, with_period(text, start + len(bare)))  # "the U.S."
            claimed = _CLAIMED.match(bare)
            if claimed and CLAIMANT.search(bare):
                date = date_of_claim(text, *where)
                if date is not None:
                    claim.notes.append((date.start("date"), where[1]))
                claim.claimed_by = where if date is None else (where[0], date.start())
            else:
                claim.notes.append(where)
