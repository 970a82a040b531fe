"""`quizkit completion SHELL`: the script that teaches a shell to complete quizkit's commands."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

SHELLS = ("bash", "zsh", "fish")
VARIABLE = "_QUIZKIT_COMPLETE"
"""The variable by which the script asks the program for what could come next."""

DONE = 0


@click.command
@click.argument("shell", type=click.Choice(SHELLS))
@click.pass_context
def command(context: click.Context, shell: str) -> int:
    """Print the script that lets the Tab key complete commands, banks, tags, questions and rules in SHELL."""
    return run(shell, context.find_root().command)


def run(shell: str, program: click.Command) -> int:
    """Print the script of a shell."""
    completion = get_completion_class(shell)
    assert completion is not None
    print(completion(program, {}, "quizkit", VARIABLE).source())
    return DONE
