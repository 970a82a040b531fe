"""What holds of the proof engine for any text: it decides, the same way each time, in time, without an error."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizkit.proof import prove_answer, prove_statement

CASES = Path(__file__).parent / "cases"
SENTENCES = sorted(
    {
        line.split("\t")[3]
        for name in ("en.tsv", "engine.tsv")
        for line in (CASES / name).read_text(encoding="utf-8").splitlines()
        if line.count("\t") == 3
    }
)
LANGUAGES = st.sampled_from(["en", "en-GB", "es", "fr", "de", "zh", "it", "ja", "xx", ""])
ANY_TEXT = st.text(st.characters(), max_size=80)  # surrogates and control characters too
WORDS = st.lists(
    st.sampled_from(
        "the a not no never may if only 5 5% $3 1990 May said Paris New York king's isn't , . ( ) “ ” — than more and "
        "or who was by of in 不 是 \u202e \x00 é \ud800".split(" ")
    ),
    max_size=30,
).map(" ".join)


@pytest.mark.parametrize("sentence", SENTENCES[::3])
def test_a_sentence_proves_itself(sentence: str) -> None:
    """A passage says what it says."""
    assert prove_statement(sentence, sentence).proven


@given(WORDS | ANY_TEXT, WORDS | ANY_TEXT, LANGUAGES)
@settings(deadline=None, max_examples=400)
def test_any_text_gets_a_verdict(statement: str, evidence: str, language: str) -> None:
    """No text raises, and the same texts get the same verdict."""
    first = prove_statement(statement, evidence, language=language)
    assert first.status in ("proven", "unproven", "contradicted")
    assert first == prove_statement(statement, evidence, language=language)
    for reason in first.reasons:
        assert reason.code
        if reason.evidence is not None:
            assert evidence[reason.evidence.start : reason.evidence.end] == reason.evidence.text


@given(WORDS | ANY_TEXT, st.lists(WORDS | ANY_TEXT, min_size=2, max_size=4, unique=True), WORDS | ANY_TEXT, LANGUAGES)
@settings(deadline=None, max_examples=300)
def test_at_most_one_option_is_proven(question: str, options: list[str], evidence: str, language: str) -> None:
    """Swapping the key with a distractor never leaves the item proven."""
    proven = [
        option
        for option in options
        if prove_answer(
            question, option, [other for other in options if other != option], evidence, language=language
        ).proven
    ]
    assert len(proven) <= 1


@given(st.sampled_from(SENTENCES), st.data())
@settings(deadline=None, max_examples=200)
def test_a_negation_put_in_is_never_proven(sentence: str, data: st.DataObject) -> None:
    """A word `never` that the passage does not have cannot be proven."""
    words = sentence.split()
    if "never" in sentence.lower() or len(words) < 4:
        return
    at = data.draw(st.integers(1, len(words) - 1))
    assert not prove_statement(" ".join([*words[:at], "never", *words[at:]]), sentence).proven


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        ("word " * 20_000, "word " * 20_000),
        ("the " * 900 + "end.", "the " * 9_000 + "end."),
        ("a b " * 600, "b a " * 6_000),
        ("x" * 4_000, "x" * 40_000),
        ("Lee won.", "Lee won and " * 8_000),
        ("Lee won.", "(" * 30_000),
        ("Lee, " * 900, "Lee, and " * 5_000),
        ("1 " * 2_000, "1 2 " * 10_000),
        ("在" * 1_500, "在，" * 40_000),
        ("no-one " * 500, "“" * 45_000),
        ("The canal links two seas.", "The canal " + "( " * 15_000 + "links two seas."),
        ("Lee won.", "Lee " + "may " * 10_000 + "won."),
        ("一" * 10 + "二", "一，" * 15_000),
        ("一" * 50 + "年", "一" * 30_000 + "年" * 300),
        ("一", "不" + "一" * 40_000),
        (",".join(map(str, range(300))) + "一", ",".join(map(str, range(1_000, 9_000)))),
        ("Lee", "won; " * 8_000 + "Lee; " * 30),
        ("The canal links two seas.", "may " * 10_000 + "the canal links two seas."),
    ],
    ids=range(18),
)
def test_long_texts_take_bounded_time(statement: str, evidence: str) -> None:
    """Some seconds at most, on texts that no person writes."""
    start = time.perf_counter()
    prove_statement(statement, evidence)
    prove_statement(statement, evidence, language="zh")
    prove_answer("Who won?", statement[:200], ["Bo", "Al"], evidence)
    assert time.perf_counter() - start < 20
