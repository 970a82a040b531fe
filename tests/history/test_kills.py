"""`kill -9` at random moments of quiz, exam and review on a real terminal: QUIZKIT_KILLS says how many, else 15."""

from __future__ import annotations

import json
import os
import random
import re
import sqlite3
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pexpect
import pytest

from quizkit.history.places import Place
from quizkit.history.store import Store
from quizkit.quiz.events import Answered
from quizkit.quiz.records import from_record
from quizkit.quiz.schedule import REVIEW
from tests.support.banks import make_bank
from tests.support.real_terminal import RealTerminal

KILLS = int(os.environ.get("QUIZKIT_KILLS", "15"))
KILLS_OF_A_SESSION = 5
QUESTIONS = 60
_FEEDBACK = re.compile(r"Explanation (\d+)\.")
_STEM = re.compile(r"Which is number (\d+)\?")
_OFFER = re.compile(r"(?:paused|under way), (\d+) of \d+ answered")
_QUIZ_HEAD = re.compile(r"(\d+) of \d+ \S+ \d+ right")
_EXAM_HEAD = re.compile(r"(\d+) of \d+ \S+ (\d+) answered")
_PATIENCE = 30.0


def question(number: int) -> str:
    return (
        f"- id: question-{number}\n  type: choice\n  question: Which is number {number}?\n  answer: 1\n"
        f"  distractors: [2]\n  explanation: Explanation {number}.\n"
    )


class Learner:
    """Answers as fast as the screen asks, until the program is killed."""

    def __init__(self, bank: Path, chance: random.Random, *arguments: str) -> None:
        self.chance = chance
        self.seen = ""
        self.since_key = ""
        self.terminal = RealTerminal(*arguments, home=bank.parent / "home", columns=100)

    def learn_until_killed(self) -> str:
        """What was on the terminal when it was killed, at a moment that chance chose."""
        # Half of the moments are right after an answer was sent, where it is being kept and shown.
        at_answer = self.chance.randrange(1, 4) if self.chance.random() < 0.5 else 0
        end = time.monotonic() + (_PATIENCE if at_answer else self.chance.uniform(0, 1.5))
        sent = 0
        while time.monotonic() < end and not (at_answer and sent == at_answer):
            self._read(0.005)
            sent += self._press()
        if at_answer:
            time.sleep(self.chance.uniform(0, 0.06))
        self.terminal.child.kill(9)
        while self._read(0.2):
            pass
        self.terminal.child.close(force=True)
        return self.seen

    def _read(self, patience: float) -> bool:
        try:
            read = self.terminal.child.read_nonblocking(65536, timeout=patience)
        except pexpect.TIMEOUT:
            return True
        except pexpect.EOF:
            return False
        self.seen += read
        self.since_key += read
        return True

    def _press(self) -> int:
        """The key that the screen waits for, if it does; 1 where that sends an answer."""
        keys = {"Go on?": ("y",), "now?": ("y",), "h help": ("1", "enter"), "enter next": ("enter",)}
        for text, pressed in keys.items():
            if text in self.since_key:
                self.since_key = ""
                self.terminal.press(*pressed)
                return int(text == "h help")
        return 0


def kept_answers(home: Path) -> list[Answered]:
    """The answers in the store's events, in order; and the store is whole."""
    path = home / "history.db"
    if not path.exists() or not path.stat().st_size:
        return []
    with Store(Place(path)):
        pass
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("pragma integrity_check").fetchone() == ("ok",)
        records = database.execute("select record from event order by session_id, number").fetchall()
        counted = database.execute("select sum(answers) from quarter").fetchone()[0]
    assert not list(home.glob("*damaged*"))
    events = [from_record(json.loads(record)) for (record,) in records]
    answers = [event for event in events if isinstance(event, Answered)]
    assert (counted or 0) == len(answers)
    return answers


def names(answers: list[Answered]) -> list[str]:
    return [answer.question for answer in answers]


def sat_and_killed(folder: Path, seed: int, *arguments: str) -> Iterator[tuple[str, list[Answered], list[Answered]]]:
    """What was on the screen in each run until it was killed, and the answers that were kept before and after it."""
    bank = make_bank(folder / "canal", *(question(number) for number in range(QUESTIONS)))
    chance = random.Random(seed)
    kept: list[Answered] = []
    for _ in range(KILLS_OF_A_SESSION):
        before = kept
        seen = Learner(bank, chance, *arguments, str(bank)).learn_until_killed()
        kept = kept_answers(bank.parent / "home")
        assert kept[: len(before)] == before
        yield seen, before, kept


SEEDS = pytest.mark.parametrize("seed", range(max(KILLS // KILLS_OF_A_SESSION // 3, 1)))


@SEEDS
def test_no_answer_whose_feedback_was_shown_is_lost(tmp_path: Path, seed: int) -> None:
    """Killed and gone on with, again and again: every answer is kept once, and the next question is the right one."""
    shown: set[str] = set()
    for seen, before, kept in sat_and_killed(tmp_path, seed, "take", "--no-shuffle"):
        offer = _OFFER.search(seen)
        assert offer is None or int(offer[1]) == len(before)
        heads = _QUIZ_HEAD.findall(seen)
        assert not heads or int(heads[0]) == len(before) + 1
        # In order, each once, and nothing of what was shown is missing; one may be kept that was not shown yet.
        assert names(kept) == [f"question-{number}" for number in range(len(kept))]
        shown |= {f"question-{number}" for number in _FEEDBACK.findall(seen)}
        assert shown <= set(names(kept))


@SEEDS
def test_no_answer_that_an_exam_has_counted_is_lost(tmp_path: Path, seed: int) -> None:
    """An exam shows no feedback, but how many are answered: so many are kept, and the next one is asked."""
    for seen, before, kept in sat_and_killed(tmp_path, seed, "take", "--no-shuffle", "--exam", "--time", "2h"):
        offer = _OFFER.search(seen)
        assert offer is None or int(offer[1]) == len(before)
        heads = [(int(place), int(answered)) for place, answered in _EXAM_HEAD.findall(seen)]
        assert not heads or heads[0] == (len(before) + 1, len(before))
        assert names(kept) == [f"question-{number}" for number in range(len(kept))]
        assert max((answered for _place, answered in heads), default=0) <= len(kept)


@SEEDS
def test_no_answer_of_a_review_is_lost(tmp_path: Path, seed: int) -> None:
    """What was right does not come again, what was failed does; nothing whose feedback was shown is missing."""
    shown: Counter[str] = Counter()
    for seen, before, kept in sat_and_killed(tmp_path, seed, "review", "--new", str(QUESTIONS)):
        last = {answer.question: answer for answer in before}
        known = {name for name, answer in last.items() if answer.card and answer.card.state == REVIEW}
        asked = [f"question-{number}" for number in _STEM.findall(seen)]
        assert not known & set(asked[:1])
        shown += Counter(f"question-{number}" for number in _FEEDBACK.findall(seen))
        assert shown <= Counter(names(kept))
