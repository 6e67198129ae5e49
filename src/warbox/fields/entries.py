"""What belligerents and commanders have in common: a name on a line, with its flags, link, notes, fates and citations."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence

import attrs

from warbox.content import SMALL, FlagValue, Line, Mark, MarkKind, trim
from warbox.data.fates import FATE_GLYPHS, FATE_LINKS, FATE_WORDS
from warbox.data.words import is_abbreviated, is_nobody
from warbox.model import Fate, Flag, FlagKind
from warbox.spans import Span

__all__ = ["Entry", "citations_of", "clean", "flags_of", "parse_entry", "pieces", "separators"]


@attrs.define(slots=True)
class Entry:
    """One name, not yet said to be a party or a person. ``begin`` and ``stop`` hold the name in ``line.text``."""

    line: Line
    begin: int
    stop: int
    flags: tuple[Flag, ...] = ()
    notes: list[tuple[int, int]] = attrs.Factory(list)
    fates: list[Fate] = attrs.Factory(list)
    fate_spans: list[tuple[int, int]] = attrs.Factory(list)
    shown: list[tuple[int, int]] = attrs.Factory(list)
    """Where links and flags show text, in order."""

    @property
    def name(self) -> str:
        """The name as shown."""
        return clean(self.line.text[self.begin : self.stop])

    @property
    def link(self) -> str | None:
        """The target of the link that is the whole name."""
        mark = self.line.whole_link(self.begin, self.stop)
        return None if mark is None else str(mark.value)

    def note_texts(self) -> tuple[str, ...]:
        """Return the notes as shown, without their parentheses."""
        return tuple(filter(None, (clean(self.line.text[a:b]) for a, b in self.notes)))


def clean(text: str) -> str:
    """Return visible text with every run of white space as one space."""
    return " ".join(text.split())


def flags_of(marks: list[Mark]) -> tuple[Flag, ...]:
    """Return the flags of flag marks."""
    out = []
    for mark in marks:
        flag = mark.value
        assert isinstance(flag, FlagValue)
        out.append(Flag(kind=FlagKind(flag.kind), key=flag.key, variant=flag.variant, file=flag.file))
    return tuple(out)


def citations_of(line: Line) -> list[Span]:
    """Return the spans of the citations on a line."""
    return [m.span for m in line.marks if m.kind is MarkKind.CITATION]


# -- several names on one line

# White space before a separator is tried from its first character only, so that a long run of it takes linear time.
_SEPARATOR = re.compile(r"(?:(?<!\s)\s*|(?!\s))(?:[,;]\s*(?:and|&)(?=\s)|[,;•·|→]|-+>|\s/\s|(?<=\s)(?:and|&|with|then)(?=\s))\s*")


_MAY_PART = re.compile(r"[,;•·|/&→>]|and|with|then")


def pieces(
    line: Line, cuts: Sequence[tuple[int, int]], trimmed: Callable[[Entry], bool | None] = lambda entry: None
) -> Iterator[Line]:
    """Yield the entries that stand on one line, parted at ``cuts``: several only where each is a link or a flag with its name.

    ``trimmed`` takes off an entry what may stand beside its link, and says whether it is one; None leaves that to the link.
    """
    if cuts:
        begins = [0, *(high for _, high in cuts)]
        stops = [*(low for low, _ in cuts), len(line.text)]
        parts = line.split(begins, stops)
        for index, (low, high) in enumerate(cuts):
            if low == high:
                parts[index] = _without_next_flag(parts[index])
        parts = [p for p in parts if p.text.strip() or p.of_kind(MarkKind.FLAG)]
        if len(parts) > 1 and is_nobody(parts[-1].text):  # "[[A]], [[B]] and others"
            yield from pieces(line.slice(0, cuts[-1][0]), cuts[:-1], trimmed)
            yield parts[-1]
            return
        named = [p for p in parts if not is_nobody(p.text)]
        if len(parts) > 1 and named and all(_stands_alone(p, trimmed) for p in named):
            yield from parts
            return
    yield line


def _without_next_flag(piece: Line) -> Line:
    """Leave out the flag that stands where a piece ends: it is of the name after it."""
    marks = tuple(m for m in piece.marks if m.kind is not MarkKind.FLAG or m.begin < len(piece.text))
    return piece if len(marks) == len(piece.marks) else piece.having(piece.text, piece.atoms, marks)


def separators(line: Line) -> list[tuple[int, int]]:
    """Return where the words and signs stand that may part the entries of a line."""
    text = line.text
    lead = len(text) - len(text.lstrip())
    flags = sorted([m.begin for m in line.marks if m.kind is MarkKind.FLAG and m.begin > lead])
    return list(_cuts(line, flags)) if flags or line.of_kind(MarkKind.FATE) or _MAY_PART.search(text) else []


_NAME_FOLLOWS = re.compile(r"\s*[^\s,;]")  # behind a flag that is not the mark after a name


def _cuts(line: Line, all_flags: Sequence[int]) -> Iterator[tuple[int, int]]:
    text = line.text
    flags: list[int] = []
    trailing: list[int] = []
    for at in all_flags:
        (flags if _NAME_FOLLOWS.match(text, at) else trailing).append(at)
    covered = sorted((m.begin, m.stop) for m in line.marks if m.kind in (MarkKind.LINK, MarkKind.FLAG) and m.stop > m.begin)
    last = depth = counted = reached = passed = 0
    after_fate = [(at, at) for at in _after_fates(line)]
    for low, high in sorted([*((at, at) for at in flags), *after_fate, *(m.span() for m in _SEPARATOR.finditer(text))]):
        depth += _depth(text, counted, low)
        counted = low
        while passed < len(covered) and covered[passed][0] < low:  # links and flags that began before
            reached = max(reached, covered[passed][1])
            passed += 1
        if reached <= low and depth <= 0 and low >= last and text[last:low].strip():
            following = bisect_right(flags, low)
            last = min(high, flags[following]) if following < len(flags) else high
            behind = bisect_right(trailing, last)
            yield max(low, trailing[behind - 1]) if behind else low, last


def _after_fates(line: Line) -> Iterator[int]:
    """Yield where a link stands right behind a fate mark: one more name ("[[A]]{{KIA}} [[B]]")."""
    for fate in line.of_kind(MarkKind.FATE):
        for link in line.of_kind(MarkKind.LINK, fate.stop):
            if not line.text[fate.stop : link.begin].strip():
                yield link.begin
            break


def _depth(text: str, begin: int, stop: int) -> int:
    return text.count("(", begin, stop) - text.count(")", begin, stop)


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
    return link is not None and FATE_LINKS.get(str(link.value).casefold()) is None


# -- one name

_PARENTHESIS = re.compile(r"\(([^()]*(?:\([^()]*\)[^()]*)*)(?:\)|\Z)|\[([^\[\]]*)\]")  # one left open runs to the end
_OPENING = re.compile(r"([a-z ]+?)(?=\s+(?:in|on|at|by|during|near|after|before|from)\b|\s*[,;]|\s+\d|\s+[a-z]+ \d)")  # of a fate
_GLYPH = re.compile(r"[†‡☠✝]+\W*$|(?<=\s)[#+ⱶXx]$")
_EDGE = " \t\n,;.:–—-·•*/→>\u200b"


def parse_entry(line: Line) -> Entry | None:
    """Read one name with what stands around it; None where there is no name.

    A parenthesis after the name is a note or a fate; one in mid-name, or inside the link's text, belongs to the name.
    """
    text = line.text
    entry = Entry(line, 0, len(text))
    entry.shown = sorted((m.begin, m.stop) for m in line.marks if m.kind in (MarkKind.LINK, MarkKind.FLAG) and m.stop > m.begin)
    begin, stop = _trim_name(entry, 0, len(text))
    broken = _BROKEN_LINK.match(text, begin, stop)
    if broken is not None:
        begin, _ = trim(text, broken.end(), stop)
    entry.begin, entry.stop = begin, stop
    if _is_one_link(line, begin, stop):
        entry.flags = flags_of(line.of_kind(MarkKind.FLAG))
        return entry
    entry.flags = flags_of([m for m in line.of_kind(MarkKind.FLAG) if _depth(text, 0, m.begin) <= 0])
    for mark in line.of_kind(MarkKind.FATE):
        if _depth(text, 0, mark.begin) <= 0:
            _add_fate(entry, str(mark.value), mark.begin, mark.stop)
    links = line.of_kind(MarkKind.LINK)
    for mark in links:
        fate = FATE_LINKS.get(_fold_target(mark.value))
        if fate is not None and mark.begin > begin and _depth(text, 0, mark.begin) <= 0:
            _add_fate(entry, fate, mark.begin, mark.stop)
    _take_mark_before(entry)
    _take_others(entry)
    _take_notes(entry, links)
    _take_tail(entry)
    _drop_bracket(entry)
    _keep_rest(entry)
    if entry.begin >= entry.stop:
        return None
    return entry


def _trim_name(entry: Entry, begin: int, stop: int) -> tuple[int, int]:
    """Return the offsets of a name without what stands at its edges.

    What a link or a flag shows is all of the name, and the period of an initial or an abbreviation is no full stop.
    """
    text = entry.line.text
    low, high = trim(text, begin, stop, _EDGE)
    if (low, high) == (begin, stop) or low == high:
        return low, high
    first = bisect_left(entry.shown, (low,)) - 1
    if first >= 0 and low < entry.shown[first][1]:
        low, _ = trim(text, max(entry.shown[first][0], begin), high, _BLANK)
    last = bisect_left(entry.shown, (high,)) - 1
    shown = entry.shown[last][1] if last >= 0 else -1
    if high < shown:
        _, high = trim(text, low, min(shown, stop), _BLANK)
    elif high != shown and text.startswith(".", high) and high < stop and is_abbreviated(text[max(low, high - 12) : high]):
        high += 1
    return low, high


_BLANK = "\u200b"


# "[[A. Storch]" and "[A. Storch]]": brackets that make no link; "[then] A. Storch" is a note in front.
_BROKEN_LINK = re.compile(r"\[\[+(?=[^\[\]])|\[(?=[^\[\]]+(?:\]{0,2}\Z|\]\]))")


def _drop_bracket(entry: Entry) -> None:
    """Leave out the bracket behind a name that nothing in it opened."""
    name = entry.line.text[entry.begin : entry.stop]
    if name.endswith("]") and "[" not in name:
        entry.begin, entry.stop = _trim_name(entry, entry.begin, entry.begin + len(name.rstrip("]")))


def _is_one_link(line: Line, begin: int, stop: int) -> bool:
    """Whether a line holds but flags, citations and a link that is all of the name, as most entries do."""
    found = False
    for mark in line.marks:
        if mark.kind is MarkKind.LINK:
            found |= mark.begin <= begin and mark.stop >= stop > begin
        elif mark.kind is not MarkKind.FLAG and mark.kind is not MarkKind.CITATION:
            return False
    return found


def _take_mark_before(entry: Entry) -> None:
    """Read a fate's mark in front of the name: "{{KIA}} [[A]]", "† [[A]]"."""
    line, text = entry.line, entry.line.text
    for mark in line.of_kind(MarkKind.FATE):
        if mark.begin == entry.begin < mark.stop:
            entry.begin, entry.stop = _trim_name(entry, mark.stop, len(text))
            return
    match = _DAGGERS.match(text, entry.begin)
    fate = None if match is None else FATE_GLYPHS.get(match[0][0])
    if match is not None and fate and any(map(str.isalnum, text[match.end() : entry.stop])):
        _add_fate(entry, fate, match.start(), match.end())
        entry.begin, _ = _trim_name(entry, match.end(), entry.stop)


