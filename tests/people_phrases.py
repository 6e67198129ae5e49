"""Phrases of commander and belligerent fields, each with the people and parties a careful reader takes from it.

Data only: written from the specification of meaning before there was a reader to run, from general knowledge of how such boxes
are written; no phrase is taken from a page. A phrase is the value of ``commander1`` or ``combatant1``; it begins with a newline
where its first line is a bullet. Flags are listed by their keys as typed; a picture has no key and is not listed.

``ANY`` stands where two careful readers might differ: that attribute is not compared.
"""

from __future__ import annotations

from typing import Any, NamedTuple

ANY = "*"


class Person(NamedTuple):
    """One expected commander."""

    name: str
    link: str | None
    allegiance: tuple[str, ...] = ()
    fates: tuple[str, ...] = ()
    rank: str | None = None
    group: tuple[str, ...] = ()
    notes: tuple[str, ...] | str = ()


class Party(NamedTuple):
    """One expected belligerent."""

    name: str
    link: str | None
    flags: tuple[str, ...] = ()
    group: tuple[str, ...] = ()
    parts: tuple[Party, ...] = ()
    notes: tuple[str, ...] | str = ()


class PersonPhrase(NamedTuple):
    """A commander field's wikitext, the rule it tests, and its entries in reading order."""

    rule: str
    wikitext: str
    people: tuple[Person, ...]


class PartyPhrase(NamedTuple):
    """A belligerent field's wikitext, the rule it tests, and its entries in reading order."""

    rule: str
    wikitext: str
    parties: tuple[Party, ...]


def who(rule: str, wikitext: str, *people: Person) -> PersonPhrase:
    """A phrase of a commander field."""
    return PersonPhrase(rule, wikitext, people)


def sides(rule: str, wikitext: str, *parties: Party) -> PartyPhrase:
    """A phrase of a belligerent field."""
    return PartyPhrase(rule, wikitext, parties)


def man(name: str, link: str | None = None, **more: Any) -> Person:
    """A person whose name is a link, to an article of that name unless another is given."""
    return Person(name, link or name, **more)


def unlinked(name: str, **more: Any) -> Person:
    """A person whose name is no link."""
    return Person(name, None, **more)


def land(name: str, link: str | None = None, **more: Any) -> Party:
    """A party whose name is a link, to an article of that name unless another is given."""
    return Party(name, link or name, **more)


def flagged(key: str, name: str | None = None, **more: Any) -> Party:
    """A party given by a template that shows a flag and its name."""
    return Party(name or key, None, (key,), **more)


def body(name: str, **more: Any) -> Party:
    """A party whose name is no link."""
    return Party(name, None, **more)


EK_CAUGHT = unlinked("K. Ek", fates=("captured",))

# The rules, each a slug and words of the specification.
NAME = "name: the displayed text without markup, footnotes, flags, or fate marks"
LINK_WHOLE = "name: link is set only where the link is the whole name"
FLAG_ICON = "flag: {{flagicon}}, {{flagdeco}}, {{flagicon image}}, [[File:…]] give a flag and no text"
FLAG_NAMED = "flag: {{flag}}, {{flagu}}, {{flagcountry}}, {{army}} give name X as typed (or name=), flag key X, link null"
FLAG_VARIANT = "flag: the variant only chooses the picture"
FLAG_CODE = "flag: a 3-letter template such as {{USA}} is a flag with its country's name"
FLAG_ABOVE = "flag: one on a line of its own is of the entry under it, where that has none"
ALLEGIANCE = "allegiance: the flag keys right before the name, as typed, twice if twice"
ALLEGIANCE_LIST = "allegiance: a flag that heads a list holds for all of it"
ALLEGIANCE_BREAK = "allegiance: a flag before the first name of a <br> list for that person alone"
ALLEGIANCE_HEADING = "allegiance: a heading that is a flag entry, for those under it"
ALLEGIANCE_LONE = "allegiance: a lone flag, which adds nothing to group, likewise, or in a bullet of its own, until the next flag"
RANK = "rank: rank and title words before the name, when outside the name's link"
RANK_INSIDE = "rank: inside the link they stay in the name"
LETTERS = 'rank: letters after the name ("DSO") are a note'
FATE_TEMPLATE = "fate: from templates right after the name"
FATE_LINK = "fate: from links; the link target outranks the glyph"
FATE_GLYPH = "fate: from glyphs"
FATE_WORDS = 'fate: "(captured)" or "(killed)" in words right after a name counts too'
NOTE = "note: a parenthesis after the name is a note, on its own line too"
NOTE_LINK = "note: a parenthesis inside the link's text stays in the name"
NOTE_ROLE = "heading: a linked person with a colon and a role is an entry with a note"
NOBODY = 'nobody: "and others", "full list", "various", "Unknown", "?" are not people'
HEADING = "heading: a line that labels what follows, part of group, never an entry"
HEADING_NEST = "heading: nests by dress"
HEADING_BULLET = "heading: in a bullet with deeper bullets it holds for those only; without, for the bullets after it"
HEADING_RULE = "heading: ---- or <hr> closes the headings; an empty line those given by plain lines"
HEADING_COALITION = "heading: in a belligerent field a bold line that names a coalition"
LIST = "list: breaks, newlines, bullets and list templates separate items"
LIST_COMMA = "list: names parted by comma or and are several entries only where each is a link or a flag"
LIST_FATES = "list: plain names parted by comma or and are several people where each has a fate of its own"
NAME_EDGE = "name: all that a link or flag shows, and the period of an abbreviation; no full stop, no bracket of a broken link"
NOTE_FLAG = "note: a parenthesis after a flag's whole name is a note, and the words behind it too"
LIST_WRAP = "list: a <br> right after a comma inside a list of names is only a wrap"
DRESS = "list: {{nowrap}}, {{small}}, bold, <div>, <span> are only dress"
PARTS = "parts: bullets under an entry are its parts, of the nearest entry above only, and carry its group"
PARTY_NOTE = "belligerent: a parenthesis after the name is a note; so is a fate mark"
PARTY_ONE = "belligerent: a line with words around its links is one entry with the whole text as name"
CITATION = "citation: citations and comments are not content"

