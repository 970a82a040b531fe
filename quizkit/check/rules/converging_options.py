"""The key is put together from what the distractors share.

Distractors are often made by changing one part of the key at a time. Then each part of the key
comes back in a distractor, while every distractor has a part that stands nowhere else, and a
person finds the key by counting. Below, “oil” and “rope” stand in two options each, and every
other word in one. The rule is silent for a key of one part, where all parts of the key come back
in the same distractors, and where a distractor has more than twice as many words as the key.

Fails:

    question: What did the keeper carry?
    answer: oil and rope
    distractors: [oil and bread, rope and nails, sand and coal]

Passes:

    question: What did the keeper carry?
    answer: oil and rope
    distractors: [oil and bread, sand and rope, sand and bread]

To put it right, let the parts of the distractors come back as often as those of the key.

Source: S. M. Case and D. B. Swanson, “Constructing Written Test Questions for the Basic and
Clinical Sciences”, National Board of Medical Examiners, on convergence.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.problems import Problem
from quizkit.check.items import Item
from quizkit.check.related import problem_at
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject

CODE = "QK413"
NAME = "converging-options"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Problem]:
    for item in subject.items:
        if item.has_one_key and len(item.distractors) > 1 and not item.is_crowded and _converges(item):
            yield problem_at(
                NAME,
                item.keys[0].node,
                "every part of the key comes back in a distractor, and of no distractor is that so",
                "let the parts of the distractors recur as often as those of the key",
            )


def _converges(item: Item) -> bool:
    topics = [option.topic for option in item.options]
    if max(map(len, topics)) > 2 * len(topics[0]):
        return False  # a distractor that tells a story of its own is not made of the key
    if len(topics[0]) < 2 or sum(topics[0].isdisjoint(topic) for topic in topics[1:]) > len(topics) - 3:
        return False
    # Words that stand in the same options are one part; those that stand in all of them tell nothing.
    parts = [{places for word in topic if len(places := _places(word, topics)) < len(topics)} for topic in topics]
    key, *others = parts
    shared = [all(len(places) > 1 for places in part) and bool(part) for part in parts]
    if len(key) < 2 or not shared[0] or any(shared[1:]):
        return False
    return all(_count(key) > _count(other) for other in others)


def _places(word: str, topics: list[frozenset[str]]) -> frozenset[int]:
    return frozenset(index for index, topic in enumerate(topics) if word in topic)


def _count(part: set[frozenset[int]]) -> int:
    """How often the parts of an option stand in other options."""
    return sum(len(places) - 1 for places in part)
