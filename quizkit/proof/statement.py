"""Proves a statement from the sentences of a passage."""

from __future__ import annotations

import re
from collections.abc import Mapping

from quizkit.proof.analysis import Sentence, Terms, analyse
from quizkit.proof.antecedent import named_before, text_before
from quizkit.proof.bearers import left_open
from quizkit.proof.contradictions import contradict
from quizkit.proof.contradictions.numbers import may_be_again
from quizkit.proof.derivation import Derivation, Obstacle
from quizkit.proof.rewordings.search import derive_any
from quizkit.proof.unspaced import prove_unspaced
from quizkit.proof.verbatim import prove_verbatim, unspaced
from quizkit.proof.verdict import Reason, Span, Status, Verdict, span
from quizkit.source.sentences import sentence_spans
from quizkit.text.operators import operators_for

_FRAME = re.compile(
    r"^\s*(?:the|this)\s+(?:article|passage|text|source|author)\s+(?:says|states|tells\s+us|reports|mentions|notes|explains|shows)"
    r"\s+that\s+|"
    r"^\s*(?:according to|as stated in|as described in|in|per)\s+the\s+(?:article|passage|text|source|author)\s*,\s*"
    r"|\s*,?\s*according to the (?:article|passage|text|source)(?=\s*[.?!]?\s*$)",
    re.IGNORECASE,
)


# A statement is a few sentences, a passage at most some pages; beyond that nothing is proven, and no time lost.
LONGEST_CLAIM, LONGEST_TEXT, LARGEST_PAIR = 5_000, 50_000, 8_000_000
TOO_LONG = Reason("too-long", "The text is too long to be a statement and its passage; quote less.")


def prove_statement(
    statement: str,
    evidence: str,
    *,
    terms: Mapping[str, str] | None = None,
    language: str = "en",
    context: str | None = None,
) -> Verdict:
    """Whether the passage says the statement.

    `evidence` is the passage, one or more sentences; `terms` are pairs of words that mean the same, used
    in both directions and as whole words; `language` is a code such as "en" or "pt-BR". Every sentence of
    the statement must follow from one sentence of the passage. Where that sentence has a pronoun for the
    subject, the subject must be named before it, in the passage or in `context`, the text that the passage
    was taken from. Never raises for any text.
    """
    statement, moved = without_frame(statement)
    tables = operators_for(language)
    if tables is not None and not tables.spaced:
        return prove_unspaced(statement, evidence, language)
    if tables is None or unspaced(statement):
        return prove_verbatim(statement, evidence, language)
    if len(statement) > LONGEST_CLAIM or len(evidence) > LONGEST_TEXT:
        return Verdict("unproven", (TOO_LONG,))
    pairs = term_pairs(terms)
    claims, passages = sentence_spans(statement), sentence_spans(evidence)
    if not claims or not passages:
        return Verdict("unproven", (Reason("empty", "There is nothing to prove, or nothing to prove it from."),))
    reasons: list[Reason] = []
    for claim_start, claim_end in claims:
        verdict = _one(statement, claim_start, claim_end, evidence, passages, pairs, language, moved, context)
        if verdict.status != "proven":
            if len(claims) > 1 or len(passages) > 1:
                whole = _one(
                    statement,
                    claims[0][0],
                    claims[-1][1],
                    evidence,
                    ((passages[0][0], passages[-1][1]),),
                    pairs,
                    language,
                    moved,
                    context,
                )
                if whole.status == "proven" and len(claims) > 1:
                    return whole
            return verdict
        reasons.extend(verdict.reasons)
    return Verdict("proven", tuple(reasons))


_FRAMED = ("article", "passage", "text", "source", "author")


def without_frame(statement: str) -> tuple[str, int]:
    """The statement without “According to the article,” and how many code points were taken from its front."""
    low = statement.lower()
    match = _FRAME.search(statement) if any(word in low for word in _FRAMED) else None
    if match is None:
        return statement, 0
    if match.start() == 0 and match.end() < len(statement):
        return statement[match.end() :], match.end()
    return statement[: match.start()] + statement[match.end() :], 0


def term_pairs(terms: Mapping[str, str] | None) -> Terms:
    """Declared terms as a sorted tuple of pairs, fit for a cache key."""
    return tuple(sorted((str(a), str(b)) for a, b in terms.items())) if terms else ()


