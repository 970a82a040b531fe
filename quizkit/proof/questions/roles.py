"""Whether the passage tells what is asked the other way round: who did it to whom."""

from __future__ import annotations

from collections.abc import Sequence

from quizkit.proof.questions.clause import RELATED
from quizkit.proof.questions.frame import ADJUNCT, AGENT, PATIENT, Frame
from quizkit.proof.questions.passage import Passage, Places
from quizkit.proof.units import ADVERB, ARTICLE, AUXILIARY, DETERMINER, OPEN, PREPOSITION, PRONOUN, QUANTITY
from quizkit.proof.verdict import Reason, span
from quizkit.text.operators.en_keys import english_key
from quizkit.text.operators.en_questions import faint_verbs

OTHER_WAY_ROUND = "other-way-round"
_MOST = 8  # verbs, and words on each side of them
_BE = frozenset("is are was were be been being 's 're get gets got".split())


def other_way_round(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The verb of which the key and the question's words are the other side than is asked for, or None.

    “Which firm bought Nordkraft?” is not answered by Elvia where “Nordkraft bought Elvia”.
    """
    if frame.verb < 0 or frame.sentence.units[frame.verb].key in _MUTUAL:
        return None
    units, asked = passage.units, frame.sentence.units
    inside = {i for first, last in places for i in range(first, last + 1)}
    verbs = [
        v
        for v in range(len(units))
        if units[v].key == asked[frame.verb].key and _acts(passage, v, inside) and v not in inside
    ]
    if not 0 < len(verbs) <= _MOST:
        return None
    beside = {passage.clauses.of[i] for i in inside}
    verbs = [v for v in verbs if passage.clauses.of[v] in beside] or verbs
    verbs = [v for v in verbs if v + 1 in inside or v - 1 in inside] or verbs
    for verb in verbs:
        given = {
            AGENT: _stood(frame, frame.agents, passage, inside),
            PATIENT: _stood(frame, frame.patients, passage, inside),
        }
        mine = {AGENT: given[AGENT], PATIENT: given[PATIENT]}
        role = PATIENT if _stranded(frame) else frame.role
        if role in mine:
            if len(places) != 1:
                return None
            mine[role] = [places[0][0]]
        roles = {
            role: {found for i in at if (found := _role(passage, verb, i)) is not None} for role, at in mine.items()
        }
        turned = roles[AGENT] == {PATIENT} and roles[PATIENT] == {AGENT}
        turned = turned or _done_to_it(frame, passage, verb) or _done_to_another(frame, passage, verb)
        turned = turned or _done_by_others(frame, passage, verb, places)
        turned = turned or _done_by_it(frame, passage, verb, given[PATIENT]) or _does_it(frame, passage, verb, places)
        if not turned:
            return None
    at, said = asked[frame.verb], units[verbs[0]]
    return Reason(
        OTHER_WAY_ROUND,
        f"The passage says “{said.low}” the other way round: what does it there, has it done to it in the question.",
        span(frame.sentence.text, at.start, at.end),
        span(passage.sentence.text, said.start, said.end),
    )


# What each of two does to the other.
_MUTUAL = frozenset(map(english_key, "border adjoin neighbour meet marry touch join resemble divorce".split()))


def _done_by_others(frame: Frame, passage: Passage, verb: int, places: Places) -> bool:
    """Whether the passage says by whom it was done, and the key stands before that: whose palace was built by Karl."""
    units, of = passage.units, passage.clauses.of
    by = verb + 1 < len(units) and units[verb + 1].low == "by"
    passive = any(unit.low in _BE for unit in units[max(0, verb - 2) : verb])
    return frame.role == AGENT and by and passive and all(last < verb and of[last] == of[verb] for _, last in places)


def _stranded(frame: Frame) -> bool:
    """Whether the question asks for what the preposition at its end takes: what did the drought lead to?"""
    units = frame.sentence.units
    last = units[-2] if len(units) > 2 and units[-1].low == "?" else units[-1]
    return frame.role == ADJUNCT and last.cls == PREPOSITION and units[frame.wh].low in ("what", "who", "which")


def _done_by_it(frame: Frame, passage: Passage, verb: int, stood: Sequence[int]) -> bool:
    """Whether what is to be done to does it to another: who asked the minister? the minister asked three editors."""
    units, of = passage.units, passage.clauses.of
    after = units[verb + 1 : verb + 2]
    acts = frame.role == AGENT and bool(stood) and units[verb].key not in faint_verbs()
    acts = acts and all(of[i] == of[verb] and _role(passage, verb, i) == AGENT for i in stood)
    return acts and bool(after) and (after[0].cls in (ARTICLE, DETERMINER, QUANTITY, PRONOUN) or after[0].name)


def _done_to_it(frame: Frame, passage: Passage, verb: int) -> bool:
    """Whether it is done to what is to do it: who was elected by the council? three men elected the council."""
    if frame.role != PATIENT or not frame.agents:
        return False
    units = passage.units
    if any(unit.low in _BE for unit in units[max(0, verb - 2) : verb]):
        return False
    at = verb + 1
    while at < len(units) and units[at].cls in (ARTICLE, DETERMINER, QUANTITY):
        at += 1
    return at < len(units) and units[at].key in {frame.sentence.units[i].key for i in frame.agents}


def _done_to_another(frame: Frame, passage: Passage, verb: int) -> bool:
    """Whether it was done to another thing: who founded the city? a college was founded in the city."""
    units, of = passage.units, passage.clauses.of
    before = verb - 1
    while before >= 0 and units[before].cls in (AUXILIARY, ADVERB):
        before -= 1
    if frame.role != AGENT or not frame.patients or before < 0 or not any(u.low in _BE for u in units[before:verb]):
        return False
    keys = {frame.sentence.units[i].key for i in frame.patients}
    own = [i for i in range(len(units)) if of[i] == of[verb]]
    behind = [i for i in own if i > verb and units[i].key in keys]
    subject = [i for i in own if i <= before]
    if units[before].cls != OPEN or not behind or any(units[i].key in keys for i in subject):
        return False
    placed = next((i for i in range(behind[0] - 1, verb, -1) if units[i].cls == PREPOSITION), -1)
    return placed > 0 and units[placed].low in ("in", "at", "near", "for", "on", "from")


def _does_it(frame: Frame, passage: Passage, verb: int, places: Places) -> bool:
    """Whether the key does to another what was done to it: who was beaten? the Danes beat the Swedes."""
    units, clauses = passage.units, passage.clauses
    clause = clauses.all[clauses.of[verb]]
    if frame.role != PATIENT or units[verb].key in faint_verbs():
        return False
    after = units[verb + 1 : verb + 2]
    if clause.joined == RELATED:  # what was pollinated? the | beetle | that pollinates the lily
        told = verb == clause.first + 1 and clause.word in ("that", "which", "who")
        return told and all(last in (clause.first - 1, clause.first - 2) for _, last in places) and bool(after)
    does = all(clauses.of[last] == clauses.of[verb] and _role(passage, verb, last) == AGENT for _, last in places)
    return does and bool(after) and (after[0].cls in (ARTICLE, DETERMINER, QUANTITY, PRONOUN) or after[0].name)


def _acts(passage: Passage, at: int, inside: set[int]) -> bool:
    """Whether a word is a verb: surely, or by standing bare between a noun and what it is done to."""
    if at in passage.clauses.verbs:
        return True
    units = passage.units
    if units[at].cls != OPEN or units[at].name or not 0 < at < len(units) - 1 or units[at - 1].cls != OPEN:
        return False
    return units[at + 1].cls in (ARTICLE, PREPOSITION, DETERMINER, PRONOUN) or units[at + 1].name or at + 1 in inside


def _stood(frame: Frame, wanted: Sequence[int], passage: Passage, inside: set[int]) -> list[int]:
    keys = {frame.sentence.units[i].key for i in wanted}
    return [i for i, unit in enumerate(passage.units) if unit.key in keys and i not in inside][:_MOST]


def _role(passage: Passage, verb: int, at: int) -> str | None:
    """What a word is to a verb by its side of it; None behind another verb, or behind a passive without `by`."""
    low, high = min(verb, at), max(verb, at)
    own, theirs = passage.clauses.of[verb], passage.clauses.of[at]
    if own != theirs and any(
        v for v in passage.clauses.verbs if low < v < high and passage.clauses.of[v] in (own, theirs)
    ):
        return None
    units = passage.units
    before = verb - 1
    while before >= 0 and units[before].cls == ADVERB:
        before -= 1
    passive = (before >= 0 and units[before].low in _BE) or (
        (before < 0 or units[before].cls != AUXILIARY) and verb + 1 < len(units) and units[verb + 1].low == "by"
    )
    if at < verb:
        return PATIENT if passive else AGENT
    if passive:
        return AGENT if any(units[i].low == "by" for i in range(verb + 1, at)) else None
    if any(units[i].cls == PREPOSITION for i in range(verb + 2, at)) or units[verb + 1].low == "with":
        return None  # it ended with a revolt: the revolt ended it
    return PATIENT
