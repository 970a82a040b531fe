"""`quizkit attest BANK [ID…]`: a person vouches for what the engine could not decide."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

import click

from quizkit.bank.lock import Attestation, BadLock, Lock, lock_path, write_lock
from quizkit.bank.meaning import meaning_digest
from quizkit.bank.model import Bank
from quizkit.bank.places import BankNotFound, find_bank
from quizkit.bank.reader import read_bank
from quizkit.check.passages import Passage
from quizkit.check.proven import Proven
from quizkit.check.subject import Subject
from quizkit.commands.completing import bank_names, question_ids
from quizkit.commands.folders import folders
from quizkit.commands.lock import pinned, why_not
from quizkit.commands.stopping import stop
from quizkit.kinds import KINDS
from quizkit.proof import Verdict
from quizkit.terminal.blocks import GAP, Block, Role
from quizkit.terminal.choose import choose_prompter
from quizkit.terminal.prompter import Interrupted, Prompter
from quizkit.text.visible import one_line

DONE, REFUSED, INTERRUPTED = 0, 1, 130


@click.command
@click.argument("bank", shell_complete=bank_names)
@click.argument("ids", nargs=-1, metavar="[ID]...", shell_complete=question_ids)
@click.option(
    "--id",
    "more_ids",
    multiple=True,
    metavar="ID",
    help="Vouch for this question; may be repeated.",
    shell_complete=question_ids,
)
@click.option("--by", default="", metavar="NAME", help="Name who vouches; by default you are asked.")
@click.option("--reason", default="", metavar="TEXT", help="Say why the article shows it; by default you are asked.")
def command(bank: str, ids: tuple[str, ...], more_ids: tuple[str, ...], by: str, reason: str) -> int:
    """Vouch for questions of a BANK that could not be proven; kept in bank.lock.

    Without an ID, all that are not proven are shown, one by one, beside the article. One that is proven
    by its place and not word by word is named by its ID. With --by and --reason nothing is asked.
    """

    return run(bank, (*ids, *more_ids), by.strip(), reason.strip())


def run(name: str, ids: Sequence[str], by: str, reason: str, today: date | None = None) -> int:
    """Vouch for questions: those named, or all that are not proven.

    With `by` and `reason` nothing is asked. 0 where all is vouched for or proven, 1 where something was
    declined or may not be vouched for, 2 where it could not run.
    """
    try:
        bank = read_bank(find_bank(name, folders()), KINDS)
        problem = why_not(bank) or _unknown(bank, ids)
        if problem:
            return stop(problem)
        subject = Subject(bank)
        if subject.lock_problem:
            return stop(subject.lock_problem)
        attesting = _Attesting(subject, by, reason, (today or date.today()).isoformat())
        return attesting.run([proven for proven in subject.proofs if _is_meant(proven, ids)])
    except (BankNotFound, BadLock) as error:
        return stop(str(error))
    except OSError as error:
        return stop(f"the lock file cannot be written: {error.strerror}")
    except Interrupted:
        return INTERRUPTED


def _is_meant(proven: Proven, ids: Sequence[str]) -> bool:
    if ids:
        return proven.question.id in ids
    return proven.status in ("unproven", "contradicted")


def _unknown(bank: Bank, ids: Sequence[str]) -> str:
    known = {question.id for question in bank.questions}
    return next((f"{bank.path} has no question “{name}”." for name in ids if name not in known), "")


class _Attesting:
    """One run of the command."""

    def __init__(self, subject: Subject, by: str, reason: str, today: str) -> None:
        self.subject = subject
        self.by = by
        self.reason = reason
        self.today = today
        self.prompter: Prompter = choose_prompter(os.environ)
        self.refused = False

    def run(self, meant: list[Proven]) -> int:
        if not meant:
            self.prompter.show([Block(Role.TEXT, "Every question is proven or vouched for.")])
        for proven in meant:
            self._attest(proven)
        return REFUSED if self.refused else DONE

    def _attest(self, proven: Proven) -> None:
        question = proven.question
        if proven.derived and _explained(proven):
            self._say(f"“{question.id}” is proven word by word: nothing to vouch for.")
            return
        if proven.engine_status == "contradicted":
            self.refused = True
            self.prompter.show(self._shown(proven))
            self._say("The passage says otherwise: this cannot be vouched for, only corrected.")
            return
        self.prompter.show(self._shown(proven))
        if not any(proof.passage.text for proof in proven.proofs):
            self.refused = True
            self._say("No quote of it stands in the article, so there is nothing to vouch by: correct the quote first.")
            return
        if not (self.by and self.reason) and not self.prompter.confirm("Does the source say so?", default=False):
            self.refused = True
            return
        by = self.by or self._asked("Your name")
        reason = self.reason or self._asked("Why the source says so")
        attestation = Attestation(meaning_digest(question), by, self.today, reason)
        self._write({question.id: attestation})
        self._say(f"Noted: {by} vouches for “{question.id}”.")

    def _write(self, attested: dict[str, Attestation]) -> None:
        """Each one is kept at once, so that an interruption loses none."""
        bank, lock = self.subject.bank, self.subject.lock
        now = pinned(bank, Lock(attested={**lock.attested, **attested}))
        # What was pinned stays pinned: vouching for a question says nothing of a changed source.
        kept = replace(now, sources={**now.sources, **lock.sources}, places={**now.places, **lock.places})
        write_lock(lock_path(bank), kept)
        self.subject.lock = kept

    def _shown(self, proven: Proven) -> Iterator[Block]:
        question = proven.question
        yield GAP
        yield Block(Role.TITLE, question.id, question.type)
        yield Block(Role.RULE)
        yield Block(Role.STEM, one_line(question.question))
        for line in question.kind.show(question.kind.key()):
            yield Block(Role.TEXT, f"key: {one_line(line)}", indent=2)
        for proof in proven.proofs:
            if proof.verdict.status != "proven" or proof.verdict.by_place:
                yield from self._undecided(proof.verdict)
                yield from _passage(proof.passage)
        explained = proven.explanation
        if explained and explained.verdict.status != "proven":
            yield Block(Role.TEXT, f"explanation: {one_line(explained.text)}")
            yield from self._undecided(explained.verdict)
        yield GAP

    def _undecided(self, verdict: Verdict) -> Iterator[Block]:
        how = "not derived" if verdict.by_place else verdict.status
        for reason in verdict.reasons:
            yield Block(Role.NOTE, f"{how}: {one_line(reason.sentence)}")

    def _asked(self, label: str) -> str:
        while True:
            text = self.prompter.line(label).strip()
            if text:
                return text

    def _say(self, text: str) -> None:
        self.prompter.show([Block(Role.NOTE, text)])


def _explained(proven: Proven) -> bool:
    return proven.explanation is None or proven.explanation.verdict.status == "proven"


def _passage(passage: Passage) -> Iterator[Block]:
    for begin, article, start in passage.pieces:
        line = article.lines.position(start)[0]
        text = one_line(passage.text[begin:].split("\n\n")[0])
        yield Block(Role.SOURCE, f"{article.path.rpartition('/')[2]}, line {line}: {text}")
