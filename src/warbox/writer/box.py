"""The whole box: which parameters there are, in which order, and the proof that it says what it should."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator
from itertools import pairwise

import attrs

from warbox.edits import check_value
from warbox.errors import EditError, RenderError
from warbox.fields.bodies import Bodies, bodies_of
from warbox.model import Belligerent, Citation, Commander, Conflict, Flag, Origin, RichText, Side
from warbox.profiles import EN, Family, Profile
from warbox.reader import check_profile, parse
from warbox.writer.compare import first_difference
from warbox.writer.entries import write_belligerents, write_commanders
from warbox.writer.event import write_coordinates, write_date, write_text
from warbox.writer.figures import Field, write_figures
from warbox.writer.markup import Citations, plain

__all__ = ["render"]

_NAME = "Infobox military conflict"
_ROWS = (None, "a", "b", "c", "d")
_FILLER = "–"  # in a cell that holds no figure but is not spanned by the one before
# The words that were carried along may be put a little otherwise when they are read again; what counts is the same.
_MOST_PASSES = 3


@attrs.define(slots=True)
class _Param:
    """A parameter with the ids of the citations in it, in their order."""

    name: str
    value: str
    cited: list[str] = attrs.Factory(list)


def render(conflict: Conflict, *, profile: Profile = EN) -> str:
    """Return a conflict as a new ``{{Infobox military conflict}}``, in the template's order, that reads back as the conflict.

    ``profile`` is what it is read back with. One that does not know this template has its own written, with its parameters.

    Citations that the box only reuses are defined behind it, in ``<references>``, and coordinates that stand elsewhere in the
    page in a ``{{coord}}``: the text is complete in itself. Parameters without a place in the model are written as they were
    where the template knows them.

    Raises ``RenderError``, whose ``path`` names the value, where wikitext cannot say it: what is written is read again and
    compared. Raises ``TypeError`` for anything but a ``Conflict``, ``ProfileError`` for what is no profile.

    >>> import warbox
    >>> print(render(warbox.parse("{{Warbox|conflict=Battle of X|strength1=c. 500 men|combatant1=[[Rome]]|combatant2=Gauls}}")))
    {{Infobox military conflict
    | conflict   = Battle of X
    | combatant1 = [[Rome]]
    | combatant2 = Gauls
    | strength1  = {{circa|500}} men
    }}
    """
    if not isinstance(conflict, Conflict):
        hint = "read it first, with warbox.parse" if isinstance(conflict, str) else "render each conflict by itself"
        raise TypeError(f"conflict must be a warbox.Conflict, not {type(conflict).__name__}: {hint}")
    check_profile(profile)
    text, found = _render(conflict, profile)
    for _ in range(_MOST_PASSES):
        again, found = _render(found, profile)
        if again == text:
            break
        text = again
    return text


def _render(conflict: Conflict, profile: Profile) -> tuple[str, Conflict]:
    text = _Writer(conflict, Citations(conflict.citations), profile).text()
    found = parse(text, profile=profile)
    wrong = first_difference(conflict, found)
    if wrong is not None:
        raise RenderError(str(wrong), wrong.path)
    return text, found


class _Writer:
    def __init__(self, conflict: Conflict, citations: Citations, profile: Profile) -> None:
        self.conflict = conflict
        self.citations = citations
        self.profile = profile
        self.params: dict[str, _Param] = {}
        self.flags = {f.key: f for side in conflict.sides for f in _flags(side.belligerents) if f.key is not None}
        self.loose = _loose(conflict, citations, profile)

    def text(self) -> str:
        conflict = self.conflict
        if not 2 <= len(conflict.sides) <= 5:
            raise RenderError("a box has two to five sides", "$.sides")
        self._event()
        self._sides()
        self._others()
        for name, ids in list(self.loose.items()):
            param = self.params.setdefault(name, _Param(name, ""))
            param.value += self.citations.write(ids)
            param.cited += ids
        params = _ordered(self.params, [h.name for h in conflict.headers], self.citations)
        template = _template(self.profile)
        names = _names_written(self.profile.family(template))
        for param in params:
            param.name = names.get(param.name, param.name)
        width = max((len(p.name) for p in params), default=0)
        lines = [f"{{{{{template}", *(f"| {p.name:<{width}} = {p.value}" for p in params), "}}"]
        return "\n".join(lines) + self._outside()

    def _outside(self) -> str:
        out = ""
        elsewhere = [c for c in self.conflict.citations if _is_elsewhere(c, self.conflict)]
        if elsewhere:
            out += "\n<references>\n" + "\n".join(c.wikitext for c in elsewhere) + "\n</references>"
        point = self.conflict.coordinates
        if point is not None and point.origin is Origin.PAGE:
            out += f"\n{write_coordinates(point)}"
        return out

    def _add(self, name: str, value: str, cited: Iterable[str] = ()) -> None:
        if value:
            self.params[name] = _Param(name, value, list(cited))

    def _rich(self, name: str, text: RichText | None, path: str, tail: str = "") -> None:
        if text is not None:
            value = write_text(text.text, text.links, self.citations.write(text.citations), path)
            self._add(name, value + tail, text.citations)

    def _event(self) -> None:
        conflict = self.conflict
        if conflict.name is not None:
            self._add("conflict", "<br />".join((plain(conflict.name), *map(_other_name, conflict.other_names))))
        self._rich("partof", conflict.part_of, "$.part_of")
        if conflict.image is not None:
            # Where a file's name stands alone, its underscores are read as spaces.
            self._add("image", f"[[File:{conflict.image}]]" if "_" in conflict.image else plain(conflict.image))
        self._rich("caption", conflict.caption, "$.caption")
        if conflict.date is not None:
            self._add("date", write_date(conflict.date, self.citations, "$.date"), conflict.date.citations)
        point = conflict.coordinates
        in_place = f" {write_coordinates(point)}" if point is not None and point.origin is Origin.PLACE else ""
        self._rich("place", conflict.place, "$.place", in_place)
        if in_place and conflict.place is None:
            self._add("place", in_place.strip())
        if point is not None and point.origin is Origin.BOX:
            self._add("coordinates", write_coordinates(point))
        self._rich("territory", conflict.territory, "$.territory")
        if conflict.result is not None:
            result = conflict.result
            self._add(
                "result",
                write_text(result.text, result.links, self.citations.write(result.citations), "$.result"),
                result.citations,
            )
        self._rich("status", conflict.status, "$.status")
        for header in conflict.headers:
            self._add(header.name, write_text(header.text, (), "", "$.headers"))
        self._rich("notes", conflict.notes, "$.notes")
        self._add("campaignbox", "\n".join(f"{{{{{name}}}}}" for name in conflict.campaignboxes))

    def _sides(self) -> None:
        conflict = self.conflict
        bodies = bodies_of([side.belligerents for side in conflict.sides])
        for index, (side, named) in enumerate(zip((*conflict.sides, conflict.joint), bodies, strict=True), 1):
            joint = side is conflict.joint
            path = "$.joint" if joint else f"$.sides[{index - 1}]"
            for row in _ROWS:
                letter = row or ""
                self._parties(f"combatant{index}{letter}", [b for b in side.belligerents if b.row == row], f"{path}.belligerents")
                self._people(f"commander{index}{letter}", [p for p in side.commanders if p.row == row], f"{path}.commanders")
            self._rich(f"units{index}", side.units, f"{path}.units")
            self._parties(f"polstrength{index}", side.political_support, f"{path}.political_support")
            self._parties(f"milstrength{index}", side.military_support, f"{path}.military_support")
            self._figures("strength", index, side, named, joint, path)
            self._figures("casualties", index, side, named, joint, path)

    def _parties(self, name: str, entries: Iterable[Belligerent], path: str) -> None:
        entries = list(entries)
        if entries:
            loose = self.loose.pop(name, [])
            value = write_belligerents(entries, self.citations, path, self.profile, loose)
            self._add(name, value, [*_cited(entries), *loose])

    def _people(self, name: str, people: list[Commander], path: str) -> None:
        if people:
            loose = self.loose.pop(name, [])
            value = write_commanders(people, self.citations, path, self.profile, loose)
            self._add(name, value, [*(i for p in people for i in p.citations), *loose])

    def _figures(self, field: str, index: int, side: Side, bodies: Bodies, joint: bool, path: str) -> None:
        figures = side.strength if field == "strength" else side.casualties
        text = side.strength_text if field == "strength" else side.casualties_text
        name = f"{field}{index}"
        loose = self.loose.pop(name, [])
        named = side.uncounted if field == "strength" else ()
        if figures or named or (text is not None and text.text):
            reading = Field(self.profile, losses=field == "casualties", bodies=bodies, joint=joint, flags=self.flags)
            value = write_figures(figures, text, reading, self.citations, f"{path}.{field}", loose, named)
            self._add(name, value or _FILLER, [*(i for f in figures for i in f.citations), *loose])
        elif loose or (not joint and self._must_fill(field, index)):
            self._add(name, _FILLER + self.citations.write(loose), loose)

    def _must_fill(self, field: str, index: int) -> bool:
        """Whether this empty cell would be spanned by the one before it, though its figures do not cover it."""
        for before in range(index - 1, 0, -1):
            figures = getattr(self.conflict.sides[before - 1], field)
            if figures:
                return index not in figures[0].covers
            if f"{field}{before}" in self.params:
                return False
        return False

    def _others(self) -> None:
        order, aliases = self.profile.order, self.profile.family(_template(self.profile)).aliases
        for other in self.conflict.other_params:
            known = other.name in order and other.name not in self.params and aliases.get(other.name) == ""
            if known and "<ref" not in other.value.lower():
                try:
                    check_value(other.value)
                except EditError:
                    continue
                self._add(other.name, other.value.strip())


def _template(profile: Profile) -> str:
    """Return the name of the box to write: the usual one if the profile knows it, else the first of its own."""
    names = profile.families[0].names
    return _NAME if _NAME in names else min(names)


def _names_written(family: Family) -> dict[str, str]:
    """Return how a family writes warbox's names of the parameters: as they are, if it knows them, else by its first alias."""
    written = {place: name for name, place in reversed(dict(family.aliases).items()) if place}
    return {place: place if family.aliases.get(place) == place else name for place, name in written.items()}


