"""Whether the key is of the kind that the question asks for: a name, a day, a part, a number of these units."""

from __future__ import annotations

from quizkit.proof.questions.frame import Frame
from quizkit.proof.questions.passage import Passage, Places
from quizkit.proof.units import OPEN, PREPOSITION, Unit
from quizkit.proof.units.quantities import DECADE
from quizkit.proof.verdict import Reason, span
from quizkit.text.operators.en_questions import MEASURES

WRONG_KIND, OTHER_UNIT = "wrong-kind", "other-unit"

_SORTS = frozenset("kind kinds type types sort sorts form forms class category".split())
_DAYS = frozenset("day date".split())
# Words that tell no one of a kind from another.
_PLAIN = frozenset(
    """large small big little tall short long old young new great huge tiny fine certain other single foreign local
    unknown nearby neighbouring neighboring private public distant rival whole certain""".split()
)
_INDEFINITE = frozenset("a an".split())


def wrong_kind(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """Says that the key names none of what is asked for, or None.

    `A small tree` tells no tree, `a spaniel` is no dog's name, and 1911 is no day.
    """
    asked, units = frame.sentence.units, passage.units
    if frame.wh < 0 or any(unit.low in _SORTS for unit in asked):
        return None
    nouns = [u for u in asked[frame.wh : frame.wh + 5] if u.cls == OPEN]
    named = asked[frame.wh].low == "what" and any(u.low in ("name", "called", "named") for u in nouns[:1])
    for first, last in places:
        indefinite = units[first].low in _INDEFINITE or (first > 0 and units[first - 1].low in _INDEFINITE)
        key = units[first : last + 1]
        if frame.noun >= 0 and asked[frame.noun].low == "year":
            wrong = any(u.quantity is not None and u.quantity.kind == DECADE for u in key)
        elif frame.noun >= 0 and asked[frame.noun].low in _DAYS:
            dates = [u.quantity for u in key if u.quantity is not None and any(u.quantity.fields)]
            wrong = bool(dates) and all(not date.fields[1] and not date.fields[2] for date in dates) and len(key) == 1
        elif asked[frame.wh].low in ("which", "what") and frame.noun >= 0 and indefinite:
            heads = {
                u.key
                for u in asked[frame.noun + 1 : frame.noun + 3]
                if u.cls == OPEN and asked[frame.noun + 1].low == "of"
            }
            head = next((u for u in key if u.cls == OPEN and u.low not in _PLAIN), units[last])
            same = head.key == asked[frame.noun].key  # a large dog, a village near Lund
            wrong = indefinite and (same or units[last].key in heads) and not any(u.name for u in key)
        else:
            wrong = named and indefinite and not any(u.name for u in key)
        if not wrong:
            return None
    if not places:
        return None
    unit = asked[frame.noun if frame.noun >= 0 else frame.wh]
    said = span(passage.sentence.text, units[places[0][0]].start, units[places[0][1]].end)
    question = span(frame.sentence.text, unit.start, unit.end)
    return Reason(WRONG_KIND, f"The question asks which it is, and “{said.text}” does not say it.", question, said)


def wrong_end(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """Says that the key is the other end of a life: the year of birth of “(1785–1851)” for that of death, or None."""
    lows = {unit.low for unit in frame.sentence.units}
    ends = {"died", "die", "death"} & lows
    if bool(ends) == bool({"born", "birth"} & lows):
        return None
    units = passage.units
    for first, last in places:
        begins = last + 2 < len(units) and units[last + 1].low in _TO and units[last + 2].quantity is not None
        finishes = first > 1 and units[first - 1].low in _TO and units[first - 2].quantity is not None
        if not (begins if ends else finishes):
            return None
    if not places:
        return None
    first, last = places[0]
    said = span(passage.sentence.text, units[first].start, units[last].end)
    return Reason(WRONG_KIND, f"“{said.text}” is the other end of the life that the passage gives.", None, said)


_TO = frozenset("to - – —".split())


def other_unit(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The unit in which the passage gives the number where the question asks for another one, or None."""
    asked, units = frame.sentence.units, passage.units
    scale = next((unit for unit in asked if unit.low in _SCALES), None)
    if scale is not None and places:
        said = [next((u for u in units[last : last + 4] if u.low in _SCALES), scale) for _, last in places]
        if all(unit.low != scale.low for unit in said):
            return _in_other(frame, passage, scale, said[0])
    wanted = next(
        (
            u
            for i, u in enumerate(asked)
            if u.low in MEASURES
            and i
            and (u is asked[frame.noun] or asked[i - 1].cls in (PREPOSITION, "det") or asked[i - 1].low == "many")
        ),
        None,
    )
    if wanted is None or frame.kind not in ("count", ""):
        return None
    other = None
    for _, last in places:
        after = [u for u in units[last : last + 3] if u.low in MEASURES]
        if units[last].quantity is None or not after or any(u.key == wanted.key for u in units[last : last + 4]):
            return None
        other = after[0]
    if other is None:
        return None
    return _in_other(frame, passage, wanted, other)


_SCALES = frozenset("celsius fahrenheit kelvin centigrade".split())


def _in_other(frame: Frame, passage: Passage, wanted: Unit, other: Unit) -> Reason:
    return Reason(
        OTHER_UNIT,
        f"The question asks for “{wanted.low}”, and the passage gives “{other.low}”.",
        span(frame.sentence.text, wanted.start, wanted.end),
        span(passage.sentence.text, other.start, other.end),
    )
