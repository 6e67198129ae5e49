"""What stands beside a person's name: the rank and title before it, the letters, offices and units behind it."""

from __future__ import annotations

import re

from warbox.content import Mark, MarkKind, trim
from warbox.data.materiel import category_of
from warbox.data.ranks import POSTNOMINALS, is_rank, split_rank
from warbox.fields.entries import Entry

__all__ = [
    "MAX_NAME",
    "all_postnominal",
    "goes_with_name",
    "is_plain_name",
    "is_role",
    "is_title_of",
    "names_unit",
    "take_rank",
    "take_titles",
    "take_unit",
]

_ASIDE = re.compile(r"\([^()]*\)")
_QUALIFIER = re.compile(r"\s*\([^()]*\)$")  # "[[Captain (naval)|Capt. RN]]"
_ABBREVIATIONS = re.compile(r"(?:(?:[A-Z][\w-]{0,8}\.|SS-\w+)[\s-]*)+")  # "Mj. Gen. [[X]]": cut words before the link are a rank


def take_rank(entry: Entry) -> tuple[int, int] | None:
    """Take the rank words before the name off it: linked ones, then plain ones up to the link that is the name."""
    text = entry.line.text
    begin = entry.begin
    links = _name_links(entry)
    while links:
        first = links[0]
        before = text[begin : first.begin].strip(" ,")
        ranked = not before or is_rank(before)
        titles = _title_links(entry, first.begin if ranked else begin, links)
        if titles:
            begin = links[titles - 1].stop if titles == len(links) else links[titles].begin
        elif ranked and _is_rank_link(text, first, entry.stop):
            begin = first.stop
        else:
            break
        del links[: titles or 1]
    if links and links[0].begin > begin:
        before = text[begin : links[0].begin]
        rank, rest = split_rank(before.strip() + " X")
        bare = _ASIDE.sub(" ", before).strip() if "(" in before else None  # "Lt. Col. (acting) [[A]]"
        if (
            (rest == "X" and rank)
            or is_title_of(before.strip())
            or is_rank(before.strip(" ,.–—-"))
            or (bare is not None and (is_rank(bare) if bare else begin > entry.begin))
            or _ABBREVIATIONS.fullmatch(before.strip())
        ):
            begin = links[0].begin
    elif not links:
        plain = text[begin : entry.stop].replace("[[", "  ").rstrip()  # "Col. [[A. Storch]" is no link
        rank, rest = split_rank(plain.strip())
        if rank and rest:
            begin += len(plain) - len(rest)
    begin, _ = trim(text, begin, entry.stop, ",.")
    if begin <= entry.begin or begin >= entry.stop:
        return None
    body = _BODY_BEFORE.fullmatch(text, entry.begin, begin)
    if body is not None and not is_rank(body[1]):
        entry.notes.insert(0, body.span(1))
        entry.begin = begin
        return None
    rank_range = trim(text, entry.begin, begin, ",–—-[")
    entry.begin = begin
    return rank_range


def _is_rank_link(text: str, link: Mark, stop: int) -> bool:
    """Whether a link is a rank with more behind it, which it is not the title of: "[[Colonel|Col.]] A. Storch"."""
    named = is_rank(text[link.begin : link.stop].strip()) or is_rank(_QUALIFIER.sub("", str(link.value)))
    rest = text[link.stop : stop].strip(" ,.")
    return named and rest != "" and not rest.startswith("of ")


def _title_links(entry: Entry, begin: int, links: list[Mark]) -> int:
    """Return how many links make a title with its land before a name: "[[Emir of Ek]] [[A]]", "[[Emir]] of [[Ek]] [[A]]"."""
    text = entry.line.text
    begin, _ = trim(text, begin, entry.stop)
    for count, last in enumerate(links[:_MOST_OF_TITLE], 1):
        after = last.stop if count == len(links) else links[count].begin
        between = text[last.stop : after].strip()
        alone = last.begin == begin and (not between or is_rank(text[begin : last.stop]))
        of_land = not between and text[begin : last.begin].rstrip().endswith((" of", " of the"))
        named = is_title_of(text[begin:after].strip()) and (count < len(links) or last.begin == begin)
        if (alone or of_land) and named and _may_be_name(text[after : entry.stop]):
            return count
    return 0


