"""What a change of the bank does to a quiz that was left: answers that stand, answers that do not."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from quizkit.bank.meaning import key_digest, wording_digest
from quizkit.quiz.events import Event, Resumed, Started
from quizkit.quiz.session import Questions, Session


class Changes(NamedTuple):
    """Questions, by id: asked `again` for their key is another, `reworded` with their answer kept, `gone`."""

    again: tuple[str, ...] = ()
    reworded: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()


def changes(events: Iterable[Event], session: Session, questions: Questions) -> Changes:
    """What is other in the bank now than when the session's questions were answered.

    `session` is the fold of the events over `questions`. An answer that was kept without the digests
    of its question, as the first version of the store did, stands.
    """
    again, reworded = [], []
    for attempt in session.attempts:
        if attempt.then is None:
            continue
        if attempt.then.key != key_digest(attempt.question):
            again.append(attempt.question.id)
        elif attempt.then.wording != wording_digest(attempt.question):
            reworded.append(attempt.question.id)
    return Changes(tuple(again), tuple(reworded), _gone(events, questions))


def _gone(events: Iterable[Event], questions: Questions) -> tuple[str, ...]:
    gone: list[str] = []
    for event in events:
        match event:
            case Started():
                gone = [name for name in event.questions if name not in questions]
            case Resumed():
                gone = [name for name in gone if name not in event.gone]
    return tuple(gone)
