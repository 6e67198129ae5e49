"""The labels of a line: what heads what follows instead of being an entry."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from enum import Enum

from warbox.content import BOLD, ITALIC, Line, MarkKind, trim
from warbox.data.fates import FATE_WORDS
from warbox.data.materiel import category_of
from warbox.data.nations import nations_of_state, nations_of_word
from warbox.data.ranks import is_rank
from warbox.data.words import is_leaders_title
from warbox.lexers.dates import says_when
from warbox.lexers.quantities import read_quantities

__all__ = [
    "SUPPORT",
    "IsEntry",
    "Kind",
    "colons",
    "counts",
    "find_label",
    "head",
    "holds_only_years",
    "is_date",
    "is_nation",
    "is_remark",
]


class Kind(Enum):
    """What the entries of a field are."""

    PARTIES = "parties"
    PEOPLE = "people"
    FIGURES = "figures"


IsEntry = Callable[[Line], bool]  # whether a line holds what the field lists


def head(text: str, begin: int, stop: int) -> int:
    """Return where a label ends without the parenthesis that closes it: "Tatars (in Polish service)"."""
    match = _CLOSING_PARENTHESIS.search(text, begin, stop)
    return stop if match is None or match.start() <= begin else match.start()


_CLOSING_PARENTHESIS = re.compile(r"(?<!\s)\s*\([^()]*\)\W*$")


_COLON = re.compile(r":(?=\s|$)|:(?=\W*$)|(?<=[^\W\d]):(?=[^\s:/])")
_YEARS = re.compile(r"(?:1\d{3}|20\d\d|[5-9]\d\d)(?:\s*[-–—/]\s*(?:\d{1,4})?)?")  # "1943:" and "1980–:" label what follows
_SHORT_END = re.compile(r"(?<!\d)(1\d{3}|20\d\d)\s*[-–—/]\s*\d{1,2}(?![\d,.]*\d)")  # "1943–44"
_LONE_YEARS = re.compile(r"\W*(?:1\d{3}|20\d\d)(?:\s*[-–—/]\s*(?:\d{1,2}|1\d{3}|20\d\d))?\W*")
_LETTER = re.compile(r"[^\W\d_]")
_NUMBER = re.compile(r"\d[\d,.]*")
_AFTER_NUMBER = re.compile(r"\d\s+([a-z-]+)")
_PARENTHESIS_OR_COLON = re.compile(r"[():]")
_MAX_LABEL = 120


def find_label(line: Line, following: Line | None, kind: Kind, is_entry: IsEntry) -> tuple[tuple[int, int], Line | None] | None:
    """Return where the label of a line stands and the rest of the line (None if it is all label); None if it has none."""
    text = line.text
    begin, stop = trim(text)
    if begin == stop:
        return None
    if line.title and not (kind is Kind.FIGURES and counts(line, is_entry)):
        return (begin, stop), None
    colon = _colon(line, begin, stop) if ":" in text else None
    if colon is not None:
        label = line.slice(begin, colon)
        rest = _rest(line, colon)
        if rest is None:
            if kind is Kind.FIGURES and counts(label, is_entry):
                return None
            return (0, colon), None
        if line.marker == ";" or not (kind is Kind.FIGURES and counts(label, is_entry)):
            if kind is Kind.PEOPLE and _is_role(label, rest):
                return None
            return (0, colon), rest
        return None
    if line.marker == ";":
        return (begin, stop), None
    if kind is Kind.FIGURES and (end := _dressed_label(line, begin)) and not counts(line.slice(begin, end), is_entry):
        return (0, end), line.slice(end, len(text))
    if kind is Kind.PEOPLE and line.dress(begin, stop) & BOLD and is_leaders_title(text):
        return (begin, stop), None
    if following is None or following.after_rule or following.depth < line.depth:
        return None
    if kind is Kind.FIGURES:
        dress = line.dress(begin, head(text, begin, stop)) & (BOLD | ITALIC)
        bold = dress & BOLD
        alike = dress & following.dress(0, len(following.text))
        if alike and text[begin:stop].isdigit() and counts(following, is_entry):
            return None  # all counts are in bold: "'''1800'''<br>'''30 ships'''"
        if any(map(str.isdigit, text)) and not bold:
            italic_date = dress and is_entry(following) and is_date(line, is_entry)
            return ((begin, stop), None) if italic_date else None  # else a count, and no nation's name
        if not bold and not is_named_flag(line) and not is_nation_line(line):
            return None
        if holds_only_years(text) or (_LETTER.search(text) and not is_entry(line)):
            return (begin, stop), None
    elif kind is Kind.PARTIES and _SUPPORT.fullmatch(text, begin, stop):
        return (begin, stop), None
    elif line.dress(begin, stop) & BOLD and not line.of_kind(MarkKind.FLAG) and (_LETTER.search(text) or _is_years(text)):
        linked = bool(line.of_kind(MarkKind.LINK)) and not _is_years(text)
        flagged = bool(following.of_kind(MarkKind.FLAG))
        if kind is Kind.PARTIES and (not linked or flagged):
            return (begin, stop), None
        if kind is Kind.PEOPLE and not linked and not following.dress(0, len(following.text)) & BOLD:
            return (begin, stop), None
    elif kind is Kind.PEOPLE and not line.of_kind(MarkKind.LINK) and (is_named_flag(line) or _heads_bullets(line, following)):
        return (begin, stop), None
    return None


def is_date(line: Line, is_entry: IsEntry) -> bool:
    """Whether a line in bold or italics says when, and nothing else: "1703", "1701–02", "Spring 1704"; "500" counts."""
    if not line.dress(*trim(line.text)) & (BOLD | ITALIC):
        return False
    if _LETTER.search(line.text) is None:
        return _is_years(line.text)
    return says_when(line.text) and not is_entry(line)


def _is_years(text: str) -> bool:
    return _LONE_YEARS.fullmatch(text) is not None


# What labels the parties after it even in plain letters and without a colon.
_HOW = r"(?:(?:military|naval|air|limited|alleged|material|political) )?"
SUPPORT = (
    rf"{_HOW}(?:support(?:ed)?|aided|backed|assisted) (?:by|from)|with (?:the )?{_HOW}(?:support|aid|help|assistance) (?:of|from)"
)
_SUPPORT = re.compile(rf"{SUPPORT}|co-?belligerents?|non-belligerents?", re.IGNORECASE)


def counts(label: Line, is_entry: IsEntry) -> bool:
    """Whether the words of a label count something, so that they are none: more than its years or its own number."""
    return is_entry(label) and not holds_only_years(label.text) and not _NUMBERED.fullmatch(label.text)


_NUMBERED = re.compile(r"\W*(?:day|phase|stage|wave|part) (?:one|two|three|four|five|six|seven|eight|nine|ten)\W*", re.IGNORECASE)


def _dressed_label(line: Line, begin: int) -> int:
    """Return where a label in bold ends before counts in plain type, or 0: "'''June''' 300", "'''1943''' – c. 300".

    Of labels in italics only years are known, since names of ships and foreign words are in italics too.
    """
    text = line.text
    dress = line.dress(begin, begin + 1) & (BOLD | ITALIC)
    end = 0
    for atom in line.atoms:
        if not atom.dress & dress:
            continue
        if not text[end : atom.begin].strip():
            end = atom.begin + len(atom.text)
        elif _LETTER.search(atom.text):
            return 0  # one more label, or only a word in bold
    behind = _BEHIND_LABEL.match(text, end) if end else None
    named = (dress & BOLD and _LETTER.search(text, begin, end)) or _is_years(text[begin:end])
    if behind is None or not named or holds_only_years(text[behind.end("remark") :]):
        return 0
    found = read_quantities(text)
    if any(q.begin < end <= q.at for q in found):
        return 0  # "'''Over''' 500" is of the number
    counted = text[behind.end()].isdigit() or any(q.begin == behind.end() and q.vague is None for q in found)
    return behind.end("remark") if counted else 0


# The parenthesis and the dash that may stand between a label and the first count.
_BEHIND_LABEL = re.compile(r"(?P<remark>(?:\s*\([^()]*\))?)(?:\s+(?:[–—-]\s+)?|(?<=\s)|[–—])(?=[\w~≈])")


def holds_only_years(text: str) -> bool:
    """Whether the numbers of a label are years ("1943", "1943–1944 losses"), and none counts what follows ("1200 men")."""
    numbers = [n.rstrip(",.") for n in _NUMBER.findall(_SHORT_END.sub(r"\1", text))]
    if not numbers or not _YEARS.search(text) or not all(n.isdecimal() and 1000 <= int(n) < 2100 for n in numbers):
        return False
    return not any(map(category_of, _AFTER_NUMBER.findall(text)))


def _colon(line: Line, begin: int, stop: int) -> int | None:
    """Return the offset of the colon that ends the label, if the line has one outside parentheses and links' insides."""
    text = line.text
    if text[begin] == "(" and text[begin:stop].endswith((":)", ":")) and text.count("(", begin, stop) == 1:
        return text.rindex(":", begin, stop)
    at = next(colons(line, begin, stop), None)
    if at is None:
        return None
    label = text[begin:at].strip()
    if at - begin > _MAX_LABEL or not (
        _LETTER.search(label) or _YEARS.fullmatch(label) or line.of_kind(MarkKind.FLAG, begin, at)
    ):
        return None
    return at


