"""Words that a sentence quotes are someone's words: `"The moon is hollow," replied the captain.`"""

from __future__ import annotations

from collections.abc import Sequence

from quizkit.proof.analysis import Sentence, verb_like
from quizkit.proof.units import ARTICLE, AUXILIARY, CLITIC, DETERMINER, MARK, OPEN, PRONOUN
from quizkit.text.words import listed_keys


def quoted(sentence: Sentence, places: Sequence[int]) -> tuple[int, int] | None:
    """The first and last unit of the quoted clause that holds all the matched places, or None.

    A quoted title or a quoted word is no clause, and a sentence that is quoted as a whole stands for itself.
    """
    units = sentence.units
    marks = [i for i, unit in enumerate(units) if unit.low == '"']
    for opening, closing in zip(marks[::2], marks[1::2], strict=False):
        if not opening < places[0] <= places[-1] < closing:
            continue
        said = any(units[i].cls == AUXILIARY or verb_like(units[i]) for i in places)
        outside = any(unit.cls != MARK for unit in (*units[:opening], *units[closing:]))
        return (opening, closing) if said and outside else None
    return None


_TELLING = listed_keys(
    """write say claim argue report note explain declare announce insist suggest warn observe remark comment complain
    conclude tell believe think assert maintain hope fear promise vow guess"""
)


def told_before(sentence: Sentence, index: int, right: int) -> bool:
    """Whether the verb at `index` tells what stands before it: `The moon is hollow, wrote the preacher Crane in 1849`.

    Only who said it and when may follow; `Crane moved to Bath, wrote the book, …` goes on otherwise.
    """
    following = sentence.units[index + 1 : right + 1]
    allowed = (OPEN, ARTICLE, DETERMINER, PRONOUN, CLITIC, MARK)
    return (
        sentence.units[index].key in _TELLING
        and any(unit.name or unit.cls == PRONOUN for unit in following)
        and all(unit.cls in allowed or unit.timed or unit.low in ("of", "in") for unit in following)
    )
