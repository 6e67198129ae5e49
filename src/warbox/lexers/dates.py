r"""The dates that a text states, as EDTF (ISO 8601-2), with only what is said.

A pure function of the visible text of a date field, in which a line break is "\n": no markup, no templates, no clock. The
way of the data: text → tokens → points → (shared out) → claims → (with what stands around them) → spans.
"""

from __future__ import annotations

from typing import NamedTuple

from warbox.lexers.date_claims import Claim, alternatives, merge_styles, to_claims
from warbox.lexers.date_notes import attach_parentheses, attach_words, take_styles, without_parentheses
from warbox.lexers.date_points import Point, read_point
from warbox.lexers.date_sharing import share
from warbox.lexers.date_tokens import Token, tokenize
from warbox.lexers.date_words import COUNTED, WORDS
from warbox.lexers.edtf import is_edtf, year_of

__all__ = ["DateClaim", "DateReading", "is_edtf", "read_dates", "says_when", "year_of"]

_STARTS = frozenset(
    {"number", "ordinal", "month", "season", "decade", "iso", "masked", "era", "hedge", "part", "tilde", "style"}
)  # fmt: skip
_JOINING = frozenset({"time", "fill", "weekday", "hedge", "question", "tilde", "enumerator", "other", "between"})
"""What may stand between two dates without parting them."""


class DateClaim(NamedTuple):
    """A span of time that a text states; ``start`` and ``end`` are EDTF, ``None`` where open, ``at`` its place in the text."""

    start: str | None
    end: str | None
    ongoing: bool
    calendar: str | None
    notes: tuple[str, ...]
    at: tuple[int, int]


class DateReading(NamedTuple):
    """The spans of a text in order, and the places (begin, stop) of all that was understood."""

    spans: tuple[DateClaim, ...]
    read: tuple[tuple[int, int], ...]


def read_dates(text: str) -> DateReading:
    """Read the dates of a text; never raises, and takes time linear in its length.

    >>> [(span.start, span.end) for span in read_dates("12 June – 3 July 1944").spans]
    [('1944-06-12', '1944-07-03')]
    """
    main, parentheses = without_parentheses(tokenize(text))
    points = _read_points(main, text)
    parentheses = take_styles(points, parentheses, text)
    claims = to_claims(share(points, text), text)
    if not claims and parentheses:
        # All dates stand in parentheses, or there are none.
        main, parentheses = [token for token in tokenize(text) if token.kind not in ("open", "close")], []
        claims = _read_claims(main, text)
    unread = attach_words(claims, main, text)
    if claims:
        attach_parentheses(claims, parentheses, text, lambda tokens: _read_claims(tokens, text))
    for claim in claims:
        unread += [at for point in claim.points for at in (point.day_at,) if at is not None and point.day is None]
    spans = tuple(_finish(part) for claim in merge_styles(claims, text) for part in alternatives(claim))
    return DateReading(spans, _others(unread, len(text)))


def says_when(text: str) -> bool:
    """Whether a text says when, and nothing else.

    >>> says_when("early spring 1704"), says_when("Battle of 1704")
    (True, False)
    """
    if not any(map(str.isdigit, text)):
        return False
    found = read_dates(text)
    notes = [note.lower() for span in found.spans for note in span.notes]
    return bool(found.spans) and found.read == ((0, len(text)),) and all(map(_is_part, notes))


def _is_part(note: str) -> bool:
    """Whether a note is only of the date: "early", "end", "by"."""
    return any(WORDS.get(words, ("", ""))[0] in _DATE_NOTES for words in (note, f"{note} of"))


_DATE_NOTES = frozenset({"part", "from", "before", "hedge"})


def _finish(claim: Claim) -> DateClaim:
    start, end = claim.ends()
    notes = tuple(dict.fromkeys(words for _, words in sorted(claim.notes)))
    return DateClaim(start, end, claim.ongoing, claim.calendar, notes, (claim.begin, claim.stop))


def _others(unread: list[tuple[int, int]], size: int) -> tuple[tuple[int, int], ...]:
    """Give what lies between the unread places."""
    read: list[tuple[int, int]] = []
    begin = 0
    for first, stop in sorted(unread):
        if first > begin:
            read.append((begin, first))
        begin = max(begin, stop)
    if begin < size:
        read.append((begin, size))
    return tuple(read)


def _read_claims(tokens: list[Token], text: str) -> list[Claim]:
    return to_claims(share(_read_points(tokens, text), text), text)


