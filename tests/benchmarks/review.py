"""How fast what is due is found: python tests/benchmarks/review.py

Ten years of a learner who reviews 2,000 questions each day, remembering as well as FSRS thinks they do, are
played into a store; then what is due is looked for on the last day, beside a store that is empty.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from quizkit.bank.reader import read_bank
from quizkit.commands.learning.reviewing import Reviewing
from quizkit.history.late import LateStore
from quizkit.history.places import Place
from quizkit.history.store import Store
from quizkit.kinds import KINDS
from quizkit.quiz.deck import due
from quizkit.quiz.events import Answered, Marked, Started
from quizkit.quiz.review import MODE, Entry, with_grade
from quizkit.quiz.schedule import Plan, recall
from tests.benchmarks.made_banks import make_yaml_bank

BEGIN = datetime(2016, 1, 1, 18, 0, tzinfo=UTC)
DAY = timedelta(days=1)
PLAN = Plan(0.9, UTC)
GOAL = 50  # milliseconds


def play(store: Store, names: list[str], bank: str, days: int) -> int:
    """Ten new questions a day and all that is due, answered and kept; gives how many answers there were."""
    chance = random.Random(7)
    waiting, known, answers = [Entry(bank, name, "choice") for name in names], {}, 0
    with store.using(), store.engine.transaction():
        for day in range(days):
            now = BEGIN + day * DAY
            asked = [*due(known.values(), now), *waiting[:10]]
            waiting = waiting[10:]
            if not asked:
                continue
            session = store.begin(Started(now, "", day, True, (), MODE))
            for entry in asked:
                now += timedelta(seconds=9)
                right = chance.random() < (recall(entry.known, now, PLAN) if entry.known else 0.6)
                marked = Marked(bank, "choice", (), "1" if right else "0", "1", "key", "wording")
                answer = Answered(now, entry.question, ("x",), chance.uniform(2, 20), marked=marked)
                answer = with_grade(entry, answer, 3 if right else 1, PLAN)
                store.append(session, answer)
                known[entry.question] = entry.answered(answer)
                answers += 1
    return answers


def finding(path: Path, bank_file: Path, now: datetime, runs: int) -> tuple[float, int]:
    """The median of the seconds that it takes to find what is due, and how much that is."""
    bank = read_bank(bank_file, KINDS)
    took = []
    with LateStore(Place(path), print, lambda: now) as store:
        for _run in range(runs):
            reviewing = Reviewing({bank.name: bank}, None, store, lambda: now, PLAN)  # type: ignore[arg-type]
            start = time.perf_counter()
            reviewing.gather(10)
            took.append(time.perf_counter() - start)
    # The first one opens the store.
    return statistics.median(took[1:]), len(reviewing.review.due)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--years", type=int, default=10)
    parser.add_argument("--runs", type=int, default=15)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        bank_file = make_yaml_bank(folder / "bank", 2_000)
        bank = read_bank(bank_file, KINDS)
        days = options.years * 365
        with Store(Place(folder / "full.db")) as store:
            answers = play(store, [question.id for question in bank.questions], bank.name, days)
        now = BEGIN + days * DAY
        full, number = finding(folder / "full.db", bank_file, now, options.runs)
        empty, _none = finding(folder / "empty.db", bank_file, now, options.runs)
    verdict = "" if full * 1000 <= GOAL else "   SHORT"
    print(f"{answers:,} answers in {options.years} years; {number} of 2,000 questions are due")
    print(f"finding what is due: {full * 1000:.1f} ms   goal ≤ {GOAL} ms{verdict}")
    print(f"    / in an empty store: {full / empty:.1f} × ({empty * 1000:.1f} ms)")
    return 1 if verdict else 0


if __name__ == "__main__":
    sys.exit(main())
