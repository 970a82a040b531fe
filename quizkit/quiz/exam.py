"""An exam: the fold of its events, with the time that is left for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from quizkit.bank.model import Question
from quizkit.quiz.events import Answered, Event, Finished, Flagged, Opened, Paused, Refused, Resumed, Started
from quizkit.quiz.session import Attempt, Questions, Session
from quizkit.quiz.session import apply as apply_to_session

MODE = "exam"


@dataclass(frozen=True, slots=True)
class Exam:
    """The state that an exam's events lead to.

    `session` knows the questions and their order, the flags, and whether it was left or handed in.
    `opened` says when each question was first seen, `late` which ones had an answer refused. Time
    never runs back: `latest` is the latest time among the events, and none before it is believed.
    """

    session: Session
    began: datetime
    latest: datetime
    limit: float | None = None
    limit_each: float | None = None
    opened: Mapping[str, datetime] = field(default_factory=dict)
    answers: Mapping[str, Answered] = field(default_factory=dict)
    late: frozenset[str] = frozenset()

    def now(self, clock: datetime) -> datetime:
        """The time of the exam when a clock shows `clock`; a clock that was set back does not give time."""
        return max(clock, self.latest)

    def ends(self) -> datetime | None:
        """When the time of the whole exam is up."""
        return None if self.limit is None else self.began + timedelta(seconds=self.limit)

    def ends_for(self, question: str) -> datetime | None:
        """When the time of a question is up: its own from when it was first seen on, or that of the whole."""
        ends = self.ends()
        if self.limit_each is None or question not in self.opened:
            return ends
        own = self.opened[question] + timedelta(seconds=self.limit_each)
        return own if ends is None else min(own, ends)

    def is_over(self, now: datetime) -> bool:
        """Whether nothing can be answered any more."""
        return self.session.finished or _is_past(self.ends(), now) or not self.open_questions(now)

    def is_closed(self, question: str, now: datetime) -> bool:
        """Whether the time of a question is up."""
        return _is_past(self.ends_for(question), now)

    def open_questions(self, now: datetime) -> tuple[str, ...]:
        """The questions, by id, that can still be answered."""
        return tuple(name for name in self.session.questions.ids if not self.is_closed(name, now))

    @property
    def unanswered(self) -> tuple[str, ...]:
        """The questions, by id, that have no answer."""
        return tuple(name for name in self.session.questions.ids if name not in self.answers)

    def after(self, question: str, now: datetime) -> str | None:
        """The next open question without an answer behind one, from the first again at the end; None for none."""
        ids = self.session.questions.ids
        here = ids.index(question) + 1 if question in ids else 0
        left = [name for name in ids[here:] + ids[:here] if name not in self.answers]
        return next((name for name in left if not self.is_closed(name, now)), None)

    def marked(self) -> Session:
        """The session as it is marked: every question with its last answer, or skipped where it has none."""
        attempts = tuple(self._attempt(question) for question in self.session.questions)
        return replace(self.session, attempts=attempts)

    def _attempt(self, question: Question) -> Attempt:
        answer = self.answers.get(question.id)
        if answer is None:
            return Attempt(question, None, None)
        return Attempt(
            question,
            answer.response,
            question.kind.mark(answer.response),
            then=answer.marked,
            confidence=answer.confidence,
        )


def _is_past(end: datetime | None, now: datetime) -> bool:
    return end is not None and now >= end


def apply(exam: Exam | None, event: Event, questions: Questions) -> Exam | None:
    """The exam after an event; None before one began. What does not fit the state changes nothing."""
    if isinstance(event, Started):
        session = apply_to_session(Session(), event, questions)
        return Exam(session, event.at, event.at, event.limit, event.limit_each)
    if exam is None:
        return None
    exam = replace(exam, latest=max(exam.latest, event.at))
    match event:
        case Opened() if exam.session.asks(event.question):
            return replace(exam, opened={event.question: exam.latest, **exam.opened})
        case Answered() if exam.session.asks(event.question) and not exam.session.finished:
            return replace(exam, answers={**exam.answers, event.question: event})
        case Refused():
            return replace(exam, late=exam.late | {event.question})
        case Flagged() | Paused() | Resumed():
            return replace(exam, session=apply_to_session(exam.session, event, questions))
        case Finished():
            return replace(exam, session=replace(exam.session, finished=True))
    return exam


def fold(events: Iterable[Event], questions: Questions) -> Exam | None:
    """The exam that a list of events leads to."""
    exam = None
    for event in events:
        exam = apply(exam, event, questions)
    return exam
