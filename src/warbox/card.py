"""The card: a conflict as a readable page in the terminal, laid out as its box is. Needs rich (the extra ``cli``)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from rich import box
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text
from rich.tree import Tree

from warbox.errors import Severity
from warbox.model import Belligerent, Bound, Category, Citation, Commander, Conflict, DateSpan, Figure, Flag, RichText, Side

__all__ = ["card", "quantity"]

_Entry = TypeVar("_Entry", Belligerent, Commander)
_STYLES = {Severity.INFO: "dim", Severity.WARNING: "yellow", Severity.ERROR: "bold red"}


def card(conflict: Conflict, *, citations: bool = False) -> RenderableType:
    """Return what rich prints as the card of ``conflict``; with ``citations`` the footnotes are listed too.

    Sides are columns, groups and breakdowns are trees, ``[12]`` marks the footnote whose id is ``c12``.
    """
    parts: list[RenderableType] = [_event(conflict)]
    columns = _sides(conflict.sides)
    if columns is not None:
        parts.append(columns)
    joint = [Group(Text(label, style="bold"), cell) for label, cell in _cells(conflict.joint)]
    if joint:
        parts.append(Panel(Group(*joint), title="All sides together", title_align="left", box=box.SQUARE))
    if conflict.notes is not None:
        parts.append(_field("Notes", _rich(conflict.notes)))
    if citations and conflict.citations:
        parts += [Text("Footnotes", style="bold"), *(Padding(_footnote(c), (0, 0, 0, 2)) for c in conflict.citations)]
    elif conflict.citations:
        number = len(conflict.citations)
        parts.append(Text("1 footnote" if number == 1 else f"{number} footnotes", style="dim"))
    parts.append(_strip(conflict))
    return Panel(Group(*parts), title=Text(conflict.name or "A conflict without a name", style="bold"), box=box.ROUNDED)


def quantity(figure: Figure) -> str:
    """Return the number of a figure as people write it, or the word that stands in its place.

    >>> quantity(Figure(category=Category.PERSONNEL, low=6000, high=7000, approximate=True))
    'c. 6,000–7,000'
    >>> quantity(Figure(category=Category.PERSONNEL, low=145000, bound=Bound.AT_LEAST))
    '145,000+'
    """
    if figure.low is None and figure.high is None:
        return figure.word or "?"
    ends = [f"{end:,}" for end in dict.fromkeys((figure.low, figure.high)) if end is not None]
    text = "–".join(ends)
    if figure.bound is Bound.AT_LEAST:
        text += "+"
    elif figure.bound is Bound.AT_MOST:
        text = f"up to {text}"
    return f"c. {text}" if figure.approximate else text


# -- the head


def _event(conflict: Conflict) -> RenderableType:
    table = Table.grid(padding=(0, 2))
    table.add_column(style="bold")
    table.add_column()
    for name in conflict.other_names:
        table.add_row("Also", Text(name))
    rows: list[tuple[str, Text | None]] = [("Part of", _rich(conflict.part_of))]
    if conflict.date is not None:
        spans = "; ".join(_dates(s) for s in conflict.date.spans)
        rows.append(("Date", Text(spans or conflict.date.text) + _marks(conflict.date.citations)))
    rows.append(("Place", _rich(conflict.place)))
    if conflict.coordinates is not None:
        point = conflict.coordinates
        rows.append(("", Text(f"{point.latitude:.4f}, {point.longitude:.4f} ({point.origin.value})")))
    if conflict.result is not None:
        result = conflict.result
        verdict = result.kind.value if result.winner is None else f"{result.kind.value}, side {result.winner}"
        rows.append(("Result", Text.assemble(result.text, (f" [{verdict}]", "cyan"), _marks(result.citations))))
    rows += [("Status", _rich(conflict.status)), ("Territory", _rich(conflict.territory))]
    for label, text in rows:
        if text is not None and text.plain:
            table.add_row(label, text)
    return table


def _dates(span: DateSpan) -> str:
    ends = [span.start or "?"] if span.start == span.end else [span.start or "?", "present" if span.ongoing else span.end or "?"]
    notes = f" ({', '.join(span.notes)})" if span.notes else ""
    return " to ".join(ends) + notes


# -- the sides


def _sides(sides: Sequence[Side]) -> RenderableType | None:
    cells = [dict(_cells(side)) for side in sides]
    labels = list(dict.fromkeys(label for column in cells for label in column))
    if not labels:
        return None
    table = Table(box=box.SQUARE, expand=True, show_lines=True)
    for side in sides:
        table.add_column(Text(f"Side {side.number}"), ratio=1, overflow="fold")
    for label in labels:
        table.add_row(*(Group(Text(label, style="bold"), c[label]) if label in c else "" for c in cells))
    return table


def _cells(side: Side) -> list[tuple[str, RenderableType]]:
    """Return what a column holds: each field's label and contents; empty fields are left out."""
    cells: list[tuple[str, RenderableType]] = []
    for label, parties in (
        ("Belligerents", side.belligerents),
        ("Political support", side.political_support),
        ("Military support", side.military_support),
    ):
        if parties:
            cells.append((label, _tree(parties, _party)))
    if side.commanders:
        cells.append(("Commanders and leaders", _tree(side.commanders, _person)))
    if side.units is not None:
        cells.append(("Units", _rich(side.units) or Text()))
    if side.strength or side.uncounted:
        cells.append(("Strength", Group(_figures(side.strength), _tree(side.uncounted, _party))))
    if side.casualties:
        cells.append(("Casualties and losses", _figures(side.casualties)))
    return cells


