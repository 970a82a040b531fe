"""A session: the fold of its events over the questions of a bank."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import NamedTuple, overload

from quizkit.bank.ask import Ask, Response
from quizkit.bank.model import Mark, Question
from quizkit.quiz.events import (
    Answered,
    Event,
    Finished,
    Flagged,
    HintShown,
    Marked,
    Paused,
    Resumed,
    Skipped,
    Started,
    Undone,
)
from quizkit.quiz.order import option_order

Questions = Mapping[str, Question]


@dataclass(frozen=True, slots=True)
class Asked(Sequence[Question]):
    """The questions of a session, by id; each is looked up among the bank's when it is needed."""

    ids: tuple[str, ...]
    known: Questions = field(repr=False, compare=False)

    @overload
    def __getitem__(self, index: int) -> Question: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Question]: ...
    def __getitem__(self, index: int | slice) -> Question | Sequence[Question]:
        if isinstance(index, slice):
            return tuple(self.known[name] for name in self.ids[index])
        return self.known[self.ids[index]]

    def __len__(self) -> int:
        return len(self.ids)


class Attempt(NamedTuple):
    """What a person did with one question: `response` and `mark` are None where it was skipped.

    `then` is how it was marked when it was answered, by the bank as it was; `confidence` is how sure the
    person said to be, from 1 to 3, None where it was not asked.
    """

    question: Question
    response: Response | None
    mark: Mark | None
    hinted: bool = False
    then: Marked | None = None
    confidence: int | None = None

    @property
    def points(self) -> Fraction:
        """The points gained, negative where a penalty applies."""
        return self.mark.share * self.question.points if self.mark else Fraction(0)

    @property
    def is_right(self) -> bool:
        return self.mark is not None and self.mark.outcome == "right"


@dataclass(frozen=True, slots=True)
class Session:
    """The state that a session's events lead to."""

    bank: str = ""
    seed: int = 0
    shuffled: bool = True
    questions: Asked = field(default_factory=lambda: Asked((), {}))
    attempts: tuple[Attempt, ...] = ()
    flagged: frozenset[str] = field(default_factory=frozenset)
    hinted: frozenset[str] = field(default_factory=frozenset)
    paused: bool = False
    finished: bool = False

    @property
    def current(self) -> Question | None:
        """The question that waits for an answer; None behind the last one."""
        return self.questions[len(self.attempts)] if len(self.attempts) < len(self.questions) else None

    @property
    def right(self) -> int:
        """How many answers were wholly right."""
        return sum(attempt.is_right for attempt in self.attempts)

    def asks(self, question: str) -> bool:
        """Whether a question, by id, is of this session."""
        return question in self.questions.ids

    def ask(self, question: Question) -> Ask:
        """What a question puts before the person in this session: the same each time it is asked."""
        return question.kind.ask(option_order(question, self.seed, self.shuffled))


def apply(session: Session, event: Event, questions: Questions) -> Session:
    """The session after an event; `questions` are the bank's by id.

    An event that does not fit the state (an answer to another question than the one that waits,
    an undo with nothing to take back) changes nothing, so that any list of events has a fold.
    """
    match event:
        case Started():
            chosen = tuple(name for name in event.questions if name in questions)
            return Session(event.bank, event.seed, event.shuffled, Asked(chosen, questions))
        case Answered() | Skipped() if not session.finished:
            question = session.current
            if question is None or question.id != event.question:
                return session
            hinted = question.id in session.hinted
            if isinstance(event, Answered):
                mark = question.kind.mark(event.response)
                attempt = Attempt(question, event.response, mark, hinted, event.marked, event.confidence)
            else:
                attempt = Attempt(question, None, None, hinted)
            return replace(session, attempts=(*session.attempts, attempt))
        case Undone() if not session.finished and session.attempts:
            # One that names a question which the bank has lost takes nothing else back.
            if event.question in ("", session.attempts[-1].question.id):
                return replace(session, attempts=session.attempts[:-1])
        case Flagged() if session.asks(event.question):
            return replace(session, flagged=session.flagged ^ {event.question})
        case HintShown() if session.asks(event.question):
            return replace(session, hinted=session.hinted | {event.question})
        case Paused():
            return replace(session, paused=True)
        case Resumed():
            return replace(_without(session, event.again, event.gone), paused=False)
        case Finished():
            return replace(session, finished=session.current is None)
    return session


def _without(session: Session, again: tuple[str, ...], gone: tuple[str, ...]) -> Session:
    """The session with some answers put aside: those asked again come next, before what was never asked."""
    if not again and not gone:
        return session
    attempts = tuple(attempt for attempt in session.attempts if attempt.question.id not in {*again, *gone})
    kept = tuple(attempt.question.id for attempt in attempts)
    rest = tuple(name for name in session.questions.ids if name not in {*kept, *gone})
    return replace(session, questions=Asked((*kept, *rest), session.questions.known), attempts=attempts)


def fold(events: Iterable[Event], questions: Questions) -> Session:
    """The session that a list of events leads to."""
    session = Session()
    for event in events:
        session = apply(session, event, questions)
    return session
