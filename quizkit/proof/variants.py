"""Other orders in which the same claim can be said: a time moved, an equation turned round, a label dropped."""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.proof.analysis import Sentence, verb_like
from quizkit.proof.units import ARTICLE, AUXILIARY, MARK, OPEN, PREPOSITION, Unit


def variants(claim: Sentence) -> Iterator[tuple[str, Sentence]]:
    """Claims that say the same as this one in another order, each with a word for what was moved."""
    units = claim.units
    body = len(units)
    while body and units[body - 1].cls == MARK:
        body -= 1
    if body < 3:
        return
    front = _front(units, body)
    if front:
        kept = front + 1 if units[front].low == "," else front
        yield "time", _made(claim, (*units[kept:body], *units[:front]))
    if units[body - 1].timed and not units[0].timed:
        yield "time", _made(claim, (units[body - 1], *units[: body - 1]))
    copula = [i for i in range(body) if units[i].low in claim.tables.copulas]
    if len(copula) == 1 and 0 < copula[0] < body - 1:
        at = copula[0]
        if units[at + 1].low == "the" or (units[0].low == "the" and units[at + 1].name):
            if not any(u.cls in (AUXILIARY,) or u.op for u in (*units[:at], *units[at + 1 : body])):
                yield "equation", _made(claim, (*units[at + 1 : body], units[at], *units[:at]))


def voices(claim: Sentence, sentence: Sentence) -> Iterator[Sentence]:
    """The claim in the other voice: `Lee made it` as `it made by Lee`, `it was made by Lee` as `Lee made it`."""
    units = claim.units
    body = len(units)
    while body and units[body - 1].cls == MARK:
        body -= 1
    if any(u.cls == MARK and u.low != '"' or u.cls in ("rel", "sub") or u.op is not None for u in units[:body]):
        return
    verbs = [i for i in range(1, body) if verb_like(units[i]) and not units[i].name]
    if len(verbs) != 1 or body - verbs[0] < 2:
        return
    verb = verbs[0]
    auxiliaries = [i for i in range(body) if units[i].cls == AUXILIARY]
    if not auxiliaries and "by" in sentence.keys:
        by = next(sentence.units[sentence.slots[p]] for p in sentence.keys["by"])
        taken = verb + 1
        if units[taken].cls in (PREPOSITION,) or units[taken].timed:
            return
        end = next((i for i in range(taken, body) if units[i].cls == PREPOSITION or units[i].timed), body)
        yield _made(claim, (*units[taken:end], units[verb], by, *units[:verb], *units[end:body]))
    elif len(auxiliaries) == 1 and auxiliaries[0] == verb - 1 and units[verb - 1].low in claim.tables.copulas:
        if verb + 2 < body and units[verb + 1].low == "by":
            end = next((i for i in range(verb + 2, body) if units[i].cls == PREPOSITION or units[i].timed), body)
            yield _made(claim, (*units[verb + 2 : end], units[verb], *units[: verb - 1], *units[end:body]))


def _front(units: tuple[Unit, ...], body: int) -> int:
    """The end of a time or place that the claim opens with: `In 2008,`, `In the north,`; 0 if it does not."""
    if units[0].timed:
        return 1
    if units[0].cls != PREPOSITION or units[0].op is not None:
        return 0
    for at in range(1, min(body, 8)):
        unit = units[at]
        if unit.low == ",":
            return at
        if unit.cls not in (OPEN, ARTICLE, PREPOSITION, "number", "det", "clitic") or unit.op is not None:
            return 0
    return 0


def label(claim: Sentence, sentence: Sentence) -> frozenset[int]:
    """The slot of a kind put before a name (`The film Milk`) that the sentence gives after it (`Milk is a film`)."""
    units, slots = claim.units, claim.slots
    if len(slots) < 3 or units[0].cls != ARTICLE:
        return frozenset()
    noun, name = units[slots[0]], units[slots[1]]
    if noun.cls != OPEN or noun.name or noun.op is not None or not name.name or noun.key not in sentence.keys:
        return frozenset()
    places = [sentence.slots[p] for p in sentence.keys[noun.key]]
    names = [sentence.slots[p] for p in sentence.keys.get(name.key, ())]
    for start in names:
        for place in places:
            between = sentence.units[start:place]
            if start < place and sum(u.low in claim.tables.copulas for u in between) == 1 and not any(u.op for u in between):
                return frozenset({0})
    return frozenset()


def _made(claim: Sentence, units: tuple[Unit, ...]) -> Sentence:
    made = Sentence(claim.text, claim.tables, units)
    made.question = claim.question
    return made
