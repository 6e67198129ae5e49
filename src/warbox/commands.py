"""The command line: ``warbox parse``, ``show``, ``check`` and ``tables``. Needs click and rich (the extra ``cli``)."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import attrs
import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

import warbox
from warbox.account import Account, Count, Failure, Share, account
from warbox.card import card
from warbox.model import Conflict

__all__ = ["commands"]

_NO_BOX, _UNREADABLE = 1, 2


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(warbox.__version__, prog_name="warbox", message="%(prog)s %(version)s")
def commands() -> None:
    """Read the conflict infoboxes of MediaWiki pages.

    FILE holds a page's wikitext in UTF-8; - reads standard input. Status 1: no conflict infobox; 2: a file cannot be read or
    written.
    """


@commands.command()
@click.argument("file")
@click.option("--all", "every", is_flag=True, help="Print a list of all boxes, not only the first.")
@click.option("--title", help="The page's title, to be carried along.")
def parse(file: str, every: bool, title: str | None) -> None:
    """Print the conflict as JSON."""
    found = [warbox.to_dict(conflict) for conflict in _conflicts(file, title)]
    text = json.dumps(found if every else found[0], ensure_ascii=False, indent=2)
    click.echo(text.encode("utf-8", "backslashreplace"))  # a lone surrogate comes out as JSON's own escape


@commands.command()
@click.argument("file")
@click.option("--all", "every", is_flag=True, help="Show all boxes, not only the first.")
@click.option("--citations", is_flag=True, help="List the footnotes too.")
@click.option("--width", type=click.IntRange(min=40), help="The width of the card; else that of the terminal.")
def show(file: str, every: bool, citations: bool, width: int | None) -> None:
    """Print the conflict as a readable card."""
    console = Console(width=width, highlight=False)
    found = _conflicts(file, None)
    for conflict in found if every else found[:1]:
        console.print(card(conflict, citations=citations))


@commands.command()
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--top", default=15, show_default=True, help="How many diagnostics and unknown templates to list.")
@click.option("--json", "as_json", is_flag=True, help="Print the account as JSON.")
def check(path: Path, top: int, as_json: bool) -> None:
    """Say what became of the visible text of a page, or of all .wikitext files of a folder.

    Status 1 if no page holds a box, if a page failed, or if text is unaccounted for.
    """
    unreadable: list[Failure] = []
    found = account(_pages(path, unreadable))
    found = attrs.evolve(found, failures=(*unreadable, *found.failures))
    if as_json:
        click.echo(json.dumps(attrs.asdict(found), ensure_ascii=False, indent=2).encode())
    else:
        _print_account(found, top)
    if not found.boxes:
        _fail(f"{path} holds no conflict infobox", _NO_BOX)
    if found.failures or found.share().unaccounted:
        sys.exit(1)


@commands.command()
@click.argument("path", type=click.Path(path_type=Path))
@click.option("-o", "--output", "folder", required=True, type=click.Path(path_type=Path), help="Where to put the CSV files.")
def tables(path: Path, folder: Path) -> None:
    """Write the conflicts of a page, or of all .wikitext files of a folder, as CSV files.

    The files are joined by conflict_id: the page's file and the number of the box on it. Status 1 if no page holds a box, or if a
    page could not be read.
    """
    unreadable: list[Failure] = []
    found: dict[str, Conflict] = {}
    for name, text in _pages(path, unreadable):
        page = (name if path.is_dir() else path.name).removesuffix(".wikitext")
        found |= {f"{page}:{index}": conflict for index, conflict in enumerate(warbox.parse_all(text))}
    for failure in unreadable:
        click.echo(f"warbox: {failure.page} {failure.error}", err=True)
    if not found:
        _fail(f"{path} holds no conflict infobox", _NO_BOX)
    made = warbox.tables(found.values(), found)
    try:
        written = made.to_csv(folder)
    except OSError as error:
        _fail(f"cannot write {folder}: {_reason(error)}", _UNREADABLE)
    for file in written:
        click.echo(f"{file}: {len(getattr(made, file.stem))} rows")
    if unreadable:
        sys.exit(1)


def _fail(message: str, status: int) -> NoReturn:
    click.echo(f"warbox: {message}", err=True)
    sys.exit(status)


# -- input


def _conflicts(file: str, title: str | None) -> list[Conflict]:
    name = "standard input" if file == "-" else file
    try:
        text = _read(file)
    except (OSError, UnicodeDecodeError) as error:
        _fail(f"cannot read {name}: {_reason(error)}", _UNREADABLE)
    found = warbox.parse_all(text, title=title)
    if not found:
        _fail(f"{name} holds no conflict infobox", _NO_BOX)
    return found


def _read(file: str | Path) -> str:
    """Return the text of a file with its line ends as they are."""
    data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    return data.decode("utf-8")


def _reason(error: OSError | UnicodeDecodeError) -> str:
    if isinstance(error, UnicodeDecodeError):
        return f"it is not UTF-8 text (byte 0x{error.object[error.start]:02x} at {error.start}); convert it first"
    return error.strerror or str(error)


def _pages(path: Path, unreadable: list[Failure]) -> Iterator[tuple[str, str]]:
    """Yield the pages of a folder by name; those that cannot be read go to ``unreadable``. A lone file must be readable."""
    files = sorted(path.rglob("*.wikitext")) if path.is_dir() else [path]
    if not files:
        _fail(f"{path} holds no .wikitext files", _UNREADABLE)
    for file in files:
        try:
            text = _read(file)
        except (OSError, UnicodeDecodeError) as error:
            if not path.is_dir():
                _fail(f"cannot read {file}: {_reason(error)}", _UNREADABLE)
            unreadable.append(Failure(page=str(file.relative_to(path)), error=f"cannot be read: {_reason(error)}"))
            continue
        yield str(file.relative_to(path)) if path.is_dir() else str(file), text


# -- the account in print


def _print_account(found: Account, top: int) -> None:
    console = Console(highlight=False, soft_wrap=True)
    table = Table("field", box=None, pad_edge=False)
    for heading in ("letters", "structured", "words", "reported", "unaccounted"):
        table.add_column(heading, justify="right")
    for share in (*(s for s in found.fields if s.total), found.share()):
        table.add_row(*_cells(share))
    console.print(table)
    slowest = "" if found.slowest is None else f"; the slowest took {found.seconds:.3f} s: {found.slowest}"
    console.print(Text(f"\n{found.pages} pages, {found.boxes} boxes, {len(found.without_box)} pages without a box{slowest}"))
    _print_counts(console, "diagnostics", found.diagnostics, top)
    _print_counts(console, "unknown templates", found.unknown_templates, top)
    if found.failures:
        console.print(Text(f"\nfailures: {len(found.failures)}", style="red"))
        for failure in found.failures:
            console.print(Text(f"  {failure.page}: {failure.error}"))


def _cells(share: Share) -> list[str]:
    parts = (share.structured, share.words, share.reported)
    return [
        share.field,
        str(share.total),
        *(f"{100 * part / max(share.total, 1):.2f} %" for part in parts),
        str(share.unaccounted),
    ]


def _print_counts(console: Console, title: str, counts: tuple[Count, ...], top: int) -> None:
    if counts:
        console.print(Text(f"\n{title}, the most frequent first:"))
        for count in counts[:top]:
            console.print(Text(f"  {count.count:6} {count.name}"))
