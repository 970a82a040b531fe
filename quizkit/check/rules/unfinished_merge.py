"""The article holds the marks of a merge that was not finished.

Git puts both versions of what it could not merge between lines of <<<<<<< and >>>>>>>. Until one of
them is taken out, the article says two things, and a quote may stand in the wrong one.

Fails:

    # in the article
    <<<<<<< HEAD
    The canal was opened in 1869.
    =======
    The canal was opened in 1870.
    >>>>>>> corrections

Passes:

    # in the article
    The canal was opened in 1869.

To put it right, keep one of the two versions, and take out the three lines. Where an article on git
shows such marks, silence this: `source: article.txt  # quizkit: ignore[unfinished-merge] an example`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizkit.bank.problems import Problem, Related
from quizkit.check.related import problem_at, source_node
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject
from quizkit.text.patterns import lazy

CODE = "QK213"
NAME = "unfinished-merge"
SEVERITY = Severity.WARNING

_OPENED, _CLOSED = lazy(r"^<{7} .*", re.MULTILINE), lazy(r"^>{7} ", re.MULTILINE)


def check(subject: Subject) -> Iterator[Problem]:
    for name, article in subject.bank.sources.items():
        opened = _OPENED.search(article.text)
        if opened and _CLOSED.search(article.text, opened.end()):
            yield problem_at(
                NAME,
                source_node(subject.bank, name),
                "the article holds a merge conflict that is not resolved",
                "keep one of the two versions, and take out the lines with <<<<<<<, ======= and >>>>>>>",
                (Related(article, *opened.span()),),
            )
