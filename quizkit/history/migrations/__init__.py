"""From one version of the schema to the next: a module a step, with `FROM` and `migrate`."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import peewee

from quizkit.history.migrations import from_1


class Step(NamedTuple):
    """A step from a version to the next one."""

    version: int
    migrate: Callable[[peewee.Database], None]


STEPS = (Step(1, from_1.migrate),)
"""In order. The last one leads to `SCHEMA_VERSION`."""


def migrate(database: peewee.Database, version: int) -> None:
    """Take a database from a version to the newest; inside a transaction."""
    for step in STEPS:
        if step.version >= version:
            step.migrate(database)
