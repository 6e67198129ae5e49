"""The parsers that warbox is measured against, each at its best setting."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import mwparserfromhell

import warbox

try:
    import wikitextparser
except ImportError:  # the peers are no dependency
    wikitextparser = None

__all__ = ["BARE_PARSE", "OURS", "functions", "seconds_of_wtf_wikipedia"]

OURS = "warbox.parse_all"
BARE_PARSE = "mwparserfromhell.parse"  # what the ratios are to


def functions(text: str) -> dict[str, Callable[[], object]]:
    """Return what each parser does with ``text``: the bare parse, lists of what is in it, and warbox's reading."""
    found: dict[str, Callable[[], object]] = {
        BARE_PARSE: lambda: mwparserfromhell.parse(text, skip_style_tags=True),
        "mwparserfromhell, all templates, refs, links": lambda: _listed_by_mwparserfromhell(text),
        OURS: lambda: warbox.parse_all(text),
        "warbox.find_boxes": lambda: [box.params for box in warbox.find_boxes(text)],
    }
    if wikitextparser is not None:
        found["wikitextparser, parse"] = lambda: wikitextparser.parse(text)
        found["wikitextparser, all templates, refs, links"] = lambda: _listed_by_wikitextparser(text)
    return found


def _listed_by_mwparserfromhell(text: str) -> object:
    code = mwparserfromhell.parse(text, skip_style_tags=True)
    params = [template.params for template in code.filter_templates()]
    return params, code.filter_tags(matches=lambda tag: tag.tag == "ref"), code.filter_wikilinks()


def _listed_by_wikitextparser(text: str) -> object:
    code = wikitextparser.parse(text)
    return [template.arguments for template in code.templates], code.get_tags("ref"), code.wikilinks


_SCRIPT = """
const wtf = require('wtf_wikipedia')
const [text, rounds] = JSON.parse(require('fs').readFileSync(0, 'utf8'))
const read = () => wtf(text).infoboxes().map((box) => box.json())
read()
const out = []
for (let i = 0; i < rounds; i++) {
  const begin = process.hrtime.bigint()
  read()
  out.push(Number(process.hrtime.bigint() - begin) / 1e9)
}
console.log(JSON.stringify(out))
"""


def seconds_of_wtf_wikipedia(text: str, rounds: int, folder: str | Path = ".") -> list[float] | None:
    """Return the seconds wtf_wikipedia takes to read the boxes of ``text``, a value a round; None where it is not installed.

    ``folder`` is where Node looks for its modules. It runs in a process of its own, so its rounds are not interleaved.
    """
    node = shutil.which("node")
    if node is None:
        return None
    done = subprocess.run(
        [node, "-e", _SCRIPT],
        input=json.dumps([text, rounds]),
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    return [float(value) for value in json.loads(done.stdout)] if done.returncode == 0 else None
