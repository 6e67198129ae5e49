"""Dates out of the words of a date field: one row a rule, its text, and what a careful reader takes from it."""

from __future__ import annotations

import time

import pytest

from spelling import spell_date, unread_in_date
from warbox.lexers.dates import is_edtf, read_dates, year_of

SPANS = [
    # One day, month or year: only what is said.
    ("a day", "6 June 1944", "1944-06-06"),
    ("a day, month first", "June 6, 1944", "1944-06-06"),
    ("a day, month first, no comma", "July 3 1962", "1962-07-03"),
    ("a day, comma before the year", "9 January, 1917", "1917-01-09"),
    ("a day with a year before", "1944 June 6", "1944-06-06"),
    ("a year, a comma and a day", "331 BC, 1 October", "-0330-10-01"),
    ("a year, a comma and days", "1944, 6 June – 7 July", "1944-06-06/1944-07-07"),
    ("a day and a hedged year", "14 March c. 1204", "1204-03-14~"),
    ("a day and a hedged year, in a range", "14 March – 3 April, c. 1204", "1204-03-14~/1204-04-03~"),
    ("years, each with a comma and a month", "c. 1914, August – 1915, September", "1914-08~/1915-09"),
    ("a year, a comma and a date with its own", "1642, 14 June 1645", "1642, 1645-06-14"),
    ("a month", "June 1944", "1944-06"),
    ("a month, comma", "October, 1562", "1562-10"),
    ("a month of a year", "June of 1944", "1944-06"),
    ("a year", "1944", "1944"),
    ("a preposition", "in 1944", "1944"),
    ("no-break spaces", "6\u00a0June\u00a01944", "1944-06-06"),
    ("abbreviated month", "6 Jun 1944", "1944-06-06"),
    ("abbreviated month with a dot", "Sept. 6, 1944", "1944-09-06"),
    ("lower-case month beside a day", "6 june 1944", "1944-06-06"),
    ("upper case", "6 JUNE 1944", "1944-06-06"),
    ("a day without a year keeps no year", "6 June", "XXXX-06-06"),
    ("a month without a year names nothing", "June", ""),
    ("a day of the month alone names nothing", "6", ""),
    # Ordinals, weekdays.
    ("ordinal of month", "4th of July, 1776", "1776-07-04"),
    ("ordinal after month", "July 4th 1776", "1776-07-04"),
    ("ordinal with article", "the 1st of May 1944", "1944-05-01"),
    ("ordinal with article after month", "July the 4th, 1776", "1776-07-04"),
    ("ordinals in a range", "May 12th to November 22nd, 1451", "1451-05-12/1451-11-22"),
    ("ordinal days of one month", "August 7th-10th, 1928", "1928-08-07/1928-08-10"),
    ("weekday skipped", "Friday, 6 September 1985", "1985-09-06"),
    ("weekday skipped, month first", "Thursday, February 12 2009", "2009-02-12"),
    ("weekday skipped at both ends", "Monday 5 – Friday 9 June 1944", "1944-06-05/1944-06-09"),
    # ISO and EDTF as input.
    ("ISO day", "1944-06-06", "1944-06-06"),
    ("ISO month", "1944-06", "1944-06"),
    ("ISO range", "1944-06-06 – 1944-06-12", "1944-06-06/1944-06-12"),
    ("ISO interval", "1944-06-06/1944-06-12", "1944-06-06/1944-06-12"),
    ("EDTF year before Christ", "-0489", "-0489"),
    ("EDTF approximate", "1250~", "1250~"),
    ("EDTF decade", "196X", "196X"),
    ("EDTF century", "18XX", "18XX"),
    ("numbers with dots are day first", "13.06.1944", "1944-06-13"),
    ("numbers with slashes where the day is plain", "06/13/1944", "1944-06-13"),
    ("day and month that could be swapped are not guessed", "12/06/1944", "1944"),
    # Years of fewer digits, and eras.
    ("BC is astronomical", "490 BC", "-0489"),
    ("BCE", "490 BCE", "-0489"),
    ("B.C. with dots", "490 B.C.", "-0489"),
    ("1 BC is year 0", "1 BC", "0000"),
    ("AD after", "16 AD", "0016"),
    ("AD before", "AD 16", "0016"),
    ("CE", "724 CE", "0724"),
    ("A.D. with dots", "A.D. 740", "0740"),
    ("three digits", "860", "0860"),
    ("three digits after a day", "September 4, 873", "0873-09-04"),
    ("day and year before Christ", "August 3 226 BC", "-0225-08-03"),
    ("small year before Christ after a day", "2 September 31 BC", "-0030-09-02"),
    ("small year before Christ, comma", "September 2, 31 BC", "-0030-09-02"),
    ("small year of our era after a day", "14 April 69 AD", "0069-04-14"),
    ("a month and a year before Christ", "June 30 BC", "-0029-06"),
    ("a year is not made of a day", "June 12", "XXXX-06-12"),
    ("thousands before Christ", "1274 BC", "-1273"),
    # What is said once counts for all its parts.
    ("month and year once", "1–18 March 2002", "2002-03-01/2002-03-18"),
    ("month and year once, month first", "March 1-18, 2002", "2002-03-01/2002-03-18"),
    ("year once", "12 June – 3 July 1944", "1944-06-12/1944-07-03"),
    ("year once, month first", "August 30 – September 18, 1940", "1940-08-30/1940-09-18"),
    ("year once, at the front", "June 23, 1944 – June 28", "1944-06-23/1944-06-28"),
    ("two full dates", "24 December 1931 – 18 May 1932", "1931-12-24/1932-05-18"),
    ("months of one year", "July–September 1872", "1872-07/1872-09"),
    ("months of one year, comma", "May to December, 1851", "1851-05/1851-12"),
    ("a day and a month of one year", "8 September-November, 1931", "1931-09-08/1931-11"),
    ("a day and a month of one year, month first", "October 26 - December 1920", "1920-10-26/1920-12"),
    ("a year and a month", "1355 – July 1383", "1355/1383-07"),
    ("spaced days of one month", "May 7 – 8, 1759", "1759-05-07/1759-05-08"),
    ("full date and days of one month", "September 7, 1955 to September 9-10, 1955", "1955-09-07/1955-09-10"),
    ("the year runs over at the right", "28 December 1944 – 3 January", "1944-12-28/1945-01-03"),
    ("the year runs over at the left", "28 December – 3 January 1945", "1944-12-28/1945-01-03"),
    ("era once", "229–222 BC", "-0228/-0221"),
    ("era twice", "205 BC–200 BC", "-0204/-0199"),
    ("era once, at the front", "395 BC–387", "-0394/-0386"),
    ("era once, of our era", "AD 14–16", "0014/0016"),
    ("era once, small years", "30–15 BC", "-0029/-0014"),
    ("era once, small years of our era", "6–9 AD", "0006/0009"),
    ("across the eras", "12 BC – AD 16", "-0011/0016"),
    ("era of a month", "June 543 – March 544 AD", "0543-06/0544-03"),
    ("alternatives at the end", "811–813/819 CE", "0811/0819"),
    ("alternatives at the front", "229 BC/228 BC–222 BC", "-0228/-0221"),
    ("a century once", "5th–6th centuries", "04XX/05XX"),
    ("years cut short", "1812–14", "1812/1814"),
    ("years cut short, hyphen", "1914-18", "1914/1918"),
    ("a year cut short to one digit", "1248–9", "1248/1249"),
    ("years cut short over a century", "1899–01", "1899/1901"),
    ("years cut short, three digits, with era", "208–11 AD", "0208/0211"),
    ("years of three digits are not cut short before Christ", "149–46 BC", "-0148/-0045"),
    # Separators.
    ("hyphen", "1205-1279", "1205/1279"),
    ("spaced hyphen", "1526 - 1568", "1526/1568"),
    ("en dash", "1205–1279", "1205/1279"),
    ("em dash", "1096 — 1099", "1096/1099"),
    ("minus", "30 March − 2 April 1932", "1932-03-30/1932-04-02"),
    ("to", "23 January to 26 February 1933", "1933-01-23/1933-02-26"),
    ("until", "June 1944 until May 1945", "1944-06/1945-05"),
    ("through", "June 5 through June 9, 1944", "1944-06-05/1944-06-09"),
    ("from to", "from 5 to 7 June 1944", "1944-06-05/1944-06-07"),
    ("between and", "between 1250 and 1260", "1250/1260"),
    ("slash of days", "5/6 June 1944", "1944-06-05/1944-06-06"),
    ("slash of years", "1943/1944", "1943/1944"),
    ("slash with a year cut short", "208/9 AD", "0208/0209"),
    ("break after the dash", "12 May 1912-\n14 May 1912", "1912-05-12/1912-05-14"),
    ("break before the dash", "12 May 1912\n– 14 May 1912", "1912-05-12/1912-05-14"),
    # Alternatives are one span of both.
    ("or of months", "July or August 251", "0251-07/0251-08"),
    ("or of days", "13 or 14 September 1467", "1467-09-13/1467-09-14"),
    ("or of years, later first", "1028 or 1026", "1028, 1026"),
    ("or of a day and days", "August 6 or September 7–9, 470 BC", "-0469-08-06/-0469-09-09"),
    ("or of the year of a month", "June 1018 or 1019", "1018-06, 1019-06"),
    ("or of seasons", "autumn or winter 1632", "1632-23/1632-24"),
    # Hedges.
    ("c.", "c. 490 BC", "-0489~"),
    ("c. without a space", "c.1250", "1250~"),
    ("circa", "circa 1250", "1250~"),
    ("ca.", "ca. 1250", "1250~"),
    ("about", "about 1250", "1250~"),
    ("around", "around June 1250", "1250-06~"),
    ("tilde", "~1250", "1250~"),
    ("question mark", "1250?", "1250?"),
    ("question mark in parentheses", "1250 (?)", "1250?"),
    ("possibly", "possibly 1250", "1250?"),
    ("probably", "probably 6 June 1250", "1250-06-06?"),
    ("approximate and uncertain", "c. 1250?", "1250%"),
    ("a hedge said once counts for all", "ca. 1250–1260", "1250~/1260~"),
    ("a hedge at the end counts for all", "1250–1260?", "1250?/1260?"),
    ("a hedge counts for alternatives", "probably July or August 251", "0251-07?/0251-08?"),
    ("a hedge before the second date is its own", "1313 to c. 1317", "1313/1317~"),
    ("a hedge right after the first date is its own", "1250?–1260", "1250?/1260"),
    ("a hedged year beside a plain day", "c. 441 – April 15, 414 BC", "-0440~/-0413-04-15"),
    # Seasons, decades, centuries.
    ("spring", "spring 981", "0981-21"),
    ("summer", "Summer 1943", "1943-22"),
    ("autumn", "Autumn 1632", "1632-23"),
    ("fall", "Fall of 1632", "1632-23"),
    ("winter", "Winter, 208", "0208-24"),
    ("seasons before Christ", "Summer of 387 BC to summer of 386 BC", "-0386-22/-0385-22"),
    ("season to day", "Summer 1943 – 12 May 1944", "1943-22/1944-05-12"),
    ("year once for seasons", "Spring–Autumn 1944", "1944-21/1944-23"),
    ("a season does not count for a later year", "Autumn 1931-1934", "1931-23/1934"),
    ("a month does not count for a later year", "October 1941–1944", "1941-10/1944"),
    ("a winter lies in two years", "Winter 1939–40", "1939-24/1940-24"),
    ("decade", "1960s", "196X"),
    ("decades cut short", "1960s–70s", "196X/197X"),
    ("decade before Christ fits no mask", "490s BC", "-0498/-0489"),
    ("no decade", "1944s", ""),
    ("hundred years", "1800s", "18XX"),
    ("century", "19th century", "18XX"),
    ("century with a hyphen", "19th-century", "18XX"),
    ("first century", "1st century", "00XX"),
    ("century before Christ", "5th century BC", "-04XX"),
    ("centuries joined by or", "late 8th or early 9th century", "07XX/08XX"),
    # Ongoing, and open ends.
    ("present", "25 June 1950 – present", "1950-06-25/now"),
    ("present, close", "2008-present", "2008/now"),
    ("to the present day", "1948 to the present day", "1948/now"),
    ("ongoing", "2014 – ongoing", "2014/now"),
    ("now", "2014–now", "2014/now"),
    ("until today", "1927 until today", "1927/now"),
    ("since", "since 2011", "2011/now"),
    ("ongoing in parentheses", "2011 (ongoing)", "2011/now"),
    ("century to present", "mid-20th century – present", "19XX/now"),
    ("nothing but ongoing", "Ongoing", "/now"),
    ("an end without a beginning", "until March 1945", "/1945-03"),
    ("before", "before 1250", "/1250"),
    ("a beginning without an end", "from January 1941", "1941-01/"),
    ("onwards", "1980 onwards", "1980/"),
    ("a dash at the end", "2011 –", "2011/"),
    ("an unknown end", "1871 – ?", "1871/"),
    ("an unknown end in parentheses", "1871 – (?)", "1871/"),
    ("an unknown end, hedged", "c. 1871–?", "1871~/"),
    ("an unknown end in words", "3 May 1871 – unknown", "1871-05-03/"),
    ("an unknown end, then another date", "1871 – ?\n1880", "1871/, 1880"),
    ("a known end of an unknown day", "1871 – ? June 1872", "1871/1872-06"),
    ("an unknown beginning", "? – 1871", "/1871"),
    ("an unknown beginning in words", "unknown – May 1871", "/1871-05"),
    ("season behind its year", "1411 autumn", "1411-23"),
    ("season behind its year, before Christ", "218 BC summer", "-0217-22"),
    ("a range of seasons behind their years", "1411 autumn – 1412 spring", "1411-23/1412-21"),
    ("seasons of one year behind it", "1411 spring–summer", "1411-21/1411-22"),
    ("a season of the next year", "1411 autumn 1412", "1411, 1412-23"),
    ("month behind its year", "1871 June", "1871-06"),
    ("a range of months behind their years", "1871 June – 1872 May", "1871-06/1872-05"),
    ("until no date", "5 June 1944 until the end of the war", "1944-06-05/"),
    # Several dates, several spans.
    ("list of years", "1284, 1291", "1284, 1291"),
    ("list of days", "12 June, 18 June 1933", "1933-06-12, 1933-06-18"),
    ("and", "12 and 14 June 1944", "1944-06-12, 1944-06-14"),
    ("range and day", "13–14 February, 3 March 1917", "1917-02-13/1917-02-14, 1917-03-03"),
    ("day and month", "20–22 September 2001, December 2001", "2001-09-20/2001-09-22, 2001-12"),
    ("semicolon", "5 June 1944; 7 June 1945", "1944-06-05, 1945-06-07"),
    (
        "phases by lines",
        "4 July 1933 – 15 July 1933\n11 July 1933 – 22 August 1933",
        "1933-07-04/1933-07-15, 1933-07-11/1933-08-22",
    ),
    ("bare lines share a year", "April 25\nMay 3, 1945", "1945-04-25, 1945-05-03"),
    ("enumerated", "a) 1323, 1336–1340\nb) 1342", "1323, 1336/1340, 1342"),
    ("bullets", "* 5 June 1944\n* 7 June 1944", "1944-06-05, 1944-06-07"),
    # Calendars.
    ("Old Style in brackets in mid-date", "4 March [O.S. 21 February] 1704", "1704-03-04"),
    ("Old Style in parentheses, after the date", "13 August 1704 (O.S. 2 August)", "1704-08-13"),
    ("Old Style behind the date in parentheses", "1753 – June 2 (May 22, O.S.) 1754", "1753/1754-06-02"),
    ("New Style in parentheses is the date", "2 August 1704 (N.S. 13 August)", "1704-08-13"),
    ("New Style range in brackets is the date", "1–3 July 1690 [N.S. 11–13 July]", "1690-07-11/1690-07-13"),
    ("Both styles, told by the days between", "20 August (1 September) 1813", "1813-09-01"),
    ("Both styles, told by the days between, in brackets", "3 [14] May 1704", "1704-05-14"),
    ("Both styles of both ends", "20 August (1 September) – 23 August (4 September) 1813", "1813-09-01/1813-09-04"),
    ("Both styles, the days alone", "6 (18) June 1844", "1844-06-18"),
    ("Both styles, the days alone, the month first", "June 6 (18), 1844", "1844-06-18"),
    ("Both styles of both ends, the days alone", "6 (18) – 8 (20) June 1844", "1844-06-18/1844-06-20"),
    ("Both styles of one end only", "6 (18) – 8 June 1844", "1844-06-06/1844-06-08"),
    ("a day beside another, no style", "6 (7) June 1844", "1844-06-06"),
    ("a day beside another, the Old Style no more", "6 (19) June 1950", "1950-06-06"),
    ("Both styles by a slash, said in parentheses", "2 August (O.S.) / 13 August (N.S.) 1704", "1704-08-13"),
    ("Both styles by a slash, the days alone", "2 (O.S.) / 13 (N.S.) August 1704", "1704-08-13"),
    ("New Style first, in parentheses", "13 August (New Style) / 2 August (Old Style) 1704", "1704-08-13"),
    ("the one side's style settles the other's", "2 August O.S. / 13 August 1704", "1704-08-13"),
    ("the one side's style, with or", "2 August or 13 August N.S. 1704", "1704-08-13"),
    ("the one side's style, said second", "13 August / 2 August (O.S.) 1704", "1704-08-13"),
    ("a style of two days that are not one", "2 / 3 August 1704 (O.S.)", "1704-08-02/1704-08-03"),
    ("a style in mid-date", "2 August (O.S.) 1704", "1704-08-02"),
    ("A day and a later one in parentheses", "20 August (2 September) 1813", "1813-08-20"),
    ("Old Style and New Style on two lines", "2 August 1704 (O.S.)\n13 August 1704 (N.S.)", "1704-08-13"),
    ("Old Style and New Style by a slash", "2 August O.S./13 August N.S. 1704", "1704-08-13"),
    ("Old Style at both ends", "11 January [O.S. 30 December] –\n16 January [O.S. 4 January] 1836", "1836-01-11/1836-01-16"),
    ("dual date: a slash as wide as the calendars lie apart", "12/24 September 1838", "1838-09-24"),
    ("dual date over two months", "28 June/9 July 1709", "1709-07-09"),
    ("dual year", "10 February 1696/7", "1697-02-10"),
    ("no dual date before the New Style", "5/15 June 1400", "1400-06-05/1400-06-15"),
    ("Old Style alone stays", "20 July 1641 (Julian calendar)", "1641-07-20"),
    ("year of another calendar", "13 March 624 (17 Ramadan, 2 AH)", "0624-03-13"),
    ("year of another calendar alone", "1258 AH", ""),
    # Not dates.
    ("duration in parentheses", "2 May 2005 – 4 May 2005\n(3 days)", "2005-05-02/2005-05-04"),
    ("long duration", "10 August 1982 – 20 September 1983\n(1 year, 1 month and 10 days)", "1982-08-10/1983-09-20"),
    ("duration in weeks", "6 June 1944 (2 weeks and 3 days)", "1944-06-06"),
    ("duration in words", "Lasted three days", ""),
    ("clock times", "09:15–09:45 EAT (06:15–06:45 UTC), 26 August 1899", "1899-08-26"),
    ("clock times at both ends", "5 June 1944, 06:30 – 7 June 1944, 12:00", "1944-06-05/1944-06-07"),
    ("clock time of twelve hours", "5 am, 6 June 1944", "1944-06-06"),
    ("military time", "0530 hours, 6 June 1944", "1944-06-06"),
    ("a count", "1500 men", ""),
    ("a count of three digits", "300 ships", ""),
    ("a large number", "10,000", ""),
    ("unknown", "Exact date unknown", ""),
    ("unknown in one word", "unknown", ""),
    ("a question mark", "?", ""),
    ("nothing", "", ""),
    ("an empty parenthesis", "12 June 2004 – 30 August 2004 ()", "2004-06-12/2004-08-30"),
    ("a verb in lower case is no month", "may have been a raid", ""),
    ("no date but a name", "Fall of the city, 2 May 1945", "1945-05-02"),
    # Parentheses.
    ("a restated date", "1 May 1945 (1945-05-01)", "1945-05-01"),
    ("restated at both ends", "1 May 1945 (1945-05-01) – 3 May 1945 (1945-05-03)", "1945-05-01/1945-05-03"),
    ("a phase in parentheses is a note", "1960–1996 (main phase 1964–1993)", "1960/1996"),
    ("the year in parentheses", "6 June (1944)", "1944-06-06"),
    ("the only date in parentheses", "Exact date unknown (1944?)", "1944?"),
    ("an unclosed parenthesis", "6 June 1944 (de facto\n7 June 1945", "1944-06-06, 1945-06-07"),
    # Impossible dates are not invented.
    ("no such day", "30 February 1944", "1944-02"),
    ("no such day in a range", "31 April – 3 June 1944", "1944-04/1944-06-03"),
    ("leap day", "29 February 1944", "1944-02-29"),
    ("no leap day", "29 February 1943", "1943-02"),
    ("leap day of the Julian calendar", "29 February 1500", "1500-02-29"),
    ("a range the wrong way round is two dates", "3 July 1944 – 12 June 1944", "1944-07-03, 1944-06-12"),
    ("days of one month the wrong way round", "20–10 June 1944", "1944-06-20, 1944-06-10"),
    ("slash and or", "13 or 25 September 1848", "1848-09-13, 1848-09-25"),
    ("ordinal of a phase", "1st phase: 12 June 1944; 2nd phase: 3 July 1944", "1944-06-12, 1944-07-03"),
    ("or of years before Christ, earlier last", "586/587 BC", "-0586/-0585"),
    ("what says too little makes no range", "June – 1960s", "196X"),
    ("year nought", "0 BC", ""),
    ("year of five digits", "12345 BC", ""),
]


