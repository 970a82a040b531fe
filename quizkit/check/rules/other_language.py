"""The article is not in the language that the bank says.

The proof reads an article by the words of the bank's `language`, which is English unless it says
otherwise. What it does not know in another language, such as the word for “not”, it cannot mind, and
so an answer may pass that the article denies. The rule counts words that are in any text, such as “the”
and “of”, and looks at the script.

Fails:

    # the article is in English
    language: es

Passes:

    language: en

To put it right, write the code of the article's language, such as es, de, zh or ru. In a language
without rules of its own, only what stands in the article word for word is proven.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.nodes import find
from quizkit.bank.problems import Problem
from quizkit.check.languages import UNKNOWN, is_foreign, language_of
from quizkit.check.related import problem_at, source_node
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject

CODE = "QK214"
NAME = "other-language"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Problem]:
    bank = subject.bank
    for name, article in bank.sources.items():
        if not is_foreign(article.text, bank.language):
            continue
        found = language_of(article.text)
        said = bank.root is not None and bank.root.get("language")
        known = found not in (UNKNOWN, bank.language)
        yield problem_at(
            NAME,
            find(bank.root, "language") if bank.root and said else source_node(bank, name),
            f"the article is not in the bank's language, “{bank.language}”"
            + (f": it seems to be in “{found}”" if known else ""),
            f"write `language: {found}`" if known else "write the code of its language at `language`, such as it or pt",
        )
