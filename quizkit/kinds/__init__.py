"""The question types, one file each. A new one: its file, its fixture, and a line in `KINDS`."""

from __future__ import annotations

from quizkit.bank.model import Kind
from quizkit.kinds.choice import Choice
from quizkit.kinds.cloze import Cloze
from quizkit.kinds.matching import Matching
from quizkit.kinds.multiple_response import MultipleResponse
from quizkit.kinds.numeric import Numeric
from quizkit.kinds.ordering import Ordering
from quizkit.kinds.short_answer import ShortAnswer
from quizkit.kinds.true_false import TrueFalse

KINDS: tuple[type[Kind], ...] = (
    Choice,
    MultipleResponse,
    TrueFalse,
    ShortAnswer,
    Numeric,
    Cloze,
    Matching,
    Ordering,
)
