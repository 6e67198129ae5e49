"""The belligerents of a box as parties of its counts: "4,000 Münster troops", "20 PKK fighters", "40 killed (PKK)"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from warbox.content import Line, trim
from warbox.data.materiel import category_of
from warbox.data.nations import COALITIONS
from warbox.data.words import COMMON_WORDS, WORDS_OF_TROOPS
from warbox.lexers.claim import Claim, Words
from warbox.model import Belligerent

__all__ = ["Bodies", "all_entries", "bodies_of"]

_PEOPLE = ("personnel", "civilians")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_WORD = re.compile(r"\S+")
_FIRST_NAME = re.compile(r"([^\W\d_][\w-]*)\s+(?=[a-z])")
_WHOSE_LOSSES = re.compile(r"([^\W\d_][\w-]*)\s+(?:losses|casualties)\s+(?:(?:are|were|is)\s+)?\Z")
_COMMON = COMMON_WORDS | WORDS_OF_TROOPS
_SMALL_WORDS = frozenset(("of", "the", "and", "for", "in"))


def bodies_of(parties: Sequence[Sequence[Belligerent]]) -> list[Bodies]:
    """Return the bodies for the counts of each side, whose belligerents are given, and last those for the joint row."""
    everybody = [entry for entries in parties for entry in entries]
    every = _Names(everybody)
    return [Bodies(every, entries) for entries in (*parties, everybody)]


def all_entries(entries: Iterable[Belligerent]) -> Iterator[Belligerent]:
    """Yield the entries, each before its parts."""
    for entry in entries:
        yield entry
        yield from all_entries(entry.parts)


class _Names:
    """The names of all belligerents of a box, ``folded``, and what counts call them for short."""

    def __init__(self, entries: Sequence[Belligerent]) -> None:
        self._entries = entries
        self.folded = _folded(entries)

    @cached_property
    def words(self) -> frozenset[str]:
        words = frozenset(word for name in self.folded for word in _LONG_WORD.findall(name))
        return words - COMMON_WORDS - WORDS_OF_TROOPS

    @cached_property
    def acronyms(self) -> frozenset[str]:
        return frozenset(acronym for entry in all_entries(self._entries) for acronym in _acronyms(entry.name))

    @cached_property
    def long(self) -> frozenset[str]:
        """The names of several words, of which one is no word of many names."""
        names = {name.removeprefix("the ") for name in self.folded if " " in name} - COALITIONS
        return frozenset(name for name in names if not _COMMON.issuperset(name.split()))


def _folded(entries: Iterable[Belligerent]) -> frozenset[str]:
    return frozenset(entry.name.casefold() for entry in all_entries(entries))


class Bodies:
    """What a count may call the belligerents of its box; ``entries`` are those of its side."""

    def __init__(self, every: _Names, entries: Sequence[Belligerent]) -> None:
        self._every = every
        self._entries = entries

    @cached_property
    def _own(self) -> frozenset[str]:
        return _folded(self._entries)

    @property
    def names(self) -> frozenset[str]:
        """The folded names of all belligerents."""
        return self._every.folded

    def whole_name(self, claim: Claim, line: Line) -> Words | None:
        """Return the belligerent whose name of several words opens what is counted: "300 Iron Legion troops".

        A word in lower case makes it no name: "300 Swedish volunteers" are Swedish.
        """
        if claim.noun is None or not line.text[claim.noun[0]].isupper():
            return None
        ends = []
        for word in _WORD.finditer(line.text, *claim.noun):
            if not word[0][0].isupper() and word[0] not in _SMALL_WORDS:
                break
            ends.append(word.end())
        begin = claim.noun[0]
        return next(((begin, end) for end in ends[:0:-1] if line.text[begin:end].casefold() in self._every.long), None)

    def named(self, claim: Claim, line: Line) -> Words | None:
        """Return the belligerent that stands as the first word of what is counted, or in a parenthesis beside it."""
        if claim.noun is None and claim.quantity.vague is not None:
            match = _WHOSE_LOSSES.search(line.text, 0, claim.quantity.at)
            if match and match[1].casefold() in self._every.words:
                claim.used.append(match.span(1))  # "Stark losses unknown"
                return match.span(1)
        if claim.noun is not None:
            begin, stop = claim.noun
            match = _FIRST_NAME.match(line.text, begin, stop)
            if match and match[1].casefold() in self._every.words and category_of(line.text[match.end() : stop]) in _PEOPLE:
                return match.span(1)
            first = line.text[begin:stop].split()[0]
            rest = line.text[begin + len(first) : stop].strip()
            if self._is_acronym(first) and (not rest or category_of(rest) in _PEOPLE):
                return begin, begin + len(first)
        for note in claim.notes:
            low, high = trim(line.text, *note)
            if line.text[low - 1 : low] != "(" or line.text[high : high + 1] != ")":
                continue
            name, _, kind = line.text[low:high].rpartition(" ")
            if not kind.islower() or category_of(kind) not in _PEOPLE:  # else "(PKK fighters)"
                name = line.text[low:high]
            if self._is_name(name):
                claim.notes.remove(note)
                claim.used.append(note)
                claim.stop = max(claim.stop, high)
                if low + len(name) < high and claim.noun is None:
                    claim.noun = note
                return low, low + len(name)
        return None

    def _is_name(self, words: str) -> bool:
        # Beside a count of the other side, the name is more often a place or a source: "9,000 (Cuba)".
        return words.casefold() in self._own or self._is_acronym(words)

    def _is_acronym(self, word: str) -> bool:
        return word.isupper() and word.replace(".", "").casefold() in self._every.acronyms


def _acronyms(name: str) -> list[str]:
    """Return the folded initials of a name of several words, and the acronyms in it: "Workers' Party (WP)", "Danish WP"."""
    bare, *given = re.split(r"[()]", name.casefold())
    words = [word for word in re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)*", bare) if word not in _SMALL_WORDS]
    initials = "".join(word[0] for word in words)
    within = set() if name.isupper() and " " in name else {word.casefold() for word in _ACRONYM.findall(name)}
    return [*(within - COALITIONS)] + [g for g in given if g.isalpha() and len(g) < 7] + ([initials] if len(words) > 1 else [])


_ACRONYM = re.compile(r"\b[A-Z]{2,6}\b")
