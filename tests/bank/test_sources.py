"""Sources: the article lies in the bank's folder, as text, or a finding says why not."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from quizkit.bank.model import Bank
from quizkit.bank.reader import read_bank
from quizkit.check.engine import check_bank
from quizkit.check.outcome import Outcome
from quizkit.kinds import KINDS
from tests.support.banks import HEAD, YEAR, make_bank
from tests.support.checking import findings


def read(folder: Path, source: str) -> Bank:
    return read_bank(make_bank(folder, YEAR, head=HEAD.replace("article.txt", source)), KINDS)


def checked(folder: Path, source: str) -> Outcome:
    return check_bank(read(folder, source))


@pytest.mark.parametrize("source", ["article.txt", "./article.txt", "sub/../article.txt", "'article.txt'"])
def test_a_file_beside_the_bank_is_read(tmp_path: Path, source: str) -> None:
    """By its name, or by a path that stays in the folder."""
    (tmp_path / "sub").mkdir()
    bank = read(tmp_path, source)
    assert findings(check_bank(bank)) == []
    assert bank.sources["article"].text.startswith("The canal was opened in 1869.")


@pytest.mark.parametrize(
    "source",
    [
        "../../etc/passwd",
        "../article.txt",
        "sub/../../article.txt",
        "/etc/passwd",
        "C:\\quiz\\article.txt",
        "C:article.txt",
        "\\\\server\\share\\article.txt",
        "'//server/share/article.txt'",
    ],
)
def test_a_path_that_leaves_the_folder_is_refused(tmp_path: Path, source: str) -> None:
    """On this machine or on another; nothing of the file is read."""
    (tmp_path / "article.txt").write_text("A secret.", encoding="utf-8")
    bank = read(tmp_path / "bank" / "inner", source)
    assert findings(check_bank(bank)) == ["QK202 3:9"]
    assert bank.sources == {}


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_symbolic_link_out_is_refused(tmp_path: Path) -> None:
    """A link is as far away as what it points at; a link inside the folder is none."""
    (tmp_path / "secret.txt").write_text("A secret.", encoding="utf-8")
    folder = tmp_path / "bank"
    folder.mkdir()
    (folder / "out.txt").symlink_to("../secret.txt")
    (folder / "folder").symlink_to("..")
    (folder / "in.txt").symlink_to("article.txt")
    (folder / "loop.txt").symlink_to("loop.txt")
    assert findings(checked(folder, "out.txt")) == ["QK202 3:9"]
    assert findings(checked(folder, "folder/secret.txt")) == ["QK202 3:9"]
    assert findings(checked(folder, "in.txt")) == []
    assert len(findings(checked(folder, "loop.txt"))) == 1


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "is empty"),
        (b" \n\t\n", "is empty"),
        (b"... --- ...\n", "is empty"),
        (b"One.\nTwo \xe9.\n", "is not UTF-8: byte 0xE9; it looks like Latin-1 or Windows-1252, on line 2"),
        (b"One.\n\0\n", "holds a NUL character, on line 2"),
    ],
)
def test_an_article_that_is_no_text_is_refused(tmp_path: Path, data: bytes, message: str) -> None:
    """The finding stands at the file's name and says what is wrong in the article."""
    path = make_bank(tmp_path, YEAR, head=HEAD.replace("article.txt", "other.txt"))
    (tmp_path / "other.txt").write_bytes(data)
    outcome = check_bank(read_bank(path, KINDS))
    assert findings(outcome) == ["QK203 3:9"]
    assert outcome.findings[0].problem.message == f"the source “other.txt” {message}"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_is_no_article(tmp_path: Path) -> None:
    """It is not waited for."""
    os.mkfifo(tmp_path / "pipe.txt")
    assert findings(checked(tmp_path, "pipe.txt")) == ["QK203 3:9"]


@pytest.mark.parametrize(
    ("source", "help"),
    [
        ("artcle.txt", "did you mean “article.txt”?"),
        ("Article.TXT", "did you mean “article.txt”?"),
        ("https://example.org/a.txt", "save the article as a text file beside the bank; its address goes into `url`"),
        ("something-else-entirely.md", "check the name; the article lies beside the bank"),
    ],
)
def test_a_missing_article_is_looked_for(tmp_path: Path, source: str, help: str) -> None:
    """A file beside the bank with nearly that name is proposed."""
    outcome = checked(tmp_path, source)
    assert findings(outcome) == ["QK201 3:9"]
    assert outcome.findings[0].problem.help == help


def test_one_broken_source_hides_no_other(tmp_path: Path) -> None:
    """Quotes from the good one are located; those from the broken one are not called unknown."""
    head = HEAD.replace("source: article.txt", "sources:\n  canal: article.txt\n  letter: {title: no file}")
    other = YEAR.replace("id: year", "id: other").replace(
        "evidence: The canal was opened in 1869", "evidence: {quote: my dear old friend, source: letter}"
    )
    bank = read_bank(make_bank(tmp_path, YEAR, other, head=head), KINDS)
    outcome = check_bank(bank)
    assert "QK112" not in " ".join(findings(outcome))
    assert findings(outcome)[0] == "QK108 5:11"
    assert list(bank.sources) == ["canal"]
    assert outcome.located == 1
