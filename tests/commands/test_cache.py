"""What is kept between two runs of `validate`, and when it is not used."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from quizkit.commands.validating.cache import Cache, prune
from quizkit.commands.validating.one_bank import checked
from quizkit.commands.validating.settings import Settings
from quizkit.report import FORMATS
from quizkit.report.run import Run, report_in
from tests.support.banks import HEAD, YEAR, make_bank
from tests.support.program import ROOT

BAD = Path(__file__).parents[1] / "banks" / "bad"
WRONG = YEAR.replace("answer: 1869", "answer: 1870")


def cache_in(folder: Path) -> Cache:
    return Cache(folder / "cache")


def entries(folder: Path) -> list[Path]:
    return sorted((folder / "cache").glob("??/*.json"))


def told(path: Path, cache: Cache | None, settings: Settings | None = None) -> dict[str, list[str]]:
    """What every format says of a bank."""
    outcome = checked(path, settings or Settings(), cache)
    return {name: list(report_in(name, [outcome], Run(Path(), lambda: 0))) for name in FORMATS}


@pytest.mark.parametrize("path", sorted(BAD.glob("*.yaml")), ids=lambda path: path.stem)
def test_a_kept_outcome_reads_the_same_in_every_format(path: Path, tmp_path: Path) -> None:
    """For every rule's fixture: anew, kept just now, and read from the cache."""
    cache = cache_in(tmp_path)
    anew = told(path, None)
    assert told(path, cache) == anew
    assert told(path, cache_in(tmp_path)) == anew


def test_an_entry_is_used(tmp_path: Path) -> None:
    """Nothing is checked again where nothing has changed: what the entry says is told."""
    path = make_bank(tmp_path / "bank", WRONG)
    cache = cache_in(tmp_path)
    checked(path, Settings(), cache)
    (entry,) = entries(tmp_path)
    body = entry.read_bytes().partition(b"\n")[2].replace(b"QK302", b"QK301")
    entry.write_bytes(sha256(body).hexdigest().encode() + b"\n" + body)
    assert "QK301" in [finding.rule.CODE for finding in checked(path, Settings(), cache).findings]


@pytest.mark.parametrize("changed", ["bank.yaml", "article.txt", "bank.lock"])
def test_a_change_of_any_file_is_seen(changed: str, tmp_path: Path) -> None:
    """The bank, an article of it, the lock."""
    path = make_bank(tmp_path / "bank", YEAR)
    cache = cache_in(tmp_path)
    assert checked(path, Settings(), cache).findings == ()
    file = path.with_name(changed)
    text = file.read_text(encoding="utf-8") if file.exists() else ""
    file.write_text(text.replace("1869", "1870", 1) if text else "lock: 7\n", encoding="utf-8")
    assert checked(path, Settings(), cache).findings != ()


def test_other_rules_are_another_outcome(tmp_path: Path) -> None:
    """What is selected and ignored belongs to the key."""
    path = make_bank(tmp_path / "bank", WRONG)
    cache = cache_in(tmp_path)
    everything = checked(path, Settings(), cache)
    assert checked(path, Settings(ignore=("QK301",)), cache).findings != everything.findings
    assert len(entries(tmp_path)) == 2


def test_a_missing_article_is_looked_for_each_time(tmp_path: Path) -> None:
    """What a bank's surroundings say is not kept: the article may be there the next time."""
    path = make_bank(tmp_path / "bank", YEAR, head=HEAD.replace("article.txt", "other.txt"))
    cache = cache_in(tmp_path)
    assert checked(path, Settings(), cache).findings
    assert entries(tmp_path) == []
    (path.parent / "article.txt").rename(path.parent / "other.txt")
    assert checked(path, Settings(), cache).findings == ()


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="needs symbolic links")
def test_an_article_that_now_lies_elsewhere_is_no_longer_read(tmp_path: Path) -> None:
    """A link out of the folder, put in the place of an article with the same words, is refused as ever."""
    path = make_bank(tmp_path / "bank", YEAR)
    cache = cache_in(tmp_path)
    assert checked(path, Settings(), cache).findings == ()
    outside = (path.parent / "article.txt").rename(tmp_path / "article.txt")
    (path.parent / "article.txt").symlink_to(outside)
    assert [finding.rule.CODE for finding in checked(path, Settings(), cache).findings][:1] == ["QK202"]


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: data[:-20],
        lambda data: data.replace(b"1870", b"1871"),
        lambda data: b"\xff" + data,
        lambda data: data.partition(b"\n")[0] + b"\n[]",
    ],
    ids=["empty", "cut", "changed", "no text", "no outcome"],
)
def test_a_damaged_entry_is_ignored_and_written_again(damage: object, tmp_path: Path) -> None:
    """A disk that was full, another program, a flipped bit: the bank is checked anew."""
    path = make_bank(tmp_path / "bank", WRONG)
    anew = told(path, cache_in(tmp_path))
    (entry,) = entries(tmp_path)
    whole = entry.read_bytes()
    assert callable(damage)
    entry.write_bytes(damage(whole))
    assert told(path, cache_in(tmp_path)) == anew
    assert entry.read_bytes() == whole


def test_an_entry_is_json(tmp_path: Path) -> None:
    """Nothing that is run when it is read, whoever wrote it."""
    checked(make_bank(tmp_path / "bank", YEAR), Settings(), cache_in(tmp_path))
    (entry,) = entries(tmp_path)
    assert json.loads(entry.read_bytes().partition(b"\n")[2])["outcome"]["findings"] == []


def test_a_folder_that_cannot_be_written_keeps_nothing(tmp_path: Path) -> None:
    """In silence: the outcome is what counts."""
    path = make_bank(tmp_path / "bank", YEAR)
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert checked(path, Settings(), Cache(tmp_path / "file" / "cache")).findings == ()


def test_old_entries_go(tmp_path: Path) -> None:
    """Where there are too many, or too many bytes, the half that was not used for longest is taken out."""
    for number in range(10):
        file = tmp_path / "ab" / f"{number}.json"
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(b"x" * 100)
        os.utime(file, (number, number))
    prune(tmp_path, most_entries=10, most_bytes=1000)
    assert len(list(tmp_path.glob("??/*.json"))) == 10
    prune(tmp_path, most_entries=9, most_bytes=1000)
    assert sorted(file.stem for file in tmp_path.glob("??/*.json")) == ["5", "6", "7", "8", "9"]
    prune(tmp_path, most_entries=9, most_bytes=400)
    assert sorted(file.stem for file in tmp_path.glob("??/*.json")) == ["8", "9"]


def test_every_module_of_a_checkout_counts(tmp_path: Path) -> None:
    """Who works on the proof is told what it says now, and nothing that was kept before."""
    package = tmp_path / "quizkit"
    shutil.copytree(ROOT / "quizkit", package, ignore=shutil.ignore_patterns("__pycache__"))
    code = "from quizkit.commands.validating.cache import _state_of_code; print(_state_of_code())"

    def state() -> str:
        command = [sys.executable, "-c", code]
        environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
        return subprocess.run(command, cwd=tmp_path, env=environment, check=True, capture_output=True, text=True).stdout

    before = state()
    assert before.strip()
    with (package / "proof" / "verdict.py").open("a", encoding="utf-8") as file:
        file.write("# changed\n")
    assert state() != before
