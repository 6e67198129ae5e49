"""The order of the modules: imports point down the list of layers, and outside libraries enter by one door each."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import warbox

SOURCE = Path(warbox.__file__).parent

# From the bottom up. A name stands for a module, or for a package with all that is in it. A module imports what stands in a lower
# layer, or in its own.
LAYERS = (
    ("warbox.spans", "warbox.data", "warbox.vocabulary"),
    ("warbox.errors", "warbox.lexers", "warbox.params"),
    ("warbox.scan",),
    ("warbox.edits", "warbox.salvage", "warbox.citations", "warbox.content", "warbox.checks"),
    ("warbox.box", "warbox.nodes", "warbox.model"),
    ("warbox.builder", "warbox.refs"),
    ("warbox.templates", "warbox.schema"),
    ("warbox.profiles", "warbox.codec"),
    ("warbox.walk",),
    ("warbox.headings_in_line", "warbox.labels", "warbox.several_labels", "warbox.typed_bullets", "warbox.wrapping"),
    ("warbox.outline",),
    ("warbox.fields", "warbox.elsewhere"),
    ("warbox.reader",),
    ("warbox.writer", "warbox.updates", "warbox.rows", "warbox.tabular", "warbox.account"),
    ("warbox",),
    ("warbox.testing", "warbox.card"),
    ("warbox.commands",),
    ("warbox.cli",),
)

# The only modules that may import a library from outside; attrs may be imported anywhere.
DOORS = {
    "mwparserfromhell": ("warbox.nodes",),
    "cattrs": ("warbox.codec",),
    "hypothesis": ("warbox.testing",),
    "click": ("warbox.cli", "warbox.commands"),
    "rich": ("warbox.commands", "warbox.card"),
    "pandas": ("warbox.tabular",),
}

# Modules that may import nothing of warbox but these.
NARROW = {
    "warbox.spans": (),
    "warbox.data": ("warbox.data",),
    "warbox.lexers": ("warbox.lexers", "warbox.data"),
    # Nothing that parses wikitext, but for what a citation's own string says.
    "warbox.model": (
        "warbox.checks",
        "warbox.citations",
        "warbox.edits",
        "warbox.errors",
        "warbox.lexers",
        "warbox.spans",
        "warbox.data",
        "warbox.vocabulary",
    ),
    "warbox.schema": ("warbox.model", "warbox.spans"),
    "warbox.codec": ("warbox.errors", "warbox.model", "warbox.schema", "warbox.spans"),
}


def modules(root: Path, package: str) -> dict[str, ast.Module]:
    """Return the syntax trees of a package's modules by their dotted names."""
    found = {}
    for path in sorted(root.rglob("*.py")):
        steps = [package, *path.relative_to(root).with_suffix("").parts]
        found[".".join(steps[:-1] if steps[-1] == "__init__" else steps)] = ast.parse(path.read_bytes(), str(path))
    return found


def imports(name: str, tree: ast.Module, known: set[str]) -> Iterator[str]:
    """Yield the dotted names of what a module imports, at its head or within functions and ``TYPE_CHECKING`` blocks.

    ``from package import name`` is an import of the module ``package.name`` if there is one.
    """
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{name} line {node.lineno}: a relative import, which this test does not read"
            for alias in node.names:
                submodule = f"{node.module}.{alias.name}"
                yield submodule if submodule in known else node.module or ""
        elif isinstance(node, ast.Name | ast.Attribute):
            called = node.id if isinstance(node, ast.Name) else node.attr
            assert called not in ("__import__", "import_module"), (
                f"{name} line {node.lineno}: an import that this test cannot see"
            )


def within(name: str, package: str) -> bool:
    return name == package or name.startswith(f"{package}.")


def layer(name: str) -> int:
    """Return the layer of a module: that of the longest name in the list that holds it; ``warbox`` holds itself alone."""
    fitting = [
        (len(entry), number)
        for number, entries in enumerate(LAYERS)
        for entry in entries
        if name == entry or (entry != "warbox" and within(name, entry))
    ]
    assert fitting, f"{name} stands in no layer: put it into LAYERS"
    return max(fitting)[1]


