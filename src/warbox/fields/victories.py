"""Where a result states a victory: not where it is denied, only claimed, hoped for, or won another time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

__all__ = ["CLAUSE_END", "victories"]

_VICTORY = re.compile(
    r"\b(?:victor(?:y|ies|ious)|won|wins?|triumphs?|defeat(?:s|ed)?|vanquished|routed|conquest(?= of| by))\b", re.IGNORECASE
)
CLAUSE_END = re.compile(
    r"[,;:()—]|(?<![A-Z])\.|\s–|–\s|\s-\s|\b(?:but|while|although|though|however|followed by|and then)\b"
)  # what parts the words of one victory from what is said before and behind
_MOST_VICTORIES = 20  # on one line
_MOST_WORDS = 8  # before a victory, that may deny it


def victories(text: str, first: int = 0) -> Iterator[tuple[re.Match[str], Sequence[tuple[int, int]]]]:
    """Yield the victories that a text states, from an offset on, each with the ends of the clauses before it.

    >>> [match[0] for text in ("No Norwegian victory", "Victory") for match, _ in victories(text)]
    ['Victory']
    """
    for match in islice(_VICTORY.finditer(text, first), _MOST_VICTORIES):
        ends = [m.span() for m in CLAUSE_END.finditer(text, 0, match.start())]
        words = text[ends[-1][1] if ends else 0 : match.start()].split()[-_MOST_WORDS:]
        if not _ELSEWHERE.match(text, match.end()) and _is_stated(words, for_whom=text.startswith(" for ", match.end())):
            yield match, ends


_DENIALS = frozenset("no not never neither nor nobody none without cannot denied claim claims claimed claiming".split())
_FAILURES = frozenset("fail fails failed failing failure unable late impossible".split())  # "too late to win"
_SUCCESSES = frozenset("on managed able".split())  # "went on to win"
_ANOTHER = frozenset("later subsequent future".split())  # "a later victory"; "later victory" may be of this war
_ARTICLES = frozenset("a an the its their".split())
_FRAMES = frozenset("after following in by from since with on over despite of".split())  # before it, something else
_ELSEWHERE = re.compile(
    r"\s+(?:in|at|during)\s+(?:the|an?)\s+(?:next|following|later|subsequent|ensuing)\b"
    r"|[\s(]+(?:(?:is|was)\s+)?claimed(?=\s+by\b|[\s)]*(?:[,;.]|$))",
    re.IGNORECASE,
)


def _is_stated(words: Sequence[str], *, for_whom: bool) -> bool:
    """Whether the words of the clause before "victory" leave it a victory; ``for_whom``: whose it is stands behind it."""
    folded = [word.strip("'\"‘’“”").lower() for word in words]
    for index in range(len(words) - 1, -1, -1):
        word, before = folded[index], folded[index - 1] if index else ""
        if word in _FRAMES:
            return True
        if (word in _DENIALS or word.endswith(("n't", "n’t"))) and folded[index + 1 : index + 2] != ["only"]:
            return False
        if word in _ANOTHER and before in _ARTICLES:
            return False
        if word == "to":  # "led to a Norwegian victory", but "leading to victory"
            named = for_whom or any(later[0].isupper() for later in words[index + 1 :])
            return before not in _FAILURES and (named or before in _SUCCESSES)
    return True
