"""The conflict as a value: what a careful reader takes from one infobox.

Everything here is frozen, keyword-only and made of tuples, strings, integers and the closed vocabularies below; it knows
nothing that parses. A value of a wrong type is refused where it is made (``TypeError``). Equality is about meaning: where a value
was read (``source``), the words it was read from (``text``) and what else was said about the page are carried, but do not count.

What can be computed is a property, not a field: a flag's country, a date's years, a citation's templates.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from warbox.checks import checked
from warbox.citations import citation_templates, citation_urls
from warbox.data.flags import FLAG_NAMES
from warbox.edits import Edit, check_value
from warbox.errors import Diagnostic
from warbox.lexers.dates import is_edtf, year_of
from warbox.spans import Span
from warbox.vocabulary import Bound, Category, Fate, FlagKind, Origin, Outcome, ResultKind

__all__ = [
    "Belligerent",
    "Bound",
    "Category",
    "Citation",
    "Commander",
    "Conflict",
    "Coordinates",
    "DateInfo",
    "DateSpan",
    "Fate",
    "Figure",
    "Flag",
    "FlagKind",
    "Header",
    "Link",
    "Origin",
    "OtherParam",
    "Outcome",
    "Page",
    "Result",
    "ResultKind",
    "RichText",
    "Side",
    "Source",
]


def _carried(default: Any = None) -> Any:
    """Declare a field that is carried but does not count in equality."""
    return attrs.field(default=default, eq=False)


@attrs.frozen(kw_only=True, slots=True)  # not checked: the reading alone makes them, one for each value
class Source:
    """Where a value was read: the parameter, the whole claim, and the words of its number or name alone."""

    param: str
    span: Span
    value_span: Span

    def replace(self, text: str) -> Edit:
        """Return the edit that puts ``text`` in the place of the number or name, for ``apply_edits`` on the page text.

        Raises ``EditError`` if ``text`` would break the box, ``TypeError`` if it is no str.
        """
        check_value(text)
        return Edit(self.value_span, text)


class _Sourced:
    """What has a ``source``: it can be replaced in the page."""

    __slots__ = ()
    source: Source | None

    def replace(self, text: str) -> Edit:
        """Return the edit that puts ``text`` in the place this value was read from.

        Raises ``ValueError`` for a value that was not read from a page, ``EditError`` for a ``text`` that would break the box,
        ``TypeError`` if it is no str.

        >>> import warbox
        >>> page = "{{Infobox military conflict|combatant1=A|strength1=6,000 men}}"
        >>> figure = warbox.parse(page).sides[0].strength[0]
        >>> warbox.apply_edits(page, [figure.replace("7,000")])
        '{{Infobox military conflict|combatant1=A|strength1=7,000 men}}'
        """
        return self._place().replace(text)

    def append(self, wikitext: str) -> Edit:
        """Return the edit that puts ``wikitext``, such as a citation, behind the words this value was read from.

        Raises what ``replace`` raises.

        >>> import warbox
        >>> page = "{{Infobox military conflict|combatant1=A|casualties1=200 killed<br>30 wounded}}"
        >>> figure = warbox.parse(page).sides[0].casualties[0]
        >>> warbox.apply_edits(page, [figure.append("<ref>Returns, p. 4.</ref>")])
        '{{Infobox military conflict|combatant1=A|casualties1=200 killed<ref>Returns, p. 4.</ref><br>30 wounded}}'
        """
        check_value(wikitext)
        end = self._place().span.end
        return Edit(Span(end, end), wikitext)

    def _place(self) -> Source:
        if self.source is None:
            raise ValueError("this value was not read from a page: it has no place in one")
        return self.source


@attrs.frozen(kw_only=True, slots=True, field_transformer=checked)
class Link:
    """A wikilink: ``target`` as typed before the pipe, ``text`` as shown."""

    target: str
    text: str


@attrs.frozen(kw_only=True, slots=True, field_transformer=checked)
class Flag:
    """A flag: its ``key`` and picture ``variant`` as typed, or the ``file`` of an image (then ``key`` is None).

    >>> Flag(kind=FlagKind.ICON, key="Republic of Korea", variant="1949").country
    'South Korea'
    """

    kind: FlagKind
    key: str | None = None
    variant: str | None = None
    file: str | None = None

    @property
    def country(self) -> str | None:
        """The name readers see for the key: by an exact table, else the key as typed; None for an image."""
        return None if self.key is None else FLAG_NAMES.get(self.key, self.key)


@attrs.frozen(kw_only=True, slots=True, field_transformer=checked)
class RichText:
    """Free text: the visible words (lines parted by newlines), the links in them, the ids of their citations."""

    text: str
    links: tuple[Link, ...] = ()
    citations: tuple[str, ...] = ()
    source: Source | None = _carried()


def _edtf(instance: DateSpan, attribute: attrs.Attribute[str | None], value: str | None) -> None:
    if value is not None and not is_edtf(value):
        raise ValueError(f"{attribute.name} is not an EDTF date of the forms that warbox writes: {value!r}")


@attrs.frozen(kw_only=True, slots=True, field_transformer=checked)
class DateSpan:
    """One span of time as EDTF strings with only what is said; ``end`` is None while the conflict goes on.

    >>> DateSpan(start="-0489", end="-0489").year_start
    -489
    """

    start: str | None = attrs.field(default=None, validator=_edtf)
    end: str | None = attrs.field(default=None, validator=_edtf)
    ongoing: bool = False
    calendar: str | None = None
    notes: tuple[str, ...] = ()
    source: Source | None = _carried()

    @property
    def year_start(self) -> int | None:
        """The astronomical year of the start (490 BC is -489), or None."""
        return None if self.start is None else year_of(self.start)

    @property
    def year_end(self) -> int | None:
        """The astronomical year of the end, or None."""
        return None if self.end is None else year_of(self.end)


@attrs.frozen(kw_only=True, slots=True, field_transformer=checked)
class DateInfo:
    """The date field: its words, and the spans of time they name."""

    text: str = _carried("")
    spans: tuple[DateSpan, ...] = ()
    citations: tuple[str, ...] = ()
    source: Source | None = _carried()


def _degrees(instance: Coordinates, attribute: attrs.Attribute[float], value: float) -> None:
    limit = 90 if attribute.name == "latitude" else 180
    if not -limit <= value <= limit:
        raise ValueError(f"{attribute.name} lies outside -{limit} to {limit}: {value!r}")


@attrs.frozen(kw_only=True, slots=True, field_transformer=checked)
class Coordinates:
    """A point in decimal degrees, north and east positive, and where it was read."""

    latitude: float = attrs.field(validator=_degrees)
    longitude: float = attrs.field(validator=_degrees)
    origin: Origin
    source: Source | None = _carried()


@attrs.frozen(kw_only=True, slots=True, field_transformer=checked)
class Result:
    """The result field: all its words, what kind of outcome it states, and the number of the side that won, if one did.

    >>> import warbox
    >>> result = warbox.parse("{{Warbox|result=Decisive Gaulish victory|combatant1=Rome|combatant2=Gauls}}").result
    >>> result.text, result.kind.value, result.winner
    ('Decisive Gaulish victory', 'victory', 2)
    """

    text: str
    kind: ResultKind
    winner: int | None = None
    links: tuple[Link, ...] = ()
    citations: tuple[str, ...] = ()
    source: Source | None = _carried()


@attrs.frozen(kw_only=True, slots=True, field_transformer=checked)
class Belligerent(_Sourced):
    r"""A party to the conflict; ``parts`` are the entries bulleted under it.

    ``group`` are the headings that it stands under, outermost first; ``row`` is the letter of a further row of the box
    (``combatant1a``).

    >>> import warbox
    >>> box = "{{Warbox|combatant1=\n* {{flag|France}} (until 1941)\n** [[Brittany|Bretons]]|combatant2=B}}"
    >>> france = warbox.parse(box).sides[0].belligerents[0]
    >>> france.name, france.flags[0].key, france.notes, france.parts[0].name, france.parts[0].link
    ('France', 'France', ('until 1941',), 'Bretons', 'Brittany')
    """

    name: str
    link: str | None = None
    flags: tuple[Flag, ...] = ()
    group: tuple[str, ...] = ()
    row: str | None = None
    parts: tuple[Belligerent, ...] = ()
    notes: tuple[str, ...] = ()
    citations: tuple[str, ...] = ()
    source: Source | None = _carried()


@attrs.frozen(kw_only=True, slots=True, field_transformer=checked)
class Commander(_Sourced):
    """A person, or a body that stands in the list as a leader.

    ``group`` and ``row`` are as in ``Belligerent``.

    >>> import warbox
    >>> box = "{{Warbox|combatant1=A|commander1={{flagicon|France}} [[John Doe|Doe]] {{WIA}} (from May)}}"
    >>> doe = warbox.parse(box).sides[0].commanders[0]
    >>> doe.name, doe.link, doe.allegiance[0].key, doe.fates[0].value, doe.notes
    ('Doe', 'John Doe', 'France', 'wounded', ('from May',))
    """

    name: str
    link: str | None = None
    allegiance: tuple[Flag, ...] = ()
    fates: tuple[Fate, ...] = ()
    rank: str | None = None
    group: tuple[str, ...] = ()
    row: str | None = None
    notes: tuple[str, ...] = ()
    citations: tuple[str, ...] = ()
    source: Source | None = _carried()


def _ordered(instance: Figure, attribute: attrs.Attribute[int | None], value: int | None) -> None:
    if instance.low is not None and value is not None and instance.low > value:
        raise ValueError(f"low {instance.low} is more than high {value}")


def _alone(instance: Figure, attribute: attrs.Attribute[str | None], value: str | None) -> None:
    if value is not None and (instance.low is not None or instance.high is not None):
        raise ValueError(f"a figure has a number or a word, not both: {value!r}")


@attrs.frozen(kw_only=True, slots=True, field_transformer=checked)
class Figure(_Sourced):
    """One claim of a count: ``low`` and ``high`` as stated, or the ``word`` that stands where a number would.

    ``low`` and ``high`` are equal for one number (``500 men``) and the two ends of a range (``500–600 men``). Under the bound
    ``at_least`` the number is ``low``, and ``high`` is the upper end of a range or None; under ``at_most`` the number is
    ``high``, and ``low`` the lower end of a range or None. Where a ``word`` stands, both are None: not known, which is not 0.

    ``part_of`` is the index, in the same list, of the figure that this one breaks down; ``covers`` the sides whose cells a
    spanning cell covers. ``outcomes`` is empty in a strength.

    >>> import warbox
    >>> box = "{{Warbox|combatant1=A|strength1=500–600 men<br>over 20 guns<br>up to 3 ships<br>several tanks|casualties1=5 dead}}"
    >>> side = warbox.parse(box).sides[0]
    >>> for figure in side.strength:
    ...     print(figure.low, figure.high, figure.bound, figure.word, figure.unit, figure.category)
    500 600 None None men personnel
    20 None at_least None guns guns
    None 3 at_most None ships ships
    None None None several tanks tanks
    >>> side.casualties[0].low, [outcome.value for outcome in side.casualties[0].outcomes]
    (5, ['killed'])
    """

    category: Category
    low: int | None = None
    high: int | None = attrs.field(default=None, validator=_ordered)
    bound: Bound | None = None
    approximate: bool = False
    word: str | None = attrs.field(default=None, validator=_alone)
    outcomes: tuple[Outcome, ...] = ()
    unit: str | None = None
    party: str | None = None
    group: tuple[str, ...] = ()
    claimed_by: str | None = None
    total: bool = False
    part_of: int | None = None
    covers: tuple[int, ...] = ()
    notes: tuple[str, ...] = ()
    text: str = _carried("")
    citations: tuple[str, ...] = ()
    source: Source | None = _carried()


@attrs.frozen(kw_only=True, slots=True, field_transformer=checked)
class Citation:
    """A citation as it stands in the text; what it says is worked out when asked.

    ``kind`` is ``ref``, ``refn``, ``efn``, ``sfn``, ``harv``, ``rp`` …: the tag or template family. A reuse names its
    definition in ``defined_by``; one that stands inside another names that one in ``inside``.
    """

    id: str
    kind: str
    name: str | None = None
    group: str | None = None
    wikitext: str = ""
    defined_by: str | None = None
    inside: str | None = None
    source: Source | None = _carried()

    @property
    def urls(self) -> tuple[str, ...]:
        """The web addresses in the citation, in order, each once."""
        return citation_urls(self.wikitext)

    @property
    def templates(self) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
        """The citation's templates: the name and the (key, value) pairs of each, in order."""
        return citation_templates(self.wikitext)


