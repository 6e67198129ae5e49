"""Growth: the work a text takes is in proportion to its length, whatever stands in it.

The calls that Python makes are counted, which no busy machine disturbs; what regular expressions do inside one call only shows
in the time, which therefore gets a wide margin. The inputs are the benchmarks', which measure them up to a megabyte.
"""

from __future__ import annotations

import runpy
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from work import calls, seconds

INPUTS: dict[str, Any] = runpy.run_path(str(Path(__file__).resolve().parents[1] / "benchmarks" / "inputs.py"))
UNITS: tuple[str, ...] = INPUTS["UNITS"]
READER_UNITS: tuple[str, ...] = INPUTS["READER_UNITS"]
BOX_UNITS: tuple[str, ...] = INPUTS["BOX_UNITS"]

SMALL = 800  # above the bounds on openers and nesting, below which a value is read otherwise than above
TIMES = 8
MOST_CALLS = 1.4 * TIMES
MOST_TIME = 3 * TIMES
LEAST_SECONDS = 0.02  # what takes less is lost in noise
TRIES = 3


def makers() -> list[Any]:
    """Return, for every unit and the places where it may hurt, what makes a text of a size."""
    page: Callable[[str, int], str] = INPUTS["as_page"]
    found = [pytest.param(partial(page, unit), id=f"page-{unit.strip()}") for unit in UNITS + BOX_UNITS]
    for field, units in (
        ("combatant1", UNITS + READER_UNITS),
        ("casualties1", UNITS + READER_UNITS),
        ("commander1", READER_UNITS),
        ("date", READER_UNITS),
    ):
        value: Callable[..., str] = partial(INPUTS["as_value"], field=field)
        found += [pytest.param(partial(value, unit), id=f"{field}-{unit.strip()}") for unit in units]
    return found


@pytest.mark.parametrize("make", makers())
def test_calls_grow_with_the_text(make: Callable[[int], str]) -> None:
    small, large = calls(make(SMALL)), calls(make(SMALL * TIMES))
    assert large <= MOST_CALLS * small


@pytest.mark.parametrize("make", makers())
def test_time_grows_with_the_text(make: Callable[[int], str]) -> None:
    small, large = make(SMALL), make(SMALL * TIMES)
    measured: list[tuple[float, float]] = []
    for _ in range(TRIES):
        measured.append((seconds(small), seconds(large)))
        if measured[-1][1] <= max(LEAST_SECONDS, MOST_TIME * measured[-1][0]):
            return
    pytest.fail(f"{TIMES} times the text took these seconds, small and large: {measured}")
