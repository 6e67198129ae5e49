"""Print how warbox compares with its peers: ``python -m benchmarks``.

Times are ratios to ``mwparserfromhell.parse`` of the same text in the same round; see ``timing`` for how.
"""

from __future__ import annotations

import argparse
import functools
import os
from collections.abc import Callable, Iterable, Sequence
from statistics import median

import mwparserfromhell
import pyperf

import warbox
from benchmarks import inputs, peers
from benchmarks.growth import box_growth, grow
from benchmarks.imports import import_seconds
from benchmarks.memory import measure
from benchmarks.timing import MIN_ROUNDS, Timed, interleaved

PARTS = ("speed", "memory", "import", "boxes", "growth")
_ALL_FACTORS = (1, 4, 16, 64)
_GROWTH_LIMIT = 2.0  # seconds; a parser that took longer is not tried on twice the size
_PEER_GROWTH = 1 << 13  # characters up to which a peer's growth is measured


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure the parts asked for, and print a Markdown table for each."""
    options = _options(arguments)
    rounds = 1 if options.smoke else options.rounds
    parts = options.part or PARTS
    kept: list[Timed] = []
    if "speed" in parts:
        _speed(rounds, options, kept)
    if "memory" in parts:
        _memory()
    if "import" in parts:
        _imports(rounds)
    if "boxes" in parts:
        _boxes(_ALL_FACTORS[:2] if options.smoke else _ALL_FACTORS, rounds)
    if "growth" in parts:
        _growth(1 << 11 if options.smoke else options.largest, peer=not options.smoke, smoke=options.smoke)
    if options.json and kept:
        pyperf.BenchmarkSuite([timed.benchmark() for timed in kept]).dump(options.json, replace=True)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("part", nargs="*", choices=[*PARTS, []], help=f"what to measure, of {', '.join(PARTS)}; all by default")
    parser.add_argument("--rounds", type=int, default=MIN_ROUNDS, help="rounds of every comparison (default: %(default)s)")
    parser.add_argument("--every", type=int, default=1, help=f"take every nth page of the folder in {inputs.PAGES_VARIABLE}")
    parser.add_argument("--node", default=".", help="folder whose node_modules holds wtf_wikipedia (default: this one)")
    parser.add_argument("--json", help="also write the times of the speed part here, as pyperf does")
    parser.add_argument("--largest", type=int, default=1 << 20, help="characters up to which growth is measured")
    parser.add_argument("--smoke", action="store_true", help="one round of everything on little input, to see that it runs")
    return parser.parse_args(arguments)


# -- speed


def _speed(rounds: int, options: argparse.Namespace, kept: list[Timed]) -> None:
    seed, article = inputs.seed(), inputs.article(4_000 if options.smoke else 20_000)
    for title, text in (("Korean War box", seed), ("Made-up article without a box", article)):
        timed = interleaved(peers.functions(text), rounds)
        kept += [one._replace(name=f"{title}: {one.name}") for one in timed.values()]
        base = timed[peers.BARE_PARSE]
        rows = [(one.name, f"{one.median * 1e3:.2f}", f"{one.ratio(base):.3f}") for one in timed.values()]
        found = peers.seconds_of_wtf_wikipedia(text, rounds, options.node)
        if found is not None:
            middle = median(found)
            rows.append(("wtf_wikipedia, boxes (Node; not interleaved)", f"{middle * 1e3:.2f}", f"{middle / base.median:.3f}"))
        _table(f"{title}, {len(text):,} characters", ("", "ms", "ratio"), rows)
    folder = os.environ.get(inputs.PAGES_VARIABLE)
    every = 25 if options.smoke else options.every
    _pages(list(inputs.pages(every)), "Pages" if folder else "Boxes of the fixtures", rounds)


def _pages(found: Sequence[tuple[str, str]], title: str, rounds: int) -> None:
    """Compare on whole pages, and on the same pages with their boxes cut out."""
    with_box, without_box = [text for _, text in found], []
    for text in with_box:
        cut = _without_boxes(text)
        if len(cut) > len(text) / 2 and not warbox.parse_all(cut):
            without_box.append(cut)
    for name, texts in ((title, with_box), (f"{title}, boxes cut out", without_box)):
        if texts:
            _table(
                f"{name}: {len(texts)}, median {median(map(len, texts)):,.0f} characters", _PAGE_HEAD, _page_rows(texts, rounds)
            )


_PAGE_HEAD = ("", "median ms", "median ratio", "a tenth is over", "ratio of sums")


def _page_rows(texts: Sequence[str], rounds: int) -> list[tuple[str, ...]]:
    times: dict[str, list[float]] = {}
    ratios: dict[str, list[float]] = {}
    for text in texts:
        timed = interleaved(peers.functions(text), rounds)
        for name, one in timed.items():
            times.setdefault(name, []).append(one.median)
            ratios.setdefault(name, []).append(one.ratio(timed[peers.BARE_PARSE]))
    base = sum(times[peers.BARE_PARSE])
    return [
        (
            name,
            f"{median(own) * 1e3:.2f}",
            f"{median(ratios[name]):.3f}",
            f"{sorted(ratios[name])[len(own) * 9 // 10]:.3f}",
            f"{sum(own) / base:.3f}",
        )
        for name, own in times.items()
    ]


def _without_boxes(text: str) -> str:
    for box in reversed(warbox.find_boxes(text)):
        text = text[: box.span.start] + text[box.span.end :]
    return text


# -- memory, import


def _memory() -> None:
    text = inputs.seed()
    tree = measure(lambda: mwparserfromhell.parse(text, skip_style_tags=True))
    conflict = measure(lambda: warbox.parse(text))
    rows = [
        (peers.BARE_PARSE, f"{tree.held / 1e3:,.0f}", "1.00", f"{tree.peak / 1e3:,.0f}", "1.00"),
        ("warbox.parse", *_shares(conflict.held, tree.held), *_shares(conflict.peak, tree.peak)),
    ]
    _table("Memory on the Korean War box (tracemalloc)", ("", "held, kB", "ratio", "peak, kB", "ratio"), rows)


def _shares(own: int, other: int) -> tuple[str, str]:
    return f"{own / 1e3:,.0f}", f"{own / other:.2f}"


def _imports(rounds: int) -> None:
    seconds = import_seconds(("mwparserfromhell", "warbox", "warbox.reader"), rounds)  # the last comes with the first parse
    base = seconds["mwparserfromhell"]
    rows = [(module, f"{value * 1e3:.0f}", f"{(value - base) * 1e3:.0f}") for module, value in seconds.items()]
    _table("Import", ("", "ms", "more than mwparserfromhell"), rows)


# -- growth


def _boxes(factors: Sequence[int], rounds: int) -> None:
    rows = [(name, *(f"{found[factor]:.2f}" for factor in factors)) for name, found in box_growth(factors, rounds).items()]
    _table("Time a character as a box grows", ("more", *(f"×{factor}" for factor in factors)), rows)


def _growth(largest: int, *, peer: bool, smoke: bool) -> None:
    sizes = [largest >> shift for shift in range(1 if smoke else 3, -1, -1)]
    peer_sizes = [_PEER_GROWTH >> shift for shift in range(3, -1, -1)]
    bare = functools.partial(mwparserfromhell.parse, skip_style_tags=True)
    for units, title in ((inputs.UNITS, "What is quadratic elsewhere"), (inputs.READER_UNITS, "What could be quadratic here")):
        rows = []
        for unit in units[:2] if smoke else units:
            cells = [f"`{unit}`".replace("\n", "⏎").replace("|", "\\|")]
            for make in (inputs.as_value, inputs.as_page):
                cells += _grown(functools.partial(make, unit), warbox.parse_all, sizes)
            cells += _grown(functools.partial(inputs.as_page, unit), bare, peer_sizes) if peer else ("", "")
            rows.append(cells)
        head = ("unit, repeated", "value: e", "last", "page: e", "last", f"{peers.BARE_PARSE}: e", "last")
        _table(f"{title} (time ~ size^e; seconds at the largest size)", head, rows)


def _grown(make: Callable[[int], str], parse: Callable[[str], object], sizes: Sequence[int]) -> tuple[str, str]:
    found = grow(make, parse, sizes, _GROWTH_LIMIT)
    if len(found.points) < 2:
        return "", f"{found.points[-1][1]:.2f}"
    size, seconds = found.points[-1]
    return f"{found.exponent:.2f}", f"{seconds:.2f}" + ("" if size > sizes[-1] * 0.9 else f" at {size / 1e3:.0f} kB")


# -- printing


def _table(title: str, head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    cells = [tuple(head), *map(tuple, rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(head))]
    lines = [_line(row, widths) for row in cells]
    rule = "|" + "|".join("-" * (width + 1) + ("-" if not column else ":") for column, width in enumerate(widths)) + "|"
    print(f"\n**{title}**\n", lines[0], rule, *lines[1:], sep="\n", flush=True)


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = [
        cell.rjust(width) if column else cell.ljust(width) for column, (cell, width) in enumerate(zip(row, widths, strict=True))
    ]
    return "| " + " | ".join(cells) + " |"


if __name__ == "__main__":
    main()
