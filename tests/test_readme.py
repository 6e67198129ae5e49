"""What README and the pages in docs show is what the library does: their examples are run, their tables compared."""

from __future__ import annotations

import doctest
import importlib.util
import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from warbox.commands import commands
from warbox.errors import CODES

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]

# Written from the box by hand, before the example was run.
KOREAN_WAR = """\
Civilians killed: 2,000,000–3,000,000 (estimated)
Total casualties of the South Koreans: 990,968
Total casualties of the North Koreans: 1,550,000 (estimated)
Side 1 was led by Rhee Syng-man, Chung Il-kwon, Paik Sun-yup, Shin Sung-mo, Harry S. Truman, Dwight D. Eisenhower, \
Robert A. Lovett, Douglas MacArthur, Matthew Ridgway, Mark W. Clark, Clement Attlee, Winston Churchill
Side 2 was led by Kim Il-sung, Pak Hon-yong, Choe Yong-gon, Kim Chaek, Mao Zedong, Peng Dehuai, Chen Geng, Deng Hua, \
Joseph Stalin, Georgy Malenkov, Pavel Zhigarev
Americans: 36,574 killed, 103,284 wounded
The largest peak strength of one nation: China, 1,450,000, on side 2
"""


def _blocks(page: Path, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", page.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)


@pytest.fixture(autouse=True)
def _at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_python_examples(page: Path) -> None:
    """The Python examples of a page, run one after the other in one session, print what the page shows."""
    source = "\n".join(_blocks(page, "python"))
    test = doctest.DocTestParser().get_doctest(source, {}, page.name, str(page), 0)
    report: list[str] = []
    doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE).run(test, out=report.append)
    assert not report, "".join(report)


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_console_examples(page: Path) -> None:
    """The commands of a page print what the page shows; a line of dots stands for what is left out."""
    for block in _blocks(page, "console"):
        for example in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            line, _, want = example.partition("\n")
            command, *arguments = shlex.split(line)
            assert command == "warbox"
            result = CliRunner().invoke(commands, arguments)
            same = doctest.OutputChecker().check_output(want, result.output, doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)
            assert same, f"{line}\n{result.output}"


def test_korean_war_example(capsys: pytest.CaptureFixture[str]) -> None:
    """The example answers what people ask about the war, and the README shows its answers."""
    path = ROOT / "docs" / "examples" / "korean_war.py"
    spec = importlib.util.spec_from_file_location("korean_war", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.main(ROOT / "fixtures" / "korean_war.wikitext")
    assert capsys.readouterr().out == KOREAN_WAR
    assert KOREAN_WAR in _blocks(ROOT / "README.md", "text")


def test_diagnostics_table() -> None:
    """The table of docs/diagnostics.md has each code with its severity and message, in the order of ``errors.CODES``."""
    text = (ROOT / "docs" / "diagnostics.md").read_text(encoding="utf-8").replace("\\<", "<")
    rows = re.findall(r"^\| `([a-z-]+)` \| (\w+) \| ([^|]*) \|", text, re.MULTILINE)
    assert rows == [(code, severity.value, message) for code, (severity, message) in CODES.items()]
