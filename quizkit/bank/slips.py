"""What YAML does silently: text that was typed and is read as something else, or not at all."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from quizkit.bank.nodes import Node, Scalar, walk
from quizkit.bank.problems import Log
from quizkit.text.patterns import lazy

# Nothing to look for where none of these stands: curly quotes, a full-width colon, a comment
# behind a text, a line that begins with a dash.
_SUSPECT = lazy(r"[“”„‘’]|：|\S #|[\r\n][ \t]+- ")
_MOST = 1000  # of one kind in one place: nobody reads more
_CURLY_QUOTES = "“”„‘’"
# One pair round the whole text: “a” and “b” is a text with two quotations in it.
_CURLY = lazy(r"[“”„][^“”„\"]*[“”\"]|[‘’](?:[^‘’']|[’'](?=\w))*[‘’']")
_TURNING = lazy("[\u202a-\u202e\u2066-\u2069]+")
_COMMENT = lazy(r" #([^\r\n]*)")
_FOLDED_ITEM = lazy(r"[\r\n][ \t]*(-) \S")
_FULL_WIDTH_FIELD = lazy(r"(?:\A|[\r\n])[ \t]*([A-Za-z][\w-]*)\s*(：)")


def note_slips(root: Node, text: str, fields: Iterable[str], log: Log) -> None:
    """Warn of what stands in the text and is not in what was read.

    Curly quotes used as quotes, a full-width colon behind the name of one of `fields`, a `#` that
    swallowed the rest of a text, a list item that became part of the one before it.
    """
    for match in islice(_TURNING.finditer(text), _MOST):
        log.add_at(
            "control-character",
            *match.span(),
            "these signs turn the direction of what follows, so that a text shows another order than it has",
            "take the signs out; right-to-left words need none",
        )
    if not _SUSPECT.search(text):
        return
    names = frozenset(fields)
    for node in walk(root):
        if isinstance(node, Scalar) and not node.style:
            # What a slip needs is looked for first: a large bank has a quarter of a million texts.
            raw = text[node.start : node.end]
            if raw[:1] in _CURLY_QUOTES and not text.startswith(":", node.end):
                _note_curly_quotes(node, raw, log)
            if text.startswith(" #", node.end):
                _note_comment(node, text, log)
            if "\n" in raw or "\r" in raw:
                _note_folded_item(node, raw, log)
            if "：" in raw:
                _note_full_width_colon(node, raw, names, log)


def _note_curly_quotes(node: Scalar, raw: str, log: Log) -> None:
    if len(raw) > 1 and _CURLY.fullmatch(raw):
        log.add(
            "typographic-quotes",
            node,
            "these curly quotes are part of the text; YAML knows only straight ones",
            "take them out, or, if the text shall have them, put it in straight quotes",
        )


def _note_comment(node: Scalar, text: str, log: Log) -> None:
    # A comment as it is usually typed has two spaces before its sign: those are not met here.
    match = _COMMENT.match(text, node.end) if node.text else None  # that a text is empty is said anyway
    if not match or match[1].lstrip().startswith("quizkit:"):
        return
    log.add_at(
        "swallowed-by-comment",
        match.start() + 1,
        match.end(),
        "YAML takes everything behind “ #” for a comment",
        "put the whole text in quotes; if it is a comment, leave two spaces before it",
    )


def _note_folded_item(node: Scalar, raw: str, log: Log) -> None:
    for match in islice(_FOLDED_ITEM.finditer(raw), _MOST):
        at = node.start + match.start(1)
        log.add_at(
            "folded-item",
            at,
            at + 1,
            "this item became part of the text above, because it is indented further",
            "indent its dash like the one above",
        )


def _note_full_width_colon(node: Scalar, raw: str, names: frozenset[str], log: Log) -> None:
    for match in _FULL_WIDTH_FIELD.finditer(raw):
        if match[1] in names:
            at = node.start + match.start(2)
            log.add_at(
                "full-width-colon",
                at,
                at + 1,
                f"this full-width colon makes “{match[1]}” part of a text, not a field",
                "type : and a space",
            )
