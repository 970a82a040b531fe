"""A quote is cut from a word that changes what it says.

A quote shows a learner what the article says, and stands beside the answer. Cut right behind a
“not”, it shows the opposite. The words that count are those that stand right before or right
behind the quote in the same clause and bear on it: “not”, “never”, “fails to”, a “may” or
“expected to”, an “if”, a “critics say that”, the “about” or “more than” of a number. A “not” is
always told, the other words only where the question does not use one itself. The rule knows
English, Spanish, French and German.

Fails:

    # the article: The canal is not wide enough for large ships.
    evidence: wide enough for large ships

Passes:

    evidence: The canal is not wide enough for large ships

To put it right, quote the word as well.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.model import Question
from quizkit.bank.nodes import find
from quizkit.bank.problems import Problem, Related
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject
from quizkit.proof.analysis import analyse
from quizkit.text.operators.tables import NEGATION

CODE = "QK211"
NAME = "quote-cut"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Problem]:
    language = subject.bank.language
    for question, (evidence, article, place, left_out) in subject.cuts():
        if left_out.operator != NEGATION and left_out.operator in _said(question, language):
            continue
        node = find(evidence.node, "quote")
        side = "before" if left_out.start < place[0] else "behind"
        word, name = article.text[left_out.start : left_out.end], article.path.rpartition("/")[2]
        yield Problem(
            NAME,
            node.start,
            node.end,
            f"“{word}” stands right {side} these words in {name}, and the quote leaves it out",
            f"quote “{word}” as well",
            (Related(article, min(left_out.start, place[0]), max(left_out.end, place[1])),),
        )


def _said(question: Question, language: str) -> set[str | None]:
    """The classes of the operators in the question itself and in its key."""
    texts = (question.question, *question.kind.key())
    return {unit.op for text in texts for unit in analyse(text, language).units}
