"""List templates: what parts items, in one call or as a begin and an end."""

from __future__ import annotations

from warbox.builder import Builder
from warbox.nodes import Call

__all__ = ["begin_frame", "collapsible", "end_frame", "end_list", "hidden", "items", "plain_list"]


def items(call: Call, out: Builder) -> None:
    """{{ubl|A|B}}, {{bulleted list|A|B}}, {{hlist|A|B}}: an item an argument."""
    with out.nested():
        for arg in call.positional:
            out.show_item(arg)


def plain_list(call: Call, out: Builder) -> None:
    """{{plainlist|1=* A …}}, {{flatlist|…}}: a wikitext list; without an argument, the begin of a pair."""
    body = call.get("1")
    if body is None:
        return
    with out.nested():
        out.show_list(body)


def end_list(call: Call, out: Builder) -> None:
    """{{endplainlist}} and kin: the list before ends."""
    out.end_list()


def collapsible(call: Call, out: Builder) -> None:
    """{{collapsible list|title=T|A|B}}: items under a title."""
    out.open_frame(call.get("title", "header", "heading"))
    for arg in call.positional:
        out.show_item(arg)
    out.close_frame()


def hidden(call: Call, out: Builder) -> None:
    """{{hidden|T|A}}: A under the title T."""
    out.open_frame(call.get("title", "header", "1"))
    content = call.get("content", "text", "2")
    if content is not None:
        out.show_item(content)
    out.close_frame()


def begin_frame(call: Call, out: Builder) -> None:
    """{{hidden begin|title=T}}, {{collapsed infobox section begin|T}}: what follows stands under the title."""
    out.open_frame(call.get("title", "header", "heading", "1"))


def end_frame(call: Call, out: Builder) -> None:
    """{{hidden end}}: the section ends."""
    out.close_frame()
