"""Refuses, before any analysis, an option that has a word which the passage does not have."""

from __future__ import annotations

import re

from quizkit.proof.analysis import Sentence
from quizkit.proof.units.measures import number_starts
from quizkit.proof.units.names import INITIAL_HINTS
from quizkit.text.words import word_key

_PLAIN = re.compile(r"[A-Za-z]+(?: [A-Za-z]+)*")
# Shorter words may be articles, and these are not words of their own or need not stand there.
_SHORTEST = 4
_OTHERWISE = frozenset("their cannot cent".split())


def cannot_stand(option: str, sentence: Sentence) -> bool:
    """Whether an option surely stands nowhere in a passage: a plain English word of it is not there.

    Only for passages that were analysed without declared terms. False says nothing: then the option has to be
    analysed.
    """
    if sentence.tables.language != "en" or not _PLAIN.fullmatch(option):
        return False
    words = option.lower().split()
    _, numbers = number_starts("en")
    if not numbers.isdisjoint(words) or any(hint in option for hint in INITIAL_HINTS):
        return False
    return any(
        len(word) >= _SHORTEST and word not in _OTHERWISE and word_key(word) not in sentence.keys for word in words
    )
