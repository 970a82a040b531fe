"""Proves a question: each of its claims from the passage that its evidence points at."""

from __future__ import annotations

from quizkit.bank.claims import Claim, Falsehood, Key, Order, Pairing, Statement
from quizkit.bank.model import Bank, Evidence, Question
from quizkit.check.cuts import cuts_of
from quizkit.check.passages import Passage, clauses_of, located, passage_of
from quizkit.check.proven import Explained, Proof, Proven
from quizkit.proof import Reason, Span, Verdict, prove_answer, prove_statement
from quizkit.proof.mention import mentions, missing_names_and_numbers
from quizkit.proof.order import prove_order
from quizkit.proof.questions.bearer import SAID_OF_ANOTHER
from quizkit.source.quote import find_quote
from quizkit.source.sentences import sentence_spans

OF_THE_STEM = ("name-not-in-source", "number-not-in-source")
"""The reasons why no answer can be proven, whatever it is: the stem speaks of what the source does not."""


class Prover:
    """Proves the questions of one bank."""

    def __init__(self, bank: Bank) -> None:
        self.bank = bank
        self.everything = "\n\n".join(article.text for article in bank.sources.values())

    def prove(self, question: Question) -> Proven:
        """Every claim of a question with its verdict."""
        passage = passage_of(self.bank, question.evidence or question.all_evidence)
        claims = question.kind.claims(question.question)
        proofs = self._together(question, tuple(self._proof(question, claim, passage) for claim in claims), passage)
        keys = [claim.answer for claim in claims if isinstance(claim, Key) and claim.is_shown]
        explanation = self._explanation(question, keys, passage)
        return Proven(
            question, proofs, explanation, self._unnamed(question, proofs, passage), tuple(cuts_of(self.bank, question))
        )

    def _unnamed(self, question: Question, proofs: tuple[Proof, ...], passage: Passage) -> tuple[Span, ...]:
        # A text that is claimed as a whole is proven as a whole.
        if not self.everything or any(isinstance(proof.claim, Statement) for proof in proofs):
            return ()
        # Where that is why the answer is not proven, it is said as an error already.
        if any(reason.code in OF_THE_STEM for proof in proofs for reason in proof.verdict.reasons[:1]):
            return ()
        terms, language = self._terms(question), self.bank.language
        missing = missing_names_and_numbers(
            question.stem, self.everything, passage=passage.text, terms=terms, language=language
        )
        if not missing:
            return ()
        # Where the passage has another one in its place, that is said as an error as well.
        said = [reason.claim.text for proof in proofs for reason in proof.verdict.reasons[:1] if reason.claim]
        return tuple(name for name in missing if not any(name.text in words for words in said))

    def _together(self, question: Question, proofs: tuple[Proof, ...], passage: Passage) -> tuple[Proof, ...]:
        """Several keys as the one enumeration that the passage may make of them: who has them all, has each."""
        keys = [proof for proof in proofs if isinstance(proof.claim, Key) and proof.claim.is_shown]
        if len(keys) < 2 or any(key.verdict.status != "proven" for key in keys):
            return proofs
        keys.sort(key=lambda key: key.verdict.reasons[0].evidence.start if key.verdict.reasons[0].evidence else 0)
        texts = [key.claim.answer for key in keys if isinstance(key.claim, Key)]
        verdict = self._answer(question, question.stem, f"{', '.join(texts[:-1])} and {texts[-1]}", (), passage)
        if verdict.status != "contradicted" and not any(reason.code == SAID_OF_ANOTHER for reason in verdict.reasons):
            return proofs
        return (proofs[0]._replace(verdict=verdict), *proofs[1:])

    def _terms(self, question: Question) -> dict[str, str]:
        return {**self.bank.terms, **question.terms}

    def _statement(self, question: Question, text: str, passage: Passage) -> Verdict:
        return prove_statement(
            text,
            passage.text,
            terms=self._terms(question),
            language=self.bank.language,
            context=self.everything,
        )

    def _answer(self, question: Question, stem: str, answer: str, others: tuple[str, ...], passage: Passage) -> Verdict:
        return prove_answer(
            stem,
            answer,
            others,
            passage.text,
            context=self.everything,
            terms=self._terms(question),
            language=self.bank.language,
        )

    def _proof(self, question: Question, claim: Claim, passage: Passage) -> Proof:
        match claim:
            case Statement(text):
                return Proof(claim, self._statement(question, text, passage), passage, 1)
            case Falsehood(text):
                return Proof(claim, _turned(self._statement(question, text, passage)), passage, 1)
            case Key():
                return self._key(question, claim, passage)
            case Pairing():
                return self._pairing(question, claim, passage)
            case Order():
                return self._order(question, claim, passage)

    def _key(self, question: Question, claim: Key, passage: Passage) -> Proof:
        verdict = self._answer(question, question.stem, claim.answer, claim.others, passage)
        if not claim.is_shown and verdict.status == "proven":
            key = self._answer(question, question.stem, question.kind.key()[0], claim.others, passage)
            verdict = _at_the_same_place(verdict, key)
        if claim.unit and verdict.status == "proven":
            terms, language = self._terms(question), self.bank.language
            if not mentions(passage.text, claim.unit, terms=terms, language=language):
                reason = Reason("unit-not-in-passage", f"The passage does not say what is counted: “{claim.unit}”.")
                verdict = Verdict("unproven", (reason,))
        return Proof(claim, verdict, passage, 1 + len(claim.others) + bool(claim.unit))

    def _pairing(self, question: Question, claim: Pairing, passage: Passage) -> Proof:
        """Left calls for this right and no other, and right for this left and no other."""
        own = question.kind.evidence_of_part(claim.part)
        if own:
            passage = passage_of(self.bank, own)
        verdict = self._both_ways(question, claim, passage)
        clauses = clauses_of(self.bank, own)
        if verdict.status != "proven" and clauses.text:
            # Several pairs may stand in one sentence, a clause each: the quote says which is meant.
            in_clause = self._both_ways(question, claim, clauses)
            verdict, passage = (in_clause, clauses) if in_clause.status == "proven" else (verdict, passage)
        return Proof(claim, verdict, passage, 2 + len(claim.other_rights) + len(claim.other_lefts))

    def _both_ways(self, question: Question, claim: Pairing, passage: Passage) -> Verdict:
        verdict = self._answer(question, claim.left, claim.right, claim.other_rights, passage)
        if verdict.status != "proven":
            return _of_a_pair(verdict, claim.left, claim.right, claim.other_rights)
        back = self._answer(question, claim.right, claim.left, claim.other_lefts, passage)
        back = _of_a_pair(back, claim.right, claim.left, claim.other_lefts)
        return back if back.status != "proven" or back.by_place else verdict

    def _order(self, question: Question, claim: Order, passage: Passage) -> Proof:
        quotes: list[str] = []
        places: list[tuple[int, int] | None] = []
        for index, text in enumerate(claim.texts):
            own = question.kind.evidence_of_part(index)
            quotes.append(" ".join(evidence.quote for evidence in own))
            places.append(self._place(text, own or question.evidence))
            if not any(located(self.bank, own or question.evidence)):
                passage = Passage("", ())  # that a quote is not found is said, and all that follows from it
        return Proof(claim, prove_order(claim.texts, quotes, places), passage, len(claim.texts))

    def _place(self, text: str, evidence: tuple[Evidence, ...]) -> tuple[int, int] | None:
        """Where an item stands: its words, in any case, inside one of the quotes."""
        for quote in evidence:
            article = self.bank.article(quote)
            span = quote.find(article) if article else None
            if article and span:
                inside = find_quote(article.text[slice(*span)].casefold(), text.casefold())
                if inside:
                    return span[0] + inside[0], span[0] + inside[1]
        return None

    def _explanation(self, question: Question, keys: list[str], passage: Passage) -> Explained | None:
        text = question.explanation
        if not text:
            return None
        terms, language = self._terms(question), self.bank.language
        unsaid = next((key for key in keys if not mentions(text, key, terms=terms, language=language)), "")
        reasons: tuple[Reason, ...] = ()
        for start, end in sentence_spans(text):
            verdict = self._explained(question, text[start:end], passage)
            if verdict.status != "proven":
                return Explained(text, verdict, passage, unsaid)
            reasons += verdict.reasons
        return Explained(text, Verdict("proven", reasons), passage, unsaid)

    def _explained(self, question: Question, sentence: str, passage: Passage) -> Verdict:
        verdict = self._statement(question, sentence, passage)
        if verdict.status != "proven":
            # An explanation may well say what another sentence of the source says.
            terms, language = self._terms(question), self.bank.language
            other = prove_statement(sentence, self.everything, terms=terms, language=language)
            verdict = other if other.status == "proven" else verdict
        return verdict


