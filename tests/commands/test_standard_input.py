"""`quizkit validate -`: a bank from standard input, as an editor gives it before it is saved."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.support.banks import HEAD, SEAS, YEAR, make_bank
from tests.support.program import run_program


def validate(folder: Path, text: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return run_program("validate", "-", *arguments, home=folder / "home", cwd=folder, answers=text)


def test_sources_lie_beside_the_name(tmp_path: Path) -> None:
    """The file of that name is not read, nor need it be there."""
    make_bank(tmp_path / "a", "broken").unlink()
    done = validate(tmp_path, HEAD + YEAR, "--stdin-filename", "a/bank.yaml")
    assert (done.returncode, done.stdout.partition(" · ")[0]) == (0, "1 question: 1 proven")


def test_findings_carry_the_name(tmp_path: Path) -> None:
    """So that an editor can show them; without a name it is “-”, in the working folder."""
    make_bank(tmp_path, SEAS)
    text = HEAD + YEAR.replace("hint:", "hnit:")
    assert "a/bank.yaml:15:3: error QK107" in validate(tmp_path, text, "--stdin-filename", "a/bank.yaml").stdout
    done = validate(tmp_path, text)
    assert (done.returncode, "-:15:3: error QK107" in done.stdout) == (1, True)


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    """The same finding as for a file."""
    done = validate(tmp_path, "quizkit: \x00")
    assert done.returncode == 2
    assert "-:1:10: error QK101 unreadable-bank: the file holds a NUL character" in done.stdout
