"""One bank taken by one person, from the first question to the last retry."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from quizkit.bank.model import Bank
from quizkit.commands.learning.keeping import Keeping
from quizkit.commands.learning.sitting import Limits, Sitting
from quizkit.quiz.changes import Changes, changes
from quizkit.quiz.events import Resumed, Started
from quizkit.quiz.exam import MODE
from quizkit.quiz.result import Result
from quizkit.quiz.selection import Selection
from quizkit.quiz.session import Session, apply, fold
from quizkit.terminal.blocks import Block, Role
from quizkit.terminal.conversation import Conversation
from quizkit.terminal.prompter import Interrupted, Prompter
from quizkit.terminal.screens import Screens
from quizkit.text.typed import as_typed
from quizkit.translation import N_, _, ngettext, sentences

DONE, INTERRUPTED = 0, 130


@dataclass
class Taking:
    """One bank taken by one person, retries included.

    `called` is how the person named the bank, `first` the session that counts.
    """

    bank: Bank
    called: str
    prompter: Prompter
    store: Keeping
    clock: Callable[[], datetime]
    asks_confidence: bool = False
    session_id: int = 0
    session: Session = field(default_factory=Session)
    first: Session = field(default_factory=Session)
    sitting: Sitting | None = None

    def begin(
        self,
        selection: Selection,
        seed: int,
        shuffle: bool,
        may_resume: bool,
        limits: Limits | None = None,
        asks: bool = True,
    ) -> str:
        """Begin a session, or go on with one that was left; gives what stands in the way, or nothing.

        With limits it is an exam; without `asks` one that was left is gone on with at once.
        """
        questions = selection.choose(self.bank, seed, shuffle)
        if not self.bank.outlines:
            message = _("{path} has no question that can be read: {command} says why.")
            return message.format(path=self.bank.path, command=f"`quizkit validate {as_typed(self.bank.path)}`")
        if not questions:
            tags = ", ".join(sorted({tag for outline in self.bank.outlines for tag in outline.tags}))
            message = _("no question has the tag, difficulty and type asked for. The bank's tags are: {tags}.")
            return message.format(tags=tags or _("none"))
        if self.bank.left_out:
            left_out = ngettext("{number} question", "{number} questions", self.bank.left_out)
            message = _("{questions} left out, with errors in them: {command} shows them.")
            self._note(message.format(questions=left_out, command=f"`quizkit validate {as_typed(self.bank.path)}`"))
        if may_resume and self._resume(limits is not None, asks):
            return ""
        if limits is not None:
            self.sitting = self._sitting()
            self.sitting.begin(questions, seed, shuffle, limits)
        else:
            self._start(questions, seed, shuffle)
        return ""

    def _sitting(self) -> Sitting:
        return Sitting(self.bank, self.called, self.prompter, self.store, self.clock, self.asks_confidence)

    def _start(self, ids: tuple[str, ...], seed: int, shuffle: bool) -> None:
        event = Started(self.clock(), self.bank.name, seed, shuffle, ids)
        self.session_id = self.store.begin(event)
        self.session = apply(Session(), event, self.bank.by_id)

    def _resume(self, is_exam: bool, asks: bool) -> bool:
        """Offer to go on with a session that was left before its end; to who wants an exam, only with an exam."""
        left = self.store.unfinished(self.bank.name)
        if left is None:
            return False
        events = self.store.events(left)
        if any(isinstance(event, Started) and event.mode == MODE for event in events):
            sitting = self._sitting()
            self.sitting = sitting if sitting.resume(left, asks) else None
            return self.sitting is not None
        if is_exam:
            return False
        session = fold(events, self.bank.by_id)
        found = changes(events, session, self.bank.by_id)
        event = Resumed(self.clock(), found.again, found.gone)
        resumed = apply(session, event, self.bank.by_id)
        if not session.attempts:
            return False
        paused = _("This quiz was paused, {number} of {of} answered. Go on?")
        paused = paused.format(number=len(session.attempts), of=len(session.questions))
        if asks and not self.prompter.confirm(paused, default=True):
            self._note(_("A new one begins; the paused one is kept, and offered again."))
            return False
        for sentence in _told(found):
            self._note(sentence)
        self.store.append(left, event)
        self.session_id, self.session = left, resumed
        return True

    def run(self) -> int:
        """Ask until the person has enough; gives the exit code."""
        if self.sitting:
            return self._sit(self.sitting)
        screens = Screens(self.bank, self.prompter.glyphs)
        code, again, is_first = DONE, True, True
        while again:
            record = partial(self.store.append, self.session_id)
            conversation = Conversation(
                self.bank, self.session, self.prompter, screens, self.clock, record, self.asks_confidence
            )
            try:
                again = conversation.run()
            except Interrupted:
                code, again = INTERRUPTED, False
            self.session = conversation.session
            if is_first:
                self.first, is_first = self.session, False
            if self.session.paused:
                self._note(self._farewell())
            if again:
                missed = Result(self.session, self.bank.pass_mark).missed
                ids = tuple(attempt.question.id for attempt in missed)
                self._start(ids, self.session.seed + 1, self.session.shuffled)
        return code

    def _sit(self, sitting: Sitting) -> int:
        try:
            self.first = sitting.run()
        except Interrupted:
            self.first = sitting.exam.marked()
            return INTERRUPTED
        return DONE

    def _farewell(self) -> str:
        if not self.session.attempts:
            return _("Left before the first answer.")
        done = _("Paused: {number} of {of} answered.")
        done = done.format(number=len(self.session.attempts), of=len(self.session.questions))
        if not self.store.saves:
            if self.store.given_up:
                return sentences(done, _("From when the history failed, nothing was saved."))
            return sentences(done, _("Nothing was saved, as --no-save asked."))
        again = f"`quizkit take {self.called}`"
        return sentences(done, _("Nothing is lost: {command} goes on from here.").format(command=again))

    def _note(self, text: str) -> None:
        self.prompter.show([Block(Role.NOTE, text)])


def _told(found: Changes) -> Iterator[str]:
    """What a person should know of a bank that was changed since the quiz was left."""
    for ids, message in (
        (
            found.again,
            N_("These questions have another key, and are asked again: {ids}."),
        ),
        (
            found.reworded,
            N_("These questions were edited, your answers are kept: {ids}."),
        ),
        (found.gone, N_("These questions are no longer in it: {ids}.")),
    ):
        if ids:
            yield sentences(_("The bank was changed meanwhile."), _(message).format(ids=", ".join(ids)))
