"""What is typed where numbers choose: each function gives a response, or a sentence that says what is wrong."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizkit.bank.ask import PickOne, Response
from quizkit.text.fold import fold
from quizkit.text.visible import one_line
from quizkit.translation import _


def pick_one(text: str, ask: PickOne) -> Response | str:
    """The option that a number or its own text names."""
    options = ask.options
    numbers = _numbers(text, len(options))
    if len(numbers) == 1:
        return (options[numbers[0] - 1],)
    typed = fold(text).casefold()
    for option, shown in zip(options, ask.shown, strict=True):
        if text and typed in (fold(option).casefold(), fold(shown).casefold()):
            return (option,)
    return _("Type one number from 1 to {most}.").format(most=len(options))


def pick_many(text: str, options: Sequence[str]) -> Response | str:
    """The options that numbers name."""
    numbers = _numbers(text, len(options))
    if not numbers:
        return _("Type the numbers of all that are right, such as “1 {other}”.").format(other=min(3, len(options)))
    return tuple(option for index, option in enumerate(options, 1) if index in numbers)


def arrange(text: str, items: Sequence[str]) -> Response | str:
    """The items in the order of their numbers."""
    numbers = _numbers(text, len(items))
    if sorted(numbers) != list(range(1, len(items) + 1)):
        return _("Type each number from 1 to {most} once, the first item's number first.").format(most=len(items))
    return tuple(items[number - 1] for number in numbers)


def pick_untaken(text: str, options: Sequence[str], taken: Response) -> Response | str:
    """The option that was named, if it is not taken already."""
    picked = pick_one(text, PickOne(tuple(options)))
    if isinstance(picked, tuple) and picked[0] in taken:
        return _("{option} is taken already; u goes back.").format(option=one_line(picked[0]))
    return picked


def _numbers(text: str, most: int) -> list[int]:
    """The numbers typed, if all of them are from 1 to `most`; else none."""
    words = [word for word in re.split(r"[\s,;，、]+", text) if word]
    numbers = [int(word) for word in words if word.isdecimal() and len(word) <= 6]
    return numbers if len(numbers) == len(words) and all(1 <= number <= most for number in numbers) else []
