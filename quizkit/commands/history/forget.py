"""`quizkit history forget`: sessions deleted, for good."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from quizkit.commands.learning.storing import store_option, store_place, use_store
from quizkit.commands.stopping import stop
from quizkit.history.forgetting import forget, sessions_of
from quizkit.history.problems import StoreProblem
from quizkit.history.sessions import summaries
from quizkit.history.store import Store
from quizkit.terminal.choose import choose_prompter
from quizkit.terminal.prompter import Interrupted
from quizkit.translation import _, ngettext

INTERRUPTED = 130
_LIST = "`quizkit history`"


@click.command
@click.argument("numbers", nargs=-1, type=int, metavar="[NUMBER]...")
@click.option("--bank", metavar="BANK", help="Forget all sessions of this bank.")
@click.option("--all", "everything", is_flag=True, help="Forget all sessions.")
@click.option("--yes", is_flag=True, help="Do not ask whether it is meant.")
@store_option
def command(numbers: tuple[int, ...], bank: str | None, everything: bool, yes: bool, store: str | None) -> int:
    """Delete sessions by NUMBER, by bank, or all of them. They cannot be brought back."""
    if bool(numbers) + (bank is not None) + everything != 1:
        raise click.UsageError("Say what to forget: numbers of sessions, --bank NAME or --all.")
    return run(numbers, bank, everything, yes, store)


def run(numbers: tuple[int, ...], bank: str | None, everything: bool, yes: bool, named: str | None) -> int:
    """Forget sessions. 0 when they are gone or were not meant, 2 where that could not be done, 130 interrupted."""
    try:
        return use_store(named, lambda store: _run(store, numbers, bank, everything, yes)) or _leftovers(named)
    except StoreProblem as error:
        return stop(f"{error}.")
    except Interrupted:
        return INTERRUPTED


def _run(store: Store, numbers: tuple[int, ...], bank: str | None, everything: bool, yes: bool) -> int:
    known = {summary.number for summary in summaries(store)}
    mixed: list[int] = []
    chosen = sorted(known) if everything else sorted(set(numbers))
    if bank is not None:
        chosen, mixed = sessions_of(store, bank)
    missing = [number for number in chosen if number not in known]
    if missing:
        unknown = ", ".join(map(str, missing))
        return stop(_("there is no session {number}: {command} lists them.").format(number=unknown, command=_LIST))
    if mixed:
        kept = ", ".join(map(str, mixed))
        print(_("Kept, for they have answers of other banks as well: session {numbers}.").format(numbers=kept))
    if not chosen:
        print(_("There is nothing to forget."))
        return 0
    if not yes:
        if not sys.stdin.isatty():
            return stop(_("nothing was forgotten: say --yes where nobody can be asked."))
        question = ngettext("Forget {number} session, for good?", "Forget {number} sessions, for good?", len(chosen))
        if not choose_prompter(os.environ).confirm(question, default=False):
            print(_("Nothing was forgotten."))
            return 0
    gone = forget(store, None if everything else chosen)
    print(ngettext("{number} session forgotten.", "{number} sessions forgotten.", gone))
    return 0


def _leftovers(named: str | None) -> int:
    """Tell of damaged stores that were kept aside: they hold what was forgotten."""
    path: Path | None = store_place(named).path
    for kept in sorted(path.parent.glob(f"{path.stem}.damaged-*{path.suffix}")) if path else ():
        print(_("Still there, kept aside when the history was damaged: {file}").format(file=kept))
    return 0
