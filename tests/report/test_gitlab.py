"""GitLab's Code Quality report."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.support.banks import LENGTH, SEAS, YEAR, make_bank
from tests.support.checking import outcome_of, report_on
from tests.support.hostile import FOLDER, hostile_outcome

HEAD = "quizkit: 1\ntitle: The canal\nsource: article.txt\nquestions:\n"
TWO_SLIPS = YEAR.replace("hint:", "hnit:").replace("tags:", "tgas:")


def issues(text: str, folder: Path) -> list[dict[str, Any]]:
    make_bank(folder)
    read: list[dict[str, Any]] = json.loads(
        "\n".join(report_on(outcome_of(text, folder), format="gitlab", root=folder))
    )
    return read


def test_an_issue_has_what_gitlab_asks_for(tmp_path: Path) -> None:
    """Description, name of the check, fingerprint, severity, and a relative path with the first line."""
    first, _ = issues(HEAD + TWO_SLIPS, tmp_path)
    fingerprint = first.pop("fingerprint")
    assert len(fingerprint) == 64
    assert first == {
        "description": "QK107 unknown-field: a choice question has no field “hnit”",
        "check_name": "unknown-field",
        "severity": "major",
        "location": {"path": "a-text-of-a-test.yaml", "lines": {"begin": 15}},
    }


def test_a_fingerprint_stays_when_lines_move(tmp_path: Path) -> None:
    """Questions put before it, comments and other wording change nothing; another question's id does."""
    before = [issue["fingerprint"] for issue in issues(HEAD + TWO_SLIPS, tmp_path)]
    moved = HEAD + "# a comment\n" + SEAS + LENGTH + TWO_SLIPS.replace("Before 1900", "After 1800")
    assert [issue["fingerprint"] for issue in issues(moved, tmp_path)] == before
    other = HEAD + TWO_SLIPS.replace("id: year", "id: opening")
    assert not set(before) & {issue["fingerprint"] for issue in issues(other, tmp_path)}


def test_fingerprints_are_unique(tmp_path: Path) -> None:
    """Two findings of one rule in one question are two issues."""
    prints = [
        issue["fingerprint"]
        for issue in issues(
            HEAD + TWO_SLIPS + TWO_SLIPS.replace("id: year", "id: y").replace("opened?", "begun?"), tmp_path
        )
    ]
    assert len(prints) == len(set(prints)) == 4


def test_severities_are_gitlabs_own(tmp_path: Path) -> None:
    """A warning is minor."""
    (issue,) = issues(HEAD + YEAR.replace("Before 1900.", '"\\e"'), tmp_path)
    assert (issue["check_name"], issue["severity"]) == ("control-character", "minor")


def test_hostile_paths_are_data(tmp_path: Path) -> None:
    """The path of an issue is the file's own, whatever its name."""
    found = json.loads("\n".join(report_on(hostile_outcome(tmp_path), format="gitlab", root=tmp_path)))
    assert {issue["location"]["path"] for issue in found} == {f"{FOLDER}/bank.yaml"}
