"""`quizkit docs [PAGE]`: the documents that come with the program, in the terminal and without a network."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import click

from quizkit.commands.streams import columns, has_colours

PAGES = ("taking", "history", "format", "types", "validating", "proof", "ci")
"""The pages in the order in which they are read: learners, teachers, engineers."""

_FOLDER = Path(__file__).parents[1] / "docs"
DONE = 0


@click.command
@click.argument("page", required=False, metavar="[PAGE]", type=click.Choice(PAGES))
def command(page: str | None) -> int:
    """Show a PAGE of the documents, or list the pages.

    On a terminal, tables and examples are laid out; into a pipe goes the page's own Markdown.
    """
    return run(page)


def run(page: str | None = None) -> int:
    """Print a page, or the names and titles of all."""
    if page is None:
        for name in PAGES:
            print(f"quizkit docs {name:<12}{_text(name).splitlines()[0].removeprefix('# ')}")
        return DONE
    if sys.stdout.isatty():
        _lay_out(_text(page))
    else:
        print(_text(page), end="")
    return DONE


def _text(page: str) -> str:
    return (_FOLDER / f"{page}.md").read_text(encoding="utf-8")


def _lay_out(text: str) -> None:
    from rich.console import Console
    from rich.markdown import Markdown

    console = Console(width=columns(), no_color=not has_colours(), emoji=False, highlight=False)
    # A link from page to page leads nowhere here: its words stay.
    text = re.sub(r"\[([^]]+)\]\((?!https?:)[^)]*\)", r"\1", text)
    console.print(Markdown(text, hyperlinks=False, code_theme="ansi_dark"))
