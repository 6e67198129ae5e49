"""Lines that the editor only broke: what belongs to one entry is joined before the lines of a field are told apart."""

from __future__ import annotations

import re
from collections.abc import Iterable

from warbox.content import SMALL, Break, Line, Mark, MarkKind, join_lines, trim
from warbox.data.materiel import category_of
from warbox.data.ranks import is_rank
from warbox.data.words import JOINTS, TOTAL
from warbox.labels import Kind
from warbox.lexers.losses import find_losses

__all__ = ["BREAKDOWN", "MAX_LINE", "unwrap"]

# A longer line is no line of a list; it is left to be reported as unread. The bound keeps the time linear in the value.
MAX_LINE = 4000

_OPEN_PARENTHESIS_LINES = 12  # how many lines a parenthesis may be broken over


def unwrap(lines: Iterable[Line], kind: Kind) -> list[Line]:
    """Join lines that the editor only broke: before a parenthesis or a lower-case word, after a comma, within a parenthesis."""
    out: list[Line] = []
    lines = [line for line in lines if len(line.text) <= MAX_LINE]
    unpaired = [_unpaired(line.text) for line in lines]
    closing = _closings(unpaired)
    left_open = open_lines = 0  # parentheses of the last line, and the lines joined for them
    breakdown = False  # "of which:" on a line of its own: the lines after it go on with the line before
    for index, line in enumerate(lines):
        opened, closed = unpaired[index]
        if out and not line.title and not line.after_rule and len(out[-1].text) + len(line.text) < MAX_LINE:
            last = out[-1]
            joined: Line | None = None
            if kind is Kind.FIGURES and not last.title and _breaks_down(line, breakdown):
                breakdown |= BREAKDOWN.fullmatch(line.text.strip()) is not None
                joined = join_lines(last, line, _pause(last))
            else:
                breakdown = False
                if left_open and open_lines < _OPEN_PARENTHESIS_LINES and closing[index] - index < _OPEN_PARENTHESIS_LINES:
                    joined = join_lines(last, line, _pause(last))
                    open_lines += 1
                elif not last.title and _continues(last, line, kind):
                    joined = join_lines(last, line)
            if joined is not None:
                out[-1] = joined
                left_open = max(0, left_open - closed) + opened
                continue
        left_open, open_lines = opened, 0
        out.append(line)
    return out


BREAKDOWN = re.compile(r"\s*(?:including|incl\.|of which|of whom|of these|of them|among them)(?:\s*:|\b)", re.IGNORECASE)


def _breaks_down(line: Line, begun: bool) -> bool:
    """Whether a line goes on with the count of the line before: it begins with "including", or "of which:" has ``begun``."""
    if line.parted is not Break.BR:
        return False
    if begun:
        return not (line.after_blank or ":" in line.text or TOTAL.search(line.text))
    return BREAKDOWN.match(line.text) is not None


def _pause(line: Line) -> str:
    """Return what parts the counts of a line from those of the next where both become one line."""
    return " " if line.text.rstrip()[-1:] in ",;:.(–-" or line.text.rstrip().endswith((" of which", " including")) else ", "


def _closings(unpaired: list[tuple[int, int]]) -> list[int]:
    """Return for each line, given by its unpaired parentheses, the first from it on that closes one opened before it."""
    out = [len(unpaired) + _OPEN_PARENTHESIS_LINES] * len(unpaired)
    for index in range(len(unpaired) - 1, -1, -1):
        opened, closed = unpaired[index]
        if closed:
            out[index] = index
        elif not opened and index + 1 < len(unpaired):
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
    if any(m.begin <= begin for m in _shown(line)):
        return True
    return text.removeprefix("the ")[:1].isupper() and not is_rank(re.split(r",| of(?= )", text)[0])


def _shown(line: Line) -> list[Mark]:
    return line.of_kind(MarkKind.LINK) + line.of_kind(MarkKind.FLAG)


def _unpaired(text: str) -> tuple[int, int]:
    """Return how many parentheses a text leaves open, and how many it closes that it did not open."""
    opened = closed = 0
    if "(" not in text and ")" not in text:
        return 0, 0
    for sign in re.findall(r"[()]", text):
        if sign == "(":
            opened += 1
        elif opened:
            opened -= 1
        else:
            closed += 1
    return opened, closed


def _continues(last: Line, line: Line, kind: Kind) -> bool:
    text = line.text.strip()
    if line.parted is Break.START or line.frames != last.frames:
        return False
    if line.parted is Break.ITEM:  # a bullet for a remark alone
        return kind is not Kind.FIGURES and line.depth == last.depth and _REMARK.fullmatch(text) is not None and not _shown(line)
    if not text:
        return False
    flagged = any(not line.text[: m.begin].strip() for m in line.of_kind(MarkKind.FLAG))
    fated = None if kind is Kind.FIGURES else _behind_fate(line)
    if fated is not None and _is_name_at(line, fated):
        return False  # "{{POW}} [[A]]": the fate of the name on its own line
    if (text[0] == "(" or fated is not None) and not flagged:
        return not text.endswith((":)", ":")) and bool(last.text.strip()) and not last.text.rstrip().endswith(":")
    if line.depth != last.depth:
        return False
    before = last.text.rstrip()
    if text in JOINTS:
        return False
    if before.strip() in JOINTS:
        return not line.after_blank
    if _LEADS_ON.search(before[-_LONGEST_LEAD:]) and not line.after_blank:
        return True
    if before.endswith((" and", " &")) and kind is not Kind.FIGURES and _shown(last) and _shown(line):
        return True  # "[[A]] and<br>[[B]]" are two names of one line
    if before.endswith(","):
        return line.parted is Break.NEWLINE or (kind is not Kind.FIGURES and not _begins_entry(line, kind))
    if not text[0].islower() or flagged or before.endswith((":", ".")):
        return False
    return line.parted is Break.NEWLINE or (kind is Kind.FIGURES and _ends_outcome(before, text))


_REMARK = re.compile(r"\([a-z][^()]*\)")

# Words that end no line: what follows belongs to them. Others may end a label ("Supported by").
_LEADS_ON = re.compile(r"(?<=[\w,)] )(?:of|the|an?|in|at)$")
_LONGEST_LEAD = 5  # characters, with the two before the word


_DAGGERS = "†‡✝✞✟☠"


def _behind_fate(line: Line) -> int | None:
    """Return where the fate's mark ends that a line begins with, None where it begins with none."""
    begin, stop = trim(line.text)
    at = trim(line.text, begin, stop, _DAGGERS)[0]
    for mark in line.of_kind(MarkKind.FATE):
        if mark.begin <= at:
            at = max(at, trim(line.text, mark.stop, stop)[0])
    return None if at == begin else at


def _is_name_at(line: Line, at: int) -> bool:
    """Whether a flag, a link or a capital letter begins at a place of a line."""
    return any(m.begin == at < m.stop for m in _shown(line)) or line.text[at : at + 1].isupper()


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
