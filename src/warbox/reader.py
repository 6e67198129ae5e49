"""The reader: page text → conflicts. It runs the way of the data once and ties what the stages found together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from warbox.box import Box, find
from warbox.builder import Cited
from warbox.content import Content, MarkKind
from warbox.elsewhere import Elsewhere
from warbox.errors import BoxNotFoundError, Diagnostic, ProfileError
from warbox.fields.context import Context
from warbox.fields.event import read_coordinates, read_date, read_old_coordinates
from warbox.fields.image import read_image
from warbox.fields.outcome import read_result
from warbox.fields.sides import LIST_FIELDS, field_of, read_sides
from warbox.fields.text import name_lines, rich_text
from warbox.model import Citation, Conflict, Coordinates, Header, Origin, OtherParam, Page, RichText, Source
from warbox.params import Param
from warbox.profiles import EN, Profile
from warbox.spans import Span
from warbox.walk import Walked, walk

__all__ = ["check_profile", "find_boxes", "parse", "parse_all", "read_box"]

Values = dict[str, list[Content]]  # by warbox's name of the parameter


def parse(
    wikitext: str, *, title: str | None = None, page_id: int | None = None, rev_id: int | None = None, profile: Profile = EN
) -> Conflict:
    """Return the first conflict infobox of a page as a ``Conflict``.

    ``title``, ``page_id`` and ``rev_id`` are carried in ``Conflict.page``; a box without a name takes the title. Markup never
    raises: what was not understood stands in ``Conflict.diagnostics``.

    Raises ``BoxNotFoundError`` if there is no box, ``TypeError`` for arguments of other types (the wikitext and the title are
    strings, the numbers whole), ``ProfileError`` for what is no profile.

    >>> parse("{{Infobox military conflict|conflict=Battle of X|combatant1={{flag|Rome}}}}").sides[0].belligerents[0].name
    'Rome'
    """
    for conflict in _read(wikitext, title, page_id, rev_id, profile):
        return conflict
    raise BoxNotFoundError(
        "the text holds no conflict infobox; if the wiki calls it otherwise, name it: profile=warbox.profiles.EN.with_names(...)"
    )


def parse_all(
    wikitext: str, *, title: str | None = None, page_id: int | None = None, rev_id: int | None = None, profile: Profile = EN
) -> list[Conflict]:
    """Return all conflict infoboxes of a page, in order; an empty list if there is none. Arguments and errors as in ``parse``.

    >>> parse_all("no box here")
    []
    """
    return list(_read(wikitext, title, page_id, rev_id, profile))


def find_boxes(wikitext: str, *, profile: Profile = EN) -> tuple[Box, ...]:
    """Return the conflict infoboxes of a page as lossless boxes: names, values and spans, nothing interpreted.

    Raises ``TypeError`` for what is no string, ``ProfileError`` for what is no profile.

    >>> str(find_boxes("A {{Warbox|date=1066}}")[0])
    '{{Warbox|date=1066}}'
    """
    _check(wikitext, profile)
    return find(wikitext, profile.names, profile.order)


def _check(wikitext: object, profile: object) -> None:
    if not isinstance(wikitext, str):
        hint = (
            "decode it first, as in data.decode('utf-8')"
            if isinstance(wikitext, (bytes, bytearray))
            else "pass the page's wikitext"
        )
        raise TypeError(f"wikitext must be a str, not {type(wikitext).__name__}: {hint}")
    check_profile(profile)


def check_profile(profile: object) -> None:
    """Raise ``ProfileError`` for what is no profile."""
    if not isinstance(profile, Profile):
        raise ProfileError(f"profile must be a warbox.profiles.Profile such as warbox.profiles.EN, not {profile!r}")


def _check_page(title: object, page_id: object, rev_id: object) -> None:
    if title is not None and not isinstance(title, str):
        raise TypeError(f"title must be a str, the page's name, not {type(title).__name__}")
    for name, number in (("page_id", page_id), ("rev_id", rev_id)):
        if number is not None and type(number) is not int:
            raise TypeError(f"{name} must be an int, not {type(number).__name__}: convert it first, as in int({name})")


def _read(wikitext: str, title: str | None, page_id: int | None, rev_id: int | None, profile: Profile) -> Iterator[Conflict]:
    _check_page(title, page_id, rev_id)
    boxes = find_boxes(wikitext, profile=profile)
    page = None
    if boxes and (title is not None or page_id is not None or rev_id is not None):
        page = Page(title=title, page_id=page_id, rev_id=rev_id, wiki=profile.wiki)
    elsewhere = Elsewhere(wikitext)
    return (read_box(box, profile, page, elsewhere)[0] for box in boxes)


# -- one box


def read_box(
    box: Box, profile: Profile, page: Page | None = None, elsewhere: Elsewhere | None = None
) -> tuple[Conflict, Context, list[Content]]:
    """Read one box; also return the ledger's context and the contents read, for the accounts of ``warbox check``.

    The boxes of a page may share what they take from ``elsewhere`` in it.
    """
    aliases = profile.family(box.name).aliases
    elsewhere = Elsewhere(box.page_text) if elsewhere is None else elsewhere
    values, citations, context = _walk_values(box, aliases, profile, elsewhere)
    context.diagnostics += box.diagnostics
    conflict = _conflict(box, values, citations, _other_params(box, aliases, context), elsewhere, context, page)
    return conflict, context, [content for contents in values.values() for content in contents]


def _walk_values(
    box: Box, aliases: Mapping[str, str], profile: Profile, elsewhere: Elsewhere
) -> tuple[Values, tuple[Citation, ...], Context]:
    """Walk the values that have a place in the model, and tie their citations."""
    walked = [
        (aliases[name], walk(box.page_text, param.value_span, box.opaques, profile.handlers, name))
        for name, param in box.effective.items()
        if aliases.get(name) and param.value.strip()
    ]
    citations, ids, unresolved = _citations(box, [found for _, found in walked], elsewhere)
    context = Context(box.span, ids)
    values: Values = {}
    for place, found in walked:
        values.setdefault(place, []).append(found.content)
        _report_templates(place, found, context)
    for param, cited in unresolved:
        context.report("unresolved-citation", param, cited.span, cited.name or "")
    return values, citations, context


def _other_params(box: Box, aliases: Mapping[str, str], context: Context) -> tuple[OtherParam, ...]:
    """Return what has no place in the model as it was written, and report what the template does not know.

    A run of positional arguments is reported once: one ``{|`` in a box makes as many as its table has cells.
    """
    others: list[OtherParam] = []
    for positional, params in groupby(box.effective.items(), key=lambda named: named[1].positional):
        strays: list[Param] = []
        for name, param in params:
            value = "" if aliases.get(name) else param.value
            if not value.strip():
                continue
            others.append(OtherParam(name=name, value=value))
            if positional:
                strays.append(param)
            elif name not in aliases:
                context.report("unknown-param", name, param.span, name)
        if strays:
            strays.sort(key=lambda param: param.value_span)  # an earlier "2=" lends its place to the second
            first, last = strays[0], strays[-1]
            detail = first.name if first is last else f"{first.name}–{last.name}"
            context.report("positional-param", first.name, Span(first.value_span.start, last.value_span.end), detail)
    return tuple(others)


def _conflict(
    box: Box,
    values: Values,
    citations: tuple[Citation, ...],
    others: tuple[OtherParam, ...],
    elsewhere: Elsewhere,
    context: Context,
    page: Page | None,
) -> Conflict:
    def first(name: str) -> Content | None:
        return values[name][0] if name in values else None

    def text(name: str) -> RichText | None:
        content = first(name)
        return None if content is None else rich_text(content, context)

    title = first("conflict")
    name, other_names = (None, ()) if title is None else name_lines(title, context)
    date, result = first("date"), first("result")
    sides, joint = read_sides(values, context)
    return Conflict(
        name=name if name is not None or page is None else page.title,
        other_names=other_names,
        part_of=text("partof"),
        date=None if date is None else read_date(date, context),
        place=text("place"),
        coordinates=_coordinates(box, values, elsewhere, context),
        result=None if result is None else read_result(result, sides, context),
        status=text("status"),
        territory=text("territory"),
        sides=sides,
        joint=joint,
        notes=text("notes"),
        campaignboxes=_campaignboxes(values, context),
        image=read_image(first("image"), context),
        caption=text("caption"),
        headers=tuple(
            Header(name=place, text=shown.text)
            for place in values
            if place.endswith("_header") and (shown := rich_text(values[place][0], context)) is not None
        ),
        citations=citations,
        template=box.name,
        other_params=others,
        salvaged=box.salvaged,
        page=page,
        diagnostics=_diagnostics(values, context),
    )


def _diagnostics(values: Values, context: Context) -> tuple[Diagnostic, ...]:
    for place, contents in values.items():
        if field_of(place) in LIST_FIELDS:
            for content in contents:
                for line, begin, stop in list(context.ledger.unread(content)):
                    context.report_text("unread-text", content.param, line, begin, stop)
    return tuple(sorted(context.diagnostics, key=lambda d: d.span))


def _report_templates(place: str, found: Walked, context: Context) -> None:
    if found.too_deep:
        context.report("too-deep", found.content.param, found.content.span)
    if place == "campaignbox":
        return
    for call in found.unknown:
        context.report("unknown-template", found.content.param, call.span, call.typed)
    for span, words in found.unread:
        context.report("unread-text", found.content.param, span, words)


def _campaignboxes(values: Values, context: Context) -> tuple[str, ...]:
    """Return the names of the templates in the field; words beside them are reported."""
    names = []
    for content in values.get("campaignbox", ()):
        for line, mark in content.marks(MarkKind.CAMPAIGNBOX, MarkKind.TEMPLATE):
            names.append(str(mark.value))
            context.ledger.use(line, mark.begin, mark.stop)
        for line, begin, stop in list(context.ledger.unread(content)):
            context.report_text("unread-text", content.param, line, begin, stop)
    return tuple(names)


# -- coordinates


def _coordinates(box: Box, values: Values, elsewhere: Elsewhere, context: Context) -> Coordinates | None:
    """Return the first point that is there: the box's, the place's, the box's old parameters, the page's title."""
    old = read_old_coordinates({name: contents[0] for name, contents in values.items()}, context)
    for content in values.get("coordinates", ()):
        found = read_coordinates(content, Origin.BOX, context)
        if found is not None:
            return found
    for content in values.get("place", ()):
        found = read_coordinates(content, Origin.PLACE, context)
        if found is not None:
            return found
    return old if old is not None else _page_coordinates(box, elsewhere, context)


def _page_coordinates(box: Box, elsewhere: Elsewhere, context: Context) -> Coordinates | None:
    for start, content in elsewhere.title_coords:
        if box.span.start <= start < box.span.end:
            continue
        point = read_coordinates(content, Origin.PAGE, context, title_only=True)
        if point is not None:
            return point
    return None


# -- citations


def _citations(
    box: Box, walked: Sequence[Walked], elsewhere: Elsewhere
) -> tuple[tuple[Citation, ...], dict[Span, list[str]], list[tuple[str, Cited]]]:
    """Give the citations of a box their ids in document order, and tie reuses to their definitions.

    Return the citations, their ids by span, and the reuses whose definition is nowhere in the page.
    """
    page = box.page_text
    met = sorted(
        ((c, w.content.param) for w in walked for c in w.cited), key=lambda item: (item[0].span.start, -item[0].span.end)
    )
    ids = [f"c{number}" for number in range(1, len(met) + 1)]
    texts: dict[Span, str] = {}  # one template may cite many names; they share its text
    by_span: dict[Span, list[str]] = {}
    defined: dict[tuple[str | None, str], str] = {}
    for (cited, _), ident in zip(met, ids, strict=True):
        by_span.setdefault(cited.span, []).append(ident)
        if cited.span not in texts:
            texts[cited.span] = cited.span.of(page)
        if cited.name is not None and not cited.reuse:
            defined.setdefault((cited.group, cited.name), ident)
    by_name = {name: ident for (_, name), ident in reversed(defined.items())}
    wanted = {c.name for c, _ in met if c.reuse and c.name is not None and c.name not in by_name}
    outside = []
    if wanted:
        outside = sorted((elsewhere.refs[name] for name in wanted if name in elsewhere.refs), key=lambda cited: cited.span)
    by_name |= {cited.name or "": f"c{number}" for number, cited in enumerate(outside, len(met) + 1)}
    out = []
    unresolved = []
    for (cited, param), ident in zip(met, ids, strict=True):
        target = (defined.get((cited.group, cited.name)) or by_name.get(cited.name)) if cited.reuse and cited.name else None
        if cited.reuse and target is None:
            unresolved.append((param, cited))
        out.append(
            Citation(
                id=ident, kind=cited.kind, name=cited.name, group=cited.group, wikitext=texts[cited.span], defined_by=target,
                inside=by_span[cited.inside][0] if cited.inside in by_span else None,
                source=Source(param=param, span=cited.span, value_span=cited.span),
            )
        )  # fmt: skip
    for cited in outside:
        ident = by_name[cited.name or ""]
        source = Source(param="", span=cited.span, value_span=cited.span)
        out.append(
            Citation(id=ident, kind=cited.kind, name=cited.name, group=cited.group, wikitext=cited.span.of(page), source=source)
        )
    return tuple(out), by_span, unresolved
