"""Coverage: which sentences of the articles the questions of a bank reach."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from operator import itemgetter
from typing import NamedTuple

from quizkit.bank.model import Bank, Evidence
from quizkit.check.passages import located
from quizkit.source.article import Article
from quizkit.text.patterns import lazy

# What ends a sentence, in any script, with the quotation marks, brackets and notes behind it.
_STOP = lazy(r"[.!?…。！？｡।॥؟۔։።][\"'”’»›)\]」』）》〉】]*(?:\[\w{1,9}\])*\Z")
# What stands over the list of works that an article rests on.
_LIST_HEADINGS = frozenset(
    {
        "references",
        "bibliography",
        "sources",
        "works cited",
        "further reading",
        "external links",
        "referencias",
        "bibliografía",
        "références",
        "bibliographie",
        "einzelnachweise",
        "literatur",
        "quellen",
        "参考文献",
        "参考资料",
    }
)


class Sentence(NamedTuple):
    """A sentence of an article, and the ids of the questions that reach it in the order of the bank.

    `counts` is false for what nobody has to ask about: a heading or another line without a stop, a line
    too short to be quoted, and all that stands behind the heading of the references.
    """

    article: Article
    start: int
    end: int
    counts: bool
    questions: tuple[str, ...]

    @property
    def text(self) -> str:
        return self.article.text[self.start : self.end]


class Coverage(NamedTuple):
    """The sentences of a bank's articles, in order."""

    sentences: tuple[Sentence, ...]

    @property
    def counted(self) -> int:
        """How many sentences there are to be reached."""
        return sum(sentence.counts for sentence in self.sentences)

    @property
    def reached(self) -> int:
        """How many of them a question reaches."""
        return sum(sentence.counts and bool(sentence.questions) for sentence in self.sentences)

    @property
    def percent(self) -> float:
        """The share that is reached, from 0 to 100; 100 where there is nothing to be reached."""
        return 100 * self.reached / self.counted if self.counted else 100.0


def coverage_of(bank: Bank) -> Coverage:
    """Which sentences the questions reach: those round a quote that is found and long enough to show something."""
    reaching: dict[str, dict[int, dict[str, None]]] = {name: {} for name in bank.sources}
    for question in bank.questions:
        for article, span in located(bank, question.all_evidence):
            for index in _sentences_at(article, *span):
                reaching[article.name].setdefault(index, {})[question.id] = None
    return Coverage(
        tuple(
            Sentence(article, start, end, counts, tuple(reaching[name].get(index, ())))
            for name, article in bank.sources.items()
            for index, (start, end, counts) in enumerate(_counted(article))
        )
    )


def _sentences_at(article: Article, start: int, end: int) -> range:
    """The numbers of the sentences that a span touches."""
    first = bisect_right(article.sentences, start, key=itemgetter(1))
    return range(first, bisect_left(article.sentences, end, key=itemgetter(0)))


def _counted(article: Article) -> Iterator[tuple[int, int, bool]]:
    """Each sentence with whether it counts."""
    in_list = False
    for start, end in article.sentences:
        text = article.text[start:end]
        in_list = in_list or text.strip("#*=: ").casefold() in _LIST_HEADINGS
        yield start, end, not in_list and bool(_STOP.search(text)) and not Evidence(text).is_too_short
