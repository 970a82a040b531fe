"""What keeps a key whose question is not derived word by word from being proven: every check, in order."""

from __future__ import annotations

from collections.abc import Callable

from quizkit.proof.questions.antecedents import another_antecedent, made_to_another
from quizkit.proof.questions.asides import told_in_an_aside
from quizkit.proof.questions.comparisons import compared_otherwise, turned_in_time
from quizkit.proof.questions.deciding import (
    another_counted,
    another_kind_ranked,
    another_ranked,
    rank_narrowed,
    rank_not_said,
)
from quizkit.proof.questions.denials import conditioned, denied_predicate, negated_question
from quizkit.proof.questions.doers import another_doer
from quizkit.proof.questions.doing import another_state, another_verb
from quizkit.proof.questions.elsewhere import said_elsewhere
from quizkit.proof.questions.frame import Frame
from quizkit.proof.questions.geography import wrong_place, wrong_time
from quizkit.proof.questions.governed import another_scope, another_thing
from quizkit.proof.questions.hedges import hedged, not_the_thing, unsure
from quizkit.proof.questions.kinds import other_unit, wrong_end, wrong_kind
from quizkit.proof.questions.names import another_name
from quizkit.proof.questions.namesakes import (
    another_relative,
    is_that_one,
    named_otherwise,
    namesake,
    of_the_doer,
    said_of_the_owner,
)
from quizkit.proof.questions.objects import another_object, received_instead
from quizkit.proof.questions.parallels import in_the_other_part
from quizkit.proof.questions.passage import Passage, Places
from quizkit.proof.questions.reasons import no_reason
from quizkit.proof.questions.relations import comes_from_there, not_the_doer, opposite_relation
from quizkit.proof.questions.reported import only_reported
from quizkit.proof.questions.reversed import in_other_circumstances, opposite_deed
from quizkit.proof.questions.rivals import another_in_place
from quizkit.proof.questions.roles import other_way_round
from quizkit.proof.questions.sequence import named_later, told_out_of_order
from quizkit.proof.questions.slots import another_in_slot
from quizkit.proof.questions.subject import another_subject
from quizkit.proof.questions.swapped import another_swapped
from quizkit.proof.questions.titles import other_title
from quizkit.proof.questions.wholes import another_whole, part_of_the_world, part_of_them
from quizkit.proof.verdict import Reason

# Words of a passage, and places of a key, beyond which nobody means them.
_LONGEST, _MOST = 2_000, 8

Check = Callable[[Frame, Passage, Places], Reason | None]

# Of what kind the key must be: asked also where question and key make a statement that is derived.
KINDS: tuple[Check, ...] = (wrong_kind, wrong_place, wrong_time, wrong_end, other_unit)

CHECKS: tuple[Check, ...] = (
    *KINDS,
    rank_not_said,
    rank_narrowed,
    another_ranked,
    another_kind_ranked,
    another_counted,
    compared_otherwise,
    turned_in_time,
    another_whole,
    part_of_the_world,
    part_of_them,
    another_scope,
    another_thing,
    other_title,
    another_name,
    namesake,
    named_otherwise,
    said_of_the_owner,
    another_relative,
    is_that_one,
    of_the_doer,
    another_in_place,
    another_swapped,
    another_in_slot,
    another_verb,
    another_state,
    opposite_deed,
    in_other_circumstances,
    other_way_round,
    another_doer,
    another_object,
    received_instead,
    opposite_relation,
    not_the_doer,
    comes_from_there,
    another_subject,
    named_later,
    told_out_of_order,
    another_antecedent,
    made_to_another,
    told_in_an_aside,
    in_the_other_part,
    negated_question,
    denied_predicate,
    hedged,
    unsure,
    only_reported,
    not_the_thing,
    conditioned,
    no_reason,
    said_elsewhere,
)


def of_another_kind(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """Says that the key is not of the kind that is asked for, or None."""
    return next((against for check in KINDS if (against := check(frame, passage, places[:_MOST]))), None)


def rival(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The first thing that the passage says instead of what the question asks of the key, or None.

    A key that stands in very many places is looked at in the first of them.
    """
    if len(passage.units) > _LONGEST:
        return Reason("too-long", "The passage is too long to be read clause by clause; quote less.")
    for check in CHECKS:
        against = check(frame, passage, places[:_MOST])
        if against is not None:
            return against
    return None
