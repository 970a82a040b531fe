"""French: operator words by class, and the closed classes that clauses are read from."""

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

_ER = "er e ent a èrent ait aient é ée és ées ant era eront erait eraient ons".split()


def conjugated(stems: str) -> str:
    """The third-person forms of regular verbs in -er, from their stems."""
    return " ".join(stem + ending for stem in stems.split() for ending in _ER)


WORDS = by_class(
    {
        NEGATION: """ne n pas non jamais rien personne aucun aucune nul nulle ni sans guère point impossible faux fausse
            incapable absence manque interdit interdite empêche empêcha interdire échoue échoua échoué """
        + conjugated("refus rejet abandonn annul évit cess ni nég empêch écart renonç dément"),
        CONDITION: "si s' condition sauf-si pourvu dépend dépendait dépendent cas lorsque-si",
        EXCEPTION: "sauf excepté hormis hors exception",
        MODALITY: """peut peuvent pourrait pourraient pouvait pouvaient pourra pourront pu doit doivent devait
        devrait devraient
            devra peut-être probablement probable possible possiblement sans-doute éventuel éventuellement prévu prévue
            prévus prévues attendu attendue potentiel potentielle va vont allait allaient sera seront aura auront serait
            seraient aurait auraient futur future prochain prochaine""",
        ATTRIBUTION: """selon dit disent disait dirent d'après croit croient croyait prétend prétendent prétendu
        prétendue
            prétendument présumé présumée apparemment théorie hypothèse croyance légende rumeur rumeurs avis opinion
            soutient
            soutint semble semblait paraît suggère suggéra supposé supposée tient réputé réputée """
        + conjugated("affirm déclar pens estim assur consid accus allègu signal attribu suppos qualifi racont rapport"),
        APPROXIMATION: "environ presque près quelque quasi quasiment approximativement partiellement moitié demi",
        QUANTITY: """tout toute tous toutes chaque plupart majorité beaucoup peu quelques plusieurs certains
        certaines seul
            seule seuls seules seulement uniquement moitié toujours souvent parfois généralement principalement rarement
            partie entier entière entièrement complètement exclusivement surtout trop assez deux-tiers""",
        COMPARISON: "plus moins meilleur meilleure pire mieux aussi-que autant égal comme que-le",
        TIME: """avant après jusque depuis encore déjà ancien ancienne anciennement auparavant actuellement initialement
            originellement aujourd'hui maintenant précédent précédente ultérieurement alors temporairement autrefois""",
        INTENTION: """veut veulent voulait voulut cherche cherchait cherchait essaie essaya essayait tente tenta
        tentait tenté
            propose proposait espère espérait promet promit souhaite souhaitait projet plan plans tentative envisage
            envisageait compte""",
        ALTERNATIVE: "ou soit",
        PRIVATIVE: "faux fausse ex vice sous-directeur intérimaire pseudo ancien ancienne",
    }
)

PHRASES = phrases(
    {
        CONDITION: """à moins que; à moins de; pourvu que; tant que; au cas où; en cas de; dans le cas où;
            à supposer que; à condition""",
        MODALITY: "sans doute; il se peut; en passe de; en voie de; sur le point de",
        EXCEPTION: "au lieu de; à part; à exception de; à l exception de",
        ATTRIBUTION: """de après; aux yeux de; à en croire; au dire de; aux dires de; dans le roman; dans le film;
            dans la légende; dans le conte; dans un rêve; en rêve; en théorie""",
        QUANTITY: """en général; de habitude; de temps en temps; le plus souvent; en partie; pour la plupart;
            plus ou moins; en règle générale; la plupart du temps; dans l ensemble; par moments; en majorité""",
        NEGATION: "loin de; faute de; il s en faut",
    }
)

OPERATORS = Operators(
    language="fr",
    words=WORDS,
    lemmas={},
    articles=listed("le la les l un une des"),
    determiners=listed(
        """ce cet cette ces son sa ses leur leurs mon ma mes notre nos chaque tout toute tous toutes aucun aucune
        autre autres
        quelques plusieurs certains certaines"""
    ),
    prepositions=listed(
        """à de d en dans sur sous par pour avec sans chez entre vers contre grâce depuis pendant durant avant après
        jusque selon du au aux des parmi"""
    )
    - listed("des"),
    coordinators=listed("et ou ni mais"),
    contrasts=listed("mais tandis alors-que quoique"),
    subordinators=listed("parce car si quand lorsque puisque comme tandis bien-que où"),
    relatives=listed("qui que dont lequel laquelle lesquels lesquelles où"),
    auxiliaries=listed(
        """est sont était étaient fut furent être été a ont avait avaient eut eurent peut peuvent pourrait pouvait doit
        doivent devait devrait"""
    ),
    pronouns=listed("il elle ils elles on se lui leur je tu nous vous cela ceci ce"),
    adverbs=listed("aussi également ainsi très alors-donc enfin ici là"),
    universals=listed("tout toute tous toutes chaque aucun aucune ne pas jamais seul seule premier première plus"),
    titles=listed("monsieur madame mademoiselle docteur roi reine président général pape saint sainte"),
    guarded=listed(
        """déclare déclara déclaré déclarent déclarée rapporte rapporta rapporté
        raconte raconta signale signala qualifié qualifie"""
    ),
    past_forms=listed("était étaient fut furent avait avaient"),
    present_forms=listed("est sont a ont"),
    copulas=listed("est sont était étaient fut furent"),
    number_words={
        "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11,
        "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "trente": 30, "quarante": 40,
        "cinquante": 50, "soixante": 60, "cent": 100,
    },
    ordinal_words={"premier": 1, "première": 1, "deuxième": 2, "second": 2, "seconde": 2, "troisième": 3,
                   "quatrième": 4},
    scale_words={"mille": 1000, "million": 10**6, "millions": 10**6, "milliard": 10**9, "milliards": 10**9},
    months={
        "janvier": 1, "février": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "août": 8, "septembre": 9,
        "octobre": 10, "novembre": 11, "décembre": 12,
    },
    phrases=PHRASES,
    decimal_comma=True,
)  # fmt: skip
