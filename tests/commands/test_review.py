"""`quizkit review`, as a process with piped answers, and with a clock that the test moves."""

from __future__ import annotations

import io
import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from quizkit.bank.reader import read_bank
from quizkit.commands.learning.reviewing import Reviewing
from quizkit.history.late import LateStore
from quizkit.history.places import Place
from quizkit.kinds import KINDS
from quizkit.quiz.schedule import Plan
from quizkit.terminal.plain import PlainPrompter
from quizkit.terminal.prompter import Interrupted
from tests.support.banks import HEAD, LENGTH, SEAS, YEAR, make_bank
from tests.support.program import run_program

BERLIN = ZoneInfo("Europe/Berlin")
EVENING = datetime(2026, 3, 27, 22, 0, tzinfo=BERLIN)
DAY = timedelta(days=1)
BRIDGE = "quizkit: 1\ntitle: The bridge\nsource: article.txt\nquestions:\n"


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    return make_bank(tmp_path / "canal", YEAR, SEAS, LENGTH)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def review(*arguments: str, home: Path, answers: str = "") -> dict:  # type: ignore[type-arg]
    done = run_program("review", "--json", *arguments, home=home, answers=answers)
    assert "Traceback" not in done.stderr, done.stderr
    record = json.loads(done.stdout)
    return {**record, "text": done.stderr, "code": done.returncode}


class Learner:
    """One person with a bank, a store and a clock; each `review` is a run of the program."""

    def __init__(self, home: Path, *banks: Path, now: datetime = EVENING) -> None:
        home.mkdir(exist_ok=True)
        self.place = Place(home / "history.db")
        self.banks = banks
        self.now = now
        self.asks_grade = False
        self.new = 10
        self.minutes = 0.0

    def clock(self) -> datetime:
        self.now += timedelta(minutes=self.minutes)
        return self.now.astimezone(UTC)

    def review(self, answers: str = "", limit: int | None = None, plan: Plan | None = None) -> tuple[dict, str]:  # type: ignore[type-arg]
        shown = io.StringIO()
        banks = {bank.name: bank for bank in (read_bank(path, KINDS) for path in self.banks)}
        with LateStore(self.place, print, self.clock) as store:
            reviewing = Reviewing(
                banks, PlainPrompter(io.StringIO(answers), shown), store, self.clock, plan or Plan(0.9, BERLIN)
            )
            reviewing.gather(self.new, limit)
            try:
                if reviewing.begins(asks=False):
                    reviewing.run(7, self.asks_grade)
            except Interrupted:
                pass
        return reviewing.record(), shown.getvalue()


def grades(record: dict) -> list[tuple[str, int]]:  # type: ignore[type-arg]
    return [(answer["id"], answer["grade"]) for answer in record["answers"]]


def test_new_questions_are_learnt_and_come_back_another_day(bank: Path, home: Path) -> None:
    """Right at once, they are over for today; at the end stands when the next is due."""
    record = review(str(bank), home=home, answers="1869\nfalse\n193\n\n")
    assert (record["code"], record["complete"], record["right"]) == (0, True, 3)
    assert record["planned"] == {"canal": {"due": 0, "new": 3}}
    assert grades(record) == [("year", 3), ("seas", 3), ("length", 3)]
    assert "3 answers, 3 right" in record["text"]
    assert "The next question is due " in record["text"]
    record = review(str(bank), home=home)
    assert (record["planned"], record["answered"]) == ({}, 0)
    assert "nothing due" in record["text"]


def test_what_was_missed_in_a_quiz_is_due_first(bank: Path, home: Path) -> None:
    """The quiz makes its questions known; right ones wait for their day."""
    run_program("take", str(bank), "--no-shuffle", home=home, answers="1\n2\n193\n")
    record = review(str(bank), "--new", "0", home=home, answers="1869\n")
    assert record["planned"] == {"canal": {"due": 1, "new": 0}}
    assert grades(record) == [("year", 3)]


def test_what_is_failed_comes_again_after_others(bank: Path, home: Path) -> None:
    """In the same review; a question that the person does not know is answered by the feedback."""
    record = review(str(bank), home=home, answers="s\nfalse\n193\n1869\n")
    assert grades(record) == [("year", 1), ("seas", 3), ("length", 3), ("year", 3)]
    assert "Right answer: 1869" in record["text"]
    assert "again · it comes again in this review" in record["text"]


