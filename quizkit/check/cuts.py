"""What a quote leaves out: operators of its sentence that stand right beside it, or in the middle of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from quizkit.bank.model import Bank, Evidence, Question
from quizkit.check.passages import located
from quizkit.proof.analysis import Sentence, analyse, new_clause
from quizkit.proof.reach import reach
from quizkit.proof.units import ADVERB, ARTICLE, AUXILIARY, CLITIC, DETERMINER, PRONOUN, SUBORDINATOR, Unit
from quizkit.source.article import Article
from quizkit.text.operators import operators_for
from quizkit.text.operators.tables import (
    APPROXIMATION,
    ATTRIBUTION,
    COMPARISON,
    CONDITION,
    EXCEPTION,
    INTENTION,
    MODALITY,
    NEGATION,
    QUANTITY,
)
from quizkit.text.words import words_of

# Words that may stand between an operator and what it bears on.
_BETWEEN = (ADVERB, ARTICLE, AUXILIARY, CLITIC)
# Words of modality that mostly tell how things are, and why: able to, due to.
_PLAIN = frozenset("due able capable willing ready".split())
# Words of negation that deny nothing of what they stand before: to vote against a law, any such law.
_NO_NEGATION = frozenset("against anything anywhere anyone anybody anymore contra gegen contre".split())
# What changes a number that it stands before.
_OF_NUMBERS = (APPROXIMATION, COMPARISON)
_NOT_OF_NUMBERS = frozenset("as so such too".split())
# What a clause begins with.
_SUBJECTS = (ARTICLE, DETERMINER, PRONOUN)
# What may not be hidden behind an ellipsis, the gravest first.
_NEVER_HIDDEN = (
    NEGATION,
    CONDITION,
    EXCEPTION,
    MODALITY,
    ATTRIBUTION,
    INTENTION,
    APPROXIMATION,
    QUANTITY,
)


class Cut(NamedTuple):
    """A quote that is cut from an operator: the quote, where it stands, and what it leaves out."""

    evidence: Evidence
    article: Article
    place: tuple[int, int]
    left_out: LeftOut


class LeftOut(NamedTuple):
    """An operator that a quote leaves out: its class, and its span in the article."""

    operator: str
    start: int
    end: int


def cuts_of(bank: Bank, question: Question) -> Iterator[Cut]:
    """The quotes of a question that are cut from an operator, in its order."""
    for evidence in question.all_evidence:
        for article, place in located(bank, (evidence,)):
            left_out = beside(article, place, bank.language)
            if left_out is not None:
                yield Cut(evidence, article, place, left_out)


def beside(article: Article, span: tuple[int, int], language: str) -> LeftOut | None:
    """The operator that a quote is cut from: right beside it, in the same clause, bearing on its words.

    None in a language without word lists, or one that is written without spaces.
    """
    tables = operators_for(language)
    if tables is None or not tables.spaced:
        return None
    offset, end = article.passage(*span)
    if not any(map(str.isalnum, article.text[offset : span[0]] + article.text[span[1] : end])):
        return None
    sentence = analyse(article.text[offset:end], language, ())  # as the proof asks for it, so that it is kept
    first, last = span[0] - offset, span[1] - offset
    found = _before(sentence, first) or _after(sentence, last)
    return LeftOut(found[0], found[1] + offset, found[2] + offset) if found else None


def hidden(article: Article, start: int, end: int, language: str) -> LeftOut | None:
    """The gravest operator between two places of an article; None in a language without word lists."""
    tables = operators_for(language)
    if tables is None:
        return None
    text = article.text[start:end]
    if tables.spaced:
        units = [unit for unit in analyse(text, language).units if unit.op in _NEVER_HIDDEN]
        found = [LeftOut(str(unit.op), start + unit.start, start + unit.end) for unit in units]
    else:
        words = [(word, name) for word, name in tables.words.items() if name in _NEVER_HIDDEN[:2] and word in text]
        places = [(start + text.index(word), word, name) for word, name in words]
        found = [LeftOut(name, place, place + len(word)) for place, word, name in places]
    return min(found, key=lambda left_out: (_NEVER_HIDDEN.index(left_out.operator), left_out.start), default=None)


def _before(sentence: Sentence, start: int) -> LeftOut | None:
    """The operator right before a place of the sentence."""
    units = sentence.units
    inside = next((index for index, unit in enumerate(units) if unit.end > start), len(units))
    if inside == len(units):
        return None
    if units[inside].start < start:
        return _of_quantity(sentence, units[inside], start)
    index = inside - 1
    while index >= 0:
        unit = units[index]
        if _bears_on_what_follows(sentence, index, inside):
            return LeftOut(str(unit.op), unit.start, unit.end)
        if unit.cls not in _BETWEEN and unit.low not in ("to", "that"):
            return None
        index -= 1
    return None


def _bears_on_what_follows(sentence: Sentence, index: int, inside: int) -> bool:
    units = sentence.units
    unit, following = units[index], units[index + 1]
    if not reach(sentence, index)[1] >= inside:
        return False
    match unit.op:
        case "negation":
            word = unit.low in sentence.tables.words and unit.low not in _NO_NEGATION
            return word or _before_to(following, index, inside)
        case "modality":
            return unit.cls in (AUXILIARY, ADVERB) or (unit.low not in _PLAIN and _before_to(following, index, inside))
        case "attribution":
            return index + 1 < inside and following.low == "that"
        case "condition":
            as_if = index > 0 and units[index - 1].low in ("as", "even")
            return unit.cls == SUBORDINATOR and not as_if and _opens_clause(sentence, inside)
        case "intention":
            return unit.low in sentence.tables.words and _before_to(following, index, inside)
    return False


def _before_to(following: Unit, index: int, inside: int) -> bool:
    return index + 1 < inside and following.low == "to"


def _opens_clause(sentence: Sentence, index: int) -> bool:
    """Whether a clause with a subject begins here: not so in “if necessary” and “unless stated otherwise”."""
    units = sentence.units
    if index < len(units) and (units[index].cls in _SUBJECTS or units[index].name):
        return True
    return new_clause(units, index, sentence.tables)


def _after(sentence: Sentence, end: int) -> LeftOut | None:
    """The operator right behind a place of the sentence."""
    units = sentence.units
    index = next((index for index, unit in enumerate(units) if unit.start >= end), len(units))
    if index in (0, len(units)):
        return None
    unit, last = units[index], units[index - 1]
    changes = unit.op == MODALITY and unit.low not in _PLAIN
    changes = changes or (unit.op == NEGATION and unit.low in sentence.tables.words)
    is_open = last.cls == AUXILIARY and changes
    is_condition = unit.op == CONDITION and unit.cls == SUBORDINATOR and unit.low != "whether"
    if is_open or (is_condition and _opens_clause(sentence, index + 1)):
        return LeftOut(str(unit.op), unit.start, unit.end)
    return None


def _of_quantity(sentence: Sentence, unit: Unit, start: int) -> LeftOut | None:
    """“about” and “more than” belong to their number: the words of a quantity before a place in it."""
    for word in words_of(sentence.text[unit.start : start]) if unit.quantity is not None else ():
        operator = sentence.tables.words.get(word.low)
        if operator in _OF_NUMBERS and word.low not in _NOT_OF_NUMBERS:
            return LeftOut(operator, unit.start + word.start, unit.start + word.end)
    return None
