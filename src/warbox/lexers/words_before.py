"""What stands before its count: "Danish knights numbering 300", "a Danish garrison of 300", "Galleys (40)", "Killed (300)".

Pure functions on strings. The words that lead to a count in the plain way ("Killed:", "Total", "losses of") are lead_words'.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from warbox.data.materiel import category_of, kind_of
from warbox.data.words import STOP_WORDS
from warbox.lexers.brackets import Group
from warbox.lexers.claim import Claim, Words
from warbox.lexers.losses import find_losses, joined
from warbox.lexers.peoples import WORD, nation_at, peoples_in

__all__ = ["collective_before", "numbering", "read_label", "read_words_before"]

_NUMBERING = re.compile(r"(?:^|\s)(?:number(?:ing|ed)|totall?(?:ing|ed)|amount(?:ing|ed) to)\s*$", re.IGNORECASE)
_ARTICLE = re.compile(r"(?:(?:an?|the)\s+)?", re.IGNORECASE)
_OF = re.compile(r"\s+of\s*$")
_IN_NUMBER = re.compile(r"\s*(?:in number)?[\s.]*")
_PAUSES = ",;:.()[]\x1b"
_JOINS = re.compile(r"\W+|\b(?:and|or)\b")
_LEADING_JOIN = re.compile(r"\s*(?:(?:and|or|plus|with|&)\s+)?", re.IGNORECASE)

# One body of people or ships, of whose members the count behind "of" is.
_BODIES = frozenset(
    "army force garrison detachment contingent column band host expedition party troop patrol corps battalion regiment brigade "
    "division company legion crew militia levy horde warband raiding unit group team lashkar banda harka mehalla".split()
)
_OF_SHIPS = frozenset(("fleet", "flotilla", "armada", "convoy"))


def numbering(words: str) -> re.Match[str] | None:
    """Return the verb at the end of the words before a count that says how many there are of what stands before it."""
    return _NUMBERING.search(words) if "umber" in words or "otal" in words or "mount" in words else None


def collective_before(words: str) -> Words | None:
    """Return where the body stands at the end of the words before a count whose members that is of: "a Danish garrison of"."""
    of = _OF.search(words)
    if of is None:
        return None
    begin = _pause_before(words, of.start())
    join = _ONE_MORE.search(words, begin, of.start())
    begin = join.end() if join else _start(words, begin)
    phrase = words[begin : of.start()]
    if not _MORE_WORDS.isdisjoint(phrase.split()):
        return None  # "heavy, from an army of 4,000": the whole that they are out of
    last = phrase.rpartition(" ")[2]
    last = last.lower() if last == phrase else last  # "Army of 400", but "Danish Army" is a name
    return (begin, of.start()) if last in _BODIES or last in _OF_SHIPS else None


def _pause_before(words: str, stop: int) -> int:
    """Return where the phrase that ends at ``stop`` begins: behind the last pause, but for one in a list of peoples."""
    while True:
        pause = max(words.rfind(sign, 0, stop) for sign in _PAUSES)
        if pause < 0 or words[pause] != "," or not nation_at(words[:pause].split()[-1:]):
            return pause + 1
        stop = pause


_ONE_MORE = re.compile(r"\b(?:and|with|plus|by)\s+(?:an?|the|one)\s+", re.IGNORECASE)


_MORE_WORDS = STOP_WORDS | {"of"}


def _start(words: str, begin: int) -> int:
    """Return where the phrase itself begins: behind a joining word and an article."""
    for skipped in (_LEADING_JOIN, _ARTICLE):
        match = skipped.match(words, begin)
        begin = match.end() if match else begin
    return begin


def _end(text: str, begin: int, stop: int) -> int:
    """Return where the phrase ends, before words that only say more of it: "Danish knights under the king"."""
    for word in WORD.finditer(text, begin, stop):
        if word.start() > begin and word[0] in STOP_WORDS:
            return len(text[: word.start()].rstrip(" ,"))
    return stop


def read_words_before(text: str, claim: Claim, lead: tuple[int, str], *, alone: bool, losses: bool) -> None:
    """Read what is counted, and whose it is, before a count that has no noun behind it; ``alone`` on its line."""
    begin, words = lead
    if words.endswith("of ") and (where := collective_before(words)):
        _read_collective(text, claim, begin + where[0], begin + where[1])
        if claim.noun is not None and claim.noun[0] > begin + where[1]:
            claim.notes.append((begin + where[0], begin + len(words.rstrip())))  # "Danish garrison of" beside 300 soldiers
        return
    named = claim.noun is not None or claim.category is not None
    if (verb := numbering(words)) is not None:
        stop = len(words[: verb.start()].rstrip(" ,"))
        start = _start(words, _pause_before(words, stop))
        if losses and (found := find_losses(words)) and found[0].begin <= start and found[-1].stop == stop:
            claim.used.append((begin + verb.start(), begin + verb.end()))  # "losses numbering 300"
        elif named:
            claim.party = claim.party or peoples_in(text, begin + start, _end(text, begin + start, begin + stop))
        elif not stop or _read_phrase(text, claim, begin + start, begin + stop, losses):
            claim.used.append((begin + verb.start(), begin + verb.end()))
    elif alone and claim.noun is None and words.endswith(", ") and _IN_NUMBER.fullmatch(text, claim.stop):
        _read_phrase(text, claim, begin, begin + len(words) - 2, losses)


def _read_collective(text: str, claim: Claim, begin: int, stop: int) -> None:
    """Read the body that the members counted make up: whose they are, and their name where they have no other."""
    phrase = text[begin:stop]
    party = peoples_in(text, begin, stop)
    if claim.party is None and party is not None:
        claim.party = party
    if claim.noun is None and claim.category is None:
        claim.noun = (begin, stop)
        claim.category = "ships" if phrase.rpartition(" ")[2].lower() in _OF_SHIPS else "personnel"
        claim.used.append(claim.noun)


def _read_phrase(text: str, claim: Claim, begin: int, stop: int, losses: bool) -> bool:
    """Take ``text[begin:stop]``, less what befell them, as what is counted, if it names a kind or a people."""
    if losses:
        for loss in reversed(find_losses(text[begin:stop])):
            if begin + loss.stop == stop:
                stop = begin + len(text[begin : begin + loss.begin].rstrip())
    begin = _start(text, begin)
    stop = _end(text, begin, stop)
    phrase = text[begin:stop]
    if not phrase.strip() or any(map(str.isdigit, phrase)):
        return False
    body, of, members = phrase.partition(" of ")
    if of and _is_body(body) and category_of(members):
        begin += len(body) + len(of)  # "a fleet of Danish galleys"
        phrase = members
    party = peoples_in(text, begin, stop)
    kind = kind_of(phrase)
    if party != (begin, stop):
        if _is_body(phrase):
            claim.category = "ships" if phrase.rpartition(" ")[2].lower() in _OF_SHIPS else "personnel"
        elif kind is not None and kind[0] != "one":
            claim.category = kind[1]
        else:
            return False
    claim.noun = (begin, stop)
    claim.party = claim.party or party
    claim.used.append(claim.noun)
    return True


def _is_body(phrase: str) -> bool:
    last = phrase.rpartition(" ")[2].lower()
    return last in _BODIES or last in _OF_SHIPS


def read_label(text: str, claims: Sequence[Claim], group: Group, groups: Sequence[Group], *, losses: bool) -> None:
    """Read what alone stands before a parenthesis of counts: "Killed (300), wounded (200)", "Galleys (40)"."""
    begin = max((other.stop + 1 for other in groups[1:] if other.stop < group.begin), default=0)
    label = rest = text[begin : group.begin - 1]
    found = find_losses(label) if losses else []
    for loss in reversed(found):
        rest = rest[: loss.begin] + rest[loss.stop :]
    if _JOINS.sub("", rest):
        stop = begin + len(label.rstrip())
        if not _is_bare(text, claims, group) or not _read_phrase(
            text, claims[0], max(begin, _pause_before(text, stop)), stop, losses
        ):
            return
    if not found:
        return
    claims[0].used.append((begin + found[0].begin, begin + found[-1].stop))
    for claim in claims:
        if not claim.outcomes and not claim.casualties:
            claim.outcomes = joined(*(loss.outcomes for loss in found))
            claim.casualties = any(loss.general for loss in found)


def _is_bare(text: str, claims: Sequence[Claim], group: Group) -> bool:
    """Whether a parenthesis holds no more than a number, on a line without counts outside of it, whose words its label may be."""
    claim = claims[0]
    if len(claims) > 1 or (group.outer is not None and group.outer.members):
        return False
    around = text[group.begin : claim.begin] + text[claim.stop : group.stop]
    return not around.strip() and claim.noun is None and claim.category is None and claim.quantity.vague is None