def _read_points(tokens: list[Token], text: str) -> list[Point]:
    """Give the points of a text, each with the way it is joined to the one before."""
    points: list[Point] = []
    # The kinds of the tokens since the last point.
    kinds: set[str] = set()
    between = False
    line = 0
    index = 0
    while index < len(tokens):
        token = tokens[index]
        point: Point | None = None
        after = index + 1
        if token.kind in _STARTS:
            link = _link(kinds, between) if points else "break"
            point, after = read_point(tokens, index, points[-1] if link != "break" else None, text)
            if point is not None and not _is_count(point, tokens, index, after):
                between = between and link != "range"
                point.link = link
                if link != "range":
                    index = _open(point, tokens, index)
            else:
                point = None
        elif token.kind == "present" and _is_ongoing(kinds, points, tokens):
            point = Point(token.begin, token.stop, present=True, link="range" if points else "break")
        elif token.kind == "onwards" and points and not kinds:
            points[-1].open_end, points[-1].stop = True, token.stop
            points[-1].tokens = (points[-1].tokens[0], after)
        elif token.kind == "question" and points and kinds == {"range"} and _ends_part(tokens, after) and not points[-1].present:
            # "1914 – ?": that there is an end is said, not when.
            points[-1].open_end = True
            points[-1].notes.append((token.begin, token.text))
            points[-1].tokens = (points[-1].tokens[0], after)
            kinds.clear()
            index = after
            continue
        if point is None:
            kinds.update(passed.kind for passed in tokens[index:after])
            between = between or token.kind == "between"
            line += token.kind == "newline"
        else:
            point.line, point.tokens = line, (index, after)
            points.append(point)
            kinds.clear()
        index = after
    if points and kinds == {"range"} and tokens[-1].kind == "range" and not points[-1].present:
        # "2011 –": the end is open.
        points[-1].open_end = True
    return points


def _ends_part(tokens: list[Token], index: int) -> bool:
    """Say whether no more words of a line's part stand here."""
    return index >= len(tokens) or tokens[index].kind in ("newline", "comma", "semicolon", "question")


def _is_ongoing(kinds: set[str], points: list[Point], tokens: list[Token]) -> bool:
    """Say whether the word "present" ends a range here, or is all that the text says."""
    if not points:
        return len(tokens) == 1 and tokens[0].text.lower() == "ongoing"
    if points[-1].present or not kinds <= {"range", "newline", "fill", "comma"}:
        return False
    return "range" in kinds or (kinds == {"comma"} and not points[-1].joined)


def _is_count(point: Point, tokens: list[Token], index: int, after: int) -> bool:
    """Say whether a number counts something ("1500 men", "300 ships") or is a year of another calendar ("13 AH")."""
    before = index - 1
    if before > 0 and tokens[before].text.lower() == "year":  # "13 Vendémiaire, Year 4"
        before -= 2 if tokens[before - 1].kind == "comma" else 1
    if any(0 <= place < len(tokens) and tokens[place].kind == "calendar" for place in (before, after)):
        return point.bare is not None or point.year_only
    if after >= len(tokens):
        return False
    following = tokens[after]
    if point.year is None and following.kind == "word" and tokens[after - 1].kind == "ordinal" and after - index == 1:
        # "2nd phase": no day of the month before it.
        return True
    if not point.year_only or point.era is not None:
        return False
    if following.kind != "word" or following.begin - point.stop > 1:
        return False
    return following.value in COUNTED or (point.year_digits == 3 and following.text[0].islower())


def _link(kinds: set[str], between: bool) -> str:
    """Say how two dates are joined by the tokens between them."""
    if kinds - _JOINING - {"range", "or", "slash", "and", "comma", "semicolon", "newline", "from", "before"}:
        return "break"
    if kinds & {"from", "before"}:
        return "list"
    if "range" in kinds or ("and" in kinds and between):
        return "list" if "semicolon" in kinds else "range"
    if kinds & {"or", "slash"}:
        return "or" if "or" in kinds else "slash"
    return "list"


def _open(point: Point, tokens: list[Token], index: int) -> int:
    """See whether a word before a date leaves one end open; give the index where the date with that word begins."""
    place = index - 1
    while place >= 0 and tokens[place].kind in ("fill", "weekday"):
        place -= 1
    if place < 0:
        return index
    word = tokens[place]
    said = word.text.lower()
    if word.kind == "range" and (len(said) > 1 or (place == 0 and said in "–—")):
        point.opener = "until"
    elif word.kind == "range" and place == 1 and tokens[0].text.lower() in ("?", "unknown"):
        # "? – 1914": the words that are no sign become a note by themselves.
        point.opener = "until"
        if tokens[0].kind == "question":
            point.notes.append((tokens[0].begin, tokens[0].text))
    elif word.kind == "from":
        point.opener = "since" if said == "since" else "from"
    elif word.kind == "before":
        point.opener = "before"
    else:
        return index
    if said in ("after", "before", "by"):
        point.notes.append((word.begin, word.text))
    point.begin = word.begin
    return place
