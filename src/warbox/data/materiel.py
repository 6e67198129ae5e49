"""What is counted in strength and casualty fields: nouns, models and units of measure, by category.

Scope: English words of general military knowledge for every age and element, and the models of aircraft, tanks and guns that are
widely known; not gathered from any set of pages. Nouns are case-folded singulars unless only the plural has the meaning ("troops"
are people, a "troop" a unit).

``category_of`` decides for a noun phrase; the head noun does ("tank crews" are people, "tank divisions" formations).

>>> category_of("light cruisers"), category_of("ships of the line"), category_of("machine gun battalions")
('ships', 'ships', 'formations')
"""

from __future__ import annotations

import re
from itertools import pairwise

__all__ = [
    "AMBIGUOUS",
    "BRANCH_WORDS",
    "CATEGORIES",
    "FORMATION_WORDS",
    "IRREGULAR_PLURALS",
    "MEASURE_UNITS",
    "MODELS",
    "NOUNS",
    "SHIP_TEMPLATES",
    "category_of",
    "kind_of",
]

CATEGORIES: tuple[str, ...] = (
    "personnel",
    "civilians",
    "guns",
    "tanks",
    "vehicles",
    "aircraft",
    "ships",
    "animals",
    "formations",
    "equipment",
    "other",
)
"""The closed vocabulary, in the order of the specification."""

# fmt: off
_PERSONNEL: tuple[str, ...] = (
    # Anyone under arms. "People" and "persons" go with bare numbers, which are personnel.
    "man", "people", "person", "individual", "soul", "soldier", "serviceman", "troops", "personnel", "trooper", "member",
    "fighter", "combatant", "warrior", "effectives", "forces", "manpower", "adult", "bodyguard", "defender", "attacker",
    "besieger", "invader", "raider", "survivor", "captive", "prisoner", "pow", "detainee", "internee", "deserter", "defector",
    "exile", "garrison", "rank and file", "other rank", "other ranks", "enlisted",
    # Ranks as a count
    "officer", "nco", "enlistee", "private", "corporal", "sergeant", "serjeant", "lieutenant", "captain", "major", "colonel",
    "brigadier", "general", "marshal", "admiral", "commodore", "commander", "ensign", "cadet", "midshipman", "subaltern",
    "centurion", "staff", "leader", "commissar", "adviser", "advisor", "instructor", "observer",
    # Foot
    "infantry", "infantryman", "foot", "footman", "footsoldier", "rifleman", "marksman", "sniper", "sharpshooter", "skirmisher",
    "musketeer", "musketman", "arquebusier", "harquebusier", "caliverman", "grenadier", "fusilier", "fusilier marin", "fusileer", "voltigeur",
    "tirailleur", "chasseur", "jäger", "jager", "jaeger", "bersagliere", "alpino", "gebirgsjäger", "zouave", "turco", "spahi",
    "askari", "ascari", "asker", "goumier", "harki", "redcoat", "redshirt", "blackshirt", "pandur", "grenzer",
    "opolchenie", "oprichnik", "szlachta", "freikorps", "territorials", "tamil tiger",
    "gurkha", "sepoy", "peon", "bayonets", "pike", "pikeman", "halberdier", "billman", "bill", "spearman",
    "spear", "spears", "archer", "bowman", "longbowman", "crossbow", "crossbowman", "crossbows", "slinger", "javelineer",
    "javelin thrower", "swordsman", "axeman", "man-at-arms", "landsknecht", "lansquenet", "gallowglass", "kern", "redshank",
    "shield-bearer", "man at arms", "grognard", "stormtrooper", "panzergrenadier", "volksgrenadier", "paratrooper", "para",
    "parachutist", "fallschirmjäger", "commando", "ranger", "seal", "operator", "green beret", "marine", "legionnaire",
    "légionnaire", "frogman",
    # Horse
    "cavalry", "cavalryman", "horse", "horseman", "rider", "knight", "squire", "lance", "lancer", "hussar", "uhlan", "ulan",
    "dragoon", "cuirassier", "carabinier", "carabineer", "carbineer", "reiter", "demi-lancer", "hobelar", "hobilar", "stradiot",
    "stratioti", "sabre", "saber", "sabres", "sabers", "cossack", "sowar", "yeomanry", "gendarme", "cataphract", "clibanarius",
    "charioteer", "chariotry", "camelry", "cameleer", "mahout", "caballero", "gaucho", "llanero",
    # Guns, engineers, services, tanks, air
    "artilleryman", "artillerist", "gunner", "cannoneer", "bombardier", "matross", "mortarman", "engineer", "sapper", "pioneer",
    "signaller", "signaler", "medic", "orderly", "nurse", "stretcher-bearer", "stretcher bearer", "chaplain", "driver",
    "musician", "drummer", "scout", "guide", "spy", "agent", "interpreter", "crew", "crewman", "crewmember", "tankman", "pilot",
    "copilot", "navigator", "aviator", "airman", "aircrew", "aircrewman", "airwoman", "groundcrew", "flier", "flyer",
    "paratroops", "sentry", "guard", "guards", "guardsman", "lifeguard", "watchman",
    # Sea
    "sailor", "hand", "seaman", "mariner", "bluejacket", "rating", "submariner", "oarsman", "rower", "lascar", "galley slave",
    "shipmate", "boatman", "boarder", "stoker", "coastguard", "coastguardsman", "buccaneer", "pirate", "corsair",
    "privateersman", "filibuster", "freebooter", "sea beggar", "viking", "ushkuinik",
    # Raised for the day, irregular, against the state
    "regular", "irregular", "conscript", "recruit", "draftee", "reinforcement", "reservist", "reserve", "reserves", "veteran", "volunteer",
    "militia", "militiaman", "minuteman", "levy", "fencible", "landwehr", "landsturm", "volkssturm", "trained band",
    "trainband", "auxiliary", "mercenary", "contractor", "condottiero", "guerrilla", "guerilla", "guerrillero", "partisan",
    "maquisard", "insurgent", "insurrectionist", "rebel", "revolutionary", "mutineer", "militant", "terrorist", "jihadist",
    "jihadi", "extremist", "gunman", "shooter", "assailant", "perpetrator", "hijacker", "suicide bomber", "bandit", "brigand",
    "outlaw", "rioter", "separatist", "loyalist", "secessionist", "paramilitary", "paramilitaries", "vigilante", "peasant",
    "burgher", "highlander", "frontiersman", "backwoodsman", "trapper", "tribesman", "clansman", "brave", "retainer", "vassal",
    "follower", "supporter", "ally", "noble", "nobleman", "nobility", "gentleman", "baron", "lord", "count", "earl", "duke",
    "prince", "king", "chief", "chieftain", "emir", "peacekeeper", "crusader", "mujahid", "mujahideen", "mujahedeen",
    "mujahidin", "mujahedin", "mujaheddin", "fedayeen", "fedayee", "fidayeen", "ghazi", "ansar", "dervish", "basiji", "basij",
    "pasdaran", "peshmerga", "komitadji", "klepht", "armatole", "haiduk", "hajduk", "uskok", "montonero", "chouan",
    "franc-tireur", "francs-tireurs", "jayhawker", "bushwhacker", "contra", "cristero", "zapatista", "villista", "campesino",
    # Police
    "police", "policeman", "policewoman", "constable", "carabiniere", "federale",

    # Ancient
    "hoplite", "phalangite", "peltast", "psilos", "psiloi", "hypaspist", "companion", "companions", "hetairoi", "helot",
    "perioikos", "perioikoi", "spartiate", "thureophoros", "thureophoroi", "argyraspides", "immortals", "legionary", "velite",
    "velites", "hastatus", "hastati", "princeps", "principes", "triarius", "triarii", "equites", "eques", "auxilia",
    "praetorian", "foederati", "limitanei", "comitatenses", "bucellarii", "gladiator",
    # Medieval and early modern the world over
    "huscarl", "housecarl", "thegn", "thane", "fyrd", "fyrdman", "berserker", "ministerialis", "almogavar", "ginete", "jinete",
    "turcopole", "templar", "hospitaller", "varangian", "akritai", "boyar", "druzhina", "strelets", "streltsy",
    "haydut", "voynuk", "martolos", "janissary", "sipahi", "sipahis", "akinci", "akıncı", "akinjis", "akinji", "azap", "azab",
    "bashi-bazouk", "başıbozuk", "kapikulu", "timariot", "levend", "sekban", "mamluk", "mameluke", "ghulam", "ghilman",
    "qizilbash", "qurchi", "tufangchi", "mansabdar", "zamindar", "rajput", "nair", "nayar", "sikh", "akali", "nihang", "bargir",
    "silladar", "pindari", "mawala", "samurai", "ronin", "ashigaru", "bushi", "ninja", "sohei", "sōhei", "warrior monk",
    "bannerman", "hwarang", "righteous army", "boxer", "taiping", "amazon", "conquistador", "bandeirante",
)