def _other_name(name: str) -> str:
    # A second line in lower case would be taken for the rest of the title.
    shown = f"({name})" if name[:1].islower() else name
    return f"{{{{small|{plain(shown).replace('=', '{{=}}')}}}}}"


# -- citations that no value has


def _loose(conflict: Conflict, citations: Citations, profile: Profile) -> dict[str, list[str]]:
    """Return the citations of the box that no value has, by the parameter they stood in."""
    held = set(_held(conflict))
    names = profile.family(conflict.template).aliases
    out: dict[str, list[str]] = {}
    for citation in conflict.citations:
        if citation.id in held or citation.inside is not None or _is_elsewhere(citation, conflict):
            continue
        param = citation.source.param if citation.source is not None else ""
        out.setdefault(names.get(param) or "conflict", []).append(citation.id)
    return out


def _is_elsewhere(citation: Citation, conflict: Conflict) -> bool:
    """Whether a citation is a definition that stands outside the box: those come after all others, and no value has them."""
    if citation.source is not None:
        return not citation.source.param
    last = max((i for i, c in enumerate(conflict.citations) if c.id in set(_held(conflict)) or c.inside is not None), default=-1)
    defined = {c.defined_by for c in conflict.citations}
    return citation.id in defined and conflict.citations.index(citation) > last


