"""Templates that show a value: numbers, units, dates, places, ships."""

from __future__ import annotations

from warbox.builder import Builder
from warbox.content import CoordValue, MarkKind
from warbox.lexers.coordinates import read_coord
from warbox.nodes import Arg, Call

__all__ = [
    "age", "approx", "as_of", "campaignbox", "circa", "convert", "coord", "date", "date_range", "fraction", "groups",
    "number", "old_style", "percent", "plus_minus", "ship", "ship_class", "ship_prefix", "tonnage", "val",
]  # fmt: skip

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def circa(call: Call, out: Builder) -> None:
    """{{circa|500}}, {{circa|A|B}}: "c. " before each."""
    if not call.positional:
        out.text("c. ", call.span)
    for index, arg in enumerate(call.positional):
        out.text(" – c. " if index else "c. ", call.span)
        out.show(arg)


def approx(call: Call, out: Builder) -> None:
    """{{approx|500}}, {{approximately|500}}: "~" before the number."""
    out.text("~", call.span)
    out.show(call.get("1"))


def number(call: Call, out: Builder) -> None:
    """{{formatnum:1234}}, {{nts|1234|prefix=~}}: the number as typed."""
    _lead(call.get("prefix"), call, out)
    out.show(call.get("1"))
    out.show(call.get("suffix"))


def _lead(arg: Arg | None, call: Call, out: Builder) -> None:
    """Write the words before a number that stand behind it in the call."""
    if words := out.plain(arg):
        out.text(f"{words} " if words[-1].isalnum() else words, call.span)


def groups(call: Call, out: Builder) -> None:
    """{{gaps|1|234|567}}: one number in groups of digits."""
    for index, arg in enumerate(call.positional):
        if index:
            out.text(_THIN_SPACE, call.span)
        out.show(arg)


_THIN_SPACE = "\u2009"


def val(call: Call, out: Builder) -> None:
    """{{val|1234|56|u=men}}: the number as typed, how far off it may be, and its unit."""
    _lead(call.get("p"), call, out)
    out.show(call.get("1"))
    if call.get("2") is not None:
        out.text("±", call.span)
        out.show(call.get("2"))
    out.show(call.get("s"))
    if (unit := call.get("u", "ul")) is not None:
        out.text(" ", call.span)
        out.show(unit)


def plus_minus(call: Call, out: Builder) -> None:
    """{{±}}, {{±|300}}: the sign, and how far off the number before it may be."""
    out.text("±", call.span)
    out.show(call.get("1"))


def percent(call: Call, out: Builder) -> None:
    """{{pct|1|3}}, {{percentage|…}}: a percentage, which is no count."""
    out.show(call.get("1"))
    out.text("%", call.span)


def fraction(call: Call, out: Builder) -> None:
    """{{frac|5|6}} shows 5/6; {{frac|1|1|2}} shows 1 1/2; {{frac|2}} shows 1/2."""
    parts = [out.plain(a) for a in call.positional]
    text = {1: "1/{0}", 2: "{0}/{1}", 3: "{0} {1}/{2}"}.get(len(parts), "")
    out.text(text.format(*parts), call.span)


def convert(call: Call, out: Builder) -> None:
    """{{convert|1500|sqmi|km2}}: the first quantity with its unit ({{convert|5|to|6|mi}} has both ends)."""
    parts = call.positional
    stop = next((i for i, a in enumerate(parts) if i and not _is_amount(out.plain(a))), 1)
    for index, arg in enumerate(parts[: stop + 1]):
        if index:
            out.text(" ", call.span)
        out.show(arg)


def _is_amount(text: str) -> bool:
    return text in ("to", "-", "–", "and", "or", "by", "x", "to(-)", "and(-)") or text[:1].isdigit()


def age(call: Call, out: Builder) -> None:
    """{{age in years, months, weeks and days|…}}: a computed length of time, which is no date."""
    out.mark(MarkKind.DURATION, None, call.span)


def _spell(parts: list[str], *, month_first: bool = False) -> str:
    numbers = [int(p) for p in parts[:3] if p.strip().isdecimal()]
    if not numbers:
        return " ".join(parts)
    words = [str(n) for n in numbers[2:3]]
    if len(numbers) > 1 and 1 <= numbers[1] <= 12:
        words.append(_MONTHS[numbers[1] - 1])
    if month_first and len(words) == 2:
        words = [f"{words[1]} {words[0]},"]
    words.append(str(numbers[0]))
    return " ".join(words)


# The templates that show "June 6, 1944" unless df=y asks for "6 June 1944".
_MONTH_FIRST = frozenset(
    (
        "start date", "startdate", "end date", "enddate", "start date and age", "end date and age",
        "birth date", "release date", "film date", "start and end dates", "start and end date",
        "start-end date", "start end date",
    )
)  # fmt: skip


