"""Ranks, offices and titles that stand before a person's name, and the letters that stand after it.

Scope: general knowledge of the armies, navies and courts of many lands and ages: English words and abbreviations, and the
German, French, Italian, Spanish, Portuguese, Polish, Dutch, Scandinavian, Russian and Ottoman ones met in English texts. Not
gathered from any set of pages. Words that follow a name ("Pasha", "Bey", "Khan") are part of it and are left out, and so are
words that are given names as often as titles ("Amir", "Malik", "Rex").

>>> split_rank("Lt. Gen. Sir John Moore")
('Lt. Gen. Sir', 'John Moore')
"""

from __future__ import annotations

__all__ = ["MAX_RANK_WORDS", "POSTNOMINALS", "RANKS", "is_rank", "split_rank"]

# fmt: off
_MILITARY: frozenset[str] = frozenset({
    "mg", "bg", "ltg", "ltc", "cpt", "1lt", "2lt", "ssg", "maulawi", "mawlawi", "mullah", "khan", "mj gen", "gen lt", "genlt", "gen maj", "genmaj",
    # Armies, spelled out
    "general", "captain general", "colonel general", "lieutenant general", "major general", "brigadier general",
    "general of the army", "general of the armies", "general of the air force", "general of the infantry",
    "general of the cavalry", "general of the artillery", "general of infantry", "general of cavalry", "general of artillery",
    "general in chief", "general officer", "army general", "corps general", "division general", "divisional general",
    "brigade general", "general of division", "general of brigade", "general of the division", "general of the brigade",
    "general of corps", "full general", "adjutant general", "quartermaster general", "surgeon general", "inspector general",
    "commissary general", "master general", "commandant general", "governor general", "director general", "attorney general",
    "field marshal", "field marshal general", "general field marshal", "field marshal lieutenant", "lieutenant field marshal",
    "marshal", "grand marshal", "lord marshal", "earl marshal", "provost marshal", "marshal of france", "marshal of the empire",
    "marshal of italy", "marshal of finland", "marshal of poland", "marshal of romania", "marshal of yugoslavia",
    "marshal of the soviet union", "chief marshal", "marshal of the russian federation", "marshal of artillery",
    "marshal of aviation", "chief marshal of aviation", "brigadier", "colonel", "colonel commandant", "colonel in chief",
    "lieutenant colonel", "major", "sergeant major", "sergeant major general", "brigade major", "captain", "captain lieutenant",
    "lieutenant captain", "staff captain", "captain major", "lieutenant", "first lieutenant", "second lieutenant",
    "1st lieutenant", "2nd lieutenant", "third lieutenant", "senior lieutenant", "junior lieutenant", "sub lieutenant",
    "flag lieutenant", "ensign", "cornet", "subaltern", "cadet", "aspirant", "warrant officer", "chief warrant officer",
    "petty officer", "chief petty officer", "sergeant", "serjeant", "staff sergeant", "master sergeant", "first sergeant",
    "technical sergeant", "colour sergeant", "color sergeant", "gunnery sergeant", "flight sergeant", "quartermaster sergeant",
    "lance sergeant", "sergeant first class", "corporal", "lance corporal", "bombardier", "lance bombardier", "private",
    "private first class", "trooper", "gunner", "sapper", "rifleman", "quartermaster", "adjutant", "chaplain", "surgeon",
    "commandant", "commander", "commander in chief", "supreme commander", "deputy commander", "wing commander",
    "lieutenant commander", "staff commander", "group commander", "lord high constable", "constable", "constable of france",
    "captain of the guard", "aide de camp", "chief of staff", "chief of the general staff", "chief of the defence staff",
    "chief of defence", "chief of naval staff",
    # Armies, abbreviated
    "gen", "genl", "col gen", "lt gen", "ltgen", "lieut gen", "lieut general", "lt general", "maj gen", "majgen",
    "maj general", "brig gen", "brig general", "briggen", "bgen", "mgen", "lgen", "gen dyw", "gen bryg", "gen broni",
    "fm", "f m", "field mar", "brig", "bde gen", "col", "colonel gen", "lt col", "ltcol", "lieut col", "lieut colonel",
    "lt colonel", "maj", "capt", "lt", "lieut", "1st lt", "2nd lt", "1st sgt", "first lt", "second lt", "ens", "sgt",
    "sgt maj", "sgt major", "ssgt", "s sgt", "msgt", "tsgt", "gysgt", "sfc", "1sg", "sgm", "csm", "rsm", "cpl", "lcpl", "l cpl",
    "pvt", "pte", "pfc", "spc", "cmdt", "comdt", "cdt", "adj", "adj gen", "qm", "qmg", "cwo", "cpo", "c in c", "cinc", "cic",
    "cdr in chief",
    # Navies
    "admiral", "admiral of the fleet", "admiral of the navy", "fleet admiral", "grand admiral", "high admiral",
    "lord high admiral", "lord admiral", "lieutenant admiral", "captain admiral", "general at sea", "general admiral",
    "vice admiral", "rear admiral", "counter admiral", "flotilla admiral", "squadron vice admiral", "division admiral",
    "admiral of france", "admiral of castile", "admiral of the sea", "admiral of the ocean sea", "admiral of the red",
    "admiral of the white", "admiral of the blue", "vice admiral of the red", "vice admiral of the white",
    "vice admiral of the blue", "rear admiral of the red", "rear admiral of the white", "rear admiral of the blue",
    "port admiral", "flag officer", "commodore", "commodore first class", "fleet captain", "flag captain", "post captain",
    "captain of the sea", "captain at sea", "master and commander", "midshipman", "boatswain", "coxswain", "acting lieutenant",
    "lieutenant commandant", "master commandant", "sea captain", "privateer", "corsair", "adm", "admr", "fleet adm", "vice adm",
    "v adm", "vadm", "vice adml", "rear adm", "r adm", "radm", "rear adml", "adml", "fadm", "cdre", "comm", "commo", "cmdre",
    "cdr", "cmdr", "comdr", "comr", "lt cdr", "lt cmdr", "lt comdr", "ltcdr", "lcdr", "lieut cdr", "lieut commander",
    "lt commander", "ltjg", "mids",
    # Air forces
    "air marshal", "air chief marshal", "air vice marshal", "marshal of the air force", "marshal of the royal air force",
    "air commodore", "air general", "group captain", "squadron leader", "flight lieutenant", "flying officer", "pilot officer",
    "air officer commanding", "air mshl", "acm", "avm", "air cdre", "air commandant", "gp capt", "wg cdr", "sqn ldr", "flt lt",
    "g/c", "w/c", "s/l", "s/ldr", "f/l", "f/lt", "f/o", "p/o", "a/cdre",
    "fg off", "plt off", "airman", "air brigadier", "brigadier of aviation", "major general of aviation",
    "lieutenant general of aviation", "colonel general of aviation",
    # Qualifiers that stand inside a rank
    "acting", "brevet", "bvt", "temporary", "ret", "retd", "hon", "honorary", "titular", "deputy", "assistant",
    # German-speaking armies and navies
    "generalfeldmarschall", "feldmarschall", "gfm", "generaloberst", "general der infanterie", "general der kavallerie",
    "general der artillerie", "general der panzertruppe", "general der panzertruppen", "general der gebirgstruppe",
    "general der gebirgstruppen", "general der pioniere", "general der flieger", "general der fallschirmtruppe",
    "general der flakartillerie", "general der luftwaffe", "general der nachrichtentruppe", "general der waffen ss",
    "general der polizei", "general d inf", "general d art", "general d kav", "gen d inf", "gen d art", "gen d kav", "gdi",
    "gda", "gdk", "gdp", "generalleutnant", "generalmajor", "generalmajor der reserve", "generalquartiermeister", "feldmarschalleutnant", "feldmarschallleutnant", "feldmarschall leutnant", "fml", "feldzeugmeister", "fzm",
    "generalfeldzeugmeister", "generalfeldwachtmeister", "general feldmarschall", "oberst", "oberstleutnant", "obstlt", "obst",
    "rittmeister", "hauptmann", "hptm", "oberleutnant", "oblt", "leutnant", "ltn", "feldwebel", "oberfeldwebel",
    "stabsfeldwebel", "unteroffizier", "gefreiter", "obergefreiter", "wachtmeister", "oberwachtmeister", "fähnrich",
    "grossadmiral", "generaladmiral", "admiral der flotte", "vizeadmiral", "konteradmiral", "flottillenadmiral", "kommodore",
    "kapitän zur see", "kapitan zur see", "kapitän z s", "kapitän", "fregattenkapitän", "korvettenkapitän", "fregattenkapitan",
    "korvettenkapitan", "kapitänleutnant", "kapitanleutnant", "kptlt", "kaptlt", "oberleutnant zur see", "oblt z s",
    "oblt zur see", "leutnant zur see", "linienschiffsleutnant", "linienschiffskapitän", "fregattenleutnant", "reichsmarschall",
    "reichsführer", "reichsführer ss", "reichsfuhrer", "obergruppenführer", "obergruppenfuhrer", "oberstgruppenführer",
    "oberst gruppenführer", "oberstgruppenfuhrer", "gruppenführer", "gruppenfuhrer", "brigadeführer", "brigadefuhrer",
    "oberführer", "oberfuhrer", "standartenführer", "standartenfuhrer", "obersturmbannführer", "obersturmbannfuhrer",
    "sturmbannführer", "sturmbannfuhrer", "hauptsturmführer", "hauptsturmfuhrer", "obersturmführer", "obersturmfuhrer",
    "untersturmführer", "untersturmfuhrer", "oberscharführer", "hauptscharführer", "sturmscharführer", "scharführer",
    "gauleiter", "divisionär", "oberstdivisionär", "oberstkorpskommandant", "korpskommandant",
    # French
    "général", "général de division", "général de brigade", "général de corps d'armée", "général d'armée",
    "general de division", "general de brigade", "general d'armee", "général de corps aérien", "général d'armée aérienne",
    "gén", "lieutenant général", "maréchal", "maréchal de france", "maréchal de camp", "marechal", "marechal de camp",
    "mareschal de camp", "maréchal d'empire", "chef de bataillon", "chef d'escadron", "chef de brigade", "chef d'escadre",
    "lieutenant général des armées navales", "amiral", "vice amiral", "contre amiral", "vice amiral d'escadre", "capitaine",
    "capitaine de vaisseau", "capitaine de frégate", "capitaine de corvette", "lieutenant de vaisseau", "enseigne de vaisseau",
    "adjudant", "adjudant général", "commandant en chef", "sous lieutenant", "colonel général",
    # Italian, Spanish, Portuguese, Romanian
    "generale", "gen div", "gen brig", "gen c a", "gen ca", "generale d'armata", "generale di corpo d'armata", "generale di divisione", "generale di brigata",
    "generale di squadra aerea", "tenente generale", "maggiore generale", "maresciallo", "maresciallo d'italia", "colonnello",
    "tenente colonnello", "maggiore", "capitano", "tenente", "sottotenente", "ammiraglio", "ammiraglio di squadra",
    "ammiraglio di divisione", "ammiraglio d'armata", "contrammiraglio", "viceammiraglio", "capitano di vascello",
    "capitano di fregata", "capitano di corvetta", "tenente di vascello", "provveditore", "provveditore generale",
    "capitano generale", "capitano generale da mar", "captain general of the sea", "condottiero", "condottiere", "gonfaloniere",
    "general de división", "general de brigada", "general de exército", "teniente general", "tenente general", "mariscal",
    "mariscal de campo", "marechal de campo", "gran mariscal", "coronel", "teniente coronel", "tenente coronel",
    "mayor general", "capitán", "capitan", "capitão", "capitán general", "capitão mor", "capitão general", "teniente",
    "alférez", "alferes", "sargento", "sargento mayor", "sargento mor", "maestre de campo", "maestre de campo general",
    "almirante", "almirante general", "vicealmirante", "vice almirante", "contraalmirante", "contralmirante",
    "contra almirante", "capitán de navío", "capitan de navio", "capitán de fragata", "capitan de fragata",
    "capitán de corbeta", "capitão de mar e guerra", "jefe de escuadra", "teniente de navío", "adelantado", "comandante",
    "major brigadeiro", "brigadeiro", "general maior", "general locotenent", "mareșal",
    # Slavic, Baltic, Finnish, Hungarian
    "hetman", "otaman", "ataman", "great hetman", "grand hetman", "field hetman", "grand crown hetman", "great crown hetman",
    "field crown hetman", "grand lithuanian hetman", "field lithuanian hetman", "hospodar", "voivode", "vojvoda", "voivod",
    "vajda", "wojewoda", "voevoda", "voyvoda", "knyaz", "castellan", "starosta", "starost", "rotmistrz", "rotmistr",
    "pułkownik", "pulkownik", "podpułkownik", "polkovnik", "podpolkovnik", "kapitan", "komandor", "kontradmirał", "wiceadmirał",
    "generał", "generał dywizji", "generał brygady", "generał broni", "marszałek", "major general of tank troops",
    "lieutenant general of tank troops", "colonel general of tank troops", "lieutenant general of artillery",
    "major general of artillery", "colonel general of artillery", "kombrig", "komdiv", "komkor", "komandarm", "army commissar",
    "corps commissar", "brigade commissar", "division commissar", "divisional commissar", "regimental commissar",
    "battalion commissar", "commissar", "political commissar", "flagman", "flagship 1st rank", "flagship 2nd rank",
    "captain 1st rank", "captain 2nd rank", "captain 3rd rank", "captain first rank", "captain second rank",
    "captain third rank", "combrig", "comdiv", "comcor", "vezérezredes", "altábornagy", "vezérőrnagy", "kenraali",
    "kenraaliluutnantti", "kenraalimajuri", "eversti", "everstiluutnantti", "jääkärikenraali", "majuri", "kapteeni", "ban",
    "banus", "serdar", "sirdar", "vladika", "zhupan", "župan",
    # Dutch, Scandinavian
    "luitenant generaal", "generaal", "generaal majoor", "luitenant admiraal", "lieutenant admiral general", "vice admiraal",
    "admiraal", "schout bij nacht", "kolonel", "luitenant kolonel", "kapitein", "kapitein ter zee", "stadtholder", "stadholder",
    "veldkornet", "field cornet", "kommandant", "vecht generaal", "vecht general", "assistant commandant general",
    "fältmarskalk", "generallöjtnant", "generalløjtnant", "överste", "oberstløytnant", "kommandør", "kommandörkapten",
    "riksmarsk", "jarl", "lawspeaker", "lensmann",
    # Ottoman, Arab, Persian, Turkish before the name
    "serasker", "kapudan pasha", "kapudan", "kaptan", "beylerbey", "beylerbeyi", "sanjak bey", "sanjakbey",
    "agha of the janissaries", "müşir", "mushir", "ferik", "mirliva", "miralay", "kaymakam", "binbaşı", "yüzbaşı", "albay",
    "orgeneral", "korgeneral", "tümgeneral", "tuğgeneral", "oramiral", "koramiral", "tümamiral", "tuğamiral", "mareşal", "liwa",
    "fariq", "aqid", "mukaddam", "sartip", "sepahbod", "sarlashkar", "arteshbod", "spahbod", "sepahsalar", "spahbed", "marzban",
    "naib", "atabeg", "atabey", "subedar", "subedar major", "jemadar", "havildar", "naik", "lance naik", "risaldar",
    "risaldar major", "sepoy", "faujdar", "subahdar", "senapati", "sarsenapati", "sardar", "sirdar bahadur",
    # Ancient and medieval commands
    "consul", "proconsul", "praetor", "propraetor", "legate", "legatus", "quaestor", "tribune", "military tribune", "dictator",
    "magister militum", "magister equitum", "master of soldiers", "master of horse", "master of the horse", "dux", "strategos",
    "strategus", "navarch", "polemarch", "hipparch", "archon", "ephor", "satrap", "suffete", "exarch", "domestikos",
    "domestic of the schools", "megas domestikos", "grand domestic", "megas doux", "patrikios", "patrician", "sebastokrator",
    "centurion", "primus pilus", "prefect", "praetorian prefect", "chiliarch",
})

