"""Whether the passage says of the key the opposite deed, or the same in other circumstances than are asked for."""

from __future__ import annotations

from quizkit.proof.questions.frame import AGENT, Frame
from quizkit.proof.questions.opposites import opposites
from quizkit.proof.questions.passage import Passage, Places
from quizkit.proof.units import COORDINATOR, MARK, OPEN, PREPOSITION
from quizkit.proof.verdict import Reason, span
from quizkit.text.operators.en_keys import english_key
from quizkit.text.operators.en_questions import verb_sets

OPPOSITE_DEED, ELSEWHERE = "opposite-deed", "in-other-circumstances"

# To lose is the other side of these.
_WINNING = frozenset(map(english_key, "beat defeat win overcome conquer rout".split()))
_PLACING = frozenset("on in at during for from by under near".split())
_LOSING = frozenset(map(english_key, ("lose",)))


def opposite_deed(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The verb of the key's clause that is the opposite of the question's, or None.

    “When do the storks arrive?” is not answered by when they leave, and “who lost the battle?” not by who beat another.
    """
    if frame.verb < 0 or frame.kind == "reason":
        return None
    asked, units, clauses = frame.sentence.units[frame.verb], passage.units, passage.clauses
    against = opposites(asked.key) | (_WINNING if asked.key in _LOSING else frozenset())
    if not against:
        return None
    sets = verb_sets().get(asked.key, frozenset())
    other = None
    for first, last in places:
        own = clauses.all[clauses.of[first]]
        found = [v for v in own.verbs if units[v].key in against]
        others = [units[v].key for v in own.verbs if v not in found]
        if not found or any(key == asked.key or sets & verb_sets().get(key, frozenset()) for key in others):
            return None
        if any(first <= v <= last for v in found):
            return None
        if frame.role == AGENT and not last < found[0]:
            return None
        if any(unit.low in ("not", "n't", "never") for unit in units[own.first : found[0]]):
            return None
        other = units[found[0]]
    if other is None:
        return None
    return Reason(
        OPPOSITE_DEED,
        f"The question asks with “{asked.low}”, and the passage says “{other.low}” of the key.",
        span(frame.sentence.text, asked.start, asked.end),
        span(passage.sentence.text, other.start, other.end),
    )


def in_other_circumstances(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The noun that places the key where the question's places what comes behind an `and`, or None.

    “When does it open on Sundays?” is not answered by nine where “it opens at nine on weekdays and at ten on Sundays”.
    """
    asked, units, clauses = frame.sentence.units, passage.units, passage.clauses
    wanted = {
        asked[i].key
        for i in range(max(frame.wh, 0), len(asked))
        if asked[i].cls == OPEN and any(unit.cls == PREPOSITION for unit in asked[max(0, i - 2) : i])
    }
    other = None
    for first, last in places:
        join = next((i for i in range(last + 1, len(units)) if units[i].cls in (COORDINATOR, MARK)), -1)
        if join < 0 or units[join].cls != COORDINATOR or last + 1 >= join or units[last + 1].low not in _PLACING:
            return None
        end = next((i for i in range(join + 1, len(units)) if units[i].cls in (COORDINATOR, MARK)), len(units))
        if any(v in clauses.verbs for v in range(last + 1, end)):
            return None
        mine = [unit for unit in units[last + 1 : join] if unit.cls == OPEN]
        theirs = {unit.key for unit in units[join + 1 : end] if unit.cls == OPEN}
        before = {unit.key for unit in units[:join]}
        numbered = any(unit.quantity is not None for unit in units[join + 1 : end])
        other = next((unit for unit in mine if unit.key not in {u.key for u in asked}), None)
        if other is None or not (wanted & theirs) - before or (units[first].quantity is not None and not numbered):
            return None
    if other is None:
        return None
    said = span(passage.sentence.text, other.start, other.end)
    return Reason(ELSEWHERE, f"The passage says this of “{said.text}”, and what is asked behind the “and”.", None, said)
