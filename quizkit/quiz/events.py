"""What happens in a session, one event after another; each says when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from quizkit.bank.ask import Response

Fractional = str
"""A fraction as text: `1`, `-1/3`."""


@dataclass(frozen=True, slots=True)
class Marked:
    """How an answer was marked, and what has to be known of its question when the bank has changed or gone.

    `share` and `most` are fractions as text, as `1/2`: the share of the points, negative where a penalty
    applies, and the points that could be had. `key` and `wording` are digests of the question.
    """

    bank: str
    type: str
    tags: tuple[str, ...]
    share: Fractional
    most: Fractional
    key: str
    wording: str


@dataclass(frozen=True, slots=True)
class Card:
    """When a question comes back, as the schedule had it after an answer: stability in days, difficulty 1 to 10."""

    due: datetime
    stability: float
    difficulty: float
    state: int
    step: int | None = None


@dataclass(frozen=True, slots=True)
class Started:
    """A session began with these questions, by id, in this order; `bank` is empty where it goes across banks.

    `mode` is `quiz`, `exam` or `review`; `limit` and `limit_each` are the seconds that an exam gives for
    the whole and for each question, None for all the time there is.
    """

    at: datetime
    bank: str
    seed: int
    shuffled: bool
    questions: tuple[str, ...]
    mode: str = "quiz"
    limit: float | None = None
    limit_each: float | None = None

    NAME: ClassVar[str] = "started"


@dataclass(frozen=True, slots=True)
class Answered:
    """The question was answered.

    `seconds` is the time since it was last put on the screen, never negative; `confidence` is how sure the
    person said to be, `grade` how well it was known, from 1 to 4, where the answer counts for `card`.
    """

    at: datetime
    question: str
    response: Response
    seconds: float | None = None
    confidence: int | None = None
    marked: Marked | None = None
    grade: int | None = None
    card: Card | None = None

    NAME: ClassVar[str] = "answered"


@dataclass(frozen=True, slots=True)
class Graded:
    """The person said how well the last answer was known: this grade and card count instead of the answer's own."""

    at: datetime
    question: str
    grade: int
    card: Card

    NAME: ClassVar[str] = "graded"


@dataclass(frozen=True, slots=True)
class Skipped:
    """The question was passed over."""

    at: datetime
    question: str

    NAME: ClassVar[str] = "skipped"


@dataclass(frozen=True, slots=True)
class Undone:
    """The last answer or skip was taken back; `question` is its question, so that it is found in a changed bank."""

    at: datetime
    question: str = ""

    NAME: ClassVar[str] = "undone"


@dataclass(frozen=True, slots=True)
class Flagged:
    """The question's flag was set, or taken down if it was set; `bank` as in HintShown."""

    at: datetime
    question: str
    bank: str = ""

    NAME: ClassVar[str] = "flagged"


@dataclass(frozen=True, slots=True)
class HintShown:
    """The question's hint was looked at; `bank` is the question's in a session across banks, else empty."""

    at: datetime
    question: str
    bank: str = ""

    NAME: ClassVar[str] = "hint-shown"


@dataclass(frozen=True, slots=True)
class Paused:
    """The person left before the end."""

    at: datetime

    NAME: ClassVar[str] = "paused"


@dataclass(frozen=True, slots=True)
class Resumed:
    """The person came back; questions whose key had changed are asked `again`, those `gone` from the bank are not."""

    at: datetime
    again: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()

    NAME: ClassVar[str] = "resumed"


@dataclass(frozen=True, slots=True)
class Opened:
    """A question of an exam was put on the screen, for the first time or again."""

    at: datetime
    question: str

    NAME: ClassVar[str] = "opened"


@dataclass(frozen=True, slots=True)
class Refused:
    """An answer in an exam came when its time was up; it does not count."""

    at: datetime
    question: str
    response: Response

    NAME: ClassVar[str] = "refused"


@dataclass(frozen=True, slots=True)
class Finished:
    """The result was accepted, or the exam handed in; nothing can be taken back any more."""

    at: datetime

    NAME: ClassVar[str] = "finished"


Event = (
    Started
    | Answered
    | Graded
    | Skipped
    | Undone
    | Flagged
    | HintShown
    | Paused
    | Resumed
    | Opened
    | Refused
    | Finished
)

EVENTS: tuple[type[Event], ...] = (
    Started,
    Answered,
    Graded,
    Skipped,
    Undone,
    Flagged,
    HintShown,
    Paused,
    Resumed,
    Opened,
    Refused,
    Finished,
)
