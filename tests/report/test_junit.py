"""JUnit's XML, read by an independent reader."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from junitparser import Failure, JUnitXml, Skipped

from quizkit.check.outcome import Judged, Outcome
from tests.support.banks import HEAD, LENGTH, SEAS, YEAR, make_bank
from tests.support.checking import BAD, outcome_of, report_on
from tests.support.hostile import FOLDER, hostile_outcome


def suites_of(*outcomes: Outcome, root: Path = BAD) -> Any:
    return JUnitXml.fromstring("\n".join(report_on(*outcomes, format="junit", root=root)).encode("utf-8"))


def test_a_question_is_a_test_case(tmp_path: Path) -> None:
    """One that is proven passes, one with an error fails, under the bank's name and with its line."""
    make_bank(tmp_path)
    text = HEAD + YEAR + SEAS.replace("evidence: The", "evidence: A") + LENGTH
    suites = suites_of(outcome_of(text, tmp_path), root=tmp_path)
    (suite,) = suites
    assert suite.name == "a-text-of-a-test.yaml"
    assert (suite.tests, suite.failures, suite.errors, suite.skipped) == (3, 1, 0, 0)
    assert [case.name for case in suite] == ["year", "seas", "length"]
    year, seas, _ = suite
    assert year.is_passed
    (failure,) = seas.result
    assert isinstance(failure, Failure)
    assert failure.type == "QK205"
    assert failure.message == "article.txt has “The canal links”, the quote “A canal links”"
    assert "\n  help: " in failure.text
    assert (suites.tests, suites.failures) == (3, 1)


def test_what_belongs_to_no_question_is_a_case_of_its_own() -> None:
    """A bank that cannot be read at all fails too, and so does a question that cannot."""
    (suite,) = suites_of(outcome_of("title: A\nsource: none.txt\nquestions:\n- {id: a, type: choise, question: b}\n"))
    cases = {case.name: case for case in suite}
    assert set(cases) == {"the bank", "a"}
    assert all(isinstance(case.result[0], Failure) for case in cases.values())


def test_an_attested_question_is_skipped() -> None:
    """A person vouched for it, no machine proved it."""
    judged = (Judged("a", "choice", 0, 1, "attested", 1), Judged("b", "choice", 9, 2, "proven", 1))
    (suite,) = suites_of(Outcome("bank.yaml", (), judged, 0, 0, 0))
    assert (suite.tests, suite.failures, suite.skipped) == (2, 0, 1)
    first, second = suite
    assert isinstance(first.result[0], Skipped)
    assert second.is_passed


def test_hostile_texts_are_data(tmp_path: Path) -> None:
    """The reader finds as many cases as there are questions, and the texts in them."""
    (suite,) = suites_of(hostile_outcome(tmp_path), root=tmp_path)
    assert suite.name == " ".join(FOLDER.replace("\u202e", "<U+202E>").split()) + "/bank.yaml"
    assert suite.tests == len(list(suite)) == 3
    hostile = next(iter(suite))
    assert hostile.name.startswith("::error::x %0A,:%25 | `<b>&amp;</b>` [link](1)")
    assert "␛[31m" in hostile.name


def test_every_bad_bank_can_be_read() -> None:
    """In one document; the counts are those of the elements."""
    outcomes = [outcome_of(path.read_bytes().decode("utf-8", "replace")) for path in sorted(BAD.glob("*.yaml"))]
    suites = suites_of(*outcomes)
    assert suites.tests == sum(1 for suite in suites for _ in suite)
    assert suites.failures == sum(
        any(isinstance(result, Failure) for result in case.result) for suite in suites for case in suite
    )
