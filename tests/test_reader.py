"""From a page to conflicts: which boxes, which parameters, the page around them, and the caller's mistakes."""

from __future__ import annotations

import gc

import pytest

import warbox
from invariants import check_conflict, check_content
from oracle import box_names, wikitext
from readings import box
from warbox.errors import CODES, BoxNotFoundError, ProfileError
from warbox.model import Conflict, Origin, Page
from warbox.profiles import EN
from warbox.reader import read_box

BOX = "{{Infobox military conflict|conflict=Battle of X|combatant1=A|combatant2=B}}"


def codes(conflict: Conflict) -> list[str]:
    return [d.code for d in conflict.diagnostics]


# -- the caller


@pytest.mark.parametrize("value", [b"x", bytearray(b"x"), None, 5, ["x"]])
def test_anything_but_a_string_is_refused(value: object) -> None:
    for function in (warbox.parse, warbox.parse_all, warbox.find_boxes):
        with pytest.raises(TypeError, match="must be a str"):
            function(value)  # type: ignore[arg-type]


def test_bytes_get_a_hint() -> None:
    with pytest.raises(TypeError, match="decode"):
        warbox.parse(b"x")  # type: ignore[arg-type]


@pytest.mark.parametrize("profile", ["en", None, EN.families[0]])
def test_an_unknown_profile_never_falls_back(profile: object) -> None:
    with pytest.raises(ProfileError, match="profile must be"):
        warbox.parse(BOX, profile=profile)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["", "no box", "{{Infobox person|name=A}}", f"<!--{BOX}-->", "<nowiki>" + BOX + "</nowiki>"])
def test_no_box(text: str) -> None:
    assert warbox.parse_all(text) == []
    assert warbox.find_boxes(text) == ()
    with pytest.raises(BoxNotFoundError, match="no conflict infobox"):
        warbox.parse(text)


def test_box_not_found_is_a_lookup_error() -> None:
    assert issubclass(BoxNotFoundError, LookupError)


# -- which boxes


@pytest.mark.parametrize(
    "name", ["Infobox military conflict", "infobox military conflict", "Infobox_military_conflict", "Warbox", "Template:Warbox"]
)
def test_names_of_the_box(name: str) -> None:
    assert warbox.parse(f"{{{{{name}|conflict=X}}}}").name == "X"


def test_invoke_counts() -> None:
    conflict = warbox.parse("{{#invoke:Infobox military conflict|main|conflict=X|combatant1=A}}")
    assert conflict.name == "X"
    assert conflict.other_params == ()


def test_several_boxes() -> None:
    text = f"{BOX} and {BOX.replace('Battle of X', 'Battle of Y')}"
    assert [c.name for c in warbox.parse_all(text)] == ["Battle of X", "Battle of Y"]
    assert warbox.parse(text).name == "Battle of X"


def test_a_box_inside_another_template() -> None:
    assert warbox.parse(f"{{{{Stack|{BOX}}}}}").name == "Battle of X"


def test_names_may_be_added() -> None:
    profile = EN.with_names("Infokasten Krieg").with_params({"name": "conflict", "partei1": "combatant1"})
    conflict = warbox.parse("{{Infokasten Krieg|name=X|partei1=A}}", profile=profile)
    assert (conflict.name, conflict.sides[0].belligerents[0].name) == ("X", "A")
    assert codes(conflict) == []
    with pytest.raises(BoxNotFoundError):
        warbox.parse("{{Infokasten Krieg|name=X}}")


# -- parameters


