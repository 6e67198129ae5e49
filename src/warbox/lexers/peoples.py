"""The nation or people word that belongs to what is counted, at the front or the end of its noun phrase.

Pure functions on strings.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from warbox.data.materiel import category_of, kind_of
from warbox.data.nations import ADJECTIVES, COALITIONS, FACTIONS, FAITHS, MAX_WORDS, VAGUE, nations_of_state, nations_of_word
from warbox.data.words import STOP_WORDS
from warbox.lexers.claim import Claim, Words

__all__ = ["WORD", "is_army", "joined_party", "names_people", "nation_at", "party_in", "peoples_in", "without_party"]

# The dot behind a short word is that of its abbreviation, behind a long one that of the sentence.
WORD = re.compile(r"[^\W_]+(?:[.'’&/-][^\W_]+)*(?:(?<![a-z]{4})(?<!\bmen)\.)?|&")


def party_in(text: str, begin: int, stop: int, *, several: bool = False) -> Words | None:
    """Return the nation or people word that belongs to what ``text[begin:stop]`` counts: at its front or its end.

    ``several`` units are counted, so that their noun is no name, whatever its letters: "2 Danish Ranger Company".

    >>> text = "50 U.S. Army Rangers"
    >>> text[slice(*party_in(text, 3, len(text)))]
    'U.S.'
    """
    words = list(WORD.finditer(text, begin, stop))
    size = nation_at([w[0] for w in words])
    skipped = 0
    while not size and skipped < len(words) - 1 and skipped < 3 and _goes_before(words[skipped][0]):
        skipped += 1
        size = nation_at([w[0] for w in words[skipped:]])
    if size and words[skipped][0].lower() in FAITHS and (people := nation_at([w[0] for w in words[skipped + 1 :]])):
        skipped, size = skipped + 1, people  # "300 Catholic Danes"
    if size:
        found = (words[skipped].start(), words[skipped + size - 1].end())
        rest = [w[0] for w in words[skipped + size :]]
        taken = not _TAKEN.isdisjoint(w[0] for w in words[:skipped])
        if taken and rest and category_of(" ".join(rest)) not in ("personnel", "civilians"):
            return None  # "2 captured Danish guns" are another's now, "200 captured Danish sailors" are Danes
        return None if _names_force(rest, several=several) else found
    if len(words) > 1 and nation_at([words[-1][0]]) == 1 and words[-1][0].isupper():
        return words[-1].span()
    return _people_behind_of(words)


def _people_behind_of(words: Sequence[re.Match[str]]) -> Words | None:
    """Return the people that bodies or men are said to be of: "3 regiments of Danes", "900 soldiers of Danish descent"."""
    at = next((i for i, word in enumerate(words) if word[0] == "of"), 0)
    if not at or category_of(" ".join(w[0] for w in words[:at])) not in ("formations", "personnel"):
        return None
    named = [w[0] for w in words[at + 1 :]]
    size = nation_at(named)
    if not size or not nations_of_word(" ".join(named[:size])) or not _are_people(named[size:]):
        return None
    return words[at + 1].start(), words[at + size].end()


def _are_people(named: Sequence[str]) -> bool:
    """Whether the words behind a people's name, if any, are of people and no body's name: "knights", "descent", not "Guards"."""
    phrase = " ".join(named)
    return not phrase or phrase in _DESCENT or (phrase.islower() and category_of(phrase) in ("personnel", "civilians"))


_DESCENT = frozenset("origin origins descent birth blood stock extraction ancestry nationality ethnicity".split())


_BEFORE_NATION = frozenset(  # in capitals too
    "additional regular elite other local irregular veteran volunteer unarmed armed equipped mounted native mostly mainly non "
    "dismounted former ethnic allied "
    "professional heavy light trained untrained young old active total further extra combined paid hired loyal foreign the "
    "of noble".split()
)


_OF_OTHERS = re.compile(
    r".*-(?:allied|aligned|backed|supported|sponsored|led|officered|trained|armed|equipped|paid|born|speaking|held|controlled)"
)  # "British-allied", "French-led": says whose friends they are, not who they are


_TAKEN = frozenset("captured taken seized stolen looted hijacked commandeered requisitioned bought purchased borrowed".split())


def _goes_before(word: str) -> bool:
    """Whether a word may stand between a count and the nation word: one in lower case that says how those counted are."""
    folded = word.lower()
    if folded in _BEFORE_NATION or folded in FAITHS or _OF_OTHERS.fullmatch(folded):
        return True
    if not word[0].islower() or word in STOP_WORDS:
        return False
    kind = kind_of(word)
    return kind is None or kind[0] == "one"  # "mercenary Danes", but not "men"


def nation_at(words: Sequence[str]) -> int:
    """Return how many words at the front are one nation's or people's name."""
    if not words:
        return 0
    if not words[0][0].isupper():
        return int(_is_small_adjective(words[0]) and (len(words) == 1 or category_of(" ".join(words[1:])) is not None))
    for size in range(min(MAX_WORDS, len(words)), 0, -1):
        phrase = " ".join(words[:size])
        folded = phrase.casefold().rstrip(".")
        if folded in COALITIONS or folded in VAGUE or is_army(words[:size]):
            continue
        if nations_of_word(phrase) or nations_of_word(phrase.rstrip(".")):
            return size
        if nations_of_state(phrase) and not (size < len(words) and _CODE.fullmatch(phrase)):
            return size  # but in "30 SAM batteries" no code of a state
    return 0


_CODE = re.compile(r"[A-Z]{3}")


def _is_small_adjective(word: str) -> bool:
    """Whether a word is a nation's adjective written without its capital: "german", "polish", but no noun ("turkey", "poles")."""
    if not word.endswith(ADJECTIVES) or word in VAGUE or word in FAITHS:
        return False
    return word.islower() and not nations_of_word(word) <= FACTIONS