def colons(line: Line, begin: int, stop: int) -> Iterator[int]:
    """Yield the offsets of the colons that may end a label: outside parentheses, links' insides and clock times."""
    text = line.text
    depth = 0
    for match in _PARENTHESIS_OR_COLON.finditer(text, 0, stop):
        at = match.start()
        if match[0] == "(":
            depth += 1
        elif match[0] == ")":
            depth = max(0, depth - 1)
        elif (
            depth == 0
            and at >= begin
            and _COLON.match(text, at)
            and not (at + 1 < stop and text[at + 1].isdigit() and text[at - 1].isdigit())
        ):
            if any(m.begin < at and m.stop > at + 1 for m in line.of_kind(MarkKind.LINK)):
                continue  # a colon inside a link's text
            yield at


def _rest(line: Line, colon: int) -> Line | None:
    rest = line.slice(colon + 1, len(line.text))
    if rest.text.strip(" \t\n'\"):") or rest.of_kind(MarkKind.FLAG):
        return rest
    return None


_PARENTHESIS = re.compile(r"\W*\([^()]*\)\W*")


def is_remark(rest: Line) -> bool:
    """Whether what follows a label is only a remark on it: "In Foo: (completed)"."""
    plain = not (rest.of_kind(MarkKind.FLAG) or rest.of_kind(MarkKind.LINK))
    return plain and _PARENTHESIS.fullmatch(rest.text) is not None


