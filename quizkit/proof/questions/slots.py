"""Whether the passage has another noun behind the same verb or preposition, and the question's noun elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizkit.proof.questions.forms import past
from quizkit.proof.questions.frame import Frame
from quizkit.proof.questions.passage import Passage, Places
from quizkit.proof.questions.rivals import ANOTHER_WORD, vague
from quizkit.proof.units import ARTICLE, DETERMINER, OPEN, PREPOSITION, QUANTITY, Unit
from quizkit.proof.verdict import Reason, span
from quizkit.text.operators.en_questions import faint_verbs


def another_in_slot(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The noun that the passage has behind a verb and its preposition where the question has another one, or None.

    “Who sold her jewels to pay for the gallery?” is not answered where “she sold her jewels to pay for the curtain”.
    """
    asked, units, of = frame.sentence.units, passage.units, passage.clauses.of
    inside = {i for first, last in places for i in range(first, last + 1)}
    words = {unit.key for unit in asked}
    for head, preposition, noun in _slots(asked):
        mine = {unit.key for unit in noun}
        stood = [i for i, unit in enumerate(units) if unit.key == noun[-1].key]
        if asked[head].key in faint_verbs() or not stood or vague(noun[-1]):
            continue
        theirs = [
            found
            for at, word, found in _slots(units)
            if units[at].key == asked[head].key and units[word].low == asked[preposition].low and at not in inside
        ]
        if not theirs or any({unit.key for unit in found} & (mine | words) for found in theirs):
            continue
        said = theirs[0][-1]
        told = {of[i] for i, unit in enumerate(units) if unit is said}
        if any(units[i].key == said.key or of[i] in told for i in stood) or said.key in {units[i].key for i in inside}:
            continue
        return Reason(
            ANOTHER_WORD,
            f"The question says “{noun[-1].low}”, and the passage has “{said.low}” in its place.",
            span(frame.sentence.text, noun[-1].start, noun[-1].end),
            span(passage.sentence.text, said.start, said.end),
        )
    return None


def _slots(units: Sequence[Unit]) -> Iterator[tuple[int, int, list[Unit]]]:
    """Each word with the preposition behind it and the words of the noun behind that."""
    for at in range(len(units) - 2):
        if units[at].cls != OPEN or units[at].name or units[at + 1].cls != PREPOSITION or units[at + 1].low == "of":
            continue
        noun: list[Unit] = []
        end = ""
        for unit in units[at + 2 :]:
            end = unit.low
            if unit.cls == OPEN and not (noun and past(unit)):
                noun.append(unit)
            elif noun or unit.cls not in (ARTICLE, DETERMINER, QUANTITY):
                break
        if noun and end not in ("(", "of"):  # in the distribution of wealth: in wealth
            yield at, at + 1, noun
