"""One review by one person: what is due gathered from the store, asked, and told."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from typing import Any

from quizkit.bank.catalogue import open_bank
from quizkit.bank.model import Bank
from quizkit.bank.places import BankNotFound, all_banks, find_bank
from quizkit.commands.folders import cache_folder, folders
from quizkit.commands.learning.keeping import Keeping
from quizkit.kinds import KINDS
from quizkit.quiz.days import begin_of, day_of
from quizkit.quiz.deck import Outlines, by_bank, deck, due, new, next_due
from quizkit.quiz.events import Started
from quizkit.quiz.grading import medians
from quizkit.quiz.review import MODE, Done, Entry, Name, Review
from quizkit.quiz.schedule import Plan
from quizkit.terminal.blocks import Block, Role
from quizkit.terminal.prompter import Prompter
from quizkit.terminal.review import ReviewConversation, Settings
from quizkit.terminal.review_screens import ReviewScreens
from quizkit.translation import _, ngettext

RECORD_VERSION = 1
"""The version of what `--json` writes."""


def found_banks(names: tuple[str, ...]) -> dict[str, Bank]:
    """The banks that were named, or all that are found, by their names. Raises BankNotFound."""
    paths = [find_bank(name, folders()) for name in names] if names else all_banks(folders())
    if not paths:
        raise BankNotFound("no banks were found; a bank is a folder with a bank.yaml in ./question_banks")
    return {bank.name: bank for bank in (open_bank(path, KINDS, cache_folder() / "banks") for path in paths)}


def outlines_of(banks: Mapping[str, Bank]) -> Outlines:
    """The questions of some banks."""
    return {name: {each.id: each for each in bank.outlines} for name, bank in banks.items()}


Deck = tuple[dict[Name, Entry], dict[str, float]]
"""What is known of the questions that there are, and how long answers to each type usually take."""


def read_deck(there: Mapping[str, Container[str]], plan: Plan) -> Deck:
    """The deck as an open store has it, of the questions that are there."""
    # Loaded where there is a store to be read: it takes as long as a question.
    from quizkit.history import reviews

    usual = medians(reviews.usual_times())
    banks = list(there)
    return deck(reviews.kept_cards(banks), reviews.seen_since(banks), there, usual, plan), usual


@dataclass
class Reviewing:
    """One person, the banks they review, and what the store knows of them.

    `spare` are new questions beyond those of today; `are_named` says that the person chose the banks.
    """

    banks: Mapping[str, Bank]
    prompter: Prompter
    store: Keeping
    clock: Callable[[], datetime]
    plan: Plan
    are_named: bool = False
    deck: dict[Name, Entry] = field(default_factory=dict)
    usual: dict[str, float] = field(default_factory=dict)
    spare: tuple[Entry, ...] = ()
    review: Review = field(default_factory=Review)
    planned: Review = field(default_factory=Review)

    def gather(self, new_a_day: int, limit: int | None = None) -> None:
        """Find what is due, and what is new today."""
        now = self.clock()
        today = begin_of(day_of(now, self.plan.zone), self.plan.zone)
        from quizkit.history import reviews

        read = self.store.read
        outlines = outlines_of(self.banks)
        nothing: Deck = ({}, {})
        self.deck, self.usual = read(partial(read_deck, outlines, self.plan), nothing)
        waiting = due(self.deck.values(), now)[:limit]
        begun = {name for name in read(reviews.begun_banks, list[str]()) if name in self.banks}
        if begun and not self.are_named:
            # A bank that the person never opened is not for the review to begin.
            outlines = {name: outlines[name] for name in outlines if name in begun}
        left = max(new_a_day - read(partial(reviews.introduced_since, today), 0), 0)
        fresh = new(outlines, self.deck, new_a_day * 2)
        room = left if limit is None else min(left, limit - len(waiting))
        self.planned = self.review = Review(due=waiting, new=fresh[:room])
        self.spare = fresh[: min(new_a_day, limit or new_a_day)]

    def begins(self, asks: bool) -> bool:
        """Show what there is to do; where nothing is due, offer new questions. False where there is nothing to ask.

        Raises Interrupted.
        """
        screens = ReviewScreens(self.banks, self.prompter.glyphs, self.plan)
        self.prompter.show(screens.counts(self.review))
        if self.review.due:
            return True
        self.prompter.show(screens.next_due(self.deck.values(), self.clock()))
        if self.review.new:
            number = len(self.review.new)
            question = ngettext("Learn {number} new question now?", "Learn {number} new questions now?", number)
            return not asks or self.prompter.confirm(question, default=True)
        if not self.spare or not asks:
            return False
        number = len(self.spare)
        question = ngettext("Learn {number} more than today's?", "Learn {number} more than today's?", number)
        if not self.prompter.confirm(question, default=False):
            return False
        self.planned = self.review = replace(self.review, new=self.spare)
        return True

    def run(self, seed: int, asks_grade: bool) -> None:
        """Ask. Raises Interrupted, after it was recorded that the person left."""
        ids = tuple("/".join(entry.name) for entry in self.review.waiting)
        session = self.store.begin(Started(self.clock(), "", seed, True, ids, MODE))
        conversation = ReviewConversation(
            self.banks,
            self.review,
            self.prompter,
            Settings(seed, self.plan, self.usual, asks_grade),
            self.clock,
            partial(self.store.append, session),
            self._failures,
            self.deck,
        )
        try:
            conversation.run()
        finally:
            self.review = conversation.review
            if self.review.paused:
                answers = len(self.review.done)
                done = ngettext("Left: {number} answer is kept.", "Left: {number} answers are kept.", answers)
                if not self.store.saves:
                    done = _("From when the history failed, nothing was saved.")
                self.prompter.show([Block(Role.NOTE, done)])

    def _failures(self, bank: str, question: str) -> int:
        from quizkit.history.reviews import failures

        return self.store.read(partial(failures, bank, question), 0)

    def record(self) -> dict[str, Any]:
        """The result as plain values, ready for JSON."""
        planned = by_bank(self.planned.due, self.planned.new)
        after = {**self.deck, **{done.entry.name: done.entry.answered(done.answer) for done in self.review.done}}
        coming = next_due(after.values(), self.clock())
        return {
            "version": RECORD_VERSION,
            "complete": not self.review.waiting,
            "planned": {bank: {"due": due, "new": new} for bank, (due, new) in planned.items()},
            "left": len(self.review.waiting),
            "answered": len(self.review.done),
            "right": self.review.right,
            "next_due": coming.isoformat() if coming else None,
            "answers": list(map(self._answer, self.review.done)),
        }

    def _answer(self, done: Done) -> dict[str, Any]:
        question = self.banks[done.entry.bank].by_id[done.entry.question]
        card = done.answer.card
        assert card
        return {
            "bank": done.entry.bank,
            "id": question.id,
            "type": question.type,
            "outcome": question.kind.mark(done.answer.response).outcome,
            "response": list(done.answer.response),
            "key": list(question.kind.key()),
            "seconds": done.answer.seconds,
            "new": done.entry.known is None,
            "grade": done.answer.grade,
            "due": card.due.isoformat(),
        }
