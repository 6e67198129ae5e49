"""Quantities, claims and dates written in a line, for the tests of the lexers."""

from __future__ import annotations

from warbox.lexers.claim import Claim
from warbox.lexers.dates import DateClaim, read_dates
from warbox.lexers.quantity import AT_LEAST, AT_MOST, Quantity

__all__ = ["said", "spell", "spell_date", "unread_in_date"]


def spell(q: Quantity) -> str:
    """Write a count low–high, "≥" and "≤" for bounds, "~" where it is approximate, a word in quotation marks."""
    if q.vague is not None:
        return f'"{q.vague}"'
    hedge = "~" if q.approximate else ""
    if q.bound == AT_MOST:
        return f"{hedge}≤{q.high}"
    bound = "≥" if q.bound == AT_LEAST else ""
    return f"{hedge}{bound}{q.low}" if q.high in (None, q.low) else f"{hedge}{bound}{q.low}–{q.high}"


def said(text: str, claim: Claim) -> str:
    """Write a claim: count, noun, outcomes, party (P=), claimant (C=), "total", notes in brackets, its whole (^)."""
    words = [spell(claim.quantity)]
    words += [text[slice(*claim.noun)]] if claim.noun else []
    words += ["+".join(claim.outcomes)] if claim.outcomes else ["casualties"] if claim.casualties else []
    words += [f"P={text[slice(*claim.party)]}"] if claim.party else []
    words += [f"C={text[slice(*claim.claimed_by)]}"] if claim.claimed_by else []
    words += ["total"] if claim.total else []
    words += ["~"] if claim.approximate and not claim.quantity.approximate else []
    words += [f"[{text[begin:stop]}]" for begin, stop in claim.notes]
    words += [f"^{claim.parent}"] if claim.parent is not None else []
    return " ".join(words)


def spell_date(span: DateClaim) -> str:
    """Write a span as "A", "A/B", "A/" and "/B" where one end is open, "A/now" where it goes on."""
    if span.start == span.end and span.start is not None:
        return span.start
    return f"{span.start or ''}/{'now' if span.ongoing else span.end or ''}"


def unread_in_date(text: str) -> list[str]:
    """Give the words of a date that were not understood."""
    found: list[str] = []
    begin = 0
    for first, stop in (*read_dates(text).read, (len(text), len(text))):
        if text[begin:first].strip():
            found.append(text[begin:first].strip())
        begin = stop
    return found
