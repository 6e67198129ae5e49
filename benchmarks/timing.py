"""Interleaved timing.

pytest-benchmark and ``pyperf.Runner`` time one function after the other, so a machine that slows down between two functions
changes their ratio. Here the functions take turns within every round, and a ratio is the median of the rounds' own ratios. The
clock and the statistics (calibrated loops, ``Benchmark``, its JSON file) are pyperf's.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping
from statistics import median
from typing import NamedTuple

import pyperf

__all__ = ["MIN_ROUNDS", "Timed", "interleaved"]

MIN_ROUNDS = 9
_SHORTEST = 0.005  # seconds a function is run in one round: shorter ones are repeated


class Timed(NamedTuple):
    """The seconds that one function took, a value a round."""

    name: str
    values: tuple[float, ...]

    @property
    def median(self) -> float:
        """The median of the rounds."""
        return median(self.values)

    def ratio(self, other: Timed) -> float:
        """Return the median over the rounds of this function's time to ``other``'s in the same round."""
        return median(own / theirs for own, theirs in zip(self.values, other.values, strict=True))

    def benchmark(self) -> pyperf.Benchmark:
        """Return the values as pyperf keeps them, for ``pyperf compare_to`` and its kin."""
        return pyperf.Benchmark([pyperf.Run(self.values, metadata={"name": self.name}, collect_metadata=False)])


def interleaved(functions: Mapping[str, Callable[[], object]], rounds: int = MIN_ROUNDS) -> dict[str, Timed]:
    """Run the functions in turns, ``rounds`` times, and return the times of each under its name.

    The first run warms up and says how often each is repeated in a round. Garbage left by one function is collected before the
    next; the collector stays on, as it is for users.
    """
    repeats = {}
    for name, function in functions.items():
        function()
        repeats[name] = max(1, round(_SHORTEST / max(_time(function, 1), 1e-9)))
    values: dict[str, list[float]] = {name: [] for name in functions}
    for _ in range(rounds):
        for name, function in functions.items():
            gc.collect()
            values[name].append(_time(function, repeats[name]))
    return {name: Timed(name, tuple(found)) for name, found in values.items()}


def _time(function: Callable[[], object], repeats: int) -> float:
    clock = pyperf.perf_counter
    begin = clock()
    for _ in range(repeats):
        function()
    return float(clock() - begin) / repeats
