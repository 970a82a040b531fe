"""The options of `quizkit validate` that say what is told and what fails."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.support.banks import LINKS, SEAS, YEAR, make_bank
from tests.support.program import run_program

NO_SUCH_QUOTE = YEAR.replace("was opened in 1869", "was finished in 1869", 1)
SWALLOWED = SEAS.replace("difficulty: hard", "hint: Before # 1900.")


def validate(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return run_program("validate", "bank.yaml", *arguments, home=folder / "home", cwd=folder)


def codes(done: subprocess.CompletedProcess[str]) -> set[str]:
    return {word for line in done.stdout.splitlines() for word in line.split() if word.startswith("QK")}


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["--select", "QK205"], {"QK205"}),
        (["--select", "qk1"], {"QK123"}),
        (["--select", "quote-not-found, QK123"], {"QK205", "QK123"}),
        (["--select", "QK1", "--select", "QK205"], {"QK205", "QK123"}),
        (["--ignore", "QK2,QK3"], {"QK123"}),
        (["--ignore", "QK2", "--select", "QK205"], {"QK205"}),
        (["--select", "QK2", "--ignore", "quote-not-found"], set()),
        (["--select", "QK205", "--ignore", "QK205"], set()),
    ],
)
def test_select_and_ignore(tmp_path: Path, arguments: list[str], expected: set[str]) -> None:
    """Rules by code, by the beginning of a code or by name; the longer word counts."""
    make_bank(tmp_path, NO_SUCH_QUOTE, SWALLOWED)
    done = validate(tmp_path, *arguments)
    assert codes(done) == expected
    assert done.returncode == (1 if expected else 0)


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], set()),
        (["--select", "QK"], set()),
        (["--select", "QK3", "--strict"], set()),
        (["--select", "key-not-derived"], {"QK308"}),
        (["--select", "QK,qk308"], {"QK308"}),
        (["--select", "QK308", "--ignore", "QK3"], {"QK308"}),
        (["--select", "QK308", "--ignore", "key-not-derived"], set()),
    ],
)
def test_a_rule_on_request_is_named(tmp_path: Path, arguments: list[str], expected: set[str]) -> None:
    """Keys that are proven by their place are told where that is asked for by name, not with the family; as notes."""
    make_bank(tmp_path, YEAR, LINKS)
    done = validate(tmp_path, *arguments)
    assert codes(done) == expected
    assert done.returncode == 0
    assert "2 questions: 2 proven" in done.stdout


def test_what_is_not_selected_is_counted_all_the_same(tmp_path: Path) -> None:
    """Nothing unproven passes for proven, whatever is told."""
    make_bank(tmp_path, NO_SUCH_QUOTE, SEAS)
    assert "2 questions: 1 proven, 1 unproven" in validate(tmp_path, "--select", "QK123").stdout


def test_what_could_not_be_read_is_told_whatever_is_selected(tmp_path: Path) -> None:
    """A question that was left out was not checked, so the run is not clean."""
    make_bank(tmp_path, YEAR, SEAS.replace("type: true-false", "type: true-or-false"))
    done = validate(tmp_path, "--select", "QK205")
    assert (done.returncode, codes(done)) == (1, {"QK109"})


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("quote-notfound", "there is no rule “quote-notfound”: did you mean “quote-not-found”?"),
        ("QK999", "there is no rule “QK999”: "),
        ("xyz", "there is no rule “xyz”: `quizkit rules` lists them"),
    ],
)
@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_a_rule_that_does_not_exist(tmp_path: Path, option: str, typed: str, said: str) -> None:
    """A slip in a rule's name must not make a run green."""
    make_bank(tmp_path, YEAR)
    done = validate(tmp_path, option, typed)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr


def test_exit_zero_forgives_findings_and_not_that_it_could_not_run(tmp_path: Path) -> None:
    """A report in a pipeline that must go on, which still tells when there was nothing to check."""
    make_bank(tmp_path, NO_SUCH_QUOTE)
    done = validate(tmp_path, "--exit-zero")
    assert (done.returncode, codes(done)) == (0, {"QK205"})
    assert validate(tmp_path, "none.yaml", "--exit-zero").returncode == 2
