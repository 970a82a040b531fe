"""An option says “none of the above”.

Where it is the key, a person can be right without knowing the answer: seeing that the others are
wrong is enough. Where it is not, it is a distractor that nobody had to think of. Besides, options
are shuffled here, so that nothing need stand above.

Fails:

    question: Which sea does the canal reach?
    answer: the North Sea
    distractors: [the Baltic Sea, the Black Sea, none of the above]

Passes:

    question: Which sea does the canal reach?
    answer: the North Sea
    distractors: [the Baltic Sea, the Black Sea]

To put it right, take the option out, or write one that a reader might really believe. Three good
options are enough.

Source: T. M. Haladyna, S. M. Downing and M. C. Rodriguez, “A review of multiple-choice
item-writing guidelines for classroom assessment”, Applied Measurement in Education 15 (2002),
guideline 25, which says to use it with care; this rule says not to.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.problems import Problem, short
from quizkit.check.items import options_that_are
from quizkit.check.related import problem_at
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject

CODE = "QK402"
NAME = "none-of-the-above"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Problem]:
    for option in options_that_are(subject.items, "none_above"):
        message = f"“{short(option.text)}” shows what a person rules out, not what the person knows"
        yield problem_at(NAME, option.node, message, "take it out, or write an option that a reader might believe")
