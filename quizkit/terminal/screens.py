"""The content of the screens: a question, its feedback with what the article says. Values in, blocks out."""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.model import Bank, Evidence, Question
from quizkit.quiz.result import points_text
from quizkit.quiz.session import Attempt, Session
from quizkit.source.article import Article
from quizkit.terminal.blocks import GAP, Block, Role
from quizkit.terminal.confidence import confidence_block
from quizkit.terminal.glyphs import Glyphs
from quizkit.terminal.key_help import help_blocks
from quizkit.text.visible import one_line, visible
from quizkit.translation import N_, _, labelled, ngettext, sentences

_LONGEST_SENTENCE = 320
_KEYS = (
    ("s", N_("skip the question; it counts as not answered")),
    ("u", N_("undo: take back the last answer, or the last part of this one")),
    ("?", N_("show the hint")),
    ("f", N_("flag the question; the flagged ones are listed at the end")),
    ("o", N_("open the article round the last answer's quote, once there is one")),
    ("q", N_("pause; nothing that was answered is lost")),
    ("Ctrl-C", N_("the same, at once")),
)


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
        if attempt.confidence is not None:
            yield confidence_block(attempt.confidence, attempt.is_right, self.glyphs)
        if mark.note:
            yield Block(Role.NOTE, visible(mark.note))
        if mark.outcome != "right":
            yield from self._answers(attempt)
        response = attempt.response or ()
        for option in question.kind.feedback(response):
            # With one option chosen it goes without saying which one is meant.
            feedback = visible(option.feedback)
            yield Block(Role.TEXT, labelled(one_line(option.text), feedback) if len(response) > 1 else feedback)
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
            yield Block(Role.TEXT, labelled(label, lines[0]))
        else:
            yield Block(Role.TEXT, labelled(label))
            for line in lines:
                yield Block(Role.TEXT, line, indent=2)

    def _arrows(self, text: str) -> str:
        return text.replace("→", self.glyphs.arrow)

    def in_a_line(self, shown: tuple[str, ...]) -> str:
        """A response on one line."""
        return self._arrows("; ".join(one_line(line) for line in shown)) or _("(nothing)")

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
            return Block(Role.SOURCE, labelled(name, sentences(quote, _("(not found there)"))))
        before, quote, after = self._around(article, span)
        passage = f"{before}{self.glyphs.opening}{quote}{self.glyphs.closing}{after}"
        text = labelled(_line_of(article, span), passage)
        head = text.removesuffix(passage)
        start = len(head) + len(before)
        return Block(Role.SOURCE, text, marked=(start, start + len(quote) + 2 * len(self.glyphs.opening)))

    def quote(self, evidence: Evidence) -> Block | None:
        """A quote alone, with its line; None where it does not stand in the article."""
        article = self.bank.article(evidence)
        span = evidence.find(article) if article else None
        if article is None or span is None:
            return None
        quote = f"{self.glyphs.opening}{_flat(article.text[slice(*span)])}{self.glyphs.closing}"
        return Block(Role.SOURCE, labelled(_line_of(article, span), quote))

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

    def help(self, typed: bool, how_to_choose: str) -> Iterator[Block]:
        """What the keys do."""
        return help_blocks(_KEYS, typed, how_to_choose)


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
