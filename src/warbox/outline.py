"""The outline of a list field: which lines are headings, for which lines they hold, and whose parts the bullets are.

One shape for belligerents, commanders, strength and casualties. A ``Row`` is a line that is not a heading, with the headings in
force over it; what the line says is read by the fields. The rules are READING.md's, "Structure of a list field".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from enum import Enum
from itertools import pairwise

import attrs

from warbox.content import BOLD, ITALIC, SMALL, Break, Content, Line, MarkKind, join_lines, trim
from warbox.data.materiel import category_of
from warbox.data.ranks import is_rank
from warbox.data.words import TOTAL, TOTAL_ONLY
from warbox.lexers.losses import find_losses

__all__ = ["Heading", "Kind", "Row", "outline"]


class Kind(Enum):
    """What the entries of a field are."""

    PARTIES = "parties"
    PEOPLE = "people"
    FIGURES = "figures"


@attrs.frozen(slots=True)
class Heading:
    """A label and its place in the order of headings.

    ``text`` is empty for one that only says "total". ``level`` sorts outer headings before inner ones. ``on_line`` is True for a
    label with more text on its line, which holds for that line and the bullets under it.
    """

    text: str
    line: Line
    level: tuple[int, int, int, int]
    total: bool
    on_line: bool


@attrs.frozen(slots=True)
class Row:
    """An entry's line: what follows its label, the headings in force (outermost first), and the row it is a bullet under."""

    line: Line
    headings: tuple[Heading, ...]
    group: tuple[str, ...]  # the path of the headings in force
    parent: int | None
    label: Heading | None  # the heading that stands on the line itself


IsEntry = Callable[[Line], bool]

# A longer line is no line of a list; it is left to be reported as unread. The bound keeps the time linear in the value.
MAX_LINE = 4000

_OPEN_PARENTHESIS_LINES = 12  # how many lines a parenthesis may be broken over


def outline(content: Content, kind: Kind, is_entry: IsEntry) -> tuple[list[Row], list[Heading]]:
    """Return the rows of a field and all its headings, in reading order.

    ``is_entry`` says whether a line holds what the field lists (a count, in a strength): such a line is no heading, bold or not.
    """
    lines = [attrs.evolve(line, depth=line.depth - 1) if line.marker == ";" else line for line in _unwrap(content.lines, kind)]
    shared: set[int] = set()  # the lines that were part of one with several labels: none holds for the bullets under it
    if kind is Kind.FIGURES and any(line.text.count(":") > 1 for line in lines):
        parts = [_part(line, is_entry) for line in lines]
        lines = [part for some in parts for part in some]
        shared = {id(part) for some in parts if len(some) > 1 for part in some}
    stack: list[_Open] = []
    parents: list[tuple[int, int]] = []  # (depth, row) of the rows that bullets may stand under
    rows: list[Row] = []
    headings: list[Heading] = []
    in_force: tuple[Heading, ...] = ()  # the same object for all rows under the same headings, and so is their path
    group: tuple[str, ...] = ()
    changed = False  # the stack, since in_force was made
    for index, line in enumerate(lines):
        following = lines[index + 1] if index + 1 < len(lines) else None
        if stack:
            changed |= _close(stack, line)
        if line.after_rule:
            parents.clear()
        found = _label(line, following, kind, is_entry)
        if found is None:
            rest = line
        else:
            label, rest_line = found
            if rest_line is not None and kind is not Kind.FIGURES and _is_remark(rest_line):
                rest_line = None
                heading = attrs.evolve(_heading(line, label, False), line=line.slice(*label))
            else:
                heading = _heading(line, label, rest_line is not None)
            headings.append(heading)
            changed = True
            while stack and stack[-1].heading.level >= heading.level and not stack[-1].holds(heading):
                stack.pop()
            if stack and stack[-1].holds(heading):
                stack[-1].of_labels = True
            if rest_line is None:
                stack.append(_Open(heading))
                parents = [p for p in parents if p[0] < line.depth]
                continue
            stack.append(_Open(heading, shared=id(line) in shared))
            rest = rest_line
        parents = [p for p in parents if p[0] < line.depth]
        label_here = None if found is None else heading
        for entry in stack:
            entry.of_bullets |= not entry.seen and line.depth > entry.heading.line.depth
            entry.seen = True
            entry.had_deeper |= line.depth > entry.heading.line.depth
        if changed:
            in_force = tuple([o.heading for o in stack])
            group = tuple([h.text for h in in_force if h.text])
            changed = False
        rows.append(Row(rest, in_force, group, parents[-1][1] if parents else None, label_here))
        if rest.text.strip() and id(line) not in shared:
            parents.append((line.depth, len(rows) - 1))
    return rows, headings


