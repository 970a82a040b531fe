"""The explanation says what the source does not.

A learner takes the explanation for what the article says. Each of its sentences is checked like
a statement, against the passage and then against the whole source. Knowledge from elsewhere
belongs in the feedback of an option, or is vouched for by a person.

Fails:

    explanation: The town was founded in 1911 by two brothers.
    evidence: The town was founded in 1911

Passes:

    explanation: The town was founded in 1911.
    evidence: The town was founded in 1911

To put it right, say it in the article's words, quote the sentence that says it, or move what the
article does not say into the feedback of an option. `quizkit attest` records that a person
vouches for it.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.problems import Problem
from quizkit.check.markup import MARKUP, is_of_the_articles
from quizkit.check.related import VOUCH, problem_of
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject

CODE = "QK304"
NAME = "explanation-not-proven"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Problem]:
    for proven in subject.undecided():
        explained = proven.explanation
        if explained and explained.verdict.status != "proven" and explained.passage.text:
            if MARKUP.search(explained.text) and not is_of_the_articles(subject.bank):
                continue  # that is told first: whether the words are proven is seen when it is gone
            node, otherwise = proven.question.at("explanation"), "the source does not say this"
            yield problem_of(NAME, subject.bank, node, explained.verdict, explained.passage, otherwise, VOUCH)
