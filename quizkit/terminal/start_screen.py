"""The lines of the start screen: what was left, what is due, and the banks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from quizkit.bank.model import Bank
from quizkit.terminal.prompter import time_left
from quizkit.text.visible import one_line
from quizkit.translation import _, listed, ngettext

Score = tuple[int, int]
"""How many questions were right, of how many."""


def left_line(bank: Bank, answered: int, of: int, is_exam: bool, ends: datetime | None, now: datetime) -> str:
    """A session that can be gone on with, and how far it is."""
    done = [_("exam")] if is_exam else []
    done.append(_("{number} of {of} answered").format(number=answered, of=of))
    if ends is not None:
        done.append(time_left((ends - now).total_seconds()) if now < ends else _("time is up"))
    return _("Continue: {title} ({done})").format(title=_title(bank), done=listed(*done))


def due_line(number: int) -> str:
    """How many questions a review would ask now."""
    return ngettext("Review: {number} question is due", "Review: {number} questions are due", number)


def bank_line(bank: Bank, scores: Sequence[Score] | None) -> str:
    """A bank, its number of questions, and how it went: `scores` are the newest first, None for all unknown.

    What is told are sessions that asked as many questions as there are: others are parts.
    """
    size = len(bank.outlines)
    about = [ngettext("{number} question", "{number} questions", size), bank.name]
    whole = [score for score in scores or () if score[1] >= size > 0]
    if whole:
        best = max(whole, key=lambda score: score[0] / score[1])
        last = _score(whole[0])
        about.append(
            _("last {score} right").format(score=last)
            if best == whole[0]
            else _("best {best}, last {score} right").format(best=_score(best), score=last)
        )
    elif scores:
        about.append(_("taken in part"))
    elif scores is not None:
        about.append(_("not taken yet"))
    return f"{_title(bank)} ({listed(*about)})"


def _score(score: Score) -> str:
    return _("{number} of {of}").format(number=score[0], of=score[1])


def _title(bank: Bank) -> str:
    return one_line(bank.title) or bank.name
