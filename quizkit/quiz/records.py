"""Events as plain values and back, for keeping and for sending."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from datetime import MAXYEAR, MINYEAR, UTC, datetime
from typing import Any

from quizkit.quiz.events import EVENTS, Card, Event, Marked
from quizkit.text.patterns import lazy

# Short, so that no record makes a number that takes long to count with; nothing is divided by 0.
_FRACTION = lazy(r"-?[0-9]{1,12}(?:/[1-9][0-9]{0,11})?")
_BY_NAME = {event.NAME: event for event in EVENTS}


def to_record(event: Event) -> dict[str, Any]:
    """An event as plain values: its name, its time in UTC as ISO 8601, its fields but those at their default."""
    return {"event": event.NAME, **_plain_fields(event)}


def _plain_fields(value: Any) -> dict[str, Any]:
    items = ((field, getattr(value, field.name)) for field in fields(value))
    return {field.name: _plain(item) for field, item in items if item != field.default or field.default is MISSING}


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    return _plain_fields(value) if is_dataclass(value) else value


def from_record(record: Any) -> Event:
    """The event of a record; fields that it does not know are passed over. Raises ValueError for one that is none."""
    try:
        event: Event = _made(_BY_NAME[record["event"]], record)
    except (KeyError, TypeError, OverflowError, ValueError) as error:
        raise ValueError(f"this record is no event: {error}") from error
    return event


def _made(made: type[Any], record: Any) -> Any:
    values = {}
    for field in fields(made):
        if field.name in record:
            values[field.name] = _READERS[str(field.type)](record[field.name])
        elif field.default is MISSING:
            raise KeyError(field.name)
    return made(**values)


def _exactly(kind: type) -> Callable[[Any], Any]:
    def read(value: Any) -> Any:
        if type(value) is not kind:
            raise TypeError(f"{kind.__name__} is wanted")
        return value

    return read


def _time(value: Any) -> datetime:
    time = datetime.fromisoformat(value)
    if time.tzinfo is None:
        raise ValueError("a time without its zone")
    if not MINYEAR < time.year < MAXYEAR:
        # It would be none in some other zone.
        raise ValueError("a time that no zone may move")
    return time.astimezone(UTC)


def _texts(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list | tuple) or not all(isinstance(text, str) for text in value):
        raise TypeError("a list of texts is wanted")
    return tuple(value)


def _fraction(value: Any) -> str:
    if not isinstance(value, str) or not _FRACTION.fullmatch(value):
        raise TypeError("a fraction is wanted, as 1/2")
    return value


def _number(value: Any) -> float:
    if type(value) not in (int, float) or not math.isfinite(value):
        raise TypeError("a number is wanted")
    return float(value)


def _or_none(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda value: None if value is None else read(value)


# By the annotation of the field, so that no event has to say twice what its fields are.
_READERS: dict[str, Callable[[Any], Any]] = {
    "datetime": _time,
    "str": _exactly(str),
    "int": _exactly(int),
    "int | None": _or_none(_exactly(int)),
    "Fractional": _fraction,
    "bool": _exactly(bool),
    "float": _number,
    "float | None": _or_none(_number),
    "tuple[str, ...]": _texts,
    "Response": _texts,
    "Marked | None": _or_none(lambda value: _made(Marked, value)),
    "Card": lambda value: _made(Card, value),
    "Card | None": _or_none(lambda value: _made(Card, value)),
}
