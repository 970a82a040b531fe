"""Whether what a question of reason or of means asks for is told as one."""

from __future__ import annotations

from collections.abc import Sequence

from quizkit.proof.questions.clause import ADVERBIAL
from quizkit.proof.questions.frame import Frame
from quizkit.proof.questions.passage import Passage, Places
from quizkit.proof.units import ARTICLE, DETERMINER, OPEN, QUANTITY, Unit
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
    sure = next((i for i in range(first, max(-1, first - 5), -1) if units[i].low in _SURE), -1)
    if sure > 0 and units[sure - 1].low == "not":
        return False  # not because of her age
    if sure >= 0:
        return True
    at = first
    while at > max(0, first - 4) and units[at].low not in _CAUSES:
        at -= 1
    if units[at].low in _CAUSES and not _beside(units, at):
        return True
    if clauses.all[clauses.of[first]].word in _CAUSES or units[first].low.endswith("ing"):
        return True
    keys = {unit.key for unit in frame.sentence.units if unit.cls == OPEN}
    inside = {unit.key for unit in units[first : last + 1]}
    return bool(keys & inside) or any(unit.low in _SO for unit in units[last + 1 :])


def _beside(units: Sequence[Unit], at: int) -> bool:
    """Whether a preposition tells how long, whither or with whom, and no reason: `for nine years`, `with her son`."""
    word, after = units[at].low, units[at + 1] if at + 1 < len(units) else None
    if after is None:
        return True
    if word == "to":
        return after.cls in (ARTICLE, DETERMINER, QUANTITY) or after.name
    if word in ("by", "for"):
        return after.cls == QUANTITY
    return word == "with" and (after.cls == QUANTITY or after.low in _OWN or after.name)


_OWN = frozenset("his her their its".split())
_SURE = frozenset("because as since due owing thanks so given".split())
_CAUSES = _SURE | frozenset("for to by through after with from out".split())
_SO = frozenset("so therefore hence thus consequently led caused prompted made".split())
