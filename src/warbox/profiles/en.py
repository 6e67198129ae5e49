"""English Wikipedia: the infoboxes of conflicts, their redirects and parameters.

Sources: Module:Infobox military conflict; the documentation of the templates; redirects as DBpedia's mapping statistics of 2016
list them, and names met on real pages.
"""

from __future__ import annotations

from warbox.profiles.profile import Family, Profile
from warbox.templates.registry import HANDLERS

__all__ = ["EN"]

_ROWS = ("", "a", "b", "c", "d")
_SIDES = ("1", "2", "3", "4", "5")

# In the documented order.
_ORDER = (
    "conflict", "width", "partof", "image", "image_size", "image_upright", "alt", "caption", "date", "place", "coordinates", "map_type",
    "map_relief", "map_size", "map_mark", "map_marksize", "map_caption", "map_label", "map_alt", "mapframe", "territory", "result", "status",
    "action", "combatants_header", *(f"combatant{i}{r}" for i in _SIDES for r in _ROWS), *(f"commander{i}{r}" for i in _SIDES for r in _ROWS),
    "units_header", *(f"units{i}" for i in _SIDES), "strengths_header", *(f"strength{i}" for i in _SIDES), "polstrengths_header",
    *(f"polstrength{i}" for i in _SIDES), "milstrengths_header", *(f"milstrength{i}" for i in _SIDES), "casualties_header",
    *(f"casualties{i}" for i in _SIDES), "strength6", "units6", "commander6", "casualties6", "polstrength6", "milstrength6", "notes",
    "campaignbox",
)  # fmt: skip

# Known to the template, or once known, but without a place in the model.
_UNPLACED = dict.fromkeys(
    (
        "width", "image_size", "image size", "imagesize", "image_upright", "alt", "imagealt", "image_alt", "map_type", "map_relief", "map_size",
        "map_mark", "map_marksize", "map_caption", "map_label", "map_alt", "map_width", "map_label_position", "map", "mapframe", "mapframe-zoom",
        "mapframe-wikidata", "mapframe_wikidata", "mapframe-frame-width", "mapframe-marker", "mapframe-caption", "action", "casus", "campaign",
        "colour_scheme", "no-location-property", "commanders_header", "footage", "altitude", "nocat_wdimage", "nocat", "embed", "child", "suppressfields",
    ),
    "",
)  # fmt: skip

_OLD_COORDINATES = {
    name: name
    for name in (
        "latitude", "longitude", "lat_deg", "lat_min", "lat_sec", "lat_dir", "lon_deg", "lon_min", "lon_sec", "lon_dir", "latd", "latm", "lats",
        "latNS", "longd", "longm", "longs", "longEW", "lat_degrees", "lat_minutes", "lat_seconds", "lat_direction", "long_degrees",
        "long_minutes", "long_seconds", "long_direction",
    )
}  # fmt: skip

_MILITARY = Family(
    names=(
        "Infobox military conflict", "Infobox Military Conflict", "Infobox military Conflict", "Infobox Military conflict", "Warbox",
        "Infobox Military Conflict (3 sided)", "Infobox Military Conflict (4 sided)", "Infobox Military Conflict (5 sided)",
        "Infobox Military Conflict coup", "Battlebox", "Battlebox no campaign", "Warbox-old", "Infobox conflict", "Infobox Conflict",
        "Infobox armed conflict", "Infobox battle", "Infobox Battle", "Infobox war", "Infobox War", "Infobox Wars", "Infobox wars",
        "Infobox military conflicts", "Infobox campaign", "Infobox skirmish", "Infobox siege", "Infobox insurgency", "Battle infobox",
        "Military conflict infobox", "Infobox military conflict timeline", "Infobox battles", "Infobox naval battle", "Infobox coup",
        "Infobox rebellion", "Infobox invasion", "Infobox military campaign", "Infobox military engagement", "Conflict infobox",
    ),
    aliases={**{name: name for name in _ORDER if name not in _UNPLACED}, **_UNPLACED, **_OLD_COORDINATES},
)  # fmt: skip

_SHARED = {
    "title": "conflict", "name": "conflict", "conflict": "conflict", "partof": "partof", "image": "image", "caption": "caption", "date": "date",
    "place": "place", "location": "place", "coordinates": "coordinates", "result": "result", "status": "status", "territory": "territory",
    "notes": "notes", "campaignbox": "campaignbox",
}  # fmt: skip

_CIVIL = Family(
    names=("Infobox civil conflict", "Infobox Civil Conflict", "Infobox Occupy movement", "Infobox Occupy protest", "Infobox protest", "Infobox riot"),
    aliases={
        **_UNPLACED, **_OLD_COORDINATES, **_SHARED,
        **{f"side{i}{r}": f"combatant{i}{r}" for i in _SIDES for r in _ROWS},
        **{f"leadfigures{i}{r}": f"commander{i}{r}" for i in _SIDES for r in _ROWS},
        **{f"howmany{i}": f"strength{i}" for i in (*_SIDES, "6")},
        **{f"units{i}": f"units{i}" for i in (*_SIDES, "6")},
        **{f"casualties{i}": f"casualties{i}" for i in (*_SIDES, "6")},
        "fatalities": "killed", "injuries": "wounded", "arrests": "captured", "detentions": "captured", "casualties_label": "casualties_header",
        **dict.fromkeys(("subtitle", "causes", "goals", "methods", "concessions", "charged", "fined", "sidebox", "goal", "motive", "website"), ""),
    },
)  # fmt: skip

_ATTACK = Family(
    names=("Infobox civilian attack", "Infobox Civilian Attack", "Infobox terrorist attack", "Infobox Terrorist Attack", "Infobox civil attack",
           "Infobox mass murder", "Infobox school shooting"),
    aliases={
        **_UNPLACED, **_OLD_COORDINATES, **_SHARED,
        "fatalities": "killed", "deaths": "killed", "injuries": "wounded", "arrests": "captured",
        **dict.fromkeys(("perps", "perp", "perpetrators", "perpetrator"), "combatant1"),
        **dict.fromkeys(
            ("subheader", "target", "time", "time-begin", "time-end", "timezone", "type", "victim", "victims", "susperp", "susperps", "dfen", "dfens",
             "weapon", "weapons", "motive", "numpart", "numparts", "website", "inquiry", "coroner", "accused", "convicted", "verdict", "convictions",
             "charges", "litigation", "module", "defender", "defenders", "also_known_as", "footage", "cause", "reported injuries",
             "assailant", "assailants"), ""),  # how many there were, more often than who
    },
)  # fmt: skip

_PLAN = Family(
    names=("Infobox operational plan", "Infobox Operational Plan", "Infobox military operation", "Infobox military attack", "Operational plan",
           "Infobox Military Operation", "Infobox operation"),
    aliases={
        **_UNPLACED, **_OLD_COORDINATES, **_SHARED,
        "conflict": "partof", "name": "conflict", "title": "conflict", "outcome": "result", "executed_by": "combatant1", "planned_by": "commander1", "commanded_by": "commander1",
        "instigator": "commander1", "casualties": "casualties_joint", "fatalities": "killed", "injuries": "wounded",
        **dict.fromkeys(("scope", "type", "planned", "objective", "target", "time", "time-begin", "time-end", "timezone", "executed"), ""),
    },
)  # fmt: skip

EN = Profile(wiki="en", families=(_MILITARY, _CIVIL, _ATTACK, _PLAN), handlers=HANDLERS, order=_ORDER)
