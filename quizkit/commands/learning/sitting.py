"""One exam sat by one person: begun or gone on with, handed in, counted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from itertools import chain
from typing import NamedTuple

from quizkit.bank.model import Bank
from quizkit.commands.learning.keeping import Keeping
from quizkit.quiz.confidence import calibration
from quizkit.quiz.events import Resumed, Started
from quizkit.quiz.exam import MODE, Exam, apply, fold
from quizkit.quiz.result import Result
from quizkit.quiz.session import Session
from quizkit.terminal.blocks import Block, Role
from quizkit.terminal.confidence import calibration_blocks
from quizkit.terminal.exam import ExamConversation
from quizkit.terminal.exam_screens import ExamScreens
from quizkit.terminal.prompter import Prompter, time_left
from quizkit.terminal.result_screen import result_blocks
from quizkit.terminal.screens import Screens
from quizkit.translation import _, listed, sentences


class Limits(NamedTuple):
    """The seconds that an exam gives for the whole and for each question; None for no limit."""

    whole: float | None = None
    each: float | None = None


class Sitting:
    """One person, one exam."""

    def __init__(
        self,
        bank: Bank,
        called: str,
        prompter: Prompter,
        store: Keeping,
        clock: Callable[[], datetime],
        asks_confidence: bool = False,
    ) -> None:
        self.bank = bank
        self.called = called
        self.prompter = prompter
        self.store = store
        self.clock = clock
        self.asks_confidence = asks_confidence

    def begin(self, ids: tuple[str, ...], seed: int, shuffle: bool, limits: Limits) -> None:
        """Begin an exam with these questions."""
        event = Started(self.clock(), self.bank.name, seed, shuffle, ids, MODE, limits.whole, limits.each)
        self.session_id = self.store.begin(event)
        self._set(fold([event], self.bank.by_id))

    def resume(self, session_id: int, asks: bool = True) -> bool:
        """Go on with an exam that was left, if the person wants to; one whose time is up is handed in."""
        exam = fold(self.store.events(session_id), self.bank.by_id)
        if exam is None or not exam.session.questions:
            return False
        now = exam.now(self.clock())
        if asks and not exam.is_over(now):
            ends = exam.ends()
            done = _("{number} of {of} answered").format(number=len(exam.answers), of=len(exam.session.questions))
            left = listed(done, time_left((ends - now).total_seconds())) if ends else done
            question = _("An exam of this bank is under way, {left}. Go on?").format(left=left)
            if not self.prompter.confirm(question, default=True):
                return False
        self.session_id = session_id
        event = Resumed(self.clock())
        self.store.append(session_id, event)
        self._set(apply(exam, event, self.bank.by_id))
        return True

    def _set(self, exam: Exam | None) -> None:
        assert exam is not None
        self.exam = exam

    def run(self) -> Session:
        """The exam from here to its end; gives the session as it is marked. Raises Interrupted."""
        record = partial(self.store.append, self.session_id)
        conversation = ExamConversation(self.bank, self.exam, self.prompter, self.clock, record, self.asks_confidence)
        try:
            conversation.run()
        finally:
            self.exam = conversation.exam
            if not self.exam.session.finished:
                self.prompter.show([Block(Role.NOTE, self._farewell())])
        marked = self.exam.marked()
        if self.exam.session.finished:
            self._show_result(marked)
        return marked

    def _farewell(self) -> str:
        if not self.store.saves:
            return sentences(_("Left."), _("Nothing was saved, as --no-save asked."))
        ends = self.exam.ends()
        again = f"`quizkit take {self.called}`"
        if ends is None:
            return sentences(_("Left."), _("Nothing is lost: {command} goes on from here.").format(command=again))
        until = f"{ends.astimezone():%H:%M}"
        return _("Left. The time goes on: until {time}, {command} goes on from here.").format(time=until, command=again)

    def _show_result(self, marked: Session) -> None:
        glyphs = self.prompter.glyphs
        counted = ExamScreens(self.bank, glyphs).counted(self.exam, marked.attempts)
        confidence = calibration_blocks(calibration(marked.attempts), glyphs)
        result = Result(marked, self.bank.pass_mark)
        self.prompter.show(result_blocks(Screens(self.bank, glyphs), result, chain(counted, confidence)))
