"""The words between two counts: which belong to the first, and which lead to the second."""

from __future__ import annotations

import re
from collections.abc import Sequence

from warbox.data.nations import nations_of_state, nations_of_word
from warbox.data.words import PARTIAL, SAID_BY, is_abbreviated
from warbox.lexers.losses import find_losses
from warbox.lexers.words_before import collective_before, numbering

__all__ = [
    "CLAUSE_END",
    "EXCEPT",
    "INCLUDING",
    "JOINED",
    "OF_PART",
    "OF_WHOM",
    "OUT_OF",
    "PARTS",
    "PART_OF",
    "first_pause",
    "lead_of_next",
    "loss_of_next",
    "parted",
    "verbs_first",
]

INCLUDING = re.compile(
    r"(?:\b(?:including|incl\.?|includes?|included|inclusive of|comprising|consisting of|made up of)|\b(?:of|among"
    r"|amongst) (?:which|whom|these|them|those)\b)"
    r"[^\w.;]*(?:(?:the|were|are|an?|additional|only|also|about)\W+)*$",
    re.IGNORECASE,
)
OF_WHOM = re.compile(r"\s*of (?:which|whom|these|them|those)\b", re.IGNORECASE)  # "200 men, 20 of whom were killed"
OUT_OF = re.compile(
    r"\b(?:from (?:a|the) total of|(?<!claim )(?<!claims )(?<!estimate )(?<!estimates )(?:out )?of"
    r" (?:a|the|an|its|their|some|about|approximately)?(?: (?:total|original"
    r"|initial)(?: of)?)?)\s*$",
    re.IGNORECASE,
)
OF_PART = re.compile(rf"\b{PARTIAL}\s*$", re.IGNORECASE)
PARTS = re.compile(f"{INCLUDING.pattern}|{OF_PART.pattern}", re.IGNORECASE)
# Wherever a count stands, one behind such words is the whole of what is told: "part of 1,200 losses", "half of the 900 men".
PART_OF = re.compile(
    r"\b(?:(?:an?|the) )?"
    r"(?:(?:part|half|halves|thirds?|quarters?|fifths?|fraction|share|portion|proportion|percentage|minority|out) of"
    r"|included (?:in|among))"
    r"(?: (?:the|an?|its|their|his|some|about|approximately|these|those))?(?: (?:total|original|initial)(?: of)?)?\s*$",
    re.IGNORECASE,
)
EXCEPT = re.compile(r"\b(?:except(?:ing)?(?: for)?|excluding|apart from|other than|all but)\s*$", re.IGNORECASE)
_LABEL = re.compile(r"(?:[,;.]|\band\b)\s*([^,;.:\x1b]{1,60}?)\s*:\s*$")
JOINED = re.compile(r"(?:^|[\s,;\x1b])(?:and|&|\+|plus|as well as|or|/)\s*(?:the\s+|an?\s+)?$|/\s*$", re.IGNORECASE)
_DONE_TO = re.compile(  # "damage to 3 others", "and injuries to 5"
    r"(?:[,;]|\b(?:and|with|plus)\b)\s*(?:[a-z]+\s+)?(?:damages?|injur(?:y|ies)|wounds|loss|losses)\s+to\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_STOP = re.compile(r"[,;.–—]\s")
_AND_NAME = re.compile(
    r"(?:\band|\bbut|\bwhile|,)\s+(?:the\s+)?(?P<name>(?-i:[A-Z])[\w-]+)(?:\s+(?:had|lost|suffered|sustained))?\s*$",
    re.IGNORECASE,
)
_SOURCE = re.compile(rf";\s*(?={SAID_BY}\s)", re.IGNORECASE)
_SENTENCE = re.compile(r"(?:^\s*|(?<=[^\W\d_]{3})|(?<=\x1b))\.\s+(?=[A-Z][^.]*$)")
CLAUSE_END = re.compile(r"[;.](?=\s|$)")


_ONE_BODY_MORE = re.compile(r"(?:(?<=[,;:])\s*(?:and\s+|with\s+)?|\b(?:and|with|plus)\s+)(?P<body>(?:(?:an?|the|one)\s+)?)$")


def parted(text: str, begin: int, stop: int) -> bool:
    """Whether a sentence ends between two places of a line, and other words stand between it and the second."""
    if text.find(". ", begin, stop) < 0:
        return False
    ends = [m for m in _FULL_STOP.finditer(text, begin, stop) if m[1] not in _SHORT and not is_abbreviated(m[1])]
    return bool(ends) and any(map(str.isalnum, text[ends[-1].end() : stop]))


_FULL_STOP = re.compile(r"([^\W\d_]{3,}|[\d)\]])\.\s")
_SHORT = frozenset("approx est incl excl max min abt".split())


def lead_of_next(words: str) -> int:
    """Return where, in the words between two counts, those begin that lead to the second: "including", "Wounded:", "of"."""
    if (verb := numbering(words)) is not None:  # "two armies, numbering 900", "30 guns, Danish knights numbering 900"
        pause = words.rfind(",") + 1
        return pause if pause and words[pause : verb.start()].strip() else verb.start()
    if words.endswith("of ") and (body := collective_before(words)) and (opens := _ONE_BODY_MORE.search(words, 0, body[0])):
        return opens.start("body")  # "40 guns and a garrison of 300"
    for pattern in (INCLUDING, OF_PART, PART_OF, OUT_OF, EXCEPT):
        match = pattern.search(words)
        if match:
            return match.start()
    label = _LABEL.search(words)
    if label:
        return label.start(1)
    source = _SOURCE.search(words) if ";" in words else None
    if source:
        return source.end()
    subject = _AND_NAME.search(words)
    if subject and (nations_of_word(subject["name"]) or nations_of_state(subject["name"])):
        return subject.start()  # "900 killed and the Swedes 300"
    sentence = _SENTENCE.search(words)
    if sentence:
        return sentence.start()
    match = _DONE_TO.search(words) or JOINED.search(words)
    if match:
        return match.start()
    last = max((m.end() for m in _STOP.finditer(words)), default=len(words))
    at_once = not words[:last].strip(" ,;")  # "500, wounded 300": the first count has ended
    return len(words) if _ends_claim(words[last:]) and not at_once else last


def loss_of_next(words: str) -> int:
    """Return where an outcome begins that the next count follows: "500 dead, wounded unknown", "500 dead, wounded 300"."""
    pause = max(words.rfind(","), words.rfind(";")) + 1
    found = find_losses(words[pause:])
    return pause if pause and found and _WERE.fullmatch(words, pause + found[-1].stop) else len(words)


_WERE = re.compile(r"\s*(?:(?:were|was|are|is|remain(?:s|ed)?)\s*)?")


def _ends_claim(words: str) -> bool:
    """Whether words after a comma go on with the claim before ("dead, wounded and 6,000 captured")."""
    return bool(find_losses(words)) or not words.strip()


def verbs_first(lead: str, rights: Sequence[tuple[int, str]]) -> bool:
    """Whether outcomes stand before their counts throughout ("killed 500, wounded 300")."""
    return len(rights) > 1 and bool(find_losses(lead)) and not find_losses(rights[-1][1])


def first_pause(words: str) -> int:
    """Return where the words that belong to the first count end, if outcomes stand before their counts."""
    match = _PAUSE_OR_AND.search(words)
    return match.start() if match else len(words)


_PAUSE_OR_AND = re.compile(r"[,;]|\band\b|&")
