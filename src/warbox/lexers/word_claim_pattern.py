"""The pattern of words that stand where a number would: "unknown", "several hundred", "heavy", "none", "?".

A word claim opens a clause or follows a word that leads to it; it is "none", an amount such as "heavy", or a vague count such as
"several"; and something must stand behind it that it counts, or nothing. Each of these is a part of its own here.
"""

from __future__ import annotations

import re

from warbox.data.outcomes import DISEASES
from warbox.data.words import EXPLAINED, PARTIAL, REACH
from warbox.lexers.numbers import NUMBER_WORDS

__all__ = ["AMOUNT", "CLAIM_WORDS", "UNKNOWN", "VAGUE", "WORD_CLAIM"]


def _one_of(words: str, *more: str) -> str:
    """Return the pattern of one of several words, parted by commas: ``_one_of("very, quite")``; ``more`` are patterns."""
    return f"(?:{'|'.join((*words.split(', '), *more))})"


# -- how much, and how sure

UNKNOWN = _one_of("unknown, undetermined, undisclosed, unspecified, unrecorded, unconfirmed")
AMOUNT = _one_of(
    "unknown, undetermined, undisclosed, unspecified, unrecorded, unconfirmed, unclear, uncertain, not known, not recorded, "
    "not reported, not available, unreported, unavailable, no data(?: available)?, tbd, to be determined, disputed, heavy, "
    "heavier, light, lighter, minimal, minor, moderate, severe, significant, considerable, negligible, slight, substantial, "
    "massive, extensive, enormous, huge, large, small, low, high, few, very few, insignificant, catastrophic, devastating, "
    "serious, horrendous, appalling, unsustainable, trivial, nominal, limited, appreciable, sizeable, sizable, tremendous, "
    "immense, colossal, excessive, staggering, terrible, horrible, horrific, horrifying, dreadful, frightful, grievous, "
    "ruinous, disastrous, crippling, shattering, prohibitive, modest, scant, marginal"
)
# Any adverb says how much or how sure, but for words that only end like one.
_ONLY_LIKE_ADVERBS = _one_of("only, early, family, supply, july, italy, sicily, thessaly, assembly, bully")
_ADVERB = rf"(?!{_ONLY_LIKE_ADVERBS}\b)[a-z]++(?<=ly)"
_DEGREE = rf"(?:{_one_of('very, quite, rather, still, exact', _ADVERB)}\s+)*"
# What may stand before an amount of losses: "unspecified heavy casualties", "alleged heavy losses".
_LOSSES = _one_of("casualties, loss(?:es)?, damages?, deaths, fatalities")
_UNSURE = (
    "(?:"
    + _one_of(
        "unknown, undetermined, undisclosed, unspecified, unrecorded, unconfirmed, unquantified, imprecise, indefinite, vague, "
        "uncertain, disputed, alleged, reported, claimed, presumed, probable, possible, likely, apparent"
    )
    + rf"\s+(?=[a-z]+(?:\s+{_LOSSES}\b|\s*$)))?"
)
_COUNTED = _one_of("number, numbers, amount, amounts, quantity, quantities, proportion, figure, figures, total")
_SIZE = _one_of(
    "unknown, undetermined, unspecified, undisclosed, large, small, significant, considerable, limited, substantial, great, low, "
    "high, huge, vast, uncertain, various, varying, unreported"
)

# -- what is counted behind it

_LOSS = _one_of(
    "casualt(?:y|ies), loss(?:es)?, damages?, deaths?, killed, dead, wounded, injured, injuries, missing, captured, prisoners?, "
    "fatalities, destroyed, sunk, damaged, lost, died, drowned, executed, deserted, defected, surrendered, interned, displaced, "
    "hospitali[sz]ed, scuttled, sick, strength, forces?, troops, men, size, army, armies"
)
_OF_LOSS = _one_of("military, combat, civilian, human, aircraft, troop, enemy, mat[eé]riel, material, tank, overall, total")
_BEHIND = _one_of("on, in, for, of, but, by, among, at, from, due to")
_TO_DISEASE = rf"to (?:the )?{_one_of(', '.join(sorted(DISEASES)))}\b"
_AMOUNT_ENDS = rf"(?=\s*(?:$|[(,;.:!?\])]|{EXPLAINED}|{_BEHIND}\b|{_TO_DISEASE}|(?:{_OF_LOSS}\s+)?{_LOSS}\b))"

