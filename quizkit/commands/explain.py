"""`quizkit explain RULE…`: the manual pages of rules."""

from __future__ import annotations

from collections.abc import Iterable

import click

from quizkit.check.selection import UnknownRule, named
from quizkit.commands.completing import rules as rule_words
from quizkit.commands.stopping import stop
from quizkit.commands.streams import columns
from quizkit.report.pages import as_json, page

DONE = 0


@click.command
@click.argument("rules", nargs=-1, required=True, metavar="RULE...", shell_complete=rule_words)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    help="Write for people (text, the default) or for programs.",
)
def command(rules: tuple[str, ...], form: str) -> int:
    """Explain what a RULE finds, why it matters and what to do, with an example that fails and one that passes.

    RULE is a code such as QK205, the beginning of one (QK4 for all of a kind), or a name.
    """
    return run(rules, form)


def run(words: Iterable[str], form: str = "text") -> int:
    """Print the pages of some rules, each once; 2 where there is no such rule."""
    try:
        rules = tuple(dict.fromkeys(rule for word in words for rule in named(word)))
    except UnknownRule as error:
        return stop(str(error))
    if form == "json":
        print(as_json(rules, with_page=True))
        return DONE
    for number, rule in enumerate(rules):
        if number:
            print("\n")
        for line in page(rule, columns()):
            print(line)
    return DONE
