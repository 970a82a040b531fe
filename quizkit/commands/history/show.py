"""`quizkit history show NUMBER`: a session as it went, answer by answer."""

from __future__ import annotations

import click

from quizkit.bank.catalogue import open_bank
from quizkit.bank.model import Question
from quizkit.bank.places import BankNotFound, find_bank
from quizkit.commands.folders import cache_folder, folders
from quizkit.commands.history.lines import answer_lines, fitted, head, terminal_columns
from quizkit.commands.learning.storing import store_option, use_store
from quizkit.commands.stopping import stop
from quizkit.history.problems import StoreProblem
from quizkit.history.sessions import Replayed, replay, summaries
from quizkit.history.store import Store
from quizkit.kinds import KINDS
from quizkit.translation import _


@click.command
@click.argument("number", type=int)
@store_option
def command(number: int, store: str | None) -> int:
    """Show session NUMBER: each question with the answer, how it was marked, and how long it took.

    Answers that were taken back are shown as well. Stems and keys come from the bank, where it is found.
    """
    return run(number, store)


def run(number: int, named: str | None) -> int:
    """Print a session. 2 where there is no such session, or the store cannot be used."""

    def work(store: Store) -> tuple[str, list[Replayed]]:
        found = summaries(store, number=number)
        return (head(found[0]), replay(store.events(number))) if found else ("", [])

    try:
        title, replayed = use_store(named, work) or ("", [])
    except StoreProblem as error:
        return stop(f"{error}.")
    if not title:
        return stop(
            _("there is no session {number}: {command} lists them.").format(number=number, command="`quizkit history`")
        )
    columns = terminal_columns()
    for part in fitted(title, columns):
        print(part)
    questions = {bank: _questions(bank) for bank in {answer.bank for answer in replayed}}
    for place, answer in enumerate(replayed, 1):
        print()
        for line in answer_lines(place, answer, questions[answer.bank].get(answer.question)):
            for part in fitted(line, columns):
                print(part)
    return 0


def _questions(bank: str) -> dict[str, Question]:
    try:
        # By its name alone: a name in the history is no path to open.
        path = find_bank(bank, folders()) if bank and "/" not in bank else None
        return dict(open_bank(path, KINDS, cache_folder() / "banks").by_id) if path else {}
    except BankNotFound:
        return {}