NAMES: tuple[PersonPhrase, ...] = (
    who(NAME, "[[Horatio Nelson]]", man("Horatio Nelson")),
    who(NAME, "[[Horatio Nelson, 1st Viscount Nelson|Lord Nelson]]", man("Lord Nelson", "Horatio Nelson, 1st Viscount Nelson")),
    who(NAME, "'''[[Epaminondas]]'''", man("Epaminondas")),
    who(NAME, "''[[Epaminondas]]''", man("Epaminondas")),
    who(NAME, "Hans Vogel", unlinked("Hans Vogel")),
    who(
        NAME,
        "[[Scipio Africanus]]<br>[[Gaius Laelius|Laelius]]<br>[[Masinissa]]",
        man("Scipio Africanus"),
        man("Laelius", "Gaius Laelius"),
        man("Masinissa"),
    ),
    who(LINK_WHOLE, "[[Sparta]]n captains", unlinked("Spartan captains")),
    who(NAME, "{{ill|Vasyl Krutov|uk|Крутов}}", man("Vasyl Krutov")),
    who(NAME, "{{ill|Ludwig Goiginger|de|lt=L. Goiginger}}", man("L. Goiginger", "Ludwig Goiginger")),
    who(NAME, "{{lang|fr|Jean Petit}}", unlinked("Jean Petit")),
    who(NAME, "{{lang|de|[[Paul von Hindenburg]]}}", man("Paul von Hindenburg")),
    who(
        NAME,
        "[[Simón Bolívar]]<br>[[José de San Martín#Peru|San Martín]]",
        man("Simón Bolívar"),
        Person("San Martín", "José de San Martín#Peru"),
    ),
    who(NAME, "[[Tokugawa Ieyasu]]\n[[Ishida Mitsunari]]", man("Tokugawa Ieyasu"), man("Ishida Mitsunari")),
    who(NAME, "&nbsp;[[Jan Žižka]]&nbsp;", man("Jan Žižka")),
    who(NOTE_LINK, "[[John Smith (Confederate officer)|John Smith]]", man("John Smith", "John Smith (Confederate officer)")),
    who(NOTE_LINK, "[[Ivan Petrov|Ivan Petrov (partisan)]]", man("Ivan Petrov (partisan)", "Ivan Petrov")),
    who(FLAG_ICON, "{{flagicon|France}} [[Joseph Joffre]]", man("Joseph Joffre", allegiance=("France",))),
    who(FLAG_ICON, "{{Flagicon|France}} [[Joseph Joffre]]", man("Joseph Joffre", allegiance=("France",))),
    who(FLAG_ICON, "{{flag icon|France}} [[Joseph Joffre]]", man("Joseph Joffre", allegiance=("France",))),
    who(FLAG_ICON, "{{flagdeco|Ukraine}} [[Petro Poroshenko]]", man("Petro Poroshenko", allegiance=("Ukraine",))),
    who(FLAG_ICON, "{{flag decoration|Ukraine}} [[Petro Poroshenko]]", man("Petro Poroshenko", allegiance=("Ukraine",))),
    who(FLAG_ICON, "{{flagicon image|Banner of the League.svg}} [[Alberto da Giussano]]", man("Alberto da Giussano")),
    who(FLAG_ICON, "[[File:Banner of the League.svg|20px]] [[Alberto da Giussano]]", man("Alberto da Giussano")),
    who(
        FLAG_ICON,
        "[[Image:Arms.png|22x20px|border|link=]] [[Louis II, Count of Flanders|Louis II]]",
        man("Louis II", "Louis II, Count of Flanders"),
    ),
    who(
        FLAG_VARIANT, "{{flagicon|United Kingdom|naval}} [[John Jellicoe]]", man("John Jellicoe", allegiance=("United Kingdom",))
    ),
    who(FLAG_VARIANT, "{{flagicon|Spain|1785|size=23px}} [[Federico Gravina]]", man("Federico Gravina", allegiance=("Spain",))),
    who(FLAG_VARIANT, "{{flagicon|Kingdom of Italy|23px}} [[Italo Balbo]]", man("Italo Balbo", allegiance=("Kingdom of Italy",))),
    who(FLAG_VARIANT, "{{flagicon|US|1822\n}} [[Zachary Taylor]]", man("Zachary Taylor", allegiance=("US",))),
    who(
        ALLEGIANCE,
        "{{flagicon|Venezuela|1905}}{{flagicon|Ottoman Empire}} [[Rafael de Nogales]]",
        man("Rafael de Nogales", allegiance=("Venezuela", "Ottoman Empire")),
    ),
    who(
        ALLEGIANCE,
        "{{flagicon|Venezuela|1905}}/{{flagicon|Ottoman Empire}} [[Rafael de Nogales]]",
        man("Rafael de Nogales", allegiance=("Venezuela", "Ottoman Empire")),
    ),
    who(
        ALLEGIANCE,
        "{{flagicon|Sweden}} {{flagicon|Sweden}} [[Lennart Torstensson]]",
        man("Lennart Torstensson", allegiance=("Sweden", "Sweden")),
    ),
    who(ALLEGIANCE, "{{flagicon|FRA}} Gen. [[Maurice Sarrail]]", man("Maurice Sarrail", allegiance=("FRA",), rank="Gen.")),
    who(
        ALLEGIANCE_BREAK,
        "{{flagicon|Prussia}} [[Gebhard von Blücher]]<br>[[August von Gneisenau]]",
        man("Gebhard von Blücher", allegiance=("Prussia",)),
        man("August von Gneisenau"),
    ),
    who(
        ALLEGIANCE_LIST,
        "{{flagicon|Prussia}} {{ubl|[[Gebhard von Blücher]]|[[August von Gneisenau]]}}",
        man("Gebhard von Blücher", allegiance=("Prussia",)),
        man("August von Gneisenau", allegiance=("Prussia",)),
    ),
    who(
        ALLEGIANCE_LIST,
        "{{flagicon|A}} {{ubl|[[Jan Vos]]|[[Piet Bos]]}} {{flagicon|B}} {{ubl|[[Carl Ek]]|[[Nils Alm]]}}",
        man("Jan Vos", allegiance=("A",)),
        man("Piet Bos", allegiance=("A",)),
        man("Carl Ek", allegiance=("B",)),
        man("Nils Alm", allegiance=("B",)),
    ),
    who(
        ALLEGIANCE,
        "{{ubl|{{flagicon|Chile}} [[Manuel Bulnes]]|[[Manuel Baquedano]]}}",
        man("Manuel Bulnes", allegiance=("Chile",)),
        man("Manuel Baquedano"),
    ),
    who(
        ALLEGIANCE_HEADING,
        "{{flag|France}}:<br>[[Patrice de MacMahon]]<br>[[François Canrobert]]",
        man("Patrice de MacMahon", allegiance=("France",), group=("France",)),
        man("François Canrobert", allegiance=("France",), group=("France",)),
    ),
    who(
        ALLEGIANCE_HEADING,
        "'''{{flagcountry|UK|naval}}:'''\n* [[David Beatty]]\n* [[Hugh Evan-Thomas]]",
        man("David Beatty", allegiance=("UK",), group=("UK",)),
        man("Hugh Evan-Thomas", allegiance=("UK",), group=("UK",)),
    ),
    who(
        ALLEGIANCE_LONE,
        "{{flagicon|Romania}}:\n* [[Ion Dragalina]]\n* [[Eremia Grigorescu]]",
        man("Ion Dragalina", allegiance=("Romania",)),
        man("Eremia Grigorescu", allegiance=("Romania",)),
    ),
    who(
        ALLEGIANCE_LONE,
        "\n* {{flagicon|Serbia}}\n* [[Radomir Putnik]]\n* [[Stepa Stepanović]]\n* {{flagicon|Montenegro}}\n* [[Janko Vukotić]]",
        man("Radomir Putnik", allegiance=("Serbia",)),
        man("Stepa Stepanović", allegiance=("Serbia",)),
        man("Janko Vukotić", allegiance=("Montenegro",)),
    ),
    who(
        ALLEGIANCE_LONE,
        "\n* {{flagicon|Serbia}}:\n** [[Radomir Putnik]]\n** [[Stepa Stepanović]]",
        man("Radomir Putnik", allegiance=("Serbia",)),
        man("Stepa Stepanović", allegiance=("Serbia",)),
    ),
    who(
        ALLEGIANCE,
        "\n* {{flagicon|Japan}} [[Tōgō Heihachirō]]\n* {{flagicon|Japan}} [[Kamimura Hikonojō]]",
        man("Tōgō Heihachirō", allegiance=("Japan",)),
        man("Kamimura Hikonojō", allegiance=("Japan",)),
    ),
)

