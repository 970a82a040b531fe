"""Which number counts what the question asks for, in languages whose clauses are not read."""

from __future__ import annotations

from collections.abc import Sequence

from quizkit.proof.analysis import Sentence
from quizkit.proof.units import OPEN, Unit
from quizkit.proof.units.quantities import is_date
from quizkit.proof.verdict import Reason, span
from quizkit.text.patterns import lazy

ANOTHER_NUMBER = "answered-by-another"
_FIGURES = lazy(r"\d[\d.,]*")


def another_number(asked: Sentence, sentence: Sentence, places: Sequence[tuple[int, int]]) -> Reason | None:
    """Another number stands before a noun of the question, and the key's before a noun that the question has not."""
    if not places or not all(first == last and _is_number(sentence.units[first]) for first, last in places):
        return None
    wanted = {unit.key for unit in asked.units if unit.cls == OPEN}
    mine = {first for first, _ in places}
    counted = {index: _counted(sentence, index) for index, unit in enumerate(sentence.units) if _is_number(unit)}
    if any(not counted[index] or counted[index] in wanted for index in mine):
        return None
    other = next((index for index, key in counted.items() if index not in mine and key in wanted), None)
    if other is None:
        return None
    unit = sentence.units[other]
    return _said(sentence.text, unit.start, unit.end)


def another_number_in_characters(asked: str, text: str, start: int, end: int) -> Reason | None:
    """The same where no spaces part words: by the sign behind each number, such as 米 and 名."""
    if not _FIGURES.fullmatch(text, start, end) or text[end : end + 1] in asked:
        return None
    for other in _FIGURES.finditer(text):
        sign = text[other.end() : other.end() + 1]
        if other.start() != start and sign.isalpha() and sign in asked:
            return _said(text, *other.span())
    return None


def _said(text: str, start: int, end: int) -> Reason:
    return Reason(ANOTHER_NUMBER, f"The passage answers this with “{text[start:end]}”.", None, span(text, start, end))


def _is_number(unit: Unit) -> bool:
    return unit.quantity is not None and not is_date(unit.quantity)


def _counted(sentence: Sentence, index: int) -> str:
    """The key of the noun that a number stands right before; "" where no noun does."""
    behind = sentence.units[index + 1 : index + 2]
    return behind[0].key if behind and behind[0].cls == OPEN else ""
