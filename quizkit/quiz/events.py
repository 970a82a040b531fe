"""What happens in a session, one event after another; each says when."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime
from typing import Any, ClassVar

from quizkit.bank.ask import Response


@dataclass(frozen=True, slots=True)
class Started:
    """A session began with these questions, by id, in this order."""

    at: datetime
    bank: str
    seed: int
    shuffled: bool
    questions: tuple[str, ...]

    NAME: ClassVar[str] = "started"


@dataclass(frozen=True, slots=True)
class Answered:
    """The question was answered."""

    at: datetime
    question: str
    response: Response

    NAME: ClassVar[str] = "answered"


@dataclass(frozen=True, slots=True)
class Skipped:
    """The question was passed over."""

    at: datetime
    question: str

    NAME: ClassVar[str] = "skipped"


@dataclass(frozen=True, slots=True)
class Undone:
    """The last answer or skip was taken back."""

    at: datetime

    NAME: ClassVar[str] = "undone"


@dataclass(frozen=True, slots=True)
class Flagged:
    """The question's flag was set, or taken down if it was set."""

    at: datetime
    question: str

    NAME: ClassVar[str] = "flagged"


@dataclass(frozen=True, slots=True)
class HintShown:
    """The question's hint was looked at."""

    at: datetime
    question: str

    NAME: ClassVar[str] = "hint-shown"


@dataclass(frozen=True, slots=True)
class Paused:
    """The person left before the end."""

    at: datetime

    NAME: ClassVar[str] = "paused"


@dataclass(frozen=True, slots=True)
class Resumed:
    """The person came back."""

    at: datetime

    NAME: ClassVar[str] = "resumed"


@dataclass(frozen=True, slots=True)
class Finished:
    """The result was accepted; nothing can be taken back any more."""

    at: datetime

    NAME: ClassVar[str] = "finished"


Event = Started | Answered | Skipped | Undone | Flagged | HintShown | Paused | Resumed | Finished

EVENTS: tuple[type[Event], ...] = (
    Started,
    Answered,
    Skipped,
    Undone,
    Flagged,
    HintShown,
    Paused,
    Resumed,
    Finished,
)
_BY_NAME = {event.NAME: event for event in EVENTS}


def to_record(event: Event) -> dict[str, Any]:
    """An event as plain values: its name, its time in UTC as ISO 8601, its fields."""
    record = asdict(event)
    return {"event": event.NAME, **record, "at": event.at.astimezone(UTC).isoformat()}


def from_record(record: dict[str, Any]) -> Event:
    """The event of a record. Raises ValueError for one that is none."""
    try:
        made = _BY_NAME[record["event"]]
        values = {field.name: record[field.name] for field in fields(made)}
        values["at"] = datetime.fromisoformat(values["at"])
        for name in ("questions", "response"):
            if name in values:
                values[name] = _texts(values[name])
        return made(**values)
    except (KeyError, TypeError) as error:
        raise ValueError(f"this record is no event: {error}") from error


def _texts(values: object) -> tuple[str, ...]:
    """A list of texts as they are kept in events; TypeError for anything else, a bare text too."""
    if not isinstance(values, list | tuple) or not all(isinstance(value, str) for value in values):
        raise TypeError("a list of texts is wanted")
    return tuple(values)
