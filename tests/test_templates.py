"""What each family of templates shows, and the marks it leaves.

Visible text is written with a star for each level of list and " / " between lines.
"""

from __future__ import annotations

import pytest

from readings import content, lines, walked
from warbox.builder import Builder
from warbox.content import SMALL, CoordValue, MarkKind
from warbox.nodes import Call, fold_template
from warbox.templates import HANDLERS
from warbox.templates.cites import KINDS

SHOWN = [
    # flags with a name: the name as typed, or name=
    ("{{flag|Rome|old}}", "Rome"),
    ("{{flag|Rome|name=SPQR}}", "SPQR"),
    ("{{flagu|Rome}}", "Rome"),
    ("{{flagcountry|Kingdom of Italy|23px}}", "Kingdom of Italy"),
    ("{{army|Rome}} {{navy|Rome|old}} {{air force|Rome}} {{marines|Rome}}", "Rome Rome Rome Rome"),
    ("{{flag|}}", ""),
    # three letters: the country's name
    ("{{USA}} troops", "United States troops"),
    ("{{USA|name=Union}}", "Union"),
    # icons and pictures: no text
    ("{{flagicon|Rome|naval}} A", "A"),
    ("{{flagdeco|Rome}}A", "A"),
    ("{{flag icon|Rome|size=20px}} A", "A"),
    ("{{flagicon|}} A", "A"),
    ("{{flagicon image|Arms of A.svg|20px}} A", "A"),
    ("{{noflag|A}}", "A"),
    # flagg: the third letter of the mode
    ("{{flagg|usc|France|1794|text=Gaul}}", "Gaul"),
    ("{{flagg|usu|France}}", "France"),
    ("{{flagg|cxx|France}} B", "B"),
    # fates
    ("[[A]]{{KIA}}", "A†"),
    ("[[A]] {{Natural causes}}", "A #"),
    ("[[A]] {{POW}}", "A (POW)"),
    # lists in one call
    ("{{ubl|A|B}}", "* A / * B"),
    ("{{unbulleted list|2=B|1=A}}", "* A / * B"),
    ("{{ubl|item_style=x|A||B}}", "* A / * B"),
    ("{{bulleted list|A|B}}", "* A / * B"),
    ("{{ordered list|A|B|start=3}}", "* A / * B"),
    ("{{hlist|A|B}}", "* A / * B"),
    ("A {{ubl|B|C}} D", "A / * B / * C / D"),
    ("{{ubl|A\n* B|C}}", "* A / ** B / * C"),
    ("{{ubl|A {{ubl|B|C}}|D}}", "* A / ** B / ** C / * D"),
    # lists of wikitext, as argument or as a pair
    ("{{plainlist|\n* A\n* B}} C", "* A / * B / C"),
    ("{{plainlist|1=\n* A\n** B}}", "* A / ** B"),
    ("{{plainlist|*A\n** B}} C", "* A / ** B / C"),
    ("{{flatlist|1= * '''A'''\n* B}}", "* A / * B"),
    ("{{plainlist|A\n* B}}", "A / * B"),
    ("{{plainlist}}\n* A\n* B\n{{endplainlist}}\nC", "* A / * B / C"),
    ("{{flatlist|\n* A\n* B}}", "* A / * B"),
    ("{{tree list}}\n* A\n** B\n{{tree list/end}}", "* A / ** B"),
    # collapsible
    ("{{collapsible list|title=T|A|B}} C", "T / * A / * B / C"),
    ("{{collapsible list|bullets=yes|titlestyle=x|title={{flag|X}}|A||B}}", "X / * A / * B"),
    ("{{collapsible list|A}}", "* A"),
    ("{{hidden begin|title=T}}A<br>B{{hidden end}}C", "T / A / B / C"),
    # dress
    ("{{nowrap|A B}} {{center|C}}", "A B / C"),
    ("{{small|(A)}}", "(A)"),
    ("{{abbr|KIA|killed in action}}", "KIA"),
    ("{{lang|de|Heer}} {{lang-de|Heer}} {{langx|de|Heer}}", "Heer Heer Heer"),
    ("{{color|red|A}} {{font color|red|yellow|B}} {{legend|#f00|C}}", "A B C"),
    ("{{resize|90%|A}}", "A"),
    ("{{ill|Karl|de|Karl (X)|lt=K.}} {{ill|Otto|de}}", "K. Otto"),
    ("A{{br}}B{{clear}}C{{*}}D", "A / B / C / D"),
    ("A{{hr}}B", "A / B"),
    ("A{{ndash}}B{{snd}}C{{nbsp}}D{{!}}E{{=}}F", "A–B – C D|E=F"),
    ("A{{anchor|x}}{{clear}}", "A"),
    # values
    ("{{circa|500}}", "c. 500"),
    ("{{circa|500|600}}", "c. 500 – c. 600"),
    ("{{approx|500}}", "~500"),
    ("{{formatnum:1234}} {{nts|70000}} {{formatnum: 12 |R}}", "1234 70000  12"),
    ("{{nts|70000|prefix=over |suffix=+}} {{ntsh|70000}}{{sort|70000|70,000}}", "over 70000+ 70,000"),
    ("{{gaps|14|500}} {{gaps|14,500}}", "14\u2009500 14,500"),
    ("{{val|14500}} {{val|14500|300|u=men}} {{val|5|p=~|s=+}}", "14500 14500±300 men ~5+"),
    ("500{{±|30}} 500{{pm}}30 500{{±}}", "500±30 500±30 500±"),
    ("{{frac|5|6}} {{frac|2}} {{frac|1|1|2}}", "5/6 1/2 1 1/2"),
    ("{{convert|1500|sqmi|km2}}", "1500 sqmi"),
    ("{{convert|5|to|6|mi}}", "5 to 6 mi"),
    ("{{start date|1944|6|6}}", "June 6, 1944"),
    ("{{start date|1944|6|6|df=yes}} {{end date|1944|6|7|df=no}}", "6 June 1944 June 7, 1944"),
    ("{{start date|1944|6|6|6|30}} {{start date|1944|6|6|||}}", "06:30, June 6, 1944 June 6, 1944"),
    ("{{start date|1944|6|6|16|5|9|df=y|tz=Z}}", "16:05:09, 6 June 1944"),
    ("{{start date|1944|6}}", "June 1944"),
    ("{{start date|1944|13}}", "1944"),
    ("{{start-date|6 June 1944}}", "6 June 1944"),
    ("{{start-date|ISO8601=1944-06-06|display=June 6}}", "1944-06-06"),
    ("{{start date|year=1944|month=6|day=6}}", "June 6, 1944"),
    ("{{start date|year=1944|df=y}}", "1944"),
    ("{{start and end dates|1944|6|6|1944|7|1}}", "June 6, 1944 – July 1, 1944"),
    ("{{start and end date|1944|6|6|1944|7|1|df=y}}", "6 June 1944 – 1 July 1944"),
    ("{{date range|soon|later}}", "soon later –"),
    ("{{OldStyleDate|4 August|1914|22 July}}", "4 August [O.S. 22 July] 1914"),
    ("{{OldStyleDateNY|5 January 1914|23 December 1913}}", "5 January 1914 [O.S. 23 December 1913]"),
    ("{{OldStyleDateNY|4 August|22 July}} 1914", "4 August [O.S. 22 July] 1914"),
    ("A {{age in years|1914|1|1}}", "A"),
    ("A {{coord|48|42|N|44|31|E}}", "A"),
    ("A {{Campaignbox Wars of A}}", "A"),
    ("{{USS|Enterprise|CV-6}} {{HMS|Victory||2}} {{HMS|Hood|51|6}}", "USS Enterprise (CV-6) Victory HMS Hood"),
    ("{{ship|HMS|Victory}} {{ship|French ship|Redoutable|1791|2}}", "HMS Victory Redoutable"),
    ("{{sclass|Kongō|battlecruiser}}", "Kongō-class battlecruiser"),
    # citations: nothing
    ("A{{sfn|B|1990|p=3}}{{rp|36}}{{cn|date=2010}}{{harvnb|C|1900}}{{r|a|b}}{{efn|D}}", "A"),
    ("A{{refn|E}}{{#tag:ref|F}}{{cite web|url=x}}", "A"),
    # any spelling of a name
    ("{{Template:flag|A}} {{Flag_icon|B}}C {{ FLAG |D}}", "A C D"),
    # unknown: its positional arguments
    ("{{mystery|A|b=C|D}}", "A D"),
]  # fmt: skip


