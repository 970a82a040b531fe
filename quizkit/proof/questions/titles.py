"""Whether the passage gives the one who is named another title than the one that is asked for."""

from __future__ import annotations

from quizkit.proof.questions.frame import Frame
from quizkit.proof.questions.passage import Passage, Places
from quizkit.proof.verdict import Reason, span

OTHER_TITLE = "other-title"

# English titles that stand before a name; those in one set may be one and the same.
_TITLES = tuple(
    frozenset(words.split())
    for words in (
        "pope pontiff",
        "king",
        "queen",
        "emperor tsar kaiser sultan shah",
        "empress tsarina",
        "prince",
        "princess",
        "duke",
        "duchess",
        "count earl",
        "countess",
        "bishop archbishop cardinal",
        "abbot prior",
        "abbess prioress",
        "president",
        "chancellor premier minister",
        "governor",
        "mayor",
        "senator",
        "judge justice",
        "general marshal",
        "admiral",
        "colonel",
        "captain",
        "saint",
    )
)
_ANY = frozenset().union(*_TITLES)


def other_title(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The title that stands before the name, where the question asks which one of another title it was, or None.

    “Which pope began the church?” is not answered by “the church, begun by Abbot Hugh”.
    """
    if frame.noun < 0 or (asked := frame.sentence.units[frame.noun]).low not in _ANY:
        return None
    alike = frozenset().union(*(words for words in _TITLES if asked.low in words))
    other = None
    for first, last in places:
        title = next((u for u in passage.units[max(0, first - 1) : last + 1] if u.low in _ANY), None)
        if title is None or title.low in alike:
            return None
        other = title
    if other is None:
        return None
    return Reason(
        OTHER_TITLE,
        f"The question asks for a {asked.low}, and the passage names a {other.low}.",
        span(frame.sentence.text, asked.start, asked.end),
        span(passage.sentence.text, other.start, other.end),
    )