_CIVILIANS: tuple[str, ...] = (
    "civilian", "noncombatant", "non-combatant", "woman", "child", "baby", "infant", "boy", "girl", "youth", "teenager",
    "elderly", "family", "household", "inhabitant", "resident", "citizen", "townspeople", "townsman", "townsfolk", "villager",
    "settler", "colonist", "farmer", "fisherman", "shepherd", "labourer", "laborer", "worker", "workman", "coolie", "porter",
    "camp follower", "sutler", "servant", "slave", "refugee", "evacuee", "displaced person", "idp", "hostage", "bystander",
    "passerby", "passer-by", "passenger", "tourist", "pedestrian", "shopper", "worshipper", "worshiper", "pilgrim", "monk",
    "nun", "priest", "clergyman", "cleric", "missionary", "friar", "rabbi", "protester", "protestor", "demonstrator", "striker",
    "marcher", "activist", "student", "pupil", "schoolchild", "schoolboy", "schoolgirl", "teacher", "journalist", "reporter", "correspondent",
    "cameraman", "photographer", "doctor", "physician", "surgeon", "paramedic", "rescuer", "firefighter", "fireman",
    "politician", "official", "diplomat", "judge", "lawyer", "mayor", "businessman", "shopkeeper", "trader", "employee",
    "technician", "scientist", "intellectual", "artisan", "prostitute", "orphan", "widow", "wife", "expatriate",
    "foreign national", "deportee", "population", "locals", "nationals", "docker", "dockworker", "longshoreman", "stevedore",
    "picketer", "miner", "logger", "lumberjack", "weaver", "clerk", "tradesman", "craftsman", "railwayman", "rancher", "herdsman", "herder",
    "visitor", "guest", "commuter", "traveller", "traveler", "motorist", "migrant", "immigrant", "emigrant", "holidaymaker",
    "vacationer", "camper", "hiker", "picnicker", "bather", "goer", "spectator", "onlooker", "fan", "attendee", "diner",
    "reveller", "reveler", "customer", "client", "patron", "buyer", "seller", "salesman", "vendor", "waiter", "waitress",
    "cleaner", "janitor", "caretaker", "conductor", "neighbour", "neighbor", "householder", "landowner", "tenant",
    "pensioner", "retiree", "elder", "mother", "father", "parent", "grandparent", "grandmother", "grandfather", "daughter",
    "sibling", "relative", "housewife", "midwife", "toddler", "newborn", "adolescent", "teen", "youngster", "kid",
    "athlete", "footballer", "player", "actor", "actress", "singer", "dancer", "artist", "writer", "poet", "blogger",
    "academic", "lecturer", "professor", "dentist", "banker", "patient", "inmate", "congregant", "parishioner", "mourner",
    "celebrant", "seminarian", "bishop", "imam", "preacher", "pastor", "minister", "senator", "legislator", "councillor",
    "councilor", "ambassador", "envoy", "dissident", "farmhand", "counterprotester", "counterprotestor",
)

_GUNS: tuple[str, ...] = (
    "gun", "cannon", "artillery", "piece", "fieldpiece", "fieldgun", "ordnance", "howitzer", "mortar", "pounder", "cannonade",
    "carronade", "culverin", "demi-culverin", "saker", "minion", "falconet", "robinet", "bombard", "bombarde", "basilisk",
    "serpentine", "perrier", "swivel", "murderer", "coehorn", "columbiad", "parrott", "parrott rifle", "rodman", "dahlgren",
    "licorne", "gatling", "maxim", "mitrailleuse", "nordenfelt", "pom-pom", "autocannon", "machinegun", "machine-gun", "mg",
    "hmg", "lmg", "mmg", "gpmg", "flak", "aa", "aaa", "anti-aircraft", "anti-tank", "pak", "ack-ack", "bofors", "oerlikon",
    "dushka", "minenwerfer", "granatwerfer", "nebelwerfer", "katyusha", "recoilless rifle", "launcher", "mlrs", "mrl", "mrls",
    "himars", "grad", "ballista", "catapult", "trebuchet", "mangonel", "onager", "scorpio", "petrary", "petrobole", "springald",
    "perrière", "bricole", "siege engine", "siege weapon", "stone-thrower", "stone thrower", "siege train", "artillery train",
    "zamburak", "zamburek", "zumburuk", "jingal", "gingal", "gingall", "lantaka", "hwacha", "chongtong", "fire lance",
    "ribauldequin", "ribaudequin", "tube", "artillery system", "gun system", "mortar system",
)

_TANKS: tuple[str, ...] = (
    "tank", "tankette", "panzer", "landship", "mbt", "tiger", "königstiger", "panther", "pzkpfw", "pz.kpfw", "panzerkampfwagen",
    "sherman", "firefly", "churchills", "matilda", "valentine", "cromwells", "comet", "tetrarch", "stuart", "chaffee",
    "pershing", "patton", "lees", "grants", "abrams", "leopard", "merkava", "magach", "challenger", "leclerc", "whippet", "a7v",
    "renault ft", "somua", "char b1", "chi-ha", "ha-go", "chi-nu", "amtank", "duplex drive", "arjun", "vijayanta", "al-khalid",
    "al-zarrar", "tiran", "sho't", "pt-76",
)

_VEHICLES: tuple[str, ...] = (
    "vehicle", "afv", "ifv", "icv", "apc", "aifv", "car", "personnel carrier", "troop carrier", "infantry carrier",
    "bren carrier", "universal carrier", "mortar carrier", "weapons carrier", "weapon carrier", "ammunition carrier",
    "gun carrier", "carden-loyd carrier", "assault gun", "self-propelled gun", "self propelled gun", "self-propelled howitzer",
    "self propelled howitzer", "self-propelled artillery", "self propelled artillery", "self-propelled mortar",
    "self-propelled artillery piece", "self-propelled anti-aircraft gun", "spg", "spaag", "spaa", "tank destroyer",
    "tank hunter", "stug", "sturmgeschütz", "sturmgeschutz", "sturmpanzer", "sturmtiger", "jagdtiger", "jagdpanzer",
    "jagdpanther", "panzerjäger", "hetzer", "marder", "nashorn", "elefant", "ferdinand", "wespe", "hummel", "sexton",
    "semovente", "bmp", "btr", "brdm", "mrap", "humvee", "hmmwv", "bradley", "stryker", "technical", "lvt", "amtrac", "amtrak",
    "dukw", "armour", "armor", "half-track", "halftrack", "jeep", "land rover", "land cruiser", "truck", "lorry", "pickup",
    "van", "bus", "automobile", "motorcar", "ambulance", "motorcycle", "motorbike", "motor cycle", "scooter", "bicycle",
    "tractor", "prime mover", "trailer", "bulldozer", "excavator", "fuel tanker", "wagon", "waggon", "cart", "carriage",
    "chariot", "caisson", "limber", "sled", "sledge", "sleigh", "coach", "train", "locomotive", "railcar", "boxcar",
    "transporter", "snowmobile", "rolling stock",
)

