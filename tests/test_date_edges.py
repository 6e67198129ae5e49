"""The date lexer at its edges: what lies just on this side of a rule, and just on the other."""

from __future__ import annotations

import pytest

from warbox.lexers.date_tokens import Token, tokenize
from warbox.lexers.date_words import WORDS
from warbox.lexers.dates import DateClaim, is_edtf, read_dates
from warbox.lexers.edtf import days_in


def spell(span: DateClaim) -> str:
    """Write a span as "A", "A/B", "A/" and "/B" where one end is open, "A/now" where it goes on."""
    if span.start == span.end and span.start is not None:
        return span.start
    return f"{span.start or ''}/{'now' if span.ongoing else span.end or ''}"


def unread(text: str) -> list[str]:
    """Give the words that were not understood."""
    found: list[str] = []
    begin = 0
    for first, stop in (*read_dates(text).read, (len(text), len(text))):
        if text[begin:first].strip():
            found.append(text[begin:first].strip())
        begin = stop
    return found


SPANS = [
    # A range may begin and end on one day; its ends may be told in parts of different width.
    ("one day, said twice", "6 June 1944 – 6 June 1944", "1944-06-06"),
    ("a month in a season that ends it", "July – summer 1943", "1943-07/1943-22"),
    ("the last month of a season", "August 1943 – summer 1943", "1943-08/1943-22"),
    ("the last month of spring", "May 1943 – spring 1943", "1943-05/1943-21"),
    ("the last month of autumn", "November 1943 – autumn 1943", "1943-11/1943-23"),
    ("a month after the season", "September 1943 – summer 1943", "1943-09, 1943-22"),
    ("the first month of spring", "spring 1943 – 31 March 1943", "1943-21/1943-03-31"),
    ("the first month of summer", "summer 1943 – 30 June 1943", "1943-22/1943-06-30"),
    ("the first month of autumn", "autumn 1943 – 30 September 1943", "1943-23/1943-09-30"),
    ("a month before the season", "spring 1943 – 28 February 1943", "1943-21, 1943-02-28"),
    ("a year in a decade that ends it", "1969 – 1960s", "1969/196X"),
    ("a year after the decade", "1970 – 1960s", "1970, 196X"),
    ("a year in a century that ends it", "1899 – 19th century", "1899/18XX"),
    ("a year after the century", "1900 – 19th century", "1900, 18XX"),
    ("the last day of a month that begins it", "31 May – May 1944", "1944-05-31/1944-05"),
    ("the first day of a month that ends it", "June 1944 – 1 June 1944", "1944-06/1944-06-01"),
    ("the wrong way round, in words", "3 July 1944 to 12 June 1944", "1944-07-03, 1944-06-12"),
    # Days, months and years said once.
    ("ordinal days said once", "5th to 7th June 1944", "1944-06-05/1944-06-07"),
    ("an ordinal and a day", "5th – 7 June 1944", "1944-06-05/1944-06-07"),
    ("days and months without a year", "14 April 15 May", "XXXX-04-14, XXXX-05-15"),
    ("three days of one month", "5, 7 and 9 June 1944", "1944-06-05, 1944-06-07, 1944-06-09"),
    ("three days, month first", "June 5, 7 and 9, 1944", "1944-06-05, 1944-06-07, 1944-06-09"),
    ("three months of one year", "May, June and July 1944", "1944-05, 1944-06, 1944-07"),
    ("three years cut short", "1812–13, 1815–16", "1812/1813, 1815/1816"),
    ("the year runs over, months", "November 1944 – February", "1944-11/1945-02"),
    ("a small year with a mark", "14 April 69~", "0069-04-14~"),
    ("a small year with a question mark", "14 April 69?", "0069-04-14?"),
    ("a small year at the end of its line", "14 April 69\n7 May 70", "0069-04-14, 0070-05-07"),
    # Eras.
    ("two months of one year before Christ", "March 44 – June 44 BC", "-0043-03/-0043-06"),
    ("one year before Christ, said twice", "44 – 44 BC", "-0043"),
    ("the greatest year", "9999 BC", "-9998"),
    ("centuries before Christ", "5th–4th century BC", "-04XX/-03XX"),
    ("across the eras, centuries", "1st century BC – 1st century AD", "-00XX/00XX"),
    ("era before the years", "AD 66–73", "0066/0073"),
    ("years after Christ may run past a hundred", "AD 98–102", "0098/0102"),
    # Old Style and New: ten days before 1700, eleven to 1800, twelve to 1900, thirteen since.
    ("ten days", "10/20 January 1700", "1700-01-20"),
    ("eleven days", "1/12 May 1700", "1700-05-12"),
    ("eleven days no more", "1/12 May 1800", "1800-05-01/1800-05-12"),
    ("twelve days", "1/13 May 1800", "1800-05-13"),
    ("twelve days no more", "1/13 May 1900", "1900-05-01/1900-05-13"),
    ("thirteen days", "1/14 May 1900", "1900-05-14"),
    ("thirteen days, over two months", "25 October/7 November 1917", "1917-11-07"),
    ("of the last dual year", "10 February 1751/2", "1752-02-10"),
    ("in March the years may differ", "10 March 1696/7", "1697-03-10"),
    ("from April they are one", "10 April 1696/7", "1696-04-10/1697-04-10"),
    # Open ends behind weekdays and articles.
    ("since a weekday", "since Friday 6 June 1944", "1944-06-06/now"),
    ("until the", "until the 6th of June 1944", "/1944-06-06"),
    ("by", "by June 1944", "/1944-06"),
    # Hedges in parentheses hold for what stands before them.
    ("circa in parentheses", "1250 (circa)", "1250~"),
    ("a tilde in parentheses", "1250 (~)", "1250~"),
    ("uncertain in parentheses", "1250 (uncertain)", "1250?"),
    ("a hedge in parentheses counts for both ends", "1250–1260 (c.)", "1250~/1260~"),
    # Clock times.
    ("hours of the army", "5 June 1944, 0400–0930 hours", "1944-06-05"),
    ("hours of the afternoon", "5–7 pm, 6 June 1944", "1944-06-06"),
    ("hours of the afternoon, dotted", "5–7 p.m., 6 June 1944", "1944-06-06"),
    ("hours before noon at both ends", "5 am – 7 am, 6 June 1944", "1944-06-06"),
    ("midnight", "6 June 1944, 00:15", "1944-06-06"),
    # Days that are none.
    ("no thirty-first of June", "31 June 1944", "1944-06"),
    ("the last of December", "31 December 1944", "1944-12-31"),
    ("leap day of a century", "29 February 2000", "2000-02-29"),
    ("no leap day of a century", "29 February 1900", "1900-02"),
    ("the greatest day", "32 December 1944", "1944-12"),
    # Counts are no years.
    ("a count behind a date", "6 June 1944, 1500 men", "1944-06-06"),
    ("a grouped number", "1,944", ""),
    ("a duration in words", "two weeks, June 1944", "1944-06"),
    ("numbers swapped at will", "05/05/1944", "1944-05-05"),
    ("numbers with hyphens", "13-06-1944", "1944-06-13"),
    ("numbers with dots, the last day", "31.12.1944", "1944-12-31"),
    ("numbers with dots, no day", "00.06.1944", "1944"),
    ("numbers with slashes, the day first", "13/01/1944", "1944-01-13"),
    ("numbers with slashes, the month first", "01/13/1944", "1944-01-13"),
    ("numbers with slashes, no month", "13/13/1944", "1944"),
    ("numbers with slashes, no such day", "31/04/1944", "1944"),
    ("numbers with hyphens, no such day", "30-02-1944", "1944"),
    # What stands between two dates joins them to a range, to alternatives, or not at all.
    ("joined by a dash over a parenthesis", "5 June 1944 (x) – 7 June 1944", "1944-06-05/1944-06-07"),
    ("joined by a slash with spaces", "5 June 1944 / 7 June 1944", "1944-06-05/1944-06-07"),
    ("joined by and/or", "5 June 1944 and/or 7 June 1944", "1944-06-05/1944-06-07"),
    ("joined by a comma and or", "5 June 1944, or 7 June 1944", "1944-06-05/1944-06-07"),
    ("joined by a dash and a comma", "5 June 1944 –, 7 June 1944", "1944-06-05/1944-06-07"),
    ("parted by a semicolon, whatever the dash", "5 June 1944; – 7 June 1944", "1944-06-05, 1944-06-07"),
    ("parted by a colon", "5 June 1944: 7 June 1944", "1944-06-05, 1944-06-07"),
    ("parted by words", "5 June 1944 fighting – 7 June 1944", "1944-06-05, 1944-06-07"),
    ("parted by the word from", "5 June 1944 from 7 June 1944", "1944-06-05, 1944-06-07/"),
    ("parted by the word since", "5 June 1944 – since 7 June 1944", "1944-06-05, 1944-06-07/now"),
    ("parted by the word before", "5 June 1944 before 7 June 1944", "1944-06-05, /1944-06-07"),
    ("three dates and two dashes", "5-7-9 June 1944", "1944-06-05/1944-06-09"),
    ("between counts for one pair", "between 1250 and 1260 and 1270", "1250/1260, 1270"),
    ("between counts till its and", "between 5 June and 7 June 1944, and 9 June 1944", "1944-06-05/1944-06-07, 1944-06-09"),
    ("between counts no further back", "1240 and 1241, between 1250 and 1260", "1240, 1241, 1250/1260"),
    ("between with the word to", "between 1250 to 1260 and 1270", "1250/1260, 1270"),
    # Words that leave an end open.
    ("since, with a hedge", "since about 1944", "1944~/now"),
    ("since, of two years", "since 1944 or 1945", "1944/now"),
    ("since, with an end", "since 1944 – 1950", "1944/1950"),
    ("since, and another year", "since 1944, 1950", "1944/now, 1950"),
    ("from, of two years", "from 1944 or 1945", "1944/"),
    ("from, to the present", "from 1944 – present", "1944/now"),
    ("from another than since", "starting 1944", "1944/"),
    ("after", "after about 6 June 1944", "1944-06-06~/"),
    ("until, of two years", "until 1944 or 1945", "/1945"),
    ("before, of two years", "before 1944 or 1945", "/1945"),
    ("before, of a range", "before 1944 – 1950", "/1950"),
    ("until, in two words", "lasting until 1944", "/1944"),
    ("an end in two words", "1940 lasting until 1944", "1940/1944"),
    ("a dash before the first date", "– 1944", "/1944"),
    ("a dash of lesser width is a bullet", "- 1944", "1944"),
    ("a dash after words", "raids – 1944", "1944"),
    ("onwards, of two years", "1944 or 1945 onwards", "1944/"),
    ("onwards, of the last of a list", "1939, 1944 onwards", "1939, 1944/"),
    ("onwards, but not at once", "1944 fighting onwards", "1944"),
    ("a dash at the end of a range", "1944 – 1945 –", "1944/"),
    ("a dash at the end of a list", "1939, 1944 –", "1939, 1944/"),
    ("a dash at the end, and a note", "1944 – (sporadic)", "1944/"),
    ("a dash and a comma at the end", "1944 –,", "1944"),
    ("a comma and a dash at the end", "1944, –", "1944"),
    ("a word of no date at the end", "1944–1945 until the end", "1944/"),
    ("a word of no date after a comma", "6 June 1944, until the end", "1944-06-06"),
    ("a word of no date before another date", "6 June 1944 until the end 7 June 1945", "1944-06-06, 1945-06-07"),
    ("a dash of no date", "6 June 1944 – the end", "1944-06-06"),
    # "Present" ends a range, after a dash or alone behind a comma.
    ("ongoing after a comma", "1944, ongoing", "1944/now"),
    ("ongoing after a comma and a list", "1939, 1944, ongoing", "1939, 1944/now"),
    ("ongoing after a comma and a range", "1944–1950, ongoing", "1944/1950"),
    ("ongoing after a comma and alternatives", "1944 or 1945, ongoing", "1944/1945"),
    ("ongoing after a comma, the range before it", "1939–1941, 1944, ongoing", "1939/1941, 1944/now"),
    ("ongoing after a semicolon", "1944; ongoing", "1944"),
    ("ongoing after nothing", "1944 ongoing", "1944"),
    ("ongoing on its own line", "1944\nongoing", "1944"),
    ("ongoing after a dash and a break", "1944 –\npresent", "1944/now"),
    ("ongoing after a dash and words", "1944 – fighting – present", "1944"),
    ("ongoing twice", "1944 – present – present", "1944/now"),
    ("ongoing, then a date", "1944 – present, 1990", "1944/now, 1990"),
    ("ongoing in two ranges", "1944 – present and 1990 – present", "1944/now, 1990/now"),
    ("ongoing in parentheses and a dash", "1944 – (ongoing)", "1944/now"),
    ("ongoing in parentheses behind a range", "1944–1945 (ongoing)", "1944/1945"),
    ("present alone says nothing", "present", ""),
    ("a later word alone says nothing", "today", ""),
    ("an earlier word alone says nothing", "continuing", ""),
    ("ongoing and more", "Ongoing conflict", ""),
    # Years of one to four digits.
    ("the last bare year", "2199", "2199"),
    ("no bare year", "2200", ""),
    ("a late year with its era", "2200 BC", "-2199"),
    ("a late year of a day", "14 April 9999", "9999-04-14"),
    ("the first bare year", "100", "0100"),
    ("a year of four digits, noughts before", "0069", "0069"),
    ("two digits are no year", "99", ""),
    ("the greatest year of our era", "AD 9999", "9999"),
    ("a year too great", "AD 10000", ""),
    ("a year of nought", "AD 0", ""),
    ("an era alone", "AD", ""),
    ("the year one", "1 AD", "0001"),
    ("the year one, era before", "AD 1", "0001"),
    ("year and month of another year", "June 30 AD 69", "0069-06-30"),
    ("year and month before Christ, and a number", "June 30 BC 69", "-0029-06"),
    ("year and month of our era", "June 30 AD", "0030-06"),
    ("a small year at the end", "14 April 12", "0012-04-14"),
    ("a small year before a semicolon", "14 April 12; 3 May 13", "0012-04-14, 0013-05-03"),
    ("a small number of one digit is a day", "14 April 6", "XXXX-04-14, XXXX-04-06"),
    ("a small number behind a comma is a day", "14 April, 12", "XXXX-04-14, XXXX-04-12"),
    ("a small number behind month and day is a day", "June 14, 12", "XXXX-06-14, XXXX-06-12"),
    ("a number above all days is a year", "June 14, 69", "0069-06-14"),
    ("a number above all days is a year of a month", "June 32", "0032-06"),
    ("a last day is none", "June 31", ""),
    ("year with words before", "14 April of 1069", "1069-04-14"),
    ("year with more words before", "14 April in the year 1069", "1069-04-14"),
    ("year with the most words before", "14 April of the year 1069", "1069-04-14"),
    ("a year of nought after a day", "14 April 000", "XXXX-04-14"),
    ("a year of five digits after a day", "14 April 12345", "XXXX-04-14"),
    ("era and year behind a comma", "14 April, AD 69", "0069-04-14"),
    ("era before a day is of none", "14 April AD 69 May", "0069-04-14, 0069, 0069-05"),
    # Day and month.
    ("the word of", "5 of June 1944", "1944-06-05"),
    ("an ordinal and the word of", "5th of June 1944", "1944-06-05"),
    ("an article before an ordinal", "June the 4th 1944", "1944-06-04"),
    ("an article before a number", "June the 4 1944", "1944-06, 1944"),
    ("a day of two digits", "06 June 1944", "1944-06-06"),
    ("the nought-th is no day", "00 June 1944", "1944-06"),
    ("thirty-first and thirty-second", "32nd July 1944", "1944-07"),
    ("the thirty-first in words", "31st July 1944", "1944-07-31"),
    ("a year first, then another", "1944 June 6 1945", "1944, 1945-06-06"),
    ("a year first, then a comma", "1944 June 6, 1945", "1944, 1945-06-06"),
    ("a year first, then days", "1914 June 6–18", "1914-06-06/1914-06-18"),
    ("a year first, then a number too great", "1914 June 6–40", "1914-06-06"),
    ("a year last, then its end", "6 June 1914–18", "1914-06-06/1918"),
    ("a lower-case month with a year", "may 1944", "1944-05"),
    ("a lower-case month with a day", "may 5", "XXXX-05-05"),
    ("a lower-case month in a range", "may – June 1944", "1944-06"),
    # ISO 8601 and EDTF.
    ("day before Christ", "-0489-09-12", "-0489-09-12"),
    ("day a thousand years before Christ", "-1274-05-12", "-1274-05-12"),
    ("the first and the last month", "1944-01 – 1944-12", "1944-01/1944-12"),
    ("month before Christ", "-0489-09", "-0489-09"),
    ("season before Christ", "-0489-22", "-0489-22"),
    ("months, a dash between them", "1944-06 – 1944-08", "1944-06/1944-08"),
    ("months, a slash between them", "1944-06/1944-08", "1944-06/1944-08"),
    ("a month and a year", "1944-06 – 1945", "1944-06/1945"),
    ("a month and a year, behind another date", "5 May 1943, 1944-06 – 1945", "1943-05-05, 1944-06/1945"),
    ("a month and a day", "1944-06 to 9 August 1944", "1944-06/1944-08-09"),
    ("a day and a month", "1944-06-07 to 1944-08", "1944-06-07/1944-08"),
    ("an interval cut short", "1914-06-06/18", "1914-06-06/1914-06-18"),
    ("the last month", "1912-12", "1912-12"),
    ("no month, a year cut short", "1912-13", "1912/1913"),
    ("no month, a year cut short, small", "1905-06", "1905/1906"),
    ("no month but a dash", "1912–11", "1912"),
    ("no month of nought", "1912-00", "1912"),
    ("no such day of ISO", "1944-06-31", "1944-06"),
    ("no such month of ISO", "1944-13-13", "1944"),
    ("era of a month of ISO", "44-06 BC", "-0043/-0005"),
    ("century and year", "18XX – 1950", "18XX/1950"),
    ("first century masked", "00XX", "00XX"),
    ("masked too far", "1XXX", ""),
    # Years cut short.
    ("cut short to a year of the next decade", "1812–4", "1812/1814"),
    ("cut short, the same year", "1812–12", "1812"),
    ("cut short by a slash", "1812/14", "1812/1814"),
    ("cut short by or", "1812 or 14", "1812/1814"),
    ("not cut short in a list", "1812, 14", "1812"),
    ("not cut short as an ordinal", "1812–14th", "1812"),
    ("cut short behind a range", "1812–1814–16", "1812/1816"),
    ("cut short over a century, twenty years", "1880–00", "1880/1900"),
    ("cut short over a century, more years", "1879–00", "1879"),
    ("cut short over a century, one digit", "1899–1", "1899"),
    ("cut short to three digits", "1812–914", "1812, 0914"),
    ("cut short of our era", "AD 114–16", "0114/0116"),
    ("not cut short of our era", "AD 14–116", "0014/0116"),
    ("cut short, era after", "114–16 AD", "0114/0116"),
    ("not cut short, era after", "114–116 AD", "0114/0116"),
    ("not cut short, era after, wrong way round", "8–7 AD", "0008, 0007"),
    ("cut short to one digit, era after, wrong way round", "208–7 AD", "0208, 0007"),
    ("cut short, era after, the same year", "208–08 AD", "0208, 0008"),
    ("a full year of the last century", "AD 98–99", "0098/0099"),
    # Eras said once.
    ("era after, years run up", "9–14 BC", "-0008, -0013"),
    ("era after, years run up, of three digits", "114–120 BC", "0114, -0119"),
    ("era after, alternatives run up", "12 or 16 BC", "-0015/-0011"),
    ("era after, a list", "12, 16 BC", "-0011, -0015"),
    ("era after, alternatives of three digits", "112 or 116 BC", "-0115/-0111"),
    ("era after, a list of three digits", "112, 116 and 120 BC", "-0111, -0115, -0119"),
    ("era before, the year after is of our era", "46 BC – 149", "-0045/0149"),
    ("era before, small years", "46 BC – 47", "-0045/0047"),
    ("era before, the same year", "46 BC – 46", "-0045"),
    ("era before, fewer digits", "149 BC – 46", "-0148/-0045"),
    ("era before, alternatives", "44 BC or 43", "-0043/-0042"),
    ("era before, months", "June 44 BC – May 143", "-0043-06/0143-05"),
    ("era after, months", "June 144 – May 143 BC", "-0143-06/-0142-05"),
    ("era is of years, not of ordinals", "5th–4th BC", ""),
    ("era once, centuries of our era", "19th–20th century AD", "18XX/19XX"),
    ("era once, at the front, centuries", "5th century BC – 4th century", "-04XX/03XX"),
    ("era once, two centuries in full", "5th century – 4th century BC", "-04XX/-03XX"),
    ("era once, two centuries that run up", "4th century – 5th century BC", "03XX, -04XX"),
    ("century and year of our era", "5th century BC – AD 20", "-04XX/0020"),
    # Decades and centuries.
    ("decades over a century", "1990s–00s", "199X/200X"),
    ("decades over a century, alternatives", "1990s or 10s", "199X/201X"),
    ("decades before Christ cut short", "490s–80s BC", "-0498/-0479"),
    ("decades over a century before Christ", "500s–490s BC", "-0508/-0489"),
    ("decades in a list", "1960s, 70s", "196X, 197X"),
    ("no decade in the middle", "1960s–75s", "196X"),
    ("no decade after a year", "1960–70s", "1960"),
    ("no decade alone", "60s", ""),
    ("a decade with an apostrophe", "1960’s", "196X"),
    ("a decade of three digits", "960s–70s", "096X/097X"),
    ("centuries by and", "19th and 20th centuries", "18XX, 19XX"),
    ("a century needs an ordinal", "19 century", ""),
    ("a century with a spaced dash", "19th – century", "18XX"),
    ("of the twenty-first century", "21st century", "20XX"),
    # Days and months said once.
    ("a number before an ordinal", "5–7th June 1944", "1944-06-05/1944-06-07"),
    ("days in a list, month after", "5, 7 June 1944", "1944-06-05, 1944-06-07"),
    ("days, month first, a list", "June 5–7, 9, 1944", "1944-06-05/1944-06-07, 1944-06-09"),
    ("days, month first, three of them", "June 5–7–9, 1944", "1944-06-05/1944-06-09"),
    ("days, month first, no year", "March 1–18", "XXXX-03-01/XXXX-03-18"),
    ("days, month first, the year at once", "March 1–18 2002", "2002-03-01/2002-03-18"),
    ("days, month first, alternatives", "March 1 or 18, 2002", "2002-03-01/2002-03-18"),
    ("days, month first, ordinals", "March 1 – 18th, 2002", "2002-03-01/2002-03-18"),
    ("days, month first, too great", "March 1 – 40, 2002", "2002-03-01, 2002"),
    ("days, the greatest", "31 – 5 July 1944", "1944-07-31, 1944-07-05"),
    ("days, too great", "32 – 5 July 1944", "1944-07-05"),
    ("days behind the month", "5 June – 7", "XXXX-06-05/XXXX-06-07"),
    ("days behind the month, the greatest", "5 July – 31", "XXXX-07-05/XXXX-07-31"),
    ("days behind the month, too great", "5 July – 32", "XXXX-07-05"),
    ("a number before a month without a day", "7 – June 1944", "1944-06"),
    ("a number before a year", "6 – 1944", "1944"),
    ("a number behind a month without a day", "March – 18, 2002", "2002-03, 2002"),
    # Years said once.
    ("a year for the month before it", "June – 1944", "1944-06/1944"),
    ("a year for the months behind it", "June 1941, July – August", "1941-06, 1941-07/1941-08"),
    ("a year for all months before it", "June, July – August 1944", "1944-06, 1944-07/1944-08"),
    ("a year over words, for days", "5 June, fighting, 7 July 1944", "1944-06-05, 1944-07-07"),
    ("a year over words, not for months", "June, fighting, 7 July 1944", "1944-07-07"),
    ("a year over words on another line", "5 June fighting\n7 July 1944", "XXXX-06-05, 1944-07-07"),
    ("a year over lines", "5 June\n7 July\n9 August 1944", "1944-06-05, 1944-07-07, 1944-08-09"),
    ("a year over lines, to the last", "5 June 1944\n7 July", "1944-06-05, 1944-07-07"),
    ("the nearest year", "5 June, 7 July 1944, 9 August 1945", "1944-06-05, 1944-07-07, 1945-08-09"),
    ("the year of a decade is none", "5 June, 1940s", "XXXX-06-05, 194X"),
    # The year runs over.
    ("not over in one month", "28 June 1944 – 3 June", "1944-06-28, 1944-06-03"),
    ("not over by alternatives", "28 December 1944 or 3 January", "1944-01-03/1944-12-28"),
    ("over in a range with alternatives", "28 December 1944 – 3 or 4 January", "1944-12-28/1945-01-04"),
    ("not over where both years are said", "28 December 1944 – 3 January 1944", "1944-12-28, 1944-01-03"),
    ("over to the left, months", "November – February 1945", "1944-11/1945-02"),
    ("over to the left, of three digits", "November – February 145", "0144-11/0145-02"),
    ("over to no year ten thousand", "28 December 9999 – 3 January", "9999-12-28, 9999-01-03"),
    # Alternatives share what is said of the first.
    ("a day for two years", "6 June 1018 or 1019", "1018-06-06/1019-06-06"),
    ("a season for two years", "summer 1018/1019", "1018-22/1019-22"),
    ("a month for two years, behind another date", "1 May 1017, June 1018 or 1019", "1017-05-01, 1018-06/1019-06"),
    ("a month for two years by a slash", "February 1696/7", "1696-02/1697-02"),
    ("no dual year by or", "10 February 1696 or 7", "1696-02-10/1697-02-10"),
    ("no dual year two years on", "10 February 1696/98", "1696-02-10/1698-02-10"),
    ("no dual year after the Old Style", "10 February 1752/3", "1752-02-10/1753-02-10"),
    ("a dual year in full", "10 February 1696/1697", "1697-02-10"),
    ("a dual year at the end of March", "31 March 1696/7", "1697-03-31"),
    ("one winter by a slash", "Winter 1939/40", "1939-24/1940-24"),
    ("no winter two years on", "Winter 1939–41", "1939-24/1941"),
    ("no winter in the year before", "Winter 1940 – 1939", "1940-24, 1939"),
    ("no other season", "Summer 1939–40", "1939-22/1940"),
    ("a winter ends its year", "autumn 1939 – winter 1939", "1939-23/1939-24"),
    ("a winter begins its year", "winter 1939 – spring 1939", "1939-24/1939-21"),
    ("a winter and a day", "winter 1939 – 12 January 1939", "1939-24/1939-01-12"),
    ("a winter and the end of its year", "31 December 1939 – winter 1939", "1939-12-31/1939-24"),
    ("a winter among alternatives", "winter or spring 1939", "1939-21/1939-24"),
    # Old Style and New, at their borders.
    ("the first year of the New Style", "5/15 June 1583", "1583-06-15"),
    ("not yet the New Style", "5/15 June 1582", "1582-06-05/1582-06-15"),
    ("the last year of the Old Style", "5/18 June 1923", "1923-06-18"),
    ("the Old Style no more", "5/18 June 1924", "1924-06-05/1924-06-18"),
    ("ten days to the end of February", "18 February/28 February 1700", "1700-02-28"),
    ("eleven days from the first of March", "18 February/1 March 1700", "1700-03-01"),
    ("eleven days at the end of February", "17 February/28 February 1800", "1800-02-28"),
    ("twelve days at the end of February", "16 February/28 February 1900", "1900-02-28"),
    ("a range of dual dates", "6/18 June 1844 – 8/20 June 1844", "1844-06-18/1844-06-20"),
    ("no dual date by or", "6 or 18 June 1844", "1844-06-06/1844-06-18"),
    ("no dual date of months", "May/June 1844", "1844-05/1844-06"),
    ("no dual date without a year", "6/18 June", "XXXX-06-06/XXXX-06-18"),
    ("no dual date where the style is said", "6/18 June OS 1844", "1844-06-06/1844-06-18"),
    ("no dual date of no such day", "31/13 June 1844", "1844-06"),
    ("no dual date of a longer February", "30 February/13 March 1844", "1844-02/1844-03-13"),
    ("styles of both ends of a range", "6 June OS – 18 June NS 1844", "1844-06-06/1844-06-18"),
    ("New Style, then Old Style", "18 June 1844 NS, 6 June 1844 OS", "1844-06-18"),
    ("New Style and one without", "6 June 1844, 18 June 1844 NS", "1844-06-06, 1844-06-18"),
    # Hedges.
    ("two hedges of one kind", "c. about 1944", "1944~"),
    ("two hedges of both kinds", "c. probably 1944", "1944%"),
    ("two marks of both kinds", "1944?~", "1944%"),
    ("two marks of one kind", "1944??", "1944?"),
    ("a spaced mark", "1944 ? – 1945", "1944?/1945"),
    ("a tilde behind", "1944~ 1945", "1944~, 1945"),
    ("a tilde before", "1944 ~1945", "1944, 1945~"),
    ("a tilde before a month", "1944 ~June 1945", "1944, 1945-06~"),
    ("a tilde before neither", "1944 ~ fighting", "1944~"),
    ("a question mark with a space before a year", "1944 ? 1945", "1944?, 1945"),
    ("a hedge of two ends", "probably 1944 – c. 1945", "1944?/1945~"),
    ("a hedge of the first of two", "1944? or 1945", "1944?/1945"),
    ("a hedge behind both", "1944 or 1945?", "1944?/1945?"),
    ("a hedge behind days", "6–8 June 1944?", "1944-06-06?/1944-06-08?"),
    ("a hedge before days", "c. 6–8 June 1944", "1944-06-06~/1944-06-08~"),
    ("a hedge before a month is not of a day", "c. June 1944 – 8 July 1944", "1944-06~/1944-07-08"),
    ("a hedge before a season is not of a year", "c. summer 1944 – 1945", "1944-22/1945"),
    ("a hedge before a year is not of a month", "c. 1944 – June 1945", "1944~/1945-06"),
    ("a hedge before a year is not of a century", "c. 1844 – 20th century", "1844~/19XX"),
    ("a hedge before a decade is not of a year", "c. 1840s – 1850", "184X~/1850"),
    ("a hedge before a century", "c. 5th century BC", "-04XX~"),
    ("a hedge in parentheses with the year", "6 June (c. 1944)", "1944-06-06~"),
    ("a hedge in parentheses behind a season", "summer 1944 – 1945 (c.)", "1944-22/1945~"),
    # What parentheses say of dates.
    ("a year in parentheses behind days", "6–8 June (1944)", "1944-06-06/1944-06-08"),
    ("a year in parentheses behind no such day", "30 February (1943)", "1943-02"),
    ("two years in parentheses", "6 June (1944 or 1945)", "XXXX-06-06"),
    ("a month in parentheses", "6 June (June 1944)", "XXXX-06-06"),
    ("another year in parentheses", "6 June 1944 (1945)", "1944-06-06"),
    ("New Style without its day", "2 August 1704 (N.S. August)", "1704-08-02"),
    ("New Style without its month", "2 August 1704 (N.S. 13)", "1704-08-02"),
    ("New Style twice", "2 August 1704 (N.S. 13 August, 14 August)", "1704-08-02"),
    ("New Style in the middle", "2 August (N.S. 13 August) 1704", "1704-08-13"),
    ("parentheses before any date", "(raids) (6 June 1944)", "1944-06-06"),
    ("an unclosed one over lines", "6 June 1944 (x\ny 7 June 1945", "1944-06-06, 1945-06-07"),
    ("a closed one over lines", "6 June 1944 (x\ny) 7 June 1945", "1944-06-06, 1945-06-07"),
    ("an unclosed one above a closed one", "6 June 1944 (x\n7 June 1945 (y)", "1944-06-06, 1945-06-07"),
    ("a stray closing one", "6 June 1944 ) 7 June 1945", "1944-06-06, 1945-06-07"),
    # Counts and ordinals of other things.
    ("a count behind a year", "in 1944 1500 men", "1944"),
    ("a year before a word", "1919 raids", "1919"),
    ("a count of three digits of other things", "300 raids", ""),
    ("a name behind three digits", "300 Spartans", "0300"),
    ("three digits with their era", "300 AD raids", "0300"),
    ("a count behind a month", "June 1944 men", "1944-06"),
    ("an ordinal of other things", "2nd raid, June 1944", "1944-06"),
    ("an ordinal with its month", "2nd June raid, 1944", "1944-06-02, 1944"),
    ("another calendar before", "AH 1258", ""),
    ("another calendar beside a full date", "6 June 1944 AH", "1944-06-06"),
    ("another calendar two words off", "13 March 624 in AH 2", "0624-03-13"),
    # Numbers that are times.
    ("a duration of four digits is none", "1944 years", "1944"),
    ("a duration behind a date", "June 1944, 100 days", "1944-06"),
    ("words of no number open no duration", "some days, June 1944", "1944-06"),
    ("hours to an hour of the day", "6 June 1944, 10–11 am", "1944-06-06"),
]


