"""The fates of commanders: the marks, links and words that say what became of a person.

Scope: the fate templates of the English Wikipedia with their common aliases, the article titles that fate marks link to, the
glyphs set after names by hand, and the words of a parenthesis right after a name ("(captured)"). Gathered from the documentation
of those templates and from general knowledge of military usage, not from any set of pages.

Every value is one of ``FATES``. Keys are case-folded, with spaces for underscores and without surrounding brackets.

>>> FATE_TEMPLATES["dow"], FATE_LINKS["prisoner of war"], FATE_WORDS["mortally wounded"]
('died_of_wounds', 'captured', 'died_of_wounds')
"""

from __future__ import annotations

__all__ = ["FATES", "FATE_FILES", "FATE_GLYPHS", "FATE_LINKS", "FATE_TEMPLATES", "FATE_WORDS", "GLYPH_TEMPLATES"]

FATES: tuple[str, ...] = (
    "killed",
    "died_of_wounds",
    "presumed_killed",
    "wounded",
    "missing",
    "captured",
    "executed",
    "surrendered",
    "defected",
    "deserted",
    "assassinated",
    "suicide",
    "natural_causes",
)
"""The closed vocabulary, in the order of the specification."""

FATE_TEMPLATES: dict[str, str] = {
    "kia": "killed",
    "kia2": "killed",  # the same mark written out: "(KIA)"
    "killed in action": "killed",
    "dow": "died_of_wounds",
    "dow2": "died_of_wounds",
    "died of wounds": "died_of_wounds",
    "pkia": "presumed_killed",
    "wia": "wounded",
    "wounded in action": "wounded",
    "mia": "missing",
    "missing in action": "missing",
    "pow": "captured",
    "pow2": "captured",
    "prisoner of war": "captured",
    "awol": "deserted",
    "executed": "executed",
    "execution": "executed",
    "surrendered": "surrendered",
    "surrender": "surrendered",
    "turncoat": "defected",
    "defected": "defected",
    "assassinated": "assassinated",
    "assassination": "assassinated",
    "suicide": "suicide",
    "natural causes": "natural_causes",
    "naturalcauses": "natural_causes",
}
"""Templates that state a fate by themselves. A ``link=`` argument may still say something more exact."""

GLYPH_TEMPLATES: dict[str, str] = {
    "dagger": "†",
    "†": "†",
    "double-dagger": "‡",
    "double dagger": "‡",
    "ddagger": "‡",
    "‡": "‡",
    "skull and crossbones": "☠",
    "skull": "☠",
}
"""Templates that only print a glyph: what it means is for ``FATE_GLYPHS`` to say."""

