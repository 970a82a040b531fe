"""One of several keys is called a distractor, or a distractor a key.

Wrong, because each option of a multiple response is right or wrong by itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.mutation.fault import Mutant
from quizkit.mutation.target import Target
from quizkit.mutation.tree import changed, text_of

NAME = "key-moved"
WHY = "a learner has to leave out a right option, or to choose a wrong one"


def mutants(target: Target) -> Iterator[Mutant]:
    if target.question.type != "multiple-response":
        return
    for name, other in (("answers", "distractors"), ("distractors", "answers")):
        options = target.fields[name]
        for index, option in enumerate(options if len(options) > 1 else ()):
            fields = changed(target.fields, (name, index), None)
            fields = changed(fields, (other,), [*fields[other], option])
            yield Mutant((name, index), f"{text_of(option)} (in {name})", f"{text_of(option)} (in {other})", fields)