@pytest.mark.parametrize(("rule", "text", "expected"), SPANS, ids=[row[0] for row in SPANS])
def test_spans(rule: str, text: str, expected: str) -> None:
    assert ", ".join(spell(span) for span in read_dates(text).spans) == expected


NOTES = [
    ("a clock time and its zone are one", "5 June 1944, 06:30 UTC", [["06:30 UTC"]]),
    ("a full stop is no part of a zone", "5 June 1944, 06:30 UTC.", [["06:30 UTC"]]),
    ("hours from and to are one", "5 June 1944, 06:30 – 07:00", [["06:30 – 07:00"]]),
    ("three hours", "5 June 1944, 06:30–07:00–08:00", [["06:30–07:00–08:00"]]),
    ("hours of the afternoon are one", "6 June 1944, 5–7 pm", [["5–7 pm"]]),
    ("a clock time before its day", "09:15, 26 August 1899", [["09:15"]]),
    ("a parenthesis in another", "6 June 1944 (landings (airborne) at night)", [["landings (airborne) at night"]]),
    ("two parentheses", "6 June 1944 (landings) (airborne)", [["landings", "airborne"]]),
    ("a duration of several units", "6 June 1944 (1 year, 2 months and 3 days)", [["1 year, 2 months and 3 days"]]),
    ("a duration with a full stop", "6 June 1944 (40 min.)", [["40 min"]]),
    ("the same note once", "early 1944 – early 1945", [["early"]]),
    ("a duration of three digits", "6 June 1944 (100 days)", [["100 days"]]),
    ("notes in their order", "Landings on 6 June 1944 (by night)", [["Landings", "by night"]]),
    # Labels: words before a colon, for the dates of their line, or of the next where they stand alone.
    ("a label for all dates of its line", "Landing: 6 June 1944, 7 June 1944", [["Landing"], ["Landing"]]),
    ("a label for a part of its line", "Landing: 6 June 1944; Siege: 8 June 1944", [["Landing"], ["Siege"]]),
    ("a label for the line below and no more", "Landing:\n6 June 1944\n7 June 1944", [["Landing"], []]),
    ("two labels on a line", "Landing: Siege: 6 June 1944", [["Landing: Siege"]]),
    ("a label between dates", "6 June 1944 Landing: 7 June 1944", [[], ["Landing"]]),
    # Words that touch a date belong to it, those behind them first.
    ("words between two dates", "6 June 1944 landing 7 June 1944", [[], ["landing"]]),
    ("words between a date and a comma", "6 June 1944 landing, 7 June 1944", [["landing"], []]),
    ("words between a comma and a date", "6 June 1944, landing 7 June 1944", [[], ["landing"]]),
    ("words after a weekday", "raids Friday 6 June 1944 raids", [["raids"]]),
    ("eight words", "one two three four five six seven eight 6 June 1944", [["one two three four five six seven eight"]]),
    ("a day of another calendar", "6 June 1944 in 5 Rajab", [["5 Rajab"]]),
    ("a note of joining words alone", "on the 6 June 1944 and", [[]]),
    ("a note without the joining words at its edges", "at the landing of 6 June 1944 in the rain of", [["landing", "rain"]]),
    ("open end in words, and another date", "6 June 1944 until the end 7 June 1945", [[], ["until the end"]]),
    ("open end, and a date behind a comma", "6 June 1944 to the end, 7 June 1945", [["to the end"], []]),
    # Clock times, durations and calendars need not touch the date.
    ("a clock time in the middle", "6 June 1944, 05:00, 7 June 1944", [["05:00"], []]),
    ("two clock times before the date", "05:00, 06:00, 6 June 1944", [["05:00", "06:00"]]),
    ("a clock time that touches the next date", "6 June 1944, at 05:00 on 7 June 1944", [[], ["05:00"]]),
    ("clock times inside a range and behind it", "6 June 1944, 05:00 – 7 June 1944, 06:00", [["05:00", "06:00"]]),
    ("a duration that does not touch the date", "6 June 1944, 3 days", [["3 days"]]),
    ("a calendar that is said twice", "6 June 1844 NS, Julian calendar", [["Julian calendar"]]),
    ("a calendar with other words", "6 June 1844 old Julian calendar", [["old Julian calendar"]]),
    # Hours and durations, each one note.
    ("hours of two digits", "6 June 1944, 10–11 am", [["10–11 am"]]),
    ("hours to noon", "6 June 1944, 10–12 a.m.", [["10–12 a.m"]]),
    ("hours with a zone of two words", "6 June 1944, 05:00 local time", [["05:00 local time"]]),
    ("seconds", "6 June 1944, 05:15:30", [["05:15:30"]]),
    ("the last minute", "6 June 1944, 23:59", [["23:59"]]),
    ("an hour with h", "6 June 1944, 5h30", [["5h30"]]),
    ("military time and its zone", "6 June 1944, 0530 hours", [["0530 hours"]]),
    ("a duration with a comma and an and", "6 June 1944, 2 years, and 3 days", [["2 years, and 3 days"]]),
    ("a duration in words and numbers", "6 June 1944, two weeks and 3 days", [["two weeks and 3 days"]]),
    ("a duration of one digit", "6 June 1944, 9 hours", [["9 hours"]]),
    ("two durations of one", "6 June 1944 (12 hrs 30 min)", [["12 hrs 30 min"]]),
    ("no duration", "June 1944 some days", [["some days"]]),
    # What parentheses say.
    ("brackets in parentheses", "6 June 1944 (a [b] c)", [["a [b] c"]]),
    ("parentheses in parentheses", "6 June 1944 ((x))", [["(x)"]]),
    ("nothing but marks", "6 June 1944 (,)", [[]]),
    ("marks at the edges", "6 June 1944 (; x :)", [["x"]]),
    ("an open one at the end", "6 June 1944 (landing by night", [["landing by night"]]),
    ("an open one at the end of a line", "6 June 1944 (landing by night\n7 June 1944", [["landing by night"], []]),
    ("an open one with nothing in it", "6 June 1944 (", [[]]),
    ("one over two lines", "6 June 1944 (landing\nby night) 7 June 1944", [["landing\nby night"], []]),
    ("one below an open one", "6 June 1944 (landing\n7 June 1945 (by night)", [["landing"], ["by night"]]),
    ("an open one in another", "6 June 1944 (landing (by\nnight) 7 June 1945", [["landing (by"], ["night"]]),
    ("a closing one before an open one", "6 June 1944) (landing\n7 June 1945", [["landing"], []]),
    ("one before all dates", "(landing) 6 June 1944, 7 June 1944", [["landing"], []]),
    ("one between two dates", "6 June 1944, 7 June 1944 (landing), 8 June 1944", [[], ["landing"], []]),
    ("one inside a date", "6 (landing) June 1944", [["landing"]]),
    ("one beside the only date, which is in another", "(6 June 1944) (landing)", [["landing"]]),
    ("hedges parted by a comma", "6 June 1944 (probably, possibly)", [["probably, possibly"]]),
    ("a hedge for a day without a year", "6 June (c.)", [["c"]]),
    ("a hedge for a season", "summer 1944 (c.)", [["c"]]),
    ("a hedge for a season and a year", "summer 1944 – 1945 (c.)", [["c"]]),
    ("a hedge for what goes on", "1944 – present (c.)", [[]]),
    ("ongoing, of a range", "1944–1945 (ongoing)", [["ongoing"]]),
    ("ongoing, and more", "1944 (ongoing raids)", [["ongoing raids"]]),
    ("ongoing, of one date", "1944 (ongoing)", [[]]),
    ("both styles", "6 June 1844 (OS and NS)", [["OS and NS"]]),
    ("both styles alone", "6 June 1844 (O.S./N.S.)", [["O.S./N.S"]]),
    ("New Style without a date", "6 June 1844 (NS raids)", [["NS raids"]]),
    ("New Style of a range", "6 June 1844 (18 June NS – 20 June NS)", [["6 June 1844"]]),
    ("the same day", "6 June 1944 (the 6th of June 1944)", [[]]),
    ("an end said again", "6–8 June 1944 (8 June 1944)", [[]]),
    ("a date within", "6–8 June 1944 (7 June 1944)", [["7 June 1944"]]),
    ("less than the date", "6 June 1944 (June 1944)", [["June 1944"]]),
    ("the year again", "6 June 1944 (1944)", [["1944"]]),
    ("a decade", "6 June 1944 (1940s)", [["1940s"]]),
    ("a count", "6 June 1944 (1500 men)", [["1500 men"]]),
    ("a clock time", "6 June 1944 (05:00)", [["05:00"]]),
    # Hedges and parts that EDTF cannot say.
    ("a mark of a season", "summer 1944?", [["?"]]),
    ("a mark of two seasons", "summer or autumn 1944?", [["?"]]),
    ("a hedge of a season and one of a year", "c. summer 1944 – c. 1945", [["c"]]),
    ("parts of both ends", "early June – mid-July 1944", [["early", "mid"]]),
    ("a part with an article", "the end of June 1944", [["end"]]),
    ("a part with a dash", "early–mid 1944", [["early", "mid"]]),
    ("a part of a century", "late 19th century", [["late"]]),
    ("by, of a hedged year", "by about 1944", [["by"]]),
    ("after", "after 1944", [["after"]]),
    ("until is none", "until 1944", [[]]),
    # Old Style dates that the New Style replaces.
    ("of two dates in a list", "6 June 1844 OS, 18 June 1844 NS", [["6 June 1844 OS"]]),
    ("of two dates in a list, New Style first", "18 June 1844 NS (x), 6 June 1844 OS (y)", [["x", "6 June 1844 OS", "y"]]),
    ("of two dates, and another", "1 May 1844; 6 June 1844 OS, 18 June 1844 NS", [[], ["6 June 1844 OS"]]),
    ("of a dual range", "6/18 June 1844 – 8/20 June 1844", [["6", "8"]]),
    ("of a dual year", "10 February 1696/7", [["10 February 1696"]]),
    ("of a slash", "2 August O.S./13 August N.S. 1704", [["2 August O.S"]]),
    ("of a slash, New Style first", "13 August N.S./2 August O.S. 1704", [["2 August O.S. 1704"]]),
    ("words against the Old Style", "13 August 1704 (2 August old style)", [["2 August old style"]]),
]


