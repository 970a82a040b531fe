"""A sentence as the units that the proof aligns: words, numbers with their comparison, marks.

`80 per cent`, `more than 12 million` and `on 5 April 1754` become one unit each where they are one
quantity; every other token stays a unit of its own, with its word class and operator class.
"""

from __future__ import annotations

import sys
from functools import lru_cache

from quizkit.proof.units.classes import natures
from quizkit.proof.units.measures import CURRENCIES, LONGEST_LEAD, leads, number_starts, phrases, quantity, symbol
from quizkit.proof.units.names import INITIAL_HINTS, initialled, mark_names, uncontracted
from quizkit.proof.units.senses import phrased, release
from quizkit.proof.units.unit import (
    ADVERB as ADVERB,
)
from quizkit.proof.units.unit import (
    ARTICLE as ARTICLE,
)
from quizkit.proof.units.unit import (
    AUXILIARY as AUXILIARY,
)
from quizkit.proof.units.unit import (
    CLITIC as CLITIC,
)
from quizkit.proof.units.unit import (
    COORDINATOR as COORDINATOR,
)
from quizkit.proof.units.unit import (
    DETERMINER as DETERMINER,
)
from quizkit.proof.units.unit import (
    MARK as MARK,
)
from quizkit.proof.units.unit import (
    OPEN as OPEN,
)
from quizkit.proof.units.unit import (
    PREPOSITION as PREPOSITION,
)
from quizkit.proof.units.unit import (
    PRONOUN as PRONOUN,
)
from quizkit.proof.units.unit import (
    QUANTITY as QUANTITY,
)
from quizkit.proof.units.unit import (
    RELATIVE as RELATIVE,
)
from quizkit.proof.units.unit import (
    SUBORDINATOR as SUBORDINATOR,
)
from quizkit.proof.units.unit import (
    Unit as Unit,
)
from quizkit.text import words as w
from quizkit.text.operators import operators_for
from quizkit.text.words import words_of


@lru_cache(maxsize=1024)
def units_of(text: str, language: str = "en") -> tuple[Unit, ...]:
    """The units of a text that is one sentence (or is to be read as one)."""
    tables = operators_for(language)
    assert tables is not None
    words = words_of(text, language)
    before_table, after_table, when_table = phrases(tables.language)
    language = tables.language
    starts, values = number_starts(language)
    known, between = natures(language), leads(language)
    units: list[Unit] = []
    at, count = 0, len(words)
    numbers = [i for i, word in enumerate(words) if word[4] == w.NUMBER or word[1] in values or word[0] in CURRENCIES]
    numbers.append(sys.maxsize)  # behind the last one no word is near a number
    following = 0
    mark, clitic = w.MARK, w.CLITIC
    # Most words are neither a name nor anything that their neighbours decide: only the others are looked at again.
    capitals: list[int] = []
    noted: list[int] = []
    while at < count:
        raw, low, start, end, kind, glued, key = words[at]
        if kind == mark:
            units.append(Unit(low, key, MARK, start, end))
            at += 1
            continue
        while numbers[following] < at:
            following += 1
        number = numbers[following]
        if number == at or (
            number - at <= LONGEST_LEAD and low in starts and all(word[1] in between for word in words[at + 1 : number])
        ):
            read = quantity(words, at, tables, before_table, after_table, when_table)
            if read is not None:
                counted, currency, after = read
                units.append(counted)
                if currency is not None:
                    units.append(symbol(currency))
                at = after
                continue
        cls, operator, value, is_noted = known[low, key, kind]
        unit = Unit(low, key, cls, start, end, operator, value)
        if not "a" <= raw[0] <= "z":
            capitals.append(len(units))
        if glued and kind != clitic:
            unit.glued = True
            noted.append(len(units))
        elif is_noted:
            noted.append(len(units))
        units.append(unit)
        at += 1
    mark_names(units, text, capitals)
    if (tables.language == "en" and "'" in text) or "’" in text:
        uncontracted(units)
    if tables.language == "en" and any(hint in text for hint in INITIAL_HINTS):
        made = initialled(units, text)
        if len(made) < len(units):
            units, noted = made, [*range(len(made))]
    if tables.phrases:
        phrased(units, noted, tables)
    if tables.guarded:
        release(units, noted, tables)
    return tuple(units)
