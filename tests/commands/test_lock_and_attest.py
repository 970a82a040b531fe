"""`quizkit lock` and `quizkit attest`: pinned sources, a person's word, and what a change does to both."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.support.banks import ARTICLE, LENGTH, LINKS, SEAS, YEAR, make_bank
from tests.support.program import run_program

VAGUE = """\
- id: traffic
  type: short-answer
  question: What uses the canal?
  answer: vessels
  evidence: many ships use it
"""


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    return make_bank(tmp_path / "canal", YEAR, SEAS, LENGTH, VAGUE)


def validate(bank: Path) -> tuple[int, str]:
    done = run_program("validate", str(bank), home=bank.parent / "home")
    assert done.stderr == ""
    return done.returncode, done.stdout


def attest(bank: Path, *arguments: str, answers: str = "") -> tuple[int, str, str]:
    done = run_program("attest", str(bank), *arguments, home=bank.parent / "home", answers=answers)
    return done.returncode, done.stdout, done.stderr


def vouched(bank: Path) -> Path:
    assert attest(bank, "traffic", "--by", "Ada", "--reason", "vessels are ships")[0] == 0
    return bank.with_name("bank.lock")


def test_what_the_engine_cannot_decide_is_unproven(bank: Path) -> None:
    """“vessels” is not the passage's word: an error that says what to do."""
    code, report = validate(bank)
    assert code == 1
    assert "error QK301 not-proven: The passage does not say “vessels”" in report
    assert "`quizkit attest`" in report
    assert "4 questions: 3 proven, 1 unproven" in report


def test_a_person_may_vouch(bank: Path) -> None:
    """With name and reason nothing is asked; the run is clean, and says that a person vouched."""
    lock = vouched(bank)
    code, report = validate(bank)
    assert code == 0
    assert "4 questions: 3 proven, 1 attested" in report
    written = lock.read_text(encoding="utf-8")
    assert re.search(
        r'attested:\n  "traffic":\n    digest: "[0-9a-f]{64}"\n    by: "Ada"\n    date: "\d{4}-\d\d-\d\d"\n', written
    )
    assert 'reason: "vessels are ships"' in written
    assert "ships use it" not in written


def test_it_is_shown_before_it_is_asked(bank: Path) -> None:
    """The claim, the passage in its place, what could not be decided; then the question, the name, the reason."""
    code, shown, _ = attest(bank, answers="y\nAda\nvessels are ships\n")
    assert code == 0
    assert "key: vessels" in shown
    assert "article.txt, line 1: The canal links two seas, and many ships use it." in shown
    assert "unproven: The passage does not say “vessels”." in shown
    assert "Ada vouches for “traffic”" in shown


def test_a_person_may_vouch_for_what_is_proven_by_its_place(tmp_path: Path) -> None:
    """Named, it is shown with its passage, and listed no more; what is derived needs nobody."""
    bank = make_bank(tmp_path / "canal", YEAR, LINKS)
    listed = ("validate", str(bank), "--select", "key-not-derived")
    assert "note QK308 key-not-derived" in run_program(*listed, home=tmp_path).stdout
    assert "Every question is proven" in attest(bank)[1]
    code, shown, _ = attest(bank, "links", "year", "--by", "Ada", "--reason", "a canal links what it connects")
    assert code == 0
    assert "not derived: The passage says “two seas”" in shown
    assert "article.txt, line 1: The canal links two seas" in shown
    assert "Ada vouches for “links”" in shown
    assert "“year” is proven word by word: nothing to vouch for." in shown
    done = run_program(*listed, home=tmp_path)
    assert "QK308" not in done.stdout
    assert "2 questions: 2 proven" in done.stdout


def test_declining_writes_nothing(bank: Path) -> None:
    """No is an answer: exit code 1, no lock file. So is the end of the input, with 130."""
    assert attest(bank, answers="n\n")[0] == 1
    assert attest(bank, answers="")[0] == 130
    assert not bank.with_name("bank.lock").exists()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("answer: vessels", "answer: boats"),
        ("question: What uses the canal?", "question: What crosses the canal?"),
        ("evidence: many ships use it", "evidence: and many ships use it"),
    ],
)
def test_a_change_makes_it_stale(bank: Path, before: str, after: str) -> None:
    """Stem, key or quote changed: the attestation says nothing any more, and that is an error."""
    vouched(bank)
    bank.write_text(bank.read_text(encoding="utf-8").replace(before, after), encoding="utf-8")
    code, report = validate(bank)
    assert code == 1
    assert "error QK307 stale-attestation: “traffic” was changed since Ada vouched for it" in report