@pytest.mark.parametrize(("rule", "text", "expected"), SPANS, ids=[row[0] for row in SPANS])
def test_spans(rule: str, text: str, expected: str) -> None:
    assert ", ".join(spell_date(span) for span in read_dates(text).spans) == expected


NOTES = [
    ("early", "early 1944", [["early"]]),
    ("late", "Late January to 8 April 1955", [["Late"]]),
    ("mid with a hyphen", "mid-June 1944", [["mid"]]),
    ("late spring", "late spring of 1358", [["late"]]),
    ("night", "night of 5–6 June 1944", [["night"]]),
    ("morning", "Morning of 24 December 1777", [["Morning"]]),
    (
        "words in parentheses",
        "25 June 1950 – 27 July 1953 (de facto)\n25 June 1950 – present (de jure)",
        [["de facto"], ["de jure"]],
    ),
    ("a phase in parentheses", "1960–1996 (main phase 1964–1993)", [["main phase 1964–1993"]]),
    ("words in parentheses on the next line", "7 July – 30 July 1931\n(one school)", [["one school"]]),
    ("a label", "First phase: 5–15 March 1935\nSecond phase: 15 March – 14 April 1935", [["First phase"], ["Second phase"]]),
    ("a label on its own line", "First phase:\n6 March 1945\n8 March 1945", [["First phase"], []]),
    ("a label in parentheses", "5 July 1943 (First phase:)", [["First phase"]]),
    ("words before", "Treaty signed 27 June 1929", [["Treaty signed"]]),
    ("labels with ordinals", "1st phase: 12 June 1944; 2nd phase: 3 July 1944", [["1st phase"], ["2nd phase"]]),
    ("between is none", "between 1250 and 1260", [[]]),
    ("words after", "28 June 1919 main battle", [["main battle"]]),
    ("duration", "6 June 1944 (3 days)", [["3 days"]]),
    ("clock time", "6 June 1944, first attack 18:15", [["first attack 18:15"]]),
    ("open end in words", "5 June 1944 until the end of the war", [["until the end of the war"]]),
    ("before", "before 1250", [["before"]]),
    ("as of a month", "As of May 1962", [["As of"]]),
    ("as of a year", "as of 1962", [["as of"]]),
    ("as of a part of a month", "As of early May 1962", [["As of", "early"]]),
    ("as at a day", "As at 3 May 1962", [["As at"]]),
    ("as of a year, behind a phase", "1958–1960, as of 1962 dormant", [[], ["as of", "dormant"]]),
    ("ongoing as of a year", "Ongoing as of 1962", [["Ongoing as of"]]),
    ("as from a month is from it", "As from May 1962", [[]]),
    ("Old Style", "4 March [O.S. 21 February] 1704", [["O.S. 21 February"]]),
    ("the Old Style date outside", "2 August 1704 (N.S. 13 August)", [["2 August 1704"]]),
    ("a hedged season has no mark in EDTF", "c. spring 981", [["c."]]),
    ("a hedged day without a year neither", "c. 6 June", [["c."]]),
    ("another calendar", "3 September 634 (4 Rajab 13 AH)", [["4 Rajab 13 AH"]]),
    ("another calendar outside", "4 Rajab 13 AH (3 September 634)", [["4 Rajab 13 AH"]]),
    ("a restated date is none", "1 May 1945 (1945-05-01)", [[]]),
    ("weekdays are none", "Friday, 6 September 1985", [[]]),
]


