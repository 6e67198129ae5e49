"""What befell people and materiel: the words of casualty fields.

Scope: English words, phrases and abbreviations of general military and naval usage of every age; not gathered from any set of
pages. Keys are case-folded, single-spaced and otherwise as typed (dots of abbreviations left out). A joint form ("killed or
wounded", "captured/missing", "MIA/POW") is not here: the caller looks the words up one by one and unites the sets.

>>> sorted(OUTCOMES["killed in action"]), sorted(OUTCOMES["shot down"]), "casualties" in CASUALTY_WORDS
(['killed'], ['destroyed'], True)
"""

from __future__ import annotations

__all__ = [
    "CASUALTY_WORDS",
    "DISEASES",
    "LOSS_NOUNS",
    "MAX_OUTCOME_WORDS",
    "NOT_LOST",
    "OF_LOSSES",
    "OUTCOMES",
    "OUTCOME_NAMES",
    "PEOPLE_OUTCOMES",
]

_KILLED = frozenset({"killed"})
_WOUNDED = frozenset({"wounded"})
_MISSING = frozenset({"missing"})
_CAPTURED = frozenset({"captured"})
_DISEASE = frozenset({"disease"})
_DESERTED = frozenset({"deserted"})
_DEFECTED = frozenset({"defected"})
_SURRENDERED = frozenset({"surrendered"})
_EXECUTED = frozenset({"executed"})
_INTERNED = frozenset({"interned"})
_HOSPITALIZED = frozenset({"hospitalized"})
_DISPLACED = frozenset({"displaced"})
_DESTROYED = frozenset({"destroyed"})
_SUNK = frozenset({"sunk"})
_DAMAGED = frozenset({"damaged"})
_LOST = frozenset({"lost"})
_SCUTTLED = frozenset({"scuttled"})
_CASUALTIES = frozenset({"casualties"})

OUTCOME_NAMES: frozenset[str] = (
    _KILLED
    | _WOUNDED
    | _MISSING
    | _CAPTURED
    | _DISEASE
    | _DESERTED
    | _DEFECTED
    | _SURRENDERED
    | _EXECUTED
    | _INTERNED
    | _HOSPITALIZED
    | _DISPLACED
    | _DESTROYED
    | _SUNK
    | _DAMAGED
    | _LOST
    | _SCUTTLED
    | _CASUALTIES
)
"""The closed vocabulary of outcomes, people's and materiel's."""

DISEASES: frozenset[str] = frozenset(
    {
        "disease",
        "diseases",
        "illness",
        "illnesses",
        "sickness",
        "epidemic",
        "cholera",
        "dysentery",
        "malaria",
        "typhus",
        "typhoid",
        "typhoid fever",
        "plague",
        "fever",
        "yellow fever",
        "influenza",
        "pneumonia",
        "scurvy",
        "smallpox",
        # Cold injury is counted with the sick, not with the wounded.
        "frostbite",
        "trench foot",
    }
)
"""What people fall sick of; each is an outcome by itself."""

