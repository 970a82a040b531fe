"""`quizkit coverage`, as a process: what is counted, what it looks like, and when it fails."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
from pathlib import Path

import pytest

from quizkit.text.visible import width
from tests.support.banks import SEAS, YEAR, make_bank
from tests.support.program import ROOT, run_program
from tests.support.real_terminal import RealTerminal

TWICE = YEAR.replace("id: year", "id: again").replace("In which year", "When")
LONG = """\
The canal

The canal was opened in 1869. The canal links two seas, and many ships use it. It is long.

References

Ada, A. (1901). The canal was opened in a later year.
"""


def coverage(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return run_program("coverage", "bank.yaml", *arguments, home=folder / "home", cwd=folder, **environment)


def test_each_sentence_stands_behind_the_number_of_its_questions(tmp_path: Path) -> None:
    """Sentences nobody asks about are there with a nought, and the last line has the total."""
    make_bank(tmp_path, YEAR, TWICE)
    done = coverage(tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "article.txt",
        "  2 | The canal was opened in 1869.",
        "  0 | The canal links two seas, and many ships use it.",
        "  0 | Its length is 193 km.",
        "",
        "1 of 3 sentences reached, 33.3 %, by 2 questions",
    ]


def test_headings_short_lines_and_references_do_not_count(tmp_path: Path) -> None:
    """They have an empty margin: nobody has to ask about them."""
    make_bank(tmp_path, YEAR, SEAS, article=LONG)
    lines = coverage(tmp_path).stdout.splitlines()
    assert "    | The canal" in lines
    assert "  0 | It is long." in lines
    assert "    | The canal was opened in a later year." in lines
    assert lines[-1] == "2 of 3 sentences reached, 66.6 %, by 2 questions"


def test_a_quote_over_two_sentences_reaches_both(tmp_path: Path) -> None:
    """And one that is not found, or of two words, reaches none."""
    both = YEAR.replace("evidence: The canal was opened in 1869", "evidence: opened in 1869. The canal links")
    make_bank(tmp_path, both)
    assert "2 of 3 sentences reached" in coverage(tmp_path).stdout
    make_bank(tmp_path, YEAR.replace("evidence: The canal was opened in 1869", "evidence: in 1869"))
    assert "0 of 3 sentences reached" in coverage(tmp_path).stdout


@pytest.mark.parametrize(("least", "code"), [("33", 0), ("33.4", 1), ("0", 0), ("100", 1)])
def test_too_little_coverage_ends_with_1(tmp_path: Path, least: str, code: int) -> None:
    """The share is compared as it is, not as it is rounded; a log says what failed."""
    make_bank(tmp_path, YEAR)
    done = coverage(tmp_path, "--fail-under", least)
    assert done.returncode == code
    assert done.stderr == (f"quizkit: 33.3 % is under the {least} % of `--fail-under`\n" if code else "")


def test_json_names_the_questions_and_the_places(tmp_path: Path) -> None:
    """Each sentence is found in the article by its offsets and by its line and column."""
    make_bank(tmp_path, YEAR, TWICE)
    done = coverage(tmp_path, "--format", "json", "--fail-under", "90")
    assert done.returncode == 1
    told = json.loads(done.stdout)
    assert (told["version"], told["sentences"], told["reached"]) == (1, 3, 1)
    first, second, _ = told["sources"][0]["sentences"]
    assert first["questions"] == ["year", "again"]
    article = (tmp_path / "article.txt").read_text(encoding="utf-8")
    assert article[second["start"] : second["end"]] == second["text"]
    assert (second["line"], second["column"], second["questions"], second["counts"]) == (1, 31, [], True)


def test_a_bank_that_cannot_be_read_ends_with_2(tmp_path: Path) -> None:
    """A sentence says how to see why."""
    make_bank(tmp_path, YEAR.replace("type: choice", "type: chose"))
    done = coverage(tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert "quizkit validate" in done.stderr


@pytest.mark.parametrize("columns", [40, 80, 200])
@pytest.mark.parametrize("bank", ["chinese-abacus", "kosovo-taiwan"])
def test_it_fits_the_screen(bank: str, columns: int, tmp_path: Path) -> None:
    """No line is wider than the screen, nor than a person reads well; every line keeps its margin."""
    done = run_program("coverage", f"question_banks/{bank}", home=tmp_path / "home", cwd=ROOT, COLUMNS=str(columns))
    body, total = done.stdout.split("\n\n1", 1)[0].splitlines(), done.stdout.splitlines()[-2:]
    assert max(map(width, [*body[1:], *total])) <= min(columns, 100)
    assert all("|" in line[:8] or not line for line in body[1:])


def test_colours_on_a_terminal_and_none_where_nobody_wants_them(tmp_path: Path) -> None:
    """What the colours say is in the margin as well."""
    make_bank(tmp_path, YEAR)
    with RealTerminal("coverage", "bank.yaml", home=tmp_path / "home", cwd=tmp_path) as terminal:
        assert terminal.finish() == 0
        assert "\x1b[32m" in terminal.raw
        assert "  1 | The canal was opened in 1869." in terminal.text()
    with RealTerminal(
        "coverage", "bank.yaml", home=tmp_path / "home", cwd=tmp_path, environment={"NO_COLOR": "1"}
    ) as terminal:
        assert terminal.finish() == 0
        assert "\x1b[32m" not in terminal.raw


def test_what_an_article_holds_is_text(tmp_path: Path) -> None:
    """A sequence that would turn a terminal's colours is shown, not obeyed."""
    make_bank(tmp_path, YEAR, article="The canal was opened in 1869. A mark \u202eturned round stands here.\n")
    assert "\u202e" not in coverage(tmp_path).stdout


def test_a_wrapped_article_keeps_its_paragraphs(tmp_path: Path) -> None:
    """A line end inside a paragraph parts nothing where lines are broken inside sentences."""
    make_bank(
        tmp_path, YEAR, article="The canal was opened\nin 1869. It links\ntwo seas.\nMany ships use it.\n\nSo it is.\n"
    )
    lines = coverage(tmp_path).stdout.splitlines()
    assert lines[1:6] == [
        "  1 | The canal was opened in 1869.",
        "  0 | It links two seas.",
        "  0 | Many ships use it.",
        "",
        "  0 | So it is.",
    ]


def test_the_command_that_a_note_names_shows_the_sentences(tmp_path: Path) -> None:
    """Wherever the bank lies, not only where banks are found by their names."""
    names = "Ada Bo Cyrus Dora Emil Fay Gus Hanna Ivo Jule".split()
    article = "".join(f"{name} built the house number {10 + at} here.\n" for at, name in enumerate(names))
    questions = [
        f"- {{id: {name}, type: true-false, question: {name} built the house number {10 + at} here., answer: true, "
        f"evidence: {name} built the house number {10 + at} here}}\n"
        for at, name in enumerate(names[:7])
    ]
    make_bank(tmp_path / "some where" / "else", *questions, article=article)
    told = run_program("validate", "some where", home=tmp_path / "home", cwd=tmp_path).stdout
    command = re.search(r"help: `quizkit (coverage .*)` shows them all", told)
    assert command, told
    shown = run_program(*shlex.split(command[1]), home=tmp_path / "home", cwd=tmp_path)
    assert shown.returncode == 0, shown.stderr
    assert "7 of 10 sentences reached" in shown.stdout
