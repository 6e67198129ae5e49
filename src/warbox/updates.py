"""A changed conflict → the smallest set of edits of the page it was read from, and what no edit in place can say.

Every edit is tried before it is kept: the box is read again in its page, and the change must be there and nothing else be
different.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import attrs

from warbox.box import Box
from warbox.edits import Edit, apply_edits
from warbox.elsewhere import Elsewhere
from warbox.errors import EditError
from warbox.model import Belligerent, Bound, Citation, Commander, Conflict, DateSpan, Figure, Source
from warbox.params import Param
from warbox.profiles import EN, Profile
from warbox.reader import find_boxes, read_box
from warbox.spans import Span
from warbox.writer.event import date_words
from warbox.writer.markup import FATE_MARKS, link, plain

__all__ = ["Update", "update"]


class Update(NamedTuple):
    """``edits`` for ``apply_edits`` on the page; ``cannot``: the paths of the changes that they do not make."""

    edits: tuple[Edit, ...]
    cannot: tuple[str, ...]


def update(old: Conflict, new: Conflict, page_text: str, *, profile: Profile = EN) -> Update:
    """Return the edits that turn ``page_text``, from which ``old`` was read, into a page that reads as ``new``.

    A change is made where the old value stands: numbers, words, names (the conflict's too, where the box has one), link targets,
    dates, fates that are added or taken away. Entries that are added, removed or moved, other names of the conflict, the words of
    whole fields, other parameters, and changes that would change the reading of something else, are in ``cannot``: edit the box
    for these, as with ``find_boxes(page_text)[0].with_value``. ``profile`` is what ``old`` was read with.

    Raises ``EditError`` if ``old`` is not what the page says, ``TypeError`` for arguments of other types, ``ProfileError`` for
    what is no profile.

    >>> import attrs, warbox
    >>> page = "{{Warbox|combatant1=[[Rome]]|strength1=6,000 men}}"
    >>> old = warbox.parse(page)
    >>> side = attrs.evolve(old.sides[0], strength=(attrs.evolve(old.sides[0].strength[0], low=7000, high=7000),))
    >>> edits, cannot = update(old, attrs.evolve(old, sides=(side, old.sides[1])), page)
    >>> warbox.apply_edits(page, edits), cannot
    ('{{Warbox|combatant1=[[Rome]]|strength1=7,000 men}}', ())
    """
    for which, conflict in (("old", old), ("new", new)):
        if not isinstance(conflict, Conflict):
            kind = type(conflict).__name__
            raise TypeError(f"{which} must be a warbox.Conflict, not {kind}: pass what was read, what it is to be, then the page")
    boxes = find_boxes(page_text, profile=profile)
    elsewhere = Elsewhere(page_text)
    index = next((i for i, box in enumerate(boxes) if read_box(box, profile, old.page, elsewhere)[0] == old), None)
    if index is None:
        raise EditError("the old conflict is not what this page says: read the page anew, with the same profile, and change that")
    title = _title(boxes[index], profile)

    def read(text: str) -> Conflict | None:
        boxes = find_boxes(text, profile=profile)
        return read_box(boxes[index], profile, old.page)[0] if index < len(boxes) else None

    edits: list[Edit] = []
    left = {path for path, _, _ in _changes(old, new)}
    for path, before, after in _changes(old, new):
        if path not in left:
            continue  # an edit made for another change has made this one too
        for edit in _retitled(page_text, title, before, after) if path == "$.name" else _candidates(before, after, page_text):
            remaining = _remaining(read, page_text, [*edits, edit], new)
            if remaining is not None and remaining <= left - {path}:
                edits.append(edit)
                left = remaining
                break
    order = [path for path, _, _ in _changes(old, new)]
    carried = _carried_changes(old, read(apply_edits(page_text, edits)), new)
    return Update(tuple(edits), (*(path for path in order if path in left), *carried))


def _remaining(read: Callable[[str], Conflict | None], page: str, edits: list[Edit], new: Conflict) -> set[str] | None:
    """Return the paths at which the edited page still differs from ``new``; None if the edits spoil the page."""
    try:
        found = read(apply_edits(page, edits))
    except EditError:
        return None
    return None if found is None else {path for path, _, _ in _changes(found, new)}


def _title(box: Box, profile: Profile) -> Param | None:
    """Return the parameter that the conflict's name is read from."""
    aliases = profile.family(box.name).aliases
    return next((param for name, param in box.effective.items() if aliases.get(name) == "conflict" and param.value.strip()), None)


# -- what changed


def _changes(old: Any, new: Any, path: str = "$") -> Iterator[tuple[str, Any, Any]]:
    """Yield the innermost values with a source of their own that differ, or the lists that do not match."""
    if old == new:
        return
    if type(old) is not type(new) or not (attrs.has(type(old)) or isinstance(old, tuple)):
        yield path, old, new
    elif isinstance(old, tuple):
        if len(old) != len(new) or not all(attrs.has(type(item)) for item in old):
            yield path, old, new
            return
        for place, (one, other) in enumerate(zip(old, new, strict=True)):
            yield from _changes(one, other, f"{path}[{place}]")
    else:
        inner = list(_fields_changed(old, new, path))
        if getattr(old, "source", None) is None or isinstance(old, Citation):
            yield from inner
            return
        own = [change for change in inner if not change[0].startswith((f"{path}.parts[", f"{path}.spans["))]
        if own:
            yield path, old, new
        yield from (change for change in inner if change not in own)


def _fields_changed(old: Any, new: Any, path: str) -> Iterator[tuple[str, Any, Any]]:
    for field in attrs.fields(type(old)):
        if field.eq:
            yield from _changes(getattr(old, field.name), getattr(new, field.name), f"{path}.{field.name}")


def _carried_changes(old: Conflict, made: Conflict | None, new: Conflict) -> Iterator[str]:
    """Yield the paths of what does not count in equality but stands in the page, where ``new`` wants it changed and it is not."""
    before, after, wanted = (dict(_carried(conflict)) for conflict in (old, made or old, new))
    yield from (path for path, value in wanted.items() if before.get(path) != value != after.get(path))


def _carried(conflict: Conflict) -> Iterator[tuple[str, object]]:
    yield "$.template", conflict.template
    yield "$.other_params", conflict.other_params
    for path, side in (*((f"$.sides[{at}]", side) for at, side in enumerate(conflict.sides)), ("$.joint", conflict.joint)):
        for name in ("strength_text", "uncounted", "casualties_text"):
            yield f"{path}.{name}", getattr(side, name)


# -- edits that may make a change


def _retitled(page: str, title: Param | None, old: str | None, new: str | None) -> Iterator[Edit]:
    if title is not None and old is not None and new is not None:
        yield from _reworded(page, title.value_span, old, new)


def _candidates(old: Any, new: Any, page: str) -> Iterator[Edit]:
    source: Source | None = getattr(old, "source", None)
    if source is None or type(old) is not type(new):
        return
    if isinstance(old, Figure):
        yield Edit(source.value_span, _number(new, old))
        if old.unit and new.unit:
            yield from _reworded(page, source.span, old.unit, new.unit)
    elif isinstance(old, (Belligerent, Commander)):
        around = _link_around(page, source.value_span)
        if (old.name, old.link) != (new.name, new.link):
            yield from _renamed(page, source.value_span, around, old, new)
        if isinstance(old, Commander) and isinstance(new, Commander):
            yield from _fates(page, source, around, old, new)
    elif isinstance(old, DateSpan):
        yield Edit(source.value_span, plain(date_words(new)))
    elif hasattr(old, "text"):
        yield from _reworded(page, source.span, old.text, new.text)


def _number(new: Figure, old: Figure) -> str:
    """Return what is to stand where the old number does; bounds and hedges beside it stay where they are."""
    if new.word is not None:
        return plain(new.word)
    ends = [f"{end:,}" for end in dict.fromkeys((new.low, new.high)) if end is not None]
    text = "–".join(ends)
    if new.approximate and not old.approximate:
        text = f"{{{{circa|{text}}}}}"
    if new.bound is not old.bound:
        text = f"{text}+" if new.bound is Bound.AT_LEAST else f"up to {text}" if new.bound is Bound.AT_MOST else text
    return text


def _link_around(page: str, span: Span) -> Span:
    """Return the span of the link that ``span`` is the shown text of, or ``span`` itself."""
    opening = page.rfind("[[", max(0, span.start - 300), span.start)
    if opening >= 0 and "]]" not in page[opening : span.start] and "\n" not in page[opening : span.start]:
        between = page[opening + 2 : span.start]
        if page.startswith("]]", span.end) and (not between or between.endswith("|")):
            return Span(opening, span.end + 2)
    return span


def _renamed(page: str, span: Span, around: Span, old: Belligerent | Commander, new: Belligerent | Commander) -> Iterator[Edit]:
    written = plain(new.name) if new.link is None else link(new.link, new.name)
    if old.link == new.link:
        yield Edit(span, plain(new.name))
    yield Edit(around, written)


def _fates(page: str, source: Source, around: Span, old: Commander, new: Commander) -> Iterator[Edit]:
    added = [fate for fate in new.fates if fate not in old.fates]
    if added:
        yield Edit(Span(around.end, around.end), "".join(f" {FATE_MARKS[fate]}" for fate in added))
    for fate in old.fates:
        if fate not in new.fates:
            begin = around.end
            mark = re.compile(r"\s*" + re.escape(FATE_MARKS[fate]), re.IGNORECASE).match(page, begin)
            if mark:
                yield Edit(Span(*mark.span()), "")


def _reworded(page: str, region: Span, old: str, new: str) -> Iterator[Edit]:
    """Replace the words that differ, with as many of those around them as make them the only ones in the region."""
    one, other = old.split(" "), new.split(" ")
    first = 0
    while first < min(len(one), len(other)) and one[first] == other[first]:
        first += 1
    last = 0
    while last < min(len(one), len(other)) - first and one[-1 - last] == other[-1 - last]:
        last += 1
    for more in range(min(len(one), 6)):
        begin, end = max(0, first - more), max(0, last - more)
        words, instead = " ".join(one[begin : len(one) - end]), " ".join(other[begin : len(other) - end])
        text = region.of(page)
        if words and text.count(words) == 1:
            at = region.start + text.index(words)
            yield Edit(Span(at, at + len(words)), plain(instead))
            return
