"""Whether the passage says outright that the key does what the question asks who did, and a distractor does not."""

from __future__ import annotations

from quizkit.proof.questions.forms import past
from quizkit.proof.questions.frame import AGENT, Frame
from quizkit.proof.questions.passage import Passage, Places
from quizkit.proof.units import ADVERB, ARTICLE, AUXILIARY, COORDINATOR, OPEN, QUANTITY
from quizkit.text.operators.en_questions import light_verbs, verb_sets

_LIMITS = frozenset("before after until since when while during for".split())
_BE = frozenset("is are was were be been being".split())


def does_it_alone(frame: Frame, passage: Passage, mine: Places, theirs: Places) -> bool:
    """Whether the one option stands as the doer of the question's verb and the other does not, nor beside it.

    “Who scored the goal?” is answered by “with the goal scored by the substitute Nuno Teles”, whoever else is named.
    """
    units = frame.sentence.units
    at = frame.verb if frame.role == AGENT else frame.predicate
    if at < 0 or units[at].key in light_verbs():
        return False
    if any(unit.low in _LIMITS for unit in units):
        return False  # who ran it after 1881?
    keys = {units[at].key}
    if at == frame.predicate:
        if not units[at].low.endswith(("er", "or")):
            return False
        sets = verb_sets()  # who was its founder?
        keys = {key for key, numbers in sets.items() if numbers & sets.get(units[at].key, frozenset())}

    def does(places: Places) -> bool:
        return any(_done_by(passage, keys, first) or _acts(passage, keys, last) for first, last in places)

    return does(mine) and not does(theirs) and not _joined(passage, mine, theirs)


def _joined(passage: Passage, mine: Places, theirs: Places) -> bool:
    """Whether one option is joined to the other: signed by Dalin for Sweden and Gagarin for Russia."""
    for first, last in mine:
        for start, end in theirs:
            between = range(min(last, end) + 1, max(first, start))
            joined = any(passage.units[i].cls == COORDINATOR for i in between)
            if joined and not any(i in passage.clauses.verbs for i in between):
                return True
    return False


def _done_by(passage: Passage, keys: set[str], first: int) -> bool:
    """Whether before the key, over what describes it, `by` stands, and before that the verb."""
    units, at = passage.units, first - 1
    while at > 0 and first - at < 6 and units[at].cls in (OPEN, ARTICLE) and not past(units[at]):
        at -= 1
    verb = at - 1
    while verb > 0 and units[verb].cls in (QUANTITY, ADVERB):
        verb -= 1  # founded in 1889 by
    return at > 0 and units[at].low == "by" and verb in passage.clauses.verbs and units[verb].key in keys


def _acts(passage: Passage, keys: set[str], last: int) -> bool:
    """Whether right behind the key its verb stands, and no passive."""
    units, at = passage.units, last + 1
    while at < len(units) and units[at].cls in (AUXILIARY, ADVERB) and at not in passage.clauses.verbs:
        if units[at].low in _BE:
            return False
        at += 1
    return at < len(units) and at in passage.clauses.verbs and units[at].key in keys
