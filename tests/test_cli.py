"""The command line: what it prints, where, and with which status."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from pathlib import Path

import attrs
import pytest
from click.testing import CliRunner, Result
from rich.console import Console

import warbox
from warbox import account, cli, commands
from warbox.account import Account
from warbox.card import card, quantity
from warbox.model import Bound, Category, Figure
from warbox.tabular import COLUMNS

ROOT = Path(__file__).parent.parent
KOREAN_WAR = ROOT / "fixtures" / "korean_war.wikitext"
BOX = "{{Warbox|conflict=Battle of X|combatant1={{flag|France}}|combatant2=B|strength1=6,000–7,000 men}}"


def run(*arguments: str | Path, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(commands.commands, [str(a) for a in arguments], input=stdin)


def shown(text: str, width: int = 100, *, citations: bool = False) -> str:
    """Return the card of the first box as plain text."""
    console = Console(width=width, color_system=None)
    with console.capture() as capture:
        console.print(card(warbox.parse(text), citations=citations))
    return capture.get()


# -- parse


def test_parse_prints_the_first_box() -> None:
    result = run("parse", KOREAN_WAR)
    assert result.exit_code == 0
    assert json.loads(result.stdout) == warbox.to_dict(warbox.parse(KOREAN_WAR.read_text(encoding="utf-8")))


def test_parse_all_prints_a_list() -> None:
    found = json.loads(run("parse", "--all", "--title", "X", ROOT / "fixtures" / "boxes" / "two_boxes.wikitext").stdout)
    assert len(found) == 2
    assert all(conflict["page"]["title"] == "X" for conflict in found)


def test_parse_reads_standard_input() -> None:
    assert json.loads(run("parse", "-", stdin=BOX).stdout)["name"] == "Battle of X"


def test_parse_keeps_line_ends() -> None:
    """Spans refer to the text as it is on disk."""
    path = ROOT / "fixtures" / "boxes" / "crlf_warbox.wikitext"
    assert b"\r\n" in path.read_bytes()
    assert json.loads(run("parse", path).stdout) == warbox.to_dict(warbox.parse(path.read_bytes().decode("utf-8")))


def test_parse_prints_utf_8_whatever_the_locale() -> None:
    code = "from warbox.cli import main; main()"
    result = subprocess.run(
        [sys.executable, "-c", code, "parse", "-"],
        input=BOX.replace("Battle of X", "Schlacht bei Ö").encode(),
        capture_output=True,
        check=True,
        env={"LC_ALL": "C", "PYTHONIOENCODING": "ascii"},
    )
    assert json.loads(result.stdout.decode("utf-8"))["name"] == "Schlacht bei Ö"


# -- what cannot be read


@pytest.mark.parametrize("command", ["parse", "show"])
def test_no_box(command: str) -> None:
    result = run(command, "-", stdin="A page about tea.")
    assert (result.exit_code, result.stdout, result.stderr) == (1, "", "warbox: standard input holds no conflict infobox\n")


@pytest.mark.parametrize("command", ["parse", "show", "check", "tables"])
def test_unreadable(command: str, tmp_path: Path) -> None:
    result = run(command, tmp_path / "missing", *(("-o", tmp_path / "out") if command == "tables" else ()))
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == f"warbox: cannot read {tmp_path / 'missing'}: No such file or directory\n"


@pytest.mark.parametrize("command", ["parse", "show", "check"])
def test_not_utf_8(command: str, tmp_path: Path) -> None:
    path = tmp_path / "latin"
    path.write_bytes("{{Warbox|conflict=Schlacht bei Ö}}".encode("latin-1"))
    result = run(command, path)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == f"warbox: cannot read {path}: it is not UTF-8 text (byte 0xd6 at 31); convert it first\n"


def test_version_and_help() -> None:
    assert run("--version").stdout == f"warbox {warbox.__version__}\n"
    for arguments in (["--help"], ["parse", "--help"], ["show", "-h"], ["check", "--help"], ["tables", "--help"]):
        result = run(*arguments)
        assert result.exit_code == 0
        assert "Usage:" in result.stdout


@pytest.mark.parametrize("missing", ["click", "rich"])
def test_the_extra_is_named(monkeypatch: pytest.MonkeyPatch, missing: str) -> None:
    """Without click or rich the command says what to install."""
    for name in [n for n in sys.modules if n.split(".")[0] == missing or n in ("warbox.commands", "warbox.card")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.delattr(warbox, "commands", raising=False)
    monkeypatch.setattr(sys, "meta_path", [_Hide(missing), *sys.meta_path])
    with pytest.raises(SystemExit, match=rf"needs {missing}; install it with: pip install 'warbox\[cli\]'"):
        cli.main()


class _Hide:
    """An importer for which a package is not installed."""

    def __init__(self, package: str) -> None:
        self.package = package

    def find_spec(self, name: str, path: object = None, target: object = None) -> None:
        if name.split(".")[0] == self.package:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


def test_another_missing_module_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "warbox.commands")
    monkeypatch.delattr(warbox, "commands")
    monkeypatch.setattr(sys, "meta_path", [_Hide("warbox"), *sys.meta_path])
    with pytest.raises(ModuleNotFoundError):
        cli.main()


def test_main_runs_the_commands(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["warbox", "--version"])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"warbox {warbox.__version__}\n"


# -- show


def test_show() -> None:
    result = run("show", "--width", "120", KOREAN_WAR)
    assert result.exit_code == 0
    for words in (
        "Korean War", "1950-06-25 to present (de jure)", "Side 1", "Side 2", "Supported by", "├── East Germany[14]",
        "Kim Chaek, killed", "China: 1,450,000[44][45]", "total 145,000+ missing", "335,000–526,000 North Koreans killed/missing",
        "All sides together",
        "total c. 2,000,000–3,000,000 civilians killed", "× unresolved-citation (info)",
    ):  # fmt: skip
        assert words in result.stdout


def test_show_all() -> None:
    path = ROOT / "fixtures" / "boxes" / "two_boxes.wikitext"
    names = [str(c.name) for c in warbox.parse_all(path.read_text(encoding="utf-8"))]
    assert [name in run("show", path).stdout for name in names] == [True, False]
    assert all(name in run("show", "--all", path).stdout for name in names)


def test_show_citations() -> None:
    text = BOX.replace(
        "men}}",
        "men<ref name=a>{{cite book|title=Annals}}</ref><ref name=a /><ref>[http://x.org Y]</ref><ref>Smith,  p. 4</ref>}}",
    )
    listed = shown(text, citations=True)
    for line in ("[1] Annals", "[2] as [1]", "[3] http://x.org", "[4] <ref>Smith, p. 4</ref>"):
        assert line in listed
    assert "4 footnotes" in shown(text)
    assert "Footnotes" not in shown(BOX, citations=True)


def test_card_of_parts_and_groups() -> None:
    page = """{{Warbox|conflict=X|combatant1='''Allies:'''
* {{flag|France}} (from 1941)
** [[Brittany]]
|combatant2=B|combatant2a=C|units1=The [[fleet]]|notes=See [[Y]]
|strength1=5,000 men<ref>a</ref>
* 300 horse
|commander1={{flagicon|France}} [[General officer|Gen.]] [[Jean]] {{KIA}}}}"""
    text = shown(page, 70)
    for words in (
        "Allies",
        "└── France (from 1941)",
        "    └── Brittany",
        "(a) C",
        "The fleet",
        "Notes See Y",
        "5,000 men (of sides 1, 2)[1]",
        "└── 300 horse",
        "1 footnote",
    ):
        assert words in text
    assert "Gen. Jean, killed ⚑ France" in text


def test_card_shows_bodies_without_a_count() -> None:
    page = "{{Warbox|conflict=X|combatant1=A|combatant2=B|strength1=500 men<br>[[1st Division]]|strength2=2nd Division}}"
    text = shown(page)
    assert "500 men" in text
    assert "1st Division" in text
    assert "2nd Division" in text


def test_card_of_a_box_that_says_nothing() -> None:
    text = shown("{{Warbox}}")
    assert "A conflict without a name" in text
    assert "Everything was understood." in text


def test_card_lists_warnings() -> None:
    text = shown("{{Warbox|conflict=X|combatant1={{zork|A}}|combatant2=B|date=soon}}")
    assert "1 × unknown-template (warning)" in text
    assert "combatant1: no handler knows this template" in text


def test_card_takes_brackets_as_they_are() -> None:
    """What looks like rich's own markup is text."""
    assert "[bold]A[/bold]" in shown("{{Warbox|conflict=[bold]A[/bold]|combatant1=B}}")


