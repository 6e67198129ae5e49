"""Commanders: the people of a commander field, with rank, allegiance and fate."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from warbox.content import SMALL, Break, Content, Line, Mark, MarkKind, trim
from warbox.data.materiel import category_of
from warbox.data.ranks import POSTNOMINALS, is_military, is_rank, split_rank
from warbox.data.words import is_nobody
from warbox.fields.context import Context
from warbox.fields.entries import Entry, clean, flags_of, parse_entry
from warbox.fields.ledger import Use
from warbox.fields.separators import pieces, separators
from warbox.labels import Kind
from warbox.model import Commander, Flag
from warbox.outline import Row, outline

__all__ = ["read_commanders"]


def read_commanders(content: Content, row: str | None, context: Context) -> tuple[Commander, ...]:
    """Read a commander field; ``row`` is the letter of a further row (``commander1a``), or None.

    A flag that stands alone holds for the names after it until the next flag; one that heads a deeper list holds for that list.
    """
    rows, headings = outline(content, Kind.PEOPLE, lambda line: False)
    context.use_headings(headings)
    out: list[Commander] = []
    lone: tuple[tuple[Flag, ...], int, bool] = ((), 0, False)
    for index, item in enumerate(rows):
        own = item.line.of_kind(MarkKind.FLAG)
        if own and not item.line.text.strip():
            deeper = index + 1 < len(rows) and rows[index + 1].line.depth > item.line.depth
            lone = (flags_of(own), item.line.depth, deeper)
            continue
        if own or item.line.after_rule or (lone[2] and item.line.depth <= lone[1]):
            lone = ((), 0, False)
        inherited = lone[0] or _heading_flags(item)
        if out and index and _is_command_of(item.line, rows[index - 1].line):
            begin, stop = trim(item.line.text)
            context.ledger.use(item.line, begin, stop, Use.WORDS)
            out[-1] = attrs.evolve(out[-1], notes=(*out[-1].notes, clean(item.line.text)))
            continue
        cuts = separators(item.line)
        for low, high in cuts:
            context.ledger.use(item.line, low, high)
        for piece in _people(item.line, cuts):
            entry = parse_entry(piece)
            if entry is None:
                continue
            _take_allegiance(entry)
            _take_unit(entry)
            rank = _take_rank(entry)
            _take_titles(entry)
            if not _is_name(entry.name):
                context.report_text("not-an-entry", content.param, piece, 0, len(piece.text))
                continue
            out.append(_commander(entry, rank, item, inherited, content.param, row, context))
    return tuple(out)


def _is_command_of(line: Line, above: Line) -> bool:
    """Whether a line in small letters under a person is what they led: "[[A. Storch]]<br><small>[[2nd Corps]]</small>"."""
    if line.parted is not Break.BR or line.of_kind(MarkKind.FLAG) or not line.dress(0, len(line.text)) & SMALL:
        return False
    named = re.sub(r"\([^()]*\)", "", line.text).strip().lower()
    return not above.dress(0, len(above.text)) & SMALL and category_of(named) == "formations"


def _is_person(entry: Entry) -> bool | None:
    """Take the rank off a name among several, and say whether it is a person; None where only a link would tell.

    A soldier's rank makes one of a plain name too ("[[A. Storch]] (WIA), Lt. B. Reiher"); letters after a name are nobody.
    """
    rank = _take_rank(entry)
    name = entry.name
    if _all_postnominal(name):
        return False
    if rank is None or entry.line.of_kind(MarkKind.LINK, entry.begin, entry.stop):
        return None
    plain = len(name) < _MAX_NAME and _PLAIN_NAME.fullmatch(name) is not None and category_of(name.lower()) is None
    return True if plain and is_military(entry.line.text[slice(*rank)]) else None


def _is_fated(entry: Entry) -> bool:
    """Whether a name among several has a fate of its own, which makes a person of a plain name too: "A. Storch (POW), …"."""
    if not entry.fates:
        return False
    _take_rank(entry)
    name = entry.name
    if entry.line.whole_link(entry.begin, entry.stop) is not None:
        return True
    plain = name[:1].isupper() and len(name) < _MAX_NAME and not any(map(str.isdigit, name))
    return plain and not is_rank(name) and not _all_postnominal(name) and not _names_unit(name)


_MAX_NAME = 60  # a longer one is no plain name; the bound keeps the time linear
_PLAIN_NAME = re.compile(
    r"(?:[A-Z]\.? ?)*(?!(?:Navy|Army|Staff|Fleet|Command|Regent|General)\b)[A-Z][\w'’-]+"
    r"(?: [A-Z][\w'’.-]*| (?:von|van|de|der|al|el|bin|ibn))*"
)


def _heading_flags(item: Row) -> tuple[Flag, ...]:
    for heading in reversed(item.headings):
        marks = heading.line.of_kind(MarkKind.FLAG)
        if marks:
            return flags_of(marks)
    return ()


def _people(line: Line, cuts: Sequence[tuple[int, int]]) -> list[Line]:
    """Return the people on one line; a unit behind a comma is the command of the one before, not one more."""
    found = list(pieces(line, cuts, _is_person))
    if len(found) == 1 and cuts:
        found = list(pieces(line, cuts, _is_fated))
    return [line] if any(_names_unit(piece.text) for piece in found[1:]) else found


def _take_allegiance(entry: Entry) -> None:
    """Take a named flag before the name off it: "{{flag|France}} [[Michel Ney]]"."""
    text = entry.line.text
    for mark in entry.line.of_kind(MarkKind.FLAG):
        if mark.begin == entry.begin < mark.stop and any(map(str.isalpha, text[mark.stop : entry.stop])):
            entry.begin, _ = trim(text, mark.stop, entry.stop)


def _take_unit(entry: Entry) -> None:
    """Move a unit behind a comma or dash into the notes: "John Stark, 1st New Hampshire Regiment"."""
    line, text = entry.line, entry.line.text
    for match in _UNIT_TAIL.finditer(text, entry.begin, entry.stop):
        linked = any(m.begin < match.end() and m.stop > match.start() for m in line.of_kind(MarkKind.LINK))
        if match.start() > entry.begin and not linked and _names_unit(text[match.end() : entry.stop]):
            entry.notes.insert(0, (match.end(), entry.stop))
            entry.stop = match.start()
            return


_UNIT_TAIL = re.compile(r"(?<!\s)\s*(?:,|–|—|-(?=\s))\s*")


def _is_name(name: str) -> bool:
    return any(map(str.isalpha, name)) and not is_nobody(name)


_QUALIFIER = re.compile(r"\s*\([^()]*\)$")  # "[[Captain (naval)|Capt. RN]]"
_ABBREVIATIONS = re.compile(r"(?:(?:[A-Z][\w-]{0,8}\.|SS-\w+)[\s-]*)+")  # "Mj. Gen. [[X]]": cut words before the link are a rank


def _take_rank(entry: Entry) -> tuple[int, int] | None:
    """Take the rank words before the name off it: linked ones, then plain ones up to the link that is the name."""
    text = entry.line.text
    begin = entry.begin
    links = _name_links(entry)
    if links and _leads_body(text[begin : links[-1].begin]):
        links = links[-1:]
    while links:
        first = links[0]
        before = text[begin : first.begin].strip()
        if before and not is_rank(before.rstrip(",")):
            break
        named = is_rank(text[first.begin : first.stop].strip()) or is_rank(_QUALIFIER.sub("", str(first.value)))
        if not named or not text[first.stop : entry.stop].strip(" ,."):
            break
        begin = first.stop
        links.pop(0)
    if links and links[0].begin > begin:
        before = text[begin : links[0].begin]
        rank, rest = split_rank(before.strip() + " X")
        if (
            (rest == "X" and rank)
            or _leads_body(before)
            or _is_title_of(before.strip())
            or is_rank(before.strip(" ,.–—-"))
            or _ABBREVIATIONS.fullmatch(before.strip())
        ):
            begin = links[0].begin
    elif not links:
        rank, rest = split_rank(text[begin : entry.stop].strip())
        if rank and rest:
            begin = text.index(rest, begin + len(rank))
    begin, _ = trim(text, begin, entry.stop, ",.")
    if begin <= entry.begin or begin >= entry.stop:
        return None
    body = _BODY_BEFORE.fullmatch(text, entry.begin, begin)
    if body is not None and not is_rank(body[1]):
        entry.notes.insert(0, body.span(1))
        entry.begin = begin
        return None
    rank_range = trim(text, entry.begin, begin, ",–—-")
    entry.begin = begin
    return rank_range


_PAUSE = re.compile(r"\s*(?:[,–—:]|[.-]\s)")
_NOBLE = re.compile(r"(?:comte|duc|duke|count|earl|baron|marquis)\b")


def _name_links(entry: Entry) -> list[Mark]:
    """Return the links in a name, less those of letters behind it ("[[Distinguished Service Order|DSO]]")."""
    links = entry.line.of_kind(MarkKind.LINK, entry.begin, entry.stop)
    return [m for m in links if m.begin == entry.begin or not _all_postnominal(entry.line.text[m.begin : m.stop])]


_BODY_BEFORE = re.compile(r"\s*(.+?)\s+[–—-]\s+")


def _leads_body(before: str) -> bool:
    """Whether words before a linked name are the body it leads: "2nd Army – [[A. Storch]]"."""
    body = _BODY_BEFORE.fullmatch(before)
    return body is not None and category_of(body[1].lower()) == "formations"


def _is_title_of(words: str) -> bool:
    """Whether words before a linked name are a title with its land: "Emir of Kabul"."""
    title, of, land = words.partition(" of ")
    return bool(of) and is_rank(title) and land.removeprefix("the ")[:1].isupper() and "," not in land


_TITLE_TAIL = re.compile(r"\s*(?:,|–|—|-(?=\s))\s*(?=\S)|\s+(?=[A-Z]{2,})")


def _take_titles(entry: Entry) -> None:
    """Move letters after the name ("DSO") and, after a linked name, the words behind a comma or dash into the notes."""
    text = entry.line.text
    links = _name_links(entry)
    after = links[0].stop if links and links[0].begin == entry.begin else None
    tail = "" if after is None else text[after : entry.stop]
    says_role = _says_role(tail)
    if after is not None and len(links) > 1 and not _all_postnominal(tail) and not says_role:
        after = None
    if after is not None and after < entry.stop:
        if says_role or _PAUSE.match(tail) or _all_postnominal(tail):
            begin, stop = trim(text, after, entry.stop, ",–—-:. ")
            entry.notes.insert(0, (begin, stop))
            entry.stop = after
        return
    if after is None and not links:
        for match in _TITLE_TAIL.finditer(text, entry.begin, entry.stop):
            tail = text[match.end() : entry.stop]
            role = match[0].strip() and tail[:1].islower() and not _NOBLE.match(tail)
            if _all_postnominal(tail) or role:
                entry.notes.insert(0, (match.end(), entry.stop))
                entry.stop = match.start()
                return


def _names_unit(text: str) -> bool:
    """Whether words behind a name are a unit: "5th Lancers", "II Corps", "Army of the North"."""
    bare = text.strip(" ,–—-.")
    return _ORDINAL.match(bare) is not None or category_of(bare.lower()) == "formations"


_ORDINAL = re.compile(r"\d{1,4}(?:st|nd|rd|th)\b")


def _says_role(tail: str) -> bool:
    """Whether the words right behind a linked name say an office: "leader of the rebels", "League commander"."""
    words = [word.strip(",.").lower() for word in tail.split()]
    return bool(words) and tail[0].isspace() and (words[0] in _ROLES or words[-1] in _ROLES)


_ROLES = frozenset(
    "leader commander commander-in-chief chief chieftain governor head chairman minister secretary deputy warlord regent".split()
)


def _all_postnominal(text: str) -> bool:
    some = False
    for match in _POSTNOMINAL.finditer(text):
        word = match[0].strip(".").replace(".", "")
        if word:
            some = True
            if word not in POSTNOMINALS or word in ("Jr", "Sr"):
                return False
    return some


_POSTNOMINAL = re.compile(r"[^\s,]+")


def _commander(
    entry: Entry,
    rank: tuple[int, int] | None,
    item: Row,
    inherited: tuple[Flag, ...],
    param: str,
    row: str | None,
    context: Context,
) -> Commander:
    line = entry.line
    context.ledger.use(line, entry.begin, entry.stop)
    for begin, stop in entry.fate_spans:
        context.ledger.use(line, begin, stop)
    for begin, stop in entry.notes:
        context.ledger.use(line, begin, stop, Use.WORDS)
    rank_text = None
    if rank is not None:
        context.ledger.use(line, *rank)
        rank_text = " ".join(line.text[slice(*rank)].split())
    return Commander(
        name=entry.name,
        link=entry.link,
        allegiance=entry.flags or inherited,
        fates=tuple(entry.fates),
        rank=rank_text,
        group=item.group,
        row=row,
        notes=entry.note_texts(),
        citations=context.citations(line, headings=item.headings),
        source=context.entry_source(param, line, (entry.begin, entry.stop)),
    )
