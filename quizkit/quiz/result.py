"""The result of a session: the score, by tag, and what was missed."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any, NamedTuple

from quizkit.bank.model import Bank
from quizkit.quiz.confidence import calibration
from quizkit.quiz.session import Attempt, Session

RESULT_VERSION = 1
"""The version of the record that `as_record` gives."""


class Score(NamedTuple):
    """Points gained of those that could be."""

    points: Fraction
    most: Fraction

    @property
    def share(self) -> Fraction:
        """The share gained, from 0 to 1: penalties never take it below nothing."""
        return max(self.points / self.most, Fraction(0)) if self.most else Fraction(0)


class Result(NamedTuple):
    """How a session went. Questions not reached count as unanswered."""

    session: Session
    pass_mark: Fraction

    @property
    def score(self) -> Score:
        return _score(self.session, None)

    @property
    def passed(self) -> bool:
        return self.score.share >= self.pass_mark

    @property
    def by_tag(self) -> dict[str, Score]:
        """The score of each tag, in alphabetical order."""
        tags = sorted({tag for question in self.session.questions for tag in question.tags})
        return {tag: _score(self.session, tag) for tag in tags}

    @property
    def missed(self) -> tuple[Attempt, ...]:
        """The questions that were not wholly right, those skipped among them."""
        return tuple(attempt for attempt in self.session.attempts if not attempt.is_right)

    @property
    def skipped(self) -> int:
        return sum(attempt.mark is None for attempt in self.session.attempts)


def _score(session: Session, tag: str | None) -> Score:
    chosen = [question for question in session.questions if tag is None or tag in question.tags]
    ids = {question.id for question in chosen}
    gained = sum((attempt.points for attempt in session.attempts if attempt.question.id in ids), Fraction(0))
    return Score(gained, sum((question.points for question in chosen), Fraction(0)))


def as_record(result: Result, bank: Bank) -> dict[str, Any]:
    """The result as plain values, ready for JSON."""
    session, score = result.session, result.score
    confidence = calibration(session.attempts)
    return {
        "version": RESULT_VERSION,
        "bank": bank.name,
        "title": bank.title,
        "seed": session.seed,
        "complete": session.current is None and not session.paused,
        "questions": len(session.questions),
        "answered": sum(attempt.mark is not None for attempt in session.attempts),
        "right": session.right,
        "skipped": result.skipped,
        "points": _number(score.points),
        "most": _number(score.most),
        "share": _number(score.share),
        "pass": _number(result.pass_mark),
        "passed": result.passed,
        "tags": {
            tag: {"points": _number(part.points), "most": _number(part.most)} for tag, part in result.by_tag.items()
        },
        "confidence": {"points": confidence.points, "most": confidence.most},
        "answers": list(_answers(session)),
    }


def _answers(session: Session) -> Iterator[dict[str, Any]]:
    for attempt in session.attempts:
        question = attempt.question
        yield {
            "id": question.id,
            "type": question.type,
            "outcome": attempt.mark.outcome if attempt.mark else "skipped",
            "response": list(attempt.response) if attempt.response is not None else None,
            "key": list(question.kind.key()),
            "points": _number(attempt.points),
            "most": _number(question.points),
            "hint": attempt.hinted,
            "confidence": attempt.confidence,
            "flagged": question.id in session.flagged,
        }


def _number(value: Fraction) -> int | float:
    return int(value) if value.denominator == 1 else round(float(value), 4)


def points_text(value: Fraction) -> str:
    """Points for people: whole where they are whole, else with up to two decimals."""
    value = round(value, 2)
    return f"{_number(value)}" if value.denominator == 1 else f"{float(value):.2f}".rstrip("0")