_MOST_OF_TITLE = 2  # links


def _may_be_name(text: str) -> bool:
    """Whether words behind a title may be whose it is: not "and his men", letters, an office or one more man behind a comma."""
    words = text.strip()
    beside = all_postnominal(words) or is_rank(words) or is_title_of(words) or _says_role(f" {words}")
    return words[:1].isupper() and not beside and _NUMERAL.fullmatch(words) is None


_NUMERAL = re.compile(r"[IVXLC]+")


def _name_links(entry: Entry) -> list[Mark]:
    """Return the links in a name, less those of letters behind it ("[[Distinguished Service Order|DSO]]")."""
    links = entry.line.of_kind(MarkKind.LINK, entry.begin, entry.stop)
    return [m for m in links if m.begin == entry.begin or not all_postnominal(entry.line.text[m.begin : m.stop])]


_BODY_BEFORE = re.compile(r"\s*(.+?)\s+[–—-]\s+")


def is_title_of(words: str) -> bool:
    """Whether words are a title with its land: "Emir of Kabul"."""
    title, of, land = words.partition(" of ")
    return (
        bool(of)
        and (is_rank(title) or title.casefold() in _TITLES_OF_LANDS)
        and land.removeprefix("the ")[:1].isupper()
        and "," not in land
    )


_TITLES_OF_LANDS = frozenset("bey dey pasha khan agha aga amir malik".split())  # alone they stand behind a name, or are one


_PAUSE = re.compile(r"\s*(?:[,–—:]|[.-]\s)")
# What begins a title or a byname that is part of the name: "Ivo, comte d'Ek", "Ivo, son of Karl", "Ivo, the Younger".
_OF_NAME = re.compile(
    r"(?:comte|duc|duke|count|earl|baron|marquis|son|daughter|brother|sister|wife|widow|ibn|bin|ben"
    r"|the(?= (?:[A-Z]|younger|elder)))\b"
)
_TITLE_TAIL = re.compile(r"\s*(?:,|–|—|-(?=\s))\s*(?=\S)|\s+(?=[A-Z]{2,})")


def take_titles(entry: Entry) -> None:
    """Move letters after the name ("DSO") and, after a linked name, the words behind a comma or dash into the notes."""
    text = entry.line.text
    links = _name_links(entry)
    after = links[0].stop if links and links[0].begin == entry.begin else None
    tail = "" if after is None else text[after : entry.stop]
    says_role = _says_role(tail)
    if after is not None and len(links) > 1 and not all_postnominal(tail) and not says_role:
        after = None
    if after is not None and after < entry.stop:
        if _may_be_another(tail):
            return
        if says_role or _PAUSE.match(tail) or all_postnominal(tail) or _in_other_letters(tail, text[entry.begin : after]):
            begin, stop = trim(text, after, entry.stop, ",–—-:. ")
            entry.notes.insert(0, (begin, stop))
            entry.stop = after
        return
    if after is None and not links:
        for match in _TITLE_TAIL.finditer(text, entry.begin, entry.stop):
            tail = text[match.end() : entry.stop]
            role = match[0].strip() and tail[:1].islower() and not _OF_NAME.match(tail)
            if all_postnominal(tail) or role:
                entry.notes.insert(0, (match.end(), entry.stop))
                entry.stop = match.start()
                return


def _in_other_letters(tail: str, name: str) -> bool:
    """Whether a name in Latin letters is followed by words in another script: a blessing, or the name as its people write it."""
    return not tail.isascii() and any(map(str.isalpha, tail)) and not _LATIN.search(tail) and bool(_LATIN.search(name))


_LATIN = re.compile("[A-Za-zÀ-ɏḀ-ỿ]")

_UNIT_TAIL = re.compile(r"(?<!\s)\s*(?:,|–|—|-(?=\s))\s*")


