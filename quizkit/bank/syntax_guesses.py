"""The slips that stand behind YAML's syntax errors, one function each; `GUESSES` is their order."""

from __future__ import annotations

import re
from collections.abc import Callable

from quizkit.bank.broken import Broken, SyntaxSlip
from quizkit.bank.problems import short
from quizkit.text.patterns import lazy

_LEAD = r"^\s*(?:- +)*"
_ESCAPE = lazy(r"\\(?:[xuU][0-9A-Fa-f]*|.?)")
_ODD_INDENT = lazy(r"^ *([\t\u00a0\u2000-\u200b\u202f\u3000])")
_REFUSED_SIGN = lazy("cannot start any token|not allowed in this context|node content")
_BULLET = lazy(r"^\s*(-(?=[^\s-])|[–—•·])")
_MARK_BEFORE = lazy(r"([*&!])[^\s,\[\]{}]*[ \t]*$")
_FULL_WIDTH_COLON = lazy(rf"{_LEAD}[A-Za-z][\w-]*\s*(：)")
_TIGHT_COLON = lazy(rf"{_LEAD}[\"']?([A-Za-z][\w-]*)[\"']?(:)(?=[^\s:/])")
_COLON_IN_TEXT = lazy(rf"{_LEAD}[\w-]+:\s+[^\"'\s].*?(:)(?=\s|$)")
_FIELD = lazy(rf"{_LEAD}([^\s:][^:]*?)\s*:(?=\s|$)")
_FIELD_ALONE = lazy(rf"{_LEAD}([A-Za-z][\w-]*)\s*$")
_MERGE = lazy(r"(<{7}|={7}|>{7})(\s|$)")
_NAMES = {"'": "apostrophe", '"': "quotation mark"}
_CURLY = "“”„‟‘’"
_CLOSERS = {"[": "]", "{": "}"}


def _escape(broken: Broken) -> SyntaxSlip | None:
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


def _unclosed_quote(broken: Broken) -> SyntaxSlip | None:
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


def _behind_quote(broken: Broken) -> SyntaxSlip | None:
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


def _behind_bracket(broken: Broken) -> SyntaxSlip | None:
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


def _odd_indent(broken: Broken) -> SyntaxSlip | None:
    """Tabs, and spaces that are none to YAML, at the beginning of a line."""
    for start, line in broken.lines_near():
        odd = _ODD_INDENT.match(line)
        if odd:
            at = start + odd.start(1)
            what = "a tab" if odd[1] == "\t" else f"a special space (U+{ord(odd[1]):04X})"
            return SyntaxSlip(at, at + 1, f"{what} stands where YAML wants spaces", "indent with spaces")
    return None


def _first_sign(broken: Broken) -> SyntaxSlip | None:
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
    if sign == "\t":
        return SyntaxSlip(at, at + 1, "a tab stands where YAML wants spaces", "indent with spaces")
    return _cannot_begin(at, sign) if sign.strip() else None


def _alias(broken: Broken) -> SyntaxSlip | None:
    """`*all of them*`: YAML reads `*all` by itself, and then meets more."""
    start, line = broken.line_at(broken.at)
    mark = _MARK_BEFORE.search(line, 0, broken.at - start)
    return _cannot_begin(start + mark.start(), mark[1]) if mark else None


def _cannot_begin(at: int, sign: str) -> SyntaxSlip:
    return SyntaxSlip(at, at + 1, f"a text cannot begin with {sign} in YAML", "put the whole text in quotes")


def _colon(broken: Broken) -> SyntaxSlip | None:
    """A colon of another kind, one without its space, one that belongs to the text."""
    for start, line in broken.lines_near():
        wide = _FULL_WIDTH_COLON.match(line)
        if wide:
            at = start + wide.start(1)
            message = "this is a full-width colon; YAML wants “:” and a space"
            return SyntaxSlip(at, at + 1, message, "type : and a space")
        if not re.search("expected ':'|mapping values|expected key", broken.problem):
            continue
        tight = _TIGHT_COLON.match(line)
        if tight:
            at = start + tight.start(2)
            message = f"no space after the colon of “{short(tight[1])}”"
            return SyntaxSlip(at, at + 1, message, f"write “{short(tight[1])}: ”")
        inner = _COLON_IN_TEXT.match(line) if "mapping values" in broken.problem else None
        if inner:
            at = start + inner.start(1)
            return SyntaxSlip(
                at,
                at + 1,
                "a colon and a space inside a text make YAML take what stands before for a key",
                "put the text in quotes; a group of fields goes in { }",
            )
    return None


