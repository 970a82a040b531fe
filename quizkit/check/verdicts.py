"""The verdicts on a question, the best first."""

from __future__ import annotations

from typing import Literal

Status = Literal["proven", "attested", "unproven", "contradicted"]
STATUSES: tuple[Status, ...] = ("proven", "attested", "unproven", "contradicted")
