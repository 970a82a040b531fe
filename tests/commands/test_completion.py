"""`quizkit completion` and what the shell completes: asked as the shells' scripts ask, and through real shells."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pexpect
import pyte
import pytest

from quizkit.cli import COMMANDS
from quizkit.commands.completion import SHELLS
from tests.support.banks import LENGTH, SEAS, YEAR, make_bank
from tests.support.program import ROOT, run_program


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with two banks, and a `quizkit` to call."""
    make_bank(tmp_path / "question_banks" / "canal", YEAR, SEAS, LENGTH)
    make_bank(tmp_path / "question_banks" / "sea", YEAR)
    folder = tmp_path / "bin"
    folder.mkdir()
    program = folder / "quizkit"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m quizkit "$@"\n')
    program.chmod(0o755)
    return tmp_path


def complete(place: Path, line: str, **environment: str) -> list[str]:
    """What could come at the end of a line, each with its kind, as bash is told."""
    done = run_program(
        home=place / "home",
        cwd=place,
        _QUIZKIT_COMPLETE="bash_complete",
        COMP_WORDS=line,
        COMP_CWORD=str(len(line.split()) - (not line.endswith(" "))),
        **environment,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.split()


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("quizkit ta", ["take"]),
        ("quizkit --la", ["--lang"]),
        ("quizkit --lang ", ["en", "es", "zh"]),
        ("quizkit take --la", ["--lang"]),
        ("quizkit take --lang ", ["en", "es", "zh"]),
        ("quizkit take --lang e", ["en", "es"]),
        ("quizkit take canal --theme l", ["light"]),
        ("quizkit take --lang es ca", ["canal"]),
        # What bash makes of “--lang=z” and “--tag=history ca”.
        ("quizkit take --lang = z", ["zh"]),
        ("quizkit take --lang =", ["en", "es", "zh"]),
        ("quizkit take --tag = history ca", ["canal"]),
        ("quizkit --lang es take --theme d", ["dark"]),
        ("quizkit history show --lang z", ["zh"]),
        ("quizkit take ca", ["canal"]),
        ("quizkit lock se", ["sea"]),
        ("quizkit add se", ["sea"]),
        ("quizkit take canal --tag ", ["geography", "history"]),
        ("quizkit take canal -t h", ["history"]),
        ("quizkit take canal --tag history --tag g", ["geography"]),
        ("quizkit take sea --tag ", ["history"]),
        ("quizkit take --tag ", []),
        ("quizkit take no-such-bank --tag ", []),
        ("quizkit take --type m", ["multiple-response", "matching"]),
        ("quizkit take canal --difficulty ", ["easy", "medium", "hard"]),
        ("quizkit attest canal ", ["year", "seas", "length"]),
        ("quizkit attest canal --id l", ["length"]),
        ("quizkit open leng", ["length"]),
        ("quizkit open canal/le", ["canal/length"]),
        ("quizkit open --bank sea ", ["year"]),
        ("quizkit open --bank se", ["sea"]),
        ("quizkit explain qk205", ["QK205"]),
        ("quizkit explain duplicate-i", ["duplicate-id"]),
        ("quizkit validate --select QK205,duplicate-i", ["QK205,duplicate-id"]),
        ("quizkit validate --ignore QK205 --format s", ["sarif"]),
        ("quizkit rules --format ", ["text", "json"]),
        ("quizkit completion ", list(SHELLS)),
    ],
)
def test_words_are_completed(place: Path, line: str, words: list[str]) -> None:
    """Commands, options, values, banks, tags of the bank on the line, questions, rules, formats."""
    assert complete(place, line) == [f"plain,{word}" for word in words]


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_a_value_behind_an_equals_sign_keeps_its_option(place: Path, shell: str) -> None:
    """These shells put what they are told in the place of the whole word."""
    for word, values in (("--lang=z", ["--lang=zh"]), ("--theme=d", ["--theme=dark"]), ("--la", ["--lang"])):
        done = run_program(
            home=place / "home",
            cwd=place,
            _QUIZKIT_COMPLETE=f"{shell}_complete",
            COMP_WORDS=f"quizkit take {word}",
            COMP_CWORD={"zsh": "2", "fish": word}[shell],
        )
        told = re.findall(r"--\w+(?:=\w+)?", done.stdout)
        assert told[:1] == values, done.stdout


def test_every_command_is_completed(place: Path) -> None:
    """All of the help's, in its order."""
    assert complete(place, "quizkit ") == [f"plain,{name}" for name in COMMANDS]


@pytest.mark.parametrize("line", ["quizkit take ./que", "quizkit validate que", "quizkit new topic arti"])
def test_paths_are_left_to_the_shell(place: Path, line: str) -> None:
    """Where no bank begins so, the shell completes files."""
    assert complete(place, line) == [f"file,{line.split()[-1]}"]


def test_a_bank_of_broken_text_completes_nothing(place: Path) -> None:
    """No traceback, no message in the middle of the line."""
    (place / "question_banks" / "sea" / "bank.yaml").write_bytes(b"\xff: [")
    assert complete(place, "quizkit take sea --tag ") == []
    assert complete(place, "quizkit open leng") == ["plain,length"]


