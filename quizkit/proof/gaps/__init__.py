"""What stands between two matched words of a sentence, and whether leaving it out is safe.

A gap is safe when it is a whole phrase of a kind whose loss cannot make a true sentence false: a
parenthesis, a non-restrictive clause, a whole co-ordinate, a plain modifier, an adverbial.
"""

from __future__ import annotations

from quizkit.proof.analysis import STRONG, Sentence, new_clause, verb_like
from quizkit.proof.gaps.head import head
from quizkit.proof.gaps.limits import limit
from quizkit.proof.gaps.middle import middle
from quizkit.proof.gaps.names import (
    GIVEN,
    described_name,
    given_names,
    kind_of_place,
    nicknamed,
    place_within,
    town_of,
)
from quizkit.proof.gaps.plain import judge_plain
from quizkit.proof.gaps.subjects import (
    collective,
    joint_subject,
    nouns,
    verb_after_list,
    whole,
    widens_object,
    widens_subject,
)
from quizkit.proof.gaps.tail import tail
from quizkit.proof.gaps.words import Dropped, content, paired, part_of_name, superlative
from quizkit.proof.lists import members_before, present_verb
from quizkit.proof.units import (
    ADVERB,
    ARTICLE,
    AUXILIARY,
    CLITIC,
    COORDINATOR,
    DETERMINER,
    MARK,
    OPEN,
    PREPOSITION,
    PRONOUN,
    QUANTITY,
    RELATIVE,
    Unit,
)

TOGETHER = "what they are or do together, none is or does alone"
WIDER = "without it the claim would be about more than the passage is"


def _named(units: tuple[Unit, ...], inner: list[int]) -> bool:
    """Whether the words of a gap are only a noun phrase, or several."""
    return all(
        units[i].cls in (OPEN, QUANTITY, DETERMINER, PRONOUN, COORDINATOR, CLITIC) or units[i].low == "of"
        for i in inner
    ) and not any(verb_like(units[i]) and not units[i].name for i in inner)


def _next_clause(sentence: Sentence, inner: list[int], right: int) -> bool:
    """Whether a gap ends in another clause, which what is kept before it does not belong to.

    `In 1903 [Ada met Tom and] Tom built the mill`; not `The mill, [where they met and fell in love,] burned down`.
    """
    units = sentence.units
    for i in range(right - 1, inner[0], -1):
        if units[i].cls != COORDINATOR and not (sentence.cuts[i] == STRONG and units[i].low in (",", ";")):
            continue
        begins = i + 2 if units[i + 1].cls == ADVERB else i + 1
        if units[begins].cls == PREPOSITION or units[begins].timed:
            # and in 1950, Tom built
            comma = next((k for k in range(begins, min(begins + 8, len(units))) if units[k].low == ","), begins - 1)
            begins = comma + 1
        over = [units[k] for k in inner if k < i]
        told = any(u.cls == AUXILIARY or verb_like(u) or present_verb(u) for u in over)
        own = not any(u.cls == RELATIVE for u in over)
        if (
            told
            and own
            and (sentence.cuts[i] == STRONG or begins > i + 1)
            and new_clause(units, begins, sentence.tables)
        ):
            return True
    return False


def _parted(units: tuple[Unit, ...], first: int, right: int) -> bool:
    """Whether a semicolon stands in a gap, outside any bracket."""
    depth = 0
    for unit in units[first:right]:
        depth += (unit.low in "([") - (unit.low in ")]") if unit.cls == MARK else 0
        if unit.low == ";" and depth <= 0:
            return True
    return False


def _first_done(units: tuple[Unit, ...], left: int, at: int, right: int) -> bool:
    """Whether only `first` goes from before a verb: what first reached a place reached it."""
    if left < 0 or right >= len(units) or units[at].low != "first" or units[right].name:
        return False
    return verb_like(units[right]) and units[left].cls in (OPEN, AUXILIARY, PRONOUN) and right == at + 1


