"""The stem asks for what is not so, and does not make the “not” stand out.

A reader who misses the small word answers the opposite of what is asked, and is marked wrong for
reading, not for the subject. The rule looks for “except”, for a “not” behind the question word,
and for one at the end of a stem that the options complete. It is silent where the word stands in
CAPITALS or between * signs, where the question is why something is not so, and in statements that
are true or false.

Fails:

    question: Which of these was not built of stone?

Passes:

    question: Which of these was built of wood?

To put it right, ask for what is so. If it has to be “not”, write it in capitals: NOT, EXCEPT.

Source: T. M. Haladyna, S. M. Downing and M. C. Rodriguez, “A review of multiple-choice
item-writing guidelines for classroom assessment”, Applied Measurement in Education 15 (2002),
guideline 17.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizkit.bank.problems import Problem
from quizkit.check.related import problem_at
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject
from quizkit.check.words import ItemWords, words_for
from quizkit.text.fold import fold
from quizkit.text.patterns import lazy

CODE = "QK431"
NAME = "negative-stem"
SEVERITY = Severity.WARNING

_STATEMENTS = frozenset(("true-false", "cloze"))
_WORDS_BEFORE_OPTIONS = 2
_QUOTED = lazy(r"\"[^\"]*\"|\*[^*]+\*")


def check(subject: Subject) -> Iterator[Problem]:
    words = words_for(subject.bank.language)
    if words is None:
        return
    for question in subject.bank.questions:
        if question.type in _STATEMENTS:
            continue
        stem = fold(question.stem)
        plain = stem.casefold()
        if not words.negations.search(plain) and not words.exceptions.search(plain):
            continue
        found = _negation(_QUOTED.sub(" ", stem), words)
        if found:
            yield problem_at(
                NAME,
                question.at("question"),
                f"the stem asks for what is not so, and “{found}” is easily passed over",
                f"ask for what is so, or write it in capitals: {found.upper()}",
            )


def _negation(stem: str, words: ItemWords) -> str:
    """The word that turns the question round, where it does not stand out; else nothing."""
    # Letters such as ß grow when their case is folded; afterwards both forms have the same places.
    stem = "".join(letter if len(letter.casefold()) == 1 else letter.casefold() for letter in stem)
    plain = stem.casefold()
    exception = words.exceptions.search(plain)
    if exception:
        return _small(stem, exception)
    if words.because_of.search(plain):
        return ""
    asking = words.askings.search(plain)
    negation = words.negations.search(plain, asking.end() if asking else 0)
    if negation is None:
        return ""
    if asking is None:
        # “The article does not mention”: the options go on behind it.
        rest = plain[negation.end() :].rstrip()
        return _small(stem, negation) if len(rest.split()) <= _WORDS_BEFORE_OPTIONS and rest[-1:] not in "?？" else ""
    # In a clause of its own, the negation is part of what the question tells.
    between = plain[asking.end() : negation.start()]
    if words.clauses.search(between) or "," in between:
        return ""
    return _small(stem, negation)


def _small(stem: str, match: re.Match[str]) -> str:
    written = stem[match.start() : match.end()]
    return "" if written.isupper() else written
