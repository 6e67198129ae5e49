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


# The rules, each a slug and words of the specification.
NAME = "name: the displayed text without markup, footnotes, flags, or fate marks"
LINK_WHOLE = "name: link is set only where the link is the whole name"
FLAG_ICON = "flag: {{flagicon}}, {{flagdeco}}, {{flagicon image}}, [[File:…]] give a flag and no text"
FLAG_NAMED = "flag: {{flag}}, {{flagu}}, {{flagcountry}}, {{army}} give name X as typed (or name=), flag key X, link null"
FLAG_VARIANT = "flag: the variant only chooses the picture"
FLAG_CODE = "flag: a 3-letter template such as {{USA}} is a flag with its country's name"
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
    who(FATE_TEMPLATE, "[[Piet Cronjé]] {{Surrender|link=Battle of Paardeberg}}", man("Piet Cronjé", fates=("surrendered",))),
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
        "; Land forces\n* [[Oliver Cromwell]]\n; Fleet\n* [[Robert Blake]]",
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
        "[[Duke of Wellington]]\n{{collapsible list|title=Corps commanders|bullets=yes|[[Rowland Hill]]|{{flagicon|Netherlands}} [[William II]]}}",
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
        '[[Karl Ek]]<ref name="A1">{{cite book|last=Ames|year=1901|title=[[Per Brahe]]}}</ref><br>[[Nils Alm]]{{sfn|Boyd|1990|p=3}}',
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

PEOPLE: tuple[PersonPhrase, ...] = (*NAMES, *RANKS, *FATES, *MORE_PEOPLE)
