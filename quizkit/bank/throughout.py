"""Signs that stand all through a bank in the place of others: each kind is told once, and read as what was meant.

Each is as wide as the sign that it stands for, so that no offset moves.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from quizkit.bank.broken import SyntaxSlip
from quizkit.bank.recovery import blank
from quizkit.text.patterns import lazy

_JSON = lazy(r"\s*[{\[]\s*[{\[“”\"]")
_CURLY = "“”„‟"
_STRAIGHT = str.maketrans(dict.fromkeys(_CURLY, '"'))
_LEAD = r"^[ \t]*(?:- +)?(?:[\w-]+:[ \t]+|(?<=- ))"
_IN_CURLY = lazy(rf"{_LEAD}([“„])[^“”„‟\"\\\r\n]*([”“\"])[ \t]*$", re.MULTILINE)
_WITH_VALUE = lazy(rf"{_LEAD}[^\s|>\[{{]", re.MULTILINE)
_TIGHT = lazy(r"^[ \t]*(?:- +)?[A-Za-z][\w-]*(:)(?=[^\s:/])", re.MULTILINE)
_WIDE = lazy(r"^[ \t]*(?:- *)?[A-Za-z][\w-]*[ \t]*(：)", re.MULTILINE)
_SPACED = lazy(r"^[ \t]*(?:- +)?[A-Za-z][\w-]*:[ \t]", re.MULTILINE)
_ALL_THROUGH = 6  # of a kind; fewer are told one by one
_INDENTED = lazy(r"^[ \t\u00a0\u2000-\u200a\u202f\u3000]+(?=\S)", re.MULTILINE)
_SPECIAL = "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000"
_FIRST_QUESTION = lazy(r"^questions[ \t]*:[ \t]*\r?\n(?:[ \t]*(?:#[^\r\n]*)?\r?\n)*+( *)  (id)[ \t]*:", re.MULTILINE)
_OPTIONS = lazy(
    r"^[ \t]*(?:options|choices|alternatives|optionen|opciones|choix|选项|選項)[ \t]*:[ \t]*\r?\n"
    r"(?:[ \t]*[-*+](?:[ \t]+|\*)[^\r\n]*(?:\r?\n|\Z))+",
    re.MULTILINE,
)
_MARKED = lazy(r"^([ \t]*- +)(\*{1,2}|\[[ xX✓✔]?\])([^\r\n]*)", re.MULTILINE)
_BULLET = lazy(r"^[ \t]*[*+][ \t][^\r\n]*", re.MULTILINE)
_DASH = lazy(r"^[ \t]*-", re.MULTILINE)

Read = tuple[str, SyntaxSlip | None]
"""A text as it was meant, and what is wrong with it as it was typed; None where another finding says so."""


def straight_quotes(text: str) -> Read:
    """Curly quotes round all texts: a word processor puts them where straight ones were typed."""
    if _JSON.match(text) and '"' not in text and sum(map(text.count, _CURLY)) > _ALL_THROUGH:
        first = next(at for at, sign in enumerate(text) if sign in _CURLY)
        what = "the fields and texts of this file"
        return text.translate(_STRAIGHT), _curly(first, what)
    found = list(_IN_CURLY.finditer(text))
    if len(found) < _ALL_THROUGH or 2 * len(found) < sum(1 for _ in _WITH_VALUE.finditer(text)):
        return text, None
    pieces, end = [], 0
    for match in found:
        pieces += [text[end : match.start(1)], '"', text[match.end(1) : match.start(2)], '"']
        end = match.end(2)
    return "".join((*pieces, text[end:])), _curly(found[0].start(1), "the texts of this bank")


def _curly(at: int, what: str) -> SyntaxSlip:
    message = f"curly quotes stand round {what}, as a word processor puts them; YAML knows only straight ones"
    return SyntaxSlip(at, at + 1, message, 'replace all of them by "')


def spaces_for_special_ones(text: str) -> Read:
    """Spaces that are none to YAML, in several indents, as a web page or a word processor has them."""
    odd = [match for match in _INDENTED.finditer(text) if match.group().strip(" \t")]
    if len(odd) < 2:
        return text, None
    start = odd[0].start() + next(at for at, sign in enumerate(odd[0].group()) if sign in _SPECIAL)
    message = f"special spaces (U+{ord(text[start]):04X}) indent the lines of this bank, where YAML wants plain ones"
    help = "replace all of them by plain spaces"
    return blank(text, [match.span() for match in odd]), SyntaxSlip(start, start + 1, message, help)


def unmarked_options(text: str) -> Read:
    """Marks of the right ones in a list of all options: of its field it is said that a bank has no such list."""
    return _OPTIONS.sub(lambda block: _unmarked(block.group()), text), None


def _unmarked(block: str) -> str:
    # Where every line begins so, the sign is a bullet and marks nothing.
    if _DASH.search(block):
        block = _BULLET.sub(lambda line: " " * len(line.group()), block)
    return _MARKED.sub(lambda line: f"{line[1]}{' ' * len(line[2])}{line[3].rstrip(' *'):{len(line[3])}}", block)


def first_dash(text: str) -> Read:
    """The first question without its dash: it stands where the dashes of those below say."""
    first = _FIRST_QUESTION.search(text)
    if first is None or not re.compile(rf"^{first[1]}- +id\b", re.MULTILINE).search(text, first.end()):
        return text, None
    dash, name = first.end(1), first.start(2)
    slip = SyntaxSlip(name, first.end(2), "the dash before the first question is missing", "write “- ” before it")
    return f"{text[:dash]}-{text[dash + 1 :]}", slip


def indents_of_tabs(text: str) -> list[int]:
    """Where the lines begin that are indented, if each of them is so by a tab; none where one is indented otherwise."""
    indents = [] if _JSON.match(text) else list(_INDENTED.finditer(text))  # where JSON has them, they do no harm
    mixed = any(match.group()[0] != "\t" for match in indents)
    return [] if mixed or len(indents) < 2 else [match.start() for match in indents]


def tight_colons(text: str) -> list[int]:
    """Where the colons stand that have no space behind them, if that is so of most fields."""
    return _where_most(_TIGHT, text)


def wide_colons(text: str) -> list[int]:
    """Where full-width colons stand behind names of fields, if they do so behind most."""
    return _where_most(_WIDE, text)


def _where_most(field: re.Pattern[str], text: str) -> list[int]:
    found = [match.start(1) for match in field.finditer(text)]
    return found if len(found) >= _ALL_THROUGH and len(found) > sum(1 for _ in _SPACED.finditer(text)) else []


THROUGHOUT: tuple[Callable[[str], Read], ...] = (
    straight_quotes,
    spaces_for_special_ones,
    unmarked_options,
    first_dash,
)
