"""Which rules are applied: those that are selected, without those that are ignored."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache

from quizkit.bank.guess import did_you_mean
from quizkit.bank.model import Bank
from quizkit.bank.problems import short
from quizkit.check.rule import Rule, Severity
from quizkit.check.rules import ON_REQUEST, RULES, USUAL

EVERY_RULE = "QK"
"""The prefix that all codes have."""

_SHAPE = "QK1"


class UnknownRule(Exception):
    """No rule is called that. The message says so, and what may have been meant."""


def named(word: str) -> tuple[Rule, ...]:
    """The rules that a code, the beginning of a code or a name stands for. Raises UnknownRule."""
    plain = word.strip().casefold()
    found = tuple(rule for rule in RULES if _weight(plain, rule))
    if not found:
        raise _unknown(word)
    return found


def called(word: str) -> Rule:
    """The one rule that has a code or a name. Raises UnknownRule."""
    rule = _by_word().get(word.casefold())
    if rule is None:
        raise _unknown(word)
    return rule


@cache
def _by_word() -> dict[str, Rule]:
    return {word: rule for rule in RULES for word in (rule.CODE.casefold(), rule.NAME)}


@lru_cache(maxsize=256)
def _unknown(word: str) -> UnknownRule:
    known = [name for rule in RULES for name in (rule.NAME, rule.CODE)]
    help = did_you_mean(word, known) or "`quizkit rules` lists them"
    return UnknownRule(f"there is no rule “{short(word)}”: {help}")


@lru_cache(maxsize=64)
def chosen(select: tuple[str, ...], ignore: tuple[str, ...]) -> tuple[Rule, ...]:
    """The rules that are selected, the usual ones where nothing is, without those that are ignored.

    A rule on request is selected by its name or its whole code. Where both speak of a rule, the longer word counts:
    QK401 before QK4, a name like a whole code; of two that are as long, the one that ignores. Raises UnknownRule.
    """
    wanted, unwanted = _weights(select) or {rule.CODE: 1 for rule in USUAL}, _weights(ignore)

    def is_wanted(rule: Rule) -> bool:
        weight = wanted.get(rule.CODE, 0)
        by_family = rule.NAME in ON_REQUEST and weight < len(rule.CODE)
        return weight > unwanted.get(rule.CODE, 0) and not by_family

    return tuple(filter(is_wanted, RULES))


def applied(rules: tuple[Rule, ...], bank: Bank) -> tuple[Rule, ...]:
    """The rules to apply to a bank: those given, and where it could not be read whole, those that say why.

    What was not read was not checked, and that is told whatever was selected.
    """
    if bank.questions and not bank.left_out:
        return rules
    return tuple(rule for rule in RULES if rule in rules or _stands_in_the_way(rule))


def _stands_in_the_way(rule: Rule) -> bool:
    return rule.CODE.startswith(_SHAPE) and rule.SEVERITY is Severity.ERROR


def _weights(words: Iterable[str]) -> dict[str, int]:
    """The rules that some words stand for, by code, each with the weight of the weightiest word."""
    weights: dict[str, int] = {}
    for word in words:
        for rule in named(word):
            weights[rule.CODE] = max(weights.get(rule.CODE, 0), _weight(word.strip().casefold(), rule))
    return weights


def _weight(word: str, rule: Rule) -> int:
    """How exactly a word stands for a rule, 0 where it does not."""
    if word == rule.NAME:
        return len(rule.CODE)
    return len(word) if rule.CODE.casefold().startswith(word) and len(word) >= len(EVERY_RULE) else 0
