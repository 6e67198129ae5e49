"""The parentheses of a line: which claims stand in which."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

__all__ = ["MAX_GROUPS", "Group", "closed", "groups_of", "holds_groups", "innermost", "without_inner"]

_BRACKET = re.compile(r"[()\[\]]")
# a line with more parentheses is read without them: no editor's line has so many, and the bound keeps the time linear
MAX_GROUPS = 24


@attrs.define(slots=True, eq=False)
class Group:
    """A parenthesis of a line, without its brackets: what it stands in, and the claims that stand in it and in no inner one."""

    begin: int
    stop: int
    outer: Group | None
    members: list[int] = attrs.Factory(list)


_MAX_DEPTH = 10  # of parentheses in each other; what opens deeper, and what follows it, is read as words


def groups_of(text: str, root: Group) -> Iterator[Group]:
    """Yield the parentheses of a line, in order; one left open runs to the line's end."""
    stack: list[Group] = []
    for match in _BRACKET.finditer(text):
        if match[0] in "([":
            if len(stack) == _MAX_DEPTH:
                return
            group = Group(match.end(), len(text), stack[-1] if stack else root)
            stack.append(group)
            yield group
        elif stack:
            stack.pop().stop = match.start()


def innermost(groups: Sequence[Group], at: int) -> Group:
    """Return the innermost group around a place; the first of ``groups`` is the line."""
    return next(g for g in reversed(groups) if g.begin <= at < g.stop or g is groups[0])


def holds_groups(group: Group, groups: Sequence[Group]) -> bool:
    """Whether a claim stands in a group inside this one."""
    return any(g.members and group.begin < g.begin and g.stop <= group.stop for g in groups)


def without_inner(text: str, begin: int, stop: int, groups: Sequence[Group], own: Group) -> str:
    """Return ``text[begin:stop]`` with the parentheses inside ``own`` blanked, so that offsets hold."""
    out = text[begin:stop]
    for group in groups[1:]:
        low = group.begin - 1 - begin
        if group is not own and own.begin <= group.begin and 0 <= low < len(out):
            high = min(group.stop + 1, stop) - begin
            out = out[:low] + "\x1b" * (high - low) + out[high:]
    return out


_MAX_CLOSING = 300  # characters behind a claim in which its bracket may close; the bound keeps the time linear


def closed(text: str, begin: int, stop: int) -> int:
    """Return where ``text[begin:stop]`` ends with the brackets that it opens; ``stop`` itself if one of them stays open.

    >>> closed("300 (disputed), 20 guns", 0, 13)
    14
    """
    depth = 0
    for match in _BRACKET.finditer(text, begin, stop + _MAX_CLOSING):
        if match.start() >= stop and depth == 0:
            return stop
        depth = depth + 1 if match[0] in "([" else max(0, depth - 1)
        if match.start() >= stop and depth == 0:
            return match.end()
    return stop
