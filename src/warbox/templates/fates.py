"""Fate markers: what became of the person named before (table of military abbreviations, Template:Turncoat)."""

from __future__ import annotations

from warbox.builder import Builder
from warbox.content import MarkKind
from warbox.data.fates import FATE_LINKS, FATE_TEMPLATES, FATE_WORDS
from warbox.nodes import Call

__all__ = ["fate"]

# What readers see where it is not the abbreviation in parentheses.
_GLYPHS = {"killed": "†", "executed": "☠", "assassinated": "X", "natural_causes": "#", "suicide": "‡‡"}


def fate(call: Call, out: Builder) -> None:
    """{{KIA}}, {{POW}}, {{Surrendered}} …: a sign that marks the name before it."""
    said = out.plain(call.get("1", "link")).strip().casefold()
    value = FATE_WORDS.get(said) or FATE_LINKS.get(said) or FATE_TEMPLATES[call.name]  # {{KIA|Suicide}}
    begin = out.place
    out.text(_GLYPHS.get(value, f"({call.typed})"), call.span)
    out.mark(MarkKind.FATE, value, call.span, begin)
