"""Whether a passage in a language without spaces has the key of a question, and none of its distractors."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from quizkit.proof.questions.counting import another_number_in_characters
from quizkit.proof.questions.statements import BLANK
from quizkit.proof.unspaced import MARKS, operators_by_length, plain
from quizkit.proof.verbatim import prove_verbatim
from quizkit.proof.verdict import Reason, Verdict, span
from quizkit.text.operators import operators_for
from quizkit.text.operators.tables import CONDITION, EXCEPTION, INTENTION, MODALITY, NEGATION
from quizkit.text.patterns import lazy

# At more places of one answer than this none is looked at.
_MOST_PLACES = 100


def answer_by_characters(
    question: str, answer: str, distractors: Sequence[str], evidence: str, language: str
) -> Verdict:
    """Whether the passage has the key and none of the distractors, and no operator that the question has not.

    Without a list of operators only a question with a blank can be proven, where the filled text is a clause.
    """
    tables = operators_for(language)
    if tables is None:
        if BLANK.search(question):
            return prove_verbatim(BLANK.sub(lambda _: answer, question, count=1), evidence, language)
        return prove_verbatim(" ".join((question, answer)), evidence, language)
    key, text = plain(answer), unicodedata.normalize("NFKC", evidence)
    places = _standing(key, text)
    if not places:
        return Verdict("unproven", (Reason("key-not-in-passage", f"The passage does not say “{answer}”."),))
    for option in distractors:
        other = plain(option)
        if other and (other == key or _standing(other, text)):
            return Verdict("unproven", (Reason("distractor-supported", f"The passage also says “{option}”."),))
    asked = plain(question)
    for start, end in places[:_MOST_PLACES]:
        rival = another_number_in_characters(asked, text, start, end)
        if rival is not None:
            return Verdict("unproven", (rival if len(text) == len(evidence) else rival._replace(evidence=None),))
        operator = _over(text, start, end, asked, language)
        if operator is None:
            place = span(evidence, start, end) if len(text) == len(evidence) else None
            shown = Reason("key-in-passage", f"The passage says “{answer}” and none of the distractors.", None, place)
            return Verdict("proven", (shown,), by_place=True)
    reason = Reason("operator", f"“{operator}” stands beside the answer in the passage, and not in the question.")
    return Verdict("unproven", (reason,))


def _standing(key: str, text: str) -> list[tuple[int, int]]:
    """Where a key stands in a text, spaces and marks aside; never inside a number."""
    places = [i for i, char in enumerate(text) if not MARKS.match(char)]
    bare = "".join(text[i] for i in places)
    found, at = [], bare.find(key) if key else -1
    while at >= 0:
        end = at + len(key)
        inside = (key[0].isdigit() and bare[at - 1 : at].isdigit()) or (
            key[-1].isdigit() and bare[end : end + 1].isdigit()
        )
        if not inside:
            found.append((places[at], places[end - 1] + 1))
        at = bare.find(key, at + 1)
    return found


_DECIDING = (NEGATION, CONDITION, EXCEPTION, MODALITY, INTENTION)


def _over(text: str, start: int, end: int, asked: str, language: str) -> str | None:
    """An operator in the clause of the answer that the question does not have."""
    before = max([0, *(m.end() for m in _CLAUSE_END.finditer(text, 0, start))])
    after = min([len(text), *(m.start() for m in _CLAUSE_END.finditer(text, end))])
    beside = text[before:start] + "\n" + text[end:after]
    for word, operator in operators_by_length(language):
        if operator in _DECIDING and word in beside and word not in asked:
            return word
    return None


_CLAUSE_END = lazy(r"[，,；;。！？!?\n]")
