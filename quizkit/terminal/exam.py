"""An exam as a conversation: questions in any order, no feedback, an answer sheet, and a clock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from quizkit.bank.ask import PickOne, Response
from quizkit.bank.model import Bank, Question
from quizkit.quiz.events import Event, Finished, Flagged, Opened, Paused, Refused
from quizkit.quiz.exam import Exam, apply
from quizkit.quiz.marking import answered
from quizkit.terminal.blocks import Block, Role
from quizkit.terminal.confidence import ask_confidence
from quizkit.terminal.exam_screens import ExamScreens
from quizkit.terminal.key_help import is_typed
from quizkit.terminal.prompter import EXAM_COMMANDS, Command, Interrupted, Prompter, Timer
from quizkit.translation import _

_HAND_IN = ""  # in the place of a question's id


class ExamConversation:
    """One person, one exam, one prompter."""

    def __init__(
        self,
        bank: Bank,
        exam: Exam,
        prompter: Prompter,
        clock: Callable[[], datetime],
        record: Callable[[Event], None],
        asks_confidence: bool = False,
    ) -> None:
        self.bank = bank
        self.exam = exam
        self.prompter = prompter
        self.screens = ExamScreens(bank, prompter.glyphs)
        self.clock = clock
        self.record = record
        self.asks_confidence = asks_confidence
        ids = exam.session.questions.ids
        self.at: str | None = exam.after(ids[-1], self._now())

    def run(self) -> None:
        """Ask until the exam is handed in, its time is up, or the person leaves.

        Raises Interrupted, after it was recorded that the person left.
        """
        try:
            while not (self.exam.session.finished or self.exam.session.paused):
                if self.exam.is_over(self._now()):
                    self._say(_("The time is up. What was answered before counts."))
                    self._happen(Finished(self.clock()))
                elif self.at is None:
                    self._sheet()
                else:
                    self._question(self.bank.by_id[self.at])
        except Interrupted:
            if not self.exam.session.finished:
                self._happen(Paused(self.clock()))
            raise

    def _now(self) -> datetime:
        return self.exam.now(self.clock())

    def _happen(self, event: Event) -> None:
        self.record(event)
        exam = apply(self.exam, event, self.bank.by_id)
        assert exam is not None
        self.exam = exam

    def _say(self, text: str) -> None:
        self.prompter.show([Block(Role.NOTE, text)])

    def _timer(self, ends: datetime | None) -> Timer | None:
        return None if ends is None else lambda: (ends - self._now()).total_seconds()

    def _question(self, question: Question) -> None:
        if question.id not in self.exam.opened:
            self._happen(Opened(self.clock(), question.id))
        above = list(self.screens.question(self.exam, question, self._now()))
        self.prompter.show(above)
        if self.exam.is_closed(question.id, self._now()):
            self.at = None
            return
        ask = self.exam.session.ask(question)
        timer = self._timer(self.exam.ends_for(question.id))
        shown = self.clock()
        while True:
            reply = self.prompter.ask(ask, EXAM_COMMANDS, above, timer)
            match reply.command:
                case None if self.exam.is_closed(question.id, self._now()):
                    self._happen(Refused(self.clock(), question.id, reply.response))
                    self._say(_("Too late: the time was up, and this answer does not count."))
                case None:
                    if not self._answer(question, reply.response, shown, above, timer):
                        self.prompter.show(above)
                        continue
                case Command.TIME_UP:
                    self._say(_("The time for this question is up."))
                case Command.FORWARD:
                    self.at = self._beside(question, 1)
                    return
                case Command.BACK:
                    self.at = self._beside(question, -1)
                    return
                case Command.SHEET:
                    self.at = None
                    return
                case Command.FLAG:
                    self._happen(Flagged(self.clock(), question.id))
                    flagged = question.id in self.exam.session.flagged
                    self._say(_("Flagged.") if flagged else _("The flag is taken down."))
                    continue
                case Command.HELP:
                    self.prompter.show(self.screens.help(is_typed(ask), self.prompter.how_to_choose))
                    continue
                case _command:
                    self._happen(Paused(self.clock()))
                    return
            self.at = self.exam.after(question.id, self._now())
            return

    def _answer(
        self, question: Question, response: Response, shown: datetime, above: list[Block], timer: Timer | None
    ) -> bool:
        """Keep an answer, with a confidence if that is wanted; False where the person wants to answer anew."""
        now, level = self.clock(), None
        try:
            if self.asks_confidence:
                level = ask_confidence(self.prompter, above, timer)
        finally:
            # It came in time; how sure is all that may be missing.
            if level is not Command.UNDO:
                confidence = level if isinstance(level, int) else None
                self._happen(answered(self.bank.name, question, response, shown, now, confidence))
        return level is not Command.UNDO

    def _beside(self, question: Question, step: int) -> str | None:
        """The question before or behind another; None, the answer sheet, beyond the first and the last."""
        ids = self.exam.session.questions.ids
        place = ids.index(question.id) + step
        return ids[place] if 0 <= place < len(ids) else None

    def _sheet(self) -> None:
        above = list(self.screens.sheet(self.exam))
        self.prompter.show(above)
        places = PickOne(
            (*self.exam.session.questions.ids, _HAND_IN),
            (*self.screens.rows(self.exam, self._now()), _("Hand in")),
        )
        # The sheet is looked at again and again: what it showed then would fill the screen.
        reply = self.prompter.ask(places, (Command.LEAVE,), above, self._timer(self.exam.ends()), keeps=False)
        if reply.command is Command.LEAVE:
            self._happen(Paused(self.clock()))
        elif reply.response == (_HAND_IN,):
            self._hand_in()
        elif reply.response:
            self.at = reply.response[0]

    def _hand_in(self) -> None:
        self.prompter.show(self.screens.before_handing_in(self.exam))
        self._say(_("Nothing can be changed afterwards."))
        is_sure = self.prompter.confirm(_("Hand in?"), default=not self.exam.unanswered)
        if is_sure and not self.exam.is_over(self._now()):
            self._happen(Finished(self.clock()))
