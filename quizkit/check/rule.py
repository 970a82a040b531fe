"""What a rule is: a module with a manual page, four names and one function."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from quizkit.bank.problems import Problem
from quizkit.text.lines import Lines

if TYPE_CHECKING:
    from quizkit.check.subject import Subject


class Severity(StrEnum):
    """How bad a finding is. Errors and warnings fail a run, notes do not."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Label(Protocol):
    """What a finding says of its rule: as much can be kept without the rule itself."""

    @property
    def CODE(self) -> str: ...

    @property
    def NAME(self) -> str: ...

    @property
    def SEVERITY(self) -> Severity: ...


class Rule(Label, Protocol):
    """A rule's module. Its docstring is the page that `quizkit explain` prints."""

    @property
    def __doc__(self) -> str | None: ...  # type: ignore[override]

    @property
    def check(self) -> Callable[[Subject], Iterable[Problem]]: ...


@dataclass(frozen=True)
class Finding:
    """A problem, with the rule it breaks, the file it stands in and the id of its question ("" for none)."""

    rule: Label
    path: str
    lines: Lines
    problem: Problem
    question: str = ""

    @cached_property
    def position(self) -> tuple[int, int]:
        """Line and column, both from 1, the column in code points."""
        return self.lines.position(self.problem.start)


def from_reader(name: str) -> Callable[[Subject], Iterable[Problem]]:
    """The check of a rule that the reader applies itself, because it stands in the way of reading."""

    def check(subject: Subject) -> Iterable[Problem]:
        return (problem for problem in subject.bank.problems if problem.rule == name)

    return check


def from_engine(subject: Subject) -> Iterable[Problem]:
    """The check of a rule that speaks of other findings: the engine applies it, once all others have spoken."""
    return ()
