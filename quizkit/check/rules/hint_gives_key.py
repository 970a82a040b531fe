"""The hint contains the key.

A hint helps a person on the way to the answer; one that says the answer leaves nothing to recall.
The rule is silent where the stem says the key too, or the hint names a distractor beside it, and
where options are put in order or matched.

Fails:

    question: In which year was the lighthouse built?
    answer: 1887
    distractors: [1874, 1892]
    hint: It was built in 1887, before the great storm.

Passes:

    question: In which year was the lighthouse built?
    answer: 1887
    distractors: [1874, 1892]
    hint: It was built before the great storm of 1903.

To put it right, say where to look, or what the key is like, without its words.

Source: this rule’s own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizkit.bank.model import Question
from quizkit.bank.problems import Problem, short
from quizkit.check.items import Written
from quizkit.check.related import problem_at
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject
from quizkit.text.operators import operators_for
from quizkit.text.scripts import has_unspaced
from quizkit.text.words import word_key

CODE = "QK442"
NAME = "hint-gives-key"
SEVERITY = Severity.WARNING

_TYPES = frozenset(("choice", "multiple-response", "short-answer", "numeric", "cloze"))
_MOST_WORDS = 50
_FEWEST_CHARACTERS = 2  # a single character of Chinese is part of many words


def check(subject: Subject) -> Iterator[Problem]:
    language = subject.bank.language
    for question in subject.bank.questions:
        if question.hint and question.type in _TYPES:
            given = _given(question, language)
            if given:
                yield problem_at(
                    NAME,
                    question.at("hint"),
                    f"the hint says the key: “{short(given)}”",
                    "say where to look, or what the key is like, without its words",
                )


def _given(question: Question, language: str) -> str:
    """The key that the hint gives away, or nothing."""
    hint = Written(question.hint, language, question)
    stem = Written(question.stem, language, question)
    keys = question.kind.key()
    if any(_says(hint, option.text) for option in question.kind.options if option.text not in keys):
        return ""
    return next((key for key in keys if _says(hint, key) and not _says(stem, key)), "")


def _says(text: Written, key: str) -> bool:
    """Whether the words of a key stand in a text in a row, in any inflection."""
    wanted = Written(key, text.language, text.question)
    if has_unspaced(wanted.plain):
        return len(wanted.bare) >= _FEWEST_CHARACTERS and wanted.bare in text.plain
    tables = operators_for(text.language)
    words = wanted.words
    if tables and words[1:] and words[0] in tables.articles:
        words = words[1:]
    return 0 < len(words) <= _MOST_WORDS and _stands_in([word_key(word, text.language) for word in words], text)


def _stands_in(wanted: Sequence[str], text: Written) -> bool:
    keys = [word_key(word, text.language) for word in text.words]
    return any(keys[start : start + len(wanted)] == wanted for start in range(len(keys) - len(wanted) + 1))
