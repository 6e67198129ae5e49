"""Words of the quantity lexer: written numbers, scales, what makes a number a name, vague words. General knowledge of English."""

from __future__ import annotations

import re

from warbox.data.materiel import FORMATION_WORDS, MEASURE_UNITS, category_of
from warbox.data.outcomes import DISEASES
from warbox.data.words import EXPLAINED, PARTIAL, PUBLISHED, REACH

__all__ = [
    "AFTER_NUMBER_IS_NAME",
    "BEFORE_NUMBER_IS_NAME",
    "CLAIM_WORDS",
    "CONVERT_UNITS",
    "MODEL_PREFIXES",
    "NUMBERED_SOURCES",
    "NUMBER_WORDS",
    "SCALES",
    "TRIGGERS",
    "WORD_CLAIM",
]

NUMBER_WORDS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
    )
} | {
    word: value
    for value, word in zip(range(20, 100, 10), "twenty thirty forty fifty sixty seventy eighty ninety".split(), strict=True)
}

SCALES = {
    "hundred": 100, "thousand": 1_000, "k": 1_000, "million": 1_000_000, "mln": 1_000_000, "m": 1_000_000, "billion": 1_000_000_000,
    "dozen": 12, "score": 20, "lakh": 100_000, "crore": 10_000_000,
}  # fmt: skip

# A bare number right after one of these is its number, not a count: "Regiment no. 3", "Luftflotte 4", "Hill 262", "Army Group 2".
BEFORE_NUMBER_IS_NAME = frozenset(
    word.lower() for word in FORMATION_WORDS if " " not in word and category_of(word) in (None, "formations")
) | frozenset(
    "no nos number nr num hill point route highway height type mark mk ausf model pattern class phase stage day zone sector area grid operation article "
    "chapter section page table note item force tf tg cta convoy flight luftflotte fliegerkorps jagdgeschwader kampfgeschwader gruppe staffel kampfgruppe "
    "abteilung channel room building apollo version volume vol edition part book plan case grade source sources version scenario estimate account level camp fort battery block".split()
)

# Of these only a small number is a name's: "estimate 2", but "estimate 200".
NUMBERED_SOURCES = frozenset("source sources version scenario estimate account".split())

# The same, as typed: what stands before the number in the names of models.
MODEL_PREFIXES = frozenset(
    "Bf Fw Ju He Do Me Hs Ar Go Mi Su MiG Yak Il La Pe Tu Ki Ca CR Re Fi Ba SM Pz PaK PAK Pak Flak FlaK FlAK Panzer Tiger Panther ZiS ZIS QF Alouette Gazelle Puma Lynx Jaguar Saab Vickers Krupp SdKfz JG KG StG ZG Saab Bell Boeing Airbus Cessna Sikorsky "
    "Mirage Leopard Challenger Centurion Merkava Nakajima Mitsubishi Bristol Hawker Type Mark Model U S X".split()
)

# What may follow a name's number without making it a count: "Regiments 26 and 1".
AFTER_NUMBER_IS_NAME = frozenset(
    ("and", "or", "in", "at", "on", "of", "from", "under", "with", "to", "the", "for", "by", "near", "plus", "is", "was")
)

