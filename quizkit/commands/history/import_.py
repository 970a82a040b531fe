"""`quizkit history import FILE`: sessions from an export, or from the file of another store."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from pathlib import Path

import click

from quizkit.commands.learning.storing import store_option, use_store
from quizkit.commands.stopping import stop
from quizkit.history.exchange import BadExport, read_export, read_store
from quizkit.history.problems import StoreProblem
from quizkit.history.store import Store
from quizkit.translation import _, ngettext, sentences


@click.command
@click.argument("file")
@store_option
def command(file: str, store: str | None) -> int:
    """Bring in the sessions of FILE: an export, or the history.db of another store; - is standard input.

    A session that is there already is not doubled: it gets what it lacks. All of FILE is taken, or nothing.
    """
    return run(file, store)


def run(file: str, named: str | None) -> int:
    """Import into the store. 2 where the file or the store cannot be used, and then nothing was changed."""
    seen = 0

    def work(store: Store) -> tuple[int, int]:
        nonlocal seen
        seen = 0

        with ExitStack() as stack:
            sessions = None if file == "-" else read_store(Path(file))
            if sessions is None:
                stream = sys.stdin if file == "-" else stack.enter_context(Path(file).open(encoding="utf-8"))
                sessions = read_export(stream)
            found = []
            for session in sessions:
                seen += 1
                found.append(session)
            return store.add_sessions(found)

    try:
        sessions, events = use_store(named, work, make=True) or (0, 0)
    except BadExport as error:
        return _refuse(file, str(error))
    except UnicodeDecodeError:
        return _refuse(file, _("it is no text, and no history of quizkit's"))
    except OSError as error:
        return stop(_("{file} cannot be read: {reason}.").format(file=file, reason=error.strerror))
    except StoreProblem as error:
        return stop(sentences(f"{error}.", _("Nothing was changed.")))
    read = ngettext("{number} session read", "{number} sessions read", seen)
    told = _("{read}: {new} new, {known} known already; new events: {events}.")
    print(told.format(read=read, new=sessions, known=seen - sessions, events=events))
    return 0


def _refuse(file: str, reason: str) -> int:
    refused = _("{file} cannot be imported: {reason}.").format(file=file, reason=reason)
    return stop(sentences(refused, _("Nothing was changed.")))
