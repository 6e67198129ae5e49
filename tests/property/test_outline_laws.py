"""outline: what a heading is, and for which lines it holds."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st
from reading import belligerents, casualties, commanders, meaning, sizes, strength

from warbox.testing import wikitext

names = wikitext.names()
several = st.lists(wikitext.parties(), min_size=1, max_size=3)
counts = wikitext.numbers().map(lambda number: number[0])
colon = st.sampled_from(("'''{}:'''", "'''{}''':", "<b>{}:</b>", "'''[[{}]]''':"))


@given(several, names, colon, several, st.data())
def test_heading_holds_below(
    before: list[wikitext.Party], title: str, form: str, after: list[wikitext.Party], data: st.DataObject
) -> None:
    """A heading holds for the entries below it, and not for those above; it is no entry itself."""
    br = data.draw(wikitext.breaks())
    found = belligerents(br.join([*(p.wikitext for p in before), form.format(title), *(p.wikitext for p in after)]))
    assert [entry.name for entry in found] == [p.name for p in before] + [p.name for p in after]
    assert [entry.group for entry in found] == [()] * len(before) + [(title,)] * len(after)


@given(st.lists(st.tuples(names, several), min_size=2, max_size=3), colon)
def test_next_heading_replaces(blocks: list[tuple[str, list[wikitext.Party]]], form: str) -> None:
    """The next heading of the same dress takes the place of the one before."""
    lines = [line for title, entries in blocks for line in (form.format(title), *(entry.wikitext for entry in entries))]
    found = belligerents("<br>".join(lines))
    assert [entry.group for entry in found] == [(title,) for title, entries in blocks for _ in entries]


@given(several, several, names, colon, st.sampled_from(("\n----\n", "<hr>", "<br><hr><br>", "<hr/>", "{{hr}}", "\n-----\n")))
def test_rule_closes(first: list[wikitext.Party], second: list[wikitext.Party], title: str, form: str, rule: str) -> None:
    """A rule closes the headings in force."""
    value = form.format(title) + "<br>" + "<br>".join(p.wikitext for p in first) + rule + "<br>".join(p.wikitext for p in second)
    assert [entry.group for entry in belligerents(value)] == [(title,)] * len(first) + [()] * len(second)


@given(several, several, names, colon, st.sampled_from(("<br><br>", "\n\n", "<br />\n<br />")))
def test_empty_line_closes(first: list[wikitext.Party], second: list[wikitext.Party], title: str, form: str, gap: str) -> None:
    """An empty line after an entry closes the headings that plain lines gave."""
    value = form.format(title) + "<br>" + "<br>".join(p.wikitext for p in first) + gap + "<br>".join(p.wikitext for p in second)
    assert [entry.group for entry in belligerents(value)] == [(title,)] * len(first) + [()] * len(second)


@given(names, several, names, several)
def test_small_goes_under(outer: str, first: list[wikitext.Party], inner: str, second: list[wikitext.Party]) -> None:
    """A heading in small type goes under the one before it."""
    value = "<br>".join(
        [f"'''{outer}:'''", *(p.wikitext for p in first), f"<small>'''{inner}:'''</small>", *(p.wikitext for p in second)]
    )
    assert [entry.group for entry in belligerents(value)] == [(outer,)] * len(first) + [(outer, inner)] * len(second)


@given(names, several, several)
def test_collapsible_title_ends_with_its_list(title: str, inside: list[wikitext.Party], after: list[wikitext.Party]) -> None:
    """A collapsible list's title holds for the list, and not for what follows it."""
    body = "|".join(f"{n}={p.wikitext}" for n, p in enumerate(inside, 1))
    value = f"{{{{collapsible list|title={title}|{body}}}}}\n" + "<br>".join(p.wikitext for p in after)
    found = belligerents(value)
    assert [entry.group for entry in found] == [(title,)] * len(inside) + [()] * len(after)


