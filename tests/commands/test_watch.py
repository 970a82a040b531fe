"""`quizkit validate --watch`, as a process that runs while files change, and ends with Ctrl-C."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.support.banks import ARTICLE, HEAD, YEAR, make_bank
from tests.support.program import ROOT, run_program

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Ctrl-C is sent otherwise there")
_LONGEST = 60  # seconds to wait for a line


def put(path: Path, text: str) -> None:
    """A file with this text, there at once."""
    beside = path.parents[1] / "beside"
    beside.write_text(text, encoding="utf-8")
    beside.replace(path)


class Watching:
    """A running `quizkit validate --watch`; its output is read from files, so that nothing blocks."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        self.out, self.err = folder / "out.log", folder / "err.log"
        with self.out.open("w") as out, self.err.open("w") as err:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "quizkit", "validate", "bank", "--watch", *arguments],
                cwd=folder,
                stdout=out,
                stderr=err,
                env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
            )

    def summaries(self) -> list[str]:
        return [line for line in self.out.read_text(encoding="utf-8").splitlines() if " · " in line]

    def after(self, rounds: int) -> str:
        """The summary of the last of so many rounds, once the next change is being waited for."""
        until = time.monotonic() + _LONGEST
        while self.err.read_text(encoding="utf-8").count("Ctrl-C ends\n") < rounds:
            assert self.process.poll() is None, self.err.read_text(encoding="utf-8")
            assert time.monotonic() < until, self.out.read_text(encoding="utf-8")
            time.sleep(0.05)
        return self.summaries()[-1] if self.summaries() else ""

    def interrupt(self) -> int:
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(_LONGEST)


@contextmanager
def watching(folder: Path, *arguments: str) -> Iterator[Watching]:
    running = Watching(folder, *arguments)
    try:
        yield running
    finally:
        running.process.kill()
        running.process.wait()


def test_each_change_is_checked(tmp_path: Path) -> None:
    """Of the bank, of its article, of the lock file and of the configuration; Ctrl-C ends with 130 and no traceback."""
    make_bank(tmp_path / "bank", YEAR)
    with watching(tmp_path) as running:
        assert running.after(1).endswith("no findings")
        put(tmp_path / "bank" / "bank.yaml", HEAD + YEAR.replace("Before 1900", "Before # 1900"))
        assert running.after(2).endswith("1 warning")
        (tmp_path / "quizkit.toml").write_text('ignore = ["QK123"]\n')
        assert running.after(3).endswith("no findings")
        put(tmp_path / "bank" / "article.txt", ARTICLE.replace("1869", "1870"))
        assert "1 unproven" in running.after(4)
        put(tmp_path / "bank" / "bank.lock", "broken\n")
        assert "error" in running.after(5)
        assert running.interrupt() == 130
        assert len(running.summaries()) == 5
        # An empty line parts the runs.
        assert re.fullmatch(r"(watching \d files; Ctrl-C ends\n(\n|\Z)){5}", running.err.read_text(encoding="utf-8"))


def test_what_is_broken_for_a_while(tmp_path: Path) -> None:
    """A bank, an article or a configuration that is not there, or cannot be read, is waited for."""
    make_bank(tmp_path / "bank", YEAR)
    with watching(tmp_path) as running:
        running.after(1)
        (tmp_path / "quizkit.toml").write_text("ignore = [\n")
        running.after(2)
        assert "is no TOML" in running.err.read_text(encoding="utf-8")
        (tmp_path / "quizkit.toml").unlink()
        running.after(3)
        (tmp_path / "bank" / "bank.yaml").rename(tmp_path / "away.yaml")
        running.after(4)
        assert "there is no bank" in running.err.read_text(encoding="utf-8")
        (tmp_path / "away.yaml").rename(tmp_path / "bank" / "bank.yaml")
        assert running.after(5).endswith("no findings")


def test_its_own_report_is_no_change(tmp_path: Path) -> None:
    """A file that each round writes does not begin the next one; a fix begins one more at most."""
    make_bank(tmp_path / "bank", YEAR)
    with watching(tmp_path, "--fix", "--output", "bank/report.txt") as running:
        running.after(1)
        put(tmp_path / "bank" / "bank.yaml", HEAD + YEAR.replace("Before 1900", "Before # 1900"))
        assert running.after(2).endswith("1 warning")
        time.sleep(1)
        assert len(running.summaries()) == 2


@pytest.mark.parametrize("arguments", [["-", "--watch"], ["bank", "--watch", "--write-baseline"]])
def test_what_cannot_be_watched(tmp_path: Path, arguments: list[str]) -> None:
    """Standard input is read once, and a baseline that is written each time would hide everything."""
    done = run_program("validate", *arguments, home=tmp_path, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert "`--watch`" in done.stderr
