"""What stands around a name: its fates, by mark, link, glyph or words, and its notes."""

from __future__ import annotations

import re

from warbox.content import SMALL, Line, Mark, MarkKind, trim
from warbox.data.fates import FATE_GLYPHS, FATE_LINKS, FATE_WORDS
from warbox.fields.entry import EDGE, Entry, clean, trim_name
from warbox.fields.fate_words import all_fates, clauses, fate_in
from warbox.lexers.dates import says_when
from warbox.model import Fate

__all__ = ["add_fate", "fate_of", "fold_target", "hedged", "keep_rest", "take_mark_before", "take_notes", "take_tail"]

_PARENTHESIS = re.compile(r"\(([^()]*(?:\([^()]*\)[^()]*)*)(?:\)|\Z)|\[([^\[\]]*)\]")  # one left open runs to the end
_GLYPH = re.compile(r"[†‡☠✝✞✟]+\W*$|(?<=\s)[#+ⱶXx]$")


def take_mark_before(entry: Entry) -> None:
    """Read a fate's mark in front of the name: "{{KIA}} [[A]]", "† [[A]]"."""
    line, text = entry.line, entry.line.text
    for mark in line.of_kind(MarkKind.FATE):
        if mark.begin == entry.begin < mark.stop:
            entry.begin, entry.stop = trim_name(entry, mark.stop, len(text))
            return
    match = _DAGGERS.match(text, entry.begin)
    fate = None if match is None else FATE_GLYPHS.get(match[0][0])
    if match is not None and fate and any(map(str.isalnum, text[match.end() : entry.stop])):
        add_fate(entry, fate, match.start(), match.end())
        entry.begin, _ = trim_name(entry, match.end(), entry.stop)


_DAGGERS = re.compile(r"[†‡☠✝✞✟]+")


def fold_target(target: object) -> str:
    """Return a link's target in the form of the table of fates."""
    return str(target).replace("_", " ").strip().casefold()


def add_fate(entry: Entry, fate: str, begin: int, stop: int) -> None:
    """Give a name a fate that is said at ``text[begin:stop]``, and take that off the name."""
    if Fate(fate) not in entry.fates:
        entry.fates.append(Fate(fate))
    entry.fate_spans.append((begin, stop))
    if begin > entry.begin:
        entry.stop = min(entry.stop, begin)
        _, entry.stop = trim_name(entry, entry.begin, entry.stop)
    elif stop < entry.stop:  # "{{KIA}} [[A]]"
        entry.begin, _ = trim_name(entry, stop, entry.stop)


def hedged(text: str, fate: str, begin: int) -> tuple[str, int]:
    """Return the fate of a mark, and where it begins with the word that hedges it: "presumed {{KIA}}"."""
    match = _HEDGE.search(text, max(0, begin - _LONGEST_HEDGE), begin)
    presumed = None if match is None else FATE_WORDS.get(f"{match[1].lower()} {fate}")
    return (fate, begin) if match is None or presumed is None else (presumed, match.start())


_HEDGE = re.compile(r"\b(presumed|believed)\s*\Z", re.IGNORECASE)
_LONGEST_HEDGE = 12


def take_notes(entry: Entry, links: list[Mark]) -> None:
    """Move the parentheses after the name into notes and fates."""
    line, text = entry.line, entry.line.text
    found = list(_PARENTHESIS.finditer(text))
    start = entry.begin
    for match in found:
        if match[0][0] == "[" and (match.start() < start or text.endswith("[", 0, match.start())):  # of a broken link
            continue
        if match.start() <= entry.begin and not text[match.end() :].strip(EDGE):
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
        following = _PARENTHESIS.sub("", after).strip(EDGE)
        following_name = bool(following) and match.end() < entry.stop and not fates and not _is_tail(following)
        if following_name and match.start() > entry.begin and not _behind_flag(line, entry.begin, match.start(), match.end()):
            continue  # in mid-name
        other = _name_between(entry, match.start()) if fates else None
        if other is not None:
            entry.notes.append((other, match.end()))  # the fate of one more man: "A. Storch (POW) B. Reiher (WIA)"
        elif fates:
            for fate in fates:
                add_fate(entry, fate, match.start(), match.end())
            said = _beside_mark(line, *inner)
            if any(c.isalnum() or c == "?" for c in text[slice(*said)]) and not all_fates(_in_words(line, *inner)):
                entry.notes.append(trim(text, *said, ",;:"))
        else:
            entry.notes.append(inner)
        if match.start() > entry.begin:
            entry.stop = min(entry.stop, match.start())
        elif match.start() == entry.begin:
            entry.begin = match.end()
        entry.begin, entry.stop = trim_name(entry, entry.begin, max(entry.stop, entry.begin))