FATE_LINKS: dict[str, str] = {
    # killed
    "killed in action": "killed",
    "kia": "killed",
    "casualty (person)": "killed",
    "battlefield casualty": "killed",
    "drowning": "killed",
    # died of wounds
    "died of wounds": "died_of_wounds",
    "died of wounds received in action": "died_of_wounds",
    "dow": "died_of_wounds",
    # presumed dead
    "presumed killed in action": "presumed_killed",
    "killed in action, body not recovered": "presumed_killed",
    "presumption of death": "presumed_killed",
    "declared death in absentia": "presumed_killed",
    "death in absentia": "presumed_killed",
    # wounded
    "wounded in action": "wounded",
    "wia": "wounded",
    "wounded": "wounded",
    "wound": "wounded",
    "injury": "wounded",
    # missing
    "missing in action": "missing",
    "mia": "missing",
    "missing person": "missing",
    "enforced disappearance": "missing",
    "forced disappearance": "missing",
    # captured
    "prisoner of war": "captured",
    "prisoners of war": "captured",
    "prisoner-of-war": "captured",
    "pow": "captured",
    "captive": "captured",
    "hostage": "captured",
    "imprisonment": "captured",
    "prisoner": "captured",
    "arrest": "captured",
    # executed
    "capital punishment": "executed",
    "execution": "executed",
    "executed": "executed",
    "summary execution": "executed",
    "extrajudicial killing": "executed",
    "death penalty": "executed",
    "execution by firing squad": "executed",
    "execution by shooting": "executed",
    "firing squad": "executed",
    "hanging": "executed",
    "hanged": "executed",
    "hanged, drawn and quartered": "executed",
    "decapitation": "executed",
    "beheading": "executed",
    "guillotine": "executed",
    "crucifixion": "executed",
    "impalement": "executed",
    "death by burning": "executed",
    "execution by burning": "executed",
    "breaking wheel": "executed",
    "lingchi": "executed",
    # surrendered
    "surrender": "surrendered",
    "surrender (military)": "surrendered",
    "surrendered": "surrendered",
    "capitulation (surrender)": "surrendered",
    "capitulation": "surrendered",
    "unconditional surrender": "surrendered",
    "white flag": "surrendered",
    # defected
    "turncoat": "defected",
    "defection": "defected",
    "defector": "defected",
    "side switching": "defected",
    # deserted
    "desertion": "deserted",
    "deserter": "deserted",
    "absent without leave": "deserted",
    "awol": "deserted",
    # assassinated
    "assassination": "assassinated",
    "assassinated": "assassinated",
    "targeted killing": "assassinated",
    "murder": "assassinated",  # a commander murdered off the field
    # suicide
    "suicide": "suicide",
    "seppuku": "suicide",
    "harakiri": "suicide",
    "hara-kiri": "suicide",
    "forced suicide": "suicide",
    "suicide by hanging": "suicide",
    # natural causes
    "death by natural causes": "natural_causes",
    "natural causes": "natural_causes",
    "natural death": "natural_causes",
    "manner of death": "natural_causes",  # where the natural-causes mark leads for want of an article of its own
    "disease": "natural_causes",
    "illness": "natural_causes",
    "stroke": "natural_causes",
    "myocardial infarction": "natural_causes",
    "heart attack": "natural_causes",
    "dysentery": "natural_causes",
    "cholera": "natural_causes",
    "malaria": "natural_causes",
    "typhus": "natural_causes",
    "typhoid fever": "natural_causes",
    "plague (disease)": "natural_causes",
    "smallpox": "natural_causes",
    "yellow fever": "natural_causes",
    "tuberculosis": "natural_causes",
}
"""Link targets, section part left out. The target outranks the glyph or word it is displayed as."""

FATE_FILES: dict[str, str] = {
    "white flag icon.svg": "surrendered",  # the sign of Template:Surrendered, set by hand
    "white flag.svg": "surrendered",
}
"""Pictures behind a name, case-folded, that say what became of it."""

FATE_GLYPHS: dict[str, str | None] = {
    "†": "killed",
    # Other crosses of the same make, typed for want of a dagger.
    "✝": "killed",
    "✝︎": "killed",
    "✝️": "killed",
    "✞": "killed",
    "✟": "killed",
    # A white flag says one thing only.
    "🏳": "surrendered",
    "🏳️": "surrendered",
    "⚐": "surrendered",
    # These mean what a page's own legend makes of them (executed, wounded, dead later, died in office …):
    # no fate by themselves, only where a link carries them.
    "‡": None,
    "††": None,
    "‡‡": None,
    "☠": None,
    "☠️": None,
    "#": None,
    "+": None,
    "ⱶ": None,
    "*": None,
    "✠": None,
    "☨": None,
    "☩": None,
    "⚔": None,
    "⚔️": None,
    "§": None,
    "¶": None,
}
"""Glyphs right after a name. ``None``: a fate mark to take off the name, whose meaning is not told."""

