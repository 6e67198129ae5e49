"""The table of templates: folded name → handler. Aliases stand beside the name they stand for."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from warbox.builder import Builder
from warbox.data.fates import FATE_TEMPLATES
from warbox.data.flags import THREE_LETTER
from warbox.nodes import Call
from warbox.templates import cites, dress, fates, flags, lists, values

__all__ = ["HANDLERS", "PREFIXES", "Handler", "is_code"]

Handler = Callable[[Call, Builder], None]


def _families() -> dict[str, Handler]:
    table: dict[str, Handler] = {}

    def add(handler: Handler, *names: str) -> None:
        for name in names:
            table[name] = handler

    # Flags (WikiProject Flag Template; aliases from redirects)
    add(flags.icon, "flagicon", "flag icon", "flagdeco", "flag decoration", "flagicon-en", "flagicon1", "country flagicon",
        "country flagicon2", "cricon", "flagd", "flag icon deco", "flagiconlink")  # fmt: skip
    add(flags.named, "flag", "coat of arms", "coa", "flagu", "flagcountry", "flag country", "flaglist", "flag2", "country", "cr", "cr-rt", "flagname",
        "army", "navy", "navy2", "air force", "marines", "coast guard", "naval", "military", "flagathlete", "flagioc", "flagb", "flagnoalias")  # fmt: skip
    add(flags.image, "flagicon image", "flag icon image", "flagimage", "css image crop")
    add(flags.noflag, "noflag", "no flag", "no-flag")
    add(flags.flagg, "flagg", "flag+link")
    add(flags.code, "three-letter code")  # the walker's name for {{USA}} and its kin

    # Lists
    add(lists.items, "unbulleted list", "ubl", "ublist", "ubt", "unbullet", "vlist", "vunblist", "nblist", "ubli", "unbulletedlist",
        "bulleted list", "blist", "bulleted", "ulist", "unordered list", "bulletedlist", "ordered list", "numbered list", "olist",
        "br list", "brlist", "br separated entries", "bubl", "simple list", "indented plainlist")  # fmt: skip
    add(lists.items, "hlist", "dotlist", "h-list", "horizontal list", "comma separated entries")
    add(lists.plain_list, "plainlist", "plain list", "pl", "startplainlist", "flatlist", "flat list", "inline list", "startflatlist",
        "columns-list", "cmn", "col-list", "collist", "columns list", "tree list", "treelist")  # fmt: skip
    add(lists.end_list, "endplainlist", "end plainlist", "end plain list", "plainlistend", "plainlist end", "endflatlist",
        "flatlist end", "end flatlist", "tree list/end", "treelist/end", "tree list end", "end tree list")  # fmt: skip
    add(lists.collapsible, "collapsible list", "cllist", "clist", "list collapsed", "collapsiblelist")
    add(lists.begin_frame, "hidden begin", "collapse top", "collapsed infobox section begin", "cot")
    add(lists.hidden, "hidden", "collapse")
    add(lists.end_frame, "hidden end", "collapse bottom", "collapsed infobox section end", "cob", "collapse end")

    # Dress
    add(dress.shown, "nowrap", "nowr", "nobr", ".wrap", "no wrap", "nobreak", "nw", "j", "border", "big", "larger", "midsize", "nobold",
        "longitem", "em", "strong", "align", "right", "left", "pad", "normal", "plain text", "bold",
        "italic", "nobold italic", "noitalic", "var", "abbr", "tooltip", "define", "h:title", "mousetext", "abbrev", "abbrlink",
        "nihongo", "nihongo2", "nihongo3", "zh", "korean", "linktext", "wikt-lang", "nowraplinks", "nowrap begin",
        "nobreak begin", "visible anchor", "vanchor", "anchored text", "not a typo", "as written", "typo", "proper name",
        "plainlinks", "text", "large", "huge", "allow wrap", "wrap", "no italic", "no bold", "shy", "hanging indent",
        "aligned table", "vertical text", "sc", "smallcaps", "small caps", "sub", "u", "underline", "quote", "q",
        "highlight", "title case", "blue", "red", "green", "nohyphen", "script")  # fmt: skip
    add(dress.raised, "sup", "smallsup")
    add(dress.block, "center", "centre", "center block")
    add(dress.small, "small", "smaller", "resize", "font-size", "smalldiv", "small div", "fine", "tiny")
    table["resize"] = dress.last
    table["font-size"] = dress.last
    add(
        dress.second,
        "lang",
        "native name",
        "native phrase",
        "color",
        "colour",
        "transl",
        "translit",
        "xlit",
        "transliteration",
        "script/hebrew",
        "ruby",
        "colored link",
        "sort",
    )
    add(dress.last, "font color", "font colour", "legend", "legend inline", "leftlegend", "rightlegend", "align left", "background color",
        "multicol", "background")  # fmt: skip
    add(dress.langx, "langx")
    add(
        dress.interlanguage,
        "ill",
        "illm",
        "interlanguage link",
        "link-interwiki",
        "interlanguage link multi",
        "ill2",
        "lien",
        "iw2",
    )
    add(
        dress.br,
        "break",
        "br",
        "brk",
        "crlf",
        "clear",
        "clr",
        "-",
        "clear left",
        "clear right",
        "newline",
        "crlf2",
        "paragraph break",
    )
    add(dress.bulleted, "*", "bullet", "•", "bull")
    add(dress.dot, "·", "dot", "middot", "spaced bullet", "nbsp dot", ",")
    add(dress.rule, "hr", "hrule", "horizontal rule", "----")
    for name, text in _SIGNS.items():
        table[name] = dress.sign(text)
    add(dress.hidden, *_HIDDEN)
    add(dress.pictured, *_PICTURED)
    add(flags.images, "multiple image")

    # Values
    add(values.circa, "circa", "c.", "ca", "ca.")
    add(values.approx, "approx", "approximately", "approx.")
    add(values.number, "formatnum", "nts", "number table sorting", "number", "num", "fmtn", "formatnumber", "unité", "nombre")
    add(values.groups, "gaps")
    add(values.val, "val")
    add(values.plus_minus, "±", "plusminus", "+-", "pm")
    add(values.percent, "pct", "percentage", "percent")
    add(values.fraction, "frac", "fraction", "sfrac", "frac2")
    add(values.convert, "convert", "cvt", "conv", "convertit")
    add(values.age, *_AGES)
    add(values.as_of, "as of", "asof")
    add(values.tonnage, "grt", "gt", "nrt", "dwt", "brt")
    add(values.date, "start date", "start-date", "startdate", "end date", "end-date", "enddate", "start date and age", "end date and age",
        "date", "dts", "birth date", "event date", "start date text", "release date", "dtstart", "film date", "sortdate", "start year")  # fmt: skip
    add(
        values.date_range,
        "start and end dates",
        "start and end date",
        "start-end date",
        "daterange",
        "date range",
        "start end date",
    )
    add(values.old_style, "oldstyledate", "old style date", "oldstyledatedy", "oldstyledateny", "osdate")
    add(
        values.coord, "coord", "coordinates", "coords", "coor", "coor dms", "coor dm", "coor d", "coor title dms", "coor title dm"
    )
    add(values.campaignbox, "campaignbox")
    add(values.ship_prefix, *_SHIP_PREFIXES)
    add(values.ship, "ship", "warship")
    add(values.ship_class, "sclass", "sclass-", "sclass2", "sclass2-", "ship class")

    add(fates.fate, *FATE_TEMPLATES)
    add(cites.cite, *cites.KINDS)
    return table


# Template → the sign it writes.
_SIGNS = {
    **dict.fromkeys(("ndash", "endash", "en dash", "–"), "–"),
    **dict.fromkeys(("mdash", "emdash", "em dash", "—"), "—"),
    **dict.fromkeys(("snd", "spnd", "spaced ndash", "spaced en dash", "snds", "sndash"), " – "),
    **dict.fromkeys(("spaced mdash", "smd", "spmd"), " — "),
    **dict.fromkeys(("nbsp", "spaces", "space", "thin space", "thinsp", "hsp", "hair space", "figure space", "pad space", "in5"), " "),
    "!": "|", "=": "=", "'": "'", "'s": "'s", "\\": " / ", "/": " / ", "!!": "||", "dagger": "†", "†": "†", "double-dagger": "‡", "‡": "‡",
    "double dagger": "‡", "skull and crossbones": "☠", "ldquo": "“", "rdquo": "”", "tilde": "~",
    "approx sign": "≈", "number sign": "#", "infinity": "∞", "minus": "−", "times": "×", "x": "×",
}  # fmt: skip

# Pictures with words on or under them.
_PICTURED = (
    "location map", "location map+", "location map~", "location map many", "maplink", "mapframe", "infobox mapframe", "osm location map",
    "image label", "image label begin", "image label small", "annotated image", "gallery",
)  # fmt: skip

# What shows nothing that is content: trends, anchors, icons of language, styles.
_HIDDEN = (
    "increase", "decrease", "steady", "profit", "loss", "gain", "increasenegative", "decreasepositive", "nochange", "color box",
    "anchor", "anchors", "ntsh", "number table sorting hidden", "hidden sort key", "reflist", "notelist", "image label end", "ru icon", "fr icon", "de icon", "es icon", "pl icon", "end", "div col", "div col end",
    "col-begin", "colbegin", "col-2", "col-break", "col-end", "multicol-break", "multicol-end", "end div col", "nowrap end",
    "use dmy dates", "use mdy dates", "short description", "efn list", "pp-protect", "pp-semi", "featured article", "good article",
    "infobox hide/show", "template styles", "templatestyles", "ifsubst", "void", "null", "hide in print", "main", "see also",
    "portal", "commons category", "commonscat", "tooltip image", "audio", "listen", "pronunciation", "ipa", "ipac-en",
    "respell", "expand list", "dynamic list", "incomplete list", "expand section", "campaign", "default sort", "italic title", "tree list/branching", "tree list/final branch", "tree list/step",
)  # fmt: skip

_AGES = (
    "age in years, months, weeks and days", "age in years, months and days", "age in months, weeks and days", "age in weeks and days",
    "age in years and days", "age in years and months", "age in days", "age in years", "age in months", "age", "years or months ago",
    "time interval", "duration", "age in years, months, and days", "age in days nts", "age in decimal years", "time ago", "dhms",
    "years ago", "ageandbirth", "age for infant", "age nts", "age in hours", "ayd", "aywd", "aymwd",
)  # fmt: skip

_SHIP_PREFIXES = (
    "uss", "hms", "hmas", "hmcs", "hmnzs", "hmsas", "hmis", "ss", "rms", "roks", "usns", "sms", "usat", "mv", "ms", "hmt", "css", "uscgc",
    "ins", "jds", "js", "hnlms", "hnoms", "hdms", "hswms", "rfa", "usrc", "usav", "us", "usrc", "ussb", "hmhs", "ps", "gs", "mt", "smu",
    "rn", "prc", "ara", "bap", "bns", "pns", "plans", "rocs", "hs", "orp", "tcg", "spanish ship",
)  # fmt: skip

HANDLERS: Mapping[str, Handler] = MappingProxyType(_families())

# Templates known by the beginning of their name.
PREFIXES: tuple[tuple[re.Pattern[str], Handler], ...] = (
    (re.compile(r"campaignbox .+|.+ campaignbox"), values.campaignbox),
    (re.compile(r"lang-[a-z-]+"), dress.langx),
    (re.compile(r"cite .+"), cites.cite),
)


def is_code(typed: str) -> bool:
    """Whether a template's name is a country's code, so that it stands for a flag: ``USA``."""
    return typed in THREE_LETTER
