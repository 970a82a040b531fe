"""`quizkit validate PATH…`: check banks, print the findings, give an exit code."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import click

from quizkit.bank.places import BANK_FILE, BankNotFound, find_bank
from quizkit.bank.reader import read_bank
from quizkit.check.engine import check_subject
from quizkit.check.outcome import Outcome
from quizkit.check.rule import Rule, Severity
from quizkit.check.rules import unreadable_bank
from quizkit.check.selection import UnknownRule, applied, chosen
from quizkit.check.subject import Subject
from quizkit.commands.folders import folders
from quizkit.commands.reporting import Reporter
from quizkit.commands.settings import Settings, words
from quizkit.commands.stopping import COULD_NOT_RUN, stop
from quizkit.kinds import KINDS
from quizkit.report import FORMATS
from quizkit.report.proofs import proof_lines
from quizkit.text.visible import one_line

CLEAN, FINDINGS = 0, 1


@click.command
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--select", multiple=True, metavar="RULES", help="Only these rules: codes, beginnings of codes, names.")
@click.option("--ignore", multiple=True, metavar="RULES", help="Not these rules.")
@click.option("--strict", is_flag=True, help="Notes fail as well.")
@click.option("--exit-zero", is_flag=True, help="End with 0 whatever is found.")
@click.option(
    "--format",
    type=click.Choice(FORMATS),
    help="How findings are told: github in GitHub Actions, else text, unless given.",
)
@click.option(
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Write the report into FILE too; --format is then that of the file.",
)
@click.option(
    "--verbose", "-v", is_flag=True, help="Tell every proof: the words that matched, what was left out and why."
)
def command(
    paths: tuple[str, ...],
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    format: str | None,
    output: Path | None,
    **flags: bool,
) -> int:
    """Check the banks at PATH: files, folders that are searched for bank.yaml, or names of banks.

    Exit code 0: nothing found; 1: errors or warnings; 2: could not run.
    """
    return run(paths, Settings(words(select), words(ignore), format=format, output=output, **flags))


def run(paths: Iterable[str], settings: Settings) -> int:
    """Check the banks at some paths: files, folders that are searched for `bank.yaml`, or names of banks.

    0 where nothing was found, 1 for errors and warnings, 2 where a path does not exist, a bank's
    file cannot be read as text, a rule is unknown, or there was nothing to check.
    """
    try:
        rules = chosen(settings.select, settings.ignore)
    except UnknownRule as error:
        return stop(str(error))
    files: list[Path] = []
    missing = False
    for name in paths:
        found = _banks_at(name)
        if not found:
            missing = True
            reason = f"there is no bank: neither a file nor a folder with a {BANK_FILE} in it or below it"
            print(f"quizkit: {one_line(name)}: {reason}", file=sys.stderr)
        files += found
    code = _Code(settings)
    if missing or not files:
        code.code = COULD_NOT_RUN
    if files:
        outcomes = code.seen(_checked(path, rules, settings) for path in dict.fromkeys(files))
        if not Reporter(settings.format, settings.output, lambda: code.code).tell(outcomes):
            return COULD_NOT_RUN
    return code.code


def _banks_at(name: str) -> list[Path]:
    """The files to check for one path of the command line; none where it leads nowhere."""
    path = Path(name)
    try:
        if path.is_dir():
            return sorted(path.rglob(BANK_FILE))
        return [path] if path.exists() else [find_bank(name, folders())]
    except BankNotFound:
        return []
    except OSError:  # a name that is too long, or a folder that may not be entered
        return []


def _checked(path: Path, rules: tuple[Rule, ...], settings: Settings) -> Outcome:
    bank = read_bank(path, KINDS)
    subject = Subject(bank)
    outcome = check_subject(subject, applied(rules, bank))
    return replace(outcome, proofs=tuple(proof_lines(subject))) if settings.verbose else outcome


class _Code:
    """The exit code, worked out while the outcomes pass by."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.code = CLEAN

    def seen(self, outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
        for outcome in outcomes:
            self.code = max(self.code, self._of(outcome))
            yield outcome

    def _of(self, outcome: Outcome) -> int:
        if any(finding.rule.NAME == unreadable_bank.NAME for finding in outcome.findings):
            return COULD_NOT_RUN
        fails = (Severity.ERROR, Severity.WARNING, *((Severity.NOTE,) if self.settings.strict else ()))
        found = any(outcome.count(severity) for severity in fails)
        return FINDINGS if found and not self.settings.exit_zero else CLEAN
