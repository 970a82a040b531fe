"""The examples on the rules' pages as whole banks: what goes without saying is put in.

An example is a part of a bank. Fields of a question are put into one that has all it needs, of the type
that they belong to, fields of the bank's head into a whole head, and of several questions each is
completed alone; “…” stands for what completes them. A question that says its id and its type is
whole, and so is an example without any field.
"""

from __future__ import annotations

import re
from pathlib import Path

from quizkit.check.rule import Rule
from quizkit.report.pages import page_of

ARTICLE = """\
The town was founded in 1911 by two sisters. The town was founded by Ada Brandt. The canal links two seas. It was
opened in 1869. Kosovo declared independence from Serbia in 2008. In Europe the war ended in May. In Asia the war
ended in August. The canal is, for all its fame, not wide enough for large ships. The guide never tires of the
keeper’s lamp – the old one. Captain Green sailed in 1902. The river ends
in Iraq, and its sister in Iran.
"""

_HEAD = {"quizkit": "1", "title": "Examples", "source": "article.txt"}
_HEAD_FIELDS = ("quizkit", "title", "language", "source", "sources", "pass", "terms", "questions")
_OPTIONS = {"answer": "this", "distractors": "[that, those]"}
_OF_TYPE = {
    "choice": _OPTIONS,
    "multiple-response": {"answers": "[this, these]", "distractors": "[that, those]"},
    "true-false": {"answer": "true"},
    "short-answer": {"answer": "this"},
}
_EVERY = {"question": "Which is meant?", "evidence": "The canal links two seas"}
_FIELD = re.compile(r"([A-Za-z][\w-]*) *[:：]")
_ANY = "…"


def example(rule: Rule, head: str) -> list[str]:
    """The examples under `Fails:` or `Passes:` of a page, each as the text of a whole bank."""
    page = page_of(rule)
    block = re.search(rf"^{head}\n\n((?:    .*\n|Or, .*:\n|\n)+)", page + "\n", re.MULTILINE)
    assert block, f"{rule.NAME} has no {head}"
    lines = [line.removeprefix("    ") for line in block[1].strip("\n").split("\n")]
    parts = re.split(r"\n\nOr, .*:\n\n", "\n".join(lines))
    return [_whole(part.split("\n")) for part in parts]


def _whole(lines: list[str]) -> str:
    if not any(_FIELD.match(line.lstrip("- ")) for line in lines if not line.startswith("#")):
        return "\n".join(lines) + "\n"
    fields = _fields([line for line in lines if line.strip() != _ANY])
    head = {name: given for name, given in fields if name in _HEAD_FIELDS and name != "questions"}
    body = [line for name, given in fields if name not in head for line in given if line != "questions:"]
    whole = [line for name in {**_HEAD, **head} for line in head.get(name) or [f"{name}: {_HEAD[name]}"]]
    return "\n".join([*whole, "questions:", *_questions(body)]) + "\n"


def _fields(lines: list[str]) -> list[tuple[str, list[str]]]:
    """The lines by the field that begins on the left edge above them; what stands above the first has no name."""
    fields: list[tuple[str, list[str]]] = [("", [])]
    for line in lines:
        began = _FIELD.match(line)
        if began:
            fields.append((began[1], []))
        fields[-1][1].append(line)
    return fields


def _questions(lines: list[str]) -> list[str]:
    starts = [index for index, line in enumerate(lines) if line.startswith("- ") and _FIELD.match(line[2:])]
    if not starts or _fields(lines)[0][1][: starts[0] + 1] != lines[: starts[0] + 1]:
        return _question([*lines], 0)
    ends = [*starts[1:], len(lines)]
    pieces = [lines[start:end] for start, end in zip(starts, ends, strict=True)]
    told = [_question([line[2:] for line in piece], number) for number, piece in enumerate(pieces)]
    return [*lines[: starts[0]], *(line for question in told for line in question)]


def _question(lines: list[str], number: int) -> list[str]:
    """A question of those lines, with what they leave out."""
    lines = [line for line in lines if not line.endswith(f": {_ANY}")]
    fields = _fields(lines)
    names = {name for name, _ in fields}
    missing: dict[str, str] = {}
    if not names >= {"id", "type"}:
        kind = _type_of({name: given[0].partition(":")[2].strip() for name, given in fields if name})
        missing = {"id": f"example-{number}", "type": kind, **_EVERY, **_OF_TYPE[kind]}
    added = [f"{name}: {value}" for name, value in missing.items() if name not in names]
    first, *rest = [*added, *lines]
    return [f"- {first}", *(f"  {line}" for line in rest)]


def _type_of(values: dict[str, str]) -> str:
    """The type that a question says, or that its fields belong to."""
    if "answers" in values:
        return "multiple-response"
    if "correction" in values or values.get("answer") in ("true", "false"):
        return "true-false"
    if "typos" in values or "accept" in values:
        return "short-answer"
    return values.get("type", "choice") if values.get("type") in _OF_TYPE else "choice"


def write_bank(folder: Path, text: str) -> Path:
    """A bank of that text in a folder, with the article beside it and files that are none."""
    folder.mkdir()
    (folder / "article.txt").write_text(ARTICLE, encoding="utf-8")
    (folder / "article.pdf").write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n\x00")
    bank = folder / "bank.yaml"
    bank.write_text(text, encoding="utf-8")
    return bank
