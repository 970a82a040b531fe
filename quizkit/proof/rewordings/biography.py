"""Dates in brackets after a person's name: `Otto Lee (3 May 1950 – 4 June 1999)` says when he was born and died."""

from __future__ import annotations

from quizkit.proof.analysis import Sentence
from quizkit.proof.units import ARTICLE, AUXILIARY, CLITIC, DETERMINER, MARK, PREPOSITION, RELATIVE, Unit
from quizkit.proof.units.quantities import DATE, Quantity, relation_of

_LIFE = {"born": 0, "died": 1}


def life_dates(claim: Sentence, sentence: Sentence) -> tuple[list[int], list[int]] | None:
    """Units of a claim (`Otto Lee died in 1999`) and the units of the sentence that stand for them, or None.

    Both dates in the brackets must have a day and a month: years alone may be those of a reign or an office.
    """
    units = [i for i, u in enumerate(claim.units) if u.cls not in (MARK, ARTICLE)]
    last = claim.units[units[-1]] if units else None
    if last is None or last.quantity is None or len(units) < 3:
        return None
    body = units[:-1]
    if claim.units[body[-1]].cls == PREPOSITION:
        body = body[:-1]
    verb = claim.units[body[-1]].low
    if verb not in _LIFE:
        return None
    subject = body[:-1]
    if verb == "born":
        if not subject or claim.units[subject[-1]].low != "was":
            return None
        subject = subject[:-1]
    if not subject or not all(claim.units[i].name for i in subject):
        return None
    words = sentence.units
    for first, unit in enumerate(words):
        end = first + len(subject)
        if unit.key != claim.units[subject[0]].key or end >= len(words) or words[end].low not in ("(", "—"):
            continue
        if any(words[first + k].key != claim.units[i].key for k, i in enumerate(subject)):
            continue
        if first and (words[first - 1].name or words[first - 1].glued or words[first].glued):
            continue
        dates = _span_of_life(words, end)
        if dates is None:
            return None
        place = dates[_LIFE[verb]]
        if place < 0:
            return None
        stood = words[place].quantity
        if stood is None or relation_of(last.quantity, stood) != "proves":
            return None
        return [*subject, units[-1]], [*range(first, end), place]
    return None


def _span_of_life(words: tuple[Unit, ...], bracket: int) -> tuple[int, int] | None:
    """The places of the dates of birth and death in the bracket that opens at `bracket`, -1 where not given."""
    dates: list[int] = []
    at, depth, born, dash = bracket + 1, 1, -1, -1
    closing = ")" if words[bracket].low == "(" else "—"
    while at < len(words):
        unit = words[at]
        if depth == 1 and unit.low == closing and (closing == ")" or dates):
            break
        depth += (unit.low in "([") - (unit.low in ")]")
        if depth == 1 and unit.op is not None and unit.quantity is None:
            return None
        if depth == 1 and born < 0 and unit.cls in (PREPOSITION, RELATIVE, AUXILIARY, DETERMINER, CLITIC):
            return None
        if depth == 1 and unit.low == "born":
            born = at
        if depth == 1 and unit.low in ("—", "to") and dates:
            dash = at
        if depth == 1 and unit.quantity is not None:
            if not _full(unit.quantity):
                return None
            dates.append(at)
        at += 1
    if len(dates) == 1 and 0 <= born < dates[0] and dash < 0:
        return dates[0], -1
    if len(dates) == 2 and closing == ")" and dash == dates[0] + 1 == dates[1] - 1:
        return dates[0], dates[1]
    return None


def _full(quantity: Quantity) -> bool:
    return quantity.kind == DATE and all(quantity.fields) and not quantity.about
