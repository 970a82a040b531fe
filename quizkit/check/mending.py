"""What to do about an answer that is not proven: what the passage has in its place, and where else it stands."""

from __future__ import annotations

from typing import NamedTuple

from quizkit.bank.claims import Key, Order, Pairing, Statement
from quizkit.bank.model import Bank
from quizkit.bank.problems import Related, quoted
from quizkit.check.labels import label_of, stands_for_option
from quizkit.check.lists import HOW_TO_LIST, is_list_in_one_text
from quizkit.check.markup import MARKUP
from quizkit.check.passages import Passage
from quizkit.check.proven import Proof, Proven
from quizkit.check.proving import OF_THE_STEM
from quizkit.check.related import VOUCH
from quizkit.proof import Reason, Span
from quizkit.proof.instead import in_the_slot, instead
from quizkit.source.quote import find_quote
from quizkit.text.patterns import lazy

_HELP = {
    "distractor-supported": "change the distractor, quote what tells the two apart, or vouch for it with "
    "`quizkit attest`",
    "question": "write it as a statement that is true or false, without a question mark",
    **dict.fromkeys(OF_THE_STEM, "use the article's own names and numbers, or declare a term"),
}
"""What to do by the code of the first reason; else what helps with most."""


_NEEDLESS = (
    ("take the markup out", MARKUP),
    ("take the signs of Markdown out", lazy(r"[*_`]{1,3}")),
    ("an invisible character stands in this, type it anew", lazy("[\u00ad\u200b-\u200f\u2060\ufeff]")),
    ("what stands in brackets goes into `explanation`", lazy(r"\([^()]*\)\Z")),
)
_OR = lazy(r"(?<=\s)(?:or|oder|ou|o)(?=\s)|[/;|]")


class Mend(NamedTuple):
    """What to do, and the place in the article that it speaks of, where there is one."""

    help: str
    related: tuple[Related, ...] = ()


def mend_of(bank: Bank, proven: Proven, proof: Proof) -> Mend:
    """What to do about a proof that is missing."""
    claim, passage = proof.claim, proof.passage
    reason = proof.verdict.reasons[0] if proof.verdict.reasons else None
    if claim.route[0] == "answers" and is_list_in_one_text(bank.text, proven.question.at("answers")):
        return Mend(f"this is one text to YAML, not a list: {HOW_TO_LIST}")
    if isinstance(claim, Order) and all(label_of(text)[0] for text in claim.texts):
        return Mend("take the numbers out of the items: their order in the list is the right one")
    if isinstance(claim, Pairing) and reason and reason.code == "distractor-supported":
        return Mend(
            "put the right ones side by side, quote what tells the two apart, or vouch for it with `quizkit attest`"
        )
    if isinstance(claim, Key) and stands_for_option(claim.answer, claim.others):
        return Mend("write the option itself, not its letter: options are shuffled when they are asked")
    if isinstance(claim, Key) and (signs := _needless_signs(claim, passage)):
        return signs
    if isinstance(claim, Key) and not find_quote(passage.text, claim.answer):
        there = {other: place for other in claim.others if (place := find_quote(passage.text, other))}
        if len(there) == 1:
            ((other, place),) = there.items()
            help = f"the passage has the distractor {quoted(other)}: is that the answer?"
            return Mend(help, _related(passage, *place))
    if reason is None:
        return Mend(VOUCH)
    if reason.code in OF_THE_STEM and reason.claim:
        terms, name = {**bank.terms, **proven.question.terms}, reason.claim.text
        found = instead("", name, passage.text, terms=terms, language=bank.language, near_names=True)
        if len(found) == 1:
            return Mend(f"the passage has {_listed(found)}: {_HELP[reason.code]}", _related(passage, *found[0][:2]))
    if isinstance(claim, Statement):
        return _stated_instead(bank, proven, claim.text, reason, passage) or Mend(_HELP.get(reason.code, VOUCH))
    return _in_its_place(bank, proven, proof, reason) or Mend(_HELP.get(reason.code, VOUCH))


