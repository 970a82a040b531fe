"""The content of an exam's screens: a question without feedback, the answer sheet, how it was counted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from fractions import Fraction

from quizkit.bank.model import Bank, Question
from quizkit.quiz.exam import Exam
from quizkit.quiz.result import points_text
from quizkit.quiz.session import Attempt
from quizkit.terminal.blocks import GAP, Block, Role
from quizkit.terminal.glyphs import Glyphs
from quizkit.terminal.key_help import help_blocks
from quizkit.terminal.screens import Screens, stem_blocks
from quizkit.text.durations import time_text
from quizkit.text.visible import one_line
from quizkit.translation import N_, _, listed, ngettext

_KEYS = (
    ("n", N_("go to the next question, without answering this one")),
    ("b", N_("go back to the question before")),
    ("a", N_("the answer sheet: go to any question, or hand in")),
    ("f", N_("flag the question; the flagged ones are listed before you hand in")),
    ("q", N_("leave; the time goes on")),
)


class ExamScreens:
    """Makes the blocks of one exam's screens."""

    def __init__(self, bank: Bank, glyphs: Glyphs) -> None:
        self.bank = bank
        self.glyphs = glyphs

    def question(self, exam: Exam, question: Question, now: datetime) -> Iterator[Block]:
        """The head and the stem of a question, its answer so far, and whether it can still be answered."""
        ids = exam.session.questions.ids
        yield GAP
        place = _("{number} of {of}").format(number=ids.index(question.id) + 1, of=len(ids))
        done = ngettext("{number} answered", "{number} answered", len(exam.answers))
        flag = f" {self.glyphs.flag}" if question.id in exam.session.flagged else ""
        yield Block(Role.TITLE, one_line(self.bank.title), f"{place} {self.glyphs.dot} {done}{flag}")
        yield Block(Role.RULE)
        yield from stem_blocks(question, self.glyphs)
        if question.id in exam.answers:
            yield Block(Role.NOTE, _("Your answer so far: {answer}").format(answer=self._shown(question, exam)))
        if exam.is_closed(question.id, now):
            yield Block(Role.NOTE, _("The time for this question is up."))
        yield GAP

    def _shown(self, question: Question, exam: Exam) -> str:
        return Screens(self.bank, self.glyphs).in_a_line(question.kind.show(exam.answers[question.id].response))

    def sheet(self, exam: Exam) -> Iterator[Block]:
        """The head of the answer sheet."""
        yield GAP
        answered = _("{number} of {of} answered").format(number=len(exam.answers), of=len(exam.session.questions))
        yield Block(Role.TITLE, _("Answer sheet"), answered)
        yield Block(Role.RULE)

    def rows(self, exam: Exam, now: datetime) -> Iterator[str]:
        """A line for each question: whether it is flagged and answered, its stem."""
        for question in exam.session.questions:
            flag = f"{self.glyphs.flag} " if question.id in exam.session.flagged else ""
            state = self._shown(question, exam) if question.id in exam.answers else _("no answer")
            about = listed(state, _("time is up")) if exam.is_closed(question.id, now) else state
            yield f"{flag}{one_line(question.stem)} ({about})"

    def before_handing_in(self, exam: Exam) -> Iterator[Block]:
        """What a person should look at once more: the questions without an answer, and the flagged ones."""
        flagged = tuple(name for name in exam.session.questions.ids if name in exam.session.flagged)
        for heading, ids in ((_("Without an answer"), exam.unanswered), (_("Flagged"), flagged)):
            if ids:
                yield GAP
                yield Block(Role.STEM, heading)
                for name in ids:
                    place = exam.session.questions.ids.index(name) + 1
                    stem = one_line(exam.session.questions[place - 1].stem)
                    yield Block(Role.TEXT, f"{place}. {stem}", indent=2)
        yield GAP

    def counted(self, exam: Exam, attempts: tuple[Attempt, ...]) -> Iterator[Block]:
        """How the result came about."""
        yield Block(Role.STEM, _("How it was counted"))
        for sentence in self._rules(exam, attempts):
            yield Block(Role.TEXT, sentence, indent=2)
        yield GAP

    def _rules(self, exam: Exam, attempts: tuple[Attempt, ...]) -> Iterator[str]:
        marks = [attempt.mark for attempt in attempts if attempt.mark]
        partly = sum(mark.outcome == "partly" for mark in marks)
        penalties = sum((-attempt.points for attempt in attempts if attempt.points < 0), Fraction(0))
        if partly:
            yield ngettext(
                "{number} answer was partly right and got its share of the points.",
                "{number} answers were partly right and got their share of the points.",
                partly,
            )
        if penalties:
            yield _("Wrong choices cost {points} points, as the bank says.").format(points=points_text(penalties))
        if exam.unanswered:
            yield ngettext(
                "{number} question without an answer got no points.",
                "{number} questions without an answer got no points.",
                len(exam.unanswered),
            )
        if exam.late:
            yield ngettext(
                "{number} answer came too late and does not count.",
                "{number} answers came too late and do not count.",
                len(exam.late),
            )
        taken = time_text((exam.latest - exam.began).total_seconds())
        if exam.limit is None:
            yield _("Time taken: {time}.").format(time=taken)
        else:
            yield _("Time taken: {time} of {limit}.").format(time=taken, limit=time_text(exam.limit))
        if exam.limit_each is not None:
            yield _("Each question had {time} from when it was first seen.").format(time=time_text(exam.limit_each))

    def help(self, typed: bool, how_to_choose: str) -> Iterator[Block]:
        """What the keys do in an exam."""
        return help_blocks(_KEYS, typed, how_to_choose)
