"""The claim: one count of a line, and what the line's own words say of it."""

from __future__ import annotations

import attrs

from warbox.lexers.quantity import Quantity

__all__ = ["Claim", "Words"]

Words = tuple[int, int]  # a range of the line's text


@attrs.define(slots=True)
class Claim:
    """One count and what its own words say of it. Ranges are offsets in the line.

    ``category`` is None where nothing counted is named, and "unknown" where a noun is that the table does not know;
    ``parent`` is the index of the claim that this one breaks down.
    """

    quantity: Quantity
    begin: int
    stop: int
    parent: int | None = None
    in_parenthesis: bool = False
    of_line_before: bool = False  # "of these", "including": it breaks down what stands on the line above
    noun: Words | None = None
    category: str | None = None
    outcomes: tuple[str, ...] = ()
    casualties: bool = False  # says "casualties" or "losses"
    party: Words | None = None
    total: bool = False
    approximate: bool = False
    counted: bool = True  # False for survivors and the whole that a part is out of
    claimed_by: Words | None = None
    notes: list[Words] = attrs.Factory(list)
    used: list[Words] = attrs.Factory(list)
