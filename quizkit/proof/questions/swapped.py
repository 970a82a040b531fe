"""Whether the passage says the question word for word, but for one word in whose place it has another."""

from __future__ import annotations

from collections.abc import Sequence

from quizkit.proof.questions.deciding import is_rank
from quizkit.proof.questions.forms import past
from quizkit.proof.questions.frame import Frame
from quizkit.proof.questions.passage import Passage, Places
from quizkit.proof.questions.rivals import ANOTHER_WORD, vague
from quizkit.proof.units import ARTICLE, AUXILIARY, MARK, OPEN, PREPOSITION, Unit
from quizkit.proof.verdict import Reason, span
from quizkit.text.operators.en_questions import verb_sets
from quizkit.text.operators.tables import NEGATION


def another_swapped(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The only word of the question that the passage lacks, where it has another between the same two, or None.

    “Who was the chief engineer of the dam?” is not answered by “Max was the chief accountant of the dam”.
    """
    asked, units = frame.sentence.units, passage.units
    words = [i for i, unit in enumerate(asked) if unit.cls == OPEN and i != frame.noun]
    missing = [i for i in words if not passage.has(asked[i])]
    if len(missing) != 1 or len(words) < 2:
        return None
    at = missing[0]
    noun = at > 0 and (asked[at - 1].cls == ARTICLE or (asked[at - 1].cls == OPEN and _after(asked, at) == "of"))
    if at in frame.verbs or (asked[at].key in verb_sets() and not noun) or not _tells(asked, at):
        return None
    if at and (asked[at - 1].cls == AUXILIARY or asked[at - 1].op == NEGATION or asked[at - 1].low == "to"):
        return None  # a verb, and others may stand for it
    inside = {i for first, last in places for i in range(first, last + 1)}
    keys = {unit.key for unit in asked}
    before, after = _before(asked, at), _after(asked, at)
    if not _holds(asked, at):
        return None
    for index, unit in enumerate(units):
        if index in inside or unit.key in keys or past(unit) or not _tells(units, index):
            continue
        if _before(units, index) == before and _after(units, index) == after:
            return Reason(
                ANOTHER_WORD,
                f"The question says “{asked[at].low}”, and the passage has “{unit.low}” in its place.",
                span(frame.sentence.text, asked[at].start, asked[at].end),
                span(passage.sentence.text, unit.start, unit.end),
            )
    return None


def _tells(units: Sequence[Unit], at: int) -> bool:
    """Whether a word tells one thing from another; a name is looked at as a name."""
    unit = units[at]
    glued = unit.glued or (at + 1 < len(units) and units[at + 1].glued)
    return unit.cls == OPEN and not unit.name and not glued and not vague(unit) and not is_rank(unit)


def _holds(units: Sequence[Unit], at: int) -> bool:
    """Whether a word stands in a place that is one: beside another content word, or behind one and its preposition."""
    before, after = _over(units, at, -1), _over(units, at, 1)
    if before < 0:
        return False
    return units[before].cls in (OPEN, PREPOSITION) or (after >= 0 and units[after].cls == OPEN)


def _before(units: Sequence[Unit], at: int) -> tuple[str, ...]:
    """The word before, and where it is a preposition the one before that."""
    first = _over(units, at, -1)
    if first < 0:
        return ()
    if units[first].cls != PREPOSITION:
        return (units[first].key,)
    second = _over(units, first, -1)
    return (units[second].key if second >= 0 else "", units[first].key)


def _after(units: Sequence[Unit], at: int) -> str:
    word = _over(units, at, 1)
    return units[word].key if word >= 0 else ""


def _over(units: Sequence[Unit], at: int, step: int) -> int:
    """The next word to one side, over articles; -1 at a mark or the end."""
    at += step
    while 0 <= at < len(units) and units[at].cls == ARTICLE:
        at += step
    return at if 0 <= at < len(units) and units[at].cls != MARK else -1