def test_every_field_has_its_place() -> None:
    conflict = box(
        conflict="Battle of X<br>{{small|''Xschlacht''}}<br>(Battle of the X)",
        partof="the [[War of Y]]<ref>1</ref>",
        image="File:Map of X.svg",
        caption="The ''field''",
        date="6 June 1944",
        place="[[Normandy]], [[France]]",
        coordinates="{{coord|49.3|-1.2}}",
        result="Red victory",
        status="Over",
        territory="* None",
        notes="A note",
        combatants_header="Parties",
        campaignbox="{{Campaignbox Wars of A}} {{Campaignbox B}}",
    )
    assert (conflict.name, conflict.other_names) == ("Battle of X", ("Xschlacht", "Battle of the X"))
    assert conflict.part_of is not None
    assert (conflict.part_of.text, conflict.part_of.links[0].target) == ("the War of Y", "War of Y")
    assert conflict.part_of.citations == ("c1",)
    assert conflict.image == "Map of X.svg"
    assert conflict.date is not None
    assert conflict.place is not None
    assert conflict.place.text == "Normandy, France"
    assert conflict.coordinates is not None
    assert [t.text for t in (conflict.caption, conflict.status, conflict.territory, conflict.notes) if t] == [
        "The field", "Over", "None", "A note",
    ]  # fmt: skip
    assert [(h.name, h.text) for h in conflict.headers] == [("combatants_header", "Parties")]
    assert conflict.campaignboxes == ("Campaignbox Wars of A", "Campaignbox B")
    assert conflict.template == "Infobox military conflict"
    assert codes(conflict) == []


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("War of X<br>or<br>War of Y", ("War of X", "War of Y")),
        ("War of X\nor\nWar of Y", ("War of X", "War of Y")),
        ("War of X<br/>''also known as''<br/>War of Y", ("War of X", "War of Y")),
        ("War of X<br>aka War of Y<br>a.k.a. the Z War", ("War of X", "War of Y", "the Z War")),
        ("War of X\n{{small|or the Y war}}", ("War of X", "the Y war")),
        ("War of X,<br>(also called: War of Y)", ("War of X", "War of Y")),
        ("War of X or<br>War of Y", ("War of X", "War of Y")),
        ("War of X – also known as<br>War of Y", ("War of X", "War of Y")),
        ("War of X<br>alternatively,<br>War of Y<br>''Ywar''", ("War of X", "War of Y", "Ywar")),
        # no such words, but a title that is only broken
        ("War of X and\nWar of Y", ("War of X and War of Y",)),
        ("War of X<br>and<br>War of Y", ("War of X and War of Y",)),
        ("Retreat\nof X", ("Retreat of X",)),
        ("Battle of the<br>Or", ("Battle of the Or",)),
        ("War of X<br>orchard raids", ("War of X orchard raids",)),
    ],
)
def test_words_that_lead_to_another_name_are_none(value: str, names: tuple[str, ...]) -> None:
    conflict = box(conflict=value)
    assert (conflict.name, *conflict.other_names) == names
    assert warbox.parse(warbox.render(conflict)) == conflict


@pytest.mark.parametrize(
    "image",
    [
        "Map_of_X.svg",
        "[[File:Map of X.svg|300px]]",
        "[[File:Map of X.svg|thumb|alt=A field|upright=1.2]]",
        "[[File:Map of X.svg|300px|A tooltip]].",
        "{{CSS image crop|Image=Map of X.svg}}",
        "{{multiple image|image1=File:Map of X.svg}}",
        "image: Map of X.svg",
        "Map of X.svg{{!}}border",
    ],
)
def test_image(image: str) -> None:
    conflict = box(image=image)
    assert conflict.image == "Map of X.svg"
    assert codes(conflict) == []


@pytest.mark.parametrize(
    ("image", "name", "reported"),
    [
        (
            "[[File:A.jpg|300px]]<br>A field at dawn<br>[[File:B.jpg|300px]]<br>The map",
            "A.jpg",
            ["A field at dawn", "[[File:B.jpg|300px]]", "The map"],
        ),
        ("A.jpg<br>A field", "A.jpg", ["A field"]),
        ("[[File:A.jpg|thumb|A [[field]]]]", "A.jpg", ["[[File:A.jpg|thumb|A [[field]]]]"]),
        ("[[File:A.jpg]]{{image label|x=1|text=B}}", "A.jpg", ["{{image label|x=1|text=B}}"]),
        ("{{location map|X|label=Y}}", None, ["{{location map|X|label=Y}}"]),
        ("<gallery>A.jpg</gallery>", None, ["<gallery>A.jpg</gallery>"]),
    ],
)
def test_what_an_image_shows_beside_its_file_is_reported(image: str, name: str | None, reported: list[str]) -> None:
    page = f"{{{{Infobox military conflict|combatant1=A|image={image}}}}}"
    conflict = warbox.parse(page)
    assert conflict.image == name
    assert [(d.code, d.param, d.span.of(page)) for d in conflict.diagnostics] == [
        ("unread-text", "image", words) for words in reported
    ]


def test_the_captions_of_several_images_are_reported() -> None:
    conflict = box(image="{{multiple image|header=C|image1=A.jpg|caption1=D|image2=B.jpg|caption2=E}}")
    assert conflict.image == "A.jpg"
    assert sorted(d.message.rpartition(": ")[2] for d in conflict.diagnostics) == ["B.jpg", "C", "D", "E"]


def test_a_title_broken_over_two_lines_is_joined() -> None:
    assert box(conflict="Battle of<br>the X").name == "Battle of the X"
    assert box(conflict="War between A<br>and B").name == "War between A and B"


def test_the_last_of_a_parameter_counts() -> None:
    conflict = box("|conflict=A\n|conflict=B\n")
    assert conflict.name == "B"
    assert "duplicate-param" in codes(conflict)