@attrs.define(slots=True)
class _Open:
    heading: Heading
    seen: bool = False  # an entry stood under it
    had_deeper: bool = False  # in a deeper bullet
    shared: bool = False  # its line has more labels
    of_bullets: bool = False  # the first of them was
    of_labels: bool = False  # the first of them had a label of the same dress

    def holds(self, inner: Heading) -> bool:
        """Whether a label on its own line stands under it though both are of one dress: "US figures:<br>Army: 500"."""
        same_dress = inner.on_line and not self.heading.on_line and inner.level == self.heading.level
        return same_dress and (self.of_labels or not self.seen)


def _close(stack: list[_Open], line: Line) -> bool:
    """Take from the stack the headings that do not hold for ``line``; return whether there were any."""

    def ends(entry: _Open) -> bool:
        at = entry.heading.line
        if line.frames[: len(at.frames)] != at.frames:
            return True
        if at.title:
            return False
        if line.after_rule or line.depth < at.depth:
            return True
        if line.after_blank and entry.seen and at.depth == 0:
            return True
        same_item = line.item == at.item
        if entry.shared:
            return True
        if entry.heading.on_line:
            return line.depth == at.depth and not (same_item and at.depth > 0)
        parted = entry.had_deeper if at.depth > 0 else entry.of_bullets
        return parted and line.depth == at.depth and not same_item

    for index, entry in enumerate(stack):
        if ends(entry):
            del stack[index:]
            return True
    return False


def _heading(line: Line, label: tuple[int, int], on_line: bool) -> Heading:
    begin, stop = trim(line.text, *label, also="'\"")
    text = " ".join(line.text[begin:stop].split())
    if text.startswith("(") and (text.endswith(")") or ")" not in text):
        text = text.strip("()").strip()
    text = text.rstrip(":：").rstrip()
    total = TOTAL.search(text) is not None
    only_total = total and all(w in TOTAL_ONLY for w in _WORD.findall(text.lower()))
    dress = line.dress(begin, _head(line.text, begin, stop))
    if line.title:
        rank = -1
    elif dress & BOLD and not dress & ITALIC:
        rank = 1 if _has_colon(line, label) else 0
    elif dress & BOLD:
        rank = 2
    else:
        rank = 4 if dress & ITALIC else 3
    level = (len(line.frames), line.depth, int(bool(dress & SMALL)), rank)
    part = line.slice(*label) if on_line else line
    return Heading("" if only_total else text, part, level, total, on_line)


def _head(text: str, begin: int, stop: int) -> int:
    """Return where a label ends without the parenthesis that closes it: "Tatars (in Polish service)"."""
    match = _CLOSING_PARENTHESIS.search(text, begin, stop)
    return stop if match is None or match.start() <= begin else match.start()


_CLOSING_PARENTHESIS = re.compile(r"(?<!\s)\s*\([^()]*\)\W*$")


def _has_colon(line: Line, label: tuple[int, int]) -> bool:
    return ":" in line.text[label[0] : label[1] + 2]


# -- labels

_COLON = re.compile(r":(?=\s|$)|:(?=\W*$)|(?<=[^\W\d]):(?=[^\s:/])")
_YEARS = re.compile(r"(?:1\d{3}|20\d\d|[5-9]\d\d)(?:\s*[-–—/]\s*\d{2,4})?")  # "1943:" labels what follows
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d[\d,.]*")
_AFTER_NUMBER = re.compile(r"\d\s+([a-z-]+)")
_PARENTHESIS_OR_COLON = re.compile(r"[():]")
_MAX_LABEL = 120


