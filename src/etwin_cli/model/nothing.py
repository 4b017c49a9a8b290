"""Texts that name nothing: "none", "not yet", "to do", a sign, a letter, a number or a date alone.

Written as evidence, as its title, or as the reason for "not applicable", such a text counts as
none. This file is the whole list, for Catalan, Spanish and English. The phrases stand in small
letters, without accents and punctuation, as texts are before they are looked up.
"""

import re
from typing import Final

from etwin_cli.model.accents import without_accents

_PHRASES: Final = (
    # none (ca, es, en)
    ("cap", "cap evidencia", "cap prova", "cap document", "cap de moment", "cap per ara"),
    ("de moment cap", "per ara cap", "ara per ara cap", "encara cap", "cap encara"),
    ("res", "res de res", "res de moment", "res per ara", "de moment res", "per ara res"),
    ("encara res", "res encara", "no en tenim", "no en tenim cap", "no n hi ha", "no n hi ha cap"),
    ("no hi ha res", "no hi ha evidencies", "no tenim res", "no tenim cap", "no tenim evidencies"),
    ("no tenim evidencia", "sense", "sense evidencia", "sense evidencies", "sense prova"),
    ("sense proves", "sense document", "sense documents", "sense dades", "buit", "en blanc"),
    ("no existeix", "inexistent", "no consta", "no disponible", "no aplica", "no aplicable"),
    ("no procedeix", "no s aplica", "sense motiu"),
    ("ninguno", "ninguna", "ninguna evidencia", "ninguna prueba", "ningun documento"),
    ("ninguno de momento", "ninguna de momento", "ninguno por ahora", "ninguna por ahora"),
    ("de momento ninguno", "de momento ninguna", "por ahora ninguno", "por ahora ninguna"),
    ("ninguno todavia", "ninguna todavia", "todavia ninguno", "todavia ninguna", "aun ninguno"),
    ("aun ninguna", "nada", "nada de nada", "nada de momento", "nada por ahora", "nada todavia"),
    ("nada aun", "de momento nada", "por ahora nada", "todavia nada", "aun nada", "no tenemos"),
    ("no tenemos nada", "no tenemos ninguno", "no tenemos ninguna", "no tenemos evidencias"),
    ("no lo tenemos", "no la tenemos", "no los tenemos", "no las tenemos", "no hay", "no hay nada"),
    ("no hay ninguno", "no hay ninguna", "no hay evidencias", "no hay evidencia", "sin"),
    ("sin evidencia", "sin evidencias", "sin prueba", "sin pruebas", "sin documento"),
    ("sin documentos", "sin datos", "vacio", "en blanco", "no existe", "inexistente"),
    ("no procede", "no se aplica", "sin motivo"),
    ("none", "none yet", "none so far", "none for now", "none at the moment", "none available"),
    ("nothing", "nothing yet", "nothing so far", "nothing for now", "nothing at the moment"),
    ("nil", "null", "no evidence", "no evidence yet", "no documents", "no document", "no data"),
    ("without", "without evidence", "we have none", "we have nothing", "there is none"),
    ("there are none", "there is nothing", "not available", "unavailable", "empty", "blank"),
    ("not applicable", "does not apply", "no reason"),
    # signs made of letters for them, in all three
    ("n a", "na", "n d", "nd", "s n", "sn", "s d", "sd", "n c", "nc", "ns nc", "n s n c", "ns"),
    ("xx", "xxx", "xxxx", "nan", "inf"),
    # no, yes
    ("no", "nope", "non", "not", "no no", "fals", "falso", "false"),
    ("si", "si si", "si en tenim", "si que en tenim", "en tenim", "si n hi ha", "n hi ha"),
    ("si que n hi ha", "ho fem", "si ho fem", "ho tenim", "si ho tenim", "hi es", "existeix"),
    ("fet", "ja esta", "ja esta fet", "correcte", "cert", "verdader", "d acord"),
    ("si tenemos", "tenemos", "lo tenemos", "si lo tenemos", "hay", "si hay", "lo hacemos"),
    ("si lo hacemos", "existe", "hecho", "ya esta", "ya esta hecho", "correcto", "verdadero"),
    ("de acuerdo", "vale"),
    ("yes", "yep", "yeah", "yes we have", "yes we do", "we have", "we do", "we have it"),
    ("yes there is", "yes there are", "there is", "there are", "done", "ok", "okay", "true"),
    # not yet
    ("encara no", "no encara", "de moment no", "no de moment", "per ara no", "ara per ara no"),
    ("ara no", "encara no en tenim", "encara no en tenim cap", "encara no n hi ha"),
    ("encara no ho tenim", "encara no ho fem", "encara no esta", "encara no esta fet"),
    ("no esta fet", "no esta fet encara", "no fet", "sense fer", "mes endavant", "mes tard"),
    ("aviat", "properament", "en proces", "en curs", "en preparacio", "en elaboracio"),
    ("todavia no", "no todavia", "aun no", "no aun", "de momento no", "no de momento"),
    ("por ahora no", "por el momento no", "ahora no", "todavia no tenemos", "todavia no hay"),
    ("todavia no lo tenemos", "todavia no lo hacemos", "todavia no esta", "todavia no esta hecho"),
    ("aun no tenemos", "aun no hay", "aun no lo tenemos", "aun no esta", "aun no esta hecho"),
    ("no esta hecho", "no hecho", "sin hacer", "mas adelante", "mas tarde", "pronto"),
    ("proximamente", "en proceso", "en curso", "en preparacion", "en elaboracion"),
    ("not yet", "no not yet", "not now", "not for now", "not for the moment", "not at the moment"),
    ("not so far", "not done", "not done yet", "not yet done", "not started", "not started yet"),
    ("not yet started", "not ready", "not ready yet", "not yet ready", "not yet available"),
    ("later", "later on", "soon", "coming soon", "in progress", "in preparation", "under way"),
    # to do
    ("per fer", "a fer", "per a fer", "s ha de fer", "s haura de fer", "cal fer ho"),
    ("ho hem de fer", "ho farem", "esta per fer", "per completar", "per omplir", "per emplenar"),
    ("per acabar", "per redactar", "per escriure", "per adjuntar", "per pujar", "per afegir"),
    ("per concretar", "a concretar", "per decidir", "a decidir", "per definir", "a definir"),
    ("per determinar", "a determinar", "per confirmar", "a confirmar", "per revisar"),
    ("por hacer", "a hacer", "para hacer", "hay que hacerlo", "tenemos que hacerlo", "lo haremos"),
    ("esta por hacer", "por completar", "por rellenar", "por acabar", "por terminar"),
    ("por redactar", "por escribir", "por adjuntar", "por subir", "por anadir", "por concretar"),
    ("por decidir", "por definir", "por determinar", "por confirmar", "por revisar"),
    ("to do", "todo", "to be done", "still to do", "still to be done", "to be completed"),
    ("to complete", "to be written", "to be added", "to be attached", "to be uploaded"),
    ("to be decided", "to be defined", "to be determined", "to be confirmed", "to be announced"),
    ("to be reviewed", "tbd", "t b d", "tbc", "t b c", "tba", "t b a", "wip"),
    # pending
    ("pendent", "pendents", "esta pendent", "queda pendent", "pendent de fer", "pendent encara"),
    ("encara pendent", "en espera", "falta", "falten", "hi falta", "falta fer", "falta fer ho"),
    ("pendiente", "pendientes", "esta pendiente", "queda pendiente", "pendiente de hacer"),
    ("todavia pendiente", "aun pendiente", "faltan", "falta hacer", "falta hacerlo"),
    ("pending", "still pending", "outstanding", "missing", "still missing", "is missing"),
    ("awaiting", "waiting", "on hold", "due"),
    # to be found
    ("per trobar", "per buscar", "per cercar", "per localitzar", "a buscar", "a cercar"),
    ("s ha de buscar", "s ha de trobar", "s ha de cercar", "cal buscar ho", "cal trobar ho"),
    ("cal cercar ho", "l hem de buscar", "l hem de trobar", "ho hem de buscar"),
    ("ho hem de trobar", "ho buscarem", "la buscarem", "el buscarem", "buscar", "cercar"),
    ("no trobat", "no trobada", "no l hem trobat", "no l hem trobada", "per esbrinar"),
    ("per saber", "per preguntar", "per demanar", "no ho sabem", "no ho se"),
    ("por encontrar", "por buscar", "por localizar", "hay que buscarlo", "hay que buscarla"),
    ("hay que encontrarlo", "hay que encontrarla", "tenemos que buscarlo", "tenemos que buscarla"),
    ("lo buscaremos", "la buscaremos", "no encontrado", "no encontrada", "por averiguar"),
    ("por preguntar", "por pedir", "no lo sabemos", "no lo se"),
    ("to be found", "still to be found", "to find", "to find out", "to look for", "to be located"),
    ("to be searched", "to be looked for", "to be asked", "not found", "lost", "unknown"),
    ("we do not know", "we don t know", "do not know", "don t know"),
)

