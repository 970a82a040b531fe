"""The report for people, character by character."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from quizkit.bank.reader import read_bank_text
from quizkit.check.engine import check_bank
from quizkit.kinds import KINDS
from quizkit.report.run import Run, report_in
from quizkit.report.text import MOST_OF_A_KIND
from quizkit.text.visible import width
from tests.support.checking import BAD, outcome_of, report_on

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


Told = Callable[[int | None, str], list[str]]
WRONG_YEAR = BANK.replace("1887\n  dis", "1888\n  dis")


@pytest.fixture
def told_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Told:
    """The report on a text as a terminal of that width has it."""
    monkeypatch.chdir(tmp_path)
    Path("article.txt").write_text((BAD / "article.txt").read_text(encoding="utf-8"), encoding="utf-8")

    def report(columns: int | None, text: str) -> list[str]:
        outcome = check_bank(read_bank_text(text, Path("bank.yaml"), KINDS))
        return list(report_in("text", [outcome], Run(Path(), lambda: 1, columns)))

    return report


def test_on_a_narrow_terminal_words_stay_whole_and_carets_below_them(told_in: Told) -> None:
    """What goes on is moved in; an excerpt is cut so that it has a line of its own."""
    assert told_in(40, WRONG_YEAR) == [
        "bank.yaml:8:11: error QK301 not-proven:",
        "    The passage does not say “1888”",
        "    8 |   answer: 1888",
        "      |           ^^^^",
        "article.txt:1:42",
        "    1 | … s built in 1887 by the eng …",
        "      |              ^^^^",
        "   help: the passage has “1887”: correct",
        "         the answer, or quote the",
        "         sentence that says it",
        "",
        "1 question: 1 unproven · 4 checks · 1",
        "    error",
    ]


@pytest.mark.parametrize("columns", [20, 40, 80, 120, 200])
def test_no_line_is_wider_than_the_terminal(told_in: Told, columns: int) -> None:
    """Places aside, which a terminal opens only where they stand whole."""
    lines = told_in(columns, WRONG_YEAR + "  hnit: x\n")
    places = [line for line in lines if line.startswith(("bank.yaml:", "article.txt:"))]
    assert max(width(line) for line in lines if line not in places) <= max(columns, 28)
    assert len(places) == 3


def test_a_wide_span_fits_as_well(told_in: Told) -> None:
    """It takes all the room behind the ellipsis."""
    lines = told_in(40, BANK.replace("answer: 1887", "answer: the harbour").replace("1887\n", "1887 by the engineer\n"))
    assert max(map(width, lines)) <= 40


def test_on_a_wide_terminal_nothing_is_broken(told_in: Told) -> None:
    """It is what a pipe gets."""
    assert told_in(200, WRONG_YEAR) == told_in(None, WRONG_YEAR)


def test_a_line_far_down_has_its_carets_below_it() -> None:
    """A number of six digits moves them on."""
    text = WRONG_YEAR.replace("questions:\n", "questions:\n" + "\n" * 100_000)
    lines = told(text).split("\n")
    assert lines[1:3] == ["100008 |   answer: 1888", "       |           ^^^^"]
