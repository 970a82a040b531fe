"""The grammar of the stem fits the key, and not every distractor.

A stem that ends in “a” or “an” rules out the options that begin with the wrong sound, and one that
asks for two things rules out those that name one. The first is looked for in English alone.

Fails:

    question: "On the rock stands an ____"
    answer: observatory
    distractors: [lighthouse, mill]

Passes:

    question: What stands on the rock?
    answer: an observatory
    distractors: [a lighthouse, a mill]

To put it right, put the article into the options, and let every option name as many things as the
stem asks for.

Source: T. M. Haladyna, S. M. Downing and M. C. Rodriguez, “A review of multiple-choice
item-writing guidelines for classroom assessment”, Applied Measurement in Education 15 (2002),
guideline 28c, grammatical inconsistencies.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.problems import Problem
from quizkit.check.items import Item, Written
from quizkit.check.related import problem_at
from quizkit.check.rule import Severity
from quizkit.check.rules.combined_options import members
from quizkit.check.subject import Subject
from quizkit.text.patterns import lazy

CODE = "QK414"
NAME = "grammar-clue"
SEVERITY = Severity.WARNING

_ARTICLE = lazy(r"(?<![\w'/])(an?)\s*(?:_{2,}\s*)?[\s.:?…]*\Z")
_VOWEL = lazy(
    r"[aeio]|u(?!ni|ti|se|su|k\b|r[aio])|hour|honest|honou?r|heir|8|11|18",
)
_CONSONANT_SOUND = lazy(r"eu|one\b|once\b|ou[ij]|ewe")


def check(subject: Subject) -> Iterator[Problem]:
    for item in subject.items:
        article = item.language.startswith("en") and _ARTICLE.search(item.stem.plain)
        if article:
            wrong = [option for option in item.distractors if not _fits(article[1], option)]
            if wrong and all(_fits(article[1], key) for key in item.keys):
                yield problem_at(
                    NAME,
                    item.stem.node,
                    f"the “{article[1]}” at its end fits the key, and not “{wrong[0].text}”",
                    "put the article into the options",
                )
        elif item.has_one_key and item.words and item.words.several.search(item.stem.plain) and _names_several(item):
            yield problem_at(
                NAME,
                item.keys[0].node,
                "the stem asks for several things, and only the key names more than one",
                "let every option name as many things as the stem asks for",
            )


def _fits(article: str, option: Written) -> bool:
    """Whether an option can stand behind the article; one with an article of its own, or in capitals, always can."""
    first = option.words[0] if option.words else ""
    if first in ("a", "an", "the", "") or option.text[:2].isupper():
        return True
    vowel = bool(_VOWEL.match(first)) and not _CONSONANT_SOUND.match(first)
    return vowel == (article == "an")


def _names_several(item: Item) -> bool:
    return len(members(item, item.keys[0])) > 1 and all(len(members(item, option)) == 1 for option in item.distractors)
