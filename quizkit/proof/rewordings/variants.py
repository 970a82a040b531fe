"""Other orders in which the same claim can be said: a time moved, an equation turned round, `of` for `'s`, a list."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from quizkit.proof.analysis import STRONG, Sentence, verb_like
from quizkit.proof.lists import has_verb
from quizkit.proof.rewordings.datives import datives
from quizkit.proof.rewordings.fronted import fronted, opens_with
from quizkit.proof.rewordings.having import having
from quizkit.proof.rewordings.possessives import possessives
from quizkit.proof.rewordings.recast import recast
from quizkit.proof.units import (
    ARTICLE,
    AUXILIARY,
    CLITIC,
    COORDINATOR,
    DETERMINER,
    MARK,
    OPEN,
    PREPOSITION,
    QUANTITY,
    Unit,
)  # fmt: skip


class Said(NamedTuple):
    """How a claim was said in another way: why that is the same, slots left out, and a check of the places found."""

    why: str
    skip: frozenset[int] = frozenset()
    check: Callable[[Sequence[int], Sequence[int]], bool] | None = None


TIME = Said("A time, a place or a condition may stand first or last.")
EQUATION = Said("What something is may stand on either side of the verb.")
POSSESSIVE = Said("“Of” and the possessive say the same.")
HAD = Said("What is in a place, the place has.")
RECEIVER = Said("Who receives something may stand before it, or after it with “to”.")
LIST = "The members of a list may be named without the others."


def variants(claim: Sentence, sentence: Sentence, missing: Sequence[int]) -> Iterator[tuple[Said, Sentence]]:
    """Claims that say the same as this one in another order, each with what was changed.

    `missing` are the claim's slots that the sentence has no word for; only a copula, `of` and `'s` can be spared.
    """
    units = claim.units
    body = len(units)
    while body and units[body - 1].cls == MARK:
        body -= 1
    if body < 3:
        return
    spared = [units[claim.slots[s]] for s in missing]
    spares = claim.tables.copulas | _SPARED
    if any(u.low not in spares and (u.quantity is None or u.quantity.relation != "from") for u in spared):
        return
    for units_had in having(claim, sentence, body):
        yield HAD, _made(claim, units_had)
    for units_given in datives(claim, sentence, body):
        yield RECEIVER, _made(claim, units_given)
    lists = tuple(_lists(claim, sentence)) if not missing or all(u.low == "and" for u in spared) else ()
    for slot in lists:
        yield Said(LIST, frozenset((slot,)), _list_check(claim, sentence, (slot,))), claim
    if len(lists) > 1:
        yield Said(LIST, frozenset(lists), _list_check(claim, sentence, lists)), claim
    if not any(u.low in ("of", "'s") for u in spared):
        front = _front(units, body)
        if front:
            kept = front + 1 if units[front].low == "," else front
            yield TIME, _made(claim, (*units[kept:body], *units[:front]))
        span = next((size for size in (3, 4) if _span(units[:body], body - size) == size), 0)
        if span:
            yield TIME, _made(claim, (*units[body - span : body], *units[: body - span]))
        elif units[body - 1].timed and not units[0].timed:
            yield TIME, _made(claim, (units[body - 1], *units[: body - 1]))
        back = _back(units, body)
        if back:
            yield TIME, _made(claim, (*units[back:body], *units[:back]))
        moved = fronted(claim, sentence, body)
        if moved:
            yield TIME, _made(claim, moved)
        comma = opens_with(units, body)
        if comma:
            yield TIME, _made(claim, (*units[comma + 1 : body], *units[:comma]))
        turned = _turned(claim, body)
        if turned is not None:
            yield EQUATION, turned
            for other in possessives(turned, sentence, len(turned.units)):
                yield POSSESSIVE, other
        for why, recasted in recast(claim, sentence, body):
            yield Said(why), _made(claim, tuple(recasted))
    for other in possessives(claim, sentence, body):
        yield POSSESSIVE, other
        turned = _turned(other, len(other.units))
        if turned is not None:
            yield EQUATION, turned


# Words of the claim that another wording of it may do without.
_SPARED = frozenset("of 's and in there called named to has had".split())


def _list_check(
    claim: Sentence, sentence: Sentence, slots: tuple[int, ...]
) -> Callable[[Sequence[int], Sequence[int]], bool]:
    """A check that the words round each of the claim's `and`s are members of one list in the sentence."""

    def check(said: Sequence[int], stood: Sequence[int]) -> bool:
        return all(_listed(claim, sentence, slot, said, stood) for slot in slots)

    return check


def _turned(claim: Sentence, body: int) -> Sentence | None:
    """`The capital of France is Paris` for `Paris is the capital of France`."""
    units = claim.units
    copula = [i for i in range(body) if units[i].low in claim.tables.copulas and units[i].cls != CLITIC]
    if len(copula) != 1 or not 0 < copula[0] < body - 1:
        return None
    at = copula[0]
    if units[at + 1].low not in ("the", "one") and not (units[0].low in ("the", "one") and units[at + 1].name):
        return None
    if any(u.cls == AUXILIARY or u.op for u in (*units[:at], *units[at + 1 : body])):
        return None
    return _made(claim, (*units[at + 1 : body], units[at], *units[:at]))


def _lists(claim: Sentence, sentence: Sentence) -> Iterator[int]:
    """The slots of the claim's `and`s between two words that the sentence may part by a comma."""
    if not any(unit.low == "," for unit in sentence.units):
        return
    for slot, index in enumerate(claim.slots):
        unit = claim.units[index]
        if (
            unit.cls == COORDINATOR
            and unit.op is None
            and 0 < slot < len(claim.slots) - 1
            and claim.cuts[index] < STRONG
        ):
            yield slot


def _listed(claim: Sentence, sentence: Sentence, slot: int, said: Sequence[int], stood: Sequence[int]) -> bool:
    """Whether the two words round the claim's `and` are members of one list in the sentence."""
    at = claim.slots[slot]
    after = next((k for k, index in enumerate(said) if index > at), 0)
    if not after:
        return False
    first, last = stood[after - 1], stood[after]
    units, cuts = sentence.units, sentence.cuts
    between = units[first + 1 : last]
    if not any(u.low == "," or u.cls == COORDINATOR for u in between):
        return False
    allowed: tuple[str, ...] = (OPEN, QUANTITY, ARTICLE, MARK, COORDINATOR, DETERMINER, CLITIC)
    if any((u.cls not in allowed and u.low != "of") or u.low in (";", ":", "(", ")", '"', "—") for u in between):
        return False
    if any(cuts[i] >= STRONG for i in range(first, last + 1)) or has_verb(between):
        return False
    joined = [i for i, u in enumerate(between) if u.cls == COORDINATOR]
    if joined:
        return not any(u.low == "," for u in between[joined[0] :])
    end = last + 1
    if verb_like(units[last]):
        allowed = (*allowed, PREPOSITION)
    while end < len(units) and cuts[end] < STRONG and (units[end].cls in allowed or units[end].low == "of"):
        if units[end].cls == COORDINATOR:
            return units[end].op is None
        end += 1
    return False


def _span(units: tuple[Unit, ...], at: int) -> int:
    """How many units a span of time at unit `at` has: `from 1414 to 1418`, `between 1414 and 1418`; 0 if none."""
    rest = units[at : at + 4] if at >= 0 else ()
    if len(rest) < 3:
        return 0
    first, second = rest[0].quantity, rest[2].quantity
    if first is not None and first.relation == "from" and second is not None and second.fields[0]:
        return 3 if rest[1].low in ("to", "until", "through") else 0
    if len(rest) < 4 or rest[0].low != "between" or rest[2].cls != COORDINATOR:
        return 0
    first, second = rest[1].quantity, rest[3].quantity
    return 4 if first is not None and second is not None and first.fields[0] and second.fields[0] else 0


def _front(units: tuple[Unit, ...], body: int) -> int:
    """The end of a time or place that the claim opens with: `In 2008,`, `In the north,`; 0 if it does not."""
    span = _span(units, 0)
    if span or units[0].timed:
        return span or 1
    if units[0].cls != PREPOSITION or (units[0].op is not None and units[0].low not in _SINCE):
        return 0
    for at in range(1, min(body, 8)):
        unit = units[at]
        if unit.low == ",":
            return at
        if at > 1 and unit.cls == ARTICLE and units[at - 1].cls in (OPEN, QUANTITY):
            return at  # In winter the pass …
        if verb_like(unit) and not unit.name:
            return 0
        if unit.cls not in (OPEN, ARTICLE, PREPOSITION, QUANTITY, DETERMINER, CLITIC) or unit.op is not None:
            return 0
    return 0


_SINCE = ("after", "before", "until", "since")


def _back(units: tuple[Unit, ...], body: int) -> int:
    """Where a last phrase such as `in the north` begins, directly after a verb; 0 if there is none."""
    at = body - 1
    while (
        at > 1
        and (units[at].cls in (OPEN, ARTICLE, QUANTITY) or units[at].low == "of")
        and units[at].op is None
        and not verb_like(units[at])
    ):
        at -= 1
    if units[at].low in ("in", "at", "on", "under", "during", *_SINCE) and at < body - 1 and verb_like(units[at - 1]):
        return at
    return 0


def _made(claim: Sentence, units: tuple[Unit, ...]) -> Sentence:
    made = Sentence(claim.text, claim.tables, units)
    made.question = claim.question
    return made
