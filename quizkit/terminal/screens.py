"""The content of the screens: a question, its feedback, the result. Values in, blocks out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from quizkit.bank.ask import Ask, Fill, Write
from quizkit.bank.model import Bank, Evidence, Question
from quizkit.quiz.result import Result, points_text
from quizkit.quiz.session import Attempt, Session
from quizkit.source.article import Article
from quizkit.terminal.blocks import GAP, Block, Role
from quizkit.terminal.glyphs import Glyphs
from quizkit.text.visible import one_line, pad, visible, width
from quizkit.translation import _, ngettext

_LONGEST_SENTENCE = 320


class Screens:
    """Makes the blocks of one bank's screens."""

    def __init__(self, bank: Bank, glyphs: Glyphs) -> None:
        self.bank = bank
        self.glyphs = glyphs

    def question(self, session: Session) -> Iterator[Block]:
        """The head and the stem of the question that waits."""
        question = session.current
        if question is None:
            return
        yield GAP
        yield Block(Role.TITLE, one_line(self.bank.title), self._progress(session, question))
        yield Block(Role.RULE)
        yield from stem_blocks(question, self.glyphs)
        yield GAP

    def _progress(self, session: Session, question: Question) -> str:
        number, of = len(session.attempts) + 1, len(session.questions)
        flag = f" {self.glyphs.flag}" if question.id in session.flagged else ""
        place = _("{number} of {of}").format(number=number, of=of)
        right = ngettext("{number} right", "{number} right", session.right)
        return f"{place} {self.glyphs.dot} {right}{flag}"

    def hint(self, question: Question) -> Iterator[Block]:
        text = (
            _("Hint: {hint}").format(hint=visible(question.hint)) if question.hint else _("This question has no hint.")
        )
        yield Block(Role.HINT, text)
        yield GAP

    def note(self, text: str) -> Block:
        """A sentence of the program's own."""
        return Block(Role.NOTE, text)

    def feedback(self, attempt: Attempt) -> Iterator[Block]:
        """What was right, why, and where the article says it."""
        question, mark = attempt.question, attempt.mark
        yield GAP
        if mark is None:
            yield Block(Role.NOTE, f"{self.glyphs.skipped} " + _("Skipped. It counts as not answered."))
            return
        role, glyph, word = {
            "right": (Role.RIGHT, self.glyphs.right, _("Right.")),
            "partly": (Role.PARTLY, self.glyphs.partly, _("Partly right.")),
            "wrong": (Role.WRONG, self.glyphs.wrong, _("Not right.")),
        }[mark.outcome]
        yield Block(role, f"{glyph} {word} {self._points(attempt)}")
        if mark.note:
            yield Block(Role.NOTE, visible(mark.note))
        if mark.outcome != "right":
            yield from self._answers(attempt)
        response = attempt.response or ()
        for option in question.kind.feedback(response):
            # With one option chosen it goes without saying which one is meant.
            about = f"{one_line(option.text)}: " if len(response) > 1 else ""
            yield Block(Role.TEXT, f"{about}{visible(option.feedback)}")
        if question.explanation:
            yield Block(Role.TEXT, visible(question.explanation))
        yield from self.sources(question)

    def _points(self, attempt: Attempt) -> str:
        points, most = attempt.points, attempt.question.points
        sign = "+" if points > 0 else self.glyphs.minus if points < 0 else ""
        shown = f"{sign}{points_text(abs(points))}"
        return shown if points == most else _("{number} of {of}").format(number=shown, of=points_text(most))

    def _answers(self, attempt: Attempt) -> Iterator[Block]:
        kind = attempt.question.kind
        for label, response in ((_("Your answer"), attempt.response), (_("Right answer"), kind.key())):
            yield from self.response(label, kind.show(response or ()))

    def response(self, label: str, shown: tuple[str, ...]) -> Iterator[Block]:
        """A response behind its label, several lines of it below one another."""
        lines = [self._arrows(one_line(line)) for line in shown]
        lines = [line for line in lines if line] or [_("(nothing)")]
        if len(lines) == 1:
            yield Block(Role.TEXT, f"{label}: {lines[0]}")
        else:
            yield Block(Role.TEXT, f"{label}:")
            for line in lines:
                yield Block(Role.TEXT, line, indent=2)

    def _arrows(self, text: str) -> str:
        return text.replace("→", self.glyphs.arrow)

    def sources(self, question: Question) -> Iterator[Block]:
        """The sentences that the quotes of a question stand in, each once."""
        shown = set()
        for evidence in question.all_evidence:
            block = self.source(evidence)
            if block and block not in shown:
                shown.add(block)
                yield block

    def source(self, evidence: Evidence) -> Block | None:
        """The sentence that a quote stands in, the quote marked, with its line."""
        article = self.bank.article(evidence)
        if article is None:
            return None
        span = evidence.find(article)
        if span is None:
            name = one_line(article.path.rpartition("/")[2])
            quote = f"{self.glyphs.opening}{one_line(evidence.quote)}{self.glyphs.closing}"
            return Block(Role.SOURCE, f"{name}: {quote} " + _("(not found there)"))
        before, quote, after = self._around(article, span)
        head = f"{_line_of(article, span)}: "
        text = f"{head}{before}{self.glyphs.opening}{quote}{self.glyphs.closing}{after}"
        start = len(head) + len(before)
        return Block(Role.SOURCE, text, marked=(start, start + len(quote) + 2 * len(self.glyphs.opening)))

    def _around(self, article: Article, span: tuple[int, int]) -> tuple[str, str, str]:
        """The quote and what stands round it in its sentence, cut where that is very long."""
        start, end = article.passage(*span)
        text = article.text
        before, quote, after = (_flat(text[a:b]) for a, b in ((start, span[0]), span, (span[1], end)))
        room = max((_LONGEST_SENTENCE - len(quote)) // 2, 40)
        if len(before) > room:
            before = f"{self.glyphs.ellipsis} {before[-room:].partition(' ')[2] or before[-room:]}"
        if len(after) > room:
            after = f"{after[:room].rpartition(' ')[0] or after[:room]} {self.glyphs.ellipsis}"
        return before, quote, after

    def result(self, result: Result, more: Iterable[Block] = ()) -> Iterator[Block]:
        """By tag, what was missed, `more`, and last the score: it is on the screen when a long page ends."""
        session = result.session
        yield GAP
        yield Block(Role.TITLE, one_line(self.bank.title), _("result"))
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
                yield from self._missed(attempt)
            yield GAP
        flagged = [question for question in session.questions if question.id in session.flagged]
        if flagged:
            yield Block(Role.STEM, _("Flagged"))
            for question in flagged:
                yield Block(Role.TEXT, f"{self.glyphs.flag} {one_line(question.stem)}")
            yield GAP
        yield from more
        yield from self._score(result)

    def _score(self, result: Result) -> Iterator[Block]:
        """The score against the pass mark, and how many were right."""
        session, score = result.session, result.score
        percent, wanted = _percent(float(score.share)), _percent(float(result.pass_mark))
        role, glyph, word = (
            (Role.RIGHT, self.glyphs.right, _("passed"))
            if result.passed
            else (Role.WRONG, self.glyphs.wrong, _("not passed"))
        )
        points = _("{points} of {most} points").format(points=points_text(score.points), most=points_text(score.most))
        mark = _("(pass mark {share})").format(share=wanted)
        yield Block(role, f"{glyph} {points}, {percent}: {word} {mark}")
        counts = _("{number} of {of} right").format(number=session.right, of=len(session.questions))
        if result.skipped:
            counts += ", " + ngettext("{number} skipped", "{number} skipped", result.skipped)
        if session.flagged:
            counts += ", " + ngettext("{number} flagged", "{number} flagged", len(session.flagged))
        yield Block(Role.TEXT, counts)

    def _missed(self, attempt: Attempt) -> Iterator[Block]:
        glyph = (
            self.glyphs.skipped
            if attempt.mark is None
            else self.glyphs.partly
            if attempt.mark.share > 0
            else self.glyphs.wrong
        )
        yield Block(Role.TEXT, f"{glyph} {one_line(attempt.question.stem)}")
        kind = attempt.question.kind
        answered = (
            "; ".join(one_line(line) for line in kind.show(attempt.response))
            if attempt.response is not None
            else _("skipped")
        )
        key = "; ".join(one_line(line) for line in kind.show(kind.key()))
        yield Block(Role.TEXT, self._arrows(_("you: {answer}").format(answer=answered or _("(nothing)"))), indent=2)
        yield Block(Role.TEXT, self._arrows(_("key: {answer}").format(answer=key)), indent=2)
        for evidence in attempt.question.all_evidence[:1]:
            article = self.bank.article(evidence)
            span = evidence.find(article) if article else None
            if article and span:
                quote = f"{self.glyphs.opening}{_flat(article.text[slice(*span)])}{self.glyphs.closing}"
                yield Block(Role.SOURCE, f"{_line_of(article, span)}: {quote}", indent=2)

    def help(self, ask_is_typed: bool, how_to_choose: str) -> Iterator[Block]:
        """What the keys do."""
        colon = ":" if ask_is_typed else ""
        yield Block(Role.STEM, _("Keys"))
        if ask_is_typed:
            yield Block(Role.TEXT, _("Type the answer and press Enter. A colon before a key makes it a command."))
        else:
            yield Block(Role.TEXT, _(how_to_choose))
        for key, text in (
            ("s", _("skip the question; it counts as not answered")),
            ("u", _("undo: take back the last answer, or the last part of this one")),
            ("?", _("show the hint")),
            ("f", _("flag the question; the flagged ones are listed at the end")),
            ("o", _("open the article round the last answer's quote, once there is one")),
            ("q", _("pause; nothing that was answered is lost")),
            ("Ctrl-C", _("the same, at once")),
        ):
            shown = f"{colon}{key}" if len(key) == 1 else key
            yield Block(Role.TEXT, f"{shown:8}{text}", indent=2)
        yield GAP


def stem_blocks(question: Question, glyphs: Glyphs) -> Iterator[Block]:
    """The stem, and below it what the question is worth, where that is not one point for a right answer alone."""
    # A gap text is shown with its gaps by the prompt that fills them.
    yield Block(Role.STEM, visible(question.stem))
    kind, worth = question.kind, []
    if question.points != 1:
        worth.append(_("{points} points").format(points=points_text(question.points)))
    if kind.cost:
        cost = f"{glyphs.minus}{points_text(kind.cost * question.points)}"
        worth.append(_("a wrong choice: {points}").format(points=cost))
    if kind.rule:
        worth.append(kind.rule)
    if worth:
        yield Block(Role.ASIDE, f" {glyphs.dot} ".join(worth))


def _line_of(article: Article, span: tuple[int, int]) -> str:
    """Where a span of an article begins."""
    name = one_line(article.path.rpartition("/")[2])
    return _("{file}, line {line}").format(file=name, line=article.lines.position(span[0])[0])


def _flat(text: str) -> str:
    """On one line, the spaces at its ends kept to one each, so that pieces join as they stood."""
    inner = one_line(text)
    if not inner:
        return " " if text else ""
    return (" " if text[0].isspace() else "") + inner + (" " if text[-1].isspace() else "")


def _percent(share: float) -> str:
    # Rounded down, so that 69.6 % never looks like the 70 % that it is not.
    return f"{int(share * 100 + 1e-9)} %"


def is_typed(ask: Ask) -> bool:
    """Whether a question is answered by typing."""
    return isinstance(ask, (Write, Fill))
