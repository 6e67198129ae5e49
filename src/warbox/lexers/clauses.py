"""Clauses before a count that tell what befell someone else: "A. Storch killed, 30 wounded"."""

from __future__ import annotations

import re

from warbox.data.words import TOTAL
from warbox.lexers.claim import Claim, Words
from warbox.lexers.losses import find_losses

__all__ = ["without_clause"]


def without_clause(text: str, claim: Claim, lead: tuple[int, str], right: str) -> tuple[int, str]:
    """Return the words before a count with the clause blanked that tells what befell someone else, which is its note."""
    begin, words = lead
    shown = text[begin : begin + len(words)]
    if not shown.strip():
        return lead
    clause = _clause_before(words if any(map(str.isdigit, shown)) else shown, right)  # "A. Storch (killed), 30 wounded"
    if clause is None:
        return lead
    low, high = clause
    claim.notes.append((begin + low, begin + high))
    return begin, words[:low] + " " * (len(words) - low)


def _clause_before(lead: str, right: str) -> Words | None:
    """Return where, in the words before a count, a clause tells what befell someone else: "A. Storch killed, 30 wounded".

    ``right`` are the words after the count: they say what befell those counted, so that the clause, which has a subject of its
    own and ends in a pause or "and", does not. A label ("Killed: ") and a lone outcome ("Killed, 30 wounded") are no such clause.
    """
    pause = _CLAUSE_BEFORE.search(lead, max(0, len(lead) - _LONGEST_PAUSE))
    if pause is None or not _says_outcome(right):
        return None
    begin, stop = lead.rfind(":", 0, pause.start()) + 1, pause.start()
    found = [loss for loss in find_losses(lead[begin:stop]) if not loss.general]
    if not found or not _SUBJECT.search(TOTAL.sub("", lead[begin : begin + found[0].begin])):
        return None
    return stop - len(lead[begin:stop].lstrip(_PAUSES)), stop


def _says_outcome(right: str) -> bool:
    return bool(find_losses(_END.split(right, maxsplit=1)[0]))


_CLAUSE_BEFORE = re.compile(r"(?:[,;.]|[,;.]?\s(?:and|but|with|plus|&))\s*(?:the\s+)?$", re.IGNORECASE)
_LONGEST_PAUSE = 12
_PAUSES = " ,;.\u00a0"
_SUBJECT = re.compile(r"[^\W\d_]{2}")
_END = re.compile(r"[,;]|\band\b|&")
