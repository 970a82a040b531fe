"""Files of other programs that were taken for a bank: told as what they are, in one finding."""

from __future__ import annotations

import re
from itertools import islice

from quizkit.bank.guess import nearest_word
from quizkit.bank.nodes import Mapping
from quizkit.text.patterns import lazy

_FORMATS = (
    ("a quiz in Moodle's GIFT format", lazy(r"^::[^:\n]+::|^[^\n{]*\{\s*[=~#TF][^{}]{0,2000}\}", re.MULTILINE)),
    ("a quiz in the Aiken format", lazy(r"^ANSWER: ?[A-Z]\s*$", re.MULTILINE)),
    ("a quiz for text2qti", lazy(r"^(?:\*[a-z]\)|\[[* ]\]) ", re.MULTILINE)),
    ("a quiz in Markdown, its options ticked", lazy(r"^[ \t]*[-*] \[[ xX]\] ", re.MULTILINE)),
    (
        "a quiz in plain text, its options lettered",
        lazy(r"^[ \t]*\(?[Aa][.)][ \t]*\S[^\r\n]*\s*^[ \t]*\(?[Bb][.)][ \t]*\S", re.MULTILINE),
    ),
    ("an export of Anki", lazy(r"\A#(?:separator|html|notetype|deck):")),
    ("a document in LaTeX", lazy(r"\A\s*\\(?:documentclass|usepackage|begin|question)\b")),
    ("a file in TOML or INI", lazy(r"^\[\[?[\w.-]+\]\]?[ \t]*\r?\n[\w-]+[ \t]*=", re.MULTILINE)),
    ("a table in Markdown", lazy(r"^\|.*\|[ \t]*\r?\n\|[ \t:|-]+\|", re.MULTILINE)),
    ("a web page", lazy(r"\A\s*<(?:!doctype html|html|body|div|p|h1)\b", re.IGNORECASE)),
    ("XML, as Moodle and QTI use it", lazy(r"\A\s*<(?:\?xml|quiz|questestinterop|assessment)")),
)  # fmt: skip
_CELLS = lazy(r"[,;\t]")
_ROWS = 5


def is_json_of_another_kind(root: Mapping, text: str) -> bool:
    """Whether a collection is JSON that has no field by which a bank is known."""
    ours = ("quizkit", "questions")
    return text.lstrip()[:1] == "{" and not any(name in ours or nearest_word(name, ours) for name in root.entries)


def foreign_format(text: str) -> str:
    """What a text is that is no bank; nothing where it looks like none of the known."""
    head = text[:20_000]
    for called, sign in _FORMATS:
        if sign.search(head):
            return called
    rows = list(islice((line for line in head.splitlines() if line.strip()), _ROWS))
    cells = {tuple(_CELLS.findall(re.sub(r'"[^"]*"', "", row))) for row in rows}
    return (
        "a table, its cells parted by commas, semicolons or tabs"
        if len(rows) > 1 and len(cells) == 1 and cells != {()}
        else ""
    )
