"""The key repeats a word of the stem, and no distractor repeats any.

The echo gives the key away: a person who knows nothing of the subject chooses the option that
sounds like the question. Little words such as “the” and “of” do not count, and other words count
in any form (“light”, “lights”). The rule is silent in languages whose little words it does not
know, and in those written without spaces.

Fails:

    question: Which light did the lighthouse have after 1924?
    answer: electric light
    distractors: [a coal fire, a gas flame]

Passes:

    question: What shone in the lighthouse after 1924?
    answer: electric light
    distractors: [a coal fire, a gas flame]

To put it right, take the word out of the stem or the key, or let a distractor repeat it as well.

Source: T. M. Haladyna, S. M. Downing and M. C. Rodriguez, “A review of multiple-choice
item-writing guidelines for classroom assessment”, Applied Measurement in Education 15 (2002),
guideline 28b, clang associations.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.problems import Problem
from quizkit.check.items import Item, Written
from quizkit.check.related import problem_at
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject
from quizkit.text.words import loose_key, word_key

CODE = "QK412"
NAME = "repeated-stem-word"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Problem]:
    for item in subject.items:
        topic = item.stem.topic
        if not topic or any(topic.isdisjoint(key.topic) for key in item.keys):
            continue
        if all(topic.isdisjoint(option.topic) for option in item.distractors) and not _resembles(item):
            key = item.keys[0]
            yield problem_at(
                NAME,
                key.node,
                f"only the key repeats a word of the stem: “{_echo(key, topic)}”",
                "take the word out of one of them, or let a distractor repeat it as well",
            )


def _resembles(item: Item) -> bool:
    """Whether a distractor has a relative of a word of the stem: “colonies” to “colonialism”."""
    relatives = {loose_key(word, item.language) for word in item.stem.topic}
    return any(loose_key(word, item.language) in relatives for option in item.distractors for word in option.topic)


def _echo(key: Written, topic: frozenset[str]) -> str:
    return next(word for word in key.words if word_key(word, key.language) in topic)
