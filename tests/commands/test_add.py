"""`quizkit add`, through pipes and a real terminal: one question asked for, proven, written; nothing lost."""

from __future__ import annotations

import subprocess
from fractions import Fraction
from pathlib import Path

import pytest

from quizkit.bank.lock import lock_path, read_lock
from quizkit.bank.model import Question
from quizkit.bank.reader import read_bank
from quizkit.kinds import KINDS
from tests.support.banks import HEAD, SEAS, make_bank
from tests.support.program import run_program
from tests.support.real_terminal import RealTerminal

ARTICLE = """\
The canal was opened in 1869. The canal links two seas, and many ships use it. Its length is 193 km.
The ships carry oil, grain and timber. In 1956 Egypt closed the canal. The canal was widened in 2015.
"""
QUOTE = "The canal was opened in 1869"
REST = ["", "", "", "", ""]  # no explanation, hint, tags, difficulty; the suggested id
CHOICE = ["1", "In which year was the canal opened?", QUOTE, "1869", "1859", "1914", ""]
BY_TYPE = {
    "choice": CHOICE,
    "multiple-response": [
        "2", "What do the ships carry?", "The ships carry oil, grain and timber", "oil", "grain", "", "coal", "",
    ],
    "true-false": ["3", "The canal was opened in 1859.", QUOTE, "2", "1859", "1869"],
    "short-answer": ["4", "Who closed the canal in 1956?", "In 1956 Egypt closed the canal", "Egypt", ""],
    "numeric": ["5", "How long is the canal?", "Its length is 193 km", "193", "5%", "km"],
    "cloze": ["6", "The canal links two {{seas}}.", "The canal links two seas"],
    "matching": [
        "7", "Match each year with what happened.", "in 1869", "The canal was opened", QUOTE,
        "In 1956", "Egypt closed the canal", "In 1956 Egypt closed the canal", "", "The canal was sold", "",
    ],
    "ordering": [
        "8", "In which order did this happen?", "The canal was opened", QUOTE,
        "Egypt closed the canal", "In 1956 Egypt closed the canal", "",
    ],
}  # fmt: skip


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_bank(tmp_path, SEAS + "# the end\n", article=ARTICLE)


def add(path: Path, *lines: str) -> subprocess.CompletedProcess[str]:
    return run_program(
        "add", str(path), home=path.parent / "home", cwd=path.parent, answers="".join(f"{line}\n" for line in lines)
    )


def added(path: Path) -> Question:
    bank = read_bank(path, KINDS)
    assert bank.problems == ()
    return bank.questions[-1]


@pytest.mark.parametrize("kind", BY_TYPE)
def test_a_question_of_every_type(kind: str, path: Path) -> None:
    """Asked for step by step, proven, written behind the others; every other byte stays."""
    before = path.read_text(encoding="utf-8")
    done = add(path, *BY_TYPE[kind], *REST, "1")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Proven from the article." in done.stdout
    assert "Written: " in done.stdout
    question = added(path)
    assert question.type == kind
    assert question.question == BY_TYPE[kind][1]
    text = path.read_text(encoding="utf-8")
    head, end = before.removesuffix("# the end\n"), "# the end\n"
    assert text.startswith(head)
    assert text.endswith(end)
    checked = run_program("validate", str(path), home=path.parent / "home")
    assert "2 questions: 2 proven" in checked.stdout


def test_every_kind_can_be_asked_for() -> None:
    """A new type is asked for as well."""
    assert list(BY_TYPE) == [kind.TYPE for kind in KINDS]


def test_a_quote_is_asked_for_until_it_stands_in_the_article(path: Path) -> None:
    """Too short, misspelt with the nearest words shown, twice there: each is said, and the sentence it landed in."""
    tries = ["in 1869", "The canal was oppened in 1869", "The canal was", QUOTE]
    done = add(path, *CHOICE[:2], *tries, *CHOICE[3:], *REST, "1")
    assert done.returncode == 0
    assert "Too short to show anything" in done.stdout
    assert "you typed:   The canal was [oppened] in 1869" in done.stdout
    assert "it says:     The canal was [opened] in 1869" in done.stdout
    assert "more than once" in done.stdout
    assert "article.txt, line 1: ‹The canal was opened in 1869›." in done.stdout
    assert added(path).evidence[0].quote == QUOTE