def test_a_change_of_other_fields_leaves_it(bank: Path) -> None:
    """Tags, points and hints are no part of what was vouched for."""
    vouched(bank)
    bank.write_text(bank.read_text(encoding="utf-8") + "  tags: [ships]\n  points: 2\n", encoding="utf-8")
    assert validate(bank)[0] == 0


def test_a_contradiction_cannot_be_vouched_for(tmp_path: Path) -> None:
    """The passage says otherwise: only a correction helps."""
    wrong = SEAS.replace("answer: false", "answer: true").replace("  correction: {three: two}\n", "")
    bank = make_bank(tmp_path / "canal", wrong)
    code, shown, _ = attest(bank, "--by", "Ada", "--reason", "because")
    assert code == 1
    assert "cannot be vouched for" in shown
    assert not bank.with_name("bank.lock").exists()


def test_a_question_without_its_quote_cannot_be_vouched_for(tmp_path: Path) -> None:
    """There is no sentence to look at: the quote comes first."""
    bank = make_bank(tmp_path / "canal", YEAR.replace("opened in 1869", "built by Ferdinand"))
    code, shown, _ = attest(bank, "--by", "Ada", "--reason", "because")
    assert code == 1
    assert "No quote of it stands in the article" in shown
    assert not bank.with_name("bank.lock").exists()


def test_an_unknown_question_is_named(bank: Path) -> None:
    """Exit code 2."""
    code, _, said = attest(bank, "--id", "nobody", "--by", "Ada", "--reason", "x")
    assert code == 2
    assert "no question “nobody”" in said


def test_a_removed_question_leaves_an_error_until_the_next_lock(bank: Path) -> None:
    """An entry without a question is told, and `quizkit lock` drops it, saying so."""
    vouched(bank)
    bank.write_text(bank.read_text(encoding="utf-8").replace(VAGUE, ""), encoding="utf-8")
    code, report = validate(bank)
    assert code == 1
    assert "QK209 lock-without-question: bank.lock says that somebody vouched for “traffic”" in report
    done = run_program("lock", str(bank), home=bank.parent / "home")
    assert "dropped the attestation of “traffic”" in done.stdout
    assert validate(bank)[0] == 0


def test_a_question_that_nobody_vouched_for_may_go(bank: Path) -> None:
    """The lock knows where its quotes stood, which is no loss: the examples of `new` are meant to be replaced."""
    lock(bank)
    bank.write_text(bank.read_text(encoding="utf-8").replace("- id: traffic", "- id: ships"), encoding="utf-8")
    assert "QK209" not in validate(bank)[1]


def lock(bank: Path) -> None:
    done = run_program("lock", str(bank), home=bank.parent / "home")
    assert (done.returncode, done.stderr) == (0, "")


def test_the_same_bank_gives_the_same_lock(bank: Path) -> None:
    """Same input, same bytes."""
    lock(bank)
    first = bank.with_name("bank.lock").read_bytes()
    lock(bank)
    assert bank.with_name("bank.lock").read_bytes() == first


@pytest.mark.parametrize(
    ("article", "said"),
    [
        (ARTICLE.replace("opened in 1869", "opened late in 1869"), "year lost its quote"),
        ("A word first. " + ARTICLE, "year, seas, length, traffic have their quotes elsewhere"),
        (ARTICLE.replace("links two seas", "links two seas no longer"), "seas no longer follows"),
    ],
)
def test_a_changed_article_names_the_questions_it_touches(bank: Path, article: str, said: str) -> None:
    """Gone, moved, or no longer following: the run says which questions."""
    vouched(bank)
    lock(bank)
    (bank.parent / "article.txt").write_text(article, encoding="utf-8")
    code, report = validate(bank)
    assert code == 1
    assert "error QK208 source-changed: article.txt was changed since it was locked" in report
    assert said in " ".join(report.split())


def test_typography_raises_no_alarm(bank: Path) -> None:
    """Other spaces, quotes and line ends are the same article."""
    vouched(bank)
    lock(bank)
    (bank.parent / "article.txt").write_text(ARTICLE.replace(" ", "\u00a0", 3).replace(". ", ".\r\n"), encoding="utf-8")
    assert validate(bank)[0] == 0


def test_a_broken_lock_file_is_a_finding(bank: Path) -> None:
    """A merge that went wrong: an error with what to do, and no attestation counts."""
    path = vouched(bank)
    path.write_text("<<<<<<< mine\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    code, report = validate(bank)
    assert code == 1
    assert "QK210 unreadable-lock" in report
    assert "1 unproven" in report
    assert attest(bank, "--by", "Ada", "--reason", "x")[0] == 2
