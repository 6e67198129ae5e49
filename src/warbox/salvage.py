"""Recover the parameters of a box that MediaWiki does not see, because something in it is never closed.

The damage is one missing ``}}``, ``]]``, ``-->`` … or a few. Two habits of editors lead through it: a parameter begins on a line
of its own (``| name = value``, or ``name = value |``), and the box stands before the article's first sentence. So the box's end
is found first; what is still open there is to blame; its opener is masked by characters that mean nothing, of the same length,
and the ordinary scanner splits the rest. Offsets hold throughout.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from warbox.scan import EXTENSION_TAGS, OpaqueReader, Open, Split, scan
from warbox.spans import Span

__all__ = ["Recovered", "recover"]

_MASK = "."
_ROUNDS = 4  # openers blamed one by one; with more than that the box is a ruin, and all go at once
_LONGEST = 100_000  # characters; no real box comes near

_PARAM = r"(?:(?<=\n)[ \t]*+\||\|[ \t]*+\r?\n)[ \t]*+(?P<name>[^\s|={}\[\]<>][^|={}\[\]<>\n]{0,60})="
_INLINE_PARAM = r"\|[ \t]*+(?P<inline>[^\W\d]++\d[a-z]?)[ \t]*+="  # counts if the name is known
_TAGS = "|".join(EXTENSION_TAGS)
_MARKS = re.compile(
    rf"(?P<open><!--)|(?P<close>-->)|<(?P<slash>/?)(?P<tag>(?i:{_TAGS}))(?:\s[^<>]*+)?+(?<!/)>|{_PARAM}|{_INLINE_PARAM}"
)
_HEADING = re.compile(r"\n==++[^=\n][^\n]*=[ \t\r]*+(?=\n|\Z)")
# What the article's first sentence looks like: a long line with the title in bold at its beginning.
_SENTENCE = re.compile(r"\n[^\n|*#:;=!{}<\[']{0,40}'''[^\n]{80}")
# What follows a box and is no part of its last value.
_NEIGHBOUR = re.compile(
    r"\n[ \t\r]*+(?=\n|\{\{(?:[Cc]ampaignbox|[Cc]oord\b|[Uu]se [dm])|__[A-Z]|\[\[(?:File|Image|Fichier|Datei|Файл):)"
)
_BLANK_LINE = re.compile(r"\n[ \t\r]*+\n")
_OWN_LINE_CLOSE = re.compile(r"\n[ \t]*+\}\}\Z")
_HALF_CLOSE = re.compile(r"\n[ \t]*+\}\Z")


class Recovered(NamedTuple):
    """A box put together again: how it splits, whether it ends with ``}}``, and the reader that found its comments and tags."""

    split: Split
    closed: bool
    reader: OpaqueReader


class _Lines(NamedTuple):
    """Where parameters seem to begin, and which comments and tags are never closed."""

    params: list[tuple[int, str]]
    unclosed: list[tuple[int, str]]


def recover(text: str, start: int, limit: int, known: Collection[str] = ()) -> Recovered | None:
    r"""Recover the box whose ``{{`` stands at ``start`` and which ends before ``limit``; None if it shows no parameter.

    ``known`` are the template's parameter names; without them every ``| name =`` on a line of its own counts.

    >>> recover("{{Infobox\n| a = [[x\n| b = y\n}}", 0, 30).split.pipes
    (10, 20)
    """
    limit = min(limit, start + _LONGEST)
    heading = _HEADING.search(text, start, limit)
    body = text[start : heading.start() if heading else limit]
    lines = _read_lines(body, known)
    params = _box_params(body, lines.params, known)
    if not params:
        return None
    spans = []
    for at, tag in lines.unclosed:
        line_end = body.find("\n", at)
        spans.append(Span(at, at + 1 if tag else line_end if line_end >= 0 else len(body)))  # a comment ends with its line
    body = _masked(body, spans)
    body = body[: _box_end(body, params[-1])]
    if _closes_itself(body, params[-1]):
        body = body[:-2]
    body, blamed = _mask_unclosed(body)
    reader = OpaqueReader(body + "}}")
    own = [split for split in scan(reader.text, 0, frozenset((0,)), reader).splits if split.start == 0]
    if not own:
        return None
    closed = text.startswith("}}", start + own[0].end - 2)
    end = own[0].end if closed else len(body)
    split = _without_strays(own[0], sorted(blamed + [at for at, _ in lines.unclosed]), params)
    reader.found[:] = [opaque.shift(start) for opaque in reader.found if opaque.span.end <= end]
    reader.unclosed[:] = [span.shift(start) for span in reader.unclosed]
    return Recovered(split._replace(end=end).shift(start), closed, reader)


def _masked(text: str, spans: Iterable[Span]) -> str:
    """Return ``text`` with neutral characters in place of the spans, which are in order."""
    pieces = []
    position = 0
    for start, end in spans:
        pieces += [text[position:start], _MASK * (end - max(start, position))]
        position = max(end, position)
    return "".join(pieces) + text[position:]


def _read_lines(body: str, known: Collection[str]) -> _Lines:
    """Find the beginnings of parameters outside comments and tags.

    A tag that meets another of its name, or a known parameter, before its closing is taken as unclosed, and so is a comment
    that meets another: what it seemed to hide counts again.
    """
    params: list[tuple[int, str]] = []
    unclosed: list[tuple[int, str]] = []
    hidden: list[tuple[int, str]] = []
    waiting: tuple[int, str] | None = None  # the comment (no name) or tag that is open
    for match in _MARKS.finditer(body):
        at = match.start()
        name = match["name"] or match["inline"]
        if name:
            if match["inline"] and name not in known:
                continue
            param = (at, name.strip())
            if waiting is None:
                params.append(param)
                continue
            hidden.append(param)
            if not waiting[1] or param[1] not in known:
                continue
        elif match["close"] or match["slash"]:
            closes = "" if match["close"] else match["tag"].lower()
            if waiting is not None and waiting[1] == closes:
                waiting = None
                hidden.clear()
            continue
        opens = "" if match["open"] else (match["tag"] or "").lower()
        if waiting is None:
            waiting = (at, opens)
        elif name or waiting[1] == opens:
            unclosed.append(waiting)
            params += hidden
            hidden.clear()
            waiting = None if name else (at, opens)
    if waiting is not None:
        unclosed.append(waiting)
        params += hidden
    return _Lines(params, unclosed)


def _box_params(body: str, params: Sequence[tuple[int, str]], known: Collection[str]) -> list[int]:
    """Return where the box's own parameters begin: up to the article's first sentence, and only the known ones if most are."""
    end = len(params)
    for index, (at, _) in enumerate(params):
        following = params[index + 1][0] if index + 1 < len(params) else len(body)
        sentence = _SENTENCE.search(body, at, following)
        if sentence and _BLANK_LINE.search(body, sentence.end(), following):
            end = index + 1
            break
    ours = [at for at, name in params[:end] if name in known]
    return ours if len(ours) * 2 > end else [at for at, _ in params[:end]]


def _box_end(body: str, last: int) -> int:
    """Return where the box ends, given where its last parameter begins.

    That is where the last parameter, split by itself, meets a ``}}`` too many, unless the article has begun before; failing
    this, before what looks like the article or its furniture.
    """
    tail = "{{" + body[last:]
    found = scan(tail, 0, frozenset((0,)), OpaqueReader(tail)).splits
    sentence = _SENTENCE.search(tail)
    if found and found[-1].start == 0:
        end = found[-1].end
        if not sentence or sentence.start() > end or not _BLANK_LINE.search(tail, sentence.start() + 1, end):
            return last + end - 2
    tail = tail[: sentence.start()] if sentence else tail
    neighbour = _NEIGHBOUR.search(tail)
    tail = (tail[: neighbour.start()] if neighbour else tail).rstrip()
    half = _HALF_CLOSE.search(tail)
    return last - 2 + (half.start() if half else len(tail))


def _closes_itself(body: str, last: int) -> bool:
    """Is the ``}}`` at the end the box's own? It is if it has its line to itself, or if taking it would swallow parameters."""
    if not body.endswith("}}"):
        return False
    if _OWN_LINE_CLOSE.search(body):
        return True
    pieces = _unclosed(body[:-2])
    return not pieces or pieces[-1].start < last