_AIRCRAFT: tuple[str, ...] = (
    "aircraft", "air craft", "plane", "airplane", "aeroplane", "warplane", "airframe", "bomber", "fighter-bomber",
    "interceptor", "helicopter", "chopper", "gunship", "glider", "sailplane", "jet", "monoplane", "biplane", "triplane",
    "seaplane", "floatplane", "hydroplane", "flying boat", "flying-boat", "airship", "zeppelin", "dirigible", "blimp",
    "balloon", "drone", "uav", "ucav", "uas", "quadcopter", "rotorcraft", "autogyro", "airliner", "kamikaze", "airlifter",
    "air transport", "air tanker", "awacs", "air asset",
    # Makers and names that are hardly anything else
    "spitfire", "hurricane", "typhoon", "tempest", "mosquito", "lancaster", "halifax", "beaufighter", "blenheim", "hampden",
    "whitley", "swordfish", "albacore", "fulmar", "defiant", "lysander", "sunderland", "catalina", "kittyhawk", "mustang",
    "thunderbolt", "warhawk", "airacobra", "kingcobra", "wildcat", "hellcat", "avenger", "dauntless", "devastator", "helldiver",
    "brewster", "brewster buffalo", "liberator", "flying fortress", "superfortress", "havoc", "dakota", "skytrain", "ventura",
    "phantom", "skyhawk", "skyraider", "thunderchief", "stratofortress", "mirage", "mystère", "ouragan", "vautour", "kfir",
    "nesher", "hawker hunter", "sea fury", "vampire", "meteor", "vulcan", "harrier", "sepecat jaguar", "tornado", "eurofighter",
    "rafale", "super etendard", "étendard", "pucará", "pucara", "gnat", "gripen", "viggen", "draken", "tomcat", "hornet",
    "fighting falcon", "warthog", "huey", "black hawk", "blackhawk", "sea king", "wessex", "alouette", "super frelon",
    "chinook", "seacobra", "supercobra", "sea stallion", "stuka", "zeros", "zeroes", "zeke", "hayabusa", "shiden", "raiden",
    "sturmovik", "shturmovik", "chaika", "chato", "rata", "messerschmitt", "junkers", "heinkel", "dornier", "focke-wulf",
    "focke wulf", "arado", "storch", "fokker", "albatros", "gotha", "taube", "nieuport", "spad", "caudron", "farman", "sopwith",
    "sopwith camel", "breguet", "potez", "dewoitine", "morane", "savoia-marchetti", "macchi", "caproni", "polikarpov",
    "ilyushin", "tupolev", "sukhoi", "mig", "lavochkin", "petlyakov", "hercules", "bayraktar", "shahed", "orlan", "antonov",
    "cessna", "tucano",
    # Names that also have other meanings: the plural alone, or behind the maker's
    "wellingtons", "vickers wellington", "warwicks", "vickers warwick", "skuas", "blackburn skua", "ansons", "avro anson",
    "boomerangs", "baltimores", "martin baltimore", "marylands", "martin maryland", "beauforts", "bristol beaufort", "hudsons",
    "lockheed hudson", "harvards", "stirlings", "short stirling", "wellesleys", "fairey battle", "barracudas",
    "fairey barracuda", "seafires", "martlets", "vengeances", "bettys", "betties", "judys", "vals", "kates", "nells", "jaguars",
    "canberras", "starfighters", "super sabres",
)

_SHIPS: tuple[str, ...] = (
    "flotilla leader", "destroyer leader", "guardship", "guard ship", "harbour defence vessel", "naval craft", "light craft", "small craft",
    "ship", "vessel", "warship", "boat", "craft", "watercraft", "hull", "sail", "flagship", "unterseeboot", "naval unit",
    # Ancient and medieval
    "trireme", "bireme", "quadrireme", "quinquereme", "hexareme", "penteconter", "pentekonter", "triaconter", "liburnian",
    "liburna", "lembus", "lembos", "lembi", "galley", "half-galley", "galleot", "galliot", "galiot", "galeot", "galleass",
    "galeass", "galliass", "fusta", "fuste", "brigantine", "bergantin", "xebec", "chebec", "aviso", "dromon", "dromond", "chelandion",
    "chelandia", "longship", "knarr", "knorr", "drakkar", "birlinn", "cog", "hulc", "nef", "balinger", "ballinger", "tarida",
    "saetia", "pamphylos",
    # Sail
    "carrack", "caravel", "nao", "galleon", "galizabra", "flyboat", "fluyt", "pinnace", "patache", "pink", "hoy", "ketch",
    "fireship", "fire-ship", "lugger", "cutter", "sloop", "sloop-of-war", "brig", "brig-sloop", "gun-brig", "schooner",
    "barque", "bark", "barquentine", "bilander", "polacre", "polacca", "tartane", "tartan", "felucca", "dhow", "baghlah",
    "sambuk", "sambuq", "ghurab", "gallivat", "pattamar", "paro", "prahu", "proa", "prau", "kora-kora", "korakora", "caracoa",
    "karakoa", "lanong", "garay", "lancaran", "penjajap", "frigate", "corvette", "man-of-war", "man of war", "man-o'-war",
    "man o' war", "men-o-war", "indiaman", "first rate", "first-rate", "second rate", "second-rate", "third rate", "third-rate",
    "fourth rate", "fourth-rate", "fifth rate", "fifth-rate", "sixth rate", "sixth-rate", "1st rate", "2nd rate", "3rd rate",
    "4th rate", "5th rate", "6th rate", "two-decker", "three-decker", "four-decker", "seventy-four", "sixty-four", "razee",
    "privateer", "letter of marque", "merchant", "merchantman", "whaler", "slaver", "storeship", "victualler", "prize", "hulk", "gabarre",
    # East Asia, canoes, small craft
    "junk", "sampan", "lorcha", "geobukseon", "panokseon", "hyeopseon", "atakebune", "sekibune", "kobaya", "louchuan",
    "mengchong", "canoe", "waka", "dugout", "piragua", "pirogue", "periagua", "bateau", "whaleboat", "launch", "dinghy", "raft",
    "barge", "lighter", "scow", "hovercraft", "dory",
    # Steam and steel
    "steamer", "steamship", "steamboat", "sternwheeler", "sidewheeler", "side-wheeler", "paddlewheeler", "ironclad",
    "ironclad ram", "cottonclad", "timberclad", "tinclad", "monitor", "gunboat", "pre-dreadnought", "predreadnought",
    "dreadnought", "super-dreadnought", "battleship", "battlecruiser", "cruiser", "destroyer", "escort",
    "sub-chaser", "subchaser", "submarine chaser", "sub chaser", "minesweeper", "minelayer", "mine layer", "minehunter",
    "sweeper", "trawler", "drifter", "commerce raider", "merchant raider", "surface raider", "q-ship", "transport", "troopship",
    "freighter", "collier", "oiler", "tanker", "tender", "liner", "ferry", "ferryboat", "yacht", "tug", "tugboat", "icebreaker",
    "cableship", "coaster", "carrier", "flattop", "submarine", "sub", "human torpedo", "manned torpedo", "kaiten",
    "submersible", "lst", "lci", "lct", "lcvp", "lcm", "lsm", "lsd", "lpd", "lpa", "lph", "lha", "apd", "mtb", "mgb", "opv",
    "speedboat", "landing craft infantry", "landing craft tank", "landing ship tank", "landing ship dock", "hydrofoil",
    "catamaran", "trimaran",
)

