"""English words for fairness rules."""

from __future__ import annotations

from quizkit.check.words.tables import ItemWords, phrases

WORDS = ItemWords(
    all_above=phrases(
        """all_of_the_above all_the_above all_above all_of_these all_these all_of_the_options all_of_the_choices
        all_of_the_answers all_options all_of_the_above_are_correct all_of_these_are_correct all_are_correct
        all_answers_are_correct everything_above all_of_the_following all_of_the_above_are_true all_are_true
        all_of_the_options_above all_of_the_answers_above all_of_the_above_answers all_of_the_above_options
        all_of_the_above_answers_are_correct all_of_the_options_are_correct all_of_the_answers_are_correct"""
    ),
    none_above=phrases(
        """none_of_the_above none_of_these none_above none_of_the_options none_of_the_choices none_of_the_answers
        neither_of_the_above neither_of_these no_correct_answer no_right_answer none_is_correct none_are_correct
        none_of_these_is_correct none_of_these_are_correct none_of_the_above_is_correct none_of_the_following
        none_of_the_above_are_correct none_of_the_above_is_true
        none_of_the_others none_are_true none_of_the_above_are_true no_answer_is_correct
        none_of_the_options_is_correct none_of_the_options_are_correct none_of_the_answers_is_correct
        none_of_the_options_above none_of_the_above_answers none_of_the_above_options"""
    ),
    truths=phrases("true false yes no correct incorrect"),
    combining=phrases("and or but not only both neither nor just also either & are is correct true all of options"),
    joins=phrases("and & or as_well_as along_with together_with nor plus"),
    absolutes=phrases(
        """always never completely absolutely totally definitely invariably certainly undoubtedly inevitably
        at_all_times under_all_circumstances under_no_circumstances without_exception in_every_case in_all_cases
        in_no_case at_no_time all_of_the_time forever"""
    ),
    vague=phrases(
        """usually sometimes often frequently generally rarely occasionally seldom normally
        typically regularly infrequently in_most_cases in_some_cases most_of_the_time from_time_to_time"""
    ),
    negations=phrases(
        """not never isn't aren't wasn't weren't doesn't don't didn't won't wouldn't can't couldn't shouldn't hasn't
        haven't hadn't cannot mustn't needn't nobody nothing no_one none"""
    ),
    exceptions=phrases("except excepting all_but least_likely"),
    askings=phrases("what which who whom whose when where how"),
    clauses=phrases(
        """that who whom whose which if when because whether where as than although though while since unless so
        until after before due despite but to in_order rather instead"""
    ),
    because_of=phrases("why how_come what_reason for_what_reason whether_or_not if_not or_not not_only"),
    generic=phrases(
        """which what of the following these those statement statements sentence sentences claim claims option options
        answer answers choice choices one ones is are was were true false correct incorrect right wrong best not
        choose select pick mark tick find according to article text passage source below above listed here about it
        this all apply that does say says a an please
        do you know can be said we learn from tell us alternative alternatives"""
    ),
    commands=phrases(
        """choose select pick name complete match identify find give list state tell mark tick indicate put arrange
        calculate describe explain define decide fill"""
    ),
    several=phrases(
        """which_two what_two which_three what_three which_four what_four who_are_the_two what_are_the_two
        which_were_the_two what_were_the_two who_were_the_two name_two name_three name_the_two name_the_three"""
    ),
    more=phrases("more_than over above at_least greater_than later_than after"),
    less=phrases("less_than fewer_than under below at_most up_to earlier_than before"),
    uncounted=phrases(
        """none nobody nothing no many several few half both all unknown once twice never dozens noon midnight hundreds
        thousands millions zero infinitely_many a_few"""
    ),
    measures=phrases(
        """year years month months week weeks day days hour hours minute minutes second seconds metre
        metres meter meters kilometre kilometres kilometer kilometers mile miles nautical_miles foot
        feet inch inches acre acres hectare hectares ton tons tonne tonnes litre litres liter liters
        gallon gallons gram grams kilogram kilograms kilo kilos dollar dollars euro euros pound pounds
        percent per_cent degree degrees ad bc ce bce am pm °c °f cent cents"""
    ),
)
