"""Lo que dice el formulario para una reunión, en español: junto a las palabras de la interfaz."""

from typing import Final

WORDS: Final[dict[str, str]] = {
    # the beginning
    "intro": "Un formulario para rellenar en equipo, en una reunión: dónde está el centro hoy, y qué "
    "quiere hacer a continuación.",
    "version": "Rúbrica: {rubric}, versión {version} · preguntas: {questions}",
    "contents": "Contenido",
    "school.heading": "El centro",
    "school.name": "Centro",
    "school.code": "Código oficial",
    "school.country": "País",
    "school.region": "Comunidad o región",
    "school.place": "Localidad",
    "school.stage": "Etapas educativas",
    "period": "Curso",
    "date": "Día de la reunión",
    "respondent.role": "Quién responde",
    "hint.school.country": "por ejemplo, ES",
    "hint.school.stage": "por ejemplo, primaria",
    "hint.period": "por ejemplo, 2025-2026",
    "hint.date": "por ejemplo, 2026-05-12",
    "hint.respondent.role": "un cargo o una función, nunca un nombre",
    # how it is filled in
    "how.heading": "Cómo se responde",
    "how.level": "En cada pregunta, marquen el nivel que mejor refleja la situación del centro hoy. "
    "Primero háblenlo; con una marca basta.",
    "how.choose": "En cada pregunta, elijan el nivel que mejor refleja la situación del centro hoy, o "
    "escriban su número.",
    "how.unknown": "Donde aún no lo sabe nadie, marquen {sign} y escriban qué hay que averiguar y a "
    "quién preguntar. Una pregunta también puede quedar en blanco.",
    "how.not_applicable": "«No procede» ({sign}) solo sale en las preguntas que pueden no afectar "
    "a un centro, con el único caso que se admite. Indiquen el motivo.",
    "how.evidence": "A partir del nivel {level}, digan qué lo muestra: un enlace, el nombre de un "
    "archivo, o una frase que diga qué es y dónde se guarda. Si no, la respuesta cuenta como el "
    "nivel más alto que no las pide.",
    "how.lines": "En la celda de las evidencias, una en cada línea.",
    "how.rows": "Las filas se pueden mover y se pueden añadir otras; las palabras pequeñas y grises "
    "de la izquierda dicen qué es cada fila, y deben quedarse.",
    "how.title": "Respuesta",
    "how.privacy": "Funciones, no nombres",
    "how.after": "Después",
    "after.paper": "Después, {command} pide estas respuestas una por una y las guarda en un archivo.",
    "after.workbook": "Guarden la hoja de cálculo y conviértanla en un archivo de respuestas: {command}",
    # a question
    "question.unknown": "Aún tenemos que averiguarlo",
    "question.ask": "Qué, y a quién preguntar",
    "question.not_applicable": "No procede",
    "question.only": "Solo si: {when}",
    "question.why": "Por qué",
    "question.evidence": "Evidencias",
    "question.needed": "hacen falta a partir del nivel {level}",
    "question.examples": "Por ejemplo:",
    "question.comment": "Comentario, sin nombres de alumnado",
    # what comes next
    "plans.heading": "Planes para los dos próximos cursos",
    "plans.how": "Qué quiere hacer el centro, por criterio. Unos pocos pasos que se puedan dar valen "
    "más que muchos.",
    "plans.year": "Curso {year}",
    # the workbook
    "sheet.school": "Centro",
    "sheet.plans": "Planes",
    "column.id": "id",
    "column.indicator": "Indicador",
    "column.levels": "Niveles",
    "column.level": "Respuesta",
    "column.reason": "Qué hay que averiguar, o por qué no procede",
    "column.evidence": "Evidencias, una en cada línea",
    "column.comment": "Comentario, sin nombres de alumnado",
    "column.criterion": "Criterio",
    "column.plan": "Qué quiere hacer el centro",
    "column.year": "Curso",
    "page": "Página {page} de {pages}",
    # the last word of the commands
    "done.html": "{file} está listo para imprimir: ábranlo con un navegador",
    "done.md": "{file} está listo para imprimir o para rellenar",
    "done.xlsx": "{file} está listo para rellenar. Después: {command}",
    "imported": "{file} está listo: {answered} de {indicators} preguntas respondidas. A continuación: "
    "{command}",
    "imported.in_part": "{file} tiene lo que se ha podido leer, y lo que se dice más arriba ha quedado fuera: {answered} de {indicators} preguntas respondidas. A continuación: {command}",
}