def _needless_signs(claim: Key, passage: Passage) -> Mend | None:
    """What to do about a key that stands in the passage but for signs in it, a remark behind it, or another key."""
    answer = claim.answer
    for what, pattern in _NEEDLESS:
        bare = pattern.sub("", answer).strip()
        place = find_quote(passage.text, bare) if bare and bare != answer else None
        if place:
            return Mend(f"the passage has {quoted(bare)}: {what}", _related(passage, *place))
    keys = [key.strip() for key in _OR.split(answer)]
    if not claim.others and len(keys) > 1 and all(key and find_quote(passage.text, key) for key in keys):
        return Mend("these are several keys in one text: write one of them here, and the others under `accept`")
    return None


def _in_its_place(bank: Bank, proven: Proven, proof: Proof, reason: Reason) -> Mend | None:
    """What the passage has instead, and where the answer stands if it stands elsewhere; None where neither is known."""
    words = _missing(proven, proof, reason)
    if words is None:
        return None
    question, answer = words
    terms = {**bank.terms, **proven.question.terms}
    found = instead(question, answer, proof.passage.text, terms=terms, language=bank.language)
    has = f"the passage has {_listed(found)}" if found else ""
    related = _related(proof.passage, found[0].start, found[0].end) if len(found) == 1 else ()
    elsewhere = _elsewhere(bank, answer, proof.passage)
    if elsewhere:
        there = f"{quoted(answer)} stands in another sentence: if that shows the answer, quote it"
        return Mend("; ".join(filter(None, (has, there))), related + elsewhere)
    wrong = "unit" if reason.code == "unit-not-in-passage" else "answer"
    return Mend(f"{has}: {_correct(wrong)}", related) if has else None


def _missing(proven: Proven, proof: Proof, reason: Reason) -> tuple[str, str] | None:
    """What was asked, and the answer that the passage does not say; None where something else hinders the proof."""
    claim, stem = proof.claim, proven.question.stem
    if reason.code == "unit-not-in-passage" and isinstance(claim, Key):
        return stem, f"{claim.answer} {claim.unit}"
    if reason.code != "key-not-in-passage":
        return None
    if isinstance(claim, Key):
        return stem, claim.answer
    if isinstance(claim, Pairing):
        back = f"“{claim.left}”" in reason.sentence
        return (claim.right, claim.left) if back else (claim.left, claim.right)
    return None


def _correct(wrong: str) -> str:
    return f"correct the {wrong}, or quote the sentence that says it"


def _elsewhere(bank: Bank, answer: str, passage: Passage) -> tuple[Related, ...]:
    """Where an answer stands in the sources, that does not stand in the passage."""
    if find_quote(passage.text, answer):
        return ()
    found = ((article, find_quote(article.text, answer)) for article in bank.sources.values())
    return next(((Related(article, *place),) for article, place in found if place), ())


def _stated_instead(bank: Bank, proven: Proven, text: str, reason: Reason, passage: Passage) -> Mend | None:
    """The same for a statement: what the passage has where the words stand that it lacks."""
    if reason.claim is None or reason.evidence is not None:
        return None
    terms = {**bank.terms, **proven.question.terms}
    found = in_the_slot(text, reason.claim, passage.text, terms=terms, language=bank.language)
    if found is None:
        return None
    help = f"the passage has {quoted(found.text)} there: {_correct('answer')}"
    return Mend(help, _related(passage, found.start, found.end))


def _related(passage: Passage, start: int, end: int) -> tuple[Related, ...]:
    """Where a span of the passage stands in the article."""
    place = passage.place(start, end)
    return (Related(*place),) if place else ()


def _listed(found: tuple[Span, ...]) -> str:
    """The words of some places, in quotation marks: “24” and “60”."""
    words = [quoted(place.text) for place in found]
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))
