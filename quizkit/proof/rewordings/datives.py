"""`Otto gave Greta the letter` and `Otto gave the letter to Greta` say the same."""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.proof.analysis import Sentence, verb_like
from quizkit.proof.units import ARTICLE, CLITIC, DETERMINER, OPEN, PRONOUN, QUANTITY, Unit
from quizkit.text.words import listed_keys

# Verbs whose receiver may stand before what is given, without `to`.
_GIVING = listed_keys(
    """give send offer sell lend show teach tell pay award grant hand leave bring owe promise bequeath assign write
    read throw pass deny allot cede feed"""
)


def datives(claim: Sentence, sentence: Sentence, body: int) -> Iterator[tuple[Unit, ...]]:
    """The claim's units up to `body` with the receiver moved before what is given, or after it with `to`."""
    units = claim.units
    yield from _passives(claim, sentence, body)
    verb = next((i for i in range(1, body) if units[i].key in _GIVING and not units[i].name), 0)
    if not verb or units[verb].key not in sentence.keys:
        return
    first = _phrase(units, verb + 1, body)
    if first == verb + 1 or first >= body:
        return
    given, rest = units[verb + 1 : first], units[first:body]
    if rest[0].low == "to" and len(rest) > 1:
        end = _phrase(units, first + 1, body)
        if end > first + 1 and _someone(units[first + 1 : end]):
            yield (*units[: verb + 1], *units[first + 1 : end], *given, *units[end:body])
    elif "to" in sentence.keys and _someone(given):
        end = _object(units, first, body)
        if end > first:
            to = next(unit for unit in sentence.units if unit.key == "to")
            yield (*units[: verb + 1], *units[first:end], to, *given, *units[end:body])


def _passives(claim: Sentence, sentence: Sentence, body: int) -> Iterator[tuple[Unit, ...]]:
    """`Ada was awarded the prize` as `the prize was awarded to Ada`, and the other way round."""
    units = claim.units
    being = next((i for i in range(1, body - 2) if units[i].low in ("was", "were", "is", "are")), 0)
    if not being or units[being + 1].key not in _GIVING or units[being + 1].key not in sentence.keys:
        return
    first, after = units[:being], being + 2
    if units[after].low == "to":
        end = _phrase(units, after + 1, body)
        if end > after + 1 and _someone(units[after + 1 : end]):
            yield (*units[after + 1 : end], *units[being:after], *first, *units[end:body])
    elif "to" in sentence.keys and _someone(first):
        end = _object(units, after, body)
        if end > after:
            to = next(unit for unit in sentence.units if unit.key == "to")
            yield (*units[after:end], *units[being:after], to, *first, *units[end:body])


def _phrase(units: tuple[Unit, ...], at: int, body: int) -> int:
    """The end of one noun phrase: a pronoun, a run of names, or an article and what follows up to the next one."""
    if at < body and units[at].cls == PRONOUN:
        return at + 1
    start = at
    while at < body and units[at].cls in (ARTICLE, DETERMINER, QUANTITY) and units[at].op is None:
        at += 1
    opened = at > start
    named = at < body and units[at].name
    while at < body and units[at].cls == OPEN and not units[at].timed and (units[at].name or not verb_like(units[at])):
        if not opened and named and not units[at].name:
            break
        at += 1
        if at + 1 < body and units[at].cls == CLITIC and units[at + 1].cls == OPEN:
            at += 1  # the weavers' children
    return at


def _object(units: tuple[Unit, ...], at: int, body: int) -> int:
    """The end of what is given, with the phrase with `of` that belongs to it: `200 acres of land`."""
    end = _phrase(units, at, body)
    while end > at and end < body and units[end].low == "of":
        after = _phrase(units, end + 1, body)
        if after == end + 1:
            break
        end = after
    return end


def _someone(units: tuple[Unit, ...]) -> bool:
    """Whether a phrase may be who receives: a name, a pronoun, or a noun after an article; never a possessive."""
    lead = units[0]
    return lead.cls != CLITIC and (lead.cls in (PRONOUN, ARTICLE, DETERMINER) or lead.name)