_DAGGERS = re.compile(r"[†‡☠✝]+")
_OTHERS = re.compile(
    r"(?<!\s)[\s,]*(?:(?:\band|&|\bwith)\s+(?:(?:many|several|various|some)\s+)?others|,\s*others|\bet\.? al\b\.?|\betc\b\.?)\W*$"
)


def _take_others(entry: Entry) -> None:
    """Move "and others", "et al." behind a name into the notes: they name nobody more."""
    match = _OTHERS.search(entry.line.text, entry.begin, entry.stop)
    if match is not None and match.start() > entry.begin:
        entry.stop = match.start()  # what is behind the name becomes its note


def _fold_target(target: object) -> str:
    return str(target).replace("_", " ").strip().casefold()


def _add_fate(entry: Entry, fate: str, begin: int, stop: int) -> None:
    if Fate(fate) not in entry.fates:
        entry.fates.append(Fate(fate))
    entry.fate_spans.append((begin, stop))
    if begin > entry.begin:
        entry.stop = min(entry.stop, begin)
        _, entry.stop = _trim_name(entry, entry.begin, entry.stop)
    elif stop < entry.stop:  # "{{KIA}} [[A]]"
        entry.begin, _ = _trim_name(entry, stop, entry.stop)


def _take_notes(entry: Entry, links: list[Mark]) -> None:
    """Move the parentheses after the name into notes and fates."""
    line, text = entry.line, entry.line.text
    found = list(_PARENTHESIS.finditer(text))
    start = entry.begin
    for match in found:
        if match[0][0] == "[" and match.start() < start:  # of a broken link
            continue
        if match.start() <= entry.begin and not text[match.end() :].strip(_EDGE):
            continue
        if any(m.begin <= match.start() and m.stop >= match.end() and (m.begin, m.stop) != match.span() for m in links):
            continue  # inside the link's text
        if any(m.begin <= match.start() and m.stop >= match.end() for m in line.of_kind(MarkKind.FLAG)):
            continue
        if match.span() in entry.fate_spans:
            continue
        inner = (match.start() + 1, match.end() - (match[0][-1] in ")]"))
        fates = _fates_of(line, *inner)
        after = text[match.end() :]
        following = _PARENTHESIS.sub("", after).strip(_EDGE)
        following_name = bool(following) and match.end() < entry.stop and not fates and not _is_tail(following)
        if following_name and match.start() > entry.begin and not _behind_flag(line, entry.begin, match.start(), match.end()):
            continue  # in mid-name
        other = _name_between(entry, match.start()) if fates else None
        if other is not None:
            entry.notes.append((other, match.end()))  # the fate of one more man: "A. Storch (POW) B. Reiher (WIA)"
        elif fates:
            for fate in fates:
                _add_fate(entry, fate, match.start(), match.end())
            marked = line.of_kind(MarkKind.FATE, *inner) or line.of_kind(MarkKind.LINK, *inner)
            if not marked and not _all_fates(clean(text[slice(*inner)]).casefold()) and text[slice(*inner)].strip(_EDGE + "†‡"):
                entry.notes.append(inner)
        else:
            entry.notes.append(inner)
        if match.start() > entry.begin:
            entry.stop = min(entry.stop, match.start())
        elif match.start() == entry.begin:
            entry.begin = match.end()
        entry.begin, entry.stop = _trim_name(entry, entry.begin, max(entry.stop, entry.begin))


