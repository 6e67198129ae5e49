"""Articles that count one beside other counts: "60 lancers and a mortar", "A brig and two sloops".

Pure functions on strings.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from warbox.data.materiel import kind_of
from warbox.data.words import STOP_WORDS
from warbox.lexers.losses import find_losses
from warbox.lexers.quantity import Quantity

__all__ = ["with_articles"]


def with_articles(text: str, masked: str, found: list[Quantity]) -> list[Quantity]:
    """Add one for "a" and "an" before a thing or a formation, in a list whose other members are counted.

    An article by itself counts nothing: "20 killed by a mortar", "a garrison of 300".
    """
    if not text.startswith(("A ", "An ", "a ", "an ")) and not any(article in text for article in _ARTICLES):
        return found
    if not any(q.vague is None and q.high != 0 for q in found):
        return found
    begins = [q.begin for q in found]
    ones: list[Quantity] = []
    for match in _ARTICLE.finditer(masked):
        begin, stop = match.span("article")
        end = _end_of_noun(masked, stop)
        at = bisect_left(begins, begin)
        following = begins[at] if at < len(begins) else len(text) + 1
        before = max([q.stop for q in (*found[max(0, at - 1) : at], *ones[-1:])], default=0)
        if end is None or following < end or before > begin:
            continue  # "a dozen guns", "a few guns"
        if match["article"] == "A" and masked[stop:end].split()[-1][0].isupper():
            continue  # "A Company" is a name
        of = _OF.match(masked, end)
        if of is not None and following == of.end():
            continue  # "a company of 300"
        # behind "and" it closes a list; where it opens the line, or stands behind a comma, others follow
        listed = before > 0 if match["join"] is not None else _GOES_ON.match(masked, end) is not None
        if listed and _GOVERNS.isdisjoint(masked[before:begin].lower().split()):
            ones.append(Quantity(begin, stop, begin, stop, 1, 1))
    return sorted([*found, *ones]) if ones else found


_ARTICLES = (" a ", " an ", "(a ", "(an ")
_ARTICLE = re.compile(r"(?:(?P<join>\band|\bplus|&|\+)\s+|[,(]\s*|^)(?P<article>an?|(?<!.)An?)(?=\s)")
_WORD = re.compile(r"\s+([^\W\d_][\w'’-]*)")
_MOST_WORDS = 5
_OF = re.compile(r"\s+of\s+(?:the\s+|its\s+)?")
_GOES_ON = re.compile(r"\s*(?:,|&|\+|\b(?:and|plus)\b)")
_ENDS = STOP_WORDS | {"of", "and", "or", "plus"}
# Behind such a word what is joined may be joined to what it governs: "20 killed by a tank and a mortar".
_GOVERNS = STOP_WORDS - frozenset("who which whom were was are is be been being had has have with w plus".split())
_SIZES = frozenset("large small huge great vast strong sizeable sizable considerable".split())
_OF_ANY_SIZE = frozenset(
    "army band body column contingent detachment element expedition fleet force group host party patrol remnant team unit".split()
)
_NOT_PEOPLE = frozenset("guns tanks vehicles aircraft ships formations".split())


def _end_of_noun(text: str, at: int) -> int | None:
    """Return where the name of one thing, one formation or an officer ends, with what befell it: "gunboat sunk"."""
    stop = at
    for _ in range(_MOST_WORDS):
        word = _WORD.match(text, stop)
        if word is None or word[1].lower() in _ENDS:
            break
        stop = word.end()
    phrase = text[at:stop].strip()
    befell = next((loss.begin for loss in find_losses(phrase) if loss.begin), len(phrase))
    noun = phrase[:befell].strip().lower()
    kind = kind_of(noun)
    if kind is None or (kind[0] == "many" and not noun.endswith("craft")):
        return None
    words = noun.split()
    if kind[1] == "formations" and (words[0] in _SIZES or words[-1] in _OF_ANY_SIZE):
        return None  # "a large squadron", "a detachment of cavalry": some men, not so many bodies
    return stop if kind[1] in _NOT_PEOPLE or words[-1] == "officer" else None
