"""Strategies for conflicts that wikitext can say: ``parse(render(c)) == c`` holds for each, and ``render`` refuses none.

A conflict's parts are not free of each other: a count of "tanks" is of the category tanks, a cell that is blank is covered by the
one before it, citations are numbered in the order of the template. The strategies keep to that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import attrs
from hypothesis import strategies as st

from warbox.fields.entries import clean
from warbox.model import (
    Belligerent,
    Bound,
    Category,
    Citation,
    Commander,
    Conflict,
    Coordinates,
    DateInfo,
    DateSpan,
    Fate,
    Figure,
    Flag,
    FlagKind,
    Link,
    Origin,
    Outcome,
    Result,
    ResultKind,
    RichText,
    Side,
)

__all__ = ["sayable_conflicts", "sayable_dates", "sayable_figures", "sayable_texts"]

# Names that no table knows, so that they say nothing but themselves; the first of each side, by which a result can name it.
_REALMS = ("Ardania", "Borovia", "Cestria", "Dorvale")
_NAMES = (
    "Vessaly", "House of Kerrin", "Lower Tambria", "Osk & Thule", "Men of Irra", "Quill–Marr pact", "O'Dain", "Ülmark",
    "A = B", "Ka|Ro",
)  # fmt: skip
_KEYS = ("France", "Prussia", "Ottoman Empire", "Rome", "Kingdom of Hanover")
_PEOPLE = ("Edda Varn", "Joss Ilmari", "Kett of Orrin", "Mira O'Lann", "Tam, Lord of Esk", "Ysolt {I}")
_HEADINGS = ("Northern wing", "Second wave", "Inner ring", "Left")

# What is counted, as written.
_UNITS = (
    (None, Category.PERSONNEL),
    ("men", Category.PERSONNEL),
    ("cavalry", Category.PERSONNEL),
    ("civilians", Category.CIVILIANS),
    ("guns", Category.GUNS),
    ("tanks", Category.TANKS),
    ("armoured cars", Category.VEHICLES),
    ("helicopters", Category.AIRCRAFT),
    ("frigates", Category.SHIPS),
    ("war elephants", Category.ANIMALS),
    ("battalions", Category.FORMATIONS),
    ("rifles", Category.EQUIPMENT),
)
# Words in a number's place, without and with something counted.
_WORDS = (
    ("unknown", "heavy", "several hundred", "unknown, though thought to be heavy"),
    ("unknown number", "several hundred", "dozens", "many more"),
)
_OF_PEOPLE = (
    (Outcome.CASUALTIES,),
    (Outcome.KILLED,),
    (Outcome.WOUNDED,),
    (Outcome.MISSING,),
    (Outcome.CAPTURED,),
    (Outcome.DISEASE,),
    (Outcome.DESERTED,),
    (Outcome.SURRENDERED,),
    (Outcome.EXECUTED,),
    (Outcome.INTERNED,),
    (Outcome.HOSPITALIZED,),
    (Outcome.DISPLACED,),
    (Outcome.KILLED, Outcome.WOUNDED),
    (Outcome.KILLED, Outcome.MISSING),
)
_OF_THINGS = ((Outcome.LOST,), (Outcome.DESTROYED,), (Outcome.CAPTURED,), (Outcome.DAMAGED,))
_PERSONS = (Category.PERSONNEL, Category.CIVILIANS)

_ODD = st.text(alphabet="ab Z09.,'\"{}[]|<>&=*#:;~_-–()/!?é東\u00a0", min_size=1, max_size=24)


def sayable_texts() -> st.SearchStrategy[str]:
    """Return a strategy of words in one line, with what is markup in wikitext among them."""
    return _ODD.map(clean).filter(bool)


# -- event


@st.composite
def _rich(draw: st.DrawFn) -> RichText:
    lines = draw(st.lists(sayable_texts(), min_size=1, max_size=4))
    links = []
    for index, line in enumerate(lines):
        if draw(st.booleans()):
            lines[index] = f"{line} Orrin bay"
            links.append(Link(target=draw(st.sampled_from(("Bay of Orrin", "Orrin bay"))), text="Orrin bay"))
    return RichText(text="\n".join(lines), links=tuple(links))


def _day(year: int, month: int, day: int) -> str:
    return f"{year:04}-{month:02}-{day:02}"


@st.composite
def sayable_dates(draw: st.DrawFn) -> DateInfo:
    """Return a strategy of date fields of one span: days, ranges, months, years, years BC, decades, seasons, still going on."""
    year, later = sorted(draw(st.lists(st.integers(1000, 2020), min_size=2, max_size=2, unique=True)))
    one, two = sorted(draw(st.lists(st.integers(1, 28), min_size=2, max_size=2, unique=True)))
    first, second = sorted(draw(st.lists(st.integers(1, 12), min_size=2, max_size=2, unique=True)))
    pairs = (
        (_day(year, first, one), _day(year, first, one)),
        (_day(year, first, one), _day(year, first, two)),
        (_day(year, first, one), _day(year, second, two)),
        (_day(year, second, one), _day(later, first, two)),
        (f"{year}-{first:02}", f"{year}-{first:02}"),
        (f"{year}-{first:02}", f"{later}-{second:02}"),
        (f"{year}", f"{year}"),
        (f"{year}", f"{later}"),
        (f"{year}~", f"{year}~"),
        (f"{year}~", f"{later}"),
        (f"{year}~", f"{later}-{second:02}{draw(st.sampled_from(('', '~')))}"),
        (f"{year}-{draw(st.integers(21, 24))}",) * 2,
        (f"{later // 10 if later % 100 > 9 else 196}X",) * 2,  # "1700s" may be a century
        (f"-{year % 700 + 100:04}",) * 2,
    )
    start, end = draw(st.sampled_from(pairs))
    ongoing = start != end and draw(st.booleans())
    notes = draw(st.sampled_from(((), ("disputed",))))
    return DateInfo(spans=(DateSpan(start=start, end=None if ongoing else end, ongoing=ongoing, notes=notes),))


def _coordinates() -> st.SearchStrategy[Coordinates]:
    degrees = st.integers(-179 * 3600, 179 * 3600).map(lambda n: n / 3600) | st.decimals(-89, 89, places=4).map(float)
    return st.builds(
        lambda latitude, longitude, origin: Coordinates(latitude=latitude / 2, longitude=longitude, origin=origin),
        degrees, degrees, st.sampled_from(Origin),
    )  # fmt: skip


_RESULTS = (
    ("Inconclusive", ResultKind.INCONCLUSIVE),
    ("Stalemate", ResultKind.STALEMATE),
    ("Ceasefire", ResultKind.CEASEFIRE),
    ("Treaty of Orrin", ResultKind.TREATY),
    ("Withdrawal", ResultKind.WITHDRAWAL),
    ("Ongoing", ResultKind.ONGOING),
    ("See Aftermath", ResultKind.SEE_TEXT),
    ("Victory", ResultKind.VICTORY),
    ("End of the house of Irra", ResultKind.OTHER),
)


@st.composite
def _results(draw: st.DrawFn, count: int) -> Result:
    winner = draw(st.none() | st.integers(1, count))
    text, kind = (f"{_REALMS[winner - 1]} victory", ResultKind.VICTORY) if winner else draw(st.sampled_from(_RESULTS))
    return Result(text=text + draw(st.sampled_from(("", "\nOrrin divided"))), kind=kind, winner=winner)


# -- entries


@st.composite
def _flags(draw: st.DrawFn) -> tuple[Flag, ...]:
    keys = draw(st.lists(st.sampled_from(_KEYS), max_size=2))
    out = [Flag(key=key, variant=draw(st.none() | st.sampled_from(("1815", "naval"))), kind=FlagKind.ICON) for key in keys]
    if draw(st.booleans()) and not out:
        return (Flag(kind=FlagKind.IMAGE, file="Orrin banner.svg"),)
    return tuple(out)


@st.composite
def _belligerent(draw: st.DrawFn, group: tuple[str, ...], row: str | None, depth: int) -> Belligerent:
    shape = draw(st.integers(0, 2))
    link = None
    if shape == 0:
        name = draw(st.sampled_from(_KEYS))
        flags: tuple[Flag, ...] = (Flag(key=name, variant=draw(st.none() | st.just("1815")), kind=FlagKind.NAME),)
    else:
        name, flags = draw(st.sampled_from(_NAMES)), draw(_flags())
        if shape == 2:
            link = draw(st.sampled_from(("Kerrin", "Kerrin (house)")))
    parts = draw(st.lists(_belligerent(group, row, depth + 1), max_size=1)) if depth < 2 else []
    notes = draw(st.sampled_from(((), ("until 1711",), ("disputed", "from June"))))
    return Belligerent(name=name, link=link, flags=flags, group=group, row=row, parts=tuple(parts), notes=notes)


def _groups() -> st.SearchStrategy[list[tuple[str, ...]]]:
    """Return a strategy of the groups of one or two runs of entries; those without one come first."""
    group = st.lists(st.sampled_from(_HEADINGS), max_size=2, unique=True).map(tuple)
    return st.lists(group, min_size=1, max_size=2, unique=True).map(lambda groups: sorted(groups, key=bool))


@st.composite
def _belligerents(draw: st.DrawFn, realm: str | None) -> tuple[Belligerent, ...]:
    out = [Belligerent(name=realm)] if realm else []
    for row in (None, "a") if realm else (None,):
        if row is None or draw(st.booleans()):
            for group in draw(_groups()):
                out += draw(st.lists(_belligerent(group, row, 0), max_size=2))
    return tuple(out)


@st.composite
def _commanders(draw: st.DrawFn) -> tuple[Commander, ...]:
    out = []
    for row in (None, "b") if draw(st.booleans()) else (None,):
        for group in draw(_groups()):
            for name in draw(st.lists(st.sampled_from(_PEOPLE), max_size=2)):
                linked = draw(st.booleans())
                out.append(
                    Commander(
                        name=name,
                        link=draw(st.sampled_from(("Edda Varn", "Varn (admiral)"))) if linked else None,
                        allegiance=draw(_flags()),
                        fates=tuple(draw(st.lists(st.sampled_from(Fate), max_size=2, unique=True))),
                        rank=draw(st.none() | st.sampled_from(("General", "Lt. Col.", "Admiral", "Duke of Lorn"))),
                        group=group,
                        row=row,
                        notes=draw(st.sampled_from(((), ("from June",), ("acting", "left wing")))),
                    )
                )
    return tuple(out)


# -- figures


@st.composite
def _amount(draw: st.DrawFn, counted: bool) -> dict[str, Any]:
    low, high = sorted(draw(st.lists(st.integers(0, 5_000_000), min_size=2, max_size=2)))
    if low < 1000 and high % 1000 == 0:
        high += 1  # "14–17,000" is fourteen thousand to seventeen
    approximate = draw(st.booleans())
    shape = draw(st.sampled_from(("one", "range", "least", "most", "word", "range and more")))
    if shape == "word":
        return {"word": draw(st.sampled_from(_WORDS[counted]))}
    return {
        "low": None if shape == "most" else low,
        "high": {"one": low, "least": None}.get(shape, high),
        "bound": {"least": Bound.AT_LEAST, "range and more": Bound.AT_LEAST, "most": Bound.AT_MOST}.get(shape),
        "approximate": approximate,
    }


@st.composite
def _figure(draw: st.DrawFn, losses: bool, group: tuple[str, ...], whole: int | None) -> Figure:
    # A part that is nothing of its own, or men, takes its category over.
    unit, category = draw(st.sampled_from(_UNITS[2:] if whole is not None else _UNITS))
    amount = draw(_amount(unit is not None))
    if amount.get("low") is not None and amount["low"] == amount.get("high") and amount.get("bound") is not None:
        amount["bound"] = None
    outcomes: tuple[Outcome, ...] = ()
    if losses:
        outcomes = draw(st.sampled_from(_OF_PEOPLE if category in _PERSONS else _OF_THINGS))
    return Figure(
        **amount,
        category=category,
        outcomes=outcomes,
        unit=unit,
        party=None if whole is not None else draw(st.none() | st.sampled_from(_KEYS)),
        group=group,
        claimed_by=draw(st.none() | st.sampled_from(("Irran sources", "Kerrin estimates", "Annals of Irra"))),
        total=whole is None and draw(st.booleans()),
        part_of=whole,
        notes=draw(st.sampled_from(((), ("off the coast",), ("reserves apart",)))),
    )


@st.composite
def sayable_figures(draw: st.DrawFn, losses: bool) -> tuple[Figure, ...]:
    """Return a strategy of strengths, or of casualties with ``losses``."""
    out: list[Figure] = []
    for group in draw(_groups()):
        for _ in range(draw(st.integers(0, 2))):
            whole = draw(_figure(losses, group, None))
            out.append(whole)
            place = len(out) - 1
            for _ in range(draw(st.sampled_from((0, 0, 1, 2)))):
                part = draw(_figure(losses, group, place))
                out.append(attrs.evolve(part, party=whole.party))
    return tuple(out)


# -- the whole


def _tells_kinds(figures: tuple[Figure, ...]) -> bool:
    """Whether a joint row says of what all its counts are: one that opens with civilians is about civilians."""
    opens = bool(figures) and figures[0].category is Category.CIVILIANS
    return not opens or all(f.unit is not None or f.category is not Category.PERSONNEL for f in figures)


@st.composite
def sayable_conflicts(draw: st.DrawFn) -> Conflict:
    """Return a strategy of conflicts that wikitext can say."""
    count = draw(st.sampled_from((2, 2, 2, 3, 4)))
    sides = []
    for number in range(1, count + 2):
        joint = number > count
        strength, losses = (f.filter(_tells_kinds) if joint else f for f in (sayable_figures(False), sayable_figures(True)))
        sides.append(
            Side(
                number=None if joint else number,
                belligerents=() if joint else draw(_belligerents(_REALMS[number - 1])),
                commanders=draw(st.just(()) | _commanders()),
                units=draw(st.none() | _rich()),
                strength=draw(st.just(()) | strength),
                casualties=draw(st.just(()) | losses),
                political_support=draw(st.just(()) | _belligerents(None)),
                military_support=draw(st.just(()) | _belligerents(None)),
            )
        )
    text = st.none() | _rich()
    names = draw(st.lists(sayable_texts().map(lambda t: f"War {t} I"), max_size=3))
    conflict = Conflict(
        name=names[0] if names else None,
        other_names=tuple(names[1:]),
        part_of=draw(text),
        date=draw(st.none() | sayable_dates()),
        place=draw(text),
        coordinates=draw(st.none() | _coordinates()),
        result=draw(st.none() | _results(count)),
        status=draw(text),
        territory=draw(text),
        sides=tuple(_covered(sides[:-1])),
        joint=sides[-1],
        notes=draw(text),
        campaignboxes=draw(st.sampled_from(((), ("Campaignbox Orrin War",), ("Campaignbox Orrin", "Campaignbox Irra")))),
        image=draw(st.none() | st.just("Orrin bay 1711.jpg")),
        caption=draw(text),
    )
    return _cited(conflict, draw)


def _covered(sides: Sequence[Side]) -> Iterator[Side]:
    """Yield the sides with their figures covering the blank cells after them."""
    for place, side in enumerate(sides):
        out = side
        for field in ("strength", "casualties"):
            covers = [place + 1]
            while covers[-1] < len(sides) and not getattr(sides[covers[-1]], field):
                covers.append(covers[-1] + 1)
            if len(covers) > 1:
                changed: dict[str, Any] = {field: tuple(attrs.evolve(f, covers=tuple(covers)) for f in getattr(side, field))}
                out = attrs.evolve(out, **changed)
        yield out


# -- citations


class _Notes:
    """Gives out citations in the order of the template."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self.out: list[Citation] = []
        self.named: dict[str, str] = {}

    def some(self) -> tuple[str, ...]:
        """Return the ids of up to two new citations."""
        return tuple(self._one(self.draw(st.integers(0, 3))) for _ in range(self.draw(st.sampled_from((0, 0, 0, 1, 2)))))

    def _one(self, shape: int) -> str:
        ident = f"c{len(self.out) + 1}"
        if shape == 3 and self.named:
            name = self.draw(st.sampled_from(sorted(self.named)))
            made = Citation(id=ident, kind="ref", name=name, wikitext=f'<ref name="{name}" />', defined_by=self.named[name])
        elif shape == 2:
            made = Citation(id=ident, kind="sfn", wikitext=f"{{{{sfn|Kerrin|1901|p={len(self.out)}}}}}")
        elif shape == 1:
            name = f"n{len(self.out)}"
            made = Citation(id=ident, kind="ref", name=name, wikitext=f'<ref name="{name}">Varn, 1,200 ships</ref>')
            self.named[name] = ident
        else:
            made = Citation(
                id=ident, kind="ref", wikitext=f"<ref>{{{{cite book |title=Annals {len(self.out)} |year=1901}}}}</ref>"
            )
        self.out.append(made)
        return ident

    def on(self, value: Any) -> Any:
        """Return ``value`` (a model value, or None) with citations of its own."""
        return None if value is None else attrs.evolve(value, citations=self.some())

    def on_party(self, entry: Belligerent) -> Belligerent:
        cited: Belligerent = self.on(entry)
        return attrs.evolve(cited, parts=tuple(map(self.on_party, entry.parts)))


def _cited(conflict: Conflict, draw: st.DrawFn) -> Conflict:
    notes = _Notes(draw)
    names = ("part_of", "caption", "date", "place", "territory", "result", "status")
    changed = {name: notes.on(getattr(conflict, name)) for name in names}
    sides = [*conflict.sides, conflict.joint]

    def each(field: str, on: Callable[[Any], Any]) -> None:
        for place, side in enumerate(sides):
            value = getattr(side, field)
            made: dict[str, Any] = {field: tuple(map(on, value)) if isinstance(value, tuple) else on(value)}
            sides[place] = attrs.evolve(side, **made)

    each("belligerents", notes.on_party)
    each("commanders", notes.on)
    each("units", notes.on)
    each("strength", notes.on)
    each("political_support", notes.on_party)
    each("military_support", notes.on_party)
    each("casualties", notes.on)
    changed["notes"] = notes.on(conflict.notes)
    return attrs.evolve(conflict, **changed, sides=tuple(sides[:-1]), joint=sides[-1], citations=tuple(notes.out))
