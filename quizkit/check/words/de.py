"""German words for fairness rules."""

from __future__ import annotations

from quizkit.check.words.tables import ItemWords, phrases

WORDS = ItemWords(
    all_above=phrases(
        """alle_genannten alle_der_genannten alle_oben_genannten alle_der_oben_genannten alles_oben_genannte alle_obigen
        alle_antworten alle_antworten_sind_richtig alle_antworten_stimmen alle_sind_richtig alles_trifft_zu
        alle_aussagen_treffen_zu alle_aussagen_sind_richtig alle_genannten_antworten alles_davon alle_vorherigen"""
    ),
    none_above=phrases(
        """keine_der_genannten keiner_der_genannten keines_der_genannten keine_der_oben_genannten keine_der_obigen
        keine_antwort_ist_richtig keine_der_antworten keine_dieser_antworten keine_davon keiner_davon keines_davon
        nichts_davon nichts_trifft_zu keine_aussage_trifft_zu keine_der_aussagen keine_der_genannten_antworten
        keine_der_aussagen_trifft_zu keine_der_antworten_ist_richtig keine_richtige_antwort
        keine_der_obigen_antworten keine_der_oben_genannten_antworten"""
    ),
    truths=phrases("wahr falsch richtig unrichtig ja nein stimmt stimmt_nicht"),
    combining=phrases("und oder nur sowohl als auch weder noch beide & sind ist richtig aber nicht"),
    joins=phrases("und & oder sowie als_auch"),
    absolutes=phrases(
        """immer nie niemals völlig absolut vollkommen ausnahmslos unbedingt zweifellos unter_allen_umständen
        unter_keinen_umständen in_jedem_fall in_keinem_fall auf_keinen_fall jederzeit"""
    ),
    vague=phrases(
        """meistens meist manchmal oft häufig selten gelegentlich gewöhnlich üblicherweise normalerweise
        im_allgemeinen in_der_regel hin_und_wieder ab_und_zu"""
    ),
    negations=phrases("nicht nie niemals kein keine keinen keinem keiner keines niemand nichts"),
    exceptions=phrases("außer ausgenommen mit_ausnahme"),
    askings=phrases(
        "was welche welcher welches welchen welchem wer wen wem wessen wann wo wohin woher wie wieviel wofür womit"
    ),
    clauses=phrases(
        """dass der_nicht die_nicht das_nicht wenn weil ob obwohl während da damit sondern als bevor nachdem bis falls
        trotz wegen"""
    ),
    because_of=phrases("warum weshalb wieso aus_welchem_grund nicht_nur ob_oder_nicht oder_nicht"),
    generic=phrases(
        """welche welcher welches welchen was der die das folgenden folgende folgender aussage aussagen antwort
        antworten option möglichkeit möglichkeiten ist sind war richtig falsch wahr korrekt stimmt zutreffend trifft
        treffen zu nicht von diesen laut dem artikel text kreuze wähle an aus bitte über davon hier"""
    ),
    commands=phrases("wähle nenne ergänze ordne finde gib bestimme kreuze markiere nennen wählen"),
    several=phrases("welche_zwei welche_beiden welche_drei welche_vier nenne_zwei nenne_drei"),
    more=phrases("mehr_als über mindestens größer_als nach"),
    less=phrases("weniger_als unter höchstens kleiner_als vor bis_zu"),
    uncounted=phrases(
        """keine keiner keines kein nichts viele mehrere wenige halb beide alle unbekannt einmal zweimal
        nie niemals dutzende mittag mitternacht hunderte tausende millionen"""
    ),
    measures=phrases(
        """jahr jahre jahren monat monate woche wochen tag tage tagen stunde stunden minute minuten sekunde
        sekunden meter kilometer meile meilen seemeilen hektar tonne tonnen liter gramm kilogramm kilo
        euro dollar franken mark prozent grad v._chr n._chr uhr °c"""
    ),
)
