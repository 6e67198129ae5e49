"""Citations: which are definitions, which reuse one, and what a citation says. It works on wikitext as strings and spans."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from warbox.scan import Opaque, OpaqueReader, read_opaques, split_templates

__all__ = ["citation_templates", "citation_urls", "page_refs"]

_URL = re.compile(r"(?:https?|ftp)://[^\s|\]<>{}\"]+", re.IGNORECASE)
_OPEN = re.compile(r"\{\{(?!\{)")


def citation_urls(wikitext: str) -> tuple[str, ...]:
    """Return the web addresses in a citation's wikitext, each once.

    >>> citation_urls("<ref>[https://example.org A] https://example.org</ref>")
    ('https://example.org',)
    """
    return tuple(dict.fromkeys(m.group().rstrip(".,;:)") for m in _URL.finditer(wikitext)))


def citation_templates(wikitext: str) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """Return the outermost templates in a citation: the name of each and its (key, value) pairs.

    >>> citation_templates("<ref>{{cite book |title=Annals |year=1901}}</ref>")
    (('cite book', (('title', 'Annals'), ('year', '1901'))),)
    """
    inner = re.sub(r"^<ref\b[^>]*>|</ref\s*>$", lambda m: " " * len(m[0]), wikitext, flags=re.IGNORECASE)
    splits = split_templates(inner, [m.start() for m in _OPEN.finditer(inner)], OpaqueReader(inner)).splits
    out = []
    end = 0
    for split in sorted(splits, key=lambda s: s.start):
        if split.start < end:
            continue
        end = split.end
        stops = [*split.pipes[1:], split.end - 2] if split.pipes else []
        pairs = []
        position = 0
        for pipe, equals, stop in zip(split.pipes, split.equals, stops, strict=True):
            if equals < 0:
                position += 1
                pairs.append((str(position), inner[pipe + 1 : stop].strip()))
            else:
                pairs.append((inner[pipe + 1 : equals].strip(), inner[equals + 1 : stop].strip()))
        name = inner[split.start + 2 : split.pipes[0] if split.pipes else split.end - 2].strip()
        out.append((name, tuple(pairs)))
    return tuple(out)


def page_refs(page: str) -> Iterator[Opaque]:
    """Yield every ``<ref>`` of a page, those in ``<references>`` too."""
    reader = OpaqueReader(page)
    read_opaques(page, reader, 0, len(page))
    for opaque in list(reader.found):
        if opaque.name == "ref":
            yield opaque
        elif opaque.name == "references" and opaque.content is not None:
            inner = OpaqueReader(page)
            read_opaques(page, inner, opaque.content.start, opaque.content.end)
            yield from _refs(inner.found)


def _refs(found: Sequence[Opaque]) -> Iterator[Opaque]:
    return (o for o in found if o.name == "ref")
