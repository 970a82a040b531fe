"""Words that are operators only in some surroundings: verbs of saying, phrases of a language, halves of compounds."""

from __future__ import annotations

from collections.abc import Sequence

from quizkit.proof.units.openers import OPENERS, opens_operator
from quizkit.proof.units.unit import (
    ADVERB,
    ARTICLE,
    DETERMINER,
    MARK,
    OPEN,
    PREPOSITION,
    PRONOUN,
    QUANTITY,
    Unit,
)
from quizkit.text.operators.tables import Operators


def release(units: list[Unit], noted: Sequence[int], tables: Operators) -> None:
    """Take the operator from verbs that are one only before a clause or an infinitive, where neither follows.

    `noted` are the indices of the units that may be operators, or be one half of a compound.
    """
    english = tables.language == "en"
    for index in noted:
        unit = units[index]
        if english and unit.low in OPENERS:
            opens_operator(units, index)
        if english and unit.glued and index:
            _hyphened(units[index - 1], unit)
        if english and unit.low == "so" and index and units[index - 1].low == ",":
            unit.op = None
        if unit.op is None or (english and unit.low in _THINGS and _thing(units, index)):
            unit.op = None
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


def phrased(units: list[Unit], noted: Sequence[int], tables: Operators) -> None:
    """Give the first word of each phrase of a language's list the phrase's operator: `a menos que`, `es sei denn`."""
    phrases = tables.phrases
    for index in noted:
        if index + 1 == len(units):
            break
        unit = units[index]
        for words, operator in phrases.get(unit.low, ()):
            # The second word tells most of them apart, and the whole need not be put together.
            if units[index + 1].low == words[1] and tuple(u.low for u in units[index : index + len(words)]) == words:
                unit.op = operator
                break
        if unit.low == "so" and tables.language == "de" and _named_source(units, index):
            unit.op = "attribution"


def _named_source(units: list[Unit], index: int) -> bool:
    """Whether German `, so Paul.` names who says what stands before it."""
    rest = units[index + 1 : index + 5]
    end = next((i for i, unit in enumerate(rest) if unit.cls == MARK), 0)
    return bool(
        index and units[index - 1].low == "," and end and all(unit.name or unit.cls == ARTICLE for unit in rest[:end])
    )


def _hyphened(first: Unit, second: Unit) -> None:
    """`self-styled` and `so-called` are operators as a whole; the first half of `half-time` is none."""
    if (first.low == "self" and second.low in _STYLED) or (first.low == "so" and second.low == "called"):
        first.op = second.op = "attribution"
        first.cls = OPEN
    elif first.low == "half" and second.low in _HALVES:
        first.op = None


_STYLED = frozenset("styled proclaimed described professed declared appointed anointed identified".split())
_HALVES = frozenset("time brother brothers sister sisters back backs term hour mile marathon timbered century".split())


# Nouns that are spelt as an operator verb is: an object of bronze, wrapped in foil.
_THINGS = frozenset("object objects block blocks foil foils hearing hearings judge judges".split())


def _thing(units: list[Unit], index: int) -> bool:
    """Whether a noun stands there: after an article or a preposition, adjectives aside; not after `to`."""
    at = index - 1
    while at >= 0 and units[at].cls == OPEN and not units[at].low.endswith("s"):
        at -= 1
    return at >= 0 and units[at].cls in (ARTICLE, DETERMINER, PREPOSITION, QUANTITY) and units[at].low != "to"


_COMPLEMENTS = frozenset("that whether how to as que dass ob wie :".split())


def _quotative(units: list[Unit], index: int) -> bool:
    """Whether a verb of saying stands beside what is said: `…, wrote the traveller,` or `…," the king said`."""
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
