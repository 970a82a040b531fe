"""The draft of a bank: for each type the first example that the checks find nothing to say of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from enum import Enum
from itertools import islice
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from quizkit.bank.model import Bank
from quizkit.bank.questions import Kinds
from quizkit.bank.reader import read_bank_text
from quizkit.check.engine import check_bank
from quizkit.check.rule import Severity
from quizkit.drafting.examples import Fields, choices, clozes, numerics, short_answers, statements
from quizkit.drafting.examples_of_parts import matchings, multiples, multiples_to_complete, orderings
from quizkit.drafting.material import Material

_MOST = 80  # candidates of a type that are tried


class Lack(Enum):
    """Why there is no example of a type."""

    NOTHING = "the article has nothing that one could be made of"
    REFUSED = "none that was made is proven and fair"
    ASKED = "what could be asked is asked by other examples, or given away by them"


class Example(NamedTuple):
    """A worked example of a type, or why there is none; then `begun` may be one that a person has to finish."""

    type: str
    fields: Fields | None
    lack: Lack = Lack.NOTHING
    begun: Fields | None = None


CANDIDATES: tuple[tuple[str, Callable[[Material], Iterable[Fields]]], ...] = (
    ("choice", choices),
    ("multiple-response", multiples),
    ("true-false", statements),
    ("short-answer", short_answers),
    ("numeric", numerics),
    ("cloze", clozes),
    ("matching", matchings),
    ("ordering", orderings),
)
"""The types in the order of the bank, each with what proposes examples of it."""

_BEGUN: Mapping[str, Callable[[Material], Iterable[Fields]]] = MappingProxyType(
    {"multiple-response": multiples_to_complete}
)
"""What proposes examples that a person has to finish."""


def draft(head: str, path: Path, kinds: Kinds, written: Callable[[Fields], str]) -> Iterator[Example]:
    """An example of each type.

    `head` is the bank's text above its questions, `path` where the bank will be, beside its article,
    `written` how a question is written. What is taken has no error and no warning, alone and beside
    those before it.
    """
    empty = read_bank_text(head + " []\n", path, kinds)
    article = next(iter(empty.sources.values()))
    material = Material(article, empty.language)
    taken: list[Fields] = []
    for type, candidates in CANDIDATES:
        asked = {fields["question"] for fields in taken}
        quoted = {fields.get("evidence") for fields in taken}
        lack = Lack.NOTHING
        # A sentence that another example quotes already comes last: one would give the other away.
        for fields in sorted(islice(candidates(material), _MOST), key=lambda fields: fields.get("evidence") in quoted):
            whole = _whole(type, fields)
            if fields["question"] in asked:
                lack = Lack.ASKED
            elif not _is_clean(head, path, kinds, written, [whole], empty):
                lack = lack if lack is Lack.ASKED else Lack.REFUSED
            elif _is_clean(head, path, kinds, written, [*taken, whole], empty):
                taken.append(whole)
                yield Example(type, whole)
                break
            else:
                lack = Lack.ASKED
        else:
            begun = next(iter(_BEGUN[type](material)), None) if type in _BEGUN else None
            yield Example(type, None, lack, _whole(type, begun) if begun else None)


def _whole(type: str, fields: Fields) -> Fields:
    return {"id": f"example-{type}", "type": type, **fields, "tags": ["example"]}


def _is_clean(
    head: str, path: Path, kinds: Kinds, written: Callable[[Fields], str], questions: list[Fields], empty: Bank
) -> bool:
    text = head + "\n" + "\n".join(written(fields) for fields in questions)
    # The article is read once, with all that was found out of it.
    bank = replace(read_bank_text(text, path, kinds), sources=empty.sources)
    found = check_bank(bank).findings
    return not any(finding.rule.SEVERITY is not Severity.NOTE for finding in found)
