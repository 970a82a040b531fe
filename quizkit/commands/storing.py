"""The option `--store`, for the commands that use the history."""

from __future__ import annotations

import os

import click

from quizkit.commands.folders import data_folder
from quizkit.history.places import FILE_NAME, Place, read_place

store_option = click.option(
    "--store",
    metavar="URL",
    help="Where the history is kept: a path, sqlite:///path or postgresql://person@machine/database; "
    "also QUIZKIT_STORE. A file in the data folder unless given.",
)


def store_place(named: str | None) -> Place:
    """The place of the history: as named, by `$QUIZKIT_STORE`, or in the data folder. Raises StoreProblem."""
    named = named or os.environ.get("QUIZKIT_STORE")
    return read_place(named) if named else Place(data_folder() / FILE_NAME)