def _one(
    statement: str,
    start: int,
    end: int,
    evidence: str,
    passages: tuple[tuple[int, int], ...],
    terms: Terms,
    language: str,
    moved: int,
    context: str | None,
) -> Verdict:
    claim = analyse(statement[start:end], language, terms)
    if not claim.slots:
        return Verdict("unproven", (Reason("empty", "There is nothing to prove."),))
    nearest: tuple[int, Derivation, Sentence, int] | None = None
    for first, last in passages:
        if (end - start) * (last - first) > LARGEST_PAIR:
            return Verdict("unproven", (TOO_LONG,))
        sentence = analyse(evidence[first:last], language, terms)
        derivation = derive_any(claim, sentence)
        if derivation.pointer is not None and derivation.obstacle is None:
            before = text_before(context, evidence, first, last)
            start_of, end_of = derivation.pointer
            pointer = sentence.units[start_of : end_of + 1]
            if not named_before(claim, derivation.subject, pointer, before, language, terms):
                unclear = _span(sentence, *derivation.pointer, first)
                return Verdict("unproven", (_who(unclear, _span(claim, 0, derivation.subject, start + moved)),))
        if derivation.obstacle is None and derivation.dropped:
            several = left_open(claim, sentence, derivation, evidence, context)
            if several is not None:
                return Verdict("unproven", (_reason(claim, sentence, several, start + moved, first),))
        if derivation.obstacle is None:
            return Verdict("proven", _steps(claim, sentence, derivation, start + moved, first))
        score = 1000 * len(derivation.places) + derivation.matched
        if nearest is None or score > nearest[0]:
            nearest = (score, derivation, sentence, first)
    assert nearest is not None
    for first, last in passages:
        sentence = analyse(evidence[first:last], language, terms)
        against = contradict(claim, sentence, nearest[1])
        if against is not None and not _named_elsewhere(claim, against, evidence):
            status: Status = "unproven" if may_be_again(claim, against) else "contradicted"
            return Verdict(status, (_reason(claim, sentence, against, start + moved, first),))
    _, derivation, sentence, first = nearest
    assert derivation.obstacle is not None
    return Verdict("unproven", (_reason(claim, sentence, derivation.obstacle, start + moved, first),))


def _named_elsewhere(claim: Sentence, against: Obstacle, evidence: str) -> bool:
    """Whether the passage speaks of the claim's name as well, so that another one in its place denies nothing."""
    if against.code != "name-differs":
        return False
    units = claim.units[against.claim_first : against.claim_last + 1]
    names = [re.escape(claim.text[unit.start : unit.end]) for unit in units]
    return any(re.search(rf"\b{name}\b", evidence) for name in names)


def _who(pointer: Span | None, subject: Span | None) -> Reason:
    words = f"“{pointer.text if pointer else ''}” is not said to be “{subject.text if subject else ''}”"
    return Reason("pronoun", f"In the passage {words}: quote the sentence before as well.", subject, pointer)


def _reason(claim: Sentence, sentence: Sentence, obstacle: Obstacle, claim_offset: int, offset: int) -> Reason:
    said = _span(claim, obstacle.claim_first, obstacle.claim_last, claim_offset)
    stood = _span(sentence, obstacle.first, obstacle.last, offset)
    parts = [obstacle.why[:1].upper() + obstacle.why[1:]]
    if said is not None:
        parts.append(f"the claim says “{said.text}”")
    if stood is not None:
        parts.append(f"the passage says “{stood.text}”")
    return Reason(obstacle.code, ": ".join(parts[:2]) + "".join("; " + p for p in parts[2:]) + ".", said, stood)


def _span(sentence: Sentence, first: int, last: int, offset: int) -> Span | None:
    if first < 0 or last < first:
        return None
    start, end = sentence.units[first].start, sentence.units[last].end
    found = span(sentence.text, start, end)
    return Span(found.start + offset, found.end + offset, found.text)


def _steps(
    claim: Sentence, sentence: Sentence, derivation: Derivation, claim_offset: int, offset: int
) -> tuple[Reason, ...]:
    """The proof, step by step: one reason for the words matched, one for each thing dropped or put in."""
    places = derivation.places
    steps = [
        Reason(
            "matched",
            "The words of the claim stand in the passage in this order.",
            _span(claim, derivation.claimed[0], derivation.claimed[-1], claim_offset),
            _span(sentence, places[0], places[-1], offset),
        )
    ]
    for dropped in derivation.dropped:
        place = _span(sentence, dropped.first, dropped.last, offset)
        text = place.text if place else ""
        steps.append(Reason("dropped", f"“{text}” was left out: {dropped.why} changes nothing here.", None, place))
    if derivation.voiced:
        steps.append(Reason("reworded", derivation.voiced))
    for index in derivation.added:
        steps.append(
            Reason("copula", "The verb stands for an apposition.", _span(claim, index, index, claim_offset), None)
        )
    if derivation.pointer is not None:
        said = _span(claim, 0, derivation.subject, claim_offset)
        stood = _span(sentence, *derivation.pointer, offset)
        taken = f"“{stood.text if stood else ''}” was taken for “{said.text if said else ''}”"
        steps.append(Reason("pronoun", f"{taken}: the passage names no other subject.", said, stood))
    for mine, spot in zip(derivation.claimed, places, strict=True):
        if claim.units[mine].key.startswith("term:") and claim.units[mine].low != sentence.units[spot].low:
            steps.append(
                Reason(
                    "term",
                    f"“{claim.units[mine].low}” is declared to mean “{sentence.units[spot].low}”.",
                    _span(claim, mine, mine, claim_offset),
                    _span(sentence, spot, spot, offset),
                )
            )
    return tuple(steps)