def test_every_fixture_has_a_card() -> None:
    for path in sorted((ROOT / "fixtures" / "boxes").glob("*.wikitext")):
        assert shown(path.read_text(encoding="utf-8"), 60, citations=True)


@pytest.mark.parametrize(
    ("figure", "text"),
    [
        (Figure(category=Category.GUNS, low=6000, high=6000), "6,000"),
        (Figure(category=Category.GUNS, low=0, high=0), "0"),
        (Figure(category=Category.GUNS, low=6000, high=7000, approximate=True), "c. 6,000–7,000"),
        (Figure(category=Category.GUNS, low=6000, high=7000, bound=Bound.AT_LEAST), "6,000–7,000+"),
        (Figure(category=Category.GUNS, high=300, bound=Bound.AT_MOST), "up to 300"),
        (Figure(category=Category.GUNS, word="heavy"), "heavy"),
        (Figure(category=Category.GUNS), "?"),
    ],
)
def test_quantity(figure: Figure, text: str) -> None:
    assert quantity(figure) == text


# -- check


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "deep").mkdir()
    (tmp_path / "a.wikitext").write_text(BOX, encoding="utf-8")
    (tmp_path / "deep" / "b.wikitext").write_text("no box", encoding="utf-8")
    (tmp_path / "c.txt").write_text(BOX, encoding="utf-8")
    return tmp_path


