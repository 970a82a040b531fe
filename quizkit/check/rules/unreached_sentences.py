"""Sentences of the source that no question reaches.

A bank that asks about most of its article may have missed the rest by accident. One note a source
counts the sentences that no quote stands in and shows the first of them; `quizkit coverage` shows
them all. Headings, lists of references and lines too short to be quoted are not counted. Nothing is
said of a source with fewer than ten sentences, which is seen at a glance, nor where questions reach
less than half of the sentences: such a bank is a selection. It is a note, and fails no run.

Fails:

    # an article of ten sentences, and nine of them are quoted

Passes:

    # the same, with a question that quotes the tenth

To put it right, ask about these sentences, or leave them: not each one is worth a question.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from quizkit.bank.problems import Problem, Related
from quizkit.check.coverage import coverage_of
from quizkit.check.related import problem_at, source_node
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject
from quizkit.text.counted import counted
from quizkit.text.typed import as_typed

CODE = "QK504"
NAME = "unreached-sentences"
SEVERITY = Severity.NOTE

_FEWEST = 10


def check(subject: Subject) -> Iterator[Problem]:
    sentences = (sentence for sentence in coverage_of(subject.bank).sentences if sentence.counts)
    for article, group in groupby(sentences, key=lambda sentence: sentence.article):
        of_article = list(group)
        left = [sentence for sentence in of_article if not sentence.questions]
        if left and len(of_article) >= _FEWEST and 2 * len(left) <= len(of_article):
            yield problem_at(
                NAME,
                source_node(subject.bank, article.name),
                f"no question reaches {len(left)} of the {counted(len(of_article), 'sentence')} of "
                f"{article.path.rpartition('/')[2]}; the first is in line {article.lines.position(left[0].start)[0]}",
                f"`quizkit coverage {as_typed(subject.bank.path)}` shows them all",
                (Related(article, left[0].start, left[0].end),),
            )
