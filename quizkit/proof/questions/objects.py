"""Whether the key does what is asked to another thing, or is whom it is done to."""

from __future__ import annotations

from quizkit.proof.questions.frame import AGENT, Frame
from quizkit.proof.questions.passage import Passage, Places
from quizkit.proof.questions.roles import OTHER_WAY_ROUND
from quizkit.proof.units import ARTICLE, AUXILIARY, DETERMINER, MARK, OPEN, PREPOSITION, QUANTITY, Unit
from quizkit.proof.verdict import Reason, span
from quizkit.text.operators.en_questions import faint_verbs

ANOTHER_OBJECT = "another-object"

_BE = frozenset("is are was were be been being".split())
_RECEIVED = frozenset("to for from with against".split())


def another_object(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The noun to which the key does what is asked, where the question's stands in another clause, or None.

    “Which king moved his court?” is not answered by “his court stayed there; Karl II moved the mint”.
    """
    asked, units, clauses = frame.sentence.units, passage.units, passage.clauses
    if frame.role != AGENT or not frame.patients or asked[frame.verb].key in faint_verbs():
        return None
    head = asked[frame.patients[-1]]
    keys = {unit.key for unit in asked}
    stood = [i for i, unit in enumerate(units) if unit.key == head.key]
    other = None
    for _, last in places:
        verb = next((i for i in range(last + 1, min(last + 4, len(units))) if i in clauses.verbs), -1)
        if verb < 0 or units[verb].key != asked[frame.verb].key or any(u.low in _BE for u in units[last + 1 : verb]):
            return None
        other = _object(passage, verb)
        if other is None or other.key in keys or not stood or any(clauses.of[i] == clauses.of[verb] for i in stood):
            return None
    return _reason(frame, passage, ANOTHER_OBJECT, head, other) if other is not None else None


def _object(passage: Passage, verb: int) -> Unit | None:
    """The noun right behind a verb, the last of its words."""
    units, at = passage.units, verb + 1
    while at < len(units) and units[at].cls in (ARTICLE, DETERMINER, QUANTITY):
        at += 1
    noun = None
    while at < len(units) and units[at].cls == OPEN:
        noun, at = units[at], at + 1
    return noun


def received_instead(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The preposition behind which the passage has the key and the question the one who does it there, or None.

    “Who wrote a letter to Pell?” is not answered by “Pell wrote a letter to Anna”.
    """
    asked, units, clauses = frame.sentence.units, passage.units, passage.clauses
    if frame.role != AGENT:
        return None
    given = {
        asked[i].low: {u.key for u in asked[i + 1 :] if u.cls == OPEN}
        for i in range(frame.verb + 1, len(asked))
        if asked[i].low in _RECEIVED and asked[i].cls == PREPOSITION
    }
    said = None
    for first, _ in places:
        at = first - 1
        while at > 0 and units[at].cls in (ARTICLE, DETERMINER):
            at -= 1
        said = units[at] if at >= 0 else None
        keys = given.get(said.low) if said is not None else None
        verb = next((v for v in range(at - 1, 0, -1) if units[v].key == asked[frame.verb].key), -1)
        if not keys or verb < 0 or clauses.of[verb] != clauses.of[first] or units[verb - 1].cls == AUXILIARY:
            return None
        start = verb
        while start and units[start - 1].cls not in (PREPOSITION, MARK) and clauses.of[start - 1] == clauses.of[verb]:
            start -= 1
        if not any(unit.key in keys for unit in units[start:verb]):
            return None
    if said is None:
        return None
    return _reason(frame, passage, OTHER_WAY_ROUND, asked[frame.verb], said)


def _reason(frame: Frame, passage: Passage, code: str, asked: Unit, said: Unit) -> Reason:
    return Reason(
        code,
        f"The question asks with “{asked.low}”, and the passage says it with “{said.low}”.",
        span(frame.sentence.text, asked.start, asked.end),
        span(passage.sentence.text, said.start, said.end),
    )
