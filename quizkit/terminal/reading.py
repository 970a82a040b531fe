"""The article round the quotes of a question: a screen of it, to be read after the answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizkit.bank.model import Bank, Question
from quizkit.source.article import Article
from quizkit.terminal.blocks import GAP, Block, Role
from quizkit.terminal.glyphs import Glyphs
from quizkit.text.patterns import lazy
from quizkit.text.visible import one_line
from quizkit.translation import _

_SENTENCES = 2  # before and behind a quote's own
_PARAGRAPHS = lazy(r"\n[ \t\r]*\n")

Span = tuple[int, int]


def article_blocks(bank: Bank, question: Question, glyphs: Glyphs) -> Iterator[Block]:
    """The sentences round each quote, the quote between signs, and where the whole article is."""
    quotes: dict[str, list[Span]] = {}
    for evidence in question.all_evidence:
        article = bank.article(evidence)
        span = evidence.find(article) if article else None
        if article and span and span not in quotes.setdefault(article.name, []):
            quotes[article.name].append(span)
    yield GAP
    if not any(quotes.values()):
        yield Block(Role.NOTE, _("The article cannot be shown: no quote was found in it."))
    for name, spans in quotes.items():
        yield from _article(bank.sources[name], sorted(spans), glyphs)


def _article(article: Article, spans: Sequence[Span], glyphs: Glyphs) -> Iterator[Block]:
    yield Block(Role.TITLE, one_line(article.title) or one_line(article.path.rpartition("/")[2]), _("article"))
    yield Block(Role.RULE)
    end = 0
    for begin, after in _windows(article, spans):
        # A gap in the text is shown by the sign for what is left out.
        lead = f"{glyphs.ellipsis} " if begin > (end or article.sentences[0][0]) else ""
        inside = [span for span in spans if begin <= span[0] and span[1] <= after]
        for paragraph in _PARAGRAPHS.split(_signed(article.text, begin, after, inside, glyphs)):
            if one_line(paragraph):
                yield Block(Role.TEXT, lead + one_line(paragraph))
                yield GAP
                lead = ""
        end = after
    if end < article.sentences[-1][1]:
        yield Block(Role.TEXT, glyphs.ellipsis)
    yield Block(Role.SOURCE, one_line(article.path))


def _windows(article: Article, spans: Sequence[Span]) -> list[Span]:
    """What is shown of the article: the surroundings of each quote, joined where they meet."""
    windows: list[Span] = []
    for span in spans:
        start, end = article.around(*span, _SENTENCES)
        if windows and start <= windows[-1][1] + 1:
            windows[-1] = (windows[-1][0], max(end, windows[-1][1]))
        else:
            windows.append((start, end))
    return windows


def _signed(text: str, begin: int, end: int, quotes: Sequence[Span], glyphs: Glyphs) -> str:
    """A piece of text with signs round each quote; of two that overlap, round both together."""
    pieces, at = [], begin
    joined: list[Span] = []
    for start, after in quotes:
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(after, joined[-1][1]))
        else:
            joined.append((start, after))
    for start, after in joined:
        pieces += [text[at:start], glyphs.opening, text[start:after], glyphs.closing]
        at = after
    return "".join([*pieces, text[at:end]])
