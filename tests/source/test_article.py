"""An article: its lines, its sentences, and the passage round a quote."""

from __future__ import annotations

from quizkit.source import Article, find_quote

TEXT = "Kosovo declared independence in 2008.\nTaiwan did not. Both trade\nwith many."
ARTICLE = Article("article", "article.txt", TEXT)


def passage(quote: str) -> str:
    found = find_quote(TEXT, quote)
    assert found is not None
    return TEXT[slice(*ARTICLE.passage(*found))]


def test_a_passage_is_the_sentence_round_a_quote() -> None:
    """A quote from the middle of a sentence widens to all of it."""
    assert passage("independence in 2008") == "Kosovo declared independence in 2008."
    assert passage("trade with") == "Both trade\nwith many."


def test_a_passage_may_be_several_sentences() -> None:
    """A quote that runs over a sentence's end widens to both sentences."""
    assert passage("in 2008. Taiwan did") == "Kosovo declared independence in 2008.\nTaiwan did not."


def test_a_whole_sentence_is_its_own_passage() -> None:
    """A quote that is a sentence stays as it is."""
    assert passage("Taiwan did not.") == "Taiwan did not."


def test_places_are_told_as_an_editor_counts_them() -> None:
    """The lines of an article are those of its file."""
    assert ARTICLE.lines.position(TEXT.index("Taiwan")) == (2, 1)
    assert len(ARTICLE.sentences) == 3
