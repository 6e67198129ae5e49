"""Figures: the counts of strength and casualty fields, with what they take over from headings, flags and other lines.

What a line says by itself is read by ``lexers.claims``; here it meets the outline (READING.md, Figures).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

import attrs

from warbox.content import ITALIC, Content, Line, MarkKind, trim
from warbox.data.materiel import BRANCH_WORDS
from warbox.data.words import EMPTY_WORDS
from warbox.fields.bodies import Bodies
from warbox.fields.context import Context
from warbox.fields.entries import clean, parse_entry, pieces, separators
from warbox.fields.inherited import Inheritance, Inherited, name_of_flag
from warbox.fields.ledger import Use
from warbox.fields.parties import belligerent
from warbox.labels import Kind
from warbox.lexers.claim import Claim
from warbox.lexers.claims import read_claims
from warbox.lexers.quantities import Quantity, read_quantities
from warbox.model import Belligerent, Bound, Category, Figure, Outcome
from warbox.outline import Row, outline
from warbox.spans import Span

__all__ = ["read_figures"]

# Outcomes that can only befall people: a bare count with one of them takes no materiel over.
_PEOPLE_ONLY = frozenset(
    ("killed", "wounded", "disease", "deserted", "defected", "executed", "interned", "hospitalized", "displaced", "surrendered")
)
_CATEGORIES = {c.value: c for c in Category}
_OUTCOMES = {o.value: o for o in Outcome}
_SHIPS_ONLY = frozenset(("sunk", "scuttled"))
_THINGS_ONLY = frozenset(("destroyed", "damaged", "sunk", "scuttled"))
_PEOPLE = ("personnel", "civilians")
# What an outcome word of materiel means where people are counted, and the reverse.
_OF_PEOPLE = {
    "lost": "casualties",
    "destroyed": "casualties",
    "damaged": "casualties",
    "sunk": "killed",
    "scuttled": "casualties",
}
# Animals are killed and wounded like people.
_OF_THINGS = {"killed": "destroyed", "wounded": "damaged", "casualties": "lost"}
_NUMBER = re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d_]+")
_PARENTHESIS = re.compile(r"\([^()]*\)")
_JOIN = re.compile(r"[,;&+]|\b(?:and|or|plus)\b")
_BRANCH = re.compile(r"\b(?:infantry|cavalry|foot)\b")
_EDGE = " •·●▪,;:.–—-/&+*='\"()\u00a0×x"
_FOOTNOTE = re.compile(r"[\[\]]+|\[?\d{1,3}\]|\[\d{1,3}")
_SIZES = re.compile(
    r"\b(?:whole|entire|all|most|majority|bulk|rest|remainder"
    r"|large|larger|small|smaller|huge|massive|vast|great|sizeable|sizable)$",
    re.IGNORECASE,
)  # of one body
_WOMEN = re.compile(r"(?:\w+ )?women", re.IGNORECASE)
_POINTER = re.compile(r"\W*see\b.*", re.IGNORECASE | re.DOTALL)


def read_figures(
    content: Content, *, losses: bool, bodies: frozenset[str], joint: bool, context: Context, outcome: str | None = None
) -> tuple[tuple[Figure, ...], tuple[Belligerent, ...]]:
    """Read a strength field, or a casualty field with ``losses``; ``outcome`` is what the parameter's name says of its counts.

    Return the figures, and the bodies that a strength names without a count.

    ``bodies`` are the names of the box's belligerents, folded: a heading that names one is a party. ``joint`` says that the
    field is the row across all sides, which is about civilians where it opens with them.
    """
    rows, headings = outline(content, Kind.FIGURES, _holds_figure)
    context.use_headings(headings)
    reader = _Reader(content, losses, bodies, context, outcome)
    for row in rows:
        reader.read(row)
    drafts = reader.drafts
    if not drafts:
        pointer = reader.pointer(rows)
        return () if pointer is None else (pointer,), tuple(reader.bodies_named)
    _settle_fighters(drafts)
    _settle_branches(drafts)
    if joint and (drafts[0].category == "civilians" or any("civilian" in h.text.lower() for h in headings[:1])):
        for draft in drafts:
            if draft.category == "personnel" and not draft.named:
                draft.category = "civilians"
    return tuple(reader.figure(d) for d in drafts), tuple(reader.bodies_named)


_UNIT_LABEL = re.compile(r"\d+ [A-Z][A-Z]")
_UNIT_TARGET = re.compile(r"(?:No\. )?\d+(?:st|nd|rd|th)?\b")


def _names(line: Line) -> list[tuple[int, int]]:
    """Return the links and flags whose digits belong to a name: those that their target has too."""
    out = []
    for mark in line.marks:
        if mark.kind in (MarkKind.LINK, MarkKind.SHIP, MarkKind.FLAG) and mark.stop > mark.begin:
            label = line.text[mark.begin : mark.stop]
            shown = _NUMBER.findall(label)
            if (
                mark.kind is MarkKind.LINK
                and not shown
                and " " in label
                and label in str(mark.value)
                and all(w[0].isupper() for w in label.split() if len(w) > 3)
            ):
                out.append((mark.begin, mark.stop))  # "[[Four Garrisons of Anxi]]"
            elif mark.kind is MarkKind.LINK and _UNIT_LABEL.match(label) and _UNIT_TARGET.match(str(mark.value)):
                out.append((mark.begin, mark.stop))  # "[[1st Parachute Battalion|1 PARA]]"
            elif shown and (mark.kind is not MarkKind.LINK or all(d in _NUMBER.findall(str(mark.value)) for d in shown)):
                out.append((mark.begin, mark.stop))
    return out


# Vague words that also stand in labels: "Entire invasion force", "All fronts".
_LABELS_TOO = (
    "entire",
    "the entire",
    "whole",
    "the whole",
    "all",
    "most",
    "both",
    "more",
    "the majority",
    "the bulk",
    "the rest",
    "low",
    "high",
    "large",
    "small",
)


def _holds_figure(line: Line) -> bool:
    return any(q.vague is None or q.vague not in _LABELS_TOO for q in read_quantities(line.text, _names(line)))


_FLYING = re.compile(
    r"bombers?\b|\bflying boats?\b|biplanes?\b|seaplanes?\b|(?:fighter|transport|reconnaissance) (?:aircraft|planes?)",
    re.IGNORECASE,
)


def _settle_fighters(drafts: Sequence[_Draft]) -> None:
    """Read "fighters" as aircraft where they are linked so, stand beside bombers, or were shot down."""
    nouns = [d.row.line.text[slice(*d.claim.noun)].lower() if d.claim.noun is not None else "" for d in drafts]
    beside = any(_FLYING.search(noun) for noun in nouns)
    for draft, noun in zip(drafts, nouns, strict=True):
        if draft.claim.noun is None or not noun.endswith(("fighters", "fighter")) or draft.category != "personnel":
            continue
        if beside or {"destroyed", "damaged"} & set(draft.claim.outcomes):
            draft.category = "aircraft"
            if draft.outcomes:
                draft.outcomes = tuple(o for o in draft.claim.outcomes) or ("lost",)


def _links_aircraft(claim: Claim, line: Line) -> bool:
    return claim.noun is not None and any("aircraft" in str(m.value).lower() for m in line.of_kind(MarkKind.LINK, *claim.noun))


def _settle_branches(drafts: Sequence[_Draft]) -> None:
    """Read "artillery" as the men of a branch where it stands beside infantry and cavalry."""
    nouns = [d.row.line.text[slice(*d.claim.noun)].lower() if d.claim.noun is not None else "" for d in drafts]
    if any(_BRANCH.search(noun) for noun in nouns):
        for draft, noun in zip(drafts, nouns, strict=True):
            if noun in BRANCH_WORDS and draft.category == "guns":
                draft.category = "personnel"


def _is_rating(claim: Claim, whole: Claim | None, line: Line) -> bool:
    """Whether a bare number in parentheses right behind a linked name is the guns a ship is rated for: "[[HMS A]] (74)"."""
    q = claim.quantity
    if line.text[q.begin - 1 : q.begin] != "(" or line.text[q.stop : q.stop + 1] != ")":
        return False
    before = line.text[: q.begin - 1].rstrip()
    if whole is not None:  # "1 frigate (38)"
        return whole.category == "ships" and whole.quantity.high == 1 and whole.noun is not None and whole.noun[1] == len(before)
    name = re.search(r"[^\W\d_a-z][^\s.]*$", before)
    if name is not None and line.dress(name.start(), name.end()) & ITALIC:
        return True  # "HMS ''Foo'' (74)"
    return any(m.stop < q.begin and not line.text[m.stop : q.begin - 1].strip() for m in line.of_kind(MarkKind.LINK))


def _is_one_body(claim: Claim, line: Line) -> bool:
    """Whether the count is of the people of one formation: "6,000 King's German Legion", "a large army"."""
    if claim.noun is None:
        return False
    words = _WORD.findall(line.text[slice(*claim.noun)].split(",")[0])
    singular = bool(words) and (not words[-1].endswith("s") or words[-1].lower() == "corps")
    low = claim.quantity.low or claim.quantity.high
    if low is None:
        return singular and bool(_SIZES.search(claim.quantity.vague or ""))
    return singular and low > 20


@attrs.define(slots=True)
class _Draft:
    """A figure being put together."""

    claim: Claim
    row: Row
    over: Inherited
    category: str
    named: bool  # the category was said of it, not taken for granted
    outcomes: tuple[str, ...]
    party: str | None
    total: bool
    part_of: int | None
    citations: list[Span]
    remarks: tuple[str, ...] = ()  # lines about it that hold no count


@attrs.define(slots=True)
class _Run:
    """The flag in force in a run of <br> lines."""

    party: str | None = None
    flagged: bool = False
    deeper_than: int | None = None  # of a lone flag that heads a deeper list


class _Reader:
    def __init__(self, content: Content, losses: bool, bodies: frozenset[str], context: Context, outcome: str | None) -> None:
        self.outcome = outcome
        self.param = content.param
        self.losses = losses
        self.inheritance = Inheritance(losses, bodies)
        self.bodies = Bodies(bodies)
        self.context = context
        self.drafts: list[_Draft] = []
        self.bodies_named: list[Belligerent] = []
        self.only_of_row: list[int | None] = []  # the draft of each row that has just one, breakdowns apart
        self.parties: list[str | None] = []  # the flag of each row
        self.run = _Run()
        self.last: Row | None = None

    def read(self, row: Row) -> None:
        line = row.line
        claims = read_claims(line.text, _names(line), losses=self.losses)
        over = self.inheritance.of(row.headings)
        flag = self._flag_of_run(row, bool(claims), (row.label is not None and row.label.total) or any(c.total for c in claims))
        places: list[int | None] = []
        own: list[int] = []
        for index, claim in enumerate(claims):
            if _is_rating(claim, None if claim.parent is None else claims[claim.parent], line):
                claim.counted = False
            if not claim.counted:
                claim.stop = max([claim.stop, *(stop for _, stop in claim.notes)])
                places.append(None)
                before = next((p for p in reversed(places) if p is not None), None)
                if before is not None:
                    self.drafts[before].claim.notes.append((claim.begin, claim.stop))
                continue
            draft = self._draft(claim, claims, places, row, over, flag)
            draft.citations = _citations(line, claims, index)
            places.append(len(self.drafts))
            if claim.parent is None:
                own.append(len(self.drafts))
            self.drafts.append(draft)
        if not claims and line.text.strip():
            self.context.ledger.use(line, 0, len(line.text), Use.WORDS)
            if not self.losses:
                self._name_bodies(row)
            elif self.drafts and _NUMBER.search(line.text):
                self.drafts[-1].remarks += (clean(line.text),)  # "1.2 million tons of oil" stays with its neighbour
        elif claims:
            self._account(line, claims)
        self.only_of_row.append(own[0] if len(own) == 1 else None)
        self.parties.append(flag)
        self.last = row

    def _name_bodies(self, row: Row) -> None:
        """Keep the names on a line without a count (units, ships) as bodies."""
        cuts = separators(row.line)
        for low, high in cuts:
            self.context.ledger.use(row.line, low, high)
        for piece in pieces(row.line, cuts):
            entry = parse_entry(piece)
            if entry is not None and _WORD.search(entry.name):
                self.bodies_named.append(belligerent(entry, row, self.param, None, self.context))

    # -- what a claim takes over

    def _draft(
        self, claim: Claim, claims: Sequence[Claim], places: Sequence[int | None], row: Row, over: Inherited, flag: str | None
    ) -> _Draft:
        part_of = None if claim.parent is None else places[claim.parent]
        above = self._above(row)
        if part_of is None and claim.parent is None and above is not None:
            part_of = above
        whole = None if part_of is None else self.drafts[part_of]
        if claim.parent is not None and over.label_outcomes and len([c for c in claims if c.parent is None]) > 1:
            part_of = None  # a parenthesis after several figures of one label breaks them all down
        before = next(
            (
                self.drafts[p]
                for p, c in zip(reversed(places), reversed(claims[: len(places)]), strict=False)
                if p is not None and c.parent == claim.parent
            ),
            None,
        )
        category, named = self._category(claim, whole, before, over, row)
        return _Draft(
            claim, row, over, category, named,
            outcomes=self._outcomes(claim, claims, category, whole, over) if self.losses else (),
            party=self._party(claim, row, whole, over, flag),
            total=claim.parent is None and (claim.total or over.total_below or self._is_labelled_total(claim, claims, row)),
            part_of=part_of,
            citations=[],
        )  # fmt: skip

    def _is_labelled_total(self, claim: Claim, claims: Sequence[Claim], row: Row) -> bool:
        """Whether the label "Total:" on the line is about this count: the first, and those joined to it."""
        if row.label is None or not row.label.total:
            return False
        own = [c for c in claims if c.parent is None]
        for first, second in pairwise(own):
            if first is claim:
                return True
            between = _PARENTHESIS.sub(" ", row.line.text[first.quantity.stop : second.quantity.begin])
            if not _JOIN.search(between):
                return False
        return True

    def _above(self, row: Row) -> int | None:
        """Return the one figure of the row that this row is a bullet under."""
        return None if row.parent is None else self.only_of_row[row.parent]

    def _category(self, claim: Claim, whole: _Draft | None, before: _Draft | None, over: Inherited, row: Row) -> tuple[str, bool]:
        own = claim.category
        text = "" if claim.noun is None else row.line.text[slice(*claim.noun)]
        if own == "civilians" and not self.losses and _WOMEN.fullmatch(text) and "child" not in row.line.text.lower():
            return "personnel", True  # who are a part of the strength
        if own == "personnel" and text.lower().endswith("fighters") and _links_aircraft(claim, row.line):
            return "aircraft", True
        if own == "formations" and _is_one_body(claim, row.line):
            return "personnel", False
        if own is not None and own != "unknown":
            return own, own != "personnel" or claim.noun is not None
        people = bool(_PEOPLE_ONLY & set(claim.outcomes))
        if own == "unknown" and _SHIPS_ONLY & set(claim.outcomes):
            return "ships", True
        if own == "unknown" and claim.noun is not None:
            if {"sunk", "scuttled"} & set(claim.outcomes):
                return "ships", True
            if whole is not None and (claim.in_parenthesis or claim.parent is not None or text[:1].islower()):
                return whole.category, whole.named
            if (
                people
                or claim.casualties  # "50 naval casualties"
                or text[:1].isupper()
                or claim.party is not None
                or (row.line.whole_link(*claim.noun) is not None and text.istitle())
            ):
                return "personnel", False
            if over.category is not None:
                return over.category, True
            self.context.report("unknown-noun", self.param, row.line.source(*claim.noun), text)
            return "other", True
        if whole is not None and not (people and whole.category not in _PEOPLE):
            return whole.category, whole.named
        if (
            claim.parent is None
            and before is not None
            and not people
            and before.category not in _PEOPLE
            and before.named
            and not claim.casualties
        ):
            return before.category, True
        if over.category is not None and not (people and over.category not in _PEOPLE):
            return over.category, True
        if claim.outcomes and set(claim.outcomes) <= _THINGS_ONLY and self.drafts and self.drafts[-1].category not in _PEOPLE:
            return self.drafts[-1].category, True  # "5 aircraft shot down<br>2 damaged"
        return "personnel", False

    def _outcomes(
        self, claim: Claim, claims: Sequence[Claim], category: str, whole: _Draft | None, over: Inherited
    ) -> tuple[str, ...]:
        people = category in _PEOPLE
        general = ("casualties",) if people else ("lost",)
        found = claim.outcomes
        if not found and not claim.casualties:
            joint_label = (
                claim.parent is not None
                and over.label_outcomes
                and claims[claim.parent].parent is None
                and len([c for c in claims if c.parent is None]) > 1
            )
            if joint_label:
                found = over.label_outcomes
            elif whole is not None:
                found = whole.outcomes
            else:
                found = over.outcomes
        if not found:
            return general if self.outcome is None or not people else (self.outcome,)
        table = _OF_PEOPLE if people else {} if category == "animals" else _OF_THINGS
        fitted = tuple(dict.fromkeys(table.get(o, o) for o in found))
        if len(fitted) > 1:
            fitted = tuple(o for o in fitted if o not in ("casualties",)) or general
        return fitted

    def _party(self, claim: Claim, row: Row, whole: _Draft | None, over: Inherited, flag: str | None) -> str | None:
        party = claim.party or self.bodies.named(claim, row.line)
        own = None if party is None else clean(row.line.text[slice(*party)])
        if own is not None and whole is not None:
            return own  # "(300 Germans, 200 Italians)" beside a flag
        on_line = self._flag_on_line(claim, row.line)
        if (on_line or flag) and claim.party is not None and claim.party[0] >= claim.quantity.stop and claim.party in claim.used:
            claim.notes.append(claim.party)  # "{{flagicon|France}} 30 killed (Moroccans)"
        return on_line or flag or own or (whole.party if whole is not None else None) or over.party

    def _flag_on_line(self, claim: Claim, line: Line) -> str | None:
        flags = line.of_kind(MarkKind.FLAG)
        before = [m for m in flags if m.begin <= claim.quantity.at]
        beside = bool(before) and not line.text[before[-1].stop : claim.quantity.begin].strip()
        if before and not beside and any(map(str.isdigit, line.text[: flags[0].begin])):
            # "500 {{flagicon|Spain}}, 100 {{flagicon|France}}"
            before = [m for m in flags if m.begin >= claim.quantity.end][:1] or before
        chosen = before[-1] if before else None
        if chosen is None:
            after = [m for m in line.of_kind(MarkKind.FLAG) if claim.quantity.end <= m.begin <= claim.stop + 2]
            chosen = after[0] if after and "(" not in line.text[claim.quantity.end : after[0].begin] else None
        return None if chosen is None else name_of_flag(line, chosen)

    def _flag_of_run(self, row: Row, has_claims: bool, total: bool) -> str | None:
        """Return the flag that holds for a row by standing above it in the same run of lines."""
        line, run = row.line, self.run
        flags = [m for m in line.of_kind(MarkKind.FLAG) if not line.text[: m.begin].strip()]
        goes_on = (
            self.last is not None
            and line.parted.value in ("br", "newline")
            and not line.after_blank
            and not line.after_rule
            and row.label is None
            and self.last.headings == row.headings
            and line.depth == self.last.line.depth
        )
        if run.deeper_than is not None and (line.depth <= run.deeper_than or line.after_rule):
            run.deeper_than = None
            if not goes_on:
                run.party = None
        if flags:
            party = name_of_flag(line, flags[-1])
            lone = not has_claims and not line.text.strip()
            follows = goes_on and run.flagged
            self.run = _Run(None if follows and not lone else party, flagged=not lone)
            if lone:
                self.run.deeper_than = line.depth
            return party
        if run.deeper_than is not None and line.depth > run.deeper_than:
            return run.party
        if not goes_on or total:
            parent = row.parent
            self.run = _Run()
            return self.parties[parent] if parent is not None and parent < len(self.parties) else None
        run.flagged = False
        run.deeper_than = None
        return run.party

    # -- the ledger

    def _account(self, line: Line, claims: Sequence[Claim]) -> None:
        """Enter a line: what its claims kept as notes is words, the rest was read.

        Words that no claim took become a note of the next claim, or of the last; joining words served the claims.
        """
        taken = [(c.quantity.begin, c.quantity.stop) for c in claims]
        for claim in claims:
            taken += claim.used + claim.notes
            if claim.claimed_by is not None:
                taken.append(claim.claimed_by)
        counted = [c for c in claims if c.counted]
        ledger, at, read = self.context.ledger, 0, 0
        for begin, stop in [*sorted(taken), (len(line.text), len(line.text))]:
            if begin > at and (bare := line.text[at:begin].strip(_EDGE)):
                low, high = trim(line.text, at, begin, _EDGE)
                if not all(w in EMPTY_WORDS for w in bare.lower().split()) and not _FOOTNOTE.fullmatch(bare):
                    after = next((c for c in counted if c.begin >= low), counted[-1] if counted else None)
                    if after is not None:
                        after.notes.append((low, high))
                    ledger.use(line, read, low)
                    ledger.use(line, low, high, Use.WORDS)
                    read = high
            at = max(at, stop)
        for begin, stop in sorted(note for c in claims for note in (c.notes if c.counted else [(c.begin, c.stop)])):
            if begin >= read:
                ledger.use(line, read, begin)
                ledger.use(line, begin, stop, Use.WORDS)
                read = stop
        ledger.use(line, read, len(line.text))

    # -- results

    def figure(self, draft: _Draft) -> Figure:
        """Return the finished figure of a draft."""
        claim, line, q = draft.claim, draft.row.line, draft.claim.quantity
        begin = claim.begin
        stop = max(
            [claim.stop, *(b for a, b in (*claim.notes, *([claim.claimed_by] if claim.claimed_by else [])) if a >= claim.begin)]
        )
        claimed = draft.over.claimed_by if claim.claimed_by is None else clean(line.text[slice(*claim.claimed_by)])
        return Figure(
            low=q.low,
            high=q.high,
            bound=None if q.bound is None else Bound(q.bound),
            approximate=q.vague is None and (q.approximate or claim.approximate or draft.over.approximate),
            word=q.vague,
            category=_CATEGORIES[draft.category],
            outcomes=tuple(_OUTCOMES[o] for o in draft.outcomes),
            unit=None if claim.noun is None else clean(line.text[slice(*claim.noun)]),
            party=draft.party,
            group=draft.row.group,
            claimed_by=None if claimed is None else _claimant(claimed),
            total=draft.total,
            part_of=draft.part_of,
            notes=(*_note_texts(line, claim.notes), *draft.remarks) if claim.notes or draft.remarks else (),
            text=clean(line.text[begin:stop]),
            citations=self.context.ids([*draft.citations, *draft.over.citations])
            if draft.citations or draft.over.citations
            else (),
            source=self.context.source(self.param, line, (begin, stop), (q.at, q.end)),
        )

    def pointer(self, rows: Sequence[Row]) -> Figure | None:
        """Return the word claim of a field that holds nothing but "See aftermath"."""
        row = next((r for r in rows if _POINTER.fullmatch(r.line.text)), None)
        if row is None:
            return None
        line = row.line
        word = clean(line.text).strip(" .()").lower()
        begin = line.text.lower().index("see")
        claim = Claim(
            Quantity(begin, len(line.text), begin, len(line.text.rstrip()), None, None, vague=word),
            begin,
            len(line.text.rstrip()),
        )
        self.context.ledger.use(line, 0, len(line.text))
        draft = _Draft(
            claim,
            row,
            self.inheritance.of(row.headings),
            "personnel",
            False,
            ("casualties",) if self.losses else (),
            None,
            False,
            None,
            [],
        )
        draft.citations = [m.span for m in line.of_kind(MarkKind.CITATION)]
        return self.figure(draft)


def _note_texts(line: Line, notes: Sequence[tuple[int, int]]) -> list[str]:
    """Return the notes as shown; those that stand side by side as one."""
    joined: list[tuple[int, int]] = []
    for begin, stop in sorted(notes):
        if joined and not line.text[joined[-1][1] : begin].strip():
            joined[-1] = (joined[-1][0], max(stop, joined[-1][1]))
        else:
            joined.append((begin, stop))
    return [text for begin, stop in joined if (text := clean(line.text[begin:stop]))]


_ACCORDING = re.compile(r"^\W*(?:according to|per|as claimed by|claimed by|reported by|by)\s+(?:the\s+)?", re.IGNORECASE)


def _claimant(text: str) -> str:
    return _ACCORDING.sub("", text).strip(" .,:;")


def _citations(line: Line, claims: Sequence[Claim], index: int) -> list[Span]:
    """Return the citations that follow a claim up to the next; those before the first claim are the first's."""
    begin = claims[index].quantity.begin if index else 0
    stop = claims[index + 1].quantity.begin if index + 1 < len(claims) else len(line.text) + 1
    return [m.span for m in line.marks if m.kind is MarkKind.CITATION and begin <= m.begin < stop]
