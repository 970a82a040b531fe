"""An option says “always”, “never” or “completely”, and others do not.

Hardly anything is always so. People who are good at tests know that, and rule such options out
without knowing the subject. The rule is silent where the word gives nothing away: where the key
and a distractor both have one, where the stem has one, where it tells of a single event (“it was
never finished”), and where “always” is all that an option says.

Fails:

    question: When is the lock closed?
    answer: in a storm
    distractors: [always in winter, at noon]

Passes:

    question: When is the lock closed?
    answer: in a storm
    distractors: [in winter, at noon]

To put it right, leave the word out, or give the key and a distractor one alike.

Source: T. M. Haladyna, S. M. Downing and M. C. Rodriguez, “A review of multiple-choice
item-writing guidelines for classroom assessment”, Applied Measurement in Education 15 (2002),
guideline 28a, specific determiners.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizkit.bank.problems import Problem
from quizkit.check.related import problem_at
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject
from quizkit.check.words import ItemWords
from quizkit.text.patterns import lazy

CODE = "QK405"
NAME = "absolute-term"
SEVERITY = Severity.WARNING


# “Was never ratified” is an event that did not come, not a rule without exception.
_NEAR = 20
_ONCE = lazy(r"\b(?:was|were|has|have|had|been|did|fue|fueron|había|wurde|wurden|war|hat|hatte|était|avait|a)\s+$")


def check(subject: Subject) -> Iterator[Problem]:
    for item in subject.items:
        if item.words is None:
            continue
        found = [(option, match) for option in item.options if (match := _absolute(item.words, option.plain))]
        if not found or len({option.is_key for option, _ in found}) > 1 or item.words.absolutes.search(item.stem.plain):
            continue
        option, match = found[0]
        yield problem_at(
            NAME,
            option.node,
            f"“{match.group()}” stands in {'the key' if option.is_key else 'distractors'} alone, "
            f"which {'makes it stand out' if option.is_key else 'gives it away as wrong'}",
            "leave the word out, or give the key and a distractor one alike",
        )


def _absolute(words: ItemWords, plain: str) -> re.Match[str] | None:
    """The first absolute term of an option that is neither told of a single event nor all that it says."""
    if words.absolutes.fullmatch(plain):
        return None
    for match in words.absolutes.finditer(plain):
        if not _ONCE.search(plain, max(0, match.start() - _NEAR), match.start()):
            return match
    return None
