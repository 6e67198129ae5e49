"""The outline of a list field: which lines are headings, what they hold for, whose parts the bullets are.

A field is written as one line a row: the path of the headings in force, " > " between them, then the row; ``^n`` says that it is
a bullet under row n (counted from 0).
"""

from __future__ import annotations

import pytest

from readings import content, men, parties
from warbox.content import Line
from warbox.labels import Kind
from warbox.outline import outline


def has_digits(line: Line) -> bool:
    return any(map(str.isdigit, line.text))


def spell(value: str, kind: Kind) -> list[str]:
    rows, _ = outline(content(value), kind, has_digits if kind is Kind.FIGURES else lambda line: False)
    out = []
    for row in rows:
        under = "" if row.parent is None else f" ^{row.parent}"
        out.append(" > ".join([*row.group, f"{' '.join(row.line.text.split())}{under}"]))
    return out


ANY_KIND = [
    # what separates items
    ("A<br>B\nC", ["A", "B", "C"]),
    ("A\n(b)", ["A (b)"]),
    ("A<br>(b)", ["A (b)"]),
    ("A\nand b", ["A and b"]),
    ("[[A]],\n[[B]]", ["A, B"]),
    # a heading ends in a colon, is a term, or the title of a collapsible list
    ("'''H:'''<br>A<br>B", ["H > A", "H > B"]),
    ("'''H''':<br>A", ["H > A"]),
    ("''H'':<br>A", ["H > A"]),
    ("H:<br>A", ["H > A"]),
    ("H:\n* A\n* B", ["H > A", "H > B"]),
    (";H\nA", ["H > A"]),
    (";H\n:A\n:B", ["H > A", "H > B"]),
    (";H\n* A\n;I\n* B", ["H > A", "I > B"]),
    ("{{collapsible list|title=H|A|B}}C", ["H > A", "H > B", "C"]),
    ("{{collapsible list|title='''H:'''|A}}", ["H > A"]),
    ("until 26 July:<br>A", ["until 26 July > A"]),
    # a label with text on its line holds for that line and the bullets under it
    ("'''H''': A<br>B", ["H > A", "B"]),
    ("'''H''': A\n* B\nC", ["H > A", "H > B ^0", "C"]),
    # a parenthesis alone behind a label is a remark on it, no entry
    ("H: (until 1900)<br>A<br>B", ["H > A", "H > B"]),
    # nesting by dress; the next of the same dress replaces
    ("'''H:'''<br>A<br>'''I:'''<br>B", ["H > A", "I > B"]),
    ("'''H:'''<br><small>I:</small><br>A<br><small>J:</small><br>B", ["H > I > A", "H > J > B"]),
    ("'''H:'''<br>I:<br>A<br>'''J:'''<br>B", ["H > I > A", "J > B"]),
    ("'''H:'''\n* I:\n** A\n* J:\n** B", ["H > I > A", "H > J > B"]),
    ("{{collapsible list|title=H|'''I:'''|A|'''J:'''|B}}", ["H > I > A", "H > J > B"]),
    # a heading in a bullet: for the deeper bullets, or without them for the bullets after it
    ("* H:\n** A\n* B", ["H > A", "B"]),
    ("* H:\n* A\n* B", ["H > A", "H > B"]),
    # and so does a plain one over bullets: what follows them without a bullet is back outside
    ("'''H:'''\n* A\n* B\nC<br>D", ["H > A", "H > B", "C", "D"]),
    ("'''H:'''<br>A\n* B\nC", ["H > A", "H > B ^0", "H > C"]),
    # a parenthesis that is never closed ends with its line
    ("A (b<br>C<br>D", ["A (b", "C", "D"]),
    ("A (b<br>C (d)<br>e)<br>F", ["A (b, C (d), e)", "F"]),
    # rules close all, an empty line what plain lines gave
    ("'''H:'''<br>A<br>----\nB", ["H > A", "B"]),
    ("'''H:'''<br>A<hr>B", ["H > A", "B"]),
    ("'''H:'''<br>A<br><br>B", ["H > A", "B"]),
    ("'''H:'''<br><br>A", ["H > A"]),
    ("{{collapsible list|title=H|A<br><br>B}}", ["H > A", "H > B"]),
    # no colon of a heading
    ("A 10:30 B", ["A 10:30 B"]),
    ("(A: b)", ["(A: b)"]),
    ("[[C: D]]", None),
    # bullets stand under the row before them
    ("A\n* B\n** C\n* D\nE", ["A", "B ^0", "C ^1", "D ^0", "E"]),
    ("* A\n** B\n* C", ["A", "B ^0", "C"]),
    ("A<br>B\n* C", ["A", "B", "C ^1"]),
    ("A\n* B\n----\n* C", ["A", "B ^0", "C"]),
    # and so do bullets that the editor typed
    ("A<br>• B<br>&nbsp;• C<br>D", ["A", "B ^0", "C ^0", "D"]),
    ("A\n{{bull}} B\n{{bull}} C", ["A", "B ^0", "C ^0"]),
    ("A<br>*B\n*C", ["A", "B ^0", "C ^0"]),
    ("A<br>• B<br>◦ C<br>◦ D<br>• E", ["A", "B ^0", "C ^1", "D ^1", "E ^0"]),
    ("A<br>*B<br>**C<br>*D", ["A", "B ^0", "C ^1", "D ^0"]),
    ("* A<br>• B\n* C", ["A", "B ^0", "C"]),
    ("• A<br>• B", ["A", "B"]),
    ("A<br>•<br>– B", ["A", "•", "– B"]),
    ("'''H:'''<br>• A<br>• B<br>C<br>• D", ["H > A", "H > B", "H > C", "H > D"]),
    ("• H:<br>A<br>• '''I:'''<br>B", ["H > A", "I > B"]),
    ("A<br>• '''[[B]]'''<br>• '''C'''<br>D", ["A", "B ^0", "C ^0", "D"]),
    # typed enumerators are marks, if they count from the first on
    ("a) A<br>B<hr>b)C", ["A", "B", "C"]),
    ("'''H:'''<br>1. A<br>2. B<br>(3) C", ["H > A", "H > B", "H > C"]),
    ("1) A<br>2) {{flagicon|B}} [[C]]", ["A", "C"]),
    ("b) A<br>c) B", ["b) A", "c) B"]),
    ("1. A<br>3. B", ["1. A", "3. B"]),
    ("1. A<br>B", ["1. A", "B"]),
    ("1. Rifle Division<br>2. Rifle Division", ["1. Rifle Division", "2. Rifle Division"]),
    ("1. May<br>2. May", ["1. May", "2. May"]),
    # a heading in a bullet holds for its own deeper bullets only if they are what comes first under it
    ("* H:\n* A\n** B\n* C", ["H > A", "H > B ^0", "H > C"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("value", "rows"),
    [
        ("Grand Duchy of<br>[[A]]<br>B", ["Grand Duchy of A", "B"]),
        ("[[A]] and<br>[[B]] &<br>{{flag|C}}", ["A and B & C"]),
        ("[[A]] and<br>B", ["A and", "B"]),
        ("A, victors in<br><br>B", ["A, victors in", "B"]),
        ("of<br>A", ["of", "A"]),
        ("A<br>and<br>B\n&\nC", ["A", "and B", "& C"]),
        ("A<br>and<br><br>B", ["A", "and", "B"]),
    ],
)
def test_a_line_that_ends_in_a_joining_word_goes_on(value: str, rows: list[str]) -> None:
    assert spell(value, Kind.PARTIES) == rows
    assert spell(value, Kind.PEOPLE) == rows


def test_a_count_goes_on_behind_a_joining_word() -> None:
    assert spell("~700 at the end of<br>the siege<br>800 men of the<br>Guard", Kind.FIGURES) == [
        "~700 at the end of the siege",
        "800 men of the Guard",
    ]
    assert spell("500 dead and<br>200 wounded", Kind.FIGURES) == ["500 dead and", "200 wounded"]


def test_words_of_support_label_parties_without_a_colon() -> None:
    assert spell("A<br>Supported by<br>B<br>C", Kind.PARTIES) == ["A", "Supported by > B", "Supported by > C"]
    assert spell("A<br>Military support from<br>B", Kind.PARTIES) == ["A", "Military support from > B"]
    assert spell("A<br>Supported by B", Kind.PARTIES) == ["A", "Supported by B"]


@pytest.mark.parametrize(
    ("value", "rows"),
    [
        # words of support label what follows them behind a name, a pause or in other dress
        ("[[A]] ''Supported by:''<br>[[B]]", ["A", "Supported by > B"]),
        ("[[A]] <small>Aided by:</small> [[B]]", ["A", "Aided by > B"]),
        ("[[A]]<ref>1</ref>, supported by:<br>[[B]]<br>[[C]]", ["A,", "supported by > B", "supported by > C"]),
        ("Ek and Ul; backed by<br>[[B]]", ["Ek and Ul;", "backed by > B"]),
        ("{{flag|A}}, {{flag|B}} with naval support from:\n* {{flag|C}}", ["A, B", "with naval support from > C"]),
        ("* [[A]] ''Supported by:''\n** [[B]]\n* [[C]]", ["A", "Supported by > B", "C"]),
        ("'''[[A]] supported by:'''<br>[[B]]", ["A", "supported by > B"]),
        ("[[A]] (until 1703) '''Supported by'''<br>[[B]]", ["A (until 1703)", "Supported by > B"]),
        ("[[A]]\n* [[B]] ''Supported by:''", ["A", "B ^0"]),
        # and so does another label in other dress than the name right before it
        ("{{flag|A}} '''Northern League:'''<br>{{flag|B}}", ["A", "Northern League > B"]),
        ("[[A]] {{surrendered}} ''Rebels:''<br>[[B]]", ["A (surrendered)", "Rebels > B"]),
        # else the line is all heading
        ("[[House of A|Northern side]]:<br>[[B]]", ["Northern side > B"]),
        ("[[A]] allies:<br>[[B]]", ["A allies > B"]),
        ("[[A]] ''(until 1703):''<br>[[B]]", ["A (until 1703) > B"]),
        ("{{flagicon|A}} '''Rebels:'''<br>[[B]]", ["Rebels > B"]),
        ("Ek supported by:<br>[[B]]", ["Ek supported by > B"]),
        # or, without a colon and with nothing after it, all entry
        ("[[A]] '''Supported by'''", ["A Supported by"]),
        ("[[A]] '''Supported by''' [[B]]", ["A Supported by B"]),
    ],
)
def test_an_entry_and_the_heading_behind_it_on_one_line(value: str, rows: list[str]) -> None:
    assert spell(value, Kind.PARTIES) == rows


def test_a_comment_on_its_own_line_leaves_the_bullet_after_it() -> None:
    assert spell("A\n<!-- c -->\n* B\n<!-- d -->\n** C", Kind.PARTIES) == ["A", "B ^0", "C ^1"]


@pytest.mark.parametrize(
    ("value", "rows"),
    [
        ("250 dead<br>or missing", ["250 dead or missing"]),
        ("900<br>total casualties<br>20 tanks", ["900 total casualties", "20 tanks"]),
        ("30 medical<br>casualties (including<br>20 wounded)", ["30 medical casualties (including, 20 wounded)"]),
        ("250 dead<br>wounded unknown", ["250 dead", "wounded unknown"]),
        ("250 men<br>artillery", ["250 men", "artillery"]),
    ],
)
def test_an_outcome_broken_over_lines_is_one(value: str, rows: list[str]) -> None:
    assert spell(value, Kind.FIGURES) == rows


@pytest.mark.parametrize("kind", [Kind.PARTIES, Kind.PEOPLE])
@pytest.mark.parametrize(("value", "rows"), ANY_KIND, ids=[value for value, _ in ANY_KIND])
def test_rows_of_names(value: str, rows: list[str] | None, kind: Kind) -> None:
    if rows is not None:
        assert spell(value, kind) == rows


def test_a_colon_inside_a_link_is_no_label() -> None:
    assert spell("[[Plan: B]]", Kind.PARTIES) == ["Plan: B"]
    assert spell("[[Plan: B]]: 5 men", Kind.FIGURES) == ["Plan: B > 5 men"]


FIGURES = [
    # a bold line without a figure that labels what follows is a heading, a plain one is not
    ("'''Manpower'''<br>500", ["Manpower > 500"]),
    ("Manpower<br>500", ["Manpower", "500"]),
    ("'''500 men'''<br>20 guns", ["500 men", "20 guns"]),
    ("'''Manpower'''", ["Manpower"]),
    # so is a named flag or a nation
    ("{{flagcountry|Greece}}<br>192 dead", ["Greece > 192 dead"]),
    ("{{flagicon|Greece}} [[Kingdom of Greece|Greece]]<br>192 dead", ["Greece > 192 dead"]),
    ("{{flag|Greece}}: 192 dead<br>50 wounded", ["Greece > 192 dead", "50 wounded"]),
    # a figure is no heading
    ("6,000:\n* 4,000 A\n* 2,000 B", ["6,000:", "4,000 A ^0", "2,000 B ^0"]),
    ("'''Luftwaffe''': 46 aircraft<br>50 tanks", ["Luftwaffe > 46 aircraft", "50 tanks"]),
    # what stands in bold before a count in plain letters is its label, without a colon too
    ("'''June''' 300 killed<br>20 guns", ["June > 300 killed", "20 guns"]),
    ("* '''Left wing''' ~300\n* '''First phase''' 200, 40 guns", ["Left wing > ~300", "First phase > 200, 40 guns"]),
    ("'''1701''' – 50 men<br>'''1702–03''' 60", ["1701 > – 50 men", "1702–03 > 60"]),
    ("''1701'' 50 men<br>''1702–03'' about 60", ["1701 > 50 men", "1702–03 > about 60"]),
    ("''Foo'' 50 men<br>HMS ''Bar'' 60", ["Foo 50 men", "HMS Bar 60"]),
    ("1701–05: 50 men<br>1705–: 60", ["1701–05 > 50 men", "1705– > 60"]),
    ("'''1701''' – 1702<br>60", ["1701 – 1702", "60"]),
    ("1701: 50 men; 1702–03: 60 men; 1704: 70", ["1701 > 50 men;", "1702–03 > 60 men;", "1704 > 70"]),
    ("'''Dead''' 50, '''wounded''' 60", ["Dead 50, wounded 60"]),
    ("'''Over''' 500 men", ["Over 500 men"]),
    ("'''500 men''' 20 guns", ["500 men 20 guns"]),
    ("'''June''' 1944", ["June 1944"]),
    ("'''June''' and 5 men", ["June and 5 men"]),
    ("'''Left wing''' (May) 300 killed", ["Left wing (May) > 300 killed"]),
    ("'''Left wing''' (whole war) – 300", ["Left wing (whole war) > – 300"]),
    ("'''Left wing''' about 300<br>'''Right wing'''–200", ["Left wing > about 300", "Right wing > –200"]),
    ("'''Left wing''' (40 men) 300 killed", ["Left wing (40 men) 300 killed"]),
    ("'''Left wing''' (June) men", ["Left wing (June) men"]),
    ("'''About''' 500", ["About 500"]),
    # years in bold or italics above counts are a heading, however their end is written
    ("'''1701–02'''<br>50", ["1701–02 > 50"]),
    ("'''1701/02'''<ref>a</ref><br>50", ["1701/02 > 50"]),
    ("'''([[A|1701-2]])'''\n* 50\n* 60", ["1701-2 > 50", "1701-2 > 60"]),
    ("'''1703'''<br>70<br>'''1704–05'''<br>50", ["1703 > 70", "1704–05 > 50"]),
    ("''1701''<br>50", ["1701 > 50"]),
    ("''1701''<br>Foo", ["1701", "Foo"]),
    ("1701<br>50", ["1701", "50"]),
    # but a number beside others of its dress counts
    ("'''1800'''<br>'''30 ships'''", ["1800", "30 ships"]),
    ("'''1800'''<br>'''Foo'''<br>30 ships", ["Foo > 30 ships"]),
    ("'''1800–50 men'''<br>30 ships", ["1800–50 men", "30 ships"]),
    # after such a heading one more is a heading too, though nothing stands under it
    ("'''1703'''<br>70<br>'''1704'''", ["1703 > 70"]),
    ("'''1703'''<br>70<br>'''1704'''\n----\n50", ["1703 > 70", "50"]),
    ("* '''1703'''\n** 70\n** '''1704'''\n50", ["1703 > 70", "50"]),
    ("'''1703'''<br>70<br>1704", ["1703 > 70", "1703 > 1704"]),
    ("'''Foo'''<br>70<br>'''1704'''", ["Foo > 70", "Foo > 1704"]),
    # total words do not enter the path, and end the headings of their level
    ("'''Total:'''<br>500", ["500"]),
    ("'''H:'''<br>5<br>'''Total:'''<br>500", ["H > 5", "500"]),
    ("'''Total force:'''<br>500", ["Total force > 500"]),
    ("'''Together:''' 500", ["500"]),
    # a source of claims in parentheses
    ("''(Chinese sources)'':<br>5", ["Chinese sources > 5"]),
    # a label in other dress than the counts before it is of the next line
    ("500 men '''Navy:'''<br>6 ships", ["500 men", "Navy > 6 ships"]),
    ("'''Army:''' 500 men (1 corps) <small>Navy:</small><br>6 ships", ["Army > 500 men (1 corps)", "Navy > 6 ships"]),
    ("500 ''Danes:''<br>60 horse", ["500 Danes:", "60 horse"]),
    ("500 men ''Of whom:''<br>60 horse", ["500 men Of whom:", "60 horse"]),
    # a comma at a <br> is no wrap between figures
    ("5 killed,<br>6 wounded", ["5 killed,", "6 wounded"]),
]  # fmt: skip


@pytest.mark.parametrize(("value", "rows"), FIGURES, ids=[value for value, _ in FIGURES])
def test_rows_of_figures(value: str, rows: list[str]) -> None:
    assert spell(value, Kind.FIGURES) == rows


PARTIES = [
    ("'''Irish republicans'''<br>A", ["Irish republicans > A"]),
    ("'''[[Axis powers|Axis]]'''<br>{{flag|A}}", ["Axis > A"]),
    ("'''[[Axis powers|Axis]]'''<br>[[A]]", ["Axis", "A"]),
    ("'''{{flag|French Empire}}'''<br>{{flag|A}}", ["French Empire", "A"]),
    ("'''[[Axis powers|Axis]]:'''<br>{{flag|A}}", ["Axis > A"]),
    ("'''A'''", ["A"]),
    ("'''1701'''<br>{{flag|A}}<br>'''1702–03'''<br>[[B]]", ["1701 > A", "1702–03 > B"]),
    ("'''[[A|1701]]'''<br>[[B]]", ["1701 > B"]),
    ("'''26'''<br>{{flag|A}}", ["26", "A"]),
]  # fmt: skip


@pytest.mark.parametrize(("value", "rows"), PARTIES, ids=[value for value, _ in PARTIES])
def test_rows_of_parties(value: str, rows: list[str]) -> None:
    assert spell(value, Kind.PARTIES) == rows


PEOPLE = [
    # a linked person with a role is an entry
    ("[[Ii Naomasa]]: field commander", ["Ii Naomasa: field commander"]),
    ("'''Army:''' [[A]]<br>[[B]]", ["Army > A", "B"]),
    ("[[A]] '''Naval commanders:'''<br>[[B]]", ["A", "Naval commanders > B"]),
    ("[[A]] (Ek) {{KIA}} ''Navy:'' [[B]]<br>[[C]]", ["A (Ek) †", "Navy > B", "C"]),
    ("[[A]] † ''Navy:''<br>[[B]]", ["A †", "Navy > B"]),
    ("{{flag|A}} ''Navy:''<br>[[B]]", ["A Navy > B"]),
    # a flag with its name heads the people under it; a lone flag adds nothing to the path
    ("{{flag|France}}:<br>[[A]]", ["France > A"]),
    ("{{flag|France}}<br>[[A]]", ["France > A"]),
    # the title of a list of leaders is a heading in bold letters, linked or not
    ("'''Leaders'''<br>[[A]]", ["Leaders > A"]),
    ("[[List of A|'''Leaders''']]<br>[[A]]", ["Leaders > A"]),
    ("'''[[List of A|Chief commanders]]'''<br>'''[[A]]'''", ["Chief commanders > A"]),
    ("'''[[A]]'''<br>[[B]]", ["A", "B"]),
    ("[[List of A|Leaders]]<br>[[A]]", ["Leaders", "A"]),
]  # fmt: skip


@pytest.mark.parametrize(("value", "rows"), PEOPLE, ids=[value for value, _ in PEOPLE])
def test_rows_of_people(value: str, rows: list[str]) -> None:
    assert spell(value, Kind.PEOPLE) == rows


@pytest.mark.parametrize(
    "value", ["'''Total:'''<br>500", "'''Total force:'''<br>500", "Overall<br>500", "'''Grand total'''<br>500"]
)
def test_what_a_total_label_says(value: str) -> None:
    rows, headings = outline(content(value), Kind.FIGURES, has_digits)
    assert [h.total for h in headings] == ([] if value.startswith("Overall") else [True])
    assert rows[-1].line.text.strip() == "500"


def test_every_heading_is_given_in_reading_order() -> None:
    _, headings = outline(content("'''H:'''<br>A<br>'''I''': B\n;J\nC"), Kind.PARTIES, has_digits)
    assert [(h.text, h.on_line) for h in headings] == [("H", False), ("I", True), ("J", False)]


def test_a_path_of_headings_has_the_outermost_first() -> None:
    rows, _ = outline(content("'''H:'''<br>I:<br><small>J:</small><br>A"), Kind.PARTIES, has_digits)
    assert rows[0].group == ("H", "I", "J")
    levels = [h.level for h in rows[0].headings]
    assert levels == sorted(levels)


def test_long_lines_with_a_colon_are_no_headings() -> None:
    value = "A " * 80 + ": b"
    assert spell(value, Kind.PARTIES) == [" ".join(value.split())]


def test_a_parenthesis_broken_over_lines_is_one_row() -> None:
    rows = spell("A (b<br>c)<br>D", Kind.PARTIES)
    assert len(rows) == 2
    assert rows[0].startswith("A (b")


@pytest.mark.parametrize(("between", "end", "count"), [(5, ")", 1), (40, ")", 42), (5, "", 6), (2, "<br>D (e)", 4)])
def test_a_parenthesis_joins_the_lines_up_to_its_end_if_that_is_near(between: int, end: str, count: int) -> None:
    rows, _ = outline(content("A (b" + "<br>C" * between + (f"<br>D{end}" if end == ")" else end)), Kind.PARTIES, has_digits)
    assert len(rows) == count


def test_labels_with_their_counts_stand_under_the_heading_right_above_them() -> None:
    """Alike in dress, they replace it only once another entry stood under it."""
    found = men("'''Old figures:'''<br>'''Army:''' 500<br>'''Navy:''' 300<br>'''New figures:''':<br>700 men<br>'''Navy:''' 90")
    assert [(f.low, f.group) for f in found] == [
        (500, ("Old figures", "Army")),
        (300, ("Old figures", "Navy")),
        (700, ("New figures",)),
        (90, ("Navy",)),
    ]


@pytest.mark.parametrize(
    "nested", ["{{plainlist|\n* {{flag|B}}\n}}", "{{plainlist}}\n* {{flag|B}}\n{{endplainlist}}", "{{ubl|{{flag|B}}|{{flag|C}}}}"]
)
def test_a_list_template_ends_no_heading(nested: str) -> None:
    """The newlines around its braces are no empty line; two breaks still are one."""
    value = "'''Allies:'''<br>{{flag|A}}\n" + nested + "\n{{flag|D}}"
    assert [entry.group for entry in parties(value)][-1] == ("Allies",)
    assert parties(value + "<br><br>{{flag|E}}")[-1].group == ()
