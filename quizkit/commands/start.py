"""`quizkit` alone, on a terminal: the start screen, which remembers."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from quizkit.bank.catalogue import open_bank
from quizkit.bank.model import Bank
from quizkit.bank.places import all_banks
from quizkit.commands import review, take
from quizkit.commands.folders import cache_folder, folders
from quizkit.commands.learning.reviewing import outlines_of, read_deck
from quizkit.commands.learning.storing import store_place
from quizkit.commands.stopping import stop
from quizkit.history.places import Place
from quizkit.history.problems import StoreProblem
from quizkit.kinds import KINDS
from quizkit.quiz.deck import due
from quizkit.quiz.exam import MODE
from quizkit.quiz.schedule import Plan
from quizkit.quiz.selection import Selection
from quizkit.terminal.blocks import Block, Role
from quizkit.terminal.choose import choose_prompter
from quizkit.terminal.prompter import Interrupted, Prompter
from quizkit.terminal.start_screen import Score, bank_line, due_line, left_line
from quizkit.translation import _, spoken

if TYPE_CHECKING:
    from quizkit.history.overview import Left
    from quizkit.history.store import Store

DONE, INTERRUPTED = 0, 130

Choice = tuple[str, Callable[[], int]]
"""A line of the screen, and what is done when it is chosen."""


def run() -> int:
    """Offer what was left, what is due, and the banks; do what is chosen. 2 where there is nothing to offer."""
    prompter = choose_prompter(os.environ)
    banks = [open_bank(path, KINDS, cache_folder() / "banks") for path in all_banks(folders())]
    if not banks:
        return stop("no banks were found; a bank is a folder with a bank.yaml in ./question_banks.")
    # What a newcomer sees first is in a language that they read.
    banks.sort(key=lambda bank: bank.language.partition("-")[0] != spoken())
    choices = list(_choices(banks, prompter))
    try:
        chosen = prompter.choose(_("What next?"), [line for line, _action in choices])
    except Interrupted:
        return INTERRUPTED
    return DONE if chosen is None else choices[chosen][1]()


def _choices(banks: Sequence[Bank], prompter: Prompter) -> Iterator[Choice]:
    now = datetime.now(UTC)
    left, waiting, scores = _remembered(banks, prompter, now)
    for bank, session in sorted(left, key=lambda each: each[1].at, reverse=True):
        line = left_line(bank, session.answered, session.of, session.mode == MODE, session.ends, now)
        yield line, partial(take.run, str(bank.path), Selection(), go_on=True)
    if waiting:
        yield due_line(waiting), review.run
    for bank in banks:
        yield bank_line(bank, scores.get(bank.name)), partial(take.run, str(bank.path), Selection(), new=True)


def _remembered(
    banks: Sequence[Bank], prompter: Prompter, now: datetime
) -> tuple[list[tuple[Bank, Left]], int, dict[str, tuple[Score, ...]]]:
    """The sessions that were left, how many questions are due, the scores by bank.

    No scores where the history cannot be read.
    """
    try:
        place = store_place(None)
        if not _is_there(place):
            return [], 0, {bank.name: () for bank in banks}
        from quizkit.history.overview import left, taken
        from quizkit.history.store import Store

        with Store(place) as store:
            sessions = [(bank, session) for bank in banks if (session := left(store, bank.name))]
            return sessions, _due(banks, store, now), {bank.name: taken(store, bank.name) for bank in banks}
    except StoreProblem as error:
        prompter.show([Block(Role.NOTE, f"{error}.")])
        return [], 0, {}


def _due(banks: Sequence[Bank], store: Store, now: datetime) -> int:
    """How many questions a review would ask now, but for new ones."""
    outlines = outlines_of({bank.name: bank for bank in banks})
    deck, _usual = store.read(partial(read_deck, outlines, Plan()))
    return len(due(deck.values(), now))


def _is_there(place: Place) -> bool:
    """Whether there is a history at a place: none is made only to look into it."""
    return place.path is None or (place.path.is_file() and place.path.stat().st_size > 0)
