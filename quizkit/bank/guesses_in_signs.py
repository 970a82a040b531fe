"""Syntax errors that come of the signs which open and close a text, one function a slip."""

from __future__ import annotations

import re

from quizkit.bank.broken import Broken, SyntaxSlip
from quizkit.bank.nodes import Scalar
from quizkit.bank.problems import short

_ESCAPE = re.compile(r"\\(?:[xuU][0-9A-Fa-f]*|.?)")
_REFUSED_SIGN = re.compile("cannot start any token|not allowed in this context|node content")
_MARK_BEFORE = re.compile(r"(?<![^\s,\[{])([*&!])[^\s,\[\]{}]*[ \t]*$")
_NAMES = {"'": "apostrophe", '"': "quotation mark"}
_ITEM_BEGINS = re.compile(r"[ \t]*- ")
_COMMENT_IN = re.compile(r"[\s\[{,](#.*)")
_CURLY = "“”„‟‘’"
_CLOSERS = {"[": "]", "{": "}"}


def escape(broken: Broken) -> SyntaxSlip | None:
    if not re.search("unknown escape|hexdecimal|hexadecimal|Unicode character", broken.problem):
        return None
    slash = max(broken.text.rfind("\\", broken.began, broken.at + 1), broken.began)
    escape = _ESCAPE.match(broken.text, slash)
    typed = escape.group() if escape else "\\"
    return SyntaxSlip(
        slash,
        slash + len(typed),
        f"“{typed}”: a backslash inside double quotes begins an escape, and this is none",
        "use single quotes, or write two backslashes",
    )


def unclosed_quote(broken: Broken) -> SyntaxSlip | None:
    if "quoted scalar" not in broken.context:
        return None
    quote = broken.text[broken.began]
    last = broken.line_at(broken.began)[1].rstrip()[-1:]
    help = f"close it with {quote} at the end of the text"
    return SyntaxSlip(
        broken.began,
        broken.began + 1,
        f"the {_NAMES.get(quote, 'quote')} that opens here is never closed",
        f"{help}: {last} is a curly quote, which YAML takes for a letter" if last in _CURLY and last else help,
    )


def behind_quote(broken: Broken) -> SyntaxSlip | None:
    """A quoted text that closes too early, or too late."""
    last, text, at = broken.last, broken.text, broken.at
    if last is None or last.style not in _NAMES or last.end > at or text[last.end : at].strip(" \t"):
        return None
    name = _NAMES[last.style]
    if "\n" in text[last.start : last.end]:
        return SyntaxSlip(
            last.start,
            last.start + 1,
            f"the {name} that opens here is not closed on its line; it runs on to line "
            f"{broken.lines.position(last.end)[0]}, where text follows",
            f"close it with {last.style} at the end of the text",
        )
    if last.style == "'" and last.end == at and text[at : at + 1].isalnum():
        return SyntaxSlip(
            at - 1,
            at,
            "this apostrophe ends the text, because the text began with one",
            "put the text in double quotes, or write the apostrophe twice",
        )
    return SyntaxSlip(
        at,
        at + 1,
        f"the text goes on behind its closing {name}",
        "put the whole text in quotes of the other kind, or the quotes inside it in “ ”",
    )


def behind_bracket(broken: Broken) -> SyntaxSlip | None:
    flow, text = broken.flow, broken.text
    if flow is None or flow.end > broken.at or text[flow.end : broken.at].strip(" \t"):
        return None
    if not text[broken.at : broken.at + 1].strip():
        return None
    sign = text[flow.start]
    return SyntaxSlip(
        flow.start,
        flow.start + 1,
        f"a text that begins with {sign} is a collection in YAML, and text follows it",
        "put the whole text in quotes",
    )


def unclosed_bracket(broken: Broken) -> SyntaxSlip | None:
    opener = broken.text[broken.began : broken.began + 1]
    if "flow" not in broken.context or opener not in _CLOSERS:
        return None
    closer, last = _CLOSERS[opener], broken.last
    in_lines = not broken.line_at(broken.began)[1].rstrip().partition(opener)[2]
    if in_lines and last and broken.began < last.start and _goes_on_without_comma(broken, last):
        message = "no comma stands behind this, and more of the same collection follows"
        return SyntaxSlip(last.start, last.end, message, f"write a comma behind it, or {closer} if it is the last")
    return SyntaxSlip(
        broken.began,
        broken.began + 1,
        f"the {opener} that opens here is not closed with {closer}, or text follows where “,” or {closer} belongs",
        f"close it with {closer}; a text that begins with {opener} goes in quotes",
    )


def _goes_on_without_comma(broken: Broken, last: Scalar) -> bool:
    following = broken.text[broken.at : broken.at + 1]
    return bool(following.strip()) and not broken.text[last.end : broken.at].strip()


def open_bracket(broken: Broken) -> SyntaxSlip | None:
    """A bracket that is still open where the next item begins, at the left of its own line."""
    if broken.open is None or not _ITEM_BEGINS.match(broken.text, broken.line_at(broken.at)[0]):
        return None
    start, line = broken.line_at(broken.open.start)
    opener = broken.text[broken.open.start]
    if start >= broken.line_at(broken.at)[0]:
        return None
    message = f"the {opener} that opens here is not closed with {_CLOSERS[opener]}"
    comment = _COMMENT_IN.search(line, broken.open.start - start)
    help = f"close it with {_CLOSERS[opener]}; a text that begins with {opener} goes in quotes"
    if comment:
        help = f"“{short(comment[1])}” is a comment to YAML: a text that begins with # goes in quotes"
    return SyntaxSlip(broken.open.start, broken.open.start + 1, message, help)


def first_sign(broken: Broken) -> SyntaxSlip | None:
    """A sign that no text can begin with."""
    problem, context, text = broken.problem, broken.context, broken.text
    at = broken.at
    if "directive" in context or "incompatible YAML" in problem:
        at = text.find("%", broken.began)
    elif "alias" in context or "anchor" in context or "tag" in context or "block scalar" in context:
        at = broken.began
    elif "mapping values" in problem or not _REFUSED_SIGN.search(problem):
        return None
    sign = text[at : at + 1]
    if text.startswith("**", at):
        return SyntaxSlip(at, at + 2, "** is how Markdown sets bold type, and no YAML", "take the ** out")
    if sign == "\t":
        before = text[broken.line_at(at)[0] : at]
        help = "type a space in its place" if before.strip() else "indent with spaces"
        return SyntaxSlip(at, at + 1, "a tab stands where YAML wants spaces", help)
    return _cannot_begin(at, sign) if sign.strip() else None


def alias(broken: Broken) -> SyntaxSlip | None:
    """`*all of them*`: YAML reads `*all` by itself, and then meets more."""
    start, line = broken.line_at(broken.at)
    mark = _MARK_BEFORE.search(line, 0, broken.at - start)
    return _cannot_begin(start + mark.start(), mark[1]) if mark else None


def _cannot_begin(at: int, sign: str) -> SyntaxSlip:
    return SyntaxSlip(at, at + 1, f"a text cannot begin with {sign} in YAML", "put the whole text in quotes")
