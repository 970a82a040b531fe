"""French words for fairness rules."""

from __future__ import annotations

from quizkit.check.words.tables import ItemWords, phrases

WORDS = ItemWords(
    all_above=phrases(
        """toutes_ces_réponses toutes_les_réponses toutes_les_réponses_ci-dessus toutes_les_réponses_précédentes
        toutes_les_réponses_sont_correctes toutes_les_réponses_sont_exactes toutes_les_réponses_sont_bonnes
        toutes_les_réponses_sont_justes tout_ce_qui_précède tous_les_choix_ci-dessus toutes_ces_options tout_cela
        toutes_les_propositions toutes_ces_propositions toutes_les_options_ci-dessus toutes_sont_correctes"""
    ),
    none_above=phrases(
        """aucune_de_ces_réponses aucune_des_réponses aucune_des_réponses_ci-dessus aucune_des_réponses_précédentes
        aucune_réponse aucune_réponse_n'est_correcte aucun_de_ces_choix aucune_de_ces_propositions
        rien_de_ce_qui_précède aucune_de_ces_options rien_de_tout_cela aucune_n'est_correcte"""
    ),
    truths=phrases("vrai faux vraie fausse oui non correct incorrect"),
    combining=phrases("et ou ni seulement à la fois mais pas & sont uniquement les deux"),
    joins=phrases("et & ou ainsi_que"),
    absolutes=phrases(
        """toujours jamais complètement absolument totalement définitivement invariablement assurément
        dans_tous_les_cas en_aucun_cas sans_exception en_toutes_circonstances à_tout_moment"""
    ),
    vague=phrases(
        """habituellement généralement normalement fréquemment rarement occasionnellement parfois souvent
        d'habitude en_général de_temps_en_temps la_plupart_du_temps le_plus_souvent quelquefois"""
    ),
    negations=phrases("pas jamais aucun aucune personne_ne rien_ne n'est_pas"),
    exceptions=phrases("sauf excepté hormis à_l'exception"),
    askings=phrases(
        """que quel quelle quels quelles qui quoi quand où comment combien lequel laquelle lesquels lesquelles
        qu'est-ce"""
    ),
    clauses=phrases("qui que dont où si parce_que bien_que tandis_que alors_que mais lorsque quand comme puisque car"),
    because_of=phrases("pourquoi pour_quelle_raison ou_non ou_pas non_seulement si_ce_n'est"),
    generic=phrases(
        """lequel laquelle lesquels lesquelles quel quelle quels quelles de des du la le les ces cette affirmation
        affirmations proposition propositions réponse réponses phrase phrases option options suivante suivantes suivants
        est sont vraie vraies fausse fausses correcte correctes exacte exactes juste bonne n'est pas ne selon l'article
        d'après article texte choisissez cochez parmi à sur une un"""
    ),
    commands=phrases("choisissez choisis cochez nommez nomme complétez indiquez citez cite donnez classez"),
    several=phrases(
        "quels_deux quelles_deux quels_sont_les_deux quelles_sont_les_deux quels_sont_les_trois citez_deux"
    ),
    more=phrases("plus_de au_moins supérieur_à"),
    less=phrases("moins_de au_plus jusqu'à inférieur_à"),
    uncounted=phrases(
        """aucun aucune rien plusieurs beaucoup peu demi moitié tous toutes inconnu jamais une_fois
        midi minuit des_centaines des_milliers des_millions"""
    ),
    measures=phrases(
        """an ans année années mois semaine semaines jour jours heure heures minute minutes seconde
        secondes mètre mètres kilomètre kilomètres mille milles hectare hectares tonne tonnes litre
        litres gramme grammes kilogramme kilogrammes kilo kilos euro euros dollar dollars franc francs
        pour_cent degré degrés av._j.-c °c"""
    ),
)