@pytest.mark.parametrize(
    "environment",
    [{"COMP_WORDS": "quizkit 'ta", "COMP_CWORD": "1"}, {"COMP_WORDS": "quizkit take", "COMP_CWORD": "x"}, {}],
)
def test_a_line_that_cannot_be_read_is_no_traceback(place: Path, environment: dict[str, str]) -> None:
    """A quote that is open, a place that is no number, no line at all."""
    done = run_program(home=place / "home", cwd=place, _QUIZKIT_COMPLETE="bash_complete", **environment)
    assert done.stderr == ""


def traced(place: Path, line: str) -> tuple[list[str], list[str]]:
    """The modules that completing a line loads, and the files that it opens."""
    code = (
        "import atexit, json, sys\n"
        "opened = []\n"
        "sys.addaudithook(lambda event, values: opened.append(str(values[0])) if event == 'open' else None)\n"
        "atexit.register(lambda: print(json.dumps([sorted(sys.modules), opened]), file=sys.stderr))\n"
        "sys.argv = ['quizkit']\n"
        "from quizkit.__main__ import main\nmain()\n"
    )
    variables = {"_QUIZKIT_COMPLETE": "bash_complete", "COMP_WORDS": line, "COMP_CWORD": str(len(line.split()) - 1)}
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        cwd=place,
        timeout=60,
        check=False,
        env={"PYTHONPATH": str(ROOT), "QUIZKIT_HOME": str(place / "home"), **variables},
    )
    assert done.returncode == 0, done.stderr
    modules, opened = json.loads(done.stderr.splitlines()[-1])
    return modules, opened


def test_completing_a_command_loads_none(place: Path) -> None:
    """The names and their lines are in the registry: neither a command nor what it needs is loaded."""
    modules, _ = traced(place, "quizkit ta")
    loaded = {f"quizkit.commands.{name.replace('-', '_')}" for name in COMMANDS} & set(modules)
    assert loaded == set()
    assert {"yaml", "quizkit.bank", "peewee", "rich"} & set(modules) == set()


def test_completing_a_bank_reads_none(place: Path) -> None:
    """A bank's name is its folder's: thousands of questions cost nothing here."""
    modules, opened = traced(place, "quizkit take ca")
    assert [name for name in opened if name.endswith(("bank.yaml", ".db"))] == []
    assert {"questionary", "rich", "peewee"} & set(modules) == set()


@pytest.mark.parametrize("shell", SHELLS)
def test_the_script_is_the_shells_own(place: Path, shell: str) -> None:
    """It asks quizkit, in the language of the shell; where the shell is there, it reads the script without error."""
    done = run_program("completion", shell, home=place / "home", cwd=place)
    assert (done.returncode, done.stderr) == (0, "")
    assert f"_QUIZKIT_COMPLETE={shell}_complete" in done.stdout
    if shutil.which(shell):
        read = subprocess.run([shell, "-n"], input=done.stdout, capture_output=True, text=True, timeout=60, check=False)
        assert (read.returncode, read.stderr) == (0, "")


# For each shell, how to start it bare, what makes it ready, and what a person types to switch completion on.
_BARE = {
    "bash": (["--norc", "--noprofile"], "PS1='$ '", 'eval "$(quizkit completion bash)"'),
    "zsh": (["-f"], "PS1='$ '; autoload -Uz compinit; compinit -u", 'eval "$(quizkit completion zsh)"'),
    "fish": (["--no-config"], "function fish_prompt; echo '$ '; end", "quizkit completion fish | source"),
}


@pytest.mark.parametrize("shell", SHELLS)
def test_the_tab_key_in_a_real_shell(place: Path, shell: str) -> None:
    """Typed into the shell itself: Tab completes the command, the bank and its tag."""
    if not shutil.which(shell):
        pytest.skip(f"{shell} is not installed")
    options, ready, switch_on = _BARE[shell]
    environment = {
        "PATH": f"{place / 'bin'}:/usr/bin:/bin",
        "PYTHONPATH": str(ROOT),
        "QUIZKIT_HOME": str(place / "home"),
        "HOME": str(place),
        "TERM": "xterm",
    }
    child = pexpect.spawn(shell, options, env=environment, cwd=str(place), encoding="utf-8", dimensions=(24, 100))
    screen = pyte.Screen(100, 24)
    stream = pyte.Stream(screen)

    def wait_for(text: str) -> None:
        end = time.monotonic() + 20
        while time.monotonic() < end and not any(text in line for line in screen.display):
            with suppress(pexpect.TIMEOUT):
                stream.feed(child.read_nonblocking(65536, timeout=0.1))
        assert any(text in line for line in screen.display), "\n".join(screen.display)

    try:
        child.sendline(ready)
        child.sendline(switch_on)
        # Asked for by a variable, so that the line as it is typed is not taken for its answer.
        child.sendline("echo is-$HOME-ready")
        wait_for(f"is-{place}-ready"[:90])
        for typed, line in (
            ("quizkit tak", "quizkit take "),
            ("can", "quizkit take canal "),
            ("--tag hi", "quizkit take canal --tag history "),
            ("--lang z", "quizkit take canal --tag history --lang zh "),
            ("--theme=li", "quizkit take canal --tag history --lang zh --theme=light "),
        ):
            child.send(f"{typed}\t")
            wait_for(line)
    finally:
        child.close(force=True)
