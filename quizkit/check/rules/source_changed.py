"""The article is not the one that the bank was locked with.

`bank.lock` keeps what the article was when somebody last looked. When it changes, quotes may be
gone, stand elsewhere, or no longer show what they showed. The message names the questions.
Quotation marks, dashes and spaces alone raise no alarm.

Fails:

    # article.txt was edited after `quizkit lock`

Passes:

    # the same after the questions were looked at, and `quizkit lock BANK`

To put it right, look at the questions that are named, correct their quotes and answers, and run
`quizkit lock BANK`.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.lock import pin
from quizkit.bank.model import Question
from quizkit.bank.problems import Problem
from quizkit.check.drift import Drift, drift_of
from quizkit.check.related import problem_at, source_node
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject
from quizkit.text.typed import as_typed

CODE = "QK208"
NAME = "source-changed"
SEVERITY = Severity.ERROR


def check(subject: Subject) -> Iterator[Problem]:
    for name, pinned in subject.lock.sources.items():
        article = subject.bank.sources.get(name)
        if article is None or pin(article).folded == pinned.folded:
            continue
        yield problem_at(
            NAME,
            source_node(subject.bank, name),
            f"{article.path.rpartition('/')[2]} was changed since it was locked: {_said(drift_of(subject, name))}",
            f"look at these questions, then `quizkit lock {as_typed(subject.bank.path)}`",
        )


def _said(drift: Drift) -> str:
    parts = [
        _named(drift.gone, "lost its quote", "lost their quotes"),
        _named(drift.moved, "has its quote elsewhere", "have their quotes elsewhere"),
        _named(drift.no_longer, "no longer follows", "no longer follow"),
    ]
    return "; ".join(part for part in parts if part) or "no question is touched"


def _named(questions: tuple[Question, ...], one: str, several: str) -> str:
    if not questions:
        return ""
    names = ", ".join(question.id for question in questions)
    return f"{names} {one if len(questions) == 1 else several}"
