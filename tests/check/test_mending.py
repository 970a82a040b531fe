"""An answer that is not proven: the finding says what the passage has in its place, and where else it stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizkit.check.engine import check_bank
from quizkit.check.rule import Finding
from tests.support.banks import make_bank
from tests.support.checking import bank_of

ARTICLE = """\
The mill at Tarn was opened in 1908 by the miller Rosa Weir. It has 12 millstones and 3 floors. In 1931 it burned down.

The mill at Tarn ground wheat with water power from the Ede. Ida Holm of Lower Tarn bought it in spring. It is 18 \
metres high.

The wheel cost $40 in all.
"""


def the_finding(folder: Path, fields: str, article: str = ARTICLE, language: str = "en") -> Finding:
    """The one finding of an error in a bank of one question."""
    head = f"quizkit: 1\ntitle: The mill\nlanguage: {language}\nsource: article.txt\nquestions:\n- id: one\n"
    path = make_bank(folder, fields, head=head, article=article)
    found = check_bank(bank_of(path.read_text(encoding="utf-8"), folder)).findings
    errors = [each for each in found if each.rule.SEVERITY == "error"]
    assert [each.rule.CODE for each in errors] == ["QK301"], errors
    return errors[0]


def pointed_at(finding: Finding) -> list[str]:
    """The words of the article that the finding points at."""
    return [related.article.text[related.start : related.end] for related in finding.problem.related]


def choice(question: str, answer: str, quote: str, *distractors: str) -> str:
    """A question of type choice as fields below an id."""
    others = ", ".join(distractors or ("none of these words", "nor these ones"))
    return f"""\
  type: choice
  question: {question}
  answer: {answer}
  distractors: [{others}]
  evidence: {quote}
"""


OPENED, STONES, GROUND = "The mill at Tarn was opened in 1908", "It has 12 millstones", "The mill at Tarn ground wheat"


@pytest.mark.parametrize(
    ("question", "answer", "quote", "has"),
    [
        ("In which year was the mill opened?", "1909", OPENED, "1908"),
        ("When was the mill opened?", "in 1909", OPENED, "1908"),
        ("How many millstones does the mill have?", "21", STONES, "12"),
        ("How much does the mill have?", "21 millstones", STONES, "12 millstones"),
        ("How much does the mill have?", "12 wheels", STONES, "12 millstones"),
        ("How much did it cost?", "$50", "The wheel cost $40 in all", "$40"),
        ("Who opened the mill?", "Rosa Weil", OPENED, "Rosa Weir"),
        ("What ground the wheat?", "wind power", GROUND, "water power"),
        ("What did the mill grind?", "wheet", GROUND, "wheat"),
    ],
)
def test_the_passage_has_one_thing_of_the_kind(
    tmp_path: Path, question: str, answer: str, quote: str, has: str
) -> None:
    """It is named, and pointed at in the article."""
    finding = the_finding(tmp_path, choice(question, answer, quote))
    assert finding.problem.message == f"The passage does not say “{answer}”"
    assert finding.problem.help == f"the passage has “{has}”: correct the answer, or quote the sentence that says it"
    assert pointed_at(finding) == [has]


def test_several_of_the_kind_are_named(tmp_path: Path) -> None:
    """Which of them is meant is not known, so that the whole sentence is pointed at."""
    finding = the_finding(tmp_path, choice("What is the figure?", "77", STONES))
    assert finding.problem.help.startswith("the passage has “12” and “3”: ")
    assert pointed_at(finding) == ["It has 12 millstones and 3 floors."]


def test_what_the_question_says_is_not_the_answer(tmp_path: Path) -> None:
    """The mill's own name is no answer to who opened it."""
    finding = the_finding(tmp_path, choice("Who opened the mill at Tarn?", "Bo Ash", OPENED))
    assert finding.problem.help.startswith("the passage has “Rosa Weir”: ")


def test_nothing_is_claimed_of_what_is_not_known(tmp_path: Path) -> None:
    """A year is not offered for a number, nor anything for words of which the passage has none."""
    finding = the_finding(tmp_path, choice("How many sacks were there?", "77", "In 1931 it burned down"))
    assert "1931" not in finding.problem.help
    finding = the_finding(tmp_path, choice("What happened?", "a lasting peace", "In 1931 it burned down"))
    assert "the passage has" not in finding.problem.help


def test_an_answer_of_another_sentence(tmp_path: Path) -> None:
    """The quote is of the wrong sentence: the right one is pointed at."""
    finding = the_finding(tmp_path, choice("Who bought the mill?", "Ida Holm", OPENED))
    assert finding.problem.help == (
        "the passage has “Tarn” and “Rosa Weir”; "
        "“Ida Holm” stands in another sentence: if that shows the answer, quote it"
    )
    assert pointed_at(finding) == ["Ida Holm"]


