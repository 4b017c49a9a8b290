"""El que diuen els plans que surten d'un camí, en català."""

from typing import Final

WORDS: Final[dict[str, str]] = {
    # in the file
    "plan.document": "{title}: indicar quina evidència mostra el nivell {level}",
    "plan.improve": "{title}: arribar al nivell {level}",
    # on the screen
    "plan.added.one": "S'ha afegit {n} pas als plans de {file}",
    "plan.added.other": "S'han afegit {n} passos als plans de {file}",
    "plan.open.one": "No s'hi ha posat {n} pas, d'una pregunta que encara ningú no ha respost. Responeu-la amb {command} i torneu a executar aquesta ordre.",
    "plan.open.other": "No s'hi han posat {n} passos, de preguntes que encara ningú no ha respost. Responeu-les amb {command} i torneu a executar aquesta ordre.",
    "plan.later.one": "Queda per a més endavant {n} pas: cada curs, un sol nivell de cada pràctica.",
    "plan.later.other": "Queden per a més endavant {n} passos: cada curs, un sol nivell de cada pràctica.",
    "plan.year": "Curs {year}",
    "plan.there": "Els plans de {file} ja tenen aquests passos.",
    "plan.none": "No hi ha cap pas per afegir als plans.",
}
