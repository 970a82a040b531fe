"""Whether what a question of reason or of means asks for is told as one."""

from __future__ import annotations

from quizkit.proof.questions.clause import ADVERBIAL
from quizkit.proof.questions.frame import Frame
from quizkit.proof.questions.passage import Passage, Places
from quizkit.proof.units import OPEN
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
    for first, last in places:
        clause = clauses.all[clauses.of[first]]
        before = units[first - 1].low if first else ""
        if before in _TIMES:
            word = first - 1
        elif clause.joined == ADVERBIAL and clause.word in _TIMES and clause.first < first:
            word = clause.first
        elif _is_told(frame, passage, first, last):
            return None
    if not places:
        return None
    if word is None:
        said = span(passage.sentence.text, units[places[0][0]].start, units[places[0][1]].end)
        return Reason(
            NO_REASON, f"The question asks why, and the passage does not say “{said.text}” as a reason.", None, said
        )
    unit = units[word]
    return Reason(
        NO_REASON,
        f"The question asks why, and the passage says “{unit.low}” of the key.",
        None,
        span(passage.sentence.text, unit.start, unit.end),
    )


def _is_told(frame: Frame, passage: Passage, first: int, last: int) -> bool:
    """Whether the passage may tell the key as a reason: behind a word of cause, an aim, before a `so`, as the whole."""
    units, clauses = passage.units, passage.clauses
    if any(unit.low in _CAUSES for unit in units[max(0, first - 4) : first + 1]):
        return True
    if clauses.all[clauses.of[first]].word in _CAUSES or units[first].low.endswith("ing"):
        return True
    keys = {unit.key for unit in frame.sentence.units if unit.cls == OPEN}
    inside = {unit.key for unit in units[first : last + 1]}
    return bool(keys & inside) or any(unit.low in _SO for unit in units[last + 1 :])


_CAUSES = frozenset("because as since for to due by through owing thanks so after given with from out".split())
_SO = frozenset("so therefore hence thus consequently led caused prompted made".split())
