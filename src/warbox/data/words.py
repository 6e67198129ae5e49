"""Small closed lists of English words that steer the reading. General knowledge of the language; no source needed."""

from __future__ import annotations

import re

# Words that say a figure is the whole: "Total:", "in all", "18,838 overall".
TOTAL = re.compile(
    r"\b(?:in\s+total|totals?|total+ing|together(?!\s+with)|overall|altogether|all\s+told|in\s+all(?!\s+[a-z]+s\b))\b",
    re.IGNORECASE,
)
# The words that a label which says no more than "total" may hold.
TOTAL_ONLY = frozenset(("total", "totals", "together", "overall", "altogether", "in", "all", "told", "grand", "the"))
# What says over whom or what a count reaches, and names nothing that is counted: "1,100 all causes", "600 men, all ranks".
REACH = (
    r"(?:all|various|different|both)\s+(?:(?:other|military|armed|known)\s+)?"
    r"(?:causes|reasons|ranks|grades|services|branches|arms(?!\s+\w)|types|kinds|sorts|sizes|calib(?:re|er)s|ages|sexes|nationalities"
    r"|fronts|theat(?:re|er)s|sectors|sides|periods|sources)\b(?!\s+of\b)"
)

# What may stand between the names of a list, on a line of its own too.
JOINTS = frozenset(("and", "&", "with"))

_WHILE = r"(?:\s+(?:until|till|before|after|from|since|in)\s[^,;:\d]{0,30}\d[^,;:]{0,30})?"  # "None until 1750"

_HOW_MANY = r"(?:many|several|some|various|numerous|multiple|\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)"

# Entries of lists that name nobody.
_NOBODY = re.compile(
    rf"\W*(?:and\s+|with\s+|&\s*)?(?:{_HOW_MANY}\s+)?(?:the\s+)?(?:others?|more)(?:\s+\W*)?"
    # "Other German states" and "other Western Allies" say who they are, "other eastern states" and "other German allies" do not.
    rf"|(?:and\s+|with\s+|&\s*)?(?:{_HOW_MANY}\s+)?other\s+"
    r"(?:(?-i:[a-z][\w'’-]*\s+){0,3}(?:allies|states|cities|tribes|clans|peoples|nations|countries|kingdoms|principalities|powers"
    r"|forces|militias|groups|factions|units)"
    r"|(?:[\w'’-]+\s+){0,3}(?:(?-i:allies)|commanders|leaders|generals|officers|chiefs|chieftains|nobles|lords))"
    r"|(?:(?:military|main|political)\s+)?(?:leaders|commanders)(?:\s+and\s+(?:leaders|commanders))?|numerous"
    r"|(?:and\s+)?(?:more|etc|et al)\W*|various(?:\s+(?:commanders|leaders|others))?|unknown\s+(?:commanders?|leaders?)|unnamed"
    r"|(?:succeeded|followed|replaced|relieved)\s+by"
    r"|and|&|with|several|multiple|many|leaderless|vacant|decentrali[sz]ed(?:\s+(?:leadership|command))?"
    r"|(?:no|without)(?:\s+[^\W\d][\w-]*){0,3}\s+(?:leaders?|leadership|commanders?|command|commanding officer)"
    rf"{_WHILE}"
    r"|(?:unknown|unnamed|unidentified|various|several|multiple|many|numerous)(?:\s+[\w-]+){0,3}"
    r"\s+(?:commanders?|leaders?|chiefs?|chieftains?|generals?|officers?|warlords?|captains?)"
    r"|n/?a|none|tbd|full list|complete list|see\s+(?:below|text|list|full list|here|more)\b.*|list|no known"
    # Words for a name that is not to be had, and what a clause behind them says of it: "Disputed; two men tried".
    rf"|(?:unknown|none){_WHILE}"
    r"|(?:unknown|unidentified|unspecified|undetermined|uncertain|unclear|disputed|debated|contested|none)(?:\s*[,;:.–—].*|\s+-\s.*)?"
    r"|(?:none|nobody|no[ -]one)\s+(?:(?:was|were|yet|ever)\s+)?(?:known|found|[a-z]{2,}ed)\b.*",
    re.IGNORECASE,
)
# The words that all of those begin with: asked first, since nearly every name begins with another.
_NOBODYS_FIRST = frozenset(
    "and with many several some various numerous multiple the other others more military main political leaders commanders etc et unknown "
    "unnamed leaderless vacant decentralised decentralized no without unidentified n na none tbd full complete see list unspecified "
    "undetermined uncertain unclear disputed debated contested nobody succeeded followed replaced relieved two three four five six seven eight nine ten".split()
)
_FIRST_WORD = re.compile(r"[^\w&]*(?:\d{1,3}\s+)?([^\W\d_]+|&)")
# A pointer elsewhere opens in lower case behind "see": "See suspects", but "See Yong" is a name.
_POINTER = re.compile(r"[Ss]ee\s+(?:also\s+)?[a-z].*")