RANKS: tuple[PersonPhrase, ...] = (
    who(RANK, "Lt. Gen. [[James Longstreet]]", man("James Longstreet", rank="Lt. Gen.")),
    who(RANK, "[[Colonel|Col.]] [[Joshua Chamberlain]]", man("Joshua Chamberlain", rank="Col.")),
    who(
        RANK,
        "Lt. Gen. Sir [[John Moore (British Army officer)|John Moore]]",
        man("John Moore", "John Moore (British Army officer)", rank="Lt. Gen. Sir"),
    ),
    who(RANK, "King [[Porus]]", man("Porus", rank="King")),
    who(RANK, "[[Emperor]] [[Menelik II]]", man("Menelik II", rank="Emperor")),
    who(
        RANK,
        "Duke [[Leopold III, Duke of Austria|Leopold III]] {{KIA}}",
        man("Leopold III", "Leopold III, Duke of Austria", rank="Duke", fates=("killed",)),
    ),
    who(
        RANK,
        "Adm. [[Reinhard Scheer]]<br>[[Vice admiral|Vice Adm.]] [[Franz von Hipper]]",
        man("Reinhard Scheer", rank="Adm."),
        man("Franz von Hipper", rank="Vice Adm."),
    ),
    who(RANK, "Captain John Hale", unlinked("John Hale", rank="Captain")),
    who(
        RANK,
        "{{flagicon|British Raj}} Maj. Gen. Harold Briggs",
        unlinked("Harold Briggs", rank="Maj. Gen.", allegiance=("British Raj",)),
    ),
    who(RANK, "[[Generaloberst]] [[Alexander von Kluck]]", man("Alexander von Kluck", rank="Generaloberst")),
    who(RANK, "Field Marshal [[August von Mackensen]]", man("August von Mackensen", rank="Field Marshal")),
    who(RANK_INSIDE, "[[Michel Ney|Marshal Ney]]", man("Marshal Ney", "Michel Ney")),
    who(RANK_INSIDE, "[[General Santa Anna]]", man("General Santa Anna")),
    who(RANK_INSIDE, "[[Harold Godwinson|King Harold II]]{{KIA}}", man("King Harold II", "Harold Godwinson", fates=("killed",))),
    who(LETTERS, "[[Leslie Morshead]], DSO", man("Leslie Morshead", notes=("DSO",))),
    who(LETTERS, "[[Leslie Morshead]], Bt", man("Leslie Morshead", notes=("Bt",))),
    who(LETTERS, "[[George Monck]], Duke of Albemarle", man("George Monck", notes=("Duke of Albemarle",))),
    who(LIST_COMMA, "[[George Monck]], Henk Ruyter", Person("George Monck, Henk Ruyter", None)),
    who(LIST_COMMA, "[[George Monck]], Ruyter<ref>a</ref>", Person("George Monck, Ruyter", None)),
    who(LIST_COMMA, "Ivo, son of Waltheof", Person("Ivo, son of Waltheof", None)),
    who(LIST_COMMA, "Ivo, the Younger", Person("Ivo, the Younger", None)),
    who(LIST_COMMA, "Ivo, leader of the rebels", Person("Ivo", None, notes=("leader of the rebels",))),
    who(LETTERS, "[[Leslie Morshead]] [[Distinguished Service Order|DSO]]", man("Leslie Morshead", notes=("DSO",))),
    who(LETTERS, "Lt. Col. Arthur Hill VC", unlinked("Arthur Hill", rank="Lt. Col.", notes=("VC",))),
)

FATES: tuple[PersonPhrase, ...] = (
    who(FATE_TEMPLATE, "[[Kim Chaek]]{{KIA}}", man("Kim Chaek", fates=("killed",))),
    who(FATE_TEMPLATE, "[[Kim Chaek]] {{kia}}", man("Kim Chaek", fates=("killed",))),
    who(FATE_TEMPLATE, "[[Kim Chaek]] {{KIA|alt=yes}}", man("Kim Chaek", fates=("killed",))),
    who(FATE_TEMPLATE, "[[Kim Chaek]] {{KIA2}}", man("Kim Chaek", fates=("killed",))),
    who(FATE_TEMPLATE, "{{nowrap|[[Kim Chaek]]{{KIA}}}}", man("Kim Chaek", fates=("killed",))),
    who(FATE_TEMPLATE, "[[Philip Sidney]] {{DOW}}", man("Philip Sidney", fates=("died_of_wounds",))),
    who(FATE_TEMPLATE, "[[Philip Sidney]] {{Died of wounds}}", man("Philip Sidney", fates=("died_of_wounds",))),
    who(FATE_TEMPLATE, "Otto Lang {{PKIA}}", unlinked("Otto Lang", fates=("presumed_killed",))),
    who(FATE_TEMPLATE, "[[Stonewall Jackson]]&nbsp;{{WIA}}", man("Stonewall Jackson", fates=("wounded",))),
    who(FATE_TEMPLATE, "[[Dmitri Kozlov]] {{MIA}}", man("Dmitri Kozlov", fates=("missing",))),
    who(FATE_TEMPLATE, "[[Friedrich Paulus]] {{POW}}", man("Friedrich Paulus", fates=("captured",))),
    who(FATE_TEMPLATE, "Juan Pardo {{AWOL}}", unlinked("Juan Pardo", fates=("deserted",))),
    who(FATE_TEMPLATE, "[[Miguel Hidalgo]] {{Executed}}", man("Miguel Hidalgo", fates=("executed",))),
    who(
        FATE_TEMPLATE,
        "[[Miguel Hidalgo]] {{executed|link=Execution by firing squad}}",
        man("Miguel Hidalgo", fates=("executed",)),
    ),
    who(FATE_TEMPLATE, "[[Piet Cronjé]] {{Surrendered}}", man("Piet Cronjé", fates=("surrendered",))),
    who(FATE_TEMPLATE, "[[Otto Lang]] {{Surrender|link=Battle of Xanth}}", man("Otto Lang", fates=("surrendered",))),
    who(FATE_TEMPLATE, "[[Alcibiades]] {{Turncoat}}", man("Alcibiades", fates=("defected",))),
    who(FATE_TEMPLATE, "[[Sertorius]] {{Assassinated}}", man("Sertorius", fates=("assassinated",))),
    who(FATE_TEMPLATE, "[[Sertorius]]{{assassinated|alt=yes}}", man("Sertorius", fates=("assassinated",))),
    who(FATE_TEMPLATE, "[[Bohdan Khmelnytsky]] {{Natural Causes}}", man("Bohdan Khmelnytsky", fates=("natural_causes",))),
    who(FATE_TEMPLATE, "[[Bohdan Khmelnytsky]] {{natural causes}}", man("Bohdan Khmelnytsky", fates=("natural_causes",))),
    who(
        FATE_TEMPLATE,
        "[[Publius Quinctilius Varus|Varus]] {{Suicide}}",
        man("Varus", "Publius Quinctilius Varus", fates=("suicide",)),
    ),
    who(FATE_TEMPLATE, "[[Louis of Nassau]] {{WIA}}{{POW}}", man("Louis of Nassau", fates=("wounded", "captured"))),
    who(FATE_TEMPLATE, "[[Louis of Nassau]] {{POW}} {{Executed}}", man("Louis of Nassau", fates=("captured", "executed"))),
    who(FATE_TEMPLATE, "[[Louis of Nassau]]<ref>Motley 1856, p. 540</ref> {{KIA}}", man("Louis of Nassau", fates=("killed",))),
    who(
        FATE_TEMPLATE,
        "\n* {{flagicon|Paraguay}} [[Francisco Solano López]] {{KIA}}\n* {{flagicon|Paraguay}} [[José Díaz]] {{DOW}}",
        man("Francisco Solano López", allegiance=("Paraguay",), fates=("killed",)),
        man("José Díaz", allegiance=("Paraguay",), fates=("died_of_wounds",)),
    ),
    who(FATE_LINK, "[[Ion Dragalina]] ([[Wounded in action|WIA]])", man("Ion Dragalina", fates=("wounded",))),
    who(FATE_LINK, "[[Ion Dragalina]] ([[Missing in action|MIA]])", man("Ion Dragalina", fates=("missing",))),
    who(FATE_LINK, "[[Ion Dragalina]] [[Killed in action|†]]", man("Ion Dragalina", fates=("killed",))),
    who(FATE_LINK, "[[Ion Dragalina]] [[Prisoner of war|(POW)]]", man("Ion Dragalina", fates=("captured",))),
    who(FATE_LINK, "[[Ion Dragalina]] [[Death by natural causes|†]]", man("Ion Dragalina", fates=("natural_causes",))),
    who(FATE_LINK, "[[Ion Dragalina]] [[Suicide|†]]", man("Ion Dragalina", fates=("suicide",))),
    who(FATE_LINK, "[[Ion Dragalina]] {{small|([[Prisoner of war|captured]])}}", man("Ion Dragalina", fates=("captured",))),
    who(FATE_LINK, "[[Walter Tyler]] ([[Assassination|murdered]])", man("Walter Tyler", fates=("assassinated",))),
    who(FATE_GLYPH, "[[Gustavus Adolphus]] †", man("Gustavus Adolphus", fates=("killed",))),
    who(FATE_GLYPH, "[[Gustavus Adolphus]]†<br>[[Johan Banér]]", man("Gustavus Adolphus", fates=("killed",)), man("Johan Banér")),
    who(FATE_GLYPH, "Gen. Erik Dahl <sup>†</sup>", unlinked("Erik Dahl", rank="Gen.", fates=("killed",))),
    who(FATE_WORDS, "[[François I]] (captured)", man("François I", fates=("captured",))),
    who(FATE_WORDS, "[[François I]] ''(captured)''", man("François I", fates=("captured",))),
    who(FATE_WORDS, "[[François I]] <small>(missing)</small>", man("François I", fates=("missing",))),
    who(FATE_WORDS, "[[Guy de Lusignan]] (killed)", man("Guy de Lusignan", fates=("killed",))),
    who(FATE_WORDS, "[[Guy de Lusignan]] (killed in action)", man("Guy de Lusignan", fates=("killed",))),
    who(FATE_WORDS, "[[Guy de Lusignan]] (wounded)", man("Guy de Lusignan", fates=("wounded",))),
    who(FATE_WORDS, "[[Guy de Lusignan]] {{small|(executed)}}", man("Guy de Lusignan", fates=("executed",))),
    who(FATE_WORDS, "[[Guy de Lusignan]] (surrendered)", man("Guy de Lusignan", fates=("surrendered",))),
    who(FATE_WORDS, "[[Guy de Lusignan]] (deserted)", man("Guy de Lusignan", fates=("deserted",))),
)

