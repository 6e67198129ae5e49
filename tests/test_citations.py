"""Citations: tied to what they follow, to their definitions, and to the notes they stand in."""

from __future__ import annotations

import pytest

import warbox
from readings import box
from warbox.citations import citation_templates, citation_urls, page_refs
from warbox.model import Citation, Conflict


def cited(conflict: Conflict, ids: tuple[str, ...]) -> list[str]:
    """Return the wikitext of citations."""
    by_id = {c.id: c for c in conflict.citations}
    return [by_id[i].wikitext for i in ids]


def named(conflict: Conflict, name: str) -> list[Citation]:
    return [c for c in conflict.citations if c.name == name]


def codes(conflict: Conflict) -> list[str]:
    return [d.code for d in conflict.diagnostics]


# -- what a citation is tied to


def test_a_citation_belongs_to_the_value_it_follows() -> None:
    conflict = box(
        combatant1="[[A]]<ref>1</ref><br>[[B]]{{sfn|2}}",
        commander1="[[C]]{{KIA}}<ref>3</ref> (chief){{efn|4}}",
        strength1="500 men<ref>5</ref>, 20 guns<ref>6</ref><br>30 ships{{rp|7}}",
        casualties1="5 killed<ref>8</ref> and 6 wounded<ref>9</ref>",
        date="1066<ref>d</ref>",
        result="Victory<ref>r</ref>",
        place="[[X]]<ref>p</ref>",
    )
    side = conflict.sides[0]
    assert [cited(conflict, b.citations) for b in side.belligerents] == [["<ref>1</ref>"], ["{{sfn|2}}"]]
    assert cited(conflict, side.commanders[0].citations) == ["<ref>3</ref>", "{{efn|4}}"]
    assert [cited(conflict, f.citations) for f in side.strength] == [["<ref>5</ref>"], ["<ref>6</ref>"], ["{{rp|7}}"]]
    assert [cited(conflict, f.citations) for f in side.casualties] == [["<ref>8</ref>"], ["<ref>9</ref>"]]
    assert conflict.date is not None
    assert conflict.result is not None
    assert conflict.place is not None
    assert [cited(conflict, v.citations) for v in (conflict.date, conflict.result, conflict.place)] == [
        ["<ref>d</ref>"], ["<ref>r</ref>"], ["<ref>p</ref>"],
    ]  # fmt: skip


def test_a_citation_of_a_heading_belongs_to_all_under_it() -> None:
    conflict = box(
        combatant1="'''H:'''<ref>1</ref><br>[[A]]<ref>2</ref><br>[[B]]",
        strength1="'''H:'''<ref>3</ref><br>500<br>'''I:'''<br>600",
    )
    side = conflict.sides[0]
    assert [set(cited(conflict, b.citations)) for b in side.belligerents] == [{"<ref>1</ref>", "<ref>2</ref>"}, {"<ref>1</ref>"}]
    assert [cited(conflict, f.citations) for f in side.strength] == [["<ref>3</ref>"], []]


def test_a_citation_on_a_line_of_its_own_belongs_to_the_line_before() -> None:
    conflict = box(strength1="500\n<ref>1</ref>\n600")
    assert [cited(conflict, f.citations) for f in conflict.sides[0].strength] == [["<ref>1</ref>"], []]


