"""quantities: every number is read as it is written, and nothing is summed, split, copied or made up."""

from __future__ import annotations

import re

from hypothesis import assume, example, given
from hypothesis import strategies as st
from reading import casualties, meaning, read, sizes, strength

from warbox.data.materiel import category_of
from warbox.lexers.not_counts import not_counts
from warbox.lexers.quantities import read_quantities
from warbox.model import Figure
from warbox.testing import wikitext

_ONES = (
    "zero one two three four five six seven eight nine "
    "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()

jumble = st.lists(
    st.sampled_from(
        (
            "1,000",
            "5",
            "12",
            "1943",
            "200,000",
            "2.5",
            "million",
            "thousand",
            "dozen",
            "–",
            "-",
            "to",
            "and",
            "or",
            "(",
            ")",
            ",",
            ";",
            ".",
            ":",
            "+",
            "~",
            "c.",
            "about",
            "over",
            "up to",
            "less than",
            "between",
            "from",
            "men",
            "tanks",
            "105 mm",
            "killed",
            "wounded",
            "captured",
            "unknown",
            "heavy",
            "none",
            "?",
            "3rd Army",
            "T-34",
            "50%",
            "three",
            "twenty",
            "hundred",
            "total",
            "of which",
            "including",
            "French",
            "Germans",
            "in 1943",
            "p. 12",
            "1/2",
            "\u00a0",
            "'",
        )
    ),
    max_size=14,
).map(" ".join)
"""Words of strength and casualty fields in any order."""

plain = wikitext.quantities().map(lambda quantity: quantity.wikitext)


def by_value(quantity: wikitext.Quantity) -> tuple[int | None, int | None, str | None, bool]:
    return quantity.low, quantity.high, quantity.bound, quantity.approximate


def values(figures: tuple[Figure, ...]) -> list[tuple[int | None, int | None, str | None, bool]]:
    return [(figure.low, figure.high, figure.bound, figure.approximate) for figure in figures]


# -- round trips


@given(wikitext.quantities())
@example(wikitext.Quantity("151 (est.)", 151, 151, None, True))
@example(wikitext.Quantity("164 to 500+", 164, 500, "at_least"))
@example(wikitext.Quantity("from 1000 to 1500", 1000, 1500))
@example(wikitext.Quantity("1,000 to 1&nbsp;001", 1000, 1001))
@example(wikitext.Quantity("from 330 to 1&nbsp;000", 330, 1000))
def test_quantity_round_trip(quantity: wikitext.Quantity) -> None:
    """A count in any spelling is read back as one figure: both ends, its bound, its hedge."""
    assert values(strength(f"{quantity.wikitext} men")) == [by_value(quantity)]


@given(wikitext.quantities())
def test_bare_quantity_round_trip(quantity: wikitext.Quantity) -> None:
    """A count with no noun is about people."""
    (figure,) = strength(quantity.wikitext)
    assert values((figure,)) == [by_value(quantity)]
    assert figure.category == "personnel"
    assert figure.unit is None


@given(st.integers(0, 10**9), st.sampled_from((",", "", "\u00a0", "\u2009", "\u202f", ".", "'", "’", " ")))
def test_number_round_trip(number: int, separator: str) -> None:
    """A whole number is read as Python's own int, whatever stands between its groups of three digits."""
    (found,) = read_quantities(f"{number:,} soldiers".replace(",", separator))
    assert (found.low, found.high, found.bound) == (number, number, None)


@given(st.integers(1, 99))
def test_written_numbers(number: int) -> None:
    """A number in words is that number."""
    tens, ones = divmod(number, 10)
    words = _ONES[number] if number < 20 else _TENS[tens - 2] + (f"-{_ONES[ones]}" if ones else "")
    for text in (words, words.capitalize()):
        (found,) = read_quantities(f"{text} ships")
        assert (found.low, found.high) == (number, number)


@given(
    st.integers(1, 999),
    st.integers(0, 9),
    st.sampled_from((("hundred", 10**2), ("thousand", 10**3), ("million", 10**6), ("billion", 10**9))),
)
def test_scale_round_trip(whole: int, tenth: int, scale: tuple[str, int]) -> None:
    """A decimal with a scale word is the whole number it says."""
    text = f"{whole}.{tenth}" if tenth else str(whole)
    (found,) = read_quantities(f"{text} {scale[0]} men")
    assert found.low == found.high == (whole * 10 + tenth) * scale[1] // 10


@given(st.integers(1, 10**6), st.integers(1, 10**6))
def test_a_range_has_its_ends_in_order(first: int, second: int) -> None:
    """The lower end of a range is the low one, whichever way round it is written."""
    assume(first != second and not (first < 1000 <= second and second % 1000 == 0))
    assume(not (second < 1000 <= first and first % 1000 == 0))
    (found,) = read_quantities(f"{first:,}–{second:,} men")
    assert (found.low, found.high) == (min(first, second), max(first, second))


@given(
    wikitext.quantities(), wikitext.quantities(), st.sampled_from(("tanks", "guns", "ships", "horses", "aircraft", "civilians"))
)
def test_counts_side_by_side(first: wikitext.Quantity, second: wikitext.Quantity, noun: str) -> None:
    """Two counts in a line are two figures, each with its own noun."""
    found = strength(f"{first.wikitext} men, {second.wikitext} {noun}")
    assert values(found) == [by_value(first), by_value(second)]
    assert [figure.category for figure in found] == ["personnel", category_of(noun)]


@given(wikitext.quantities(), wikitext.quantities(), wikitext.quantities())
def test_killed_wounded_captured(first: wikitext.Quantity, second: wikitext.Quantity, third: wikitext.Quantity) -> None:
    """Each count of a line takes the outcome that follows it."""
    found = casualties(f"{first.wikitext} killed, {second.wikitext} wounded and {third.wikitext} captured")
    assert values(found) == [by_value(first), by_value(second), by_value(third)]
    assert [figure.outcomes for figure in found] == [("killed",), ("wounded",), ("captured",)]


# -- the lexer


@given(st.one_of(st.text(), jumble))
@example("1,2,3,000,0")
@example("½")
@example("٣٤٥ men")
@example("1" * 400)
@example("1" * 5_000)
@example("²")
def test_lexer_total(text: str) -> None:
    """Any string is read without an exception; counts stand in order, in the text, and low is no more than high."""
    at = 0
    for found in read_quantities(text):
        assert at <= found.begin <= found.at <= found.end <= found.stop <= len(text)
        assert found.low is None or found.high is None or found.low <= found.high
        assert (found.vague is None) == (found.low is not None or found.high is not None)
        at = found.stop


@given(jumble)
def test_not_counts_are_apart(text: str) -> None:
    """What is no count is part of no number."""
    apart = not_counts(text)
    for found in read_quantities(text):
        if found.vague is None:
            digits = [at for at in range(found.at, found.end) if text[at].isdigit()]
            assert not any(low <= at < high for at in digits for low, high in apart)


@given(jumble)
@example("p. 12 – 1,000")
def test_lexer_makes_no_number_up(text: str) -> None:
    """Without a scale word, every value is a number that the text spells."""
    assume(not re.search("million|thousand|dozen|hundred|three|twenty|none|2.5", text))
    said = {int(number.replace(",", "")) for number in re.findall(r"\d[\d,]*", text)}
    said |= {end * 1000 for end in said}  # "14–17,000"
    for found in read_quantities(text):
        assert {found.low, found.high} <= {*said, None}


@given(jumble, st.sampled_from((" ", "\u00a0", "\u2009")))
def test_lexer_sees_spaces_alike(text: str, space: str) -> None:
    """Spaces at the ends and one kind of space for another around words are nothing."""
    first = [(found.low, found.high, found.bound) for found in read_quantities(text)]
    second = [(found.low, found.high, found.bound) for found in read_quantities(f" {text} ")]
    assert first == second
    words = re.sub(r"(?<=[a-z]) (?=[a-z])", space, text)
    assume("a dozen" not in text)
    assert len(read_quantities(words)) == len(first) or space != " "


_BESIDE = (
    "men", "guns", "killed", "of", "and", "to", "or", "more", "plus", "tons", "lt", "kgf", "mm", "days", "m", "k", "million",
    "hundred", "dozen", "score", "two", "a", "high", "long", "percent", "est", "about", "over", "less", "unknown", "heavy",
    "several", "none", "no", "so", "x", "strong", "inch", "square", "east", "late", "second", "half", "all", "both",
)  # fmt: skip


@given(
    st.sampled_from(("", " ", "~", "~ ")),
    st.integers(0, 10**7),
    st.sampled_from(("{}", "{:,}")),
    st.sampled_from(("", "+")),
    st.lists(st.sampled_from(_BESIDE), max_size=4),
)
@example("", 500, "{}", "", ["lt"])
@example("~ ", 500, "{}", "+", ["men"])
def test_a_plain_line_is_read_as_any_other(hedge: str, number: int, form: str, plus: str, words: list[str]) -> None:
    """A name of no letters beside a count changes nothing: the short way for plain lines reads as the long one."""
    text = " ".join((hedge + form.format(number) + plus, *words))
    assert read_quantities(text) == read_quantities(text, [(0, 0)])


# -- never a sum, a split, a copy


@given(
    st.lists(
        st.tuples(wikitext.numbers(), st.sampled_from(("killed", "wounded", "captured", "missing"))),
        min_size=1,
        max_size=4,
        unique_by=lambda p: p[1],
    )
)
def test_never_a_sum(entries: list[tuple[tuple[str, int], str]]) -> None:
    """The figures of a field are the numbers that stand in it, as many and in their order."""
    found = casualties("<br>".join(f"{text} {outcome}" for (text, _), outcome in entries))
    assert [(figure.low, figure.high) for figure in found] == [(number, number) for (_, number), _ in entries]
    assert [figure.outcomes for figure in found] == [(outcome,) for _, outcome in entries]


@given(st.lists(wikitext.numbers(), min_size=2, max_size=4), st.sampled_from(("killed", "wounded", "")))
def test_never_a_copy(entries: list[tuple[str, int]], outcome: str) -> None:
    """No figure of one side stands on another side or in the joint row."""
    conflict = read(
        combatant1="A",
        combatant2="B",
        strength1=f"{entries[0][0]} men",
        casualties2=f"{entries[1][0]} {outcome}",
    )
    first, second = conflict.sides
    assert sizes(first.strength) == [(entries[0][1], entries[0][1], None, None)]
    assert sizes(second.casualties) == [(entries[1][1], entries[1][1], None, None)]
    assert first.casualties == second.strength == conflict.joint.strength == conflict.joint.casualties == ()


@given(
    plain,
    st.integers(1000, 2020),
    st.sampled_from((" in {}", " ({})", " (in {})", " by {}", " (by March {})", " (5 May {})", " since {}", " (summer {})")),
)
def test_a_year_is_no_figure(count: str, year: int, form: str) -> None:
    """A year or a date added to a line leaves its figures the same."""
    assert sizes(strength(f"{count} men{form.format(year)}")) == sizes(strength(f"{count} men"))


_UNITS = (
    "[[302nd Infantry Division]]", "3rd Army", "148th Brigade", "[[Luftflotte 4]]", "Army Group 2", "XIV Corps",
    "No. 11 Group", "[[1st Cavalry Division (United States)|1st Cavalry]]", "Task Force 58", "21st Regiment", "Hill 262",
    "[[Jagdgeschwader 52|JG 52]]", "U-96", "Company 9", "[[Operation 25]]",
)  # fmt: skip


@given(
    plain,
    st.sampled_from(_UNITS),
    st.sampled_from(
        (
            "{unit}<br>{count} men",
            "{count} men<br>{unit}",
            "{count} men ({unit})",
            "{unit}: {count} men",
            "* {unit}\n* {count} men",
        )
    ),
)
@example("5", "No. 11 Group", "{unit}<br>{count} men")
def test_a_unit_s_number_is_no_figure(count: str, unit: str, form: str) -> None:
    """A unit's name added to a field leaves its figures the same."""
    assert sizes(strength(form.format(unit=unit, count=count))) == sizes(strength(f"{count} men"))


@given(
    wikitext.numbers(),
    st.sampled_from(("105 mm", "155-mm", "88&nbsp;mm", "7.62 mm", "12-pounder", "74-gun", "T-34", "15 cm", "M4", "MiG-15")),
    st.sampled_from(("guns", "tanks", "ships")),
)
def test_a_calibre_is_no_figure(count: tuple[str, int], calibre: str, noun: str) -> None:
    """A calibre or a model between a number and its noun leaves the figure the same."""
    assume("'" not in count[0] and "’" not in count[0])
    assert sizes(strength(f"{count[0]} {calibre} {noun}")) == sizes(strength(f"{count[0]} {noun}"))


@given(
    plain,
    st.sampled_from(
        (
            " (45%)",
            " (12 %)",
            " (about 30 percent)",
            ", 10.5% of the army",
            " (half of the army)",
            " (3:1)",
            " (p. 300)",
            " (5 days)",
            " (12 km)",
            " (£300)",
            " (20,000 tons)",
            " ($5 million)",
        )
    ),
)
def test_measures_are_no_figures(count: str, measure: str) -> None:
    """A percentage, ratio, page, duration, distance, tonnage or sum of money added to a line leaves its figures the same."""
    assert sizes(strength(f"{count} men{measure}")) == sizes(strength(f"{count} men"))


@given(wikitext.figure_lists(losses=True), wikitext.citations(), wikitext.citations())
def test_citations_are_no_figures(value: str, first: str, second: str) -> None:
    """Citations full of digits around a field leave its figures the same."""
    assert sizes(casualties(first + value + second)) == sizes(casualties(value))


@given(
    st.sampled_from(("Unknown", "unknown", "Heavy", "Light", "Minimal", "Several hundred", "?", "Disputed", "Very heavy", "Few")),
    st.sampled_from(("", " casualties", " losses")),
)
def test_words_are_no_numbers(word: str, noun: str) -> None:
    """A word in a number's place is kept as the word, and is no value."""
    (figure,) = casualties(word + (noun if word != "?" else ""))
    assert (figure.low, figure.high, figure.word) == (None, None, word.lower())


@given(st.sampled_from(("None", "none", "No casualties", "Nil", "no losses", "0", "zero")))
def test_none_is_a_stated_zero(text: str) -> None:
    """Nothing said is no figure, but "none" is a zero."""
    (figure,) = casualties(text)
    assert (figure.low, figure.high, figure.word) == (0, 0, None)
    assert casualties("") == ()


# -- what a count is of, and what befell it


_NOUNS = (
    ("men", "personnel"),
    ("soldiers", "personnel"),
    ("infantry", "personnel"),
    ("cavalry", "personnel"),
    ("civilians", "civilians"),
    ("guns", "guns"),
    ("cannons", "guns"),
    ("mortars", "guns"),
    ("tanks", "tanks"),
    ("armoured cars", "vehicles"),
    ("trucks", "vehicles"),
    ("aircraft", "aircraft"),
    ("helicopters", "aircraft"),
    ("bombers", "aircraft"),
    ("ships", "ships"),
    ("submarines", "ships"),
    ("galleys", "ships"),
    ("horses", "animals"),
    ("war elephants", "animals"),
    ("divisions", "formations"),
    ("battalions", "formations"),
    ("squadrons", "formations"),
    ("rifles", "equipment"),
)


@given(st.integers(2, 900), st.sampled_from(_NOUNS), st.sampled_from(("{}", "[[{}]]", "''{}''", "{{{{nowrap|{}}}}}", "'''{}'''")))
def test_categories(count: int, noun: tuple[str, str], form: str) -> None:
    """What is counted has its category, however the noun is dressed, and the unit is its words."""
    (figure,) = strength(f"{count} {form.format(noun[0])}")
    assert (figure.low, figure.category, figure.unit) == (count, noun[1], noun[0])


_OUTCOMES = (
    ("killed", ("killed",)),
    ("dead", ("killed",)),
    ("KIA", ("killed",)),
    ("wounded", ("wounded",)),
    ("injured", ("wounded",)),
    ("missing", ("missing",)),
    ("MIA", ("missing",)),
    ("captured", ("captured",)),
    ("taken prisoner", ("captured",)),
    ("deserted", ("deserted",)),
    ("executed", ("executed",)),
    ("surrendered", ("surrendered",)),
    ("casualties", ("casualties",)),
    ("died of disease", ("disease",)),
    ("killed or wounded", ("killed", "wounded")),
    ("dead and missing", ("killed", "missing")),
    ("captured or missing", ("captured", "missing")),
    ("killed and wounded", ("killed", "wounded")),
    ("interned", ("interned",)),
    ("displaced", ("displaced",)),
)


@given(
    plain,
    st.sampled_from(_OUTCOMES),
    st.sampled_from(
        (
            "{count} {outcome}",
            "{outcome}: {count}",
            "'''{outcome}:'''<br>{count}",
            "{count} ''{outcome}''",
            "{count} men {outcome}",
            "{outcome}:\n* {count} men",
        )
    ),
)
def test_outcomes(count: str, outcome: tuple[str, tuple[str, ...]], form: str) -> None:
    """An outcome holds for its count, said before it, after it, or in a heading above; a joint one stays joint."""
    words = outcome[0] if not form.startswith(("{out", "'''")) else outcome[0][0].upper() + outcome[0][1:]
    (figure,) = casualties(form.format(count=count[0].upper() + count[1:] if "<br>" in form else count, outcome=words))
    assert set(figure.outcomes) == set(outcome[1])


@given(
    plain,
    st.sampled_from(("tanks", "aircraft", "guns", "ships", "trucks")),
    st.sampled_from(
        (("", "lost"), (" destroyed", "destroyed"), (" damaged", "damaged"), (" captured", "captured"), (" lost", "lost"))
    ),
)
def test_materiel_outcomes(count: str, noun: str, outcome: tuple[str, str]) -> None:
    """Materiel with no word is lost; else what befell it."""
    (figure,) = casualties(f"{count} {noun}{outcome[0]}")
    assert figure.outcomes == (outcome[1],)
    assert figure.category == category_of(noun)


@given(
    plain,
    plain,
    st.sampled_from((" ({} executed)", " (including {} executed)", ", including {} executed", ", of whom {} executed")),
)
def test_breakdown_in_a_line(whole: str, part: str, form: str) -> None:
    """A breakdown is a figure of its own, marked as part of the whole, which stays as it was."""
    alone = casualties(f"{whole} captured")
    found = casualties(f"{whole} captured{form.format(part)}")
    assert sizes(found[:1]) == sizes(alone)
    assert sizes(found[1:]) == sizes(strength(part))
    assert [figure.part_of for figure in found] == [None, 0]
    assert "executed" in found[1].outcomes


@given(plain, st.lists(plain, min_size=1, max_size=3))
def test_breakdown_in_bullets(whole: str, parts: list[str]) -> None:
    """Bullets under a figure are parts of it and take over what it counts."""
    found = casualties(f"{whole} killed\n" + "\n".join(f"* {part}" for part in parts))
    assert sizes(found) == sizes(casualties("<br>".join(f"{count} killed" for count in (whole, *parts))))
    assert [figure.part_of for figure in found] == [None] + [0] * len(parts)
    assert all(figure.outcomes == ("killed",) for figure in found)


@given(
    plain,
    st.sampled_from(
        ("{} total", "Total: {}", "'''Total:''' {}", "{} in total", "Total {} men", "'''Total:'''<br>{} men", "{} men in all")
    ),
)
def test_total(count: str, form: str) -> None:
    """A figure that says so is a total, and "total" is no group."""
    (figure,) = strength(form.format(count))
    assert figure.total
    assert figure.group == ()
    assert sizes((figure,)) == sizes(strength(f"{count} men"))


@given(
    plain,
    st.sampled_from(("(according to {})", "(per {})", "({} estimate)", "({} sources)", "({} claim)")),
    st.sampled_from(("French", "[[Caesar]]", "Livy", "modern")),
)
def test_claimed_by(count: str, form: str, who: str) -> None:
    """Words that say whose claim a figure is are its claimant, and leave the figure the same."""
    (figure,) = strength(f"{count} men {form.format(who)}")
    assert sizes((figure,)) == sizes(strength(f"{count} men"))
    assert figure.claimed_by is not None
    assert who.strip("[]") in figure.claimed_by


@given(
    plain,
    st.sampled_from((("French", "French"), ("Germans", "Germans"), ("U.S.", "U.S."), ("Japanese", "Japanese"))),
    st.sampled_from((" soldiers", " tanks", " infantry")),
)
def test_party_by_word(count: str, people: tuple[str, str], noun: str) -> None:
    """A people's word beside the number is the party, as written."""
    (figure,) = strength(f"{count} {people[0]}{'' if people[0] == 'Germans' else noun}")
    assert figure.party == people[1]


@given(
    plain,
    wikitext.names(),
    st.sampled_from(
        ("{{{{flagicon|{}}}}} {} men", "{{{{flag|{}}}}}: {} men", "{{{{flagdeco|{}}}}}{} men", "{{{{flagcountry|{}}}}}<br>{} men")
    ),
)
def test_party_by_flag(count: str, key: str, form: str) -> None:
    """The flag on the line, or the flag's line above, is the party, as typed."""
    (figure,) = strength(form.format(key, count))
    assert figure.party == key
    assert sizes((figure,)) == sizes(strength(f"{count} men"))


@given(st.lists(st.tuples(wikitext.names(), plain), min_size=2, max_size=3, unique_by=lambda pair: pair[0]), st.data())
def test_flagged_lines(entries: list[tuple[str, str]], data: st.DataObject) -> None:
    """Of lines with a flag each, every figure has its own party."""
    items = [f"{{{{flagicon|{key}}}}} {count} men" for key, count in entries]
    found = strength(data.draw(wikitext.list_of(items)))
    assert [figure.party for figure in found] == [key for key, _ in entries]


@given(plain)
def test_an_estimate_heading(count: str) -> None:
    """A heading "Estimated:" makes its lines approximate and changes no number."""
    (figure,) = strength(f"Estimated:<br>{count[0].upper()}{count[1:]} men")
    assert figure.approximate
    assert sizes((figure,)) == sizes(strength(f"{count} men"))


# -- the place of a figure


@given(wikitext.figure_lists(losses=True))
def test_a_figure_s_source_holds_its_number(value: str) -> None:
    """``text[span]`` of a figure's value holds the digits that it says."""
    page = f"{{{{Warbox|combatant1=A|combatant2=B|casualties1={value}|casualties2=x}}}}"
    import warbox

    for figure in warbox.parse(page).sides[0].casualties:
        assert figure.source is not None
        words = re.sub(r"<!--.*?-->|<ref.*?(?:</ref>|/>)", "", figure.source.value_span.of(page), flags=re.DOTALL | re.IGNORECASE)
        for number in {figure.low, figure.high} - {None, 0}:
            leading = str(number).rstrip("0")
            assert leading in re.sub(r"\D", "", words.replace("&#160;", ""))


@given(wikitext.figure_lists(losses=False), st.integers(1, 10**6), st.data())
def test_a_figure_can_be_replaced(value: str, number: int, data: st.DataObject) -> None:
    """An edit on a figure's number puts the new number there and leaves every other figure as it was.

    A part stays no greater than its whole: by that alone a reader may tell "2 French" of one battalion from two battalions.
    """
    import warbox

    page = f"{{{{Warbox|combatant1=A|combatant2=B|strength1={value}|strength2=x}}}}"
    before = warbox.parse(page).sides[0].strength
    plain = [index for index, figure in enumerate(before) if figure.low == figure.high is not None]
    assume(plain)
    index = data.draw(st.sampled_from(plain))
    stated = [figure.high if figure.low is None else figure.low for figure in before]
    wholes = [number if place == index else low for place, low in enumerate(stated)]
    pairs = [(wholes[place], wholes[figure.part_of]) for place, figure in enumerate(before) if figure.part_of is not None]
    assume(all(part is None or whole is None or part <= whole for part, whole in pairs))
    after = warbox.parse(warbox.apply_edits(page, [before[index].replace(f"{number:,}")])).sides[0].strength
    changed = {"low": number, "high": number, "text": None}
    expected = [meaning(figure) | (changed if place == index else {"text": None}) for place, figure in enumerate(before)]
    assert [meaning(figure) | {"text": None} for figure in after] == expected