MORE_PEOPLE: tuple[PersonPhrase, ...] = (
    who(NOTE, "[[Omar Bradley]] (from June 1944)", man("Omar Bradley", notes=("from June 1944",))),
    who(NOTE, "[[Omar Bradley]]<br>(from June 1944)", man("Omar Bradley", notes=("from June 1944",))),
    who(
        NOTE,
        "[[Omar Bradley]]<br />{{small|(US First Army)}}<br />[[Miles Dempsey]]",
        man("Omar Bradley", notes=("US First Army",)),
        man("Miles Dempsey"),
    ),
    who(
        NOTE,
        "{{flagicon|US}} [[Omar Bradley]] {{small|(Commander in Chief)}}",
        man("Omar Bradley", allegiance=("US",), notes=("Commander in Chief",)),
    ),
    who(NOTE, "[[Charles VI]] (didn't fight)", man("Charles VI", notes=("didn't fight",))),
    who(NOTE, "[[Charles VI]] (until 1951) {{WIA}}", man("Charles VI", notes=("until 1951",), fates=("wounded",))),
    who(NOTE, "[[Charles VI]] {{WIA}} (until 1951)", man("Charles VI", notes=("until 1951",), fates=("wounded",))),
    who(NOTE, "[[Charles VI]] (until 1951)<ref>Ames, p. 4</ref>", man("Charles VI", notes=("until 1951",))),
    who(NOTE_ROLE, "[[Ii Naomasa]]: field commander", man("Ii Naomasa", notes=("field commander",))),
    who(NOBODY, "[[Robert Bruce]]<br>and others", man("Robert Bruce")),
    who(NOBODY, "[[Robert Bruce]]<br>''and others...''", man("Robert Bruce")),
    who(NOBODY, "Unknown"),
    who(NOBODY, "''Unknown''"),
    who(NOBODY, "?"),
    who(NOBODY, "Various"),
    who(NOBODY, "{{flagicon|Japan}} Unknown"),
    who(NOBODY, "[[Ali Pasha]]<br>[[List of commanders of the revolt|full list]]", man("Ali Pasha")),
    who(
        HEADING,
        "'''Army:'''<br>[[Archduke John of Austria|Archduke John]]<br>'''Navy:'''<br>[[Silvestro Dandolo]]",
        man("Archduke John", "Archduke John of Austria", group=("Army",)),
        man("Silvestro Dandolo", group=("Navy",)),
    ),
    who(
        HEADING,
        "High Command:\n* [[Ferdinand I of Romania|Ferdinand I]]\n* [[Dumitru Iliescu]] (Chief of Staff)",
        man("Ferdinand I", "Ferdinand I of Romania", group=("High Command",)),
        man("Dumitru Iliescu", group=("High Command",), notes=("Chief of Staff",)),
    ),
    who(
        HEADING,
        "Until 26 July:<br>[[Joseph Hooker]]<br>From 26 July:<br>[[George Meade]]",
        man("Joseph Hooker", group=("Until 26 July",)),
        man("George Meade", group=("From 26 July",)),
    ),
    who(
        HEADING,
        "\n; Land forces\n* [[Oliver Cromwell]]\n; Fleet\n* [[Robert Blake]]",
        man("Oliver Cromwell", group=("Land forces",)),
        man("Robert Blake", group=("Fleet",)),
    ),
    who(
        HEADING,
        "{{collapsible list|title='''Other commanders'''|[[Thomas Picton]] {{KIA}}|[[Rowland Hill]]}}",
        man("Thomas Picton", group=("Other commanders",), fates=("killed",)),
        man("Rowland Hill", group=("Other commanders",)),
    ),
    who(
        HEADING,
        "[[Duke of Wellington]]\n{{collapsible list|title=Corps commanders|bullets=yes|"
        "[[Rowland Hill]]|{{flagicon|Netherlands}} [[William II]]}}",
        man("Duke of Wellington"),
        man("Rowland Hill", group=("Corps commanders",)),
        man("William II", group=("Corps commanders",), allegiance=("Netherlands",)),
    ),
    who(
        HEADING_NEST,
        "'''Army:'''<br>{{small|Left wing:}}<br>[[Karl Ek]]<br>{{small|Right wing:}}<br>[[Nils Alm]]",
        man("Karl Ek", group=("Army", "Left wing")),
        man("Nils Alm", group=("Army", "Right wing")),
    ),
    who(
        HEADING_BULLET,
        "\n* '''1st Division:'''\n** [[Ion Dragalina]]\n** Col. Ion Anastasiu\n* [[Eremia Grigorescu]]",
        man("Ion Dragalina", group=("1st Division",)),
        unlinked("Ion Anastasiu", rank="Col.", group=("1st Division",)),
        man("Eremia Grigorescu"),
    ),
    who(
        HEADING_BULLET,
        "\n* '''Rebels:'''\n* [[Wat Tyler]]\n* [[John Ball]] {{executed}}",
        man("Wat Tyler", group=("Rebels",)),
        man("John Ball", group=("Rebels",), fates=("executed",)),
    ),
    who(
        HEADING_RULE,
        "'''Until June:'''<br>[[Auguste de Marmont]]\n----\n[[Joseph Montrichard]]",
        man("Auguste de Marmont", group=("Until June",)),
        man("Joseph Montrichard"),
    ),
    who(
        HEADING_RULE,
        "Royalists:<br>[[Prince Rupert]]<br><br>[[Thomas Fairfax]]",
        man("Prince Rupert", group=("Royalists",)),
        man("Thomas Fairfax"),
    ),
    who(
        LIST,
        "[[Karl Ek]]<br/>[[Nils Alm]]<BR />[[Per Brahe]]</br>[[Erik Dahlberg]]",
        man("Karl Ek"),
        man("Nils Alm"),
        man("Per Brahe"),
        man("Erik Dahlberg"),
    ),
    who(LIST, "{{plainlist|\n* [[Karl Ek]]\n* [[Nils Alm]] {{POW}}\n}}", man("Karl Ek"), man("Nils Alm", fates=("captured",))),
    who(LIST, "{{Plainlist}}\n* [[Karl Ek]]\n* [[Nils Alm]]\n{{Endplainlist}}", man("Karl Ek"), man("Nils Alm")),
    who(LIST, "{{unbulleted list|[[Karl Ek]]|[[Nils Alm]]}}", man("Karl Ek"), man("Nils Alm")),
    who(
        LIST,
        "{{Ubl|Gen. [[Karl Ek]]|[[Nils Alm]]{{KIA}}|and others}}",
        man("Karl Ek", rank="Gen."),
        man("Nils Alm", fates=("killed",)),
    ),
    who(LIST, "{{bulleted list|[[Karl Ek]]|[[Nils Alm]]}}", man("Karl Ek"), man("Nils Alm")),
    who(LIST, "{{hlist|[[Karl Ek]]|[[Nils Alm]]|[[Per Brahe]]}}", man("Karl Ek"), man("Nils Alm"), man("Per Brahe")),
    who(LIST, "{{flatlist|\n* [[Karl Ek]]\n* [[Nils Alm]]\n}}", man("Karl Ek"), man("Nils Alm")),
    who(LIST, "{{tree list}}\n* [[Karl Ek]]\n* [[Nils Alm]]\n{{tree list/end}}", man("Karl Ek"), man("Nils Alm")),
    who(LIST, "{{br list|[[Karl Ek]]|[[Nils Alm]]}}", man("Karl Ek"), man("Nils Alm")),
    who(LIST, "{{*}}[[Karl Ek]]{{*}}[[Nils Alm]]", man("Karl Ek"), man("Nils Alm")),
    who(LIST_COMMA, "[[Karl Ek]], [[Nils Alm]] and [[Per Brahe]]", man("Karl Ek"), man("Nils Alm"), man("Per Brahe")),
    who(
        LIST_COMMA,
        "{{flagicon|Sweden}} [[Karl Ek]], {{flagicon|Denmark}} [[Niels Juel]]",
        man("Karl Ek", allegiance=("Sweden",)),
        man("Niels Juel", allegiance=("Denmark",)),
    ),
    who(LIST_WRAP, "[[Karl Ek]],<br>[[Nils Alm]]", man("Karl Ek"), man("Nils Alm")),
    who(DRESS, "<center>'''[[Karl Ek]]'''</center><div>{{small|[[Nils Alm]]}}</div>", man("Karl Ek"), man("Nils Alm")),
    who(DRESS, '<span style="white-space:nowrap">{{flagicon|Sweden}} [[Karl Ek]]</span>', man("Karl Ek", allegiance=("Sweden",))),
    who(
        CITATION,
        '[[Karl Ek]]<ref name="A1">{{cite book|last=Ames|year=1901|title=[[Per Brahe]]}}</ref><br>'
        "[[Nils Alm]]{{sfn|Boyd|1990|p=3}}",
        man("Karl Ek"),
        man("Nils Alm"),
    ),
    who(
        CITATION,
        "[[Karl Ek]]{{efn|With his brother [[Per Brahe]]{{KIA}}.}}<!-- [[Olof Palme]] --> {{WIA}}",
        man("Karl Ek", fates=("wounded",)),
    ),
    who(
        CITATION,
        "{{flagicon|Sweden}}<!-- 1650 --> [[Karl Ek]]{{cn|date=May 2011}} (from 1650)",
        man("Karl Ek", allegiance=("Sweden",), notes=("from 1650",)),
    ),
)

