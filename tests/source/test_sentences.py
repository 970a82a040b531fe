"""Where the sentences of an article begin and end."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizkit.source import sentence_spans


def sentences(text: str) -> list[str]:
    return [text[slice(*span)] for span in sentence_spans(text)]


@pytest.mark.parametrize(
    "divided",
    [
        # abbreviations and initials
        "Mr. Smith met Dr. Jones. | They ate.",
        "J. F. Kennedy came. | He left.",
        "The U.S. President came. | He left.",
        "He lives in the U.S. | He is tall.",
        "Use fruit, e.g. apples. | Eat it.",
        "Apples, pears, etc. | The end.",
        "At 5 p.m. | The bell rang.",
        "At 5 p.m. on Monday he came. | He ate.",
        "She works at Apple Inc. | The firm is big.",
        "Apple Inc. Chief Cook spoke.",
        "He was born in Jan. 1999. | She was not.",
        "See no. 5 there. | Then go.",
        "They said no. | Five left.",
        "It is shown in fig. 3. | The next is not.",
        "It is in the art. | The artist knows.",
        "Vitamin C. | It helps.",
        "He and I. | They left.",
        "World War II. | It ended.",
        "He studied at St. John's. | Fine.",
        "The land is Kosovo’s. | They say so.",
        # numbers
        "It is 3.5 km. | It is far.",
        "The year was 1999. | Cold it was.",
        "He paid $5. | Then he left.",
        "How many? | 12. | They left.",
        "Am 3. Oktober 1990 kam es. | Dann nicht.",
        # questions, exclamations, dots, quotation marks, brackets, notes
        "What?! | No!! | Yes.",
        "Wait... | What? | Yes.",
        "Wait… what is it?",
        "He said “I am here.” | Then he left.",
        'He said "I am here." | Then he left.',
        "He asked “Why?” and left. | She stayed.",
        "« Il est là. » | Ensuite il part.",
        "(He left.) | She stayed.",
        "He left (in May). | She stayed.",
        "He left.[1] | She stayed.[note] | Both did.",
        "Mail a.b@c.org. | Then go.",
        # other scripts
        "今天是星期一。| 明天呢？| 好！",
        "他说：“今天好。”| 然后走了。",
        "東京は都市です。| 大阪も。",
        "हिंदी भाषा है। | यह अच्छी है।",
        "هل هذا سؤال؟ | نعم هذا جواب. | انتهى",
        # lines
        "A line\nwrapped here. | Next\none.",
        "A heading\n\n| Text one. | Text two.",
        "A heading\r\n\r\n| Text.",
        "- one\n| - two\n| * three",
        "1. First thing.\n| 2. Second thing.\n| 10. Tenth.",
        "It has:\n| a) one\n| b) two",
    ],
)
def test_sentences_are_divided_where_a_reader_would(divided: str) -> None:
    """A bar in the example stands where one sentence ends and the next begins."""
    text = divided.replace("| ", "").replace("|", "")
    assert sentences(text) == [piece.strip() for piece in divided.split("|")]


@pytest.mark.parametrize("text", ["", "   ", "...", "\n\n—\n\n"])
def test_without_a_letter_there_is_no_sentence(text: str) -> None:
    """Space and signs alone are no sentence."""
    assert sentences(text) == []


@given(st.text(st.one_of(st.sampled_from("aA1 .!?\n\r“”。।-)("), st.characters()), max_size=60))
def test_every_letter_is_in_one_sentence(text: str) -> None:
    """Sentences are in order and apart, without space at their ends, and no letter or digit is outside them."""
    spans = sentence_spans(text)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    assert all(text[start:end] == text[start:end].strip() != "" for start, end in spans)
    inside = "".join(text[start:end] for start, end in spans)
    assert [c for c in inside if c.isalnum()] == [c for c in text if c.isalnum()]


def test_a_text_of_one_line_takes_no_longer_for_each_number_in_it() -> None:
    """A number is an item of a list only at the beginning of its line, which is not looked for from afar."""
    text = "It was opened in 1869. " * 40_000
    assert len(sentence_spans(text)) == 40_000
    assert sentence_spans("1. First\n  2. Second") == ((0, 8), (11, 20))


def test_a_word_of_any_length_before_a_stop_takes_no_longer() -> None:
    """What stands before a full stop is looked at for as far as an abbreviation may reach."""
    text = "Mr. " + "x" * 300_000 + ". " + "a.b" * 100_000 + ". The end."
    assert sentence_spans(text)[-1] == (len(text) - len("The end."), len(text))


def test_a_long_run_of_stops_is_one_end() -> None:
    """A run that ends no sentence is not tried again from each of its marks."""
    text = "Why" + "?" * 100_000 + "x. Yes."
    assert sentence_spans(text) == ((0, len(text) - 5), (len(text) - 4, len(text)))
