"""`quizkit open ID`: a question, and where the article says its answer."""

from __future__ import annotations

import os
from pathlib import Path

import click

from quizkit.bank.guess import did_you_mean
from quizkit.bank.model import Bank, Question
from quizkit.bank.places import BankNotFound, all_banks, find_bank
from quizkit.bank.reader import read_bank
from quizkit.commands.completing import bank_names, questions_anywhere
from quizkit.commands.folders import folders
from quizkit.commands.stopping import stop
from quizkit.kinds import KINDS
from quizkit.terminal.choose import choose_prompter
from quizkit.terminal.opened import opened
from quizkit.terminal.screens import Screens
from quizkit.text.visible import one_line
from quizkit.translation import _

DONE = 0


@click.command
@click.argument("names", metavar="[BANK] ID", nargs=-1, required=True, shell_complete=questions_anywhere)
@click.option(
    "--bank",
    default="",
    metavar="BANK",
    help="Look in this bank; by default in all that are found.",
    shell_complete=bank_names,
)
@click.option("--plain", is_flag=True, help="Write lines without colours.")
def command(names: tuple[str, ...], bank: str, plain: bool) -> int:
    """Show the question with this ID, its key, and where the article says it.

    ID is the id of a question, or BANK/ID.
    """
    if len(names) > 2 or (bank and len(names) > 1):
        return stop(_("one question is shown at a time: `quizkit open BANK ID`."))
    return run(names[-1], bank or "".join(names[:-1]), plain)


def run(name: str, bank: str = "", plain: bool = False) -> int:
    """Show a question. 2 where there is none by that name, or several."""
    before, slash, last = name.rpartition("/")
    if slash and not bank:
        bank, name = before, last
    try:
        banks = [read_bank(path, KINDS) for path in _paths(bank)]
    except BankNotFound as error:
        return stop(f"{error}.")
    found = [(each, question) for each in banks for question in each.questions if question.id == name]
    if not found:
        return stop(_none(name, banks))
    if len(found) > 1:
        names = ", ".join(_full_name(*each) for each in found)
        return stop(_("several banks have a question “{name}”: {names}.").format(name=one_line(name), names=names))
    prompter = choose_prompter(os.environ, plain)
    prompter.show(opened(Screens(found[0][0], prompter.glyphs), found[0][1]))
    return DONE


def _paths(bank: str) -> list[Path]:
    return [find_bank(bank, folders())] if bank else all_banks(folders())


def _none(name: str, banks: list[Bank]) -> str:
    ids = dict.fromkeys(question.id for bank in banks for question in bank.questions)
    guess = did_you_mean(name, ids)
    if len(banks) == 1:
        told = _("{bank} has no question “{name}”").format(bank=banks[0].path.as_posix(), name=one_line(name))
    else:
        told = _("none of the banks that are found has a question “{name}”").format(name=one_line(name))
    return f"{told}{f'; {guess}' if guess else '.'}"


def _full_name(bank: Bank, question: Question) -> str:
    return f"{bank.name}/{question.id}"
