"""Where banks are found: a path, `./question_banks`, `$QUIZKIT_BANKS`, the data folder, the package."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from quizkit.bank.places import BankNotFound, all_banks, bank_folders, banks_in, bundled_banks, find_bank


def made(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).mkdir(parents=True)
        (folder / name / "bank.yaml").write_text("quizkit: 1\n", encoding="utf-8")
    return folder


def test_folders_come_nearest_first(tmp_path: Path) -> None:
    """The working folder, those in $QUIZKIT_BANKS in their order, the person's, the package's."""
    variables = {"QUIZKIT_BANKS": os.pathsep.join(["one", "", "two"])}
    folders = list(bank_folders(variables, tmp_path / "data", tmp_path))
    assert folders == [
        tmp_path / "question_banks",
        Path("one"),
        Path("two"),
        tmp_path / "data" / "question_banks",
        bundled_banks(),
    ]


def test_the_bundled_banks_are_there() -> None:
    """In a checkout they stand beside the package, in a wheel inside it."""
    assert "kosovo-taiwan" in [path.parent.name for path in banks_in(bundled_banks())]


def test_banks_of_a_folder_stand_in_its_subfolders(tmp_path: Path) -> None:
    """By name; what is no bank is passed over, and a folder that is not there has none."""
    made(tmp_path, "b", "a")
    (tmp_path / "notes").mkdir()
    (tmp_path / "file.txt").write_text("x", encoding="utf-8")
    assert [path.parent.name for path in banks_in(tmp_path)] == ["a", "b"]
    assert banks_in(tmp_path / "none") == []


def test_a_nearer_bank_hides_one_of_the_same_name(tmp_path: Path) -> None:
    """A person's copy comes before the one in the package."""
    near, far = made(tmp_path / "near", "canal"), made(tmp_path / "far", "canal", "rivers")
    assert all_banks(iter([near, far])) == [near / "canal" / "bank.yaml", far / "rivers" / "bank.yaml"]


def test_a_bank_is_named_by_its_file_its_folder_or_its_name(tmp_path: Path) -> None:
    """All three lead to the file."""
    folder = made(tmp_path, "canal")
    file = folder / "canal" / "bank.yaml"
    assert find_bank(str(file), iter([])) == file
    assert find_bank(str(file.parent), iter([])) == file
    assert find_bank("canal", iter([folder])) == file


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("rivers", "there is no bank “rivers”; there are: canal, lakes"),
        ("rivers.yaml", "there is no bank at rivers.yaml"),
        ("some/where", "there is no bank at some"),
    ],
)
def test_a_bank_that_is_not_found(tmp_path: Path, name: str, message: str) -> None:
    """The message tells which banks there are."""
    with pytest.raises(BankNotFound, match=message):
        find_bank(name, iter([made(tmp_path, "lakes", "canal")]))


def test_a_folder_with_several_banks_is_no_answer(tmp_path: Path) -> None:
    """It says which ones it holds."""
    with pytest.raises(BankNotFound, match=r"holds several banks \(canal, lakes\): name one of them"):
        find_bank(str(made(tmp_path, "lakes", "canal")), iter([]))
