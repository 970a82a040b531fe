"""Whether the passage has the opposite preposition: from where the question asks to, before where it asks after."""

from __future__ import annotations

from collections.abc import Sequence

from quizkit.proof.questions.frame import AGENT, Frame
from quizkit.proof.questions.passage import Passage, Places
from quizkit.proof.units import ADVERB, ARTICLE, DETERMINER, OPEN, PREPOSITION, Unit
from quizkit.proof.verdict import Reason, span

OPPOSITE_RELATION = "opposite-relation"

_SIDES = tuple(
    (frozenset(one.split()), frozenset(other.split()))
    for one, other in (
        ("to into onto toward towards", "from out off"),
        ("before until till", "after since"),
        ("above over", "below under beneath"),
        ("with", "without"),
        ("inside within", "outside beyond"),
        ("for", "against"),
    )
)
_OPPOSITES = {word: side for pair in _SIDES for words, side in (pair, pair[::-1]) for word in words}
_OPPOSITES["from"] |= {"for"}  # departed for Havana; not the other way: known for, from
# What is no doer of what was done: the key behind one of these.
_NOT_BY = frozenset("to from for into onto against in at on".split())


def opposite_relation(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The preposition of the question whose opposite the passage has before the same word or before the key."""
    asked, units = frame.sentence.units, passage.units
    for unit in asked:
        if unit.quantity is not None and unit.quantity.relation:
            dates = [
                u
                for u in units
                if u.quantity is not None and u.quantity.fields == unit.quantity.fields and any(unit.quantity.fields)
            ]
            if dates and all(
                _sides(unit.quantity.relation, u.quantity.relation) for u in dates if u.quantity is not None
            ):
                return _reason(frame, passage, unit, dates[0])
    for at, unit in enumerate(asked):
        opposite = _OPPOSITES.get(unit.low)
        if opposite is None or unit.cls not in (PREPOSITION, ADVERB, "sub"):
            continue
        if at + 1 == frame.wh or (frame.wh >= 0 and at > frame.wh and _last(asked, at)):
            stood = [_before(units, first) for first, _ in places]
        else:
            noun = next((u for u in asked[at + 1 : at + 4] if u.cls not in (ARTICLE, DETERMINER)), None)
            if noun is None or noun.cls not in (OPEN, "number"):
                continue
            stood = [_before(units, i) for i, u in enumerate(units) if _same(u, noun)]
        if stood and all(word is not None and word.low in opposite for word in stood):
            other = stood[0]
            assert other is not None
            return _reason(frame, passage, unit, other)
    return None


_MOVING = frozenset(
    """bring take carry send ship transport deliver travel sail go move march ride drive fly walk emigrate return lead
    export""".split()
)


def comes_from_there(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The `from` before the key where the question asks whither something moved, or None."""
    asked, units = frame.sentence.units, passage.units
    if frame.verb < 0 or asked[frame.verb].low not in _MOVING or asked[frame.wh].low != "where":
        return None
    if any(unit.low in ("from", "out", "off") for unit in asked):
        return None
    stood = [_before(units, first) for first, _ in places]
    if not stood or any(word is None or word.low != "from" for word in stood):
        return None
    assert stood[0] is not None
    return _reason(frame, passage, asked[frame.wh], stood[0])


def not_the_doer(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The preposition that makes of the key no doer where the question asks for one, or None.

    “By whom was the archive donated?” is not answered by the library where it “was donated to the library”, and “by
    how much did it fall?” not by 60 where it “fell to 60”.
    """
    asked, units, clauses = frame.sentence.units, passage.units, passage.clauses
    by = frame.wh > 0 and asked[frame.wh - 1].low == "by"
    if frame.verb < 0 or frame.kind == "time" or not (by or frame.role == AGENT):
        return None
    other = None
    for first, _ in places:
        verb = next((v for v in range(first - 1, -1, -1) if units[v].key == asked[frame.verb].key), -1)
        other = _before(units, first)
        if verb < 0 or clauses.of[verb] != clauses.of[first] or other is None or other.low not in _NOT_BY:
            return None
        passive = any(unit.low in _BE for unit in units[max(0, verb - 2) : verb])
        if not passive and not (by and frame.kind in ("count", "share") and other.low in ("to", "from")):
            return None
    if other is None:
        return None
    return _reason(frame, passage, asked[frame.wh - 1 if by else frame.wh], other)


_BE = frozenset("is are was were be been being".split())


def _sides(one: str, other: str) -> bool:
    return other in _OPPOSITES.get(one, ())


def _reason(frame: Frame, passage: Passage, asked: Unit, said: Unit) -> Reason:
    return Reason(
        OPPOSITE_RELATION,
        f"The question says “{asked.low}”, and the passage “{said.low}”.",
        span(frame.sentence.text, asked.start, asked.end),
        span(passage.sentence.text, said.start, said.end),
    )


def _last(units: Sequence[Unit], at: int) -> bool:
    return at + 1 >= len(units) or units[at + 1].low == "?"


def _same(one: Unit, other: Unit) -> bool:
    if one.quantity is not None and other.quantity is not None:
        return any(one.quantity.fields) and one.quantity.fields == other.quantity.fields
    return one.key == other.key


def _before(units: Sequence[Unit], at: int) -> Unit | None:
    """The preposition before a noun, over its article and one word; `out of` is out."""
    for index in range(at - 1, max(at - 4, -1), -1):
        unit = units[index]
        if unit.low == "of" and index and units[index - 1].low == "out":
            return units[index - 1]
        if unit.cls in (PREPOSITION, "sub"):
            return unit
        if unit.cls not in (ARTICLE, DETERMINER, OPEN):
            return None
    return None
