"""`quizkit rules`: everything that `validate` looks for."""

from __future__ import annotations

import click

from quizkit.check.rules import RULES
from quizkit.report.pages import as_json, table

DONE = 0


@click.command
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    help="Write for people (text, the default) or for programs.",
)
def command(form: str) -> int:
    """List the rules: code, severity, name, and what each one finds."""
    return run(form)


def run(form: str = "text") -> int:
    """Print the rules in the order of their codes."""
    if form == "json":
        print(as_json(RULES, with_page=False))
    else:
        for line in table(RULES):
            print(line)
    return DONE
