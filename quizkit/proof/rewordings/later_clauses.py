"""The subject of a first clause said again by a pronoun: `The mill burned down, but it was rebuilt` by its name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizkit.proof.analysis import STRONG, Sentence, verb_like
from quizkit.proof.lists import present_verb
from quizkit.proof.persons import HE, SHE, gender
from quizkit.proof.units import ADVERB, ARTICLE, AUXILIARY, COORDINATOR, DETERMINER, OPEN, PREPOSITION, Unit
from quizkit.text.operators.tables import ATTRIBUTION, CONDITION, INTENTION, MODALITY, PRIVATIVE

_PRONOUNS = frozenset("it he she they".split())
# What opens a clause that is told as a fact, behind the first one.
_TELLING = frozenset("although though".split())
_EMPTY = frozenset(
    "dark cold hot warm wet late early clear dangerous possible likely difficult easy thought said".split()
)
_DOUBTS = (ATTRIBUTION, CONDITION, INTENTION, MODALITY, PRIVATIVE)
_PEOPLE = (HE, SHE)


def later_clauses(sentence: Sentence) -> Iterator[list[int]]:
    """The units of the subject and of a later clause whose subject is a pronoun for it."""
    if sentence.keys.keys().isdisjoint(_PRONOUNS):
        return
    units = sentence.units
    end = 0
    while end < len(units) and units[end].cls in (ARTICLE, DETERMINER, OPEN) and not _verb(units, end):
        if units[end].op is not None:
            return
        end += 1
    if not 0 < end < len(units) or not (units[end].cls in (AUXILIARY, ADVERB) or _verb(units, end)):
        return
    for at in range(end + 1, len(units) - 2):
        if (sentence.cuts[at] < STRONG and units[at].low not in _TELLING) or units[at + 1].low not in _PRONOUNS:
            continue
        if units[at].cls != COORDINATOR and units[at].low != ";" and units[at].low not in _TELLING:
            continue
        pronoun, telling = units[at + 1].low, units[at].low in _TELLING
        if pronoun == "it" and (telling or _says_nothing(units, at + 2)):
            return
        rival = telling and any(unit.cls == OPEN and _one(units[end:at], i) for i, unit in enumerate(units[end:at]))
        if units[at].op is None and not rival and _means(units[:end], units[end:at], pronoun):
            yield [*range(end), *range(at + 2, len(units))]
        return


def _says_nothing(units: Sequence[Unit], at: int) -> bool:
    """Whether `it` stands for nothing: it is thought that, it was dark, it took years."""
    behind = units[at : at + 6]
    return any(unit.low in _EMPTY or unit.low in ("that", "took") for unit in behind)


def _verb(units: Sequence[Unit], at: int) -> bool:
    return at > 0 and not units[at].name and (verb_like(units[at]) or present_verb(units[at]))


def _means(subject: Sequence[Unit], clause: Sequence[Unit], pronoun: str) -> bool:
    """Whether nothing in the first clause but its subject can be what the pronoun stands for."""
    if any(unit.op in _DOUBTS for unit in clause):
        return False
    head, shown = subject[-1], gender(subject)
    if pronoun in _PEOPLE:
        person = shown == pronoun or (not shown and all(unit.name for unit in subject))
        return person and not any(unit.name or gender([unit]) == pronoun for unit in clause if not unit.timed)
    several = _plural(head)
    if pronoun == "they":
        return several and not any(unit.cls == OPEN and _plural(unit) and not verb_like(unit) for unit in clause)
    if several or shown:
        return False
    return not any(
        unit.name or (unit.cls == OPEN and (_one(clause, i) or _mass(clause, i))) for i, unit in enumerate(clause)
    )


def _mass(units: Sequence[Unit], at: int) -> bool:
    """Whether a noun without an article stands behind a preposition: fed by rain."""
    return at > 0 and units[at - 1].cls == PREPOSITION and not verb_like(units[at]) and not _plural(units[at])


def _one(units: Sequence[Unit], at: int) -> bool:
    """Whether a noun in the singular ends there, after an article and its adjectives."""
    if _plural(units[at]) or verb_like(units[at]):
        return False
    while at > 0 and units[at].cls == OPEN and units[at].op is None:
        at -= 1
    return units[at].cls in (ARTICLE, DETERMINER)


def _plural(unit: Unit) -> bool:
    return unit.low in ("people", "men", "women", "children") or (
        unit.low.endswith("s") and not unit.low.endswith(("ss", "us", "is"))
    )
