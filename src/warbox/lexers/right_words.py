"""The words after a count: what befell those counted, "total", what they are, and what is left as notes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from warbox.data.materiel import category_of
from warbox.data.nations import nations_of_word
from warbox.data.outcomes import CASUALTY_WORDS, NOT_LOST, OUTCOMES
from warbox.data.words import EXPLAINED, STOP_WORDS, TOTAL
from warbox.lexers.asides import read_rest
from warbox.lexers.claim import Claim
from warbox.lexers.counted import read_noun
from warbox.lexers.losses import Loss, find_losses, joined
from warbox.lexers.peoples import WORD

__all__ = ["is_spared", "read_right"]


def read_right(text: str, claim: Claim, right: tuple[int, str], losses: bool) -> None:
    """Read the words after a count: outcomes, "total", the noun, and what is left as notes."""
    begin, words = right
    bare = words.strip(" \u00a0,;.")
    if not bare:
        return
    if claim.quantity.vague is not None and (explained := _EXPLAINED.match(words)):  # "unknown, as the ships burnt"
        claim.notes.append((begin + explained.end(), begin + words.index(bare) + len(bare)))
        return
    if losses and (outcomes := OUTCOMES.get(bare)) and bare not in NOT_LOST:  # "741 dead"
        claim.outcomes = joined(claim.outcomes, tuple(sorted(outcomes)))
        at = begin + words.index(bare)
        claim.used.append((at, at + len(bare)))
        return
    if not losses and bare.lower() in CASUALTY_WORDS:  # "no losses" of a strength: nothing is named by that
        at = begin + words.index(bare)
        claim.used.append((at, at + len(bare)))
        return
    kept: list[Loss] = []
    if losses:
        found = find_losses(words)
        if _spared(words, found):
            claim.counted = False
        for one in found:
            if not _HEDGED.search(words[: one.begin][-40:]) and not _is_said_of_another(words, one.begin, kept):
                kept.append(one)
        if len(kept) > 1:  # "2 refugees wounded": the first is who, not what befell them
            kept = [one for one in kept if one.outcomes != ("displaced",)]
    totals = [m.span() for m in TOTAL.finditer(words) if not _PAUSE.search(words[: m.start()])]
    claim.total |= bool(totals)
    if "in number" in words:  # "40 in number": no more than the count says
        totals += [m.span() for m in _IN_NUMBER.finditer(words)]
    claim.outcomes = joined(claim.outcomes, *(one.outcomes for one in kept))
    claim.casualties |= any(one.general for one in kept)
    taken = [(one.begin, one.stop) for one in kept] + totals
    claim.used += [(begin + low, begin + high) for low, high in taken]
    noun_stop = _losses_of(text, claim, begin, words, kept) or read_noun(text, claim, begin, words, taken)
    read_rest(text, claim, begin, words, noun_stop)


def _losses_of(text: str, claim: Claim, begin: int, words: str, kept: Sequence[Loss]) -> int:
    """Read what a vague claim of losses or damage, or none, is of, and return where that ends: "heavy losses of tanks".

    Their place is none that is counted ("in the town"), and losses of a formation are those of its men.
    """
    if not claim.quantity.tells_no_number or not kept or words[: kept[0].begin].strip():
        return 0
    if not kept[0].general and kept[0].outcomes != ("damaged",):
        return 0
    of = _AMONG.search(words, max(0, kept[0].stop - 3))
    if of is None or of.start() > kept[0].stop or category_of(of["noun"]) in (None, "formations", "other"):
        return 0
    return of.start("noun") + read_noun(text, claim, begin + of.start("noun"), words[of.start("noun") :], [])


_EXPLAINED = re.compile(rf"[\s,]*+(?!because of\b)(?={EXPLAINED})", re.IGNORECASE)
_AMONG = re.compile(r"\s+(?:of|in|among|amongst|to|on)\s+(?:the\s+|its\s+|their\s+)?(?P<noun>[^\W\d][\w' -]*)")
_IN_NUMBER = re.compile(r"\bin number\b")
_BREAK = re.compile(r"[,;:\x1b]|\.(?=\s|$)|\s[–—-]\s")
_PAUSE = re.compile(r";|\s[–—]\s")
_HEDGED = re.compile(r"\b(?:mostly|mainly|largely|partly|most|some|half)\s*(?:of (?:them|which|whom)\s*)?$")
_NOTE = re.compile(
    r"\b(?:before|after|until|by|when|who|(?<!of )which|while|because(?!\s*(?:of\b|$))|although|though"
    r"|(?:as|since) (?:the|no|all|most|many|its|their|his|they|it|there))\b[^,;]*$",
    re.IGNORECASE,
)
_COMMA = re.compile(r"[,;]|\.\s|\b(?:and|but|while|with)\s(?=[A-Z])")
_JOINING = frozenset(("", "and", "but", "while", "with"))
_FILL = frozenset("and or & were was are later also then either another other others the as total rest nor more".split())


def is_spared(words: str) -> bool:
    """Whether the words after a count say that those counted were not lost."""
    return _spared(words, find_losses(words))


def _spared(words: str, found: Sequence[Loss]) -> bool:
    """Whether the words say that those counted were not lost: "20 survivors", "500 escaped"."""
    spared = [m.span() for m in WORD.finditer(words) if m[0].lower().rstrip(".") in NOT_LOST]
    if not spared:
        return False
    stop = match.start() if (match := _BREAK.search(words)) else len(words)
    return spared[0][0] <= stop and not any(one.begin < stop and (one.begin, one.stop) not in spared for one in found)


def _is_said_of_another(words: str, at: int, before: Sequence[Loss]) -> bool:
    """Whether an outcome is part of a remark, or, after those ``before`` it and a comma or "and" with a name, said of another.

    As in "110 wounded, Courageux captured", "110 wounded and A. Storch captured"; and of a name right behind the
    count's own pause: "unknown, Courageux sunk".
    """
    if _NOTE.search(words[:at][-80:]):
        return True
    cut = max((m.end() for m in _COMMA.finditer(words, 0, at)), default=0)
    if not before:
        return cut > 0 and words[:cut].strip(" ,;.") in _JOINING and _is_name(words[cut:at])
    if cut <= before[-1].begin:
        return False
    others = [m[0].lower() for m in WORD.finditer(words, cut, at)]
    return any(w not in _FILL and not w.endswith("ly") for w in others)


def _is_name(words: str) -> bool:
    """Whether words with capitals name one thing or person, no people and no kind of what is counted: "the Courageux"."""
    named = _NAME.fullmatch(words)
    if named is None:
        return False
    parts = named["name"].split()
    return category_of(named["name"]) is None and not any(part.lower() in _NO_NAME or nations_of_word(part) for part in parts)


_NAME = re.compile(r"\s*(?:the\s+)?(?P<name>[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3})\s+(?:(?:was|were)\s+)?")
_NO_NAME = _FILL | STOP_WORDS | frozenset("all many several few none total".split())