@pytest.mark.parametrize(("value", "shown"), SHOWN, ids=[value for value, _ in SHOWN])
def test_what_a_template_shows(value: str, shown: str) -> None:
    assert " / ".join(lines(value)) == shown


MARKS = [
    ("{{flag|Rome|old}}", MarkKind.FLAG, "Rome", ("Rome", "old", None, "name")),
    ("{{flag|Rome|variant=old}}", MarkKind.FLAG, "Rome", ("Rome", "old", None, "name")),
    ("{{flag|Rome|name=SPQR}}", MarkKind.FLAG, "SPQR", ("Rome", None, None, "name")),
    (
        "{{flag|[http://example.org Rome] {{small|the Great}}<!-- x -->&amp;''Co''}}",
        MarkKind.FLAG,
        "Rome the Great&Co",
        ("Rome the Great&Co", None, None, "name"),
    ),
    ("{{flag|Rome|23px}}", MarkKind.FLAG, "Rome", ("Rome", None, None, "name")),
    ("{{USA|1777}}", MarkKind.FLAG, "United States", ("USA", None, None, "name")),
    ("{{flagicon|Rome|x20px}}", MarkKind.FLAG, "", ("Rome", None, None, "icon")),
    ("{{flagg|xxx|Rome|old}}", MarkKind.FLAG, "", ("Rome", "old", None, "icon")),
    ("{{flagicon image|File:Arms.svg}}", MarkKind.FLAG, "", (None, None, "Arms.svg", "image")),
    ("{{CSS image crop|Image=Arms.svg|cWidth=2}}", MarkKind.FLAG, "", (None, None, "Arms.svg", "image")),
    ("{{KIA}}", MarkKind.FATE, "†", "killed"),
    ("{{Executed}}", MarkKind.FATE, "☠", "executed"),
    ("{{ill|Karl|de|lt=K.}}", MarkKind.LINK, "K.", "Karl"),
    ("{{USS|Enterprise|CV-6|2}}", MarkKind.LINK, "Enterprise", "USS Enterprise (CV-6)"),
    ("{{USS|Enterprise|CV-6|2}}", MarkKind.SHIP, "Enterprise", None),
    ("{{sclass|Kongō|battlecruiser}}", MarkKind.SHIP, "Kongō-class battlecruiser", None),
    ("{{Campaignbox Wars of A}}", MarkKind.CAMPAIGNBOX, "", "Campaignbox Wars of A"),
    ("{{age in days|1914|1|1}}", MarkKind.DURATION, "", None),
    ("{{coord|98|N|44|E|display=title}}", MarkKind.COORD, "", (None, "title")),
    ("{{mystery|A|b=C|D}}", MarkKind.TEMPLATE, "A D", "mystery"),
]


