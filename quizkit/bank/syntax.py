"""A YAML syntax error in words: where it really is, and which slip was probably made."""

from __future__ import annotations

import re
from typing import NamedTuple

import yaml

from quizkit.bank.nodes import Node, Scalar
from quizkit.text.lines import Lines


class SyntaxSlip(NamedTuple):
    """A span of the text, what is wrong there, and what to do."""

    start: int
    end: int
    message: str
    help: str


_NO_SPACE_AFTER_COLON = re.compile(r"^\s*(?:- +)*[\"']?([A-Za-z][\w-]*)[\"']?(:)(?=[^\s:/])")
_FULL_WIDTH_COLON = re.compile(r"^\s*(?:- +)*[A-Za-z][\w-]*\s*(：)")
_COLON_IN_TEXT = re.compile(r"^\s*(?:- +)*[\w-]+:\s+[^\"'\s].*?(:)(?=\s)")
_KEY_ALONE = re.compile(r"^\s*(?:- +)*([A-Za-z][\w-]*)\s*$")
_NAMES = {"'": "apostrophe", '"': "quotation mark"}


def explain_error(text: str, error: yaml.YAMLError, last_scalar: Scalar | None, last_flow: Node | None) -> SyntaxSlip:
    """What an error of the C parser means for the person who typed the text.

    `last_scalar` and `last_flow` are the last scalar and the last bracketed collection that were
    read before the error: a quote or a bracket that closes too early or too late shows there.
    """
    if not isinstance(error, yaml.MarkedYAMLError):
        return SyntaxSlip(0, 1, f"the YAML cannot be read: {error}", "save the file as UTF-8")
    problem = error.problem or ""
    context = error.context or ""
    at = min(_index(error.problem_mark, len(text)), max(len(text) - 1, 0))
    began = _index(error.context_mark, at)
    lines = Lines(text)
    return (
        _quoting(text, lines, problem, context, at, began, last_scalar)
        or _brackets(text, at, last_flow)
        or _sign(text, problem, at)
        or _colon(text, lines, problem, context, at, began)
        or _indent(text, lines, problem, context, at, began)
        or SyntaxSlip(at, at + 1, f"YAML cannot be read here: {problem}", "compare with the lines above")
    )


def _index(mark: object, otherwise: int) -> int:
    index = getattr(mark, "index", None)
    return index if isinstance(index, int) else otherwise


def _quoting(
    text: str, lines: Lines, problem: str, context: str, at: int, began: int, last: Scalar | None
) -> SyntaxSlip | None:
    if "unknown escape" in problem or "hexadecimal" in problem or "Unicode character code" in problem:
        slash = text.rfind("\\", began, at + 1)
        slash = slash if slash >= 0 else at
        return SyntaxSlip(
            slash,
            slash + 2,
            f"“{text[slash : slash + 2]}”: a backslash inside double quotes begins an escape, and this is none",
            "use single quotes, or write two backslashes",
        )
    if "quoted scalar" in context:
        return SyntaxSlip(
            began,
            began + 1,
            f"the {_NAMES.get(text[began], 'quote')} that opens here is never closed",
            f"close it with {text[began]} at the end of the text",
        )
    if last is None or last.style not in _NAMES or not last.style or not last.end <= at:
        return None
    between = text[last.end : at]
    if between.strip() or "\n" in between:
        return None
    if "\n" in text[last.start : last.end]:
        return SyntaxSlip(
            last.start,
            last.start + 1,
            f"the {_NAMES[last.style]} that opens here is not closed on its line; it runs on to line "
            f"{lines.position(last.end)[0]}, where text follows",
            f"close it with {last.style} at the end of the text",
        )
    if last.style == "'" and not between and text[at : at + 1].isalnum():
        return SyntaxSlip(
            last.end - 1,
            last.end,
            "this apostrophe ends the text, because the text began with one",
            "put the text in double quotes, or write the apostrophe twice",
        )
    return SyntaxSlip(
        at,
        at + 1,
        f"the text goes on behind its closing {_NAMES[last.style]}",
        "put the whole text in quotes of the other kind, or the quotes inside it in “ ”",
    )


