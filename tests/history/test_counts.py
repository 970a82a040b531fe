"""What the store counts for the figures, against a count by hand of all its answers."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from quizkit.history.figures import Chosen, answers, by_day, by_question
from quizkit.history.places import Place
from quizkit.history.store import Store
from quizkit.quiz.days import begin_of, day_of
from quizkit.quiz.events import Answered, Event, Marked, Started
from quizkit.quiz.figures import Count

BEGAN = datetime(2021, 1, 1, 2, 30, tzinfo=UTC)
NOW = datetime(2024, 1, 1, 12, 0, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")
SINCE = [
    date(2020, 1, 1),
    date(2022, 3, 27),
    date(2022, 7, 8),
    date(2023, 10, 29),
    date(2023, 12, 1),
    date(2024, 2, 1),
]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Three years of answers, some every half hour in the nights when clocks are changed."""
    chance = random.Random(3)
    nights = [datetime(2022, 3, 27, tzinfo=UTC), datetime(2023, 10, 29, tzinfo=UTC)]
    moments = [night + index * timedelta(minutes=30) for night in nights for index in range(12)]
    moments += [BEGAN + chance.random() * (NOW - BEGAN) for _answer in range(600)]
    with Store(Place(tmp_path_factory.mktemp("figures") / "history.db")) as opened:
        sessions = []
        for number, bank in enumerate(("abacus", "canal")):
            events: list[Event] = [Started(BEGAN, bank, 1, True, ("year", "seas"))]
            for moment in moments[number::2]:
                marked = Marked(bank, "choice", ("history",), chance.choice(("1", "0", "1/3")), "2", "key", "wording")
                name, sure = chance.choice(("year", "seas")), chance.choice((None, 1, 3))
                events.append(Answered(moment, name, ("x",), 3.0, sure, marked))
            sessions.append((f"{number:032x}", events, None))
        opened.add_sessions(sessions)
        yield opened


@pytest.mark.parametrize("since", SINCE)
@pytest.mark.parametrize("banks", [(), ("canal",), ("gone",)])
def test_counts_are_those_of_the_answers(store: Store, banks: tuple[str, ...], since: date) -> None:
    """By day of the person's zone, and by question and confidence, from any day on."""
    chosen = Chosen(banks, begin_of(since, BERLIN))
    days: dict[date, Count] = defaultdict(Count)
    asked: dict[tuple[str, str, int | None], Count] = defaultdict(Count)
    with store.using():
        for row in answers(chosen):
            count = Count(1, row["outcome"] == "right", row["points"], row["most"])
            day = day_of(row["at"], BERLIN)
            days[day] = days[day].plus(count)
            name = row["bank"], row["question"], row["confidence"]
            asked[name] = asked[name].plus(count)
        found: dict[tuple[str, str, int | None], Count] = defaultdict(Count)
        for each in by_question(chosen):
            assert (each.type, each.tags) == ("choice", ("history",))
            name = each.bank, each.question, each.confidence
            found[name] = found[name].plus(each.counts)
        counted = by_day(chosen, NOW, BERLIN)
    assert rounded(counted) == rounded(days)
    assert rounded(found) == rounded(asked)
    assert bool(counted) == (banks != ("gone",) and since < NOW.date())


def rounded(counts: Mapping[Any, Count]) -> dict[Any, tuple[float, ...]]:
    return {key: tuple(round(value, 6) for value in count) for key, count in counts.items()}
