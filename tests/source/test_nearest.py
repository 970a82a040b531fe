"""The passage nearest to a quote that is not in the text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from quizkit.source.nearest import nearest_passage

TEXT = "In 2008 Kosovo declared independence from Serbia. Its farms grew."


def test_a_slip_is_shown_where_it_was_meant() -> None:
    """A quote with a letter or two wrong finds the words it was copied from, whole."""
    found = nearest_passage(TEXT, "Kosovo declared independance from Serbia")
    assert found is not None
    assert TEXT[slice(*found)].startswith("Kosovo declared independence from Serbia")


def test_other_words_have_no_nearest_passage() -> None:
    """A quote that resembles nothing in the text is shown beside nothing."""
    assert nearest_passage(TEXT, "Photosynthesis turns light into sugar") is None


def test_a_quote_longer_than_the_text_has_none() -> None:
    """The article is no passage of a quote that is longer than it."""
    assert nearest_passage("Kosovo", "Kosovo declared independence") is None


@given(st.text(max_size=40), st.text(max_size=20))
def test_no_text_is_too_strange(text: str, quote: str) -> None:
    """In any text the nearest passage is a span of it with something in it, or nothing."""
    found = nearest_passage(text, quote)
    assert found is None or 0 <= found[0] <= found[1] <= len(text)
