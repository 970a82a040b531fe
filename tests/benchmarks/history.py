"""A history of a million answers against an empty one: python tests/benchmarks/history.py [--answers N] [--keep FOLDER]

The first question of `take`, side by side in one run, what an answer costs to keep, and how long the figures of
a year and the first question of a review take.
"""

from __future__ import annotations

import argparse
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from quizkit.history.places import FILE_NAME, Place
from quizkit.history.store import Store
from quizkit.quiz.events import Answered, Card, Event, Finished, Marked, Started
from tests.benchmarks.made_banks import make_yaml_bank
from tests.benchmarks.ratios import ratio
from tests.benchmarks.startup import first_screen

_STEM = r"0 right.*\u2500.*?[a-z]{3}"
_KEYS = r"h help"
_BEGAN = datetime(2016, 1, 1, 8, tzinfo=UTC)
_BANKS, _QUESTIONS, _OF_A_SESSION = 20, 100, 25
_BATCH = 8_000
_SHARES = ("1", "1", "1", "0", "1/2")


def sessions(answers: int) -> Iterator[tuple[str, list[Event], int | None]]:
    """Ten years of learning: sessions of 25 answers over 2,000 questions in 20 banks, an eighth of them reviews."""
    chance = random.Random(1)
    step = timedelta(days=3650) / max(answers // _OF_A_SESSION, 1)
    for number in range(answers // _OF_A_SESSION):
        bank, now = f"bank-{chance.randrange(_BANKS)}", _BEGAN + number * step
        names = tuple(f"question-{index}" for index in chance.sample(range(_QUESTIONS), _OF_A_SESSION))
        review = number % 8 == 0
        events: list[Event] = [
            Started(now, "" if review else bank, number, True, names, "review" if review else "quiz")
        ]
        for name in names:
            now += timedelta(seconds=chance.uniform(2, 40))
            tags = ("history",) if int(name[-1]) % 2 else ("history", "geography")
            marked = Marked(bank, "choice", tags, chance.choice(_SHARES), "1", f"key of {name}", f"wording of {name}")
            due = now + timedelta(days=chance.randrange(1, 90))
            card = Card(due, chance.uniform(1, 90), chance.uniform(1, 10), 2) if review else None
            seconds = round(chance.lognormvariate(2, 0.6), 3)
            confidence = chance.choice((None, 1, 2, 3))
            events.append(Answered(now, name, ("1869",), seconds, confidence, marked, 3 if review else None, card))
        events.append(Finished(now))
        yield f"{number:032x}", events, None


def fill(path: Path, answers: int) -> None:
    """A store with so many answers."""
    path.parent.mkdir(parents=True)
    path.touch(0o600)
    with Store(Place(path)) as store:
        batch = []
        for session in sessions(answers):
            batch.append(session)
            if len(batch) == _BATCH:
                store.add_sessions(batch)
                batch = []
        store.add_sessions(batch)


def add_banks(folder: Path) -> None:
    """The banks that were learnt from."""
    for number in range(_BANKS):
        if not (folder / "question_banks" / f"bank-{number}").exists():
            make_yaml_bank(folder / "question_banks" / f"bank-{number}", _QUESTIONS)


def under(label: str, seconds: float, goal: float) -> bool:
    """Print a time beside its goal; True where it is reached."""
    verdict = "" if seconds <= goal else "   SHORT"
    print(f"{label:62} {seconds:6.2f} s  goal ≤ {goal:g} s{verdict}")
    return seconds <= goal


def append(path: Path) -> float:
    """Seconds that a hundred answers take to be kept, one after another."""
    # Of half of a bank's questions, so that a review of what was an empty history has new ones to ask.
    names = tuple(f"question-{number % 50}" for number in range(100))
    now = datetime.now(UTC)
    with Store(Place(path)) as store:
        session = store.begin(Started(now, "bank-1", 1, True, names))
        start = time.perf_counter()
        for name in names:
            marked = Marked("bank-1", "choice", ("history",), "1", "1", f"key of {name}", f"wording of {name}")
            store.append(session, Answered(now, name, ("1869",), 2.5, None, marked))
        took = time.perf_counter() - start
        store.append(session, Finished(now))
    return took


def command(home: Path, *arguments: str) -> float:
    """Seconds that a command takes from start to end."""
    import os

    environment = {**os.environ, "QUIZKIT_HOME": str(home), "PYTHONPATH": str(Path(__file__).parents[2])}
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "quizkit", *arguments],
        check=True,
        stdout=subprocess.DEVNULL,
        env=environment,
        cwd=home.parent,
    )
    return time.perf_counter() - start


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--answers", type=int, default=1_000_000)
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--keep", type=Path, help="fill the store here, or use the one that is there")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        large, empty = options.keep or Path(name) / "large", Path(name) / "empty"
        start = time.perf_counter()
        if not (large / "home" / FILE_NAME).exists():
            fill(large / "home" / FILE_NAME, options.answers)
        fill(empty / "home" / FILE_NAME, 0)
        size = (large / "home" / FILE_NAME).stat().st_size / 1e6
        print(f"{options.answers:,} answers, {size:,.0f} MB, filled in {time.perf_counter() - start:.0f} s")
        take = [sys.executable, "-m", "quizkit", "take", "kosovo-taiwan", "--seed", "1"]
        good = ratio(
            "take: first question on the screen / with an empty history",
            lambda: first_screen(take, _STEM, large),
            lambda: first_screen(take, _STEM, empty),
            1.05,
            options.runs,
        )
        good &= ratio(
            "history: the newest sessions / with an empty history",
            lambda: command(large / "home", "history"),
            lambda: command(empty / "home", "history"),
            1.5,
            options.runs,
        )
        good &= ratio(
            "a hundred answers kept / in an empty history",
            lambda: append(large / "home" / FILE_NAME),
            lambda: append(empty / "home" / FILE_NAME),
            1.5,
            options.runs,
        )
        for folder in (large, empty):
            add_banks(folder)
        year = (datetime.now(UTC) - _BEGAN - timedelta(days=9 * 365)).days
        times = [command(large / "home", "stats", "--since", f"{year}d") for _run in range(options.runs)]
        good &= under("stats: the figures of the last of ten years", statistics.median(times), 1)
        times = [command(large / "home", "stats", "--since", "all") for _run in range(options.runs)]
        good &= under("    of all ten", statistics.median(times), 1)
        review = [sys.executable, "-m", "quizkit", "review", "--new", "10"]
        starts = [[first_screen(review, _KEYS, folder) for folder in (large, empty)] for _run in range(options.runs)]
        more = statistics.median(full - none for full, none in starts)
        good &= under("review: first question, more than with an empty history", more, 0.5)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
