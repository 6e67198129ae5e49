"""profile: what a wiki calls things is a value, passed in; nothing is registered, nothing falls back."""

from __future__ import annotations

import mwparserfromhell
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from reading import meaning

import warbox
from warbox.builder import Builder
from warbox.content import MarkKind
from warbox.errors import BoxNotFoundError, ProfileError
from warbox.nodes import Call, Node, fold_template
from warbox.profiles import EN
from warbox.spans import Span
from warbox.templates.registry import HANDLERS
from warbox.testing import wikitext
from warbox.testing.wikitext import write_box
from warbox.walk import walk

unknown = st.text("abcdefgh ", min_size=1, max_size=12).map(lambda text: "zz" + " ".join(text.split()))
"""Names of templates that nobody knows."""


def shout(call: Call, out: Builder) -> None:
    """Show the first argument in capitals."""
    out.text(out.plain(call.get("1")).upper(), call.span)


@given(unknown, wikitext.names())
def test_with_templates_is_pure(name: str, word: str) -> None:
    """A profile with more templates is a new one; the old one knows no more than before."""
    page = write_box({"combatant1": f"{{{{{name}|{word}}}}}"})
    before = warbox.parse(page)
    more = EN.with_templates({name: shout})
    assert warbox.parse(page, profile=more).sides[0].belligerents[0].name == word.upper()
    after = warbox.parse(page)
    assert meaning(before) == meaning(after)
    assert before.diagnostics == after.diagnostics
    assert fold_template(name) not in EN.handlers
    assert EN.with_templates({}) == EN


@given(unknown, st.sampled_from(("{}", " {} ", "{}\n", "Template:{}")))
def test_handlers_by_any_spelling(name: str, form: str) -> None:
    """A handler is found by the template's name in either case of its first letter, with underscores, spaces or a prefix."""
    assume(" " in name)
    more = EN.with_templates({name[0].upper() + name[1:]: shout})
    for typed in (name, name.replace(" ", "_"), name[0].upper() + name[1:]):
        page = write_box({"combatant1": f"{{{{{form.format(typed)}|x}}}}"})
        assert warbox.parse(page, profile=more).sides[0].belligerents[0].name == "X"


@given(unknown)
def test_unknown_templates_are_reported(name: str) -> None:
    """A template that no handler knows shows its arguments, is marked and is reported: never erased."""
    conflict = warbox.parse(write_box({"combatant1": f"{{{{{name}|Zaza}}}}"}))
    assert [entry.name for entry in conflict.sides[0].belligerents] == ["Zaza"]
    assert [diagnostic.code for diagnostic in conflict.diagnostics] == ["unknown-template"]


@given(unknown, wikitext.fields())
def test_with_names_is_pure(name: str, parameters: dict[str, str]) -> None:
    """A box by another name is found with a profile that knows the name, and not without, and means the same."""
    plain = {key: value for key, value in parameters.items() if not key.startswith(("commander", "strength", "casualties"))}
    page = write_box(plain, template=name)
    with pytest.raises(BoxNotFoundError):
        warbox.parse(page)
    assert meaning(warbox.parse(page, profile=EN.with_names(name))) == meaning(warbox.parse(write_box(plain)))


@given(st.text("abcdefgh", min_size=3, max_size=8), wikitext.figure_lists(losses=True))
def test_with_params_is_pure(name: str, value: str) -> None:
    """A parameter by another name is read with a profile that knows the name; without, it is kept raw and reported."""
    assume(name not in EN.families[0].aliases)
    page = write_box({"combatant1": "A", "combatant2": "B", name: value})
    known = warbox.parse(page, profile=EN.with_params({name: "casualties1"}))
    assert meaning(known) == meaning(warbox.parse(page.replace(f"| {name} =", "| casualties1 =")))
    plain = warbox.parse(page)
    assert plain.sides[0].casualties == ()
    assert [other.name for other in plain.other_params] == [name]
    assert "unknown-param" in {diagnostic.code for diagnostic in plain.diagnostics}


@given(
    st.one_of(st.none(), st.text(), st.integers(), st.just(type(EN)), st.dictionaries(st.text(), st.text())),
    st.sampled_from((warbox.parse, warbox.parse_all, warbox.find_boxes)),
)
def test_no_profile_falls_back(profile: object, function: object) -> None:
    """What is no profile is refused, never taken for English."""
    with pytest.raises(ProfileError):
        function("{{Warbox|combatant1=A}}", profile=profile)  # type: ignore[operator]


