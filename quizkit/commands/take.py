"""`quizkit take [BANK]`: a quiz in the terminal."""

from __future__ import annotations

import json
import os
import random
import sys
from datetime import UTC, datetime
from pathlib import Path

import click

from quizkit.bank.catalogue import open_bank
from quizkit.bank.places import BankNotFound, all_banks, find_bank
from quizkit.commands import completing
from quizkit.commands.folders import cache_folder, folders
from quizkit.commands.learning.durations import duration
from quizkit.commands.learning.keeping import keeping
from quizkit.commands.learning.sitting import Limits
from quizkit.commands.learning.storing import store_option
from quizkit.commands.learning.taking import DONE, INTERRUPTED, Taking
from quizkit.commands.stopping import stop
from quizkit.history.problems import GoneOnElsewhere, StoreProblem
from quizkit.kinds import KINDS
from quizkit.quiz.result import Result, as_record
from quizkit.quiz.selection import Selection
from quizkit.terminal.choose import choose_prompter
from quizkit.terminal.prompter import Interrupted, Prompter
from quizkit.terminal.start_screen import bank_line
from quizkit.translation import _

_SEEDS = 2**31


@click.command
@click.argument("bank", required=False, shell_complete=completing.bank_names)
@click.option("--limit", "-n", type=click.IntRange(min=1), metavar="N", help="Ask at most this many questions.")
@click.option(
    "--tag",
    "-t",
    "tags",
    multiple=True,
    metavar="TAG",
    help="Ask only questions with this tag; may be repeated.",
    shell_complete=completing.tags,
)
@click.option(
    "--difficulty",
    "-d",
    "difficulties",
    multiple=True,
    type=click.Choice(["easy", "medium", "hard"]),
    help="Ask only questions of this difficulty; may be repeated.",
)
@click.option(
    "--type",
    "types",
    multiple=True,
    metavar="TYPE",
    help="Ask only questions of this type; may be repeated.",
    shell_complete=completing.types,
)
@click.option(
    "--seed",
    type=click.IntRange(min=0),
    metavar="N",
    help="Shuffle by this number, the same each time; by default by chance.",
)
@click.option(
    "--shuffle/--no-shuffle",
    default=True,
    help="Shuffle questions and options (the default), or keep the bank's order, and options by number or alphabet.",
)
@click.option(
    "--plain",
    is_flag=True,
    help="Write numbered lines and redraw nothing; also done for ACCESSIBLE=1, and without a terminal.",
)
@click.option(
    "--json",
    "as_json",
    is_flag=True,
    help="Write the result to standard output as JSON, and the questions to standard error.",
)
@click.option(
    "--save/--no-save", default=True, help="Keep what is answered in the history (the default), or keep nothing."
)
@click.option("--exam", is_flag=True, help="Hold an exam: no feedback until it is handed in, questions in any order.")
@click.option(
    "--time",
    metavar="TIME",
    callback=duration,
    help="Limit the time of the whole exam, as 30m or 1h30m; by default there is no limit.",
)
@click.option(
    "--time-each",
    metavar="TIME",
    callback=duration,
    help="Limit the time of each question of an exam, as 90s; by default there is no limit.",
)
@click.option("--confidence", is_flag=True, help="Ask how sure you are before the answer is shown, and mark that too.")
@click.option("--new", is_flag=True, help="Begin anew, and do not offer to go on with a paused quiz.")
@store_option
def command(
    bank: str | None,
    limit: int | None,
    tags: tuple[str, ...],
    difficulties: tuple[str, ...],
    types: tuple[str, ...],
    seed: int | None,
    shuffle: bool,
    plain: bool,
    as_json: bool,
    save: bool,
    exam: bool,
    time: float | None,
    time_each: float | None,
    confidence: bool,
    new: bool,
    store: str | None,
) -> int:
    """Take the quiz of a BANK, named by its name or its path; without one, choose from a menu.

    Answers may be piped, one a line:

    \b
        printf '2\\n1\\n' | quizkit take BANK --no-shuffle
    """

    known = [kind.TYPE for kind in KINDS]
    for name in types:
        if name not in known:
            raise click.BadParameter(f"{name!r} is not one of {', '.join(known)}.", param_hint="--type")
    if (time or time_each) and not exam:
        raise click.UsageError("--time and --time-each are for an exam: add --exam.")
    selection = Selection(tags, difficulties, types, limit)
    limits = Limits(time, time_each) if exam else None
    return run(
        bank,
        selection,
        seed=seed,
        shuffle=shuffle,
        plain=plain,
        as_json=as_json,
        save=save,
        new=new,
        store=store,
        limits=limits,
        confidence=confidence,
    )


def run(
    name: str | None,
    selection: Selection,
    *,
    seed: int | None = None,
    shuffle: bool = True,
    plain: bool = False,
    as_json: bool = False,
    save: bool = True,
    new: bool = False,
    store: str | None = None,
    limits: Limits | None = None,
    confidence: bool = False,
    go_on: bool = False,
) -> int:
    """Take a quiz; with `go_on`, the one that was left, without asking.

    0 at its end or a pause, 2 where it could not begin, 130 when interrupted.
    """
    prompter = choose_prompter(os.environ, plain, to_standard_error=as_json)
    try:
        path = find_bank(name, folders()) if name else _menu(prompter)
        if path is None:
            return DONE
        bank = open_bank(path, KINDS, cache_folder() / "banks")
        seed = random.randrange(_SEEDS) if seed is None else seed
        may_resume = not new and selection == Selection() and sys.stdin.isatty()
        with keeping(store, prompter, _now, save) as history:
            taking = Taking(bank, name or bank.name, prompter, history, _now, confidence)
            problem = taking.begin(selection, seed, shuffle, may_resume, limits, asks=not go_on)
            if problem:
                return stop(problem)
            code = taking.run()
    except BankNotFound as error:
        return stop(f"{error}.")
    except GoneOnElsewhere as error:
        return stop(f"{error}.")
    except StoreProblem as error:
        return stop(f"{error}.\n" + _("With --no-save the quiz can be taken all the same, and nothing of it is kept."))
    except Interrupted:
        return INTERRUPTED
    if as_json:
        # ASCII, so that it can be written to any output and read by any program.
        print(json.dumps(as_record(Result(taking.first, bank.pass_mark), bank), indent=2))
    return code


def _now() -> datetime:
    return datetime.now(UTC)


def _menu(prompter: Prompter) -> Path | None:
    """The bank chosen from a menu of all that are found."""
    banks = all_banks(folders())
    if not banks:
        raise BankNotFound("no banks were found; a bank is a folder with a bank.yaml in ./question_banks")
    read = [open_bank(path, KINDS, cache_folder() / "banks") for path in banks]
    chosen = prompter.choose(_("Which quiz?"), [bank_line(bank, None) for bank in read])
    return None if chosen is None else banks[chosen]
