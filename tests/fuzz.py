"""A fuzzer for the reading: bytes → page → what must hold of every page. Run it with ``python -m tests.fuzz``.

Needs atheris, the extra ``fuzz``; its own options follow, as in ``python -m tests.fuzz -max_total_time=600``. A finding is
printed and written to ``crash-…``; shrink it, and keep it as an ``@example`` of the law that it breaks.
"""

from __future__ import annotations

import sys
import time
from importlib import import_module
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

# What wikitext is made of: a byte from 128 up stands for one of these, so that bytes turn into markup rather than noise.
TOKENS = (
    "{{", "}}", "[[", "]]", "|", "=", "\n|", "\n*", "\n**", "\n;", "\n:", "\n----\n", "<br>", "<hr>", "<ref>", "</ref>",
    "<ref name=a/>", "<!--", "-->", "<nowiki>", "</nowiki>", "''", "'''", "<small>", "</small>", "<div>", "</div>", "{{{",
    "}}}", "{|", "|}", "[http://a ", "-{", "}-", "&nbsp;", "&ndash;", "&lt;", "\r\n", "\0", "{{flag|", "{{flagicon|", "{{ubl|",
    "{{plainlist|", "{{collapsible list|title=", "{{KIA}}", "{{POW}}", "{{circa|", "{{efn|", "{{sfn|", "{{formatnum:",
    "{{convert|", "{{coord|", "{{start date|", "France", "French", "German", "General ", "[[Prisoner of war|†]]", "1,000",
    "12", "1943", "50,000", "2.5 million", "three", "–", "-", " to ", " and ", " or ", ", ", "; ", ": ", " (", ")", "+", "~",
    "c. ", "about ", "over ", "up to ", "unknown", "heavy", "none", "?", " men", " tanks", " aircraft", " ships", " guns",
    " killed", " wounded", " captured", " missing", " total", "Total:", " including ", " of which ", "(est.)", "according to ",
    "3rd Army", "105 mm", "T-34", "50%", "May ", " BC", "present", "victory", "Inconclusive", "Treaty", "1/2", "$5", "p. 3",
)  # fmt: skip
FIELDS = (
    "combatant1", "commander1", "strength1", "casualties1", "date", "result", "place", "conflict", "casualties3",
    "combatant2a", "coordinates",
)  # fmt: skip
SLOW = 2.0  # seconds for a page of a few thousand characters


def page_of(data: bytes) -> str:
    """Return the page that ``data`` stands for; the first byte chooses the field that the rest is the value of, or none."""
    if not data:
        return ""
    text = "".join(TOKENS[(byte - 128) % len(TOKENS)] if byte >= 128 else chr(byte) for byte in data[1:])
    if data[0] >= 200:
        return text
    field = FIELDS[data[0] % len(FIELDS)]
    head = "{{Infobox military conflict\n| combatant1 = A\n| combatant2 = {{flag|France}}\n"
    return f"{head}| {field} = {text}\n}}}}\n'''A''' was"


def check_page(page: str) -> None:
    """Read a page and assert what holds of every page; raises ``AssertionError`` where it does not."""
    import warbox
    from invariants import check_box, check_conflict, check_content
    from warbox.fields.sides import LIST_FIELDS, field_of
    from warbox.profiles import EN
    from warbox.reader import read_box

    start = time.process_time()
    for box in warbox.find_boxes(page):
        check_box(box)
        conflict, context, contents = read_box(box, EN)
        check_conflict(conflict, page)
        for content in contents:
            check_content(content, page)
            if field_of(content.param) in LIST_FIELDS:
                assert not list(context.ledger.unread(content)), "visible text is lost"
    assert time.process_time() - start < SLOW, "slow"


def main() -> None:
    """Fuzz until atheris is told to stop."""
    atheris = import_module("atheris")

    with atheris.instrument_imports(include=["warbox"]):
        import warbox.reader
    del warbox

    def run(data: bytes) -> None:
        check_page(page_of(data))

    atheris.Setup(sys.argv, run)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
