"""`quizkit validate PATH…`: check banks, print the findings, give an exit code."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from quizkit.bank.collector import collector_at_rest
from quizkit.bank.places import is_of_a_bank
from quizkit.bank.writing import write_whole
from quizkit.check.outcome import Outcome
from quizkit.commands import completing
from quizkit.commands.stopping import COULD_NOT_RUN, stop
from quizkit.commands.validating.checking import CLEAN, ExitCode, all_checked, banks_at
from quizkit.commands.validating.configuration import BadConfiguration, configured
from quizkit.commands.validating.reporting import Reporter
from quizkit.commands.validating.settings import STANDARD_INPUT, Settings, with_options
from quizkit.report import FORMATS
from quizkit.text.counted import counted

if TYPE_CHECKING:
    from quizkit.check.baseline import Baseline

_FILE = click.Path(dir_okay=False, path_type=Path)


@click.command
@click.argument("paths", nargs=-1, required=True, metavar="PATH...", shell_complete=completing.banks_and_files)
@click.option(
    "--select",
    multiple=True,
    metavar="RULES",
    help="Tell only of these rules: codes, beginnings of codes (QK4), names.",
    shell_complete=completing.rules,
)
@click.option(
    "--ignore", multiple=True, metavar="RULES", help="Do not tell of these rules.", shell_complete=completing.rules
)
@click.option("--strict", is_flag=True, default=None, help="Fail for notes as well.")
@click.option("--exit-zero", is_flag=True, default=None, help="End with exit code 0 whatever is found.")
@click.option("--baseline", type=_FILE, metavar="FILE", help="Tell only of findings that are not in FILE.")
@click.option(
    "--write-baseline", is_flag=True, default=None, help="Write the findings there are into the baseline FILE."
)
@click.option(
    "--format",
    type=click.Choice(FORMATS),
    help="Tell the findings in this form; by default text, in GitHub Actions github.",
)
@click.option(
    "--output",
    type=_FILE,
    metavar="FILE",
    help="Write the report into FILE as well; --format is then that of the file.",
)
@click.option(
    "--stdin-filename",
    type=_FILE,
    metavar="FILE",
    help="Take the bank that is read for PATH “-” as if it were this file.",
)
@click.option(
    "--config",
    type=_FILE,
    metavar="FILE",
    help="Read the settings from FILE; by default from the nearest quizkit.toml or pyproject.toml.",
)
@click.option("--no-config", is_flag=True, help="Read no settings from any file.")
@click.option("--fix", is_flag=True, default=None, help="Make the fixes that are safe, then check.")
@click.option("--diff", is_flag=True, default=None, help="Show what --fix would change, and change nothing.")
@click.option(
    "--jobs", type=click.IntRange(min=1), metavar="N", help="Check N banks at a time; by default one per core."
)
@click.option("--no-cache", is_flag=True, help="Check everything anew, and keep nothing for the next run.")
@click.option("--watch", is_flag=True, help="Check again whenever a file changes, until Ctrl-C.")
@click.option(
    "--verbose",
    "-v",
    is_flag=True,
    default=None,
    help="Tell every proof: which words matched, what was left out, and why that is safe.",
)
def command(
    paths: tuple[str, ...], config: Path | None, no_config: bool, no_cache: bool, watch: bool, **options: Any
) -> int:
    """Check the banks at PATH, and prove their answers.

    PATH is a bank, a folder that is searched for banks, the name of a bank, or “-” for standard input.

    Exit codes: 0 nothing found, or notes alone; 1 errors or warnings; 2 could not run.
    """

    def check() -> int:
        try:
            settings = Settings() if no_config else configured(config)
        except BadConfiguration as error:
            return stop(str(error))
        with collector_at_rest():
            return run(paths, with_options(settings, {**options, "cache": not no_cache}))

    if not watch:
        return check()
    if "-" in paths or options["write_baseline"]:
        return stop("`--watch` needs files, and goes without `--write-baseline`")
    from quizkit.commands.validating.watching import watch as watch_files

    return watch_files(paths, config, no_config, options["output"], check)


def run(paths: Iterable[str], settings: Settings) -> int:
    """Check the banks at some paths: files, folders that are searched for `bank.yaml`, or names of banks.

    0 where nothing was found, 1 for errors and warnings, 2 where a path does not exist, a bank's file
    cannot be read as text, a rule is unknown, a file cannot be written, or there was nothing to check.
    """
    try:
        baseline = _baseline(settings)
    except _Refused as error:
        return stop(str(error))
    if settings.write_baseline and not baseline:
        return stop("name the file to write: `--baseline FILE`")
    if settings.output and is_of_a_bank(settings.output):
        return stop(f"{settings.output} belongs to a bank: name another file for the report")
    if baseline and settings.write_baseline and not baseline.path.exists() and is_of_a_bank(baseline.path):
        return stop(f"{baseline.path} belongs to a bank: name another file for the baseline")
    files, complete = banks_at(paths)
    if settings.fix or settings.diff:
        from quizkit.commands.validating.fixing import fix_all, fix_input, show_fixes

        if settings.diff:
            return max(show_fixes(files, settings), CLEAN if complete and files else COULD_NOT_RUN)
        if files == [STANDARD_INPUT] and not baseline:
            return fix_input(settings)
        if STANDARD_INPUT in files:
            return stop("`--fix` takes `-` alone: without another path, and without a baseline")
        complete &= fix_all(files, settings)
    code = ExitCode(settings, CLEAN if complete and files else COULD_NOT_RUN)
    if files:
        outcomes: Iterable[Outcome] = all_checked(files, settings)
        if baseline:
            outcomes = map(baseline.with_all_known if settings.write_baseline else baseline.without_known, outcomes)
        if not Reporter(settings.format, settings.output, lambda: code.code).tell(code.seen(outcomes)):
            return COULD_NOT_RUN
    if baseline and not _close(baseline, settings):
        return COULD_NOT_RUN
    return code.code


class _Refused(Exception):
    """An option cannot be followed. The message says why."""


def _baseline(settings: Settings) -> Baseline | None:
    """The baseline, where one is named; that the rules are known is looked at as well. Raises _Refused."""
    if not (settings.select or settings.ignore or settings.baseline):
        return None
    # Loaded here, because it takes all rules, and a bank of which nothing has changed needs none.
    from quizkit.check.baseline import BadBaseline, read_baseline
    from quizkit.check.selection import UnknownRule, chosen

    try:
        rules = chosen(settings.select, settings.ignore)
        return read_baseline(settings.baseline, rules, settings.write_baseline) if settings.baseline else None
    except (UnknownRule, BadBaseline) as error:
        raise _Refused(str(error)) from None


def _close(baseline: Baseline, settings: Settings) -> bool:
    """Write the baseline where that is wanted, or tell what is in it for nothing; False where it cannot be written."""
    if settings.write_baseline:
        try:
            write_whole(baseline.path, baseline.text().encode())
        except OSError as error:
            stop(f"{baseline.path} cannot be written: {error.strerror}")
            return False
        print(f"{baseline.path}: {counted(baseline.size, 'finding')}", file=sys.stderr)
    elif baseline.gone:
        gone = counted(baseline.gone, "finding")
        print(f"{baseline.path}: {gone} no longer there; `--write-baseline` takes them out", file=sys.stderr)
    return True
