"""The command line as a whole: help, version, unknown words, a closed pipe."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from quizkit import __version__
from quizkit.cli import COMMANDS
from tests.support.program import ROOT, run_program


def test_version(tmp_path: Path) -> None:
    """`--version` and `-V` print the version alone; click's own option says the same."""
    for option in ("--version", "-V"):
        done = run_program(option, home=tmp_path)
        assert (done.stdout, done.returncode) == (f"quizkit {__version__}\n", 0)
    assert run_program("take", "--help", home=tmp_path).returncode == 0


def test_help_names_the_commands(tmp_path: Path) -> None:
    """`quizkit --help`, and quizkit alone without a terminal, list what there is."""
    for arguments in (("--help",), ()):
        done = run_program(*arguments, home=tmp_path)
        assert done.returncode == 0
        for command in ("take", "list", "validate"):
            assert f"\n  {command} " in done.stdout


def test_the_registry_is_the_help(tmp_path: Path) -> None:
    """Every command has its module, its own help and a line in the list that fits on the screen."""
    shown = run_program("--help", home=tmp_path).stdout
    for name, line in COMMANDS.items():
        assert re.search(rf"^  {name} +{re.escape(line)}$", shown, re.MULTILINE), name
        assert run_program(name, "--help", home=tmp_path).stdout.startswith(f"Usage: quizkit {name} ")


def test_an_unknown_command_is_a_sentence(tmp_path: Path) -> None:
    """Exit code 2 and no traceback."""
    done = run_program("tkae", home=tmp_path)
    assert done.returncode == 2
    assert "No such command 'tkae'" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    """`quizkit list | true` ends without a word on standard error."""
    done = subprocess.run(
        f"{sys.executable} -m quizkit list | true",
        shell=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=60,
        check=False,
    )
    assert done.stderr == ""


def test_list_shows_title_number_and_place(tmp_path: Path) -> None:
    """A bank beside the person comes before a bundled one of the same name."""
    from tests.support.banks import YEAR, make_bank

    make_bank(tmp_path / "question_banks" / "kosovo-taiwan", YEAR)
    lines = run_program("list", home=tmp_path / "home", cwd=tmp_path).stdout.splitlines()
    assert lines[0].split() == ["bank", "questions", "title", "folder"]
    row = next(line for line in lines if line.startswith("kosovo-taiwan"))
    assert row.split() == ["kosovo-taiwan", "1", "The", "canal", "question_banks/kosovo-taiwan"]
    assert any(line.startswith("learning-science") for line in lines)


def test_banks_are_found_in_all_the_places(tmp_path: Path) -> None:
    """$QUIZKIT_BANKS, the person's data folder and the package, each by name."""
    from tests.support.banks import YEAR, make_bank

    make_bank(tmp_path / "shelf" / "one", YEAR)
    make_bank(tmp_path / "home" / "question_banks" / "two", YEAR)
    for name in ("one", "two", "chinese-abacus"):
        done = run_program("take", name, home=tmp_path / "home", cwd=tmp_path, QUIZKIT_BANKS=str(tmp_path / "shelf"))
        assert "of" in done.stdout.splitlines()[1], name
        assert done.returncode == 130
