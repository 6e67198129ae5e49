"""What people ask about the Korean War, answered from its infobox.

Run: python docs/examples/korean_war.py fixtures/korean_war.wikitext
"""

from __future__ import annotations

import sys
from pathlib import Path

import warbox
from warbox.model import Category, Figure, Outcome, Side


def number(figure: Figure) -> str:
    """Return a figure as people write it."""
    ends = dict.fromkeys(f"{end:,}" for end in (figure.low, figure.high) if end is not None)
    return "–".join(ends) + (" (estimated)" if figure.approximate else "")


def losses(side: Side, party: str, outcome: Outcome) -> Figure:
    """Return the one figure that says how many of a party of this side fared so."""
    [figure] = [f for f in side.casualties if f.party == party and f.outcomes == (outcome,)]
    return figure


def main(path: Path) -> None:
    """Print the answers."""
    conflict = warbox.parse(path.read_text(encoding="utf-8"))
    first, second = conflict.sides

    [civilians] = [f for f in conflict.joint.casualties if f.category is Category.CIVILIANS and f.outcomes == (Outcome.KILLED,)]
    print(f"Civilians killed: {number(civilians)}")
    for people in ("South Koreans", "North Koreans"):
        print(f"Total casualties of the {people}: {number(losses(conflict.joint, people, Outcome.CASUALTIES))}")

    for side in (first, second):
        print(f"Side {side.number} was led by {', '.join(person.name for person in side.commanders)}")

    killed, wounded = (number(losses(first, "United States", o)) for o in (Outcome.KILLED, Outcome.WOUNDED))
    print(f"Americans: {killed} killed, {wounded} wounded")

    peaks = [(f.low or 0, f, side) for side in (first, second) for f in side.strength if "Peak strength" in f.group]
    _, figure, side = max(peaks, key=lambda peak: peak[0])
    print(f"The largest peak strength of one nation: {figure.party}, {number(figure)}, on side {side.number}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
