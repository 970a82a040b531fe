"""Reads a quantity with the words round it: [when] [comparison] [currency] number [scale] [comparison]."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from quizkit.proof.units.classes import class_of
from quizkit.proof.units.numerals import read_quantity
from quizkit.proof.units.phrases import AFTER_NUMBER, BEFORE_NUMBER, WHEN, longest
from quizkit.proof.units.quantities import DATE, DECADE, NUMBER, ORDINAL, RANGE, Quantity, compared
from quizkit.proof.units.unit import OPEN, QUANTITY, Unit
from quizkit.text import words as w
from quizkit.text.operators import operators_for
from quizkit.text.operators.tables import Operators
from quizkit.text.words import Word

CURRENCIES = frozenset("$€£¥₹₽₩₺")


@cache
def phrases(language: str) -> tuple[dict[str, tuple[tuple[tuple[str, ...], str], ...]], ...]:
    return (
        longest(BEFORE_NUMBER.get(language, {})),
        longest(AFTER_NUMBER.get(language, {})),
        longest(WHEN.get(language, {})),
    )


def _phrase(
    words: Sequence[Word], at: int, table: dict[str, tuple[tuple[tuple[str, ...], str], ...]]
) -> tuple[str, int] | None:
    entries = table.get(words[at].low)
    if entries is None:
        return None
    for phrase, meaning in entries:
        if at + len(phrase) <= len(words) and all(words[at + k].low == part for k, part in enumerate(phrase)):
            return meaning, at + len(phrase)
    return None


# How many words may stand between the beginning of a quantity and its number: in the year, a little over.
LONGEST_LEAD = 8


@cache
def number_starts(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words that a quantity can begin with, and those that are a number by themselves."""
    tables = operators_for(language)
    assert tables is not None
    before, _, when = phrases(language)
    values = frozenset(tables.number_words) | frozenset(tables.ordinal_words) | frozenset(tables.months)
    scales = frozenset(word for word in tables.scale_words if len(word) > 3)
    return frozenset(before) | frozenset(when) | {"a", "an", "between"}, values | scales


@cache
def leads(language: str) -> frozenset[str]:
    """The words that may stand between the beginning of a quantity and its number."""
    before, _, when = phrases(language)
    listed = {
        word for table in (before, when) for entries in table.values() for phrase, _ in entries for word in phrase
    }
    return frozenset(listed | {"the", "year", "a", "an", "us", "au", "hk", "can"})


def symbol(word: Word) -> Unit:
    return Unit(word.key, word.key, OPEN, word.start, word.end)


