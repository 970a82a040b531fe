"""The lines to type for full marks: `python perfect_answers.py BANK` for `take --no-shuffle --plain`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from quizkit.bank.ask import Arrange, Fill, Match, PickMany, PickOne, Write
from quizkit.bank.model import Question
from quizkit.bank.reader import read_bank
from quizkit.kinds import KINDS
from quizkit.quiz.order import option_order


def lines_for(question: Question) -> Iterator[str]:
    """What a person types who knows the key, in the plain prompter, without shuffling."""
    ask, key = question.kind.ask(option_order(question, 0, shuffle=False)), question.kind.key()
    match ask:
        case PickOne(options) | PickMany(options) | Arrange(options):
            yield " ".join(str(options.index(text) + 1) for text in key)
        case Match(_, rights):
            yield from (str(rights.index(text) + 1) for text in key)
        case Write() | Fill():
            yield from key


if __name__ == "__main__":
    for bank_question in read_bank(Path(sys.argv[1]), KINDS).questions:
        for line in lines_for(bank_question):
            print(line)
