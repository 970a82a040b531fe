"""`quizkit coverage BANK`: the article, with the sentences that questions reach."""

from __future__ import annotations

import click

from quizkit.bank.places import BankNotFound, find_bank
from quizkit.bank.reader import read_bank
from quizkit.check.coverage import coverage_of
from quizkit.commands.completing import bank_names
from quizkit.commands.folders import folders
from quizkit.commands.lock import why_not
from quizkit.commands.stopping import compared, stop
from quizkit.commands.streams import columns, has_colours
from quizkit.kinds import KINDS
from quizkit.report.coverage import coverage_json, coverage_lines


@click.command
@click.argument("bank", shell_complete=bank_names)
@click.option(
    "--fail-under",
    type=click.FloatRange(0, 100),
    default=0,
    metavar="PERCENT",
    help="End with exit code 1 if fewer of the sentences are reached; by default 0.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    help="Write for people (text, the default) or for programs.",
)
def command(bank: str, fail_under: float, form: str) -> int:
    """Show the article of a BANK, each sentence with the number of questions that reach it.

    A question reaches the sentences that its quotes stand in.
    """

    return run(bank, fail_under, form)


def run(name: str, fail_under: float = 0, form: str = "text") -> int:
    """Print the coverage of a bank. 0, or 1 where it is less than `fail_under` percent, 2 where it could not run."""
    try:
        bank = read_bank(find_bank(name, folders()), KINDS)
    except BankNotFound as error:
        return stop(f"{error}.")
    problem = why_not(bank)
    if problem:
        return stop(problem)
    coverage = coverage_of(bank)
    if form == "json":
        print(coverage_json(bank, coverage))
    else:
        for line in coverage_lines(bank, coverage, columns(), has_colours()):
            print(line)
    return compared(coverage.percent, fail_under)
