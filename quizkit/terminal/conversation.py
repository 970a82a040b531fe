"""A conversation: asks the questions of a session, one after another, and records what happens."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from quizkit.bank.ask import Response
from quizkit.bank.model import Bank, Question
from quizkit.quiz.confidence import calibration
from quizkit.quiz.events import Event, Finished, Flagged, HintShown, Paused, Skipped, Undone
from quizkit.quiz.marking import answered
from quizkit.quiz.result import Result
from quizkit.quiz.session import Session, apply
from quizkit.terminal.blocks import Block
from quizkit.terminal.confidence import ask_confidence, calibration_blocks
from quizkit.terminal.key_help import is_typed
from quizkit.terminal.prompter import (
    FEEDBACK_COMMANDS,
    QUESTION_COMMANDS,
    Command,
    Interrupted,
    Prompter,
)
from quizkit.terminal.reading import article_blocks
from quizkit.terminal.result_screen import result_blocks
from quizkit.terminal.screens import Screens
from quizkit.translation import _

Clock = Callable[[], datetime]
Record = Callable[[Event], None]
"""Keeps an event, for good, before it returns: what a person is told of is never lost."""


class Conversation:
    """One person, one session, one prompter."""

    def __init__(
        self,
        bank: Bank,
        session: Session,
        prompter: Prompter,
        screens: Screens,
        clock: Clock,
        record: Record,
        asks_confidence: bool = False,
    ) -> None:
        self.bank = bank
        self.session = session
        self.questions: Mapping[str, Question] = bank.by_id
        self.prompter = prompter
        self.screens = screens
        self.clock = clock
        self.record = record
        self.asks_confidence = asks_confidence

    def run(self) -> bool:
        """Ask until the end or a pause; True where the person asked to retry what was missed.

        Raises Interrupted, after the pause was recorded.
        """
        try:
            while not self.session.paused:
                if self.session.current is None:
                    command = self._end()
                    if command is not Command.UNDO:
                        return command is Command.RETRY
                else:
                    self._question(self.session.current)
        except Interrupted as interruption:
            if self.session.current is not None:
                self._happen(Paused(self.clock()))
                raise
            # Nothing is left to answer: leaving accepts the result.
            self._happen(Finished(self.clock()))
            if not interruption.input_ended:
                raise
        return False

    def _happen(self, event: Event) -> None:
        self.record(event)
        self.session = apply(self.session, event, self.questions)

    def _question(self, question: Question) -> None:
        above = list(self.screens.question(self.session))
        self.prompter.show(above)
        ask = self.session.ask(question)
        shown = self.clock()
        # Who is not asked to wait after feedback opens the article from the next question.
        late = not self.prompter.waits_after_feedback and bool(self.session.attempts)
        commands = (*QUESTION_COMMANDS, Command.ARTICLE) if late else QUESTION_COMMANDS
        while True:
            reply = self.prompter.ask(ask, commands, above)
            match reply.command:
                case None:
                    if self._answer(question, reply.response, shown, above):
                        self._feedback(question)
                        return
                    self.prompter.show(above)
                case Command.HINT:
                    if question.hint:
                        self._happen(HintShown(self.clock(), question.id))
                    self.prompter.show(self.screens.hint(question))
                case Command.HELP:
                    self.prompter.show(self.screens.help(is_typed(ask), self.prompter.how_to_choose))
                case Command.FLAG:
                    self._flag(question)
                case Command.ARTICLE:
                    self._article(self.session.attempts[-1].question)
                case Command.UNDO if not self.session.attempts:
                    self.prompter.show([self.screens.note(_("There is nothing to undo yet."))])
                case Command.UNDO:
                    self._undo()
                    return
                case Command.SKIP:
                    self._happen(Skipped(self.clock(), question.id))
                    self.prompter.show(self.screens.feedback(self.session.attempts[-1]))
                    return
                case _:
                    self._happen(Paused(self.clock()))
                    return

    def _answer(self, question: Question, response: Response, shown: datetime, above: list[Block]) -> bool:
        """Keep an answer, with a confidence if that is wanted; False where the person wants to answer anew."""
        now, level = self.clock(), None
        try:
            if self.asks_confidence:
                level = ask_confidence(self.prompter, above)
        finally:
            # Who leaves here has answered; how sure is all that is missing.
            if level is not Command.UNDO:
                confidence = level if isinstance(level, int) else None
                self._happen(answered(self.bank.name, question, response, shown, now, confidence))
        return level is not Command.UNDO

    def _feedback(self, question: Question) -> None:
        self.prompter.show(self.screens.feedback(self.session.attempts[-1]))
        while self.prompter.waits_after_feedback:
            last = self.session.current is None
            match self.prompter.pause((*FEEDBACK_COMMANDS, Command.ARTICLE), _("result") if last else _("next")):
                case Command.UNDO:
                    self._undo()
                    return
                case Command.FLAG:
                    self._flag(question)
                case Command.ARTICLE:
                    self._article(question)
                case Command.PAUSE:
                    self._happen(Paused(self.clock()))
                    return
                case _:
                    return

    def _article(self, question: Question) -> None:
        self.prompter.show(article_blocks(self.bank, question, self.prompter.glyphs))

    def _undo(self) -> None:
        self._happen(Undone(self.clock(), self.session.attempts[-1].question.id))
        self.prompter.show([self.screens.note(_("Taken back."))])

    def _flag(self, question: Question) -> None:
        self._happen(Flagged(self.clock(), question.id))
        flagged = question.id in self.session.flagged
        self.prompter.show([self.screens.note(_("Flagged.") if flagged else _("The flag is taken down."))])

    def _end(self) -> Command:
        """Show the result; NEXT or RETRY where it was accepted, UNDO where the last answer was taken back."""
        result = Result(self.session, self.bank.pass_mark)
        confidence = calibration_blocks(calibration(self.session.attempts), self.prompter.glyphs)
        self.prompter.show(result_blocks(self.screens, result, confidence))
        last = (Command.UNDO, Command.LEAVE)
        late = () if self.prompter.waits_after_feedback else (Command.ARTICLE,)
        commands = (Command.RETRY, *last, *late) if result.missed else (*last, *late)
        while (command := self.prompter.pause(commands, _("finish"))) is Command.ARTICLE:
            self._article(self.session.attempts[-1].question)
        if command is Command.UNDO:
            self._undo()
        else:
            self._happen(Finished(self.clock()))
        return command
