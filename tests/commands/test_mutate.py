"""`quizkit mutate`, as a process: what is told of mutants, and when it fails."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

from tests.support.banks import HEAD, LENGTH, SEAS, YEAR, make_bank
from tests.support.program import run_program

VAGUE = """\
- id: traffic
  type: short-answer
  question: What uses the canal?
  answer: vessels
  evidence: many ships use it
"""
# Names in a question are bound to the passage in English alone: in another language such a mutant lives.
SPANISH = """\
- id: year
  type: numeric
  question: ¿En qué año abrió Ada el canal?
  answer: 1869
  evidence: Ada abrió el canal en 1869
"""
SPANISH_ARTICLE = "En Suez, Ada abrió el canal en 1869 para Bruno.\n"


def mutate(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return run_program("mutate", "bank.yaml", *arguments, home=folder / "home", cwd=folder)


def test_a_bank_that_nothing_passes(tmp_path: Path) -> None:
    """The numbers by fault, the total, and exit code 0; the bank itself is as it was."""
    path = make_bank(tmp_path, YEAR, SEAS, LENGTH)
    before = path.read_bytes()
    done = mutate(tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert lines[0].split() == ["fault", "mutants", "killed"]
    assert ["key-swapped", "2", "2", "100", "%"] in [line.split() for line in lines]
    assert lines[-1].endswith(" killed, 0 live, 100 %")
    assert " mutants of 3 questions: " in lines[-1]
    assert path.read_bytes() == before
    assert sorted(file.name for file in tmp_path.iterdir()) == ["article.txt", "bank.yaml"]


def test_a_mutant_that_lives_is_shown_and_ends_with_1(tmp_path: Path) -> None:
    """Its line, the words before and after, and why it matters; `--fail-under` allows for it."""
    head = HEAD.replace("source:", "language: es\nsource:")
    make_bank(tmp_path, SPANISH, head=head, article=SPANISH_ARTICLE)
    done = mutate(tmp_path)
    assert done.returncode == 1
    assert re.fullmatch(r"quizkit: [\d.]+ % is under the 100 % of `--fail-under`\n", done.stderr)
    lines = done.stdout.splitlines()
    assert lines[0] == "bank.yaml:8: lives other-name: question of “year”"
    assert lines[1] == "   was: ¿En qué año abrió Ada el canal?"
    assert lines[2].startswith("   now: ¿En qué año abrió ")
    assert lines[3].startswith("   why: a learner ")
    told = json.loads(mutate(tmp_path, "--format", "json").stdout)
    assert told["mutants"] - told["killed"] == len(told["living"]) > 0
    assert told["living"][0]["question"] == "year"
    assert told["living"][0]["line"] == 8
    assert mutate(tmp_path, "--fail-under", str(int(told["percent"]))).returncode == 0


def test_the_same_seed_gives_the_same_bytes(tmp_path: Path) -> None:
    """On any run, whatever the hash seed of the interpreter; another seed puts other words."""
    make_bank(tmp_path, YEAR, SEAS, LENGTH)
    runs = [
        run_program("mutate", ".", "--format", "json", home=tmp_path / "home", cwd=tmp_path, PYTHONHASHSEED=seed)
        for seed in ("1", "2")
    ]
    assert runs[0].stdout == runs[1].stdout
    assert json.loads(runs[0].stdout)["mutants"] > 20


def test_a_question_that_is_not_proven_is_left_out(tmp_path: Path) -> None:
    """It is named; and where no question is proven there is nothing to try."""
    make_bank(tmp_path, YEAR, VAGUE)
    done = mutate(tmp_path)
    assert done.returncode == 0
    assert "left out: “traffic” is not proven to begin with" in done.stdout
    make_bank(tmp_path, VAGUE)
    done = mutate(tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert "nothing to try" in done.stderr


def test_mutants_of_an_attested_question_are_killed_as_stale(tmp_path: Path) -> None:
    """And counted apart: what a person vouched for is vouched for as it is."""
    make_bank(tmp_path, YEAR, VAGUE)
    vouched = run_program(
        "attest", "bank.yaml", "traffic", "--by", "Ada", "--reason", "so", home=tmp_path / "home", cwd=tmp_path
    )
    assert vouched.returncode == 0
    done = mutate(tmp_path)
    assert done.returncode == 0
    assert " of 2 questions: " in done.stdout
    assert " of attested questions" in done.stdout
