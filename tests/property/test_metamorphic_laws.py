"""metamorphic: what readers do not see, or see the same, never changes a figure or a name."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from reading import belligerents, casualties, commanders, meaning, read, strength

import warbox
from warbox.profiles import EN
from warbox.testing import wikitext
from warbox.testing.wikitext import BREAKS, Layout, write_box

fields = wikitext.fields()
LISTS = ("combatant1", "commander1", "strength1", "casualties1")

lists = {
    "combatant1": wikitext.belligerent_lists(),
    "commander1": wikitext.commander_lists(),
    "strength1": wikitext.figure_lists(losses=False),
    "casualties1": wikitext.figure_lists(losses=True),
}
list_fields = st.sampled_from(LISTS).flatmap(lambda name: st.tuples(st.just(name), lists[name]))
"""A list field: its name and its value."""


def same(first: str, second: str) -> None:
    """Assert that two pages mean the same, citations aside."""
    assert meaning(warbox.parse(first)) == meaning(warbox.parse(second))


def box(name: str, value: str) -> str:
    return write_box({"combatant1": "A", "combatant2": "B", name: value})


# -- the box


@given(fields, wikitext.layouts(), wikitext.layouts())
def test_layout(parameters: dict[str, str], first: Layout, second: Layout) -> None:
    """Spaces and newlines around pipes, names, equals signs and values are nothing."""
    same(write_box(parameters, first), write_box(parameters, second))


@given(fields, st.data())
def test_parameter_order(parameters: dict[str, str], data: st.DataObject) -> None:
    """The order of the parameters is nothing."""
    order = data.draw(st.permutations(list(parameters)))
    same(write_box(parameters), write_box({name: parameters[name] for name in order}))


@given(fields, st.sampled_from(sorted(EN.families[0].names)), st.data())
def test_template_aliases(parameters: dict[str, str], name: str, data: st.DataObject) -> None:
    """A box means the same under all the template's names, in either case of the first letter, with underscores or a prefix."""
    typed = data.draw(
        st.sampled_from((name, name[0].lower() + name[1:], name.replace(" ", "_"), f"Template:{name}", f" {name} "))
    )
    same(write_box(parameters), write_box(parameters, template=typed))


@given(
    fields,
    st.lists(st.sampled_from(("status", "units1", "commander2b", "notes", "strength5", "width", "casualties6")), unique=True),
)
def test_blank_parameters(parameters: dict[str, str], names: list[str]) -> None:
    """A parameter that is given but empty is as good as none."""
    blank = {name: "" for name in names if name not in parameters}
    same(write_box(parameters), write_box(blank | parameters | blank))


@given(fields, st.data(), wikitext.values())
def test_last_one_wins(parameters: dict[str, str], data: st.DataObject, value: str) -> None:
    """A parameter given again below takes the place of the first."""
    name = data.draw(st.sampled_from(sorted(parameters)))
    page = write_box(parameters)
    same(page, page.replace("{{Infobox military conflict", f"{{{{Infobox military conflict\n|{name}={value}\n", 1))


@given(fields, st.sampled_from(("foo", "1", "Strength1", "strength 1", "combatant")), wikitext.values())
def test_unknown_parameters(parameters: dict[str, str], name: str, value: str) -> None:
    """A parameter that the template does not know changes no reading; it is kept."""
    assume(not re.search(r"ref name", value, re.IGNORECASE))  # a definition may resolve a reuse elsewhere
    same(write_box(parameters), write_box({**parameters, name: value}))
    kept = warbox.parse(write_box({**parameters, name: value})).other_params
    visible = re.sub(r"(?s)<!--.*?-->", "", value).strip()
    assert any(other.name == name for other in kept) == bool(visible)


@given(wikitext.boxes())
def test_line_ends(page: str) -> None:
    """CR LF at the lines' ends is as good as LF."""
    same(page, page.replace("\n", "\r\n"))


@given(wikitext.boxes(), wikitext.comments(), st.integers(0, 5))
def test_comments_around_parameters(page: str, comment: str, at: int) -> None:
    """A comment before a pipe or after an equals sign is nothing."""
    assume("\n" not in comment)  # one with lines of its own may end a list item before it
    pipes = [match.start() for match in re.finditer(r"\n\| ?\w+ *=", page)]
    ends = [match.end() for match in re.finditer(r"\n\| ?\w+ *=", page)]
    assume(pipes)
    pipe, end = pipes[at % len(pipes)], ends[at % len(pipes)]
    same(page, page[:pipe] + comment + page[pipe:end] + comment + page[end:])


