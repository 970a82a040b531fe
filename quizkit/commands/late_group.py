"""A group of commands, each loaded when it is chosen, and not to list them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from copy import copy
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
        root = context.find_root().command
        if context.resilient_parsing and isinstance(root, Anywhere):
            # A shell asks what could come next: behind this command the options of all of them may stand too.
            command = copy(command)
            command.params = [*command.params, *root.options_anywhere()]
        return command

    def shell_complete(self, context: click.Context, incomplete: str) -> list[CompletionItem[str]]:
        # As the group's own does, without loading each command to ask for its help.
        from click.shell_completion import CompletionItem

        names = [CompletionItem(name, help=line) for name, line in self.late.items() if name.startswith(incomplete)]
        return names + click.Command.shell_complete(self, context, incomplete)

    def format_commands(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(self.late.items()))


class Anywhere(LateGroup):
    """The group of all: takes the options named `anywhere` behind a command's name too, where most people type them."""

    def __init__(self, *arguments: Any, anywhere: Collection[str], **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.anywhere = anywhere

    def options_anywhere(self) -> list[click.Parameter]:
        """The options that may stand behind every command."""
        return [parameter for parameter in self.params if parameter.name in self.anywhere]

    def parse_args(self, context: click.Context, args: list[str]) -> list[str]:
        first: list[str] = []
        rest = [*args]
        ours = {name for parameter in self.options_anywhere() for name in parameter.opts}
        at = 0
        while at < len(rest) and rest[at] != "--":
            name, equals, _value = rest[at].partition("=")
            taken = (1 if equals else 2) if name in ours else 0
            if at + taken > len(rest):
                break  # without its value: it is said where it stands
            first += rest[at : at + taken]
            del rest[at : at + taken]
            at += not taken
        return super().parse_args(context, first + rest)