OUTCOMES: dict[str, frozenset[str]] = dict.fromkeys(DISEASES, _DISEASE) | {
    # --- killed
    "killed": _KILLED,
    "kill": _KILLED,
    "kills": _KILLED,
    "killings": _KILLED,
    "killed in action": _KILLED,
    "killed in battle": _KILLED,
    "killed in combat": _KILLED,
    "kia": _KILLED,
    "kias": _KILLED,
    "dead": _KILLED,
    "death": _KILLED,
    "deaths": _KILLED,
    "death toll": _KILLED,
    "died": _KILLED,
    "slain": _KILLED,
    "deceased": _KILLED,
    "buried": _KILLED,
    "interred": _KILLED,
    "mortally": _KILLED,  # "5 wounded (1 mortally)"
    "fatally": _KILLED,
    "fatality": _KILLED,
    "fatalities": _KILLED,
    "fatal": _KILLED,
    "fatal injury": _KILLED,
    "fatal injuries": _KILLED,
    "fatal wound": _KILLED,
    "fatal wounds": _KILLED,
    "drowned": _KILLED,
    "drownings": _KILLED,
    "fell": _KILLED,  # "500 fell": of people; the other uses have phrases of their own below
    "fallen": _KILLED,
    "perished": _KILLED,
    "lost their lives": _KILLED,
    "lives lost": _KILLED,
    "loss of life": _KILLED,
    "massacred": _KILLED,
    "slaughtered": _KILLED,
    "butchered": _KILLED,
    "murdered": _KILLED,
    "murders": _KILLED,
    "assassinated": _KILLED,
    "lynched": _KILLED,
    "cut down": _KILLED,
    "put to the sword": _KILLED,
    "shot dead": _KILLED,  # a bare "shot" is left out: dead, wounded or executed
    "shot and killed": _KILLED,
    "gunned down": _KILLED,
    "beaten to death": _KILLED,
    "burned alive": _KILLED,
    "burnt alive": _KILLED,
    "burned to death": _KILLED,
    "burnt to death": _KILLED,
    "frozen to death": _KILLED,
    "froze to death": _KILLED,
    "starved": _KILLED,
    "starved to death": _KILLED,
    "died of starvation": _KILLED,
    "died of hunger": _KILLED,
    "died of famine": _KILLED,
    "died of exposure": _KILLED,
    "died of cold": _KILLED,
    "died of thirst": _KILLED,
    # Death after a wound or in the enemy's hands is still a death: "killed", not "wounded" or "captured".
    "died of wounds": _KILLED,
    "died of their wounds": _KILLED,
    "died from wounds": _KILLED,
    "died from their wounds": _KILLED,
    "died of injuries": _KILLED,
    "died from injuries": _KILLED,
    "dow": _KILLED,
    "mortally wounded": _KILLED,
    "fatally wounded": _KILLED,
    "died in captivity": _KILLED,
    "dead in captivity": _KILLED,
    "died in prison": _KILLED,
    "presumed dead": _KILLED,
    "presumed killed": _KILLED,
    "missing presumed dead": _KILLED | _MISSING,  # both are said
    "missing, presumed dead": _KILLED | _MISSING,
    "missing presumed killed": _KILLED | _MISSING,
    "missing, presumed killed": _KILLED | _MISSING,
    "martyred": _KILLED,
    "martyrs": _KILLED,
    "eliminated": _KILLED,
    "neutralized": _KILLED,
    "neutralised": _KILLED,
    "liquidated": _KILLED,
    "suicide": _KILLED,
    "suicides": _KILLED,
    "committed suicide": _KILLED,
    "corpses": _KILLED,
    "bodies": _KILLED,
    # --- wounded
    "wounded": _WOUNDED,
    "wounded in action": _WOUNDED,
    "wia": _WOUNDED,
    "wias": _WOUNDED,
    "wounds": _WOUNDED,
    "woundings": _WOUNDED,
    "injured": _WOUNDED,
    "injury": _WOUNDED,
    "injuries": _WOUNDED,
    "hurt": _WOUNDED,
    "maimed": _WOUNDED,
    "shot and wounded": _WOUNDED,
    "shot and injured": _WOUNDED,
    "gassed": _WOUNDED,  # most of the gassed lived
    "non-fatal injuries": _WOUNDED,
    "nonfatal injuries": _WOUNDED,
    # --- missing
    "missing": _MISSING,
    "missing in action": _MISSING,
    "mia": _MISSING,
    "mias": _MISSING,
    "unaccounted": _MISSING,
    "unaccounted for": _MISSING,
    "disappeared": _MISSING,
    "disappearances": _MISSING,
    "vanished": _MISSING,
    # --- captured: people and materiel alike
    "captured": _CAPTURED,
    "capture": _CAPTURED,
    "recaptured": _CAPTURED,
    "prisoner": _CAPTURED,
    "prisoners": _CAPTURED,
    "prisoner of war": _CAPTURED,
    "prisoners of war": _CAPTURED,
    "prisoners-of-war": _CAPTURED,
    "prisoners taken": _CAPTURED,
    "pow": _CAPTURED,
    "pows": _CAPTURED,
    "pow's": _CAPTURED,
    "pw": _CAPTURED,
    "pws": _CAPTURED,
    "epw": _CAPTURED,
    "epws": _CAPTURED,
    "taken": _CAPTURED,
    "taken prisoner": _CAPTURED,
    "taken prisoners": _CAPTURED,
    "taken captive": _CAPTURED,
    "taken hostage": _CAPTURED,
    "taken as prize": _CAPTURED,
    "taken as prizes": _CAPTURED,
    "made prisoner": _CAPTURED,
    "made prisoners": _CAPTURED,
    "captive": _CAPTURED,
    "captives": _CAPTURED,
    "seized": _CAPTURED,
    "boarded": _CAPTURED,  # a ship boarded and counted is a ship taken
    "enslaved": _CAPTURED,
    "sold into slavery": _CAPTURED,
    "abducted": _CAPTURED,
    "kidnapped": _CAPTURED,
    "imprisoned": _CAPTURED,
    "jailed": _CAPTURED,
    # Police words: the sister templates' arrests and detentions are captures.
    "arrested": _CAPTURED,
    "arrest": _CAPTURED,
    "arrests": _CAPTURED,
    "detained": _CAPTURED,
    "detainees": _CAPTURED,
    "detention": _CAPTURED,
    "detentions": _CAPTURED,
    "paroled": _CAPTURED,  # sent home on their word after being taken
    # --- disease: alone, also where people died of it
    "sick": _DISEASE,
    "ill": _DISEASE,
    "fell ill": _DISEASE,
    "fell sick": _DISEASE,
    "taken ill": _DISEASE,
    "diseased": _DISEASE,
    "infected": _DISEASE,
    "frostbitten": _DISEASE,
    "died of disease": _DISEASE,
    "died of diseases": _DISEASE,
    "died from disease": _DISEASE,
    "died from diseases": _DISEASE,
    "died by disease": _DISEASE,
    "died to disease": _DISEASE,
    "died of illness": _DISEASE,
    "died from illness": _DISEASE,
    "died of sickness": _DISEASE,
    "died of fever": _DISEASE,
    "died of plague": _DISEASE,
    "died of the plague": _DISEASE,
    "died of cholera": _DISEASE,
    "died of typhus": _DISEASE,
    "died of dysentery": _DISEASE,
    "died of malaria": _DISEASE,
    "died of yellow fever": _DISEASE,
    "died of scurvy": _DISEASE,
    "dead of disease": _DISEASE,
    "dead from disease": _DISEASE,
    "dead by disease": _DISEASE,
    "deaths from disease": _DISEASE,
    "deaths by disease": _DISEASE,
    "deaths due to disease": _DISEASE,
    "died due to disease": _DISEASE,
    "disease deaths": _DISEASE,
    "dead due to disease": _DISEASE,
    "killed by disease": _DISEASE,
    "lost to disease": _DISEASE,
    "succumbed to disease": _DISEASE,
    "perished from disease": _DISEASE,
    "from disease": _DISEASE,
    "of disease": _DISEASE,
    "to disease": _DISEASE,
    "by disease": _DISEASE,
    # --- deserted, defected, surrendered
    "deserted": _DESERTED,
    "deserter": _DESERTED,
    "deserters": _DESERTED,
    "desertion": _DESERTED,
    "desertions": _DESERTED,
    "awol": _DESERTED,
    "absent without leave": _DESERTED,
    "defected": _DEFECTED,
    "defector": _DEFECTED,
    "defectors": _DEFECTED,
    "defection": _DEFECTED,
    "defections": _DEFECTED,
    "changed sides": _DEFECTED,
    "switched sides": _DEFECTED,
    "surrendered": _SURRENDERED,
    "surrenders": _SURRENDERED,
    "surrender": _SURRENDERED,
    "surrendering": _SURRENDERED,
    "capitulated": _SURRENDERED,
    "laid down their arms": _SURRENDERED,
    # --- executed
    "executed": _EXECUTED,
    "executions": _EXECUTED,
    "execution": _EXECUTED,
    "hanged": _EXECUTED,
    "hung": _EXECUTED,
    "beheaded": _EXECUTED,
    "decapitated": _EXECUTED,
    "guillotined": _EXECUTED,
    "crucified": _EXECUTED,
    "impaled": _EXECUTED,
    "put to death": _EXECUTED,
    "shot by firing squad": _EXECUTED,
    "burned at the stake": _EXECUTED,
    "burnt at the stake": _EXECUTED,
    # --- interned, hospitalized, displaced
    "interned": _INTERNED,
    "internees": _INTERNED,
    "hospitalized": _HOSPITALIZED,
    "hospitalised": _HOSPITALIZED,
    "hospitalizations": _HOSPITALIZED,
    "hospitalisations": _HOSPITALIZED,
    "in hospital": _HOSPITALIZED,
    "displaced": _DISPLACED,
    "internally displaced": _DISPLACED,
    "idps": _DISPLACED,
    "homeless": _DISPLACED,
    "left homeless": _DISPLACED,
    "made homeless": _DISPLACED,
    "refugee": _DISPLACED,  # both a kind of people and what befell them
    "refugees": _DISPLACED,
    "expelled": _DISPLACED,
    "deported": _DISPLACED,
    "exiled": _DISPLACED,
    # --- destroyed
    "destroyed": _DESTROYED,
    "destruction": _DESTROYED,
    "shot down": _DESTROYED,
    "shot-down": _DESTROYED,
    "shootdown": _DESTROYED,
    "downed": _DESTROYED,
    "brought down": _DESTROYED,
    "crashed": _DESTROYED,
    "knocked out": _DESTROYED,
    "knocked-out": _DESTROYED,
    "burned": _DESTROYED,
    "burnt": _DESTROYED,
    "burned down": _DESTROYED,
    "burnt down": _DESTROYED,
    "torched": _DESTROYED,
    "set alight": _DESTROYED,
    "burned out": _DESTROYED,
    "burnt out": _DESTROYED,
    "set on fire": _DESTROYED,
    "wrecked": _DESTROYED,
    "shipwrecked": _DESTROYED,
    "blown up": _DESTROYED,
    "blew up": _DESTROYED,
    "exploded": _DESTROYED,
    "burst": _DESTROYED,
    "smashed": _DESTROYED,
    "demolished": _DESTROYED,
    "razed": _DESTROYED,
    "dismantled": _DESTROYED,
    "broken up": _DESTROYED,
    "written off": _DESTROYED,
    "wiped out": _DESTROYED,  # of bodies of men; see PEOPLE_OUTCOMES
    "annihilated": _DESTROYED,
    # --- sunk, scuttled
    "sunk": _SUNK,
    "sank": _SUNK,
    "sinking": _SUNK,
    "sinkings": _SUNK,
    "foundered": _SUNK,
    "torpedoed": _SUNK,  # of ships counted as losses
    "capsized": _SUNK,
    "scuttled": _SCUTTLED,
    "scuttling": _SCUTTLED,
    "self-sunk": _SCUTTLED,
    # --- damaged
    "damaged": _DAMAGED,
    "damage": _DAMAGED,
    "disabled": _DAMAGED,
    "crippled": _DAMAGED,
    "immobilized": _DAMAGED,
    "immobilised": _DAMAGED,
    "dismasted": _DAMAGED,
    "put out of action": _DAMAGED,  # disabled, not said to be destroyed
    "out of action": _DAMAGED,
    "broken down": _DAMAGED,
    "broke down": _DAMAGED,
    "bogged down": _DAMAGED,
    "bogged": _DAMAGED,
    "derailed": _DAMAGED,
    "hit": _DAMAGED,
    "shot up": _DAMAGED,
    "spiked": _DAMAGED,  # a gun made useless, left whole
    # --- lost
    "lost": _LOST,
    "lost at sea": _LOST,
    "abandoned": _LOST,
    "left behind": _LOST,
    "jettisoned": _LOST,
    "ditched": _LOST,
    "escaped": _LOST,  # of beasts and materiel; people who escaped are no loss, see NOT_LOST
    "stolen": _LOST,
    "grounded": _LOST,  # out of the fight; whether the ship was damaged is not said
    "aground": _LOST,
    "run aground": _LOST,
    "ran aground": _LOST,
    "beached": _LOST,
    "driven ashore": _LOST,
    "stranded": _LOST,
}
"""Word or phrase → the outcomes it states. Look up the longest phrase first (``MAX_OUTCOME_WORDS`` words)."""

