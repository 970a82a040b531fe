"""Where the report of a run goes, and in which format: standard output, a file, GitHub's summary of a step."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from quizkit.bank.writing import write_whole
from quizkit.check.outcome import Outcome
from quizkit.report.run import Run, report_in
from quizkit.text.visible import one_line


class Reporter:
    """Tells the outcomes of one run.

    `format` is one of the report's `FORMATS`, or None for that of the surroundings: `github` in GitHub
    Actions, else `text`. With `output`, the format is that of the file, and standard output keeps the one
    of the surroundings, for the log. `exit_code` is asked once all outcomes have been seen.
    """

    def __init__(
        self,
        format: str | None,
        output: Path | None,
        exit_code: Callable[[], int],
        environment: Mapping[str, str] = os.environ,
    ) -> None:
        self.surroundings = environment
        self.usual = "github" if environment.get("GITHUB_ACTIONS") == "true" else "text"
        self.format = format
        self.output = output
        self.run = Run(_root(environment), exit_code)

    def tell(self, outcomes: Iterable[Outcome]) -> bool:
        """Write the report; False where a file could not be written, which is said on standard error."""
        shown = self.usual if self.output else self.format or self.usual
        summary = self.surroundings.get("GITHUB_STEP_SUMMARY") if shown == "github" else None
        if self.output or summary:
            # They are told more than once, so this time they are kept.
            outcomes = list(outcomes)
        for line in report_in(shown, outcomes, self.run._replace(columns=_columns(self.surroundings))):
            print(line)
        if summary:
            _append_summary(Path(summary), outcomes, self.run)
        return not self.output or _write(self.output, report_in(self.format or "text", outcomes, self.run))


def _columns(environment: Mapping[str, str]) -> int | None:
    """How wide the terminal is that a person reads at; None in a pipe, a file or a CI, where lines stay whole."""
    if not sys.stdout.isatty() or environment.get("CI"):
        return None
    from shutil import get_terminal_size

    return get_terminal_size().columns


def _root(environment: Mapping[str, str]) -> Path:
    """The folder that paths are relative to: the checkout of a CI's job, else the working folder."""
    if environment.get("GITHUB_ACTIONS") == "true":
        return Path(environment.get("GITHUB_WORKSPACE") or ".")
    if environment.get("GITLAB_CI") == "true":
        return Path(environment.get("CI_PROJECT_DIR") or ".")
    return Path()


def _append_summary(path: Path, outcomes: Iterable[Outcome], run: Run) -> None:
    from quizkit.report.step_summary import step_summary

    try:
        with path.open("a", encoding="utf-8", errors="backslashreplace") as file:
            file.writelines(f"{line}\n" for line in step_summary(outcomes, run))
    except OSError as error:
        print(f"quizkit: the summary of the step cannot be written: {error.strerror}", file=sys.stderr)


def _write(path: Path, lines: Iterator[str]) -> bool:
    try:
        write_whole(path, "".join(f"{line}\n" for line in lines).encode("utf-8", "backslashreplace"))
    except OSError as error:
        print(f"quizkit: {one_line(str(path))} cannot be written: {error.strerror}", file=sys.stderr)
        return False
    return True
