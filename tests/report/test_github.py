"""GitHub's workflow commands, read back as its runner reads them; and the summary of a step as Markdown."""

from __future__ import annotations

from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

from quizkit.report.run import Run
from quizkit.report.step_summary import MOST, step_summary
from tests.support.checking import outcome_of, report_on
from tests.support.hostile import FOLDER, hostile_outcome

HEAD = "quizkit: 1\ntitle: The lighthouse\nsource: article.txt\nquestions:\n"
QUESTION = """\
- id: year
  type: choice
  question: In which year was the lighthouse at Cape Vell built?
  answer: 1887
  distractors: [1903, 1924]
  evidence: The lighthouse at Cape Vell was built in 1887
"""
WARNING = '  hint: "\\e"\n'


def command_of(line: str) -> tuple[str, dict[str, str], str]:
    """The name, properties and message of a command, taken apart and unescaped as the runner does it."""
    assert line.startswith("::")
    head, _, message = line[2:].partition("::")
    name, _, listed = head.partition(" ")
    properties = {}
    for pair in listed.split(","):
        key, _, value = pair.partition("=")
        for escaped, sign in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
            value = value.replace(escaped, sign)
        properties[key] = value
    for escaped, sign in (("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
        message = message.replace(escaped, sign)
    return name, properties, message


def test_a_finding_is_an_annotation() -> None:
    """With its place, both columns inside the span, the rule as its title, the message and what to do."""
    command, summary = report_on(outcome_of(HEAD + QUESTION + "  hnit: x\n"), format="github")
    name, properties, message = command_of(command)
    place = {"file": "a-text-of-a-test.yaml", "line": "11", "col": "3", "endColumn": "6"}
    assert (name, properties) == ("error", place | {"title": "QK107 unknown-field"})
    assert message == (
        "a-text-of-a-test.yaml:11:3: QK107 unknown-field: a choice question has no field “hnit”\n"
        "help: did you mean “hint”?"
    )
    assert summary == "1 question: 1 proven · 4 checks · 1 error"


def test_the_place_in_the_article_is_told() -> None:
    """An annotation has one place only, so the other one stands in its message, with the line that is meant."""
    command, _ = report_on(outcome_of(HEAD + QUESTION.replace("evidence: The", "evidence: A")), format="github")
    line = next(line for line in command_of(command)[2].split("\n") if line.startswith("see "))
    assert line.startswith("see article.txt:1:1: The lighthouse at Cape Vell was built in 1887 by ")


def test_the_log_alone_says_what_is_wrong_and_where() -> None:
    """The runner prints a command's message into the log, and neither its file and line nor its title."""
    command, _ = report_on(outcome_of(HEAD + QUESTION.replace("answer: 1887", "answer: 1888")), format="github")
    _, properties, message = command_of(command)
    place = f"{properties['file']}:{properties['line']}:{properties['col']}"
    assert message.startswith(f"{place}: {properties['title']}: ")


def test_errors_come_first() -> None:
    """Of all banks: GitHub shows ten of a kind, and the errors are what fails."""
    with_warning = outcome_of(HEAD + QUESTION + WARNING)
    with_error = outcome_of(HEAD + QUESTION + "  hnit: x\n")
    *commands, _ = report_on(with_warning, with_error, with_warning, format="github")
    assert [command_of(command)[0] for command in commands] == ["error", "warning", "warning"]


def test_a_span_of_several_lines_has_no_columns() -> None:
    """GitHub takes columns of one line only."""
    spanning = QUESTION.replace("evidence: The", "evidence: Or\n    the")
    _, properties, _ = command_of(report_on(outcome_of(HEAD + spanning), format="github")[0])
    assert (properties["line"], properties["endLine"]) == ("10", "11")
    assert not {"col", "endColumn"} & set(properties)


def test_hostile_texts_are_escaped(tmp_path: Path) -> None:
    """Every line is one command, with the file that is meant, and nothing else is taken for a command."""
    *commands, _ = report_on(hostile_outcome(tmp_path), format="github", root=tmp_path)
    assert len(commands) >= 6
    for command in commands:
        name, properties, message = command_of(command)
        assert name in ("error", "warning", "notice")
        assert properties["file"] == f"{FOLDER}/bank.yaml"
        assert "\x1b" not in message
        assert "\u202e" not in message


def test_the_summary_is_a_table_of_plain_text(tmp_path: Path) -> None:
    """A reader of Markdown finds a row for each finding, and neither markup, links nor HTML in its cells."""
    outcome = hostile_outcome(tmp_path)
    lines = list(step_summary([outcome], Run(tmp_path, lambda: 1)))
    tokens = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).parse("\n".join(lines))
    kinds = [token.type for token in tokens]
    assert kinds.count("tr_open") == 1 + len(outcome.findings)
    assert kinds.count("td_open") == 5 * len(outcome.findings)
    assert "html_block" not in kinds
    inside: list[Token] = [child for token in tokens for child in token.children or ()]
    assert {child.type for child in inside} <= {"text", "text_special"}
    assert "a choice question has no field “::error::x %0A,:%25 | `<b>&amp;</b>` [l…”" in _texts(tokens)


def _texts(tokens: list[Token]) -> list[str]:
    return ["".join(child.content for child in token.children or ()) for token in tokens if token.type == "inline"]


def test_a_long_summary_is_cut() -> None:
    """GitHub refuses one of more than a megabyte; the rest is counted."""
    outcome = outcome_of(HEAD + QUESTION + "".join(f"  k{number}: x\n" for number in range(MOST + 100)))
    lines = list(step_summary([outcome], Run(Path(), lambda: 1)))
    assert sum(line.startswith("| error |") for line in lines) == MOST
    assert "100 more findings are in the log." in lines