def test_all_that_can_be_said_is_written(path: Path) -> None:
    """Explanation, hint, tags, difficulty and an id of one's own."""
    rest = ["The canal was opened in 1869.", "Before 1900: “early”", "history, ships", "hard", "opened"]
    assert add(path, *CHOICE, *rest, "1").returncode == 0
    question = added(path)
    assert (question.id, question.hint, question.tags) == ("opened", "Before 1900: “early”", ("history", "ships"))
    assert (question.explanation, question.difficulty) == ("The canal was opened in 1869.", "hard")


def test_feedback_points_and_terms_are_asked_for_when_they_are_wanted(path: Path) -> None:
    """Each from the menu behind the verdict; what the reader refuses is said, and asked for again."""
    feedback = ["11", "", "In 1914 the war began."]
    done = add(path, *CHOICE, *REST, *feedback, "13", "many", "2", "12", "0.25", "14", "canal", "waterway", "", "1")
    assert done.returncode == 0, done.stdout
    assert "“many” is not a number from 0.01 to 1000: write it in digits." in done.stdout
    question = added(path)
    assert [option.feedback for option in question.kind.distractors] == ["", "In 1914 the war began."]
    assert (question.points, question.kind.cost, dict(question.terms)) == (2, Fraction(1, 4), {"canal": "waterway"})
    assert "Change: points" in done.stdout


def test_what_is_not_proven_is_told_and_can_be_changed(path: Path) -> None:
    """The finding before anything is written; then the step again, and the verdict again."""
    wrong = [*CHOICE[:3], "1859", "1869", "1914", ""]
    done = add(path, *wrong, *REST, "5", "1869", "1859", "1914", "", "1")
    assert done.returncode == 0
    assert "error " in done.stdout
    assert done.stdout.index("error ") < done.stdout.index("Proven from the article.")
    assert added(path).kind.key() == ("1869",)


def test_what_cannot_be_read_is_not_written_but_changed(path: Path) -> None:
    """A cloze without a gap: choosing to write it says so, and asks again; the next try is written."""
    quote = BY_TYPE["cloze"][2]
    done = add(path, "6", "The canal links two seas.", quote, *REST, "1", "3", "The canal links two {{seas}}.", "1")
    assert done.returncode == 0, done.stdout
    assert "This cannot be read as a question:" in done.stdout
    assert "So it would be no question of the bank" in done.stdout
    assert added(path).question == "The canal links two {{seas}}."


def test_an_id_is_suggested_that_no_question_has(path: Path) -> None:
    """From the first words of the stem; one that is taken is asked for again."""
    assert add(path, *CHOICE, *REST, "1").returncode == 0
    assert added(path).id == "in-which-year-was-the-canal-opened"
    done = add(path, *CHOICE, "", "", "", "", "seas", "no id!", "", "1")
    assert done.returncode == 0
    assert "has a question “seas” already" in done.stdout
    assert added(path).id == "in-which-year-was-the-canal-opened-2"


def test_the_lock_learns_the_place(path: Path) -> None:
    """Where there is a lock; where there is none, none is made."""
    assert add(path, *CHOICE, *REST, "1").returncode == 0
    assert not (path.parent / "bank.lock").exists()
    assert run_program("lock", str(path), home=path.parent / "home").returncode == 0
    assert add(path, *BY_TYPE["cloze"], *REST, "1").returncode == 0
    lock = read_lock(lock_path(read_bank(path, KINDS)))
    assert lock is not None
    assert added(path).id in lock.places


def test_a_quote_of_a_second_source_says_so(tmp_path: Path) -> None:
    """The source is found by the words."""
    head = HEAD.replace("source: article.txt", "sources:\n  one: {file: article.txt}\n  two: {file: other.txt}")
    (tmp_path / "other.txt").write_text("The second canal was opened in 1914.\n", encoding="utf-8")
    path = make_bank(tmp_path, SEAS, head=head, article=ARTICLE)
    quote = "The second canal was opened in 1914"
    done = add(path, "1", "In which year was the second canal opened?", quote, "1914", "1859", "1869", "", *REST, "1")
    assert done.returncode == 0, done.stdout
    assert added(path).evidence[0].source == "two"