@given(names, names, several)
def test_collapsible_inside_collapsible(outer: str, inner: str, entries: list[wikitext.Party]) -> None:
    """Titles of lists within lists are the path of the group."""
    body = "|".join(f"{n}={p.wikitext}" for n, p in enumerate(entries, 1))
    value = f"{{{{collapsible list|title={outer}|1={{{{collapsible list|title={inner}|{body}}}}}}}}}"
    assert [entry.group for entry in belligerents(value)] == [(outer, inner)] * len(entries)


@given(wikitext.parties(), several)
def test_bullets_are_parts(whole: wikitext.Party, parts: list[wikitext.Party]) -> None:
    """Bullets under an entry are its parts, not entries beside it."""
    (entry,) = belligerents(whole.wikitext + "\n" + "\n".join(f"* {part.wikitext}" for part in parts))
    assert entry.name == whole.name
    assert [part.name for part in entry.parts] == [part.name for part in parts]


@given(st.lists(st.tuples(wikitext.parties(), several), min_size=1, max_size=3), names)
def test_parts_of_the_nearest(entries: list[tuple[wikitext.Party, list[wikitext.Party]]], title: str) -> None:
    """Deeper bullets are parts of the nearest entry above, and carry its group."""
    lines = [line for whole, parts in entries for line in (f"* {whole.wikitext}", *(f"** {part.wikitext}" for part in parts))]
    found = belligerents(f"'''{title}:'''\n" + "\n".join(lines))
    assert [[part.name for part in entry.parts] for entry in found] == [[part.name for part in parts] for _, parts in entries]
    assert {group for entry in found for group in (entry.group, *(part.group for part in entry.parts))} == {(title,)}


@given(wikitext.parties(), several, wikitext.parties())
def test_after_the_bullets(whole: wikitext.Party, parts: list[wikitext.Party], after: wikitext.Party) -> None:
    """A source line after the bullets, without a bullet, is an entry at the outer level."""
    found = belligerents(whole.wikitext + "\n" + "".join(f"* {part.wikitext}\n" for part in parts) + after.wikitext)
    assert [entry.name for entry in found] == [whole.name, after.name]
    assert [len(entry.parts) for entry in found] == [len(parts), 0]


@given(names, counts, counts)
def test_label_on_the_line(label: str, first: str, second: str) -> None:
    """A label with more text on its line holds for that line and no further."""
    found = strength(f"'''{label}''': {first} men<br>{second} men")
    assert [figure.group for figure in found] == [(label,), ()]


@given(names, st.lists(counts, min_size=1, max_size=3))
def test_label_with_bullets(label: str, entries: list[str]) -> None:
    """A label on a line holds for the bullets under it too."""
    first, *rest = entries
    found = strength(f"'''{label}:''' {first} men\n" + "\n".join(f"* {count} men" for count in rest))
    assert {figure.group for figure in found} == {(label,)}
    assert sizes(found) == sizes(strength("<br>".join(f"{count} men" for count in entries)))


@given(names, counts, st.sampled_from(("'''{}'''", "{}:", "'''{}:'''", "''{}:''", "<u>{}:</u>")))
def test_heading_of_figures(title: str, count: str, form: str) -> None:
    """In a strength a bold line that holds no figure is a heading, with a colon or without."""
    (figure,) = strength(form.format(title) + f"<br>{count} men")
    assert figure.group == (title,)


@given(counts, st.lists(counts, min_size=1, max_size=2), st.sampled_from(("'''{} men'''", "'''{} men:'''", "{} men:")))
@example("1000", ["1"], "'''{} men'''")
def test_a_figure_is_no_heading(whole: str, parts: list[str], form: str) -> None:
    """A bold figure, or one with a colon and bullets below, is a figure and its breakdown."""
    found = strength(form.format(whole) + "\n" + "\n".join(f"* {part} men" for part in parts))
    assert sizes(found) == sizes(strength("<br>".join(f"{count} men" for count in (whole, *parts))))
    assert {figure.group for figure in found} == {()}
    assert [figure.part_of for figure in found] == [None] + [0] * len(parts)


