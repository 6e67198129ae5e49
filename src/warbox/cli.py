"""The door to the command line: it says which extra is missing where click or rich are not there."""

from __future__ import annotations

import sys

__all__ = ["main"]


def main() -> None:
    """Run the command ``warbox``; end with status 1 and a clear message if the extra ``cli`` is not installed."""
    try:
        from warbox.commands import commands
    except ModuleNotFoundError as error:
        if error.name not in ("click", "rich"):
            raise
        sys.exit(f"warbox: the command line needs {error.name}; install it with: pip install 'warbox[cli]'")
    commands(prog_name="warbox")
