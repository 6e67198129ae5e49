"""Plain words beside a linked person: when they led ("until 1750"), whom ("Riders led by"), that they stand out ("notably")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from warbox.content import MarkKind, trim
from warbox.data.ranks import is_rank, split_rank
from warbox.fields.entry import Entry
from warbox.fields.led_bodies import is_body
from warbox.fields.name_ranks import is_title_of
from warbox.lexers.date_words import WORDS

__all__ = ["take_asides"]

# Each word of an aside is in one of these lists, is a word of dates, or has a digit.
_ADVERBS = frozenset("initially originally then later subsequently afterwards thereafter finally eventually briefly".split())
_SINGLING_OUT = frozenset("including incl notably especially mainly most prominent being among them".split())
_PREPOSITIONS = frozenset("from since until till before after by in on at".split())
_TIMES = frozenset("first last death start beginning end outbreak war battle siege onward onwards".split())
_BETWEEN = frozenset("the his her their of and to".split())
_LED_BY = re.compile(
    r"(?:^|\s)(?:(?:led|commanded|headed|succeeded|followed|replaced|relieved) by|under(?: the command of)?)$", re.IGNORECASE
)
_MOST_WORDS = 12  # of an aside and a rank behind it
_MOST_LETTERS = 120  # the bound keeps the time linear
_WORD = re.compile(r"\S+")


def take_asides(entry: Entry) -> bool:
    """Move such words before and behind the link that is the person into the notes; return whether there were any before."""
    text = entry.line.text
    links = entry.line.of_kind(MarkKind.LINK, entry.begin, entry.stop)
    if not links or (links[0].begin, links[0].stop) == (entry.begin, entry.stop):
        return False
    near = [m.stop for m in links if 0 < entry.stop - m.stop <= _MOST_LETTERS]
    stop = next((at for at in near if _is_time(text[at : entry.stop])), None)
    if stop is not None:
        entry.notes.insert(0, trim(text, stop, entry.stop, " ,"))
        entry.stop = stop
    linked = [m.begin for m in links if m.stop <= entry.stop]
    begin = _behind_aside(text, entry.begin, linked)
    if begin == entry.begin:
        return False
    entry.notes.insert(0, trim(text, entry.begin, begin, " ,:"))
    entry.begin, _ = trim(text, begin, entry.stop, " ,:")
    return True


def _is_time(text: str) -> bool:
    """Whether words behind a person say but when: "until May 1750", "1741–1744"."""
    return _YEARS.fullmatch(text) is not None or _tells_when(text.split())


_YEARS = re.compile(r"[\s,]*(?:1\d{3}|20\d\d)(?:\s*[-–—/]\s*(?:\d{4}|\d{1,2}|present))?\W*")


def _behind_aside(text: str, begin: int, linked: Sequence[int]) -> int:
    """Return where an aside before the last of the links (``linked``: where each begins) ends, with but a rank behind it.

    ``begin`` where there is none.
    """
    stop = linked[-1]
    if not 0 < stop - begin <= _MOST_LETTERS:
        return begin
    words = [m for _, m in zip(range(_MOST_WORDS), _WORD.finditer(text, begin, stop), strict=False)]
    for count in range(len(words), 0, -1):
        end = words[count - 1].end()
        rank = text[end:stop].strip(" ,:")
        if rank and not (is_rank(rank) or is_title_of(rank) or split_rank(f"{rank} X")[1] == "X"):
            continue
        if _tells_when([m[0] for m in words[:count]]) or _says_led(text[begin:end], linked=begin in linked):
            return end
    return begin


def _tells_when(words: Sequence[str]) -> bool:
    """Whether words are only of time, or single out who follows: "Initially", "until May 1750", "at first", "including"."""
    folded = [word.strip(",:;.").lower() for word in words]
    if not folded or len(folded) > _MOST_WORDS:
        return False
    dated = [any(map(str.isdigit, word)) or word in WORDS or word in _TIMES for word in folded]
    opens = folded[0] in _ADVERBS or folded[0] in _SINGLING_OUT or (folded[0] in _PREPOSITIONS and any(dated))
    known = _ADVERBS | _SINGLING_OUT | _PREPOSITIONS | _BETWEEN
    return opens and all(is_dated or word in known for is_dated, word in zip(dated, folded, strict=True))


def _says_led(text: str, *, linked: bool) -> bool:
    """Whether words say but that somebody led, or whom: "Led by", "Second wave under", not "A. Storch under".

    ``linked``: they open with a link, which may be a person; then they must be a body.
    """
    match = _LED_BY.search(text)
    if match is None:
        return False
    body = text[: match.start()]
    return is_body(body) or (body[1:] == body[1:].lower() and not linked)