@attrs.frozen(kw_only=True, slots=True, field_transformer=checked)
class OtherParam:
    """A parameter that has no place in the model, kept raw."""

    name: str
    value: str


@attrs.frozen(kw_only=True, slots=True, field_transformer=checked)
class Header:
    """A changed heading of the box (``combatants_header = Parties``)."""

    name: str
    text: str


@attrs.frozen(kw_only=True, slots=True, field_transformer=checked)
class Page:
    """What the caller said of the page."""

    title: str | None = None
    page_id: int | None = None
    rev_id: int | None = None
    wiki: str | None = None


@attrs.frozen(kw_only=True, slots=True, field_transformer=checked)
class Side:
    r"""One column of the box, or, with ``number`` None, the joint row that spans all of them.

    ``uncounted`` are the bodies (units, ships) that the strength field names without a count;
    ``strength_text`` and ``casualties_text`` are the words of the fields that ``strength`` and ``casualties`` were read from.

    >>> import warbox
    >>> side = warbox.parse("{{Warbox|combatant1=A|combatant2=B|strength1=500 men<br>[[1st Division]]}}").sides[0]
    >>> side.number, side.belligerents[0].name, side.strength[0].low, side.uncounted[0].name
    (1, 'A', 500, '1st Division')
    >>> side.strength_text.text
    '500 men\n1st Division'
    """

    number: int | None = None
    belligerents: tuple[Belligerent, ...] = ()
    commanders: tuple[Commander, ...] = ()
    units: RichText | None = None
    strength: tuple[Figure, ...] = ()
    strength_text: RichText | None = _carried()
    uncounted: tuple[Belligerent, ...] = _carried(())
    casualties: tuple[Figure, ...] = ()
    casualties_text: RichText | None = _carried()
    political_support: tuple[Belligerent, ...] = ()
    military_support: tuple[Belligerent, ...] = ()


