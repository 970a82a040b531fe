"""Whether what a question of reason or of means asks for is told as one."""

from __future__ import annotations

from quizkit.proof.questions.clause import ADVERBIAL
from quizkit.proof.questions.frame import Frame
from quizkit.proof.questions.passage import Passage, Places
from quizkit.proof.verdict import Reason, span

NO_REASON = "no-reason"

_TIMES = frozenset("when while although though until till before after whereas".split())


def no_reason(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The word that makes of the key a time, where a reason is asked for and the passage has one elsewhere, or None.

    “Why did the trust buy the mill?” is not answered by “it was empty” where “when it was empty, the trust bought it”.
    """
    if frame.kind != "reason":
        return None
    units, clauses = passage.units, passage.clauses
    word = None
    for first, _ in places:
        clause = clauses.all[clauses.of[first]]
        before = units[first - 1].low if first else ""
        if before in _TIMES:
            word = first - 1
        elif clause.joined == ADVERBIAL and clause.word in _TIMES and clause.first < first:
            word = clause.first
        else:
            return None
    if word is None:
        return None
    unit = units[word]
    return Reason(
        NO_REASON,
        f"The question asks why, and the passage says “{unit.low}” of the key.",
        None,
        span(passage.sentence.text, unit.start, unit.end),
    )
