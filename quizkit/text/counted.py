"""A number with its noun: “1 question”, “2 questions”."""

from __future__ import annotations


def counted(number: int, word: str) -> str:
    """The number and the word, in the plural unless the number is one."""
    return f"{number} {word}{'' if number == 1 else 's'}"
