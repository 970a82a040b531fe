"""A text holds the markup of a web page.

Learners see a bank's texts letter by letter: `<p>`, `<b>` and `&nbsp;`, which other quiz programs keep in their
files, are shown as they are. The rule is silent where the article has such signs itself.

Fails:

    question: Which sea does the <b>canal</b> reach?
    answer: the&nbsp;Red Sea
    distractors: [the Dead Sea, the Black Sea]

Passes:

    question: Which sea does the canal reach?
    answer: the Red Sea
    distractors: [the Dead Sea, the Black Sea]

To put it right, take the markup out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizkit.bank.model import Question
from quizkit.bank.nodes import Scalar, walk
from quizkit.bank.problems import Problem, short
from quizkit.check.markup import MARKUP, is_of_the_articles
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject

CODE = "QK128"
NAME = "markup-in-text"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Problem]:
    if not MARKUP.search(subject.bank.text):
        return
    if is_of_the_articles(subject.bank):
        return
    for question in subject.bank.questions:
        found = next(_found(subject.bank.text, question), None)
        if found:
            message = f"“{short(found.group())}” is shown to the learner as it stands here"
            yield Problem(NAME, *found.span(), message, "take the markup out, here and in the rest of the question")


def _found(text: str, question: Question) -> Iterator[re.Match[str]]:
    for node in walk(question.node):
        if isinstance(node, Scalar) and (match := MARKUP.search(text, node.start, node.end)):
            yield match
