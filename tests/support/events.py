"""Sessions made up by hypothesis: events in an order that a conversation could write, and some that it would not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from quizkit.quiz.events import (
    Answered,
    Card,
    Event,
    Finished,
    Flagged,
    Graded,
    HintShown,
    Marked,
    Paused,
    Resumed,
    Skipped,
    Started,
    Undone,
)

NOON = datetime(2026, 3, 29, 12, 0, tzinfo=UTC)
NAMES = st.sampled_from(["year", "seas", "length"])
MOMENTS = st.integers(0, 10**9).map(lambda number: NOON + timedelta(microseconds=number))
SHARES = st.sampled_from(["1", "0", "1/2", "-1/3"])
MARKED = st.builds(
    Marked, st.just("canal"), st.just("choice"), st.sampled_from([(), ("history", "sea")]), SHARES, st.just("2"),
    st.sampled_from(["key 1", "key 2"]), st.just("wording"),
)  # fmt: skip
CARD = st.builds(Card, MOMENTS, st.integers(1, 90).map(float), st.integers(1, 10).map(float), st.integers(1, 3))
ANSWERED = st.builds(
    Answered, MOMENTS, NAMES, st.just(("1869",)), seconds=st.none() | st.integers(0, 99).map(float),
    confidence=st.none() | st.integers(1, 3), marked=st.none() | MARKED,
)  # fmt: skip
GRADED = st.builds(
    Answered, MOMENTS, NAMES, st.just(("1869",)), marked=MARKED, grade=st.integers(1, 4), card=CARD
)  # fmt: skip
OTHER = st.one_of(
    ANSWERED,
    GRADED,
    st.builds(Graded, MOMENTS, NAMES, st.integers(1, 4), CARD),
    st.builds(Skipped, MOMENTS, NAMES),
    st.builds(Undone, MOMENTS, st.just("") | NAMES),
    st.builds(Flagged, MOMENTS, NAMES),
    st.builds(HintShown, MOMENTS, NAMES),
    st.builds(Paused, MOMENTS),
    st.builds(Resumed, MOMENTS, st.lists(NAMES, max_size=1).map(tuple), st.lists(NAMES, max_size=1).map(tuple)),
    st.builds(Finished, MOMENTS),
)
STARTED = st.builds(Started, MOMENTS, st.just("canal"), st.integers(0, 9), st.booleans(), st.just(("year", "seas")))
SESSION: st.SearchStrategy[list[Event]] = st.tuples(STARTED, st.lists(OTHER, max_size=12)).map(
    lambda parts: [parts[0], *parts[1]]
)
SESSIONS = st.lists(SESSION, max_size=4)
