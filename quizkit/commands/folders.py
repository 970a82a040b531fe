"""The folders of the person who runs the program."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from quizkit.bank.places import bank_folders


def data_folder() -> Path:
    """Where a person's data lives: `$QUIZKIT_HOME`, else the platform's place for it."""
    home = os.environ.get("QUIZKIT_HOME")
    if home:
        return Path(home)
    from platformdirs import user_data_path

    return user_data_path("quizkit", appauthor=False)


def cache_folder() -> Path:
    """Where what can be made again is kept: in `$QUIZKIT_HOME`, else the platform's place for it."""
    home = os.environ.get("QUIZKIT_HOME")
    if home:
        return Path(home) / "cache"
    from platformdirs import user_cache_path

    return user_cache_path("quizkit", appauthor=False)


def folders() -> Iterator[Path]:
    """Where banks are looked for, the nearest first."""
    return bank_folders(os.environ, data_folder())
