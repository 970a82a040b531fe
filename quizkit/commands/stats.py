"""`quizkit stats [BANK…]`: what was learnt, in pictures."""

from __future__ import annotations

import csv
import json
import os
import re
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from shutil import get_terminal_size
from typing import Any

import click

from quizkit.bank.catalogue import open_bank
from quizkit.bank.places import BankNotFound, all_banks, find_bank
from quizkit.commands.completing import bank_names
from quizkit.commands.folders import cache_folder, folders
from quizkit.commands.learning.counting import NOTHING, Rows, as_record, count_up, read_rows
from quizkit.commands.learning.storing import store_option, use_store
from quizkit.commands.stopping import stop
from quizkit.history.figures import Chosen, answers, banks_answered
from quizkit.history.problems import StoreProblem
from quizkit.history.store import Store
from quizkit.kinds import KINDS
from quizkit.quiz.days import begin_of, day_of
from quizkit.quiz.schedule import Plan
from quizkit.terminal.choose import choose_prompter
from quizkit.terminal.stats_screens import MOST_HARD, StatsScreens

DONE = 0
_DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}
_ALWAYS = datetime(1970, 1, 2, tzinfo=UTC)
_WIDEST, _PIPED = 100, 80
COLUMNS = (
    "at", "session", "mode", "bank", "question", "type", "tags", "outcome", "points", "most", "seconds", "hint",
    "confidence", "grade", "undone",
)  # fmt: skip


def _since(context: click.Context, parameter: click.Parameter, value: str) -> int | None:
    """The days of what was typed as 30d, 12w, 6m or 1y; None for all."""
    if value.strip().casefold() == "all":
        return None
    match = re.fullmatch(r"(\d{1,4})([dwmy])", value.strip().casefold(), re.ASCII)
    days = int(match[1]) * _DAYS[match[2]] if match else 0
    if not 1 <= days <= 36500:
        raise click.BadParameter(f"“{value}” is no time; write it as 30d, 12w, 6m, 1y or all.")
    return days


@click.command
@click.argument("banks", nargs=-1, metavar="[BANK]...", shell_complete=bank_names)
@click.option(
    "--since",
    default="1y",
    metavar="TIME",
    callback=_since,
    help="Count from so long ago: 30d, 12w, 6m, 1y (the default) or all.",
)
@click.option("--json", "as_json", is_flag=True, help="Write the figures to standard output as JSON.")
@click.option("--csv", "as_csv", is_flag=True, help="Write every answer to standard output as a row of CSV.")
@click.option("--plain", is_flag=True, help="Write lines without colours.")
@store_option
def command(
    banks: tuple[str, ...], since: int | None, as_json: bool, as_csv: bool, plain: bool, store: str | None
) -> int:
    """Show what was learnt, in all banks or in these: days, scores, what is hard, what is due."""

    if as_json and as_csv:
        raise click.UsageError("--json and --csv are two forms: choose one.")
    return run(banks, since, as_json=as_json, as_csv=as_csv, plain=plain, store=store)


def run(
    names: tuple[str, ...] = (),
    days: int | None = 365,
    *,
    as_json: bool = False,
    as_csv: bool = False,
    plain: bool = False,
    store: str | None = None,
) -> int:
    """Show the figures of the last days, None for all there are. 2 where they cannot be read."""
    now, plan = datetime.now(UTC), Plan()
    since = begin_of(day_of(now) - timedelta(days=days - 1)) if days else _ALWAYS
    paths = {path.parent.resolve().name: path for path in all_banks(folders())}
    chosen = Chosen(tuple(map(_bank_name, names)), since)

    def work(reader: Store) -> Rows:
        with reader.using():
            answered = banks_answered()
            for name in chosen.banks:
                if name not in answered and name not in paths:
                    raise BankNotFound(f"nothing was answered of “{name}”, and there is no such bank")
            if as_csv:
                _write_rows(answers(chosen))
                return NOTHING
            return read_rows(chosen, paths, now, plan)

    if as_csv:
        print(",".join(COLUMNS))
    try:
        figures = count_up(use_store(store, work) or NOTHING, since, now, plan)
    except (BankNotFound, StoreProblem) as error:
        return stop(f"{error}.")
    if as_csv:
        return DONE
    if as_json:
        # ASCII, so that it can be written to any output and read by any program.
        print(json.dumps(as_record(figures), indent=2))
        return DONE
    prompter = choose_prompter(os.environ, plain)
    columns = min(get_terminal_size().columns if sys.stdout.isatty() else _PIPED, _WIDEST)
    # To read a bank takes as long as all figures together: none is read but for the stems that are shown.
    hard = {bank for (bank, _name), _count in figures.hardest[:MOST_HARD] if bank in paths}
    banks = {bank: open_bank(paths[bank], KINDS, cache_folder() / "banks") for bank in hard}
    prompter.show(StatsScreens(prompter.glyphs, columns).all(figures, banks))
    return DONE


def _bank_name(name: str) -> str:
    """The name of a bank that is named by its path; a bank may have gone whose answers are still there."""
    try:
        path = find_bank(name, folders())
    except BankNotFound:
        return name
    return path.parent.resolve().name if path.name == "bank.yaml" else path.stem


def _write_rows(rows: Iterator[dict[str, Any]]) -> None:
    writer = csv.writer(sys.stdout, lineterminator="\n")
    for row in rows:
        writer.writerow(_text(row[name]) for name in COLUMNS)


def _text(value: Any) -> str:
    """A value of a row as CSV has it: times in ISO 8601, tags with semicolons, nothing for what is not known."""
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case datetime():
            return value.isoformat()
        case tuple():
            return ";".join(value)
    return str(value)