PHRASES: Final = frozenset(phrase for line in _PHRASES for phrase in line)
"""What says nothing where it is the whole text."""

DAYS: Final = frozenset((
    "gener", "febrer", "marc", "abril", "maig", "juny", "juliol", "agost", "setembre",
    "octubre", "novembre", "desembre", "enero", "febrero", "marzo", "mayo", "junio", "julio",
    "agosto", "septiembre", "setiembre", "noviembre", "diciembre", "january", "february",
    "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "dilluns", "dimarts", "dimecres", "dijous", "divendres", "dissabte",
    "diumenge", "lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
))  # fmt: skip
"""Months and days of the week: a text of them alone is a date."""
AROUND_DAYS: Final = frozenset((
    "d", "de", "del", "el", "la", "l", "a", "al", "i", "y", "e", "of", "the", "on", "to",
    "and", "h", "gen", "feb", "febr", "mar", "abr", "mai", "jun", "jul", "ag", "ago", "set",
    "sep", "oct", "nov", "des", "dic", "ene", "jan", "apr", "aug", "sept", "dec",
))  # fmt: skip
"""What may stand beside them, or beside numbers, in a date."""
NUMBER: Final = (
    "0[xX][0-9a-fA-F]+|0[oO][0-7]+|[0-9]+[eE][0-9]*"
    "|[0-9]+(?:[sS][tT]|[nN][dD]|[rR][dD]|[tT][hH]|[rRnNtT])?"
)
"""A number, also as YAML may have it, or one of a day: 1st, 2nd, 1r."""

