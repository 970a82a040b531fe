"""Whether a question that denies finds what the passage denies, and whether the key hangs on a condition."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from quizkit.proof.analysis import STRONG
from quizkit.proof.questions.clause import ADVERBIAL
from quizkit.proof.questions.frame import Frame
from quizkit.proof.questions.passage import Passage, Places
from quizkit.proof.units import AUXILIARY, COORDINATOR, MARK, Unit
from quizkit.proof.verdict import Reason, span
from quizkit.text.operators.tables import EXCEPTION, NEGATION

NEGATED, CONDITIONED = "negation", "condition-over-key"


def negated_question(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The verb that a question denies and the passage affirms of the key, or None.

    “What was not allowed?” is not answered by knives where “knives were allowed, and spirits handed in”.
    """
    asked, units, clauses = frame.sentence.units, passage.units, passage.clauses
    upto = asked[: frame.verb] if frame.verb >= 0 else asked
    denied = next((unit for unit in upto if unit.low in ("not", "n't", "never")), None)
    if denied is None:
        return None
    keys = {asked[i].key for i in frame.verbs}
    denies = any(unit.op == NEGATION for unit in units)
    for first, last in places:
        own = {clauses.of[first], clauses.of[last]}
        inside = [i for i in range(len(units)) if clauses.of[i] in own]
        if not any(units[i].key in keys for i in inside):
            if not denies:
                return None
            answering = passage.answering([(first, last)], adverbial=True)
            inside = [i for i in range(len(units)) if clauses.of[i] in answering]
        parted = next((i for i in range(last + 1, len(units)) if units[i].low == ","), len(units))
        alone = first - 1 if first and units[first - 1].low == "only" else -1  # of the four only Torsa is inhabited
        inside = [i for i in inside if i != alone and not _of_another(units, i, parted) and units[i].key not in keys]
        if any(_denies(units[i], i > last) for i in inside):
            return None
    return Reason(
        NEGATED,
        f"The question is negated, the passage is not: “{denied.low}”.",
        span(frame.sentence.text, denied.start, denied.end),
        None,
    )


def _of_another(units: Sequence[Unit], at: int, parted: int) -> bool:
    """Whether a `never` behind a comma ends what is told of another: `Ida married twice, her sister Eva never`."""
    alone = units[at].low in ("never", "not") and at + 1 < len(units) and units[at + 1].cls == MARK
    return alone and parted + 1 < at and all(unit.cls != AUXILIARY for unit in units[parted:at])


def denied_predicate(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The `never` by which the passage denies what the question asks for with `is`, or None.

    “What is the capital?” is not answered by “Belz, the largest city, has never been the capital”.
    """
    asked, units = frame.sentence.units, passage.units
    if frame.predicate < 0 or any(unit.op == NEGATION for unit in asked):
        return None
    stood = [i for i, unit in enumerate(units) if unit.key == asked[frame.predicate].key]
    denial = None
    for at in stood:
        near = (units[i] for i in range(at - 1, max(0, at - 6), -1))
        words = takewhile(lambda unit: unit.cls not in (MARK, COORDINATOR), near)
        denial = next((unit for unit in words if unit.low in ("never", "not", "n't")), None)
        if denial is None:
            return None
    if denial is None or not places:
        return None
    said = span(passage.sentence.text, denial.start, denial.end)
    return Reason(NEGATED, f"The passage denies it: “{said.text}”.", None, said)


def _denies(unit: Unit, behind: bool) -> bool:
    """Whether a word may deny what the key is told of; a `no` behind the key denies another thing."""
    if unit.low == "no" and behind:
        return False
    if unit.low == "only" or unit.op in (NEGATION, EXCEPTION):
        return True
    return unit.low.startswith(("un", "in", "im", "dis", "non")) or unit.low.endswith(("less", "free"))


_SUPPOSING = frozenset("if unless would could when might may".split())


def _supposed(passage: Passage, first: int, last: int) -> int:
    """The `provided that`, `in case of` or `should it` of the key's sentence, or -1."""
    units, cuts = passage.units, passage.sentence.cuts
    start = next((i for i in range(first - 1, -1, -1) if cuts[i] == STRONG and units[i].cls == MARK), -1) + 1
    end = next((i for i in range(last + 1, len(units)) if cuts[i] == STRONG and units[i].cls == MARK), len(units))
    if units[start].low == "should" and start < first:
        return start
    for at in range(start, end - 1):
        if first <= at <= last:
            continue
        pair = (units[at].low, units[at + 1].low)
        if pair in (("provided", "that"), ("providing", "that"), ("in", "case"), ("condition", "that")):
            return at
    return -1


def conditioned(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The `if` on which hangs what the passage says of the key, where the question does not ask with it, or None."""
    asked, units, clauses = frame.sentence.units, passage.units, passage.clauses
    if any(unit.low in _SUPPOSING for i, unit in enumerate(asked) if i != frame.wh):
        return None
    found = -1
    for first, last in places:
        supposed = _supposed(passage, first, last)
        if supposed >= 0:
            found = supposed
            continue
        own = (clauses.of[first], clauses.of[last])
        if not any(unit.low in ("will", "would", "'ll") and clauses.of[i] in own for i, unit in enumerate(units)):
            return None
        trailing = any(
            c.joined == ADVERBIAL and c.word in ("if", "unless") and c.parent in own and c.first > last
            for c in clauses.all
        )
        if trailing and any(
            unit.low in ("will", "would", "must", "shall") for i, unit in enumerate(units) if clauses.of[i] in own
        ):
            found = next(c.first for c in clauses.all if c.word in ("if", "unless") and c.first > last)
            continue
        start = next(
            (i for i in range(first - 1, -1, -1) if passage.sentence.cuts[i] == STRONG and units[i].cls == MARK), 0
        )
        found = next(
            (i for i in range(start, first) if units[i].low in ("if", "unless") and units[i - 1].low != "even"), -1
        )
        if found < 0 or (clauses.all[clauses.of[found]].joined != ADVERBIAL and found > start + 1):
            return None
    if found < 0:
        return None
    unit = units[found]
    message = f"“{unit.low}” bears on the key in the passage, and the question does not ask with it."
    return Reason(CONDITIONED, message, None, span(passage.sentence.text, unit.start, unit.end))