def take_unit(entry: Entry) -> None:
    """Move a unit behind a comma or dash into the notes: "John Stark, 1st New Hampshire Regiment"."""
    line, text = entry.line, entry.line.text
    for match in _UNIT_TAIL.finditer(text, entry.begin, entry.stop):
        linked = any(m.begin < match.end() and m.stop > match.start() for m in line.of_kind(MarkKind.LINK))
        if match.start() > entry.begin and not linked and names_unit(text[match.end() : entry.stop]):
            entry.notes.insert(0, (match.end(), entry.stop))
            entry.stop = match.start()
            return


def names_unit(text: str) -> bool:
    """Whether words behind a name are a unit: "5th Lancers", "II Corps", "Army of the North"."""
    bare = text.strip(" ,–—-.")
    if _ORDINAL.match(bare) is not None:
        return not split_rank(bare)[0]  # "2nd Lt. A. Storch"
    return category_of(bare.lower()) == "formations"


_ORDINAL = re.compile(r"\d{1,4}(?:st|nd|rd|th)\b")


def is_plain_name(text: str) -> bool:
    """Whether words look like a person's name: "A. B. Storch", "Karl von Ek"."""
    return len(text) < MAX_NAME and _PLAIN_NAME.fullmatch(text) is not None and category_of(text.lower()) is None


MAX_NAME = 60  # a longer one is no plain name; the bound keeps the time linear


_PLAIN_NAME = re.compile(
    r"(?:[A-Z]\.? ?)*(?!(?:Navy|Army|Staff|Fleet|Command|Regent|General)\b)[A-Z][\w'’-]+"
    r"(?: [A-Z][\w'’.-]*| (?:von|van|de|der|al|el|bin|ibn))*"
)


def _may_be_another(tail: str) -> bool:
    """Whether a comma and a plain name follow, which may be a second person as well as what the first is called.

    "[[A. Storch]], Karl Ek" stays one name as it is written; "[[A. Storch]], Earl of Ek" and "…, DSO" say who the one is.
    """
    comma, words = tail.lstrip()[:1], tail.lstrip(" ,").rstrip()
    if comma != "," or len(words) <= _LONGEST_LETTERS or not is_plain_name(words):
        return False
    return not any(is_rank(word) or word.lower() in _ROLES for word in words.split())


_LONGEST_LETTERS = 3  # "Bt"


def _says_role(tail: str) -> bool:
    """Whether the words right behind a linked name say an office: "leader of the rebels", "League commander"."""
    words = [word.strip(",.").lower() for word in tail.split()]
    return bool(words) and tail[0].isspace() and (words[0] in _ROLES or words[-1] in _ROLES)


_ROLES = frozenset(
    "leader commander commander-in-chief chief chieftain governor head chairman minister secretary deputy warlord regent".split()
)


def is_role(text: str) -> bool:
    """Whether words are an office in lower case, and so nobody's name: "commander of the fleet", "acting governor"."""
    office = _OF_WHAT.split(text, maxsplit=1)[0].rstrip()
    return office[:1].islower() and (is_rank(office) or office.split()[-1] in _ROLES)


_OF_WHAT = re.compile(r"\s(?:of|in|at|for|to)\s|\s\(|,")


def goes_with_name(text: str) -> bool:
    """Whether words by themselves are but the end of a name before them: "Jr.", "III"."""
    return text.rstrip(".") in ("Jr", "Sr") or _NUMERAL.fullmatch(text) is not None


def all_postnominal(text: str) -> bool:
    """Whether words are but letters after a name: "DSO", "K.C.B., R.N."."""
    some = False
    for match in _POSTNOMINAL.finditer(text):
        word = match[0].strip(".").replace(".", "")
        if word and word not in _AND_BAR:
            some = True
            if word not in POSTNOMINALS or word in ("Jr", "Sr"):
                return False
    return some


_AND_BAR = frozenset("& and with bar Bar bars Bars two Two".split())  # "DSO & Bar"
_POSTNOMINAL = re.compile(r"[^\s,]+")
