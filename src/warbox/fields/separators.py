"""Several names on one line: where they are parted, and whether they are several."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence

from warbox.content import Line, MarkKind
from warbox.data.fates import FATE_LINKS
from warbox.data.nations import nations_of_word
from warbox.data.ranks import is_rank
from warbox.data.words import JOINTS, is_nobody
from warbox.fields.entries import parse_entry
from warbox.fields.entry import Entry, depth_of
from warbox.fields.name_ranks import is_title_of

__all__ = ["parts_after_fate", "pieces", "separators"]

# White space before a separator is tried from its first character only, so that a long run of it takes linear time.
_SEPARATOR = re.compile(
    r"(?:(?<!\s)\s*|(?!\s))(?:[,;]\s*(?:and|&)(?=\s)|[,;•∙·|→]|-+>|\s/\s|(?<=\s)(?:and|&|with|then|>)(?=\s))\s*"
)
_MAY_PART = re.compile(r"[,;•∙·|/&→>]|and|with|then")
# Of people alone: who came after whom ("[[A]], later [[B]]"; of a state, "later" is another name of it), and a slash between two.
_SUCCESSION = re.compile(
    r"(?P<follows>/|(?<=\s)(?:followed|succeeded|replaced|relieved) by(?=\s))\s*"
    r"|(?<=\s)(?:later|subsequently|afterwards)(?=\s)\s*"
)
_MAX_RANK = 60  # letters between such a word and the name; the bound keeps the time linear
_MAY_SUCCEED = re.compile(r"later|subsequently|afterwards|ed by|/")


def pieces(
    line: Line, cuts: Sequence[tuple[int, int]], trimmed: Callable[[Entry], bool | None] = lambda entry: None
) -> Iterator[Line]:
    """Yield the entries that stand on one line, parted at ``cuts``: several only where each is a link or a flag with its name.

    ``trimmed`` takes off an entry what may stand beside its link, and says whether it is one; None leaves that to the link.
    """
    if cuts:
        parts = _parts(line, cuts)
        for index, (low, high) in enumerate(cuts):
            if low == high:
                parts[index] = _without_next_flag(parts[index])
        parts = [p for p in parts if p.text.strip() or p.of_kind(MarkKind.FLAG)]
        if len(parts) > 1 and is_nobody(parts[-1].text):  # "[[A]], [[B]] and others"
            yield from pieces(line.slice(0, cuts[-1][0]), cuts[:-1], trimmed)
            yield parts[-1]
            return
        named = [p for p in parts if not is_nobody(p.text)]
        if len(parts) > 1 and named and all(_stands_alone(p, trimmed) for p in named) and not _share_noun(named):
            yield from parts
            return
    yield line


def _parts(line: Line, cuts: Sequence[tuple[int, int]]) -> list[Line]:
    return line.split([0, *(high for _, high in cuts)], [*(low for low, _ in cuts), len(line.text)])


def parts_after_fate(line: Line, cuts: Sequence[tuple[int, int]]) -> bool:
    """Whether a fate ends a name before the last, so that what follows is one more: "[[A]]{{KIA}}, B. Storch"."""
    entries = map(parse_entry, _parts(line, cuts)[:-1])
    return any(entry is not None and entry.fates for entry in entries)


def _without_next_flag(piece: Line) -> Line:
    """Leave out the flag that stands where a piece ends: it is of the name after it."""
    marks = tuple(m for m in piece.marks if m.kind is not MarkKind.FLAG or m.begin < len(piece.text))
    return piece if len(marks) == len(piece.marks) else piece.having(piece.text, piece.atoms, marks)


def separators(line: Line, *, people: bool = False) -> list[tuple[int, int]]:
    """Return where the words and signs stand that may part the entries of a line; ``people``: those that part people too."""
    text = line.text
    lead = len(text) - len(text.lstrip())
    flags = sorted([m.begin for m in line.marks if m.kind is MarkKind.FLAG and m.begin > lead])
    signs = [m.span() for m in _SEPARATOR.finditer(text)] if _MAY_PART.search(text) else []
    if people and _MAY_SUCCEED.search(text):
        signs += _successions(line)
    if not signs and not flags and not line.of_kind(MarkKind.FATE):
        return []
    cuts = _cuts(line, flags, signs)
    return _behind_articles(line, cuts, people) if cuts and "he " in text else cuts


def _behind_articles(line: Line, cuts: Sequence[tuple[int, int]], people: bool) -> list[tuple[int, int]]:
    """Take "the" before a link into the separator: "[[A]] and the [[B]]", "the [[A]], the [[B]]".

    What a comma parts from a name may say who it is: "[[A. Storch]], the [[Duke of Ek]]", "[[A]], the [[port]]".
    """
    text = line.text
    opening = {m.begin for m in line.marks if m.kind in (MarkKind.LINK, MarkKind.FLAG)}
    lead = len(text) - len(text.lstrip())
    out = [(lead, lead + 4)] if lead + 4 in opening and text.startswith(("the ", "The "), lead) else []
    for low, high in cuts:
        if high + 4 in opening and text.startswith("the ", high):
            names = _JOINS.search(text, low, high) or not (people or text[high + 4].islower())
            high += 4 if names else 0
        out.append((low, high))
    return out


_JOINS = re.compile(r"[^\W\d]|&")


def _successions(line: Line) -> Iterator[tuple[int, int]]:
    """Yield where one person follows another: not at the slash between two fates, nor where "later" tells of a title."""
    opening = {m.begin: m for m in line.marks if m.kind in (MarkKind.LINK, MarkKind.FLAG)}
    begins = sorted(opening)
    for match in _SUCCESSION.finditer(line.text):
        index = bisect_left(begins, match.end())
        between = _before_next(line.text, begins, index, match.end())
        if between is None or (between and not is_rank(between)):
            continue
        mark = opening[begins[index]]
        shown = line.text[mark.begin : mark.stop]
        title = (is_rank(shown) or is_title_of(shown)) and _before_next(line.text, begins, index + 1, mark.stop) != ""
        if match["follows"] or not title:
            yield match.span()


def _before_next(text: str, begins: Sequence[int], index: int, at: int) -> str | None:
    """Return what stands between a place and the link or flag after it, None where that is not near."""
    near = index < len(begins) and begins[index] - at <= _MAX_RANK
    return text[at : begins[index]].strip(" ,") if near else None


_NAME_FOLLOWS = re.compile(r"\s*[^\s,;]")  # behind a flag that is not the mark after a name


def _cuts(line: Line, all_flags: Sequence[int], signs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    text = line.text
    flags: list[int] = []
    trailing: list[int] = []
    for at in all_flags:
        (flags if _NAME_FOLLOWS.match(text, at) else trailing).append(at)
    covered = sorted((m.begin, m.stop) for m in line.marks if m.kind in (MarkKind.LINK, MarkKind.FLAG) and m.stop > m.begin)
    last = depth = counted = reached = passed = 0
    cuts: list[tuple[int, int]] = []
    for low, high in sorted([*((at, at) for at in (*flags, *_after_fates(line))), *signs]):
        depth += depth_of(text, counted, low)
        counted = low
        while passed < len(covered) and covered[passed][0] < low:  # links and flags that began before
            reached = max(reached, covered[passed][1])
            passed += 1
        if reached > low or depth > 0 or low < last:
            continue
        following = bisect_right(flags, low)
        before = text[last:low].strip()
        if before and before not in JOINTS:
            last = min(high, flags[following]) if following < len(flags) else high
            behind = bisect_right(trailing, last)
            cuts.append((max(low, trailing[behind - 1]) if behind else low, last))
        elif cuts and low < high and bisect_right(all_flags, low) == bisect_right(all_flags, cuts[-1][0]):  # ", and then"
            last = min(high, flags[following]) if following < len(flags) else high
            cuts[-1] = (cuts[-1][0], last)
    return cuts


def _after_fates(line: Line) -> Iterator[int]:
    """Yield where a link stands right behind a fate mark: one more name ("[[A]]{{KIA}} [[B]]")."""
    for fate in line.of_kind(MarkKind.FATE):
        for link in line.of_kind(MarkKind.LINK, fate.stop):
            if not line.text[fate.stop : link.begin].strip():
                yield link.begin
            break


def _stands_alone(piece: Line, trimmed: Callable[[Entry], bool | None]) -> bool:
    entry = parse_entry(piece)
    if entry is None:
        return False
    said = trimmed(entry)
    if said is not None:
        return said
    if any(m.begin <= entry.begin for m in piece.of_kind(MarkKind.FLAG)):
        return True
    link = piece.whole_link(entry.begin, entry.stop)
    if link is None:
        return _is_of_links(piece, entry.begin, entry.stop)
    return FATE_LINKS.get(str(link.value).casefold()) is None


def _is_of_links(piece: Line, begin: int, stop: int) -> bool:
    """Whether a name is made of links with capitals and nothing between them: "[[Norway|Norwegian]] [[Home Guard]]"."""
    links = piece.of_kind(MarkKind.LINK, begin, stop)
    at = begin
    for link in links:
        if piece.text[at : link.begin].strip() or not piece.text[link.begin].isupper():
            return False
        at = link.stop
    return len(links) > 1 and not piece.text[at:stop].strip()


def _share_noun(named: Sequence[Line]) -> bool:
    """Whether the last link is said of a people named before it too: "[[Danish]] and [[Swedish]] [[Marines]]"."""
    if len(named[-1].of_kind(MarkKind.LINK)) < 2:
        return False
    return any(nations_of_word(piece.text.strip()) for piece in named[:-1])
