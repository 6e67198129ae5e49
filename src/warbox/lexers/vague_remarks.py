"""Vague words behind a count that count nothing, but say more of it: "most captured", "(all fronts)", "(number unknown)"."""

from __future__ import annotations

import re

from warbox.data.words import MOST, WHOLE
from warbox.lexers.claim import Claim
from warbox.lexers.losses import joined

__all__ = ["is_remark", "take_over"]

_HEDGES = MOST | {"some"}
_WHOLES = MOST | WHOLE
_UNSAID = frozenset("unknown undetermined undisclosed unspecified unrecorded unconfirmed unclear uncertain".split())
_TELLS_SIZE = re.compile(r"hundred|thousand|million|dozen|score|tens")
_EVERY = frozenset(("all", "both"))


def is_remark(text: str, claim: Claim, whole: Claim | None, *, losses: bool) -> bool:
    """Whether a later vague claim counts nothing: "4,000 casualties, most captured", "(all Poles)", "500 men (all fronts)".

    ``whole`` is the count before it.
    """
    vague = claim.quantity.vague
    if losses and vague in _HEDGES and claim.noun in (None, claim.party):
        return True
    if not claim.in_parenthesis:
        return False
    if vague in _UNSAID and whole is not None and _is_of_same(text, claim, whole):
        return True
    if claim.outcomes or (claim.casualties and not _repeats(claim, whole)):
        return False
    if vague in _WHOLES:
        return True
    # "Heavy (number unknown)", "unknown (possibly light)": the words hedge the count before them
    return claim.noun is None and claim.category is None and claim.party is None and _TELLS_SIZE.search(vague or "") is None


def _repeats(claim: Claim, whole: Claim | None) -> bool:
    """Whether a claim of losses hedges the unknown before it: "Unknown (losses light)"."""
    return whole is not None and whole.quantity.vague in _UNSAID and not (whole.outcomes or whole.noun)


def _is_of_same(text: str, claim: Claim, whole: Claim) -> bool:
    """Whether a claim is about those counted before it: "500 men (number of men unknown)"."""
    if claim.noun is not None:
        same = whole.noun is not None and text[slice(*claim.noun)] == text[slice(*whole.noun)]
        return same and claim.outcomes == whole.outcomes
    if claim.outcomes:
        return claim.outcomes == whole.outcomes
    return claim.casualties and not whole.outcomes and whole.category in (None, "personnel")


def take_over(claim: Claim, whole: Claim, *, losses: bool) -> None:
    """Let the count before "all" and "both" have what they say of it: "300 captured (all executed)", "(all Danes)"."""
    if claim.quantity.vague in _EVERY:
        if losses:
            whole.outcomes = joined(whole.outcomes, claim.outcomes)
        if claim.party == claim.noun:
            whole.party = whole.party or claim.party
