"""Strength and casualties as lines of counts.

Where the words that the figures were read from are still there (``Side.strength_text``) and still say the same, they are kept:
they hold what the figures do not, such as the names of units. Otherwise the words are made from the values.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import product

import attrs

from warbox.data.flags import FLAG_NAMES
from warbox.data.words import CLAIMANT, TOTAL
from warbox.errors import RenderError
from warbox.fields.bodies import Bodies
from warbox.fields.entries import clean
from warbox.fields.figures import read_figures
from warbox.lexers.losses import outcomes_in
from warbox.model import Belligerent, Bound, Category, Figure, Flag, FlagKind, Link, Outcome, RichText
from warbox.profiles import Profile
from warbox.writer.entries import heading, name_forms, read_value
from warbox.writer.layout import Item, Values, compose, heading_citations, with_loose
from warbox.writer.markup import Citations, flag, linked_text, named_flag, plain

__all__ = ["write_figures"]

# How an outcome is said where its own name is no word of it.
_WORDS = {Outcome.DISEASE: "died of disease"}


@attrs.frozen(slots=True)
class Field:
    """What there is to know beside the value of a strength or casualty field; ``flags`` are the box's, by their keys."""

    profile: Profile
    losses: bool
    bodies: Bodies
    joint: bool
    flags: Mapping[str, Flag]


def write_figures(
    figures: Sequence[Figure],
    text: RichText | None,
    field: Field,
    citations: Citations,
    path: str,
    loose: Sequence[str] = (),
    uncounted: Sequence[Belligerent] = (),
) -> str:
    """Return the value of a strength or casualty field; ``text`` are the words it was read from, ``loose`` citations of none.

    ``uncounted`` are the bodies named without a count.

    Raises ``RenderError`` for a figure that the reader would read otherwise.
    """
    bare = tuple(attrs.evolve(f, covers=(), citations=tuple(map(repr, citations.keys(f.citations)))) for f in figures)

    def read(value: str) -> Values:
        content, context, keys = read_value(value, field.profile)
        found, _ = read_figures(content, losses=field.losses, bodies=field.bodies, joint=field.joint, context=context)
        return tuple(attrs.evolve(f, citations=tuple(dict.fromkeys(repr(keys[i]) for i in f.citations))) for f in found)

    own, above = heading_citations([f.group for f in figures], [f.citations for f in figures], citations.order)
    cites = [citations.write(ids) for ids in own]
    opened = [tuple(i for ids in heads for i in ids) for heads in above]
    headings = []
    for figure, heads in zip(figures, above, strict=True):
        headings.append(
            [_heading(g, figure, field.flags, citations.write(ids)) for g, ids in zip(figure.group, heads, strict=True)]
        )
    failure: RenderError | None = None
    for free, labels in ((True, True), (True, False), (False, True), (False, False), (None, True), (None, False)):
        if free is None:
            items: list[Item] | None = _made(figures, cites, headings, field.flags) + _bodies(uncounted, len(figures), citations)
        else:
            items = _kept(figures, text, cites, headings, citations, uncounted if free else None, field.flags, opened)
        if items is None:
            continue
        placed = {i for item in items for i in item.cited}
        try:
            return compose(with_loose(items, [i for i in loose if i not in placed], citations), bare, read, path, labels=labels)
        except RenderError as error:
            failure = error
    assert failure is not None
    raise failure


def _heading(text: str, figure: Figure, flags: Mapping[str, Flag], cited: str) -> str:
    named = figure.party == text and (text in flags or text in FLAG_NAMES)
    return heading(text, (_flag(text, flags),) if named else (), cited)


def _flag(party: str, flags: Mapping[str, Flag]) -> Flag:
    known = flags.get(party)
    return Flag(key=party, variant=None if known is None else known.variant, kind=FlagKind.NAME)


# -- the words that were read


