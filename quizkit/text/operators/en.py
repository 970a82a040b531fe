"""English: operator words by class, and the closed classes that clauses are read from."""

from __future__ import annotations

from quizkit.text.operators.en_keys import english_key
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
)

# Words that are operators in exactly this form.
WORDS = by_class(
    {
        NEGATION: """not n't never no none nobody nothing nowhere neither nor noone hardly scarcely barely
            rarely seldom without cannot non nought un minus zero unable impossible false falsely untrue
            incorrect incorrectly wrong wrongly mistaken mistakenly erroneous erroneously fictitious bogus hoax myth
            lack lacks lacked lacking absence absent devoid bereft insufficient insufficiently
            against anything anywhere anyone anybody anymore failure refusal denial inability unwilling
            unwillingness reluctant incapable ineligible exempt immune""",
        CONDITION: """if unless whether provided providing assuming supposing lest otherwise hypothetically
            hypothetical depending dependent contingent subject else conditional conditionally conditioned iff
            whenever""",
        EXCEPTION: """except excepting excluding excluded besides barring save bar exception exceptions instead rather
            apart aside exclusive sans unlike""",
        MODALITY: """may might could can should would will shall must ought cannot 'll 'd needn't likely unlikely
            potential potentially possible possibly perhaps maybe probable probably presumably supposed
            eventual conceivable conceivably feasible plausible plausibly prospective
            expected anticipated projected predicted forecast scheduled destined bound due poised ready
            supposedly theoretically theoretical imaginable certain certainly surely doubtless undoubtedly
            doubtful uncertain unclear unknown unsure undecided unproven unconfirmed tentative tentatively
            able capable allowed permitted entitled eligible willing liable prone apt optional optionally
            able_to risk chance chances possibility possibilities probability likelihood opportunity ability capacity
            future upcoming forthcoming soon eventually-to tomorrow next-year going gonna""",
        ATTRIBUTION: """according allegedly reportedly purportedly apparently seemingly ostensibly arguably
            supposed alleged purported reputed reputedly putative putatively so-called presumably nominally
            claim claims belief beliefs theory theories hypothesis hypotheses rumour rumor rumours rumors
            allegation allegations accusation accusations opinion opinions view viewpoint assertion assertions
            argument assumption assumptions conjecture speculation suggestion legend legends folklore legendary
            mythical fictional fictionally imaginary evidence proof sign signs indication indications
            quote self-described self-proclaimed self-styled critics officially unofficially
            notion idea perception impression misconception viewed per dubbed deemed""",
        APPROXIMATION: """about around approximately roughly nearly almost circa ca c. approx estimated virtually
            practically close some-kind or-so more-or-less approximate near nigh somewhat quasi partially partly
            half semi barely scarcely just-under just-over effectively technically notionally essentially""",
        QUANTITY: """all every each any most many much some several few fewer little both only half majority minority
            part parts entire whole entirely wholly always often usually sometimes generally mostly mainly largely
            partly partially fully completely totally occasionally frequently commonly typically normally
            predominantly primarily chiefly principally solely exclusively merely just everyone everybody
            everything everywhere someone somebody something somewhere various numerous certain
            particularly especially widely broadly twice once thrice double triple
            dozens hundreds thousands millions billions plenty lots handful couple dozen enough
            most-of increasingly regularly repeatedly constantly continually traditionally customarily
            ordinarily habitually invariably consistently periodically sporadically intermittently infrequently
            total alone individually collectively jointly respectively overwhelmingly universally""",
        COMPARISON: """more less than fewer greater lesser as least too so such equally same similarly like-sized
            comparable comparatively relatively better worse further slightly far""",
        TIME: """before after until till since prior following ago already yet still formerly previously former
            later then-later ex once currently now anymore presently nowadays today initially originally
            longer earlier afterwards afterward thereafter beforehand hitherto thus-far recently pre post
            previous temporary temporarily briefly momentarily permanently ultimately again""",
        INTENTION: """unsuccessfully unsuccessful failed attempted proposed planned intended hoped aborted abortive
            cancelled canceled failed-to plan plans attempt attempts proposal proposals intention intentions
            effort efforts bid aim aims ambition ambitions unbuilt unfinished incomplete unfulfilled""",
        ALTERNATIVE: """or either nor and/or alternatively""",
        PRIVATIVE: """fake counterfeit mock pseudo would-be vice deputy acting assistant honorary sub toy
            artificial imitation replica sham forged dummy simulated nominal titular former onetime erstwhile
            wannabe bogus anti counter mis dis un- non- under co-opted lapsed deposed ousted retired late
            elect designate designated prospective stand-in substitute surrogate interim caretaker provisional
            pretender shadow aspiring decoy budding""",
    }
)