def _tree(entries: Iterable[_Entry], add: Callable[[Tree, _Entry], None]) -> Tree:
    """Return a tree of ``entries`` with their groups as branches, in reading order."""
    root = Tree("", hide_root=True, guide_style="dim")
    branches: dict[tuple[str, ...], Tree] = {(): root}
    for entry in entries:
        add(_branch(branches, entry.group), entry)
    return root


def _branch(branches: dict[tuple[str, ...], Tree], path: tuple[str, ...]) -> Tree:
    if path not in branches:
        branches[path] = _branch(branches, path[:-1]).add(Text(path[-1], style="italic"))
    return branches[path]


def _party(branch: Tree, entry: Belligerent) -> None:
    own = branch.add(
        Text.assemble(_row(entry.row), entry.name, _flags(entry.flags, entry.name), _notes(entry.notes), _marks(entry.citations))
    )
    for part in entry.parts:
        _party(own, part)


def _person(branch: Tree, entry: Commander) -> None:
    rank = f"{entry.rank} " if entry.rank else ""
    fates = "".join(f", {f.value.replace('_', ' ')}" for f in entry.fates)
    branch.add(
        Text.assemble(
            _row(entry.row),
            (rank, "dim"),
            entry.name,
            (fates, "red"),
            _flags(entry.allegiance, entry.name),
            _notes(entry.notes),
            _marks(entry.citations),
        )
    )


def _figures(figures: Sequence[Figure]) -> Tree:
    """Return a tree of figures: groups are branches, and a breakdown stands under what it breaks down."""
    root = Tree("", hide_root=True, guide_style="dim")
    branches: dict[tuple[str, ...], Tree] = {(): root}
    nodes: list[Tree] = []
    for figure in figures:
        whole = figure.part_of
        branch = nodes[whole] if whole is not None and whole < len(nodes) else _branch(branches, figure.group)
        nodes.append(branch.add(_figure(figure)))
    return root


def _figure(figure: Figure) -> Text:
    text = Text()
    if figure.total:
        text.append("total ", style="bold")
    if figure.party is not None and figure.party != figure.unit and figure.party not in figure.group:
        text.append(f"{figure.party}: ")
    text.append(quantity(figure), style="bold cyan")
    if figure.unit is not None:
        text.append(f" {figure.unit}")
    elif figure.category is not Category.PERSONNEL:
        text.append(f" {figure.category.value}")
    if figure.outcomes:
        text.append(f" {'/'.join(o.value for o in figure.outcomes)}", style="magenta")
    if figure.claimed_by is not None and figure.claimed_by not in figure.group:
        text.append(f" (says {figure.claimed_by})", style="dim")
    if figure.covers:
        text.append(f" (of sides {', '.join(map(str, figure.covers))})", style="dim")
    return Text.assemble(text, _notes(figure.notes), _marks(figure.citations))


# -- small parts


def _field(label: str, text: Text | None) -> Text:
    return Text.assemble((f"{label} ", "bold"), text or Text())


def _rich(text: RichText | None) -> Text | None:
    return None if text is None else Text.assemble(text.text, _marks(text.citations))


def _row(row: str | None) -> tuple[str, str]:
    return (f"({row}) " if row else "", "dim")


def _flags(flags: Sequence[Flag], name: str) -> tuple[str, str]:
    """Return the countries of the flags, where they say more than the name does."""
    countries = [f.country for f in flags if f.country is not None and f.country != name]
    return (f" ⚑ {', '.join(countries)}" if countries else "", "green")


def _notes(notes: Sequence[str]) -> tuple[str, str]:
    return ("".join(f" ({note})" for note in notes), "dim")


def _marks(citations: Sequence[str]) -> tuple[str, str] | Text:
    return Text("".join(f"[{ident.removeprefix('c')}]" for ident in citations), style="blue")


def _footnote(citation: Citation) -> Text:
    text = Text(f"[{citation.id.removeprefix('c')}] ", style="blue")
    if citation.defined_by is not None:
        return text.append(f"as [{citation.defined_by.removeprefix('c')}]", style="dim")
    titles = [value for _, pairs in citation.templates for key, value in pairs if key == "title"]
    said = titles or citation.urls[:1] or [" ".join(citation.wikitext.split())]
    return text.append(" · ".join(said), style="default")


def _strip(conflict: Conflict) -> RenderableType:
    """Return what was not understood: the notices counted by code, warnings and errors in full."""
    if not conflict.diagnostics:
        return Text("Everything was understood.", style="green")
    counts = Counter((d.severity, d.code) for d in conflict.diagnostics)
    lines: list[RenderableType] = [Text("Not understood, or worth knowing", style="bold")]
    for severity, code in counts:
        lines.append(Text(f"  {counts[severity, code]} × {code} ({severity.value})", style=_STYLES[severity]))
        if severity is not Severity.INFO:
            found = (d for d in conflict.diagnostics if d.code == code)
            lines += [Text(f"      {d.param or 'the box'}: {d.message}", style=_STYLES[severity]) for d in found]
    return Group(*lines)
