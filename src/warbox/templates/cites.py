"""Citation and maintenance templates: no content, kept as provenance of what they follow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from warbox.builder import Builder, Cited
from warbox.nodes import Call, Node

__all__ = ["KINDS", "cite", "cited_in"]

# Template (folded) -> kind of citation. The content of notes may hold further citations.
KINDS: dict[str, str] = {
    **dict.fromkeys(("refn", "#tag:ref", "notetag", "ref-n", "reftag", "listref"), "refn"),
    **dict.fromkeys(("efn", "efn-la", "efn-lr", "efn-ua", "efn-ur", "efn-lg", "efn-fn", "note", "footnote", "adn"), "efn"),
    **dict.fromkeys(("sfn", "sfnp", "sfnm", "sfnmp", "sfnref", "shortened footnote", "sfn0", "snf", "snfp", "harvcoltxt"), "sfn"),
    **dict.fromkeys(("harv", "harvnb", "harvtxt", "harvp", "harvs", "harvcol", "harvcolnb", "harvid", "harvsp"), "harv"),
    **dict.fromkeys(("r", "ref+", "rma"), "reuse"),
    **dict.fromkeys(("rp", "page", "pages", "p.", "pp."), "rp"),
    **dict.fromkeys(
        ("ref", "ref label", "ref-label", "reflabel", "cref", "cref2", "note label", "cnote", "cnote2", "ref supports", "ent"), "label"
    ),
    **dict.fromkeys(
        (
            "citation needed", "cn", "fact", "citeneeded", "cite needed", "citation", "source?", "unreferenced inline", "uncited",
            "dubious", "unreliable source", "unreliable source?", "unreliable source inline", "verification failed",
            "failed verification", "better source", "better source needed", "page needed", "pn", "page number needed", "clarify",
            "clarify me", "when", "when?", "vague", "as of?", "dead link", "deadlink", "webarchive", "wayback", "who", "who?", "whom",
            "by whom", "by whom?", "according to whom", "weasel inline", "specify", "verify source", "verify credibility", "vc", "rs",
            "self-published inline", "self-published source", "primary source inline", "primary source-inline", "non-primary source needed",
            "full citation needed", "full", "disputed inline", "disputed-inline", "contradict-inline", "contradict inline",
            "inconsistent", "neutrality disputed", "pov-statement", "original research inline", "or", "undue inline", "synthesis inline",
            "update inline", "update after", "cite quote", "quote needed", "request quotation", "additional citation needed",
            "volume needed", "year needed", "date missing", "attribution needed", "nonspecific", "non-specific", "where", "which",
            "which?", "why", "why?", "how", "explain", "elucidate", "sic", "importance inline", "irrelevant citation", "obsolete source",
            "medical citation needed", "refimprove inline", "ref improve inline", "circular reference", "circular ref", "inline citations",
            "unsigned", "isbn", "issn", "oclc", "doi", "jstor", "in lang", "ref lang", "subscription required", "subscription",
            "registration required", "open access", "closed access", "google books", "cite book", "cite web", "cite news",
            "cite journal", "cite encyclopedia", "cite magazine", "cite thesis", "cite report", "cite press release", "cite map",
            "cite av media", "cite conference", "cite episode", "cite interview", "cite video", "cite podcast", "cite speech",
            "cite act", "cite archive", "cite document", "cite newspaper", "cite paper", "cite tweet", "cite wikisource", "citation/core",
            "dnb", "cite dnb", "eb1911", "cite eb1911", "catholic", "gutenberg", "internet archive", "lien web", "ouvrage", "article",
        ),
        "cite",
    ),
}  # fmt: skip

_NOTES = ("refn", "efn")


def cite(call: Call, out: Builder) -> None:
    """{{sfn|…}}, {{efn|…}}, {{rp|36}}, {{citation needed}}: shows a footnote mark at most."""
    for cited, body in cited_in(call, out):
        out.cite(cited, body)


def cited_in(call: Call, out: Builder) -> Iterator[tuple[Cited, Sequence[Node]]]:
    """Yield what a citation template cites, and the nodes of its note, if it is one."""
    kind = KINDS.get(call.name, "cite")
    group = out.plain(call.get("group", "g")) or None
    if kind == "reuse":  # {{r|name|name}}: each a reuse
        for arg in call.positional:
            name = out.plain(arg)
            if name:
                yield Cited(call.span, "ref", name, group, reuse=True), ()
        return
    named = (out.plain(call.get("name", "n")) or None) if kind in _NOTES else None
    body = (call.get("1") or call.get("text", "reason")) if kind in _NOTES else None
    yield Cited(call.span, kind, named, group, reuse=named is not None and body is None), () if body is None else body.nodes