_ANIMALS: tuple[str, ...] = (
    "animal", "horses", "mount", "warhorse", "charger", "remount", "pony", "mule", "donkey", "ass", "elephant", "camel",
    "dromedary", "ox", "bullock", "buffalo", "cattle", "cow", "bull", "sheep", "goat", "pig", "hog", "dog", "llama", "reindeer",
    "pigeon", "beast", "livestock", "chicken", "yak", "steed", "herd", "stallion", "mare",
)

# A fleet, flotilla or convoy is a body of ships, as an army is one of men: counted, it is a formation; the ships in it are ships.
_FORMATIONS: tuple[str, ...] = (
    "army", "task force", "air force", "naval force", "strike force", "expeditionary force", "front", "corps", "division",
    "half-division", "demi-brigade", "half-brigade", "brigade", "regiment", "half-regiment", "battalion", "demi-battalion",
    "company", "platoon", "squad", "section", "squadron", "half-squadron", "troop", "battery", "half-battery", "detachment",
    "contingent", "group", "battlegroup", "force", "kampfgruppe", "gruppe", "geschwader", "jagdgeschwader", "kampfgeschwader",
    "staffel", "jagdstaffel", "jasta", "wing", "flight", "unit", "subunit", "formation", "command", "team", "party", "column",
    "patrol", "band", "warband", "gang", "cell", "militias", "garrisons", "legion", "vexillation", "cohort", "century",
    "maniple", "turma", "turmae", "ala", "alae", "numerus", "numeri", "phalanx", "taxis", "taxeis", "lochos", "lochoi", "mora",
    "morai", "syntagma", "tagma", "theme", "thema", "bandon", "tercio", "coronelía", "colunela", "banner", "gonfanon", "pulk",
    "sotnia", "sotnya", "kuren", "tabor", "bandera", "centuria", "tumen", "tümen", "mingghan", "minghan", "jaghun", "ordu",
    "horde", "orta", "bölük", "oda", "impi", "amabutho", "ibutho", "askeri", "chiliarchy", "chapter", "commandery", "fleet",
    "flotilla", "convoy", "wolfpack", "wolf pack", "armada", "risala", "risalah", "paltan", "misl", "btg", "rct", "bct",
    # Of ancient and medieval armies
    "hipparchy", "speira", "speirai", "enomotia", "enomotiai", "xenagia", "merarchy", "vexillatio", "cuneus",
    "cunei", "contubernium", "contubernia", "schola", "scholae", "tagmata", "meros", "moira", "moirai", "droungos", "droungoi",
    "tourma", "tourmai", "arithmos", "arithmoi", "katoikia", "conroi", "banderium", "banderia", "chorągiew", "haufen",
    "fähnlein", "niru", "jalan", "qushun", "cushoon",
    # Of irregulars and of native troops
    "firqa", "firqat", "firqah", "lashkar", "banda", "harka", "goum", "mehalla", "mahalla", "mehal-la", "katiba",
    "katibat", "kata'ib", "liwa", "tabur", "kandak", "jatha", "dalam", "cheta", "četa", "čete", "odred", "odredi", "otryad",
    "sotnja", "montonera", "partida", "somatén", "somatenes", "kommando", "hundertschaft", "hundertschaften",
    "einsatzgruppe", "einsatzgruppen", "ugda", "ugdot",
    "echelon", "regt", "bn", "bde", "div", "coy", "btn", "sqn", "bty", "btry", "regts", "bns",
)

_EQUIPMENT: tuple[str, ...] = (
    "rifle", "musket", "carbine", "arquebus", "harquebus", "matchlock", "flintlock", "firearm", "small arm", "arms", "weapon",
    "weaponry", "shotgun", "handgun", "sidearm", "pistol", "revolver", "submachine gun", "sub-machine gun", "smg", "bazooka",
    "piat", "panzerfaust", "panzerschreck", "rpg", "grenade launcher", "flamethrower", "flame thrower", "atgm", "manpad",
    "manpads", "ammunition", "ammo", "round", "shell", "cartridge", "bullet", "cannonball", "projectile", "gunpowder", "powder",
    "bomb", "grenade", "mine", "landmine", "torpedo", "rocket", "missile", "sam", "explosive", "ied", "dynamite", "charge",
    "incendiary", "sword", "cutlass", "dagger", "knife", "axe", "club", "bow", "arrow", "javelins", "shield", "helmet",
    "uniform", "tent", "kit", "saddle", "ladder", "siege tower", "battering ram", "searchlight", "radar", "radio", "radio set",
    "telephone", "parachute", "equipment", "materiel", "matériel", "material", "supply", "supplies", "stores", "provision",
    "provisions", "ration", "fuel", "oil", "baggage", "barrel", "crate", "engine", "gun carriage", "cargo",
    "system",
)

_OTHER: tuple[str, ...] = (
    "fort", "fortress", "castle", "stronghold", "citadel", "fortification", "bastion", "redoubt", "blockhouse", "bunker",
    "pillbox", "trench", "outpost", "strongpoint", "position", "camp", "base", "airfield", "airbase", "site", "facility",
    "depot", "building", "house", "home", "hut", "church", "mosque", "temple", "monastery", "school", "hospital", "shop",
    "factory", "refinery", "mill", "farm", "village", "town", "city", "settlement", "township", "island", "bridge", "tunnel",
    "railway", "road", "dam", "warehouse", "colour", "color", "standard", "flag", "eagle", "guidon", "trophy", "sortie", "raid",
    "attack", "airstrike", "strike", "mission", "explosion", "incident", "emplacement", "hangar", "barracks", "headquarters",
    "shipyard", "dock", "lighthouse", "tower", "gate", "wall",
    # Events: in the singular they may head counts of what was lost in them.
    "battles", "skirmishes", "engagements", "clashes", "assaults", "ambushes", "sieges", "bombings", "bombardments",
)

NOUNS: dict[str, str] = {
    **dict.fromkeys(_PERSONNEL, "personnel"),
    **dict.fromkeys(_CIVILIANS, "civilians"),
    **dict.fromkeys(_GUNS, "guns"),
    **dict.fromkeys(_TANKS, "tanks"),
    **dict.fromkeys(_VEHICLES, "vehicles"),
    **dict.fromkeys(_AIRCRAFT, "aircraft"),
    **dict.fromkeys(_SHIPS, "ships"),
    **dict.fromkeys(_ANIMALS, "animals"),
    **dict.fromkeys(_FORMATIONS, "formations"),
    **dict.fromkeys(_EQUIPMENT, "equipment"),
    **dict.fromkeys(_OTHER, "other"),
}
"""Noun or noun phrase → category."""
# fmt: on

# fmt: off
IRREGULAR_PLURALS: dict[str, str] = {
    "schoolchildren": "schoolchild", "housewives": "housewife", "midwives": "midwife",
    "children": "child", "oxen": "ox", "wives": "wife", "knives": "knife", "men-at-arms": "man-at-arms",
    "men at arms": "man at arms", "men-of-war": "man-of-war", "men of war": "man of war", "men-o'-war": "man-o'-war",
    "men o' war": "man o' war", "letters of marque": "letter of marque", "passersby": "passerby", "passers-by": "passer-by",
    "fusiliers marins": "fusilier marin", "bateaux": "bateau", "ballistae": "ballista", "liburnae": "liburna", "sotni": "sotnia", "kampfgruppen": "kampfgruppe",
    "gruppen": "gruppe", "staffeln": "staffel", "jagdstaffeln": "jagdstaffel", "sturmgeschütze": "sturmgeschütz",
    "landsknechte": "landsknecht", "alpini": "alpino", "bersaglieri": "bersagliere", "carabinieri": "carabiniere",
    "condottieri": "condottiero", "clibanarii": "clibanarius",

    "centuriae": "centuria",

}
"""Plurals that end neither in a plain "s" nor in "-men", as written → singular."""

