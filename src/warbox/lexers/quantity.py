"""The quantity: one count of a line, or the word in its place."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["AT_LEAST", "AT_MOST", "Quantity"]

AT_LEAST, AT_MOST = "at_least", "at_most"


class Quantity(NamedTuple):
    """One count, or the word in its place.

    ``begin`` … ``stop`` is the whole expression with its hedge and bound, ``at`` … ``end`` the number (or word) alone.
    ``vague`` is the word, in lower case, where there is no number; then ``low`` and ``high`` are None.
    """

    begin: int
    stop: int
    at: int
    end: int
    low: int | None
    high: int | None
    bound: str | None = None
    approximate: bool = False
    vague: str | None = None

    @property
    def tells_no_number(self) -> bool:
        """Whether it is a word in a number's place, or a stated zero."""
        return self.vague is not None or self.high == 0
