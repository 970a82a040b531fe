"""The figures of a history, worked out from what the store has counted. Values in, values out."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from typing import NamedTuple, TypeVar

from quizkit.quiz.confidence import Calibration
from quizkit.quiz.days import day_of
from quizkit.quiz.review import Entry, Name
from quizkit.quiz.schedule import Known, Plan, recall

K = TypeVar("K")

AGES = (1, 2, 4, 8, 15, 31, 91)
"""The first day of each group of reviews by the days since the review before."""

FORECAST = 30
"""The days that are looked ahead."""


class Count(NamedTuple):
    """Some answers: how many, how many of them wholly right, the points gained and those that could be."""

    answers: float = 0
    right: float = 0
    points: float = 0
    most: float = 0

    def plus(self, other: Count) -> Count:
        return Count(
            self.answers + other.answers, self.right + other.right, self.points + other.points, self.most + other.most
        )

    @property
    def share(self) -> float:
        """The share of the points, 0 to 1; of the answers where nothing gives points."""
        if self.most > 0:
            return min(max(self.points / self.most, 0.0), 1.0)
        return self.right / self.answers if self.answers else 0.0


class Reviewed(NamedTuple):
    """A review: what was known before it, when it was, whether it was right."""

    before: Known
    at: datetime
    right: bool


class Retention(NamedTuple):
    """Reviews of one age, from some days to others (None for any more): how many, right, and predicted to be."""

    first: int
    last: int | None
    reviews: int
    right: int
    predicted: float


@dataclass(frozen=True)
class Figures:
    """All that is shown: counts by day, tag, type and question, and what follows from the cards."""

    since: date
    today: date
    days: Mapping[date, Count]
    streak: int
    tags: Mapping[str, Count]
    types: Mapping[str, Count]
    hardest: list[tuple[Name, Count]]
    seconds: Mapping[str, float]
    retention: list[Retention]
    forecast: list[int]
    calibration: Calibration

    @property
    def total(self) -> Count:
        return next(iter(added((None, count) for count in self.days.values()).values()), Count())


def added(parts: Iterable[tuple[K, Count]]) -> dict[K, Count]:
    """The counts of each key, added up."""
    totals: dict[K, Count] = defaultdict(Count)
    for key, count in parts:
        totals[key] = totals[key].plus(count)
    return dict(totals)


def by_period(days: Mapping[date, Count], weekly: bool) -> dict[date, Count]:
    """The counts of each month, or each week, by its first day, in order."""
    starts = (
        (day - timedelta(days=day.weekday()) if weekly else day.replace(day=1), count) for day, count in days.items()
    )
    return dict(sorted(added(starts).items()))


def streak(days: Iterable[date], today: date) -> int:
    """How many days in a row something was answered, up to today, or to yesterday while today is young."""
    learnt = set(days)
    day = today if today in learnt else today - timedelta(days=1)
    length = 0
    while day in learnt:
        length += 1
        day -= timedelta(days=1)
    return length


def shades(counts: Mapping[date, float], most: int = 4) -> dict[date, int]:
    """A shade from 1 to `most` for each day with answers: by quarters of the days, so that one busy day pales none."""
    ordered = sorted(counts.values())
    return {day: 1 + bisect_right(ordered, count - 0.5) * most // len(ordered) for day, count in counts.items()}


def retention(reviews: Iterable[Reviewed], plan: Plan) -> list[Retention]:
    """The share that was right by the days since the review before, beside what FSRS predicted."""
    groups: dict[int, list[tuple[bool, float]]] = defaultdict(list)
    for review in reviews:
        age = (day_of(review.at, plan.zone) - day_of(review.before.reviewed, plan.zone)).days
        if age >= AGES[0]:
            groups[bisect_right(AGES, age) - 1].append((review.right, recall(review.before, review.at, plan)))
    rows = []
    for place, members in sorted(groups.items()):
        last = AGES[place + 1] - 1 if place + 1 < len(AGES) else None
        right = sum(right for right, _predicted in members)
        predicted = sum(predicted for _right, predicted in members) / len(members)
        rows.append(Retention(AGES[place], last, len(members), right, predicted))
    return rows


def forecast(entries: Iterable[Entry], now: datetime, zone: tzinfo | None, days: int = FORECAST) -> list[int]:
    """How many questions are due today (with all that is overdue) and on each of the days that follow."""
    today = day_of(now, zone)
    counts = [0] * days
    for entry in entries:
        if entry.known:
            day = 0 if entry.known.is_due(now) else max((day_of(entry.known.card.due, zone) - today).days, 0)
            if day < days:
                counts[day] += 1
    return counts
