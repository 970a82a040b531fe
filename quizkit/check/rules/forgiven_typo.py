"""A slip that `typos: 1` forgives turns the key into another answer.

With `typos: 1` one letter may be wrong. Where the key is “Iraq”, and the bank or the article also
speaks of “Iran”, a person who believes in the wrong one is told that it is right. The question’s
key and accepted texts are compared with the keys and options of the other questions, and with the
names in the article.

Fails:

    question: In which country does the river end?
    answer: Iraq    # and the article speaks of Iran as well
    typos: 1

Passes:

    question: In which country does the river end?
    answer: Iraq

To put it right, take `typos` out, or ask in a way in which the other answer makes no sense and
vouch for it with a reason: `# quizkit: ignore[forgiven-typo] the question names a river`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from quizkit.bank.model import Question
from quizkit.bank.nodes import Scalar, Sequence
from quizkit.bank.problems import Problem
from quizkit.check.related import problem_at
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject
from quizkit.text.fold import fold
from quizkit.text.patterns import lazy

CODE = "QK441"
NAME = "forgiven-typo"
SEVERITY = Severity.WARNING

_NAME = lazy(r"(?<!\w)[^\W\d_a-z][^\W\d_]{3,}(?!\w)")
_LONGEST = 40


def check(subject: Subject) -> Iterator[Problem]:
    lenient = [question for question in subject.bank.questions if _forgives(question)]
    if not lenient:
        return
    near = _by_variant(subject)
    for question in lenient:
        found = _taken_for(question, near)
        if found:
            other, key = found
            yield problem_at(
                NAME,
                question.at("typos"),
                f"one slip makes “{other}” of “{key}”, which is another answer, and it would be right",
                "take `typos` out, or change the question so that the other answer makes no sense",
            )


def _forgives(question: Question) -> bool:
    typos = question.node.get("typos")
    return isinstance(typos, Scalar) and typos.text.strip() not in ("", "0")


def _by_variant(subject: Subject) -> dict[str, set[str]]:
    """Every text that may be an answer, under each form that it has with at most one letter left out."""
    texts = {name for article in subject.bank.sources.values() for name in _NAME.findall(article.text)}
    for question in subject.bank.questions:
        if question.type != "true-false":
            texts.update(question.kind.key(), (option.text for option in question.kind.options))
    near: dict[str, set[str]] = defaultdict(set)
    for text in texts:
        for variant in _variants(text):
            near[variant].add(text)
    return near


def _variants(text: str) -> set[str]:
    """Two texts that are one slip apart share one of these."""
    plain = fold(text).casefold()
    if len(plain) > _LONGEST:
        return set()
    return {plain, *(plain[:index] + plain[index + 1 :] for index in range(len(plain)))}


def _taken_for(question: Question, near: dict[str, set[str]]) -> tuple[str, str] | None:
    """Another answer that is marked as the key with a slip, and the key."""
    key = question.kind.key()
    slots = list(enumerate(key)) + [(0, text) for text in _accepted(question)]
    right = {fold(text).casefold() for _, text in slots}
    for slot, text in slots:
        for other in sorted(set().union(*(near.get(variant, ()) for variant in _variants(text)))):
            plain = fold(other).casefold()
            # A longer or shorter form of the same word is a slip indeed: Serbia, Serbian.
            if plain in right or plain.startswith(text.casefold()) or text.casefold().startswith(plain):
                continue
            mark = question.kind.mark((*key[:slot], other, *key[slot + 1 :]))
            if mark.share == 1 and mark.note:
                return other, text
    return None


def _accepted(question: Question) -> list[str]:
    node = question.node.get("accept")
    items = node.items if isinstance(node, Sequence) else [node]
    return [item.text for item in items if isinstance(item, Scalar)]
