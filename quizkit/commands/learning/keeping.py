"""The store of a quiz, given up for none where it fails and the person agrees."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import datetime
from typing import Self, TypeVar

from quizkit.commands.learning.storing import store_place
from quizkit.history.late import LateStore
from quizkit.history.problems import StoreProblem
from quizkit.history.unsaved import Unsaved
from quizkit.quiz.events import Event, Started
from quizkit.terminal.blocks import Block, Role
from quizkit.terminal.prompter import Interrupted, Prompter
from quizkit.translation import _

T = TypeVar("T")
History = LateStore | Unsaved


class Keeping:
    """Behaves as a store; a failure that the person does not agree to is a StoreProblem."""

    def __init__(self, open_store: Callable[[], History], agrees: Callable[[StoreProblem], bool]) -> None:
        """Open the store, or none. Raises StoreProblem."""
        self.agrees = agrees
        self.given_up = False
        self.history: History = Unsaved()
        try:
            self.history = open_store()
        except StoreProblem as problem:
            self._give_up(problem)

    @property
    def saves(self) -> bool:
        return self.history.saves

    def begin(self, event: Started) -> int:
        return self._work(lambda history: history.begin(event))

    def append(self, session: int, event: Event) -> None:
        self._work(lambda history: history.append(session, event))

    def events(self, session: int) -> list[Event]:
        return self._work(lambda history: history.events(session))

    def unfinished(self, bank: str) -> int | None:
        return self._work(lambda history: history.unfinished(bank))

    def read(self, query: Callable[[], T], otherwise: T) -> T:
        return self._work(lambda history: history.read(query, otherwise))

    def _work(self, work: Callable[[History], T]) -> T:
        try:
            return work(self.history)
        except StoreProblem as problem:
            self._give_up(problem)
            return work(self.history)

    def _give_up(self, problem: StoreProblem) -> None:
        if not self.agrees(problem):
            raise problem
        self.__exit__()
        self.history, self.given_up = Unsaved(), True

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.history.__exit__(*exception)


def keeping(named: str | None, prompter: Prompter, clock: Callable[[], datetime], saves: bool = True) -> Keeping:
    """The store that the person named, or none where nothing is to be saved. Raises StoreProblem."""

    def open_store() -> LateStore:
        return LateStore(store_place(named), lambda text: prompter.show([Block(Role.NOTE, text)]), clock)

    return Keeping(open_store if saves else Unsaved, _asks(prompter, sys.stdin.isatty()))


def _asks(prompter: Prompter, is_terminal: bool) -> Callable[[StoreProblem], bool]:
    """Asks the person on a terminal; from a pipe there is nobody to agree."""

    def agrees(problem: StoreProblem) -> bool:
        if not is_terminal:
            return False
        try:
            text = str(problem)
            question = _("{problem}. Go on without saving?").format(problem=text[:1].upper() + text[1:])
            return prompter.confirm(question, default=False)
        except Interrupted:
            return False

    return agrees
