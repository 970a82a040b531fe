"""The content of the result: how it went by tag, what was missed with its key, the score."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from quizkit.quiz.result import Result, points_text
from quizkit.quiz.session import Attempt
from quizkit.terminal.blocks import GAP, Block, Role
from quizkit.terminal.glyphs import Glyphs
from quizkit.terminal.screens import Screens
from quizkit.text.visible import one_line, pad, width
from quizkit.translation import _, listed, ngettext


def result_blocks(screens: Screens, result: Result, more: Iterable[Block] = ()) -> Iterator[Block]:
    """By tag, what was missed, `more`, and last the score: it is on the screen when a long page ends."""
    session, glyphs = result.session, screens.glyphs
    yield GAP
    yield Block(Role.TITLE, one_line(screens.bank.title), _("result"))
    yield Block(Role.RULE)
    if len(result.by_tag) > 1:
        longest = max(width(one_line(tag)) for tag in result.by_tag)
        for tag, part in result.by_tag.items():
            aside = _("{number} of {of}").format(number=points_text(part.points), of=points_text(part.most))
            yield Block(Role.BAR, pad(one_line(tag), longest), aside, share=float(part.share))
        yield GAP
    if result.missed:
        yield Block(Role.STEM, _("Missed"))
        for attempt in result.missed:
            yield from _missed(screens, attempt)
        yield GAP
    flagged = [question for question in session.questions if question.id in session.flagged]
    if flagged:
        yield Block(Role.STEM, _("Flagged"))
        for question in flagged:
            yield Block(Role.TEXT, f"{glyphs.flag} {one_line(question.stem)}", hang=2)
        yield GAP
    yield from more
    yield from _score(result, glyphs)


def _missed(screens: Screens, attempt: Attempt) -> Iterator[Block]:
    glyphs, kind = screens.glyphs, attempt.question.kind
    glyph = glyphs.skipped if attempt.mark is None else glyphs.partly if attempt.mark.share > 0 else glyphs.wrong
    yield Block(Role.TEXT, f"{glyph} {one_line(attempt.question.stem)}", hang=2)
    answered = _("skipped") if attempt.response is None else screens.in_a_line(kind.show(attempt.response))
    key = screens.in_a_line(kind.show(kind.key()))
    yield Block(Role.TEXT, _("you: {answer}").format(answer=answered), indent=2)
    yield Block(Role.TEXT, _("key: {answer}").format(answer=key), indent=2)
    for evidence in attempt.question.all_evidence[:1]:
        quote = screens.quote(evidence)
        if quote:
            yield quote._replace(indent=2)


def _score(result: Result, glyphs: Glyphs) -> Iterator[Block]:
    """The score against the pass mark, and how many were right."""
    session, score = result.session, result.score
    percent, wanted = _percent(float(score.share)), _percent(float(result.pass_mark))
    role, glyph, word = (
        (Role.RIGHT, glyphs.right, _("passed")) if result.passed else (Role.WRONG, glyphs.wrong, _("not passed"))
    )
    points = _("{points} of {most} points").format(points=points_text(score.points), most=points_text(score.most))
    mark = _("(pass mark {share})").format(share=wanted)
    yield Block(role, f"{glyph} {points}, {percent}: {word} {mark}")
    counts = [_("{number} of {of} right").format(number=session.right, of=len(session.questions))]
    if result.skipped:
        counts.append(ngettext("{number} skipped", "{number} skipped", result.skipped))
    if session.flagged:
        counts.append(ngettext("{number} flagged", "{number} flagged", len(session.flagged)))
    yield Block(Role.TEXT, listed(*counts))


def _percent(share: float) -> str:
    # Rounded down, so that 69.6 % never looks like the 70 % that it is not.
    return f"{int(share * 100 + 1e-9)} %"
