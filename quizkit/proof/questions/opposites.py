"""Pairs of English words that cannot both be true of one thing, for telling a question from its reverse."""

from __future__ import annotations

from quizkit.text.words import word_key

_PAIRS = """
before after; first last; earliest latest; join leave; open shut;
 early late; earlier later; north south; northern southern; northwest southeast; northeast
southwest;
east west; eastern western; increase decrease; increase reduce; rise fall; raise lower; higher lower; high low;
highest lowest;
large small; larger smaller; largest smallest; big little; bigger smaller; biggest smallest; long short; longer shorter;
longest shortest; more less; more fewer; most least; most fewest; maximum minimum; upper lower; top bottom; above below;
over under; inside outside; internal external; inner outer; win lose; victory defeat; accept reject; accept refuse;
allow forbid; allow prohibit; allow prevent; permit prohibit; legal illegal; possible impossible; necessary unnecessary;
public private; rich poor; wealthy poor; old new; old young; oldest youngest; older younger; ancient modern; strong
weak;
stronger weaker; strength weakness; fast slow; faster slower; hot cold; warm cool; wet dry; hard soft; heavy light;
thick thin; deep shallow;
wide narrow; full empty; open closed; open close; begin end; start end; start stop; begin finish; start finish;
create destroy; build destroy; found dissolve;
include exclude; inclusion exclusion; add remove; gain lose; enter leave; arrive leave; arrive depart; import
export; buy sell; purchase sell; lend borrow; give receive;
give take; send receive; teach learn; ask answer; attack defend; attacker defender; offensive defensive; push pull;
ascend descend;
expand contract; expand shrink; grow shrink; appear disappear; arrive depart; agree disagree; agreement
disagreement; support oppose; supporter opponent;
friend enemy; ally enemy; love hate; like dislike; success failure; succeed fail; successful unsuccessful; positive
negative;
advantage disadvantage; benefit harm; better worse; best worst; good bad; right wrong; true false; correct
incorrect; male female; man woman;
men women; boy girl; father mother; son daughter; brother sister; husband wife; king queen; uncle aunt; parent child;
majority minority; all none; always never; everybody nobody; often rarely; frequently rarely; common rare; common
uncommon; usual unusual;
abundant scarce; major minor; primary secondary; direct indirect; directly indirectly; formal informal; active
passive; active inactive;
acute chronic; simple complex; simple complicated; easy difficult; permanent temporary; single married; single
multiple; unified divided;
unite divide; united divided; connect disconnect; attach detach; alive dead; born died; birth death; live die;
domestic foreign;
native foreign; urban rural; liberal conservative; peace war; peaceful violent; free slave; guilty innocent; safe
dangerous;
sufficient insufficient; equal unequal; equality inequality; fair unfair; known unknown; certain uncertain; clear
unclear; similar different; same different;
relevant irrelevant; responsible irresponsible; regular irregular; visible invisible; voluntary involuntary;
conscious unconscious; soluble insoluble;
dependent independent; dependence independence; continue stop; continue cease; keep abandon; remember forget;
present absent; presence absence; forward backward;
left right; day night; morning evening; summer winter; spring autumn; solid liquid; acid alkaline; odd even; plus
minus; horizontal vertical;
parallel perpendicular; exterior interior; superior inferior; senior junior; mandatory optional; required optional;
compulsory voluntary;
natural artificial; real fake; original copy; theory practice; quality quantity; cause cure; cheap expensive;
cheaper dearer; empty crowded;
exceed undercut; encourage discourage; enable disable; enable prevent; help hinder; protect harm; save spend; earn
spend; profit loss; hire fire;
demand supply; input output; upstream downstream; ahead behind; near far; nearest farthest; closest furthest; arrive
leave; victorious defeated;
decline grow; decline rise; decline increase; decrease rise; drop rise; reduction increase; shorten lengthen;
tighten loosen; strengthen weaken;
worsen improve; deteriorate improve; centralised decentralised; offline online; manual automatic; analog digital;
analogue digital; forbid require;
ban allow; reject approve; deny admit; deny confirm; refuse agree; conceal reveal; hide show; lower higher; fewer
more; aerobic anaerobic; sender receiver;
"""


def _table() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for entry in _PAIRS.replace("\n", " ").split(";"):
        words = entry.split()
        if len(words) == 2:
            one, other = word_key(words[0]), word_key(words[1])
            found.setdefault(one, set()).add(other)
            found.setdefault(other, set()).add(one)
    return {key: frozenset(others) for key, others in found.items()}


_OPPOSITES = _table()
_NEGATIVE_PREFIXES = ("un", "in", "im", "ir", "il", "dis", "non", "mis", "anti", "de")


def opposites(key: str) -> frozenset[str]:
    """The keys of the words that say the opposite of a word with this key."""
    return _OPPOSITES.get(key, frozenset())


def negated_form(one: str, other: str) -> bool:
    """Whether one word is the other with a negative prefix: necessary, unnecessary."""
    if len(one) > len(other):
        one, other = other, one
    return len(one) >= 4 and any(other == prefix + one for prefix in _NEGATIVE_PREFIXES)
