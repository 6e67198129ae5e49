"""Words behind a count that name nothing: how those counted stood, what they did, what befell them.

Pure functions on strings.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from warbox.data.materiel import category_of
from warbox.data.outcomes import NOT_LOST, OUTCOMES

__all__ = ["HOW", "KINDS", "drop_outcomes", "drop_verbs", "is_state"]


def drop_outcomes(chunks: list[list[re.Match[str]]]) -> None:
    """Drop what befell those counted from the end of their name, where that is no outcome: "tanks captured" of a strength."""
    dropped = False
    while chunks:
        named = [m[0].lower() for m in chunks[-1][-2:]]
        phrase = next((p for p in (" ".join(named), named[-1]) if p in OUTCOMES and category_of(p) is None), None)
        if phrase is None and dropped and named[-1] == "of":
            phrase = "of"  # "men dead of fever"
        if phrase is None:
            return
        dropped = True
        del chunks[-1][-len(phrase.split()) :]
        if not chunks[-1]:
            chunks.pop()


def drop_verbs(chunks: list[list[re.Match[str]]]) -> None:
    """Drop what those counted did or suffered from the end of their name: "ships carrying", "tanks broken down"."""
    if len(chunks) > 1:
        return
    named = [m[0].lower() for m in chunks[0]]
    for size in range(1, len(named)):
        if category_of(" ".join(named[:size])) is None:
            continue
        fared = _PARTICIPLE.fullmatch(named[size]) is not None and named[size] not in KINDS
        if named[size] in _VERBS or (fared and (size + 1 == len(named) or category_of(" ".join(named)) in (None, "other"))):
            del chunks[0][size:]
            return


_DID = frozenset("fought took stood came went ran rode flew swam kept".split())  # "150 took part"
_VERBS = _DID | frozenset(
    "broken caught driven forced held hit left made put saw sent set shot stuck stolen thought thrown torn won".split()
)


def is_state(named: Sequence[str], phrase: str) -> bool:
    """Whether the words after a count say how those stood or what they did: "engaged", "entrenched", "besieging the town"."""
    if _STATE.fullmatch(phrase.strip()):
        return True
    first = named[0]
    if first in _DID or (first == "shot" and len(named) == 1):
        return True
    if len(named) == 1 and _ADVERB.fullmatch(first) and category_of(first) is None:
        return True  # "2 severely and badly damaged"
    if _PARTICIPLE.fullmatch(first) is None or first in NOT_LOST or first in KINDS or category_of(first) is not None:
        return False
    return len(named) == 1 or named[1] in _DETERMINERS


_PARTICIPLE = re.compile(r"(?:[a-z]+-)?[a-z]{3,}(?:ed|ing)")
_ADVERB = re.compile(r"[a-z]{3,}ly")
KINDS = frozenset(  # what troops are, not what they did
    "mounted dismounted armed unarmed assorted armoured armored mechanized mechanised motorized motorised mixed allied "
    "combined".split()
)
_DETERMINERS = frozenset("the a an his her its their".split())
_STATE = re.compile(
    r"(?:engaged|operational|serviceable|present|available|involved|deployed|committed|initial(?:ly)?|final(?:ly)?|maximum"
    r"|minimum|effective|combat[- ]ready|fit|strong"
    r"|mobili[sz]ed|mustered|enrolled|stationed|dispatched|sent|landed|assembled|gathered"
    r"|surviving|each|official|unofficial|reported|known|recorded|confirmed|claimed|estimated)",
)
# One word that says how those counted were, and names no thing.
HOW = re.compile(
    r"(?!mounted|dismounted|armou?red|motori[sz]ed|mechani[sz]ed)[a-z]+(?:ed|ly)|active|elsewhere|naval|medical|combat|military|remained|set|other|all|invalid"
)
