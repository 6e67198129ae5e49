"""What a figure takes over from the headings in force above it."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from warbox.content import FlagValue, Line, Mark, MarkKind
from warbox.data.materiel import category_of
from warbox.data.nations import COALITIONS
from warbox.data.words import CLAIMANT, TOTAL
from warbox.fields.entries import clean
from warbox.labels import is_nation
from warbox.lexers.asides import date_of_claim, is_estimate, names_source
from warbox.lexers.losses import outcomes_in
from warbox.lexers.peoples import is_army, party_in
from warbox.outline import Heading
from warbox.spans import Span

__all__ = ["Inheritance", "Inherited", "name_of_flag"]

# Words of category and outcome, and of size, that a heading may hold beside the name of its party.
_BESIDE_PARTY = re.compile(
    r"\b(?:civilians?|military|soldiers?|troops?|men|personnel|forces?|casualt(?:y|ies)|loss(?:es)?|deaths?|dead|killed"
    r"|wounded|missing|captured|strength"
    r"|total|only|alone|prisoners?|pows?|victims?|the|side|combatants?|fatalities|injured)\b",
    re.IGNORECASE,
)
_CIVILIANS = re.compile(r"\bcivilians?\b")
_BESIDE_KIND = re.compile(r"\b(?:loss(?:es)?|casualties|destroyed|lost|strength|total|of|in|the)\b")
# Kinds that a heading may give to bare counts under it; a heading "Army" or "Cavalry" gives none.
_KINDS = frozenset(("civilians", "guns", "tanks", "vehicles", "aircraft", "ships", "animals", "equipment"))
# Nouns that make a nation word the name of a faction or a state: "French Resistance", "Cuban Republic", "German mercenaries".
_BODIES = frozenset(
    "resistance partisans partisan rebels insurgents loyalists separatists guerrillas mercenaries auxiliaries volunteers "
    "republic kingdom empire "
    "tribes tribesmen clans warriors militants militiamen revolutionaries nationalists republicans royalists communists "
    "patriots colonists settlers "
    "natives allies irregulars cossacks tatars state government rebel confederacy federation union commonwealth caliphate "
    "sultanate".split()
)


@attrs.frozen(slots=True)
class Inherited:
    """What headings say for the lines they hold for."""

    outcomes: tuple[str, ...] = ()
    label_outcomes: tuple[str, ...] = ()  # of the label on the line itself
    category: str | None = None
    party: str | None = None
    claimed_by: str | None = None
    approximate: bool = False
    total_below: bool = False
    citations: tuple[Span, ...] = ()


class Inheritance:
    """What the headings of one field give to its lines; each heading is asked once.

    ``bodies`` are the names of the box's belligerents, folded: a heading that names one is a party.
    """

    def __init__(self, losses: bool, bodies: frozenset[str]) -> None:
        self._losses = losses
        self._bodies = bodies
        # By identity, which the entries keep alive: rows under the same headings share them.
        self._said: dict[int, tuple[Heading, Inherited]] = {}
        self._given: dict[int, tuple[Sequence[Heading], Inherited]] = {}

    def of(self, headings: Sequence[Heading]) -> Inherited:
        """Return what ``headings`` (outermost first) give to a line under them; the innermost that says something counts."""
        found = self._given.get(id(headings))
        if found is None:
            found = self._given[id(headings)] = (headings, self._combine(headings))
        return found[1]

    def _combine(self, headings: Sequence[Heading]) -> Inherited:
        out = Inherited()
        for heading in headings:
            said = self._say(heading)
            out = Inherited(
                outcomes=said.outcomes or out.outcomes,
                category=said.category or out.category,
                party=said.party or out.party,
                claimed_by=said.claimed_by or out.claimed_by,
                approximate=said.approximate or out.approximate,
                total_below=out.total_below or (heading.total and not heading.on_line),
                citations=out.citations + said.citations,
                label_outcomes=said.label_outcomes if heading.on_line and heading is headings[-1] else (),
            )
        return out

    def _say(self, heading: Heading) -> Inherited:
        """Return what one heading says by itself."""
        found = self._said.get(id(heading))
        if found is not None:
            return found[1]
        text = heading.text
        outcomes, general = outcomes_in(text or heading.line.text) if self._losses else ((), False)
        label, who = _part_source(text)
        estimated = is_estimate(_BESIDE_PARTY.sub("", TOTAL.sub("", who)))  # "Estimated total", "Northern army (est.)"
        date = date_of_claim(who, 0, len(who))
        name = who if date is None else who[: date.start()]
        said = Inherited(
            outcomes=outcomes or (("casualties",) if general else ()),
            label_outcomes=outcomes if text else (),
            category=_kind(label),
            party=_party(heading, self._bodies),
            claimed_by=name if not estimated and names_source(name) else None,
            approximate=estimated,
            citations=tuple(m.span for m in heading.line.of_kind(MarkKind.CITATION)),
        )
        self._said[id(heading)] = (heading, said)
        return said


def _part_source(text: str) -> tuple[str, str]:
    """Return what a heading labels, and the words that may name a source: those of the parenthesis at its end if it names one."""
    match = _SOURCE.search(text)
    if match is None or CLAIMANT.search(text, 0, match.start()):
        return text, text
    within = match[1]
    named = names_source(within) or is_estimate(within)
    return (text[: match.start()], within) if named else (text, text)


_SOURCE = re.compile(r"(?<=\S)\s*\(([^()]*)\)$")


def _kind(text: str) -> str | None:
    folded = text.lower()
    if _CIVILIANS.search(folded):
        return "civilians"
    bare = _BESIDE_KIND.sub(" ", CLAIMANT.sub(" ", folded)).strip()  # "Official" is no kind of people
    found = category_of(bare) if bare else None
    return found if found in _KINDS else None


_JOINS = re.compile(r"\s*(?:[,&/+]|\band\b)\s*")
_REMARK = re.compile(r"(?<=\S)\s*\([^()]*\)$")  # "Somali (British service)" is about Somali


def _party(heading: Heading, bodies: frozenset[str]) -> str | None:
    flags = heading.line.of_kind(MarkKind.FLAG)
    if flags:
        named = name_of_flag(heading.line, flags[-1])
        if named is not None:
            return named
    text, _ = _part_source(clean(heading.text))
    if not text or CLAIMANT.search(text):
        return None
    text = _REMARK.sub("", text)
    bare = clean(_BESIDE_PARTY.sub(" ", text)).strip(" ,:;")
    if not bare or bare.casefold() in COALITIONS:
        return None
    if bare.casefold() in bodies or (is_nation(bare) and not is_army(bare.split())):
        return bare
    names = [name for name in _JOINS.split(bare.casefold()) if name]
    if len(names) > 1 and bodies.issuperset(names):
        return bare  # "Blues & Greens"
    found = party_in(bare, 0, len(bare))
    if found is not None and found[0] == 0:
        rest = bare[found[1] :].strip().split()
        if (
            rest
            and len(rest) <= 2
            and (rest[-1].lower() in _BODIES or (rest[-1].islower() and category_of(" ".join(rest)) == "personnel"))
        ):
            return bare
        if all(w.lower() in ("and", "&") or is_nation(w.strip(",")) for w in rest):
            return bare
    return None


def name_of_flag(line: Line, mark: Mark) -> str | None:
    """Return the party that a flag stands for: the name it shows, else its key as typed; None for a picture."""
    if mark.stop > mark.begin:
        return clean(line.text[mark.begin : mark.stop])
    return mark.value.key if isinstance(mark.value, FlagValue) else None
