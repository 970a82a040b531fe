"""One trial: the program validates an input, and must say something sensible, soon, in little memory."""

from __future__ import annotations

import contextlib
import io
import time
import traceback
from pathlib import Path

from quizkit.commands.validate import run
from quizkit.commands.validating.settings import Settings
from tests.fuzz.inputs import Input

LONGEST = 2.0
"""Seconds of the processor that an input may take."""

MOST_MEMORY = 500
"""Megabytes that a process may hold while it checks one input after the other."""


def write_input(made: Input, folder: Path) -> Path:
    """An input as files; gives the bank's path."""
    for name, data in (("article.txt", made.article), ("bank.lock", made.lock), ("bank.yaml", made.bank)):
        (folder / name).unlink(missing_ok=True)
        if data or name != "bank.lock":
            (folder / name).write_bytes(data)
    return folder / "bank.yaml"


def failure(made: Input, folder: Path, format: str = "text") -> str:
    """What the program does wrong with an input: a traceback, an odd exit code, too long; "" for nothing."""
    path = write_input(made, folder)
    start = time.process_time()
    told = io.StringIO()
    try:
        with contextlib.redirect_stdout(told), contextlib.redirect_stderr(told):
            code = run([str(path)], Settings(cache=False, format=format))
        # What is printed has to be text that any terminal's encoding of UTF-8 takes.
        told.getvalue().encode("utf-8")
    except Exception:
        return traceback.format_exc()
    took = time.process_time() - start
    if code not in (0, 1, 2):
        return f"exit code {code}"
    return f"{took:.1f} seconds" if took > LONGEST else ""
