"""How far a session is, and what its next event changes in the tables that are made from the events."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from quizkit.history import tables
from quizkit.history.cards import refresh_card
from quizkit.history.counts import recount
from quizkit.history.events import events_of
from quizkit.history.times import microseconds
from quizkit.quiz.events import Answered, Event, Finished, Graded, HintShown, Marked, Resumed, Skipped, Started, Undone


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


def progress_of(session: int) -> Progress:
    """How far a session is."""
    progress = Progress(session)
    for number, event in enumerate(events_of(session)):
        for _ in progress.follow(number, event):
            pass
    return progress
