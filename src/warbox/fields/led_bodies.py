"""The body or place that a person leads, in front of a dash: "2nd Corps – Gen. [[A. Storch]]"."""

from __future__ import annotations

import re

from warbox.content import Line, MarkKind, trim
from warbox.data.materiel import category_of
from warbox.data.nations import nations_of_state, nations_of_word
from warbox.data.ranks import is_rank, split_rank
from warbox.data.words import BODY_WORDS, NAME_PARTICLES, is_nobody
from warbox.fields.entry import Entry, depth_of
from warbox.fields.name_ranks import all_postnominal, is_plain_name, is_title_of, names_unit

__all__ = ["is_body", "names_person", "take_body"]

_DASH = re.compile(r"(?<!\s)\s+[–—-]\s+|(?<=\w)—(?=\w)")
_PART = re.compile(r"[,;]|\s[–—-]\s")
_ASIDE = re.compile(r"\([^()]*\)")
_MOST_DASHES = 4  # of a line that are tried, from the last


def take_body(entry: Entry) -> tuple[int, int] | None:
    """Take the body before the dash off the person behind it, and return where it stands; None where there is none.

    The person may be no link where words say that what is in front is a body or a place; where it only is nobody's name, the
    person must be one.
    """
    line, text = entry.line, entry.line.text
    if not ("–" in text or "—" in text or " - " in text):
        return None
    for match in list(_DASH.finditer(text, entry.begin, entry.stop))[: -_MOST_DASHES - 1 : -1]:
        begin, stop = trim(text, entry.begin, match.start())
        if begin == stop or depth_of(text, begin, stop) > 0 or _in_link(line, match.start()):
            continue
        body = is_body(text[begin:stop])
        if body or (_is_no_name(text[begin:stop]) and not line.of_kind(MarkKind.LINK, begin, stop)):
            at, _ = trim(text, match.end(), entry.stop)
            if _is_person(line, at, entry.stop, linked=not body):
                entry.begin = at
                return begin, stop
    return None


def _in_link(line: Line, at: int) -> bool:
    return any(mark.kind is MarkKind.LINK and mark.begin <= at < mark.stop for mark in line.marks)


def is_body(text: str) -> bool:
    """Whether words are a body or a place that somebody leads: "2nd Corps", "Western Sector"; not "A. Storch, 2nd Corps"."""
    text = _ASIDE.sub("", text)
    parts = [part for part in _PART.split(text) if not is_rank(part.strip())]  # "Commander, 2nd Corps"
    return bool(parts) and not is_nobody(text) and all(_has_body_word(part) or names_unit(part) for part in parts)


def _has_body_word(text: str) -> bool:
    words = [word.strip("().,'’\"").lower() for word in text.split()]
    return any(word in BODY_WORDS or category_of(word) == "formations" for word in words)


def _is_no_name(text: str) -> bool:
    """Whether a number or a word in lower case shows that words are no person's name: "Hill 203", "Defence of the gate"."""
    rank, _ = split_rank(text)
    if rank or "(" in text or _PART.search(text) or is_rank(text) or is_nobody(text):
        return False
    return any(word[0].isdigit() or (word[0].islower() and word not in NAME_PARTICLES) for word in text.split())


def _is_person(line: Line, begin: int, stop: int, *, linked: bool) -> bool:
    """Whether a person is named at ``text[begin:stop]``, with a rank or without; ``linked``: as a link."""
    text = line.text
    ends = (m.start() for m in _PART.finditer(text, begin, stop) if not _in_link(line, m.start()))
    _, stop = trim(text, begin, next(ends, stop))
    links = line.of_kind(MarkKind.LINK, begin, stop)
    if not links:
        rank, name = split_rank(text[begin:stop])
        plain = is_plain_name(name) and (bool(rank) or " " in name)
        return not linked and plain and not _is_thing(name) and not _has_body_word(name)
    name = text[links[-1].begin : links[-1].stop]
    before = text[begin : links[-1].begin].strip()
    ranked = (
        not before
        or is_rank(before)
        or is_title_of(before)
        or split_rank(f"{before} X")[1] == "X"
        or is_rank(_ASIDE.sub("", before))
    )
    return links[-1].stop == stop and ranked and not _is_thing(name)


def names_person(name: str) -> bool:
    """Whether plain words are most likely a person's name: "Karl Ek", not "Fort Ek", "Upper Saxony" or "Chief Engineer".

    >>> names_person("Karl Ek"), names_person("Fort Ek"), names_person("Chief Engineer")
    (True, False, False)
    """
    words = name.split()
    plain = len(words) > 1 and is_plain_name(name) and not any(map(is_rank, words)) and not all_postnominal(name)
    return plain and not _is_thing(name) and not _has_body_word(name)


def _is_thing(name: str) -> bool:
    """Whether a name is that of a unit, an office or a nation."""
    return names_unit(name) or is_rank(name) or bool(nations_of_state(name) or nations_of_word(name))
