"""Words of the quantity lexer: what makes a number a name, units, and what a number may begin with. General knowledge of English."""

from __future__ import annotations

import re

from warbox.data.materiel import FORMATION_WORDS, MEASURE_UNITS, category_of
from warbox.data.words import PUBLISHED
from warbox.lexers.numbers import NUMBER_WORDS, SCALES
from warbox.lexers.word_claim_pattern import AMOUNT, UNKNOWN, VAGUE

__all__ = [
    "AFTER_NUMBER_IS_NAME",
    "BEFORE_NUMBER_IS_NAME",
    "CONVERT_UNITS",
    "MODEL_PREFIXES",
    "NUMBERED_SOURCES",
    "TRIGGERS",
]

# A bare number right after one of these is its number, not a count: "Regiment no. 3", "Luftflotte 4", "Hill 262", "Army Group 2".
BEFORE_NUMBER_IS_NAME = frozenset(
    word.lower() for word in FORMATION_WORDS if " " not in word and category_of(word) in (None, "formations")
) | frozenset(
    "no nos number nr num hill point route highway height type mark mk ausf model pattern class phase stage day zone sector area grid operation article "
    "chapter section page table note item force tf tg cta convoy flight luftflotte fliegerkorps jagdgeschwader kampfgeschwader gruppe staffel kampfgruppe "
    "abteilung channel room building apollo version volume vol edition part book plan case grade source sources version scenario estimate account level camp fort battery block".split()
)

# Of these only a small number is a name's: "estimate 2", but "estimate 200".
NUMBERED_SOURCES = frozenset("source sources version scenario estimate account".split())

# The same, as typed: what stands before the number in the names of models.
MODEL_PREFIXES = frozenset(
    "Bf Fw Ju He Do Me Hs Ar Go Mi Su MiG Yak Il La Pe Tu Ki Ca CR Re Fi Ba SM Pz PaK PAK Pak Flak FlaK FlAK Panzer Tiger Panther ZiS ZIS QF Alouette Gazelle Puma Lynx Jaguar Saab Vickers Krupp SdKfz JG KG StG ZG Saab Bell Boeing Airbus Cessna Sikorsky "
    "Mirage Leopard Challenger Centurion Merkava Nakajima Mitsubishi Bristol Hawker Type Mark Model U S X".split()
)

# What may follow a name's number without making it a count: "Regiments 26 and 1".
AFTER_NUMBER_IS_NAME = frozenset(
    ("and", "or", "in", "at", "on", "of", "from", "under", "with", "to", "the", "for", "by", "near", "plus", "is", "was")
)

# Units as {{convert}} writes them that are no words of English.
CONVERT_UNITS = frozenset(
    "lt st shtn sqmi sqkm sqft cuft cuyd cumi kgf lbf mph kph mi2 ft2 yd2 acre ha nmi impgal usgal bbl".split()
)

# Every word that the lexer looks at: a text without any of them, and without signs, holds no number but its plain digits.
TRIGGERS = frozenset(
    word
    for source in (
        *NUMBER_WORDS, *SCALES, *(f"{scale}s" for scale in SCALES), *MEASURE_UNITS, *CONVERT_UNITS, *PUBLISHED, *re.findall(r"[a-z]+", AMOUNT), *re.findall(r"[a-z]+", UNKNOWN),
        *re.findall(r"[a-z]+", VAGUE), "and to or plus no none nil zero x a an half quarter gun least max maximum nobody account accounts source sources est estimated estimate about over more less fewer up between from per cent great varying",
    )
    for word in re.findall(r"[a-z]+", source)
)  # fmt: skip
