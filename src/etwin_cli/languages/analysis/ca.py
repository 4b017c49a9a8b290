"""El que es diu dels indicadors d'una rúbrica a qui l'escriu, en català.

L'anàlisi d'ítems parla d'ítems; aquí són indicadors, com a tot arreu. Dels centres només se'n diu
quants són.
"""

from typing import Final

WORDS: Final[dict[str, str]] = {
    # the heading: which rubric, how many schools
    "analysis.for": "Com s'han respost els seus indicadors, per a qui escriu la rúbrica",
    "analysis.schools.one": "{n} centre",
    "analysis.schools.other": "{n} centres",
    "analysis.silent.one": "en queda fora {n} que encara no ha respost res",
    "analysis.silent.other": "en queden fora {n} que encara no han respost res",
    "analysis.faulty.one": "en queda fora {n} amb errors a les respostes",
    "analysis.faulty.other": "en queden fora {n} amb errors a les respostes",
    "analysis.none": "Cap centre no hi ha respost res sense errors: no hi ha res per analitzar.",
    "analysis.small": (
        "Són menys de {small}: amb tan pocs centres, qualsevol xifra pot ser casualitat. "
        "Preneu-la com una pregunta, no com una resposta."
    ),
    # what to look at first
    "analysis.first": "Què convé mirar primer",
    "analysis.nothing": "No destaca res: totes les xifres són dins dels marges habituals.",
    "analysis.more.one": "i {n} més, a les taules de sota",
    "analysis.more.other": "i {n} més, a les taules de sota",
    "analysis.gained": "; sense ell, l'alfa seria {without} i no {alpha}",
    "negative.title": "Van en contra de la resta del criteri",
    "negative.hint": (
        "Els centres que estan més avançats en la resta ho estan menys aquí. Els nivells van en "
        "ordre? La pregunta diu el contrari del que es vol dir?"
    ),
    "negative.value": "{value} amb la resta del criteri «{criterion}»",
    "low.title": "Gairebé no van amb la resta del criteri",
    "low.hint": (
        "Potser la pregunta s'entén de diverses maneres, demana dues coses alhora o és d'un altre "
        "criteri."
    ),
    "low.value": "{value} amb la resta del criteri «{criterion}»",
    "uniform.title": "Tothom hi ha respost el mateix",
    "uniform.hint": "No diu a cap centre on és. Els altres nivells són coses que els centres coneixen?",
    "uniform.value": "tots al nivell {value}",
    "ceiling.title": "Molts centres al nivell més alt",
    "ceiling.hint": (
        "No hi ha cap pas següent per mostrar-los. Falta un nivell per sobre, o aquest s'entén com "
        "a menys del que diu?"
    ),
    "ceiling.value": "{value} al nivell {level}",
    "floor.title": "Molts centres al nivell més baix",
    "floor.hint": (
        "Potser el primer pas és massa alt, falta un nivell entremig o és nou per a la majoria de "
        "centres."
    ),
    "floor.value": "{value} al nivell {level}",
    "unanswered.title": "Sovint per respondre",
    "unanswered.hint": "És clara la pregunta, i qui respon té manera d'esbrinar-ho?",
    "unanswered.value": "{value} dels centres",
    "not_applicable.title": "Sovint no escauen",
    "not_applicable.hint": "És una pregunta per a tots els centres? El motiu admès és massa ampli?",
    "not_applicable.value": "{value} dels centres",
    "unsupported.title": "Sovint sense l'evidència que cal",
    "unsupported.hint": "Ajudarien altres exemples d'evidència, que els centres tinguin a mà?",
    "unsupported.value": "{value} de les respostes",
    "incoherent.title": "Criteris amb indicadors que gairebé no van plegats",
    "incoherent.hint": (
        "No és cap defecte si un criteri aplega coses diferents expressament; aleshores la puntuació "
        "del criteri diu menys que els seus indicadors."
    ),
    "incoherent.value": "alfa {value}",
    "redundant.title": "Criteris amb indicadors que diuen gairebé el mateix",
    "redundant.hint": "Potser n'hi ha que demanen el mateix dues vegades, i un hi sobra.",
    "redundant.value": "alfa {value}",
    # a criterion
    "criterion.alpha": "Alfa {value}, dels {n} centres que l'han respost sencer ({indicators})",
    "criterion.no_alpha": "Sense alfa: {reason}. Centres que l'han respost sencer ({indicators}): {n}",
    "criterion.small": "menys de {small}: pot ser casualitat",
    "criterion.indicators.one": "{n} indicador",
    "criterion.indicators.other": "{n} indicadors",
    "criterion.ends": "D'aquests, al nivell més baix en tot: {lowest}; al més alt en tot: {highest}",
    "reason.alone": "calen dos indicadors",
    "reason.few": "massa pocs centres l'han respost sencer",
    "reason.constant": "tots els centres sumen el mateix",
    # the table
    "column.indicator": "Indicador",
    "column.n": "n",
    "column.mean": "mitj.",
    "column.spread": "desv.",
    "column.lowest": "mínim",
    "column.highest": "màxim",
    "column.rest": "resta",
    "column.without": "sense",
    "row.open": "per respondre: {n}",
    "row.not_applicable": "no escau: {n}",
    "row.unsupported": "sense evidència: {n}",
    "row.constant": "sense xifra amb la resta: l'indicador o la resta no varien",
    # how to read it
    "read.heading": "Com es llegeix",
    "read.n": "n: centres que han dit un nivell. Sota cada indicador, quants n'han dit cadascun.",
    "read.mean": "mitj., desv.: la mitjana dels nivells i la desviació típica.",
    "read.ends": (
        "mínim, màxim: quants d'ells són al nivell més baix i al més alt; * és més del {share}. "
        "Unes respostes repartides per igual en cinc nivells ja en tenen un 20 % a cada cap."
    ),
    "read.rest": (
        "resta: correlació, de -1 a 1, amb la suma dels altres indicadors del criteri; * és per sota "
        "de {low}. Només compten els centres que han respost el criteri sencer."
    ),
    "read.without": "sense: quina seria l'alfa del criteri sense l'indicador.",
    "read.levels": (
        "El nivell és el que ha dit el centre, amb evidència o sense. Els nivells tenen un ordre, i la "
        "mitjana en pren els passos com si fossin iguals: mireu la distribució abans que les xifres."
    ),
    "analysis.end": "Aquestes xifres parlen de les preguntes. No jutgen cap centre.",
}
