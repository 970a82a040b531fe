"""The content of a review's screens: what is due, a question, when it comes back, how it went."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from quizkit.bank.model import Bank, Question
from quizkit.quiz.deck import by_bank, next_due
from quizkit.quiz.review import Done, Entry, Name, Review
from quizkit.quiz.schedule import REVIEW, Plan
from quizkit.quiz.session import Attempt
from quizkit.terminal.blocks import GAP, Block, Role
from quizkit.terminal.glyphs import Glyphs
from quizkit.terminal.key_help import help_blocks
from quizkit.terminal.prompter import GRADE_COMMANDS
from quizkit.terminal.screens import Screens
from quizkit.text.visible import one_line, pad, visible, width
from quizkit.translation import N_, _, labelled, listed, ngettext

_KEYS = (
    ("s", N_("you don't know it: the answer is shown, and the question comes again")),
    ("u", N_("undo: take back the last answer, or the last part of this one")),
    ("?", N_("show the hint")),
    ("f", N_("flag the question; the flagged ones are listed at the end")),
    ("q", N_("leave; nothing that was answered is lost")),
)


class ReviewScreens:
    """Makes the blocks of one review's screens, across its banks."""

    def __init__(self, banks: Mapping[str, Bank], glyphs: Glyphs, plan: Plan) -> None:
        self.banks = banks
        self.glyphs = glyphs
        self.plan = plan
        self.made: dict[str, Screens] = {}

    def of(self, entry: Entry) -> Screens:
        """The screens of a question's bank."""
        if entry.bank not in self.made:
            self.made[entry.bank] = Screens(self.banks[entry.bank], self.glyphs)
        return self.made[entry.bank]

    def counts(self, review: Review) -> Iterator[Block]:
        """How much there is to do, by bank."""
        yield Block(Role.TITLE, _("Review"), self._counted(len(review.due), len(review.new)))
        yield Block(Role.RULE)
        for bank, (due, new) in by_bank(review.due, review.new).items():
            title = one_line(self.banks[bank].title) or bank
            yield Block(Role.TEXT, labelled(title, self._counted(due, new)))

    def _counted(self, due: int, new: int) -> str:
        parts = []
        if due:
            parts.append(ngettext("{number} due", "{number} due", due))
        if new:
            parts.append(ngettext("{number} new", "{number} new", new))
        return f" {self.glyphs.dot} ".join(parts) or _("nothing due")

    def question(self, review: Review, entry: Entry, question: Question) -> Iterator[Block]:
        """The head and the stem of a question."""
        yield GAP
        flag = f" {self.glyphs.flag}" if entry.name in review.flagged else ""
        left = ngettext("{number} left", "{number} left", len(review.waiting))
        right = ngettext("{number} right", "{number} right", review.right)
        title = one_line(self.banks[entry.bank].title) or entry.bank
        if entry.known is None:
            title += f" {self.glyphs.dot} " + _("new")
        yield Block(Role.TITLE, title, f"{left} {self.glyphs.dot} {right}{flag}")
        yield Block(Role.RULE)
        yield Block(Role.STEM, visible(question.stem))
        yield GAP

    def feedback(self, done: Done, question: Question) -> Iterator[Block]:
        """What was right, why, and where the article says it."""
        response = done.answer.response
        attempt = Attempt(question, response, question.kind.mark(response), then=done.answer.marked)
        return self.of(done.entry).feedback(attempt)

    def comes_back(self, done: Done, failures: int) -> Iterator[Block]:
        """When a question comes back; and how often it was failed, if that has to be said."""
        card, at = done.answer.card, done.answer.at
        assert card
        assert done.answer.grade
        word = _(GRADE_COMMANDS[done.answer.grade - 1].word)
        if card.state == REVIEW:
            when = _("it comes back {when}").format(when=self._when(card.due, at))
        else:
            when = _("it comes again in this review")
        yield Block(Role.NOTE, f"{word} {self.glyphs.dot} {when}")
        if failures:
            told = ngettext(
                "You have failed this one {number} time: it fails again and again. Read the passage.",
                "You have failed this one {number} times: it fails again and again. Read the passage.",
                failures,
            )
            yield Block(Role.NOTE, told)

    def result(self, review: Review, deck: Mapping[Name, Entry], now: datetime) -> Iterator[Block]:
        """How it went, by grade, what was missed, what is flagged, and when the next question is due."""
        yield GAP
        yield Block(Role.TITLE, _("Review"), _("result"))
        yield Block(Role.RULE)
        answers = ngettext("{number} answer", "{number} answers", len(review.done))
        right = ngettext("{number} right", "{number} right", review.right)
        yield Block(Role.TEXT, listed(answers, right))
        grades = [done.answer.grade for done in review.done]
        counts = [(_(command.word), grades.count(level)) for level, command in enumerate(GRADE_COMMANDS, 1)]
        longest = max(width(word) for word, _count in counts)
        for word, count in counts:
            if count:
                yield Block(Role.BAR, pad(word, longest), str(count), share=count / len(grades))
        missed = dict.fromkeys(done.entry.name for done in review.done if done.share < 1)
        for heading, sign, names in (
            (_("Missed"), self.glyphs.wrong, missed),
            (_("Flagged"), self.glyphs.flag, sorted(review.flagged)),
        ):
            if names:
                yield GAP
                yield Block(Role.STEM, heading)
            for bank, name in names:
                stem = one_line(self.banks[bank].by_id[name].stem)
                yield Block(Role.TEXT, f"{sign} {stem} ({bank}/{name})")
        yield GAP
        after = {**deck, **{done.entry.name: done.entry.answered(done.answer) for done in review.done}}
        yield from self.next_due(after.values(), now)

    def next_due(self, entries: Iterable[Entry], now: datetime) -> Iterator[Block]:
        """When the next question is due."""
        due = next_due(entries, now)
        if due is None:
            return
        yield Block(Role.TEXT, _("The next question is due {when}.").format(when=self._when(due, now)))

    def _when(self, due: datetime, now: datetime) -> str:
        """A moment as a person says it, by the calendar."""
        then, today = due.astimezone(self.plan.zone), now.astimezone(self.plan.zone).date()
        days = (then.date() - today).days
        if days <= 0:
            return _("at {time}").format(time=f"{then:%H:%M}")
        return ngettext("tomorrow", "in {number} days", days) + f" ({then.date()})"

    def help(self, typed: bool, how_to_choose: str) -> Iterator[Block]:
        """What the keys do in a review."""
        return help_blocks(_KEYS, typed, how_to_choose)
