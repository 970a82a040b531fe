"""The same store on a PostgreSQL server, which the tests start themselves."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from quizkit.history import figures, reviews, tables
from quizkit.history.engines import open_engine
from quizkit.history.places import Place, read_place
from quizkit.history.problems import StoreProblem
from quizkit.history.store import Store
from quizkit.quiz.events import Event, Finished, Paused
from tests.history.test_derived import ANSWERED, ANSWERS, STARTED
from tests.support import postgres
from tests.support.banks import LENGTH, SEAS, YEAR, make_bank
from tests.support.events import NOON, SESSIONS
from tests.support.learning import some_learning
from tests.support.program import run_program
from tests.support.real_terminal import RealTerminal

pytest.importorskip("psycopg", reason="the extra `postgres` is not installed")
if postgres.why_not():
    pytest.skip(postgres.why_not(), allow_module_level=True)


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with postgres.server() as url:
        yield url


@pytest.fixture
def url(server: str) -> str:
    """The server's database, emptied."""
    database = open_engine(read_place(server)).database
    with database:
        database.execute_sql("drop schema public cascade")
        database.execute_sql("create schema public")
    return server


def derived(store: Store) -> list[list[tuple[object, ...]]]:
    """The derived tables but for the numbers of items, and which sessions are over."""
    queries = (
        ANSWERS,
        "select * from card order by bank, question",
        "select id, finished from session order by id",
        'select begin, bank, answers, "right", round(points::numeric, 9), most from quarter order by 1, 2',
        'select begin, question, key, type, tags, half_year.confidence, answers, "right", round(points::numeric, 9)'
        " from half_year join item on item.id = item_id order by 1, 2, 3, 4, 5, 6",
    )
    return [store.database.execute_sql(query).fetchall() for query in queries]


def test_events_come_back_as_they_went_in(url: str) -> None:
    """What was kept is equal to what was done; what was left is found, what was finished is not."""
    with Store(read_place(url)) as one, Store(read_place(url)) as two:
        session = one.begin(STARTED)
        one.append(session, ANSWERED)
        assert two.events(session) == [STARTED, ANSWERED]
        assert two.unfinished("canal") == session
        one.append(session, Finished(ANSWERED.at))
        assert two.unfinished("canal") is None


def test_two_windows_on_one_quiz(url: str) -> None:
    """The second to answer is told, and the first loses nothing."""
    with Store(read_place(url)) as one, Store(read_place(url)) as two:
        session = one.begin(STARTED)
        two.events(session)
        one.append(session, ANSWERED)
        with pytest.raises(StoreProblem, match="in another window"):
            two.append(session, ANSWERED)
        assert one.events(session) == [STARTED, ANSWERED]


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(SESSIONS)
def test_all_anew_is_the_same_as_one_by_one(url: str, sessions: list[list[Event]]) -> None:
    """The derived tables of a server's database are those that the events give."""
    with Store(read_place(url)) as store:
        for events in sessions:
            session = store.begin(events[0])  # type: ignore[arg-type]
            for event in events[1:]:
                store.append(session, event)
        before = derived(store)
        store.rebuild()
        assert derived(store) == before
        with store.using():
            for table in reversed(tables.TABLES):
                table.delete().execute()


def test_a_store_of_version_2_is_brought_up_to_date(url: str) -> None:
    """The first version on a server: the answers are counted as they are when they are kept, in the same columns."""
    columns = "select table_name, column_name, data_type, is_nullable from information_schema.columns"
    columns += " where table_name in ('quarter', 'half_year') order by table_name, ordinal_position"
    with Store(read_place(url)) as store:
        some_learning(store, NOON)
        before, made = derived(store), store.database.execute_sql(columns).fetchall()
        store.database.execute_sql("drop table quarter, half_year")
        store.engine.set_version(2)
    with Store(read_place(url)) as store:
        assert derived(store) == before
        assert store.database.execute_sql(columns).fetchall() == made
    assert len(before[3]) > 1


def test_a_newer_store_is_not_touched(url: str) -> None:
    """As with a file."""
    with Store(read_place(url)) as store:
        store.engine.set_version(99)
    with pytest.raises(StoreProblem, match="newer quizkit"):
        Store(read_place(url))


def test_a_quiz_is_paused_and_gone_on_with(url: str, tmp_path: Path) -> None:
    """`take --store URL`: from a pipe, then on a terminal."""
    bank, home = make_bank(tmp_path / "canal", YEAR, SEAS, LENGTH), tmp_path / "home"
    done = run_program("take", str(bank), "--no-shuffle", "--store", url, home=home, answers="2\n")
    assert done.returncode == 130
    assert not home.exists()
    with Store(read_place(url)) as store:
        assert isinstance(store.events(1)[-1], Paused)
    with RealTerminal("take", str(bank), "--no-shuffle", "--store", url, home=home) as terminal:
        terminal.wait_for("1 of 3 answered. Go on?")
        terminal.press("y")
        terminal.wait_for("2 of 3 · 1 right")


def test_a_server_that_is_not_there_is_a_sentence_without_the_password(tmp_path: Path) -> None:
    """Exit code 2, where it was looked for, and no secret on the screen."""
    bank = make_bank(tmp_path / "canal", YEAR)
    url = f"postgresql://learner:secret@/quiz?host={tmp_path}"
    done = run_program("take", str(bank), "--no-shuffle", "--json", "--store", url, home=tmp_path, answers="2\n")
    assert done.returncode == 2
    assert "the database “quiz” on this machine cannot be used" in done.stderr
    assert "secret" not in done.stderr + done.stdout
    assert "Traceback" not in done.stderr
    with pytest.raises(ValueError, match="Expecting value"):
        json.loads(done.stdout)


def test_reviews_and_figures_are_those_of_a_file(url: str, tmp_path: Path) -> None:
    """Every query that counts or finds gives the same on both, and an answer for each of them."""
    now = NOON
    found = []
    for place in (read_place(url), Place(tmp_path / "history.db")):
        with Store(place) as store, store.using():
            some_learning(store, now)
            every, one = figures.Chosen(), figures.Chosen(("canal",), now - timedelta(days=7))
            found.append(
                [
                    reviews.kept_cards(["canal", "gone"]),
                    reviews.seen_since(["canal", "gone"]),
                    sorted(reviews.usual_times()),
                    sorted(reviews.begun_banks()),
                    reviews.introduced_since(now - timedelta(days=20)),
                    reviews.failures("canal", "year"),
                    *(figures.by_day(chosen, now, UTC) for chosen in (every, one)),
                    *(sorted(figures.by_question(chosen), key=str) for chosen in (every, one)),
                    *(figures.reviewed(chosen) for chosen in (every, one)),
                    [{**row, "session": ""} for row in figures.answers(one)],
                    figures.banks_answered(),
                ]
            )
    assert found[0] == found[1]
    assert all(found[0])