def _beside_mark(line: Line, begin: int, stop: int) -> tuple[int, int]:
    """Return the words of a parenthesis behind the mark of a fate that it opens with, all where it opens with words."""
    for mark in line.of_kind(MarkKind.FATE, begin, stop) + line.of_kind(MarkKind.LINK, begin, stop):
        shown = line.text[mark.begin : mark.stop]
        alone = not line.text[mark.stop : stop].strip(_QUOTES)
        _, at = hedged(line.text, _fate_of_mark(mark) or "", mark.begin)
        if not line.text[begin:at].strip(_QUOTES) and (alone or not any(map(str.isalpha, shown))):
            return mark.stop, stop
    last = _last_mark(line, begin, stop)
    return (begin, stop) if last is None else (begin, last.begin)


def _last_mark(line: Line, begin: int, stop: int) -> Mark | None:
    """Return the mark of a fate that ends a parenthesis."""
    marks = line.of_kind(MarkKind.FATE, begin, stop)
    ends = bool(marks) and not line.text[marks[-1].stop : stop].strip(_QUOTES)
    return marks[-1] if ends else None


_QUOTES = " \t\n\"'“”‘’"


def _behind_flag(line: Line, begin: int, at: int, end: int) -> bool:
    """Whether a parenthesis follows a flag that is the whole name, and words that say more of it: "{{flag|A}} (1990) limited"."""
    text = line.text
    if not any(m.begin == begin < m.stop and not text[m.stop : at].strip() for m in line.of_kind(MarkKind.FLAG)):
        return False
    first, last = trim(text, end, None, EDGE)
    if line.of_kind(MarkKind.LINK, end):
        return False
    in_name = text[first].isupper() or _ABBREVIATION.fullmatch(text, at, end) or _MORE.match(text, first)
    return not in_name or bool(line.dress(first, last) & SMALL)


_ABBREVIATION = re.compile(r"\([A-Z][A-Z.-]*\)")  # "Army of the North (AN) rebels"
_MORE = re.compile(r"(?:and|with)\b|&")  # "(from 1990) and allies"


def _name_between(entry: Entry, at: int) -> int | None:
    """Return where words begin that look like one more name, between the marks behind a name and a place."""
    ends = [stop for begin, stop in [*entry.notes, *entry.fate_spans] if begin >= entry.stop and stop <= at]
    if not ends:
        return None
    text = entry.line.text
    begin, stop = trim(text, max(ends), at, EDGE + ")]")
    return begin if begin < stop and text[begin].isupper() else None


def _fates_of(line: Line, begin: int, stop: int) -> list[str]:
    """Return the fates that a parenthesis states: all that it tells if it tells nothing else, else by its mark or its words."""
    words = _in_words(line, begin, stop)
    told = all_fates(words)
    if told:
        return told
    one = fate_of(line, begin, stop)
    if one is not None and (line.of_kind(MarkKind.FATE, begin, stop) or line.of_kind(MarkKind.LINK, begin, stop)):
        return [one]
    last = _last_mark(line, begin, stop)
    if last is not None and says_when(line.text[begin : last.begin]):  # "until May 1750 {{KIA}}"
        return [str(last.value)]
    if line.of_kind(MarkKind.LINK, begin, stop):  # the mark may be of whom it links
        words = clean(line.text[begin:stop]).casefold()
    return clauses(words.strip(EDGE)) or ([] if one is None else [one])


def _in_words(line: Line, begin: int, stop: int) -> str:
    """Return the folded words of a parenthesis, the marks of fates as their words: "wounded, later {{KIA}}"."""
    out = []
    for mark in line.of_kind(MarkKind.FATE, begin, stop) + line.of_kind(MarkKind.LINK, begin, stop):
        fate = _fate_of_mark(mark)
        if fate is not None:
            out.append((mark.begin, mark.stop, fate.replace("_", " ")))
    words = ""
    for at, end, fate in sorted(out):
        between = line.text[begin:at]
        words += f"{', ' if words and not between.strip() else between}{fate}"
        begin = end
    return clean(words + line.text[begin:stop]).casefold()


def fate_of(line: Line, begin: int, stop: int) -> str | None:
    """Return the fate that a parenthesis, or what stands between two separators, is: by its mark, its link or its words."""
    for mark in line.of_kind(MarkKind.FATE, begin, stop)[:1] + line.of_kind(MarkKind.LINK, begin, stop)[:1]:
        told = _fate_of_mark(mark)
        fate, at = hedged(line.text, told or "", mark.begin)
        if told and not line.text[begin:at].strip(_QUOTES):
            return fate
    words = clean(line.text[begin:stop]).casefold()
    bare = words.strip(EDGE)
    return FATE_GLYPHS.get(bare) or FATE_WORDS.get(words) or fate_in(bare)


def _fate_of_mark(mark: Mark) -> str | None:
    return str(mark.value) if mark.kind is MarkKind.FATE else FATE_LINKS.get(fold_target(mark.value))


def _is_tail(text: str) -> bool:
    return text.casefold() in FATE_WORDS or text in FATE_GLYPHS


def keep_rest(entry: Entry) -> None:
    """Keep the words behind the name that are no note yet as one."""
    text = entry.line.text
    at = entry.stop
    for begin, stop in [*sorted([*entry.notes, *entry.fate_spans, *entry.joints]), (len(text), len(text))]:
        if begin > at:
            low, high = trim(text, at, begin, EDGE + "()[]'\"")
            if any(c.isalnum() or c == "?" for c in text[low:high]):
                entry.notes.append((low, high))
        at = max(at, stop)