def _behind_flag(line: Line, begin: int, at: int, end: int) -> bool:
    """Whether a parenthesis follows a flag that is the whole name, and words that say more of it: "{{flag|A}} (1990) limited"."""
    text = line.text
    if not any(m.begin == begin < m.stop and not text[m.stop : at].strip() for m in line.of_kind(MarkKind.FLAG)):
        return False
    first, last = trim(text, end, None, _EDGE)
    small = bool(line.dress(first, last) & SMALL)
    return not line.of_kind(MarkKind.LINK, end) and (small or not text[first].isupper())


def _name_between(entry: Entry, at: int) -> int | None:
    """Return where words begin that look like one more name, between the marks behind a name and a place."""
    ends = [stop for begin, stop in [*entry.notes, *entry.fate_spans] if begin >= entry.stop and stop <= at]
    if not ends:
        return None
    text = entry.line.text
    begin, stop = trim(text, max(ends), at, _EDGE + ")]")
    return begin if begin < stop and text[begin].isupper() else None


_THEN = re.compile(r"\s*(?:[,;/&+]|\band\b|\bthen\b|\blater\b|\bsubsequently\b)\s*")


def _all_fates(words: str) -> list[str]:
    """Return the fates of words that say nothing else ("wounded and captured"), else none."""
    if words in FATE_WORDS:
        return [FATE_WORDS[words]]
    parts = [part for part in _THEN.split(words) if part]
    return [FATE_WORDS[part] for part in parts] if all(part in FATE_WORDS for part in parts) else []


