"""The event of an answer: marked, with what the history has to know of its question."""

from __future__ import annotations

from datetime import datetime

from quizkit.bank.ask import Response
from quizkit.bank.meaning import key_digest, wording_digest
from quizkit.bank.model import Question
from quizkit.quiz.events import Answered, Marked


def answered(
    bank: str, question: Question, response: Response, shown: datetime, now: datetime, confidence: int | None = None
) -> Answered:
    """The event of a response to a question of a bank that was put on the screen at `shown`.

    A clock that was set back in between makes the answer a quick one, never one of negative time.
    """
    seconds = max((now - shown).total_seconds(), 0.0)
    marked = Marked(
        bank=bank,
        type=question.type,
        tags=question.tags,
        share=str(question.kind.mark(response).share),
        most=str(question.points),
        key=key_digest(question),
        wording=wording_digest(question),
    )
    return Answered(now, question.id, response, round(seconds, 3), confidence, marked)
