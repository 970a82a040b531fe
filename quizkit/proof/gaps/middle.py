"""What stands between two matched words: a phrase between commas, a co-ordinate, a plain modifier."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from quizkit.proof.analysis import CLAUSE, STRONG, Sentence, verb_like
from quizkit.proof.gaps.lent import lent
from quizkit.proof.gaps.words import OPENING, PARTICLES, Dropped, modifiers, paired, participle
from quizkit.proof.units import (
    ADVERB,
    ARTICLE,
    AUXILIARY,
    CLITIC,
    COORDINATOR,
    DETERMINER,
    MARK,
    OPEN,
    PREPOSITION,
    PRONOUN,
    QUANTITY,
    RELATIVE,
    SUBORDINATOR,
    Unit,
)

Judge = Callable[[Sentence, int, int], Dropped | None]


def middle(
    sentence: Sentence,
    inner: list[int],
    left: int,
    right: int,
    left_edge: int,
    right_edge: int,
    first: int,
    last: int,
    again: Judge,
) -> Dropped:
    units, cuts = sentence.units, sentence.cuts
    refused = Dropped(False, "the words left out are no phrase of their own", first, last)
    left_edge, right_edge = _unbracketed(units, left_edge, right_edge)
    opens, closes = units[left_edge], units[right_edge]
    while closes.cls == ARTICLE or (closes.cls == ADVERB and closes.op is None and right_edge > left_edge):
        right_edge -= 1
        closes = units[right_edge]
    if any(units[i].low == "respectively" for i in inner):
        return Dropped(False, "“respectively” ties the parts of the sentence to each other", first, last)
    lead, tail = units[inner[0]], units[inner[-1]]
    set_off = opens.cls == MARK and closes.cls == MARK and opens.low in ",—" and closes.low in ",—"
    if lent(units, inner, right):
        return Dropped(False, "what the clause says, it says of another subject", first, last)
    if set_off and right_edge > left_edge:
        return Dropped(True, "a phrase between commas", first, last)
    if tail.cls == COORDINATOR and tail.op != "alternative":
        if paired(sentence, left, right):
            return refused
        if any(units[i].cls == RELATIVE for i in inner) and not (
            units[right].cls == AUXILIARY or verb_like(units[right])
        ):
            return refused
        if lead.cls == CLITIC:
            return refused
        return Dropped(True, "a co-ordinate", first, last)
    if (
        tail.low == "for"
        and units[inner[-1] - 1].low == ","
        and any(u.low == "total" for u in units[right : right + 3])
    ):
        return Dropped(True, "the parts of a total", first, last)
    if [units[i].low for i in inner] in (["who"], ["which"]) and opens.low == "," and closes is lead:
        return Dropped(True, "the pronoun of a clause set off by commas", first, last)
    coordinated = [i for i in inner if units[i].cls == COORDINATOR]
    to_verb = units[right].cls == AUXILIARY or verb_like(units[right])
    if opens.cls == COORDINATOR or (opens.cls == MARK and opens.low == ","):
        if paired(sentence, left, right):
            return refused
        single = opens.cls == COORDINATOR and len(inner) == 2 and units[left].cls == OPEN == units[inner[1]].cls
        ends = units[right].cls in (PREPOSITION, DETERMINER) or units[right - 1].cls == ARTICLE
        if single and ends and verb_like(units[left]) == verb_like(units[inner[1]]):
            return Dropped(True, "a co-ordinate", first, last)
        if any(verb_like(units[i]) or units[i].cls == AUXILIARY for i in inner):
            return _split(sentence, left_edge, right, first, last, again) or refused
        if units[right].cls == COORDINATOR and not any(units[i].cls == PREPOSITION for i in inner):
            return Dropped(True, "a co-ordinate", first, last)
        if to_verb and (not any(cuts[i] >= STRONG for i in inner)):
            return Dropped(True, "a co-ordinate", first, last)
        return _split(sentence, left_edge, right, first, last, again) or refused
    if lead.timed and len(inner) == 1:
        return Dropped(True, "a time", first, last, narrows=True)
    if (lead.cls == PREPOSITION and lead.low not in PARTICLES) or lead.timed:
        if units[left].cls in (PREPOSITION, DETERMINER) or (units[left].quantity is not None and not units[left].timed):
            return refused
        if coordinated and units[right].cls != AUXILIARY:
            return refused
        if units[right].low == "of" or tail.cls in (PREPOSITION, CLITIC, DETERMINER, AUXILIARY, SUBORDINATOR, RELATIVE):
            return refused
        if any(
            units[i].cls in (AUXILIARY, SUBORDINATOR, PRONOUN)
            for i in inner
            if units[i].low not in ("it", "them", "him")
        ):
            return refused
        if any(cuts[i] >= CLAUSE for i in range(left_edge, right_edge + 1)):
            return refused
        if units[right].cls == OPEN and not to_verb and units[left].cls == OPEN and units[right].name:
            return refused
        return Dropped(True, "a prepositional phrase", first, last, narrows=True)
    if _sister(units, left, inner, right):
        return Dropped(True, "a modifier", first, last, narrows=True)
    if len(inner) == 1 and lead.low in ("located", "situated") and units[left].low in sentence.tables.copulas:
        return Dropped(True, "the verb of a place", first, last)
    if _predicate(sentence, inner, left, right, left_edge):
        return Dropped(True, "what it is besides", first, last)
    if len(inner) == 1 and lead.low in sentence.tables.copulas and verb_like(units[right]) and _passive(units, right):
        return Dropped(True, "the auxiliary of the passive", first, last)
    if lead.low == "had" and len(inner) == 1 and _pluperfect(units, right):
        return Dropped(True, "an auxiliary", first, last)
    if lead.cls == AUXILIARY and len(inner) == 1 and lead.low in ("has", "have", "'ve", "did", "does", "do"):
        if verb_like(units[right]) or units[right].key == "be" or lead.low in ("did", "does", "do"):
            return Dropped(True, "an auxiliary", first, last)
        return refused
    if lead.cls == RELATIVE or (participle(lead) and units[left].cls in (OPEN, PRONOUN) and len(inner) > 1):
        if to_verb and not coordinated and not any(cuts[i] >= CLAUSE for i in range(left_edge, right_edge + 1)):
            return Dropped(True, "a restricting clause", first, last, narrows=True)
        if lead.cls == RELATIVE or not modifiers(units, inner, left, right):
            return refused
    if modifiers(units, inner, left, right):
        return Dropped(True, "a modifier", first, last, narrows=True)
    return refused


def _predicate(sentence: Sentence, inner: list[int], left: int, right: int, left_edge: int) -> bool:
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


def _pluperfect(units: tuple[Unit, ...], at: int) -> bool:
    """Whether `had` belongs to the participle at `at`: `had built a mill`; not `had hidden talents`."""
    following = units[at + 1] if at + 1 < len(units) else None
    plain = following is not None and following.cls == OPEN and not following.name and not following.timed
    return units[at].low == "been" or (verb_like(units[at]) and not units[at].name and not plain)


def _passive(units: tuple[Unit, ...], at: int) -> bool:
    """Whether `by` follows a participle, with at most another participle between: `was designed and made by`."""
    return any(u.low == "by" for u in units[at + 1 : at + 4])


def _unbracketed(units: tuple[Unit, ...], first: int, last: int) -> tuple[int, int]:
    """The edges of a gap inside the brackets that open or close it, which may always go."""
    if first + 1 < last and units[first].low == ")" and units[first + 1].low == ",":
        first += 1
    while first < last and units[first].low in OPENING:
        closing, at = OPENING[units[first].low], first + 1
        while at < last and units[at].low != closing:
            at += 1
        if at >= last:
            break
        first = at + 1
    while last > first and units[last].low in ")]}":
        at = last - 1
        while at > first and units[at].low not in OPENING:
            at -= 1
        if at <= first:
            break
        last = at - 1
    return first, last


def _split(sentence: Sentence, left_edge: int, right: int, first: int, last: int, again: Judge) -> Dropped | None:
    """A phrase between commas and then another phrase that may go: `, known as Bo, [is a player who] lives …`."""
    units = sentence.units
    if units[left_edge].low != ",":
        return None
    for comma in range(left_edge + 2, right):
        if units[comma].low == ",":
            rest = again(sentence, comma, right)
            if rest is None or rest.safe:
                return Dropped(True, "a phrase between commas", first, last, narrows=True)
            return None
    return None


def _sister(units: tuple[Unit, ...], left: int, inner: list[int], right: int) -> bool:
    """Another modifier of the same noun: `an American [biographical] film`."""
    target = units[right]
    if (
        target.cls != OPEN
        or target.name
        or verb_like(target)
        or (target.low.endswith("s") and not target.low.endswith("ss"))
    ):
        return False
    number = units[left].quantity
    dated = number is not None and number.fields[0] > 0 and units[left - 1].cls == ARTICLE
    if (units[left].cls != OPEN and not dated) or len(inner) > 10 or verb_like(units[left]):
        return False
    if any(units[i].cls not in (OPEN, QUANTITY) or units[i].op is not None for i in range(left + 1, right)):
        return False
    at = left
    while at >= 0 and units[at].cls in (OPEN, QUANTITY, ADVERB):
        if verb_like(units[at]) and units[at].low != "united":
            return False
        at -= 1
    return at >= 0 and (units[at].cls in (ARTICLE, AUXILIARY, PREPOSITION))