_TITLES: frozenset[str] = frozenset({
    # Styles
    "sir", "dame", "lord", "lady", "his majesty", "her majesty", "hm", "h m", "hrh", "h r h", "his highness",
    "his royal highness", "his excellency", "the hon", "the honourable", "the right honourable", "the rt hon", "rt hon",
    "honourable", "honorable", "mr", "mrs", "monsieur", "madame", "mme", "herr", "frau", "signor", "señor", "senor", "dr",
    "doctor", "prof", "professor", "don", "dom", "doña", "dona", "maestro", "comrade", "citizen",
    # Nobility and rulers
    "duke", "grand duke", "archduke", "archduchess", "duchess", "grand duchess", "count", "count palatine", "earl", "countess",
    "viscount", "viscountess", "baron", "baroness", "baronet", "marquess", "marquis", "marchioness", "margrave", "landgrave",
    "burgrave", "elector", "elector palatine", "prince elector", "prince", "crown prince", "grand prince", "princess",
    "prince regent", "prince consort", "prince bishop", "regent", "infante", "infanta", "dauphin", "tsarevich", "king",
    "high king", "king consort", "queen", "queen mother", "queen regent", "emperor", "empress", "kaiser", "tsar", "czar",
    "tzar", "tsarina", "sultan", "sultana", "shah", "padishah", "shahanshah", "emir", "sharif", "sherif", "caliph", "khedive",
    "khagan", "negus", "ras", "dejazmach", "dejazmatch", "dajazmach", "fitawrari", "kenyazmach", "grazmach", "lij", "atse",
    "oba", "alaafin", "asantehene", "mansa", "askia", "kabaka", "mwami", "sarki", "almamy", "maharaja", "maharana", "maharaj",
    "raja", "rajah", "rana", "rani", "nawab", "nizam", "peshwa", "chhatrapati", "zamorin", "samoothiri", "nayak", "rawal",
    "rawat", "thakur", "dewan", "diwan", "wali", "vali", "vizier", "wazir", "grand vizier", "shogun", "shōgun", "daimyo",
    "daimyō", "kampaku", "shikken", "sapa inca", "tlatoani", "cacique", "chief", "chieftain", "paramount chief", "war chief",
    "head chief", "sachem", "sagamore", "toqui", "lonko", "datu", "rajah muda", "panglima", "susuhunan", "comte", "comtesse",
    "duc", "duchesse", "vicomte", "chevalier", "sieur", "seigneur", "marquise", "conde", "condesa", "duque", "marqués",
    "marques", "marquês", "vizconde", "visconde", "barão", "barón", "conte", "marchese", "visconte", "duca", "principe",
    "príncipe", "barone", "cavaliere", "graf", "gräfin", "reichsgraf", "freiherr", "frhr", "ritter", "edler", "fürst", "herzog",
    "erzherzog", "markgraf", "landgraf", "pfalzgraf", "prinz", "kronprinz", "könig", "jonkheer", "doge", "domnitor", "catepan",
    "katepano", "despot", "basileus", "logothete", "master", "grand master", "hochmeister", "landmeister", "prior",
    "grand prior", "bailiff", "bailli", "knight", "squire", "laird", "knight commander", "tenno", "tennō", "gyalpo", "chogyal",
    "dalai lama", "somdet", "phra", "phraya", "chao phraya", "luang", "yabghu",
    # Clergy
    "pope", "antipope", "cardinal", "archbishop", "prince archbishop", "bishop", "patriarch", "metropolitan", "abbot", "abbess",
    "canon", "archdeacon", "father", "brother", "friar", "fra", "fra'", "frà", "rev", "reverend", "the rev", "the reverend",
    "monsignor", "rabbi", "imam", "mullah", "mulla", "mawlawi", "maulvi", "maulana", "ayatollah", "grand ayatollah",
    "hojatoleslam", "grand mufti", "mufti", "qadi", "kadi", "qaid", "caid", "sheikh", "shaikh", "shaykh", "sheik", "sayyid",
    "seyyid", "hajji", "hadji", "haji", "pir", "mahdi", "cardinal infante",
    # Offices of state
    "president", "vice president", "prime minister", "deputy prime minister", "premier", "chancellor", "lord chancellor",
    "vice chancellor", "minister", "foreign minister", "defence minister", "defense minister", "minister of defence",
    "minister of defense", "minister of war", "war minister", "navy minister", "secretary", "secretary of defense",
    "secretary of state", "secretary of war", "secretary of the navy", "general secretary", "secretary general",
    "first secretary", "chairman", "vice chairman", "governor", "lieutenant governor", "military governor", "deputy governor",
    "royal governor", "viceroy", "lord lieutenant", "lord deputy", "lord protector", "lord justice", "lord warden", "warden",
    "sheriff", "high commissioner", "commissioner", "superintendent", "chief superintendent", "inspector", "chief inspector",
    "chief constable", "intendant", "captain regent", "administrator", "ambassador", "consul general", "envoy", "senator",
    "congressman", "representative", "deputy minister", "mayor", "alcalde", "judge", "justice", "magistrate", "alderman",
    "delegate", "speaker", "leader", "supreme leader", "führer", "der führer", "duce", "il duce", "caudillo", "generalissimo",
    "generalísimo", "conducător", "poglavnik", "warlord", "spymaster", "director", "subcomandante", "subcommander",
    "special agent", "first minister", "chief minister", "home secretary", "foreign secretary", "war secretary",
    "colonial secretary", "interior minister", "home minister", "first sea lord", "first lord of the admiralty",
    "lord of the admiralty", "paramount leader", "chief of the defence force", "pres", "gov", "lt gov", "pm", "p m",
})
# fmt: on

