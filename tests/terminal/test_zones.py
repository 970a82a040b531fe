"""The zone in which it is noon."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest

from tests.support.zones import noon


@pytest.mark.parametrize("hour", [0, 3, 12, 13, 23])
def test_it_is_noon_there(hour: int, monkeypatch: pytest.MonkeyPatch) -> None:
    now = datetime(2026, 3, 29, hour, 30, tzinfo=UTC)
    monkeypatch.setenv("TZ", noon(now))
    time.tzset()
    try:
        assert now.astimezone().hour == 12
    finally:
        monkeypatch.undo()
        time.tzset()
