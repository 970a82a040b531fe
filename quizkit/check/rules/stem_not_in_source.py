"""A name or a number of the stem stands nowhere in the source.

A question speaks of what the article speaks of. A name or a number that the article never
mentions is a slip, or asks for knowledge that the article does not give.

Fails:

    # the article: Captain Green sailed in 1902.
    question: In which year did Captain Brown sail?

Passes:

    question: In which year did Captain Green sail?

To put it right, correct the name or the number, or ask about what the article says.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.claims import Statement
from quizkit.bank.problems import Problem
from quizkit.check.related import OF_THE_STEM, problem_at
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject
from quizkit.proof.mention import missing_names_and_numbers

CODE = "QK306"
NAME = "stem-not-in-source"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Problem]:
    bank = subject.bank
    source = "\n\n".join(article.text for article in bank.sources.values())
    for proven in subject.undecided():
        question = proven.question
        # A text that is claimed as a whole is proven as a whole.
        if not source or any(isinstance(proof.claim, Statement) for proof in proven.proofs):
            continue
        # Where that is why the answer is not proven, it is said as an error already.
        if any(reason.code in OF_THE_STEM for proof in proven.proofs for reason in proof.verdict.reasons[:1]):
            continue
        terms = {**bank.terms, **question.terms}
        missing = missing_names_and_numbers(question.stem, source, terms=terms, language=bank.language)
        if missing:
            words = ", ".join(f"“{span.text}”" for span in missing)
            yield problem_at(
                NAME,
                question.at("question"),
                f"{words} stand{'s' if len(missing) == 1 else ''} nowhere in the source",
                "use the article's own names and numbers, or declare a term",
            )
