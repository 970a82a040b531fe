"""A quote that stands in no article, beside the nearest words of one: the words that differ in brackets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from quizkit.source.article import Article
from quizkit.source.differences import Span, differences
from quizkit.source.nearest import nearest_passage
from quizkit.terminal.blocks import Block, Role
from quizkit.text.visible import one_line


def missed(articles: Iterable[Article], quote: str) -> Iterator[Block]:
    """What to show of a quote that was looked for in vain."""
    yield Block(Role.NOTE, "These words do not stand in the article.")
    for article in articles:
        near = nearest_passage(article.text, quote)
        if near:
            parts = differences(article.text, near, quote)
            typed = _marked(quote, (0, len(quote)), [part.quote for part in parts])
            spans = [part.article for part in parts]
            around = (min([near[0], *(span[0] for span in spans)]), max([near[1], *(span[1] for span in spans)]))
            yield Block(Role.TEXT, f"you typed:   {typed}", indent=2)
            yield Block(Role.TEXT, f"it says:     {_marked(article.text, around, spans)}", indent=2)
            return


def _marked(text: str, within: Span, spans: Iterable[Span]) -> str:
    """A part of a text on one line, some spans of it in brackets."""
    pieces, at = [], within[0]
    for start, end in spans:
        pieces += [text[at:start], f"[{text[start:end]}]"]
        at = end
    return one_line("".join((*pieces, text[at : within[1]])))
