"""Whether a text mentions some words, and which names and numbers of a text another one lacks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from quizkit.proof.analysis import Sentence, analyse
from quizkit.proof.known import known
from quizkit.proof.presence import occurrences
from quizkit.proof.statement import term_pairs
from quizkit.proof.units import Unit
from quizkit.proof.units.measures import number_starts
from quizkit.proof.units.quantities import NUMBER
from quizkit.proof.verdict import Span, span
from quizkit.source.quote import find_quote
from quizkit.source.sentences import sentence_spans
from quizkit.text.fold import fold
from quizkit.text.operators import operators_for
from quizkit.text.patterns import lazy
from quizkit.text.scripts import has_unspaced

# In these languages a capital letter marks a noun, not a name.
_NOUNS_IN_CAPITALS = frozenset({"de", "lb"})
_NEVER_NAMES = frozenset("i according".split())
_LETTERS = lazy(r"[^\W\d_]+")


def mentions(text: str, words: str, *, terms: Mapping[str, str] | None = None, language: str = "en") -> bool:
    """Whether the words stand in the text in a row, in any inflection, as whole names and numbers."""
    if has_unspaced(words) or has_unspaced(text):
        return "".join(fold(words).casefold().split()) in "".join(fold(text).casefold().split())
    if operators_for(language) is None:
        return find_quote(text.casefold(), words.casefold()) is not None
    pairs = term_pairs(terms)
    wanted = analyse(words, language, pairs).units
    # They mostly stand in one sentence, and the sentences are proven one by one; else they run on over the whole.
    sentences = [text[start:end] for start, end in sentence_spans(text)]
    told = [analyse(each, language, pairs).units for each in (*sentences, text)]
    return any(occurrences(wanted, units) for units in told) or any(_is_bound(wanted, units) for units in told)


def _is_bound(wanted: Sequence[Unit], units: Sequence[Unit]) -> bool:
    """Whether a number alone is what another one reaches or begins at: 40 of “at least 40”, not 41."""
    number = wanted[0].quantity if len(wanted) == 1 else None
    if number is None or not number.exact or number.kind != NUMBER or number.low != number.high:
        return False
    bounded = (unit.quantity for unit in units if unit.quantity and unit.quantity.kind == NUMBER)
    return any(number.low in (quantity.low, quantity.high) for quantity in bounded)


def missing_names_and_numbers(
    stem: str, source: str, *, passage: str = "", terms: Mapping[str, str] | None = None, language: str = "en"
) -> tuple[Span, ...]:
    """The names and numbers of a stem that stand nowhere in the source, with their places in the stem.

    `passage` are sentences of the source in which they are looked for first.
    """
    operators = operators_for(language)
    if has_unspaced(source) or operators is None or not _may_name(stem, language):
        return ()
    pairs = term_pairs(terms)
    asked = analyse(stem, language, pairs)
    # The first word has its capital anyway, also behind “¿” or a quotation mark.
    first = next((index for index, unit in enumerate(asked.units) if unit.low[:1].isalnum()), 0)
    near = [analyse(passage[start:end], language, pairs) for start, end in sentence_spans(passage)]
    missing = []
    for index, unit in enumerate(asked.units):
        if unit.quantity is None:
            is_name = unit.name and index > first and language.split("-")[0] not in _NOUNS_IN_CAPITALS
            if not is_name or unit.low in _NEVER_NAMES:
                continue
            if stem[unit.start : unit.end].isupper() and unit.low in operators.words:
                continue  # NOT, EXCEPT: in capitals so that nobody reads over it
        elif unit.quantity.kind == "ordinal":
            continue
        if not any(_stands(unit, sentence) for sentence in near) and not known(source, language, pairs).has(unit):
            missing.append(span(stem, unit.start, unit.end))
    return tuple(missing)


def _stands(unit: Unit, sentence: Sentence) -> bool:
    """Whether a word or a number stands in a sentence."""
    if unit.quantity is None:
        return unit.key in sentence.keys
    wanted = unit.quantity.key
    return any((found := sentence.quantity(n)) is not None and found.key == wanted for n in sentence.numbers)


def _may_name(stem: str, language: str) -> bool:
    """Whether a name or a number may stand in a stem: by a capital behind its first letter, a figure, a number word."""
    if any(map(str.isupper, stem[1:])) or any(map(str.isdigit, stem)):
        return True
    _, values = number_starts(language)
    return not values.isdisjoint(_LETTERS.findall(stem.casefold()))
