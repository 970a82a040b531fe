"""The option `--store`, for the commands that use the history."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from quizkit.commands.folders import data_folder
from quizkit.history.late import LateStore
from quizkit.history.places import FILE_NAME, Place, read_place
from quizkit.history.problems import StoreDamaged

if TYPE_CHECKING:
    from quizkit.history.store import Store

T = TypeVar("T")

store_option = click.option(
    "--store",
    metavar="URL",
    help="Use the history at this place: a path, sqlite:///path or postgresql://person@machine/database; "
    "by default $QUIZKIT_STORE, or a file in the data folder.",
)


def store_place(named: str | None) -> Place:
    """The place of the history: as named, by `$QUIZKIT_STORE`, or in the data folder. Raises StoreProblem."""
    named = named or os.environ.get("QUIZKIT_STORE")
    return read_place(named) if named else Place(data_folder() / FILE_NAME)


def use_store(named: str | None, work: Callable[[Store], T], make: bool = False) -> T | None:
    """What a piece of work gives with the store open; None where nothing was kept yet, unless a store is to be made.

    A damaged store is set aside, and the work is done with what could be recovered. Raises StoreProblem.
    """
    from quizkit.history.recovery import recover
    from quizkit.history.store import Store

    place = store_place(named)
    if place.path and not _is_there(place.path, make):
        return None
    try:
        with Store(place) as store:
            return work(store)
    except StoreDamaged:
        if place.path is None:
            raise
        print(f"quizkit: {recover(place.path, datetime.now(UTC))}", file=sys.stderr)
        with Store(place) as store:
            return work(store)


def _is_there(path: Path, make: bool) -> bool:
    """Whether there is a store, looked at as `take` looks at it; made empty where it is to be."""
    if not path.exists() and not make:
        return False
    with LateStore(Place(path), print, lambda: datetime.now(UTC)) as store:
        return make or not store.is_new
