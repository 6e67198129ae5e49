"""The words before a count: "Killed:", "Total", "losses of", "Ottoman"."""

from __future__ import annotations

import re

from warbox.data.materiel import category_of
from warbox.data.nations import COALITIONS, nations_of_state, nations_of_word
from warbox.data.words import CLAIMANT, SAID_BY, TOTAL
from warbox.lexers.claim import Claim
from warbox.lexers.losses import find_losses, joined

__all__ = ["ACCORDING", "read_lead"]

_THREE_WORDS = re.compile(r"\w+\W+\w+\W+\w+")
_EDGE = " ,;:.–—-\x1b\u00a0"


def read_lead(claim: Claim, lead: tuple[int, str], verbs_first: bool) -> None:
    """Read the words before a count: "Killed:", "Total", "losses of", "Ottoman"."""
    begin, words = lead
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
    elif (
        (label or claim.in_parenthesis or (words.rstrip().endswith(",") and ACCORDING.match(bare)))
        and _WHOSE.fullmatch(bare)
        and CLAIMANT.search(bare)
    ):  # "unknown (Turkish claim: 400)"
        claim.claimed_by = whole
    elif (name := _HAD.sub("", bare)) and _is_nation(name):  # "Sweden 40,000", "Sweden had 40,000 men"
        claim.party = (low, low + len(name))
        claim.used.append(whole)
    elif (label or (" " not in bare and not _is_body(bare, claim))) and not found and (category := category_of(bare)):
        claim.category = category
        claim.used.append(whole)


ACCORDING = re.compile(rf"{SAID_BY}\s", re.IGNORECASE)
_WHOSE = re.compile(
    r"(?:\S+ ){1,3}(?:claim(?:s|ed)?|estimat(?:es?|ions?)|sources?|accounts?|figures|records?|reports?|historians|archives?|data)"
    rf"|{SAID_BY} .+|(?:un)?official",
    re.IGNORECASE,
)


def _is_body(name: str, claim: Claim) -> bool:
    """Whether a lone word names the one body whose people are counted: "Brigade 1,200 strong"."""
    return category_of(name) == "formations" and not name.endswith("s") and (claim.quantity.low or claim.quantity.high or 0) > 20


_WERE = re.compile(r"\s+(?:were|was|are|is)$")
_HAD = re.compile(r"\s+(?:had|has|lost|suffered|with)$")


def _is_nation(name: str) -> bool:
    return name[0].isupper() and name.casefold() not in COALITIONS and bool(nations_of_word(name) or nations_of_state(name))
