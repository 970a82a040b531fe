"""`quizkit validate --fix` and `--diff`: text edits that keep the file, and never touch an answer."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizkit.bank.files import UnreadableFile
from quizkit.bank.reader import read_bank, read_bank_text
from quizkit.commands.validating.fixing import fixed
from quizkit.commands.validating.proving import check
from quizkit.commands.validating.settings import Settings
from quizkit.kinds import KINDS
from tests.support.banks import HEAD, YEAR, make_bank
from tests.support.checking import BAD, GOOD
from tests.support.program import run_program

ARTICLE = "The keeper’s lamp – the old one – burned whale oil. “Put it out,” said the keeper. It’s 31 metres high."
LAMP = """\
- id: lamp   # the first
  type: choice
  question: What did the keeper's lamp burn?
  answer: "whale oil"
  distractors: ['coal', wood]
  evidence: {evidence}  # “copied”
"""
TYPED = "The keeper's lamp - the old one - burned whale oil"
PRINTED = "The keeper’s lamp – the old one – burned whale oil"


def lamp_bank(folder: Path, evidence: str = TYPED) -> Path:
    return make_bank(folder, LAMP.format(evidence=evidence), article=ARTICLE)


def validate(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return run_program("validate", "bank.yaml", *arguments, home=folder / "home", cwd=folder)


def test_a_quote_gets_the_articles_own_signs(tmp_path: Path) -> None:
    """Nothing else in the file changes, and the next run finds nothing."""
    path = lamp_bank(tmp_path)
    before = path.read_bytes()
    assert "note QK221 quote-typography: the quote has the sign ' where the article has ’" in validate(tmp_path).stdout
    done = validate(tmp_path, "--fix")
    assert (done.returncode, done.stderr) == (0, "bank.yaml: fixed\n")
    assert done.stdout.endswith("no findings\n")
    assert path.read_bytes() == before.replace(TYPED.encode(), PRINTED.encode())
    assert validate(tmp_path, "--fix").stderr == ""


def test_the_file_stays_as_it_is_otherwise(tmp_path: Path) -> None:
    """Byte order mark, line ends, rights, and the link that leads to it."""
    path = lamp_bank(tmp_path / "there")
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    before = path.read_bytes()
    path.chmod(0o640)
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "bank.yaml").symlink_to(path)
    assert validate(tmp_path, "--fix").returncode == 0
    assert path.read_bytes() == before.replace(TYPED.encode(), PRINTED.encode())
    assert (path.stat().st_mode & 0o777, (tmp_path / "bank.yaml").is_symlink()) == (0o640, True)
    assert sorted(child.name for child in path.parent.iterdir()) == ["article.txt", "bank.yaml"]


def test_a_diff_changes_nothing(tmp_path: Path) -> None:
    """It is what `patch` reads; 1 where there is something, 0 where there is nothing."""
    path = lamp_bank(tmp_path)
    before = path.read_text(encoding="utf-8")
    done = validate(tmp_path, "--diff")
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.startswith("--- bank.yaml\n+++ bank.yaml\n@@ ")
    changed = [line for line in done.stdout.splitlines()[2:] if line[0] in "+-"]
    assert changed == [f"-  evidence: {TYPED}  # “copied”", f"+  evidence: {PRINTED}  # “copied”"]
    assert path.read_text(encoding="utf-8") == before
    assert validate(tmp_path, "--diff", "--exit-zero").returncode == 0
    validate(tmp_path, "--fix")
    done = validate(tmp_path, "--diff")
    assert (done.returncode, done.stdout) == (0, "")


def test_only_what_is_told_is_fixed(tmp_path: Path) -> None:
    """Neither rules that are not selected, nor findings that a comment silences."""
    path = lamp_bank(tmp_path)
    validate(tmp_path, "--fix", "--ignore", "QK221")
    assert TYPED in path.read_text(encoding="utf-8")
    lamp_bank(tmp_path, f"'{TYPED}'  # quizkit: ignore[quote-typography] as it was printed first")
    validate(tmp_path, "--fix")
    assert "The keeper's lamp" in path.read_text(encoding="utf-8").replace("''", "'")


def test_what_a_person_vouched_for_is_not_touched(tmp_path: Path) -> None:
    """The attestation would be stale."""
    path = lamp_bank(tmp_path)
    path.write_text(path.read_text(encoding="utf-8").replace('whale oil"', 'oil of whales"'), encoding="utf-8")
    attested = run_program(
        "attest", "bank.yaml", "--id", "lamp", "--by", "Ada", "--reason", "the same", home=tmp_path, cwd=tmp_path
    )
    assert attested.returncode == 0, attested.stderr
    assert validate(tmp_path, "--fix").stderr == ""
    assert TYPED in path.read_text(encoding="utf-8")
    assert "1 attested" in validate(tmp_path).stdout


def test_numbers_are_listed_in_their_order(tmp_path: Path) -> None:
    """Each distractor keeps its feedback and its comment, and the note is gone."""
    path = make_bank(tmp_path, YEAR.replace("  - 1914\n", "  - 1914  # later\n  - 1799\n"))
    assert "note QK424 options-out-of-order" in validate(tmp_path).stdout
    assert validate(tmp_path, "--fix").returncode == 0
    listed = path.read_text(encoding="utf-8").partition("distractors:\n")[2]
    assert listed.startswith(
        "  - 1799\n  - text: 1859\n    feedback: In that year the work began.\n  - 1914  # later\n  evidence"
    )


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the rights of this user end nowhere")
def test_a_folder_that_may_not_be_written(tmp_path: Path) -> None:
    """The sentence says so, and the exit code that it could not be done."""
    lamp_bank(tmp_path / "a")
    (tmp_path / "a").chmod(0o555)
    done = run_program("validate", "a", "--fix", home=tmp_path, cwd=tmp_path)
    (tmp_path / "a").chmod(0o755)
    assert done.returncode == 2
    assert "cannot be fixed" in done.stderr


def test_standard_input_is_fixed_onto_standard_output(tmp_path: Path) -> None:
    """As editors want it: the bank alone on standard output, what is left to do on standard error."""
    path = lamp_bank(tmp_path)
    text = path.read_text(encoding="utf-8")
    arguments = ("validate", "-", "--stdin-filename", str(path), "--fix")
    done = run_program(*arguments, home=tmp_path / "home", cwd=tmp_path, answers=text)
    assert path.read_text(encoding="utf-8") == text
    assert "1 question: 1 proven" in done.stderr
    assert done.returncode == 0
    assert run_program("validate", str(path), "--fix", home=tmp_path / "home", cwd=tmp_path).returncode == 0
    assert done.stdout == path.read_text(encoding="utf-8") != text
    shown = run_program(*arguments, "--diff", home=tmp_path / "home", cwd=tmp_path, answers=text)
    assert shown.returncode == 1
    assert shown.stdout.startswith("--- ")


def test_standard_input_is_fixed_alone(tmp_path: Path) -> None:
    """Two banks on one standard output would be none."""
    path = lamp_bank(tmp_path)
    done = run_program("validate", "-", str(path), "--fix", home=tmp_path, cwd=tmp_path, answers=HEAD + YEAR)
    assert (done.returncode, done.stdout) == (2, "")
    assert "takes `-` alone" in done.stderr


@pytest.mark.parametrize("option", ["--fix", "--diff"])
def test_a_bank_that_cannot_be_read(tmp_path: Path, option: str) -> None:
    """Is left as it is, and ends with 2."""
    (tmp_path / "bank.yaml").write_bytes(b"quizkit: \xff\n")
    done = validate(tmp_path, option)
    assert done.returncode == 2
    assert "is not UTF-8" in done.stdout + done.stderr
    assert (tmp_path / "bank.yaml").read_bytes() == b"quizkit: \xff\n"
    assert run_program("validate", "none", option, home=tmp_path, cwd=tmp_path).returncode == 2


SIGNS = st.sampled_from("'’‘\"“”-–—")
QUOTES = st.builds(
    lambda *signs: f"The keeper{signs[0]}s lamp {signs[1]} the old one {signs[2]} burned whale oil", SIGNS, SIGNS, SIGNS
)
STYLES = st.sampled_from(
    [
        "{}",
        "|\n    {}",
        ">-\n    {}\n",
        "{{quote: {}}}",
        "[{}]",
        "'{}'",
        '"{}"',
        "\n  - quote: {}\n    after: x",
    ]
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("banks")


@given(quote=QUOTES, style=STYLES, distractors=st.permutations(["12", "7", "1,900", "31"]), crlf=st.booleans())
def test_a_fix_changes_no_answer(folder: Path, quote: str, style: str, distractors: list[str], crlf: bool) -> None:
    """Ids, keys, options and verdicts stay, comments stay, and a second fix finds nothing to do."""
    escaped = {"'{}'": quote.replace("'", "''"), '"{}"': quote.replace('"', '\\"')}.get(style, quote)
    height = "- id: height\n  type: choice\n  question: How high is it?\n  answer: 30\n  distractors:\n"
    height += "".join(f"  - {text}  # number {text}\n" for text in distractors)
    text = LAMP.format(evidence=style.format(escaped)) + height + "  evidence: It's 31 metres high\n"
    path = make_bank(folder, text.replace("\n", "\r\n" if crlf else "\n"), article=ARTICLE)
    before, after = fixed(path, Settings())
    assert _meant(path, before) == _meant(path, after)
    path.write_text(after, encoding="utf-8", newline="")
    assert fixed(path, Settings()) == (after, after)
    assert sorted(part for part in before.split() if "#" in part) == sorted(
        part for part in after.split() if "#" in part
    )


def _comments(text: str) -> list[str]:
    return sorted(line.partition("  # ")[2] for line in text.splitlines())


def _meant(path: Path, text: str) -> object:
    path.write_text(text, encoding="utf-8", newline="")
    bank = read_bank(path, KINDS)
    options = [sorted(getattr(question.kind, "distractors", ())) for question in bank.questions]
    verdicts = [(judged.id, judged.status) for judged in check(bank, Settings()).judged]
    return [(question.id, question.kind.key()) for question in bank.questions], options, verdicts, bank.left_out


@pytest.mark.parametrize("path", [*BAD.glob("*.yaml"), *GOOD.glob("*.yaml")], ids=lambda path: path.stem)
def test_a_fix_of_any_bank(path: Path) -> None:
    """Whatever is wrong with it, no answer changes, nothing new is found, and a second fix changes nothing."""
    try:
        before, after = fixed(path, Settings())
    except UnreadableFile:
        return
    found, left = (check(read_bank_text(text, path, KINDS), Settings()) for text in (before, after))
    assert [(each.id, each.status) for each in left.judged] == [(each.id, each.status) for each in found.judged]
    assert {finding.rule.NAME for finding in left.findings} <= {finding.rule.NAME for finding in found.findings}
    assert not any(finding.problem.fix for finding in left.findings)
