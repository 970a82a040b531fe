"""Whether a relative clause says what is asked of another noun than the question's."""

from __future__ import annotations

from quizkit.proof.questions.clause import RELATED
from quizkit.proof.questions.frame import AGENT, Frame
from quizkit.proof.questions.passage import Passage, Places
from quizkit.proof.units import ADVERB, ARTICLE, AUXILIARY, DETERMINER, OPEN, PREPOSITION, QUANTITY
from quizkit.proof.verdict import Reason, span

ANOTHER_ANTECEDENT = "another-antecedent"

_TELLING = frozenset("that which who whom".split())
_EQUATING = frozenset("is are was were be been being as became become becomes like namely".split())

_IMPERSONAL = frozenset("it there".split())


def another_antecedent(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The noun that the clause of the key tells of, where the question's stand outside of that clause, or None.

    “How long is the tunnel?” is not answered by 12 km where “the tunnel leads to a valley that is 12 km long”.
    """
    asked, units, clauses = frame.sentence.units, passage.units, passage.clauses
    keys = {unit.key for unit in asked}
    stems = {unit.low[:5] for unit in asked if unit.cls == OPEN and len(unit.low) > 4}
    beside = {frame.wh, frame.noun, *frame.verbs}
    if frame.wh >= 0 and asked[frame.wh].low == "how":
        beside.add(frame.wh + 1)  # how deep
    topic = {unit.key for i, unit in enumerate(asked) if unit.cls == OPEN and i not in beside}
    head = _measured(frame)
    topic, stems = (head, set()) if head else (topic, stems)
    other = None
    for first, last in places:
        own = clauses.of[first]
        clause = clauses.all[own]
        if clause.joined != RELATED or clause.word not in _TELLING or clauses.of[last] != own or not clause.verbs:
            return None
        start, end = _antecedent(passage, clause.first)
        keys = head or keys
        if start < 0 or any(units[i].key in keys or units[i].low[:5] in stems for i in range(start, end)):
            return None
        if clause.first + 1 < len(units) and units[clause.first + 1].low in _IMPERSONAL:
            return None  # the conclusion that it is certain
        if _equated(passage, start):
            return None
        if _done_by_another(frame, passage, own):
            other = end - 1
            continue
        told = {units[i].key for i in range(clause.first, len(units)) if clauses.of[i] == own}
        outside = [unit.key for unit in units[:start]]
        if head:
            outside = [unit.key for unit, index in zip(units, clauses.of, strict=True) if index != own]
        if told & topic or topic.isdisjoint(outside):
            return None
        other = end - 1
    if other is None:
        return None
    said = span(passage.sentence.text, units[other].start, units[other].end)
    return Reason(ANOTHER_ANTECEDENT, f"The passage says this of the “{said.text}”.", None, said)


def _measured(frame: Frame) -> set[str]:
    """The words of what a question measures: how tall is the | statue | on the Bell Tower?"""
    units = frame.sentence.units
    if frame.kind != "count" or frame.verb >= 0 or frame.wh < 0 or units[frame.wh].low != "how" or frame.counts:
        return set()
    end = next((i for i in range(frame.wh + 2, len(units)) if units[i].cls == PREPOSITION), 0)
    return {unit.key for unit in units[frame.wh + 2 : end] if unit.cls == OPEN}


def _equated(passage: Passage, start: int) -> bool:
    """Whether a noun only says what another thing is: `Ada was a | smith`, `Ada, a | smith`."""
    before = start - 1
    while before >= 0 and passage.units[before].cls in (ARTICLE, DETERMINER, QUANTITY):
        before -= 1
    return before < 0 or passage.units[before].low == "," or passage.units[before].low in _EQUATING


def made_to_another(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The noun to which a participle says it was done, where the question asks who did it to another, or None.

    “Who designed the villa?” is not answered by Kolb where they left the villa for “a store designed by Kolb”.
    """
    asked, units, clauses = frame.sentence.units, passage.units, passage.clauses
    if frame.role != AGENT or not frame.patients:
        return None
    keys = {unit.key for unit in asked}
    other = None
    for first, _ in places:
        at = first - 2
        while at > 0 and units[at].key != asked[frame.verb].key and units[at + 1].low != "by":
            at -= 1
        if at < 1 or units[at].key != asked[frame.verb].key or at not in clauses.verbs or units[at + 1].low != "by":
            return None
        other = units[at - 1]
        start = _antecedent(passage, at)[0]
        if other.cls != OPEN or start < 0 or other.name or other.key in keys or _equated(passage, start):
            return None
    if other is None:
        return None
    said = span(passage.sentence.text, other.start, other.end)
    return Reason(ANOTHER_ANTECEDENT, f"The passage says this of the “{said.text}”.", None, said)


def _done_by_another(frame: Frame, passage: Passage, own: int) -> bool:
    """Whether a clause says the question's verb of its noun, and not of whom the question gives as its doer."""
    asked, units, clause = frame.sentence.units, passage.units, passage.clauses.all[own]
    if frame.verb < 0 or frame.role == AGENT or not frame.agents:
        return False
    verb = clause.verbs[0]
    subject = all(unit.cls in (AUXILIARY, ADVERB) for unit in units[clause.first + 1 : verb])
    given = {asked[i].key for i in frame.agents}
    told = {units[i].key for i, index in enumerate(passage.clauses.of) if index == own}
    return subject and units[verb].key == asked[frame.verb].key and not told & given


def _antecedent(passage: Passage, clause: int) -> tuple[int, int]:
    """The first unit of the noun before a relative clause and the unit behind it; -1 where none stands there."""
    units, end = passage.units, clause
    while end and (units[end - 1].low == "," or units[end - 1].cls == PREPOSITION):
        end -= 1
    start = end
    while start and units[start - 1].cls == OPEN and start - 1 not in passage.clauses.verbs:
        start -= 1
    return (start, end) if start < end else (-1, end)
