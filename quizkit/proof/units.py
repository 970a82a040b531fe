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
from quizkit.text.operators.en_forms import IRREGULAR
from quizkit.text.operators.tables import Operators
from quizkit.text.words import Word, words_of

# Word classes of a unit.
MARK, ARTICLE, DETERMINER, PREPOSITION, COORDINATOR, SUBORDINATOR = "mark", "article", "det", "prep", "and", "sub"
RELATIVE, AUXILIARY, PRONOUN, ADVERB, QUANTITY, OPEN, CLITIC = "rel", "aux", "pron", "adv", "number", "open", "clitic"

# iPhone, eBay
_CAMEL = re.compile(r"(?<![^\W_])[a-z]{1,2}[A-Z][a-z]")
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


# How many words may stand between the beginning of a quantity and its number: in the year, a little over.
LONGEST_LEAD = 8


@cache
def _number_starts(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words that a quantity can begin with, and those that are a number by themselves."""
    tables = operators_for(language)
    assert tables is not None
    before, _, when = _phrases(language)
    values = frozenset(tables.number_words) | frozenset(tables.ordinal_words) | frozenset(tables.months)
    scales = frozenset(word for word in tables.scale_words if len(word) > 3)
    return frozenset(before) | frozenset(when) | {"a", "an"}, values | scales


@lru_cache(maxsize=4096)
def units_of(text: str, language: str = "en") -> tuple[Unit, ...]:
    """The units of a text that is one sentence (or is to be read as one)."""
    tables = operators_for(language)
    assert tables is not None
    words = words_of(text, language)
    before_table, after_table, when_table = _phrases(tables.language)
    language = tables.language
    starts, values = _number_starts(language)
    units: list[Unit] = []
    at, count = 0, len(words)
    numbers = [i for i, word in enumerate(words) if word[4] == w.NUMBER or word[1] in values or word[0] in _CURRENCIES]
    following = 0
    while at < count:
        _, low, start, end, kind, glued, key = words[at]
        if kind == w.MARK:
            units.append(Unit(low, key, MARK, start, end))
            at += 1
            continue
        while following < len(numbers) and numbers[following] < at:
            following += 1
        near = following < len(numbers) and numbers[following] - at <= LONGEST_LEAD
        if near and (numbers[following] == at or low in starts):
            read = _quantity(words, at, tables, before_table, after_table, when_table)
            if read is not None:
                counted, currency, after = read
                units.append(counted)
                if currency is not None:
                    units.append(_symbol(currency))
                at = after
                continue
        cls, operator, value = _nature(low, key, kind, language)
        unit = Unit(low, key, cls, start, end)
        if glued and kind != w.CLITIC:
            unit.glued = True
        if operator is not None:
            unit.op = operator
        if value:
            unit.value = value
        units.append(unit)
        at += 1
    _mark_names(units, text)
    if (tables.language == "en" and "'" in text) or "’" in text:
        _uncontracted(units)
    if tables.language == "en" and any(hint in text for hint in _INITIAL_HINTS):
        units = _initialled(units, text)
    if tables.guarded:
        _release(units, tables)
    return tuple(units)


_BEFORE_IS = frozenset("it he she that there what who here where this".split())


def _uncontracted(units: list[Unit]) -> None:
    """Read `it's` as `it is`, or as `it has` before a participle that only `has` can take."""
    for before, unit, after in zip(units, units[1:], [*units[2:], units[-1]], strict=False):
        if unit.low == "'s" and unit.cls == CLITIC and before.low in _BEFORE_IS:
            has = after.low in ("been", "got", "had")
            unit.low, unit.key, unit.cls, unit.value = (
                ("has" if has else "is"),
                ("have" if has else "be"),
                AUXILIARY,
                "present",
            )
            unit.glued = False


# Names that are written in full or as initials: one unit either way.
_INITIALS = {
    ("unite", "stat"): "us", ("unit", "stat"): "us", ("unit", "kingdom"): "uk", ("soviet", "union"): "ussr",
    ("european", "union"): "eu",
}  # fmt: skip
_INITIAL_HINTS = ("nited", "NITED", "nion", "NION", "US", "U.S", "UK", "U.K", "EU")
_INITIAL_KEYS = frozenset(_INITIALS.values())


def _initialled(units: list[Unit], text: str) -> list[Unit]:
    """`United States` and `US` as one unit each with one key; `us` in small letters stays a pronoun."""
    made: list[Unit] = []
    for unit in units:
        if unit.key in _INITIAL_KEYS and text[unit.start : unit.start + 1].isupper():
            unit.cls, unit.key, unit.name = OPEN, "initials:" + unit.key, True
        if made and unit.name and made[-1].name and (made[-1].key, unit.key) in _INITIALS and not unit.glued:
            first = made.pop()
            whole = Unit(
                f"{first.low} {unit.low}", "initials:" + _INITIALS[first.key, unit.key], OPEN, first.start, unit.end
            )
            whole.name = True
            unit = whole
        made.append(unit)
    return made


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
    if (
        at < count
        and words[at].low in ("us", "a", "au", "hk", "can")
        and at + 1 < count
        and words[at + 1].text in _CURRENCIES
    ):
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
        if not dated or (
            quantity.kind == NUMBER and (comparison is not None or currency) and comparison not in ("about", "")
        ):
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
    return _class_of(words[at].low, words[at].key, words[at].kind, tables) == OPEN and words[at].low not in tables.words


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


@lru_cache(maxsize=65536)
def _nature(low: str, key: str, kind: str, language: str) -> tuple[str, str | None, str]:
    """The class, the operator and the tense of a word, wherever it stands."""
    tables = operators_for(language)
    assert tables is not None
    cls = _class_of(low, key, kind, tables)
    operator = tables.words.get(low)
    if operator is None and cls == OPEN:
        operator = tables.lemmas.get(low)
        if operator is None:
            operator = _by_key(language).get(key)
    value = "past" if low in tables.past_forms else "present" if low in tables.present_forms else ""
    return cls, operator, value


@cache
def _by_key(language: str) -> dict[str, str]:
    """Operator verbs by their inflection key."""
    tables = operators_for(language)
    assert tables is not None
    return {w.word_key(lemma, language): operator for lemma, operator in reversed(tables.lemmas.items())}


def _class_of(low: str, key: str, kind: str, tables: Operators) -> str:
    if kind == w.CLITIC:
        return AUXILIARY if low in ("'ll", "'d", "'ve", "'re", "'m") else CLITIC
    if low in tables.articles:
        return ARTICLE
    if low in tables.auxiliaries:
        return AUXILIARY
    if low in tables.coordinators or (kind == w.SYMBOL and key == "and"):
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
    english = tables.language == "en"
    for index, unit in enumerate(units):
        if english and unit.low in _PHRASED:
            _phrased(units, index)
        if unit.low == "so" and index and units[index - 1].low == ",":
            unit.op = None
        if unit.op is None:
            continue
        guarded = unit.key in tables.guarded if tables.language == "en" else unit.low in tables.guarded
        if unit.op is None or not guarded or (tables.language == "en" and unit.low in tables.words):
            continue
        following = units[index + 1 : index + 7]
        if unit.key in ("lie", "lay"):
            if following and following[0].cls in (PREPOSITION, ADVERB):
                unit.op = None
            continue
        if unit.op == "attribution":
            spoken = tables.language == "en" and _quotative(units, index)
            if not spoken and not any(u.low in _COMPLEMENTS for u in following[:3]):
                unit.op = None
        elif not any(u.low in ("to", "that") for u in following) and not (
            following and following[0].low.endswith("ing")
        ):
            unit.op = None


_COMPLEMENTS = frozenset("that whether how to as que dass ob wie :".split())


_PHRASED = frozenset("as so on in account accounts used when once".split())


def _phrased(units: list[Unit], index: int) -> None:
    """Operators of several words: `as long as`, `on condition that`, `by his own account`, `used to`, `when` of a rule."""
    unit, lows = units[index], [u.low for u in units[index : index + 4]]
    if lows[:3] in (
        ["as", "long", "as"],
        ["so", "long", "as"],
        ["on", "condition", "that"],
        ["in", "case", "of"],
        ["in", "the", "event"],
    ):
        unit.op = "condition"
    elif unit.low in ("account", "accounts") and any(u.low == "by" for u in units[max(0, index - 3) : index]):
        unit.op = "attribution"
    elif lows[:2] == ["used", "to"] and index and units[index - 1].cls != AUXILIARY and units[index - 1].cls != ADVERB:
        unit.op = "time-order"
    elif unit.low in ("when", "once") and unit.cls in (RELATIVE, SUBORDINATOR) and _ruled(units, index):
        unit.op = "condition"


def _ruled(units: list[Unit], index: int) -> bool:
    """Whether the clause after `when` states a rule, not an event: `when it [is] cold`, against `when the line [opened]`."""
    for unit in units[index + 1 : index + 16]:
        if unit.low in ("is", "are", "has", "have", "does", "do", "can", "may"):
            return True
        if (
            unit.value == "past"
            or unit.cls == AUXILIARY
            or (unit.cls == OPEN and (unit.low.endswith("ed") or unit.low in IRREGULAR))
        ):
            return False
        if unit.low in ",;.":
            break
    return unit_starts_clause(units, index)


def unit_starts_clause(units: list[Unit], index: int) -> bool:
    """Whether `when` is followed by a subject; `once` may be an adverb, and is no proof of one."""
    return (
        units[index].low == "when"
        and index + 1 < len(units)
        and units[index + 1].cls in (ARTICLE, DETERMINER, PRONOUN)
        and not units[index + 1].low.endswith("ing")
    )


def _quotative(units: list[Unit], index: int) -> bool:
    """Whether a verb of saying stands beside what is said: `…, wrote the traveller,` or `…," the governor complained`."""
    at = index - 1
    while at >= 0 and index - at < 5 and units[at].cls in (ARTICLE, DETERMINER, OPEN, PRONOUN):
        at -= 1
    if at < 1 or units[at].cls != MARK or units[at].low not in ',"':
        return False
    if units[at].low == '"' or units[at - 1].low == '"':
        return True
    after = index + 1
    while after < len(units) and after - index < 5 and units[after].cls in (ARTICLE, DETERMINER, OPEN, PRONOUN):
        after += 1
    return after >= len(units) or units[after].cls == MARK


def _mark_names(units: list[Unit], text: str) -> None:
    """Mark the units written with a capital; the first word of a sentence only if another name follows it."""
    first = True
    camel = _CAMEL.search(text) is not None
    for unit in units:
        if unit.cls == MARK:
            if unit.low in '.!?:"':
                first = first or unit.low != '"'
            continue
        letter = text[unit.start : unit.start + 1]
        if camel and not letter.isupper() and unit.cls == OPEN and _CAMEL.match(text, unit.start, unit.end):
            unit.name = True
        elif (letter.isupper() and unit.cls in (OPEN, ADVERB)) or (letter.isupper() and unit.low == "i"):
            unit.name = not first or not unit.low.endswith("ly")
        first = False
