"""The lossless tier: a box is a span of a page, its parameters are spans of the box, and nothing is copied or normalised."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import zip_longest
from types import MappingProxyType

import attrs

from warbox import edits
from warbox.errors import CODES, Diagnostic, EditError, UnknownParamError
from warbox.params import TRIM, Param, visible
from warbox.salvage import recover
from warbox.scan import Opaque, OpaqueReader, Split, between, split_templates
from warbox.spans import Span

__all__ = ["Box", "find", "fold_name"]

# What may stand before a template's name: substitution, and the name of the template namespace in some languages.
_PREFIXES = "subst|safesubst|template|modèle|vorlage|шаблон|plantilla|#invoke"
_PREFIX = re.compile(rf"(?:(?:{_PREFIXES})? ?: ?)*", re.IGNORECASE)
_GAPS = re.compile(r"[\s_]+")
_COMMENT = re.compile(r"<!--(?:[^-]++|-(?!->))*+-->")
_NAME = re.compile(r"\s*+(?:<!--(?:[^-]++|-(?!->))*+-->\s*+)?+[^|{}<\n]++")

_MOST_SALVAGED = 20  # boxes a page; a page with more has other troubles

# A template that has one of each of these sets is a conflict infobox, whatever its name.
_SHAPE = (frozenset({"combatant1"}), frozenset({"commander1", "strength1", "casualties1"}))
_SHAPE_MARK = re.compile(r"\|\s*+combatant1\s*+=")
_ANY_TEMPLATE = re.compile(r"\{\{(?=[^{}|<\[\]]++[|<])")


@attrs.frozen(slots=True)
class Box:
    """A conflict infobox where it stands in its page.

    ``page_text`` is the whole page, ``name`` the template's name as typed, ``name_span`` all that stands between the opening
    braces and the first parameter. ``salvaged``: MediaWiki sees no such box. Nothing else is computed before it is asked for.

    >>> box = find("{{Infobox battle|date=1 May<!-- ? -->}}", {"Infobox battle"})[0]
    >>> box.effective["date"].value, box.effective["date"].raw
    ('1 May', '1 May<!-- ? -->')
    """

    page_text: str = attrs.field(repr=False)
    span: Span
    name: str
    name_span: Span
    salvaged: bool
    _arguments: tuple[tuple[int, int, int], ...] = attrs.field(repr=False)  # where |, =, and the end of each are
    _reader: OpaqueReader = attrs.field(repr=False, eq=False)
    _order: Sequence[str] = attrs.field(repr=False, eq=False)  # of parameters, as documented

    @property
    def text(self) -> str:
        """The box's own wikitext, a slice of the page."""
        return self.page_text[self.span.start : self.span.end]

    def __str__(self) -> str:
        return self.text

    @cached_property
    def params(self) -> tuple[Param, ...]:
        """All arguments in order, duplicates too."""
        page = self.page_text
        all_comments = [opaque.span for opaque in self.opaques if opaque.kind == "comment"]
        comments: Sequence[Span] = ()
        params = []
        position = 0
        for place in self._arguments:
            pipe, equals, end = place
            if all_comments:
                comments = all_comments[bisect_left(all_comments, (pipe,)) : bisect_left(all_comments, (end,))]
            if equals < 0:
                position += 1
                name = str(position)
            else:
                name = visible(page, pipe + 1, equals, comments).strip(TRIM)
            params.append(Param(name, place, page, comments))
        return tuple(params)

    @cached_property
    def effective(self) -> Mapping[str, Param]:
        """The parameters that count, by name: of equal names the last one."""
        return MappingProxyType({param.name: param for param in self.params})

    @cached_property
    def opaques(self) -> tuple[Opaque, ...]:
        """The comments, extension tags and inclusion tags inside, in order."""
        return tuple(between(self._reader.found, self.span))

    @cached_property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What is wrong with the box as a box: that it was salvaged, unclosed tags, names given twice."""
        found = []
        if self.salvaged:
            found.append(_diagnostic("salvaged-box", None, self.span))
        spans = self._reader.unclosed  # of the whole page, in order
        unclosed = spans[bisect_left(spans, (self.span.start,)) : bisect_left(spans, (self.span.end,))]
        if unclosed:
            pipes = [pipe for pipe, _, _ in self._arguments]
            for span in unclosed:
                before = bisect_right(pipes, span.start)
                found.append(_diagnostic("unclosed-tag", self.params[before - 1].name if before else None, span))
        if len(self.effective) < len(self.params):
            found += [
                _diagnostic("duplicate-param", param.name, param.span)
                for param in self.params
                if self.effective[param.name] is not param
            ]
        return tuple(found)

    def get(self, name: str) -> Param | None:
        """Return the parameter that counts under ``name``, or None."""
        return self.effective.get(name)

    def with_value(self, name: str, wikitext: str, *, escape: bool = False) -> Box:
        r"""Return the box, in its new page, with ``wikitext`` as the value of the parameter ``name``.

        White space and comments around the old value stay. Raises ``UnknownParamError`` if the box has no such parameter, and
        ``EditError`` if the value would break the box; with ``escape`` it is shown as text instead.

        >>> find("{{Warbox\n| date = 1 May\n}}", {"Warbox"})[0].with_value("date", "2 May").page_text
        '{{Warbox\n| date = 2 May\n}}'
        """
        edits.check_text(wikitext, f"the value of {name!r}")
        param = self._require(name)
        edit, value = edits.replacement(param, wikitext, self._newline, escape=escape)
        return self._edited([edit], [(other.name, value if other is param else other.value) for other in self.params])

    def with_param(self, name: str, wikitext: str, order: Sequence[str] | None = None, *, escape: bool = False) -> Box:
        r"""Return the box, in its new page, with one parameter more, written as its neighbours are.

        It comes behind the parameter that precedes it in ``order``; without that, in the order that the box was found with, which
        is the template's documented one; last, if there is none. Raises ``EditError`` if the box has the parameter already, or if
        name or value would break the box.

        >>> find("{{Warbox\n| date = 1 May\n}}", {"Warbox"})[0].with_param("conflict", "A", ["conflict", "date"]).text
        '{{Warbox\n| conflict = A\n| date = 1 May\n}}'
        """
        edits.check_text(name, "a parameter's name")
        edits.check_text(wikitext, f"the value of {name!r}")
        if name in self.effective:
            raise EditError(f"the box has a parameter {name!r} already; change it with with_value")
        index = edits.place(self.params, name, self._order if order is None else order)
        edit, value = edits.insertion(
            self.page_text, self.params, index, self._inside_end, name, wikitext, self._newline, escape=escape
        )
        expected = [(other.name, other.value) for other in self.params]
        expected.insert(index, (name, value))
        return self._edited([edit], expected)

    def without_param(self, name: str) -> Box:
        """Return the box, in its new page, without the parameter ``name``, however often it is given.

        Comments on lines of their own stay. Raises ``UnknownParamError`` if the box has no such parameter.

        >>> find("{{Warbox|date=1 May|place=Orrin}}", {"Warbox"})[0].without_param("date").text
        '{{Warbox|place=Orrin}}'
        """
        self._require(name)
        gone = [edits.removal(param) for param in self.params if param.name == name]
        return self._edited(gone, [(other.name, other.value) for other in self.params if other.name != name])

    def rename_param(self, old: str, new: str) -> Box:
        """Return the box, in its new page, with the parameter ``old`` called ``new``, wherever it is given.

        Raises ``UnknownParamError`` if the box has no parameter ``old``, ``EditError`` if it has ``new`` already.

        >>> find("{{Warbox|location=Orrin}}", {"Warbox"})[0].rename_param("location", "place").text
        '{{Warbox|place=Orrin}}'
        """
        edits.check_text(new, "a parameter's name")
        self._require(old)
        if new in self.effective:
            raise EditError(f"the box has a parameter {new!r} already; remove one of the two first")
        renamed = [edits.rename(self.page_text, param, new, self.params) for param in self.params if param.name == old]
        return self._edited(renamed, [(new if other.name == old else other.name, other.value) for other in self.params])

    def _require(self, name: str) -> Param:
        edits.check_text(name, "a parameter's name")
        param = self.get(name)
        if param is None:
            raise UnknownParamError(
                f"the box has no parameter {name!r}; add it with with_param, or use one of {sorted(self.effective)}"
            )
        return param

    @property
    def _newline(self) -> str:
        return "\r\n" if "\r\n" in self.text else "\n"

    @property
    def _inside_end(self) -> int:
        return self._arguments[-1][2] if self._arguments else self.name_span.end

    def _edited(self, changes: Sequence[edits.Edit], expected: Sequence[tuple[str, str]]) -> Box:
        """Make the changes, read the box again at its place, and make sure that it says what was expected."""
        text = edits.apply_edits(self.page_text, changes)
        box = _reread(text, self)
        end = self.span.end + len(text) - len(self.page_text)
        found = [(param.name, param.value) for param in box.params] if box else []
        if box is None or box.span.end != end or found != list(expected):
            changed = next(
                (want[0] for want, have in zip_longest(expected, found, fillvalue=("", "")) if want != have), self.name
            )
            raise EditError(f"the edit would change how the box is read, first at {changed!r}; nothing was changed")
        return box


def _diagnostic(code: str, param: str | None, span: Span) -> Diagnostic:
    severity, message = CODES[code]
    return Diagnostic(code, severity, message, param, span)


def fold_name(name: str) -> str:
    """Return a template's name in the form in which names are compared.

    Comments go, ``_`` and runs of white space become one space, a prefix such as ``Template:`` goes, the first letter is made
    upper case.

    >>> fold_name(" template:infobox_military  conflict<!-- x -->")
    'Infobox military conflict'
    """
    name = _COMMENT.sub("", name) if "<!--" in name else name
    name = _GAPS.sub(" ", name).strip()
    if ":" in name:
        prefix = _PREFIX.match(name)
        name = name[prefix.end() :] if prefix else name
    return name[:1].upper() + name[1:]


def find(text: str, names: Collection[str], known: Sequence[str] = ()) -> tuple[Box, ...]:
    """Return all boxes of the page ``text`` whose template is one of ``names``, in order; never raises.

    ``known`` are the template's parameter names in the documented order: a clue where a damaged box must be recovered, and where
    a parameter is added. If no template has such a name, one that has the parameters of a conflict infobox counts.

    >>> [box.name for box in find("{{Warbox|date=1}} {{warbox}}", {"Warbox"})]
    ['Warbox', 'warbox']
    """
    folded, pattern = _targets(frozenset(names))
    targets = [match.start() for match in pattern.finditer(text)]
    boxes = _named_boxes(text, targets, folded, known) if targets else []
    if not boxes and _SHAPE_MARK.search(text):
        boxes = _shaped_boxes(text, known)
    return tuple(boxes)


def _named_boxes(text: str, targets: Sequence[int], folded: frozenset[str], known: Sequence[str]) -> list[Box]:
    """Build the boxes among ``targets``: those that MediaWiki sees, and those that can be recovered."""
    reader = OpaqueReader(text)
    result = split_templates(text, targets, reader)
    boxes = []
    for split in result.splits:
        head = text[split.start + 2 : split.pipes[0] if split.pipes else split.end - 2]
        if fold_name(head) in folded:
            boxes.append(_box(text, split, reader, known))
        elif fold_name(head.strip().partition("\n")[0]) in folded:  # a parameter that lost its pipe has become part of the name
            boxes.append(_box(text, split, reader, known, salvaged=True))
    damaged = [piece.start + piece.count - 2 for piece in result.unclosed]
    if reader.endless is not None and reader.endless.kind == "comment":  # what stands in a comment without end was not meant to
        damaged += targets[bisect_left(targets, reader.endless.span.start) :]
    limits = sorted([*damaged, *(box.span.start for box in boxes), len(text)])
    for start in damaged[:_MOST_SALVAGED]:
        limit = limits[bisect_right(limits, start)]
        name = _NAME.match(text, start + 2, limit)
        if name is not None and fold_name(name[0]) in folded:
            recovered = recover(text, start, limit, known)
            if recovered is not None:
                boxes.append(_box(text, recovered.split, recovered.reader, known, salvaged=True, closed=recovered.closed))
    return sorted(boxes, key=lambda box: box.span)


def _shaped_boxes(text: str, known: Sequence[str]) -> list[Box]:
    """Build the boxes that have the parameters of a conflict infobox."""
    reader = OpaqueReader(text)
    targets = [match.start() for match in _ANY_TEMPLATE.finditer(text)]
    boxes = []
    for split in split_templates(text, targets, reader).splits:
        spans = zip(split.pipes, split.equals, strict=True)
        keys = {text[pipe + 1 : equals].strip(TRIM) for pipe, equals in spans if 0 < equals - pipe < 40}
        if all(keys & wanted for wanted in _SHAPE):
            boxes.append(_box(text, split, reader, known))
    return boxes


def _reread(text: str, before: Box) -> Box | None:
    """Read the box again that stood at the same place before an edit."""
    start = before.span.start
    reader = OpaqueReader(text)
    for split in split_templates(text, (start,), reader).splits:
        if split.start == start:
            return _box(text, split, reader, before._order, salvaged=before.salvaged)
    if before.salvaged:
        limit = before.span.end + len(text) - len(before.page_text)
        recovered = recover(text, start, limit, before.effective)
        if recovered is not None:
            return _box(text, recovered.split, recovered.reader, before._order, salvaged=True, closed=recovered.closed)
    return None


def _box(
    text: str, split: Split, reader: OpaqueReader, order: Sequence[str], *, salvaged: bool = False, closed: bool = True
) -> Box:
    start, end, pipes, equals = split
    inner_end = end - 2 if closed else end
    ends = (*pipes[1:], inner_end) if pipes else ()
    arguments = tuple(zip(pipes, equals, ends, strict=True))
    name_end = pipes[0] if pipes else inner_end
    name = _COMMENT.sub("", text[start + 2 : name_end]).strip(TRIM)
    if name[:8].lower() == "#invoke:" and arguments and arguments[0][1] < 0:  # the first argument is the function's name
        name_end = arguments[0][2]
        arguments = arguments[1:]
    return Box(text, Span(start, end), name, Span(start + 2, name_end), salvaged, arguments, reader, order)


@lru_cache(maxsize=32)
def _targets(names: frozenset[str]) -> tuple[frozenset[str], re.Pattern[str]]:
    """Return the names folded, and what finds templates that may have one of them (too many rather than too few)."""
    folded = frozenset(fold_name(name) for name in names)
    by_first_word: dict[str, list[str]] = {}
    for name in sorted(folded, reverse=True):
        first, _, rest = name.partition(" ")
        by_first_word.setdefault(first, []).append(rest)
    words = "|".join(_any_case(first) + _rest(rests) for first, rests in by_first_word.items())
    prefix = rf"(?i:(?:{_PREFIXES})?[\s_]*+:[\s_]*+)*+"
    commented = r"[^|{}\[\]<]*+<!--"
    return folded, re.compile(rf"\{{\{{[\s_]*+(?:{prefix}(?:{words})[ \t_]*+(?=[\n\r|}}<]|\Z)|{commented})")


def _any_case(word: str) -> str:
    """Return a pattern for ``word`` with its first letter in either case."""
    return f"[{re.escape(word[0])}{re.escape(word[0].lower())}]{re.escape(word[1:])}" if word else ""


def _rest(rests: Iterable[str]) -> str:
    """Return a pattern for what follows a name's first word."""
    spaced = [r"[\s_]++" + r"[\s_]++".join(re.escape(word) for word in rest.split(" ")) if rest else "" for rest in rests]
    return f"(?:{'|'.join(spaced)})"
