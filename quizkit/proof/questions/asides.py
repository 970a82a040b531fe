"""Whether the key stands in an aside, and what is asked is told behind it."""

from __future__ import annotations

from quizkit.proof.questions.clause import REDUCED, RELATED
from quizkit.proof.questions.elsewhere import IN_ANOTHER_CLAUSE
from quizkit.proof.questions.frame import Frame
from quizkit.proof.questions.passage import Passage, Places
from quizkit.proof.units import OPEN
from quizkit.proof.verdict import Reason, span
from quizkit.text.operators.en_questions import verb_sets

_NAMING = frozenset("called named known termed dubbed nicknamed titled entitled meaning".split())


def told_in_an_aside(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The verb of the aside that the key stands in, where the question's words stand behind the aside, or None.

    “When did the firm go bankrupt?” is not answered by 1929 where “the firm, founded in 1929, went bankrupt”.
    """
    asked, units, clauses = frame.sentence.units, passage.units, passage.clauses
    words = {u.key for i, u in enumerate(asked) if u.cls == OPEN and not u.name and i not in (frame.wh, frame.noun)}
    mine = verb_sets().get(asked[frame.verb].key, frozenset()) if frame.verb >= 0 else frozenset()
    other = None
    for first, _ in places:
        own = clauses.of[first]
        clause = clauses.all[own]
        if clause.joined not in (RELATED, REDUCED) or not clause.comma or len(clause.verbs) != 1:
            return None
        verb = units[clause.verbs[0]]
        inside = {unit.key for unit, index in zip(units, clauses.of, strict=True) if index == own}
        if inside & words or verb.cls != OPEN or verb.low in _NAMING or verb_sets().get(verb.key, frozenset()) & mine:
            return None
        end = max(i for i, index in enumerate(clauses.of) if index == own)
        if not any(units[i].key in words and clauses.of[i] == clause.parent for i in range(end + 1, len(units))):
            return None
        other = verb
    if other is None:
        return None
    said = span(passage.sentence.text, other.start, other.end)
    message = f"The passage says “{said.text}” of the key, and what is asked behind that."
    return Reason(IN_ANOTHER_CLAUSE, message, None, said)
