"""A damaged store: kept aside under a dated name, and what can still be read of it put into a new one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from quizkit.history.migrations.from_1 import session_name
from quizkit.history.pages import Row, rows
from quizkit.history.places import Place
from quizkit.history.problems import StoreProblem
from quizkit.history.store import Store
from quizkit.quiz.events import Answered, Event, Finished, Started
from quizkit.quiz.records import from_record
from quizkit.translation import _, ngettext, sentences

SIGN = b'{"event":"'
"""What every store has in it, once something was kept."""


class Found(NamedTuple):
    """A session that could be read, its number and name as they were; `lost` events of it could not."""

    number: int
    uuid: str
    events: list[Event]
    lost: int


class Recovered(NamedTuple):
    """What was done: the damaged file's new name, and how much of it is in the new store."""

    kept: Path
    sessions: int
    answers: int
    lost: int

    def __str__(self) -> str:
        kept = _("The history was damaged. It is kept as {file}, and a new one goes on.").format(file=self.kept)
        found = _("What could be read of it: {sessions} with {answers}.").format(
            sessions=ngettext("{number} session", "{number} sessions", self.sessions),
            answers=ngettext("{number} answer", "{number} answers", self.answers),
        )
        told = sentences(kept, found)
        if not self.lost:
            return told
        return sentences(told, ngettext("{number} event could not.", "{number} events could not.", self.lost))


def recover(path: Path, now: datetime) -> Recovered:
    """Set a damaged store aside and begin a new one with what can be read of it. Raises StoreProblem."""
    try:
        found = list(read_damaged(path))
        kept = set_aside(path, now)
        path.touch(0o600)
    except OSError as error:
        message = _("{path} is damaged, and cannot be kept aside: {reason}")
        raise StoreProblem(message.format(path=path, reason=error.strerror)) from error
    with Store(Place(path)) as store:
        store.add_sessions((session.uuid, session.events, session.number) for session in found)
    answers = sum(isinstance(event, Answered) for session in found for event in session.events)
    return Recovered(kept, len(found), answers, sum(session.lost for session in found))


def set_aside(path: Path, now: datetime) -> Path:
    """Give a store, with its log, a name with the date and time that nothing has yet; gives the name."""
    stem = f"{path.stem}.damaged-{now.astimezone():%Y-%m-%dT%H-%M-%S}"
    kept = path.with_name(f"{stem}{path.suffix}")
    number = 1
    while kept.exists():
        number += 1
        kept = path.with_name(f"{stem}-{number}{path.suffix}")
    log = path.with_name(f"{path.name}-wal")
    if log.exists():
        # First: a log without its file is never played into another file, a file without its log has lost something.
        log.rename(kept.with_name(f"{kept.name}-wal"))
    path.rename(kept)
    path.with_name(f"{path.name}-shm").unlink(missing_ok=True)
    return kept


def read_damaged(path: Path) -> Iterator[Found]:
    """The sessions of a store whose trees may be broken, read page by page. Raises OSError."""
    names: dict[int, str] = {}
    records: dict[int, dict[int, str]] = {}
    for row in rows(path):
        match row:
            case Row(rowid, (None, str(uuid), str(), str(), int(), int())):
                names[rowid] = uuid
            case Row(_, (int(session), int(number), str(record))) if record.startswith(SIGN.decode()):
                records.setdefault(session, {})[number] = record
    for session, numbered in sorted(records.items()):
        found = _session(session, names.get(session), numbered)
        if found:
            yield found


def _session(session: int, name: str | None, records: dict[int, str]) -> Found | None:
    events: list[Event] = []
    for _number, record in sorted(records.items()):
        try:
            events.append(from_record(json.loads(record)))
        except ValueError:
            continue
    if not events:
        return None
    lost = max(records) + 1 - len(events)
    if not isinstance(events[0], Started):
        events = [_beginning(events), *events, Finished(events[-1].at)]
    return Found(session, name or session_name(records[min(records)]), events, lost)


def _beginning(events: list[Event]) -> Started:
    """A beginning for a session that has lost its own: its answers count, but it cannot be gone on with."""
    answers = [event for event in events if isinstance(event, Answered)]
    bank = next((event.marked.bank for event in answers if event.marked), "")
    return Started(events[0].at, bank, 0, True, tuple(dict.fromkeys(event.question for event in answers)))
