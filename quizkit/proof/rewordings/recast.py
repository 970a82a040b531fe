"""Other constructions of the same claim: a time moved among the phrases at its end, `a film from 1990`, `stars in`."""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.proof.analysis import Sentence, verb_like
from quizkit.proof.units import ARTICLE, CLITIC, DETERMINER, OPEN, PREPOSITION, QUANTITY, Unit
from quizkit.proof.units.quantities import IN

MOVED = "The order of a time and of other phrases after the verb changes nothing."
DATED = "A film from 1990 is a 1990 film."
STARS = "Whoever stars in something is what it stars."
CALLED = "There is something of the kind that a thing is."


def recast(claim: Sentence, sentence: Sentence, body: int) -> Iterator[tuple[str, list[Unit]]]:
    """The claim's units up to `body`, in another construction that says the same, with the reason why."""
    for moved in _moved(claim.units[:body]):
        yield MOVED, moved
    dated = _dated(claim, body)
    if dated:
        yield DATED, dated
    units = claim.units
    for at in range(1, body - 2):
        if units[at].key == "star" and units[at].cls == OPEN and units[at + 1].low == "in" and "star" in sentence.keys:
            yield STARS, [*units[at + 2 : body], units[at], *units[:at]]
    there = _there(claim, sentence, body)
    if there:
        yield CALLED, there


_PHRASE = (OPEN, ARTICLE, QUANTITY, DETERMINER, CLITIC)
_MOVABLE = frozenset("in at on by with for from to during near under".split())


def _moved(units: tuple[Unit, ...]) -> Iterator[list[Unit]]:
    """The last time put before one or more of the prepositional phrases that stand before it, or the other way."""
    last = len(units) - 1
    if units[last].timed:
        at = last
        for _ in range(3):
            start = _phrase_before(units, at)
            if start < 2:
                return
            yield [*units[:start], units[last], *units[start:last]]
            at = start
        return
    timed = next((i for i in range(last, 1, -1) if units[i].timed), 0)
    if timed > 1 and units[timed + 1].low in _MOVABLE and not any(u.low == "," for u in units[timed:]):
        yield [*units[:timed], *units[timed + 1 :], units[timed]]


def _phrase_before(units: tuple[Unit, ...], end: int) -> int:
    """Where the prepositional phrase that ends before `end` begins; 0 if there is none."""
    at = end - 1
    while at > 0 and units[at].cls in _PHRASE and units[at].op is None and not units[at].timed:
        if verb_like(units[at]) and not units[at].name:
            return 0
        at -= 1
    while at > 0 and units[at].low == "of":
        at -= 1
        while at > 0 and units[at].cls in _PHRASE and units[at].op is None and not units[at].timed:
            at -= 1
    return at if at < end - 1 and units[at].low in _MOVABLE and units[at].cls == PREPOSITION else 0


def _dated(claim: Sentence, body: int) -> list[Unit]:
    """`is a film from 1990` as `is a 1990 film`."""
    units = claim.units
    last = units[body - 1]
    if last.quantity is None or last.quantity.relation != "from" or not last.quantity.fields[0] or body < 4:
        return []
    at = body - 2
    while at > 0 and units[at].cls == OPEN and not verb_like(units[at]):
        at -= 1
    if units[at].low not in ("a", "an") or at + 1 >= body - 1 or units[at - 1].low not in claim.tables.copulas:
        return []
    year = Unit(last.low, last.key, QUANTITY, last.start, last.end)
    year.quantity = last.quantity._replace(relation=IN)
    return [*units[: at + 1], year, *units[at + 1 : body - 1]]


def _there(claim: Sentence, sentence: Sentence, body: int) -> list[Unit]:
    """`There is a film called Milk` as `Milk is a film`."""
    units = claim.units
    if body < 6 or units[0].low != "there" or units[1].low not in ("is", "was") or units[2].low not in ("a", "an"):
        return []
    at = next((i for i in range(3, body - 1) if units[i].low in ("called", "named")), 0)
    if not at or not units[at + 1].name or any(u.cls != OPEN for u in units[3:at]):
        return []
    return [*units[at + 1 : body], units[1], *units[2:at]]