@pytest.mark.parametrize(("rule", "text", "expected"), NOTES, ids=[row[0] for row in NOTES])
def test_notes(rule: str, text: str, expected: list[list[str]]) -> None:
    assert [[note.rstrip(".") for note in span.notes] for span in read_dates(text).spans] == expected


CALENDARS = [
    ("6 June 1844 (OS and NS)", [None]),
    ("6 June 1844 (OS raids)", ["gregorian"]),
    ("6 June 1844 (NS raids)", [None]),
    ("6 June 1844 (NS)", ["gregorian"]),
    ("6 June 1844, in the Julian calendar", ["julian"]),
    ("Julian calendar, 6 June 1844", ["julian"]),
    ("Julian calendar 6 June 1844", ["julian"]),
    ("6 June OS 1844", ["julian"]),
    ("OS 6 June 1844", ["julian"]),
    ("c. 1844 OS", ["julian"]),
    ("6 June 1844\nJulian calendar", ["julian"]),
    ("6 June 1844 NS, Julian calendar", ["gregorian"]),
    ("6 June 1844, Julian calendar, 7 June 1844", ["julian", None]),
    ("6 June 1844 OS; 7 June 1844", ["julian", None]),
    ("6 June OS – 8 June OS 1844", ["julian"]),
    ("6 June OS – 18 June NS 1844", [None]),
    ("6/18 June OS 1844", ["julian"]),
    ("6/18 June 1844 – 8/20 June 1844", ["gregorian"]),
    ("10 February 1696/7", ["gregorian"]),
    ("2 August 1704 (N.S. 13 August, 14 August)", [None]),
    ("6 June 1844 old Julian calendar", [None]),
    ("1844 OS – present", ["julian"]),
]