@given(st.one_of(st.none(), st.binary(), st.integers(), st.lists(st.text())))
def test_only_text_is_read(text: object) -> None:
    """What is no string is refused with a ``TypeError``."""
    with pytest.raises(TypeError):
        warbox.parse(text)  # type: ignore[arg-type]


@given(
    st.sampled_from(sorted(HANDLERS)),
    st.lists(wikitext.values(), max_size=3),
    st.dictionaries(
        st.sampled_from(("title", "name", "link", "1", "2", "variant", "display", "group")), wikitext.values(), max_size=2
    ),
)
def test_every_handler_is_total(name: str, positional: list[str], named: dict[str, str]) -> None:
    """Every handler takes any arguments, and what it writes tiles its value."""
    arguments = [*positional, *(f"{key}={value}" for key, value in named.items())]
    text = "A {{" + "|".join([name, *arguments]) + "}} b"
    content = walk(text, Span(0, len(text)), (), HANDLERS, "x").content
    assert "".join(span.of(text) for span, _ in content.tiles()) == text


@given(st.data(), st.sampled_from(("A", "1,000 men", "[[X]]", "1944")))
def test_aliases_are_equal(data: st.DataObject, argument: str) -> None:
    """Templates that share a handler write the same, but where they say what they are called by."""
    by_handler: dict[object, list[str]] = {}
    for name, handler in HANDLERS.items():
        by_handler.setdefault(handler, []).append(name)
    aliases = data.draw(st.sampled_from([names for names in by_handler.values() if len(names) > 1]))
    first, second = data.draw(st.sampled_from(aliases)), data.draw(st.sampled_from(aliases))
    assume(HANDLERS[first].__module__ in ("warbox.templates.lists", "warbox.templates.dress", "warbox.templates.flags"))
    assume("langx" not in (first, second))
    texts = [f"{{{{{name}|{argument}}}}}" for name in (first, second)]
    one, other = (walk(text, Span(0, len(text)), (), HANDLERS, "x").content for text in texts)
    assert one.text == other.text
    kinds = [kind for kind in MarkKind if kind is not MarkKind.CITATION]  # whose value is its place
    assert [(mark.kind, mark.value) for _, mark in one.marks(*kinds)] == [
        (mark.kind, mark.value) for _, mark in other.marks(*kinds)
    ]


# -- an oracle

_nested = st.recursive(
    st.one_of(wikitext.names(), st.sampled_from(("[[A]]", "[[A|b]]", "<br>", "&nbsp;", "''i''", "\n* x", "12", "[[A#b|c d]]"))),
    lambda inner: st.one_of(
        st.builds("{{{{{}|{}}}}}".format, unknown, inner),
        st.builds("{{{{{}|{}|k={}}}}}".format, unknown, inner, inner),
        st.builds("[[X|{}]]".format, inner.filter(lambda text: "[[" not in text)),
        st.lists(inner, min_size=2, max_size=3).map(" ".join),
    ),
    max_leaves=8,
)


@given(_nested)
def test_values_agree_with_mwparserfromhell(value: str) -> None:
    """agrees_with_mediawiki: in a well-nested value, templates and links are those of mwparserfromhell, with its arguments."""
    seen: list[tuple[str, tuple[str, ...]]] = []

    def note(call: Call, out: Builder) -> None:
        seen.append((call.typed, tuple("".join(map(source, argument.nodes)) for argument in call.args)))
        for argument in call.args:
            out.show(argument)

    def source(node: Node) -> str:
        return (node.span if isinstance(node, Call) else Span(node.start, node.end)).of(page)

    page = f"A {value} b"
    tree = mwparserfromhell.parse(page, skip_style_tags=True)
    theirs = [(str(t.name).strip(), tuple(str(p.value) for p in t.params)) for t in tree.filter_templates()]
    handlers = {fold_template(name): note for name, _ in theirs}
    content = walk(page, Span(0, len(page)), (), handlers, "x").content
    assert sorted(seen) == sorted(theirs)
    links = [str(link.title).strip() for link in tree.filter_wikilinks()]
    assert sorted(str(mark.value) for _, mark in content.marks(MarkKind.LINK)) == sorted(links)
