"""Text → the tokens that dates are read from: numbers, names of months, connectors, parentheses, and plain words."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from warbox.lexers.date_words import MAX_PHRASE_WORDS, NUMBER_WORDS, TIME_ZONES, UNITS, WORDS
from warbox.lexers.edtf import days_in

__all__ = ["Token", "tokenize"]

_DASHES: Final = r"\-‐‑‒–—―−"
_CLOCK: Final = r"(?:[01]?[0-9]|2[0-4])[:.h][0-5][0-9](?::[0-5][0-9])?"
_HOURS: Final = r"0[0-9][0-5][0-9]"  # no year has a nought before it: "0600, 6 June 1944"
_NOON: Final = r"(?:[ \u00a0]?(?:[ap]\.m\.|[ap]m\b))"

# Every alternative begins with a class of its own and repeats a class at most once, so matching is linear.
_TOKEN: Final = re.compile(
    rf"""
      (?P<space>[^\S\n]+)
    | (?P<newline>\n)
    | (?P<iso>(?<![\w-])-?[0-9]{{4}}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?![\w-]))
    | (?P<negative>(?<![\w-])-0[0-9]{{3}}(?:-(?:0[1-9]|1[0-2]|2[1-4]))?(?![\w-]))
    | (?P<numeric>(?<![\w./])[0-9]{{1,2}}(?P<mid>[./-])[0-9]{{1,2}}(?P=mid)[0-9]{{4}}(?![\w-]))
    | (?P<masked>(?<!\w)[0-9]{{2}}(?:[0-9]X|XX)(?!\w))
    | (?P<hours>{_HOURS}(?!['’\w])|(?<={_HOURS}[{_DASHES}])[0-9]{{4}}(?!['’\w])
        |[0-9]{{4}}(?=(?:[ \u00a0]?[-–—][ \u00a0]?[0-9]{{4}})?[ \u00a0]?(?:hours|hrs|h|local|UTC|GMT)\b))
    | (?P<clock>(?<![\w.,:]){_CLOCK}(?![\w:.]*[0-9]){_NOON}?|(?<![\w.,:])(?:1[0-2]|[1-9]){_NOON})
    | (?P<grouped>[0-9]{{1,3}}(?:,[0-9]{{3}})+(?![0-9]))
    | (?P<ordinal>[0-9]{{1,2}}(?:st|nd|rd|th)\b)
    | (?P<decade>[0-9]{{2,4}}['’]?s\b)
    | (?P<number>[0-9]+)
    | (?P<enumerator>(?<![^\n])[a-z]\))
    | (?P<dotted>[^\W\d_](?:\.[^\W\d_])+\b\.?)
    | (?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*\.?)
    | (?P<dash>[{_DASHES}])
    | (?P<open>[(\[])
    | (?P<close>[)\]])
    | (?P<mark>[/,;:?~≈&])
    | (?P<other>.)
    """,
    re.VERBOSE,
)
_MARKS: Final = {
    "/": "slash",
    ",": "comma",
    ";": "semicolon",
    ":": "colon",
    "?": "question",
    "~": "tilde",
    "≈": "tilde",
    "&": "and",
}
_DIRECT: Final = {
    "newline": "newline", "ordinal": "ordinal", "decade": "decade", "number": "number", "dash": "range",
    "enumerator": "enumerator", "open": "open", "close": "close", "masked": "masked", "grouped": "word",
}  # fmt: skip


class Token(NamedTuple):
    """A piece of the text: what it is, what it says, and where it stands."""

    kind: str
    value: int | str
    begin: int
    stop: int
    text: str

    @property
    def number(self) -> int:
        """The value as a number, 0 where it is a word."""
        return self.value if isinstance(self.value, int) else 0

    @property
    def iso(self) -> str:
        """The value as a string."""
        return str(self.value)


def _digits(text: str) -> int:
    return int("".join(c for c in text if c.isdigit())[:9])


def _numeric(text: str) -> str | None:
    """Give the ISO form of "15.6.1944", "15/06/1944" or "06/15/1944", the year alone where day and month could be swapped."""
    mark = "." if "." in text else "/" if "/" in text else "-"
    first, second, year = (int(part) for part in text.split(mark))
    orders = [(first, second)] if mark == "." else [(first, second), (second, first)]
    fitting = {(month, day) for day, month in orders if 1 <= month <= 12 and 1 <= day <= days_in(month, year)}
    if len(fitting) == 1:
        month, day = fitting.pop()
        return f"{year:04}-{month:02}-{day:02}"
    return None


def _plain(text: str) -> str:
    return text.replace(".", "").replace("’", "'").lower()


def _raw(text: str) -> list[Token]:
    tokens: list[Token] = []
    for found in _TOKEN.finditer(text):
        kind, piece, begin, stop = str(found.lastgroup), found.group(), found.start(), found.end()
        if kind == "space":
            continue
        value: int | str = piece
        if kind in ("iso", "negative"):
            kind = "iso"
        elif kind == "numeric":
            iso = _numeric(piece)
            if iso is None:
                # Which is the day cannot be told: only the year is said.
                tokens.append(Token("swappable", piece[:-4], begin, stop - 4, piece[:-4]))
                kind, value, begin, piece = "number", int(piece[-4:]), stop - 4, piece[-4:]
            else:
                kind, value = "iso", iso
        elif kind in ("word", "dotted"):
            bare = _plain(piece)
            # The dot ends the sentence, unless it abbreviates a word known here.
            if piece.endswith(".") and bare not in WORDS:
                piece, stop = piece[:-1], stop - 1
            kind, value = "word", bare
        elif kind in ("clock", "hours"):
            kind = "time"
        elif kind == "mark":
            kind = _MARKS[piece]
        elif kind in _DIRECT:
            kind = _DIRECT[kind]
            value = _digits(piece) if kind in ("ordinal", "decade", "number") else piece
        tokens.append(Token(kind, value, begin, stop, piece))
    return tokens


def _phrases(tokens: list[Token], text: str) -> list[Token]:
    """Give the words known here their meaning, the longest phrase first."""
    result: list[Token] = []
    index = 0
    while index < len(tokens):
        token = tokens[index]
        size = 1
        if token.kind == "word":
            words: list[str] = []
            for ahead in tokens[index : index + MAX_PHRASE_WORDS]:
                if ahead.kind != "word":
                    break
                words.append(str(ahead.value))
            for length in range(len(words), 0, -1):
                meaning = WORDS.get(" ".join(words[:length]))
                if meaning is not None:
                    size = length
                    stop = tokens[index + length - 1].stop
                    token = Token(*meaning, token.begin, stop, text[token.begin : stop])
                    break
        result.append(token)
        index += size
    return result


def _is(tokens: list[Token], index: int, *kinds: str) -> bool:
    return index < len(tokens) and tokens[index].kind in kinds


def _times(tokens: list[Token], text: str) -> list[Token]:
    """Join the parts of a clock time with its range and zone, and the parts of a duration."""
    result: list[Token] = []
    index = 0
    while index < len(tokens):
        token = tokens[index]
        stop = index + 1
        if token.kind == "time" or (
            token.kind == "number" and len(token.text) <= 2 and _is(tokens, stop, "range") and _is(tokens, stop + 1, "time")
            and tokens[stop + 1].text[-1] in "mM."
        ):  # fmt: skip
            while _is(tokens, stop, "range") and _is(tokens, stop + 1, "time"):
                stop += 2
            while stop < len(tokens) and _plain(tokens[stop].text) in TIME_ZONES:
                stop += 1
            token = Token("time", "", token.begin, tokens[stop - 1].stop, text[token.begin : tokens[stop - 1].stop])
        elif _opens_duration(tokens, index):
            stop = index + 2
            while True:
                ahead = stop
                while ahead - stop < 2 and _is(tokens, ahead, "comma", "and"):
                    ahead += 1
                if not _opens_duration(tokens, ahead):
                    break
                stop = ahead + 2
            token = Token("time", "", token.begin, tokens[stop - 1].stop, text[token.begin : tokens[stop - 1].stop])
        result.append(token)
        index = stop
    return result


def _opens_duration(tokens: list[Token], index: int) -> bool:
    """Say whether a number and a unit of time stand here; in "1944 year" the number is a year."""
    if index + 1 >= len(tokens) or _plain(tokens[index + 1].text) not in UNITS:
        return False
    token = tokens[index]
    return (token.kind == "number" and len(token.text) <= 3) or (token.kind == "word" and token.value in NUMBER_WORDS)


def tokenize(text: str) -> list[Token]:
    """Give the tokens of a text, spaces left out; linear in its length.

    >>> [token.kind for token in tokenize("c. 490 BC")]
    ['hedge', 'number', 'era']
    """
    return _times(_phrases(_raw(text), text), text)
