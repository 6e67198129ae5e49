"""The profile: an immutable value that steers the reading. Nothing is registered globally."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from functools import cached_property
from types import MappingProxyType
from typing import Any

import attrs

from warbox.box import fold_name
from warbox.errors import ProfileError
from warbox.nodes import fold_template
from warbox.templates.registry import Handler

__all__ = ["PLACES", "Family", "Profile"]


def _fold_names(names: Iterable[str]) -> frozenset[str]:
    """Return the names of templates as they are compared.

    >>> sorted(_fold_names(["Infobox_war", "warbox"]))
    ['Infobox war', 'Warbox']
    """
    if isinstance(names, str):
        raise TypeError(f"names must be several: write [{names!r}]")
    names = tuple(names)
    for name in names:
        if not isinstance(name, str):
            raise TypeError(f"a template's name must be a str, not {name!r}: pass them one by one, as in with_names('A', 'B')")
    return frozenset(fold_name(n) for n in names)


_ROWS = ("", "a", "b", "c", "d")
_COLUMNS = ("1", "2", "3", "4", "5", "6")

PLACES = frozenset(
    (
        "", "conflict", "partof", "image", "caption", "date", "place", "coordinates", "territory", "result", "status", "notes",
        "campaignbox", "killed", "wounded", "captured", "casualties_joint",
        *(f"{field}_header" for field in ("combatants", "units", "strengths", "polstrengths", "milstrengths", "casualties")),
        *(f"{field}{column}{row}" for field in ("combatant", "commander") for column in _COLUMNS for row in _ROWS),
        *(
            f"{field}{column}"
            for field in ("units", "strength", "polstrength", "milstrength", "casualties")
            for column in _COLUMNS
        ),
        "latitude", "longitude", "lat_deg", "lat_min", "lat_sec", "lat_dir", "lon_deg", "lon_min", "lon_sec", "lon_dir",
        "latd", "latm", "lats", "latNS", "longd", "longm", "longs", "longEW", "lat_degrees", "lat_minutes", "lat_seconds",
        "lat_direction", "long_degrees", "long_minutes", "long_seconds", "long_direction",
    )
)  # fmt: skip
"""warbox's names of parameters: those that the model has a place for, and ``""`` for none."""


def _aliases_map(values: Mapping[str, str]) -> Mapping[str, str]:
    """Return the aliases as a mapping that cannot be changed; raise ``ProfileError`` where one leads nowhere."""
    for name, place in values.items():
        if place not in PLACES:
            near = get_close_matches(place.lower(), PLACES, 1)
            hint = f"did you mean {near[0]!r}?" if near else "the names are in warbox.profiles.PLACES"
            raise ProfileError(f"{name!r} cannot stand for {place!r}, which warbox does not read: {hint}")
    return MappingProxyType(dict(values))


def _handlers_map(values: Mapping[str, Handler]) -> Mapping[str, Handler]:
    return MappingProxyType(dict(values))


@attrs.frozen(slots=True)
class Family:
    """Templates that share their parameters: ``names`` of the templates, ``aliases`` from their parameters to warbox's names.

    warbox's names are those of {{Infobox military conflict}} on English Wikipedia; what an alias maps to ``""`` is known but has
    no place in the model.
    """

    names: frozenset[str] = attrs.field(converter=_fold_names)
    aliases: Mapping[str, str] = attrs.field(factory=dict, converter=_aliases_map)

    def __reduce__(self) -> tuple[Any, ...]:
        return Family, (self.names, dict(self.aliases))


@attrs.frozen(slots=True)
class Profile:
    """What one wiki calls things.

    ``families`` are its conflict infoboxes, ``handlers`` the templates inside their values (folded name → handler), ``order``
    the documented order of parameters. A profile can be pickled if its handlers can: functions of a module, no lambdas.
    """

    wiki: str
    families: tuple[Family, ...] = attrs.field(repr=False)
    handlers: Mapping[str, Handler] = attrs.field(converter=_handlers_map, repr=False)
    order: tuple[str, ...] = attrs.field(default=(), repr=False)

    def __reduce__(self) -> tuple[Any, ...]:
        return Profile, (self.wiki, self.families, dict(self.handlers), self.order)

    @cached_property
    def names(self) -> frozenset[str]:
        """All template names, folded."""
        return frozenset().union(*(f.names for f in self.families))

    def family(self, name: str) -> Family:
        """Return the family of a template name; a name of none belongs to the first."""
        folded = fold_name(name)
        return next((f for f in self.families if folded in f.names), self.families[0])

    def with_templates(self, handlers: Mapping[str, Handler]) -> Profile:
        """Return a profile that knows ``handlers`` too; a name may be spelled as editors do.

        A handler is called with the template (``warbox.nodes.Call``) and with what it may write to (``warbox.builder.Builder``:
        words, marks such as flags, breaks of lines), and returns nothing. What it raises comes through, with a note of the
        template and its place.

        Raises ``ProfileError`` for a handler that cannot be called, ``TypeError`` for anything but a dict.

        >>> import warbox
        >>> def shout(call, out):
        ...     out.text(out.plain(call.get("1")) + "!", call.span)
        >>> profile = warbox.profiles.EN.with_templates({"shout": shout})
        >>> warbox.parse("{{Warbox|combatant1={{Shout|Rome}}}}", profile=profile).sides[0].belligerents[0].name
        'Rome!'
        """
        if not isinstance(handlers, Mapping):
            raise TypeError(f"handlers must be a dict from names to functions, not {type(handlers).__name__}")
        for name, handler in handlers.items():
            if not callable(handler):
                raise ProfileError(
                    f"the handler of {{{{{name}}}}} cannot be called: pass a function (call, out), not {handler!r}"
                )
        return attrs.evolve(self, handlers={**self.handlers, **{fold_template(n): h for n, h in handlers.items()}})

    def with_names(self, *names: str) -> Profile:
        """Return a profile that takes templates called ``names`` for the first family's.

        Raises ``TypeError`` for a name that is no str.

        >>> import warbox
        >>> profile = warbox.profiles.EN.with_names("Infobox feud", "Infobox raid")
        >>> warbox.parse("{{infobox_raid|date=1 May 1066}}", profile=profile).date.spans[0].start
        '1066-05-01'
        """
        first, *rest = self.families
        return attrs.evolve(self, families=(attrs.evolve(first, names=first.names | _fold_names(names)), *rest))

    def with_params(self, aliases: Mapping[str, str]) -> Profile:
        """Return a profile whose first family knows further parameter names, each with the one of warbox that it stands for.

        warbox's names are ``warbox.profiles.PLACES``; ``""`` is for what is known but has no place in the model. Raises
        ``ProfileError`` for a name that is none of them, ``TypeError`` for anything but a dict of strings.

        >>> import warbox
        >>> profile = warbox.profiles.EN.with_params({"bajas1": "casualties1"})
        >>> warbox.parse("{{Warbox|combatant1=A|bajas1=12 killed}}", profile=profile).sides[0].casualties[0].low
        12
        """
        if not isinstance(aliases, Mapping) or not all(isinstance(word, str) for pair in aliases.items() for word in pair):
            raise TypeError(f"aliases must be a dict such as {{'bajas1': 'casualties1'}}, not {aliases!r}")
        first, *rest = self.families
        return attrs.evolve(self, families=(attrs.evolve(first, aliases={**first.aliases, **aliases}), *rest))
