"""Whether the passage says what is asked in another clause than the one where the key stands."""

from __future__ import annotations

from quizkit.proof.questions.frame import Frame
from quizkit.proof.questions.passage import Passage, Places
from quizkit.proof.units import OPEN
from quizkit.proof.verdict import Reason, span
from quizkit.text.operators.en_questions import faint_verbs

IN_ANOTHER_CLAUSE = "in-another-clause"


_ELLIPTIC = frozenset("do does did will would can could may might must should".split())
_SO = frozenset("so therefore hence thus".split())


def said_elsewhere(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The verb of the question that the passage says of something else than the key, or None.

    “When did the mine close?” is not answered by 1871 where “the mine opened in 1871 and employed forty men until it
    closed after a fire”: the verb asked for stands in the passage, and the key beside another.
    """
    verbs = frame.verbs if frame.verb < 0 else (frame.verb,)
    keys = {key: i for i in verbs if (key := frame.sentence.units[i].key) not in faint_verbs()}
    if not keys:
        return None
    units, clauses = passage.units, passage.clauses
    inside = {i for first, last in places for i in range(first, last + 1)}
    said = [v for v in sorted(clauses.verbs) if units[v].key in keys]
    if not said:  # went | bankrupt
        said = [i for i in range(1, len(units)) if units[i].key in keys and i - 1 in clauses.verbs]
    if not said or any(v in inside for v in said):
        return None
    asked = frame.sentence.units
    words = {unit.key for unit in asked if unit.cls == OPEN and not unit.name and unit.key not in faint_verbs()}
    aims = {unit.key for i, unit in enumerate(asked) if i and asked[i - 1].low == "to" and unit.cls == OPEN}
    adverbial = frame.kind != "person"
    for first, last in places:
        own = clauses.all[clauses.of[last]]
        if own.verbs and units[own.verbs[-1]].low in _ELLIPTIC:
            return None  # the others did, and this one did not
        if frame.kind == "reason" and any(units[clauses.all[clauses.of[v]].first + 1].low in _SO for v in said):
            return None
        answering = clauses.answering(first, last, adverbial=adverbial, dates=frame.kind == "time")
        if not any(clauses.all[c].verbs for c in answering) or any(clauses.of[v] in answering for v in said):
            return None
        if frame.verb < 0 and any(units[v].key in words for c in answering for v in clauses.all[c].verbs):
            return None
        if aims and any(unit.key in aims and clauses.of[i] in answering for i, unit in enumerate(units)):
            return None
    at, verb = keys[units[said[0]].key], units[said[0]]
    return Reason(
        IN_ANOTHER_CLAUSE,
        f"The passage says “{verb.low}” in another clause than the one where the key stands.",
        span(frame.sentence.text, asked[at].start, asked[at].end),
        span(passage.sentence.text, verb.start, verb.end),
    )
