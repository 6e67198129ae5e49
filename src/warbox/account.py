"""The account: what became of the visible text of many pages (the function behind ``warbox check``).

Every letter and digit that a reader of the box would see is structured (part of a name, a number, a heading …), kept as words
(a note), or reported in a diagnostic. What is none of these is unaccounted for, and there should be none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from time import perf_counter

import attrs

from warbox.box import Box
from warbox.content import MarkKind
from warbox.elsewhere import Elsewhere
from warbox.fields.ledger import Use
from warbox.fields.sides import field_of
from warbox.nodes import fold_template
from warbox.profiles import EN, Profile
from warbox.reader import find_boxes, read_box

__all__ = ["Account", "Count", "Failure", "Share", "account"]


@attrs.frozen(kw_only=True, slots=True)
class Share:
    """How many letters and digits of a field are structured, kept as words, reported, or unaccounted for.

    >>> Share(field="strength", structured=3, words=1).total
    4
    """

    field: str
    structured: int = 0
    words: int = 0
    reported: int = 0
    unaccounted: int = 0

    @property
    def total(self) -> int:
        """All letters and digits of the field."""
        return self.structured + self.words + self.reported + self.unaccounted


@attrs.frozen(kw_only=True, slots=True)
class Count:
    """How often something was met: a diagnostic's code, a template that no handler knows."""

    name: str
    count: int


@attrs.frozen(kw_only=True, slots=True)
class Failure:
    """A page whose reading raised an exception, which is a fault of warbox."""

    page: str
    error: str


@attrs.frozen(kw_only=True, slots=True)
class Account:
    """What became of the visible text of many pages.

    ``fields`` are in alphabetical order; ``diagnostics`` and ``unknown_templates`` the most frequent first; ``without_box`` are
    the pages that hold no conflict infobox; ``slowest`` is the page that took longest, and ``seconds`` how long.
    """

    pages: int = 0
    boxes: int = 0
    fields: tuple[Share, ...] = ()
    diagnostics: tuple[Count, ...] = ()
    unknown_templates: tuple[Count, ...] = ()
    without_box: tuple[str, ...] = ()
    failures: tuple[Failure, ...] = ()
    slowest: str | None = None
    seconds: float = 0.0

    def share(self, *fields: str) -> Share:
        """Return the share of all ``fields`` together; of all there are, if none is named.

        >>> account([("p", "{{Warbox|strength1=500 men}}")]).share("strength").structured
        6
        """
        chosen = [s for s in self.fields if not fields or s.field in fields]
        return Share(
            field="+".join(fields) or "all",
            structured=sum(s.structured for s in chosen),
            words=sum(s.words for s in chosen),
            reported=sum(s.reported for s in chosen),
            unaccounted=sum(s.unaccounted for s in chosen),
        )


_KEYS = {Use.STRUCTURED: "structured", Use.WORDS: "words", Use.REPORTED: "reported", None: "unaccounted"}


class _Tally:
    """The running counts of an account."""

    def __init__(self) -> None:
        self.letters: dict[str, Counter[str]] = {}
        self.diagnostics: Counter[str] = Counter()
        self.unknown: Counter[str] = Counter()

    def add(self, box: Box, profile: Profile, elsewhere: Elsewhere) -> None:
        """Read ``box`` and count what became of its text."""
        conflict, context, contents = read_box(box, profile, elsewhere=elsewhere)
        aliases = profile.family(box.name).aliases
        for content in contents:
            field = field_of(aliases[content.param])
            counts = self.letters.setdefault(field, Counter())
            for line, begin, stop, use in context.ledger.uses(content):
                counts[_KEYS[use]] += sum(map(str.isalnum, line.text[begin:stop]))
            if field != "campaignbox":  # a template of its own for every war: nobody is to know them
                self.unknown.update(fold_template(str(mark.value)) for _, mark in content.marks(MarkKind.TEMPLATE))
        self.diagnostics.update(d.code for d in conflict.diagnostics)


def account(pages: Iterable[tuple[str, str]], *, profile: Profile = EN) -> Account:
    """Read all conflict infoboxes of ``pages``, pairs of a name and a wikitext, and say what became of their visible text.

    A page whose reading raises is listed in ``failures``; the others are read all the same. Raises ``TypeError`` for a wikitext
    that is no string and ``ProfileError`` for an unknown profile, as ``parse`` does.

    >>> account([("p", "{{Warbox|strength1=500 men}}")]).fields
    (Share(field='strength', structured=6, words=0, reported=0, unaccounted=0),)
    """
    tally = _Tally()
    without, failures = [], []
    read = boxes = 0
    slowest, longest = None, 0.0
    for name, wikitext in pages:
        read += 1
        begun = perf_counter()
        found = find_boxes(wikitext, profile=profile)
        elsewhere = Elsewhere(wikitext)
        for box in found:
            try:
                tally.add(box, profile, elsewhere)
            except Exception as error:  # a fault of ours: it is to be seen, and the other pages are to be read
                failures.append(Failure(page=name, error=f"{type(error).__name__}: {error}"))
        boxes += len(found)
        if not found:
            without.append(name)
        taken = perf_counter() - begun
        if taken > longest:
            slowest, longest = name, taken
    return Account(
        pages=read,
        boxes=boxes,
        fields=tuple(Share(field=field, **tally.letters[field]) for field in sorted(tally.letters)),
        diagnostics=_counts(tally.diagnostics),
        unknown_templates=_counts(tally.unknown),
        without_box=tuple(without),
        failures=tuple(failures),
        slowest=slowest,
        seconds=longest,
    )


def _counts(counter: Counter[str]) -> tuple[Count, ...]:
    return tuple(Count(name=name, count=count) for name, count in sorted(counter.items(), key=lambda item: (-item[1], item[0])))
