"""Lines that belong to no bank, or to another place in it: each slip is told once, and blanked out.

What was pasted with a bank (a fence of Markdown, the marks of a quoted mail, words to the reader), what git or
another bank left in it, and fields of a question at the left edge. No offset moves, so that what is left is read
as if the rest were not there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from functools import partial
from itertools import islice
from typing import NamedTuple

from quizkit.bank.broken import SyntaxSlip
from quizkit.bank.problems import short
from quizkit.bank.recovery import Pieces, blank
from quizkit.bank.throughout import THROUGHOUT, indents_of_tabs, tight_colons, wide_colons
from quizkit.text.patterns import lazy

_OF_A_BANK = lazy(
    r"^[> ]*[\"“]?(?:quizkit|title|sources?|questions)[\"”]?[ \t]*[:：]|^[> ]*- *id[ \t]*[:：]|"
    r"^[+ \d.:|]*quizkit[ \t]*:",
    re.MULTILINE,
)
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
_HEADING = lazy(r"^(?:---[ \t]*\r?\n)?(?:quizkit)[ \t]*:", re.MULTILINE)
_SOURCE = lazy(r"^source[ \t]*:[ \t]*(.*?)[ \t]*$", re.MULTILINE)
_LIST = lazy(r"^questions[ \t]*:[ \t]*\r?\n", re.MULTILINE)


HOW_TO_MERGE = "keep one of the two versions, and take out the lines with <<<<<<<, ======= and >>>>>>>"


class Cleared(NamedTuple):
    """A text without its strays, what is wrong with each, and where questions were that cannot be read any more."""

    text: str
    slips: list[SyntaxSlip]
    unread: set[int]


def looks_like_a_bank(text: str) -> bool:
    """Whether a line of it begins as a bank's head or a question does."""
    return bool(_OF_A_BANK.search(text))


def without_strays(text: str, inner: Collection[str]) -> Cleared:
    """A text without what stands astray in it. `inner` are the names of fields that only a question has."""
    cleared = Cleared(text, [], set())
    for read in THROUGHOUT:
        meant, slip = read(cleared.text)
        cleared = cleared._replace(text=meant, slips=[*cleared.slips, *([slip] if slip else [])])
    if not looks_like_a_bank(cleared.text):
        return cleared
    looks: tuple[Look, ...] = (
        *_LOOKS,
        partial(_tabs, inner, cleared.unread),
        partial(_tight_colons, inner, cleared.unread),
        partial(_wide_colons, inner, cleared.unread),
        partial(_left_fields, inner, cleared.unread),
    )
    for look in looks:
        strays = list(look(cleared.text))
        cleared.slips.extend(slip for _, _, slip in strays if slip)
        cleared = cleared._replace(text=blank(cleared.text, [(start, end) for start, end, _ in strays]))
    return cleared


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
        message, help = "git marks a merge conflict here, which is not resolved", HOW_TO_MERGE
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


def _second_lists(text: str) -> Iterator[Stray]:
    """A second `questions:`, whose items are read with the first."""
    for again in islice(_LIST.finditer(text), 1, None):
        name = (again.start(), again.start() + len("questions"))
        help = "take this line out, so that its questions follow those above"
        yield *again.span(), SyntaxSlip(*name, "“questions” is here a second time", help, "duplicate-key")


def _marked_lines(text: str) -> Iterator[Stray]:
    """A mark at the beginning of every line, as mails, lists of changes and editors have it."""
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    for mark, what, where in _LINE_MARKS:
        if lines and all(map(mark.match, lines)):
            message, help = f"every line begins with {what}, as in {where}", "take it out of each line"
            for index, match in enumerate(mark.finditer(text)):
                yield *match.span(), SyntaxSlip(*match.span(), message, help) if index == 0 else None
            return


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


def _headings(text: str) -> Iterator[Stray]:
    """The head of a second bank; its questions are read with the first, if the article is the same."""
    found = list(_HEADING.finditer(text))
    ends = [heading.start() for heading in found[2:]] + [len(text)]
    first = _SOURCE.search(text, 0, found[1].start()) if len(found) > 1 else None
    for heading, end in zip(found[1:], ends, strict=False):
        source, questions = _SOURCE.search(text, heading.end(), end), _LIST.search(text, heading.end(), end)
        if questions and first and source and source[1] == first[1]:
            end = questions.end()
        message = "a second bank begins here"
        help = "put it into a file of its own, or take its head out and let its questions follow those above"
        start = heading.end() - len("quizkit:")
        yield heading.start(), end, SyntaxSlip(start, heading.end() - 1, message, help, "duplicate-key")


def _throughout(
    places: Callable[[str], list[int]], slip: SyntaxSlip, pieces: Pieces, unread: set[int]
) -> Iterator[Stray]:
    """What makes every question unreadable, told once, at the first place."""
    behind = 0
    found = places(pieces.text)
    if found and pieces.questions < 0:
        # No list of questions is seen behind such a head: there is nothing else to be read.
        yield 0, len(pieces.text), slip._replace(start=found[0], end=found[0] + 1)
        return
    for at in found:
        span = pieces.around(at) if at >= behind else None
        if span is None:
            continue
        start, end = span
        unread.add(start)
        yield start, end, slip._replace(start=at, end=at + 1) if behind == 0 else None
        behind = end


def _tabs(inner: Collection[str], unread: set[int], text: str) -> Iterator[Stray]:
    message, help = "tabs indent the lines of this bank, where YAML wants spaces", "indent every line with spaces"
    return _throughout(indents_of_tabs, SyntaxSlip(0, 0, message, help), Pieces(text, inner), unread)


def _tight_colons(inner: Collection[str], unread: set[int], text: str) -> Iterator[Stray]:
    message = "no space stands after the colons of this bank, where YAML wants one"
    help = "write a space behind each colon that ends the name of a field"
    return _throughout(tight_colons, SyntaxSlip(0, 0, message, help), Pieces(text, inner), unread)


def _wide_colons(inner: Collection[str], unread: set[int], text: str) -> Iterator[Stray]:
    message = "the colons of this bank are full-width; YAML wants “:” and a space"
    slip = SyntaxSlip(0, 0, message, "type : and a space for each of them")
    return _throughout(wide_colons, slip, Pieces(text, inner), unread)


def _left_fields(inner: Collection[str], unread: set[int], text: str) -> Iterator[Stray]:
    """A question whose fields stand at the left edge cannot be read: one finding for each, and a place in `unread`."""
    pieces = Pieces(text, inner)
    behind = pieces.questions
    for field in _LEFT_FIELD.finditer(text, behind) if behind >= 0 else ():
        span = pieces.around(field.start()) if field.start() >= behind and field[1] in inner else None
        if span is None:
            continue
        start, behind = span
        message = f"“{short(field[1])}” stands at the left edge, outside its question"
        help = "put spaces before each field of the question, so that all stand below `id`"
        unread.add(start)
        yield start, behind, SyntaxSlip(*field.span(1), message, help)


_LOOKS: tuple[Look, ...] = (
    _conflicts,
    _fences,
    _marked_lines,
    _rules,
    _document_marks,
    _comments,
    _words,
    _rows,
    _headings,
    _second_lists,
)
