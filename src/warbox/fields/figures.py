"""Figures: the counts of strength and casualty fields, with what they take over from headings, flags and other lines.

What a line says by itself is read by ``lexers.claims``; here it meets the outline.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, zip_longest

from warbox.content import Content, Line, MarkKind, trim
from warbox.data.words import SAID_BY, is_nobody, says_nothing, with_period
from warbox.fields.bodies import Bodies
from warbox.fields.context import Context
from warbox.fields.drafts import Draft, category_of_draft, guessed_category, outcomes_of_draft, settle
from warbox.fields.entries import clean, parse_entry
from warbox.fields.flag_runs import FlagRuns
from warbox.fields.inherited import Inheritance, Inherited, name_of_flag
from warbox.fields.ledger import Use
from warbox.fields.line_marks import (
    flag_on_line,
    holds_figure,
    is_rating,
    is_share,
    names_with_digits,
    read_flag,
    read_link,
    share_cited,
)
from warbox.fields.parties import belligerent
from warbox.fields.remarks import is_pointer, leads_on, note_texts
from warbox.fields.separators import pieces, separators
from warbox.labels import Kind
from warbox.lexers.brackets import closed
from warbox.lexers.claim import Claim
from warbox.lexers.claims import read_claims
from warbox.lexers.dates import says_when
from warbox.lexers.quantity import Quantity
from warbox.model import Belligerent, Bound, Category, Figure, Outcome
from warbox.outline import Heading, Row, outline
from warbox.spans import Span

__all__ = ["read_figures"]

_CATEGORIES = {c.value: c for c in Category}
_OUTCOMES = {o.value: o for o in Outcome}
_WORD = re.compile(r"[^\W\d_]+")
_PARENTHESIS = re.compile(r"\([^()]*\)")
_JOIN = re.compile(r"[,;&+]|\b(?:and|or|plus)\b")
_EDGE = " •·●▪→►,;:.–—-/&+*='\"()\u00a0×"
_TIMES = re.compile(r"(?<!\w)x(?!\w)")  # "4 x Panther tanks"
_REMARK_EDGE = " •·●▪,;:–—*\u00a0"
_FOOTNOTE = re.compile(r"[\[\]]+|\[?\d{1,3}\]|\[\d{1,3}")


def read_figures(
    content: Content, *, losses: bool, bodies: Bodies, joint: bool, context: Context, outcome: str | None = None
) -> tuple[tuple[Figure, ...], tuple[Belligerent, ...]]:
    """Read a strength field, or a casualty field with ``losses``; ``outcome`` is what the parameter's name says of its counts.

    Return the figures, and the bodies that a strength names without a count.

    ``bodies`` are the belligerents of the box: a heading that names one is a party. ``joint`` says that the field is the row
    across all sides, which is about civilians where it opens with them.
    """
    rows, headings = outline(content, Kind.FIGURES, holds_figure)
    context.use_enumerators(content)
    reader = _Reader(content, losses, bodies, context, outcome)
    for row, following in zip_longest(rows, rows[1:]):
        reader.read(row, following)
    drafts = reader.drafts
    if not drafts:
        pointer = reader.pointer(rows)
        context.use_headings(content.param, headings, reader.over)
        if pointer is None:
            for line, _ in reader.unplaced:
                context.report_text("uncounted-words", content.param, line, 0, len(line.text))
        return () if pointer is None else (pointer,), tuple(reader.bodies_named)
    context.use_headings(content.param, headings, reader.over + reader.over_remarks)
    reader.give_unplaced(drafts[-1])
    settle(
        drafts, civilians=joint and (drafts[0].category == "civilians" or any("civilian" in h.text.lower() for h in headings[:1]))
    )
    return tuple(reader.figure(d) for d in drafts), tuple(reader.bodies_named)


class _Reader:
    def __init__(self, content: Content, losses: bool, bodies: Bodies, context: Context, outcome: str | None) -> None:
        self.outcome = outcome
        self.param = content.param
        self.losses = losses
        self.inheritance = Inheritance(losses, bodies.names)
        self.bodies = bodies
        self.context = context
        self.drafts: list[Draft] = []
        self.drafts_above = 0  # how many stand on lines above
        self.bodies_named: list[Belligerent] = []
        self.unplaced: list[tuple[Line, str]] = []  # lines without a count, and the remarks they are on the next figure
        self.only_of_row: list[int | None] = []  # the draft of each row that has just one, breakdowns apart
        self.flag_runs = FlagRuns(context.pictures)
        self.over: list[Sequence[Heading]] = []  # the headings of the rows that gave a value
        self.over_remarks: list[Sequence[Heading]] = []  # the labels that stand in a remark

    def read(self, row: Row, following: Row | None) -> None:
        """Read a row; ``following`` is the one after it."""
        line = row.line
        claims = read_claims(line.text, names_with_digits(line), losses=self.losses)
        over = self.inheritance.of(row.headings)
        total = (row.label is not None and row.label.total) or any(c.total for c in claims)
        flag = self.flag_runs.of(row, has_claims=bool(claims), total=total)
        places: list[int | None] = []
        own: list[int] = []
        uncounted: list[tuple[int, int]] = []  # before the first count: notes of that
        self.drafts_above = len(self.drafts)
        for claim in claims:
            read_link(claim, line)
            if line.marks:
                read_flag(claim, line)
        if line.marks:
            share_cited(claims, line)
        for index, claim in enumerate(claims):
            if is_rating(claim, None if claim.parent is None else claims[claim.parent], line):
                claim.counted = False
            if not claim.counted:
                claim.stop = max([claim.stop, *(stop for _, stop in claim.notes)])
                places.append(None)
                before = next((p for p in reversed(places) if p is not None), None)
                notes = uncounted if before is None else self.drafts[before].claim.notes
                if notes and line.text[notes[-1][1] : claim.begin].split() in (["of"], ["out", "of"]):
                    notes[-1] = (notes[-1][0], claim.stop)  # "45 of 60 men rescued"
                else:
                    notes.append((claim.begin, claim.stop))
                continue
            claim.notes += uncounted
            uncounted.clear()
            draft = self._draft(claim, claims, places, row, over, flag)
            self.give_unplaced(draft)
            draft.citations += _citations(line, claims, index)
            self.over.append(row.headings)
            places.append(len(self.drafts))
            if claim.parent is None:
                own.append(len(self.drafts))
            self.drafts.append(draft)
        if not claims and line.text.strip():
            self.context.ledger.use(line, 0, len(line.text), Use.WORDS)
            if self.losses:
                self._keep_remark(line, row, waits=following is not None and leads_on(row, following))
            else:
                self._name_bodies(row)
        elif claims:
            if all(place is None for place in places):
                if self.losses:
                    self._keep_remark(line, row)  # "200 escaped"
                else:
                    self._name_bodies(row)  # "[[HMS A]] (74)"
            self._account(line, claims)
        self.only_of_row.append(own[0] if len(own) == 1 else None)

    def give_unplaced(self, draft: Draft) -> None:
        """Give a figure the remarks that wait for one, with their citations; none waits any more."""
        for line, remark in self.unplaced:
            draft.remarks += (remark,)
            draft.citations += _cited(line)
        self.unplaced.clear()

    def _keep_remark(self, line: Line, row: Row, *, waits: bool = False) -> None:
        """Keep a line without a count with the figure before it, or where it ``waits`` for the one after it."""
        if not any(map(str.isalnum, line.text)):
            return
        remark = clean(line.text[slice(*trim(line.text, 0, len(line.text), _REMARK_EDGE))])
        if remark.startswith("(") and remark.endswith(")") and remark.count("(") == 1:
            remark = remark[1:-1]
        if row.label is not None and row.label.text:
            remark = f"{clean(row.label.text)}: {remark}"
            self.over_remarks.append((row.label,))
        if self.drafts and not waits:
            self.drafts[-1].remarks += (remark,)
            self.drafts[-1].citations += _cited(line)
        else:
            self.unplaced.append((line, remark))

    def _name_bodies(self, row: Row) -> None:
        """Keep the names on a line without a count (units, ships) as bodies."""
        cuts = separators(row.line)
        for low, high in cuts:
            self.context.ledger.use(row.line, low, high)
        for piece in pieces(row.line, cuts):
            if is_share(piece.text):  # "10% of the force" names nobody
                self.context.ledger.use(piece, 0, len(piece.text), Use.WORDS)
                self._keep_remark(piece, row)
                continue
            if says_when(piece.text):  # and so does a date
                self.context.ledger.use(piece, 0, len(piece.text), Use.WORDS)
                self._keep_remark(piece, row)
                continue
            entry = parse_entry(piece)
            if entry is not None and is_nobody(entry.name):
                self.context.report_text("not-an-entry", self.param, piece, 0, len(piece.text))
            elif entry is not None and _WORD.search(entry.name):
                self.bodies_named.append(belligerent(entry, row, self.param, None, self.context))
                self.over.append(row.headings)

    # -- what a claim takes over

    def _draft(
        self, claim: Claim, claims: Sequence[Claim], places: Sequence[int | None], row: Row, over: Inherited, flag: str | None
    ) -> Draft:
        part_of = None if claim.parent is None else places[claim.parent]
        above = self._above(row)
        if part_of is None and claim.parent is None and above is not None:
            part_of = above
        elif claim.of_line_before and part_of is None:
            part_of = self._whole_before(row)
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
        last = self.drafts[-1] if self.drafts else None
        if whole is not None or (flag is None and flag_on_line(claim, row.line) is None):
            if name := self.bodies.whole_name(claim, row.line):
                claim.party = name
                claim.category = None if name == claim.noun else claim.category  # its people: "20 Iron Legion killed"
            claim.party = claim.party or self.bodies.named(claim, row.line)
        found = category_of_draft(
            claim, row.line, over, losses=self.losses, outcome=self.outcome, whole=whole, before=before, last=last
        )
        if found is None and claim.noun is not None:
            noun = row.line.text[slice(*claim.noun)]
            self.context.report("unknown-noun", self.param, row.line.source(*claim.noun), noun)
        category, named = found or guessed_category(claim, row.line)
        outcomes = outcomes_of_draft(claim, claims, category, over, whole=whole, outcome=self.outcome) if self.losses else ()
        return Draft(
            claim, row, over, category, named,
            outcomes=outcomes,
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

    def _whole_before(self, row: Row) -> int | None:
        """Return the figure that a line breaks down which goes on with "of these": the last one that is no part itself."""
        at = self.drafts_above - 1
        if at < 0 or self.drafts[at].row.headings != row.headings or row.line.after_blank or row.line.after_rule:
            return None
        while (whole := self.drafts[at].part_of) is not None:
            at = whole
        return at

    def _party(self, claim: Claim, row: Row, whole: Draft | None, over: Inherited, flag: str | None) -> str | None:
        on_line = flag_on_line(claim, row.line)
        flagged = on_line is not None or flag is not None
        own = None if claim.party is None else clean(row.line.text[slice(*claim.party)])
        if own is not None and whole is not None:
            return own  # "(300 Germans, 200 Italians)" beside a flag
        if flagged and claim.party is not None and claim.party[0] >= claim.quantity.stop:
            begin, stop = claim.party
            beside = [u for u in claim.used if u[0] <= begin and stop <= u[1] and (u == claim.party or u != claim.noun)]
            claim.notes += beside[:1]  # "{{flagicon|France}} 30 killed (Moroccans)", "(Moroccan troops)"
        return on_line or flag or own or (whole.party if whole is not None else None) or over.party

    # -- the ledger

    def _account(self, line: Line, claims: Sequence[Claim]) -> None:
        """Enter a line: what its claims kept as notes is words, the rest was read.

        Words that no claim took become a note of the next claim, or of the last; joining words served the claims.
        """
        taken = [(c.quantity.begin, c.quantity.stop) for c in claims]
        if line.marks:
            parties = {draft.party for draft in self.drafts[self.drafts_above :]}
            taken += [(m.begin, m.stop) for m in line.of_kind(MarkKind.FLAG) if name_of_flag(line, m) in parties]
        for claim in claims:
            taken += claim.used + claim.notes
            if claim.claimed_by is not None:
                taken.append(claim.claimed_by)
        counted = [c for c in claims if c.counted]
        ledger, at, read = self.context.ledger, 0, 0
        text = _TIMES.sub("×", line.text) if "x" in line.text else line.text
        for begin, stop in [*sorted(taken), (len(line.text), len(line.text))]:
            if begin > at and (bare := text[at:begin].strip(_EDGE)):
                low, high = trim(text, at, begin, _EDGE)
                if not says_nothing(bare.split()) and not _FOOTNOTE.fullmatch(bare):
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

    def figure(self, draft: Draft) -> Figure:
        """Return the finished figure of a draft."""
        claim, line, q = draft.claim, draft.row.line, draft.claim.quantity
        begin = claim.begin
        stop = max(
            [claim.stop, *(b for a, b in (*claim.notes, *([claim.claimed_by] if claim.claimed_by else [])) if a >= claim.begin)]
        )
        stop = closed(line.text, begin, stop)
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
            notes=(*note_texts(line, claim.notes), *draft.remarks) if claim.notes or draft.remarks else (),
            text=clean(line.text[begin:stop]),
            citations=self.context.ids([*draft.citations, *draft.over.citations])
            if draft.citations or draft.over.citations
            else (),
            source=self.context.source(self.param, line, (begin, stop), (q.at, q.end)),
        )

    def pointer(self, rows: Sequence[Row]) -> Figure | None:
        """Return the word claim of a field that holds nothing but "See aftermath"."""
        row = next((r for r in rows if is_pointer(r.line.text)), None)
        if row is None:
            return None
        self.over.append(row.headings)
        line = row.line
        word = clean(line.text).strip(" .()").lower()
        begin = line.text.lower().index("see")
        claim = Claim(
            Quantity(begin, len(line.text), begin, len(line.text.rstrip()), None, None, vague=word),
            begin,
            len(line.text.rstrip()),
        )
        self.context.ledger.use(line, 0, len(line.text))
        draft = Draft(
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
        draft.remarks = tuple(remark for other, remark in self.unplaced if other is not line)
        draft.citations = _cited(line)
        return self.figure(draft)


_ACCORDING = re.compile(rf"^\W*(?:{SAID_BY}|by)\s+(?:(?:the|(?-i:an?))\s+)?", re.IGNORECASE)


def _claimant(text: str) -> str:
    text = _ACCORDING.sub("", text).strip(" ,:;").lstrip(".")
    return text[: with_period(text, len(text.rstrip(" .,:;")))]


def _cited(line: Line) -> list[Span]:
    return [m.span for m in line.of_kind(MarkKind.CITATION)]


def _citations(line: Line, claims: Sequence[Claim], index: int) -> list[Span]:
    """Return the citations that follow a claim up to the next; those before the first claim are the first's."""
    begin = claims[index].quantity.begin if index else 0
    stop = claims[index + 1].quantity.begin if index + 1 < len(claims) else len(line.text) + 1
    return [m.span for m in line.marks if m.kind is MarkKind.CITATION and begin <= m.begin < stop]
