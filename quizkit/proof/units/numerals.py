"""Reads the number, ordinal, decade or date that starts at a word, in digits or in words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizkit.proof.units.quantities import DATE, DECADE, IN, NUMBER, ORDINAL, TEXT, Quantity, exact_number
from quizkit.text import words as w
from quizkit.text.operators.tables import Operators
from quizkit.text.words import Word

_PLAIN = re.compile(r"[-\u2212]?\d+(?:\.\d+)?\Z")
_GROUPS = re.compile(r"[, \u00a0\u202f\u2009](?=\d{3}(?!\d))")
_DOTS = re.compile(r"\.(?=\d{3}(?!\d))")
_ORDINAL_ENDINGS = {
    "en": frozenset("st nd rd th".split()), "es": frozenset("º ª o a".split()),
    "fr": frozenset("er re e ème eme".split()),
    "de": frozenset(),
}  # fmt: skip
_LAST_YEAR = 2200


def number_value(text: str, decimal_comma: bool = False) -> float | None:
    """The value of a number in digits, or None for a time, a version or another list of digits."""
    plain = text.replace("\u2212", "-")
    if decimal_comma:
        plain = _DOTS.sub("", plain).replace(",", ".")
    plain = _GROUPS.sub("", plain)
    if len(plain) > 300 or not _PLAIN.match(plain):
        return None
    return float(plain)


def read_quantity(words: Sequence[Word], at: int, tables: Operators) -> tuple[Quantity, int] | None:
    """The quantity that begins exactly at `at` and the index after it, or None."""
    word = words[at]
    if word.kind == w.NUMBER:
        return _digits(words, at, tables)
    if word.kind != w.WORD:
        return None
    low = word.low
    if low in tables.months:
        return _month_first(words, at, tables)
    if low in tables.number_words or low in tables.ordinal_words:
        return _in_words(words, at, tables)
    if low in ("a", "an") and at + 1 < len(words):
        scale = tables.scale_words.get(words[at + 1].low, 0)
        if scale >= 100 and len(words[at + 1].low) > 3:
            return exact_number(float(scale)), at + 2
    return None


def _digits(words: Sequence[Word], at: int, tables: Operators) -> tuple[Quantity, int] | None:
    word, count = words[at], len(words)
    value = number_value(word.text, tables.decimal_comma)
    if value is not None and len(word.text) == 2 and at >= 2 and words[at - 1].key == "to":
        first = words[at - 2].text
        if len(first) == 4 and first.isdigit() and int(first[2:]) < value:
            # 1973–74: the second year is written short
            year = float(first[:2] + word.text)
            return exact_number(year, year=True), at + 1
    if value is None:
        return Quantity(TEXT, 0, 0, text=word.text), at + 1
    following = words[at + 1] if at + 1 < count else None
    if following is None or word.glued:
        return exact_number(value, year=_yearly(word.text, value)), at + 1
    if following.glued and following.start == word.end:
        if following.low in _ORDINAL_ENDINGS.get(tables.language, ()):
            date = _day_first(words, at, at + 2, value, tables)
            return date or (Quantity(ORDINAL, value, value), at + 2)
        spoken = following.low == "'s" and _yearly(word.text, value) and at and words[at - 1].low == "the"
        if (following.low == "s" or spoken) and value % 10 == 0:
            return Quantity(DECADE, value, value + 9 if value % 100 else value + 99), at + 2
    elif tables.language == "de" and following.low == "." and following.start == word.end:
        date = _day_first(words, at, at + 2, value, tables)
        if date is not None:
            return date
    date = _day_first(words, at, at + 1, value, tables)
    if date is not None:
        return date
    value, after = _with_part(words, at + 1, value)
    scaled, after = _scaled(words, after, value, tables)
    if after > at + 1:
        return exact_number(scaled), after
    return exact_number(value, year=_yearly(word.text, value)), at + 1


def _yearly(text: str, value: float) -> bool:
    return len(text) == 4 and text.isdigit() and 1000 <= value <= _LAST_YEAR


def _scaled(words: Sequence[Word], at: int, value: float, tables: Operators) -> tuple[float, int]:
    """Multiply by the scale words that follow: million, hundred thousand."""
    while at < len(words):
        low = words[at].low
        scale = tables.scale_words.get(low)
        if scale is None or (len(low) <= 1 and not (words[at].glued and _money_before(words, at))):
            break
        value, at = value * scale, at + 1
    return value, at


def _money_before(words: Sequence[Word], at: int) -> bool:
    return at >= 2 and words[at - 2].kind == w.SYMBOL and words[at - 2].text in "$€£¥₹"


def _in_words(words: Sequence[Word], at: int, tables: Operators) -> tuple[Quantity, int] | None:
    """`two hundred and fifty`, `twenty-one`, `third`, `twenty-first`; a lone `second` or `one` too."""
    start, total, current, last = at, 0.0, 0.0, 0.0
    while at < len(words) and words[at].kind == w.WORD:
        low = words[at].low
        if low in tables.number_words:
            value = float(tables.number_words[low])
            joins = at == start or (last >= 20 and last < 100 and value < 10 and words[at].glued) or last >= 100
            if not joins and not (20 <= last < 100 and 0 < value < 10):
                break
            current, last = current + value, value
        elif low in tables.ordinal_words and (at == start or last >= 20):
            if at > start and not words[at].glued and last < 100:
                break
            value = total + current + tables.ordinal_words[low]
            return Quantity(ORDINAL, value, value), at + 1
        elif low in tables.scale_words and len(low) > 3 and at > start:
            scale = tables.scale_words[low]
            if scale == 100:
                current *= 100
            else:
                total, current = total + current * scale, 0.0
            last = float(scale)
        elif (
            low in ("and", "und", "et", "y")
            and last >= 100
            and at + 1 < len(words)
            and words[at + 1].low in tables.number_words
        ):
            pass
        else:
            break
        at += 1
    if at == start:
        return None
    value, after = _with_part(words, at, total + current)
    if after > at:
        value, after = _scaled(words, after, value, tables)
    return exact_number(value), after


def _with_part(words: Sequence[Word], at: int, value: float) -> tuple[float, int]:
    """The value and the part that follows it, `[one] and a half`, and the index after it; English only."""
    lows = tuple(word.low for word in words[at : at + 3])
    if len(lows) == 3 and lows[0] == "and" and lows[1] in ("a", "one", "three"):
        part = _PARTS.get(lows[2])
        if part is not None and (lows[1] == "three") == lows[2].endswith("s"):
            return value + float(part) * (3 if lows[1] == "three" else 1), at + 3
    return value, at


# Other parts read as a rank: two and a third.
_PARTS = {"half": 0.5, "quarter": 0.25, "quarters": 0.25}


def _year_at(words: Sequence[Word], at: int) -> int:
    if at < len(words) and words[at].kind == w.NUMBER and words[at].text.isdigit() and 3 <= len(words[at].text) <= 4:
        return int(words[at].text)
    return 0


def _month_first(words: Sequence[Word], at: int, tables: Operators) -> tuple[Quantity, int] | None:
    """`April 5, 1754`, `April 1754`, `April 5`, `April`."""
    word = words[at]
    if not word.text[:1].isupper() and tables.language == "en":
        return None
    month, after, day = tables.months[word.low], at + 1, 0
    if after < len(words) and words[after].low == "." and len(word.low) <= 4:
        after += 1
    if after < len(words) and words[after].kind == w.NUMBER and words[after].text.isdigit():
        number = int(words[after].text)
        if 1 <= number <= 31:
            day, after = number, after + 1
            if after < len(words) and words[after].glued and words[after].low in ("st", "nd", "rd", "th"):
                after += 1
            comma = after + 1 if after < len(words) and words[after].low == "," else after
            year = _year_at(words, comma)
            if year:
                return Quantity(DATE, 0, 0, fields=(year, month, day), relation=IN), comma + 1
            return Quantity(DATE, 0, 0, fields=(0, month, day), relation=IN), after
    comma = after + 1 if after < len(words) and words[after].low in (",", "of", "de", "del") else after
    year = _year_at(words, comma)
    if year:
        return Quantity(DATE, 0, 0, fields=(year, month, 0), relation=IN), comma + 1
    ambiguous = word.low in ("may", "march", "mar", "jan", "august", "jun", "sep", "april", "june")
    before = words[at - 1].low if at else ""
    if ambiguous and before not in (
        "in",
        "on",
        "of",
        "by",
        "since",
        "until",
        "from",
        "to",
        "and",
        "last",
        "early",
        "late",
        "mid",
    ):
        return None
    return Quantity(DATE, 0, 0, fields=(0, month, 0), relation=IN), at + 1


def _day_first(
    words: Sequence[Word], at: int, after: int, value: float, tables: Operators
) -> tuple[Quantity, int] | None:
    """`5 April 1754`, `5th of April, 1754`, `5 de abril de 1754`, `5. April 1754`."""
    if not 1 <= value <= 31 or value != int(value):
        return None
    links = ("of", "de", "del")
    place = after + 1 if after < len(words) and words[after].low in links else after
    if place >= len(words) or words[place].low not in tables.months:
        return None
    if tables.language == "en" and not words[place].text[:1].isupper():
        return None
    month, place = tables.months[words[place].low], place + 1
    link = place + 1 if place < len(words) and words[place].low in (*links, ",") else place
    year = _year_at(words, link)
    if year:
        return Quantity(DATE, 0, 0, fields=(year, month, int(value)), relation=IN), link + 1
    return Quantity(DATE, 0, 0, fields=(0, month, int(value)), relation=IN), place


__all__ = ["NUMBER", "number_value", "read_quantity"]
