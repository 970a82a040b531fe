"""Fixes of banks: `--fix` writes them, `--diff` shows them; neither ever changes what an answer means."""

from __future__ import annotations

import codecs
import difflib
import re
import sys
from collections import Counter
from pathlib import Path

from quizkit.bank.files import LARGEST, UnreadableFile, decode, read_text
from quizkit.bank.model import Bank, Kind, Option
from quizkit.bank.problems import Edit
from quizkit.bank.reader import read_bank_text
from quizkit.bank.writing import write_whole
from quizkit.check.edits import edited
from quizkit.check.engine import shown_path
from quizkit.check.outcome import Outcome
from quizkit.commands.stopping import stop
from quizkit.commands.validating.checking import CLEAN, FINDINGS, ExitCode
from quizkit.commands.validating.proving import check
from quizkit.commands.validating.settings import STANDARD_INPUT, Settings
from quizkit.kinds import KINDS
from quizkit.report.run import Run, report_in

_MOST_PASSES = 10  # a fix may make room for another that overlapped it


def fixed(path: Path, settings: Settings) -> tuple[str, str]:
    """The text of a bank, and the same with every safe fix made. Raises UnreadableFile."""
    if path == STANDARD_INPUT:
        before, path = decode(sys.stdin.buffer.read(LARGEST + 1)), settings.stdin_filename
    else:
        before = read_text(path)
    text = before
    for _ in range(_MOST_PASSES):
        bank = read_bank_text(text, path, KINDS)
        outcome = check(bank, settings)
        fixes = [finding.problem.fix for finding in outcome.findings if finding.problem.fix]
        after = _safely(bank, outcome, fixes, settings)
        if after == text:
            break
        text = after
    return before, text


def _safely(bank: Bank, outcome: Outcome, fixes: list[tuple[Edit, ...]], settings: Settings) -> str:
    """The bank's text after the fixes; where all of them together change a meaning, after those that do not."""
    meant = _meaning(bank, outcome)

    def changes_nothing(text: str) -> bool:
        made = read_bank_text(text, bank.path, KINDS)
        return _meaning(made, check(made, settings)) == meant

    text = edited(bank.text, fixes)
    if text == bank.text or changes_nothing(text):
        return text
    kept: list[tuple[Edit, ...]] = []
    for fix in fixes:
        if changes_nothing(edited(bank.text, [*kept, fix])):
            kept.append(fix)
    return edited(bank.text, kept)


def _meaning(bank: Bank, outcome: Outcome) -> list[object]:
    """What no fix may change: each question's id, stem, key, options, points and verdict, whatever their order."""
    verdicts = [(judged.id, judged.status) for judged in outcome.judged]
    questions = [
        (each.id, each.type, each.question, each.kind.key(), _options(each.kind), each.explanation, each.points)
        for each in bank.questions
    ]
    return [verdicts, questions, bank.left_out, bank.title, bank.terms, len(bank.problems)]


def _options(kind: Kind) -> Counter[Option]:
    """The options of a question of any type, however they are listed."""
    return Counter(getattr(kind, "distractors", ()))


def fix_all(files: list[Path], settings: Settings) -> bool:
    """Make every safe fix in some banks, and tell on standard error which were changed; False where one could not be.

    A bank is written whole or not at all, and only if nobody else changed it since it was read.
    """
    complete = True
    for path in files:
        try:
            before, after = fixed(path, settings)
            if before == after:
                continue
            data = path.read_bytes()
            mark = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
            if data != mark + before.encode("utf-8"):
                raise OSError(None, "it was changed by another program just now")
            write_whole(path, mark + after.encode("utf-8"))
        except UnreadableFile:
            continue  # the check that follows says so
        except OSError as error:
            print(f"quizkit: {shown_path(path)} cannot be fixed: {error.strerror}", file=sys.stderr)
            complete = False
        else:
            print(f"{shown_path(path)}: fixed", file=sys.stderr)
    return complete


def fix_input(settings: Settings) -> int:
    """Write the bank on standard input to standard output, with every safe fix made; what is left, to standard error.

    The exit code is that of a check of what is written, or 2 where it cannot be read.
    """
    path = settings.stdin_filename
    try:
        _, text = fixed(STANDARD_INPUT, settings)
    except UnreadableFile as error:
        return stop(f"{shown_path(path)} {error.message}: {error.help}")
    sys.stdout.write(text)
    code = ExitCode(settings, CLEAN)
    outcomes = code.seen([check(read_bank_text(text, path, KINDS), settings)])
    for line in report_in("concise", outcomes, Run(Path(), lambda: code.code)):
        print(line, file=sys.stderr)
    return code.code


def show_fixes(files: list[Path], settings: Settings) -> int:
    """Print what `fix_all` would change as a unified diff: 1 for anything, 2 where a bank cannot be read, else 0."""
    code, for_any = CLEAN, CLEAN if settings.exit_zero else FINDINGS
    for path in files:
        try:
            before, after = fixed(path, settings)
        except UnreadableFile as error:
            code = max(code, stop(f"{shown_path(path)} {error.message}: {error.help}"))
            continue
        shown = shown_path(settings.stdin_filename if path == STANDARD_INPUT else path)
        for line in difflib.unified_diff(_lines(before), _lines(after), shown, shown):
            code = max(code, for_any)
            print(line, end="" if line.endswith("\n") else "\n\\ No newline at end of file\n")
    return code


def _lines(text: str) -> list[str]:
    """Lines as patch programs count them: ended by a line feed and by nothing else."""
    return [line for line in re.split(r"(?<=\n)", text) if line]
