"""What stands around dates: parentheses, labels, and the words that belong to a date; they become its notes.

What is neither date nor note stays unread, for the caller to report.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable

import attrs

from warbox.lexers.date_claims import Claim
from warbox.lexers.date_points import Point
from warbox.lexers.date_sharing import old_style_first
from warbox.lexers.date_tokens import Token

__all__ = ["Parenthesis", "attach_parentheses", "attach_words", "take_styles", "without_parentheses"]

_MAX_NOTE_WORDS = 8
_JOINERS = frozenset(
    {"fill", "range", "slash", "and", "between", "colon", "other", "enumerator", "close", "comma", "semicolon", "question"}
)
"""Tokens that nobody misses at the edges of loose words."""

_NO_END = frozenset({"unknown", "unknown date", "date unknown", "uncertain", "unclear", "not known"})
_BOUNDS = frozenset({"newline", "comma", "semicolon", "weekday"})


@attrs.frozen(eq=False)
class Parenthesis:
    """The outermost parenthesis at a place, with the tokens inside; brackets count too."""

    begin: int
    stop: int
    inner: tuple[Token, ...]

    def words(self, text: str) -> str:
        """Give the text inside."""
        if not self.inner:
            return ""
        return text[self.inner[0].begin : self.inner[-1].stop].strip(" :;,\n\u00a0")


def _unclosed(tokens: list[Token]) -> set[int]:
    """Give the places of the brackets that nothing closes."""
    waiting: list[int] = []
    for token in tokens:
        if token.kind == "open":
            waiting.append(token.begin)
        elif token.kind == "close" and waiting:
            waiting.pop()
    return set(waiting)


def without_parentheses(tokens: list[Token]) -> tuple[list[Token], list[Parenthesis]]:
    """Part the parentheses from the rest; an unclosed one ends with its line, a stray closing one is dropped."""
    main: list[Token] = []
    found: list[Parenthesis] = []
    inner: list[Token] = []
    opened: Token | None = None
    depth = 0
    unclosed = _unclosed(tokens)
    for token in tokens:
        if opened is None:
            if token.kind == "open":
                opened, depth, inner = token, 1, []
            elif token.kind != "close":
                main.append(token)
            continue
        if token.kind == "newline" and opened.begin in unclosed:
            found.append(Parenthesis(opened.begin, token.begin, tuple(inner)))
            opened = None
            main.append(token)
            continue
        depth += (token.kind == "open") - (token.kind == "close")
        if depth:
            inner.append(token)
        else:
            found.append(Parenthesis(opened.begin, token.stop, tuple(inner)))
            opened = None
    if opened is not None:
        found.append(Parenthesis(opened.begin, inner[-1].stop if inner else opened.stop, tuple(inner)))
    return main, found


Reader = Callable[[list[Token]], list[Claim]]


def attach_parentheses(claims: list[Claim], parentheses: list[Parenthesis], text: str, read: Reader) -> None:
    """Let each parenthesis say what it says of the claim before it (the first of all, if it stands before)."""
    begins = [claim.begin for claim in claims]
    of_claims: dict[int, list[Parenthesis]] = {}
    for parenthesis in parentheses:
        of_claims.setdefault(max(bisect_right(begins, parenthesis.begin) - 1, 0), []).append(parenthesis)
    for number, own in of_claims.items():
        for parenthesis in _take_new_style(claims[number], own, text, read):
            _attach(claims[number], parenthesis, text, read)


def take_styles(points: list[Point], parentheses: list[Parenthesis], text: str) -> list[Parenthesis]:
    """Let a parenthesis that says but a style ("(O.S.)") say it of the date it stands in or right behind; give the others."""
    begins = [point.begin for point in points]
    others = []
    for parenthesis in parentheses:
        index = _date_before(points, begins, parenthesis.begin, text)
        if index is not None and [token.kind for token in parenthesis.inner] == ["style"] and points[index].style is None:
            points[index].style = str(parenthesis.inner[0].value)
        else:
            others.append(parenthesis)
    return others


def _date_before(points: list[Point], begins: list[int], place: int, text: str) -> int | None:
    """Give the index of the date in which a place lies, or right behind which."""
    index = bisect_right(begins, place) - 1
    near = index >= 0 and not points[index].present and _right_behind(points[index].stop, place, text)
    return index if near else None


_SPACES = re.compile("[ \u00a0]*")


def _right_behind(stop: int, place: int, text: str) -> bool:
    match = _SPACES.match(text, stop)
    return match is not None and match.end() >= place


def _take_new_style(claim: Claim, parentheses: list[Parenthesis], text: str, read: Reader) -> list[Parenthesis]:
    """Read the New Style date behind each date of a claim: "9 (20) November 1708", "27 June (8 July) – 29 June (10 July) 1709".

    Give the parentheses that say something else; all of them, unless every date has its own.
    """
    begins = [point.begin for point in claim.points]
    days: dict[int, Point] = {}
    others = []
    for parenthesis in parentheses:
        number = _date_before(claim.points, begins, parenthesis.begin, text)
        new = None if number is None or number in days else _same_day(claim.points[number], parenthesis, text, read)
        if number is not None and new is not None and old_style_first(claim.points[number], new):
            days[number] = new
        else:
            others.append(parenthesis)
    if len(days) < len(claim.points):
        return parentheses
    claim.notes.append((claim.begin, _PARENTHESIS.sub("", text[claim.begin : claim.stop])))
    claim.points, claim.calendar = [days[number] for number in range(len(days))], "gregorian"
    return others


def _same_day(point: Point, parenthesis: Parenthesis, text: str, read: Reader) -> Point | None:
    """Give a date with the day, or the day and month, that a parenthesis says."""
    tokens = parenthesis.inner
    if len(tokens) == 1 and tokens[0].kind in ("number", "ordinal"):
        behind_day = point.day_at is not None and _right_behind(point.day_at[1], parenthesis.begin, text)
        return attrs.evolve(point, day=tokens[0].number) if behind_day else None
    inner = read(list(tokens)) if any(token.kind == "month" for token in tokens) else []
    if len(inner) != 1 or not inner[0].single or inner[0].calendar is not None:
        return None
    new = inner[0].points[0]
    return attrs.evolve(point, year=new.year or point.year, month=new.month, day=new.day, marks=point.marks | new.marks)


def _attach(claim: Claim, parenthesis: Parenthesis, text: str, read: Reader) -> None:
    tokens = [token for token in parenthesis.inner if token.kind not in ("open", "close")]
    kinds = {token.kind for token in tokens}
    words = parenthesis.words(text)
    note = (parenthesis.begin, words)
    styles = {str(token.value) for token in tokens if token.kind == "style"}
    if not words:
        return
    if kinds == {"question"} and claim.points[-1].open_end:  # "1914 – (?)"
        claim.notes.append(note)
        return
    if kinds <= {"hedge", "question", "tilde"}:
        for point in claim.points:
            point.marks |= {"~" if token.kind == "tilde" or token.value == "~" else "?" for token in tokens}
        if not all(point.can_be_marked or point.present for point in claim.points):
            claim.notes.append(note)
        return
    if kinds == {"present"} and claim.single:
        claim.ongoing = True
        return
    if kinds == {"style"}:
        if len(styles) == 1:
            claim.calendar = styles.pop()
        return
    if styles == {"julian"} and kinds > {"style"}:
        # A date is set against an Old Style one: it is New Style itself.
        claim.calendar = "gregorian"
    inner = read(tokens) if kinds & {"number", "iso", "ordinal", "decade", "masked"} else []
    if len(inner) == 1:
        other = inner[0]
        if styles == {"gregorian"} or (not styles and _is_new_style(claim, other)):
            _replace(claim, other, text)
            return
        if _complete_year(claim, other) or (not styles and set(other.ends()) <= set(claim.ends())):
            return
    claim.notes.append(note)


def _is_new_style(claim: Claim, other: Claim) -> bool:
    """Whether the date in parentheses is the same in the New Style, by the days between: "26 August (7 September) 1812"."""
    if len(claim.points) != len(other.points):
        return False
    years = [old.year if new.year is None else new.year for old, new in zip(claim.points, other.points, strict=True)]
    return all(
        old_style_first(old, attrs.evolve(new, year=year))
        for old, new, year in zip(claim.points, other.points, years, strict=True)
    )


def _complete_year(claim: Claim, other: Claim) -> bool:
    """Take the year of "6 June (1944)"."""
    if not (other.single and other.points[0].year_only) or any(point.year is not None for point in claim.points):
        return False
    for point in claim.points:
        point.year = other.points[0].year
        point.marks |= other.points[0].marks
        point.drop_impossible()
    return True


_PARENTHESIS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")


def _replace(claim: Claim, other: Claim, text: str) -> None:
    """Make the New Style date in parentheses the claim, completed from the Old Style one, which becomes a note."""
    outer: Point = claim.points[0]
    for point in other.points:
        if point.year is None and point.month is not None:
            point.year = outer.year
    claim.notes.append((claim.begin, _PARENTHESIS.sub("", text[claim.begin : claim.stop])))
    claim.points, claim.calendar = other.points, "gregorian"


def attach_words(claims: list[Claim], tokens: list[Token], text: str) -> list[tuple[int, int]]:
    """Give each claim the words that belong to it as notes; give the places of the words that belong to none."""
    owner: list[int | None] = [None] * len(tokens)
    for number, claim in enumerate(claims):
        for owned in range(*claim.tokens):
            owner[owned] = number
            if tokens[owned].kind == "time":
                claim.notes.append((tokens[owned].begin, tokens[owned].text))
    nearest = _nearest(owner)
    unread: list[tuple[int, int]] = []
    label: tuple[int, int] | None = None
    label_used = False
    place = 0
    while place < len(tokens):
        index = owner[place]
        kind = tokens[place].kind
        if index is not None:
            if label is not None:
                claims[index].notes.append((label[0], text[slice(*label)]))
                label_used = True
            place = claims[index].tokens[1]
        elif kind in _BOUNDS:
            # A label alone on its line is said of the line below it.
            if kind == "newline" and label is not None and tokens[place - 1].kind != "colon":
                unread += [] if label_used else [label]
                label = None
            place += 1
        else:
            stop = place
            while stop < len(tokens) and owner[stop] is None and tokens[stop].kind not in _BOUNDS:
                stop += 1
            segment = _Segment(tokens, place, stop, text)
            if segment.is_label:
                unread += [label] if label is not None and not label_used else []
                label, label_used = segment.at, False
            elif segment.says_something:
                before = owner[place - 1] if place else None
                after = owner[stop] if stop < len(tokens) else None
                _give(segment, before, after, nearest[place], claims, unread)
            place = stop
    if label is not None and not label_used:
        unread.append(label)
    return unread


def _nearest(owner: list[int | None]) -> list[int | None]:
    """Give for each token the claim it stands by: the one before, else the first of all."""
    first = next((index for index in owner if index is not None), None)
    nearest: list[int | None] = []
    for index in owner:
        first = first if index is None else index
        nearest.append(first)
    return nearest


def _joins(token: Token) -> bool:
    return token.kind in _JOINERS and not (token.kind == "range" and token.text[0].isalpha())


class _Segment:
    """A run of loose tokens between dates, commas and line breaks, without the joining words at its edges."""

    def __init__(self, tokens: list[Token], begin: int, end: int, text: str) -> None:
        first, last = begin, end
        while first < last and _joins(tokens[first]):
            first += 1
        while last > first and _joins(tokens[last - 1]):
            last -= 1
        self.run = tokens[first:last]
        self.says_something = bool(self.run)
        self.at = (tokens[first].begin, tokens[last - 1].stop) if self.run else (0, 0)
        self.words = text[slice(*self.at)]
        self.is_label = self.says_something and tokens[end - 1].kind == "colon"
        # "until the end of the war", "1914 – unknown": an end is said, but no date; a dash by itself says less.
        self.opens_end = tokens[begin].kind == "range" and (not _joins(tokens[begin]) or self.words.lower() in _NO_END)


def _give(
    segment: _Segment,
    before: int | None,
    after: int | None,
    nearest: int | None,
    claims: list[Claim],
    unread: list[tuple[int, int]],
) -> None:
    """Make loose words a note of the claim they touch; a clock time, a duration or a calendar need not touch it."""
    kinds = {token.kind for token in segment.run}
    near = before if after is None else after
    if near is None and kinds & {"time", "style"}:
        near = nearest
    if (
        near is None
        or len(segment.run) > _MAX_NOTE_WORDS
        or ("number" in kinds and "calendar" not in kinds)
        or "swappable" in kinds
    ):
        unread.append(segment.at)
        return
    claim = claims[near]
    if kinds == {"style"} and claim.calendar is None:
        claim.calendar = str(segment.run[0].value)
    else:
        claim.points[-1].open_end |= segment.opens_end and after is None
        claim.notes.append((segment.at[0], segment.words))
