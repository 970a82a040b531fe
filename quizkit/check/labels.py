"""Letters and numbers that options bring with them, or that stand for an option."""

from __future__ import annotations

from collections.abc import Iterable

from quizkit.text.patterns import lazy

_LABEL = lazy(r"(\(?([A-Za-z]|\d)(?:\)|[.:](?=\s)|[、．）]))\s*(?=\S)")
_LETTERS = lazy(r"\(?[A-Ha-h][.)]?(?:\s*[,;&/]\s*[A-Ha-h][.)]?)*")


def label_of(option: str) -> tuple[str, str]:
    """The label that an option begins with, and its letter or digit: “B)” and “b”; both empty where it has none."""
    match = _LABEL.match(option)
    return (match[1], match[2].casefold()) if match else ("", "")


def are_labels(letters: list[str], options: int) -> bool:
    """Whether letters or digits, all different, are from the first as many as there are options."""
    first = ord("1" if letters[0].isdigit() else "a")
    return len(set(letters)) == len(letters) and all(0 <= ord(letter) - first < options for letter in letters)


def stands_for_option(key: str, others: Iterable[str]) -> bool:
    """Whether a key is but the letter of an option: “B”, “a)”, “A, C”, where options are longer."""
    return bool(_LETTERS.fullmatch(key)) and min(map(len, others), default=0) > 1
