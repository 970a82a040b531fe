"""`quizkit review [BANK…]`: what is due is asked again, before it is forgotten."""

from __future__ import annotations

import json
import os
import random
import sys
from datetime import UTC, datetime

import click

from quizkit.bank.places import BankNotFound
from quizkit.commands.completing import bank_names
from quizkit.commands.learning.keeping import keeping
from quizkit.commands.learning.reviewing import Reviewing, found_banks
from quizkit.commands.learning.storing import store_option
from quizkit.commands.stopping import stop
from quizkit.history.problems import StoreProblem
from quizkit.quiz.schedule import Plan
from quizkit.terminal.choose import choose_prompter
from quizkit.terminal.prompter import Interrupted

DONE, INTERRUPTED = 0, 130
NEW_A_DAY = 10
_SEEDS = 2**31


def _percent(context: click.Context, parameter: click.Parameter, value: str) -> float:
    """A share of what was typed as 90, 90% or 0.9."""
    try:
        number = float(value.strip().removesuffix("%"))
    except ValueError:
        number = 0.0
    share = number / 100 if number > 1 else number
    if not 0.7 <= share <= 0.97:
        raise click.BadParameter("it is a share between 70% and 97%.")
    return share


@click.command
@click.argument("banks", nargs=-1, metavar="[BANK]...", shell_complete=bank_names)
@click.option(
    "--new",
    type=click.IntRange(min=0),
    metavar="N",
    help=f"Learn at most this many new questions a day; by default {NEW_A_DAY}.",
)
@click.option("--limit", "-n", type=click.IntRange(min=1), metavar="N", help="Ask at most this many questions.")
@click.option(
    "--retention",
    default="90%",
    metavar="SHARE",
    callback=_percent,
    help="Ask again when the chance that it is known has come down to this, 70% to 97%; by default 90%.",
)
@click.option("--grade", is_flag=True, help="Ask after each answer how well you knew it.")
@click.option("--plain", is_flag=True, help="Write numbered lines and redraw nothing.")
@click.option(
    "--json",
    "as_json",
    is_flag=True,
    help="Write the result to standard output as JSON, and the questions to standard error.",
)
@store_option
def command(
    banks: tuple[str, ...],
    new: int | None,
    limit: int | None,
    retention: float,
    grade: bool,
    plain: bool,
    as_json: bool,
    store: str | None,
) -> int:
    """Review what is due, in all banks that are found or in these.

    Questions answered before come back when they are about to be forgotten; some new ones are added each day.
    """

    return run(
        banks, new=new, limit=limit, retention=retention, asks_grade=grade, plain=plain, as_json=as_json, store=store
    )


def run(
    names: tuple[str, ...] = (),
    *,
    new: int | None = None,
    limit: int | None = None,
    retention: float = 0.9,
    asks_grade: bool = False,
    plain: bool = False,
    as_json: bool = False,
    store: str | None = None,
) -> int:
    """Review. 0 at its end, after a pause or where nothing is due, 2 where it could not begin, 130 when interrupted."""
    prompter = choose_prompter(os.environ, plain, to_standard_error=as_json)
    try:
        banks = found_banks(names)
        with keeping(store, prompter, _now) as history:
            reviewing = Reviewing(banks, prompter, history, _now, Plan(retention), are_named=bool(names))
            reviewing.gather(NEW_A_DAY if new is None else new, limit)
            code = DONE
            try:
                # Whoever named a number, and who is not there to be asked, need not be asked.
                if reviewing.begins(asks=new is None and sys.stdin.isatty()):
                    reviewing.run(random.randrange(_SEEDS), asks_grade)
            except Interrupted:
                code = INTERRUPTED
    except BankNotFound as error:
        return stop(f"{error}.")
    except StoreProblem as error:
        return stop(f"{error}.")
    if as_json:
        # ASCII, so that it can be written to any output and read by any program.
        print(json.dumps(reviewing.record(), indent=2))
    return code


def _now() -> datetime:
    return datetime.now(UTC)