@pytest.mark.parametrize("typed", [1, 2, 3, 4, 5, 6, 7, 9])
def test_an_input_that_ends_loses_nothing(typed: int, path: Path) -> None:
    """The file is as it was, and what was typed is printed as YAML that can be pasted."""
    before = path.read_bytes()
    lines = [*CHOICE, *REST][:typed]
    done = add(path, *lines)
    assert done.returncode == 130
    assert path.read_bytes() == before
    draft = done.stdout[done.stdout.rindex("\n- ") :] if typed > 1 else ""
    for line in lines[1:]:
        assert line in draft
    assert ("this is the draft" in done.stderr) == (typed > 1)


@pytest.mark.parametrize("kind", ["matching", "ordering", "true-false"])
def test_parts_are_not_lost_either(kind: str, path: Path) -> None:
    """A pair whose right side is still to come, a quote that was refused, a correction half said."""
    lines = BY_TYPE[kind]
    for typed in range(2, len(lines)):
        done = add(path, *lines[:typed])
        assert done.returncode == 130
        draft = done.stdout[done.stdout.rindex("\n- ") :]
        for line in lines[1:typed]:
            assert line in draft or line == "2", (typed, line)


def test_given_up_prints_the_draft(path: Path) -> None:
    """After a confirmation; exit code 1."""
    before = path.read_bytes()
    done = add(path, *CHOICE, *REST, "15", "n", "15", "y")
    assert done.returncode == 1
    assert path.read_bytes() == before
    assert done.stdout.rstrip().endswith("evidence: The canal was opened in 1869")


def test_a_bank_with_errors_is_not_added_to(path: Path) -> None:
    """Nobody types a question that could not be written."""
    path.write_text(HEAD + SEAS.replace("type: true-false", "type: tf"), encoding="utf-8")
    done = add(path, *CHOICE, *REST, "1")
    assert (done.returncode, done.stdout) == (2, "")
    assert "quizkit validate" in done.stderr
    path.write_text(HEAD.rstrip() + " [{id: a, type: cloze, question: 'x {{y}}'}]\n", encoding="utf-8")
    done = add(path)
    assert (done.returncode, done.stdout) == (2, "")
    assert f"quizkit: {path}: its questions are written in brackets" in done.stderr
    for slip in ("{}", "[]", "*x", ""):
        path.write_text(f"{HEAD}- {slip}\n", encoding="utf-8")
        done = add(path)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.startswith(f"quizkit: {path}"), done.stderr


def test_on_a_terminal_with_arrow_keys(path: Path) -> None:
    """The same with menus, which leave what was chosen; the draft is shown as it will stand, and written at the end."""
    with RealTerminal("add", str(path), home=path.parent / "home", rows=40) as terminal:
        terminal.wait_for("Which type?")
        terminal.press("enter")
        for label, text in zip(
            ("Question", "Quote", "Right answer", "Distractor 1", "Distractor 2", "Distractor 3"),
            CHOICE[1:],
            strict=True,
        ):
            terminal.wait_for(label)
            terminal.press(text, "enter")
        for label in ("Explanation", "Hint", "Tags", "Difficulty", "Id"):
            terminal.wait_for(label)
            terminal.press("enter")
        terminal.wait_for("Proven from the article.")
        terminal.wait_for("What now?")
        everything = terminal.everything()
        assert "\n» choice: one right answer among distractors\n" in everything
        assert "\n  type: choice\n  question: " in everything
        terminal.press("enter")
        terminal.wait_for("Written: ")
        assert terminal.finish() == 0
    assert added(path).kind.key() == ("1869",)


def test_ctrl_c_leaves_the_file_and_prints_the_draft(path: Path) -> None:
    """At any step on a terminal."""
    before = path.read_bytes()
    with RealTerminal("add", str(path), home=path.parent / "home") as terminal:
        terminal.wait_for("Which type?")
        terminal.press("enter")
        terminal.wait_for("Question")
        terminal.press("Whose canal is it?", "enter")
        terminal.wait_for("Quote")
        terminal.press("ctrl-c")
        terminal.wait_for("question: Whose canal is it?")
        assert terminal.finish() == 130
    assert path.read_bytes() == before
