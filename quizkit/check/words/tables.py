"""The shape of one language's words for fairness rules."""

from __future__ import annotations

import re
from typing import NamedTuple

from quizkit.text.patterns import lazy


class ItemWords(NamedTuple):
    """Patterns that are matched against case-folded text.

    `all_above`, `none_above` and `truths` are whole options. `combining` are the words beside the
    labels in an option such as “both A and B”. `joins` part the members of a list. `absolutes` and
    `vague` are looked for in options, `negations` and `exceptions` in stems: an exception always
    turns the question round, a negation only behind one of `askings`, and not behind `because_of`.
    `generic` are words of a stem that ask nothing by themselves, `commands` those that tell what to
    do. `several` asks for two or more. `more` and `less` open a range that has no end. `uncounted`
    are whole options that answer “how many?” without a number, `measures` whole units.
    """

    all_above: re.Pattern[str]
    none_above: re.Pattern[str]
    truths: re.Pattern[str]
    combining: re.Pattern[str]
    joins: re.Pattern[str]
    absolutes: re.Pattern[str]
    vague: re.Pattern[str]
    negations: re.Pattern[str]
    exceptions: re.Pattern[str]
    askings: re.Pattern[str]
    clauses: re.Pattern[str]
    because_of: re.Pattern[str]
    generic: re.Pattern[str]
    commands: re.Pattern[str]
    several: re.Pattern[str]
    more: re.Pattern[str]
    less: re.Pattern[str]
    uncounted: re.Pattern[str]
    measures: re.Pattern[str]


def phrases(text: str, spaced: bool = True) -> re.Pattern[str]:
    """Any of the entries of a white-space separated list, as whole words; `_` stands for a space.

    Where words stand together without spaces (`spaced=False`), an entry is found inside any text.
    """
    entries = sorted({re.escape(entry.replace("_", " ")) for entry in text.casefold().split()}, key=len, reverse=True)
    either = "|".join(entries) if entries else r"(?!)"
    return lazy(rf"(?<!\w)(?:{either})(?!\w)" if spaced else f"(?:{either})")
