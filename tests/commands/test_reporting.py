"""Where `quizkit validate` writes its report, and in which format, as a process."""

from __future__ import annotations

import json
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from quizkit.report import FORMATS
from tests.support.banks import YEAR, make_bank
from tests.support.program import run_program
from tests.support.real_terminal import RealTerminal

WRONG_QUOTE = YEAR.replace("evidence: The canal was", "evidence: The canal, was")
CONCISE = "bank.yaml:13:22: error QK205 quote-not-found: article.txt has “The canal was”, the quote “The canal, was”\n"
IN_GITHUB = {"GITHUB_ACTIONS": "true"}


def validate(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    done = run_program("validate", *arguments, home=folder / "home", cwd=folder, **environment)
    assert "Traceback" not in done.stderr
    return done


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_changes_no_exit_code(tmp_path: Path, name: str) -> None:
    """0 and 1 are what they are, and nothing is said on standard error."""
    make_bank(tmp_path / "good", YEAR)
    make_bank(tmp_path / "bad", WRONG_QUOTE)
    for bank, code in (("good", 0), ("bad", 1)):
        done = validate(tmp_path, bank, "--format", name)
        assert (done.returncode, done.stderr) == (code, "")
        assert ("QK205" in done.stdout) == bool(code) or name == "sarif"


def test_an_unknown_format_ends_with_2(tmp_path: Path) -> None:
    """The usage names those that there are."""
    make_bank(tmp_path, YEAR)
    done = validate(tmp_path, "bank.yaml", "--format", "xml")
    assert done.returncode == 2
    assert all(name in done.stderr for name in FORMATS)


def test_github_actions_gets_annotations(tmp_path: Path) -> None:
    """Unless another format is asked for, which always wins."""
    make_bank(tmp_path, WRONG_QUOTE)
    assert validate(tmp_path, "bank.yaml", **IN_GITHUB).stdout.startswith("::error file=bank.yaml,line=13,")
    assert validate(tmp_path, "bank.yaml", "--format", "concise", **IN_GITHUB).stdout.startswith(CONCISE)


def test_paths_are_relative_to_the_checkout(tmp_path: Path) -> None:
    """Wherever in it the step runs: GitHub and GitLab look the file up from its root."""
    make_bank(tmp_path / "a b", WRONG_QUOTE)
    done = validate(tmp_path / "a b", "bank.yaml", GITHUB_WORKSPACE=str(tmp_path), **IN_GITHUB)
    assert done.stdout.startswith("::error file=a b/bank.yaml,line=13,")
    done = validate(tmp_path / "a b", "bank.yaml", "--format", "gitlab", CI_PROJECT_DIR=str(tmp_path), GITLAB_CI="true")
    assert json.loads(done.stdout)[0]["location"]["path"] == "a b/bank.yaml"


def test_gitlab_keeps_the_report_for_people(tmp_path: Path) -> None:
    """Its report belongs into a file, not into the log."""
    make_bank(tmp_path, WRONG_QUOTE)
    assert validate(tmp_path, "bank.yaml", GITLAB_CI="true").stdout == validate(tmp_path, "bank.yaml").stdout


def test_a_summary_is_appended(tmp_path: Path) -> None:
    """To what the steps before have written; only where annotations are written too."""
    make_bank(tmp_path, WRONG_QUOTE)
    summary = tmp_path / "summary.md"
    summary.write_text("# Before\n", encoding="utf-8")
    validate(tmp_path, "bank.yaml", "--format", "text", GITHUB_STEP_SUMMARY=str(summary), **IN_GITHUB)
    assert summary.read_text(encoding="utf-8") == "# Before\n"
    validate(tmp_path, "bank.yaml", GITHUB_STEP_SUMMARY=str(summary), **IN_GITHUB)
    text = summary.read_text(encoding="utf-8")
    assert text.startswith("# Before\n### quizkit\n\n1 question\\: 1 unproven · ")
    assert "| error | bank\\.yaml\\:13 | QK205 quote-not-found | article\\.txt has “The canal was”" in text


def test_a_summary_that_cannot_be_written_fails_nothing(tmp_path: Path) -> None:
    """It is said, and the findings decide."""
    make_bank(tmp_path, YEAR)
    done = validate(tmp_path, "bank.yaml", GITHUB_STEP_SUMMARY=str(tmp_path / "none" / "summary.md"), **IN_GITHUB)
    assert done.returncode == 0
    assert done.stderr == "quizkit: the summary of the step cannot be written: No such file or directory\n"


def test_output_goes_into_a_file_and_the_log_keeps_its_report(tmp_path: Path) -> None:
    """One run tells a machine and a person; in GitHub Actions it annotates as well."""
    make_bank(tmp_path, WRONG_QUOTE)
    usual = validate(tmp_path, "bank.yaml").stdout
    done = validate(tmp_path, "bank.yaml", "--format", "junit", "--output", "report.xml")
    assert (done.returncode, done.stdout, done.stderr) == (1, usual, "")
    assert ElementTree.parse(tmp_path / "report.xml").getroot().get("failures") == "1"
    done = validate(tmp_path, "bank.yaml", "--format", "concise", "--output", "report.txt", **IN_GITHUB)
    assert done.stdout.startswith("::error file=bank.yaml,")
    assert (tmp_path / "report.txt").read_text(encoding="utf-8").startswith(CONCISE)
    validate(tmp_path, "bank.yaml", "--output", "plain.txt")
    assert (tmp_path / "plain.txt").read_text(encoding="utf-8") == usual
    assert {path.name for path in tmp_path.iterdir()} == {
        "article.txt",
        "bank.yaml",
        "home",
        "plain.txt",
        "report.txt",
        "report.xml",
    }


@pytest.mark.parametrize("output", ["none/report.json", "bank.yaml/report.json"])
def test_an_output_that_cannot_be_written_ends_with_2(tmp_path: Path, output: str) -> None:
    """The report is on standard output all the same."""
    make_bank(tmp_path, YEAR)
    done = validate(tmp_path, "bank.yaml", "--format", "json", "--output", output)
    assert done.returncode == 2
    assert done.stdout.startswith("1 question: 1 proven")
    assert done.stderr.startswith(f"quizkit: {output} cannot be written: ")


@pytest.mark.parametrize("output", ["bank.yaml", "article.txt", "bank.lock", "sub/../article.txt"])
def test_a_file_of_a_bank_is_never_written_over(tmp_path: Path, output: str) -> None:
    """A file that was forgotten behind `--output` must not cost a bank, its article or its lock."""
    make_bank(tmp_path, YEAR)
    (tmp_path / "bank.lock").write_text("lock: 1\n", encoding="utf-8")
    (tmp_path / "sub").mkdir()
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}
    done = validate(tmp_path, ".", "--output", output)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.endswith(" belongs to a bank: name another file for the report\n")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()} == before


