"""El que diu el formulari per a una reunió, en català: al costat dels mots de la interfície."""

from typing import Final

WORDS: Final[dict[str, str]] = {
    # the beginning
    "intro": "Un formulari per omplir plegats, en una reunió: on és el centre avui, i què vol fer a "
    "continuació.",
    "version": "Rúbrica: {rubric}, versió {version} · preguntes: {questions}",
    "contents": "Contingut",
    "school.heading": "El centre",
    "school.name": "Centre",
    "school.code": "Codi oficial",
    "school.country": "País",
    "school.region": "Comunitat o regió",
    "school.place": "Població",
    "school.stage": "Etapes educatives",
    "period": "Curs",
    "date": "Dia de la reunió",
    "respondent.role": "Qui respon",
    "hint.school.country": "com ara ES",
    "hint.school.stage": "com ara primària",
    "hint.period": "com ara 2025-2026",
    "hint.date": "com ara 2026-05-12",
    "hint.respondent.role": "un càrrec o una funció, mai un nom",
    # how it is filled in
    "how.heading": "Com es respon",
    "how.level": "A cada pregunta, marqueu el nivell que descriu el centre avui. Primer parleu-ne; "
    "amb una marca n'hi ha prou.",
    "how.choose": "A cada pregunta, trieu el nivell que descriu el centre avui, o escriviu-ne el "
    "número.",
    "how.unknown": "On encara no ho sap ningú, marqueu {sign} i escriviu què cal esbrinar i a qui "
    "demanar-ho. Una pregunta també es pot deixar en blanc.",
    "how.not_applicable": "«No escau» ({sign}) només surt a les preguntes que poden no afectar un "
    "centre, amb l'únic cas que s'hi admet. Digueu-ne el motiu.",
    "how.evidence": "A partir del nivell {level}, digueu què ho mostra: un enllaç, el nom d'un "
    "fitxer, o una frase que digui què és i on es desa. Si no, la resposta compta com el nivell "
    "més alt que no en demana.",
    "how.lines": "A la cel·la de les evidències, una a cada línia.",
    "how.rows": "Les files es poden moure i se n'hi poden afegir; els mots petits i grisos de "
    "l'esquerra diuen què és cada fila, i s'hi han de quedar.",
    "how.title": "Resposta",
    "how.privacy": "Funcions, no noms",
    "how.after": "Després",
    "after.paper": "Després, {command} demana aquestes respostes una per una i les desa en un fitxer.",
    "after.workbook": "Deseu el full de càlcul i feu-ne un fitxer de respostes: {command}",
    # a question
    "question.unknown": "Encara ho hem d'esbrinar",
    "question.ask": "Què, i a qui demanar-ho",
    "question.not_applicable": "No escau",
    "question.only": "Només si: {when}",
    "question.why": "Per què",
    "question.evidence": "Evidències",
    "question.needed": "calen a partir del nivell {level}",
    "question.examples": "Per exemple:",
    "question.comment": "Comentari, sense noms d'alumnes",
    # what comes next
    "plans.heading": "Plans per als dos cursos vinents",
    "plans.how": "Què vol fer el centre, per criteri. Uns quants passos que es puguin fer valen més "
    "que no pas molts.",
    "plans.year": "Curs {year}",
    # the workbook
    "sheet.school": "Centre",
    "sheet.plans": "Plans",
    "column.id": "id",
    "column.indicator": "Indicador",
    "column.levels": "Nivells",
    "column.level": "Resposta",
    "column.reason": "Què cal esbrinar, o per què no escau",
    "column.evidence": "Evidències, una a cada línia",
    "column.comment": "Comentari, sense noms d'alumnes",
    "column.criterion": "Criteri",
    "column.plan": "Què vol fer el centre",
    "column.year": "Curs",
    "page": "Pàgina {page} de {pages}",
    # the last word of the commands
    "done.html": "{file} és a punt per imprimir: obriu-lo amb un navegador",
    "done.md": "{file} és a punt per imprimir o per omplir",
    "done.xlsx": "{file} és a punt per omplir. Després: {command}",
    "imported": "{file} és a punt: {answered} de {indicators} preguntes respostes. A continuació: "
    "{command}",
    "imported.in_part": "{file} té el que s'ha pogut llegir, i el que es diu més amunt ha quedat fora: {answered} de {indicators} preguntes respostes. A continuació: {command}",
}
