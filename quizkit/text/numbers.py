"""Numbers as people type them: digits with separators, words, scales, fractions, Chinese numerals."""

from __future__ import annotations

import re
import unicodedata
from fractions import Fraction
from typing import NamedTuple

from quizkit.text.number_words import CHINESE_DIGITS, CHINESE_UNITS, JOINERS, SCALES, WORDS

# Languages that write a decimal comma; in the others a comma parts thousands.
_DECIMAL_COMMA = frozenset("es fr de it pt nl da sv nb no fi pl cs ru uk tr el hu ro ca id".split())
_SIGN = r"(?P<sign>[-+\u2212\u2013]?)"
_DIGITS = re.compile(rf"{_SIGN}\s*(?P<digits>\d(?:[\d.,'’\u00a0\u202f\u2009 ]*\d)?)")
_GROUPED = re.compile(r"\d{1,3}(?:([.,'’\u00a0\u202f\u2009 ])\d{3})(?:\1\d{3})*")
_INDIAN = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}")
_FRACTION = re.compile(r"(\d{1,9})\s*[/⁄]\s*(\d{1,9})")
_POWER = re.compile(
    r"\s*[x×*·]?\s*10\s*(?:\^|\*\*)?\s*([-\u2212⁻]?[\d⁰¹²³⁴-⁹]{1,2})(?!\d)|e([-+]?\d{1,3})\b", re.IGNORECASE
)
_CHINESE = re.compile(rf"[{''.join(CHINESE_DIGITS)}{''.join(CHINESE_UNITS)}]+")
_WORD = re.compile(r"[^\W\d_]+")
_PARTS = {"half": Fraction(1, 2), "quarter": Fraction(1, 4)}
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
    text = " ".join(unicodedata.normalize("NFC", text).split()).strip()
    text = "".join(chr(ord(c) - 0xFEE0) if "\uff01" <= c <= "\uff5e" else c for c in text)
    currency = ""
    if text and unicodedata.category(text[0]) == "Sc":
        currency, text = text[0], text[1:].lstrip()
    language = language.split("-")[0]
    read = _in_digits(text, language) or _in_chinese(text) or _in_words(text, language)
    if read is None:
        return None
    value, end = read
    return Quantity(value, " ".join(filter(None, (currency, text[end:].strip()))))


def read_number(text: str, language: str = "en") -> Fraction | None:
    """The number that a text is, whole, without a unit; None where it is none."""
    quantity = read_quantity(text, language)
    return quantity.value if quantity and not quantity.unit.strip(".") else None


def _in_digits(text: str, language: str) -> tuple[Fraction, int] | None:
    fraction = _FRACTION.match(text)
    if fraction and int(fraction[2]):
        return Fraction(int(fraction[1]), int(fraction[2])), fraction.end()
    match = _DIGITS.match(text)
    if not match:
        return None
    digits, end = match["digits"], match.end()
    value = _separated(digits, language)
    while value is None and " " in digits:
        # “1 234 5 km” and the like: give back what a space parts from the number.
        digits = digits.rpartition(" ")[0]
        end = match.start("digits") + len(digits)
        value = _separated(digits, language)
    if value is None:
        return None
    mixed = _FRACTION.match(text, end + 1) if text[end : end + 1] == " " else None
    if mixed and int(mixed[2]) and value.denominator == 1:
        value += Fraction(int(mixed[1]), int(mixed[2]))
        end = mixed.end()
    power = _POWER.match(text, end)
    if power:
        exponent = unicodedata.normalize("NFKC", power[1] or power[2]).replace("\u2212", "-")
        value *= Fraction(10) ** int(exponent)
        end = power.end()
    value, end = _scaled(value, text, end, language)
    return (-value if match["sign"] not in ("", "+") else value), end


def _separated(digits: str, language: str) -> Fraction | None:
    """Digits with separators as a number, or None where they make none."""
    if digits.isdecimal():
        return Fraction(int(digits))
    decimal, other = (",", ".") if language in _DECIMAL_COMMA else (".", ",")
    for mark, lone in ((decimal, False), (other, True)):
        whole, found, rest = digits.partition(mark)
        if found and not rest.isdecimal():
            continue
        # The other language's decimal mark counts only where nothing else parts the digits.
        foreign = lone and found and not whole.isdecimal()
        whole_digits = None if foreign else _ungrouped(whole, mark)
        if whole_digits is not None:
            return Fraction(int(whole_digits)) + (Fraction(int(rest), 10 ** len(rest)) if found else 0)
    return None