def _held(conflict: Conflict) -> Iterator[str]:
    for text in (
        conflict.part_of,
        conflict.place,
        conflict.status,
        conflict.territory,
        conflict.notes,
        conflict.caption,
        conflict.date,
        conflict.result,
    ):
        if text is not None:
            yield from text.citations
    for side in conflict.rows():
        if side.units is not None:
            yield from side.units.citations
        for entries in (side.belligerents, side.political_support, side.military_support):
            yield from _cited(entries)
        for person in side.commanders:
            yield from person.citations
        for figure in (*side.strength, *side.casualties):
            yield from figure.citations


def _flags(entries: Iterable[Belligerent]) -> Iterator[Flag]:
    for entry in entries:
        yield from entry.flags
        yield from _flags(entry.parts)


def _cited(entries: Iterable[Belligerent]) -> Iterator[str]:
    for entry in entries:
        yield from entry.citations
        yield from _cited(entry.parts)


# -- the order of parameters


def _ordered(params: dict[str, _Param], headers: list[str], citations: Citations) -> list[_Param]:
    """Return the parameters in the template's order, except where their citations or headings have one of their own."""
    rank = {name: place for place, name in enumerate(EN.order)}
    cited = [p for p in params.values() if p.cited]
    cited.sort(key=lambda p: min(citations.order.get(i, 0) for i in p.cited))
    chains = [[p.name for p in cited], [h for h in headers if h in params]]
    waits: dict[str, set[str]] = {name: set() for name in params}
    for chain in chains:
        for before, after in pairwise(chain):
            waits[after].add(before)
    ready = [(rank.get(n, len(rank)), n) for n, w in waits.items() if not w]
    heapq.heapify(ready)
    out: list[_Param] = []
    while ready:
        _, name = heapq.heappop(ready)
        out.append(params[name])
        for other, wait in waits.items():
            if name in wait:
                wait.remove(name)
                if not wait:
                    heapq.heappush(ready, (rank.get(other, len(rank)), other))
    return out + [p for p in params.values() if p not in out]
