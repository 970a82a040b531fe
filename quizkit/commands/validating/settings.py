"""How `validate` is to work: the values of its options, in one object."""

from __future__ import annotations

from collections.abc import Mapping
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, NamedTuple

STANDARD_INPUT = Path("-")


class Settings(NamedTuple):
    """What is told, and what fails. `select` and `ignore` are codes, beginnings of codes, or names of rules.

    Without a `format` the surroundings choose one; with an `output`, the format is that of this file.
    `per_file_ignores` holds patterns of absolute paths, each with what is ignored there as well.
    `stdin_filename` says where a bank from standard input would be, and so where its sources are.
    `jobs` processes check at a time, as many as there are cores unless given; `cache` keeps outcomes.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    per_file_ignores: tuple[tuple[str, tuple[str, ...]], ...] = ()
    strict: bool = False
    exit_zero: bool = False
    baseline: Path | None = None
    write_baseline: bool = False
    fix: bool = False
    diff: bool = False
    verbose: bool = False
    cache: bool = True
    jobs: int | None = None
    format: str | None = None
    output: Path | None = None
    stdin_filename: Path = STANDARD_INPUT

    def ignored_in(self, path: Path) -> tuple[str, ...]:
        """What is ignored in a file."""
        if not self.per_file_ignores:
            return self.ignore
        whole = path.resolve().as_posix()
        return self.ignore + tuple(
            word for pattern, words in self.per_file_ignores if fnmatchcase(whole, pattern) for word in words
        )


def with_options(settings: Settings, options: Mapping[str, Any]) -> Settings:
    """The settings with the options that were given on the command line; each takes the place of its setting."""
    given = {name: value for name, value in options.items() if value not in (None, ())}
    for name in ("select", "ignore"):
        if name in given:
            given[name] = words(given[name])
    return settings._replace(**given)


def words(typed: tuple[str, ...]) -> tuple[str, ...]:
    """The words of an option that may be repeated, and that may hold several with commas between."""
    return tuple(word.strip() for text in typed for word in text.split(",") if word.strip())
