"""What was learnt, counted by the database: by day, by question, by age of the card."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, tzinfo
from typing import Any, NamedTuple

from peewee import JOIN, SQL, fn

from quizkit.history.counts import HALF_YEAR, counted, sums
from quizkit.history.rows import plain
from quizkit.history.tables import Answer, Event, HalfYear, Item, Quarter, Session
from quizkit.history.times import microseconds, moment
from quizkit.quiz.days import day_of, stretches
from quizkit.quiz.events import Answered, Graded
from quizkit.quiz.figures import Count, Reviewed
from quizkit.quiz.records import from_record
from quizkit.quiz.schedule import Known

_DAY = 86_400 * 10**6
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


def by_day(chosen: Chosen, now: datetime, zone: tzinfo | None) -> dict[date, Count]:
    """The answers of each of the learner's days that has some."""
    here = (Quarter.begin >= microseconds(chosen.since)) & _in_banks(Quarter.bank, chosen)
    ends: Any = Quarter.select(fn.MIN(Quarter.begin), fn.MAX(Quarter.begin)).where(here).tuples().get()
    first, last = ends
    days: dict[date, Count] = {}
    if first is None:
        return days
    # A clock that was set back may have answers of tomorrow.
    until = max(now, moment(last))
    for stretch in stretches(day_of(moment(first), zone), day_of(until, zone), zone):
        begin, end = microseconds(stretch.begin), microseconds(stretch.end)
        # Written into the query, as in the counts.
        index = (Quarter.begin - SQL(str(begin))) / SQL(str(_DAY))
        within = here & (Quarter.begin >= begin) & (Quarter.begin < end)
        rows = Quarter.select(index, *_total(Quarter)).where(within).group_by(index).order_by(index)
        for number, *counts in plain(rows):
            day = stretch.day(int(number))
            days[day] = days.get(day, Count()).plus(Count(*map(float, counts)))
    return days


def by_question(chosen: Chosen) -> list[Asked]:
    """The answers to each question, a question in several parts where it was answered over a long time."""
    since = microseconds(chosen.since)
    # Whole half-years are counted already; what lies between the moment and the first of them is not.
    whole = -(-since // HALF_YEAR) * HALF_YEAR
    group = (HalfYear.item, HalfYear.confidence)
    items = {
        item: (bank, question, kind, tuple(tags.split("\n")) if tags else ())
        for item, bank, question, kind, tags in _items(_in_banks(Item.bank, chosen))
    }
    kept = HalfYear.select(*group, *_total(HalfYear)).where(HalfYear.begin >= whole).group_by(*group)
    # Grouped by a sum, SQLite takes the answers in the order of time: by question it would read all there ever were.
    item = Answer.item + SQL("0")
    between = (Answer.at >= since) & (Answer.at < whole) & counted()
    rest = Answer.select(item, Answer.confidence, *sums()).where(between).group_by(item, Answer.confidence)
    return [
        Asked(*items[item], confidence or None, Count(*map(float, counts)))
        for rows in (kept, rest)
        for item, confidence, *counts in plain(rows)
        if item in items
    ]


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
        .where(
            (Answer.at >= microseconds(chosen.since))
            & counted()
            & _of_banks(chosen)
            & Answer.grade.is_null(False)
            & Answer.session.in_(newest)
        )
        .order_by(Answer.at.desc())
        .limit(_REVIEWS)
    )
    found = []
    for at, outcome, then, record, following in plain(rows):
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
    return [bank for (bank,) in plain(Item.select(Item.bank).distinct().order_by(Item.bank))]


def _in_banks(bank: Any, chosen: Chosen) -> Any:
    """Whether a field holds a bank that was chosen."""
    return bank.in_(chosen.banks) if chosen.banks else bank.is_null(False)


def _of_banks(chosen: Chosen) -> Any:
    if not chosen.banks:
        return Answer.at.is_null(False)
    return Answer.item.in_(Item.select(Item.id).where(Item.bank.in_(chosen.banks)))


def _total(table: Any) -> tuple[Any, ...]:
    return tuple(fn.SUM(field) for field in (table.answers, table.right, table.points, table.most))


def _items(where: Any) -> Iterator[tuple[Any, ...]]:
    return plain(Item.select(Item.id, Item.bank, Item.question, Item.type, Item.tags).where(where))
