"""The victors that a result names, and the side of the box that they belong to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from warbox.content import FlagValue, Line, MarkKind
from warbox.data.nations import MAX_WORDS, nations_of_state, nations_of_word
from warbox.data.words import COMMON_WORDS
from warbox.fields.entries import clean
from warbox.fields.victories import CLAUSE_END, victories
from warbox.model import Belligerent, Side

__all__ = ["Victor", "match_side", "sole_victor", "victors"]

_PARENTHESIS = re.compile(r"\([^()]*\)")
_HYPHEN = re.compile(r"[-–]")
_WHOM = re.compile(r"\s+(?!(?:and|at|in|on|off|near|but|while|after|with|during|when|as|then|or)\b)\w", re.IGNORECASE)
_OBJECT = re.compile(r"\s+(?:of\s+)?(?:the\s+)?[A-Z]")
_BY = re.compile(r"\s*by\s+(?:the\s+)?([^,;:.()–—\n]+)", re.IGNORECASE)
_FOR = re.compile(r"\s*(?:for|of|by|to)\s+(?:the\s+)?([^,;:.()–—\n]+)", re.IGNORECASE)


@attrs.frozen(slots=True)
class Victor:
    """Whom a result calls victor: the words as shown, and what is linked or flagged in them."""

    shown: str
    targets: tuple[str, ...]
    listed: bool = False  # parted by a comma from the words at "victory": a victor only if the box names it


_MOST_LISTED = 20  # victors beside one "victory"
_VICTORY_ALONE = re.compile(r"[^,.;:()]{1,60}\bvictory\W*", re.IGNORECASE)


def victors(line: Line, first: int) -> Iterator[Victor]:
    """Yield whom each victory that the line states is ascribed to: the words before it, or after "for", "of", "by"."""
    text = _PARENTHESIS.sub(lambda m: " " * len(m[0]), line.text)  # "Kuruc (Hungarian) victory"
    for match, breaks in victories(text, first):
        word = match[0].lower()
        begin = breaks[-1][1] if breaks else 0
        before = (begin, match.start())
        after = _FOR.match(text, match.end())
        if word == "defeat" and not (_names(text[begin : match.start()]) and _OBJECT.match(text, match.end())):
            continue  # "X defeat": the victor is not named
        if word in ("defeats", "defeated", "vanquished", "routed"):
            by = _BY.match(text, match.end())
            if by is not None:  # "A defeated by B"
                yield _victor(line, by.start(1), by.end(1))
                yield from _listed_after(line, text, by.end(1))
                continue
            said = word == "defeats" or _WHOM.match(text, match.end())
            if not said or not _names(text[begin : match.start()]):
                continue  # "A defeated": who did it is not named
        if after and not _names(text[begin : match.start()]):
            yield _victor(line, after.start(1), after.end(1))
            yield from _listed_after(line, text, after.end(1))
        else:
            yield _victor(line, *before)
            yield from _listed_before(line, text, breaks)


def _listed_before(line: Line, text: str, breaks: Sequence[tuple[int, int]]) -> Iterator[Victor]:
    """Yield the victors of a list that ends at "victory": "French, Danish and Spanish victory"."""
    starts = [0, *(stop for _, stop in breaks)]
    for index in range(len(breaks) - 1, max(-1, len(breaks) - 1 - _MOST_LISTED), -1):
        begin, stop = starts[index], breaks[index][0]
        if text[stop] != "," or not _is_list_item(text[begin:stop]):
            return
        yield attrs.evolve(_victor(line, begin, stop), listed=True)


def _listed_after(line: Line, text: str, begin: int) -> Iterator[Victor]:
    """Yield the victors of a list that began behind "victory for": "Victory for France, Denmark and Spain"."""
    for _ in range(_MOST_LISTED):
        end = CLAUSE_END.search(text, begin + 1)
        stop = len(text) if end is None else end.start()
        if not text.startswith(",", begin) or not _is_list_item(text[begin + 1 : stop]):
            return
        yield attrs.evolve(_victor(line, begin + 1, stop), listed=True)
        begin = stop


def _is_list_item(text: str) -> bool:
    """Whether words are names and no more: "and Spain", but not "Spain withdraws" or "In Spain"."""
    words = [m[0] for m in _WORD.finditer(text)]
    plain = all(word[0].isupper() or word == "of" or word in _QUALIFIERS for word in words)
    return plain and bool(_names(text)) and _SCENES.isdisjoint(word.lower() for word in words)


_SCENES = frozenset("in at on near off after during under battle siege war treaty peace".split())


def sole_victor(line: Line) -> Iterator[Victor]:
    """Yield the victor of a line that says no more than whose victory it was: "Allied strategic victory"."""
    if _VICTORY_ALONE.fullmatch(line.text):
        yield from victors(line, 0)


def _victor(line: Line, begin: int, stop: int) -> Victor:
    links = [m for m in line.marks if m.kind in (MarkKind.LINK, MarkKind.FLAG) and m.begin < stop and m.stop >= begin]
    targets = tuple((m.value.key or "") if isinstance(m.value, FlagValue) else str(m.value) for m in links)
    return Victor(line.text[begin:stop], targets)


_QUALIFIERS = frozenset(
    "decisive major minor tactical tactically strategic strategically pyrrhic partial limited complete total overwhelming "
    "crushing political military "
    "clear final initial eventual marginal costly phyrric pyrhic moral operational significant great resounding the a an "
    "and or combined joint naval "
    "result siege battle war city fort forces army troops failure failed success attack offensive defensive short long term "
    "mostly largely no "
    "temporary narrow indecisive inconclusive claimed".split()
)
_AND = re.compile(r"\band\b|&")
_WORD = re.compile(r"[^\W\d_]+(?:[.'’–-][^\W\d_]+)*\.?")


def _names(text: str) -> list[str]:
    """Return the words of a text that may name a victor: those with a capital that are no qualifiers."""
    return [m[0] for m in _WORD.finditer(text) if m[0][0].isupper() and m[0].lower().rstrip(".") not in _QUALIFIERS]


def match_side(named: Sequence[Victor], sides: Sequence[Side]) -> int | None:
    """Return the one side that all victors belong to; displayed text decides before link targets do."""
    wordings = [_wording(side) for side in sides]
    numbers: set[int] = set()
    for victor in named:
        found = None
        # What readers see decides before link targets do, and the main entries before their parts and allies.
        for text in (victor.shown, *(target.split("(")[0].replace("_", " ") for target in victor.targets)):
            found = found or _sides_of(text, {w.number: w.main for w in wordings}, wholly=True)
            found = found or _sides_of(text, {w.number: w.shown for w in wordings})
            found = found or _sides_of(text, {w.number: w.linked for w in wordings})
        if found is not None and len(found) > 1:  # a state before those who only have its word: "Cuba" and "Cuban exiles"
            rows = _rows(victor.shown)
            rivals = [w for w in wordings if w.number in found]
            states = {w.number for w in rivals if any(_holds_state(n, rows) for n in w.names)}
            found = states if len(states) == 1 and _share_nation(rivals, rows) else found
        if found is None and victor.listed:
            continue
        if found is None or len(found) > 1:
            return None
        numbers |= found
    return numbers.pop() if len(numbers) == 1 else None


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
    entries = list(_all(side.belligerents))
    return _Wording(
        number=side.number or 0,
        names=tuple(e.name for e in side.belligerents),
        main=tuple(dict.fromkeys(text for e in side.belligerents if not e.group for text in _shown(e))),
        shown=tuple(dict.fromkeys(text for e in entries for text in _shown(e))),
        linked=tuple(dict.fromkeys(e.link for e in entries if e.link)),
    )


def _shown(entry: Belligerent) -> Iterator[str]:
    yield entry.name
    yield from entry.group
    yield from (note for note in entry.notes if not note[:1].islower())  # "defected to Spain" names others
    for flag in entry.flags:
        if flag.key:
            yield flag.key
            yield flag.country or flag.key


def _all(entries: Iterable[Belligerent]) -> Iterator[Belligerent]:
    for entry in entries:
        yield entry
        yield from _all(entry.parts)


def _sides_of(text: str, names: Mapping[int, tuple[str, ...]], *, wholly: bool = False) -> set[int] | None:
    """Return the sides that a victor's text names, None if it names none; more than one is no answer.

    ``wholly``: only those that have every nation it names.
    """
    words = _names(text)
    if not words:
        return None
    whole = clean(" ".join(m[0] for m in _WORD.finditer(text) if m[0].lower().rstrip(".") not in _QUALIFIERS)).casefold()
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
    return {number for number, own in names.items() if any(_shares_word(words, name, common) for name in own)} or None


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
    words = [m[0] for m in _WORD.finditer(name) if m[0][0].isupper()]
    return "".join(word[0] for word in words) if len(words) > 1 else None


def _rows(text: str) -> frozenset[str]:
    """Return the nations that the words of a text name, the longest phrases first."""
    words = [m[0] for m in _WORD.finditer(text)]
    found: set[str] = set()
    at = 0
    while at < len(words):
        for size in range(min(MAX_WORDS, len(words) - at), 0, -1):
            phrase = " ".join(words[at : at + size])
            rows = _nations(phrase) if phrase[0].isupper() else frozenset()
            if rows and words[at].lower() not in _QUALIFIERS:
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


def _holds_state(name: str, rows: frozenset[str]) -> bool:
    """Whether a name is or holds the name of a state of ``rows``, not only its people's word."""
    words = [m[0] for m in _WORD.finditer(name)]
    phrases = (" ".join(words[at : at + size]) for at in range(len(words)) for size in range(1, MAX_WORDS + 1))
    return any(nations_of_state(phrase) & rows for phrase in phrases)


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


def _shares_word(words: Sequence[str], name: str, common: bool) -> bool:
    own = {_stem(m[0]) for m in _WORD.finditer(name) if common or m[0][0].isupper()}
    if any(stem in own and (common or stem not in _COMMON) for stem in map(_stem, words)):
        return True
    return _joined(words) in name.casefold().split(", ")


def _joined(words: Sequence[str]) -> str:
    return " ".join(words).casefold()
