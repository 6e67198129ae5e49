"""What a box takes from the page around it: citations that it only reuses, and the coordinates at the page's title.

Looked up when a box first asks, and once for all boxes of a page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import islice

from warbox.builder import Cited
from warbox.citations import page_refs
from warbox.content import Content
from warbox.profiles import EN
from warbox.refs import iter_refs
from warbox.spans import Span
from warbox.walk import walk

__all__ = ["Elsewhere"]

_COORD = re.compile(r"\{\{\s*+coord\s*+\|([^{}]*+)\}\}", re.IGNORECASE)
_DISPLAY = re.compile(r"\s*+display\s*+=", re.IGNORECASE)
_IN_TITLE = re.compile(r"\bt(?:itle)?\b|\A\s*+it\b", re.IGNORECASE)
_MOST_COORDS = 20  # templates of a page that are tried; the bound keeps the time linear


def _is_for_title(argument: str) -> bool:
    display = _DISPLAY.match(argument)
    return display is not None and _IN_TITLE.search(argument[display.end() :]) is not None


class Elsewhere:
    """The text of a page, and what is found in it.

    >>> page = "{{coord|1|2|display=title}} <ref name=x>[https://example.org A]</ref>"
    >>> [start for start, _ in Elsewhere(page).title_coords], list(Elsewhere(page).refs)
    ([0], ['x'])
    """

    def __init__(self, page: str) -> None:
        self._page = page

    @cached_property
    def refs(self) -> Mapping[str, Cited]:
        """The definitions of named ``<ref>`` in the page; of equal names the first."""
        found: dict[str, Cited] = {}
        for cited in iter_refs(self._page, list(page_refs(self._page))):
            if cited.name is not None and not cited.reuse:
                found.setdefault(cited.name, cited)
        return found

    @cached_property
    def title_coords(self) -> Sequence[tuple[int, Content]]:
        """Where the first templates stand that show coordinates at the page's title, and what they say."""
        return [
            (match.start(), walk(self._page, Span(*match.span()), (), EN.handlers, "").content)
            for match in islice(self._coords(), _MOST_COORDS)
            if self._page.rfind("<!--", 0, match.start()) <= self._page.rfind("-->", 0, match.start())
        ]

    def _coords(self) -> Iterator[re.Match[str]]:
        return (match for match in _COORD.finditer(self._page) if any(map(_is_for_title, match[1].split("|"))))