PEOPLE_OUTCOMES: dict[str, frozenset[str]] = {
    "lost": _CASUALTIES,  # "500 men lost": how is not told
    "lost at sea": _KILLED,
    "abandoned": _CASUALTIES,
    "left behind": _CASUALTIES,
    "out of action": _CASUALTIES,
    "put out of action": _CASUALTIES,
    "disabled": _CASUALTIES,
    "hit": _CASUALTIES,
    "destroyed": _CASUALTIES,
    "burned": _KILLED,
    "burnt": _KILLED,
    "blown up": _KILLED,
    "crippled": _WOUNDED,
    "wiped out": _KILLED,
    "annihilated": _KILLED,
}
"""What a word of ``OUTCOMES`` means instead where people are counted, not materiel."""

CASUALTY_WORDS: frozenset[str] = frozenset(
    {
        "casualty",
        "casualties",
        "battle casualties",
        "combat casualties",
        "total casualties",
        "loss",
        "losses",
        "losses of",
        "total losses",
        "combat losses",
        "battle losses",
        "combat loss",
        "victim",
        "victims",
        "hors de combat",
        "cas",
    }
)
"""Words for losses of no told kind: ``casualties`` for people, ``lost`` for materiel."""

LOSS_NOUNS: frozenset[str] = frozenset(
    "death deaths fatality fatalities injury injuries wounds casualty casualties loss losses victims".split()
)
"""Nouns of what befell people, with which adjectives may stand."""

