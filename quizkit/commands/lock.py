"""`quizkit lock BANK`: pin the sources as they are, and drop entries of questions that are gone."""

from __future__ import annotations

import click

from quizkit.bank.lock import BadLock, Lock, lock_path, pin, place_digest, read_lock, write_lock
from quizkit.bank.model import Bank
from quizkit.bank.places import BankNotFound, find_bank
from quizkit.bank.reader import read_bank
from quizkit.commands.completing import bank_names
from quizkit.commands.folders import folders
from quizkit.commands.stopping import stop
from quizkit.kinds import KINDS
from quizkit.text.counted import counted
from quizkit.text.typed import as_typed

DONE = 0


@click.command
@click.argument("bank", shell_complete=bank_names)
def command(bank: str) -> int:
    """Pin the articles of a BANK as they are now, in bank.lock.

    From then on `quizkit validate` tells when an article changes, and which questions that touches.
    """

    return run(bank)


def run(name: str) -> int:
    """Write the lock file of a bank. 2 where the bank cannot be read or the file not written."""
    try:
        bank = read_bank(find_bank(name, folders()), KINDS)
        problem = why_not(bank)
        if problem:
            return stop(problem)
        path = lock_path(bank)
        before = read_lock(path) or Lock()
        after = pinned(bank, before)
        write_lock(path, after)
    except (BankNotFound, BadLock) as error:
        return stop(str(error))
    except OSError as error:
        return stop(f"the lock file cannot be written: {error.strerror}")
    dropped = sorted(set(before.attested) - set(after.attested))
    print(f"{path}: {counted(len(after.sources), 'source')}, {counted(len(after.attested), 'attestation')}")
    for question in dropped:
        print(f"dropped the attestation of “{question}”: the bank has no such question")
    return DONE


def why_not(bank: Bank) -> str:
    """Why a bank cannot be locked, or nothing."""
    if bank.left_out or not bank.questions or not bank.sources:
        return f"{bank.path} has errors: `quizkit validate {as_typed(bank.path)}` shows them."
    return ""


def pinned(bank: Bank, before: Lock) -> Lock:
    """The lock of a bank as it is now, with what persons vouched for its questions."""
    known = {question.id for question in bank.questions}
    return Lock(
        {name: pin(article) for name, article in bank.sources.items()},
        {question.id: place_digest(bank, question) for question in bank.questions},
        {name: attestation for name, attestation in before.attested.items() if name in known},
    )
