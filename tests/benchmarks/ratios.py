"""Two things timed side by side, in turn, in one run: the ratio holds when the machine's speed drifts."""

from __future__ import annotations

import statistics
from collections.abc import Callable


def ratio(label: str, ours: Callable[[], float], other: Callable[[], float], goal: float, runs: int = 15) -> bool:
    """Print the median of ours / other, pair by pair, beside the goal; True where it is reached.

    Both are functions that do the work once and give the seconds it took; each is warmed up once.
    """
    ours(), other()
    pairs = [(ours(), other()) for _ in range(runs)]
    median = statistics.median(mine / theirs for mine, theirs in pairs)
    mine, theirs = (statistics.median(side) for side in zip(*pairs, strict=True))
    verdict = "" if median <= goal else "   SHORT"
    print(f"{label:62} {median:6.2f} ×  goal ≤ {goal:g} ×{verdict}   ({mine * 1000:.0f} ms / {theirs * 1000:.0f} ms)")
    return median <= goal
