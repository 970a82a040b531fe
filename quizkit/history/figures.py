"""What was learnt, counted by the database: by day, by question, by age of the card."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, NamedTuple

from peewee import JOIN, SQL, Case, fn

from quizkit.history.tables import Answer, Event, Item, Session
from quizkit.history.times import microseconds, moment
from quizkit.quiz.events import Answered, Graded
from quizkit.quiz.figures import Count, Reviewed
from quizkit.quiz.records import from_record
from quizkit.quiz.schedule import Known

# No zone is moved by less than a quarter of an hour, so that a quarter belongs to one day wherever a person is.
_QUARTER = 900 * 10**6
# Written into the query: as values, PostgreSQL would not see that what is asked for is what is grouped by.
_QUARTER_SQL, _ZERO_SQL = SQL(str(_QUARTER)), SQL("0")
_GIVEN = ("right", "partly", "wrong")
_REVIEWS, _SESSIONS = 1000, 200
_NAME_ENDS = 24  # characters of a record that hold the event's name, which it begins with
_ALWAYS = datetime(1970, 1, 1, tzinfo=UTC)


class Chosen(NamedTuple):
    """Which answers count: of these banks, all where there is none, and given since then."""

    banks: tuple[str, ...] = ()
    since: datetime = _ALWAYS


class Asked(NamedTuple):
    """A question as it was, and its answers at one level of confidence, None for those without."""

    bank: str
    question: str
    type: str
    tags: tuple[str, ...]
    confidence: int | None
    counts: Count


def by_quarter(chosen: Chosen) -> list[tuple[datetime, Count]]:
    """The answers of each quarter of an hour that has some, with its beginning."""
    quarter = Answer.at / _QUARTER_SQL
    rows = Answer.select(quarter, *_sums()).where(_counts(chosen)).group_by(quarter).order_by(quarter).tuples()
    return [(moment(int(begin) * _QUARTER), Count(*map(float, sums))) for begin, *sums in rows.iterator()]


def by_question(chosen: Chosen) -> list[Asked]:
    """The answers to each question."""
    # Grouped by a sum, SQLite takes the answers in the order of time: by question it would read all there ever were.
    group = Answer.item + _ZERO_SQL
    rows = (
        Answer.select(group, Answer.confidence, *_sums())
        .where(_counts(chosen))
        .group_by(group, Answer.confidence)
        .order_by(group, Answer.confidence)
        .tuples()
    )
    items = {item: about for item, *about in _items()}
    found = []
    for item, confidence, *sums in rows.iterator():
        bank, question, kind, tags = items[item]
        found.append(
            Asked(bank, question, kind, tuple(tags.split("\n")) if tags else (), confidence, Count(*map(float, sums)))
        )
    return found


def reviewed(chosen: Chosen) -> list[Reviewed]:
    """The newest reviews of questions that had been reviewed before, with the card of that time."""
    prior, later = Answer.alias(), Event.alias()
    newest = Session.select(Session.id).where(Session.mode == "review").order_by(Session.id.desc()).limit(_SESSIONS)
    before = (
        prior.select(prior.at)
        .where((prior.item == Answer.item) & (prior.at < Answer.at) & prior.grade.is_null(False) & ~prior.undone)
        .order_by(prior.at.desc())
        .limit(1)
    )
    earlier = Answer.alias()
    rows = (
        Answer.select(Answer.at, Answer.outcome, earlier.at, Event.record, later.record)
        .join(earlier, on=(earlier.item == Answer.item) & (earlier.at == before))
        .join(Event, on=(Event.session == earlier.session) & (Event.number == earlier.number))
        .join(later, JOIN.LEFT_OUTER, on=(later.session == earlier.session) & (later.number == earlier.number + 1))
        .where(_counts(chosen) & Answer.grade.is_null(False) & Answer.session.in_(newest))
        .order_by(Answer.at.desc())
        .limit(_REVIEWS)
        .tuples()
    )
    found = []
    for at, outcome, then, record, following in rows.iterator():
        # Looked at as text first: to read a record takes ten times as long as all else.
        text = following if following and Graded.NAME in following[:_NAME_ENDS] else record
        event = from_record(json.loads(text))
        if isinstance(event, Answered | Graded) and event.card:
            found.append(Reviewed(Known(event.card, moment(then)), moment(at), outcome == "right"))
    return found


def answers(chosen: Chosen) -> Iterator[dict[str, Any]]:
    """Every answer and skip, those taken back among them, in the order of time."""
    rows = (
        Answer.select(
            Answer.at, Session.uuid.alias("session"), Session.mode, Item.bank, Item.question, Item.type, Item.tags,
            Answer.outcome, Answer.points, Answer.most, Answer.seconds, Answer.hinted.alias("hint"),
            Answer.confidence, Answer.grade, Answer.undone,
        )
        .join(Item)
        .switch(Answer)
        .join(Session)
        .where((Answer.at >= microseconds(chosen.since)) & _of_banks(chosen))
        .order_by(Answer.at, Answer.session, Answer.number)
        .dicts()
    )  # fmt: skip
    for row in rows.iterator():
        yield {**row, "at": moment(row["at"]), "tags": tuple(row["tags"].split("\n")) if row["tags"] else ()}


def banks_answered() -> list[str]:
    """The names of the banks in the history."""
    rows = Item.select(Item.bank).distinct().order_by(Item.bank).tuples()
    return [bank for (bank,) in rows.iterator()]


def _counts(chosen: Chosen) -> Any:
    return (Answer.at >= microseconds(chosen.since)) & ~Answer.undone & Answer.outcome.in_(_GIVEN) & _of_banks(chosen)


def _of_banks(chosen: Chosen) -> Any:
    if not chosen.banks:
        return Answer.at.is_null(False)
    return Answer.item.in_(Item.select(Item.id).where(Item.bank.in_(chosen.banks)))


def _sums() -> tuple[Any, ...]:
    right = Case(None, [(Answer.outcome == "right", 1)], 0)
    return fn.COUNT(Answer.number), fn.SUM(right), fn.SUM(Answer.points), fn.SUM(Answer.most)


def _items() -> Iterator[tuple[Any, ...]]:
    rows = Item.select(Item.id, Item.bank, Item.question, Item.type, Item.tags).tuples()
    return iter(rows.iterator())
