"""Numbers as people type them: digits with separators, words, scales, fractions, Chinese numerals."""

from __future__ import annotations

import re
import unicodedata
from fractions import Fraction
from math import prod
from typing import NamedTuple

from quizkit.text.number_words import CHINESE_DIGITS, CHINESE_UNITS
from quizkit.text.patterns import lazy
from quizkit.text.spoken import read_spoken, scale_of

# Languages that write a decimal comma; in the others a comma parts thousands.
_DECIMAL_COMMA = frozenset("es fr de it pt nl da sv nb no fi pl cs ru uk tr el hu ro ca id".split())
_ARABIC_SEPARATORS = str.maketrans("\u066b\u066c", ".,")
_VULGAR = lazy(r"(\d?)\s*([¼-¾⅐-⅞])")
_SIGN = lazy(r"[-+\u2212\u2013负負]\s*|(?:minus|negative|menos|moins)\s+", re.IGNORECASE)
# More digits, or a sign of division or of a range before them: what was read is not the whole number.
_GOES_ON = lazy(r"\s*[-\u2212\u2013/⁄:.,'’^]?\s*\d")
_DIGITS = lazy(r"\d(?:[\d.,'’\u00a0\u202f\u2009 ]*\d)?|[.,]\d+")
_GROUPED = lazy(r"\d{1,3}(?:([.,'’\u00a0\u202f\u2009 ])\d{3})(?:\1\d{3})*")
_INDIAN = lazy(r"\d{1,2}(?:,\d{2})+,\d{3}")
_FRACTION = lazy(r"(\d{1,9})\s*[/⁄]\s*((?!0)\d{1,9})(?!\d)")
_EXPONENT = r"10(?:\s*(?:\^|\*\*)\s*(?P<typed>[-\u2212]?\d{1,2})(?!\d)|(?P<raised>[⁻⁺]?[⁰¹²³⁴-⁹]{1,2}))"
_POWER_OF_TEN = lazy(_EXPONENT)
_POWER = lazy(rf"\s*[x×*·]\s*{_EXPONENT}|e(?P<e>[-+]?\d{{1,3}})\b", re.IGNORECASE)
_SCALE = lazy(r"[ -]?([^\W\d_]+)")
_CHINESE_DIGIT = f"[{''.join(CHINESE_DIGITS)}]"
_CHINESE_NUMERAL = f"[{''.join(CHINESE_DIGITS)}{''.join(CHINESE_UNITS)}]"
# A thousand before 克 is a prefix of the unit: 5千克 is five kilograms.
_CHINESE_SCALE = r"(?:[万萬亿億]|[百千](?![克米瓦卡赫帕焦伏]))"
_CHINESE_NUMBER = rf"(?:{_CHINESE_NUMERAL}|\d+(?:\.\d+)?(?={_CHINESE_SCALE}))+"
_CHINESE = lazy(
    rf"(?P<half>一半)|(?P<whole>{_CHINESE_NUMBER})(?:点(?P<decimals>{_CHINESE_DIGIT}+)|分之(?P<over>{_CHINESE_NUMBER}))?"
)
_NUMERAL = lazy(rf"\d+(?:\.\d+)?|{_CHINESE_NUMERAL}")
_CHINESE_SCALES = lazy(rf"{_CHINESE_SCALE}+")
_CHINESE_PERCENT = "百分之"
_LONGEST = 200


class Quantity(NamedTuple):
    """A number and what stands round it: a sign of currency before, a unit behind."""

    value: Fraction
    unit: str


def read_quantity(text: str, language: str = "en") -> Quantity | None:
    """The number that a text begins with (a currency sign may precede it), and the rest as its unit.

    “1,200 km” reads as 1200 and “km”, “two and a half million” as 2,500,000, “５０％” as 50 and “%”.
    None where the text does not begin with a number. Separators are read as the language writes
    them, and the other way where only that makes a number.
    """
    if len(text) > _LONGEST:
        return None
    text = _plain_signs(text)
    language = language.split("-")[0]
    negative, begin = _sign(text, 0)
    currency = ""
    if text[begin:] and unicodedata.category(text[begin]) == "Sc":
        currency, begin = text[begin], begin + 1 + text[begin + 1 :].startswith(" ")
        minus, begin = _sign(text, begin)
        negative = negative or minus
    percent = text.startswith(_CHINESE_PERCENT, begin)
    text = text[begin + len(_CHINESE_PERCENT) * percent :]
    read = _in_chinese(text) or _in_digits(text, language) or read_spoken(text, language)
    if read is None or _GOES_ON.match(text, read[1]):
        return None
    value, end = read
    unit = _without_stops(text[end:])
    return Quantity(-value if negative else value, " ".join(filter(None, (currency, "%" if percent else "", unit))))


def read_number(text: str, language: str = "en") -> Fraction | None:
    """The number that a text is, whole, without a unit; None where it is none."""
    quantity = read_quantity(text, language)
    return quantity.value if quantity and not quantity.unit else None


def _plain_signs(text: str) -> str:
    """Single spaces, full-width signs as ASCII, Arabic separators as ours, ½ as 1/2."""
    text = " ".join(unicodedata.normalize("NFC", text).split())
    if text.isascii():
        return text
    text = "".join(chr(ord(c) - 0xFEE0) if "\uff01" <= c <= "\uff5e" else c for c in text)
    text = text.translate(_ARABIC_SEPARATORS)
    return _VULGAR.sub(lambda match: f"{match[1]} {unicodedata.normalize('NFKC', match[2])}".lstrip(), text)


