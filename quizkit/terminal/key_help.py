"""What the keys do, as the help tells it, for quiz, exam and review alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizkit.bank.ask import Ask, Fill, Write
from quizkit.terminal.blocks import GAP, Block, Role
from quizkit.translation import _

_KEY = 8  # columns that a key takes


def help_blocks(keys: Sequence[tuple[str, str]], typed: bool, how_to_choose: str) -> Iterator[Block]:
    """Keys with what they do; a letter stands behind a colon where answers are `typed`."""
    yield Block(Role.STEM, _("Keys"))
    if typed:
        yield Block(Role.TEXT, _("Type the answer and press Enter. A colon before a key makes it a command."))
    else:
        yield Block(Role.TEXT, _(how_to_choose))
    for key, text in keys:
        shown = f":{key}" if typed and len(key) == 1 else key
        yield Block(Role.TEXT, f"{shown:{_KEY}}{_(text)}", indent=2, hang=_KEY)
    yield GAP


def is_typed(ask: Ask) -> bool:
    """Whether a question is answered by typing."""
    return isinstance(ask, (Write, Fill))
