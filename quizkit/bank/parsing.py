"""A bank's text to nodes: read on behind what is broken or stands astray, so that one run shows every slip."""

from __future__ import annotations

import re
from collections.abc import Collection

from quizkit.bank.events import BrokenError, build
from quizkit.bank.nodes import Mapping, Node, Scalar, Sequence
from quizkit.bank.problems import Log
from quizkit.bank.recovery import begin_without_list, blank, mark_unread, without_piece
from quizkit.text.patterns import lazy

_MOST_RECOVERIES = 50
_RECOVERED_CHARACTERS = 2_000_000
_WIDE_FIELD = lazy(r"^[ \t]*- *[A-Za-z][\w-]*：", re.MULTILINE)
_MOST_CURLY = 5  # texts in curly quotes that are told one by one


def parse(text: str, log: Log, inner: Collection[str] = ()) -> Node | None:
    """The root node of a YAML text, or None where there is none.

    What is wrong goes to `log`. A broken question, or a broken field of the head, is left out (an
    `Unread` stands in its place), and reading goes on behind it, so that one run shows every error.
    `inner` are the names of fields that only a question has: one of them in the head stands astray.
    """
    begin = begin_without_list(text)
    if begin < 0:
        return _parse(text, log, inner)
    root = _parse(text[:begin], log, inner)
    questions = _parse(blank(text, [(0, begin)]), log, inner)
    if not isinstance(root, Mapping) or not isinstance(questions, Sequence):
        return root
    key = Scalar(begin, text.find(":", begin), "questions")
    log.add(
        "yaml-syntax",
        key,
        "the questions begin here, but no “questions:” stands above them",
        "write `questions:` above, on a line of its own",
    )
    root.entries["questions"] = (key, questions)
    return root


def _parse(text: str, log: Log, inner: Collection[str]) -> Node | None:
    unread: set[int] = set()
    looked = False
    # Each recovery reads the text once more: many in a small file, one in a very large one.
    for _ in range(max(2, min(_MOST_RECOVERIES, _RECOVERED_CHARACTERS // max(len(text), 1)))):
        seen = len(log.problems)
        broken: BrokenError | None = None
        root: Node | None = None
        try:
            root = build(text, log)
        except BrokenError as error:
            broken = error
        if not looked and (broken or len(log.problems) > seen or _has_strays(root, text, inner)):
            # Loaded for a slip: most banks have none.
            from quizkit.bank.strays import without_strays

            looked = True
            cleared = without_strays(text, inner)
            if cleared.text != text:
                # What was noted of these lines came of their standing there.
                del log.problems[seen:]
                for slip in cleared.slips:
                    log.add_at(slip.rule, slip.start, slip.end, slip.message, slip.help)
                text = cleared.text
                unread |= cleared.unread
                continue
        if not broken:
            mark_unread(root, unread)
            return root
        recovered = without_piece(text, broken.offset, inner)
        if recovered is None:
            # What a sign at the same place was taken for (`*a b`: an alias) is the same slip.
            log.problems[seen:-1] = [noted for noted in log.problems[seen:-1] if noted.start != broken.offset]
            return None
        # The next pass meets again what was noted before the break: keep only the break.
        log.problems[seen:] = log.problems[-1:]
        text, at = recovered
        unread.add(at)
    return None


def _has_strays(root: Node | None, text: str, inner: Collection[str]) -> bool:
    """Whether a text that is good YAML may hold what belongs elsewhere."""
    if "：" in text and _WIDE_FIELD.search(text):
        return True
    if not isinstance(root, Mapping):
        return False
    if text.count(": “") > _MOST_CURLY:
        return True
    return text.find("\nquizkit", 1) >= 0 or text.count("\nquestions") > 1 or not root.entries.keys().isdisjoint(inner)
