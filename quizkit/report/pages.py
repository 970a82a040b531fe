"""The manual pages of rules: a table of all, and one page as a person reads it or as a program does."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Iterable, Iterator

from quizkit.check.rule import Rule
from quizkit.text.wrap import wrap

_INDENT = "    "
_HELD = "\ue000"  # a sign of no text, for a space that no line ends at
_TYPED = re.compile("`[^`]*`")


def page_of(rule: Rule) -> str:
    """The page: a sentence that says what is wrong, why it matters and what to do, and examples."""
    return inspect.cleandoc(rule.__doc__ or "")


def table(rules: Iterable[Rule]) -> Iterator[str]:
    """A line for each rule: code, severity, name, and what it finds."""
    rows = [(rule.CODE, rule.SEVERITY.value, rule.NAME, page_of(rule).partition("\n")[0]) for rule in rules]
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    for *heads, sentence in rows:
        yield "  ".join([*(head.ljust(size) for head, size in zip(heads, widths, strict=True)), sentence])


def page(rule: Rule, columns: int) -> Iterator[str]:
    """The page of a rule under its head, its paragraphs wrapped to so many columns, its examples left as they are."""
    yield f"{rule.CODE} {rule.NAME} ({rule.SEVERITY})"
    for paragraph in page_of(rule).split("\n\n"):
        yield ""
        if paragraph.startswith(_INDENT):
            yield from paragraph.split("\n")
        else:
            # What stands in backquotes is typed on one line, so it is read on one.
            text = _TYPED.sub(lambda typed: typed.group().replace(" ", _HELD), " ".join(paragraph.split()))
            yield from (line.replace(_HELD, " ") for line in wrap(text, columns))


def as_json(rules: Iterable[Rule], with_page: bool) -> str:
    """Rules for a program: code, name, severity and summary, and the page where it is wanted."""
    told = [
        {
            "code": rule.CODE,
            "name": rule.NAME,
            "severity": rule.SEVERITY.value,
            "summary": page_of(rule).partition("\n")[0],
            **({"page": page_of(rule)} if with_page else {}),
        }
        for rule in rules
    ]
    return json.dumps({"version": 1, "rules": told}, ensure_ascii=False, indent=2)
