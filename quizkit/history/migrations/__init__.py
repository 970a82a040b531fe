"""From one version of the schema to the next: a module a step, with `FROM` and `migrate`."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import peewee

from quizkit.history.migrations import from_1, from_2


class Step(NamedTuple):
    """A step from a version to the next one; `rebuilds` where what is made from the events is left to be made anew."""

    version: int
    migrate: Callable[[peewee.Database], None]
    rebuilds: bool = False


STEPS = (Step(1, from_1.migrate, rebuilds=True), Step(2, from_2.migrate))
"""In order. The last one leads to `SCHEMA_VERSION`."""


def migrate(database: peewee.Database, version: int) -> bool:
    """Take a database from a version to the newest; inside a transaction. True where it must be rebuilt afterwards."""
    steps = [step for step in STEPS if step.version >= version]
    for step in steps:
        step.migrate(database)
    return any(step.rebuilds for step in steps)