# Any adverb says how much or how sure, but for words that only end like one.
_DEGREE = r"(?:(?:very|quite|rather|still|exact|(?!(?:only|early|family|supply|july|italy|sicily|thessaly|assembly|bully)\b)[a-z]++(?<=ly))\s+)*"
_AMOUNT = (
    r"(?:unknown|undetermined|undisclosed|unspecified|unrecorded|unconfirmed|unclear|uncertain|not known|not recorded|not reported|not available"
    r"|unreported|unavailable|no data(?: available)?|tbd|to be determined|disputed"
    r"|heavy|heavier|light|lighter|minimal|minor|moderate|severe|significant|considerable|negligible|slight|substantial|massive|extensive|enormous"
    r"|huge|large|small|low|high|few|very few|insignificant|catastrophic|devastating|serious|horrendous|appalling|unsustainable|trivial|nominal|limited"
    r"|appreciable|sizeable|sizable|tremendous|immense|colossal|excessive|staggering|terrible|horrible|horrific|horrifying|dreadful|frightful"
    r"|grievous|ruinous|disastrous|crippling|shattering|prohibitive|modest|scant|marginal)"
)
_COUNTED = r"(?:number|numbers|amount|amounts|quantity|quantities|proportion|figure|figures|total)"
_LOSS = r"(?:casualt(?:y|ies)|loss(?:es)?|damages?|deaths?|killed|dead|wounded|injured|injuries|missing|captured|prisoners?|fatalities|destroyed|sunk|damaged|lost|died|drowned|executed|deserted|defected|surrendered|interned|displaced|hospitali[sz]ed|scuttled|sick|strength|forces?|troops|men|size|army|armies)"
_UNKNOWN = r"(?:unknown|undetermined|undisclosed|unspecified|unrecorded|unconfirmed)"
# Between the words of a hedged phrase: "unknown but were probably heavy", "unknown, though described as severe".
_BUT = r"(?:but|though|although|albeit|yet)"
_BE = (
    r"(?:(?:were|was|are|is|may have been)\s+)?(?:(?:believed|thought|assumed|presumed|estimated|considered|described|reported|regarded|said|deemed"
    r"|claimed|judged|reckoned)(?:\s+(?:as|to\s+(?:be|have\s+been)))?\s+)?"
)
# What may stand behind "number of guns".
_UNSAID = rf"(?:{_UNKNOWN}|unclear|uncertain|disputed|not\s+(?:known|recorded|reported))\s*(?:$|[,;.)]|{EXPLAINED})"
# What may stand before an amount of losses: "unspecified heavy casualties", "alleged heavy losses".
_UNSURE = (
    r"(?:(?:unknown|undetermined|undisclosed|unspecified|unrecorded|unconfirmed|unquantified|imprecise|indefinite|vague|uncertain|disputed|alleged"
    r"|reported|claimed|presumed|probable|possible|likely|apparent)\s+(?=[a-z]+(?:\s+(?:casualties|loss(?:es)?|damages?|deaths|fatalities)\b|\s*$)))?"
)
_NUMERALS = rf"(?:{'|'.join(NUMBER_WORDS)})"
# What says that there were none: "no one killed", "not a single man lost"; but "not one but two".
_NONE = r"(?:none|nil|zero|nobody|no[- ]one|not\s+(?:one(?!\s+but\b)|a\s+single|a(?=\s+(?:man|soul|soldier|ship)\b))|no(?!\.| (?:data|longer)\b))"
# What is said of "the rest" and "the others" of a count: "rest either killed or taken", "the others were later captured".
_BEFELL = (
    r"\s+(?:(?:were|was|are|is|being|all|both|either|then|later|also|eventually|subsequently|probably|presumably)\s+){0,2}"
    r"(?:killed|slain|dead|died|drowned|executed|wounded|injured|captured|taken|prisoners|missing|surrendered|interned|deserted|dispersed"
    r"|destroyed|sunk|scuttled|damaged|disabled|abandoned|lost|burnt|burned|wrecked|grounded|crashed|shot down|blown up)\b"
)
_MORE = r"(?:\s+more\b(?!\s+(?:than|or)\b))?"  # "many more": than those counted before
_MULTIPLE = (
    rf"(?!\w+ of (?:whom|which|them|these)\b|{REACH})(?:(?:several|many|a few|few|some|numerous|various|multiple|a couple of|couple of|an? (?:small )?handful|a (?:small |large )?number(?= of)|countless|most|tens of|scores of|score of)"
    rf"(?:\s+(?:of\s+)?(?:dozens?|scores?|tens?|hundreds?|thousands?|tens of thousands|hundreds of thousands|millions?))*+{_MORE}"
    rf"|(?:tens|scores|dozens|hundreds|thousands|millions)(?:\s+of\s+(?:dozens|hundreds|thousands|millions))*+{_MORE}"
    rf"|(?:almost|nearly) (?:all|(?:the )?(?:whole|entire)|everyone|the entirety of)|(?:the )?(?:entire|whole)|(?:the )?(?:majority|bulk|remainder|rest)(?= of|{_BEFELL})|(?:another|the other)(?={_BEFELL})|(?:the )?(?:others(?={_BEFELL})|remaining(?=(?:\s+[a-z-]+)?{_BEFELL}))|all but|all(?! but\b| told\b| of the (?:above|world)|\s+(?:of\s+)?(?:the\s+)?(?:\d|{_NUMERALS}\b))|more(?! than)|both)"
)
_VAGUE = _MULTIPLE.replace(_BEFELL, "").replace(REACH, "")  # the vague words themselves

