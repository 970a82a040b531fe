"""A review: which question comes next, and what an answer changes. Values in, values out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from fractions import Fraction
from typing import NamedTuple

from quizkit.quiz.events import Answered, Event, Finished, Flagged, Graded, HintShown, Paused, Undone
from quizkit.quiz.schedule import REVIEW, Known, Plan, next_card

MODE = "review"

Name = tuple[str, str]
"""A question across banks: the bank's name and its id."""


class Entry(NamedTuple):
    """A question that waits: `known` is None for a new one, `key` the digest of its key when it was last answered."""

    bank: str
    question: str
    type: str
    known: Known | None = None
    key: str = ""

    @property
    def name(self) -> Name:
        return self.bank, self.question

    def answered(self, answer: Answered) -> Entry:
        """The question after a graded answer."""
        assert answer.card
        assert answer.marked
        return self._replace(known=Known(answer.card, answer.at), key=answer.marked.key)

    def known_to(self, key: str) -> Known | None:
        """What is known of it, if its key still has this digest: else it is another question, and begins anew."""
        return self.known if self.key == key else None

    def not_before(self, now: datetime) -> datetime:
        """The time of an answer: after that of the last one, also where the clock was set back since."""
        return max(now, self.known.reviewed + timedelta(microseconds=1)) if self.known else now


class Done(NamedTuple):
    """A question that was answered."""

    entry: Entry
    answer: Answered

    @property
    def share(self) -> Fraction:
        """The share of the points."""
        return Fraction(self.answer.marked.share if self.answer.marked else 0)


def with_grade(entry: Entry, answer: Answered, level: int, plan: Plan) -> Answered:
    """A marked answer to a question with its grade, and the card that follows from it."""
    assert answer.marked
    known = entry.known_to(answer.marked.key)
    card = next_card(known, level, answer.at, plan, f"{entry.bank}/{entry.question}")
    return replace(answer, grade=level, card=card)


@dataclass(frozen=True, slots=True)
class Review:
    """The state of a review.

    `due` and `new` wait, the most urgent first; `back` were failed here and come again. `again` is asked next,
    because its answer was taken back, as were those to `taken_back`. `before` is the state that an undo leads to.
    """

    due: tuple[Entry, ...] = ()
    new: tuple[Entry, ...] = ()
    back: tuple[Entry, ...] = ()
    done: tuple[Done, ...] = ()
    again: Name | None = None
    hinted: bool = False
    taken_back: frozenset[Name] = frozenset()
    flagged: frozenset[Name] = frozenset()
    paused: bool = False
    finished: bool = False
    before: Review | None = None

    @property
    def waiting(self) -> tuple[Entry, ...]:
        return (*self.back, *self.due, *self.new)

    @property
    def right(self) -> int:
        """How many answers were wholly right."""
        return sum(done.share == 1 for done in self.done)

    def next(self, now: datetime) -> Entry | None:
        """The question to ask: one that is back and due, what was due, what is new, and at the end all that is back."""
        if self.again:
            return next(entry for entry in self.waiting if entry.name == self.again)
        last = self.done[-1].entry if self.done else None
        ready = [entry for entry in self.back if entry.known and entry.known.card.due <= now]
        # Not at once a second time, while there is another one.
        others = [entry for entry in ready if last is None or entry.name != last.name]
        for waiting in (others, self.due, self.new, ready, self.back):
            if waiting:
                return choose(waiting, last)
        return None


def choose(waiting: Sequence[Entry], last: Entry | None) -> Entry:
    """One of those that wait, so that neighbours are of different banks, and of different types, where that can be.

    The bank that has most left goes first: so two of one bank meet only where it has more than all others together.
    """
    left = Counter(entry.bank for entry in waiting)
    if last is not None and len(left) > 1:
        del left[last.bank]
    bank = max(left, key=left.__getitem__)
    of_bank = [entry for entry in waiting if entry.bank == bank]
    return next((entry for entry in of_bank if last is None or entry.type != last.type), of_bank[0])


def apply(review: Review, event: Event) -> Review:
    """The review after an event. What does not fit the state changes nothing."""
    match event:
        case Answered(marked=marked) if marked:
            return _answered(review, event, (marked.bank, event.question))
        case Graded() if review.before and review.done[-1].entry.question == event.question:
            # The same answer, with another grade.
            return apply(review.before, replace(review.done[-1].answer, grade=event.grade, card=event.card))
        case Undone() if review.before:
            name = review.done[-1].entry.name
            taken_back = review.taken_back | {name}
            return replace(review.before, again=name, taken_back=taken_back, flagged=review.flagged)
        case HintShown():
            return replace(review, hinted=True)
        case Flagged():
            return replace(review, flagged=review.flagged ^ {(event.bank, event.question)})
        case Paused():
            return replace(review, paused=True)
        case Finished():
            return replace(review, finished=True)
    return review


def _answered(review: Review, event: Answered, name: Name) -> Review:
    entry = next((entry for entry in review.waiting if entry.name == name), None)
    if entry is None:
        return review
    due, new, back = (
        tuple(each for each in part if each.name != name) for part in (review.due, review.new, review.back)
    )
    if event.card and event.marked and event.card.state != REVIEW:
        back = (*back, entry.answered(event))
    done = (*review.done, Done(entry, event))
    return replace(
        review,
        due=due,
        new=new,
        back=back,
        done=done,
        again=None,
        hinted=False,
        taken_back=review.taken_back - {name},
        before=review,
    )