def _of_a_pair(verdict: Verdict, side: str, own: str, others: tuple[str, ...]) -> Verdict:
    """The same verdict in the words of a pair, which has no key and no distractors."""
    reason = verdict.reasons[0] if verdict.reasons else None
    if reason is None or reason.code != "distractor-supported":
        return verdict
    other = next((other for other in others if f"“{other}”" in reason.sentence), "")
    sentence = f"The passage supports “{other}” for “{side}” no less than “{own}”."
    return verdict._replace(reasons=(reason._replace(sentence=sentence), *verdict.reasons[1:])) if other else verdict


def _at_the_same_place(accepted: Verdict, key: Verdict) -> Verdict:
    """The verdict on an answer that is accepted beside the key: it stands where the key does, or says less or more."""
    mine, theirs = (verdict.reasons[0].evidence if verdict.reasons else None for verdict in (accepted, key))
    if key.status != "proven" or (mine and theirs and mine.start < theirs.end and theirs.start < mine.end):
        return accepted
    message = "The passage says this elsewhere than the key: it is another answer, or needs a term."
    return Verdict("unproven", (Reason("accepted-elsewhere", message, None, mine),))


def _turned(verdict: Verdict) -> Verdict:
    """The verdict on a statement that must not follow."""
    if verdict.status == "proven":
        return Verdict("contradicted", (Reason("false-statement-follows", "The passage says so."), *verdict.reasons))
    return Verdict("proven", verdict.reasons)
