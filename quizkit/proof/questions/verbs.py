"""Which words of a passage are verbs: by their form, by an auxiliary before them, by where they stand."""

from __future__ import annotations

from collections.abc import Sequence

from quizkit.proof.analysis import STRONG, Sentence
from quizkit.proof.questions.forms import attributive, past
from quizkit.proof.questions.nouns import PLURALS
from quizkit.proof.units import (
    ADVERB,
    ARTICLE,
    AUXILIARY,
    COORDINATOR,
    DETERMINER,
    MARK,
    OPEN,
    PREPOSITION,
    PRONOUN,
    QUANTITY,
    RELATIVE,
    Unit,
)  # fmt: skip
from quizkit.text.operators.tables import NEGATION

_SUBJECTS = frozenset("he she it they who which".split())


def verbs_of(sentence: Sentence) -> frozenset[int]:
    """The units that are verbs: of a group such as `has been built` the last word; a lone auxiliary."""
    sure = _verbs(sentence.units)
    return sure | _present(sentence, sure)


def _verbs(units: Sequence[Unit]) -> frozenset[int]:
    """The verbs by form and by what stands before them."""
    found: set[int] = set()
    for at, unit in enumerate(units):
        before = units[at - 1] if at else None
        if unit.cls == AUXILIARY:
            head = at + 1
            while head < len(units) and (units[head].cls in (AUXILIARY, ADVERB) or units[head].op == NEGATION):
                head += 1
            going = head < len(units) and units[head].low.endswith("ing") and unit.low in _BE and head == at + 1
            if head < len(units) and (past(units[head]) or (units[head].cls == OPEN and (unit.low in _BARE or going))):
                found.add(head)
            elif before is None or before.cls != AUXILIARY:
                found.add(at)
        elif unit.cls == OPEN and (not unit.name or _fronted(units, at)) and not _glued(units, at):
            if past(unit):
                if not attributive(units, at) and not (before is not None and _opens_noun(before)):
                    found.add(at)
            elif before is not None and before.low in _SUBJECTS and unit.op != NEGATION:
                found.add(at)
    return frozenset(found)


def _fronted(units: Sequence[Unit], at: int) -> bool:
    """Whether a word opens its sentence as a participle, and has its capital from there: `Opened in 1898, the line`."""
    opens = (not at or units[at - 1].low == ".") and at + 1 < len(units)
    return opens and past(units[at]) and units[at + 1].cls in (PREPOSITION, QUANTITY, ADVERB)


def _present(sentence: Sentence, sure: frozenset[int]) -> frozenset[int]:
    """The present verbs of parts that have none that is surely one: `the Ebb rises in hills and falls into a lake`."""
    units = sentence.units
    found: set[int] = set()
    start = 0
    for at in range(len(units) + 1):
        if (
            at < len(units)
            and not (sentence.cuts[at] == STRONG and units[at].cls == MARK)
            and units[at].cls != RELATIVE
        ):
            continue
        if not any(verb in sure for verb in range(start, at)):
            told = start > 0 and units[start - 1].cls == RELATIVE  # a bill that | falls off
            first = next(
                (i for i in range(start + (not told), at) if _in_s(units, i) and units[i - 1].cls in (OPEN, RELATIVE)),
                None,
            ) or next((i for i in range(start + 1, at) if _bare(units, i)), None)
            if first is not None:
                found.add(first)
                found.update(i for i in range(first + 2, at) if _in_s(units, i) and _goes_on(units, i))
        start = at + 1
    return frozenset(found)


def _goes_on(units: Sequence[Unit], at: int) -> bool:
    """Whether a verb may follow on another one: `rises here | and falls`, `stands tall |, weighs little`."""
    return (units[at - 1].cls == COORDINATOR or units[at - 1].low == ",") and units[at + 1].cls != QUANTITY


def _bare(units: Sequence[Unit], at: int) -> bool:
    """Whether a listed verb stands between a plural and what it has or where it is: `most farms | lie | in hills`."""
    unit, before = units[at], units[at - 1]
    if unit.cls != OPEN or unit.name or unit.low not in _PRESENT or before.cls != OPEN or at + 1 >= len(units):
        return False
    plural = (before.low.endswith("s") and not before.low.endswith("ss")) or before.low in PLURALS
    return plural and (units[at + 1].cls in (ARTICLE, DETERMINER, PREPOSITION, PRONOUN, ADVERB, QUANTITY, OPEN))


# Verbs that are no nouns, or hardly ever behind another one.
_PRESENT = frozenset(
    """lie live eat feed grow sell buy send bring carry lead keep make take give build use teach speak sing come
    go begin end stand run flow rise fall lay breed hunt kill attack produce contain include cover reach cross
    connect support oppose believe think say belong depend consist remain become form serve protect provide own
    hold follow meet leave join win lose pay spend cost write read learn know find see hear feel show wear drink
    sleep fly swim""".split()
)


def _in_s(units: Sequence[Unit], at: int) -> bool:
    """Whether a word in -s stands as a verb does: after no plural noun, before an article or a preposition."""
    unit, before = units[at], units[at - 1]
    if unit.cls != OPEN or unit.name or not unit.low.endswith("s") or unit.low.endswith(("ss", "us", "is", "ics")):
        return False
    if before.low.endswith("s") and not before.name:
        return False
    after = units[at + 1] if at + 1 < len(units) else None
    return after is not None and after.cls in (ARTICLE, DETERMINER, PREPOSITION, PRONOUN, ADVERB, QUANTITY)


def _glued(units: Sequence[Unit], at: int) -> bool:
    return units[at].glued or (at + 1 < len(units) and units[at + 1].glued)


def _opens_noun(unit: Unit) -> bool:
    return unit.cls == ARTICLE or unit.low in _POSSESSIVES


_POSSESSIVES = frozenset("its his her their our my your 's".split())
_BE = frozenset("is are was were".split())
_BARE = frozenset("do does did will would shall should can could may might must 'll 'd".split())
