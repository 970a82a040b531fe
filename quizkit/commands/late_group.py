"""A group of commands, each loaded when it is chosen, and not to list them."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from keyword import iskeyword
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


class LateGroup(click.Group):
    """`late` gives the commands in the order of the help, each with its line there; `package` has a module of each."""

    def __init__(self, *arguments: Any, late: Mapping[str, str], package: str, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.late = late
        self.package = package

    def list_commands(self, context: click.Context) -> list[str]:
        return list(self.late)

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        if name not in self.late:
            return None
        module = f"{name}_" if iskeyword(name) else name.replace("-", "_")
        command = import_module(f"{self.package}.{module}").command
        assert isinstance(command, click.Command)
        return command

    def shell_complete(self, context: click.Context, incomplete: str) -> list[CompletionItem[str]]:
        # As the group's own does, without loading each command to ask for its help.
        from click.shell_completion import CompletionItem

        names = [CompletionItem(name, help=line) for name, line in self.late.items() if name.startswith(incomplete)]
        return names + click.Command.shell_complete(self, context, incomplete)

    def format_commands(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(self.late.items()))
