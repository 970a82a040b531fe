"""English irregular inflection: every irregular form and the base form it stands for."""

from __future__ import annotations

# base: past, participle and other forms that no ending rule reaches
_FORMS = """
be: am is are was were been being
have: has had having
do: does did done doing
go: goes went gone going
arise: arose arisen
awake: awoke awoken
bear: bore borne born
beat: beaten
become: became
begin: began begun
bend: bent
bind: bound
bite: bit bitten
bleed: bled
blow: blew blown
break: broke broken
breed: bred
bring: brought
build: built
burn: burnt
buy: bought
catch: caught
choose: chose chosen
cling: clung
come: came
creep: crept
deal: dealt
dig: dug
draw: drew drawn
dream: dreamt
drink: drank drunk
drive: drove driven
dwell: dwelt
eat: ate eaten
fall: fell fallen
feed: fed
feel: felt
fight: fought
find: found
flee: fled
fling: flung
fly: flew flown flies
forbid: forbade forbidden
foresee: foresaw foreseen
forget: forgot forgotten
forgive: forgave forgiven
freeze: froze frozen
get: got gotten
give: gave given
grow: grew grown
hang: hung
hear: heard
hew: hewn
hide: hid hidden
hold: held
keep: kept
kneel: knelt
know: knew known
lay: laid
lead: led
leave: left
lend: lent
lie: lay lain lying
lose: lost
make: made
mean: meant
meet: met
mislead: misled
mow: mown
outdo: outdid outdone
outgrow: outgrew outgrown
overcome: overcame
overrun: overran
oversee: oversaw overseen
overthrow: overthrew overthrown
pay: paid
prove: proven
rebuild: rebuilt
remake: remade
repay: repaid
resell: resold
retake: retook retaken
retell: retold
rethink: rethought
rewrite: rewrote rewritten
ride: rode ridden
ring: rang rung
rise: rose risen
run: ran
say: said
see: saw seen
seek: sought
sell: sold
send: sent
shake: shook shaken
shine: shone
shoot: shot
show: shown
shrink: shrank shrunk
sing: sang sung
sink: sank sunk
sit: sat
slay: slew slain
sleep: slept
speak: spoke spoken
spend: spent
spin: spun
spoil: spoilt
stand: stood
steal: stole stolen
stick: stuck
strew: strewn
strike: struck stricken
strive: strove striven
swear: swore sworn
sweep: swept
swim: swam swum
swing: swung
take: took taken
teach: taught
tear: tore torn
tell: told
think: thought
throw: threw thrown
tread: trod trodden
undergo: underwent undergone
understand: understood
undertake: undertook undertaken
undo: undid undone
uphold: upheld
wake: woke woken
wear: wore worn
weave: wove woven
weep: wept
win: won
withdraw: withdrew withdrawn
withhold: withheld
withstand: withstood
wring: wrung
write: wrote written
die: dying died dies
tie: tying tied ties
man: men
woman: women
child: children
person: people persons
foot: feet
tooth: teeth
goose: geese
mouse: mice
ox: oxen
leaf: leaves
life: lives
knife: knives
wife: wives
half: halves
wolf: wolves
thief: thieves
shelf: shelves
loaf: loaves
calf: calves
criterion: criteria
phenomenon: phenomena
bacterium: bacteria
medium: media
datum: data
nucleus: nuclei
fungus: fungi
cactus: cacti
radius: radii
stimulus: stimuli
alumnus: alumni
crisis: crises
thesis: theses
analysis: analyses
basis: bases
axis: axes
hypothesis: hypotheses
index: indices indexes
matrix: matrices
vertex: vertices
appendix: appendices
use: used using uses
agree: agreed agrees
free: freed frees
guarantee: guaranteed guarantees
decree: decreed
species: species
series: series
"""

# Forms that are also words of their own ("found" an abbey, "left" hand, "wound", "lay") keep their own key too
# rarely matter: both sides of a comparison are folded the same way.
IRREGULAR: dict[str, str] = {
    form: base
    for line in _FORMS.strip().splitlines()
    for base, _, forms in [line.partition(": ")]
    for form in forms.split()
}

# Spellings that differ between the varieties of English, written as the ending or the word they fold to.
SPELLING: tuple[tuple[str, str], ...] = (
    ("isation", "ization"),
    ("ise", "ize"),
    ("ises", "izes"),
    ("yse", "yze"),
    ("ising", "izing"),
    ("ised", "ized"),
    ("ysed", "yzed"),
    ("ysing", "yzing"),
    ("yser", "yzer"),
    ("tres", "ters"),
    ("tre", "ter"),
    ("ogue", "og"),
    ("ller", "ler"),
    ("llers", "lers"),
)
WHOLE_SPELLING: dict[str, str] = {
    "grey": "gray",
    "defence": "defense",
    "offence": "offense",
    "licence": "license",
    "practise": "practice",
    "practises": "practices",
    "practised": "practiced",
    "practising": "practicing",
    "defences": "defenses",
    "offences": "offenses",
    "programme": "program",
    "programmes": "programs",
    "tonne": "tonne",
    "kerb": "curb",
    "tyre": "tire",
    "tyres": "tires",
    "plough": "plow",
    "aluminium": "aluminum",
    "cheque": "check",
    "jewellery": "jewelry",
    "sceptic": "skeptic",
    "mould": "mold",
    "ageing": "aging",
    "judgement": "judgment",
    "artefact": "artifact",
    "artefacts": "artifacts",
    "storey": "story",
    "whilst": "while",
    "amongst": "among",
    "towards": "toward",
    "learnt": "learned",
    "spelt": "spelled",
    "per_cent": "percent",
    "worldwide": "worldwide",
    "centre": "center",
    "centres": "centers",
    "metre": "meter",
    "metres": "meters",
    "kilometre": "kilometer",
    "kilometres": "kilometers",
    "litre": "liter",
    "litres": "liters",
    "fibre": "fiber",
    "fibres": "fibers",
    "sabre": "saber",
    "calibre": "caliber",
    "theatre": "theater",
    "theatres": "theaters",
    "encyclopaedia": "encyclopedia",
    "mediaeval": "medieval",
    "foetus": "fetus",
    "oestrogen": "estrogen",
    "manoeuvre": "maneuver",
    "haemoglobin": "hemoglobin",
    "anaemia": "anemia",
    "paediatric": "pediatric",
    "tv": "television",
    "m": "meter",
    "mi": "mile",
    "yd": "yard",
    "oz": "ounce",
    "ha": "hectare",
    "kw": "kilowatt",
    "mw": "megawatt",
    "gw": "gigawatt",
    "sq": "square",
    "hr": "hour",
    "km": "kilometer",
    "kms": "kilometers",
    "cm": "centimeter",
    "mm": "millimeter",
    "kg": "kilogram",
    "kgs": "kilograms",
    "ft": "foot",
    "lb": "pound",
    "lbs": "pounds",
    "kilogramme": "kilogram",
    "kilogrammes": "kilograms",
    "hrs": "hours",
    "mins": "minutes",
    "okay": "ok",
    "mph": "mph",
    "usa": "us",
    "movie": "film",
    "movies": "films",
    "globally": "worldwide",
}
