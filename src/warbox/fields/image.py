"""The image: the file shown at the head of the box; all else that its parameter shows is reported."""

from __future__ import annotations

import re

from warbox.content import Content, FlagValue, MarkKind
from warbox.fields.context import Context

__all__ = ["read_image"]

_FILE = re.compile(r"^\s*(?:file|image)\s*:\s*", re.IGNORECASE)


def read_image(content: Content | None, context: Context) -> str | None:
    """Return the name of the first file, or the first line where none is linked."""
    if content is None:
        return None
    pictures = [
        (mark.span, mark.value.file)
        for _, mark in content.marks(MarkKind.FLAG)
        if isinstance(mark.value, FlagValue) and mark.value.file
    ]
    name = pictures[0][1] if pictures else None
    for span, file in pictures[1:]:
        context.report("unread-text", content.param, span, file or "")
    for line in content.lines:
        if name is None and any(map(str.isalnum, line.text)):
            name = _FILE.sub("", line.text.partition("|")[0].replace("_", " ")).strip()  # a typed "|" leads to options
            context.ledger.use(line, 0, len(line.text))
        elif any(map(str.isalnum, line.text)):
            context.report_text("unread-text", content.param, line, 0, len(line.text))
    if name is None and not any(d.param == content.param for d in context.diagnostics):
        context.report("unread-text", content.param, content.span)
    return name
