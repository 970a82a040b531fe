"""The files for CI services and pre-commit, held against their own schemas, and run where that can be done here."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.support.banks import SEAS, YEAR, make_bank
from tests.support.program import ROOT

PAGE = (ROOT / "quizkit" / "docs" / "ci.md").read_text(encoding="utf-8")
WRONG_YEAR = YEAR.replace("was opened in 1869", "was finished in 1869")


def run(*command: str, cwd: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=cwd,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        # Where the tests run in a hook themselves, git must not take its repository for that of a test.
        env={name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        | {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", **environment},
    )


def example(beginning: str) -> str:
    """The YAML example of the documents that begins with these words."""
    found = re.search(rf"```yaml\n({re.escape(beginning)}.*?)```", PAGE, re.DOTALL)
    assert found
    return found[1]


@pytest.mark.parametrize(
    ("schema", "file"), [("github-workflows", ".github/workflows/ci.yml"), ("github-actions", "action.yml")]
)
def test_githubs_files_fit_githubs_schemas(schema: str, file: str) -> None:
    """Every key is one that the service knows."""
    done = run(sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}", file)
    assert done.returncode == 0, done.stdout


def test_the_gitlab_example_fits_gitlabs_schema(tmp_path: Path) -> None:
    """As it stands in the documents."""
    (tmp_path / ".gitlab-ci.yml").write_text(example("banks:\n"), encoding="utf-8")
    done = run(
        sys.executable,
        "-m",
        "check_jsonschema",
        "--builtin-schema",
        "vendor.gitlab-ci",
        str(tmp_path / ".gitlab-ci.yml"),
    )
    assert done.returncode == 0, done.stdout


def test_workflow_and_action_are_safe() -> None:
    """zizmor finds nothing: no permission too many, nothing unpinned, no input inside a script."""
    zizmor = Path(sys.executable).with_name("zizmor")
    done = run(str(zizmor), "--offline", "--no-config", "--persona", "pedantic", ".github/workflows", "action.yml")
    assert done.returncode == 0, done.stdout


def test_the_workflow_tests_what_the_package_promises() -> None:
    """The oldest Python that is promised is the first of the matrix."""
    workflow = yaml.safe_load((ROOT / ".github/workflows/ci.yml").read_text(encoding="utf-8"))
    oldest = re.search(r'requires-python = ">=(.*)"', (ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert oldest
    assert workflow["jobs"]["tests"]["strategy"]["matrix"]["python"][0] == oldest[1]


# The action


def action() -> Any:
    return yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))


def validate_step(folder: Path, paths: str, args: str = "") -> subprocess.CompletedProcess[str]:
    """The action's last step, run by bash as the runner does, with quizkit where the step before puts it."""
    scripts = folder / "temp" / "quizkit" / "bin"
    scripts.mkdir(parents=True, exist_ok=True)
    quizkit = scripts / "quizkit"
    quizkit.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m quizkit "$@"\n', encoding="utf-8")
    quizkit.chmod(0o755)
    script = folder / "step.sh"
    script.write_text(action()["runs"]["steps"][-1]["run"], encoding="utf-8")
    shell = ("bash", "--noprofile", "--norc", "-e", "-o", "pipefail", str(script))
    return run(*shell, cwd=folder, RUNNER_TEMP=str(folder / "temp"), PATHS=paths, ARGS=args, GITHUB_ACTIONS="true")


@pytest.mark.skipif(os.name == "nt", reason="a shell script")
def test_the_action_annotates_and_fails(tmp_path: Path) -> None:
    """With the exit code of quizkit; several paths and arguments stand on lines of their own."""
    make_bank(tmp_path / "a b", YEAR)
    make_bank(tmp_path / "c", WRONG_YEAR)
    assert validate_step(tmp_path, "a b\n").returncode == 0
    done = validate_step(tmp_path, "a b\nc\n")
    assert done.returncode == 1
    assert done.stdout.startswith("::error file=c/bank.yaml,line=13,")
    assert validate_step(tmp_path, ".", "--format\nconcise").stdout.startswith("c/bank.yaml:13:27: error ")


@pytest.mark.skipif(os.name == "nt", reason="a shell script")
def test_an_input_of_the_action_is_never_code(tmp_path: Path) -> None:
    """Neither for the shell nor for the command line: what a pull request names its folders runs nothing."""
    hostile = "$(touch stolen); `touch stolen` --output=stolen && touch stolen"
    make_bank(tmp_path / hostile, YEAR)
    for paths in (hostile, "--output=stolen", "$(touch stolen)"):
        validate_step(tmp_path, paths)
    assert validate_step(tmp_path, hostile).returncode == 0
    assert not (tmp_path / "stolen").exists()


def test_no_expression_stands_in_a_script() -> None:
    """Inputs come as variables of the environment."""
    for step in action()["runs"]["steps"]:
        assert "${{" not in step.get("run", "")


# pre-commit


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A git repository with two banks and the hook, run by this Python instead of an environment of its own."""
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    hook |= {"language": "system", "entry": f"{shlex.quote(sys.executable)} -m quizkit validate"}
    folder = tmp_path / "repository"
    make_bank(folder / "one", YEAR)
    make_bank(folder / "two", SEAS)
    (folder / "README.md").write_text("# Banks\n", encoding="utf-8")
    configuration = yaml.safe_dump({"repos": [{"repo": "local", "hooks": [hook]}]})
    (folder / ".pre-commit-config.yaml").write_text(configuration, encoding="utf-8")
    git(folder, "init", "--quiet")
    commit(folder)
    return folder


def git(folder: Path, *arguments: str) -> None:
    names = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "core.hooksPath=/dev/null")
    done = run("git", *names, *arguments, cwd=folder)
    assert done.returncode == 0, done.stderr


def commit(folder: Path) -> None:
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "A commit")


def hook(folder: Path) -> subprocess.CompletedProcess[str]:
    """What `git commit` would run on what is staged."""
    git(folder, "add", "--all")
    return run(sys.executable, "-m", "pre_commit", "run", cwd=folder, PRE_COMMIT_HOME=str(folder.parent / "home"))


def test_the_hooks_are_valid() -> None:
    """By pre-commit's own word."""
    done = run(sys.executable, "-m", "pre_commit", "validate-manifest", ".pre-commit-hooks.yaml")
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_good_commit_passes(repository: Path) -> None:
    """One that changes no bank too."""
    (repository / "README.md").write_text("# All banks\n", encoding="utf-8")
    done = hook(repository)
    assert (done.returncode, "Passed" in done.stdout) == (0, True), done.stdout + done.stderr


def test_a_slip_in_a_bank_is_refused(repository: Path) -> None:
    """With the finding in the output."""
    make_bank(repository / "one", WRONG_YEAR)
    done = hook(repository)
    assert done.returncode == 1
    assert "one/bank.yaml:13:27: error QK205 quote-not-found" in done.stdout


@pytest.mark.parametrize("change", ["changed", "deleted"])
def test_an_article_that_its_bank_needs_is_not_lost(repository: Path, change: str) -> None:
    """Though the bank itself was not touched."""
    article = repository / "two" / "article.txt"
    if change == "deleted":
        article.unlink()
    else:
        article.write_text("The canal links three seas.\n", encoding="utf-8")
    done = hook(repository)
    assert done.returncode == 1
    assert "two/bank.yaml:" in done.stdout


def test_the_example_of_the_documents_names_the_hook() -> None:
    """As it is called here."""
    (hooks,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    (repo,) = yaml.safe_load(example("repos:\n"))["repos"]
    assert [hook["id"] for hook in repo["hooks"]] == [hooks["id"]]
