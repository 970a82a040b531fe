"""`quizkit history export [FILE]`: all sessions as JSON lines."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

import click

from quizkit.commands.learning.storing import store_option, use_store
from quizkit.commands.stopping import stop
from quizkit.history.exchange import export_lines, may_be_replaced
from quizkit.history.problems import StoreProblem
from quizkit.history.store import Store
from quizkit.translation import _, labelled, ngettext


@click.command
@click.argument("file", required=False, type=click.Path(dir_okay=False, path_type=Path))
@store_option
def command(file: Path | None, store: str | None) -> int:
    """Write all sessions to FILE, or to standard output, as JSON lines: a head, then a session a line."""
    return run(file, store)


def run(file: Path | None, named: str | None) -> int:
    """Export the store. 2 where it or the file cannot be used, or the file holds something else."""

    def work(store: Store) -> int:
        lines = export_lines(store, datetime.now(UTC))
        return _print(lines) if file is None else _write(file, lines)

    try:
        if file is not None and file.exists() and not may_be_replaced(file):
            return stop(
                _("{file} is no export of quizkit's, and is left as it is: choose another name.").format(file=file)
            )
        sessions = use_store(named, work)
    except StoreProblem as error:
        return stop(f"{error}.")
    except BrokenPipeError:
        raise
    except OSError as error:
        return stop(_("{file} cannot be written: {reason}.").format(file=file, reason=error.strerror))
    if sessions is None:
        return stop(_("nothing was kept yet, so there is nothing to export."))
    if file:
        print(labelled(str(file), ngettext("{number} session", "{number} sessions", sessions)))
    return 0


def _print(lines: Iterable[str]) -> int:
    count = 0
    for line in lines:
        sys.stdout.write(line)
        count += 1
    return count - 1


def _write(file: Path, lines: Iterable[str]) -> int:
    """Write the file line by line, and put it in its place when it is whole; only the person may read it."""
    count = 0
    descriptor, name = tempfile.mkstemp(prefix=".export.", dir=file.resolve().parent)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as written:
            for line in lines:
                written.write(line)
                count += 1
            written.flush()
            os.fsync(written.fileno())
        Path(name).replace(file)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return count - 1
