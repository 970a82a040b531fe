"""A sentence as the units that the proof aligns: words, numbers with their comparison, marks.

`80 per cent`, `more than 12 million` and `on 5 April 1754` become one unit each where they are one
quantity; every other token stays a unit of its own, with its word class and operator class.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache, lru_cache

from quizkit.proof.numerals import read_quantity
from quizkit.proof.phrases import AFTER_NUMBER, BEFORE_NUMBER, WHEN, longest
from quizkit.proof.quantities import DATE, DECADE, NUMBER, ORDINAL, RANGE, Quantity, compared
from quizkit.text import words as w
from quizkit.text.operators import operators_for
from quizkit.text.operators.tables import Operators
from quizkit.text.words import Word, words_of

# Word classes of a unit.
MARK, ARTICLE, DETERMINER, PREPOSITION, COORDINATOR, SUBORDINATOR = "mark", "article", "det", "prep", "and", "sub"
RELATIVE, AUXILIARY, PRONOUN, ADVERB, QUANTITY, OPEN, CLITIC = "rel", "aux", "pron", "adv", "number", "open", "clitic"

# iPhone, eBay
_CAMEL = re.compile(r"[a-z]{1,2}[A-Z][a-z]")
_CURRENCIES = frozenset("$€£¥₹₽₩₺")


class Unit:
    """One aligned thing of a sentence. `text` is the text from `start` to `end` of the source."""

    __slots__ = ("cls", "end", "glued", "key", "low", "name", "op", "quantity", "start", "timed", "value")

    def __init__(self, low: str, key: str, cls: str, start: int, end: int) -> None:
        self.low = low
        self.key = key
        self.cls = cls
        self.start = start
        self.end = end
        self.op: str | None = None
        self.name = False
        self.glued = False
        self.quantity: Quantity | None = None
        self.timed = False
        self.value = ""

    def __repr__(self) -> str:
        return f"{self.low}/{self.cls}{'!' + self.op if self.op else ''}{'^' if self.name else ''}"


@cache
def _phrases(language: str) -> tuple[dict[str, tuple[tuple[tuple[str, ...], str], ...]], ...]:
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


@lru_cache(maxsize=2048)
def units_of(text: str, language: str = "en") -> tuple[Unit, ...]:
    """The units of a text that is one sentence (or is to be read as one)."""
    tables = operators_for(language)
    assert tables is not None
    words = words_of(text, language)
    before_table, after_table, when_table = _phrases(tables.language)
    units: list[Unit] = []
    at, count = 0, len(words)
    number_start = before_table.keys() | when_table.keys()
    while at < count:
        word = words[at]
        if word.kind == w.MARK:
            units.append(Unit(word.low, word.key, MARK, word.start, word.end))
            at += 1
            continue
        low = word.low
        if (
            word.kind == w.NUMBER
            or word.text in _CURRENCIES
            or low in number_start
            or low in tables.number_words
            or low in tables.ordinal_words
            or low in tables.months
            or low in ("a", "an")
        ):
            read = _quantity(words, at, tables, before_table, after_table, when_table)
            if read is not None:
                unit, currency, after = read
                units.append(unit)
                if currency is not None:
                    units.append(_symbol(currency))
                at = after
                continue
        units.append(_unit(word, tables))
        at += 1
    _mark_names(units, text)
    if tables.guarded:
        _release(units, tables)
    return tuple(units)


def _symbol(word: Word) -> Unit:
    return Unit(word.key, word.key, OPEN, word.start, word.end)


def _quantity(
    words: Sequence[Word],
    at: int,
    tables: Operators,
    before_table: dict[str, tuple[tuple[tuple[str, ...], str], ...]],
    after_table: dict[str, tuple[tuple[tuple[str, ...], str], ...]],
    when_table: dict[str, tuple[tuple[tuple[str, ...], str], ...]],
) -> tuple[Unit, Word | None, int] | None:
    """[when] [comparison] [currency] number [scale] [comparison]: one unit and the currency sign after it."""
    start, count, when, comparison = at, len(words), "", None
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
    if at < count and words[at].low in ("us", "a", "au", "hk", "can") and at + 1 < count and words[at + 1].text in _CURRENCIES:
        at += 1
    if at < count and words[at].text in _CURRENCIES:
        currency, at = words[at], at + 1
    read = read_quantity(words, at, tables) if at < count else None
    if read is None:
        if when and place < count and (read := read_quantity(words, place, tables)) is not None:
            comparison, at = None, place
        else:
            return None
    quantity, at = read
    dated = quantity.kind == DATE or (quantity.kind == DECADE and when == "in") or bool(quantity.fields[0])
    if when:
        if not dated or (quantity.kind == NUMBER and (comparison is not None or currency) and comparison not in ("about", "")):
            return None
        if quantity.kind == NUMBER and _counts(words, at, tables):
            return None
        quantity = replace(quantity, relation=when)
    if comparison is None and at < count:
        phrase = _phrase(words, at, after_table)
        if phrase is not None and quantity.kind == NUMBER and not dated:
            comparison, at = phrase
    elif comparison and quantity.kind == ORDINAL:
        return None
    if comparison == "about" and quantity.kind == NUMBER and not when and _before_noun(words, at, tables):
        dated = False
    if comparison == "about" and dated:
        quantity = replace(quantity, about=True, exact=quantity.kind != NUMBER)
        if quantity.kind == NUMBER:
            quantity = Quantity(DATE, 0, 0, fields=quantity.fields, relation=when or "in", about=True, exact=False)
    elif comparison and quantity.kind == NUMBER:
        quantity = compared(quantity, comparison)
    elif comparison and quantity.kind == DATE:
        return None
    if quantity.kind == NUMBER and at < count and words[at].key == "to" and words[at].low == "to" and at + 1 < count:
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
    first, last = words[start], words[at - 1]
    unit = Unit(" ".join(word.low for word in words[start:at]), quantity.key, QUANTITY, first.start, last.end)
    unit.quantity = quantity
    unit.timed = bool(when) or quantity.kind == DATE
    unit.glued = first.glued
    return unit, currency, at


def _plain(words: Sequence[Word], at: int) -> float:
    try:
        return float(words[at].text.replace(",", ""))
    except ValueError:
        return 1.0


def _before_noun(words: Sequence[Word], at: int, tables: Operators) -> bool:
    """Whether an open-class word in lower case follows, so that the number counts something."""
    if at >= len(words) or words[at].kind != w.WORD or words[at].text[:1].isupper():
        return False
    return _class_of(words[at], tables) == OPEN and words[at].low not in tables.words


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


def _unit(word: Word, tables: Operators) -> Unit:
    low = word.low
    unit = Unit(low, word.key, _class_of(word, tables), word.start, word.end)
    unit.glued = word.glued and word.kind != w.CLITIC
    operator = tables.words.get(low)
    if operator is None and unit.cls == OPEN:
        operator = tables.lemmas.get(low)
        if operator is None:
            operator = _by_key(tables.language).get(word.key)
    unit.op = operator
    if low in tables.past_forms:
        unit.value = "past"
    elif low in tables.present_forms:
        unit.value = "present"
    return unit


@cache
def _by_key(language: str) -> dict[str, str]:
    """Operator verbs by their inflection key."""
    tables = operators_for(language)
    assert tables is not None
    return {w.word_key(lemma, language): operator for lemma, operator in reversed(tables.lemmas.items())}


def _class_of(word: Word, tables: Operators) -> str:
    low = word.low
    if word.kind == w.CLITIC:
        return AUXILIARY if low in ("'ll", "'d", "'ve", "'re", "'m") else CLITIC
    if low in tables.articles:
        return ARTICLE
    if low in tables.auxiliaries:
        return AUXILIARY
    if low in tables.coordinators or (word.kind == w.SYMBOL and word.key == "and"):
        return COORDINATOR
    if low in tables.relatives:
        return RELATIVE
    if low in tables.prepositions:
        return PREPOSITION
    if low in tables.subordinators:
        return SUBORDINATOR
    if low in tables.determiners:
        return DETERMINER
    if low in tables.pronouns:
        return PRONOUN
    if low in tables.adverbs:
        return ADVERB
    if tables.language == "en" and low.endswith("ly") and len(low) > 4 and low not in _NOT_ADVERBS:
        return ADVERB
    return OPEN


_NOT_ADVERBS = frozenset(
    "family italy july reply supply apply ally assembly monopoly anomaly belly bully fly rally jelly only early daily "
    "weekly monthly yearly friendly lovely likely elderly costly deadly holy ugly silly lonely comply rely imply "
    "multiply butterfly homily sicily melancholy".split()
)


def _release(units: list[Unit], tables: Operators) -> None:
    """Take the operator from verbs that are one only before a clause or an infinitive, where neither follows."""
    for index, unit in enumerate(units):
        if unit.op is None or unit.key not in tables.guarded or unit.low in tables.words:
            continue
        following = units[index + 1 : index + 7]
        if unit.key in ("lie", "lay"):
            if following and following[0].cls in (PREPOSITION, ADVERB):
                unit.op = None
            continue
        if unit.op == "attribution":
            if not any(u.low in ("that", "whether", "how", "to", "as") for u in following[:3]):
                unit.op = None
        elif not any(u.low in ("to", "that") for u in following) and not (following and following[0].low.endswith("ing")):
            unit.op = None


def _mark_names(units: list[Unit], text: str) -> None:
    """Mark the units written with a capital; the first word of a sentence only if another name follows it."""
    first = True
    for unit in units:
        if unit.cls == MARK:
            if unit.low in '.!?:"':
                first = first or unit.low != '"'
            continue
        letter = text[unit.start : unit.start + 1]
        if not letter.isupper() and unit.cls == OPEN and _CAMEL.match(text, unit.start, unit.end):
            unit.name = True
        elif letter.isupper() and unit.cls in (OPEN, ADVERB) or (letter.isupper() and unit.low == "i"):
            unit.name = not first or not unit.low.endswith("ly")
        first = False
