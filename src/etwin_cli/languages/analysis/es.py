"""Lo que se dice de los indicadores de una rúbrica a quien la escribe, en español.

El análisis de ítems habla de ítems; aquí son indicadores, como en todas partes. De los centros solo se
dice cuántos son.
"""

from typing import Final

WORDS: Final[dict[str, str]] = {
    # the heading: which rubric, how many schools
    "analysis.for": "Cómo se han respondido sus indicadores, para quien escribe la rúbrica",
    "analysis.schools.one": "{n} centro",
    "analysis.schools.other": "{n} centros",
    "analysis.silent.one": "queda fuera {n} que aún no ha respondido nada",
    "analysis.silent.other": "quedan fuera {n} que aún no han respondido nada",
    "analysis.faulty.one": "queda fuera {n} con errores en sus respuestas",
    "analysis.faulty.other": "quedan fuera {n} con errores en sus respuestas",
    "analysis.none": "Ningún centro ha respondido nada aquí sin errores: no hay nada que analizar.",
    "analysis.small": (
        "Son menos de {small}: con tan pocos centros, cualquier cifra puede ser casualidad. "
        "Tómenla como una pregunta, no como una respuesta."
    ),
    # what to look at first
    "analysis.first": "Qué conviene mirar primero",
    "analysis.nothing": "No destaca nada: todas las cifras están dentro de los márgenes habituales.",
    "analysis.more.one": "y {n} más, en las tablas de abajo",
    "analysis.more.other": "y {n} más, en las tablas de abajo",
    "analysis.gained": "; sin él, el alfa sería {without} y no {alpha}",
    "negative.title": "Van en contra del resto de su criterio",
    "negative.hint": (
        "Los centros que están más avanzados en el resto lo están menos aquí. ¿Van los niveles en "
        "orden? ¿Dice la pregunta lo contrario de lo que se quiere decir?"
    ),
    "negative.value": "{value} con el resto del criterio «{criterion}»",
    "low.title": "Apenas van con el resto de su criterio",
    "low.hint": (
        "Quizá la pregunta se entiende de varias maneras, pide dos cosas a la vez o es de otro "
        "criterio."
    ),
    "low.value": "{value} con el resto del criterio «{criterion}»",
    "uniform.title": "Todo el mundo ha respondido lo mismo",
    "uniform.hint": (
        "No dice a ningún centro dónde está. ¿Son los otros niveles cosas que los centros conocen?"
    ),
    "uniform.value": "todos en el nivel {value}",
    "ceiling.title": "Muchos centros en el nivel más alto",
    "ceiling.hint": (
        "No hay ningún paso siguiente que mostrarles. ¿Falta un nivel por encima, o este se entiende "
        "como menos de lo que dice?"
    ),
    "ceiling.value": "{value} en el nivel {level}",
    "floor.title": "Muchos centros en el nivel más bajo",
    "floor.hint": (
        "Quizá el primer paso es demasiado alto, falta un nivel intermedio o es algo nuevo para la "
        "mayoría de los centros."
    ),
    "floor.value": "{value} en el nivel {level}",
    "unanswered.title": "A menudo por responder",
    "unanswered.hint": "¿Es clara la pregunta, y tiene quien responde manera de averiguarlo?",
    "unanswered.value": "{value} de los centros",
    "not_applicable.title": "A menudo no proceden",
    "not_applicable.hint": (
        "¿Es una pregunta para todos los centros? ¿Es demasiado amplio el motivo que se admite?"
    ),
    "not_applicable.value": "{value} de los centros",
    "unsupported.title": "A menudo sin la evidencia necesaria",
    "unsupported.hint": "¿Ayudarían otros ejemplos de evidencia, que los centros tengan a mano?",
    "unsupported.value": "{value} de las respuestas",
    "incoherent.title": "Criterios con indicadores que apenas van juntos",
    "incoherent.hint": (
        "No es ningún defecto si un criterio reúne cosas distintas a propósito; entonces la "
        "puntuación del criterio dice menos que sus indicadores."
    ),
    "incoherent.value": "alfa {value}",
    "redundant.title": "Criterios con indicadores que dicen casi lo mismo",
    "redundant.hint": "Quizá algunos piden lo mismo dos veces, y uno sobra.",
    "redundant.value": "alfa {value}",
    # a criterion
    "criterion.alpha": "Alfa {value}, de los {n} centros que lo han respondido entero ({indicators})",
    "criterion.no_alpha": "Sin alfa: {reason}. Centros que lo han respondido entero ({indicators}): {n}",
    "criterion.small": "menos de {small}: puede ser casualidad",
    "criterion.indicators.one": "{n} indicador",
    "criterion.indicators.other": "{n} indicadores",
    "criterion.ends": (
        "De ellos, en el nivel más bajo en todo: {lowest}; en el más alto en todo: {highest}"
    ),
    "reason.alone": "hacen falta dos indicadores",
    "reason.few": "muy pocos centros lo han respondido entero",
    "reason.constant": "todos los centros suman lo mismo",
    # the table
    "column.indicator": "Indicador",
    "column.n": "n",
    "column.mean": "media",
    "column.spread": "desv.",
    "column.lowest": "mínimo",
    "column.highest": "máximo",
    "column.rest": "resto",
    "column.without": "sin",
    "row.open": "por responder: {n}",
    "row.not_applicable": "no procede: {n}",
    "row.unsupported": "sin evidencia: {n}",
    "row.constant": "sin cifra con el resto: el indicador o el resto no varían",
    # how to read it
    "read.heading": "Cómo se lee",
    "read.n": "n: centros que han dicho un nivel. Bajo cada indicador, cuántos han dicho cada uno.",
    "read.mean": "media, desv.: la media de los niveles y su desviación típica.",
    "read.ends": (
        "mínimo, máximo: cuántos de ellos están en el nivel más bajo y en el más alto; * es más del "
        "{share}. Unas respuestas repartidas por igual en cinco niveles ya tienen un 20 % en cada "
        "extremo."
    ),
    "read.rest": (
        "resto: correlación, de -1 a 1, con la suma de los otros indicadores del criterio; * es por "
        "debajo de {low}. Solo cuentan los centros que han respondido el criterio entero."
    ),
    "read.without": "sin: cuál sería el alfa del criterio sin el indicador.",
    "read.levels": (
        "El nivel es el que ha dicho el centro, con evidencia o sin ella. Los niveles tienen un orden, y "
        "la media toma sus pasos como iguales: miren la distribución antes que las cifras."
    ),
    "analysis.end": "Estas cifras hablan de las preguntas. No juzgan a ningún centro.",
}
