"""A review as a conversation: what is due is asked, and what is failed comes again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from quizkit.bank.ask import PickOne, Response
from quizkit.bank.model import Bank, Question
from quizkit.quiz.events import Event, Finished, Flagged, Graded, HintShown, Paused, Undone
from quizkit.quiz.grading import AGAIN, grade
from quizkit.quiz.marking import answered
from quizkit.quiz.order import option_order
from quizkit.quiz.review import Entry, Name, Review, apply, with_grade
from quizkit.quiz.schedule import REVIEW, Plan
from quizkit.terminal.blocks import Block, Role
from quizkit.terminal.key_help import is_typed
from quizkit.terminal.prompter import (
    FEEDBACK_COMMANDS,
    GRADE_COMMANDS,
    REVIEW_COMMANDS,
    Command,
    Interrupted,
    Prompter,
)
from quizkit.terminal.reading import article_blocks
from quizkit.terminal.review_screens import ReviewScreens
from quizkit.translation import _

LEECH = 8
"""How often a question is failed until that is said."""


@dataclass(frozen=True)
class Settings:
    """How a review goes: its seed, the schedule, the person's usual times by type, whether the person grades."""

    seed: int
    plan: Plan
    usual: Mapping[str, float]
    asks_grade: bool = False


class ReviewConversation:
    """One person, one review, one prompter."""

    def __init__(
        self,
        banks: Mapping[str, Bank],
        review: Review,
        prompter: Prompter,
        settings: Settings,
        clock: Callable[[], datetime],
        record: Callable[[Event], None],
        failures: Callable[[str, str], int],
        deck: Mapping[Name, Entry],
    ) -> None:
        """`failures` tells how often a question was failed, `deck` holds all that is known."""
        self.banks = banks
        self.review = review
        self.prompter = prompter
        self.settings = settings
        self.screens = ReviewScreens(banks, prompter.glyphs, settings.plan)
        self.clock = clock
        self.record = record
        self.failures = failures
        self.deck = deck

    def run(self) -> None:
        """Ask until nothing is left or the person leaves. Raises Interrupted, after that was recorded."""
        try:
            while not (self.review.paused or self.review.finished):
                entry = self.review.next(self.clock())
                if entry:
                    self._question(entry)
                else:
                    self._end()
        except Interrupted as interruption:
            at_the_end = self.review.next(self.clock()) is None
            self._happen(Finished(self.clock()) if at_the_end else Paused(self.clock()))
            if not (at_the_end and interruption.input_ended):
                raise

    def _happen(self, event: Event) -> None:
        self.record(event)
        self.review = apply(self.review, event)

    def _say(self, text: str) -> None:
        self.prompter.show([Block(Role.NOTE, text)])

    def _question(self, entry: Entry) -> None:
        question = self.banks[entry.bank].by_id[entry.question]
        above = list(self.screens.question(self.review, entry, question))
        self.prompter.show(above)
        # Asked again, the options stand in another order: the place of the key is not what is learnt.
        order = option_order(question, self.settings.seed + len(self.review.done), shuffle=True)
        ask = question.kind.ask(order)
        shown = self.clock()
        while True:
            reply = self.prompter.ask(ask, REVIEW_COMMANDS, above)
            match reply.command:
                case None | Command.UNKNOWN:
                    chosen = isinstance(ask, PickOne)
                    self._answer(entry, question, reply.response, shown, chosen)
                    self._feedback(entry, question)
                    return
                case Command.HINT:
                    if question.hint:
                        self._happen(HintShown(self.clock(), question.id, entry.bank))
                    self.prompter.show(self.screens.of(entry).hint(question))
                case Command.HELP:
                    self.prompter.show(self.screens.help(is_typed(ask), self.prompter.how_to_choose))
                case Command.FLAG:
                    self._flag(entry)
                case Command.UNDO if not self.review.done:
                    self._say(_("There is nothing to undo yet."))
                case Command.UNDO:
                    self._undo()
                    return
                case _:
                    self._happen(Paused(self.clock()))
                    return

    def _answer(self, entry: Entry, question: Question, response: Response, shown: datetime, chosen: bool) -> None:
        event = answered(entry.bank, question, response, shown, entry.not_before(self.clock()))
        assert event.marked
        known = entry.known_to(event.marked.key)
        level = grade(
            question.kind.mark(response).share,
            question.type,
            event.seconds,
            self.settings.usual,
            helped=self.review.hinted or entry.name in self.review.taken_back,
            may_be_easy=known is not None and known.card.state == REVIEW and not chosen,
        )
        self._happen(with_grade(entry, event, level, self.settings.plan))

    def _feedback(self, entry: Entry, question: Question) -> None:
        self.prompter.show(self.screens.feedback(self.review.done[-1], question))
        if self.settings.asks_grade and self._ask_grade(entry):
            return
        done = self.review.done[-1]
        failed = self.failures(*entry.name) if done.answer.grade == AGAIN else 0
        self.prompter.show(self.screens.comes_back(done, failed if failed >= LEECH else 0))
        while self.prompter.waits_after_feedback and not self.settings.asks_grade:
            last = self.review.next(self.clock()) is None
            match self.prompter.pause((*FEEDBACK_COMMANDS, Command.ARTICLE), _("result") if last else _("next")):
                case Command.UNDO:
                    self._undo()
                case Command.FLAG:
                    self._flag(entry)
                    continue
                case Command.ARTICLE:
                    self.prompter.show(article_blocks(self.banks[entry.bank], question, self.prompter.glyphs))
                    continue
                case Command.PAUSE:
                    self._happen(Paused(self.clock()))
            return

    def _ask_grade(self, entry: Entry) -> bool:
        """Let the person say how well it was known; True where the answer was taken back or the person leaves."""
        answer = self.review.done[-1].answer
        assert answer.grade
        rule = GRADE_COMMANDS[answer.grade - 1]
        command = self.prompter.pause((*GRADE_COMMANDS, Command.UNDO, Command.PAUSE), _(rule.word))
        if command in GRADE_COMMANDS and command is not rule:
            level = GRADE_COMMANDS.index(command) + 1
            other = with_grade(entry, answer, level, self.settings.plan)
            assert other.card
            self._happen(Graded(self.clock(), entry.question, level, other.card))
        elif command is Command.UNDO:
            self._undo()
        elif command is Command.PAUSE:
            self._happen(Paused(self.clock()))
        return command in (Command.UNDO, Command.PAUSE)

    def _undo(self) -> None:
        self._happen(Undone(self.clock(), self.review.done[-1].entry.question))
        self._say(_("Taken back."))

    def _flag(self, entry: Entry) -> None:
        self._happen(Flagged(self.clock(), entry.question, entry.bank))
        self._say(_("Flagged.") if entry.name in self.review.flagged else _("The flag is taken down."))

    def _end(self) -> None:
        self.prompter.show(self.screens.result(self.review, self.deck, self.clock()))
        if self.prompter.pause((Command.UNDO, Command.LEAVE), _("finish")) is Command.UNDO:
            self._undo()
        else:
            self._happen(Finished(self.clock()))
