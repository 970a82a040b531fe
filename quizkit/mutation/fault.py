"""What a fault is: a module with a page, a name, why it matters, and a function that makes mutants."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple, Protocol

from quizkit.mutation.target import Target
from quizkit.mutation.tree import Fields, Route


class ArticleChange(NamedTuple):
    """A span of an article with the words put there instead."""

    source: str
    start: int
    end: int
    text: str


class Mutant(NamedTuple):
    """A question made wrong, or the article changed under it.

    `route` leads to what was changed; `before` and `after` are the words there.
    """

    route: Route
    before: str
    after: str
    fields: Fields
    article: ArticleChange | None = None


class Fault(Protocol):
    """A fault's module. Its docstring says what it does, and why no mutant of it can be right."""

    @property
    def __doc__(self) -> str | None: ...  # type: ignore[override]

    @property
    def NAME(self) -> str: ...

    @property
    def WHY(self) -> str: ...

    @property
    def mutants(self) -> Callable[[Target], Iterable[Mutant]]: ...
