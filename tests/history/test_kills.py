"""`kill -9` at random moments of a quiz on a real terminal: QUIZKIT_KILLS says how many, 15 unless given."""

from __future__ import annotations

import os
import random
import re
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pexpect
import pytest

from quizkit.history.places import Place
from quizkit.history.store import Store
from quizkit.quiz.events import Answered
from tests.support.banks import make_bank
from tests.support.real_terminal import RealTerminal

KILLS = int(os.environ.get("QUIZKIT_KILLS", "15"))
KILLS_OF_A_QUIZ = 5
QUESTIONS = 60
_FEEDBACK = re.compile(r"Explanation (\d+)\.")
_OFFER = re.compile(r"paused, (\d+) of \d+ answered")
_HEAD = re.compile(r"(\d+) of \d+ \S+ \d+ right")
_PATIENCE = 30.0


def question(number: int) -> str:
    return (
        f"- id: question-{number}\n  type: choice\n  question: Which is number {number}?\n  answer: 1\n"
        f"  distractors: [2]\n  explanation: Explanation {number}.\n"
    )


class Learner:
    """Answers as fast as the screen asks, until the program is killed."""

    def __init__(self, bank: Path, chance: random.Random) -> None:
        self.chance = chance
        self.seen = ""
        self.since_key = ""
        self.terminal = RealTerminal("take", str(bank), "--no-shuffle", home=bank.parent / "home", columns=100)

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
        keys = {"Go on?": ("y",), "h help": ("1", "enter"), "enter next": ("enter",)}
        for text, pressed in keys.items():
            if text in self.since_key:
                self.since_key = ""
                self.terminal.press(*pressed)
                return int(text == "h help")
        return 0


def kept_answers(home: Path) -> list[str]:
    """The questions answered, by the store's events; and the store is whole."""
    if not (home / "history.db").exists() or not (home / "history.db").stat().st_size:
        return []
    with Store(Place(home / "history.db")) as store:
        session = store.unfinished("canal")
        events = store.events(session) if session else []
    with closing(sqlite3.connect(home / "history.db")) as database:
        assert database.execute("pragma integrity_check").fetchone() == ("ok",)
    assert not list(home.glob("*damaged*"))
    return [event.question for event in events if isinstance(event, Answered)]


@pytest.mark.parametrize("seed", range(max(KILLS // KILLS_OF_A_QUIZ, 1)))
def test_no_answer_whose_feedback_was_shown_is_lost(tmp_path: Path, seed: int) -> None:
    """Killed and gone on with, again and again: every answer is kept once, and the next question is the right one."""
    bank = make_bank(tmp_path / "canal", *(question(number) for number in range(QUESTIONS)))
    chance = random.Random(seed)
    shown: list[str] = []
    kept: list[str] = []
    for _ in range(KILLS_OF_A_QUIZ):
        seen = Learner(bank, chance).learn_until_killed()
        offer = _OFFER.search(seen)
        assert offer is None or int(offer[1]) == len(kept)
        heads = _HEAD.findall(seen)
        assert not heads or int(heads[0]) == len(kept) + 1
        shown += [f"question-{number}" for number in _FEEDBACK.findall(seen)]
        before, kept = kept, kept_answers(tmp_path / "canal" / "home")
        assert kept[: len(before)] == before
        # In order, each once, and nothing of what was shown is missing; one may be kept that was not shown yet.
        assert kept == [f"question-{number}" for number in range(len(kept))]
        assert set(shown) <= set(kept)