@pytest.mark.parametrize(("value", "kind", "shown", "said"), MARKS, ids=[f"{m[0]} {m[1].value}" for m in MARKS])
def test_the_mark_a_template_leaves(value: str, kind: MarkKind, shown: str, said: object) -> None:
    [(line, mark)] = content(value).marks(kind)
    assert line.text[mark.begin : mark.stop] == shown
    assert mark.value == said


def test_a_flag_without_a_key_is_none() -> None:
    assert list(content("{{flagicon|}} {{flag|}} {{flagicon image|}} A").marks(MarkKind.FLAG)) == []


def test_small_dresses_its_argument_alone() -> None:
    [line] = content("A {{small|B}} C").lines
    assert [line.dress(at, at + 1) & SMALL for at in (0, 2, 4)] == [0, SMALL, 0]


def test_coord_gives_a_point() -> None:
    [(_, mark)] = content("{{coord|48|42|N|44|30|W|display=inline,title}}").marks(MarkKind.COORD)
    assert isinstance(mark.value, CoordValue)
    assert mark.value.point == pytest.approx((48.7, -44.5))
    assert mark.value.display == "inline,title"


CITED = [
    ("{{sfn|A|1990|p=3}}", "sfn", None, None, False),
    ("{{harvnb|A|1990}}", "harv", None, None, False),
    ("{{rp|36}}", "rp", None, None, False),
    ("{{cn|date=2010}}", "cite", None, None, False),
    ("{{cite book|title=A}}", "cite", None, None, False),
    ("{{cite strange new kind|title=A}}", "cite", None, None, False),
    ("{{efn|A}}", "efn", None, None, False),
    ("{{efn|name=x|A}}", "efn", "x", None, False),
    ("{{efn|name=x}}", "efn", "x", None, True),
    ("{{refn|A|name=x|group=n}}", "refn", "x", "n", False),
    ("{{refn|reason=A}}", "refn", None, None, False),
    ("{{#tag:ref|A|name=x}}", "refn", "x", None, False),
    ("{{r|a}}", "ref", "a", None, True),
    ("{{r|a|group=n}}", "ref", "a", "n", True),
]  # fmt: skip


