"""Outcome words in a text: killed, wounded, captured, sunk … A pure function of strings above the table of outcomes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from warbox.data.materiel import category_of
from warbox.data.outcomes import CASUALTY_WORDS, DISEASES, MAX_OUTCOME_WORDS, OUTCOMES

__all__ = ["Loss", "find_losses", "joined", "outcomes_in"]


class Loss(NamedTuple):
    """A word or phrase that says what befell: its place, its outcomes; ``general`` for "casualties" and "losses"."""

    begin: int
    stop: int
    outcomes: tuple[str, ...]
    general: bool


_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")
_STARTS = frozenset(phrase.split()[0] for phrase in (*OUTCOMES, *CASUALTY_WORDS))


def find_losses(words: str) -> list[Loss]:
    """Return the outcome words of a text in order, the longest phrases first.

    >>> [loss.outcomes for loss in find_losses("dead, wounded and taken prisoner")]
    [('killed',), ('wounded',), ('captured',)]
    """
    found = [(m[0].lower().replace("’", "'"), m.start(), m.end()) for m in _WORD.finditer(words)]
    out: list[Loss] = []
    at = 0
    while at < len(found):
        first, low, high = found[at]
        if first not in _STARTS:
            at += 1
            continue
        for size in range(min(MAX_OUTCOME_WORDS, len(found) - at), 0, -1):
            high = found[at + size - 1][2]
            phrase = first if size == 1 else " ".join(words[low:high].lower().replace("’", "'").split())
            if phrase == "suicide" and _names(words, high):
                continue  # "2 suicide boats"
            outcomes = OUTCOMES.get(phrase)
            if outcomes is not None or phrase in CASUALTY_WORDS:
                out.append(Loss(low, high, tuple(sorted(outcomes or ())), phrase in CASUALTY_WORDS))
                at += size
                break
        else:
            at += 1
    if any(word == "shot" for word, _, _ in found):
        out = _with_shot(found, out)
    return _of_disease(words, out)


def _with_shot(found: Sequence[tuple[str, int, int]], losses: list[Loss]) -> list[Loss]:
    """Add "shot" beside prisoners and the hanged, who were executed so: "prisoners shot"; by itself it may be wounded."""
    told = [loss for loss in losses if loss.outcomes in (("captured",), ("executed",))]
    for word, low, high in found if told else ():
        within = any(loss.begin <= low < loss.stop for loss in losses)
        if word == "shot" and not within and any(loss.outcomes == ("executed",) or loss.begin < low for loss in told):
            losses = [*losses, Loss(low, high, ("executed",), False)]  # but not "500 round shot captured"
    return sorted(losses)


_NOUN = re.compile(r"\s([^\W\d_]+)(?:\s([^\W\d_]+))?")


def _names(words: str, at: int) -> bool:
    """Whether a noun of what is counted follows right away, perhaps behind one word more."""
    noun = _NOUN.match(words, at)
    return noun is not None and (category_of(noun[1]) is not None or (noun[2] is not None and category_of(noun[0]) is not None))


_OF = re.compile(r"\s+(?:of|from|to|by|in|with|through|due to|because of)\s+(?:(?:the|an?|various|other)\s+)*")


def _of_disease(words: str, losses: list[Loss]) -> list[Loss]:
    """Read "fell to dysentery", "cholera killed" as one loss: who died of disease counts as disease alone."""
    out: list[Loss] = []
    for loss in losses:
        if (
            out
            and loss.outcomes == ("disease",)
            and out[-1].outcomes == ("killed",)
            and _OF.fullmatch(words, out[-1].stop, loss.begin)
        ):
            loss = loss._replace(begin=out.pop().begin)
        elif (
            out
            and loss.outcomes == ("killed",)
            and words[out[-1].begin : out[-1].stop].lower() in DISEASES
            and words[out[-1].stop : loss.begin].isspace()
        ):
            loss = out.pop()._replace(stop=loss.stop)
        out.append(loss)
    return out


def outcomes_in(text: str) -> tuple[tuple[str, ...], bool]:
    """Return the outcomes that the words of a label state, and whether it says "casualties" or "losses".

    >>> outcomes_in("Total dead and missing")
    (('killed', 'missing'), False)
    """
    losses = find_losses(text)
    return joined(*(loss.outcomes for loss in losses)), any(loss.general for loss in losses)


def joined(*outcomes: tuple[str, ...]) -> tuple[str, ...]:
    """Return all outcomes in order, each once."""
    return tuple(dict.fromkeys(outcome for several in outcomes for outcome in several))
