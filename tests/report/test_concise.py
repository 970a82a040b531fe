"""A finding a line."""

from __future__ import annotations

import re

from tests.support.checking import outcome_of, report_on

BANK = "quizkit: 1\ntitle: A\nsource: article.txt\nquestions:\n- id: a\n  type: choise\n  hnit: b\n  question: c\n"


def test_each_finding_is_one_line_that_editors_can_read() -> None:
    """`path:line:column: severity CODE name: message`, then the summary."""
    *lines, summary = report_on(outcome_of(BANK), format="concise")
    places = []
    for line in lines:
        match = re.fullmatch(r"(\S+):(\d+):(\d+): (error|warning|note) (QK\d{3}) ([a-z-]+): (.+)", line)
        assert match, line
        places.append((match[5], int(match[2]), int(match[3])))
    assert places == [("QK109", 6, 9), ("QK107", 7, 3)]
    assert summary == "1 question: 1 not read · 0 checks · 2 errors"
