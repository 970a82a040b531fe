"""Two questions ask the same.

A person who can answer the one can answer the other, and what they know counts twice. Two
questions ask the same where they have the same key and nearly the same stem: a few words may
differ or be added, but no name, no number, and no “not”, “all” or “before”. Articles,
prepositions and question words do not count. Where the keys differ, two questions ask the same
only if their stems are equal word for word, and no options tell them apart.

Stems of one pattern (“In which year was Oxford founded?”, “In which year was Paris founded?”) are
no duplicates.

Fails:

    - id: opening
      question: In which year was the canal opened?
      answer: 1869
    - id: opened
      question: The canal was opened in which year?
      answer: 1869

Passes:

    - id: opening
      question: In which year was the canal opened?
      answer: 1869
    - id: opener
      question: Who opened the canal?
      answer: Empress Eugénie

To put it right, take one of the two out, or let it ask for something else.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from quizkit.bank.problems import Problem
from quizkit.check.related import span_of
from quizkit.check.rule import Severity
from quizkit.check.stems import Stem
from quizkit.check.subject import Subject

CODE = "QK501"
NAME = "near-duplicate"
SEVERITY = Severity.WARNING

# The least share of the words that two stems have in common: where one only says more than the
# other, and where each has words of its own.
_MORE, _OTHERWISE = 0.6, 0.75
_FEWEST = 2  # words in common, so that “What is it?” is like nothing
_CANDIDATES = 30  # compared at most, so that the time stays linear whatever the bank


def check(subject: Subject) -> Iterator[Problem]:
    bank = subject.bank
    lines = bank.lines()
    for stem, earlier in _same(subject.stems):
        first = earlier.question
        yield Problem(
            NAME,
            *span_of(bank.text, stem.question.at("question")),
            f"this asks the same as “{first.id}” in line {lines.position(first.at('id').start)[0]}",
            "take one of the two out, or let it ask for something else",
        )


def _same(stems: Sequence[Stem]) -> Iterator[tuple[Stem, Stem]]:
    """Each stem that is the same as an earlier one, with that one."""
    by_answer: dict[tuple[tuple[str, ...], ...], list[int]] = defaultdict(list)
    by_row: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for index, stem in enumerate(stems):
        by_answer[tuple(sorted(stem.answer))].append(index)
        if not stem.shows_options:
            by_row[stem.row].append(index)
    found = {index: row[0] for row in by_row.values() for index in row[1:] if stems[index].content}
    for group in by_answer.values():
        if len(group) > 1:
            found.update(_alike(stems, group))
    yield from ((stems[index], stems[earlier]) for index, earlier in sorted(found.items()))


def _alike(stems: Sequence[Stem], group: list[int]) -> Iterator[tuple[int, int]]:
    """The questions of one key that are like an earlier one, each with that one."""
    common = Counter(word for index in group for word in stems[index].content)
    known: dict[str, list[int]] = defaultdict(list)
    for index in group:
        stem = stems[index]
        rarest = sorted(stem.content, key=lambda word: (common[word], word))
        # Stems that are alike share one of the rarest words of the earlier one.
        candidates = {other for word in rarest for other in known[word][:_CANDIDATES]}
        for other in sorted(candidates)[:_CANDIDATES]:
            if _say_the_same(stem, stems[other]):
                yield index, other
                break
        for word in rarest[: int(len(rarest) * (1 - _MORE)) + 1]:
            known[word].append(index)


def _say_the_same(one: Stem, other: Stem) -> bool:
    shared, differing = one.content & other.content, one.content ^ other.content
    if one.row == other.row:
        return bool(shared)
    if len(shared) < _FEWEST or differing & (one.exact | other.exact):
        return False
    needed = _MORE if shared in (one.content, other.content) else _OTHERWISE
    return len(shared) >= needed * (len(shared) + len(differing))