FATE_WORDS: dict[str, str] = {
    # killed
    "killed": "killed",
    "killed in action": "killed",
    "killed in battle": "killed",
    "killed in combat": "killed",
    "kia": "killed",
    "k.i.a.": "killed",
    "k.i.a": "killed",
    "slain": "killed",
    "slain in battle": "killed",
    "fell in battle": "killed",
    "fallen": "killed",
    "fell": "killed",
    "dead": "killed",
    "died in battle": "killed",
    "died in action": "killed",
    "died in combat": "killed",
    "drowned": "killed",
    "shot dead": "killed",
    "shot and killed": "killed",
    "killed by friendly fire": "killed",
    "killed in crash": "killed",
    "killed in a plane crash": "killed",
    "killed in an air crash": "killed",
    # died of wounds
    "died of wounds": "died_of_wounds",
    "died of his wounds": "died_of_wounds",
    "died of her wounds": "died_of_wounds",
    "died from wounds": "died_of_wounds",
    "died from his wounds": "died_of_wounds",
    "died of injuries": "died_of_wounds",
    "died from injuries": "died_of_wounds",
    "died of wounds later": "died_of_wounds",
    "later died of wounds": "died_of_wounds",
    "later died of his wounds": "died_of_wounds",
    "dow": "died_of_wounds",
    "d.o.w.": "died_of_wounds",
    "mortally wounded": "died_of_wounds",
    "fatally wounded": "died_of_wounds",
    "mw": "died_of_wounds",
    # presumed killed
    "pkia": "presumed_killed",
    "presumed dead": "presumed_killed",
    "presumed killed": "presumed_killed",
    "presumed killed in action": "presumed_killed",
    "believed killed": "presumed_killed",
    "believed dead": "presumed_killed",
    "missing presumed dead": "presumed_killed",
    "missing, presumed dead": "presumed_killed",
    "missing, presumed killed": "presumed_killed",
    "missing presumed killed": "presumed_killed",
    "missing, believed killed": "presumed_killed",
    # wounded
    "wounded": "wounded",
    "wounded in action": "wounded",
    "wia": "wounded",
    "w.i.a.": "wounded",
    "injured": "wounded",
    "severely wounded": "wounded",
    "seriously wounded": "wounded",
    "badly wounded": "wounded",
    "gravely wounded": "wounded",
    "lightly wounded": "wounded",
    "slightly wounded": "wounded",
    "seriously injured": "wounded",
    # missing
    "missing": "missing",
    "missing in action": "missing",
    "mia": "missing",
    "m.i.a.": "missing",
    "went missing": "missing",
    "disappeared": "missing",
    # captured
    "captured": "captured",
    "captive": "captured",
    "prisoner": "captured",
    "prisoner of war": "captured",
    "pow": "captured",
    "p.o.w.": "captured",
    "taken prisoner": "captured",
    "made prisoner": "captured",
    "taken captive": "captured",
    "taken hostage": "captured",
    "imprisoned": "captured",
    "arrested": "captured",
    "detained": "captured",
    # executed
    "executed": "executed",
    "hanged": "executed",
    "beheaded": "executed",
    "guillotined": "executed",
    "crucified": "executed",
    "impaled": "executed",
    "put to death": "executed",
    "executed by firing squad": "executed",
    "shot by firing squad": "executed",
    "court-martialed and shot": "executed",
    "court-martialled and shot": "executed",
    "burned at the stake": "executed",
    "burnt at the stake": "executed",
    # surrendered
    "surrendered": "surrendered",
    "capitulated": "surrendered",
    # defected
    "defected": "defected",
    "turncoat": "defected",
    "defector": "defected",
    "changed sides": "defected",
    "switched sides": "defected",
    "went over": "defected",
    # deserted
    "deserted": "deserted",
    "deserter": "deserted",
    "awol": "deserted",
    "absent without leave": "deserted",
    # assassinated
    "assassinated": "assassinated",
    "murdered": "assassinated",
    # suicide
    "suicide": "suicide",
    "committed suicide": "suicide",
    "died by suicide": "suicide",
    "seppuku": "suicide",
    "committed seppuku": "suicide",
    "forced to commit suicide": "suicide",
    "killed himself": "suicide",
    "killed herself": "suicide",
    # natural causes
    "natural causes": "natural_causes",
    "died of natural causes": "natural_causes",
    "death by natural causes": "natural_causes",
    "died from natural causes": "natural_causes",
    "died of disease": "natural_causes",
    "died of illness": "natural_causes",
    "died of fever": "natural_causes",
    "died of dysentery": "natural_causes",
    "died of cholera": "natural_causes",
    "died of typhus": "natural_causes",
    "died of plague": "natural_causes",
    "died of a heart attack": "natural_causes",
    "died of a stroke": "natural_causes",
}
"""The whole text of a parenthesis, or the words right after a name, that state a fate.

Left out on purpose: a bare "died" and "deceased" (when and how is not told), "shot" (dead, wounded or executed), "fled" and
"escaped" (no fate of the vocabulary), "deposed", "exiled" and "resigned" (what became of an office). They stay notes.
Two fates in one parenthesis ("wounded and captured") are for the caller to split.
"""
