"""The key stands in the same place in nearly all questions.

With `--no-shuffle`, options are shown in the order of numbers or of the alphabet. If the key is
always the smallest number, or always the first by alphabet, a person who notices has every
answer.

The rule looks at eight `choice` questions or more, at most the first 500 of a bank, and speaks
where chance would hardly put so many keys in one place: of 8 questions with four options all 8
keys, of 20 questions 13. Exactly: with n questions, k keys in the place, m options in the
shortest of the questions and p = 1/m, the probability of k or more, Σ C(n, i) pⁱ (1 − p)ⁿ⁻ⁱ for i
from k to n, times the number of places, is below one in a thousand.

Fails:

    # eight questions like this one: the key is the smallest number
    answer: 1869
    distractors: [1875, 1888, 1914]

Passes:

    # the keys stand now here, now there
    answer: 1869
    distractors: [1852, 1859, 1914]

To put it right, change distractors so that the keys fall in all places.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import islice
from math import exp, lgamma, log, log1p

from quizkit.bank.ask import PickOne
from quizkit.bank.claims import Key
from quizkit.bank.model import Question
from quizkit.bank.nodes import Mapping
from quizkit.bank.problems import Problem
from quizkit.check.related import problem_at
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject
from quizkit.text.logical_order import in_logical_order

CODE = "QK503"
NAME = "key-in-one-place"
SEVERITY = Severity.WARNING

_FEWEST, _MOST = 8, 500
_CHANCE = 0.001
_PLACES = ("first", "second", "third", "fourth", "fifth", "sixth")


def check(subject: Subject) -> Iterator[Problem]:
    root = subject.bank.root
    asks = list(islice(filter(None, map(_place_and_options, subject.bank.questions)), _MOST))
    if len(asks) < _FEWEST or not isinstance(root, Mapping):
        return
    fewest, most = min(options for _, options in asks), max(options for _, options in asks)
    place, times = Counter(place for place, _ in asks).most_common(1)[0]
    if most * at_least(times, len(asks), 1 / fewest) < _CHANCE:
        called = _PLACES[place] if place < len(_PLACES) else f"in place {place + 1}"
        yield problem_at(
            NAME,
            root.entries["questions"][0],
            f"without a shuffle, the key stands {called} in {times} of {len(asks)} choice questions",
            "change distractors so that the keys fall in all places by number or by alphabet",
        )


def _place_and_options(question: Question) -> tuple[int, int] | None:
    """The place of the key, from 0, and how many options there are; None for a question of another kind."""
    ask = question.kind.ask(in_logical_order)
    if not isinstance(ask, PickOne) or len(ask.options) < 2:
        return None
    if not any(isinstance(claim, Key) for claim in question.kind.claims(question.question)):
        return None
    return ask.options.index(question.kind.key()[0]), len(ask.options)


def at_least(times: int, tries: int, chance: float) -> float:
    """The binomial probability of so many hits or more, for a chance strictly between 0 and 1."""
    return sum(
        exp(
            lgamma(tries + 1)
            - lgamma(hits + 1)
            - lgamma(tries - hits + 1)
            + hits * log(chance)
            + (tries - hits) * log1p(-chance)
        )
        for hits in range(times, tries + 1)
    )
