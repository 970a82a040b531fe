"""The span of a finding as lines and columns, and its texts as other programs may show them."""

from __future__ import annotations

from typing import NamedTuple

from quizkit.check.rule import Finding
from quizkit.report.excerpt import shorten
from quizkit.text.lines import Lines

LONGEST = 400
"""How many columns of a message are told: it may quote what someone typed."""


class Span(NamedTuple):
    """Lines and columns from 1, columns in code points; the end is the place behind the last character."""

    line: int
    column: int
    end_line: int
    end_column: int


def span_of(lines: Lines, start: int, end: int) -> Span:
    """The span between two offsets; where nothing is marked, it ends where it begins."""
    return Span(*lines.position(start), *lines.position(max(start, min(end, len(lines.text)))))


def message_of(finding: Finding) -> str:
    """What is wrong, on one line, without control characters."""
    return shorten(finding.problem.message, LONGEST)


def help_of(finding: Finding) -> str:
    """What to do about it, in the same manner."""
    return shorten(finding.problem.help, LONGEST)
