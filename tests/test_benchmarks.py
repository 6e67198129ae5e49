"""The benchmarks run, and print a table for each part; what the tables say is nobody's test."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

pytest.importorskip("pyperf")


def run(*arguments: str) -> str:
    command = [sys.executable, "-m", "benchmarks", "--smoke", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize(
    ("part", "tables"),
    [
        ("speed", ["Korean War box", "Made-up article without a box", "Boxes of the fixtures"]),
        ("memory", ["Memory on the Korean War box"]),
        ("import", ["Import"]),
        ("boxes", ["Time a character as a box grows"]),
        ("growth", ["What is quadratic elsewhere", "What could be quadratic here"]),
    ],
)
def test_each_part_prints_its_tables(part: str, tables: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WARBOX_PAGES", raising=False)
    printed = run(part)
    assert [table for table in tables if f"**{table}" not in printed] == []
    assert "warbox" in printed or part in ("boxes", "growth")


def test_the_times_of_the_speed_part_are_kept_for_pyperf(tmp_path: Path) -> None:
    import pyperf

    file = tmp_path / "times.json"
    run("speed", "--json", str(file))
    names = pyperf.BenchmarkSuite.load(str(file)).get_benchmark_names()
    assert "Korean War box: warbox.parse_all" in names
