"""What bash, zsh and fish make of an option and its value with a “=” between, as in `--lang=z`."""

from __future__ import annotations

from typing import Any

from click.shell_completion import (
    BashComplete,
    CompletionItem,
    FishComplete,
    ShellComplete,
    ZshComplete,
    add_completion_class,
)


class _Bash(BashComplete):
    """It parts them into three words, and puts what it is told in the place of the last one."""

    def get_completion_args(self) -> tuple[list[str], str]:
        words, incomplete = super().get_completion_args()
        parts = [*words, incomplete] if incomplete else words
        at = 1
        while at < len(parts) - 1:
            if parts[at] == "=" and parts[at - 1].startswith("--"):
                parts[at - 1 : at + 2] = ["".join(parts[at - 1 : at + 2])]
            else:
                at += 1
        return (parts[:-1], parts[-1]) if incomplete else (parts, "")


class _WholeWord(ShellComplete):
    """The others leave them one word, and put what they are told in the place of all of it."""

    def get_completions(self, args: list[str], incomplete: str) -> list[CompletionItem[Any]]:
        items = super().get_completions(args, incomplete)
        option, equals, _ = incomplete.partition("=")
        if not (equals and option.startswith("--")):
            return items
        return [CompletionItem(f"{option}={item.value}", item.type, item.help) for item in items]


class _Zsh(_WholeWord, ZshComplete):
    pass


class _Fish(_WholeWord, FishComplete):
    pass


def register() -> None:
    """Let click complete as these shells need it."""
    for shell in (_Bash, _Zsh, _Fish):
        add_completion_class(shell)