RANKS: frozenset[str] = _MILITARY | _TITLES
"""Rank and title phrases as ``is_rank`` folds them: case-folded, dots and hyphens as spaces ("Maj.-Gen." is "maj gen")."""

MAX_RANK_WORDS: int = 6
"""The number of words of the longest phrase in ``RANKS``."""

# fmt: off
_NOBLE: frozenset[str] = frozenset({
    "lord", "lady", "duke", "grand duke", "archduke", "duchess", "count", "count palatine", "earl", "countess", "viscount",
    "baron", "baroness", "marquess", "marquis", "margrave", "landgrave", "elector", "prince", "crown prince", "princess",
    "grand prince", "king", "queen", "comte", "comtesse", "duc", "duchesse", "vicomte", "chevalier", "sieur", "seigneur",
    "marquise", "conde", "condesa", "duque", "marqués", "marques", "marquês", "vizconde", "visconde", "barão", "barón", "conte",
    "marchese", "visconte", "duca", "principe", "príncipe", "barone", "graf", "gräfin", "freiherr", "frhr", "ritter", "edler",
    "fürst", "herzog", "erzherzog", "markgraf", "landgraf", "pfalzgraf", "prinz", "kronprinz", "jonkheer",
})
"""Titles that with "de", "von" … make a territorial name: "Comte de Grasse", but "General" and "de Gaulle"."""

