"""How much work a text takes to read: calls, which no busy machine disturbs, and the time on the processor."""

from __future__ import annotations

import gc
import sys
from time import process_time

import warbox

__all__ = ["calls", "seconds"]


def calls(text: str) -> int:
    """Return how many calls reading ``text`` takes."""
    count = 0

    def note(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        if event in ("call", "c_call"):
            count += 1

    sys.setprofile(note)
    try:
        warbox.parse_all(text)
    finally:
        sys.setprofile(None)
    return count


def seconds(text: str) -> float:
    """Return the time that reading ``text`` takes on the processor."""
    gc.disable()  # its work comes in steps, and looks like growth where one is reached
    try:
        begin = process_time()
        warbox.parse_all(text)
        return process_time() - begin
    finally:
        gc.enable()
