"""What several counts of a line share: a noun or outcome said once on the right closes all that lead to it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from warbox.data.outcomes import OF_LOSSES
from warbox.data.words import is_abbreviated
from warbox.lexers.between import CLAUSE_END, JOINED, OUT_OF
from warbox.lexers.claim import Claim
from warbox.lexers.fighters import flies_among_fighters, lost_as_things, may_fly
from warbox.lexers.peoples import names_people, without_party

__all__ = ["close_breakdowns", "merge_parted_ranges", "share_civilians", "share_left", "share_right"]


def share_right(text: str, claims: list[Claim], members: Sequence[int], leads: Sequence[tuple[int, str]]) -> None:
    """Give a count the noun and the outcome said once, after the last of a list ("64 German and 20 Italian aircraft")."""
    chain = False  # the count after this one is joined to its next by "and", or by commas that end in one
    for place in range(len(members) - 2, -1, -1):
        claim, following = claims[members[place]], claims[members[place + 1]]
        lead = leads[place + 1][1]
        bare = not lead.strip()
        apart = _ends_between(text, claim.stop, following.begin)
        joined = not apart and (JOINED.search(lead) is not None or (chain and bare))
        chain = joined
        gap = _PARENTHESIS.sub("", text[claim.stop : following.begin])
        joined = joined or _DASH.fullmatch(gap) is not None  # "151 (official) – over 200 (unofficial) killed"
        if bare and _are_things_of_one_list(text, claim, following):
            joined = True  # "9 ships of the line, 2 frigates captured"
        people = bare and _are_named_people(claim) and _are_named_people(following)
        if not following.counted and OUT_OF.search(lead):
            joined = True  # "45 of 60 aircraft destroyed"
        if not (joined or people) or following.parent != claim.parent:
            continue
        if _are_arms(text, claim, following):  # "12 infantry and 6 cavalry regiments"
            claim.category = following.category
        men = joined and _are_men_beside(text, claim, following)
        if men and (_PLUS.search(lead) or _OF_THINGS.issuperset(following.outcomes)):
            continue  # "140,000 + 300 guns", "500 and 3 ships sunk"
        own = claim.category
        if (
            (own is None or own == "unknown")
            and following.category not in (None, "unknown")
            and not (claim.outcomes or claim.casualties)
            and not men
            and not _is_people(text, claim, following)
            and not _is_thing_of_its_own(text, claim, following)
            and joined  # "12 officers, 188 men killed" share what befell them only
        ):
            claim.category = following.category
            if names_people(claim, text):
                claim.party = None  # a model's name
            elif (claim.noun is None or claim.noun == claim.party) and following.noun is not None:
                claim.noun = without_party(following, text)
        if claim.noun is None and _PLUS.search(lead):
            continue  # "1,200, plus 80 captured"
        if not claim.outcomes and not claim.casualties and (following.outcomes or following.casualties):
            claim.outcomes, claim.casualties = following.outcomes, following.casualties
            if claim.noun is not None and following.noun is None and text[slice(*claim.noun)].lower() in OF_LOSSES:
                claim.notes.append(claim.noun)  # "3 serious and 4 minor injuries"
                claim.noun = claim.category = None


def close_breakdowns(text: str, claims: Sequence[Claim], members: Sequence[int]) -> None:
    """Give a whole the outcome that a comma parts from its parts: "70 vehicles, including 14 tanks, destroyed"."""
    closing = {claims[index].parent: claims[index] for index in members}  # the last part of each whole
    for index in members:
        whole, last = claims[index], closing.get(index)
        if last is None or last.noun is None or whole.outcomes or whole.casualties:
            continue
        if _COMMA.match(text, last.noun[1]):
            whole.outcomes = last.outcomes


_COMMA = re.compile(r"\s*,")


def _ends_between(text: str, begin: int, stop: int) -> bool:
    """Whether a clause ends between two counts, and the next opens with a word of its own: "900. The fort and 30 guns"."""
    gap = _PARENTHESIS.sub("", text[begin:stop])
    end = CLAUSE_END.search(gap)
    return end is not None and not is_abbreviated(gap[: end.start()]) and _OWN_WORD.match(gap, end.end()) is not None


_OWN_WORD = re.compile(r"\s*(?!(?:and|or|plus|with|as well as)\b)[^\W\d_]{2}", re.IGNORECASE)


def share_left(text: str, claims: Sequence[Claim]) -> None:
    """Give bare counts the one outcome of their line, said of a count before them: "500 killed in May and 300 in June".

    So with words that stand where a number would, but not alone: "500 killed in May, many in June", "and many more".
    """
    own = [c for c in claims if c.parent is None and c.counted]
    of_people, of_things = ({c.outcomes for c in own if c.outcomes and _befell_things(c) is things} for things in (False, True))
    for place, (before, claim) in enumerate(pairwise(own), 1):
        stop = own[place + 1].begin if place + 1 < len(own) else len(text)
        said = of_things if _befell_things(before) else of_people
        told = said == {before.outcomes} or (before.casualties and not said)
        rest = _PARENTHESIS.sub("", text[claim.stop : stop])
        if not told or not _is_bare(claim) or not _WHEN_OR_WHERE.fullmatch(rest):
            continue
        alone = claim.quantity.vague is not None and claim.noun is None and not any(map(str.isalnum, rest))
        if alone and not (claim.quantity.vague or "").endswith(" more"):
            continue
        if not CLAUSE_END.search(_PARENTHESIS.sub("", text[before.stop : claim.begin])):
            claim.outcomes, claim.casualties = before.outcomes, before.casualties


def _is_bare(claim: Claim) -> bool:
    return not (claim.category is not None or claim.outcomes or claim.casualties or claim.total)


def share_civilians(text: str, claims: Sequence[Claim]) -> None:
    """Let bare counts behind one of civilians be of civilians: "300 civilians killed, 200 wounded"; not in the next clause.

    Where other people stand between, or before, whose they are is not said: "20 soldiers and 300 civilians killed, 200 wounded".
    """
    alone: dict[int | None, bool] = {}  # whether the people counted so far in a clause are civilians, by what it breaks down
    stops: dict[int | None, int] = {}
    for claim in claims:
        if not claim.counted:
            continue
        group = claim.parent
        if CLAUSE_END.search(_PARENTHESIS.sub("", text[stops.get(group, claim.begin) : claim.begin])):
            alone.pop(group, None)
        stops[group] = claim.stop
        if claim.category == "civilians":
            alone.setdefault(group, True)
        elif not _befell_things(claim):
            if alone.get(group) and claim.noun is None and not claim.total and not claim.casualties and _may_be_civilians(claim):
                claim.category = "civilians"
            else:
                alone[group] = False


_OF_SOLDIERS = frozenset(("deserted", "surrendered", "defected"))


def _may_be_civilians(claim: Claim) -> bool:
    return claim.category is None and _OF_SOLDIERS.isdisjoint(claim.outcomes)


# Behind a bare count; one "in captivity" was not lost as those before it were.
_WHEN_OR_WHERE = re.compile(
    r"\s*+(?:more\b\s*+)?(?:(?:in|on|at|by|near|during|before|after|from|off|around|according|per)\s"
    r"(?!(?:captivity|custody|exile|prison|hospitals?|hiding|camps?|reserve)\b)[^,;()]*+(?:,\s*(?=[A-Z])[^,;()]*+)*+"
    r"|ashore\b|elsewhere\b|and\b|or\b|&)?[\s,;.)]*"
)
_PARENTHESIS = re.compile(r"\([^()]*\)")
_DASH = re.compile(r"\s*[–—-]\s*")
_PLUS = re.compile(r"\bplus\b|\+")
_MANY_TIMES = 10
_MEN = re.compile(r"\s*(?:all ranks|strong|present)\b")  # of people alone


def _are_men_beside(text: str, claim: Claim, things: Claim) -> bool:
    """Whether a count without a noun is of people beside the things joined to it: "20,000 and 60 guns", "90 strong and 12 guns".

    People are many times the guns they have; "64 and 20 aircraft" are aircraft all, and "200 German and 20 Italian aircraft" too.
    """
    if claim.noun is not None or claim.category is not None or claim.party is not None or not _are_things(things):
        return False
    few, many = things.quantity.high or things.quantity.low, claim.quantity.low or claim.quantity.high
    outnumber = few is not None and many is not None and many >= few * _MANY_TIMES
    return outnumber or _MEN.match(text, claim.quantity.stop) is not None


_ARMS = frozenset(
    "infantry cavalry artillery armoured armored tank panzer rifle motorized motorised mechanized mechanised airborne".split()
)


def _are_arms(text: str, claim: Claim, following: Claim) -> bool:
    """Whether a count names only the arm of the formations that the next one names."""
    if claim.noun is None or following.noun is None or following.category != "formations" or (claim.quantity.high or 0) > 200:
        return False
    named = text[slice(*following.noun)].lower().split()
    return text[slice(*claim.noun)].lower() in _ARMS and len(named) > 1 and named[0] in _ARMS


_OF_THINGS = frozenset(("destroyed", "damaged", "sunk", "scuttled"))


def _befell_things(claim: Claim) -> bool:
    """Whether a count is of things, by their noun or by what befell them: "6 tanks captured", "whole districts destroyed"."""
    return _are_things(claim) or (bool(claim.outcomes) and _OF_THINGS.issuperset(claim.outcomes))


def _are_things(claim: Claim) -> bool:
    return claim.category not in (None, "unknown", "personnel", "civilians", "formations")


def _is_people(text: str, claim: Claim, following: Claim) -> bool:
    """Whether a people is counted by its own name: "200 Swedes and 40 gunboats", but not "3 Apaches and 2 helicopters"."""
    if not names_people(claim, text):
        return False
    return claim.noun is None or text[slice(*claim.noun)].lower() not in _MODELS.get(following.category or "", ())


# Models that have their names from peoples, by the things they may stand beside.
_MODELS = {
    "aircraft": frozenset("apaches kiowas mohawks comanches cherokees chinooks lakotas choctaws shawnees trojans".split()),
    "vehicles": frozenset(("saracens", "spartans")),
}


def _is_thing_of_its_own(text: str, claim: Claim, things: Claim) -> bool:
    """Whether an unknown noun before things is no adjective of theirs: "3 windmills and 7 tanks", "1 tram and 7 lorries".

    But "3 heavy and 7 light tanks", and a name in capitals may be that of a model.
    """
    if claim.category != "unknown" or claim.noun is None or not _are_things(things) or things.noun is None:
        return False
    noun = text[slice(*claim.noun)]
    if not noun.islower():
        return False
    return _PLURAL.search(noun) is not None or (claim.quantity.high == 1 and " " not in text[slice(*things.noun)])


_PLURAL = re.compile(r"[a-rt-z]s$(?<!overseas)(?<!ous)")


def _are_things_of_one_list(text: str, claim: Claim, following: Claim) -> bool:
    """Whether two counts are of things; fighters are beside aircraft, or where they were lost as things are."""
    if _are_things(claim) or _is_thing_of_its_own(text, claim, following):
        return _are_things(following) or _fly_beside(text, following, claim, following.outcomes)
    return _are_things(following) and _fly_beside(text, claim, following, following.outcomes)


def _fly_beside(text: str, fighters: Claim, things: Claim, outcomes: Sequence[str]) -> bool:
    if fighters.noun is None or fighters.outcomes not in ((), outcomes) or not may_fly(text[slice(*fighters.noun)]):
        return False
    aircraft = things.category == "aircraft" and things.noun is not None and flies_among_fighters(text[slice(*things.noun)])
    return aircraft or lost_as_things(outcomes)


def _are_named_people(claim: Claim) -> bool:
    return claim.noun is not None and claim.category in (None, "personnel", "civilians")


def merge_parted_ranges(text: str, claims: list[Claim]) -> None:
    """Read "496 anti-tank guns – 1,063", "900 killed to 950 killed" as one range across the words of its lower end."""
    if len(claims) < 2:
        return
    first, second = claims[-2:]
    a, b = first.quantity, second.quantity
    if a.low is None or b.low is None or a.low != a.high or b.low != b.high or a.low >= b.low:
        return
    if (
        (first.noun or first.outcomes or first.casualties)
        and first.parent == second.parent
        and _TO.fullmatch(text, first.stop, b.begin)
        and _says_no_more(text, first, second)
    ):
        first.quantity = a._replace(high=b.high, end=b.end, approximate=a.approximate or b.approximate)
        first.stop = second.stop
        first.used += [(b.begin, b.stop), *second.used]
        claims.remove(second)


_TO = re.compile(rf"{_DASH.pattern}|\s+to\s+")


def _says_no_more(text: str, first: Claim, second: Claim) -> bool:
    """Whether the upper end of a range has no words but those of its lower end, and one source: "900 men – 950 men (Livy)"."""
    own = text[second.quantity.stop : second.stop].strip()
    rest = text[second.stop :].strip(" .,;()")
    same = own in ("", text[first.quantity.stop : first.stop].strip()) and first.claimed_by == second.claimed_by
    source = "" if second.claimed_by is None else text[slice(*second.claimed_by)].strip(" .,;()")
    return same and rest == source
