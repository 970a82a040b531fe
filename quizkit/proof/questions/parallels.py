"""Whether the key stands in the other of two parts that tell the same of two things, one in Turin, one in Rome."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quizkit.proof.analysis import STRONG
from quizkit.proof.questions.frame import Frame
from quizkit.proof.questions.passage import Passage, Places
from quizkit.proof.units import ADVERB, ARTICLE, COORDINATOR, OPEN, PREPOSITION, QUANTITY, Unit
from quizkit.proof.verdict import Reason, span

OTHER_PART = "in-the-other-part"


class Part(NamedTuple):
    """One of the parts: what it tells of and what it tells, as ranges of units."""

    of: range
    told: range


def in_the_other_part(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The words of the part that the question asks for where the key stands in the other one, or None.

    “What was the west wing used as?” is not answered by a school where “the east wing was used as a school and the west
    wing as a hospital”.
    """
    asked = {unit.key for unit in frame.sentence.units}
    other = None
    for mine, theirs, gapped in _pairs(passage, places):
        mine_of, theirs_of = _words(passage, mine.of), _words(passage, theirs.of)
        alike = bool(mine_of & theirs_of) or (gapped and bool(theirs_of))
        if alike and theirs_of <= asked and not mine_of <= asked:
            other = theirs.of
    if other is None:
        return None
    units = passage.units
    said = span(passage.sentence.text, units[other[0]].start, units[other[-1]].end)
    return Reason(OTHER_PART, f"The question asks of “{said.text}”, and the key stands in the other part.", None, said)


def _words(passage: Passage, part: range) -> set[str]:
    return {passage.units[i].key for i in part if passage.units[i].cls in (OPEN, QUANTITY, ADVERB)}


def _pairs(passage: Passage, places: Places) -> Iterator[tuple[Part, Part, bool]]:
    """The part that tells of the key, and each clause with the same verb and each part that leaves the verb out.

    The last says whether it is left out.
    """
    units, clauses = passage.units, passage.clauses
    own = {clauses.of[first] for first, _ in places}
    if len(own) != 1:
        return
    verbs = clauses.all[own.pop()].verbs
    if len(verbs) != 1:
        return
    mine = _clause(passage, verbs[0])
    if all(first in mine.told for first, _ in places):
        for verb in clauses.verbs:
            if units[verb].key == units[verbs[0]].key and verb != verbs[0]:
                yield mine, _clause(passage, verb), False
    gap = _gap(passage, verbs[0])
    for one, two in (gap, gap[::-1]) if gap is not None else ():
        if all(first in one.told for first, _ in places):
            yield one, two, True


def _clause(passage: Passage, verb: int) -> Part:
    of, index = passage.clauses.of, passage.clauses.of[verb]
    first, last = verb, verb
    while first > 0 and of[first - 1] == index:
        first -= 1
    while last + 1 < len(of) and of[last + 1] == index:
        last += 1
    return Part(range(first, verb), range(verb + 1, last + 1))


def _gap(passage: Passage, verb: int) -> tuple[Part, Part] | None:
    """The parts of `the one is buried in Turin | and the other in Rome`: a noun, and again the same preposition."""
    units, cuts = passage.units, passage.sentence.cuts
    join = next((i for i in range(verb + 2, len(units)) if _joins(units[i]) or cuts[i] == STRONG), -1)
    if join < 0 or not _joins(units[join]):
        return None
    if join + 1 < len(units) and units[join + 1].cls == COORDINATOR:
        join += 1
    end = join + 1
    while end < len(units) and cuts[end] != STRONG and units[end].low != "," and end not in passage.clauses.verbs:
        end += 1
    if end in passage.clauses.verbs:
        return None
    turn = next((i for i in range(join + 2, end) if units[i].cls in (PREPOSITION, ARTICLE, QUANTITY)), -1)
    if turn < 0:
        return None
    if units[turn].quantity is not None:
        unit = units[min(turn + 1, len(units) - 1)].key  # adults pay 12 | euros | and students 5 | euros
        start = next((i - 1 for i in range(verb + 2, join) if units[i].key == unit), -1)
    elif units[turn].cls == ARTICLE:
        named = all(unit.name for unit in units[join + 1 : turn])
        start = next((i for i in range(verb + 1, join) if units[i].cls == ARTICLE), -1) if named else -1
    else:
        start = next((i for i in range(verb + 1, join) if units[i].low == units[turn].low), -1)
    if start < 0:
        return None
    told_of = range(verb + 1, start) if _has_noun(units, verb + 1, start) else _clause(passage, verb).of
    return Part(told_of, range(start, join)), Part(range(join + 1, turn), range(turn, end))


def _joins(unit: Unit) -> bool:
    return unit.cls == COORDINATOR or unit.low == ","


def _has_noun(units: Sequence[Unit], first: int, end: int) -> bool:
    return any(unit.cls == OPEN for unit in units[first:end])
