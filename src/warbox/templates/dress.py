"""Templates that only dress their text, break lines, write a sign, or show words of another language."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from warbox.builder import RAISED, Builder
from warbox.content import MarkKind
from warbox.nodes import Call

__all__ = [
    "block", "br", "bulleted", "dot", "hidden", "interlanguage", "langx", "last", "raised", "rule", "second", "shown", "sign",
    "small",
]  # fmt: skip


def shown(call: Call, out: Builder) -> None:
    """{{nowrap|A}}, {{center|A}}, {{abbr|A|meaning}}: the first argument."""
    out.show(call.get("1", "text", "content"))


def raised(call: Call, out: Builder) -> None:
    """{{sup|a}}: a sign that points to a footnote, or raised words."""
    sign = out.plain(call.get("1"))
    if _RAISED.fullmatch(sign):
        out.raised(sign, call.span)
    else:
        shown(call, out)


_RAISED = re.compile(RAISED)


def block(call: Call, out: Builder) -> None:
    """{{center|A}}: the first argument on a line of its own."""
    out.block()
    out.show(call.get("1", "text"))
    out.block()


def second(call: Call, out: Builder) -> None:
    """{{lang|de|A}}, {{color|red|A}}: the second argument."""
    out.show(call.get("2", "text") or call.get("1"))


def last(call: Call, out: Builder) -> None:
    """{{font color|red|yellow|A}}: the last positional argument."""
    args = call.positional
    out.show(call.get("text") or (args[-1] if args else None))


def small(call: Call, out: Builder) -> None:
    """{{small|A}}: the argument in small type."""
    with out.small():
        out.show(call.get("1"))


def langx(call: Call, out: Builder) -> None:
    """{{lang-de|A}}, {{langx|de|A}}: the words; the language's name before them is not content."""
    out.show(call.get("2") if call.name == "langx" else call.get("1"))


def hidden(call: Call, out: Builder) -> None:
    """{{clear}}, {{anchor}}, maps and trends: nothing to read."""


def pictured(call: Call, out: Builder) -> None:
    """{{location map}}, {{image label}}: words on a picture, which no field takes."""
    out.unread.append((call.span, call.typed))


def br(call: Call, out: Builder) -> None:
    """{{br}}, {{break}}: a line break."""
    out.br(call.span)


def bulleted(call: Call, out: Builder) -> None:
    """{{bull}}: a bullet drawn by hand, which begins a line, or between names parts them."""
    if out.place:
        out.br()
    else:
        out.text("•", call.span)


def dot(call: Call, out: Builder) -> None:
    """{{·}}: a dot that parts names."""
    out.br()


def rule(call: Call, out: Builder) -> None:
    """{{hr}}: a horizontal rule."""
    out.rule()


def sign(text: str) -> Callable[[Call, Builder], None]:
    """Return a handler that writes a fixed text."""
    return partial(_write_sign, text)


def _write_sign(text: str, call: Call, out: Builder) -> None:
    out.text(text, call.span)


def interlanguage(call: Call, out: Builder) -> None:
    """{{ill|A|de|B|lt=C}}: C or A, linked to A; the letters of the other wiki are no content."""
    target = out.plain(call.get("1"))
    begin = out.place
    with out.name():
        out.show(call.get("lt", "text") or call.get("1"))
    out.mark(MarkKind.LINK, target, call.span, begin)
