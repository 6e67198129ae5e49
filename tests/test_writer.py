"""What a rendered box looks like, and what render refuses."""

from __future__ import annotations

from textwrap import dedent
from typing import Any

import attrs
import pytest

import warbox
from warbox.builder import Builder
from warbox.errors import RenderError
from warbox.model import (
    Belligerent,
    Category,
    Conflict,
    Coordinates,
    DateInfo,
    DateSpan,
    Figure,
    Flag,
    FlagKind,
    Origin,
    RichText,
    Side,
)
from warbox.nodes import Call
from warbox.profiles import EN, Family, Profile
from warbox.writer import render
from warbox.writer.markup import argument, linked_text, plain


def rendered(**params: str) -> str:
    given = {"combatant1": "A", "combatant2": "B"} | params
    page = "{{Warbox\n" + "\n".join(f"|{k}={v}" for k, v in given.items()) + "\n}}"
    return render(warbox.parse(page))


def value(name: str, text: str) -> str:
    return warbox.find_boxes(text)[0].effective[name].value.strip()


def test_whole_box() -> None:
    page = dedent(
        """\
        {{Warbox|result=Roman victory<ref name=x>Livy</ref>|conflict=Battle of X
        |date=2 August 216 BC|place=[[Cannae]], Italy {{coord|41|18|N|16|8|E}}
        |combatant1={{flagicon|Rome}} [[Roman Republic|Rome]]<br>Allied towns|combatant2=[[Carthage]]
        |commander1=[[Varro]]<br>[[Paullus]] {{KIA}}|strength1=~86,000 men|strength2='''Infantry:'''<br>40,000<br>8,000
        |casualties1=48,200-67,000 killed<ref name=x/>}}"""
    )
    assert render(warbox.parse(page)) == dedent(
        """\
        {{Infobox military conflict
        | conflict    = Battle of X
        | date        = 2 August 216 BC
        | place       = [[Cannae]], Italy {{coord|41|18|N|16|8|E|display=inline,title}}
        | result      = Roman victory<ref name=x>Livy</ref>
        | combatant1  = {{plainlist|
        * {{flagicon|Rome}} [[Roman Republic|Rome]]
        * Allied towns
        }}
        | combatant2  = [[Carthage]]
        | commander1  = {{plainlist|
        * [[Varro]]
        * [[Paullus]] {{KIA}}
        }}
        | strength1   = ~86,000 men
        | strength2   = {{plainlist|
        * '''Infantry:'''
        ** 40,000
        ** 8,000
        }}
        | casualties1 = 48,200–67,000 killed<ref name=x/>
        }}"""
    )


@pytest.mark.parametrize(
    ("name", "given", "written"),
    [
        ("combatant1", "{{flagcountry|France|1794}}", "{{flag|France|1794}}"),
        ("combatant1", "{{USA}}", "{{USA}}"),
        ("combatant1", "{{flag|France|name=[[Vichy France|Vichy]]}}", "{{flag|France|name=[[Vichy France|Vichy]]}}"),
        ("combatant1", "[[File:A.svg|20px]] X", "{{flagicon image|A.svg}} X"),
        ("combatant1", "X<br>(from 1941)", "X (from 1941)"),
        ("combatant1", "A=B", "A=B"),
        ("commander1", "{{flagicon|X}} Gen. [[A B]] † (acting)", "{{flagicon|X}} Gen. [[A B]] {{KIA}} (acting)"),
        ("commander1", "[[A B]] ([[Prisoner of war|captured]])", "[[A B]] {{POW}}"),
        ("strength1", "c. 5,000", "{{circa|5,000}}"),
        ("strength1", "5,000-6,000 men", "5,000–6,000 men"),
        ("casualties1", "{{flagicon|France}} 500 killed", "{{flagicon|France}} 500 killed"),
        ("casualties1", "'''Killed:''' 5,000", "'''Killed:''' 5,000"),
        ("casualties3", "500 civilians killed", "500 civilians killed"),
        ("strength1", "[[1st Army (X)|1st Army]]<br>5,000", "{{plainlist|\n* [[1st Army (X)|1st Army]]\n* 5,000\n}}"),
        ("result", "X<br>Y", "X<br />Y"),
        ("result", "X\n* Y\n* Z", "{{plainlist|\n* X\n* Y\n* Z\n}}"),
        ("map_type", "Italy", "Italy"),
    ],
)
def test_value(name: str, given: str, written: str) -> None:
    assert value(name, rendered(**{name: given})) == written


