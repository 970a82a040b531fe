"""How `validate` is to work: the values of its options, in one object."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Settings:
    """What is told, and what fails. `select` and `ignore` are codes, beginnings of codes, or names of rules.

    Without a `format` the surroundings choose one; with an `output`, the format is that of this file.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    strict: bool = False
    exit_zero: bool = False
    verbose: bool = False
    format: str | None = None
    output: Path | None = None


def words(typed: tuple[str, ...]) -> tuple[str, ...]:
    """The words of an option that may be repeated, and that may hold several with commas between."""
    return tuple(word.strip() for text in typed for word in text.split(",") if word.strip())
