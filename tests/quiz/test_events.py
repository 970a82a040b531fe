"""Events as records and back."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizkit.quiz.events import EVENTS, Answered, Card, Event, Graded, Paused, Started
from quizkit.quiz.records import from_record, to_record

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
TIMES = st.datetimes(
    datetime(1970, 1, 2), datetime(2100, 1, 1), timezones=st.sampled_from([UTC, timezone(timedelta(hours=5))])
)
REALS = st.floats(allow_nan=False, allow_infinity=False)
CARD = st.builds(Card, due=TIMES, stability=REALS, difficulty=REALS)
ANSWERED = st.builds(Answered, at=TIMES, seconds=st.none() | REALS, card=st.none() | CARD)
SPECIAL = {Answered: ANSWERED, Graded: st.builds(Graded, at=TIMES, card=CARD)}
EVENT = st.one_of([SPECIAL[made] if made in SPECIAL else st.builds(made, at=TIMES) for made in EVENTS])


@given(EVENT)
def test_an_event_comes_back_from_its_record(event: Event) -> None:
    """Any event, kept as JSON and read again, is the same event; its time is kept in UTC."""
    record = to_record(event)
    assert record["event"] == event.NAME
    assert record["at"].endswith("+00:00")
    assert from_record(json.loads(json.dumps(record))) == event


def test_a_record_is_plain_and_short() -> None:
    """A record holds the event's name, its time and its fields."""
    assert to_record(Answered(NOW, "year", ("2008",))) == {
        "event": "answered",
        "at": "2026-03-01T12:00:00+00:00",
        "question": "year",
        "response": ("2008",),
    }


def test_names_are_told_apart() -> None:
    """No two kinds of events share a name."""
    assert len({event.NAME for event in EVENTS}) == len(EVENTS)


def test_fields_of_a_later_version_are_passed_over() -> None:
    """A field that this version does not know does no harm."""
    assert from_record({**to_record(Paused(NOW)), "mood": "tired"}) == Paused(NOW)


@pytest.mark.parametrize(
    "change",
    [
        {"event": "exploded"},
        {"event": ["started"]},
        {"at": "yesterday"},
        {"at": 5},
        {"questions": "year"},
        {"questions": None},
        {"questions": [1, 2]},
        {"bank": 5},
        {"seed": True},
        {"at": "2026-03-01T12:00:00"},
        {"at": "0001-01-01T00:30:00+14:00"},
        {"at": "9999-12-31T23:30:00-11:00"},
    ],
)
def test_a_record_that_is_no_event_is_an_error(change: dict[str, Any]) -> None:
    """An unknown name, a time that is none, and texts that are none raise ValueError."""
    record = to_record(Started(NOW, "bank", 7, True, ("year",)))
    with pytest.raises(ValueError, match=r"."):
        from_record({**record, **change})


@pytest.mark.parametrize(
    "change",
    [
        {"seconds": "two"},
        {"seconds": float("nan")},
        {"marked": {"bank": "canal"}},
        {"marked": "right"},
        {"card": {"due": "2026-03-01", "stability": 1, "difficulty": 1, "state": 1}},
    ],
)
def test_an_answer_whose_parts_are_none_is_an_error(change: dict[str, Any]) -> None:
    """What an answer carries along is read as strictly as the answer."""
    with pytest.raises(ValueError, match="no event"):
        from_record({**to_record(Answered(NOW, "year", ("2008",))), **change})


@pytest.mark.parametrize("record", [{}, {"event": "answered"}, [], "answered", None])
def test_what_is_no_record_is_an_error(record: Any) -> None:
    """Records without their fields, and things that are no records, raise ValueError."""
    with pytest.raises(ValueError, match="no event"):
        from_record(record)
