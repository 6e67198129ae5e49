"""Fates told in words: "wounded and captured", "chief of staff; captured at the ford"."""

from __future__ import annotations

import re

from warbox.data.fates import FATE_WORDS
from warbox.fields.entry import EDGE

__all__ = ["all_fates", "clauses", "fate_in"]

_THEN = re.compile(r"\s*(?:[,;/&+]|\band\b|\bthen\b|\blater\b|\bsubsequently\b)\s*")


def all_fates(words: str) -> list[str]:
    """Return the fates of folded words that say nothing else ("wounded and captured"), else none."""
    words = words.removeprefix("was ")
    if words in FATE_WORDS:
        return [FATE_WORDS[words]]
    parts = [part for part in _THEN.split(words.strip(EDGE)) if part]
    return [FATE_WORDS[part] for part in parts] if all(part in FATE_WORDS for part in parts) else []


def clauses(words: str) -> list[str]:
    """Return the fates that clauses tell, none where others than the person are meant: "chief of staff; captured at the ford"."""
    parts = _CLAUSE.split(words)
    if len(parts) == 1 or not _OTHERS.isdisjoint(words.split()):
        return []
    found = (fate_in(_BEFORE_FATE.sub("", clause)) for clause in parts)
    return list(dict.fromkeys(fate for fate in found if fate is not None))


_CLAUSE = re.compile(r"[,;]\s")
_BEFORE_FATE = re.compile(r"^(?:(?:and|then|later|subsequently)\s)+")
_OTHERS = frozenset(
    "his her their its whose who not father mother brother brothers sister son sons daughter uncle nephew cousin wife husband "
    "widow".split()
)


def fate_in(words: str) -> str | None:
    """Return the fate that words are, or open with: "captured", "was surrendered to the enemy"."""
    words = words.removeprefix("was ")
    opening = _OPENING.match(words)
    return FATE_WORDS.get(words) or (None if opening is None else FATE_WORDS.get(opening[1].strip()))


_OPENING = re.compile(  # of a fate
    r"([a-z ]+?)(?=\s+(?:in|on|at|by|to|with|during|near|after|before|from)\b|\s*[,;]|\s+[–—-]\s|\s+\d|\s+[a-z]+ \d)"
)
