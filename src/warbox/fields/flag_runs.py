"""The flag that holds for a line by standing above it in the same run of ``<br>`` lines."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from warbox.content import FlagValue, MarkKind, MarkValue
from warbox.fields.inherited import name_of_flag
from warbox.outline import Row

__all__ = ["FlagRuns", "fold_file"]


@attrs.define(slots=True)
class _Run:
    """The flag in force in a run of <br> lines."""

    party: str | None = None
    flagged: bool = False
    deeper_than: int | None = None  # of a lone flag that heads a deeper list


class FlagRuns:
    """Goes through the rows of a field in order and says which flag holds for each.

    ``pictures`` say which party has a picture as its flag.
    """

    def __init__(self, pictures: Mapping[str, str]) -> None:
        self._pictures = pictures
        self._run = _Run()
        self._parties: list[str | None] = []  # of each row so far
        self._last: Row | None = None

    def of(self, row: Row, *, has_claims: bool, total: bool) -> str | None:
        """Return the party of the flag that holds for the next row; ``total`` says that it gives a total, which is nobody's."""
        party = self._of(row, has_claims, total)
        self._parties.append(party)
        self._last = row
        return party

    def _of(self, row: Row, has_claims: bool, total: bool) -> str | None:
        line, run = row.line, self._run
        flags = [m for m in line.of_kind(MarkKind.FLAG) if not line.text[: m.begin].strip()]
        goes_on = (
            self._last is not None
            and line.parted.value in ("br", "newline")
            and not line.after_blank
            and not line.after_rule
            and row.label is None
            and self._last.headings == row.headings
            and line.depth == self._last.line.depth
        )
        if run.deeper_than is not None and (line.depth <= run.deeper_than or line.after_rule):
            run.deeper_than = None
            if not goes_on:
                run.party = None
        if flags:
            party = name_of_flag(line, flags[-1])
            lone = not has_claims and not line.text.strip()
            if lone and party is None:
                party = self._party_of_picture(flags[-1].value)
            follows = goes_on and run.flagged
            self._run = _Run(None if follows and not lone else party, flagged=not lone)
            if lone:
                self._run.deeper_than = line.depth
            return party
        if run.deeper_than is not None and line.depth > run.deeper_than:
            return run.party
        if goes_on and not total and self._last is not None and self._last.line.text.rstrip().endswith(","):
            return self._parties[-1]  # "{{flagicon|France}} 500 dead,<br>40 captured"
        if not goes_on or total:
            parent = row.parent
            self._run = _Run()
            return self._parties[parent] if parent is not None and parent < len(self._parties) else None
        run.flagged = False
        run.deeper_than = None
        return run.party

    def _party_of_picture(self, flag: MarkValue) -> str | None:
        """Return the party before whose name a picture stands in the box."""
        return self._pictures.get(fold_file(flag.file)) if isinstance(flag, FlagValue) and flag.file else None


def fold_file(name: str) -> str:
    """Return a file's name in one form: "flag_of_X.svg" and "Flag of X.svg" are the same."""
    name = name.replace("_", " ").strip()
    return name[:1].upper() + name[1:]