TAILS: tuple[PersonPhrase, ...] = (
    who(NOTE, "Col. Amos Webb, 9th Iowa Infantry", unlinked("Amos Webb", rank="Col.", notes=("9th Iowa Infantry",))),
    who(
        NOTE,
        "Major Amos Webb, [[9th Iowa Infantry Regiment|9th Iowa]]",
        unlinked("Amos Webb", rank="Major", notes=("9th Iowa",)),
    ),
    who(
        NOTE,
        "[[Amos Webb]], 9th & [[10th Iowa Infantry Regiment|10th Iowa]]",
        man("Amos Webb", notes=("9th & 10th Iowa",)),
    ),
    who(NOTE, "[[Amos Webb]], [[Army of the West]]", man("Amos Webb", notes=("Army of the West",))),
    who(NOTE, "Amos Webb – [[IV Corps]]", unlinked("Amos Webb", notes=("IV Corps",))),
    who(NOTE, "[[Amos Webb]] commander of the garrison", man("Amos Webb", notes=("commander of the garrison",))),
    who(NOTE, "[[Khalid Omar]] Brotherhood leader", man("Khalid Omar", notes=("Brotherhood leader",))),
    who(NOTE, "[[Khalid Omar]] of [[Basra]]", unlinked("Khalid Omar of Basra")),
    who(FATE_WORDS, "[[Karl Ek]] (wounded and captured)", man("Karl Ek", fates=("wounded", "captured"))),
    who(FATE_WORDS, "[[Karl Ek]] (captured, later executed)", man("Karl Ek", fates=("captured", "executed"))),
    who(FATE_WORDS, "[[Karl Ek]] was captured", man("Karl Ek", fates=("captured",))),
    who(
        FATE_WORDS,
        "[[Karl Ek]]{{KIA}} [[Per Alm]]{{POW}}",
        man("Karl Ek", fates=("killed",)),
        man("Per Alm", fates=("captured",)),
    ),
    who(ALLEGIANCE, "{{flag|Sweden}} [[Karl Ek]]", man("Karl Ek", allegiance=("Sweden",))),
    who(ALLEGIANCE, "{{flag|Sweden}} Karl Ek, 2nd Corps", unlinked("Karl Ek", allegiance=("Sweden",), notes=("2nd Corps",))),
    who(NOBODY, "[[Karl Ek]]<br>Various local chieftains", man("Karl Ek")),
    who(FATE_GLYPH, "† [[Karl Ek]]", man("Karl Ek", fates=("killed",))),
    who(FATE_TEMPLATE, "{{flagicon|Sweden}} {{KIA}} [[Karl Ek]]", man("Karl Ek", allegiance=("Sweden",), fates=("killed",))),
    who(
        ALLEGIANCE,
        "{{flagicon|Sweden}} [[Karl Ek]] {{flagicon|Denmark}} [[Per Alm]]",
        man("Karl Ek", allegiance=("Sweden",)),
        man("Per Alm", allegiance=("Denmark",)),
    ),
    who(NOBODY, "Unknown rebel leaders"),
    who(NOBODY, "[[Karl Ek]], [[Per Alm]] and others", man("Karl Ek"), man("Per Alm")),
    who(NOBODY, "Karl Ek et al.", unlinked("Karl Ek", notes=("et al",))),
    who(NOBODY, "No central command"),
    who(NOBODY, "no overall leader"),
    who(NOBODY, "Without a leader"),
    who(NOBODY, "Leaderless"),
    who(NOBODY, "Several"),
    who(NOBODY, "''Many''"),
    who(NOBODY, "(vacant)"),
    who(NOBODY, "{{flagicon|Chad}} (unknown)"),
    who(NOBODY, "None"),
    who(NOBODY, "None (decentralised)"),
    who(NOBODY, "[[Karl Ek]]<br>Several local captains", man("Karl Ek")),
    who(NOBODY, "Leo the Vacant", unlinked("Leo the Vacant")),
    who(NAME_EDGE, "[[Karl Ek Sr.]]", man("Karl Ek Sr.")),
    who(NAME_EDGE, "[[Karl Ek (general)|Karl Ek Sr.]] {{KIA}}", man("Karl Ek Sr.", "Karl Ek (general)", fates=("killed",))),
    who(NAME_EDGE, "[[Karl Ek]].", man("Karl Ek")),
    who(NAME_EDGE, "[[Karl Ek ]]{{POW}}", man("Karl Ek", fates=("captured",))),
    who(NAME_EDGE, "Karl Ek.", unlinked("Karl Ek")),
    who(NAME_EDGE, "Karl Ek Jr.", unlinked("Karl Ek Jr.")),
    who(NAME_EDGE, "K. E. Alm Esq.", unlinked("K. E. Alm Esq.")),
    who(NAME_EDGE, "Karl Ek Jr. (captured)", unlinked("Karl Ek Jr.", fates=("captured",))),
    who(NAME_EDGE, "Karl Ek Jr.†", unlinked("Karl Ek Jr.", fates=("killed",))),
    who(NAME_EDGE, "Karl IV.", unlinked("Karl IV")),
    who(NAME_EDGE, "Karl K.", unlinked("Karl K.")),
    who(NAME_EDGE, "Col. [[Karl Ek] (killed)", unlinked("Karl Ek", rank="Col.", fates=("killed",))),
    who(NAME_EDGE, "[Karl Ek] (killed)", unlinked("Karl Ek", fates=("killed",))),
    who(NAME_EDGE, "[then in exile] Karl Ek", unlinked("Karl Ek", notes=("then in exile",))),
    who(NAME_EDGE, "Karl Ek [sic]", unlinked("Karl Ek", notes=("sic",))),
    who(NAME_EDGE, "[[Karl Ek] (killed)", unlinked("Karl Ek", fates=("killed",))),
    who(LIST_FATES, "K. Ek (captured), P. Alm (wounded)", EK_CAUGHT, unlinked("P. Alm", fates=("wounded",))),
    who(LIST_FATES, "K. Ek (POW) and P. Alm (POW)", EK_CAUGHT, unlinked("P. Alm", fates=("captured",))),
    who(LIST_FATES, "K. Ek {{POW}}, P. Alm {{KIA}}", EK_CAUGHT, unlinked("P. Alm", fates=("killed",))),
    who(LIST_FATES, "K. Ek (POW), [[Per Alm]] (WIA)", EK_CAUGHT, man("Per Alm", fates=("wounded",))),
    who(
        LIST_FATES,
        "Capt. K. Ek (POW), Per Alm (killed) and Nils Brahe (wounded and captured)",
        unlinked("K. Ek", rank="Capt.", fates=("captured",)),
        unlinked("Per Alm", fates=("killed",)),
        unlinked("Nils Brahe", fates=("wounded", "captured")),
    ),
    who(LIST_FATES, "K. Ek (POW), P. Alm (WIA) and others", EK_CAUGHT, unlinked("P. Alm", fates=("wounded",))),
    who(LIST_FATES, "K. Ek, P. Alm (wounded)", unlinked("K. Ek, P. Alm", fates=("wounded",))),
    who(LIST_FATES, "K. Ek (POW) P. Alm (WIA)", unlinked("K. Ek", fates=("captured",), notes=("P. Alm (WIA)",))),
    who(LIST_FATES, "K. Ek (WIA), 3rd Corps (POW)", unlinked("K. Ek", fates=("wounded", "captured"), notes=("3rd Corps",))),
    who(LIST_FATES, "[[Karl Ek]], Governor (killed)", man("Karl Ek", fates=("killed",), notes=ANY)),
)

