"""Pairs of English words that exclude each other, listed by where they do: anywhere, or in some places only."""

from __future__ import annotations

from quizkit.text.words import word_key

_ANYWHERE = """
before after; with without; all none; all no; every no; everyone nobody; everybody nobody; always never; both neither;
either neither; most few; majority minority; inside outside; above below; upstream downstream; taller shorter;
longer shorter; larger smaller; bigger smaller; older younger; older newer; heavier lighter; higher lower; hotter
colder; warmer colder; warmer cooler; faster slower; stronger weaker; richer poorer; earlier later; deeper shallower;
wider narrower; thicker thinner; better worse; more less; more fewer; brighter darker; nearer farther;
largest smallest; biggest smallest; tallest shortest; longest shortest; oldest youngest; oldest newest; highest lowest;
heaviest lightest; hottest coldest; warmest coldest; fastest slowest; strongest weakest; richest poorest; most least;
earliest latest; deepest shallowest; widest narrowest; best worst; wettest driest; busiest quietest; must needn't;
clockwise anticlockwise; clockwise counterclockwise; maximum minimum; first last; required forbidden;
allowed forbidden; permitted forbidden; allowed prohibited; permitted prohibited; allowed banned; permitted banned;
optional mandatory; optional compulsory; optional obligatory; compulsory voluntary; eastward westward;
northward southward; eastwards westwards; northwards southwards
"""
_COMPASS = """
north south; east west; northeast southwest; northwest southeast; northern southern; eastern western; left right
"""
_VERBS = """
rise fall; rise drop; rise decline; rise decrease; increase decrease; increase fall; increase decline; increase drop;
increase reduce; raise lower; raise cut; raise reduce; grow shrink; expand shrink; widen narrow; strengthen weaken;
win lose; accept reject; accept refuse; accept decline; approve reject; approve veto; support oppose; back oppose;
agree refuse; allow forbid; allow prohibit; allow ban; permit forbid; permit prohibit; permit ban; legalise ban;
succeed fail; attract repel; include exclude; love hate; improve worsen; improve deteriorate; pass fail;
confirm deny; admit deny; survive die; acquit convict; like dislike; lengthen shorten; encourage discourage;
agree disagree
"""
_ADJECTIVES = """
open closed; alive dead; soluble insoluble; legal illegal; lawful unlawful; possible impossible; visible invisible;
edible poisonous; edible inedible; edible toxic; guilty innocent; public private; full empty; complete incomplete;
married unmarried; true false; correct incorrect; correct wrong; right wrong; safe dangerous; safe unsafe; rare common;
nocturnal diurnal; vertebrate invertebrate; solid liquid; solid gaseous; liquid gaseous; active extinct; active dormant;
active inactive; extinct living; male female; natural artificial; mortal immortal; dependent independent; wet dry;
hot cold; warm cold; rich poor; heavy light; deep shallow; hard soft; odd even; positive negative; vertical horizontal;
successful unsuccessful; known unknown; popular unpopular; present absent; free enslaved; navigable unnavigable;
inhabited uninhabited; occupied unoccupied; finished unfinished; contested uncontested; equal unequal; stable unstable;
conscious unconscious; aware unaware; able unable; harmless harmful; harmless poisonous; peaceful violent;
permanent temporary; domestic wild; domesticated wild; literate illiterate; regular irregular; sufficient insufficient;
important unimportant; necessary unnecessary; changed unchanged; damaged undamaged; harmed unharmed; hurt unhurt
"""


def _table(text: str) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for entry in text.replace("\n", " ").split(";"):
        one, other = map(word_key, entry.split())
        found.setdefault(one, set()).add(other)
        found.setdefault(other, set()).add(one)
    return {key: frozenset(others) for key, others in found.items()}


ANYWHERE, COMPASS, VERBS, ADJECTIVES = map(_table, (_ANYWHERE, _COMPASS, _VERBS, _ADJECTIVES))
