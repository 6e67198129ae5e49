"""The builder: when a break takes effect, and what handlers may do."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

import warbox
from readings import box, walked
from warbox.builder import Builder, Cited
from warbox.content import BOLD, Break, FlagValue, MarkKind
from warbox.errors import ProfileError
from warbox.nodes import Arg, Call, Node, Text
from warbox.profiles import EN
from warbox.spans import Span

HERE = Span(0, 1)


class Bare(Builder):
    """A builder that reads no nodes; in every footnote it finds ``inner``."""

    inner: Sequence[Cited] = ()

    def _show(self, nodes: Sequence[Node]) -> None:
        pass

    def _begin_list(self, nodes: Sequence[Node]) -> None:
        pass

    def _plain(self, nodes: Sequence[Node]) -> str:
        return ""

    def _nested(self, nodes: Sequence[Node], inside: Span) -> list[Cited]:
        return list(self.inner)


def builder() -> Bare:
    return Bare()


def test_trailing_and_leading_breaks_leave_nothing() -> None:
    out = builder()
    out.br()
    out.newline()
    out.text("A", HERE)
    out.br()
    out.item(1)
    out.rule()
    assert [line.text for line in out.finish()] == ["A"]
    assert builder().finish() == ()


def test_white_space_opens_no_line() -> None:
    out = builder()
    out.text("  ", HERE)
    out.br()
    out.text(" \u00a0", HERE)
    out.text("A", HERE)
    assert [line.text for line in out.finish()] == ["A"]


def test_a_mark_opens_a_line_though_it_shows_nothing() -> None:
    out = builder()
    out.mark(MarkKind.FLAG, FlagValue("X", None, None, "icon"), HERE)
    [line] = out.finish()
    assert (line.text, len(line.marks)) == ("", 1)


def test_an_item_outranks_the_break_before_it() -> None:
    out = builder()
    out.text("A", HERE)
    out.br()
    out.item(2, "#")
    out.text("B", HERE)
    last = out.finish()[-1]
    assert (last.parted, last.depth, last.marker, last.after_blank) == (Break.ITEM, 2, "#", False)


def test_a_break_within_an_item_keeps_its_depth() -> None:
    out = builder()
    out.item(2)
    out.text("A", HERE)
    out.br()
    out.text("B", HERE)
    first, second = out.finish()
    assert (second.parted, second.depth, second.marker, second.item) == (Break.BR, 2, "*", first.item)


def test_a_newline_ends_bold_and_a_bullet() -> None:
    out = builder()
    out.item(1)
    out.quotes(3)
    out.text("A", HERE)
    out.newline()
    out.text("B", HERE)
    first, second = out.finish()
    assert (first.dress(0, 1), second.dress(0, 1)) == (BOLD, 0)
    assert (second.parted, second.depth) == (Break.NEWLINE, 0)


def test_place_is_where_the_next_character_stands() -> None:
    out = builder()
    assert out.place == 0
    out.text("AB", HERE)
    assert out.place == 2
    out.br()
    assert out.place == 0


def test_a_citation_keeps_those_inside_it() -> None:
    inner = Cited(Span(3, 4), "ref", inside=Span(1, 5))
    out = builder()
    out.inner = [inner]
    out.text("A", HERE)
    out.cite(Cited(Span(1, 5), "refn"), [Text(2, 4)])
    assert out.cited == [Cited(Span(1, 5), "refn"), inner]
    assert [m.span for m in out.finish()[0].marks] == [(1, 5)]


def test_nothing_is_shown_or_plain_of_no_argument() -> None:
    out = builder()
    out.show(None)
    assert out.plain(None) == ""
    assert out.finish() == ()


@pytest.mark.parametrize(
    ("names", "places"),
    [((None, None), ["1", "2"]), (("2", "1"), ["1", "2"]), ((None, "x", None), ["1", "2"]), (("1", None), ["1", "2"])],
)
def test_positional_arguments_by_place(names: tuple[str | None, ...], places: list[str]) -> None:
    call = Call("x", "X", [Arg(name, ()) for name in names], HERE)
    found = call.positional
    assert len(found) <= len(places)
    assert all(call.get(place) in found for place, _ in zip(places, found, strict=False))


def test_the_last_of_a_name_counts() -> None:
    first, last = Arg("a", [Text(0, 1)]), Arg("a", [Text(2, 3)])
    call = Call("x", "X", [first, last], HERE)
    assert call.get("a") is last
    assert call.get("b", "a") is last
    assert call.positional == []


# -- handlers of one's own


def shout(call: Call, out: Builder) -> None:
    begin = out.place
    out.text(out.plain(call.get("1")).upper(), call.span)
    out.mark(MarkKind.LINK, "Shouting", call.span, begin)


PAGE = (
    "{{Infobox military conflict|combatant1={{Shout out|rome''s'' [[A|b]] {{small|c}}<!-- d -->&amp;<ref>5</ref>}}|combatant2=B}}"
)


def test_a_profile_with_a_handler_reads_with_it() -> None:
    conflict = warbox.parse(PAGE, profile=EN.with_templates({"shout_out": shout}))
    [entry] = conflict.sides[0].belligerents
    assert (entry.name, entry.link) == ("ROMES B C&", "Shouting")
    assert entry.source is not None
    assert entry.source.value_span.of(PAGE).startswith("{{Shout out|")


def test_the_profile_given_is_not_changed() -> None:
    EN.with_templates({"shout out": shout})
    assert "shout out" not in EN.handlers
    assert any(d.code == "unknown-template" for d in warbox.parse(PAGE).diagnostics)


def test_a_handler_that_cannot_be_called_is_refused() -> None:
    with pytest.raises(ProfileError, match="cannot be called"):
        EN.with_templates({"shout": "SHOUT"})  # type: ignore[dict-item]


def test_unknown_templates_are_reported_once_each_call() -> None:
    found = [d for d in box(combatant1="{{mystery|A}}<br>{{mystery|B}}").diagnostics if d.code == "unknown-template"]
    assert len(found) == 2
    assert all(d.message.endswith("mystery") for d in found)


def test_tags_and_quotes_balance() -> None:
    assert walked("<small>A<small>B</small>C</small>D").content.text == "ABCD"
    assert walked("A</b></i></small>B").content.text == "AB"
