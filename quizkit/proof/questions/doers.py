"""Whether the question's verb has another doer in the passage than the one the question gives."""

from __future__ import annotations

from quizkit.proof.questions.clause import RELATED
from quizkit.proof.questions.frame import Frame
from quizkit.proof.questions.passage import Passage, Places
from quizkit.proof.units import OPEN
from quizkit.proof.verdict import Reason, span

ANOTHER_DOER = "another-doer"


def another_doer(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The noun of a `whose` that does or is what the question asks of its owner, or None.

    “Where did Vera study?” is not answered by “Vera, whose teacher studied in Leeds, was born in Prague”, and “what is
    the capital of Brask?” not by the town of “Olde is the oldest town of Brask, whose capital burnt down”.
    """
    asked, units, clauses = frame.sentence.units, passage.units, passage.clauses
    keys = {unit.key for unit in asked}
    if frame.verb >= 0:
        wanted = [clauses.of[v] for v in clauses.verbs if units[v].key == asked[frame.verb].key]
    elif frame.predicate >= 0:
        wanted = [clauses.of[i] for i, unit in enumerate(units) if unit.key == asked[frame.predicate].key]
    else:
        return None
    other = None
    for index in wanted:
        clause = clauses.all[index]
        if clause.joined != RELATED or clause.word != "whose" or clause.first + 1 >= len(units):
            return None
        subject = units[clause.first + 1]
        if frame.verb >= 0 and any(clause.first < first < max(clause.verbs, default=0) for first, _ in places):
            return None  # whose husband Kurt ran it: it is Kurt who did
        mine = frame.verb < 0 and any(index in (clauses.of[first], clauses.of[last]) for first, last in places)
        if subject.cls != OPEN or mine or (frame.verb >= 0 and subject.key in keys):
            return None
        other = subject
    if other is None:
        return None
    said = span(passage.sentence.text, other.start, other.end)
    return Reason(ANOTHER_DOER, f"The passage says this of “whose {said.text}”, and the question does not.", None, said)
