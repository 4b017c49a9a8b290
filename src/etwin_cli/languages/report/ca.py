"""El que diu l'informe del centre, en català: al costat dels mots de la interfície, amb el mateix to."""

from typing import Final

WORDS: Final[dict[str, str]] = {
    "report.title": "Informe d'autoavaluació",
    "report.contents": "Contingut",
    "report.skip": "Aneu al contingut",
    "report.done": "{file} és a punt. Obriu-lo amb un navegador; des d'allà es pot imprimir per signar-lo.",
    "report.done_markdown": "{file} és a punt.",
    # the heading
    "fact.code": "Codi: {code}",
    "fact.place": "Població: {place}",
    # where the school stands
    "standing.heading": "On som",
    "standing.scale": "El total, de 0 a {maximum}",
    "standing.marks": "el total que demana cada fase",
    "standing.range": "el que encara hi poden afegir les preguntes per respondre",
    "stage.reached": "assolida",
    "stage.current": "on som ara",
    "stage.provisional": "on som ara, provisionalment",
    "stage.ahead": "encara per davant",
    # the criteria
    "criteria.heading": "Els criteris d'un cop d'ull",
    "criteria.caption": "La puntuació de cada criteri, de 0 a {maximum}",
    "criteria.radar": "Radar dels criteris",
    "criteria.axes": (
        "Un eix per criteri, amb el número que té a la taula: 0 al mig i {maximum} a la vora."
    ),
    "criteria.before": "La línia discontínua: {label}.",
    "column.criterion": "Criteri",
    # the indicators
    "indicators.heading": "Indicador per indicador",
    "indicators.caption": "{title}: nivell, fita i puntuació de cada indicador",
    "column.indicator": "Indicador",
    "column.target": "Fita",
    "bar.target": "fita {target}",
    "legend.heading": "Com es llegeixen les barres",
    "legend.counted": "el nivell que compta",
    "legend.claimed": "respost, falta indicar-ne l'evidència",
    "legend.ahead": "passos encara per fer",
    "legend.target": "la fita",
    # strengths
    "strengths.heading": "El que ja va bé",
    "strengths.intro": "Ja són a la fita o més amunt, amb evidències que ho mostren.",
    "strengths.none": (
        "Encara cap indicador no és a la seva fita amb evidències; els passos per avançar mostren "
        "per on es pot començar."
    ),
    # the steps
    "steps.intro": "Primer, els que donen més per l'esforç que demanen.",
    "steps.all": "Pas a pas",
    "reasons.not_applicable": "El que no escau al nostre centre, i per què",
    "reasons.unknown": "El que encara hem d'esbrinar",
    # plans and comments
    "plans.heading": "Els nostres plans per als dos cursos vinents",
    "plans.none": "Al fitxer de respostes encara no hi ha plans.",
    "plans.year": "curs {year}",
    "plans.level": "{title}: nivell {level}",
    "comments.heading": "Comentaris",
    # the evidence
    "evidence.heading": "Registre d'evidències",
    "evidence.caption": (
        "El que el centre dona com a evidència, tal com ho ha escrit; no s'ha obert res per fer "
        "aquest informe."
    ),
    "evidence.none": "Encara no s'indica cap evidència.",
    "column.evidence": "Evidència",
    "column.date": "Data",
    # since the last time
    "changes.heading": "Des de l'última vegada",
    "changes.caption": "Els criteris abans i ara, de 0 a {maximum}",
    "changes.point": "{label}: {score}",
    "changes.none": "{label}: sense total",
    "column.change": "Canvi",
    # the signature
    "signature.heading": "Signatura",
    "signature.intro": "Per la direcció del centre",
    "signature.name": "Nom",
    "signature.post": "Càrrec",
    "signature.place": "Lloc i data",
    "signature.signature": "Signatura",
    # the last line
    "report.made": "Fet amb etwin {version} · rúbrica {id} {rubric_version} · {digest}",
}
