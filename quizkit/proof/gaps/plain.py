"""What may be left out in a language whose verbs the engine cannot tell: less than in English.

Spanish, French and German have lists of operators and closed classes, but no list of verb forms. So a phrase
goes only where a mark, a preposition or a conjunction shows its edges. German keeps its verb for the end,
so that there only a mark can show where a clause is over.
"""

from __future__ import annotations

from quizkit.proof.analysis import CLAUSE, STRONG, Sentence
from quizkit.proof.gaps.words import Dropped, content, part_of_name
from quizkit.proof.units import (
    ADVERB,
    ARTICLE,
    AUXILIARY,
    COORDINATOR,
    DETERMINER,
    MARK,
    OPEN,
    PREPOSITION,
    QUANTITY,
    RELATIVE,
    SUBORDINATOR,
    Unit,
)  # fmt: skip
from quizkit.text.operators.tables import NEGATION

_NOMINAL = (OPEN, QUANTITY, ARTICLE, DETERMINER, ADVERB)
_TIED = frozenset("respectivamente respectivement jeweils beziehungsweise".split())
_PAIRS = frozenset("entre zwischen sowohl weder tanto ni entweder soit ambos beide beiden".split())


def judge_plain(sentence: Sentence, left: int, right: int) -> Dropped | None:
    """Judge the units strictly between unit `left` (-1 at the start) and `right` (len(units) at the end)."""
    judged = _judged(sentence, left, right)
    if judged is not None and judged.safe and _limits(sentence.units, left, right, judged.first):
        return Dropped(False, "the phrase says when, where or for whom it is so", judged.first, judged.last)
    return judged


# `is` of a state, now; the German one may tell of the past as well, which the engine cannot see.
_STATES = frozenset("es está son están est sont ist sind".split())
_WITH = frozenset("con junto incluido incluyendo avec compris mit samt einschließlich inklusive zusammen".split())


def _limits(units: tuple[Unit, ...], left: int, right: int, first: int) -> bool:
    """Whether a phrase limits the statement: `El museo está cerrado [en invierno]`, `[À 3 000 mètres,] l'eau bout`."""
    lead = units[first]
    if lead.cls != PREPOSITION and not lead.timed and lead.low not in _WITH:
        return False
    inside = units[first + 1 : right]
    kept = (*units[: left + 1], *units[right:])
    counts = any(u.quantity is not None and u.quantity.kind == "number" and not u.timed for u in kept)
    if counts and (lead.low in _WITH or any(u.cls == QUANTITY and not u.timed for u in inside[:2])):
        return True
    if any(unit.op == NEGATION for unit in inside[:2]):
        return True
    if units[left + 1].low == ",":
        return False
    at = next((i for i, unit in enumerate(units) if unit.low in _STATES and not first <= i < right), -1)
    if at < 0 or (left >= 0 and not 0 <= left - at <= 2):
        return False
    following = next((u for i, u in enumerate(units) if i > at and not first <= i < right and u.cls != ADVERB), None)
    return following is not None and following.cls == OPEN and not following.name


