"""The report for people, character by character."""

from __future__ import annotations

from pathlib import Path

from quizkit.report.text import MOST_OF_A_KIND
from tests.support.checking import outcome_of, report_on

BANK = """\
quizkit: 1
title: The lighthouse
source: article.txt
questions:
- id: year
  type: choice
  question: In which year was the lighthouse at Cape Vell built?
  answer: 1887
  distractors: [1903, 1924]
  evidence: The lighthouse at Cape Vell was built in 1887
"""
ENGINEER = " by the engineer Ada Brandt. It stands on a low rock"


def told(text: str) -> str:
    """The report on a text, without the folder of its paths."""
    outcome = outcome_of(text)
    folder = Path(outcome.path).parent.as_posix() + "/"
    return "\n".join(report_on(outcome)).replace(folder, "")


def test_a_clean_bank_is_one_line() -> None:
    """It says what was proven and how much was looked at."""
    assert told(BANK) == "1 question: 1 proven · 4 checks · no findings"


def test_a_finding_shows_its_line_and_what_to_do() -> None:
    """Place, severity, code and name; the line with carets; the help; then the sum."""
    assert told(BANK + "  hnit: Before 1900.\n") == (
        "a-text-of-a-test.yaml:11:3: error QK107 unknown-field: a choice question has no field “hnit”\n"
        "   11 |   hnit: Before 1900.\n"
        "      |   ^^^^\n"
        "   help: did you mean “hint”?\n"
        "\n"
        "1 question: 1 proven · 4 checks · 1 error"
    )


def test_a_finding_shows_its_place_in_the_article() -> None:
    """The words of the article that differ stand under the line of the bank, with their own place."""
    lines = told(BANK.replace("evidence: The lighthouse", "evidence: A lighthouse")).splitlines()
    assert lines[0].startswith("a-text-of-a-test.yaml:10:13: error QK205 quote-not-found: article.txt has “The light")
    assert lines[1:8] == [
        "   10 |   evidence: A lighthouse at Cape Vell was built in 1887",
        "      |             ^",
        "article.txt:1:1",
        f"    1 | The lighthouse at Cape Vell was built in 1887{ENGINEER}  …",
        "      | ^^^",
        "   help: copy the words from the article",
        "",
    ]


def test_errors_and_warnings_are_counted_apart() -> None:
    """In the last line, each with its number."""
    last = told(BANK + "  hint: “Old”\n  colour: x\n  shape: y\n").splitlines()[-1]
    assert last == "1 question: 1 proven · 4 checks · 2 errors, 1 warning"


def test_what_could_not_be_read_is_not_called_proven() -> None:
    """A question with an error is counted, and proves nothing."""
    last = told(BANK.replace("type: choice", "type: chioce")).splitlines()[-1]
    assert last == "1 question: 1 not read · 0 checks · 1 error"


def test_several_banks_are_summed_up() -> None:
    """One last line for all of them."""
    lines = report_on(outcome_of(BANK), outcome_of(BANK))
    assert lines == ["2 banks, 2 questions: 2 proven · 8 checks · no findings"]


def test_text_from_a_bank_is_data() -> None:
    """Escape sequences, line ends and turned text are shown as symbols, never sent."""
    shown = told(BANK + '  "\\e[31m\\nhint\\r": x\n  tags: [\u202e]\n')
    assert "\x1b" not in shown
    assert "\r" not in shown
    assert "\u202e" not in shown
    assert "a choice question has no field “␛[31m hint" in shown


def test_thousands_of_one_kind_are_counted_not_told() -> None:
    """The first thousand are shown; the last line counts all of them."""
    lines = told(BANK + "".join(f"  k{number}: x\n" for number in range(MOST_OF_A_KIND + 500))).splitlines()
    assert "a-text-of-a-test.yaml: QK107 500 times more" in lines
    assert lines[-1].endswith("· 1500 errors")
