"""The writer: a conflict → a new box, or a clear refusal."""

from warbox.writer.box import render

__all__ = ["render"]
