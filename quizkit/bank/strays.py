"""What stands in a bank and belongs to none, or to another place in it: each slip is told once, and blanked out.

What was pasted with a bank, what git or another bank left in it, and what makes its questions unreadable. No offset
moves, so that what is left is read as if the rest were not there.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import partial
from itertools import islice
from typing import NamedTuple

from quizkit.bank.broken import SyntaxSlip
from quizkit.bank.pasted import PASTED, Look, Stray
from quizkit.bank.recovery import blank
from quizkit.bank.throughout import THROUGHOUT
from quizkit.bank.unreadable import UNREADABLE
from quizkit.text.patterns import lazy

_OF_A_BANK = lazy(
    r"^[> ]*[\"“]?(?:quizkit|title|sources?|questions)[\"”]?[ \t]*[:：]|^[> ]*- *id[ \t]*[:：]|"
    r"^[+ \d.:|]*quizkit[ \t]*:",
    re.MULTILINE,
)
_HEADING = lazy(r"^(?:---[ \t]*\r?\n)?(?:quizkit)[ \t]*:", re.MULTILINE)
_SOURCE = lazy(r"^source[ \t]*:[ \t]*(.*?)[ \t]*$", re.MULTILINE)
_LIST = lazy(r"^questions[ \t]*:[ \t]*\r?\n", re.MULTILINE)


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
        *PASTED,
        _headings,
        _second_lists,
        *(partial(look, inner, cleared.unread) for look in UNREADABLE),
    )
    for look in looks:
        strays = list(look(cleared.text))
        cleared.slips.extend(slip for _, _, slip in strays if slip)
        cleared = cleared._replace(text=blank(cleared.text, [(start, end) for start, end, _ in strays]))
    return cleared


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


def _second_lists(text: str) -> Iterator[Stray]:
    """A second `questions:`, whose items are read with the first."""
    for again in islice(_LIST.finditer(text), 1, None):
        name = (again.start(), again.start() + len("questions"))
        help = "take this line out, so that its questions follow those above"
        yield *again.span(), SyntaxSlip(*name, "“questions” is here a second time", help, "duplicate-key")
