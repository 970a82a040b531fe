"""A subject that a first clause names and the second points at: `When Kames retired, he planted larches`."""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.proof.analysis import Sentence, verb_like
from quizkit.proof.lists import present_verb
from quizkit.proof.persons import gender
from quizkit.proof.units import ARTICLE, AUXILIARY, DETERMINER, OPEN

_OPENERS = frozenset("when after before while as once because since although though".split())
_PEOPLE = frozenset("he she".split())


def earlier_clauses(sentence: Sentence) -> Iterator[list[int]]:
    """The units of the subject and of the second clause, where the first names nobody and nothing else."""
    units = sentence.units
    if units[0].low not in _OPENERS:
        return
    comma = next((i for i, unit in enumerate(units[:25]) if unit.low == ","), 0)
    if comma < 3 or comma + 3 > len(units) or units[comma + 1].low not in _PEOPLE:
        return
    end = 1
    while end < comma and units[end].cls in (ARTICLE, DETERMINER, OPEN) and not _acts(sentence, end):
        end += 1
    if end in (1, comma) or not _acts(sentence, end):
        return
    subject, pronoun = units[1:end], units[comma + 1].low
    others = [unit for unit in units[end:comma] if unit.name]
    shown = gender(subject)
    if others or any(unit.op is not None for unit in subject):
        return
    alone = not any(gender([unit]) == pronoun for unit in units[end:comma]) and not _somebody(sentence, end, comma)
    fits = alone and shown in ("", pronoun) and all(unit.name or unit.cls == ARTICLE for unit in subject)
    if fits:
        yield [*range(1, end), *range(comma + 2, len(units))]


def _acts(sentence: Sentence, at: int) -> bool:
    unit = sentence.units[at]
    return unit.cls == AUXILIARY or (at > 1 and not unit.name and (verb_like(unit) or present_verb(unit)))


def _somebody(sentence: Sentence, first: int, end: int) -> bool:
    """Whether the first clause has another noun that may be meant: any but a place, behind `from` or `in`."""
    units = sentence.units
    for i in range(first, end):
        if units[i].cls != OPEN or _acts(sentence, i) or units[i - 1].cls not in (ARTICLE, DETERMINER):
            continue
        if units[i - 2].low not in ("in", "at", "from", "on"):
            return True
    return False
