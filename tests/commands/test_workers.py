"""Several processes check banks: the same report in the same order, whatever becomes of one of them."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from quizkit.commands.validating.settings import Settings
from quizkit.commands.validating.workers import checked_together
from tests.support.banks import YEAR, make_bank
from tests.support.program import ROOT

BAD = ROOT / "tests" / "banks" / "bad"


def validate(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "quizkit", "validate", "--no-cache", *arguments]
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=120, check=False)


@pytest.mark.parametrize("format", ["text", "sarif"])
def test_the_report_is_the_same_by_one_process_and_by_several(format: str) -> None:
    """Byte for byte, and in the order of the paths."""
    banks = [*map(str, sorted(BAD.glob("*.yaml"))), "question_banks"]
    alone, together = (validate("--format", format, "--jobs", jobs, *banks) for jobs in ("1", "3"))
    assert together.stdout == alone.stdout
    assert (together.stderr, together.returncode) == (alone.stderr, alone.returncode)


def test_a_process_that_ends_takes_only_its_bank_with_it(tmp_path: Path) -> None:
    """Its bank has a finding that says so; the others are checked, and nothing waits for ever."""
    paths = [make_bank(tmp_path / f"bank{number}", YEAR) for number in range(8)]
    outcomes = checked_together(paths, Settings(), None, 2)
    first = next(outcomes)
    assert first.findings == ()
    for child in _children():
        os.kill(child, signal.SIGKILL)
    rest = list(outcomes)
    assert [outcome.path for outcome in (first, *rest)] == [path.as_posix() for path in paths]
    lost = [outcome for outcome in rest if outcome.findings]
    assert len(lost) <= 2
    assert all(outcome.findings[0].rule.NAME == "unreadable-bank" for outcome in lost)
    assert rest[-1].findings == ()


def _children() -> list[int]:
    return [process.pid for process in multiprocessing.active_children() if process.pid]


@pytest.mark.skipif(os.name != "posix", reason="sends a signal")
def test_ctrl_c_ends_every_process_at_once(tmp_path: Path) -> None:
    """With exit code 130, and without a word of Python."""
    for number in range(3000):
        make_bank(tmp_path / f"bank{number}", YEAR)
    command = [sys.executable, "-m", "quizkit", "validate", "--no-cache", "--jobs", "2", str(tmp_path)]
    child = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    time.sleep(1.5)
    os.killpg(child.pid, signal.SIGINT)
    _, errors = child.communicate(timeout=10)
    assert (child.returncode, errors.strip()) == (130, "")
