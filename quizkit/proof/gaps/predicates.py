"""Gaps before a participle: `is [a film] directed by`, `[was] built by`, `[had] built`."""

from __future__ import annotations

import itertools

from quizkit.proof.analysis import Sentence, verb_like
from quizkit.proof.gaps.words import participle
from quizkit.proof.units import (
    ADVERB,
    ARTICLE,
    AUXILIARY,
    CLITIC,
    COORDINATOR,
    DETERMINER,
    OPEN,
    PREPOSITION,
    QUANTITY,
    RELATIVE,
    Unit,
)


def predicate(sentence: Sentence, inner: list[int], left: int, right: int, left_edge: int) -> bool:
    """`is [a film] directed by`, `is [a writer] from Oregon`, `[is a phone that] was made by`."""
    units = sentence.units
    kinds = (OPEN, QUANTITY, CLITIC, ADVERB, DETERMINER, COORDINATOR)
    target = units[right]
    if (
        units[left].low in sentence.tables.copulas
        and units[left_edge].cls == ARTICLE
        and (units[left_edge].low != "the" or target.low == "by")
    ):
        if _attached(units, left_edge, right):
            return verb_like(target) and units[right + 1].cls == PREPOSITION if right + 1 < len(units) else False
        if (
            any(units[i].cls not in kinds or units[i].op == "alternative" for i in inner)
            or units[inner[-1]].cls != OPEN
        ):
            return False
        if target.cls == ADVERB and right + 2 < len(units):
            return units[right + 1].low in ("from", "in", "on", "at")
        if verb_like(target):
            return right + 1 < len(units) and units[right + 1].cls in (PREPOSITION, ADVERB, QUANTITY, COORDINATOR)
        return target.low in ("from", "in", "on", "at", "by") and right + 1 < len(units)
    if units[inner[0]].low in sentence.tables.copulas and units[inner[-1]].cls == RELATIVE and len(inner) > 2:
        apart = units[inner[-1] - 1].low == ","
        if any(
            (units[i].cls not in kinds and not (apart and units[i].cls == PREPOSITION)) or units[i].op == "alternative"
            for i in inner[1:-1]
        ):
            return False
        return target.cls == AUXILIARY or verb_like(target) or target.cls == OPEN
    return False


def _attached(units: tuple[Unit, ...], start: int, right: int) -> bool:
    """Whether a noun phrase and then phrases with participles stand there: `a team, racing on ice, [based in]`."""
    commas = [i for i in range(start, right) if units[i].low == ","]
    if len(commas) < 2 or commas[-1] != right - 1:
        return False
    if any(units[i].cls not in (OPEN, QUANTITY, ARTICLE, ADVERB) for i in range(start, commas[0])):
        return False
    for opening, closing in itertools.pairwise(commas):
        phrase = units[opening + 1 : closing]
        if not phrase or not participle(phrase[0]):
            return False
        allowed = (OPEN, QUANTITY, ARTICLE, ADVERB, PREPOSITION, DETERMINER)
        if any(u.cls not in allowed or (u.op is not None and u.low != "under") for u in phrase):
            return False
    return True


def pluperfect(units: tuple[Unit, ...], at: int) -> bool:
    """Whether `had` belongs to the participle at `at`: `had built a mill`; not `had hidden talents`."""
    following = units[at + 1] if at + 1 < len(units) else None
    plain = following is not None and following.cls == OPEN and not following.name and not following.timed
    return units[at].low == "been" or (verb_like(units[at]) and not units[at].name and not plain)


def passive(units: tuple[Unit, ...], at: int) -> bool:
    """Whether a participle stands at `at`, and after it `by`, another one between at most: `designed and made by`."""
    if units[at].low == "first" and at + 1 < len(units):
        at += 1
    return verb_like(units[at]) and any(u.low == "by" for u in units[at + 1 : at + 4])
