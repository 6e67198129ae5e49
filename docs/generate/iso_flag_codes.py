"""Print the ISO 3166-1 rows of `warbox.data.flags.FLAG_NAMES`: alpha-3 codes and the names readers see for them.

The codes and most names come from Unicode CLDR as packed by Babel (BSD-3-Clause; CLDR: Unicode License v3). CLDR shortens and
disambiguates some names for menus ("Bosnia & Herzegovina", "Myanmar (Burma)"); `SHOWN` has the names that English readers
know from flag templates instead. Run after `pip install babel`, and paste the output over the block in the table:

    python docs/generate/iso_flag_codes.py
"""

from babel import Locale
from babel.core import get_global

# Alpha-3 codes that CLDR knows beside the 249 official ones: withdrawn, exceptionally reserved, private use.
NOT_OFFICIAL = {"ASC", "BUR", "CPT", "DDR", "DGA", "FXX", "QUU", "TAA", "TMP", "YMD", "ZAR", "ZZZ"}

SHOWN = {
    "ATF": "French Southern and Antarctic Lands",
    "CIV": "Ivory Coast",
    "COD": "Democratic Republic of the Congo",
    "COG": "Republic of the Congo",
    "CZE": "Czech Republic",
    "FSM": "Federated States of Micronesia",
    "HKG": "Hong Kong",
    "HMD": "Heard Island and McDonald Islands",
    "MAC": "Macau",
    "MMR": "Myanmar",
    "PSE": "Palestine",
    "SGS": "South Georgia and the South Sandwich Islands",
    "TUR": "Turkey",
    "UMI": "United States Minor Outlying Islands",
    "VCT": "Saint Vincent and the Grenadines",
}


def iso_names() -> dict[str, str]:
    """Map the official alpha-3 codes, in order, to the names readers see."""
    english = Locale("en").territories
    names = {}
    for code, regions in sorted(get_global("territory_aliases").items()):
        official = len(code) == 3 and code.isalpha() and code[0] != "X" and code not in NOT_OFFICIAL
        if official and len(regions) == 1 and regions[0] in english:
            name = english[regions[0]].replace("&", "and").replace("St. ", "Saint ").replace("’", "'")
            names[code] = SHOWN.get(code, name)
    return names


if __name__ == "__main__":
    for code, name in iso_names().items():
        print(f'    "{code}": "{name}",')
