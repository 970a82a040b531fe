"""Numbers as people type them."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizkit.text.numbers import read_number, read_quantity

ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen".split()
)
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred"))


def spelt(number: int, joiner: str) -> str:
    """A whole number in English words, `joiner` before its tens and ones: “two thousand and eight”."""
    for scale, name in SCALES:
        if number >= scale:
            rest = number % scale
            head = f"{spelt(number // scale, joiner)} {name}"
            return f"{head} {joiner if rest < 100 else ''}{spelt(rest, joiner)}" if rest else head
    if number < 20:
        return ONES[number]
    return TENS[number // 10 - 2] + (f"-{ONES[number % 10]}" if number % 10 else "")


@given(st.integers(0, 10**15 - 1), st.sampled_from(["", "and "]))
def test_every_whole_number_in_english_words(number: int, joiner: str) -> None:
    """Whole numbers up to hundreds of trillions are read from words, with “and” or without."""
    assert read_number(spelt(number, joiner)) == number
    assert read_number(spelt(number, joiner).replace("-", " ").upper()) == number


@given(st.integers(-(10**12), 10**12), st.sampled_from([",", "\u00a0", "\u202f", " ", "'", "’", ""]))
def test_every_whole_number_in_grouped_digits(number: int, separator: str) -> None:
    """Whole numbers are read with any of the signs that part thousands, or none."""
    assert read_number(f"{number:,}".replace(",", separator)) == number


@given(st.decimals(-(10**6), 10**6, places=2))
def test_every_decimal_in_english_and_german(number: object) -> None:
    """3,605.25 is read in English, and 3.605,25 in German: the same number."""
    english = f"{number:,}"
    german = english.translate(str.maketrans(",.", ".,"))
    assert read_number(english, "en") == Fraction(str(number))
    assert read_number(german, "de") == Fraction(str(number))


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("3,605", "en", 3605),
        ("3 605", "en", 3605),
        ("3.605", "en", "3.605"),
        ("3.605", "de", 3605),
        ("3,605", "de", "3.605"),
        ("3,605", "fr-CA", "3.605"),
        ("1.200,50", "en", "1200.5"),
        ("1,200.50", "de", "1200.5"),
        ("12,34,567", "en", 1234567),
        ("1,5", "en", "1.5"),
        (".5", "en", "0.5"),
        (",5", "de", "0.5"),
        ("007", "en", 7),
    ],
)
def test_separators_are_read_as_the_language_writes_them(text: str, language: str, number: object) -> None:
    """A comma or a point means what it means in the language, and the other thing where only that fits."""
    assert read_number(text, language) == Fraction(str(number))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("-5", -5),
        ("−5", -5),
        ("–5", -5),
        ("+5", 5),
        ("minus five", -5),
        ("negative 5", -5),
        ("½", "1/2"),
        ("-½", "-1/2"),
        ("2½", "5/2"),
        ("2 ½", "5/2"),
        ("1/2", "1/2"),
        ("-1/2", "-1/2"),
        ("2 1/2", "5/2"),
        ("½ million", 500_000),
        ("2.1 million", 2_100_000),
        ("5 thousand million", 5 * 10**9),
        ("2.1bn", 2_100_000_000),
        ("2e3", 2000),
        ("10^6", 10**6),
        ("10⁶", 10**6),
        ("10⁻²", "1/100"),
        ("2.1 × 10⁶", 2_100_000),
        ("6 x 10^23", 6 * 10**23),
        ("５０", 50),
        ("٢٠٠٨", 2008),
        ("٣٫٥", "3.5"),
        ("٣٬٦٠٥", 3605),
        ("२००८", 2008),
    ],
)
def test_signs_fractions_powers_and_other_digits(text: str, number: object) -> None:
    """Signs, fractions, powers of ten, scale words, full-width, Arabic and Hindi digits are read."""
    assert read_number(text) == Fraction(str(number))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("two thousand and eight", 2008),
        ("a hundred", 100),
        ("hundred and one", 101),
        ("a dozen", 12),
        ("two dozen", 24),
        ("half a dozen", 6),
        ("half", "1/2"),
        ("one half", "1/2"),
        ("half a million", 500_000),
        ("a quarter of a million", 250_000),
        ("three quarters", "3/4"),
        ("two-thirds", "2/3"),
        ("one third", "1/3"),
        ("one and a half", "3/2"),
        ("one and a half million", 1_500_000),
        ("a million and a half", 1_500_000),
        ("three and three quarters", "15/4"),
        ("three point one four", "3.14"),
        ("one point five million", 1_500_000),
        ("nineteen forty-nine", 1949),
        ("nineteen hundred and five", 1905),
        ("nineteen oh five", 1905),
        ("twenty oh eight", 2008),
        ("twenty twenty-four", 2024),
        ("two hundred thousand million", 2 * 10**11),
    ],
)
def test_english_as_it_is_said(text: str, number: object) -> None:
    """Dozens, halves, decimals and years are read as they are said."""
    assert read_number(text) == Fraction(str(number))


@pytest.mark.parametrize("text", ["first", "twenty-first", "one hundred and first", "two thousandth", "21st", "second"])
def test_ordinals_are_no_numbers(text: str) -> None:
    """“twenty-first” is neither 21 nor 20."""
    assert read_number(text) is None


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("zweihundertfünfzig", "de", 250),
        ("neunzehnhundertneunundvierzig", "de", 1949),
        ("zweitausendundacht", "de", 2008),
        ("zweieinhalb Millionen", "de", 2_500_000),
        ("eine halbe Million", "de", 500_000),
        ("2,5 Mio.", "de", 2_500_000),
        ("quatre-vingt-dix-sept", "fr", 97),
        ("soixante et onze", "fr", 71),
        ("mille neuf cent quarante-neuf", "fr", 1949),
        ("un million et demi", "fr", 1_500_000),
        ("mil novecientos cuarenta y nueve", "es", 1949),
        ("doscientas", "es", 200),
        ("二百三十", "zh", 230),
        ("二百三", "zh", 230),
        ("两千零五", "zh", 2005),
        ("三万五", "zh", 35_000),
        ("三万零五", "zh", 30_005),
        ("二〇〇八", "zh", 2008),
        ("一亿二千万", "zh", 120_000_000),
        ("3亿5000万", "zh", 350_000_000),
        ("1.2万亿", "zh", 1_200_000_000_000),
        ("1,200万", "zh", 12_000_000),
        ("三点五", "zh", "3.5"),
        ("负五", "zh", -5),
        ("三分之二", "zh", "2/3"),
        ("一半", "zh", "1/2"),
    ],
)
def test_other_languages(text: str, language: str, number: object) -> None:
    """German, French, Spanish and Chinese numbers are read in words."""
    assert read_number(text, language) == Fraction(str(number))


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("1,200 km", 1200, "km"),
        ("5km", 5, "km"),
        ("58 per cent", 58, "per cent"),
        ("５０％", 50, "%"),
        ("$5 million", 5_000_000, "$"),
        ("-€5", -5, "€"),
        ("2008.", 2008, ""),
        ("5 km.", 5, "km."),
        ("one second", 1, "second"),
        ("2008年", 2008, "年"),
        ("5千克", 5, "千克"),
        ("百分之五十八", 58, "%"),
    ],
)
def test_what_follows_a_number_is_its_unit(text: str, number: int, unit: str) -> None:
    """What stands behind a number is its unit, but for the marks that end a sentence."""
    assert read_quantity(text) == (number, unit)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "around 2008",
        "about five",
        "in 2008",
        "1949-1950",
        "10–12",
        "2008/09",
        "3/0",
        "1.2.3",
        "12:30",
        "2 1012",
        "five two",
        "a",
        "millions",
        "and five",
        "-",
        "...",
        "²",
        "1" * 300,
    ],
)
def test_what_is_no_single_number_is_none(text: str) -> None:
    """Ranges, times, versions, approximations and lists of numbers are not read as their first number."""
    assert read_number(text) is None


@given(st.text(st.one_of(st.sampled_from("0123456789.,-/ ½e^×百万点十one "), st.characters()), max_size=30))
def test_no_text_is_too_strange(text: str) -> None:
    """Any text is a quantity or none; nothing raises, in any language."""
    for language in ("en", "de", "fr", "es", "zh", "xx"):
        quantity = read_quantity(text, language)
        assert quantity is None or isinstance(quantity.value, Fraction)