def test_check_folder(folder: Path) -> None:
    result = run("check", folder)
    assert result.exit_code == 0
    assert "2 pages, 1 boxes, 1 pages without a box; the slowest took" in result.stdout
    rows = [line.split() for line in result.stdout.splitlines()]
    assert ["field", "letters", "structured", "words", "reported", "unaccounted"] in rows
    assert ["strength", "11", "100.00", "%", "0.00", "%", "0.00", "%", "0"] in rows


def test_check_json(folder: Path) -> None:
    found = json.loads(run("check", "--json", folder / "a.wikitext").stdout)
    want = attrs.asdict(account.account([("", BOX)]))
    assert {**found, "seconds": 0, "slowest": ""} == {**json.loads(json.dumps(want)), "seconds": 0, "slowest": ""}


def test_check_lists_what_is_most_frequent(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_text("{{Warbox|combatant1={{zork|A}}<br>{{Zork|B}}<br>{{unheard|C}}|combatant2=D}}", encoding="utf-8")
    lines = run("check", path).stdout.splitlines()
    assert lines[lines.index("unknown templates, the most frequent first:") + 1 :] == ["       2 zork", "       1 unheard"]
    assert "1 unheard" not in run("check", "--top", "1", path).stdout


def test_check_goes_on_after_a_page_that_cannot_be_read(folder: Path) -> None:
    (folder / "bad.wikitext").write_bytes(b"\xff")
    result = run("check", folder)
    assert result.exit_code == 1
    assert "bad.wikitext: cannot be read: it is not UTF-8 text (byte 0xff at 0)" in result.stdout
    assert "2 pages, 1 boxes" in result.stdout


def test_check_of_nothing(tmp_path: Path) -> None:
    result = run("check", tmp_path)
    assert (result.exit_code, result.stderr) == (2, f"warbox: {tmp_path} holds no .wikitext files\n")
    path = tmp_path / "x.wikitext"
    path.write_text("no box", encoding="utf-8")
    result = run("check", path)
    assert (result.exit_code, result.stderr) == (1, f"warbox: {path} holds no conflict infobox\n")


def test_check_fails_on_lost_text(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lost = Account(pages=1, boxes=1, fields=(account.Share(field="strength", unaccounted=1),))
    monkeypatch.setattr(commands, "account", lambda pages: lost)
    assert run("check", folder).exit_code == 1


# -- tables


def test_tables_of_a_folder(folder: Path) -> None:
    """Each table is a file; a conflict's id is its page's file and the number of its box."""
    (folder / "deep" / "d.wikitext").write_text(f"{BOX} {BOX}", encoding="utf-8")
    out = folder / "out"
    result = run("tables", folder, "-o", out)
    assert (result.exit_code, result.stderr) == (0, "")
    assert f"{out / 'figures.csv'}: 3 rows\n" in result.stdout
    assert sorted(p.stem for p in out.iterdir()) == sorted(COLUMNS)
    with (out / "figures.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["conflict_id"], row["low"]) for row in rows] == [
        ("a:0", "6000"), (f"{Path('deep', 'd')}:0", "6000"), (f"{Path('deep', 'd')}:1", "6000"),
    ]  # fmt: skip


def test_tables_of_a_page(folder: Path) -> None:
    run("tables", folder / "a.wikitext", "-o", folder / "out")
    assert "\na:0," in (folder / "out" / "conflicts.csv").read_text(encoding="utf-8")


def test_tables_of_nothing(folder: Path) -> None:
    path = folder / "deep" / "b.wikitext"
    result = run("tables", path, "-o", folder / "out")
    assert (result.exit_code, result.stderr) == (1, f"warbox: {path} holds no conflict infobox\n")
    assert not (folder / "out").exists()


def test_tables_go_on_after_a_page_that_cannot_be_read(folder: Path) -> None:
    (folder / "bad.wikitext").write_bytes(b"\xff")
    result = run("tables", folder, "-o", folder / "out")
    assert result.exit_code == 1
    assert result.stderr.startswith("warbox: bad.wikitext cannot be read: it is not UTF-8 text")
    assert (folder / "out" / "figures.csv").exists()


def test_tables_that_cannot_be_written(folder: Path) -> None:
    result = run("tables", folder, "-o", folder / "c.txt")
    assert result.exit_code == 2
    assert result.stderr.startswith(f"warbox: cannot write {folder / 'c.txt'}: ")