@pytest.mark.parametrize(("value", "kind", "name", "group", "reuse"), CITED, ids=[c[0] for c in CITED])
def test_what_a_citation_template_cites(value: str, kind: str, name: str | None, group: str | None, reuse: bool) -> None:
    [cited] = walked(value).cited
    assert (cited.kind, cited.name, cited.group, cited.reuse) == (kind, name, group, reuse)


def test_r_cites_each_of_its_names() -> None:
    assert [c.name for c in walked("{{r|a|b||c}}").cited] == ["a", "b", "c"]


@pytest.mark.parametrize("name", sorted(KINDS))
def test_no_citation_template_shows_its_arguments(name: str) -> None:
    """Digits and names inside citations never become figures, dates or people."""
    found = walked(f"A{{{{{name}|1234|p=56}}}}")
    assert found.content.text == "A"
    assert not found.unknown


def test_every_name_of_the_table_is_folded() -> None:
    assert all(fold_template(name) == name for name in HANDLERS)


@pytest.mark.parametrize("name", sorted(HANDLERS))
def test_every_handler_takes_any_call(name: str) -> None:
    """A template that is called without arguments, or with too many, is no error."""
    for arguments in ("", "|", "|1=", "|A|B|C|D|E|name=F|title=G", "|{{flag|A}}|'''B'''<br>C|[[D]]|<ref>5</ref>"):
        walked(f"{{{{{name}{arguments}}}}}")


@pytest.mark.parametrize(
    ("typed", "folded"),
    [("Flag_icon ", "flag icon"), ("template:Flag", "flag"), ("Template: Flag", "flag"), ("  plain\n list", "plain list")],
)
def test_fold_template(typed: str, folded: str) -> None:
    assert fold_template(typed) == folded


def test_a_call_gives_its_arguments_by_place_and_name() -> None:
    seen: list[Call] = []

    def spy(call: Call, out: Builder) -> None:
        seen.append(call)

    walked("{{Spy |A|3=C|2=B|x=1| x = 2 }}", {"spy": spy})
    [call] = seen
    assert (call.name, call.typed) == ("spy", "Spy")
    assert call.positional == [call.get("1"), call.get("2"), call.get("3")]
    assert call.get("nothing", "x") is call.args[-1]
    assert call.get("4") is None
    assert call.get("0") is None
