"""How `validate` is to work: the values of its options, in one object."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """What is told, and what fails. `select` and `ignore` are codes, beginnings of codes, or names of rules."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    strict: bool = False
    exit_zero: bool = False
    verbose: bool = False


def words(typed: tuple[str, ...]) -> tuple[str, ...]:
    """The words of an option that may be repeated, and that may hold several with commas between."""
    return tuple(word.strip() for text in typed for word in text.split(",") if word.strip())
