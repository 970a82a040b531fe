"""The tables of the store. `session` and `event` are the truth; the others are made from the events."""

from __future__ import annotations

import peewee

SCHEMA_VERSION = 3


class Session(peewee.Model):
    """A session: which bank (empty where it goes across banks), when it began, whether it is over.

    `uuid` is the same in every store that the session is copied to; times are microseconds since 1970, UTC.
    """

    id = peewee.AutoField()
    uuid = peewee.TextField(unique=True)
    bank = peewee.TextField()
    mode = peewee.TextField()
    started = peewee.BigIntegerField()
    finished = peewee.BooleanField(default=False)

    class Meta:
        table_name = "session"
        indexes = ((("bank", "finished"), False),)


class Event(peewee.Model):
    """An event of a session: its number in it, from 0, and its record as JSON."""

    session = peewee.ForeignKeyField(Session, backref="events", on_delete="CASCADE", index=False)
    number = peewee.IntegerField()
    record = peewee.TextField()

    class Meta:
        table_name = "event"
        primary_key = peewee.CompositeKey("session", "number")


class Item(peewee.Model):
    """A question as it was when it was answered; edited, it is another row. Tags are parted by line ends.

    `key` and `wording` are digests. An answer of the first version of the store has neither, nor a type.
    """

    id = peewee.AutoField()
    bank = peewee.TextField()
    question = peewee.TextField()
    type = peewee.TextField()
    tags = peewee.TextField()
    key = peewee.TextField()
    wording = peewee.TextField()

    class Meta:
        table_name = "item"
        indexes = ((("bank", "question", "type", "tags", "key", "wording"), True),)


class Answer(peewee.Model):
    """An answer or a skip: the event of the same session and number, marked.

    `outcome` is right, partly, wrong, skipped, or unknown for an answer of the first version of the
    store. `undone` says that it was taken back, or asked again for its key was changed.
    """

    session = peewee.ForeignKeyField(Session, on_delete="CASCADE", index=False)
    number = peewee.IntegerField()
    item = peewee.ForeignKeyField(Item, index=False)
    at = peewee.BigIntegerField()
    outcome = peewee.TextField()
    points = peewee.DoubleField()
    most = peewee.DoubleField()
    seconds = peewee.DoubleField(null=True)
    hinted = peewee.BooleanField()
    undone = peewee.BooleanField(default=False)
    confidence = peewee.IntegerField(null=True)
    grade = peewee.IntegerField(null=True)

    class Meta:
        table_name = "answer"
        primary_key = peewee.CompositeKey("session", "number")
        indexes = ((("item", "at"), False), (("at",), False))


class Card(peewee.Model):
    """When a question comes back, by the last graded answer to it."""

    bank = peewee.TextField()
    question = peewee.TextField()
    due = peewee.BigIntegerField(index=True)
    stability = peewee.DoubleField()
    difficulty = peewee.DoubleField()
    state = peewee.IntegerField()
    step = peewee.IntegerField(null=True)
    last_review = peewee.BigIntegerField()

    class Meta:
        table_name = "card"
        primary_key = peewee.CompositeKey("bank", "question")


class Quarter(peewee.Model):
    """The answers to a bank in a quarter of an hour that has some: how many, right, with what points of how many."""

    begin = peewee.BigIntegerField()
    bank = peewee.TextField()
    answers = peewee.IntegerField()
    right = peewee.IntegerField()
    points = peewee.DoubleField()
    most = peewee.DoubleField()

    class Meta:
        table_name = "quarter"
        primary_key = peewee.CompositeKey("begin", "bank")


class HalfYear(peewee.Model):
    """The answers to a question in 26 weeks at one level of confidence, 0 for none, counted as in a quarter."""

    begin = peewee.BigIntegerField()
    item = peewee.ForeignKeyField(Item, index=False)
    confidence = peewee.IntegerField()
    answers = peewee.IntegerField()
    right = peewee.IntegerField()
    points = peewee.DoubleField()
    most = peewee.DoubleField()

    class Meta:
        table_name = "half_year"
        primary_key = peewee.CompositeKey("begin", "item", "confidence")


TRUTH = (Session, Event)
DERIVED = (Item, Answer, Card, Quarter, HalfYear)
TABLES = (*TRUTH, *DERIVED)