def test_an_undo_brings_the_card_back(bank: Path, home: Path) -> None:
    """The question is asked again at once, and the right answer counts as a hard one: the key was shown."""
    record = review(str(bank), home=home, answers="1859\nu\n1869\nfalse\n193\n")
    assert grades(record) == [("year", 2), ("seas", 3), ("length", 3)]
    with closing(sqlite3.connect(home / "history.db")) as database:
        rows = database.execute("select outcome, undone, grade from answer order by number").fetchall()
        cards = database.execute("select count(*) from card where question = 'year'").fetchone()
    assert rows[:2] == [("wrong", 1, 1), ("right", 0, 2)]
    assert cards == (1,)


def test_a_hint_makes_a_right_answer_a_hard_one(bank: Path, home: Path) -> None:
    """And the hint is shown."""
    record = review(str(bank), "--limit", "1", home=home, answers="?\n1869\n")
    assert grades(record) == [("year", 2)]
    assert "Hint: Before 1900." in record["text"]


def test_the_person_may_grade(bank: Path, home: Path) -> None:
    """After the feedback: a number from 1 to 4, or Enter for what the rule says."""
    record = review(str(bank), "--grade", home=home, answers="1869\n4\nfalse\n\n193\n1\n193\n\n")
    assert grades(record) == [("year", 4), ("seas", 3), ("length", 1), ("length", 3)]


def test_a_limit_is_kept_and_the_due_go_before_the_new(bank: Path, home: Path) -> None:
    """Of one missed and two new ones, two are asked."""
    run_program("take", str(bank), "--no-shuffle", home=home, answers="1\n")
    record = review(str(bank), "--limit", "2", home=home, answers="1869\nfalse\n")
    assert record["planned"] == {"canal": {"due": 1, "new": 1}}
    assert record["complete"]


def test_the_end_of_the_input_leaves_with_everything_kept(bank: Path, home: Path) -> None:
    """130, and what was answered is known the next time."""
    record = review(str(bank), home=home, answers="1869\n")
    assert (record["code"], record["complete"], record["left"]) == (130, False, 2)
    assert "Left: 1 answer is kept." in record["text"]
    assert review(str(bank), home=home)["planned"] == {"canal": {"due": 0, "new": 2}}


def test_banks_take_turns(tmp_path: Path, home: Path) -> None:
    """Two of one bank never follow each other where another could be asked."""
    canal = make_bank(tmp_path / "canal", YEAR, SEAS, LENGTH)
    bridge = make_bank(tmp_path / "bridge", YEAR, SEAS, head=BRIDGE)
    record = review(str(canal), str(bridge), home=home, answers=":s\n" * 5 + "q\n")
    banks = [answer["bank"] for answer in record["answers"]]
    assert banks == ["canal", "bridge", "canal", "bridge", "canal"]


def test_a_bank_that_was_never_opened_is_not_begun_by_the_review(tmp_path: Path, home: Path) -> None:
    """All that are found are reviewed; new questions come from those that the person began, or named."""
    make_bank(tmp_path / "question_banks" / "canal", YEAR, SEAS)
    make_bank(tmp_path / "question_banks" / "bridge", YEAR, SEAS, head=BRIDGE)
    run_program("take", "canal", "--no-shuffle", home=home, cwd=tmp_path, answers="2\n")
    done = run_program("review", "--json", home=home, cwd=tmp_path)
    assert json.loads(done.stdout)["planned"] == {"canal": {"due": 0, "new": 1}}
    done = run_program("review", "bridge", "--json", home=home, cwd=tmp_path)
    assert json.loads(done.stdout)["planned"] == {"bridge": {"due": 0, "new": 2}}


@pytest.mark.parametrize("wrong", [["--retention", "50%"], ["--retention", "much"], ["nowhere"], ["--limit", "0"]])
def test_what_cannot_be_done_is_said(wrong: list[str], home: Path) -> None:
    """2, and a sentence."""
    done = run_program("review", *wrong, home=home)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert done.stderr


def test_a_question_is_due_when_its_day_begins(bank: Path, home: Path) -> None:
    """At four in the morning, local time, over the night on which an hour is left out."""
    learner = Learner(home, bank)
    record, _ = learner.review(":s\n" * 3 + "1869\nfalse\n193\n")
    due = min(datetime.fromisoformat(answer["due"]) for answer in record["answers"][3:]).astimezone(BERLIN)
    assert (due.hour, due.minute) == (4, 0)
    assert due - EVENING > timedelta(hours=5)
    learner.now = due - timedelta(minutes=1)
    assert learner.review()[0]["planned"] == {}
    learner.now = due
    planned = learner.review()[0]["planned"]["canal"]
    assert planned["due"] >= 1


