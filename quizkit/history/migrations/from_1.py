"""From version 1, sessions and events alone: sessions get a lasting name, and the answers tables of their own."""

from __future__ import annotations

import json
from datetime import datetime
from uuid import NAMESPACE_OID, uuid5

import peewee

from quizkit.history.times import microseconds

# As they were in version 2: a step must not change when the tables of a later version do.
_TABLES = """
create table "session" ("id" integer not null primary key, "uuid" text not null, "bank" text not null,
  "mode" text not null, "started" integer not null, "finished" integer not null);
create unique index "session_uuid" on "session" ("uuid");
create index "session_bank_finished" on "session" ("bank", "finished");
create table "event" ("session_id" integer not null, "number" integer not null, "record" text not null,
  primary key ("session_id", "number"),
  foreign key ("session_id") references "session" ("id") on delete cascade);
create table "item" ("id" integer not null primary key, "bank" text not null, "question" text not null,
  "type" text not null, "tags" text not null, "key" text not null, "wording" text not null);
create unique index "item_bank_question_type_tags_key_wording"
  on "item" ("bank", "question", "type", "tags", "key", "wording");
create table "answer" ("session_id" integer not null, "number" integer not null, "item_id" integer not null,
  "at" integer not null, "outcome" text not null, "points" real not null, "most" real not null, "seconds" real,
  "hinted" integer not null, "undone" integer not null, "confidence" integer, "grade" integer,
  primary key ("session_id", "number"),
  foreign key ("session_id") references "session" ("id") on delete cascade,
  foreign key ("item_id") references "item" ("id"));
create index "answer_item_id_at" on "answer" ("item_id", "at");
create index "answer_at" on "answer" ("at");
create table "card" ("bank" text not null, "question" text not null, "due" integer not null,
  "stability" real not null, "difficulty" real not null, "state" integer not null, "step" integer,
  "last_review" integer not null, primary key ("bank", "question"));
create index "card_due" on "card" ("due");
"""


def migrate(database: peewee.Database) -> None:
    """Copy sessions and events; the store fills the rest from the events."""
    sessions = database.execute_sql('select "id", "bank", "started", "finished" from "session"').fetchall()
    first = dict(database.execute_sql('select "session_id", "record" from "event" where "number" = 0').fetchall())
    database.execute_sql('alter table "event" rename to "event_1"')
    database.execute_sql('alter table "session" rename to "session_1"')
    for statement in _TABLES.split(";"):
        if statement.strip():
            database.execute_sql(statement)
    for number, bank, started, finished in sessions:
        row = (number, session_name(first.get(number, started)), bank, "quiz", _time(started), finished)
        database.execute_sql('insert into "session" values (?, ?, ?, ?, ?, ?)', row)
    database.execute_sql('insert into "event" select "session_id", "number", "record" from "event_1"')
    database.execute_sql('drop table "event_1"')
    database.execute_sql('drop table "session_1"')


def session_name(record: str) -> str:
    """A lasting name for a session that has none, from its first record: the same whenever it is made."""
    return str(uuid5(NAMESPACE_OID, f"quizkit {json.dumps(record)}"))


def _time(text: str) -> int:
    return microseconds(datetime.fromisoformat(text))
