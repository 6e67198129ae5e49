"""The ``<ref>`` tags of a page as citations."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from warbox.builder import Cited
from warbox.scan import Opaque

__all__ = ["iter_refs", "read_ref"]

_NAME = re.compile(r"""\b(name|group)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'/>]+))""", re.IGNORECASE)


def read_ref(page: str, opaque: Opaque) -> Cited:
    """Return the citation that a ``<ref>`` tag is."""
    opening = page[opaque.span.start : opaque.content.start if opaque.content else opaque.span.end]
    name = group = None
    if "=" in opening:
        given = {m[1].lower(): (m[2] or m[3] or m[4] or "").strip() for m in _NAME.finditer(opening)}
        name, group = given.get("name") or None, given.get("group") or None
    empty = opaque.content is None or not opaque.content.of(page).strip()
    return Cited(opaque.span, "ref", name, group, reuse=empty and name is not None)


def iter_refs(page: str, opaques: Sequence[Opaque]) -> Iterator[Cited]:
    """Yield the ``<ref>`` tags among ``opaques`` as citations, in order."""
    return (read_ref(page, o) for o in opaques if o.name == "ref")
