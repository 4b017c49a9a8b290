"""Lo que dicen los planes que salen de un camino, en español."""

from typing import Final

WORDS: Final[dict[str, str]] = {
    # in the file
    "plan.document": "{title}: indicar qué evidencia muestra el nivel {level}",
    "plan.improve": "{title}: llegar al nivel {level}",
    # on the screen
    "plan.added.one": "Se ha añadido {n} paso a los planes de {file}",
    "plan.added.other": "Se han añadido {n} pasos a los planes de {file}",
    "plan.open.one": "No se ha incluido {n} paso, de una pregunta que nadie ha respondido todavía. Respóndanla con {command} y vuelvan a ejecutar esta orden.",
    "plan.open.other": "No se han incluido {n} pasos, de preguntas que nadie ha respondido todavía. Respóndanlas con {command} y vuelvan a ejecutar esta orden.",
    "plan.later.one": "Queda para más adelante {n} paso: cada curso, un solo nivel de cada práctica.",
    "plan.later.other": "Quedan para más adelante {n} pasos: cada curso, un solo nivel de cada práctica.",
    "plan.year": "Curso {year}",
    "plan.there": "Los planes de {file} ya tienen estos pasos.",
    "plan.none": "No hay ningún paso que añadir a los planes.",
}