@pytest.mark.parametrize(
    "citation",
    [
        "<ref>5,000 men, 6 June 1944, killed</ref>",
        "<ref name=x>5,000</ref>",
        "{{refn|5,000 {{sfn|6|p=7}}}}",
        "{{efn|5,000 killed}}",
        "{{sfn|Smith|1990|pp=245-246}}",
        "{{harvnb|Smith|1990|p=5000}}",
        "{{rp|5000}}",
        "{{r|5000}}",
        "{{cn|date=May 2012}}",
        "{{ref label|a|1|5000}}",
        "{{#tag:ref|5,000|name=y}}",
        "{{cite book|title=5000|year=1990}}",
        "<sup>[5]</sup>",
        "[http://example.org/5000]",
    ],
)
def test_what_a_citation_says_never_becomes_content(citation: str) -> None:
    """Digits and names inside a citation are no figures, dates or people."""
    fields = {
        "combatant1": "[[A]]¤<br>{{flag|B}}",
        "commander1": "[[C]]¤{{KIA}}<br>[[D]]",
        "strength1": "500¤ men¤<br>20 guns",
        "casualties1": "5–6¤ killed",
        "date": "6 June¤ 1944",
        "result": "Red¤ victory",
    }
    plain = box(**{name: value.replace("¤", "") for name, value in fields.items()})
    with_it = box(**{name: value.replace("¤", citation) for name, value in fields.items()})
    for want, got in zip(plain.rows(), with_it.rows(), strict=True):
        assert [(b.name, b.flags) for b in got.belligerents] == [(b.name, b.flags) for b in want.belligerents]
        assert [(c.name, c.fates) for c in got.commanders] == [(c.name, c.fates) for c in want.commanders]
        for mine, theirs in ((want.strength, got.strength), (want.casualties, got.casualties)):
            assert [(f.low, f.high, f.outcomes, f.category) for f in theirs] == [
                (f.low, f.high, f.outcomes, f.category) for f in mine
            ]
    assert plain.date is not None
    assert with_it.date is not None
    assert [(s.start, s.end) for s in with_it.date.spans] == [(s.start, s.end) for s in plain.date.spans]


# -- ids and definitions


def test_ids_are_in_document_order() -> None:
    conflict = box(
        commander1="[[C]]<ref>2</ref>", strength1="5<ref>3</ref>", notes="<ref>4</ref>", combatant1="[[A]]<ref>1</ref>"
    )
    starts = [c.source.span.start for c in conflict.citations if c.source]
    assert starts == sorted(starts)
    assert [c.id for c in conflict.citations] == ["c1", "c2", "c3", "c4"]


def test_a_reuse_is_defined_in_the_box() -> None:
    conflict = box(combatant1='[[A]]<ref name="x">1</ref>', strength1="5<ref name=x />", casualties1="6{{r|x}}")
    definition, first, second = named(conflict, "x")
    assert definition.defined_by is None
    assert first.defined_by == second.defined_by == definition.id
    assert codes(conflict) == []
    assert conflict.sides[0].strength[0].citations == (first.id,)


def test_a_reuse_may_stand_before_its_definition() -> None:
    conflict = box(combatant1="[[A]]<ref name=x />", strength1="5<ref name=x>1</ref>")
    reuse, definition = named(conflict, "x")
    assert reuse.defined_by == definition.id


PAGE = "{{{{Warbox|combatant1=A|strength1=5<ref name={name} />}}}}\nText.<ref name=x>elsewhere</ref>\n{references}"


def test_a_reuse_is_defined_elsewhere_on_the_page() -> None:
    text = PAGE.format(name="x", references="")
    conflict = warbox.parse(text)
    reuse, definition = conflict.citations
    assert reuse.defined_by == definition.id
    assert definition.wikitext == "<ref name=x>elsewhere</ref>"
    assert definition.source is not None
    assert definition.source.span.of(text) == definition.wikitext
    assert conflict.sides[0].strength[0].citations == (reuse.id,)
    assert codes(conflict) == []


@pytest.mark.parametrize(
    "references", ["<references>\n<ref name=y>listed</ref>\n</references>", "{{reflist|refs=<ref name=y>listed</ref>}}"]
)
def test_a_reuse_is_defined_in_a_list_of_references(references: str) -> None:
    conflict = warbox.parse(PAGE.format(name="y", references=references))
    reuse, definition = conflict.citations
    assert (reuse.defined_by, definition.wikitext) == (definition.id, "<ref name=y>listed</ref>")


def test_a_reuse_without_a_definition_is_unresolved() -> None:
    text = PAGE.format(name="z", references="")
    conflict = warbox.parse(text)
    [reuse] = conflict.citations
    assert reuse.defined_by is None
    [diagnostic] = [d for d in conflict.diagnostics if d.code == "unresolved-citation"]
    assert diagnostic.span.of(text) == "<ref name=z />"
    assert diagnostic.message.endswith("z")
    assert diagnostic.param == "strength1"