AMBIGUOUS: dict[str, tuple[str, ...]] = {
    # noun → the category taken here first, then the other readings, for a caller who knows the field around it
    "fighter": ("personnel", "aircraft"),  # aircraft where a word before it says so ("Zero fighters", "night fighters")
    "carrier": ("ships", "vehicles"),
    "transport": ("ships", "aircraft", "vehicles"),
    "tanker": ("ships", "vehicles", "personnel", "aircraft"),
    "escort": ("ships", "aircraft", "personnel"),
    "bomber": ("aircraft", "personnel"),
    "raider": ("personnel", "ships"),
    "privateer": ("ships", "personnel"),
    "auxiliary": ("personnel", "ships"),
    "prisoner": ("personnel", "civilians"),
    "people": ("personnel", "civilians"),
    "person": ("personnel", "civilians"),
    "peasant": ("personnel", "civilians"),
    "miner": ("civilians", "personnel"),
    "merchant": ("ships", "civilians"),
    "burgher": ("personnel", "civilians"),
    "pilgrim": ("civilians", "personnel"),
    "slave": ("civilians", "personnel"),
    "citizen": ("civilians", "personnel"),
    "student": ("civilians", "personnel"),
    "settler": ("civilians", "personnel"),
    "horse": ("personnel", "animals"),  # "2,000 horse" are cavalry, "2,000 horses" animals
    "spear": ("personnel", "equipment"),
    "lance": ("personnel", "equipment"),
    "pike": ("personnel", "equipment"),
    "sabre": ("personnel", "equipment"),
    "saber": ("personnel", "equipment"),
    "crossbow": ("personnel", "equipment"),
    "bayonets": ("personnel", "equipment"),
    "rifle": ("equipment", "personnel"),  # "600 rifles" in a strength may be riflemen
    "musket": ("equipment", "personnel"),
    "sword": ("equipment", "personnel"),
    "banner": ("formations", "other"),
    "century": ("formations", "other"),
    "tiger": ("tanks", "animals"),
    "panther": ("tanks", "animals"),
    "buffalo": ("animals", "aircraft", "vehicles"),
    "yak": ("animals", "aircraft"),
    "centurion": ("personnel", "tanks"),
    "crusader": ("personnel", "tanks"),
    "katyusha": ("guns", "equipment", "vehicles"),
    "grad": ("guns", "equipment", "vehicles"),
    "launcher": ("guns", "vehicles"),
    "siege engine": ("guns", "equipment"),
    "armour": ("vehicles", "tanks", "equipment"),
    "armor": ("vehicles", "tanks", "equipment"),
    "prize": ("ships", "other"),
    "gunship": ("aircraft", "ships"),
    "scout": ("personnel", "aircraft"),
    "artillery": ("guns", "personnel"),  # pieces, or a branch beside infantry and cavalry: see BRANCH_WORDS
}
"""Nouns with several readings; ``category_of`` gives the first."""

BRANCH_WORDS: frozenset[str] = frozenset({
    "artillery", "field artillery", "horse artillery", "foot artillery", "heavy artillery", "light artillery",
    "siege artillery", "mountain artillery", "coastal artillery", "coast artillery", "fortress artillery", "royal artillery",
    "royal horse artillery", "anti-aircraft artillery",
})
"""Words for pieces that, beside infantry and cavalry ("5,000 infantry, 500 artillery"), name a branch: people, not guns."""

FORMATION_WORDS: frozenset[str] = frozenset({
    "army", "armies", "army group", "army groups", "army corps", "army detachment", "front", "fronts", "corps", "division",
    "divisions", "brigade", "brigades", "demi-brigade", "demi-brigades", "half-brigade", "regiment", "regiments", "battalion",
    "battalions", "company", "companies", "platoon", "platoons", "squad", "squads", "section", "squadron", "squadrons", "troop",
    "battery", "batteries", "group", "groups", "battle group", "battlegroup", "battlegroups", "task force", "task group",
    "force", "combat team", "combat command", "kampfgruppe", "kampfgruppen", "gruppe", "geschwader", "staffel", "jasta", "wing",
    "wings", "flight", "air force", "air army", "air fleet", "air division", "unit", "units", "command", "commando",
    "detachment", "detachments", "contingent", "column", "legion", "legions", "cohort", "cohorts", "century", "maniple",
    "maniples", "phalanx", "tercio", "tercios", "banner", "banners", "tumen", "tumens", "horde", "fleet", "fleets", "flotilla",
    "flotillas", "convoy", "naval district", "military district", "district", "theater", "theatre", "rangers", "marines",
    "guards", "rifles", "fusiliers", "grenadiers", "lancers", "hussars", "dragoons", "cuirassiers", "chasseurs", "uhlans",
    "cavalry", "infantry", "foot", "artillery", "engineers", "militia", "volunteers", "regt", "regts", "bn", "bns", "bde",
    "div", "coy", "sqn", "bty", "rgt", "btn", "inf", "cav", "arty", "art", "armd",
})
"""Words that end a unit's name, singular and plural: after an ordinal ("302nd Division", "21st Lancers") no count is meant."""

MEASURE_UNITS: frozenset[str] = frozenset({
    # parts of an event
    "wave", "waves", "stage", "stages", "phase", "phases",
    # weight and burden
    "ton", "tons", "tonne", "tonnes", "long ton", "long tons", "short ton", "short tons", "metric ton", "metric tons", "t",
    "kt", "kiloton", "kilotons", "megaton", "megatons", "grt", "gt", "brt", "nrt", "dwt", "tonnage", "tons burthen",
    "tons displacement", "kg", "kgs", "kilogram", "kilograms", "kilogramme", "kilogrammes", "kilo", "kilos", "g", "gram",
    "grams", "lb", "lbs", "pound", "pounds", "oz", "ounce", "ounces", "cwt", "hundredweight", "quintal", "quintals", "pud",
    "poods", "stone", "picul", "piculs",
    # calibre
    "mm", "millimetre", "millimetres", "millimeter", "millimeters", "cm", "centimetre", "centimetres", "centimeter",
    "centimeters", "inch", "inches", "in.", '"', "″", "pounder", "pounders", "pdr", "pdrs", "pr", "calibre", "caliber", "cal",
    "cal.", "gauge",
    # length, area, volume, speed
    "m", "metre", "metres", "meter", "meters", "km", "kms", "kilometre", "kilometres", "kilometer", "kilometers", "mi", "mile",
    "miles", "nautical mile", "nautical miles", "nmi", "nm", "ft", "feet", "yd", "yds", "yard", "yards", "leagues", "verst",
    "versts", "li", "stadia", "stades", "fathom", "fathoms", "furlongs", "acre", "acres", "hectare", "hectares", "ha", "km2",
    "km²", "m2", "m²", "sq", "sq.", "square", "square kilometres", "square kilometers", "square miles", "square metres",
    "square meters", "litre", "litres", "liter", "liters", "gallon", "gallons", "bushel", "bushels", "mph", "km/h", "knot",
    "knots", "kn", "hp", "horsepower", "degree", "degrees", "°", "°c", "°f",
    # shares
    "%", "percent", "per cent", "per-cent", "percentage", "‰", "times", "fold", "third", "thirds", "quarter", "quarters",
    "half", "fifth", "fifths", "tenth", "tenths",
    # time
    "second", "seconds", "minute", "minutes", "min", "mins", "hour", "hours", "hr", "hrs", "h", "day", "days", "night",
    "nights", "week", "weeks", "month", "months", "year", "years", "yr", "yrs", "decade", "decades", "am", "pm", "a.m.", "p.m.",
    # money
    "$", "us$", "£", "€", "¥", "₤", "₽", "₹", "dollar", "dollars", "usd", "cent", "cents", "pound sterling", "pounds sterling",
    "sterling", "shilling", "shillings", "pence", "guinea", "guineas", "euro", "euros", "eur", "gbp", "franc", "francs",
    "livre", "livres", "écu", "écus", "ecu", "ecus", "sou", "sous", "florin", "florins", "ducat", "ducats", "guilder",
    "guilders", "gulden", "thaler", "thalers", "taler", "talers", "reichsthaler", "reichsthalers", "reichsmark", "reichsmarks", "marks",
    "deutschmarks", "kreuzer", "groschen", "lira", "lire", "liras", "scudo", "scudi", "sequins", "zecchini", "peso", "pesos",
    "peseta", "pesetas", "real", "reales", "réis", "reis", "maravedí", "maravedís", "maravedis", "escudo", "escudos", "cruzado",
    "cruzados", "doubloon", "doubloons", "pieces of eight", "ruble", "rubles", "rouble", "roubles", "zloty", "złoty", "złotys",
    "zlotys", "krone", "kroner", "krona", "kronor", "riksdaler", "rigsdaler", "piastre", "piastres", "kuruş", "akçe", "akce",
    "dinar", "dinars", "dirham", "dirhams", "rupee", "rupees", "mohur", "mohurs", "yen", "yuan", "tael", "taels", "won", "rand",
    "rial", "riyal", "talent", "talents", "denarius", "denarii", "sesterce", "sesterces", "sestertii", "solidus", "solidi",
    "hyperpyra", "nomismata", "drachma", "drachmae", "drachmas", "gold coins", "gold pieces", "silver coins", "koku",
})
"""Nouns and signs that make the number beside them no count: weight, calibre, distance, share, duration, money."""

