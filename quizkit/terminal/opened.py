"""A question laid open: its options, its key, its explanation and where the article says it."""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.ask import Arrange, Ask, Fill, Match, PickMany, PickOne, Write
from quizkit.bank.model import Question
from quizkit.terminal.blocks import GAP, Block, Role
from quizkit.terminal.screens import Screens
from quizkit.text.logical_order import in_logical_order
from quizkit.text.visible import one_line, visible
from quizkit.translation import _


def opened(screens: Screens, question: Question) -> Iterator[Block]:
    """The blocks of a question. The key is shown: the sentence of the article says it anyhow."""
    bank = screens.bank
    line = bank.lines().position(question.node.start)[0]
    yield Block(Role.TITLE, question.id, _(question.type))
    yield Block(Role.RULE)
    yield Block(Role.STEM, visible(question.stem))
    yield from (Block(Role.TEXT, one_line(option), indent=2) for option in _options(question))
    yield GAP
    yield from screens.response(_("Right answer"), question.kind.show(question.kind.key()))
    if question.explanation:
        yield Block(Role.TEXT, visible(question.explanation))
    if question.hint:
        yield Block(Role.HINT, _("Hint: {hint}").format(hint=visible(question.hint)))
    yield GAP
    yield from screens.sources(question)
    yield Block(Role.SOURCE, _("{file}, line {line}").format(file=one_line(bank.path.as_posix()), line=line))


def _options(question: Question) -> tuple[str, ...]:
    """The options in an order that gives no key away; none where the answer is typed."""
    ask: Ask = question.kind.ask(in_logical_order)
    match ask:
        case PickOne():
            return ask.shown
        case PickMany(options):
            return options
        case Match(_, rights):
            return rights
        case Arrange() | Write() | Fill():
            return ()
