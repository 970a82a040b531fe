"""Quotes with an ellipsis."""

from __future__ import annotations

import pytest

from quizkit.source.pieces import find_pieces, pieces_of

TEXT = "The canal is, for all its fame, not wide enough. The canal is deep."


@pytest.mark.parametrize("ellipsis", ["…", "...", "[…]", "(...)", ". . .", " … "])
def test_every_ellipsis_parts_a_quote(ellipsis: str) -> None:
    """However it is typed, with brackets or without."""
    assert pieces_of(f"The canal is {ellipsis} wide enough") == ["The canal is", "wide enough"]


def test_a_quote_without_one_is_one_piece() -> None:
    """Nor does an ellipsis at an end part anything."""
    assert pieces_of("wide enough") == ["wide enough"]
    assert pieces_of("… wide enough …") == ["wide enough"]


def test_pieces_are_found_in_their_order() -> None:
    """Each behind the one before it, or none at all."""
    found = find_pieces(TEXT, ["not wide enough", "The canal is"])
    assert [TEXT[slice(*span)] for span in found] == ["not wide enough", "The canal is"]
    assert found[1][0] > found[0][0]
    assert find_pieces(TEXT, ["deep", "not wide"]) == []


def test_spaces_without_an_ellipsis_take_no_time() -> None:
    """A quote may be little but white space."""
    assert pieces_of("The canal" + " " * 200_000 + "is [ … ] wide") == ["The canal" + " " * 200_000 + "is", "wide"]
