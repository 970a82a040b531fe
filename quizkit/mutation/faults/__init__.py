"""The faults, one file each. A new one: its file, its case, and a line in `FAULTS`."""

from __future__ import annotations

from quizkit.mutation.fault import Fault
from quizkit.mutation.faults import (
    accepted_wrong,
    article_changed,
    correction_broken,
    direction_turned,
    gaps_swapped,
    key_moved,
    key_swapped,
    modal_changed,
    negated,
    order_changed,
    other_name,
    other_number,
    other_year,
    pairs_crossed,
    quantity_changed,
    quote_changed,
    truth_turned,
    unit_changed,
)

FAULTS: tuple[Fault, ...] = (
    key_swapped,
    key_moved,
    truth_turned,
    correction_broken,
    order_changed,
    pairs_crossed,
    gaps_swapped,
    accepted_wrong,
    other_number,
    other_year,
    other_name,
    negated,
    modal_changed,
    quantity_changed,
    unit_changed,
    direction_turned,
    quote_changed,
    article_changed,
)