def _names_force(rest: Sequence[str], *, several: bool) -> bool:
    """Whether what follows the nation word makes it a force's name: "Army", "148th Brigade", "Punjab Regiment"."""
    if not rest:
        return False
    head = rest[-1]
    if head[:1].isupper() and head.lower() in _FORCES and not (several and head.lower() in _UNITS):
        return True
    return any(_UNIT_NUMBER.fullmatch(word) for word in rest)


_UNIT_NUMBER = re.compile(r"\d+(?:/\d+)?(?:st|nd|rd|th|d|e)?", re.IGNORECASE)  # no calibre ("88mm") and no model ("T-34")


def is_army(words: Sequence[str]) -> bool:
    """Whether a name is that of a nation's army, not of the nation: "Soviet Army"."""
    return " ".join(words[1:]).lower() in _ARMIES and bool(nations_of_word(words[0]))


_ARMIES = frozenset(("army", "navy", "marines", "fleet", "air force", "corps"))


_UNITS = frozenset(("division", "brigade", "regiment", "battalion", "company", "squadron"))
_FORCES = frozenset(
    "army armies navy force forces corps division divisions brigade regiment battalion company squadron legion guard guards "
    "fleet group front command "
    "resistance marine militia police wehrmacht luftwaffe service gendarmerie volunteers expeditionary".split()
)


def joined_party(party: Words, begin: int, chunks: Sequence[Sequence[re.Match[str]]]) -> Words:
    """Return two peoples counted together as written: "Turks, and Vlachs"."""
    stop = party[1]
    if stop != begin + chunks[0][-1].end():
        return party
    for chunk in chunks[1:]:
        size = nation_at([w[0] for w in chunk])
        if size < len(chunk):
            rest = " ".join(w[0] for w in chunk[size:])
            if size and (rest in _DESCENT or category_of(rest)):
                stop = begin + chunk[size - 1].end()  # "40 British and Indian soldiers"
            break
        stop = begin + chunk[-1].end()
    return (party[0], stop)


def peoples_in(text: str, begin: int, stop: int) -> Words | None:
    """Return the party of a phrase with the peoples joined to it: "Spanish, French and Dutch fleet"."""
    party = party_in(text, begin, stop)
    while party is not None and (join := _JOINING.match(text, party[1], stop)):
        words = list(WORD.finditer(text, join.end(), stop))
        size = nation_at([w[0] for w in words])
        if not size:
            break
        party = (party[0], words[size - 1].end())
    return party


_JOINING = re.compile(r",\s+(?:and\s+)?|\s+(?:and|&)\s+")


def names_people(claim: Claim, text: str) -> bool:
    """Whether a people's own name is what is counted: "200 Swedes", "30 Frenchmen"; "64 German" waits for a noun."""
    if claim.noun is None or claim.noun != claim.party:
        return False
    last = text[slice(*claim.noun)].split()[-1]
    return last.endswith("men") or (last.endswith("s") and bool(nations_of_word(last[:-1])))


def without_party(claim: Claim, text: str) -> Words | None:
    """Return the noun of a claim less the nation word at its front."""
    begin, stop = claim.noun or (0, 0)
    if claim.party is not None and claim.party[0] == begin:
        begin = claim.party[1]
        begin += len(text[begin:stop]) - len(text[begin:stop].lstrip())
    return (begin, stop) if begin < stop else None
