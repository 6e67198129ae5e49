"""What every field reader needs: where it reads, what it used, and where it reports."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from warbox.content import Content, FlagValue, Line, Mark, MarkKind, trim
from warbox.errors import CODES, Diagnostic
from warbox.fields.ledger import Ledger, Use
from warbox.model import Source
from warbox.outline import Heading
from warbox.spans import Span
from warbox.typed_bullets import enumerators

__all__ = ["Context"]


class Context:
    """The reading of one box: its ledger, its diagnostics and the ids of its citations."""

    def __init__(self, box: Span, citation_ids: Mapping[Span, Sequence[str]]) -> None:
        self.ledger = Ledger(box)
        self.diagnostics: list[Diagnostic] = []
        self.pictures: Mapping[str, str] = {}  # file of a flag → the one belligerent that has it
        self._ids = citation_ids

    def report(self, code: str, param: str | None, span: Span, detail: str = "") -> None:
        """Add the diagnostic ``code``; ``detail`` (the words it is about) follows its message."""
        severity, message = CODES[code]
        self.diagnostics.append(Diagnostic(code, severity, f"{message}: {detail}" if detail else message, param, span))

    def report_text(self, code: str, param: str, line: Line, begin: int, stop: int) -> None:
        """Report ``line.text[begin:stop]`` and enter it as reported."""
        self.ledger.use(line, begin, stop, Use.REPORTED)
        self.report(code, param, line.source(begin, stop), " ".join(line.text[begin:stop].split()))

    def report_flags(self, param: str, flags: Sequence[Mark]) -> None:
        """Report flags that belong to no value."""
        detail = ", ".join(flag.value.key or flag.value.file or "" for flag in flags if isinstance(flag.value, FlagValue))
        self.report("unread-text", param, Span(flags[0].span.start, flags[-1].span.end), detail)

    def source(self, param: str, line: Line, claim: tuple[int, int], value: tuple[int, int]) -> Source:
        """Return the source of a value: its whole claim and its name or number."""
        begin, stop = trim(line.text, *claim)
        return Source(param=param, span=line.source(begin, stop), value_span=line.source(*value))

    def entry_source(self, param: str, line: Line, value: tuple[int, int]) -> Source:
        """Return the source of an entry that is all its line: from its first flag to its last mark."""
        begin, stop = trim(line.text)
        span = line.source(begin, stop)
        start, end = span
        for mark in line.marks:
            if mark.kind is not MarkKind.CITATION:
                start, end = min(start, mark.span.start), max(end, mark.span.end)
        return Source(param=param, span=Span(start, end), value_span=line.source(*value))

    def ids(self, spans: Iterable[Span]) -> tuple[str, ...]:
        """Return the ids of the citations at ``spans``, each once."""
        found: dict[str, None] = {}  # in order
        for span in spans:
            found.update(dict.fromkeys(self._ids.get(span, ())))
        return tuple(found)

    def citations(self, line: Line, begin: int = 0, stop: int | None = None, headings: Iterable[Heading] = ()) -> tuple[str, ...]:
        """Return the ids of the citations in ``line.text[begin:stop]`` and on the headings over it."""
        spans = [m.span for m in line.of_kind(MarkKind.CITATION, begin, stop)]
        for heading in headings:
            spans += [m.span for m in heading.line.of_kind(MarkKind.CITATION)]
        return self.ids(spans) if spans else ()

    def use_enumerators(self, content: Content) -> None:
        """Enter as structured the typed enumerators that the outline leaves out: "a) A<br>b) B"."""
        for index, stop in enumerators(content.lines).items():
            self.ledger.use(content.lines[index], 0, stop)

    def use_headings(self, param: str, headings: Iterable[Heading], over: Iterable[Sequence[Heading]]) -> None:
        """Enter headings as structured: they stand in the group of what is under them, or say "total".

        ``over`` are the headings of each value that was read; one that stands over none is reported.
        """
        kept = {id(heading) for path in {id(path): path for path in over}.values() for heading in path}
        for heading in headings:
            line = heading.line
            if id(heading) in kept or not any(map(str.isalnum, line.text)):
                self.ledger.use(line, 0, len(line.text))
            else:
                self.report_text("empty-heading", param, line, 0, len(line.text))
