"""Coverage as lines to read, the article with a count in its margin, and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import groupby
from typing import Any

from quizkit.bank.model import Bank
from quizkit.check.coverage import Coverage, Sentence
from quizkit.report.excerpt import flat
from quizkit.source.article import Article
from quizkit.text.counted import counted
from quizkit.text.lines import Lines
from quizkit.text.visible import one_line
from quizkit.text.wrap import wrap

_REACHED, _PLAIN, _DIM = "\x1b[32m", "", "\x1b[2m"
_RESET = "\x1b[0m"
_VERSION = 1


def coverage_lines(bank: Bank, coverage: Coverage, columns: int, colours: bool) -> Iterator[str]:
    """The articles, each sentence behind the number of questions that reach it, and the total.

    A sentence that does not count has an empty margin unless a question reaches it all the same.
    """
    places = max((len(str(len(sentence.questions))) for sentence in coverage.sentences), default=1)
    for name, sentences in groupby(coverage.sentences, lambda sentence: sentence.article.name):
        yield flat(bank.sources[name].path)
        before: Sentence | None = None
        paragraph = _paragraph(bank.sources[name])
        for sentence in sentences:
            if before and paragraph in _line_ends(sentence.article.text[before.end : sentence.start]):
                yield ""
            before = sentence
            yield from _sentence(sentence, places, columns, colours)
        yield ""
    for number, line in enumerate(wrap(summary(bank, coverage), columns)):
        yield line if number == 0 else f"  {line}"


def _paragraph(article: Article) -> str:
    """What parts paragraphs: a line end, or two where the article's lines are broken inside sentences."""
    broken = any("\n" in _line_ends(article.text[start:end]) for start, end in article.sentences)
    return "\n\n" if broken else "\n"


def _line_ends(text: str) -> str:
    """A text's line ends alone, all written as newlines."""
    return "\n" * (len(Lines(text)) - 1)


def _sentence(sentence: Sentence, places: int, columns: int, colours: bool) -> Iterator[str]:
    number = len(sentence.questions)
    count = str(number) if sentence.counts or number else ""
    paint = "" if not colours else _REACHED if number else _PLAIN if sentence.counts else _DIM
    for line in wrap(one_line(sentence.text), columns - places - 5):
        yield f"  {count:>{places}} | {paint}{line}{_RESET if paint else ''}"
        count = ""


def summary(bank: Bank, coverage: Coverage) -> str:
    """The total in a line; the share is rounded down, so that it never looks like more."""
    share = f"{int(coverage.percent * 10) / 10:g} %"
    of = f"{coverage.reached} of {counted(coverage.counted, 'sentence')}"
    return f"{of} reached, {share}, by {counted(len(bank.questions), 'question')}"


def coverage_json(bank: Bank, coverage: Coverage) -> str:
    """The same for programs; lines and columns count from 1, offsets from 0, in code points."""
    return json.dumps(
        {
            "version": _VERSION,
            "bank": bank.path.as_posix(),
            "questions": len(bank.questions),
            "sentences": coverage.counted,
            "reached": coverage.reached,
            "percent": round(coverage.percent, 2),
            "sources": [
                {"name": name, "path": article.path, "sentences": [_record(sentence) for sentence in sentences]}
                for name, article in bank.sources.items()
                for sentences in [[found for found in coverage.sentences if found.article.name == name]]
            ],
        },
        indent=2,
    )


def _record(sentence: Sentence) -> dict[str, Any]:
    line, column = sentence.article.lines.position(sentence.start)
    return {
        "line": line,
        "column": column,
        "start": sentence.start,
        "end": sentence.end,
        "text": sentence.text,
        "counts": sentence.counts,
        "questions": list(sentence.questions),
    }
