"""Breaking text into lines that fit, by columns and not by characters."""

from __future__ import annotations

from quizkit.text.patterns import lazy
from quizkit.text.visible import visible, width

# A word with the spaces before it; a wide character is a word of its own, because scripts
# written with them break anywhere, but a closing mark never begins a line.
_WIDE = (
    "\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6"
    "\U00020000-\U0003fffd"
)
_CLOSING = "、。，．：；！？）］｝」』】》〉”’…"
_PIECE = lazy(rf"( *)([{_WIDE}][{_CLOSING}]*|[^\s{_WIDE}]+[{_CLOSING}]*)")


def wrap(text: str, columns: int) -> list[str]:
    """The lines of a text, each at most `columns` wide; a word that is wider is cut."""
    return [line for _indent, line in wrap_hanging(text, columns)]


def wrap_hanging(text: str, columns: int, indent: int = 0, hang: int = 0) -> list[tuple[int, str]]:
    """The same, each line with the columns that it is moved in: `hang` more for those that go on with a paragraph."""
    lines: list[tuple[int, str]] = []
    for paragraph in visible(text).split("\n"):
        line, taken, moved = "", 0, indent
        room = max(columns - moved, 2)
        for spaces, word in _PIECE.findall(paragraph):
            word_width = width(word)
            if line and taken + len(spaces) + word_width > room:
                lines.append((moved, line))
                line, taken, moved = "", 0, indent + hang
                room = max(columns - moved, 2)
            if line:
                line += spaces
                taken += len(spaces)
            while taken + word_width > room:
                head = _fitting(word, room - taken)
                lines.append((moved, line + head))
                word, line, taken, moved = word[len(head) :], "", 0, indent + hang
                room = max(columns - moved, 2)
                word_width = width(word)
            line += word
            taken += word_width
        lines.append((moved, line))
    return lines


def _fitting(word: str, columns: int) -> str:
    """The longest beginning of a word that fits, at least one character."""
    taken = 0
    for index, character in enumerate(word):
        taken += width(character)
        if taken > columns:
            return word[: max(index, 1)]
    return word


def wrap_items(items: list[str], separator: str, columns: int) -> list[str]:
    """Items joined by a separator into lines, broken between items."""
    lines: list[str] = []
    for item in items:
        if lines and width(lines[-1]) + width(separator) + width(item) <= columns:
            lines[-1] += separator + item
        else:
            lines.append(item)
    return lines


def wrap_at_most(text: str, columns: int, most: int, ellipsis: str) -> list[str]:
    """The first lines of a text, the ellipsis at the end of the last one where something is missing."""
    lines = wrap(text, columns)
    if len(lines) <= most:
        return lines
    return [*lines[: most - 1], _fitting(lines[most - 1], columns - width(ellipsis)).rstrip() + ellipsis]


def cut(text: str, columns: int, ellipsis: str) -> str:
    """The beginning of a text that fits, the ellipsis behind it where something is missing."""
    if width(text) <= columns:
        return text
    return _fitting(text, max(columns - width(ellipsis), 1)).rstrip() + ellipsis
