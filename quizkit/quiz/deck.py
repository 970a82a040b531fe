"""What a person knows of some banks, and what of it is due."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from datetime import datetime
from itertools import zip_longest
from typing import NamedTuple

from quizkit.bank.model import Outline
from quizkit.quiz.grading import grade
from quizkit.quiz.review import Entry, Name
from quizkit.quiz.schedule import REVIEW, Known, Plan, next_card


class Seen(NamedTuple):
    """The last answer to a question that was given outside a review, later than any in one.

    `share` is that of the points, `key` the digest of the question's key as it was.
    """

    bank: str
    question: str
    type: str
    key: str
    at: datetime
    share: float
    seconds: float | None
    hinted: bool


Outlines = Mapping[str, Mapping[str, Outline]]
"""The questions that there are now: by bank, by id."""


def deck(
    cards: Iterable[Entry],
    seen: Iterable[Seen],
    there: Mapping[str, Container[str]],
    usual: Mapping[str, float],
    plan: Plan,
) -> dict[Name, Entry]:
    """The questions that are known and `there`, by bank: those that have gone from their banks are left out.

    An answer outside a review counts like one in it, but is never *easy*: the quiz chose the moment, not the schedule.
    So what was missed in a quiz is due. An answer to a key that has changed since the card was made
    begins anew.
    """
    entries = {entry.name: entry for entry in cards if entry.question in there.get(entry.bank, ())}
    for answer in seen:
        if answer.question in there.get(answer.bank, ()):
            before = entries.get((answer.bank, answer.question))
            entries[answer.bank, answer.question] = _with(before, answer, usual, plan)
    return entries


def _with(before: Entry | None, answer: Seen, usual: Mapping[str, float], plan: Plan) -> Entry:
    known = before.known if before and before.key == answer.key else None
    level = grade(answer.share, answer.type, answer.seconds, usual, helped=answer.hinted)
    card = next_card(known, level, answer.at, plan, f"{answer.bank}/{answer.question}")
    return Entry(answer.bank, answer.question, answer.type, Known(card, answer.at), answer.key)


def due(entries: Iterable[Entry], now: datetime) -> tuple[Entry, ...]:
    """The questions that are due, the most urgent first: those that were missed, then by how far they are overdue.

    How far is measured by the interval: a day too late is much after two days and little after a year.
    """
    ready = [entry for entry in entries if entry.known and entry.known.is_due(now)]
    return tuple(sorted(ready, key=lambda entry: _urgency(entry.known, now)))


def _urgency(known: Known | None, now: datetime) -> tuple[bool, float, datetime]:
    assert known
    interval = max((known.card.due - known.reviewed).total_seconds(), 1.0)
    overdue = (now - known.card.due).total_seconds() / interval
    return known.card.state == REVIEW, -overdue, known.card.due


def new(outlines: Outlines, known: Mapping[Name, Entry], most: int) -> tuple[Entry, ...]:
    """Questions that were never answered, at most so many: from each bank in turn, in the bank's order."""
    by_bank = [
        [Entry(bank, each.id, each.type) for each in questions.values() if (bank, each.id) not in known]
        for bank, questions in outlines.items()
    ]
    return tuple(entry for row in zip_longest(*by_bank) for entry in row if entry)[:most]


def next_due(entries: Iterable[Entry], now: datetime) -> datetime | None:
    """When the next question that is not due yet will be."""
    later = [entry.known.card.due for entry in entries if entry.known and not entry.known.is_due(now)]
    return min(later, default=None)


def by_bank(*parts: Sequence[Entry]) -> dict[str, list[int]]:
    """For each bank how many questions of it are in each of some parts."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0] * len(parts))
    for place, part in enumerate(parts):
        for entry in part:
            counts[entry.bank][place] += 1
    return dict(sorted(counts.items()))
