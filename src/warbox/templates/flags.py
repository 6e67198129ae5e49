"""Flag templates: an icon, or an icon with the country's name (WikiProject Flag Template)."""

from __future__ import annotations

import re

from warbox.builder import Builder
from warbox.content import FlagValue, MarkKind
from warbox.data.flags import FLAG_NAMES
from warbox.nodes import Arg, Call

__all__ = ["code", "flagg", "icon", "image", "images", "named", "noflag"]

_SIZE = re.compile(r"x?\d+(?:x\d+)?px")


def _variant(call: Call, out: Builder) -> str | None:
    # Editors type sizes where the variant stands ({{flagicon|Finland|23px}}).
    for arg in (call.get("variant"), call.get("2")):
        text = out.plain(arg)
        if text and not _SIZE.fullmatch(text):
            return text
    return None


def icon(call: Call, out: Builder) -> None:
    """{{flagicon|X|v}}, {{flagdeco|X}}: a flag and no text."""
    key = out.plain(call.get("1"))
    if key:
        out.mark(MarkKind.FLAG, FlagValue(key, _variant(call, out), None, "icon"), call.span)


def named(call: Call, out: Builder) -> None:
    """{{flag|X|v|name=Y}}, {{flagcountry|X}}, {{navy|X}}: a flag, then Y or X as typed."""
    first = call.get("1")
    shown = call.get("name") or first
    key = out.plain(first)
    if shown is None or not (key or out.plain(shown)):
        return
    begin = out.place
    with out.name():
        out.show(shown)
    out.mark(MarkKind.FLAG, FlagValue(key or None, _variant(call, out), None, "name"), call.span, begin)


def code(call: Call, out: Builder) -> None:
    """{{USA}}: a flag with its country's name."""
    name = out.plain(call.get("name")) or FLAG_NAMES.get(call.typed, call.typed)
    begin = out.place
    out.text(name, call.span)
    out.mark(MarkKind.FLAG, FlagValue(call.typed, _variant(call, out), None, "name"), call.span, begin)


def image(call: Call, out: Builder) -> None:
    """{{flagicon image|F}}, {{CSS image crop|Image=F}}: a picture and no text."""
    _picture(call, call.get("1", "image", "Image", "image1"), out)


_PREFIX = re.compile(r"\s*(?:file|image)\s*:\s*", re.IGNORECASE)


def _picture(call: Call, arg: Arg | None, out: Builder) -> None:
    file = out.plain(arg)
    if file:
        prefix = _PREFIX.match(file)
        bare = file if prefix is None else file[prefix.end() :]
        out.mark(MarkKind.FLAG, FlagValue(None, None, bare, "image"), call.span)


def images(call: Call, out: Builder) -> None:
    """{{multiple image|image1=F|caption1=A|image2=G}}: pictures, whose captions no field takes."""
    for number in range(1, _MOST_IMAGES + 1):
        _picture(call, call.get(f"image{number}"), out)
        captions = (f"caption{number}",) if number > 1 else ("header", "footer", "caption1")
        for caption in captions:
            words = out.plain(call.get(caption))
            if words:
                out.unread.append((call.span, words))


_MOST_IMAGES = 10


def noflag(call: Call, out: Builder) -> None:
    """{{noflag|text}}: room for a flag, and the text."""
    out.show(call.get("1"))


def flagg(call: Call, out: Builder) -> None:
    """{{flagg|mode|X|v}}: the third letter of the mode says whether a name is shown (x: none)."""
    mode = out.plain(call.get("1"))
    country = call.get("2")
    args = [Arg(None, a.nodes) for a in (country, call.get("3")) if a is not None]
    named_args = [a for a in call.args if a.name is not None and not a.name.isdecimal()]
    text = call.get("text")
    if text is not None:
        named_args.append(Arg("name", text.nodes))
    inner = Call(call.name, call.typed, [*args, *named_args], call.span)
    (icon if mode[2:3] == "x" else named)(inner, out)
