"""Import time, each import in a fresh interpreter, in turns."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from statistics import median

__all__ = ["import_seconds"]

_SCRIPT = "import time; begin = time.perf_counter(); import {}; print(time.perf_counter() - begin)"


def import_seconds(modules: Sequence[str], rounds: int) -> dict[str, float]:
    """Return the median seconds that importing each of ``modules`` takes, byte code at hand."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    values: dict[str, list[float]] = {module: [] for module in modules}
    for number in range(rounds + 1):  # the first round writes the byte code
        for module in modules:
            command = [sys.executable, "-c", _SCRIPT.format(module)]
            done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
            if number:
                values[module].append(float(done.stdout))
    return {module: median(found) for module, found in values.items()}
