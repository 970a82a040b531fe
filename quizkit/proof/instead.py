"""What a passage has in the place of an answer, or of a word, that it does not say; it only explains a refusal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from quizkit.proof.analysis import Sentence, analyse
from quizkit.proof.presence import content
from quizkit.proof.statement import term_pairs
from quizkit.proof.units import OPEN, Unit, units_of
from quizkit.proof.units.quantities import IN, Quantity, is_date
from quizkit.proof.verdict import Span, span
from quizkit.source.sentences import sentence_spans
from quizkit.text.operators import operators_for
from quizkit.text.patterns import lazy

_MOST = 3  # of one kind: where there are more, naming them tells nothing
_LONGEST = 12  # words of an answer that may be compared with the passage's
_WIDEST_SLOT = 4  # words that may stand in the place of others
_NEAR = 75  # of 100: how alike two words are that may be the same, misspelt
_JOIN_NAMES = frozenset("of de del della di du da van von der den la le el al bin ibn".split())
# In these languages a capital letter marks a noun, not a name.
_NOUNS_IN_CAPITALS = frozenset({"de", "lb"})
_FIGURES = lazy(r"\d[\d.,]*(\D?)")


def instead(
    question: str,
    answer: str,
    passage: str,
    *,
    terms: Mapping[str, str] | None = None,
    language: str = "en",
    near_names: bool = False,
) -> tuple[Span, ...]:
    """The places of what the passage has of the answer's kind, in order; nothing where that cannot be told.

    Of a number, the other numbers of its kind, those first that count what the answer or the question counts; of a
    name, the other names, with `near_names` only those that are spelt nearly so; of other words, those that are nearly
    the same. What the question says is left out.
    """
    tables = operators_for(language)
    if tables is None or not tables.spaced:
        return _few(_figures(question, answer, passage))
    pairs = term_pairs(terms)
    asked, given = analyse(question, language, pairs), analyse(answer, language, pairs)
    wanted = [given.units[index] for index in content(given.units)]
    if len(wanted) > _LONGEST:
        return ()
    numbers = [unit.quantity for unit in wanted if unit.quantity is not None]
    sentences = [(start, analyse(passage[start:end], language, pairs)) for start, end in sentence_spans(passage)]
    if len(numbers) == 1:
        return _few(_numbers(asked, numbers[0], wanted, sentences, language))
    if wanted and all(unit.name for unit in wanted):
        near_only = near_names or language.split("-")[0] in _NOUNS_IN_CAPITALS
        return _few(_names(asked, [unit.low for unit in wanted], sentences, near_only))
    return () if numbers or not wanted else _few(_alike(wanted, sentences))


def in_the_slot(
    statement: str, words: Span, passage: str, *, terms: Mapping[str, str] | None = None, language: str = "en"
) -> Span | None:
    """What the passage has between the words that stand round some of a statement; None where that cannot be told."""
    tables = operators_for(language)
    if tables is None or not tables.spaced:
        return None
    pairs = term_pairs(terms)
    units = analyse(statement, language, pairs).units
    before = [unit for unit in units if unit.end <= words.start]
    after = [unit for unit in units if unit.start >= words.end]
    if not after:
        return None
    for start, end in sentence_spans(passage):
        sentence = analyse(passage[start:end], language, pairs)
        lefts = [at for at, unit in enumerate(sentence.units) if before and unit.key == before[-1].key]
        # At the beginning of a statement stands what stands at the beginning of the sentence.
        for left in lefts if before else [-1]:
            for right in range(left + 2, min(left + 2 + _WIDEST_SLOT, len(sentence.units))):
                if sentence.units[right].key == after[0].key:
                    return _words(start, sentence, left + 1, right - 1)
    return None


Sentences = Sequence[tuple[int, Sentence]]
"""The sentences of a passage, each with the offset where it begins."""


def _few(found: Sequence[Span]) -> tuple[Span, ...]:
    apart = {place.text: place for place in reversed(found)}
    return tuple(reversed(apart.values())) if len(apart) <= _MOST else ()


def _numbers(asked: Sentence, number: Quantity, wanted: list[Unit], sentences: Sentences, language: str) -> list[Span]:
    said = {unit.quantity.key for unit in asked.units if unit.quantity is not None}
    counted = {unit.key for unit in (*wanted, *asked.units) if unit.quantity is None and unit.cls == OPEN}
    found, counting, equal = [], [], []
    for offset, sentence in sentences:
        for index, unit in enumerate(sentence.units):
            there = unit.quantity
            if there is None or there.key in said or is_date(there) != is_date(number):
                continue
            if there.kind != number.kind and not is_date(number):
                continue
            behind = sentence.units[index + 1 : index + 2]
            last = index + 1 if len(wanted) > 1 and behind and behind[0].cls == OPEN else index
            place = _words(offset, sentence, index, last)
            if is_date(there) and there.relation == IN:
                place = _without_preposition(place, there, language)
            found.append(place)
            if there.key == number.key:
                equal.append(place)
            if behind and behind[0].key in counted:
                counting.append(place)
    # Of a number with a word that nothing here counts it is not known what it should be.
    return equal or counting or (found if len(wanted) == 1 else [])


def _without_preposition(place: Span, date: Quantity, language: str) -> Span:
    """The date alone, of “on 14 March” or “in 1926”: what the same date is without its first word."""
    word, _, rest = place.text.partition(" ")
    units = units_of(rest, language) if rest and not any(map(str.isdigit, word)) else ()
    if len(units) == 1 and units[0].quantity is not None and units[0].quantity.fields == date.fields:
        return Span(place.end - len(rest), place.end, rest)
    return place


def _names(asked: Sentence, wanted: list[str], sentences: Sentences, near_only: bool) -> list[Span]:
    names = [place for offset, sentence in sentences for place in _names_in(asked, offset, sentence)]
    near = [name for name in names if any(_is_near(one, word) for one in wanted for word in name.text.split())]
    return near if near or near_only else names


def _names_in(asked: Sentence, offset: int, sentence: Sentence) -> Iterator[Span]:
    units, at = sentence.units, 0
    while at < len(units):
        first = at
        while at < len(units) and (_names_something(units, at) or _joins(units, first, at)):
            at += 1
        if (
            units[at - 1].end - units[first].start > 1
            and at > first
            and not all(unit.key in asked.keys for unit in units[first:at])
        ):
            yield _words(offset, sentence, first, at - 1)
        at += 1


def _names_something(units: Sequence[Unit], at: int) -> bool:
    # At the beginning of a sentence every word has its capital.
    alone = at == 0 and not (len(units) > 1 and units[1].name)
    return units[at].name and units[at].cls == OPEN and not alone


def _joins(units: Sequence[Unit], first: int, at: int) -> bool:
    """Whether a word such as “of” stands between two words of one name."""
    return first < at < len(units) - 1 and units[at].low in _JOIN_NAMES and units[at + 1].name


def _alike(wanted: list[Unit], sentences: Sentences) -> list[Span]:
    """Words of which all but one are the answer's, or one that is spelt nearly as it is."""
    found, size = [], len(wanted)
    for offset, sentence in sentences:
        places = content(sentence.units)
        for start in range(len(places) - size + 1):
            row = [sentence.units[index] for index in places[start : start + size]]
            same = [one for one, other in zip(wanted, row, strict=True) if one.key == other.key]
            telling = len(same) == size - 1 and any(unit.cls == OPEN for unit in same)
            if telling if size > 1 else _is_near(wanted[0].low, row[0].low):
                found.append(_words(offset, sentence, places[start], places[start + size - 1]))
    return found


def _is_near(one: str, other: str) -> bool:
    from rapidfuzz.fuzz import ratio

    return ratio(one.casefold(), other.casefold()) >= _NEAR


def _words(offset: int, sentence: Sentence, first: int, last: int) -> Span:
    units = sentence.units[first : last + 1]  # the sign of a currency is read behind its sum
    found = span(sentence.text, min(unit.start for unit in units), max(unit.end for unit in units))
    return Span(found.start + offset, found.end + offset, found.text)


def _figures(question: str, answer: str, passage: str) -> list[Span]:
    """Numbers in a text without spaces between its words, with the sign behind them that the answer has, such as 年."""
    number = _FIGURES.search(answer)
    if not number:
        return []
    return [
        span(passage, match.start(), match.end() if number[1] else match.start(1))
        for match in _FIGURES.finditer(passage)
        if match[1] == number[1] or not number[1]
        if match.group().rstrip(match[1]) not in question
    ]