SHIP_TEMPLATES: frozenset[str] = frozenset({
    # one for each ship prefix
    "ship", "uss", "usns", "uscgc", "uscs", "usrc", "usat", "usav", "css", "hms", "hmas", "hmcs", "hmnzs", "hmsas", "hmis",
    "hmt", "hmhs", "hmat", "rfa", "rms", "rmas", "rv", "ss", "ps", "tss", "tsmv", "mv", "ms", "mt", "sy", "gts", "hsc", "ns",
    "nms", "smu", "sms", "u-boat", "ins", "pns", "bns", "slns", "ums", "htms", "rss", "kri", "brp", "rps", "roks", "jds", "js",
    "ijn", "hijms", "plans", "rocs", "hnlms", "hnoms", "hdms", "hswms", "hsms", "fns", "orp", "bap", "ara", "arc", "arv", "nrp",
    "hs", "rhs", "tcg", "iris", "sas", "nns", "gns", "kns", "lé", "fs", "hsk",
    # classes
    "sclass", "sclass-", "sclass2", "sclass2-", "ship class",
})
"""Names of templates that print a ship's name or class, case-folded: a ship each, no belligerent and no person."""

_MODELS: dict[str, str] = {
    "aircraft": """
        a-1 a-4 a-6 a-7 a-10 a-20 a-26 a-36 ac-47 ac-130 ah-1 ah-6 ah-64 an-2 an-12 an-22 an-24 an-26 an-72 an-124 av-8 b-1
        b-2 b-10 b-17 b-18 b-24 b-25 b-26 b-29 b-36 b-47 b-52 b-57 bf-108 bf-109 bf-110 br-20 c-17 c-45 c-46 c-47 c-54 c-119
        c-123 c-130 c-141 c-160 ch-21 ch-34 ch-37 ch-46 ch-47 ch-53 ch-54 cr-32 cr-42 dc-3 db-3 dfs-230 dh-2 dh-4 dh-9 do-17
        do-18 do-24 do-215 do-217 ea-6 eb-66 ec-121 ef-111 f-1 f-2 f-4 f-5 f-6 f-7 f-8 f-9 f-14 f-15 f-16 f-18 f-22 f-35 f-51
        f-80 f-82 f-84 f-86 f-89 f-94 f-100 f-101 f-102 f-104 f-105 f-106 f-111 f-117 f/a-18 fa-18 fi-156 fw-189 fw-190 fw-200
        g-50 go-242 go-244 ha-1112 hs-123 hs-126 hs-129 h-13 h-19 h-34 he-45 he-46 he-51 he-59 he-60 he-70 he-111 he-112
        he-114 he-115 he-162 he-177 he-219 hh-3 hh-53 hh-60 i-5 i-15 i-16 i-152 i-153 il-2 il-4 il-10 il-14 il-18 il-28 il-38
        il-76 j-5 j-6 j-7 j-8 j-10 j-11 j-20 jf-17 ju-52 ju-86 ju-87 ju-88 ju-188 ju-290 ju-390 ka-25 ka-27 ka-50 ka-52 kc-130
        kc-135 la-5 la-7 la-9 la-11 lagg-3 l-4 l-5 l-19 l-29 l-39 li-2 mb-200 mc-200 mc-202 mc-205 md-450 me-109 me-110 me-163
        me-210 me-262 me-321 me-323 me-410 mh-6 mh-47 mh-53 mh-60 mi-1 mi-2 mi-4 mi-6 mi-8 mi-14 mi-17 mi-24 mi-25 mi-26 mi-28
        mi-35 ms-406 mq-1 mq-9 o-1 o-2 oh-6 oh-13 oh-23 oh-58 ov-1 ov-10 p-3 p-8 p-26 p-35 p-36 p-38 p-39 p-40 p-43 p-47 p-51
        p-59 p-61 p-63 p-66 p-70 p-80 pbm-3 pby-5 pc-7 pc-9 pe-2 pe-3 pe-8 po-2 pzl-23 pzl-37 q-5 r-4 r-5 ra-5 rb-26 rb-57
        re-2000 re-2001 re-2005 rf-4 rf-84 rf-86 rf-101 rq-1 rq-4 rq-7 sa-341 sa-342 sb-2 sbd-3 sbd-5 se-5 sm-79 sm-81 sm-82 sm-84
        sr-71 su-2 su-7 su-15 su-17 su-20 su-22 su-24 su-25 su-27 su-30 su-33 su-34 su-35 t-6 t-33 tb-3 tb-7 tu-2 tu-4 tu-16
        tu-22 tu-95 tu-142 tu-160 u-2 uh-1 uh-34 uh-60 v-22 yak-1 yak-3 yak-4 yak-7 yak-9 yak-15 yak-28 yak-38 a5m a6m b5m b5n
        b6n b7a d1a d3a d4y e13a e14y e16a e7k f1m f4f f4u f6f f7f f8f f9f g3m g4m g5n h6k h8k j1n j2m j7w ki-15 ki-21 ki-27
        ki-30 ki-32 ki-36 ki-43 ki-44 ki-45 ki-46 ki-48 ki-49 ki-51 ki-61 ki-67 ki-84 ki-100 n1k os2u p1y pb4y pbm pby pv-1
        sb2c sb2u sbc sbd tbd tbf tbm fm-2 d-520 d-500 ba-65 ca-133 ro-37 z-506 z-1007 p-11 p-23
    """,
    "tanks": """
        amx-13 amx-30 amx-40 amx-56 ac-1 bt-2 bt-5 bt-7 d-1 ft-17 h-35 h-38 h-39 r-35 r-39 r-40 s-35 fcm-36 is-1 is-2 is-3
        is-4 is-7 js-2 js-3 kv-1 kv-2 kv-8 kv-85 l-3 cv-33 cv-35 l-33 m-1 m-3 m-4 m-5 m-11 m-13 m-14 m-15 m-22 m-24 m-26 m-41
        m-47 m-48 m-51 m-60 m-84 m-551 ot-26 ot-34 ot-130 pt-76 pt-91 stridsvagn-103 strv-103 t-10 t-18 t-24 t-26 t-28 t-34
        t-35 t-37 t-38 t-40 t-44 t-50 t-54 t-55 t-59 t-60 t-62 t-64 t-69 t-70 t-72 t-80 t-84 t-90 t-14 tks 7tp tk-3 tr-85 tam
        vt-4 zt-3 lt-35 lt-38
    """,
    # Assault guns, tank destroyers and self-propelled pieces stand by themselves with the vehicles.
    "vehicles": """
        asu-57 asu-85 aml-60 aml-90 ba-3 ba-6 ba-10 ba-20 ba-64 bmd-1 bmd-2 bmp-1 bmp-2 bmp-3 bov-3 brdm-1 brdm-2 btr-40
        btr-50 btr-60 btr-70 btr-80 btr-82 btr-152 bvp-1 cv-90 fv-432 gaz-66 isu-122 isu-152 jpz-4 lav-25 lav-3 lvt-1 lvt-2
        lvt-3 lvt-4 m-2 m-7 m-8 m-10 m-12 m-16 m-18 m-20 m-36 m-37 m-40 m-50 m-59 m-75 m-107 m-108 m-109 m-110 m-113 m-114
        m-706 m-1117 mt-lb ot-62 ot-64 sdkfz-222 sdkfz-231 sdkfz-234 sdkfz-250 sdkfz-251 su-57 su-76 su-85 su-100 su-122
        su-152 2s1 2s3 2s5 2s7 2s19 ural-4320 v-100 v-150 ypr-765 zil-131 zsu-23 zsu-57 bmr-600 panhard-178
    """,
    "guns": """
        bm-8 bm-13 bm-14 bm-21 bm-27 bm-30 bm-31 d-1m d-20 d-30 d-44 g-5 m-30 m-101 m-102 m-116 m-198 m-270 m-777 ml-20 bs-3
        zis-2 zis-3 zpu-1 zpu-2 zpu-4 zu-23 t-12 mg-34 mg-42 lefh-18 sfh-18 pak-36 pak-38 pak-40 pak-43 flak-18 flak-30
        flak-36 flak-37 flak-38 88s 75s 77s 105s 155s
    """,
    "ships": "64s 74s 50-gun 64-gun 74-gun",
    "equipment": """
        ak-47 ak-74 akm ak-103 ar-15 fn-fal g-3 m-72 m-79 rpg-2 rpg-7 rpg-18 rpg-29 s-75 s-125 s-200 s-300 s-400 sa-2 sa-3
        sa-6 sa-7 sa-8 sa-9 sa-13 sa-14 sa-16 sks fim-92 fgm-148 bgm-71 at-3 at-4 v-1 v-2 kar-98 kar-98k stg-44 mp-38 mp-40
    """,
}
MODELS: dict[str, str] = {model: category for category, models in _MODELS.items() for model in models.split()}
"""Designation of a model → category, case-folded, letters and number joined by a hyphen ("bf-109", "t-34")."""

