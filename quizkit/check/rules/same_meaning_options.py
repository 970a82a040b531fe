"""Two options mean the same: one number written in two ways, or one text with and without an article.

Only one of them can be the key, so a person who knows the answer can still choose wrong; and if
neither is, both can be ruled out at once.

Fails:

    question: How many lamps does the tower have?
    answer: 2
    distractors: ["3.0", three]

Passes:

    question: How many lamps does the tower have?
    answer: 2
    distractors: [3, 4]

To put it right, change one of the two, or take it out. Options that are the same but for case and
spaces are found by duplicate-option.

Source: T. M. Haladyna, S. M. Downing and M. C. Rodriguez, “A review of multiple-choice
item-writing guidelines for classroom assessment”, Applied Measurement in Education 15 (2002),
guideline 22: choices are independent of each other.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.problems import Problem, short
from quizkit.check.items import Written
from quizkit.check.related import problem_at
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject
from quizkit.text.operators import operators_for

CODE = "QK421"
NAME = "same-meaning-options"
SEVERITY = Severity.WARNING


_PERCENT = frozenset(("percent", "per cent", "prozent", "pour cent", "por ciento"))
_SIGNS = frozenset("+#*/=<>$€£¥%^|~-−")


def check(subject: Subject) -> Iterator[Problem]:
    tables = operators_for(subject.bank.language)
    articles = tables.articles if tables else frozenset()
    for item in subject.items:
        seen: dict[object, Written] = {}
        for option in item.options:
            meaning = _meaning(option, articles)
            if meaning in seen:
                yield problem_at(
                    NAME,
                    option.node,
                    f"“{short(option.text)}” means the same as “{short(seen[meaning].text)}”",
                    "change one of the two, or take it out",
                )
            seen.setdefault(meaning, option)


def _meaning(option: Written, articles: frozenset[str]) -> object:
    """A number with its unit; of a text its words without an article in front, in a row."""
    if option.quantity is not None:
        unit = option.quantity.unit.casefold()
        return option.quantity.value, "%" if unit in _PERCENT else unit
    words = option.words
    if words[1:] and words[0] in articles:
        words = words[1:]
    # A text of signs, such as C++ beside C#, is nothing but itself.
    return words if words and _SIGNS.isdisjoint(option.bare) else option.plain