@pytest.mark.parametrize(("rule", "text", "expected"), NOTES, ids=[row[0] for row in NOTES])
def test_notes(rule: str, text: str, expected: list[list[str]]) -> None:
    assert [list(span.notes) for span in read_dates(text).spans] == expected
    assert unread_in_date(text) == []


CALENDARS = [
    ("6 June 1944", None),
    ("20 July 1641 (Julian calendar)", "julian"),
    ("6 August 1834, Julian calendar", "julian"),
    ("2 August 1704 O.S.", "julian"),
    ("2 August 1704 (OS)", "julian"),
    ("2 August 1704 (Old Style)", "julian"),
    ("13 August 1704 (Gregorian)", "gregorian"),
    ("13 August 1704 N.S.", "gregorian"),
    ("13 August 1704 [O.S. 2 August]", "gregorian"),
    ("2 August 1704 (N.S. 13 August)", "gregorian"),
    ("2 August 1704 (O.S.), 13 August 1704 (N.S.)", "gregorian"),
    ("12/24 September 1838", "gregorian"),
]


@pytest.mark.parametrize(("text", "calendar"), CALENDARS)
def test_calendar(text: str, calendar: str | None) -> None:
    (span,) = read_dates(text).spans
    assert span.calendar == calendar


UNREAD = [
    ("6 June 1944", []),
    ("Exact date unknown", ["Exact date unknown"]),
    ("30 February 1944", ["30"]),
    ("12/06/1944", ["12/06/"]),
    ("9–22 October 1741, with raids for some time after", ["with raids for some time after"]),
    ("6 June 1944, 300 ships", ["300 ships"]),
    ("First phase: unknown\n6 June 1944", ["First phase: unknown"]),
    ("First phase:", ["First phase"]),
    ("1258 AH", ["1258 AH"]),
    ("about the size of a very small town in the hills, 1944", ["about the size of a very small town in the hills"]),
]


