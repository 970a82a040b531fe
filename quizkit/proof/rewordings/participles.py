"""What its subject did while it did the rest: `Leaving Seville, the ships sailed …` as `The ships left Seville`."""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.proof.analysis import Sentence, verb_like
from quizkit.proof.past_tense import past_of_doing
from quizkit.proof.rewordings.made import Changed, changed
from quizkit.proof.units import ARTICLE, AUXILIARY, CLITIC, DETERMINER, MARK, OPEN, RELATIVE, SUBORDINATOR

# These begin a phrase that says nothing of the subject's doing.
_NO_VERBS = frozenset(
    "according following including excluding concerning regarding considering depending during beginning starting "
    "barring pending counting owing being having".split()
)


# Verbs of which what comes before them may be the object: reaching the summit, they knew, was hard.
_NOTICED = frozenset("knew found felt saw thought said warned argued decided learned".split())


def participles(sentence: Sentence) -> Iterator[Changed]:
    """The subject with the participle as its verb, where the sentence is told in the past."""
    units = sentence.units
    lead = units[0]
    if lead.cls != OPEN or lead.op is not None or not lead.low.endswith("ing") or lead.low in _NO_VERBS:
        return
    comma = next((i for i in range(2, min(16, len(units) - 2)) if units[i].low == ","), 0)
    if not comma or any(u.cls in (AUXILIARY, RELATIVE, SUBORDINATOR) for u in units[:comma]):
        return
    end = comma + 1
    while end < len(units) and units[end].cls in (OPEN, ARTICLE, DETERMINER, CLITIC):
        if end > comma + 1 and verb_like(units[end]) and not units[end].name:
            break
        end += 1
    told = end + 1 < len(units) and verb_like(units[end]) and not units[end].name and units[end + 1].low != ","
    told = told and units[end].op is None and units[end].low not in _NOTICED
    if not told or end == comma + 1 or any(unit.op is not None for unit in units[comma + 1 : end]):
        return
    stop = [len(units) - 1] if units[-1].cls == MARK else []
    yield changed(units, range(comma + 1, end), (past_of_doing(lead.low), 0), range(1, comma), stop)
