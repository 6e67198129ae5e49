"""Strategies for wikitext as editors write it, and for what is left of it after an accident."""

from __future__ import annotations

from hypothesis import strategies as st

NAME = "Infobox military conflict"

TOKENS = (
    "{{ }} {{{ }}} [[ ]] { } [ ] | || = == a= - -{ }- <!-- --> <!--c--> <ref> </ref> <ref <ref/> <nowiki> </nowiki> <br> <small> "
    "<includeonly> </includeonly> <noinclude> </noinclude> {{a|b}} [[c|d]] x y ''"
).split()
SPACES = ["\n", "\n|", "\n=", "\n==", "\n<!--c-->\n", " ", "\r\n", "\t", "\xa0", "\0", "\x0b", "\n{{" + NAME + "\n|", "{{warbox|"]

_words = st.text(alphabet="abcé 19,.–", min_size=1, max_size=8)


def _extend(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    pieces = st.lists(inner, max_size=3).map("".join)
    return st.one_of(
        pieces,
        pieces.map("{{{{small|{}}}}}".format),
        pieces.map("{{{{t|a=b|{}}}}}".format),
        pieces.map("[[X|{}]]".format),
        pieces.map("<ref>{}</ref>".format).filter(lambda text: text.count("<ref") == 1),
        pieces.map("<small>{}</small>".format),
        pieces.map("\n* {}".format),
    )


values = st.recursive(
    st.one_of(_words, st.sampled_from(["[[A]]", "{{flag|B}}", "<br>", "<!-- c | d -->", "''e''"])), _extend, max_leaves=8
)
"""Well-nested values."""

_names = st.sampled_from(["conflict", "date", "place", "result", "combatant1", "combatant2", "strength1", "casualties1", "notes"])
_spaces = st.sampled_from(["", " ", "  "])
_styles = st.sampled_from(["\n", "", "\r\n", "\n "])


@st.composite
def boxes(draw: st.DrawFn) -> str:
    """A well-formed box, its parameters on lines of their own or not."""
    end = draw(_styles)
    params = [
        f"|{draw(_spaces)}{name}{draw(_spaces)}={draw(_spaces)}{draw(values)}{end}"
        for name in draw(st.lists(_names, max_size=6, unique=draw(st.booleans())))
    ]
    return "{{" + NAME + end + "".join(params) + "}}"


pages = st.builds("{}\n{}\n'''A''' was a battle. {}".format, values, boxes(), values)

damage = st.lists(st.sampled_from([*TOKENS, *SPACES]), max_size=30).map("".join)
"""Tokens thrown together."""


@st.composite
def damaged_pages(draw: st.DrawFn) -> str:
    """A page from which a piece was cut, or into which something was thrown."""
    page = draw(pages)
    at = draw(st.integers(0, len(page)))
    return page[:at] + draw(damage) + page[at + draw(st.integers(0, 4)) :]


anything = st.one_of(st.text(max_size=40), damage, damaged_pages(), damage.map(("{{" + NAME + "\n|a=").__add__))
