"""The configuration of `quizkit validate`: where it is found, what may stand in it, and what takes its place."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.commands.test_validate_settings import NO_SUCH_QUOTE, SWALLOWED, codes
from tests.support.banks import YEAR, make_bank
from tests.support.program import run_program


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with banks/a/bank.yaml, which has an error and a warning."""
    make_bank(tmp_path / "banks" / "a", NO_SUCH_QUOTE, SWALLOWED)
    return tmp_path


def validate(folder: Path, *arguments: str, cwd: str = ".") -> subprocess.CompletedProcess[str]:
    return run_program("validate", *arguments, home=folder / "home", cwd=folder / cwd)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("quizkit.toml", 'ignore = ["QK205"]\n'),
        ("pyproject.toml", '[project]\nname = "x"\n[tool.quizkit]\nignore = ["quote-not-found"]\n'),
        ("pyproject.toml", 'tool.quizkit.ignore = ["quote-not-found"]\n'),
        ("quizkit.toml", 'per-file-ignores = {"banks/a/*" = ["QK2"], "banks/b/*" = ["QK1"]}\n'),
    ],
)
@pytest.mark.parametrize("cwd", [".", "banks", "banks/a"])
def test_it_is_found_in_the_working_folder_or_above(folder: Path, name: str, text: str, cwd: str) -> None:
    """In either file, from any folder below."""
    (folder / name).write_text(text)
    assert codes(validate(folder, ".", cwd=cwd)) == {"QK123"}


def test_the_nearest_counts_alone(folder: Path) -> None:
    """A pyproject.toml that says nothing of quizkit is passed by; quizkit.toml goes before pyproject.toml."""
    (folder / "quizkit.toml").write_text('ignore = ["QK1"]\n')
    (folder / "pyproject.toml").write_text('[tool.quizkit]\nignore = ["QK2"]\n')
    (folder / "banks" / "pyproject.toml").write_text('[project]\nname = "about-quizkit"\n')
    assert codes(validate(folder, "a", cwd="banks")) == {"QK205"}
    (folder / "banks" / "pyproject.toml").write_text("[tool.quizkit]\n")
    assert codes(validate(folder, "a", cwd="banks")) == {"QK205", "QK123"}


def test_options_take_the_place_of_settings(folder: Path) -> None:
    """Each of its own key; the others stay."""
    (folder / "quizkit.toml").write_text('ignore = ["QK1"]\nselect = ["QK205"]\nformat = "concise"\n')
    assert codes(validate(folder, "banks", "--ignore", "QK205", "--select", "QK1")) == {"QK123"}
    assert codes(validate(folder, "banks", "--no-config")) == {"QK205", "QK123"}
    assert " | " not in validate(folder, "banks").stdout
    assert " | " in validate(folder, "banks", "--format", "text").stdout
    (folder / "other.toml").write_text('select = ["QK1"]\n')
    assert codes(validate(folder, "banks", "--config", "other.toml")) == {"QK123"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('selct = ["QK1"]', "there is no setting “selct”: did you mean “select”?"),
        ("jumble = 1", "there is no setting “jumble”: there are select, ignore"),
        ('select = ["quote-notfound"]', "there is no rule “quote-notfound”: did you mean “quote-not-found”?"),
        ('select = "QK1"', "“select” takes a list of rules"),
        ("ignore = [1]", "“ignore” takes a list of rules"),
        ('strict = "yes"', "“strict” is true or false"),
        ("baseline = true", "“baseline” takes a file's name in quotes"),
        ('format = "sarf"', "there is no format “sarf”: did you mean “sarif”?"),
        ("per-file-ignores = 3", "“per-file-ignores” takes rules by path"),
        ('per-file-ignores = {"a/*" = ["QK9"]}', "there is no rule “QK9”"),
        ("strict = tru", "is no TOML"),
    ],
)
def test_what_is_wrong_in_it(folder: Path, text: str, said: str) -> None:
    """A sentence with the file, what is wrong and what was meant; nothing is checked."""
    (folder / "quizkit.toml").write_text(text + "\n")
    done = validate(folder, "banks")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("quizkit: ")
    assert "quizkit.toml" in done.stderr
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert validate(folder, "banks", "--no-config").returncode == 1


@pytest.mark.parametrize("name", ["none.toml", "banks", "pyproject.toml"])
def test_a_file_that_was_named_and_is_none(folder: Path, name: str) -> None:
    """Missing, a folder, or without the table."""
    (folder / "pyproject.toml").write_text("[project]\n")
    done = validate(folder, "banks", "--config", name)
    assert (done.returncode, done.stdout) == (2, "")
    assert name in done.stderr


def test_strict_lets_a_note_fail(tmp_path: Path) -> None:
    """A bank with nothing but a note: as an option and as a setting, and not without either."""
    make_bank(tmp_path / "banks", YEAR.replace("- 1914", "- 1914\n  - 1901"))
    done = validate(tmp_path, "banks")
    assert "note QK424" in done.stdout
    assert (done.returncode, done.stdout.splitlines()[-1].rpartition(" · ")[2]) == (0, "1 note")
    assert validate(tmp_path, "banks", "--strict").returncode == 1
    (tmp_path / "quizkit.toml").write_text("strict = true\n")
    assert validate(tmp_path, "banks").returncode == 1
    assert validate(tmp_path, "banks", "--no-config").returncode == 0
