"""The answers counted beforehand: by the quarter of an hour and bank, by the half-year and question.

What is counted are answers with a mark that stand, neither skips nor what was taken back.
"""

from __future__ import annotations

from typing import Any

from peewee import SQL, Case, fn

from quizkit.history.tables import Answer, HalfYear, Item, Quarter

# No zone is moved by less than a quarter of an hour, so that a quarter belongs to one day wherever a person is.
QUARTER = 900 * 10**6
HALF_YEAR = 182 * 86_400 * 10**6
"""Both in microseconds."""

_MOVED = 5000 * HALF_YEAR  # more than all the years before 1970, and so many quarters as well


def recount(session: int, number: int) -> None:
    """Count anew what an answer belongs to; inside a transaction, behind whatever happened to the answer."""
    here = (Answer.session == session) & (Answer.number == number)
    answer: Any = Answer.select(Answer.at, Answer.item, Item.bank).join(Item).where(here).tuples().get()
    at, item, bank = answer
    quarter, half = at - at % QUARTER, at - at % HALF_YEAR
    Quarter.delete().where((Quarter.begin == quarter) & (Quarter.bank == bank)).execute()
    _count_quarters((Answer.at >= quarter) & (Answer.at < quarter + QUARTER) & (Item.bank == bank))
    HalfYear.delete().where((HalfYear.begin == half) & (HalfYear.item == item)).execute()
    _count_half_years((Answer.item == item) & (Answer.at >= half) & (Answer.at < half + HALF_YEAR))


def count_all() -> None:
    """Count all answers anew; inside a transaction."""
    Quarter.delete().execute()
    HalfYear.delete().execute()
    _count_quarters(Answer.at.is_null(False))
    _count_half_years(Answer.at.is_null(False))


def _count_quarters(where: Any) -> None:
    begin = _begin(QUARTER)
    counts = Answer.select(begin, Item.bank, *sums()).join(Item).where(where & counted())
    fields = [Quarter.begin, Quarter.bank, Quarter.answers, Quarter.right, Quarter.points, Quarter.most]
    Quarter.insert_from(counts.group_by(begin, Item.bank), fields).execute()


def _count_half_years(where: Any) -> None:
    begin, confidence = _begin(HALF_YEAR), fn.COALESCE(Answer.confidence, SQL("0"))
    counts = Answer.select(begin, Answer.item, confidence, *sums()).where(where & counted())
    fields = [HalfYear.begin, HalfYear.item, HalfYear.confidence]
    fields += [HalfYear.answers, HalfYear.right, HalfYear.points, HalfYear.most]
    HalfYear.insert_from(counts.group_by(begin, Answer.item, confidence), fields).execute()


def _begin(length: int) -> Any:
    # Written into the query: as a value, PostgreSQL would not see that what is asked for is what is grouped by.
    # Moved behind 1970 and back: both databases divide towards 0, and a part of time would be twice as long there.
    moved, whole = SQL(str(_MOVED)), SQL(str(length))
    return (Answer.at + moved) / whole * whole - moved


def counted() -> Any:
    """Which answers are counted."""
    return ~Answer.undone & Answer.outcome.in_(("right", "partly", "wrong"))


def sums() -> tuple[Any, ...]:
    """How many answers, how many of them right, the points, and those that could be had."""
    right = Case(None, [(Answer.outcome == "right", 1)], 0)
    return fn.COUNT(Answer.number), fn.SUM(right), fn.SUM(Answer.points), fn.SUM(Answer.most)
