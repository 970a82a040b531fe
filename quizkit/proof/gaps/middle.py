"""What stands between two matched words: a phrase between commas, a co-ordinate, a plain modifier."""

from __future__ import annotations

from collections.abc import Callable

from quizkit.proof.analysis import CLAUSE, STRONG, Sentence, new_clause, verb_like
from quizkit.proof.gaps.lent import lent
from quizkit.proof.gaps.names import town_with
from quizkit.proof.gaps.predicates import passive, pluperfect, predicate
from quizkit.proof.gaps.words import OPENING, PARTICLES, Dropped, modifiers, paired, participle
from quizkit.proof.lists import acts
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
        acts_on = units[right].cls == AUXILIARY or verb_like(units[right])
        parted = units[inner[-1] - 1].low == ","
        if any(units[i].cls == RELATIVE for i in inner) and not (acts_on and parted):
            return refused  # knew a woman who photographed it and | died
        hangs = (i for i in inner[1:-1] if units[i].cls == PREPOSITION and units[i - 1].cls != COORDINATOR)
        if not acts_on and not parted and any(not _alike(units, left_edge, i, right) for i in hangs):
            return refused  # fought the enemies of France and | Spain
        if lead.cls == CLITIC or any(
            cuts[i] >= STRONG and new_clause(units, i + 1, sentence.tables) for i in range(left_edge, inner[-1])
        ):
            return refused  # by Ada, but it was Bo and | Cy who sold it
        if acts(units, right) or _governed_anew(units, left_edge, inner[-1]):
            return refused  # by Ada, but Bo and | Cy sold it
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
        if ends and units[left].cls == OPEN and coordinated and _nouns_only(units, inner):
            return Dropped(True, "other members of a list", first, last)  # salt[, copper and cloth] across the desert
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
    if predicate(sentence, inner, left, right, left_edge) or town_with(units, left, right):
        return Dropped(True, "what it is besides", first, last)
    if len(inner) == 1 and lead.low in sentence.tables.copulas and passive(units, right):
        return Dropped(True, "the auxiliary of the passive", first, last)
    if lead.low == "had" and len(inner) == 1 and pluperfect(units, right):
        return Dropped(True, "an auxiliary", first, last)
    if lead.cls == AUXILIARY and len(inner) == 1 and lead.low in ("has", "have", "'ve", "did", "does", "do"):
        if verb_like(units[right]) or units[right].key == "be" or lead.low in ("did", "does", "do"):
            return Dropped(True, "an auxiliary", first, last)
        return refused
    if lead.cls == RELATIVE or (participle(lead) and units[left].cls in (OPEN, PRONOUN) and len(inner) > 1):
        told = lead.cls != RELATIVE and any(units[i].cls in (RELATIVE, PRONOUN) for i in inner[1:])
        if told:
            return refused  # dreamed of how she had | bought a house
        if to_verb and not coordinated and not any(cuts[i] >= CLAUSE for i in range(left_edge, right_edge + 1)):
            return Dropped(True, "a restricting clause", first, last, narrows=True)
        if lead.cls == RELATIVE or not modifiers(units, inner, left, right):
            return refused
    if modifiers(units, inner, left, right):
        return Dropped(True, "a modifier", first, last, narrows=True)
    return refused


def _alike(units: tuple[Unit, ...], first: int, preposition: int, right: int) -> bool:
    """Whether articles show that what is kept goes with the first noun: `[the price of bread and] the lack of work`."""
    inside = units[preposition + 1]
    both = units[first].cls == ARTICLE and units[right - 1].cls == ARTICLE
    return both and inside.cls == OPEN and not inside.name


def _nouns_only(units: tuple[Unit, ...], inner: list[int]) -> bool:
    """Whether a gap is nouns that `and` joins, and nothing that can be a verb or change the truth."""
    return units[inner[-1]].cls == OPEN and all(
        units[i].op is None and (units[i].cls == COORDINATOR or (units[i].cls == OPEN and not verb_like(units[i])))
        for i in inner
    )


def _governed_anew(units: tuple[Unit, ...], first: int, tail: int) -> bool:
    """Whether a member before the last `and` has a preposition of its own, which what follows then hangs on.

    `ships to [Otto and boats to Bo and] Cy`; not `to [Otto and to Bo and] Cy`.
    """
    if units[tail - 1].low == ",":
        return False  # by Ada, a painter from Ulm, and | Cy
    for at in range(first, tail):
        if units[at].cls != COORDINATOR and units[at].low != ",":
            continue
        begins = at + 1
        while units[begins].cls == ADVERB or units[begins].timed:
            begins += 1
        if any(unit.cls == PREPOSITION and unit.low != "of" for unit in units[begins + 1 : tail]):
            return units[begins].cls != PREPOSITION
    return False


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
