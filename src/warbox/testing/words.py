"""The words that the strategies for wikitext draw from."""

from __future__ import annotations

# Of these invented names are made, which no table knows.
SYLLABLES = ("va", "ko", "dri", "mel", "tu", "ran", "bé", "zo", "lu", "gar", "ñu", "ska")
STATES = (
    "France", "Prussia", "Kingdom of Naples", "Ottoman Empire", "Republic of Venice", "Carthage", "Japan", "South Vietnam",
    "Côte d'Ivoire", "Grand Duchy of Tuscany", "Soviet Union", "Ñandú Confederation",
)  # fmt: skip
PEOPLE = (
    "Anna Verreau", "Tomás Ibarra", "Jean de Brosse", "Li Wenzhao", "Ø. Kjær", "Mehmed bin Yusuf", "Marcus Tullius Varo",
    "W. H. Smythe", "Ivan Petrovich Orlov", "Nguyễn Văn Lộc",
)  # fmt: skip
RANKS = ("General", "Lt. Gen.", "Col.", "Admiral", "[[Major general|Maj. Gen.]]", "Captain", "[[Duke of Lorn]]")
FLAG_KEYS = ("France", "Prussia", "Ottoman Empire", "Soviet Union", "Empire of Japan", "Kingdom of Italy")
SEPARATORS = (",", "&nbsp;", "\u00a0", "\u2009", "&thinsp;", " ", ".", "'", "’", "")
DASHES = ("–", "-", "—", " – ", " - ", "&ndash;", "{{ndash}}", "{{snd}}", "&nbsp;– ", "−", " to ", "{{endash}}")

# Bounds and hedges, as format strings.
AT_LEAST = (
    "over {}", "more than {}", "at least {}", "{}+", "{} or more", "&gt;{}", "≥{}", "Over {}", "no fewer than {}", "> {}",
    "{} +",
)  # fmt: skip
AT_MOST = ("up to {}", "less than {}", "fewer than {}", "under {}", "&lt;{}", "≤{}", "Up to {}", "no more than {}", "at most {}")
HEDGES = (
    "c. {}", "c.&nbsp;{}", "ca. {}", "circa {}", "about {}", "around {}", "approximately {}", "approx. {}", "est. {}",
    "some {}", "nearly {}", "almost {}", "~{}", "≈{}", "{} (est.)", "{} (estimated)", "About {}", "{{{{circa}}}} {}",
    "{{{{circa|{}}}}}", "{{{{c.|{}}}}}", "{{{{approx|{}}}}}", "''circa'' {}", "roughly {}", "estimated {}", "estimates of {}",
)  # fmt: skip
SCALES = (("thousand", 1000), ("million", 1_000_000))
COUNTED = (
    "men", "soldiers", "troops", "infantry", "cavalry", "tanks", "guns", "artillery pieces", "aircraft", "ships", "horses",
    "divisions", "civilians", "warships", "[[tank]]s", "light cruisers", "rifles", "battalions", "",
)  # fmt: skip
LOST = (
    "killed", "dead", "wounded", "injured", "missing", "captured", "casualties", "killed or wounded", "captured or missing",
    "killed and wounded", "dead and missing", "[[Prisoner of war|captured]]", "lost", "died of disease", "deserted",
    "executed", "",
)  # fmt: skip
# What is counted, or whose members are, before the count, as format strings.
BEFORE_COUNT = ("Danish knights numbering {}", "Galleys ({})", "War elephants, {}", "Danish garrison of {} men", "an army of {}")
WORD_CLAIMS = (
    "Unknown", "Heavy", "unknown", "Light", "Minimal", "Several hundred", "?", "None", "Unknown, possibly heavy", "Disputed",
    "Number unknown", "Number of guns unknown", "No data", "Not available", "Elements of several battalions",
    "Various number of guns",
    "Losses remain unknown, as no list survives", "Unknown but probably heavy", "No one killed", "No guns", "No loss of ships",
    "Exact numbers unknown, losses slight", "Unknown, though thought to be light", "Several more killed",
)  # fmt: skip

# Citations, full of digits and of words that would count elsewhere.
CITED = (
    "<ref>Smith 1999, pp. 12–34; 5,000 killed, 300 guns. ISBN 0-306-40615-7</ref>",
    "<ref name=a>{{cite book|last=X|year=1871|pages=7,000–8,000}}</ref>", '<ref name="b c" />', "<ref name=d/>",
    "{{sfn|Smith|1999|p=45}}", "{{efn|Others say 9,000 killed.}}", "{{efn|Or 9,000<ref>Y 1920, p. 3</ref> men}}",
    "{{refn|group=n|Up to 400 {{sfn|Y|1920}}}}", "{{rp|36}}", "{{cn|date=May 2010}}", "{{harvnb|Z|2001|pp=300–310}}",
    "{{r|Smith1999}}", "{{#tag:ref|See 1,500 men|name=e}}", "<ref>[http://example.org/?a=1&b=2 1,200 dead]</ref>",
    "<REF>7 tanks</REF>", "{{citation needed|date=July 2015}}", "<ref name=f>A<br>* 12,000 men}}</ref>", "{{ref label|a|1|b}}",
    "<sup>[1]</sup>", "<ref>{{cite web|url=http://example.org/1914|title=300 killed}}</ref>{{rp|100–200}}",
)  # fmt: skip
PROSE = (
    "", "The '''Battle of X''' was fought in 1066.<ref>Y 1999</ref>\n", "{{short description|battle}}\n",
    "It''s a [[stray]] line.\n== Aftermath ==\n", '<ref name="b c">Smith 1900, 5,000 men</ref>',
    "{| class=wikitable\n| a\n|}\n", "<!-- {{Infobox military conflict|conflict=Y}} -->\n",
)  # fmt: skip

# What damage is made of.
TOKENS = (
    "{{", "}}", "{{{", "}}}", "[[", "]]", "{", "}", "[", "]", "|", "=", "==", "-{", "}-", "''", "'''", "<", ">", "<!--", "-->",
    "<ref>", "</ref>", "<ref name=x", "<ref/>", "<nowiki>", "</nowiki>", "<br", "<small>", "</small>", "<div>", "</div>",
    "<includeonly>", "\n", "\n|", "\n*", "\n;", "\r\n", "\t", "\xa0", "\0", "\x0b", "{{flag|", "{{ubl|", "{{plainlist|\n*",
    "{{collapsible list|title=", "(", ")", ":", "<br>", "----", "1,000", "killed", "–", "+", "{{KIA}}",
    "{{Infobox military conflict|", "|strength1=", "&nbsp;", "&#124;", "{{#if:", "{|", "|}", "[http://a ", "\u202e",
    "\U0001f6e1",
)  # fmt: skip