def _is_month_first(call: Call, out: Builder) -> bool:
    return call.name in _MONTH_FIRST and out.plain(call.get("df")).lower() in ("", "n", "no")


def date(call: Call, out: Builder) -> None:
    """{{start date|1944|6|6}}, {{end date|…}}; {{start-date|6 June 1944}} shows its words; the parts may have names."""
    named = [arg for name in ("year", "month", "day") if (arg := call.get(name)) is not None]
    parts = [out.plain(a) for a in call.positional or named]
    if len(parts) > 1 and parts[0].isdecimal():
        hours = [f"{int(p):02}" for p in parts[3:6] if p.isdecimal()]
        time = f"{':'.join(hours)}, " if len(hours) > 1 else ""
        out.text(time + _spell(parts, month_first=_is_month_first(call, out)), call.span)
        return
    words = next((arg for name in ("1", "ISO8601", "date", "display", "year") if (arg := call.get(name)) is not None), None)
    if words is None:
        out.unknown.append(call)
    out.show(words)


def as_of(call: Call, out: Builder) -> None:
    """{{as of|2015|6}}: "as of June 2015"."""
    out.text(f"as of {_spell([out.plain(a) for a in call.positional])}", call.span)


def tonnage(call: Call, out: Builder) -> None:
    """{{GRT|6,500}}: "6,500 GRT", a measure."""
    out.show(call.get("1"))
    out.text(f" {call.name.upper()}", call.span)


def date_range(call: Call, out: Builder) -> None:
    """{{start and end dates|y|m|d|y|m|d}}: from the first to the second."""
    parts = [out.plain(a) for a in call.positional]
    month_first = _is_month_first(call, out)
    out.text(" – ".join(_spell(part, month_first=month_first) for part in (parts[:3], parts[3:6])), call.span)


def old_style(call: Call, out: Builder) -> None:
    """{{OldStyleDate|4 August|1914|22 July}}: the New Style day, the Old Style day in brackets, the year.

    {{OldStyleDateNY|5 January 1914|23 December 1913}} has the two dates only, for their years may differ.
    """
    given = [out.plain(a) for a in call.positional]
    if call.name == "oldstyledateny":
        given.insert(1, "")
    new, year, old = [*given, "", "", ""][:3]
    out.text(f"{new} [O.S. {old}] {year}".rstrip(), call.span)


def coord(call: Call, out: Builder) -> None:
    """{{coord|48|42|N|44|31|E}}: a point; its text is no words of the field."""
    shown_at = out.plain(call.get("display")).lower()
    point = read_coord([out.plain(a) for a in call.positional])
    out.mark(MarkKind.COORD, CoordValue(point, shown_at), call.span)


def campaignbox(call: Call, out: Builder) -> None:
    """{{Campaignbox X}}: a list of battles on a page of its own; its name is kept."""
    out.mark(MarkKind.CAMPAIGNBOX, call.typed, call.span)


def _linked(out: Builder, call: Call, text: str, target: str) -> None:
    begin = out.place
    out.text(text, call.span)
    out.mark(MarkKind.LINK, target, call.span, begin)
    out.mark(MarkKind.SHIP, None, call.span, begin)


def _ship(out: Builder, call: Call, prefix: str, name: str, ident: str, display: str) -> None:
    target = " ".join(p for p in (prefix, name, f"({ident})" if ident else "") if p)
    # The display number is a sum of bits: 4 the prefix, 2 the name, 1 the identification.
    bits = int(display) if display.isdecimal() and 0 < int(display) < 8 else 7
    shown = [prefix if bits & 4 else "", name if bits & 2 else "", ident if bits & 1 else ""]
    if bits & 1 and bits != 1 and ident:
        shown[2] = f"({ident})"
    _linked(out, call, " ".join(p for p in shown if p), target)


def ship_prefix(call: Call, out: Builder) -> None:
    """{{USS|Enterprise|CV-6|2}}: prefix, name and hull number, or the parts that the third argument chooses."""
    name, ident, display = [*(out.plain(a) for a in call.positional), "", "", ""][:3]
    _ship(out, call, call.typed, name, ident, display)


def ship(call: Call, out: Builder) -> None:
    """{{ship|HMS|Victory||2}}: prefix or nation, name, identification, parts to show."""
    prefix, name, ident, display = [*(out.plain(a) for a in call.positional), "", "", "", ""][:4]
    _ship(out, call, prefix, name, ident, display)


def ship_class(call: Call, out: Builder) -> None:
    """{{sclass|Kongō|battlecruiser}}: "Kongō-class battlecruiser"."""
    name, kind = [*(out.plain(a) for a in call.positional), "", ""][:2]
    _linked(out, call, f"{name}-class {kind}".strip(), f"{name}-class {kind}".strip())
