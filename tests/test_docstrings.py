"""The examples of the docstrings hold, and every public function has one."""

from __future__ import annotations

import doctest
import inspect
import pkgutil
from importlib import import_module

import pytest

import warbox

# ``warbox.__main__`` runs the command when it is imported.
MODULES = sorted(found.name for found in pkgutil.walk_packages(warbox.__path__, "warbox.") if not found.name.endswith("__main__"))


@pytest.mark.parametrize("name", ["warbox", *MODULES])
def test_the_examples_hold(name: str) -> None:
    failed, _ = doctest.testmod(import_module(name))
    assert failed == 0


def test_the_public_functions_have_examples() -> None:
    functions = [name for name in warbox.__all__ if inspect.isfunction(getattr(warbox, name))]
    assert [name for name in functions if ">>>" not in (getattr(warbox, name).__doc__ or "")] == []
    assert "parse" in functions
