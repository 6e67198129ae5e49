"""Growth: how time goes with size, on boxes that get longer and on input made to hurt."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Sequence
from typing import NamedTuple

import warbox
from benchmarks.inputs import box_with_citations, box_with_items
from benchmarks.timing import interleaved

__all__ = ["Grown", "box_growth", "grow", "slope"]


class Grown(NamedTuple):
    """Times on one input at doubled sizes: pairs of characters and seconds."""

    points: tuple[tuple[int, float], ...]

    @property
    def exponent(self) -> float:
        """The exponent e of ``time ~ size ** e``."""
        return slope(self.points)


def slope(points: Sequence[tuple[float, float]]) -> float:
    """Return the slope of the line through the logarithms of ``points`` (least squares).

    >>> round(slope([(1, 3), (2, 12), (4, 48)]), 6)
    2.0
    """
    xs, ys = [math.log(x) for x, _ in points], [math.log(y) for _, y in points]
    mean_x, mean_y = sum(xs) / len(xs), sum(ys) / len(ys)
    return sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys, strict=True)) / sum((x - mean_x) ** 2 for x in xs)


def grow(make: Callable[[int], str], parse: Callable[[str], object], sizes: Sequence[int], limit: float) -> Grown:
    """Time ``parse`` on ``make(size)`` for doubled sizes, run warm; stop after one that takes ``limit`` seconds."""
    points = []
    for size in sizes:
        text = make(size)
        seconds = interleaved({"parse": functools.partial(parse, text)}, 1)["parse"].median
        points.append((len(text), seconds))
        if seconds > limit:
            break
    return Grown(tuple(points))


def box_growth(factors: Sequence[int], rounds: int) -> dict[str, dict[int, float]]:
    """Return the time a character at each factor, as a ratio to that at the first, for more list items and more citations."""
    out = {}
    for name, make in (("list items", box_with_items), ("citations", box_with_citations)):
        texts = {str(factor): make(factor) for factor in factors}
        timed = interleaved({key: functools.partial(warbox.parse_all, text) for key, text in texts.items()}, rounds)
        each = {factor: timed[str(factor)].median / len(texts[str(factor)]) for factor in factors}
        out[name] = {factor: value / each[factors[0]] for factor, value in each.items()}
    return out
