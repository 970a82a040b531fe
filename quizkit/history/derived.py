"""The tables that are made from the events: one event at a time while a quiz goes on, or all of them anew."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Any

import peewee

from quizkit.history import tables
from quizkit.history.counts import count_all, recount
from quizkit.history.times import microseconds
from quizkit.quiz.events import (
    Answered,
    Card,
    Event,
    Finished,
    Graded,
    HintShown,
    Marked,
    Resumed,
    Skipped,
    Started,
    Undone,
)
from quizkit.quiz.records import from_record

_BATCH = 500


class Progress:
    """What has to be known of a session, by its id, so that its next event can be taken in."""

    def __init__(self, session: int) -> None:
        self.session = session
        self.bank = ""
        self.revises = self.repeats = False
        self.taken: list[tuple[int, str]] = []
        self.hinted: set[tuple[str, str, int]] = set()
        self.helped = False
        self.finished = False

    def follow(self, number: int, event: Event) -> Iterator[tuple[str, Any]]:
        """What an event changes: `answer` with the event, `undo` and `grade` with an answer's number, `finish`."""
        match event:
            case Started():
                self.bank, self.revises, self.repeats = event.bank, event.mode == "exam", event.mode == "review"
            case HintShown():
                self.hinted.add(self._hint(event.bank or self.bank, event.question))
            case Answered() | Skipped() if not self.finished:
                if self.revises:
                    # In an exam the last answer to a question is the one that counts.
                    yield from (("undo", before[0]) for before in self.taken if before[1] == event.question)
                    self.taken = [before for before in self.taken if before[1] != event.question]
                self.helped = self._hint(self.marked(event).bank, event.question) in self.hinted
                self.taken.append((number, event.question))
                yield "answer", event
            case Graded() if not self.finished and self.taken and event.question == self.taken[-1][1]:
                yield "grade", (self.taken[-1][0], event)
            case Undone() if not self.finished and self.taken and event.question in ("", self.taken[-1][1]):
                yield "undo", self.taken.pop()[0]
            case Resumed():
                for taken in [taken for taken in self.taken if taken[1] in event.again]:
                    yield "undo", taken[0]
                self.taken = [taken for taken in self.taken if taken[1] not in {*event.again, *event.gone}]
            case Finished():
                self.finished = True
                yield "finish", None

    def take_in(self, number: int, event: Event) -> None:
        """Put an event's changes into the tables; inside a transaction, with the event."""
        for change, value in self.follow(number, event):
            match change:
                case "answer":
                    row = self.answer_row(number, value)
                    marked = self.marked(value)
                    tables.Answer.insert(item=item_id(marked, value.question), **row).execute()
                    recount(self.session, number)
                    if row["grade"] is not None:
                        refresh_card(marked.bank, value.question)
                case "undo":
                    self._undo(value)
                case "grade":
                    self._grade(*value)
                case "finish":
                    tables.Session.update(finished=True).where(tables.Session.id == self.session).execute()

    def _undo(self, number: int) -> None:
        here = (tables.Answer.session == self.session) & (tables.Answer.number == number)
        tables.Answer.update(undone=True).where(here).execute()
        recount(self.session, number)
        item = tables.Item.select().join(tables.Answer).where(here & tables.Answer.grade.is_null(False)).first()
        if item:
            refresh_card(item.bank, item.question)

    def _hint(self, bank: str, question: str) -> tuple[str, str, int]:
        # A review asks some questions several times: there a hint is one for the answer that follows.
        return bank, question, len(self.taken) if self.repeats else 0

    def _grade(self, number: int, event: Graded) -> None:
        here = (tables.Answer.session == self.session) & (tables.Answer.number == number)
        graded = here & tables.Answer.grade.is_null(False)
        tables.Answer.update(grade=event.grade).where(graded).execute()
        item = tables.Item.select().join(tables.Answer).where(graded).first()
        if item:
            refresh_card(item.bank, item.question)

    def marked(self, event: Answered | Skipped) -> Marked:
        """How an answer was marked, as far as the event tells."""
        marked = event.marked if isinstance(event, Answered) else None
        return marked or Marked(self.bank, "", (), "0", "0", "", "")

    def answer_row(self, number: int, event: Answered | Skipped) -> dict[str, Any]:
        """The row of an answer but for its item."""
        row: dict[str, Any] = {
            "session": self.session,
            "number": number,
            "at": microseconds(event.at),
            "outcome": "skipped",
            "points": 0.0,
            "most": 0.0,
            "seconds": None,
            "hinted": self.helped,
            "confidence": None,
            "grade": None,
        }
        if isinstance(event, Skipped):
            return row
        row |= {"outcome": "unknown", "seconds": event.seconds, "confidence": event.confidence}
        row["grade"] = event.grade if event.card else None
        if event.marked is None:
            return row
        share, most = Fraction(event.marked.share), Fraction(event.marked.most)
        outcome = "right" if share == 1 else "partly" if share > 0 else "wrong"
        return {**row, "outcome": outcome, "points": float(share * most), "most": float(most)}


def item_id(marked: Marked, question: str) -> int:
    """The row of a question as it was, made where there is none yet."""
    values = {"bank": marked.bank, "question": question, "type": marked.type, "tags": "\n".join(marked.tags)}
    values |= {"key": marked.key, "wording": marked.wording}
    same = [getattr(tables.Item, name) == value for name, value in values.items()]
    row = tables.Item.select(tables.Item.id).where(*same).first()
    return int(row.id if row else tables.Item.insert(**values).execute())


def refresh_card(bank: str, question: str) -> None:
    """The card of a question, from the last answer to it that was graded and not taken back."""
    about = (tables.Item.bank == bank) & (tables.Item.question == question)
    last = (
        tables.Answer.select(tables.Answer.session, tables.Answer.number, tables.Answer.at)
        .join(tables.Item)
        .where(about & tables.Answer.grade.is_null(False) & ~tables.Answer.undone)
        .order_by(tables.Answer.at.desc(), tables.Answer.session.desc(), tables.Answer.number.desc())
        .tuples()
        .first()
    )
    tables.Card.delete().where((tables.Card.bank == bank) & (tables.Card.question == question)).execute()
    if last is None:
        return
    session, number, at = last
    card = _card_of(session, number)
    if card:
        tables.Card.insert(
            bank=bank,
            question=question,
            due=microseconds(card.due),
            stability=card.stability,
            difficulty=card.difficulty,
            state=card.state,
            step=card.step,
            last_review=at,
        ).execute()


def _card_of(session: int, number: int) -> Card | None:
    """The card of an answer: its own, or that of the grade that the person gave it later."""
    rows = tables.Event.select(tables.Event.record).where(
        (tables.Event.session == session) & (tables.Event.number >= number)
    )
    card = None
    for place, row in enumerate(rows.order_by(tables.Event.number).iterator()):
        event = from_record(json.loads(row.record))
        if place == 0 and isinstance(event, Answered):
            card, question = event.card, event.question
        elif isinstance(event, Graded) and event.question == question:
            card = event.card
        elif isinstance(event, Answered | Skipped):
            break
    return card


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


def events_of(session: int, most: int | None = None) -> list[Event]:
    """The events of a session in their order, the first ones where there may be no more than `most`."""
    rows = tables.Event.select(tables.Event.record).where(tables.Event.session == session).limit(most)
    return [from_record(json.loads(row.record)) for row in rows.order_by(tables.Event.number)]


def progress_of(session: int) -> Progress:
    """How far a session is."""
    progress = Progress(session)
    for number, event in enumerate(events_of(session)):
        for _ in progress.follow(number, event):
            pass
    return progress
