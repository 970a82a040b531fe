"""Whether an operator of the passage bears on the key, and the question does not ask with it.

“Found everywhere except Antarctica” does not make Antarctica a place where it is found, and “plans to
build twelve” not twelve that were built: the word stands there, but under another that turns it round.
"""

from __future__ import annotations

from collections.abc import Sequence

from quizkit.proof.analysis import Sentence
from quizkit.proof.reach import reach
from quizkit.proof.units import ARTICLE, DETERMINER, MARK, Unit
from quizkit.proof.verdict import Reason, span
from quizkit.text.operators.tables import ATTRIBUTION, EXCEPTION, NEGATION

# Closed classes alone: a verb such as “block” or a noun such as “exception” may mean many things.
_NEGATORS = frozenset("not n't never no neither nor without cannot nobody none".split())
_EXCEPTERS = frozenset("except excepting excluding barring apart aside save".split())
_CONDITIONALS = frozenset("if unless".split())
_ATTEMPTS = frozenset(
    """plan plans planned intend intends intended hope hopes hoped try tries tried attempt attempts attempted fail fails
    failed refuse refuses refused want wants wanted propose proposes proposed decline declines declined aim aims
    aimed""".split()
)
# Hearsay; not the verbs by which scholars tell what they found (argue, assert, conclude).
_SAYINGS = frozenset(
    """say says said saying claim claims claimed claiming allege alleges alleged allegedly believe believes believed
    insist insists insisted suppose supposed supposedly reportedly purportedly reputedly rumour rumoured rumor rumored
    boast boasts boasted pretend pretends pretended speculate speculates speculated suspect suspected accuse
    accused""".split()
)
_CLASSES = (_NEGATORS, _EXCEPTERS, _CONDITIONALS, _ATTEMPTS, _SAYINGS)
# A question asks for what someone says by these words too.
_SPOKEN = frozenset("according view views viewed opinion theory accused suspected thought seen".split())
_NEAR = 6  # units between the operator and the key
# What a question may say instead of the operator itself: it asks for what is only meant, or for what is not.
_UNREAL = frozenset(
    """supposed possible possibly potential potentially likely expected proposed incapable unable only if why need
    needs needed required less""".split()
)


def unasked_operator(asked: Sentence, sentence: Sentence, places: Sequence[tuple[int, int]]) -> Reason | None:
    """The operator that bears on every place of the key without standing in the question, or None.

    `places` are the first and last units of the key's occurrences in the passage.
    """
    # “Who were exempt …?” asks with a negation in other words.
    lows = {unit.low for unit in asked.units} | {"not" for unit in asked.units if unit.op == NEGATION}
    if "not" in lows:
        lows |= _EXCEPTERS  # which was not destroyed? all were, apart from this
    if lows & _SPOKEN or any(unit.op == ATTRIBUTION for unit in asked.units):
        lows |= _SAYINGS
    found: Unit | None = None
    for first, last in places:
        bearing = None if lows & _EXCEPTERS else _excepted(sentence.units, first, last)
        bearing = bearing or _bearing(sentence, first, last, lows)
        if bearing is None:
            return None
        found = found or bearing
    if found is None:
        return None
    return Reason(
        f"{found.op or EXCEPTION}-over-key",
        f"“{found.low}” bears on the key in the passage, and the question does not ask with it.",
        None,
        span(sentence.text, found.start, found.end),
    )


def _excepted(units: Sequence[Unit], first: int, last: int) -> Unit | None:
    """The word beside the key by which all others are meant: `all but`, `other than`, `with the exception of`."""
    for unit in units[last + 1 : last + 5]:
        if unit.low in ("excepted", "excluded") or (unit.low == "exception" and units[last + 1].low == "as"):
            return unit
    at = first - 1
    while at >= 0 and units[at].cls in (ARTICLE, DETERMINER):
        at -= 1
    if at < 1:
        return None
    unit, before = units[at], units[at - 1]
    if (unit.low, before.low) in (("than", "other"), ("of", "exception")):
        return before
    if unit.low == "but" and any(u.low in _ALL for u in units[max(0, at - 3) : at]):
        return unit
    return None


_ALL = frozenset("all every everyone everybody everything none nobody nothing no any each".split())


def _bearing(sentence: Sentence, first: int, last: int, asked: set[str]) -> Unit | None:
    for index in range(first - 1, max(first - 1 - _NEAR, -1), -1):
        unit = sentence.units[index]
        if unit.cls == MARK and unit.low != "-":
            break
        group = next((group for group in _CLASSES if unit.low in group), None)
        if group is None or unit.op is None or group & asked or _UNREAL & asked:
            continue
        if group is _ATTEMPTS and not (index + 1 < first and sentence.units[index + 1].low == "to"):
            continue
        following = sentence.units[index + 1].low
        if group is _NEGATORS and (following == "until" or following.startswith("un")):
            continue  # “not until 1271” is in 1271, and “not unusual” is usual
        if group is _EXCEPTERS and any(u.op == NEGATION for u in sentence.units[max(0, index - 6) : index]):
            continue  # no longer used except in mines: it is used there
        begin, end = reach(sentence, index)
        if begin <= first and last <= end:
            return unit
    return None
