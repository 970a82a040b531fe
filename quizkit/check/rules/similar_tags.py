"""A tag is spelt in two ways.

Tags choose questions (`--tag`) and make the bars of a result. To the program “History” and
“history”, “test” and “tests”, “long-term” and “long term” are two tags each, so a question with
the rarer spelling is left out where it belongs. That spelling is the one that is shown. A slip of
one letter is told only where one question has the tag, and three or more have the other.

Fails:

    - id: founding-year
      tags: [history]
    - id: founder
      tags: [History]

Passes:

    - id: founding-year
      tags: [history]
    - id: founder
      tags: [history]

To put it right, spell the tag like the others.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from quizkit.bank.problems import Problem
from quizkit.check.related import problem_at
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject
from quizkit.text.fold import fold
from quizkit.text.patterns import lazy
from quizkit.text.words import word_key

CODE = "QK506"
NAME = "similar-tags"
SEVERITY = Severity.NOTE

_APART = lazy(r"[\s_/-]+")
_SHORTEST, _LONGEST = 6, 40  # letters of a tag that may be a slip
_OFTEN = 3


def check(subject: Subject) -> Iterator[Problem]:
    used = Counter(tag for question in subject.bank.questions for tag in question.tags)
    meant = {**_slips(used), **_spellings(used, subject.bank.language)}
    for question in subject.bank.questions if meant else ():
        for index, tag in enumerate(question.tags):
            if tag in meant:
                yield problem_at(
                    NAME,
                    question.at("tags", index),
                    f"“{tag}” is here, and “{meant[tag]}” elsewhere",
                    f"if they are the same, write “{meant[tag]}”",
                )


def _spellings(used: Counter[str], language: str) -> dict[str, str]:
    """The rarer spellings of one tag, each with the one that is used most."""
    alike: dict[str, list[str]] = defaultdict(list)
    for tag, _ in used.most_common():
        words = _APART.split(fold(tag).casefold())
        alike["".join(word_key(word, language) for word in words)].append(tag)
    return {tag: first for first, *rarer in alike.values() for tag in rarer}


def _slips(used: Counter[str]) -> dict[str, str]:
    """Tags used once that differ in one letter from one that is used often; both begin alike."""
    without_a_letter: dict[str, str] = {}
    for tag, times in sorted(used.items()):
        if times >= _OFTEN and _may_be_a_slip(tag):
            without_a_letter.update(dict.fromkeys(_shortened(tag), tag))
    found = {}
    for tag, times in used.items():
        if times == 1 and without_a_letter and _may_be_a_slip(tag):
            near = next((without_a_letter[text] for text in _shortened(tag) if text in without_a_letter), tag)
            if near != tag and near[0] == tag[0]:
                found[tag] = near
    return found


def _may_be_a_slip(tag: str) -> bool:
    return _SHORTEST <= len(tag) <= _LONGEST and not any(map(str.isdigit, tag))


def _shortened(tag: str) -> list[str]:
    """The tag, and the tag without one of its letters: two that are a slip apart have one of these in common."""
    return [tag, *(tag[:place] + tag[place + 1 :] for place in range(len(tag)))]
