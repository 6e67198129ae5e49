"""The profile: an immutable value that steers the reading. Nothing is registered globally."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from types import MappingProxyType

import attrs

from warbox.box import fold_name
from warbox.errors import ProfileError
from warbox.nodes import fold_template
from warbox.templates.registry import Handler

__all__ = ["Family", "Profile"]


def _fold_names(names: Iterable[str]) -> frozenset[str]:
    return frozenset(fold_name(n) for n in names)


def _names_map(values: Mapping[str, str]) -> Mapping[str, str]:
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
    aliases: Mapping[str, str] = attrs.field(factory=dict, converter=_names_map)


@attrs.frozen(slots=True)
class Profile:
    """What one wiki calls things.

    ``families`` are its conflict infoboxes, ``handlers`` the templates inside their values (folded name → handler), ``order``
    the documented order of parameters.
    """

    wiki: str
    families: tuple[Family, ...]
    handlers: Mapping[str, Handler] = attrs.field(converter=_handlers_map)
    order: tuple[str, ...] = ()

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

        Raises ``ProfileError`` for a handler that cannot be called.
        """
        for name, handler in handlers.items():
            if not callable(handler):
                raise ProfileError(
                    f"the handler of {{{{{name}}}}} cannot be called: pass a function (call, out), not {handler!r}"
                )
        return attrs.evolve(self, handlers={**self.handlers, **{fold_template(n): h for n, h in handlers.items()}})

    def with_names(self, *names: str) -> Profile:
        """Return a profile that takes templates called ``names`` for the first family's."""
        first, *rest = self.families
        return attrs.evolve(self, families=(attrs.evolve(first, names=first.names | _fold_names(names)), *rest))

    def with_params(self, aliases: Mapping[str, str]) -> Profile:
        """Return a profile whose first family knows further parameter names: ``{"bajas1": "casualties1"}``."""
        first, *rest = self.families
        return attrs.evolve(self, families=(attrs.evolve(first, aliases={**first.aliases, **aliases}), *rest))