def judge(sentence: Sentence, left: int, right: int, agrees: bool = False) -> Dropped | None:
    """Judge the units strictly between unit `left` (-1 at the start) and `right` (len(units) at the end).

    None when nothing but articles and marks stands there. `agrees` says that unit `right` is a verb, since
    the claim has its singular.
    """
    if sentence.tables.language != "en":
        return judge_plain(sentence, left, right)
    judged = _judged(sentence, left, right, agrees)
    if judged is not None and judged.safe and (why := limit(sentence, left, right)):
        return Dropped(False, why, judged.first, judged.last)
    return judged


def _judged(sentence: Sentence, left: int, right: int, agrees: bool) -> Dropped | None:
    units = sentence.units
    left_edge, right_edge = left + 1, right - 1
    inner = content(units, left_edge, right)
    if not inner:
        return None
    first, last = inner[0], inner[-1]
    at_start, at_end = left < 0, right >= len(units)
    if not at_start and whole(sentence, left, right):
        return Dropped(False, TOGETHER, first, last)
    if not at_start and not at_end and _parted(units, left_edge, right):
        return Dropped(False, "another clause begins there", first, last)
    if at_start and town_of(units, right):
        return Dropped(True, "the kind of place", first, last)
    if at_start and nicknamed(units, right):
        return Dropped(True, "the names before a nickname", first, last)
    if given_names(units, left, right):
        return Dropped(True, GIVEN, first, last)
    if not at_start and not at_end and kind_of_place(units, left, right):
        return Dropped(True, "the kind of place", first, last)
    if not at_start and not at_end and described_name(units, left, right):
        return Dropped(True, "a description of the name", first, last)
    if not at_start and not at_end and place_within(units, left, right):
        return Dropped(True, "the place within it", first, last)
    if not at_start and not at_end and members_before(sentence, left, right):
        return Dropped(True, "other members of a list", first, last)
    if (
        left >= 0
        and units[left].low in ("between", "among", "amongst")
        and any(u.low == "," or u.cls == COORDINATOR for u in units[left + 1 : right])
    ):
        return Dropped(False, "one of the things that it lies between", first, last)
    part = part_of_name(sentence, left, right)
    if part is not None:
        return part
    ordinal = units[last].quantity
    if ordinal is not None and ordinal.kind == "ordinal" and right < len(units) and superlative(units[right]):
        return Dropped(False, "a rank before a superlative", first, last)
    inner = [i for i in inner if units[i].cls != ADVERB or units[i].op is not None or units[i].name]
    if not inner:
        return Dropped(True, "an adverb", first, last, narrows=True)
    if len(inner) == 1 and ordinal is not None and _first_done(units, left, inner[0], right):
        return Dropped(True, "that it was the first time", first, last)
    if all(units[i].low in ("all", "both") for i in inner) and not at_end:
        return Dropped(True, "all of them", first, last)
    if all(units[i].low in sentence.tables.titles for i in inner) and not at_end:
        return Dropped(True, "a title", first, last)
    if at_start:
        found = head(sentence, inner, right, first, last)
        joint = units[right - 1] if units[right - 1].cls != ARTICLE else units[right - 2]
        if found.safe and joint.low in ("and", "&") and _named(units, inner) and collective(sentence, left, right):
            return Dropped(False, TOGETHER, first, last)
        return found
    if at_end:
        found = tail(sentence, inner, left, left_edge, first, last)
        if found.safe and found.narrows and widens_object(units, left, inner[0]):
            return Dropped(False, WIDER, first, last)
        return found
    if _next_clause(sentence, inner, right):
        return Dropped(False, "another clause begins there", first, last)
    joined = units[left_edge].low in (",", "and", "&")
    tied = paired(sentence, left, right) or collective(sentence, left, right)
    if (
        joined
        and not tied
        and nouns(units, inner)
        and (agrees or verb_after_list(units, right) or joint_subject(units, left, right))
    ):
        return Dropped(True, "a co-ordinate", first, last)
    found = middle(sentence, inner, left, right, left_edge, right_edge, first, last, judge)
    if (
        found.safe
        and found.why == "a co-ordinate"
        and units[left_edge].low in (",", "and", "&")
        and collective(sentence, left, right)
    ):
        return Dropped(False, TOGETHER, first, last)
    if found.safe and found.narrows and widens_subject(units, left, inner[0]):
        return Dropped(False, WIDER, first, last)
    return found
