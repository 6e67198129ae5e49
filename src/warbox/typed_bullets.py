"""Bullets that the editor typed: "{{flag|A}}<br>• {{flag|B}}" shows B under A as a list of the wikitext would.

And typed enumerators: "a) A<br>b) B" are marks of a list, no part of the names.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from warbox.content import BOLD, Break, Line, MarkKind
from warbox.data.materiel import category_of
from warbox.lexers.date_words import MONTH_NAMES

__all__ = ["enumerators", "read_bullets"]

# Signs that lists are drawn with; a star behind a <br> begins no list of the wikitext, and is shown. A dash is none of them: it
# may as well join a line to the one above.
_SIGNS = frozenset("•∙◦▪■●○‣⁃*")
_BULLET = re.compile(r"[\s\u200b]*(?P<sign>([•∙◦▪■●○‣⁃*])\2*)")
_BLANK = " \t\n\u00a0\u200b"


def read_bullets(lines: Sequence[Line]) -> Sequence[Line]:
    """Return the lines, each typed bullet at the begin of one read as a bullet: a level deeper for every kind of sign in use.

    A label behind a bullet over lines without one ("• Army:<br>500 men") stays on their level.
    """
    if cuts := enumerators(lines):
        lines = [line.slice(cuts[i], len(line.text)) if i in cuts else line for i, line in enumerate(lines)]
    if not any(map(_sign, lines)):
        return lines
    out: list[Line] = []
    signs: list[str] = []  # of the lists that are open, the outermost first
    depth = 0  # of the line they stand in
    for index, line in enumerate(lines):
        sign = _sign(line)
        if not sign or line.depth != depth or line.after_rule:
            signs, depth = [], line.depth
        if not sign:
            out.append(line)
            continue
        rest = line.slice(line.text.index(sign) + len(sign), len(line.text))
        following = lines[index + 1] if index + 1 < len(lines) else None
        if _is_label(rest, first=not signs) and following is not None and not _sign(following) and following.depth == line.depth:
            out.append(rest)
            continue
        signs = [*signs[: signs.index(sign)], sign] if sign in signs else [*signs, sign]
        out.append(attrs.evolve(rest, depth=depth + len(signs), parted=Break.ITEM, marker="*", item=-1 - index))
    return out


def _sign(line: Line) -> str:
    """Return the typed bullet that a line begins with; ``""`` for none, or if nothing stands behind it."""
    if line.text.lstrip(_BLANK)[:1] not in _SIGNS:
        return ""
    match = _BULLET.match(line.text)
    if match is None or any(m.begin < match.end() for m in line.marks):
        return ""
    shown = line.text[match.end() :].strip(_BLANK) or line.marks
    return match["sign"] if shown else ""


def _is_label(line: Line, *, first: bool) -> bool:
    """Whether the text behind a bullet ends in a colon, or is plain words in bold behind the first of a run."""
    bold = first and not line.of_kind(MarkKind.LINK) and line.dress(0, len(line.text)) & BOLD
    return bool(bold) or line.text.rstrip().endswith(":")


# A letter has a bracket behind it, since "A. Storch" and "B. Storch" are people.
_ENUMERATOR = re.compile(r"[\s\u200b]*\(?(?:(?P<letter>[a-z])\)(?=\s*\S)|(?P<number>\d{1,2})[.)](?=\s+\S))")


def enumerators(lines: Sequence[Line]) -> dict[int, int]:
    """Return the lines that begin with a typed enumerator, and where their text begins; none unless they count up from 1 or a."""
    cuts: dict[int, int] = {}
    expected: set[int | str] = {1, "a"}
    for index, line in enumerate(lines):
        head = line.text.lstrip(_BLANK)[:4]
        if (")" not in head and "." not in head) or (match := _ENUMERATOR.match(line.text)) is None:
            continue
        value = match["letter"] or int(match["number"])
        if value not in expected or any(m.begin < match.end() for m in line.marks) or _is_ordinal(line.text, match):
            return {}
        cuts[index] = match.end()
        expected = {value + 1 if isinstance(value, int) else chr(ord(value) + 1)}
    return cuts if len(cuts) > 1 else {}


def _is_ordinal(text: str, match: re.Match[str]) -> bool:
    """Whether a number with a dot belongs to a unit or a day, as Germans write them: "1. Jagddivision", "1. May"."""
    rest = text[match.end() :]
    return match["letter"] is None and (category_of(rest) == "formations" or rest.split()[0].lower() in MONTH_NAMES)
