"""Lines that were pasted with a bank, or that another program left in it; one function a kind."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from quizkit.bank.broken import SyntaxSlip
from quizkit.text.patterns import lazy

_CONFLICT = lazy(r"^([<|>])\1{6}(?:[ \t].*)?$|^={7}[ \t]*$", re.MULTILINE)
_FENCE = lazy(r"^[ \t]*(?:```|~~~).*$", re.MULTILINE)
_LINE_MARKS = (
    (lazy(r"^>", re.MULTILINE), ">", "a quoted mail"),
    (lazy(r"^\+", re.MULTILINE), "+", "a list of changes"),
    (lazy(r"^ *\d+[.:|]?(?=\s|$)", re.MULTILINE), "its number", "an editor"),
)
_NO_WORDS = r"[A-Za-z][\w-]*[ \t]*[:：=]|[-\s#\"'“%.•*{}\[\]?|>&!@`]"
_LINES = rf"(?:(?!{_NO_WORDS})[^\r\n]+(?:\r?\n|\Z))+"
# A line right above a question may go on with a text: a number does not, nor what stands first in the list.
_WORDS = lazy(
    rf"(?:\A\s*|(?<=\n)[ \t]*\r?\n|(?<=\nquestions:\n))({_LINES})|"
    r"^((?:(?:Question|Frage|Pregunta|Q)[ \t]*)?\d{1,3}[.):]?[ \t]*\r?\n)(?=- *id\b)",
    re.MULTILINE,
)
_RULE = lazy(r"^(?:\*{3,}|_{3,}|={3,}|~{3,}|-{4,})[ \t]*$", re.MULTILINE)
_DOCUMENT = lazy(r"^---(?=[ \t]*(?:\r?\n)+(?!quizkit))", re.MULTILINE)
_CONTENT = lazy(r"^[^#\s]", re.MULTILINE)
_COMMENT = lazy(r"^[ \t]*(//|<!--|/\*)[^\r\n]*", re.MULTILINE)
_END = lazy(r"^\.\.\.[ \t]*$(?=\s*\S)", re.MULTILINE)
_ROW = lazy(r"^(?:[^\s#\-][^\t\r\n]*\t[^\r\n]*(?:\r?\n|\Z))+", re.MULTILINE)
_LEFT_FIELD = lazy(r"^([A-Za-z][\w-]*)[ \t]*:(?!\S)", re.MULTILINE)

_HOW_TO_MERGE = "keep one of the two versions, and take out the lines with <<<<<<<, ======= and >>>>>>>"

Stray = tuple[int, int, SyntaxSlip | None]
"""A span to blank out, and what is wrong there; None where that was said of an earlier one."""

Look = Callable[[str], Iterator[Stray]]
"""Finds the strays of one kind in a text, in order."""


def _conflicts(text: str) -> Iterator[Stray]:
    """Of the two versions that git could not merge, the first is kept."""
    marks = list(_CONFLICT.finditer(text))
    while marks:
        signs = "".join(mark.group()[0] for mark in marks[:4])
        whole = re.match(r"<\|?=>", signs)
        first, *others = marks[: whole.end() if whole else 1]
        marks = marks[1 + len(others) :]
        message, help = "git marks a merge conflict here, which is not resolved", _HOW_TO_MERGE
        yield *first.span(), SyntaxSlip(*first.span(), message, help)
        if others:
            yield others[0].start(), others[-1].end(), None


def _fences(text: str) -> Iterator[Stray]:
    said = False
    for fence in _FENCE.finditer(text):
        at = fence.start() + len(fence.group()) - len(fence.group().lstrip())
        message = f"{fence.group().strip()[:3]} is how Markdown marks code, and no YAML"
        help = "take this line out, and the one that closes it"
        yield fence.start(), fence.end(), None if said else SyntaxSlip(at, fence.end(), message, help)
        said = True


def _marked_lines(text: str) -> Iterator[Stray]:
    """A mark at the beginning of every line, as mails, lists of changes and editors have it."""
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    for mark, what, where in _LINE_MARKS:
        if lines and all(map(mark.match, lines)):
            message, help = f"every line begins with {what}, as in {where}", "take it out of each line"
            for index, match in enumerate(mark.finditer(text)):
                yield *match.span(), SyntaxSlip(*match.span(), message, help) if index == 0 else None
            return


def _rules(text: str) -> Iterator[Stray]:
    for rule in _RULE.finditer(text):
        sign = rule.group()[:3]
        yield *rule.span(), SyntaxSlip(*rule.span(), f"{sign} is how Markdown draws a line, and no YAML", "take it out")
    for end in _END.finditer(text):
        yield *end.span(), SyntaxSlip(*end.span(), "this ends the bank, and more follows", "take the “...” out")


def _document_marks(text: str) -> Iterator[Stray]:
    """Lines of `---` between questions, or below the head; that of a second bank goes with its head."""
    said = False
    for mark in _DOCUMENT.finditer(text):
        if not _CONTENT.search(text, 0, mark.start()):
            continue
        message, help = "--- begins a second YAML document, and only the first is read", "take each --- out"
        yield *mark.span(), None if said else SyntaxSlip(*mark.span(), message, help, "yaml-feature")
        said = True


def _comments(text: str) -> Iterator[Stray]:
    for comment in _COMMENT.finditer(text):
        message = f"{comment[1]} begins no comment in YAML"
        yield *comment.span(1), SyntaxSlip(*comment.span(1), message, "begin the line with “# ” instead")
        yield comment.end(1), comment.end(), None


def _words(text: str) -> Iterator[Stray]:
    """Lines at the left edge, apart from the rest, that begin neither a field nor an item."""
    for words in _WORDS.finditer(text):
        start, end = words.span(words.lastindex or 0)
        line = text[start:end].splitlines()[0].rstrip()
        help = "take it out, or write “# ” before it to keep it as a comment"
        yield start, end, SyntaxSlip(start, start + len(line), "this line belongs to no question", help)


def _rows(text: str) -> Iterator[Stray]:
    for row in _ROW.finditer(text):
        if _LEFT_FIELD.match(text, row.start()):
            continue
        line = row.group().splitlines()[0].rstrip()
        message = "this is a row of a table, its cells parted by tabs, and no question"
        help = "write each cell behind its field, one a line: `quizkit add` asks for them"
        yield row.start(), row.end(), SyntaxSlip(row.start(), row.start() + len(line), message, help)


PASTED: tuple[Look, ...] = (
    _conflicts,
    _fences,
    _marked_lines,
    _rules,
    _document_marks,
    _comments,
    _words,
    _rows,
)
"""In the order in which they are looked for: each takes out what it finds."""
