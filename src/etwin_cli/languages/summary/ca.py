"""El que es diu d'un conjunt de centres, en català: al costat dels mots de la interfície."""

from typing import Final

WORDS: Final[dict[str, str]] = {
    # the schools
    "summary.schools.one": "{n} centre, puntuat el {day}",
    "summary.schools.other": "{n} centres, puntuats el {day}",
    "summary.scored": "amb puntuació: {n}",
    "summary.silent": "encara sense cap resposta: {n}",
    "summary.faulty": "amb errors: {n}",
    "summary.few": "Les xifres es mostren a partir de {least} centres amb puntuació, perquè cap centre no s'hi pugui reconèixer.",
    # how they are spread
    "summary.bands": "Fases",
    "summary.band.none": "encara cap",
    "summary.total": "Total",
    "summary.quartiles": (
        "La quarta part més baixa arriba fins a {first}; la meitat, fins a {median}; tres "
        "quartes parts, fins a {third} (de {maximum})"
    ),
    "summary.answered": "Centres",
    "summary.percent": "{n} %",
    "summary.legend": (
        "Sota 25, 50 i 75 %: la xifra, de {maximum}, fins a la qual hi ha una quarta part, la "
        "meitat i tres quartes parts dels centres. De cada indicador, només es compten els "
        "centres que l'han respost."
    ),
    "summary.strip": "La tira va de 0 a {maximum}: com més fosca, més centres.",
    # the indicators that stand out
    "summary.weakest": "De mitjana, els més baixos",
    "summary.weakest.item": "{value} de mitjana",
    "summary.uneven": "Els més desiguals",
    "summary.uneven.item": "dos centres triats a l'atzar s'hi porten {value}, de mitjana",
    "summary.open": "Més sovint per respondre",
    "summary.unsupported": "Més sovint falta indicar-ne l'evidència",
    "summary.not_applicable": "Més sovint no escauen",
    "summary.of": "{n} de {schools} centres",
    # groups
    "summary.by.country": "Per països",
    "summary.by.region": "Per regions",
    "summary.by.place": "Per poblacions",
    "summary.by.stage": "Per etapes educatives",
    "summary.by.period": "Per períodes",
    "summary.by.respondent": "Segons qui respon",
    "summary.group.none": "no ho diuen",
    "summary.group.others.one": "{n} grup més",
    "summary.group.others.other": "{n} grups més, junts",
    "summary.group.few": "Als grups hi ha massa pocs centres per mostrar-ne cap: en calen {least} a cada un, i també als altres junts.",
    "summary.group.why": (
        "Un grup de menys de {least} centres només es mostra juntament amb d'altres, perquè "
        "cap centre no s'hi pugui reconèixer."
    ),
    # the same text
    "summary.same": "El mateix text en centres diferents",
    "summary.same.why": "Pot venir d'un curs o d'un model, o de centres que treballen plegats: només ho sabrà qui ho pregunti.",
    "summary.same.more.one": "i {n} més; --format json els mostra tots",
    "summary.same.more.other": "i {n} més; --format json els mostra tots",
    # the last words
    "summary.closing": (
        "Tots els centres junts, cadascun tal com es veu: una imatge per aprendre'n. No posa "
        "cap centre davant d'un altre."
    ),
    # one school among them
    "against.heading": "Entre altres centres",
    "against.total": "Total",
    "against.in": "al {quarter} quartil, entre {n} centres",
    "against.between": "entre el {low} i el {high} quartil, entre {n} centres",
    "against.none": "encara sense cap resposta",
    "against.few": "centres: {n}; el lloc es diu a partir de {least}",
    "against.few_schools": (
        "Centres del conjunt amb puntuació: {n}; el lloc entre centres es diu a partir de {least}."
    ),
    "against.1": "primer",
    "against.2": "segon",
    "against.3": "tercer",
    "against.4": "quart",
    "against.why": (
        "Els quartils són quatre parts iguals dels centres, des de les xifres més baixes cap amunt. "
        "Mostren en què hi podrien ajudar altres centres, i en què aquest podria ajudar-ne d'altres; "
        "si ell mateix n'és un, també hi compta."
    ),
}
