"""Lo que dice el informe del centro, en español: junto a las palabras de la interfaz, con su mismo tono."""

from typing import Final

WORDS: Final[dict[str, str]] = {
    "report.title": "Informe de autoevaluación",
    "report.contents": "Contenido",
    "report.skip": "Ir al contenido",
    "report.done": "{file} está listo. Ábranlo con un navegador; desde ahí se puede imprimir para firmarlo.",
    "report.done_markdown": "{file} está listo.",
    # the heading
    "fact.code": "Código: {code}",
    "fact.place": "Localidad: {place}",
    # where the school stands
    "standing.heading": "Dónde estamos",
    "standing.scale": "El total, de 0 a {maximum}",
    "standing.marks": "el total que pide cada fase",
    "standing.range": "lo que aún pueden añadir las preguntas por responder",
    "stage.reached": "alcanzada",
    "stage.current": "donde estamos ahora",
    "stage.provisional": "donde estamos ahora, provisionalmente",
    "stage.ahead": "todavía por delante",
    # the criteria
    "criteria.heading": "Los criterios de un vistazo",
    "criteria.caption": "La puntuación de cada criterio, de 0 a {maximum}",
    "criteria.radar": "Radar de los criterios",
    "criteria.axes": (
        "Un eje por criterio, con el número que tiene en la tabla: 0 en el medio y {maximum} en el borde."
    ),
    "criteria.before": "La línea discontinua: {label}.",
    "column.criterion": "Criterio",
    # the indicators
    "indicators.heading": "Indicador por indicador",
    "indicators.caption": "{title}: nivel, meta y puntuación de cada indicador",
    "column.indicator": "Indicador",
    "column.target": "Meta",
    "bar.target": "meta {target}",
    "legend.heading": "Cómo se leen las barras",
    "legend.counted": "el nivel que cuenta",
    "legend.claimed": "respondido, falta indicar la evidencia",
    "legend.ahead": "pasos todavía por dar",
    "legend.target": "la meta",
    # strengths
    "strengths.heading": "Lo que ya va bien",
    "strengths.intro": "Ya están en la meta o más arriba, con evidencias que lo muestran.",
    "strengths.none": (
        "Todavía ningún indicador está en su meta con evidencias; los pasos para avanzar muestran "
        "por dónde se puede empezar."
    ),
    # the steps
    "steps.intro": "Primero, los que dan más por el esfuerzo que piden.",
    "steps.all": "Paso a paso",
    "reasons.not_applicable": "Lo que no procede en nuestro centro, y por qué",
    "reasons.unknown": "Lo que todavía tenemos que averiguar",
    # plans and comments
    "plans.heading": "Nuestros planes para los dos próximos cursos",
    "plans.none": "En el archivo de respuestas todavía no hay planes.",
    "plans.year": "curso {year}",
    "plans.level": "{title}: nivel {level}",
    "comments.heading": "Comentarios",
    # the evidence
    "evidence.heading": "Registro de evidencias",
    "evidence.caption": (
        "Lo que el centro indica como evidencia, tal como lo ha escrito; no se ha abierto nada para "
        "hacer este informe."
    ),
    "evidence.none": "Todavía no se indica ninguna evidencia.",
    "column.evidence": "Evidencia",
    "column.date": "Fecha",
    # since the last time
    "changes.heading": "Desde la última vez",
    "changes.caption": "Los criterios antes y ahora, de 0 a {maximum}",
    "changes.point": "{label}: {score}",
    "changes.none": "{label}: sin total",
    "column.change": "Cambio",
    # the signature
    "signature.heading": "Firma",
    "signature.intro": "Por la dirección del centro",
    "signature.name": "Nombre",
    "signature.post": "Cargo",
    "signature.place": "Lugar y fecha",
    "signature.signature": "Firma",
    # the last line
    "report.made": "Hecho con etwin {version} · rúbrica {id} {rubric_version} · {digest}",
}
