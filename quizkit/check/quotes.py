"""Every quote of a bank, with its node and the places where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quizkit.bank.model import Bank, Evidence, Question
from quizkit.bank.nodes import Mapping, Node, Scalar, Sequence, walk
from quizkit.source.article import Article
from quizkit.source.quote import find_quote
from quizkit.text.fold import fold
from quizkit.text.scripts import has_unspaced

_FEWEST_WORDS = 3
_FEWEST_CHARACTERS = 6


@dataclass(frozen=True, slots=True)
class Quote:
    """A quote with the question it belongs to, its node, its article and where it stands there."""

    question: Question
    evidence: Evidence
    node: Node
    article: Article
    places: list[tuple[int, int]]

    @property
    def is_too_short(self) -> bool:
        """Whether it has too few words to show anything."""
        text = fold(self.evidence.quote)
        if has_unspaced(text):
            return sum(character.isalnum() for character in text) < _FEWEST_CHARACTERS
        return sum(any(map(str.isalnum, word)) for word in text.split()) < _FEWEST_WORDS

    @property
    def stands_anywhere(self) -> bool:
        """Whether it stands in the article, be it before its `after`."""
        return find_quote(self.article.text, self.evidence.quote) is not None


def locate_quotes(bank: Bank) -> Iterator[Quote]:
    """The quotes of a bank in the order of the text; those whose source is missing are left out."""
    for question in bank.questions:
        nodes = _evidence_nodes(question)
        for evidence, node in zip(question.all_evidence, nodes, strict=True):
            article = bank.article(evidence)
            if article:
                yield Quote(question, evidence, node, article, evidence.places(article))


def _evidence_nodes(question: Question) -> list[Node]:
    """The nodes of the question's quotes, in the order of `Question.all_evidence`."""
    own = question.node.get("evidence")
    found = _quote_nodes(own) if own else []
    for name, (_, node) in question.node.entries.items():
        if name != "evidence":
            for below in walk(node):
                evidence = below.get("evidence") if isinstance(below, Mapping) else None
                if evidence:
                    found += _quote_nodes(evidence)
    return found


def _quote_nodes(node: Node) -> list[Node]:
    if isinstance(node, Sequence):
        return [quote for item in node.items for quote in _quote_nodes(item)]
    if isinstance(node, Mapping):
        return [node.get("quote") or node]
    return [node] if isinstance(node, Scalar) else []
