"""Many banks on all cores: a few processes check one bank at a time each, and the outcomes come in order."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Iterator, Sequence
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from quizkit.bank.problems import Problem
from quizkit.check.outcome import Outcome
from quizkit.check.plain import Plain, from_plain, to_plain
from quizkit.check.rule import Finding
from quizkit.commands.validating.cache import Cache
from quizkit.commands.validating.one_bank import checked
from quizkit.commands.validating.settings import Settings
from quizkit.source.article import Article
from quizkit.text.lines import Lines

if TYPE_CHECKING:
    from multiprocessing.process import BaseProcess

_AHEAD = 4
"""How many banks a process may be ahead of the one that is told next, so that few outcomes wait in memory."""


class _Parcel(NamedTuple):
    """An outcome on its way to another process, with the texts that its findings are shown in."""

    plain: Plain
    text: str
    articles: tuple[tuple[str, str, str], ...]


class _Worker(NamedTuple):
    process: BaseProcess
    pipe: Connection


def all_cores() -> int:
    """How many processes may run at a time."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def checked_together(files: Sequence[Path], settings: Settings, cache: Cache | None, jobs: int) -> Iterator[Outcome]:
    """The outcomes of some banks, in their order, checked by `jobs` processes.

    Where a process ends before its bank is done, that bank has a finding that says so, and the others go on.
    """
    workers: dict[Connection, _Worker] = {}
    at: dict[Connection, int] = {}
    done: dict[int, Outcome] = {}
    following = told = 0
    try:
        while told < len(files):
            while following < min(len(files), told + _AHEAD * jobs) and len(at) < jobs:
                worker = next((worker for pipe, worker in workers.items() if pipe not in at), None)
                if worker is None:
                    worker = _start(settings, cache)
                    workers[worker.pipe] = worker
                try:
                    worker.pipe.send(files[following])
                except OSError:  # it ended while it had nothing to do
                    workers.pop(worker.pipe).process.join()
                    continue
                at[worker.pipe] = following
                following += 1
            for pipe in wait(list(at)):
                assert isinstance(pipe, Connection)
                index = at.pop(pipe)
                try:
                    done[index] = _unpacked(pipe.recv())
                except (EOFError, OSError):
                    workers.pop(pipe).process.join()
                    done[index] = _lost(files[index])
            while told in done:
                yield done.pop(told)
                told += 1
    finally:
        for worker in workers.values():
            worker.process.terminate()
        for worker in workers.values():
            worker.process.join()


def _start(settings: Settings, cache: Cache | None) -> _Worker:
    mine, its = multiprocessing.Pipe()
    process = multiprocessing.get_context().Process(target=_work, args=(its, settings, cache), daemon=True)
    process.start()
    its.close()
    return _Worker(process, mine)


def _work(pipe: Connection, settings: Settings, cache: Cache | None) -> None:
    """What a process does: check what it is sent until nothing is sent any more."""
    # Ctrl-C reaches every process of the terminal; the one that tells the outcomes ends the others.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    while True:
        try:
            path = pipe.recv()
        except EOFError:
            return
        pipe.send(_packed(checked(path, settings, cache)))


def _packed(outcome: Outcome) -> _Parcel:
    places = (place.article for finding in outcome.findings for place in finding.problem.related)
    articles = list({id(article): article for article in places}.values())
    text = outcome.findings[0].lines.text if outcome.findings else ""
    plain = to_plain(outcome, articles)
    return _Parcel(plain, text, tuple((article.name, article.path, article.text) for article in articles))


def _unpacked(parcel: _Parcel) -> Outcome:
    return from_plain(parcel.plain, Lines(parcel.text), [Article(*article) for article in parcel.articles])


def _lost(path: Path) -> Outcome:
    from quizkit.check.rules import unreadable_bank

    message = "the process that checked this bank ended before it was done"
    problem = Problem(unreadable_bank.NAME, 0, 0, message, "check it alone: `--jobs 1`")
    finding = Finding(unreadable_bank, path.as_posix(), Lines(""), problem)
    return Outcome(path.as_posix(), (finding,), (), 0, 0, 0)