@pytest.mark.parametrize(("text", "calendars"), CALENDARS, ids=[row[0] for row in CALENDARS])
def test_calendars(text: str, calendars: list[str | None]) -> None:
    assert [span.calendar for span in read_dates(text).spans] == calendars


UNREAD = [
    # A number that is no day, of this side or the other of its month.
    ("32 – 5 June 1944", ["32"]),
    ("5 June – 32", ["32"]),
    ("6 – 1944", ["6"]),
    ("1812, 14", ["14"]),
    ("1812–12", ["12"]),
    ("1944-06-31", []),
    ("1944-13", ["13"]),
    ("31st June 1944", ["31st"]),
    ("June 31, 1944", ["31"]),
    ("31/13 June 1844", ["31"]),
    ("30 February (1943)", ["30"]),
    ("06/07/1944", ["06/07/"]),
    ("6 June 1944, 06/07/1944", ["06/07/"]),
    ("6 June 1944 with 06/07/", ["with 06/07"]),
    # Nine words are too many for a note, and so is a number among them.
    ("6 June 1944 one two three four five six seven eight nine", ["one two three four five six seven eight nine"]),
    ("6 June 1944 with 300 men", ["with 300 men"]),
    # Words that touch no date.
    ("Landing, 6 June 1944", ["Landing"]),
    ("6 June 1944, landing, 7 June 1944", ["landing"]),
    ("6 June 1944; 5 Rajab", ["5 Rajab"]),
    ("Landing\n6 June 1944", ["Landing"]),
    ("raids by night, on 6 June 1944 and", ["raids by night"]),
    ("raids by night.\n6 June 1944", ["raids by night"]),
    ("1939, raids, 1944 onwards", ["raids"]),
    # Labels without a date.
    ("6 June 1944\nLanding:", ["Landing"]),
    ("6 June 1944 Landing:", ["Landing"]),
    ("Landing:\nSiege:\n6 June 1944", ["Landing"]),
    ("Landing: by night\n6 June 1944", ["Landing: by night"]),
    ("Landing: \n\n6 June 1944", ["Landing"]),
    ("Landing: 5 June 1944\nSiege:", ["Siege"]),
    ("Landing: 5 June 1944\n6 June 1944", []),
    # "Present" that ends no range.
    ("1944–1950, ongoing", ["ongoing"]),
    ("1944; ongoing", ["ongoing"]),
    ("present", ["present"]),
    ("ongoing", []),
    # No date at all.
    ("raids (by night)", ["raids (by night"]),
    ("3 days", ["3 days"]),
    ("June onwards", ["June onwards"]),
    ("1500 men", ["1500 men"]),
    ("1st BC", ["1st BC"]),
    (" 6 June 1944 ", []),
    ("(6 June 1944)", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), UNREAD, ids=[row[0] or "nothing" for row in UNREAD])