_LETTER: Final = re.compile(r"[^\W\d_]")
_TOKEN: Final = re.compile(r"[^\W_]+")
_FIRST: Final = re.compile(r"[\W_]*+([A-Za-z]{2,}+)(?=[\0-@\[-`{-\x7f]|$)").match
"""The first word, where it is plain enough to be looked up as it is."""
_BEGINNINGS: Final = frozenset(phrase.partition(" ")[0] for phrase in PHRASES) | DAYS | AROUND_DAYS
_LONG: Final = re.compile(r"(?:[\W_]*+[^\W_]){41}")
"""More letters and digits than any phrase has, and hardly a date."""
_NUMBER: Final = re.compile(NUMBER).fullmatch


def says_nothing(text: str) -> bool:
    """Whether a text, whole, names nothing: case, accents, blanks and punctuation do not matter.

    True for a blank text too.
    """
    first = _FIRST(text)
    if first and first[1].lower() not in _BEGINNINGS:  # as of nearly every text
        return False
    if _LONG.match(text):
        return _LETTER.search(text) is None
    words = _TOKEN.findall(without_accents(text))
    phrase = " ".join(words)
    if len(phrase) < 2 or phrase in PHRASES or not _LETTER.search(phrase):
        return True
    return _is_date(words)


def _is_date(words: list[str]) -> bool:
    """Whether all words are of a date or numbers, with a number or a day's name among them."""
    others = [word for word in words if not _NUMBER(word)]
    if not all(word in DAYS or word in AROUND_DAYS for word in others):
        return False
    return len(others) < len(words) or not DAYS.isdisjoint(others)
