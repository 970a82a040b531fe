"""`quizkit validate --baseline`: a bank is taken up as it is, and only what is new is told."""

from __future__ import annotations

import ntpath
import subprocess
from pathlib import Path

import pytest

from quizkit.check.baseline import path_from
from tests.commands.test_validate_settings import NO_SUCH_QUOTE, SWALLOWED, codes
from tests.support.banks import LENGTH, SEAS, YEAR, make_bank
from tests.support.program import run_program

BASELINE = """\
# Written by `quizkit validate --write-baseline`. A finding that is in here is counted, and not told.
baseline: 1
banks:
  "a/bank.yaml":
    "seas": [QK123]
    "year": [QK205]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a bank of an error and a warning, and a baseline of both."""
    make_bank(tmp_path / "a", NO_SUCH_QUOTE, SWALLOWED)
    done = validate(tmp_path, "--write-baseline")
    assert (done.returncode, done.stderr) == (0, "known.yaml: 2 findings\n")
    return tmp_path


def validate(folder: Path, *arguments: str, path: str = "a", cwd: str = ".") -> subprocess.CompletedProcess[str]:
    baseline = str(Path("../" * (0 if cwd == "." else cwd.count("/") + 1)) / "known.yaml")
    return run_program("validate", path, "--baseline", baseline, *arguments, home=folder / "home", cwd=folder / cwd)


def test_it_is_small_and_sorted(folder: Path) -> None:
    """A question a line, so that a change of it is a line."""
    assert (folder / "known.yaml").read_text(encoding="utf-8") == BASELINE


@pytest.mark.parametrize(("path", "cwd"), [("a", "."), ("bank.yaml", "a"), (".", "a")])
def test_what_is_known_is_counted_and_not_told(folder: Path, path: str, cwd: str) -> None:
    """From whatever folder; the verdict stays what it is."""
    done = validate(folder, path=path, cwd=cwd)
    assert (done.returncode, done.stderr, codes(done)) == (0, "", set())
    assert done.stdout.startswith("2 questions: 1 proven, 1 unproven")
    assert done.stdout.endswith("no findings · 2 known\n")


def test_lines_do_not_matter(folder: Path) -> None:
    """Something above moves everything down."""
    make_bank(folder / "a", LENGTH, NO_SUCH_QUOTE, SWALLOWED)
    assert validate(folder).returncode == 0


OTHER = LENGTH + "  hint: Less # than 200.\n"
TWICE = SWALLOWED.replace("evidence: The canal links two seas", "evidence: The canal links two seas # and land")


@pytest.mark.parametrize("questions", [(NO_SUCH_QUOTE, SWALLOWED, OTHER), (NO_SUCH_QUOTE, TWICE)])
def test_a_new_finding_is_told(folder: Path, questions: tuple[str, ...]) -> None:
    """In another question, or once more in the same."""
    make_bank(folder / "a", *questions)
    done = validate(folder)
    assert (done.returncode, codes(done)) == (1, {"QK123"})
    assert done.stdout.endswith(" · 1 warning · 2 known\n")


def test_what_the_passage_denies_is_never_known(tmp_path: Path) -> None:
    """Neither that nor what could not be read: the one is wrong for sure, the other was not checked."""
    denied = SEAS.replace("links three", "links two").replace("{three: two}", "{two: three}")
    make_bank(tmp_path / "a", NO_SUCH_QUOTE, denied, "- id: x\n")
    done = validate(tmp_path, "--write-baseline")
    assert done.returncode == 1
    assert codes(done) == codes(validate(tmp_path)) == {"QK302", "QK303", "QK108"}
    assert "3 questions: 1 unproven, 1 contradicted, 1 not read" in done.stdout


def test_a_changed_article_is_never_known(tmp_path: Path) -> None:
    """Drift has to be looked at."""
    make_bank(tmp_path / "a", YEAR)
    assert run_program("lock", "a", home=tmp_path, cwd=tmp_path).returncode == 0
    (tmp_path / "a" / "article.txt").write_text("The canal was opened in 1869. It is long.\n")
    assert codes(validate(tmp_path, "--write-baseline")) == {"QK208"}
    assert validate(tmp_path).returncode == 1


def test_what_is_gone_is_told_and_taken_out(folder: Path) -> None:
    """A hint, and no failure; writing again takes out what is corrected and keeps what was not looked at."""
    make_bank(folder / "b", NO_SUCH_QUOTE)
    validate(folder, "--write-baseline", path="b")
    make_bank(folder / "a", YEAR, SWALLOWED)
    done = validate(folder)
    assert done.returncode == 0
    assert done.stderr == "known.yaml: 1 finding no longer there; `--write-baseline` takes them out\n"
    assert validate(folder, "--select", "QK1").stderr == ""
    validate(folder, "--write-baseline")
    assert (folder / "known.yaml").read_text(encoding="utf-8") == BASELINE.replace(
        '    "year": [QK205]\n', '  "b/bank.yaml":\n    "year": [QK205]\n'
    )
    (folder / "b" / "bank.yaml").unlink()
    validate(folder, "--write-baseline")
    assert "b/bank.yaml" not in (folder / "known.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("text", ["baseline: 2\n", "- x\n", "", "baseline: [\n", "banks: {}\n"])
def test_a_baseline_that_cannot_be_read(folder: Path, text: str) -> None:
    """Is neither used nor written over."""
    (folder / "known.yaml").write_text(text)
    for arguments in ([], ["--write-baseline"]):
        done = validate(folder, *arguments)
        assert (done.returncode, done.stdout) == (2, "")
        assert "the baseline known.yaml" in done.stderr
    assert (folder / "known.yaml").read_text() == text


def test_a_baseline_that_is_not_there(folder: Path) -> None:
    """The sentence says how to get one."""
    (folder / "known.yaml").unlink()
    done = validate(folder)
    assert done.returncode == 2
    assert "`--write-baseline` writes it" in done.stderr
    assert run_program("validate", "a", "--write-baseline", home=folder, cwd=folder).returncode == 2


def test_the_configuration_may_name_it(folder: Path) -> None:
    """From the configuration's folder."""
    (folder / "quizkit.toml").write_text('baseline = "known.yaml"\n')
    done = run_program("validate", "bank.yaml", home=folder / "home", cwd=folder / "a")
    assert (done.returncode, codes(done)) == (0, set())


@pytest.mark.parametrize(
    ("file", "path"),
    [("C:\\work\\banks\\bank.yaml", "../banks/bank.yaml"), ("D:\\banks\\bank.yaml", "D:/banks/bank.yaml")],
)
def test_a_bank_on_another_drive(file: str, path: str) -> None:
    """On Windows no path leads from one drive to another: the bank is known by its whole path."""
    assert path_from("C:\\work\\ci", file, ntpath) == path
