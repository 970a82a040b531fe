"""`quizkit history`: what was kept. Alone it lists the sessions; its commands show, export, import and forget them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import click

from quizkit.commands.late_group import LateGroup
from quizkit.commands.learning.storing import store_option, use_store
from quizkit.commands.stopping import stop
from quizkit.history.problems import StoreProblem
from quizkit.translation import _

COMMANDS: Mapping[str, str] = MappingProxyType(
    {
        "show": "Show session NUMBER, answer by answer.",
        "export": "Write all sessions to a FILE, as JSON lines.",
        "import": "Bring in the sessions of a FILE.",
        "forget": "Delete sessions for good.",
    }
)


@click.group(cls=LateGroup, late=COMMANDS, package="quizkit.commands.history", invoke_without_command=True)
@click.option(
    "--limit",
    "-n",
    type=click.IntRange(min=1),
    default=20,
    metavar="N",
    help="List at most this many, the newest; by default 20.",
)
@store_option
@click.pass_context
def command(context: click.Context, limit: int, store: str | None) -> int:
    """List the sessions that were kept, the newest first, with their numbers."""
    return 0 if context.invoked_subcommand is not None else run(limit, store)


def run(limit: int, named: str | None) -> int:
    """Print the newest sessions. 2 where the store cannot be used."""
    from quizkit.commands.history.lines import table, terminal_columns
    from quizkit.history.sessions import summaries

    try:
        found = use_store(named, lambda store: summaries(store, limit + 1))
    except StoreProblem as error:
        return stop(f"{error}.")
    if not found:
        print(_("Nothing was kept yet: {command} begins.").format(command="`quizkit take`"))
        return 0
    for line in table(found[:limit], terminal_columns()):
        print(line)
    if len(found) > limit:
        print(_("… and older ones: {option}").format(option=f"--limit {limit * 5}"))
    return 0
