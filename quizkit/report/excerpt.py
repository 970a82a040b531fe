"""An excerpt: a line of a text with carets under a span of it."""

from __future__ import annotations

from quizkit.text.lines import Lines
from quizkit.text.visible import one_line, visible, width

WIDEST = 100
"""How many columns of a line are shown where nothing says that there is less room."""

_REACH = 8  # characters for each column: marks take none


def excerpt(lines: Lines, start: int, end: int, widest: int = WIDEST) -> tuple[str, str]:
    """The line that a span begins on, cut to what fits, and the line of carets that goes under it.

    Tabs and control characters are shown as one column each, so that the carets stand right.
    """
    number, _ = lines.position(start)
    line_start, line_end = lines.span(number)
    end = max(min(end, line_end), start)
    # A line may have millions of characters: only those that may be shown are looked at.
    reach = _REACH * widest
    left = flat(lines.text[max(line_start, start - reach) : start])
    marked = flat(lines.text[start : min(end, start + reach)])
    right = flat(lines.text[end : min(line_end, end + reach)])
    if width(marked) > widest:
        marked, right = _cut(marked, widest, keep_end=False), ""
    room = max(widest - width(marked), 0)
    if width(left) + width(right) > room:
        if width(left) <= room // 2:
            right = _cut(right, room - width(left), keep_end=False)
        elif width(right) <= room // 2:
            left = _cut(left, room - width(right), keep_end=True)
        else:
            left, right = _cut(left, room // 2, keep_end=True), _cut(right, room - room // 2, keep_end=False)
    carets = " " * width(left) + "^" * max(width(marked), 1)
    return left + marked + right, carets


def flat(text: str) -> str:
    """A text on one line, with every character in a column of its own."""
    return visible(text.replace("\t", " ")).replace("\n", " ")


def _cut(text: str, columns: int, keep_end: bool) -> str:
    """At most `columns` wide, with an ellipsis where something was cut."""
    if width(text) <= columns:
        return text
    columns = max(columns - 2, 0)
    kept: list[str] = []
    taken = 0
    for character in reversed(text) if keep_end else text:
        taken += width(character)
        if taken > columns:
            break
        kept.append(character)
    return "… " + "".join(reversed(kept)) if keep_end else "".join(kept) + " …"


def shorten(text: str, columns: int) -> str:
    """A text on one line of at most that many columns."""
    return _cut(one_line(text[: _REACH * columns]), columns, keep_end=False)
