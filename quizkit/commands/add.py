"""`quizkit add BANK`: asks for one question, shows whether it is proven, and writes it into the bank."""

from __future__ import annotations

import codecs
import os
import sys
from dataclasses import replace
from pathlib import Path

import click

from quizkit.bank.files import UnreadableFile, decode, read_bytes
from quizkit.bank.insertion import CannotInsert, inserted
from quizkit.bank.lock import BadLock, lock_path, place_digest, read_lock, write_lock
from quizkit.bank.model import Bank
from quizkit.bank.places import BankNotFound, find_bank
from quizkit.bank.reader import read_bank_text
from quizkit.bank.writing import write_whole
from quizkit.bank.written import question_text
from quizkit.check.engine import check_bank
from quizkit.check.rule import Severity
from quizkit.commands.authoring.adding import Adding, Draft
from quizkit.commands.authoring.extras import extras_of
from quizkit.commands.completing import bank_names
from quizkit.commands.folders import folders
from quizkit.commands.stopping import stop
from quizkit.kinds import KINDS
from quizkit.terminal.blocks import GAP, Block, Role
from quizkit.terminal.choose import choose_prompter
from quizkit.terminal.prompter import Interrupted
from quizkit.text.typed import as_typed
from quizkit.text.visible import one_line, visible

WRITTEN, GIVEN_UP, INTERRUPTED = 0, 1, 130


@click.command
@click.argument("bank", shell_complete=bank_names)
@click.option("--plain", is_flag=True, help="Write numbered lines and redraw nothing.")
def command(bank: str, plain: bool) -> int:
    """Ask for one question of a BANK step by step, and put it behind the others.

    It shows whether the question is proven before it is written. Everything else in the file stays as it is.
    What was typed is never lost: if you stop or give up, the draft is printed.
    """
    return run(bank, plain)


def run(name: str, plain: bool = False) -> int:
    """Add a question. 0 where it was written, 1 where it was given up, 2 where it could not begin, 130 interrupted."""
    try:
        path = find_bank(name, folders())
        bank = _read(path)
        inserted(bank, "- id: x\n")  # so that nobody types a question which has no place
    except BankNotFound as error:
        return stop(f"{error}.")
    except CannotInsert as error:
        return stop(f"{one_line(str(path))}: {error}.")
    except UnreadableFile as error:
        return stop(f"{path} {error.message}; {error.help}.")
    if bank.left_out or not bank.sources:
        return stop(f"{path} has errors: `quizkit validate {as_typed(path)}` shows them.")
    adding = Adding(bank, choose_prompter(os.environ, plain))
    try:
        adding.ask_all()
        if _is_accepted(adding, path):
            line = _write(path, adding.fields())
            adding.prompter.show([Block(Role.TEXT, f"Written: {one_line(str(path))}, line {line}.")])
            return WRITTEN
        code = GIVEN_UP
    except Interrupted:
        code = INTERRUPTED
    except (CannotInsert, UnreadableFile, OSError) as error:
        code = stop(f"{path} could not be written: {error}.")
    _keep(adding.fields())
    return code


def _read(path: Path) -> Bank:
    return read_bank_text(decode(read_bytes(path)), path, KINDS)


def _keep(draft: Draft) -> None:
    """Print a draft that was not written, so that it can be pasted."""
    if len(draft) > 1:
        print("quizkit: nothing was written; this is the draft:", file=sys.stderr)
        print(visible(question_text(draft)), end="")


def _is_accepted(adding: Adding, path: Path) -> bool:
    """Show the question and its verdict until it is to be written (True) or given up (False)."""
    while True:
        text = question_text(adding.fields())
        adding.prompter.show([GAP, *map(_as_block, visible(text).splitlines()), GAP])
        verdict, can_be_read = _verdict(path, adding.fields())
        adding.prompter.show(verdict)
        steps = adding.steps()
        extras = extras_of(adding)
        more = [f"{'Change' if name in adding.draft else 'Add'}: {name}" for name in extras]
        options = ["Write it", *(f"Change: {name}" for name in steps), *more, "Give up"]
        chosen = adding.prompter.choose("What now?", options)
        if chosen == 0 and can_be_read:
            return True
        if chosen == 0:
            adding.say("So it would be no question of the bank: change what is told above.")
            continue
        if chosen is None or chosen == len(options) - 1:
            if adding.prompter.confirm("Give up? The draft is printed.", default=False):
                return False
        elif chosen > len(steps):
            list(extras.values())[chosen - len(steps) - 1]()
        else:
            name = list(steps)[chosen - 1]
            before = set(steps)
            steps[name]()
            if name == "type":
                for new, ask in adding.steps().items():
                    if new not in before or new in ("question", "answer", "parts"):
                        ask()


def _as_block(line: str) -> Block:
    """A line of YAML, which means something else without its indentation."""
    text = line.lstrip(" ")
    return Block(Role.TEXT, text, indent=len(line) - len(text), hang=2)


def _verdict(path: Path, draft: Draft) -> tuple[list[Block], bool]:
    """What checking says of the question where it would stand, and whether it can be read there."""
    bank = _read(path)
    text = inserted(bank, question_text(draft))
    start = next(index for index, (a, b) in enumerate(zip(f"{bank.text}\0", f"{text}\1", strict=False)) if a != b)
    end = start + len(text) - len(bank.text)
    outcome = check_bank(read_bank_text(text, path, KINDS))
    status = next((judged.status for judged in outcome.judged if judged.id == draft["id"]), "")
    mine = [finding for finding in outcome.findings if start <= finding.problem.start < end]
    blocks = []
    for finding in mine:
        role = Role.WRONG if finding.rule.SEVERITY is Severity.ERROR else Role.NOTE
        blocks.append(Block(role, f"{finding.rule.SEVERITY} {finding.rule.NAME}: {one_line(finding.problem.message)}"))
        if finding.problem.help:
            blocks.append(Block(Role.TEXT, f"help: {one_line(finding.problem.help)}", indent=2))
    if status == "proven" and not mine:
        return [Block(Role.RIGHT, "Proven from the article.")], True
    head = {"proven": "The answer is proven; but:", "": "This cannot be read as a question:"}
    return [Block(Role.STEM, head.get(status, f"The answer is {status}:")), *blocks], status != ""


def _write(path: Path, draft: Draft) -> int:
    """Put the question into the file as it is now, and its place into the lock; gives its line.

    Raises CannotInsert where the file would no longer be read as it was, or without this question.
    """
    data = read_bytes(path)
    before = read_bank_text(decode(data), path, KINDS)
    text = inserted(before, question_text(draft))
    after = read_bank_text(text, path, KINDS)
    if [question.id for question in after.questions] != [*(question.id for question in before.questions), draft["id"]]:
        raise CannotInsert("the question cannot be read there as it is; change it, or paste it by hand")
    mark = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
    write_whole(path, mark + text.encode())
    question = after.questions[-1]
    try:
        lock = read_lock(lock_path(after))
        if lock:
            places = {**lock.places, question.id: place_digest(after, question)}
            write_lock(lock_path(after), replace(lock, places=places))
    except (BadLock, OSError) as error:
        print(f"quizkit: the question is written, but its lock is not: {error}", file=sys.stderr)
    return after.lines().position(question.node.start)[0]
