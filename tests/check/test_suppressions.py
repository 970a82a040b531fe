"""Suppressions: what a comment silences, where it may stand, and what is no comment at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizkit.check.outcome import Outcome
from tests.support.checking import findings, outcome_of

HEAD = "quizkit: 1\ntitle: The lighthouse\nsource: article.txt\nquestions:\n"
IGNORE = "# quizkit: ignore[swallowed-by-comment] the text ends there"
QUESTION = """\
- id: height{at_id}
  type: numeric
  question: How high is the tower?{at_stem}
  answer: 31
  unit: metres
{above}  evidence: The tower is 31 metres high{at_evidence}
  hint: Count the # steps{at_hint}
"""
NO_COMMENTS = dict.fromkeys(["at_id", "at_stem", "above", "at_evidence", "at_hint"], "")


def checked(before: str = "", **comments: str) -> Outcome:
    return outcome_of(HEAD + before + QUESTION.format(**NO_COMMENTS | comments))


def test_without_a_comment_there_is_a_finding() -> None:
    """What the tests below silence."""
    assert findings(checked()) == ["QK123 11:19"]


@pytest.mark.parametrize(
    "outcome",
    [
        checked(at_hint="  " + IGNORE),
        checked(at_id="  " + IGNORE),
        checked(before=IGNORE + "\n"),
        checked(before=IGNORE + "\n# another comment\n\n"),
        checked(before="  " + IGNORE + "\n"),
        checked(at_hint="  # quizkit: ignore[QK123] the text ends there"),
        checked(at_hint="  #quizkit:ignore[ qk123 ]: the text ends there"),
    ],
)
def test_a_comment_silences(outcome: Outcome) -> None:
    """At the end of the line, at the question's id, and above the question; by name and by code."""
    assert (findings(outcome), outcome.silenced) == ([], 1)


def test_a_comment_above_a_field_holds_for_it_alone() -> None:
    """For the line below, and not for the rest of the question."""
    assert findings(checked(above="  " + IGNORE + "\n")) == ["QK522 10:21", "QK123 12:19"]


def test_a_comment_on_another_line_silences_nothing() -> None:
    """And is told as one that is not used."""
    assert findings(checked(at_evidence="  " + IGNORE)) == ["QK522 10:60", "QK123 11:19"]


def test_one_comment_for_several_rules() -> None:
    """Each name is judged by itself."""
    outcome = checked(at_hint="  # quizkit: ignore[swallowed-by-comment, typographic-quotes] both are meant")
    assert findings(outcome) == ["QK522 11:68"]


def test_a_text_of_several_lines() -> None:
    """The comment stands behind its last line, and the finding in the middle."""
    stem = "How high is\n    hint：the tower\n    in metres?  # quizkit: ignore[full-width-colon] meant so"
    outcome = outcome_of(HEAD + QUESTION.format(**NO_COMMENTS).replace("How high is the tower?", stem))
    assert (findings(outcome), outcome.silenced) == (["QK123 13:19"], 1)


def test_beside_the_sign_of_a_block() -> None:
    """What stands there is a comment; the lines below are text."""
    block = "  explanation: >-  # quizkit: ignore[QK123] why\n    The tower is 31 metres high.\n"
    assert findings(checked(above=block)) == ["QK522 10:38", "QK123 13:19"]


@pytest.mark.parametrize(
    "hint",
    [
        f"'Count the {IGNORE}'",
        f'"Count the {IGNORE}"',
        f"'Count the\n    {IGNORE}'",
        f"|\n    Count the\n    {IGNORE}\n",
        f">-\n    {IGNORE}\n",
        "Count" + IGNORE.replace("quizkit: ", "quizkit:"),
    ],
)
def test_what_is_no_comment(hint: str) -> None:
    """Inside quotes or a block, or without a space before it, “#” is a sign like any other."""
    text = HEAD + QUESTION.format(**NO_COMMENTS).replace("Count the # steps", hint)
    assert findings(outcome_of(text)) == []


def test_the_value_of_a_repeated_field_is_no_comment() -> None:
    """It is left out of the bank, and is a text all the same."""
    text = HEAD + QUESTION.format(**NO_COMMENTS).replace("Count the # steps", f"no\n  hint: 'see {IGNORE}'")
    assert findings(outcome_of(text)) == ["QK105 12:3"]


def test_a_question_that_could_not_be_read() -> None:
    """Nobody knows what there is to silence in it; in the others comments work as ever."""
    broken = "- id: broken  # quizkit: ignore[QK123] a reason\n  type:numeric\n  hint: a # b\n"
    outcome = outcome_of(HEAD + QUESTION.format(**NO_COMMENTS | {"at_hint": "  " + IGNORE}) + broken)
    assert [finding.rule.NAME for finding in outcome.findings] == ["yaml-syntax"]


def test_nothing_unproven_is_silenced() -> None:
    """Neither by the rule that says so nor by the one that finds no quote; the verdict stays."""
    text = HEAD + QUESTION.format(**NO_COMMENTS | {"at_id": "  # quizkit: ignore[QK301, QK302, QK205] I know"})
    outcome = outcome_of(text.replace("answer: 31", "answer: 32").replace("the # steps", "them"))
    assert [finding.rule.NAME for finding in outcome.findings].count("wrong-suppression") == 3
    assert "not-proven" in [finding.rule.NAME for finding in outcome.findings]
    assert [judged.status for judged in outcome.judged] == ["unproven"]


@given(st.text(alphabet=" #'\"\n:|>[],-QK123quizkit: ignore[]", max_size=60))
def test_any_comment_at_all(text: str) -> None:
    """No text raises, and without its form nothing is silenced."""
    outcome = checked(at_hint="  # quizkit: ignore" + text)
    assert outcome.silenced == 0 or "[" in text


def test_the_time_grows_with_the_size() -> None:
    """Many comments over one long question are looked through once each."""
    lines = "".join(f"# quizkit: ignore[QK123] reason {number}\n" for number in range(3000))
    assert checked(before=lines).silenced == 1