def _fates_of(line: Line, begin: int, stop: int) -> list[str]:
    """Return the fates that a parenthesis states: several in plain words only."""
    one = _fate_of(line, begin, stop)
    if line.of_kind(MarkKind.FATE, begin, stop) or line.of_kind(MarkKind.LINK, begin, stop):
        return [] if one is None else [one]
    return _all_fates(clean(line.text[begin:stop]).casefold().strip(_EDGE)) or ([] if one is None else [one])


def _fate_of(line: Line, begin: int, stop: int) -> str | None:
    """Return the fate that a parenthesis is, by its mark, its link or its words."""
    words = clean(line.text[begin:stop]).casefold()
    marks = line.of_kind(MarkKind.FATE, begin, stop)
    if marks and not line.text[begin : marks[0].begin].strip() and not line.text[marks[-1].stop : stop].strip():
        return str(marks[0].value)
    link = line.whole_link(begin, stop)
    if link is not None and link.begin - begin <= 1:
        fate = FATE_LINKS.get(_fold_target(link.value))
        if fate is not None:
            return fate
    bare = words.strip(_EDGE)
    if bare in FATE_WORDS or words in FATE_WORDS:
        return FATE_WORDS.get(bare) or FATE_WORDS[words]
    glyph = FATE_GLYPHS.get(bare)
    if glyph:
        return glyph
    opening = _OPENING.match(words)
    if opening and opening[1].strip() in FATE_WORDS:
        return FATE_WORDS[opening[1].strip()]
    return None