OF_LOSSES: frozenset[str] = frozenset(
    (
        # how hard
        "minor", "major", "light", "heavy", "slight", "serious", "severe", "moderate", "grave", "critical", "superficial", "permanent",
        "irrecoverable", "irreplaceable", "sanitary",
        # by what cause
        "battle", "battlefield", "combat", "nonbattle", "non-battle", "noncombat", "non-combat", "hostile", "non-hostile", "accidental", "natural",
        "violent", "operational", "training", "direct", "indirect", "war-related",
        # beside which others
        "additional", "further", "new", "excess",
    )
)  # fmt: skip
"""Adjectives of what befell people, that name nobody: "3 minor injuries", "7 battle deaths"."""

NOT_LOST: frozenset[str] = frozenset(
    {
        "survivor",
        "survivors",
        "survived",
        "survive",
        "surviving",
        "escape",
        "escaped",  # people; of materiel OUTCOMES has it
        "escapes",
        "escapees",
        "escaping",
        "fled",
        "rescued",
        "saved",
        "recovered",
        "evacuated",
        "evacuees",
        "withdrew",
        "withdrawn",
        "retreated",
        "returned",
        "returned to duty",
        "repatriated",
        "released",
        "freed",
        "liberated",
        "exchanged",
        "pardoned",
        "spared",
        "unharmed",
        "unhurt",
        "uninjured",
        "unwounded",
        "unscathed",
        "alive",
        "remained",
        "remaining",
        "left alive",
    }
)
"""Words that tell who or what was not lost: a number beside them is no casualty figure."""

MAX_OUTCOME_WORDS: int = 4
"""The number of words of the longest key above."""
