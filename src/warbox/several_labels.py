"""Lines with several labels, each with its counts, parted before each: "Killed: 100, Wounded: 300"."""

from __future__ import annotations

import re
from itertools import pairwise

import attrs

from warbox.content import BOLD, Break, Line, MarkKind, trim
from warbox.labels import IsEntry, colons, counts

__all__ = ["part_labels"]


def part_labels(line: Line, is_entry: IsEntry) -> list[Line]:
    """Part a line with several labels, each with its counts, before each label: "Killed: 100, Wounded: 300"."""
    if line.title or line.text.count(":") < 2:
        return [line]
    places = list(colons(line, *trim(line.text)))
    if len(places) < 2 or counts(line.slice(0, places[0]), is_entry):
        return [line]
    cuts = [0]
    after = places[0] + 1  # where the counts of the last label begin
    for colon, following in pairwise([*places[1:], len(line.text)]):
        begin = _label_begin(line, after, colon)
        if begin is None or not is_entry(line.slice(after, begin)) or not is_entry(line.slice(colon + 1, following)):
            continue
        if not counts(line.slice(begin, colon), is_entry):
            cuts.append(begin)
            after = colon + 1
    if len(cuts) == 1:
        return [line]
    parts = line.split(cuts, [*cuts[1:], len(line.text)])
    for index, part in enumerate(parts):
        if index < len(parts) - 1:  # a flag at the cut is the next label's
            part = attrs.evolve(part, marks=tuple(m for m in part.marks if not m.begin == m.stop == len(part.text)))
        if index:
            part = attrs.evolve(part, parted=Break.BR, marker="", after_blank=False, after_rule=False)
        parts[index] = part
    return parts


def _label_begin(line: Line, begin: int, colon: int) -> int | None:
    """Return where the label before a colon begins: at its flag, its bold type, or its capital after a pause or a number."""
    flags = line.of_kind(MarkKind.FLAG, begin, colon)
    if flags and _FEW_WORDS.fullmatch(line.text, flags[-1].stop, colon):
        return flags[-1].begin
    at = colon
    for atom in reversed(line.atoms):
        if begin <= atom.begin < at and (atom.dress & BOLD or not any(map(str.isalnum, atom.text[: at - atom.begin]))):
            at = atom.begin
        elif atom.begin < at:
            break
    if any(map(str.isalnum, line.text[at:colon])):
        return at
    plain = _PLAIN_LABEL.search(line.text, begin, colon)
    return None if plain is None else plain.start(plain.lastgroup or 0)


_FEW_WORDS = re.compile(r"(?:\W*\w+){0,3}\W*")
_PLAIN_LABEL = re.compile(
    r"(?:[,;.]\s+|\band\s+|&\s*|\d\+?\s+)(?P<label>[A-Z](?:[^\W\d]|[ '’&/-]){1,40})$|;\s+(?P<low>(?:[^\W\d]|[ '’&/-]){1,40})$"
    r"|[,;.]\s+(?P<date>\d{1,2}(?:st|nd|rd|th)(?: [a-z]+)?|(?:\d{1,2} [A-Z][a-z]+ )?(?:1\d{3}|20\d\d)(?:[-–/]\d{1,4})?"
    r"|\d{1,2} [A-Z][a-z]+)$"
)
