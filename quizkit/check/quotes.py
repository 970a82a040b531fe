"""Every quote of a bank, with its node and the places where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from quizkit.bank.model import Bank, Evidence, Question
from quizkit.bank.nodes import Node, find
from quizkit.source.article import Article
from quizkit.source.pieces import find_pieces, pieces_of
from quizkit.source.quote import find_quote

_MOST_PIECES = 20  # each is looked for on its own


class Quote(NamedTuple):
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

    @property
    def pieces(self) -> list[tuple[int, int]]:
        """Where the pieces of a quote with an ellipsis stand, in order; empty where it is no such quote."""
        if self.places or self.evidence.is_too_short:
            return []
        pieces = pieces_of(self.evidence.quote)
        return find_pieces(self.article.text, pieces) if 1 < len(pieces) <= _MOST_PIECES else []


def locate_quotes(bank: Bank) -> Iterator[Quote]:
    """The quotes of a bank in the order of the text; those whose source is missing are left out."""
    for question in bank.questions:
        for evidence in question.all_evidence:
            article = bank.article(evidence)
            if article:
                yield Quote(question, evidence, article, evidence.places(article))