PEOPLE: tuple[PersonPhrase, ...] = (*NAMES, *RANKS, *FATES, *MORE_PEOPLE, *TAILS)

BELLIGERENTS: tuple[PartyPhrase, ...] = (
    sides(NAME, "[[Sparta]]", land("Sparta")),
    sides(NAME, "[[Kingdom of England|England]]", land("England", "Kingdom of England")),
    sides(NAME, "Local militia", body("Local militia")),
    sides(NAME_EDGE, "[[Republic of Ekland|R.E.]]", land("R.E.", "Republic of Ekland")),
    sides(NAME_EDGE, "{{flag|U.K.}}", flagged("U.K.")),
    sides(NAME_EDGE, "{{flag|Chad|name=Rep. of Ch.}} (from 1990)", flagged("Chad", "Rep. of Ch.", notes=("from 1990",))),
    sides(NAME_EDGE, "R.E.C.", body("R.E.C.")),
    sides(NAME_EDGE, "R.E.C. (until 1951)", body("R.E.C.", notes=("until 1951",))),
    sides(NAME_EDGE, "Alm Trading Ltd.", body("Alm Trading Ltd.")),
    sides(NAME_EDGE, "Tribes of the north.", body("Tribes of the north")),
    sides(NAME_EDGE, "{{flagicon|Chad}} [[Duchy of Ek]", Party("Duchy of Ek", None, ("Chad",))),
    sides(NAME_EDGE, "[[Duchy of Ek] (until 1951)", body("Duchy of Ek", notes=("until 1951",))),
    sides(NAME_EDGE, "[Duchy of Ek]]", body("Duchy of Ek")),
    sides(NAME_EDGE, "[Duchy of Ek]", body("Duchy of Ek")),
    sides(NAME_EDGE, "Duchy of Ek]]", body("Duchy of Ek")),
    sides(
        NOTE_FLAG, "{{flag|Chad}} <small>(from 1990)</small> {{small|in part}}", flagged("Chad", notes=("from 1990", "in part"))
    ),
    sides(NOTE_FLAG, "{{flag|Chad}} (from 1990) in part", flagged("Chad", notes=("from 1990", "in part"))),
    sides(NOTE_FLAG, "{{flag|Chad}} (from 1990) {{small|In part}}", flagged("Chad", notes=("from 1990", "In part"))),
    sides(NOTE_FLAG, "{{flag|Chad}} (CH) rebels", flagged("Chad", "Chad (CH) rebels")),
    sides(NOTE_FLAG, "{{flag|Chad}} (from 1990) and allies", flagged("Chad", "Chad (from 1990) and allies")),
    sides(NOTE_FLAG, "[[Army of Chad]] (AC) rebels", body("Army of Chad (AC) rebels")),
    sides(NAME, "{{lang|ar|[[Hezbollah]]}}", land("Hezbollah")),
    sides(NAME, "{{ill|Free Corps of Riga|de}}", land("Free Corps of Riga")),
    sides(NAME, "[[Yihetuan|Boxer]]s", land("Boxers", "Yihetuan")),
    sides(LINK_WHOLE, "[[England|English]] longbowmen", body("English longbowmen")),
    sides(LINK_WHOLE, "[[Sparta]]n allies", body("Spartan allies")),
    sides(
        PARTY_ONE,
        "Forces of [[Pompey]], including many of the [[Optimates]]",
        body("Forces of Pompey, including many of the Optimates"),
    ),
    sides(PARTY_ONE, "Army of the Republic of Vietnam (ARVN) rebels", body("Army of the Republic of Vietnam (ARVN) rebels")),
    sides(
        PARTY_ONE, "Supporters of [[Louis XVI]] and [[Marie Antoinette]]", body("Supporters of Louis XVI and Marie Antoinette")
    ),
    sides(FLAG_ABOVE, "{{flagicon|Chad}}<br>[[Duchy of Ek]]", Party("Duchy of Ek", "Duchy of Ek", ("Chad",))),
    sides(FLAG_ABOVE, "\n* {{flagicon|Chad}}\n* [[Duchy of Ek]]", Party("Duchy of Ek", "Duchy of Ek", ("Chad",))),
    sides(
        FLAG_ABOVE,
        "{{flagicon|Chad}}{{flagicon|Mali}}<br>[[Ek]]<br>[[Alm]]<br>{{flagicon|Peru}}<br>[[Oxby]]",
        Party("Ek", "Ek", ("Chad", "Mali")),
        land("Alm"),
        Party("Oxby", "Oxby", ("Peru",)),
    ),
    sides(FLAG_ABOVE, "{{flagicon|Chad}}<br>{{flag|France}}", flagged("France")),
    sides(FLAG_ABOVE, "[[Ek]]<br>{{flagicon|Chad}}<br>[[Alm]]<br>{{flagicon|Mali}}", land("Ek"), land("Alm")),
    sides(FLAG_NAMED, "{{flag|France}}", flagged("France")),
    sides(FLAG_NAMED, "{{flag|Kingdom of France|1789}}", flagged("Kingdom of France")),
    sides(FLAG_NAMED, "{{flag|US|name=Americans}}", flagged("US", "Americans")),
    sides(FLAG_NAMED, "{{flagu|French Third Republic}}", flagged("French Third Republic")),
    sides(FLAG_NAMED, "{{flagcountry|United Kingdom|1801}}", flagged("United Kingdom")),
    sides(FLAG_NAMED, "{{flagcountry|UK}}", flagged("UK")),
    sides(FLAG_NAMED, "{{flagcountry|size=21px|Bermuda|1910}}", flagged("Bermuda")),
    sides(FLAG_NAMED, "{{flagcountry|Kingdom of Italy|23px}}", flagged("Kingdom of Italy")),
    sides(FLAG_NAMED, "{{Flagcountry|Nazi Germany|variant=1935|name=Germany}}", flagged("Nazi Germany", "Germany")),
    sides(FLAG_NAMED, "{{army|Netherlands}}", flagged("Netherlands")),
    sides(FLAG_NAMED, "{{navy|UK}}", flagged("UK")),
    sides(FLAG_NAMED, "{{navy|Empire of Japan|name=Combined Fleet}}", flagged("Empire of Japan", "Combined Fleet")),
    sides(FLAG_NAMED, "'''{{flag|French Empire}}'''", flagged("French Empire")),
    sides(FLAG_VARIANT, "{{flag|Republic of Korea|1949}}", flagged("Republic of Korea")),
    sides(FLAG_VARIANT, "{{flag|Spain|1785|naval}}", flagged("Spain")),
    sides(FLAG_CODE, "{{USA}}", flagged("USA", "United States")),
    sides(FLAG_CODE, "{{FRA}}<br>{{GBR}}", flagged("FRA", "France"), flagged("GBR", "United Kingdom")),
    sides(FLAG_ICON, "{{flagicon|Qing dynasty|1889}} [[Qing dynasty]]", land("Qing dynasty", flags=("Qing dynasty",))),
    sides(
        FLAG_ICON,
        "{{flagdeco|Donetsk People's Republic}} [[Donetsk People's Republic|Donetsk PR]]",
        land("Donetsk PR", "Donetsk People's Republic", flags=("Donetsk People's Republic",)),
    ),
    sides(FLAG_ICON, "{{Flag icon|Russia}} Volunteers", body("Volunteers", flags=("Russia",))),
    sides(FLAG_ICON, "{{flagicon image|Ensign of the Guard.svg}} [[National Guard]]", land("National Guard")),
    sides(FLAG_ICON, "[[File:Arms of Castile.svg|20px]] [[Crown of Castile|Castile]]", land("Castile", "Crown of Castile")),
    sides(FLAG_ICON, "[[Image:Cross.png|18px|alt=Cross]] [[Teutonic Order]]", land("Teutonic Order")),
    sides(
        FLAG_ICON,
        "{{flagicon|Poland}}{{flagicon|Lithuania}} [[Polish–Lithuanian Commonwealth]]",
        land("Polish–Lithuanian Commonwealth", flags=("Poland", "Lithuania")),
    ),
    sides(
        LIST,
        "{{flag|Prussia}}<br>{{flag|Austrian Empire}}<br />{{flag|Russian Empire}}",
        flagged("Prussia"),
        flagged("Austrian Empire"),
        flagged("Russian Empire"),
    ),
    sides(LIST, "{{flag|Prussia}}\n{{flag|Austrian Empire}}", flagged("Prussia"), flagged("Austrian Empire")),
    sides(
        LIST,
        "{{flagicon|British Empire}} [[Canada]]\n\n{{flagicon|British Empire}} [[Newfoundland]]",
        land("Canada", flags=("British Empire",)),
        land("Newfoundland", flags=("British Empire",)),
    ),
    sides(LIST, "\n* {{flag|Chile}}\n* {{flag|Peru}}", flagged("Chile"), flagged("Peru")),
    sides(LIST, "{{plainlist|\n* {{flag|Chile}}\n* {{flag|Peru}}\n}}", flagged("Chile"), flagged("Peru")),
    sides(LIST, "{{plain list}}\n* [[Athens]]\n* [[Thebes]]\n{{end plainlist}}", land("Athens"), land("Thebes")),
    sides(LIST, "{{ubl|[[Athens]]|[[Thebes]]|[[Corinth]]}}", land("Athens"), land("Thebes"), land("Corinth")),
    sides(LIST, "{{Unbulleted list|{{flag|Iran}}|{{flag|Syria}}}}", flagged("Iran"), flagged("Syria")),
    sides(LIST, "{{bulleted list|{{flag|Iran}}|[[Badr Brigade]]}}", flagged("Iran"), land("Badr Brigade")),
    sides(LIST, "{{hlist|[[Athens]]|[[Thebes]]}}", land("Athens"), land("Thebes")),
    sides(LIST, "{{flatlist|\n* [[Athens]]\n* [[Thebes]]\n}}", land("Athens"), land("Thebes")),
    sides(LIST, "{{br list|[[Athens]]|[[Thebes]]}}", land("Athens"), land("Thebes")),
    sides(LIST_COMMA, "[[Classical Athens|Athens]], [[Plataea]]", land("Athens", "Classical Athens"), land("Plataea")),
    sides(LIST_COMMA, "[[Athens]] and [[Thebes]]", land("Athens"), land("Thebes")),
    sides(LIST_COMMA, "{{flag|Iran}}, {{flag|Syria}}", flagged("Iran"), flagged("Syria")),
    sides(LIST_COMMA, "Athens, Thebes and Corinth", body("Athens, Thebes and Corinth")),
    sides(LIST_WRAP, "[[Athens]],<br>[[Thebes]],<br>[[Corinth]]", land("Athens"), land("Thebes"), land("Corinth")),
    sides(
        DRESS,
        "{{nowrap|{{flag|Empire of Brazil}}}}<br><small>{{flag|Uruguay}}</small>",
        flagged("Empire of Brazil"),
        flagged("Uruguay"),
    ),
    sides(DRESS, "<div style=\"text-align:left\">'''[[Rome]]'''</div>{{center|[[Samnium]]}}", land("Rome"), land("Samnium")),
)

