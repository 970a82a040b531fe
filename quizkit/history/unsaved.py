"""A store that keeps nothing, for a person who agreed to that."""

from __future__ import annotations

from collections.abc import Callable
from typing import Self, TypeVar

from quizkit.quiz.events import Event, Started

T = TypeVar("T")


class Unsaved:
    """Answers every call like a store that is empty and stays so."""

    saves = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        """Nothing is open."""

    def begin(self, event: Started) -> int:
        return 0

    def append(self, session: int, event: Event) -> None:
        """Nothing is kept."""

    def events(self, session: int) -> list[Event]:
        return []

    def unfinished(self, bank: str) -> int | None:
        return None

    def read(self, query: Callable[[], T], otherwise: T) -> T:
        return otherwise
