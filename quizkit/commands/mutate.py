"""`quizkit mutate BANK`: the bank made wrong in every known way, to see whether the checks notice."""

from __future__ import annotations

import sys

import click

from quizkit.bank.lock import BadLock, Lock, lock_path, read_lock
from quizkit.bank.places import BankNotFound, find_bank
from quizkit.bank.reader import read_bank
from quizkit.commands.completing import bank_names
from quizkit.commands.folders import folders
from quizkit.commands.lock import why_not
from quizkit.commands.stopping import compared, stop
from quizkit.kinds import KINDS
from quizkit.mutation.trial import Trial, Trials
from quizkit.report.mutation import mutation_json, mutation_lines, tally

_SHOW_EVERY = 25


@click.command
@click.argument("bank", shell_complete=bank_names)
@click.option(
    "--seed",
    type=click.IntRange(min=0),
    default=0,
    metavar="N",
    help="Choose by this number which words are put in, the same each time; by default 0.",
)
@click.option(
    "--fail-under",
    type=click.FloatRange(0, 100),
    default=100,
    metavar="PERCENT",
    help="End with exit code 1 if fewer of the mutants are killed; by default 100.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    help="Write for people (text, the default) or for programs.",
)
def command(bank: str, seed: int, fail_under: float, form: str) -> int:
    """Test the proof: make the BANK wrong in every known way, and show what the checks let pass.

    Nothing is written: each mutant is a question changed in memory, and checked like the real one.
    """

    return run(bank, seed, fail_under, form)


def run(name: str, seed: int = 0, fail_under: float = 100, form: str = "text") -> int:
    """Try every mutant of a bank.

    0, or 1 where fewer than `fail_under` percent are killed, 2 where it could not run.
    """
    try:
        bank = read_bank(find_bank(name, folders()), KINDS)
        problem = why_not(bank)
        if problem:
            return stop(problem)
        trials = Trials(bank, read_lock(lock_path(bank)) or Lock(), KINDS)
    except (BankNotFound, BadLock) as error:
        return stop(f"{error}.")
    tried = _tried(trials, seed)
    if trials.left_out and not tried:
        return stop(f"no question of {bank.path} is proven, so there is nothing to try.")
    if form == "json":
        print(mutation_json(bank, tried, trials.left_out, seed))
    else:
        for line in mutation_lines(bank, tried, trials.left_out):
            print(line)
    return compared(tally("", tried).percent, fail_under)


def _tried(trials: Trials, seed: int) -> list[Trial]:
    """Every trial, with a count on a terminal for whoever waits."""
    waits = sys.stderr.isatty()
    tried: list[Trial] = []
    for trial in trials.run(seed):
        tried.append(trial)
        if waits and len(tried) % _SHOW_EVERY == 0:
            print(f"\r{len(tried)} mutants …", end="", file=sys.stderr, flush=True)
    if waits:
        print("\r" + " " * 24 + "\r", end="", file=sys.stderr, flush=True)
    return tried
