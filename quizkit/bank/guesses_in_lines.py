"""Syntax errors that come of how a line is laid out: its indent, its dash, its colon; one function a slip."""

from __future__ import annotations

import re

from quizkit.bank.broken import Broken, SyntaxSlip
from quizkit.bank.problems import short

_LEAD = r"^\s*(?:- +)*"
_ODD_INDENT = re.compile(r"^ *([\t\u00a0\u2000-\u200b\u202f\u3000])")
_BULLET = re.compile(
    r"^\s*(-(?=[^\s-]|[\u00a0\u2000-\u200b\u202f\u3000])|[–—－ー•·●▪◦‣⁃○■□☐☑✓✔✗✘✅❌➢➤]|[*+](?=\s)|\(?(?:\d{1,2}|[A-Za-z])[.)](?=\s))"
)
_NO_BULLET = "expected ':'|mapping values|expected alphabetic"
_FULL_WIDTH_COLON = re.compile(rf"{_LEAD}[A-Za-z][\w-]*\s*(：)")
_TIGHT_COLON = re.compile(rf"{_LEAD}[\"']?([A-Za-z][\w-]*)[\"']?(:)(?=[^\s:/])")
_COLON_IN_TEXT = re.compile(rf"{_LEAD}[\w-]+:\s+[^\"'\s].*?(:)(?=\s|$)")
_FIELD = re.compile(rf"{_LEAD}([^\s:][^:]*?)\s*:(?=\s|$)")
_FIELD_ALONE = re.compile(rf"{_LEAD}([A-Za-z][\w-]*)\s*$")
_ODD_SPACE = re.compile(rf"{_LEAD}[A-Za-z][\w-]*:([\u00a0\u2000-\u200b\u202f\u3000])")
_TIGHT_DASH = re.compile(r"^\s*-[A-Za-z][\w-]*:(\s|$)")
_OTHER_COLON = re.compile(rf"{_LEAD}([A-Za-z][\w-]*)\s*(:=|=>|->|[=→–—])\s")
_FIRST_QUESTION = re.compile(r"^( *)- +id\b", re.MULTILINE)
_TAG = re.compile(r"\s*(</?[A-Za-z][^<>]{0,80}>)")
_BLOCK = re.compile(r":\s+([|>][+-]?\d?)\s*$")
_LIST_FIELD = re.compile(r"^questions[ \t]*:", re.MULTILINE)
_LAST_WORD = re.compile(r"\s([A-Za-z][\w-]*)$")


def odd_indent(broken: Broken) -> SyntaxSlip | None:
    """Tabs, and spaces that are none to YAML, at the beginning of a line."""
    for start, line in broken.lines_near():
        odd = _ODD_INDENT.match(line)
        if odd:
            at = start + odd.start(1)
            what = "a tab" if odd[1] == "\t" else f"a special space (U+{ord(odd[1]):04X})"
            return SyntaxSlip(at, at + 1, f"{what} stands where YAML wants spaces", "indent with spaces")
    return None


def colon(broken: Broken) -> SyntaxSlip | None:
    """A colon of another kind, one without its space, one that belongs to the text."""
    for start, line in broken.lines_near():
        wide = _FULL_WIDTH_COLON.match(line)
        if wide:
            at = start + wide.start(1)
            message = "this is a full-width colon; YAML wants “:” and a space"
            return SyntaxSlip(at, at + 1, message, "type : and a space")
        if not re.search("expected ':'|mapping values|expected key", broken.problem):
            continue
        odd = _ODD_SPACE.match(line)
        if odd:
            at = start + odd.start(1)
            message = f"a special space (U+{ord(odd[1]):04X}) stands behind the colon"
            return SyntaxSlip(at, at + 1, message, "type a space in its place")
        tight = _TIGHT_COLON.match(line)
        if tight:
            at = start + tight.start(2)
            message = f"no space after the colon of “{short(tight[1])}”"
            return SyntaxSlip(at, at + 1, message, f"write “{short(tight[1])}: ”")
        inner = _COLON_IN_TEXT.match(line) if "mapping values" in broken.problem else None
        if inner:
            at = start + inner.start(1)
            name = _LAST_WORD.search(line, 0, inner.start(1))
            if name and re.search(rf"^[ \-]*{name[1]}:(\s|$)", broken.text, re.MULTILINE):
                at = start + name.start(1)
                message = f"“{short(name[1])}” stands in the middle of a line, so it is no field"
                return SyntaxSlip(at, at + len(name[1]), message, "begin a new line with it")
            return SyntaxSlip(
                at,
                at + 1,
                "a colon and a space inside a text make YAML take what stands before for a key",
                "put the text in quotes; a group of fields goes in { }",
            )
    return None


