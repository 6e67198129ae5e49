"""What belligerents and commanders have in common: a name on a line, with its flags, link, notes, fates and citations."""

from __future__ import annotations

import re

from warbox.content import Break, Line, MarkKind, trim
from warbox.data.fates import FATE_LINKS
from warbox.data.words import JOINTS, is_remark
from warbox.fields.entry import Entry, citations_of, clean, depth_of, flags_of, trim_name
from warbox.fields.entry_fates import add_fate, fold_target, hedged, keep_rest, take_mark_before, take_notes, take_tail

__all__ = ["Entry", "citations_of", "clean", "flags_of", "is_remark_below", "parse_entry"]


def parse_entry(line: Line) -> Entry | None:
    """Read one name with what stands around it; None where there is no name.

    A parenthesis after the name is a note or a fate; one in mid-name, or inside the link's text, belongs to the name.
    """
    text = line.text
    entry = Entry(line, 0, len(text))
    entry.shown = sorted((m.begin, m.stop) for m in line.marks if m.kind in (MarkKind.LINK, MarkKind.FLAG) and m.stop > m.begin)
    begin, stop = trim_name(entry, 0, len(text))
    begin, stop = _take_joints(entry, _behind_bracket(text, begin, stop), stop)
    entry.begin, entry.stop = begin, stop
    if _is_one_link(line, begin, stop):
        entry.flags = flags_of(line.of_kind(MarkKind.FLAG))
        return entry
    entry.flags = flags_of([m for m in line.of_kind(MarkKind.FLAG) if depth_of(text, 0, m.begin) <= 0])
    for mark in line.of_kind(MarkKind.FATE):
        if depth_of(text, 0, mark.begin) <= 0:
            add_fate(entry, *hedged(text, str(mark.value), mark.begin), mark.stop)
    links = line.of_kind(MarkKind.LINK)
    for mark in links:
        fate = FATE_LINKS.get(fold_target(mark.value))
        if fate is not None and mark.begin > begin and depth_of(text, 0, mark.begin) <= 0:
            add_fate(entry, *hedged(text, fate, mark.begin), mark.stop)
    take_mark_before(entry)
    _take_others(entry)
    take_notes(entry, links)
    take_tail(entry)
    _drop_bracket(entry)
    keep_rest(entry)
    if entry.begin >= entry.stop:
        return None
    return entry


def _take_joints(entry: Entry, begin: int, stop: int) -> tuple[int, int]:
    """Return where a name begins and ends without the "and" that only joins it to the line above or below."""
    text = entry.line.text
    if text.startswith(_LEADING, begin, stop):
        after, _ = trim_name(entry, text.index(" ", begin), stop)
        shown = after + 4 * text.startswith("the ", after, stop)
        named = any(m.begin == shown for m in entry.line.marks if m.kind in (MarkKind.LINK, MarkKind.FLAG))
        if named or not text.startswith("with ", begin):  # not "with help from [[B]]"
            after = shown if named else after
            entry.joints.append((begin, after))
            begin = after
    if text.endswith((" and", " &"), begin, stop):
        _, before = trim_name(entry, begin, text.rindex(" ", begin, stop))
        entry.joints.append((before, stop))
        stop = before
    return begin, stop


_LEADING = tuple(f"{word} " for word in sorted(JOINTS))


_BRACKET = re.compile(r"(\[+)[^\[\]]+(\]*)")
_ASIDE = re.compile(r"\([^()]*\)")


def _behind_bracket(text: str, begin: int, stop: int) -> int:
    """Return where a name in brackets that make no link begins: "[[A. Storch]", "[A. Storch]]", "[A. Storch] (killed)".

    In "[then] A. Storch" they hold a note.
    """
    match = _BRACKET.match(text, begin, stop)
    if match is None:
        return begin
    single = len(match[1]) == len(match[2]) == 1
    if single and any(map(str.isalnum, _ASIDE.sub("", text[match.end() : stop]))):
        return begin
    return trim(text, match.end(1), stop)[0]


def _drop_bracket(entry: Entry) -> None:
    """Leave out the bracket behind a name that nothing in it opened, or but half a link's brackets."""
    name = entry.line.text[entry.begin : entry.stop]
    if name.endswith("]") and ("[" not in name or ("[[" in name and not name.endswith("]]"))):
        entry.begin, entry.stop = trim_name(entry, entry.begin, entry.begin + len(name.rstrip("]")))


def _is_one_link(line: Line, begin: int, stop: int) -> bool:
    """Whether a line holds but flags, citations and a link that is all of the name, as most entries do."""
    found = False
    for mark in line.marks:
        if mark.kind is MarkKind.LINK:
            found |= mark.begin <= begin and mark.stop >= stop > begin
        elif mark.kind is not MarkKind.FLAG and mark.kind is not MarkKind.CITATION:
            return False
    return found


_OTHERS = re.compile(
    r"(?<!\s)[\s,]*(?:(?:\band|&|\bwith)\s+(?:(?:many|several|various|some)\s+)?others|,\s*others|\bet\.? al\b\.?|\betc\b\.?)\W*$"
)


def _take_others(entry: Entry) -> None:
    """Move "and others", "et al." behind a name into the notes: they name nobody more."""
    match = _OTHERS.search(entry.line.text, entry.begin, entry.stop)
    if match is not None and match.start() > entry.begin:
        entry.stop = match.start()  # what is behind the name becomes its note


def is_remark_below(line: Line) -> bool:
    """Whether a line goes on about a line above that names nobody: "Disputed<br>two men tried"."""
    named = any(mark.kind in (MarkKind.LINK, MarkKind.FLAG) for mark in line.marks)
    return line.parted is Break.BR and not named and is_remark(line.text)