def _is_role(label: Line, rest: Line) -> bool:
    """Whether "Gen. [[Ii Naomasa]]: field commander" is a person and a role or a fate, not a heading and a person."""
    if rest.of_kind(MarkKind.LINK) or rest.of_kind(MarkKind.FLAG):
        return False
    begin, stop = trim(label.text)
    links = label.of_kind(MarkKind.LINK)
    named = bool(links) and links[-1].stop == stop and is_rank(label.text[begin : links[-1].begin].strip())
    return named or label.whole_link(begin, stop) is not None or rest.text.strip(" .").lower() in FATE_WORDS


def is_named_flag(line: Line) -> bool:
    """Whether the line is only a flag with its name, or a flag and the linked or plain name of its nation."""
    begin, stop = trim(line.text)
    flags = line.of_kind(MarkKind.FLAG)
    if not flags or begin == stop:
        return False
    if any(m.begin <= begin and m.stop >= stop for m in flags):
        return True
    return is_nation(line.text[begin:stop])


def _heads_bullets(line: Line, following: Line) -> bool:
    """Whether a line in bold stands above deeper bullets of people: "{{flagicon|France}} '''Southern group'''"."""
    named = following.of_kind(MarkKind.LINK) or following.of_kind(MarkKind.FLAG)
    return bool(named) and following.depth > line.depth and bool(line.dress(0, len(line.text)) & BOLD)


def is_nation_line(line: Line) -> bool:
    """Whether the line is only the name of a nation, or of several."""
    names = _NATION_JOINS.split(line.text.strip())
    return all(names) and all(map(is_nation, names))


_NATION_JOINS = re.compile(r"\s*(?:,|&|\band\b)\s*")


def is_nation(name: str) -> bool:
    """Whether a name is, to the letter, a state's or a people's in the table of nations."""
    return bool(nations_of_state(name) or nations_of_word(name))