def _sign(text: str, at: int) -> tuple[bool, int]:
    """Whether a minus stands at `at`, and the offset behind the sign."""
    match = _SIGN.match(text, at)
    return (not match.group().startswith("+"), match.end()) if match else (False, at)


def _without_stops(rest: str) -> str:
    """A unit without the marks that end a sentence: “2008.” has none."""
    unit = rest.strip().rstrip(",;:!?").lstrip(".,;:!? ")
    return unit if unit.strip(".") else ""


def _in_digits(text: str, language: str) -> tuple[Fraction, int] | None:
    read = _fraction(text, 0) or _power_of_ten(text) or _decimal(text, language)
    if read is None:
        return None
    value, end = read
    power = _POWER.match(text, end)
    if power:
        value, end = value * Fraction(10) ** _exponent(power), power.end()
    return _scaled(value, text, end, language)


def _fraction(text: str, at: int) -> tuple[Fraction, int] | None:
    match = _FRACTION.match(text, at)
    return (Fraction(int(match[1]), int(match[2])), match.end()) if match and int(match[2]) else None


def _power_of_ten(text: str) -> tuple[Fraction, int] | None:
    match = _POWER_OF_TEN.match(text)
    return (Fraction(10) ** _exponent(match), match.end()) if match else None


def _exponent(match: re.Match[str]) -> int:
    found = match.groupdict()
    digits = found["typed"] or found["raised"] or found["e"]
    return int(unicodedata.normalize("NFKC", digits).replace("\u2212", "-"))


def _decimal(text: str, language: str) -> tuple[Fraction, int] | None:
    """Digits with their separators, and a fraction behind them: “3,605”, “2 1/2”."""
    match = _DIGITS.match(text)
    if not match:
        return None
    digits = match.group()
    value = _separated(digits, language)
    while value is None and " " in digits:
        # “2 1/2” and the like: give back what a space parts from the number.
        digits = digits.rpartition(" ")[0]
        value = _separated(digits, language)
    if value is None:
        return None
    mixed = _fraction(text, len(digits) + 1) if text[len(digits) :].startswith(" ") else None
    return (value + mixed[0], mixed[1]) if mixed and value.denominator == 1 else (value, len(digits))


def _separated(digits: str, language: str) -> Fraction | None:
    """Digits with separators as a number, or None where they make none."""
    if digits.isdecimal():
        return Fraction(int(digits))
    decimal, other = (",", ".") if language in _DECIMAL_COMMA else (".", ",")
    for mark in (decimal, other):
        whole, found, rest = digits.partition(mark)
        if found and not rest.isdecimal():
            continue
        whole_digits = _ungrouped(whole, mark)
        if whole_digits is not None:
            return Fraction(int(whole_digits)) + (Fraction(int(rest), 10 ** len(rest)) if found else 0)
    return None


def _ungrouped(whole: str, decimal: str) -> str | None:
    if whole.isdecimal() or not whole:
        return whole or "0"
    if decimal not in whole and (_GROUPED.fullmatch(whole) or _INDIAN.fullmatch(whole)):
        return re.sub(r"\D", "", whole)
    return None


def _scaled(value: Fraction, text: str, end: int, language: str) -> tuple[Fraction, int]:
    """The value times the scale that follows: “2.1 million”, “1,200万”."""
    signs = None if text.isascii() else _CHINESE_SCALES.match(text, end)
    if signs:
        return value * prod(CHINESE_UNITS[sign] for sign in signs.group()), signs.end()
    word = _SCALE.match(text, end)
    while word and (scale := scale_of(word[1], language)):
        value, end = value * scale, word.end()
        word = _SCALE.match(text, end)
    return value, end


def _in_chinese(text: str) -> tuple[Fraction, int] | None:
    """A number in Chinese numerals: 二百三十, 三万五, 二〇〇八, 3亿5000万, 三点五, 三分之二, 一半."""
    # Digits alone may begin a number of the two scripts: 3亿.
    match = None if text.isascii() else _CHINESE.match(text)
    if not match:
        return None
    if match["half"]:
        return Fraction(1, 2), match.end()
    value = _numerals(match["whole"])
    if match["decimals"]:
        digits = "".join(str(CHINESE_DIGITS[numeral]) for numeral in match["decimals"])
        value += Fraction(int(digits), 10 ** len(digits))
    if match["over"] and value:
        value = _numerals(match["over"]) / value
    return value, match.end()


def _numerals(numerals: str) -> Fraction:
    if not any(numeral in CHINESE_UNITS for numeral in numerals):
        return Fraction(int("".join(str(CHINESE_DIGITS[numeral]) for numeral in numerals)))
    total = section = digit = Fraction(0)
    unit = 1  # what the last digit counts: in 三万五 the 五 counts thousands, in 三万零五 ones
    for numeral in _NUMERAL.findall(numerals):
        if numeral not in CHINESE_UNITS:
            digit = Fraction(CHINESE_DIGITS.get(numeral, numeral))
            unit = unit if digit else 1
            continue
        factor = CHINESE_UNITS[numeral]
        if factor < 10_000:
            section += (digit or 1) * factor
        elif factor == 10_000:
            total, section = total + (section + digit) * factor, Fraction(0)
        else:
            total, section = (total + section + digit) * factor, Fraction(0)
        digit, unit = Fraction(0), factor // 10
    return total + section + digit * unit
