"""Memory by tracemalloc: what a result holds, and the most that making it needs."""

from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Callable
from typing import NamedTuple

__all__ = ["Memory", "measure"]


class Memory(NamedTuple):
    """Bytes that a result keeps alive, and the peak while it was made."""

    held: int
    peak: int


def measure(function: Callable[[], object]) -> Memory:
    """Call ``function`` once and return what its result holds and the peak of the call.

    It is called once before, so that tables and compiled patterns, which are made once a process, do not count.
    """
    function()
    gc.collect()
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        result = function()
        _, peak = tracemalloc.get_traced_memory()
        gc.collect()
        held, _ = tracemalloc.get_traced_memory()
        del result
    finally:
        tracemalloc.stop()
    return Memory(held - before, peak - before)
