"""The history as JSON lines: a head, then a session a line with all its events."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from quizkit.history import tables
from quizkit.history.events import events_of
from quizkit.history.store import Store
from quizkit.quiz.events import Event, Started
from quizkit.quiz.records import from_record, to_record

VERSION = 1
_HEAD = "quizkit-history"
_SQLITE = b"SQLite format 3\0"

Sessions = Iterator[tuple[str, list[Event], int | None]]


class BadExport(Exception):
    """What was to be imported is no export. The message says where and why."""


def export_lines(store: Store, now: datetime) -> Iterator[str]:
    """The lines of an export, each with its line end. Raises StoreProblem."""
    with store.using():
        rows = list(tables.Session.select(tables.Session.id, tables.Session.uuid).order_by(tables.Session.id))
        yield _line({_HEAD: VERSION, "exported": now.isoformat(), "sessions": len(rows)})
        for row in rows:
            yield _line({"session": row.uuid, "events": [to_record(event) for event in events_of(row.id)]})


def _line(value: dict[str, Any]) -> str:
    # ASCII, so that the lines can be written anywhere; a line end inside a text is escaped.
    return json.dumps(value, separators=(",", ":")) + "\n"


def may_be_replaced(file: Path) -> bool:
    """Whether a file is empty, or an export of an earlier day: anything else is somebody's work. Raises OSError."""
    if not file.is_file():
        return True  # a pipe or a device holds nothing
    with file.open("rb") as opened:
        return opened.read(len(_HEAD) + 3).removeprefix(b'{"') in (b"", _HEAD.encode() + b'"')


def read_export(lines: Iterable[str]) -> Sessions:
    """The sessions of an export: name, events, no number. Raises BadExport."""
    numbered = iter(enumerate(lines, 1))
    head = _read(1, next(numbered, (1, ""))[1])
    version = head.get(_HEAD)
    if version is None:
        raise BadExport("it is no export of quizkit's: the first line has no “quizkit-history”")
    if type(version) is not int or version > VERSION:
        raise BadExport(
            f"it is of version {version}, and this program reads version {VERSION}: a newer quizkit wrote it"
        )
    for number, line in numbered:
        if line.strip():
            yield _session(number, _read(number, line))


def read_store(path: Path) -> Sessions | None:
    """The sessions of a store's file, of a damaged one too; None for a file of another kind. Raises OSError."""
    from quizkit.history.recovery import SIGN, read_damaged

    data = path.read_bytes()
    if data.startswith(_SQLITE) or (b"\0" in data and SIGN in data):
        return ((found.uuid, found.events, None) for found in read_damaged(path))
    return None


def _read(number: int, line: str) -> dict[str, Any]:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise BadExport(f"line {number} is no JSON: {error}") from error
    if not isinstance(value, dict):
        raise BadExport(f"line {number} is no object")
    return value


def _session(number: int, value: dict[str, Any]) -> tuple[str, list[Event], int | None]:
    try:
        uuid = str(UUID(value["session"]))
        events = [from_record(record) for record in value["events"]]
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise BadExport(f"line {number} is no session: {error}") from error
    if not events or not isinstance(events[0], Started):
        raise BadExport(f"line {number} is no session: it does not begin with its beginning")
    return uuid, events, None
