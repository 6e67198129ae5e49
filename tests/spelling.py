"""Quantities and claims written in a line, for the tests of the lexers."""

from __future__ import annotations

from warbox.lexers.claim import Claim
from warbox.lexers.quantities import AT_LEAST, AT_MOST, Quantity

__all__ = ["said", "spell"]


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