def _unclosed(body: str) -> list[Open]:
    """Return what is open at the end of ``body``, the box itself left out."""
    return scan(body, 0, frozenset(), OpaqueReader(body)).unclosed[1:]


def _mask_unclosed(body: str) -> tuple[str, list[int]]:
    """Mask the openers that are still open at the end, innermost first, for what is inside one may be what keeps it open."""
    blamed: list[int] = []
    while pieces := _unclosed(body):
        if len(blamed) < _ROUNDS and len(pieces) <= _ROUNDS:
            pieces = pieces[-1:]
        blamed += [piece.start for piece in pieces]
        body = _masked(body, [Span(piece.start, piece.start + piece.count) for piece in pieces])
        if len(blamed) > 2 * _ROUNDS:
            break
    return body, blamed


def _without_strays(split: Split, blamed: Sequence[int], params: Sequence[int]) -> Split:
    """Leave out the pipes of masked constructs: those between a masked opener and the next parameter."""
    starts = frozenset(params)
    kept = [
        (pipe, equals)
        for pipe, equals in zip(split.pipes, split.equals, strict=True)
        if pipe in starts or _last_before(blamed, pipe) <= _last_before(params, pipe)
    ]
    return split._replace(pipes=tuple(pipe for pipe, _ in kept), equals=tuple(equals for _, equals in kept))


def _last_before(offsets: Sequence[int], offset: int) -> int:
    index = bisect_right(offsets, offset)
    return offsets[index - 1] if index else -1
