"""The tables that are made from the events, made anew for whole sessions at a time."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import peewee

from quizkit.history import tables
from quizkit.history.cards import refresh_card
from quizkit.history.counts import count_all
from quizkit.history.events import events_of
from quizkit.history.progress import Progress, item_id
from quizkit.quiz.events import Answered, Event, Marked, Skipped

_BATCH = 500


class Rebuilding:
    """Derived rows of whole sessions, many at a time; inside a transaction, `finish` last."""

    def __init__(self) -> None:
        self.items: dict[tuple[Marked, str], int] = {}
        self.graded: set[tuple[str, str]] = set()

    def add(self, session: int, events: Iterable[Event]) -> None:
        """The rows of one session, which has none yet."""
        progress = Progress(session)
        rows: dict[int, dict[str, Any]] = {}
        finished = False
        for number, event in enumerate(events):
            for change, value in progress.follow(number, event):
                if change == "answer":
                    rows[number] = self._row(progress, number, value)
                elif change == "undo":
                    rows[value]["undone"] = True
                elif change == "grade":
                    answer, graded = value
                    if rows[answer]["grade"] is not None:
                        rows[answer]["grade"] = graded.grade
                else:
                    finished = True
        for batch in peewee.chunked(rows.values(), _BATCH):
            tables.Answer.insert_many(batch).execute()
        if finished:
            tables.Session.update(finished=True).where(tables.Session.id == session).execute()

    def _row(self, progress: Progress, number: int, event: Answered | Skipped) -> dict[str, Any]:
        key = (progress.marked(event), event.question)
        if key not in self.items:
            self.items[key] = item_id(*key)
        row = progress.answer_row(number, event)
        if row["grade"] is not None:
            self.graded.add((key[0].bank, event.question))
        return {**row, "item": self.items[key], "undone": False}

    def finish(self) -> None:
        """The cards of all questions that were graded, and the counts."""
        for bank, question in sorted(self.graded):
            refresh_card(bank, question)
        count_all()


def rebuild() -> None:
    """All derived tables anew from the events; inside a transaction."""
    for table in reversed(tables.DERIVED):
        table.delete().execute()
    tables.Session.update(finished=False).execute()
    rebuilding = Rebuilding()
    for row in list(tables.Session.select(tables.Session.id).order_by(tables.Session.id)):
        rebuilding.add(row.id, events_of(row.id))
    rebuilding.finish()
