"""Checks banks as the settings say; outcomes pass by one at a time, and the exit code is worked out on the way."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from quizkit.bank.places import BANK_FILE, BankNotFound, bank_of_file, banks_below, find_bank
from quizkit.check.outcome import Outcome
from quizkit.check.rule import Severity
from quizkit.commands.folders import cache_folder, folders
from quizkit.commands.stopping import COULD_NOT_RUN
from quizkit.commands.validating.cache import Cache
from quizkit.commands.validating.one_bank import checked
from quizkit.commands.validating.settings import STANDARD_INPUT, Settings
from quizkit.text.visible import one_line

CLEAN, FINDINGS = 0, 1
_MUCH = 200_000  # bytes: about 300 questions


def banks_at(names: Iterable[str]) -> tuple[list[Path], bool]:
    """The files to check for the paths of a command line, each once, and whether every path led to one.

    A path that leads nowhere is told on standard error, and so is what may have been a bank below one: a
    check that passes it over would say that all is well.
    """
    overlooked: list[str] = []

    def overlook(path: str, reason: str) -> None:
        overlooked.append(path)
        print(f"quizkit: {one_line(path)} {reason}", file=sys.stderr)

    files: list[Path] = []
    complete = True
    for name in names:
        told = len(overlooked)
        found = quiet_banks_at(name, overlook)
        if not found and told == len(overlooked):
            complete = False
            reason = f"there is no bank: neither a file nor a folder with a {BANK_FILE} in it or below it"
            print(f"quizkit: {one_line(name)}: {reason}", file=sys.stderr)
        files += found
    return list(dict.fromkeys(files)), complete and not overlooked


def quiet_banks_at(name: str, overlook: Callable[[str, str], None] = lambda path, reason: None) -> list[Path]:
    """The files to check for one path; none where it leads nowhere. `overlook` is that of `banks_below`."""
    path = Path(name)
    if path == STANDARD_INPUT:
        return [path]
    try:
        if path.is_dir():
            return banks_below(path, overlook)
        return [bank_of_file(path)] if path.exists() else [find_bank(name, folders())]
    except BankNotFound:
        return []
    except OSError:  # a name that is too long, or a folder that may not be entered
        return []


def all_checked(files: Sequence[Path], settings: Settings) -> Iterator[Outcome]:
    """The outcomes of some banks, in their order: by several processes where there is work for them."""
    cache = Cache(cache_folder() / "validate") if settings.cache else None
    if settings.jobs != 1 and STANDARD_INPUT not in files and _is_much(files):
        from quizkit.commands.validating.workers import all_cores, checked_together

        jobs = settings.jobs or all_cores()
        if jobs > 1:
            yield from checked_together(files, settings, cache, min(jobs, len(files)))
            return
    for path in files:
        yield checked(path, settings, cache)


def _is_much(files: Sequence[Path]) -> bool:
    """Whether other processes would be done before they are started."""
    if len(files) == 1:
        return False
    size = 0
    for path in files:
        try:
            size += path.stat().st_size
        except OSError:
            continue
        if size >= _MUCH:
            return True
    return False


class ExitCode:
    """The exit code, worked out while the outcomes pass by."""

    def __init__(self, settings: Settings, code: int) -> None:
        self.settings = settings
        self.code = code

    def seen(self, outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
        for outcome in outcomes:
            self.code = max(self.code, self._of(outcome))
            yield outcome

    def _of(self, outcome: Outcome) -> int:
        if any(finding.rule.NAME == "unreadable-bank" for finding in outcome.findings):
            return COULD_NOT_RUN
        fails = (Severity.ERROR, Severity.WARNING, *((Severity.NOTE,) if self.settings.strict else ()))
        found = any(outcome.count(severity) for severity in fails)
        return FINDINGS if found and not self.settings.exit_zero else CLEAN