def _brackets(text: str, at: int, last: Node | None) -> SyntaxSlip | None:
    if last is None or last.end > at or "\n" in text[last.end : at].strip(" "):
        return None
    line_end = text.find("\n", last.end)
    if not text[last.end : line_end if line_end >= 0 else len(text)].strip():
        return None
    return SyntaxSlip(
        last.start,
        last.start + 1,
        f"a text that begins with {text[last.start]} is a collection in YAML, and text follows it",
        "put the whole text in quotes",
    )


def _sign(text: str, problem: str, at: int) -> SyntaxSlip | None:
    line_start = text.rfind("\n", 0, at) + 1
    tab = text.find("\t", line_start, at + 1)
    if "tab" in problem or ("cannot start any token" in problem and tab >= 0):
        tab = tab if tab >= 0 else at
        return SyntaxSlip(tab, tab + 1, "a tab stands where YAML wants spaces", "indent with spaces")
    if "cannot start any token" in problem:
        sign = text[at : at + 1]
        return SyntaxSlip(at, at + 1, f"a text cannot begin with {sign} in YAML", "put the text in quotes")
    return None


def _colon(text: str, lines: Lines, problem: str, context: str, at: int, began: int) -> SyntaxSlip | None:
    first, last = lines.position(began)[0], lines.position(at)[0]
    for number in dict.fromkeys((first, last, max(last - 1, 1))):
        start, end = lines.span(number)
        line = text[start:end]
        wide = _FULL_WIDTH_COLON.match(line)
        if wide:
            at = start + wide.start(1)
            return SyntaxSlip(
                at, at + 1, "this is a full-width colon; YAML wants “:” and a space", "type : and a space"
            )
        if "expected ':'" in problem or "mapping values" in problem or "expected key" in problem:
            tight = _NO_SPACE_AFTER_COLON.match(line)
            if tight:
                at = start + tight.start(2)
                return SyntaxSlip(at, at + 1, f"no space after the colon of “{tight[1]}”", f"write “{tight[1]}: ”")
            inner = _COLON_IN_TEXT.match(line) if "mapping values" in problem else None
            if inner:
                at = start + inner.start(1)
                return SyntaxSlip(
                    at,
                    at + 1,
                    "a colon and a space inside a text make YAML take what stands before for a key",
                    "put the text in quotes",
                )
    if "expected ':'" in problem:
        start, end = lines.span(first)
        alone = _KEY_ALONE.match(text[start:end])
        what = f"no colon after “{alone[1]}”" if alone else "this line has no colon after its field"
        begin = start + (alone.start(1) if alone else len(text[start:end]) - len(text[start:end].lstrip()))
        return SyntaxSlip(begin, max(end, begin + 1), what, "write the field, a colon and a space")
    return None


def _indent(text: str, lines: Lines, problem: str, context: str, at: int, began: int) -> SyntaxSlip | None:
    opener = text[began : began + 1]
    if "flow" in context and opener in ("[", "{"):
        closer = "]" if opener == "[" else "}"
        return SyntaxSlip(
            began,
            began + 1,
            f"the {opener} that opens here is not closed with {closer}, or text follows where “,” or {closer} belongs",
            "a text that begins with [ or { goes in quotes",
        )
    if "mapping values" in problem:
        return SyntaxSlip(
            at,
            at + 1,
            "a field begins here where the text of the line above still runs on",
            "indent it like the field above it",
        )
    if "expected key" in problem or "expected '-'" in problem or "block" in context:
        number = lines.position(at)[0]
        start, end = lines.span(number)
        indent = len(text[start:end]) - len(text[start:end].lstrip())
        return SyntaxSlip(
            start + indent,
            max(end, start + indent + 1),
            f"the indent of this line ({indent} spaces) fits none of the lines above",
            f"the block it belongs to begins on line {lines.position(began)[0]}, in column {lines.position(began)[1]}",
        )
    return None