@attrs.define(slots=True)
class _Words:
    """A line of the old text and the figures found in it, each with the place of its words."""

    text: str
    links: list[Link]
    figures: list[tuple[int, int, int]] = attrs.Factory(list)  # figure, begin, stop


def _kept(
    figures: Sequence[Figure],
    text: RichText | None,
    cites: Sequence[str],
    headings: Sequence[Sequence[str]],
    citations: Citations,
    uncounted: Sequence[Belligerent] | None,
    flags: Mapping[str, Flag],
    above: Sequence[tuple[str, ...]],
) -> list[Item] | None:
    """Lay out the old words, None if the figures are not in them; without ``uncounted``, only lines with figures."""
    if text is None or (not figures and uncounted is None):
        return None
    lines = _place(figures, text)
    if lines is None:
        return None
    items: list[Item] = []
    item_of: dict[int, Item] = {}
    labels = {clean(g).casefold() for groups in _groups(figures, uncounted or ()) for g in groups}
    bodies = list(uncounted or ())
    following = 0
    for line in lines:
        if not line.figures:
            if uncounted is not None and line.text.rstrip(" :").strip("() ").casefold() not in labels:
                items.append(_free(line, bodies, items, following, figures, headings, citations))
            continue
        first = line.figures[0][0]
        figure = figures[first]
        parent = None if figure.part_of is None else item_of.get(figure.part_of)
        cited = tuple(i for index, _, _ in line.figures for i in figures[index].citations)
        item = Item(
            figure.group,
            first,
            line.figures[-1][0] + 1,
            list(_wordings(line, figures, cites, flags)),
            headings[first],
            parent,
            cited,
            above[first],
        )
        following = item.last
        items.append(item)
        item_of |= {index: item for index, _, _ in line.figures}
    return items


def _groups(figures: Sequence[Figure], uncounted: Sequence[Belligerent]) -> list[tuple[str, ...]]:
    return [f.group for f in figures] + [b.group for b in uncounted]


def _free(
    line: _Words,
    bodies: list[Belligerent],
    items: Sequence[Item],
    following: int,
    figures: Sequence[Figure],
    headings: Sequence[Sequence[str]],
    citations: Citations,
) -> Item:
    """Lay out a line that holds no figure, under the headings of the figure after it (the last lines: of the one before)."""
    named = []
    while bodies and bodies[0].name in line.text:
        named.append(bodies.pop(0))
    cited = tuple(i for body in named for i in body.citations)
    words = linked_text(line.text, line.links)[0] + citations.write(cited)
    if len(named) == 1 and named[0].name == line.text:
        words = name_forms(named[0].name, named[0].link, named[0].flags)[0] + citations.write(cited)
    group: tuple[str, ...] = named[0].group if named else ()
    above: Sequence[str] = [heading(g, (), "") for g in group]
    if not named and following < len(figures):
        group, above = figures[following].group, headings[following]
    elif not named and items:
        group, above = items[-1].group, items[-1].headings
    return Item(group, following, following, [words, ""], above, cited=cited)


def _bodies(uncounted: Sequence[Belligerent], at: int, citations: Citations) -> list[Item]:
    out = []
    for body in uncounted:
        notes = "".join(f" ({plain(n)})" for n in body.notes) + citations.write(body.citations)
        wordings = [form + notes for form in name_forms(body.name, body.link, body.flags)] + [""]
        out.append(Item(body.group, at, at, wordings, [heading(g, (), "") for g in body.group], cited=body.citations))
    return out


