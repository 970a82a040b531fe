"""Edits of a bank's text that keep its comments, its quoting and its line ends."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from quizkit.bank.nodes import Node, Scalar, walk
from quizkit.bank.nodes import Sequence as Items
from quizkit.bank.problems import Edit
from quizkit.text.lines import Lines, lines_of

_BLOCK = ("|", ">")
_ESCAPED = {"'": {"'": "''"}, '"': {'"': '\\"', "\\": "\\\\"}}


def edited(text: str, fixes: Iterable[tuple[Edit, ...]]) -> str:
    """A text after some fixes; each is made whole, or left out where it overlaps one that came before it."""
    made: list[Edit] = []
    for fix in fixes:
        if all(edit.end <= other.start or edit.start >= other.end for edit in fix for other in made):
            made += fix
    for edit in sorted(made, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def retyped(text: str, node: Scalar, wanted: str) -> tuple[Edit, ...]:
    """Edits that replace single characters of a scalar, so that it reads as `wanted` does but for white space.

    None where the two have not the same number of characters, where a character was typed as an
    escape sequence, or where one would mean something to YAML in its new place.
    """
    places = _places(text, node)
    letters = [letter for letter in wanted if not letter.isspace()]
    if places is None or len(places) != len(letters):
        return ()
    edits = []
    for (start, end, typed), letter in zip(places, letters, strict=True):
        if typed == letter:
            continue
        if not node.style and letter.isascii() and start == node.start:
            return ()
        edits.append(Edit(start, end, _ESCAPED.get(node.style, {}).get(letter, letter)))
    return tuple(edits)


def _places(text: str, node: Scalar) -> list[tuple[int, int, str]] | None:
    """Where each character of a scalar, white space left out, was typed; None where that is not plain to see."""
    at, end = node.start, node.end
    if node.style in _BLOCK:
        at = text.find("\n", at, end) + 1
    elif node.style:
        at, end = at + 1, end - 1
    escapes = {typed: letter for letter, typed in _ESCAPED.get(node.style, {}).items()}
    places = []
    while at < end:
        length = 2 if text[at : at + 2] in escapes else 1
        letter = escapes.get(text[at : at + length], text[at])
        if not letter.isspace():
            places.append((at, at + length, letter))
        at += length
    typed = [letter for _, _, letter in places]
    return places if typed == [letter for letter in node.text if not letter.isspace()] else None


def reordered(text: str, node: Node, order: Sequence[int]) -> tuple[Edit, ...]:
    """Edits that list the items of a YAML list in another order, each with its comments.

    `order` holds the indices of the items as they shall stand. None where items share a line in a
    block, or comments stand in a list in brackets.
    """
    if not isinstance(node, Items) or sorted(order) != list(range(len(node.items))):
        return ()
    spans = _in_brackets(text, node) if text[node.start] == "[" else _in_lines(text, node)
    if len(spans) != len(node.items):
        return ()
    moved = [text[slice(*spans[index])] for index in order]
    return tuple(
        Edit(start, end, new) for (start, end), new in zip(spans, moved, strict=True) if text[start:end] != new
    )


def _in_brackets(text: str, node: Items) -> list[tuple[int, int]]:
    spans = [(item.start, item.end) for item in node.items]
    ends = [node.start, *(end for _, end in spans)]
    starts = [*(start for start, _ in spans), node.end]
    between = (text[end:start] for end, start in zip(ends, starts, strict=True))
    return [] if any("#" in piece for piece in between) else spans


def _in_lines(text: str, node: Items) -> list[tuple[int, int]]:
    """The lines of each item, those of the comments above it among them; none where they cannot be told apart."""
    lines = lines_of(text)
    spans: list[tuple[int, int]] = []
    below = _first_comment(lines, lines.position(node.start)[0])
    for item in node.items:
        first = lines.position(item.start)[0]
        if text[lines.span(first)[0] : item.start].strip() != "-" or first < below:
            return []
        scalars = [each for each in walk(item) if isinstance(each, Scalar)]
        if any(scalar.style in _BLOCK for scalar in scalars) or not scalars:
            return []
        last = lines.position(max(item.end if isinstance(item, Scalar) else 0, *(each.end for each in scalars)))[0]
        spans.append((lines.span(below)[0], lines.span(last)[1]))
        below = last + 1
    return spans


def _first_comment(lines: Lines, line: int) -> int:
    """The first of the lines of comments right above a line, or the line itself."""
    while line > 1 and lines.line(line - 1).lstrip().startswith("#"):
        line -= 1
    return line
