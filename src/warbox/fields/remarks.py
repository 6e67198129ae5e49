"""What figures keep as words: notes, and lines of a casualty field that hold no count."""

from __future__ import annotations

import re
from collections.abc import Sequence

from warbox.content import Break, Line
from warbox.data.materiel import category_of
from warbox.fields.entry import clean
from warbox.fields.line_marks import holds_figure, is_share
from warbox.lexers.losses import find_losses
from warbox.outline import Row

__all__ = ["is_pointer", "leads_on", "note_texts"]

_POINTER = re.compile(r"\W*see\b.*", re.IGNORECASE | re.DOTALL)


def is_pointer(text: str) -> bool:
    """Whether a line only points elsewhere: "See aftermath"."""
    return _POINTER.fullmatch(text) is not None


def leads_on(row: Row, following: Row) -> bool:
    """Whether a line without a count is about the counts after it: it ends in a colon, or its label says more of whom they are.

    "'''South Push:''' Lake Army" leads on, but not to a line with a label of its own, unless that is of a fate ("Killed: 20"). A
    label of a fate or a kind of things ("Damage: the mill") makes a statement of its own, and so do a share and a pointer.
    """
    text, label, line = row.line.text, row.label, following.line
    if line.after_blank or line.after_rule or not holds_figure(line):
        return False
    if text.rstrip().endswith(":"):
        return True
    if label is None or not label.text:
        return False
    next_label = following.label
    if next_label is not None and next_label.level <= label.level and not find_losses(next_label.text):
        return False
    outer = row.headings[:-1]
    if following.headings[: len(outer)] != outer or (line.parted is Break.ITEM and line.depth <= row.line.depth):
        return False
    kind = category_of(label.text.lower())
    states = kind not in (None, "formations") or find_losses(label.text) or find_losses(text)
    return not (states or is_share(text) or is_pointer(text))


def note_texts(line: Line, notes: Sequence[tuple[int, int]]) -> list[str]:
    """Return the notes as shown; those that stand side by side as one."""
    joined: list[tuple[int, int]] = []
    for begin, stop in sorted(notes):
        if joined and not line.text[joined[-1][1] : begin].strip():
            joined[-1] = (joined[-1][0], max(stop, joined[-1][1]))
        else:
            joined.append((begin, stop))
    return [text for begin, stop in joined if (text := clean(line.text[begin:stop]))]