def _label(line: Line, following: Line | None, kind: Kind, is_entry: IsEntry) -> tuple[tuple[int, int], Line | None] | None:
    """Return where the label of a line stands and the rest of the line (None if it is all label); None if it has none."""
    text = line.text
    begin, stop = trim(text)
    if begin == stop:
        return None
    if line.title and not (kind is Kind.FIGURES and is_entry(line) and not _holds_only_years(text)):
        return (begin, stop), None
    colon = _colon(line, begin, stop) if ":" in text else None
    if colon is not None:
        label = line.slice(begin, colon)
        rest = _rest(line, colon)
        if rest is None:
            if kind is Kind.FIGURES and is_entry(label) and not _holds_only_years(label.text):
                return None
            return (0, colon), None
        if line.marker == ";" or not (kind is Kind.FIGURES and is_entry(label) and not _holds_only_years(label.text)):
            if kind is Kind.PEOPLE and _is_role(label, rest):
                return None
            return (0, colon), rest
        return None
    if line.marker == ";":
        return (begin, stop), None
    if following is None or following.after_rule or following.depth < line.depth:
        return None
    if kind is Kind.FIGURES:
        bold = line.dress(begin, _head(text, begin, stop)) & BOLD
        if any(map(str.isdigit, text)) and not bold:
            return None  # a count, and no nation's name
        if not bold and not is_named_flag(line) and not is_nation_line(line):
            return None
        if _holds_only_years(text) or (_LETTER.search(text) and not is_entry(line)):
            return (begin, stop), None
    elif kind is Kind.PARTIES and _SUPPORT.fullmatch(text, begin, stop):
        return (begin, stop), None
    elif line.dress(begin, stop) & BOLD and not line.of_kind(MarkKind.FLAG) and _LETTER.search(text):
        linked = bool(line.of_kind(MarkKind.LINK))
        flagged = bool(following.of_kind(MarkKind.FLAG))
        if kind is Kind.PARTIES and (not linked or flagged):
            return (begin, stop), None
        if kind is Kind.PEOPLE and not linked and not following.dress(0, len(following.text)) & BOLD:
            return (begin, stop), None
    elif kind is Kind.PEOPLE and is_named_flag(line) and not line.of_kind(MarkKind.LINK):
        return (begin, stop), None
    return None


# What labels the parties after it even in plain letters and without a colon.
_SUPPORT = re.compile(
    r"(?:(?:military|naval|air|limited|alleged|material|political) )?(?:support(?:ed)?|aided|backed|assisted) (?:by|from)"
    r"|with (?:the )?(?:support|aid|help|assistance) (?:of|from)|co-?belligerents?|non-belligerents?",
    re.IGNORECASE,
)


def _holds_only_years(text: str) -> bool:
    """Whether the numbers of a label are years ("1943", "1943–1944 losses"), and none counts what follows ("1200 men")."""
    numbers = [n.rstrip(",.") for n in _NUMBER.findall(text)]
    if not numbers or not _YEARS.search(text) or not all(n.isdecimal() and 1000 <= int(n) < 2100 for n in numbers):
        return False
    return not any(map(category_of, _AFTER_NUMBER.findall(text)))


def _colon(line: Line, begin: int, stop: int) -> int | None:
    """Return the offset of the colon that ends the label, if the line has one outside parentheses and links' insides."""
    text = line.text
    if text[begin] == "(" and text[begin:stop].endswith((":)", ":")) and text.count("(", begin, stop) == 1:
        return text.rindex(":", begin, stop)
    at = next(_colons(line, begin, stop), None)
    if at is None:
        return None
    label = text[begin:at].strip()
    if at - begin > _MAX_LABEL or not (
        _LETTER.search(label) or _YEARS.fullmatch(label) or line.of_kind(MarkKind.FLAG, begin, at)
    ):
        return None
    return at


def _colons(line: Line, begin: int, stop: int) -> Iterator[int]:
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


# -- several labels on one line


def _part(line: Line, is_entry: IsEntry) -> list[Line]:
    """Part a line with several labels, each with its counts, before each label: "Killed: 100, Wounded: 300"."""
    if line.title or line.text.count(":") < 2:
        return [line]
    colons = list(_colons(line, *trim(line.text)))
    if len(colons) < 2 or _counts(line.slice(0, colons[0]), is_entry):
        return [line]
    cuts = [0]
    after = colons[0] + 1  # where the counts of the last label begin
    for colon, following in pairwise([*colons[1:], len(line.text)]):
        begin = _label_begin(line, after, colon)
        if begin is None or not is_entry(line.slice(after, begin)) or not is_entry(line.slice(colon + 1, following)):
            continue
        if not _counts(line.slice(begin, colon), is_entry):
            cuts.append(begin)
            after = colon + 1
    if len(cuts) == 1:
        return [line]
    parts = line.split(cuts, [*cuts[1:], len(line.text)])
    for index, part in enumerate(parts):
        if index < len(parts) - 1:  # a flag at the cut is the next label's
            part = attrs.evolve(part, marks=tuple(m for m in part.marks if not m.begin == m.stop == len(part.text)))
        if index:
            part = attrs.evolve(part, parted=Break.BR, marker="", after_blank=False, after_rule=False)
        parts[index] = part
    return parts