def test_unknown_parameters_are_kept_raw_and_reported() -> None:
    conflict = box(weather="''rain''<ref>1</ref>", map_type="France", empty="")
    assert [(p.name, p.value) for p in conflict.other_params] == [("weather", "''rain''<ref>1</ref>"), ("map_type", "France")]
    assert codes(conflict) == ["unknown-param"]
    assert conflict.citations == ()


def test_positional_parameters_are_reported() -> None:
    conflict = box("|stray\n")
    assert [(p.name, p.value.strip()) for p in conflict.other_params] == [("1", "stray")]
    assert codes(conflict) == ["positional-param"]


@pytest.mark.parametrize(
    ("values", "reported"),
    [
        ("|a|b|date=1066|c", [("1", "a|b"), ("3", "c")]),  # a run at a time
        ("|a||c", [("1", "a||c")]),
        ("|a|weather=rain|c", [("1", "a"), ("2", "c")]),
        ("|2=x|a|b", [("1", "a|b")]),  # the last "2" counts
    ],
)
def test_a_run_of_positional_parameters_is_reported_once(values: str, reported: list[tuple[str, str]]) -> None:
    page = f"{{{{Warbox{values}}}}}"
    found = [d for d in warbox.parse(page).diagnostics if d.code == "positional-param"]
    assert [(d.param, d.span.of(page)) for d in found] == reported


def test_empty_fields_are_none() -> None:
    conflict = box(date="", result="<!-- none -->", place="", notes="  ", image="")
    assert (conflict.date, conflict.result, conflict.place, conflict.notes, conflict.image) == (None,) * 5


def test_a_name_that_shows_nothing_is_none() -> None:
    assert box(conflict="{{flagicon|X}}<ref>1</ref>").name is None


def test_page_is_carried() -> None:
    conflict = warbox.parse(BOX, title="X", page_id=5, rev_id=6)
    assert conflict.page == Page(title="X", page_id=5, rev_id=6, wiki="en")
    assert warbox.parse(BOX).page is None
    assert conflict == warbox.parse(BOX), "the page does not count in equality"


def test_a_box_without_a_name_takes_the_title() -> None:
    assert warbox.parse("{{Warbox|date=1066}}", title="Battle of X").name == "Battle of X"
    assert warbox.parse(BOX, title="Battle of Z").name == "Battle of X"
    assert warbox.parse("{{Warbox|date=1066}}").name is None


# -- coordinates


def point(text: str) -> tuple[float, float, str] | None:
    found = warbox.parse(text).coordinates
    return None if found is None else (round(found.latitude, 3), round(found.longitude, 3), str(found.origin))


TITLE = "{{coord|10|20|display=title}}"


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("{{Warbox|coordinates={{coord|1|2}}|place={{coord|3|4}}}}" + TITLE, (1, 2, "box")),
        ("{{Warbox|coordinates=48°30′N 2°15′W}}", (48.5, -2.25, "box")),
        ("{{Warbox|place=A {{coord|3|4}}|latitude=5|longitude=6}}" + TITLE, (3, 4, "place")),
        ("{{Warbox|latitude=5|longitude=6}}" + TITLE, (5, 6, "box")),
        ("{{Warbox|latitude=48°30′N|longitude=2°15′W}}", (48.5, -2.25, "box")),
        ("{{Warbox|lat_deg=48|lat_min=30|lat_dir=N|lon_deg=2|lon_min=15|lon_dir=W}}", (48.5, -2.25, "box")),
        ("{{Warbox|date=1066}} text " + TITLE, (10, 20, "page")),
        (TITLE.replace("title", "inline,title") + "{{Warbox|date=1066}}", (10, 20, "page")),
        ("{{Warbox|date=1066}} text {{coord|10|20}}", None),
        ("{{Warbox|date=1066}} text {{coord|10|20|display=inline}}", None),
        ("{{Warbox|date=1066}}<!-- " + TITLE + " -->", None),
        ("{{Warbox|lat_deg=48}}", None),
    ],
)
def test_coordinates(text: str, want: tuple[float, float, str] | None) -> None:
    """The first that is there: the box's, the place's, the box's old parameters, the page's title."""
    assert point(text) == want


@pytest.mark.parametrize(
    "fields", ["coordinates={{coord|98|2}}", "place=A {{coord|x|y}}", "latitude=91|longitude=5", "latitude=x|longitude=5"]
)
def test_bad_coordinates_are_reported(fields: str) -> None:
    conflict = warbox.parse(f"{{{{Warbox|{fields}}}}}")
    assert conflict.coordinates is None
    assert "bad-coordinates" in codes(conflict)


