"""Belligerents and commanders as lines: flags, name, fates, notes, citations."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from warbox.content import Content
from warbox.fields.context import Context
from warbox.fields.parties import read_belligerents
from warbox.fields.people import read_commanders
from warbox.model import Belligerent, Commander, Flag, FlagKind
from warbox.profiles import Profile
from warbox.scan import OpaqueReader, read_opaques
from warbox.spans import Span
from warbox.walk import walk
from warbox.writer.layout import Item, Values, compose, heading_citations, with_loose
from warbox.writer.markup import Citations, fate, flag, link, named_flag, plain

__all__ = ["heading", "name_forms", "read_value", "write_belligerents", "write_commanders"]


def read_value(value: str, profile: Profile) -> tuple[Content, Context, dict[str, tuple[str, str | None]]]:
    """Walk a value that stands alone; also return what tells its citations apart, by their ids in it."""
    reader = OpaqueReader(value)
    read_opaques(value, reader, 0, len(value))
    found = walk(value, Span(0, len(value)), tuple(reader.found), profile.handlers, "")
    ids: dict[Span, tuple[str, ...]] = {}
    keys: dict[str, tuple[str, str | None]] = {}
    for number, cited in enumerate(found.cited):
        ident = f"c{number}"
        ids[cited.span] = (*ids.get(cited.span, ()), ident)
        keys[ident] = (cited.span.of(value), cited.name)
    return found.content, Context(found.content.span, ids), keys


# -- belligerents


def write_belligerents(
    entries: Sequence[Belligerent], citations: Citations, path: str, profile: Profile, loose: Sequence[str] = ()
) -> str:
    """Return the value of a combatant field; ``loose`` are citations that no entry has.

    Raises ``RenderError`` for an entry that the reader would read otherwise.
    """
    flat: list[tuple[Belligerent, Belligerent | None]] = list(_flat(entries, None))
    own, above = heading_citations([e.group for e, _ in flat], [e.citations for e, _ in flat], citations.order)
    items: list[Item] = []
    by_entry: dict[int, Item] = {}
    top = -1
    for (entry, parent), cited, heads in zip(flat, own, above, strict=True):
        top += parent is None
        headings = [heading(text, (), citations.write(ids)) for text, ids in zip(entry.group, heads, strict=True)]
        tail = "".join(f" ({plain(n)})" for n in entry.notes) + citations.write(cited)
        wordings = [f"{name}{tail}" for name in name_forms(entry.name, entry.link, entry.flags)]
        item = Item(
            entry.group,
            top,
            top + 1,
            wordings,
            headings,
            None if parent is None else by_entry[id(parent)],
            entry.citations,
            _joined(heads),
        )
        by_entry[id(entry)] = item
        items.append(item)
    wanted = tuple(_with_keys(e, citations) for e in entries)

    def read(value: str) -> Values:
        content, context, keys = read_value(value, profile)
        row = entries[0].row if entries else None
        return tuple(_renamed(e, keys) for e in read_belligerents(content, row, context))

    return compose(with_loose(items, loose, citations), wanted, read, path, labels=False)


def _joined(heads: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(i for ids in heads for i in ids)


def _flat(entries: Iterable[Belligerent], parent: Belligerent | None) -> Iterable[tuple[Belligerent, Belligerent | None]]:
    for entry in entries:
        yield entry, parent
        yield from _flat(entry.parts, entry)


def _with_keys(entry: Belligerent, citations: Citations) -> Belligerent:
    keys = tuple(map(repr, citations.keys(entry.citations)))
    return attrs.evolve(entry, citations=keys, parts=tuple(_with_keys(p, citations) for p in entry.parts))


def _renamed(entry: Belligerent, keys: dict[str, tuple[str, str | None]]) -> Belligerent:
    cited = tuple(dict.fromkeys(repr(keys[i]) for i in entry.citations))
    return attrs.evolve(entry, citations=cited, parts=tuple(_renamed(p, keys) for p in entry.parts))


# -- commanders


def write_commanders(
    people: Sequence[Commander], citations: Citations, path: str, profile: Profile, loose: Sequence[str] = ()
) -> str:
    """Return the value of a commander field; as ``write_belligerents``."""
    own, above = heading_citations([p.group for p in people], [p.citations for p in people], citations.order)
    items = []
    for index, (person, cited, heads) in enumerate(zip(people, own, above, strict=True)):
        flags = _named(person.allegiance)
        headings = [heading(text, flags, citations.write(ids)) for text, ids in zip(person.group, heads, strict=True)]
        inherited = bool(person.group) and bool(flags) and headings[-1].startswith("'''{{")
        shown = () if inherited else person.allegiance
        rank = f"{plain(person.rank)} " if person.rank else ""
        marks = "".join(f" {fate(f)}" for f in person.fates)
        notes = "".join(f" ({plain(n)})" for n in person.notes)
        cite = citations.write(cited)
        names = name_forms(person.name, person.link, shown, rank)
        if " of " in rank:  # before a plain name only a link ends a title with its land
            names += name_forms(person.name, person.link, shown, f"[[{rank.rstrip()}]] ")
        wordings = [f"{name}{tail}{cite}" for name in names for tail in dict.fromkeys((marks + notes, notes + marks))]
        items.append(Item(person.group, index, index + 1, wordings, headings, cited=person.citations, above=_joined(heads)))
    wanted = tuple(attrs.evolve(p, citations=tuple(map(repr, citations.keys(p.citations)))) for p in people)

    def read(value: str) -> Values:
        content, context, keys = read_value(value, profile)
        row = people[0].row if people else None
        return tuple(
            attrs.evolve(p, citations=tuple(dict.fromkeys(repr(keys[i]) for i in p.citations)))
            for p in read_commanders(content, row, context)
        )

    return compose(with_loose(items, loose, citations), wanted, read, path, labels=False)


# -- names


def _named(flags: Iterable[Flag]) -> tuple[Flag, ...]:
    return tuple(f for f in flags if f.kind is FlagKind.NAME)


def heading(text: str, flags: Sequence[Flag], cited: str) -> str:
    """Return the heading ``text`` in bold with its colon, as a flag if it names one; its citations stand before the colon."""
    flagged = len(flags) == 1 and text in (flags[0].key, flags[0].country)
    words = named_flag(flags[0], text) if flagged else plain(text)
    return f"'''{words}'''{cited}:" if cited else f"'''{words}:'''"


def name_forms(name: str, target: str | None, flags: Sequence[Flag], rank: str = "") -> list[str]:
    """Return the ways to write a name with its flags, the likeliest first."""
    bare = plain(name) if target is None else link(target, name)
    named = _named(flags)
    icons = "".join(f"{flag(f)} " for f in flags if f.kind is not FlagKind.NAME)
    if not named:
        out = [f"{icons}{rank}{bare}"]
        if icons:
            out.append(f"{rank}{bare} {icons}".rstrip())
        return out
    out = []
    if len(named) == 1:
        whole = named_flag(named[0], name, target)
        out += [f"{icons}{rank}{whole}", f"{rank}{whole} {icons}".rstrip()]
    pieces = _with_flags(name, named, target)
    if pieces is not None:
        out.append(f"{icons}{rank}{pieces}")
    return out


def _with_flags(name: str, flags: Sequence[Flag], target: str | None) -> str | None:
    """Write the flags' names in the name as flags, if they are all there in order."""
    out = []
    at = 0
    for item in flags:
        shown = next((s for s in (item.key, item.country) if s and name.find(s, at) >= 0), None)
        if shown is None:
            return None
        found = name.index(shown, at)
        out += [_rest(name[at:found], target), named_flag(item, shown)]
        at = found + len(shown)
    out.append(_rest(name[at:], target))
    return "".join(out)


def _rest(text: str, target: str | None) -> str:
    bare = text.strip()
    return plain(text) if target is None or not bare else text.replace(bare, link(target, bare))