def _bullet(broken: Broken) -> SyntaxSlip | None:
    """A dash without its space, or a sign that is no dash to YAML."""
    if "expected ':'" not in broken.problem:
        return None
    start, line = broken.line_at(broken.began)
    bullet = _BULLET.match(line)
    if not bullet:
        return None
    at = start + bullet.start(1)
    if bullet[1] == "-":
        return SyntaxSlip(at, at + 1, "no space after the dash of this item", "write “- ” before it")
    return SyntaxSlip(at, at + 1, f"{bullet[1]} begins no item in YAML", "write “- ” in its place")


def _no_colon(broken: Broken) -> SyntaxSlip | None:
    if "expected ':'" not in broken.problem:
        return None
    start, line = broken.line_at(broken.began)
    alone = _FIELD_ALONE.match(line)
    return SyntaxSlip(
        start + (alone.start(1) if alone else _indent(line)),
        start + max(len(line.rstrip()), _indent(line) + 1),
        f"no colon after “{short(alone[1])}”" if alone else "this line has no colon after its field",
        "write the field, a colon and a space; if it goes on with the text above, indent it further",
    )


def _unclosed_bracket(broken: Broken) -> SyntaxSlip | None:
    opener = broken.text[broken.began : broken.began + 1]
    if "flow" not in broken.context or opener not in _CLOSERS:
        return None
    closer = _CLOSERS[opener]
    return SyntaxSlip(
        broken.began,
        broken.began + 1,
        f"the {opener} that opens here is not closed with {closer}, or text follows where “,” or {closer} belongs",
        f"close it with {closer}; a text that begins with {opener} goes in quotes",
    )


def _field_in_text(broken: Broken) -> SyntaxSlip | None:
    """A field that became part of the text above."""
    if "mapping values" not in broken.problem:
        return None
    start, line = broken.line_at(broken.at)
    field = _FIELD.match(line)
    if not field or broken.last is None or broken.last.start >= start:
        return SyntaxSlip(
            broken.at, broken.at + 1, "there is a colon where no field can begin", "put the text in quotes"
        )
    above = broken.lines.position(broken.last.start)[0]
    help = f"indent it like the field above it; or is line {above} too far to the left?"
    if " " in field[1]:
        help = "put that text in quotes, because a colon and a space are in it; if this is a field, mend its indent"
    message = f"“{short(field[1])}” became part of the text that begins on line {above}"
    return SyntaxSlip(start + field.start(1), start + field.end(1), message, help)


def _wrong_indent(broken: Broken) -> SyntaxSlip | None:
    if not re.search("expected key|expected '-'", broken.problem):
        return None
    number = broken.lines.position(broken.at)[0]
    start, line = broken.line_at(broken.at)
    indent = _indent(line)
    fits = indent + 1 == broken.lines.position(broken.began)[1]
    if fits and line.startswith("-", indent):
        message = "an item begins here, but the lines above it are fields, not items"
        help = "does the first item lack its “- ”?"
    elif fits:
        message = "a field stands here, where the next item of a list belongs"
        help = "write “- ” before it, or mend the indent of the lines above"
    else:
        message = f"the indent of this line ({_spaces(indent)}) fits none of the lines above"
        help = "lines that belong together have the same indent"
        above = next((line for line in map(broken.lines.line, range(number - 1, 0, -1)) if line.strip()), "")
        if above:
            help += f"; the line above has {_spaces(_indent(above))}"
    return SyntaxSlip(start + indent, start + max(len(line.rstrip()), indent + 1), message, help)


def _document_end(broken: Broken) -> SyntaxSlip | None:
    if "document start" not in broken.problem:
        return None
    start, line = broken.line_at(broken.at)
    return SyntaxSlip(start, start + len(line), "the lines above end the bank, and more follows", "take the “...” out")


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _spaces(count: int) -> str:
    return f"{count or 'no'} space{'' if count == 1 else 's'}"


def _merge(broken: Broken) -> SyntaxSlip | None:
    """The lines that git puts round the two versions of what it could not merge."""
    for start, line in broken.lines_near():
        if _MERGE.match(line):
            return SyntaxSlip(
                start,
                start + len(line.rstrip()),
                "git marks a merge conflict here, which is not resolved",
                "keep one of the two versions, and take out the lines with <<<<<<<, ======= and >>>>>>>",
            )
    return None


GUESSES: tuple[Callable[[Broken], SyntaxSlip | None], ...] = (
    _merge,
    _escape,
    _unclosed_quote,
    _behind_quote,
    _odd_indent,
    _first_sign,
    _alias,
    _behind_bracket,
    _colon,
    _bullet,
    _no_colon,
    _unclosed_bracket,
    _field_in_text,
    _wrong_indent,
    _document_end,
)