def is_nobody(text: str) -> bool:
    """Whether an entry of a list names nobody: "and others", "Unknown; …", "(vacant)", "No central command", "See suspects".

    >>> is_nobody("(vacant)"), is_nobody("Leo the Vacant")
    (True, False)
    """
    first = _FIRST_WORD.match(text)
    if first is None or (first[1] != "&" and first[1].lower() not in _NOBODYS_FIRST):
        return False
    text = text.strip()
    bare = text.strip(" ()[].,;'\"")
    return any(pattern.fullmatch(words) is not None for pattern in (_NOBODY, _POINTER) for words in (text, bare))


# Words that make a name that of a place or a body which somebody leads, beside the nouns of formations: "Western Sector – A. Storch".
BODY_WORDS = frozenset(
    (
        "area", "zone", "sector", "district", "region", "province", "frontier", "front", "theatre", "theater", "line", "coast", "island", "islands",
        "port", "harbour", "harbor", "camp", "fort", "fortress", "citadel", "base", "wing", "flank", "centre", "center", "vanguard", "rearguard",
        "reserve", "reserves", "garrison", "headquarters", "hq", "staff", "command", "navy", "army", "fleet", "force", "forces", "militia",
        "guard", "guards", "police", "marines", "infantry", "cavalry", "artillery", "expedition", "defence", "defense", "defences", "defenses",
    )
)  # fmt: skip
# Words in lower case that stand in people's names.
NAME_PARTICLES = frozenset(
    (
        "of", "the", "von", "vom", "van", "der", "den", "ter", "zu", "zur", "und", "de", "du", "des", "del", "della", "di", "da", "do", "dos", "das",
        "la", "le", "e", "y", "i", "al", "el", "ibn", "bin", "ben", "abu", "ad", "ud", "af", "av", "ap", "ab",
    )
)  # fmt: skip

_REMARK_VERBS = frozenset("was were is are has have had".split())
_QUANTIFIERS = frozenset("one two three four five six seven eight nine ten several many some few all both no".split())
_PARTICIPLES = frozenset("held found caught sought shot".split())


def is_remark(text: str) -> bool:
    """Whether words in lower case, on a line under one that names nobody, say something and name nobody either.

    >>> is_remark("Two men were tried"), is_remark("5 gunmen killed"), is_remark("5 gunmen"), is_remark("Rook retired")
    (True, True, False, False)
    """
    words = text.strip(" ()[].,;'\"").split()
    opens = len(words) > 1 and (words[0].lower() in _QUANTIFIERS or words[0] == words[0].lower())  # not "Rook, retired"
    if not opens or any(word != word.lower() for word in words[1:]):
        return False
    return words[-1].endswith("ed") or words[-1] in _PARTICIPLES or not _REMARK_VERBS.isdisjoint(words)


# Titles of lists of people: words for leaders, with words that may stand beside them. A rank alone is none: it may be a person's.
_LEADERS = frozenset("leaders commanders chiefs chieftains generals admirals leadership command".split())
_BESIDE_LEADERS = frozenset(
    "military political naval army air field main chief supreme senior key overall principal notable commanding in of staff and the "
    "other".split()
)


def is_leaders_title(text: str) -> bool:
    """Whether a text says only that leaders are listed: "Leaders", "Chief commanders", "Commanders and leaders".

    >>> is_leaders_title("Chief commanders"), is_leaders_title("Commander Leaders")
    (True, False)
    """
    words = re.findall(r"\w+", text.lower())
    return not _LEADERS.isdisjoint(words) and all(w in _LEADERS or w in _BESIDE_LEADERS for w in words)


