"""The stem does not ask anything by itself.

“Which of these is true?”, or a bare name, asks nothing: a person has to read all the options to
learn what it is about, and then judges each one like a true-false statement. The rule finds stems
in which nothing is left without the words that belong to any question. It also finds stems of up
to three words, or four that end in “is” or the like (six characters in a script without spaces),
if they have no question mark, no question word and no blank, and do not tell the reader to do
something.

Fails:

    question: Which of these statements is true?
    answer: The tower is 31 metres high.
    distractors: [The lamp burns gas., The tower stands in the harbour.]

Passes:

    question: How high is the tower?
    answer: 31 metres
    distractors: [18 metres, 40 metres]

To put it right, ask for one thing, so that a person who knows the subject has the answer before
reading the options. Statements can be asked one by one with `type: true-false`.

Source: T. M. Haladyna, S. M. Downing and M. C. Rodriguez, “A review of multiple-choice
item-writing guidelines for classroom assessment”, Applied Measurement in Education 15 (2002),
guideline 15: the central idea is in the stem.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.problems import Problem
from quizkit.check.items import Item
from quizkit.check.related import problem_at
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject
from quizkit.text.operators import operators_for
from quizkit.text.scripts import has_unspaced

CODE = "QK433"
NAME = "unfocused-stem"
SEVERITY = Severity.WARNING

_FEW_WORDS = 3
_FEW_CHARACTERS = 6
# A longer stem has more in it than the words of every question.
_MOST_GENERIC = 120


def check(subject: Subject) -> Iterator[Problem]:
    for item in subject.items:
        if item.words is not None and (_asks_nothing(item) or _is_bare(item)):
            yield problem_at(
                NAME,
                item.stem.node,
                "the stem asks nothing without its options",
                "ask for one thing, so that a person can answer before reading the options",
            )


def _asks_nothing(item: Item) -> bool:
    plain = item.stem.plain
    if len(plain) > _MOST_GENERIC or item.words is None:
        return False
    return not any(map(str.isalnum, item.words.generic.sub(" ", plain)))


def _is_bare(item: Item) -> bool:
    plain = item.stem.plain
    if item.words is None or len(plain) > _MOST_GENERIC or "?" in plain or "？" in plain or item.stem.blanks:
        return False
    if has_unspaced(plain):
        few = sum(map(str.isalnum, plain)) <= _FEW_CHARACTERS
    else:
        tables = operators_for(item.language)
        words = item.stem.words
        if tables and words and words[0] in tables.auxiliaries:  # a question without its mark
            return False
        ends_open = tables is not None and words[-1:] != () and words[-1] in tables.copulas
        few = len(words) <= _FEW_WORDS + ends_open
    return few and not any(listed.search(plain) for listed in (item.words.askings, item.words.commands))