def test_coordinates_know_their_source() -> None:
    text = "{{Warbox|place=A {{coord|3|4}}}}"
    found = warbox.parse(text).coordinates
    assert found is not None
    assert found.origin is Origin.PLACE
    assert found.source is not None
    assert found.source.span.of(text) == "{{coord|3|4}}"


# -- diagnostics


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ("combatant1={{mystery|A}}", "unknown-template"),
        ("commander1=[[A]]<br>and others", "not-an-entry"),
        ("strength1=5 gizmos", "unknown-noun"),
        ("date=long ago", "unknown-date"),
        ("combatant1=A|combatant2=B|result=Zembla victory", "unmatched-winner"),
        ("strength1=5<ref name=x />", "unresolved-citation"),
        ("strength1=" + "{{small|" * 40 + "5" + "}}" * 40, "too-deep"),
        ("strength1=5|strength1=6", "duplicate-param"),
        ("coordinates=50,5 N 3,5 E", "bad-coordinates"),
        ("campaignbox={{Campaignbox A}} and so on", "unread-text"),
        ("combatant1={{flagicon|X}} [[League]]:\n* {{flag|Y}}", "heading-flag"),
    ],
)
def test_diagnostics(fields: str, code: str) -> None:
    text = f"{{{{Warbox|{fields}}}}}"
    conflict = warbox.parse(text)
    assert code in codes(conflict)
    for diagnostic in conflict.diagnostics:
        severity, message = CODES[diagnostic.code]
        assert diagnostic.severity is severity
        assert diagnostic.message.startswith(message)
        assert diagnostic.span.of(text)
    assert [d.span for d in conflict.diagnostics] == sorted(d.span for d in conflict.diagnostics)


def test_a_flag_that_a_heading_names_is_no_diagnostic() -> None:
    assert codes(box(combatant1="{{flag|Brazil}}:\n* {{flagicon|X}} [[A]]")) == []


def test_templates_in_a_campaignbox_are_not_unknown() -> None:
    conflict = box(campaignbox="{{Wars of the A}}")
    assert codes(conflict) == []
    assert conflict.campaignboxes == ("Wars of the A",)


@pytest.mark.parametrize("name", [*(f"boxes/{name}" for name in box_names()), "korean_war"])
def test_what_holds_for_every_reading(name: str) -> None:
    page = wikitext(name)
    for found in warbox.find_boxes(page):
        conflict, _, contents = read_box(found, EN)
        check_conflict(conflict, page)
        for content in contents:
            check_content(content, page)


def test_stray_text_in_an_invoked_box_is_kept_and_reported() -> None:
    page = "{{#invoke:Infobox military conflict|main|combatant1=A|combatant2=B|strength1 = 8,000 | and 12 guns\n}}"
    conflict = warbox.parse(page)
    assert [param.value.strip() for param in conflict.other_params] == ["and 12 guns"]
    assert [d.code for d in conflict.diagnostics] == ["positional-param"]


# -- headings


@pytest.mark.parametrize(
    ("params", "lost"),
    [
        ({"combatant1": "Old league:<br>New league:<br>[[A]]"}, ["Old league:"]),
        ({"combatant1": "[[A]]<br>'''Supported by:'''"}, ["Supported by:"]),
        ({"commander1": ";Navy\nUnknown\n;Army\n[[A]]"}, ["Navy"]),
        ({"commander1": "{{flagicon|F}}:<br>{{flag|G}}:<br>[[A]]"}, []),
        ({"strength1": "'''Fleet'''<br>'''Guard'''<br>300 men<br>'''Total:'''"}, ["Fleet", "Total:"]),
        ({"strength1": "'''Fleet'''<br>[[1st Corps]]"}, []),
        ({"casualties1": "'''Fleet:''' much oil<br>'''Guard:'''<br>300 dead"}, []),
        ({"casualties1": "'''Fleet:'''<br>See text"}, []),
        ({"casualties1": "'''Fleet:''' much oil"}, ["Fleet"]),
    ],
)
def test_a_heading_over_no_value_is_reported(params: dict[str, str], lost: list[str]) -> None:
    found = [d.message.partition(": ")[2] for d in box(**params).diagnostics if d.code == "empty-heading"]
    assert found == lost


def test_reading_leaves_no_reference_cycles() -> None:
    """What a conflict took is freed with it, though the garbage collector is off, as jobs over many pages may have it."""
    pages = [wikitext(f"boxes/{name}") for name in box_names()]

    def left() -> int:
        gc.collect()
        for page in pages:
            warbox.parse_all(page)
        return gc.collect()

    gc.disable()
    try:
        assert min(left() for _ in range(3)) == 0  # threads of others may leave some now and then
    finally:
        gc.enable()