def quantity(
    words: Sequence[Word],
    at: int,
    tables: Operators,
    before_table: dict[str, tuple[tuple[tuple[str, ...], str], ...]],
    after_table: dict[str, tuple[tuple[tuple[str, ...], str], ...]],
    when_table: dict[str, tuple[tuple[tuple[str, ...], str], ...]],
) -> tuple[Unit, Word | None, int] | None:
    """[when] [comparison] [currency] number [scale] [comparison]: one unit and the currency sign after it."""
    start, count, when, comparison = at, len(words), "", None
    if words[at].low == "between" and tables.language == "en":
        return _between(words, at, tables)
    timed = _phrase(words, at, when_table)
    if timed is not None:
        when, at = timed
        if at < count and words[at].low in ("the", "year"):
            at += 1
            if at < count and words[at].low == "year":
                at += 1
    place = at
    if at < count:
        phrase = _phrase(words, at, before_table)
        if phrase is not None:
            comparison, at = phrase
    currency = None
    if (
        at < count
        and words[at].low in ("us", "a", "au", "hk", "can")
        and at + 1 < count
        and words[at + 1].text in CURRENCIES
    ):
        at += 1
    if at < count and words[at].text in CURRENCIES:
        currency, at = words[at], at + 1
    read = read_quantity(words, at, tables) if at < count else None
    if read is None:
        if when and place < count and (read := read_quantity(words, place, tables)) is not None:
            comparison, at = None, place
        else:
            return None
    quantity, at = read
    named = quantity.kind == DATE and at < count and words[at].text[:1].isupper()
    if named and "by" in (words[start].low, words[start - 1].low if start else ""):
        return None  # built by Jan Steen: a name, and no month
    dated = quantity.kind == DATE or (quantity.kind == DECADE and when == "in") or bool(quantity.fields[0])
    if when:
        if not dated or (
            quantity.kind == NUMBER and (comparison is not None or currency) and comparison not in ("about", "")
        ):
            return None
        if quantity.kind == NUMBER and (_counts(words, at, tables) or words[start].low == "on"):
            return None  # “on the 1995 novel”: only a day is on something
        quantity = quantity._replace(relation=when)
    if comparison is None and at < count:
        phrase = _phrase(words, at, after_table)
        if phrase is not None and quantity.kind == NUMBER and not dated:
            comparison, at = phrase
    elif comparison and quantity.kind == ORDINAL:
        return None
    if comparison == "about" and quantity.kind == NUMBER and not when and _before_noun(words, at, tables):
        dated = False
    if comparison == "about" and dated:
        quantity = quantity._replace(about=True, exact=quantity.kind != NUMBER)
        if quantity.kind == NUMBER:
            quantity = Quantity(DATE, 0, 0, fields=quantity.fields, relation=when or "in", about=True, exact=False)
    elif comparison and quantity.kind == NUMBER:
        quantity = compared(quantity, comparison)
    elif comparison and quantity.kind == DATE:
        return None
    changes = (start > 0 and words[start - 1].low == "from") or words[start].low == "from"
    if quantity.kind == NUMBER and not changes and at + 1 < count and words[at].key == "to" == words[at].low:
        upper = read_quantity(words, at + 1, tables)
        if (
            upper is not None
            and upper[0].kind == NUMBER
            and not when
            and not comparison
            and upper[0].low > quantity.low
            and not quantity.fields[0]
        ):
            # "12 to 15 million": the scale belongs to both
            scale = upper[0].low / max(_plain(words, at + 1), 1.0)
            factor = scale if quantity.low * scale <= upper[0].low and scale >= 1000 else 1.0
            quantity = Quantity(NUMBER, quantity.low * factor, upper[0].high, exact=False, text=RANGE)
            at = upper[1]
    unit = _unit(words, start, at, quantity)
    unit.timed = bool(when) or quantity.kind == DATE
    return unit, currency, at


def _between(words: Sequence[Word], start: int, tables: Operators) -> tuple[Unit, Word | None, int] | None:
    """`between 300 and 400`: an interval; two years are a time, and no interval of amounts."""
    at, count, currency = start + 1, len(words), None
    bounds: list[Quantity] = []
    for _ in range(2):
        if at < count and words[at].text in CURRENCIES:
            currency, at = words[at], at + 1
        read = read_quantity(words, at, tables) if at < count else None
        if read is None or read[0].kind != NUMBER:
            return None
        bounds.append(read[0])
        at = read[1]
        if len(bounds) == 1:
            if at >= count or words[at].low != "and":
                return None
            at += 1
    low, high = bounds
    if low.low >= high.low or (low.fields[0] and currency is None and not _counts(words, at, tables)):
        return None
    if at < count and words[at].low in ("other", "others", "more"):
        return None
    unit = _unit(words, start, at, Quantity(NUMBER, low.low, high.high, exact=False))
    return unit, currency, at


def _unit(words: Sequence[Word], start: int, end: int, quantity: Quantity) -> Unit:
    first, last = words[start], words[end - 1]
    unit = Unit(" ".join(word.low for word in words[start:end]), quantity.key, QUANTITY, first.start, last.end)
    unit.quantity = quantity
    unit.glued = first.glued
    return unit


def _plain(words: Sequence[Word], at: int) -> float:
    try:
        return float(words[at].text.replace(",", ""))
    except ValueError:
        return 1.0


def _before_noun(words: Sequence[Word], at: int, tables: Operators) -> bool:
    """Whether an open-class word in lower case follows, so that the number counts something."""
    if at >= len(words) or words[at].kind != w.WORD or words[at].text[:1].isupper():
        return False
    return class_of(words[at].low, words[at].key, words[at].kind, tables) == OPEN and words[at].low not in tables.words


def _counts(words: Sequence[Word], at: int, tables: Operators) -> bool:
    """Whether a bare four-digit number counts the noun that follows (in 1500 ships), and is no year."""
    if at >= len(words):
        return False
    word = words[at]
    if word.kind == w.SYMBOL:
        return word.key == "percent"
    return (
        word.kind == w.WORD
        and not word.text[:1].isupper()
        and word.low.endswith("s")
        and word.low not in tables.words
        and word.low not in tables.auxiliaries
        and word.low not in tables.prepositions
        and word.low not in tables.determiners
        and word.low not in tables.adverbs
        and word.low not in tables.subordinators
    )
