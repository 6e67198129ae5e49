"""What a count is of: the noun phrase after it, its category and party.

Pure functions on strings.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from warbox.data.materiel import BRANCH_WORDS, category_of
from warbox.data.outcomes import LOSS_NOUNS, OF_LOSSES
from warbox.data.words import OTHERS, REACH, STOP_WORDS, TOTAL
from warbox.lexers.claim import Claim, Words
from warbox.lexers.how_words import HOW, KINDS, drop_outcomes, drop_verbs, is_state
from warbox.lexers.peoples import WORD, joined_party, nation_at, party_in

__all__ = ["read_noun"]

_ENDS_NOUN = re.compile(r"[;:\x1b]|\.\s|\s[–—-]\s|[!?]")
_STRENGTH = re.compile(r"\s+(?:strength|numbers?)$", re.IGNORECASE)
_HOW_MANY = re.compile(r"(?:(?:numerical|exact|total|overall)\s+)?(?:strength|numbers?|size)", re.IGNORECASE)
_PAUSE = re.compile(r"[,;:.\x1b]")
_JOIN = re.compile(r"\b(?:and|or|&)\b")
_SPACED_JOIN = re.compile(r"\s(?:and|or|&)\s")
_LEADING_JOIN = re.compile(r"^(?:and|or|&)\s+")
_JOIN_OR_PREPOSITION = re.compile(r"\s(?:and|or|&)\s|\s(?:in|at|on|by|with|of)\s")
_JOINS = frozenset(("and", "or", "&", "nor", "and/or"))


def read_noun(text: str, claim: Claim, begin: int, words: str, taken: Sequence[Words]) -> int:
    """Read the noun phrase right after a count; return where it ends in ``words``.

    ``words`` begin at ``begin`` of ``text``; ``taken`` are the outcomes in them, which may lead the phrase, and end it.
    """
    chunks: list[list[re.Match[str]]] = [[]]
    last_stop = None
    led = False  # by an outcome: "20 captured tanks"; what follows need not be a noun
    for match in WORD.finditer(words):
        gap = words[last_stop if last_stop is not None else 0 : match.start()]
        if any(low <= match.start() < high for low, high in taken):
            if any(chunks):
                break
            if last_stop is None and not (_PREMODIFIER.fullmatch(match[0].lower()) or TOTAL.fullmatch(match[0])):
                break  # "900 casualties", "2 suicide bombers"
            chunks, last_stop, led = [[]], match.end(), True
            continue
        if led and not any(chunks) and (gap.strip() or match[0][0].isdigit()) and match[0].lower() not in _JOINS:
            break  # "20 killed, men of all ranks", "20 killed 3rd Division"
        if led and not any(chunks) and match[0][0].isupper() and words[: match.start()].rstrip().endswith((" and", " &", " or")):
            break  # "20 wounded and General Storch captured"
        if last_stop is None:
            gap = gap.replace("\x1b", " ")  # "732 (402 operational) aircraft"
        if _ENDS_NOUN.search(gap) or (last_stop is None and gap.strip(" \t\u00a0'\"×x“”‘’+*").strip()):
            break
        word = match[0].lower().rstrip(".")
        if word == "x" and last_stop is None:
            last_stop = match.end()
            continue  # "4 x Panther tanks"
        if word in ("a", "an") and any(chunks) and (not chunks[-1] or "," in gap):
            break  # "4 guns and a squadron of hussars": one more thing, which the count is not of
        if "," in gap:
            if not _list_goes_on(words, match.start(), taken, [m[0] for m in chunks[-1]]):
                break
            chunks.append([])
        if word in _JOINS:
            chunks.append([])
            last_stop = match.end()
            continue
        if word in _REACHING and _REACH.match(words, match.start()):
            break
        leads = len(chunks[-1]) < 3 and all(_HOW_MUCH.fullmatch(m[0]) for m in chunks[-1])
        adjective = leads and _ARMED.match(words, match.start()) is not None
        if (word in STOP_WORDS and not adjective and not (last_stop is None and word in ("were", "are", "was"))) or (
            word == "of" and last_stop is None and claim.quantity.vague is None
        ):
            break
        if last_stop is None and word in ("of", "were", "are", "was"):
            last_stop = match.end()
            continue
        if chunks[-1] and match[0][0].isdigit() and len(chunks) == 1:
            named = list(chunks[0])
            while named and named[-1][0].lower() in ("of", "the"):
                named.pop()
            kind = category_of(" ".join(m[0] for m in named))
            model = named == chunks[0] and named[-1][0][0].isupper() and _MODEL_NUMBER.fullmatch(match[0])
            if kind is not None and not (model and kind in _MODELLED):
                chunks[0] = named  # "1 squadron 146th Regiment", "90 ships of 30,500 tons", "500 men of the 2nd Army"
                break
        chunks[-1].append(match)
        last_stop = match.end()
    chunks = [c for c in chunks if c]
    if not chunks:
        return 0
    while len(chunks[-1]) > 1 and chunks[-1][-1][0].endswith("ly"):
        chunks[-1].pop()  # "cruiser severely damaged"
    if len(chunks) > 1 and chunks[-1][-1][0].lower() in _HELP:
        chunks.pop()
    drop_outcomes(chunks)
    if chunks and taken:
        _drop_of_losses(words, chunks, taken)
    if not chunks:
        return 0
    drop_verbs(chunks)
    first, last = chunks[0][0].start(), chunks[-1][-1].end()
    if (claim.category is not None and claim.noun is not None) or is_state([m[0] for m in chunks[0]], words[first:last]):
        return 0  # "22,000 engaged": how they stood, not what they are
    if HOW.fullmatch(words, first, last) and category_of(words[first:last]) is None:
        return 0  # "4,000 garrisoned", "20 severely damaged"
    if _HOW_MANY.fullmatch(words, first, last):
        claim.used.append((begin + first, begin + last))
        return last  # "unknown strength": of whom is not said
    phrase = _STRENGTH.sub("", words[first : chunks[0][-1].end()])
    category = _category(phrase, words[first:last], len(chunks) > 1)
    several = category == "formations" and 1 < (claim.quantity.low or 0) <= _MOST_UNITS
    party = party_in(text, begin + first, begin + chunks[0][-1].end(), several=several)
    if led and party is None and category == "unknown":
        return 0
    claim.noun, claim.category = (begin + first, begin + last), category
    claim.used.append(claim.noun)
    if claim.category == "unknown" and (phrase.lower() in KINDS or phrase.lower() in OTHERS):
        claim.category = None  # "3,000 allied", "3 others"
    if party is not None:
        claim.party = joined_party(party, begin, chunks)
        if claim.category == "unknown":
            bare = (text[begin + first : party[0]] + text[party[1] : begin + chunks[0][-1].end()]).strip()
            claim.category = (category_of(bare) or "unknown") if bare else None
        elif party == (begin + first, begin + chunks[0][-1].end()):
            adjective = text[party[1] - 1] != "s"
            if not adjective or nation_at([m[0] for m in chunks[-1]]) == len(chunks[-1]):
                claim.category = None  # but "30 British and Dutch ships"
    return last


_MOST_UNITS = 20  # more are the men of one


def _drop_of_losses(words: str, chunks: list[list[re.Match[str]]], taken: Sequence[Words]) -> None:
    """Drop the adjectives of the outcome behind them: "3 minor injuries", "2 Danish battle deaths"."""
    stop = chunks[-1][-1].end()
    if not any(words[low:high].lower() in LOSS_NOUNS and words[stop:low].isspace() for low, high in taken):
        return
    while chunks and chunks[-1][-1][0].lower() in OF_LOSSES:
        chunks[-1].pop()
        if not chunks[-1]:
            chunks.pop()


_HELP = frozenset("support aid assistance help backing".split())  # is not counted: "6 tanks and support from Sweden"
_MODELLED = frozenset(("tanks", "vehicles", "aircraft", "guns"))
_MODEL_NUMBER = re.compile(r"\d{1,3}(?:[A-Z]\d?)?s?")  # "18 Leopard 2 tanks", "18 Leopard 2A4s"
_PREMODIFIER = re.compile(r"(?:(?:[a-z-]+ed|dead|slain|sunk|sunken|lost|missing|shot|burnt|sick|fallen)(?:/(?!$)|$))+")


_REACHING = frozenset(("all", "various", "different", "both"))
_REACH = re.compile(REACH, re.IGNORECASE)


# "3 armed trawlers", "3 lightly armed trawlers": such a word right after the count stands before its noun.
_ARMED = re.compile(
    r"(?:armed|equipped|supported|transported|led)\s+(?!(?:with|by|of|in|to|from|and|or|than|at|on|were|was|home|away)\b)[^\W\d]",
    re.IGNORECASE,
)
_HOW_MUCH = re.compile(r"[a-z]+ly|very|well|less|more")


def _list_goes_on(words: str, at: int, taken: Sequence[Words], before: Sequence[str]) -> bool:
    """Whether the words after a comma are one more thing counted ("guns, rocket launchers and mortars").

    ``before`` are the words in front of it.
    """
    stop = next((m.start() for m in _PAUSE.finditer(words, at)), len(words))
    following = words[at:stop]
    if any(low < stop and high > at for low, high in taken) and not _JOIN.search(following):
        return False
    first = _JOIN_OR_PREPOSITION.split(following.strip())[0]
    if _MODEL.fullmatch(first) and category_of(" ".join(before)) is None:
        return False  # "20 modern, Ki 43, La 5" says which
    if _LEADING_JOIN.match(following.strip()):
        rest = _LEADING_JOIN.sub("", following.strip())
        return category_of(rest) is not None or bool(nation_at(rest.split()))
    named = before if "of" not in before else before[len(before) - before[::-1].index("of") :]  # "armies of Norman"
    if named and nation_at(named) == len(named) and nation_at(first.split()):
        return _SPACED_JOIN.search(following) is not None  # "French, Spanish and Dutch frigates"
    return bool(_SPACED_JOIN.search(following) or stop < len(words)) and category_of(first) is not None


_MODEL = re.compile(r"[A-Z][A-Za-z]{0,4}[ \u00a0-]?\d{1,3}[A-Za-z]?")


def _category(first: str, whole: str, several: bool) -> str:
    found = category_of(whole if several else first)  # "20 infantry and Panzer divisions": the last noun closes both
    if several and first.lower() in BRANCH_WORDS and found != "formations":
        return "personnel"
    return found or "unknown"
