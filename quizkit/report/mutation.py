"""Mutants as lines to read, those that live first, and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from quizkit.bank.model import Bank
from quizkit.mutation.trial import Trial
from quizkit.report.excerpt import flat, shorten
from quizkit.text.counted import counted

_VERSION = 1
_LONGEST = 200  # columns of a text that is shown


class Tally(NamedTuple):
    """How many mutants were tried, and how many of them the checks killed."""

    name: str
    tried: int
    killed: int

    @property
    def percent(self) -> float:
        """The share killed, from 0 to 100; 100 where there was nothing to kill."""
        return 100 * self.killed / self.tried if self.tried else 100.0


def tally(name: str, trials: Sequence[Trial]) -> Tally:
    """The numbers of some trials."""
    return Tally(name, len(trials), sum(trial.killed for trial in trials))


def by_fault(trials: Sequence[Trial]) -> list[Tally]:
    """The numbers of each fault, in the order in which faults were first tried."""
    names = dict.fromkeys(trial.fault.NAME for trial in trials)
    return [tally(name, [trial for trial in trials if name == trial.fault.NAME]) for name in names]


def mutation_lines(bank: Bank, trials: Sequence[Trial], left_out: Sequence[str]) -> Iterator[str]:
    """What lives, each with the line, the words and why it matters; the numbers by fault; the total."""
    for trial in trials:
        if not trial.killed:
            yield from _living(bank, trial)
            yield ""
    rows = by_fault(trials)
    widest = max((len(row.name) for row in rows), default=0)
    if rows:
        yield f"{'fault':{widest}}  mutants  killed"
    for row in rows:
        yield f"{row.name:{widest}}  {row.tried:7}  {row.killed:6}  {_percent(row.percent):>7}"
    if rows:
        yield ""
    for name in left_out:
        yield f"left out: “{flat(name)}” is not proven to begin with"
    yield _total(bank, trials)


def _living(bank: Bank, trial: Trial) -> Iterator[str]:
    mutant = trial.mutant
    where = "/".join(str(step + 1) if isinstance(step, int) else step for step in mutant.route)
    if mutant.article:
        article = bank.sources[mutant.article.source]
        place = f"{article.path}:{article.lines.position(mutant.article.start)[0]}"
    else:
        place = f"{bank.path.as_posix()}:{_line(bank, trial)}"
    yield f"{flat(place)}: lives {trial.fault.NAME}: {flat(where)} of “{trial.question.id}”"
    yield f"   was: {shorten(mutant.before, _LONGEST) or '(nothing)'}"
    yield f"   now: {shorten(mutant.after, _LONGEST)}"
    yield f"   why: {trial.fault.WHY}"


def _line(bank: Bank, trial: Trial) -> int:
    return bank.lines().position(trial.question.at(*trial.mutant.route).start)[0]


def _total(bank: Bank, trials: Sequence[Trial]) -> str:
    every = tally("", trials)
    questions = len({trial.question.id for trial in trials})
    attested = sum(trial.attested for trial in trials)
    of_them = f" · {attested} of attested questions" if attested else ""
    living = every.tried - every.killed
    lives = "lives" if living == 1 else "live"
    told = f"{counted(every.tried, 'mutant')} of {counted(questions, 'question')}: {every.killed} killed"
    return f"{told}, {living} {lives}, {_percent(every.percent)}{of_them}"


def _percent(share: float) -> str:
    """Rounded down, so that one that lives is never lost in the rounding."""
    return f"{int(share * 10) / 10:g} %"


def mutation_json(bank: Bank, trials: Sequence[Trial], left_out: Sequence[str], seed: int) -> str:
    """The same for programs, with every mutant that lives."""
    every = tally("", trials)
    return json.dumps(
        {
            "version": _VERSION,
            "bank": bank.path.as_posix(),
            "seed": seed,
            "mutants": every.tried,
            "killed": every.killed,
            "percent": round(every.percent, 2),
            "attested": sum(trial.attested for trial in trials),
            "left_out": list(left_out),
            "faults": [{"name": row.name, "mutants": row.tried, "killed": row.killed} for row in by_fault(trials)],
            "living": [_record(bank, trial) for trial in trials if not trial.killed],
        },
        indent=2,
    )


def _record(bank: Bank, trial: Trial) -> dict[str, Any]:
    mutant = trial.mutant
    return {
        "fault": trial.fault.NAME,
        "question": trial.question.id,
        "line": _line(bank, trial),
        "route": list(mutant.route),
        "article": mutant.article.source if mutant.article else None,
        "was": mutant.before,
        "now": mutant.after,
        "why": trial.fault.WHY,
    }