@pytest.mark.parametrize("zone", ["America/New_York", "Asia/Kathmandu", "Pacific/Kiritimati"])
def test_the_day_is_that_of_the_machine(bank: Path, home: Path, zone: str) -> None:
    """Four in the morning where the person is; kept in UTC."""
    done = run_program("review", str(bank), "--json", "--limit", "1", home=home, answers="1869\n\n", TZ=zone)
    due = datetime.fromisoformat(json.loads(done.stdout)["answers"][0]["due"])
    assert due.utcoffset() == timedelta(0)
    assert due.astimezone(ZoneInfo(zone)).hour == 4


def test_new_questions_are_counted_by_the_day(bank: Path, home: Path) -> None:
    """One in the evening, none after midnight, one after four."""
    learner = Learner(home, bank)
    learner.new = 1
    assert grades(learner.review("1869\n")[0]) == [("year", 3)]
    learner.now += timedelta(hours=5)  # three in the morning
    assert learner.review()[0]["planned"] == {}
    learner.now += timedelta(hours=1, minutes=1)
    assert learner.review("false\n")[0]["planned"]["canal"]["new"] == 1


def test_a_clock_that_was_set_back_loses_nothing(bank: Path, home: Path) -> None:
    """The last answer counts, though its clock showed an earlier time than the one before."""
    learner = Learner(home, bank)
    learner.review("1869\nfalse\n193\n")
    learner.now += 60 * DAY
    learner.review("s\nq\n", limit=1)
    learner.now -= 30 * DAY
    record, _ = learner.review("1869\nq\n", limit=1)
    with closing(sqlite3.connect(learner.place.path)) as database:  # type: ignore[arg-type]
        due = database.execute("select due from card where question = ?", (record["answers"][0]["id"],)).fetchone()[0]
    assert datetime.fromtimestamp(due / 1e6, UTC) == datetime.fromisoformat(record["answers"][0]["due"])


def test_a_question_with_another_key_begins_anew(bank: Path, home: Path) -> None:
    """What was known of the old key says nothing; one that was taken out is not asked."""
    learner = Learner(home, bank)
    learner.review("1869\nfalse\n193\n")
    learner.now += 30 * DAY
    first = learner.review("1869\nfalse\n193\n")[0]["answers"]
    bank.write_text(HEAD + YEAR.replace("answer: 1869", "answer: 1867") + SEAS, encoding="utf-8")
    learner.now += 90 * DAY
    record, _ = learner.review("1867\nfalse\n" * 2)
    again = {answer["id"]: answer for answer in record["answers"]}
    assert set(again) == {"year", "seas"}
    interval = {name: datetime.fromisoformat(each["due"]) - learner.now for name, each in again.items()}
    assert interval["year"] < 5 * DAY
    assert interval["seas"] > datetime.fromisoformat(first[1]["due"]) - learner.now + 100 * DAY


def test_a_question_that_fails_again_and_again_is_told(bank: Path, home: Path) -> None:
    """From the eighth time on."""
    learner = Learner(home, bank)
    _, text = learner.review("s\n" * 9, limit=1)
    assert text.count("fails again and again. Read the passage.") == 2
    assert "You have failed this one 8 times" in text


def test_a_slow_answer_is_a_hard_one(bank: Path, home: Path) -> None:
    """Against the person's own median for the type, once there are answers enough."""
    learner = Learner(home, bank)
    learner.minutes = 0.1
    for _day in range(6):
        record, _ = learner.review("1869\n", limit=1)
        learner.now = datetime.fromisoformat(record["answers"][0]["due"]) + DAY
    learner.minutes = 1
    record, _ = learner.review("1869\n", limit=1)
    assert grades(record) == [("year", 2)]


def test_more_retention_asks_sooner(bank: Path, home: Path, tmp_path: Path) -> None:
    """The share that is wanted decides the intervals."""
    due = []
    for share in (0.97, 0.7):
        learner = Learner(tmp_path / f"{share}", bank)
        record, _ = learner.review("1869\n", limit=1, plan=Plan(share, BERLIN))
        due.append(record["answers"][0]["due"])
    assert due[0] < due[1]