def test_a_definition_in_a_comment_is_none() -> None:
    conflict = warbox.parse("{{Warbox|strength1=5<ref name=x />}}<!-- <ref name=x>1</ref> -->")
    assert "unresolved-citation" in codes(conflict)


def test_the_group_decides_between_definitions_of_one_name() -> None:
    conflict = box(strength1="5<ref name=x group=n>note</ref>, 6 guns<ref name=x>ref</ref>, 7 ships<ref name=x group=n />")
    by_text = {c.wikitext: c for c in conflict.citations}
    assert by_text["<ref name=x group=n />"].defined_by == by_text["<ref name=x group=n>note</ref>"].id


def test_notes_are_reused_by_name() -> None:
    conflict = box(strength1="5{{efn|name=x|Note}}", casualties1="6{{efn|name=x}}")
    first, second = conflict.citations
    assert (first.kind, first.defined_by, second.defined_by) == ("efn", None, first.id)


# -- nested


def test_citations_inside_a_note_know_it() -> None:
    conflict = box(strength1="5{{refn|name=n|Note<ref name=x>1</ref> {{sfn|A|1990}}}}", casualties1="6<ref name=x />")
    note, inner, sfn, reuse = conflict.citations
    assert (note.kind, note.inside) == ("refn", None)
    assert inner.inside == sfn.inside == note.id
    assert reuse.defined_by == inner.id
    assert conflict.sides[0].strength[0].citations == (note.id,), "what stands inside is reached through the note"


def test_r_with_several_names_is_several_citations() -> None:
    conflict = box(strength1="5<ref name=x>1</ref>", casualties1="6{{r|x|y}}")
    definition, x, y = conflict.citations
    assert (x.name, x.defined_by) == ("x", definition.id)
    assert (y.name, y.defined_by) == ("y", None)
    assert conflict.sides[0].casualties[0].citations == (x.id, y.id)
    assert codes(conflict) == ["unresolved-citation"]


# -- what a citation says


@pytest.mark.parametrize(
    ("wikitext", "urls"),
    [
        ("<ref>None</ref>", ()),
        (
            "<ref>[https://example.org/a?b=c A], see http://example.org/b.</ref>",
            ("https://example.org/a?b=c", "http://example.org/b"),
        ),
        ("<ref>{{cite web|url=https://example.org/x|title=A}}</ref>", ("https://example.org/x",)),
        ("<ref>https://example.org https://example.org</ref>", ("https://example.org",)),
        ("<ref>FTP://example.org/f</ref>", ("FTP://example.org/f",)),
    ],
)
def test_urls(wikitext: str, urls: tuple[str, ...]) -> None:
    assert citation_urls(wikitext) == urls
    assert Citation(id="c1", kind="ref", wikitext=wikitext).urls == urls


@pytest.mark.parametrize(
    ("wikitext", "templates"),
    [
        ("<ref>Plain</ref>", ()),
        ("<ref>{{cite book |title=A |year=1901}}</ref>", (("cite book", (("title", "A"), ("year", "1901"))),)),
        ("{{sfn|Smith|1990|p=3}}", (("sfn", (("1", "Smith"), ("2", "1990"), ("p", "3"))),)),
        ("<ref>{{a|{{b|c}}}} {{d}}</ref>", (("a", (("1", "{{b|c}}"),)), ("d", ()))),
        ("<ref>{{a|[[b|c]]|e=f=g}}</ref>", (("a", (("1", "[[b|c]]"), ("e", "f=g"))),)),
        ("<ref name=x />", ()),
        ("<ref>{{unclosed</ref>", ()),
    ],
)
def test_templates(wikitext: str, templates: object) -> None:
    assert citation_templates(wikitext) == templates
    assert Citation(id="c1", kind="ref", wikitext=wikitext).templates == templates


def test_page_refs() -> None:
    page = "A<ref>1</ref><!-- <ref>2</ref> --><nowiki><ref>3</ref></nowiki>"
    page += "B<references><ref name=x>4</ref></references><ref name=x />"
    assert [o.span.of(page) for o in page_refs(page)] == ["<ref>1</ref>", "<ref name=x>4</ref>", "<ref name=x />"]