@pytest.mark.parametrize("output", ["bank.lock", "article.txt", "bank.yaml"])
def test_a_file_that_a_bank_would_have_is_not_made(tmp_path: Path, output: str) -> None:
    """A lock that is still to be written, or an article that is missing: a report in its place would be read as one."""
    make_bank(tmp_path, YEAR)
    article = tmp_path / "article.txt"
    article.rename(tmp_path / "elsewhere")
    bank = "bank.yaml"
    if output == bank:
        bank = "other.yaml"
        (tmp_path / output).rename(tmp_path / bank)
    for options in (["--output", output], ["--baseline", output, "--write-baseline"]):
        done = validate(tmp_path, bank, *options)
        assert done.returncode == 2
        assert f"{output} belongs to a bank: name another file" in done.stderr
        assert not (tmp_path / output).exists()
    # A new file of any other name is made, also where its name is a part of a word in the bank.
    for name in ("e", "report.txt", "a.lock"):
        validate(tmp_path, bank, "--output", name)
        assert (tmp_path / name).exists()


def test_what_was_there_before_stays_when_writing_fails(tmp_path: Path) -> None:
    """A file is written whole or not at all."""
    make_bank(tmp_path, YEAR)
    (tmp_path / "folder.json").mkdir()
    done = validate(tmp_path, "bank.yaml", "--output", "folder.json")
    assert done.returncode == 2
    assert list((tmp_path / "folder.json").iterdir()) == []


def test_a_path_that_leads_nowhere_is_a_failed_run_in_sarif(tmp_path: Path) -> None:
    """The log says so, beside the findings of what could be checked."""
    make_bank(tmp_path, WRONG_QUOTE)
    done = validate(tmp_path, "none", "bank.yaml", "--format", "sarif")
    (run,) = json.loads(done.stdout)["runs"]
    assert done.returncode == 2
    assert run["invocations"] == [{"executionSuccessful": False, "exitCode": 2}]
    assert len(run["results"]) == 1


def test_a_machines_format_on_a_terminal_that_knows_only_ascii(tmp_path: Path) -> None:
    """It can be read all the same: every sign beyond ASCII is written as the format escapes it."""
    make_bank(tmp_path, YEAR.replace("hint:", "“字😀”:"))
    for name in ("json", "gitlab", "sarif", "junit"):
        done = validate(tmp_path, "bank.yaml", "--format", name, PYTHONUTF8="0", PYTHONIOENCODING="ascii")
        assert done.stdout.isascii()
        if name == "junit":
            failure = ElementTree.fromstring(done.stdout).find(".//failure")
            assert failure is not None
            assert "“字😀”" in (failure.get("message") or "")
        else:
            assert "“字😀”" in json.dumps(json.loads(done.stdout), ensure_ascii=False)


@pytest.mark.parametrize("in_ci", ["", "true"])
def test_lines_fit_the_terminal_of_a_person(tmp_path: Path, in_ci: str) -> None:
    """Broken between words; in a pipe and in a CI they are whole, whatever the width is said to be."""
    make_bank(tmp_path, WRONG_QUOTE)
    whole = validate(tmp_path, "bank.yaml", COLUMNS="40").stdout.splitlines()
    assert whole[0] == CONCISE.rstrip()
    surroundings = {"CI": in_ci, "GITHUB_ACTIONS": ""}
    home = tmp_path / "home"
    with RealTerminal(
        "validate", "bank.yaml", home=home, columns=40, cwd=tmp_path, environment=surroundings
    ) as terminal:
        assert terminal.finish() == 1
        shown = terminal.lines()
    if in_ci:
        assert "".join(line for line in shown[:3]).startswith(CONCISE[:100])
    else:
        assert shown[:2] == ["bank.yaml:13:22: error QK205", "    quote-not-found: article.txt has"]