STRUCTURE: tuple[PartyPhrase, ...] = (
    sides(HEADING, "[[Rome]]<br>'''Supported by:'''<br>[[Massalia]]", land("Rome"), land("Massalia", group=("Supported by",))),
    sides(
        HEADING,
        "{{flag|Iraq}}<br>''Supported by:''<br />{{flag|Kuwait}}",
        flagged("Iraq"),
        flagged("Kuwait", group=("Supported by",)),
    ),
    sides(
        HEADING,
        "[[Rome]]<br>Roman vassals:<br>[[Numidia]]<br>[[Pergamon]]",
        land("Rome"),
        land("Numidia", group=("Roman vassals",)),
        land("Pergamon", group=("Roman vassals",)),
    ),
    sides(
        HEADING,
        "\n; Until 1941\n* {{flag|Bulgaria}}\n; From 1941\n* {{flag|Hungary}}",
        flagged("Bulgaria", group=("Until 1941",)),
        flagged("Hungary", group=("From 1941",)),
    ),
    sides(
        HEADING,
        "{{flag|Turkey}}\n{{collapsible list|title='''Volunteers'''|{{flagicon|Russia}} [[Don Cossacks]]|[[Vostok Battalion]]}}",
        flagged("Turkey"),
        land("Don Cossacks", flags=("Russia",), group=("Volunteers",)),
        land("Vostok Battalion", group=("Volunteers",)),
    ),
    sides(
        HEADING,
        "{{collapsible list|bullets=true|title=Combat support:|{{flag|Oman}}|{{flag|Jordan}}}}",
        flagged("Oman", group=("Combat support",)),
        flagged("Jordan", group=("Combat support",)),
    ),
    sides(
        HEADING_COALITION,
        "'''[[Axis powers|Axis]]''':<br>{{flag|Nazi Germany}}<br>{{flag|Kingdom of Italy}}",
        flagged("Nazi Germany", group=("Axis",)),
        flagged("Kingdom of Italy", group=("Axis",)),
    ),
    sides(
        HEADING_COALITION,
        "'''[[Seventh Coalition]]:'''\n* {{flag|Prussia}}\n* {{flag|Duchy of Brunswick}}",
        flagged("Prussia", group=("Seventh Coalition",)),
        flagged("Duchy of Brunswick", group=("Seventh Coalition",)),
    ),
    sides(
        HEADING_COALITION,
        "'''[[Axis powers|Axis]]'''<br>{{flag|Nazi Germany}}<br>{{flag|Kingdom of Romania}}",
        flagged("Nazi Germany", group=("Axis",)),
        flagged("Kingdom of Romania", group=("Axis",)),
    ),
    sides(
        HEADING_COALITION,
        "'''Irish republicans'''<br>[[Irish Volunteers]]<br>[[Irish Citizen Army]]",
        land("Irish Volunteers", group=("Irish republicans",)),
        land("Irish Citizen Army", group=("Irish republicans",)),
    ),
    sides(HEADING_COALITION, "'''[[Rome]]'''", land("Rome")),
    sides(
        HEADING_NEST,
        "'''Alliance:'''<br>{{flag|Austrian Empire}}<br>{{small|'''Volunteers:'''}}<br>{{small|[[Tyrol]]}}<br>"
        "'''Neutral:'''<br>[[Ragusa]]",
        flagged("Austrian Empire", group=("Alliance",)),
        land("Tyrol", group=("Alliance", "Volunteers")),
        land("Ragusa", group=("Neutral",)),
    ),
    sides(
        HEADING_NEST,
        "'''Allies'''<br>{{flag|France}}<br>From 1915:<br>{{flag|Italy}}",
        flagged("France", group=("Allies",)),
        flagged("Italy", group=("Allies", "From 1915")),
    ),
    sides(
        HEADING_BULLET,
        "\n* '''League:'''\n** [[Milan]]\n** [[Brescia]]\n* [[Venice]]",
        land("Milan", group=("League",)),
        land("Brescia", group=("League",)),
        land("Venice"),
    ),
    sides(
        HEADING_RULE,
        "'''Supported by:'''<br>{{flag|Cuba}}\n----\n{{flag|Angola}}",
        flagged("Cuba", group=("Supported by",)),
        flagged("Angola"),
    ),
    sides(
        HEADING_RULE,
        "{{flag|Cuba}}<br>Supported by:<br>{{flag|Mali}}<hr />{{flag|Angola}}",
        flagged("Cuba"),
        flagged("Mali", group=("Supported by",)),
        flagged("Angola"),
    ),
    sides(
        HEADING_RULE,
        "{{flag|French Empire}}<br>Client states:<br>[[Illyrian Provinces]]<br><br>[[Montenegro]]",
        flagged("French Empire"),
        land("Illyrian Provinces", group=("Client states",)),
        land("Montenegro"),
    ),
    sides(
        PARTS,
        "[[Holy Roman Empire]]\n* [[Austria]]\n* [[Prussia]]",
        land("Holy Roman Empire", parts=(land("Austria"), land("Prussia"))),
    ),
    sides(
        PARTS,
        "{{flag|United Kingdom}}\n* {{flag|British Raj}}\n* {{flag|Malta}}\n{{flag|France}}",
        flagged("United Kingdom", parts=(flagged("British Raj"), flagged("Malta"))),
        flagged("France"),
    ),
    sides(
        PARTS, "{{flag|Spain}}\n{{flag|Portugal}}\n* [[Brazil]]", flagged("Spain"), flagged("Portugal", parts=(land("Brazil"),))
    ),
    sides(
        PARTS,
        "\n* {{flag|Ukraine}}\n** [[Ukrainian Ground Forces]]\n*** [[25th Airborne Brigade]]\n* {{flag|Poland}}",
        flagged("Ukraine", parts=(land("Ukrainian Ground Forces", parts=(land("25th Airborne Brigade"),)),)),
        flagged("Poland"),
    ),
    sides(
        PARTS,
        "{{flag|Ukraine}} {{tree list}}\n* [[National Guard]]\n* [[Azov Battalion]]\n{{tree list/end}}",
        flagged("Ukraine", parts=(land("National Guard"), land("Azov Battalion"))),
    ),
    sides(
        PARTS,
        "'''[[Axis powers|Axis]]:'''<br>{{flag|Nazi Germany}}\n* [[Slovak Legion]]\n{{flag|Finland}}",
        flagged("Nazi Germany", group=("Axis",), parts=(land("Slovak Legion", group=("Axis",)),)),
        flagged("Finland", group=("Axis",)),
    ),
    sides(PARTY_NOTE, "{{flag|Bulgaria}} (from 1941)", flagged("Bulgaria", notes=("from 1941",))),
    sides(
        PARTY_NOTE,
        "{{flag|Kingdom of Italy}} {{small|(until 1943)}}<br>{{flag|Japan}}",
        flagged("Kingdom of Italy", notes=("until 1943",)),
        flagged("Japan"),
    ),
    sides(
        PARTY_NOTE,
        "{{flag|Kingdom of Italy}}<br><small>(until 1943)</small><br>{{flag|Japan}}",
        flagged("Kingdom of Italy", notes=("until 1943",)),
        flagged("Japan"),
    ),
    sides(
        PARTY_NOTE,
        "{{flagicon|Georgia}} [[Georgia (country)|Georgia]] (air support)",
        land("Georgia", "Georgia (country)", flags=("Georgia",), notes=("air support",)),
    ),
    sides(PARTY_NOTE, "[[Kingdom of Kandy|Kandy]] {{Surrendered}}", land("Kandy", "Kingdom of Kandy", notes=ANY)),
    sides(NOTE_LINK, "[[Free Army (1921)|Free Army (northern wing)]]", land("Free Army (northern wing)", "Free Army (1921)")),
    sides(NOBODY, "{{flag|Chad}}<br>and others", flagged("Chad")),
    sides(NOBODY, "{{flag|Chad}}<br>''and others''", flagged("Chad")),
    sides(
        CITATION,
        "{{flag|Chad}}<ref>Boyd 1990, p. 31</ref><br>{{flag|Libya}}{{efn|From 1978; 2,000 men.}}",
        flagged("Chad"),
        flagged("Libya"),
    ),
    sides(
        CITATION,
        "{{flag|Chad}}<!-- {{flag|France}} --><br><!-- [[Zaire]]<br> -->[[FROLINAT]]{{sfn|Boyd|1990|p=3}} (until 1979)",
        flagged("Chad"),
        land("FROLINAT", notes=("until 1979",)),
    ),
    sides(
        CITATION,
        "'''Supported by:'''{{cn|date=May 2012}}<br>{{flag|Libya}}{{refn|group=nb|Denied by [[Tripoli]].}}",
        flagged("Libya", group=("Supported by",)),
    ),
    sides(CITATION, "{{flag|Chad}}{{#tag:ref|Joined in 1983, with [[Zaire]].|group=nb}}{{rp|44}}", flagged("Chad")),
)

PARTIES: tuple[PartyPhrase, ...] = (*BELLIGERENTS, *STRUCTURE)