# Verbs (and nouns and adjectives made of them) that are operators in every inflected form.
LEMMAS = by_class(
    {
        NEGATION: """fail refuse deny decline reject prevent avoid cease stop forbid prohibit ban neglect omit
            forget withhold dispute doubt disprove refute dismiss abandon cancel abort renounce disclaim
            disavow oppose block hinder discourage dissuade deter miss lack cannot abolish repeal revoke rescind
            annul overturn reverse suspend postpone delay halt resist evade escape exclude debunk contradict
            discredit retract veto decry disallow disqualify deprive exempt refrain abstain thwart foil
            object protest""",
        INTENTION: """plan intend try attempt propose seek aim want wish hope threaten offer aspire strive
            endeavour endeavor struggle prepare promise pledge vow agree decide consent desire
            mean order command ask urge request demand instruct require advise recommend encourage persuade
            invite allow permit authorise authorize enable force oblige compel beg call warn encourage
            negotiate bid campaign lobby push press vote tend need help begin start learn
            pretend dream desire consider contemplate await conspire plot arrange apply appeal design""",
        ATTRIBUTION: """say claim believe think argue allege report estimate suggest consider regard accuse deem
            maintain assert contend insist state declare announce suppose presume assume rumour rumor speculate
            imagine feel suspect fear conclude hypothesise hypothesize theorise theorize posit postulate imply
            hint indicate reckon guess predict forecast project anticipate expect foresee view portray depict describe
            characterise characterize label dub testify swear complain tell inform advise note remark comment
            observe acknowledge admit concede confess profess purport perceive seem appear look
            interpret treat envision envisage conceive credit attribute ascribe charge blame
            judge rate opine proclaim affirm warn explain write teach hold hear learn doubt debate discuss
            question wonder ask hypothesize calculate dream lie joke quip boast rule expect call
            repute rumour swear assure convince persuade reassure""",
    }
)

