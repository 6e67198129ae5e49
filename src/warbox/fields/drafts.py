"""Figures being put together: what a count takes over from its line, the figure it breaks down and the headings."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from warbox.content import Line
from warbox.data.materiel import AMBIGUOUS, BRANCH_WORDS, category_of
from warbox.data.words import OTHERS
from warbox.fields.inherited import Inherited
from warbox.fields.line_marks import links_aircraft
from warbox.lexers.claim import Claim
from warbox.lexers.fighters import are_fighters, flies_among_fighters, lost_as_things, may_fly
from warbox.lexers.peoples import names_people, without_party
from warbox.outline import Row
from warbox.spans import Span

__all__ = ["Draft", "category_of_draft", "guessed_category", "outcomes_of_draft", "settle"]

# Outcomes that can only befall people: a bare count with one of them takes no materiel over.
_PEOPLE_ONLY = frozenset(
    ("killed", "wounded", "disease", "deserted", "defected", "executed", "interned", "hospitalized", "displaced", "surrendered")
)
_BODILY = _PEOPLE_ONLY - {"displaced", "interned", "surrendered"}
_SHIPS_ONLY = frozenset(("sunk", "scuttled"))
_THINGS_ONLY = frozenset(("destroyed", "damaged", "sunk", "scuttled"))
_PEOPLE = ("personnel", "civilians")
_LIVING = ("personnel", "civilians", "animals")
# What an outcome word of materiel means where people are counted, and the reverse.
_OF_PEOPLE = {
    "lost": "casualties",
    "destroyed": "casualties",
    "damaged": "casualties",
    "sunk": "killed",
    "scuttled": "casualties",
}
# Animals are killed and wounded like people.
_OF_THINGS = {"killed": "destroyed", "wounded": "damaged", "casualties": "lost"}
_WORD = re.compile(r"[^\W\d_]+")
_BRANCH = re.compile(r"\b(?:infantry|cavalry|foot)\b")
_JOIN = re.compile(r"\s*(?:[,/&]|\b(?:and|or)\b)\s*")
_SIZES = re.compile(
    r"\b(?:whole|entire|all|most|majority|bulk|rest|remainder"
    r"|large|larger|small|smaller|huge|massive|vast|great|sizeable|sizable|enormous|immense|tremendous|colossal|considerable"
    r"|substantial)$",
    re.IGNORECASE,
)  # of one body
_FLEET = re.compile(r"(?<!\bair )\b(?:fleet|armada|flotilla)$", re.IGNORECASE)  # whose members are ships
# A few of them are bodies ("two forces of Danes"), many are men; "special forces" are men in any number.
_FORCES = re.compile(
    r"^(?:(?!special|security|police|armed|ground|elite)[^\W\d_]+ )?forces\b(?! (?:soldiers|troops|men|personnel)\b)",
    re.IGNORECASE,
)
_FEW = 10
_WOMEN = re.compile(r"(?:\w+ )?women", re.IGNORECASE)


@attrs.define(slots=True)
class Draft:
    """A figure being put together."""

    claim: Claim
    row: Row
    over: Inherited
    category: str
    named: bool  # the category was said of it, not taken for granted
    outcomes: tuple[str, ...]
    party: str | None
    total: bool
    part_of: int | None
    citations: list[Span]
    remarks: tuple[str, ...] = ()  # lines about it that hold no count


def category_of_draft(
    claim: Claim,
    line: Line,
    over: Inherited,
    *,
    losses: bool,
    outcome: str | None,
    whole: Draft | None,
    before: Draft | None,
    last: Draft | None,
) -> tuple[str, bool] | None:
    """Return the category of a count and whether it was said of it; None where its noun is unknown and nothing else tells.

    ``outcome`` is what the parameter's name says, ``whole`` the figure that the count breaks down, ``before`` the one before it
    on its line, ``last`` the last one of the field.
    """
    own = claim.category
    text = "" if claim.noun is None else line.text[slice(*claim.noun)]
    if own == "civilians" and not losses and _WOMEN.fullmatch(text) and "child" not in line.text.lower():
        return "personnel", True  # who are a part of the strength
    if own == "personnel" and not losses and _FORCES.search(text) and _are_few(claim):
        return "formations", True
    if own == "formations" and _is_one_body(claim, line):
        return ("ships", True) if claim.quantity.vague is not None and _FLEET.search(text) else ("personnel", False)
    if own in _PEOPLE and (of_people := _people_of(over, whole)) and _tells_no_kind(claim, line):
        return of_people
    if own is None and claim.quantity.tells_no_number and claim.outcomes == ("damaged",):
        return _category_of_damage(over, whole or before or (last if claim.quantity.vague in OTHERS else None))
    befell = claim.outcomes or (() if outcome is None else (outcome,))
    if own not in _LIVING and (reading := _people_reading(text, befell)):
        return reading, True
    people = not _PEOPLE_ONLY.isdisjoint(claim.outcomes)
    if own == "other" and people:
        return "personnel", False  # "City – 600 dead"
    if own is not None and own != "unknown":
        return own, own != "personnel" or claim.noun is not None
    if own == "unknown" and _SHIPS_ONLY & set(claim.outcomes):
        return "ships", True
    if own == "unknown" and claim.noun is not None:
        if whole is not None and (claim.in_parenthesis or claim.parent is not None or text[:1].islower()):
            return whole.category, whole.named
        if not _PEOPLE_ONLY.isdisjoint(befell) or claim.casualties or claim.party is not None:  # "50 naval casualties"
            return "personnel", False
        if over.category is not None:
            return over.category, True
        return None
    if whole is not None and whole.category == "formations" and _exceeds(claim, whole):
        return "personnel", False  # "2 battalions (900)"
    if whole is not None and not (people and whole.category not in _PEOPLE):
        return whole.category, whole.named
    if (
        claim.parent is None
        and before is not None
        and not people
        and before.category not in _PEOPLE
        and before.named
        and not claim.casualties
        and not names_people(claim, line.text)
    ):
        return before.category, True
    if over.category is not None and not (people and over.category not in _PEOPLE):
        return over.category, True
    of_things = (claim.outcomes and set(claim.outcomes) <= _THINGS_ONLY) or (text.lower() in OTHERS and not people)
    if of_things and last is not None and last.category not in _PEOPLE:
        return last.category, True  # "5 aircraft shot down<br>2 damaged"
    return "personnel", False


def _are_few(claim: Claim) -> bool:
    return claim.quantity.vague is None and (claim.quantity.high or _FEW + 1) <= _FEW


def _people_reading(noun: str, befell: Sequence[str]) -> str | None:
    """Return the people that a noun of several readings names where what befell them befalls no thing: "30 merchants killed"."""
    if _BODILY.isdisjoint(befell) or not noun:
        return None
    head = noun.lower().split()[-1]
    readings = AMBIGUOUS.get(head) or AMBIGUOUS.get(head.removesuffix("s"), ())
    return next((reading for reading in readings if reading in _PEOPLE), None)


def _exceeds(claim: Claim, whole: Draft) -> bool:
    """Whether a count is more than what it seems to break down, so that it is one of those in it."""
    most = whole.claim.quantity.high
    return most is not None and (claim.quantity.low or claim.quantity.high or 0) > most


def _people_of(over: Inherited, whole: Draft | None) -> tuple[str, bool] | None:
    """Return what kind of people a count breaks down, or stands under a heading of."""
    if whole is not None:
        return (whole.category, whole.named) if whole.category in _PEOPLE else None
    return ("civilians", True) if over.category == "civilians" else None


def _tells_no_kind(claim: Claim, line: Line) -> bool:
    """Whether people are named by age and sex alone, as those of any kind may be: "60 men and boys"."""
    noun = without_party(claim, line.text)
    words = set(_WORD.findall(line.text[slice(*noun)].lower())) if noun is not None else set()
    return not words.isdisjoint(_OF_ANY_KIND) and words <= _OF_ANY_KIND | _BESIDE_AGE


_OF_ANY_KIND = frozenset(
    "man men woman women child children boy boys girl girls adult adults infant infants baby babies teenager teenagers elderly "
    "people person persons individual individuals".split()
)
_BESIDE_AGE = frozenset("and or other others young old unarmed pregnant".split())


def guessed_category(claim: Claim, line: Line) -> tuple[str, bool]:
    """Return the category of a count of something unknown: a capital makes it more often a people or a body than a model."""
    name = claim.noun is not None and line.text[claim.noun[0]].isupper()
    return ("personnel", False) if name else ("other", True)


def _category_of_damage(over: Inherited, beside: Draft | None) -> tuple[str, bool]:
    """Return of what words of damage are: "heavy damage", "no damage" are not about people, nor is its place a thing counted."""
    if beside is not None and beside.category not in _PEOPLE:
        return beside.category, True
    return "other" if over.category is None or over.category in _PEOPLE else over.category, True


def outcomes_of_draft(
    claim: Claim, claims: Sequence[Claim], category: str, over: Inherited, *, whole: Draft | None, outcome: str | None
) -> tuple[str, ...]:
    """Return what befell those counted: by their own words, their label, the figure they break down, their headings.

    ``claims`` are all of the line; ``outcome`` is what the parameter's name says.
    """
    people = category in _PEOPLE
    general = ("casualties",) if people else ("lost",)
    found = claim.outcomes
    if not found and not claim.casualties:
        joint_label = (
            claim.parent is not None
            and over.label_outcomes
            and claims[claim.parent].parent is None
            and len([c for c in claims if c.parent is None]) > 1
        )
        if joint_label:
            found = over.label_outcomes
        elif whole is not None:
            found = whole.outcomes
        else:
            found = over.outcomes
    if not found:
        return general if outcome is None or not people else (outcome,)
    table = _OF_PEOPLE if people else {} if category == "animals" else _OF_THINGS
    fitted = tuple(dict.fromkeys(table.get(o, o) for o in found))
    if len(fitted) > 1:
        fitted = tuple(o for o in fitted if o not in ("casualties",)) or general
    return fitted


def _is_one_body(claim: Claim, line: Line) -> bool:
    """Whether the count is of the people of one formation: "6,000 King's German Legion", "a large army"."""
    if claim.noun is None:
        return False
    first, *more = _JOIN.split(line.text[slice(*claim.noun)])
    if more and category_of(first) != "formations":  # "30 rifle and tank divisions", but "9,000 army and reserves"
        first = more[-1]
    words = _WORD.findall(first)
    head = words[-1].lower() if words else ""
    singular = bool(head) and (not head.endswith("s") or head == "corps")
    low = claim.quantity.low or claim.quantity.high
    if low is None:
        return singular and bool(_SIZES.search(claim.quantity.vague or ""))
    of_men = category_of(head) == "formations" and category_of(head.removesuffix("s")) == "personnel"  # "300 militias"
    return (singular or of_men) and low > 20


# -- what only all figures of a field together tell


def settle(drafts: Sequence[Draft], *, civilians: bool) -> None:
    """Read nouns by their neighbours; with ``civilians``, people of no told kind are civilians."""
    _settle_fighters(drafts)
    _settle_branches(drafts)
    for draft in drafts:
        if civilians and draft.category == "personnel" and not draft.named:
            draft.category = "civilians"


def _settle_fighters(drafts: Sequence[Draft]) -> None:
    """Read "fighters" as aircraft where they are linked so, stand beside other aircraft, or were lost as things are."""
    nouns = [d.row.line.text[slice(*d.claim.noun)] if d.claim.noun is not None else "" for d in drafts]
    beside = any(d.category == "aircraft" and flies_among_fighters(noun) for d, noun in zip(drafts, nouns, strict=True))
    flying: set[int] = set()
    for index, (draft, noun) in enumerate(zip(drafts, nouns, strict=True)):
        before = drafts[index - 1] if index - 1 in flying else None
        goes_on = draft.part_of in flying or (before is not None and before.row is draft.row and draft.claim.parent is None)
        bare = not (noun or draft.claim.category or draft.claim.casualties or _PEOPLE_ONLY & set(draft.claim.outcomes))
        if draft.category == "personnel" and (_fly(draft, noun, beside) or (goes_on and bare)):
            flying.add(index)
            draft.category = "aircraft"
            if draft.outcomes:
                said = draft.claim.outcomes or (
                    drafts[draft.part_of].outcomes if draft.part_of is not None else draft.over.outcomes
                )
                draft.outcomes = tuple(dict.fromkeys(_OF_THINGS.get(o, o) for o in said)) or ("lost",)


def _fly(draft: Draft, noun: str, beside: bool) -> bool:
    """Whether a count of "fighters" is one of aircraft; ``beside`` says that the field counts others."""
    if not are_fighters(noun):
        return False
    if links_aircraft(draft.claim, draft.row.line) or draft.over.category == "aircraft":
        return True
    outcomes = set(draft.claim.outcomes or draft.over.outcomes)
    if not may_fly(noun) or _PEOPLE_ONLY & outcomes:
        return False
    return beside or lost_as_things(outcomes)


def _settle_branches(drafts: Sequence[Draft]) -> None:
    """Read "artillery" as the men of a branch where it stands beside infantry and cavalry."""
    nouns = [d.row.line.text[slice(*d.claim.noun)].lower() if d.claim.noun is not None else "" for d in drafts]
    if any(_BRANCH.search(noun) for noun in nouns):
        for draft, noun in zip(drafts, nouns, strict=True):
            if noun in BRANCH_WORDS and draft.category == "guns":
                draft.category = "personnel"
