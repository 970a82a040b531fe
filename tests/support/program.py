"""The program as a process: piped input, captured output, a home folder of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]


def run_program(
    *arguments: str,
    home: Path,
    answers: str = "",
    cwd: Path | None = None,
    limit: Callable[[], None] | None = None,
    **environment: str,
) -> subprocess.CompletedProcess[str]:
    """quizkit run with these arguments and answers, one a line; `limit` is called in the process before it starts."""
    return subprocess.run(
        [sys.executable, "-m", "quizkit", *arguments],
        input=answers,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        cwd=cwd,
        check=False,
        preexec_fn=limit,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QUIZKIT_HOME": str(home), "PYTHONUTF8": "1", **environment},
    )