def _is_tail(text: str) -> bool:
    return text.casefold() in FATE_WORDS or text in FATE_GLYPHS


def _keep_rest(entry: Entry) -> None:
    """Keep the words behind the name that are no note yet as one."""
    text = entry.line.text
    at = entry.stop
    for begin, stop in [*sorted([*entry.notes, *entry.fate_spans]), (len(text), len(text))]:
        if begin > at:
            low, high = trim(text, at, begin, _EDGE + "()[]'\"")
            if any(map(str.isalnum, text[low:high])):
                entry.notes.append((low, high))
        at = max(at, stop)


_STRAY_END = re.compile(r"\s+([^()]+)\)\W*\Z")  # words to a parenthesis that nothing opened
_GLYPH_NEXT = re.compile(r"\s*†")


def _take_tail(entry: Entry) -> None:
    """Read a glyph or a word of fate that ends the line outside parentheses."""
    text = entry.line.text
    name = text[entry.begin : entry.stop]
    match = _GLYPH.search(name)
    if match and match.start() > 0:
        fate = next((f for g, f in FATE_GLYPHS.items() if f and match[0].strip().startswith(g)), None)
        if fate is not None:
            _add_fate(entry, fate, entry.begin + match.start(), entry.stop)
        elif not match[0].strip().isalnum():
            entry.fate_spans.append((entry.begin + match.start(), entry.stop))
            entry.stop = _trim_name(entry, entry.begin, entry.begin + match.start())[1]
    links = entry.line.of_kind(MarkKind.LINK, entry.begin, entry.stop)
    stray = _STRAY_END.match(text, links[0].stop) if links and links[0].begin <= entry.begin else None
    if stray is not None:  # "[[A. Storch]] until 1305)"
        entry.notes.append(stray.span(1))
        entry.stop = links[0].stop
        return
    glyph = _GLYPH_NEXT.match(text, links[0].stop, entry.stop) if len(links) == 1 else None
    if glyph is not None:  # "[[A. Storch]] †, DSO"
        _add_fate(entry, "killed", glyph.start(), glyph.end())
    if links and links[-1].stop < entry.stop:
        tail = text[links[-1].stop : entry.stop]
        word = clean(tail).casefold().strip(_EDGE).removeprefix("was ")
        if word in FATE_WORDS:
            _add_fate(entry, FATE_WORDS[word], links[-1].stop, entry.stop)
