"""What people write for a key or a language's code: other words, offered and never applied."""

import re
from collections.abc import Collection
from typing import Final

from etwin_cli.model.accents import without_accents

_TITLES: Final = "name title nom nombre titol titulo label heading"
_KEYS: Final[dict[str, str]] = {
    "title": _TITLES,
    "name": f"{_TITLES} school centre centro escola escuela institut instituto",
    "text": f"{_TITLES} description descripcio descripcion descriptor action accio accion plan pla",
    "url": "link enllac enlace href web website address adreca direccion uri",
    "file": "path document documento doc pdf fitxer arxiu archivo filename",
    "date": "day data fecha dia when",
    "year": "any ano curs curso when",
    "indicator": "indicador id question pregunta",
    "level": "nivell nivel value score answer resposta respuesta grade points",
    "not_applicable": "na n_a no_escau no_procede notapplicable",
    "unknown": "pendent pendiente pending desconegut desconocido",
    "evidence": "proof proofs prova proves prueba pruebas attachment attachments",
    "comment": "note notes nota notas notes remark remarks observacions observaciones",
    "code": "id codi codigo number",
    "country": "pais",
    "region": "comunitat comunidad",
    "place": "city town municipality municipi municipio localitat localidad poblacio poblacion "
    "ciutat ciudad location",
    "stage": "etapa level type tipus tipo",
    "role": "funcio funcion carrec cargo rol",
    "language": "lang idioma llengua lengua",
    "school": "centre centro escola escuela institut instituto",
    "period": "year any ano curs curso school_year",
    "answers": "respostes respuestas responses",
    "plans": "pla",
    "description": "text descripcio descripcion",
    "question": "pregunta",
    "weight": "pes peso",
    "target": "objectiu objetivo goal",
    "effort": "esforc esfuerzo",
    "points": "punts puntos score value",
    "minimum": "min minim minimo from",
    "levels": "nivells niveles scale",
}
_LANGUAGES: Final[dict[str, str]] = {
    "ca": "catala catalan catalana valencia valenciano valencian cat",
    "es": "espanyol espanol spanish castella castellano castilian spa esp",
    "en": "angles ingles english eng",
    "eu": "euskara basc vasco basque eus baq",
    "gl": "galego gallec gallego galician glg",
    "oc": "occita occitano occitan aranes oci",
    "fr": "frances francais french fra fre",
    "pt": "portugues portuguese por",
    "it": "italia italiano italian ita",
    "de": "alemany aleman deutsch german deu ger",
}


def other_key(word: str, known: Collection[str]) -> str | None:
    """The first of the known keys that a word stands for; None where it stands for none."""
    return _found(word, {key: _KEYS[key] for key in known if key in _KEYS})


def code_of_language(name: str) -> str | None:
    """The code of a language that is called by its name; None where that is not known."""
    return _found(name, _LANGUAGES)


def _found(word: str, words: dict[str, str]) -> str | None:
    plain = re.sub(r"[\s-]+", "_", without_accents(word.strip()))
    return next((key for key, others in words.items() if plain in others.split()), None)