# Letters before any number that only one kind of thing bears: MiGs, Yaks, U-boats, torpedo boats and landing ships.
_SERIES: dict[str, str] = {
    "mig": "aircraft", "yak": "aircraft", "lagg": "aircraft", "tu": "aircraft", "ki": "aircraft", "bf": "aircraft",
    "fw": "aircraft", "ju": "aircraft", "fv": "vehicles", "uh": "aircraft", "ch": "aircraft", "mh": "aircraft", "oh": "aircraft",
    "bmp": "vehicles", "btr": "vehicles", "brdm": "vehicles", "sdkfz": "vehicles", "lvt": "vehicles", "u": "ships",
    "ub": "ships", "uc": "ships", "lst": "ships", "lci": "ships", "lct": "ships", "mtb": "ships", "bm": "guns",
}

# Before "fighter" these say that it flies.
_FLYING: frozenset[str] = frozenset({
    "jet", "day", "night", "escort", "escorting", "carrier", "carrier-based", "carrier-borne", "land-based", "single-engine",
    "single-engined", "twin-engine", "twin-engined", "heavy", "interceptor", "long-range", "zero", "monoplane", "biplane",
    "raf", "luftwaffe", "usaaf", "allied", "axis", "stealth", "multirole", "piston-engined", "cannon-armed", "naval",
})

# Bare forms that already count many; the other singulars are one thing, or stand before another noun.
_COLLECTIVE: frozenset[str] = frozenset({
    "infantry", "cavalry", "foot", "horse", "light horse", "artillery", "ordnance", "police", "personnel", "crew", "aircrew",
    "militia", "garrison", "manpower", "yeomanry", "camelry", "chariotry", "nobility", "population", "elderly", "staff",
    "gendarmerie", "aircraft", "craft", "watercraft", "cannon", "flak", "sail", "cattle", "sheep", "livestock", "corps",
    "armour", "armor", "equipment", "ammunition", "materiel", "matériel", "weaponry", "fuel", "people", "rank and file",
    "mujahideen", "samurai",
})

# After a noun these say how it fared or stood; they are no head.
_TRAILING: frozenset[str] = frozenset({
    "strong", "present", "total", "available", "ready", "fit", "only", "overall", "altogether", "together", "each", "more",
    "initially", "later", "approx", "approximately", "lost", "sunk", "taken", "caught", "dead", "slain", "shot", "down", "out", "burnt",
    "left", "mostly", "mainly", "active", "afloat", "ashore", "abroad", "missing", "alone", "max", "maximum", "minimum",
    "least", "est", "also", "nearby", "involved", "hors", "under", "up",
})

# From here on a phrase only says more about the noun before.
_AFTER_HEAD: frozenset[str] = frozenset({
    "of", "in", "from", "with", "without", "at", "on", "under", "by", "for", "aboard", "to", "during", "near", "against",
    "including", "who", "that", "which", "were", "was", "are", "is", "had", "have", "as", "between", "within", "than", "per",
    "among", "amongst", "while", "when", "after", "before", "until", "into", "inside", "across", "around",
})

# Other words that end like a plural of "man".
_NOT_MEN: frozenset[str] = frozenset({"yemen", "bremen", "carmen", "regimen", "specimen", "abdomen"})

# German compounds end in what they are: "Panzerabteilung", "Jägerbataillone". The first six are of one body.
_GERMAN_BODIES: tuple[str, ...] = (
    "abteilung", "bataillon", "regiment", "division", "kompanie", "staffel", "korps", "geschwader", "abteilungen",
    "bataillone", "bataillonen", "regimenter", "regimentern", "brigaden", "divisionen", "kompanien", "batterien", "staffeln",
)

# "X of Y" is a quantity of Y.
_QUANTITIES: frozenset[str] = frozenset({
    "piece", "pieces", "number", "numbers", "hundreds", "thousands", "dozens", "scores", "tens", "millions", "dozen", "element",
    "elements", "part", "parts", "remnant", "remnants", "remains", "head", "pair", "pairs", "couple", "lot", "lots", "majority",
    "rest", "remainder", "bulk", "half", "most", "body", "bodies", "mass", "masses", "handful", "amount", "amounts", "quantity",
    "quantities", "stand", "stands", "set", "sets", "all", "some", "many", "several", "few", "members",
})
# fmt: on

_MAX_PHRASE_WORDS = 40  # what is longer is no noun phrase; its first words are read all the same
_ROMAN_TANK = re.compile(
    r"(?:pz\.?(?:kpfw\.?)?|panzerkampfwagen|panzer|cromwell|churchill|matilda|valentine|crusader) ?(?:i{1,3}|iv|vi{0,3})s?"
)
_DESIGNATION = re.compile(r"([a-z/]++)[ .-]?(\d++)[a-z0-9./'-]*+")
_VARIANT = re.compile(r"[ivx]+s?|mk\.?|mark|ausf\.?|\d\S*")