# How a name may end whose last word is cut short: its period is no full stop.
_ABBREVIATED = re.compile(
    r"(?:^|[\s(,./–—-])(?:[A-HJ-UWYZ]|(?:[A-Za-z]\.)+[A-Za-z]|(?![IVXLCDM]+$)[B-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz]{1,3}"
    r"|Esq|Co|Corp|Inc|Bros|Bart|Capt|Gen|Col|Maj|Adm|Comm|Brig|Regt|Div|Inf|Cav|Dept|Assoc|Hon|Rev|Ret|ret)$"
)


def is_abbreviated(text: str) -> bool:
    """Whether a period behind a text belongs to its last word: an initial, "Jr", "Ltd", "U.S".

    >>> is_abbreviated("A. Storch Jr"), is_abbreviated("A. Storch"), is_abbreviated("Otto V")
    (True, False, False)
    """
    return _ABBREVIATED.search(text[-12:]) is not None


def with_period(text: str, stop: int) -> int:
    """Return where ``text[:stop]`` ends with the period behind it, if that belongs to its last word.

    >>> with_period("by the U.S.", 10), with_period("by Danes.", 8)
    (11, 8)
    """
    return stop + 1 if text.startswith(".", stop) and is_abbreviated(text[max(0, stop - 12) : stop]) else stop


# Ancient and medieval authors whose bare name stands for "according to": the historians that a reader of the classics knows.
AUTHORS = frozenset(
    (
        "Herodotus", "Thucydides", "Xenophon", "Ctesias", "Ephorus", "Polybius", "Livy", "Appian", "Plutarch", "Diodorus", "Diodorus Siculus", "Arrian",
        "Curtius", "Curtius Rufus", "Quintus Curtius Rufus", "Justin", "Caesar", "Julius Caesar", "Sallust", "Tacitus", "Suetonius", "Josephus", "Strabo",
        "Cassius Dio", "Dio Cassius", "Dio", "Florus", "Velleius Paterculus", "Frontinus", "Eutropius", "Orosius", "Ammianus", "Ammianus Marcellinus",
        "Zosimus", "Aurelius Victor", "Herodian", "Jordanes", "Procopius", "Agathias", "Theophanes", "Theophylact", "Gregory of Tours", "Bede",
        "Paul the Deacon", "Sima Qian", "Ban Gu", "Anna Komnene", "Nicetas Choniates", "Niketas Choniates", "Leo the Deacon", "John Skylitzes",
        "William of Tyre", "Fulcher of Chartres", "Ibn al-Athir", "al-Tabari", "Al-Tabari", "Tabari", "Baladhuri", "al-Baladhuri", "Rashid al-Din",
        "Froissart", "Jean Froissart", "Enguerrand de Monstrelet", "Henry of Livonia", "Jan Długosz", "Długosz", "Polyaenus", "Nepos", "Cornelius Nepos",
        "Ptolemy", "Memnon", "Trogus", "Pompeius Trogus", "Valerius Antias", "Hirtius", "Aulus Hirtius", "Vegetius", "Pausanias", "Aeschylus", "Simonides",
    )
)  # fmt: skip

# A year as written; what stands behind it to the end of a span.
YEAR = r"(?:1\d{3}|20\d{2})"
YEARS = rf"{YEAR}(?:\s*[-–—/]\s*(?:\d{{4}}|\d{{2}})\b)?"

# What makes a number approximate by itself, in parentheses or a heading.
ESTIMATED = r"(?:est\.?|estimated?|estimates?|approx\.?|approximate(?:ly)?|circa|ca?\.|about)"

# Vague words for the whole of what they are said of, and for most of it.
WHOLE = frozenset(("whole", "the whole", "entire", "the entire"))
MOST = frozenset(("all", "most", "both", "almost all", "nearly all", "the majority"))

# Nouns that say no more than that more of the same are counted: "2 ships sunk, 3 others damaged".
OTHERS = frozenset(("another", "other", "others", "the other", "the others", "rest", "the rest", "remainder", "the remainder"))