def test_headings_nest_as_bullets() -> None:
    text = rendered(combatant1="'''X:'''<br>A<br>''Y:''<br>B<br>C\n----\nD")
    assert value("combatant1", text) == "{{plainlist|\n* '''X:'''\n** A\n** '''Y:'''\n*** B\n*** C\n* D\n}}"


def test_parts_are_bullets_below() -> None:
    assert value("combatant1", rendered(combatant1="\n* A\n** B\n* C")) == "{{plainlist|\n* A\n** B\n* C\n}}"


def test_flags_of_the_box_head_its_figures() -> None:
    text = rendered(combatant1="{{flag|France|1794}}", casualties1="{{flag|France|1794}}:<br>5 killed<br>6 wounded")
    assert value("casualties1", text) == "{{plainlist|\n* '''{{flag|France|1794}}:'''\n** 5 killed\n** 6 wounded\n}}"


def test_joint_row_and_covered_cells() -> None:
    text = rendered(strength1="5,000", casualties2="6 killed", casualties3="7 civilians")
    names = [p.name for p in warbox.find_boxes(text)[0].params]
    assert names == ["combatant1", "combatant2", "strength1", "casualties2", "casualties3"]


def test_cell_that_says_nothing_is_not_spanned() -> None:
    text = rendered(strength1="5,000", strength2="—")
    assert value("strength2", text) == "—"
    assert warbox.parse(text).sides[0].strength[0].covers == ()


def test_definition_elsewhere_is_put_behind_the_box() -> None:
    page = "{{Warbox|combatant1=A<ref name=x />|combatant2=B}} text <ref name=x>Livy</ref>"
    assert render(warbox.parse(page)).endswith("}}\n<references>\n<ref name=x>Livy</ref>\n</references>")


def test_title_coordinates_are_put_behind_the_box() -> None:
    page = "{{Warbox|combatant1=A|combatant2=B}} {{coord|41.5|16.25|display=title}}"
    assert render(warbox.parse(page)).endswith("}}\n{{coord|41|30|N|16|15|E|display=title}}")


def test_citations_keep_the_order_of_the_page() -> None:
    text = rendered(notes="N<ref>1</ref>", result="R<ref>2</ref>")
    names = [p.name for p in warbox.find_boxes(text)[0].params]
    assert names.index("notes") < names.index("result")


def test_words_without_a_value_are_kept_with_their_citation() -> None:
    page = "{{Warbox|conflict=X<ref>1</ref>|combatant1=A|combatant2=B|commander1=C<br>and others<ref>2</ref>}}"
    conflict = warbox.parse(page)
    assert [c.wikitext for c in warbox.parse(render(conflict)).citations] == ["<ref>1</ref>", "<ref>2</ref>"]


def two(**changes: Any) -> Conflict:
    return attrs.evolve(Conflict(sides=(Side(number=1, belligerents=(Belligerent(name="A"),)), Side(number=2))), **changes)


def one(**changes: Any) -> Conflict:
    return two(sides=(attrs.evolve(Side(number=1), **changes), Side(number=2)))


def test_date_in_words() -> None:
    date = DateInfo(spans=(DateSpan(start="1485-08-20", end="1485-08-22"),))
    assert value("date", render(two(date=date))) == "20–22 August 1485"
    stale = attrs.evolve(date, text="June 1485")
    assert value("date", render(two(date=stale))) == "20–22 August 1485"


def test_a_mark_of_the_first_date_alone_stands_behind_it() -> None:
    spans = (DateSpan(start="1340~", end="1350-05~"), DateSpan(start="1440~", end="1450-05"))
    assert value("date", render(two(date=DateInfo(spans=spans)))) == "c. 1340 – c. May 1350<br />1440~ – May 1450"