def bullet(broken: Broken) -> SyntaxSlip | None:
    """A dash without its space, or a sign that is no dash to YAML."""
    if not re.search(_NO_BULLET, broken.problem):
        return None
    for start, line in broken.lines_near()[:: 1 if "expected" in broken.problem else -1]:
        bullet = _BULLET.match(line)
        if bullet and bullet[1] == "-" and ("expected ':'" in broken.problem or _TIGHT_DASH.match(line)):
            at = start + bullet.start(1)
            return SyntaxSlip(at, at + 1, "no space after the dash of this item", "write “- ” before it")
        if bullet and bullet[1] != "-":
            at = start + bullet.start(1)
            message = f"{bullet[1]} begins no item in YAML"
            return SyntaxSlip(at, at + len(bullet[1]), message, "write “- ” in its place")
    return None


def no_colon(broken: Broken) -> SyntaxSlip | None:
    if "expected ':'" not in broken.problem:
        return None
    start, line = broken.line_at(broken.began)
    tag = _TAG.match(line)
    if tag:
        message, help = f"{tag[1]} is HTML, and no YAML", "take it out; an item of a list begins with “- ”"
        return SyntaxSlip(start + tag.start(1), start + tag.end(1), message, help)
    number = broken.lines.position(start)[0]
    above = next((above for above in map(broken.lines.line, range(number - 1, 0, -1)) if above.strip()), "")
    opener = _BLOCK.search(above)
    if opener and _indent(line) <= len(above) - len(above.lstrip(" -")):
        message = f"this line belongs to the text that {opener[1]} begins above, and is not indented further"
        help = "put more spaces before each line of that text than its field has"
        return SyntaxSlip(start + _indent(line), start + max(len(line.rstrip()), _indent(line) + 1), message, help)
    other = _OTHER_COLON.match(line)
    if other:
        message = f"{other[2]} stands behind “{short(other[1])}”, where YAML wants a colon and a space"
        return SyntaxSlip(start + other.start(2), start + other.end(2), message, f"write “{short(other[1])}: ”")
    alone = _FIELD_ALONE.match(line)
    return SyntaxSlip(
        start + (alone.start(1) if alone else _indent(line)),
        start + max(len(line.rstrip()), _indent(line) + 1),
        f"no colon after “{short(alone[1])}”" if alone else "this line has no colon after its field",
        "write the field, a colon and a space; if it goes on with the text above, indent it further",
    )


def field_in_text(broken: Broken) -> SyntaxSlip | None:
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


def wrong_indent(broken: Broken) -> SyntaxSlip | None:
    if not re.search("expected key|expected '-'", broken.problem):
        return None
    number = broken.lines.position(broken.at)[0]
    start, line = broken.line_at(broken.at)
    indent = _indent(line)
    fits = indent + 1 == broken.lines.position(broken.began)[1]
    first = _FIRST_QUESTION.search(broken.text)
    if line.startswith("- id", indent) and first and len(first[1]) < indent:
        message = "this dash stands further to the right than those of the questions above"
        help = "put it below the dash of the question above"
    elif fits and line.startswith("- id") and _LIST_FIELD.search(broken.text, start):
        message = "this question stands above the line “questions:”"
        help = "put it below that line"
    elif fits and line.startswith("-", indent):
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


def document_end(broken: Broken) -> SyntaxSlip | None:
    if "document start" not in broken.problem:
        return None
    start, line = broken.line_at(broken.at)
    return SyntaxSlip(start, start + len(line), "the lines above end the bank, and more follows", "take the “...” out")


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _spaces(count: int) -> str:
    return f"{count or 'no'} space{'' if count == 1 else 's'}"
