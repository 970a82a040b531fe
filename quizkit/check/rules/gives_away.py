"""A question gives away the answer of another one.

The stem of one question says what the other one asks for. That makes the other easier than it
looks, whichever comes first, because a person can go back. The rule finds a stem that has the key
of another question, word for word, and with it every name and number of that question's stem and
nearly all its other words. A statement that is printed as false gives nothing away.

Fails:

    - question: In which year was the canal opened?
      answer: 1869
    - question: Who led the party when the canal was opened in 1869?
      answer: the Empress Eugénie

Passes:

    - question: In which year was the canal opened?
      answer: 1869
    - question: Who led the party when the canal was opened?
      answer: the Empress Eugénie

To put it right, leave the key out of the stem that gives it away, or take one of the two
questions out.

Source: T. M. Haladyna, S. M. Downing, M. C. Rodriguez, “A review of multiple-choice item-writing
guidelines for classroom assessment”, Applied Measurement in Education 15 (2002): keep the content
of items independent of one another.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from quizkit.bank.problems import Problem, short
from quizkit.check.related import span_of
from quizkit.check.rule import Severity
from quizkit.check.stems import Stem
from quizkit.check.subject import Subject

CODE = "QK502"
NAME = "gives-away"
SEVERITY = Severity.WARNING

_FEWEST = 2  # words that the two stems share, beside the key
_NEARLY_ALL = 0.75
_CANDIDATES = 100  # stems looked at for one key, so that the time stays linear whatever the bank


def check(subject: Subject) -> Iterator[Problem]:
    bank = subject.bank
    lines = bank.lines()
    for teller, asked in _told(subject.stems):
        answers = asked.question.kind.key()
        line = lines.position(asked.question.at("id").start)[0]
        yield Problem(
            NAME,
            *span_of(bank.text, teller.question.at("question"), answers[0]),
            f"this says “{short(', '.join(answers))}”, which “{asked.question.id}” in line {line} asks for",
            "leave it out of this stem, or take one of the two questions out",
        )


def _told(stems: Sequence[Stem]) -> Iterator[tuple[Stem, Stem]]:
    """Each stem that gives away the answer of another, with that one."""
    saying: dict[str, list[int]] = defaultdict(list)
    for index, stem in enumerate(stems):
        if not stem.is_false:
            for word in set(stem.row):
                saying[word].append(index)
    found = []
    for index, asked in enumerate(stems):
        key = {word for answer in asked.answer for word in answer}
        wanted = asked.content - key
        if not key or key <= set(asked.row) or len(wanted) < _FEWEST or asked.is_statement:
            continue
        tellers = min((saying[word] for word in sorted(key | (asked.exact - key))), key=len)
        for teller in tellers[:_CANDIDATES]:
            if teller != index and _tells(stems[teller], asked, wanted):
                found.append((teller, index))
    yield from ((stems[teller], stems[index]) for teller, index in sorted(found))


def _tells(teller: Stem, asked: Stem, wanted: frozenset[str]) -> bool:
    shared = wanted & teller.content
    if len(shared) < _FEWEST or len(shared) < _NEARLY_ALL * len(wanted) or not asked.exact & wanted <= shared:
        return False
    said = f" {' '.join(teller.row)} "
    return all(f" {' '.join(answer)} " in said for answer in asked.answer)
