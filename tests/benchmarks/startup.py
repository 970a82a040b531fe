"""How soon the program is there: python tests/benchmarks/startup.py

`quizkit --version` against `python -c pass`, and the first question on the screen against
mkdocs-quiz 1.7.1, which is installed into a temporary environment unless --rival names it.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path

import pexpect

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.benchmarks.made_banks import make_markdown_quiz, make_yaml_bank
from tests.benchmarks.ratios import ratio

ROOT = Path(__file__).parents[2]
RIVAL = "mkdocs-quiz==1.7.1"
# What is on the screen once a person can read the question, and once they can answer it.
_STEM, _KEYS = r"0 right.*\u2500.*?[a-z]{3}", r"h help"
_THEIR_STEM, _THEIR_OPTIONS = r"question 0:", r"question 0:.*2012"


def process(*command: str) -> float:
    """Seconds that a process takes from start to end."""
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=ROOT)
    return time.perf_counter() - start


def first_screen(command: list[str], shown: str, folder: Path) -> float:
    """Seconds from the start of a program to a text on its terminal."""
    environment = {**os.environ, "TERM": "xterm-256color", "PROMPT_TOOLKIT_NO_CPR": "1"}
    environment |= {"QUIZKIT_HOME": str(folder / "home"), "PYTHONPATH": str(ROOT), "HOME": str(folder)}
    start = time.perf_counter()
    child = pexpect.spawn(
        command[0], command[1:], env=environment, cwd=str(folder), dimensions=(30, 100), encoding="utf-8", timeout=120
    )
    child.expect(re.compile(shown, re.DOTALL))
    took = time.perf_counter() - start
    child.close(force=True)
    return took


def fresh(folder: Path) -> Path:
    """The folder, with a home in which nothing is kept."""
    shutil.rmtree(folder / "home", ignore_errors=True)
    return folder


def rival(folder: Path) -> str:
    """The rival's program, installed into an environment of its own."""
    venv.create(folder / "rival", with_pip=True)
    subprocess.run([str(folder / "rival" / "bin" / "pip"), "install", "--quiet", RIVAL], check=True)
    return str(folder / "rival" / "bin" / "mkdocs-quiz")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rival", help="the program mkdocs-quiz, if it is installed")
    parser.add_argument("--runs", type=int, default=15)
    options = parser.parse_args()
    quizkit = [sys.executable, "-m", "quizkit"]
    good = ratio(
        "quizkit --version / python -c pass",
        lambda: process(*quizkit, "--version"),
        lambda: process(sys.executable, "-c", "pass"),
        4,
        options.runs,
    )
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        program = options.rival or rival(folder)
        for questions, goal, runs in ((100, 0.7, options.runs), (10_000, 0.1, 3)):
            bank = make_yaml_bank(folder / f"bank-{questions}", questions)
            quiz = make_markdown_quiz(folder / f"quiz-{questions}.md", questions)
            theirs = [program, "run", str(quiz)]
            named = [("of the article's bank", [*quizkit, "take", "kosovo-taiwan", "--seed", "1", "--new"])]
            named = named if questions == 100 else []
            for called, mine in [*named, (f"of {questions:,}", [*quizkit, "take", str(bank), "--seed", "1", "--new"])]:
                for what, ours, others in (
                    (f"question {called}", _STEM, _THEIR_STEM),
                    ("… with its keys", _KEYS, _THEIR_OPTIONS),
                ):
                    good &= ratio(
                        f"first {what} / mkdocs-quiz, {questions:,} questions" if called in what else f"    {what}",
                        lambda mine=mine, ours=ours: first_screen(mine, ours, folder),
                        lambda theirs=theirs, others=others: first_screen(theirs, others, folder),
                        goal,
                        runs,
                    )
            if questions == 10_000:
                # The catalogue is made by the first quiz after an edit.
                good &= ratio(
                    "    the first time that this bank is read",
                    lambda mine=mine: first_screen(mine, _STEM, fresh(folder)),
                    lambda theirs=theirs: first_screen(theirs, _THEIR_STEM, folder),
                    0.7,
                    runs,
                )
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
