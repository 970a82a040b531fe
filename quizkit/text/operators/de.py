"""German: operator words by class, and the closed classes that clauses are read from."""

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

WORDS = by_class(
    {
        NEGATION: """nicht nie niemals kein keine keinen keinem keiner keines niemand nichts ohne weder noch kaum
        unmöglich
            falsch unwahr keineswegs keinesfalls nirgends verweigert verweigerte lehnt lehnte abgelehnt verhindert
            verhinderte verbietet verbot verboten scheitert scheiterte gescheitert versäumt bestreitet bestritt leugnet
            leugnete dementiert dementierte fehlt fehlte mangel abwesenheit statt anstatt gegen""",
        CONDITION: "wenn falls sofern ob vorausgesetzt bedingung abhängig solange soweit",
        EXCEPTION: "außer ausgenommen ausnahme abgesehen",
        MODALITY: """kann können könnte könnten konnte konnten mag mögen möchte möchten darf dürfen dürfte dürften
        durfte soll
            sollen sollte sollten muss müssen musste mussten müsste wird werden würde würden vielleicht möglicherweise
            wahrscheinlich vermutlich wohl möglich eventuell voraussichtlich geplant erwartet künftig zukünftig
            womöglich
            potenziell potentiell wäre wären hätte hätten sei seien habe""",
        ATTRIBUTION: """laut zufolge gemäß angeblich mutmaßlich offenbar anscheinend scheinbar sagt sagte sagten gesagt
            behauptet behauptete behaupteten glaubt glaubte glaubten meint meinte meinten denkt dachte erklärt erklärte
            erklärten berichtet berichtete berichten vermutet vermutete vermuten gilt galt gelten galten nennt nannte
            schätzt schätzte schätzen scheint schien hält hielt halten theorie hypothese legende gerücht gerüchte
            meinung
            ansicht sogenannt sogenannte sogenannter wirft warf beschuldigt beschuldigte sage""",
        APPROXIMATION: "etwa ungefähr rund circa ca fast beinahe nahezu knapp gut halb teilweise annähernd",
        QUANTITY: """alle aller allen alles jede jeder jedes jeden meisten mehrheit viele vieler vielen wenige
        wenigen einige
            einigen manche mancher beide beiden nur lediglich ausschließlich allein hälfte immer oft manchmal meist
            meistens gewöhnlich hauptsächlich selten größtenteils zumeist üblicherweise normalerweise gelegentlich
            häufig überwiegend weitgehend vorwiegend teils zuweilen mitunter bisweilen teil
            ganz ganze völlig vollständig vor-allem mehrere insgesamt
            einzige einziger einziges einzigen genug""",
        COMPARISON: "mehr weniger als größer kleiner besser schlechter so gleich höher niedriger wie",
        TIME: """vor nach bis seit bevor nachdem ehemals ehemalige ehemaliger ehemaligen früher einst noch-immer
        bereits schon
            zuvor danach derzeit aktuell ursprünglich zunächst anfangs heute jetzt damals vorübergehend später einstige
            einstiger vormals""",
        INTENTION: """will wollen wollte wollten versucht versuchte versuchten plant plante planten beabsichtigt
        beabsichtigte
            hofft hoffte hofften strebt strebte verspricht versprach droht drohte vorhaben plan pläne versuch beschließt
            beschloss wünscht wünschte""",
        ALTERNATIVE: "oder entweder beziehungsweise bzw",
        PRIVATIVE: "falsche falscher vize stellvertretende stellvertretender pseudo ex kommissarisch kommissarische",
    }
)

PHRASES = phrases(
    {
        CONDITION: "es sei denn; für den fall; im falle; im fall; je nach; nur dann",
        MODALITY: "im begriff; auf dem weg; in aussicht",
        EXCEPTION: "bis auf; an stelle; mit ausnahme; abgesehen von",
        ATTRIBUTION: """nach ansicht; nach meinung; nach angaben; nach aussage; so der; so die; so das; im roman;
            im film; in der legende; in der sage; im traum; im märchen; in der theorie; so genannt;
            so genannte; heißt es; hieß es""",
        QUANTITY: """in der regel; im allgemeinen; im großen und ganzen; ab und zu; hin und wieder; zum teil;
            von zeit zu zeit; mehr oder weniger; in der mehrzahl""",
        NEGATION: "weit davon entfernt; alles andere",
    }
)

OPERATORS = Operators(
    language="de",
    words=WORDS,
    lemmas={},
    articles=listed("der die das den dem des ein eine einen einem einer eines"),
    determiners=listed(
        """dieser diese dieses diesen diesem jener jene jenes sein seine seinen seinem seiner seines ihr ihre ihren
        ihrem
        ihrer ihres unser unsere mein meine jede jeder jedes alle aller allen kein keine keinen beide beiden einige
        viele"""
    ),
    prepositions=listed(
        """in im an am auf aus bei beim mit nach seit von vom zu zum zur durch für gegen ohne um unter über vor
        hinter neben
        zwischen während wegen trotz bis ab ins ans gegenüber"""
    ),
    coordinators=listed("und oder aber sondern sowie"),
    contrasts=listed("aber sondern doch jedoch während obwohl"),
    subordinators=listed("weil dass obwohl während wenn falls ob als nachdem bevor da damit sobald"),
    relatives=listed("welcher welche welches welchen dessen deren wo"),
    auxiliaries=listed(
        """ist sind war waren sein gewesen wird werden wurde wurden worden hat haben hatte hatten kann können konnte
        muss
        müssen soll sollen darf"""
    ),
    pronouns=listed("er sie es wir ich du man sich ihn ihm ihnen"),
    adverbs=listed("auch außerdem zudem sehr dann schließlich dort hier somit daher"),
    universals=listed("alle aller allen jede jeder jedes kein keine nicht nie nur einzige erste ersten erster meisten"),
    titles=listed("herr frau doktor dr professor könig königin kaiser präsident general papst sankt graf fürst"),
    guarded=listed(
        """erklärt erklärte erklärten berichtet berichtete hält hielt halten nennt nannte wirft warf"""
    ),
    past_forms=listed("war waren wurde wurden hatte hatten"),
    present_forms=listed("ist sind wird werden hat haben"),
    copulas=listed("ist sind war waren"),
    number_words={
        "eins": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9,
        "zehn": 10,
        "elf": 11, "zwölf": 12, "zwanzig": 20, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "hundert": 100,
    },
    ordinal_words={
        "erste": 1, "ersten": 1, "erster": 1, "erstes": 1, "zweite": 2, "zweiten": 2, "zweiter": 2, "dritte": 3,
        "dritten": 3,
    },
    scale_words={
        "tausend": 1000, "million": 10**6, "millionen": 10**6, "milliarde": 10**9, "milliarden": 10**9,
        "billionen": 10**12,
    },
    months={
        "januar": 1, "jänner": 1, "februar": 2, "märz": 3, "april": 4, "mai": 5, "juni": 6, "juli": 7, "august": 8,
        "september": 9, "oktober": 10, "november": 11, "dezember": 12,
    },
    phrases=PHRASES,
    decimal_comma=True,
)  # fmt: skip
