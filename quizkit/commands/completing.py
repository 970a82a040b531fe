"""What the shell completes behind a command: names of banks, tags, questions, types and rules.

Each function is a `shell_complete` of click: given what stands on the line so far, it gives what could
come next. Nothing is read that the words on the line do not name.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import click
from click.shell_completion import CompletionItem

from quizkit.bank.places import BankNotFound, all_banks, find_bank
from quizkit.commands.folders import cache_folder, folders

if TYPE_CHECKING:
    from quizkit.bank.model import Outline


def bank_names(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem[str]]:
    """The banks that are found, by their folders' names alone; else files, for a bank named by its path."""
    names = _beginning(sorted(path.parent.name for path in all_banks(folders())), incomplete)
    return names or [CompletionItem(incomplete, type="file")]


def banks_and_files(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem[str]]:
    """Files and folders, as the shell itself completes them; a bank's name where it fits."""
    names = bank_names(context, parameter, incomplete) if incomplete else []
    return names or [CompletionItem(incomplete, type="file")]


def tags(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem[str]]:
    """The tags of the bank that is named on the line."""
    return _beginning(sorted({tag for outline in _outlines(_bank(context)) for tag in outline.tags}), incomplete)


def question_ids(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem[str]]:
    """The questions of the bank that is named on the line."""
    return _beginning((outline.id for outline in _outlines(_bank(context))), incomplete)


def questions_anywhere(
    context: click.Context, parameter: click.Parameter, incomplete: str
) -> list[CompletionItem[str]]:
    """The questions of the bank named by --bank or before a slash; else those of all banks that are found."""
    before, slash, _rest = incomplete.rpartition("/")
    bank = context.params.get("bank") or before
    names = [bank] if bank else [str(path) for path in all_banks(folders())]
    ids = dict.fromkeys(outline.id for name in names for outline in _outlines(name))
    return _beginning((before + slash + name for name in ids), incomplete)


def types(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem[str]]:
    """The question types."""
    from quizkit.kinds import KINDS

    return _beginning((kind.TYPE for kind in KINDS), incomplete)


def rules(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem[str]]:
    """The codes and the names of the rules, each with the other beside it; the last one of several with commas."""
    from quizkit.check.rules import RULES

    before, comma, last = incomplete.rpartition(",")
    items = [(rule.CODE, rule.NAME) for rule in RULES] + [(rule.NAME, rule.CODE) for rule in RULES]
    return [
        CompletionItem(before + comma + word, help=other)
        for word, other in items
        if word.casefold().startswith(last.casefold())
    ]


def _bank(context: click.Context) -> str:
    """The bank on the line; where an option still waits for its value, click has not told it from the rest."""
    return str(context.params.get("bank") or next(iter(context.args), ""))


def _outlines(name: str) -> Sequence[Outline]:
    from quizkit.bank.catalogue import open_bank
    from quizkit.kinds import KINDS

    try:
        return open_bank(find_bank(name, folders()), KINDS, cache_folder() / "banks").outlines if name else ()
    except BankNotFound:
        return ()


def _beginning(words: Iterable[str], incomplete: str) -> list[CompletionItem[str]]:
    return [CompletionItem(word) for word in words if word.startswith(incomplete)]