def _place(figures: Sequence[Figure], text: RichText) -> list[_Words] | None:
    """Part the old text into lines, with the figures found in them; None where a figure's words are not there in order."""
    lines: list[_Words] = []
    for piece in text.text.split("\n"):
        last = lines[-1] if lines else None
        if last is not None and (
            last.text.count("(") > last.text.count(")") or (piece.startswith("(") and not piece.endswith((":)", ":")))
        ):
            last.text = f"{last.text} {piece}"
        else:
            lines.append(_Words(piece, []))
    at, offset = 0, 0
    for index, figure in enumerate(figures):
        words = figure.text
        place = at
        if not words:
            return None
        while place < len(lines) and (found := lines[place].text.find(words, offset if place == at else 0)) < 0:
            place += 1
        if place >= len(lines):
            return None
        at, offset = place, found + 1
        lines[place].figures.append((index, found, found + len(words)))
        if figure.low is not None and figure.high not in (None, figure.low):
            lines[place].text = _with_dash(lines[place].text, found, found + len(words))
    pending = list(text.links)
    for line in lines:
        cursor = 0
        while pending and pending[0].text and (found := line.text.find(pending[0].text, cursor)) >= 0:
            cursor = found + len(pending[0].text)
            line.links.append(pending.pop(0))
    return lines


_CIRCA = re.compile(r"(?<!\w)c\. (\d[\d,]*(?:[–-]\d[\d,]*)?)(?![\d,.])")
_HYPHEN = re.compile(r"(?<=\d)-(?=\d)|(?<=\d )-(?= \d)")


def _with_dash(text: str, begin: int, stop: int) -> str:
    """Return ``text`` with an en dash for the hyphen of the first range in ``text[begin:stop]``; nothing moves."""
    match = _HYPHEN.search(text, begin, stop)
    return text if match is None else f"{text[: match.start()]}–{text[match.end() :]}"


def _wordings(line: _Words, figures: Sequence[Figure], cites: Sequence[str], flags: Mapping[str, Flag]) -> Iterator[str]:
    """Yield the old line with citations put in, and flags where the words do not say whose a count is."""
    first = figures[line.figures[0][0]]
    text, start = line.text, 0
    if first.group:
        label = re.match(rf"\W*{re.escape(first.group[-1])}\W*?:\s*", text)
        start = label.end() if label and label.end() <= line.figures[0][1] else 0
    for shift in dict.fromkeys((start, 0)):
        parties = [figures[i].party for i, _, _ in line.figures]
        plain_line = _insert(line, shift, cites, flags, {}, {})
        yield plain_line
        if first.party is not None:
            found = text.find(first.party, shift)
            if 0 <= found <= line.figures[0][1]:
                yield _insert(line, shift, cites, flags, {}, {found: first.party})
            yield _insert(line, shift, cites, flags, {shift: first.party}, {})
        if len(set(parties)) > 1:
            yield _insert(line, shift, cites, flags, {b: p for (_, b, _), p in zip(line.figures, parties, strict=True) if p}, {})
        if len(line.figures) == 1 and first.party is not None:
            end = line.figures[0][2]
            yield _insert(line, shift, cites, flags, {end: first.party}, {})


def _insert(
    line: _Words, start: int, cites: Sequence[str], flags: Mapping[str, Flag], icons: dict[int, str], names: dict[int, str]
) -> str:
    """Write ``line.text[start:]`` with links, with flags before the places in ``icons`` and instead of the names in ``names``."""
    marks: list[tuple[int, int, str]] = []  # (begin, stop, wikitext)
    for at, party in icons.items():
        marks.append((at, at, f"{flag(_flag(party, flags))} "))
    for at, party in names.items():
        marks.append((at, at + len(party), named_flag(_flag(party, flags), party)))
    for place, (index, _, stop) in enumerate(line.figures):
        if cites[index]:
            limit = line.figures[place + 1][1] if place + 1 < len(line.figures) else len(line.text)
            end = max(min(stop, limit), line.figures[place][1] + 1)
            end = end + 1 if line.text[end : end + 1] in (",", ".", ";") and end + 1 < limit else end
            marks.append((end, end, cites[index]))
    out = []
    at = start
    links = list(line.links)
    for begin, stop, wikitext in sorted(marks):
        if begin < at:
            continue
        piece, links = linked_text(line.text[at:begin], links)
        out += [piece, wikitext]
        at = stop
    out.append(linked_text(line.text[at:], links)[0])
    return _CIRCA.sub(r"{{circa|\1}}", "".join(out))


