"""The short run: a few hundred hostile inputs, the same each time; `long.py` beside it makes as many as asked for."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from quizkit.report import FORMATS
from tests.fuzz.inputs import Input, make_input
from tests.fuzz.trial import failure
from tests.support.banks import ARTICLE, HEAD

SEED = 1
_WORDS = st.sampled_from(
    "the canal was opened in 1869 links two seas not may about 193 km ships {{canal}} {{a|b}} its ; , “ 二".split()
)
_TEXT = st.lists(_WORDS, max_size=8).map(" ".join) | st.text(max_size=12)
_VALUE = st.recursive(
    _TEXT | st.integers(-5, 5) | st.booleans() | st.none(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_TEXT, inner, max_size=3),
    max_leaves=6,
)
_FIELDS = st.sampled_from(
    "question answer answers distractors correction evidence explanation accept typos tolerance unit pairs items "
    "scoring penalty terms points tags difficulty hint".split()
)
_TYPES = st.sampled_from(
    "choice multiple-response true-false short-answer numeric cloze matching ordering other".split()
)
_QUESTION = st.builds(
    lambda type, fields: {"id": "q", "type": type, "question": "Was the canal opened?", **fields},
    _TYPES,
    st.dictionaries(_FIELDS, _VALUE | _TEXT, max_size=7),
)


@pytest.mark.parametrize("block", range(8))
def test_a_damaged_file_is_told_of(block: int, tmp_path: Path) -> None:
    """No traceback, an exit code of the three, and soon."""
    for number in range(block * 40, block * 40 + 40):
        format = FORMATS[number % len(FORMATS)]
        assert failure(make_input(SEED, number), tmp_path, format) == "", f"seed {SEED}, number {number}, {format}"


@pytest.mark.parametrize("opener", ["[", "{a: ", "- ", "? "])
def test_a_bank_that_nests_without_end_is_told_of(opener: str, tmp_path: Path) -> None:
    """Though a comment in it makes its texts be looked through as well."""
    bank = f"# quizkit: ignore[vague-term] as the article has it\n{HEAD}- id: {opener * 30_000}\n"
    assert failure(Input(bank.encode(), ARTICLE.encode(), b""), tmp_path) == ""


@pytest.mark.parametrize("format", FORMATS)
def test_thousands_of_findings_are_told_of_in_any_format(format: str, tmp_path: Path) -> None:
    """As many as there are: in the head of a bank, in one question, and one in each question."""
    fields = [f"unknown-{number}: a\n" for number in range(4000)]
    questions = "".join(f"- {{id: q{number}, type: choice, question: What?}}\n" for number in range(1500))
    bank = f"{''.join(fields)}{HEAD}- id: one\n  {'  '.join(fields)}{questions}"
    assert failure(Input(bank.encode(), ARTICLE.encode(), b""), tmp_path, format) == ""


@given(questions=st.lists(_QUESTION, min_size=1, max_size=3))
def test_any_question_of_any_shape_is_told_of(
    questions: list[dict[str, object]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Every type with fields of every other, with values of every kind, on a real article."""
    head: dict[str, object] = {"quizkit": 1, "title": "The canal", "source": "article.txt", "questions": questions}
    text = yaml.safe_dump(head, allow_unicode=True, sort_keys=False)
    made = Input(text.encode("utf-8", "surrogatepass"), ARTICLE.encode(), b"")
    assert failure(made, tmp_path_factory.mktemp("bank")) == ""