def test_a_distractor_of_the_passage_is_pointed_at(tmp_path: Path) -> None:
    finding = the_finding(tmp_path, choice("Who opened the mill?", "Bo Ash", OPENED, "Rosa Weir", "Ann Lee"))
    assert finding.problem.help == "the passage has the distractor “Rosa Weir”: is that the answer?"
    assert pointed_at(finding) == ["Rosa Weir"]


@pytest.mark.parametrize(
    ("answer", "bare", "what"),
    [
        ("<b>Rosa Weir</b>", "Rosa Weir", "take the markup out"),
        ("'**Rosa Weir**'", "Rosa Weir", "take the signs of Markdown out"),
        ("Rosa\u200b Weir", "Rosa Weir", "an invisible character stands in this, type it anew"),
        ("Rosa Weir (the miller)", "Rosa Weir", "what stands in brackets goes into `explanation`"),
    ],
)
def test_signs_that_are_no_part_of_the_answer(tmp_path: Path, answer: str, bare: str, what: str) -> None:
    """Without them the passage has it."""
    finding = the_finding(tmp_path, choice("Who opened the mill?", answer, OPENED))
    assert finding.problem.help == f"the passage has “{bare}”: {what}"
    assert pointed_at(finding) == [bare]


def test_several_keys_in_one_text(tmp_path: Path) -> None:
    """Each of them stands there: one is the answer, the others are accepted."""
    fields = "  type: short-answer\n  question: Who opened the mill?\n"
    finding = the_finding(tmp_path, f"{fields}  answer: Rosa Weir / Weir\n  evidence: {OPENED}\n")
    assert finding.problem.help.endswith("write one of them here, and the others under `accept`")


def test_a_statement_that_is_a_question(tmp_path: Path) -> None:
    """It cannot be true or false."""
    fields = (
        f"  type: true-false\n  question: Was the mill at Tarn opened in 1908?\n  answer: true\n  evidence: {OPENED}\n"
    )
    help = the_finding(tmp_path, fields).problem.help
    assert help == "write it as a statement that is true or false, without a question mark"


def test_another_unit(tmp_path: Path) -> None:
    """The finding stands at the unit, not at the number, which is right."""
    fields = "  type: numeric\n  question: How high is the mill?\n  answer: 18\n  unit: feet\n"
    finding = the_finding(tmp_path, fields + "  evidence: It is 18 metres high\n")
    assert finding.position == (10, 9)
    assert finding.problem.help == "the passage has “18 metres”: correct the unit, or quote the sentence that says it"
    assert pointed_at(finding) == ["18 metres"]


def test_a_name_of_the_question_that_is_nearly_one_of_the_passage(tmp_path: Path) -> None:
    """It is misspelt, and shown as it is spelt; a name that resembles none is not compared with any."""
    finding = the_finding(tmp_path, choice("Who opened the mill at Tern?", "Rosa Weir", OPENED))
    assert finding.problem.help == "the passage has “Tarn”: use the article's own names and numbers, or declare a term"
    assert pointed_at(finding) == ["Tarn"]
    finding = the_finding(tmp_path, choice("Who opened the mill at Bonn?", "Rosa Weir", OPENED))
    assert finding.problem.help == "use the article's own names and numbers, or declare a term"


def test_a_gap_filled_with_another_word(tmp_path: Path) -> None:
    """What stands between the same words in the passage is named."""
    fields = f"  type: cloze\n  question: The mill at Tarn ground {{{{rye}}}} with water power.\n  evidence: {GROUND}\n"
    finding = the_finding(tmp_path, fields)
    assert finding.problem.help.startswith("the passage has “wheat” there: ")
    assert pointed_at(finding) == ["wheat"]


def test_a_number_in_chinese(tmp_path: Path) -> None:
    """Words without spaces: the number with the same sign behind it."""
    article = "1908年，磨坊开业，有12块磨石。\n"
    fields = choice("磨坊在哪一年开业？", "1909年", "1908年，磨坊开业", "1920年", "1931年")
    finding = the_finding(tmp_path, fields, article, "zh")
    assert pointed_at(finding) == ["1908年"]


def test_an_explanation_is_not_blamed_for_a_wrong_key(tmp_path: Path) -> None:
    """It says what the passage says: the key is what is wrong."""
    fields = (
        choice("In which year was the mill opened?", "1909", OPENED) + "  explanation: The mill was opened in 1908.\n"
    )
    assert the_finding(tmp_path, fields).problem.message == "The passage does not say “1909”"