# Operator verbs that are operators only before a clause or an infinitive: "states that", "began to".
GUARDED = listed(
    """lie state hold write teach learn hear rule note rate project comment observe charge label judge treat
    describe view
    portray depict question look begin start help need tend order design mean offer call press push bid apply pledge
    vote
    allow enable force invite permit advise encourage recommend command request require prepare arrange pretend appeal
    await consider contemplate expect seek learn warn credit perceive interpret explain calculate complain swear love
    agree decide desire discuss debate quip joke boast dream stop cease start miss project forecast"""
)
ARTICLES = listed("a an the")
DETERMINERS = ARTICLES | listed(
    """this that these those its his her their our my your whose no every each any some all both either neither
    another such many much several few most 's what which"""
)
PREPOSITIONS = listed(
    """in on at by for with from of to into onto upon under over during through throughout across along among
    amongst amid between within without against towards toward near beside beyond behind above below beneath
    inside outside around about after before until till since as per via despite notwithstanding concerning
    regarding off out up down past opposite aboard alongside besides except like unlike than versus
    including excluding following circa atop underneath amidst"""
)
COORDINATORS = listed("and or but nor yet & plus")
CONTRASTS = listed("but whereas while although though yet however nevertheless nonetheless")
SUBORDINATORS = listed(
    """because although though while whereas when whenever since if unless until till before after as that
    whether so once lest where wherever whatever whichever whoever"""
)
RELATIVES = listed("who whom whose which that where when wherein whereby why")
AUXILIARIES = listed(
    """is are was were be been being am 's 're 'm has have had having 've do does did done will would shall should
    can could may might must ought 'll 'd"""
)
PRONOUNS = listed(
    """i you he she it we they me him us them himself herself itself themselves who whom which that this
    these those there one mine yours hers ours theirs"""
)
ADVERBS = listed(
    """also thus therefore however moreover furthermore indeed meanwhile nevertheless nonetheless hence
    subsequently finally then consequently accordingly instead-of additionally likewise besides notably
    together away back here there very quite highly well even
    firstly secondly thirdly lastly respectively-not overall namely
    how
    importantly interestingly incidentally significantly remarkably
    abroad overseas nearby online today yesterday thereby therein
    first second third in-turn both-of as-well"""
)
UNIVERSALS = listed(
    """all every each any no none not never only both few most nobody nothing everyone everybody everything always
    without if unless than more less fewer hardly rarely seldom scarcely barely neither nor exactly just
    first last solely exclusively sole unique cannot n't fewest same other"""
)
TITLES = listed(
    """mr mrs ms miss dr doctor professor prof sir lord lady dame president king queen prince princess
    emperor empress general captain colonel major lieutenant sergeant admiral commander governor senator
    minister chancellor pope bishop archbishop cardinal judge justice mayor ambassador reverend rev father
    duke duchess count countess baron marquis earl chief director secretary commissioner coach inventor
    engineer physicist chemist economist author novelist poet composer painter singer actor actress writer historian"""
)
COPULAS = listed("is are was were be been being am 's 're 'm")

NUMBER_WORDS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
ORDINAL_WORDS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
    "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
}  # fmt: skip
SCALE_WORDS = {
    "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "lakh": 10**5, "crore": 10**7, "quadrillion": 10**15, "mn": 10**6, "bn": 10**9, "m": 10**6, "k": 1000,
}  # fmt: skip
MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4,
    "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip

PHRASES = phrases(
    {
        CONDITION: "on request; on demand; by appointment; by arrangement; at the request of",
        QUANTITY: """from time to time; on occasion; in general; by and large; for the most part; in part;
            at least in part; at times; as a rule; in rare cases; in some cases; in most cases; in many cases;
            on the whole; to some extent; to a degree; in the main; more or less; now and then; every so often""",
        APPROXIMATION: """on average; in effect; in essence; in all but name; so to speak; give or take;
            in round numbers; in round figures""",
        ATTRIBUTION: """as legend has it; as the story goes; as tradition has it; as rumour has it; as some tell it;
            as the tale goes; in theory; on paper; so the story goes; so the legend goes; so the tale goes;
            legend has it; tradition has it; rumour has it; rumor has it; the story goes; in the eyes of;
            in the words of; in the telling of""",
    }
)

OPERATORS = Operators(
    language="en",
    words=WORDS,
    lemmas=LEMMAS,
    articles=ARTICLES,
    determiners=DETERMINERS,
    prepositions=PREPOSITIONS,
    coordinators=COORDINATORS,
    contrasts=CONTRASTS,
    subordinators=SUBORDINATORS,
    relatives=RELATIVES,
    auxiliaries=AUXILIARIES,
    pronouns=PRONOUNS,
    adverbs=ADVERBS,
    universals=UNIVERSALS,
    titles=TITLES,
    guarded=frozenset(english_key(word) for word in GUARDED),
    past_forms=listed("was were had"),
    present_forms=listed("is are am 're 'm has have 've do does"),
    copulas=COPULAS,
    number_words=NUMBER_WORDS,
    ordinal_words=ORDINAL_WORDS,
    scale_words=SCALE_WORDS,
    months=MONTHS,
    phrases=PHRASES,
)