@given(names, counts, names)
def test_a_plain_line_is_no_heading(line: str, count: str, other: str) -> None:
    """In a strength a plain line without a colon, that is no nation, labels nothing."""
    assert [figure.group for figure in strength(f"{line} {other}<br>{count} men")] == [()]


@given(
    st.sampled_from(("France", "Greece", "Japan")),
    st.lists(counts, min_size=1, max_size=2),
    st.sampled_from(("{}", "{{{{flagcountry|{}}}}}", "{{{{flag|{}}}}}:", "'''{}'''", "{}:")),
)
def test_nation_line(nation: str, entries: list[str], form: str) -> None:
    """In casualties a line that is only a nation or a named flag is a heading, and the party of what is under it."""
    found = casualties("<br>".join([form.format(nation), *(f"{count} dead" for count in entries)]))
    assert [(figure.group, figure.party) for figure in found] == [((nation,), nation)] * len(entries)


@given(st.sampled_from(("Total", "Total:", "'''Total:'''", "Together:", "'''Total'''")), counts, names)
def test_total_heading(label: str, count: str, title: str) -> None:
    """A heading that is only a total word marks what it labels, ends the headings of its level, and is no group."""
    found = strength(f"'''{title}:'''<br>{count} men<br>'''{label.strip(chr(39))}'''<br>{count} men")
    assert [figure.group for figure in found] == [(title,), ()]
    assert [figure.total for figure in found] == [False, True]


@given(wikitext.headings(), several)
def test_headings_of_every_spelling(heading: tuple[str, str], entries: list[wikitext.Party]) -> None:
    """A heading with a colon, however dressed, is the group of what stands under it, without its colon."""
    found = belligerents(heading[0] + "<br>" + "<br>".join(entry.wikitext for entry in entries))
    assert [entry.group for entry in found] == [(heading[1],)] * len(entries)


@given(names, several)
def test_term_of_a_definition_list(title: str, entries: list[wikitext.Party]) -> None:
    """``; term`` is a heading."""
    found = belligerents(f"\n; {title}\n" + "\n".join(f": {entry.wikitext}" for entry in entries))
    assert [entry.group for entry in found] == [(title,)] * len(entries)
    assert [entry.name for entry in found] == [entry.name for entry in entries]


@given(names, several)
def test_a_coalition_above_flags(title: str, entries: list[wikitext.Party]) -> None:
    """A bold line without a flag above flagged lines is a heading, linked or not."""
    flagged = [entry for entry in entries if entry.flags]
    below = "<br>".join(entry.wikitext for entry in flagged) or "{{flag|France}}"
    for bold in (f"'''[[{title}]]'''", f"'''{title}'''"):
        assert {entry.group for entry in belligerents(f"{bold}<br>{below}")} == {(title,)}


@given(st.lists(wikitext.people(), min_size=1, max_size=3), names, st.booleans())
def test_same_headings_for_people(entries: list[wikitext.Person], title: str, small: bool) -> None:
    """Commanders stand under headings as belligerents do."""
    lines = "<br>".join(entry.wikitext for entry in entries)
    heading = f"<small>{title}:</small>" if small else f"'''{title}:'''"
    found = commanders(f"{heading}<br>{lines}")
    assert [entry.group for entry in found] == [(title,)] * len(entries)
    assert [meaning(entry) | {"group": []} for entry in found] == [meaning(entry) for entry in commanders(lines)]


@given(wikitext.belligerent_lists())
def test_groups_are_no_entries(value: str) -> None:
    """No group is empty, and none ends in its colon."""
    for entry in belligerents(value):
        assert all(part and part.strip() == part and not part.endswith(":") for part in entry.group)
