"""Another place where something was done once: `was signed in Ghent` against `was signed in Brest`.

Places lie in one another: who was born in Portland was born in America. So a country is told only from a country, and
a town from a town, and nothing is said of regions.
"""

from __future__ import annotations

from quizkit.proof.analysis import Sentence, verb_like
from quizkit.proof.contradictions.changed import with_words
from quizkit.proof.derivation import Obstacle
from quizkit.text.operators.tables import listed
from quizkit.text.words import listed_keys

_COUNTRIES = listed(
    """afghanistan albania algeria angola argentina armenia australia austria azerbaijan bangladesh belarus belgium
    belize benin bhutan bolivia botswana brazil bulgaria burundi cambodia cameroon canada chad chile china colombia
    congo croatia cuba cyprus denmark ecuador egypt eritrea estonia ethiopia fiji finland france gabon gambia georgia
    germany ghana greece guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel
    italy jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya
    liechtenstein lithuania luxembourg madagascar malawi malaysia mali malta mauritania mexico moldova monaco mongolia
    montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan panama
    paraguay peru philippines poland portugal qatar romania russia rwanda samoa senegal serbia singapore slovakia
    slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand togo tunisia turkey
    turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam yemen zambia zimbabwe"""
)
# Regions, continents, states and the largest cities, which other places lie in.
_WIDE = listed(
    """africa america asia europe oceania antarctica eurasia scandinavia britain england scotland wales ulster bavaria
    saxony prussia hesse westphalia swabia tyrol styria bohemia moravia silesia galicia transylvania wallachia tuscany
    lombardy piedmont veneto sicily sardinia calabria apulia umbria catalonia andalusia aragon castile navarre galicia
    brittany normandy burgundy provence alsace lorraine flanders wallonia holland zeeland frisia jutland lapland siberia
    crimea caucasus balkans anatolia mesopotamia palestine kashmir punjab bengal tibet manchuria hokkaido honshu kyushu
    quebec ontario alberta manitoba saskatchewan queensland victoria tasmania yorkshire kent sussex essex cornwall devon
    lancashire cumbria alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho
    illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
    montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin
    wyoming london paris berlin tokyo moscow rome madrid vienna york hollywood manhattan brooklyn queens bronx harlem
    usa uk us eu ussr"""
)
_AT_ONCE = listed_keys(
    """sign bear born found establish build bury crown hold invent arrest execute assassinate murder kill baptise ratify
    die open close lie stand situate locate sink crash defeat begin start surrender meet erect settle moor land wed
    unveil inaugurate premiere headquarter base abdicate"""
)


def another_place(claim: Sentence, sentence: Sentence, missing: list[int]) -> Obstacle | None:
    """The contradiction where one place is missing, and another of its kind stands in the sentence instead, or None."""
    if len(missing) != 1:
        return None
    slot = missing[0]
    index = claim.slots[slot]
    place, before = claim.units[index], claim.units[index - 1] if index else None
    if not place.name or before is None or before.low not in ("in", "at") or index < 2 or not _whole(claim, index):
        return None
    verb = claim.units[index - 2]
    done = verb.key in _AT_ONCE and not verb.name
    if not done and before.low == "at":
        done = any(unit.key == "defeat" and verb_like(unit) for unit in claim.units[:index])
    if not done:
        return None
    against = [
        s
        for s, i in enumerate(sentence.slots)
        if i and sentence.units[i].name and sentence.units[i - 1].low == before.low and _whole(sentence, i)
        and _told_apart(place.low, sentence.units[i].low)
    ]  # fmt: skip
    if len(against) != 1:
        return None
    spare = [sentence.slots[against[0]]]
    return with_words(claim, sentence, {slot: against}, "name-differs", "another place stands there", spare)


# What may be so of several at once, each said alone.
_SHARED = listed_keys(
    """visit export import play live study work like use include sing trade tour grow appear speak teach perform travel
    find see know contain border adjoin produce meet sell buy own run serve operate cover employ love hate fight help
    support join call write film record eat drink wear carry influence inspire lead show feature star"""
)


def identical(claim: Sentence, sentence: Sentence, missing: list[int]) -> Obstacle | None:
    """The contradiction where two sentences have every word in common but one name, and say it of one thing only."""
    slots, others = claim.slots, sentence.slots
    if len(missing) != 1 or not missing[0] > 0 or len(slots) != len(others):
        return None
    slot = missing[0]
    mine, theirs = claim.units[slots[slot]], sentence.units[others[slot]]
    if not mine.name or not theirs.name or not _told_apart(mine.low, theirs.low):
        return None
    if any(
        s != slot and claim.units[slots[s]].key != sentence.units[others[s]].key and claim.quantity(s) is None
        for s in range(len(slots))
    ):
        return None
    if any(unit.low in ("a", "an", "some", "many", "several", "or") or unit.key in _SHARED for unit in claim.units):
        return None
    spare = (others[slot],)
    return with_words(claim, sentence, {slot: [slot]}, "name-differs", "another name stands there", spare)


def _whole(sentence: Sentence, index: int) -> bool:
    """Whether one word is the whole name, and no larger place follows: `in Paris`, not `in Paris, Texas`."""
    following = sentence.units[index + 1 : index + 3]
    if following and (following[0].name or following[0].glued or following[0].low in ("and", "or", "'s")):
        return False
    return not (len(following) == 2 and following[0].low == "," and following[1].name)


def _told_apart(one: str, other: str) -> bool:
    if one in _WIDE or other in _WIDE or one[:3] == other[:3]:
        return False
    return (one in _COUNTRIES) == (other in _COUNTRIES)