@pytest.mark.parametrize(("text", "expected"), UNREAD)
def test_what_is_not_understood_is_left(text: str, expected: list[str]) -> None:
    assert unread_in_date(text) == expected


def test_place_in_the_text() -> None:
    text = "First: c. 6 June 1944; 7–9 July 1945 (x)"
    assert [text[slice(*span.at)] for span in read_dates(text).spans] == ["c. 6 June 1944", "7–9 July 1945"]


@pytest.mark.parametrize(
    ("edtf", "year"),
    [
        ("1944-06-06", 1944), ("-0489-09-12?", -489), ("0000", 0), ("196X", 1960), ("18XX~", 1800), ("-04XX", -499),
        ("-00XX", -99), ("1632-23", 1632), ("XXXX-06-06", None), ("", None), ("1944/1945", None), ("June", None),
    ],
)  # fmt: skip
def test_year_of(edtf: str, year: int | None) -> None:
    assert year_of(edtf) == year


@pytest.mark.parametrize(
    "text",
    [
        "1944", "1944-06", "1944-06-06", "1944~", "1944-06?", "1944-06-06%", "-0489", "0000", "196X", "196X~", "18XX?", "-04XX",
        "-00XX", "1632-21", "1632-24", "XXXX-06-06", "XXXX-02-29", "1944-02-29", "1500-02-29",
    ],
)  # fmt: skip
def test_is_edtf(text: str) -> None:
    assert is_edtf(text)


