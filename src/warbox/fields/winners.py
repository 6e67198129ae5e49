"""The side of the box that the victors of a result belong to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

import attrs

from warbox.data.nations import MAX_WORDS, nations_of_land, nations_of_state, nations_of_word
from warbox.data.words import COMMON_WORDS
from warbox.fields.bodies import all_entries
from warbox.fields.entries import clean
from warbox.fields.victors import QUALIFIERS, WORD, Victor, capitals
from warbox.model import Belligerent, Side

__all__ = ["match_side"]

_HYPHEN = re.compile(r"[-–]")
_AND = re.compile(r"\band\b|&")


def match_side(named: Sequence[Victor], sides: Sequence[Side]) -> int | None:
    """Return the one side that all victors belong to; displayed text decides before link targets do."""
    wordings = [_wording(side) for side in sides]
    numbers: set[int] = set()
    for victor in named:
        found = None
        # What readers see decides before link targets do, and the main entries before their parts and allies.
        for text, title in [(victor.shown, False), *((_head(target.split("(")[0]), True) for target in victor.targets)]:
            found = found or _sides_of(text, {w.number: w.main for w in wordings}, wholly=True, title=title)
            found = found or _sides_of(text, {w.number: w.shown for w in wordings}, title=title)
            found = found or _sides_of(text, {w.number: w.linked for w in wordings}, title=title)
        if found is not None and (rows := _rows(victor.shown)):
            found = _by_state(found, wordings, rows, alone=bool(nations_of_word(_bare(victor.shown))))
        if found is None and victor.listed:
            continue
        if found is None or len(found) > 1:
            return None
        numbers |= found
    return numbers.pop() if len(numbers) == 1 else None


def _by_state(found: set[int], wordings: Sequence[_Wording], rows: frozenset[str], *, alone: bool) -> set[int]:
    """Return which of the sides that carry the word of a nation of ``rows`` it names.

    Where several carry it, it names the state under its plain name before those who only share the word ("Cuba" and "Cuban
    exiles"), and one that is named before those who only have its flag. "Spanish Republic" and "Spanish Nationalists", or
    "Republic of China" and "Chinese Communist Party", are parties of one nation: whose "Spanish victory" is, nobody can tell.
    ``alone``: the victor is only that word; "Spanish government" is no rebels.
    """
    lands = {w.number for w in wordings if any(_land_of(n) & rows for n in w.names)}
    if len(found) == 1:
        if not alone:
            return found
        sharing = {w.number for w in wordings if any(_first_nation(n) & rows for n in w.names)}
        return found if found <= lands else found | sharing
    rivals = [w for w in wordings if w.number in found]
    if not _share_nation(rivals, rows):
        return found
    if not lands & found:
        named = [w for w in rivals if any(_rows_of(n) & rows for n in w.names)]
        lands = {w.number for w in named if len(named) == 1 and any(nations_of_state(n) & rows for n in w.names)}
    return lands & found if len(lands & found) == 1 else found


def _first_nation(name: str) -> frozenset[str]:
    """Return the nations of the word that a name of several begins with: Chinese in "Chinese Communist Party"."""
    first, _, more = name.partition(" ")
    return nations_of_word(first) if more else frozenset()


def _share_nation(rivals: Sequence[_Wording], rows: frozenset[str]) -> bool:
    """Whether one nation of ``rows`` is on each side: not in "Victory for Cuba and Spain", where each has its own."""
    return bool(rows.intersection(*(frozenset().union(*map(_rows_of, (*w.shown, *w.linked))) for w in rivals)))


@attrs.frozen(slots=True)
class _Wording:
    """The words by which a box names a side: its main entries, all that it shows, and its links."""

    number: int
    names: tuple[str, ...]
    main: tuple[str, ...]
    shown: tuple[str, ...]
    linked: tuple[str, ...]


def _wording(side: Side) -> _Wording:
    entries = list(all_entries(side.belligerents))
    return _Wording(
        number=side.number or 0,
        names=tuple(e.name for e in side.belligerents),
        main=tuple(dict.fromkeys(text for e in side.belligerents if not e.group for text in _shown(e))),
        shown=tuple(dict.fromkeys(text for e in entries for text in _shown(e))),
        linked=tuple(dict.fromkeys(_head(e.link) for e in entries if e.link)),
    )


# Words for wars. A name may open with one ("Revolution Army"); behind a preposition it says where somebody fought.
_WARS = frozenset(
    "war wars revolt revolts rebellion rebellions revolution revolutions uprising uprisings rising insurrection insurgency "
    "mutiny conflict crisis coup campaign campaigns crusade crusades battle siege invasion occupation".split()
)
_BEFORE_WARS = frozenset("of in during under from for at".split())


def _head(target: str) -> str:
    """Return the words of a link target that say who it is: "Allies" of "Allies of World War II", "Fiji" of "Fiji#Army".

    >>> _head("Rebels of the Green_Valley Revolt"), _head("Duchy of Morn (Long War)"), _head("Battle of Morn")
    ('Rebels', 'Duchy of Morn', 'Battle of Morn')
    """
    words = target.partition("#")[0].replace("_", " ").split()
    tail = 0
    for at, word in enumerate(words):
        if word.lower() in _BEFORE_WARS or word.startswith("("):
            tail = at
        elif tail and word.lower().rstrip("),.") in _WARS:
            return " ".join(words[:tail])
    return " ".join(words)


def _shown(entry: Belligerent) -> Iterator[str]:
    yield entry.name
    yield from entry.group
    yield from (note for note in entry.notes if not note[:1].islower())  # "defected to Spain" names others
    for flag in entry.flags:
        if flag.key:
            yield flag.key
            yield flag.country or flag.key


def _sides_of(text: str, names: Mapping[int, tuple[str, ...]], *, wholly: bool = False, title: bool = False) -> set[int] | None:
    """Return the sides that a victor's text names, None if it names none; more than one is no answer.

    ``wholly``: only those that have every nation it names. ``title``: it is a link's target, all of it one name.
    """
    words = capitals(text)
    if not words:
        return None
    whole = _bare(text).casefold()
    initials = words[0].replace(".", "") if len(words) == 1 and words[0].isupper() else ""
    exact = {number for number, own in names.items() if any(_same(whole, name) or _initials(name) == initials for name in own)}
    items = _AND.split(text)
    if len(exact) == 1 and (len(items) == 1 or all(_has_nation(item, names[min(exact)]) for item in items)):
        return exact
    rows = _rows(text)
    if rows:
        matched = {number: rows & frozenset().union(*map(_rows_of, own)) for number, own in names.items()}
        found = {number for number, own_rows in matched.items() if own_rows}
        complete = {number for number in found if matched[number] == rows}
        if wholly and len(complete) != 1:
            return complete or None
        if found:  # "American-Iraqi victory": the side that has both
            return complete if len(complete) == 1 else found
    common = all(_stem(word) in _COMMON for word in words)  # "Rebel victory", where one side is of "Breton rebels"
    return {number for number, own in names.items() if any(_shares_word(words, name, common, title) for name in own)} or None


def _bare(text: str) -> str:
    """Return the words of a text that are no qualifiers: "Chinese" of "decisive Chinese"."""
    return clean(" ".join(m[0] for m in WORD.finditer(text) if m[0].lower().rstrip(".") not in QUALIFIERS))


def _has_nation(text: str, names: Sequence[str]) -> bool:
    """Whether a text names no nation, or one that ``names`` have: "Cuba and Spain" is not Cuba alone."""
    rows = _rows(text)
    return not rows or any(rows & _rows_of(name) for name in names)


def _same(whole: str, name: str) -> bool:
    folded = name.casefold()
    if " " in whole and folded.startswith(f"{whole} "):
        return True  # "United Provinces" of South America
    return folded.removeprefix("the ") in (whole, f"{whole}s") or (len(folded) > 3 and f" {folded} " in f" {whole} ")


def _initials(name: str) -> str | None:
    """Return the initials of a name of several words, as "UN" stands for "United Nations"."""
    words = [m[0] for m in WORD.finditer(name) if m[0][0].isupper()]
    return "".join(word[0] for word in words) if len(words) > 1 else None


def _rows(text: str) -> frozenset[str]:
    """Return the nations that the words of a text name, the longest phrases first."""
    words = [m[0] for m in WORD.finditer(text)]
    found: set[str] = set()
    at = 0
    while at < len(words):
        for size in range(min(MAX_WORDS, len(words) - at), 0, -1):
            phrase = " ".join(words[at : at + size])
            rows = _nations(phrase) if phrase[0].isupper() else frozenset()
            if rows and words[at].lower() not in QUALIFIERS:
                found |= rows
                at += size
                break
        else:
            at += 1
    return frozenset(found)


def _nations(phrase: str) -> frozenset[str]:
    found = nations_of_word(phrase) or nations_of_word(phrase.rstrip(".")) or nations_of_state(phrase)
    if not found and _HYPHEN.search(phrase) and " " not in phrase:  # "US-Australian", "Hezbollah-led"
        found = frozenset().union(*map(nations_of_word, _HYPHEN.split(phrase)))
    return found


def _land_of(name: str) -> frozenset[str]:
    """Return the nations whose land a name is, alone or with its government: "Cuba", "Government of Cuba"."""
    return nations_of_land(_GOVERNMENT.sub("", name).strip())


_GOVERNMENT = re.compile(r"\bgovernment(?: of\b)?", re.IGNORECASE)


def _rows_of(name: str) -> frozenset[str]:
    return nations_of_state(name) or nations_of_state(name.split("(")[0].strip()) or _rows(name)


# Words of one coalition that differ in more than a plural.
_KIN = {
    "allied": "allies",
    "confederation": "confederate",
    "confederacy": "confederate",
    "communists": "communist",
    "entente": "entente",
}


def _stem(word: str) -> str:
    folded = word.casefold().rstrip(".").removesuffix("'s").removesuffix("’s")
    folded = _KIN.get(folded, folded)
    return folded.removesuffix("s") if len(folded) > 4 else folded


_COMMON = frozenset(map(_stem, COMMON_WORDS))


def _shares_word(words: Sequence[str], name: str, common: bool, title: bool) -> bool:
    """Whether a name has one of a victor's words, or each word of a ``title``: "Iron Guard" does not tell of "Iron Hill"."""
    own = {_stem(m[0]) for m in WORD.finditer(name) if common or m[0][0].isupper()}
    shared = [stem in own for stem in map(_stem, words) if common or stem not in _COMMON]
    if all(shared) if title else any(shared):
        return True
    return _joined(words) in name.casefold().split(", ")


def _joined(words: Sequence[str]) -> str:
    return " ".join(words).casefold()