@attrs.frozen(kw_only=True, slots=True, field_transformer=checked)
class Conflict:
    """One infobox, read: ``sides`` are its columns, ``joint`` the row that spans all of them.

    ``diagnostics`` say what was not understood, ``other_params`` hold what has no place here. A conflict is changed as all
    frozen values are, with ``attrs.evolve``.

    >>> import attrs, warbox
    >>> conflict = warbox.parse("{{Warbox|conflict=Battle of X|combatant1=A|combatant2=B|casualties3=9 civilians killed}}")
    >>> conflict.name, [side.number for side in conflict.sides], conflict.joint.casualties[0].low
    ('Battle of X', [1, 2], 9)
    >>> attrs.evolve(conflict, name="Siege of X").name
    'Siege of X'
    """

    name: str | None = None
    other_names: tuple[str, ...] = ()
    part_of: RichText | None = None
    date: DateInfo | None = None
    place: RichText | None = None
    coordinates: Coordinates | None = None
    result: Result | None = None
    status: RichText | None = None
    territory: RichText | None = None
    sides: tuple[Side, ...] = ()
    joint: Side = attrs.field(factory=Side)
    notes: RichText | None = None
    campaignboxes: tuple[str, ...] = ()
    image: str | None = None
    caption: RichText | None = None
    headers: tuple[Header, ...] = ()
    citations: tuple[Citation, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = _carried(())
    template: str = _carried("")
    other_params: tuple[OtherParam, ...] = _carried(())
    salvaged: bool = _carried(False)
    page: Page | None = _carried()

    def citation(self, id: str) -> Citation:
        """Return the citation of an id in a value's ``citations``; of one that only reuses another, that other.

        Raises ``LookupError`` if there is none.

        >>> import warbox
        >>> box = '{{Warbox|combatant1=A|strength1=5<ref name="x">[https://a.org B]</ref>|casualties1=3<ref name="x"/>}}'
        >>> conflict = warbox.parse(box)
        >>> [conflict.citation(id).urls for id in conflict.sides[0].casualties[0].citations]
        [('https://a.org',)]
        """
        for citation in self.citations:
            if citation.id == id:
                return citation if citation.defined_by is None else self.citation(citation.defined_by)
        raise LookupError(f"the conflict has no citation {id!r}: its ids are those of Conflict.citations")

    def rows(self) -> Iterator[Side]:
        """Yield the sides in order, then the joint row."""
        yield from self.sides
        yield self.joint