def kind_of(phrase: str) -> tuple[str, str] | None:
    """Return the number ("one", "mass", "many") and the category of a noun phrase of one kind, or ``None``.

    >>> kind_of("tank crews"), kind_of("Danish infantry"), kind_of("soldier"), kind_of("reasons")
    (('many', 'personnel'), ('mass', 'personnel'), ('one', 'personnel'), None)
    """
    return _of_words(phrase.casefold().replace("’", "'").split())


_CALIBRE = re.compile(r"[0-9.]+[ -]?(?:mm|cm|inch(?:es)?|pounders?|pdrs?)")


def category_of(phrase: str) -> str | None:
    """Return the category of what a noun phrase counts, or ``None`` where no word of the tables tells.

    The phrase comes without its number. Of several kinds ("men and guns") the first is taken; of "X of Y", X.

    A calibre by itself stands for guns.

    >>> category_of("tank crews"), category_of("105 mm"), category_of("Bf 109s"), category_of("delay")
    ('personnel', 'guns', 'aircraft', None)
    """
    words = phrase.casefold().replace("’", "'").replace("‑", "-").replace("–", "-").split()
    text = " ".join(words[:_MAX_PHRASE_WORDS])
    if found := _of_kinds(text):
        return found
    if _CALIBRE.fullmatch(text):
        return "guns"  # "4 × 105 mm"
    return _of_kinds(text.replace("-", " ")) if "-" in text else None


def _of_kinds(text: str) -> str | None:
    """Read "X, Y and Z": the first kind, unless it only shares the head of a later one ("infantry and tank divisions")."""
    text = text.split(" (")[0]
    if whole := _lookup(text):
        return whole[1]
    for separator in (" and ", " or ", " plus ", " & ", ";", " + "):
        text = text.replace(separator, ",")
    if not any(map(str.isdigit, text)):  # else the slash may be part of a designation: "T-34/85"
        text = text.replace("/", ",")
    kinds: list[tuple[str, str]] = []
    heads: list[str] = []
    for part in text.split(","):
        words = [word for word in (raw.strip(".:'\"?!*()[]") for raw in part.split()) if word]
        if found := _of_words(words):
            kinds.append(found)
            heads.append(words[-1])
    if not kinds:
        return None
    (number, first), later = kinds[0], kinds[1:]
    if heads[0] in ("fighter", "fighters") and any(category == "aircraft" for _, category in later):
        return "aircraft"  # "fighters and bombers"
    if number == "one":  # a modifier that waits for its head: "field and siege guns", "tank and gun crews"
        return next((category for many, category in later if many == "many"), first)
    if number == "mass" and any(many == "many" and category == "formations" for many, category in later):
        return "formations"
    return first


def _of_words(words: list[str]) -> tuple[str, str] | None:
    """Return number ("one", "mass", "many") and category of a phrase of one kind."""
    cut = next((i for i, word in enumerate(words) if i and word in _AFTER_HEAD), None)
    if cut is not None:
        if whole := _lookup(" ".join(words)):
            return whole  # "men of war"
        inner = _of_words(words[cut + 1 :]) if words[cut] == "of" and words[cut - 1] in _QUANTITIES else None
        return inner or _of_words(words[:cut])
    head = words
    while head:
        if found := _head(head):
            return found
        last = head[-1]
        if not (last in _TRAILING or last.endswith(("ed", "ly")) or _VARIANT.fullmatch(last)):
            break
        head = head[:-1]
    # A nickname behind a designation: "F-16 Fighting Falcons".
    for i in range(len(words) - 1):
        if category := _model(words[i]) or _model(f"{words[i]} {words[i + 1]}"):
            return "many", category
    return None


_OF_MANY_KINDS = frozenset("transport transports scout scouts gunship gunships carrier carriers trainer trainers".split())


def _head(words: list[str]) -> tuple[str, str] | None:
    """Look up the last words, the longest phrase first."""
    if words[-1] in ("fighter", "fighters") and _fly(words[:-1]):
        return ("many" if words[-1] == "fighters" else "one"), "aircraft"
    if words[-1] in ("carrier", "carriers") and len(words) > 1 and _model(words[-2]) == "vehicles":
        return ("many" if words[-1] == "carriers" else "one"), "vehicles"
    if words[-1] in _OF_MANY_KINDS:  # "C-47 transports", "Ju 52 transports"
        for i in range(len(words) - 1):
            if category := _model(words[i]) or _model(f"{words[i]} {words[i + 1]}"):
                return ("many" if words[-1].endswith("s") else "one"), category
    for size in range(min(3, len(words)), 0, -1):
        phrase = " ".join(words[-size:])
        if found := _lookup(phrase):
            return found
        if size < 3 and (category := _model(phrase)):
            return "many", category
    return None


def _fly(words: list[str]) -> bool:
    """Whether words before "fighters" are of aircraft: "jet", "Spitfire", "Bf 109"."""
    if any(word in _FLYING or _kind(word) == "aircraft" for word in words):
        return True
    return any(_model(" ".join(pair)) == "aircraft" for pair in pairwise(words))


def _kind(word: str) -> str | None:
    found = _lookup(word)
    return found[1] if found else _model(word)


def _lookup(phrase: str) -> tuple[str, str] | None:
    """Look up a noun in singular or plural; generic endings last."""
    if phrase in NOUNS:
        return ("mass" if phrase in _COLLECTIVE else "many" if phrase.endswith("s") else "one"), NOUNS[phrase]
    for singular in _singulars(phrase):
        if singular in NOUNS:
            return "many", NOUNS[singular]
    if phrase.endswith(("boat", "boats")) and " " not in phrase:
        return ("many" if phrase.endswith("s") else "one"), "ships"
    if phrase.endswith(("goer", "goers")) and " " not in phrase:  # "concertgoers"
        return ("many" if phrase.endswith("s") else "one"), "civilians"
    if phrase.endswith(_GERMAN_BODIES) and " " not in phrase:
        return ("one" if phrase.endswith(_GERMAN_BODIES[:6]) else "many"), "formations"
    if phrase.endswith("men") and len(phrase) > 5 and " " not in phrase and phrase not in _NOT_MEN:
        return "many", NOUNS.get(f"{phrase[:-3]}man", "personnel")
    return None


def _singulars(phrase: str) -> tuple[str, ...]:
    head, _, last = phrase.rpartition(" ")
    if phrase in IRREGULAR_PLURALS:
        return (IRREGULAR_PLURALS[phrase],)
    if last in IRREGULAR_PLURALS:
        return (f"{head} {IRREGULAR_PLURALS[last]}".strip(),)
    if last.endswith("men"):
        return (f"{phrase[:-3]}man",)
    if not last.endswith("s") or last.endswith("ss"):
        return ()
    endings = [phrase.removesuffix("'s"), phrase[:-1]]
    if last.endswith("es"):
        endings.append(phrase[:-2])
    if last.endswith("ies"):
        endings.append(f"{phrase[:-3]}y")
    return tuple(endings)


def _model(phrase: str) -> str | None:
    """Look up a designation, its variant letters left out: "P-51Ds", "Bf 109 G", "T-34/85"."""
    if category := MODELS.get(phrase) or MODELS.get(phrase.rstrip("s0123456789")):
        return category
    if _ROMAN_TANK.fullmatch(phrase):
        return "tanks"  # "Panzer IV", "Pz III"
    match = _DESIGNATION.fullmatch(phrase)
    if not match:
        return None
    return MODELS.get(f"{match[1]}-{match[2]}") or _SERIES.get(match[1])
