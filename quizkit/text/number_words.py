"""The words for numbers, by language: data for `spoken.py` and `numbers.py`. Accents and case are left out."""

from __future__ import annotations

from fractions import Fraction

_EN = dict(
    zip(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen".split(),
        range(20),
        strict=True,
    )
) | {word: 10 * tens for tens, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
_ES = dict(
    zip(
        "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
        "dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres "
        "veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve".split(),
        range(30),
        strict=True,
    )
) | {
    "un": 1, "una": 1, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70,
    "ochenta": 80, "noventa": 90, "cien": 100, "ciento": 100, "doscientos": 200, "trescientos": 300,
    "cuatrocientos": 400, "quinientos": 500, "seiscientos": 600, "setecientos": 700,
    "ochocientos": 800, "novecientos": 900,
    "doscientas": 200, "trescientas": 300, "cuatrocientas": 400, "quinientas": 500, "seiscientas": 600,
    "setecientas": 700, "ochocientas": 800, "novecientas": 900,
}  # fmt: skip
_FR = dict(
    zip(
        "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split(),
        range(17),
        strict=True,
    )
) | {"une": 1, "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}
_DE_SMALL = dict(
    zip(
        "null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn "
        "funfzehn sechzehn siebzehn achtzehn neunzehn".split(),
        range(20),
        strict=True,
    )
)
_DE_TENS = dict(
    zip("zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig".split(), range(20, 100, 10), strict=True)
)
# German writes the ones before the tens, in one word: einundzwanzig.
_DE = (
    _DE_SMALL
    | _DE_TENS
    | {"ein": 1, "eine": 1}
    | {
        f"{'ein' if ones == 'eins' else ones}und{tens}": number + ten
        for ones, number in _DE_SMALL.items()
        if 1 <= number <= 9
        for tens, ten in _DE_TENS.items()
    }
)

WORDS: dict[str, dict[str, int]] = {"en": _EN, "es": _ES, "fr": _FR, "de": _DE}

SCALES: dict[str, dict[str, int]] = {
    "en": {
        "dozen": 12, "dozens": 12, "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9,
        "trillion": 10**12, "millions": 10**6, "billions": 10**9, "trillions": 10**12, "bn": 10**9,
    },
    "es": {"mil": 1000, "millon": 10**6, "millones": 10**6, "billon": 10**12, "billones": 10**12},
    "fr": {
        "cent": 100, "cents": 100, "mille": 1000, "million": 10**6, "millions": 10**6,
        "milliard": 10**9, "milliards": 10**9,
    },
    "de": {
        "hundert": 100, "tausend": 1000, "million": 10**6, "millionen": 10**6,
        "milliarde": 10**9, "milliarden": 10**9, "billion": 10**12, "billionen": 10**12,
        "mio": 10**6, "mrd": 10**9,
    },
}  # fmt: skip

# Scales that count one by themselves: “hundred and one”, “mil novecientos”; “millions” count nothing.
LONE_SCALES = frozenset("hundred thousand million billion trillion dozen mil mille cent hundert tausend".split())

JOINERS: dict[str, frozenset[str]] = {
    "en": frozenset({"and"}),
    "es": frozenset({"y"}),
    "fr": frozenset({"et"}),
    "de": frozenset({"und"}),
}
# One before a scale or a part: “a million”, “a third”.
ARTICLES: dict[str, frozenset[str]] = {"en": frozenset({"a", "an"})}
OF: dict[str, frozenset[str]] = {"en": frozenset({"of"}), "es": frozenset({"de"}), "fr": frozenset({"de"})}
POINTS = {"en": "point", "es": "coma", "fr": "virgule", "de": "komma"}

# Parts that need no article before them: “half a million”, “et demi”.
HALVES: dict[str, dict[str, Fraction]] = {
    "en": {"half": Fraction(1, 2), "quarter": Fraction(1, 4)},
    "es": {"medio": Fraction(1, 2), "media": Fraction(1, 2)},
    "fr": {"demi": Fraction(1, 2), "demie": Fraction(1, 2)},
    "de": {"halb": Fraction(1, 2), "halbe": Fraction(1, 2), "einhalb": Fraction(1, 2)},
}
# Ordinals are no numbers; those from three on name the parts of one: “two thirds”.
_ORDINALS = dict(
    zip(
        "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        range(3, 21),
        strict=True,
    )
) | {
    "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80,
    "ninetieth": 90, "hundredth": 100, "thousandth": 1000, "millionth": 10**6,
}  # fmt: skip
ORDINALS: dict[str, frozenset[str]] = {"en": frozenset(_ORDINALS) | {"first", "second"}}
# Behind several: “two thirds”; behind one: “a third”.
PARTS: dict[str, dict[str, Fraction]] = {
    "en": {f"{ordinal}s": Fraction(1, number) for ordinal, number in _ORDINALS.items()}
    | {"halves": Fraction(1, 2), "quarters": Fraction(1, 4)},
}
PART: dict[str, dict[str, Fraction]] = HALVES | {
    "de": {"halb": Fraction(1, 2), "halbe": Fraction(1, 2)},
    "en": HALVES["en"] | {ordinal: Fraction(1, number) for ordinal, number in _ORDINALS.items()},
}

CHINESE_DIGITS = {
    "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6,
    "七": 7, "八": 8, "九": 9,
}  # fmt: skip
CHINESE_UNITS = {"十": 10, "百": 100, "千": 1000, "万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}