def _counts(label: Line, is_entry: IsEntry) -> bool:
    return is_entry(label) and not _holds_only_years(label.text)


def _label_begin(line: Line, begin: int, colon: int) -> int | None:
    """Return where the label before a colon begins: at its flag, its bold type, or its capital after a pause or a number."""
    flags = line.of_kind(MarkKind.FLAG, begin, colon)
    if flags and _FEW_WORDS.fullmatch(line.text, flags[-1].stop, colon):
        return flags[-1].begin
    at = colon
    for atom in reversed(line.atoms):
        if begin <= atom.begin < at and (atom.dress & BOLD or not any(map(str.isalnum, atom.text[: at - atom.begin]))):
            at = atom.begin
        elif atom.begin < at:
            break
    if any(map(str.isalnum, line.text[at:colon])):
        return at
    plain = _PLAIN_LABEL.search(line.text, begin, colon)
    return None if plain is None else plain.start(plain.lastgroup or 0)


_FEW_WORDS = re.compile(r"(?:\W*\w+){0,3}\W*")
_PLAIN_LABEL = re.compile(
    r"(?:[,;.]\s+|\band\s+|&\s*|\d\+?\s+)(?P<label>[A-Z](?:[^\W\d]|[ '’&/-]){1,40})$|;\s+(?P<low>(?:[^\W\d]|[ '’&/-]){1,40})$"
    r"|[,;.]\s+(?P<date>\d{1,2}(?:st|nd|rd|th)(?: [a-z]+)?|(?:\d{1,2} [A-Z][a-z]+ )?(?:1\d{3}|20\d\d)|\d{1,2} [A-Z][a-z]+)$"
)


def _rest(line: Line, colon: int) -> Line | None:
    rest = line.slice(colon + 1, len(line.text))
    if rest.text.strip(" \t\n'\"):") or rest.of_kind(MarkKind.FLAG):
        return rest
    return None


_PARENTHESIS = re.compile(r"\W*\([^()]*\)\W*")


def _is_remark(rest: Line) -> bool:
    """Whether what follows a label is only a remark on it: "In Foo: (completed)"."""
    plain = not (rest.of_kind(MarkKind.FLAG) or rest.of_kind(MarkKind.LINK))
    return plain and _PARENTHESIS.fullmatch(rest.text) is not None


def _is_role(label: Line, rest: Line) -> bool:
    """Whether "[[Ii Naomasa]]: field commander" is a person and a role, not a heading and a person."""
    linked = label.whole_link(*trim(label.text)) is not None
    return linked and not rest.of_kind(MarkKind.LINK) and not rest.of_kind(MarkKind.FLAG)


def is_named_flag(line: Line) -> bool:
    """Whether the line is only a flag with its name, or a flag and the linked or plain name of its nation."""
    begin, stop = trim(line.text)
    flags = line.of_kind(MarkKind.FLAG)
    if not flags or begin == stop:
        return False
    if any(m.begin <= begin and m.stop >= stop for m in flags):
        return True
    return is_nation(line.text[begin:stop])


def is_nation_line(line: Line) -> bool:
    """Whether the line is only the name of a nation, or of several."""
    names = _NATION_JOINS.split(line.text.strip())
    return all(names) and all(map(is_nation, names))


_NATION_JOINS = re.compile(r"\s*(?:,|&|\band\b)\s*")


def is_nation(name: str) -> bool:
    """Whether a name is, to the letter, a state's or a people's in the table of nations."""
    from warbox.data.nations import nations_of_state, nations_of_word

    return bool(nations_of_state(name) or nations_of_word(name))


# -- wrapped lines


def _unwrap(lines: Iterable[Line], kind: Kind) -> list[Line]:
    """Join lines that the editor only broke: before a parenthesis or a lower-case word, after a comma, within a parenthesis."""
    out: list[Line] = []
    open_lines = 0
    lines = [line for line in lines if len(line.text) <= MAX_LINE]
    closing = _closings(lines)
    breakdown = False  # "of which:" on a line of its own: the lines after it go on with the line before
    for index, line in enumerate(lines):
        if out and not line.title and not line.after_rule and len(out[-1].text) + len(line.text) < MAX_LINE:
            last = out[-1]
            if kind is Kind.FIGURES and not last.title and _breaks_down(line, breakdown):
                breakdown |= _BREAKDOWN.fullmatch(line.text.strip()) is not None
                out[-1] = join_lines(last, line, _pause(last))
                continue
            breakdown = False
            if _is_open(last.text) and open_lines < _OPEN_PARENTHESIS_LINES and closing[index] - index < _OPEN_PARENTHESIS_LINES:
                out[-1] = join_lines(last, line, _pause(last))
                open_lines += 1
                continue
            if not last.title and _continues(last, line, kind):
                out[-1] = join_lines(last, line)
                continue
        open_lines = 0
        out.append(line)
    return out


