"""An option says “usually”, “often” or “sometimes”, and others do not.

How often is often? Readers differ, so a person who knows the subject can choose wrong. And a
careful word in one option alone looks like the key, because writers take that care with keys. The
rule is silent where every option has the same word, where the stem has one, where the word stands
behind a comma, and in options of more than ten words.

Fails:

    question: What does the keeper do at night?
    answer: usually lights the lamp
    distractors: [paints the tower, mends the boat]

Passes:

    question: What does the keeper do on most nights?
    answer: lights the lamp
    distractors: [paints the tower, mends the boat]

To put it right, say how often with a number, or put the word into the stem, where it holds for
every option.

Source: S. M. Case and D. B. Swanson, “Constructing Written Test Questions for the Basic and
Clinical Sciences”, National Board of Medical Examiners, on vague terms in options.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizkit.bank.problems import Problem
from quizkit.check.items import Written
from quizkit.check.related import problem_at
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject
from quizkit.check.words import ItemWords

CODE = "QK406"
NAME = "vague-term"
SEVERITY = Severity.WARNING


_MOST_WORDS = 10


def check(subject: Subject) -> Iterator[Problem]:
    for item in subject.items:
        if item.words is None:
            continue
        found = [(option, match) for option in item.options if (match := _vague(item.words, option))]
        terms = {match.group() for _, match in found}
        if len(terms) < 2 and (len(found) in (0, len(item.options)) or item.words.vague.search(item.stem.plain)):
            continue
        option, match = found[0]
        yield problem_at(
            NAME,
            option.node,
            f"“{match.group()}” means one thing to one reader and another to the next",
            "say how often with a number, or put the word into the stem, where it holds for every option",
        )


def _vague(words: ItemWords, option: Written) -> re.Match[str] | None:
    """A vague term that the option hangs on."""
    match = words.vague.search(option.plain)
    if match is None or len(option.words) > _MOST_WORDS or set(option.plain[: match.start()]) & set(",，;；("):
        return None
    return match