def test_what_is_not_understood_is_left(text: str, expected: list[str]) -> None:
    assert unread(text) == expected


def test_what_is_read_is_given_by_place() -> None:
    """The places read and the places left tile the text."""
    text = "Raids, 30 February 1944, with 300 men, 1945"
    assert read_dates(text).read == ((5, 7), (9, 25), (37, 43))
    assert read_dates("6 June 1944").read == ((0, 11),)
    assert read_dates("").read == ()


@pytest.mark.parametrize("phrase", sorted(WORDS))
def test_every_phrase_is_one_token(phrase: str) -> None:
    """A phrase is known whole, in any case, beside whatever stands, and with the dots and curly apostrophes of print."""
    kind, value = WORDS[phrase]
    for text in (
        phrase,
        phrase.upper(),
        phrase.title().replace("'S", "'s"),
        phrase.replace("'", "’"),
        phrase.replace(" ", "\u00a0"),
    ):
        assert tokenize(f"1944 {text} 1945")[1] == Token(kind, value, 5, 5 + len(text), text)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("mid-June 1944", ["mid-June 1944"]),
        ("6 June 1944 (x) – 7 June 1944", ["6 June 1944 (x) – 7 June 1944"]),
        ("raids – 6 June 1944", ["6 June 1944"]),
        ("– 6 June 1944", ["– 6 June 1944"]),
        ("1939; – 1944", ["1939", "1944"]),
        ("until Friday the 6th of June 1944", ["until Friday the 6th of June 1944"]),
        ("before 6 June 1944 (x)", ["before 6 June 1944"]),
        ("6 June 1944 OS, raids", ["6 June 1944 OS"]),
        ("1944? ~ 1945", ["1944?", "~ 1945"]),
        ("1944 –", ["1944"]),
        ("1939, 1944 or 1945 onwards", ["1939", "1944 or 1945 onwards"]),
        ("1944-06, 1945", ["1944-06", "1945"]),
        ("1944-06 – 1945-07", ["1944-06 – 1945-07"]),
        ("18 June 1844 NS, 6 June 1844 OS", ["18 June 1844 NS, 6 June 1844 OS"]),
        ("20–10 June 1944", ["20", "10 June 1944"]),
        ("June – 1960s", ["1960s"]),
        ("13 or 14 June – July 1944", ["13 or 14 June – July 1944"]),
        ("(6 June 1944) (x)", ["6 June 1944"]),
        ("12/06/1944", ["1944"]),
        ("in mid-1944", ["mid-1944"]),
        ("on 6 June 1944.", ["6 June 1944"]),
        ("since 6 June 1944", ["since 6 June 1944"]),
        ("from 5 to 7 June 1944, 9 June 1944", ["from 5 to 7 June 1944", "9 June 1944"]),
        ("1250?, 1260~", ["1250?", "1260~"]),
        ("1980 onwards", ["1980 onwards"]),
        ("25 June 1950 – present", ["25 June 1950 – present"]),
    ],
)
def test_places(text: str, places: list[str]) -> None:
    """A date's place is the words that say it, with its hedge, its part and the word that leaves an end open."""
    assert [text[slice(*span.at)].strip() for span in read_dates(text).spans] == places


@pytest.mark.parametrize(
    ("month", "days"),
    [(1, 31), (2, 28), (3, 31), (4, 30), (5, 31), (6, 30), (7, 31), (8, 31), (9, 30), (10, 31), (11, 30), (12, 31)],
)
def test_days_of_the_months(month: int, days: int) -> None:
    assert days_in(month, 1943) == days
    assert is_edtf(f"1943-{month:02}-{days:02}")
    assert not is_edtf(f"1943-{month:02}-{days + 1:02}")


@pytest.mark.parametrize(
    ("year", "days"),
    [(1944, 29), (1943, 28), (1900, 28), (2000, 29), (1800, 28), (1700, 29), (1500, 29), (1752, 29), (0, 29), (-4, 29), (-3, 28)],
)
def test_days_of_february(year: int, days: int) -> None:
    """A year to 1752 has a leap day where either calendar has one."""
    assert days_in(2, year) == days
    assert days_in(2, None) == 29
