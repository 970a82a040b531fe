"""Whether a text mentions some words, and which names and numbers of a text another one lacks."""

from __future__ import annotations

from collections.abc import Mapping

from quizkit.proof.analysis import analyse
from quizkit.proof.known import known
from quizkit.proof.presence import occurrences
from quizkit.proof.statement import term_pairs
from quizkit.proof.verdict import Span, span
from quizkit.source.quote import find_quote
from quizkit.text.fold import fold
from quizkit.text.operators import operators_for
from quizkit.text.scripts import has_unspaced

# In these languages a capital letter marks a noun, not a name.
_NOUNS_IN_CAPITALS = frozenset({"de", "lb"})
_NEVER_NAMES = frozenset("i according".split())


def mentions(text: str, words: str, *, terms: Mapping[str, str] | None = None, language: str = "en") -> bool:
    """Whether the words stand in the text in a row, in any inflection, as whole names and numbers."""
    if has_unspaced(words) or has_unspaced(text):
        return "".join(fold(words).casefold().split()) in "".join(fold(text).casefold().split())
    if operators_for(language) is None:
        return find_quote(text.casefold(), words.casefold()) is not None
    pairs = term_pairs(terms)
    wanted = analyse(words, language, pairs)
    return bool(occurrences(wanted.units, analyse(text, language, pairs).units))


def missing_names_and_numbers(
    stem: str, source: str, *, terms: Mapping[str, str] | None = None, language: str = "en"
) -> tuple[Span, ...]:
    """The names and numbers of a stem that stand nowhere in the source, with their places in the stem."""
    operators = operators_for(language)
    if has_unspaced(source) or operators is None:
        return ()
    pairs = term_pairs(terms)
    asked = analyse(stem, language, pairs)
    stands = known(source, language, pairs)
    missing = []
    for index, unit in enumerate(asked.units):
        if unit.quantity is not None:
            if unit.quantity.kind != "ordinal" and not stands.has_number(unit):
                missing.append(span(stem, unit.start, unit.end))
            continue
        is_name = unit.name and index > 0 and language.split("-")[0] not in _NOUNS_IN_CAPITALS
        if is_name and stem[unit.start : unit.end].isupper() and unit.low in operators.words:
            continue  # NOT, EXCEPT: in capitals so that nobody reads over it
        if is_name and unit.low not in _NEVER_NAMES and not stands.has_word(unit):
            missing.append(span(stem, unit.start, unit.end))
    return tuple(missing)
