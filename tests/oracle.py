"""Expected readings and how they are held against what the library reads; their format is in fixtures/README.md."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from warbox.errors import Severity
from warbox.model import Belligerent, Commander, Conflict, Figure, Side

__all__ = ["FIXTURES", "box_names", "differences", "reading", "wikitext"]

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"

# Of the diagnostics of severity info, those that an expected reading lists.
_LISTED = frozenset(("unknown-param", "not-an-entry", "unresolved-citation", "unmatched-winner", "unknown-noun"))
_ENTRY_LISTS = ("belligerents", "commanders", "strength", "casualties", "parts")
# Attributes whose order says nothing.
_SETS = ("outcomes", "fates")

Json = dict[str, Any]


def box_names() -> list[str]:
    """Return the stems of the boxes written for this project."""
    return sorted(path.stem for path in (FIXTURES / "boxes").glob("*.wikitext"))


def wikitext(name: str) -> str:
    """Return a fixture as it stands, line ends included."""
    return (FIXTURES / f"{name}.wikitext").read_bytes().decode()


# -- conflict → the expected JSON's shape


def reading(conflict: Conflict, page: str, boxes: int) -> Json:
    """Return what the library read in the shape of an expected JSON, without its doubts."""
    point = conflict.coordinates
    spans = () if conflict.date is None else conflict.date.spans
    result = conflict.result
    return {
        "page": page,
        "name": conflict.name,
        "date": [{"start": s.start, "end": s.end, "ongoing": s.ongoing} for s in spans],
        "coordinates": None if point is None else {"latitude": round(point.latitude, 4), "longitude": round(point.longitude, 4)},
        "result": None if result is None else {"kind": str(result.kind), "winner": result.winner},
        "sides": [{"number": side.number, **_side(side)} for side in conflict.sides],
        "joint": _side(conflict.joint),
        "other_params": sorted(p.name for p in conflict.other_params),
        "salvaged": conflict.salvaged,
        "boxes": boxes,
        "diagnostics": sorted({d.code for d in conflict.diagnostics if d.severity is not Severity.INFO or d.code in _LISTED}),
    }


def _side(side: Side) -> Json:
    return {
        "belligerents": [_belligerent(b) for b in side.belligerents],
        "commanders": [_commander(c) for c in side.commanders],
        "strength": [_figure(f) for f in side.strength],
        "casualties": [{**_figure(f), "outcomes": [str(o) for o in f.outcomes]} for f in side.casualties],
    }


def _belligerent(entry: Belligerent) -> Json:
    return {
        "name": entry.name,
        "link": entry.link,
        "flags": [f.key for f in entry.flags if f.key is not None],
        "group": list(entry.group),
        "row": entry.row,
        "parts": [_belligerent(p) for p in entry.parts],
        "notes": list(entry.notes),
    }


def _commander(person: Commander) -> Json:
    return {
        "name": person.name,
        "link": person.link,
        "allegiance": [f.key for f in person.allegiance if f.key is not None],
        "fates": [str(f) for f in person.fates],
        "rank": person.rank,
        "group": list(person.group),
        "row": person.row,
        "notes": list(person.notes),
    }


def _figure(figure: Figure) -> Json:
    return {
        "low": figure.low,
        "high": figure.high,
        "bound": None if figure.bound is None else str(figure.bound),
        "approximate": figure.approximate,
        "word": figure.word,
        "category": str(figure.category),
        "unit": figure.unit,
        "party": figure.party,
        "group": list(figure.group),
        "claimed_by": figure.claimed_by,
        "total": figure.total,
        "part_of": figure.part_of,
        "covers": list(figure.covers),
        "notes": list(figure.notes),
    }


# -- differences


def differences(want: object, got: object, path: str = "$") -> list[str]:
    """Return where ``got`` differs from ``want``, a line each: ``path: want …, got …``.

    Only the keys that ``want`` has are compared. Entries of a list are paired by name or number first, so that one that is
    missing does not make all that follow it wrong.
    """
    return list(_differences(want, got, path))


def _differences(want: object, got: object, path: str) -> Iterator[str]:
    if isinstance(want, Mapping) and isinstance(got, Mapping):
        for key, value in want.items():
            if key == "doubts":
                continue
            if key in _SETS:
                yield from _differences(sorted(value), sorted(got.get(key, ())), f"{path}.{key}")
            elif key in _ENTRY_LISTS or key == "sides":
                yield from _list_differences(value, got.get(key, ()), f"{path}.{key}")
            else:
                yield from _differences(value, got.get(key), f"{path}.{key}")
    elif want != got and not _close(want, got):
        yield f"{path}: want {want!r}, got {got!r}"


def _close(want: object, got: object) -> bool:
    return isinstance(want, float) and isinstance(got, float) and abs(want - got) < 0.0002


def _list_differences(want: Sequence[Json], got: Sequence[Json], path: str) -> Iterator[str]:
    matcher = SequenceMatcher(None, [_identity(e) for e in want], [_identity(e) for e in got], autojunk=False)
    for tag, low, high, begin, stop in matcher.get_opcodes():
        if tag == "equal" or (tag == "replace" and high - low == stop - begin):
            for index, other in zip(range(low, high), range(begin, stop), strict=True):
                yield from _differences(want[index], got[other], f"{path}[{index}]{_caption(want[index])}")
        else:
            for index in range(low, high):
                yield f"{path}[{index}]: missing {_brief(want[index])}"
            for other in range(begin, stop):
                yield f"{path}[{other}]: surplus {_brief(got[other])}"


def _identity(entry: Json) -> object:
    if "number" in entry:
        return entry["number"]
    return entry["name"] if "name" in entry else (entry["low"], entry["high"], entry["word"])


def _caption(entry: Json) -> str:
    return "" if "number" in entry else f"({_short(entry)})"


def _short(entry: Json) -> str:
    if "name" in entry:
        return str(entry["name"])
    if entry["word"] is not None:
        return str(entry["word"])
    low, high = entry["low"], entry["high"]
    return str(low) if low == high else f"{'' if low is None else low}–{'' if high is None else high}"


def _brief(entry: Json) -> str:
    said = {k: v for k, v in entry.items() if v not in (None, [], False) and k not in ("low", "high", "word", "name")}
    return f"{_short(entry)} {said}"