_PARTICLES: frozenset[str] = frozenset({
    "de", "du", "des", "d", "von", "vom", "zu", "zur", "van", "di", "da", "do", "dos", "del", "della", "dei", "dal", "la", "le",
    "af", "av", "ter", "ten",
})
_CLAUSES: frozenset[str] = frozenset({"of", "the", "and", "or", "for", "in", "at", "&"})
"""Words that never open a name: before them the rank word is part of what follows ("Earl of Warwick")."""

_GIVEN_NAMES: frozenset[str] = frozenset({
    # Names that open with a word of RANKS: regnal and personal names, not titles.
    "shah jahan", "shah alam", "shah rukh", "shah shuja", "sultan husayn", "sultan husain", "sultan ahmed", "ban chao",
    "ban yong", "ban gu", "ras tafari", "major ridge", "don carlos buell",

})

POSTNOMINALS: frozenset[str] = frozenset({
    # British and Commonwealth orders and decorations
    "VC", "GC", "KG", "KT", "KP", "GCB", "KCB", "CB", "OM", "GCSI", "KCSI", "CSI", "GCMG", "KCMG", "DCMG", "CMG", "GCIE",
    "KCIE", "CIE", "GCVO", "KCVO", "DCVO", "CVO", "LVO", "MVO", "GBE", "KBE", "DBE", "CBE", "OBE", "MBE", "CH", "DSO", "ISO",
    "IOM", "OBI", "RRC", "DSC", "MC", "DFC", "AFC", "DCM", "CGM", "GM", "QGM", "DSM", "MM", "DFM", "AFM", "BEM", "TD", "ED",
    "VD", "RD", "VRD", "QC", "KC", "PC", "MP", "JP", "DL", "ADC", "KB", "Bt", "Bart", "FRS", "FRGS", "AC", "AO", "AM", "OAM",
    "AK", "CC", "CM", "CMM", "OMM", "CD", "SC", "HJ", "TJ", "ONZ", "KNZM", "QSO",
    # South Asia
    "PVSM", "UYSM", "AVSM", "YSM", "VSM", "PVC", "MVC", "VrC", "NH", "NI", "HI", "SI", "TBt", "SBt", "psc",
    # Services
    "RN", "RAN", "RCN", "RNR", "RNVR", "RM", "RMA", "RA", "RE", "RAF", "RAAF", "RCAF", "RNZAF", "RNZN", "RIN", "IN", "IA", "PA",
    "PN", "USN", "USNR", "USMC", "USMCR", "USA", "USAF", "USAAF", "USAR", "USCG", "USV", "USRM", "CSA", "CSN", "CSMC", "PACS",
    "IJN", "IJA", "EIC", "HEIC", "ROKA", "ROKN", "AIF", "OFM", "SJ", "OP", "OSB",
    # Degrees and styles; "Jr" and "Sr" belong to the name
    "Esq", "PhD", "MD",
})
"""Letters after a name, as printed, dots left out; they are a note."""
# fmt: on


