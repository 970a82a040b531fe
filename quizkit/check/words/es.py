"""Spanish words for fairness rules."""

from __future__ import annotations

from quizkit.check.words.tables import ItemWords, phrases

WORDS = ItemWords(
    all_above=phrases(
        """todas_las_anteriores todos_los_anteriores todo_lo_anterior todas_son_correctas todos_son_correctos
        todas_las_respuestas_son_correctas todas_las_respuestas_anteriores todas_las_opciones todas_las_respuestas
        todas_las_opciones_anteriores todas_las_anteriores_son_correctas"""
    ),
    none_above=phrases(
        """ninguna_de_las_anteriores ninguno_de_los_anteriores nada_de_lo_anterior ninguna_es_correcta
        ninguna_de_las_respuestas ninguna_de_estas ninguno_de_estos ninguna_de_las_opciones
        ninguna_respuesta_es_correcta ninguna_de_las_respuestas_anteriores ninguna_de_las_anteriores_es_correcta"""
    ),
    truths=phrases("verdadero falso verdadera falsa cierto cierta sí si no correcto incorrecto correcta incorrecta"),
    combining=phrases("y e o u solo sólo ambas ambos ni pero no & son es correctas tanto como"),
    joins=phrases("y e & o u así_como"),
    absolutes=phrases(
        """siempre nunca jamás completamente absolutamente totalmente definitivamente invariablemente indudablemente
        en_todos_los_casos en_ningún_caso sin_excepción bajo_ninguna_circunstancia en_todo_momento"""
    ),
    vague=phrases(
        """normalmente generalmente habitualmente frecuentemente raramente ocasionalmente usualmente
        a_veces a_menudo con_frecuencia por_lo_general de_vez_en_cuando rara_vez
        en_general en_la_mayoría_de_los_casos"""
    ),
    negations=phrases("no nunca jamás nadie nada ningún ninguno ninguna"),
    exceptions=phrases("excepto salvo"),
    askings=phrases("qué cuál cuáles quién quiénes cuándo dónde cómo cuánto cuánta cuántos cuántas adónde"),
    clauses=phrases(
        "que quien quienes cuando donde si porque aunque mientras como pero sino ya_que pues hasta antes después debido"
    ),
    because_of=phrases("por_qué o_no no_solo no_sólo si_no"),
    generic=phrases(
        """cuál cuáles qué de del la las el los lo siguientes siguiente afirmación afirmaciones opción opciones
        respuesta respuestas frase frases es son era correcta correctas verdadera verdaderas falsa falsas cierta
        ciertas correcto no según artículo texto elige elija seleccione señale marque estas estos sobre una un"""
    ),
    commands=phrases("elige elija selecciona seleccione señala señale marca nombra completa indica indique ordena di"),
    several=phrases("qué_dos cuáles_dos qué_tres qué_cuatro cuáles_son_los_dos cuáles_son_las_dos"),
    more=phrases("más_de al_menos por_lo_menos mayor_que como_mínimo"),
    less=phrases("menos_de como_máximo menor_que hasta"),
    uncounted=phrases(
        """ninguno ninguna nada muchos muchas varios varias pocos pocas medio media ambos ambas todos todas
        desconocido nunca una_vez mediodía medianoche cientos miles millones"""
    ),
    measures=phrases(
        """año años mes meses semana semanas día días hora horas minuto minutos segundo segundos metro
        metros kilómetro kilómetros milla millas hectárea hectáreas tonelada toneladas litro litros
        gramo gramos kilogramo kilogramos kilo kilos euro euros dólar dólares peso pesos por_ciento
        grado grados a._c d._c °c"""
    ),
)
