"""Fingerprints: a finding known again in the next run, wherever its line has moved to."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterator

from quizkit.check.outcome import Outcome
from quizkit.check.rule import Finding


def fingerprints(outcome: Outcome, path: str) -> Iterator[tuple[Finding, str]]:
    """Each finding of a bank with a digest of the path, the rule, the question, and which of its kind it is there.

    Unique within a run in which a path occurs once; 64 hexadecimal digits.
    """
    seen: Counter[tuple[str, str]] = Counter()
    for finding in outcome.findings:
        kind = (finding.rule.CODE, finding.question)
        told = json.dumps([path, *kind, seen[kind]])
        seen[kind] += 1
        yield finding, hashlib.sha256(told.encode("ascii")).hexdigest()
