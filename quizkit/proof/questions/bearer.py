"""Whether the passage says what is asked, but of another name or number than the question has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizkit.proof.analysis import Sentence, Terms
from quizkit.proof.questions.support import statement_verdict
from quizkit.proof.units import Unit
from quizkit.proof.verdict import Reason, span

SAID_OF_ANOTHER = "said-of-another"
ANSWERED_BY_ANOTHER = "answered-by-another"
_MOST = 6  # of either side that are tried


def said_of_another(
    question: str, answer: str, asked: Sentence, evidence: str, sentence: Sentence, terms: Terms, language: str
) -> Reason | None:
    """The name or number of the question for which the passage has another one, or None.

    “In which year did Serbia declare independence?” is not answered by “Kosovo declared independence
    from Serbia in 2008”: with Kosovo in its place the statement follows word by word, and as it is asked
    it does not. To be called for a question whose own statement does not follow.
    """
    theirs = list(_bearers(sentence.text, sentence.units))[:_MOST]
    for start, end, name, number in list(_bearers(question, asked.units))[:_MOST]:
        for other_start, other_end, other, other_number in theirs:
            if number != other_number or name & other:
                continue
            put = sentence.text[other_start:other_end]
            instead = question[:start] + put + question[end:]
            if statement_verdict(instead, answer, evidence, terms, language).status == "proven":
                message = f"The passage says this of “{put}”, not of “{question[start:end]}”."
                return Reason(SAID_OF_ANOTHER, message, span(question, start, end), None)
    return None


def answered_by_another(
    question: str, wanted: Sentence, evidence: str, sentence: Sentence, terms: Terms, language: str
) -> Reason | None:
    """The name or number with which the passage answers the question, where the answer is another one.

    To be called for an answer whose own statement does not follow. Answers that are no name and no number
    may say the same in other words.
    """
    mine = list(_bearers(wanted.text, wanted.units))
    if len(mine) != 1:
        return None
    _, _, words, number = mine[0]
    for start, end, other, other_number in list(_bearers(sentence.text, sentence.units))[:_MOST]:
        if number != other_number or words & other:
            continue
        put = sentence.text[start:end]
        if statement_verdict(question, put, evidence, terms, language).status == "proven":
            return Reason(
                ANSWERED_BY_ANOTHER, f"The passage answers this with “{put}”.", None, span(evidence, start, end)
            )
    return None


def _bearers(text: str, units: Sequence[Unit]) -> Iterator[tuple[int, int, frozenset[str], bool]]:
    """The names and numbers of a text: their span, their words, and whether it is a number."""
    at = 0
    while at < len(units):
        unit = units[at]
        end = at + 1
        if unit.name or unit.quantity is not None:
            # “Hermann Ebbinghaus” is one name, and so is “One-China”.
            joins = (" ", "-") if unit.name else ("-",)
            while end < len(units) and units[end].name and text[units[end - 1].end : units[end].start] in joins:
                end += 1
            words = frozenset(word for each in units[at:end] for word in each.low.split())
            yield unit.start, units[end - 1].end, words, not units[end - 1].name
        at = end
