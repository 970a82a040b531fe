"""Every quote of a bank, with its node and the places where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quizkit.bank.model import Bank, Evidence, Question
from quizkit.bank.nodes import Node, find
from quizkit.source.article import Article
from quizkit.source.quote import find_quote


@dataclass(frozen=True, slots=True)
class Quote:
    """A quote with the question it belongs to, its article and where it stands there."""

    question: Question
    evidence: Evidence
    article: Article
    places: list[tuple[int, int]]

    @property
    def node(self) -> Node:
        """Where its words were typed."""
        return find(self.evidence.node, "quote")

    @property
    def stands_anywhere(self) -> bool:
        """Whether it stands in the article, be it before its `after`."""
        return find_quote(self.article.text, self.evidence.quote) is not None


def locate_quotes(bank: Bank) -> Iterator[Quote]:
    """The quotes of a bank in the order of the text; those whose source is missing are left out."""
    for question in bank.questions:
        for evidence in question.all_evidence:
            article = bank.article(evidence)
            if article:
                yield Quote(question, evidence, article, evidence.places(article))