# -- hedged phrases: "unknown but were probably heavy", "unknown, though described as severe"

_WERE = r"(?:(?:were|was|are|is|remained|remains?)\s+)?"
_THOUGHT = _one_of(
    "believed, thought, assumed, presumed, estimated, considered, described, reported, regarded, said, deemed, claimed, "
    "judged, reckoned"
)
_BE = rf"(?:(?:were|was|are|is|may have been)\s+)?(?:{_THOUGHT}(?:\s+(?:as|to\s+(?:be|have\s+been)))?\s+)?"
_BUT = _one_of("but, though, although, albeit, yet")
_GOES_ON = rf"(?:[,;]?\s+{_BUT}|,?\s+(?:to|or|and)|,|;(?=\s+{_BE}{_DEGREE}{AMOUNT}\s*(?:$|\()))"
_HEDGED = rf"(?:{_GOES_ON}\s+{_BE}{_DEGREE}{AMOUNT})*"

# -- vague counts

# What is said of "the rest" and "the others" of a count: "rest either killed or taken", "the others were later captured".
_THEN = _one_of("were, was, are, is, being, all, both, either, then, later, also, eventually, subsequently, probably, presumably")
_BEFELL = (
    rf"\s+(?:{_THEN}\s+){{0,2}}"
    + _one_of(
        "killed, slain, dead, died, drowned, executed, wounded, injured, captured, taken, prisoners, missing, surrendered, "
        "interned, deserted, dispersed, destroyed, sunk, scuttled, damaged, disabled, abandoned, lost, burnt, burned, "
        "wrecked, grounded, crashed, shot down, blown up"
    )
    + r"\b"
)
_MORE = r"(?:\s+more\b(?!\s+(?:than|or)\b))?"  # "many more": than those counted before
_NUMERALS = f"(?:{'|'.join(NUMBER_WORDS)})"
_SEVERAL = _one_of(
    "several, many, a few, few, some, numerous, various, multiple, a couple of, couple of, an? (?:small )?handful, "
    "a (?:small |large )?number(?= of), countless, most, tens of, scores of, score of"
)
_SCALES = _one_of("dozens?, scores?, tens?, hundreds?, thousands?, tens of thousands, hundreds of thousands, millions?")
_NEARLY_ALL = "(?:almost|nearly) " + _one_of("all, (?:the )?(?:whole|entire), everyone, the entirety of")
_OTHERS = rf"(?:the )?(?:others(?={_BEFELL})|remaining(?=(?:\s+[a-z-]+)?{_BEFELL}))"
_ALL = rf"all(?! but\b| told\b| of the (?:above|world)|\s+(?:of\s+)?(?:the\s+)?(?:\d|{_NUMERALS}\b))"
_MULTIPLE = rf"(?!\w+ of (?:whom|which|them|these)\b|{REACH})" + _one_of(
    rf"{_SEVERAL}(?:\s+(?:of\s+)?{_SCALES})*+{_MORE}",
    rf"(?:tens|scores|dozens|hundreds|thousands|millions)(?:\s+of\s+(?:dozens|hundreds|thousands|millions))*+{_MORE}",
    _NEARLY_ALL,
    "(?:the )?(?:entire|whole)",
    rf"(?:the )?(?:majority|bulk|remainder|rest)(?= of|{_BEFELL})",
    rf"(?:another|the other)(?={_BEFELL})",
    _OTHERS,
    "all but",
    _ALL,
    "more(?! than)",
    "both",
)
VAGUE = _MULTIPLE.replace(_BEFELL, "").replace(REACH, "")
"""The vague words themselves."""

# -- none

