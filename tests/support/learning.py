"""A history that a person could have made: quizzes, reviews, a hint, a skip, an answer taken back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from quizkit.history.store import Store
from quizkit.quiz.events import Answered, HintShown, Marked, Skipped, Started, Undone
from quizkit.quiz.review import Entry, with_grade
from quizkit.quiz.schedule import Plan

DAY = timedelta(days=1)


def marked(kind: str, share: str, tags: tuple[str, ...] = ("history",), bank: str = "canal") -> Marked:
    """How an answer was marked, of two points."""
    return Marked(bank, kind, tags, share, "2", "key", "wording")


def some_learning(store: Store, now: datetime) -> None:
    """A quiz ten days ago and one yesterday, in two banks; reviews of one question since; now is now."""
    then = now - 10 * DAY
    quiz = store.begin(Started(then, "canal", 1, True, ("year", "seas")))
    store.append(quiz, HintShown(then, "year"))
    store.append(quiz, Answered(then, "year", ("1859",), 9.0, 3, marked("choice", "0")))
    store.append(quiz, Answered(then, "seas", ("false",), 4.0, 3, marked("true-false", "1", ("history", "sea"))))
    store.append(quiz, Answered(then, "length", ("1",), 4.0, 1, marked("numeric", "1/2", ())))
    store.append(quiz, Undone(then, "length"))
    store.append(quiz, Skipped(then, "length"))
    other = store.begin(Started(now - DAY, "gone", 1, True, ("one",)))
    store.append(other, Answered(now - DAY, "one", ("x",), 4.0, 1, marked("choice", "1", (), "gone")))
    review = store.begin(Started(then, "", 1, True, (), "review"))
    entry = Entry("canal", "year", "choice")
    for days, share in ((9, "1"), (6, "1"), (0, "0")):
        answer = Answered(now - days * DAY, "year", ("1869",), 6.0, None, marked("choice", share))
        answer = with_grade(entry, answer, 3 if share == "1" else 1, Plan(0.9, UTC))
        store.append(review, answer)
        entry = entry.answered(answer)
