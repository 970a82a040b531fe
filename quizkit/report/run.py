"""What a format needs to know beside the outcomes, and how it is chosen by its name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import NamedTuple, Protocol, cast

from quizkit.check.outcome import Outcome


class Run(NamedTuple):
    """One run of `validate`.

    `root` is the folder that paths for other programs are relative to; `exit_code` gives what the run
    ends with, once every outcome has been seen. `columns` is how wide the terminal is that a person reads at,
    None where lines are as long as they are.
    """

    root: Path
    exit_code: Callable[[], int]
    columns: int | None = None

    def path(self, shown: str) -> str:
        """A file's path relative to the root, with forward slashes; one that lies outside is absolute."""
        file, root = Path(shown).resolve(), self.root.resolve()
        return (file.relative_to(root) if file.is_relative_to(root) else file).as_posix()


class Format(Protocol):
    """A format's module."""

    def report(self, outcomes: Iterable[Outcome], run: Run) -> Iterator[str]:
        """The lines of the report, without their line ends."""


def report_in(format: str, outcomes: Iterable[Outcome], run: Run) -> Iterator[str]:
    """The lines of a report in one of the `FORMATS`."""
    return cast(Format, import_module(f"quizkit.report.{format}")).report(outcomes, run)