def _fold(text: str) -> str:
    return " ".join(text.casefold().replace("’", "'").replace(".", " ").replace("-", " ").replace("‑", " ").split())


def is_rank(text: str) -> bool:
    """Return whether the whole of ``text`` is one rank or title; "SS-" before a rank is part of it.

    >>> is_rank("Maj.-Gen."), is_rank("SS-Gruppenführer"), is_rank("Wellington")
    (True, True, False)
    """
    folded = _fold(text)
    return folded in RANKS or folded.removeprefix("ss ") in RANKS


def is_military(text: str) -> bool:
    """Return whether rank words are a soldier's or sailor's, not only a noble title or a style.

    >>> is_military("Lt. Col."), is_military("Duke")
    (True, False)
    """
    return _fold(text) in _MILITARY or any(_fold(word) in _MILITARY - _TITLES for word in text.split())


def split_rank(text: str) -> tuple[str, str]:
    """Split plain text into the rank words at its front and the rest, both slices of it without the spaces around.

    The longest run of ranks is taken, but never the whole text, nor a title that belongs to what follows it.

    >>> split_rank("Vice-Admiral of the Blue Horatio Nelson")
    ('Vice-Admiral of the Blue', 'Horatio Nelson')
    >>> split_rank("Earl of Warwick")
    ('', 'Earl of Warwick')
    """
    words = text.split()
    ends = [0]  # where each rank of the run ends, as a count of words
    while ends[-1] < len(words) and not _opens_given_name(words, ends[-1]):
        start = ends[-1]
        sizes = range(min(MAX_RANK_WORDS, len(words) - start), 0, -1)
        size = next((n for n in sizes if is_rank(" ".join(words[start : start + n]))), 0)
        if not size:
            break
        ends.append(start + size)
    while len(ends) > 1 and not _opens_name(words[ends[-1] :], after=" ".join(words[ends[-2] : ends[-1]])):
        ends.pop()
    rest = text.split(None, ends[-1])[-1].rstrip() if words else ""
    return text.strip().removesuffix(rest).rstrip(), rest


def _opens_given_name(words: list[str], start: int) -> bool:
    return any(_fold(" ".join(words[start : start + n])) in _GIVEN_NAMES for n in (2, 3))


def _opens_name(rest: list[str], *, after: str) -> bool:
    """Return whether ``rest`` can be a name by itself behind the rank ``after``."""
    if not rest:
        return False
    first = rest[0].casefold().split("'")[0].split("’")[0]
    if first in _CLAUSES or not rest[0][0].isalnum():
        return False
    return first not in _PARTICLES or _fold(after) not in _NOBLE
