"""Where a result states that somebody withdrew: a force or a side, not a bill, a charge or an ambassador."""

from __future__ import annotations

import re
from collections.abc import Iterator

from warbox.data.materiel import category_of
from warbox.data.nations import COALITIONS, nations_of_state, nations_of_word
from warbox.data.words import BODY_WORDS
from warbox.fields.victories import CLAUSE_END

__all__ = ["withdrawals"]

_WITHDRAWAL = re.compile(r"\b(?:withdr(?:aw(?:als?|n|s)?|ew)|retreat(?:s|ed)?|evacuat(?:ion|ed))\b", re.IGNORECASE)
# What is withdrawn by a word, and moves no force.
_MATTERS = (
    r"(?:bill|motion|petition|proposal|amendment|resolution|charge|accusation|allegation|complaint|lawsuit|suit|application|claim"
    r"|demand|request|offer|objection|threat|statement|plan|law|act|decree|edict|order|ordinance|regulation|measure|reform|tax"
    r"|concession|licence|license|permit|candidate|nomination|ambassador|envoy|diplomat)(?:s|es)?"
    r"|candidacy|candidature|legislation|recognition|support|ultimatum|talks|negotiations|election|elections|referendum"
)
_OWN = r"(?:\s+(?:of|from|all|his|her|its|their|the|an?))"
_BETWEEN = r"(?:\s+(?!(?:under|after|by|with|on|in|at|to|for|and|following|because|due)\b)[\w'’-]+)"  # adjectives
_OF_MATTER = re.compile(rf"(?:{_OWN}+{_BETWEEN}{{0,2}})?\s+(?:{_MATTERS})\b", re.IGNORECASE)
_MATTER_LAST = re.compile(rf"\b(?:{_MATTERS})(?:['’]s)?\s*$", re.IGNORECASE)
_BESIDE_PASSIVE = frozenset(
    "is was are were be been being has have had to again later then subsequently finally eventually".split()
)
_MOST = 10  # on one line
_MOST_LETTERS = 200  # before or behind the word, that may say what is withdrawn
_MOST_WORDS = 3  # of a force's name that tell it is one


def withdrawals(text: str) -> Iterator[re.Match[str]]:
    """Yield where a text states that a force or a side withdraws.

    >>> [match[0] for text in ("Danes withdraw", "Bill withdrawn", "Danish garrison withdrawn") for match in withdrawals(text)]
    ['withdraw', 'withdrawn']
    """
    for _, match in zip(range(_MOST), _WITHDRAWAL.finditer(text), strict=False):
        word = match[0].lower()
        if word == "withdrawn":
            if _is_force(_subject(text, match.start())):
                yield match
        elif not word.startswith("withdr") or not _is_matter(text, match):
            yield match


def _is_matter(text: str, match: re.Match[str]) -> bool:
    """Whether the word beside a withdrawal says that no force withdrew: "withdrew its offer", "withdrawal of the bill"."""
    begin, stop = match.span()
    return bool(
        _OF_MATTER.match(text, stop, stop + _MOST_LETTERS) or _MATTER_LAST.search(text, max(0, begin - _MOST_LETTERS), begin)
    )


def _subject(text: str, stop: int) -> list[str]:
    """Return the words of the clause before "withdrawn" that say what was."""
    begin = max(0, stop - _MOST_LETTERS)
    for end in CLAUSE_END.finditer(text, begin, stop):
        begin = end.end()
    words = text[begin:stop].split()
    while words and words[-1].lower() in _BESIDE_PASSIVE:
        words.pop()
    return words


_FORCES = frozenset(("personnel", "formations", "ships", "aircraft", "guns", "tanks", "vehicles"))


def _is_force(words: list[str]) -> bool:
    if not words or _MATTER_LAST.match(words[-1]):
        return False
    last = words[-1]
    if len(last) > 1 and last.isupper():  # the letters of a body's name
        return True
    if last.lower() in BODY_WORDS or last.lower() in COALITIONS or category_of(" ".join(words[-_MOST_WORDS:]).lower()) in _FORCES:
        return True
    return last[0].isupper() and bool(nations_of_word(last) or nations_of_state(last))
