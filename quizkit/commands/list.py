"""`quizkit list`: the banks that can be taken, with title, number of questions and place."""

from __future__ import annotations

import sys
from shutil import get_terminal_size

import click

from quizkit.bank.places import all_banks
from quizkit.bank.reader import read_bank
from quizkit.commands.folders import folders
from quizkit.kinds import KINDS
from quizkit.text.visible import one_line, pad, width
from quizkit.translation import _


@click.command
def command() -> int:
    """Show the banks that are found, with title, number of questions and folder."""

    return run()


def run() -> int:
    """Print the banks; 1 where there are none."""
    rows = []
    for path in all_banks(folders()):
        bank = read_bank(path, KINDS)
        title = one_line(bank.title) or _("(cannot be read: see {command})").format(command="`quizkit validate`")
        rows.append((path.parent.name, str(len(bank.questions)), title, str(path.parent)))
    if not rows:
        print(_("No banks were found. A bank is a folder with a bank.yaml in ./question_banks."), file=sys.stderr)
        return 1
    head = (_("bank"), _("questions"), _("title"), _("folder"))
    widths = [max(width(row[column]) for row in [head, *rows]) for column in range(3)]
    # On a screen too narrow for the folders, each goes on a line of its own.
    widest = sum(widths) + 6 + max(width(folder) for *_, folder in rows)
    narrow = sys.stdout.isatty() and widest > get_terminal_size().columns
    for name, count, title, folder in [head, *rows]:
        print(f"{pad(name, widths[0])}  {count.rjust(widths[1])}  {title if narrow else pad(title, widths[2])}", end="")
        print(f"\n    {folder}" if narrow else f"  {folder}")
    return 0
