"""The kind that a claim adds to its subject: `The film Milk …`, `The Milk film …`, `Milk (film) …`.

It may be left out of the claim where the sentence says that its subject is of that kind.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.proof.analysis import Sentence, verb_like
from quizkit.proof.gaps.words import participle
from quizkit.proof.units import (
    ADVERB,
    ARTICLE,
    AUXILIARY,
    CLITIC,
    COORDINATOR,
    MARK,
    OPEN,
    PREPOSITION,
    QUANTITY,
    RELATIVE,
    Unit,
)

_LONGEST = 3
_WITHIN = (OPEN, QUANTITY, ARTICLE, ADVERB, CLITIC, COORDINATOR)


def label(claim: Sentence, sentence: Sentence) -> frozenset[int]:
    """The slots of the kind that the claim adds to its subject and the sentence gives it, or none."""
    copula = next((i for i, u in enumerate(sentence.units) if u.low in sentence.tables.copulas), 0)
    subject = _subject(sentence, copula)
    if not subject:
        return frozenset()
    for kind in _kinds(claim.units, subject):
        if kind and _is(sentence.units, copula, [claim.units[i] for i in kind]):
            return frozenset(slot for slot, index in enumerate(claim.slots) if index in kind)
    return frozenset()


def _subject(sentence: Sentence, copula: int) -> list[str]:
    """The keys of the name that the sentence begins with, where nothing can change what is said of it."""
    units = sentence.units
    if copula + 2 >= len(units) or units[copula + 1].cls != ARTICLE or units[copula].low not in ("is", "are", "was"):
        return []
    keys: list[str] = []
    for unit in units[:copula]:
        if unit.op is not None and unit.quantity is None and unit.cls != OPEN and not unit.name:
            return []
        if unit.low in ("(", ","):
            break
        if unit.low != '"' and unit.cls != ARTICLE:
            keys.append(unit.key)
    return keys


def _kinds(units: tuple[Unit, ...], subject: list[str]) -> Iterator[range]:
    """Where a kind stands beside the claim's subject: before it, after it, or in brackets after it."""
    body = [i for i, u in enumerate(units) if u.cls != ARTICLE and u.low != '"']
    keys = [units[i].key for i in body]
    size = len(subject)
    for start in range(len(keys) - size + 1):
        if keys[start : start + size] != subject:
            continue
        lead = start
        while lead > 0 and start - lead < _LONGEST and _common(units[body[lead - 1]]):
            lead -= 1
        if lead < start and body[lead] > 0 and units[body[lead] - 1].low == "the":
            yield range(body[lead], body[start - 1] + 1)
        if start == 0:
            yield _behind(units, body[size : size + _LONGEST + 2])
        return


def _behind(units: tuple[Unit, ...], after: list[int]) -> range:
    """A kind that stands after the subject's name, before the verb or in brackets."""
    bracketed = bool(after) and units[after[0]].low == "("
    count = int(bracketed)
    while count < len(after) and _common(units[after[count]]):
        count += 1
    if count >= len(after) or count == bracketed:
        return range(0)
    last = units[after[count]]
    closed = last.low == ")" if bracketed else last.cls == AUXILIARY or verb_like(last) or last.low.endswith("s")
    return range(after[bracketed], after[count - 1] + 1) if closed else range(0)


def _common(unit: Unit) -> bool:
    return unit.cls == OPEN and unit.op is None and not verb_like(unit) and (not unit.name or unit.key == "television")


def _is(units: tuple[Unit, ...], copula: int, kind: list[Unit]) -> bool:
    """Whether the phrase after the copula says that it is of the kind, which is its last word: no `film director`."""
    found = 0
    for at in range(copula + 2, len(units)):
        if units[at].cls not in _WITHIN or units[at].op is not None:
            return False
        if units[at].key == kind[found].key:
            found += 1
            if found == len(kind):
                return _ends(units, at + 1)
    return False


def _ends(units: tuple[Unit, ...], at: int) -> bool:
    if at >= len(units):
        return True
    unit = units[at]
    return (unit.cls in (MARK, PREPOSITION, RELATIVE, AUXILIARY) or participle(unit)) and not unit.glued
