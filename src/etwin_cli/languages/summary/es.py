"""Lo que se dice de un conjunto de centros, en español: junto a las palabras de la interfaz."""

from typing import Final

WORDS: Final[dict[str, str]] = {
    # the schools
    "summary.schools.one": "{n} centro, puntuado el {day}",
    "summary.schools.other": "{n} centros, puntuados el {day}",
    "summary.scored": "con puntuación: {n}",
    "summary.silent": "todavía sin ninguna respuesta: {n}",
    "summary.faulty": "con errores: {n}",
    "summary.few": (
        "Las cifras se muestran a partir de {least} centros con puntuación, para que ningún "
        "centro se pueda reconocer en ellas."
    ),
    # how they are spread
    "summary.bands": "Fases",
    "summary.band.none": "todavía ninguna",
    "summary.total": "Total",
    "summary.quartiles": (
        "La cuarta parte más baja llega hasta {first}; la mitad, hasta {median}; tres "
        "cuartas partes, hasta {third} (de {maximum})"
    ),
    "summary.answered": "Centros",
    "summary.percent": "{n} %",
    "summary.legend": (
        "Bajo 25, 50 y 75 %: la cifra, de {maximum}, hasta la que hay una cuarta parte, la "
        "mitad y tres cuartas partes de los centros. De cada indicador, solo se cuentan los "
        "centros que lo han respondido."
    ),
    "summary.strip": "La tira va de 0 a {maximum}: cuanto más oscura, más centros.",
    # the indicators that stand out
    "summary.weakest": "De media, los más bajos",
    "summary.weakest.item": "{value} de media",
    "summary.uneven": "Los más desiguales",
    "summary.uneven.item": "dos centros elegidos al azar se llevan {value}, de media",
    "summary.open": "Más a menudo por responder",
    "summary.unsupported": "Más a menudo falta indicar la evidencia",
    "summary.not_applicable": "Más a menudo no proceden",
    "summary.of": "{n} de {schools} centros",
    # groups
    "summary.by.country": "Por países",
    "summary.by.region": "Por regiones",
    "summary.by.place": "Por localidades",
    "summary.by.stage": "Por etapas educativas",
    "summary.by.period": "Por periodos",
    "summary.by.respondent": "Según quién responde",
    "summary.group.none": "no lo dicen",
    "summary.group.others.one": "{n} grupo más",
    "summary.group.others.other": "{n} grupos más, juntos",
    "summary.group.few": (
        "En los grupos hay demasiado pocos centros para mostrar alguno: hacen falta {least} "
        "en cada uno, y también en los demás juntos."
    ),
    "summary.group.why": (
        "Un grupo de menos de {least} centros solo se muestra junto con otros, para que "
        "ningún centro se pueda reconocer en él."
    ),
    # the same text
    "summary.same": "El mismo texto en centros diferentes",
    "summary.same.why": "Puede venir de un curso o de un modelo, o de centros que trabajan juntos: solo lo sabrá quien lo pregunte.",
    "summary.same.more.one": "y {n} más; --format json los muestra todos",
    "summary.same.more.other": "y {n} más; --format json los muestra todos",
    # the last words
    "summary.closing": (
        "Todos los centros juntos, cada uno tal como se ve: una imagen de la que aprender. No"
        " pone ningún centro delante de otro."
    ),
    # one school among them
    "against.heading": "Entre otros centros",
    "against.total": "Total",
    "against.in": "en el {quarter} cuartil de {n} centros",
    "against.between": "entre el {low} y el {high} cuartil de {n} centros",
    "against.none": "todavía sin ninguna respuesta",
    "against.few": "centros: {n}; el lugar se dice a partir de {least}",
    "against.few_schools": (
        "Centros del conjunto con puntuación: {n}; el lugar entre centros se dice a partir de "
        "{least}."
    ),
    "against.1": "primer",
    "against.2": "segundo",
    "against.3": "tercer",
    "against.4": "cuarto",
    "against.why": (
        "Los cuartiles son cuatro partes iguales de los centros, desde las cifras más bajas hacia "
        "arriba. Muestran en qué podrían ayudar otros centros, y en qué este podría ayudar a otros; "
        "si él mismo es uno de ellos, también cuenta."
    ),
}
