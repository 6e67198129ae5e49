"""The compiled build reads as the source does. Building takes minutes, and pip fetches what it needs: ``pytest -m slow``."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import warbox

ROOT = Path(__file__).resolve().parents[1]
SCRIPT = """
import sys
import warbox, warbox.walk
assert not warbox.walk.__file__.endswith(".py"), warbox.walk.__file__
for path in sys.argv[1:]:
    with open(path, encoding="utf-8", newline="") as file:
        print(warbox.to_json(warbox.parse(file.read())))
"""


@pytest.mark.slow
def test_the_compiled_build_reads_the_fixtures_as_the_source_does(tmp_path: Path) -> None:
    source = tmp_path / "source"  # the compiler writes beside the modules
    shutil.copytree(ROOT / "src", source / "src", ignore=shutil.ignore_patterns("__pycache__", "*.so"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source)
    built = tmp_path / "built"
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(built), str(source)]
    subprocess.run(command, check=True, env={**os.environ, "HATCH_BUILD_HOOK_ENABLE_MYPYC": "true"})
    paths = [ROOT / "fixtures" / "korean_war.wikitext", *sorted((ROOT / "fixtures" / "boxes").glob("*.wikitext"))]
    texts = [path.read_bytes().decode("utf-8") for path in paths]
    environment = {**os.environ, "PYTHONPATH": str(built), "PYTHONUTF8": "1"}
    command = [sys.executable, "-c", SCRIPT, *map(str, paths)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8", env=environment)
    assert done.stdout == "".join(f"{warbox.to_json(warbox.parse(text))}\n" for text in texts)
