"""Some options are numbers, and others have no number in them.

Options of different kinds cannot all answer the question, so those of the wrong kind are ruled
out by their looks: nobody answers “in which year?” with a storm. The rule compares options that
are a number, alone or with a unit of measure, with options that have no number at all. “None”
goes with both, and so does something counted: “two wheels” may well stand beside “a frame”,
unless another option counts the same thing.

Fails:

    question: When was the lighthouse built?
    answer: 1887
    distractors: [1903, a storm]

Passes:

    question: When was the lighthouse built?
    answer: 1887
    distractors: [1903, 1924]

To put it right, put options of the key’s kind in the place of the others.

Source: T. M. Haladyna, S. M. Downing and M. C. Rodriguez, “A review of multiple-choice
item-writing guidelines for classroom assessment”, Applied Measurement in Education 15 (2002),
guideline 23: choices are homogeneous in content.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.problems import Problem, short
from quizkit.check.items import Item, Written
from quizkit.check.related import problem_at
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject
from quizkit.text.patterns import lazy

CODE = "QK423"
NAME = "mixed-options"
SEVERITY = Severity.WARNING

_SYMBOLS = lazy(r"[^\w\s]{1,3}|[a-zµ²³/]{1,3}")


def check(subject: Subject) -> Iterator[Problem]:
    for item in subject.items:
        if item.is_crowded:
            continue
        numbers = [option for option in item.options if option.quantity is not None and _is_number(item, option)]
        if not numbers or len(numbers) == len(item.options):
            continue
        texts = [option for option in item.options if option not in numbers and _is_text(item, option)]
        if not texts:
            continue
        # The finding stands at the first distractor that is not of the key's kind.
        odd = numbers if item.keys[0] in texts else texts if item.keys[0] in numbers else min(texts, numbers, key=len)
        other = numbers if odd is texts else texts
        option = next((option for option in odd if not option.is_key), odd[0])
        is_text = odd is texts
        yield problem_at(
            NAME,
            option.node,
            f"“{short(option.text)}” is {'no' if is_text else 'a'} number, “{short(other[0].text)}” is "
            f"{'one' if is_text else 'none'}",
            "let every option be of the key’s kind",
        )


def _is_number(item: Item, option: Written) -> bool:
    """Whether an option is a number and nothing else; “7 Up” and “one-party rule” are names."""
    unit = option.quantity.unit if option.quantity else ""
    if not unit or _SYMBOLS.fullmatch(unit) or (item.words and item.words.measures.fullmatch(unit.casefold())):
        return True
    units = [other.quantity.unit for other in item.options if other is not option and other.quantity]
    return unit in units and not unit[:1].isupper()


def _is_text(item: Item, option: Written) -> bool:
    return not option.has_number and not (item.words and item.words.uncounted.fullmatch(option.bare))
