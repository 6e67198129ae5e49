"""Free text: words with their links and citations."""

from __future__ import annotations

import re

from warbox.content import Content, MarkKind
from warbox.fields.context import Context
from warbox.fields.entries import citations_of, clean
from warbox.fields.ledger import Use
from warbox.model import Link, RichText, Source

__all__ = ["links_of", "name_lines", "rich_text", "source_of"]


def links_of(content: Content) -> tuple[Link, ...]:
    """Return the wikilinks of a value, in order."""
    return tuple(Link(target=str(m.value), text=clean(line.text[m.begin : m.stop])) for line, m in content.marks(MarkKind.LINK))


def source_of(content: Content) -> Source:
    """Return the source of a whole value."""
    return Source(param=content.param, span=content.span, value_span=content.span)


def rich_text(content: Content, context: Context, *, enter: bool = True) -> RichText | None:
    """Return a value as text, or None if it shows nothing; ``enter`` it in the ledger unless its parts are read elsewhere."""
    text = "\n".join(filter(None, (clean(line.text) for line in content.lines)))
    citations = context.ids(s for line in content.lines for s in citations_of(line))
    if enter:
        context.ledger.use_all(content, Use.WORDS)
        for line, mark in content.marks(MarkKind.LINK):
            context.ledger.use(line, mark.begin, mark.stop)
    links = links_of(content)
    if not text and not citations:
        return None
    return RichText(text=text, links=links, citations=citations, source=source_of(content))


# A first line that cannot end a title, or a second that cannot begin another.
_HANGS = re.compile(
    r"(?:\b(?:of|the|and|at|in|on|for|de|du|des|to|from|near|by|against|with|la|le|el|da)|[-–—,&:])$", re.IGNORECASE
)
# What leads from one name to another, and is no part of either; "Or" may begin a name.
_ALSO = (
    r"(?:or|(?i:(?:(?:or|also|otherwise|sometimes|alternatively|better|commonly) )?(?:known as|called)"
    r"|aka|a\.\s?k\.\s?a\.?|a/k/a|also|alternatively|otherwise|or(?= the\b)))(?=[\s:,]|$)"
)
_LEADS_ON = re.compile(rf"{_ALSO}[\s:,]*")
_ALSO_AT_END = re.compile(rf"(?<=[\s,;–—-]){_ALSO}[:,]?$")
_LONGEST_ALSO = 30  # characters, with what is before and behind it

_MAX_NAME = 200  # a longer title is not broken over lines, but a list


def name_lines(content: Content, context: Context) -> tuple[str | None, tuple[str, ...]]:
    """Return the conflict's name and its other names: a title broken over two lines is joined.

    Words that lead to another name are none: "War of X<br>or<br>War of Y", "War of X<br>(also known as War of Y)".
    """
    joined: list[str] = []
    another = False  # whether such words stand before the line
    for line in filter(None, (clean(line.text) for line in content.lines)):
        if joined:
            line, led = _without_also(line)
            joined[-1], ends = _without_last_also(joined[-1], led)
            another |= led or ends
        if not line:
            continue
        hangs = joined and (_HANGS.search(joined[-1]) or (len(joined) == 1 and line[0].islower()))
        if hangs and not another and len(joined[-1]) < _MAX_NAME:
            joined[-1] = f"{joined[-1]} {line}"
        else:
            joined.append(line)
        another = False
    context.ledger.use_all(content)
    if not joined:
        return None, ()
    return joined[0], tuple(_unwrapped(other) for other in joined[1:])


def _without_also(line: str) -> tuple[str, bool]:
    """Return a line without the words that lead to the name in it, and whether there were any."""
    bare = _unwrapped(line)
    match = _LEADS_ON.match(bare)
    return (line, False) if match is None else (bare[match.end() :], True)


def _without_last_also(name: str, led: bool) -> tuple[str, bool]:
    """Return a name without the words at its end that lead to the one on the next line, and whether there were any.

    ``led``: the next line begins with them; then the dash or comma before them goes.
    """
    match = _ALSO_AT_END.search(name, max(0, len(name) - _LONGEST_ALSO))
    if match is not None:
        name = name[: match.start()]
    return (name.rstrip(" ,;–—-") if match is not None or led else name), match is not None


def _unwrapped(name: str) -> str:
    return name[1:-1].strip() if name.startswith("(") and name.endswith(")") and name.count("(") == 1 else name