def test_changed_figure_makes_new_words() -> None:
    old = warbox.parse("{{Warbox|combatant1=A|combatant2=B|strength1=some 5,000 men, or so it is said}}")
    figure = attrs.evolve(old.sides[0].strength[0], low=7000, high=8000, approximate=False, notes=())
    new = attrs.evolve(old, sides=(attrs.evolve(old.sides[0], strength=(figure,)), old.sides[1]))
    assert value("strength1", render(new)) == "7,000–8,000 men"


def test_coordinates_in_decimals_where_seconds_do_not_say_them() -> None:
    point = Coordinates(latitude=41.123457, longitude=-16.0, origin=Origin.BOX)
    assert value("coordinates", render(two(coordinates=point))) == "{{coord|41.123457|-16.0|display=inline,title}}"


@pytest.mark.parametrize(
    ("conflict", "path"),
    [
        (Conflict(), "$.sides"),
        (two(sides=(Side(number=1), Side(number=3))), "$.sides[1].number"),
        (two(name="  A"), "$.name"),
        (one(belligerents=(Belligerent(name="and others"),)), "$.sides[0].belligerents[0]"),
        (
            one(strength=(Figure(category=Category.TANKS, low=5, high=5, covers=(1, 2)),)),
            "$.sides[0].strength[0].category",
        ),
        (two(place=RichText(text="Rome", links=(warbox.model.Link(target="X", text="Y"),))), "$.place.links[0]"),
        (
            two(date=DateInfo(spans=(DateSpan(start="1066", end="1066"), DateSpan(start="1067", end="1066")))),
            "$.date.spans[1]",
        ),
        (one(belligerents=(Belligerent(name="A", flags=(Flag(kind=FlagKind.ICON),)),)), "$.sides[0].belligerents[0].flags[0]"),
    ],
)  # fmt: skip
def test_refused_with_its_path(conflict: Conflict, path: str) -> None:
    with pytest.raises(RenderError) as caught:
        render(conflict)
    assert caught.value.path == path


def test_plain_text_is_only_text() -> None:
    assert plain("a{b}|[[c]] ''d'' &amp; <e>") == ("a&#123;b&#125;{{!}}&#91;[c&#93;&#93; &#39;&#39;d&#39;&#39; &#38;amp; &#60;e>")
    assert plain("R&D [sic] it's a < b") == "R&D [sic] it's a &#60; b"


def test_links_find_their_words() -> None:
    text, missing = linked_text(
        "Rome and Romes", [warbox.model.Link(target="R", text="Rome"), warbox.model.Link(target="S", text="Rome")]
    )
    assert text == "[[R|Rome]] and [[S|Rome]]<nowiki/>s"
    assert missing == []


def test_equals_sign_in_an_argument() -> None:
    assert argument("a {{b|c=d}} <ref name=e>f=g</ref>") == "a {{b|c=d}} <ref name=e>f=g</ref>"
    assert argument("a=b") == "1=a=b"


# -- with a profile of one's own


def _shout(call: Call, out: Builder) -> None:
    out.text(out.plain(call.get("1")) + "!", call.span)


def test_render_with_a_profile() -> None:
    """What is written is read back with the profile that the conflict was read with."""
    profile = EN.with_templates({"shout": _shout})
    conflict = warbox.parse("{{Warbox|combatant1={{shout|A}}|combatant2=B|strength1=5 men|notes={{shout|No}}}}", profile=profile)
    assert warbox.parse(render(conflict, profile=profile), profile=profile) == conflict


def test_render_for_a_wiki_with_other_names() -> None:
    """A profile that does not know the usual template has its own written, with the names of its parameters."""
    family = Family(
        names=("Ficha de conflicto",), aliases={"conflicto": "conflict", "bando1": "combatant1", "fuerzas1": "strength1"}
    )
    profile = Profile("es", (family,), EN.handlers)
    page = "{{Ficha de conflicto|conflicto=X|bando1=A|fuerzas1=5 men}}"
    text = render(warbox.parse(page, profile=profile), profile=profile)
    assert text == "{{Ficha de conflicto\n| conflicto = X\n| bando1    = A\n| fuerzas1  = 5 men\n}}"
    with pytest.raises(RenderError):
        render(warbox.parse("{{Warbox|combatant1=A|result=Draw}}"), profile=profile)
