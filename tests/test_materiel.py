"""The noun tables: what a phrase counts, and what is no count."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from warbox.data import materiel
from warbox.data.materiel import (
    AMBIGUOUS,
    BRANCH_WORDS,
    CATEGORIES,
    FORMATION_WORDS,
    IRREGULAR_PLURALS,
    MEASURE_UNITS,
    MODELS,
    NOUNS,
    SHIP_TEMPLATES,
    category_of,
)

# One line a category; phrases between semicolons.
EXPECTED: dict[str | None, str] = {
    "personnel": """
        men; soldiers; troops; personnel; infantry; cavalry; Gascon infantry; mounted infantry; hoplites; legionaries;
        archers; knights; samurai; janissaries; sipahis; sepoys; marines; sailors; crew; crews; pilots; airmen;
        paratroopers; commandos; rangers; guerrillas; militia; militiamen; volunteers; levies; men-at-arms; men at arms;
        officers; generals; regulars; policemen; police officers; gendarmes; carabinieri; prisoners; tank crews; gun
        crews; horse; light horse; foot; sabres; sabers; bayonets; lances; spears; longbowmen; crossbowmen; musketeers;
        arquebusiers; dragoons; hussars; Cossacks; askaris; rank and file; other ranks; officers and men; men of the 5th
        Battalion; members of the crew; men under arms; men killed; troops engaged; infantry and cavalry; knights and
        sergeants; men and horses; men or more; ex-soldiers; foot soldiers; special forces; security forces; artillerymen;
        Frenchmen; Taliban fighters; fighters; rebels; insurgents; militants; gunmen; suicide bombers; machine gunners;
        horse archers; elephant riders; camel riders; landsknechte; hastati; triarii; huscarls; ashigaru; bashi-bazouks;
        mujahideen; peshmerga; sappers; engineers; ships' crews; merchant seamen; rowers; tank and gun crews; National
        Guardsmen; pikemen; people; irregulars; soldiers (mostly conscripts); infantrymen; airborne troops; combat
        engineers; regulars and militia; Royal Marines; mounted archers; light infantry; auxiliaries; policemen and
        soldiers; Red Guards; garrison troops; bomber crews; fighter pilots; cavalry troops; armed men; bodies of cavalry;
        foreign fighters; reinforcements; fresh reinforcements
    """,
    "civilians": """
        civilians; villagers; women; children; women and children; inhabitants; refugees; hostages; protesters; workers;
        non-combatants; noncombatants; passengers; journalists; settlers; students; monks; clergymen; fishermen; camp
        followers; slaves; aid workers; foreign nationals; families; bystanders; armed civilians; civilians and soldiers;
        visitors; guests; commuters; spectators; concertgoers; party-goers; schoolchildren; housewives; waitresses; elders
    """,
    "guns": """
        guns; cannon; cannons; artillery; artillery pieces; field artillery pieces; pieces of artillery; pieces; field
        guns; field pieces; anti-tank guns; anti-aircraft guns; AA guns; 76 mm guns; guns of all calibres; siege guns;
        horse artillery; mortars; 81 mm mortars; howitzers; 155mm howitzers; machine guns; machine-guns; light machine
        guns; heavy machineguns; MGs; 12-pounders; 25-pounder guns; 6-pounders; culverins; falconets; carronades; Katyusha
        launchers; Katyushas; Nebelwerfers; rocket launchers; flak guns; recoilless rifles; catapults; ballistae;
        trebuchets; siege engines; guns and mortars; field and siege guns; Maxim guns; Gatling guns; railway guns; BM-21s;
        ZU-23s; 88s; swivel guns; guns captured; zambureks; bombards; BM-21 Grads; infantry guns; coastal guns; Vickers
        machine guns; QF 18-pounder guns; 6-inch guns; artillery pieces and mortars; captured guns; guns of various
        calibers; pieces of ordnance; multiple rocket launchers
    """,
    "tanks": """
        tanks; light tanks; tankettes; Tiger tanks; Tigers; Tiger IIs; Panthers; Panzers; Panzer IVs; Panzer III; Panzer
        38(t); PzKpfw IV; Shermans; M4 Shermans; Mark IV tanks; Matilda II; Churchills; Crusader tanks; T-34s; T-34-85s;
        T-34/85; KV-1s; IS-2s; T-55s; T-62 tanks; T-72; Leopard 2s; Merkavas; Merkava Mk 4s; M1 Abrams; M1A1; Stuarts;
        M60A1s; BT-7s; FT-17s; Renault FTs; tanks and assault guns; tanks/assault guns; tanks or self-propelled guns;
        tanks destroyed; number of tanks; light tanks and armoured cars; infantry support tanks; captured T-55 tanks
    """,
    "vehicles": """
        FV432s; FV432 carriers; BTR-60 carriers;
        vehicles; armoured vehicles; armored cars; armoured cars; armoured personnel carriers; personnel carriers; Bren
        carriers; Universal Carriers; AFVs; APCs; IFVs; assault guns; StuG IIIs; StuGs; self-propelled guns; self
        propelled guns; SPGs; tank destroyers; tank-destroyers; Jagdpanthers; Hetzers; Marders; SU-85s; SU-100; ISU-152s;
        M10s; M113s; BMP-1s; BTR-60s; BRDM-2; Humvees; technicals; trucks; lorries; jeeps; half-tracks; halftracks;
        motorcycles; cars; wagons; supply wagons; carts; chariots; trains; armoured trains; locomotives; LVTs; other
        vehicles; trucks and jeeps; horse-drawn wagons; armored fighting vehicles; Bren gun carriers
    """,
    "aircraft": """
        Savoia-Marchetti SM.82; SM.79s; PZL P.11s; D.520s; Wellingtons; Vickers Wellington; Skuas; Jaguars;
        aircraft; combat aircraft; planes; airplanes; aeroplanes; warplanes; bombers; heavy bombers; dive bombers; torpedo
        bombers; dive-bombers; fighter-bombers; fighter bombers; Zero fighters; jet fighters; night fighters; P-51
        fighters; Bf 109 fighters; helicopters;
        attack helicopters; transport planes; transport aircraft; gliders; seaplanes; floatplanes;
        flying boats; airships; zeppelins; balloons; drones; UAVs; Bf 109; Bf 109s; Bf 109Es; Messerschmitt Bf 109s; Bf
        110s; Me 262s; Fw 190s; Ju 87 Stukas; Stukas; Ju 88s; He 111; He 111s; Do 17s; Spitfires; Spitfire Mk Vs;
        Hurricanes; P-40s; P-51Ds; B-17s; B-17Gs; B-29 Superfortresses; A6M Zeros; A6M2 Zeros; B5N2s; D3A1; Il-2s; Yak-9s;
        MiG-15s; MiG-15bis; MiG-21s; F-4 Phantoms; F-4s; F-16s; F-16 Fighting Falcons; F/A-18s; Mi-8s; Mi-24; UH-1s; AH-64
        Apaches; Su-25s; Su-24; Bf 109s and Fw 190s; aircraft shot down; carrier aircraft; planes and pilots; fighters and
        bombers; fighters, bombers; MiG-17 fighters; Hawker Hurricanes; Hawker Hurricane fighters; Supermarine Spitfire;
        enemy aircraft; bomber aircraft; fighter aircraft; fighter planes; Apache helicopters; Black Hawks; Predator
        drones
    """,
    "ships": """
        ships; ships of the line; ship of the line; sail of the line; ships-of-the-line; warships; naval vessels; vessels;
        boats; light cruisers; cruisers; heavy cruisers; battlecruisers; battle cruisers; battle-cruisers; battleships;
        pre-dreadnoughts; destroyers; destroyer escorts; escorts; frigates; corvettes; sloops; sloops-of-war; sloops of
        war; brigs; schooners; cutters; galleys; galleasses; galleons; carracks; triremes; quinqueremes; longships; junks;
        turtle ships; dhows; canoes; war canoes; fireships; fire ships; bomb vessels; bomb ketches; men-of-war; men of
        war; East Indiamen; merchantmen; merchant ships; transports; troop transports; troopships; tankers; freighters;
        steamers; gunboats; gun boats; gun-boats; torpedo boats; torpedo-boats; motor torpedo boats; PT boats; MTBs;
        U-boats; U-505; submarines; midget submarines; aircraft carriers; escort carriers; carriers; seaplane tenders;
        landing craft; landing ships; LSTs; LST-325; patrol boats; minesweepers; minelayers; monitors; ironclads; rams of
        the river fleet and ironclads; 74-gun ships; fourth rates; third-rates; ships sunk; ships and boats; rowboats;
        tugs; barges; hulks; auxiliary vessels; submarine chasers; xebecs; armed merchant cruisers; transport ships; small
        boats; supply ships; Type VII U-boats; tank landing ships; Landing Craft Infantry; ships of line; oared vessels;
        small craft
    """,
    "animals": "horses; cavalry horses; war elephants; elephants; camels; mules; horses and mules; oxen; donkeys; head of cattle",
    "formations": """
        goums; tagmata; firqat; lashkars; harkas; banda; mehallas; katibas; kandaks;
        Sturmgeschütz-Abteilung; schwere Panzerabteilungen; Jägerbataillon; Grenadierregimenter; Fallschirmjägerdivision;
        armies; army corps; corps; divisions; infantry divisions; Panzer divisions; rifle divisions; tank divisions;
        brigades; regiments; cavalry regiments; battalions; machine gun battalions; companies; companies of infantry;
        squadrons; squadrons of cavalry; fighter squadrons; bomber groups; platoons; legions; cohorts; maniples;
        batteries; artillery batteries; gun batteries; battle groups; task forces; task force; Task Force 58; units;
        detachments; tercios; tumens; elements of 9 legions; infantry and tank divisions; tank and infantry divisions;
        infantry and artillery regiments; Kampfgruppen; fleets; flotillas; SS Panzer Divisions; troop; army groups; air
        wings; patrols; demolition team; regiments of foot; rifle companies; tank battalion; coastal batteries; armoured
        brigade; divisions (understrength); Janissary corps; battalions and 3 batteries
    """,
    "equipment": """
        rifles; muskets; small arms; arms; weapons; submachine guns; sub-machine guns; AK-47s; pistols; anti-tank rifles;
        RPGs; bombs; shells; rounds of ammunition; mines; torpedoes; rockets; missiles; supplies; grenades; stands of
        arms; tents; radios; Katyusha rockets; Qassam rockets; Scud missiles; siege towers
    """,
    "other": "forts; castles; villages; buildings; houses; bridges; standards; colours; gun emplacements; sorties; airfields",
    None: """
        French; unknown; tons; tons of supplies; days; delay; ; and; of; of the; (); 1,000; heavy; minimal; per cent; ---;
        Normandy; Bremen; Yemen
    """,
}
PHRASES = [(" ".join(phrase.split()), category) for category, text in EXPECTED.items() for phrase in text.split(";")]


@pytest.mark.parametrize(("phrase", "category"), PHRASES)
def test_the_head_noun_decides(phrase: str, category: str | None) -> None:
    assert category_of(phrase) == category


def test_the_list_of_expectations_is_long() -> None:
    assert len(PHRASES) > 500


def test_case_spaces_and_typography_do_not_matter() -> None:
    assert category_of("  LIGHT   CRUISERS ") == category_of("light\u00a0cruisers") == "ships"
    assert category_of("U‑boats") == category_of("U–boats") == "ships"
    assert category_of("ships’ crews") == "personnel"


def test_horse_is_cavalry_and_horses_are_animals() -> None:
    assert (category_of("horse"), category_of("horses")) == ("personnel", "animals")
    assert (category_of("troop"), category_of("troops")) == ("formations", "personnel")


@pytest.mark.parametrize("noun", sorted(NOUNS))
def test_every_noun_has_its_own_category(noun: str) -> None:
    assert noun == " ".join(noun.casefold().split())
    assert NOUNS[noun] in CATEGORIES
    assert category_of(noun) == NOUNS[noun]


def test_a_regular_plural_has_the_category_of_its_singular() -> None:
    """Adding a plain "s" changes nothing, but for the words that have a plural of another meaning."""
    meant = {"horse": "animals", "troop": "personnel", "garrison": "formations", "militia": "formations", "force": "personnel"}
    for noun, category in NOUNS.items():
        if (
            noun[-1] not in "sy"
            and not noun.endswith(("man", "men"))
            and noun not in IRREGULAR_PLURALS
            and noun != "rank and file"
        ):
            assert category_of(f"{noun}s") == meant.get(noun, category), noun


@pytest.mark.parametrize(("plural", "singular"), sorted(IRREGULAR_PLURALS.items()))
def test_irregular_plurals_are_no_dead_rows(plural: str, singular: str) -> None:
    assert plural == plural.casefold()
    assert category_of(plural) == category_of(singular) is not None


def test_no_noun_stands_in_two_categories() -> None:
    names = (
        "PERSONNEL",
        "CIVILIANS",
        "GUNS",
        "TANKS",
        "VEHICLES",
        "AIRCRAFT",
        "SHIPS",
        "ANIMALS",
        "FORMATIONS",
        "EQUIPMENT",
        "OTHER",
    )
    words = [word for name in names for word in getattr(materiel, f"_{name}")]
    assert sorted(words) == sorted(NOUNS)


def test_models_are_read_in_every_spelling() -> None:
    assert sum(len(models.split()) for models in materiel._MODELS.values()) == len(MODELS), "a model in two categories"
    for model, category in MODELS.items():
        letters, _, number = model.partition("-")
        assert category_of(model) == category_of(model.upper()) == category, model
        if letters.isalpha() and number.isdigit() and not NOUNS.get(letters):
            assert category_of(f"{letters} {number}s") == category_of(f"{letters}{number}") == category, model


def test_ambiguous_nouns_state_the_reading_taken_first() -> None:
    for noun, readings in AMBIGUOUS.items():
        assert len(readings) > 1, noun
        assert category_of(noun) == readings[0], noun
        assert set(readings) <= set(CATEGORIES), noun


def test_branch_words_read_as_guns_alone() -> None:
    assert {category_of(word) for word in BRANCH_WORDS} == {"guns"}


def test_measures_are_never_counted_things() -> None:
    # Look for a measure first: "12 pounders" are guns of that calibre, "40 m2" no M2s, "pieces of eight" no artillery.
    shared = {unit for unit in MEASURE_UNITS if category_of(unit)}
    assert shared == {"pounder", "pounders", "m2", "gold pieces", "pieces of eight"}
    assert {"tons", "grt", "mm", "km", "%", "years", "hours", "pounds", "£", "florins", "ducats", "inch"} <= MEASURE_UNITS
    assert "foot" not in MEASURE_UNITS, "2,000 foot are infantry"


def test_formation_words_come_in_singular_and_plural() -> None:
    assert {"division", "divisions", "army", "fleet", "regiment", "front", "corps", "batteries"} <= FORMATION_WORDS
    assert {word for word in FORMATION_WORDS if word != word.casefold()} == set()


def test_ship_templates_are_no_country_codes() -> None:
    assert {"uss", "hms", "hmas", "hmcs", "ss", "roks", "usns", "sms", "ship", "sclass", "sclass-"} <= SHIP_TEMPLATES
    assert not {"usa", "gbr", "che", "ecu", "arm", "mas", "aru", "fra", "ger"} & SHIP_TEMPLATES


@given(st.text(max_size=80))
@example("İ-1s")
@example("number of " * 3000)
@example("a" + "1" * 50_000 + "!")
def test_any_text_has_a_category_or_none(phrase: str) -> None:
    """Law: ``category_of`` is total and answers within its vocabulary."""
    assert category_of(phrase) in (*CATEGORIES, None)


@given(
    st.lists(st.sampled_from(sorted(NOUNS)), min_size=1, max_size=3), st.sampled_from(["divisions", "crews", "cruisers", "guns"])
)
@example(["machine gun"], "crews")
def test_words_before_the_head_do_not_change_it(modifiers: list[str], head: str) -> None:
    """Law: the category of a phrase is that of its head noun, unless head and modifier are a noun of their own."""
    phrase = " ".join([*modifiers, head])
    compound = any(f"{modifiers[-1].split()[-1]} {noun}" in NOUNS for noun in ("division", "crew", "cruiser", "gun"))
    particles = {" of ", " at ", " and "}
    if not compound and not any(particle in phrase for particle in particles):
        assert category_of(phrase) == category_of(head)
