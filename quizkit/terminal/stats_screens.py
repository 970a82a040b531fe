"""The content of the figures' screen: a section each, and none for what there is nothing to say of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from quizkit.bank.model import Bank
from quizkit.quiz.figures import Count, Figures, by_period, shades
from quizkit.terminal.blocks import GAP, Block, Role
from quizkit.terminal.charts import calendar, columns_chart
from quizkit.terminal.confidence import calibration_blocks
from quizkit.terminal.glyphs import Glyphs
from quizkit.text.visible import one_line, pad, width
from quizkit.text.wrap import cut, wrap_at_most
from quizkit.translation import _, ngettext

MOST_HARD = 5
_MOST_TAGS, _MOST_PERIODS = 12, 12
_STEM_LINES = 2
_WEEKLY = 100  # days up to which the score is told by the week


class StatsScreens:
    """Makes the blocks for a screen of so many columns."""

    def __init__(self, glyphs: Glyphs, columns: int) -> None:
        self.glyphs = glyphs
        self.columns = columns

    def all(self, figures: Figures, banks: Mapping[str, Bank]) -> Iterator[Block]:
        """Every section that there is something to say in."""
        yield Block(Role.TITLE, _("What you learnt"), _("since {date}").format(date=figures.since))
        yield Block(Role.RULE)
        if not figures.days:
            yield Block(Role.TEXT, _("Nothing was answered in this time."))
        else:
            yield from self._days(figures)
            yield from self._periods(figures)
            yield from self._scores(_("By tag"), figures.tags, _MOST_TAGS)
            yield from self._scores(_("By type"), {_(kind): count for kind, count in figures.types.items()})
            yield from self._hardest(figures, banks)
        yield from self._seconds(figures)
        yield from self._retention(figures)
        yield from self._forecast(figures)
        yield from calibration_blocks(figures.calibration, self.glyphs)

    def _head(self, text: str) -> Iterator[Block]:
        yield GAP
        yield Block(Role.STEM, text)

    def _days(self, figures: Figures) -> Iterator[Block]:
        total, days = figures.total, len(figures.days)
        answers = ngettext("{number} answer", "{number} answers", int(total.answers))
        on = ngettext("on {number} day", "on {number} days", days)
        score = _("{share} of the points").format(share=_percent(total.share))
        told = _("{answers} {on_days}, {score}").format(answers=answers, on_days=on, score=score)
        yield Block(Role.TEXT, told)
        if figures.streak > 1:
            yield Block(Role.TEXT, ngettext("{number} day in a row", "{number} days in a row", figures.streak))
        yield GAP
        counts = {day: count.answers for day, count in figures.days.items()}
        lines = calendar(shades(counts), figures.today, self.glyphs, self.columns)
        yield Block(Role.CHART, "\n".join(lines))

    def _periods(self, figures: Figures) -> Iterator[Block]:
        weekly = (figures.today - figures.since).days <= _WEEKLY
        periods = by_period(figures.days, weekly)
        names = {day: f"{day}" if weekly else f"{day:%Y-%m}" for day in periods}
        newest = {names[day]: periods[day] for day in list(periods)[-_MOST_PERIODS:]}
        if len(newest) > 1:
            yield from self._scores(_("By week") if weekly else _("By month"), newest)

    def _scores(self, heading: str, counts: Mapping[str, Count], most: int = 0) -> Iterator[Block]:
        """A bar for each: the share of the points; of too many, those with most answers."""
        if not counts:
            return
        chosen = sorted(counts, key=lambda name: -counts[name].answers)[: most or None]
        yield from self._head(heading)
        rows = [
            (
                name,
                counts[name].share,
                _("{share} of {number}").format(share=_percent(counts[name].share), number=int(counts[name].answers)),
            )
            for name in counts
            if name in chosen
        ]
        yield from self._bars(sorted(rows))

    def _bars(self, rows: list[tuple[str, float, str]]) -> Iterator[Block]:
        room = max(self.columns // 3, 8)
        labels = [cut(one_line(label), room, self.glyphs.ellipsis) for label, _share, _aside in rows]
        longest = max(map(width, labels))
        for label, (_label, share, aside) in zip(labels, rows, strict=True):
            yield Block(Role.BAR, pad(label, longest), aside, share=share)

    def _hardest(self, figures: Figures, banks: Mapping[str, Bank]) -> Iterator[Block]:
        if not figures.hardest:
            return
        yield from self._head(_("Hardest questions"))
        for (bank, name), count in figures.hardest[:MOST_HARD]:
            missed = _("missed {number} of {of}").format(number=int(count.answers - count.right), of=int(count.answers))
            yield Block(Role.TEXT, f"{self.glyphs.wrong} {missed}: {one_line(bank)}/{one_line(name)}")
            question = banks[bank].by_id.get(name) if bank in banks else None
            if question:
                for line in wrap_at_most(one_line(question.stem), self.columns - 2, _STEM_LINES, self.glyphs.ellipsis):
                    yield Block(Role.TEXT, line, indent=2)

    def _seconds(self, figures: Figures) -> Iterator[Block]:
        if not figures.seconds:
            return
        yield from self._head(_("Time to answer"))
        most = max(figures.seconds.values())
        yield from self._bars(
            [
                (_(kind), seconds / most if most else 0.0, _("{seconds} s").format(seconds=round(seconds)))
                for kind, seconds in sorted(figures.seconds.items())
            ]
        )

    def _retention(self, figures: Figures) -> Iterator[Block]:
        if not figures.retention:
            return
        yield from self._head(_("Remembered, by days since the last review"))
        rows = []
        for row in figures.retention:
            days = f"{row.first}+" if row.last is None else f"{row.first}{self.glyphs.dash}{row.last}"
            days = f"{row.first}" if row.first == row.last else days
            share = row.right / row.reviews
            aside = _("{share} of {number}, predicted {predicted}").format(
                share=_percent(share), number=row.reviews, predicted=_percent(row.predicted)
            )
            rows.append((days, share, aside))
        yield from self._bars(rows)

    def _forecast(self, figures: Figures) -> Iterator[Block]:
        if not any(figures.forecast):
            return
        due = ngettext("{number} today", "{number} today", figures.forecast[0])
        total = ngettext("{number} in all", "{number} in all", sum(figures.forecast))
        days = len(figures.forecast)
        told = _("Due in the next {days} days: {due}, {total}").format(days=days, due=due, total=total)
        yield from self._head(told)
        yield Block(Role.CHART, "\n".join(columns_chart(figures.forecast, self.glyphs)))


def _percent(share: float) -> str:
    return f"{round(share * 100)} %"