def _judged(sentence: Sentence, left: int, right: int) -> Dropped | None:
    units, cuts = sentence.units, sentence.cuts
    inner = content(units, left + 1, right)
    if not inner:
        return None
    first, last = inner[0], inner[-1]
    refused = Dropped(False, "the words left out are no phrase of their own", first, last)
    name = part_of_name(sentence, left, right)
    if name is not None:
        return name
    if any(units[i].low in _TIED for i in inner) or any(u.low in _PAIRS for u in units[:right]):
        return refused
    inner = [i for i in inner if units[i].cls != ADVERB or units[i].op is not None]
    if not inner:
        return Dropped(True, "an adverb", first, last)
    german = sentence.tables.language == "de"
    opens, closes = units[left + 1], units[right - 1]
    while closes.cls == ARTICLE and right - 2 > left:
        right -= 1
        closes = units[right - 1]
    if left < 0:
        return _before(sentence, inner, right, refused)
    if right >= len(units):
        if opens.cls == MARK or cuts[left + 1] >= (STRONG if german else CLAUSE):
            return Dropped(True, "a phrase after the statement", first, last)
        if german or units[left].cls in (AUXILIARY, PREPOSITION, DETERMINER, COORDINATOR):
            return refused
        if opens.cls in (COORDINATOR, SUBORDINATOR) and opens.op is None:
            return Dropped(True, "a co-ordinate", first, last)
        if (
            units[inner[0]].cls == PREPOSITION
            and len(inner) > 1
            and not (units[left].quantity and not units[left].timed)
        ):
            return Dropped(True, "a prepositional phrase", first, last, narrows=True)
        if units[inner[0]].timed:
            return Dropped(True, "a time", first, last, narrows=True)
        return refused
    if _leaves(units, left, right):
        return refused
    if german and opens.low == "," and _of_several(units, left + 2, right - 1):
        return refused
    if (
        opens.low in (",", "—")
        and opens.cls == MARK
        and closes.cls == MARK
        and closes.low in (",", "—")
        and right - 1 > left + 1
    ):
        return Dropped(True, "a phrase between commas", first, last)
    year = units[left].quantity
    fronted = units[0].cls == PREPOSITION and left <= 4 and all(u.cls in _NOMINAL for u in units[1 : left + 1])
    if (fronted or opens.low == "," or units[left].timed or (year is not None and year.fields[0])) and units[
        inner[-1]
    ].cls == COORDINATOR:
        return refused  # the year is that of the clause which goes
    joined = units[inner[-1]].cls == COORDINATOR and units[inner[-1]].op is None and len(inner) <= 4
    if joined and all(units[i].cls in _NOMINAL or units[i].low == "," for i in inner[:-1]):
        return Dropped(True, "a co-ordinate", first, last)
    if units[inner[0]].cls == PREPOSITION and len(inner) > 1 and units[inner[-1]].cls in (OPEN, QUANTITY):
        if units[left].cls in (PREPOSITION, DETERMINER) or (units[left].quantity is not None and not units[left].timed):
            return refused
        if all(units[i].cls in (*_NOMINAL, PREPOSITION) for i in inner):
            return Dropped(True, "a prepositional phrase", first, last, narrows=True)
    if len(inner) == 1 and units[inner[0]].timed:
        return Dropped(True, "a time", first, last, narrows=True)
    return refused


def _leaves(units: tuple[Unit, ...], left: int, right: int) -> bool:
    """Whether what is kept after a gap stands in another clause, or in a bracket that opens in the gap."""
    depth = 0
    for unit in units[left + 1 : right]:
        if unit.cls == MARK and unit.low in ";.:":
            return True
        depth += (unit.low == "(") - (unit.low == ")")
    return depth > 0


def _of_several(units: tuple[Unit, ...], first: int, comma: int) -> bool:
    """Whether a German relative clause with a verb in the plural begins at `first`, which may say which are meant."""
    verb = units[comma - 1]
    return units[first].low in ("die", "welche", "deren") and (verb.low.endswith("en") or verb.low == "sind")


def _before(sentence: Sentence, inner: list[int], right: int, refused: Dropped) -> Dropped:
    """A phrase before the statement: a time, `En 1990, …`, or a whole clause."""
    units, cuts = sentence.units, sentence.cuts
    edge, first, last = units[right - 1], inner[0], inner[-1]
    if all(units[i].timed for i in inner):
        return Dropped(True, "a time", first, last)
    if edge.cls == MARK and edge.low in ";.!":
        return Dropped(True, "a clause of its own", first, last)
    if edge.low == "," and edge.cls == MARK:
        lead = units[inner[0]]
        single = not any(units[i].low == "," for i in range(right - 1))
        if (
            single
            and (lead.cls in (PREPOSITION, ADVERB) or lead.timed)
            and not any(units[i].cls in (AUXILIARY, RELATIVE, SUBORDINATOR) for i in inner)
        ):
            return Dropped(True, "an introductory phrase", first, last)
        return refused
    if (
        (edge.cls == COORDINATOR or edge.low in sentence.tables.contrasts)
        and edge.op is None
        and cuts[right - 1] >= STRONG
    ):
        return Dropped(True, "a clause of its own", first, last)
    return refused


__all__ = ["judge_plain"]
