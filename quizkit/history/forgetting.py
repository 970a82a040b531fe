"""Forgetting sessions: their rows deleted, what was made from them too, and the room given back."""

from __future__ import annotations

from collections.abc import Sequence

import peewee

from quizkit.history import tables
from quizkit.history.cards import refresh_card
from quizkit.history.counts import count_all
from quizkit.history.store import Store


def sessions_of(store: Store, bank: str) -> tuple[list[int], list[int]]:
    """The sessions that are about a bank alone, and those across banks that have answers of it as well."""
    about = (
        tables.Answer.select(tables.Answer.session).join(tables.Item).where(tables.Answer.session == tables.Session.id)
    )
    with store.using():
        own = tables.Session.select(tables.Session.id).where(tables.Session.bank == bank)
        across = tables.Session.select(tables.Session.id).where(
            (tables.Session.bank == "") & peewee.fn.EXISTS(about.where(tables.Item.bank == bank))
        )
        mixed = across.where(peewee.fn.EXISTS(about.where(tables.Item.bank != bank)))
        several = {row.id for row in mixed}
        alone = [row.id for row in [*own, *across] if row.id not in several]
        return sorted(alone), sorted(several)


def forget(store: Store, sessions: Sequence[int] | None = None) -> int:
    """Forget some sessions, or all; gives how many there were. Raises StoreProblem."""
    with store.using():
        with store.engine.transaction():
            gone = _forget_all() if sessions is None else sum(_forget(session) for session in sessions)
            count_all()
            kept = tables.Answer.select(tables.Answer.item)
            tables.Item.delete().where(tables.Item.id.not_in(kept)).execute()
        store.engine.compact()
    return gone


def _forget_all() -> int:
    gone = tables.Session.select().count()
    for table in reversed(tables.TABLES):
        table.delete().execute()
    return int(gone)


def _forget(session: int) -> int:
    graded = (
        tables.Item.select(tables.Item.bank, tables.Item.question)
        .join(tables.Answer)
        .where((tables.Answer.session == session) & tables.Answer.grade.is_null(False))
        .distinct()
    )
    questions = [(row.bank, row.question) for row in graded]
    # Events and answers go with their session: the tables say so.
    gone = tables.Session.delete().where(tables.Session.id == session).execute()
    for bank, question in questions:
        refresh_card(bank, question)
    return int(gone)
