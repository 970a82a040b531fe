"""English words by which one question differs from another: verbs that may stand for each other, ranks, measures."""

from __future__ import annotations

from functools import cache

from quizkit.text.operators.en_keys import english_key

# Verbs, and nouns made of them, that a question may put for each other: each line one set, a word in several.
# Closed on purpose: of a verb that is in no set nothing is known, and nothing follows from it.
_VERBS = """
create make produce generate form creation
build construct erect raise assemble construction complete finish make
design plan draw devise draft architect designer develop
invent devise develop pioneer create introduce conceive inventor invention make patent
discover find detect identify uncover spot observe discovery see discoverer notice
write author pen compose publish novel poem writer publication book work
paint draw depict portray painting portrait fresco painter create
carve sculpt statue make
founded establish create set start form launch institute begin open foundation founder build
open start launch begin inaugurate opening
close shut end cease closure stop
begin start commence originate launch open break outbreak date
end finish conclude stop terminate close cease expire last finish until
last take long continue endure go span
buy purchase acquire obtain take buyer get
sell auction sale
pay fund finance sponsor donate give spend cost money bill bear raise
own owned owns hold possess have belong owner
lead head command direct run govern rule chair manage control guide leader commander under captain
rule govern reign control king queen emperor
supervise oversee manage direct control run
win gain beat defeat earn receive take triumph victory winner award claim
lose defeat loss beat
defeat beat conquer overcome win rout victory crush
capture conquer seize take occupy annex invade fall win capture
attack besiege assault raid strike bomb siege invade
destroy ruin demolish wreck burn raze lose destruction devastate fire
demolish pull tear knock raze demolition destroy
damage harm hit destroy attack hurt affect strike
kill murder assassinate execute slay die death dead victim cost claim life
die perish kill drown death dead end last
injure wounded hurt injury
marry wed husband wife marriage spouse
born birth native bear come
succeed follow replace successor take
replace succeed supersede supplant substitute
appoint name choose elect select nominate make become
elect choose vote win election become
become turn change make elect name appoint
resign quit leave step resignation stand
leave depart quit exit go withdraw abandon set
arrive reach come land get arrival
travel go sail journey move walk drive ride fly cross visit
flow run drain empty
move transfer relocate shift go settle
settle live move
live reside dwell stay home resident inhabit
study attend train learn student graduate education educate
teach train instruct teacher lecture professor tutor
work serve employ job
name call title dub know refer nickname term name christen
rename name call
show display exhibit depict see
house contain keep hold store home
hold take happen occur host place celebrate
host hold stage venue
happen occur take come
use employ utilise utilize apply usage
hire employ recruit
grow cultivate raise plant crop
increase grow rise raise climb double
decrease fall drop decline reduce shrink halve
manufacture make produce build maker
carry transport take bear convey bring transfer
send dispatch deliver ship
give grant award donate present provide offer gift
receive get obtain gain earn win award accept give
sign conclude agree
approve ratify pass accept adopt enact create
adopt pass approve introduce enact
introduce bring launch adopt
repair restore fix mend renovate rebuild refurbish restoration
rebuild reconstruct restore renovate
translate translation translator
edit editor
illustrate illustration illustrator
publish print issue release appear come publication
release publish issue come
perform play act sing star performance
compose write music composer
record measure register
film shoot
arrest capture detain catch seize
imprison jail prison
escape flee break
banish exile expel deport
prevent stop block hinder
protect guard defend shelter
allow permit let enable
ban forbid prohibit outlaw
cause lead trigger provoke result because bring
contain include comprise consist have hold
consist comprise contain compose make include form
cross span bridge over
connect link join
join enter member
divide separate split
eat consume feed diet food live prey
drink consume
steal rob take loot theft thief lose
recover regain retrieve return find get restore
commission order
propose suggest
export sell
import buy
visit see come go tour
speak talk language
rescue save
bury grave tomb
crown coronation
inherit heir
lend loan
borrow loan
weigh weight
rent lease hire
block obstruct
sink founder
launch start
dye colour color stain
cover wrap coat
heat warm
cool chill
guard protect
store keep
pick harvest gather
hunt chase
breed raise
play perform part role
rub
accuse charge
abolish repeal end remove ban
reject refuse decline oppose veto
oppose resist reject fight
support back favour help endorse
dismiss fire sack remove oust depose
depose overthrow oust topple
free release liberate
hide conceal
borrow
divorce separate
withdraw retreat leave
surrender yield capitulate
merge combine unite unify join
treat cure heal
infect
climb ascend scale reach
freeze
melt thaw
cook bake roast boil prepare
inspect examine check test
scrap dismantle demolish
punish fine
criticise criticize attack
praise
lose
wear
invite
interrupt suspend
postpone delay
summon
nominate
urge
warn
threaten
persuade
accompany
admire
remove take
sharpen
repel
attract draw
convict sentence condemn
elect vote
coach train coach manage
"""