@pytest.mark.parametrize(
    "text",
    [
        "", "44", "19444", "1944-6", "1944-13", "1944-00", "1944-06-00", "1944-06-31", "1943-02-29", "1900-02-29",
        "-0000", "XXXX", "196X-06", "1632-25", "1632-23-01", "1632-23~", "XXXX-06-06?", "XXXX-23", "1944-06-06 ",
        "1944/1945", "1944~?", "6 June 1944", "１９４４",
    ],
)  # fmt: skip
def test_is_not_edtf(text: str) -> None:
    assert not is_edtf(text)


@pytest.mark.parametrize(
    "unit",
    [
        "1 ", "c. ", "June ", "(", "()", "[", "- ", "1944 ", "the ", "12:30", "a.b", "1,111", "1944-", "June 5, ", "5 June, ",
        "a ", "~", "\n", "(1944) ", "O.S. ", "1 June [O.S. 5 May] 1944\n", "early ", "to ", "9", "x:", "3 days, ", "AH ",
        "between ", "1/", "1944 or ",
    ],
)  # fmt: skip
def test_time_is_linear(unit: str) -> None:
    """Eight times the text takes about eight times as long; quadratic growth would take sixty-four times."""

    def measure(size: int) -> float:
        text = unit * (size // len(unit))
        best = float("inf")
        for _ in range(3):
            begin = time.process_time()
            read_dates(text)
            best = min(best, time.process_time() - begin)
        return best

    assert measure(8_000) < 24 * measure(1_000) + 0.05
