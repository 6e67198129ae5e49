"""The victors that a result names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

from warbox.content import FlagValue, Line, MarkKind
from warbox.fields.victories import CLAUSE_END, victories

__all__ = ["QUALIFIERS", "WORD", "Victor", "capitals", "victors"]

_PARENTHESIS = re.compile(r"\([^()]*\)")
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


def victors(line: Line, first: int) -> Iterator[Victor]:
    """Yield whom each victory that the line states is ascribed to: the words before it, or after "for", "of", "by"."""
    text = _PARENTHESIS.sub(lambda m: " " * len(m[0]), line.text)  # "Kuruc (Hungarian) victory"
    for match, breaks in victories(text, first):
        word = match[0].lower()
        begin = breaks[-1][1] if breaks else 0
        before = (begin, match.start())
        after = _FOR.match(text, match.end())
        if word == "defeat" and not (capitals(text[begin : match.start()]) and _OBJECT.match(text, match.end())):
            continue  # "X defeat": the victor is not named
        if word in ("defeats", "defeated", "vanquished", "routed"):
            by = _BY.match(text, match.end())
            if by is not None:  # "A defeated by B"
                yield _victor(line, by.start(1), by.end(1))
                yield from _listed_after(line, text, by.end(1))
                continue
            said = word == "defeats" or _WHOM.match(text, match.end())
            if not said or not capitals(text[begin : match.start()]):
                continue  # "A defeated": who did it is not named
        if after and not capitals(text[begin : match.start()]):
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
    words = [m[0] for m in WORD.finditer(text)]
    plain = all(word[0].isupper() or word == "of" or word in QUALIFIERS for word in words)
    return plain and bool(capitals(text)) and _SCENES.isdisjoint(word.lower() for word in words)


_SCENES = frozenset("in at on near off after during under battle siege war treaty peace".split())


def _victor(line: Line, begin: int, stop: int) -> Victor:
    links = [m for m in line.marks if m.kind in (MarkKind.LINK, MarkKind.FLAG) and m.begin < stop and m.stop >= begin]
    targets = tuple((m.value.key or "") if isinstance(m.value, FlagValue) else str(m.value) for m in links)
    return Victor(line.text[begin:stop], targets)


QUALIFIERS = frozenset(
    "decisive major minor tactical tactically strategic strategically pyrrhic partial limited complete total overwhelming "
    "crushing political military "
    "clear final initial eventual marginal costly phyrric pyrhic moral operational significant great resounding the a an "
    "and or combined joint naval "
    "result siege battle war city fort forces army troops failure failed success attack offensive defensive short long term "
    "mostly largely no "
    "temporary narrow indecisive inconclusive claimed".split()
)
WORD = re.compile(r"[^\W\d_]+(?:[.'’–-][^\W\d_]+)*\.?")


def capitals(text: str) -> list[str]:
    """Return the words of a text that may name a victor: those with a capital that are no qualifiers."""
    return [m[0] for m in WORD.finditer(text) if m[0][0].isupper() and m[0].lower().rstrip(".") not in QUALIFIERS]
