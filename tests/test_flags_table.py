import importlib.util
from pathlib import Path

import pytest

from warbox.data.flags import FLAG_NAMES, THREE_LETTER

ISO_CODES = list(FLAG_NAMES)[:249]
GENERATOR = Path(__file__).parent.parent / "docs" / "generate" / "iso_flag_codes.py"


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("USA", "United States"),
        ("GBR", "United Kingdom"),
        ("UKGBI", "United Kingdom of Great Britain and Ireland"),
        ("DEU", "Germany"),
        ("GER", "Germany"),
        ("FRG", "West Germany"),
        ("DDR", "East Germany"),
        ("GDR", "East Germany"),
        ("SUN", "Soviet Union"),
        ("URS", "Soviet Union"),
        ("YUG", "Yugoslavia"),
        ("SCG", "Serbia and Montenegro"),
        ("CSK", "Czechoslovakia"),
        ("TCH", "Czechoslovakia"),
        ("ZAI", "Zaire"),
        ("RHO", "Rhodesia"),
        ("YMD", "South Yemen"),
        ("UAR", "United Arab Republic"),
        ("NED", "Netherlands"),
        ("RSA", "South Africa"),
        ("KOR", "South Korea"),
        ("PRK", "North Korea"),
        ("CIV", "Ivory Coast"),
        ("COD", "Democratic Republic of the Congo"),
        ("COG", "Republic of the Congo"),
        ("ROC", "Republic of China"),
        ("PRC", "China"),
        ("TWN", "Taiwan"),
        ("CSA", "Confederate States of America"),
        ("Republic of Korea", "South Korea"),
        ("Democratic People's Republic of Korea", "North Korea"),
        ("People's Republic of China", "China"),
        ("Islamic Republic of Iran", "Iran"),
        ("Russian Federation", "Russia"),
        ("Georgia (country)", "Georgia"),
        ("the Netherlands", "Netherlands"),
        ("Swaziland", "Eswatini"),
    ],
)
def test_names_readers_see(key: str, name: str) -> None:
    assert FLAG_NAMES[key] == name


@pytest.mark.parametrize(
    "key",
    [
        "Kingdom of Italy",
        "Nazi Germany",
        "German Empire",
        "Russian Empire",
        "Soviet Union",
        "Empire of Japan",
        "Republic of China",
        "Republic of China (1912–1949)",
        "Third Philippine Republic",
        "French Third Republic",
        "Ireland",
        "Narnia",
    ],
)
def test_names_that_are_shown_as_typed_have_no_row(key: str) -> None:
    assert key not in FLAG_NAMES


def test_a_key_differs_from_its_name_and_no_name_leads_on() -> None:
    """What is shown is final: looking it up again changes nothing."""
    assert [key for key, name in FLAG_NAMES.items() if key == name or name in FLAG_NAMES] == []


def test_keys_and_names_have_no_loose_spaces() -> None:
    for text in (*FLAG_NAMES, *FLAG_NAMES.values()):
        assert text == " ".join(text.split())
        assert text


def test_iso_block_is_sorted_and_whole() -> None:
    assert sorted(ISO_CODES) == ISO_CODES
    assert all(len(code) == 3 and code.isupper() for code in ISO_CODES)


def test_iso_codes_against_pycountry() -> None:
    pycountry = pytest.importorskip("pycountry")
    assert {country.alpha_3 for country in pycountry.countries} == set(ISO_CODES)


def test_iso_names_are_what_the_generator_prints() -> None:
    pytest.importorskip("babel")
    spec = importlib.util.spec_from_file_location("iso_flag_codes", GENERATOR)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.iso_names() == {code: FLAG_NAMES[code] for code in ISO_CODES}


def test_every_iso_code_is_a_flag_template() -> None:
    assert set(ISO_CODES) <= THREE_LETTER


@pytest.mark.parametrize(
    "code", ["USA", "GER", "NED", "URS", "DDR", "FRG", "YUG", "ROK", "UAE", "ENG", "SCO", "UKGBI", "USSR", "UK", "NZ"]
)
def test_codes_that_are_flag_templates(code: str) -> None:
    assert code in THREE_LETTER


@pytest.mark.parametrize(
    "code",
    ["KIA", "POW", "DOW", "WIA", "MIA", "EUR", "GBP", "USD", "HMS", "USS", "SMS", "EFN", "UBL", "IOC", "U.S", "usa", "Usa"],
)
def test_other_templates_are_no_flags(code: str) -> None:
    """Fates, money, ship prefixes and notes are templates too; template names keep their case beyond the first letter."""
    assert code not in THREE_LETTER


def test_flag_templates_have_names() -> None:
    assert set(FLAG_NAMES) >= THREE_LETTER
