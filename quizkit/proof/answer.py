"""Proves that an answer is the answer: the passage supports it, and by the same test no distractor."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from quizkit.proof.analysis import Sentence, Terms, analyse
from quizkit.proof.questions.agents import does_it_alone
from quizkit.proof.questions.bearer import answered_by_another, said_of_another
from quizkit.proof.questions.bearing import unasked_operator
from quizkit.proof.questions.checks import Check, of_another_kind, rival
from quizkit.proof.questions.counting import another_number
from quizkit.proof.questions.frame import frame_of
from quizkit.proof.questions.passage import passage_of
from quizkit.proof.questions.refusal import cannot_stand
from quizkit.proof.questions.siblings import in_one_list
from quizkit.proof.questions.statements import kind_of
from quizkit.proof.questions.stem import conflict
from quizkit.proof.questions.support import Support, asked_noun, closeness, support_of
from quizkit.proof.questions.unspaced import answer_by_characters
from quizkit.proof.statement import LONGEST_TEXT, TOO_LONG, term_pairs, without_frame
from quizkit.proof.units import OPEN
from quizkit.proof.units.quantities import is_date
from quizkit.proof.verbatim import unspaced
from quizkit.proof.verdict import Reason, Span, Verdict, span
from quizkit.text.operators import operators_for
from quizkit.text.patterns import lazy

# How much nearer the question's words must stand to the key than to a distractor that the passage names too.
MARGIN = 0.2
OTHER_MATTER = "other-matter"
# What a passage may call the thing by that the question names.
_POINTING = frozenset("it its he him his she her hers they them their theirs this these that those who whose".split())


def prove_answer(
    question: str,
    answer: str,
    distractors: Sequence[str],
    evidence: str,
    *,
    context: str | None = None,
    terms: Mapping[str, str] | None = None,
    language: str = "en",
) -> Verdict:
    """Whether the passage makes the answer right and every distractor wrong.

    `evidence` is the quote with its sentence or sentences, `context` the whole article, where names and
    numbers of the question may also stand. Each option goes through the same test, so that the verdict
    on a swapped item is never "proven" when the verdict on this one is.
    """
    if not any(character.isalnum() for character in answer):
        return Verdict("unproven", (Reason("empty", "The answer has neither a letter nor a digit in it."),))
    question, _ = without_frame(question)
    tables = operators_for(language)
    if tables is None or not tables.spaced or unspaced(evidence):
        return answer_by_characters(question, answer, distractors, evidence, language)
    if max(len(question), len(answer), len(evidence)) > LONGEST_TEXT:
        return Verdict("unproven", (TOO_LONG,))
    pairs = term_pairs(terms)
    sentence = analyse(evidence, language, pairs)
    asked = analyse(question, language, pairs)
    mine = support_of(question, asked, answer, evidence, sentence, pairs, language)
    if not mine.places and mine.strict != "proven":
        return Verdict("unproven", (Reason("key-not-in-passage", f"The passage does not say “{answer}”."),))
    if mine.strict == "hindered":
        return Verdict("unproven", mine.verdict.reasons)
    if mine.strict == "contradicted":
        return Verdict("contradicted", mine.verdict.reasons)
    asks_which = any(unit.low == "or" for unit in asked.units) or not question.rstrip().endswith("?")
    asks_which = asks_which or ", which " in question  # if one law conflicts with another, which law prevails
    if mine.asked and mine.strict != "proven" and not asks_which:
        return Verdict("unproven", (Reason("asks-with-key", f"The question itself says “{answer}”."),))
    if not mine.fits and (wanted := _plainly_wanted(question, mine)):
        return Verdict("unproven", (Reason("wrong-kind", f"The question asks {wanted.format(answer)}."),))

    def nearness(support: Support) -> float:
        return closeness(asked, sentence, support.places, language)

    for option in distractors:
        if not pairs and cannot_stand(option, sentence):
            continue
        other = support_of(question, asked, option, evidence, sentence, pairs, language)
        derived = "proven" in (mine.strict, other.strict)
        if not derived and _against(rival, question, other, evidence, pairs, language):
            continue
        beaten = _beats(mine, other, nearness)
        beaten = beaten or (not derived and _does_it_alone(question, mine, other, evidence, pairs, language))
        if not beaten or in_one_list(sentence, mine.places, other.places):
            return Verdict(
                "unproven",
                (
                    Reason(
                        "distractor-supported",
                        f"The passage supports the distractor “{option}” no less than the key.",
                        None,
                        _span(sentence, other),
                    ),
                ),
            )
    against = unasked_operator(asked, sentence, mine.places)
    if mine.strict != "proven":
        against = against or conflict(asked, sentence, mine.places, context, language, asked_noun(asked))
        against = against or said_of_another(question, answer, asked, evidence, sentence, pairs, language)
        against = against or answered_by_another(
            question, analyse(answer, language, pairs), evidence, sentence, pairs, language
        )
        if against is None:
            against = _against(rival, question, mine, evidence, pairs, language)
        if against is None and language.split("-")[0] != "en":
            against = another_number(asked, sentence, mine.places)
    else:
        against = against or _against(of_another_kind, question, mine, evidence, pairs, language)
    if against is None and mine.strict != "proven" and _of_other_matter(asked, sentence, mine, language):
        against = Reason(OTHER_MATTER, "The passage has none of the words that the question asks with.")
    if against is not None:
        return Verdict("unproven", (against,))
    place = _span(sentence, mine)
    said = place.text if place else answer
    # Another form of the word, a spelling or a declared term: the passage is quoted as it is.
    meant = "" if said.casefold() == answer.casefold() else f", which stands for “{answer}”,"
    shown = Reason("key-in-passage", f"The passage says “{said}”{meant} and none of the distractors.", None, place)
    by_place = mine.strict != "proven"
    steps = () if by_place else mine.verdict.reasons
    reasons = (shown, *(Reason(step.code, step.sentence, None, step.evidence) for step in steps))
    return Verdict("proven", reasons, by_place)


_ASKS_YEAR = lazy(r"^\W*(?:(?:in|by|since|until|from) )?(?:what|which) (?:year|decade|century)\b", re.IGNORECASE)


def _plainly_wanted(question: str, mine: Support) -> str:
    """What is asked for that the option is not, as a clause; nothing where the option may be of the kind after all."""
    kind = kind_of(question)
    if kind == "share":
        return "for a share, and “{}” is none"
    if kind == "person":
        return "who it is, and “{}” is a number"
    # “When” has many answers: every Saturday, at night, in the reign of Ada.
    return "for a time, and “{}” is none" if mine.strict != "proven" and _ASKS_YEAR.search(question) else ""


def _of_other_matter(asked: Sentence, sentence: Sentence, mine: Support, language: str) -> bool:
    """Whether a date is the key, and its passage has none of the question's words, in any form; English only.

    Words may be said otherwise, and a pronoun may stand for what is asked about; but any year answers any “when”.
    """
    if language.split("-")[0] != "en" or any(unit.low in _POINTING for unit in sentence.units):
        return False
    key = [sentence.units[first].quantity for first, last in mine.places[:1] if first == last]
    if not any(found is not None and is_date(found) for found in key):
        return False
    numbers = {found.key for slot in sentence.numbers if (found := sentence.quantity(slot)) is not None}
    telling = [unit for unit in asked.units if unit.cls == OPEN or unit.quantity is not None]
    return not any(unit.quantity.key in numbers if unit.quantity else unit.key in sentence.keys for unit in telling)


def _span(sentence: Sentence, support: Support) -> Span | None:
    if not support.places:
        return None
    first, last = support.places[0]
    return span(sentence.text, sentence.units[first].start, sentence.units[last].end)


def _against(
    check: Check, question: str, support: Support, evidence: str, terms: Terms, language: str
) -> Reason | None:
    """What a check of the clauses has against an option, or None; English only."""
    if language.split("-")[0] != "en" or not support.places:
        return None
    return check(frame_of(question, language, terms), passage_of(evidence, language, terms), support.places)


def _does_it_alone(question: str, mine: Support, other: Support, evidence: str, terms: Terms, language: str) -> bool:
    """Whether the passage says outright that of two options the one did what is asked; English only."""
    if language.split("-")[0] != "en" or not mine.places or not other.places:
        return False
    frame, passage = frame_of(question, language, terms), passage_of(evidence, language, terms)
    return does_it_alone(frame, passage, mine.places, other.places)


def _beats(mine: Support, other: Support, nearness: Callable[[Support], float]) -> bool:
    """Whether the key is supported and the other option is not; the same order whichever is the key.

    `nearness` is asked last: few options need it, and it takes the stems of all words.
    """
    if mine.strict == "proven":
        return other.strict != "proven"
    if other.strict == "proven":
        return False
    if not other.places or (mine.fits and not other.fits):
        return True
    if other.fits and not mine.fits:
        return False
    if other.asked != mine.asked:
        return other.asked
    if other.echo != mine.echo:
        return other.echo
    if other.beside != mine.beside:
        return mine.beside
    if other.strict in ("contradicted", "hindered"):
        return True
    if _overlap(mine.places, other.places):
        return False
    return nearness(mine) > nearness(other) + MARGIN


def _overlap(some: Sequence[tuple[int, int]], others: Sequence[tuple[int, int]]) -> bool:
    return any(a <= d and c <= b for a, b in some for c, d in others)