@given(
    wikitext.boxes(),
    st.sampled_from(("Text before.\n\n", "'''''", "{{other|a=b}}\n", "A [[link]]\n")),
    st.sampled_from(("\ntext ''", "\n== A ==\n|strength1=5")),
)
def test_page_around(page: str, before: str, after: str) -> None:
    """What stands on the page around the box is nothing to it."""
    same(page, before + page + after)


@given(
    wikitext.boxes(),
    st.sampled_from(("{{{{wrapper|\n{}\n}}}}", "{{{{Campaign|1={}|a=b}}}}", "<noinclude>{}</noinclude>", "<div>{}</div>")),
)
def test_box_inside(page: str, outer: str) -> None:
    """A box inside a template or a tag means what it means alone."""
    same(page, outer.format(page))


@given(fields, wikitext.names())
def test_title_only_names_the_nameless(parameters: dict[str, str], title: str) -> None:
    """The page's title is the name of a box that has none, and nothing else."""
    named = warbox.parse(write_box(parameters), title=title)
    nameless = warbox.parse(write_box({**parameters, "conflict": ""}), title=title)
    assert named.name == parameters["conflict"]
    assert nameless.name == title
    assert meaning(named) | {"name": title} == meaning(nameless)


# -- the values


@given(list_fields, st.data())
def test_break_spellings(field: tuple[str, str], data: st.DataObject) -> None:
    """Every spelling of ``<br>`` is a line break, and no more than that."""
    name, value = field
    parts = re.split("|".join(map(re.escape, sorted(BREAKS, key=len, reverse=True))), value)
    spelled = parts[0] + "".join(data.draw(wikitext.breaks()) + part for part in parts[1:])
    same(box(name, value), box(name, spelled))


@given(list_fields, wikitext.citations())
def test_citation_at_the_end(field: tuple[str, str], citation: str) -> None:
    """A citation after a value changes no figure and no name."""
    name, value = field
    same(box(name, value), box(name, value + citation))


@given(list_fields, wikitext.citations(), st.data())
def test_citation_after_any_entry(field: tuple[str, str], citation: str, data: st.DataObject) -> None:
    """A citation after any entry of a list changes no figure and no name."""
    name, value = field
    assume("<ref name=f>" not in value)
    places = [match.start() for match in re.finditer(r"(?<=[\w)])(?=<br|\n(?! */?>)|$)", value)]
    assume(places)
    at = data.draw(st.sampled_from(places))
    before = value[:at]
    assume(all(before.count(a) == before.count(b) for a, b in (("{{", "}}"), ("[[", "]]"), ("<!--", "-->"))))
    same(box(name, value), box(name, before + citation + value[at:]))


@given(
    list_fields, st.sampled_from(("<!-- -->", "<!--5,000 killed?-->", "<!-- | strength1 = 9 -->", "<!-- }} ]] -->")), st.data()
)
def test_comment_between_words(field: tuple[str, str], comment: str, data: st.DataObject) -> None:
    """A comment between two words of a list changes nothing."""
    name, value = field
    bare = re.sub(r"<[^>]*>|\{\{[^{}|]*\}\}|\[\[[^|\]]*(?=[|\]])", lambda m: "\0" * len(m[0]), value)
    places = [match.end() for match in re.finditer(r"(?<=\w) (?=\w)", bare)]
    assume(places)
    at = data.draw(st.sampled_from(places))
    assume("<ref" not in value.lower() and "<!--" not in value)
    same(box(name, value), box(name, value[:at] + comment + value[at:]))


@given(
    st.lists(wikitext.names(), min_size=2, max_size=3),
    st.sampled_from(("{}", "[[X|{}]]", "{{{{flag|{}}}}}", "{{{{nowrap|{}}}}}", "{{{{flagicon|France}}}} {}")),
    st.sampled_from(("&nbsp;", "\u00a0", "&#160;", "&#xA0;", "  ", " <!-- -->")),
)
def test_nbsp_in_names(names: list[str], form: str, space: str) -> None:
    """A space that does not break, in any spelling, is a space in a name; so are several."""
    for field in (belligerents, commanders):
        shown = [entry.name for entry in field(form.format(space.join(names)))]
        assert shown == [" ".join(names)]


