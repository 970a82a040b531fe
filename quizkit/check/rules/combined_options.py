"""An option is made of other options: “A and B”, or “iron and coal” beside “iron” and “coal”.

Combinations give each other away: whoever knows that one part is wrong can rule out every option
with that part, so half of the knowledge is enough. For everybody else the question becomes a
puzzle. An option such as “A and B” also means nothing here, because options have no letters and
are shuffled.

Fails:

    question: What is brought to the mill?
    answer: grain and water
    distractors: [grain, water, coal]

Passes:

    type: multiple-response
    question: What is brought to the mill?
    answers: [grain, water]
    distractors: [coal, timber]

To put it right, ask for every right option with `type: multiple-response`.

Source: T. M. Haladyna, S. M. Downing and M. C. Rodriguez, “A review of multiple-choice
item-writing guidelines for classroom assessment”, Applied Measurement in Education 15 (2002),
guideline 9, where the form is called complex multiple choice, or type K.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.problems import Problem, short
from quizkit.check.items import Item, Written
from quizkit.check.related import problem_at
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject
from quizkit.text.patterns import lazy

CODE = "QK403"
NAME = "combined-options"
SEVERITY = Severity.WARNING

_LONGEST_WORD = 12  # beside labels stand only words that combine them
_LABEL = lazy(r"[a-h]|[1-9]|i{1,3}|iv|vi{0,3}|[①-⑨甲乙丙丁]")
_LABELLED = lazy(r"(?:^|[\s(])(?:[a-h1-9]|i{1,3}|iv|v)[.):]|[①-⑨]")
_SEPARATOR = lazy(r"\s*(?:[;/、；，]|,(?!\d{3}(?!\d)))\s*")
_FILLER = lazy(r"^(?:both|neither|only|sowohl|beide|weder|ni|tanto|ambos|à la fois)\s+|\s+only$")
_CAPITALS = lazy(r"\b[A-Z]{1,2}\b")
_TOKEN = lazy(r"[①-⑨甲乙丙丁]|[^\W_]+|&")


def check(subject: Subject) -> Iterator[Problem]:
    for item in subject.items:
        if item.words is None or item.is_crowded:
            continue
        for option in item.options:
            if _is_of_labels(item, option) or is_of_others(item, option):
                yield problem_at(
                    NAME,
                    option.node,
                    f"“{short(option.text)}” is made of other options",
                    "ask for every right option with `type: multiple-response`",
                )
                break


def _is_of_labels(item: Item, option: Written) -> bool:
    """“A and B”, “1 only”: labels and words that combine them, where options or statements have such labels."""
    assert item.words is not None
    if max(map(len, option.words), default=0) > _LONGEST_WORD or not any(map(_LABEL.fullmatch, option.words)):
        return False
    rest = _TOKEN.findall(item.words.combining.sub(" ", option.bare))
    if not rest or any(not _LABEL.fullmatch(token) for token in rest) or rest == _TOKEN.findall(option.bare):
        return False
    if _LABELLED.search(item.stem.plain):
        return True
    # Without labelled statements, “A and B” can mean options only where these are texts.
    others = [
        "" if _CAPITALS.search(other.text) else item.words.combining.sub(" ", other.plain)
        for other in item.options
        if other is not option
    ]
    texts = sum(any(len(token) > 2 for token in _TOKEN.findall(other)) for other in others)
    return len(rest) > 1 and 2 * texts >= len(others)


def is_of_others(item: Item, option: Written) -> bool:
    """Whether an option joins the texts of two or more of the others, and nothing else."""
    if sum(other.bare in option.bare for other in item.options) < 3:  # two parts, and itself
        return False
    parts = members(item, option)
    texts = {other.bare for other in item.options if other is not option}
    return len(parts) > 1 and all(part in texts for part in parts)


def members(item: Item, option: Written) -> list[str]:
    """The members of an option that is a list, “both” and the like left out; itself where it is none."""
    if item.words is None:
        return [option.bare]
    parts = [option.bare]
    if item.words.joins.search(option.bare) or _SEPARATOR.search(option.bare):
        parts = _SEPARATOR.split(item.words.joins.sub(", ", option.bare))
    stripped = [_FILLER.sub("", part).strip() for part in parts]
    return [part for part in stripped if part]
