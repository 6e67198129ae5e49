"""Fate markers: what became of the person named before (table of military abbreviations, Template:Turncoat)."""

from __future__ import annotations

from warbox.builder import Builder
from warbox.content import MarkKind
from warbox.data.fates import FATE_TEMPLATES
from warbox.nodes import Call

__all__ = ["fate"]

# What readers see where it is not the abbreviation in parentheses.
_GLYPHS = {"killed": "†", "executed": "☠", "assassinated": "X", "natural_causes": "#", "suicide": "‡‡"}


def fate(call: Call, out: Builder) -> None:
    """{{KIA}}, {{POW}}, {{Surrendered}} …: a sign that marks the name before it."""
    value = FATE_TEMPLATES[call.name]
    begin = out.place
    out.text(_GLYPHS.get(value, f"({call.typed})"), call.span)
    out.mark(MarkKind.FATE, value, call.span, begin)