@given(list_fields, st.data())
def test_case_of_a_template_s_first_letter(field: tuple[str, str], data: st.DataObject) -> None:
    """The first letter of a template's name may be written in either case."""
    name, value = field
    at = [match.end() for match in re.finditer(r"\{\{(?=[A-Za-z])", value)]
    changed = value
    for place in at:
        if data.draw(st.booleans()):
            changed = changed[:place] + changed[place].swapcase() + changed[place + 1 :]
    # {{KIA}} shows as it is typed, and so does a note that holds it.
    assume(meaning(warbox.parse(box(name, value)))["notes"] == meaning(warbox.parse(box(name, changed)))["notes"])
    same(box(name, value), box(name, changed))


@given(list_fields)
def test_underscores_in_template_names(field: tuple[str, str]) -> None:
    """An underscore in a template's name is a space."""
    name, value = field
    same(box(name, value), box(name, re.sub(r"\{\{([A-Za-z]+) ([a-z]+)(?=[|}])", r"{{\1_\2", value)))


@given(list_fields)
def test_spaces_in_template_calls(field: tuple[str, str]) -> None:
    """Spaces around a template's name are nothing."""
    name, value = field
    same(box(name, value), box(name, re.sub(r"\{\{([A-Za-z][A-Za-z ]*)\|", r"{{ \1 |", value)))


@given(list_fields, st.sampled_from(("<br>", "\n", "<br />\n", "&nbsp;", " ", "<!-- -->", "<br><br>", "</small>")))
def test_nothing_at_the_end(field: tuple[str, str], tail: str) -> None:
    """A break, a space, a comment or a stray tag at the end of a value is nothing."""
    name, value = field
    same(box(name, value), box(name, value + tail))


@given(st.lists(wikitext.parties(), min_size=1, max_size=4), st.data())
def test_list_spellings_of_belligerents(entries: list[wikitext.Party], data: st.DataObject) -> None:
    """The same belligerents in any spelling of a list are the same belligerents, in the same order."""
    items = [entry.wikitext for entry in entries]
    expected = [(entry.name, entry.link, tuple((key, variant) for key, variant in entry.flags)) for entry in entries]
    found = belligerents(data.draw(wikitext.list_of(items)))
    files = [tuple((flag.key, flag.variant) for flag in entry.flags if flag.key is not None) for entry in found]
    assert [(entry.name, entry.link, flags) for entry, flags in zip(found, files, strict=True)] == expected


@given(st.lists(wikitext.people(), min_size=1, max_size=4), st.data())
def test_list_spellings_of_commanders(entries: list[wikitext.Person], data: st.DataObject) -> None:
    """The same commanders in any spelling of a list are the same commanders, in the same order."""
    found = commanders(data.draw(wikitext.list_of([entry.wikitext for entry in entries])))
    assert [(p.name, p.link, p.rank, p.fates, tuple(flag.key for flag in p.allegiance)) for p in found] == [
        entry[1:] for entry in entries
    ]


@given(st.lists(wikitext.quantities(), min_size=1, max_size=4), st.data())
def test_list_spellings_of_figures(entries: list[wikitext.Quantity], data: st.DataObject) -> None:
    """The same figures in any spelling of a list are the same figures, in the same order."""
    found = casualties(data.draw(wikitext.list_of([f"{entry.wikitext} men killed" for entry in entries])))
    assert [(f.low, f.high, f.bound, f.approximate) for f in found] == [entry[1:] for entry in entries]
    assert all(figure.outcomes == ("killed",) and figure.part_of is None for figure in found)


@given(st.lists(wikitext.parties(), min_size=1, max_size=3), wikitext.names(), st.booleans())
def test_collapsed_or_headed(entries: list[wikitext.Party], title: str, bold: bool) -> None:
    """A collapsible list's title and a heading line give the same group."""
    items = [entry.wikitext for entry in entries]
    collapsed = "{{collapsible list|title=" + title + "|" + "|".join(f"{n}={item}" for n, item in enumerate(items, 1)) + "}}"
    headed = (f"'''{title}:'''" if bold else f"{title}:") + "<br>" + "<br>".join(items)
    assert meaning(belligerents(collapsed)) == meaning(belligerents(headed))