# Before what is there in part alone: "elements of 3 divisions".
PARTIAL = r"(?:elements|parts|remnants|detachments) (?:of|from)"

# What leads to the name of a source.
SAID_BY = r"(?:according to|per|(?:as )?(?:claimed|reported|admitted|acknowledged|announced|stated|alleged|estimated) by)"

# What is published in a year: "the 1989 report", "1991 census".
PUBLISHED = (
    "report census study studies survey inquiry enquiry investigation book article paper monograph yearbook almanac".split()
)

# What an author or a witness writes, beside what is published in a year; and such words as name a thing too, but for "of" and a name.
_WRITINGS = (
    r"annals|chronicles?|diar(?:y|ies)|memoirs?|reminiscences|(?:auto)?biograph(?:y|ies)|scholarship|encyclop(?:a?ed|æd)ias?"
    r"|newspapers|gazettes?|manuscripts?|inscriptions?|testimon(?:y|ies)|eyewitness(?:es)?|almanacs?|monographs?"
    r"|(?:letters?|journals?|dispatch(?:es)?|despatch(?:es)?|writings|histor(?:y|ies)) (?:of|from|by)(?= (?:the )?(?-i:[A-Z]))"
)
# Words that say whose figure it is.
CLAIMANT = re.compile(
    r"\b(?:claim(?:s|ed)?|estimat(?:e|es|ed|ion|ions)|according to|accounts?|sources?|archives?|archival|historians?|chroniclers?|records?|reports?|reported|data"
    r"|per(?= [A-Z])|official(?: figures?)?|unofficial|figures|researche?r?s?|historiography|alleg(?:ed|ations?)|scholars?|versions?|census|stud(?:y|ies)|surveys?|inquiry|enquiry"
    rf"|(?:admitted|acknowledged|announced|stated) by|{_WRITINGS})\b",
    re.IGNORECASE,
)

# Words that say nothing by themselves between the claims of a line.
EMPTY_WORDS = frozenset(
    "of which whom these them those including among with w plus in the a an were was are is and or either for to by at on from as but incl. incl due : ,".split()
)


def says_nothing(words: list[str]) -> bool:
    """Whether words between claims say nothing by themselves; a capital behind another of them is a name.

    >>> says_nothing(["of", "a"]), says_nothing(["at", "A"])
    (True, False)
    """
    return all(word.lower() in EMPTY_WORDS for word in words) and "A" not in words[1:]


# What opens the words that say why, or for how long, a number is what it is: "unknown as no list survives", "to this day".
EXPLAINED = r"(?:as(?!\s+(?:prisoners|captives|pows|slaves|hostages)\b)|because|since|owing\s+to|though|although|until|while|when|to\s+(?:this\s+day|date))\b"

# Words that end the noun phrase after a count; w, w/o and w/out are short for with and without.
STOP_WORDS = frozenset(
    "in at on from by for under with to during per including incl plus which who whom were was are is be been had has have as after before until till "
    "since against near around excluding initially eventually later then only each every than but while when where that this these those via according within "
    "without through into over between among amongst also both either not if so there their its his reportedly allegedly approximately about most mostly "
    "mainly largely partly some possibly probably perhaps another more less up being across off except because due consisting comprised comprising composed made "
    "armed equipped led commanded supported transported est estimate estimates "
    "behind along alongside beside upon onto toward towards beyond throughout aboard ashore w w/o w/out".split()
)

# Words of many belligerents' names, which by themselves name none of them.
COMMON_WORDS = frozenset(
    (
        "kingdom empire republic army forces force house state states united people people's democratic socialist movement front party union north south "
        "east west northern southern eastern western government division brigade regiment corps fleet navy local irregulars new first second third grand "
        "great rebels militia volunteers royal national duchy county province free tribes dynasty city sultanate principality"
    ).split()
)
# Words that stand in a belligerent's name and before any troops alike: "2,000 colonial troops" are of no party.
WORDS_OF_TROOPS = frozenset(
    (
        "allied allies coalition civil military infantry cavalry troops guard imperial colonial police company liberation council league order holy "
        "islamic federal merchant"
    ).split()
)
