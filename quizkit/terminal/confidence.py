"""Asks how sure a person is of an answer, and shows in the end how that fitted the truth."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizkit.bank.ask import PickOne
from quizkit.quiz.confidence import LEVELS, POINTS, Calibration
from quizkit.terminal.blocks import GAP, Block, Role
from quizkit.terminal.glyphs import Glyphs
from quizkit.terminal.prompter import Command, Prompter, Timer
from quizkit.text.visible import pad, width
from quizkit.translation import N_, _, labelled, listed

_WORDS = {1: N_("a guess"), 2: N_("fairly sure"), 3: N_("sure")}


def ask_confidence(prompter: Prompter, above: Sequence[Block], timer: Timer | None = None) -> int | Command:
    """The level of confidence; UNDO where the person wants to answer anew, TIME_UP when the time is up."""
    options = tuple(
        _("{word}: {right} if right, {wrong} if not").format(
            word=_(_WORDS[level]), right=POINTS[level][0], wrong=_signed(POINTS[level][1], prompter.glyphs)
        )
        for level in LEVELS
    )
    prompter.show([GAP, Block(Role.STEM, _("How sure are you?"))])
    reply = prompter.ask(PickOne(options), (Command.UNDO,), above, timer)
    return reply.command or LEVELS[options.index(reply.response[0])]


def confidence_block(level: int, is_right: bool, glyphs: Glyphs) -> Block:
    """What a person's confidence in an answer was worth."""
    points = POINTS[level][0] if is_right else POINTS[level][1]
    sign = "+" if points > 0 else ""
    return Block(Role.NOTE, labelled(_("Confidence"), listed(_(_WORDS[level]), f"{sign}{_signed(points, glyphs)}")))


def _signed(points: int, glyphs: Glyphs) -> str:
    return f"{glyphs.minus}{-points}" if points < 0 else str(points)


def calibration_blocks(calibration: Calibration, glyphs: Glyphs) -> Iterator[Block]:
    """A bar for each level of confidence: how often it was right; and what that says."""
    if not calibration.answers:
        return
    points = _("{points} of {most} points").format(points=_signed(calibration.points, glyphs), most=calibration.most)
    yield Block(Role.TITLE, _("Confidence"), points)
    longest = max(width(_(word)) for word in _WORDS.values())
    for level in calibration.levels:
        if level.answers:
            aside = _("{number} of {of} right").format(number=level.right, of=level.answers)
            yield Block(Role.BAR, pad(_(_WORDS[level.level]), longest), aside, share=float(level.share))
    for level in calibration.levels:
        word = _(_WORDS[level.level])
        if level.fit < 0:
            yield Block(
                Role.TEXT, _("“{word}” was too much: one step down would have got more points.").format(word=word)
            )
        elif level.fit > 0:
            yield Block(Role.TEXT, _("“{word}” was too little: you knew more than you said.").format(word=word))
    yield GAP
