"""Spanish: operator words by class, and the closed classes that clauses are read from."""

from __future__ import annotations

from quizkit.text.operators.tables import (
    ALTERNATIVE,
    APPROXIMATION,
    ATTRIBUTION,
    COMPARISON,
    CONDITION,
    EXCEPTION,
    INTENTION,
    MODALITY,
    NEGATION,
    PRIVATIVE,
    QUANTITY,
    TIME,
    Operators,
    by_class,
    listed,
    phrases,
)  # fmt: skip

_AR = "ar a an aba aban ó aron ando ado ada ados adas ará arán aría arían e en ara aran ase asen amos é".split()
_IR = (
    "er ir e en ía ían ió ieron iendo ido ida idos idas erá erán ería erían irá irán iría irían a an iera ieran".split()
)


def conjugated(stems: str, endings: list[str]) -> str:
    """The third-person forms of regular verbs, from their stems."""
    return " ".join(stem + ending for stem in stems.split() for ending in endings)


WORDS = by_class(
    {
        NEGATION: """no nunca jamás nadie nada ningún ninguno ninguna ni tampoco sin apenas imposible falso falsa
        incapaz
            ausencia falta negativa impide impidió impedir carece carecía carecen """
        + conjugated("neg rechaz evit abandon cancel anul fracas cesó dej descart renunci suspend", _AR)
        + " "
        + conjugated("prohib imped omit", _IR),
        CONDITION: "si caso condición condicionado depende dependía dependen dependiendo",
        EXCEPTION: "excepto salvo menos-que exceptuando excluyendo excepción",
        MODALITY: """puede pueden podría podrían podía podían podrá podrán pudo pudieron pudiera debe deben debía
        debería deberían debió
            quizá quizás acaso probable probablemente posible posiblemente seguramente eventual supuesto
            supuestamente previsto
            prevista previstos previstas esperado esperada potencial potencialmente tal va van iba iban será habrá
            tendrá
            futuro futura próximo próxima""",
        ATTRIBUTION: """según dice dicen dijo dijeron decía decían cree creen creía creían creyó cuenta supuestamente
            presuntamente presunto presunta aparentemente teoría hipótesis creencia leyenda rumor rumores opinión
            sostiene
            sostuvo sostienen mantiene parece parecía propuso sugiere sugirió sugieren atribuye atribuyen atribuyó
            supone suponen suponía presume imagina piensa piensan pensaba estima estimó estiman """
        + conjugated("afirm declar asegur consider calific acus inform coment alegó aleg argument denunci", _AR),
        APPROXIMATION: "aproximadamente alrededor cerca casi unos unas prácticamente medio parcialmente",
        QUANTITY: """todo toda todos todas cada mayoría mayor-parte muchos muchas mucho mucha pocos pocas poco poca
        algunos
            algunas algún alguna varios varias ambos ambas solo sólo solamente únicamente único única mitad siempre
            a-veces generalmente normalmente principalmente frecuentemente raramente parte total totalmente
            completamente
            exclusivamente sobre-todo demasiado bastante suficiente""",
        COMPARISON: "más menos mayor menor mejor peor tan tanto igual que-el como",
        TIME: """antes después hasta desde tras todavía aún ya antiguo antigua antiguamente anteriormente actualmente
            inicialmente originalmente hoy ahora anterior posterior posteriormente entonces temporalmente primero""",
        INTENTION: """quiere quieren quería querían quiso busca buscó buscaba trata trató trataba pretende pretendía
        planea
            planeaba planeó intenta intentó intentaba intentar propone proponía espera esperaba esperan promete prometió
            desea deseaba proyecto plan planes intento""",
        ALTERNATIVE: "o u bien",
        PRIVATIVE: "falso falsa ex exministro expresidente vice subdirector interino interina pseudo antiguo antigua",
    }
)

PHRASES = phrases(
    {
        CONDITION: """a menos que; a no ser que; siempre que; siempre y cuando; con tal de que; en caso de;
            en el caso de; de haber; de no ser""",
        MODALITY: "tal vez; a lo mejor; a punto de; en vías de",
        EXCEPTION: "en lugar de; en vez de; menos los; menos las; menos el; menos la; a excepción de; con excepción de",
        ATTRIBUTION: """de acuerdo con; a juicio de; en opinión de; a decir de; al parecer; en la novela; en el cuento;
            en la película; en la leyenda; en un sueño; en sueños; en la ficción; en teoría""",
        QUANTITY: """a veces; por lo general; en general; de vez en cuando; con frecuencia; a menudo; en ocasiones;
            en su mayoría; en gran parte; en parte; por regla general; de costumbre; las más de las veces; al menos""",
        NEGATION: "por poco; lejos de; falta de; a falta de",
    }
)

OPERATORS = Operators(
    language="es",
    words=WORDS,
    lemmas={},
    articles=listed("el la los las lo un una unos unas"),
    determiners=listed(
        """este esta estos estas ese esa esos esas aquel aquella su sus mi mis nuestro nuestra cada todo toda todos
        todas
        algún alguna algunos algunas ningún ninguna otro otra otros otras ambos ambas"""
    ),
    prepositions=listed(
        """a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin sobre tras debido
        gracias del al"""
    ),
    coordinators=listed("y e o u ni pero sino"),
    contrasts=listed("pero sino aunque mientras"),
    subordinators=listed("porque aunque si cuando mientras como pues donde"),
    relatives=listed("que quien quienes cual cuales cuyo cuya cuyos cuyas"),
    auxiliaries=listed(
        """es son era eran fue fueron ser sido siendo está están estaba estaban estuvo ha han había habían hay hubo
        puede pueden podría podía debe deben debía debería"""
    ),
    pronouns=listed("él ella ello ellos ellas se le les lo yo tú nosotros eso esto aquello"),
    adverbs=listed("también además así muy entonces finalmente allí aquí"),
    universals=listed(
        """todo toda todos todas cada ningún ninguno ninguna no nunca solo sólo único única primer primero
        primera más"""
    ),
    titles=listed("don doña señor señora doctor doctora rey reina presidente general papa san santa"),
    guarded=listed(
        """declaró declara declaran declararon declarar declarado declarada
        consideró informó informaron comentó denunció argumentó atribuyó"""
    ),
    past_forms=listed("era eran fue fueron estaba estaban había"),
    present_forms=listed("es son está están ha han"),
    copulas=listed("es son era eran fue fueron"),
    number_words={
        "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9,
        "diez": 10,
        "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "dieciséis": 16, "diecisiete": 17,
        "dieciocho": 18, "diecinueve": 19, "veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "cien": 100,
    },
    ordinal_words={
        "primero": 1, "primera": 1, "primer": 1, "segundo": 2, "segunda": 2, "tercero": 3, "tercera": 3, "tercer": 3,
        "cuarto": 4, "cuarta": 4, "quinto": 5, "quinta": 5,
    },
    scale_words={"mil": 1000, "millón": 10**6, "millones": 10**6, "billón": 10**12, "billones": 10**12},
    months={
        "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8,
        "septiembre": 9, "setiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12,
    },
    phrases=PHRASES,
    decimal_comma=True,
)  # fmt: skip