def cycle(graph: dict[str, set[str]]) -> list[str]:
    """Return the names along a cycle of a graph, or an empty list if there is none."""
    done: set[str] = set()

    def visit(name: str, trail: list[str]) -> list[str]:
        if name in trail:
            return [*trail[trail.index(name) :], name]
        if name in done:
            return []
        for target in sorted(graph.get(name, ())):
            found = visit(target, [*trail, name])
            if found:
                return found
        done.add(name)
        return []

    return next((found for name in sorted(graph) if (found := visit(name, []))), [])


TREES = modules(SOURCE, "warbox")
GRAPH = {name: set(imports(name, tree, set(TREES))) for name, tree in TREES.items()}
INNER = {name: {target for target in targets if within(target, "warbox")} for name, targets in GRAPH.items()}


@pytest.mark.parametrize("name", TREES)
def test_imports_point_down(name: str) -> None:
    """No module imports one of a higher layer; only the package itself is imported from above it."""
    upward = sorted(target for target in INNER[name] if layer(target) > layer(name))
    assert not upward


@pytest.mark.parametrize("name", TREES)
def test_libraries_enter_by_their_doors(name: str) -> None:
    """What is not Python's own comes in by the module that is its door, and by no other."""
    for target in GRAPH[name] - INNER[name]:
        library = target.partition(".")[0]
        if library in sys.stdlib_module_names or library == "attrs":
            continue
        assert library in DOORS, f"{library} has no door"
        assert any(within(name, door) for door in DOORS[library]), f"{library} enters by {' and '.join(DOORS[library])}"


@pytest.mark.parametrize("package", NARROW)
def test_narrow_modules(package: str) -> None:
    """The modules that must know little know only what is listed."""
    for name in (name for name in TREES if within(name, package)):
        beyond = sorted(target for target in INNER[name] if not any(within(target, allowed) for allowed in NARROW[package]))
        assert not beyond, name


def test_no_cycles() -> None:
    """No module imports itself, by whatever way round."""
    assert cycle(INNER) == []


def test_imports_are_of_modules_that_are_there() -> None:
    """What a module imports from within exists."""
    assert {target for targets in INNER.values() for target in targets} <= set(TREES)


# -- the checks themselves


def read(source: str) -> set[str]:
    return set(imports("warbox.x", ast.parse(source), {"warbox", "warbox.box", "warbox.templates", "warbox.templates.flags"}))


def test_late_imports_count() -> None:
    """An import within a function or for the type checker alone counts as one at the head."""
    source = "if TYPE_CHECKING:\n    import cattrs.gen\ndef f():\n    from warbox.box import Box\n    return Box"
    assert read(source) == {"cattrs.gen", "warbox.box"}


def test_names_from_packages() -> None:
    """A module imported from its package is told from a name in the package."""
    assert read("from warbox.templates import HANDLERS, flags") == {"warbox.templates", "warbox.templates.flags"}


@pytest.mark.parametrize("source", ["from . import box", "__import__('warbox.box')", "importlib.import_module(name)"])
def test_imports_out_of_sight(source: str) -> None:
    """An import that cannot be read off the source is refused."""
    with pytest.raises(AssertionError, match="line 1"):
        read(source)


def test_layer_of_a_module_in_a_package() -> None:
    """A package's modules stand in its layer, and a module that is not listed stands in none."""
    assert layer("warbox.lexers.dates") == layer("warbox.lexers") < layer("warbox.reader") < layer("warbox")
    with pytest.raises(AssertionError, match="no layer"):
        layer("warbox.lexersque")


def test_cycle_is_found() -> None:
    """A way round is told by the names along it."""
    assert cycle({"a": {"b"}, "b": {"c"}, "c": {"b"}}) == ["b", "c", "b"]
    assert cycle({"a": {"b", "c"}, "b": {"c"}, "c": set()}) == []