@cache
def verb_sets() -> dict[str, frozenset[int]]:
    """For the key of each listed word the numbers of the sets that it is in."""
    found: dict[str, set[int]] = {}
    for number, line in enumerate(_VERBS.strip().splitlines()):
        for word in line.split():
            found.setdefault(english_key(word), set()).add(number)
    return {key: frozenset(numbers) for key, numbers in found.items()}


# Nouns that measure: of two of them that differ, one amount is not the other's.
MEASURES = frozenset(
    """metres meters kilometres kilometers miles feet yards inches centimetres centimeters millimetres kilos kilograms
    grams tonnes tons pounds ounces litres liters gallons pints barrels hectares acres degrees dollars euros pounds
    francs marks crowns pence cents seconds minutes hours days weeks months years decades centuries knots volts watts
    kilowatts megawatts""".split()
)

# Nouns that are counted, in the plural, and may stand for each other; closed, as the sets of verbs are.
_COUNTED = """
people persons men women children inhabitants residents citizens villagers settlers visitors guests passengers soldiers
  troops workers employees staff miners students pupils teachers members players sailors astronauts farmers families
  voters delegates monks nuns prisoners survivors victims casualties deaths tourists spectators fans participants
  undergraduates professors doctors nurses patients refugees slaves warriors fighters officers engineers artists
soldiers troops men officers warriors fighters
students pupils undergraduates
horses ponies mares
cows cattle oxen bulls calves
sheep lambs ewes goats
animals cows cattle horses sheep goats pigs dogs birds fish insects
birds geese ducks swans owls herons storks
eggs
trees oaks elms pines palms
houses homes dwellings buildings households
churches chapels cathedrals temples mosques buildings
schools colleges universities institutions
shops stores outlets branches
rooms chambers bedrooms
floors storeys stories levels
seats places chairs
windows
towers spires
bells
steps stairs
bridges viaducts
tunnels
ships boats vessels frigates yachts
cannon cannons guns
cars vehicles automobiles lorries trucks buses
trains locomotives
aircraft planes airplanes aeroplanes
islands isles islets
rivers streams
lakes ponds
mountains peaks hills
towns villages cities settlements communities municipalities hamlets
countries nations states
districts provinces counties regions cantons
books volumes titles novels copies works
novels works
poems verses works
songs tracks numbers pieces works
films movies pictures
paintings pictures works
plays dramas works
languages tongues
prizes awards medals
goals points
votes ballots
wars conflicts
battles fights engagements
trips journeys voyages flights
performances shows
rooms
crates boxes barrels sacks
apples pears plums
"""


@cache
def counted_sets() -> dict[str, frozenset[int]]:
    """For each listed noun the numbers of the sets that it is in."""
    found: dict[str, set[int]] = {}
    for number, line in enumerate(_COUNTED.replace("\n  ", " ").strip().splitlines()):
        for word in line.split():
            found.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


# Verbs that say little by themselves: they stand for many others, and nothing follows from them.
_LIGHT = """be have do make take give get go come become set put say tell know use call name happen occur work cause
provide include turn bring keep hold stand run begin start follow see find show help need serve seem appear result offer
play allow belong contain cover change receive last place stop"""
# Of these a passage has many, in clauses that have nothing to do with each other.
_FAINT = """be have do make take give get go come become set compare base use include know call see say"""


@cache
def light_verbs() -> frozenset[str]:
    """The keys of verbs that stand for many others."""
    return frozenset(map(english_key, _LIGHT.split()))


@cache
def faint_verbs() -> frozenset[str]:
    """The keys of verbs that tell no clause from another."""
    return frozenset(map(english_key, _FAINT.split()))
