"""Small pieces of wikitext: text without accidents, links, flags, fates, citations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from warbox.data.flags import FLAG_NAMES
from warbox.model import Citation, Fate, Flag, Link
from warbox.templates.registry import is_code

__all__ = ["FATE_MARKS", "Citations", "argument", "fate", "flag", "item_list", "link", "linked_text", "named_flag", "plain"]

# What MediaWiki, or a reader of wikitext, would take for markup in words.
_SYNTAX = re.compile(
    r"&(?=#?\w+;)|[<{}|]|\[(?=\[|https?:|ftp:|//)|\](?=\])|(?<=\])\]|'(?=')|(?<=')'|^'|'$|~(?=~~)|(?<=~)~|_(?=_)|(?<=_)_"
    r"|(?<=\bhttps):|(?<=\bhttp):|(?<=\bftp):|^[*#:;]|^-(?=---)",
    re.IGNORECASE,
)
_TRAIL = re.compile(r"[a-zß-öø-ÿ]")


def plain(text: str) -> str:
    """Return words as wikitext that shows exactly them.

    >>> plain("A|B ''C''")
    'A{{!}}B &#39;&#39;C&#39;&#39;'
    """
    return _SYNTAX.sub(lambda m: "{{!}}" if m[0] == "|" else f"&#{ord(m[0])};", text)


def argument(wikitext: str) -> str:
    """Return wikitext as it may stand in a template's positional argument: an equals sign outside templates is hidden."""
    bare = re.sub(r"<ref\b[^>]*/>|<ref\b.*?</ref>", "", wikitext, flags=re.DOTALL | re.IGNORECASE)
    while (without := re.sub(r"\{\{[^{}]*\}\}|\[\[[^\[\]]*\]\]", "", bare)) != bare:
        bare = without
    return f"1={wikitext}" if "=" in bare else wikitext


def link(target: str, text: str) -> str:
    """Return the link that shows ``text`` and leads to ``target``.

    >>> link("Rome", "Rome"), link("Ancient Rome", "Romans")
    ('[[Rome]]', '[[Ancient Rome|Romans]]')
    """
    return f"[[{target}]]" if target == text and not target.startswith(":") else f"[[{target}|{plain(text)}]]"


def linked_text(text: str, links: Iterable[Link]) -> tuple[str, list[Link]]:
    """Return ``text`` with ``links`` put back where their words stand, in order, and the links whose words were not found."""
    out: list[str] = []
    missing = []
    at = 0
    for item in links:
        found = text.find(item.text, at) if item.text else -1
        if found < 0:
            missing.append(item)
            continue
        end = found + len(item.text)
        trail = "<nowiki/>" if _TRAIL.match(text, end) else ""
        out += [plain(text[at:found]), link(item.target, item.text), trail]
        at = end
    out.append(plain(text[at:]))
    return "".join(out), missing


def flag(value: Flag) -> str:
    """Return a flag that shows no name."""
    if value.key is None:
        return f"{{{{flagicon image|{value.file or ''}}}}}"
    return f"{{{{flagicon|{value.key}{_variant(value)}}}}}"


def named_flag(value: Flag, shown: str, target: str | None = None) -> str:
    """Return a flag with the name ``shown`` behind it, linked to ``target`` if one is given.

    >>> from warbox.model import FlagKind
    >>> named_flag(Flag(key="France", variant="1794", kind=FlagKind.NAME), "France")
    '{{flag|France|1794}}'
    """
    key = value.key or ""
    if target is None and is_code(key) and FLAG_NAMES.get(key) == shown:
        return f"{{{{{key}{_variant(value)}}}}}"
    name = plain(shown).replace("=", "{{=}}") if target is None else link(target, shown)
    return f"{{{{flag|{key}{_variant(value)}{'' if target is None and key == shown else f'|name={name}'}}}}}"


def _variant(value: Flag) -> str:
    if value.variant is None:
        return ""
    return f"|variant={value.variant}" if "=" in value.variant else f"|{value.variant}"


FATE_MARKS: Mapping[Fate, str] = {
    Fate.KILLED: "{{KIA}}",
    Fate.DIED_OF_WOUNDS: "{{DOW}}",
    Fate.PRESUMED_KILLED: "{{PKIA}}",
    Fate.WOUNDED: "{{WIA}}",
    Fate.MISSING: "{{MIA}}",
    Fate.CAPTURED: "{{POW}}",
    Fate.EXECUTED: "{{Executed}}",
    Fate.SURRENDERED: "{{Surrendered}}",
    Fate.DEFECTED: "{{Turncoat}}",
    Fate.DESERTED: "{{AWOL}}",
    Fate.ASSASSINATED: "{{Assassinated}}",
    Fate.SUICIDE: "{{Suicide}}",
    Fate.NATURAL_CAUSES: "{{Natural Causes}}",
}


def fate(value: Fate) -> str:
    """Return the template that marks a fate."""
    return FATE_MARKS[value]


def item_list(lines: Sequence[str]) -> str:
    """Return bulleted ``lines`` (each with its bullets) as a plain list."""
    body = "\n".join(lines)
    return "{{plainlist|" + argument(f"\n{body}\n") + "}}"


class Citations:
    """The citations of a conflict by id, and what of them was written."""

    def __init__(self, citations: Iterable[Citation]) -> None:
        self.by_id = {c.id: c for c in citations}
        self.order = {ident: place for place, ident in enumerate(self.by_id)}

    def write(self, ids: Iterable[str]) -> str:
        """Return the wikitext of citations; those of one template that names several are written once."""
        out: list[str] = []
        names: set[str | None] = set()
        last = None
        for ident in sorted((i for i in ids if i in self.by_id), key=self.order.__getitem__):
            citation = self.by_id[ident]
            if citation.wikitext == last and citation.wikitext.startswith("{{") and citation.name not in names:
                names.add(citation.name)
                continue
            last, names = citation.wikitext, {citation.name}
            out.append(citation.wikitext)
        return "".join(out)

    def keys(self, ids: Iterable[str]) -> tuple[tuple[str, str | None], ...]:
        """Return what tells citations apart in a text of their own, where their ids are others."""
        return tuple(dict.fromkeys((self.by_id[i].wikitext, self.by_id[i].name) for i in ids if i in self.by_id))