_LAST_DAGGER = re.compile(r"(?<![†✝✞✟])[†✝✞✟]\s*\Z")
_STRAY_END = re.compile(r"\s+([^()]+)\)\W*\Z")  # words to a parenthesis that nothing opened
_GLYPH_NEXT = re.compile(r"\s*†")


# Signs, but for the glyphs of fates (daggers, skull, white flag), and what chooses how the sign before it looks.
_SIGNS = re.compile(r"(?:(?![☠✝✞✟⚐])[\u2600-\u27bf]\ufe0e?\ufe0f?\s*)+\Z")


def _take_sign(entry: Entry) -> None:
    """Move signs behind a name that no fate is known for into the notes: "[[A. Storch]] ✡"."""
    text = entry.line.text
    if text[entry.stop - 1 : entry.stop] < "\u2600":
        return
    match = _SIGNS.search(text, max(entry.begin, entry.stop - _MOST_SIGNS), entry.stop)
    if match is not None and match.start() > entry.begin:
        entry.notes.append(match.span())
        entry.stop = trim_name(entry, entry.begin, match.start())[1]


_MOST_SIGNS = 8  # characters


def take_tail(entry: Entry) -> None:
    """Read a glyph or the words of a fate that end the line outside parentheses."""
    _take_sign(entry)
    _take_clause(entry)
    text = entry.line.text
    last = _LAST_DAGGER.search(text, entry.stop) if entry.notes else None
    if last is not None and max(stop for _, stop in entry.notes) <= last.start():  # "A. Storch (chief) †"
        add_fate(entry, "killed", *last.span())
    name = text[entry.begin : entry.stop]
    match = _GLYPH.search(name)
    if match and match.start() > 0:
        fate = next((f for g, f in FATE_GLYPHS.items() if f and match[0].strip().startswith(g)), None)
        if fate is not None:
            begin = entry.begin + match.start()
            add_fate(entry, fate, begin, begin + len(match[0].split("?")[0]))  # a doubt is a note
        elif not match[0].strip().isalnum():
            entry.fate_spans.append((entry.begin + match.start(), entry.stop))
            entry.stop = trim_name(entry, entry.begin, entry.begin + match.start())[1]
    links = entry.line.of_kind(MarkKind.LINK, entry.begin, entry.stop)
    stray = _STRAY_END.match(text, links[0].stop) if links and links[0].begin <= entry.begin else None
    if stray is not None:  # "[[A. Storch]] until 1305)"
        entry.notes.append(stray.span(1))
        entry.stop = links[0].stop
        return
    glyph = _GLYPH_NEXT.match(text, links[0].stop, entry.stop) if len(links) == 1 else None
    if glyph is not None:  # "[[A. Storch]] †, DSO"
        add_fate(entry, "killed", glyph.start(), glyph.end())
    if links and links[-1].stop < entry.stop:
        tail = text[links[-1].stop : entry.stop]
        word = clean(tail).casefold().strip(EDGE).removeprefix("was ")
        if word in FATE_WORDS:
            add_fate(entry, FATE_WORDS[word], links[-1].stop, entry.stop)


def _take_clause(entry: Entry) -> None:
    """Read a fate told behind a linked name, a pause, or in small letters: "[[A. Storch]], surrendered to the enemy"."""
    line, text = entry.line, entry.line.text
    links = line.of_kind(MarkKind.LINK, entry.begin, entry.stop)
    places = [m.end() for m in _CLAUSE_PAUSE.finditer(text, entry.begin, entry.stop)]
    places += [mark.stop for mark in links[:1] if mark.begin == entry.begin]
    places += [atom.begin for atom in line.atoms if atom.dress & SMALL]
    for at in sorted(places)[:_MOST_PLACES]:
        if not entry.begin < at < entry.stop or any(m.begin < at < m.stop for m in links):
            continue
        begin, _ = trim(text, at, entry.stop, EDGE)
        if not text[begin : begin + 1].islower():
            continue
        words = clean(text[begin : entry.stop]).casefold()
        alone = all_fates(words)
        opening = None if alone else fate_in(words)
        if not (alone or opening):
            continue
        if any(m.begin > begin and _ONE_MORE.search(text[begin : m.begin].rstrip()[-_LONGEST_JOIN:]) for m in links):
            continue
        clause = (begin, entry.stop)
        for fate in alone or filter(None, [opening]):
            add_fate(entry, fate, *clause)
        if opening:
            entry.notes.insert(0, clause)
        return


_MOST_PLACES = 8  # where a clause is looked for; the bound keeps the time linear
_CLAUSE_PAUSE = re.compile(r"[,:–—→]\s|\s->?\s")
_ONE_MORE = re.compile(r"(?:[,;&]|\band)$")  # a name behind the clause is one more
_LONGEST_JOIN = 4  # characters, with the one before "and"