# What says that there were none: "no one killed", "not a single man lost"; but "not one but two".
_NOT_ONE = r"not\s+(?:one(?!\s+but\b)|a\s+single|a(?=\s+(?:man|soul|soldier|ship)\b))"
_NONE = rf"(?:none|nil|zero|nobody|no[- ]one|{_NOT_ONE}|no(?!\.| (?:data|longer)\b))"
_TOLD = _one_of("known, reported, recorded, confirmed")
_OF_NONE = rf"(?=\s*(?:{_TOLD}?\s*$|[(,;.\])]|(?:[\w'-]+\s+){{0,2}}(?:{_LOSS}|hurt|slain)\b))"

# -- where a claim begins

# A clause begins at the line's start, after a parenthesis, colon, comma, semicolon, dash, "and", "with", "plus".
_CLAUSE_OPENS = r"(?:\A(?:-(?=\s))?|(?<=[(:;,.–—/])|(?<=\s-)(?=\s))[\s'\"]*"
_LEADS = (
    r"\b"
    + _one_of(
        "and, with, plus, but, only, lost, suffered, sustained, incurred, or, estimated, casualties, losses, fatalities, "
        "deaths, dead, killed, wounded, injured, missing, captured, prisoners, including, all, exact, strength, numbers?, "
        "sizes?, figures?, totals?, extent"
    )
    + rf"\s*:?\s+{_WERE}"
)
_PART_OF = rf"\b{PARTIAL}\s+(?=(?:several|many|a few|few|some|numerous|various|multiple)\b)"  # "elements of several battalions"
# What may stand behind "number of guns".
_UNSAID = rf"(?:{UNKNOWN}|unclear|uncertain|disputed|not\s+(?:known|recorded|reported))\s*(?:$|[,;.)]|{EXPLAINED})"
_NUMBER_OF = rf"\b(?:numbers?|size|strength)\s+of\s+(?:(?!{UNKNOWN}\b)[^\W\d][\w'’-]*\s+){{1,4}}?{_WERE}(?={_UNSAID})"
_AT_FIRST = r"(?:(?:at first|initially|originally)\s+(?=no\b))?"
_ABOUT = _one_of("at least, about, around, perhaps, possibly, approximately, up to, reportedly, only, more than, over")
_HEDGE = rf"(?:{_ABOUT}\s+(?=several|many|tens|dozens|scores|hundreds|thousands|millions|a few))?"

# -- the whole

# ``bare`` and ``lacking`` are claims only where what follows is counted: "unknown soldiers", "no guns", not "unknown reasons".
_WORD = "|".join(
    (
        rf"(?P<none>{_NONE}\b{_OF_NONE})",
        rf"{_DEGREE}{_UNSURE}{AMOUNT}(?:\s+{_COUNTED})?{_HEDGED}{_AMOUNT_ENDS}",
        rf"(?:an?\s+)?{_DEGREE}{_SIZE}\s+{_COUNTED}\b",
        r"great(?=\s+(?:casualties|loss(?:es)?)\b)",
        rf"{_MULTIPLE}(?=\s+[\w(\[]|\s*(?:$|[,;.)]))",
        rf"{_DEGREE}{UNKNOWN}(?=\s+(?:(?!of\b)[\w'-]+\s+){{0,2}}(?:strength|numbers?|size|casualties|losses|deaths|fatalities)\b)",
        rf"(?P<bare>{_DEGREE}{UNKNOWN})(?=\s+[^\W\d])",
        r"(?P<lacking>no)(?=\s+[^\W\d](?!\w*['’]s))",
        r"\?+",
    )
)
WORD_CLAIM = re.compile(
    rf"(?:{_CLAUSE_OPENS}|{_LEADS}|{_PART_OF}|{_NUMBER_OF}){_AT_FIRST}{_HEDGE}(?P<word>{_WORD})"
    r"|(?<=[^\W\d])(?P<doubt>\?+)(?=\s*$)",
    re.IGNORECASE,
)

# One of these, or a question mark, stands in every vague claim.
CLAIM_WORDS = frozenset(
    word
    for source in (AMOUNT, UNKNOWN, VAGUE, "none nil zero no nobody single great vast varying")
    for word in re.findall(r"(?<!\\)[a-z]+", source)
) - frozenset(
    (
        "a an of the not very w b s which whom them these were was killed wounded captured destroyed lost dead missing or and in"
    ).split()
)
