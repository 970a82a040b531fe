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
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject
from quizkit.text.patterns import lazy

CODE = "QK128"
NAME = "markup-in-text"
SEVERITY = Severity.WARNING

_MARKUP = lazy(
    r"</?(?:p|br|b|i|u|em|strong|span|div|ul|ol|li|sub|sup|h[1-6]|a|img|table|tr|td|font)(?:\s[^<>\r\n]{0,200})?/?>|"
    r"&(?:nbsp|amp|lt|gt|quot|apos|ndash|mdash|hellip|[lr][sd]quo|#\d{2,5}|#x[0-9a-f]{2,4});",
    re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Problem]:
    if not _MARKUP.search(subject.bank.text):
        return
    if any(_MARKUP.search(article.text) for article in subject.bank.sources.values()):
        return
    for question in subject.bank.questions:
        found = next(_found(subject.bank.text, question), None)
        if found:
            message = f"“{short(found.group())}” is shown to the learner as it stands here"
            yield Problem(NAME, *found.span(), message, "take the markup out, here and in the rest of the question")


def _found(text: str, question: Question) -> Iterator[re.Match[str]]:
    for node in walk(question.node):
        if isinstance(node, Scalar) and (match := _MARKUP.search(text, node.start, node.end)):
            yield match