@given(
    wikitext.parties(),
    st.sampled_from(
        ("{{{{nowrap|1={}}}}}", "<span>{}</span>", "<div>{}</div>", "{{{{center|1={}}}}}", "<big>{}</big>", "{{{{nobr|1={}}}}}")
    ),
)
@example(wikitext.Party("{{flag|France}}", "France", None, (("France", None),)), "{{{{nowrap|1={}}}}}")
def test_dress_is_only_dress(entry: wikitext.Party, dress: str) -> None:
    """``{{nowrap}}``, ``<div>``, ``<span>`` and kin change no entry."""
    assert meaning(belligerents(dress.format(entry.wikitext))) == meaning(belligerents(entry.wikitext))


@given(
    wikitext.quantities(),
    st.sampled_from(("{{{{nowrap|1={}}}}}", "<span>{}</span>", "'''{}'''", "<small>{}</small>", "''{}''", "{{{{small|1={}}}}}")),
)
def test_dressed_figures(entry: wikitext.Quantity, dress: str) -> None:
    """Bold, italic and small type change no figure."""
    assert meaning(strength(dress.format(entry.wikitext + " men"))) == meaning(strength(entry.wikitext + " men"))


@given(wikitext.quantities(), wikitext.citations())
def test_citation_inside_a_line(entry: wikitext.Quantity, citation: str) -> None:
    """A citation between a number and its noun, full of digits as it may be, changes no figure."""
    plain, cited = casualties(f"{entry.wikitext} men killed"), casualties(f"{entry.wikitext}{citation} men killed")
    strip = {"text": None}
    assert [figure | strip for figure in meaning(plain)] == [figure | strip for figure in meaning(cited)]


@given(st.lists(wikitext.figures(losses=True), min_size=1, max_size=3), wikitext.citations())
def test_citations_are_kept(entries: list[str], citation: str) -> None:
    """Every citation in a field is among the conflict's, and those that a figure names are of its own field."""
    conflict = read(combatant1="A", combatant2="B", casualties1="<br>".join(entry + citation for entry in entries))
    direct = [item for item in conflict.citations if item.inside is None]
    assert len(direct) >= len(entries)
    named = {ident for figure in conflict.sides[0].casualties for ident in figure.citations}
    assert named <= {item.id for item in conflict.citations if item.source is not None and item.source.param == "casualties1"}
    assert len(conflict.sides[0].casualties) == 0 or conflict.sides[0].casualties[-1].citations


_EQUAL = (
    (
        "{{flag|France}}",
        "{{Flag|France}}",
        "{{flagcountry|France}}",
        "{{flagu|France}}",
        "{{flag|1=France}}",
        "{{ flag | France }}",
    ),
    (
        "{{flagicon|France}} A",
        "{{Flag icon|France}} A",
        "{{flagdeco|France}} A",
        "{{flagicon|France|size=20px}} A",
        "{{flagicon|France|23px}}&nbsp;A",
    ),
    (
        "{{ubl|A|B}}",
        "{{unbulleted list|A|B}}",
        "{{ublist|A|B}}",
        "{{plainlist|\n* A\n* B\n}}",
        "{{bulleted list|A|B}}",
        "\n* A\n* B",
        "{{hlist|A|B}}",
    ),
    ("[[A B]]", "[[A B|A B]]", "[[A B ]]", "'''[[A B]]'''", "{{nowrap|[[A B]]}}", "[[A B]]<ref>x</ref>"),
    ("{{circa}} [[A]]", "{{c.}} [[A]]", "{{Circa}} [[A]]"),
)


@pytest.mark.parametrize("spellings", _EQUAL)
@given(data=st.data())
def test_spellings_are_equal(spellings: tuple[str, ...], data: st.DataObject) -> None:
    """Aliases of a template, and spellings of the same thing, give equal entries."""
    first, second = data.draw(st.sampled_from(spellings)), data.draw(st.sampled_from(spellings))
    assert meaning(belligerents(first)) == meaning(belligerents(second))