def _ungrouped(whole: str, decimal: str) -> str | None:
    if whole.isdecimal():
        return whole
    if decimal not in whole and (_GROUPED.fullmatch(whole) or _INDIAN.fullmatch(whole)):
        return re.sub(r"\D", "", whole)
    return None


def _scaled(value: Fraction, text: str, end: int, language: str) -> tuple[Fraction, int]:
    """The value times the scale word that follows: “2.1 million”, “1.2万亿”."""
    while end < len(text) and text[end] in CHINESE_UNITS and CHINESE_UNITS[text[end]] >= 100:
        value *= CHINESE_UNITS[text[end]]
        end += 1
    word = _WORD.match(text, end + (text[end : end + 1] in (" ", "-")))
    if word:
        scale = SCALES.get(language, {}).get(_plain(word.group()))
        if scale and scale >= 1000:
            return value * scale, word.end()
    return value, end


def _in_words(text: str, language: str) -> tuple[Fraction, int] | None:
    """A number in words, “two hundred and five thousand”: each scale multiplies what stands before."""
    words, scales, joiners = WORDS.get(language), SCALES.get(language, {}), JOINERS.get(language, frozenset())
    if words is None:
        return None
    negative = re.match(r"(?:minus|negative|menos|moins)\s+", text, re.IGNORECASE)
    found = list(_WORD.finditer(text, negative.end() if negative else 0))
    plain = [_plain(match.group()) for match in found]
    total = group = Fraction(0)
    last = 0  # the number word before, 0 where a scale or nothing stood before
    read = 0  # how many words belong to the number
    for index, word in enumerate(plain):
        between = text[found[index - 1].end() : found[index].start()] if index else ""
        if between.strip(" -\u2010\u2011") or (not index and text[: found[0].start()].strip() and not negative):
            break
        following = plain[index + 1] if index + 1 < len(plain) else ""
        if word in ("a", "an") and language == "en" and not read and following in scales:
            continue
        if word in joiners:
            if not (read and (following in words or following in _PARTS or following in joiners)):
                break
        elif word in _PARTS and read and plain[index - 1] in joiners:
            group += _PARTS[word]
            read = index + 1
        elif word in words:
            number = words[word]
            if last == 4 and number == 20 and language == "fr":
                group += 76  # quatre-vingts
                last = 80
            elif 10 <= last == group < 100 and 10 <= number < 100 and language == "en":
                group = group * 100 + number  # nineteen forty-nine
                last = number
            elif last and not _may_follow(last, number, language):
                break
            else:
                group += number
                last = number
            read = index + 1
        elif word in scales and (
            read or word in ("mil", "mille", "cent", "hundert", "tausend") or plain[:index] in (["a"], ["an"])
        ):
            if scales[word] < 1000:
                group = (group or Fraction(1)) * scales[word]
                last = 100
            else:
                total, group, last = total + (group or Fraction(1)) * scales[word], Fraction(0), 0
            read = index + 1
        else:
            break
    if not read:
        return None
    value = total + group
    return (-value if negative else value), found[read - 1].end()


def _may_follow(last: int, number: int, language: str) -> bool:
    """Whether a number word may follow another: “twenty one”, not “five two”."""
    if last >= 100:
        return number < 100
    if language == "fr" and ((last == 10 and number in (7, 8, 9)) or (last in (60, 80) and number < 20)):
        return True
    return last >= 20 and number < 10


def _in_chinese(text: str) -> tuple[Fraction, int] | None:
    """A number in Chinese numerals: 二百三十, 两千零五, 三万五千, 二〇〇八."""
    match = _CHINESE.match(text)
    if not match:
        return None
    numerals = match.group()
    if not any(numeral in CHINESE_UNITS for numeral in numerals):
        return Fraction(int("".join(str(CHINESE_DIGITS[numeral]) for numeral in numerals))), match.end()
    total = section = digit = 0
    for numeral in numerals:
        if numeral in CHINESE_DIGITS:
            digit = CHINESE_DIGITS[numeral]
            continue
        unit = CHINESE_UNITS[numeral]
        if unit < 10_000:
            section += (digit or 1) * unit
        else:
            total, section = (total + section + digit) * unit if unit > 10_000 else total + (section + digit) * unit, 0
        digit = 0
    return Fraction(total + section + digit), match.end()


def _plain(word: str) -> str:
    decomposed = unicodedata.normalize("NFD", word.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))
