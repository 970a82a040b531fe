"""Sessions and answers as lines of text: times in the zone of the person, texts of banks as data."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from datetime import datetime
from fractions import Fraction
from shutil import get_terminal_size

from quizkit.bank.model import Question
from quizkit.history.sessions import Replayed, Summary
from quizkit.quiz.result import points_text
from quizkit.text.visible import one_line, width
from quizkit.text.wrap import wrap_hanging, wrap_items
from quizkit.translation import N_, _, listed

_HEAD = (N_("number"), N_("when"), N_("bank"), N_("mode"), N_("answered"), N_("points"))
_MODES = {"quiz": N_("quiz"), "exam": N_("exam"), "review": N_("review")}
_OUTCOMES = {"right": N_("right"), "partly": N_("partly right"), "wrong": N_("wrong"), "unknown": ""}
_RIGHT = (0, 4, 5)
_NUMBER = 5  # columns that the number of a session or an answer takes


def table(sessions: Sequence[Summary], columns: int | None) -> Iterator[str]:
    """The sessions as a table with a head; where that does not fit the columns, a few lines for each session."""
    rows = [(*map(_, _HEAD), ""), *(_row(session) for session in sessions)]
    widths = [max(width(row[column]) for row in rows) for column in range(len(rows[0]))]
    if columns is not None and sum(widths) + 2 * len(widths) - 2 > columns:
        for number, moment, bank, *rest in rows[1:]:
            yield f"{number:>{_NUMBER - 2}}  {moment}  {bank}"
            about = wrap_items([*filter(None, rest)], " · ", columns - _NUMBER)
            yield from (" " * _NUMBER + line for line in about)
        return
    for row in rows:
        yield "  ".join(_pad(text, widths[at], at in _RIGHT) for at, text in enumerate(row)).rstrip()


def _row(session: Summary) -> tuple[str, ...]:
    return (
        str(session.number),
        when(session.started),
        one_line(session.bank) or _("several"),
        _(_MODES[session.mode]) if session.mode in _MODES else one_line(session.mode),
        _("{number} of {of}").format(number=session.answered, of=session.asked),
        points(session.points, session.most) if session.most else "",
        "" if session.finished else _("not finished"),
    )


def head(session: Summary) -> str:
    """A session in a line."""
    number, moment, bank, mode, answered, gained, open_ = _row(session)
    title = _("Session {number}: {bank}, {mode}, {moment}")
    parts = [title.format(number=number, bank=bank, mode=mode, moment=moment)]
    parts.append(_("{answered} answered").format(answered=answered))
    parts += [_("{gained} points").format(gained=gained)] if gained else []
    return " · ".join([*parts, open_] if open_ else parts)


def answer_lines(number: int, replayed: Replayed, question: Question | None) -> Iterator[str]:
    """What was asked and answered; the stem and the key where the bank still has the question."""
    stem = f"  {one_line(question.stem)}" if question else ""
    yield f"{number:{_NUMBER - 2}}  {one_line(replayed.question)}{stem}"
    if replayed.response is None:
        said = _("skipped")
    else:
        shown = question.kind.show(replayed.response) if question else replayed.response
        said = "; ".join(one_line(line) for line in shown) or _("(nothing)")
    parts = [said]
    if replayed.response is not None and replayed.outcome != "unknown":
        parts.append(listed(_(_OUTCOMES[replayed.outcome]), points(replayed.points, replayed.most)))
    if replayed.seconds is not None:
        parts.append(f"{replayed.seconds:.1f} s")
    parts.append(f"{replayed.at.astimezone():%H:%M:%S}")
    parts += [_("after a hint")] if replayed.hinted else []
    parts += [_("taken back")] if replayed.undone else []
    yield " " * _NUMBER + " · ".join(parts)
    if question and replayed.outcome in ("wrong", "partly"):
        key = "; ".join(one_line(line) for line in question.kind.show(question.kind.key()))
        yield " " * _NUMBER + _("key: {answer}").format(answer=key)


def terminal_columns() -> int | None:
    """The columns of the terminal that is printed on, None where it is none."""
    return get_terminal_size().columns if sys.stdout.isatty() else None


def fitted(line: str, columns: int | None) -> Iterator[str]:
    """A line broken between words where it does not fit, what goes on below its text and not below its number."""
    text = line.lstrip()
    lead = len(line) - len(text)
    for indent, part in wrap_hanging(text, columns, lead, _NUMBER - lead) if columns else [(0, line)]:
        yield " " * indent + part


def when(moment: datetime) -> str:
    """A moment in the zone of the person who reads it."""
    return f"{moment.astimezone():%Y-%m-%d %H:%M}"


def points(gained: float, most: float) -> str:
    """Points of those that could be had, to two decimals."""
    shown, of = (points_text(Fraction(value).limit_denominator(10_000)) for value in (gained, most))
    return _("{number} of {of}").format(number=shown, of=of)


def _pad(text: str, columns: int, right: bool) -> str:
    gap = " " * (columns - width(text))
    return gap + text if right else text + gap
