"""How far the passage supports one option of a question: as a statement, by its kind, by the words round it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from quizkit.proof.analysis import STRONG, Sentence, Terms, analyse, verb_like
from quizkit.proof.presence import occurrences, scattered
from quizkit.proof.questions.statements import asks_limit, kind_of, statements
from quizkit.proof.statement import prove_statement
from quizkit.proof.units import ARTICLE, OPEN, QUANTITY, Unit
from quizkit.proof.units.quantities import NUMBER
from quizkit.proof.verdict import Reason, Verdict
from quizkit.text.operators.tables import ATTRIBUTION, CONDITION, EXCEPTION, INTENTION, MODALITY, NEGATION
from quizkit.text.patterns import lazy
from quizkit.text.words import loose_key


class Support(NamedTuple):
    """How far the passage supports one option.

    `strict` is the verdict on the question and the option as a statement; `places` where the option
    stands (unit indices); `asked` whether the question has all its words, `echo` all but a
    number; `verdict` is that of the statement, with its reasons.
    """

    strict: str
    places: tuple[tuple[int, int], ...]
    fits: bool
    asked: bool
    echo: bool
    beside: bool
    verdict: Verdict


@lru_cache(maxsize=64)  # a question with several keys asks for each distractor as often
def support_of(
    question: str, asked: Sentence, option: str, evidence: str, sentence: Sentence, terms: Terms, language: str
) -> Support:
    wanted = analyse(option, language, terms)
    places = tuple(occurrences(wanted.units, sentence.units, limit=asks_limit(question)))
    if not places and language == "en" and option.casefold() in sentence.tables.months:
        # Alone, May is a verb and April may be a person; the passage shows whether the month is meant.
        wanted = analyse(f"in {option}", language, terms)
        places = tuple(occurrences(wanted.units, sentence.units))
    head = asked_noun(asked)
    if not places and head is not None and len(wanted.slots) > 1:
        named = wanted.units[: wanted.slots[-1]]  # which program? the Gemini program
        if wanted.units[wanted.slots[-1]].key == head.key and named[-1].name:
            places = tuple(occurrences(named, sentence.units))
    if not places:
        spread = scattered(wanted.units, sentence.units)
        places = (spread,) if spread is not None else ()
    strict, verdict = "unproven", Verdict("unproven")
    if places:
        verdict = statement_verdict(question, option, evidence, terms, language)
        if verdict.status != "proven" and _says_it_all(asked, wanted):
            whole = prove_statement(option, evidence, terms=dict(terms), language=language)
            verdict = whole if whole.status == "proven" else verdict
        strict = "hindered" if verdict.status == "unproven" and verdict.reasons else verdict.status
    named_by_letter = bool(wanted.units) and wanted.units[-1].cls == ARTICLE  # protein A
    repeated = (
        bool(wanted.slots)
        and not named_by_letter
        and all(
            (key := wanted.units[i].key) in asked.keys
            or (wanted.units[i].quantity is not None and key in _number_keys(asked))
            for i in wanted.slots
        )
    )
    fits = _fits(question, wanted.units, sentence, places) and not (head is not None and _clause(wanted.units))
    nouns = [unit for unit in wanted.units if unit.cls == OPEN]
    echo = repeated or (len(nouns) > 1 and all(unit.key in asked.keys for unit in nouns))
    return Support(strict, places, fits, repeated, echo, _beside(asked, sentence, places), verdict)


# Words that only introduce the noun that is asked for: which kind of engine.
_KINDS_OF = frozenset("type kind sort name form example of".split())


def asked_noun(asked: Sentence) -> Unit | None:
    """The noun that a question asks for: `dynasty` of `Which dynasty ruled`; None where it asks for none."""
    units = asked.units
    at = next((i for i, u in enumerate(units) if u.low in ("what", "which")), len(units)) + 1
    head = None
    while at < len(units) and ((units[at].cls == OPEN and not verb_like(units[at])) or units[at].low in _KINDS_OF):
        if units[at].low not in _KINDS_OF:
            head = units[at]
        at += 1
    return head if at < len(units) else None


def _clause(units: Sequence[Unit]) -> bool:
    """Whether an option is a clause with a verb of its own: `the south withstood`."""
    return any(verb_like(u) and i and units[i - 1].cls == OPEN for i, u in enumerate(units[:-1]))


def _beside(asked: Sentence, sentence: Sentence, places: Sequence[tuple[int, int]]) -> bool:
    """Whether the option stands next to the noun that is asked for: `what dynasty` → `the [Song] dynasty`."""
    head = asked_noun(asked)
    if head is None:
        return False
    for first, last in places:
        before, after = first - 1, last + 1
        while before >= 0 and sentence.units[before].cls == ARTICLE:
            before -= 1
        if before >= 0 and sentence.units[before].key == head.key:
            return True
        while after < len(sentence.units) and sentence.units[after].cls == OPEN and after - last < 3:
            if sentence.units[after].key == head.key:
                return True
            after += 1
    return False


def _number_keys(asked: Sentence) -> set[str]:
    return {q.key for n in asked.numbers if (q := asked.quantity(n)) is not None}


def statement_verdict(question: str, option: str, evidence: str, terms: Terms, language: str) -> Verdict:
    contradicted = hindered = None
    for statement in statements(question, option, _words_of(evidence)):
        verdict = prove_statement(statement, evidence, terms=dict(terms), language=language)
        if verdict.status == "proven":
            return verdict
        if verdict.status == "contradicted" and contradicted is None:
            contradicted = verdict
        other_time = verdict.status == "unproven" and verdict.reasons[0].code == "number-differs"
        if hindered is None and (other_time or _hinders(verdict.reasons[0], question, evidence)):
            hindered = verdict
    return contradicted or hindered or Verdict("unproven")


_WORD = lazy(r"[^\W\d_]+")


@lru_cache(maxsize=4)
def _words_of(passage: str) -> frozenset[str]:
    """The words of a passage in small letters; the same for all options of a question."""
    return frozenset(_WORD.findall(passage.lower()))


def _says_it_all(asked: Sentence, wanted: Sentence) -> bool:
    """Whether an option is a sentence with all words of the question in it: `Ada built the mill` of who built it."""
    words = [unit.key for unit in asked.units if unit.cls == OPEN]
    return bool(words) and all(key in wanted.keys for key in words) and any(verb_like(unit) for unit in wanted.units)


_SHARES = frozenset(
    "half third quarter fifth thirds quarters fifths majority most all none tenth percent one two".split()
)


# Where every word of the question and the answer stands in the passage, and one of these is over them.
_HINDRANCES = (NEGATION, MODALITY, INTENTION, CONDITION, EXCEPTION)


# A plan that will be carried out is told as it is asked, and so is what is thought; a doubt is not.
_MILD = frozenset("will shall certain against able expected planned".split())


_DOUBTS = ("alleg", "claim", "accus", "purport", "rumour", "rumor", "suppos", "pretend", "suspect")


def _hinders(reason: Reason, question: str, evidence: str) -> bool:
    if reason.claim is not None or reason.evidence is None:
        return False
    low = reason.evidence.text.casefold()
    if len(low) > 3 and low in question.casefold():
        return False  # the immune system has a negation in it, and the question asks about it
    if evidence[: reason.evidence.start].endswith((", which ", ", who ")):
        return False  # what is told of it besides
    if low == "not" and evidence[reason.evidence.end :].startswith(" until"):
        return False  # not until 1905 is in 1905
    return (reason.code in _HINDRANCES and low not in _MILD) or (reason.code == ATTRIBUTION and low.startswith(_DOUBTS))


_TIMES = frozenset(
    "century decade during after before when while until since early late spring summer autumn winter".split()
)


_CAUSES = frozenset("because as since for to due by through owing thanks so".split())


def _fits(question: str, units: Sequence[Unit], sentence: Sentence, places: Sequence[tuple[int, int]]) -> bool:
    """Whether the option is of the kind that is asked for: a time, a number, a share, a reason."""
    kind = kind_of(question)
    if kind == "share":
        after = [sentence.units[last + 1 : last + 2] for _, last in places]
        shares = [*units, *(u for following in after for u in following)]
        return any(u.key == "percent" or u.low in _SHARES or "/" in u.low for u in shares)
    if kind == "reason":
        return any(
            u.low in _CAUSES for first, last in places for u in sentence.units[max(0, first - 3) : first + 1]
        ) or any(u.low in _CAUSES for u in units[:1])
    if kind == "time":
        return any(
            (unit.quantity is not None and (unit.timed or unit.quantity.kind != NUMBER or unit.quantity.low > 99))
            or unit.low in _TIMES
            for unit in units
        )
    if kind == "count":
        return any(unit.cls == QUANTITY or unit.op == "quantity" for unit in units)
    if kind == "person":
        return not all(unit.quantity is not None for unit in units)
    return True


@lru_cache(maxsize=4)
def _shared(asked: Sentence, sentence: Sentence, language: str) -> list[tuple[int, str]]:
    """The words of a passage that the question has too, by unit and stem; the same for all its options."""
    wanted = {loose_key(u.low, language) for u in asked.units if u.cls == OPEN or u.cls == QUANTITY}
    return [
        (index, key)
        for index, unit in enumerate(sentence.units)
        if unit.cls in (OPEN, QUANTITY) and (key := loose_key(unit.low, language)) in wanted
    ]


def closeness(asked: Sentence, sentence: Sentence, places: Sequence[tuple[int, int]], language: str) -> float:
    """Sum over the question's words of how near the best of some places they stand in the passage."""
    if not places:
        return 0.0
    said = _shared(asked, sentence, language)
    parted = [index for index, cut in enumerate(sentence.cuts) if cut == STRONG]
    best = 0.0
    for first, last in places:
        nearest: dict[str, float] = {}
        bracket = last + 1 if last + 1 < len(sentence.units) and sentence.units[last + 1].low == "(" else -1
        for index, key in said:
            if first <= index <= last:
                continue
            distance = first - index if index < first else index - last
            low, high = min(index, first), max(index, last)
            if index > bracket > 0:
                distance -= 4  # white blood cells stand right beside “leukocytes (white blood cells)”
            distance += 4 * (bisect_left(parted, high) - bisect_left(parted, low))
            nearest[key] = max(nearest.get(key, 0.0), 1.0 / (1 + distance))
        total = 0.0
        for value in nearest.values():
            total += value
        best = max(best, total)
    return best