_BREAKDOWN = re.compile(r"\s*(?:including|incl\.|of which|of whom|of these|of them|among them)(?:\s*:|\b)", re.IGNORECASE)


def _breaks_down(line: Line, begun: bool) -> bool:
    """Whether a line goes on with the count of the line before: it begins with "including", or "of which:" has ``begun``."""
    if line.parted is not Break.BR:
        return False
    if begun:
        return not (line.after_blank or ":" in line.text or TOTAL.search(line.text))
    return _BREAKDOWN.match(line.text) is not None


def _pause(line: Line) -> str:
    """Return what parts the counts of a line from those of the next where both become one line."""
    return " " if line.text.rstrip()[-1:] in ",;:.(–-" or line.text.rstrip().endswith((" of which", " including")) else ", "


def _closings(lines: list[Line]) -> list[int]:
    """Return for each line the first from it on that closes a parenthesis opened before that line."""
    out = [len(lines) + _OPEN_PARENTHESIS_LINES] * len(lines)
    for index in range(len(lines) - 1, -1, -1):
        opened, closed = _unpaired(lines[index].text)
        if closed:
            out[index] = index
        elif not opened and index + 1 < len(lines):
            out[index] = out[index + 1]
    return out


def _begins_entry(line: Line, kind: Kind) -> bool:
    """Whether a line after a comma is the next of a list ("[[A. Storch]],<br>B. Reiher"), not more of the name before it.

    More of the name are a title ("Duke of Parma"), a person's post, and words in small or lower-case letters.
    """
    begin, stop = trim(line.text)
    text = line.text[begin:stop]
    if line.dress(begin, stop) & SMALL or (kind is Kind.PEOPLE and category_of(text.lower()) == "formations"):
        return False
    if any(m.begin <= begin for m in line.of_kind(MarkKind.LINK) + line.of_kind(MarkKind.FLAG)):
        return True
    return text.removeprefix("the ")[:1].isupper() and not is_rank(re.split(r",| of(?= )", text)[0])


def _unpaired(text: str) -> tuple[int, int]:
    """Return how many parentheses a text leaves open, and how many it closes that it did not open."""
    opened = closed = 0
    for sign in re.findall(r"[()]", text):
        if sign == "(":
            opened += 1
        elif opened:
            opened -= 1
        else:
            closed += 1
    return opened, closed


def _is_open(text: str) -> bool:
    return "(" in text and _unpaired(text)[0] > 0


def _continues(last: Line, line: Line, kind: Kind) -> bool:
    if line.parted in (Break.ITEM, Break.START) or line.frames != last.frames:
        return False
    text = line.text.strip()
    if not text:
        return False
    flagged = any(not line.text[: m.begin].strip() for m in line.of_kind(MarkKind.FLAG))
    if text[0] == "(" and not flagged:
        return not text.endswith((":)", ":")) and bool(last.text.strip()) and not last.text.rstrip().endswith(":")
    if line.depth != last.depth:
        return False
    before = last.text.rstrip()
    if before.endswith(","):
        return line.parted is Break.NEWLINE or (kind is not Kind.FIGURES and not _begins_entry(line, kind))
    if not text[0].islower() or flagged or before.endswith((":", ".")):
        return False
    return line.parted is Break.NEWLINE or (kind is Kind.FIGURES and _ends_outcome(before, text))


def _ends_outcome(before: str, text: str) -> bool:
    """Whether a line only goes on with what befell those counted before it: "250 dead<br>or missing"."""
    words = text.split("(")[0]
    rest = TOTAL.sub("", words)
    for loss in reversed(find_losses(rest)):
        rest = rest[: loss.begin] + rest[loss.stop :]
    if rest == words or not _JOINS_ONLY.fullmatch(rest) or not any(map(str.isdigit, before)):
        return False
    return words.startswith(("or ", "and ", "& ")) or not find_losses(before)


_JOINS_ONLY = re.compile(r"(?:\W|\b(?:or|and)\b)*")
