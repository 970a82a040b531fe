"""The figures of a history put together, and as plain values."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any, NamedTuple

from quizkit.commands.learning.reviewing import Deck, read_deck
from quizkit.history.figures import Asked, Chosen, by_day, by_question, reviewed
from quizkit.quiz.confidence import LEVELS, POINTS, Calibration, Level
from quizkit.quiz.days import day_of
from quizkit.quiz.figures import Count, Figures, Reviewed, added, forecast, retention, streak
from quizkit.quiz.schedule import Plan

RECORD_VERSION = 1
"""The version of what `--json` writes."""

_FEWEST = 2  # answers to a question from which on it may be called hard


class Rows(NamedTuple):
    """What the database counted: by day, by question; the newest reviews; the cards."""

    days: dict[date, Count]
    asked: list[Asked]
    reviews: list[Reviewed]
    deck: Deck


NOTHING = Rows({}, [], [], ({}, {}))


class _All:
    """The questions of a bank that is not read for it: each that was answered is taken to be there still."""

    def __contains__(self, name: object) -> bool:
        return True


def read_rows(chosen: Chosen, banks: Iterable[str], now: datetime, plan: Plan) -> Rows:
    """The rows as an open store has them; the cards of the banks alone that there are, by name."""
    here = {name: _All() for name in banks if not chosen.banks or name in chosen.banks}
    deck = read_deck(here, plan)
    return Rows(by_day(chosen, now, plan.zone), by_question(chosen), reviewed(chosen), deck)


def count_up(rows: Rows, since: datetime, now: datetime, plan: Plan) -> Figures:
    """The figures of what the database counted."""
    zone, asked, (deck, seconds) = plan.zone, rows.asked, rows.deck
    days = rows.days
    today = day_of(now, zone)
    questions = added(((each.bank, each.question), each.counts) for each in asked)
    missed = [
        (name, count) for name, count in questions.items() if count.answers >= _FEWEST and count.right < count.answers
    ]
    sure = added((each.confidence, each.counts) for each in asked)
    levels = ((level, sure.get(level, Count())) for level in LEVELS)
    return Figures(
        since=max(day_of(since, zone), min(days, default=today)),
        today=today,
        days=days,
        streak=streak(days, today),
        tags=added((tag, each.counts) for each in asked for tag in set(each.tags)),
        types=added((each.type, each.counts) for each in asked if each.type),
        hardest=sorted(missed, key=lambda each: (-(each[1].answers - each[1].right), each[1].right, each[0])),
        seconds=seconds,
        retention=retention(rows.reviews, plan),
        forecast=forecast(deck.values(), now, zone),
        calibration=Calibration(tuple(Level(level, int(each.answers), int(each.right)) for level, each in levels)),
    )


def as_record(counted: Figures) -> dict[str, Any]:
    """The figures as plain values, ready for JSON."""
    return {
        "version": RECORD_VERSION,
        "since": counted.since.isoformat(),
        "total": _count(counted.total),
        "streak": counted.streak,
        "days": [{"date": day.isoformat(), **_count(count)} for day, count in sorted(counted.days.items())],
        "tags": {tag: _count(count) for tag, count in sorted(counted.tags.items())},
        "types": {kind: _count(count) for kind, count in sorted(counted.types.items())},
        "hardest": [{"bank": bank, "id": name, **_count(count)} for (bank, name), count in counted.hardest],
        "median_seconds": {kind: round(seconds, 1) for kind, seconds in sorted(counted.seconds.items())},
        "retention": [
            {
                "from_days": row.first,
                "to_days": row.last,
                "reviews": row.reviews,
                "right": row.right,
                "predicted": round(row.predicted, 4),
            }
            for row in counted.retention
        ],
        "forecast": counted.forecast,
        "confidence": [
            {
                "level": level.level,
                "answers": level.answers,
                "right": level.right,
                "points": POINTS[level.level][0] * level.right + POINTS[level.level][1] * (level.answers - level.right),
            }
            for level in counted.calibration.levels
        ],
    }


def _count(count: Count) -> dict[str, float]:
    return {
        "answers": int(count.answers),
        "right": int(count.right),
        "points": round(count.points, 4),
        "most": round(count.most, 4),
    }