# ``bare`` and ``lacking`` are claims only where what follows is counted: "unknown soldiers", "no guns", but not "unknown reasons".
# A clause begins at the line's start, after a parenthesis, colon, comma, semicolon, dash, "and", "with", "plus".
WORD_CLAIM = re.compile(
    rf"(?:(?:\A(?:-(?=\s))?|(?<=[(:;,.–—/])|(?<=\s-)(?=\s))[\s'\"]*|\b(?:and|with|plus|but|only|lost|suffered|sustained|incurred|or|estimated|casualties|losses|fatalities|deaths|dead|killed|wounded|injured|missing|captured|prisoners|including|all|exact|strength|numbers?|sizes?|figures?|totals?|extent)\s*:?\s+(?:(?:were|was|are|is|remained|remains?)\s+)?"
    rf"|\b{PARTIAL}\s+(?=(?:several|many|a few|few|some|numerous|various|multiple)\b)"
    rf"|\b(?:numbers?|size|strength)\s+of\s+(?:(?!{_UNKNOWN}\b)[^\W\d][\w'’-]*\s+){{1,4}}?(?:(?:were|was|are|is|remained|remains?)\s+)?(?={_UNSAID}))"
    r"(?:(?:at first|initially|originally)\s+(?=no\b))?"
    r"(?:(?:at least|about|around|perhaps|possibly|approximately|up to|reportedly|only|more than|over)\s+(?=several|many|tens|dozens|scores|hundreds|thousands|millions|a few))?"
    rf"(?P<word>(?P<none>{_NONE}\b(?=\s*(?:(?:known|reported|recorded|confirmed)?\s*$|[(,;.\])]|(?:[\w'-]+\s+){{0,2}}(?:{_LOSS}|hurt|slain)\b)))"
    rf"|{_DEGREE}{_UNSURE}{_AMOUNT}(?:\s+{_COUNTED})?(?:(?:[,;]?\s+{_BUT}|,?\s+(?:to|or|and)|,|;(?=\s+{_BE}{_DEGREE}{_AMOUNT}\s*(?:$|\()))\s+{_BE}{_DEGREE}{_AMOUNT})*(?=\s*(?:$|[(,;.:!?\])]|{EXPLAINED}|(?:on|in|for|of|but|by|among|at|from|due to)\b|to (?:the )?(?:{'|'.join(sorted(DISEASES))})\b|(?:(?:military|combat|civilian|human|aircraft|troop|enemy|mat[eé]riel|material|tank|overall|total)\s+)?{_LOSS}\b))"
    rf"|(?:an?\s+)?{_DEGREE}(?:unknown|undetermined|unspecified|undisclosed|large|small|significant|considerable|limited|substantial|great|low|high|huge|vast|uncertain|various|varying|unreported)\s+{_COUNTED}\b"
    r"|great(?=\s+(?:casualties|loss(?:es)?)\b)"
    rf"|{_MULTIPLE}(?=\s+[\w(\[]|\s*(?:$|[,;.)]))"
    rf"|{_DEGREE}{_UNKNOWN}(?=\s+(?:(?!of\b)[\w'-]+\s+){{0,2}}(?:strength|numbers?|size|casualties|losses|deaths|fatalities)\b)"
    rf"|(?P<bare>{_DEGREE}{_UNKNOWN})(?=\s+[^\W\d])"
    rf"|(?P<lacking>no)(?=\s+[^\W\d](?!\w*['’]s))"
    rf"|\?+)|(?<=[^\W\d])(?P<doubt>\?+)(?=\s*$)",
    re.IGNORECASE,
)

# One of these, or a question mark, stands in every vague claim.
CLAIM_WORDS = frozenset(
    word
    for source in (_AMOUNT, _UNKNOWN, _VAGUE, "none nil zero no nobody single great vast varying")
    for word in re.findall(r"(?<!\\)[a-z]+", source)
) - frozenset(
    "a an of the not very w b s which whom them these were was killed wounded captured destroyed lost dead missing or and in".split()
)

# Units as {{convert}} writes them that are no words of English.
CONVERT_UNITS = frozenset(
    "lt st shtn sqmi sqkm sqft cuft cuyd cumi kgf lbf mph kph mi2 ft2 yd2 acre ha nmi impgal usgal bbl".split()
)

# Every word that the lexer looks at: a text without any of them, and without signs, holds no number but its plain digits.
TRIGGERS = frozenset(
    word
    for source in (
        *NUMBER_WORDS, *SCALES, *(f"{scale}s" for scale in SCALES), *MEASURE_UNITS, *CONVERT_UNITS, *PUBLISHED, *re.findall(r"[a-z]+", _AMOUNT), *re.findall(r"[a-z]+", _UNKNOWN),
        *re.findall(r"[a-z]+", _VAGUE), "and to or plus no none nil zero x a an half quarter gun least max maximum nobody account accounts source sources est estimated estimate about over more less fewer up between from per cent great varying",
    )
    for word in re.findall(r"[a-z]+", source)
)  # fmt: skip