# -- words made from the values


def _made(
    figures: Sequence[Figure], cites: Sequence[str], headings: Sequence[Sequence[str]], known: Mapping[str, Flag]
) -> list[Item]:
    items: list[Item] = []
    for index, figure in enumerate(figures):
        whole = figure.part_of if figure.part_of is not None and figure.part_of < index else None
        parent = None if whole is None else items[whole]
        phrases = list(_phrases(figure, None if whole is None else figures[whole], cites[index], known))
        items.append(Item(figure.group, index, index + 1, phrases, headings[index], parent, figure.citations))
    return items


def _phrases(figure: Figure, whole: Figure | None, cite: str, known: Mapping[str, Flag]) -> Iterator[str]:
    """Yield the ways to say a figure, those first that say what nothing above it does."""
    notes = "".join(f" ({plain(n)})" for n in figure.notes)
    over = " ".join(figure.group)
    icons, totals, claims = [""], [""], [""]
    if figure.party is not None:
        _say(icons, f"{flag(_flag(figure.party, known))} ", whole is None and figure.party not in f"{over} {figure.unit}")
    if figure.total:
        _say(totals, "Total: ", TOTAL.search(over) is None)
    if figure.claimed_by is not None:
        named = CLAIMANT.search(figure.claimed_by) is not None
        _say(claims, f" (according to {plain(figure.claimed_by)})", False)
        _say(claims, f" ({plain(figure.claimed_by)})", named and figure.claimed_by not in over)
    for total, icon, claim, body in product(totals, icons, claims, list(_bodies_of(figure, whole))):
        yield f"{icon}{total}{body}{claim}{notes}{cite}"


def _say(ways: list[str], way: str, first: bool) -> None:
    ways.insert(0 if first else len(ways), way)


def _bodies_of(figure: Figure, whole: Figure | None) -> Iterator[str]:
    """Yield a figure's number with what is counted and what befell it."""
    number = _number(figure)
    outcome = " and ".join(_WORDS.get(o, o.value) for o in figure.outcomes)
    given = outcomes_in(" ".join(figure.group))[0] or (whole.outcomes if whole is not None else ())
    bare = number if figure.unit is None else f"{number} {figure.unit}"
    counted = [bare]
    if figure.unit is None and figure.category in _KINDS:
        counted.append(f"{number} {_KINDS[figure.category]}")
    if figure.word is not None and figure.unit is not None:
        _say(counted, f"{number} of {figure.unit}", figure.word.endswith(("number", "s")))
    if figure.party is not None and figure.unit is None:
        counted.append(f"{number} {plain(figure.party)}")
    outcomes = [""]
    if outcome:
        _say(outcomes, f" {outcome}", figure.outcomes != given and (bool(given) or figure.outcomes not in _GENERAL))
    for end, words in product(outcomes, counted):
        yield f"{words}{end}"
    if outcome:
        yield f"{outcome.capitalize()}: {bare}"


# What is taken for granted of people and of things.
_GENERAL = ((Outcome.CASUALTIES,), (Outcome.LOST,))
_KINDS = {Category.CIVILIANS: "civilians"}


def _number(figure: Figure) -> str:
    low, high = figure.low, figure.high
    if figure.word is not None:
        return plain(figure.word)
    if low is not None and high is not None and low != high:
        amount = f"{low:,}–{high:,}"
    else:
        amount = f"{low if low is not None else high or 0:,}"
    if figure.approximate:
        amount = f"{{{{circa|{amount}}}}}"
    if figure.bound is Bound.AT_MOST:
        return f"up to {amount}"
    return f"{amount}+" if figure.bound is Bound.AT_LEAST else amount
