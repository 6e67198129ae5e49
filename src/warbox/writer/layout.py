"""A list field as bullets: headings above what they hold for, parts below what they belong to.

A heading is a bold bullet with a colon, and what it holds for stands one bullet deeper, so that it ends where its bullets end. An
entry has several wordings; the first that is read back as the entry says is taken.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import attrs

from warbox.errors import RenderError
from warbox.writer.compare import Difference, first_difference
from warbox.writer.markup import Citations, item_list

__all__ = ["Item", "Values", "compose", "heading_citations", "with_loose"]

Group = tuple[str, ...]
Ids = tuple[str, ...]
Values = tuple[object, ...]

_LOOK_BACK = 4  # how many lines before a wrong value may be to blame for it


@attrs.define(slots=True, eq=False)
class Item:
    """One line, which states the values ``first`` up to ``last``: its wordings, and the line it stands under as a bullet.

    ``headings`` is the wikitext of the headings above it, outermost first; ``cited`` are the citations of its values, ``above``
    those that stand on headings which begin here.
    """

    group: Group
    first: int
    last: int
    wordings: Sequence[str]
    headings: Sequence[str] = ()
    parent: Item | None = None
    cited: Ids = ()
    above: Ids = ()
    chosen: int = 0


def compose(items: Sequence[Item], wanted: Values, read: Callable[[str], Values], path: str, *, labels: bool) -> str:
    """Return the value that ``read`` gives ``wanted`` for; with ``labels``, a heading over one line stands on it.

    Raises ``RenderError`` with the path (below ``path``) of the first value that no wording can say.
    """
    for item in items:
        if not item.wordings:
            raise RenderError("there are no words for this", f"{path}[{item.first}]")
    text, at = _try(items, wanted, read, labels)
    while at <= len(wanted):
        better = _better(items, at, wanted, read, labels)
        if better is None:
            found = first_difference(wanted, read(text), path) or Difference(path, wanted, None)
            raise RenderError(str(found), found.path)
        text, at = better
    return text


def _better(
    items: Sequence[Item], at: int, wanted: Values, read: Callable[[str], Values], labels: bool
) -> tuple[str, int] | None:
    """Choose another wording, of the line of the first wrong value or one shortly before, that makes more values right."""
    last = next((k for k, item in enumerate(items) if item.first <= at < item.last), len(items) - 1)
    for place in range(last, max(-1, last - _LOOK_BACK), -1):
        item = items[place]
        before, best = item.chosen, None
        for choice in range(len(item.wordings)):
            item.chosen = choice
            text, reached = _try(items, wanted, read, labels)
            if reached > at:
                best, at = (choice, text), reached
                if reached >= item.last and place == last:
                    break
        if best is not None:
            item.chosen = best[0]
            return best[1], at
        item.chosen = before
    return None


def _try(items: Sequence[Item], wanted: Values, read: Callable[[str], Values], labels: bool) -> tuple[str, int]:
    """Return the text of the wordings chosen and how many values it says rightly; one more if it says no others."""
    text = _write(_lay(items), labels)
    found = read(text)
    if found == wanted:
        return text, len(wanted) + 1
    same = 0
    while same < min(len(wanted), len(found)) and wanted[same] == found[same]:
        same += 1
    return text, same


# -- bullets


@attrs.define(slots=True)
class _Line:
    depth: int
    text: str
    heading: bool = False


def _lay(items: Sequence[Item]) -> list[_Line]:
    lines: list[_Line] = []
    path: Group = ()
    depths: dict[int, int] = {}
    for item in items:
        words = item.wordings[item.chosen]
        if not words:
            continue
        if item.parent is not None and id(item.parent) in depths:
            depth = depths[id(item.parent)] + 1
            above = item.headings[len(item.parent.group) :]
            lines += [_Line(depth + i, heading, True) for i, heading in enumerate(above)]
            depth += len(above)
        else:
            shared = _shared(path, item.group)
            lines += [_Line(level + 1, item.headings[level], True) for level in range(shared, len(item.group))]
            path = item.group
            depth = len(path) + 1
        depths[id(item)] = depth
        lines.append(_Line(depth, words))
    return lines


def _shared(one: Group, other: Group) -> int:
    count = 0
    while count < min(len(one), len(other)) and one[count] == other[count]:
        count += 1
    return count


def _write(lines: Sequence[_Line], labels: bool) -> str:
    merged: list[_Line] = []
    index = 0
    while index < len(lines):
        line = lines[index]
        following = lines[index + 1] if index + 1 < len(lines) else None
        alone = index + 2 >= len(lines) or lines[index + 2].depth <= line.depth
        if labels and line.heading and following is not None and not following.heading and alone:
            line = _Line(line.depth, f"{line.text} {following.text}")
            index += 1
        merged.append(line)
        index += 1
    if not merged:
        return ""
    if len(merged) == 1:
        return merged[0].text
    return item_list([f"{'*' * line.depth} {line.text}" for line in merged])


# -- citations


def with_loose(items: list[Item], loose: Sequence[str], citations: Citations) -> list[Item]:
    """Return ``items`` with bullets between them for the citations that no value has, where their order puts them."""
    out = list(items)
    for ident in loose:
        order = citations.order[ident]
        place = next((k for k, item in enumerate(out) if any(citations.order.get(i, 0) > order for i in item.cited)), len(out))
        near = out[place] if place < len(out) else out[-1] if out else None
        if (
            near is not None
            and near.first == near.last
            and place == len(out)
            and near.cited
            and near.wordings == (citations.write(near.cited),)
        ):
            near.cited = (*near.cited, ident)
            near.wordings = (citations.write(near.cited),)
            continue
        at = 0 if near is None else near.first if place < len(out) else near.last
        if near is not None and any(citations.order[i] > order for i in near.above):
            near = out[place - 1] if place else None  # before the heading, so under the one before
        group, headings = ((), ()) if near is None else (near.group, near.headings)
        out.insert(place, Item(group, at, at, (citations.write((ident,)),), headings, cited=(ident,)))
    return out


def heading_citations(
    groups: Sequence[Group], cited: Sequence[Ids], order: Mapping[str, int]
) -> tuple[list[Ids], list[list[Ids]]]:
    """Return the citations of each value's own, and those on each heading above it (to be written where the heading is).

    A citation that several values in one group share, or that comes after later ones in a value's list, stands on a heading.
    """
    own = [list(ids) for ids in cited]
    above: list[list[list[str]]] = [[[] for _ in group] for group in groups]
    for place, group in enumerate(groups):
        previous = groups[place - 1] if place else ()
        opened = range(_shared(previous, group), len(group))
        for ident in cited[place]:
            if ident not in own[place]:
                continue
            holders = [k for k in range(place, len(groups)) if ident in cited[k]]
            later = [i for i in cited[place] if order.get(i, 0) > order.get(ident, 0)]
            displaced = any(cited[place].index(i) < cited[place].index(ident) for i in later)
            if len(holders) < 2 and not displaced:
                continue
            for level in opened:
                under = _under(groups, place, level)
                if set(holders) == set(under) or (level == len(group) - 1 and set(holders) <= set(under)):
                    for holder in holders:
                        own[holder].remove(ident)
                    above[place][level].append(ident)
                    break
    return [tuple(ids) for ids in own], [[tuple(ids) for ids in levels] for levels in above]


def _under(groups: Sequence[Group], place: int, level: int) -> list[int]:
    """Return the places from ``place`` on that stand under its heading at ``level``."""
    out = []
    prefix = groups[place][: level + 1]
    for index in range(place, len(groups)):
        if groups[index][: level + 1] != prefix:
            break
        out.append(index)
    return out
